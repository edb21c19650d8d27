"""Cases as lists: the register, what is late, requests for information with their steps. No list names a complainant (domain B.3.7).

A case that is kept to named people stands in a list of somebody else by its number and "เรื่องลับ" alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

from desktop.domain.complaint_counts import SETTLED
from desktop.domain.thai_date import fiscal_period, fiscal_year, format_date
from desktop.models.complaint_figures import Overdue, overdue
from desktop.models.complaint_register import CASES
from desktop.models.conditions import Query, guard_sql
from desktop.reports.blocks import Block, Cell, Column, Document, Group, Note, Only, Row, Shape, Table, Value
from desktop.reports.request import (
    PAGE_OF_RECORDS,
    Request,
    Work,
    condition_words,
    data_line,
    document,
    filter_line,
    records,
    shown,
    signatures,
    title_block,
)
from desktop.words import _

NOT_STATED = "–"
SECRET = "ลับ"
"""The mark of a secret paper, red at top and bottom of every page (ระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544)."""
STEPS = 7
"""Steps of a request for information (manual S04)."""


def secret_words() -> str:
    """What stands in place of a case that the reader of the list may not see."""
    return _("Secret case")


# --- Which cases -------------------------------------------------------------------------------------------------------------------------------


class Chosen(NamedTuple):
    """The cases of a list: the ids that may be seen, in order; the numbers of the others; how many of these have no line because of a filter."""

    seen: list[int]
    hidden: list[str]
    left_out: int

    @property
    def lines(self) -> int:
        """How many lines the list has."""
        return len(self.seen) + len(self.hidden)


def chosen(work: Work, request: Request, kind: str = "") -> Chosen:
    """The cases a list is about, by number unless the request says otherwise; ``kind`` takes those of one record type.

    Only a list without search and filter tells which numbers are kept to others: a filter would tell what these cases are about.
    """
    if request.ids is not None:
        return Chosen(list(request.ids), [], 0)
    query = _with(request.query, ("record_type", (kind,))) if kind else request.query
    year = _year(work, request)
    if year is not None:
        first, last = fiscal_period(year)
        query = _with(query, ("received_on", (f"{first.isoformat()}..{last.isoformat()}",)))
    seen = list(work.reader.ids(CASES, replace(query, order=query.order or ("number", False))))
    hidden = _hidden(work, year, kind)
    plain = replace(request.query, order=None) == Query()
    return Chosen(seen, hidden if plain else [], 0 if plain else len(hidden))


def _with(query: Query, further: tuple[str, tuple[str, ...]]) -> Query:
    return replace(query, filters=(*query.filters, further))


def _year(work: Work, request: Request) -> int | None:
    """The fiscal year asked for; None for every year."""
    asked = request["year"]
    if asked == "all":
        return None
    return int(asked) if asked else fiscal_year(work.today())


def _hidden(work: Work, year: int | None, kind: str) -> list[str]:
    """The numbers of the cases that the viewer may not see."""
    assert CASES.guard is not None
    seen = guard_sql(CASES.guard, CASES.table, work.reader.viewer)
    sql, values = f"SELECT number FROM complaint_case WHERE deleted_at IS NULL AND merged_into_id IS NULL AND NOT ({seen})", list[str]()
    if year is not None:
        sql, values = f"{sql} AND received_on BETWEEN ? AND ?", [day.isoformat() for day in fiscal_period(year)]
    if kind:
        sql, values = f"{sql} AND record_type = ?", [*values, kind]
    return [row[0] or NOT_STATED for row in work.reader.connection.execute(f"{sql} ORDER BY number_order, id", values)]


def _left_out_note(count: int) -> list[Block]:
    if not count:
        return []
    return [Note(_("Secret cases are not listed under a search or filter; the register holds {count} of them that are kept to others.", count=f"{count:,}"))]


def _secrecy(work: Work, ids: Sequence[int]) -> str:
    """The mark of the paper when it tells of a case that is kept to named people."""
    for start in range(0, len(ids), 500):
        chunk = list(ids[start : start + 500])
        sql = f"SELECT 1 FROM complaint_case WHERE restricted = 1 AND id IN ({','.join('?' * len(chunk))}) LIMIT 1"
        if work.reader.connection.execute(sql, chunk).fetchone():
            return SECRET
    return ""


# --- The register ------------------------------------------------------------------------------------------------------------------------------


def case_register(work: Work, request: Request) -> Document:
    """ทะเบียนเรื่อง: one line a case by record type and number; who complains is no column of it. On paper what a case concerns stands in one column."""
    title = _("Register of cases")
    found = chosen(work, request)
    number, received, subject = Column(_(CASES["number"].label), Shape.CODE), Column(_("Received on"), Shape.DATE), Column(_("Subject"), width_mm=54)
    officer, due = Column(_("Responsible"), Shape.NAME, width_mm=34), Column(_("To be settled by"), Shape.DATE)
    settled, status = Column(_("Settled on (list)"), Shape.DATE), Column(_("Status"), Shape.STATE, width_mm=22)
    channel, category = Column(_("Channel"), cap_mm=24), Column(_("Category (case)"), cap_mm=60)
    on_paper = (number, received, channel, subject, Column(_("Category, school or agency"), Shape.NAME, cap_mm=54), officer, due, settled, status)
    in_excel = (number, received, channel, subject, category, Column(_("School or agency")), officer, due, settled, status)
    what = {"dense": True, "name": title, "group_label": _("Record type")}
    tables: tuple[Block, ...] = (
        Only("pdf", (Table(on_paper, CaseRows(work, found, joined=True), **what),)),  # type: ignore[arg-type]
        Only("xlsx", (Table(in_excel, CaseRows(work, found), **what),)),  # type: ignore[arg-type]
    )
    line = _line(work, request, found.lines)
    return _list_document(work, request, title, line, [*tables, *_left_out_note(found.left_out)], found.seen)


def _line(work: Work, request: Request, count: int) -> str:
    year = _year(work, request)
    order = _("case number") if request.ids is None and request.query.order is None else ""
    line = filter_line(work, CASES, request, count, order)
    if year is None or request.ids is not None:
        return line
    told = _("Fiscal year {year}", year=year)
    return f"{told} · {line}"


def _list_document(work: Work, request: Request, title: str, line: str, blocks: Sequence[Block], seen: Sequence[int]) -> Document:
    """A list on paper: head, table and notes, signatures when they are asked for, marked secret when it must be."""
    parts: list[Block] = [title_block(work, title, line), *blocks]
    if request["signed"]:
        parts.append(signatures(work, _("Prepared by"), _("Certified by")))
    return replace(document(work, title, tuple(parts), "register"), secrecy=_secrecy(work, seen))


@dataclass(frozen=True)
class CaseRows:
    """The rows of the register by record type, read page by page each time they are gone through; cases kept to others last, by their numbers alone.

    ``joined``: category and school stand in one cell.
    """

    work: Work
    found: Chosen
    joined: bool = False

    def __iter__(self) -> Iterator[Row]:
        for kind, ids in _by_type(self.work, self.found.seen):
            yield Group(kind, _("{count} cases", count=f"{len(ids):,}"))
            for record in records(self.work, CASES, ids):
                yield self._row(record)
        if self.found.hidden:
            yield Group(secret_words(), _("{count} cases", count=f"{len(self.found.hidden):,}"))
            yield from (_secret_row(number, 9 if self.joined else 10, 3) for number in self.found.hidden)

    def _row(self, record: Mapping[str, Any]) -> Row:
        channel, category, school, status = (shown(self.work, CASES[name], record) for name in ("channel", "category", "school_id", "status"))
        officer = record["owner_officer"] or shown(self.work, CASES["owner_unit"], record) or NOT_STATED
        subject = f"{record['name']} ({SECRET})" if record["restricted"] else record["name"]
        due: Value = record["close_due_on"] or NOT_STATED
        about = ["\n".join(text for text in (category, school) if text)] if self.joined else [category, school or NOT_STATED]
        return (record["number"], record["received_on"], channel, subject, *about, officer, due, _settled_on(record) or NOT_STATED, status)


def _settled_on(record: Mapping[str, Any]) -> date | None:
    """The day a case was settled: answered with its result, told or closed, whichever came first (see ``complaint_figures``)."""
    days = [record[name] for name in ("settled_on", "replied_on", "closed_on")] if record["status"] in SETTLED else []
    return min((day for day in days if day), default=None)


def _by_type(work: Work, ids: Sequence[int]) -> list[tuple[str, list[int]]]:
    """(words, ids in their order) of each record type that has cases, in the order of the value list."""
    sql = "SELECT id, record_type FROM complaint_case WHERE id IN (SELECT value FROM json_each(?))"
    kinds = dict(work.reader.connection.execute(sql, (json.dumps(list(ids)),)).fetchall())
    found: dict[str, list[int]] = {item.key: [] for item in work.reader.value_lists().items("case_type", active_only=False)}
    for record_id in ids:
        if record_id in kinds:
            found.setdefault(kinds[record_id], []).append(record_id)
    label = work.reader.value_lists().label
    return [(label("case_type", kind), group) for kind, group in found.items() if group]


def _secret_row(number: str, columns: int, place: int) -> Row:
    """A case by its number alone; its one word stands in the column of the subject."""
    row: list[Value | Cell] = [NOT_STATED] * columns
    row[0], row[place] = number, secret_words()
    return row


# --- What is late ------------------------------------------------------------------------------------------------------------------------------


def overdue_list(work: Work, request: Request) -> Document:
    """เรื่องเกินกำหนด by responsible group, the longest first: what was due, when, and how many days ago."""
    title = _("Cases past their time limit")
    kinds = (str(request["record_type"]),) if request["record_type"] else ()
    units = (str(request["owner_unit"]),) if request["owner_unit"] else ()
    found = overdue(work.reader, work.today(), kinds, units)
    asked = None if request.ids is None else set(request.ids)
    lines = [one for one in found if asked is None or one.case_id in asked]
    label = work.reader.value_lists().label
    told = [*(label("case_type", kind) for kind in kinds), *(label("org_unit", unit) for unit in units)] or condition_words(work, CASES, Request(ids=request.ids))
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_(CASES["number"].label), Shape.CODE),
        Column(_("Record type"), cap_mm=28, drop=2),
        Column(_("Subject"), cap_mm=90),
        Column(_("Received on"), Shape.DATE),
        Column(_("What was due"), cap_mm=36),
        Column(_("Due on"), Shape.DATE),
        Column(_("Past by (days)"), Shape.NUMBER),
        Column(_("Responsible officer"), Shape.NAME, cap_mm=42),
        Column(_("Status"), Shape.STATE, cap_mm=32, drop=1),
    )
    line = " · ".join((data_line(work, ", ".join(told)), _("{count} found", count=f"{len(lines):,}")))
    table = Table(columns, list(_overdue_rows(work, lines)), dense=True, name=title, group_label=_("Responsible group"), empty=_("No case is past its time limit."))
    note = Note(_("Past by: calendar days since the day it was due. Days during which the complainant was waited for do not count towards the limit."))
    return _list_document(work, request, title, line, [table, note], [one.case_id for one in lines if one.visible])


def _overdue_rows(work: Work, lines: Sequence[Overdue]) -> Iterator[Row]:
    label = work.reader.value_lists().label
    groups: dict[str, list[Overdue]] = {}
    for one in lines:
        groups.setdefault(one.owner_unit if one.visible else SECRET, []).append(one)
    number = 0
    for unit, found in sorted(groups.items(), key=lambda group: (group[0] == SECRET, not group[0], label("org_unit", group[0]))):
        heading = secret_words() if unit == SECRET else label("org_unit", unit) or _("No responsible group yet")
        yield Group(heading, _("{count} cases", count=f"{len(found):,}"))
        for one in found:
            number += 1
            yield _overdue_row(work, number, one)


def _overdue_row(work: Work, number: int, one: Overdue) -> Row:
    if not one.visible:
        return (number, one.number, NOT_STATED, secret_words(), *([NOT_STATED] * 6))
    label = work.reader.value_lists().label
    what, status, kind = label("case_clock", one.clock), label("case_status", one.status), label("case_type", one.record_type)
    return (number, one.number, kind, one.name, one.received_on, what, one.due_on, one.days, one.owner_officer or NOT_STATED, status)


# --- Requests for information ------------------------------------------------------------------------------------------------------------------


class Step(NamedTuple):
    """One step of a request: its name, its time in days (None where the manual gives none), when it is due and when it was done."""

    name: str
    amount: int | None
    due_on: date | None
    done_on: date | None


def request_register(work: Work, request: Request) -> Document:
    """ทะเบียนคำขอข้อมูล: each request with the seven steps of manual S04, the day each was done and the days it took."""
    title = _("Register of requests for information")
    found = chosen(work, request, "inquiry")
    columns = (
        Column(_(CASES["number"].label), Shape.CODE),
        Column(_("Received on"), Shape.DATE),
        Column(_("Information asked for"), width_mm=48),
        *(Column(str(place), Shape.STATE, width_mm=19, under=_("Step of the manual (S04): done on, days taken")) for place in range(1, STEPS + 1)),
        Column(_("To be settled by"), Shape.DATE, drop=1),
        Column(_("Status"), Shape.STATE, cap_mm=28),
    )
    table = Table(columns, RequestRows(work, found), dense=True, name=title)
    blocks: list[Block] = [table, Note(_step_names(work)), *_left_out_note(found.left_out)]
    return _list_document(work, request, title, _line(work, request, found.lines), blocks, found.seen)


def _step_names(work: Work) -> str:
    """What the numbers over the columns mean, as the newest request has its steps, with the days the manual gives each."""
    sql = (
        "SELECT position_order, name, amount FROM case_step WHERE deleted_at IS NULL AND case_id = "
        "(SELECT max(case_id) FROM case_step WHERE deleted_at IS NULL) ORDER BY position_order, id"
    )
    rows = work.reader.connection.execute(sql).fetchall()
    times = [_("({days} days)", days=amount) if amount else "" for _order, _name, amount in rows]
    names = [f"{place}) {row[1]} {time}".strip() for place, (row, time) in enumerate(zip(rows, times, strict=True), 1)]
    said = _("Days are counted from the receipt, then from the step before. “Due”: not done yet.")
    return f"{said} {'  '.join(names)}".strip()


@dataclass(frozen=True)
class RequestRows:
    """The rows of the register of requests, read page by page; those kept to others last, by their numbers alone."""

    work: Work
    found: Chosen

    def __iter__(self) -> Iterator[Row]:
        for start in range(0, len(self.found.seen), PAGE_OF_RECORDS):
            ids = self.found.seen[start : start + PAGE_OF_RECORDS]
            steps = steps_of(self.work, ids)
            for record in self.work.reader.rows(CASES, ids):
                yield self._row(record, steps.get(record["id"], ()))
        yield from (_secret_row(number, STEPS + 5, 2) for number in self.found.hidden)

    def _row(self, record: Mapping[str, Any], steps: Sequence[Step]) -> Row:
        before: date = record["received_on"]
        cells: list[Value | Cell] = []
        for step in steps[:STEPS]:
            cells.append(self._step(step, before, record["status"] in SETTLED))
            before = step.done_on or before
        cells += [NOT_STATED] * (STEPS - len(cells))
        due: Value = record["close_due_on"] or NOT_STATED
        return (record["number"], record["received_on"], record["name"], *cells, due, shown(self.work, CASES["status"], record))

    def _step(self, step: Step, before: date, settled: bool) -> str:
        if step.done_on is not None:
            return _("{date}\n({days} days)", date=format_date(step.done_on, "short"), days=max((step.done_on - before).days, 0))
        if settled:
            return _("not noted")
        if step.due_on is None:
            return NOT_STATED
        due = format_date(step.due_on, "short")
        return _("Overdue\n{date}", date=due) if step.due_on < self.work.today() else _("Due\n{date}", date=due)


def steps_of(work: Work, ids: Sequence[int]) -> dict[int, list[Step]]:
    """Case → its steps in order."""
    sql = (
        "SELECT case_id, name, amount, due_on, done_on FROM case_step WHERE deleted_at IS NULL "
        f"AND case_id IN ({','.join('?' * len(ids))}) ORDER BY case_id, position_order, id"
    )
    found: dict[int, list[Step]] = {}
    for case_id, name, amount, due, done in work.reader.connection.execute(sql, list(ids)):
        found.setdefault(case_id, []).append(Step(name, amount, date.fromisoformat(due) if due else None, date.fromisoformat(done) if done else None))
    return found
