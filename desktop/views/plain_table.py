"""A table over a plain list: histories, pairs, versions. Columns say how a row reads; nothing is read from the database here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.views import theme
from desktop.views.widgets.delegate import STATUS_ROLE, TONE_ROLE, dress_table

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight)
_LEFT = int(Qt.AlignmentFlag.AlignLeft)
_LEAST = 120
"""Least width of a column of words, px at 12 pt."""


@dataclass(frozen=True)
class Column:
    """A column: its heading in the language in force, its width (px at 12 pt, 0 for the room that is left), and how a row reads in it."""

    heading: str
    width: int
    text: Callable[[Any], str]
    right: bool = False
    tone: str = "text2"
    state: Callable[[Any], str | None] | None = None
    """Tone of a state (shape and colour) for a row."""


class PlainModel(QAbstractTableModel):
    """Rows of any kind, read through the columns."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[Any] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (_RIGHT if self.columns[section].right else _LEFT) | int(Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        if role == TONE_ROLE:
            return column.tone
        if role == STATUS_ROLE:
            return column.state(row) if column.state else None
        return None

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


class PlainTable(QTableView):
    """A dressed table over a :class:`PlainModel`. Enter and double click open the row under the cursor."""

    _wide: Sequence[int] = ()
    """The columns that share what room is left."""
    opened = Signal(object)
    chosen = Signal()
    """Cursor or selection moved."""

    def __init__(self, name: str, columns: Sequence[Column], several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = self.make_model(columns)
        dress_table(self, name)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setModel(self.rows_model)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        for place, column in enumerate(columns):
            if column.width:
                header.resizeSection(place, theme.px(column.width))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self._wide = [place for place, column in enumerate(columns) if not column.width]
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows_model.rows[index.row()]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns of words keep a width that can be read; where there is no room for it the table scrolls."""
        super().resizeEvent(event)
        header, least = self.horizontalHeader(), theme.px(_LEAST)
        others = sum(header.sectionSize(place) for place in range(header.count()) if place not in self._wide)
        enough = self.viewport().width() - others >= least * len(self._wide)
        for place in self._wide:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch if enough else QHeaderView.ResizeMode.Interactive)
            if not enough:
                header.resizeSection(place, least)

    def make_model(self, columns: Sequence[Column]) -> PlainModel:
        """The model of the rows; a table that knows more of them has its own."""
        return PlainModel(columns, self)

    def set_rows(self, rows: Sequence[Any], current: int = 0) -> None:
        """Show other rows with the cursor on one of them."""
        self.rows_model.set_rows(rows)
        if rows:
            index = self.rows_model.index(min(max(current, 0), len(rows) - 1), 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.chosen.emit()

    @property
    def rows(self) -> list[Any]:
        """What is listed."""
        return self.rows_model.rows

    def current(self) -> Any | None:
        """The row under the cursor."""
        place = self.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def current_place(self) -> int:
        """Where the cursor stands."""
        return max(0, self.currentIndex().row())

    def selected(self) -> list[Any]:
        """The selected rows in their order."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows[place] for place in places if place < len(self.rows)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)
