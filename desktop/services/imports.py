"""Carrying out an import: a whole checked file as one deed, so that one undo takes it back; and remembering which column went where."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Kind, Register
from desktop.domain.import_plan import Choice, ImportPlan, Matching, PlanRow, State
from desktop.domain.partner_rules import next_review
from desktop.domain.shipped_lists import folded
from desktop.domain.thai_text import sort_key
from desktop.domain.workflows import imported_status
from desktop.errors import Cancelled
from desktop.models.complaint_register import CASES
from desktop.models.registers import ALL_REGISTERS
from desktop.services import numbering, records, value_lists
from desktop.services.checks import SCHOOLS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

Progress = Callable[[int, int], None] | None
IsCancelled = Callable[[], bool] | None

STATUS = "status"
"""The constant of a matching that says which status new records get: "active" unless the file is given as "draft"."""

_CHUNK = 1000
_NUMBER = re.compile(r"(\D{0,10})(\d{1,6})/(2\d{3})")


@dataclass(frozen=True)
class ImportResult:
    """What an import did. ``rejected``: faulty rows and those that wait for a decision; ``skipped``: passed over as chosen."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    rejected: int = 0
    ids: tuple[int, ...] = ()
    """The records that were added."""


def commit(work: Workspace, plan: ImportPlan, progress: Progress = None, cancelled: IsCancelled = None) -> ImportResult:
    """Write the ready rows of a plan: new records with their numbers and contact persons, and updates, as one deed and one undo.

    If the register changed since the plan was made, every row is compared again first, so nothing is entered twice. Rows written become "unchanged" in the plan.

    :raises UserError: the database cannot be written; nothing was written
    :raises Cancelled: the user had enough; nothing was written
    """
    if work.reader.generation() != plan.generation:
        plan.renew()
    counts = plan.counts()
    new: list[PlanRow] = []
    known: list[PlanRow] = []
    ids: list[int] = []
    if counts[State.READY] or counts[State.UPDATE]:
        spoken = bool(ALL_REGISTERS[plan.register].spoken)
        with work.deed("import", plan.register, str(counts[State.READY] + counts[State.UPDATE]) if spoken else plan.file_name) as session:
            session.connection()
            if work.reader.generation() != plan.generation:  # somebody wrote while this waited for its turn
                plan.renew()
            counts, new, known = plan.counts(), list(plan.of(State.READY)), list(plan.of(State.UPDATE))
            writer = _Writer(work, session, ALL_REGISTERS[plan.register], plan, progress, cancelled)
            ids = writer.add(new)
            writer.update(known)
        _settle(new, known, ids)
    remember(work, plan)
    return ImportResult(
        len(new), len(known), counts[State.UNCHANGED], counts[State.SKIPPED], counts[State.FAULTY] + counts[State.DUPLICATE], tuple(ids)
    )


def _settle(new: Sequence[PlanRow], known: Sequence[PlanRow], ids: Sequence[int]) -> None:
    """What was written is now in the register."""
    for row, record_id in zip(new, ids, strict=True):
        row.record_id = record_id
    for row in (*new, *known):
        row.state, row.choice, row.changes, row.adds_contact = State.UNCHANGED, Choice.NONE, {}, False


