"""Pictures of plain shapes as PNG, for documents that hold no vector drawing of ours (Word). The letters are the shaped outlines of the printed face, so Thai marks stand right."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from desktop.reports.drawing import BLACK, Box, Disc, Line, Picture, Polygon, Words
from desktop.reports.text import typesetter

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

SCALE = 4
"""Dots a point in the picture: 288 to the inch."""
FINE = 2
"""So many times finer it is drawn before its edges are smoothed."""
CURVE_STEPS = 6
GREYS = 255

Point = tuple[float, float]


def png(picture: Picture) -> bytes:
    """``picture`` as a grey PNG of 288 dots to the inch on white."""
    from PIL import Image, ImageDraw

    unit = SCALE * FINE
    page = Image.new("L", (round(picture.width * unit), round(picture.height * unit)), GREYS)
    pen = _Pen(page, ImageDraw.Draw(page), unit)
    for part in picture.parts:
        pen.draw(part)
    made = page.resize((round(picture.width * SCALE), round(picture.height * SCALE)), Image.Resampling.LANCZOS)
    file = io.BytesIO()
    made.save(file, "PNG", optimize=True, dpi=(SCALE * 72, SCALE * 72))
    return file.getvalue()


class _Pen:
    """Draws the parts onto a grey page, ``unit`` dots a point."""

    def __init__(self, page: Image, draw: ImageDraw, unit: float) -> None:
        self.page = page
        self.pen = draw
        self.unit = unit

    def draw(self, part: Line | Box | Disc | Polygon | Words) -> None:
        """One part."""
        if isinstance(part, Words):
            self._words(part)
        elif isinstance(part, Line):
            self._line(part)
        elif isinstance(part, Box):
            corners = (part.x, part.y, part.x + part.width, part.y + part.height)
            self.pen.rectangle([value * self.unit for value in corners], fill=_grey(part.fill), outline=0 if part.weight else None, width=self._wide(part.weight))
        elif isinstance(part, Disc):
            corners = (part.x - part.radius, part.y - part.radius, part.x + part.radius, part.y + part.radius)
            self.pen.ellipse([value * self.unit for value in corners], fill=_grey(part.fill), outline=0 if part.weight else None, width=self._wide(part.weight))
        else:
            points = [(x * self.unit, y * self.unit) for x, y in part.points]
            self.pen.polygon(points, fill=_grey(part.fill))
            if part.weight:
                self.pen.line([*points, points[0]], fill=0, width=self._wide(part.weight))

    def _wide(self, weight: float) -> int:
        return max(round(weight * self.unit), 1)

    def _line(self, part: Line) -> None:
        for x0, y0, x1, y1 in _dashes(part):
            self.pen.line([x0 * self.unit, y0 * self.unit, x1 * self.unit, y1 * self.unit], fill=0, width=self._wide(part.weight))

    def _words(self, part: Words) -> None:
        setter = typesetter()
        line = setter.line(part.text, part.style)
        x = part.x - line.width * {"left": 0.0, "centre": 0.5, "right": 1.0}[part.align]
        face, size = setter.faces.of(part.style.bold), setter.size(part.style)
        for piece in line.pieces:
            for glyph in face.shape(piece).glyphs:
                self._glyph(face.face.charToGlyph[glyph.code], part.style.bold, (x + glyph.shift * size / 1000, part.y - glyph.rise * size / 1000), size, part.grey)
                x += glyph.advance * size / 1000

    def _glyph(self, number: int, bold: bool, place: Point, size: float, grey: float) -> None:
        from PIL import Image, ImageDraw

        contours = _outline(number, bold)
        if not contours:
            return
        scale = size * self.unit / _em(bold)
        left, top = min(x for one in contours for x, _y in one), max(y for one in contours for _x, y in one)
        right, bottom = max(x for one in contours for x, _y in one), min(y for one in contours for _x, y in one)
        mask = Image.new("1", (int((right - left) * scale) + 2, int((top - bottom) * scale) + 2))
        inked = ImageDraw.Draw(mask)
        for contour in sorted(contours, key=_area):  # TrueType: outer contours run clockwise, their area is negative here
            inked.polygon([((x - left) * scale, (top - y) * scale) for x, y in contour], fill=int(_area(contour) < 0))
        corner = (round(place[0] * self.unit + left * scale), round(place[1] * self.unit - top * scale))
        self.page.paste(round(grey * GREYS) if grey != BLACK else 0, corner, mask)


def _grey(fill: float | None) -> int | None:
    return None if fill is None else round(fill * GREYS)


def _dashes(part: Line) -> Iterator[tuple[float, float, float, float]]:
    """The strokes of a line: one, or its dashes."""
    length = ((part.x1 - part.x0) ** 2 + (part.y1 - part.y0) ** 2) ** 0.5
    if not part.dash or not length:
        yield part.x0, part.y0, part.x1, part.y1
        return
    across, down = (part.x1 - part.x0) / length, (part.y1 - part.y0) / length
    done, number = 0.0, 0
    while done < length:
        end = min(done + part.dash[number % len(part.dash)], length)
        if number % 2 == 0:
            yield part.x0 + across * done, part.y0 + down * done, part.x0 + across * end, part.y0 + down * end
        done, number = end, number + 1


def _area(contour: list[Point]) -> float:
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(contour, [*contour[1:], contour[0]], strict=True)) / 2


def _em(bold: bool) -> float:
    return float(typesetter().faces.of(bold)._shaper.face.upem)


@lru_cache(maxsize=600)
def _outline(number: int, bold: bool) -> list[list[Point]]:
    """The contours of a glyph as polygons, in the units of the face, y upwards."""
    pen = _Outline()
    typesetter().faces.of(bold)._shaper.draw_glyph_with_pen(number, pen)
    return [contour for contour in pen.contours if len(contour) > 2]


class _Outline:
    """Collects contours; curves become a few straight lines. The methods are named as HarfBuzz calls them."""

    def __init__(self) -> None:
        self.contours: list[list[Point]] = []

    def moveTo(self, point: Point) -> None:
        """A contour begins."""
        self.contours.append([point])

    def lineTo(self, point: Point) -> None:
        """A straight edge."""
        self.contours[-1].append(point)

    def qCurveTo(self, handle: Point, end: Point) -> None:
        """A curve with one handle."""
        start = self.contours[-1][-1]
        for step in range(1, CURVE_STEPS + 1):
            t = step / CURVE_STEPS
            self.contours[-1].append(_mixed((start, handle, end), ((1 - t) ** 2, 2 * t * (1 - t), t * t)))

    def curveTo(self, first: Point, second: Point, end: Point) -> None:
        """A curve with two handles."""
        start = self.contours[-1][-1]
        for step in range(1, CURVE_STEPS + 1):
            t = step / CURVE_STEPS
            self.contours[-1].append(_mixed((start, first, second, end), ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)))

    def closePath(self) -> None:
        """A contour ends where it began."""

    def endPath(self) -> None:
        """A contour ends."""


def _mixed(points: tuple[Any, ...], shares: tuple[float, ...]) -> Point:
    return sum(share * point[0] for point, share in zip(points, shares, strict=True)), sum(share * point[1] for point, share in zip(points, shares, strict=True))
