"""Shows the pages of a PDF exactly as they will be printed: the very file, drawn by pdfium, page under page.

Pages are drawn one at a time by one worker thread (pdfium is not made for several) and only where they can be seen; the last few are kept.
"""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.words import _

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72.0
GAP = 16
"""Room round each page, px."""
KEPT_PAGES = 12
ZOOM_STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)


class PdfPages:
    """The open file: sizes of its pages and their pictures. Every call into pdfium goes through one thread."""

    def __init__(self, data: bytes) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pdf")
        self._document = self._thread.submit(_open, data).result()
        self.sizes: list[tuple[float, float]] = self._thread.submit(_sizes, self._document).result()

    def picture(self, page: int, scale: float) -> QImage:
        """Page ``page`` at ``scale`` px per point; waits for it."""
        return self._thread.submit(_draw, self._document, page, scale).result()

    def ask(self, page: int, scale: float, done: Signal) -> None:
        """Have the page drawn, then emit ``done(page, scale, image)`` from the drawing thread."""
        self._thread.submit(lambda: done.emit(page, scale, _draw(self._document, page, scale)))

    def close(self) -> None:
        """Let go of the file; pages still waiting are not drawn."""
        self._thread.submit(self._document.close)
        self._thread.shutdown(wait=False, cancel_futures=False)


def _open(data: bytes):  # type: ignore[no-untyped-def]  # noqa: ANN202 - pdfium's document has no public stub
    import pypdfium2

    return pypdfium2.PdfDocument(data)


def _sizes(document) -> list[tuple[float, float]]:  # type: ignore[no-untyped-def]  # noqa: ANN001
    return [document.get_page_size(number) for number in range(len(document))]


def _draw(document, page: int, scale: float) -> QImage:  # type: ignore[no-untyped-def]  # noqa: ANN001
    bitmap = document[page].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()


