"""The reports as a secretary uses them: choose, look at the pages, save them, print them."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QPushButton

from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.reports.catalogue import REPORTS
from desktop.services import records
from desktop.views import work_thread
from desktop.views.report_options import ReportOptions
from desktop.views.report_page import ReportPage, open_reports, report_names
from tests.views.printed import texts

NAMES = ("โรงเรียนบ้านตัวอย่าง", "โรงเรียนวัดตัวอย่าง", "เทศบาลตำบลตัวอย่าง")


class Reports(ReportPage):
    """A report page whose file dialog is answered by the test."""

    target: Path | None = None
    suggested = ""

    def ask_save_path(self, name: str, filters: str) -> Path | None:
        self.suggested = name
        return self.target


@pytest.fixture
def window(work, open_window):
    for name in NAMES:
        category = "school" if name.startswith("โรงเรียน") else "local_gov"
        records.save(work, PARTNERS, {"name": name, "category": category, "phones": ["0 5555 0101"], "data_as_of": work.today()})
    return open_window()


@pytest.fixture
def page(window, qtbot):
    made = Reports(window, PARTNERS, Query(), None)
    window.open_page(made)
    qtbot.waitUntil(lambda: made.print_button.isEnabled() and made.view.page_count > 0, timeout=15000)
    return made


def ready(page, qtbot):
    qtbot.waitUntil(lambda: not page.work_line.busy and page.print_button.isEnabled(), timeout=15000)


def test_reports_about_the_register_come_first():
    names = [name for name, _words in report_names(PARTNERS)]
    assert names[0] == "partner-register"
    assert len(names) == len(set(names))


def test_shows_the_pages_of_the_register(page):
    assert page.view.page_count >= 1
    assert "หน่วยงาน" in page.status.text() or "Agency" in page.status.text()


def test_saves_the_pdf_that_is_shown(page, qtbot, tmp_path):
    page.target = tmp_path / "ทะเบียน.pdf"
    page.pdf_button.click()
    qtbot.waitUntil(lambda: page.target.exists() and page.print_button.isEnabled(), timeout=15000)
    assert len(texts(page.target.read_bytes())) == page.view.page_count
    assert f"_{page.work.today().year + 543}-" in page.suggested
    bar = page.window_.notices.bar("saved")
    assert bar is not None
    assert len(bar.findChildren(QPushButton)) == 2


def test_saves_excel_with_every_row(page, qtbot, tmp_path):
    page.target = tmp_path / "ทะเบียน.xlsx"
    page.excel_button.click()
    qtbot.waitUntil(lambda: page.window_.notices.bar("saved") is not None, timeout=15000)
    cells = {cell for sheet in openpyxl.load_workbook(page.target) for row in sheet.iter_rows(values_only=True) for cell in row}
    assert set(NAMES) <= cells


def test_file_that_cannot_be_written_is_a_sentence(page, qtbot, tmp_path):
    page.target = tmp_path / "no such folder" / "ทะเบียน.pdf"
    page.pdf_button.click()
    qtbot.waitUntil(lambda: page.notices.bar("failed") is not None, timeout=15000)
    assert page.print_button.isEnabled()


def test_an_option_builds_the_pages_anew_and_is_remembered(page, qtbot):
    before = page._pdf
    box = page.options.widgets["signed"]
    assert isinstance(box, QCheckBox)
    box.click()
    qtbot.waitUntil(lambda: page._pdf != before, timeout=15000)
    assert page.work.settings.report_options["partner-register"]["signed"] is False


def test_chosen_records_come_before_the_filter_and_all(window, qtbot, work):
    ids = list(work.reader.ids(PARTNERS, Query()))
    page = open_reports(window, PARTNERS, Query(text="โรงเรียน"), ids[:1], "labels")
    ready(page, qtbot)
    assert [part.count for part in page.part.parts] == [1, 2, 3]
    assert page.request().ids == (ids[0],)
    page.part.buttons.button(2).click()
    ready(page, qtbot)
    assert page.request().ids is None


def test_every_report_can_be_shown(page, qtbot):
    for at in range(page.list.count()):
        page.list.setCurrentRow(at)
        qtbot.waitUntil(lambda: not page.work_line.busy, timeout=20000)
        assert page.notices.bar("failed") is None, page.report.name
        assert page.view.page_count >= 1


def test_prints_in_steps(page, qtbot, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page._begin_printing(printer)
    assert not page.may_close()
    qtbot.waitUntil(page.may_close, timeout=15000)
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_leaving_while_it_builds(window, qtbot):
    page = open_reports(window, PARTNERS)
    page.leave()
    qtbot.waitUntil(lambda: not work_thread.busy(), timeout=15000)
    assert window.page() is not page


def test_menu_lists_the_reports_and_opens_one(window, qtbot):
    menu = window.menus.menu("reports")
    menu.aboutToShow.emit()
    assert len(menu.actions()) == len(report_names())
    menu.actions()[1].trigger()
    assert isinstance(window.page(), ReportPage)
    ready(window.page(), qtbot)
    assert window.page().report.name == "phone-directory"
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    ready(window.page(), qtbot)
    assert window.page().report.name == "partner-register"


def test_an_option_of_two_lines_has_room_for_both(work, look, qtbot):
    made = ReportOptions(REPORTS["labels"], {}, work)
    qtbot.addWidget(made)
    made.show()
    boxes = [box for box in made.findChildren(QCheckBox) if "\n" in box.text()]
    assert boxes
    assert all(box.height() >= 2 * box.fontMetrics().lineSpacing() for box in boxes)
