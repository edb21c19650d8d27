"""What is to be sent now: reminders to agencies that have not reported, and the question whether complainants are satisfied (domain B.3.4, manual S16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.domain.thai_date import format_date
from desktop.models.complaint_register import CASES, REFERRALS, REGISTERS
from desktop.models.reader import Query
from desktop.views import messages, tokens
from desktop.views.fresh_page import FreshPage, show_rows
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, foot, frame
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow


@dataclass(frozen=True)
class ToSend:
    """One thing to be sent: the case, what it is, to whom, since when. ``referral_id`` and ``place`` tell a reminder."""

    case_id: int
    number: str
    what: str
    to: str
    since: date | None
    referral_id: int = 0
    place: int = 0


class FollowUpPage(FreshPage):
    """One list; Enter opens the case, Ctrl+M does what is to be done."""

    follows = ("", CASES.name, REFERRALS.name)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("To be sent and asked"))
        self.table = PlainTable(self.title, self._columns())
        self.table.opened.connect(lambda one: self.window_.open_record(CASES.name, one.case_id))
        self.table.chosen.connect(self._enable)
        self.empty: QWidget = frame("surface")
        words = _("No reminder is due and every complainant that can be asked was asked.")
        column(Wrapped(words, "muted"), None, margins=(tokens.S6, tokens.S6, tokens.S6, 0), parent=self.empty)
        self.do_button = button(_("Write the reminder"), "mail", "primary", tip="Ctrl+M", on_click=self.do)
        self.open_button = button(_("Open the case (Enter)"), "pencil", on_click=lambda: self._open())
        self.total = label("", "second")
        outer = column(self.head(self.total), self.table, self.empty, foot(self.open_button, None, self.do_button), parent=self)
        for stretched in (self.table, self.empty):
            outer.setStretchFactor(stretched, 1)
        self.add_deed("records", _("Send or ask"), self.do, "Ctrl+M", "mail")
        self.add_deed("records", _("Forwarded cases"), self.open_referrals, "", "file-text")
        self.add_deed("view", _("How the next due day is counted"), self.open_working, "Ctrl+Shift+W", "calendar-days")
        self.fill()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(_("Case no."), 132, lambda one: one.number, tone="text"),
            Column(_("What is to be done"), 260, lambda one: one.what, tone="text"),
            Column(_("To whom"), 0, lambda one: one.to),
            Column(_("Since (day)"), 144, lambda one: format_date(one.since) or "–", right=True),
        )

    def fill(self) -> None:
        """Read what is due again."""
        rows = [*self._reminders(), *self._questions()]
        show_rows(self.table, rows, lambda one: (one.case_id, one.referral_id, one.place))
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.total.setText(_("{count} to do", count=f"{len(rows):,}"))
        self._enable()

    def _reminders(self) -> list[ToSend]:
        from desktop.services import referrals

        return [
            ToSend(one.case_id, one.number, _("Reminder no. {place}", place=one.place), one.agency, one.due_on, one.referral_id, one.place)
            for one in referrals.reminders_due(self.work)
        ]

    def _questions(self) -> list[ToSend]:
        from desktop.services import surveys

        found = self.work.reader.rows(CASES, surveys.not_asked(self.work))
        return [ToSend(one["id"], one["number"], _("Ask whether satisfied"), _("The complainant"), one["closed_on"]) for one in found]

    def _enable(self, *_unused: object) -> None:
        current = self.table.current()
        self.do_button.setEnabled(current is not None)
        self.open_button.setEnabled(current is not None)
        self.do_button.setText(_("Print the question") if current is not None and not current.referral_id else _("Write the reminder"))

    def _open(self) -> None:
        if (one := self.table.current()) is not None:
            self.window_.open_record(CASES.name, one.case_id)

    def open_working(self) -> None:
        """The case under the cursor, with how the day was counted on which the agency was to report."""
        if (one := self.table.current()) is not None:
            from desktop.views.case_page import CasePage

            page = CasePage(self.window_, one.case_id)
            self.window_.open_page(page)
            page.open_working(("agency_report", one.referral_id) if one.referral_id else page.clocks.next_key())

    def do(self) -> None:
        """Begin the letter of a reminder; or ask a complainant and print the slip with its code."""
        one: ToSend | None = self.table.current()
        if one is None:
            return
        if one.referral_id:
            from desktop.views.letter_page import LetterPage

            self.window_.open_page(LetterPage(self.window_, one.case_id, kind="reminder", referral_id=one.referral_id))
            return
        from desktop.services import surveys
        from desktop.views.report_page import open_reports

        if messages.guarded(self, lambda: surveys.ask(self.work, one.case_id)):
            open_reports(self.window_, CASES, Query(), [one.case_id], "satisfaction-slip")

    def open_referrals(self) -> None:
        """Every forwarding, with what the agencies reported."""
        from desktop.views.list_page import ListPage

        self.window_.open_page(ListPage(self.window_, REGISTERS[REFERRALS.name]))

    def entered(self) -> None:
        (self.table if self.table.rows else self.back).setFocus()
