"""Address labels and envelopes. Who it goes to stands in bold after เรียน, the postcode large and spaced as the post office's boxes are."""

from __future__ import annotations

from itertools import islice

from desktop.errors import UserError
from desktop.reports import measures
from desktop.reports.blocks import Address, Envelopes, Labels
from desktop.reports.measures import BASELINE, LABEL_SHEETS, MM, LabelSheet, Type
from desktop.reports.page import Sheet
from desktop.reports.text import Line
from desktop.words import _

POSTCODE_STEP = 11
POSTCODE_HEIGHT = 14
SMALLEST_LEADING = 1.73


def draw(sheet: Sheet, block: Labels) -> None:
    """Labels from the first free one on, sheet after sheet. Raises ``UserError`` for a first label that the sheet does not have."""
    paper = LABEL_SHEETS[block.sheet]
    if not 1 <= block.start <= paper.count:
        raise UserError(
            _("This label sheet has {count} labels.", count=paper.count), _("Choose a first label between 1 and {count}.", count=paper.count)
        )
    place = block.start - 1
    for address in block.addresses:
        if place == paper.count:
            sheet.next_page()
            place = 0
        sheet.open()
        _label(sheet, paper, block, place, address)
        sheet.used = True
        place += 1


def _label(sheet: Sheet, paper: LabelSheet, block: Labels, place: int, address: Address) -> None:
    row, column = divmod(place, paper.across)
    left = (paper.left_mm + column * paper.pitch_x_mm + block.offset_mm[0]) * MM
    top = sheet.family.page[1] - (paper.top_mm + row * paper.pitch_y_mm + block.offset_mm[1]) * MM
    width, height = paper.width_mm * MM, paper.height_mm * MM
    if block.guides:
        sheet.code(f"q .2 w [1 3] 0 d {left:.2f} {top - height:.2f} {width:.2f} {height:.2f} re S Q")
    inset = paper.inset_mm * MM
    put_address(sheet, address, left + inset, top - height / 2, width - 2 * inset, height - 4 * MM, measures.CELL)


def put_address(sheet: Sheet, address: Address, left: float, middle: float, width: float, height: float, style: Type) -> None:
    """An address, centred on ``middle`` in height. Where it is too tall for its label the lines move closer, then the smaller type is taken, and last the end is cut."""
    to, lines = _set(sheet, address, width, style)
    postcode = POSTCODE_HEIGHT if address.postcode else 0
    leading = style.leading
    count = len(to) + len(lines)
    if count * leading + postcode > height:
        if style.size > measures.DENSE.size:
            put_address(sheet, address, left, middle, width, height, measures.DENSE)
            return
        leading = max((height - postcode) / count, style.size * SMALLEST_LEADING)
        fitting = max(2, int((height - postcode + 0.5) // leading))
        to, lines = to[: max(1, fitting - 1)], lines[: max(0, fitting - len(to[: max(1, fitting - 1)]))]
        count = len(to) + len(lines)
    baseline = middle + (count * leading + postcode) / 2 - leading * BASELINE
    for line, face in [*((line, style.strong) for line in to), *((line, style) for line in lines)]:
        sheet.put(left, baseline, line, face)
        baseline -= leading
    _postcode(sheet, address.postcode, left, baseline + leading * BASELINE - POSTCODE_HEIGHT + 2)


def _set(sheet: Sheet, address: Address, width: float, style: Type) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    to = sheet.setter.balanced(sheet.words(f"{address.salutation} {address.to}".strip()), style.strong, width, "names")
    lines = tuple(line for text in address.lines if text for line in sheet.setter.lines(sheet.words(text), style, width, "names"))
    return to, lines


def _postcode(sheet: Sheet, postcode: str, left: float, baseline: float) -> None:
    """The postcode's digits spaced evenly; a postcode that is none is printed as it is."""
    text = sheet.words(postcode, turn=False)
    if not (text.isdigit() and len(text) <= 10):
        sheet.put(left, baseline, sheet.setter.line(text, measures.HEADING_1), measures.HEADING_1)
        return
    sheet.code(f"/Span<</ActualText<FEFF{text.encode('utf-16-be').hex()}>>>BDC")
    for number, digit in enumerate(text):
        line = sheet.setter.line(digit, measures.HEADING_1)
        sheet.put_centred(left + number * POSTCODE_STEP + 4, baseline, line, measures.HEADING_1)
    sheet.code("EMC")


def draw_envelopes(sheet: Sheet, block: Envelopes) -> None:
    """One DL envelope a page: sender top left, recipient right of the middle, its lower half free for the stamp's cancellation."""
    for number, address in enumerate(block.addresses):
        if number:
            sheet.next_page()
        sheet.open()
        page_width, page_height = sheet.family.page
        _sender(sheet, block, page_width * 0.45)
        left = page_width * 0.42
        put_address(sheet, address, left, page_height * 0.42, page_width - left - 14 * MM, page_height * 0.6, measures.BODY)
        sheet.used = True


def _sender(sheet: Sheet, block: Envelopes, width: float) -> None:
    top = sheet.y
    for number, text in enumerate(islice(block.sender, 5)):
        style = measures.CELL.strong if number == 0 else measures.CELL
        top -= sheet.put_lines(sheet.left, top, sheet.setter.balanced(sheet.words(text), style, width, "names"), style)
    if block.note:
        sheet.put_lines(sheet.left, top - 4, sheet.setter.lines(sheet.words(block.note), measures.CELL, width), measures.CELL)
