"""The Excel writer: the same blocks as the PDF, as a workbook to filter, sort and print.

Dates are real dates shown in พ.ศ., numbers are numbers, and everything else is text, so that ``=1+1`` and ``0812345678`` stay what they are. openpyxl writes the workbook;
rows are handed to it as ready XML, because a cell object each is what makes long exports slow.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import chain, islice, takewhile
from math import isfinite
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.formatting.rule import DataBarRule
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.xml.functions import fromstring

from desktop.domain.thai_date import format_date
from desktop.errors import Cancelled
from desktop.reports import measures
from desktop.reports.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Group,
    Note,
    Row,
    Shape,
    Signatures,
    Table,
    Total,
    Value,
    taken_by,
)
from desktop.reports.page import IsCancelled, Progress
from desktop.reports.plain_rows import PlainRow, as_table, plain_rows, with_group_column
from desktop.reports.sheet_name import sheet_name
from desktop.reports.text import clean, digits, typesetter
from desktop.reports.xlsx_styles import EXCEL_TYPE, LINE_HEIGHT, Styles
from desktop.saving import whole_file
from desktop.words import _

LONGEST_CELL = 32_767
"""Characters Excel keeps in a cell."""
LONGEST_FOOTER = 80
"""Letters of the running title in the footer of a sheet on its side; two in five of them on an upright one."""
TALLEST_ROW = 409.0
"""Points Excel allows a row."""
SAMPLED_ROWS = 2_000
WIDEST_COLUMN = 58.0
WIDEST_COLUMNS = (WIDEST_COLUMN, 44.0, 34.0, 26.0)
"""How wide columns may be at most: the less, the wider the table would be otherwise."""
UPPER_LINES = 3
"""So many lines an upper head may take above each of its columns."""
WIDEST_TABLE = 1_250.0
"""Points of all columns together that A4 on its side still prints legibly."""
NARROWEST_COLUMN = 5.0
POINTS_PER_WIDTH = 5.25
"""A column's width is counted in digits of 7 pixels."""
PADDING = 1.6
SPARE_WIDTH = 12.0
"""Points a column is wider than its first rows need: numbers in names grow by a digit or two further down."""
PROGRESS_STEP = 1_000
SIGNATURE_WIDTH = 36.0
"""The width of the columns one signature stands in."""
FIGURE = re.compile(r"(?:0|[1-9]\d{0,2})(?:,\d{3})*(?:\.(\d{1,4}))?")
"""A figure as it is printed: 14, 1,250, 66.67; never 0123 or 2569."""
FIGURE_SHAPES = frozenset({Shape.NUMBER, Shape.STATE})
"""Columns whose figures are numbers in a workbook even where they come as they are printed."""
FIRST_EXCEL_DAY = date(1900, 3, 1)
EXCEL_ZERO = date(1899, 12, 30).toordinal()
ESCAPE_LOOK_ALIKE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
MOST_FROZEN = 12
"""Lines above the rows that may stand still while one scrolls: with more of them nothing of the table would be left on the screen."""


def write(document: Document, path: Path | str, progress: Progress | None = None, cancelled: IsCancelled | None = None) -> int:
    """Write ``document`` as a workbook to ``path`` and return its number of rows.

    Each table becomes a sheet with what stood before it on top. The file appears only when it is complete. Raises ``UserError`` when the file cannot be written and
    ``Cancelled`` when the user stopped it.
    """
    with whole_file(path) as unfinished:
        workbook = Workbook(write_only=True)
        workbook.properties.title = clean(document.title)
        workbook.properties.creator = "Prasan"
        styles = Styles(workbook, document.digits == "thai")
        try:
            rows = _write_sheets(workbook, document, styles, progress, cancelled)
            workbook.save(unfinished)
        except BaseException:
            _give_up(workbook)
            raise
    return rows


def _write_sheets(workbook: Workbook, document: Document, styles: Styles, progress: Progress | None, cancelled: IsCancelled | None) -> int:
    rows = 0
    taken: set[str] = set()
    for part in _parts(document):
        name = sheet_name(part.table.name if part.table and part.table.name else document.title, taken)
        rows += _SheetWriter(workbook, name, document, styles, progress, cancelled).write(part)
    return rows


def _give_up(workbook: Workbook) -> None:
    """End the sheets that were begun and remove the temporary files openpyxl keeps them in."""
    for sheet in workbook.worksheets:
        if not sheet.closed and sheet._writer is not None:
            sheet.close()
            sheet._writer.cleanup()


