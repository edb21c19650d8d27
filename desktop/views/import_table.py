"""The rows of a file before they are brought in: one table model over the plan itself, of any length, and its view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from desktop.domain.fields import Kind, Register
from desktop.domain.import_plan import STATE_LABELS, CellFault, LeftOut, PlanRow, State, shown
from desktop.exchange.matching import CONTACT, target
from desktop.views import theme
from desktop.views.widgets.delegate import STATUS_ROLE, TINT_ROLE, TONE_ROLE, dress_table
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.exchange.importer import LivePlan

Index = QModelIndex | QPersistentModelIndex
Item = PlanRow | LeftOut

ALL, LEFT_OUT = "all", "left_out"
CHIPS: tuple[tuple[str, str], ...] = (
    (ALL, N_("All")),
    *((state.value, STATE_LABELS[state]) for state in (State.READY, State.FAULTY, State.DUPLICATE)),
    *((state.value, STATE_LABELS[state]) for state in (State.UPDATE, State.UNCHANGED, State.SKIPPED)),
    (LEFT_OUT, N_("No record")),
)
"""Key and words of the chips over the table; those of the first four always stand there."""

TONES: dict[State, str] = {
    State.READY: "ok",
    State.UPDATE: "wait",
    State.UNCHANGED: "draft",
    State.DUPLICATE: "warn",
    State.FAULTY: "danger",
    State.SKIPPED: "off",
}
TO_DECIDE = (State.FAULTY, State.DUPLICATE)
"""What waits for somebody before the import."""

NUMBER, STATE, FIRST = 0, 1, 2
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _SHOWN | Qt.ItemFlag.ItemIsEditable
_RIGHT_KINDS = (Kind.DATE, Kind.NUMBER)


@dataclass(frozen=True)
class Shown:
    """A column of the table: the file's column it shows, its words, width (px at 12 pt), and whether it stands at the right."""

    column: int
    label: str
    width: int
    right: bool
    title: bool


@lru_cache(maxsize=8)
def _bold(points: int) -> QFont:
    return theme.font(bold=True)


def columns_of(plan: LivePlan, register: Register) -> list[Shown]:
    """The file's columns that are brought in: the one with the name first, then as they stand in the file."""
    found = []
    for column, key in sorted(plan.matching.columns.items()):
        goal = target(register, key)
        least = 176 if key.startswith(CONTACT) else 96
        width = 280 if key == register.title else max(least, min(goal.field.width or 200, 260))
        right = goal.field.kind in _RIGHT_KINDS and not key.startswith(CONTACT)
        found.append(Shown(column, goal.label, width, right, key == register.title))
    return sorted(found, key=lambda one: not one.title)


