"""A radar of 3 to 8 values on one scale, drawn once for paper and screen (PRINT.md, section 9): axes from the top clockwise, the scale on the first, the value at each point.

With fewer than three or more than eight axes the same values stand as lying bars. What has no value yet is said, and never drawn as zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import TYPE_CHECKING

from desktop.domain.thai_text import atoms
from desktop.reports import measures
from desktop.reports.blocks import Column, Row, Shape, Table
from desktop.reports.drawing import BLACK, PAPER, Box, Disc, Line, Part, Picture, Polygon, Words, hatch
from desktop.reports.measures import BASELINE, CELL, MICRO, MM
from desktop.words import _

if TYPE_CHECKING:
    from desktop.reports.text import Typesetter

LEAST_AXES, MOST_AXES = 3, 8
RADIUS, LEAST_RADIUS = 94.0, 40.0
MOST_LINES = 3
"""Lines of the words at an axis; what is longer is cut."""
LABEL = 46 * MM
"""The most that the words of an axis take of the width."""
LABEL_GAP = 8.0
FILL = 0.88
HEAVY, LIGHT = 1.6, 0.9
DASHES: tuple[tuple[float, ...], ...] = ((), (3, 2.5), (0.8, 2.2))
"""The lines of the first ring (filled), the second and the third."""
POINT = 2.1
INWARDS = 14.0
"""How far from its point, towards the middle, a value is written; outwards where it would run into that of the next axis."""
VALUE_ROOM = 27.0
"""Points between the middles of two values beside each other."""
CROWDED = 66.0
"""In a web of a smaller radius a value stands under the words of its axis: beside its point it would run into them."""
KEY_LINE = 24.0
ROW, BAR = 26.0, 9.0
LABEL_SHARE = 0.42


@dataclass(frozen=True)
class Ring:
    """One closed line: its name and a value for each axis, None where there is none yet."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Radar:
    """``axes`` are the words at the axes (a line end in them is kept), ``rings`` at most three: the first is filled and has its values written beside its points."""

    title: str
    what: str
    """What the axes are (มาตรฐาน, หมวด)."""
    axes: tuple[str, ...]
    rings: tuple[Ring, ...]
    top: float = 5.0
    decimals: int = 2
    missing: str = ""
    """What is said in place of a value that is not there."""
    lying: bool = False
    """As lying bars, however many axes there are."""

    @property
    def description(self) -> str:
        """The chart in words."""
        parts = [f"{ring.name}: " + ", ".join(f"{_flat(axis)} {self.said(value)}" for axis, value in zip(self.axes, ring.values, strict=True)) for ring in self.rings]
        return " · ".join((self.title, *parts))

    def said(self, value: float | None) -> str:
        """A value in words."""
        return f"{value:,.{self.decimals}f}" if value is not None else self.missing or _("Not assessed yet (chart)")

    def picture(self, width: float, setter: Typesetter) -> Picture:
        """The chart on ``width`` points."""
        if LEAST_AXES <= len(self.axes) <= MOST_AXES and not self.lying:
            return _round(self, width, setter)
        return _bars(self, width, setter)

    def table(self) -> Table:
        """The figures as a table, for Excel."""
        columns = (Column(self.what), *(Column(ring.name, Shape.NUMBER, decimals=self.decimals) for ring in self.rings))
        rows: list[Row] = [(_flat(axis), *(self.said(None) if ring.values[place] is None else ring.values[place] for ring in self.rings)) for place, axis in enumerate(self.axes)]
        return Table(columns, rows, name=self.what)


def _flat(words: str) -> str:
    return " ".join(words.split("\n"))


# --- round -------------------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Web:
    """The web of a radar: its middle, its radius, how many axes."""

    x: float
    y: float
    radius: float
    count: int
    top: float

    def at(self, axis: int, value: float) -> tuple[float, float]:
        """The point of a value on an axis."""
        angle, reach = 2 * pi * axis / self.count, self.radius * min(max(value, 0.0), self.top) / self.top
        return self.x + reach * sin(angle), self.y - reach * cos(angle)

    def ring(self, value: float) -> tuple[tuple[float, float], ...]:
        return tuple(self.at(axis, value) for axis in range(self.count))

    def side(self, axis: int) -> tuple[float, float]:
        """(sine, cosine) of an axis: right is positive, up is positive."""
        angle = 2 * pi * axis / self.count
        return sin(angle), cos(angle)


