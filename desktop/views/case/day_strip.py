"""The days of a clock in rows of whole weeks: what was counted, what was left out and why. Arrows go from day to day, and each day says what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.thai_date import DAYS_SHORT, format_date, month_short, weekday_name
from desktop.views import theme, tokens
from desktop.words import _, language

if TYPE_CHECKING:
    from desktop.domain.deadlines import CountedDay
    from desktop.domain.workdays import WorkCalendar

_CELL, _HEIGHT, _GAP, _CAPTION = 46, 30, 2, 24
_WEEK = 7
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True)
class Caption:
    """Words under some cells of a row: from the place of the first to that of the last, in a colour of the palette; what is said first is said at all costs."""

    first: int
    last: int
    text: str
    role: str


def in_words(day: CountedDay) -> str:
    """A day of the strip as a sentence: the day, its number in the count, and why it is as it is."""
    number = _("day {number} of the count", number=day.number) if day.number is not None else ""
    return " · ".join(filter(None, (f"{weekday_name(day.day)} {format_date(day.day)}", number, day.why)))


def closed_words(days: Sequence[date], calendar: WorkCalendar) -> str:
    """What a run of days without work is called: holidays by their name, days of the weekend by their short one."""
    names: list[str] = []
    for day in days:
        name = calendar.name_of(day)
        name = _weekday_short(day) if name == weekday_name(day) else name
        if name not in names:
            names.append(name)
    return " ".join(names)


def _weekday_short(day: date) -> str:
    return DAYS_SHORT[day.weekday()] if language() == "th" else weekday_name(day)[:3]


class DayStrip(QWidget):
    """Paints the days of a reckoning. ``moved(sentence)`` says the day under the cursor or the mouse."""

    moved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: tuple[CountedDay, ...] = ()
        self._calendar: WorkCalendar | None = None
        self._today = date.min
        self._due: date | None = None
        self._due_words = ""
        self._start_words = ""
        self.current = 0
        self.weeks = 2
        """Weeks in a row that are asked for."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(_("Days of the count"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        theme.follow(self, self._fit)

    def show_days(self, days: Sequence[CountedDay], calendar: WorkCalendar, today: date, start_words: str, due_words: str) -> None:
        """Show the days of a count; ``start_words`` and ``due_words`` stand under its first and its last day."""
        self.days, self._calendar, self._today = tuple(days), calendar, today
        self._start_words, self._due_words = start_words, due_words
        self.current = next((at for at, one in enumerate(self.days) if one.kind == "due"), max(len(self.days) - 1, 0))
        self._fit()
        self._tell(self.current)

    # places ---------------------------------------------------------------------------------------------------------

    @property
    def columns(self) -> int:
        """Days in a row: whole weeks, so that the same weekdays stand under each other."""
        room = (self.width() + theme.px(_GAP)) // theme.px(_CELL + _GAP)
        return max(room // _WEEK, 1) * _WEEK

    def cell(self, place: int) -> QRect:
        """Where the day at ``place`` is painted."""
        line, at = divmod(place, self.columns)
        step = theme.px(_CELL + _GAP)
        return QRect(at * step, line * theme.px(_HEIGHT + _CAPTION), theme.px(_CELL), theme.px(_HEIGHT))

    def _fit(self) -> None:
        lines = -(-len(self.days) // self.columns) if self.days else 1
        height = lines * theme.px(_HEIGHT + _CAPTION) + 2
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.setMaximumHeight(height)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        weeks = 1 if len(self.days) <= _WEEK else self.weeks
        return QSize(theme.px(_CELL + _GAP) * weeks * _WEEK, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(_CELL + _GAP) * _WEEK, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # painting -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, one in enumerate(self.days):
            self._paint_day(painter, place, one)
        painter.setFont(theme.font("small"))
        for line in range(-(-len(self.days) // self.columns)):
            self._paint_captions(painter, line)
        painter.end()

    def _paint_day(self, painter: QPainter, place: int, one: CountedDay) -> None:
        area = self.cell(place)
        ground, edge, ink, bold = self._look(one)
        painter.fillRect(area, theme.colour(ground))
        pen = QPen(theme.colour(edge), 2 if bold else 1)
        if one.kind == "paused":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        inset = 1 if bold else 0
        painter.drawRect(area.adjusted(inset, inset, -1 - inset, -1 - inset))
        if self.hasFocus() and place == self.current:
            painter.setPen(QPen(theme.colour("link"), tokens.FOCUS, Qt.PenStyle.DotLine))
            painter.drawRect(area.adjusted(4, 4, -5, -5))
        painter.setPen(theme.colour(ink))
        begins = place == 0 or one.day.day == 1
        painter.setFont(theme.font("small" if begins else "body", bold))
        painter.drawText(area, _CENTRE, f"{one.day.day} {month_short(one.day.month)}" if begins else str(one.day.day))

    def _look(self, one: CountedDay) -> tuple[str, str, str, bool]:
        """Ground, edge, ink and whether it stands out."""
        if one.kind == "due":
            return ("danger_tint", "danger", "danger", True) if one.day < self._today else ("warn_tint", "warn", "text", True)
        if one.day == self._today:
            return "surface", "link", "text", True
        closed = self._calendar is not None and not self._calendar.is_working(one.day)
        if closed or one.kind in ("paused", "closed", "rolled"):
            return "window", "line", "muted", False
        return "surface", "line", "muted" if one.kind == "start" else "text", False

    def _paint_captions(self, painter: QPainter, line: int) -> None:
        metrics = painter.fontMetrics()
        taken: list[QRect] = []
        for caption in self._captions(line):
            tries = (self._room(caption, metrics, wider) for wider in (2, 1, 0))
            area = next((room for room in tries if not any(room.intersects(other) for other in taken)), None)
            if area is None:
                continue
            taken.append(area.adjusted(-theme.px(4), 0, theme.px(4), 0))
            painter.setPen(theme.colour(caption.role))
            shown = metrics.elidedText(caption.text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, _CENTRE, shown)

    def _room(self, caption: Caption, metrics: QFontMetrics, wider: int) -> QRect:
        """Centred under its cells, at most so many cells wider than they are, inside the strip."""
        first, last = self.cell(caption.first), self.cell(caption.last)
        cells = first.united(last)
        width = min(metrics.horizontalAdvance(caption.text) + 2, cells.width() + wider * theme.px(_CELL))
        left = min(max(cells.center().x() - width // 2, 0), max(self.width() - width, 0))
        return QRect(left, first.bottom() + 1, width, theme.px(_CAPTION))

    def _captions(self, line: int) -> Iterator[Caption]:
        first, last = line * self.columns, min((line + 1) * self.columns, len(self.days)) - 1
        places = range(first, last + 1)
        for place in places:
            one = self.days[place]
            if one.kind == "due":
                yield Caption(place, place, self._due_words, "danger" if one.day < self._today else "warn")
            elif one.day == self._today:
                yield Caption(place, place, _("Today"), "link")
            elif place == 0:
                yield Caption(place, place, self._start_words, "text2")
        yield from self._runs(places)

    def _runs(self, places: Sequence[int]) -> Iterator[Caption]:
        """The words under days that were left out or are no working days."""
        assert self._calendar is not None
        for what, group in groupby(places, self._sort_of):
            run = list(group)
            if what == "paused":
                yield Caption(run[0], run[-1], _("Waiting for the complainant"), "muted")
            elif what == "closed":
                yield Caption(run[0], run[-1], closed_words([self.days[place].day for place in run], self._calendar), "muted")

    def _sort_of(self, place: int) -> str:
        one = self.days[place]
        if one.kind == "paused":
            return "paused"
        closed = self._calendar is not None and not self._calendar.is_working(one.day)
        return "closed" if closed and one.kind != "due" and one.day != self._today else ""

    # the cursor -----------------------------------------------------------------------------------------------------

    def _tell(self, place: int) -> None:
        if 0 <= place < len(self.days):
            said = in_words(self.days[place])
            self.setAccessibleDescription(said)
            self.moved.emit(said)

    def go_to(self, place: int) -> None:
        """Put the cursor on a day."""
        self.current = min(max(place, 0), max(len(self.days) - 1, 0))
        self._tell(self.current)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        steps = {keys.Key_Left: -1, keys.Key_Right: 1, keys.Key_Up: -self.columns, keys.Key_Down: self.columns}
        if event.key() in (keys.Key_Home, keys.Key_End):
            self.go_to(0 if event.key() == keys.Key_Home else len(self.days) - 1)
        elif (by := steps.get(keys(event.key()))) is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if 0 <= self.current + by < len(self.days):
                self.go_to(self.current + by)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._at(event)
        self._tell(self.current if place is None else place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event)
        if place is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.go_to(place)

    def _at(self, event: QMouseEvent) -> int | None:
        point = event.position().toPoint()
        return next((place for place in range(len(self.days)) if self.cell(place).contains(point)), None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell(self.current)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
