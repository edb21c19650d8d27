"""Reading a list of holidays from a file: what each line would add to the table, before anything is written.

A list comes as Excel or csv (a column of dates and one of names, with or without headings, kind and source) or as a calendar file (.ics). Years in พ.ศ. are what
they say, in a calendar file too, where the standard does not know them (RFC 5545 counts the Christian era): they are taken for what they mean, with a remark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.holiday_plan import Fate, HolidayPlan, HolidayRow, is_closed_for_offices, kind_of
from desktop.domain.import_plan import Cell
from desktop.domain.shipped_lists import shipped_list
from desktop.domain.thai_date import BUDDHIST_ERA, FIRST_YEAR, CeYearError, buddhist_year, format_date, parse_date
from desktop.domain.thai_text import normalise
from desktop.domain.workdays import days_between
from desktop.errors import UserError
from desktop.models.holiday_reading import known_days
from desktop.models.publicity_register import HOLIDAYS
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

MOST = 2_000
"""Days of one file: fifty years of holidays. A longer list is not one of holidays."""
LONGEST = 31
"""Days of one event of a calendar file that can be one holiday; a longer one is a term or a holiday of schools."""
YEARS_BACK, YEARS_ON = 5, 10
"""The years around today for which a calendar file is read."""
_SAMPLE = 20
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+)?")
_LONGEST_NAME, _LONGEST_SOURCE = 200, 300


def read(work: Workspace, path: Path | str) -> HolidayPlan:
    """What the file would add to the holiday table of ``work``; nothing is written.

    :raises UserError: it cannot be read, or there is no day in it; the sentence says why and what to do
    """
    path = Path(path)
    rows, notes = _from_calendar(path, work.today()) if path.suffix.casefold() in (".ics", ".ical", ".ifb") else _from_list(path)
    if len(rows) > MOST:
        raise UserError(
            _("“{name}” holds {count} days; that is no list of holidays.", name=path.name, count=f"{len(rows):,}"),
            _("Choose a file with the holidays of a few years."),
        )
    if not rows:
        raise UserError(_("No holiday was found in “{name}”.", name=path.name), _("The file needs a column of dates and a column of names."))
    plan = HolidayPlan(path.name, sorted(rows, key=lambda row: (row.on or date.min, row.number)), notes)
    plan.renew(known_days(work.reader))
    return plan


def _row(number: int, on: date | None, name: str, kind: str = "", source: str = "", trouble: str = "", remark: str = "") -> HolidayRow:
    """A row with what is plainly wrong with it."""
    name = normalise(name)[:_LONGEST_NAME]
    if not trouble and not name:
        trouble = _("The holiday has no name.")
    if not trouble and not is_closed_for_offices(name):
        trouble = _("Offices are open on this day; it is a holiday of private employers or of schools only.")
    return HolidayRow(number, on, name, kind or kind_of(name), normalise(source)[:_LONGEST_SOURCE], Fate.LEFT_OUT if trouble or on is None else Fate.NEW, trouble, remark)


# --- Calendar files -----------------------------------------------------------------------------------------------------------------------------------


def _from_calendar(path: Path, today: date) -> tuple[list[HolidayRow], list[str]]:
    from desktop.exchange.ics_in import read_calendar

    plan = read_calendar(path, today, first=date(today.year - YEARS_BACK, 1, 1), last=date(today.year + YEARS_ON, 12, 31))
    rows: list[HolidayRow] = []
    for event in plan.rows:
        if event.status == "cancelled":
            continue
        last = event.last or event.first
        if event.first is None or last is None or event.trouble:
            rows.append(_row(event.number, None, event.name, trouble=event.trouble or _("The event has no day.")))
        elif (last - event.first).days >= LONGEST:
            trouble = _("The event lasts {count} days; enter the closed days one by one.", count=(last - event.first).days + 1)
            rows.append(_row(event.number, event.first, event.name, trouble=trouble))
        else:
            remark = _("The file writes the year in the Buddhist Era; it is read as {date}.", date=format_date(event.first)) if event.slip else ""
            rows += (_row(event.number, day, event.name, remark=remark) for day in days_between(event.first, last))
        if len(rows) > MOST:
            break
    return rows, list(plan.notes)


# --- Excel and csv ------------------------------------------------------------------------------------------------------------------------------------


def _from_list(path: Path) -> tuple[list[HolidayRow], list[str]]:
    from desktop.exchange import sheet
    from desktop.exchange.headings import guess_header, headings
    from desktop.exchange.matching import known_headings, match

    source = sheet.open_workbook(path)
    table = sheet.read(source)
    header = guess_header(table, known_headings(HOLIDAYS))
    found = match(HOLIDAYS, headings(table, header)).columns
    columns = {field: column for column, field in found.items()}
    body = table.rows[header.body :]
    columns.setdefault("on", _column_of_dates(body, table.width, set(columns.values())))
    columns.setdefault("name", _column_of_names(body, table.width, set(columns.values())))
    notes = [_("Only the first sheet, “{name}”, is read.", name=source.first_sheet)] if len(source.sheets) > 1 else []
    return list(_lines(body, columns, header.body + 1)), notes


def _lines(body: Sequence[Sequence[Cell]], columns: dict[str, int], first_number: int) -> Iterator[HolidayRow]:
    def cell(row: Sequence[Cell], field: str) -> Cell:
        column = columns.get(field, -1)
        return row[column] if 0 <= column < len(row) else ""

    for number, row in enumerate(body, first_number):
        said, name = cell(row, "on"), str(cell(row, "name"))
        if said == "" and (not name or not any(letter.isdigit() for letter in name)):
            continue
        on, trouble, remark = _day(said)
        yield _row(number, on, name, _kind(cell(row, "kind")), str(cell(row, "source")), trouble, remark)


def _day(said: Cell) -> tuple[date | None, str, str]:
    """The day of a cell, what is wrong with it, and what was understood in a way the clerk should see.

    A real date of a sheet whose year is 2400 or later was typed in พ.ศ. as if it were ค.ศ.; a year that is plainly ค.ศ. is taken for one, with a remark.
    """
    if not isinstance(said, date) and (found := _ISO.fullmatch(normalise(said))):
        said = f"{found[3]}/{found[2]}/{int(found[1]) if int(found[1]) >= FIRST_YEAR else int(found[1]) + BUDDHIST_ERA}"
    elif isinstance(said, date):
        said = f"{said.day}/{said.month}/{said.year if said.year >= FIRST_YEAR else buddhist_year(said)}"
    try:
        day = parse_date(said)
    except CeYearError as error:
        return error.suggested, "", _("The file writes the year in the Christian Era; it is read as {date}.", date=format_date(error.suggested))
    except UserError as error:
        return None, str(error), ""
    return (day, "", "") if day else (None, _("The day is missing."), "")


def _kind(said: Cell) -> str:
    """The key of a kind written in words; "" when it is none."""
    return shipped_list("holiday_kind").key_of(str(said)) or "" if said else ""


def _column_of_dates(body: Sequence[Sequence[Cell]], width: int, used: set[int]) -> int:
    """The column most of whose first cells are dates; -1 if none is."""
    sample = body[:_SAMPLE]
    counts = {column: sum(_day(row[column])[0] is not None for row in sample if row[column] != "") for column in range(width) if column not in used}
    best = max(counts, key=lambda column: counts[column], default=-1)
    return best if best >= 0 and counts[best] else -1


def _column_of_names(body: Sequence[Sequence[Cell]], width: int, used: set[int]) -> int:
    """The column with the most letters in its first cells; -1 if there is none."""
    sample = body[:_SAMPLE]
    counts = {column: sum(letter.isalpha() for row in sample for letter in str(row[column])) for column in range(width) if column not in used}
    best = max(counts, key=lambda column: counts[column], default=-1)
    return best if best >= 0 and counts[best] else -1