def _round(radar: Radar, width: float, setter: Typesetter) -> Picture:
    label = min(LABEL, width * 0.27)
    radius = min(max(width / 2 - label - LABEL_GAP, LEAST_RADIUS), RADIUS)
    words = [_label(axis, label, setter) for axis in radar.axes]
    crowded = radius < CROWDED and bool(radar.rings)
    if crowded:
        words = [[*lines, "–" if value is None else radar.said(value)] for lines, value in zip(words, radar.rings[0].values, strict=True)]
    above = len(words[0]) * MICRO.leading + 8
    web = _Web(width / 2, above + radius, radius, len(radar.axes), radar.top)
    labels = [part for axis, lines in enumerate(words) for part in _axis_words(web, axis, lines, crowded)]
    foot = max(web.y + radius, *(part.y + 5 for part in labels))
    parts: list[Part] = [*_ring_shapes(radar, web)[0], *_grid(web), *_ring_shapes(radar, web)[1], *_scale(web), *labels, *(() if crowded else _values(radar, web, setter))]
    key = list(_key(radar, width, foot + 8, setter))
    height = foot + 8 + (max(part.y for part in key if isinstance(part, Words)) - foot - 8 + 5 if key else 0)
    return Picture(width, height, (*parts, *key), radar.description)


def _label(axis: str, width: float, setter: Typesetter) -> list[str]:
    """The words at an axis in lines, the last one cut where there are too many."""
    lines = [line.text for part in axis.split("\n") for line in setter.balanced(part, MICRO, width)]
    if len(lines) <= MOST_LINES:
        return lines
    left = list(atoms("".join(lines[MOST_LINES - 1 :])))
    while left and setter.width("".join(left).rstrip() + "…", MICRO) > width:
        left.pop()
    return [*lines[: MOST_LINES - 1], f"{''.join(left).rstrip()}…"]


def _grid(web: _Web) -> Iterator[Part]:
    steps = _steps(web.top)
    for value in steps:
        yield Polygon(web.ring(value), None, measures.RULE_FRAME if value == steps[-1] else measures.RULE_HAIR)
    for axis in range(web.count):
        yield Line(web.x, web.y, *web.at(axis, web.top), measures.RULE_HAIR)


def _steps(top: float) -> list[float]:
    """The values at which the web has a line: whole ones of a short scale, fifths of a long one."""
    if top <= 6 and float(top).is_integer():
        return [float(value) for value in range(1, int(top) + 1)]
    return [top * part / 5 for part in range(1, 6)]


def _scale(web: _Web) -> Iterator[Part]:
    """The scale stands on paper left of the first axis."""
    for value in _steps(web.top):
        _x, y = web.at(0, value)
        yield Box(web.x - 4 - 5 * len(f"{value:g}"), y - 4.4, 5 * len(f"{value:g}") + 1.5, 8.2, PAPER)
        yield Words(web.x - 3, y + 2.6, f"{value:g}", MICRO, "right")


def _ring_shapes(radar: Radar, web: _Web) -> tuple[list[Part], list[Part]]:
    """(what lies under the web: the grey of the first ring; the lines and points above it)."""
    under: list[Part] = []
    above: list[Part] = []
    for number, ring in reversed(list(enumerate(radar.rings[:3]))):
        points = [None if value is None else web.at(axis, value) for axis, value in enumerate(ring.values)]
        weight = HEAVY if number == 0 else LIGHT
        if number == 0 and None not in points:
            under.append(Polygon(tuple(point for point in points if point), FILL, 0.0))
        for start, end in zip(points, [*points[1:], points[0]], strict=True):
            if start and end:
                above.append(Line(*start, *end, weight, DASHES[number]))
        if number == 0:
            above += [Disc(*point, POINT, BLACK, 0.0) for point in points if point]
    return under, above


def _axis_words(web: _Web, axis: int, lines: Sequence[str], valued: bool) -> Iterator[Words]:
    """The words at an axis; of ``valued`` ones the last line is the value."""
    sine, cosine = web.side(axis)
    x, y = web.at(axis, web.top)
    align = "centre" if abs(sine) < 0.3 else "left" if sine > 0 else "right"
    high = len(lines) * MICRO.leading
    top = y - high - 5 if cosine > 0.9 else y + 5 if cosine < -0.7 else y - high / 2
    for number, text in enumerate(lines):
        yield Words(x + (LABEL_GAP if align == "left" else -LABEL_GAP if align == "right" else 0), top + MICRO.leading * (number + BASELINE), text, MICRO.strong if valued and number == len(lines) - 1 else MICRO, align)  # type: ignore[arg-type]


def _values(radar: Radar, web: _Web, setter: Typesetter) -> Iterator[Part]:
    """The values of the first ring on paper beside its points, inwards of them, outwards near the middle."""
    style = MICRO.strong
    for axis, value in enumerate(radar.rings[0].values if radar.rings else ()):
        text = radar.said(value) if value is not None else "–"
        x, y = web.at(axis, value if value is not None else web.top / 2)
        sine, cosine = web.side(axis)
        reach = ((x - web.x) ** 2 + (y - web.y) ** 2) ** 0.5
        least = VALUE_ROOM / (2 * sin(pi / web.count))
        away = -INWARDS if reach - INWARDS >= least else max(INWARDS, least - reach)
        beside = 15.0 if abs(sine) < 0.3 else 0.0  # beside its axis, where the scale or the line is
        x, y = x + away * sine + beside, y - away * cosine + 2.6
        wide = setter.width(text, style) + 2.4
        yield Box(x - wide / 2, y - 6.6, wide, 8.6, PAPER)
        yield Words(x, y, text, style, "centre")


