"""Flowcharts of steps, drawn once for paper and screen: boxes from top to bottom, what belongs to each beside it (PRINT.md, section 10).

Steps follow each other, so no line can cross another. A chart longer than a page goes on with a numbered circle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import TYPE_CHECKING

from desktop.reports import measures
from desktop.reports.blocks import Column, Shape, Table
from desktop.reports.drawing import BLACK, PAPER, Box, Disc, Line, Part, Picture, Polygon, Words
from desktop.reports.measures import BASELINE, CELL, DENSE, MM
from desktop.words import _

if TYPE_CHECKING:
    from desktop.reports.text import Typesetter

WIDTHS = tuple(width * MM for width in (44, 60, 76))
"""How wide the boxes may be: as narrow as leaves every text on three lines."""
LEAST_HEIGHT, GAP = 11 * MM, 6.5 * MM
ELLIPSE = (36 * MM, 8 * MM)
CIRCLE = 4 * MM
MOST_LINES = 3
MOST_STEPS = 10
"""Steps on one page."""
SIDE = 6 * MM
HEAD = 20.0
ARROW = (2.2, 6.0)
CORNERS = 48


@dataclass(frozen=True)
class Step:
    """One step: what is done, how long it takes and who does it (either may be empty)."""

    words: str
    time: str = ""
    by: str = ""


@dataclass(frozen=True)
class Flow:
    """Steps from top to bottom. ``first`` and ``last`` number the circles where the chart comes from another page and goes on to one; 0 for its real ends."""

    title: str
    steps: tuple[Step, ...]
    first: int = 0
    last: int = 0
    number: int = 1
    """The number of the first step."""

    @property
    def description(self) -> str:
        """The chart in words."""
        parts = [f"{number}. {' · '.join(text for text in (step.words, step.time, step.by) if text)}" for number, step in enumerate(self.steps, self.number)]
        return " → ".join((self.title, *parts))

    def picture(self, width: float, setter: Typesetter) -> Picture:
        """The chart on ``width`` points."""
        box = _box_width(self.steps, setter)
        middle, top = SIDE + box / 2, HEAD
        columns = _columns(width, box)
        parts = [*_head(width, middle, columns)]
        drawn, bottom = _end(_("Start"), self.first, middle, top)
        parts += drawn
        for number, step in enumerate(self.steps, self.number):
            parts += _arrow(middle, bottom, bottom + GAP)
            drawn, bottom = _step(step, number, (middle, bottom + GAP), box, columns, setter)
            parts += drawn
        parts += _arrow(middle, bottom, bottom + GAP)
        drawn, bottom = _end(_("End"), self.last, middle, bottom + GAP)
        return Picture(width, bottom + 4, (*parts, *drawn), self.description)

    def table(self) -> Table:
        """The steps as a table, for Excel."""
        columns = (Column(_("No."), Shape.ORDINAL), Column(_("Step")), Column(_("Time (of a step)")), Column(_("Done by")))
        return Table(columns, [(number, step.words, step.time, step.by) for number, step in enumerate(self.steps, self.number)], name=self.title)


def on_pages(title: str, steps: Sequence[Step], most: int = MOST_STEPS) -> list[Flow]:
    """The charts of any number of steps, ``most`` a page, as even as can be."""
    pages = max(-(-len(steps) // most), 1)
    size = -(-len(steps) // pages)
    starts = range(0, max(len(steps), 1), max(size, 1))
    return [
        Flow(title, tuple(steps[start : start + size]), place, place + 1 if place + 1 < pages else 0, start + 1) for place, start in enumerate(starts)
    ]


def _box_width(steps: Sequence[Step], setter: Typesetter) -> float:
    for width in WIDTHS:
        if all(len(_lines(step, setter, width)) <= MOST_LINES for step in steps):
            return width
    return WIDTHS[-1]


def _lines(step: Step, setter: Typesetter, width: float) -> list[str]:
    return [line.text for line in setter.balanced(step.words, DENSE, width - 8)]


def _columns(width: float, box: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """(left, width) of the two columns beside the boxes: the time, and who does it."""
    left = 2 * SIDE + box
    room = width - left
    return (left, room * 0.36), (left + room * 0.36, room * 0.64)


def _head(width: float, middle: float, columns: tuple[tuple[float, float], tuple[float, float]]) -> Iterator[Part]:
    baseline = CELL.leading * BASELINE
    yield Words(middle, baseline, _("Steps (chart)"), CELL.strong, "centre")
    for (left, room), words in zip(columns, (_("Time (of a step)"), _("Done by")), strict=True):
        yield Words(left + room / 2, baseline, words, CELL.strong, "centre")
    yield Line(0, CELL.leading + 1, width, CELL.leading + 1, measures.RULE_FRAME)


def _end(words: str, circle: int, middle: float, top: float) -> tuple[list[Part], float]:
    """(shapes, their foot) of the beginning or end of a chart: its word in an ellipse, or the circle by which it goes on."""
    if circle:
        centre = top + CIRCLE
        parts: list[Part] = [Disc(middle, centre, CIRCLE, PAPER), Words(middle, centre + CELL.size * 0.35, str(circle), CELL.strong, "centre")]
        return parts, top + 2 * CIRCLE
    width, height = ELLIPSE
    centre = top + height / 2
    points = tuple((middle + width / 2 * cos(2 * pi * place / CORNERS), centre + height / 2 * sin(2 * pi * place / CORNERS)) for place in range(CORNERS))
    return [Polygon(points, PAPER), Words(middle, centre + CELL.size * 0.35, words, CELL, "centre")], top + height


def _step(
    step: Step, number: int, place: tuple[float, float], box: float, columns: tuple[tuple[float, float], tuple[float, float]], setter: Typesetter
) -> tuple[list[Part], float]:
    """(shapes, their foot) of one step and what stands beside it."""
    middle, top = place
    texts = _lines(step, setter, box)
    if len(texts) > MOST_LINES:
        texts = [*texts[: MOST_LINES - 1], setter.cut(" ".join(texts[MOST_LINES - 1 :]), DENSE, box - 8)]
    beside = [[line.text for line in setter.lines(words, CELL, room - 8)] if words else [] for words, (_left, room) in zip((step.time, step.by), columns, strict=True)]
    height = max(LEAST_HEIGHT, len(texts) * DENSE.leading + 4, *(len(lines) * CELL.leading for lines in beside))
    parts: list[Part] = [Box(middle - box / 2, top, box, height, PAPER, measures.RULE_FRAME)]
    parts += _centred(texts, (middle, top), height, DENSE)
    parts.append(Words(middle - box / 2 - 4, top + DENSE.leading * BASELINE, str(number), DENSE.strong, "right"))
    for lines, (left, room) in zip(beside, columns, strict=True):
        parts += _centred(lines, (left + room / 2, top), height, CELL)
    return parts, top + height


def _centred(lines: Sequence[str], place: tuple[float, float], height: float, style: measures.Type) -> Iterator[Words]:
    middle, top = place
    first = top + (height - len(lines) * style.leading) / 2 + style.leading * BASELINE
    for number, text in enumerate(lines):
        yield Words(middle, first + number * style.leading, text, style, "centre")


def _arrow(x: float, top: float, foot: float) -> Iterator[Part]:
    half, long = ARROW
    yield Line(x, top, x, foot - long + 1, measures.RULE_FRAME)
    yield Polygon(((x - half, foot - long), (x + half, foot - long), (x, foot)), BLACK, 0.0)
