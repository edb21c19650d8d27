"""Everything that happened to a case in one list: steps, what was done, forwardings, letters, waits, extensions, looks at the name, moved days (domain B.3.3).

Plain SQLite, so that the case file prints the same list the window shows. What was undone is not in it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from desktop.domain.complaint_rules import CASE
from desktop.domain.statuses import Token, Transition
from desktop.domain.thai_date import format_date, local
from desktop.models.complaint_register import ACTIONS, CASES, LETTERS, REFERRALS
from desktop.models.conditions import guard_sql
from desktop.models.reader import Reader, ValueLists
from desktop.words import N_, _

Row = dict[str, Any]


@dataclass(frozen=True)
class Event:
    """One thing that happened. ``at`` is a day, or a moment (aware, UTC) where the hour is known; ``files`` are ids of attachments."""

    at: datetime | date
    kind: str
    """received, status, action, referral, reminder, report, letter, wait, extension, reveal, move, survey, link, merge, step, committee, identity, files, plan, disposal."""
    title: str
    by: str = ""
    text: str = ""
    files: tuple[int, ...] = ()
    token: Token = "draft"
    behind: tuple[str, int] | None = None
    """The record it was told in, (register, id), where that can be opened."""


@dataclass(frozen=True)
class _Found:
    """An event with what puts it in order: its day, then the moment it was written down."""

    event: Event
    written: str

    @property
    def key(self) -> tuple[date, str]:
        at = self.event.at
        return (local(at).date() if isinstance(at, datetime) else at), self.written


@dataclass(frozen=True)
class _Place:
    """What every kind of event is read from."""

    connection: sqlite3.Connection
    lists: ValueLists
    case: Row
    files: Mapping[tuple[str, int], tuple[int, ...]]
    viewer: str = ""

    def rows(self, sql: str, *values: Any) -> list[Row]:
        cursor = self.connection.execute(sql, values or (self.case["id"],))
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def of_case(reader: Reader, case_id: int) -> list[Event]:
    """The events of a case, the newest first; none if it is gone or kept to others."""
    record = reader.get(CASES, case_id)
    if record is None:
        return []
    place = _Place(reader.connection, reader.value_lists(), record, _files(reader, case_id), reader.viewer)
    found = [one for source in _SOURCES for one in source(place)]
    return [one.event for one in sorted(found, key=lambda one: one.key, reverse=True)]


def _files(reader: Reader, case_id: int) -> dict[tuple[str, int], tuple[int, ...]]:
    """(register, record) → attachments of the case and of what belongs to it."""
    found: dict[tuple[str, int], tuple[int, ...]] = {}
    for register in (ACTIONS, REFERRALS, LETTERS):
        sql = (
            "SELECT a.record_id, a.id FROM attachment AS a WHERE a.register = ? AND a.deleted_at IS NULL "
            f"AND a.record_id IN (SELECT id FROM {register.table} WHERE case_id = ?) ORDER BY a.id"
        )
        for record_id, file_id in reader.connection.execute(sql, (register.name, case_id)):
            found[register.name, record_id] = (*found.get((register.name, record_id), ()), file_id)
    return found


def _day(stored: str | None) -> date:
    return date.fromisoformat(stored or "")


def _moment(stored: str) -> datetime:
    return datetime.fromisoformat(stored).replace(tzinfo=UTC)


def _joined(*parts: str | None, between: str = " · ") -> str:
    return between.join(part for part in parts if part)


def _long(stored: str | None) -> str:
    return format_date(_day(stored)) if stored else ""


# --- The case itself -------------------------------------------------------------------------------------------------------------------------


def _received(place: _Place) -> Iterator[_Found]:
    case = place.case
    channel = place.lists.label("complaint_channel", case["channel"])
    source = place.lists.label("external_source", case["external_source"])
    text = _joined(channel, _joined(source, case["external_ref"], between=" "), case["name"])
    title = _("Case received at {time}", time=case["received_time"]) if case["received_time"] else _("Case received")
    yield _Found(Event(case["received_on"], "received", title, case["received_by"] or "", text), "")


@dataclass(frozen=True)
class _Write:
    """One writing of the case's row: the deed it belongs to, its place in it, and field → (old, new)."""

    deed: Row
    place: int
    values: dict[str, tuple[Any, Any]]

    @property
    def written(self) -> str:
        """When it was written down; what one deed wrote stays in its order."""
        return f"{self.deed['at']}~{self.place:06}"


