"""News on paper: the register, the summary of a month or a year, and to whom a piece was sent (domain B.2.3, B.2.5, B.2.7)."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.domain.thai_date import fiscal_period, fiscal_year, format_date, month_after, month_name
from desktop.models.publicity_register import DISTRIBUTIONS, NEWS, RECIPIENTS
from desktop.reports.blocks import (
    Block,
    Caption,
    Cell,
    Column,
    Document,
    Facts,
    Note,
    PageBreak,
    Row,
    Shape,
    Table,
    Title,
    Total,
)
from desktop.reports.calendar_entries import clock
from desktop.reports.request import (
    Request,
    Work,
    data_line,
    document,
    filter_line,
    office_name,
    record_ids,
    records,
    register_page,
    shown,
    signatures,
    title_block,
)
from desktop.words import _

NOT_STATED = "–"


# --- the register ------------------------------------------------------------------------------------------------------------------------------


def news_register(work: Work, request: Request) -> Document:
    """ทะเบียนข่าว: one line a piece of news."""
    title = _("News register")
    ids = record_ids(work, NEWS, request)
    columns = (
        Column(_("News no."), Shape.CODE),
        Column(_("Date received"), Shape.DATE),
        Column(_("Headline"), cap_mm=140),
        Column(_("School or agency"), Shape.NAME, cap_mm=44),
        Column(_("News category"), cap_mm=32, drop=2),
        Column(_("Published on"), cap_mm=32, drop=1),
        Column(_("Publication date"), Shape.DATE),
        Column(_("Status"), Shape.STATE),
    )
    return register_page(work, request, title, filter_line(work, NEWS, request, len(ids)), Table(columns, NewsRows(work, ids), dense=True))


@dataclass(frozen=True)
class NewsRows:
    """The rows of the register, read page by page each time they are gone through."""

    work: Work
    ids: Sequence[int]

    def __iter__(self) -> Iterator[Row]:
        for record in records(self.work, NEWS, self.ids):
            category, channels, status = (shown(self.work, NEWS[name], record) for name in ("category", "channels", "status"))
            yield (record["number"], record["received_on"], record["name"], source_words(self.work, record), category, channels, record["published_on"], status)


def source_words(work: Work, record: dict[str, Any]) -> str:
    """Where a piece of news comes from: the agency, else the office's own group."""
    known = record["source_id.title"] or record["source_name"] or ""
    return known or (_("The office") if record["origin"] == "office" else "")


# --- the summary -------------------------------------------------------------------------------------------------------------------------------


@dataclass
class Tally:
    """News received and published, and the people reached, of one heading."""

    received: int = 0
    published: int = 0
    reach: int = 0


@dataclass
class Summary:
    """What was received and published in a span of days, by each of the headings of the report."""

    whole: Tally = field(default_factory=Tally)
    months: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    channels: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    sources: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    groups: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    categories: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))


def news_summary(work: Work, request: Request) -> Document:
    """สรุปข่าวรายเดือน by channel, school and target group; for a fiscal year with its months as rows."""
    whole_year = request["span"] == "year"
    first, last, period = _span(work, request)
    title = _("Summary of news of the fiscal year") if whole_year else _("Monthly summary of news")
    found = _summary(work, first, last)
    line = data_line(work, _("all news"))
    blocks: list[Block] = [title_block(work, title, line, period), Facts(_summary_facts(found), columns=2, label_mm=46)]
    tables: list[tuple[str, Table]] = []
    if whole_year:
        months = [(f"{day.year}-{day.month:02d}", f"{month_name(day.month)} {day.year + 543}") for day in (month_after(first, number) for number in range(12))]
        tables.append((_("News by month (unit: pieces)"), _tally_table(_("Month"), months, found.months, keep_empty=True)))
    lists = work.reader.value_lists()
    for caption, label, list_key, tallies in (
        (_("News by channel (unit: pieces)"), _("Channel"), "pr_channel", found.channels),
        (_("News by category (unit: pieces)"), _("News category"), "news_category", found.categories),
        (_("News by target group (unit: pieces)"), _("Target group"), "pr_target_group", found.groups),
    ):
        keys = [(item.key, item.label) for item in lists.items(list_key, active_only=False)]
        tables.append((caption, _tally_table(label, keys, tallies, summed=list_key == "news_category")))
    tables.append((_("News by school or agency (unit: pieces)"), _tally_table(_("School or agency"), _sources(found), found.sources)))
    for number, (caption, table) in enumerate(tables, 1):
        blocks += [Caption(caption, _("Table {number}", number=number)), table]
    blocks.append(Note(_("Received: by the date received. Published: by the publication date. News on several channels counts on each of them.")))
    blocks.append(signatures(work, _("Reported by"), _("Acknowledged by")))
    return document(work, title, tuple(blocks), "report", f"{title} {period}")


