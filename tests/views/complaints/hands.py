"""What the tests of these pages read."""

from __future__ import annotations

from tests.views import printed


def text_of(data: bytes) -> str:
    """The words of a PDF, its lines joined."""
    return printed.text_of(data).replace("\r\n", "").replace(" ", "")