def _writes(place: _Place) -> list[_Write]:
    """The writings of the row that still hold, in their order. One deed may hold several steps; each writing goes through the columns from the first on."""
    columns = {column[0]: number for number, column in enumerate(place.connection.execute("SELECT * FROM complaint_case LIMIT 0").description)}
    sql = (
        "SELECT deed.id AS deed, at, who, deed.reason AS reason, field, old, new FROM change JOIN deed ON deed.id = change.deed_id "
        "WHERE owner_register = 'case' AND owner_id = ? AND table_name = 'complaint_case' AND undone_by_id IS NULL AND kind NOT IN ('undo', 'redo') ORDER BY change.id"
    )
    found: list[_Write] = []
    last: tuple[int, int] | None = None
    for row in place.rows(sql):
        at = (row["deed"], columns.get(row["field"], len(columns)))
        if last is None or last[0] != at[0] or last[1] >= at[1]:
            found.append(_Write(row, len(found), {}))
        found[-1].values[row["field"]] = (json.loads(row["old"] or "null"), json.loads(row["new"] or "null")) if row["field"] in columns else (None, None)
        last = at
    return found


def _statuses(place: _Place) -> Iterator[_Found]:
    """One event for each step that still holds, with the decision written down with it."""
    decisions = _decisions(place)
    steps = [write for write in _writes(place) if "status" in write.values]
    for write, at in zip(steps, _days_of(steps), strict=True):
        step, new = _step_of(write), write.values["status"][1]
        status = CASE.statuses.get(new)
        title = _(step.label) if step else _(status.label) if status else str(new)
        text = _joined(_details(place, write), write.deed["reason"], decisions.get((write.deed["deed"], step.key if step else "")))
        yield _Found(Event(at, "status", title, write.deed["who"] or "", text, token=status.token if status else "draft"), write.written)


def _step_of(write: _Write) -> Transition | None:
    old, new = write.values["status"]
    return next((step for step in CASE.transitions if step.target == new and old in step.sources), None)


def _days_of(steps: Sequence[_Write]) -> list[date]:
    """The day of each step. One of the same day as the step before leaves that day as it is; one that asks for no day and was written down later than
    it was done, with the next one, stands on the day of the next one."""
    found: list[date] = []
    for write in steps:
        if "status_on" in write.values and write.values["status_on"][1]:
            found.append(_day(write.values["status_on"][1]))
        else:
            found.append(found[-1] if found else local(_moment(write.deed["at"])).date())
    for place in range(len(found) - 2, -1, -1):
        step = _step_of(steps[place])
        if step is not None and not step.needs_date:
            found[place] = min(found[place], found[place + 1])
    return found


_TOLD: tuple[tuple[str, str], ...] = (
    ("owner_unit", "org_unit"), ("owner_officer", ""), ("inadmissible_reason", "inadmissible_reason"), ("committee_order_no", ""), ("result_code", "case_result"),
    ("result", ""), ("reply_channel", "complaint_channel"), ("reply_doc_no", ""), ("recourse", ""), ("outcome_accepted", "accepted"), ("closed_summary", ""),
)  # fmt: skip
"""What a step wrote that the timeline tells, with the value list its words stand in."""


def _details(place: _Place, write: _Write) -> str:
    given = {field: write.values[field][1] for field, _list in _TOLD if field in write.values}
    return _joined(*(place.lists.label(name, given[field]) if name else str(given[field]) for field, name in _TOLD if given.get(field)))


def _decisions(place: _Place) -> dict[tuple[int, str], str]:
    """(Deed, step) → who decided and by which memo, as recorded with the step (its row was written by the same deed)."""
    sql = "SELECT version AS deed, step, approver, memo_number FROM approval WHERE register = 'case' AND record_id = ? AND deleted_at IS NULL"
    return {(row["deed"], row["step"]): _joined(row["approver"] and _("decided by {name}", name=row["approver"]), row["memo_number"] and _("memo no. {number}", number=row["memo_number"])) for row in place.rows(sql)}


