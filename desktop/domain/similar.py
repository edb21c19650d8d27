"""Which partners are perhaps the same: a suggestion for a person to decide, never a decision.

A name alone proves nothing: one national list of schools has "บ้านหนองบัว" fifty times (domain B.1.6). So a school's code decides where both have one, numbers
must be equal ("เขต 1" is not "เขต 2"), and places that are known on both sides must agree.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from desktop.domain.address import amphoe_of, bare_province, bare_tambon
from desktop.domain.thai_text import fold
from desktop.words import _

SCHOOLS = frozenset({"school", "private_school"})
PERSONS = frozenset({"person", "individual"})

_LEAST_RATIO = 93.0
"""A letter too many or too few in a name of 8 letters, another letter in one of 15 (rapidfuzz ratio)."""
_LEAST_LETTERS = 8
"""Shorter names must be equal: บ้านนา and บ้านนาย are two schools."""
_UNPLACED_BLOCK = 300
"""A row whose place is unknown is not compared with larger blocks of half-equal names, which say nothing (บ้านหนอง…)."""
_WITHOUT_PLACE = 5.0

# Long forms and what an office writes for them; longest first, so that a part never wins over its whole.
_SHORT_FORMS = (
    ("สำนักงานเขตพื้นที่การศึกษาประถมศึกษา", "สพป"),
    ("สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา", "สพม"),
    ("สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน", "สพฐ"),
    ("สำนักงานคณะกรรมการการอาชีวศึกษา", "สอศ"),
    ("สำนักงานคณะกรรมการส่งเสริมการศึกษาเอกชน", "สช"),
    ("สำนักงานส่งเสริมการปกครองท้องถิ่น", "สถ"),
    ("สำนักงานการตรวจเงินแผ่นดิน", "สตง"),
    ("สำนักงานศึกษาธิการจังหวัด", "ศธจ"),
    ("ศึกษาธิการจังหวัด", "ศธจ"),
    ("สำนักงานศึกษาธิการภาค", "ศธภ"),
    ("ศึกษาธิการภาค", "ศธภ"),
    ("สำนักงานปลัดกระทรวงศึกษาธิการ", "สปศธ"),
    ("กระทรวงศึกษาธิการ", "ศธ"),
    ("สนง", "สำนักงาน"),
    ("สำนักงานเทศบาล", "เทศบาล"),
    ("สำนักงานจังหวัด", "สำนักงานจ"),
    ("โรงพยาบาลส่งเสริมสุขภาพตำบล", "รพสต"),
    ("โรงพยาบาล", "รพ"),
    ("องค์การบริหารส่วนจังหวัด", "อบจ"),
    ("องค์การบริหารส่วนตำบล", "อบต"),
    ("ที่ทำการอบต", "อบต"),
    ("เทศบาลตำบล", "ทต"),
    ("เทศบาลเมือง", "ทม"),
    ("เทศบาลนคร", "ทน"),
    ("สถานีตำรวจภูธร", "สภ"),
    ("มหาวิทยาลัยราชภัฏ", "มรภ"),
    ("มหาวิทยาลัยเทคโนโลยีราชมงคล", "มทร"),
    ("วิทยาลัยเทคนิค", "วท"),
    ("วิทยาลัยอาชีวศึกษา", "วอศ"),
    ("วิทยาลัยการอาชีพ", "วก"),
    ("การไฟฟ้าส่วนภูมิภาค", "กฟภ"),
    ("การประปาส่วนภูมิภาค", "กปภ"),
    ("ห้างหุ้นส่วนจำกัด", "หจก"),
    ("จำกัด(มหาชน)", ""),
    ("จำกัด (มหาชน)", ""),
    ("(มหาชน)", ""),
    ("จำกัด", ""),
    ("บมจ", "บริษัท"),
    ("บจก", "บริษัท"),
    ("บจ ", "บริษัท"),
    ("จังหวัด", "จ"),
    ("อำเภอ", "อ"),
    ("ตำบล", "ต"),
)
_SCHOOL_WORD = re.compile(r"^(?:โรงเรียน|รร)(?=.)")
_PERSON_TITLE = re.compile(r"^(?:นางสาว|นาย|นาง|นส|น\.ส\.|ดร|ผศ|รศ|ศ|ว่าที่ร้อยตรี|ว่าที่รต|พระครู|พระ)+\s*(?=..)")
_NOT_LETTERS = re.compile(r"[\s!-/:-@\[-`{-~\u0e2f\u0e46\u0e4f\u0e5a\u0e5b]+")
_NUMBER = re.compile(r"\d+")


class Place(NamedTuple):
    """Where a partner is; empty where it is not known."""

    tambon: str = ""
    amphoe: str = ""
    province: str = ""


NOWHERE = Place()


class Row(NamedTuple):
    """What of a partner is compared."""

    id: int
    name: str
    category: str = ""
    place: Place = NOWHERE
    school_id10: str = ""


@dataclass(frozen=True)
class Likeness:
    """A partner that is perhaps the same, how sure (0–100), and why in words for the clerk."""

    id: int
    score: float
    reason: str


@dataclass(frozen=True)
class Pair:
    """Two partners of the register that are perhaps the same."""

    first: int
    second: int
    score: float
    reason: str


@dataclass(frozen=True)
class _Entry:
    """One row made comparable: the name without and with the word for its kind, its numbers and its place."""

    id: int
    name: str
    full_name: str
    numbers: tuple[int, ...]
    category: str
    place: Place
    code: str


def fold_name(name: str, kind: str = "") -> str:
    """A name as it is compared: folded, long forms as their abbreviations, without spaces and punctuation.

    ``kind`` is the category of the partner: the word โรงเรียน is dropped from schools and the title from persons, for both are often left out. บริษัท ตัวอย่าง จำกัด =
    บจก. ตัวอย่าง, องค์การบริหารส่วนตำบลในเมือง = อบต.ในเมือง.
    """
    text = fold(name)
    if kind in PERSONS:
        text = _PERSON_TITLE.sub("", text)
    for long_form, short in _SHORT_FORMS:
        if long_form in text:
            text = text.replace(long_form, short)
    letters = _NOT_LETTERS.sub("", text)
    if kind in SCHOOLS:
        return _SCHOOL_WORD.sub("", letters)
    return re.sub(r"^โรงเรียน", "รร", letters)


def fold_place(place: Place) -> Place:
    """A place as it is compared: without ต. อ. จ., อ.เมือง with its province."""
    province = bare_province(place.province) if place.province else ""
    return Place(bare_tambon(place.tambon), amphoe_of(place.amphoe, province), province)


class NameIndex:
    """All partners of a register, ready to say which of them a new one resembles.

    Rows stand in blocks of names that share their first or their last half, for names as like as asked here share one of them; so 29,000 new rows
    are compared with 29,000 known ones in seconds.
    """

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self._entries: dict[int, _Entry] = {}
        self._codes: defaultdict[str, list[int]] = defaultdict(list)
        self._names: defaultdict[str, list[int]] = defaultdict(list)
        self._full_names: defaultdict[str, list[int]] = defaultdict(list)
        self._blocks: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        self._all_blocks: defaultdict[str, list[int]] = defaultdict(list)
        for row in rows:
            self.add(row)

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, row: Row) -> None:
        """Put one more partner in; its id must be new."""
        entry = _entry(row)
        self._entries[entry.id] = entry
        if entry.code:
            self._codes[entry.code].append(entry.id)
        self._names[entry.name].append(entry.id)
        self._full_names[entry.full_name].append(entry.id)
        for half in _own_halves(entry.name):
            self._blocks[half, entry.place.amphoe].append(entry.id)
            self._all_blocks[half].append(entry.id)

    def remove(self, record_id: int) -> None:
        """Take a partner out; nothing happens when it is not in."""
        entry = self._entries.pop(record_id, None)
        if entry is None:
            return
        if entry.code:
            self._codes[entry.code].remove(record_id)
        self._names[entry.name].remove(record_id)
        self._full_names[entry.full_name].remove(record_id)
        for half in _own_halves(entry.name):
            self._blocks[half, entry.place.amphoe].remove(record_id)
            self._all_blocks[half].remove(record_id)

    def ids(self) -> list[int]:
        """The ids of all partners in it, in the order in which they were put in."""
        return list(self._entries)

    def like(self, record_id: int) -> list[Likeness]:
        """The others that are perhaps the same as this one, surest first; ``KeyError`` when it is not in."""
        return self._find(self._entries[record_id])

    def find(
        self,
        name: str,
        category: str = "",
        place: Place = NOWHERE,
        school_id10: str = "",
        exclude: int | None = None,
        limit: int = 5,
    ) -> list[Likeness]:
        """The partners that are perhaps the one described, surest first; ``exclude`` is the record itself when it is being edited."""
        wanted = _entry(Row(-1 if exclude is None else exclude, name, category, place, school_id10))
        return self._find(wanted)[:limit]

    def pairs(self) -> Iterator[Pair]:
        """Every two partners of the register that are perhaps the same, each pair once, in the order of the rows."""
        seen: set[tuple[int, int]] = set()
        for entry in self._entries.values():
            for likeness in self._find(entry):
                pair = (min(entry.id, likeness.id), max(entry.id, likeness.id))
                if pair not in seen:
                    seen.add(pair)
                    yield Pair(*pair, likeness.score, likeness.reason)

    def _find(self, wanted: _Entry) -> list[Likeness]:
        found: dict[int, Likeness] = {}
        for other, ratio in self._candidates(wanted):
            likeness = _compared(wanted, other, ratio)
            if likeness and other.id != wanted.id:
                found.setdefault(other.id, likeness)
        return sorted(found.values(), key=lambda likeness: (-likeness.score, likeness.id))

    def _candidates(self, wanted: _Entry) -> Iterator[tuple[_Entry, float]]:
        """Rows worth comparing, each with how like its name is (100: equal)."""
        exact = [*self._names.get(wanted.name, ()), *self._full_names.get(wanted.full_name, ())] if wanted.name else []
        for number in (*self._codes.get(wanted.code, ()), *exact):
            yield self._entries[number], 100.0
        if len(wanted.name) >= _LEAST_LETTERS:
            yield from self._nearly(wanted)

    def _nearly(self, wanted: _Entry) -> Iterator[tuple[_Entry, float]]:
        from rapidfuzz import fuzz, process

        others = [self._entries[number] for number in self._block(wanted)]
        others = [other for other in others if other.numbers == wanted.numbers and _same_kind(wanted, other)]
        names = [other.name for other in others]
        for _name, ratio, place in process.extract(
            wanted.name, names, scorer=fuzz.ratio, score_cutoff=_LEAST_RATIO, limit=None
        ):
            yield others[place], ratio

    def _block(self, wanted: _Entry) -> set[int]:
        """The rows that share half a name and whose place may agree."""
        numbers: set[int] = set()
        for half in _asked_halves(wanted.name):
            if wanted.place.amphoe:
                numbers.update(self._blocks.get((half, wanted.place.amphoe), ()), self._blocks.get((half, ""), ()))
            elif len(block := self._all_blocks.get(half, [])) <= _UNPLACED_BLOCK:
                numbers.update(block)
        return numbers


def _entry(row: Row) -> _Entry:
    folded = fold_name(row.name, row.category)
    return _Entry(
        row.id,
        folded,
        fold_name(row.name),
        tuple(int(number) for number in _NUMBER.findall(fold(row.name))),
        row.category,
        fold_place(row.place),
        row.school_id10.strip(),
    )


def _own_halves(name: str) -> tuple[str, str]:
    half = len(name) // 2
    return f"{name[:half]}…", f"…{name[-half:] if half else ''}"


def _asked_halves(name: str) -> set[str]:
    """The halves that a name of the same length, one letter shorter or one longer would have in common with this one."""
    halves = {size // 2 for size in (len(name) - 1, len(name), len(name) + 1)}
    return {f"{name[:half]}…" for half in halves} | {f"…{name[-half:]}" for half in halves}


def _compared(wanted: _Entry, other: _Entry, ratio: float) -> Likeness | None:
    """How like two rows are, or None when they cannot be the same."""
    if wanted.code and other.code:
        if wanted.code != other.code:
            return None
        return Likeness(other.id, 100.0, _("Same school code {code}", code=wanted.code))
    if wanted.numbers != other.numbers or not _kinds_agree(wanted, other):
        return None
    agreement = _places_agree(wanted.place, other.place)
    if agreement is None:
        return None
    return Likeness(other.id, round(ratio if agreement else ratio - _WITHOUT_PLACE, 1), _reason(ratio, agreement))


def _kinds_agree(wanted: _Entry, other: _Entry) -> bool:
    """Rows of two categories are only alike when the whole name is, with the word for the kind: วัดโคก is no school of that name."""
    return _same_kind(wanted, other) or wanted.full_name == other.full_name


def _same_kind(wanted: _Entry, other: _Entry) -> bool:
    return not wanted.category or not other.category or wanted.category == other.category


def _places_agree(one: Place, other: Place) -> bool | None:
    """True: the same amphoe or tambon; False: not known on one side; None: two places."""
    if any(mine and theirs and mine != theirs for mine, theirs in zip(one, other, strict=True)):
        return None
    return bool((one.amphoe and other.amphoe) or (one.tambon and other.tambon))


def _reason(ratio: float, same_place: bool) -> str:
    if ratio == 100:
        return _("Same name and place") if same_place else _("Same name; the place of one is not known")
    if same_place:
        return _("Nearly the same name in the same place")
    return _("Nearly the same name; the place of one is not known")
