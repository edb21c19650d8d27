"""A small table of numbers that is typed into: monthly results, measures with target, result, years and comparison. Enter and Tab go on to the next cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain.thai_text import arabic_digits, without_commas
from desktop.views import theme, tokens
from desktop.views.shown import number
from desktop.views.widgets.delegate import TONE_ROLE, CellDelegate, dress_table

Index = QModelIndex | QPersistentModelIndex
_LEAST_WIDTH = 320
_RIGHT = int(Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True)
class GridColumn:
    """A column: the name its numbers go by, its heading, its width (px at 12 pt, 0 for the room that is left), whether it is typed into."""

    name: str
    heading: str
    width: int
    typed: bool = True


@dataclass(frozen=True)
class GridLine:
    """A row: its key, what is written in its columns that are not typed into, what stands in grey where nothing was typed."""

    key: str
    words: dict[str, str]
    hints: dict[str, str]


class GridModel(QAbstractTableModel):
    """``values``: (key of the line, name of the column) → number. ``typed(key, name, value)`` when one was changed; ``refused(text)`` for what is no number."""

    typed = Signal(str, str, object)
    refused = Signal(str)

    def __init__(self, columns: Sequence[GridColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns, self.lines = tuple(columns), tuple[GridLine, ...]()
        self.values: dict[tuple[str, str], float] = {}
        self.may = True

    def set_lines(self, columns: Sequence[GridColumn], lines: Sequence[GridLine], values: dict[tuple[str, str], float]) -> None:
        """Show other lines, and columns where they differ."""
        same = tuple(columns) == self.columns and [line.key for line in lines] == [line.key for line in self.lines]
        if same:
            self.lines, self.values = tuple(lines), dict(values)
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(columns) - 1))
            return
        self.beginResetModel()
        self.columns, self.lines, self.values = tuple(columns), tuple(lines), dict(values)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (_RIGHT if self.columns[section].typed else int(Qt.AlignmentFlag.AlignLeft)) | int(Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if self.may and self.columns[index.column()].typed else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, line = self.columns[index.column()], self.lines[index.row()]
        value = self.values.get((line.key, column.name))
        if role == Qt.ItemDataRole.EditRole:
            return "" if value is None else number(value)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            shown = number(value) if value is not None else line.words.get(column.name) or line.hints.get(column.name, "")
            return f"{column.heading} {line.words.get('name', '')} {shown}" if role == Qt.ItemDataRole.AccessibleTextRole else shown
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.typed or column.name.startswith("=") else int(Qt.AlignmentFlag.AlignLeft)
        if role == TONE_ROLE:
            return "text" if value is not None else "text2" if line.words.get(column.name) else "muted"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text = without_commas(arabic_digits(str(value)).strip())
        key, name = self.lines[index.row()].key, self.columns[index.column()].name
        try:
            typed = float(text) if text else None
        except ValueError:
            typed = float("nan")
        if typed is not None and typed - typed != 0:  # no number, or without end
            self.refused.emit(str(value))
            return False
        if typed is None:
            self.values.pop((key, name), None)
        else:
            self.values[key, name] = typed
        self.typed.emit(key, name, typed)
        return True


class _Typing(CellDelegate):
    """Numbers are typed into a plain line; Enter goes on as Tab does."""

    taken = True
    """Whether what was typed last was a number."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = QLineEdit(parent)
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
        made.setProperty("look", "compact")
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        self.taken = model.setData(index, editor.text())

    def finish(self, editor: QWidget) -> bool:
        """Take over what stands in an editor and close it; whether it was a number."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        return self.taken

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            assert isinstance(editor, QWidget)
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.EditNextItem)
            return True
        return super().eventFilter(editor, event)


class NumberGrid(QTableView):
    """The table of a :class:`GridModel`, as high as its lines (at most ``most``)."""

    left = Signal()

    def __init__(self, name: str, columns: Sequence[GridColumn], most: int = 6) -> None:
        super().__init__()
        self.grid = GridModel(columns, self)
        self._most = most
        dress_table(self, name)
        self._typing = _Typing(self)
        self.setItemDelegate(self._typing)
        self.setProperty("edge", "true")
        self.setModel(self.grid)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.SelectedClicked | trigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(theme.px(24))
        self.grid.modelReset.connect(self._fit)
        theme.follow(self, self._fit)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        for place, column in enumerate(self.grid.columns):
            if column.width:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(place, theme.px(column.width))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        lines = min(max(len(self.grid.lines), 1), self._most)
        self.setFixedHeight(header.sizeHint().height() + lines * theme.px(tokens.ROW) + 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(_LEAST_WIDTH), self.height())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_LEAST_WIDTH), self.height())

    def finish(self) -> bool:
        """Take over what is being typed into a cell before the lines belong to something else; whether it was a number."""
        editor = self.indexWidget(self.currentIndex()) if self.state() == QAbstractItemView.State.EditingState else None
        return editor is None or self._typing.finish(editor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins to type, Delete empties a cell."""
        index = self.currentIndex()
        typed = index.isValid() and bool(self.grid.flags(index) & Qt.ItemFlag.ItemIsEditable)
        if typed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)
        elif typed and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.grid.setData(index, "")
        else:
            super().keyPressEvent(event)
