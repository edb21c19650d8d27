"""Reads the calendar away from the window's thread: a block of months around what is looked at, so that turning a page asks the database nothing."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.publicity_rules import SOON_WORKING_DAYS
from desktop.domain.workdays import WorkCalendar
from desktop.models.publicity_reading import (
    CalendarItem,
    ClosedDay,
    any_item,
    closed_days,
    deadlines_between,
    items_between,
    undated_items,
)

if TYPE_CHECKING:
    from desktop.models.reader import Reader

AROUND = timedelta(62)
"""How much is read before and after what is looked at."""
NEAR = timedelta(14)
"""How close to the end of what was read one may look before the next block is read."""
_AHEAD = timedelta(30)


@dataclass(frozen=True)
class Block:
    """Everything from ``first`` to ``last``, unfiltered, as it stood when it was read. ``soon`` is the last day that is near to ``today``."""

    first: date
    last: date
    today: date
    soon: date
    items: tuple[CalendarItem, ...] = ()
    deadlines: tuple[CalendarItem, ...] = ()
    undated: tuple[CalendarItem, ...] = ()
    closed: dict[date, ClosedDay] = field(default_factory=dict)
    begun: bool = True
    """Whether there is any item at all, here or elsewhere."""

    def holds(self, first: date, last: date) -> bool:
        """Whether all of these days were read."""
        return self.first <= first and last <= self.last

    def runs_out(self, first: date, last: date) -> bool:
        """Whether the next page would lie outside."""
        return not self.holds(first - NEAR, last + NEAR)


def soon_until(closed: dict[date, ClosedDay], today: date) -> date:
    """The day that lies ``SOON_WORKING_DAYS`` working days after ``today`` (domain C.4: Saturdays, Sundays and holidays do not count)."""
    return WorkCalendar({day: one.name for day, one in closed.items()}).add(today, SOON_WORKING_DAYS)


def read_block(reader: Reader, first: date, last: date, today: date, deadlines: bool = False) -> Block:
    """Read a block, with the internal deadlines as entries of their own where they are wanted; runs in any thread."""
    near = closed_days(reader, today, today + _AHEAD)
    items = tuple(items_between(reader, first, last, today))
    return Block(
        first, last, today, soon_until(near, today), items, tuple(deadlines_between(reader, first, last, today)) if deadlines else (),
        tuple(undated_items(reader, today)), closed_days(reader, first, last), bool(items) or any_item(reader),
    )  # fmt: skip


class BlockReader(QObject):
    """Reads blocks one after the other; only the newest one asked for is answered."""

    found = Signal(object)
    """A :class:`Block`, in the window's thread."""
    failed = Signal(object)
    _answered = Signal(int, object)

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="calendar")
        self._serial = 0
        self._closed = False
        self._answered.connect(self._deliver)

    def ask(self, first: date, last: date, today: date, deadlines: bool = False) -> None:
        """Read the days from ``first`` to ``last``; what was asked before and is not there yet is forgotten."""
        if self._closed:
            return
        self._serial += 1
        self._pool.submit(self._run, self._serial, first, last, today, deadlines)

    def _run(self, serial: int, first: date, last: date, today: date, deadlines: bool) -> None:
        if serial != self._serial or self._closed:
            return
        try:
            answer: object = read_block(self._reader, first, last, today, deadlines)
        except Exception as error:
            logging.getLogger(__name__).warning("calendar not read: %s", type(error).__name__)
            answer = error
        if not self._closed:
            self._answered.emit(serial, answer)

    def _deliver(self, serial: int, answer: object) -> None:
        if serial != self._serial or self._closed:
            return
        if isinstance(answer, Block):
            self.found.emit(answer)
        else:
            self.failed.emit(answer)

    def close(self) -> None:
        """Stop, and wait for what is being read, so that the database may be closed."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)
