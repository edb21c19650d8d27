"""Taking a register out: CSV for other programs, vCard 3.0 for telephones and mail programs. Excel is written by the reports."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.address import BANGKOK
from desktop.domain.contact import check_phone
from desktop.domain.fields import Field, Kind, Register
from desktop.domain.thai_date import format_date
from desktop.errors import Cancelled
from desktop.models.partner_reading import person_name
from desktop.saving import whole_file
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.value_lists import ValueLists
    from desktop.services.workspace import Workspace

Progress = Callable[[int, int], None] | None
IsCancelled = Callable[[], bool] | None

_BATCH = 500
_FORMULA = re.compile(r"^[=+\-@\t\r]")
_HARMLESS = re.compile(r"^[+\-]?[\d\s().,/\-]*$")


def exported_fields(register: Register) -> tuple[Field, ...]:
    """The fields that can be taken out, in the order of the form."""
    return tuple(field for field in register.fields if field.kind is not Kind.FILES)


def _batches(
    work: Workspace, register: Register, ids: Sequence[int], progress: Progress, cancelled: IsCancelled
) -> Iterator[list[dict[str, Any]]]:
    for start in range(0, len(ids), _BATCH):
        if cancelled and cancelled():
            raise Cancelled
        yield work.reader.rows(register, ids[start : start + _BATCH])
        if progress:
            progress(min(start + _BATCH, len(ids)), len(ids))


# --- CSV ---------------------------------------------------------------------------------------------------------------------------------------------


def write_csv(
    work: Workspace,
    register: Register,
    ids: Sequence[int],
    path: Path | str,
    fields: Sequence[str] = (),
    progress: Progress = None,
    cancelled: IsCancelled = None,
) -> int:
    """Write records to a CSV file in UTF-8 with a mark, so that Excel reads the Thai; how many. ``fields``: their names, all unless given.

    Days are written dd/mm/พ.ศ., entries of value lists in words, several values with commas between them. A cell that Excel would take for a formula
    is led by ' (except telephones and numbers, which can do nothing); an import takes it off again.

    :raises UserError: the file cannot be written
    :raises Cancelled: the user had enough; there is no file then
    """
    chosen = [register[name] for name in fields] or list(exported_fields(register))
    lists = work.reader.value_lists()
    count = 0
    with whole_file(path) as unfinished, unfinished.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow([_(field.label) for field in chosen])
        for records in _batches(work, register, ids, progress, cancelled):
            writer.writerows([safe(said(field, record, lists)) for field in chosen] for record in records)
            count += len(records)
    return count


def safe(text: str) -> str:
    """``text`` so that no spreadsheet takes it for a formula: "=1+1" → "'=1+1"; "+66 5555 0101" stays."""
    return "'" + text if _FORMULA.match(text) and not _HARMLESS.match(text) else text


def said(field: Field, record: dict[str, Any], lists: ValueLists) -> str:
    """The value of a field in words."""
    value = record.get(field.name)
    if value is None or value == []:
        return ""
    if field.kind is Kind.REFERENCE:
        return str(record.get(f"{field.name}.title") or "")
    if field.kind is Kind.CHOICE:
        return lists.label(field.choices, value)
    if field.kind in (Kind.CHOICES, Kind.TAGS):
        return ", ".join(lists.labels(field.choices, value))
    if field.kind is Kind.YES_NO:
        return _("Yes") if value else _("No")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return format_date(value, "entry") if isinstance(value, date) else str(value)


# --- vCard ---------------------------------------------------------------------------------------------------------------------------------------------

_CARD_FIELDS = ("phones", "fax", "emails", "website", "address", "note", "contacts")
"""What a card may hold besides the name; names for ``fields`` of ``write_vcard``."""
_CODES = ("school_id10", "smis8", "obec6", "edoc_code", "line_id")
_LINE = 75
"""Octets of a line before it is folded (RFC 2426, 2.6)."""
_UNFOLDED = 10**9
"""vobject counts letters, not octets, and would leave Thai lines of 200 octets: it folds nothing, ``folded`` does."""


def write_vcard(
    work: Workspace,
    register: Register,
    ids: Sequence[int],
    path: Path | str,
    fields: Sequence[str] = (),
    progress: Progress = None,
    cancelled: IsCancelled = None,
) -> int:
    """Write partners and their contact persons as vCard 3.0 cards in UTF-8; how many cards. ``fields``: any of phones, fax, emails, website, address,
    note (codes) and contacts; all unless given.

    :raises UserError: the file cannot be written
    :raises Cancelled: the user had enough; there is no file then
    """
    chosen = frozenset(fields or _CARD_FIELDS)
    lists = work.reader.value_lists()
    contacts = register.child("contacts").register if any(child.name == "contacts" for child in register.children) else None
    count = 0
    with whole_file(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as file:
        for records in _batches(work, register, ids, progress, cancelled):
            for record in records:
                persons = work.reader.children(contacts, record["id"]) if contacts and "contacts" in chosen else []
                cards = [_agency_card(register, record, lists, chosen), *(_person_card(record, person, chosen) for person in persons)]
                file.writelines(cards)
                count += len(cards)
    return count


def _agency_card(register: Register, record: dict[str, Any], lists: ValueLists, chosen: frozenset[str]) -> str:
    card = _card(str(record[register.title]), str(record[register.title]))
    card.add("n").value = _name(family=str(record[register.title]))
    _add_channels(card, record.get("phones"), record.get("emails"), chosen)
    if record.get("fax") and "fax" in chosen:
        _add_phone(card, record["fax"], "FAX")
    if record.get("website") and "website" in chosen:
        card.add("url").value = record["website"]
    if "address" in chosen:
        _add_address(card, record)
    if record.get("category"):
        card.add("categories").value = [lists.label("partner_category", record["category"])]
    notes = [f"{_(register[name].label)}: {record[name]}" for name in _CODES if name in register.by_name and record.get(name)]
    if notes and "note" in chosen:
        card.add("note").value = "\n".join(notes)
    return folded(card.serialize(lineLength=_UNFOLDED))


def _person_card(record: dict[str, Any], person: dict[str, Any], chosen: frozenset[str]) -> str:
    whole = person_name(person.get("title"), person["first_name"], person.get("last_name"))
    card = _card(whole, str(record["name"]))
    card.add("n").value = _name(family=person.get("last_name") or "", given=person["first_name"], prefix=person.get("title") or "")
    if person.get("position"):
        card.add("title").value = person["position"]
    _add_channels(card, person.get("phones"), person.get("emails"), chosen)
    return folded(card.serialize(lineLength=_UNFOLDED))


def folded(card: str) -> str:
    """A card with its long lines folded after at most 75 octets, never inside a letter."""
    return "".join(f"{_folded_line(line)}\r\n" for line in card.split("\r\n") if line)


def _folded_line(line: str) -> str:
    pieces, size = [""], 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LINE:
            pieces.append(" ")
            size = 1
        pieces[-1] += letter
        size += width
    return "\r\n".join(pieces)


def _card(full_name: str, organisation: str) -> Any:
    import vobject

    card = vobject.vCard()
    card.add("fn").value = full_name
    card.add("org").value = [organisation]
    return card


def _name(**parts: str) -> Any:
    from vobject.vcard import Name

    return Name(**parts)


def _add_channels(card: Any, phones: Iterable[str] | None, emails: Iterable[str] | None, chosen: frozenset[str]) -> None:
    for phone in phones or () if "phones" in chosen else ():
        _add_phone(card, phone, "CELL" if check_phone(phone).digits.startswith(("06", "08", "09")) else "WORK")
    for email in emails or () if "emails" in chosen else ():
        line = card.add("email")
        line.value, line.type_param = email, "INTERNET"


def _add_phone(card: Any, phone: str, kind: str) -> None:
    line = card.add("tel")
    line.value, line.type_param = phone, ["WORK", "VOICE"] if kind == "WORK" else [kind, "VOICE"] if kind == "CELL" else ["WORK", kind]


def _add_address(card: Any, record: dict[str, Any]) -> None:
    from vobject.vcard import Address

    marks = ("แขวง", "เขต") if record.get("province") == BANGKOK else ("ตำบล", "อำเภอ")
    street = (
        record.get("address_no"), f"หมู่ที่ {record['moo']}" if record.get("moo") else "", record.get("village"),
        f"ซอย{record['soi']}" if record.get("soi") else "", f"ถนน{record['road']}" if record.get("road") else "",
    )  # fmt: skip
    places = [mark + record[name] for mark, name in zip(marks, ("tambon", "amphoe"), strict=True) if record.get(name)]
    if not any((*street, *places, record.get("province"))):
        return
    line = card.add("adr")
    line.type_param = "WORK"
    line.value = Address(
        street=" ".join(filter(None, street)), city=" ".join(places), region=record.get("province") or "", code=record.get("postcode") or "", country="ประเทศไทย"
    )
