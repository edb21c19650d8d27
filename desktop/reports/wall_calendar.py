"""The wall calendar as a picture: a month in large squares, or the twelve months of a year with the marks of their days.

■ activity ○ news △ deadline, ⊘ cancelled (as on the screen); a ringed number is a holiday, grey is a day the office is closed (PRINT.md,
section 9). What lasts several days is a bar over them. On A3 everything is √2 larger.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop.domain.thai_date import (
    BUDDHIST_ERA,
    DAYS_SHORT,
    fiscal_period,
    format_date,
    month_after,
    month_words,
    weekday_name,
)
from desktop.reports import measures
from desktop.reports.calendar_entries import SIGN_ORDER, Days, Entry, Sign
from desktop.reports.drawing import BLACK, PAPER, Box, Disc, Line, Part, Picture, Polygon, Words
from desktop.reports.measures import BASELINE, FILL_CLOSED, Type
from desktop.words import _, language

if TYPE_CHECKING:
    from desktop.reports.text import Typesetter

PAPERS = {"a4": ("poster", 1.0), "a3": ("poster-a3", 2**0.5)}
"""Paper → page family, and how much larger than A4 everything is."""
HEAD, WEEKDAYS, FOOT = 92.0, 20.0, 20.0
DAY_HEIGHT = 25.0
"""Height of a day's number, with its holiday beside it."""
RING = 10.5
SIDE = 5.0
MARK_WIDTH = 9.0
MONDAY, SUNDAY = 0, 6
MINI_WIDTH, MINI_GAP, MINI_ROW = 112.0, 18.0, 10.4
HOLIDAY_LINES, ALONE_LINES = 3, 5
"""Lines a holiday's name may take beside the day's entries, and where it has the square for itself."""
LINES_OF_ITEM = 4
"""Lines an item may take where its day has room for them."""
BAR_GAP = 1.0
"""Room between the bars of what lasts several days."""


@dataclass(frozen=True)
class Board:
    """What a calendar is drawn with: the days, the heading's words, the first day of the week, the scale of the paper, and the size of the sheet in points."""

    days: Days
    office: str
    conditions: str
    updated: date
    monday_first: bool
    scale: float
    width: float
    height: float
    setter: Typesetter

    def style(self, step: Type) -> Type:
        """A step of the type scale on this paper."""
        return step.times(self.scale) if self.scale != 1 else step

    def weekdays(self) -> list[int]:
        """The days of the week in their order, Monday being 0."""
        return list(range(7)) if self.monday_first else [SUNDAY, *range(SUNDAY)]

    def weeks(self, month: date) -> list[list[date]]:
        """The weeks that hold the month's days."""
        return calendar.Calendar(MONDAY if self.monday_first else SUNDAY).monthdatescalendar(month.year, month.month)


# --- signs -------------------------------------------------------------------------------------------------------------------------------------


def sign(mark: Sign, x: float, y: float, size: float) -> Iterator[Part]:
    """The sign of an entry, ``size`` points wide, standing on the baseline ``y`` with its left end at ``x``."""
    weight = 0.12 * size + 0.1
    if mark == "activity":
        yield Box(x, y - size, size, size, BLACK)
    elif mark == "deadline":
        yield Polygon(((x - 0.2, y), (x + size + 0.2, y), (x + size / 2, y - size * 1.05)), PAPER, weight)
    else:
        yield Disc(x + size / 2, y - size / 2, size / 2, PAPER, weight)
    if mark == "off":
        yield Line(x - size * 0.1, y + size * 0.1, x + size * 1.1, y - size * 1.1, weight)


def _weekday_words(number: int, short: bool = False) -> str:
    """อาทิตย์, Sunday; อา., Su."""
    if language() == "th":
        return DAYS_SHORT[number] if short else weekday_name(date(2024, 1, 1 + number)).removeprefix("วัน")
    name = weekday_name(date(2024, 1, 1 + number))
    return name[:2] if short else name


def sign_words(mark: Sign) -> str:
    """What a sign means."""
    return {"activity": _("Activity"), "news": _("News, media"), "deadline": _("Deadline"), "off": _("Cancelled")}[mark]


# --- the month ---------------------------------------------------------------------------------------------------------------------------------


