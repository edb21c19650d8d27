"""รายละเอียดตัวชี้วัด (KPI Template): every field of domain B.4.4 of one indicator on a page or two, with the baseline of three years and the results of the months."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Framework, Item
from desktop.domain.interpolation import exact, half_up, plain
from desktop.domain.item_scoring import measured
from desktop.domain.thai_date import month_short
from desktop.models import assessment_reading
from desktop.reports.assessment_words import evidence_name
from desktop.reports.blocks import (
    Block,
    Caption,
    Column,
    Document,
    Facts,
    Gap,
    Only,
    Row,
    Shape,
    Table,
    Title,
    Together,
    apart,
)
from desktop.reports.kpi_reports import AGREEMENT, agreements, indicators
from desktop.reports.kpi_words import LEVELS, direction_words, threshold_cells
from desktop.reports.request import Request, Work, document
from desktop.reports.rounds_asked import nothing
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import ItemAnswer, Round

Say = Callable[[str, str | None], str]
MONTHS = (10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9)
BASELINE_YEARS = 3
LABEL_MM = 38
PERIODS = ("m6", "m9", "m12", "year")


def templates(work: Work, request: Request) -> Document:
    """The templates of all indicators of the chosen agreements, with what its rounds reported so far."""
    title = _("KPI template")
    found = agreements(work, request)
    if not found:
        return document(work, title, nothing(work, title, _("performance agreements")), "form")
    pages: list[tuple[Block, ...]] = []
    rows: list[Row] = []
    for record in found:
        framework = indicators(work, record)
        if framework is None:
            pages.append((Title(title, (str(record["name"]),)), *nothing(work, title, _("indicators of the agreement"))[1:]))
        else:
            reported, say = rounds_of(work, record["id"]), work.reader.value_lists().label
            pages += list(template_pages(framework, reported, record, say))
            rows += flat_rows(framework, reported, say)
    blocks = (Only("pdf", tuple(apart(pages))), Only("xlsx", (Title(title, tuple(str(record["name"]) for record in found)), flat(rows))))
    return document(work, title, blocks, "form", str(found[0]["name"]) if len(found) == 1 else "")


def rounds_of(work: Work, agreement_id: int) -> list[Round]:
    """The rounds that report on an agreement, the oldest first, without those that were corrected."""
    sql = (
        "SELECT id FROM assessment WHERE instrument = ? AND agreement_id = ? AND deleted_at IS NULL AND ifnull(superseded, 0) = 0"
        " ORDER BY fiscal_year, ifnull(data_to, ''), id"
    )
    return [assessment_reading.read(work.reader, row[0]) for row in work.reader.connection.execute(sql, (AGREEMENT, agreement_id))]


def template_pages(framework: Framework, reported: Sequence[Round], record: Mapping[str, Any], say: Say) -> Iterator[tuple[Block, ...]]:
    """The blocks of each indicator; ``reported`` are the rounds with its results, the oldest first."""
    for section in framework.sections:
        for item in section.items:
            if item.scored:
                answers = [(one, one.answers[item.code]) for one in reported if item.code in one.answers]
                yield tuple(_template(framework, item, answers, record, say))


Answers = Sequence[tuple["Round", "ItemAnswer"]]


def _template(framework: Framework, item: Item, answers: Answers, record: Mapping[str, Any], say: Say) -> Iterator[Block]:
    section = framework.section_of[item.code]
    name, year = str(record.get("name") or framework.name), record.get("fiscal_year")
    under = (name, _("Fiscal year B.E. {year}", year=year) if year and str(year) not in name else "")
    yield Title(_("KPI template"), (_("Indicator {code} {name}", code=item.code, name=item.name), " ".join(text for text in under if text)))
    yield Facts(tuple(_about(item, f"{section.code} {section.name}")), columns=2, label_mm=LABEL_MM)
    yield Caption(_("Scoring thresholds of each round"))
    yield _thresholds(framework, item, say)
    yield Caption(_("Baseline of three years"))
    yield _baseline(item)
    yield from _months(item, answers)
    yield Together((Facts((*_people(item, answers, say), *_told(item, answers)), columns=2, label_mm=LABEL_MM),))


def _about(item: Item, section: str) -> Iterator[tuple[str, str]]:
    texts = item.texts
    yield _("Dimension"), section
    for label, name in ((_("Strategic issue"), "strategic_issue"), (_("Goal (indicator)"), "goal")):
        yield label, texts.get(name) or "–"
    yield _("Unit of measure"), item.unit or "–"
    yield _("Weight"), plain(item.weight)
    yield _("Direction of the indicator"), direction_words(item)
    yield _("Target of the year"), measured(item, item.target) if item.target is not None else "–"
    definition = "\n".join(text for text in (texts.get("definition") or "", item.description) if text)
    yield _("Definition"), definition or "–"
    for label, name in ((_("Target population"), "population"), (_("Formula"), "formula"), (_("Frequency of measuring"), "frequency"),
                        (_("Source and way of collecting"), "data_source"), (_("Way of assessing"), "method"), (_("Milestones"), "milestones")):  # fmt: skip
        yield label, _lines(texts.get(name) or "") or "–"


def _lines(text: str) -> str:
    """Steps parted by a middle dot stand under each other."""
    return text.replace(" · ", "\n")


def _thresholds(framework: Framework, item: Item, say: Say) -> Table:
    known = {one.key: one for one in item.periods}
    keys = [key for key in PERIODS if key in known] or ["year"]
    texts = item.scoring == "milestone"
    columns = (
        Column(_("Round of the year"), Shape.STATE, width_mm=22),
        Column(_("Weight"), Shape.NUMBER, width_mm=15),
        Column(_("Closes on"), Shape.STATE, width_mm=19),
        *(Column(_("Level {level}", level=level), Shape.NUMBER, cap_mm=40) for level in LEVELS),
    )
    rows: list[Row] = []
    for key in keys:
        closes = known[key].closes if key in known else ""
        rows.append((say("assessment_period", key), plain(framework.weight(item, key)), _month_day(closes), *threshold_cells(framework, item, key, brief=texts and key != keys[0])))
    return Table(columns, rows, dense=True, name=_("Scoring thresholds of each round"))


def _month_day(closes: str) -> str:
    """“31 มี.ค.” of 03-31."""
    if not closes:
        return "–"
    month, day = closes.split("-")
    return f"{int(day)} {month_short(int(month))}"


def _baseline(item: Item) -> Table:
    """The last three years and their mean; years that are not known stay open."""
    known = sorted(item.baseline)[-BASELINE_YEARS:]
    columns = (
        *(Column(_("Year {year}", year=year), Shape.NUMBER) for year, _value in known),
        *(Column(_("Year ........"), Shape.STATE) for _missing in range(BASELINE_YEARS - len(known))),
        Column(_("Mean of the years"), Shape.NUMBER),
        Column(_("Target of the year"), Shape.NUMBER),
    )
    values = [exact(value) or 0 for _year, value in known]
    mean = f"{half_up(sum(values, 0) / len(values), 2):,.2f}" if values else ""
    row = (*(plain(value) for _year, value in known), *("" for _missing in range(BASELINE_YEARS - len(known))), mean, plain(item.target) if item.target is not None else "–")
    return Table(columns, [row], dense=True, name=_("Baseline of three years"))


def _by_month(answers: Answers) -> dict[str, Any]:
    """Month → result, of several rounds the newest that knows it."""
    found: dict[str, Any] = {}
    for _round, one in answers:
        found |= {str(key): value for key, value in (one.answer.numbers.get("months") or {}).items() if value is not None}
    return found


def _months(item: Item, answers: Answers) -> Iterator[Block]:
    """The results of twelve months, as the newest round that knows them has them; then the result of each round."""
    by_month = _by_month(answers)
    yield Caption(_("Results of the months (unit: {unit})", unit=item.unit or "–"))
    columns = tuple(Column(month_short(month), Shape.NUMBER) for month in MONTHS)
    yield Table(columns, [tuple(plain(by_month[str(month)]) if str(month) in by_month else "" for month in MONTHS)], dense=True, name=_("Results of the months"))
    if answers:
        yield Gap(8)
        yield Table(_reported_columns(), [_reported(found, one) for found, one in answers], dense=True, name=_("Results reported by round"))


def _reported_columns() -> tuple[Column, ...]:
    return (
        Column(_("Round of the year"), Shape.STATE, width_mm=20),
        Column(_("Result (indicator)"), Shape.STATE, width_mm=25),
        Column(_("Score obtained"), Shape.NUMBER, width_mm=17),
        Column(_("Working of the score"), cap_mm=125),
    )


def _reported(found: Round, one: ItemAnswer) -> Row:
    from desktop.reports.kpi_reports import result_words

    score = f"{half_up(one.score.value, 4):.4f}" if one.score.value is not None else "–"
    return (found.label("assessment_period", found.period), result_words(one), score, one.score.why)


def _people(item: Item, answers: Answers, say: Say) -> Iterator[tuple[str, str]]:
    def person(name: str) -> str:
        who, phone = item.texts.get(name) or "", item.texts.get(f"{name}_phone") or ""
        return " ".join(text for text in (who, _("Tel. {phone}", phone=phone) if phone else "") if text) or "–"

    owners = [say("org_unit", key) for key in item.owners]
    row = answers[-1][1].row if answers else {}
    mine = [text for text in (say("org_unit", row.get("owner_unit")) if row.get("owner_unit") else "", str(row.get("owner") or "")) if text]
    yield _("KPI supervisor"), person("supervisor")
    yield _("Collector of the data"), person("collector")
    yield _("Responsible (indicator)"), " ".join(mine) or ", ".join(owners) or "–"


def _told(item: Item, answers: Answers) -> Iterator[tuple[str, str]]:
    """What the newest round says of it; without one there is room to write."""
    one = answers[-1][1] if answers else None
    for label, name in ((_("Supporting factors"), "support"), (_("Obstacles"), "obstacles"), (_("Suggestions (report)"), "suggestions")):
        yield label, (one.text(name) if one else "") or "–"
    evidence = [f"{line.code} {evidence_name(answers[-1][0], line)}".strip() for line in one.evidence] if one else []
    yield _("Evidence (report)"), "\n".join(evidence) or "\n".join(item.hints) or "–"
    notes = "\n".join(text for text in (item.texts.get("note") or "", one.text("note") if one else "") if text)
    yield _("Note"), notes or "–"


# --- one line an indicator, for Excel ----------------------------------------------------------------------------------------------------------


def flat(rows: Sequence[Row]) -> Table:
    """The templates as one table: a line an indicator, every field a column."""
    months = tuple(Column(month_short(month), Shape.NUMBER, under=_("Results of the months")) for month in MONTHS)
    fields = (_("No."), _("Indicator (KPI)"), *(label for label, _value in _about(NO_ITEM, "")), _("Baseline of three years"))
    levels = tuple(Column(_("Level {level}", level=level), Shape.NUMBER) for level in LEVELS)
    told = tuple(Column(label) for label, _value in (*_people(NO_ITEM, (), lambda _list, key: key or ""), *_told(NO_ITEM, ())))
    return Table((*(Column(label, Shape.NUMBER if label == _("Weight") else Shape.TEXT) for label in fields), *levels, *months, *told), list(rows), name=_("KPI template"))


NO_ITEM = Item("", "", "interpolate")


def flat_rows(framework: Framework, reported: Sequence[Round], say: Say) -> Iterator[Row]:
    """The line of each indicator."""
    for section in framework.sections:
        for item in section.items:
            if item.scored:
                answers = [(one, one.answers[item.code]) for one in reported if item.code in one.answers]
                by_month = _by_month(answers)
                yield (
                    item.code, item.name, *(value for _label, value in _about(item, f"{section.code} {section.name}")),
                    ", ".join(f"{year}: {plain(value)}" for year, value in item.baseline) or "–",
                    *threshold_cells(framework, item, brief=item.scoring == "milestone"),
                    *(plain(by_month[str(month)]) if str(month) in by_month else "" for month in MONTHS),
                    *(value for _label, value in (*_people(item, answers, say), *_told(item, answers))),
                )  # fmt: skip
