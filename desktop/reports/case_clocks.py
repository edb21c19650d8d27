"""The clocks of a case in its file: all of them in a table, then how each due day was counted, as a calendar and step by step (domain B.3.5, C.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.thai_date import format_date
from desktop.models import clock_reading
from desktop.models.holiday_reading import work_calendar
from desktop.reports import drawing
from desktop.reports.blocks import Block, Column, Gap, Heading, Only, Prose, Row, Shape, Table, Together
from desktop.reports.clock_drawing import ClockChart, working_table
from desktop.reports.request import Work
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.deadlines import Reckoning
    from desktop.domain.workdays import WorkCalendar
    from desktop.models.clock_reading import ClockLine

STEP = "step"
"""The clock of a step of a request (manual S04): days of one or two, told without a calendar."""


def clock_blocks(work: Work, record: Mapping[str, Any], number: int, working: bool) -> Iterator[Block]:
    """The table of the clocks; with ``working`` how each due day was counted, as parts of section ``number``."""
    clocks = list(clock_reading.clocks_of(work.reader, int(record["id"])))
    if not clocks:
        return
    yield _overview(work, clocks)
    for place, line in enumerate(clocks if working else (), 1):
        yield from _counted(work, record, line, f"{number}.{place}")


def _overview(work: Work, clocks: Sequence[ClockLine]) -> Table:
    columns = (
        Column(_("Time limit (column)")),
        Column(_("Begins"), Shape.DATE),
        Column(_("Due (column)"), Shape.DATE),
        Column(_("Done on"), Shape.DATE),
        Column(_("Kept or not"), Shape.STATE, cap_mm=48),
    )
    calendar = work_calendar(work.reader)
    return Table(columns, [_clock_row(line, work.today(), calendar) for line in clocks], name=_("Time limits"))


def _clock_row(line: ClockLine, today: date, calendar: WorkCalendar) -> Row:
    return (line.label, line.starts_on, line.due_on or "–", line.met_on or "–", state_words(line, today, calendar))


def state_words(line: ClockLine, today: date, calendar: WorkCalendar) -> str:
    """How a clock stands on a day."""
    if line.state == "standing":
        return _("stands still: the complainant is waited for")
    if line.state == "met":
        return _("in time")
    if line.due_on is None:
        return "–"
    if line.state in ("late", "overdue"):
        over = calendar.between(line.due_on, line.met_on if line.met_on else today)
        return _("late by {count} working days", count=f"{max(over, 1):,}")
    return _("{count} working days left", count=f"{max(calendar.between(today, line.due_on), 0):,}")


def _counted(work: Work, record: Mapping[str, Any], line: ClockLine, number: str) -> Iterator[Block]:
    """Heading, limit in a sentence, the calendar, the numbered working."""
    found: Reckoning = clock_reading.working(work.reader, int(record["id"]), line.clock, line.place)
    said = Prose(limit_words(found), indent=False, spread=False)
    heading = Heading(line.label, number, 2)
    table = working_table(found, line.label)
    if line.clock == STEP:
        yield Only("pdf", (Together((heading, said, table)),))
    else:
        chart = ClockChart(line.label, found, monday_first=work.settings.week_start == "monday")
        yield Only("pdf", (Together((heading, said, drawing.block(chart))), Gap(4), table))
    yield Only("xlsx", (heading, said, table))


def limit_words(found: Reckoning) -> str:
    """The limit in a sentence: how long, from which day, what becomes of a holiday at its end."""
    limit = found.limit
    time = _("{count} calendar days (limit)", count=limit.amount) if limit.unit == "calendar" else _("{count} working days (limit)", count=limit.amount)
    start = format_date(found.start, "long")
    words = _("Within {time}, counted from the day after {start}.", time=time, start=start)
    rolls = {
        "next": _("If the last day is a holiday, it moves to the next working day."),
        "previous": _("If the last day is a holiday, it must be done on the working day before."),
        "none": _("It does not move even if the last day is a holiday."),
    }
    return f"{words} {rolls.get(limit.roll, '')}".rstrip() if limit.unit == "calendar" else words
