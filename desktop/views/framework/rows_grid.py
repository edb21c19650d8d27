"""Rows that are typed into: levels, checkpoints, thresholds of rounds. The last row is empty; what is typed there becomes a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain.thai_text import arabic_digits, without_commas
from desktop.views import theme, tokens
from desktop.views.shown import number
from desktop.views.widgets.buttons import button
from desktop.views.widgets.delegate import TINT_ROLE, TONE_ROLE, CellDelegate, dress_table
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.text import Wrapped
from desktop.words import _

Index = QModelIndex | QPersistentModelIndex
_MOST, _LINES = 9, 3
_FIGURES = ("number", "year")
_RIGHT = int(Qt.AlignmentFlag.AlignRight)
_LEFT = int(Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True)
class GridField:
    """A column: the key of the row it shows, its heading, its width (px at 12 pt, 0 for the room that is left), and how it is typed.

    ``kind``: "text", "long" (several lines), "number", "year", "numbers" (several, with ;), "flag", "choice" (of ``choices``: value → words).
    """

    key: str
    heading: str
    width: int
    kind: str = "text"
    choices: Mapping[str, str] | None = None


class RowsModel(QAbstractTableModel):
    """``rows`` are plain tables; keys no column shows are kept. ``edited(key)`` when a cell was changed, "" when rows came, went or moved."""

    edited = Signal(str)

    def __init__(self, fields: Sequence[GridField], made: Callable[[list[dict[str, Any]]], dict[str, Any]], parent: QObject | None = None) -> None:
        """``made``: what a new row begins with, from the rows that are there."""
        super().__init__(parent)
        self.fields, self.made = tuple(fields), made
        self.rows: list[dict[str, Any]] = []
        self.may = True
        self.faults: dict[tuple[int, str], str] = {}

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = [dict(one) for one in rows if isinstance(one, Mapping)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows) + int(self.may)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.fields):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.fields[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (_RIGHT if self.fields[section].kind in _FIGURES else _LEFT) | int(Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if not self.may:
            return found
        ticks = self.fields[index.column()].kind == "flag" and index.row() < len(self.rows)
        return found | (Qt.ItemFlag.ItemIsUserCheckable if ticks else Qt.ItemFlag.ItemIsEditable)

    def value(self, index: Index) -> Any:
        """What the row holds in this column."""
        return self.rows[index.row()].get(self.fields[index.column()].key) if index.row() < len(self.rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        field, value = self.fields[index.column()], self.value(index)
        fault = self.faults.get((index.row(), field.key), "")
        if role == Qt.ItemDataRole.CheckStateRole and field.kind == "flag" and index.row() < len(self.rows):
            return Qt.CheckState.Checked if value is True else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.EditRole:
            return _typed(field, value)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            shown = "" if field.kind == "flag" else self._shown(field, index, value)
            return f"{field.heading} {index.row() + 1} {shown} {fault}".strip() if role == Qt.ItemDataRole.AccessibleTextRole else shown
        if role == Qt.ItemDataRole.ToolTipRole:
            return fault or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if field.kind in _FIGURES else _LEFT
        if role == TINT_ROLE:
            return "danger_tint" if fault else None
        if role == TONE_ROLE:
            return "muted" if index.row() == len(self.rows) else "text"
        return None

    def _shown(self, field: GridField, index: Index, value: Any) -> str:
        if index.row() == len(self.rows):
            return _("type here to add") if index.column() == _first_wide(self.fields) else ""
        if field.kind == "choice" and field.choices is not None:
            return field.choices.get(str(value), "" if value is None else str(value))
        return _typed(field, value)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        field, row = self.fields[index.column()], index.row()
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._put(row, field.key, True if Qt.CheckState(value) is Qt.CheckState.Checked else None)
        return self._put(row, field.key, _meant(field, str(value)))

    def _put(self, row: int, key: str, value: Any) -> bool:
        if row == len(self.rows):
            if value is None:
                return False
            self.beginInsertRows(QModelIndex(), row, row)
            self.rows.append(self.made(self.rows))
            self.endInsertRows()
        kept = self.rows[row]
        if kept.get(key) == value:
            return True
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = value
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.fields) - 1))
        self.edited.emit(key)
        return True

    def paste(self, at: Index, text: str) -> None:
        """Lines from Word or Excel, with tabs between their cells, from this cell on downwards; rows that are not there yet are added."""
        lines = [line for line in text.replace("\r\n", "\n").split("\n") if line.strip()]
        if not self.may or not at.isValid() or not lines:
            return
        self.beginResetModel()
        for place, line in enumerate(lines):
            row = at.row() + place
            if row >= len(self.rows):
                self.rows.append(self.made(self.rows))
            for field, cell in zip(self.fields[at.column() :], line.split("\t"), strict=False):
                value = _meant(field, cell)
                if field.kind == "flag" or value is None:
                    continue
                self.rows[row][field.key] = value
        self.endResetModel()
        self.edited.emit("")

    def remove(self, row: int) -> None:
        """Take a row out."""
        if 0 <= row < len(self.rows):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.rows[row]
            self.endRemoveRows()
            self.edited.emit("")

    def move(self, row: int, step: int) -> int:
        """Move a row up or down; where it is now."""
        other = row + step
        if not (0 <= row < len(self.rows) and 0 <= other < len(self.rows)):
            return row
        self.rows[row], self.rows[other] = self.rows[other], self.rows[row]
        self.dataChanged.emit(self.index(min(row, other), 0), self.index(max(row, other), len(self.fields) - 1))
        self.edited.emit("")
        return other

    def set_faults(self, faults: Mapping[tuple[int, str], str]) -> None:
        """Tint the cells with faults; (row, key) → sentence."""
        if dict(faults) != self.faults:
            self.faults = dict(faults)
            if self.rowCount():
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.fields) - 1))


def _first_wide(fields: Sequence[GridField]) -> int:
    return next((place for place, field in enumerate(fields) if not field.width), 0)


def _typed(field: GridField, value: Any) -> str:
    if value is None:
        return ""
    if field.kind == "numbers" and isinstance(value, list):
        return "; ".join(_figure(one) for one in value)
    return _figure(value) if field.kind == "number" else str(value)


def _figure(value: Any) -> str:
    return number(value) if isinstance(value, int | float) and not isinstance(value, bool) else str(value)


def _meant(field: GridField, text: str) -> Any:
    """What was typed as a value; what is no number stays as it was typed, to be found at fault."""
    tidy = text.strip()
    if not tidy:
        return None
    if field.kind in _FIGURES:
        return as_number(tidy)
    if field.kind == "numbers":
        return [as_number(part.strip()) for part in tidy.replace("\n", ";").split(";") if part.strip()]
    return tidy


def as_number(text: str) -> Any:
    """A typed number; the text itself where it is none."""
    plain = without_commas(arabic_digits(text).replace(" ", ""))
    try:
        found = float(plain)
    except ValueError:
        return text
    if found != found or abs(found) > 1e15:
        return text
    return int(found) if found.is_integer() else found


class _Typing(CellDelegate):
    """A line, a box of several lines or a list to choose from; Enter goes on as Tab does, Shift+Enter is a new line."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field: GridField = index.model().fields[index.column()]  # type: ignore[attr-defined]
        if field.kind == "choice" and field.choices is not None:
            made = QComboBox(parent)
            for key, words in (("", ""), *field.choices.items()):
                made.addItem(words, key)
            made.setAccessibleName(field.heading)
            return made
        if field.kind == "long":
            box_ = QPlainTextEdit(parent)
            box_.setTabChangesFocus(True)
            box_.setAccessibleName(field.heading)
            return box_
        line = QLineEdit(parent)
        line.setProperty("look", "compact")
        line.setAccessibleName(field.heading)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(text), 0))
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
            editor.selectAll()
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRect(option.rect)
        if isinstance(editor, QPlainTextEdit):
            place.setHeight(theme.px(tokens.LINE_OF_TEXT) * _LINES + theme.px(tokens.S3))
            room = editor.parentWidget()
            if room is not None and place.bottom() > room.height():
                place.moveBottom(max(room.height() - 1, place.height()))
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(editor, QPlainTextEdit) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return False
            assert isinstance(editor, QWidget)
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.EditNextItem)
            return True
        return super().eventFilter(editor, event)