@dataclass
class _Part:
    """What goes onto one sheet: lines, a table, lines."""

    before: list[Block]
    table: Table | None = None
    after: list[Block] | None = None


def _parts(document: Document) -> list[_Part]:
    """The blocks, cut where a second table begins; notes stay below their table, what else comes before the next one goes with that."""
    parts = [_Part([])]
    for block in taken_by("xlsx", document.blocks):
        table = as_table(block)
        if table is not None:
            if parts[-1].table is not None:
                after = parts[-1].after or []
                notes = list(takewhile(lambda one: isinstance(one, Note), after))
                parts[-1].after = [*notes]
                parts.append(_Part(after[len(notes) :]))
            parts[-1].table = table
            parts[-1].after = []
        elif isinstance(block, Signatures) and parts[-1].table is not None:
            parts[-1].after = [*(parts[-1].after or []), block]
        else:
            (parts[-1].before if parts[-1].after is None else parts[-1].after).append(block)
    return parts


class _RawSheet(WriteOnlyWorksheet):  # type: ignore[misc]
    """openpyxl's streaming sheet, taking rows as XML."""

    def _write_rows(self) -> Generator[None, tuple[str], None]:
        stream = self._writer.xf.send(True)
        put = getattr(stream, "_file", None) or (lambda xml: [stream.write(row) for row in fromstring(f"<x>{xml}</x>")])
        with stream.element("sheetData"):
            try:
                while True:
                    put((yield)[0])
            except GeneratorExit:
                pass
        self._writer.xf.send(None)


@dataclass
class _Fit:
    """How wide a column is (points of text) and the longest text that surely stands on one line in it."""

    points: float
    safe: int

    @property
    def width(self) -> float:
        return min(max(self.points / POINTS_PER_WIDTH + PADDING, NARROWEST_COLUMN), WIDEST_COLUMN + PADDING)


