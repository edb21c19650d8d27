"""A list of an office becomes a plan: what every row would do to a register, what is wrong with it, what it resembles. Nothing is written here.

``services/imports.py`` carries a plan out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.contact import check_phone, split_phones
from desktop.domain.fields import Kind, Register
from desktop.domain.import_plan import (
    Cell,
    Choice,
    ImportPlan,
    Likeness,
    Matching,
    Mode,
    PlanRow,
    Repair,
    State,
    column_letter,
)
from desktop.domain.thai_date import parse_date
from desktop.domain.thai_text import fold
from desktop.errors import Cancelled, UserError
from desktop.exchange import headings, matching
from desktop.exchange.checker import INTERNAL, Checker
from desktop.exchange.headings import Header
from desktop.exchange.knowledge import Knowledge
from desktop.exchange.rejected import write_rejected
from desktop.exchange.sheet import IsCancelled, Progress, Source, Table, read
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

__all__ = ["LivePlan", "guess", "plan", "plan_table", "suggest_constants", "write_rejected"]

_BATCH = 500


# --- What suggests itself ----------------------------------------------------------------------------------------------------------------------


def guess(register: Register, table: Table, header: Header | None = None) -> tuple[Header, Matching]:
    """The heading rows (unless given) and which column goes where, with the values that suggest themselves for the whole file."""
    header = header or headings.guess_header(table, matching.known_headings(register))
    found = matching.match(register, headings.headings(table, header), table.rows[header.body : header.body + 60])
    return header, Matching(found.columns, suggest_constants(register, table, header, found))


def suggest_constants(register: Register, table: Table, header: Header, found: Matching) -> dict[str, Any]:
    """Values for every row of the file that its titles and names suggest: schools, inside the office, data as of a day."""
    constants: dict[str, Any] = {}
    said = " ".join(headings.titles(table, header))
    if "scope" in register.by_name and "category" not in found.columns.values():
        category = _category_of_file(table, header, found, said)
        if category:
            constants = {"category": category, "scope": "internal" if category in INTERNAL else "external"}
    if "data_as_of" in register.by_name and "data_as_of" not in found.columns.values() and (day := _day_said(said)):
        constants["data_as_of"] = day
    return constants


def _category_of_file(table: Table, header: Header, found: Matching, said: str) -> str:
    """"school" or "private_school" when nearly every name is a school's; "" for a mixed list."""
    columns = {key: column for column, key in found.columns.items()}
    if "name" not in columns:
        return ""
    names = [name for row in table.rows[header.body :] if isinstance(name := row[columns["name"]], str) and name]
    schools = sum(name.startswith(("โรงเรียน", "รร.", "ร.ร.")) for name in names)
    if names and (schools >= 0.8 * len(names) or columns.keys() & {"school_id10", "smis8", "obec6", "levels"}):
        return "private_school" if "เอกชน" in said else "school"
    return ""


def _day_said(text: str) -> date | None:
    """The day in "ข้อมูล ณ วันที่ 10 มิถุนายน 2568"; None when no day is said."""
    _before, found, after = text.partition("ณ วันที่")
    words = after.split()
    for count in (3, 1, 2, 4):
        try:
            if found and words and (day := parse_date(" ".join(words[:count]))):
                return day
        except UserError:
            continue
    return None


# --- The plan -----------------------------------------------------------------------------------------------------------------------------------


def plan(
    work: Workspace,
    register: Register,
    source: Source,
    sheet: str = "",
    header: Header | None = None,
    match: Matching | None = None,
    mode: Mode = Mode.ADD,
    progress: Progress = None,
    cancelled: IsCancelled = None,
) -> LivePlan:
    """Read one sheet and check every row of it. Heading rows and matching are guessed unless given.

    :raises UserError: the sheet cannot be read, or no column carries the name
    :raises Cancelled: the user had enough
    """
    table = read(source, sheet, None, cancelled)
    return plan_table(work, register, table, source.path.name, sheet or source.first_sheet, header, match, mode, progress, cancelled)


def plan_table(
    work: Workspace,
    register: Register,
    table: Table,
    file_name: str,
    sheet: str = "",
    header: Header | None = None,
    match: Matching | None = None,
    mode: Mode = Mode.ADD,
    progress: Progress = None,
    cancelled: IsCancelled = None,
) -> LivePlan:
    """Like ``plan`` for a sheet that has been read already."""
    guessed = guess(register, table, header) if header is None or match is None else (header, match)
    header, match = header or guessed[0], match or guessed[1]
    if register.title not in match.columns.values():
        raise UserError(
            _("No column is matched to “{field}”.", field=_(register[register.title].label)), _("Choose the heading row again, or match the column yourself.")
        )
    found = LivePlan(work, register, file_name, sheet, headings.headings(table, header), match, mode)
    found.fill(table, header, progress, cancelled)
    return found


