"""The questions of one paper as they are keyed in: keys 1–5 answer and go on, 0 or the space bar leaves blank, Backspace goes back (domain B.4.6).

It knows nothing of where answers are kept: it shows questions and answers, and says when the last one is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.views import theme, tokens
from desktop.views.digit_keys import digit
from desktop.views.widgets.delegate import TINT_ROLE, TONE_ROLE, CellDelegate, dress_table
from desktop.words import _

Index = QModelIndex | QPersistentModelIndex
GROUP = ""
"""Code of the row in which the group of the respondent is chosen."""
CODE, QUESTION, ANSWER, FIRST = range(4)
SCALE = (5, 4, 3, 2, 1)
"""The boxes of a five-point question from left to right, as on the paper."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"
"""Keys of the answers after the ninth."""
_BOX, _GAP = 30, 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@dataclass
class Question:
    """One row: a heading (``scoring`` ""), the group, or a question with its answer."""

    code: str
    name: str
    scoring: str = ""
    choices: Sequence[tuple[str, str]] = field(default_factory=tuple)
    """Key and words of the answers of a question of choice."""
    answer: Any = None
    first: Any = None
    """What the first entry has, when this is the second."""
    seen: bool = False
    """Whether it was answered or left blank on purpose."""

    def said(self, value: Any) -> str:
        """An answer in words."""
        if value is None:
            return "–"
        if self.choices:
            return next((words for key, words in self.choices if str(key) == str(value)), str(value))
        return str(value)

    def of_key(self, number: int) -> Any:
        """The answer a digit stands for; None for none."""
        if self.scoring == "likert":
            return number if number in SCALE else None
        return self._stored(self.choices[number - 1][0]) if 1 <= number <= len(self.choices) else None

    def of_letter(self, letter: str) -> Any:
        """The answer after the ninth a letter stands for; None for none."""
        place = LETTERS.find(letter.lower()) + 9 if letter else -1
        return self._stored(self.choices[place][0]) if letter and 9 <= place < len(self.choices) else None

    def _stored(self, key: str) -> Any:
        return int(key) if self.scoring == "yes_no" else key


