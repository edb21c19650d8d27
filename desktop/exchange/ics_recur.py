"""Events that repeat (RFC 5545, 3.3.10, 3.8.5): their rule is looked through first, then its days in a window are listed by ``recurring_ical_events``.

A rule may ask for a billion days or for every second. So only days, weeks, months and years are let through, the rule is cut at the end of the window, a
COUNT is turned into the day it ends on, and a rule that began long ago begins as late as gives the same days.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import NamedTuple

from desktop.errors import UserError
from desktop.exchange.ics_time import Day
from desktop.words import _

MOST_COUNT = 10_000
MOST_INTERVAL = 1_000
MOST_OCCURRENCES = 1_200
"""Of one event: every day of three years."""

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_SUB_DAY = ("SECONDLY", "MINUTELY", "HOURLY")
_CLOCK = ("BYSECOND", "BYMINUTE", "BYHOUR")
_LIST = r"{0}(?:,{0}){{0,99}}"
_PARTS = {
    "BYDAY": re.compile(_LIST.format(r"(?:[+-]?[1-9]\d?)?(?:MO|TU|WE|TH|FR|SA|SU)")),
    "BYMONTHDAY": re.compile(_LIST.format(r"[+-]?(?:[1-9]|[12]\d|3[01])")),
    "BYMONTH": re.compile(_LIST.format(r"(?:0?[1-9]|1[0-2])")),
    "BYSETPOS": re.compile(_LIST.format(r"[+-]?[1-9]\d{0,2}")),
    "BYWEEKNO": re.compile(_LIST.format(r"[+-]?[1-9]\d?")),
    "BYYEARDAY": re.compile(_LIST.format(r"[+-]?[1-9]\d{0,2}")),
    "WKST": re.compile(r"MO|TU|WE|TH|FR|SA|SU"),
}
_FORMS = {
    "DAILY": {frozenset(one.split()) for one in ("", "BYDAY", "BYMONTH", "BYDAY BYMONTH")},
    "WEEKLY": {frozenset(one.split()) for one in ("", "BYDAY")},
    "MONTHLY": {
        frozenset(one.split())
        for one in ("", "BYDAY", "BYMONTHDAY", "BYDAY BYMONTHDAY", "BYDAY BYSETPOS", "BYMONTH BYMONTHDAY", "BYDAY BYMONTH", "BYDAY BYMONTH BYSETPOS")
    },
    "YEARLY": {
        frozenset(one.split())
        for one in (
            "", "BYMONTH", "BYMONTH BYMONTHDAY", "BYMONTHDAY", "BYDAY BYMONTH", "BYDAY BYMONTH BYSETPOS", "BYDAY BYMONTH BYMONTHDAY", "BYDAY", "BYYEARDAY",
            "BYWEEKNO", "BYDAY BYWEEKNO",
        )
    },
}  # fmt: skip
"""Which BY… parts may stand together, for each frequency."""
_PERIOD_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}
_LEAP = 4
_LEAD = 62
"""Days a daily or weekly rule begins before the window."""
_EACH = 50


class BadRule(UserError):
    """A rule that is not followed; the sentence says why."""


@dataclass(frozen=True)
class Rule:
    """A rule that was looked through. ``until`` is on the clock of the event; ``said``: its BY… parts."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: str = ""
    said: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The rule without its end."""
        return ";".join((f"FREQ={self.frequency}", f"INTERVAL={self.interval}", *(f"{name}={said}" for name, said in self.said.items())))


@dataclass
class Series:
    """An event that repeats, on the clock of its own zone. ``replaced``: for a day by the rule, the event of the file that stands in its place."""

    start: Day
    end: Day
    rule: Rule | None
    until: Day | None = None
    extra: list[Day] = field(default_factory=list)
    left_out: list[Day] = field(default_factory=list)
    replaced: dict[Day, tuple[int, Day, Day]] = field(default_factory=dict)


class Occurrence(NamedTuple):
    """One day of a series: which event of the file says what it is (-1 for the series itself), when, and the day its rule gave."""

    event: int
    start: Day
    end: Day
    by_rule: Day


def read_rule(value: str) -> Rule:
    """A rule that can be followed.

    :raises BadRule: it repeats within a day, too often, or cannot be understood
    """
    pieces: dict[str, str] = {}
    for piece in value[:2_000].upper().split(";"):
        name, _equals, said = piece.strip().partition("=")
        if name:
            pieces[name] = said.strip()
    frequency = pieces.pop("FREQ", "")
    if frequency in _SUB_DAY or any("," in pieces.pop(name, "") for name in _CLOCK):
        raise BadRule(_("It repeats several times a day; such a rule is not brought in."), _("Enter it as one item."))
    interval, count, until = pieces.pop("INTERVAL", "1"), pieces.pop("COUNT", ""), pieces.pop("UNTIL", "")
    parts = {name: said for name, said in pieces.items() if not name.startswith("X-")}
    known = all(name in _PARTS and _PARTS[name].fullmatch(said) for name, said in parts.items())
    if frequency not in _FREQUENCIES or not known or not _number(interval) or (count and not _number(count)):
        raise _not_understood()
    if (count and int(count) > MOST_COUNT) or int(interval) > MOST_INTERVAL:
        raise BadRule(_("It repeats more often than any calendar needs ({count} times).", count=f"{int(count or 0):,}"), _("Enter it as a recurring item."))
    return Rule(frequency, int(interval), int(count) if count else None, until, parts)


def _not_understood() -> BadRule:
    return BadRule(_("How it repeats cannot be understood."), _("Enter it as a recurring item."))


def check(rule: Rule, start: date) -> None:
    """Let through only forms of rules that come true again and again: a rule for the 30th of February is looked for by the libraries until the year 9999.

    :raises BadRule: the rule is of another form
    """
    said = {name: text.split(",") for name, text in rule.said.items() if name != "WKST"}
    days = [abs(int(day)) for day in said.get("BYMONTHDAY", ())]
    nth = [abs(int(day[:-2])) for day in said.get("BYDAY", ()) if len(day) > 2]
    parts, every = frozenset(said), rule.interval == 1
    if parts not in _FORMS[rule.frequency]:
        raise _not_understood()
    possible = {
        "DAILY": every or not parts,
        "WEEKLY": not nth,
        "MONTHLY": _comes_monthly(said, days, start, every),
        "YEARLY": _comes_yearly(said, days, every),
    }[rule.frequency]
    most_nth = 5 if rule.frequency == "MONTHLY" or "BYMONTH" in said else 52
    places = [abs(int(place)) for place in said.get("BYSETPOS", ())]
    if not possible or any(place > most_nth for place in nth) or any(place > 4 for place in places) or (nth and len(parts & {"BYMONTHDAY", "BYWEEKNO", "BYSETPOS"})):
        raise _not_understood()


def _comes_monthly(said: dict[str, list[str]], days: list[int], start: date, every: bool) -> bool:
    if "BYMONTH" in said:
        return every and _comes_yearly(said, days, every)
    return not days or every or min(days) <= 28 or (start.day in days and "BYDAY" not in said)


def _comes_yearly(said: dict[str, list[str]], days: list[int], every: bool) -> bool:
    longest = max((29 if every else 28) if month == 2 else 30 if month in (4, 6, 9, 11) else 31 for month in map(int, said.get("BYMONTH", ("1",))))
    weeks = [abs(int(week)) for week in said.get("BYWEEKNO", ())]
    year_days = [abs(int(day)) for day in said.get("BYYEARDAY", ())]
    return (not days or min(days) <= longest) and (not weeks or min(weeks) <= 52) and (not year_days or min(year_days) <= 365)


def _number(text: str) -> bool:
    return re.fullmatch(r"[1-9]\d{0,11}", text, re.ASCII) is not None


def effort(series: Series, first: date, last: date) -> int:
    """About how many days have to be listed, those before the window and those left out too."""
    if series.rule is None:
        return _EACH + 8 * len(series.extra)
    rule = series.rule
    days = (last - first).days + (_LEAD if rule.frequency in ("DAILY", "WEEKLY") else _LEAP * 366)
    a_period = max(5 * len(said.split(",")) if name in ("BYDAY", "BYMONTHDAY") else 1 for name, said in (*rule.said.items(), ("", "")))
    listed = days * a_period // _PERIOD_DAYS[rule.frequency]
    return _EACH + min(listed, 7 * days) + (rule.count or 0) // 10 + 8 * (len(series.extra) + len(series.left_out) + len(series.replaced))


def occurrences(series: Series, first: date, last: date) -> list[Occurrence]:
    """The days of a series between two days, in order; at most ``MOST_OCCURRENCES``.

    :raises BadRule: the libraries cannot follow the rule
    """
    import icalendar
    import recurring_ical_events

    try:
        calendar = icalendar.Calendar.from_ical(_as_text(series, first, last))
        found = recurring_ical_events.of(calendar).between(first, last + timedelta(days=1))
        listed = [
            Occurrence(int(one["SUMMARY"]), _plain(one["DTSTART"].dt), _plain(one["DTEND"].dt), _plain(one["RECURRENCE-ID"].dt if "RECURRENCE-ID" in one else one["DTSTART"].dt))
            for one in islice(found, MOST_OCCURRENCES)
        ]
    except BadRule:
        raise
    except Exception as error:  # what two libraries and dateutil raise for a rule they cannot follow is not written down anywhere
        raise _not_understood() from error
    return sorted((one for one in listed if first <= _day(one.start) <= last), key=lambda one: (_day(one.start), str(one.start)))


def _as_text(series: Series, first: date, last: date) -> str:
    """A calendar of this series alone, made of nothing but what was looked through; times without zone."""
    start, end = series.start, series.end
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-", "BEGIN:VEVENT", "UID:1", "SUMMARY:-1"]
    if series.rule is not None:
        until = _until(series, series.rule, last)
        moved = _later(series, series.rule, first)
        start, end = start + moved, end + moved
        lines.append(f"RRULE:{series.rule.text};UNTIL={_said(until)}")
    lines += [_property("DTSTART", start), _property("DTEND", end)]
    lines += [_property("RDATE", day) for day in series.extra] + [_property("EXDATE", day) for day in series.left_out]
    lines.append("END:VEVENT")
    for by_rule, (event, begins, ends) in series.replaced.items():
        lines += ["BEGIN:VEVENT", "UID:1", f"SUMMARY:{event}", _property("RECURRENCE-ID", by_rule), _property("DTSTART", begins), _property("DTEND", ends), "END:VEVENT"]
    return "\r\n".join((*lines, "END:VCALENDAR", ""))


def _until(series: Series, rule: Rule, last: date) -> Day:
    """The last day the rule may give: its own, that of the last of its COUNT, or the end of the window, whichever is first."""
    whole = not isinstance(series.start, datetime)
    ends: Day = last if whole else datetime.combine(last, time.max.replace(microsecond=0))
    until = series.until
    if until is not None:
        if whole != (not isinstance(until, datetime)):
            until = _day(until) if whole else datetime.combine(_day(until), time.max.replace(microsecond=0))
        ends = min(ends, until)
    if rule.count is None:
        return ends
    from dateutil.rrule import rrulestr

    begins = series.start if isinstance(series.start, datetime) else datetime.combine(series.start, time.min)
    stop = ends if isinstance(ends, datetime) else datetime.combine(ends, time.max)
    given: list[datetime] = list(islice(rrulestr(f"RRULE:{rule.text};UNTIL={stop:%Y%m%dT%H%M%S}", dtstart=begins), rule.count))
    if len(given) < rule.count:
        return ends
    return given[-1].date() if whole else given[-1]


def _later(series: Series, rule: Rule, first: date) -> timedelta:
    """How much later the rule may begin and still give the same days from ``first`` on."""
    start = _day(series.start)
    daily = rule.frequency in ("DAILY", "WEEKLY")
    room = (first - start).days - (_day(series.end) - start).days - (_LEAD // 2 if daily else 366)
    if room <= 0:
        return timedelta()
    if daily:
        step = rule.interval * (7 if rule.frequency == "WEEKLY" else 1)
        return timedelta(days=room // step * step)
    years = room // 366 // (_LEAP * rule.interval) * _LEAP * rule.interval
    try:
        return start.replace(year=start.year + years) - start
    except ValueError:
        return timedelta()


def _day(at: Day) -> date:
    return at.date() if isinstance(at, datetime) else at


def _plain(at: Day) -> Day:
    return at.replace(tzinfo=None) if isinstance(at, datetime) else at


def _said(at: Day) -> str:
    return f"{at:%Y%m%dT%H%M%S}" if isinstance(at, datetime) else f"{at:%Y%m%d}"


def _property(name: str, at: Day) -> str:
    return f"{name}:{_said(at)}" if isinstance(at, datetime) else f"{name};VALUE=DATE:{_said(at)}"


