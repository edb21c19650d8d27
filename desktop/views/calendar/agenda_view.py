"""The list over any range of days: from and until, ready-made ranges, a search; grouped by month and day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QButtonGroup, QWidget

from desktop.domain import rounds
from desktop.domain.thai_date import DAYS_SHORT, fiscal_period, fiscal_year, month_words, weekday_name
from desktop.domain.thai_text import fold
from desktop.models.publicity_reading import CalendarItem
from desktop.views import theme, tokens
from desktop.views.calendar import painting
from desktop.views.calendar.board import Board
from desktop.views.calendar.layout import month_ends
from desktop.views.calendar.painted_list import ITEM, MONTH, Line, PaintedList
from desktop.views.widgets.buttons import chip
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.layout import column, row_frame
from desktop.views.widgets.search_box import SearchBox
from desktop.views.widgets.text import label
from desktop.words import _, language

_DAY, _TIME, _STATE, _WHERE, _WHO, _NARROW = 84, 52, 132, 190, 180, 900


class AgendaList(PaintedList):
    """The lines of the list: the day, shape and time, name, status, place and channels, who."""

    def set_lines(self, lines: Sequence[Line]) -> None:
        self._lists = self.board.work.lists()  # here, not in the paint: it asks the database whether anything has changed
        super().set_lines(lines)

    def paint_line(self, painter: QPainter, area: QRect, line: Line) -> None:
        pad = theme.px(tokens.S4)
        if line.item is None:
            painter.fillRect(area, theme.colour("sunken"))
            painting.write(painter, area.adjusted(pad, 0, 0, 0), line.text, "text", "body", True)
            wide = painting.metrics().horizontalAdvance(line.extra)
            painting.caption(painter, QRect(area.right() - pad - wide, area.top(), wide + 2, area.height()), line.extra, "text2")
            return
        self._paint_ground(painter, area, line)
        self._paint_columns(painter, area, line.item)

    def _paint_ground(self, painter: QPainter, area: QRect, line: Line) -> None:
        assert line.item is not None
        painting.ground(painter, area, selected=line.item.id in self.board.selected, cut=line.item.id in self.board.cut)
        left = area.left() if line.text else area.left() + theme.px(_DAY)
        painter.setPen(theme.colour("line"))
        painter.drawLine(left, area.top(), area.right(), area.top())
        if line.text and line.day is not None:
            role = "link" if line.day == self.board.today else "muted" if self.board.is_off(line.day) else "text"
            painting.caption(painter, QRect(area.left() + theme.px(tokens.S4), area.top(), theme.px(_DAY - tokens.S4), area.height()), line.text, role)

    def _paint_columns(self, painter: QPainter, area: QRect, item: CalendarItem) -> None:
        tone = self.board.tone_of(item)
        lists, narrow = self._lists, area.width() < theme.px(_NARROW)
        x, right = area.left() + theme.px(_DAY), area.right() - theme.px(tokens.S3)
        painting.mark(painter, tone, x, area.center().y() + 1)
        x += theme.px(painting.MARK + painting.GAP)
        painting.caption(painter, QRect(x, area.top(), theme.px(_TIME), area.height()), painting.time_words(item), "text2")
        x += theme.px(_TIME)
        cells = [(_WHO, item.owner_officer or lists.label("org_unit", item.owner_unit)), (_WHERE, item.place or ", ".join(lists.labels("pr_channel", item.channels)))]
        for width, text in () if narrow else cells:
            right -= theme.px(width)
            painting.caption(painter, QRect(right, area.top(), theme.px(width - tokens.S3), area.height()), text, "text2")
        right -= theme.px(_STATE)
        ink = {"danger": "danger", "warn": "warn"}.get(tone, "text2")
        painting.caption(painter, QRect(right, area.top(), theme.px(_STATE - tokens.S3), area.height()), lists.label("item_status", item.status), ink)
        room = QRect(x, area.top(), right - x - theme.px(tokens.S3), area.height())
        painting.write(painter, room, item.name, "muted" if tone == "off" else "text", "body")


class AgendaView(QWidget):
    """Range and search over the list. ``count`` is how many items are listed, ``ids()`` which, in their order."""

    opened = Signal(int)
    menu_wanted = Signal(QPoint)
    drag_began = Signal(object, object, QPoint)
    trash_wanted = Signal()
    changed = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = board
        self.list = AgendaList(board, _("Items by day"))
        self.first, self.last = month_ends(board.cursor.year, board.cursor.month)
        self._build()
        self.setFocusProxy(self.list)
        self.list.opened.connect(self.opened)
        self.list.menu_wanted.connect(self.menu_wanted)
        self.list.trash_wanted.connect(self.trash_wanted)
        self.list.search_wanted.connect(self._type)
        self.list.left.connect(self._leave)
        self.list.current_changed.connect(self._went)
        board.changed.connect(self.fill)
        self.set_range(self.first, self.last)

    def _build(self) -> None:
        self.from_field = DateField(_("From"), self.board.today, show_long=False)
        self.until_field = DateField(_("Until"), self.board.today, show_long=False)
        group = QButtonGroup(self)
        self.presets = {}
        for name, word in (("month", _("This month")), ("quarter", _("This quarter")), ("year", _("This fiscal year"))):
            made = self.presets[name] = chip(word, on_click=lambda name=name: self.choose(name))  # type: ignore[misc]
            group.addButton(made)
        group.setExclusive(False)
        self.search = SearchBox(_("Search in the list (Ctrl+F)"), width=300, wait_ms=0)
        self.search.searched.connect(lambda _text: self.fill())
        self.search.down_pressed.connect(self.list.setFocus)
        self.search.returnPressed.connect(self.list.setFocus)
        for field in (self.from_field, self.until_field):
            field.changed.connect(self._typed)
        fields = (label(_("From"), "second"), self.from_field, label(_("Until"), "second"), self.until_field)
        band = row_frame("band", *fields, *self.presets.values(), None, self.search, margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S1))
        column(band, parent=self).addWidget(self.list, 1)

    # the range ----------------------------------------------------------------------------------------------------

    def span(self) -> tuple[date, date]:
        """The days that are listed."""
        return self.first, self.last

    def set_range(self, first: date, last: date) -> None:
        """List these days."""
        self.first, self.last = min(first, last), max(first, last)
        self.from_field.set_value(self.first)
        self.until_field.set_value(self.last)
        ready = {name: self._ready(name) == (self.first, self.last) for name in self.presets}
        for name, made in self.presets.items():
            made.setChecked(ready[name])
        if self.isVisible():
            self.board.look_at(self.first, self.last)
        self.fill()

    def _ready(self, name: str) -> tuple[date, date]:
        day = self.board.today
        if name == "month":
            return month_ends(day.year, day.month)
        if name == "quarter":
            this = rounds.round_of(rounds.QUARTER, day)
            return this.first, this.last
        return fiscal_period(fiscal_year(day))

    def choose(self, name: str) -> None:
        """A ready-made range: "month", "quarter" or "year" (the fiscal year) of today."""
        self.set_range(*self._ready(name))

    def _typed(self) -> None:
        first, last = self.from_field.value(), self.until_field.value()
        if first and last and first <= last and (first, last) != (self.first, self.last):
            self.set_range(first, last)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.first <= self.board.cursor <= self.last:
            self.set_range(*month_ends(self.board.cursor.year, self.board.cursor.month))
        self.board.look_at(self.first, self.last)
        self.fill()
        if not self.list.choose(self.board.current):
            self.show_day(self.board.cursor)

    # the list -----------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """List what the range, the filter and the search let through."""
        wanted = fold(self.search.text())
        found = [entry for entry in self.board.entries(self.first, self.last) if not entry.deadline and (not wanted or wanted in _searched(entry.item))]
        lines: list[Line] = []
        months: dict[tuple[int, int], list[Line]] = {}
        before: date | None = None
        for entry in found:
            day = max(entry.first, self.first)
            words = day_words(day) if day != before else ""
            months.setdefault((day.year, day.month), []).append(Line(ITEM, entry.item, words, day=day))
            before = day
        for (year, month), items in months.items():
            lines.append(Line(MONTH, text=month_words(date(year, month, 1)), extra=_("{count} items", count=f"{len(items):,}")))
            lines += items
        self.count = len(found)
        self.list.nothing = _("Nothing is found in these days.") if wanted else _("There is nothing in these days.")
        self.list.set_lines(lines)
        self.changed.emit()

    def ids(self) -> list[int]:
        """The items that are listed, in their order."""
        return [line.item.id for line in self.list.lines if line.item]

    def show_day(self, day: date) -> None:
        """Put the cursor on the first item of a day or after it; another range if the day lies outside."""
        if not self.first <= day <= self.last:
            self.set_range(*month_ends(day.year, day.month))
        at = next((at for at, line in enumerate(self.list.lines) if line.item and line.day and line.day >= day), -1)
        self.list.go_to(at)

    def page_by(self, by: int) -> None:
        """A page on, or back."""
        self.list.page(by)

    def cursor_area(self) -> QRect:
        """Where the line under the cursor stands in the list."""
        return self.list.area_of(max(self.list.at, 0))

    def viewport(self) -> QWidget:
        """What the list is painted on."""
        return QAbstractScrollArea.viewport(self.list)

    def _went(self, item_id: int) -> None:
        line = self.list.lines[self.list.at]
        if line.day is not None and (item_id, line.day) != (self.board.current, self.board.cursor):
            self.board.go_to(line.day, item_id)

    def _type(self, letters: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letters)

    def _leave(self) -> None:
        if self.search.text():
            self.search.clear()


def day_words(day: date) -> str:
    """A day as it stands at the left of the list: พฤ. 9."""
    return f"{DAYS_SHORT[day.weekday()]} {day.day}" if language() == "th" else f"{weekday_name(day)[:3]} {day.day}"


def _searched(item: CalendarItem) -> str:
    return fold(" ".join((item.name, item.place, item.owner_officer)))
