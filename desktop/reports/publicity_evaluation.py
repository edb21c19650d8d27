"""What came of it: the evaluation of a round in figures and words, and the coverage matrix (manual S02 step 8, domain B.2.5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.percent import percent
from desktop.domain.publicity_counts import Count, Figures, from_json
from desktop.domain.publicity_words import items_paragraph
from desktop.domain.thai_date import fiscal_period, fiscal_year, format_date, format_period
from desktop.models.publicity_figures import coverage, figures
from desktop.models.publicity_register import EVALUATIONS
from desktop.reports import charts, drawing
from desktop.reports.blocks import (
    Blank,
    Block,
    Caption,
    Column,
    Document,
    Drawing,
    Facts,
    Form,
    Heading,
    Item,
    Note,
    PageBreak,
    Prose,
    Row,
    Shape,
    Table,
    Title,
    Value,
)
from desktop.reports.coverage import coverage_table, gap_words, unheard_words
from desktop.reports.request import (
    Request,
    Work,
    data_line,
    document,
    office_name,
    record_ids,
    records,
    shown,
    signatures,
    title_block,
)
from desktop.words import _

NOT_STATED = "–"
LINES_TO_WRITE = 4
"""Dotted lines under a heading of the round whose words are still to come."""


def publicity_evaluation(work: Work, request: Request) -> Document:
    """รายงานประเมินผลตามรอบ: the chosen rounds, or the newest one."""
    title = _("Report on the evaluation of publicity")
    ids = record_ids(work, EVALUATIONS, request)
    rounds = list(records(work, EVALUATIONS, ids if request.ids is not None else ids[:1]))
    if not rounds:
        line = data_line(work, _("the newest round"))
        return document(work, title, (title_block(work, title, line), _main_table(Figures(), [])), "report")
    blocks: list[Block] = []
    for number, one in enumerate(rounds):
        if number:
            blocks.append(PageBreak(restart=True))
        blocks += _round(work, title, one)
    return document(work, title, tuple(blocks), "report")


def figures_of(work: Work, record: dict[str, Any]) -> Figures:
    """The figures kept when the round was closed, else as they are today."""
    kept = work.reader.connection.execute("SELECT figures FROM pr_evaluation WHERE id = ?", (record["id"],)).fetchone()
    if kept and kept[0]:
        return from_json(kept[0])
    return figures(work.reader, record["starts_on"], record["ends_on"], work.today())


def _round(work: Work, title: str, record: dict[str, Any]) -> Iterator[Block]:
    found = figures_of(work, record)
    yield _title(work, title, record)
    yield Facts(_facts(work, record), columns=2, label_mm=32)
    yield Heading(_("Work against the plan"), "1", 2)
    yield Prose(items_paragraph(found))
    yield Caption(_("Items of the round (unit: items)"), _("Table {number}", number=1))
    yield _main_table(found, _main_rows(found))
    yield Caption(_("Planned and done by month (unit: items)"), _("Chart {number}", number=1))
    yield _chart(charts.planned_done(found.by_month))
    yield Heading(_("Channel"), "2", 2)
    channels = _labelled(work, "pr_channel", found.by_channel)
    yield Caption(_("Planned and done by channel (unit: items)"), _("Chart {number}", number=2))
    yield _chart(charts.channel_bars((label, *count) for label, count in channels))
    yield Heading(_("Target groups"), "3", 2)
    yield Caption(_("Planned and done by target group (unit: items)"), _("Table {number}", number=2))
    yield _count_table(_("Target group"), _labelled(work, "pr_target_group", found.by_target, every=True))
    yield Note(_("An item for several target groups or channels counts in each of them."))
    yield Prose(_group_words(work, found))
    yield Heading(_("News and sendings"), "4", 2)
    yield _news_table(found)
    yield from _words(record)
    yield signatures(work, _("Evaluated by"), _("Certified by"), maker=record["evaluator"] or "")


def _title(work: Work, title: str, record: dict[str, Any]) -> Title:
    period = format_period(record["starts_on"], record["ends_on"])
    state = _("figures kept on {date}", date=format_date(record["closed_on"], "long")) if record["closed_on"] else _("figures as of {date}", date=format_date(work.today(), "long"))
    line = _("Conditions: {conditions}", conditions=_("items planned for {period}", period=period))
    return Title(title, tuple(text for text in (record["name"], office_name(work)) if text), f"{line} · {state}")


def _facts(work: Work, record: dict[str, Any]) -> tuple[tuple[str, Value], ...]:
    satisfaction = record["satisfaction"]
    return (
        (_("Length of the round"), shown(work, EVALUATIONS["period"], record)),
        (_("Period"), format_period(record["starts_on"], record["ends_on"])),
        (_("Evaluated by"), record["evaluator"] or ""),
        (_("Evaluated on"), format_date(record["evaluated_on"], "long")),
        (_("Level of quality"), shown(work, EVALUATIONS["ladder"], record)),
        (_("Satisfaction"), _("{mean} of 5", mean=f"{satisfaction:.2f}") if satisfaction is not None else ""),
    )


def _main_rows(found: Figures) -> list[Row]:
    share = [
        (_("Planned for the round"), found.planned, found.planned),
        (_("Published"), found.done, found.planned),
        (_("– on time (of those published)"), found.on_time, found.done),
        (_("– late (of those published)"), found.late, found.done),
        (_("Waiting for their day"), found.waiting, found.planned),
        (_("Overdue"), found.overdue, found.planned),
        (_("Postponed, without a day yet"), found.postponed, found.planned),
        (_("Cancelled"), found.cancelled, found.planned),
    ]
    rows: list[Row] = [(label, number or _("None"), percent(number, whole)) for label, number, whole in share]
    rows.append((_("Put off to a later round"), found.moved_on or _("None"), NOT_STATED))
    rows.append((_("Published without having been planned"), found.unplanned or _("None"), NOT_STATED))
    return rows


def _main_table(found: Figures, rows: list[Row]) -> Table:
    columns = (Column(_("What is counted")), Column(_("Number"), Shape.NUMBER, width_mm=32), Column(_("Per cent"), Shape.STATE, width_mm=32))
    return Table(columns, rows, name=_("Work against the plan"))


def _labelled(work: Work, list_key: str, counts: Mapping[str, Count], every: bool = False) -> list[tuple[str, Count]]:
    """(words, count) in the order of the value list, values nobody keeps any more and items without any last; ``every`` keeps values in use that have none."""
    items = work.reader.value_lists().items(list_key, active_only=False)
    known = {item.key for item in items}
    found = [(item.label, counts.get(item.key, Count())) for item in items if item.key in counts or (every and item.active)]
    found += [(key, count) for key, count in counts.items() if key and key not in known]
    return [*found, (_("Not stated"), counts[""])] if "" in counts else found


def _count_table(label: str, counts: list[tuple[str, Count]]) -> Table:
    rows: list[Row] = [(words, count.planned or _("None"), count.done or _("None"), percent(count.done, count.planned)) for words, count in counts]
    columns = (
        Column(label),
        Column(_("Planned"), Shape.NUMBER, width_mm=28),
        Column(_("Done"), Shape.NUMBER, width_mm=28),
        Column(_("Per cent"), Shape.STATE, width_mm=28),
    )
    return Table(columns, rows, name=label)


def _group_words(work: Work, found: Figures) -> str:
    """Which target groups nothing was planned for, in a sentence."""
    missing = [item.label for item in work.reader.value_lists().items("pr_target_group") if not found.by_target.get(item.key, Count()).planned]
    if not missing:
        return _("Every target group had items in this round.")
    return _("Target groups without any item in this round: {groups}.", groups=", ".join(missing))


def _news_table(found: Figures) -> Table:
    columns = (Column(_("What is counted")), Column(_("Number"), Shape.NUMBER, width_mm=40), Column(_("Unit"), Shape.STATE, width_mm=32))
    rows: list[Row] = [
        (_("News received"), found.news_received or _("None"), _("pieces")),
        (_("News published"), found.news_published or _("None"), _("pieces")),
        (_("People reached"), found.reach or _("None"), _("times")),
        (_("Sendings"), found.distributions or _("None"), _("times")),
        (_("Recipients of sendings"), found.recipients or _("None"), _("recipients")),
    ]
    return Table(columns, rows, name=_("News and sendings"))


def _words(record: dict[str, Any]) -> Iterator[Block]:
    """Summary, problems and improvements; several lines are numbered, and where nothing is written yet there are lines to write on."""
    parts = ((_("Summary of result"), "result_summary"), (_("Problems and obstacles"), "problems"), (_("Improvements"), "improvements"))
    for number, (heading, name) in enumerate(parts, 5):
        yield Heading(heading, str(number), 2)
        lines = [line.strip() for line in (record[name] or "").splitlines() if line.strip()]
        if not lines:
            yield Form(((Blank("", lines=LINES_TO_WRITE),),))
            continue
        if len(lines) == 1:
            yield Prose(lines[0])
            continue
        for place, line in enumerate(lines, 1):
            yield Item(f"{place})", line, level=2)


def _chart(chart: charts.Chart) -> Drawing:
    return drawing.block(chart)


# --- coverage ----------------------------------------------------------------------------------------------------------------------------------


def coverage_matrix(work: Work, request: Request) -> Document:
    """ตารางความครอบคลุมกลุ่มเป้าหมาย of a fiscal year: planned and done by quarter, gaps hatched and named."""
    title = _("Coverage of target groups")
    year = int(request["year"]) if str(request["year"] or "").isdecimal() else fiscal_year(work.today())
    first, last = fiscal_period(year)
    found = coverage(work.reader, year, work.today())
    period = _("Fiscal year {year} ({first} – {last})", year=year, first=format_date(first, "long"), last=format_date(last, "long"))
    line = data_line(work, _("every item that is not cancelled"))
    blocks: list[Block] = [
        title_block(work, title, line, period),
        Caption(_("Items for each target group and quarter (unit: items)"), _("Table {number}", number=1)),
        coverage_table(work, found),
        Note(_("An item for several target groups counts in each of them. Hatched: nothing is planned for the group in this quarter.")),
        Prose(gap_words(work, found.gaps)),
    ]
    if unheard := unheard_words(work, found.unheard):
        blocks.append(Prose(unheard))
    blocks.append(signatures(work, _("Prepared by"), _("Certified by")))
    return document(work, title, tuple(blocks), "register")
