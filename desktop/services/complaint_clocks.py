"""The clocks of cases, kept up to date with every deed; what stops them for a while and what makes them longer (domain B.3.5).

A clock is wholly derived: it is made anew, outside the change log, whenever a deed touches its case. It is not made anew when a holiday or a limit changes: then the
open cases whose day would move are listed (``pending_moves``), confirmed and written down. A deed that meets such a case first writes the move down itself. A clock that has
stopped keeps the day it was judged by.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain import case_clocks, deadlines
from desktop.domain.case_clocks import CaseFacts, Clock, Kept
from desktop.domain.thai_date import format_date
from desktop.domain.workdays import WorkCalendar
from desktop.models import clock_reading
from desktop.models.clock_reading import Inputs
from desktop.models.complaint_register import CASES
from desktop.services.information_steps import StepLine, list_steps, mark_step, seed_steps
from desktop.services.time_limits import ensure_limits, extend
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

__all__ = [
    "Move", "StepLine", "begin_wait", "confirm_moves", "end_wait", "ensure_limits", "extend", "list_steps", "mark_step", "pending_moves", "refresh",
    "refresh_actions", "refresh_referrals",
]  # fmt: skip

_WRITE_CLOCK = (
    "INSERT INTO case_clock (case_id, clock, place, rule_id, starts_on, nominal_on, due_on, met_on, inputs) VALUES (?,?,?,?,?,?,?,?,?) "
    "ON CONFLICT (case_id, clock, place) DO UPDATE SET rule_id = excluded.rule_id, starts_on = excluded.starts_on, nominal_on = excluded.nominal_on, "
    "due_on = excluded.due_on, met_on = excluded.met_on, inputs = excluded.inputs"
)
_CHUNK = 500


@dataclass(frozen=True)
class Move:
    """A due day that moves although nothing happened to the case: the clock, its day until now, the new one (None: none), and why."""

    case_id: int
    number: str
    clock: str
    old: date | None
    new: date | None
    why: str
    place: int = 0


class _Stored(NamedTuple):
    """A clock as it is kept."""

    rule_id: int | None
    starts_on: str
    nominal_on: str | None
    due_on: str | None
    met_on: str | None
    inputs: str


class _Counter:
    """Counts clocks; what is alike is counted once. One for each piece of work, for it knows the holidays as they were."""

    def __init__(self, calendar: WorkCalendar) -> None:
        self.calendar = calendar
        self._known: dict[tuple[int, str, str, date], tuple[date | None, date | None]] = {}

    def __call__(self, clock: Clock) -> tuple[date | None, date | None]:
        if clock.pauses or clock.extensions:
            return self._count(clock)
        key = (clock.limit.amount, clock.limit.unit, clock.limit.roll, clock.start)
        if key not in self._known:
            self._known[key] = self._count(clock)
        return self._known[key]

    def _count(self, clock: Clock) -> tuple[date | None, date | None]:
        found = deadlines.reckon(clock.limit, clock.start, self.calendar, clock.pauses, clock.extensions)
        return found.nominal, found.due


# --- After every deed ------------------------------------------------------------------------------------------------------------------------


def refresh(work: Workspace, session: Session, ids: Iterable[int]) -> None:
    """Make the clocks of these cases anew and what lists show of them, inside the running deed.

    What the holidays or a changed limit moved is written down as a move of the case. A request for information gets its steps when it has none.
    """
    seed_steps(work, session, ids)
    connection = _raw(session)
    refresher = _Refresher(session, connection)
    for cases in clock_reading.facts_of(connection, ids):
        refresher.take(cases)
    refresher.write_moves()


def refresh_referrals(work: Workspace, session: Session, ids: Iterable[int]) -> None:
    """The same for the cases of these forwardings."""
    connection = _raw(session)
    kept = _asked_for(connection, "SELECT case_id FROM case_referral WHERE id", ids)
    removed = _asked_for(connection, "SELECT case_id FROM case_clock WHERE clock = 'agency_report' AND place", ids)
    refresh(work, session, kept | removed)


def refresh_actions(work: Workspace, session: Session, ids: Iterable[int]) -> None:
    """The same for the cases of these actions: a report of progress stops a clock."""
    connection = _raw(session)
    cases = _asked_for(connection, "SELECT case_id FROM case_action WHERE id", ids)
    running = _asked_for(connection, "SELECT case_id FROM case_clock WHERE clock = 'progress' AND case_id", cases)
    if running:
        refresh(work, session, running)


def refresh_all(work: Workspace, session: Session) -> None:
    """The same for every case, after the first limits of the office were set."""
    refresh(work, session, [row[0] for row in _raw(session).execute("SELECT id FROM complaint_case")])


def _asked_for(connection: sqlite3.Connection, sql: str, ids: Iterable[int]) -> set[int]:
    wanted, found = sorted(ids), set[int]()
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        found |= {row[0] for row in connection.execute(f"{sql} IN ({','.join('?' * len(chunk))})", chunk)}
    return found


def _raw(session: Session) -> sqlite3.Connection:
    session.flush()
    found: Any = session.connection().connection.dbapi_connection
    return found  # type: ignore[no-any-return]


class _Refresher:
    """Brings the kept clocks of cases in line with what they are now, in one deed."""

    def __init__(self, session: Session, connection: sqlite3.Connection) -> None:
        from desktop.services import changes

        self.session, self.connection = session, connection
        self.deed = changes.recorder(session).deed.id
        self.rules = clock_reading.rules_of(connection)
        self.calendar = clock_reading.calendar_of(connection)
        self.count = _Counter(self.calendar)
        self.soon = case_clocks.soon_before(self.calendar, clock_reading.soon_days_of(connection))
        self.reasons = _Reasons(connection)
        self.taken_back, self.written = self._moves_of_deed()
        self.confirmed = {case_id for case_id, _clock, _day in self.written}
        self.moves: list[Move] = []

    def _moves_of_deed(self) -> tuple[dict[tuple[int, str, str | None], str | None], set[tuple[int, str, str | None]]]:
        """The moves this deed takes back, (case, clock, new day) → old day, and those it has written down already."""
        sql = "SELECT record_id, old FROM change WHERE deed_id = ? AND table_name = 'clock_move' AND field "
        gone = [json.loads(row[1]) for row in self.connection.execute(sql + "= '-'", (self.deed,))]
        added = [row[0] for row in self.connection.execute(sql + "= '+'", (self.deed,))]
        marks = ",".join("?" * len(added))
        kept = self.connection.execute(f"SELECT case_id, clock, new_on FROM clock_move WHERE id IN ({marks})", added).fetchall() if added else []
        return {(row["case_id"], row["clock"], row["new_on"]): row["old_on"] for row in gone}, set(kept)

    def take(self, cases: Sequence[CaseFacts]) -> None:
        """Bring some hundreds of cases in line."""
        before = kept_clocks(self.connection, [case.id for case in cases])
        rows: list[tuple[Any, ...]] = []
        gone: list[tuple[int, str, int]] = []
        emptied: list[tuple[str, int, str | None]] = []
        shown: list[dict[str, Any]] = []
        for case in cases:
            known = before.get(case.id, {})
            kept = {(clock.clock, clock.place): self._kept(case, clock, known.get((clock.clock, clock.place))) for clock in case_clocks.clocks(case, self.rules, self.count)}
            rows += [(case.id, *key, *now) for key, now in kept.items() if now != known.get(key)]
            gone += [(case.id, *key) for key in known.keys() - kept.keys()]
            emptied += [(*key, None) for key in known.keys() - kept.keys() if case.closed is None]
            days = [Kept(key[0], _day(one.due_on), _day(one.met_on)) for key, one in kept.items()]
            shown.append(case_clocks.shown(case, days, self.soon)._asdict() | {"id": case.id})
        self.connection.executemany(_WRITE_CLOCK, rows)
        self.connection.executemany("DELETE FROM case_clock WHERE case_id = ? AND clock = ? AND place = ?", gone)
        self._write_shown(shown)
        self._write_elsewhere([*emptied, *((row[1], row[2], row[6]) for row in rows)])

    def _kept(self, case: CaseFacts, clock: Clock, before: _Stored | None) -> _Stored:
        """A clock as it is to be kept; notes a day that moved without the case."""
        inputs = Inputs.made(case, clock, self.deed)
        now = _Stored(clock.rule_id, clock.start.isoformat(), _iso(clock.nominal), _iso(clock.due), _iso(clock.met_on), inputs.text)
        if before is None:
            return now
        if not self.taken_back and now._replace(inputs="") == before._replace(inputs="") and _without_deed(now.inputs) == _without_deed(before.inputs):
            return before
        known = Inputs.of(before.inputs)
        if known.of_case != inputs.of_case:
            return now
        if clock.met_on is not None and before.due_on is not None:
            return before._replace(met_on=now.met_on)
        if now.due_on != before.due_on:
            return self._moved(case, clock, before, now)
        moved = (case.id, clock.clock, now.due_on)
        if moved in self.taken_back:
            return before._replace(nominal_on=self.taken_back[moved], due_on=self.taken_back[moved])
        return now

    def _moved(self, case: CaseFacts, clock: Clock, before: _Stored, now: _Stored) -> _Stored:
        """The new day, written down; but where some moves of a case were confirmed the others wait for theirs."""
        if (case.id, clock.clock, now.due_on) in self.written or clock.met_on is not None:
            return now
        if case.id in self.confirmed:
            return before
        self.moves.append(Move(case.id, case.number, clock.clock, _day(before.due_on), clock.due, self.reasons.of(before, now), clock.place))
        return now

    def _write_shown(self, shown: Sequence[dict[str, Any]]) -> None:
        rows = [{name: _iso(value) if isinstance(value, date) else value for name, value in row.items()} for row in shown]
        names = [name for name in rows[0] if name != "id"] if rows else []
        given, columns = ", ".join(f":{name}" for name in names), ", ".join(names)
        if rows:
            assigned = ", ".join(f"{name} = :{name}" for name in names)
            self.connection.executemany(f"UPDATE complaint_case SET {assigned} WHERE id = :id AND ({columns}) IS NOT ({given})", rows)

    def _write_elsewhere(self, days: Sequence[tuple[str, int, str | None]]) -> None:
        """The due day, by clock and place, stands on the forwarding and on the step too."""
        for clock, table in (("agency_report", "case_referral"), ("step", "case_step")):
            found = [(day, place) for name, place, day in days if name == clock]
            if found:
                self.connection.executemany(f"UPDATE {table} SET due_on = ? WHERE id = ?", found)

    def write_moves(self) -> None:
        """Write down what moved, in the history of each case."""
        if self.moves:
            _write(self.session, self.moves)


def kept_clocks(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, dict[tuple[str, int], _Stored]]:
    """Case → its clocks as they are kept, by (clock, place)."""
    sql = f"SELECT case_id, clock, place, rule_id, starts_on, nominal_on, due_on, met_on, inputs FROM case_clock WHERE case_id IN ({','.join('?' * len(ids))})"
    found: dict[int, dict[tuple[str, int], _Stored]] = {}
    for case_id, clock, place, *values in connection.execute(sql, ids):
        found.setdefault(case_id, {})[clock, place] = _Stored(*values)
    return found


def _without_deed(inputs: str) -> str:
    """What a clock was reckoned from, without the deed that knew of it (see ``Inputs.text``)."""
    return inputs[: inputs.rindex(",")]


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


# --- Days that move with the holidays and the limits -------------------------------------------------------------------------------------------


class _Reasons:
    """Says why a day moved: the limit, or the holidays that were entered or taken out since it was reckoned."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._holidays: list[tuple[str, str, int, bool]] | None = None

    def of(self, before: _Stored, now: _Stored) -> str:
        """Why a kept clock comes out differently now."""
        known, inputs = Inputs.of(before.inputs), Inputs.of(now.inputs)
        if known.of_rule != inputs.of_rule:
            return _("The limit was changed: {limit}", limit=_limit_words(inputs))
        last = max(filter(None, (before.due_on, now.due_on)), default=before.starts_on)
        by_calendar = inputs.unit == "calendar" and all(one.unit == "calendar" for one in inputs.extensions)
        first = min(filter(None, (before.nominal_on, now.nominal_on)), default=before.starts_on) if by_calendar else before.starts_on
        changed = [(day, name, gone) for day, name, version, gone in self._changed() if version > known.deed and first <= day <= last]
        if not changed:
            return _("The holiday table or the limit was changed")
        return ", ".join(_("Taken out: {holiday}", holiday=_holiday(day, name)) if gone else _holiday(day, name) for day, name, gone in changed[:_MOST_NAMED])

    def _changed(self) -> list[tuple[str, str, int, bool]]:
        if self._holidays is None:
            sql = 'SELECT "on", name, version, deleted_at IS NOT NULL FROM holiday ORDER BY "on"'
            self._holidays = [(day, name, version, bool(gone)) for day, name, version, gone in self.connection.execute(sql)]
        return self._holidays


