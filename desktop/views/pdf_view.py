"""Shows the pages of a PDF exactly as they will be printed: the very file, drawn by pdfium, page under page.

Pages are drawn one at a time by one worker thread (pdfium is not made for several) and only where they can be seen; the last few are kept.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.errors import UserError
from desktop.views import theme
from desktop.words import _

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72.0
GAP = 16
"""Room round each page, px."""
KEPT_PAGES = 12
PRINT_DPI = 300
"""Dots per inch a page is drawn with for the printer: sharp letters, and 35 MB for an A4 sheet."""
ZOOM_STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)


class _Bridge(QObject):
    """Carries a page's picture from the drawing thread to whoever still listens; it belongs to no widget, so it never dies under the thread."""

    drawn = Signal(int, float, QImage)


class PdfPages:
    """The open file: sizes of its pages and their pictures. Every call into pdfium goes through the one thread.

    :raises UserError: the bytes are no PDF
    """

    def __init__(self, data: bytes) -> None:
        self.bridge = _Bridge()
        self.wanted: frozenset[tuple[int, float]] = frozenset()
        """What can be seen now, (page, scale); anything else that waits is not drawn any more."""
        self._closed = False
        self._document, self.sizes = _thread().submit(_open, data).result()

    def __del__(self) -> None:
        """A file that was opened and never shown is closed by the one thread too, whichever thread drops it last; without a lock, for this may run anywhere."""
        if not self._closed and hasattr(self, "_document"):
            _dropped.append(self._document)

    def picture(self, page: int, scale: float, *, printed: bool = False) -> QImage:
        """Page ``page`` at ``scale`` px per point; waits for it. ``printed`` leaves out what is for the screen only (the place of the garuda)."""
        return _thread().submit(_draw, self._document, page, scale, printed=printed).result()

    def ask(self, page: int, scale: float) -> None:
        """Have the page drawn; ``bridge.drawn(page, scale, picture)`` brings it, a null picture if it was no longer wanted."""
        _thread().submit(self._draw_wanted, page, scale)

    def _draw_wanted(self, page: int, scale: float) -> None:
        if not self._closed:
            wanted = (page, scale) in self.wanted
            self.bridge.drawn.emit(page, scale, _draw(self._document, page, scale) if wanted else QImage())

    def close(self) -> None:
        """Let go of the file; pages still waiting are not drawn."""
        if not self._closed:
            self._closed = True
            with contextlib.suppress(RuntimeError):  # the program has ended, its threads too: the file goes with them
                _thread().submit(self._document.close)


def drawn(write: Callable[[Path], object]) -> tuple[bytes, PdfPages]:
    """The PDF that ``write`` puts into a file of its own, and its opened pages. For a thread that is not the window's."""
    with tempfile.TemporaryDirectory(prefix="prasan-") as folder:
        path = Path(folder) / "pages.pdf"
        write(path)
        data = path.read_bytes()
    return data, PdfPages(data)


@cache
def _thread() -> ThreadPoolExecutor:
    """The one thread that may call pdfium, which is not made for several."""
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="pdf")


_dropped: deque[Any] = deque()
"""Files that nobody shows any more and that the one thread is to close."""


def _close_dropped() -> None:
    while _dropped:
        _dropped.popleft().close()


def _open(data: bytes) -> tuple[Any, list[tuple[float, float]]]:
    import pypdfium2  # type: ignore[import-untyped]

    _close_dropped()
    try:
        document = pypdfium2.PdfDocument(data)
        return document, [document.get_page_size(number) for number in range(len(document))]
    except pypdfium2.PdfiumError as error:
        raise UserError(_("The pages cannot be shown."), _("Build the report again.")) from error


def _draw(document: Any, page: int, scale: float, *, printed: bool = False) -> QImage:
    _close_dropped()
    opened = document[page]
    bitmap = opened.render(scale=scale, rev_byteorder=True, prefer_bgrx=True, draw_annots=not printed)
    try:
        return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()
    finally:
        bitmap.close()
        opened.close()