class LivePlan(ImportPlan):
    """A plan that can still be mended: every change checks only the rows it touches."""

    def __init__(self, work: Workspace, register: Register, file_name: str, sheet: str, heads: list[str], match: Matching, mode: Mode) -> None:
        super().__init__(register.name, file_name, sheet, heads, match, mode)
        self._register, self._reader, self._today = register, work.reader, work.today()
        self._checker = Checker(work.reader, register, match, self._today)
        self.generation = work.reader.generation()
        self._knowledge = Knowledge(work.reader, register)
        self._by_number: dict[int, PlanRow] = {}

    def row(self, number: int) -> PlanRow:
        """The row of that number in the file."""
        return self._by_number[number]

    def new_values(self, row: PlanRow) -> dict[str, Any]:
        return self._checker.new_values(row)

    # --- Making ----------------------------------------------------------------------------------------------------------------------------

    def fill(self, table: Table, header: Header, progress: Progress, cancelled: IsCancelled) -> None:
        """Check every row of the table."""
        names = [column for column, key in self.matching.columns.items() if key == self._register.title]
        records, self.left_out = headings.lines(table, header, names, list(self.matching.columns))
        self.rows = [PlanRow(line.row + 1, line.cells, line.group) for line in records]
        self._by_number = {row.number: row for row in self.rows}
        self._note_tidied(table)
        total = len(self.rows)
        for start in range(0, total, _BATCH):
            if cancelled and cancelled():
                raise Cancelled
            batch = self.rows[start : start + _BATCH]
            for row in batch:
                self._checker.check(row)
                self._knowledge.note_row(row)
            self._judge(batch)
            if progress:
                progress(min(start + _BATCH, total), total)

    def _note_tidied(self, table: Table) -> None:
        sentences: dict[str, Callable[[str], str]] = {
            "control": lambda cell: _("Control characters were removed from {cell}.", cell=cell),
            "cut": lambda cell: _("The text in {cell} is longer than 32,767 letters and was cut.", cell=cell),
            "letter": lambda cell: _("{cell} holds a letter that could not be read (�). Check it with the file.", cell=cell),
            "formula": lambda cell: _("{cell} holds a formula without a result; its text was taken.", cell=cell),
        }
        for one in table.tidied:
            said = sentences[one.why](f"{column_letter(one.column)}{one.row + 1}")
            if row := self._by_number.get(one.row + 1):
                row.notes = (*row.notes, said)
            self.notes.append(said)

    # --- Judging ---------------------------------------------------------------------------------------------------------------------------

    def _judge(self, rows: Iterable[PlanRow]) -> None:
        """The fate of rows whose cells have been checked."""
        rows = list(rows)
        same = {row.number: found for row in rows if (found := self._knowledge.same_record(row))}
        chosen = {row.number: (row.record_id, "") for row in rows if row.choice is Choice.UPDATE and row.record_id is not None}
        wanted = sorted({record_id for record_id, _reason in (*same.values(), *chosen.values()) if record_id is not None})
        current = {record["id"]: record for record in self._reader.rows(self._register, wanted)} if wanted else {}
        hidden = self._reader.hidden(self._register, [record_id for record_id in wanted if record_id not in current])
        for row in rows:
            row.likeness, row.changes, row.adds_contact = [], {}, False
            found = chosen.get(row.number) or same.get(row.number)
            self._say_of_case(row, found[0] if found else None, current, hidden)
            self._judge_one(row, found, current)

    def _say_of_case(self, row: PlanRow, record_id: int | None, current: dict[int, dict[str, Any]], hidden: set[int]) -> None:
        """What a row is told by the case it is: that it is kept to others, or that who complains stays as it is. Said anew each time."""
        if self._register.apart is None:
            return
        kept, left_out = self._checker.kept_to_others(row), self._checker.apart_left_out(row)
        row.faults = [fault for fault in row.faults if fault.message not in (kept.message, left_out.message)]
        if record_id in hidden:
            row.faults.append(kept)
        elif record_id in current and row.apart and row.choice is not Choice.NEW:
            row.faults.append(left_out)

    def _judge_one(self, row: PlanRow, same: tuple[int | None, str] | None, current: dict[int, dict[str, Any]]) -> None:
        known = current.get(same[0] or 0) if same else None
        if row.choice is not Choice.UPDATE:
            row.record_id = None
        if row.choice is Choice.SKIP:
            row.state = State.SKIPPED
        elif known is not None and same is not None and row.choice is not Choice.NEW:
            self._compare(row, known, same[1])
        elif row.blocking:
            row.state = State.FAULTY
        else:
            self._look_for_likeness(row)

    def _compare(self, row: PlanRow, known: dict[str, Any], reason: str) -> None:
        """A row that is already in the register: does the file say anything else?"""
        row.record_id = known["id"]
        row.changes = {name: (known.get(name), value) for name, value in row.values.items() if not self._register[name].computed and self._differs(name, known.get(name), value)}
        row.adds_contact = bool(row.contact) and not self._has_contact(known["id"], row.contact)
        row.likeness = [Likeness(known["id"], None, str(known[self._register.spoken or self._register.title]), reason, same=True)] if reason else []
        earlier = None if row.choice is Choice.UPDATE else self._knowledge.same_row(row, self._by_number)
        if row.blocking:
            row.state = State.FAULTY
        elif not row.changes and not row.adds_contact:
            row.state = State.UNCHANGED
        elif earlier is not None and self._by_number[earlier].record_id == row.record_id:
            row.likeness = [self._like_row(earlier), *row.likeness]
            row.state = State.SKIPPED if self.mode is Mode.SKIP else State.DUPLICATE
        elif self.mode is Mode.UPDATE or row.choice is Choice.UPDATE:
            row.state = State.UPDATE
        else:
            row.state = State.SKIPPED if self.mode is Mode.SKIP else State.DUPLICATE

    def _differs(self, name: str, old: Any, new: Any) -> bool:
        field = self._register[name]
        if field.kind in (Kind.CHOICES, Kind.TAGS):
            return set(old or ()) != set(new)
        if field.check == "phone":
            return _phones(old) != _phones(new)
        if field.kind is Kind.LINES:
            return list(old or ()) != list(new)
        if name == "note" and old and isinstance(new, str):
            return new not in str(old)
        return bool(old != new)

    def _has_contact(self, record_id: int, contact: dict[str, Any]) -> bool:
        wanted = _contact_name(contact)
        return any(_contact_name(one) == wanted for one in self._reader.children(self._register.child("contacts").register, record_id))

    def _look_for_likeness(self, row: PlanRow) -> None:
        earlier = self._knowledge.same_row(row, self._by_number)
        if earlier is not None:
            row.likeness = [self._like_row(earlier)]
        else:
            row.likeness = self._knowledge.resembling(row, self._checker.category(row))
        if not row.likeness or row.choice is Choice.NEW:
            row.state = State.READY
        else:
            row.state = State.SKIPPED if self.mode is Mode.SKIP else State.DUPLICATE

    def _like_row(self, number: int) -> Likeness:
        title = str(self._by_number[number].values.get(self._register.title))
        return Likeness(None, number, title, _("The same as row {row} of this file", row=number), same=True)

    # --- Mending ---------------------------------------------------------------------------------------------------------------------------

    def set_cell(self, number: int, column: int, text: Cell) -> list[PlanRow]:
        """Type something else into a cell; gives the rows whose fate may have changed, that row first."""
        row = self._by_number[number]
        row.cells = [*row.cells, *[""] * (column + 1 - len(row.cells))]
        row.cells[column] = text
        return self._check_again([row])

    def repair(self, number: int, column: int, repair: Repair, everywhere: bool = False) -> list[PlanRow]:
        """Mend a cell the way that was suggested; ``everywhere`` mends every cell of the column that has a suggestion of that kind, each with its own text."""
        rows = self.repairable(column, repair.kind, repair.label) if everywhere else {number: repair}
        for at, one in rows.items():
            row = self._by_number[at]
            row.cells = list(row.cells)
            row.cells[column] = one.text
        return self._check_again([self._by_number[at] for at in rows])

    def repairable(self, column: int, kind: str, label: str = "") -> dict[int, Repair]:
        """Row number → the repair of that kind, for every row that has one in the column ("ใช้กับทุกแถวที่เป็น ค.ศ.").

        Where a row offers several of the kind (entries of a list), the one called ``label`` is meant, else the first.
        """
        found: dict[int, Repair] = {}
        for row in self.rows:
            for repair in (one for fault in row.faults if fault.column == column for one in fault.repairs if one.kind == kind):
                if row.number not in found or repair.label == label:
                    found[row.number] = repair
        return found

    def choose(self, numbers: Iterable[int], choice: Choice, record_id: int | None = None) -> list[PlanRow]:
        """Decide about rows: pass over, take as new, or update ``record_id`` (the record the row resembles unless given); NONE takes a decision back."""
        rows = [self._by_number[number] for number in numbers]
        for row in rows:
            row.choice = choice
            if choice is Choice.UPDATE:
                row.record_id = record_id or row.record_id or next((one.record_id for one in row.likeness if one.record_id), None)
        return self._check_again(rows, cells=False)

    def renew(self) -> None:
        self.generation = self._reader.generation()
        self._knowledge = Knowledge(self._reader, self._register)
        for row in self.rows:
            self._knowledge.note_row(row)
        self.set_mode(self.mode)

    def set_mode(self, mode: Mode) -> None:
        """Treat rows that are already in the register another way; the cells are not read again."""
        self.mode = mode
        for start in range(0, len(self.rows), _BATCH):
            self._judge(self.rows[start : start + _BATCH])

    def _check_again(self, rows: list[PlanRow], cells: bool = True) -> list[PlanRow]:
        touched: set[int] = set()
        for row in rows:
            if cells:
                self._checker.check(row)
            touched |= self._knowledge.note_row(row)
        others = [self._by_number[number] for number in sorted(touched - {row.number for row in rows})]
        self._judge(sorted(rows, key=lambda row: row.number))
        self._judge(others)
        return [*rows, *others]


def _phones(value: Any) -> list[str]:
    """Telephones as they are shown, however they were typed."""
    texts = split_phones(value) if isinstance(value, str) else value or ()
    return [check_phone(one).display for one in texts]


def _contact_name(contact: dict[str, Any]) -> str:
    return fold(f"{contact.get('first_name') or ''} {contact.get('last_name') or ''}")