class PdfView(QAbstractScrollArea):
    """The pages of one PDF in a scrolling view; Ctrl+wheel zooms, Page Up/Down, Home and End move."""

    page_changed = Signal(int)
    """The number (from 0) of the page in the middle of the view."""
    _drawn = Signal(int, float, QImage)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Print preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages: PdfPages | None = None
        self._pictures: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._asked: set[tuple[int, float]] = set()
        self._zoom: float | None = None
        self._current = 0
        self._drawn.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self.verticalScrollBar().valueChanged.connect(self._note_page)

    # -- what is shown ------------------------------------------------------------------------------------------------

    def show_pdf(self, data: bytes) -> None:
        """Show the PDF in ``data`` from its first page."""
        self.clear()
        self._pages = PdfPages(data)
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._note_page()

    def clear(self) -> None:
        """Show nothing."""
        if self._pages is not None:
            self._pages.close()
        self._pages = None
        self._pictures.clear()
        self._asked.clear()
        self._current = 0
        self.viewport().update()

    @property
    def page_count(self) -> int:
        return len(self._pages.sizes) if self._pages else 0

    @property
    def current_page(self) -> int:
        return self._current

    # -- zoom ---------------------------------------------------------------------------------------------------------

    def fit_width(self) -> None:
        """Make the widest page as wide as the view (the way a preview opens)."""
        self._set_zoom(None)

    def zoom_in(self) -> None:
        self._set_zoom(next((step for step in ZOOM_STEPS if step > self.zoom() + 0.01), ZOOM_STEPS[-1]))

    def zoom_out(self) -> None:
        self._set_zoom(next((step for step in reversed(ZOOM_STEPS) if step < self.zoom() - 0.01), ZOOM_STEPS[0]))

    def zoom(self) -> float:
        """Size on the screen against the paper's real size."""
        if self._zoom is not None:
            return self._zoom
        if not self._pages or not self._pages.sizes:
            return 1.0
        widest = max(width for width, _height in self._pages.sizes)
        room = max(200, self.viewport().width() - 2 * GAP)
        return min(2.0, room / (widest * self.logicalDpiX() / POINTS_PER_INCH))

    def _set_zoom(self, zoom: float | None) -> None:
        page = self._current
        self._zoom = zoom
        self._lay_out()
        self.go_to(page)

    def _scale(self) -> float:
        """px per point, in device px of this screen."""
        return self.zoom() * self.logicalDpiX() / POINTS_PER_INCH

    # -- moving -------------------------------------------------------------------------------------------------------

    def go_to(self, page: int) -> None:
        """Bring the top of page ``page`` (from 0) to the top of the view."""
        if 0 <= page < self.page_count:
            self.verticalScrollBar().setValue(self._tops()[page] - GAP // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_PageDown: self._current + 1, Qt.Key.Key_PageUp: self._current - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.page_count - 1}
        if event.key() in moves:
            self.go_to(max(0, min(self.page_count - 1, moves[Qt.Key(event.key())])))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
        else:
            super().wheelEvent(event)

    def _tops(self) -> list[int]:
        """The upper edge of each page in the scrolled area, px."""
        tops, y = [], GAP
        for _width, height in self._pages.sizes if self._pages else ():
            tops.append(y)
            y += round(height * self._scale()) + GAP
        return [*tops, y]

    def _lay_out(self) -> None:
        scale = self._scale()
        widest = max((round(width * scale) for width, _height in self._pages.sizes), default=0) if self._pages else 0
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, self._tops()[-1] - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setRange(0, max(0, widest + 2 * GAP - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.viewport().update()

    def _note_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        tops = self._tops()
        page = max((number for number, top in enumerate(tops[:-1]) if top <= middle), default=0)
        if page != self._current or page == 0:
            self._current = page
            self.page_changed.emit(page)

    # -- painting -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(self.backgroundRole()).darker(108))
        if self._pages is None:
            return
        for page, area in self._visible():
            painter.fillRect(area.adjusted(-1, -1, 1, 1), self.palette().mid())
            picture = self._picture(page)
            if picture is None:
                painter.fillRect(area, QColor(Qt.GlobalColor.white))
            else:
                painter.drawImage(area, picture)

    def _visible(self) -> list[tuple[int, QRect]]:
        """The pages that can be seen now, each with its place in the viewport."""
        offset = QPoint(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        scale, view, tops = self._scale(), self.viewport().rect(), self._tops()
        found = []
        for page, (width, height) in enumerate(self._pages.sizes if self._pages else ()):
            size = QSize(round(width * scale), round(height * scale))
            left = max(GAP, (view.width() - size.width()) // 2)
            area = QRect(QPoint(left, tops[page]) + offset, size)
            if area.intersects(view):
                found.append((page, area))
        return found

    def _picture(self, page: int) -> QImage | None:
        """The page's picture if it is ready; else it is asked for and drawn when it comes."""
        key = (page, self._scale() * self.devicePixelRatioF())
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return self._pictures[key]
        if key not in self._asked and self._pages is not None:
            self._asked.add(key)
            self._pages.ask(*key, self._drawn)
        return None

    def _keep(self, page: int, scale: float, picture: QImage) -> None:
        self._asked.discard((page, scale))
        self._pictures[page, scale] = picture
        while len(self._pictures) > KEPT_PAGES:
            self._pictures.popitem(last=False)
        self.viewport().update()

    # -- printing -----------------------------------------------------------------------------------------------------

    def print_to(self, printer: QPrinter) -> None:
        """Send the pages chosen in the print dialog to ``printer``, each on its own sheet in its own orientation."""
        if self._pages is None:
            return
        first, last = printer.fromPage() or 1, printer.toPage() or self.page_count
        painter = QPainter()
        for number in range(first - 1, min(last, self.page_count)):
            width, height = self._pages.sizes[number]
            _set_sheet(printer, width, height)
            if number == first - 1:
                painter.begin(printer)
            else:
                printer.newPage()
            dpi = min(printer.resolution(), 300)
            picture = self._pages.picture(number, dpi / POINTS_PER_INCH)
            sheet = QRectF(0, 0, width * printer.resolution() / POINTS_PER_INCH, height * printer.resolution() / POINTS_PER_INCH)
            painter.drawImage(sheet, picture)
        painter.end()


def _set_sheet(printer: QPrinter, width: float, height: float) -> None:
    """Make the printer's sheet the page's own size (points), with no margin added: the page has its own."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize

    wide = width > height
    size = QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))
