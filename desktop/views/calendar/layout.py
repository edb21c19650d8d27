"""Where each item of a week stands: pure arithmetic, no Qt.

A week is a row of days. An item that lasts several days is one bar across them on one lane; what finds no room is counted under its day, never lost.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from desktop.models.publicity_reading import CalendarItem

WEEK = 7


class Entry(NamedTuple):
    """What stands on one day or several: an item, or (``deadline``) the day its material has to be in."""

    item: CalendarItem
    first: date
    last: date
    deadline: bool = False

    @property
    def days(self) -> int:
        """How many days it covers."""
        return (self.last - self.first).days + 1


class Piece(NamedTuple):
    """The part of an entry that lies in one week: from ``column`` to ``end`` (both included) on ``lane``. ``begins`` and ``ends`` tell whether the entry does so here."""

    entry: Entry
    column: int
    end: int
    lane: int
    begins: bool
    ends: bool


@dataclass(frozen=True)
class Fitted:
    """What of a week can be shown: the pieces, and how many more each day has."""

    shown: tuple[Piece, ...]
    more: tuple[int, ...]


@dataclass(frozen=True)
class Week:
    """A row of days from ``first`` on with everything that stands in it."""

    first: date
    pieces: tuple[Piece, ...]
    days: int = WEEK
    columns: tuple[tuple[Piece, ...], ...] = field(default=())
    """The pieces of each day, by lane."""

    @property
    def lanes(self) -> int:
        """How many lanes are needed to show all."""
        return max((piece.lane for piece in self.pieces), default=-1) + 1

    def on(self, day: date) -> tuple[Piece, ...]:
        """The pieces of one day from top to bottom."""
        return self.columns[(day - self.first).days]

    def fit(self, room: int) -> Fitted:
        """What fits on ``room`` lanes. A day with too much keeps its last lane free for the words "and n more"."""
        crowded = [any(piece.lane >= room for piece in column) for column in self.columns]
        shown, more = [], [0] * self.days
        for piece in self.pieces:
            span = range(piece.column, piece.end + 1)
            if piece.lane >= room or (piece.lane == room - 1 and any(crowded[at] for at in span)):
                for at in span:
                    more[at] += 1
            else:
                shown.append(piece)
        return Fitted(tuple(shown), tuple(more))


def lay_out(first: date, entries: Iterable[Entry], days: int = WEEK) -> Week:
    """Give every entry that touches the ``days`` from ``first`` on a lane of its own: what began earlier and lasts longer first, then by time and name."""
    last = first + timedelta(days - 1)
    taken: list[list[bool]] = []
    pieces: list[Piece] = []
    for entry in sorted((one for one in entries if one.first <= last and one.last >= first), key=_order):
        column, end = max(0, (entry.first - first).days), min(days - 1, (entry.last - first).days)
        lane = _free_lane(taken, column, end, days)
        pieces.append(Piece(entry, column, end, lane, entry.first >= first, entry.last <= last))
    columns = tuple(tuple(sorted((one for one in pieces if one.column <= at <= one.end), key=lambda one: one.lane)) for at in range(days))
    return Week(first, tuple(pieces), days, columns)


def _order(entry: Entry) -> tuple[bool, date, int, str, bool]:
    return entry.days == 1, entry.first, -entry.days, entry.item.start_time, entry.deadline


def _free_lane(taken: list[list[bool]], column: int, end: int, days: int) -> int:
    for lane, row in enumerate(taken):
        if not any(row[column : end + 1]):
            row[column : end + 1] = [True] * (end + 1 - column)
            return lane
    taken.append([column <= at <= end for at in range(days)])
    return len(taken) - 1


def week_first(day: date, starts_on: int) -> date:
    """The first day of the week of ``day``; ``starts_on`` as ``date.weekday()`` counts (0 Monday, 6 Sunday)."""
    return day - timedelta((day.weekday() - starts_on) % WEEK)


def weeks_of(year: int, month: int, starts_on: int) -> list[date]:
    """The first day of each week that holds a day of the month: four, five or six."""
    first, last = month_ends(year, month)
    day = week_first(first, starts_on)
    found = []
    while day <= last:
        found.append(day)
        day += timedelta(WEEK)
    return found


def month_ends(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def month_after(day: date, months: int) -> date:
    """The same day ``months`` later (earlier if negative); the last day where that month is shorter."""
    at = day.year * 12 + day.month - 1 + months
    year, month = at // 12, at % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def on_days(entries: Sequence[Entry], first: date, last: date) -> dict[date, list[Entry]]:
    """Every day from ``first`` to ``last`` that has something, with what it has."""
    found: dict[date, list[Entry]] = {}
    for entry in sorted(entries, key=_order):
        day = max(entry.first, first)
        while day <= min(entry.last, last):
            found.setdefault(day, []).append(entry)
            day += timedelta(1)
    return found
