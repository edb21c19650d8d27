"""A table whose rows are ticked: Space and a click tick one, Ctrl+A ticks all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.views.plain_table import Column, Index, PlainModel, PlainTable

_CHECK = Qt.ItemDataRole.CheckStateRole


class TickModel(PlainModel):
    """Rows of which some are ticked; ``may`` says which can be."""

    ticked_changed = Signal()

    def __init__(self, columns: Sequence[Column], may: Callable[[Any], bool], parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self._may = may
        self.ticked: set[int] = set()
        """Places of the ticked rows."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        ticks = index.isValid() and index.column() == 0 and self._may(self.rows[index.row()])
        return found | Qt.ItemFlag.ItemIsUserCheckable if ticks else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _CHECK and index.isValid() and index.column() == 0 and self._may(self.rows[index.row()]):
            return Qt.CheckState.Checked if index.row() in self.ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != _CHECK or not index.isValid():
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def tick(self, places: Sequence[int], on: bool) -> None:
        """Tick rows, or take their ticks away."""
        able = {place for place in places if self._may(self.rows[place])}
        self.ticked = self.ticked | able if on else self.ticked - able
        self.dataChanged.emit(self.index(0, 0), self.index(max(len(self.rows) - 1, 0), 0))
        self.ticked_changed.emit()

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.ticked = set()
        super().set_rows(rows)
        self.ticked_changed.emit()


class TickTable(PlainTable):
    """A plain table with ticks in its first column. ``changed`` is sent when the ticks changed."""

    changed = Signal()

    def __init__(self, name: str, columns: Sequence[Column], may: Callable[[Any], bool] = lambda _row: True) -> None:
        self._may = may
        super().__init__(name, columns)
        self.doubleClicked.disconnect()
        self.ticks.ticked_changed.connect(self.changed)

    def make_model(self, columns: Sequence[Column]) -> PlainModel:
        self.ticks = TickModel(columns, self._may, self)
        return self.ticks

    def ticked(self) -> list[Any]:
        """The ticked rows in their order."""
        return [self.rows[place] for place in sorted(self.ticks.ticked)]

    def tick_all(self, on: bool = True) -> None:
        """Tick every row that can be ticked, or none."""
        self.ticks.tick(range(len(self.rows)), on)

    def tick_where(self, wanted: Callable[[Any], bool]) -> None:
        """Tick the rows for which ``wanted`` holds."""
        self.ticks.tick([place for place, row in enumerate(self.rows) if wanted(row)], True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Space and self.current() is not None:
            place = self.currentIndex().row()
            self.ticks.tick([place], place not in self.ticks.ticked)
        elif control and event.key() == Qt.Key.Key_A:
            able = sum(1 for row in self.rows if self._may(row))
            self.tick_all(len(self.ticks.ticked) < able)
        else:
            super().keyPressEvent(event)
