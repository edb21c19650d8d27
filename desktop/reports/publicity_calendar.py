"""The calendars on paper and as workbooks: a month, a year, the holidays of a year (domain B.2.6, B.2.7, C.4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from desktop.domain.thai_date import (
    BUDDHIST_ERA,
    buddhist_year,
    fiscal_year,
    format_date,
    format_period,
    month_words,
    weekday_name,
)
from desktop.models.publicity_reading import CalendarItem, undated_items
from desktop.models.publicity_register import HOLIDAYS
from desktop.reports.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Drawing,
    Facts,
    Group,
    Note,
    Only,
    PageBreak,
    Row,
    Shape,
    Table,
    Title,
)
from desktop.reports.calendar_entries import Days, Entry, chosen_items, clock, read
from desktop.reports.drawing import Picture, paint
from desktop.reports.measures import FAMILIES
from desktop.reports.page import Sheet
from desktop.reports.request import Request, Work, data_line, document, office_name, signatures, title_block
from desktop.reports.wall_calendar import (
    PAPERS,
    Board,
    month_picture,
    month_span,
    year_months,
    year_picture,
)
from desktop.words import _

Week = Literal["monday", "sunday"]
SIGNS = {"activity": "■", "news": "○", "deadline": "△", "off": "⊘"}


def _poster(picture: Picture) -> Drawing:
    """A picture that fills a page."""

    def draw(sheet: Sheet, left: float, top: float, _width: float) -> None:
        paint(sheet, picture.parts, left, top)

    return Drawing(lambda _width: picture.height, draw)


def _board(work: Work, days: Days, paper: str, week: str) -> Board:
    from desktop.reports.text import typesetter

    name, scale = PAPERS[paper if paper in PAPERS else "a4"]
    family = FAMILIES[name]
    said = _("Conditions: {conditions}", conditions=days.filtered)
    conditions = f"{said} · {_('{count} found', count=f'{days.count:,}')}"
    # A hair less than the page, so that rounding never turns it.
    return Board(days, office_name(work), conditions, work.today(), week == "monday", scale, family.width, family.height - 0.5, typesetter())


def _week_start(work: Work, request: Request) -> str:
    """The first day of the week: as asked, else as the office has set (domain C.1)."""
    return str(request["week_start"] or work.settings.week_start)


# --- the month ---------------------------------------------------------------------------------------------------------------------------------


def month_calendar(work: Work, request: Request) -> Document:
    """ปฏิทินรายเดือน: a wall calendar, then in full the days that had no room; in Excel the month's list and its grid."""
    month = _month_asked(work, request)
    blocks = month_page(work, month.year, month.month, request, _week_start(work, request), str(request["paper"] or "a4"))
    title = _("Publicity calendar, {month}", month=month_words(month))
    return document(work, title, blocks, _family(request))


def _month_asked(work: Work, request: Request) -> date:
    asked = request["month"]
    return (asked if isinstance(asked, date) else work.today()).replace(day=1)


def _family(request: Request) -> str:
    return PAPERS.get(str(request["paper"]), PAPERS["a4"])[0]


def month_page(work: Work, year: int, month: int, request: Request, week_start: str, paper: str) -> list[Block]:
    """The blocks of one month (``year`` C.E.): exactly the items that ``request`` asks for."""
    first, last = month_span(date(year, month, 1))
    days = read(work, request, first, last)
    board = _board(work, days, paper, week_start)
    picture, short = month_picture(board, first)
    listed = Title(_("Items of {month}", month=month_words(first)), (office_name(work),), board.conditions)
    blocks: list[Block] = [Only("pdf", (_poster(picture),))]
    if short:
        rest = Table(_list_columns(), list(_rows_by_day(work, days, short)), dense=True, group_label=_("Day"))
        heading = Title(_("Days of {month} with more than the calendar holds", month=month_words(first)), (office_name(work),), board.conditions)
        blocks.append(Only("pdf", (PageBreak("report", restart=True), heading, rest)))
    every = Table(_list_columns(dated=True), _all_rows(work, days), name=_("List"))
    grid = Table(tuple(Column(words, width_mm=30) for words in _weekday_heads(board)), _grid_rows(board, first), name=_("Calendar"))
    blocks.append(Only("xlsx", (listed, every, Title(month_words(first), (office_name(work),), board.conditions), grid)))
    return blocks


def _list_columns(dated: bool = False) -> tuple[Column, ...]:
    return (
        *((Column(_("Date"), Shape.DATE),) if dated else ()),
        Column(_("Kind"), Shape.STATE),
        Column(_("Time"), Shape.STATE),
        Column(_("Item"), cap_mm=90, width_mm=0 if dated else 46),
        Column(_("Place"), cap_mm=32, drop=2),
        Column(_("Channel"), cap_mm=32, drop=3),
        Column(_("Responsible"), Shape.NAME, cap_mm=42, drop=1),
        Column(_("Status"), Shape.STATE),
    )


