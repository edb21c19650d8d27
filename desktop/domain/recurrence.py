"""On which days an item returns: every week, on a day or weekday of each month, on its first or last working day, once a year (domain B.2.6, the rules of an office's
calendar), and where it goes when that day is a holiday. Pure reckoning; the days the office is closed come from ``workdays.WorkCalendar``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Any

from desktop.domain import thai_date
from desktop.domain.workdays import WorkCalendar, month_length
from desktop.errors import Fault, Faults
from desktop.words import _

MOST = 400
"""The most days one rule may give: every week for seven and a half years. More is a slip in the dates."""
LONGEST = 366
"""The most days one occurrence may last."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""Keys of the value list ``weekday``, in the order of ``date.weekday()``."""
LAST = "last"
NTHS = ("1", "2", "3", "4", LAST)
"""Keys of the value list ``nth``."""

WEEKLY, MONTH_DAY, NTH_WEEKDAY = "weekly", "month_day", "nth_weekday"
FIRST_WORKING_DAY, LAST_WORKING_DAY = "first_working_day", "last_working_day"
YEARLY, NTH_WEEKDAY_OF_MONTH = "yearly", "nth_weekday_of_month"
RULES = (WEEKLY, MONTH_DAY, NTH_WEEKDAY, FIRST_WORKING_DAY, LAST_WORKING_DAY, YEARLY, NTH_WEEKDAY_OF_MONTH)
"""Keys of the value list ``recurrence_rule``."""
KEEP, BEFORE, AFTER = "keep", "before", "after"
"""Keys of the value list ``on_holiday``."""

_BY_WEEKDAY = (WEEKLY, NTH_WEEKDAY, NTH_WEEKDAY_OF_MONTH)
_BY_NTH = (NTH_WEEKDAY, NTH_WEEKDAY_OF_MONTH)
_BY_DAY = (MONTH_DAY, YEARLY)
_BY_YEAR = (YEARLY, NTH_WEEKDAY_OF_MONTH)
_BY_WORKING_DAY = (FIRST_WORKING_DAY, LAST_WORKING_DAY)
_LEAP_YEAR = 2024


