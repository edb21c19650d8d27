"""What complaints lead to: the improvement plan, how well each listening channel works, how satisfied complainants are (manual S16, steps 3, 4, 7 and 10)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from desktop.domain.complaint_counts import DISSATISFIED, SATISFIED, SCORES, Satisfaction, Tally, days_words
from desktop.domain.complaint_rules import LEAST_CHANNELS
from desktop.domain.complaint_words import definitions, nothing_eligible
from desktop.domain.percent import percent
from desktop.domain.small_numbers import FEWEST, Mark, is_small
from desktop.domain.thai_date import format_date
from desktop.models.complaint_figures import Scope, figures, satisfaction
from desktop.models.complaint_register import CHANNELS
from desktop.models.conditions import Query
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.reports import charts, drawing
from desktop.reports.blocks import (
    Block,
    Caption,
    Cell,
    Column,
    Document,
    Heading,
    Note,
    Prose,
    Row,
    Shape,
    Table,
    Total,
)
from desktop.reports.complaint_tables import (
    Face,
    loose_marks,
    publication_note,
    share_words,
    too_few_words,
)
from desktop.reports.request import (
    Request,
    Work,
    data_line,
    document,
    filter_line,
    fiscal_span,
    record_ids,
    records,
    shown,
    signatures,
    title_block,
)
from desktop.words import _

NOT_STATED = "–"
FROM_ASSESSMENT = ("assessment", "survey")
"""Sources whose round or survey is named in the plan."""


# --- The improvement plan ---------------------------------------------------------------------------------------------------------------------


def improvement_plan(work: Work, request: Request) -> Document:
    """แผนปรับปรุงคุณภาพการให้บริการ: issue, cause, measure, owner, due, result and second look, ready to sign."""
    year = None if request["year"] == "all" or request.ids is not None else fiscal_span(work, request["year"])[0]
    query = request.query if year is None else Query(request.query.text, (*request.query.filters, ("fiscal_year", (str(year),))), request.query.view)
    ids = record_ids(work, IMPROVEMENTS, Request(query, request.ids))
    cases, found = _cases_of(work), list(records(work, IMPROVEMENTS, ids))
    assessed = any(record["source"] in FROM_ASSESSMENT for record in found)
    title = _("Plan to improve and develop the organisation") if assessed else _("Service-quality improvement plan")
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Issue to be improved"), width_mm=32),
        Column(_("Comes from"), width_mm=32 if assessed else 22, drop=0 if assessed else 2),
        Column(_("Root cause"), width_mm=31),
        Column(_("Measure"), width_mm=34 if assessed else 40),
        Column(_("How success is seen"), width_mm=24 if assessed else 27, drop=1),
        Column(_("Responsible"), width_mm=27),
        Column(_("To be done by"), Shape.DATE),
        Column(_("Result of the measure"), cap_mm=34),
        Column(_("Second look"), cap_mm=34),
    )
    rows = [_improvement(work, number, record, cases.get(record["id"], 0)) for number, record in enumerate(found, 1)]
    line = filter_line(work, IMPROVEMENTS, request, len(rows), _("To be done by"))
    under = (_("Fiscal year {year}", year=year),) if year else ()
    table = Table(columns, rows, dense=True, name=_("Improvement plan"), empty=_("No measure has been entered yet"))
    blocks: tuple[Block, ...] = (
        title_block(work, title, line, *under),
        table,
        signatures(work, _("Proposer of the plan"), _("Endorser of the plan"), _("Approver of the plan")),
    )
    return document(work, title, blocks, "register")


def _cases_of(work: Work) -> dict[int, int]:
    """Item → how many cases led to it."""
    sql = "SELECT improvement_id, count(*) FROM complaint_case WHERE improvement_id IS NOT NULL AND deleted_at IS NULL AND merged_into_id IS NULL GROUP BY 1"
    return dict(work.reader.connection.execute(sql).fetchall())


def _improvement(work: Work, number: int, record: Mapping[str, Any], cases: int) -> Row:
    source = "\n".join(_source(work, record, cases))
    owner = "\n".join(text for text in (shown(work, IMPROVEMENTS["owner_unit"], record), record["owner_officer"] or "") if text)
    done = _("Carried out {date}", date=format_date(record["done_on"], "short")) if record["done_on"] else shown(work, IMPROVEMENTS["status"], record)
    result = "\n".join(text for text in (done, record["result"] or "") if text)
    looked = [_("On {date}", date=format_date(record["recheck_on"], "short"))] if record["recheck_on"] else []
    if record["status"] in ("effective", "not_effective"):
        looked.append(shown(work, IMPROVEMENTS["status"], record))
    looked.append(record["recheck_result"] or "")
    if record["effect"]:
        looked.append(_("Effect on the next round: {text}", text=record["effect"]))
    second = "\n".join(text for text in looked if text) or NOT_STATED
    cause, indicator = record["root_cause"] or NOT_STATED, record["indicator"] or NOT_STATED
    return (number, record["name"], source, cause, record["measure"], indicator, owner, record["due_on"], result, second)


def _source(work: Work, record: Mapping[str, Any], cases: int) -> Iterator[str]:
    """Where it comes from: the kind; how many cases; the round or survey with the item and its rank among the opportunities (manual S20, step 6)."""
    yield shown(work, IMPROVEMENTS["source"], record)
    if cases:
        yield _("({count} cases)", count=cases)
    yield from (str(record[f"{name}.title"]) for name in ("assessment_id", "survey_id", "activity_id") if record[name] and record.get(f"{name}.title"))
    if record["item_code"]:
        yield _("Item {code}", code=record["item_code"])
    if record["rank"]:
        yield _("Rank {rank}", rank=f"{record['rank']:g}")


# --- Channels ----------------------------------------------------------------------------------------------------------------------------------


def channel_effectiveness(work: Work, request: Request) -> Document:
    """ประสิทธิภาพของช่องทาง: cases, share on time and median of each listening channel in a fiscal year, when it was looked into last, and the evidence."""
    title = _("Effectiveness of the listening channels")
    year, first, last = fiscal_span(work, request["year"])
    found = figures(work.reader, first, last, work.today())
    channels = list(records(work, CHANNELS, work.reader.ids(CHANNELS, Query())))
    rows = list(_channel_rows(work, channels, found.by_channel))
    if rows:
        rows.append(Total((Cell(_("Total"), span=2, align="centre"), *_channel_cells(found.total), "", "")))
    period = _("Fiscal year {year} ({first} – {last})", year=year, first=format_date(first, "long"), last=format_date(last, "long"))
    active = {record["channel"] for record in channels if record["active"]}
    blocks: list[Block] = [title_block(work, title, data_line(work, _("every record type")), period), Prose(_enough_words(len(active)), indent=False)]
    blocks += [Table(_channel_columns(), rows, dense=True, name=_("Channels")), Note(definitions())]
    if request["chart"] and found.received:
        label = work.reader.value_lists().label
        chart = charts.channel_cases((label("complaint_channel", key), one.received, one.done) for key, one in found.by_channel.items())
        blocks += [Caption(_("Cases received and settled by channel (unit: cases)"), _("Chart {number}", number=1)), drawing.block(chart)]
    blocks.append(signatures(work, _("Prepared by"), _("Certified by")))
    return document(work, title, tuple(blocks), "register")


def _enough_words(count: int) -> str:
    """Whether the office offers as many channels as it must (manual S16, step 3)."""
    if count >= LEAST_CHANNELS:
        return _("{count} kinds of channel are in use; at least {least} are asked for.", count=count, least=LEAST_CHANNELS)
    return _("Only {count} kinds of channel are in use; at least {least} are asked for. Open further ones.", count=count, least=LEAST_CHANNELS)


def _channel_columns() -> tuple[Column, ...]:
    time = _("Settled on time")
    return (
        Column(_("Channel"), width_mm=50),
        Column(_("Keeper"), Shape.NAME, cap_mm=40),
        Column(_("Received (cases)"), Shape.NUMBER, width_mm=15),
        Column(_("Settled (cases)"), Shape.NUMBER, width_mm=15),
        Column(_("Rate of settling (per cent)"), Shape.STATE, width_mm=17),
        Column(_("Median (days)"), Shape.STATE, width_mm=17),
        Column(_("Eligible"), Shape.NUMBER, width_mm=17, under=time),
        Column(_("Per cent"), Shape.STATE, width_mm=18, under=time),
        Column(_("Last checked"), Shape.STATE, width_mm=24),
        Column(_("Evidence and assessment"), cap_mm=70),
    )


def _channel_rows(work: Work, channels: Sequence[Mapping[str, Any]], counts: Mapping[str, Tally]) -> Iterator[Row]:
    """The kinds in use first, then those that cases came by all the same."""
    files = _files(work)
    for item in work.reader.value_lists().items("complaint_channel", active_only=False):
        mine = [record for record in channels if record["channel"] == item.key and record["active"]]
        tally = counts.get(item.key, Tally())
        if not mine and not tally.received:
            continue
        names = "\n".join(dict.fromkeys(record["name"] for record in mine if record["name"] != item.label))
        head = f"{item.label}\n{names}" if names else item.label
        keepers = "\n".join(dict.fromkeys(record["keeper"] for record in mine if record["keeper"]))
        checked = [record["checked_on"] for record in mine if record["checked_on"]]
        looked = format_date(max(checked), "short") if checked else _("never") if mine else _("not in use")
        evidence = "\n".join(text for record in mine for text in (record["assessment"] or "", files.get(record["id"], "")) if text)
        yield (head, keepers or NOT_STATED, *_channel_cells(tally), looked, evidence or NOT_STATED)


def _channel_cells(one: Tally) -> tuple[Any, ...]:
    if not one.received:
        return (_("None"), NOT_STATED, NOT_STATED, NOT_STATED, Cell(nothing_eligible(), span=2, align="centre"))
    time = (one.eligible, one.on_time_percent) if one.eligible else (Cell(nothing_eligible(), span=2, align="centre"),)
    return (one.received, one.done or _("None"), one.rate_percent, days_words(one.median_days), *time)


def _files(work: Work) -> dict[int, str]:
    """Channel → the names of its files."""
    sql = "SELECT record_id, original_name FROM attachment WHERE register = 'channel' AND deleted_at IS NULL ORDER BY id"
    found: dict[int, list[str]] = {}
    for record_id, name in work.reader.connection.execute(sql):
        found.setdefault(record_id, []).append(name)
    return {record_id: _("Files: {names}", names=", ".join(names)) for record_id, names in found.items()}


# --- Satisfaction ------------------------------------------------------------------------------------------------------------------------------


def complaint_satisfaction(work: Work, request: Request) -> Document:
    """ความพึงพอใจของผู้ร้อง in a fiscal year: satisfied and dissatisfied in each group of people, by record type and by channel."""
    title = _("Satisfaction of complainants")
    year, first, last = fiscal_span(work, request["year"])
    face = Face(bool(request["published"]))
    scope = Scope(published_only=face.published)
    whole = satisfaction(work.reader, first, last, scope).get("", Satisfaction())
    period = _("Fiscal year {year} ({first} – {last})", year=year, first=format_date(first, "long"), last=format_date(last, "long"))
    blocks: list[Block] = [title_block(work, title, data_line(work, _("cases whose complainant was asked in the year")), period)]
    blocks.append(Prose(_satisfaction_words(whole, face)))
    if whole.asked:
        blocks += _satisfaction_tables(work, first, last, scope, whole, face)
    blocks.append(signatures(work, _("Reported by"), _("Certified by")))
    return document(work, title, tuple(blocks), "report")


def _satisfaction_tables(work: Work, first: date, last: date, scope: Scope, whole: Satisfaction, face: Face) -> Iterator[Block]:
    """The scores, then each way the cases are told apart."""
    yield Caption(_("Scores given (unit: answers)"), _("Table {number}", number=1))
    yield _scores(whole, face)
    headings = (
        ("complainant_group", "stakeholder_group", _("Group of people")),
        ("record_type", "case_type", _("Record type")),
        ("channel", "complaint_channel", _("Channel")),
    )
    for number, (field, list_key, label) in enumerate(headings, 2):
        found = satisfaction(work.reader, first, last, scope, field)
        yield Heading(_("By {what}", what=label), str(number - 1), 2)
        yield Caption(_("Satisfaction by {what}", what=label), _("Table {number}", number=number))
        yield _satisfaction_table(work, list_key, label, found, face)
    yield Note(_("Satisfied: scores 4 and 5; dissatisfied: 1 and 2; in per cent of those who answered."))
    yield from publication_note(face)


def _satisfaction_words(whole: Satisfaction, face: Face) -> str:
    if not whole.asked:
        return _("No complainant was asked about satisfaction in this period.")
    if whole.mean is None:
        return _("{asked} complainants were asked; nobody has answered yet.", asked=face.loose(whole.asked))
    if face.published and whole.answered < FEWEST:
        return _("{asked} complainants were asked; too few answered to tell what they said.", asked=face.loose(whole.asked))
    return _(
        "{asked} complainants were asked and {answered} answered; the mean is {mean} of 5.",
        asked=face.loose(whole.asked), answered=face.loose(whole.answered), mean=f"{whole.mean:.2f}",
    )  # fmt: skip


def _scores(whole: Satisfaction, face: Face) -> Block:
    """How many gave each score; for publication only where none of them is small, for the mean and the number of answers tell the rest."""
    if face.published and any(is_small(count) for count in whole.scores):
        return Prose(too_few_words())
    rows: list[Row] = [(str(score), count or _("None"), percent(count, whole.answered)) for score, count in zip(SCORES, whole.scores, strict=True)]
    columns = (Column(_("Score")), Column(_("Answers"), Shape.STATE, width_mm=40), Column(_("Per cent"), Shape.STATE, width_mm=40))
    return Table(columns, rows, name=_("Score"))


def _asked_answered(found: Mapping[str, Satisfaction]) -> tuple[dict[str, int], dict[str, int]]:
    return {key: one.asked for key, one in found.items()}, {key: one.answered for key, one in found.items()}


def _satisfaction_table(work: Work, list_key: str, label: str, found: Mapping[str, Satisfaction], face: Face) -> Table:
    words = work.reader.value_lists().label
    marks = [loose_marks(counts) for counts in _asked_answered(found)] if face.published else [{}, {}]
    rows: list[Row] = []
    for key, one in found.items():
        few = face.published and one.answered < FEWEST
        mean = NOT_STATED if one.mean is None or few else f"{one.mean:.2f}"
        counts = (face.marked(count, mark.get(key, Mark.SHOWN)) for count, mark in zip((one.asked, one.answered), marks, strict=True))
        shares = (share_words(one.of(wanted), one.answered, face) for wanted in (SATISFIED, DISSATISFIED))
        rows.append((words(list_key, key) or _("Not stated"), *counts, mean, *shares))
    columns = (
        Column(label, cap_mm=70),
        Column(_("Asked"), Shape.STATE, width_mm=20),
        Column(_("Answered"), Shape.STATE, width_mm=20),
        Column(_("Mean"), Shape.STATE, width_mm=20),
        Column(_("Satisfied (per cent)"), Shape.STATE, width_mm=25),
        Column(_("Dissatisfied (per cent)"), Shape.STATE, width_mm=25),
    )
    return Table(columns, rows, name=label, empty=_("No complainant was asked about satisfaction in this period."))