class _Table(QTableView):
    """Enter begins to type, Delete empties a cell, Ctrl+Delete takes the row out, Alt and an arrow moves it, Ctrl+V puts in copied lines."""

    row_removed = Signal()
    pasted = Signal()
    row_moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, control = Qt.Key, event.modifiers() & Qt.KeyboardModifier.ControlModifier
        index = self.currentIndex()
        may = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        if event.key() in (keys.Key_Delete, keys.Key_Backspace) and control:
            self.row_removed.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (keys.Key_Up, keys.Key_Down):
            self.row_moved.emit(-1 if event.key() == keys.Key_Up else 1)
        elif may and event.key() in (keys.Key_Delete, keys.Key_Backspace):
            self.model().setData(index, "")
        elif may and event.key() in (keys.Key_Return, keys.Key_Enter) and self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)
        else:
            super().keyPressEvent(event)


class RowsGrid(QWidget):
    """The table with its deeds and what is wrong with its rows. ``changed(key)``: the cell's key, "" for rows that came, went or moved."""

    changed = Signal(str)

    def __init__(self, name: str, fields: Sequence[GridField], made: Callable[[list[dict[str, Any]]], dict[str, Any]]) -> None:
        super().__init__()
        self.model = RowsModel(fields, made, self)
        self.table = _Table()
        dress_table(self.table, name)
        self.table.setItemDelegate(_Typing(self.table))
        self.table.setProperty("edge", "true")
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.SelectedClicked | trigger.EditKeyPressed)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.add_button = button(_("Add a row"), "plus", "link", on_click=self.add)
        self.remove_button = button(_("Take the row out"), "trash-2", "link", tip="Ctrl+Delete", on_click=self.remove)
        self.up_button = button(_("Up (row)"), "chevron-up", "link", tip="Alt+Up", on_click=lambda: self.shift(-1))
        self.down_button = button(_("Down (row)"), "chevron-down", "link", tip="Alt+Down", on_click=lambda: self.shift(1))
        self.deeds = box(row(self.add_button, self.remove_button, self.up_button, self.down_button, None, spacing=tokens.S3))
        self.fault_text = Wrapped("", "danger")
        self.fault_text.hide()
        column(self.table, self.fault_text, self.deeds, parent=self)
        self.table.row_removed.connect(self.remove)
        self.table.row_moved.connect(self.shift)
        self.table.pasted.connect(self.paste)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._fit)
        self.model.edited.connect(self.changed)
        theme.follow(self, self._fit)

    def _fit(self) -> None:
        header = self.table.horizontalHeader()
        for place, field in enumerate(self.model.fields):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed if field.width else QHeaderView.ResizeMode.Stretch)
            if field.width:
                header.resizeSection(place, theme.px(field.width))
        lines = min(max(self.model.rowCount(), 1), _MOST)
        self.table.setFixedHeight(header.sizeHint().height() + lines * theme.px(tokens.ROW) + 3)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the cursor stays where it was."""
        if [dict(one) for one in rows if isinstance(one, Mapping)] == self.model.rows:
            return
        current = self.table.currentIndex()
        self.model.set_rows(rows)
        self.table.setCurrentIndex(self.model.index(min(current.row(), self.model.rowCount() - 1), current.column()))

    def set_fields(self, fields: Sequence[GridField]) -> None:
        """Show other columns."""
        if tuple(fields) != self.model.fields:
            self.model.beginResetModel()
            self.model.fields = tuple(fields)
            self.model.endResetModel()

    def set_may(self, may: bool) -> None:
        """Whether it can be typed into."""
        if may != self.model.may:
            self.model.beginResetModel()
            self.model.may = may
            self.model.endResetModel()
        self.deeds.setVisible(may)

    def rows(self) -> list[dict[str, Any]]:
        """The rows as they stand."""
        return [dict(one) for one in self.model.rows]

    def set_faults(self, faults: Sequence[tuple[int, str, str]], other: Sequence[str] = ()) -> None:
        """(row, key, sentence) of faulty cells, and sentences about the table as a whole."""
        self.model.set_faults({(at, key): sentence for at, key, sentence in faults})
        said = [*other, *(_("Row {number}: {what}", number=at + 1, what=sentence) for at, _key, sentence in faults)]
        self.fault_text.setText("\n".join(dict.fromkeys(said)))
        self.fault_text.setVisible(bool(said))

    def go_to(self, at: int, key: str) -> None:
        """Put the cursor into a cell."""
        place = next((number for number, field in enumerate(self.model.fields) if field.key == key), 0)
        self.table.setCurrentIndex(self.model.index(min(at, self.model.rowCount() - 1), place))
        self.table.setFocus()

    # deeds --------------------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Begin a new row at the end."""
        fresh = self.model.made(self.rows())
        self.model.set_rows([*self.rows(), fresh])
        self.model.edited.emit("")
        place = next((number for number, field in enumerate(self.model.fields) if field.key not in fresh), 0)
        self.table.setCurrentIndex(self.model.index(len(self.model.rows) - 1, place))
        self.table.setFocus()

    def paste(self) -> None:
        """What was copied in Word or Excel, from the cell under the cursor on."""
        index = self.table.currentIndex()
        row, place = index.row(), index.column()
        self.model.paste(index, QGuiApplication.clipboard().text())
        self.table.setCurrentIndex(self.model.index(row, place))

    def remove(self) -> None:
        """Take the row under the cursor out."""
        if self.model.may:
            self.model.remove(self.table.currentIndex().row())

    def shift(self, step: int) -> None:
        """Move the row under the cursor up or down."""
        index = self.table.currentIndex()
        if self.model.may and index.isValid():
            self.table.setCurrentIndex(self.model.index(self.model.move(index.row(), step), index.column()))
