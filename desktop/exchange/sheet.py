"""Reading the lists offices have: xlsx, xls, ods, csv and tab-separated text, and web pages that call themselves .xls.

A cell comes as text exactly as a person sees it, a real date as a date. Nothing of the file is run or looked up: of a formula only the last result is
taken. What had to be tidied (control characters, overlong text) is noted with its cell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from desktop.domain.import_plan import Cell
from desktop.errors import Cancelled, UserError
from desktop.exchange import delimited, safety
from desktop.exchange.safety import FileKind
from desktop.words import _

Progress = Callable[[int, int], None] | None
IsCancelled = Callable[[], bool] | None

MAX_CELL = 32_767
"""Characters of one cell, Excel's own limit; what is longer is cut, with a note."""
_EVERY = 500
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


@dataclass(frozen=True)
class SheetInfo:
    """One sheet of a file: its name, and whether somebody hid it."""

    name: str
    hidden: bool = False


@dataclass(frozen=True)
class Source:
    """A file that can be read: what it really is, its sheets, and for text its encoding and separator."""

    path: Path
    kind: FileKind
    sheets: tuple[SheetInfo, ...]
    encoding: str = ""
    delimiter: str = ""
    bare_formulas: bool = False
    """Whether some formula has no result (written by a program that does not calculate): then its text is taken."""

    @property
    def first_sheet(self) -> str:
        """The first sheet that is not hidden."""
        return next((sheet.name for sheet in self.sheets if not sheet.hidden), self.sheets[0].name)


@dataclass(frozen=True)
class Tidied:
    """What was tidied or is wrong in one cell: ``why`` is "control", "cut", "formula" or "letter" (a letter that could not be read)."""

    row: int
    column: int
    why: str


@dataclass
class Table:
    """The cells of one sheet from A1 on; rows are of equal length. ``merges``: (first row, first column, last row, last column), from 0."""

    rows: list[list[Cell]]
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    tidied: list[Tidied] = field(default_factory=list)

    @property
    def width(self) -> int:
        return len(self.rows[0]) if self.rows else 0


def open_workbook(path: Path | str) -> Source:
    """Look at a file without reading its rows.

    :raises UserError: it is missing, locked, empty, damaged, protected by a password, dangerous or no list at all
    """
    path = Path(path)
    kind = safety.file_kind(path)
    if kind is FileKind.TEXT:
        encoding, delimiter = delimited.describe(path)
        return Source(path, kind, (SheetInfo(path.stem),), encoding, delimiter)
    if kind is FileKind.HTML:
        return Source(path, kind, tuple(SheetInfo(name) for name in delimited.table_names(path)))
    bare = safety.check_package(path, kind) if kind in (FileKind.XLSX, FileKind.ODS) else False
    with _calamine(path) as workbook:
        return Source(path, kind, _sheets(path, workbook), bare_formulas=bare)


def read(source: Source, sheet: str = "", progress: Progress = None, cancelled: IsCancelled = None) -> Table:
    """All cells of one sheet (the first visible one unless named).

    :raises UserError: it is damaged, empty or larger than can be brought in
    :raises Cancelled: the user had enough
    """
    table = Table([])
    for number, row in enumerate(_raw_rows(source, sheet or source.first_sheet, table), 1):
        table.rows.append(row)
        if number % _EVERY == 0:
            _tell(progress, cancelled, number)
    _square(table)
    _trim(table)
    if not table.rows:
        raise UserError(_("There is nothing in this sheet."), _("Choose another sheet or another file."))
    _fill_down(table)
    return table


def _tell(progress: Progress, cancelled: IsCancelled, done: int) -> None:
    if cancelled and cancelled():
        raise Cancelled
    if progress:
        progress(done, 0)


def _raw_rows(source: Source, sheet: str, table: Table) -> Iterator[list[Cell]]:
    if source.kind is FileKind.TEXT:
        rows: Iterable[list[Any]] = delimited.rows(source.path, source.encoding, source.delimiter)
    elif source.kind is FileKind.HTML:
        rows = delimited.html_rows(source.path, sheet)
    else:
        rows = _excel_rows(source, sheet, table)
    return _tidied_rows(rows, table)


# --- Excel and LibreOffice -------------------------------------------------------------------------------------------------------------------


