"""The coverage matrix: every target group in every quarter of a fiscal year (ครอบคลุมทุกกลุ่มเป้าหมาย, manual S02 step 5.1.3), and where the plan has a gap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.domain import rounds
from desktop.domain.rounds import Round
from desktop.domain.thai_date import fiscal_period, fiscal_year, format_period, month_short
from desktop.models.publicity_register import ITEMS, PLANS
from desktop.models.reader import Query
from desktop.views import theme, tokens
from desktop.views.page import Page
from desktop.views.plain_table import Index
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.delegate import STATUS_ROLE, TINT_ROLE, TONE_ROLE, dress_table
from desktop.views.widgets.layout import band, column, column_frame
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed, Workspace
    from desktop.views.main_window import MainWindow

REPORT = "coverage-matrix"
_ROOT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True)
class Cell:
    """One target group in one quarter: items planned and done."""

    group: str
    quarter: Round
    planned: int
    done: int
    unheard: bool = False
    """The quarter is over and none of its items came out."""

    @property
    def is_gap(self) -> bool:
        """Whether nothing at all is planned."""
        return not self.planned

    @property
    def words(self) -> str:
        """ทำแล้ว 2 จาก 5."""
        return _("No item") if self.is_gap else _("{done} of {planned} done", done=self.done, planned=self.planned)


@dataclass(frozen=True)
class Line:
    """A target group with its four quarters."""

    group: str
    label: str
    cells: tuple[Cell, ...]


def read(work: Workspace, year: int) -> list[Line]:
    """The matrix of a fiscal year (พ.ศ.), every group in use, in the order of the value list."""
    from desktop.services import evaluation

    found = evaluation.coverage(work, year)
    quarters = rounds.quarters(year)
    unheard = set(found.unheard)
    lines = []
    for row in found.rows:
        counts = zip(quarters, row.quarters, strict=True)
        cells = tuple(Cell(row.group, quarter, *count, (row.group, place) in unheard) for place, (quarter, count) in enumerate(counts, 1))
        lines.append(Line(row.group, work.lists().label("pr_target_group", row.group), cells))
    return lines


def _tone(cell: Cell) -> str:
    """How a cell looks: a gap, a quarter in which nothing came out, all done, some done, nothing yet."""
    if cell.is_gap:
        return "warn"
    if cell.unheard:
        return "danger"
    return "ok" if cell.done >= cell.planned else "wait" if cell.done else "draft"


class CoverageModel(QAbstractTableModel):
    """A row for each group: its name, four quarters, the year."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self.quarters: tuple[Round, ...] = ()

    def show(self, lines: list[Line], year: int) -> None:
        """Show the matrix of a year."""
        self.beginResetModel()
        self.lines, self.quarters = lines, rounds.quarters(year)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 6

    def cell(self, index: Index) -> Cell | None:
        """The quarter under an index; None for the name and the year."""
        inside = index.isValid() and 1 <= index.column() <= 4
        return self.lines[index.row()].cells[index.column() - 1] if inside else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (_RIGHT if section == 5 else int(Qt.AlignmentFlag.AlignLeft)) | int(Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        return None

    def _heading(self, section: int) -> str:
        if section in (0, 5):
            return _("Target group") if section == 0 else _("Whole year")
        quarter = self.quarters[section - 1] if self.quarters else None
        if quarter is None:
            return ""
        months = f"{month_short(quarter.first.month)}–{month_short(quarter.last.month)}"
        return _("Quarter {number} ({months})", number=section, months=months)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.words if cell else self._margin(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() == 5 else int(Qt.AlignmentFlag.AlignLeft)
        if role == STATUS_ROLE and cell is not None:
            return _tone(cell)
        if role == TONE_ROLE:
            return "text"
        if role == TINT_ROLE and cell is not None and cell.is_gap:
            return "warn_tint"
        return None

    def _margin(self, index: Index) -> str:
        line = self.lines[index.row()]
        if index.column() == 0:
            return line.label
        return _("{done} of {planned}", done=sum(cell.done for cell in line.cells), planned=sum(cell.planned for cell in line.cells))


class CoverageTable(QTableView):
    """The matrix, gone through cell by cell with the arrows; Enter and a double click open the cell."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.matrix = CoverageModel()
        dress_table(self, _("Coverage of target groups"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setModel(self.matrix)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        for place in range(1, 6):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        theme.follow(self, lambda: header.resizeSection(0, theme.px(232)))
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._open)

    def _clicked(self, index: Index) -> None:
        cell = self.matrix.cell(index)
        if cell is not None and cell.is_gap:
            self.opened.emit(cell)

    def _open(self, index: Index) -> None:
        cell = self.matrix.cell(index)
        if cell is not None and not cell.is_gap:
            self.opened.emit(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cell = self.matrix.cell(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and cell is not None:
            self.opened.emit(cell)
        else:
            super().keyPressEvent(event)


class CoveragePage(Page):
    """The matrix of one fiscal year; a gap opens a new item for that group and quarter."""

    def __init__(self, window: MainWindow, year: int | None = None) -> None:
        super().__init__(window, _("Coverage of target groups"))
        self.year = year or fiscal_year(self.work.today())
        self.words = Wrapped("", "second")
        self.year_label = label("", bold=True)
        self.table = CoverageTable()
        self.table.opened.connect(self.open_cell)
        earlier = icon_button("chevron-left", _("Year before (Ctrl+Page Up)"), on_click=lambda: self.show_year(self.year - 1))
        later = icon_button("chevron-right", _("Year after (Ctrl+Page Down)"), on_click=lambda: self.show_year(self.year + 1))
        press = button(_("Print"), "printer", tip="Ctrl+P", on_click=self.print_matrix)
        note = column_frame("surface", self.words, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2))
        outer = column(self.head(None), band(earlier, self.year_label, later, None, press), note, self.table, parent=self)
        outer.setStretchFactor(self.table, 1)
        self.add_deed("view", _("Year before"), lambda: self.show_year(self.year - 1), "Ctrl+PgUp", "chevron-left")
        self.add_deed("view", _("Year after"), lambda: self.show_year(self.year + 1), "Ctrl+PgDown", "chevron-right")
        self.add_deed("file", _("Print"), self.print_matrix, "Ctrl+P", "printer")
        window.data_changed.connect(self._follow)
        self.show_year(self.year)

    def show_year(self, year: int) -> None:
        """Show another fiscal year (พ.ศ.)."""
        self.year = year
        place = self.table.currentIndex()
        lines = read(self.work, year)
        self.table.matrix.show(lines, year)
        self.table.setCurrentIndex(self.table.matrix.index(max(place.row(), 0), max(place.column(), 1)))
        first, last = fiscal_period(year)
        self.year_label.setText(_("Fiscal year {year} ({period})", year=year, period=format_period(first, last)))
        gaps = sum(cell.is_gap for line in lines for cell in line.cells)
        self.words.setText(
            _("{count} gaps: a group has no item in that quarter. Enter or a click on a gap plans an item for it.", count=gaps)
            if gaps
            else _("Every target group has an item in every quarter.")
        )

    def open_cell(self, cell: Cell) -> None:
        """A gap opens the form of a new item, any other cell the items it counts."""
        if cell.is_gap:
            from desktop.views.item_form import ItemForm

            values = {"target_groups": [cell.group], "plan_start": self.day_for(cell.quarter), "plan_id": self._plan()}
            self.window_.open_page(ItemForm(self.window_, None, values))
            return
        from desktop.views.module_tab import show_list

        span = f"{cell.quarter.first.isoformat()}..{cell.quarter.last.isoformat()}"
        show_list(self.window_, ITEMS, Query(filters=(("target_groups", (cell.group,)), ("plan_start", (span,)))))

    def _plan(self) -> int | None:
        """The plan of the year, when it has just one."""
        found = self.work.reader.ids(PLANS, Query(filters=(("fiscal_year", (str(self.year),)),)))
        return found[0] if len(found) == 1 else None

    def day_for(self, quarter: Round) -> date:
        """The day proposed for a new item: the first working day of the quarter, in the quarter that runs the next working day."""
        from desktop.services import holidays

        calendar, today = holidays.calendar(self.work), self.work.today()
        return calendar.next_working(today if quarter.first <= today <= quarter.last else quarter.first)

    def print_matrix(self) -> None:
        """The matrix of this year on paper."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, ITEMS, Query(), None, REPORT, {"year": self.year})

    def _follow(self, change: Changed) -> None:
        if change.register in ("", ITEMS.name, "value_list"):
            self.show_year(self.year)

    def entered(self) -> None:
        self.table.setFocus()
