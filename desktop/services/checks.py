"""Whether a record may be saved: values made clean, and what is wrong with them, each fault at its field in the words of the office."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Field, Kind, Register
from desktop.domain.thai_text import normalise, normalise_long
from desktop.errors import Fault, UserError
from desktop.models.registers import ALL_REGISTERS
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

SCHOOLS = ("school", "private_school")
_EARLIEST = date(1782, 4, 6)
"""The first day of Rattanakosin: nothing in a register is older; an earlier date is a พ.ศ. and ค.ศ. taken for each other."""

_ROUND = ("starts_on", "ends_on", "period")
MOST_DAYS = 3650
"""Longest time limit, in days (ten years)."""
MOST_YEARS = 100
"""Longest time of keeping, in years."""
_NOT_IN_FUTURE = ("last_verified_on", "founded_on", "signed_on", "data_as_of", "received_on")


_RANGES = {"one_to_five": (1, 5), "percent": (0, 100), "sampling_error": (0.01, 0.5)}
"""Check of a number → the least and the most it may be."""

_WHOLE = {"one_to_five": 5, "people": 10_000_000}
"""Check of a number that is whole → the most it may be."""


def clean(register: Register, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as they are stored: one spelling, no stray spaces, empty texts None, empty lists []. Fields the register does not know are dropped."""
    return {name: clean_value(register[name], value) for name, value in values.items() if name in register.by_name}


def clean_value(field: Field, value: Any) -> Any:
    """One value as it is stored (see ``clean``)."""
    if field.holds_list:
        tidy = [normalise(one) if isinstance(one, str) else one for one in value or ()]
        return list(dict.fromkeys(one for one in tidy if one not in ("", None)))
    if isinstance(value, str):
        text = normalise_long(value) if field.kind is Kind.LONG_TEXT else normalise(value)
        return (_clock(text) if field.check == "time" else text) or None
    return value


def _clock(typed: str) -> str:
    """A time of day as it is kept, "09.30"; what is none stays as typed and is found at fault."""
    from desktop.domain.thai_date import parse_time

    try:
        moment = parse_time(typed)
    except UserError:
        return typed
    return f"{moment:%H.%M}" if moment else ""


def find(work: Workspace, register: Register, values: Mapping[str, Any], record_id: int | None) -> list[Fault]:
    """Everything wrong with cleaned ``values``; of an existing record only the fields given are judged."""
    found: list[Fault] = []
    for field in register.stored:
        if field.name in values:
            found += _field_faults(work, field, values[field.name])
        elif record_id is None and field.required and field.default is None:
            found.append(_missing(field))
    found += _order_of_dates(register, values)
    found += _address_faults(register, values)
    found += _taken_keys(work, register, values, record_id)
    found += _taken_joint_key(work, register, values, record_id)
    found += _set_aside(work, register, values) if record_id is None else ()
    found += _own_parent(values, record_id)
    found += kept_round(work, register, values, [] if record_id is None else [record_id])
    return found


def _missing(field: Field) -> Fault:
    return Fault(field.name, _("“{field}” is still empty.", field=_(field.label)), _("Fill it in, then save again."))


def _field_faults(work: Workspace, field: Field, value: Any) -> Iterator[Fault]:
    if value is None or value == []:
        if field.required:
            yield _missing(field)
        return
    if wrong := _wrong_type(field, value):
        yield Fault(field.name, wrong, _("Type it again."))
        return
    if field.max_length and isinstance(value, str) and len(value) > field.max_length:
        yield Fault(
            field.name,
            _("“{field}” is too long: {count} letters, at most {most}.", field=_(field.label), count=f"{len(value):,}", most=f"{field.max_length:,}"),
            _("Shorten it, then save again."),
        )
    if field.kind is Kind.DATE:
        yield from _date_faults(work, field, value)
    if field.kind is Kind.NUMBER and value < 0 and field.name not in ("latitude", "longitude"):
        yield Fault(field.name, _("“{field}” cannot be less than 0.", field=_(field.label)), _("Type it again."))
    if field.name == "amount" and (value > MOST_DAYS or value != int(value)):
        message = _("“{field}” must be a whole number, at most {most}.", field=_(field.label), most=f"{MOST_DAYS:,}")
        yield Fault(field.name, message, _("Type it again."))
    if field.check == "years" and (value > MOST_YEARS or value != int(value)):
        message = _("“{field}” must be a whole number, at most {most}.", field=_(field.label), most=str(MOST_YEARS))
        yield Fault(field.name, message, _("Type it again."))
    if field.name == "prefix" and value[-1].isdigit():
        yield Fault(field.name, _("“{field}” cannot end with a digit: it would run into the number.", field=_(field.label)), _("Put a dot or a letter behind it."))
    if field.check == "fiscal_year" and not 2400 <= value <= 2700:
        yield Fault(field.name, _("“{field}” must be a year of the Buddhist era.", field=_(field.label)), _("Type it with four digits, such as 2570."))
    if field.check in _RANGES and not _RANGES[field.check][0] <= value <= _RANGES[field.check][1]:
        least, most = _RANGES[field.check]
        yield Fault(field.name, _("“{field}” must be between {least} and {most}.", field=_(field.label), least=str(least), most=str(most)), _("Type it again."))
    if field.check in _WHOLE and (value != int(value) or value > _WHOLE[field.check] > 5):
        yield Fault(field.name, _("“{field}” must be a whole number, at most {most}.", field=_(field.label), most=f"{_WHOLE[field.check]:,}"), _("Type it again."))
    if field.check == "time":
        yield from _time_faults(field, value)
    if field.kind in (Kind.CHOICE, Kind.CHOICES):
        yield from _unknown_keys(work, field, value if field.holds_list else [value])
    yield from _form_warnings(field, value)


