"""The one table, drawn straight onto the page row by row: rows are laid out as they come, so a register of any length needs little memory.

The head repeats on every page, a group line repeats with (ต่อ) and never stands at the foot, a total never leaves its last row, signatures keep the last three rows, and
a row taller than 30 % of the page may go over two pages.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from desktop.reports import cell_shapes, measures
from desktop.reports.blocks import Cell, Column, Group, Row, Shape, Table, Total, Value
from desktop.reports.columns import CENTRED, breaking_of, plan, shown
from desktop.reports.drawing import hatch
from desktop.reports.measures import BASELINE, PAD_BOTTOM, PAD_SIDE, PAD_TOP, Type
from desktop.reports.page import Sheet
from desktop.reports.text import EMPTY_LINE, Line
from desktop.words import _

PADS = PAD_TOP + PAD_BOTTOM
HATCH_WIDE = 5.0
"""Points between the lines of a hatched cell: wide enough that words stay easy to read."""
PROGRESS_STEP = 200
SHORT_TABLE = 10
SHORT_SHARE = 0.45
"""A table that stays whole has at most so many rows, and takes at most this share of a page."""


@dataclass(slots=True)
class LaidCell:
    """A cell in lines: the edges it lies between, how it is set, and the cell itself where it is more than text."""

    first: int
    last: int
    lines: tuple[Line, ...]
    style: Type
    align: str
    cell: Cell | None = None


@dataclass(slots=True)
class LaidRow:
    """A row ready to draw. ``kind``: row, group, total, or part for the total of a part."""

    kind: str
    cells: list[LaidCell]
    height: float
    group: Group | None = None


class TablePainter:
    """Draws one table over as many pages as it needs."""

    def __init__(self, sheet: Sheet, table: Table, tail: float = 0.0) -> None:
        self.sheet = sheet
        self.table = table
        self.tail = tail
        self.style = measures.DENSE if table.dense else measures.CELL
        self.setter = sheet.setter
        self.plan, self.rows = plan(table, self.setter, self.style, sheet.width, sheet.thai)
        self.head = Head(self)
        self.group: Group | None = None
        self._fills: list[str] = []
        self._texts: list[str] = []
        self._rules: list[str] = []
        self._top = 0.0
        self._rows_here = 0
        self._open_columns: dict[int, float] = {}
        self._strong: list[float] = []
        self._shapes: list[str] = []

    def draw(self, lead: float = 0.0, draw_lead: Callable[[], None] | None = None) -> None:
        """Draw the table from the sheet's present height on; what leads it (its caption, ``lead`` points high) stays with its first rows."""
        begun = False
        if self.table.whole:
            self._keep_whole(lead)
        for number, (row, after) in enumerate(_with_following(self._laid_rows(), measures.SIGNATURE_ROWS + 1)):
            if not begun:
                self.sheet.need(lead + self.head.height + self._smallest_start(row, after))
                if draw_lead:
                    draw_lead()
                self._begin()
                begun = True
            self._place(row, after)
            if number % PROGRESS_STEP == 0:
                self.sheet.check(PROGRESS_STEP if number else 0)
        self._end()
        self._tell_dropped()

    def _keep_whole(self, lead: float) -> None:
        """Go to the next page where a short table would go over it."""
        if isinstance(self.rows, Sequence) and len(self.rows) <= SHORT_TABLE:
            height = lead + self.head.height + sum(row.height for row in self._laid_rows()) + self.tail
            self.sheet.need(height if height <= self.sheet.family.height * SHORT_SHARE else 0.0)

    # ---- laying out

    def _laid_rows(self) -> Iterator[LaidRow]:
        empty = True
        for row in self.rows:
            empty = False
            yield self._lay(row)
        if empty:
            words = self.table.empty or _("No record matches the conditions")
            yield self._lay_cells("row", (Cell(words, span=len(self.table.columns), align="centre"),))

    def _lay(self, row: Row) -> LaidRow:
        if isinstance(row, Group):
            return self._lay_group(row, row.count)
        if isinstance(row, Total):
            return self._lay_cells("part" if row.part else "total", row.cells)
        return self._lay_cells("row", row)

    def _lay_group(self, group: Group, beside: str) -> LaidRow:
        text = self.sheet.words(f"{group.text} ({beside})" if beside else group.text)
        last = len(self.plan.columns)
        lines = self.setter.lines(text, self.style.strong, self.plan.inner(0, last))
        cell = LaidCell(0, last, lines, self.style.strong, "left")
        return LaidRow("group", [cell], len(lines) * self.style.leading + PADS, group)

    def _lay_cells(self, kind: str, values: Iterable[Value | Cell]) -> LaidRow:
        cells: list[LaidCell] = []
        height = self.table.min_row
        kept, position, index = self.plan.kept, 0, 0
        for value in values:
            span = value.span if isinstance(value, Cell) else 1
            last = position
            while last < len(kept) and kept[last] < index + span:
                last += 1
            index += span
            if last == position:
                continue
            laid = self._lay_cell(value, position, last, kind != "row")
            cells.append(laid)
            count = len(laid.lines) or 1
            tall = laid.cell.min_height if laid.cell else 0.0
            height = max(height, count * laid.style.leading + PADS, tall)
            position = last
        return LaidRow(kind, cells, height)

    def _lay_cell(self, value: Value | Cell, first: int, last: int, bold: bool) -> LaidCell:
        column = self.plan.columns[first]
        cell = value if isinstance(value, Cell) else None
        style = self.style.strong if bold or (cell and cell.bold) else self.style
        if cell and (cell.ticks or cell.bar):
            rows = cell_shapes.rows(cell, self.plan.inner(first, last))
            return LaidCell(first, last, (EMPTY_LINE,) * rows, style, "shapes", cell)
        if cell and cell.boxes:
            words = tuple(self.setter.line(self.sheet.words(text.rstrip("…")), style) for text in cell.boxes)
            return LaidCell(first, last, words, style, "boxes", cell)
        text = shown(cell.value if cell else value, column, self.sheet.thai)  # type: ignore[arg-type]
        if not text:
            return LaidCell(first, last, (), style, "left", cell)
        breaking = breaking_of(column, text) if last - first == 1 else "words"
        lines = self.sheet.lines(text, style, self.plan.inner(first, last), breaking)
        return LaidCell(first, last, lines, style, _alignment(cell, column, text, last - first), cell)

    # ---- placing

    def _wanted(self, row: LaidRow, after: list[LaidRow]) -> float:
        """The height that must be free for ``row``, with what may not be parted from it."""
        if row.kind == "group" and after:
            if self.tail and len(after) <= measures.SIGNATURE_ROWS and not self._splittable(after[0]):  # the last rows take their group along
                return row.height + self._wanted(after[0], after[1:])
            return row.height + min(self._wanted(after[0], after[1:]), self._smallest(after[0]))
        if len(after) < measures.SIGNATURE_ROWS and self.tail:
            kept = row.height + sum(next_row.height for next_row in after) + self.tail
            if not after or kept <= self.sheet.family.height * measures.SIGNED_SHARE:
                return kept
        height = row.height
        for one in takewhile(lambda one: one.kind in ("part", "total"), after):
            height += one.height
        return height

    def _smallest(self, row: LaidRow) -> float:
        """The least of ``row`` that may stand before a page break."""
        if self._splittable(row):
            return measures.SPLIT_BEFORE * self.style.leading + PADS
        return row.height if row.kind != "group" else row.height * 3

    def _splittable(self, row: LaidRow) -> bool:
        return row.kind == "row" and row.height > self.sheet.family.height * measures.SPLIT_SHARE

    def _smallest_start(self, row: LaidRow, after: list[LaidRow]) -> float:
        """What must fit below the head for the table to begin on this page."""
        return self._smallest(row) if self._splittable(row) else min(self._wanted(row, after), self.sheet.family.height - self.head.height)

    def _place(self, row: LaidRow, after: list[LaidRow]) -> None:
        while self._wanted(row, after) > self.sheet.room + 0.01:
            lines = self._lines_before_break(row)
            if lines:
                first, row = _cut(row, lines)
                self._paint(first)
            elif self._rows_here == 0:  # nothing but the head on this page: it takes any row
                break
            self._over_page(row)
        self._paint(row)
        self._rows_here += 1
        if row.kind == "group":
            self.group = row.group

    def _lines_before_break(self, row: LaidRow) -> int:
        """How many lines of a tall row stay on this page; 0 when it moves whole."""
        if not self._splittable(row) or row.height <= self.sheet.room:
            return 0
        longest = max(len(cell.lines) for cell in row.cells)
        lines = min(int((self.sheet.room - PADS) // self.style.leading), longest - measures.SPLIT_AFTER)
        return lines if lines >= measures.SPLIT_BEFORE else 0

    def _over_page(self, row: LaidRow) -> None:
        self._end()
        self.sheet.next_page()
        self._begin()
        if self.group and row.kind != "group":
            again = self._lay_group(Group(_("{title} (continued)", title=self.group.text)), "")
            self._paint(again)

    # ---- painting

    def _begin(self) -> None:
        self.sheet.open()
        self._top = self.sheet.y
        self._rows_here = 0
        self.head.paint()

    def _end(self) -> None:
        """Write what was collected: grey below, then words, then rules."""
        sheet, left, width = self.sheet, self.sheet.left, self.plan.edges[-1]
        bottom = sheet.y
        for edge in list(self._open_columns):
            self._close_column(edge, bottom)
        operators = [*self._fills, "0 g BT", *self._texts, "ET", f"{measures.RULE_HAIR} w", *self._rules, "S", f"{measures.RULE_FRAME} w"]
        operators += [f"{left:.2f} {y:.2f} m {left + width:.2f} {y:.2f} l" for y in self._strong]
        operators.append(f"{left:.2f} {bottom:.2f} {width:.2f} {self._top - bottom:.2f} re S")
        sheet.code("\n".join(operators))
        if self._shapes:
            sheet.code("\n".join(self._shapes))
        self._fills, self._texts, self._rules, self._strong, self._shapes = [], [], [], [], []

    def _paint(self, row: LaidRow) -> None:
        top = self.sheet.take(row.height)
        bottom = top - row.height
        if row.kind in ("group", "total"):
            self.fill(0, len(self.plan.columns), top, bottom, measures.FILL_GROUP if row.kind == "group" else measures.FILL_HEAD)
        if row.kind == "total":
            self._strong.append(top)
        borders = set()
        for cell in row.cells:
            if cell.first:
                borders.add(cell.first)
            if cell.cell and cell.cell.hatched:
                self._hatch(cell, top, bottom)
            if cell.lines:
                self._paint_cell(cell, row, top, bottom)
        self.verticals(borders, top)
        self.horizontal(0, len(self.plan.columns), bottom)

    def _paint_cell(self, cell: LaidCell, row: LaidRow, top: float, bottom: float) -> None:
        start = top - PAD_TOP
        if self.table.centred_rows:
            start = (top + bottom + len(cell.lines) * cell.style.leading) / 2
        baseline = start - cell.style.leading * BASELINE
        if cell.align == "boxes":
            self._paint_boxes(cell, baseline)
            return
        if cell.align == "shapes" and cell.cell:
            left, right = (self.sheet.left + self.plan.edges[edge] for edge in (cell.first, cell.last))
            self._shapes += cell_shapes.drawn(cell.cell, (left + PAD_SIDE, right - PAD_SIDE), baseline, cell.style)
            return
        for line in cell.lines:
            self.write(self._line_x(cell, line), baseline, line, cell.style)
            baseline -= cell.style.leading

    def _hatch(self, cell: LaidCell, top: float, bottom: float) -> None:
        """Hatch a cell, its words left free."""
        left = self.sheet.left + self.plan.edges[cell.first]
        width, height = self.plan.edges[cell.last] - self.plan.edges[cell.first], top - bottom
        lines = hatch(0, 0, width, height, HATCH_WIDE)
        path = " ".join(f"{left + line.x0:.2f} {top - line.y0:.2f} m {left + line.x1:.2f} {top - line.y1:.2f} l" for line in lines)
        self._fills.append(f"{measures.RULE_HAIR} w {path} S")
        middle = (top + bottom) / 2 if self.table.centred_rows else top - PAD_TOP - len(cell.lines) * cell.style.leading / 2
        for number, line in enumerate(cell.lines):
            high = middle + (len(cell.lines) / 2 - number) * cell.style.leading
            self._fills.append(f"1 g {self._line_x(cell, line) - 3:.2f} {high - cell.style.leading + 2:.2f} {line.width + 6:.2f} {cell.style.leading - 4:.2f} re f")

    def _line_x(self, cell: LaidCell, line: Line) -> float:
        left, right = self.plan.edges[cell.first], self.plan.edges[cell.last]
        if cell.align == "left":
            return self.sheet.left + left + PAD_SIDE + line.indent
        middle = self.sheet.left + (left + right) / 2
        if cell.align == "number":
            return middle + self.plan.needs[cell.first].number / 2 - line.width
        return middle - line.width / 2

    def _paint_boxes(self, cell: LaidCell, baseline: float) -> None:
        assert cell.cell is not None
        left = self.sheet.left + self.plan.edges[cell.first] + PAD_SIDE
        right = self.sheet.left + self.plan.edges[cell.last] - PAD_SIDE
        side = measures.CHECK_BOX * 0.85
        if cell.cell.boxes == ("",):
            side = measures.CHECK_BOX
            left = (left + right - side) / 2
        for line, words in zip(cell.lines, cell.cell.boxes, strict=True):
            self._rules.append(f"{left:.2f} {baseline - 1.2:.2f} {side:.2f} {side:.2f} re")
            self.write(left + side + 4, baseline, line, cell.style)
            if words.endswith("…"):
                self.sheet.dots(left + side + 7 + line.width, right, baseline)
            baseline -= cell.style.leading

    def write(self, x: float, baseline: float, line: Line, style: Type) -> None:
        """A line of text at a place, written when the page's part of the table ends."""
        self._texts.append(f"1 0 0 1 {x:.2f} {baseline:.2f} Tm\n{self.sheet.pen.line(line, style)}")

    def fill(self, first: int, last: int, top: float, bottom: float, grey: float) -> None:
        """Grey behind the cells between two edges."""
        edges, left = self.plan.edges, self.sheet.left
        self._fills.append(f"{grey:g} g {left + edges[first]:.2f} {bottom:.2f} {edges[last] - edges[first]:.2f} {top - bottom:.2f} re f")

    def horizontal(self, first: int, last: int, y: float) -> None:
        """A thin rule between two edges."""
        edges, left = self.plan.edges, self.sheet.left
        self._rules.append(f"{left + edges[first]:.2f} {y:.2f} m {left + edges[last]:.2f} {y:.2f} l")

    def verticals(self, borders: set[int], top: float) -> None:
        """The column edges that are drawn from ``top`` on; each is one line for as long as it stays."""
        for edge in list(self._open_columns):
            if edge not in borders:
                self._close_column(edge, top)
        for edge in borders:
            self._open_columns.setdefault(edge, top)

    def _close_column(self, edge: int, bottom: float) -> None:
        top = self._open_columns.pop(edge)
        x = self.sheet.left + self.plan.edges[edge]
        self._rules.append(f"{x:.2f} {top:.2f} m {x:.2f} {bottom:.2f} l")

    def strong(self, y: float) -> None:
        """A frame-weight rule across the table."""
        self._strong.append(y)

    def _tell_dropped(self) -> None:
        if not self.plan.dropped:
            return
        names = ", ".join(column.label.replace("\n", "") for column in self.plan.dropped)
        text = self.sheet.words(_("Columns left out for want of room: {columns}", columns=names))
        lines = self.setter.lines(text, measures.MICRO, self.sheet.width)
        self.sheet.need(len(lines) * measures.MICRO.leading)
        self.sheet.put_lines(self.sheet.left, self.sheet.take(len(lines) * measures.MICRO.leading + 2) - 2, lines, measures.MICRO)


class Head:
    """A table's head: bold, centred both ways, in two storeys where columns stand under a common heading, numbered (1) (2) (3) where the form has it."""

    def __init__(self, painter: TablePainter) -> None:
        self.painter = painter
        self.style = painter.style.strong
        self.columns = painter.plan.columns
        self.storeys = list(self._storeys())
        pad = PADS + 1
        labels = [self._balanced(column.label, index, index + 1) for index, column in enumerate(self.columns)]
        self.labels = labels
        self.upper = max((len(lines) * self.style.leading + pad for _first, _last, lines in self.storeys), default=0.0)
        low = max((self._tall(lines) for lines, column in zip(labels, self.columns, strict=True) if column.under), default=0.0)
        full = max((self._tall(lines) for lines, column in zip(labels, self.columns, strict=True) if not column.under), default=0.0)
        self.lower = max(low, full - self.upper)
        self.numbers = painter.style.leading if painter.table.numbered else 0.0
        self.height = self.upper + self.lower + self.numbers

    def _tall(self, lines: tuple[Line, ...]) -> float:
        return len(lines) * self.style.leading + PADS + 1

    def _balanced(self, text: str, first: int, last: int) -> tuple[Line, ...]:
        return self.painter.setter.balanced(self.painter.sheet.words(text), self.style, self.painter.plan.inner(first, last))

    def _storeys(self) -> Iterator[tuple[int, int, tuple[Line, ...]]]:
        first = 0
        while first < len(self.columns):
            last, under = first + 1, self.columns[first].under
            while under and last < len(self.columns) and self.columns[last].under == under:
                last += 1
            if under:
                yield first, last, self._balanced(under, first, last)
            first = last

    def paint(self) -> None:
        """Draw the head at the sheet's present height."""
        painter = self.painter
        top = painter.sheet.take(self.height)
        middle, bottom = top - self.upper, top - self.upper - self.lower
        painter.fill(0, len(self.columns), top, top - self.height, measures.FILL_HEAD)
        for first, last, lines in self.storeys:
            self._write(lines, first, last, top, middle)
            painter.horizontal(first, last, middle)
        for index, (column, lines) in enumerate(zip(self.columns, self.labels, strict=True)):
            self._write(lines, index, index + 1, middle if column.under else top, bottom)
        if self.numbers:
            self._number(bottom)
        self._verticals(top, middle)
        painter.strong(top - self.height)

    def _write(self, lines: tuple[Line, ...], first: int, last: int, top: float, bottom: float) -> None:
        edges = self.painter.plan.edges
        middle = self.painter.sheet.left + (edges[first] + edges[last]) / 2
        baseline = (top + bottom + len(lines) * self.style.leading) / 2 - self.style.leading * BASELINE
        for line in lines:
            self.painter.write(middle - line.width / 2, baseline, line, self.style)
            baseline -= self.style.leading

    def _number(self, top: float) -> None:
        self.painter.horizontal(0, len(self.columns), top)
        for index in range(len(self.columns)):
            line = self.painter.setter.line(self.painter.sheet.words(f"({index + 1})"), self.style.plain)
            edges = self.painter.plan.edges
            middle = self.painter.sheet.left + (edges[index] + edges[index + 1]) / 2
            self.painter.write(middle - line.width / 2, top - self.painter.style.leading * BASELINE, line, self.style.plain)

    def _verticals(self, top: float, middle: float) -> None:
        """Edges between columns of one storey begin below it."""
        inner = {edge for first, last, _lines in self.storeys for edge in range(first + 1, last)}
        outer = set(range(1, len(self.columns))) - inner
        self.painter.verticals(outer, top)
        self.painter.verticals(outer | inner, middle)


def _alignment(cell: Cell | None, column: Column, text: str, span: int) -> str:
    if cell and cell.align:
        return cell.align
    if span > 1:
        return "left"
    if column.shape is Shape.NUMBER:
        return "number" if text[:1].isdigit() or text[:1] == "-" else "centre"
    return "centre" if column.shape in CENTRED else "left"


def _cut(row: LaidRow, lines: int) -> tuple[LaidRow, LaidRow]:
    """``row`` in two: its first ``lines`` lines, and the rest."""
    before = [replace(cell, lines=cell.lines[:lines]) for cell in row.cells]
    after = [replace(cell, lines=cell.lines[lines:]) for cell in row.cells]
    return _as_tall_as_its_lines(row, before), _as_tall_as_its_lines(row, after)


def _as_tall_as_its_lines(row: LaidRow, cells: list[LaidCell]) -> LaidRow:
    height = max((len(cell.lines) * cell.style.leading for cell in cells), default=0.0) + PADS
    return LaidRow(row.kind, cells, height, row.group)


def _with_following(rows: Iterator[LaidRow], count: int) -> Iterator[tuple[LaidRow, list[LaidRow]]]:
    """Each row with the ``count`` rows that follow it (fewer at the end)."""
    ahead: deque[LaidRow] = deque()
    for row in rows:
        ahead.append(row)
        if len(ahead) > count:
            yield ahead.popleft(), list(ahead)
    while ahead:
        yield ahead.popleft(), list(ahead)
