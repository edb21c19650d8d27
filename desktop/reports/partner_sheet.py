"""One partner on paper: the card with all that is known of it, and the yearly sheet on which it checks its own data (domain B.1.3, B.1.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from desktop.domain.addressee import SCHOOLS
from desktop.domain.fields import Child, Kind
from desktop.domain.thai_date import buddhist_year, format_date
from desktop.models.partner_reading import activities_of, contact_persons
from desktop.models.partner_register import ACTIVITIES, PARTNERS
from desktop.reports.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    Note,
    Prose,
    Row,
    Shape,
    Signatures,
    Signer,
    Table,
    Title,
    apart,
)
from desktop.reports.partner_list import address_line
from desktop.reports.request import Request, Work, document, office_name, record_ids, records, shown, title_block
from desktop.words import _

LOGGED_CONTACTS = 15
"""The latest contacts a card shows."""
ROOM_TO_CORRECT = 38.0
DAYS_TO_ANSWER = 30
ADDRESS_FIELDS = frozenset({"address_no", "moo", "village", "soi", "road", "tambon", "amphoe", "province", "postcode"})
LEFT_OUT = frozenset({"name", "files", "note", "latitude", "longitude", *ADDRESS_FIELDS})


# --- the card ----------------------------------------------------------------------------------------------------------------------------------


def partner_card(work: Work, request: Request) -> Document:
    """บัตรข้อมูลหน่วยงาน: every fact, contact person, network, agreement, activity and the latest contacts; a page of its own for each partner."""
    return document(work, _("Partner card"), Cards(work, request), "report")


@dataclass(frozen=True)
class Cards:
    """The blocks of all cards asked for."""

    work: Work
    request: Request

    def __iter__(self) -> Iterator[Block]:
        yield from apart(map(self._card, records(self.work, PARTNERS, record_ids(self.work, PARTNERS, self.request))))

    def _card(self, record: dict[str, Any]) -> Iterator[Block]:
        work = self.work
        category = shown(work, PARTNERS["category"], record)
        line = _("Reg. no. {number} · data as of {date}", number=record["number"] or "–", date=format_date(record["data_as_of"], "long") or "–")
        yield Title(record["name"], tuple(text for text in (category, office_name(work)) if text), line)
        number = 0
        for heading, pairs in self._facts(record):
            number += 1
            yield Heading(_(heading), str(number), 2)
            yield Facts(tuple(pairs), columns=2, label_mm=34)
        for child in PARTNERS.children:
            table = self._children(child, record["id"])
            if table:
                number += 1
                yield Heading(_(child.register.label), str(number), 2)
                yield table
        activities = self._activities(record["id"])
        if activities:
            yield Heading(_(ACTIVITIES.label), str(number + 1), 2)
            yield activities

    def _facts(self, record: dict[str, Any]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """Form heading → the facts that are known; the address stands on one line."""
        for heading, fields in PARTNERS.groups.items():
            pairs = []
            if any(field.name == "address_no" for field in fields) and (line := address_line(record)):
                pairs.append((_("Address"), line))
            pairs += [(_(field.label), text) for field in fields if field.name not in LEFT_OUT and (text := shown(self.work, field, record))]
            if heading == PARTNERS["note"].group and record.get("note"):
                pairs.append((_("Note"), record["note"]))
            if pairs:
                yield heading, pairs

    def _children(self, child: Child, partner_id: int) -> Table | None:
        rows = self.work.reader.children(child.register, partner_id)
        if child.name == "contact_log":
            rows = rows[:LOGGED_CONTACTS]
        fields = [field for field in child.register.fields if field.shown or (child.name == "contacts" and field.name == "emails")]
        if not rows:
            return None
        if child.name == "contacts":
            return _contacts_table(self.work, rows)
        columns = tuple(Column(_(field.label), Shape.DATE if field.kind is Kind.DATE else Shape.TEXT) for field in fields)
        return Table(columns, [tuple(_cell(self.work, field, row) for field in fields) for row in rows])

    def _activities(self, partner_id: int) -> Table | None:
        ids = activities_of(self.work.reader, partner_id)
        fields = [ACTIVITIES[name] for name in ("starts_on", "name", "place", "relation_level")]
        columns = tuple(Column(_(field.label), Shape.DATE if field.kind is Kind.DATE else Shape.TEXT) for field in fields)
        rows: list[Row] = [tuple(_cell(self.work, field, row) for field in fields) for row in records(self.work, ACTIVITIES, ids)]
        return Table(columns, rows) if rows else None


def _cell(work: Work, field: Any, row: dict[str, Any]) -> Any:
    return row[field.name] if field.kind is Kind.DATE else shown(work, field, row)


def _contacts_table(work: Work, rows: list[dict[str, Any]]) -> Table:
    from desktop.models.partner_reading import person_name

    columns = (
        Column(_("Name"), Shape.NAME, cap_mm=55),
        Column(_("Position")),
        Column(_("Telephone"), Shape.CONTACT),
        Column(_("E-mail"), Shape.CONTACT, cap_mm=60),
    )
    made: list[Row] = [
        (person_name(row["title"], row["first_name"], row["last_name"]), row["position"], "\n".join(row["phones"]), "\n".join(row["emails"]))
        for row in rows
    ]
    return Table(columns, made)


# --- the verification sheet --------------------------------------------------------------------------------------------------------------------


def verification_sheets(work: Work, request: Request) -> Document:
    """แบบตรวจสอบข้อมูลประจำปี: what the office holds, room to correct each line, the partner's signature, and until when to send it back."""
    return document(work, _("Yearly verification sheet"), Sheets(work, request), "form")


