"""What the tests of these pages read."""

from __future__ import annotations

import pypdfium2


def text_of(data: bytes) -> str:
    """The words of a PDF, its lines joined."""
    document = pypdfium2.PdfDocument(data)
    return "".join(document[at].get_textpage().get_text_range() for at in range(len(document))).replace("\r\n", "").replace(" ", "")
