"""Values over rounds or years as lines, drawn once for paper and screen (PRINT.md, section 9): zero base, told apart by dash and mark, the value beside each point.

A round without a value breaks the line; it is never drawn as zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.reports import measures
from desktop.reports.blocks import Column, Row, Shape, Table
from desktop.reports.drawing import BLACK, PAPER, Box, Disc, Line, Part, Picture, Polygon, Words
from desktop.reports.measures import BASELINE, MICRO
from desktop.words import _

if TYPE_CHECKING:
    from desktop.reports.text import Typesetter

PLOT = 132.0
LOW = 14.0
"""Room above the plot for the value of the highest point."""
POINT = 2.6
KEY_LINE = 24.0
KEY_GAP = 24.0
MOST_LINES = 6
ALL_VALUES = 2
"""With more lines than this only the last value of each is written."""
LAST_VALUE = 40.0
STYLES: tuple[tuple[float, tuple[float, ...], str], ...] = (
    (1.6, (), "disc"), (0.9, (4, 2.5), "square"), (0.9, (0.8, 2.2), "triangle"), (1.2, (), "ring"), (1.2, (4, 2.5), "diamond"), (1.6, (0.8, 2.2), "square"),
)  # fmt: skip
"""Weight, dash and mark of each line."""


@dataclass(frozen=True)
class TrendLine:
    """One line: its name and a value for each round, None where there is none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Trend:
    """``points`` are the words under the rounds, oldest first; ``top`` is the end of the scale that begins at zero."""

    title: str
    what: str
    """What the points are (รอบการประเมิน)."""
    points: tuple[str, ...]
    lines: tuple[TrendLine, ...]
    top: float = 5.0
    decimals: int = 2

    @property
    def description(self) -> str:
        """The chart in words."""
        parts = [f"{line.name}: " + ", ".join(f"{_flat(point)} {self.said(value)}" for point, value in zip(self.points, line.values, strict=True)) for line in self.lines]
        return " · ".join((self.title, *parts)) if parts else f"{self.title} · {_('No figures yet')}"

    def said(self, value: float | None) -> str:
        """A value in words."""
        return "–" if value is None else f"{value:,.{self.decimals}f}"

    def picture(self, width: float, setter: Typesetter) -> Picture:
        """The chart on ``width`` points."""
        lines = self.lines[:MOST_LINES]
        key = list(_key(lines, width, setter))
        top = max((part.y for part in key if isinstance(part, Words)), default=0.0) + 8 + LOW
        if not self.points:
            return Picture(width, top + 20, (*key, Words(width / 2, top + 8, _("No figures yet"), MICRO, "centre")), self.description)
        plot = _Plot(setter.width(f"{self.top:,g}", MICRO) + 8, top, width - (LAST_VALUE if len(lines) > ALL_VALUES else 8), len(self.points), self.top)
        share = plot.share
        words = [[line.text for part in point.split("\n") for line in setter.balanced(part, MICRO, share - 4)] for point in self.points]
        parts: list[Part] = [*_grid(plot), *key]
        for number, line in enumerate(lines):
            parts += _line(plot, line, number)
        parts += _values(self, plot, lines, setter)
        under = plot.base + 5
        for place, texts in enumerate(words):
            parts += [Words(plot.x(place), under + MICRO.leading * (row + BASELINE), text, MICRO, "centre") for row, text in enumerate(texts)]
        return Picture(width, under + max(map(len, words)) * MICRO.leading + 2, tuple(parts), self.description)

    def table(self) -> Table:
        """The figures as a table, for Excel."""
        columns = (Column(self.what), *(Column(line.name, Shape.NUMBER, decimals=self.decimals) for line in self.lines))
        rows: list[Row] = [(_flat(point), *(self.said(None) if line.values[place] is None else line.values[place] for line in self.lines)) for place, point in enumerate(self.points)]
        return Table(columns, rows, name=self.what)


def _flat(words: str) -> str:
    return " ".join(words.split("\n"))


@dataclass(frozen=True)
class _Plot:
    """The field of the chart: left and right edge, top, how many rounds, end of the scale."""

    left: float
    top: float
    right: float
    count: int
    most: float

    @property
    def base(self) -> float:
        return self.top + PLOT

    @property
    def share(self) -> float:
        return (self.right - self.left) / self.count

    def x(self, place: int) -> float:
        return self.left + self.share * (place + 0.5)

    def y(self, value: float) -> float:
        return self.base - PLOT * min(max(value, 0.0), self.most) / self.most


