"""Days, times, lengths and zones of calendar files (RFC 5545, 3.3.4–3.3.6, 3.8.2), read leniently and without surprises.

A moment is kept as it stands on the clock of its own zone, because rules repeat by that clock; ``to_bangkok`` turns it into Thailand's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import NamedTuple

from desktop.domain.thai_date import BANGKOK, BUDDHIST_ERA, FIRST_YEAR, LAST_YEAR
from desktop.exchange.ics_scan import Line

Day = date | datetime
"""A whole day, or a moment on the clock of some zone (without the zone)."""

_MOMENT = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(Z)?)?", re.IGNORECASE)
_LENGTH = re.compile(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})(?:\d{2})?")
_ZONE = re.compile(r"[A-Za-z0-9_+\-]{1,40}(?:/[A-Za-z0-9_+\-]{1,40}){0,2}")


class Moment(NamedTuple):
    """A day or a moment as the file says it. ``utc``: marked with Z; ``slip``: the year was written in พ.ศ. and is C.E. here."""

    at: Day
    utc: bool
    slip: bool


def moment(value: str) -> Moment | None:
    """What a date or date-time means; None for what is neither. Years 2400–2700 are พ.ศ.: the programs that write them count from another year only."""
    found = _MOMENT.fullmatch(value.strip()[:40])
    if found is None:
        return None
    year = int(found[1])
    slip = FIRST_YEAR <= year <= LAST_YEAR
    try:
        day = date(year - BUDDHIST_ERA if slip else year, int(found[2]), int(found[3]))
        if found[4] is None:
            return Moment(day, False, slip)
        clock = time(int(found[4]), int(found[5]), min(int(found[6] or 0), 59))
        return Moment(datetime.combine(day, clock), found[7] is not None, slip)
    except ValueError:
        return None


def length(value: str) -> timedelta | None:
    """What a DURATION means; None for what is none or goes back."""
    found = _LENGTH.fullmatch(value.strip()[:40])
    if found is None:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


class Zones:
    """The zones a file may name: those of the world, those of Windows, and its own when they know only one distance from UTC."""

    def __init__(self, own: Mapping[str, set[str]]) -> None:
        self._own = own
        self._found: dict[str, tzinfo | None] = {"": BANGKOK, "Asia/Bangkok": BANGKOK}
        self.unknown: set[str] = set()
        """Names that say nothing; their times are taken for Thailand's."""

    def of(self, line: Line, said: Moment) -> tzinfo:
        """The zone on whose clock a property stands; Thailand's when it names none."""
        if said.utc:
            return UTC
        name = line.parameters.get("TZID", "")
        if name not in self._found:
            self._found[name] = self._look_up(name)
        zone = self._found[name]
        if zone is None and isinstance(said.at, datetime):
            self.unknown.add(name[:60])
        return zone or BANGKOK

    def _look_up(self, name: str) -> tzinfo | None:
        from zoneinfo import ZoneInfo

        from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

        parts = name.strip("/").split("/")
        for wanted in (WINDOWS_TO_OLSON.get(name, name), "/".join(parts[-2:]), "/".join(parts[-3:])):
            if _ZONE.fullmatch(wanted):
                try:
                    return ZoneInfo(wanted)
                except (OSError, ValueError, LookupError):
                    continue
        return _fixed(self._own.get(name, set()))


def _fixed(offsets: set[str]) -> tzinfo | None:
    """A zone without summer time."""
    found = _OFFSET.fullmatch(next(iter(offsets))) if len(offsets) == 1 else None
    if found is None or int(found[2]) > 14 or int(found[3]) > 59:
        return None
    distance = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return timezone(-distance if found[1] == "-" else distance)


def on_clock(said: Moment, its_zone: tzinfo, zone: tzinfo) -> Day:
    """A moment on the clock of ``zone``; a whole day stays what it is.

    :raises OverflowError: it lies at the very end of time
    """
    if not isinstance(said.at, datetime) or its_zone is zone:
        return said.at
    return said.at.replace(tzinfo=its_zone).astimezone(zone).replace(tzinfo=None)


def to_bangkok(at: Day, zone: tzinfo) -> Day:
    """A moment on the clock of ``zone``, in Thailand.

    :raises OverflowError: it lies at the very end of time
    """
    return on_clock(Moment(at, False, False), zone, BANGKOK)
