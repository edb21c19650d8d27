"""Pictures made of a few plain shapes, described once and drawn by whoever has a pen: the PDF writer here, a window's painter in ``views/widgets/chart_view.py``.

Everything is measured in points from the top left corner, y grows downwards; grey levels run from 0 (black) to 1 (paper). Text is set by the Thai engine of ``text.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from desktop.reports import measures
from desktop.reports.blocks import Drawing, Table
from desktop.reports.measures import Type

if TYPE_CHECKING:
    from desktop.reports.page import Sheet
    from desktop.reports.text import Typesetter

Align = Literal["left", "centre", "right"]
BLACK, PAPER = 0.0, 1.0
HATCH_GAP = 3.2
CIRCLE = 0.5523
"""How far the handles of a quarter circle stand off, as a share of its radius."""


@dataclass(frozen=True)
class Line:
    """A black line; ``dash`` is on, off, on … in points."""

    x0: float
    y0: float
    x1: float
    y1: float
    weight: float = measures.RULE_HAIR
    dash: tuple[float, ...] = ()


@dataclass(frozen=True)
class Box:
    """A rectangle: filled with a grey, framed, or both."""

    x: float
    y: float
    width: float
    height: float
    fill: float | None = None
    weight: float = 0.0


@dataclass(frozen=True)
class Disc:
    """A circle round a point."""

    x: float
    y: float
    radius: float
    fill: float | None = None
    weight: float = measures.RULE_FRAME


@dataclass(frozen=True)
class Polygon:
    """A closed figure of straight edges."""

    points: tuple[tuple[float, float], ...]
    fill: float | None = None
    weight: float = measures.RULE_FRAME


@dataclass(frozen=True)
class Words:
    """One line of text: ``y`` is its baseline, ``x`` its left end, middle or right end."""

    x: float
    y: float
    text: str
    style: Type = measures.CELL
    align: Align = "left"
    grey: float = BLACK


Part = Line | Box | Disc | Polygon | Words


@dataclass(frozen=True)
class Picture:
    """Shapes in the order they are laid on each other, and what they say in words for who cannot see them."""

    width: float
    height: float
    parts: tuple[Part, ...]
    description: str = ""


class Drawable(Protocol):
    """Something that becomes a picture of a given width."""

    def picture(self, width: float, setter: Typesetter) -> Picture: ...

    def table(self) -> Table: ...


class Titled(Drawable, Protocol):
    """Something that becomes a picture and says in words what it shows."""

    @property
    def title(self) -> str: ...

    @property
    def description(self) -> str: ...


def hatch(x: float, y: float, width: float, height: float, gap: float = HATCH_GAP, weight: float = measures.RULE_HAIR) -> Iterator[Line]:
    """Diagonal lines that fill a rectangle, rising to the right, ``gap`` points apart along its edges."""
    offset = gap
    while offset < width + height:
        start = (x + offset, y) if offset <= width else (x + width, y + offset - width)
        end = (x, y + offset) if offset <= height else (x + offset - height, y + height)
        yield Line(*start, *end, weight)
        offset += gap


def block(drawable: Drawable) -> Drawing:
    """The block that prints ``drawable`` over the width of the page; in Excel its table stands for it."""

    def draw(sheet: Sheet, left: float, top: float, width: float) -> None:
        paint(sheet, drawable.picture(width, sheet.setter).parts, left, top)

    return Drawing(lambda width: drawable.picture(width, _setter()).height, draw, drawable.table(), lambda width: drawable.picture(width, _setter()))


def _setter() -> Typesetter:
    from desktop.reports.text import typesetter

    return typesetter()


def paint(sheet: Sheet, parts: Sequence[Part], left: float, top: float) -> None:
    """Draw parts onto a PDF page, the picture's corner at (``left``, ``top``)."""
    for part in parts:
        if isinstance(part, Words):
            _words(sheet, part, left, top)
        else:
            sheet.code(_operators(part, left, top))


def _words(sheet: Sheet, part: Words, left: float, top: float) -> None:
    line = sheet.setter.line(sheet.words(part.text), part.style)
    put = {"left": sheet.put, "centre": sheet.put_centred, "right": sheet.put_right}[part.align]
    if part.grey != BLACK:
        sheet.code(f"{part.grey:g} g")
    put(left + part.x, top - part.y, line, part.style)
    if part.grey != BLACK:
        sheet.code("0 g")


def _operators(part: Line | Box | Disc | Polygon, left: float, top: float) -> str:
    """The PDF operators of one shape."""
    if isinstance(part, Line):
        dashes = " ".join(f"{length:g}" for length in part.dash)
        line = f"{part.weight:g} w {left + part.x0:.2f} {top - part.y0:.2f} m {left + part.x1:.2f} {top - part.y1:.2f} l S"
        return f"q [{dashes}] 0 d {line} Q" if part.dash else line
    if isinstance(part, Box):
        path = f"{left + part.x:.2f} {top - part.y - part.height:.2f} {part.width:.2f} {part.height:.2f} re"
    elif isinstance(part, Disc):
        path = _circle(left + part.x, top - part.y, part.radius)
    else:
        (x, y), *rest = [(left + x, top - y) for x, y in part.points]
        path = f"{x:.2f} {y:.2f} m {' '.join(f'{x:.2f} {y:.2f} l' for x, y in rest)} h"
    return _inked(path, part.fill, part.weight)


def _inked(path: str, fill: float | None, weight: float) -> str:
    if fill is None:
        return f"{weight:g} w {path} S"
    if not weight:
        return f"{fill:g} g {path} f 0 g"
    return f"{fill:g} g {weight:g} w {path} B 0 g"


def _circle(x: float, y: float, radius: float) -> str:
    r, k = radius, radius * CIRCLE
    corners = ((r, k, k, r, 0, r), (-k, r, -r, k, -r, 0), (-r, -k, -k, -r, 0, -r), (k, -r, r, -k, r, 0))
    curves = (
        f"{x + ax:.2f} {y + ay:.2f} {x + bx:.2f} {y + by:.2f} {x + cx:.2f} {y + cy:.2f} c" for ax, ay, bx, by, cx, cy in corners
    )
    return f"{x + r:.2f} {y:.2f} m {' '.join(curves)} h"