@dataclass(frozen=True)
class Rule:
    """When something returns. ``rule``, ``weekday``, ``nth``, ``month`` and ``on_holiday`` are keys of the value lists of those names; what a rule does not need is not
    looked at. ``days``: how many calendar days each occurrence lasts. ``skipped``: days by the rule that are left out.
    """

    rule: str
    weekday: str = ""
    nth: str = ""
    month_day: int = 0
    month: str = ""
    on_holiday: str = KEEP
    starts_on: date | None = None
    ends_on: date | None = None
    days: int = 1
    skipped: tuple[date, ...] = ()

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> Rule:
        """The rule in a record of the register of recurring items; what cannot be read is left empty and found by ``check``."""
        return cls(
            record.get("rule") or "", record.get("weekday") or "", str(record.get("nth") or ""), _whole(record.get("month_day")), str(record.get("month") or ""),
            record.get("on_holiday") or KEEP, record.get("starts_on"), record.get("ends_on"), 1 if record.get("days") is None else _whole(record["days"]),
            tuple(date.fromisoformat(day) for day in record.get("skipped") or ()),
        )  # fmt: skip

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day it may return on; only for a rule that ``check`` has passed."""
        return self.starts_on or date.max, self.ends_on or date.min

    @property
    def period(self) -> str:
        """"week", "month" or "year": how often it returns."""
        return "week" if self.rule == WEEKLY else "year" if self.rule in _BY_YEAR else "month"

    def slot(self, day: date) -> date:
        """The first day of the week (Monday), month or year in which ``day`` is the one occurrence: by it an occurrence is known again when the rule was changed."""
        if self.period == "week":
            return day - timedelta(days=day.weekday())
        return date(day.year, 1 if self.period == "year" else day.month, 1)


@dataclass(frozen=True)
class Occurrence:
    """One time it returns: the day the rule gives, the day it is planned for, the name of the holiday that moved it ("" if none), and its last day."""

    by_rule: date
    on: date
    moved_from_holiday: str
    until: date


def check(rule: Rule) -> list[Fault]:
    """What keeps a rule from being reckoned, each at its field; empty when it is whole and gives at most ``MOST`` days."""
    found = [*_missing(rule), *_out_of_range(rule)]
    if not found and sum(1 for _day in islice(_days(rule, WorkCalendar({})), MOST + 1)) > MOST:
        found.append(
            Fault(
                "ends_on",
                _("This rule gives more than {most} days from {first} to {last}.", most=MOST, first=thai_date.format_date(rule.starts_on), last=thai_date.format_date(rule.ends_on)),
                _("Choose an earlier last day, such as the end of the fiscal year; it can be prolonged later."),
            )
        )
    return found


def occurrences(rule: Rule, calendar: WorkCalendar) -> list[Occurrence]:
    """Every occurrence whose day by the rule lies from ``starts_on`` to ``ends_on``, in the order of these days, at most ``MOST``.

    A day a month does not have (31; 29 February) is its last day. ``on_holiday`` looks at Saturdays and Sundays too, and may move an occurrence past the first or last day.

    :raises Faults: the rule is not whole or gives too many days (see ``check``)
    """
    if faults := check(rule):
        raise Faults(faults)
    left_out = {rule.slot(day) if rule.rule in _BY_WORKING_DAY else day for day in rule.skipped}
    kept = (day for day in _days(rule, calendar) if (rule.slot(day) if rule.rule in _BY_WORKING_DAY else day) not in left_out)
    return [_placed(rule, day, calendar) for day in kept]


def _placed(rule: Rule, day: date, calendar: WorkCalendar) -> Occurrence:
    on = day
    if rule.on_holiday == BEFORE:
        on = calendar.previous_working(day)
    elif rule.on_holiday == AFTER:
        on = calendar.next_working(day)
    return Occurrence(day, on, "" if on == day else calendar.name_of(day), on + timedelta(days=rule.days - 1))


# --- The days a rule gives ---------------------------------------------------------------------------------------------------------------------------


def _days(rule: Rule, calendar: WorkCalendar) -> Iterator[date]:
    """The days by the rule from its first to its last day, one after another."""
    first, last = rule.span
    walk = _weeks(rule) if rule.rule == WEEKLY else _each_slot(rule, calendar)
    yield from (day for day in walk if first <= day <= last)


def _weeks(rule: Rule) -> Iterator[date]:
    first, last = rule.span
    ahead = (WEEKDAYS.index(rule.weekday) - first.weekday()) % 7
    for place in range(ahead, (last - first).days + 1, 7):
        yield first + timedelta(days=place)


def _each_slot(rule: Rule, calendar: WorkCalendar) -> Iterator[date]:
    """The one day of each month, or of the chosen month of each year; none in a month that is closed altogether."""
    first, last = rule.span
    day_in = _day_in(rule, calendar)
    for year in range(first.year, last.year + 1):
        for month in (int(rule.month),) if rule.rule in _BY_YEAR else range(1, 13):
            inside = (first.year, first.month) <= (year, month) <= (last.year, last.month)
            if inside and (day := day_in(year, month)).month == month:
                yield day


def _day_in(rule: Rule, calendar: WorkCalendar) -> Callable[[int, int], date]:
    """How the day is found in a month."""
    if rule.rule == FIRST_WORKING_DAY:
        return calendar.first_of_month
    if rule.rule == LAST_WORKING_DAY:
        return calendar.last_of_month
    if rule.rule in _BY_DAY:
        return lambda year, month: date(year, month, min(rule.month_day, month_length(year, month)))
    weekday = WEEKDAYS.index(rule.weekday)
    return lambda year, month: nth_weekday(year, month, weekday, rule.nth)


def nth_weekday(year: int, month: int, weekday: int, nth: str) -> date:
    """The first to fourth or last such weekday (Monday 0) of a month (year C.E.)."""
    first = date(year, month, 1)
    day = 1 + (weekday - first.weekday()) % 7
    if nth != LAST:
        return date(year, month, day + 7 * (int(nth) - 1))
    return date(year, month, day + (month_length(year, month) - day) // 7 * 7)


# --- What is wrong with a rule -------------------------------------------------------------------------------------------------------------------------


def _missing(rule: Rule) -> Iterator[Fault]:
    hint = _("Fill it in, then save again.")
    if rule.rule not in RULES:
        yield Fault("rule", _("Choose how it returns."), hint)
    if rule.rule in _BY_WEEKDAY and rule.weekday not in WEEKDAYS:
        yield Fault("weekday", _("Choose the day of the week."), hint)
    if rule.rule in _BY_NTH and rule.nth not in NTHS:
        yield Fault("nth", _("Choose which of these days of the month it is."), hint)
    if rule.rule in _BY_YEAR and rule.month not in {str(month) for month in range(1, 13)}:
        yield Fault("month", _("Choose the month."), hint)
    if rule.on_holiday not in (KEEP, BEFORE, AFTER):
        yield Fault("on_holiday", _("Choose what happens when it falls on a holiday."), hint)
    if rule.starts_on is None:
        yield Fault("starts_on", _("Type the first day from which it returns."), hint)
    if rule.ends_on is None:
        yield Fault("ends_on", _("Type the last day until which it returns."), hint)


def _out_of_range(rule: Rule) -> Iterator[Fault]:
    if rule.starts_on and rule.ends_on and rule.ends_on < rule.starts_on:
        yield Fault("ends_on", _("The end lies before the beginning."), _("Correct one of the two days."))
    for name in ("starts_on", "ends_on"):
        day = getattr(rule, name)
        if day and not thai_date.FIRST_YEAR <= thai_date.buddhist_year(day) <= thai_date.LAST_YEAR:
            yield Fault(name, _("The year {year} is not right.", year=thai_date.buddhist_year(day)), _("Type the year with 4 digits in the Buddhist Era, such as 2569."))
    if not 1 <= rule.days <= LONGEST:
        yield Fault("days", _("It can last 1 to {most} days.", most=LONGEST), _("Type it again."))
    if rule.rule not in _BY_DAY:
        return
    most = month_length(_LEAP_YEAR, int(rule.month)) if rule.rule == YEARLY and rule.month.isdigit() and 1 <= int(rule.month) <= 12 else 31
    if not 1 <= rule.month_day <= most:
        yield Fault("month_day", _("The day of the month must be 1 to {most}.", most=most), _("Type it again."))


def _whole(value: Any) -> int:
    """A typed number as a whole one; 0, which ``check`` refuses, when it is none."""
    return int(value) if isinstance(value, int | float) and value == int(value) else 0
