"""How the fields of a register lie on a form: lines, sections, columns. Pure arithmetic over the declaration, no widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.fields import Child, Field, Kind, Register
from desktop.words import _

LINE = 40
"""Height of a line of fields in px at 12 pt: a control of 36 and a gap of 4."""
HEADING = 44
_TALL = {Kind.LONG_TEXT: 76, Kind.FILES: 76}
CHILD_TABLE = 168
ROOM = 380
"""What the fields of one line have beside the column of labels, in one of two columns of a window 1366 px wide."""
DATE, LONG_DATE = 140, 150
_SHRINKS_TO = 150
_FOLDED_FROM = 8
"""Lines a form without groups may have in one column."""


@dataclass(frozen=True)
class Line:
    """Fields that are read together on one line; the first one's label stands at the left."""

    fields: tuple[Field, ...]
    grows_from: int = 0
    """Least height (px at 12 pt) of a line that takes what room the column has left; 0 for one that keeps its height."""

    @property
    def height(self) -> int:
        return self.grows_from or max(_TALL.get(field.kind, LINE) for field in self.fields)


@dataclass(frozen=True)
class Section:
    """A group of lines under a heading, or the table of a child register."""

    key: str
    """The group's heading in the declaration, or the child's name."""
    heading: str
    lines: tuple[Line, ...] = ()
    child: Child | None = None
    page: int = 0
    """On which page of the form it stands."""

    @property
    def grows(self) -> bool:
        """Whether one of its lines takes what room is left."""
        return any(line.grows_from for line in self.lines)

    @property
    def height(self) -> int:
        return HEADING + (CHILD_TABLE if self.child else sum(line.height for line in self.lines))

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(field for line in self.lines for field in line.fields)


@dataclass(frozen=True)
class Part:
    """A section as a form wants it: its heading, and its lines as names of fields; names with a space between them stand on one line.

    ``grows``: first name of a line → least height (px at 12 pt) of one that takes what room its column has left.
    """

    heading: str
    lines: tuple[str, ...]
    grows: Mapping[str, int] = field(default_factory=dict)
    page: int = 0


def lines(fields: Sequence[Field], room: int = ROOM) -> tuple[Line, ...]:
    """Join each field that is declared ``row`` to the one before it, as long as they fit into ``room`` (px at 12 pt)."""
    joined: list[list[Field]] = []
    for each in fields:
        if each.row and joined and _least(joined[-1][0], first=True) + sum(_least(other) for other in (*joined[-1][1:], each)) <= room:
            joined[-1].append(each)
        else:
            joined.append([each])
    return tuple(Line(tuple(group)) for group in joined)


def _least(field: Field, first: bool = False) -> int:
    """The least room a field needs on a shared line, its own label included unless that stands in the column of labels."""
    width = min(field.width or _SHRINKS_TO, _SHRINKS_TO) if field.kind is Kind.TEXT else field.width
    if field.kind is Kind.DATE:
        width = DATE if field.row else DATE + LONG_DATE
    return width if first else width + 16 + 8 * len(_(field.label))


def typed_fields(fields: Sequence[Field]) -> tuple[Field, ...]:
    """The fields a clerk fills in: those the program works out itself stand elsewhere."""
    return tuple(field for field in fields if not field.computed)


def sections(register: Register) -> tuple[Section, ...]:
    """One section per group of the declaration, then one per child register."""
    groups = [
        Section(heading, heading or register.one, lines(fields))
        for heading, group in register.groups.items()
        if (fields := typed_fields(group))
    ]
    if len(groups) == 1 and not register.children and len(groups[0].lines) > _FOLDED_FROM:
        groups = _folded(groups[0])
    return (*groups, *(Section(child.name, child.register.label, (), child) for child in register.children))


def planned(parts: Sequence[Part], register: Register, beside: Register | None = None) -> tuple[Section, ...]:
    """The sections a form names itself. What they leave out of ``register`` follows on the second page, in the groups of its declaration.

    ``beside``: a register whose fields are typed in the same form; those that are not named are not asked.
    """
    known = {each.name: each for each in (*register, *(beside or ()))}
    named = {name for part in parts for line in part.lines for name in line.split()}
    own = [Section(part.heading, part.heading, _named_lines(part, known), page=part.page) for part in parts]
    rest = [
        Section(f"{heading}+", heading or register.one, lines(fields), page=1)
        for heading, group in register.groups.items()
        if (fields := [each for each in typed_fields(group) if each.name not in named])
    ]
    return (*own, *rest, *(Section(child.name, child.register.label, (), child, page=1) for child in register.children))


def _named_lines(part: Part, known: Mapping[str, Field]) -> tuple[Line, ...]:
    split = [line.split() for line in part.lines]
    return tuple(Line(tuple(known[name] for name in names), part.grows.get(names[0], 0)) for names in split)


def _folded(part: Section) -> list[Section]:
    """One long section in two halves of about the same height, so that a form without groups has two columns too."""
    halves = columns([Section("", "", (line,)) for line in part.lines], 2, lambda one: one.height - HEADING)
    first, second = (tuple(line for one in half for line in one.lines) for half in halves)
    return [Section(part.key, part.heading, first), Section(f"{part.key}+", "", second)]


def is_shown(field: Field, values: Mapping[str, Any]) -> bool:
    """Whether ``only_for`` lets a field be seen beside these values."""
    if field.only_for is None:
        return True
    name, wanted = field.only_for
    return values.get(name) in wanted


def columns(parts: Sequence[Section], count: int, height: Callable[[Section], int] = lambda part: part.height) -> list[list[Section]]:
    """Split the sections, in their order, into ``count`` columns (1 or 2) so that the taller one is as short as can be."""
    if count < 2 or len(parts) < 2:
        return [list(parts)]
    heights = [height(part) for part in parts]
    cuts = range(1, len(parts))
    best = min(cuts, key=lambda cut: (max(sum(heights[:cut]), sum(heights[cut:])), -cut))
    return [list(parts[:best]), list(parts[best:])]


def arranged(parts: Sequence[Section], arrangement: Sequence[Sequence[str]], count: int) -> list[list[Section]]:
    """The sections in the columns an ``arrangement`` of their keys names; without one, balanced by height. One column keeps reading order."""
    known = {key for keys in arrangement for key in keys}
    if not any(part.key in known for part in parts):
        return columns(parts, count)
    by_key = {part.key: part for part in parts}
    named = [[by_key[key] for key in keys if key in by_key] for keys in arrangement]
    named[-1].extend(part for part in parts if part.key not in known)
    if count >= 2:
        return named
    return [list(parts)]
