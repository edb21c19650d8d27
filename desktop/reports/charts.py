"""Small charts of planned and done, described once for paper and screen (``drawing.Picture``): black and hatched, the value beside each bar, zero as base."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, log10
from typing import TYPE_CHECKING, Protocol

from desktop.domain.complaint_counts import MonthCases
from desktop.domain.thai_date import BUDDHIST_ERA, month_name, month_short
from desktop.reports import measures
from desktop.reports.blocks import Column, Shape, Table
from desktop.reports.drawing import BLACK, PAPER, Box, Line, Part, Picture, Words, hatch
from desktop.reports.measures import BASELINE, CELL, MICRO
from desktop.words import _

if TYPE_CHECKING:
    from desktop.reports.text import Typesetter

LEGEND_HEIGHT = 20.0
LEGEND_BOX = 9.0
PLOT_HEIGHT = 118.0
MOST_STEPS = 5
BAR_SHARE = 0.40
"""Each of the two bars of a group takes this share of the group's width."""
WIDEST_BAR = 22.0
ROW_HEIGHT = 25.0
ROW_BAR = 8.5
LABEL_SHARE = 0.34
"""The most that the words beside a chart of lying bars take of its width."""


class MonthCount(Protocol):
    """What was planned and done in a month; ``year`` is C.E."""

    @property
    def year(self) -> int: ...

    @property
    def month(self) -> int: ...

    @property
    def planned(self) -> int: ...

    @property
    def done(self) -> int: ...


@dataclass(frozen=True)
class Pair:
    """Planned and done of one thing. ``under`` stands below its label (the year below its first month); ``full`` is its label in a sentence."""

    label: str
    planned: int
    done: int
    under: str = ""
    full: str = ""


@dataclass(frozen=True)
class Chart:
    """Pairs of bars: upright side by side, or lying under each other when ``lying``. ``what`` names the pairs (เดือน, ช่องทาง)."""

    title: str
    what: str
    pairs: tuple[Pair, ...]
    lying: bool = False
    words: tuple[str, str] = ("", "")
    """What the two bars are, where they are not planned and done."""

    @property
    def names(self) -> tuple[str, str]:
        """The words of the two bars."""
        return self.words if any(self.words) else (_("Planned"), _("Done"))

    @property
    def most(self) -> int:
        """The greatest value."""
        return max((max(pair.planned, pair.done) for pair in self.pairs), default=0)

    @property
    def description(self) -> str:
        """The chart in words."""
        parts = [self._said(pair) for pair in self.pairs]
        return f"{self.title} · {' · '.join(parts)}" if parts else f"{self.title} · {_('No figures yet')}"

    def _said(self, pair: Pair) -> str:
        label = pair.full or pair.label
        if not any(self.words):
            return _("{label}: planned {planned}, done {done}", label=label, planned=pair.planned, done=pair.done)
        first, second = self.names
        return f"{label}: {first} {pair.planned:,}, {second} {pair.done:,}"

    def picture(self, width: float, setter: Typesetter) -> Picture:
        """The chart on ``width`` points."""
        parts = [*_legend(self.names, width, setter)]
        if not self.pairs:
            parts.append(Words(width / 2, LEGEND_HEIGHT + 16, _("No figures yet"), CELL, "centre"))
            return Picture(width, LEGEND_HEIGHT + 28, tuple(parts), self.description)
        drawn, height = (_lying if self.lying else _upright)(self, width, setter)
        return Picture(width, height, (*parts, *drawn), self.description)

    def table(self) -> Table:
        """The figures as a table, for Excel."""
        columns = (Column(self.what), *(Column(name, Shape.NUMBER) for name in self.names))
        return Table(columns, [(pair.full or pair.label, pair.planned, pair.done) for pair in self.pairs], name=self.what)


def planned_done(by_month: Iterable[MonthCount]) -> Chart:
    """Planned and done month by month."""
    pairs = _of_months((month.year, month.month, month.planned, month.done) for month in by_month)
    return Chart(_("Planned and done by month"), _("Month"), tuple(pairs))


def received_settled(by_month: Iterable[MonthCases]) -> Chart:
    """Cases received in each month, and how many of these are settled."""
    pairs = _of_months((month.year, month.month, month.received, month.done) for month in by_month)
    return Chart(_("Cases received and settled by month"), _("Month"), tuple(pairs), words=_case_words())


def _case_words() -> tuple[str, str]:
    return _("Received (cases)"), _("Settled (cases)")


def _of_months(counts: Iterable[tuple[int, int, int, int]]) -> Iterator[Pair]:
    """(C.E. year, month, first, second) as pairs, the year under its first month."""
    before = 0
    for year, month, first, second in counts:
        under = str(year + BUDDHIST_ERA) if year != before else ""
        before = year
        yield Pair(month_short(month), first, second, under, f"{month_name(month)} {year + BUDDHIST_ERA}")


def channel_bars(counts: Iterable[tuple[str, int, int]]) -> Chart:
    """(channel's words, planned, done): the one with the most planned first; channels without any are left out."""
    return Chart(_("Planned and done by channel"), _("Channel"), _greatest_first(counts), lying=True)


def channel_cases(counts: Iterable[tuple[str, int, int]]) -> Chart:
    """(channel's words, received, settled): the one that most cases came by first; channels without any are left out."""
    return Chart(_("Cases received and settled by channel"), _("Channel"), _greatest_first(counts), lying=True, words=_case_words())


