"""A telephone directory: names left, telephones right, in columns that fill one after the other, so that an office's list stays on one page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.reports import measures
from desktop.reports.blocks import Directory, Entry
from desktop.reports.measures import BASELINE, MM, Type
from desktop.reports.page import Sheet
from desktop.reports.text import Line

GUTTER = 7 * MM
SPACING = 3


@dataclass(frozen=True)
class Laid:
    """One entry (or a section's heading) in lines."""

    left: tuple[tuple[Line, Type], ...]
    right: tuple[Line, ...]
    height: float
    heading: bool = False


def draw(sheet: Sheet, block: Directory) -> None:
    """Fill columns from left to right; balanced, when all of it fits on the page that is begun."""
    sheet.open()
    width = (sheet.width - GUTTER * (block.columns - 1)) / block.columns
    entries = list(_lay(sheet, block, width))
    while entries:
        room = sheet.room
        height = _balanced_height(entries, block.columns, room)
        entries = _fill_page(sheet, entries, block.columns, width, height)
        if entries:
            sheet.next_page()
            sheet.open()


def _lay(sheet: Sheet, block: Directory, width: float) -> Iterator[Laid]:
    for heading, entries in block.sections:
        lines = sheet.setter.lines(sheet.words(heading), measures.DENSE.strong, width - 6)
        yield Laid(tuple((line, measures.DENSE.strong) for line in lines), (), len(lines) * measures.DENSE.leading + 2, True)
        for entry in entries:
            yield _lay_entry(sheet, entry, width)


def _lay_entry(sheet: Sheet, entry: Entry, width: float) -> Laid:
    style, small = measures.DENSE, measures.MICRO
    phone = sheet.words(entry.phone, turn=False)
    right = sheet.setter.lines(phone, style, width * 0.5, "none")
    taken = max((line.width for line in right), default=0.0) + 8
    left = [(line, style) for line in sheet.setter.lines(sheet.words(entry.name), style, width - taken, "names")]
    if entry.detail:
        left += [(line, small) for line in sheet.setter.lines(sheet.words(entry.detail), small, width - (taken if len(right) > 1 else 0), "names")]
    height = max(sum(face.leading for _line, face in left), len(right) * style.leading) + SPACING
    return Laid(tuple(left), right, height)


def _balanced_height(entries: list[Laid], columns: int, room: float) -> float:
    """The least height in which everything fits into the columns; the whole page where it does not."""
    total = sum(entry.height for entry in entries)
    height = max(total / columns, max(entry.height for entry in entries))
    while height < room:
        if _columns_needed(entries, height) <= columns:
            return height
        height += measures.MICRO.leading
    return room


def _columns_needed(entries: list[Laid], height: float) -> int:
    count, used = 1, 0.0
    for number, entry in enumerate(entries):
        if used and used + _with_next(entries, number) > height + 0.01:
            count, used = count + 1, 0.0
        used += entry.height
    return count


def _with_next(entries: list[Laid], number: int) -> float:
    """An entry's height; a heading's with the entry below it, for it never stands at a column's foot."""
    follows = entries[number].heading and number + 1 < len(entries)
    return entries[number].height + (entries[number + 1].height if follows else 0.0)


def _fill_page(sheet: Sheet, entries: list[Laid], columns: int, width: float, height: float) -> list[Laid]:
    """Draw what fits; returns what is left for the next page."""
    column, used, lowest = 0, 0.0, 0.0
    top = sheet.y
    for number, entry in enumerate(entries):
        if used and used + _with_next(entries, number) > height + 0.01:
            column, used = column + 1, 0.0
            if column == columns:
                sheet.take(height)
                return entries[number:]
        _paint(sheet, entry, sheet.left + column * (width + GUTTER), top - used, width)
        used += entry.height
        lowest = max(lowest, used)
    sheet.take(min(lowest, sheet.room))
    return []


def _paint(sheet: Sheet, entry: Laid, left: float, top: float, width: float) -> None:
    if entry.heading:
        sheet.fill(left, top - entry.height + 1, width, entry.height - 2, measures.FILL_HEAD)
    y = top
    for line, style in entry.left:
        sheet.put(left + (3 if entry.heading else 0), y - style.leading * BASELINE, line, style)
        y -= style.leading
    y = top
    for line in entry.right:
        sheet.put_right(left + width, y - measures.DENSE.leading * BASELINE, line, measures.DENSE)
        y -= measures.DENSE.leading
    if not entry.heading:
        sheet.rule(left, top - entry.height + 1.5, left + width, top - entry.height + 1.5, measures.RULE_HAIR)
