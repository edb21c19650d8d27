"""Carrying items with the mouse: from day to day, across the edge of a month, from the tray and back into it.

The view in which it began keeps the mouse until the button is let go, so that the month may turn under it; nothing of the system's own drag and drop is needed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.publicity_reading import CalendarItem
from desktop.views import theme, tokens
from desktop.views.calendar import painting
from desktop.words import _

FIRST_TURN_MS, NEXT_TURN_MS = 600, 900
"""How long one waits at an edge before the month turns, and before it turns again."""
EDGE = 24
"""px at 12 pt: how wide the edge of a view is that turns the month."""
_WIDTH = 220


@dataclass(frozen=True)
class Place:
    """Where something carried is: over a day, over the tray, or where the month turns (-1 back, 1 on); a day at the edge is both."""

    day: date | None = None
    tray: bool = False
    turn: int = 0


class Ghost(QWidget):
    """What hangs at the pointer: shape and name, and how many."""

    def __init__(self, parent: QWidget, item: CalendarItem, tone: str, count: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tone = tone
        self._words = item.name if count < 2 else _("{name} and {count} more", name=item.name, count=count - 1)
        width = min(theme.px(_WIDTH), painting.metrics().horizontalAdvance(self._words) + theme.px(painting.MARK + painting.GAP + tokens.S6))
        self.setFixedSize(width, theme.px(tokens.ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setPen(theme.colour("link"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        inner = self.rect().adjusted(theme.px(tokens.S2), 0, -theme.px(tokens.S2), 0)
        painting.mark(painter, self._tone, inner.left(), inner.center().y() + 1)
        painting.caption(painter, inner.adjusted(theme.px(painting.MARK + painting.GAP), 0, 0, 0), self._words, "text")
        painter.end()


class Carrier(QObject):
    """Carries one load at a time over ``page``; ``place_of`` says what lies under a point of the screen, ``show`` marks it."""

    dropped = Signal(object)
    """The :class:`Place` where the button was let go."""
    turned = Signal(int)
    """The month is to turn."""
    ended = Signal()
    """Nothing hangs at the pointer any more."""

    def __init__(self, page: QWidget, place_of: Callable[[QPoint], Place], show: Callable[[Place | None], None]) -> None:
        super().__init__(page)
        self._page, self._place_of, self._show = page, place_of, show
        self._ghost: Ghost | None = None
        self._source: QWidget | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self._turning = 0
        self._point = QPoint()

    @property
    def carries(self) -> bool:
        """Whether something hangs at the pointer."""
        return self._ghost is not None

    def start(self, source: QWidget, item: CalendarItem, tone: str, count: int, point: QPoint) -> None:
        """Begin; ``source`` is the widget that has the mouse."""
        self.cancel()
        self._ghost = Ghost(self._page, item, tone, count)
        self._source = source
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._move(point)
        self._ghost.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While something is carried the mouse and Esc belong to it."""
        kind = event.type()
        if kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease) and isinstance(event, QMouseEvent) and self._ours(watched):
            if kind == QEvent.Type.MouseMove:
                self._move(event.globalPosition().toPoint())
            elif event.button() == Qt.MouseButton.LeftButton:
                self._drop(event.globalPosition().toPoint())
            return True
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            event.accept()
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
            return True
        return False

    def _ours(self, watched: QObject) -> bool:
        """The source has the mouse; when it went away (a list that closed) the window hears it."""
        source = self._source
        return watched is source or (source is not None and not source.isVisible() and isinstance(watched, QWindow))

    def _move(self, point: QPoint) -> None:
        self._point = point
        if self._ghost is not None:
            self._ghost.move(self._page.mapFromGlobal(point) + QPoint(theme.px(tokens.S3), theme.px(tokens.S2)))
            self._ghost.raise_()
        place = self._place_of(point)
        self._show(place)
        if place.turn != self._turning:
            self._turning = place.turn
            self._timer.stop()
            if place.turn:
                self._timer.start(FIRST_TURN_MS)

    def _turn(self) -> None:
        if self.carries and self._turning:
            self.turned.emit(self._turning)
            self._timer.start(NEXT_TURN_MS)
            self._show(self._place_of(self._point))

    def _drop(self, point: QPoint) -> None:
        place = self._place_of(point)
        self.cancel()
        self.dropped.emit(place)

    def cancel(self) -> None:
        """Put it back where it came from."""
        if self._ghost is None:
            return
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._timer.stop()
        self._turning = 0
        self._ghost.hide()
        self._ghost.deleteLater()
        self._ghost = self._source = None
        self._show(None)
        self.ended.emit()


def edge_of(area: QRect, point: QPoint) -> int:
    """-1 at the left edge of ``area`` or beyond it, 1 at the right one, 0 inside; only at its height."""
    if not area.top() <= point.y() <= area.bottom():
        return 0
    edge = theme.px(EDGE)
    return -1 if point.x() < area.left() + edge else 1 if point.x() > area.right() - edge else 0