class PdfView(QAbstractScrollArea):
    """The pages of one PDF in a scrolling view; Ctrl+wheel zooms, Page Up/Down, Home and End move."""

    page_changed = Signal(int)
    """The number (from 0) of the page in the middle of the view."""
    zoom_changed = Signal()
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Print preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._pages: PdfPages | None = None
        self._pictures: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._asked: set[tuple[int, float]] = set()
        self._zoom: float | None = None
        self._current = 0
        self.verticalScrollBar().valueChanged.connect(self._note_page)

    # -- what is shown ------------------------------------------------------------------------------------------------

    def show_pdf(self, data: bytes) -> None:
        """Show the PDF in ``data`` from its first page; :raises UserError: it is no PDF."""
        self.show_pages(PdfPages(data))

    def show_pages(self, pages: PdfPages, page: int = 0, *, keep_place: bool = False) -> None:
        """Show pages that have been opened already (in another thread), from page ``page`` (from 0) on, or scrolled as what they take the place of."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.clear()
        self._pages = pages
        pages.bridge.drawn.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(pages.close)
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        if keep_place:
            self.horizontalScrollBar().setValue(across)
            self.verticalScrollBar().setValue(down)
        else:
            self.go_to(min(page, self.page_count - 1))
        self._note_page()

    def clear(self) -> None:
        """Show nothing."""
        if self._pages is not None:
            self._pages.bridge.drawn.disconnect(self._keep)
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

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at ``zoom`` of the paper's real size, at most as wide as the view."""
        self.fit_width()
        if self.zoom() > zoom:
            self._set_zoom(zoom)

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
        moves = {
            Qt.Key.Key_PageDown: self._current + 1,
            Qt.Key.Key_PageUp: self._current - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.page_count - 1,
        }
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
        self.zoom_changed.emit()

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
        painter.fillRect(event.rect(), theme.colour("sunken"))
        if self._pages is None:
            return
        visible = self._visible()
        scale = self._scale() * self.devicePixelRatioF()
        self._pages.wanted = frozenset((page, scale) for page, _area in visible)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, area in visible:
            painter.fillRect(area.adjusted(-1, -1, 1, 1), theme.colour("line"))
            picture = self._picture(page, scale)
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

    def _picture(self, page: int, scale: float) -> QImage | None:
        """The page's picture, of another size until the right one comes; None when there is none at all."""
        key = (page, scale)
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return self._pictures[key]
        if key not in self._asked and self._pages is not None:
            self._asked.add(key)
            self._pages.ask(*key)
        return next((picture for (of, _scale), picture in reversed(self._pictures.items()) if of == page), None)

    def _keep(self, page: int, scale: float, picture: QImage) -> None:
        self._asked.discard((page, scale))
        if not picture.isNull():
            self._pictures[page, scale] = picture
            while len(self._pictures) > KEPT_PAGES:
                self._pictures.popitem(last=False)
        self.viewport().update()

    # -- printing -----------------------------------------------------------------------------------------------------

    def print_to(self, printer: QPrinter) -> Iterator[tuple[int, int]]:
        """Send the pages chosen in the print dialog to ``printer``, each on its own sheet in its own orientation.

        Gives (pages done, pages in all) after each, so that the window stays alive between them. :raises UserError: the printer does not answer
        """
        if self._pages is None:
            return
        first = printer.fromPage() or 1
        numbers = range(first - 1, min(printer.toPage() or self.page_count, self.page_count))
        painter = QPainter()
        try:
            for done, number in enumerate(numbers):
                self._print_page(painter, printer, number, first=done == 0)
                yield done + 1, len(numbers)
        finally:
            if painter.isActive():
                painter.end()

    def _print_page(self, painter: QPainter, printer: QPrinter, number: int, *, first: bool) -> None:
        assert self._pages is not None
        width, height = self._pages.sizes[number]
        _set_sheet(printer, width, height)
        if not (painter.begin(printer) if first else printer.newPage()):
            raise UserError(_("The printer does not answer."), _("See whether it is on, or save the report as a PDF."))
        picture = self._pages.picture(number, min(printer.resolution(), PRINT_DPI) / POINTS_PER_INCH, printed=True)
        dots = printer.resolution() / POINTS_PER_INCH
        painter.drawImage(QRectF(0, 0, width * dots, height * dots), picture)


def _set_sheet(printer: QPrinter, width: float, height: float) -> None:
    """Make the printer's sheet the page's own size (points), with no margin added: the page has its own."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize

    wide = width > height
    size = QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))
