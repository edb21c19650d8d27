"""The holiday table: filled in for a year from the list the program is shipped with, corrected by the office, confirmed by it, and added to from a file (domain C.4).

The list (the library ``holidays``: public and government holidays of Thailand, without Labour Day) is only a start. Lunar days, substitutes and special days follow the
cabinet's resolutions of each year, so a year stays unconfirmed until somebody of the office has compared it with the announcement.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.holiday_plan import SUBSTITUTE_PREFIX, HolidayPlan, is_closed_for_offices, kind_of
from desktop.domain.thai_date import BUDDHIST_ERA
from desktop.domain.thai_date import FIRST_YEAR as THAI_YEARS
from desktop.domain.thai_text import normalise, sort_key
from desktop.domain.workdays import WorkCalendar
from desktop.errors import UserError
from desktop.models.holiday_reading import known_days, work_calendar
from desktop.models.publicity_register import HOLIDAYS
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.publicity import HolidayYear
    from desktop.services.workspace import Workspace

FIRST_YEAR, LAST_YEAR = 2001, 2100
"""The years (C.E.) the shipped list can fill: before, it names substitutes without their day; after, it is empty without saying so."""
YEARS_BEFORE, YEARS_AFTER = 1, 2
"""The years around this one that an office plans in."""
_PLOUGHING = "พืชมงคล"
_BIRTHDAY = ("วันคล้ายวันเฉลิมพระชนมพรรษา", "วันคล้ายวันพระบรมราชสมภพ")
"""What the library calls 5 December, and what the announcements of the cabinet have called it since 2560."""
_ROYAL = ("วันเฉลิม", "วันคล้าย")
"""So begin the names that stand first where a day has several."""


class ShippedDay(NamedTuple):
    """A day of the list the program is shipped with; ``kind`` is a key of ``holiday_kind``."""

    on: date
    name: str
    kind: str


@dataclass(frozen=True)
class YearState:
    """A calendar year (C.E.) of the table. ``missing`` says in a sentence what is known to be lacking; "" if nothing is."""

    year: int
    count: int
    confirmed_on: date | None
    confirmed_by: str
    can_fill: bool
    filled: bool
    missing: str = ""

    @property
    def confirmed(self) -> bool:
        """Whether the office has compared the year with the announcement."""
        return self.confirmed_on is not None


# --- Asking ---------------------------------------------------------------------------------------------------------------------------------------------


def calendar(work: Workspace) -> WorkCalendar:
    """The working days by the table as it stands (kept until the next deed)."""
    return work_calendar(work.reader)


def calendar_for(work: Workspace, years: Iterable[int]) -> WorkCalendar:
    """The same, with the shipped list for those of the ``years`` (C.E.) that were never filled in: what the table will say once they are."""
    lacking = sorted({year for year in years if FIRST_YEAR <= year <= LAST_YEAR} - _filled_years(work))
    if not lacking:
        return calendar(work)
    return WorkCalendar({day.on: day.name for year in lacking for day in shipped(year)} | known_days(work.reader))


def years(work: Workspace) -> list[YearState]:
    """The years of the table and those around this one, in order."""
    counts, ploughed = _counts(work)
    kept = {row[0]: row[1:] for row in work.reader.connection.execute("SELECT year, filled_at, confirmed_on, confirmed_by FROM holiday_year")}
    wanted = counts.keys() | kept.keys() | set(years_around(work))
    return [_state(year, counts[year], year in ploughed, kept.get(year)) for year in sorted(wanted)]


def years_around(work: Workspace) -> range:
    """The years (C.E.) an office looks at: last year to the one after next."""
    this = work.today().year
    return range(this - YEARS_BEFORE, this + YEARS_AFTER + 1)


def unconfirmed(work: Workspace, first: date, last: date) -> list[int]:
    """The years (C.E.) of a span of days that the office has not confirmed: a deadline counted in them may still move."""
    confirmed = {row[0] for row in work.reader.connection.execute("SELECT year FROM holiday_year WHERE confirmed_on IS NOT NULL")}
    return [year for year in range(first.year, last.year + 1) if year not in confirmed]


def _state(year: int, count: int, ploughed: bool, kept: tuple[str | None, str | None, str | None] | None) -> YearState:
    filled_at, confirmed_on, confirmed_by = kept or (None, None, None)
    missing = ""
    if count and not ploughed:
        missing = _("The Royal Ploughing Day of {year} is not in the table yet; add it when it is announced.", year=year + BUDDHIST_ERA)
    confirmed = date.fromisoformat(confirmed_on) if confirmed_on else None
    return YearState(year, count, confirmed, confirmed_by or "", FIRST_YEAR <= year <= LAST_YEAR, filled_at is not None, missing)


def _counts(work: Workspace) -> tuple[Counter[int], set[int]]:
    """How many days the table has in each year, and the years with a Royal Ploughing Day."""
    counts: Counter[int] = Counter()
    ploughed: set[int] = set()
    for on, name in work.reader.connection.execute('SELECT "on", name FROM holiday WHERE deleted_at IS NULL'):
        year = int(on[:4])
        counts[year] += 1
        if _PLOUGHING in name:
            ploughed.add(year)
    return counts, ploughed


def _filled_years(work: Workspace) -> set[int]:
    return {row[0] for row in work.reader.connection.execute("SELECT year FROM holiday_year WHERE filled_at IS NOT NULL")}


# --- Filling in ------------------------------------------------------------------------------------------------------------------------------------------


@cache
def shipped(year: int) -> tuple[ShippedDay, ...]:
    """The holidays of an office in a year (C.E.) as the program is shipped with them, in order.

    :raises UserError: the list does not reach that year (a year typed in พ.ศ. too: the library would answer with nothing)
    """
    found: dict[date, str] = {}
    if FIRST_YEAR <= year <= LAST_YEAR:
        from holidays.constants import GOVERNMENT, PUBLIC
        from holidays.countries.thailand import Thailand

        found = dict(Thailand(years=year, language="th", categories=(PUBLIC, GOVERNMENT)))  # type: ignore[no-untyped-call]
    days = tuple(ShippedDay(on, name, kind_of(name)) for on, listed in sorted(found.items()) if on.year == year and (name := _one_name(listed)))
    if not days:
        raise UserError(
            _("The program has no holidays of the year {year}.", year=year if year >= THAI_YEARS else year + BUDDHIST_ERA),
            _("It knows those of {first} to {last}. Type the others, or bring in a file.", first=FIRST_YEAR + BUDDHIST_ERA, last=LAST_YEAR + BUDDHIST_ERA),
        )
    return days


def _one_name(listed: str) -> str:
    """Several holidays of one day in one name, as an announcement writes them; "" when offices are open on all of them."""
    names = [normalise(name).replace(*_BIRTHDAY) for name in listed.split(";") if is_closed_for_offices(name)]
    prefix = SUBSTITUTE_PREFIX if names and all(name.startswith(SUBSTITUTE_PREFIX) for name in names) else ""
    plain = sorted((name.removeprefix(prefix) for name in names), key=lambda name: not name.startswith(_ROYAL))
    if len(plain) < 2:
        return prefix + "".join(plain)
    return f"{prefix}{' '.join(plain[:-1])} และ{plain[-1]}"


def fill(work: Workspace, year: int) -> int:
    """Add the shipped holidays of a year (C.E.) that the table does not have; how many.

    What the office has stays as it is: a day it has under whatever name, or has put into the trash, is not added again, nor a holiday of the same name that it moved
    to another day of the year. One deed.

    :raises UserError: the shipped list does not reach that year
    """
    days = shipped(year)
    with work.deed("new", HOLIDAYS.name, _deed_subject(year)) as session:
        return _fill(session, year, days)


def ensure_filled(work: Workspace, years: Iterable[int] | None = None) -> int:
    """Fill in those of the years (C.E.; without them those around this one) that never were, as the program's own doing: it stands in no undo. How many days were added.

    Years the shipped list does not reach are passed over.
    """
    wanted = years_around(work) if years is None else years
    lacking = sorted({year for year in wanted if FIRST_YEAR <= year <= LAST_YEAR} - _filled_years(work))
    if not lacking:
        return 0
    with work.deed("settings", HOLIDAYS.name, ", ".join(_deed_subject(year) for year in lacking)) as session:
        return sum(_fill(session, year, shipped(year)) for year in lacking)


def _fill(session: Session, year: int, days: Sequence[ShippedDay]) -> int:
    from desktop.models.base import now
    from desktop.models.publicity import Holiday
    from desktop.services import changes

    rows = []
    taken, moved = _office_has(session, year, days)
    for day in days:
        if day.on in taken:
            continue
        if moved[day.name]:
            moved[day.name] -= 1
            continue
        source = _("List shipped with the program; compare it with the announcement of the year")
        rows.append({"on": day.on, "name": day.name, "name_sort": sort_key(day.name), "kind": day.kind, "source": source})
    state = _year_row(session, year)
    if rows or state.filled_at is None:
        state.filled_at = now()
    changes.insert_many(session, Holiday, rows)
    return len(rows)


def _office_has(session: Session, year: int, days: Sequence[ShippedDay]) -> tuple[set[date], Counter[str]]:
    """The days of a year that are in the table or in its trash, and the names that stand there on a day on which the shipped list does not have them."""
    sql = 'SELECT "on", name FROM holiday WHERE "on" BETWEEN ? AND ?'
    rows = session.connection().exec_driver_sql(sql, (f"{year}-01-01", f"{year}-12-31")).fetchall()
    found = [(date.fromisoformat(on), name) for on, name in rows]
    listed = {(day.on, day.name) for day in days}
    return {on for on, _name in found}, Counter(name for on, name in found if (on, name) not in listed)


def _year_row(session: Session, year: int) -> HolidayYear:
    from sqlalchemy import select

    from desktop.models.publicity import HolidayYear

    row = session.scalar(select(HolidayYear).where(HolidayYear.year == year))
    if row is None:
        row = HolidayYear(year=year)
        session.add(row)
    return row


# --- Confirming ------------------------------------------------------------------------------------------------------------------------------------------


def confirm(work: Workspace, year: int, by: str = "", on: date | None = None) -> None:
    """The office has compared a year (C.E.) with the announcement. ``by`` is the one who works at this PC unless given. One deed.

    :raises UserError: the table has no day of that year, or ``on`` lies in the future
    """
    counts, _ploughed = _counts(work)
    if not counts[year]:
        raise UserError(_("There is no holiday of {year} in the table.", year=year + BUDDHIST_ERA), _("Fill in the year first."))
    if on is not None and on > work.today():
        raise UserError(_("The day of confirmation lies in the future."), _("Type today or an earlier day."))
    _set_confirmed(work, year, on or work.today(), normalise(by) or work.actor)


def unconfirm(work: Workspace, year: int) -> None:
    """Take the confirmation of a year (C.E.) back. One deed."""
    _set_confirmed(work, year, None, "")


def _set_confirmed(work: Workspace, year: int, on: date | None, by: str) -> None:
    with work.deed("status", HOLIDAYS.name, _deed_subject(year)) as session:
        row = _year_row(session, year)
        row.confirmed_on, row.confirmed_by = on, by or None


def _deed_subject(year: int) -> str:
    return _("holidays of {year}", year=year + BUDDHIST_ERA)


# --- From a file -----------------------------------------------------------------------------------------------------------------------------------------


def commit_import(work: Workspace, plan: HolidayPlan) -> int:
    """Add the new days of a plan (``exchange/holiday_file.read``) as one deed; how many. The days are judged again first, so nothing is entered twice.

    :raises UserError: there is nothing to add
    """
    plan.renew(known_days(work.reader))
    if not plan.new:
        raise UserError(_("There is no new holiday in “{file}”.", file=plan.file_name), _("The table stays as it is."))
    with work.deed("import", HOLIDAYS.name, plan.file_name) as session:
        from desktop.models.publicity import Holiday
        from desktop.services import changes

        rows = [
            {"on": row.on, "name": row.name, "name_sort": sort_key(row.name), "kind": row.kind, "source": row.source or plan.file_name} for row in plan.new
        ]
        added = len(changes.insert_many(session, Holiday, rows))
    plan.renew(known_days(work.reader))
    return added