def _key(radar: Radar, width: float, top: float, setter: Typesetter) -> Iterator[Part]:
    """What the lines mean, in the middle below; on lines of their own where they do not stand beside each other."""
    wide = [KEY_LINE + 5 + setter.width(ring.name, MICRO) for ring in radar.rings[:3]]
    together = sum(wide) + 26 * (len(wide) - 1) <= width
    left = (width - sum(wide) - 26 * (len(wide) - 1)) / 2 if together else (width - min(max(wide, default=0.0), width)) / 2
    y = top
    for number, (ring, size) in enumerate(zip(radar.rings[:3], wide, strict=True)):
        middle = y + MICRO.leading / 2
        yield Line(left, middle, left + KEY_LINE, middle, HEAVY if number == 0 else LIGHT, DASHES[number])
        if number == 0:
            yield Disc(left + KEY_LINE / 2, middle, POINT, BLACK, 0.0)
        yield Words(left + KEY_LINE + 5, y + MICRO.leading * BASELINE, ring.name, MICRO)
        if together:
            left += size + 26
        else:
            y += MICRO.leading


# --- lying bars --------------------------------------------------------------------------------------------------------------------------------

_SHADES: tuple[float | None, ...] = (BLACK, 0.8, None, PAPER, 0.55)
"""The greys of the bars in order, None is hatched: told apart on any printer, beside each other and in the key."""


def _bars(radar: Radar, width: float, setter: Typesetter) -> Picture:
    """The same values as lying bars, at most ``_SHADES`` of them beside each other."""
    rings = radar.rings[: len(_SHADES)]
    left = min(max((setter.width(_flat(axis), CELL) for axis in radar.axes), default=0.0), width * LABEL_SHARE) + 8
    room = max((setter.width(radar.said(value), MICRO) for ring in rings for value in ring.values), default=0.0) + 6
    unit = (width - left - room) / radar.top
    key, start = _bar_key(rings, width, setter)
    parts: list[Part] = [*key]
    top = start
    for axis, words in enumerate(radar.axes):
        lines = [line.text for line in setter.lines(_flat(words), CELL, left - 8)]
        high = max(ROW, len(lines) * CELL.leading + 4, len(rings) * BAR + 8)
        baseline = top + (high - len(lines) * CELL.leading) / 2 + CELL.leading * BASELINE
        parts += [Words(left - 6, baseline + number * CELL.leading, text, CELL, "right") for number, text in enumerate(lines)]
        y = top + (high - len(rings) * BAR) / 2
        for number, ring in enumerate(rings):
            parts += _bar(radar, ring.values[axis], (left, y + number * BAR), unit, number)
        top += high
    parts.append(Line(left, start, left, top, measures.RULE_FRAME))
    parts += [Words(left + value * unit, top + MICRO.leading, f"{value:g}", MICRO, "centre") for value in (0.0, *_steps(radar.top))]
    parts += [Line(left + value * unit, top - 2, left + value * unit, top + 2, measures.RULE_HAIR) for value in (0.0, *_steps(radar.top))]
    return Picture(width, top + MICRO.leading + 5, tuple(parts), radar.description)


def _bar(radar: Radar, value: float | None, place: tuple[float, float], unit: float, number: int) -> Iterator[Part]:
    left, y = place
    wide = min(max(value or 0.0, 0.0), radar.top) * unit
    if wide:
        yield from _shaded((left, y, wide, BAR - 1), number)
    yield Words(left + wide + 4, y + BAR - 2, radar.said(value), MICRO.strong if number == 0 else MICRO)


def _shaded(place: tuple[float, float, float, float], number: int) -> Iterator[Part]:
    shade = _SHADES[number]
    if shade is None:
        yield from hatch(*place, 2.6)
    yield Box(*place, shade, 0.5)


def _bar_key(rings: Sequence[Ring], width: float, setter: Typesetter) -> tuple[list[Part], float]:
    """What the bars mean, from the left, in as many lines as they need; and where the bars begin."""
    parts: list[Part] = []
    left = top = 0.0
    for number, ring in enumerate(rings):
        name = setter.cut(ring.name, MICRO, width - 14)
        wide = 13 + setter.width(name, MICRO)
        if left and left + wide > width:
            left, top = 0.0, top + MICRO.leading
        parts += _shaded((left, top + 2.5, 8.0, 8.0), number)
        parts.append(Words(left + 13, top + MICRO.leading * BASELINE, name, MICRO))
        left += wide + 16
    return parts, (top + MICRO.leading + 6 if rings else 0.0)
