"""The risk register on paper: before and after control, the map of 5×5, the ranking, the plan of twelve months (manual S19, steps 4–6; domain B.4.5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from desktop.domain.risk_levels import LEVELS, MOST
from desktop.models.conditions import Query
from desktop.models.instrument_register import RISKS
from desktop.reports import drawing
from desktop.reports.beside import Beside
from desktop.reports.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Gap,
    Group,
    Heading,
    Note,
    Only,
    PageBreak,
    Row,
    Shape,
    Table,
    Value,
)
from desktop.reports.control_risks import percent_words
from desktop.reports.request import (
    Request,
    Work,
    data_line,
    document,
    filter_line,
    fiscal_span,
    record_ids,
    records,
    signatures,
    title_block,
)
from desktop.reports.risk_words import (
    Risk,
    Say,
    by_mission,
    carried,
    day,
    improvement,
    label,
    of_year,
    origins,
    ranked,
    responsible,
    steps,
    unit_of,
    whole_names,
)
from desktop.words import _

MONTHS = ("10", "11", "12", "1", "2", "3", "4", "5", "6", "7", "8", "9")
"""Keys of the list of months in the order of a fiscal year."""
PLANNED = "■"


# --- the register ------------------------------------------------------------------------------------------------------------------------------



def _finds_its_year(request: Request) -> bool:
    """Whether the list that is printed is narrowed to a year itself."""
    return any(name == "fiscal_year" for name, _values in request.query.filters)

def risk_register(work: Work, request: Request) -> Document:
    """ทะเบียนความเสี่ยง: what may go wrong and why, score and level before and after control, the answer, who and until when; then both maps."""
    title = _("Risk register")
    year = None if request["year"] == "all" or request.ids is not None or _finds_its_year(request) else fiscal_span(work, request["year"])[0]
    query = request.query if year is None else Query(request.query.text, (*request.query.filters, ("fiscal_year", (str(year),))), request.query.view)
    risks = list(records(work, RISKS, record_ids(work, RISKS, Request(query, request.ids))))
    risks = risks if request.ids is not None else ranked(risks)
    line = filter_line(work, RISKS, request, len(risks), _("Rank of the risk"))
    under = (_("Fiscal year {year}", year=year),) if year else ()
    since = origins(work, risks)
    say = work.reader.value_lists().label
    paper, sheet = (Table(_register_columns(beside), [_register_row(say, number, risk, since, beside) for number, risk in enumerate(risks, 1)], dense=True, name=title) for beside in (False, True))
    blocks: list[Block] = [title_block(work, title, line, *under), Only("pdf", (paper,)), Only("xlsx", (sheet,))]
    blocks.append(Note(_("Score = likelihood × impact (each 1–5). Levels: {levels}.", levels=level_words(work))))
    blocks.append(signatures(work, _("Prepared by"), _("Certified by")))
    if request["map"] and risks:
        blocks += [PageBreak(), *_maps(work, risks)]
    return whole_names(document(work, title, tuple(blocks), "register"), risks)


def _register_columns(beside: bool) -> tuple[Column, ...]:
    """The columns on paper; ``beside``: likelihood, impact, score and level beside each other, as a workbook has them to filter and sort."""
    before, after = _("Before control"), _("After control")

    def scores(under: str) -> tuple[Column, ...]:
        if beside:
            return (*_score_columns(under),)
        return (Column(_("Risk score and level"), Shape.STATE, width_mm=20, under=under),)

    return (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Mission or activity"), width_mm=37),
        Column(_("Risk (form)"), cap_mm=52),
        Column(_("Causes (inside, outside)"), width_mm=36),
        *scores(before),
        Column(_("Existing control"), width_mm=37),
        *scores(after),
        Column(_("Answer and measure"), cap_mm=52),
        Column(_("Responsible / to be done by"), width_mm=32),
    )


def _score_columns(under: str) -> tuple[Column, ...]:
    return (
        Column(_("Likelihood (column)"), Shape.NUMBER, width_mm=12, under=under),
        Column(_("Impact (column)"), Shape.NUMBER, width_mm=14, under=under),
        Column(_("Risk score (column)"), Shape.NUMBER, width_mm=14, under=under),
        Column(_("Level (risk)"), Shape.STATE, width_mm=17, under=under),
    )


def _register_row(say: Say, number: int, risk: Risk, since: Mapping[int, int], beside: bool) -> Row:
    unit = label(say, "unit", risk)
    causes = [_("Inside: {text}", text=risk["factors_inside"]) if risk["factors_inside"] else "", _("Outside: {text}", text=risk["factors_outside"]) if risk["factors_outside"] else ""]
    name = "\n".join(text for text in (str(risk["name"]), label(say, "category", risk), carried(risk, since)) if text)
    answer = "\n".join(text for text in (label(say, "response", risk), str(risk["measure"] or "")) if text)
    state = label(say, "status", risk)
    scored = _scored if beside else _together
    return (
        number,
        "\n".join(text for text in (str(risk["activity"]), unit) if text),
        name,
        "\n".join(text for text in causes if text) or "–",
        *scored(say, risk, *BEFORE),
        str(risk["control"] or "–"),
        *scored(say, risk, *AFTER),
        answer or "–",
        "\n".join(text for text in (responsible(say, risk), state) if text),
    )


BEFORE, AFTER = ("likelihood", "impact", "inherent"), ("residual_likelihood", "residual_impact", "residual")
"""Fields of a risk: likelihood, impact, their product."""


def _scored(say: Say, risk: Risk, across: str, up: str, total: str) -> tuple[Value, ...]:
    """Likelihood, impact, score and level; dashes where it was not assessed."""
    if not risk[total]:
        return "–", "–", "–", "–"
    return risk[across], risk[up], risk[total], label(say, f"{total}_level", risk)


def _together(say: Say, risk: Risk, across: str, up: str, total: str) -> tuple[Value, ...]:
    """“4 × 5 = 20” with the level under it."""
    return (f"{risk[across]} × {risk[up]} = {risk[total]}\n{label(say, f'{total}_level', risk)}" if risk[total] else "–",)


def level_words(work: Work) -> str:
    """“1–3 ต่ำ · 4–9 ปานกลาง …” by the bands of the office."""
    from desktop.models.risk_reading import starts

    least = starts(work.reader)
    ends = [*(start - 1 for start in least[1:]), MOST]
    names = [work.reader.value_lists().label("risk_level", key) for key in LEVELS]
    return " · ".join(f"{first}–{last} {name}" for first, last, name in zip(least, ends, names, strict=True))


# --- the map -----------------------------------------------------------------------------------------------------------------------------------


def _maps(work: Work, risks: Sequence[Risk]) -> Iterator[Block]:
    yield Heading(_("Map of risks before and after control"), "", 2)
    yield risk_maps(work, risks)
    yield Note(_("The small figure in the corner of a cell is its score; under the count stand the numbers of the risks in the register."))


def risk_maps(work: Work, risks: Sequence[Risk]) -> Block:
    """Both maps beside each other, the numbers of the risks in their cells."""
    from desktop.models.risk_reading import starts
    from desktop.reports.heat_map import HeatMap

    say = work.reader.value_lists().label
    names = {key: say("risk_level", key) for key in LEVELS}
    least = starts(work.reader)

    def side(words: str, across: str, up: str) -> tuple[str, HeatMap]:
        cells: dict[tuple[int, int], list[str]] = {}
        for number, risk in enumerate(risks, 1):
            if risk.get(across) and risk.get(up):
                cells.setdefault((risk[across], risk[up]), []).append(str(number))
        return words, HeatMap(words, cells, least, names, marks=True)

    return drawing.block(Beside((side(_("Before control"), "likelihood", "impact"), side(_("After control"), "residual_likelihood", "residual_impact"))))


def risk_map(work: Work, request: Request) -> Document:
    """แผนผังความเสี่ยง 5×5 of a fiscal year before and after control, and which number is which risk."""
    title = _("Map of risks (5×5)")
    year = fiscal_span(work, request["year"])[0]
    risks = of_year(work, year, unit_of(request))
    since, say = origins(work, risks), work.reader.value_lists().label
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Risk (form)"), cap_mm=120),
        Column(_("Group (risk)"), cap_mm=60),
        *_score_columns(_("Before control")),
        *_score_columns(_("After control")),
    )
    rows: list[Row] = [
        (
            number,
            "\n".join(text for text in (str(risk["name"]), carried(risk, since)) if text),
            label(say, "unit", risk),
            *_scored(say, risk, *BEFORE),
            *_scored(say, risk, *AFTER),
        )
        for number, risk in enumerate(risks, 1)
    ]
    blocks: list[Block] = [title_block(work, title, _line(work, request, len(risks)), _("Fiscal year {year}", year=year))]
    if risks:
        blocks += [risk_maps(work, risks), Gap(6)]
    blocks += [Table(columns, rows, dense=True, name=title), Note(_("Levels: {levels}.", levels=level_words(work)))]
    return document(work, title, tuple(blocks), "register")


def _line(work: Work, request: Request, count: int) -> str:
    """Which group, how many."""
    unit = unit_of(request)
    words = work.reader.value_lists().label("org_unit", unit) if unit else _("every group of the office")
    found = _("{count} found", count=f"{count:,}")
    return f"{data_line(work, words)} · {found}"


# --- the ranking -------------------------------------------------------------------------------------------------------------------------------


def risk_ranking(work: Work, request: Request) -> Document:
    """การจัดลำดับความเสี่ยง: the highest score before control first, equal ones share their rank (manual S19, step 4)."""
    title = _("Ranking of risks")
    year = fiscal_span(work, request["year"])[0]
    risks = of_year(work, year, unit_of(request))
    since, say = origins(work, risks), work.reader.value_lists().label
    columns = (
        Column(_("Rank"), Shape.ORDINAL, width_mm=12),
        Column(_("Risk (form)"), cap_mm=140),
        Column(_("Group (risk)"), width_mm=50),
        Column(_("Risk score (column)"), Shape.NUMBER, width_mm=14, under=_("Before control")),
        Column(_("Level (risk)"), Shape.STATE, width_mm=17, under=_("Before control")),
        Column(_("Risk score (column)"), Shape.NUMBER, width_mm=14, under=_("After control")),
        Column(_("Level (risk)"), Shape.STATE, width_mm=17, under=_("After control")),
        Column(_("Answer to the risk"), Shape.STATE, width_mm=20),
    )
    rows: list[Row] = [
        (
            risk["place"] or "–",
            "\n".join(text for text in (str(risk["name"]), carried(risk, since)) if text),
            label(say, "unit", risk),
            risk["inherent"] if risk["inherent"] else "–",
            label(say, "inherent_level", risk) or "–",
            risk["residual"] if risk["residual"] else "–",
            label(say, "residual_level", risk) or "–",
            label(say, "response", risk) or "–",
        )
        for risk in risks
    ]
    blocks = (
        title_block(work, title, _line(work, request, len(risks)), _("Fiscal year {year}", year=year)),
        Table(columns, rows, dense=True, name=title),
        Note(_("The rank goes by the score before control (likelihood × impact). Levels: {levels}.", levels=level_words(work))),
        signatures(work, _("Prepared by"), _("Certified by")),
    )
    return document(work, title, blocks, "register")


# --- the plan of twelve months -----------------------------------------------------------------------------------------------------------------


def risk_plan(work: Work, request: Request) -> Document:
    """แผนบริหารความเสี่ยง: the steps of each measure with weight, months from October to September and what is done (domain B.4.5)."""
    title = _("Risk plan of twelve months")
    year = fiscal_span(work, request["year"])[0]
    risks = of_year(work, year, unit_of(request))
    since = origins(work, risks)
    rows = [row for found in by_mission(risks).values() for risk in ranked(found) for row in _plan_rows(work, risk, since)]
    table = Table(_plan_columns(work), rows, dense=True, name=title, group_label=_("Risk (form)"))
    blocks = (
        title_block(work, title, _line(work, request, len(risks)), _("Fiscal year {year}", year=year)),
        table,
        Note(_("{mark} planned month. Done: per cent of each step; the progress of a risk is the mean of its steps by weight.", mark=PLANNED)),
        signatures(work, _("Proposer of the plan"), _("Approver of the plan")),
    )
    return document(work, title, blocks, "register")


def _plan_columns(work: Work) -> tuple[Column, ...]:
    months = work.reader.value_lists()
    return (
        Column(_("Step (measure)"), cap_mm=74),
        Column(_("Weight"), Shape.NUMBER, width_mm=13),
        *(Column(months.label("fiscal_month", key), Shape.STATE, width_mm=10.5, under=_("Planned months")) for key in MONTHS),
        Column(_("Done (%)"), Shape.NUMBER, width_mm=14),
        Column(_("Done on (step)"), Shape.DATE, width_mm=19),
    )


def _plan_rows(work: Work, risk: Risk, since: Mapping[int, int]) -> Iterator[Row]:
    """The line of a risk, then its steps."""
    say = work.reader.value_lists().label
    beside = [carried(risk, since), responsible(say, risk).replace("\n", " · "), _("progress {percent} %", percent=percent_words(risk["progress"])) if risk["progress"] is not None else ""]
    name = " · ".join(text for text in (str(risk["name"]), improvement(say, risk)) if text)
    yield Group(name.replace("\n", " "), " · ".join(text for text in beside if text))
    planned = steps(work, risk)
    if not planned:
        yield (Cell(_("No step has been planned yet"), span=16, align="left"),)
    for step in planned:
        yield _step_row(step)


def _step_row(step: Mapping[str, Any]) -> Row:
    chosen = {str(month) for month in step.get("months") or ()}
    done, on = step.get("percent_done"), day(step.get("done_on"))
    weight = step.get("weight")
    return (
        str(step["name"]),
        f"{weight:g}" if weight is not None else "–",
        *(PLANNED if month in chosen else "" for month in MONTHS),
        f"{float(done):g}" if done is not None else "–",
        on or "",
    )