_MOST_NAMED = 3


def _holiday(day: str, name: str) -> str:
    return f"{format_date(date.fromisoformat(day), 'short')} {name}"


def _limit_words(inputs: Inputs) -> str:
    if inputs.unit == "calendar":
        return _("{count} days", count=f"{inputs.amount:,}")
    return _("{count} working days", count=f"{inputs.amount:,}")


def pending_moves(work: Workspace) -> list[Move]:
    """The days of open cases that the holidays or the limits as they stand would move, those due first before the others. Nothing is changed.

    Cases that are kept to others are not listed.
    """
    connection = work.reader.connection
    ids = clock_reading.open_ids(connection, work.actor)
    rules, count, reasons = clock_reading.rules_of(connection), _Counter(clock_reading.calendar_of(connection)), _Reasons(connection)
    found: list[Move] = []
    for cases in clock_reading.facts_of(connection, ids):
        kept = kept_clocks(connection, [case.id for case in cases])
        for case in cases:
            found += _moves_of(case, case_clocks.clocks(case, rules, count), kept.get(case.id, {}), reasons)
    return sorted(found, key=lambda move: (move.new or move.old or date.max, move.case_id, move.clock, move.place))


def _moves_of(case: CaseFacts, clocks: Sequence[Clock], kept: dict[tuple[str, int], _Stored], reasons: _Reasons) -> Iterator[Move]:
    for clock in clocks:
        before = kept.get((clock.clock, clock.place))
        if before is None:
            if clock.met_on is None:
                yield Move(case.id, case.number, clock.clock, None, clock.due, _("A limit was added: {limit}", limit=clock.limit.name), clock.place)
        elif clock.met_on is None and _iso(clock.due) != before.due_on:
            now = before._replace(nominal_on=_iso(clock.nominal), due_on=_iso(clock.due), inputs=Inputs.made(case, clock, 0).text)
            yield Move(case.id, case.number, clock.clock, _day(before.due_on), clock.due, reasons.of(before, now), clock.place)
    present = {(clock.clock, clock.place) for clock in clocks}
    for (clock_name, place), before in kept.items():
        if (clock_name, place) not in present and before.met_on is None:
            yield Move(case.id, case.number, clock_name, _day(before.due_on), None, _("The limit was taken out"), place)


