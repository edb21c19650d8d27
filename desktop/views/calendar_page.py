"""The calendar of the publicity module: the screen the clerk looks at all day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from desktop.domain.thai_date import format_period, month_words
from desktop.models.publicity_reading import CalendarFilter, CalendarItem
from desktop.models.publicity_register import ITEMS
from desktop.views import messages
from desktop.views.calendar import deeds
from desktop.views.calendar.board import Board
from desktop.views.calendar.drag import Carrier, Place, edge_of
from desktop.views.calendar.filters import Filters
from desktop.views.calendar.header import Header
from desktop.views.calendar.layout import Entry, month_after, month_ends
from desktop.views.calendar.modes import LIST, MODES, MONTH, WEEK, YEAR
from desktop.views.calendar.month_view import MonthView
from desktop.views.calendar.tray import Tray
from desktop.views.calendar.view import DayView
from desktop.views.page import Page
from desktop.views.widgets.layout import box, column, row
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed
    from desktop.settings import Settings
    from desktop.views.calendar.agenda_view import AgendaView
    from desktop.views.calendar.day_popup import DayPopup
    from desktop.views.main_window import MainWindow

_WATCHED = ("", "item", "holiday", "series", "plan")


class CalendarPage(Page):
    """Head, filters, one of four views, the tray. ``switch`` are the chips of the module's parts."""

    register = ITEMS
    """What the reports of the menu are about."""

    def __init__(self, window: MainWindow, switch: QWidget | None = None) -> None:
        super().__init__(window, _("Calendar"))
        self.board = Board(self.work, self)
        self.follow_item = 0
        self.mode = MONTH
        self.header = Header(switch)
        self.filters = Filters(self.board)
        self.tray = Tray(self.board, lambda: deeds.first_steps(self))
        self.views: dict[str, QWidget] = {}
        self.centre = QStackedWidget()
        self.day_popup: DayPopup | None = None
        middle = box(row(self.centre, self.tray, spacing=0))
        middle.layout().setStretchFactor(self.centre, 1)  # type: ignore[union-attr]
        column(self.header, self.filters, parent=self).addWidget(middle, 1)
        self.carrier = Carrier(self, self.place_of, self._show_place)
        self._load: tuple[CalendarItem, date | None] | None = None
        self._connect()
        self._add_deeds()
        self.show_mode(MONTH)
        self.show_tray(self.settings.pane_open)

    @property
    def settings(self) -> Settings:
        """The settings of this PC."""
        return self.work.settings

    def _connect(self) -> None:
        head, board, window = self.header, self.board, self.window_
        head.turned.connect(self.turn)
        head.today_wanted.connect(self.go_today)
        head.date_wanted.connect(self.ask_date)
        self.filters.modes.chosen.connect(self.show_mode)
        head.print_wanted.connect(self.print_out)
        head.add_wanted.connect(self.add)
        board.changed.connect(self._say)
        board.moved.connect(self._say)
        board.failed.connect(lambda error: messages.show_error(self, error))
        self.carrier.dropped.connect(self._dropped)
        self.carrier.turned.connect(self.turn)
        self._listen(self.tray.list)
        self.tray.list.left.connect(self.focus_view)
        window.data_changed.connect(self._follow)
        window.closing.connect(board.reader.close)
        self.destroyed.connect(board.reader.close)

    def _listen(self, view: QWidget) -> None:
        """Hear what a view or a list says."""
        view.opened.connect(self.open_item)  # type: ignore[attr-defined]
        view.menu_wanted.connect(self.open_menu)  # type: ignore[attr-defined]
        view.trash_wanted.connect(self.trash)  # type: ignore[attr-defined]
        view.drag_began.connect(self._begin_drag)  # type: ignore[attr-defined]
        if isinstance(view, DayView):
            view.add_wanted.connect(self.add)
            view.day_wanted.connect(self._list_day)
            view.shift_wanted.connect(self.shift)
            view.turned_by_wheel.connect(self.turn)

    def _add_deeds(self) -> None:
        add = self.add_deed
        add("records", _("Add item"), self.add, "Ctrl+N", "plus")
        add("records", _("Open"), lambda: self.open_item(self.current_id()), "Ctrl+O", "pencil")
        add("records", _("Change the status"), self.open_steps, "Ctrl+T", "stamp")
        add("records", _("Postpone …"), self.postpone, "Ctrl+Shift+D", "clock")
        add("records", _("Move by days …"), lambda: deeds.ask_days(self, self.chosen_ids()), "Ctrl+M", "calendar", separated=True)
        for words, days, key in deeds.SHIFTS:
            add("records", f"{_(words)}\t{key}", partial(self.shift, days))
        add("records", _("Take the date away"), lambda: deeds.put_back(self, self.chosen_ids()), "Ctrl+Backspace", "inbox")
        add("records", _("Move to the trash") + "\tDelete", self.trash, "", "trash-2")
        add("edit", _("Cut, to put on another day"), self.cut, "Ctrl+X", "corner-down-right", separated=True)
        add("edit", _("Put here what was cut"), self.paste, "Ctrl+V")
        add("edit", _("Select all that is shown"), self.select_all, "Ctrl+A")
        add("edit", _("Find in the list"), self.focus_search, "Ctrl+F", "search")
        for at, (mode, word) in enumerate(MODES, 1):
            add("view", _(word), partial(self.show_mode, mode), f"Ctrl+Shift+{at}", separated=at == 1)
        add("view", _("Earlier"), lambda: self.turn(-1), "PgUp", "chevron-left", separated=True)
        add("view", _("Later"), lambda: self.turn(1), "PgDown", "chevron-right")
        add("view", _("Today"), self.go_today, "Ctrl+Home")
        add("view", _("Put from the tray on the day, or go to a date"), self.put_or_go, "Ctrl+G", "calendar")
        add("view", _("All items of this day"), self.list_day, "Ctrl+D", "list-checks")
        add("view", _("Items without a date beside the calendar"), self.fold_tray, "F4", separated=True)
        add("view", _("Clear the filters"), self.filters.clear, "Ctrl+Shift+F", "funnel-x")
        add("file", _("Print"), self.print_out, "Ctrl+P", "printer", separated=True)
        add("file", _("Export"), lambda: deeds.export(self), "Ctrl+E", "file-down")

    # views --------------------------------------------------------------------------------------------------------

    def _make_view(self, mode: str) -> QWidget:
        if mode == WEEK:
            from desktop.views.calendar.week_view import WeekView

            return WeekView(self.board)
        if mode == YEAR:
            from desktop.views.calendar.year_view import YearView

            made = YearView(self.board)
            made.month_wanted.connect(self._open_month)
            return made
        if mode == LIST:
            from desktop.views.calendar.agenda_view import AgendaView

            agenda = AgendaView(self.board)
            agenda.changed.connect(self._say)
            return agenda
        return MonthView(self.board)

    def show_mode(self, mode: str) -> None:
        """Bring a view to the front, building it when it is shown for the first time."""
        if mode not in self.views:
            made = self.views[mode] = self._make_view(mode)
            self._listen(made)
            self.centre.addWidget(made)
        self.mode = mode
        self.board.select(())
        self.header.set_turning(mode != LIST)
        self.filters.modes.set_mode(mode)
        self.centre.setCurrentWidget(self.views[mode])
        if isinstance(view := self.views[mode], DayView):
            self.setTabOrder(self.filters.modes.chips[LIST], view)
            self.setTabOrder(view, self.tray.list)
        self._fit_tray()
        self._say()
        if self.isVisible():
            self.focus_view()

    def view(self) -> QWidget:
        """The view in front."""
        return self.views[self.mode]

    def agenda(self) -> AgendaView | None:
        """The list, if it is in front."""
        return self.views[LIST] if self.mode == LIST else None  # type: ignore[return-value]

    def focus_view(self) -> None:
        """Put the focus into the view."""
        self.view().setFocus()

    def setFocus(self, *reason: Qt.FocusReason) -> None:
        """Into the view. (A focus proxy would do the same, but Tab from over the page would then never reach its head.)"""
        self.view().setFocus(*reason)

    def entered(self) -> None:
        self.focus_view()

    def returned(self) -> None:
        self.focus_view()

    def _open_month(self, day: date) -> None:
        self.board.go_to(day)
        self.show_mode(MONTH)

    # where one is -------------------------------------------------------------------------------------------------

    def turn(self, by: int) -> None:
        """A month (week, year, page of the list) on, or back."""
        cursor = self.board.cursor
        if (agenda := self.agenda()) is not None:
            agenda.page_by(by)
        elif self.mode == WEEK:
            self.board.go_to(cursor + timedelta(7 * by))
        else:
            self.board.go_to(month_after(cursor, by * (12 if self.mode == YEAR else 1)))

    def go_today(self) -> None:
        """Put the cursor on today."""
        self.go_to(self.board.today)

    def go_to(self, day: date) -> None:
        """Put the cursor on a day."""
        self.board.go_to(day)
        if (agenda := self.agenda()) is not None:
            agenda.show_day(day)
        self.focus_view()

    def ask_date(self) -> None:
        """Ask for a day and go there."""
        from desktop.views.field_dialog import Asked, ask
        from desktop.views.widgets.date_field import DateField

        field = DateField(_("Date"), self.board.today)
        field.set_value(self.board.cursor)
        ask(self, _("Go to date"), _("Type the day, or open the calendar with F4."), [Asked("on", _("Date"), field)], _("Go"), lambda values: self.go_to(values["on"] or self.board.cursor))

    def put_or_go(self) -> None:
        """Ctrl+G: the chosen item of the tray onto the cursor's day; elsewhere to a date."""
        item = self.tray.current()
        if item is not None and self.tray.list.hasFocus():
            deeds.put_on(self, item.id, self.board.cursor)
        else:
            self.ask_date()

    def span(self) -> tuple[date, date]:
        """The days one speaks of: the month, the week, the year, the range of the list."""
        if self.mode == MONTH:
            return month_ends(self.board.cursor.year, self.board.cursor.month)
        first, last = self.view().span()  # type: ignore[attr-defined]
        return first, last

    def _say(self) -> None:
        """Write what is shown into head and chips."""
        first, last = self.span()
        _all, unpublished, overdue = self.board.counted(first, last)
        total = f"{self.board.month_total(first, last):,}"
        said = {
            MONTH: _("{count} items this month", count=total), WEEK: _("{count} items this week", count=total),
            YEAR: _("{count} items this year", count=total), LIST: _("{count} items", count=f"{agenda.count:,}" if (agenda := self.agenda()) else total),
        }  # fmt: skip
        self.filters.set_counts(unpublished, overdue, said[self.mode])
        self.header.set_title(self._title(first, last))

    def _title(self, first: date, last: date) -> str:
        if self.mode == YEAR:
            return str(self.view().title())  # type: ignore[attr-defined]
        return month_words(self.board.cursor) if self.mode == MONTH else format_period(first, last)

    # tray ---------------------------------------------------------------------------------------------------------

    def fold_tray(self) -> None:
        """Show or hide what has no day; remembered."""
        self.show_tray(not self.settings.pane_open)

    def show_tray(self, seen: bool) -> None:
        """Show or hide the tray."""
        self.settings.pane_open = seen
        self._fit_tray()

    def showEvent(self, event: QShowEvent) -> None:
        """Wherever one comes from, work begins in the calendar itself, not on the first button over it."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_focus)

    def _take_focus(self) -> None:
        if self.isVisible() and not self.window_.search.hasFocus():
            self.focus_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tray.fit_into(self.width())

    def _fit_tray(self) -> None:
        self.tray.setVisible(self.settings.pane_open and self.mode in (MONTH, WEEK))

    # what a deed is about -----------------------------------------------------------------------------------------

    def current_id(self) -> int:
        """The item under the cursor, in the tray if the focus is there."""
        return self.tray.list.current_id() if self.tray.list.hasFocus() else self.board.current

    def chosen_ids(self) -> list[int]:
        """The items a deed is about."""
        if self.board.selected or not self.tray.list.hasFocus():
            return self.board.chosen_ids()
        return [self.tray.list.current_id()] if self.tray.list.current_id() else []

    def shown_ids(self) -> list[int]:
        """The items that are shown, or those of them that are selected; in their order."""
        if (agenda := self.agenda()) is not None and not self.board.selected:
            return agenda.ids()
        if self.board.selected:
            return self.board.chosen_ids()
        return list(dict.fromkeys(entry.item.id for entry in self.board.entries(*self.span()) if not entry.deadline))

    def report(self) -> str:
        """The report that prints what is seen."""
        return {MONTH: "month-calendar", YEAR: "year-calendar"}.get(self.mode, "item-register")

    def report_values(self, name: str) -> dict[str, Any]:
        """What a printed calendar is given, so that it shows exactly what is seen; nothing for any other report."""
        board = self.board
        given = {"calendar": board.chosen, "deadlines": board.with_deadlines, "week_start": self.settings.week_start}
        if name == "month-calendar":
            return {**given, "month": board.cursor.replace(day=1)}
        if name == "year-calendar":
            view = self.views.get(YEAR)
            return {**given, **(view.year() if view is not None else {})}  # type: ignore[attr-defined]
        return {}

    # deeds --------------------------------------------------------------------------------------------------------

    def add(self, day: object = None) -> None:
        """A new item on the day under the cursor."""
        deeds.open_form(self, None, {"plan_start": day if isinstance(day, date) else self.board.cursor})

    def open_item(self, item_id: int) -> None:
        """The form of an item."""
        if item_id:
            deeds.open_form(self, item_id)

    def shift(self, days: int) -> None:
        """Move the chosen items by days."""
        deeds.move_by(self, self.chosen_ids(), days)

    def trash(self) -> None:
        """Move the chosen items to the trash."""
        deeds.trash(self, self.chosen_ids())

    def postpone(self) -> None:
        """Put the chosen items off: another day, and why."""
        if self.chosen_ids():
            from desktop.views.step_dialog import ask_step

            ask_step(self, ITEMS, self.chosen_ids(), "postpone")

    def cut(self) -> None:
        """Remember the chosen items, to be put on another day."""
        ids = self.chosen_ids()
        self.board.set_cut(ids)
        if ids:
            self.window_.say(_("Go to the day it belongs on and press Ctrl+V"))
            self.focus_view()

    def paste(self) -> None:
        """Put what was cut on the day under the cursor."""
        ids, self.board.cut = self.board.cut, ()
        deeds.paste(self, ids, self.board.cursor)

    def select_all(self) -> None:
        """Everything of the month (week, year, list) is selected."""
        if self.agenda() is not None:
            self.board.select(self.shown_ids())
        else:
            self.board.select_all(*self.span())

    def focus_search(self) -> None:
        """Into the search of the list over any range."""
        self.show_mode(LIST)
        if (agenda := self.agenda()) is not None:
            agenda.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            agenda.search.selectAll()

    def print_out(self) -> None:
        """What is seen, on paper."""
        deeds.print_out(self)

    def print_report(self, name: str) -> None:
        """One of the reports: a calendar of what is seen, or another about the items that are shown."""
        deeds.print_out(self, name)

    def open_menu(self, place: QPoint) -> None:
        """What can be done with what is under the cursor."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        deeds.fill_menu(self, menu, self.chosen_ids())
        menu.popup(place)

    def open_steps(self) -> None:
        """The steps the chosen items can take, in a menu where they stand."""
        if not self.chosen_ids():
            return
        from desktop.views.step_dialog import steps_menu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        steps_menu(menu, self, ITEMS, self.chosen_ids())
        view = self.view()
        corner = view.viewport().mapToGlobal(view.cursor_area().bottomLeft()) if isinstance(view, DayView) else view.mapToGlobal(QPoint(64, 64))
        menu.popup(corner)
        menu.setActiveAction(menu.actions()[0])

    def list_day(self) -> None:
        """Everything of the day under the cursor in a list."""
        view = self.view()
        if isinstance(view, DayView):
            view.list_day(self.board.cursor)

    def _list_day(self, day: date, place: QRect) -> None:
        from desktop.views.calendar.day_popup import DayPopup

        popup = DayPopup(self.board, day, self)
        self._listen(popup.list)
        popup.open_at(place)
        self.carrier.ended.connect(popup.end)
        self.day_popup = popup

    # carrying -----------------------------------------------------------------------------------------------------

    def _begin_drag(self, what: object, day: date | None, point: QPoint) -> None:
        item = what.item if isinstance(what, Entry) else what
        source = self.sender()
        if not isinstance(item, CalendarItem) or source is None:
            return
        self._load = (item, day)
        count = len(self.board.selected) if item.id in self.board.selected else 1
        self.carrier.start(source.viewport(), item, self.board.tone_of(item), count, point)  # type: ignore[attr-defined]

    def place_of(self, point: QPoint) -> Place:
        """What lies under a point of the screen for something carried."""
        if self.tray.isVisible() and self.tray.rect().contains(self.tray.mapFromGlobal(point)):
            return Place(tray=True)
        for press, by in ((self.header.before, -1), (self.header.after, 1)):
            if press.rect().contains(press.mapFromGlobal(point)):
                return Place(turn=by)
        view = self.view()
        if not isinstance(view, DayView):
            return Place()
        local = view.viewport().mapFromGlobal(point)
        return Place(view.day_at(local), turn=edge_of(view.viewport().rect(), local))

    def _show_place(self, place: Place | None) -> None:
        view = self.view()
        if isinstance(view, DayView):
            view.show_drop(place.day if place else None)
        self.tray.show_drop(bool(place and place.tray))

    def _dropped(self, place: Place) -> None:
        if self._load is None:
            return
        (item, day), self._load = self._load, None
        ids = sorted(self.board.selected) if item.id in self.board.selected else [item.id]
        if place.tray:
            deeds.put_back(self, ids)
        elif place.day is not None and day is None:
            deeds.put_on(self, item.id, place.day)
        elif place.day is not None and day is not None and place.day != day:
            days = (place.day - day).days
            if len(ids) == 1 and item.first:
                deeds.put_on(self, item.id, item.first + timedelta(days))
            else:
                deeds.move_by(self, ids, days)

    # following ----------------------------------------------------------------------------------------------------

    def _follow(self, change: Changed) -> None:
        if change.register in _WATCHED or change.ids is None:
            only = change.ids[0] if change.ids and len(change.ids) == 1 and change.ids[0] == self.board.last_moved else 0
            if self.follow_item:
                self.board.last_moved = self.follow_item
            self.board.read_again(self.follow_item or only)
            self.follow_item = 0

    def set_filter(self, chosen: CalendarFilter) -> None:
        """Show only what ``chosen`` lets through."""
        self.board.set_filter(chosen)
        self.filters.show_filter()
