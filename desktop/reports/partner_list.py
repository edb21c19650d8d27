"""Lists of partners: the register, the telephone directory, and what is overdue for review (domain B.1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.domain.thai_date import format_date
from desktop.errors import UserError
from desktop.models.conditions import Query
from desktop.models.partner_reading import ContactLine, RegisterVersion, contact_persons, register_version
from desktop.models.partner_register import PARTNERS
from desktop.reports.blocks import Block, Column, Directory, Document, Entry, Group, Row, Shape, Table, Value
from desktop.reports.request import (
    PAGE_OF_RECORDS,
    Request,
    Work,
    document,
    filter_line,
    record_ids,
    records,
    register_page,
    shown,
    signatures,
    title_block,
)
from desktop.words import _


@dataclass(frozen=True)
class Section:
    """The partners of one category: its words and their ids."""

    label: str
    ids: Sequence[int]


def sections(work: Work, request: Request) -> list[Section]:
    """The partners asked for by category, in the order of the value list; categories without any are left out."""
    wanted = record_ids(work, PARTNERS, request)
    place = {record_id: number for number, record_id in enumerate(wanted)}
    found: list[Section] = []
    for item in work.reader.value_lists().items("partner_category", active_only=False):
        query = Query(filters=(("category", (item.key,)),), trash=request.query.trash)
        ids = sorted((record_id for record_id in work.reader.ids(PARTNERS, query) if record_id in place), key=place.__getitem__)
        if ids:
            found.append(Section(item.label, ids))
    grouped = {record_id for section in found for record_id in section.ids}
    rest = [record_id for record_id in wanted if record_id not in grouped]
    return [*found, Section(_("Not in a group"), rest)] if rest else found


def _grouped_order(request: Request) -> str:
    """The words about the order of a list by group; empty where another order was asked for."""
    plain = request.ids is None and request.query.order is None
    return _("group, then {order}", order=_("name")) if plain else ""


# --- the register ----------------------------------------------------------------------------------------------------------------------------


def partner_register(work: Work, request: Request) -> Document:
    """ทะเบียนหน่วยงานและเครือข่าย: one line a partner, by category, with what it was filtered by.

    With the value ``version`` (the id of a kept version of the register) it is printed as it was then. Raises ``UserError`` when that version is gone.
    """
    if request["version"]:
        return _kept_version(work, request)
    title = _("Register of agencies and networks")
    found = sections(work, request) if request["grouped"] else [Section("", record_ids(work, PARTNERS, request))]
    count = sum(len(section.ids) for section in found)
    table = Table(_columns(request), RegisterRows(work, request, found), dense=True, group_label=_("Agency group") if request["grouped"] else "")
    line = filter_line(work, PARTNERS, request, count, _grouped_order(request) if request["grouped"] else "")
    return register_page(work, request, title, line, table)


def _kept_version(work: Work, request: Request) -> Document:
    """The register as an approved version kept it: whatever was edited since does not count (manual S01 step 3)."""
    version = register_version(work.reader, int(request["version"]))
    if version is None:
        raise UserError(_("This version of the register is no longer there."), _("Open the list of versions again."))
    title = _("Register of agencies and networks")
    labels = work.reader.value_lists()
    by_group: dict[str, list[dict[str, Any]]] = {}
    for record in version.records:
        by_group.setdefault(record["category"] or "", []).append(record)
    places = {item.key: item.position for item in labels.items("partner_category", active_only=False)}
    rows = RegisterRows(work, request, ())
    made: list[Row] = []
    for key in sorted(by_group, key=lambda one: places.get(one, len(places))):
        label = labels.label("partner_category", key) or _("Not in a group")
        made.append(Group(label, _("{count} agencies", count=f"{len(by_group[key]):,}")))
        start = sum(not isinstance(row, Group) for row in made)
        made += [rows.row(start + number, record, []) for number, record in enumerate(by_group[key], 1)]
    table = Table(_columns(request), made, dense=True, group_label=_("Agency group"))
    return register_page(work, request, title, _version_line(version), table)


def _version_line(version: RegisterVersion) -> str:
    """Which version it is, the day of its data, and how it was approved."""
    parts = [_("Version “{label}”", label=version.label), _("Data as of {date}", date=format_date(version.as_of, "long"))]
    parts.append(_("{count} found", count=f"{len(version.records):,}"))
    if version.approved_on:
        day = format_date(version.approved_on, "medium")
        parts.append(_("approved on {date} by {name}, memo {number}", date=day, name=version.approver or "–", number=version.memo_number or "–"))
    else:
        parts.append(_("not approved yet"))
    return " · ".join(parts)


def _columns(request: Request) -> tuple[Column, ...]:
    columns = [
        Column(_("No."), Shape.ORDINAL),
        Column(_("Reg. no."), Shape.CODE),
        Column(_("Agency"), Shape.NAME, cap_mm=120),
        Column(_("Contact person"), Shape.NAME, cap_mm=60),
    ]
    if request["positions"]:
        columns.append(Column(_("Position"), cap_mm=50, drop=3))
    columns.append(Column(_("Telephone"), Shape.CONTACT))
    if request["emails"]:
        columns.append(Column(_("E-mail"), Shape.CONTACT, cap_mm=60, drop=2))
    if request["address"]:
        columns.append(Column(_("Address"), cap_mm=80, drop=4))
    if request["topics"]:
        columns.append(Column(_("Cooperation"), cap_mm=80, drop=5))
    return (*columns, Column(_("Last verified"), Shape.DATE), Column(_("Status"), Shape.STATE, drop=1))


@dataclass(frozen=True)
class RegisterRows:
    """The rows of the register, read page by page each time they are gone through."""

    work: Work
    request: Request
    sections: Sequence[Section]

    def __iter__(self) -> Iterator[Row]:
        number = 0
        for section in self.sections:
            if section.label:
                yield Group(section.label, _("{count} agencies", count=f"{len(section.ids):,}"))
            for start in range(0, len(section.ids), PAGE_OF_RECORDS):
                ids = section.ids[start : start + PAGE_OF_RECORDS]
                persons = contact_persons(self.work.reader, ids, self.work.today())
                for record in self.work.reader.rows(PARTNERS, ids):
                    number += 1
                    yield self.row(number, record, persons.get(record["id"], []))

    def row(self, number: int, record: dict[str, Any], persons: list[ContactLine]) -> Row:
        """One partner's line; its head stands for a contact person it has not."""
        request = self.request
        person = persons[0] if persons else ContactLine("", "", (), ())
        values: list[Value] = [number, record["number"], record["name"], person.name or record["head_name"]]
        if request["positions"]:
            values.append(person.position or (record["head_position"] if not person.name else None))
        values.append(self._several(record["phones"], person.phones))
        if request["emails"]:
            values.append(self._several(record["emails"], person.emails))
        if request["address"]:
            values.append(address_line(record))
        if request["topics"]:
            values.append(shown(self.work, PARTNERS["topics"], record))
        return (*values, record["last_verified_on"], shown(self.work, PARTNERS["status"], record))

    def _several(self, own: list[str], persons: Sequence[str]) -> str:
        """The first of several numbers, its own before the contact person's; all of them where that was asked for."""
        every = list(dict.fromkeys([*own, *persons]))
        return "\n".join(every) if self.request["all_numbers"] else every[0] if every else ""


