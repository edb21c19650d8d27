"""The rows that were not brought in, as an Excel file that can be mended and brought in again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.import_plan import Cell, ImportPlan, PlanRow, State
from desktop.saving import whole_file
from desktop.words import _

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_DATE_FORMAT = "[$-107041E]d mmm yyyy"
_MOST_LETTERS = 32_767


def write_rejected(plan: ImportPlan, path: Path | str) -> int:
    """Write the rows of ``plan`` that are not brought in to ``path``: all their cells, the cell at fault and the reason. Gives how many rows.

    A second sheet holds the lines of the file that are no records (totals, group headings), so that nothing is lost.

    :raises UserError: the file cannot be written
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    rows = plan.rejected()
    width = max([len(plan.headings), *(len(row.cells) for row in rows)], default=1)
    _write_rows(book.create_sheet(_("Not brought in")), plan, rows, width)
    if plan.left_out:
        _write_lines(book.create_sheet(_("Lines that are no records")), plan)
    with whole_file(path) as unfinished:
        book.save(unfinished)
    return len(rows)


def _write_rows(sheet: WriteOnlyWorksheet, plan: ImportPlan, rows: list[PlanRow], width: int) -> None:
    for column in range(width + 3):
        sheet.column_dimensions[_letter(column)].width = 40 if column == width else 20
    sheet.freeze_panes = "A2"
    heads = [plan.headings[column] if column < len(plan.headings) else "" for column in range(width)]
    sheet.append([_cell(sheet, text, bold=True) for text in (*heads, _("Reason"), _("Cell"), _("Row in the file"))])
    for row in rows:
        cells = [row.cells[column] if column < len(row.cells) else "" for column in range(width)]
        sheet.append([_cell(sheet, value) for value in (*cells, reason(row), ", ".join(_addresses(row)), str(row.number))])


def _write_lines(sheet: WriteOnlyWorksheet, plan: ImportPlan) -> None:
    sheet.column_dimensions["B"].width = 60
    sheet.column_dimensions["C"].width = 30
    sheet.append([_cell(sheet, text, bold=True) for text in (_("Row in the file"), _("Text"), _("Reason"))])
    for line in plan.left_out:
        sheet.append([_cell(sheet, value) for value in (str(line.number), line.text, line.reason)])


def reason(row: PlanRow) -> str:
    """Why a row is not brought in, in one or more sentences."""
    if row.state is State.FAULTY:
        return " ".join(f"{fault.message} {fault.hint}".strip() for fault in row.blocking)
    alike = "; ".join(f"{one.title} ({one.reason})" for one in row.likeness)
    if row.state is State.DUPLICATE:
        return _("May be double: {alike}", alike=alike)
    return _("Passed over: {alike}", alike=alike) if alike else _("Passed over")


def _addresses(row: PlanRow) -> Iterator[str]:
    faults = row.blocking if row.state is State.FAULTY else []
    yield from dict.fromkeys(fault.cell for fault in faults if fault.column >= 0)


def _cell(sheet: Any, value: Cell, bold: bool = False) -> Any:
    """A cell of text that stays text ("=…" is no formula), or a date shown in พ.ศ."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    if isinstance(value, date):
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = _DATE_FORMAT
        return cell
    cell = WriteOnlyCell(sheet, value[:_MOST_LETTERS])
    cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)
    return cell


def _letter(column: int) -> str:
    from desktop.domain.import_plan import column_letter

    return column_letter(column)
