"""Drawings beside each other, each under its words: a map before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.reports.blocks import Column, Row, Table
from desktop.reports.drawing import Box, Disc, Drawable, Line, Part, Picture, Polygon, Words
from desktop.reports.measures import CELL

if TYPE_CHECKING:
    from desktop.reports.text import Typesetter

GAP = 22.0
HEAD = 20.0


@dataclass(frozen=True)
class Beside:
    """Drawables in equal shares of the width, their words in bold over them."""

    sides: tuple[tuple[str, Drawable], ...]

    def picture(self, width: float, setter: Typesetter) -> Picture:
        """All of them as one picture."""
        share = (width - GAP * (len(self.sides) - 1)) / len(self.sides)
        parts: list[Part] = []
        height, said = 0.0, []
        for number, (words, drawable) in enumerate(self.sides):
            left = number * (share + GAP)
            one = drawable.picture(share, setter)
            parts.append(Words(left + share / 2, 13, words, CELL.strong, "centre"))
            parts += moved(one.parts, left, HEAD)
            height = max(height, HEAD + one.height)
            said.append(f"{words}: {one.description}")
        return Picture(width, height, tuple(parts), " · ".join(said))

    def table(self) -> Table:
        """The tables under each other; the first column says whose line it is."""
        tables = [(words, drawable.table()) for words, drawable in self.sides]
        rows: list[Row] = [(words, *row) for words, table in tables for row in table.rows if isinstance(row, list | tuple)]
        return Table((Column(""), *tables[0][1].columns), rows, name=tables[0][1].name)


def moved(parts: Iterable[Part], right: float, down: float) -> Iterator[Part]:
    """Shapes moved to another place."""
    for part in parts:
        if isinstance(part, Line):
            yield replace(part, x0=part.x0 + right, x1=part.x1 + right, y0=part.y0 + down, y1=part.y1 + down)
        elif isinstance(part, Polygon):
            yield replace(part, points=tuple((x + right, y + down) for x, y in part.points))
        elif isinstance(part, Box | Disc | Words):
            yield replace(part, x=part.x + right, y=part.y + down)