@dataclass(frozen=True)
class Sheets:
    """One sheet after the other."""

    work: Work
    request: Request

    def __iter__(self) -> Iterator[Block]:
        ids = record_ids(self.work, PARTNERS, self.request)
        yield from apart(map(self._sheet, records(self.work, PARTNERS, ids)))

    def _sheet(self, record: dict[str, Any]) -> Iterator[Block]:
        work = self.work
        year = buddhist_year(work.today())
        yield title_block(work, _("Verification of agency data, {year}", year=year), "", record["name"])
        yield Prose(
            _("Please check the data below, mark what is correct, write what has changed, sign, and return this sheet by {date}.", date=self._return_by()),
            spread=False,
        )
        columns = (
            Column(_("No."), Shape.ORDINAL, width_mm=9),
            Column(_("Item"), width_mm=31),
            Column(_("Data we hold"), width_mm=62),
            Column(_("Result of the check")),
        )
        boxes = Cell(boxes=(_("Correct"), _("Change to") + "…"))
        rows = [(number, label, Cell(value, min_height=ROOM_TO_CORRECT), boxes) for number, (label, value) in enumerate(self._items(record), 1)]
        yield Table(columns, rows)
        yield Signatures((Signer(_("Informant")),))
        yield Note(self._return_to())

    def _items(self, record: dict[str, Any]) -> Iterator[tuple[str, str]]:
        """The lines to check, those a partner itself knows best; empty ones stand there to be filled in."""
        yield _("Full name"), record["name"]
        if record["category"] in SCHOOLS:
            codes = [record[name] for name in ("school_id10", "smis8") if record[name]]
            yield _("School codes"), " / ".join(codes)
            yield _("Levels, pupils"), self._school(record)
        yield _("Address"), address_line(record)
        for name in ("phones", "fax", "emails"):
            yield _(PARTNERS[name].label), shown(self.work, PARTNERS[name], record)
        yield _("LINE, website"), " / ".join(record[name] for name in ("line_id", "website") if record[name])
        yield _("Head"), "\n".join(record[name] for name in ("head_name", "head_position") if record[name])
        persons = contact_persons(self.work.reader, [record["id"]], self.work.today()).get(record["id"], [])
        for number in range(max(1, min(len(persons), 2))):
            person = persons[number] if number < len(persons) else None
            words = "\n".join(text for text in (" ".join(filter(None, (person.name, person.position))), ", ".join(person.phones)) if text) if person else ""
            yield _("Contact person {number}", number=number + 1), words
        yield _("Preferred channel"), shown(self.work, PARTNERS["preferred_channel"], record)

    def _school(self, record: dict[str, Any]) -> str:
        levels = shown(self.work, PARTNERS["levels"], record)
        pupils = _("{count} pupils", count=f"{record['pupils']:,}") if record["pupils"] is not None else ""
        return " / ".join(text for text in (levels, pupils) if text)

    def _return_by(self) -> str:
        wanted = self.request["return_by"]
        day = wanted if isinstance(wanted, date) else self.work.today() + timedelta(DAYS_TO_ANSWER)
        return format_date(day, "long")

    def _return_to(self) -> str:
        office = self.work.reader.office()
        ways = [office_name(self.work)]
        for key, label in (("phone", _("Tel.")), ("fax", _("Fax")), ("email", _("E-mail"))):
            if office.get(key):
                ways.append(f"{label} {office[key]}")
        return _("Return to: {ways}", ways="  ".join(way for way in ways if way))
