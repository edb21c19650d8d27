"""How a due day was counted, as a small calendar and as a table; drawn once for paper and screen (PRINT.md, section 9).

The big number is the day counted, hatched days are closed, grey ones were not counted because the complainant was waited for; heavy frames stand round the
day of receipt and the due day. The working in words is ``Reckoning.lines``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.deadlines import CountedDay, Line, Reckoning
from desktop.domain.thai_date import format_date, month_short, weekday_name
from desktop.domain.thai_text import atoms
from desktop.reports import drawing, measures
from desktop.reports.blocks import Cell, Column, Row, Shape, Table
from desktop.reports.drawing import PAPER, Box, Part, Picture, Words, hatch
from desktop.reports.measures import BASELINE, CELL, FILL_HEAD, HEADING_1, MICRO, Type
from desktop.words import _, language

if TYPE_CHECKING:
    from desktop.reports.text import Typesetter

HEAD = 16.0
ROW, LOW_ROW = 41.0, 29.0
"""Height of a week on paper, and of a low one on the screen."""
GAP_ROW = 17.0
MOST_WEEKS = 8
KEPT_WEEKS = 3
"""A count of more weeks shows so many of its first and its last ones; what lies between is told in a line."""
SIDE = 3.4
HEAVY = 2.2
NUMBER = HEADING_1
WORDS = MICRO.strong
LINE = 10.4
SUNDAY = 6
HATCH = 4.6


class Square(NamedTuple):
    """One day of the calendar: what the count says of it (None outside the count) and why the office is closed ("" if it is not)."""

    day: date
    counted: CountedDay | None
    closed: str


@dataclass(frozen=True)
class ClockChart:
    """The days of one count as a calendar. ``low`` weeks save room on a screen; ``today`` marks that day."""

    title: str
    reckoning: Reckoning
    monday_first: bool = False
    low: bool = False
    today: date | None = None

    @property
    def description(self) -> str:
        """The working in words."""
        return " · ".join((self.title, *(line.text for line in self.reckoning.lines())))

    def picture(self, width: float, setter: Typesetter) -> Picture:
        """The calendar on ``width`` points."""
        column = width / 7
        parts = [*_head(self, column)]
        heavy: list[Part] = []
        top = HEAD
        for week in weeks(self):
            if isinstance(week, str):
                parts.append(Box(0, top, width, GAP_ROW, None, measures.RULE_HAIR))
                parts.append(Words(width / 2, top + MICRO.leading, week, MICRO, "centre"))
                top += GAP_ROW
                continue
            for place, square in enumerate(week):
                drawn = _square(self, square, (place * column, top), column, setter)
                (heavy if _is_end(self, square) else parts).extend(drawn)
            top += self.row
        parts.append(Box(0, HEAD, width, top - HEAD, None, measures.RULE_FRAME))
        legend = list(_legend(self, width, top + 3, setter))
        return Picture(width, top + 3 + len(legend) * MICRO.leading + 2, (*parts, *heavy, *legend), self.description)

    @property
    def row(self) -> float:
        """The height of a week."""
        return LOW_ROW if self.low else ROW

    def table(self) -> Table:
        """The days as a table, for Excel."""
        columns = (Column(_("Date"), Shape.DATE), Column(_("Weekday"), Shape.STATE), Column(_("Day counted"), Shape.NUMBER), Column(_("Why")))
        rows = [(one.day, weekday_name(one.day), one.number, _day_words(one)) for one in self.reckoning.days]
        return Table(columns, rows, name=self.title)


def weeks(chart: ClockChart) -> list[list[Square] | str]:
    """The weeks from the day of receipt to the last one of the count; a line of words in place of those left out."""
    days = {one.day: one for one in chart.reckoning.days}
    first, last = min(days), max([*days, *([chart.reckoning.kept] if chart.reckoning.kept else [])])
    back = first.weekday() if chart.monday_first else (first.weekday() + 1) % 7
    start = first - timedelta(days=back)
    count = (last - start).days // 7 + 1
    name_of = chart.reckoning.calendar.name_of
    made = [[Square(day, days.get(day), name_of(day)) for day in _week(start + timedelta(weeks=number))] for number in range(count)]
    if count <= MOST_WEEKS:
        return list(made)
    hidden = made[KEPT_WEEKS:-KEPT_WEEKS]
    return [*made[:KEPT_WEEKS], _hidden_words(hidden), *made[-KEPT_WEEKS:]]


def _week(start: date) -> Iterator[date]:
    return (start + timedelta(days=place) for place in range(7))


def _hidden_words(hidden: Sequence[Sequence[Square]]) -> str:
    numbers = [square.counted.number for week in hidden for square in week if square.counted and square.counted.number]
    if not numbers:
        return _("{count} weeks in which no day was counted", count=len(hidden))
    return _("{count} weeks: days {first} to {last}", count=len(hidden), first=numbers[0], last=numbers[-1])


def _head(chart: ClockChart, column: float) -> Iterator[Part]:
    numbers = range(7) if chart.monday_first else (SUNDAY, *range(SUNDAY))
    style = MICRO.strong if chart.low else CELL.strong
    for place, number in enumerate(numbers):
        yield Words(column * (place + 0.5), 11, _weekday_words(number), style, "centre")


def _weekday_words(number: int) -> str:
    name = weekday_name(date(2024, 1, 1 + number))
    return name.removeprefix("วัน") if language() == "th" else name


# --- one day -----------------------------------------------------------------------------------------------------------------------------------


def _is_end(chart: ClockChart, square: Square) -> bool:
    """Whether the day has a heavy frame: the receipt, the due day, the one in force."""
    return square.day in (chart.reckoning.start, chart.reckoning.due, chart.reckoning.kept)


def _square(chart: ClockChart, square: Square, corner: tuple[float, float], column: float, setter: Typesetter) -> Iterator[Part]:
    x, y = corner
    counted = square.counted
    paused = counted is not None and counted.kind == "paused"
    yield Box(x, y, column, chart.row, FILL_HEAD if paused else PAPER)
    if square.closed:
        yield from hatch(x, y, column, chart.row, HATCH)
    yield Box(x, y, column, chart.row, None, HEAVY if _is_end(chart, square) else measures.RULE_HAIR)
    paper = PAPER if square.closed else None
    label = f"{square.day.day} {month_short(square.day.month)}"
    yield from _on_paper(label, (x + SIDE, y + 10.0), MICRO, "left", paper, setter)
    if square.day == chart.today:
        yield from _on_paper(_("Today"), (x + column - SIDE, y + 10.0), WORDS, "right", PAPER, setter)
    foot = y + chart.row - 4.4
    used = 0.0
    if counted is not None and counted.number is not None:
        number = str(counted.number)
        used = setter.width(number, NUMBER) + 3
        yield from _on_paper(number, (x + column - SIDE, foot), NUMBER, "right", paper, setter)
    lines = _told(chart, square, column - 2 * SIDE, used, setter)
    start = foot - LINE * (1 if used and not chart.low else len(lines) - 1)
    for place, text in enumerate(lines):
        yield from _on_paper(text, (x + SIDE, start + place * LINE), WORDS, "left", paper, setter)


def _told(chart: ClockChart, square: Square, room: float, used: float, setter: Typesetter) -> list[str]:
    """The words at the foot of a day: what it is in the count, else the holiday's name. ``used`` is taken by the number beside the lowest line."""
    words = _words_of(chart, square)
    most = 1 if chart.low else 2
    narrow = room - used if chart.low else room
    if words and setter.longest(words, WORDS) > narrow:
        words = _("Holiday (in a square)") if square.closed else words
    lines = [line.text for line in setter.lines(words, WORDS, narrow)] if words else []
    if len(lines) > most or (len(lines) == 2 and setter.width(lines[1], WORDS) > room - used):
        last = _cut(lines[most - 1], narrow if most == 1 else room - used, setter)
        lines = [*lines[: most - 1], last] if last != "…" else [_("Holiday (in a square)")]
    return lines


