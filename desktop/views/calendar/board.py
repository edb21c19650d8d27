"""What the calendar shows and where one is in it: days and items, filter, cursor, selection. Every view paints this one board."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.publicity_rules import DONE, OPEN
from desktop.domain.thai_date import weekday_name
from desktop.domain.workflows import tone
from desktop.models.publicity_reading import CalendarFilter, CalendarItem
from desktop.views.calendar.block import AROUND, Block, BlockReader
from desktop.views.calendar.layout import Entry, Week, lay_out, week_first, weeks_of

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

UNPUBLISHED = (*OPEN, "overdue")
OVERDUE = ("overdue",)
_MINUTE_MS, _SOON_MS = 60_000, 150
_HANDED_IN = ("approved", "scheduled")
"""Open statuses in which the material is in, so that the internal deadline is met."""


def tone_of(item: CalendarItem, soon: date, *, deadline: bool = False) -> str:
    """How an item looks (a key of ``tokens.STATUS``): late, near (its day or its internal deadline is at most three working days off), else as its status."""
    if item.status == "overdue":
        return "danger"
    if item.stored in OPEN:
        waits = item.due_on is not None and item.due_on <= soon and item.stored not in _HANDED_IN
        if waits or (not deadline and item.first is not None and item.first <= soon):
            return "warn"
    return tone("item_status", item.status) or "draft"


class Board(QObject):
    """One calendar. ``changed`` when what is to be painted changed, ``moved`` when the cursor did, ``failed`` with what went wrong while reading."""

    changed = Signal()
    moved = Signal()
    failed = Signal(object)

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.today = work.today()
        self.cursor = self.today
        self.current: int = 0
        """The item under the cursor; 0 while the cursor is on the day itself."""
        self.selected: set[int] = set()
        self.cut: tuple[int, ...] = ()
        self.anchor: date | None = None
        """The day at which a selection with Shift began."""
        self.chosen = CalendarFilter()
        self.last_moved = 0
        """The item that was moved last: when that is taken back or done again the cursor goes with it."""
        self.with_deadlines = False
        self.block: Block | None = None
        self._asked: tuple[date, date] | None = None
        self._span = (self.today, self.today)
        self._follow = 0
        self.version = 0
        """Grows with every change of what is shown, for who keeps something worked out from it."""
        self._weeks: dict[date, Week] = {}
        self._entries: list[Entry] = []
        self._by_id: dict[int, CalendarItem] = {}
        self.reader = BlockReader(work.reader, self)
        self.reader.found.connect(self._take)
        self.reader.failed.connect(self.failed)
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self._look_at_clock)
        self._clock.start()

    # what is read -------------------------------------------------------------------------------------------------

    @property
    def starts_on(self) -> int:
        """The first day of a week as ``date.weekday()`` counts."""
        return 6 if self.work.settings.week_start == "sunday" else 0

    def look_at(self, first: date, last: date) -> None:
        """These days are about to be painted: read them (and what lies around) if they are not at hand."""
        self._span = first, last
        if self.block is None or not self.block.holds(first, last) or (self.block.runs_out(first, last) and last - first < AROUND):
            self._ask()

    def _ask(self) -> None:
        """Ask for a block; for the very first only what is looked at, so that it is there at once: what lies around follows when it is painted."""
        around = timedelta(0) if self.block is None else AROUND
        wanted = self._span[0] - around, self._span[1] + around
        if wanted != self._asked:
            self._asked = wanted
            self.reader.ask(*wanted, self.today, self.with_deadlines)

    def read_again(self, follow: int = 0) -> None:
        """The data changed. ``follow``: an item the cursor goes with."""
        self._asked = None
        self._follow = follow or self._follow
        self.today = self.work.today()
        self._ask()

    def _look_at_clock(self) -> None:
        """The window stays open over night: another day is today then, and other items are late."""
        if self.work.today() != self.today:
            self.read_again()

    def _take(self, block: Block) -> None:
        self.block = block
        self._asked = None
        self._sort_out()
        wanted = self._by_id.get(self._follow)
        if wanted is not None and wanted.first is not None:
            self.current = wanted.id
            if not wanted.first <= self.cursor <= (wanted.last or wanted.first):
                self.cursor = wanted.first
            self.moved.emit()
        self._follow = 0
        self.changed.emit()
        if not block.holds(*self._span):
            self._ask()
        elif block.runs_out(*self._span) and self._span[1] - self._span[0] < AROUND:
            QTimer.singleShot(_SOON_MS, self, self._ask)

    def _sort_out(self) -> None:
        """Work out what the filter lets through; nothing of this is done while painting."""
        self._weeks.clear()
        self.version += 1
        block = self.block
        if block is None:
            return
        shown = self.chosen.shows
        self._by_id = {item.id: item for item in (*block.items, *block.undated, *block.deadlines)}
        self._entries = [Entry(item, item.first, item.last) for item in block.items if item.first and item.last and shown(item)]
        if self.with_deadlines:
            self._entries += [
                Entry(item, item.due_on, item.due_on, True) for item in block.deadlines if item.due_on and item.stored not in DONE and item.stored != "cancelled" and shown(item)
            ]
        self.selected &= set(self._by_id)
        if self.current and self.current not in self._by_id:
            self.current = 0

    # what is shown ------------------------------------------------------------------------------------------------

    def entries(self, first: date, last: date) -> list[Entry]:
        """What the filter lets through between two days."""
        return [entry for entry in self._entries if entry.first <= last and entry.last >= first]

    def week(self, first: date) -> Week:
        """The week that begins on ``first``, laid out."""
        if first not in self._weeks:
            self._weeks[first] = lay_out(first, self._entries)
        return self._weeks[first]

    def on(self, day: date) -> list[Entry]:
        """What stands on a day, from top to bottom."""
        return [piece.entry for piece in self.week(week_first(day, self.starts_on)).on(day)]

    def undated(self) -> list[CalendarItem]:
        """The tray."""
        return [item for item in self.block.undated if self.chosen.shows(item)] if self.block else []

    def item(self, item_id: int) -> CalendarItem | None:
        """An item that was read."""
        return self._by_id.get(item_id)

    def tone(self, entry: Entry) -> str:
        """How an entry looks."""
        return self.tone_of(entry.item, deadline=entry.deadline)

    def tone_of(self, item: CalendarItem, *, deadline: bool = False) -> str:
        """How an item looks."""
        return tone_of(item, self.block.soon if self.block else self.today, deadline=deadline)

    def is_off(self, day: date) -> bool:
        """Whether the office is closed."""
        return day.weekday() >= 5 or bool(self.block and day in self.block.closed)

    def name_of(self, day: date) -> str:
        """The name of a holiday; empty for any other day."""
        found = self.block.closed.get(day) if self.block else None
        return found.name if found else ""

    def counted(self, first: date, last: date) -> tuple[int, int, int]:
        """How many items the days hold with the filter but for its statuses: all, still to be published, overdue."""
        free = replace(self.chosen, statuses=())
        items = [item for item in self.block.items if item.first and item.last and item.first <= last and item.last >= first] if self.block else []
        found = [item for item in items if free.shows(item)]
        return len(found), sum(item.status in UNPUBLISHED for item in found), sum(item.status == "overdue" for item in found)

    def month_total(self, first: date, last: date) -> int:
        """How many items the days hold with the whole filter."""
        return sum(not entry.deadline for entry in self.entries(first, last))

    def day_words(self, day: date) -> str:
        """A day as it is told to who cannot see it."""
        from desktop.domain.thai_date import format_date

        return ", ".join(part for part in (f"{weekday_name(day)} {format_date(day, 'long')}", self.name_of(day)) if part)

    # filter -------------------------------------------------------------------------------------------------------

    def set_filter(self, chosen: CalendarFilter) -> None:
        """Show only what ``chosen`` lets through."""
        self.chosen = chosen
        self._sort_out()
        self.changed.emit()

    def show_deadlines(self, shown: bool) -> None:
        """Show the internal deadlines as entries of their own, or not."""
        self.with_deadlines = shown
        self.read_again()

    # cursor -------------------------------------------------------------------------------------------------------

    def go_to(self, day: date, item_id: int = 0) -> None:
        """Put the cursor on a day, or on an item of it."""
        self.cursor, self.current = day, item_id
        self.moved.emit()

    def step(self, days: int, *, extend: bool = False) -> None:
        """Move the cursor by days; ``extend`` selects every item from where it began."""
        if extend:
            self.anchor = self.anchor or self.cursor
        else:
            self.anchor = None
        self.cursor += timedelta(days)
        self.current = 0
        self.moved.emit()
        if extend and self.anchor:
            first, last = sorted((self.anchor, self.cursor))
            self._choose({entry.item.id for entry in self.entries(first, last) if not entry.deadline})

    def walk(self, by: int) -> bool:
        """Go to the next item of the day (the one before if negative); False at its end."""
        ids = [entry.item.id for entry in self.on(self.cursor)]
        if not ids:
            return False
        at = ids.index(self.current) + by if self.current in ids else 0
        if not 0 <= at < len(ids):
            return False
        self.go_to(self.cursor, ids[at])
        return True

    # selection ----------------------------------------------------------------------------------------------------

    def chosen_ids(self) -> list[int]:
        """What a deed is about: the selected items, else the one under the cursor."""
        return sorted(self.selected) or ([self.current] if self.current else [])

    def select(self, ids: Iterable[int]) -> None:
        """Select these items and no others."""
        self.anchor = None
        self._choose(set(ids))

    def _choose(self, wanted: set[int]) -> None:
        if wanted != self.selected:
            self.selected = wanted
            self.changed.emit()

    def toggle(self, item_id: int) -> None:
        """Select an item or let go of it."""
        before = self.selected or ({self.current} if self.current and self.current != item_id else set())
        self.select(before ^ {item_id})

    def select_all(self, first: date, last: date) -> None:
        """All items of these days."""
        self.select(entry.item.id for entry in self.entries(first, last) if not entry.deadline)

    def set_cut(self, ids: Sequence[int]) -> None:
        """Remember items that are to be put on another day."""
        self.cut = tuple(ids)
        self.changed.emit()

    def month_weeks(self) -> list[date]:
        """The weeks of the month of the cursor."""
        return weeks_of(self.cursor.year, self.cursor.month, self.starts_on)