class _Writer:
    """Writes the rows of one plan inside one deed."""

    def __init__(self, work: Workspace, session: Session, register: Register, plan: ImportPlan, progress: Progress, cancelled: IsCancelled) -> None:
        from desktop.services import changes

        self.work, self.session, self.register, self.plan = work, session, register, plan
        self.changes, self.note = changes, changes.recorder(session)
        self.progress, self.cancelled = progress, cancelled
        self.done, self.total = 0, sum(1 for _row in plan.of(State.READY, State.UPDATE))
        self.topics: dict[tuple[str, str], str] = {}
        self.numbers: set[str] = set()
        self.next_orders: dict[numbering.Series, int] = {}
        self.series: dict[tuple[Any, ...], numbering.Series] = {}
        if register.number:
            sql = f'SELECT "{register.number}" FROM "{register.table}" WHERE "{register.number}" IS NOT NULL'
            self.numbers = {row[0] for row in session.connection().exec_driver_sql(sql)}

    def _step(self, count: int) -> None:
        self.done += count
        if self.cancelled and self.cancelled():
            raise Cancelled
        if self.progress:
            self.progress(self.done, self.total)

    # --- New records -------------------------------------------------------------------------------------------------------------------------

    def add(self, rows: Sequence[PlanRow]) -> list[int]:
        """Add records; their ids."""
        ids: list[int] = []
        model = records.model_of(self.register)
        for chunk in _chunks(rows):
            self._step(0)
            added = self.changes.insert_many(self.session, model, [self._record(row) for row in chunk])
            self._add_contacts(list(zip(chunk, added, strict=True)))
            self._add_apart(list(zip(chunk, added, strict=True)))
            ids += added
            self._step(len(chunk))
        return ids

    def _record(self, row: PlanRow) -> dict[str, Any]:
        """All columns of a new record."""
        values = self.plan.new_values(row)
        record: dict[str, Any] = {field.name: values.get(field.name) for field in self.register.stored}
        record |= {field.name: field.fresh(self.work.today()) for field in self.register.stored if not field.importable and field.default is not None}
        for field in self.register.stored:
            if field.kind is Kind.TAGS and record[field.name]:
                record[field.name] = self._tags(field.choices, record[field.name])
            elif field.kind is Kind.YES_NO and record[field.name] is None:
                record[field.name] = False
        if self.register.title == "name":
            record["name_sort"] = sort_key(record["name"])
        if self.register.number:
            record |= self._number(record)
        return record | self._keeping(record) | self._handlers(record)

    def _handlers(self, record: dict[str, Any]) -> dict[str, Any]:
        """Whoever brings in a case that is kept to named people is the first of them, as on the form; a file cannot name them."""
        from desktop.services import cases

        if self.register is not CASES or record.get("handlers") or not self.work.actor or not cases.is_secret(self.work, record):
            return {}
        return {"handlers": [self.work.actor]}

    def _keeping(self, record: dict[str, Any]) -> dict[str, Any]:
        """The status and the next review, where the register has them."""
        if "status" not in self.register.by_name:
            return {}
        today, verified = self.work.today(), record.get("last_verified_on")
        if "next_review_on" not in self.register.by_name:
            return {"status": imported_status(self.register["status"].choices, record), "status_on": today}
        return {
            "status": self.plan.matching.constants.get(STATUS) or "active",
            "status_on": today,
            "next_review_on": next_review(verified, record["category"] in SCHOOLS) if verified else None,
        }

    def _number(self, record: dict[str, Any]) -> dict[str, Any]:
        """The number the file gives when it is free, else the next one of its series."""
        name, wanted = self.register.number, record[self.register.number]
        found = _NUMBER.fullmatch(wanted or "")
        if found and wanted not in self.numbers and (self.register.name == CASES.name or not found[1]):
            series = numbering.Series(found[1], int(found[3]))
            order = series.year * numbering.NUMBERS_A_YEAR + int(found[2])
        else:
            series = self._series(record)
            order = self.next_orders.get(series) or numbering.next_order(self.session, self.register, series)
            while (wanted := series.text(order)) in self.numbers:
                order += 1
            self.next_orders[series] = order + 1
        self.numbers.add(wanted)
        own = {"series": series.prefix} if self.register.name == CASES.name else {}
        return {name: wanted, f"{name}_order": order, **own}

    def _series(self, record: dict[str, Any]) -> numbering.Series:
        """The series of a record, asked once for all that are alike."""
        received = record.get("received_on")
        key = (record.get("record_type"), received and (received.year, received.month))
        if key not in self.series:
            self.series[key] = numbering.series_of(self.session, self.register, record, self.work.today())
        return self.series[key]

    def _add_apart(self, rows: Iterable[tuple[PlanRow, int]]) -> None:
        """Seal who complains, beside the cases that were just added."""
        if self.register.apart is None:
            return
        from desktop.services import identities

        for row, record_id in rows:
            if row.apart:
                identities.put(self.work, self.session, record_id, row.apart, str(self.plan.new_values(row).get("anonymity") or ""))

    def _tags(self, list_key: str, words: Iterable[str]) -> list[str]:
        """The keys of an open list; words it does not have yet are added to it."""
        known = {item.key for item in self.work.lists().items(list_key, active_only=False)}
        found: list[str] = []
        for word in words:
            key = (list_key, folded(word))
            if key not in self.topics:
                self.topics[key] = word if word in known else value_lists.ensure(self.session, list_key, word)
            found.append(self.topics[key])
        return list(dict.fromkeys(found))

    def _add_contacts(self, rows: Iterable[tuple[PlanRow, int]], last: dict[int, int] | None = None) -> None:
        wanted = [(row, record_id) for row, record_id in rows if row.contact]
        if not wanted:
            return
        child = self.register.child("contacts")
        self.changes.insert_many(
            self.session,
            records.model_of(child.register),
            [
                {
                    **{field.name: row.contact.get(field.name) for field in child.register.stored},
                    child.parent: record_id,
                    "position_order": (last or {}).get(record_id, -1) + 1,
                }
                for row, record_id in wanted
            ],
        )

    # --- Records already there -----------------------------------------------------------------------------------------------------------------

    def update(self, rows: Sequence[PlanRow]) -> None:
        """Write what the file says differently; empty cells change nothing."""
        for chunk in _chunks(rows):
            self._step(0)
            wanted = {row.record_id: row for row in chunk if row.record_id is not None}
            before = self.note.read_rows(self.register.table, wanted)
            updates = {record_id: self._stored(wanted[record_id], old) for record_id, old in before.items() if wanted[record_id].changes}
            self.note.set_values(self.register.table, before, updates)
            with_contact = [(row, record_id) for record_id, row in wanted.items() if row.adds_contact]
            self._add_contacts(with_contact, self._last_places([record_id for _row, record_id in with_contact]))
            self._step(len(chunk))

    def _stored(self, row: PlanRow, old: dict[str, Any]) -> dict[str, Any]:
        """The changed columns as SQLite keeps them, and what hangs on them."""
        stored: dict[str, Any] = {}
        for name, (before, value) in row.changes.items():
            field = self.register[name]
            if field.kind is Kind.TAGS:
                value = self._tags(field.choices, value)
            elif name == "note" and before:
                value = f"{before}\n{value}"
            stored[name] = records.python_to_stored(field, value)
        if "name_sort" in old and "name" in stored:
            stored["name_sort"] = sort_key(stored["name"])
        now = {**old, **stored}
        if given := self._handlers(now):
            stored["handlers"] = records.python_to_stored(self.register["handlers"], given["handlers"])
        if stored.keys() & {"last_verified_on", "category"} and now.get("last_verified_on"):
            stored["next_review_on"] = next_review(date.fromisoformat(now["last_verified_on"]), now["category"] in SCHOOLS).isoformat()
        return stored

    def _last_places(self, ids: Sequence[int]) -> dict[int, int]:
        found: dict[int, int] = {}
        for record_id in ids:
            sql = "SELECT max(position_order) FROM contact_person WHERE partner_id = ?"
            place = self.session.connection().exec_driver_sql(sql, (record_id,)).scalar()
            if place is not None:
                found[record_id] = place
        return found