def _span(work: Work, request: Request) -> tuple[date, date, str]:
    """First and last day, and the period in words."""
    if request["span"] == "year":
        year = int(request["year"]) if str(request["year"] or "").isdecimal() else fiscal_year(work.today())
        first, last = fiscal_period(year)
        return first, last, _("Fiscal year {year} ({first} – {last})", year=year, first=format_date(first, "long"), last=format_date(last, "long"))
    asked = request["month"]
    first = (asked if isinstance(asked, date) else work.today()).replace(day=1)
    last = date.fromordinal(month_after(first, 1).toordinal() - 1)
    return first, last, _("{month} {year}", month=month_name(first.month), year=first.year + 543)


def _summary(work: Work, first: date, last: date) -> Summary:
    """Counted in one reading; news that was taken back or rejected is not published."""
    sql = (
        "SELECT received_on, CASE WHEN status IN ('published', 'archived') THEN published_on END, origin, source_id, source_name, category, channels, "
        "target_groups, ifnull(reach_count, 0) FROM news_item WHERE deleted_at IS NULL AND (received_on BETWEEN ? AND ? OR published_on BETWEEN ? AND ?)"
    )
    days = (first.isoformat(), last.isoformat())
    rows = work.reader.connection.execute(sql, (*days, *days)).fetchall()
    names = work.reader.reference_titles("partner", {row[3] for row in rows if row[3]})
    found = Summary()
    for received, published, origin, source, source_name, category, channels, groups, reach in rows:
        place = names.get(source) or source_name or (_("The office") if origin == "office" else "")
        came, told = days[0] <= received <= days[1], published is not None and days[0] <= published <= days[1]
        where = [(found.sources, place), (found.categories, category or "")]
        where += [(found.channels, key) for key in _keys(channels)] + [(found.groups, key) for key in _keys(groups)]
        for tallies, key in where:
            _count(tallies[key], came, told, reach)
        _count(found.whole, came, told, reach)
        if came:
            found.months[received[:7]].received += 1
        if told:
            _count(found.months[published[:7]], False, True, reach)
    return found


def _count(tally: Tally, came: bool, told: bool, reach: int) -> None:
    tally.received += came
    tally.published += told
    tally.reach += reach if told else 0


def _keys(stored: str | None) -> Iterable[str]:
    return dict.fromkeys(json.loads(stored)) if stored else ("",)


def _summary_facts(found: Summary) -> tuple[tuple[str, str], ...]:
    numbers = Counter({_("News received"): found.whole.received, _("News published"): found.whole.published, _("People reached"): found.whole.reach})
    return tuple((label, f"{number:,}" if number else _("None")) for label, number in numbers.items())


def _sources(found: Summary) -> list[tuple[str, str]]:
    """The places news came from: the one with most first."""
    order = sorted(found.sources, key=lambda name: (not name, -found.sources[name].received, -found.sources[name].published, name))
    return [(name, name or _("Not stated")) for name in order]


