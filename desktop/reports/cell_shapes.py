"""Shapes in table cells: rows of ticked and empty boxes, bars of a value on its scale. Black and grey alone, so they are told apart on any printer."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.reports import measures
from desktop.reports.blocks import Cell
from desktop.reports.measures import BASELINE, Type

BOX, BOX_GAP = 7.0, 2.6
BAR_HIGH = 7.6
BAR_FILL, BAR_STRONG = 0.42, 0.2
"""The grey of a bar, and of one in a row of totals."""
FIFTHS = 5


def per_row(width: float) -> int:
    """How many boxes stand beside each other in ``width`` points; whole fives where more than one row is needed."""
    fit = max(int((width + BOX_GAP) // (BOX + BOX_GAP)), 1)
    return fit if fit < FIFTHS else fit // FIFTHS * FIFTHS


def rows(cell: Cell, width: float) -> int:
    """The lines of text as high as the cell's shapes."""
    return -(-len(cell.ticks) // per_row(width)) if cell.ticks else 1


def drawn(cell: Cell, edges: tuple[float, float], baseline: float, style: Type) -> Iterator[str]:
    """The PDF operators of a cell's shapes between two edges, its first line at ``baseline``."""
    left, right = edges
    middle = baseline + style.leading * (BASELINE - 0.5)
    if cell.bar:
        value, top = cell.bar
        yield from _bar(value / top if top else 0.0, (left + 2, right - 2), middle, BAR_STRONG if cell.bold else BAR_FILL)
        return
    most = per_row(right - left)
    for start in range(0, len(cell.ticks), most):
        row = cell.ticks[start : start + most]
        x = (left + right - len(row) * BOX - (len(row) - 1) * BOX_GAP) / 2
        for ticked in row:
            yield from _box(x, middle - BOX / 2, ticked)
            x += BOX + BOX_GAP
        middle -= style.leading


def _box(x: float, y: float, ticked: bool) -> Iterator[str]:
    yield f"0.7 w {x:.2f} {y:.2f} {BOX} {BOX} re S"
    if ticked:
        yield f"1.5 w {x + 1.3:.2f} {y + 3.5:.2f} m {x + 2.9:.2f} {y + 1.5:.2f} l {x + 5.9:.2f} {y + 5.9:.2f} l S"


def _bar(share: float, edges: tuple[float, float], middle: float, grey: float) -> Iterator[str]:
    left, right = edges
    bottom, width = middle - BAR_HIGH / 2, right - left
    yield f"{grey:g} g {left:.2f} {bottom:.2f} {width * min(max(share, 0.0), 1.0):.2f} {BAR_HIGH} re f 0 g"
    yield f"{measures.RULE_FRAME:g} w {left:.2f} {bottom:.2f} {width:.2f} {BAR_HIGH} re S"
    for fifth in range(1, FIFTHS):
        x = left + width * fifth / FIFTHS
        yield f"{measures.RULE_HAIR:g} w {x:.2f} {bottom:.2f} m {x:.2f} {bottom - 1.8:.2f} l S"
