"""What stands on which day of a printed calendar: the very items the screen shows, read in one place for month, year, list and workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from desktop.domain.publicity_rules import OPEN
from desktop.domain.thai_date import format_time, parse_time
from desktop.errors import UserError
from desktop.models.conditions import filters_of
from desktop.models.publicity_reading import (
    CalendarFilter,
    CalendarItem,
    ClosedDay,
    closed_days,
    deadlines_between,
    items_between,
)
from desktop.models.publicity_register import ITEMS
from desktop.reports.request import Request, Work, condition_words
from desktop.words import _

Mark = Literal["activity", "news", "deadline"]
Sign = Literal["activity", "news", "deadline", "off"]
SIGN_ORDER: tuple[Sign, ...] = ("activity", "news", "deadline", "off")
"""The signs of a calendar in the order in which they are explained."""

ACTIVITIES = frozenset({"event", "exhibition", "press_conference", "other"})
"""Kinds of items that are a black square on a wall calendar; deadlines are triangles, everything else is news (PRINT.md, section 9)."""
SATURDAY = 5
FILTERED = {
    "statuses": "status",
    "channels": "channels",
    "target_groups": "target_groups",
    "owners": "owner_officer",
    "units": "owner_unit",
    "item_types": "item_type",
}
"""Part of a calendar's filter → the field it looks at."""


@dataclass(frozen=True)
class Entry:
    """An item on one of its days. ``again`` tells that it began on an earlier day; ``due`` that the day is its internal deadline."""

    on: date
    item: CalendarItem
    again: bool = False
    due: bool = False

    @property
    def mark(self) -> Mark:
        """Its sign."""
        if self.due or self.item.item_type == "deadline":
            return "deadline"
        return "activity" if self.item.item_type in ACTIVITIES else "news"

    @property
    def sign(self) -> Sign:
        """Its sign on paper; what is cancelled is crossed out, as on the screen."""
        return "off" if self.item.stored == "cancelled" else self.mark

    @property
    def state(self) -> str:
        """What became of it: cancelled, or put off to the day it stands on now; empty for what stands as it was planned."""
        return {"postponed": _("put off to this day"), "cancelled": _("cancelled")}.get(self.item.stored, "")

    @property
    def words(self) -> str:
        """Its line on a wall calendar: what became of it where it will not happen as planned (first, for the end of a line may be cut), time, name."""
        if self.due:
            text = _("Send in: {name}", name=self.item.name)
        else:
            text = self.item.name if self.again or not self.item.start_time else f"{clock(self.item.start_time)} {self.item.name}"
            text = _("{title} (continued)", title=text) if self.again else text
        return _("({state}) {name}", name=text, state=self.state) if self.state else text


@dataclass(frozen=True)
class Days:
    """A span of days with all that stands on them, and the words about what was filtered."""

    first: date
    last: date
    entries: dict[date, list[Entry]]
    closed: dict[date, ClosedDay]
    count: int
    filtered: str

    def of(self, day: date) -> Sequence[Entry]:
        """The entries of a day, in order."""
        return self.entries.get(day, ())

    def is_closed(self, day: date) -> bool:
        """Whether the office is closed: a weekend or a day of the holiday table."""
        return day.weekday() >= SATURDAY or day in self.closed

    def holiday(self, day: date) -> str:
        """The holiday's name; empty for any other day."""
        found = self.closed.get(day)
        return found.name if found else ""

    def in_order(self) -> Iterator[Entry]:
        """Every item once, on its first day in the span, and every deadline."""
        for day in sorted(self.entries):
            for entry in self.entries[day]:
                if not entry.again or day == self.first:
                    yield entry


def read(work: Work, request: Request, first: date, last: date) -> Days:
    """The days from ``first`` to ``last`` as the request filters them."""
    chosen, today = chosen_items(request), work.today()
    kept = _kept_ids(work, request)
    entries: dict[date, list[Entry]] = {}
    planned = [item for item in items_between(work.reader, first, last, today, chosen) if kept is None or item.id in kept]
    due = deadlines_between(work.reader, first, last, today, chosen) if request["deadlines"] else []
    due = [item for item in due if (kept is None or item.id in kept) and item.stored in OPEN]
    for item in planned:
        for day in _days_of(item, first, last):
            entries.setdefault(day, []).append(Entry(day, item, again=day != item.first))
    for item in due:
        if item.due_on is not None:
            entries.setdefault(item.due_on, []).append(Entry(item.due_on, item, due=True))
    count = len({item.id for item in (*planned, *due)})
    return Days(first, last, entries, closed_days(work.reader, first, last), count, filter_words(work, request))


def _days_of(item: CalendarItem, first: date, last: date) -> Iterator[date]:
    start, stop = item.first, item.last
    if start is None or stop is None:
        return
    day = max(start, first)
    while day <= min(stop, last):
        yield day
        day += timedelta(days=1)


def chosen_items(request: Request) -> CalendarFilter:
    """The filter of the calendar on the screen, when it was handed over; else that of the list."""
    given = request["calendar"]
    if isinstance(given, CalendarFilter):
        return given
    return CalendarFilter()


def _kept_ids(work: Work, request: Request) -> frozenset[int] | None:
    """The ids that the list's choice or query leaves; None when it leaves all."""
    if request.ids is not None:
        return frozenset(request.ids)
    if request.query.text.strip() or filters_of(ITEMS, request.query):
        return frozenset(work.reader.ids(ITEMS, request.query))
    return None


def filter_words(work: Work, request: Request) -> str:
    """What the calendar leaves out, in words."""
    chosen = chosen_items(request)
    if request.ids is not None or not chosen.narrows:
        return " · ".join(condition_words(work, ITEMS, request))
    said = []
    for part, name in FILTERED.items():
        values = getattr(chosen, part)
        words = work.reader.value_lists().labels(ITEMS[name].choices, list(values)) if ITEMS[name].choices else values
        if values:
            said.append(_("{label}: {values}", label=_(ITEMS[name].label), values=", ".join(words)))
    return " · ".join((*said, *(words for words in condition_words(work, ITEMS, request) if words != _("All"))))


def clock(stored: str) -> str:
    """A stored time in words: 09.30 น."""
    try:
        return format_time(parse_time(stored))
    except UserError:
        return stored
