"""What a file of holidays would add to the table, day by day, before anything is written; and what kind of holiday a name speaks of (domain C.4). Plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from desktop.words import N_, _

SUBSTITUTE_PREFIX = "ชดเชย"

_KINDS = (
    ("substitute", (SUBSTITUTE_PREFIX,)),
    ("local", ("เฉพาะจังหวัด", "เฉพาะพื้นที่", "เฉพาะท้องที่")),
    ("office", ("ปิดทำการ",)),
    ("special", ("พิเศษ", "เพิ่มเติม", "เลือกตั้ง", "ถวายพระเพลิง", "พระราชพิธีบรมราชาภิเษก", "พระราชพิธีฉลอง", "พระราชพิธีกาญจนาภิเษก")),
    (
        "public",
        (
            "ขึ้นปีใหม่", "สิ้นปี", "มาฆบูชา", "จักรี", "สงกรานต์", "ฉัตรมงคล", "พืชมงคล", "วิสาขบูชา", "อาสาฬหบูชา", "เข้าพรรษา", "เฉลิมพระชนมพรรษา",
            "พระบรมราชสมภพ", "สวรรคต", "แม่แห่งชาติ", "พ่อแห่งชาติ", "วันชาติ", "ปิยมหาราช", "นวมินทรมหาราช", "รัฐธรรมนูญ",
        ),
    ),
)  # fmt: skip
"""Key of ``holiday_kind`` → what stands in the names of such days, the first that is found counts."""
_NOT_CLOSED = ("แรงงานแห่งชาติ", "เด็กแห่งชาติ")
"""Days of private employers, and a Saturday that is no holiday: offices are open on them (domain C.4)."""


def kind_of(name: str) -> str:
    """The kind (a key of ``holiday_kind``) that the name of a holiday speaks of; "special" when it says nothing."""
    return next((kind for kind, words in _KINDS if any(word in name for word in words)), "special")


def is_closed_for_offices(name: str) -> bool:
    """Whether offices close on a holiday of this name, or on a day in lieu of it: not on Labour Day (พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 29) and Children's Day."""
    return not any(word in name for word in _NOT_CLOSED)


class Fate(StrEnum):
    """What would become of one day of the file."""

    NEW = "new"
    """It is added."""
    KNOWN = "known"
    """The table has that day already; it stays as the office has it."""
    LEFT_OUT = "left_out"
    """Something is wrong with it; ``HolidayRow.trouble`` says what."""


FATE_LABELS: dict[Fate, str] = {Fate.NEW: N_("New"), Fate.KNOWN: N_("Already in the table"), Fate.LEFT_OUT: N_("Left out")}


@dataclass(frozen=True)
class HolidayRow:
    """One day of a file. ``number`` is its line there; ``trouble`` says why it is left out, ``remark`` what was understood in a way the clerk should see."""

    number: int
    on: date | None
    name: str
    kind: str = "special"
    source: str = ""
    fate: Fate = Fate.NEW
    trouble: str = ""
    remark: str = ""


@dataclass
class HolidayPlan:
    """What a file of holidays would add. ``notes`` concern the file as a whole."""

    file_name: str
    rows: list[HolidayRow]
    notes: list[str] = field(default_factory=list)

    @property
    def new(self) -> list[HolidayRow]:
        """The days that would be added."""
        return [row for row in self.rows if row.fate is Fate.NEW]

    @property
    def years(self) -> list[int]:
        """The years (C.E.) of the days that would be added."""
        return sorted({row.on.year for row in self.new if row.on})

    def renew(self, known: Mapping[date, str]) -> None:
        """Judge every day again: ``known`` are the days the table has now, with their names."""
        self.rows = list(_judged(self.rows, dict(known)))


def _judged(rows: Iterable[HolidayRow], known: dict[date, str]) -> Iterator[HolidayRow]:
    """Each row with its fate; of two on one day the first counts."""
    for row in rows:
        if row.on is None or (row.fate is Fate.LEFT_OUT and row.trouble):
            yield replace(row, fate=Fate.LEFT_OUT)
        elif row.on in known:
            yield replace(row, fate=Fate.KNOWN, remark=_("The table has this day as “{name}”.", name=known[row.on]))
        else:
            known[row.on] = row.name
            yield replace(row, fate=Fate.NEW)