def confirm_moves(work: Workspace, moves: Sequence[Move]) -> int:
    """Give open cases the days listed by ``pending_moves`` and write each move down in the history of its case; how many. One deed, one undo.

    What does not stand as it was listed any more is passed over; moves that are not among these wait on.
    """
    wanted = {(move.case_id, move.clock, move.place, move.new) for move in moves}
    with work.deed("bulk", CASES.name, _subject(work, moves), _("Due days moved with holidays or limits")) as session:
        session.connection()
        standing = [move for move in pending_moves(work) if (move.case_id, move.clock, move.place, move.new) in wanted]
        _write(session, standing)
    return len(standing)


def _subject(work: Workspace, moves: Sequence[Move]) -> str:
    cases = {move.case_id for move in moves}
    return work.reader.reference_title(CASES.name, next(iter(cases))) if len(cases) == 1 else str(len(cases))


def _write(session: Session, moves: Sequence[Move]) -> None:
    from desktop.models.complaint_work import ClockMove
    from desktop.services import changes

    rows = [{"case_id": one.case_id, "clock": one.clock, "old_on": one.old, "new_on": one.new, "why": one.why or None} for one in moves]
    changes.insert_many(session, ClockMove, rows)


# --- While the complainant is waited for -----------------------------------------------------------------------------------------------------


def begin_wait(session: Session, ids: Sequence[int], on: date, reason: str) -> None:
    """From the day after ``on`` the clocks of these cases stand still: their complainants are waited for. Part of a running deed."""
    from desktop.models.complaint_work import CaseWait
    from desktop.services import changes

    changes.insert_many(session, CaseWait, [{"case_id": case_id, "from_on": on, "until_on": None, "reason": reason or None} for case_id in ids])


def end_wait(session: Session, ids: Sequence[int], on: date) -> None:
    """The answers came on ``on``, or are not waited for any more: the clocks go on the day after. Part of a running deed."""
    from desktop.services import changes

    note = changes.recorder(session)
    open_ones = _asked_for(_raw(session), "SELECT id FROM case_wait WHERE until_on IS NULL AND deleted_at IS NULL AND case_id", ids)
    before = note.read_rows("case_wait", open_ones)
    note.set_values("case_wait", before, {one: {"until_on": max(on.isoformat(), row["from_on"])} for one, row in before.items()})
