"""The calendar as an iCalendar file (RFC 5545) that other calendar programs open: planned items as well as published ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from desktop import words
from desktop.domain.thai_date import parse_time
from desktop.errors import Cancelled, UserError
from desktop.models.publicity_ics import OWN, IcsDetails, details
from desktop.models.publicity_reading import CalendarItem, closed_days
from desktop.saving import whole_file
from desktop.words import N_

if TYPE_CHECKING:
    from icalendar import Calendar, Component

    from desktop.models.value_lists import ValueLists
    from desktop.services.workspace import Workspace

Progress = Callable[[int, int], None] | None
IsCancelled = Callable[[], bool] | None
Deadlines = Literal["none", "events", "tasks"]

_STATUS = {"cancelled": "CANCELLED", **dict.fromkeys(("approved", "scheduled", "published", "evaluated"), "CONFIRMED")}
"""Status of an item → of the event; everything else is TENTATIVE (RFC 5545, 3.8.1.11)."""
_AN_HOUR = timedelta(hours=1)
_ZONE = "Asia/Bangkok"
_ZONE_SINCE = datetime(1920, 4, 1)
"""Since when Thailand keeps UTC+7."""
_DEADLINE, _OFFICER, _CALENDAR = N_("Internal deadline"), N_("Responsible officer"), N_("Publicity calendar")
_STATUS_WORD, _GROUPS = N_("Status"), N_("Target groups")


@dataclass(frozen=True)
class _Words:
    """The words of value lists, and our own, in the language of the file."""

    lists: ValueLists
    language: str

    def label(self, list_key: str, key: str | None) -> str:
        return self.lists.label(list_key, key, self.language)

    def said(self, source: str) -> str:
        return words.catalogue(self.language).get(source, source)


def write_calendar(
    work: Workspace,
    items: Sequence[CalendarItem],
    path: Path | str,
    language: str | None = None,
    *,
    deadlines: Deadlines = "none",
    holidays: bool = False,
    progress: Progress = None,
    cancelled: IsCancelled = None,
) -> int:
    """Write the items that have a day to a calendar file; how many (``undated`` counts the others). ``language``: that of labels, the one in force unless given.

    ``deadlines``: the internal deadlines of what is still to be published as events or tasks of their own, or not. ``holidays``: the days the office is closed
    between the first and the last day, too.

    :raises UserError: the file cannot be written
    :raises Cancelled: the user had enough; there is no file then
    """
    dated = [item for item in items if item.first is not None]
    known = details(work.reader, [item.id for item in dated])
    speech = _Words(work.reader.value_lists(), language or words.language())
    calendar = _calendar(speech)
    for place, item in enumerate(dated):
        if cancelled and cancelled():
            raise Cancelled
        calendar.add_component(_event(item, known[item.id], speech))
        if deadlines != "none" and item.due_on and item.stored not in ("published", "evaluated", "cancelled"):
            calendar.add_component(_deadline(item, item.due_on, known[item.id], speech, deadlines))
        if progress:
            progress(place + 1, len(dated))
    if holidays and dated:
        for component in _closed(work, dated):
            calendar.add_component(component)
    content = calendar.to_ical()
    with whole_file(path) as unfinished:
        unfinished.write_bytes(content)
    return len(dated)


def undated(items: Sequence[CalendarItem]) -> int:
    """How many items have no day yet and are not in the file."""
    return sum(item.first is None for item in items)


def _calendar(speech: _Words) -> Calendar:
    from icalendar import Calendar, Timezone, TimezoneStandard

    made = Calendar()
    made.add("prodid", "-//Prasan//Publicity calendar//TH")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("x-wr-calname", speech.said(_CALENDAR))
    made.add("x-wr-timezone", _ZONE)
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", _ZONE)
    standard.add("dtstart", _ZONE_SINCE)
    for name in ("tzoffsetfrom", "tzoffsetto"):
        standard.add(name, timedelta(hours=7))
    standard.add("tzname", "+07")
    zone.add_component(standard)
    made.add_component(zone)
    return made


def _event(item: CalendarItem, known: IcsDetails, speech: _Words) -> Component:
    from icalendar import Event

    made = _stamped(Event(), known.uid, item.name, known)
    _add_time(made, item, known)
    made.add("status", _STATUS.get(item.stored, "TENTATIVE"))
    made.add("categories", list(_unique((speech.label("pr_item_type", item.item_type), *(speech.label("pr_channel", key) for key in item.channels)))))
    if item.place:
        made.add("location", _clean(item.place))
    made.add("description", _clean("\n".join(_description(item, known, speech))))
    made.add("x-prasan-status", item.stored)
    if item.actual_start:
        made.add("x-prasan-published", f"{item.actual_start:%Y%m%d}")
    return made


def _stamped(made: Any, uid: str, name: str, known: IcsDetails) -> Any:
    """What every component has. Without a METHOD, DTSTAMP is when it was last changed (RFC 5545, 3.8.7.2)."""
    made.add("uid", uid)
    made.add("summary", _clean(" ".join(name.split())))
    made.add("dtstamp", known.changed_at)
    made.add("last-modified", known.changed_at)
    made.add("sequence", known.revision)
    return made


def _add_time(made: Component, item: CalendarItem, known: IcsDetails) -> None:
    """Whole days end on the day after (RFC 5545, 3.6.1). Programs guess differently how long an event without an end is, from nothing to a day: it gets an
    hour, and a mark by which an import knows that the end is not ours.
    """
    first, last = item.first, item.last
    assert first is not None
    assert last is not None
    last = max(first, last)
    begins, ends = _time(item.start_time), _time(known.end_time)
    if begins is None:
        made.add("dtstart", first)
        made.add("dtend", last + timedelta(days=1))
        return
    start, end = _moment(first, begins), _moment(last, ends or begins)
    if ends is None or end <= start:
        end = min(_moment(last, begins) + _AN_HOUR, _moment(last, time(23, 59)))
        made.add("x-prasan-open-end", "TRUE")
    made.add("dtstart", start)
    made.add("dtend", end)


def _moment(day: date, at: time) -> datetime:
    from zoneinfo import ZoneInfo

    return datetime.combine(day, at, ZoneInfo(_ZONE))


def _time(text: str) -> time | None:
    """A time as it was typed; None for none and for what is no time."""
    try:
        return parse_time(text)
    except UserError:
        return None


def _description(item: CalendarItem, known: IcsDetails, speech: _Words) -> Iterator[str]:
    """The lines under the event: its status, who does it, for whom, the key message."""
    yield f"{speech.said(_STATUS_WORD)}: {speech.label('item_status', item.stored)}"
    owner = " · ".join(filter(None, (item.owner_officer, speech.label("org_unit", item.owner_unit))))
    if owner:
        yield f"{speech.said(_OFFICER)}: {owner}"
    if item.target_groups:
        yield f"{speech.said(_GROUPS)}: {', '.join(speech.label('pr_target_group', key) for key in item.target_groups)}"
    if known.key_message:
        yield known.key_message


def _deadline(item: CalendarItem, due: date, known: IcsDetails, speech: _Words, kind: Deadlines) -> Component:
    from icalendar import Event, Todo

    name = f"{speech.said(_DEADLINE)}: {item.name}"
    made = _stamped(Todo() if kind == "tasks" else Event(), f"due-{item.id}-{known.uid.partition('@')[0]}@{OWN}", name, known)
    if kind == "tasks":
        made.add("due", due)
        made.add("status", "NEEDS-ACTION")
    else:
        made.add("dtstart", due)
        made.add("dtend", due + timedelta(days=1))
        made.add("transp", "TRANSPARENT")
    made.add("categories", [speech.said(_DEADLINE)])
    return made


def _closed(work: Workspace, dated: Sequence[CalendarItem]) -> Iterator[Component]:
    from icalendar import Event

    first = min(item.first for item in dated if item.first)
    last = max(item.last for item in dated if item.last)
    for day, closed in closed_days(work.reader, first, last).items():
        made = Event()
        made.add("uid", f"holiday-{day:%Y%m%d}@{OWN}")
        made.add("summary", _clean(closed.name))
        made.add("dtstamp", datetime.combine(day, time.min, UTC))
        made.add("dtstart", day)
        made.add("dtend", day + timedelta(days=1))
        made.add("transp", "TRANSPARENT")
        yield made


def _unique(labels: Sequence[str]) -> dict[str, None]:
    return dict.fromkeys(_clean(label) for label in labels if label)


def _clean(text: str) -> str:
    """``text`` without what may not stand in a calendar file (RFC 5545, 3.1: control characters)."""
    return "".join(letter for letter in text if letter in "\n\t" or letter.isprintable() or ord(letter) > 0x9F)