def _written_once(place: _Place) -> Iterator[_Found]:
    """What a form wrote into the case on a day of its own: the committee's result, the plan of improvements, the first reply, the end."""
    case = place.case
    if case["committee_concluded_on"]:
        yield _Found(Event(case["committee_concluded_on"], "committee", _("The committee has concluded"), "", case["committee_conclusion"] or "", token="ok"), "~")
    if case["first_reply_on"] and case["first_reply_on"] != case["replied_on"]:
        yield _Found(Event(case["first_reply_on"], "status", _("First reply to the complainant"), token="ok"), "")
    if case["disposed_on"]:
        yield _Found(Event(case["disposed_on"], "disposal", _("Made anonymous: its time was over"), token="off"), "~")


def _fields_changed(place: _Place) -> Iterator[_Found]:
    """The complainant's data (never what they say), the plan of improvements, whether the outcome is accepted: that they changed, and by whom."""
    marks = "('case_identity', 'complaint_case')"
    sql = (
        f"SELECT at, who, kind, table_name, field, old, new FROM change JOIN deed ON deed.id = change.deed_id WHERE owner_register = 'case' AND owner_id = ? AND table_name IN {marks} "
        "AND undone_by_id IS NULL AND kind NOT IN ('undo', 'redo', 'new', 'import') AND (table_name = 'case_identity' AND kind <> 'anonymise' "
        "OR field IN ('improvement_id', 'anonymity', 'disposed_groups') "
        "OR field = 'outcome_accepted' AND kind <> 'status') ORDER BY change.id"
    )
    for row in place.rows(sql):
        moment = _moment(row["at"])
        if row["table_name"] == "case_identity":
            yield _Found(Event(moment, "identity", _("The complainant's data were changed"), row["who"] or ""), row["at"])
        elif row["field"] == "anonymity":
            told = _joined(*(place.lists.label("anonymity", json.loads(row[name] or "null")) for name in ("old", "new")), between=" → ")
            yield _Found(Event(moment, "identity", _("How the complainant is named was changed"), row["who"] or "", told, token="warn"), row["at"])
        elif row["field"] == "disposed_groups":
            yield from _destroyed(place, row, moment)
        elif row["field"] == "outcome_accepted":
            told = place.lists.label("accepted", json.loads(row["new"] or "null"))
            yield _Found(Event(moment, "status", _("The complainant answered the result"), row["who"] or "", told, token="ok"), row["at"])
        elif json.loads(row["new"] or "null"):
            yield _Found(Event(moment, "plan", _("Taken into the improvement plan"), row["who"] or "", _improvement(place, json.loads(row["new"])), token="ok"), row["at"])


def _destroyed(place: _Place, row: Mapping[str, Any], moment: datetime) -> Iterator[_Found]:
    """What was taken out of a case before its own time was over; when the whole case goes, that is told by its day."""
    old, new = (json.loads(json.loads(row[name] or "null") or "[]") for name in ("old", "new"))
    if fresh := [key for key in new if key not in old]:
        title = _("Destroyed, for its time was over: {what}", what=" · ".join(place.lists.labels("case_data_group", fresh)))
        yield _Found(Event(moment, "disposal", title, row["who"] or "", token="off"), row["at"])


def _improvement(place: _Place, improvement_id: int) -> str:
    return str(next((row["name"] for row in place.rows("SELECT name FROM improvement WHERE id = ?", improvement_id)), ""))


def _evidence(place: _Place) -> Iterator[_Found]:
    sql = "SELECT id, original_name, note, created_at, created_by FROM attachment WHERE register = 'case' AND record_id = ? AND deleted_at IS NULL ORDER BY id"
    for row in place.rows(sql):
        text = _joined(row["original_name"], row["note"])
        yield _Found(Event(_moment(row["created_at"]), "files", _("Evidence added"), row["created_by"] or "", text, (row["id"],)), row["created_at"])


# --- What belongs to it ------------------------------------------------------------------------------------------------------------------------