def address_line(record: dict[str, Any]) -> str:
    """A partner's address on one line."""
    from desktop.domain.address import Address, format_address

    return format_address(Address(**{name: record.get(name) or "" for name in Address.__dataclass_fields__}))


# --- the telephone directory -------------------------------------------------------------------------------------------------------------------


def phone_directory(work: Work, request: Request) -> Document:
    """ทำเนียบโทรศัพท์: names and numbers on one page, columns one after the other."""
    title = _("Telephone directory")
    found = sections(work, request)
    count = sum(len(section.ids) for section in found)
    listed = Directory(tuple((section.label, tuple(_entries(work, request, section.ids))) for section in found), int(request["columns"] or 0))
    blocks: tuple[Block, ...] = (title_block(work, title, filter_line(work, PARTNERS, request, count, _grouped_order(request))), listed)
    return document(work, title, blocks, "form")


def _entries(work: Work, request: Request, ids: Sequence[int]) -> Iterator[Entry]:
    persons = contact_persons(work.reader, ids, work.today())
    for record in records(work, PARTNERS, ids):
        people = persons.get(record["id"], [])
        phones = [*record["phones"], *(phone for person in people[:1] for phone in person.phones)]
        person = people[0].name if people else record["head_name"]
        yield Entry(record["name"], phones[0] if phones else "–", person if request["persons"] and person else "")


# --- overdue -----------------------------------------------------------------------------------------------------------------------------------


def overdue_review(work: Work, request: Request) -> Document:
    """ข้อมูลเกินกำหนดปรับปรุง: the stalest first, with who answers for the data (domain B.1.3, reminder rule)."""
    title = _("Data overdue for review")
    query = replace(request.query, filters=(*request.query.filters, ("status", ("review_due",))), order=("next_review_on", False))
    asked = replace(request, query=query)
    ids = record_ids(work, PARTNERS, asked)
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Reg. no."), Shape.CODE),
        Column(_("Agency"), Shape.NAME, cap_mm=75),
        Column(_("Agency group"), cap_mm=45, drop=3),
        Column(_("Last verified"), Shape.DATE),
        Column(_(PARTNERS["next_review_on"].label), Shape.DATE),
        Column(_("Days overdue"), Shape.NUMBER),
        Column(_("Data owner"), cap_mm=50),
        Column(_("Telephone"), Shape.CONTACT, drop=1),
    )
    table = Table(columns, OverdueRows(work, ids), dense=True, empty=_("No data is overdue for review"))
    line = filter_line(work, PARTNERS, asked, len(ids), _("days overdue, the longest first") if asked.ids is None else "")
    return document(work, title, (title_block(work, title, line), table, signatures(work, _("Reported by"), _("Acknowledged by"))), "register")


@dataclass(frozen=True)
class OverdueRows:
    """The rows of the overdue list."""

    work: Work
    ids: Sequence[int]

    def __iter__(self) -> Iterator[Row]:
        today = self.work.today()
        for number, record in enumerate(records(self.work, PARTNERS, self.ids), 1):
            due = record["next_review_on"]
            late = (today - due).days if due else None
            owner = record["owner_officer"] or shown(self.work, PARTNERS["owner_unit"], record)
            category = shown(self.work, PARTNERS["category"], record)
            phone = record["phones"][0] if record["phones"] else ""
            yield (number, record["number"], record["name"], category, record["last_verified_on"], due, late, owner, phone)
