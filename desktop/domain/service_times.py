"""Times of services and their steps (manual S16, step 8): added up, compared, and the day by which one must be over. Pure reckoning.

A working day of an office is 08.30–16.30 without the hour of noon (domain C.4), which makes seven hours.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from math import ceil

from desktop.domain.workdays import WorkCalendar

HOURS_A_DAY = 7
_MINUTES = {"minute": 1, "hour": 60, "working_day": 60 * HOURS_A_DAY, "day": 60 * HOURS_A_DAY}
DAYS = ("working_day", "day")
"""The units that are days; a time is told in one of them only."""

Time = tuple[int | None, str | None]
"""(amount, unit of the list "time_unit"); either is None where no time is given."""


def total(times: Iterable[Time]) -> list[tuple[int, str]]:
    """All times together, the greatest unit first: [(3, "working_day"), (2, "hour"), (15, "minute")]. Times that are not given count nothing."""
    sums = dict.fromkeys(_MINUTES, 0)
    for amount, unit in times:
        if amount and unit in sums:
            sums[unit] += amount
    hours, minutes = divmod(sums["minute"] + 60 * sums["hour"], 60)
    found = [(sums["working_day"], "working_day"), (sums["day"], "day"), (hours, "hour"), (minutes, "minute")]
    return [(amount, unit) for amount, unit in found if amount]


def exceeds(times: Iterable[Time], standard: Time) -> bool:
    """Whether the steps of a service take longer than its standard says. Days and working days are not compared with each other: then it is False."""
    given = [(amount, unit) for amount, unit in times if amount and unit in _MINUTES]
    units = {unit for _amount, unit in [*given, standard] if unit in DAYS}
    if len(units) > 1 or not standard[0] or standard[1] not in _MINUTES:
        return False
    return sum(amount * _MINUTES[unit] for amount, unit in given if unit) > standard[0] * _MINUTES[standard[1] or ""]


def due_by(asked_on: date, amount: int, unit: str, calendar: WorkCalendar, paused: int = 0) -> date:
    """The last day on which a service that was asked for on a day is still in time.

    Days begin on the day after (ป.พ.พ. มาตรา 193/3 วรรคสอง) and a last day on a holiday moves to the next working day (มาตรา 193/8). Minutes and hours up to one
    working day must be over on the day itself, or the first one the office works. ``paused`` days are added: calendar days for "day", else working days.
    """
    if unit == "day":
        return calendar.next_working(asked_on + timedelta(days=amount + paused))
    if unit == "working_day":
        return calendar.add(asked_on, amount + paused)
    days = max(ceil(amount * _MINUTES[unit] / _MINUTES["working_day"]), 1)
    return calendar.add(calendar.next_working(asked_on), days - 1 + paused)
