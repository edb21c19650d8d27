"""The register as it was laid before the director: made, submitted, approved with a memo number, sent out, printed as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.thai_date import buddhist_year, format_date
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.views import messages
from desktop.views.field_dialog import Asked, ask
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainTable
from desktop.views.record_fields import LongTextField, TextField
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.layout import band, column, column_frame, foot, frame, section
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.versions import Version
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow

_TONES = {"draft": "draft", "submitted": "wait", "approved": "ok", "superseded": "off"}


class VersionsPage(Page):
    """The versions of the partner register, the newest first, and under them where the chosen one was sent."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Approved versions of the register"))
        self._build()
        window.data_changed.connect(self._follow)
        self.fill()

    def _build(self) -> None:
        self.table = PlainTable(self.title, self._columns())
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _row: self.print_version())
        self.words = Wrapped(
            _("No version yet. A version keeps the whole register as it stands today, so that it can be laid before the director and printed later as it was."),
            "muted",
        )
        self.empty = frame("surface")
        column(self.words, None, margins=(24, 24, 24, 24), parent=self.empty)
        self.sendings = PlainTable(_("Sent out"), self._sending_columns())
        self.sendings.setFixedHeight(180)
        self.make_button = button(_("Make a version of today's register"), "plus", "primary", on_click=self.make)
        self.submit_button = button(_("Submit"), "stamp", on_click=self.submit)
        self.approve_button = button(_("Approved"), "badge-check", on_click=self.approve)
        self.back_button = button(_("Returned for correction"), "undo-2", on_click=self.give_back)
        self.print_button = button(_("Print as it was"), "printer", on_click=self.print_version)
        self.send_button = button(_("Sent out"), "mail", on_click=self.send)
        self.discard_button = button(_("Discard the draft"), "trash-2", on_click=self.discard)
        self.sent = column_frame("foot", section(_("Sent out")), self.sendings, margins=(16, 4, 16, 8))
        outer = column(
            self.head(), band(self.make_button, self.submit_button, self.approve_button, self.back_button, None), self.table, self.empty, self.sent,
            foot(self.discard_button, None, self.send_button, self.print_button), parent=self,
        )  # fmt: skip
        for stretched in (self.table, self.empty):
            outer.setStretchFactor(stretched, 1)

    def _columns(self) -> tuple[Column, ...]:
        from desktop.services.versions import STATUSES

        return (
            Column(_("Version"), 0, lambda one: one.label, tone="text"),
            Column(_("Data as of"), 128, lambda one: format_date(one.as_of), right=True),
            Column(_("Records"), 88, lambda one: f"{one.record_count:,}", right=True),
            Column(_("Status"), 160, lambda one: _(STATUSES[one.status]), state=lambda one: _TONES[one.status]),
            Column(_("Decided on"), 128, lambda one: format_date(one.approved_on or one.submitted_on) or "–", right=True),
            Column(_("Decided by"), 184, lambda one: one.approver),
            Column(_("Memo number"), 184, lambda one: one.memo_number),
        )

    def _sending_columns(self) -> tuple[Column, ...]:
        lists = self.work.lists()
        return (
            Column(_("Date"), 128, lambda one: format_date(one.sent_on), right=True, tone="text"),
            Column(_("How"), 176, lambda one: lists.label("channel", one.method)),
            Column(_("To whom"), 0, lambda one: one.recipients),
            Column(_("Letter number"), 160, lambda one: one.letter_number),
        )

    # what is shown ------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Read the versions again."""
        from desktop.services import versions

        found = versions.listed(self.work)
        self.table.set_rows(found, self.table.current_place())
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.sent.setVisible(bool(found))
        self._chosen()

    def _chosen(self) -> None:
        from desktop.services import versions

        version: Version | None = self.table.current()
        status = version.status if version else ""
        self.submit_button.setEnabled(status == "draft")
        self.discard_button.setEnabled(status == "draft")
        self.approve_button.setEnabled(status == "submitted")
        self.back_button.setEnabled(status == "submitted")
        self.print_button.setEnabled(version is not None)
        self.send_button.setEnabled(status in ("approved", "superseded"))
        self.sendings.set_rows(versions.disseminations(self.work, version.id) if version else [])

    # deeds --------------------------------------------------------------------------------------------------------

    def make(self) -> None:
        """Keep the register as it stands now."""
        from desktop.services import versions

        today = self.work.today()
        name = TextField(_("Version"))
        name.set_value(_("Partner register {year}", year=buddhist_year(today)))
        as_of = self._day(_("Data as of"))
        note = LongTextField(_("Note"))
        asked = [Asked("label", _("Version"), name, True), Asked("as_of", _("Data as of"), as_of, True), Asked("note", _("Note"), note)]
        ask(
            self, _("Make a version of the register"), _("Every record is kept as it stands now; later changes do not touch the version."), asked,
            _("Make the version"), lambda values: versions.make(self.work, values["label"] or "", values["as_of"] or today, values["note"] or ""),
        )  # fmt: skip

    def submit(self) -> None:
        """The draft was laid before the director."""
        from desktop.services import versions

        version = self._version()
        asked = [Asked("on", _("Date"), self._day(_("Date")), True), Asked("memo_number", _("Memo number"), TextField(_("Memo number"), 220))]
        ask(
            self, _("Submit “{label}”", label=version.label), _("The version waits for the director's decision."), asked, _("Submit"),
            lambda values: versions.submit(self.work, version.id, values["on"] or self.work.today(), values["memo_number"] or ""),
        )  # fmt: skip

    def approve(self) -> None:
        """The director approved the data and how they are sent out."""
        from desktop.services import versions

        version = self._version()
        approver = TextField(_("Decided by"))
        approver.set_value(self.work.reader.office().get("director_name") or "")
        method = TextField(_("How it is sent out"))
        asked = [
            Asked("on", _("Date"), self._day(_("Date")), True), Asked("approver", _("Decided by"), approver, True),
            Asked("memo_number", _("Memo number"), TextField(_("Memo number"), 220), True), Asked("method", _("How it is sent out"), method),
        ]  # fmt: skip
        ask(
            self, _("Approve “{label}”", label=version.label), _("This version is then in force; the one before it is superseded."), asked, _("Approved"),
            lambda values: versions.approve(
                self.work, version.id, values["on"] or self.work.today(), values["approver"] or "", values["memo_number"] or "", values["method"] or ""
            ),
        )  # fmt: skip

    def give_back(self) -> None:
        """The director wants it corrected."""
        from desktop.services import versions

        version = self._version()
        asked = [Asked("on", _("Date"), self._day(_("Date")), True), Asked("reason", _("Reason"), LongTextField(_("Reason")), True)]
        ask(
            self, _("“{label}” was returned", label=version.label), _("It is a draft again and can be made anew."), asked, _("Returned for correction"),
            lambda values: versions.give_back(self.work, version.id, values["on"] or self.work.today(), values["reason"] or ""),
        )  # fmt: skip

    def discard(self) -> None:
        """Remove a draft."""
        from desktop.services import versions

        version = self._version()
        if messages.guarded(self, lambda: versions.discard(self.work, version.id)):
            self.window_.offer_undo(_("Discarded the draft “{label}”", label=version.label))

    def send(self) -> None:
        """Write down how and to whom the version was sent."""
        from desktop.services import versions

        version = self._version()
        items = [(item.key, item.label) for item in self.work.lists().items("channel")]
        asked = [
            Asked("sent_on", _("Date"), self._day(_("Date")), True), Asked("method", _("How"), ChoiceField(_("How"), items, width=240), True),
            Asked("recipients", _("To whom"), LongTextField(_("To whom")), True), Asked("letter_number", _("Letter number"), TextField(_("Letter number"), 220)),
        ]  # fmt: skip
        ask(
            self, _("“{label}” was sent out", label=version.label), _("Write down how and to whom, so that it can be shown later."), asked, _("Save"),
            lambda values: versions.disseminate(
                self.work, version.id, values["method"] or "", values["recipients"] or "", values["sent_on"] or self.work.today(), values["letter_number"] or ""
            ),
        )  # fmt: skip

    def print_version(self) -> None:
        """The register as it was."""
        from desktop.views import report_page

        version: Version | None = self.table.current()
        if version is not None:
            report_page.open_reports(self.window_, PARTNERS, Query(), None, "partner-register", {"version": version.id})

    def _version(self) -> Version:
        """The version under the cursor; its buttons are on only while there is one."""
        version: Version | None = self.table.current()
        assert version is not None
        return version

    def _day(self, name: str) -> DateField:
        made = DateField(name, self.work.today())
        made.set_value(self.work.today())
        return made

    def _follow(self, _change: Changed) -> None:
        self.fill()

    def entered(self) -> None:
        (self.table if self.table.rows else self.make_button).setFocus()
