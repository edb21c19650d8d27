"""reportlab's canvas, made to keep no page in memory: pages are compressed at once and spooled, and the file is written object by object."""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Callable
from typing import IO, Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas


class _Spooled(pdfdoc.PDFStream):  # type: ignore[misc]
    """A compressed stream that lies in the spool file until it is written."""

    def __init__(self, spool: IO[bytes], content: bytes) -> None:
        super().__init__(pdfdoc.PDFDictionary({"Filter": pdfdoc.PDFName("FlateDecode")}))
        self._spool = spool
        self._start = spool.seek(0, 2)
        self._size = spool.write(content)

    def format(self, document: Any) -> bytes:
        self._spool.seek(self._start)
        read = pdfdoc.PDFStream(self.dictionary, self._spool.read(self._size))
        return bytes(read.format(document))


class _DirectFile(pdfdoc.PDFFile):  # type: ignore[misc]
    """reportlab's output collector, writing through instead of collecting."""

    def __init__(self, target: IO[bytes], version: tuple[int, int]) -> None:
        self._target = target
        super().__init__(version)
        for waiting in self.strings:
            target.write(waiting)
        self.write = target.write


class PageCanvas(Canvas):  # type: ignore[misc]
    """A canvas with deterministic bytes, compressed pages in a spool, and content that waits until the whole document is known."""

    def __init__(self, page: tuple[float, float], font: str, title: str) -> None:
        super().__init__("", pagesize=page, pageCompression=1, invariant=1, initialFontName=font, lang="th-TH")
        self._spool = tempfile.SpooledTemporaryFile(max_size=2_000_000)  # noqa: SIM115 - it lives as long as the canvas; see ``close``
        self._late: list[tuple[pdfdoc.PDFStream, Callable[[], None]]] = []
        self._late_here: list[pdfdoc.PDFStream] = []
        self.pages = 0
        self.setTitle(title)
        self.setSubject(title)
        self.setCreator("Prasan")
        self.setProducer("Prasan")
        self.setAuthor("Prasan")

    def later(self, draw: Callable[[], None]) -> None:
        """Have ``draw`` put something onto this page when the last page is done and everything is known; it becomes the page's last content."""
        stream = pdfdoc.PDFStream(filters=[pdfdoc.PDFZCompress])
        self._late.append((stream, draw))
        self._late_here.append(stream)

    def show_only(self, form: str, rect: tuple[float, float, float, float], words: str) -> None:
        """Lay a form that was drawn before over the page so that it is seen on a screen and never printed; ``words`` say what it is."""
        shown = pdfdoc.PDFDictionary({"N": pdfdoc.PDFObjectReference(pdfdoc.xObjectName(form))})
        entries = {
            "Type": pdfdoc.PDFName("Annot"), "Subtype": pdfdoc.PDFName("Stamp"), "Rect": pdfdoc.PDFArray(rect), "F": 0,
            "Contents": pdfdoc.PDFString(words), "AP": shown,
        }  # fmt: skip
        self._addAnnotation(pdfdoc.PDFDictionary(entries))

    def showPage(self) -> None:
        """Close the page: compress its content into the spool."""
        code = "\n".join([self._preamble, *self._code, " "]).encode("latin-1")
        page = pdfdoc.PDFPage()
        page.pagewidth, page.pageheight = self._pagesize
        body = _Spooled(self._spool, zlib.compress(code, 6))
        page.Contents = pdfdoc.PDFArray([body, *self._late_here]) if self._late_here else body
        self._late_here = []
        page.hasImages = self._currentPageHasImages
        self._setColorSpace(page)
        self._setExtGState(page)
        self._setXObjects(page)
        self._setShadingUsed(page)
        self._setAnnotations(page)
        self._doc.addPage(page)
        self.pages += 1
        self._startPage()

    def write_to(self, target: IO[bytes]) -> None:
        """Draw what had to wait and write the finished file to ``target``."""
        for stream, draw in self._late:
            self._code: list[str] = []
            draw()
            stream.content = "\n".join([*self._code, ""])
        document = self._doc
        for font in document.delayedFonts:
            font.addObjects(document)
        document.info.invariant = document.invariant
        document.info.digest(document.signature)
        document.Outlines.prepare(document, self)
        if document.Outlines.ready < 0:
            document.Catalog.Outlines = None
        _write_objects(document, _DirectFile(target, document._pdfVersion))
        self.close()

    def close(self) -> None:
        """Let go of the spool (also when the document was given up)."""
        self._spool.close()


def _write_objects(document: Any, out: _DirectFile) -> None:
    """reportlab's ``PDFDocument.format``, one object at a time: body, cross-reference table, trailer. Formatting an object may add further ones."""
    document.encrypt.prepare(document)
    root, info = document.Reference(document.Catalog), document.Reference(document.info)
    document.__accum__ = out
    written: list[Any] = []
    while (number := len(written) + 1) in document.numberToId:
        name = document.numberToId[number]
        body = pdfdoc.PDFIndirectObject(name, document.idToObject[name]).format(document)
        document.idToOffset[name] = out.add(body)
        written.append(name)
    table = pdfdoc.PDFCrossReferenceTable()
    table.addsection(0, written)
    start = out.add(table.format(document))
    trailer = pdfdoc.PDFTrailer(startxref=start, Size=len(written) + 1, Root=root, Info=info, Encrypt=None, ID=document.ID())
    out.add(trailer.format(document))
