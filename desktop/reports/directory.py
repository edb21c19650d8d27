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
SPACING = 2


@dataclass(frozen=True)
class Laid:
    """One entry (or a section's heading) in lines."""

    left: tuple[tuple[Line, Type], ...]
    right: tuple[tuple[Line, Type], ...]
    height: float
    heading: bool = False


def draw(sheet: Sheet, block: Directory) -> None:
    """Fill columns from left to right; balanced, when all of it fits on the page that is begun."""
    sheet.open()
    columns, style = _best_fit(sheet, block)
    width = _column_width(sheet, columns)
    entries = list(_lay(sheet, block, width, style))
    while entries:
        height = _balanced_height(entries, columns, sheet.room)
        entries = _fill_page(sheet, entries, columns, width, height)
        if entries:
            sheet.next_page()
            sheet.open()


def _column_width(sheet: Sheet, columns: int) -> float:
    return (sheet.width - GUTTER * (columns - 1)) / columns


def _best_fit(sheet: Sheet, block: Directory) -> tuple[int, Type]:
    """Columns and type: the most legible that keeps the directory on this page; where none does, two columns of the larger type."""
    wanted = (block.columns,) if block.columns else (2, 3)
    for style in (measures.DENSE, measures.MICRO):
        for columns in wanted:
            entries = list(_lay(sheet, block, _column_width(sheet, columns), style))
            if _columns_needed(entries, sheet.room) <= columns:
                return columns, style
    return wanted[0], measures.DENSE


def _lay(sheet: Sheet, block: Directory, width: float, style: Type) -> Iterator[Laid]:
    for heading, entries in block.sections:
        lines = sheet.setter.lines(sheet.words(heading), style.strong, width - 6)
        yield Laid(tuple((line, style.strong) for line in lines), (), len(lines) * style.leading + 2, True)
        for entry in entries:
            yield _lay_entry(sheet, entry, width, style)


def _lay_entry(sheet: Sheet, entry: Entry, width: float, style: Type) -> Laid:
    small = measures.MICRO
    right = tuple((line, style) for line in sheet.setter.lines(sheet.words(entry.phone, turn=False), style, width * 0.5, "none"))
    taken = max((line.width for line, _style in right), default=0.0) + 8
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
    for line, style in entry.right:
        sheet.put_right(left + width, y - style.leading * BASELINE, line, style)
        y -= style.leading
    if not entry.heading:
        sheet.rule(left, top - entry.height + 1, left + width, top - entry.height + 1, measures.RULE_HAIR)