def _greatest_first(counts: Iterable[tuple[str, int, int]]) -> tuple[Pair, ...]:
    pairs = [Pair(label, first, second) for label, first, second in counts if first or second]
    return tuple(sorted(pairs, key=lambda pair: (-pair.planned, -pair.done, pair.label)))


def _legend(names: tuple[str, str], width: float, setter: Typesetter) -> Iterator[Part]:
    """What the two bars mean, at the right above them."""
    right = width
    for words, solid in ((names[1], True), (names[0], False)):
        start = right - setter.width(words, CELL)
        yield Words(start, CELL.leading * BASELINE, words, CELL)
        yield from _bar(start - LEGEND_BOX - 4, 2.6, LEGEND_BOX, LEGEND_BOX, solid)
        right = start - LEGEND_BOX - 20


def _bar(x: float, y: float, width: float, height: float, solid: bool) -> Iterator[Part]:
    """Done is black, planned is hatched: told apart on any printer."""
    if solid:
        yield Box(x, y, width, height, BLACK, 0.5)
        return
    yield Box(x, y, width, height, PAPER)
    yield from hatch(x, y, width, height)
    yield Box(x, y, width, height, None, 0.5)


def scale_of(most: int) -> tuple[int, int]:
    """(step, end) of an axis from zero over ``most``: steps of 1, 2 or 5 times a power of ten, at most ``MOST_STEPS`` of them."""
    for step in _steps(most):
        if ceil(most / step) <= MOST_STEPS:
            return step, max(ceil(most / step), 1) * step
    raise AssertionError("steps grow without end")


def _steps(most: int) -> Iterator[int]:
    power = 10 ** max(0, int(log10(most or 1)) - 1)
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10


def _upright(chart: Chart, width: float, setter: Typesetter) -> tuple[list[Part], float]:
    """(shapes, whole height) of bars standing side by side."""
    step, end = scale_of(chart.most)
    left = setter.width(f"{end:,}", MICRO) + 6
    top, base = LEGEND_HEIGHT + MICRO.leading, LEGEND_HEIGHT + MICRO.leading + PLOT_HEIGHT
    parts: list[Part] = []
    for value in range(0, end + 1, step):
        y = base - PLOT_HEIGHT * value / end
        parts.append(Line(left, y, width, y, measures.RULE_FRAME if value == 0 else measures.RULE_HAIR, () if value == 0 else (0.5, 2.5)))
        parts.append(Words(left - 4, y + MICRO.size * 0.34, f"{value:,}", MICRO, "right"))
    share = (width - left) / len(chart.pairs)
    for number, pair in enumerate(chart.pairs):
        parts += _upright_pair(pair, left + share * (number + 0.5), base, share, (base - top) / end)
    labels = 2 if any(pair.under for pair in chart.pairs) else 1
    return parts, base + 4 + labels * MICRO.leading + 2


def _upright_pair(pair: Pair, middle: float, base: float, share: float, unit: float) -> Iterator[Part]:
    wide = min(share * BAR_SHARE, WIDEST_BAR)
    bars = ((pair.planned, False, middle - wide), (pair.done, True, middle)) if pair.planned or pair.done else ()
    for value, _solid, x in bars:  # paper under the values, so that no line of the grid runs through them
        yield Box(x + 0.5, base - value * unit - 10.2, wide - 1, 9.4, PAPER)
    for value, solid, x in bars:
        tall = value * unit
        if tall:
            yield from _bar(x, base - tall, wide, tall, solid)
        yield Words(x + wide / 2, base - tall - 2.6, f"{value:,}", MICRO, "centre")
    if not bars:
        yield Words(middle, base - 2.6, "–", MICRO, "centre")
    baseline = base + 4 + MICRO.leading * BASELINE
    yield Words(middle, baseline, pair.label, MICRO, "centre")
    if pair.under:
        yield Words(middle, baseline + MICRO.leading, pair.under, MICRO, "centre")


def _lying(chart: Chart, width: float, setter: Typesetter) -> tuple[list[Part], float]:
    """(shapes, whole height) of lying bars, one pair a row, the value at each bar's end."""
    widest = max(setter.width(pair.label, CELL) for pair in chart.pairs)
    left = min(widest, width * LABEL_SHARE) + 8
    values = setter.width(f"{chart.most:,}", MICRO) + 8
    unit = (width - left - values) / max(chart.most, 1)
    parts: list[Part] = []
    top = LEGEND_HEIGHT
    for pair in chart.pairs:
        lines = setter.lines(pair.label, CELL, left - 8)
        height = max(ROW_HEIGHT, len(lines) * CELL.leading + 3)
        parts += _lying_labels([line.text for line in lines], left - 6, top, height)
        start = top + (height - 2 * ROW_BAR) / 2
        for number, (value, solid) in enumerate(((pair.planned, False), (pair.done, True))):
            y = start + number * ROW_BAR
            if value:
                parts += _bar(left, y, value * unit, ROW_BAR - 1, solid)
            parts.append(Words(left + value * unit + 4, y + ROW_BAR - 1.6, f"{value:,}", MICRO))
        top += height
    parts.append(Line(left, LEGEND_HEIGHT, left, top, measures.RULE_FRAME))
    return parts, top + 4


def _lying_labels(lines: Sequence[str], right: float, top: float, height: float) -> Iterator[Part]:
    baseline = top + (height - len(lines) * CELL.leading) / 2 + CELL.leading * BASELINE
    for number, text in enumerate(lines):
        yield Words(right, baseline + number * CELL.leading, text, CELL, "right")
