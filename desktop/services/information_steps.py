"""The steps a request for information goes through, each with its time (manual S04): given to it with its first save, ticked one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.thai_text import normalise, normalise_long
from desktop.errors import Fault, Faults, UserError
from desktop.models.complaint_register import CASES
from desktop.services import case_steps
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

_CHUNK = 500


@dataclass(frozen=True)
class StepLine:
    """A step of a request. ``amount`` and ``due_on`` are None where the manual gives no days (ตามเวลาและเงื่อนไข); ``state``: open, overdue, done or late."""

    id: int
    name: str
    amount: int | None
    unit: str
    due_on: date | None
    done_on: date | None
    done_by: str
    note: str
    state: str


def list_steps(work: Workspace, case_id: int) -> list[StepLine]:
    """The steps of a request for information in their order; none for other cases."""
    rows = work.reader.connection.execute(
        "SELECT id, name, amount, unit, due_on, done_on, done_by, note FROM case_step WHERE case_id = ? AND deleted_at IS NULL ORDER BY position_order, id", (case_id,)
    )
    return [_line(row, work.today()) for row in rows]


def _line(row: tuple[Any, ...], today: date) -> StepLine:
    step_id, name, amount, unit, due, done, done_by, note = row
    due_on, done_on = (date.fromisoformat(day) if day else None for day in (due, done))
    late = due_on is not None and due_on < (done_on or today)
    state = ("late" if late else "done") if done_on else ("overdue" if late else "open")
    return StepLine(step_id, name, amount, unit, due_on, done_on, done_by or "", note or "", state)


def mark_step(work: Workspace, step_id: int, done_on: date | None, done_by: str = "", note: str | None = None) -> None:
    """A step was done on a day, by the one who works at this PC unless given; None: it was not done after all. ``note`` None leaves it as it is. One deed.

    :raises Faults: "done_on" lies in the future or before the receipt
    :raises UserError: there is no such step, or its case is kept to others or was made anonymous
    """
    found = work.reader.connection.execute("SELECT case_id FROM case_step WHERE id = ? AND deleted_at IS NULL", (step_id,)).fetchone()
    case = work.reader.get(CASES, found[0]) if found else None
    if case is None:
        raise UserError(_("This step is no longer there."), _("Open the case again."))
    case_steps.refuse_disposed(case)
    if done_on is not None:
        _check(done_on, case["received_on"], work.today())
    with work.deed("save", CASES.name, case["number"] or "") as session:
        from desktop.models.complaint_work import CaseStep

        step = session.get(CaseStep, step_id)
        assert step is not None
        step.done_on = done_on
        step.done_by = (normalise(done_by) or work.actor or None) if done_on is not None else None
        if note is not None:
            step.note = normalise_long(note) or None


def _check(done_on: date, received_on: date, today: date) -> None:
    if done_on > today:
        raise Faults([Fault("done_on", _("The date lies in the future."), _("Type the day on which it was done."))])
    if done_on < received_on:
        raise Faults([Fault("done_on", _("The step was done before the request was received."), _("Correct the day."))])


def seed_steps(work: Workspace, session: Session, ids: Iterable[int]) -> None:
    """Give those of the cases that are open requests for information without any step the steps of the manual. Part of a running deed."""
    from desktop.models.complaint_work import CaseStep
    from desktop.services import changes
    from desktop.services.cases import shipped_tables

    wanted = _without_steps(session, ids)
    if wanted:
        steps = shipped_tables()["s04"]["steps"]
        rows = [
            {"case_id": case_id, "position_order": place, "name": step["name"], "amount": step.get("amount"), "unit": step["unit"]}
            for case_id in wanted
            for place, step in enumerate(steps)
        ]
        changes.insert_many(session, CaseStep, rows)


def _without_steps(session: Session, ids: Iterable[int]) -> list[int]:
    wanted, found = sorted(ids), list[int]()
    for start in range(0, len(wanted), _CHUNK):
        chunk = tuple(wanted[start : start + _CHUNK])
        sql = (
            f"SELECT id FROM complaint_case AS c WHERE id IN ({','.join('?' * len(chunk))}) AND record_type = 'inquiry' AND status <> 'closed' "
            "AND merged_into_id IS NULL AND disposed_on IS NULL AND NOT EXISTS (SELECT 1 FROM case_step WHERE case_id = c.id)"
        )
        found += [row[0] for row in session.connection().exec_driver_sql(sql, chunk)]
    return found
