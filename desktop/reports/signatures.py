"""Signatures: ลงชื่อ on a dotted line, role, (name), post and date; one to three side by side, never alone on a page."""

from __future__ import annotations

from desktop.reports import measures
from desktop.reports.blocks import Signatures, Signer
from desktop.reports.measures import MM, Type
from desktop.reports.page import Sheet
from desktop.reports.text import Line
from desktop.words import _

GAP = 10
UNKNOWN_NAME = "." * 44
DATE_TO_WRITE = "......... / ........................ / ............"


def _style(sheet: Sheet) -> Type:
    return measures.DENSE if sheet.family.name == "register" else measures.CELL


def _post(sheet: Sheet, signer: Signer, count: int) -> tuple[Line, ...]:
    width = min(68 * MM, sheet.width / count - 8)
    return sheet.setter.balanced(sheet.words(signer.post), _style(sheet), width, "names") if signer.post else ()


def height(sheet: Sheet, block: Signatures) -> float:
    """Points the signatures take, the room to write in included."""
    posts = max(len(_post(sheet, signer, len(block.signers))) for signer in block.signers)
    return GAP + measures.SIGNATURE_ROOM + (2 + posts) * _style(sheet).leading + 4


def draw(sheet: Sheet, block: Signatures) -> None:
    """Draw the signatures in equal shares of the width."""
    total = height(sheet, block)
    sheet.need(total)
    top = sheet.take(total)
    share = sheet.width / len(block.signers)
    for number, signer in enumerate(block.signers):
        _draw_one(sheet, signer, sheet.left + share * (number + 0.5), top - GAP - measures.SIGNATURE_ROOM, len(block.signers))


def _draw_one(sheet: Sheet, signer: Signer, middle: float, baseline: float, count: int) -> None:
    style = _style(sheet)
    words = sheet.setter.line(_("Signed"), style)
    role = sheet.setter.line(sheet.words(signer.role), style)
    start = middle - (words.width + measures.SIGNATURE_LINE + role.width + 6) / 2
    dots = start + words.width + 3
    sheet.put(start, baseline, words, style)
    sheet.dots(dots, dots + measures.SIGNATURE_LINE, baseline)
    sheet.put(dots + measures.SIGNATURE_LINE + 3, baseline, role, style)
    centre = dots + measures.SIGNATURE_LINE / 2
    share = sheet.width / count
    name = sheet.words(signer.name) or f"  {UNKNOWN_NAME}  "
    date = sheet.setter.line(_("Date {date}", date=DATE_TO_WRITE), style)
    for line in (sheet.setter.line(f"({name})", style), *_post(sheet, signer, count), date):
        baseline -= style.leading
        inside = max(min(centre, middle + (share - line.width) / 2), middle - (share - line.width) / 2)  # a long name stays within its share
        sheet.put_centred(inside, baseline, line, style)
