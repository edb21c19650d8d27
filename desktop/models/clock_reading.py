"""The clocks of cases as they are kept, and the working of each. Plain reading, no SQLAlchemy; the service that keeps them up to date reads through this too."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from desktop.domain.case_clocks import REOPENED, STARTS, CaseFacts, Clock, Longer, Rule, Rules, Sent, Step, Wait
from desktop.domain.deadlines import RECEIPT, Extension, Limit, Pause, Reckoning, reckon
from desktop.domain.workdays import WorkCalendar
from desktop.errors import UserError
from desktop.models.complaint_register import CASES
from desktop.models.conditions import guard_sql
from desktop.models.holiday_reading import work_calendar
from desktop.models.reader import Reader
from desktop.words import _

ClockState = Literal["running", "soon", "overdue", "met", "late", "standing"]

SOON_DAYS = 3
"""Working days before a due day from which it is near, unless the office has chosen otherwise."""

_CHUNK = 500
_ORDER = ("screening", "first_reply", "missing_details", "step", "close", "progress", "agency_report", "appeal", "appeal_decision")
_INFORMATIVE = "appeal"


@dataclass(frozen=True)
class ClockLine:
    """One clock of a case. ``place`` tells clocks of one kind apart (the id of the referral, wait or step; the number of a report of progress).

    ``state``: "running", "soon", "overdue" while it runs; "met" or "late" when it stopped in time or not; "standing" while the complainant is waited for.
    ``left``: working days after today up to the due day, negative once it is over; None where nothing is left to wait for. ``limit``: the limit in words.
    """

    clock: str
    place: int
    label: str
    starts_on: date
    nominal_on: date | None
    due_on: date | None
    met_on: date | None
    state: ClockState
    left: int | None = None
    limit: str = ""
    confirmed: bool = True


# --- For pages and reports ---------------------------------------------------------------------------------------------------------------------


def clocks_of(reader: Reader, case_id: int, today: date | None = None) -> list[ClockLine]:
    """The clocks of one case in the order of its life.

    Reports that follow when the main time is over are left out until then, and the complainant's own time to contest the result once it has gone by.
    """
    now, calendar = today or reader.today(), work_calendar(reader)
    soon_days = soon_days_of(reader.connection)
    lines = [_line(reader, row, now, calendar, soon_days) for row in _kept_rows(reader, case_id)]
    shown = [line for line in lines if line.met_on is not None or not (_is_ahead(line, now) or _has_lapsed(line, now))]
    return sorted(shown, key=lambda line: (_ORDER.index(line.clock) if line.clock in _ORDER else len(_ORDER), line.starts_on, line.place))


def working(reader: Reader, case_id: int, clock: str, place: int = 0, today: date | None = None) -> Reckoning:
    """How a clock of a case was counted, by the holidays as they stand now; ``Reckoning.kept`` says the day in force where that is another one.

    :raises UserError: the case has no such clock (any more)
    """
    row = next((row for row in _kept_rows(reader, case_id) if (row["clock"], row["place"]) == (clock, place)), None)
    if row is None:
        raise UserError(_("This clock is no longer there."), _("Open the case again."))
    inputs = Inputs.of(row["inputs"])
    limit = Limit(clock, row["rule_name"] or _other_name(reader, row), inputs.amount, inputs.unit, inputs.roll, inputs.pauses, row["basis"] or _other_basis(row))
    starts_on, due_on, met_on = _day(row["starts_on"]), _day(row["due_on"]), _day(row["met_on"])
    assert starts_on is not None
    reopened = reader.connection.execute("SELECT reopened_on FROM complaint_case WHERE id = ?", (case_id,)).fetchone()[0]
    first = STARTS.get(clock, REOPENED if reopened == row["starts_on"] else RECEIPT)
    extensions = _reasons(reader, case_id, clock, inputs.extensions)
    now = None if met_on is not None else today or reader.today()
    return reckon(limit, starts_on, work_calendar(reader), inputs.waits, extensions, now, first, due_on)


def _is_ahead(line: ClockLine, today: date) -> bool:
    return line.clock == "progress" and line.starts_on >= today


def _has_lapsed(line: ClockLine, today: date) -> bool:
    return line.clock == _INFORMATIVE and line.due_on is not None and line.due_on < today


def _line(reader: Reader, row: dict[str, Any], today: date, calendar: WorkCalendar, soon_days: int) -> ClockLine:
    starts_on, due_on, met_on = _day(row["starts_on"]), _day(row["due_on"]), _day(row["met_on"])
    assert starts_on is not None
    label = reader.value_lists().label("case_clock", row["clock"])
    own = row["referral_name"] if row["clock"] == "agency_report" else row["step_name"] if row["clock"] == "step" else None
    if row["clock"] == "progress":
        own = _("no. {number}", number=row["place"])
    state = _state(row["clock"], due_on, met_on, today, calendar, soon_days)
    left = calendar.left(today, due_on) if met_on is None and due_on is not None else None
    return ClockLine(
        row["clock"], row["place"], f"{label}: {own}" if own else label, starts_on, _day(row["nominal_on"]), due_on, met_on, state, left,
        row["rule_name"] or _other_name(reader, row), row["rule_id"] is None or bool(row["confirmed"]),
    )  # fmt: skip


def _state(clock: str, due_on: date | None, met_on: date | None, today: date, calendar: WorkCalendar, soon_days: int) -> ClockState:
    if met_on is not None:
        return "late" if due_on is not None and met_on > due_on and clock != _INFORMATIVE else "met"
    if due_on is None:
        return "standing"
    if clock == _INFORMATIVE:
        return "running"
    if today > due_on:
        return "overdue"
    return "soon" if today >= calendar.add(due_on, -soon_days) else "running"


def _kept_rows(reader: Reader, case_id: int) -> list[dict[str, Any]]:
    cursor = reader.connection.execute(
        "SELECT c.clock, c.place, c.rule_id, c.starts_on, c.nominal_on, c.due_on, c.met_on, c.inputs, rule.name AS rule_name, rule.basis, rule.confirmed, "
        "referral.name AS referral_name, step.name AS step_name FROM case_clock AS c LEFT JOIN deadline_rule AS rule ON rule.id = c.rule_id "
        "LEFT JOIN case_referral AS referral ON c.clock = 'agency_report' AND referral.id = c.place "
        "LEFT JOIN case_step AS step ON c.clock = 'step' AND step.id = c.place WHERE c.case_id = ?",
        (case_id,),
    )
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _other_name(reader: Reader, row: dict[str, Any]) -> str:
    """What a limit is called that stands in no rule: that of a step, or of the service asked for."""
    if row["clock"] == "step":
        return row["step_name"] or ""
    service = Inputs.of(row["inputs"]).service
    found = reader.connection.execute("SELECT name FROM service WHERE id = ?", (service,)).fetchone()
    return _("Service “{name}”", name=found[0]) if found else reader.value_lists().label("case_clock", row["clock"])


def _other_basis(row: dict[str, Any]) -> str:
    if row["clock"] == "step":
        return _("Manual of the office's work, S04: providing information.")
    return _("The office's own service standard (Licensing Facilitation Act 2558 s. 7).") if Inputs.of(row["inputs"]).service else ""


def _reasons(reader: Reader, case_id: int, clock: str, extensions: Sequence[Extension]) -> list[Extension]:
    """The extensions with the reasons they were given for."""
    rows = reader.connection.execute("SELECT amount, unit, decided_on, reason FROM case_extension WHERE case_id = ? AND clock = ? AND deleted_at IS NULL", (case_id, clock))
    reasons = {(row[0], row[1], row[2]): row[3] for row in rows}
    return [Extension(one.amount, one.unit, one.decided_on, reasons.get((one.amount, one.unit, one.decided_on.isoformat()), "")) for one in extensions]


# --- What a clock was reckoned from --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Inputs:
    """What a kept clock was reckoned from, but for the holidays. ``deed`` is the last one it knew of when it was reckoned."""

    anchor: str
    waits: tuple[Pause, ...]
    extensions: tuple[Extension, ...]
    kind: str
    service: int | None
    amount: int
    unit: str
    roll: str
    pauses: bool
    deed: int

    @classmethod
    def made(cls, case: CaseFacts, clock: Clock, deed: int) -> Inputs:
        """Of a clock that was just counted."""
        kind = "" if clock.clock == "step" else f"{case.record_type}/{case.category}"
        service = case.service[0] if case.service is not None and clock.clock in ("close", "progress") else None
        extensions = tuple(Extension(one.amount, one.unit, one.decided_on) for one in clock.extensions)
        limit = clock.limit
        return cls(clock.anchor, clock.pauses, extensions, kind, service, limit.amount, limit.unit, limit.roll, limit.pauses, deed)

    @classmethod
    def of(cls, text: str) -> Inputs:
        """As kept in the column ``inputs``."""
        (anchor, waits, extensions, kind, service), (amount, unit, roll, pauses), deed = json.loads(text)
        return cls(
            anchor, tuple(Pause(date.fromisoformat(first), _day(last)) for first, last in waits),
            tuple(Extension(more, kind_of, date.fromisoformat(on)) for more, kind_of, on in extensions), kind, service, amount, unit, roll, bool(pauses), deed,
        )  # fmt: skip

    @property
    def text(self) -> str:
        """For the column ``inputs``."""
        return json.dumps([self.of_case, self.of_rule, self.deed], ensure_ascii=False, separators=(",", ":"))

    @property
    def of_case(self) -> list[Any]:
        """What comes from the case itself."""
        waits = [[one.first.isoformat(), one.last.isoformat() if one.last else None] for one in self.waits]
        return [self.anchor, waits, [[one.amount, one.unit, one.decided_on.isoformat()] for one in self.extensions], self.kind, self.service]

    @property
    def of_rule(self) -> list[Any]:
        """What comes from the limit."""
        return [self.amount, self.unit, self.roll, int(self.pauses)]


# --- For the service that keeps them -------------------------------------------------------------------------------------------------------------

_DAYS = (
    "status_on", "assigned_on", "resolved_on", "first_reply_on", "replied_on", "closed_on", "screened_on", "settled_on", "appealed_on", "reopened_on",
)  # fmt: skip
_CASE = (
    "id, number, record_type, category, status, anonymity, deleted_at IS NULL AND merged_into_id IS NULL AND disposed_on IS NULL, "
    f"received_on, {', '.join(_DAYS)}, service_id"
)


def rules_of(connection: sqlite3.Connection) -> Rules:
    """The limits of the office."""
    sql = (
        "SELECT id, name, clock, amount, unit, roll, pauses, record_types, categories, basis, valid_from, valid_until FROM deadline_rule WHERE deleted_at IS NULL"
    )
    return Rules(
        Rule(row[0], row[1], row[2], int(row[3]), row[4], row[5], bool(row[6]), _list(row[7]), _list(row[8]), row[9], _day(row[10]), _day(row[11]))
        for row in connection.execute(sql)
    )


def soon_days_of(connection: sqlite3.Connection) -> int:
    """Working days before a due day from which it is near."""
    row = connection.execute("SELECT value FROM complaint_setting WHERE key = 'soon_days'").fetchone()
    found = json.loads(row[0]) if row and row[0] else None
    return found if isinstance(found, int) else SOON_DAYS


def calendar_of(connection: sqlite3.Connection) -> WorkCalendar:
    """The working days as this connection sees the table."""
    closed: dict[date, str] = {}
    for day, name in connection.execute('SELECT "on", name FROM holiday WHERE deleted_at IS NULL ORDER BY "on", id'):
        on = date.fromisoformat(day)
        closed[on] = f"{closed[on]}, {name}" if on in closed else name
    return WorkCalendar(closed)


def open_ids(connection: sqlite3.Connection, viewer: str) -> list[int]:
    """The cases that are not closed, merged or in the trash, of those that ``viewer`` may see."""
    assert CASES.guard is not None
    seen = guard_sql(CASES.guard, CASES.table, viewer)
    sql = f"SELECT id FROM complaint_case WHERE status <> 'closed' AND deleted_at IS NULL AND merged_into_id IS NULL AND disposed_on IS NULL AND {seen}"
    return [row[0] for row in connection.execute(sql)]


def facts_of(connection: sqlite3.Connection, ids: Iterable[int]) -> Iterator[list[CaseFacts]]:
    """What the clocks of these cases are made from, some hundreds at a time."""
    wanted = sorted(ids)
    for start in range(0, len(wanted), _CHUNK):
        yield _facts(connection, wanted[start : start + _CHUNK])


def _facts(connection: sqlite3.Connection, ids: Sequence[int]) -> list[CaseFacts]:
    marks = ",".join("?" * len(ids))
    services = {row[0]: (row[0], row[1], int(row[2]), row[3]) for row in connection.execute("SELECT id, name, amount, unit FROM service WHERE amount IS NOT NULL")}
    found: dict[int, CaseFacts] = {}
    for row in connection.execute(f"SELECT {_CASE} FROM complaint_case WHERE id IN ({marks})", ids):
        days: dict[str, Any] = dict(zip(_DAYS, map(_day, row[8:-1]), strict=True))
        service = services.get(row[-1]) if row[-1] else None
        found[row[0]] = CaseFacts(row[0], row[1] or "", row[2], row[3], row[4], row[5], bool(row[6]), date.fromisoformat(row[7]), **days, service=service)
    for case_id, *wait in _of_cases(connection, "case_wait", "id, from_on, until_on", ids, "from_on, id"):
        found[case_id].waits.append(Wait(wait[0], date.fromisoformat(wait[1]), _day(wait[2])))
    for case_id, *longer in _of_cases(connection, "case_extension", "clock, amount, unit, decided_on, reason", ids, "decided_on, id"):
        found[case_id].extensions.append(Longer(longer[0], int(longer[1]), longer[2], date.fromisoformat(longer[3]), longer[4]))
    for case_id, *sent in _of_cases(connection, "case_referral", "id, name, sent_on, reported_on", ids, "sent_on, id", "purpose <> 'know'"):
        found[case_id].referrals.append(Sent(sent[0], sent[1], date.fromisoformat(sent[2]), _day(sent[3])))
    for case_id, *step in _of_cases(connection, "case_step", "id, name, amount, unit, done_on", ids, "position_order, id"):
        found[case_id].steps.append(Step(step[0], step[1], step[2], step[3], _day(step[4])))
    for case_id, done_on in _of_cases(connection, "case_action", "done_on", ids, "done_on", "kind = 'progress'"):
        found[case_id].reports.append(date.fromisoformat(done_on))
    return list(found.values())


def _of_cases(connection: sqlite3.Connection, table: str, columns: str, ids: Sequence[int], order: str, condition: str = "1") -> list[tuple[Any, ...]]:
    marks = ",".join("?" * len(ids))
    sql = f"SELECT case_id, {columns} FROM {table} WHERE deleted_at IS NULL AND {condition} AND case_id IN ({marks}) ORDER BY {order}"
    return connection.execute(sql, ids).fetchall()


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _list(stored: str | None) -> tuple[str, ...]:
    return tuple(json.loads(stored)) if stored else ()