def _wrong_type(field: Field, value: Any) -> str:
    kinds: dict[Kind, type | tuple[type, ...]] = {
        Kind.NUMBER: (int, float), Kind.DATE: date, Kind.YES_NO: (bool, int), Kind.REFERENCE: int,
        Kind.CHOICES: list, Kind.TAGS: list, Kind.LINES: list, Kind.FILES: list,
    }  # fmt: skip
    if isinstance(value, kinds.get(field.kind, str)):
        return ""
    if field.kind is Kind.DATE:
        return _("“{field}” is not a date.", field=_(field.label))
    if field.kind is Kind.NUMBER:
        return _("“{field}” is not a number.", field=_(field.label))
    return _("“{field}” cannot be read.", field=_(field.label))


def _date_faults(work: Workspace, field: Field, value: date) -> Iterator[Fault]:
    if value < _EARLIEST or value.year > work.today().year + 100:
        yield Fault(field.name, _("The year of “{field}” cannot be right.", field=_(field.label)), _("Type the year in the Buddhist era, such as 2569."))
    elif value > work.today() and field.name in _NOT_IN_FUTURE:
        yield Fault(field.name, _("“{field}” lies in the future.", field=_(field.label)), _("Type today or an earlier day."))


def _time_faults(field: Field, value: str) -> Iterator[Fault]:
    from desktop.domain.thai_date import parse_time

    try:
        parse_time(value)
    except UserError as error:
        yield Fault(field.name, error.message, error.hint)


def _unknown_keys(work: Workspace, field: Field, keys: list[str]) -> Iterator[Fault]:
    known = {item.key for item in work.lists().items(field.choices, active_only=False)}
    for key in keys:
        if known and key not in known:
            yield Fault(field.name, _("“{value}” is not in the list of “{field}”.", value=key, field=_(field.label)), _("Choose one from the list."))


def _form_warnings(field: Field, value: Any) -> Iterator[Fault]:
    """Telephones, e-mails and codes that look wrong: said, never refused."""
    check = _checks().get(field.check)
    for one in value if isinstance(value, list) else [value]:
        if check and isinstance(one, str) and (warning := check(one)):
            yield Fault(field.name, warning, blocking=False)


def _checks() -> dict[str, Callable[[str], str | None]]:
    from desktop.domain import contact, letter_fields, news_template

    return {
        "text_template": news_template.warning,
        "case_template": letter_fields.warning,
        "phone": lambda raw: contact.check_phone(raw).warning,
        "email": lambda raw: contact.check_email(raw).warning,
        "school_id10": contact.check_school_id10,
        "smis8": contact.check_smis8,
        "obec6": contact.check_obec6,
        "postcode": contact.check_postcode,
        "citizen_id": contact.check_citizen_id,
    }


_SPANS = (
    ("starts_on", "ends_on"),
    ("signed_on", "ends_on"),
    ("plan_start", "plan_end"),
    ("actual_start", "actual_end"),
    ("event_on", "event_until"),
    ("valid_from", "valid_until"),
)
"""Fields that hold the first and the last day of something."""


def _order_of_dates(register: Register, values: Mapping[str, Any]) -> Iterator[Fault]:
    for first, last in _SPANS:
        start, end = values.get(first), values.get(last)
        if first in register.by_name and isinstance(start, date) and isinstance(end, date) and end < start:
            yield Fault(last, _("The end lies before the beginning."), _("Correct one of the two days."))
    due, planned = values.get("due_on"), values.get("plan_start")
    if isinstance(due, date) and isinstance(planned, date) and due > planned:
        yield Fault("due_on", _("The internal deadline lies after the planned day."), _("Check which of the two is meant."), blocking=False)


