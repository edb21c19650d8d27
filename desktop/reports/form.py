"""Forms to fill in by hand: labels, dotted lines to write on, boxes to tick; what is known already stands on the lines."""

from __future__ import annotations

from desktop.reports import measures
from desktop.reports.blocks import Blank, Form
from desktop.reports.measures import BASELINE, CHECK_BOX, MM
from desktop.reports.page import Sheet
from desktop.reports.text import Line

STYLE = measures.CELL
GAP = 10.0
"""Points between two blanks on one row."""
BETWEEN = 1.2
LINE_HEIGHT = 18.5
"""Height of a line written by hand."""
BOX_GAP = 7.5


def draw(sheet: Sheet, block: Form) -> None:
    """The rows of a form; a row whose text needs several lines is broken over two pages where it must."""
    for row in block.rows:
        _row(sheet, row, block.label_mm * MM)


def _row(sheet: Sheet, row: tuple[Blank, ...], label: float) -> None:
    whole = sum(blank.share for blank in row)
    width = sheet.width - GAP * (len(row) - 1)
    left = sheet.left
    laid = []
    for blank in row:
        share = width * blank.share / whole
        laid.append((blank, left, share, _lay(sheet, blank, share, label)))
        left += share + GAP
    count = max(len(lines) for _blank, _left, _share, lines in laid)
    for number in range(count):
        sheet.need(LINE_HEIGHT)
        baseline = sheet.take(LINE_HEIGHT) - LINE_HEIGHT * BASELINE
        for blank, start, share, lines in laid:
            if number < len(lines):
                _line(sheet, blank, (start, share), lines[number], baseline, number == 0, label)
    sheet.take(BETWEEN)


def _label_width(sheet: Sheet, blank: Blank, least: float = 0.0) -> float:
    return max(sheet.setter.width(sheet.words(blank.label), STYLE.strong) + 4, least) if blank.label else 0.0


def _lay(sheet: Sheet, blank: Blank, width: float, least: float) -> list[list[tuple[Line, bool]]]:
    """The lines of a blank, each a list of (words, ticked); written text has one entry a line."""
    first = _label_width(sheet, blank, least)
    if blank.boxes:
        return _lay_boxes(sheet, blank, width, first)
    lines = _text_lines(sheet, blank, width, first)
    return [[(line, False)] for line in lines] + [[] for _unused in range(blank.lines - len(lines))]


def _text_lines(sheet: Sheet, blank: Blank, width: float, first: float) -> list[Line]:
    """The value in lines, the first of them beside the label."""
    found: list[Line] = []
    for part in sheet.words(blank.value).split("\n") if blank.value else ():
        if not found and first:
            head, *rest = sheet.lines(part, STYLE, max(width - first - 4, width / 3))
            found.append(head)
            left = part[len(head.text) :].lstrip() if rest else ""
            found += sheet.lines(left, STYLE, width - 4) if left else ()
        else:
            found += sheet.lines(part, STYLE, width - 4)
    return found


def _lay_boxes(sheet: Sheet, blank: Blank, width: float, first: float) -> list[list[tuple[Line, bool]]]:
    rows: list[list[tuple[Line, bool]]] = [[]]
    used = first
    for words, ticked in blank.boxes:
        line = sheet.setter.line(sheet.words(words.rstrip("…")), STYLE)
        need = CHECK_BOX + 5 + line.width + BOX_GAP
        if rows[-1] and used + need > width:
            rows.append([])
            used = first
        rows[-1].append((line, ticked))
        used += need
    return rows


def _line(sheet: Sheet, blank: Blank, place: tuple[float, float], content: list[tuple[Line, bool]], baseline: float, first: bool, least: float) -> None:
    left, width = place
    label = _label_width(sheet, blank, least)
    if first and blank.label:
        sheet.put(left, baseline, sheet.setter.line(sheet.words(blank.label), STYLE.strong), STYLE.strong)
    if blank.boxes:
        _boxes(sheet, blank, content, left + label, left + width, baseline)
        return
    start = left + label if first else left
    sheet.dots(start, left + width, baseline)
    for line, _ticked in content:
        sheet.put(start + 3, baseline + 0.6, line, STYLE)


def _boxes(sheet: Sheet, blank: Blank, content: list[tuple[Line, bool]], left: float, right: float, baseline: float) -> None:
    for line, ticked in content:
        sheet.check_box(left, baseline - 1.2)
        if ticked:
            x, y, size = left, baseline - 1.2, CHECK_BOX
            sheet.code(f"1.3 w {x + 0.2 * size:.2f} {y + 0.5 * size:.2f} m {x + 0.42 * size:.2f} {y + 0.22 * size:.2f} l {x + 0.86 * size:.2f} {y + 0.84 * size:.2f} l S")
        sheet.put(left + CHECK_BOX + 4, baseline, line, STYLE)
        end = left + CHECK_BOX + 5 + line.width
        if any(sheet.words(words.rstrip("…")) == line.text and words.endswith("…") for words, _on in blank.boxes):
            sheet.dots(end + 2, right, baseline)
        left = end + BOX_GAP
