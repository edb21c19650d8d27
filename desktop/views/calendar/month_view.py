"""A month as a wall calendar: as many equal weeks as it has, its days with their items, holidays and weekends in the sunken colour."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.thai_date import month_short
from desktop.views import theme, tokens
from desktop.views.calendar import painting
from desktop.views.calendar.board import Board
from desktop.views.calendar.layout import WEEK, Piece
from desktop.views.calendar.view import DayView, Spot
from desktop.words import _

_WHEEL_STEP = 120
_TIGHT_HEAD, _TIGHT_LINE = 24, 22
"""px at 12 pt: the head of a day and a line where a month has little room."""


class MonthView(DayView):
    """The month of the cursor."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        self._weeks: list[date] = []
        self._columns: list[int] = [0]
        self._rows: list[int] = [0]
        self._shown: list[tuple[Piece, QRect]] = []
        self._more: list[tuple[QRect, int]] = []
        self._names, self._head, self._line = 0, 0, 1
        """px: the row of the names of the days, the head of a day, a line of an item."""
        super().__init__(board, _("Calendar of the month"), parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # laying out ---------------------------------------------------------------------------------------------------

    def span(self) -> tuple[date, date]:
        weeks = self.board.month_weeks()
        return weeks[0], weeks[-1] + timedelta(WEEK - 1)

    def lay(self) -> None:
        self._weeks = self.board.month_weeks()
        width, self._names = self.viewport().width(), theme.px(tokens.ROW)
        self._columns = [width * at // WEEK for at in range(WEEK + 1)]
        self._lay_rows()
        self.spots, self.mores, self._shown, self._more = [], [], [], []
        for row, first in enumerate(self._weeks):
            self._lay_week(row, first)

    def _lay_rows(self) -> None:
        """Equal weeks; where they would hold less than two items lines stand closer, and where that is not enough the month scrolls."""
        count, seen = len(self._weeks), self.viewport().height() - self._names
        self._head, self._line = theme.px(painting.HEAD), theme.px(painting.LINE)
        if seen // count < self._head + 2 * self._line + theme.px(2):
            self._head, self._line = theme.px(_TIGHT_HEAD), theme.px(_TIGHT_LINE)
        height = max(seen, count * (self._head + 2 * self._line + theme.px(2)))
        bar = self.verticalScrollBar()
        bar.setRange(0, height - seen)
        bar.setPageStep(max(1, seen))
        bar.setSingleStep(self._line)
        top = self._names - bar.value()
        self._rows = [top + height * at // count for at in range(count + 1)]

    def reveal(self) -> None:
        """Scroll so that the week of the cursor is seen."""
        area, bar = self.day_area(self.board.cursor), self.verticalScrollBar()
        if area.isValid() and area.top() < self._names:
            bar.setValue(bar.value() + area.top() - self._names)
        elif area.bottom() > self.viewport().height():
            bar.setValue(bar.value() + area.bottom() - self.viewport().height() + 1)

    def _scrolled(self) -> None:
        self.lay()
        self.renew()

    def _lay_week(self, row: int, first: date) -> None:
        week = self.board.week(first)
        top, line = self._rows[row] + self._head, self._line
        room = max(1, (self._rows[row + 1] - theme.px(2) - top) // line)
        fitted = week.fit(room)
        for piece in fitted.shown:
            area = self._piece_area(piece, top + piece.lane * line, line)
            self._shown.append((piece, area))
            self.spots.append(Spot(area, piece.entry))
        for column, count in enumerate(fitted.more):
            if count:
                left, right = self._columns[column], self._columns[column + 1]
                area = QRect(left + theme.px(tokens.S1), top + (room - 1) * line, right - left - theme.px(tokens.S2), line)
                self._more.append((area, count))
                self.mores.append((area, first + timedelta(column)))

    def _piece_area(self, piece: Piece, top: int, line: int) -> QRect:
        side = theme.px(tokens.S1)
        left = self._columns[piece.column] + (side if piece.begins else 0)
        right = self._columns[piece.end + 1] - 1 - (side if piece.ends else 0)
        return QRect(left, top + 1, right - left, line - 2)

    def _cell(self, row: int, column: int) -> QRect:
        left, top = self._columns[column], self._rows[row]
        return QRect(left, top, self._columns[column + 1] - left, self._rows[row + 1] - top)

    def day_at(self, point: QPoint) -> date | None:
        if not (self._names <= point.y() < self._rows[-1] and 0 <= point.x() < self._columns[-1]):
            return None
        row = next(at for at in range(len(self._weeks)) if point.y() < self._rows[at + 1])
        column = next(at for at in range(WEEK) if point.x() < self._columns[at + 1])
        return self._weeks[row] + timedelta(column)

    def day_area(self, day: date) -> QRect:
        if not self._weeks or not 0 <= (day - self._weeks[0]).days < WEEK * len(self._weeks):
            return QRect()
        row, column = divmod((day - self._weeks[0]).days, WEEK)
        return self._cell(row, column)

    # painting -----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        for row, first in enumerate(self._weeks):
            for column in range(WEEK):
                self._paint_day(painter, self._cell(row, column), first + timedelta(column))
        for piece, area in self._shown:
            self._paint_piece(painter, piece, area)
        for area, count in self._more:
            room = area.adjusted(theme.px(painting.MARK + painting.GAP + tokens.S1), 0, 0, 0)
            words = _("{count} more", count=count)
            painting.caption(painter, room, words if painting.elided(words, room.width()) == words else f"+{count}", "link")
        painting.weekday_row(painter, self._columns, self._names, self.board.starts_on, theme.px(tokens.S2))

    def _paint_day(self, painter: QPainter, area: QRect, day: date) -> None:
        board = self.board
        other, off = day.month != board.cursor.month, board.is_off(day)
        role = "accent_tint" if day == self.drop_day else "sunken" if off else "window" if other else "surface"
        painter.fillRect(area, theme.colour(role))
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.topRight(), area.bottomRight())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        head = QRect(area.left() + theme.px(tokens.S2), area.top() + 1, area.width() - theme.px(tokens.S2) - 2, self._head - 2)
        left = painting.day_number(painter, head, day, today=day == board.today, faint=other or off)
        words, ink = self._head_words(day, other)
        painting.caption(painter, QRect(left, head.top() + 1, head.right() - left, head.height()), words, ink)

    def _head_words(self, day: date, other: bool) -> tuple[str, str]:
        if name := self.board.name_of(day):
            return name, "text2"
        if day == self.board.today:
            return _("Today"), "link"
        if other and (day.day == 1 or day == self._weeks[0]):
            return month_short(day.month), "muted"
        return "", "text2"

    def _paint_piece(self, painter: QPainter, piece: Piece, area: QRect) -> None:
        tone = self.board.tone(piece.entry)
        if piece.entry.days > 1:
            painting.bar(painter, area, piece, tone)
        self.paint_entry_ground(painter, area, piece.entry)
        faint = piece.entry.days == 1 and self.board.cursor.month != piece.entry.first.month
        pad = theme.px(tokens.S1)
        inner = area.adjusted(pad if piece.begins else theme.px(tokens.S2), 0, -2, 0)
        painting.item_line(painter, inner, piece.entry, tone, ink="muted" if faint else "")

    # turning ------------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns months; where a month is higher than the window it scrolls."""
        steps = event.angleDelta().y()
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
            return
        if abs(steps) >= _WHEEL_STEP:
            self.turned_by_wheel.emit(-1 if steps > 0 else 1)
        event.accept()
