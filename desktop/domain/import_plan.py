"""What would happen to every row of a file that is brought in, before anything is written.

Shared by the reading side (``exchange/importer.py`` makes and repairs a plan), the writing side (``services/imports.py`` carries it out) and the
window that shows it. Plain data; no Excel, no SQLAlchemy, no Qt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from desktop.words import N_

Cell = str | date
"""What a cell of a sheet says: text as a person sees it ("" when empty), or a real date (``datetime`` if it has a time)."""


class Mode(StrEnum):
    """What to do with rows that the register already has (chosen for the whole file)."""

    ADD = "add"
    """Only new rows are added; a row that is already there, or resembles one, waits for a decision."""
    UPDATE = "update"
    """A row with the key of a record, or its very name and place, updates that record; the rest as in ADD."""
    SKIP = "skip"
    """A row that is already there, or resembles one, is passed over."""


MODE_LABELS: dict[Mode, str] = {
    Mode.ADD: N_("Add new ones, ask about the others"),
    Mode.UPDATE: N_("Update those already there"),
    Mode.SKIP: N_("Pass over those already there"),
}


class State(StrEnum):
    """The fate of one row."""

    READY = "ready"  # becomes a new record
    UPDATE = "update"  # changes the record ``record_id``
    UNCHANGED = "unchanged"  # the register already says the same
    DUPLICATE = "duplicate"  # resembles something; waits for a decision and is not written without one
    FAULTY = "faulty"  # something must be mended first
    SKIPPED = "skipped"  # passed over


STATE_LABELS: dict[State, str] = {
    State.READY: N_("Ready"),
    State.UPDATE: N_("Updates a record"),
    State.UNCHANGED: N_("Unchanged"),
    State.DUPLICATE: N_("May be double"),
    State.FAULTY: N_("Must be mended"),
    State.SKIPPED: N_("Passed over"),
}


class Choice(StrEnum):
    """What the user decided about one row, against the plan's own judgement."""

    NONE = ""
    SKIP = "skip"
    NEW = "new"
    UPDATE = "update"


@dataclass(frozen=True)
class Matching:
    """Which column goes where: column index (0 = A) → key of a target; and values that hold for every row of the file."""

    columns: dict[int, str] = field(default_factory=dict)
    constants: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Repair:
    """One way to mend a cell: ``text`` is typed into it instead. ``kind`` is the same for all cells that can be mended the same way."""

    kind: str
    label: str
    text: str


@dataclass(frozen=True)
class CellFault:
    """One thing wrong in one row. ``column`` is -1 when no column of the file carries the field."""

    column: int
    cell: str
    field: str
    message: str
    hint: str = ""
    blocking: bool = True
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True)
class Likeness:
    """What a row resembles: a record of the register (``record_id``) or an earlier row of the same file (``row``)."""

    record_id: int | None
    row: int | None
    title: str
    reason: str
    same: bool = False
    """The very same one (same key, or same name in the same place), not only a similar one."""


@dataclass(slots=True)
class PlanRow:
    """One row of the file and its fate."""

    number: int
    """The row's number in the file, as Excel shows it (1 = the first)."""
    cells: list[Cell]
    """The cells as they are in the file, edited ones included."""
    group: dict[str, str] = field(default_factory=dict)
    """Values that a group line above the row gives it (field → text), e.g. "อำเภอเมือง"."""
    values: dict[str, Any] = field(default_factory=dict)
    """Field name → value, only what the file says."""
    contact: dict[str, Any] = field(default_factory=dict)
    """The contact person of the row, field name → value; empty if the file has none."""
    apart: dict[str, Any] = field(default_factory=dict)
    """What is kept apart from the record (who complains), field name → value."""
    faults: list[CellFault] = field(default_factory=list)
    notes: tuple[str, ...] = ()
    """What was tidied while reading (control characters removed, text cut …)."""
    likeness: list[Likeness] = field(default_factory=list)
    state: State = State.READY
    record_id: int | None = None
    """The record this row is, when it is already in the register."""
    changes: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    """Field → (now in the register, in the file), for a row that is already in the register."""
    adds_contact: bool = False
    """Whether the row's contact person is not yet among those of the record."""
    choice: Choice = Choice.NONE

    @property
    def blocking(self) -> list[CellFault]:
        """The faults that keep the row from being written."""
        return [fault for fault in self.faults if fault.blocking]


@dataclass(frozen=True)
class LeftOut:
    """A line of the file that is no record: a repeated heading, a group line, a total, a note at the foot."""

    number: int
    text: str
    reason: str


@dataclass
class ImportPlan:
    """A whole file, checked and ready to be written, or to be mended first."""

    register: str
    file_name: str
    sheet: str
    headings: list[str]
    matching: Matching
    mode: Mode
    rows: list[PlanRow] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    generation: int = -1
    """``Reader.generation()`` of the register the rows were compared with."""

    def renew(self) -> None:
        """Compare every row again with the register as it is now."""

    def new_values(self, row: PlanRow) -> dict[str, Any]:
        """Everything a new record made of this row would hold, by field name."""
        return {**self.matching.constants, **row.values}

    def counts(self) -> dict[State, int]:
        """How many rows have each fate; every state is there."""
        found = Counter(row.state for row in self.rows)
        return {state: found.get(state, 0) for state in State}

    def of(self, *states: State) -> Iterator[PlanRow]:
        """The rows in one of ``states``, in the order of the file."""
        return (row for row in self.rows if row.state in states)

    def heading(self, column: int) -> str:
        """The heading over ``column``, or its letter."""
        said = self.headings[column] if 0 <= column < len(self.headings) else ""
        return said or column_letter(column)

    def rejected(self) -> list[PlanRow]:
        """The rows that will not be written and are not in the register either."""
        return list(self.of(State.FAULTY, State.DUPLICATE, State.SKIPPED))


def column_letter(column: int) -> str:
    """Excel's letters of a column: 0 → "A", 27 → "AB"."""
    letters = ""
    column += 1
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def address(column: int, row_number: int) -> str:
    """Excel's address of a cell: (3, 11) → "D11"; only the row where no column carries the field."""
    return f"{column_letter(column)}{row_number}" if column >= 0 else str(row_number)


def shown(cell: Cell) -> str:
    """A cell as text; a real date in พ.ศ. (25xx typed as if it were ค.ศ. is left as typed)."""
    if isinstance(cell, str):
        return cell
    year = cell.year if cell.year >= 2400 else cell.year + 543
    text = f"{cell.day:02d}/{cell.month:02d}/{year}"
    return f"{text} {cell:%H:%M}" if isinstance(cell, datetime) and (cell.hour or cell.minute) else text
