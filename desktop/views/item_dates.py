"""The three days of an item side by side: when it is planned, when its draft is due, when it was published. They are never mixed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame

from desktop.domain.publicity_rules import DONE, SOON_WORKING_DAYS, planned_end
from desktop.domain.thai_date import format_period
from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.date_field import long_form
from desktop.views.widgets.layout import column, row
from desktop.views.widgets.text import Elided
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.workdays import WorkCalendar

Values = Mapping[str, Any]


def day_in_words(first: date, last: date | None = None) -> str:
    """A day with its weekday, or a span of days."""
    return long_form(first) if last is None or last == first else format_period(first, last)


class DateCard(QFrame):
    """One of the days: its word, the day in full, and what is to be said about it."""

    def __init__(self, word: str, on_press: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "box")
        self.day = Elided("", size="head", bold=True)
        self.hint = Elided("", "second")
        self.setAccessibleName(word)
        press = button(word, kind="link", on_click=on_press)
        press.setToolTip(_("Go to this day"))
        self.press = press
        line = row(press, spacing=tokens.S2)
        line.addWidget(self.hint, 1)
        layout = column(parent=self, margins=(tokens.S2, 0, tokens.S2, 0))
        layout.addLayout(line)
        layout.addLayout(row(self.day, margins=(tokens.S1, 0, 0, tokens.S1)))
        theme.follow(self, self._fit)

    def _fit(self) -> None:
        for line in (self.day, self.hint):
            line.setFixedHeight(theme.px(tokens.LINE_OF_TEXT))

    def say(self, day: str, hint: str = "", tone: str = "second") -> None:
        """Show a day in words and a hint in a tone."""
        theme.mark(self.day, "tone", "" if day else "muted")
        self.day.setText(day or _("No date yet"))
        theme.mark(self.hint, "tone", tone)
        self.hint.setText(hint)


class DateCards(QFrame):
    """The three cards over the form of an item; they follow what is typed. ``go_to`` puts the focus into a field."""

    def __init__(self, go_to: Callable[[str], object], calendar: WorkCalendar, today: date) -> None:
        super().__init__()
        self._calendar, self._today = calendar, today
        self.setProperty("role", "band")
        self.planned = DateCard(_("Planned for"), lambda: go_to("plan_start"))
        self.due = DateCard(_("Internal deadline"), lambda: go_to("due_on"))
        self.actual = DateCard(_("Actually published"), lambda: go_to("actual_start"))
        layout = row(margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S2), spacing=tokens.S3, parent=self)
        for card in (self.planned, self.due, self.actual):
            layout.addWidget(card, 1)

    def show_values(self, values: Values, status: str) -> None:
        """Say the days of the form's ``values``; ``status`` is the stored one."""
        done = status in DONE or bool(values.get("actual_start"))
        first, due, actual = values.get("plan_start"), values.get("due_on"), values.get("actual_start")
        self.planned.say(day_in_words(first, values.get("plan_end")) if first else "", *self._about_plan(values, done, status))
        self.due.say(long_form(due), *self._left(due, done or status == "cancelled"))
        self.actual.say(day_in_words(actual, values.get("actual_end")) if actual else "–", *self._against_plan(values, actual))

    def _about_plan(self, values: Values, done: bool, status: str) -> tuple[str, str]:
        first = values.get("plan_start")
        if first is None:
            return (_("Waits in the tray of the calendar"), "second")
        if not self._calendar.is_working(first):
            return (_("Falls on a holiday: {name}", name=self._calendar.name_of(first)), "warn")
        return self._left(planned_end(values), done or status == "cancelled")

    def _left(self, day: date | None, over: bool) -> tuple[str, str]:
        """How many working days are left until ``day``; nothing about what is over."""
        if day is None or over:
            return ("", "second")
        if day < self._today:
            gone = self._calendar.between(day, self._today)
            return (_("{count} working days ago", count=gone) if gone else _("gone by"), "danger")
        left = self._calendar.between(self._today, day)
        if day == self._today:
            return (_("Today"), "warn")
        return (_("{count} working days left", count=left), "warn" if left <= SOON_WORKING_DAYS else "second")

    def _against_plan(self, values: Values, actual: date | None) -> tuple[str, str]:
        last = planned_end(values)
        if actual is None:
            return (_("Not published yet"), "second")
        if last is None:
            return ("", "second")
        if actual > last:
            return (_("{count} days after the plan", count=(actual - last).days), "warn")
        return (_("On time"), "ok")