class SheetModel(QAbstractTableModel):
    """The rows of the paper; a fourth column shows the first entry where it differs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Question] = []
        self.compares = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4 if self.compares else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_("Question (number)"), _("Question (words)"), _("Answer (paper)"), _("First entry"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.rows[index.row()].scoring:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | (Qt.ItemFlag.ItemIsEditable if self._is_text(index) else Qt.ItemFlag.NoItemFlags)

    def _is_text(self, index: Index) -> bool:
        return index.column() == ANSWER and self.rows[index.row()].scoring == "text"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(one, index.column())
        if role == Qt.ItemDataRole.EditRole:
            return one.answer or ""
        if role == TINT_ROLE:
            return "sunken" if not one.scoring else "danger_tint" if self.differs(one) and index.column() >= ANSWER else None
        if role == TONE_ROLE:
            return "text" if not one.scoring or index.column() == QUESTION else "danger" if index.column() == FIRST else "text2"
        return None

    def _text(self, one: Question, column: int) -> str:
        if column == CODE:
            return one.code
        if column == QUESTION:
            return one.name
        if column == FIRST:
            return one.said(one.first) if self.differs(one) else ""
        return "" if one.answer is None and not one.seen else one.said(one.answer)

    def differs(self, one: Question) -> bool:
        """Whether the second entry says something else than the first; asked of a question only once it was keyed in."""
        return self.compares and one.seen and one.answer != one.first

    def set_rows(self, rows: Sequence[Question], compares: bool) -> None:
        """Show another paper."""
        self.beginResetModel()
        self.rows, self.compares = list(rows), compares
        self.endResetModel()

    def put(self, place: int, answer: Any) -> None:
        """Set one answer."""
        self.rows[place].answer, self.rows[place].seen = answer, True
        self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        self.put(index.row(), str(value).strip() or None)
        return True


class SheetDelegate(CellDelegate):
    """Paints the boxes of a five-point question as the paper has them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = question_at(index)
        if index.column() != ANSWER or one.scoring != "likert":
            super().paint(painter, option, index)
            return
        painter.save()
        self._paint_ground(painter, option, index)
        for value, place in zip(SCALE, boxes(option.rect), strict=True):
            chosen = one.answer == value
            painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), 1))
            painter.setBrush(theme.colour("accent" if chosen else "surface"))
            painter.drawRect(place)
            painter.setPen(theme.colour("on_accent" if chosen else "text2"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(value))
        if one.seen and one.answer is None:
            painter.setPen(theme.colour("muted"))
            painter.drawText(option.rect.adjusted(boxes(option.rect)[-1].right() - option.rect.left() + theme.px(tokens.S3), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), _("blank (paper)"))
        self._paint_focus(painter, option, index)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = QLineEdit(parent)
        made.setAccessibleName(question_at(index).name)
        return made


def question_at(index: Index) -> Question:
    """The row of an index."""
    model = index.model()
    assert isinstance(model, SheetModel)
    return model.rows[index.row()]


def boxes(cell: QRect) -> list[QRect]:
    """Where the five boxes of a cell stand."""
    side = theme.px(_BOX)
    high = min(side, cell.height() - theme.px(4))
    top = cell.top() + (cell.height() - high) // 2
    return [QRect(cell.left() + theme.px(tokens.S2) + place * (side + theme.px(_GAP)), top, side, high) for place in range(len(SCALE))]


class SheetTable(QTableView):
    """The paper. ``changed`` after each answer, ``moved`` with the question under the cursor, ``done`` when the last one is left with Enter, or by Ctrl+Enter and +."""

    changed = Signal()
    moved = Signal()
    done = Signal()
    refused = Signal(str)
    """A key that is no answer: what may be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = SheetModel(self)
        dress_table(self, _("Answers of the paper"))
        self.setItemDelegate(SheetDelegate(self))
        self.setModel(self.sheet)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionsClickable(False)
        theme.follow(self, self._share_width)
        self.selectionModel().currentRowChanged.connect(lambda *_unused: self.moved.emit())

    def _share_width(self) -> None:
        header = self.horizontalHeader()
        if not self.sheet.rows:
            return
        header.resizeSection(CODE, theme.px(76))
        header.setSectionResizeMode(QUESTION, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(ANSWER, theme.px(290))
        if self.sheet.compares:
            header.resizeSection(FIRST, theme.px(110))

    # what is shown --------------------------------------------------------------------------------------------------------

    def show_paper(self, rows: Sequence[Question], compares: bool) -> None:
        """Show another paper with the cursor on its first question after the group, or on the group where that is still open."""
        self.sheet.set_rows(rows, compares)
        self._share_width()
        self.go_first()

    def go_first(self) -> None:
        """The cursor on the group if it is not known, else on the first question."""
        asked = self.places()
        ready = [place for place in asked if self.sheet.rows[place].code != GROUP or self.sheet.rows[place].answer is None]
        if asked:
            self.go(ready[0] if ready else asked[0])

    def places(self) -> list[int]:
        """The rows that are answered, from top to bottom."""
        return [place for place, one in enumerate(self.sheet.rows) if one.scoring]

    def go(self, place: int) -> None:
        """The cursor on a row, in sight together with its neighbours."""
        self.setCurrentIndex(self.sheet.index(place, ANSWER))
        for near in (max(place - 2, 0), min(place + 2, len(self.sheet.rows) - 1), place):
            self.scrollTo(self.sheet.index(near, ANSWER))

    def go_to(self, code: str) -> bool:
        """The cursor on the row of a question; whether there is one."""
        for place in self.places():
            if self.sheet.rows[place].code == code:
                self.go(place)
                return True
        return False

    def current(self) -> Question | None:
        """The question under the cursor."""
        place = self.currentIndex().row()
        return self.sheet.rows[place] if 0 <= place < len(self.sheet.rows) else None

    @property
    def group(self) -> str:
        """The key of the chosen group."""
        return next((str(one.answer or "") for one in self.sheet.rows if one.scoring and one.code == GROUP), "")

    def answers(self) -> dict[str, Any]:
        """Question code → answer, blanks left out."""
        return {one.code: one.answer for one in self.sheet.rows if one.scoring and one.code != GROUP and one.answer is not None}

    def choose_group(self, number: int) -> None:
        """Choose a group by its place from 1, from wherever the cursor is."""
        place = next((place for place in self.places() if self.sheet.rows[place].code == GROUP), None)
        if place is not None and (key := self.sheet.rows[place].of_key(number)) is not None:
            self._put(place, key)
            if self.currentIndex().row() == place:
                self._go_on()

    # keys -----------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one, key = self.current(), event.key()
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # the Enter of the text that is typed; what follows is done when its field closes
        elif (key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier) or event.text() == "+":  # also where a text would begin: what is empty is not written on the paper
            self.done.emit()
        elif one is None or event.modifiers() & _HELD:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self._go_on()
        elif key == Qt.Key.Key_Backspace:
            self._go_back()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
            self._answer(None)
        elif one.scoring == "text":
            self._type(event)
        elif not self._by_key(one, event):
            super().keyPressEvent(event)

    def _by_key(self, one: Question, event: QKeyEvent) -> bool:
        """Answer by a digit or a letter; whether the key was one of them."""
        number = digit(event)
        if number == 0:
            self._answer(None)
        elif (number is not None and (value := one.of_key(number)) is not None) or (value := one.of_letter(event.text())) is not None:
            self._answer(value)
        elif event.text().strip():
            self.refused.emit(keys_of(one))
        else:
            return False
        return True

    def _type(self, event: QKeyEvent) -> None:
        """A letter begins the text; what else is pressed moves the cursor."""
        if event.text().strip() and event.text().isprintable():
            self.edit(self.currentIndex().siblingAtColumn(ANSWER), QAbstractItemView.EditTrigger.AnyKeyPressed, event)
        else:
            super().keyPressEvent(event)

    def edit(self, index: Index, trigger: QAbstractItemView.EditTrigger, event: QEvent | None) -> bool:  # type: ignore[override]
        """Only texts are edited in place: a letter begins anew, a double click opens what is there."""
        if trigger is QAbstractItemView.EditTrigger.AnyKeyPressed and isinstance(event, QKeyEvent) and index.isValid():
            super().edit(index)
            if isinstance(editor := self.indexWidget(index), QLineEdit):
                editor.setText(event.text())
            return True
        return bool(super().edit(index, trigger, event))  # type: ignore[arg-type]

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter after a text goes on to the next question."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.setFocus()
        if hint in (QAbstractItemDelegate.EndEditHint.SubmitModelCache, QAbstractItemDelegate.EndEditHint.EditNextItem):
            self.changed.emit()
            self._go_on()

    def commit(self) -> None:
        """Take what is being typed into the paper; the cursor stays."""
        editor = self.indexWidget(self.currentIndex().siblingAtColumn(ANSWER))
        if isinstance(editor, QLineEdit):
            self.commitData(editor)
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _answer(self, value: Any) -> None:
        self._put(self.currentIndex().row(), value)
        self._go_on(last=False)

    def _put(self, place: int, value: Any) -> None:
        self.sheet.put(place, value)
        self.changed.emit()

    def _go_on(self, last: bool = True) -> None:
        """The next question; after the last one the paper is done (with Enter only: a digit waits on it to be looked at)."""
        here = self.currentIndex().row()
        after = next((place for place in self.places() if place > here), None)
        if after is not None:
            self.sheet.rows[here].seen = True
            self.go(after)
        elif last:
            self.done.emit()
        self.moved.emit()
        self.viewport().update()

    def _go_back(self) -> None:
        before = [place for place in self.places() if place < self.currentIndex().row()]
        if before:
            self.go(before[-1])

    # mouse ----------------------------------------------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == ANSWER and question_at(index).scoring == "likert":
            self._click(index, event.position().toPoint())

    def _click(self, index: Index, at: QPoint) -> None:
        for value, place in zip(SCALE, boxes(self.visualRect(index)), strict=True):
            if place.contains(at):
                self._put(index.row(), value)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and question_at(index).scoring == "text":
            super().edit(index.siblingAtColumn(ANSWER))
        else:
            super().mouseDoubleClickEvent(event)


def keys_of(one: Question) -> str:
    """What may be pressed at a question, in words."""
    if one.scoring == "likert":
        return _("1–5 answer, 0 or space blank")
    if one.scoring == "text":
        return _("Type the words, then Enter; nothing written: Enter")
    marks = [str(place) if place < 10 else LETTERS[place - 10] for place in range(1, len(one.choices) + 1)]
    return " · ".join([*(f"{mark} {words}" for mark, (__, words) in zip(marks, one.choices, strict=True)), _("0 blank (paper)")])


__all__ = ["GROUP", "Question", "SheetTable", "keys_of"]

