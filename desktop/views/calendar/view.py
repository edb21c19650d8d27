"""What month, week and year have in common: a painted field of days with a cursor, keys, the mouse, and words for who cannot see it."""

from __future__ import annotations

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
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from desktop.domain.thai_date import format_date, format_period
from desktop.models.publicity_reading import CalendarItem
from desktop.views import theme
from desktop.views.calendar import painting
from desktop.views.calendar.board import Board
from desktop.views.calendar.layout import Entry
from desktop.views.widgets.text import tooltip
from desktop.words import _, language

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Spot(NamedTuple):
    """Something painted that can be pressed: an entry in its place (and the day it was pressed on)."""

    area: QRect
    entry: Entry


class DayView(QAbstractScrollArea):
    """Base of the views that show days. A subclass answers ``lay``, ``paint``, ``day_at`` and ``day_area`` and fills ``spots`` while laying out."""

    opened = Signal(int)
    """An item is to be opened."""
    add_wanted = Signal(object)
    """A new item on this day (``date``)."""
    menu_wanted = Signal(QPoint)
    """The menu of what is under the cursor, at this point of the screen."""
    day_wanted = Signal(object, QRect)
    """Everything of this day is to be listed; the rectangle (of the screen) is its place."""
    drag_began = Signal(object, object, QPoint)
    """An entry (:class:`Entry`) was taken on a day (``date``) and pulled: entry, day, point of the screen."""
    trash_wanted = Signal()
    shift_wanted = Signal(int)
    """Move the chosen items by so many days."""

    turned_by_wheel = Signal(int)
    up_step = 7
    """How many days Up and Down go."""

    def __init__(self, board: Board, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = board
        self.name = name
        self.spots: list[Spot] = []
        self.mores: list[tuple[QRect, date]] = []
        """The words "and n more" and the day they belong to."""
        self.drop_day: date | None = None
        """The day something carried would be put on."""
        self._pressed: tuple[QPoint, Entry, date] | None = None
        self._picture: QPixmap | None = None
        """Everything but the cursor as it was painted last: an arrow key paints no more than its ring."""
        self._look: object = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(name)
        board.changed.connect(self.refresh)
        board.moved.connect(self.follow)
        theme.follow(self, self.refresh)

    # what a view answers ------------------------------------------------------------------------------------------

    def span(self) -> tuple[date, date]:
        """The days the view shows for the cursor as it stands."""
        raise NotImplementedError

    def lay(self) -> None:
        """Work out where everything stands."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Paint everything but the cursor."""
        raise NotImplementedError

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point of the viewport."""
        raise NotImplementedError

    def day_area(self, day: date) -> QRect:
        """Where a day stands in the viewport; empty if it is not shown."""
        raise NotImplementedError

    # keeping right ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The board changed: lay everything out anew, but only while somebody can see it."""
        if self.isVisible():
            self._look = self.span(), self.board.cursor.month
            self.lay()
            self.renew()
            self._tell()

    def follow(self) -> None:
        """The cursor moved; another month is read if need be. Within the same one nothing is laid out or painted anew but the cursor."""
        if not self.isVisible():
            return
        if self._look == (self.span(), self.board.cursor.month):
            self.reveal()
            self.viewport().update()
            self._tell()
        else:
            self.board.look_at(*self.span())
            self.refresh()

    def reveal(self) -> None:
        """Scroll so that the cursor is seen (where there is anything to scroll)."""

    def renew(self) -> None:
        """Paint everything anew."""
        self._picture = None
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.board.look_at(*self.span())
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay()
        self.renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._painted()
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._picture)
        self.paint_cursor(painter)
        painter.end()

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.viewport().size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(theme.colour("surface"))
        painter = QPainter(made)
        self.paint(painter)
        painter.end()
        return made

    def show_drop(self, day: date | None) -> None:
        """Show where something carried would be put; None for nowhere."""
        if day != self.drop_day:
            self.drop_day = day
            self.renew()

    def _tell(self) -> None:
        """Say day and item to who cannot see them."""
        board = self.board
        count = len(board.on(board.cursor))
        item = board.item(board.current) if board.current else None
        words = ", ".join((board.day_words(board.cursor), _("{count} items", count=count)))
        said = f"{item.name}, {words}" if item else words
        if said != self.accessibleName():
            self.setAccessibleName(said)
            self.setAccessibleDescription(item_tip(board, item) if item else self.name)

    # the mouse ----------------------------------------------------------------------------------------------------

    def spot_at(self, point: QPoint) -> Spot | None:
        """What is painted under a point."""
        return next((spot for spot in self.spots if spot.area.contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point, day = event.position().toPoint(), self.day_at(event.position().toPoint())
        if day is None:
            return
        spot = self.spot_at(point)
        self._pressed = None
        if spot is None:
            self._press_day(point, day)
            return
        item_id = spot.entry.item.id
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.board.toggle(item_id)
        elif item_id not in self.board.selected:
            self.board.select(())
        self.board.go_to(day, item_id)
        if event.button() == Qt.MouseButton.LeftButton and not spot.entry.deadline:
            self._pressed = (point, spot.entry, day)

    def _press_day(self, point: QPoint, day: date) -> None:
        more = next((area for area, of in self.mores if area.contains(point)), None)
        if self.board.selected:
            self.board.select(())
        self.board.go_to(day)
        if more is not None:
            self.list_day(day, more)

    def list_day(self, day: date, area: QRect | None = None) -> None:
        """Ask for the list of everything of a day."""
        place = area or self.day_area(day)
        self.day_wanted.emit(day, QRect(self.viewport().mapToGlobal(place.topLeft()), place.size()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed and (point - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance():
            _point, entry, day = self._pressed
            self._pressed = None
            self.drag_began.emit(entry, day, event.globalPosition().toPoint())
        over = bool(self.spot_at(point)) or any(area.contains(point) for area, _day in self.mores)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.board.selected:
            self.board.select(())
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot, day = self.spot_at(event.position().toPoint()), self.day_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        if spot is not None:
            self.opened.emit(spot.entry.item.id)
        else:
            self.add_wanted.emit(day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        else:
            self.ask_menu()

    def ask_menu(self) -> None:
        """The menu of what is under the cursor, where it stands (Shift+F10, the menu key)."""
        area = self.cursor_area()
        self.menu_wanted.emit(self.viewport().mapToGlobal(QPoint(area.left() + theme.px(16), area.bottom())))

    def cursor_area(self) -> QRect:
        """Where the item or the day under the cursor stands."""
        board = self.board
        found = (spot.area for spot in self.spots if board.current == spot.entry.item.id and spot.entry.first <= board.cursor <= spot.entry.last)
        return next(found, self.day_area(board.cursor))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self.spot_at(event.pos())
            day = self.day_at(event.pos())
            words = item_tip(self.board, spot.entry.item) if spot else self.board.name_of(day) if day else ""
            QToolTip.showText(event.globalPos(), tooltip(theme.soft(words)), self.viewport())
            return True
        return super().viewportEvent(event)

    # keys ---------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Esc and Alt with an arrow belong to the calendar while the focus is in it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            event.accept()
            return True
        return super().event(event)

    def _own(self, event: QKeyEvent) -> bool:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        return (event.key() == Qt.Key.Key_Escape and not event.modifiers()) or (alt and event.key() in _ARROWS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS:
            self._arrow(Qt.Key(key), held)
        elif key in _ENTER and held == _NO_KEYS:
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self.back()
        elif key == Qt.Key.Key_Delete and held == _NO_KEYS:
            self.trash_wanted.emit()
        elif key == Qt.Key.Key_Space and self.board.current:
            self.board.toggle(self.board.current)
        elif is_menu_key(event):
            self.ask_menu()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and held == _NO_KEYS:
            self._to_end_of_week(key == Qt.Key.Key_End)
        else:
            super().keyPressEvent(event)

    def _arrow(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        across, down = _ARROWS[key]
        if held == Qt.KeyboardModifier.AltModifier:
            self.shift_wanted.emit(across + 7 * down)
        elif held == Qt.KeyboardModifier.ShiftModifier:
            self.board.step(across + self.up_step * down, extend=True)
        elif held == _NO_KEYS and self.board.current and down:
            self.board.walk(down)
        elif held == _NO_KEYS:
            self.step(across, down)

    def step(self, across: int, down: int) -> None:
        """What an arrow does while no item is chosen."""
        if self.board.anchor and self.board.selected:
            self.board.select(())
        self.board.step(across + self.up_step * down)

    def _enter(self) -> None:
        board = self.board
        if board.current:
            self.opened.emit(board.current)
        elif not board.walk(1):
            self.add_wanted.emit(board.cursor)

    def back(self) -> None:
        """Esc goes back one step: out of the items, then nothing selected, nothing cut."""
        board = self.board
        if board.current:
            board.go_to(board.cursor)
        elif board.selected:
            board.select(())
        elif board.cut:
            board.set_cut(())

    def _to_end_of_week(self, end: bool) -> None:
        from datetime import timedelta

        from desktop.views.calendar.layout import week_first

        first = week_first(self.board.cursor, self.board.starts_on)
        self.board.go_to(first + timedelta(6) if end else first)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # painting -----------------------------------------------------------------------------------------------------

    def paint_entry_ground(self, painter: QPainter, area: QRect, entry: Entry) -> None:
        """What lies under an item: selected, cut."""
        board = self.board
        painting.ground(painter, area, selected=entry.item.id in board.selected, cut=entry.item.id in board.cut)

    def paint_cursor(self, painter: QPainter) -> None:
        """The ring around the day, and around the item under the cursor."""
        board = self.board
        area = self.day_area(board.cursor)
        if not area.isEmpty():
            painting.ring(painter, area, strong=self.hasFocus() and not board.current)
        if board.current:
            painting.ring(painter, self.cursor_area().adjusted(-2, -1, 2, 2), strong=self.hasFocus())


def is_menu_key(event: QKeyEvent) -> bool:
    """Whether a key asks for the menu of what is under the cursor: Shift+F10 (not every platform says so by itself)."""
    return event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier


def item_tip(board: Board, item: CalendarItem | None) -> str:
    """Everything one wants to know of an item at a glance, on several lines."""
    if item is None:
        return ""
    lists = board.work.lists()
    when = format_period(item.first, item.last) if item.first and item.last else _("No date yet")
    time = painting.time_words(item) + (" น." if item.start_time and language() == "th" else "")
    parts = [
        item.name,
        " · ".join(part for part in (when, time, item.place) if part),
        " · ".join(part for part in (lists.label("item_status", item.status), item.owner_officer or lists.label("org_unit", item.owner_unit)) if part),
        ", ".join(lists.labels("pr_channel", item.channels)),
        _("Internal deadline {date}", date=format_date(item.due_on)) if item.due_on else "",
    ]
    return "\n".join(part for part in parts if part)