def month_picture(board: Board, month: date) -> tuple[Picture, list[date]]:
    """A month filling the sheet, and the days whose entries did not all find room in full."""
    s = board.scale
    weeks = board.weeks(month)
    parts = [*_month_head(board, month)]
    top = HEAD * s
    column = board.width / 7
    parts += _weekday_row(board, top, column)
    top += WEEKDAYS * s
    row = (board.height - top - FOOT * s) / len(weeks)
    short: list[date] = []
    bars: list[Part] = []
    for number, week in enumerate(weeks):
        corner = (0.0, top + number * row)
        laid = _lanes(board, month, week, row, column)
        for place, day in enumerate(week):
            drawn, whole = _square(board, month, day, (place * column, corner[1]), (column, row), laid)
            parts += drawn
            if not whole:
                short.append(day)
        bars += _bars(board, laid, corner[1], column)
    parts += _grid(board, top, column, row, len(weeks))
    parts += bars
    parts += _foot(board)
    return Picture(board.width, board.height, tuple(parts), month_words(month)), short


def _month_head(board: Board, month: date) -> Iterator[Part]:
    s = board.scale
    poster, body, micro = (board.style(step) for step in (measures.POSTER, measures.BODY, measures.MICRO))
    yield Words(0, poster.leading * BASELINE, month_words(month), poster)
    baseline = poster.leading + body.leading * BASELINE
    yield Words(0, baseline, _("Publicity calendar {office}", office=board.office).strip(), body)
    room = board.width - (2 * MINI_WIDTH + 2 * MINI_GAP) * s
    text = board.setter.lines(board.conditions, micro, room)
    for number, line in enumerate(text[:2]):
        yield Words(0, baseline + micro.leading * (number + 1.05), line.text, micro)
    for place, by in enumerate((-1, 1)):
        left = board.width - ((2 - place) * MINI_WIDTH + (1 - place) * MINI_GAP) * s
        yield from _mini(board, month_after(month, by), left, 0)


def _mini(board: Board, month: date, left: float, top: float) -> Iterator[Part]:
    """A neighbour's month, small."""
    s, style = board.scale, board.style(measures.MICRO)
    column = MINI_WIDTH * s / 7
    yield Words(left + MINI_WIDTH * s / 2, top + 9 * s, month_words(month), style.strong, "centre")
    for place, number in enumerate(board.weekdays()):
        yield Words(left + column * (place + 0.5), top + 20 * s, _weekday_words(number, short=True), style, "centre")
    for row, week in enumerate(board.weeks(month)):
        for place, day in enumerate(week):
            if day.month == month.month:
                yield Words(left + column * (place + 0.5), top + (31 + row * MINI_ROW) * s, str(day.day), style, "centre")


def _weekday_row(board: Board, top: float, column: float) -> Iterator[Part]:
    style, height = board.style(measures.CELL).strong, WEEKDAYS * board.scale
    yield Box(0, top, board.width, height, BLACK)
    for place, number in enumerate(board.weekdays()):
        yield Words(column * (place + 0.5), top + height / 2 + style.size * 0.34, _weekday_words(number), style, "centre", PAPER)


def _grid(board: Board, top: float, column: float, row: float, weeks: int) -> Iterator[Part]:
    for number in range(1, 7):
        yield Line(number * column, top, number * column, top + weeks * row, measures.RULE_HAIR * board.scale)
    for number in range(1, weeks):
        yield Line(0, top + number * row, board.width, top + number * row, measures.RULE_HAIR * board.scale)
    yield Box(0, top - WEEKDAYS * board.scale, board.width, weeks * row + WEEKDAYS * board.scale, None, measures.RULE_FRAME * board.scale)


