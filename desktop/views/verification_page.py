"""Keeping the register current: whose data are due, the yearly campaign of the schools, sheets to print, sheets that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup

from desktop.domain.thai_date import format_date
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.views import messages
from desktop.views.field_dialog import ask
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainTable
from desktop.views.status_dialog import verified_fields
from desktop.views.widgets.buttons import button, chip
from desktop.views.widgets.layout import chip_band, column, foot, frame
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.verification import Due
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow

SOON_DAYS = 30
_SHEET = "verification-sheets"


class VerificationPage(Page):
    """Three lists: overdue, due within a month, schools open in this year's campaign."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Data to be verified"))
        self.which = "due"
        self._build()
        self.add_deed("records", _("Mark as verified"), self.verify, "Ctrl+M", "check")
        self.add_deed("reports", _("Verification sheets"), self.print_sheets, "Ctrl+P", "printer")
        self.add_deed("edit", _("Select all"), self.table.selectAll, "Ctrl+A")
        window.data_changed.connect(self._follow)
        self.fill()

    def _build(self) -> None:
        self.chips = {key: chip(word) for key, word in (("due", _("Overdue")), ("soon", _("Due within 30 days")), ("campaign", _("Schools of this year's campaign")))}
        group = QButtonGroup(self)
        for key, made in self.chips.items():
            group.addButton(made)
            made.clicked.connect(lambda _checked, key=key: self.show_list(key))
        self.chips[self.which].setChecked(True)
        self.total = label("", "second")
        self.campaign_words = label("", "second")
        self.table = PlainTable(self.title, self._columns(), several=True)
        self.table.chosen.connect(self._enable)
        self.table.opened.connect(self._open)
        self.words = Wrapped("", "muted")
        self.empty = frame("surface")
        column(self.words, None, margins=(24, 24, 24, 24), parent=self.empty)
        self.verify_button = button(_("Mark as verified"), "check", "primary", on_click=self.verify)
        self.returned_button = button(_("Sheets came back without corrections"), "clipboard-check", on_click=self.returned)
        self.print_button = button(_("Print verification sheets"), "printer", on_click=self.print_sheets)
        self.open_button = button(_("Open"), "pencil", on_click=lambda: self._open(self.table.current()))
        outer = column(
            self.head(), chip_band(*self.chips.values(), None, self.campaign_words, self.total), self.table, self.empty,
            foot(self.verify_button, self.returned_button, self.print_button, None, self.open_button), parent=self,
        )  # fmt: skip
        for stretched in (self.table, self.empty):
            outer.setStretchFactor(stretched, 1)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(_("Full name"), 0, lambda one: one.name, tone="text"),
            Column(_("Last verified"), 152, lambda one: format_date(one.last_verified_on) or _("never"), right=True),
            Column(_("Next review"), 152, lambda one: format_date(one.next_review_on) or "–", right=True),
            Column(_("Overdue"), 176, _overdue, state=lambda one: "warn" if one.days_overdue > 0 or one.next_review_on is None else "wait"),
        )

    # lists --------------------------------------------------------------------------------------------------------

    def show_list(self, key: str) -> None:
        """One of "due", "soon", "campaign"."""
        self.which = key
        self.chips[key].setChecked(True)
        self.fill()

    def fill(self) -> None:
        """Read the lists again."""
        from desktop.services import verification

        campaign = verification.campaign(self.work)
        rows = self._rows()
        self.table.set_rows(rows, self.table.current_place())
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.words.setText(_("Nothing is due here. What was verified comes back a year later, schools on 10 June."))
        self.total.setText(_("{count} {what}", count=f"{len(rows):,}", what=_(PARTNERS.named(len(rows)))))
        self.campaign_words.setText(
            _("Data day {day}: {done} of {all} schools verified", day=format_date(campaign.data_day), done=f"{campaign.verified:,}", all=f"{campaign.schools:,}")
        )
        self._enable()

    def _rows(self) -> list[Due]:
        from desktop.services import verification

        if self.which == "campaign":
            return [self._as_due(record) for record in self.work.reader.rows(PARTNERS, verification.campaign_open(self.work)[:20_000])]
        due = verification.due(self.work, soon_days=0 if self.which == "due" else SOON_DAYS)
        return [one for one in due if self.which == "due" or (one.next_review_on is not None and one.days_overdue < 0)]

    def _as_due(self, record: dict[str, Any]) -> Due:
        from desktop.services.verification import Due

        review = record.get("next_review_on")
        return Due(record["id"], record["name"], record.get("last_verified_on"), review, (self.work.today() - review).days if review else 0)

    def _enable(self) -> None:
        chosen = bool(self.table.selected())
        for press in (self.verify_button, self.returned_button, self.open_button):
            press.setEnabled(chosen)
        self.print_button.setEnabled(bool(self.table.rows))

    # deeds --------------------------------------------------------------------------------------------------------

    def ids(self) -> list[int]:
        """The selected partners."""
        return [one.id for one in self.table.selected()]

    def verify(self) -> None:
        """Mark the selected ones as verified by telephone, visit …"""
        self._mark(_("Mark as verified"), "phone")

    def returned(self) -> None:
        """The sheets of the selected ones came back and are right."""
        self._mark(_("Sheets came back without corrections"), "sheet")

    def _mark(self, title: str, method: str) -> None:
        from desktop.services import partners

        ids = self.ids()
        if not ids:
            return
        count = _("{count} {what}", count=f"{len(ids):,}", what=_(PARTNERS.named(len(ids))))

        def deed(values: dict[str, Any]) -> None:
            partners.verify(self.work, ids, values["on"] or self.work.today(), values["by"] or "", values["method"] or "")

        sentence = _("The data of {what} are correct as they stand; the next review follows from this day.", what=count)
        if ask(self, title, sentence, verified_fields(self.work, method), _("Mark {what}", what=count), deed):
            self.window_.offer_undo(_("Verified: {what}", what=count))

    def print_sheets(self) -> None:
        """Sheets for the selected ones, or for the whole list when only one row is chosen."""
        from desktop.views.report_page import open_reports

        ids = self.ids() if len(self.ids()) > 1 else [one.id for one in self.table.rows]
        if ids:
            messages.guarded(self, lambda: open_reports(self.window_, PARTNERS, Query(), ids, _SHEET))

    def _open(self, one: Due | None) -> None:
        from desktop.views.partner_form import PartnerForm

        if one is not None:
            self.window_.open_page(PartnerForm(self.window_, one.id))

    def _follow(self, change: Changed) -> None:
        if change.register in ("", PARTNERS.name):
            self.fill()

    def entered(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _overdue(one: Due) -> str:
    if one.next_review_on is None:
        return _("never verified")
    if one.days_overdue > 0:
        return _("{count} days overdue", count=f"{one.days_overdue:,}")
    return _("today") if one.days_overdue == 0 else _("in {count} days", count=f"{-one.days_overdue:,}")
