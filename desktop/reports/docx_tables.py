"""Tables of a report as Word's own, written as XML at once (a cell object each would be slow in long indexes): head in two storeys that repeats, rows that stay whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any
from xml.sax.saxutils import escape

from desktop.reports import measures
from desktop.reports.blocks import Cell, Column, Group, Row, Shape, Table, Total, Value
from desktop.reports.columns import CENTRED, Plan, plan, shown
from desktop.reports.docx import FACE, printable
from desktop.reports.text import clean, digits, typesetter
from desktop.words import _

POINTS, DENSE_POINTS = 13.5, 12.5
TWIPS = 20
"""To a point."""
GREY, LIGHT = "E6E6E6", "F3F3F3"
TICKED, EMPTY = "☑", "☐"
BOX_FACE = "Segoe UI Symbol"
"""The office's face has no boxes."""
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def table_xml(table: Table, width: float, thai: bool, ruled: bool = True) -> Any:
    """``table`` on ``width`` points as an element of a Word document."""
    from docx.oxml import parse_xml

    return parse_xml("".join(_Maker(table, width, thai, ruled).parts()))


class _Maker:
    """Writes one table."""

    def __init__(self, table: Table, width: float, thai: bool, ruled: bool) -> None:
        self.table = table = _without_bars(table)
        self.thai = thai
        self.ruled = ruled
        style = measures.DENSE if table.dense else measures.CELL
        self.points = DENSE_POINTS if table.dense else POINTS
        self.plan: Plan
        self.plan, self.rows = plan(table, typesetter(), style, width, thai)
        self.widths = [round((right - left) * TWIPS) for left, right in zip(self.plan.edges, self.plan.edges[1:], strict=False)]

    def parts(self) -> Iterator[str]:
        """The XML, piece by piece."""
        rules = "".join(f'<w:{side} w:val="single" w:sz="4" w:color="000000"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
        borders = f"<w:tblBorders>{rules}</w:tblBorders>" if self.ruled else ""
        yield f'<w:tbl {NAMESPACE}><w:tblPr><w:tblW w:w="{sum(self.widths)}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>'
        yield '<w:tblCellMar><w:left w:w="68" w:type="dxa"/><w:right w:w="68" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        grid = "".join(f'<w:gridCol w:w="{size}"/>' for size in self.widths)
        yield f"<w:tblGrid>{grid}</w:tblGrid>"
        if self.ruled:
            yield from self._head()
        empty = True
        for row in self.rows:
            empty = False
            yield self._row(row)
        if empty:
            yield self._row((Cell(self.table.empty or _("No record matches the conditions"), span=len(self.table.columns), align="centre"),))
        yield "</w:tbl>"

    def _head(self) -> Iterator[str]:
        columns = self.plan.columns
        storeys = any(column.under for column in columns)
        if storeys:
            yield self._line(self._upper(columns), head=True)
        cells = (self._cell(column.label if not (storeys and not column.under) else "", place, 1, bold=True, side="center", fill=GREY, merge="" if not storeys or column.under else "continue") for place, column in enumerate(columns))
        yield self._line(cells, head=True)
        if self.table.numbered:
            yield self._line((self._cell(f"({place + 1})", place, 1, side="center", fill=GREY) for place in range(len(columns))), head=True)

    def _upper(self, columns: Sequence[Column]) -> Iterator[str]:
        place = 0
        while place < len(columns):
            last, under = place + 1, columns[place].under
            while under and last < len(columns) and columns[last].under == under:
                last += 1
            yield self._cell(under or columns[place].label, place, last - place, bold=True, side="center", fill=GREY, merge="" if under else "restart")
            place = last

    def _row(self, row: Row) -> str:
        if isinstance(row, Group):
            words = f"{row.text} ({row.count})" if row.count else row.text
            return self._line((self._cell(words, 0, len(self.widths), bold=True, fill=LIGHT),), keep=True)
        if isinstance(row, Total):
            return self._line(self._cells(row.cells, True, "" if row.part else GREY))
        return self._line(self._cells(row, False, ""))

    def _cells(self, values: Iterable[Value | Cell], bold: bool, fill: str) -> Iterator[str]:
        kept, position, index = self.plan.kept, 0, 0
        for value in values:
            span = value.span if isinstance(value, Cell) else 1
            last = position
            while last < len(kept) and kept[last] < index + span:
                last += 1
            index += span
            if last > position:
                yield self._value(value, position, last - position, bold, fill)
                position = last

    def _value(self, value: Value | Cell, place: int, span: int, bold: bool, fill: str) -> str:
        cell = value if isinstance(value, Cell) else None
        column = self.plan.columns[place]
        side = "center" if (span == 1 and column.shape in CENTRED) or not self.ruled else "left"
        words = shown(cell.value if cell else value, column)  # type: ignore[arg-type]
        if span == 1 and column.shape is Shape.NUMBER:
            side = "right" if words[:1].isdigit() or words[:1] == "-" else "center"
        if cell is not None and cell.align:
            side = "center" if cell.align == "centre" else "left"
        bold = bold or (cell is not None and cell.bold)
        if cell is not None and cell.ticks:
            boxes = "".join(TICKED if ticked else EMPTY for ticked in cell.ticks)
            return self._cell(boxes, place, span, side="center", fill=fill, face=BOX_FACE)
        if cell is not None and cell.boxes:
            return self._cell("\n".join(f"{EMPTY} {words.rstrip('…')}" for words in cell.boxes), place, span, fill=fill)
        return self._cell(words, place, span, bold=bold, side=side, fill=fill)

    def _cell(self, words: str, place: int, span: int, bold: bool = False, side: str = "left", fill: str = "", merge: str = "", face: str = FACE) -> str:
        text = printable_lines(words, self.thai and face == FACE)
        width = sum(self.widths[place : place + span])
        wide = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        joined = "" if not merge else '<w:vMerge w:val="restart"/>' if merge == "restart" else "<w:vMerge/>"
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
        middle = '<w:vAlign w:val="center"/>' if fill == GREY or self.table.centred_rows else ""
        run = self._run(bold, face)
        set_so = f'<w:pPr><w:spacing w:after="0"/><w:jc w:val="{side}"/></w:pPr>'
        paragraphs = "".join(f'<w:p>{set_so}<w:r>{run}<w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in text)
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{wide}{joined}{shade}{middle}</w:tcPr>{paragraphs}</w:tc>'

    def _run(self, bold: bool, face: str) -> str:
        weight = "<w:b/><w:bCs/>" if bold else ""
        size = round(self.points * 2)
        fonts = " ".join(f'w:{name}="{face}"' for name in ("ascii", "hAnsi", "cs", "eastAsia"))
        return f'<w:rPr><w:rFonts {fonts}/>{weight}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:val="th-TH" w:bidi="th-TH"/></w:rPr>'

    def _line(self, cells: Iterable[str], head: bool = False, keep: bool = False) -> str:
        repeat = "<w:tblHeader/>" if head else ""
        joined = "".join(cells)
        if keep or not self.ruled:  # a group line stays with its first row, signatures stay together
            joined = joined.replace("<w:pPr>", "<w:pPr><w:keepNext/>")
        return f"<w:tr><w:trPr><w:cantSplit/>{repeat}</w:trPr>{joined}</w:tr>"


def _without_bars(table: Table) -> Table:
    """The table without its columns of bars, whose figures stand beside them."""
    rows = list(table.rows)
    bars = {place for row in rows if isinstance(row, tuple) for place, cell in enumerate(row) if isinstance(cell, Cell) and cell.bar}
    if not bars:
        return replace(table, rows=rows)

    def kept(cells: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(cell for place, cell in enumerate(cells) if place not in bars)

    return replace(table, columns=kept(table.columns), rows=[replace(row, cells=kept(row.cells)) if isinstance(row, Total) else row if isinstance(row, Group) else kept(row) for row in rows])


def printable_lines(words: str, thai: bool) -> list[str]:
    """The lines of a cell's text, without what no document may hold."""
    return [printable(line) for line in digits(clean(words), thai).split("\n")]
