"""Bringing in a calendar file: what it would add, row by row, however the file is made; nothing is saved here.

The file is taken apart by ``ics_scan``, days and zones are read by ``ics_time``, events that repeat are listed by ``ics_recur`` for the fiscal years around
today. Whatever cannot be brought in stays in its row with the reason.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path

from desktop.domain.ics_plan import IcsPlan, IcsRow
from desktop.domain.publicity_rules import ITEM
from desktop.domain.thai_date import CE_YEARS, fiscal_period, fiscal_year
from desktop.domain.thai_text import normalise, normalise_long
from desktop.errors import Cancelled, UserError
from desktop.exchange.ics_recur import BadRule, Occurrence, Series, check, effort, occurrences, read_rule
from desktop.exchange.ics_scan import Event, Line, Scanned, scan
from desktop.exchange.ics_time import Day, Moment, Zones, length, moment, on_clock, to_bangkok
from desktop.models.publicity_ics import OWN
from desktop.words import _

Progress = Callable[[int, int], None] | None
IsCancelled = Callable[[], bool] | None

MAX_SERIES = 500
"""Events that repeat, of one file."""
MAX_EFFORT = 60_000
"""Days listed for all events that repeat together."""
MAX_ROWS = 10_000
LONGEST_DAYS = 370
LONGEST_NAME, LONGEST_PLACE = 400, 300
_ADDED = ("holiday-", "due-")
"""What this program adds to a file beside the items themselves begins so."""
_MOST_LISTED = 1_000


class _Unreadable(UserError):
    """Why one event cannot be read."""


@dataclass
class _Entry:
    """One event of the file with its time read, on the clock of its own zone."""

    event: Event
    start: Day
    end: Day
    zone: tzinfo
    slip: bool


def read_calendar(
    path: Path | str, today: date, progress: Progress = None, cancelled: IsCancelled = None, *, first: date | None = None, last: date | None = None
) -> IcsPlan:
    """What a calendar file holds. Events that repeat are listed from ``first`` to ``last``: the fiscal years before, of and after ``today`` unless given.

    :raises UserError: the file cannot be read at all; the sentence says why and what to do
    :raises Cancelled: the user had enough
    """
    path = Path(path)
    year = fiscal_year(today)
    window = (first or fiscal_period(year - 1)[0], last or fiscal_period(year + 1)[1])
    scanned = scan(path)
    reading = _Reading(scanned, window, progress, cancelled)
    rows = reading.rows()
    if not rows:
        raise UserError(_("There are no events in “{name}”.", name=path.name), _("Choose another file, or export it again from the other calendar."))
    return IcsPlan(path.name, today, rows, reading.notes())


def events(path: Path | str, first: date, last: date) -> list[tuple[str, date, date]]:
    """The named events of a calendar file that touch the days from ``first`` to ``last``: name, first and last day, in order. Years in พ.ศ. are taken for what they mean.

    :raises UserError: the file cannot be read
    """
    plan = read_calendar(path, first, first=first, last=last)
    found = {(row.name, row.first, row.last or row.first) for row in plan.rows if row.first and not row.trouble and not row.nameless and row.status != "cancelled"}
    return sorted((one for one in found if one[1] <= last and one[2] >= first), key=lambda one: (one[1], one[0]))


class _Reading:
    """The events of one file becoming rows."""

    def __init__(self, scanned: Scanned, window: tuple[date, date], progress: Progress, cancelled: IsCancelled) -> None:
        self.scanned, self.window = scanned, window
        self.progress, self.cancelled = progress, cancelled
        self.zones = Zones(scanned.offsets)
        self.effort = self.series = self.added = 0
        self.full = False
        self.window_used = False

    def rows(self) -> list[IcsRow]:
        """Every row, by day; those without one first."""
        groups: dict[str, list[Event]] = {}
        for place, event in enumerate(self.scanned.events):
            groups.setdefault(normalise(event.text("UID"))[:200] or f"\n{place}", []).append(event)
        found: list[IcsRow] = []
        for place, (uid, group) in enumerate(groups.items()):
            if self.cancelled and self.cancelled():
                raise Cancelled
            if self.progress:
                self.progress(place, len(groups))
            if len(found) >= MAX_ROWS:
                self.full = True
                break
            if uid.endswith(f"@{OWN}") and uid.startswith(_ADDED):
                self.added += len(group)
            else:
                found += self._of_group("" if uid.startswith("\n") else uid, group, MAX_ROWS - len(found))
        found.sort(key=lambda row: (row.first or date.min, row.start_time, row.number))
        return found

    def notes(self) -> list[str]:
        """What is to be said about the file as a whole."""
        scanned, said = self.scanned, []
        if scanned.cut_off:
            said.append(_("The file ends in the middle; events may be missing at its end."))
        if self.full:
            said.append(_("Only the first {most} rows are shown.", most=f"{MAX_ROWS:,}"))
        if self.window_used:
            first, last = (fiscal_year(day) for day in self.window)
            said.append(_("Events that repeat are listed for the fiscal years {first}–{last}.", first=first, last=last))
        if self.zones.unknown:
            names = ", ".join(sorted(self.zones.unknown)[:3])
            said.append(_("The time zone {names} is not known; its times are taken as Thailand's.", names=names))
        if self.added:
            said.append(_("{count} holidays and deadlines that this program had added are passed over.", count=f"{self.added:,}"))
        if scanned.todos:
            said.append(_("{count} tasks and notes in the file are no events and are passed over.", count=f"{scanned.todos:,}"))
        if scanned.broken:
            said.append(_("{count} lines of the file cannot be read and are passed over.", count=f"{scanned.broken:,}"))
        return said

    # --- one event and what belongs to it ---------------------------------------------------------------------------------------------------

    def _of_group(self, uid: str, group: list[Event], room: int) -> list[IcsRow]:
        """The rows of the events that share a UID."""
        masters = [event for event in group if "RECURRENCE-ID" not in event.lines]
        repeats = next((event for event in masters if event.lines.keys() & {"RRULE", "RDATE"}), None)
        changed = [event for event in group if "RECURRENCE-ID" in event.lines]
        found: list[IcsRow] = []
        if repeats is not None:
            found += self._guarded(uid, repeats, lambda: self._of_series(uid, repeats, changed))
            changed = []
        singles = [event for event in masters if event is not repeats]
        for place, event in enumerate((*singles, *changed)):
            alone = place == 0 and repeats is None and event in singles
            found += self._guarded(uid, event, lambda event=event, alone=alone: [self._single(uid, event, alone)])  # type: ignore[misc]
        self.full = self.full or len(found) > room
        return found[: max(room, 0)]

    def _guarded(self, uid: str, event: Event, read: Callable[[], list[IcsRow]]) -> list[IcsRow]:
        """The rows, or the one row that says why there are none."""
        try:
            return read()
        except UserError as error:
            return [IcsRow(event.number, uid, self._name(event), trouble=str(error))]
        except (OverflowError, ValueError):
            return [IcsRow(event.number, uid, self._name(event), trouble=_("The days of this event cannot be read."))]

    def _single(self, uid: str, event: Event, alone: bool) -> IcsRow:
        entry = self._entry(event)
        own = uid or _made_up(event)
        if not alone:
            by_rule = event.first("RECURRENCE-ID")
            own = _occurrence_uid(own, by_rule.value if by_rule else str(entry.start))
        return self._row(own, event, entry, entry.start, entry.end)

    def _of_series(self, uid: str, event: Event, changed: list[Event]) -> list[IcsRow]:
        entry = self._entry(event)
        series = self._series(event, entry)
        others: list[_Entry] = []
        for other in changed:
            replaced = other.lines["RECURRENCE-ID"][0]
            said = moment(replaced.value)
            if said is not None:
                others.append(self._entry(other, entry.zone))
                by_rule = _of_kind(on_clock(said, self.zones.of(replaced, said), entry.zone), entry.start)
                start, end = _of_kind(others[-1].start, entry.start), _of_kind(others[-1].end, entry.start)
                series.replaced[by_rule] = (len(others) - 1, start, end)
        self.series += 1
        self.effort += effort(series, *self.window)
        if self.series > MAX_SERIES or self.effort > MAX_EFFORT:
            raise _Unreadable(_("The file holds too many events that repeat."), _("Export a shorter time from the other calendar."))
        self.window_used = True
        found = occurrences(series, *self.window)
        return [self._occurrence(uid or _made_up(event), entry, others, one) for one in found]

    def _occurrence(self, uid: str, entry: _Entry, others: list[_Entry], one: Occurrence) -> IcsRow:
        own = _occurrence_uid(uid, f"{one.by_rule:%Y%m%dT%H%M}" if isinstance(one.by_rule, datetime) else f"{one.by_rule:%Y%m%d}")
        if one.event < 0:
            return self._row(own, entry.event, entry, one.start, one.end)
        other = others[one.event]
        return self._row(own, other.event, other, other.start, other.end)

    def _series(self, event: Event, entry: _Entry) -> Series:
        rule_line = event.first("RRULE")
        rule = read_rule(rule_line.value) if rule_line else None
        series = Series(entry.start, entry.end, rule)
        if rule is not None:
            check(rule, _day(entry.start))
        if rule is not None and rule.until:
            said = moment(rule.until)
            if said is None:
                raise BadRule(_("How it repeats cannot be understood."), _("Enter it as a recurring item."))
            series.until = self._listed(Line({}, rule.until), entry)[0]
            entry.slip = entry.slip or said.slip
        for name, into in (("RDATE", series.extra), ("EXDATE", series.left_out)):
            for line in event.lines.get(name, ()):
                into += (_of_kind(day, entry.start) for day in self._listed(line, entry)[: _MOST_LISTED - len(into)])
        return series

    def _listed(self, line: Line, entry: _Entry) -> list[Day]:
        """The moments of a list, on the clock of the event."""
        found = []
        for value in line.value.split(",", _MOST_LISTED)[:_MOST_LISTED]:
            said = moment(value.partition("/")[0])
            if said is not None:
                found.append(on_clock(said, self.zones.of(line, said) if "TZID" in line.parameters or said.utc else entry.zone, entry.zone))
        return found

    def _entry(self, event: Event, zone: tzinfo | None = None) -> _Entry:
        """The time of an event; on the clock of ``zone`` if given, else on that of its own."""
        line = event.first("DTSTART")
        said = moment(line.value) if line else None
        if line is None or said is None:
            given = line.value.strip()[:40] if line else ""
            message = _("The day “{given}” cannot be read.", given=given) if given else _("The event has no day.")
            raise _Unreadable(message, _("Correct it in the other calendar, or enter the item here."))
        own = self.zones.of(line, said)
        start = on_clock(said, own, zone or own)
        if start.year not in CE_YEARS:
            raise _Unreadable(_("The year {year} is not right.", year=start.year), _("Correct it in the other calendar, or enter the item here."))
        ends = event.first("DTEND")
        until = moment(ends.value) if ends else None
        return _Entry(event, start, self._end(event, said, start, zone or own), zone or own, said.slip or (until is not None and until.slip))

    def _end(self, event: Event, said: Moment, start: Day, zone: tzinfo) -> Day:
        """The end as the file means it (of whole days: the day after the last); the start itself where there is none or it is wrong."""
        line, ends = event.first("DTEND"), event.first("DURATION")
        whole = not isinstance(said.at, datetime)
        found = moment(line.value) if line else None
        end = start
        if line is not None and found is not None:
            end = _of_kind(on_clock(found, self.zones.of(line, found), zone), start)
        elif ends is not None and (lasts := length(ends.value)) is not None:
            end = start + (timedelta(days=lasts.days) if whole else lasts)
        return max(end, start)

    # --- the row -----------------------------------------------------------------------------------------------------------------------------

    def _name(self, event: Event) -> str:
        return normalise(" ".join(event.text("SUMMARY").split()))[:LONGEST_NAME]

    def _row(self, uid: str, event: Event, entry: _Entry, start: Day, end: Day) -> IcsRow:
        begins, ends = to_bangkok(start, entry.zone), to_bangkok(end, entry.zone)
        first, last, start_time, end_time = _days_and_times(begins, ends)
        end_time = "" if "X-PRASAN-OPEN-END" in event.lines else end_time
        name = self._name(event)
        status, published_on = _status(event, first)
        too_long = (last - first).days > LONGEST_DAYS
        return IcsRow(
            event.number, uid[:300], name, first, last, start_time, end_time,
            normalise(" ".join(event.text("LOCATION").split()))[:LONGEST_PLACE], normalise_long(event.text("DESCRIPTION")),
            status, published_on, _("The event is longer than a year; enter it here as shorter items.") if too_long else "",
            slip=entry.slip, nameless=not name,
        )  # fmt: skip


def _days_and_times(begins: Day, ends: Day) -> tuple[date, date, str, str]:
    """First and last day, and the times; whole days from midnight to midnight have none."""
    if not isinstance(begins, datetime) or not isinstance(ends, datetime):
        first, after = _day(begins), _day(ends)
        return first, max(after - timedelta(days=1), first), "", ""
    midnight = ends.hour == ends.minute == 0
    if begins.hour == begins.minute == 0 and midnight and ends > begins:
        return begins.date(), ends.date() - timedelta(days=1), "", ""
    if midnight and ends > begins:
        return begins.date(), ends.date() - timedelta(days=1), f"{begins:%H.%M}", "23.59"
    same = (begins.hour, begins.minute) == (ends.hour, ends.minute)
    return begins.date(), ends.date(), f"{begins:%H.%M}", "" if same else f"{ends:%H.%M}"


def _status(event: Event, first: date) -> tuple[str, date | None]:
    """What the file says became of the event: published (only this program writes that) or cancelled; and the day it was published."""
    own = event.text("X-PRASAN-STATUS").casefold()
    if own in ("published", "evaluated") and own in ITEM.statuses:
        said = moment(event.text("X-PRASAN-PUBLISHED"))
        return "published", _day(said.at) if said else first
    return ("cancelled" if event.text("STATUS").upper() == "CANCELLED" else ""), None


def _of_kind(at: Day, like: Day) -> Day:
    """``at`` as a whole day or as a moment, as ``like`` is."""
    if isinstance(like, datetime):
        return at if isinstance(at, datetime) else datetime(at.year, at.month, at.day, like.hour, like.minute, like.second)
    return _day(at)


def _day(at: Day) -> date:
    return at.date() if isinstance(at, datetime) else at


def _made_up(event: Event) -> str:
    """A UID for an event without one: the same each time the same file is read."""
    said = "\n".join(event.text(name) for name in ("SUMMARY", "DTSTART", "DTEND", "LOCATION"))
    return f"{hashlib.sha256(said.encode()).hexdigest()[:24]}@ics.{OWN}"


def _occurrence_uid(uid: str, by_rule: str) -> str:
    return f"{uid}#{''.join(letter for letter in by_rule if letter.isdigit())[:12]}"

