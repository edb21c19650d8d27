"""The time limits an office starts with, and longer time for one clock of a case (domain B.3.5)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.domain.case_clocks import EXTENDABLE, LONGEST_APPEAL
from desktop.domain.thai_date import format_date
from desktop.domain.thai_text import normalise, normalise_long
from desktop.errors import Fault, Faults, UserError
from desktop.models.clock_reading import ClockLine, clocks_of
from desktop.models.complaint_register import CASES, LIMITS
from desktop.services import case_steps
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

_GIVEN = "time_limits"
LONGEST = 365


def ensure_limits(work: Workspace) -> int:
    """Put those of the shipped limits into the register that were never put there, and reckon every case by them; how many.

    May be called at any time: what the office changed or deleted stays as it is.
    """
    from desktop.services import complaint_clocks, shipped
    from desktop.services.cases import shipped_tables

    rows = {key: row | {"shipped_key": key} for key, row in shipped_tables()["limits"].items()}
    if not rows.keys() - set(shipped.given(work, _GIVEN)):
        return 0
    with work.deed("settings", LIMITS.name, _(LIMITS.label)) as session:
        added = shipped.ensure(work, _GIVEN, LIMITS, rows)
        complaint_clocks.refresh_all(work, session)
    return added


def extend(
    work: Workspace, case_id: int, clock: str, amount: int, unit: str, reason: str, decided_on: date | None = None, approver: str = "", memo_number: str = ""
) -> None:
    """Give a running clock of a case longer time: ``amount`` "calendar" or "working" days more, counted on from its nominal last day. One deed.

    The decision on an appeal may be put off once, by at most 30 days (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 45).

    :raises Faults: what cannot be right, at "clock", "amount", "unit", "reason" or "decided_on"; nothing was changed
    :raises UserError: the case is gone, made anonymous, or kept to others
    """
    case = work.reader.get(CASES, case_id)
    if case is None:
        raise UserError(_("This case is no longer in the register."), _("Refresh the list, then choose again."))
    case_steps.refuse_disposed(case)
    day, why = decided_on or work.today(), normalise_long(reason)
    running = [line for line in clocks_of(work.reader, case_id) if line.clock == clock and line.met_on is None]
    faults = [*_faults(work, amount, unit, why, day), *_clock_faults(work, case_id, clock, amount, unit, day, running)]
    if faults:
        raise Faults(faults)
    with work.deed("save", CASES.name, case["number"] or "", why) as session:
        from desktop.models.complaint_work import CaseExtension

        session.add(
            CaseExtension(
                case_id=case_id, clock=clock, amount=amount, unit=unit, decided_on=day, reason=why, approver=normalise(approver) or None,
                memo_number=normalise(memo_number) or None,
            )
        )


def _faults(work: Workspace, amount: int, unit: str, reason: str, day: date) -> list[Fault]:
    found = []
    if not 1 <= amount <= LONGEST:
        found.append(Fault("amount", _("The number of days cannot be right: {number}.", number=amount), _("Type a number from {least} to {most}.", least=1, most=LONGEST)))
    if unit not in ("calendar", "working"):
        found.append(Fault("unit", _("Days are counted by the calendar or as working days."), _("Choose one of the two.")))
    if not reason:
        found.append(Fault("reason", _("The reason is still missing."), _("Write why, for it stands in the history.")))
    if day > work.today():
        found.append(Fault("decided_on", _("The date lies in the future."), _("Type the day of the decision.")))
    return found


def _clock_faults(work: Workspace, case_id: int, clock: str, amount: int, unit: str, day: date, running: list[ClockLine]) -> list[Fault]:
    if clock not in EXTENDABLE or not running:
        return [Fault("clock", _("This clock is not running, or is not the office's own."), _("Choose a clock of the office that still runs."))]
    found = []
    line = min(running, key=lambda one: one.due_on or date.max)
    if line.due_on is not None and day > line.due_on:
        found.append(Fault("decided_on", _("More time must be given before the time is over ({day}).", day=format_date(line.due_on, "long")), _("Type the day on which it was decided.")))
    if day < line.starts_on:
        found.append(Fault("decided_on", _("The clock had not begun yet on that day."), _("Type the day on which it was decided.")))
    if clock == "appeal_decision" and (amount > LONGEST_APPEAL or unit != "calendar" or _extended(work, case_id, clock, line.starts_on)):
        found.append(Fault("amount", _("The decision on an appeal may be put off once, by at most {most} days (s. 45).", most=LONGEST_APPEAL), _("Type a smaller number of days.")))
    return found


def _extended(work: Workspace, case_id: int, clock: str, since: date) -> bool:
    sql = "SELECT EXISTS (SELECT 1 FROM case_extension WHERE case_id = ? AND clock = ? AND decided_on >= ? AND deleted_at IS NULL)"
    return bool(work.reader.connection.execute(sql, (case_id, clock, since.isoformat())).fetchone()[0])
