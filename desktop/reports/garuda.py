"""The garuda (ตราครุฑ) of letters and memos: the picture the office supplies, at the height the rule gives it; the program ships none (domain C.5)."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from desktop.reports import measures
from desktop.reports.blocks import Letter
from desktop.reports.measures import MM
from desktop.reports.page import Sheet
from desktop.words import _

LETTER_MM, MEMO_MM = 30.0, 15.0
"""Its height on a letter and on a memo."""
_USUAL_SHAPE = 0.92
"""Width to height, where the place is kept without a picture."""
_WIDEST = 2.0

_log = logging.getLogger(__name__)


def draw(sheet: Sheet, block: Letter, x: float, top: float, height: float, *, centred: bool) -> None:
    """Draw the picture with its upper edge at ``top``, on the middle ``x`` or from the left edge ``x``; without one a proof shows the place."""
    picture = _picture(block.garuda) if block.garuda else None
    width = height * (min(_shape(picture), _WIDEST) if picture is not None else _USUAL_SHAPE)
    left = x - width / 2 if centred else x
    if picture is not None:
        sheet.canvas.drawImage(picture, left, top - height, width, height, mask="auto")
    elif block.proof:
        _show_place(sheet, left, top - height, (width, height))


def _show_place(sheet: Sheet, x: float, y: float, size: tuple[float, float]) -> None:
    """Dashes where the garuda will be, as a mark beside the page that every reader shows and none prints (PDF 32000-1, 12.5.3: the flag Print is not set)."""
    width, height = size
    name = f"garuda-{sheet.page}"
    sheet.canvas.beginForm(name, 0, 0, width, height)
    inset = measures.RULE_HAIR
    sheet.code(f"q [3 2] 0 d {measures.RULE_HAIR:g} w {inset} {inset} {width - 2 * inset:.2f} {height - 2 * inset:.2f} re S Q")
    said = (_("Garuda"), _("{size} cm", size=f"{height / MM / 10:.1f}"))
    for number, words in enumerate(said):
        line = sheet.setter.line(sheet.words(words), measures.MICRO)
        sheet.put_centred(width / 2, height / 2 + 2 - number * measures.MICRO.leading, line, measures.MICRO)
    sheet.canvas.endForm()
    sheet.canvas.show_only(name, (x, y, x + width, y + height), " ".join(said))


def _picture(file: Path) -> Any | None:
    """The picture as reportlab reads it; None where it is gone or is none any more (the place then stays empty)."""
    from reportlab.lib.utils import ImageReader

    try:
        return ImageReader(str(file))
    except OSError as error:
        _log.warning("garuda not read: %s", type(error).__name__)
        return None


def _shape(picture: Any) -> float:
    width, height = map(float, picture.getSize())
    return width / height
