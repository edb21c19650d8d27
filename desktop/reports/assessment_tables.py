"""Tables and charts of a self-assessment round that several of its reports print: items with their scores, totals of the sections, evidence, decisions, committees.

What the columns of an item table are depends on how its items are scored, never on the instrument.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import ASSESSMENT
from desktop.domain.framework import Framework, Item, Section
from desktop.domain.interpolation import plain
from desktop.domain.scoring import FACTORS, mean_success, measured_success, scale_top
from desktop.reports.assessment_words import (
    NOTHING,
    POINTS,
    answers_of,
    change_words,
    evidence_name,
    evidence_words,
    item_title,
    items_word,
    kept_where,
    name_of,
    number,
    owners,
    places,
    score_words,
    scored_sections,
    section_name,
    sections_word,
    short_title,
)
from desktop.reports.blocks import Cell, Column, Only, Row, Shape, Table, Total, Value
from desktop.reports.radar import Radar, Ring
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import ItemAnswer, Member, Previous, Round

MOST_TICKS = 15
"""With more checkpoints than this their number is written, not drawn."""

Made = tuple[tuple[Column, ...], Callable[["Round", "ItemAnswer"], tuple[Value | Cell, ...]]]


# --- items -------------------------------------------------------------------------------------------------------------------------------------


def has_points(framework: Framework) -> bool:
    """Whether items have a weight and points worth printing."""
    return framework.total in POINTS


def item_tables(round_: Round, section: Section) -> Iterator[Table]:
    """The scored items of a section with what they were given; items scored in one way stand in one table, the total under the last."""
    answers = [one for one in answers_of(round_, section) if one.item.scored]
    kinds = [(kind, list(found)) for kind, found in groupby(answers, key=lambda one: _kind(one.item))]
    for place, (kind, found) in enumerate(kinds):
        yield _items_table(round_, section, kind, found, last=place + 1 == len(kinds))


def _kind(item: Item) -> str:
    kinds = {"checkpoints": "levels", "direct": "levels", "checklist": "lists", "adli": "adli", "letci": "letci", "success": "success", "yes_no": "there"}
    return kinds.get(item.scoring, "measured")


def _items_table(round_: Round, section: Section, kind: str, answers: Sequence[ItemAnswer], last: bool) -> Table:
    points = has_points(round_.framework)
    middle, cells = _MIDDLES[kind](round_.framework, answers)
    columns = [Column(items_word(round_), cap_mm=90)]
    if points:
        columns.append(Column(_("Weight (column)"), Shape.NUMBER, width_mm=15))
    columns += middle
    if points:
        columns.append(Column(_("Points (column)"), Shape.NUMBER, width_mm=17))
    columns.append(Column(_("Evidence (column)"), width_mm=27))
    rows: list[Row] = [_item_row(round_, one, points, cells(round_, one)) for one in answers]
    if last:
        rows.append(_section_total(round_, section, points, len(middle)))
    return Table(tuple(columns), rows, centred_rows=True, name=section_name(section), whole=True)


def _item_row(round_: Round, one: ItemAnswer, points: bool, middle: Sequence[Value | Cell]) -> Row:
    left_out = one.score.state == "not_applicable"
    weight = plain(one.score.full)
    said = NOTHING if one.score.points is None else number(one.score.points, places(round_))
    first = (item_title(one.item), *([f"({weight})" if left_out else weight] if points else []))
    return (*first, *middle, *([said] if points else []), evidence_words(one.evidence))


def _section_total(round_: Round, section: Section, points: bool, middle: int) -> Total:
    """รวม: weight that counts, mean level, points; what it is called under the evidence."""
    total = round_.sections[section.code]
    mean = round_.framework.total != "points"
    value = number(total.value if mean else total.percent, places(round_))
    cells: list[Value | Cell] = [Cell(_("Total of {section}", section=section_name(section)))]
    if points:
        cells.append(plain(total.weight))
    cells += (*("" for _place in range(middle - 1)), value)
    if points:
        cells.append(number(total.points, places(round_)))
    return Total((*cells, total.label))


def _levels(framework: Framework, answers: Sequence[ItemAnswer]) -> Made:
    most = max((len(one.item.checkpoints) for one in answers), default=0)
    ticks = Column(_("Points met (checkpoints)"), Shape.STATE, width_mm=27 if most > 3 else 20)
    columns = (*((ticks,) if most else ()), Column(_("Level (column)"), Shape.NUMBER, width_mm=15))
    return columns, lambda _round, one: (*((tick_cell(one),) if most else ()), score_words(one.item, one.score))


def tick_cell(one: ItemAnswer) -> Cell:
    """The checkpoints of an item as boxes; in words where there are too many to draw."""
    if one.score.state == "not_applicable":
        return Cell(NOTHING, align="centre")
    ticks = tuple(point.code in one.answer.ticks for point in one.item.checkpoints)
    said = _("{met} of {all} (checkpoints)", met=sum(ticks), all=len(ticks)) if ticks else NOTHING
    return Cell(said, ticks=ticks) if 0 < len(ticks) <= MOST_TICKS else Cell(said, align="centre")


def _lists(framework: Framework, answers: Sequence[ItemAnswer]) -> Made:
    """One column for each level that has lines: how many of them hold (PMQA 4.0: Basic, Advance, Significance)."""
    levels = sorted({point.level for one in answers for point in one.item.checkpoints if point.level is not None})
    names = {level.value: level.label for level in framework.levels}
    columns = tuple(Column(names.get(level) or plain(level), Shape.STATE, width_mm=20, under=_("Lines that hold")) for level in levels)
    return (*columns, Column(_("Level (column)"), Shape.NUMBER, width_mm=15)), lambda _round, one: (*(_held(one, level) for level in levels), score_words(one.item, one.score))


def _held(one: ItemAnswer, level: float) -> str:
    lines = [point for point in one.item.checkpoints if point.level == level]
    if one.score.state != "scored" and not one.answer.ticks:
        return NOTHING
    return f"{sum(point.code in one.answer.ticks for point in lines)}/{len(lines)}" if lines else NOTHING


def _factors(kind: str) -> Callable[[Framework, Sequence[ItemAnswer]], Made]:
    def made(framework: Framework, answers: Sequence[ItemAnswer]) -> Made:
        keys = FACTORS[kind]
        columns = tuple(Column(key, Shape.NUMBER, width_mm=10.5, under=_("Factors (per cent)")) for key in keys)
        return (*columns, Column(_("Per cent (item)"), Shape.NUMBER, width_mm=15)), lambda _round, one: (*(_number_of(one, key) for key in keys), score_words(one.item, one.score))

    return made


def _number_of(one: ItemAnswer, key: str) -> str:
    value = one.answer.numbers.get(key)
    return NOTHING if value is None or value == "" else plain(value)


def _success(framework: Framework, answers: Sequence[ItemAnswer]) -> Made:
    columns = (Column(_("Measures with a result"), Shape.STATE, width_mm=19), Column(_("Success (per cent)"), Shape.NUMBER, width_mm=20), Column(_("Level (column)"), Shape.NUMBER, width_mm=15))

    def cells(_round: Round, one: ItemAnswer) -> tuple[Value, ...]:
        known = len(measured_success(one.item, one.answer))
        return f"{known}/{len(one.item.measures) or 1}", number(mean_success(one.item, one.answer)), score_words(one.item, one.score)

    return columns, cells


def _there(framework: Framework, answers: Sequence[ItemAnswer]) -> Made:
    columns = (Column(_("There (column)"), Shape.STATE, width_mm=14), Column(_("Published at"), cap_mm=45))

    def cells(_round: Round, one: ItemAnswer) -> tuple[Value | Cell, ...]:
        there = one.score.value
        word = score_words(one.item, one.score) if there is None else _("There is one") if there else _("There is none")
        return Cell(word, ticks=(bool(there),) if there is not None else (), align="centre"), str(one.row.get("link") or NOTHING)

    return columns, cells


def _measured(framework: Framework, answers: Sequence[ItemAnswer]) -> Made:
    columns = (Column(_("Target (column)"), Shape.NUMBER, width_mm=19), Column(_("Result (column)"), Shape.NUMBER, width_mm=19), Column(_("Score (column)"), Shape.NUMBER, width_mm=18))

    def cells(_round: Round, one: ItemAnswer) -> tuple[Value, ...]:
        target = one.answer.target if one.answer.target is not None else one.item.target
        reached = one.answer.actual if one.answer.actual is not None else one.answer.numbers.get("reached")
        return NOTHING if target is None else plain(target), NOTHING if reached is None else plain(reached), score_words(one.item, one.score)

    return columns, cells


_MIDDLES: dict[str, Callable[[Framework, Sequence[ItemAnswer]], Made]] = {
    "levels": _levels, "lists": _lists, "adli": _factors("adli"), "letci": _factors("letci"), "success": _success, "there": _there, "measured": _measured,
}  # fmt: skip


def item_note(round_: Round, section: Section) -> str:
    """What the table of a section means, and how much of it is assessed."""
    parts = []
    kinds = {_kind(one.item) for one in answers_of(round_, section) if one.item.scored}
    if "levels" in kinds and any(item.checkpoints for item in section.items):
        parts.append(_("A ticked box is a checkpoint that is met."))
    if "adli" in kinds:
        parts.append(_("{A} approach, {D} deployment, {L} learning, {I} integration.", A="A", D="D", L="L", I="I"))
    if "letci" in kinds:
        parts.append(_("{Le} level, {T} trend, {C} comparison, {I} integration.", Le="Le", T="T", C="C", I="I"))
    if has_points(round_.framework):
        parts.append(_("Points = weight × value ÷ highest value."))
    total = round_.sections[section.code]
    if total.done < total.of or total.not_applicable:
        parts.append(total.said)
    if total.not_applicable and has_points(round_.framework):
        parts.append(_("A weight in brackets is taken out."))
    return " ".join(parts)


def answers_table(round_: Round) -> Table:
    """Every item with its score and all that was written to it, for a workbook to filter and sort."""
    texts = (
        ("result", _("What was done and reached")), ("strengths", _("Strengths (heading)")), ("improvements", _("To be developed (heading)")), ("suggestions", _("How to develop it")),
        ("support", _("Supporting factors")), ("obstacles", _("Problems and obstacles (item)")),
    )  # fmt: skip
    columns = (
        Column(_("Code (column)"), Shape.CODE), Column(items_word(round_)), Column(_("Weight (column)"), Shape.STATE), Column(_("Value (column)"), Shape.STATE), Column(_("Points (column)"), Shape.STATE),
        Column(_("Why (score)")), *(Column(label) for _name, label in texts), Column(_("Evidence (column)")), Column(_("Main host"), Shape.NAME),
    )  # fmt: skip
    return Table(columns, [_answer_row(round_, one, [name for name, _label in texts]) for one in round_.answers.values()], name=_("Answers (sheet)"))


def _answer_row(round_: Round, one: ItemAnswer, texts: Sequence[str]) -> Row:
    points = "" if one.score.points is None else number(one.score.points, places(round_))
    value = score_words(one.item, one.score) if one.item.scored else ""
    weight = plain(one.score.full) if one.item.scored else ""
    return (one.code, name_of(one.item), weight, value, points, one.score.why if one.item.scored else "", *(one.text(name) for name in texts), evidence_words(one.evidence), owners(round_, one.row))


# --- sections ----------------------------------------------------------------------------------------------------------------------------------


def section_value(round_: Round, code: str) -> Decimal | None:
    """The value of a section on the scale its chart has: per cent of points, else the mean."""
    total = round_.sections.get(code)
    return None if total is None else total.percent if round_.framework.total in ("points", "share") else total.value


def chart_top(round_: Round) -> float:
    """The end of that scale."""
    return 100.0 if round_.framework.total in ("points", "share") else float(scale_top(round_.framework))


def section_radar(round_: Round) -> Radar:
    """The sections on one scale, beside the round before where there is one."""
    sections = scored_sections(round_)
    axes = tuple(f"{section_name(section)}\n{section.name}" if section_name(section) != section.name else section.name for section in sections)
    rings = [Ring(_("Result of {period}", period=_short(round_.record["fiscal_year"], round_.period, round_)), tuple(_float(section_value(round_, section.code)) for section in sections))]
    before = round_.previous
    if before is not None:
        by_percent = round_.framework.total in ("points", "share")
        values = tuple(None if (found := before.sections.get(section.code)) is None else _float(found.percent if by_percent else found.value) for section in sections)
        if any(value is not None for value in values):
            rings.append(Ring(_("Result of {period}", period=_short(before.fiscal_year, before.period, round_)), values))
    return Radar(_("Result by {section}", section=sections_word(round_)), sections_word(round_), axes, tuple(rings), chart_top(round_))


def _short(year: int, period: str, round_: Round) -> str:
    return _("fiscal year {year} (chart)", year=year) if period in ("", "year", "m12") else f"{round_.label('assessment_period', period)} {year}"


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def sections_table(round_: Round) -> Table:
    """Every section with weight, value, points, its value as a bar, and what it is called; the whole below."""
    points, framework, top = has_points(round_.framework), round_.framework, chart_top(round_)
    by_points = framework.total == "points"
    columns = [Column(sections_word(round_), cap_mm=100)]
    if points:
        columns.append(Column(_("Full points") if by_points else _("Weight (column)"), Shape.NUMBER, width_mm=15))
    columns.append(Column(_("Per cent (column)") if top == 100 else _("Mean level"), Shape.NUMBER, width_mm=13))
    if points:
        columns.append(Column(_("Points (column)"), Shape.NUMBER, width_mm=15))
    if not _complete(round_):
        columns.append(Column(_("Assessed (column)"), Shape.STATE, width_mm=14))
    columns += [Column(_("As a bar, 0–{top}", top=plain(top)), width_mm=28 if _complete(round_) else 24)]
    called = any(round_.sections[section.code].label for section in scored_sections(round_)) or bool(round_.total.label)
    if called:
        columns.append(Column(_("Called (column)"), Shape.STATE, width_mm=15))
    rows: list[Row] = [_section_row(round_, section, points, called) for section in scored_sections(round_)]
    if framework.total != "none":
        rows.append(_whole_row(round_, points, called))
    return Table(tuple(columns), rows, centred_rows=True, name=_("Score summary"), whole=True)


def _complete(round_: Round) -> bool:
    """Whether every item is assessed or does not apply, so that no column need say how many are."""
    return round_.total.done == round_.total.of


def _section_row(round_: Round, section: Section, points: bool, called: bool) -> Row:
    total = round_.sections[section.code]
    value = section_value(round_, section.code)
    weight = (plain(total.full if round_.framework.total == "points" else total.weight),) if points else ()
    reached = (number(total.points, places(round_)),) if points else ()
    bar: Value | Cell = Cell(number(value, places(round_)), bar=(float(value), chart_top(round_))) if value is not None else Cell(_("Not assessed yet (cell)"), align="centre")
    done = () if _complete(round_) else (f"{total.done}/{total.of}",)
    return (short_title(section), *weight, number(value, places(round_)), *reached, *done, bar, *((total.label or NOTHING,) if called else ()))


def _whole_row(round_: Round, points: bool, called: bool) -> Total:
    total = round_.total
    value = total.percent if round_.framework.total in ("points", "share") else total.value
    weight = (plain(total.full if round_.framework.total == "points" else total.weight),) if points else ()
    reached = (number(total.points, places(round_)),) if points else ()
    done = () if _complete(round_) else (Cell(f"{total.done}/{total.of}", align="centre"),)
    bar = Cell(number(value, places(round_)), bar=(float(value), chart_top(round_)), bold=True) if value is not None else Cell("")
    cells: tuple[Any, ...] = (Cell(_("Sum (row)"), align="centre"), *weight, number(value, places(round_)), *reached, *done, bar)
    return Total((*cells, *((Cell(total.label, align="centre"),) if called else ())))


def before_table(round_: Round) -> Table | None:
    """The sections beside those of the round before; None where there is none to compare with."""
    before = round_.previous
    if before is None:
        return None
    percent = round_.framework.total in ("points", "share")
    columns = (
        Column(sections_word(round_), cap_mm=80),
        Column(period_of(round_, before), Shape.NUMBER, width_mm=26),
        Column(_short(round_.record["fiscal_year"], round_.period, round_), Shape.NUMBER, width_mm=26),
        Column(_("Change (column)"), Shape.STATE, width_mm=30),
    )
    rows: list[Row] = []
    for section in scored_sections(round_):
        old = before.sections.get(section.code)
        first = None if old is None else old.percent if percent else old.value
        second = section_value(round_, section.code)
        rows.append((short_title(section), number(first, places(round_)), number(second, places(round_)), _change(round_, first, second)))
    first, second = (one.percent if percent else one.value for one in (before.total, round_.total))
    rows.append(Total((Cell(_("Sum (row)"), align="centre"), number(first, places(round_)), number(second, places(round_)), Cell(_change(round_, first, second), align="centre"))))
    return Table(columns, rows, centred_rows=True, name=_("Beside the round before"), whole=True)


def _change(round_: Round, first: Decimal | None, second: Decimal | None) -> str:
    return change_words(None if first is None or second is None else second - first, places(round_))


def period_of(round_: Round, before: Previous) -> str:
    """The year of the round before, and which round of that year it was."""
    return _short(before.fiscal_year, before.period, round_)


# --- evidence, decisions, committees -----------------------------------------------------------------------------------------------------------


def on_paper_and_in_a_sheet(make: Callable[[bool], Table]) -> tuple[Only, Only]:
    """A table whose periods stand in one column on paper, and in a workbook as two columns of days to filter and sort."""
    return Only("pdf", (make(False),)), Only("xlsx", (make(True),))


def span_columns(days: bool, width_mm: float) -> tuple[Column, ...]:
    """The time a piece of evidence proves: in words, or its first and its last day."""
    if days:
        return (Column(_("Proves from (column)"), Shape.DATE), Column(_("Proves until (column)"), Shape.DATE))
    return (Column(_("Proves the time (column)"), Shape.STATE, width_mm=width_mm),)


def span_cells(first: Any, last: Any, days: bool) -> tuple[Any, ...]:
    """What stands in ``span_columns``."""
    return (first or NOTHING, last or NOTHING) if days else (span_words(first, last),)


def evidence_table(round_: Round, days: bool = False) -> Table:
    """ดัชนีหลักฐาน: every piece of evidence of the round once, with the items it serves."""
    serves: dict[int, list[str]] = {}
    lines = {}
    for code, found in round_.evidence.items():
        for line in found:
            lines[line.id] = line
            serves.setdefault(line.id, []).append(code)
    columns = (
        Column(_("Code (column)"), Shape.CODE),
        Column(_("Name of the evidence (column)"), cap_mm=55),
        Column(_("Dated (column)"), Shape.DATE),
        *span_columns(days, 22),
        Column(_("Kept at (column)"), cap_mm=62),
        Column(_("Serves (items)"), Shape.TEXT, width_mm=20),
    )
    ordered = sorted(lines.values(), key=lambda line: (not line.code, natural(line.code), line.id))
    rows: list[Row] = [(line.code or NOTHING, evidence_words_of(round_, line), line.happened_on or NOTHING, *span_cells(line.period_from, line.period_to, days), kept_where(line), ", ".join(serves[line.id])) for line in ordered]
    return Table(columns, rows, name=_("Evidence (sheet)"), empty=_("No evidence has been tied to this round yet"))


def natural(code: str) -> tuple[tuple[int, str], ...]:
    """A code as it is sorted: 2-01 before 10-01."""
    return tuple((int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", code))


def evidence_words_of(round_: Round, line: Any) -> str:
    """The name of a piece of evidence, and that it is no longer valid."""
    name = evidence_name(round_, line)
    return "\n".join((name, _("(no longer valid)"))) if line.state == "expired" else name


def span_words(first: Any, last: Any) -> str:
    """16 พ.ค. 68 – 31 มี.ค. 69; one day alone; a dash for none."""
    from desktop.domain.thai_date import format_date

    days = [format_date(day, "short") for day in dict.fromkeys((first, last)) if day]
    return " – ".join(days) or NOTHING


def approvals_table(round_: Round) -> Table:
    """What was decided on paper, oldest first (domain B.0.4)."""
    labels = {step.key: step.label for step in ASSESSMENT.transitions}
    decisions = {"approved": _("Agreed (decision)"), "not_approved": _("Not agreed (decision)"), "returned": _("Sent back (decision)"), "acknowledged": _("Noted (decision)"), "submitted": _("Put before (decision)")}
    columns = (
        Column(_("Date (column)"), Shape.DATE), Column(_("Step (column)"), cap_mm=52), Column(_("Decision (column)"), Shape.STATE, width_mm=22),
        Column(_("By whom (column)"), Shape.NAME, cap_mm=45), Column(_("Memo or letter no."), Shape.STATE, width_mm=27), Column(_("Remark (column)"), cap_mm=45),
    )  # fmt: skip
    rows: list[Row] = [
        (one.decided_on, _(labels.get(one.step, one.step)), decisions.get(one.decision, one.decision), one.approver or NOTHING, one.memo_number or NOTHING, one.comment or NOTHING)
        for one in round_.approvals
    ]
    return Table(columns, rows, name=_("Decisions (sheet)"), empty=_("No decision has been recorded yet"))


def members_table(round_: Round, members: Sequence[Member]) -> Table:
    """A committee: name, post, role, what each answers for."""
    sections = {section.code: section_name(section) for section in round_.framework.sections}
    whose = any(one.section_code for one in members)
    columns = [Column(_("No."), Shape.ORDINAL), Column(_("Name and surname"), Shape.NAME, cap_mm=60), Column(_("Post (column)"), cap_mm=75), Column(_("Role (column)"), cap_mm=50)]
    columns += [Column(_("Answers for (column)"), Shape.STATE, width_mm=24)] if whose else []
    rows: list[Row] = [
        (place, one.name, one.post or NOTHING, round_.label("committee_role", one.role), *((sections.get(one.section_code, one.section_code) or NOTHING,) if whose else ()))
        for place, one in enumerate(members, 1)
    ]
    return Table(tuple(columns), rows, name=_("Committee (sheet)"), empty=_("Nobody has been entered yet"))


def member_groups(round_: Round) -> list[tuple[str, list[Member]]]:
    """The committees in the order of their first members."""
    found: dict[str, list[Member]] = {}
    for one in round_.members:
        found.setdefault(one.committee, []).append(one)
    return [(round_.label("committee_kind", key), members) for key, members in found.items()]