def _square(board: Board, month: date, day: date, corner: tuple[float, float], size: tuple[float, float], laid: Lanes) -> tuple[list[Part], bool]:
    """One day's square, and whether all of it could be told."""
    (x, y), (width, height), s = corner, size, board.scale
    parts: list[Part] = []
    if board.days.is_closed(day):
        parts.append(Box(x, y, width, height, FILL_CLOSED))
    if day.month != month.month:
        return parts, True
    style = board.style(measures.DAY)
    holiday = board.days.holiday(day)
    number = x + (SIDE + (RING - 3 if holiday else 0)) * s
    if holiday:
        parts.append(Disc(number + 3 * s, y + 14 * s, RING * s, PAPER, 1.1 * s))
        parts.append(Words(number + 3 * s, y + 14 * s + style.size * 0.35, str(day.day), style, "centre"))
    else:
        parts.append(Words(number, y + 14 * s + style.size * 0.35, str(day.day), style))
    beside, used, whole = _holiday_words(board, holiday, (x + (2 * RING + SIDE + 3) * s, y), width - (2 * RING + SIDE + 6) * s, _holiday_lines(board, day))
    used = max(used, laid.below(day))
    room = (width - (2 * SIDE + MARK_WIDTH) * s, height - used - s)
    listed, told = _entries(board, laid.left_over(board.days.of(day)), (x + SIDE * s, y + used), room)
    return [*parts, *beside, *listed], whole and told and day not in laid.cut


def _holiday_lines(board: Board, day: date) -> int:
    return HOLIDAY_LINES if board.days.of(day) else ALONE_LINES


def _holiday_words(board: Board, name: str, corner: tuple[float, float], width: float, most: int) -> tuple[list[Part], float, bool]:
    """(shapes, height of the head of the square, whether the name is whole): the holiday beside its ringed number."""
    style = board.style(measures.MICRO).strong
    lines = board.setter.lines(name, style, width) if name else ()
    texts = [line.text for line in lines[:most]]
    if len(lines) > most:
        texts[-1] = _cut_between_words(texts[-1], board, style, width)
    x, y = corner
    start = y + 3 * board.scale
    parts: list[Part] = [Words(x, start + style.leading * (number + BASELINE), text, style) for number, text in enumerate(texts)]
    return parts, max(DAY_HEIGHT * board.scale, len(texts) * style.leading + 4 * board.scale), len(lines) <= most


def _cut_between_words(text: str, board: Board, style: Type, width: float) -> str:
    """As many whole words of ``text`` as fit with … after them: a royal name is never cut inside a word."""
    fitting = board.setter.lines(text, style, width - board.setter.width("…", style))
    return f"{fitting[0].text.rstrip()}…" if fitting else "…"


@dataclass(frozen=True)
class Piece:
    """What lasts several days, in one week: its first and last place, its lane, and whether it began before and goes on after."""

    entry: Entry
    first: int
    last: int
    lane: int
    before: bool
    after: bool
    text: str


@dataclass
class Lanes:
    """The bars of a week: where they begin below the top of its squares, how high a lane is, and the days on which one is cut short or finds no lane."""

    week: Sequence[date]
    pieces: list[Piece]
    top: float
    height: float
    cut: set[date]

    def below(self, day: date) -> float:
        """How far down the bars of a day reach; 0 without any."""
        place = self.week.index(day)
        lanes = [piece.lane + 1 for piece in self.pieces if piece.first <= place <= piece.last]
        return self.top + max(lanes) * self.height if lanes else 0.0

    def left_over(self, entries: Sequence[Entry]) -> list[Entry]:
        """The entries of a day that are no bars."""
        barred = {piece.entry.item.id for piece in self.pieces}
        return [entry for entry in entries if entry.due or entry.item.id not in barred]


