"""Who is reached when: the table target group × quarter in which a gap cannot be overlooked, and the sentence that names it (ครอบคลุมทุกกลุ่มเป้าหมาย, manual S02 step 3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.domain.thai_date import fiscal_period, month_after, month_short
from desktop.models.publicity_figures import Coverage
from desktop.reports.blocks import Cell, Column, Row, Shape, Table, Value
from desktop.reports.request import Work
from desktop.words import _

QUARTERS = (1, 2, 3, 4)


def quarter_words(fiscal_year: int, quarter: int) -> str:
    """ไตรมาส 1 (ต.ค.–ธ.ค. 69)."""
    first = month_after(fiscal_period(fiscal_year)[0], 3 * (quarter - 1))
    last = month_after(first, 2)
    return _("Quarter {number}\n({first}–{last})", number=quarter, first=month_short(first.month), last=f"{month_short(last.month)} {(last.year + 543) % 100:02}")


def coverage_table(work: Work, found: Coverage) -> Table:
    """Planned and done of each group and quarter; where nothing is planned both cells are one, hatched."""
    columns = [Column(_("Target group"), cap_mm=52)]
    for quarter in QUARTERS:
        under = quarter_words(found.fiscal_year, quarter)
        columns += [Column(_("Planned"), Shape.NUMBER, under=under), Column(_("Done"), Shape.NUMBER, under=under)]
    whole = _("The whole year")
    columns += [Column(_("Planned"), Shape.NUMBER, under=whole), Column(_("Done"), Shape.NUMBER, under=whole)]
    gaps = set(found.gaps)
    label = work.reader.value_lists().label
    rows: list[Row] = []
    for row in found.rows:
        cells: list[Value | Cell] = [label("pr_target_group", row.group)]
        for quarter, count in zip(QUARTERS, row.quarters, strict=True):
            cells += [_gap(2)] if (row.group, quarter) in gaps else [count.planned, count.done]
        rows.append((*cells, row.total.planned, row.total.done))
    return Table(tuple(columns), rows, centred_rows=True, name=_("Coverage"))


def planned_table(work: Work, counts: Mapping[tuple[str, int], int], fiscal_year: int, groups: Sequence[str]) -> Table:
    """What a plan holds for each group and quarter."""
    columns = (
        Column(_("Target group"), cap_mm=60),
        *(Column(quarter_words(fiscal_year, quarter), Shape.NUMBER, width_mm=26) for quarter in QUARTERS),
        Column(_("The whole year"), Shape.NUMBER, width_mm=18),
    )
    label = work.reader.value_lists().label
    rows: list[Row] = []
    for group in groups:
        cells: list[Value | Cell] = [counts.get((group, quarter), 0) or _gap(1) for quarter in QUARTERS]
        rows.append((label("pr_target_group", group), *cells, sum(counts.get((group, quarter), 0) for quarter in QUARTERS)))
    return Table(columns, rows, centred_rows=True, name=_("Coverage"))


def _gap(span: int) -> Cell:
    return Cell(_("none yet"), span=span, align="centre", hatched=True)


def gap_words(work: Work, gaps: Sequence[tuple[str, int]]) -> str:
    """The sentence under the table: which groups have nothing in which quarters, or that every group is reached in every quarter."""
    if not gaps:
        return _("The plan covers every target group in every quarter.")
    by_group: dict[str, list[str]] = {}
    for group, quarter in gaps:
        by_group.setdefault(group, []).append(str(quarter))
    label = work.reader.value_lists().label
    said = [
        _("{group} (every quarter)", group=label("pr_target_group", group))
        if len(quarters) == len(QUARTERS)
        else _("{group} (quarter {quarters})", group=label("pr_target_group", group), quarters=", ".join(quarters))
        for group, quarters in by_group.items()
    ]
    return _("Target groups for which nothing is planned yet: {groups}. Something should be planned for them.", groups=" · ".join(said))


def unheard_words(work: Work, unheard: Sequence[tuple[str, int]]) -> str:
    """The sentence about quarters that are over without anything of what was planned having come out; empty when there are none."""
    if not unheard:
        return ""
    label = work.reader.value_lists().label
    said = [_("{group} (quarter {quarters})", group=label("pr_target_group", group), quarters=quarter) for group, quarter in unheard]
    return _("Planned, but nothing published in the quarter: {groups}.", groups=" · ".join(said))


def counted(items: Sequence[tuple[int, Sequence[str]]]) -> dict[tuple[str, int], int]:
    """(quarter, target groups) of each item → how many there are of a group and quarter."""
    found: dict[tuple[str, int], int] = {}
    for quarter, groups in items:
        for group in dict.fromkeys(groups):
            found[group, quarter] = found.get((group, quarter), 0) + 1
    return found