def _tally_table(label: str, keys: list[tuple[str, str]], tallies: defaultdict[str, Tally], keep_empty: bool = False, summed: bool = True) -> Table:
    """Received, published and reach of each heading; ``summed`` where each piece of news stands under one heading only."""
    known = {key for key, _words in keys}
    rest = [(key, key or _("Not stated")) for key in tallies if key not in known]
    rows: list[Row] = []
    sums = Tally()
    for key, words in [*keys, *rest]:
        one = tallies.get(key, Tally())
        if keep_empty or one.received or one.published:
            rows.append((words, *(number or _("None") for number in (one.received, one.published, one.reach))))
            sums = Tally(sums.received + one.received, sums.published + one.published, sums.reach + one.reach)
    if rows and summed:
        rows.append(Total((Cell(_("Total"), align="centre"), *(number or _("None") for number in (sums.received, sums.published, sums.reach)))))
    heads = (_("News received"), _("News published"), _("People reached"))
    return Table((Column(label, cap_mm=80), *(Column(words, Shape.NUMBER, width_mm=28) for words in heads)), rows, name=label)


# --- sendings ----------------------------------------------------------------------------------------------------------------------------------


def distribution_list(work: Work, request: Request) -> Document:
    """บัญชีรายชื่อผู้รับข่าวสาร of the chosen sendings, or of the newest one: the recipients as they were on that day."""
    title = _("List of recipients of a sending")
    ids = record_ids(work, DISTRIBUTIONS, request)
    sendings = list(records(work, DISTRIBUTIONS, ids if request.ids is not None else ids[:1]))
    blocks: list[Block] = []
    for number, record in enumerate(sendings):
        if number:
            blocks.append(PageBreak(restart=True))
        blocks += _sending(work, title, record)
    if not sendings:
        line = data_line(work, _("the newest sending"))
        blocks = [title_block(work, title, line), _recipients_table(work, None)[0]]
    return document(work, title, tuple(blocks), "report")


def _sending(work: Work, title: str, record: dict[str, Any]) -> Iterator[Block]:
    table, count = _recipients_table(work, record["id"])
    line = _("Recipients as they were in the registry on {date} · {count} recipients", date=format_date(record["sent_on"], "long"), count=f"{count:,}")
    yield Title(title, tuple(text for text in (record["name"], office_name(work)) if text), line)
    when = " ".join(text for text in (format_date(record["sent_on"], "long"), clock(record["sent_time"]) if record["sent_time"] else "") if text)
    pairs = (
        (_("Sent on"), when),
        (_("Channel"), shown(work, DISTRIBUTIONS["channel"], record)),
        (_("How"), record["method"] or NOT_STATED),
        (_("Sent by"), record["sent_by"] or NOT_STATED),
        (_("Recipients taken from"), record["recipients_from"] or NOT_STATED),
        (_("News"), record["news_id.title"] or record["item_id.title"] or NOT_STATED),
        (_("Proof"), record["proof"] or NOT_STATED),
        (_("Result of the sending"), record["result"] or NOT_STATED),
    )
    yield Facts(pairs, columns=2, label_mm=30)
    yield Caption(_("Recipients"), _("Table {number}", number=1))
    yield table
    yield signatures(work, _("Sent by"), _("Acknowledged by"), maker=record["sent_by"] or "")


def _recipients_table(work: Work, sending: int | None) -> tuple[Table, int]:
    """The table of a sending's recipients, and how many they are."""
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Agency or person"), Shape.NAME, cap_mm=60),
        Column(_("Contact person"), Shape.NAME, cap_mm=45, drop=1),
        Column(_("Sent to"), Shape.CONTACT, cap_mm=55),
        Column(_("Date received"), Shape.DATE),
        Column(_("Signature or note"), width_mm=32),
    )
    people = work.reader.children(RECIPIENTS, sending) if sending is not None else []
    rows: list[Row] = [
        (number, one["name"], one["contact_name"], one["address"], one["received_on"], one["note"]) for number, one in enumerate(people, 1)
    ]
    return Table(columns, rows, name=_("Recipients")), len(rows)
