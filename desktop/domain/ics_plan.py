"""What a calendar file would bring in, row by row, before anything is saved; and what the clerk decided about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.import_plan import State


@dataclass
class IcsRow:
    """One event of a calendar file, or one occurrence of an event that repeats, in Thailand's days and times ("09.30").

    ``first`` is None when its day cannot be read. ``status`` is what the file itself says: "published", "cancelled" or "" (to be published).
    """

    number: int
    uid: str
    name: str
    first: date | None = None
    last: date | None = None
    start_time: str = ""
    end_time: str = ""
    place: str = ""
    description: str = ""
    status: str = ""
    published_on: date | None = None
    trouble: str = ""
    """Why the event cannot be brought in at all; one sentence."""
    slip: bool = False
    """Its years were written in พ.ศ., which calendar files do not know; ``first`` and ``last`` are the days it means. Waits until that is accepted."""
    nameless: bool = False
    """It has no SUMMARY and waits for a name."""
    record_id: int | None = None
    """The item of the calendar that it is already."""
    same: bool = False
    """That item says the same."""
    settled: bool = False
    """That item is published or cancelled here and is not changed from outside."""
    ticked: bool | None = None
    """What the clerk chose; None until then."""

    @property
    def state(self) -> State:
        """Its fate as it stands now."""
        if self.trouble or self.slip or self.nameless or self.first is None:
            return State.FAULTY
        if self.record_id is None:
            return State.READY
        return State.UNCHANGED if self.same else State.SKIPPED if self.settled else State.DUPLICATE

    def is_past(self, today: date) -> bool:
        """Whether it is over, and the file does not say what became of it."""
        over = self.last or self.first
        return self.record_id is None and not self.status and over is not None and over < today


@dataclass
class IcsPlan:
    """The rows of one calendar file. ``notes``: sentences about the file as a whole. ``generation``: of the register they were compared with."""

    file_name: str
    today: date
    rows: list[IcsRow]
    notes: list[str] = field(default_factory=list)
    past_published: bool = False
    """What is over comes in as published; else it is left out."""
    generation: int = -1

    def may_go_in(self, row: IcsRow) -> bool:
        """Whether the row could be brought in as things stand."""
        return row.state in (State.READY, State.DUPLICATE) and (self.past_published or not row.is_past(self.today))

    def goes_in(self, row: IcsRow) -> bool:
        """Whether the row is brought in: it may, and it is ticked or new and not cancelled."""
        ticked = row.state is State.READY and row.status != "cancelled" if row.ticked is None else row.ticked
        return ticked and self.may_go_in(row)

    def chosen(self, state: State) -> Iterator[IcsRow]:
        """The rows of a state that are brought in."""
        return (row for row in self.rows if row.state is state and self.goes_in(row))

    def counts(self) -> Counter[State]:
        """How many rows of each state."""
        return Counter(row.state for row in self.rows)

    def past(self) -> int:
        """How many rows are over."""
        return sum(row.is_past(self.today) for row in self.rows if row.state is State.READY)

    def slips(self) -> int:
        """How many rows wait because their years were in พ.ศ."""
        return sum(row.slip for row in self.rows)

    def nameless(self) -> int:
        """How many rows wait for a name."""
        return sum(row.nameless and not row.trouble for row in self.rows)

    def accept_years(self) -> None:
        """The days shown for years in พ.ศ. are those that are meant, in every row."""
        for row in self.rows:
            row.slip = False

    def give_names(self, name: str) -> None:
        """Call every row without a name so."""
        for row in self.rows:
            if row.nameless:
                row.name, row.nameless = name, False