def _rows_by_day(work: Work, days: Days, wanted: list[date]) -> Iterator[Row]:
    for day in wanted:
        holiday = days.holiday(day)
        text = _("{weekday} {date}", weekday=weekday_name(day), date=format_date(day, "long"))
        yield Group(f"{text} · {holiday}" if holiday else text, _("{count} items", count=len(days.of(day))))
        for entry in days.of(day):
            yield (_kind(entry), *_entry_values(work, entry))


def _all_rows(work: Work, days: Days) -> list[Row]:
    """Holidays and entries of every day, in order, for the workbook."""
    rows: list[Row] = []
    for day in sorted({*days.entries, *days.closed}):
        if holiday := days.holiday(day):
            rows.append((day, _("Holiday"), "", holiday, "", "", "", ""))
        rows += [(day, _kind(entry), *_entry_values(work, entry)) for entry in days.of(day)]
    return rows


def _kind(entry: Entry) -> str:
    return {"activity": _("Activity"), "news": _("News, media"), "deadline": _("Deadline")}[entry.mark]


def _entry_values(work: Work, entry: Entry) -> tuple[str, ...]:
    """Time, name, place, channels, officer, status."""
    lists, item = work.reader.value_lists(), entry.item
    name = _("Send in: {name}", name=item.name) if entry.due else _("{title} (continued)", title=item.name) if entry.again else item.name
    time = "" if entry.due or entry.again or not item.start_time else clock(item.start_time)
    channels = ", ".join(lists.labels("pr_channel", list(item.channels)))
    return (time, name, item.place, channels, item.owner_officer or lists.label("org_unit", item.owner_unit), lists.label("item_status", item.status))


def _weekday_heads(board: Board) -> list[str]:
    return [weekday_name(date(2024, 1, 1 + number)) for number in board.weekdays()]


def _grid_rows(board: Board, month: date) -> list[Row]:
    return [tuple(_grid_cell(board.days, day) if day.month == month.month else "" for day in week) for week in board.weeks(month)]


def _grid_cell(days: Days, day: date) -> str:
    lines = [f"{day.day} {days.holiday(day)}".strip(), *(f"{SIGNS[entry.sign]} {entry.words}" for entry in days.of(day))]
    return "\n".join(lines)


# --- the year ----------------------------------------------------------------------------------------------------------------------------------


def year_calendar(work: Work, request: Request) -> Document:
    """ปฏิทินรายปี: twelve months on one page with the marks of their days, then every item by month."""
    fiscal = request["span"] != "calendar"
    year = int(request["year"]) if str(request["year"] or "").isdecimal() else fiscal_year(work.today()) if fiscal else buddhist_year(work.today())
    title = _("Calendar of fiscal year {year}", year=year) if fiscal else _("Calendar of the year {year}", year=year)
    return document(work, title, year_page(work, year, fiscal, request, _week_start(work, request), str(request["paper"] or "a4")), _family(request))


def year_page(work: Work, year: int, fiscal: bool, request: Request, week_start: str, paper: str) -> list[Block]:
    """The blocks of a fiscal or calendar year (พ.ศ.)."""
    months = year_months(year, fiscal)
    days = read(work, request, months[0], month_span(months[-1])[1])
    board = _board(work, days, paper, week_start)
    title = _("Fiscal year {year}", year=year) if fiscal else _("Year {year}", year=year)
    picture = year_picture(board, title, months)
    heading = Title(_("Items of the calendar"), tuple(text for text in (office_name(work), title) if text), board.conditions)
    listed = Table(_year_columns(), list(_year_rows(work, request, days, months)), dense=True, name=_("List"), group_label=_("Month"))
    grid = Table(tuple(Column(words) for words in (_("Day"), *map(month_words, months))), _year_grid(days, months), name=_("Calendar"))
    return [
        Only("pdf", (_poster(picture), PageBreak("register", restart=True))),
        heading,
        listed,
        Only("xlsx", (Title(title, (office_name(work),), board.conditions), grid)),
    ]


def _year_columns() -> tuple[Column, ...]:
    return (
        Column(_("Date"), Shape.STATE, width_mm=34),
        Column(_("Time"), Shape.STATE),
        Column(_("Item"), cap_mm=110),
        Column(_("Target groups"), cap_mm=50, drop=2),
        Column(_("Channel"), cap_mm=50, drop=1),
        Column(_("Responsible"), Shape.NAME, cap_mm=45),
        Column(_("Status"), Shape.STATE),
    )


