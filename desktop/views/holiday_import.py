"""What a file of holidays would add, day by day, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.holiday_plan import FATE_LABELS, Fate, HolidayPlan, HolidayRow
from desktop.domain.thai_date import format_date, weekday_name
from desktop.views import messages, tokens
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, column_frame, foot
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_TONES = {Fate.NEW: "ok", Fate.KNOWN: "off", Fate.LEFT_OUT: "danger"}


class HolidayImportPage(Page):
    """The days of the file with what becomes of each, and one button that says how many go in."""

    def __init__(self, window: MainWindow, plan: HolidayPlan) -> None:
        super().__init__(window, _("Import holidays from {file}", file=plan.file_name))
        self.plan = plan
        self.table = PlainTable(self.title, self._columns())
        self.words = Wrapped(" ".join((_("Nothing is saved yet."), *plan.notes)), "second")
        count = len(plan.new)
        self.add_button = button(_("Add {count} holidays", count=count), "check", "primary", tip="Ctrl+S", on_click=self.commit)
        self.add_button.setEnabled(bool(count))
        note = column_frame("surface", self.words, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2))
        outer = column(self.head(None), note, self.table, foot(None, self.add_button, button(_("Cancel"), tip="Esc", on_click=self.leave)), parent=self)
        outer.setStretchFactor(self.table, 1)
        self.add_deed("records", _("Add the holidays"), self.commit, "Ctrl+S", "check")
        self.table.set_rows(plan.rows)

    def _columns(self) -> tuple[Column, ...]:
        lists = self.work.lists()
        return (
            Column(_("Line"), 72, lambda one: str(one.number), right=True),
            Column(_("Date"), 128, lambda one: format_date(one.on) or "–", right=True, tone="text"),
            Column(_("Weekday"), 112, lambda one: weekday_name(one.on) if one.on else ""),
            Column(_("Name of the holiday"), 0, lambda one: one.name, tone="text"),
            Column(_("Kind"), 200, lambda one: lists.label("holiday_kind", one.kind)),
            Column(_("What becomes of it"), 160, lambda one: _(FATE_LABELS[one.fate]), state=lambda one: _TONES[one.fate]),
            Column(_("Remark"), 280, _remark),
        )

    def commit(self) -> None:
        """Write the new days, as one deed."""
        from desktop.services import holidays

        added: list[int] = []
        if self.add_button.isEnabled() and messages.guarded(self, lambda: added.append(holidays.commit_import(self.work, self.plan))):
            window = self.window_
            self.finish()
            window.offer_undo(_("Added {count} holidays", count=added[0]))

    def entered(self) -> None:
        self.table.setFocus()


def _remark(one: HolidayRow) -> str:
    return one.trouble or one.remark
