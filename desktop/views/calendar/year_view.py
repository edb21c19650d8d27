"""A year as twelve small months: what lies on each day as one shape, how many items each month has. By fiscal year or by calendar year."""

from __future__ import annotations

from datetime import date, timedelta
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.domain.thai_date import BUDDHIST_ERA, fiscal_period, fiscal_year, month_name
from desktop.views import theme, tokens
from desktop.views.calendar import painting
from desktop.views.calendar.board import Board
from desktop.views.calendar.layout import WEEK, Entry, month_after, month_ends, on_days, week_first
from desktop.views.calendar.view import DayView
from desktop.views.widgets.buttons import chip
from desktop.views.widgets.layout import row_frame
from desktop.words import _

MONTHS = 12
_TITLE, _NAMES, _LEAST, _WIDE = 28, 20, 19, 276
"""px at 12 pt: title, names of the days, least height of a row of days, least width of a month: number and shape of a day side by side."""
_BUDGET = 0.008
"""Seconds of painting after which keys and mouse have their turn."""
_URGENT = ("danger", "warn", "wait", "draft", "ok", "off")
"""Of several items on a day the most urgent one gives the shape."""


class Small(NamedTuple):
    """One month: its first day, its place, and the places of its days."""

    first: date
    area: QRect
    left: int
    top: int
    wide: int
    high: int


