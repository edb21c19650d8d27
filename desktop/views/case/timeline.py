"""The timeline of a case, the newest first: when, what, by whom, and the files that came with it. One list, painted; keys and screen readers know every line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.thai_date import format_date, local
from desktop.views import theme, tokens
from desktop.views.widgets.status import draw_shape
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.case_timeline import Event

Index = QModelIndex | QPersistentModelIndex
_DAY, _SHAPE, _TEXT, _AFTER = 120, 132, 158, 14
"""Right end of the day, left of the shape, left of the words, and the room after an event (px at 12 pt)."""
_OVER = 4
"""Room over an event, for its focus ring."""
_RIGHT = 16
_EVENT = int(Qt.ItemDataRole.UserRole)
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_TOP_LEFT = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
_TOP_RIGHT = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)


def day_of(event: Event) -> date:
    """The day of an event in the office."""
    return local(event.at).date() if isinstance(event.at, datetime) else event.at


def files_words(event: Event) -> str:
    """How many files came with it."""
    count = len(event.files)
    return (_("one file") if count == 1 else _("{count} files", count=count)) if count else ""


def spoken(event: Event) -> str:
    """An event in one sentence, for who cannot see it."""
    return ", ".join(filter(None, (format_date(day_of(event)), event.title, event.by, event.text, files_words(event))))


class TimelineModel(QAbstractListModel):
    """The events, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.events: list[Event] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == _EVENT:
            return self.events[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(self.events[index.row()])
        return None

    def set_events(self, events: Sequence[Event]) -> None:
        """Show other events."""
        self.beginResetModel()
        self.events = list(events)
        self.endResetModel()


class TimelineDelegate(QStyledItemDelegate):
    """Paints an event. Heights are measured once for a width and a text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, int], int] = {}
        theme.notifier.changed.connect(self._heights.clear)
        theme.notifier.words_ready.connect(self._heights.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        event: Event = index.data(_EVENT)
        return QSize(width, theme.px(tokens.LINE_OF_TEXT) + self._height_of(event.text, self._room(width), option.fontMetrics) + theme.px(_OVER + _AFTER))

    @staticmethod
    def _room(width: int) -> int:
        return max(width - theme.px(_TEXT) - theme.px(_RIGHT), theme.px(80))

    def _height_of(self, text: str, width: int, metrics: QFontMetrics) -> int:
        if not text:
            return 0
        known = self._heights.get((text, width))
        if known is None:
            known = metrics.boundingRect(QRect(0, 0, width, 1 << 20), _WRAPPED, theme.soft(text)).height()
            self._heights[(text, width)] = known
        return known

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        event: Event = index.data(_EVENT)
        area, line = option.rect.adjusted(0, theme.px(_OVER), 0, 0), theme.px(tokens.LINE_OF_TEXT)
        painter.save()
        painter.setFont(option.font)
        self._paint_focus(painter, option, index)
        self._paint_thread(painter, area, line, index)
        _role, shape = tokens.STATUS[event.token]
        side = theme.px(12)
        draw_shape(painter, shape, theme.colour(_role), QRectF(area.left() + theme.px(_SHAPE), area.top() + (line - side) / 2 + 1, side, side))
        painter.setPen(theme.colour("text2"))
        painter.drawText(QRect(area.left(), area.top(), theme.px(_DAY), line), _TOP_RIGHT, format_date(day_of(event)))
        room = QRect(area.left() + theme.px(_TEXT), area.top(), self._room(area.width()), line)
        self._paint_head(painter, room, event)
        if event.text:
            painter.setPen(theme.colour("text"))
            painter.drawText(room.translated(0, line).adjusted(0, 0, 0, 1 << 16), _WRAPPED, theme.soft(event.text))
        painter.restore()

    def _paint_thread(self, painter: QPainter, area: QRect, line: int, index: Index) -> None:
        """The thin line that leads down to the event before it in time."""
        if index.row() + 1 < index.model().rowCount():
            x = area.left() + theme.px(_SHAPE) + theme.px(12) / 2
            painter.setPen(QPen(theme.colour("line"), 2))
            painter.drawLine(QPointF(x, area.top() + line), QPointF(x, area.bottom() - 1))

    def _paint_head(self, painter: QPainter, room: QRect, event: Event) -> None:
        files = self._paint_files(painter, room, event)
        room = room.adjusted(0, 0, -files, 0)
        bold = theme.font(bold=True)
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        metrics = QFontMetrics(bold)
        title = metrics.elidedText(event.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _TOP_LEFT, title)
        used = metrics.horizontalAdvance(title) + theme.px(tokens.S2)
        painter.setFont(theme.font())
        if event.by and used < room.width() - theme.px(24):
            painter.setPen(theme.colour("muted"))
            shown = painter.fontMetrics().elidedText(event.by, Qt.TextElideMode.ElideRight, room.width() - used)
            painter.drawText(room.adjusted(used, 0, 0, 0), _TOP_LEFT, shown)

    def _paint_files(self, painter: QPainter, room: QRect, event: Event) -> int:
        """Clip and number of files at the right end; how many px they take."""
        words = files_words(event)
        if not words:
            return 0
        width, gap = painter.fontMetrics().horizontalAdvance(words), theme.px(tokens.ICON_SMALL + 8)
        painter.setPen(theme.colour("link"))
        painter.drawText(room, _TOP_RIGHT, words)
        clip = theme.pixmap("paperclip", "link", tokens.ICON_SMALL)
        painter.drawPixmap(room.right() - width - gap, room.center().y() - theme.px(tokens.ICON_SMALL) // 2, clip)
        return width + gap + theme.px(tokens.S3)

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex() == index:
            around = option.rect.adjusted(theme.px(tokens.S1), 1, -theme.px(tokens.S1), -theme.px(_AFTER) + theme.px(6))
            painter.setPen(QPen(theme.colour("link"), tokens.FOCUS))
            painter.drawRoundedRect(around, tokens.RADIUS, tokens.RADIUS)


class Timeline(QListView):
    """Arrows go from event to event; ``opened(event)`` on Enter or a double click, ``files_wanted(event, place)`` on a click at its files."""

    opened = Signal(object)
    files_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events_model = TimelineModel(self)
        self.setModel(self.events_model)
        self.setItemDelegate(TimelineDelegate(self))
        self.setAccessibleName(_("Timeline of the case"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(_EVENT)))
        theme.follow(self, self.doItemsLayout)
        theme.notifier.words_ready.connect(self.doItemsLayout)

    def set_events(self, events: Sequence[Event]) -> None:
        """Show other events; cursor and scroll stay where they were."""
        row, scroll = self.currentIndex().row(), self.verticalScrollBar().value()
        self.events_model.set_events(events)
        if events:
            self.setCurrentIndex(self.events_model.index(min(max(row, 0), len(events) - 1), 0))
        self.verticalScrollBar().setValue(scroll)

    def current(self) -> Event | None:
        """The event under the cursor."""
        found: Event | None = self.currentIndex().data(_EVENT)
        return found

    def place_of(self, event: Event) -> QRect:
        """Where an event stands in the list (px of its viewport)."""
        return self.visualRect(self.events_model.index(self.events_model.events.index(event), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at_files = self._files_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if at_files else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self._files_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.files_wanted.emit(found)

    def _files_at(self, point: QPoint) -> Event | None:
        """The event whose files stand at a point."""
        index = self.indexAt(point)
        event: Event | None = index.data(_EVENT) if index.isValid() else None
        if event is None or not event.files:
            return None
        area = self.visualRect(index)
        width = self.fontMetrics().horizontalAdvance(files_words(event)) + theme.px(tokens.ICON_SMALL + 12)
        place = QRect(area.right() - theme.px(_RIGHT) - width, area.top() + theme.px(_OVER), width + theme.px(_RIGHT), theme.px(tokens.LINE_OF_TEXT))
        return event if place.contains(point) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.opened.emit(current)
        else:
            super().keyPressEvent(event)
