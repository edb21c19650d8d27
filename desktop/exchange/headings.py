"""Where a list begins and which of its lines are records.

Offices put titles above their lists, heads over heads, a heading again on every page, the amphoe on a line of its own and totals at the foot. All of
this is found here; a clerk can choose the heading rows himself.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from desktop.domain.import_plan import Cell, LeftOut, shown
from desktop.domain.shipped_lists import folded
from desktop.domain.thai_text import arabic_digits, normalise
from desktop.exchange.sheet import Table
from desktop.words import _

_LOOKED_AT = 50
_LONGEST_HEADING = 60
_MARKS = re.compile(r"[()\[\]{}:*_,\-–/\\\"']+")
COUNTERS = frozenset({"ที่", "ลำดับ", "ลำดับที่", "no", "ที", "#", "ข้อ", "ลําดับ", "ลำดับข้อ"})
"""Folded headings of a column that only counts the rows."""

EXAMPLE = "ตัวอย่าง"
"""In the first filled cell of a row it says that the row is only an example (as in the template)."""


@dataclass(frozen=True)
class Header:
    """The heading rows, from 0, both included. ``last < first``: the list has none and begins at ``first``."""

    first: int
    last: int

    @property
    def body(self) -> int:
        """The first row of the list itself."""
        return self.last + 1 if self.last >= self.first else self.first


@dataclass(frozen=True)
class Line:
    """One record of the list: its row from 0, its cells, and what a group line above it says (field → text)."""

    row: int
    cells: list[Cell]
    group: dict[str, str]


@lru_cache(maxsize=4096)
def heading_key(text: str) -> str:
    """A heading as it is compared: folded, without spaces, dots, brackets and dashes."""
    return _MARKS.sub("", folded(text))


# --- Finding the heading -----------------------------------------------------------------------------------------------------------------------


def guess_header(table: Table, known: Collection[str]) -> Header:
    """The heading rows of a list; ``known`` are the folded headings (``heading_key``) a register answers to.

    The row with the most known headings among the first fifty; a second row belongs to it when it names the parts of merged or empty heads above it.
    Without any known heading the first row with several texts and no numbers is taken, else the list is read as one without headings.
    """
    rows = table.rows[:_LOOKED_AT]
    scores = [_score(row, known) for row in rows]
    best = max(scores, default=0.0)
    if best < 1:
        return _unknown_header(table)
    first = scores.index(best)
    if first and len(set(table.rows[first - 1]) - {""}) > 1 and _heads_below(table, first - 1, known):
        return Header(first - 1, first)
    if first + 1 < len(table.rows) and _heads_below(table, first, known):
        return Header(first, first + 1)
    return Header(first, first)


def _score(row: list[Cell], known: Collection[str]) -> float:
    """How much a row looks like headings: known ones count 3, those that contain a known one ½, numbers and dates against it."""
    score = 0.0
    for cell in dict.fromkeys(cell for cell in row if cell != ""):
        key = heading_key(cell) if isinstance(cell, str) and len(cell) <= _LONGEST_HEADING else ""
        if not key or arabic_digits(key).isdigit():
            score -= 1
        elif key in known or key in COUNTERS:
            score += 3
        elif any(len(name) >= 4 and name in key for name in known):
            score += 0.5
    return score


def _unknown_header(table: Table) -> Header:
    for number, row in enumerate(table.rows[:_LOOKED_AT]):
        texts = [cell for cell in row if cell != ""]
        if len(texts) >= 2 and len(texts) >= table.width / 2:
            plain = all(isinstance(cell, str) and not any(letter.isdigit() for letter in cell) for cell in texts)
            return Header(number, number) if plain else Header(number, number - 1)
    return Header(0, -1)


def _heads_below(table: Table, upper: int, known: Collection[str]) -> bool:
    """Whether the row below ``upper`` names the parts of its heads ("ที่อยู่" over "ตำบล", "อำเภอ")."""
    above, below = table.rows[upper], table.rows[upper + 1]
    if not any(cell != "" for cell in above):
        return False
    parts = [at for at, cell in enumerate(below) if cell != "" and cell != above[at]]
    texts = [below[at] for at in parts]
    if not parts or not all(isinstance(cell, str) and len(cell) <= _LONGEST_HEADING for cell in texts):
        return False
    if any(above[at] != "" and not _heads_a_group(table, upper, at) for at in parts):
        return False
    known_parts = sum(heading_key(str(cell)) in known for cell in texts)
    merged = any(_heads_a_group(table, upper, at) for at in parts)
    numbers = any(arabic_digits(heading_key(str(cell))).isdigit() for cell in texts)
    covered = any(above[at] == "" and any(above[:at]) for at in parts) or merged
    return covered and not numbers and (known_parts >= max(1, len(parts) / 2) if not merged else len(parts) >= 2 or known_parts > 0)


def _heads_a_group(table: Table, row: int, column: int) -> bool:
    """Whether the cell is, or lies under, one that is merged over several columns, or is followed by empty ones with parts below."""
    if any(top <= row <= bottom and left <= column <= right and right > left for top, left, bottom, right in table.merges):
        return True
    if table.merges or column + 1 >= table.width:
        return False
    return table.rows[row][column + 1] == "" and table.rows[row + 1][column + 1] != ""


def headings(table: Table, header: Header) -> list[str]:
    """One heading a column: the heads over it joined, each once ("ที่อยู่ ตำบล"); "" where there is none."""
    if header.last < header.first:
        return [""] * table.width
    rows = [_spread(table, number, number < header.last) for number in range(header.first, header.last + 1)]
    joined = (" ".join(dict.fromkeys(filter(None, (normalise(shown(cell)) for cell in column)))) for column in zip(*rows, strict=True))
    return list(joined)


def _spread(table: Table, number: int, over_others: bool) -> list[Cell]:
    """A heading row with each merged head over every column it covers; without merges an empty cell belongs to the head at its left."""
    row = list(table.rows[number])
    if not over_others:
        return row
    for top, left, bottom, right in table.merges:
        if top <= number <= bottom:
            for column in range(left, min(right + 1, len(row))):
                row[column] = table.rows[top][left]
    if not table.merges:
        for column in range(1, len(row)):
            if row[column] == "" and table.rows[number + 1][column] != "":
                row[column] = row[column - 1]
    return row


def titles(table: Table, header: Header) -> list[str]:
    """The texts above the list ("ข้อมูล ณ วันที่ 10 มิถุนายน 2568" and the like)."""
    return [normalise(shown(cell)) for row in table.rows[: header.first] for cell in row if cell != ""]


# --- Which lines are records ------------------------------------------------------------------------------------------------------------------

_TOTAL = re.compile(r"^(?:รวม|ยอดรวม|ผลรวม|total)(?:\s*(?:ทั้งสิ้น|ทั้งหมด|จำนวน|เป็นเงิน|สุทธิ|อำเภอ|ตำบล|กลุ่ม|จังหวัด).*|\s*[:=]?\s*[\d,.]*\s*(?:แห่ง|โรง|โรงเรียน|คน|หน่วย|ราย|แถว|รายการ|หน่วยงาน)?)?$", re.IGNORECASE)
_FOOTNOTE = re.compile(r"^(?:หมายเหตุ|ที่มา|ข้อมูล\s*ณ|ผู้รายงาน|ผู้จัดทำ|ลงชื่อ|\(?ลงชื่อ|ตำแหน่ง\s*[.…]|หน้าที่?\s*\d+|\*+)")
_GROUPS = (
    ("province", re.compile(r"^จังหวัด\s*(\S+)")),
    ("amphoe", re.compile(r"^(?:กิ่งอำเภอ|อำเภอ|อ\.)\s*(\S+)")),
    ("tambon", re.compile(r"^(?:ตำบล|ต\.)\s*(\S+)")),
    ("network_group", re.compile(r"^((?:กลุ่มโรงเรียน|กลุ่มเครือข่าย|ศูนย์เครือข่าย|เครือข่ายโรงเรียน|สหวิทยาเขต|กลุ่มที่|กลุ่ม)\s*.*?)(?:\s*\(?(?:จำนวน\s*)?\d+\s*(?:โรง|แห่ง|โรงเรียน).*)?$")),
)
_COLUMN_NUMBER = re.compile(r"^\(?\d{1,2}\)?$")


class _Lines:
    """Goes down a list and tells records from the rest."""

    def __init__(self, table: Table, header: Header, name_columns: Collection[int], used: Collection[int]) -> None:
        self.table, self.header = table, header
        self.name_columns, self.used = frozenset(name_columns), frozenset(used)
        self.heads = [self._keys(table.rows[number]) for number in range(header.first, header.last + 1)]
        self.words = {cell for number in range(header.first, header.last + 1) for cell in table.rows[number] if cell != ""}
        self.group: dict[str, str] = {}
        self.wide = {(top, left) for top, left, _bottom, right in table.merges if right > left}
        self.records: list[Line] = []
        self.left_out: list[LeftOut] = []

    def run(self) -> None:
        rows = self.table.rows
        for number in range(self.header.body, len(rows)):
            filled = [at for at, cell in enumerate(rows[number]) if cell != ""]
            if filled:
                self._line(number, rows[number], filled)

    def _line(self, number: int, row: list[Cell], filled: list[int]) -> None:
        if row[filled[0]] == EXAMPLE:
            self._leave_out(number, row, _("Example row"))
        elif len(filled) <= max(4, len(row) // 2) and (reason := self._no_record(number, row, filled)):
            self._leave_out(number, row, reason)
        elif self._repeats_heading(row, filled):
            self._leave_out(number, row, _("Heading repeated"))
        elif self.used and self.used.isdisjoint(filled):
            self._leave_out(number, row, _("Nothing in the columns that are brought in"))
        else:
            self.records.append(Line(number, row, self.group))

    def _no_record(self, number: int, row: list[Cell], filled: list[int]) -> str:
        """Why a line with few cells is no record; "" when it is one."""
        text = next((normalise(cell) for at in filled if isinstance(cell := row[at], str) and not arabic_digits(cell).isdigit()), "")
        if _TOTAL.match(arabic_digits(text)) and sum(isinstance(row[at], str) and not _is_number(row[at]) for at in filled) <= 2:
            return _("Row of totals")
        if len(filled) > 1 or len(row) < 3 or not text:
            return _("Note below the list") if _FOOTNOTE.match(text) and len(filled) <= 2 and len(row) >= 3 else ""
        if self._is_group(number, filled[0], text):
            return _("Group heading")
        return _("Note below the list") if _FOOTNOTE.match(text) else ""

    def _is_group(self, number: int, column: int, text: str) -> bool:
        for name, pattern in _GROUPS:
            if found := pattern.match(text):
                kept = {} if name == "province" else {key: self.group[key] for key in self.group if (key, name) != ("tambon", "amphoe")}
                self.group = {**kept, name: found[1].rstrip("():")}
                return True
        return column not in self.name_columns or (number, column) in self.wide

    def _repeats_heading(self, row: list[Cell], filled: list[int]) -> bool:
        if len(filled) >= 3 and all(_COLUMN_NUMBER.match(arabic_digits(shown(row[at]))) for at in filled):
            return len(self.records) == 0
        if self.words.isdisjoint(row):
            return False
        keys = self._keys(row)
        return any(len(keys) >= 2 and len(keys & head) >= 0.8 * len(keys) for head in self.heads)

    def _leave_out(self, number: int, row: list[Cell], reason: str) -> None:
        self.left_out.append(LeftOut(number + 1, " ".join(shown(cell) for cell in row if cell != ""), reason))

    @staticmethod
    def _keys(row: list[Cell]) -> frozenset[str]:
        return frozenset(heading_key(cell) for cell in row if isinstance(cell, str) and 0 < len(cell) <= _LONGEST_HEADING)


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, str) and bool(re.fullmatch(r"[\d,.\s]+", arabic_digits(cell)))


def lines(table: Table, header: Header, name_columns: Collection[int], used: Collection[int]) -> tuple[list[Line], list[LeftOut]]:
    """The records of a list, and every other line with the reason why it is none.

    ``name_columns`` carry the name of a record, ``used`` all columns that are brought in. A group line such as "อำเภอเมือง" gives its place to the rows
    below it.
    """
    found = _Lines(table, header, name_columns, used)
    found.run()
    return found.records, found.left_out
