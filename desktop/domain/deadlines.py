"""Counting a time limit and showing how it was counted: which day is day 1, what is left out and why, what the last day becomes. Pure reckoning.

The rules, each with its source (domain B.3.5, C.4):

- The day of the event is not counted; the day after it is day 1 (ป.พ.พ. มาตรา 193/3 วรรคสอง; พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 64 วรรคหนึ่ง).
- A limit in days counts every day; one in working days (วันทำการ) leaves out the days the office is closed.
- While the complainant is waited for no day is counted: from the day after asking up to and with the day the answer came.
- An extension is counted on from the nominal last day, even where that day was a holiday and had moved (ฎีกา 2981/2545).
- A last day on a holiday moves to the first working day after it (ป.พ.พ. มาตรา 193/8), or as the limit says. What an official must do ends on that very day all the
  same (มาตรา 64 วรรคสอง), so the working always says the working day before it too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby
from typing import Literal

from desktop.domain import thai_date
from desktop.domain.workdays import ONE_DAY, WorkCalendar, days_between
from desktop.errors import UserError
from desktop.words import N_, _

Unit = Literal["calendar", "working"]
DayKind = Literal["start", "counted", "closed", "paused", "rolled", "due"]

RECEIPT = N_("Day of receipt")
_BUDDHIST = 543
MOST_DAYS_TOLD = 5
"""So many days that are left are told one by one."""


@dataclass(frozen=True)
class Limit:
    """A time limit: how many days of which kind, what becomes of a last day on a holiday, whether it stands still while the complainant is waited for."""

    key: str
    name: str
    amount: int
    unit: str = "calendar"
    roll: str = "next"
    pauses: bool = True
    basis: str = ""


@dataclass(frozen=True)
class Pause:
    """Days that are not counted, the first and the last included; ``last`` is None while it goes on."""

    first: date
    last: date | None


@dataclass(frozen=True)
class Extension:
    """Longer time, counted on from the nominal last day."""

    amount: int
    unit: str
    decided_on: date
    reason: str = ""


@dataclass(frozen=True)
class CountedDay:
    """One day of a count. ``number`` is its place in the count, None where it is left out; ``why`` says in words why it is as it is ("" for a plain counted day).

    ``kind``: "start" (not counted), "counted", "closed" (left out: the office is closed), "paused", "rolled" (between the nominal last day and the one it became),
    "due". A closed day that counts all the same is "counted" and has the name of its holiday in ``why``.
    """

    day: date
    number: int | None
    why: str
    kind: DayKind


@dataclass(frozen=True)
class Line:
    """One numbered step of the working: what, on which day (None: on none), why."""

    what: str
    day: date | None
    why: str

    @property
    def text(self) -> str:
        """The step as one sentence."""
        day = f"{thai_date.weekday_name(self.day)} {thai_date.format_date(self.day)}" if self.day is not None else ""
        said = f"{self.what} {day}".strip()
        return f"{said}: {self.why}" if self.why else said


@dataclass(frozen=True)
class Reckoning:
    """A time limit counted out. ``due`` is None while the clock stands still, and ``nominal`` unless it was reached before; ``careful`` is the last working day up to the
    nominal one.

    ``stretches`` are the limit and its extensions with the nominal last day of each; ``rolled`` the closed days between the nominal last day and the due one, by
    name. ``kept`` is a due day that is in force although the holidays or the limit would give another one now: the change is not confirmed yet.
    """

    limit: Limit
    start: date
    calendar: WorkCalendar
    pauses: tuple[Pause, ...]
    extensions: tuple[Extension, ...]
    ends: tuple[date, ...]
    nominal: date | None
    due: date | None
    careful: date | None
    standing_still_since: date | None
    days_left_when_paused: int
    today: date | None = None
    start_name: str = RECEIPT
    kept: date | None = None

    @cached_property
    def rolled(self) -> tuple[tuple[date, str], ...]:
        """The closed days that the last day passed over, in order, each with its name."""
        if self.nominal is None or self.due is None or self.due == self.nominal:
            return ()
        first, last = sorted((self.nominal, self.due))
        return tuple(self.calendar.skipped(first, last))

    @cached_property
    def days(self) -> tuple[CountedDay, ...]:
        """Every day from the start to the due day (to the nominal one if that is later; while it stands still, to today)."""
        return tuple(_days(self))

    def lines(self) -> list[Line]:
        """The working in numbered steps: start, what was left out by name, pauses, last day, extensions, roll-over, careful day, what is left."""
        return list(_lines(self))

    def left(self, today: date, calendar: WorkCalendar) -> int:
        """Working days after ``today`` up to and with the due day; negative once it is over. While the clock stands still: the days of the limit not used up."""
        return self.days_left_when_paused if self.due is None else calendar.left(today, self.due)


# --- Counting --------------------------------------------------------------------------------------------------------------------------------


def reckon(
    limit: Limit,
    start: date,
    calendar: WorkCalendar,
    pauses: Sequence[Pause] = (),
    extensions: Sequence[Extension] = (),
    today: date | None = None,
    start_name: str = RECEIPT,
    kept: date | None = None,
) -> Reckoning:
    """Count a limit from the day of the event ``start``. ``today`` adds what is left to the working; ``start_name`` says what the first day is.

    :raises UserError: the day is too far away, or the holiday table closes the office for years on end
    """
    standing = joined(pauses) if limit.pauses else ()
    position, ends = start, list[date]()
    amounts = [(limit.amount, limit.unit), *((one.amount, one.unit) for one in extensions)]
    for place, (amount, unit) in enumerate(amounts):
        end, left = _count(position, amount, unit, calendar, standing)
        if end is None:
            since = next(one.first for one in standing if one.last is None)
            rest = left + sum(other for other, _unit in amounts[place + 1 :])
            since = max(since, start + ONE_DAY)
            return Reckoning(limit, start, calendar, standing, tuple(extensions), tuple(ends), None, None, None, since, rest, today, start_name, kept)
        ends.append(end)
        position = end
    due = _rolled(start, position, limit.roll, calendar, standing)
    careful = _rolled(start, position, "previous", calendar, standing)
    if due is None:
        since = next(one.first for one in standing if one.last is None)
        return Reckoning(limit, start, calendar, standing, tuple(extensions), tuple(ends), position, None, careful, since, 0, today, start_name, kept)
    return Reckoning(limit, start, calendar, standing, tuple(extensions), tuple(ends), position, due, careful, None, 0, today, start_name, kept)


def joined(pauses: Sequence[Pause]) -> tuple[Pause, ...]:
    """The pauses in order, those that touch or overlap made one, empty ones left out; after one that goes on there is none."""
    found: list[Pause] = []
    for one in sorted((one for one in pauses if one.last is None or one.first <= one.last), key=lambda one: one.first):
        before = found[-1] if found else None
        if before is None or (before.last is not None and one.first > before.last + ONE_DAY):
            found.append(one)
        elif before.last is not None:
            found[-1] = Pause(before.first, None if one.last is None else max(before.last, one.last))
    return tuple(found)


def _count(position: date, amount: int, unit: str, calendar: WorkCalendar, pauses: Sequence[Pause]) -> tuple[date | None, int]:
    """The day that is the ``amount``-th counted one after ``position``; None and what is still to be counted where an open pause comes before it."""
    for one in pauses:
        if one.last is not None and one.last <= position:
            continue
        before = max(one.first - ONE_DAY, position)
        run = (before - position).days if unit == "calendar" else calendar.between(position, before)
        if run >= amount:
            break
        amount -= run
        if one.last is None:
            return None, amount
        position = one.last
    return _moved(position, amount, unit, calendar), 0


def _moved(position: date, amount: int, unit: str, calendar: WorkCalendar) -> date:
    if unit != "calendar":
        return calendar.add(position, amount)
    try:
        return position + timedelta(days=amount)
    except OverflowError as error:
        raise UserError(_("The date is too far away to be counted."), _("Check the year.")) from error


def _rolled(start: date, nominal: date, roll: str, calendar: WorkCalendar, pauses: Sequence[Pause]) -> date | None:
    """What the last day becomes; None where the working day it would move to lies in a pause that still goes on.

    A day in a pause is no day to finish on: the next working day after the pause takes its place. Nothing moves back over a pause, nor to before the start.
    """
    if roll == "none" or calendar.is_working(nominal):
        return nominal
    if roll == "previous":
        earlier = calendar.previous_working(nominal)
        barred = earlier < start or any(one.first <= nominal and (one.last is None or one.last >= earlier) for one in pauses)
        return nominal if barred else earlier
    day = calendar.next_working(nominal)
    for one in pauses:
        if one.first <= day and (one.last is None or day <= one.last):
            if one.last is None:
                return None
            day = calendar.next_working(one.last + ONE_DAY)
    return day


# --- Showing the days ------------------------------------------------------------------------------------------------------------------------


def _days(one: Reckoning) -> Iterator[CountedDay]:
    yield CountedDay(one.start, None, _(one.start_name), "due" if one.due == one.start else "start")
    number, units = 0, _units(one)
    for day in days_between(one.start + ONE_DAY, _last_shown(one)):
        closed = one.calendar.name_of(day)
        if one.nominal is not None and day > one.nominal:
            yield _after_nominal(one, day, closed)
            continue
        unit = next((unit for end, unit in units if end is None or day <= end), one.limit.unit)
        if _is_paused(one, day):
            yield CountedDay(day, None, _("Waiting for the complainant; not counted"), "due" if day == one.due else "paused")
        elif unit != "calendar" and closed:
            yield CountedDay(day, None, closed, "due" if day == one.due else "closed")
        else:
            number += 1
            yield CountedDay(day, number, closed, _kind(one, day))


def _units(one: Reckoning) -> list[tuple[date | None, str]]:
    """(last day, unit) of the limit and of each extension; the last day of the one that stands still is None."""
    ends: list[date | None] = [*one.ends]
    ends += [None] * (1 + len(one.extensions) - len(ends))
    return list(zip(ends, [one.limit.unit, *(extension.unit for extension in one.extensions)], strict=True))


def _last_shown(one: Reckoning) -> date:
    if one.due is not None and one.nominal is not None:
        return max(one.due, one.nominal)
    since = one.standing_still_since or one.start
    return max(since, min(one.today or since, since + timedelta(days=366)))


def _is_paused(one: Reckoning, day: date) -> bool:
    return any(pause.first <= day and (pause.last is None or day <= pause.last) for pause in one.pauses)


def _kind(one: Reckoning, day: date) -> DayKind:
    if day == one.due:
        return "due"
    return "rolled" if one.due is not None and day > one.due else "counted"


def _after_nominal(one: Reckoning, day: date, closed: str) -> CountedDay:
    if day == one.due:
        return CountedDay(day, None, closed or _("The first working day after the last day"), "due")
    paused = _is_paused(one, day) and not closed
    return CountedDay(day, None, _("Waiting for the complainant; not counted") if paused else closed, "paused" if paused else "rolled")


# --- Showing the working ---------------------------------------------------------------------------------------------------------------------


def _lines(one: Reckoning) -> Iterator[Line]:
    yield Line(_("{start} (not counted)", start=_(one.start_name)), one.start, _("The count begins on the day after (Civil and Commercial Code s. 193/3)."))
    yield Line(_("The count begins"), one.start + ONE_DAY, _unit_words(one.limit))
    yield from _left_out(one)
    yield from _last_days(one)
    yield from _unknown_years(one)
    if one.nominal is None or one.due is None:
        yield from _not_counted_yet(one)
        yield Line(_("The clock stands still since"), one.standing_still_since, _standing_words(one))
    else:
        yield from _rolling(one, one.nominal, one.due)
        yield from _being_careful(one, one.nominal)
        yield from _what_is_left(one, one.due)
    if one.kept is not None and one.kept != one.due:
        yield Line(_("In force until the change is confirmed"), one.kept, _("A holiday or the limit was changed after this day was reckoned."))
    if one.limit.basis:
        yield Line(_("Basis"), None, one.limit.basis)


def _unit_words(limit: Limit) -> str:
    if limit.unit == "calendar":
        return _("Every day is counted, holidays too: {count} days.", count=f"{limit.amount:,}")
    return _("Only working days are counted: {count} working days.", count=f"{limit.amount:,}")


def _left_out(one: Reckoning) -> Iterator[Line]:
    """What was left out before the last day, neighbouring days together: closed days each by its name, pauses from when to when."""
    last = one.nominal or one.standing_still_since
    shown = [day for day in one.days if day.kind in ("closed", "paused") and (last is None or day.day <= last)]
    for kind, group in groupby(enumerate(shown), key=lambda place: (place[1].kind, place[1].day.toordinal() - place[0])):
        days = [day for _place, day in group]
        if kind[0] == "paused" and one.standing_still_since != days[0].day:
            period = thai_date.format_period(days[0].day, days[-1].day)
            yield Line(_("The clock stood still from"), days[0].day, _("The complainant was waited for: {period}, {count} days.", period=period, count=f"{len(days):,}"))
        elif kind[0] == "closed":
            yield Line(_("Not counted"), days[0].day, ", ".join(f"{_short(day.day)} {day.why}" for day in days))


def _last_days(one: Reckoning) -> Iterator[Line]:
    """The nominal last day of the limit and of each extension."""
    number = 0
    for place, end in enumerate(one.ends):
        extension = one.extensions[place - 1] if place else None
        number += extension.amount if extension else one.limit.amount
        if extension is None:
            yield Line(_("Day {number}", number=f"{number:,}"), end, _day_words(one, end))
            continue
        unit = _amount_words(extension.amount, extension.unit)
        before = thai_date.format_date(one.ends[place - 1])
        why = _("Counted on from the nominal last day {day}, holiday or not (Supreme Court 2981/2545).", day=before)
        reason = _("Reason: {reason}", reason=extension.reason) if extension.reason else ""
        yield Line(_("Longer by {time}, until", time=unit), end, f"{why} {reason}".strip())


def _not_counted_yet(one: Reckoning) -> Iterator[Line]:
    """While it stands still: the extensions that were not reached, and how many days of the whole were counted, so that the rest can be checked."""
    for extension in one.extensions[max(len(one.ends) - 1, 0) :]:
        reason = _("Reason: {reason}", reason=extension.reason) if extension.reason else ""
        yield Line(_("Longer by {time}", time=_amount_words(extension.amount, extension.unit)), extension.decided_on, reason)
    whole = one.limit.amount + sum(extension.amount for extension in one.extensions)
    if one.days_left_when_paused:
        yield Line(_("Counted before that"), None, _("{count} of {whole} days", count=f"{whole - one.days_left_when_paused:,}", whole=f"{whole:,}"))


def _amount_words(amount: int, unit: str) -> str:
    return _("{count} days", count=amount) if unit == "calendar" else _("{count} working days", count=amount)


def _unknown_years(one: Reckoning) -> Iterator[Line]:
    """Years of the count of which the holiday table knows nothing yet: the day may still move."""
    last = max(one.start + ONE_DAY, *(day for day in (one.nominal, one.due, one.standing_still_since) if day is not None))
    years = [year for year in range((one.start + ONE_DAY).year, last.year + 1) if not one.calendar.knows_year(year)]
    if years:
        named = ", ".join(str(year + _BUDDHIST) for year in years)
        yield Line(_("No holidays are entered yet for"), None, _("{years}: only Saturdays and Sundays were left out; the day may still move.", years=named))


def _day_words(one: Reckoning, day: date) -> str:
    name = one.calendar.name_of(day)
    return _("The office is closed: {name}.", name=name) if name else _("A working day.")


def _standing_words(one: Reckoning) -> str:
    return _("The complainant is waited for; {count} days are still to be counted.", count=f"{one.days_left_when_paused:,}")


def _rolling(one: Reckoning, nominal: date, due: date) -> Iterator[Line]:
    if nominal == due and one.calendar.is_working(due):
        yield Line(_("Due (day)"), due, _("A working day: it does not move."))
    elif nominal == due:
        yield Line(_("Due (day)"), due, _("A holiday, but this limit does not move."))
    elif due < nominal:
        yield Line(_("Due (day)"), due, _("The last working day before the holiday: {days}.", days=_named(one)))
    else:
        yield Line(_("Moved over"), one.rolled[0][0], _named(one))
        yield Line(_("Due (day)"), due, _("The first working day after the holiday (Civil and Commercial Code s. 193/8)."))


def _named(one: Reckoning) -> str:
    return ", ".join(f"{_short(day)} {name}" for day, name in one.rolled)


def _being_careful(one: Reckoning, nominal: date) -> Iterator[Line]:
    """A duty of an official ends on the very last day, holiday or not (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 64 วรรคสอง)."""
    if one.careful is None:
        return
    if one.careful < nominal:
        yield Line(_("Better ready by"), one.careful, _("What an official must do ends on the last day itself, holiday or not (Administrative Procedure Act s. 64, second paragraph)."))
    else:
        yield Line(_("Better ready by"), one.careful, _("The last day is no holiday, so the careful day is the same (Administrative Procedure Act s. 64).")
                   if one.calendar.is_working(one.careful) else _("No working day comes before it."))  # fmt: skip


def _what_is_left(one: Reckoning, due: date) -> Iterator[Line]:
    if one.today is None:
        return
    count = one.calendar.left(one.today, due)
    if one.today > due:
        yield Line(_("Today (day)"), one.today, _("Over since {count} working days.", count=f"{max(-count, 0):,}"))
    elif count <= 0:
        yield Line(_("Today (day)"), one.today, _("Due today.") if one.today == due else _("No working day is left."))
    else:
        days = [day for day in days_between(one.today + ONE_DAY, due) if one.calendar.is_working(day)] if count <= MOST_DAYS_TOLD else []
        said = _("{count} working days are left", count=f"{count:,}")
        yield Line(_("Today (day)"), one.today, f"{said}: {', '.join(map(_short, days))}" if days else said)


def _short(day: date) -> str:
    return f"{day.day} {thai_date.month_short(day.month)}"