def _actions(place: _Place) -> Iterator[_Found]:
    for row in place.rows("SELECT * FROM case_action WHERE case_id = ? AND deleted_at IS NULL ORDER BY id"):
        kind = place.lists.label("action_kind", row["kind"])
        title = _joined(row["name"], row["done_time"] and _("at {time}", time=row["done_time"]), between=" ")
        text = _joined(kind, row["detail"], row["doc_no"])
        yield _Found(Event(_day(row["done_on"]), "action", title, row["done_by"] or row["created_by"] or "", text, place.files.get(("action", row["id"]), ()), "wait", ("action", row["id"])), row["created_at"])


_REMINDERS = (N_("First reminder to {agency}"), N_("Second reminder to {agency}"), N_("Third reminder to {agency}"))


def _referrals(place: _Place) -> Iterator[_Found]:
    for row in place.rows("SELECT * FROM case_referral WHERE case_id = ? AND deleted_at IS NULL ORDER BY id"):
        agency, files = row["name"], place.files.get(("referral", row["id"]), ())
        due = _("to report by {day}", day=_long(row["due_on"])) if row["due_on"] else ""
        text = _joined(place.lists.label("referral_purpose", row["purpose"]), row["doc_no"], due)
        yield _Found(Event(_day(row["sent_on"]), "referral", _("Sent to {agency}", agency=agency), row["created_by"] or "", text, files, "wait", ("referral", row["id"])), row["created_at"])
        for number, title in enumerate(_REMINDERS, 1):
            if row[f"reminder{number}_on"]:
                yield _Found(Event(_day(row[f"reminder{number}_on"]), "reminder", _(title, agency=agency), "", row[f"reminder{number}_no"] or "", token="warn"), f"~{number}")
        if row["reported_on"]:
            yield _Found(Event(_day(row["reported_on"]), "report", _("{agency} reported", agency=agency), "", _joined(row["report_no"], row["report"]), token="ok", behind=("referral", row["id"])), "~9")


def _letters(place: _Place) -> Iterator[_Found]:
    for row in place.rows("SELECT * FROM case_letter WHERE case_id = ? AND deleted_at IS NULL ORDER BY id"):
        title = place.lists.label("letter_kind", row["kind"])
        text = _joined(row["doc_no"], row["name"])
        yield _Found(Event(_day(row["written_on"]), "letter", title, row["signer"] or row["created_by"] or "", text, place.files.get(("letter", row["id"]), ()), "wait", ("letter", row["id"])), row["created_at"])


def _waits(place: _Place) -> Iterator[_Found]:
    for row in place.rows("SELECT * FROM case_wait WHERE case_id = ? AND deleted_at IS NULL ORDER BY id"):
        if row["until_on"] and row["until_on"] <= row["from_on"]:
            continue  # answered on the day itself: no day was left out
        if row["until_on"]:
            first = format_date(_day(row["from_on"]) + timedelta(days=1))  # the first day that is not counted, as the working of the clocks has it
            title = _("The clocks stood still from {first} to {last}", first=first, last=_long(row["until_on"]))
            yield _Found(Event(_day(row["until_on"]), "wait", title, row["updated_by"] or "", row["reason"] or "", token="off"), row["updated_at"])
        else:
            title = _("The clocks stand still: the complainant is waited for")
            yield _Found(Event(_day(row["from_on"]), "wait", title, row["created_by"] or "", row["reason"] or "", token="warn"), row["created_at"])


def _extensions(place: _Place) -> Iterator[_Found]:
    for row in place.rows("SELECT * FROM case_extension WHERE case_id = ? AND deleted_at IS NULL ORDER BY id"):
        clock, unit = place.lists.label("case_clock", row["clock"]), place.lists.label("day_unit", row["unit"])
        title = _("{clock}: {amount} {unit} longer", clock=clock, amount=row["amount"], unit=unit)
        text = _joined(row["reason"], row["memo_number"])
        yield _Found(Event(_day(row["decided_on"]), "extension", title, row["approver"] or row["created_by"] or "", text, token="warn"), row["created_at"])


def _reveals(place: _Place) -> Iterator[_Found]:
    for row in place.rows("SELECT at, who, reason FROM case_reveal WHERE case_id = ? ORDER BY id"):
        yield _Found(Event(_moment(row["at"]), "reveal", _("The complainant's name was looked at"), row["who"] or "", row["reason"], token="warn"), row["at"])


