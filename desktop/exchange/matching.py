"""Which column of a list goes to which field of a register: by the heading, by what the column holds, never two columns to one field.

Beside the fields of the register there are targets that a column can mean as a whole: an address in one cell, and the contact person.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from desktop.domain.contact import check_school_id10, clean_code
from desktop.domain.fields import Field, Kind, Register
from desktop.domain.import_plan import Cell, Matching, shown
from desktop.domain.thai_text import arabic_digits
from desktop.exchange.headings import COUNTERS, heading_key
from desktop.words import N_, _, catalogue

CONTACT = "contact."
APART = "apart."
"""Begins the key of a target that is kept apart from the record (``Register.apart``)."""
WHOLE_ADDRESS = "whole_address"
WHOLE_NAME = CONTACT + "whole_name"
_CONTACT_LABEL = N_("Contact person: {field}")

_WHOLE_ADDRESS_FIELD = Field(WHOLE_ADDRESS, N_("Whole address in one cell"), aliases=("ที่อยู่เต็ม", "ที่อยู่ปัจจุบัน", "ที่ตั้งหน่วยงาน", "ที่ตั้งสำนักงาน", "สถานที่ตั้ง", "address"))
_WHOLE_NAME_FIELD = Field(
    "whole_name",
    N_("Name and surname"),
    aliases=("ชื่อสกุล", "ชื่อ-สกุล", "ชื่อ-นามสกุล", "ชื่อและนามสกุล", "ผู้ประสานงาน", "ผู้ติดต่อ", "ชื่อผู้ประสานงาน", "ชื่อผู้ติดต่อ", "ชื่อ สกุล ผู้ประสานงาน", "ผู้รับผิดชอบ"),
)
_CONTACT_ALIASES = {"first_name": ("ชื่อ", "ชื่อตัว"), "last_name": ("สกุล", "นามสกุล", "ชื่อสกุล"), "title": ("คำนำหน้า", "คำนำหน้าชื่อ"), "position": ("ตำแหน่ง",)}
_CONTACT_WORDS = re.compile(r"ผู้ประสาน|ผู้ติดต่อ|ผู้รับผิดชอบ|เจ้าหน้าที่ประสาน|contact")
_HEAD_WORDS = re.compile(r"ผู้อำนวยการ|ผู้บริหาร|หัวหน้าหน่วยงาน|ผอ(?:รร|โรงเรียน)?$|^ผอ")
_PHONE_WORDS = re.compile(r"โทร|เบอร์|มือถือ|phone|tel|หมายเลข")
_MAIL_WORDS = re.compile(r"อีเมล|email|จดหมายอิเล็ก")


@dataclass(frozen=True)
class Target:
    """Where a column can go: a field of the register, or something a column means as a whole."""

    key: str
    field: Field

    @property
    def is_contact(self) -> bool:
        return self.key.startswith(CONTACT)

    @property
    def is_apart(self) -> bool:
        return self.key.startswith(APART)

    @property
    def label(self) -> str:
        """Its words in the language in force."""
        words = _(self.field.label)
        return _(_CONTACT_LABEL, field=words) if self.is_contact else words

    @cached_property
    def labels(self) -> frozenset[str]:
        """Its own words in both languages as folded headings: what the template and an export write."""
        thai = catalogue("th")
        own = (self.field.label, thai.get(self.field.label, self.field.label))
        if not self.is_contact:
            return frozenset(map(heading_key, own))
        frames = (_CONTACT_LABEL, thai.get(_CONTACT_LABEL, _CONTACT_LABEL))
        return frozenset(heading_key(frame.format(field=word)) for frame in frames for word in own)

    @property
    def takes_several(self) -> bool:
        """Whether several columns may go to it (two telephone columns)."""
        return self.field.kind is Kind.LINES

    @cached_property
    def names(self) -> frozenset[str]:
        """Every folded heading that means it."""
        thai = catalogue("th").get(self.field.label, "")
        said = (self.field.name, self.field.label, thai, *self.field.aliases)
        if self.is_contact:
            said = (*self.field.aliases, *_CONTACT_ALIASES.get(self.field.name, ()), *((thai,) if not self._is_shared else ()))
        return frozenset(filter(None, map(heading_key, said)))

    @property
    def _is_shared(self) -> bool:
        """Whether the agency itself has the same field; then a heading must say that it means the person."""
        return self.field.name in ("phones", "emails")


@cache
def _targets(register: Register) -> tuple[Target, ...]:
    found = [Target(field.name, field) for field in register.fields if field.importable and field.kind is not Kind.FILES]
    if register.apart is not None:
        found += [Target(APART + field.name, field) for field in register.apart.fields]
    if "tambon" in register.by_name:
        found.append(Target(WHOLE_ADDRESS, _WHOLE_ADDRESS_FIELD))
    if any(child.name == "contacts" for child in register.children):
        found.append(Target(WHOLE_NAME, _WHOLE_NAME_FIELD))
        found += [Target(CONTACT + field.name, field) for field in register.child("contacts").register.fields]
    return tuple(found)


def targets(register: Register) -> tuple[Target, ...]:
    """Everything a column of a list can go to, in the order of the form."""
    return _targets(register)


def target(register: Register, key: str) -> Target:
    """The target of that key.

    :raises KeyError: there is none
    """
    return {one.key: one for one in _targets(register)}[key]


def known_headings(register: Register) -> frozenset[str]:
    """Every folded heading the register answers to."""
    return frozenset(name for one in _targets(register) for name in one.names)


# --- Matching ------------------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Offer:
    score: float
    length: int
    column: int
    key: str


def match(register: Register, headings: Sequence[str], sample: Sequence[Sequence[Cell]] = ()) -> Matching:
    """Columns matched to fields by their headings, the rest by what some rows of them hold.

    Whole headings come first, then those that contain a known one; no two columns go to one field unless it takes several values.
    """
    offers = sorted(_offers(register, headings), key=lambda offer: (-offer.score, -offer.length, offer.column))
    columns: dict[int, str] = {}
    for offer in offers:
        if offer.column not in columns and (target(register, offer.key).takes_several or offer.key not in columns.values()):
            columns[offer.column] = offer.key
    _by_content(register, headings, sample, columns)
    return Matching(dict(sorted(columns.items())))


def _offers(register: Register, headings: Sequence[str]) -> Iterator[_Offer]:
    for column, heading in enumerate(headings):
        whole, last = heading_key(heading), heading_key(heading.split(" ")[-1])
        if not whole or whole in COUNTERS:
            continue
        exact = next((one for one in targets(register) if whole in one.labels), None)
        if exact is not None:
            yield _Offer(20, len(whole), column, exact.key)
            continue
        about = _about_person(register, whole)
        for one in targets(register):
            if about and (one.key in about or not about[0]):
                if one.key == about[0]:
                    yield _Offer(9, len(whole), column, one.key)
                continue
            for name in one.names:
                score = _score(whole, last, name)
                if score >= (_WHOLE_PART if one.is_contact else 1):
                    yield _Offer(score - (2 if one.is_contact else 0), len(name), column, one.key)


_WHOLE_PART = 7


def _score(whole: str, last: str, name: str) -> float:
    """10 the heading itself; 7 its lower part; up to 5 when one contains the other."""
    if whole == name:
        return 10
    if last == name:
        return _WHOLE_PART
    if len(name) >= 3 and name in whole and len(name) > 0.3 * len(whole):
        return 2 + 3 * len(name) / len(whole)
    return 1 + 2 * len(whole) / len(name) if len(whole) >= 4 and whole in name else 0


def _about_person(register: Register, key: str) -> tuple[str, ...]:
    """The target of a heading that speaks of a person ("เบอร์โทรผู้ประสานงาน", "ชื่อผู้อำนวยการ"); empty when it does not."""
    if "head_name" not in register.by_name:
        return ()
    if _CONTACT_WORDS.search(key) and "เจ้าหน้าที่ผู้รับผิดชอบ" not in key and "กลุ่ม" not in key:
        for words, name in ((_PHONE_WORDS, "phones"), (_MAIL_WORDS, "emails"), (re.compile("ตำแหน่ง"), "position"), (re.compile("^นามสกุล|^สกุล"), "last_name")):
            if words.search(key):
                return (CONTACT + name,)
        return (WHOLE_NAME,)
    if _HEAD_WORDS.search(key):
        if _PHONE_WORDS.search(key):
            return ("phones",)
        return ("head_position",) if "ตำแหน่ง" in key else ("head_name",)
    return ()


# --- By what a column holds ---------------------------------------------------------------------------------------------------------------------

_ADDRESS_LIKE = re.compile(r"(?:ต\.|ตำบล|แขวง|อ\.|อำเภอ|เขต|จ\.|จังหวัด)")
_SAMPLE = 40


def _by_content(register: Register, headings: Sequence[str], sample: Sequence[Sequence[Cell]], columns: dict[int, str]) -> None:
    """Turn "ที่อยู่" into a whole address where cells hold one, and match columns without a known heading by what they hold."""
    for column in range(len(headings)):
        values = [text for row in sample[:_SAMPLE] if column < len(row) and (text := shown(row[column]).strip())]
        if not values:
            continue
        if columns.get(column) in ("address_no", "village") and _share(values, lambda text: len(_ADDRESS_LIKE.findall(text)) >= 2) >= 0.4:
            _move(columns, column, WHOLE_ADDRESS)
        elif column not in columns and heading_key(headings[column]) not in COUNTERS and (key := _held(register, values)) and key not in columns.values():
            columns[column] = key


def _move(columns: dict[int, str], column: int, key: str) -> None:
    if key not in columns.values():
        columns[column] = key


def _held(register: Register, values: list[str]) -> str:
    """The field whose values these surely are; "" when it is not sure."""
    checks = (
        ("emails", lambda text: re.fullmatch(r"\S+@\S+\.\w+", text) is not None),
        ("school_id10", lambda text: len(clean_code(text)) == 10 and clean_code(text).startswith("10") and check_school_id10(text) is None),
        ("phones", lambda text: re.fullmatch(r"0[\d\s\-]{8,12}", arabic_digits(text)) is not None),
        ("name", lambda text: text.startswith(("โรงเรียน", "สำนักงาน", "เทศบาล", "องค์การ", "วัด", "มูลนิธิ", "บริษัท"))),
        (WHOLE_ADDRESS, lambda text: len(_ADDRESS_LIKE.findall(text)) >= 2),
    )
    known = {one.key for one in targets(register)}
    return next((key for key, check in checks if key in known and _share(values, check) >= 0.7), "")


def _share(values: list[str], check: Callable[[str], bool]) -> float:
    return sum(1 for value in values if check(value)) / len(values)
