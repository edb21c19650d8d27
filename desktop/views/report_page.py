"""The reports: choose one, see the very pages that will be printed, print or save them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QStackedWidget, QWidget

from desktop.domain.fields import Register
from desktop.models import assessment_register, instrument_register
from desktop.models.assessment_register import ASSESSMENTS
from desktop.models.complaint_register import CASES
from desktop.models.complaint_register import REGISTERS as COMPLAINTS
from desktop.models.conditions import Query
from desktop.models.partner_register import PARTNERS
from desktop.models.publicity_register import ITEMS
from desktop.models.publicity_register import REGISTERS as PUBLICITY
from desktop.models.registers import REGISTERS
from desktop.reports import catalogue
from desktop.reports.report import DOCX, PDF, XLSX, Report
from desktop.reports.request import Request
from desktop.views import file_dialogs, theme, tokens
from desktop.views.page_work import PageWork
from desktop.views.pdf_view import PdfPages, PdfView, drawn
from desktop.views.printing import PrintsPages
from desktop.views.report_options import PartChoice, ReportOptions, parts, parts_of
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.layout import box, column, column_frame, foot, row, row_frame, rule, scroll_area
from desktop.views.widgets.notice import NoticeArea
from desktop.views.widgets.text import Elided, label
from desktop.words import _

if TYPE_CHECKING:

    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow
    from desktop.views.page import Page
    from desktop.views.work_thread import IsCancelled, Progress

SIDE = 328
"""Width of the list of reports and their options, px at 12 pt."""
MOST_LISTED = 9
"""Reports that are seen at once; the others are scrolled to, so that the options keep their room."""
_NAME = int(Qt.ItemDataRole.UserRole)


def report_names(register: Register | None = None, instruments: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    """(name, words) of the reports for a menu: those about ``register`` first."""
    return [(report.name, _(report.label)) for report in _ordered(register, instruments)]


def is_of_one(register: Register, name: str | None) -> bool:
    """Whether a report (the first one about ``register`` without a name) has pages for each record of that register and is wanted for one of them."""
    report = catalogue.REPORTS[name] if name else _ordered(register)[0]
    return report.each and report.register == register.name and bool(_module(register.name))


def _module(register: str) -> str:
    """The module a register belongs to; "" is the partner registry."""
    return next((module for module, known in _MODULES.items() if register in known), "")


_MODULES = {"publicity": PUBLICITY, "complaints": COMPLAINTS, "assessment": {**assessment_register.REGISTERS, **instrument_register.REGISTERS}}


def _ordered(register: Register | None, instruments: frozenset[str] = frozenset()) -> list[Report]:
    """The reports about ``register``, then those of its module, then the others; of assessment rounds those about ``instruments`` first, and none of other ones."""
    if register is None:
        return list(catalogue.REPORTS.values())
    here = _module(register.name)
    fitting = [report for report in catalogue.REPORTS.values() if not (instruments and report.instruments) or instruments & set(report.instruments)]
    return sorted(fitting, key=lambda report: (report.register != register.name, bool(instruments) and not report.instruments, _module(report.register) != here))


def _instruments(work: Workspace, register: Register, ids: Sequence[int] | None) -> frozenset[str]:
    """The instruments of the rounds that are chosen; empty where none is, or the register is another one."""
    return frozenset(str(row["instrument"]) for row in work.reader.rows(register, list(ids or ()))) if register.name == ASSESSMENTS.name else frozenset()


def fill_menu(window: MainWindow, menu: QMenu) -> None:
    """One line a report in the menu of reports, those about the page in front first: its list with search and chosen rows, its record, else its module."""
    from desktop.views.calendar_page import CalendarPage
    from desktop.views.module_tab import ModuleTab
    from desktop.views.register_deeds import print_list
    from desktop.views.register_tab import RegisterTab

    page = window.page()
    tab = page.current if isinstance(page, ModuleTab) else page
    menu.clear()
    if isinstance(tab, RegisterTab):
        _lines(menu, tab.register, lambda name: print_list(tab, name), _instruments(window.work, tab.register, tab.chosen_ids()))
    elif isinstance(tab, CalendarPage):
        _lines(menu, tab.register, tab.print_report)
    elif isinstance(tab, ReportPage):
        _lines(menu, None, tab.choose)
    else:
        register, record_id = _in_front(window, tab)
        ids = [record_id] if record_id else None
        _lines(menu, register, lambda name: open_reports(window, register, None, ids, name), _instruments(window.work, register, ids))


def _lines(menu: QMenu, register: Register | None, deed: Callable[[str], object], instruments: frozenset[str] = frozenset()) -> None:
    for name, words in report_names(register, instruments):
        menu.addAction(words, partial(deed, name))


def _in_front(window: MainWindow, page: Page) -> tuple[Register, int | None]:
    """What a page that is no list is about: the record it shows, else the first register of the tab it lies on."""
    from desktop.views.assessment_page import AssessmentPage
    from desktop.views.case_page import CasePage
    from desktop.views.record_form import RecordForm

    if isinstance(page, CasePage):
        return CASES, page.case_id
    if isinstance(page, AssessmentPage):
        return ASSESSMENTS, page.assessment_id
    if isinstance(page, RecordForm):
        return page.register, page.record_id
    return {"publicity": ITEMS, "complaints": CASES, "assessment": ASSESSMENTS}.get(window.modules[window.tabs.currentIndex()].name, PARTNERS), None


def open_reports(
    window: MainWindow,
    register: Register,
    query: Query | None = None,
    ids: Sequence[int] | None = None,
    name: str | None = None,
    values: Mapping[str, Any] | None = None,
) -> ReportPage:
    """Open the reports about the list of a register: ``ids`` if some are chosen, else what ``query`` finds; ``name`` is the report to begin with.

    ``values`` are given to that report: options it is to begin with (the month a calendar shows), and what it does not ask (the kept version of the
    register it is to print, the filter of a calendar).
    """
    page = ReportPage(window, register, query or Query(), ids, name, values)
    window.open_page(page)
    return page


class ReportPage(PrintsPages):
    """Left the reports and what they ask, right the pages; below what can be done with them."""

    def __init__(
        self, window: MainWindow, register: Register, query: Query, ids: Sequence[int] | None, name: str | None = None,
        values: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(window, _("Reports"))
        self._given: dict[str, Mapping[str, Any]] = {name: values} if name and values else {}
        self._queries = {register.name: (query, list(ids) if ids else None)}
        self._register = register
        self._pdf = b""
        self._instruments = _instruments(self.work, register, ids)
        self.report: Report = _ordered(register, self._instruments)[0]
        self.notices = NoticeArea()
        self.view = PdfView()
        self.work_line = PageWork()
        self._build()
        self._fill_list()
        self.choose(name or self.report.name)

    # --- widgets ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(_("Reports"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.asked = QStackedWidget()
        side = column_frame("side", tokens.S2, box(row(self.list, margins=(tokens.S2, 0, 0, 0))), tokens.S2, rule())
        side.layout().addWidget(scroll_area(self.asked), 1)  # type: ignore[union-attr, call-arg]
        theme.follow(side, lambda: side.setFixedWidth(theme.px(SIDE)))
        right = QWidget()
        layout = column(self._tools(), self.notices, self.work_line, parent=right)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._foot())
        centre = QWidget()
        column(self.head(), parent=self).addWidget(centre, 1)
        across = row(side, spacing=0, parent=centre)
        across.addWidget(right, 1)
        self.view.page_changed.connect(self._say_page)
        self.view.zoom_changed.connect(self._say_page)

    def _tools(self) -> QWidget:
        self.words = Elided("", "second")
        self.page_words = label("", "second")
        self.back_page = icon_button("chevron-up", _("Page before (Page Up)"), on_click=lambda: self._turn(-1))
        self.next_page = icon_button("chevron-down", _("Next page (Page Down)"), on_click=lambda: self._turn(1))
        self.smaller = icon_button("zoom-out", _("Smaller (Ctrl+wheel)"), on_click=self.view.zoom_out)
        self.larger = icon_button("zoom-in", _("Larger (Ctrl+wheel)"), on_click=self.view.zoom_in)
        self.fit = button(_("Fit the width"), kind="flat", on_click=self.view.fit_width)
        made = row_frame(
            "band",
            self.words,
            self.back_page,
            self.page_words,
            self.next_page,
            tokens.S4,
            self.smaller,
            self.larger,
            self.fit,
            margins=(tokens.S4, tokens.S1, tokens.S3, tokens.S1),
            spacing=tokens.S1,
        )
        made.layout().setStretchFactor(self.words, 1)  # type: ignore[union-attr]
        return made

    def _foot(self) -> QWidget:
        self.status = Elided("", "second")
        self.print_button = button(_("Print"), "printer", "primary", tip="Ctrl+P", on_click=self.print_pages)
        self.pdf_button = button(_("Save as PDF"), "file-down", tip="Ctrl+S", on_click=lambda: self.save(PDF))
        self.excel_button = button(_("Save as Excel"), "file-spreadsheet", tip="Ctrl+E", on_click=lambda: self.save(XLSX))
        self.word_button = button(_("Save as Word"), "file-text", tip="Ctrl+W", on_click=lambda: self.save(DOCX))
        self.add_deed("file", _("Print"), self.print_pages, "Ctrl+P", "printer")
        self.add_deed("file", _("Save as PDF"), lambda: self.save(PDF), "Ctrl+S", "file-down")
        self.add_deed("file", _("Save as Excel"), lambda: self.save(XLSX), "Ctrl+E", "file-spreadsheet")
        self.add_deed("file", _("Save as Word"), lambda: self.save(DOCX), "Ctrl+W", "file-text")
        made = foot(self.status, self.print_button, self.pdf_button, self.excel_button, self.word_button)
        made.layout().setStretchFactor(self.status, 1)  # type: ignore[union-attr]
        return made

    def _fill_list(self) -> None:
        for report in _ordered(self._register, self._instruments):
            item = QListWidgetItem(_(report.label))
            item.setData(_NAME, report.name)
            item.setToolTip(_(report.description))
            self.list.addItem(item)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * min(self.list.count(), MOST_LISTED) + theme.px(tokens.S2))

    def entered(self) -> None:
        self.list.setFocus()

    # --- choosing -----------------------------------------------------------------------------------------------------

    def choose(self, name: str) -> None:
        """Show the report of that name; the first one if there is none."""
        for at in range(self.list.count()):
            if self.list.item(at).data(_NAME) == name:
                self.list.setCurrentRow(at)
                return
        self.list.setCurrentRow(0)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.report = catalogue.REPORTS[item.data(_NAME)]
        self._show_options()
        self.words.setText(_(self.report.description))
        self.excel_button.setVisible(XLSX in self.report.formats)
        self.word_button.setVisible(DOCX in self.report.formats)
        self.build()

    def _show_options(self) -> None:
        """What this report asks, in place of what the one before asked."""
        while (gone := self.asked.widget(0)) is not None:
            self.asked.removeWidget(gone)
            gone.deleteLater()
        register = REGISTERS[self.report.register]
        query, ids = self._queries.get(register.name, (Query(), None))
        given = self._given.get(self.report.name, {})
        self.part = PartChoice(parts_of(self.report, parts(self.work, register, query, ids), seen="calendar" in given))
        self.part.changed.connect(self.build)
        lasting = {option.name for option in self.report.options if option.kept}
        kept = {name: value for name, value in self.work.settings.report_options.get(self.report.name, {}).items() if name in lasting}
        begin = {**kept, **given}
        self.options = ReportOptions(self.report, begin, self.work)
        self.options.changed.connect(self.build)
        inner = QWidget()
        items: list[QWidget | int | None] = [label(_("Records in the report"), bold=True), self.part]
        if self.report.options:
            items += [tokens.S3, label(_("Options"), bold=True), self.options]
        column(*items, None, margins=(tokens.S4, tokens.S3, tokens.S3, tokens.S4), parent=inner)
        self.asked.addWidget(inner)

    def request(self) -> Request:
        """What the report is asked for as the widgets stand."""
        part = self.part.part()
        return Request(part.query, part.ids, {**self._given.get(self.report.name, {}), **self.options.values()})

    # --- building -----------------------------------------------------------------------------------------------------

    def build(self) -> None:
        """Build the pages anew, away from the window; what was shown stays until they are there."""
        self._keep_options()
        self.notices.drop("failed")
        work, name, request, count = self.work, self.report.name, self.request(), self.part.part().count
        self._set_ready(False)
        self.status.setText(_("Building the report …"))
        self.work_line.run(
            _("Building the report"),
            lambda progress, cancelled: _pages(work, name, request, count, progress, cancelled),
            self._show,
            self._failed,
            self._stopped,
        )

    def _show(self, built: tuple[bytes, PdfPages]) -> None:
        self._pdf, pages = built
        self.view.show_pages(pages)
        self._set_ready(True)
        self.status.setText(
            _("{pages} pages · {part}", pages=f"{self.view.page_count:,}", part=self.part.part().words)
        )
        self._say_page()

    def _failed(self, error: BaseException) -> None:
        self._stopped()
        self._say_failed(error)

    def _stopped(self) -> None:
        self.view.clear()
        self.status.setText(_("The report was not built"))
        self._say_page()

    def doc_name(self) -> str:
        return _(self.report.label)

    def save_pdf(self) -> None:
        self.save(PDF)

    def _set_ready(self, ready: bool) -> None:
        for press in (self.print_button, self.pdf_button, self.excel_button, self.word_button):
            press.setEnabled(ready)

    def _keep_options(self) -> None:
        lasting = {option.name for option in self.report.options if option.kept}
        kept = {name: value for name, value in self.options.values().items() if value is not None and name in lasting}
        if kept:
            self.work.settings.report_options[self.report.name] = kept

    # --- pages --------------------------------------------------------------------------------------------------------

    def _turn(self, by: int) -> None:
        self.view.go_to(max(0, min(self.view.page_count - 1, self.view.current_page + by)))

    def _say_page(self, *_unused: object) -> None:
        count = self.view.page_count
        at = self.view.current_page + 1 if count else 0
        words = _("Page {page} of {pages} · {percent}%", page=at, pages=f"{count:,}", percent=round(self.view.zoom() * 100))
        self.page_words.setText(words if count else "")
        self.back_page.setEnabled(at > 1)
        self.next_page.setEnabled(0 < at < count)
        for press in (self.smaller, self.larger, self.fit):
            press.setEnabled(bool(count))

    # --- saving -------------------------------------------------------------------------------------------------------

    def ask_save_path(self, name: str, filters: str) -> Path | None:
        """Ask where to save; None if the user turned back."""
        return file_dialogs.ask_save(self, self.work.settings, "print", _("Save the report"), name, filters)

    def save(self, kind: str) -> None:
        """Save the report as ``kind``: "pdf" (the very pages that are shown), "xlsx" or "docx"."""
        if not self.pdf_button.isEnabled() or kind not in self.report.formats:
            return
        filters = {PDF: _("PDF (*.pdf)"), XLSX: _("Excel (*.xlsx)"), DOCX: _("Word (*.docx)")}[kind]
        name = file_dialogs.dated_name(_(self.report.label), self.work.today(), f".{kind}")
        path = self.ask_save_path(name, filters)
        if path is None:
            return
        self.notices.drop("failed")
        self._set_ready(False)
        self.work_line.run(
            _("Saving"), self._saving(kind, path), lambda _count: self._saved(path), self._not_saved, lambda: self._set_ready(True)
        )

    def _saving(self, kind: str, path: Path) -> Any:
        work, name, request, count, pdf = self.work, self.report.name, self.request(), self.part.part().count, self._pdf
        if kind == PDF:
            return lambda _progress, _cancelled: _write_bytes(path, pdf)
        return lambda progress, cancelled: _write(work, name, path, request, count, progress, cancelled)

    def _saved(self, path: Path) -> None:
        self._set_ready(True)
        file_dialogs.say_saved(self.window_, path)

    def _not_saved(self, error: BaseException) -> None:
        self._set_ready(True)
        self._say_failed(error)


def _write_bytes(path: Path, data: bytes) -> None:
    from desktop.saving import whole_file

    with whole_file(path) as unfinished:
        unfinished.write_bytes(data)


def _write(
    work: Workspace, name: str, path: Path, request: Request, count: int, progress: Progress, cancelled: IsCancelled
) -> int:
    """``catalogue.write`` in the terms of the window's work: progress of a total."""
    return catalogue.write(work, name, path, request, lambda done: progress(min(done, count), count), cancelled)


def _pages(
    work: Workspace, name: str, request: Request, count: int, progress: Progress, cancelled: IsCancelled
) -> tuple[bytes, PdfPages]:
    """The PDF of a report and its opened pages (other thread); what is only for the screen is in it and is not printed."""
    request = replace(request, values={**request.values, "proof": True})
    return drawn(lambda path: _write(work, name, path, request, count, progress, cancelled))