class YearView(DayView):
    """The year of the cursor; a press or Enter leads into the month."""

    month_wanted = Signal(object)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        self.fiscal = True
        self._months: list[Small] = []
        self._marks: dict[date, str] = {}
        self._counts: dict[date, int] = {}
        self._known: tuple[object, ...] = ()
        self._waiting: list[Small] = []
        """The months that are not painted yet."""
        super().__init__(board, _("Calendar of the year"), parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalScrollBar().valueChanged.connect(self._place)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._paint_on)
        self.switch = self._switch()
        theme.follow(self, self._fit_switch)

    def _switch(self) -> QWidget:
        group = QButtonGroup(self)
        self.by_fiscal = chip(_("Fiscal year (October–September)"), checked=True, on_click=lambda: self.set_fiscal(True))
        self.by_calendar = chip(_("Calendar year (January–December)"), on_click=lambda: self.set_fiscal(False))
        for made in (self.by_fiscal, self.by_calendar):
            group.addButton(made)
        band = row_frame("band", self.by_fiscal, self.by_calendar, None, margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S1))
        band.setParent(self)
        return band

    def _fit_switch(self) -> None:
        height = theme.px(tokens.ROW + tokens.S2)
        self.setViewportMargins(0, height, 0, 0)
        self.switch.setGeometry(0, 0, self.width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "switch"):
            self.switch.setGeometry(0, 0, self.width(), self.viewportMargins().top())

    def set_fiscal(self, fiscal: bool) -> None:
        """Show fiscal years, or calendar years."""
        self.fiscal = fiscal
        (self.by_fiscal if fiscal else self.by_calendar).setChecked(True)
        self.board.moved.emit()

    # laying out ---------------------------------------------------------------------------------------------------

    def span(self) -> tuple[date, date]:
        cursor = self.board.cursor
        if self.fiscal:
            return fiscal_period(fiscal_year(cursor))
        return date(cursor.year, 1, 1), date(cursor.year, 12, 31)

    def title(self) -> str:
        """The year in words."""
        cursor = self.board.cursor
        if self.fiscal:
            return _("Fiscal year {year}", year=fiscal_year(cursor))
        return _("Year {year}", year=cursor.year + BUDDHIST_ERA)

    def year(self) -> dict[str, object]:
        """The year for a report: which twelve months ("span"), and of which year พ.ศ."""
        cursor = self.board.cursor
        if self.fiscal:
            return {"span": "fiscal", "year": fiscal_year(cursor)}
        return {"span": "calendar", "year": cursor.year + BUDDHIST_ERA}

    def lay(self) -> None:
        first, last = self.span()
        self._fit_bar()
        self._place()
        known = (self.board.version, first, last, self.board.with_deadlines)
        if known != self._known:
            self._known = known
            self._gather(first, last)
        self.reveal()

    def _height(self) -> int:
        """The height of all months; more than the window's where that would press the days together."""
        least = theme.px(_TITLE + _NAMES + 6 * _LEAST + tokens.S2) * (MONTHS // self._across())
        return max(self.viewport().height(), least)

    def _across(self) -> int:
        return max(2, min(4, self.viewport().width() // theme.px(_WIDE)))

    def _fit_bar(self) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._height() - seen))
        bar.setPageStep(max(1, seen))
        bar.setSingleStep(theme.px(tokens.ROW))

    def _place(self) -> None:
        """Where each month stands as it is scrolled now."""
        across, width, height = self._across(), self.viewport().width(), self._height()
        down, shift = MONTHS // across, self.verticalScrollBar().value()
        first = self.span()[0]
        self._months = []
        for at in range(MONTHS):
            row, column = divmod(at, across)
            left, top = width * column // across, height * row // down
            area = QRect(left, top - shift, width * (column + 1) // across - left, height * (row + 1) // down - top)
            self._months.append(self._small(month_after(first, at), area))
        self.renew()

    def reveal(self) -> None:
        """Scroll so that the month under the cursor is seen."""
        small, bar = self._month_of(self.board.cursor), self.verticalScrollBar()
        if small is not None and small.area.top() < 0:
            bar.setValue(bar.value() + small.area.top())
        elif small is not None and small.area.bottom() > self.viewport().height():
            bar.setValue(bar.value() + small.area.bottom() - self.viewport().height())

    def _small(self, first: date, area: QRect) -> Small:
        pad, top = theme.px(tokens.S3), area.top() + theme.px(_TITLE + _NAMES)
        return Small(first, area, area.left() + pad, top, (area.width() - pad * 2) // WEEK, (area.bottom() - top) // 6)

    def _gather(self, first: date, last: date) -> None:
        entries = self.board.entries(first, last)
        self._marks = {day: self._most_urgent(found) for day, found in on_days(entries, first, last).items()}
        self._counts = {}
        for at in range(MONTHS):
            begin = month_after(first, at)
            self._counts[begin] = self.board.month_total(*month_ends(begin.year, begin.month))

    def _most_urgent(self, entries: list[Entry]) -> str:
        tones = {self.board.tone(entry) for entry in entries}
        return next(tone for tone in _URGENT if tone in tones)

    def _cell(self, small: Small, day: date) -> QRect:
        start = week_first(small.first, self.board.starts_on)
        row, column = divmod((day - start).days, WEEK)
        return QRect(small.left + column * small.wide, small.top + row * small.high, small.wide, small.high)

    def _month_of(self, day: date) -> Small | None:
        return next((one for one in self._months if (one.first.year, one.first.month) == (day.year, day.month)), None)

    def day_area(self, day: date) -> QRect:
        small = self._month_of(day)
        return self._cell(small, day) if small else QRect()

    def day_at(self, point: QPoint) -> date | None:
        small = next((one for one in self._months if one.area.contains(point)), None)
        if small is None or not small.wide or not small.high:
            return None
        column, row = (point.x() - small.left) // small.wide, (point.y() - small.top) // small.high
        if not (0 <= column < WEEK and 0 <= row < 6):
            return None
        day = week_first(small.first, self.board.starts_on) + timedelta(row * WEEK + column)
        return day if day.month == small.first.month else None

    # keys and mouse -----------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        self.month_wanted.emit(self.board.cursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        small = next((one for one in self._months if one.area.contains(point)), None)
        if small is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.month_wanted.emit(self.day_at(point) or small.first)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first press led into the month already."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "switch"):
            self._fit_switch()

    # painting -----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Begin with the months there is time for; the others follow before the eye misses them, so that no key waits for a whole year."""
        painter.fillRect(self.viewport().rect(), theme.colour("surface"))
        self._waiting = list(self._months)
        self._paint_waiting(painter)

    def _paint_waiting(self, painter: QPainter) -> None:
        end = perf_counter() + _BUDGET
        while self._waiting and perf_counter() < end:
            self._paint_month(painter, self._waiting.pop(0))
        if self._waiting:
            self._next.start()

    def _paint_on(self) -> None:
        if self._picture is None:
            return
        painter = QPainter(self._picture)
        self._paint_waiting(painter)
        painter.end()
        self.viewport().update()

    def paint_cursor(self, painter: QPainter) -> None:
        area = self.day_area(self.board.cursor)
        painting.ring(painter, area.adjusted(-1, 0, 1, 0), strong=self.hasFocus())

    def _paint_month(self, painter: QPainter, small: Small) -> None:
        area, pad = small.area, theme.px(tokens.S3)
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.topRight(), area.bottomRight())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        title = QRect(area.left() + pad, area.top() + 2, area.width() - pad * 2, theme.px(_TITLE) - 2)
        name = f"{month_name(small.first.month)} {small.first.year + BUDDHIST_ERA}"
        painting.write(painter, title, name, "text", "body", True)
        count = self._counts.get(small.first, 0)
        words = _("{count} items", count=f"{count:,}") if count else ""
        wide = painting.metrics().horizontalAdvance(words)
        painting.caption(painter, QRect(title.right() - wide, title.top(), wide + 2, title.height()), words, "text2")
        for column in range(WEEK):
            names = QRect(small.left + column * small.wide, area.top() + theme.px(_TITLE), small.wide, theme.px(_NAMES))
            painting.caption(painter, names.adjusted(theme.px(tokens.S1), 0, 0, 0), painting.weekday_words((self.board.starts_on + column) % WEEK, 0), "muted")
        day = small.first
        while day.month == small.first.month:
            self._paint_day(painter, self._cell(small, day), day)
            day += timedelta(1)

    def _paint_day(self, painter: QPainter, area: QRect, day: date) -> None:
        off, today = self.board.is_off(day), day == self.board.today
        if today or off:
            painter.fillRect(area.adjusted(0, 0, 0, 0), theme.colour("accent" if today else "sunken"))
        number = area.adjusted(theme.px(tokens.S1), 0, 0, 0)
        painting.write(painter, number, str(day.day), "on_accent" if today else "muted" if off else "text", "small", today)
        if (tone := self._marks.get(day)) is not None:
            left = number.left() + painting.metrics().horizontalAdvance("00") + theme.px(3)
            if today:
                painter.fillRect(QRect(left - 2, area.top() + 2, theme.px(12) + 4, area.height() - 4), theme.colour("surface"))
            painting.mark(painter, tone, left, area.center().y() + 1, 10)