class _Opened:
    """Calamine's workbook; whatever goes wrong inside, a panic of its own included, becomes one sentence."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> Any:
        import python_calamine

        try:
            self.workbook = python_calamine.CalamineWorkbook.from_path(self.path)
        except BaseException as error:
            raise _explained(self.path, error) from None
        return self.workbook

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self.workbook.close()
        if error is not None and not isinstance(error, (UserError, Cancelled)):
            raise _explained(self.path, error) from None


_calamine = _Opened


def _explained(path: Path, error: BaseException) -> BaseException:
    """A Rust panic reaches Python as a BaseException; those of Python itself go on as they are."""
    if isinstance(error, (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError, UserError)):
        return error
    if type(error).__name__ == "PasswordError":
        return safety.protected(path)
    return safety.damaged(path)


def _sheets(path: Path, workbook: Any) -> tuple[SheetInfo, ...]:
    found = tuple(
        SheetInfo(sheet.name, not str(sheet.visible).endswith(".Visible"))
        for sheet in workbook.sheets_metadata
        if str(sheet.typ).endswith(".WorkSheet")
    )
    if not found:
        raise UserError(_("The file “{name}” has no sheet with cells.", name=path.name), _("Choose another file."))
    return found


def _excel_rows(source: Source, name: str, table: Table) -> Iterator[list[Any]]:
    formulas = safety.bare_formulas(source.path, name) if source.bare_formulas else {}
    number = -1
    with _calamine(source.path) as workbook:
        sheet = workbook.get_sheet_by_name(name)
        if sheet.start is not None and sheet.end is not None:
            safety.check_extent(sheet.end[0] + 1, sheet.end[1] + 1)
            lead = [""] * sheet.start[1]
            for number, row in enumerate(sheet.iter_rows()):
                yield _with_formulas(lead + row, number, formulas, table)
        table.merges = [(*first, *last) for first, last in sheet.merged_cell_ranges or []]
    for below in range(number + 1, max((row for row, _column in formulas), default=-1) + 1):
        yield _with_formulas([], below, formulas, table)


def _with_formulas(row: list[Any], number: int, formulas: dict[tuple[int, int], str], table: Table) -> list[Any]:
    for column in [column for at, column in formulas if at == number] if formulas else []:
        row.extend([""] * (column + 1 - len(row)))
        row[column] = formulas[number, column]
        table.tidied.append(Tidied(number, column, "formula"))
    return row


# --- Cells as a person sees them ----------------------------------------------------------------------------------------------------------------


def _tidied_rows(rows: Iterable[list[Any]], table: Table) -> Iterator[list[Cell]]:
    """Each row with its cells as text or dates, without what cannot be shown or kept."""
    left = safety.MAX_TEXT
    for number, raw in enumerate(rows):
        row = [cell if type(cell) is str else _seen(cell) for cell in raw]
        texts = "\n".join([cell for cell in row if type(cell) is str])
        left -= len(texts)
        if left < 0 or number >= safety.MAX_ROWS:
            safety.check_extent(safety.MAX_ROWS + 1, len(row))
        if len(row) > safety.MAX_COLUMNS:
            safety.check_extent(number + 1, len(row))
        if len(texts) > MAX_CELL or "\ufffd" in texts or _CONTROL.search(texts):
            _tidy(row, number, table)
        yield row


def _tidy(row: list[Cell], number: int, table: Table) -> None:
    for column, cell in enumerate(row):
        if not isinstance(cell, str):
            continue
        if _CONTROL.search(cell):
            cell = _CONTROL.sub("", cell)
            table.tidied.append(Tidied(number, column, "control"))
        if "\ufffd" in cell:
            table.tidied.append(Tidied(number, column, "letter"))
        if len(cell) > MAX_CELL:
            cell = cell[:MAX_CELL]
            table.tidied.append(Tidied(number, column, "cut"))
        row[column] = cell


def _seen(value: Any) -> Cell:
    """A value that is no text as Excel would show it: 1020080005.0 → "1020080005"."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value if value.time() != time() else value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    return str(value)


# --- The rectangle ------------------------------------------------------------------------------------------------------------------------------


def _square(table: Table) -> None:
    width = max((len(row) for row in table.rows), default=0)
    for row in table.rows:
        if len(row) < width:
            row.extend([""] * (width - len(row)))


def _trim(table: Table) -> None:
    """Take off empty rows at the end and empty columns at the right."""
    while table.rows and not any(_filled(cell) for cell in table.rows[-1]):
        table.rows.pop()
    width = max((next((at for at in range(len(row), 0, -1) if _filled(row[at - 1])), 0) for row in table.rows), default=0)
    if width < table.width:
        table.rows = [row[:width] for row in table.rows]
    table.merges = [merge for merge in table.merges if merge[0] < len(table.rows) and merge[1] < width]


def _filled(cell: Cell) -> bool:
    return not isinstance(cell, str) or (cell != "" and not cell.isspace())


def _fill_down(table: Table) -> None:
    """Give every row of a cell merged over several rows its value, as a person reads it."""
    for first, column, last, _last_column in table.merges:
        value = table.rows[first][column]
        for number in range(first + 1, min(last + 1, len(table.rows))):
            table.rows[number][column] = value
