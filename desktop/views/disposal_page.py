"""Personal data at the end of their time: cases made anonymous with a certificate; and what is kept about one person who asks (PDPA s. 30, 33, 37(3); domain C.11)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.thai_date import format_date
from desktop.models.complaint_register import CASES, DISPOSALS, IDENTITY, PURPOSES
from desktop.models.reader import Query
from desktop.views import messages, theme, tokens
from desktop.views.field_dialog import Asked, ask
from desktop.views.fresh_page import FreshPage, show_rows
from desktop.views.list_page import ListPage
from desktop.views.page import Page
from desktop.views.plain_table import Column
from desktop.views.record_fields import LongTextField, TextField
from desktop.views.register_empty import Begin
from desktop.views.tick_table import TickTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, foot, frame
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.case_privacy import Due
    from desktop.views.main_window import MainWindow


class DisposalPage(FreshPage):
    """Ticks, and one button that says how many cases are made anonymous. What goes cannot come back, so it asks who approved it."""

    follows = ("", CASES.name, DISPOSALS.name, PURPOSES.name)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Cases to be made anonymous"))
        self.due: dict[int, Due] = {}
        self.table = TickTable(self.title, self._columns())
        self.table.changed.connect(self._say)
        self.table.opened.connect(lambda case: self.window_.open_record(CASES.name, case["id"]))
        self.empty: QWidget = frame("surface")
        words = _("No closed case has reached the end of its time of keeping.")
        column(Wrapped(words, "muted"), None, margins=(tokens.S6, tokens.S6, tokens.S6, 0), parent=self.empty)
        self.dispose_button = button("", "trash-2", "danger", on_click=self.dispose)
        self.all_button = button(_("Tick all"), tip="Ctrl+A", on_click=lambda: self.table.tick_all())
        self.print_button = button(_("Print the list"), "printer", tip="Ctrl+P", on_click=self.print_list)
        self.before_button = button(_("Certificates of before"), "file-text", on_click=self.open_certificates)
        self.total = label("", "second")
        below = foot(self.all_button, self.print_button, self.before_button, None, self.dispose_button)
        outer = column(self.head(self.total), self.table, self.empty, below, parent=self)
        for stretched in (self.table, self.empty):
            outer.setStretchFactor(stretched, 1)
        self.add_deed("file", _("Print the list"), self.print_list, "Ctrl+P", "printer")
        self.fill()

    def _columns(self) -> tuple[Column, ...]:
        lists = self.work.lists()
        return (
            Column(_("Case no."), 132, lambda one: one["number"], tone="text"),
            Column(_("Record type"), 176, lambda one: lists.label("case_type", one["record_type"])),
            Column(_("Subject"), 0, lambda one: one["name"], tone="text"),
            Column(_("Closed on"), 132, lambda one: format_date(one["closed_on"]) or "–", right=True),
            Column(_("To be kept until"), 132, lambda one: format_date(self.due[one["id"]].until) or "–", right=True),
            Column(_("To be destroyed"), 300, lambda one: " · ".join(lists.labels("case_data_group", self.due[one["id"]].groups))),
        )

    def fill(self) -> None:
        """Read the list again. A tick stays only where just the same is to be destroyed."""
        from desktop.services import privacy

        before = self.due
        self.due = {one.case_id: one for one in privacy.due_for_disposal(self.work)}
        rows = self.work.reader.rows(CASES, list(self.due))
        show_rows(self.table, rows, lambda one: one["id"])
        self.table.ticks.tick([place for place, one in enumerate(rows) if before.get(one["id"]) != self.due[one["id"]]], False)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        for press in (self.all_button, self.print_button):
            press.setEnabled(bool(rows))
        self.total.setText(_("{count} cases", count=f"{len(rows):,}"))
        self._say()

    def _say(self) -> None:
        count = len(self.table.ticked())
        self.dispose_button.setText(_("Make {count} cases anonymous …", count=f"{count:,}"))
        self.dispose_button.setEnabled(bool(count))

    def dispose(self) -> None:
        """Ask who approved it, then destroy in the ticked cases the data whose time is over; what statistics need stays."""
        from desktop.services import privacy

        ticked = {case["id"]: self.due[case["id"]].groups for case in self.table.ticked()}
        made: dict[str, int] = {}

        def deed(values: dict[str, Any]) -> None:
            made["id"] = privacy.dispose(self.work, ticked, values)

        asked = [
            Asked("name", _("Certificate no."), TextField(_("Certificate no."), width=200), True),
            Asked("approver", _("Approved by"), TextField(_("Approved by"), width=280)),
            Asked("memo_number", _("Memo no."), TextField(_("Memo no."), width=200)),
        ]
        title = _("Make {count} cases anonymous", count=f"{len(ticked):,}")
        if ticked and ask(self, title, self._sentence(ticked), asked, _("Make anonymous"), deed):
            self.window_.say(_("Done; the certificate can be printed."))
            self.fill()
            _print_certificate(self.window_, made["id"])

    def _sentence(self, ticked: Mapping[int, Sequence[str]]) -> str:
        """What goes of how many cases, and that it cannot come back."""
        counts = Counter(tuple(groups) for groups in ticked.values())
        lists = self.work.lists()
        what = "\n".join(_("{what}: {count} cases", what=" · ".join(lists.labels("case_data_group", groups)), count=f"{count:,}") for groups, count in counts.most_common())
        end = _("This goes for good, and nothing done before can be undone afterwards. Dates, kinds and results stay for the statistics.")
        return f"{what}\n{end}"

    def print_list(self) -> None:
        """The list to be approved, on paper."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, CASES, Query(), [], "disposal-list")

    def open_certificates(self) -> None:
        """The disposals of before."""
        self.window_.open_page(CertificatesPage(self.window_))

    def entered(self) -> None:
        (self.table if self.table.rows else self.back).setFocus()


