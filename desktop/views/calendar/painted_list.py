"""A list painted by us: the tray of items without a day, the items of one day, the list over any range. One line is one height; only what is seen is painted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from desktop.models.publicity_reading import CalendarItem
from desktop.views import theme, tokens
from desktop.views.calendar import painting
from desktop.views.calendar.board import Board
from desktop.views.calendar.layout import Entry
from desktop.views.calendar.view import is_menu_key, item_tip
from desktop.views.widgets.text import tooltip

ITEM, MONTH, DAY = "item", "month", "day"
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Line(NamedTuple):
    """One line: an item (on ``day``, if it has one), or a heading with ``text`` and, at its right end, ``extra``."""

    kind: str
    item: CalendarItem | None = None
    text: str = ""
    extra: str = ""
    day: date | None = None


class PaintedList(QAbstractScrollArea):
    """Up and Down go from item to item over the headings; Enter opens; letters are handed to who searches."""

    opened = Signal(int)
    menu_wanted = Signal(QPoint)
    drag_began = Signal(object, object, QPoint)
    """Entry or item, the day it was taken on (None in the tray), point of the screen."""
    trash_wanted = Signal()
    search_wanted = Signal(str)
    current_changed = Signal(int)
    left = Signal()
    """Esc was pressed."""

    def __init__(self, board: Board, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board, self.name = board, name
        self.lines: tuple[Line, ...] = ()
        self.at = -1
        self.nothing = ""
        """What is said where there is no line."""
        self._pressed: tuple[QPoint, Line] | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(name)
        theme.follow(self, self._fit)
        board.changed.connect(self.viewport().update)

    # lines --------------------------------------------------------------------------------------------------------

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; the cursor stays on its item if that is still there, else on its line."""
        kept, before = self.current_id(), self.at
        self.lines = tuple(lines)
        found = next((at for at, line in enumerate(self.lines) if line.item and line.item.id == kept), -1)
        self.at = found if found >= 0 else self._item_near(min(max(before, 0), len(self.lines) - 1))
        self._fit()
        self._tell()

    def _item_near(self, at: int) -> int:
        after = (place for place in range(max(at, 0), len(self.lines)) if self.lines[place].item)
        before = (place for place in range(min(at, len(self.lines) - 1), -1, -1) if self.lines[place].item)
        return next(after, next(before, -1))

    def current(self) -> CalendarItem | None:
        """The item under the cursor."""
        return self.lines[self.at].item if 0 <= self.at < len(self.lines) else None

    def current_id(self) -> int:
        """The id of the item under the cursor; 0 without one."""
        item = self.current()
        return item.id if item else 0

    def go_to(self, at: int) -> None:
        """Put the cursor on a line."""
        if 0 <= at < len(self.lines) and self.lines[at].item:
            self.at = at
            self._show(at)
            self._tell()
            self.current_changed.emit(self.current_id())
            self.viewport().update()

    def choose(self, item_id: int) -> bool:
        """Put the cursor on an item; False if it is not listed."""
        at = next((at for at, line in enumerate(self.lines) if line.item and line.item.id == item_id), -1)
        self.go_to(at)
        return at >= 0

    def _tell(self) -> None:
        item = self.current()
        self.setAccessibleName(f"{self.name}: {item.name}" if item else self.name)
        self.setAccessibleDescription(item_tip(self.board, item))

    # places -------------------------------------------------------------------------------------------------------

    def line_height(self) -> int:
        """px of one line."""
        return theme.px(tokens.ROW)

    def _fit(self) -> None:
        bar, height = self.verticalScrollBar(), self.line_height()
        bar.setRange(0, max(0, len(self.lines) * height - self.viewport().height()))
        bar.setSingleStep(height)
        bar.setPageStep(self.viewport().height())
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def area_of(self, at: int) -> QRect:
        """Where a line stands in the viewport."""
        height = self.line_height()
        return QRect(0, at * height - self.verticalScrollBar().value(), self.viewport().width(), height)

    def line_at(self, point: QPoint) -> int:
        """The line under a point; -1 for none."""
        at = (point.y() + self.verticalScrollBar().value()) // self.line_height()
        return at if 0 <= at < len(self.lines) else -1

    def _show(self, at: int) -> None:
        area, bar = self.area_of(at), self.verticalScrollBar()
        heading = self.line_height() if at and not self.lines[at - 1].item else 0
        if area.top() - heading < 0:
            bar.setValue(bar.value() + area.top() - heading)
        elif area.bottom() > self.viewport().height():
            bar.setValue(bar.value() + area.bottom() - self.viewport().height() + 1)

    # painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("surface"))
        height, top = self.line_height(), self.verticalScrollBar().value()
        first, last = top // height, min(len(self.lines) - 1, (top + self.viewport().height()) // height)
        for at in range(first, last + 1):
            self.paint_line(painter, self.area_of(at), self.lines[at])
        if 0 <= self.at < len(self.lines) and self.hasFocus():
            painting.ring(painter, self.area_of(self.at))
        if not self.lines and self.nothing:
            painting.caption(painter, QRect(theme.px(tokens.S4), 0, self.viewport().width() - theme.px(tokens.S6), theme.px(tokens.ROW)), self.nothing, "muted")
        painter.end()

    def paint_line(self, painter: QPainter, area: QRect, line: Line) -> None:
        """Paint one line."""
        if line.item is None:
            return
        painting.ground(painter, area, selected=line.item.id in self.board.selected, cut=line.item.id in self.board.cut)
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        day = line.day or self.board.today
        entry = Entry(line.item, day, day)
        painting.item_line(painter, area.adjusted(theme.px(tokens.S4), 0, -theme.px(tokens.S2), 0), entry, self.board.tone(entry), size="body")

    # the mouse ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.line_at(event.position().toPoint())
        line = self.lines[at] if at >= 0 else None
        self._pressed = None
        if line is None or line.item is None:
            return
        if event.modifiers() & _CTRL:
            self.board.toggle(line.item.id)
        elif line.item.id not in self.board.selected and self.board.selected:
            self.board.select(())
        self.go_to(at)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (event.position().toPoint(), line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed and (point - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance():
            line = self._pressed[1]
            self._pressed = None
            self.drag_began.emit(line.item, line.day, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.line_at(event.position().toPoint())
        if at >= 0 and (item := self.lines[at].item):
            self.opened.emit(item.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        else:
            self.ask_menu()

    def ask_menu(self) -> None:
        """The menu of the line under the cursor, where it stands (Shift+F10, the menu key)."""
        if self.at >= 0:
            self.menu_wanted.emit(self.viewport().mapToGlobal(QPoint(theme.px(tokens.S6), self.area_of(self.at).bottom())))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.line_at(event.pos())
            words = item_tip(self.board, self.lines[at].item) if at >= 0 else ""
            QToolTip.showText(event.globalPos(), tooltip(theme.soft(words)), self.viewport())
            return True
        return super().viewportEvent(event)

    # keys ---------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the list while the focus is in it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        page = max(1, self.viewport().height() // self.line_height() - 1)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        if key in steps and held in (Qt.KeyboardModifier.NoModifier, _SHIFT):
            self._walk(steps[Qt.Key(key)], extend=held == _SHIFT)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(self._item_near(0 if key == Qt.Key.Key_Home else len(self.lines) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif is_menu_key(event):
            self.ask_menu()
        elif key == Qt.Key.Key_Delete:
            self.trash_wanted.emit()
        elif key == Qt.Key.Key_Space and self.current_id():
            self.board.toggle(self.current_id())
        elif event.text().strip() and not held & _CTRL and event.text().isprintable():
            self.search_wanted.emit(event.text())
        else:
            super().keyPressEvent(event)

    def page(self, by: int) -> None:
        """A page on, or back."""
        self._walk(by * max(1, self.viewport().height() // self.line_height() - 1), extend=False)

    def _walk(self, by: int, *, extend: bool) -> None:
        items = [at for at, line in enumerate(self.lines) if line.item]
        if not items:
            return
        here = items.index(self.at) if self.at in items else 0
        before = self.current_id()
        self.go_to(items[min(max(here + by, 0), len(items) - 1)])
        if extend:
            self.board.select(self.board.selected | {before, self.current_id()})
        elif self.board.selected:
            self.board.select(())

    def _leave(self) -> None:
        if self.board.selected:
            self.board.select(())
        else:
            self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