def _address_faults(register: Register, values: Mapping[str, Any]) -> list[Fault]:
    if "tambon" not in register.by_name or not values.get("province"):
        return []
    from desktop.domain import address

    parts = {name: values.get(name) or "" for name in ("tambon", "amphoe", "province", "postcode")}
    return list(address.check(address.Address(**parts)))


def _taken_keys(work: Workspace, register: Register, values: Mapping[str, Any], record_id: int | None) -> Iterator[Fault]:
    """Another record with the same code or name by which records are told apart: a warning that names it."""
    from desktop.models.conditions import Query

    for name in register.keys:
        value = values.get(name)
        if not value or register[name].computed:
            continue
        others = [one for one in work.reader.ids(register, Query(filters=((name, (str(value),)),)), 3) if one != record_id]
        if others:
            title = work.reader.reference_title(register.name, others[0])
            yield Fault(
                name,
                _("“{title}” already has this {field}: {value}.", title=title, field=_(register[name].label), value=value),
                _("Check that it is not the same one entered twice."),
                blocking=False,
            )


def _taken_joint_key(work: Workspace, register: Register, values: Mapping[str, Any], record_id: int | None) -> Iterator[Fault]:
    """What another agency sent under one number is one matter: it is not taken in twice."""
    from desktop.models.conditions import Query

    parts = [values.get(name) for name in register.joint_key]
    if not parts or not all(parts):
        return
    wanted = Query(filters=tuple((name, (str(value),)) for name, value in zip(register.joint_key, parts, strict=True)))
    others = [one for one in work.reader.ids(register, wanted, 3) if one != record_id]
    if not others and _hidden_with(work, register, parts) - {record_id}:
        hint = _("Ask whoever is in charge of complaints, or leave this one out.")
        yield Fault(register.joint_key[-1], _("A case with this number is kept to others."), hint)
    elif others:
        title = work.reader.reference_title(register.name, others[0])
        yield Fault(
            register.joint_key[-1],
            _("“{title}” already has this number of the source: {value}.", title=title, value=parts[-1]),
            _("Open that one and add what is new to it, or correct the number."),
        )


def _hidden_with(work: Workspace, register: Register, parts: Sequence[Any]) -> set[int]:
    """Records with this joint key that are kept to others."""
    condition = " AND ".join(f'"{name}" = ?' for name in register.joint_key)
    sql = f'SELECT id FROM "{register.table}" WHERE {condition} AND deleted_at IS NULL'
    return work.reader.hidden(register, [row[0] for row in work.reader.connection.execute(sql, [str(part) for part in parts])])


def _set_aside(work: Workspace, register: Register, values: Mapping[str, Any]) -> Iterator[Fault]:
    """Nothing new is written down for a record that lies in the trash, was merged into another or made anonymous."""
    if register.guard is None or register.guard.key not in register.by_name:
        return
    field = register[register.guard.key]
    owner = ALL_REGISTERS[field.choices]
    record = work.reader.get(owner, values[field.name]) if values.get(field.name) else None
    if record is not None and record["deleted_at"] is not None:
        yield Fault(field.name, _("“{name}” lies in the trash.", name=record[owner.spoken]), _("Restore it first."))
    elif record is not None and record.get("disposed_on") is not None:
        message = _("Case {number} was made anonymous when its time of keeping was over.", number=record[owner.spoken] or "–")
        yield Fault(field.name, message, _("Take in a new case if there is something new."))
    elif record is not None and owner.aside is not None and record[owner.aside[0]] is not None:
        yield Fault(field.name, _("“{name}” was merged into another one.", name=record[owner.spoken]), _("Open the one it was merged into, and write it there."))


def _own_parent(values: Mapping[str, Any], record_id: int | None) -> Iterator[Fault]:
    if record_id is not None and values.get("parent_id") == record_id:
        yield Fault("parent_id", _("An agency cannot be under itself."), _("Choose another one."))


def kept_round(work: Workspace, register: Register, values: Mapping[str, Any], ids: Sequence[int]) -> Iterator[Fault]:
    """The days of a round whose figures are kept do not change: the figures would stand beside days they were not counted for."""
    if "closed_on" not in register.by_name:
        return
    for record in work.reader.rows(register, list(ids)) if values.keys() & set(_ROUND) else ():
        for name in _ROUND:
            if record["closed_on"] and name in values and values[name] != record[name]:
                yield Fault(name, _("The figures of “{name}” were kept already.", name=record["name"]), _("Open the round again first, then change its days."))