class CertificatesPage(ListPage):
    """The disposals of before, each with its certificate. One comes about only by making cases anonymous, so "add" leads there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, DISPOSALS)
        self.import_button.hide()
        self.add_deed("records", _("Print the certificate"), self.print_certificate, "Ctrl+Shift+P", "printer")

    def begin(self) -> Begin:
        return Begin(
            _("No case was made anonymous yet"),
            _("When the time of keeping is over, names and texts of a case go for good. A certificate says which cases, when, and who approved it."),
            _("See which cases are due"),
            imports=False,
        )

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        menu.addAction(theme.icon("printer"), _("Print the certificate")).triggered.connect(self.print_certificate)
        menu.addSeparator()

    def add(self) -> None:
        """To the cases whose time of keeping is over."""
        window = self.window_
        self.finish()
        if not isinstance(window.page(), DisposalPage):
            window.open_page(DisposalPage(window))

    def add_named(self, name: str) -> None:
        self.add()

    def import_list(self) -> None:
        """A certificate is not brought in from a list."""

    def print_certificate(self) -> None:
        """The certificate under the cursor."""
        if disposal_id := self.table.current_id():
            _print_certificate(self.window_, disposal_id)


def _print_certificate(window: MainWindow, disposal_id: int) -> None:
    from desktop.views.report_page import open_reports

    open_reports(window, DISPOSALS, Query(), [disposal_id], "disposal-certificate")


def ask_person(page: Page) -> None:
    """Ask who wants to know what is kept about them, then show it as a document; every case looked at is written down with the reason."""
    from desktop.services import privacy
    from desktop.views.case.identity import ask_unlock

    if not ask_unlock(page, page.work):
        return
    found: dict[str, Any] = {}

    def deed(values: dict[str, Any]) -> None:
        query = {name: values[name] for name in ("first_name", "last_name", "phone", "citizen_id") if values[name]}
        found["query"] = query
        found["data"] = privacy.person_data(page.work, query, str(values["reason"] or ""))

    asked = [Asked(name, _(IDENTITY[name].label), TextField(_(IDENTITY[name].label), width=220)) for name in ("first_name", "last_name", "phone", "citizen_id")]
    asked.append(Asked("reason", _("Who asked, and when"), LongTextField(_("Who asked, and when")), True))
    sentence = _("The cases of this complainant are put together for the person who asks (section 30). Type the whole name, or the telephone, or the citizen number. Who looked and why is written down in each of them.")
    if ask(page, _("One person's data"), sentence, asked, _("Put together"), deed):
        _show_person(page, found["data"])


def _show_person(page: Page, data: Mapping[str, Any]) -> None:
    from desktop.reports.privacy_reports import person_document
    from desktop.services import privacy
    from desktop.views.document_page import DocumentPage

    work, name = page.work, privacy.export_name(page.work)
    shown = page.window_.open_page(DocumentPage(page.window_, name, lambda: person_document(work, data)))
    shown.add_deed("file", _("Save for another program (JSON)"), partial(_save_json, shown, data), "Ctrl+J", "file-down")


def _save_json(page: Page, data: Mapping[str, Any]) -> None:
    """The same data in a form other programs read (section 31)."""
    from desktop.services import privacy
    from desktop.views import file_dialogs

    path = file_dialogs.ask_save(page, page.work.settings, "export", _("Save the data"), f"{privacy.export_name(page.work)}.json", _("JSON (*.json)"))
    if path is not None and messages.guarded(page, lambda: privacy.write_json(data, path)):
        file_dialogs.say_saved(page.window_, path)
