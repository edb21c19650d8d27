"""Working days of a government office: Monday to Friday without the days of the office's own holiday table (domain C.4). Pure reckoning.

Offices work Monday to Friday (ระเบียบสำนักนายกรัฐมนตรี ว่าด้วยกำหนดเวลาทำงานและวันหยุดราชการของส่วนราชการ พ.ศ. 2502 and its amendments); the yearly holidays are
announced under the same regulation and a holiday on a Saturday or Sunday is made good on the next working day by cabinet resolution. Labour Day (1 พ.ค.) is a
holiday of private employers (พ.ร.บ.คุ้มครองแรงงาน พ.ศ. 2541 มาตรา 29), not of offices. Which days these are in a year stands in the table, not here.

Every deadline of the program is counted with this module. The day of receipt itself is not counted (ป.พ.พ. มาตรา 193/3 วรรคสอง; พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539
มาตรา 64 วรรคหนึ่ง). Where the last day of a period in calendar days is a holiday, what a person must do may still be done on the first working day after it (ป.พ.พ. มาตรา
193/8; มาตรา 64 วรรคสาม): ``next_working``. What an official must do ends on that very day, holiday or not (มาตรา 64 วรรคสอง), so a register of duties should show
``previous_working`` as the day to be ready by. Periods in working days (วันทำการ) leave closed days out altogether: ``add``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from desktop.domain import thai_date
from desktop.errors import UserError
from desktop.words import _

ONE_DAY = timedelta(days=1)
_SATURDAY = 5
_WEEK = 7
_WORKDAYS_A_WEEK = 5

LONGEST_CLOSURE = 3660
"""Days (ten years) after which a search for a working day gives up: a table that closes the office that long is wrong."""


class WorkCalendar:
    """Which days an office works. ``closed`` maps each day of the holiday table to its name; Saturdays and Sundays are closed without being in it.

    Unchangeable; two calendars of the same days are equal. Days may lie in any year: outside the years of the table only weekends are closed, so whoever counts
    far ahead should ask ``knows_year`` and say so.
    """

    __slots__ = ("_closed", "_weekdays_off", "_years")

    def __init__(self, closed: Mapping[date, str]) -> None:
        self._closed = dict(closed)
        self._weekdays_off = sorted(day for day in self._closed if day.weekday() < _SATURDAY)
        self._years = frozenset(day.year for day in self._closed)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WorkCalendar) and self._closed == other._closed

    def __hash__(self) -> int:
        return hash(tuple(self._weekdays_off))

    def knows_year(self, year: int) -> bool:
        """Whether the table has any day of that year (C.E.)."""
        return year in self._years

    def is_working(self, day: date) -> bool:
        """Whether the office is open that day."""
        return day.weekday() < _SATURDAY and day not in self._closed

    def name_of(self, day: date) -> str:
        """Why the office is closed that day: the holiday's name, else วันเสาร์ or วันอาทิตย์; "" for a working day."""
        if day in self._closed:
            return self._closed[day]
        return thai_date.weekday_name(day) if day.weekday() >= _SATURDAY else ""

    def next_working(self, day: date) -> date:
        """The day itself if the office works, else the first working day after it (ป.พ.พ. มาตรา 193/8: the last day of a period rolls over a holiday).

        :raises UserError: the table closes the office for ten years on end, or the calendar ends
        """
        return self._search(day, ONE_DAY)

    def previous_working(self, day: date) -> date:
        """The day itself if the office works, else the last working day before it.

        :raises UserError: as ``next_working``
        """
        return self._search(day, -ONE_DAY)

    def add(self, day: date, working_days: int) -> date:
        """The day that is so many working days after ``day`` (before it when negative).

        The day of receipt is not counted: the first working day after it is day 1 (ป.พ.พ. มาตรา 193/3 วรรคสอง), whether or not ``day`` itself is a working day. The
        result is always a working day, except that adding 0 gives the day as it is.

        :raises UserError: as ``next_working``
        """
        step = ONE_DAY if working_days > 0 else -ONE_DAY
        for _turn in range(abs(working_days)):
            day = self._search(_stepped(day, step), step)
        return day

    def between(self, first: date, last: date) -> int:
        """How many working days lie after ``first`` up to and with ``last`` (the reverse of ``add``); negative when ``last`` lies before ``first``."""
        if last < first:
            return -self.between(last - ONE_DAY, first - ONE_DAY)
        weeks, rest = divmod((last - first).days, _WEEK)
        count = weeks * _WORKDAYS_A_WEEK + sum((first + timedelta(days=place)).weekday() < _SATURDAY for place in range(1, rest + 1))
        return count - self._closed_weekdays(first, last)

    def left(self, today: date, due: date) -> int:
        """How many working days lie after ``today`` up to and with the due day; when that is over, how many have gone by since it, negative."""
        return self.between(today, due) if due >= today else -self.between(due, today)

    def skipped(self, first: date, last: date) -> list[tuple[date, str]]:
        """The days from ``first`` to ``last`` that are not worked, each with its reason: what a count between them left out."""
        return [(day, self.name_of(day)) for day in days_between(first, last) if not self.is_working(day)]

    def first_of_month(self, year: int, month: int) -> date:
        """The first working day of a month (year C.E.)."""
        return self.next_working(date(year, month, 1))

    def last_of_month(self, year: int, month: int) -> date:
        """The last working day of a month (year C.E.)."""
        return self.previous_working(date(year, month, month_length(year, month)))

    def _closed_weekdays(self, first: date, last: date) -> int:
        """How many days of the table after ``first`` up to ``last`` would otherwise be worked."""
        from bisect import bisect_right

        return bisect_right(self._weekdays_off, last) - bisect_right(self._weekdays_off, first)

    def _search(self, day: date, step: timedelta) -> date:
        asked = day
        for _turn in range(LONGEST_CLOSURE):
            if self.is_working(day):
                return day
            day = _stepped(day, step)
        raise UserError(
            _("No working day was found around {date}.", date=thai_date.format_date(asked)),
            _("Check the holiday table: it closes the office for years on end."),
        )


def days_between(first: date, last: date) -> Iterator[date]:
    """Every day from ``first`` to ``last``, both included; none when ``last`` lies before ``first``."""
    for place in range((last - first).days + 1):
        yield first + timedelta(days=place)


def month_length(year: int, month: int) -> int:
    """How many days a month has (year C.E.); February by the Gregorian rule, which the Thai calendar follows (domain C.1)."""
    import calendar

    return calendar.monthrange(year, month)[1]


def _stepped(day: date, step: timedelta) -> date:
    try:
        return day + step
    except OverflowError as error:
        raise UserError(_("The date is too far away to be counted."), _("Check the year.")) from error