def _lanes(board: Board, month: date, week: Sequence[date], row: float, column: float) -> Lanes:
    """The bars of a week, the longest first, each in the highest free lane; a line below them stays free for the other entries."""
    spans: dict[int, tuple[Entry, list[int]]] = {}
    for place, day in enumerate(week):
        for entry in board.days.of(day) if day.month == month.month else ():
            if not entry.due and entry.item.first != entry.item.last:
                spans.setdefault(entry.item.id, (entry, []))[1].append(place)
    style = board.style(measures.MICRO)
    used = {place for _entry, places in spans.values() for place in places}
    top = max((_head_height(board, week[place], column) for place in used), default=0.0)
    laid = Lanes(week, [], top, style.leading + BAR_GAP * board.scale, set())
    most = int((row - top - style.leading) // laid.height)
    taken: set[tuple[int, int]] = set()
    for entry, places in sorted(spans.values(), key=lambda one: (one[1][0], -len(one[1]))):
        lane = next((lane for lane in range(most) if not any((lane, place) in taken for place in places)), None)
        if lane is None:
            continue
        taken.update((lane, place) for place in places)
        first, last = places[0], places[-1]
        room = (last + 1 - first) * column - (2 * SIDE + MARK_WIDTH) * board.scale
        text = board.setter.cut(entry.words, style, room)
        if text != entry.words:
            laid.cut.add(week[first])
        laid.pieces.append(Piece(entry, first, last, lane, week[first] != entry.item.first, week[last] != entry.item.last, text))
    return laid


def _head_height(board: Board, day: date, column: float) -> float:
    """The height of a square's number and holiday."""
    s = board.scale
    return _holiday_words(board, board.days.holiday(day), (0, 0), column - (2 * RING + SIDE + 6) * s, _holiday_lines(board, day))[1]


def _bars(board: Board, laid: Lanes, top: float, column: float) -> Iterator[Part]:
    """The bars of a week: framed, open where the item began before the week or goes on after it."""
    s, style = board.scale, board.style(measures.MICRO)
    for piece in laid.pieces:
        left, right = piece.first * column + (0 if piece.before else SIDE / 2 * s), (piece.last + 1) * column - (0 if piece.after else SIDE / 2 * s)
        y = top + laid.top + piece.lane * laid.height
        yield Box(left, y, right - left, style.leading, PAPER)
        weight = measures.RULE_HAIR * s * 1.6
        yield from (Line(left, edge, right, edge, weight) for edge in (y, y + style.leading))
        yield from (Line(x, y, x, y + style.leading, weight) for x, is_open in ((left, piece.before), (right, piece.after)) if not is_open)
        baseline, start = y + style.leading * BASELINE, piece.first * column + SIDE * s
        yield from sign(piece.entry.sign, start, baseline, 5.2 * s)
        yield Words(start + MARK_WIDTH * s, baseline, piece.text, style)


def _entries(board: Board, entries: Sequence[Entry], corner: tuple[float, float], room: tuple[float, float]) -> tuple[list[Part], bool]:
    """The entries of a day below its number, on as many lines as there is room for; where they do not fit on one line each, the rest as "n more"."""
    style, (x, y), (width, height) = board.style(measures.MICRO), corner, room
    fits = int(height // style.leading)
    whole = [[line.text for line in board.setter.lines(entry.words, style, width)] for entry in entries]
    hidden = len(whole) - max(fits - 1, 0) if len(whole) > fits else 0
    counts = _line_counts([len(lines) for lines in whole[: len(whole) - hidden]], fits - bool(hidden))
    texts = [_at_most(lines, count, board, style, width) for lines, count in zip(whole, counts, strict=False)]
    parts: list[Part] = []
    baseline = y + style.leading * BASELINE
    indent = MARK_WIDTH * board.scale
    for entry, lines in zip(entries, texts, strict=False):
        parts += sign(entry.sign, x, baseline, 5.2 * board.scale)
        for text in lines:
            parts.append(Words(x + indent, baseline, text, style))
            baseline += style.leading
    if hidden:
        parts.append(Words(x + indent, baseline, _("and {count} more", count=f"{hidden:,}"), style.strong))
    return parts, not hidden and texts == whole


def _line_counts(wanted: Sequence[int], fits: int) -> list[int]:
    """How many lines each entry gets: one each, then further ones in turn while the day has room."""
    counts = [1] * len(wanted)
    for most in range(2, LINES_OF_ITEM + 1):
        for place, lines in enumerate(wanted):
            if lines >= most and sum(counts) < fits:
                counts[place] = most
    return counts


def _at_most(lines: list[str], count: int, board: Board, style: Type, width: float) -> list[str]:
    """The first ``count`` lines; the last of them ends in … when there are more."""
    if len(lines) <= count:
        return lines
    return [*lines[: count - 1], board.setter.cut(lines[count - 1].rstrip() + "…", style, width)]


def _foot(board: Board) -> Iterator[Part]:
    """What the signs mean, and of which day the data is."""
    s, style = board.scale, board.style(measures.MICRO)
    baseline, x = board.height - 3 * s, 0.0
    for mark in SIGN_ORDER:
        words = sign_words(mark)
        yield from sign(mark, x, baseline, 5.6 * s)
        yield Words(x + 9 * s, baseline, words, style)
        x += 9 * s + board.setter.width(words, style) + 14 * s
    yield Disc(x + 5 * s, baseline - 2.8 * s, 5 * s, PAPER, 1.1 * s)
    x += 14 * s
    words = _("Official holiday · grey: the office is closed")
    yield Words(x, baseline, words, style)
    yield Words(board.width, baseline, _("Data as of {date}", date=format_date(board.updated, "long")), style, "right")


# --- the year ----------------------------------------------------------------------------------------------------------------------------------

YEAR_HEAD = 66.0
ACROSS, DOWN = 4, 3
GUTTER = 16.0
MOST_MARKS = 3


def year_months(year: int, fiscal: bool) -> list[date]:
    """The first days of the twelve months of a fiscal or calendar year (พ.ศ.)."""
    first = fiscal_period(year)[0] if fiscal else date(year - BUDDHIST_ERA, 1, 1)
    return [month_after(first, number) for number in range(12)]


def year_picture(board: Board, title: str, months: Sequence[date]) -> Picture:
    """Twelve months on the sheet, the signs of a day beside its number."""
    s = board.scale
    head, body, micro = (board.style(step) for step in (measures.DISPLAY, measures.BODY, measures.MICRO))
    parts: list[Part] = [Words(0, head.leading * BASELINE, title, head)]
    parts.append(Words(0, head.leading + body.leading * BASELINE - 4 * s, _("Publicity calendar {office}", office=board.office).strip(), body))
    width = (board.width - (ACROSS - 1) * GUTTER * s) / ACROSS
    height = (board.height - (YEAR_HEAD + FOOT) * s) / DOWN
    room = board.width * 0.45
    for number, line in enumerate(board.setter.lines(board.conditions, micro, room)[:3]):
        parts.append(Words(board.width, micro.leading * (number + BASELINE) + 8 * s, line.text, micro, "right"))
    for number, month in enumerate(months):
        row, place = divmod(number, ACROSS)
        parts += _year_month(board, month, (place * (width + GUTTER * s), YEAR_HEAD * s + row * height), (width, height))
    parts += _foot(board)
    return Picture(board.width, board.height, tuple(parts), title)


def _year_month(board: Board, month: date, corner: tuple[float, float], size: tuple[float, float]) -> Iterator[Part]:
    (x, y), (width, height), s = corner, size, board.scale
    column, micro = width / 7, board.style(measures.MICRO)
    heading = board.style(measures.HEADING_2)
    yield Words(x, y + heading.leading * BASELINE, month_words(month), heading)
    top = y + 18 * s
    for place, number in enumerate(board.weekdays()):
        yield Words(x + column * (place + 0.5), top + 9 * s, _weekday_words(number, short=True), micro, "centre")
    top += 13 * s
    row = (height - 41 * s) / 6
    for number, week in enumerate(board.weeks(month)):
        for place, day in enumerate(week):
            if day.month == month.month:
                yield from _small_day(board, day, (x + place * column, top + number * row), (column, row))
    yield Line(x, top, x + width, top, measures.RULE_FRAME * s)


def _small_day(board: Board, day: date, corner: tuple[float, float], size: tuple[float, float]) -> Iterator[Part]:
    """A day of the year: its number, ringed for a holiday, and up to three signs of what stands on it."""
    (x, y), (width, height), s = corner, size, board.scale
    style = board.style(measures.CELL)
    if board.days.is_closed(day):
        yield Box(x, y, width, height, FILL_CLOSED)
    middle = y + height / 2
    holiday = bool(board.days.holiday(day))
    if holiday:
        yield Disc(x + 7.4 * s, middle, 6.8 * s, PAPER, 0.9 * s)
    yield Words(x + 7.4 * s, middle + style.size * 0.35, str(day.day), style.strong if holiday else style, "centre")
    found = {entry.sign for entry in board.days.of(day)}
    shown = [mark for mark in SIGN_ORDER if mark in found][:MOST_MARKS]
    for number, mark in enumerate(shown):
        yield from sign(mark, x + 15.4 * s, middle - 1.6 * s + number * 5.2 * s - (len(shown) - 2) * 2.6 * s, 4.0 * s)


def month_span(month: date) -> tuple[date, date]:
    """First and last day of a month."""
    return month, month_after(month, 1) - timedelta(days=1)