def _chunks(rows: Sequence[PlanRow]) -> Iterable[Sequence[PlanRow]]:
    return (rows[start : start + _CHUNK] for start in range(0, len(rows), _CHUNK))


# --- Which column went where -------------------------------------------------------------------------------------------------------------------------


def remember(work: Workspace, plan: ImportPlan) -> None:
    """Keep the matching for the next file with the same headings."""
    if not any(plan.headings):
        return
    from sqlalchemy import delete

    from desktop.models.office import ImportMemory

    constants = {name: value for name, value in plan.matching.constants.items() if isinstance(value, str)}
    said = json.dumps({"columns": plan.matching.columns, "constants": constants}, ensure_ascii=False)
    headings = _signature(plan.headings)
    with work.session() as session:
        session.execute(delete(ImportMemory).where(ImportMemory.register == plan.register, ImportMemory.headings == headings))
        session.add(ImportMemory(register=plan.register, headings=headings, matching=said))


def remembered(work: Workspace, register: Register, headings: Sequence[str]) -> Matching | None:
    """How the columns of a file with these headings were matched the last time; None when there was none."""
    if not any(headings):
        return None
    sql = "SELECT matching FROM import_memory WHERE register = ? AND headings = ?"
    row = work.reader.connection.execute(sql, (register.name, _signature(headings))).fetchone()
    if row is None:
        return None
    said = json.loads(row[0])
    return Matching({int(column): key for column, key in said["columns"].items()}, said["constants"])


def _signature(headings: Sequence[str]) -> str:
    return json.dumps([folded(heading) for heading in headings], ensure_ascii=False)