class _SheetWriter:
    """Writes one sheet."""

    def __init__(
        self, workbook: Workbook, name: str, document: Document, styles: Styles, progress: Progress | None, cancelled: IsCancelled | None
    ) -> None:
        self.sheet = _RawSheet(workbook, name)
        workbook._add_sheet(self.sheet)
        self.document = document
        self.styles = styles
        self.thai = document.digits == "thai"
        self.row = 0
        self._progress = progress
        self._cancelled = cancelled
        self._setter = typesetter()
        self._letters: dict[str, float] = {}

    def write(self, part: _Part) -> int:
        """Write the part; returns the number of table rows."""
        table = with_group_column(part.table) if part.table else None
        fits, rows = self._fits(table) if table else ([_Fit(30 * POINTS_PER_WIDTH, 0), _Fit(60 * POINTS_PER_WIDTH, 0)], ())
        self._fits_now = fits
        before, after = ([line for block in blocks for line in plain_rows(block)] for blocks in (part.before, part.after or []))
        _widen_for_signatures(fits, (*before, *after))
        self._set_up(fits, len(before), table)
        self._lines(before)
        count = self._table(table, rows, fits) if table else 0
        self._lines(after)
        return count

    # ---- the sheet's own set-up, which must be known before the first row

    def _set_up(self, fits: list[_Fit], above: int, table: Table | None) -> None:
        sheet, family = self.sheet, measures.FAMILIES[self.document.family]
        for number, fit in enumerate(fits, 1):
            sheet.column_dimensions[get_column_letter(number)].width = round(fit.width, 2)
        sheet.page_setup.paperSize = 9  # A4
        sheet.page_setup.orientation = "landscape" if table and (len(fits) > 4 or family.page[0] > family.page[1]) else "portrait"
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        margins = sheet.page_margins
        margins.left, margins.right, margins.top, margins.bottom = 20 / 25.4, 12 / 25.4, 15 / 25.4, 16 / 25.4
        margins.header = margins.footer = 7 / 25.4
        self._footer()
        if table:
            head = above + 1
            if head <= MOST_FROZEN:
                sheet.freeze_panes = f"A{head + 1}"
            sheet.print_title_rows = f"{head}:{head}"

    def _footer(self) -> None:
        """Running title left, day of printing in the middle, page x of y right; a single & would begin a code of Excel's."""
        footer = self.sheet.oddFooter
        room = LONGEST_FOOTER if self.sheet.page_setup.orientation == "landscape" else LONGEST_FOOTER * 2 // 5
        title = clean(self.document.running_title)
        footer.left.text = (title if len(title) <= room else title[: room - 1] + "…").replace("&", "&&")
        footer.center.text = clean(self.document.printed).replace("&", "&&")[:80]
        footer.right.text = _("Page {page} of {total}", page="&P", total="&N")

    # ---- widths and heights

    def _fits(self, table: Table) -> tuple[list[_Fit], Iterable[Row]]:
        """Column widths from the head and the first rows, measured as printed, so that marks above and below count nothing."""
        rows = iter(table.rows)
        sample = list(islice(rows, SAMPLED_ROWS))
        columns: list[set[str]] = [set() for _column in table.columns]
        for row in sample:
            for value, texts in zip(() if isinstance(row, Group) else _values(row), columns, strict=False):
                if isinstance(value, Cell) and value.span > 1:
                    break
                texts.add(self._text(value))
        shared = Counter(column.under for column in table.columns)
        for widest in WIDEST_COLUMNS:
            fits = [self._fit(column, texts, shared[column.under], widest) for column, texts in zip(table.columns, columns, strict=True)]
            if sum(fit.points for fit in fits) <= WIDEST_TABLE:
                break
        return fits, chain(sample, rows)

    def _fit(self, column: Column, texts: set[str], shared: int, most: float) -> _Fit:
        """The width of a column up to ``most``; an upper head is borne by the ``shared`` columns under it."""
        lines = {line for text in texts for line in text[:2_000].split("\n")}
        widest = max((self._setter.width(line, EXCEL_TYPE) for line in lines), default=0.0)
        heads = [self._setter.longest(clean(column.label), EXCEL_TYPE.strong), *(self._setter.width(line, EXCEL_TYPE.strong) / min(shared, UPPER_LINES) for line in clean(column.under).split("\n"))]
        head = max(heads) + 14  # room for the filter's arrow
        points = min(max(widest + SPARE_WIDTH, head), max(most * POINTS_PER_WIDTH, min(head, WIDEST_COLUMN * POINTS_PER_WIDTH)))
        whole = points >= widest
        return _Fit(points, max(map(len, lines), default=0) if whole else int(points / (EXCEL_TYPE.size * 0.62)))

    def _text(self, value: Value | Cell) -> str:
        value = value.value if isinstance(value, Cell) else value
        if isinstance(value, str):
            return clean(value)
        if isinstance(value, date):
            return format_date(value, "medium")
        return f"{value:,}" if isinstance(value, int | float) else ""

    def _count_lines(self, text: str, points: float, bold: bool = False) -> int:
        if "\n" not in text and self._roughly(text) <= points * (0.9 if bold else 1.0):
            return 1
        return len(self._setter.lines(text[:4_000], replace(EXCEL_TYPE, bold=bold), points))

    def _roughly(self, text: str) -> float:
        """The width of ``text`` in points from its letters alone, which is exact but for a hair and much quicker than setting it."""
        widths = self._letters
        try:
            return sum([widths[letter] for letter in text])
        except KeyError:
            for letter in set(text) - widths.keys():
                widths[letter] = self._setter.advance(letter, EXCEL_TYPE) if unicodedata.category(letter) != "Mn" else 0.0
            return self._roughly(text)

    # ---- rows

    def _table(self, table: Table, rows: Iterable[Row], fits: list[_Fit]) -> int:
        head = self._head(table, fits)
        make = _RowMaker(self, table, fits)
        count = 0
        pending: list[str] = []
        for row in rows:
            self.row += 1
            pending.append(make.row(row, self.row))
            count += 1
            if count % PROGRESS_STEP == 0:
                self.sheet.append(("".join(pending),))
                pending.clear()
                self._tell(count)
        if not count:
            self.row += 1
            pending.append(make.row((Cell(table.empty or _("No record matches the conditions"), span=len(table.columns)),), self.row))
        self.sheet.append(("".join(pending),))
        for letter, top in make.bars.items():
            bars = DataBarRule("num", 0, "num", top, color="FFBFBFBF")
            self.sheet.conditional_formatting.add(f"{letter}{head + 1}:{letter}{self.row}", bars)
        self.sheet.auto_filter.ref = f"A{head}:{get_column_letter(len(table.columns))}{max(self.row - make.totals, head)}"
        return count

    def _tell(self, count: int) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._progress is not None:
            self._progress(count)

    def _head(self, table: Table, fits: list[_Fit]) -> int:
        self.row += 1
        labels = [self._plain(f"{column.under} {column.label}" if column.under else column.label).replace("\n", " ") for column in table.columns]
        tall = max((self._count_lines(label, fit.points - 10, True) for label, fit in zip(labels, fits, strict=True)), default=1)
        cells = "".join(_text_cell(get_column_letter(number), self.row, self.styles.head, label) for number, label in enumerate(labels, 1))
        self.sheet.append((_row_xml(self.row, cells, tall * LINE_HEIGHT + 4),))
        return self.row

    def _lines(self, lines: Sequence[PlainRow]) -> None:
        """Lines above and below a table: one text across the whole width, or label and value."""
        last = len(self._fits_now)
        width = sum(fit.width for fit in self._fits_now) * POINTS_PER_WIDTH
        for line in self._facts_told(lines):
            self.row += 1
            style = self.styles.of_line[line.kind]
            if len(line.cells) == 1:
                self._merge(1, last)
                text = self._plain(line.cells[0])
                tall = self._count_lines(text, width, line.kind in ("title", "heading"))
                self.sheet.append((_row_xml(self.row, _text_cell("A", self.row, style, text), tall * LINE_HEIGHT * line.scale),))
            else:
                self._spread(line, style, last)

    def _spread(self, line: PlainRow, style: int, last: int) -> None:
        """Several texts on one line, in equal shares of the columns (facts: label, then value)."""
        starts = [1, min(2, last)] if line.kind == "fact" else _starts(len(line.cells), last)
        cells, tall = "", 1
        for number, (start, value) in enumerate(zip(starts, line.cells, strict=True)):
            stop = starts[number + 1] - 1 if number + 1 < len(starts) else last
            if stop > start:
                self._merge(start, stop)
            text = self._plain(value)
            width = sum(fit.width for fit in self._fits_now[start - 1 : stop]) * POINTS_PER_WIDTH
            tall = max(tall, self._count_lines(text, width))
            bold = self.styles.of_line["label"] if line.kind == "fact" and number == 0 else style
            cells += _text_cell(get_column_letter(start), self.row, bold, text)
        self.sheet.append((_row_xml(self.row, cells, tall * LINE_HEIGHT),))

    def _facts_told(self, lines: Sequence[PlainRow]) -> Sequence[PlainRow]:
        """Facts as label and value beside each other; above a narrow first column (numbers of a list) as one text across the whole width."""
        room = self._fits_now[0].width * POINTS_PER_WIDTH if self._fits_now else 0.0
        if all(self._setter.width(self._plain(line.cells[0]), EXCEL_TYPE.strong) <= room for line in lines if line.kind == "fact"):
            return lines
        return [replace(line, cells=(_("{label}: {value}", label=line.cells[0], value=line.cells[1]),)) if line.kind == "fact" else line for line in lines]

    def _merge(self, first: int, last: int) -> None:
        if last > first:
            self.sheet.merged_cells.add(f"{get_column_letter(first)}{self.row}:{get_column_letter(last)}{self.row}")

    def _plain(self, text: str) -> str:
        return digits(clean(text), self.thai)