def _grid(plot: _Plot) -> Iterator[Part]:
    steps = int(plot.most) if plot.most <= 6 and float(plot.most).is_integer() else 5
    for step in range(steps + 1):
        value = plot.most * step / steps
        y = plot.y(value)
        yield Line(plot.left, y, plot.right, y, measures.RULE_FRAME if step == 0 else measures.RULE_HAIR, () if step == 0 else (0.5, 2.5))
        yield Words(plot.left - 4, y + MICRO.size * 0.34, f"{value:,g}", MICRO, "right")


def _line(plot: _Plot, line: TrendLine, number: int) -> Iterator[Part]:
    weight, dash, mark = STYLES[number]
    points = [None if value is None else (plot.x(place), plot.y(value)) for place, value in enumerate(line.values)]
    for start, end in pairwise(points):
        if start and end:
            yield Line(*start, *end, weight, dash)
    for point in points:
        if point:
            yield from _mark(mark, *point)


def _mark(mark: str, x: float, y: float) -> Iterator[Part]:
    if mark in ("disc", "ring"):
        yield Disc(x, y, POINT, BLACK if mark == "disc" else PAPER, 0.9)
    elif mark == "square":
        yield Box(x - POINT + 0.3, y - POINT + 0.3, 2 * POINT - 0.6, 2 * POINT - 0.6, PAPER, 0.9)
    elif mark == "triangle":
        yield Polygon(((x, y - POINT), (x + POINT, y + POINT * 0.8), (x - POINT, y + POINT * 0.8)), BLACK, 0.0)
    else:
        yield Polygon(((x, y - POINT - 0.4), (x + POINT + 0.4, y), (x, y + POINT + 0.4), (x - POINT - 0.4, y)), PAPER, 0.9)


def _values(trend: Trend, plot: _Plot, lines: Sequence[TrendLine], setter: Typesetter) -> Iterator[Part]:
    """The values on paper: of one or two lines above and below their points, of more the last of each, at the right, moved apart."""
    if len(lines) > ALL_VALUES:
        yield from _last_values(trend, plot, lines)
        return
    for place in range(plot.count):
        here = [(line.values[place], number) for number, line in enumerate(lines) if line.values[place] is not None]
        here.sort(key=lambda one: -(one[0] or 0.0))
        for order, (value, number) in enumerate(here):
            assert value is not None
            above = order == 0 or plot.y(value) > plot.base - 12
            style = MICRO.strong if number == 0 else MICRO
            text = trend.said(value)
            x, y = plot.x(place), plot.y(value) - 5 if above else plot.y(value) + 11
            wide = setter.width(text, style) + 2
            yield Box(x - wide / 2, y - 6.4, wide, 8.0, PAPER)
            yield Words(x, y, text, style, "centre")


def _last_values(trend: Trend, plot: _Plot, lines: Sequence[TrendLine]) -> Iterator[Part]:
    found = []
    for line in lines:
        known = [value for value in line.values if value is not None]
        if known:
            found.append((plot.y(known[-1]), known[-1]))
    before = plot.top - MICRO.leading
    for y, value in sorted(found):
        before = max(y + 2.6, before + MICRO.leading * 0.78)
        yield Words(plot.right + 3, before, trend.said(value), MICRO)


def _key(lines: Sequence[TrendLine], width: float, setter: Typesetter) -> Iterator[Part]:
    """What the lines mean, above them, as many on a row as fit."""
    left, y = 0.0, 0.0
    for number, line in enumerate(lines):
        name = setter.cut(line.name, MICRO, width - KEY_LINE - 6)
        wide = KEY_LINE + 5 + setter.width(name, MICRO)
        if left and left + wide > width:
            left, y = 0.0, y + MICRO.leading
        middle = y + MICRO.leading / 2
        weight, dash, mark = STYLES[number]
        yield Line(left, middle, left + KEY_LINE, middle, weight, dash)
        yield from _mark(mark, left + KEY_LINE / 2, middle)
        yield Words(left + KEY_LINE + 5, y + MICRO.leading * BASELINE, name, MICRO)
        left += wide + KEY_GAP
