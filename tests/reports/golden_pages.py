"""How a page is compared with its stored picture, so that no change of the look goes unseen."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops

PICTURES = Path(__file__).parent / "golden"
_SCALE = 0.9
_SHADES = 16
_DIFFERENT = 48
"""Grey levels by which a dot may differ before it counts (another build of pdfium smooths edges a little differently)."""
_ALLOWED = 0.0015
"""Share of dots that may count."""


def drawn_page(pdf: bytes, page: int) -> Image.Image:
    """A page of a PDF in a few shades of grey."""
    drawn = pypdfium2.PdfDocument(pdf)[page].render(scale=_SCALE, grayscale=True).to_pil()
    return drawn.point([level // _SHADES * _SHADES for level in range(256)])


def assert_as_kept(name: str, drawn: Image.Image) -> None:
    """The stored picture shows the same but for a few dots."""
    with Image.open(PICTURES / f"{name}.png") as kept:
        assert kept.size == drawn.size
        difference = ImageChops.difference(kept.convert("L"), drawn).tobytes()
    assert sum(level > _DIFFERENT for level in difference) <= _ALLOWED * len(difference)


def keep(name: str, drawn: Image.Image) -> None:
    """Store the picture anew, after a change that is wanted."""
    PICTURES.mkdir(exist_ok=True)
    drawn.save(PICTURES / f"{name}.png", optimize=True)