def _starts(count: int, last: int) -> list[int]:
    """Where each of ``count`` texts on a line of ``last`` columns begins."""
    return [1 + number * last // count for number in range(count)]


def _widen_for_signatures(fits: list[_Fit], lines: Iterable[PlainRow]) -> None:
    """Below a narrow table each signature has room for a name and a post all the same."""
    count = max((len(line.cells) for line in lines if line.kind == "sign"), default=0)
    starts = _starts(count, len(fits)) if 1 < count <= len(fits) else []
    for start, stop in zip(starts, [*starts[1:], len(fits) + 1], strict=False):
        mine = fits[start - 1 : stop - 1]
        fits[stop - 2].points += max(SIGNATURE_WIDTH * POINTS_PER_WIDTH - sum(fit.points for fit in mine), 0.0)


class _RowMaker:
    """Makes the XML of table rows."""

    def __init__(self, writer: _SheetWriter, table: Table, fits: list[_Fit]) -> None:
        self.writer = writer
        self.columns = table.columns
        self.letters = [get_column_letter(number) for number in range(1, len(table.columns) + 1)]
        self.fits = fits
        self.thai = writer.thai
        self.totals = 0
        self.bars: dict[str, float] = {}
        """Columns that hold bars, with the end of their scale."""
        self.normal = [writer.styles.of_shape(column) for column in table.columns]
        self.strong = [writer.styles.of_shape(column, True) for column in table.columns]

    def row(self, row: Row, number: int) -> str:
        """One row's XML."""
        if isinstance(row, Group):
            text = digits(clean(f"{row.text} ({row.count})" if row.count else row.text), self.thai)
            cells = "".join(_text_cell(letter, number, self.writer.styles.group, text if letter == "A" else "") for letter in self.letters)
            return _row_xml(number, cells, LINE_HEIGHT)
        total = isinstance(row, Total)
        self.totals += isinstance(row, Total) and not row.part
        return self._cells(_values(row), number, self.strong if total else self.normal)

    def _cells(self, values: Iterable[Value | Cell], number: int, styles: list[tuple[int, int]]) -> str:
        cells: list[str] = []
        tall, index = 1, 0
        for value in values:
            span = 1
            if isinstance(value, Cell):
                span = value.span
                if value.bar:
                    self.bars[self.letters[index]] = value.bar[1]
                value = "\n".join(f"☐ {words.rstrip('…')}" for words in value.boxes) if value.boxes else value.value
            made, lines = self._cell(value, index, number, styles[index][0 if isinstance(value, str) else 1])
            cells.append(made)
            if span > 1:
                self._span(index, span, number)
                lines = self.writer._count_lines(str(value or ""), sum(fit.points for fit in self.fits[index : index + span]))
            tall = max(tall, lines)
            index += span
        return _row_xml(number, "".join(cells), min(tall * LINE_HEIGHT, TALLEST_ROW))

    def _cell(self, value: Value, index: int, number: int, style: int) -> tuple[str, int]:
        """The XML of one cell, and the lines its text takes."""
        letter = self.letters[index]
        if isinstance(value, str):
            figure = (self.columns[index].shape in FIGURE_SHAPES or self.letters[index] in self.bars) and FIGURE.fullmatch(value)
            if figure:
                style = self._figure_style(index, len(figure[1] or ""), style)
                return f'<c r="{letter}{number}" s="{style}"><v>{value.replace(",", "")}</v></c>', 1
            text = value if len(value) < LONGEST_CELL and value.isascii() and value.isalnum() else self._cut(clean(value))
            if self.thai and self.columns[index].shape not in (Shape.CODE, Shape.CONTACT):
                text = digits(text, True)
            fit = self.fits[index]
            lines = 1 if len(text) <= fit.safe and "\n" not in text else self.writer._count_lines(text, fit.points)
            return _text_cell(letter, number, style, text), lines
        if value is None:
            return f'<c r="{letter}{number}" s="{style}"/>', 1
        if isinstance(value, bool):
            return _text_cell(letter, number, style, _("Yes") if value else _("No")), 1
        if isinstance(value, date):
            return self._date(value, letter, number, style), 1
        if not isfinite(value):
            return _text_cell(letter, number, style, "–"), 1
        return f'<c r="{letter}{number}" s="{style}"><v>{value!r}</v></c>', 1

    def _figure_style(self, index: int, decimals: int, style: int) -> int:
        """The style of a figure that came as it is printed (66.67): a number with so many decimals, bold in a row of totals."""
        column = replace(self.columns[index], decimals=decimals)
        return self.writer.styles.of_shape(column, style in self.strong[index])[1]

    def _date(self, value: date, letter: str, number: int, style: int) -> str:
        """A real date; a day before March 1900, which Excel does not know, as text."""
        day = value.date() if isinstance(value, datetime) else value
        if day < FIRST_EXCEL_DAY:
            return _text_cell(letter, number, style, format_date(day, "medium"))
        return f'<c r="{letter}{number}" s="{style}"><v>{day.toordinal() - EXCEL_ZERO}</v></c>'

    def _cut(self, text: str) -> str:
        if len(text) <= LONGEST_CELL:
            return text
        note = _(" … (cut: Excel keeps {count} characters in a cell)", count=f"{LONGEST_CELL:,}")
        return text[: LONGEST_CELL - len(note)] + note

    def _span(self, index: int, span: int, number: int) -> None:
        last = min(index + span, len(self.letters)) - 1
        if last > index:
            self.writer.sheet.merged_cells.add(f"{self.letters[index]}{number}:{self.letters[last]}{number}")


def _values(row: Any) -> Sequence[Value | Cell]:
    return row.cells if isinstance(row, Total) else row


def _row_xml(number: int, cells: str, height: float) -> str:
    return f'<row r="{number}" ht="{min(height, TALLEST_ROW):g}" customHeight="1">{cells}</row>'


def _text_cell(letter: str, number: int, style: int, text: str) -> str:
    """A cell of text, whatever the text looks like: Excel never takes it for a formula or a number."""
    if not text:
        return f'<c r="{letter}{number}" s="{style}"/>'
    if "_x" in text:
        text = ESCAPE_LOOK_ALIKE.sub("_x005F_", text)
    keep = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() or "\n" in text or "  " in text else ""
    return f'<c r="{letter}{number}" s="{style}" t="inlineStr"><is><t{keep}>{escape(text)}</t></is></c>'
