"""Risks on a map of likelihood and impact, 5 × 5, drawn once for paper and screen: the count in each cell, levels told by grey and by word (domain B.4.5; PRINT.md, section 9)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.domain.risk_levels import DEFAULT_STARTS, LEVELS, level, score
from desktop.reports import measures
from desktop.reports.blocks import Column, Row, Shape, Table
from desktop.reports.drawing import PAPER, Box, Part, Picture, Words
from desktop.reports.measures import BASELINE, CELL, HEADING_1, MICRO
from desktop.words import _

if TYPE_CHECKING:
    from desktop.reports.text import Typesetter

SIDE = 5
TALL = 38.0
WIDEST = 66.0
NARROWEST = 34.0
FILLS = (PAPER, 0.93, 0.84, 0.72)
"""Low, medium, high, very high: grey that still carries black words on any printer."""
UP_WORDS = 62.0


@dataclass(frozen=True)
class HeatMap:
    """``cells``: (likelihood, impact) → the numbers or codes of the risks there. ``starts``: the least score of each level; ``names``: level key → its word."""

    title: str
    cells: Mapping[tuple[int, int], Sequence[str]]
    starts: Sequence[int] = DEFAULT_STARTS
    names: Mapping[str, str] = field(default_factory=dict)
    marks: bool = False
    """Whether the numbers of the risks stand in their cells under the count."""

    def count(self, likelihood: int, impact: int) -> int:
        """How many risks lie in a cell."""
        return len(self.cells.get((likelihood, impact), ()))

    def level(self, likelihood: int, impact: int) -> str:
        """The key of the level of a cell."""
        return level(score(likelihood, impact), self.starts) or LEVELS[0]

    def name(self, key: str) -> str:
        """The word of a level."""
        return self.names.get(key) or {"low": _("Low (risk)"), "medium": _("Medium (risk)"), "high": _("High (risk)"), "very_high": _("Very high (risk)")}[key]

    def of_level(self, key: str) -> int:
        """How many risks are of a level."""
        return sum(len(found) for (across, up), found in self.cells.items() if self.level(across, up) == key)

    @property
    def description(self) -> str:
        """The map in words."""
        said = [f"{self.name(key)} {self.of_level(key)}" for key in reversed(LEVELS)]
        placed = [
            _("likelihood {likelihood}, impact {impact}: {count}", likelihood=across, impact=up, count=self.count(across, up))
            for up in range(SIDE, 0, -1) for across in range(SIDE, 0, -1) if self.count(across, up)
        ]  # fmt: skip
        return " · ".join((self.title, *said, *placed))

    def picture(self, width: float, setter: Typesetter) -> Picture:
        """The map on ``width`` points."""
        left = max(UP_WORDS, *(setter.width(words, MICRO) + 8 for words in _up_words()))
        wide = min(max((width - left) / SIDE, NARROWEST), WIDEST)
        left = max((width - left - SIDE * wide) / 2, 0.0) + left
        parts: list[Part] = []
        for up in range(SIDE, 0, -1):
            top = (SIDE - up) * TALL
            parts.append(Words(left - 6, top + TALL / 2 + 3, str(up), CELL.strong, "right"))
            for across in range(1, SIDE + 1):
                parts += self._cell(across, up, (left + (across - 1) * wide, top), wide, setter)
        foot = SIDE * TALL
        parts.append(Box(left, 0, SIDE * wide, foot, None, measures.RULE_FRAME))
        parts += [Words(left + (across - 0.5) * wide, foot + CELL.leading * BASELINE + 1, str(across), CELL.strong, "centre") for across in range(1, SIDE + 1)]
        parts.append(Words(left + SIDE * wide / 2, foot + CELL.leading * (1 + BASELINE), _("Likelihood (map)"), CELL, "centre"))
        middle = foot / 2 - len(_up_words()) * MICRO.leading / 2
        parts += [Words(left - 22, middle + MICRO.leading * (number + BASELINE), words, MICRO, "right") for number, words in enumerate(_up_words())]
        key = list(self._key(width, foot + 2 * CELL.leading + 6, setter))
        return Picture(width, foot + 2 * CELL.leading + 6 + MICRO.leading + 4, (*parts, *key), self.description)

    def _cell(self, across: int, up: int, corner: tuple[float, float], wide: float, setter: Typesetter) -> Iterator[Part]:
        x, y = corner
        rank = LEVELS.index(self.level(across, up))
        count = self.count(across, up)
        yield Box(x, y, wide, TALL, FILLS[rank], measures.RULE_HAIR)
        marks = ", ".join(self.cells.get((across, up), ())) if self.marks else ""
        high = y + TALL / 2 + (1 if marks else 5)
        yield Words(x + wide / 2, high, str(count) if count else "0", HEADING_1 if count else CELL, "centre")
        if marks:
            yield Words(x + wide / 2, y + TALL - 5, setter.cut(marks, MICRO, wide - 4), MICRO, "centre")
        yield Words(x + wide - 2.5, y + 8.4, str(across * up), MICRO, "right")

    def _key(self, width: float, top: float, setter: Typesetter) -> Iterator[Part]:
        said = [_("{level}: {count}", level=self.name(key), count=self.of_level(key)) for key in LEVELS]
        sizes = [14 + setter.width(text, MICRO) for text in said]
        gap = min(18.0, max((width - sum(sizes)) / max(len(sizes) - 1, 1), 4.0))
        left = max((width - sum(sizes) - gap * (len(sizes) - 1)) / 2, 0.0)
        for text, size, fill in zip(said, sizes, FILLS, strict=True):
            yield Box(left, top + 2, 9, 9, fill, measures.RULE_HAIR)
            yield Words(left + 13, top + MICRO.leading * BASELINE + 1, text, MICRO)
            left += size + gap

    def table(self) -> Table:
        """The counts as a table, for Excel."""
        columns = (Column(_("Impact \\ likelihood")), *(Column(str(across), Shape.NUMBER) for across in range(1, SIDE + 1)))
        rows: list[Row] = [(str(up), *(self.count(across, up) for across in range(1, SIDE + 1))) for up in range(SIDE, 0, -1)]
        return Table(columns, rows, name=self.title)


def _up_words() -> tuple[str, ...]:
    return tuple(_("Impact\n(map)").split("\n"))
