"""Reading what a window has printed. pdfium is not made for several threads: while the program draws pages in its own, tests read there too, or the heap breaks."""

from __future__ import annotations

from desktop.views import pdf_view


def texts(data: bytes) -> list[str]:
    """The words of each page of a PDF, as they would be copied."""
    return pdf_view._thread().submit(_read, data).result()


def text_of(data: bytes) -> str:
    """The words of all pages, one after the other."""
    return "".join(texts(data))


def _read(data: bytes) -> list[str]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        found = []
        for number in range(len(document)):
            page = document[number]
            words = page.get_textpage()
            found.append(words.get_text_range())
            words.close()
            page.close()
        return found
    finally:
        document.close()
