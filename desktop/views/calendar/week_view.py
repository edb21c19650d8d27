"""A week in seven columns: bars for what lasts several days, under them each item with its time, place and who is responsible."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.domain.thai_date import month_short
from desktop.views import theme, tokens
from desktop.views.calendar import painting
from desktop.views.calendar.board import Board
from desktop.views.calendar.layout import WEEK, Entry, Piece, lay_out, week_first
from desktop.views.calendar.view import DayView, Spot
from desktop.words import _

_HEAD = 56
_NAME_LINES = 4
_TEXT_LINE = 23


class Card(NamedTuple):
    """One item of one day: its place in the whole height (before scrolling), and its lines of text with their colour."""

    area: QRect
    entry: Entry
    lines: tuple[tuple[str, str], ...]
    """(text, colour role)."""


class WeekView(DayView):
    """The week of the cursor."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        self._first = board.cursor
        self._columns: list[int] = [0]
        self._cards: list[Card] = []
        self._bars: list[tuple[Piece, QRect]] = []
        self._top = 0
        super().__init__(board, _("Calendar of the week"), parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalScrollBar().valueChanged.connect(self._place)

    # laying out ---------------------------------------------------------------------------------------------------

    def span(self) -> tuple[date, date]:
        first = week_first(self.board.cursor, self.board.starts_on)
        return first, first + timedelta(WEEK - 1)

    def lay(self) -> None:
        self._lists = self.board.work.lists()
        self._first = self.span()[0]
        width = self.viewport().width()
        self._columns = [width * at // WEEK for at in range(WEEK + 1)]
        self._lay_bars()
        self._cards = []
        bottom = 0
        for column in range(WEEK):
            bottom = max(bottom, self._lay_column(column))
        bar, room = self.verticalScrollBar(), self.viewport().height() - self._top
        bar.setRange(0, max(0, bottom - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(theme.px(_TEXT_LINE))
        self.reveal()
        self._place()

    def _lay_bars(self) -> None:
        long = [entry for entry in self.board.entries(*self.span()) if entry.days > 1]
        week, line, head, side = lay_out(self._first, long), theme.px(painting.LINE), theme.px(_HEAD), theme.px(tokens.S1)
        self._bars = []
        for piece in week.pieces:
            left = self._columns[piece.column] + (side if piece.begins else 0)
            right = self._columns[piece.end + 1] - 1 - (side if piece.ends else 0)
            self._bars.append((piece, QRect(left, head + piece.lane * line + 1, right - left, line - 2)))
        self._top = head + week.lanes * line + (side if week.lanes else 0)

    def _lay_column(self, column: int) -> int:
        left, width = self._columns[column], self._columns[column + 1] - self._columns[column]
        pad, line = theme.px(tokens.S2), theme.px(_TEXT_LINE)
        y = theme.px(tokens.S1)
        for entry in self.board.on(self._first + timedelta(column)):
            if entry.days > 1:
                continue
            words = self._words(entry, width - pad * 2 - theme.px(painting.MARK + painting.GAP))
            area = QRect(left + theme.px(3), y, width - theme.px(7), len(words) * line + theme.px(tokens.S2))
            self._cards.append(Card(area, entry, words))
            y += area.height() + theme.px(tokens.S1)
        return y

    def _words(self, entry: Entry, width: int) -> tuple[tuple[str, str], ...]:
        item, found = entry.item, []
        lists = self._lists
        state = lists.label("item_status", item.status)
        head = f"{painting.time_words(item)} · {state}" if item.start_time else state
        found.append((painting.elided(_("Deadline") if entry.deadline else head, width), "text2"))
        ink = "muted" if self.board.tone(entry) == "off" else "text"
        found += [(text, ink) for text in painting.lines(item.name, width, _NAME_LINES, "body")]
        for text in (item.place, item.owner_officer):
            if text:
                found.append((painting.elided(text, width), "muted"))
        return tuple(found)

    def _place(self) -> None:
        """What is seen of each card as it is scrolled now."""
        shift = self._top - self.verticalScrollBar().value()
        room = QRect(0, self._top, self.viewport().width(), self.viewport().height() - self._top)
        self.spots = [Spot(area, piece.entry) for piece, area in self._bars]
        for card in self._cards:
            seen = card.area.translated(0, shift).intersected(room)
            if not seen.isEmpty():
                self.spots.append(Spot(seen, card.entry))
        self.renew()

    def reveal(self) -> None:
        """Scroll so that the item under the cursor is seen."""
        board, bar = self.board, self.verticalScrollBar()
        card = next((one for one in self._cards if one.entry.item.id == board.current and one.entry.first == board.cursor), None)
        if card is not None:
            room = self.viewport().height() - self._top
            bar.setValue(min(card.area.top(), max(bar.value(), card.area.bottom() - room)))

    def day_at(self, point: QPoint) -> date | None:
        if not (0 <= point.x() < self._columns[-1] and 0 <= point.y() < self.viewport().height()):
            return None
        column = next(at for at in range(WEEK) if point.x() < self._columns[at + 1])
        return self._first + timedelta(column)

    def day_area(self, day: date) -> QRect:
        column = (day - self._first).days
        if not 0 <= column < WEEK:
            return QRect()
        return QRect(self._columns[column], 0, self._columns[column + 1] - self._columns[column], self.viewport().height())

    def step(self, across: int, down: int) -> None:
        """Left and Right go to another day, Down into its items."""
        if down:
            self.board.walk(down)
        else:
            super().step(across, 0)

    # painting -----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        for column in range(WEEK):
            self._paint_day(painter, self._first + timedelta(column))
        for piece, area in self._bars:
            painting.bar(painter, area, piece, self.board.tone(piece.entry))
            self.paint_entry_ground(painter, area, piece.entry)
            inner = area.adjusted(theme.px(tokens.S1 if piece.begins else tokens.S2), 0, -2, 0)
            painting.item_line(painter, inner, piece.entry, self.board.tone(piece.entry))
        painter.save()
        painter.setClipRect(QRect(0, self._top, self.viewport().width(), self.viewport().height() - self._top))
        for card in self._cards:
            self._paint_card(painter, card)
        painter.restore()

    def _paint_day(self, painter: QPainter, day: date) -> None:
        board, area, head = self.board, self.day_area(day), theme.px(_HEAD)
        role = "accent_tint" if day == self.drop_day else "sunken" if board.is_off(day) else "surface"
        painter.fillRect(area, theme.colour(role))
        painter.fillRect(QRect(area.left(), 0, area.width(), head), theme.colour("sunken"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.topRight(), area.bottomRight())
        painter.drawLine(area.left(), head - 1, area.right(), head - 1)
        pad, line = theme.px(tokens.S2), theme.px(painting.HEAD)
        left = painting.day_number(painter, QRect(area.left() + pad, 1, area.width(), line), day, today=day == board.today, faint=board.is_off(day))
        name = painting.weekday_words(day.weekday(), area.right() - left - pad)
        painting.caption(painter, QRect(left, 2, area.right() - left - 2, line), name, "text2")
        under = board.name_of(day) or (_("Today") if day == board.today else month_short(day.month) if day.day == 1 or day == self._first else "")
        painting.caption(painter, QRect(area.left() + pad, line, area.width() - pad * 2, head - line - 2), under, "link" if day == board.today else "text2")

    def _paint_card(self, painter: QPainter, card: Card) -> None:
        area = card.area.translated(0, self._top - self.verticalScrollBar().value())
        if area.bottom() < self._top or area.top() > self.viewport().height():
            return
        tone = self.board.tone(card.entry)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour(painting.bar_tint(tone) if tone in tokens.TINTED else "surface"))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        self.paint_entry_ground(painter, area.adjusted(1, 1, -1, -1), card.entry)
        line, left = theme.px(_TEXT_LINE), area.left() + theme.px(6)
        top = area.top() + theme.px(tokens.S1)
        if card.entry.deadline:
            painting.deadline_mark(painter, tone, left, top + line // 2 + 1)
        else:
            painting.mark(painter, tone, left, top + line // 2 + 1)
        left += theme.px(painting.MARK + painting.GAP)
        for text, ink in card.lines:
            painting.write(painter, QRect(left, top, area.right() - left + theme.px(2), line), text, ink, "body" if ink == "text" else "small")
            top += line
