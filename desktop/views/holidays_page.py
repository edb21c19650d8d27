"""The holiday table year by year (domain C.4): filled in from the shipped list, corrected, confirmed by the office. Every deadline is counted on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.domain.thai_date import BUDDHIST_ERA, format_date, weekday_name
from desktop.models.publicity_register import HOLIDAYS
from desktop.models.reader import Query
from desktop.views import file_dialogs, messages, theme, tokens
from desktop.views.field_dialog import Asked, ask
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainTable
from desktop.views.record_fields import TextField
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.empty import EmptyState, Way
from desktop.views.widgets.file_drop import FileDrop
from desktop.views.widgets.layout import band, box, column, column_frame, frame, row
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.holidays import YearState
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow

_YEAR = int(Qt.ItemDataRole.UserRole)
_SIDE = 228
ENDINGS = (".csv", ".ics", ".xlsx", ".xls")
Record = dict[str, Any]


class HolidaysPage(Page):
    """Years at the left, each confirmed or not; the days of the chosen year at the right."""

    def __init__(self, window: MainWindow, year: int | None = None) -> None:
        """``year`` (C.E.) is shown first, this year by default."""
        super().__init__(window, _("Holidays"))
        self.states: dict[int, YearState] = {}
        self._build()
        self._add_deeds()
        FileDrop(self, lambda path: path.suffix.lower() in ENDINGS).dropped.connect(self.read_file)
        window.data_changed.connect(self._follow)
        self._fill_years(year or self.work.today().year)

    def _build(self) -> None:
        self.years = QListWidget()
        self.years.setAccessibleName(_("Years"))
        self.years.setProperty("look", "side")
        self.years.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.years.currentRowChanged.connect(lambda _at: self.show_year())
        side = frame("side")
        column(self.years, margins=(0, tokens.S2, 0, tokens.S2), parent=side)
        theme.follow(side, lambda: side.setFixedWidth(theme.px(_SIDE)))
        self.table = PlainTable(self.title, self._columns(), several=True)
        self.table.chosen.connect(self._enable)
        self.table.opened.connect(lambda _row: self.change())
        self.state, self.about = Status("draft", ""), Wrapped("", "second")
        self.confirm_button = button(_("Confirm the year"), "badge-check", on_click=self.confirm)
        self.open_button = button(_("Take back the confirmation"), "undo-2", on_click=self.unconfirm)
        head = row(self.state, spacing=tokens.S3, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2))
        head.addWidget(self.about, 1)
        head.addWidget(self.confirm_button)
        head.addWidget(self.open_button)
        self.empty: QWidget = frame("surface")
        self.right = column(column_frame("surface", box(head)), self.table, self.empty)
        for stretched in (self.table, self.empty):
            self.right.setStretchFactor(stretched, 1)
        body = row(side, spacing=0)
        body.addWidget(box(self.right), 1)
        column(self.head(None), self._tools(), parent=self).addWidget(box(body), 1)

    def _tools(self) -> QWidget:
        self.add_button = button(_("Add a holiday"), "plus", "primary", tip="Ctrl+N", on_click=self.add)
        self.edit_button = button(_("Edit"), "pencil", tip="Enter", on_click=self.change)
        self.trash_button = button(_("Delete"), "trash-2", tip="Delete", on_click=self.trash)
        self.fill_button = button(_("Fill in the year"), "calendar-check", on_click=self.fill)
        self.import_button = button(_("Import"), "file-up", tip="Ctrl+I", on_click=self.bring_in)
        print_button = button(_("Print"), "printer", tip="Ctrl+P", on_click=self.print_list)
        return band(self.add_button, self.edit_button, self.trash_button, self.fill_button, self.import_button, print_button, None)

    def _columns(self) -> tuple[Column, ...]:
        lists = self.work.lists()
        return (
            Column(_("Date"), 124, lambda one: format_date(one["on"]), right=True, tone="text"),
            Column(_("Weekday"), 104, lambda one: weekday_name(one["on"])),
            Column(_("Name of the holiday"), 0, lambda one: one["name"], tone="text"),
            Column(_("Kind"), 176, lambda one: lists.label("holiday_kind", one["kind"])),
            Column(_("Source"), 144, lambda one: one["source"] or ""),
        )

    def _add_deeds(self) -> None:
        self.add_deed("records", _("Add a holiday"), self.add, "Ctrl+N", "plus")
        self.add_deed("records", _("Edit"), self.change, "Ctrl+O", "pencil")
        self.add_deed("records", _("Move to the trash"), self.trash, "Delete", "trash-2")
        self.add_deed("records", _("Fill in the year"), self.fill, "", "calendar-check", separated=True)
        self.add_deed("records", _("Confirm the year"), self.confirm, "", "badge-check")
        self.add_deed("records", _("Place recurring items anew"), self.place_anew, "", "refresh-cw")
        self.add_deed("file", _("Print the holidays"), self.print_list, "Ctrl+P", "printer")
        self.add_deed("file", _("Import"), self.bring_in, "Ctrl+I", "file-up")

    # what is shown ------------------------------------------------------------------------------------------------

    @property
    def year(self) -> int:
        """The year (C.E.) that is shown."""
        item = self.years.currentItem()
        return int(item.data(_YEAR)) if item is not None else self.work.today().year

    def _fill_years(self, wanted: int) -> None:
        from desktop.services import holidays

        states = holidays.years(self.work)
        self.states = {state.year: state for state in states}
        self.years.blockSignals(True)
        self.years.clear()
        for state in states:
            item = QListWidgetItem(f"{state.year + BUDDHIST_ERA}  ·  {_state_words(state)}")
            item.setData(_YEAR, state.year)
            if not state.confirmed:
                item.setForeground(theme.colour("muted"))
            self.years.addItem(item)
            if state.year == wanted or self.years.currentRow() < 0:
                self.years.setCurrentItem(item)
        self.years.blockSignals(False)
        self.show_year()

    def show_year(self, day_id: int = 0) -> None:
        """Read the days of the chosen year again; the cursor goes to ``day_id`` or stays."""
        state = self.states.get(self.year)
        if state is None:
            return
        span = f"{state.year}-01-01..{state.year}-12-31"
        ids = list(self.work.reader.ids(HOLIDAYS, Query(filters=(("on", (span,)),), order=("on", False))))
        rows = self.work.reader.rows(HOLIDAYS, ids)
        place = ids.index(day_id) if day_id in ids else self.table.current_place()
        self.table.set_rows(rows, place)
        self._show_state(state)
        self._show_empty(state, bool(rows))
        self._enable()

    def _show_state(self, state: YearState) -> None:
        self.state.set_status("ok" if state.confirmed else "warn" if state.count else "draft", _state_words(state))
        if state.confirmed:
            by = _("by {name}", name=state.confirmed_by) if state.confirmed_by else ""
            about = " ".join(filter(None, (_("Confirmed on {date}", date=format_date(state.confirmed_on, "long")), by)))
        else:
            about = _("Compare the days with the announcement of the cabinet, correct them, then confirm the year.")
        self.about.setText(" ".join(filter(None, (about, state.missing))))
        self.confirm_button.setVisible(not state.confirmed)
        self.confirm_button.setEnabled(bool(state.count))
        self.open_button.setVisible(state.confirmed)
        self.fill_button.setEnabled(state.can_fill)

    def _show_empty(self, state: YearState, has_rows: bool) -> None:
        self.table.setVisible(has_rows)
        self.right.removeWidget(self.empty)
        self.empty.hide()
        self.empty.deleteLater()
        ways = [Way(_("Add a holiday"), self.add, _("Type them in one by one (Ctrl+N)"), "plus")]
        ways.append(Way(_("Import"), self.bring_in, _("A calendar (.ics), Excel or CSV file; every day is shown first"), "file-up"))
        if state.can_fill:
            ways.insert(0, Way(_("Fill in the year"), self.fill, _("The official holidays the program knows; without Labour Day"), "calendar-check", True))
        text = _("The calendar shows these days, and deadlines are counted without them. Until the year is filled in only Saturdays and Sundays count as closed.")
        self.empty = frame("surface")
        column(EmptyState(_("No holidays of {year} yet", year=state.year + BUDDHIST_ERA), text, tuple(ways)), margins=(0, tokens.S8, 0, 0), parent=self.empty)
        self.right.addWidget(self.empty, 1)
        self.empty.setVisible(not has_rows)

    def _enable(self) -> None:
        chosen = self.table.selected()
        self.edit_button.setEnabled(len(chosen) == 1)
        self.trash_button.setEnabled(bool(chosen))

    def go_to(self, day_id: int) -> None:
        """Show the year of a day with the cursor on it."""
        record = self.work.reader.get(HOLIDAYS, day_id)
        if record is not None:
            self._fill_years(record["on"].year)
            self.show_year(day_id)

    # deeds --------------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Put in the official days the program knows; what the office has stays."""
        from desktop.services import holidays

        year, added = self.year, list[int]()
        if self.fill_button.isEnabled() and messages.guarded(self, lambda: added.append(holidays.fill(self.work, year))):
            self.window_.offer_undo(_("Added {count} holidays of {year}", count=sum(added), year=year + BUDDHIST_ERA))

    def confirm(self) -> None:
        """The office has compared the year with the announcement."""
        from desktop.services import holidays

        year, state = self.year, self.states[self.year]
        if state.confirmed or not state.count:
            return
        on, by = DateField(_("Date"), self.work.today()), TextField(_("Confirmed by"))
        on.set_value(self.work.today())
        by.set_value(self.work.actor)
        sentence = _("The {count} holidays of {year} are those announced. Deadlines counted in this year are then certain.", count=state.count, year=year + BUDDHIST_ERA)
        asked = [Asked("on", _("Date"), on, True), Asked("by", _("Confirmed by"), by)]
        ask(self, _("Confirm the year"), sentence, asked, _("Confirm"), lambda values: holidays.confirm(self.work, year, values["by"] or "", values["on"]))

    def unconfirm(self) -> None:
        """The year is to be corrected after all."""
        from desktop.services import holidays

        year = self.year
        if messages.guarded(self, lambda: holidays.unconfirm(self.work, year)):
            self.window_.offer_undo(_("The holidays of {year} are not confirmed any more", year=year + BUDDHIST_ERA))

    def add(self) -> None:
        """A day more."""
        self._ask_day(None)

    def change(self) -> None:
        """The day under the cursor."""
        if self.table.current() is not None:
            self._ask_day(self.table.current())

    def _ask_day(self, record: Record | None) -> None:
        from desktop.services import records

        work = self.work
        on, name, source = DateField(_("Date"), work.today()), TextField(_("Name of the holiday"), max_length=200), TextField(_("Source"), max_length=300)
        items = [(item.key, item.label) for item in work.lists().items("holiday_kind")]
        kind = ChoiceField(_("Kind"), items, width=260)
        shown: Record = record or {"kind": "special"}
        on.set_value(shown.get("on"))
        name.set_value(shown.get("name"))
        kind.set_value(shown.get("kind"))
        source.set_value(shown.get("source"))
        asked = [
            Asked("on", _("Date"), on, True), Asked("name", _("Name of the holiday"), name, True),
            Asked("kind", _("Kind"), kind, True), Asked("source", _("Source"), source),
        ]  # fmt: skip
        saved: list[int] = []

        def deed(values: Record) -> None:
            saved.append(records.save(work, HOLIDAYS, values, record["id"] if record else None))

        title = _("Edit the holiday") if record else _("Add a holiday")
        if ask(self, title, _("The office is closed on this day; deadlines are counted without it."), asked, _("Save"), deed):
            self.go_to(saved[0])

    def trash(self) -> None:
        """The chosen days go to the trash."""
        from desktop.services import records

        ids = [one["id"] for one in self.table.selected()]
        if ids and messages.guarded(self, lambda: records.trash(self.work, HOLIDAYS, ids)):
            self.window_.offer_undo(_("Moved {count} holidays to the trash", count=len(ids)))

    def bring_in(self) -> None:
        """Choose a file of holidays and look at what it would add."""
        kinds = _("Holidays ({endings})", endings=" ".join(f"*{ending}" for ending in ENDINGS))
        path = file_dialogs.ask_open(self, self.work.settings, "import", _("Import holidays"), kinds)
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Look at what a file would add; nothing is written yet."""
        from desktop.exchange import holiday_file
        from desktop.views.holiday_import import HolidayImportPage

        found: list[Any] = []
        if messages.guarded(self, lambda: found.append(holiday_file.read(self.work, path))):
            self.window_.open_page(HolidayImportPage(self.window_, found[0]))

    def place_anew(self) -> None:
        """Recurring items that nobody has touched follow the changed holidays."""
        from desktop.views.series_page import place_anew

        place_anew(self)

    def print_list(self) -> None:
        """The holidays on paper."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, HOLIDAYS, Query(), None, "holiday-list", {"year": self.year + BUDDHIST_ERA})

    def _follow(self, change: Changed) -> None:
        if change.register in ("", HOLIDAYS.name) or change.ids is None:
            self._fill_years(self.year)
        if change.register == HOLIDAYS.name:
            from desktop.views.moves_page import offer_moves

            offer_moves(self)

    def entered(self) -> None:
        (self.table if self.table.rows else self.years).setFocus()


def _state_words(state: YearState) -> str:
    if state.confirmed:
        return _("Confirmed")
    return _("Not confirmed ({count} days)", count=state.count) if state.count else _("Not filled in")
