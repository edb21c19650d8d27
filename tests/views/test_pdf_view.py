"""The preview of a PDF: its pages, zoom, keys, and a view that goes away while pages are being drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from desktop.errors import UserError
from desktop.reports import pdf
from desktop.reports.blocks import Document, PageBreak, Prose, Title
from desktop.views.pdf_view import PdfPages, PdfView


@pytest.fixture(scope="module")
def three_pages() -> bytes:
    """A PDF of three pages, made by the program itself."""
    page = (Title("รายงานตัวอย่าง"), Prose("ข้อความตัวอย่างของรายงานหน้าหนึ่ง"))
    return pdf.render(Document("รายงานตัวอย่าง", (*page, PageBreak(), *page, PageBreak(), *page)))


@pytest.fixture
def view(qtbot, look, three_pages):
    made = PdfView()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_pdf(three_pages)
    yield made
    made.clear()


def has_ink(view: PdfView) -> bool:
    """Whether letters are seen in the view."""
    image = view.viewport().grab().toImage()
    return any(image.pixelColor(x, y).lightness() < 80 for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))


def test_draws_the_pages(view, qtbot):
    assert view.page_count == 3
    qtbot.waitUntil(lambda: has_ink(view), timeout=5000)


def test_keys_turn_pages(view, qtbot):
    with qtbot.waitSignal(view.page_changed):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.current_page == 1
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_page == 2
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_page == 0


def test_zoom_keeps_the_page_and_fits_the_width(view):
    view.go_to(1)
    fitted = view.zoom()
    view.zoom_in()
    assert view.zoom() > fitted
    assert view.current_page == 1
    view.fit_width()
    assert view.zoom() == pytest.approx(fitted)
    view.resize(500, 500)
    assert view.zoom() < fitted


def test_view_may_go_while_pages_are_drawn(qtbot, look, three_pages):
    for _round in range(5):
        made = PdfView()
        made.resize(600, 400)
        made.show()
        made.show_pdf(three_pages)
        made.viewport().repaint()
        made.deleteLater()
    qtbot.wait(100)


def test_another_report_takes_the_place(view, three_pages, qtbot):
    view.go_to(2)
    view.show_pdf(three_pages)
    assert view.current_page == 0
    qtbot.waitUntil(lambda: has_ink(view), timeout=5000)


def test_what_is_no_pdf_is_told(look):
    with pytest.raises(UserError):
        PdfPages(b"no pdf at all")


def test_prints_page_by_page(view, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    assert list(view.print_to(printer)) == [(1, 2), (2, 2)]
    printed = PdfPages((tmp_path / "printed.pdf").read_bytes())
    assert [(round(width), round(height)) for width, height in printed.sizes] == [(595, 842)] * 2
    printed.close()


def test_a_file_that_was_never_shown_is_closed_by_the_drawing_thread(three_pages):
    pages = PdfPages(three_pages)
    document = pages._document
    del pages
    assert document.raw
    PdfPages(three_pages).close()
    assert not document.raw
