"""One document on the screen as it will be printed: a recovery sheet, a letter, one person's data. Printed or saved from here; nothing is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from desktop.views import file_dialogs
from desktop.views.page_work import PageWork
from desktop.views.pdf_view import PdfPages, PdfView, drawn
from desktop.views.printing import PrintsPages
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.layout import column, foot
from desktop.views.widgets.notice import NoticeArea
from desktop.views.widgets.text import Elided
from desktop.words import _

if TYPE_CHECKING:
    from desktop.reports.blocks import Document
    from desktop.views.main_window import MainWindow

Make = Callable[[], "Document"]


class DocumentPage(PrintsPages):
    """The pages of what ``make`` gives (called in another thread). ``word`` writes the same as .docx where there is such a form of it.

    ``file_name``: what a saved file is called, without the day and the ending; the title where it is not given.
    """

    given = Signal()
    """The document was printed or saved."""

    def __init__(self, window: MainWindow, title: str, make: Make, word: Callable[[Path], object] | None = None, file_name: str = "") -> None:
        super().__init__(window, title)
        self.file_name = file_name or title
        self._make, self._word = make, word
        self._pdf = b""
        self.notices = NoticeArea()
        self.view = PdfView()
        self.work_line = PageWork()
        self.status = Elided("", "second")
        self.print_button = button(_("Print"), "printer", "primary", tip="Ctrl+P", on_click=self.print_pages)
        self.pdf_button = button(_("Save as PDF"), "file-down", tip="Ctrl+S", on_click=self.save_pdf)
        self.word_button = button(_("Save as Word"), "file-text", tip="Ctrl+W", on_click=self.save_word)
        self.word_button.setVisible(word is not None)
        self.add_deed("file", _("Print"), self.print_pages, "Ctrl+P", "printer")
        self.add_deed("file", _("Save as PDF"), self.save_pdf, "Ctrl+S", "file-down")
        if word is not None:
            self.add_deed("file", _("Save as Word"), self.save_word, "Ctrl+W", "file-text")
        below = foot(self.status, self.print_button, self.pdf_button, self.word_button)
        below.layout().setStretchFactor(self.status, 1)  # type: ignore[union-attr]
        smaller = icon_button("zoom-out", _("Smaller (Ctrl+wheel)"), on_click=self.view.zoom_out)
        larger = icon_button("zoom-in", _("Larger (Ctrl+wheel)"), on_click=self.view.zoom_in)
        fit = button(_("Fit the width"), kind="flat", on_click=self.view.fit_width)
        column(self.head(smaller, larger, fit), self.notices, self.work_line, parent=self).addWidget(self.view, 1)
        self.layout().addWidget(below)  # type: ignore[union-attr]
        self.build()

    def build(self) -> None:
        """Make the pages anew, away from the window."""
        work, make = self.work, self._make
        self._set_ready(False)
        self.work_line.run(_("Building the report"), lambda _progress, _cancelled: pages_of(work, make()), self._show, self._failed, lambda: None)

    def _show(self, built: tuple[bytes, PdfPages]) -> None:
        self._pdf, pages = built
        self.view.show_pages(pages)
        self.view.set_zoom(1.0)
        self.status.setText(_("{pages} pages", pages=f"{self.view.page_count:,}"))
        self._set_ready(True)

    def _failed(self, error: BaseException) -> None:
        self.view.clear()
        self._say_failed(error)

    def _set_ready(self, ready: bool) -> None:
        for press in (self.print_button, self.pdf_button, self.word_button):
            press.setEnabled(ready)

    def doc_name(self) -> str:
        return self.title

    def save_pdf(self) -> None:
        pdf = self._pdf

        def write(path: Path) -> None:
            from desktop.saving import whole_file

            with whole_file(path) as unfinished:
                unfinished.write_bytes(pdf)

        self._save(".pdf", _("PDF (*.pdf)"), write)

    def save_word(self) -> None:
        """Save the document as .docx."""
        if self._word is not None:
            self._save(".docx", _("Word (*.docx)"), self._word)

    def _save(self, ending: str, filters: str, write: Callable[[Path], object]) -> None:
        if not self.pdf_button.isEnabled():
            return
        name = file_dialogs.dated_name(self.file_name.replace("/", "-"), self.work.today(), ending)
        path = file_dialogs.ask_save(self, self.work.settings, "print", _("Save the report"), name, filters)
        if path is not None:
            self.work_line.run(_("Saving"), lambda _progress, _cancelled: write(path), lambda _done: self._saved(path), self._say_failed, lambda: None)

    def _saved(self, path: Path) -> None:
        file_dialogs.say_saved(self.window_, path)
        self.given.emit()

    def was_given(self) -> None:
        self.given.emit()

    def entered(self) -> None:
        self.view.setFocus()


def pages_of(work: Any, document: Document) -> tuple[bytes, PdfPages]:
    """The PDF of a document and its opened pages (other thread)."""
    from desktop.reports import pdf
    from desktop.reports.catalogue import chosen_faces

    return drawn(lambda path: pdf.write(document, path, None, None, chosen_faces(work)))
