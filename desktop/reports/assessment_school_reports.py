"""Schools of a round beside each other (manual S07, step 3): a matrix by standards, ranked or by name; each item over all schools."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from desktop.domain.interpolation import plain
from desktop.domain.scoring import band
from desktop.models import assessment_reading
from desktop.reports import assessment_words as say
from desktop.reports.blocks import Block, Cell, Column, Document, Group, Note, Row, Shape, Table, Title, Total
from desktop.reports.request import Request, Work
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.framework import Item
    from desktop.models.assessment_round import ItemOfSchool, Round, SchoolLine

SCHOOLS = ("supervision",)
RANK, NAME = "rank", "name"


def school_comparison(work: Work, request: Request) -> Document:
    """Every school of a round with the value of each standard and of the whole."""
    words = _("Schools compared")
    order = NAME if request["order"] == NAME else RANK
    return say.of_rounds(work, request, words, _("the newest round of schools"), lambda round_: _matrix(work, words, round_, order), SCHOOLS, "register", having="")


def _matrix(work: Work, words: str, round_: Round, order: str) -> Iterator[Block]:
    lines = assessment_reading.schools(work.reader, round_.id)
    scored = [one for one in lines if one.score is not None]
    if order == RANK:
        lines = sorted(lines, key=lambda one: (one.score is None, not whole(round_, one), -(one.score or 0.0)))
    yield _title(work, words, round_, lines, _("the highest first") if order == RANK else _("by name"))
    yield _matrix_table(round_, lines, scored)
    if legend := [section for section in say.scored_sections(round_) if say.section_name(section) != section.name]:
        yield Note(" · ".join(say.section_title(section) for section in legend))
    yield Note(_("The rank is of the schools that are assessed completely, the mean of all that have a result; – is not assessed yet. Schools with the same result have the same rank."))


def _title(work: Work, words: str, round_: Round, lines: Sequence[SchoolLine], order: str) -> Title:
    back = sum(one.received_on is not None for one in lines)
    done = sum(whole(round_, one) for one in lines)
    counted = _("{count} schools, {back} files came back, {whole} assessed completely", count=len(lines), back=back, whole=done)
    line = " · ".join((say.edition(round_), counted, _("In order of {order}", order=order), *say.state(round_), *filter(None, (say.data_of(work, round_),))))
    office = round_.office.get("name_th", "")
    return Title(words, tuple(text for text in (str(round_.record["name"]), say.period_line(round_), office) if text), line)


def _matrix_table(round_: Round, lines: Sequence[SchoolLine], scored: Sequence[SchoolLine]) -> Table:
    sections = say.scored_sections(round_)
    columns = (
        Column(_("Rank (column)"), Shape.ORDINAL, width_mm=13), Column(_("School (column)"), Shape.NAME, cap_mm=95), Column(_("Received back"), Shape.DATE, drop=1),
        Column(_("Assessed (column)"), Shape.STATE, width_mm=19),
        *(Column(say.section_name(section), Shape.NUMBER, width_mm=18, under=_("Result by {section}", section=say.sections_word(round_)), cap_mm=24) for section in sections),
        Column(_("Whole (column)"), Shape.NUMBER, width_mm=18), Column(_("Called (column)"), Shape.STATE, width_mm=20),
    )  # fmt: skip
    rank = _ranks([one for one in scored if whole(round_, one)])
    rows: list[Row] = [
        (
            rank.get(one.subject_id, say.NOTHING), one.name, one.received_on or say.NOTHING, f"{one.done}/{round_.total.of}",
            *(_value(one.sections.get(section.code)) for section in sections), _value(one.score), _called(round_, one.score),
        )
        for one in lines
    ]  # fmt: skip
    if scored:
        means = (_mean([one.sections.get(section.code) for one in scored]) for section in sections)
        mean = _mean([one.score for one in scored])
        rows.append(Total((Cell(_("Mean of {count} schools", count=len(scored)), span=4, align="centre"), *means, mean, _called(round_, None if mean == say.NOTHING else float(mean.replace(",", ""))))))
    return Table(columns, rows, dense=True, name=_("Schools (sheet)"), empty=_("No school is in this round yet"))


def whole(round_: Round, one: SchoolLine) -> bool:
    """Whether every item of a school is assessed or does not apply."""
    return one.done >= round_.total.of > 0


def _ranks(scored: Sequence[SchoolLine]) -> dict[int, int]:
    """Subject → place; the same result has the same place."""
    values = sorted((one.score for one in scored if one.score is not None), reverse=True)
    return {one.subject_id: values.index(one.score) + 1 for one in scored if one.score is not None}


def _value(value: float | None) -> str:
    return say.NOTHING if value is None else f"{_rounded(value):,}"


def _rounded(value: Any) -> Decimal:
    return Decimal(str(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _mean(values: Sequence[float | None]) -> str:
    known = [Decimal(str(value)) for value in values if value is not None]
    return f"{_rounded(sum(known) / len(known)):,}" if known else say.NOTHING


def _called(round_: Round, score: float | None) -> str:
    return say.NOTHING if score is None else band(round_.framework, _rounded(score)) or say.NOTHING


# --- items over schools ------------------------------------------------------------------------------------------------------------------------


def item_schools(work: Work, request: Request) -> Document:
    """How the schools stand in each item: schools at each level, mean, who has the lowest. With an item's code every school's answer to that one."""
    words = _("Items over the schools")
    code = str(request["code"] or "")
    return say.of_rounds(work, request, words, _("the newest round of schools"), lambda round_: _items(work, words, round_, code), SCHOOLS, "register", having="")


def _items(work: Work, words: str, round_: Round, code: str) -> Iterator[Block]:
    lines = assessment_reading.schools(work.reader, round_.id)
    yield _title(work, words, round_, lines, _("the edition"))
    if code in round_.framework.items:
        yield _one_item(work, round_, round_.framework.items[code])
        return
    yield _items_table(work, round_)
    yield Note(_("Schools that have not answered an item count in none of its figures but the last column."))


def _items_table(work: Work, round_: Round) -> Table:
    items = [one for one in round_.framework if one.scored]
    levels = sorted({level.value for item in items for level in round_.framework.scale(item)}, reverse=True)
    levels = levels if 0 < len(levels) <= 6 else []
    names = {level.value: level.label for level in round_.framework.levels}
    columns = (
        Column(_("Code (column)"), Shape.CODE), Column(say.items_word(round_), cap_mm=95),
        *(Column(f"{plain(value)} {names.get(value, '')}".strip(), Shape.NUMBER, width_mm=17, under=_("Schools at each level")) for value in levels),
        Column(_("Mean (schools)"), Shape.NUMBER, width_mm=16), Column(_("Lowest (school)"), Shape.NAME, cap_mm=55, drop=1),
        Column(_("N/A"), Shape.NUMBER, width_mm=13), Column(_("Not answered"), Shape.NUMBER, width_mm=16),
    )  # fmt: skip
    rows: list[Row] = []
    for section in say.scored_sections(round_):
        rows.append(Group(say.section_title(section)))
        rows += [_item_row(work, round_, item, levels) for item in section.items if item.scored]
    return Table(columns, rows, dense=True, group_label=say.sections_word(round_), name=_("Items (sheet)"))


def _item_row(work: Work, round_: Round, item: Item, levels: Sequence[float]) -> Row:
    found = assessment_reading.item_over_schools(work.reader, round_.id, item.code)
    scored = [one for one in found if one.score is not None]
    counted = Counter(one.score for one in scored)
    lowest = min((one.score for one in scored if one.score is not None), default=None)
    last = [one.name for one in scored if one.score == lowest]
    who = last[0] if len(last) == 1 else _("{count} schools (number)", count=len(last))
    named = "" if lowest is None else f"{plain(lowest, 2)} ({who})"
    out = sum(one.not_applicable for one in found)
    return (
        item.code, say.name_of(item), *(counted.get(level, 0) or say.NOTHING for level in levels), _mean([one.score for one in scored]), named or say.NOTHING, out or say.NOTHING,
        len(found) - len(scored) - out or say.NOTHING,
    )  # fmt: skip


def _one_item(work: Work, round_: Round, item: Item) -> Table:
    columns = (Column(_("No."), Shape.ORDINAL), Column(_("School (column)"), Shape.NAME, cap_mm=80), Column(_("Result (column)"), Shape.STATE, width_mm=22), Column(_("What was done and reached"), cap_mm=140))
    found = assessment_reading.item_over_schools(work.reader, round_.id, item.code)
    rows: list[Row] = [Group(say.item_title(item))]
    rows += [(place, one.name, _school_score(one), one.result or say.NOTHING) for place, one in enumerate(found, 1)]
    return Table(columns, rows, dense=True, name=_("Item {code} (sheet)", code=item.code))


def _school_score(one: ItemOfSchool) -> str:
    return _("N/A") if one.not_applicable else _("Not assessed yet (cell)") if one.score is None else plain(one.score, 2)