def _moves(place: _Place) -> Iterator[_Found]:
    for row in place.rows("SELECT * FROM clock_move WHERE case_id = ? AND deleted_at IS NULL ORDER BY id"):
        clock = place.lists.label("case_clock", row["clock"])
        title = _("{clock}: {old} became {new}", clock=clock, old=_long(row["old_on"]) or "–", new=_long(row["new_on"]) or "–")
        yield _Found(Event(_moment(row["created_at"]), "move", title, row["created_by"] or "", row["why"] or "", token="warn"), row["created_at"])


def _surveys(place: _Place) -> Iterator[_Found]:
    for row in place.rows("SELECT * FROM case_survey WHERE case_id = ? AND deleted_at IS NULL"):
        until = _("open until {day}", day=_long(row["expires_on"]))
        yield _Found(Event(_day(row["asked_on"]), "survey", _("Satisfaction asked for"), row["created_by"] or "", until), row["created_at"])
        if row["answered_on"]:
            title = _("Satisfaction of the complainant: {score} of 5", score=row["score"])
            yield _Found(Event(_day(row["answered_on"]), "survey", title, "", row["comment"] or "", token="ok"), row["updated_at"])


def _links(place: _Place) -> Iterator[_Found]:
    """The cases it has to do with, but for those kept to others."""
    assert CASES.guard is not None
    sql = (
        "SELECT l.*, c.number FROM case_link AS l JOIN complaint_case AS c ON c.id = CASE WHEN l.case_id = :id THEN l.other_id ELSE l.case_id END "
        f"WHERE l.deleted_at IS NULL AND (l.case_id = :id OR l.other_id = :id) AND {guard_sql(CASES.guard, 'c', place.viewer)} ORDER BY l.id"
    )
    cursor = place.connection.execute(sql, {"id": place.case["id"]})
    names = [column[0] for column in cursor.description]
    for row in (dict(zip(names, values, strict=True)) for values in cursor.fetchall()):
        title = _("Related to case {number}", number=row["number"] or "–")
        yield _Found(Event(_moment(row["created_at"]), "link", title, row["created_by"] or "", row["why"] or ""), row["created_at"])


def _merges(place: _Place) -> Iterator[_Found]:
    """Other cases that were merged into this one, and this one into another."""
    sql = (
        "SELECT at, who, c.number AS number, c.id AS other, new FROM change JOIN deed ON deed.id = change.deed_id JOIN complaint_case AS c ON c.id = change.record_id "
        "WHERE owner_register = 'case' AND owner_id IN (SELECT id FROM complaint_case WHERE id = ? OR merged_into_id IN (?, ?)) AND table_name = 'complaint_case' "
        "AND field = 'merged_into_id' AND undone_by_id IS NULL AND kind NOT IN ('undo', 'redo') AND (record_id = ? OR new = ?)"
    )
    own = place.case["id"]
    for row in place.rows(sql, own, own, place.case["merged_into_id"], own, json.dumps(own)):  # what was merged into a case goes on with it into another
        if json.loads(row["new"] or "null") is None:
            continue
        away = row["other"] == own
        title = _("Merged into case {number}", number=place.case["merged_into_id.title"] or "–") if away else _("Case {number} was merged into this one", number=row["number"] or "–")
        yield _Found(Event(_moment(row["at"]), "merge", title, row["who"] or "", token="off" if away else "wait"), row["at"])


def _checklist(place: _Place) -> Iterator[_Found]:
    """The steps of a request for information that are done (manual S04)."""
    for row in place.rows("SELECT * FROM case_step WHERE case_id = ? AND deleted_at IS NULL AND done_on IS NOT NULL ORDER BY position_order, id"):
        yield _Found(Event(_day(row["done_on"]), "step", _("Step done: {name}", name=row["name"]), row["done_by"] or "", row["note"] or "", token="ok"), row["updated_at"])


_SOURCES: Sequence[Callable[[_Place], Iterator[_Found]]] = (
    _received, _statuses, _written_once, _fields_changed, _evidence, _actions, _referrals, _letters, _waits, _extensions, _reveals, _moves, _surveys, _links, _merges,
    _checklist,
)  # fmt: skip
