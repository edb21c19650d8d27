"""A page that shows pages of a PDF and can send them to a printer, one at a time, so that the window stays alive and it can be stopped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.views.messages import show_error
from desktop.views.page import Page
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.words import _

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QPushButton

    from desktop.views.page_work import PageWork
    from desktop.views.pdf_view import PdfView


class PrintsPages(Page):
    """Overridden: ``doc_name``, ``save_pdf``, ``_set_ready``. The subclass makes ``view``, ``notices``, ``work_line`` and ``print_button``."""

    view: PdfView
    notices: NoticeArea
    work_line: PageWork
    print_button: QPushButton
    _printing: Iterator[tuple[int, int]] | None = None

    def doc_name(self) -> str:
        """What the print queue calls it. Never a person's name."""
        raise NotImplementedError

    def save_pdf(self) -> None:
        """Save the pages that are shown as a PDF."""
        raise NotImplementedError

    def was_given(self) -> None:
        """The pages were printed (overridden where that matters)."""

    def _set_ready(self, ready: bool) -> None:
        raise NotImplementedError

    def _say_failed(self, error: BaseException) -> None:
        from desktop.errors import UserError

        if isinstance(error, UserError):
            self.notices.show_notice(NoticeBar(str(error), "danger", key="failed"))
        else:
            show_error(self, error)

    def print_pages(self) -> None:
        """Ask for a printer and send it the pages; without a printer offer the PDF."""
        if not self.print_button.isEnabled():
            return
        from PySide6.QtPrintSupport import QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self._offer_pdf()
            return
        printer = self.ask_printer()
        if printer is not None:
            self._begin_printing(printer)

    def _offer_pdf(self) -> None:
        self.notices.show_notice(
            NoticeBar(
                _("This computer has no printer yet. Save the report as a PDF and print it elsewhere."),
                "warn",
                ((_("Save as PDF"), self.save_pdf),),
                key="failed",
            )
        )

    def ask_printer(self) -> QPrinter | None:
        """The print dialog; None if the user turned back."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.doc_name())
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.view.page_count)
        dialog.setFromTo(1, self.view.page_count)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None

    def _begin_printing(self, printer: QPrinter) -> None:
        from desktop.views.widgets.progress import ProgressLine

        self._printer = printer
        self._printing = self.view.print_to(printer)
        self._set_ready(False)
        self._printing_line = ProgressLine(_("Printing the pages"), _("Cancel printing"))
        self._printing_line.cancelled.connect(self._abort_printing)
        self.work_line.layout().addWidget(self._printing_line)  # type: ignore[union-attr]
        self._printing_line.start()
        QTimer.singleShot(0, self, self._print_next)

    def _print_next(self) -> None:
        """One page, then back to the window."""
        if self._printing is None:
            return
        try:
            done, total = next(self._printing)
        except StopIteration:
            self._end_printing(_("Sent to the printer"))
            self.was_given()
        except Exception as error:
            self._end_printing("")
            self._say_failed(error)
        else:
            self._printing_line.set_progress(done, total)
            QTimer.singleShot(0, self, self._print_next)

    def _abort_printing(self) -> None:
        self._printer.abort()
        self._end_printing(_("Printing was cancelled"))

    def _end_printing(self, said: str) -> None:
        if self._printing is not None:
            self._printing.close()  # type: ignore[attr-defined]
        self._printing = None
        self._printing_line.deleteLater()
        self._set_ready(True)
        if said:
            self.window_.say(said)

    def may_close(self) -> bool:
        """Not while pages are on their way to the printer: half a report would come out."""
        return self._printing is None
