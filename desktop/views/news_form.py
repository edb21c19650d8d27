"""The form for sending news (แบบฟอร์มการส่งข่าว): the event, the text, the photographs and beside them whether the pupils in them may be shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu

from desktop.models.publicity_register import NEWS
from desktop.views import evidence_deed, theme, tokens
from desktop.views.record_fields import LongTextField
from desktop.views.record_form import RecordForm
from desktop.views.step_dialog import form_steps
from desktop.views.widgets.files_field import FilesField
from desktop.views.widgets.layout import frame, row
from desktop.views.widgets.text import Wrapped
from desktop.views.widgets.thumbnails import is_picture
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_TEXT_HEIGHT = 176
_WARNINGS = {
    "not_checked": ("warn", N_("Pupils may be in these photographs: ask the school whether their guardians agree, then choose the answer here.")),
    "refused": ("danger", N_("The guardians do not agree: these photographs stay in the office and are left out of e-mails.")),
}


class NewsForm(RecordForm):
    """Adds or edits a piece of news. ``files`` are attached when it is saved, under the ``names`` they came with; ``incoming``: it was read from a file and waits to be saved."""

    arrangement = (
        ("Where it comes from", "The event"),
        ("Text of the news", "Photographs", "Publishing"),
    )
    carried = ("origin", "received_on", "urgency", "source_id", "sender", "sender_position", "photographer", "writer", "child_consent")

    def __init__(
        self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None, files: Sequence[Path] = (), *,
        names: Mapping[Path, str] | None = None, incoming: bool = False,
    ) -> None:
        super().__init__(window, NEWS, record_id, values)
        self.setAcceptDrops(True)
        self._make_room()
        self.consent_note = frame("warn")
        self.consent_words = Wrapped()
        row(self.consent_words, margins=(tokens.S3, tokens.S1, tokens.S3, tokens.S1), parent=self.consent_note)
        self.body.add_under("Photographs", self.consent_note)
        if files:
            self.photographs.add(list(files), names)
        if incoming:
            self._wait_to_be_saved(values or {})
        self.add_deed("edit", _("Paste photographs"), self.paste, "Ctrl+Shift+V", "clipboard-paste")
        self.add_deed("records", _("Texts made from the news"), self.open_texts, "Ctrl+M", "file-text", separated=True)
        self.add_deed("records", _("Send the news"), self.send, "Ctrl+D", "send")
        self.add_deed("file", _("Print the form for sending news"), self.print_form, "Ctrl+P", "printer")
        self._show_consent()

    @property
    def photographs(self) -> FilesField:
        """The field of photographs and files."""
        return self.body.files[0]

    def _make_room(self) -> None:
        """The text of the news is what is written most."""
        content = self.body.fields["content"]
        if isinstance(content, LongTextField):
            theme.follow(content, lambda: content.edit.setFixedHeight(theme.px(_TEXT_HEIGHT)))

    def _wait_to_be_saved(self, values: Mapping[str, Any]) -> None:
        """What was read from a file counts as typed: leaving without saving asks."""
        from desktop.services import records

        fresh = records.defaults(self.work, self.register)
        for name in values:
            if name in self._stored:
                self._stored[name] = fresh.get(name)
        self.notify(_("Filled in from the file; nothing is saved yet. Look it over, then save (Ctrl+S)."), "info", key="incoming")

    # photographs ------------------------------------------------------------------------------------------------------

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        super().load(values)
        if hasattr(self, "consent_note"):
            self._show_consent()

    def typed(self, name: str) -> None:
        if name in ("files", "child_consent"):
            self._show_consent()

    def _show_consent(self) -> None:
        """What must be known about the photographs, right under them."""
        found = _WARNINGS.get(str(self.body.fields["child_consent"].value() or "not_checked"))
        self.consent_note.setVisible(found is not None and self._has_pictures())
        if found is not None:
            theme.mark(self.consent_note, "role", found[0])
            self.consent_words.setText(_(found[1]))

    def _has_pictures(self) -> bool:
        return any(is_picture(name) for name in self.photographs.names())

    def paste(self) -> None:
        """Attach the photographs that were copied."""
        if not self.photographs.paste():
            self.window_.say(_("There is no photograph to paste: copy a picture or its file first."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Photographs may be dropped anywhere on the form."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.photographs.dropEvent(event)
        self.body.ensureWidgetVisible(self.photographs)

    # deeds ------------------------------------------------------------------------------------------------------------

    def more_deeds(self, menu: QMenu) -> None:
        form_steps(self, menu)
        for text, icon, deed, stored in (
            (_("Texts made from the news") + "\tCtrl+M", "file-text", self.open_texts, True),
            (_("Send the news") + "\tCtrl+D", "send", self.send, True),
            (_("Print the form for sending news") + "\tCtrl+P", "printer", self.print_form, True),
            (_("Print the blank form for sending news"), "printer", self.print_blank, False),
        ):
            line = menu.addAction(theme.icon(icon), text)
            line.triggered.connect(lambda _checked=False, deed=deed: deed())
            line.setEnabled(self.record_id is not None or not stored)
        evidence_deed.add_line(self, menu)
        menu.addSeparator()

    def open_texts(self) -> None:
        """The texts made from this news; what is typed is saved first."""
        from desktop.views.news_texts_page import NewsTextsPage

        self._with_stored(lambda news_id: self.window_.open_page(NewsTextsPage(self.window_, news_id)))

    def send(self) -> None:
        """Write down whom this news goes to; what is typed is saved first."""
        from desktop.views.send_page import SendPage

        self._with_stored(lambda news_id: self.window_.open_page(SendPage(self.window_, {"news_id": news_id})))

    def print_form(self) -> None:
        """This news on the form of the office."""
        from desktop.views.report_page import open_reports

        self._with_stored(lambda news_id: open_reports(self.window_, self.register, None, [news_id], "news-form"))

    def print_blank(self) -> None:
        """The form to be filled in by hand."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, self.register, None, None, "news-form", {"blank": True})

    def _with_stored(self, deed: Any) -> None:
        def run() -> None:
            if self.record_id is not None:
                self.load()
                deed(self.record_id)

        self.after_saving(run)

