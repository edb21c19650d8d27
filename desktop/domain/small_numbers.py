"""Small numbers in what is published (domain B.3.8, item 8): a count of one or two could point at a person, so it is printed as "fewer than 3".

Hiding it is not enough where a total stands beside it. So further cells are hidden until no small one can be reckoned back from what is printed: for each of them
another table must be possible that looks the same on paper and holds the other small number there.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

FEWEST = 3
"""The smallest count that is published as it is."""

_EFFORT = 600
"""Tables tried for one cell; what is not found by then is taken as not there, and more is hidden."""

Key = TypeVar("Key", bound=Hashable)


class Mark(StrEnum):
    """How a cell is printed."""

    SHOWN = "shown"  # its number
    FEW = "few"  # "fewer than 3": one or two
    HIDDEN = "hidden"  # not told, so that another cannot be reckoned back


@dataclass(frozen=True)
class Sum(Generic[Key]):
    """Cells that add up to another one; not ``exact`` where they are only some of its parts."""

    total: Key
    parts: tuple[Key, ...]
    exact: bool = True

    @property
    def cells(self) -> tuple[Key, ...]:
        """All its cells, the total first."""
        return (self.total, *self.parts)


def is_small(value: int) -> bool:
    """Whether a count is too small to be published."""
    return 0 < value < FEWEST


def share_is_safe(part: int, whole: int) -> bool:
    """Whether a share may be published: neither what it counts nor the rest is small."""
    return whole >= FEWEST and not is_small(part) and not is_small(whole - part)


def protect(
    values: Mapping[Key, int], sums: Sequence[Sum[Key]], fixed: Collection[Key] = (), given: Mapping[Key, Mark] | None = None
) -> dict[Key, Mark] | None:
    """How each cell of a table is printed; None where the table cannot be published at all without giving a small number away.

    ``fixed`` are cells that are never hidden for the sake of others; ``given`` are those that were decided on before, because they stand elsewhere too.
    """
    marks = {cell: Mark.FEW if is_small(value) else Mark.SHOWN for cell, value in values.items()} | dict(given or {})
    face = _Face(values, sums, marks, frozenset((*fixed, *(given or ()))))
    while (bare := face.bare()) is not None:
        cover = face.cover(bare)
        if cover is None:
            return None
        face.marks[cover] = Mark.HIDDEN
    return face.marks


@dataclass
class _Face(Generic[Key]):
    """A table as it is printed, and what a reader with a pencil can find out from it."""

    values: Mapping[Key, int]
    sums: Sequence[Sum[Key]]
    marks: dict[Key, Mark]
    fixed: frozenset[Key]
    _left: int = field(default=0, init=False)

    def bare(self) -> Key | None:
        """A small cell that can be reckoned back, the first of them."""
        return next((cell for cell, value in self.values.items() if is_small(value) and not self._covered(cell)), None)

    def _covered(self, cell: Key) -> bool:
        """Whether another number could stand there too."""
        value = self.values[cell]
        others = (FEWEST - value,) if self.marks[cell] is Mark.FEW else (value + 1, value - 1)
        for other in filter(None, others):
            self._left = _EFFORT
            if self._possible({cell: other}):
                return True
        return False

    def _possible(self, changed: dict[Key, int]) -> bool:
        """Whether a table with these cells changed can be made right by changing further cells that are not printed."""
        self._left -= 1
        if self._left < 0:
            return False
        broken = next((one for one in self._with(changed) if self._off(one, changed)), None)
        if broken is None:
            return True
        off = self._off(broken, changed)
        for cell in broken.cells:
            if cell in changed or self.marks[cell] is Mark.SHOWN:
                continue
            value = self.values[cell] + (-off if cell == broken.total else off)
            if self._may_be(cell, value) and self._possible({**changed, cell: value}):
                return True
        return False

    def _off(self, one: Sum[Key], changed: Mapping[Key, int]) -> int:
        """By how much the total is more than its parts; of some parts only what it is less."""
        off = changed.get(one.total, self.values[one.total]) - sum(changed.get(cell, self.values[cell]) for cell in one.parts)
        return off if one.exact else min(off, 0)

    def _may_be(self, cell: Key, value: int) -> bool:
        """Whether a reader would believe this number: that there is none is told as a rule, so he takes what is not told for one at least."""
        return is_small(value) if self.marks[cell] is Mark.FEW else value >= (self.values[cell] > 0)

    def _with(self, cells: Collection[Key]) -> Iterator[Sum[Key]]:
        return (one for one in self.sums if any(cell in cells for cell in one.cells))

    def cover(self, bare: Key) -> Key | None:
        """The cell to hide next: the cheapest that covers the bare one by itself, else the cheapest near it; None when there is none left."""
        choice = sorted(self._near(bare), key=self._cost)
        for cell in choice:
            before, self.marks[cell] = self.marks[cell], Mark.HIDDEN
            covered = self._covered(bare)
            self.marks[cell] = before
            if covered:
                return cell
        return choice[0] if choice else None

    def _near(self, bare: Key) -> Iterator[Key]:
        """Cells that could be hidden further: those in sums with the bare one, and in sums with what is hidden there; else any."""
        near = {bare}
        for _step in range(3):
            near |= {cell for one in self._with(near) for cell in one.cells if self.marks[cell] is not Mark.SHOWN or bare in one.cells}
        around = {cell for one in self._with(near) if one.exact for cell in one.cells} | near
        return (cell for cell in self.values if cell in around and cell not in self.fixed and self.marks[cell] is not Mark.HIDDEN)

    def _cost(self, cell: Key) -> tuple[bool, bool, bool, int]:
        """What is lost when a cell is hidden: least of what is small anyway; that there is none at all is told as long as possible."""
        value = self.values[cell]
        return value == 0, not is_small(value), value == FEWEST, value