class CheckModel(QAbstractTableModel):
    """Every line of the file with its fate. A chip shows only some of them; a line that is mended stays in sight until another chip is chosen."""

    edited = Signal(int, int, str)
    """Row of the file, column of the file and the text that was typed into a cell."""

    def __init__(self, plan: LivePlan, register: Register) -> None:
        super().__init__()
        self.plan, self.register = plan, register
        self.columns = columns_of(plan, register)
        self.items: list[Item] = sorted([*plan.rows, *plan.left_out], key=lambda item: item.number)
        self._rows: Sequence[int] = range(len(self.items))
        self._place = {column.column: at + FIRST for at, column in enumerate(self.columns)}
        self.chip = ALL

    # --- which lines --------------------------------------------------------------------------------------------------

    def counts(self) -> dict[str, int]:
        """How many lines each chip holds."""
        found = {state.value: count for state, count in self.plan.counts().items()}
        return {ALL: len(self.items), LEFT_OUT: len(self.plan.left_out), **found}

    def show_chip(self, chip: str) -> None:
        """Show the lines of one chip."""
        self.beginResetModel()
        self.chip = chip
        self._rows = [at for at, item in enumerate(self.items) if chip in (ALL, chip_of(item))]
        self.endResetModel()

    def item(self, row: int) -> Item | None:
        """The line of the file in a row of the table."""
        return self.items[self._rows[row]] if 0 <= row < len(self._rows) else None

    def row_of(self, number: int) -> int:
        """The table's row of a line of the file; -1 when it is not shown."""
        return next((at for at, place in enumerate(self._rows) if self.items[place].number == number), -1)

    def next_to_decide(self, after: int) -> int:
        """The next row of the table, round its end, that waits for somebody; -1 when none does."""
        count = len(self._rows)
        places = ((after + step) % count for step in range(1, count + 1)) if count else ()
        return next((at for at in places if isinstance(item := self.item(at), PlanRow) and item.state in TO_DECIDE), -1)

    def column_at(self, section: int) -> int:
        """The file's column in a section of the table; -1 in the first two."""
        return self.columns[section - FIRST].column if FIRST <= section < len(self.columns) + FIRST else -1

    def section_of(self, column: int) -> int:
        """The section that shows a column of the file; -1 when none does."""
        return self._place.get(column, -1)

    def rows_changed(self) -> None:
        """Paint the lines anew after they were mended."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    # --- Qt -----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns) + FIRST

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (_("Row"), _("Finding"))[section] if section < FIRST else self.columns[section - FIRST].label
        if role == Qt.ItemDataRole.ToolTipRole and section >= FIRST:
            return self.plan.heading(self.columns[section - FIRST].column)
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_right(section):
            return _RIGHT
        return None

    def _is_right(self, section: int) -> bool:
        return section == NUMBER or (section >= FIRST and self.columns[section - FIRST].right)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item, section = self.item(index.row()), index.column()
        if item is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._is_right(section) else None
        if isinstance(item, LeftOut):
            return self._line_data(item, section, role)
        if section < FIRST:
            return _fate_data(item, section, role)
        return self._cell_data(item, self.columns[section - FIRST], role)

    def _line_data(self, item: LeftOut, section: int, role: int) -> Any:
        """A line that is no record: its words and why, over the column of the names."""
        if role == TONE_ROLE:
            return "muted"
        if role == STATUS_ROLE and section == STATE:
            return "off"
        if role == Qt.ItemDataRole.DisplayRole:
            return (str(item.number), _("No record"), f"{item.text} — {item.reason}")[section] if section <= FIRST else ""
        return None

    def _cell_data(self, row: PlanRow, column: Shown, role: int) -> Any:
        text = shown(row.cells[column.column]) if column.column < len(row.cells) else ""
        if role == Qt.ItemDataRole.EditRole:
            return text
        fault = fault_at(row, column.column)
        wrong = fault is not None and fault.blocking
        double = row.state is State.DUPLICATE and column.title
        if role == Qt.ItemDataRole.DisplayRole:
            return text or (_("(empty)") if wrong else "")
        if role == TINT_ROLE:
            return "danger_tint" if wrong else "warn_tint" if double else None
        if role == TONE_ROLE:
            return "danger" if wrong else "warn" if double or fault is not None else _tone_of(row)
        if role == Qt.ItemDataRole.FontRole and (wrong or double):
            return _bold(theme.points())
        if role == Qt.ItemDataRole.ToolTipRole and fault is not None:
            return f"{text}\n{fault.message}" if text else fault.message
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Asked once a cell when all rows are selected, so it looks at a row only where there are lines that are no records."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.column() < FIRST or (self.plan.left_out and isinstance(self.item(index.row()), LeftOut)):
            return _SHOWN
        return _EDITABLE

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item, column = self.item(index.row()), self.column_at(index.column())
        if role != Qt.ItemDataRole.EditRole or not isinstance(item, PlanRow) or column < 0:
            return False
        if str(value) != self.data(index, Qt.ItemDataRole.EditRole):
            self.edited.emit(item.number, column, str(value))
        return True


def chip_of(item: Item) -> str:
    """The chip a line stands under."""
    return LEFT_OUT if isinstance(item, LeftOut) else item.state.value


def fault_at(row: PlanRow, column: int) -> CellFault | None:
    """What is wrong with a cell, the gravest first; None for a good one."""
    found = [fault for fault in row.faults if fault.column == column]
    return next((fault for fault in found if fault.blocking), found[0] if found else None)


def _fate_data(row: PlanRow, section: int, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return str(row.number) if section == NUMBER else _(STATE_LABELS[row.state])
    if role == STATUS_ROLE and section == STATE:
        return TONES[row.state]
    return None


def _tone_of(row: PlanRow) -> str | None:
    return "muted" if row.state in (State.SKIPPED, State.UNCHANGED) else None


class CheckTable(QTableView):
    """The table. F2 or a double click edits a cell (from a cell that has none: the faulty one), Delete passes over the selected rows."""

    skip_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress_table(self, _("Rows of the file"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.horizontalHeader().setStretchLastSection(True)

    def show_model(self, model: CheckModel) -> None:
        """Show the rows of a plan."""
        old = self.model()
        self.setModel(model)
        if old is not None:
            old.deleteLater()
        for at, width in enumerate((64, 136, *(column.width for column in model.columns))):
            self.setColumnWidth(at, theme.px(width))

    def check_model(self) -> CheckModel:
        """The model in the table."""
        model = self.model()
        assert isinstance(model, CheckModel)
        return model

    def go_to(self, row: int, section: int = STATE) -> None:
        """Put the cursor into a row."""
        index = self.check_model().index(row, section)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def chosen(self) -> list[PlanRow]:
        """The selected rows that are records."""
        model = self.check_model()
        ranges = self.selectionModel().selection()
        rows = sorted({row for one in ranges.toList() for row in range(one.top(), one.bottom() + 1)})
        return [item for row in rows if isinstance(item := model.item(row), PlanRow)]

    def edit_cell(self, column: int = -1) -> None:
        """Type into a cell of the current row: ``column`` of the file, else the current one, else the first that is wrong."""
        model, index = self.check_model(), self.currentIndex()
        item = model.item(index.row())
        if not isinstance(item, PlanRow):
            return
        section = model.section_of(column) if column >= 0 else index.column()
        if section < FIRST:
            section = next((model.section_of(fault.column) for fault in item.faults if fault.column >= 0), FIRST)
        if section >= FIRST:
            self.go_to(index.row(), section)
            self.edit(model.index(index.row(), section))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.state() is not QAbstractItemView.State.EditingState:
            self.edit_cell()
        elif event.key() == Qt.Key.Key_Delete:
            self.skip_wanted.emit()
        else:
            super().keyPressEvent(event)


def title_of(row: PlanRow, register: Register, columns: Iterable[Shown]) -> str:
    """What a row calls itself: the name read from it, else what stands in its column."""
    said = row.values.get(register.title)
    if said:
        return str(said)
    place = next((column.column for column in columns if column.title), -1)
    return shown(row.cells[place]) if 0 <= place < len(row.cells) else ""
