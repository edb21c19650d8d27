"""Performance agreements on paper: the agreement itself, the template of each indicator, the report of a round of 6, 9 or 12 months (manual S18; domain B.4.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Framework
from desktop.domain.interpolation import exact, half_up, plain
from desktop.domain.item_scoring import PER_CENT, measured
from desktop.domain.thai_date import format_date
from desktop.models import framework_reading
from desktop.models.assessment_register import AGREEMENTS
from desktop.models.conditions import Query
from desktop.reports.assessment_words import evidence_name
from desktop.reports.blocks import (
    Block,
    Caption,
    Cell,
    Column,
    Document,
    Group,
    Heading,
    Item,
    Note,
    Only,
    PageBreak,
    Row,
    Shape,
    Signatures,
    Signer,
    Table,
    Title,
    Total,
    apart,
)
from desktop.reports.kpi_words import LEVELS, threshold_cells, weight_words, working
from desktop.reports.request import Request, Work, document, office_name, records
from desktop.reports.rounds_asked import nothing, round_title, rounds
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import ItemAnswer, Round

AGREEMENT = "agreement"


def agreements(work: Work, request: Request) -> list[dict[str, Any]]:
    """The chosen agreements, or the newest one."""
    if request.ids is not None:
        return list(records(work, AGREEMENTS, request.ids))
    ids = work.reader.ids(AGREEMENTS, request.query if request.query.filters or request.query.text else Query(order=("fiscal_year", True)))
    return list(records(work, AGREEMENTS, ids if request.query.filters or request.query.text else ids[:1]))


def indicators(work: Work, record: Mapping[str, Any]) -> Framework | None:
    """The indicators of an agreement; None before they are chosen."""
    return framework_reading.of_id(work.reader, record["framework_id"]) if record["framework_id"] else None


# --- the agreement -----------------------------------------------------------------------------------------------------------------------------


def agreement(work: Work, request: Request) -> Document:
    """คำรับรองการปฏิบัติราชการ: between whom, for which time, the indicators with weight and thresholds, two signatures."""
    title = _("Performance agreement (document)")
    found = agreements(work, request)
    if not found:
        return document(work, title, nothing(work, title, _("performance agreements")), "report")
    pages = apart(((*_agreed(work, title, record), PageBreak("register", titled=True), *_annex(work, record)) for record in found), "report")
    return document(work, title, tuple(pages), "report", str(found[0]["name"]) if len(found) == 1 else "")


def _agreed(work: Work, title: str, record: Mapping[str, Any]) -> Iterator[Block]:
    receiver, giver = (_("{name}, {post}", name=record[f"{who}_name"], post=record[f"{who}_post"]) if record[f"{who}_post"] else str(record[f"{who}_name"]) for who in ("receiver", "giver"))
    first, last = format_date(record["starts_on"], "long"), format_date(record["ends_on"], "long")
    yield Title(title, tuple(text for text in (str(record["name"]), office_name(work), _year(record)) if text))
    points = (
        _("Agreement between {giver}, who gives it, and {receiver}, who receives it.", giver=giver, receiver=receiver),
        _("This agreement is given by one party and is no contract. It holds from {first} to {last}.", first=first, last=last),
        _("What is agreed are the indicators of performance with their weights, targets and scoring thresholds in the annex of this document."),
        _("I, {name}, as the one who receives the agreement, have considered and agree with the indicators, weights, targets and thresholds in the annex, and will advise, supervise and check the performance of {giver}.", name=receiver, giver=record["giver_name"]),
        _("I, {name}, as the one who gives the agreement, have understood it and undertake to work for good results by the target of each indicator, at the highest level, for the people.", name=giver),
        _("Both parties have understood this performance agreement, agree with it, and have signed it in witness."),
    )
    for number, words in enumerate(points, 1):
        yield Item(f"{number}.", words)
    yield Signatures(
        (
            Signer(_("Giver of the agreement"), str(record["giver_name"]), str(record["giver_post"] or "")),
            Signer(_("Receiver of the agreement"), str(record["receiver_name"]), str(record["receiver_post"] or "")),
        )
    )


def _year(record: Mapping[str, Any]) -> str:
    """The year of an agreement; "" where its name says it."""
    return "" if str(record["fiscal_year"]) in str(record["name"]) else _("Fiscal year B.E. {year}", year=record["fiscal_year"])


def _annex(work: Work, record: Mapping[str, Any]) -> Iterator[Block]:
    yield Title(_("Indicators of the performance agreement"), tuple(text for text in (str(record["name"]), _year(record)) if text), corner=_("Annex of the agreement"))
    framework = indicators(work, record)
    periods = tuple(dict.fromkeys(one.key for item in framework or () for one in item.periods if one.weight is not None))
    yield Table(_annex_columns(work, periods), list(_annex_rows(framework, periods)) if framework else (), dense=True, name=_("Indicators"), group_label=_("Dimension"))
    if framework and any(one.thresholds for item in framework for one in item.periods):
        yield Note(_("Thresholds that hold in one round only stand in the template of the indicator."))


def _annex_columns(work: Work, periods: tuple[str, ...]) -> tuple[Column, ...]:
    say = work.reader.value_lists().label
    scale = _("Scoring thresholds")
    weights = tuple(Column(say("assessment_period", key), Shape.NUMBER, width_mm=15, under=_("Weight of the round")) for key in periods)
    return (
        Column(_("No."), Shape.CODE, width_mm=12),
        Column(_("Indicator (KPI)"), cap_mm=95),
        Column(_("Unit of measure"), Shape.STATE, width_mm=20),
        Column(_("Weight"), Shape.NUMBER, width_mm=15),
        *weights,
        *(Column(str(level), Shape.NUMBER, width_mm=19, under=scale) for level in LEVELS),
    )


def _annex_rows(framework: Framework, periods: tuple[str, ...]) -> Iterator[Row]:
    total = sum((exact(item.weight) or 0 for item in framework if item.scored), 0)
    for section in framework.sections:
        scored = [item for item in section.items if item.scored]
        if not scored:
            continue
        yield Group(f"{section.code} {section.name}", weight_words(section.weight) if section.weight else "")
        for item in scored:
            own = tuple(next((plain(one.weight) for one in item.periods if one.key == key and one.weight is not None), "–") for key in periods)
            yield (item.code, item.name, item.unit or "–", plain(item.weight), *own, *threshold_cells(framework, item))
    sums = tuple(plain(sum((exact(framework.weight(item, key)) or 0 for item in framework if item.scored), 0)) for key in periods)
    yield Total((Cell(_("Sum of weights"), span=3, align="centre"), plain(total), *sums, Cell("", span=len(LEVELS))))


# --- the report of a round ---------------------------------------------------------------------------------------------------------------------


def kpi_round(work: Work, request: Request) -> Document:
    """รายงานผลการปฏิบัติราชการ of a round of 6, 9 or 12 months: indicators with result, score and weighted score, the working, support, obstacles, suggestions."""
    title = _("Report on performance by the agreement")
    found = rounds(work, request, AGREEMENT)
    if not found:
        return document(work, title, nothing(work, title, _("rounds of a performance agreement")), "register")
    pages = apart(((*_round_pages(work, title, one), *(_templates(one) if request["templates"] else ())) for one in found), "register")
    return document(work, title, tuple(pages), "register", str(found[0].record["name"]) if len(found) == 1 else "", [one.office for one in found])


def _templates(found: Round) -> Iterator[Block]:
    """The template of each indicator: pages of their own, in Excel rows of one table."""
    from desktop.reports.kpi_template import flat, flat_rows, template_pages

    pages = template_pages(found.framework, [found], found.agreement or {}, found.label)
    yield Only("pdf", (PageBreak("form"), *apart(pages, "form")))
    yield Only("xlsx", (Caption(_("KPI template")), flat(list(flat_rows(found.framework, [found], found.label)))))


def _round_pages(work: Work, title: str, found: Round) -> Iterator[Block]:
    parties: tuple[str, ...] = ()
    if found.agreement:
        parties = (_("{giver} to {receiver}", giver=found.agreement["giver_name"], receiver=found.agreement["receiver_name"]),)
    yield round_title(work, found, title, *parties)
    yield Table(_round_columns(), list(_round_rows(found)), dense=True, name=_("Scores of the indicators"), group_label=_("Dimension"))
    counted = plain(_counted(found))
    rule = _("Weighted score = weight × score ÷ {sum}, the sum of the weights that have a score; scores have four decimals.", sum=counted)
    yield Note(f"{found.total.said} · {rule}")
    yield Signatures((Signer(_("Reporter"), found.reporter(work.settings.user_name)), Signer(_("KPI supervisor")), Signer(_("Certified by"), found.office.get("director_name", ""), found.office.get("director_title", ""))))
    yield Heading(_("How each score was worked out"), "", 2)
    for one in _scored(found):
        yield Item(one.code, working(found.framework, one, found.period), small=True)
    yield Caption(_("Results, support, obstacles and suggestions of each indicator"))
    yield Table(_told_columns(), [_told(found, one) for one in _scored(found)], dense=True, name=_("Results and obstacles"))


def _scored(found: Round) -> list[ItemAnswer]:
    return [one for one in found.answers.values() if one.item.scored]


def _counted(found: Round) -> Any:
    """The sum of the weights of the indicators that have a score."""
    return sum((exact(one.score.full) or 0 for one in _scored(found) if one.score.state == "scored"), 0)


def _round_columns() -> tuple[Column, ...]:
    scale = _("Scoring thresholds")
    return (
        Column(_("No."), Shape.CODE, width_mm=12),
        Column(_("Indicator (KPI)"), cap_mm=90),
        Column(_("Unit of measure"), Shape.STATE, width_mm=17),
        Column(_("Weight"), Shape.NUMBER, width_mm=16),
        *(Column(str(level), Shape.NUMBER, cap_mm=24, under=scale) for level in LEVELS),
        Column(_("Result (indicator)"), Shape.STATE, width_mm=25),
        Column(_("Score obtained"), Shape.NUMBER, width_mm=18),
        Column(_("Weighted score"), Shape.NUMBER, width_mm=18),
    )


def _round_rows(found: Round) -> Iterator[Row]:
    counted = _counted(found)
    for section in found.framework.sections:
        if not any(item.scored for item in section.items):
            continue
        part = found.sections[section.code]
        yield Group(f"{section.code} {section.name}", part.said)
        for item in section.items:
            if item.scored:
                yield _round_row(found, found.answers[item.code], counted)
    total = found.total
    value = f"{half_up(total.value, 4):.4f}" if total.value is not None else "–"
    weight = plain(total.weight) if total.weight else "–"
    yield Total((Cell(_("Total score"), span=3, align="centre"), weight, Cell(total.label, span=7, align="centre"), value))


def _round_row(found: Round, one: ItemAnswer, counted: Any) -> Row:
    item, score = one.item, one.score
    cells = threshold_cells(found.framework, item, found.period, brief=True)
    begin = (item.code, item.name, item.unit or "–")
    if score.state == "not_applicable":
        reason = one.text("na_reason") or _("Nothing of the target population is eligible")
        return (*begin, _("taken out {weight}", weight=plain(score.full)), *cells, Cell(_("Not applicable: {reason}", reason=reason), span=3, align="centre"))
    if score.value is None:
        return (*begin, plain(score.full), *cells, Cell(_("Not assessed yet"), span=3, align="centre"))
    weighted = half_up((exact(score.full) or 0) * (exact(score.value) or 0) / counted, 4) if counted else None
    return (*begin, plain(score.full), *cells, _result_figure(one), f"{half_up(score.value, 4):.4f}", f"{weighted:.4f}" if weighted is not None else "–")


def _result_figure(one: ItemAnswer) -> str:
    """What was measured without its unit, which has a column of its own; of a milestone the step."""
    if one.item.scoring == "milestone" or one.answer.actual is None:
        return result_words(one)
    if one.item.unit.strip().lower() in PER_CENT:
        return f"{half_up(one.answer.actual, 2):,}"
    return plain(one.answer.actual)


def result_words(one: ItemAnswer) -> str:
    """What was measured, with its unit; of a milestone the step."""
    if one.item.scoring == "milestone":
        reached = one.answer.numbers.get("reached", one.answer.level)
        return _("Step {step}", step=plain(reached)) if reached is not None else "–"
    return measured(one.item, one.answer.actual) if one.answer.actual is not None else "–"


def _told_columns() -> tuple[Column, ...]:
    return (
        Column(_("No."), Shape.CODE, width_mm=12),
        Column(_("Indicator (KPI)"), cap_mm=60),
        Column(_("What was done and achieved"), cap_mm=85),
        Column(_("Supporting factors"), cap_mm=48),
        Column(_("Obstacles"), cap_mm=48),
        Column(_("Suggestions (report)"), cap_mm=48),
        Column(_("Evidence codes"), Shape.STATE, width_mm=19),
    )


def _told(found: Round, one: ItemAnswer) -> Row:
    codes = "\n".join(dict.fromkeys(line.code or evidence_name(found, line) for line in one.evidence))
    return (one.code, one.item.name, *(one.text(name) or "–" for name in ("result", "support", "obstacles", "suggestions")), codes or "–")


