"""What a table's columns hold: values as they are printed, widths by content, which columns find room.

Every column gets its longest unbreakable word; spare room goes to the smallest need first and the longest text takes the rest. Type never shrinks: where
the words themselves do not fit, columns that may be dropped are, and the reader is told.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice

from desktop.domain.thai_date import format_date
from desktop.reports.blocks import Cell, Column, Group, Row, Shape, Table, Total, Value
from desktop.reports.measures import MM, PAD_SIDE, Type
from desktop.reports.text import Typesetter, clean, digits
from desktop.words import _

BREAKING = {
    Shape.TEXT: "words",
    Shape.NAME: "names",
    Shape.CODE: "none",
    Shape.CONTACT: "none",
    Shape.DATE: "none",
    Shape.STATE: "words",
    Shape.NUMBER: "none",
    Shape.ORDINAL: "none",
}
CENTRED = frozenset({Shape.CODE, Shape.DATE, Shape.STATE, Shape.ORDINAL})
FIXED_DIGITS = frozenset({Shape.CODE, Shape.CONTACT})

LEADING_ROWS = 300
"""Rows at the beginning whose every cell is measured; of the others the longest."""
LONGEST_CELLS = 40
WIDEST_HEAD = 30 * MM
"""Heads up to this width would rather stand on one line."""
ITERATOR_SAMPLE = 2_000
"""Rows that are read ahead for the widths when they can be read only once."""


def breaking_of(column: Column, text: str) -> str:
    """How the text of a cell breaks: figures never, what is said in their place (ยังไม่ประเมิน) between words."""
    return "words" if column.shape is Shape.NUMBER and not any(letter.isdigit() for letter in text[:2]) else BREAKING[column.shape]


def shown(value: Value, column: Column, thai: bool = False) -> str:
    """A value as it stands in print: dates 16 พ.ค. 69, numbers 1,250 and 45,000.00, nothing for nothing; text cleaned."""
    if value is None:
        return ""
    if isinstance(value, str):
        text = clean(value)
    elif isinstance(value, bool):
        text = _("Yes") if value else _("No")
    elif isinstance(value, date):
        text = format_date(value, "short")
    elif column.shape is Shape.NUMBER or isinstance(value, float):
        text = f"{value:,.{column.decimals}f}"
    else:
        text = str(value)
    return digits(text, True) if thai and column.shape not in FIXED_DIGITS else text


@dataclass
class Need:
    """What one column was seen to need, in points without padding."""

    least: float = 0.0
    full: float = 0.0
    number: float = 0.0
    """Width of the widest number: numbers stand right-aligned in a block of this width in the middle of the column."""


@dataclass
class Candidates:
    """The texts of one column worth measuring: all of the first rows, then only the longest."""

    texts: dict[str, None] = field(default_factory=dict)
    _longest: list[tuple[int, str]] = field(default_factory=list)

    def offer(self, text: str, early: bool) -> None:
        if early:
            self.texts[text] = None
        elif len(self._longest) < LONGEST_CELLS:
            heapq.heappush(self._longest, (len(text), text))
        elif len(text) > self._longest[0][0]:
            heapq.heapreplace(self._longest, (len(text), text))

    def __iter__(self) -> Iterator[str]:
        return chain(self.texts, (text for _length, text in self._longest))


@dataclass(frozen=True)
class Plan:
    """The columns that are printed, where they stand (``edges`` from the table's left), and which found no room."""

    columns: tuple[Column, ...]
    kept: tuple[int, ...]
    edges: tuple[float, ...]
    needs: tuple[Need, ...]
    dropped: tuple[Column, ...]

    def inner(self, first: int, last: int) -> float:
        """The width of text in a cell from column ``first`` to before ``last``."""
        return self.edges[last] - self.edges[first] - 2 * PAD_SIDE


def plan(table: Table, setter: Typesetter, style: Type, width: float, thai: bool) -> tuple[Plan, Iterable[Row]]:
    """The plan of ``table`` on ``width`` points, and its rows (a read-once iterator is put together again)."""
    sample, rows = _sample(table.rows)
    needs = measure(table.columns, sample, setter, style, thai)
    kept = list(range(len(table.columns)))
    while (index := _to_drop(table.columns, needs, kept, width)) is not None:
        kept.remove(index)
    columns = tuple(table.columns[index] for index in kept)
    chosen = tuple(needs[index] for index in kept)
    edges = [0.0]
    for size in share(columns, chosen, width):
        edges.append(edges[-1] + size)
    dropped = tuple(column for index, column in enumerate(table.columns) if index not in kept)
    return Plan(columns, tuple(kept), tuple(edges), chosen, dropped), rows


def _sample(rows: Iterable[Row]) -> tuple[Iterable[Row], Iterable[Row]]:
    if iter(rows) is not rows:
        return rows, rows
    read = list(islice(rows, ITERATOR_SAMPLE))
    return read, chain(read, rows)


def measure(columns: tuple[Column, ...], rows: Iterable[Row], setter: Typesetter, style: Type, thai: bool) -> list[Need]:
    """What each column needs for its head and its rows."""
    candidates = [Candidates() for _column in columns]
    totals: list[Total] = []
    for number, row in enumerate(rows):
        if isinstance(row, Group):
            continue
        if isinstance(row, Total):
            totals.append(row)
            continue
        early = number < LEADING_ROWS
        for value, column, texts in zip(row, columns, candidates, strict=False):
            if value is not None:
                if isinstance(value, Cell):
                    if value.span > 1:
                        break
                    value = value.value
                texts.offer(value if isinstance(value, str) else shown(value, column), early)
    needs = [_need(column, texts, setter, style, thai) for column, texts in zip(columns, candidates, strict=True)]
    for total in totals:
        _widen_for_total(needs, columns, total, setter, style.strong, thai)
    return needs


def _need(column: Column, texts: Iterable[str], setter: Typesetter, style: Type, thai: bool) -> Need:
    cap = column.cap_mm * MM
    need = Need(least=setter.longest(column.label, style.strong), full=min(setter.width(column.label, style.strong), WIDEST_HEAD))
    for raw in texts:
        text = shown(raw, column, thai)
        if len(text) > 2_000:
            text = text[:2_000]
        need.least = max(need.least, min(setter.longest(text, style, breaking_of(column, text)), cap))
        need.full = max(need.full, min(setter.width(text, style), cap))
        if column.shape is Shape.NUMBER and text[:1].isdigit():
            need.number = max(need.number, setter.width(text, style))
    need.full = max(need.full, need.least)
    return need


def _widen_for_total(needs: list[Need], columns: tuple[Column, ...], total: Total, setter: Typesetter, style: Type, thai: bool) -> None:
    index = 0
    for cell in total.cells:
        span = cell.span if isinstance(cell, Cell) else 1
        text = shown(cell.value if isinstance(cell, Cell) else cell, columns[index], thai)
        if span == 1 and columns[index].shape is Shape.NUMBER:
            width = setter.width(text, style)
            needs[index].number = max(needs[index].number, width)
            needs[index].least = max(needs[index].least, width)
            needs[index].full = max(needs[index].full, width)
        index += span


def _least(column: Column, need: Need) -> float:
    return max(column.width_mm * MM, need.least + 2 * PAD_SIDE + 0.5)


def _to_drop(columns: tuple[Column, ...], needs: list[Need], kept: list[int], width: float) -> int | None:
    """The column to leave out next: of those that may go, the one that wants to first; None when all fit or none may go."""
    if sum(_least(columns[index], needs[index]) for index in kept) <= width:
        return None
    droppable = [index for index in kept if columns[index].drop]
    return max(droppable, key=lambda index: columns[index].drop, default=None)


def share(columns: tuple[Column, ...], needs: tuple[Need, ...], width: float) -> list[float]:
    """Column widths in points that fill ``width``."""
    least = [_least(column, need) for column, need in zip(columns, needs, strict=True)]
    room = width - sum(least)
    if room < 0:
        return [size * width / sum(least) for size in least]
    sizes = list(least)
    wants = [0.0 if column.width_mm else max(0.0, need.full + 2 * PAD_SIDE + 0.5 - low) for column, need, low in zip(columns, needs, least, strict=True)]
    flexible = sorted((index for index, column in enumerate(columns) if not column.width_mm), key=wants.__getitem__)
    for done, index in enumerate(flexible):
        given = min(wants[index], room / (len(flexible) - done))
        sizes[index] += given
        room -= given
    return _spend(columns, sizes, flexible, room, width)


def _spend(columns: tuple[Column, ...], sizes: list[float], flexible: list[int], room: float, width: float) -> list[float]:
    """Room nobody needs: to the columns of words in proportion, so that short ones stay narrow; without any, to all."""
    wordy = [index for index in flexible if columns[index].shape in (Shape.TEXT, Shape.NAME)] or flexible
    if not wordy:
        return [size * width / sum(sizes) for size in sizes]
    total = sum(sizes[index] for index in wordy)
    for index in wordy:
        sizes[index] += room * sizes[index] / total
    return sizes
