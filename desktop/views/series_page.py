"""Items that return: their list, the form of a rule with the days it gives, and what becomes of single occurrences (domain B.2.6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.thai_date import fiscal_period, fiscal_year, format_date
from desktop.errors import Faults
from desktop.models.publicity_register import ITEMS, SERIES
from desktop.models.reader import Query
from desktop.views import messages, theme, tokens
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.field_dialog import Asked, ask
from desktop.views.list_page import ListPage
from desktop.views.module_tab import show_list
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainTable
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.date_field import DateField, long_form
from desktop.views.widgets.empty import Way
from desktop.views.widgets.layout import column, section
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.recurrence import Occurrence
    from desktop.domain.workdays import WorkCalendar
    from desktop.views.main_window import MainWindow

_RULE = "When it returns"
_WAIT_MS = 150
_NEXT_SHOWN = 8


class SeriesPane(DetailPane):
    """By which rule it returns, and when next."""

    items_wanted = Signal()

    def foot_buttons(self) -> Sequence[QWidget]:
        return (button(_("Its items"), "calendar-days", on_click=self.items_wanted.emit),)

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        coming: Sequence[date] = record.get("coming", ())
        rows = [(f"{place}.", long_form(day)) for place, day in enumerate(coming[:_NEXT_SHOWN], 1)]
        return [Facts(_("Next days ({count} to come)", count=len(coming)), rows), *super().facts(record, children)]


class SeriesPage(ListPage):
    """The recurring items of the office."""

    pane: SeriesPane

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, SERIES)
        self.pane.items_wanted.connect(self.open_items)
        self.import_button.hide()
        self.add_deed("records", _("Its items"), self.open_items, "Ctrl+M", "calendar-days", separated=True)
        self.add_deed("records", _("Go on until another day"), self.extend, "Ctrl+D", "calendar")
        self.add_deed("records", _("Leave out one occurrence"), self.skip, "", "x")

    def make_pane(self) -> DetailPane:
        return SeriesPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return SeriesForm(self.window_, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        return {"coming": [item["plan_start"] for item in self._coming(record["id"])]}

    def _coming(self, series_id: int) -> list[dict[str, Any]]:
        """The items of a series from today on, by their day."""
        from desktop.services import series

        rows = self.work.reader.rows(ITEMS, series.item_ids(self.work, series_id))
        return [item for item in rows if item["plan_start"] is not None and item["plan_start"] >= self.work.today()]

    def begin(self) -> Begin:
        from desktop.views.item_deeds import open_templates

        return Begin(
            _("Nothing returns by itself yet"),
            _("A recurring item stands in the calendar every week, every month or once a year by its rule; what falls on a holiday is kept or moved as you choose."),
            _("Add the first recurring item"),
            imports=False,
            ways=(Way(_("Tick ready-made items"), lambda: open_templates(self), _("Official days and yearly work of every office, with their dates"), "list-checks"),),
        )

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        for text, icon, deed in (
            (_("Its items"), "calendar-days", self.open_items),
            (_("Go on until another day"), "calendar", self.extend),
            (_("Leave out one occurrence"), "x", self.skip),
        ):
            line = menu.addAction(theme.icon(icon), text)
            line.triggered.connect(lambda _checked=False, deed=deed: deed())
            line.setEnabled(len(ids) == 1)
        menu.addSeparator()

    def more_deeds(self, menu: QMenu) -> None:
        from desktop.views.item_deeds import open_templates

        menu.addAction(theme.icon("list-checks"), _("Ready-made items")).triggered.connect(lambda: open_templates(self))
        menu.addAction(theme.icon("refresh-cw"), _("Place recurring items anew")).triggered.connect(lambda: place_anew(self))

    def import_list(self) -> None:
        """A rule is typed, not brought in; lists of items are brought in among the items."""
        self.window_.notice(_("Recurring items are typed in here. A list of items is brought in under “Items”."), "info", key="import", seconds=8)

    # deeds --------------------------------------------------------------------------------------------------------

    def open_items(self) -> None:
        """The list of items, only those of the series under the cursor."""
        if series_id := self.table.current_id():
            show_list(self.window_, ITEMS, Query(filters=(("series_id", (str(series_id),)),)))

    def extend(self) -> None:
        """Let the series under the cursor go on until another day."""
        from desktop.services import series

        record = self.work.reader.get(SERIES, self.table.current_id()) if self.table.current_id() else None
        if record is None:
            return
        until = DateField(_("Until"), self.work.today())
        until.set_value(fiscal_period(fiscal_year(record["ends_on"]) + 1)[1])
        sentence = _("It ends on {day} now. Further items are put into the calendar by the same rule.", day=format_date(record["ends_on"], "long"))
        more: list[int] = []

        def deed(values: dict[str, Any]) -> None:
            more.append(series.extend(self.work, record["id"], values["ends_on"] or record["ends_on"]))

        if ask(self, _("Go on until another day"), sentence, [Asked("ends_on", _("Until"), until, True)], _("Go on"), deed):
            self.window_.offer_undo(_("“{name}”: {count} items more", name=record["name"], count=more[0]))

    def skip(self) -> None:
        """Leave one occurrence of the series under the cursor out."""
        from desktop.services import series

        series_id = self.table.current_id()
        coming = self._coming(series_id) if series_id else []
        if not coming:
            self.window_.notice(_("No occurrence lies ahead."), "info", key="skip", seconds=8)
            return
        day = ChoiceField(_("Day"), [(str(item["id"]), long_form(item["plan_start"])) for item in coming], width=260)
        day.set_value(str(coming[0]["id"]))
        sentence = _("Its item goes to the trash and is not made again; the others stay.")
        asked = [Asked("item", _("Day"), day, True)]
        if ask(self, _("Leave out one occurrence"), sentence, asked, _("Leave out"), lambda values: series.skip(self.work, int(values["item"] or coming[0]["id"]))):
            self.window_.offer_undo(_("Left out one occurrence of “{name}”", name=self.work.reader.reference_title(SERIES.name, series_id)))

    def trash_selected(self) -> None:
        """The series go with the items nobody has touched; what was changed, begun or published stays in the calendar."""
        from desktop.services import series

        ids, gone = self.chosen_ids(), []
        if ids and messages.guarded(self, lambda: gone.append(series.remove(self.work, ids))):
            self.window_.offer_undo(gone[0].message)



def place_anew(owner: Page) -> None:
    """The items of every series that nobody has touched follow the holiday table as it is now."""
    from desktop.services import series

    looked: list[int] = []
    if messages.guarded(owner, lambda: looked.append(series.refresh(owner.work))):
        owner.window_.offer_undo(_("{count} recurring items follow the holidays as they are now", count=looked[0]))


class SeriesForm(RecordForm):
    """Adds or edits a rule; the days it gives are shown while it is typed, and become items when it is saved."""

    arrangement = (("What each one opens with",), (_RULE,))
    carried = ("item_type", "target_groups", "channels", "owner_unit", "owner_officer", "starts_on", "ends_on", "on_holiday")

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        self.preview: Preview | None = None
        today = window.work.today()
        span = {"starts_on": today, "ends_on": fiscal_period(fiscal_year(today))[1]}
        super().__init__(window, SERIES, record_id, {**span, **(values or {})})
        from desktop.services import holidays

        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.show_days)
        self.preview = Preview(holidays.calendar(self.work), today)
        self.body.add_under(_RULE, self.preview)
        self.show_days()

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        super().load(values)
        self.show_days()

    def typed(self, name: str) -> None:
        if self.preview is not None:
            self._soon.start()

    def show_days(self) -> None:
        """The days the rule gives as it is typed, or what it still needs."""
        from desktop.services import series

        if self.preview is None:
            return
        try:
            self.preview.show_days(series.preview(self.work, self.body.values(), self.record_id))
        except Faults as found:
            self.preview.say(found.faults[0].message)

    def move_to_trash(self) -> None:
        """The series goes with the items nobody has touched."""
        from desktop.services import series

        if self.record_id is None:
            return
        ids, gone, window = [self.record_id], list[Any](), self.window_
        if messages.guarded(self, lambda: gone.append(series.remove(self.work, ids))):
            self.drafts.drop()
            self.finish(0)
            window.offer_undo(gone[0].message)

    def store(self, version: int | None) -> int:
        from desktop.services import series

        values = self.body.values() if self.record_id is None else self.changes()
        return series.save(self.work, values, self.record_id, version)


class Preview(QWidget):
    """The days a rule gives, those to come first in sight, with where a holiday moved them."""

    def __init__(self, calendar: WorkCalendar, today: date) -> None:
        super().__init__()
        self._calendar, self._today = calendar, today
        self.words = Wrapped("", "second")
        self.table = PlainTable(_("Days by this rule"), self._columns())
        theme.follow(self.table, lambda: self.table.setFixedHeight(theme.px(tokens.ROW * 9)))
        column(section(_("Days by this rule")), self.words, self.table, spacing=tokens.S1, parent=self)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(_("Day"), 264, lambda one: long_form(one.on), tone="text"),
            Column(_("Remark"), 0, self._remark),
        )

    def _remark(self, one: Occurrence) -> str:
        if one.on != one.by_rule:
            return _("moved from {day} ({name})", day=format_date(one.by_rule), name=one.moved_from_holiday)
        return "" if self._calendar.is_working(one.on) else _("Falls on a holiday: {name}", name=self._calendar.name_of(one.on))

    def show_days(self, days: Sequence[Occurrence]) -> None:
        """Show what the rule gives."""
        moved = sum(one.on != one.by_rule for one in days)
        self.words.setText(_("{count} items in all, {moved} of them moved because of a holiday.", count=len(days), moved=moved))
        first = next((place for place, one in enumerate(days) if one.on >= self._today), 0)
        self.table.set_rows(days, first)
        self.table.setVisible(bool(days))

    def say(self, words: str) -> None:
        """What the rule still needs."""
        self.words.setText(words)
        self.table.set_rows(())
        self.table.hide()
