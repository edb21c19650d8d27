"""What every office tells about each year, added to the calendar with a tick (domain B.2.6): the dates of the chosen fiscal year stand beside each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from desktop.domain.publicity_templates import Template, templates
from desktop.domain.thai_date import fiscal_period, fiscal_year, format_date, format_period
from desktop.models.publicity_register import PLANS
from desktop.models.reader import Query
from desktop.views import messages, tokens
from desktop.views.page import Page
from desktop.views.plain_table import Column
from desktop.views.tick_table import TickTable
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import band, column, column_frame, foot
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow


@dataclass(frozen=True)
class Offered:
    """A template with its days in the chosen year; ``there`` when the calendar of that year has it already."""

    template: Template
    days: tuple[date, ...]
    there: bool
    today: date

    @property
    def over(self) -> bool:
        """Whether its days of that year have gone by."""
        return bool(self.days) and self.days[-1] < self.today

    @property
    def when(self) -> str:
        """Its only day, or its first and how many there are."""
        if len(self.days) > 1:
            return _("{day} and {count} more", day=format_date(self.days[0]), count=len(self.days) - 1)
        return format_date(self.days[0]) if self.days else "–"


def offered(work: Workspace, year: int) -> list[Offered]:
    """Every template with its days in a fiscal year (พ.ศ.)."""
    from desktop.services import holidays, series

    first, last = fiscal_period(year)
    calendar = holidays.calendar_for(work, range(first.year, last.year + 1))
    added = series.added_templates(work, year)
    return [Offered(one, tuple(one.days_in(year, calendar, work.today())), one.key in added, work.today()) for one in templates()]


class TemplatesPage(Page):
    """Ticks, the fiscal year and the plan they are for, and one button that says how many items there will be."""

    def __init__(self, window: MainWindow, year: int | None = None) -> None:
        super().__init__(window, _("Ready-made items"))
        self.year = year or fiscal_year(self.work.today())
        self.year_label = label("", bold=True)
        self.plan = ChoiceField(_("In the plan"), [])
        self.table = TickTable(self.title, self._columns(), lambda one: not one.there)
        self.table.changed.connect(self._say)
        self.table.chosen.connect(self._tell)
        self.note = Wrapped("", "second")
        self.add_button = button("", "plus", "primary", tip="Ctrl+S", on_click=self.add)
        self.all_button = button(_("Tick all"), tip="Ctrl+A", on_click=lambda: self.table.tick_all())
        words = _("Tick what your office does; the dates of the fiscal year are reckoned for you and can be changed afterwards.")
        about = column_frame("surface", Wrapped(words, "second"), margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2))
        told = column_frame("surface", self.note, margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S2))
        outer = column(self.head(None), self._tools(), about, self.table, told, foot(self.all_button, None, self.add_button), parent=self)
        outer.setStretchFactor(self.table, 1)
        self.add_deed("records", _("Add the ticked items"), self.add, "Ctrl+S", "plus")
        self.add_deed("view", _("Year before"), lambda: self.show_year(self.year - 1), "Ctrl+PgUp", "chevron-left")
        self.add_deed("view", _("Year after"), lambda: self.show_year(self.year + 1), "Ctrl+PgDown", "chevron-right")
        self.show_year(self.year)

    def _tools(self) -> QFrame:
        earlier = icon_button("chevron-left", _("Year before (Ctrl+Page Up)"), on_click=lambda: self.show_year(self.year - 1))
        later = icon_button("chevron-right", _("Year after (Ctrl+Page Down)"), on_click=lambda: self.show_year(self.year + 1))
        made = band(earlier, self.year_label, later, tokens.S6, label(_("In the plan"), "second"), self.plan)
        made.layout().setStretchFactor(self.plan, 1)  # type: ignore[union-attr]
        return made

    def _columns(self) -> tuple[Column, ...]:
        lists = self.work.lists()
        return (
            Column(_("Activity / issue to be told"), 0, lambda one: one.template.name, tone="text"),
            Column(_("Kind"), 144, lambda one: lists.label("pr_item_type", one.template.item_type)),
            Column(_("Returns"), 184, lambda one: lists.label("recurrence_rule", one.template.rule)),
            Column(_("Dates"), 208, lambda one: one.when),
            Column(_("Status"), 156, _state_words, state=_tone),
        )

    def show_year(self, year: int) -> None:
        """Show the dates of another fiscal year (พ.ศ.)."""
        self.year = year
        first, last = fiscal_period(year)
        self.year_label.setText(_("Fiscal year {year} ({period})", year=year, period=format_period(first, last)))
        self._fill_plans()
        self.table.set_rows(offered(self.work, year), self.table.current_place())
        self._say()

    def _fill_plans(self) -> None:
        """The plans of the year; the only one is chosen at once."""
        ids = list(self.work.reader.ids(PLANS, Query(filters=(("fiscal_year", (str(self.year),)),))))
        plans = [(str(record["id"]), str(record["name"])) for record in self.work.reader.rows(PLANS, ids)]
        self.plan.set_items(plans)
        self.plan.set_value(plans[0][0] if len(plans) == 1 else None)

    def _say(self) -> None:
        ticked: list[Offered] = self.table.ticked()
        count = sum(len(one.days) for one in ticked)
        self.add_button.setText(_("Add {count} items", count=f"{count:,}"))
        self.add_button.setEnabled(bool(ticked))

    def _tell(self) -> None:
        """The source of the template under the cursor, and with what an approximate day is to be compared."""
        one: Offered | None = self.table.current()
        self.note.setText(one.template.note if one else "")

    def add(self) -> None:
        """Put the ticked ones into the calendar, as one deed."""
        from desktop.services import series

        keys = [one.template.key for one in self.table.ticked()]
        if not keys or self.plan.own_fault():
            return
        plan, added = self.plan.value(), list[int]()
        if messages.guarded(self, lambda: added.append(series.add_templates(self.work, keys, self.year, int(plan) if plan else None, self.work.today()))):
            window = self.window_
            self.finish()
            window.offer_undo(_("Added {count} items", count=f"{added[0]:,}"))

    def entered(self) -> None:
        self.table.setFocus()


def _state_words(one: Offered) -> str:
    if one.there:
        return _("there already")
    if one.over:
        return _("gone by")
    return _("approximate") if one.template.approximate else ""


def _tone(one: Offered) -> str | None:
    return "ok" if one.there else "off" if one.over else "warn" if one.template.approximate else None