def _cut(text: str, room: float, setter: Typesetter) -> str:
    """As many whole words as fit with … after them: a royal name is never cut inside a word. The whole name stands in the working."""
    left = list(atoms(text.rstrip()))
    while left and setter.width("".join(left).rstrip() + "…", WORDS) > room:
        left.pop()
    return f"{''.join(left).rstrip()}…"


def _words_of(chart: ClockChart, square: Square) -> str:
    reckoning = chart.reckoning
    if square.day == reckoning.start:
        return _(reckoning.start_name)
    if square.day == reckoning.due:
        return _("Due day")
    if square.day == reckoning.kept:
        return _("In force (due day)")
    if square.counted is not None and square.counted.kind == "paused":
        return _("Waiting (clock)")
    weekend = square.closed == weekday_name(square.day)
    return "" if weekend else square.closed


def _on_paper(text: str, place: tuple[float, float], style: Type, align: drawing.Align, paper: float | None, setter: Typesetter) -> Iterator[Part]:
    """Words, with a little paper behind them where they would stand on hatching."""
    x, baseline = place
    if paper is not None:
        width = setter.width(text, style) + 2.4
        left = x - width + 1.2 if align == "right" else x - 1.2
        yield Box(left, baseline - style.size * 0.92, width, style.size * 1.16, paper)
    yield Words(x, baseline, text, style, align)


def _legend(chart: ClockChart, width: float, top: float, setter: Typesetter) -> Iterator[Words]:
    said = [_("Big number = day counted"), _("hatched = the office is closed"), _("heavy frame = first day and due day")]
    if any(one.kind == "paused" for one in chart.reckoning.days):
        said.append(_("grey = not counted, the complainant is waited for"))
    for place, line in enumerate(setter.lines(" · ".join(said), MICRO, width)):
        yield Words(0, top + MICRO.leading * (place + BASELINE), line.text, MICRO)


def _day_words(one: CountedDay) -> str:
    kinds = {"due": _("Due day")}
    return " · ".join(text for text in (kinds.get(one.kind, ""), one.why) if text)


# --- the working in words ----------------------------------------------------------------------------------------------------------------------


def working_table(reckoning: Reckoning, name: str = "") -> Table:
    """The numbered steps of the working; the due day stands out."""
    columns = (
        Column(_("Step no."), Shape.ORDINAL, width_mm=11),
        Column(_("What (working)"), width_mm=48),
        Column(_("Day (working)"), width_mm=36),
        Column(_("Why")),
    )
    return Table(columns, [_line(number, line, line.day is not None and line.what == _("Due (day)")) for number, line in enumerate(reckoning.lines(), 1)], name=name, in_threes=True)


def _line(number: int, line: Line, due: bool) -> Row:
    day = f"{_weekday_short(line.day)} {format_date(line.day, 'short')}" if line.day else ""
    return tuple(Cell(text, bold=due) for text in (number, line.what, day, line.why))


def _weekday_short(day: date) -> str:
    """เสาร์, Saturday: as in a table beside a date."""
    return _weekday_words(day.weekday())