def _year_rows(work: Work, request: Request, days: Days, months: list[date]) -> Iterator[Row]:
    entries = list(days.in_order())
    for month in months:
        first, last = month_span(month)
        here = [entry for entry in entries if first <= entry.on <= last]
        holidays = [day for day in sorted(days.closed) if first <= day <= last]
        if not here and not holidays:
            continue
        yield Group(month_words(month), _("{count} items", count=len(here)))
        for day in sorted({*(entry.on for entry in here), *holidays}):
            if holiday := days.holiday(day):
                yield (format_date(day), "", Cell(_("Holiday: {name}", name=holiday), bold=True), "", "", "", "")
            yield from (_year_row(work, entry) for entry in here if entry.on == day)
    tray = undated_items(work.reader, work.today(), chosen_items(request)) if request.ids is None else []
    if tray:
        yield Group(_("No date yet"), _("{count} items", count=len(tray)))
        yield from (_year_values(work, item, "–", item.name) for item in tray)


def _year_row(work: Work, entry: Entry) -> Row:
    item = entry.item
    if entry.due or item.first is None:
        return _year_values(work, item, format_date(entry.on), _("Send in: {name}", name=item.name), with_time=False)
    return _year_values(work, item, format_period(item.first, item.last or item.first), item.name)


def _year_values(work: Work, item: CalendarItem, when: str, name: str, with_time: bool = True) -> Row:
    lists = work.reader.value_lists()
    groups = ", ".join(lists.labels("pr_target_group", list(item.target_groups)))
    channels = ", ".join(lists.labels("pr_channel", list(item.channels)))
    time = clock(item.start_time) if with_time and item.start_time else ""
    officer = item.owner_officer or lists.label("org_unit", item.owner_unit)
    return (when, time, name, groups, channels, officer, lists.label("item_status", item.status))


def _year_grid(days: Days, months: list[date]) -> list[Row]:
    """The days of the month down, the months across."""
    rows: list[Row] = []
    for number in range(1, 32):
        cells = []
        for month in months:
            day = month + timedelta(days=number - 1)
            cells.append("\n".join(_grid_cell(days, day).split("\n")[1:] or [days.holiday(day)]) if day.month == month.month else "")
        rows.append((str(number), *cells))
    return rows


# --- holidays ----------------------------------------------------------------------------------------------------------------------------------


def holiday_list(work: Work, request: Request) -> Document:
    """วันหยุดราชการ of a calendar year, with the source of each and whether the office has confirmed the year."""
    year = int(request["year"] or buddhist_year(work.today()))
    title = _("Official holidays of the year {year}", year=year)
    first, last = date(year - BUDDHIST_ERA, 1, 1), date(year - BUDDHIST_ERA, 12, 31)
    sql = 'SELECT id FROM holiday WHERE deleted_at IS NULL AND "on" BETWEEN ? AND ? ORDER BY "on", id'
    ids = [row[0] for row in work.reader.connection.execute(sql, (first.isoformat(), last.isoformat()))]
    lists = work.reader.value_lists()
    rows: list[Row] = [
        (number, record["on"], weekday_name(record["on"]), record["name"], lists.label("holiday_kind", record["kind"]), _source(record["source"]))
        for number, record in enumerate(work.reader.rows(HOLIDAYS, ids), 1)
    ]
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Date"), Shape.DATE),
        Column(_("Day of the week"), Shape.STATE),
        Column(_("Name of the holiday"), cap_mm=80),
        Column(_("Kind"), cap_mm=34),
        Column(_("Source"), cap_mm=34, drop=1),
    )
    notes = [_("Saturdays and Sundays are not in this list. Every deadline in the program is counted on this table.")]
    if any(_("Shipped") in row for row in rows if isinstance(row, tuple)):
        notes.append(_("Shipped: the list the program came with, to be compared with the announcement of the year."))
    line = data_line(work, _("Year {year}", year=year))
    blocks: tuple[Block, ...] = (
        title_block(work, title, f"{line} · {_('{count} found', count=len(rows))}"),
        Facts(((_("State of the list"), _confirmed(work, year)),), label_mm=30),
        Table(columns, rows),
        Note(" ".join(notes)),
        signatures(work, _("Prepared by"), _("Certified by")),
    )
    return document(work, title, blocks, "report")


def _source(stored: str | None) -> str:
    """Where a holiday comes from; the long words about the list of the program stand once, below the table."""
    shipped = _("List shipped with the program; compare it with the announcement of the year")
    return _("Shipped") if stored == shipped else stored or ""


def _confirmed(work: Work, year: int) -> str:
    """Whether and when the office confirmed the year, in words."""
    sql = "SELECT confirmed_on, confirmed_by, filled_at FROM holiday_year WHERE year = ?"
    found = work.reader.connection.execute(sql, (year - BUDDHIST_ERA,)).fetchone()
    if found and found[0]:
        day = format_date(date.fromisoformat(found[0]), "long")
        return _("Confirmed by the office on {date} by {name}", date=day, name=found[1] or "–")
    return _("Not confirmed yet: check it against the announcements of the cabinet")
