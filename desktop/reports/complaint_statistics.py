"""Complaints in figures: the monthly form of the published statistics (ITA O19), the statistics of a year, and the report of a round (domain B.3.8, items 2 to 4, 8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from desktop.domain.complaint_counts import DISSATISFIED, SATISFIED, CaseFigures, MonthCases, Tally, days_words
from desktop.domain.complaint_words import definitions, nothing_eligible, paragraph
from desktop.domain.small_numbers import FEWEST, Mark
from desktop.domain.thai_date import format_date, format_period, month_name
from desktop.models.complaint_figures import figures
from desktop.models.complaint_register import CASES, ROUNDS
from desktop.models.complaint_rounds import Edit, edit_words, edits_since, figures_of
from desktop.reports import charts, drawing
from desktop.reports.blocks import (
    Blank,
    Block,
    Caption,
    Cell,
    Column,
    Document,
    Facts,
    Form,
    Gap,
    Heading,
    Item,
    Note,
    PageBreak,
    Prose,
    Row,
    Shape,
    Table,
    Title,
    Total,
)
from desktop.reports.complaint_tables import (
    CORRUPT,
    DONE,
    NOT_STATED,
    OPEN,
    RECEIVED,
    WRONG,
    Count,
    Face,
    Marks,
    count_table,
    face_of,
    hidden_words,
    labelled,
    loose_marks,
    month_key,
    month_marks,
    named,
    publication_note,
    share_words,
    too_few_words,
)
from desktop.reports.request import (
    Request,
    Work,
    data_line,
    document,
    fiscal_span,
    office_name,
    record_ids,
    records,
    signatures,
    title_block,
)
from desktop.reports.service_manual import LETTERS
from desktop.words import _

LINES_TO_WRITE = 4
"""Dotted lines under a heading of the round whose words are still to come."""
COMPLAINT = "complaint"


# --- The monthly form -------------------------------------------------------------------------------------------------------------------------


def monthly_statistics(work: Work, request: Request) -> Document:
    """สถิติรายเดือนตามแบบ O19 of a fiscal year: only cases that are counted in published statistics, of one record type."""
    kind = request["record_type"] or COMPLAINT
    year, first, last = fiscal_span(work, request["year"])
    found = figures(work.reader, first, last, work.today(), True, (kind,), _units(request))
    face = face_of(found, bool(request["published"]))
    title = _monthly_title(work, kind)
    period = _("Fiscal year {year} ({first} – {last})", year=year, first=format_date(first, "long"), last=format_date(last, "long"))
    blocks: list[Block] = [title_block(work, title, _conditions(work, request, kind), period)]
    if not found.received:
        blocks.append(Prose(_nothing_words(work, kind, period)))
    blocks += [Caption(_("Cases by month (unit: cases)"), _("Table {number}", number=1)), *_month_form(work, kind, found, face)]
    blocks += [Gap(4), _time_table(found, face), Note(definitions())]
    if request["chart"] and (face.whole and month_marks(found.by_month, face) is not None and not _hides(found.by_month, face)):
        blocks += [Caption(_("Cases received and settled by month (unit: cases)"), _("Chart {number}", number=1)), drawing.block(charts.received_settled(found.by_month))]
    if kind == COMPLAINT:
        blocks += _meanings()
    blocks.append(signatures(work, _("Reported by"), _("Certified by")))
    running = _("O19, statistics of complaints, fiscal year {year}", year=year) if kind == COMPLAINT else ""
    return document(work, title, tuple(blocks), "report", running)


def _units(request: Request) -> tuple[str, ...]:
    return (str(request["owner_unit"]),) if request["owner_unit"] else ()


def _monthly_title(work: Work, kind: str) -> str:
    if kind == COMPLAINT:
        return _("Statistics of complaints about corruption and misconduct")
    return _("Monthly statistics: {what}", what=work.reader.value_lists().label("case_type", kind))


def _conditions(work: Work, request: Request, kind: str) -> str:
    """What was counted, in the line under the title."""
    label = work.reader.value_lists().label
    parts = [label("case_type", kind)] if kind else []
    parts += [label("org_unit", unit) for unit in _units(request)]
    parts.append(_("only cases counted in published statistics"))
    return data_line(work, ", ".join(parts))


def _nothing_words(work: Work, kind: str, period: str) -> str:
    """A year without a case says so (ITA O19)."""
    what = work.reader.value_lists().label("case_type", kind)
    return _("{period}: the office received no {what}.", period=period, what=what)


def _month_form(work: Work, kind: str, found: CaseFigures, face: Face) -> Iterator[Block]:
    """The table October to September, and what its signs mean."""
    marks = month_marks(found.by_month, face) if face.divisible else None
    both = kind == COMPLAINT
    rows: list[Row] = []
    if marks is None:
        yield Prose(too_few_words())
    else:
        rows = [_month_row(one, both, face, marks, work.today()) for one in found.by_month]
    hidden = {("", column): Mark.HIDDEN for column in (CORRUPT, WRONG)} if face.published else {}
    rows.append(_month_total(found, both, face, marks or {**hidden, **(face.marks or {})}))
    yield Table(_month_columns(both), rows, dense=True, centred_rows=True, name=_("Cases by month"))
    signs = _("“{none}”: no case. “–”: nothing to be worked on, or the month is still to come. By the month of receipt.", none=_("None"))
    taken = _("Taken up: without those that were not taken up for consideration.")
    yield Note(f"{signs} {taken}" if both else signs)
    yield from publication_note(face)


def _month_columns(both: bool) -> tuple[Column, ...]:
    taken = _("Complaints taken up for consideration")
    corrupt = (Column(_("Corruption in office"), Shape.STATE, width_mm=18, under=taken), Column(_("Misconduct in office"), Shape.STATE, width_mm=18, under=taken))
    return (
        Column(_("Month (of the form)"), width_mm=30),
        *(corrupt if both else ()),
        Column(_("Number of complaints in all") if both else _("Number of cases in all"), Shape.STATE, width_mm=21),
        Column(_("Settled (form)"), Shape.STATE, width_mm=20),
        Column(_("Being worked on (form)"), Shape.STATE, width_mm=20),
        Column(_("Remark")),
    )


def _month_row(one: MonthCases, both: bool, face: Face, marks: Marks, today: date) -> Row:
    label = f"{month_name(one.month)} {one.year + 543}"
    if not one.received and date(one.year, one.month, 1) > today:
        return (label, *([NOT_STATED] * (5 if both else 3)), _("Still to come"))
    key = month_key(one)
    pair = [face.cell(one.corruption, (key, CORRUPT), marks), face.cell(one.misconduct, (key, WRONG), marks)] if both else []
    nothing = "" if one.received else NOT_STATED
    worked = [face.cell(one.done, (key, DONE), marks, nothing), face.cell(one.in_progress, (key, OPEN), marks, nothing)]
    return (label, *pair, face.cell(one.received, (key, RECEIVED), marks), *worked, "" if face.published else _remark(one))


def _remark(one: MonthCases) -> str:
    """What became of the cases of a month that are not simply settled or being worked on."""
    parts = [
        _("Forwarded to another agency: {count} cases", count=one.forwarded) if one.forwarded else "",
        _("Facts being found: {count} cases", count=one.fact_finding) if one.fact_finding else "",
        _("Not taken up: {count} cases", count=one.not_taken_up) if one.not_taken_up else "",
    ]
    return "\n".join(part for part in parts if part)


def _month_total(found: CaseFigures, both: bool, face: Face, marks: Marks) -> Total:
    months = found.by_month
    pair = [(sum(one.corruption for one in months), CORRUPT), (sum(one.misconduct for one in months), WRONG)] if both else []
    counts = [*pair, (found.received, RECEIVED), (found.done, DONE), (found.in_progress, OPEN)]
    nothing = "" if found.received else NOT_STATED
    shown = [face.cell(value, ("", column), marks, nothing if column in (DONE, OPEN) else "") for value, column in counts]
    return Total((Cell(_("Total"), align="centre"), *(f"{value:,}" if isinstance(value, int) else value for value in shown), ""))


def _hides(months: Sequence[MonthCases], face: Face) -> bool:
    """Whether a number of the table of months is not told."""
    return any(mark is not Mark.SHOWN for mark in (month_marks(months, face) or {}).values())


def _time_table(found: CaseFigures, face: Face) -> Table:
    """Rate, median and share on time beside the counts, so that these are read fairly."""
    total = found.total
    rate = share_words(total.done, total.received, face)
    row = (_of(rate, total.done, total.received), _median_words(total, face), _on_time_words(total, face), face.loose(found.overdue))
    heads = (_("Rate of settling"), _("Median time"), _("Settled on time"), _("Open past the last day"))
    return Table(tuple(Column(head, Shape.STATE) for head in heads), [row], dense=True, name=_("Rate and time"))


def _of(share: str, part: int, whole: int) -> str:
    """A share with what it is of; as it is where it is no number."""
    return _("{percent} per cent ({part} of {whole} cases)", percent=share, part=f"{part:,}", whole=f"{whole:,}") if share[:1].isdigit() else share


def _median_words(total: Tally, face: Face) -> str:
    if not total.done:
        return NOT_STATED
    return hidden_words() if face.published and total.done < FEWEST else _("{days} days", days=days_words(total.median_days))


def _on_time_words(total: Tally, face: Face) -> str:
    if not total.eligible:
        return nothing_eligible()
    return _of(share_words(total.on_time, total.eligible, face), total.on_time, total.eligible)


def _meanings() -> list[Block]:
    """The two kinds of complaint that the form asks for by themselves."""
    corrupt = _("A complaint about corruption in office says that an official acts, or fails to act, in office to gain what is not due to him.")
    wrong = _("A complaint about misconduct in office says that an official breaks a law, a rule or the code of ethics short of corruption in office.")
    return [Note(f"{LETTERS[place]}. {text}") for place, text in enumerate((corrupt, wrong))]


# --- The statistics of a year ------------------------------------------------------------------------------------------------------------------


def complaint_statistics(work: Work, request: Request) -> Document:
    """สถิติเรื่องร้องเรียน of a fiscal year by type, channel, category, group, school and group of people."""
    title = _("Statistics of complaints, suggestions and requests")
    year, first, last = fiscal_span(work, request["year"])
    kinds = (str(request["record_type"]),) if request["record_type"] else ()
    published = bool(request["published"])
    found = figures(work.reader, first, last, work.today(), published, kinds, _units(request))
    period = _("Fiscal year {year} ({first} – {last})", year=year, first=format_date(first, "long"), last=format_date(last, "long"))
    label = work.reader.value_lists().label
    told = [*(label("case_type", kind) for kind in kinds), *(label("org_unit", unit) for unit in _units(request))]
    told += [_("only cases counted in published statistics")] if published else []
    blocks: list[Block] = [title_block(work, title, data_line(work, ", ".join(told) or _("every record type")), period)]
    blocks += body(work, found, face_of(found, published))
    blocks.append(signatures(work, _("Reported by"), _("Certified by")))
    return document(work, title, tuple(blocks), "report", _("Statistics of complaints, fiscal year {year}", year=year))


def body(work: Work, found: CaseFigures, face: Face) -> Iterator[Block]:
    """The figures of a span in numbers, words and bars."""
    number = _Counter()
    yield Heading(_("Overview"), "1", 2)
    if face.whole and not face.published:
        yield Prose(paragraph(found))
    yield Caption(_("Cases received in the period (unit: cases)"), number.table())
    yield _overview(found, face)
    yield Note(definitions())
    yield from publication_note(face)
    yield Heading(_("By month"), "2", 2)
    if not found.received:
        yield Prose(_("No case was received in this period."))
    elif face.divisible and not _hides(found.by_month, face):
        yield Caption(_("Cases received and settled by month (unit: cases)"), number.chart())
        yield drawing.block(charts.received_settled(found.by_month))
    else:
        yield Prose(too_few_words())
    for place, (heading, label, counts) in enumerate(_headings(work, found), 3):
        yield Heading(heading, str(place), 2)
        if place == 4 and not face.published and found.received:
            yield Caption(_("Cases received and settled by channel (unit: cases)"), number.chart())
            yield drawing.block(charts.channel_cases((words, one.received, one.done) for _key, words, one in counts))
        yield Caption(_("{what} (unit: cases)", what=heading), number.table())
        yield from count_table(label, counts, found.total, face, names=heading == _("By school or agency concerned"))
    yield Heading(_("Results and satisfaction"), "9", 2)
    yield from _results(work, found, face, number)


class _Counter:
    """Numbers of tables and charts as they come."""

    def __init__(self) -> None:
        self.tables = self.charts = 0

    def table(self) -> str:
        """ตารางที่ 1, 2, 3 …"""
        self.tables += 1
        return _("Table {number}", number=self.tables)

    def chart(self) -> str:
        """แผนภูมิที่ 1, 2 …"""
        self.charts += 1
        return _("Chart {number}", number=self.charts)


def _headings(work: Work, found: CaseFigures) -> list[tuple[str, str, list[Count]]]:
    """(heading, head of the column, rows) of each way the cases are told apart."""
    return [
        (_("By record type"), _("Record type"), labelled(work, "case_type", found.by_type, every=True)),
        (_("By channel"), _("Channel"), labelled(work, "complaint_channel", found.by_channel)),
        (_("By category"), _("Category (case)"), labelled(work, "complaint_category", found.by_category)),
        (_("By responsible group"), _("Responsible group"), labelled(work, "org_unit", found.by_unit)),
        (_("By school or agency concerned"), _("School or agency"), named(found.by_school)),
        (_("By group of people"), _("Group of people"), labelled(work, "stakeholder_group", found.by_group)),
    ]


def _overview(found: CaseFigures, face: Face) -> Table:
    whole = found.received
    rows: list[Row] = [
        (_("Left over from before"), face.loose(found.carried), NOT_STATED),
        (_("Received (cases)"), face.total(whole, RECEIVED), share_words(whole, whole, face)),
        (_("Settled (cases)"), face.total(found.done, DONE), _told(found.done, whole, DONE, face)),
        (_("Being worked on (cases)"), face.total(found.in_progress, OPEN), _told(found.in_progress, whole, OPEN, face)),
        (_("– past the last day to settle"), face.loose(found.overdue), share_words(found.overdue, whole, face)),
        (_("Not taken up (cases)"), face.loose(found.not_taken_up), share_words(found.not_taken_up, whole, face)),
        (_("Median time from receipt to settling (days)"), _median_words(found.total, face), NOT_STATED),
        (_("Settled on time"), Cell(_on_time_words(found.total, face), span=2, align="centre")),
    ]
    columns = (Column(_("What is counted")), Column(_("Number"), Shape.STATE, width_mm=38), Column(_("Per cent"), Shape.STATE, width_mm=32))
    return Table(columns, rows, name=_("Overview"))


def _told(part: int, whole: int, column: str, face: Face) -> str:
    """The share of a total that is printed itself."""
    return share_words(part, whole, face) if face.whole or (face.marks or {}).get(("", column)) is Mark.SHOWN else hidden_words()


def _results(work: Work, found: CaseFigures, face: Face, number: _Counter) -> Iterator[Block]:
    """Result codes, and what complainants thought of it."""
    label = work.reader.value_lists().label
    marks = loose_marks(found.by_result) if face.published else {}
    rows: list[Row] = [(label("case_result", key), face.marked(count, marks.get(key, Mark.SHOWN))) for key, count in found.by_result.items()]
    yield Caption(_("Results of the cases (unit: cases)"), number.table())
    empty = _("No result has been written down yet")
    yield Table((Column(_("Result (code)")), Column(_("Number"), Shape.STATE, width_mm=38)), rows, name=_("Results"), empty=empty)
    asked = found.satisfaction
    pairs = (
        (_("Asked about their satisfaction"), face.loose(asked.asked)),
        (_("Answered"), face.loose(asked.answered)),
        (_("Mean score"), f"{asked.mean:.2f}" if asked.mean is not None and not (face.published and asked.answered < FEWEST) else NOT_STATED),
        (_("Satisfied (4–5)"), share_words(asked.of(SATISFIED), asked.answered, face)),
        (_("Dissatisfied (1–2)"), share_words(asked.of(DISSATISFIED), asked.answered, face)),
    )
    yield Caption(_("Satisfaction of complainants who were asked in the period"), number.table())
    yield Facts(pairs, columns=2, label_mm=46)


# --- The report of a round ---------------------------------------------------------------------------------------------------------------------


def complaint_round(work: Work, request: Request) -> Document:
    """รายงานรอบ of the chosen rounds, or of the newest one: a closed one prints the figures it was closed with, and what was changed since."""
    title = _("Report on complaints of a round")
    ids = record_ids(work, ROUNDS, request)
    found = list(records(work, ROUNDS, ids if request.ids is not None else ids[:1]))
    if not found:
        empty = Prose(_("No round has been entered yet. Enter a round first, then print its report."))
        return document(work, title, (title_block(work, title, data_line(work, _("the newest reported round"))), empty), "report")
    blocks: list[Block] = []
    for number, record in enumerate(found):
        if number:
            blocks.append(PageBreak(restart=True))
        blocks += _round(work, title, record, bool(request["published"]))
    return document(work, title, tuple(blocks), "report", found[0]["name"] if len(found) == 1 else "")


def _round(work: Work, title: str, record: Mapping[str, Any], published: bool) -> Iterator[Block]:
    counted = figures_of(work.reader, record["id"], work.today(), published)
    yield _round_title(work, title, record, published)
    if record["memo_number"] or record["reported_on"]:
        yield Facts(((_("Reported on"), format_date(record["reported_on"], "long") or NOT_STATED), (_("Memo no."), record["memo_number"] or NOT_STATED)), columns=2)
    yield from body(work, counted, face_of(counted, published))
    yield from _round_words(record)
    if record["closed_on"]:
        yield from _edits(edits_since(work.reader, record["id"]), record)
    yield signatures(work, _("Reported by"), _("Certified by"))


def _round_title(work: Work, title: str, record: Mapping[str, Any], published: bool) -> Title:
    kept, today = record["closed_on"], format_date(work.today(), "long")
    state = _("figures kept on {date}", date=format_date(kept, "long")) if kept else _("figures as of {date}", date=today)
    conditions = _("cases received {period}", period=format_period(record["starts_on"], record["ends_on"]))
    only = _("only cases counted in published statistics")
    told = f"{conditions}, {only}" if published else conditions
    line = _("Conditions: {conditions}", conditions=told)
    return Title(title, tuple(text for text in (record["name"], office_name(work)) if text), f"{line} · {state}")


def _round_words(record: Mapping[str, Any]) -> Iterator[Block]:
    """Problems and improvements; several lines are numbered, and where nothing is written yet there are lines to write on."""
    for number, (heading, name) in enumerate(((_("Problems and obstacles"), "problems"), (_("Improvements"), "improvements")), 10):
        yield Heading(heading, str(number), 2)
        lines = [line.strip() for line in (record[name] or "").splitlines() if line.strip()]
        if not lines:
            yield Form(((Blank("", lines=LINES_TO_WRITE),),))
        elif len(lines) == 1:
            yield Prose(lines[0])
        else:
            yield from (Item(f"{place})", line, level=2) for place, line in enumerate(lines, 1))


def _edits(edits: Sequence[Edit], record: Mapping[str, Any]) -> Iterator[Block]:
    """What was changed after the figures were kept: they stay as they were reported."""
    yield Heading(_("Changed after the figures were kept"), "12", 2)
    kept = format_date(record["closed_on"], "long")
    if not edits:
        yield Prose(_("Nothing was changed in the cases of this round after {date}.", date=kept))
        return
    yield Prose(_("After {date} the following was changed in cases of this round. The figures above are those that were reported and do not follow.", date=kept))
    rows: list[Row] = [(number, edit.number or NOT_STATED, edit.on, edit_words(edit)) for number, edit in enumerate(edits, 1)]
    columns = (Column(_("No."), Shape.ORDINAL), Column(_(CASES["number"].label), Shape.CODE), Column(_("Last changed"), Shape.DATE), Column(_("What was changed")))
    yield Table(columns, rows, name=_("Changed afterwards"))
