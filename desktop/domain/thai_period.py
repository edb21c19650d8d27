"""Spans of days as an office's own calendars write them: "10-12 มิ.ย. 69", "28 พ.ย. - 2 ธ.ค. 2568", "ต.ค. 68 – ก.ย. 69", "มิ.ย. 69" for the whole month."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from desktop.domain.thai_date import BUDDHIST_ERA, month_after, parse_date
from desktop.domain.thai_text import arabic_digits
from desktop.errors import UserError

_DASH = re.compile(r" ?(?:[-–—]|ถึง(?:วันที่)?) ?")
_LONGEST = 60


def parse_period(text: str) -> tuple[date, date] | None:
    """First and last day of a span of days or whole months; None for what is none. A part without month or year takes that of the end."""
    words = " ".join(arabic_digits(text).split())
    if not words or len(words) > _LONGEST:
        return None
    if (month := _month(words)) is not None:
        return month, _end_of(month)
    for found in _DASH.finditer(words):
        first, last = words[: found.start()], words[found.end() :]
        for start, end in (*_days(first, last), *_months(first, last)):
            if start <= end:
                return start, end
    return None


def _days(first: str, last: str) -> Iterator[tuple[date, date]]:
    end = _day(last)
    if end is None:
        return
    if (whole := _day(first)) is not None:
        yield whole, end
    elif first.isdecimal():
        if 1 <= int(first) <= end.day:
            yield end.replace(day=int(first)), end
    else:
        yield from ((start, end) for start in _in_years(first, end, _day))


def _months(first: str, last: str) -> Iterator[tuple[date, date]]:
    end = _month(last)
    if end is None:
        return
    if (whole := _month(first)) is not None:
        yield whole, _end_of(end)
    else:
        yield from ((start, _end_of(end)) for start in _in_years(first, end, _month))


def _in_years(words: str, end: date, read: Callable[[str], date | None]) -> Iterator[date]:
    """What words without a year mean in the year of the end, or else in the one before."""
    for year in (end.year + BUDDHIST_ERA, end.year + BUDDHIST_ERA - 1):
        for between in (" ", "/"):
            if (found := read(f"{words}{between}{year}")) is not None and found <= end:
                yield found


def _day(words: str) -> date | None:
    try:
        return parse_date(words)
    except UserError:
        return None


def _month(words: str) -> date | None:
    """The first day of a month that is named with its year."""
    return _day(f"1 {words.removeprefix('เดือน').strip()}") if not words[:1].isdecimal() else None


def _end_of(month: date) -> date:
    return month_after(month, 1) - timedelta(days=1)
