"""Due days that a holiday or a limit would move: the open cases with their old and new day, ticked, confirmed and written down (domain C.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.domain.thai_date import format_date
from desktop.models.complaint_register import CASES, LIMITS
from desktop.views import messages, tokens, work_thread
from desktop.views.fresh_page import FreshPage, show_rows
from desktop.views.page import Page
from desktop.views.plain_table import Column
from desktop.views.tick_table import TickTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, foot, frame
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.complaint_clocks import Move
    from desktop.views.main_window import MainWindow


class MovesPage(FreshPage):
    """Ticks, and one button that says how many days are moved. Until then every case keeps the day it had."""

    follows = ("", "holiday", LIMITS.name, CASES.name)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Due days that would move"))
        self.table = TickTable(self.title, self._columns())
        self.table.changed.connect(self._say)
        self.table.opened.connect(self._open)
        self.empty: QWidget = frame("surface")
        words = _("No due day of an open case would move. Cases come here when a holiday is added or taken out, or a time limit is changed.")
        column(Wrapped(words, "muted"), None, margins=(tokens.S6, tokens.S6, tokens.S6, 0), parent=self.empty)
        self.confirm_button = button("", "badge-check", "primary", tip="Ctrl+S", on_click=self.confirm)
        self.all_button = button(_("Tick all"), tip="Ctrl+A", on_click=lambda: self.table.tick_all())
        self.total = label("", "second")
        outer = column(self.head(self.total), self.table, self.empty, foot(self.all_button, None, self.confirm_button), parent=self)
        for stretched in (self.table, self.empty):
            outer.setStretchFactor(stretched, 1)
        self.add_deed("records", _("Move the ticked days"), self.confirm, "Ctrl+S", "badge-check")
        self.add_deed("view", _("How the next due day is counted"), self.open_working, "Ctrl+Shift+W", "calendar-days")
        self.fill()
        self.table.tick_all()

    def _columns(self) -> tuple[Column, ...]:
        lists = self.work.lists()
        return (
            Column(_("Case no."), 144, lambda one: one.number, tone="text"),
            Column(_("Clock"), 208, lambda one: lists.label("case_clock", one.clock)),
            Column(_("Day until now"), 144, lambda one: format_date(one.old) or "–", right=True),
            Column(_("New day"), 144, lambda one: format_date(one.new) or "–", right=True, tone="text"),
            Column(_("Why (it moves)"), 0, lambda one: one.why),
        )

    def fill(self) -> None:
        """Reckon the open cases again."""
        from desktop.services import complaint_clocks

        rows = complaint_clocks.pending_moves(self.work)
        show_rows(self.table, rows, lambda one: (one.case_id, one.clock, one.place, one.new))
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.all_button.setEnabled(bool(rows))
        self.total.setText(_("{count} days", count=f"{len(rows):,}"))
        self._say()

    def _say(self) -> None:
        count = len(self.table.ticked())
        self.confirm_button.setText(_("Move {count} days", count=f"{count:,}"))
        self.confirm_button.setEnabled(bool(count))

    def confirm(self) -> None:
        """Give the ticked cases their new days, as one deed that stands in the history of each."""
        from desktop.services import complaint_clocks

        ticked: list[Move] = self.table.ticked()
        moved: list[int] = []
        if not ticked or not messages.guarded(self, lambda: moved.append(complaint_clocks.confirm_moves(self.work, ticked))):
            return
        if not moved[0]:
            self.fill()
            self.window_.notice(_("No day was moved, for they changed meanwhile. The list was read again."), "info", key="moves", seconds=12)
            return
        window = self.window_
        self.finish()
        window.notices.drop("moves")
        window.offer_undo(_("Moved {count} due days", count=f"{moved[0]:,}"))

    def open_working(self) -> None:
        """The case under the cursor, with how the day that would move is counted."""
        if (move := self.table.current()) is not None:
            from desktop.views.case_page import CasePage

            page = CasePage(self.window_, move.case_id)
            self.window_.open_page(page)
            page.open_working((move.clock, move.place))

    def _open(self, move: Move) -> None:
        self.window_.open_record(CASES.name, move.case_id)

    def entered(self) -> None:
        (self.table if self.table.rows else self.back).setFocus()


def offer_moves(page: Page) -> None:
    """Say, if so, that a change of the holidays or of a limit would move due days of open cases, with the way to confirm them. Reckoned away from the window."""

    def look(_progress: object, _cancelled: object) -> int:
        from desktop.services import complaint_clocks

        return len(complaint_clocks.pending_moves(page.work))

    def tell(count: int) -> None:
        if not count:
            page.window_.notices.drop("moves")
            return
        text = _("{count} due days of open cases would move. Until you confirm it the old days hold.", count=f"{count:,}")
        page.window_.notice(text, "warn", actions=((_("Look and confirm"), lambda: page.window_.open_page(MovesPage(page.window_))),), key="moves")

    work_thread.run(page, look, tell)
