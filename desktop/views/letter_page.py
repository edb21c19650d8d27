"""A letter about a case: made from a template, put right by hand, seen beside it as it will be printed, kept with the case (domain C.5, B.3.8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.errors import UserError
from desktop.models.complaint_register import CASES, LETTERS
from desktop.views import form_plan, messages, theme, tokens, work_thread
from desktop.views.case.identity import LOOK_AGAIN_MS, ask_unlock
from desktop.views.document_page import DocumentPage, pages_of
from desktop.views.field_dialog import Asked, ask
from desktop.views.form_plan import Part, Section
from desktop.views.pdf_view import PdfPages, PdfView
from desktop.views.record_fields import LongTextField
from desktop.views.record_form import RecordForm
from desktop.views.widgets.buttons import button, more_button
from desktop.views.widgets.layout import column_frame, row_frame
from desktop.views.widgets.text import Wrapped
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.reports.blocks import Document
    from desktop.views.main_window import MainWindow

_WAIT_MS = 700
_PANEL_SHARE, _FIELDS = 46, 640
"""The pages take this share of the window, as far as the fields keep their room (px at 12 pt)."""
_LEAST = 280
_LETTER, _TEXT, _MORE = N_("The letter"), N_("Text of the letter"), N_("Signature and copies")
_PARTS = (
    Part(_LETTER, ("kind urgency", "doc_no", "written_on", "name", "recipient", "reference")),
    Part(_TEXT, ("body",), {"body": 112}),
    Part(_MORE, ("signer", "signer_position", "enclosures", "copies"), page=1),
)
_TOLD = ("name", "recipient", "reference", "body", "signer", "signer_position", "doc_no")
"""Fields a template fills; what was changed by hand is asked about before another template takes its place."""


class LetterPage(RecordForm):
    """Writes or edits a letter of ``case_id``. Left what is typed, right the pages."""

    page_names = (N_("Letter and text"), N_("Signature, enclosures"))
    label_width = 148
    carried = ()

    def __init__(self, window: MainWindow, case_id: int, letter_id: int | None = None, kind: str = "answer", referral_id: int | None = None) -> None:
        self.case_id, self._referral_id = case_id, referral_id
        self._made: dict[str, Any] = {}
        self._person: dict[str, Any] | None = None
        self._drawn_open = False
        self._job: work_thread.Job | None = None
        self.view: PdfView | None = None
        super().__init__(window, LETTERS, letter_id, {"case_id": case_id, "kind": kind})
        self.view = PdfView()
        self.said = Wrapped("", "muted", "small")
        self.said.setContentsMargins(theme.px(tokens.S3), theme.px(tokens.S1), theme.px(tokens.S3), 0)
        self.panel = column_frame("pane", self._tools(), self.said, spacing=tokens.S1)
        self.panel.layout().addWidget(self.view, 1)  # type: ignore[union-attr, call-arg]
        self.middle.layout().addWidget(self.panel)  # type: ignore[union-attr]
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.show_letter)
        self._watch = QTimer(self, interval=LOOK_AGAIN_MS)
        self._watch.timeout.connect(self._look_again)
        self._watch.start()
        theme.follow(self, self._fit_panel)
        self.add_deed("file", _("See the letter, print or save it"), self.open_letter, "Ctrl+P", "printer")
        self.add_deed("records", _("Put the complainant's name in …"), self.reveal, "Ctrl+Shift+I", "eye")
        self.show_letter()

    def belongs_to(self) -> Mapping[str, Any]:
        return {"case_id": self.case_id}

    def parts(self) -> Sequence[Section]:
        """The letter and its text; what is asked more rarely on the other page. The case is no field: the letter is opened from it."""
        return tuple(part for part in form_plan.planned(_PARTS, LETTERS) if part.heading != LETTERS.one)

    def _tools(self) -> QWidget:
        menu = QMenu(self)
        menu.aboutToShow.connect(partial(self._fill_templates, menu))
        self.print_button = button(_("Print or save"), "printer", tip="Ctrl+P", on_click=self.open_letter)
        self.name_button = button(_("Name …"), "eye", tip="Ctrl+Shift+I", on_click=self.reveal)
        self.templates = more_button(_("Another template"), menu)
        return row_frame("band", self.print_button, self.name_button, None, self.templates, margins=(tokens.S3, tokens.S1, tokens.S3, tokens.S1), spacing=tokens.S2)

    # loading ------------------------------------------------------------------------------------------------------

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        """A new letter is made from the template that fits the case best; no name goes over into it from the one before."""
        self._person = None
        if self.record_id is None:
            values = {**(values or {}), **self._template_values(str((values or {}).get("kind") or "answer"), None)}
        super().load(values)
        self._made = {name: self.body.fields[name].value() for name in _TOLD}
        if self.view is not None:
            self.show_letter()

    def _template_values(self, kind: str, template_id: int | None) -> dict[str, Any]:
        from desktop.services import letters

        try:
            return dict(letters.make(self.work, self.case_id, kind, template_id, referral_id=self._referral_id))
        except UserError as error:
            self.notify(str(error), "warn", key="template")
            return {"case_id": self.case_id, "kind": kind}

    def _say_what(self, stored: Mapping[str, Any]) -> None:
        super()._say_what(stored)
        number = self.work.reader.reference_title(CASES.name, self.case_id)
        self.title = _("Letter about {number}", number=number)
        self.setAccessibleName(self.title)
        self.heading.setText(self.title)

    def first_field(self) -> str:
        return "kind" if self.record_id is None else "body"

    def typed(self, name: str) -> None:
        """Another kind takes another template; anything else is drawn anew after a moment."""
        if name == "kind" and self.record_id is None:
            self.take_template(None)
        if self.view is not None:
            self._soon.start()

    def _fill_templates(self, menu: QMenu) -> None:
        from desktop.services import letters

        menu.clear()
        record = self.work.reader.get(CASES, self.case_id) or {}
        for one in letters.templates(self.work, str(self.body.fields["kind"].value() or ""), str(record.get("record_type") or "")):
            menu.addAction(theme.icon("file-text"), one.name).triggered.connect(partial(self._take, one.id))
        menu.addSeparator()
        menu.addAction(theme.icon("pencil"), _("Edit the templates")).triggered.connect(self.edit_templates)

    def _take(self, template_id: int, _checked: bool = False) -> None:
        self.take_template(template_id)

    def take_template(self, template_id: int | None) -> None:
        """Fill the letter from a template; what was typed by hand is only replaced when that is wanted."""
        changed = any(self.body.fields[name].value() != self._made.get(name) for name in ("body", "name"))
        if changed and not messages.confirm(self, _("Replace what was typed?"), _("The text of the letter is taken from the template; what you changed in it goes."), _("Replace")):
            return
        values = self._template_values(str(self.body.fields["kind"].value() or "answer"), template_id)
        self.body.set_values({name: value for name, value in values.items() if name in self.body.fields and name != "kind"})
        self._made = {name: self.body.fields[name].value() for name in _TOLD}
        if self.view is not None:
            self._soon.start()

    def edit_templates(self) -> None:
        """The list of templates, over the letter."""
        from desktop.views.template_list import TemplatesPage

        self.window_.open_page(TemplatesPage(self.window_, self.case_id))

    # the letter ---------------------------------------------------------------------------------------------------

    def letter_values(self) -> dict[str, Any]:
        """The letter as it is typed."""
        stored = self.work.reader.get(LETTERS, self.record_id) if self.record_id is not None else {}
        return {**(stored or {}), **self.body.values(), "case_id": self.case_id}

    def document(self, proof: bool = True) -> Document:
        """The letter as a document, with the name in it if somebody looked at it for that."""
        from desktop.reports.case_letters import letter_document

        return letter_document(self.work, self.letter_values(), self._person, proof)

    def show_letter(self) -> None:
        """Draw the letter beside what is typed."""
        from desktop.services import vault

        if self.view is None:
            return
        self._say()
        self._drawn_open = vault.state(self.work).readable
        work, document = self.work, self.document()
        self._stop_drawing()
        self._job = work_thread.run(self, lambda *_unused: pages_of(work, document)[1], self._show, self._not_drawn)

    def _stop_drawing(self) -> None:
        """What is still being drawn is out of date and is not shown any more."""
        if self._job is not None:
            self._job.cancel()

    def _show(self, pages: PdfPages) -> None:
        if self.view is not None:
            self.view.show_pages(pages, keep_place=True)
            self.notices.drop("drawing")

    def _not_drawn(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.notify(str(error), "warn", key="drawing")
        else:
            messages.show_error(self, error)

    def _say(self) -> None:
        """Say where the name of the complainant stands in this letter."""
        from desktop.services import letters

        kind = str(self.body.fields["kind"].value() or "")
        may = letters.may_reveal(self.work, self.case_id, kind)
        self.name_button.setVisible(may and self._person is None)
        hidden = _("The complainant is hidden: the letter says “the complainant”. To send it by post the name can be put in, with a reason.")
        self.said.setText(_("The name stands in this letter until the page is left; it is not kept.") if self._person else hidden if may else "")
        self.said.setVisible(bool(self.said.text()))

    def reveal(self) -> None:
        """Put the name of a hidden complainant into the letter that is printed now; who did and why is written down."""
        from desktop.services import letters

        kind = str(self.body.fields["kind"].value() or "")
        if not letters.may_reveal(self.work, self.case_id, kind) or not ask_unlock(self, self.work):
            return

        def deed(values: Mapping[str, Any]) -> None:
            self._person = dict(letters.person(self.work, self.case_id, kind, str(values["reason"] or "")) or {})

        sentence = _("The name and the address stand in the letter until this page is left. Who looked, when and why is written down for good.")
        asked = [Asked("reason", _("Reason"), LongTextField(_("Reason")), True)]
        if ask(self, _("Put the complainant's name in"), sentence, asked, _("Put it in"), deed):
            self.show_letter()

    def _cover(self) -> None:
        """Take the name off the pages at once; they are drawn without it in a moment."""
        self._person = None
        self._drawn_open = False
        self._stop_drawing()
        if self.view is not None:
            self.view.clear()
            self._soon.start()

    def _look_again(self) -> None:
        """A name that was drawn while the key was open goes when it is locked."""
        from desktop.services import vault

        if (self._person is not None or self._drawn_open) and not vault.state(self.work).readable:
            self._cover()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody's name stays in the letter behind another page."""
        super().hideEvent(event)
        if self._person is not None:
            self._cover()
        self._look_again()

    def returned(self) -> None:
        """A page over this one was closed: the names may be locked now."""
        self._look_again()

    def open_letter(self) -> None:
        """The letter in full, to be printed or saved; it is kept with the case first, so that nothing is sent that is not there."""
        if self.record_id is not None or self._save():
            self.after_saving(self._open_letter)

    def _open_letter(self) -> None:
        from desktop.reports.case_letters import file_words

        number = self.work.reader.reference_title(CASES.name, self.case_id)
        file_name = file_words(self.work, self.letter_values(), number)
        document, proofless = self.document(), self.document(proof=False)

        def word(path: Path) -> None:
            from desktop.reports import docx_letter

            docx_letter.write(proofless, path)

        self.window_.open_page(DocumentPage(self.window_, _("Letter about {number}", number=number), lambda: document, word, file_name))

    # saving -------------------------------------------------------------------------------------------------------

    def store(self, version: int | None) -> int:
        from desktop.services import letters

        values = {**self.body.values(), "case_id": self.case_id} if self.record_id is None else self.changes()
        return letters.save(self.work, values, self.record_id, version)

    def judge(self, values: Mapping[str, Any]) -> list[Any]:
        """The case is not typed here, so it is not asked for."""
        return super().judge({**values, "case_id": self.case_id})

    def _fit_columns(self) -> None:
        """One column: the letter stands where the second would be."""
        self.body.arrange(1)
        if self.view is not None:
            self._fit_panel()
        self._show_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.view is not None:
            self._fit_panel()

    def _fit_panel(self) -> None:
        self.panel.setFixedWidth(max(theme.px(_LEAST), min(self.width() * _PANEL_SHARE // 100, self.width() - theme.px(_FIELDS))))
