"""Results of a satisfaction survey and the table of samples (manual S16, step 7; domain B.4.6). A survey that was reported prints the figures kept then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop.domain.interpolation import exact, half_up, plain
from desktop.domain.thai_date import format_date, format_period
from desktop.models import survey_reading
from desktop.reports.blocks import (
    Block,
    Caption,
    Cell,
    Column,
    Document,
    Facts,
    Group,
    Heading,
    Item,
    Note,
    Prose,
    Row,
    Shape,
    Signatures,
    Signer,
    Table,
    Title,
    Total,
    apart,
)
from desktop.reports.request import Request, Work, document, office_name
from desktop.reports.rounds_asked import nothing
from desktop.reports.survey_form import surveys
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.survey_statistics import Statistics
    from desktop.models.survey_reading import GroupSummary, SurveySummary

SCALE = (5, 4, 3, 2, 1)
NOTHING = "–"


# --- the results -------------------------------------------------------------------------------------------------------------------------------


def summary(work: Work, request: Request) -> Document:
    """สรุปผลการสำรวจความพึงพอใจ: all and each group apart, dissatisfaction with reasons, comments."""
    title = _("Results of the satisfaction survey")
    found = surveys(work, request)
    if not found:
        return document(work, title, nothing(work, title, _("surveys")), "register")
    pages = apart(_pages(work, title, survey_reading.summary(work.reader, record["id"]), bool(request["comments"])) for record in found)
    return document(work, title, tuple(pages), "register", str(found[0]["name"]) if len(found) == 1 else "")


def _pages(work: Work, title: str, found: SurveySummary, comments: bool) -> Iterator[Block]:
    yield _title(work, title, found)
    yield Facts(tuple(_facts(work, found)), columns=2, label_mm=44)
    yield Caption(_("Papers that came back and satisfaction of each group"), _("Table {number}", number=1))
    yield _groups(found)
    yield Note(rounding_note(found))
    if found.differences:
        yield Note(_("{count} answers were keyed in differently the two times and are not settled yet; the first entry is counted.", count=found.differences))
    yield from _answers(found.all, _("All respondents"), 2)
    yield from (block for number, group in enumerate(found.groups, 3) if len(found.groups) > 1 for block in _answers(group, group.label, number))
    yield from _general(found.all)
    yield from _dissatisfaction(found)
    yield from _comments(found) if comments else ()
    yield from _learned(found)
    office = work.reader.office()
    yield Signatures((Signer(_("Reported by"), work.settings.user_name), Signer(_("Certified by"), office.get("director_name", ""), office.get("director_title", ""))))


def _title(work: Work, title: str, found: SurveySummary) -> Title:
    state = _("Figures kept when it was reported") if found.kept else _("Figures as of {date}", date=format_date(work.today(), "long"))
    name, year = found.survey["name"], found.survey["fiscal_year"]
    questions = _("Questions: {name} ({edition})", name=found.survey["framework"], edition=found.survey["edition"])
    return Title(title, tuple(text for text in (str(name), office_name(work), _year(name, year)) if text), f"{questions} · {state}")


def _year(name: object, year: object) -> str:
    """The fiscal year of a survey; "" where its name says it."""
    return "" if str(year) in str(name) else _("Fiscal year {year}", year=year)


def _facts(work: Work, found: SurveySummary) -> Iterator[tuple[str, str]]:
    record = found.survey
    first, last = (_day(record[name]) for name in ("starts_on", "ends_on"))
    yield _("Service it is about"), str(record["service"] or NOTHING)
    yield _("Time of the survey"), format_period(first, last) if first and last else format_date(first or last, "long") or NOTHING
    yield _("How it is collected"), work.reader.value_lists().label("survey_method", record["method"]) or NOTHING
    yield _("Population and papers"), _("N = {population}, papers {sheets}", population=_count(found.all.population), sheets=f"{found.all.sheets:,}")
    total = found.all.total
    if total.mean is not None:
        yield _("Satisfaction of all"), _("mean {mean} ({label}), {percent} per cent", mean=total.mean, label=total.label, percent=total.percent)


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) and value else value if isinstance(value, date) else None


def _count(value: int | None) -> str:
    return f"{value:,}" if value is not None else NOTHING


def rounding_note(found: SurveySummary) -> str:
    """How the mean is called: on the value rounded to two decimals, halves up (domain B.4.6)."""
    bands = sorted(found.bands, key=lambda band: band.least, reverse=True)
    ends = [5.0, *(round(band.least - 0.01, 2) for band in bands[:-1])]
    said = " · ".join(f"{band.least:.2f}–{end:.2f} {band.label}" for band, end in zip(bands, ends, strict=True))
    return _(
        "x̄ mean of the answers 1–5; S.D. with N−1; per cent = mean ÷ 5 × 100; blank answers are not counted. The mean is rounded to two decimals, halves up, before it is called by: {bands}.",
        bands=said,
    )


def _groups(found: SurveySummary) -> Table:
    """One line a group, then all: population, sample, papers, mean of each part."""
    parts = found.all.sections
    columns = (
        Column(_("Group of people"), cap_mm=60),
        Column(_("Population (N)"), Shape.NUMBER, width_mm=20),
        Column(_("Sample aimed at (n)"), Shape.NUMBER, width_mm=20),
        Column(_("Papers that came back"), Shape.NUMBER, width_mm=16),
        *(Column(part.name, Shape.NUMBER, width_mm=24, under=_("Mean of each part")) for part in parts),
        Column(_("Mean of all"), Shape.NUMBER, width_mm=16),
        Column("S.D.", Shape.NUMBER, width_mm=13),
        Column(_("Per cent"), Shape.NUMBER, width_mm=16),
        Column(_("Level (survey)"), Shape.STATE, width_mm=22),
    )
    rows: list[Row] = [_group_row(group) for group in found.groups]
    if rows:
        whole = _group_row(found.all)
        rows.append(Total((_("All respondents"), *whole[1:])))
    return Table(columns, rows, dense=True, name=_("Groups (survey)"), empty=_("No paper has been keyed in yet"))


def _group_row(group: GroupSummary) -> tuple[Any, ...]:
    needed = group.sample if group.sample is not None else group.needed
    means = (_mean(section.statistics) for section in group.sections)
    return (group.label, _count(group.population), _count(needed), f"{group.sheets:,}", *means, *_figures(group.total))


def _mean(one: Statistics) -> str:
    return f"{one.mean}" if one.mean is not None else NOTHING


def _figures(one: Statistics) -> tuple[str, str, str, str]:
    """Mean, S.D., per cent, how it is called."""
    return (_mean(one), f"{one.sd}" if one.sd is not None else NOTHING, f"{one.percent}" if one.percent is not None else NOTHING, one.label or NOTHING)


def _answers(group: GroupSummary, name: str, number: int) -> Iterator[Block]:
    """The questions of one group part by part: n, share of each answer, mean, S.D., per cent, level."""
    shares = _("Per cent of the answers")
    columns = (
        Column(_("Question no."), Shape.CODE, width_mm=13),
        Column(_("Question (survey)"), cap_mm=100),
        Column("n", Shape.NUMBER, width_mm=14),
        *(Column(str(value), Shape.NUMBER, width_mm=15, under=shares) for value in SCALE),
        Column("x̄", Shape.NUMBER, width_mm=14),
        Column("S.D.", Shape.NUMBER, width_mm=14),
        Column(_("Per cent"), Shape.NUMBER, width_mm=16),
        Column(_("Level (survey)"), Shape.STATE, width_mm=24),
    )
    rows: list[Row] = []
    for section in group.sections:
        rows.append(Group(f"{section.code} {section.name}"))
        rows += [(one.code, one.name, *_spread(one.statistics)) for one in section.items]
        rows.append(Total((Cell(_("Together (part)"), span=2, align="centre"), *_spread(section.statistics)), part=True))
    if rows:
        rows.append(Total((Cell(_("All parts"), span=2, align="centre"), *_spread(group.total))))
    yield Caption(_("Satisfaction: {group} ({count} papers)", group=name, count=f"{group.sheets:,}"), _("Table {number}", number=number))
    yield Table(columns, rows, dense=True, name=name, group_label=_("Part"))


def _spread(one: Statistics) -> tuple[str, ...]:
    return (f"{one.n:,}", *(f"{one.shares[value]}" if one.n else NOTHING for value in SCALE), *_figures(one))


def _general(group: GroupSummary) -> Iterator[Block]:
    if not group.choices:
        return
    columns = (Column(_("General data")), Column(_("Answers"), Shape.NUMBER, width_mm=30), Column(_("Per cent"), Shape.NUMBER, width_mm=30))
    rows: list[Row] = []
    for question in group.choices:
        rows.append(Group(f"{question.code} {question.name}"))
        rows += [(line.label, line.count, f"{line.share}") for line in question.lines if line.key or line.count]
    yield Heading(_("General data of the respondents"), "", 2)
    yield Table(columns, rows, dense=True, name=_("General data"), group_label=_("Question (survey)"))


def _dissatisfaction(found: SurveySummary) -> Iterator[Block]:
    """What was not satisfying, in each group, with the reasons as written."""
    if not found.all.dissatisfaction:
        return
    columns = (
        Column(_("What it is about (survey)"), width_mm=62),
        Column(_("Group of people"), cap_mm=48),
        Column(_("Not satisfied (persons)"), Shape.NUMBER, width_mm=24),
        Column(_("Per cent"), Shape.NUMBER, width_mm=18),
        Column(_("Reasons"), cap_mm=140),
    )
    groups = found.groups if len(found.groups) > 1 else (found.all,)
    rows: list[Row] = []
    for place, one in enumerate(found.all.dissatisfaction):
        for group in groups:
            mine = group.dissatisfaction[place]
            if mine.count:
                rows.append((f"{one.code} {one.name}", group.label, mine.count, f"{mine.share}", _counted(mine.reasons) or NOTHING))
        if len(groups) > 1 and one.count:
            rows.append(Total((f"{one.code} {one.name}", _("All groups"), one.count, f"{one.share}", ""), part=True))
    yield Heading(_("Dissatisfaction and its reasons"), "", 2)
    yield Table(columns, rows, dense=True, name=_("Dissatisfaction"), empty=_("Nobody was dissatisfied with anything"))


def _counted(texts: Sequence[str]) -> str:
    """Each text once with how often it was written, the most frequent first."""
    found = Counter(" ".join(text.split()) for text in texts)
    said = [f"{text} ({count:,})" if count > 1 else text for text, count in found.most_common()]
    return "\n".join(said) if len(said) < 2 else "\n".join(f"{number}) {text}" for number, text in enumerate(said, 1))


def _comments(found: SurveySummary) -> Iterator[Block]:
    """What was written to open questions, group by group."""
    asked = found.all.comments
    if not asked:
        return
    columns = (Column(_("Group of people"), cap_mm=60), Column(_("What was written"), cap_mm=190))
    groups = found.groups if len(found.groups) > 1 else (found.all,)
    yield Heading(_("Comments and suggestions"), "", 2)
    for place, one in enumerate(asked):
        rows: list[Row] = [(group.label, _counted(group.comments[place].texts)) for group in groups if group.comments[place].texts]
        yield Caption(f"{one.code} {one.name}")
        yield Table(columns, rows, dense=True, name=one.name, empty=_("Nothing was written"))


def _learned(found: SurveySummary) -> Iterator[Block]:
    for words, name in ((_("What the survey found wanting"), "problems"), (_("What will be improved (survey)"), "improvements")):
        lines = [line.strip() for line in str(found.survey[name] or "").splitlines() if line.strip()]
        if lines:
            yield Heading(words, "", 2)
            yield from (Item(f"{number})", line) for number, line in enumerate(lines, 1)) if len(lines) > 1 else (Prose(lines[0]),)


# --- the samples -------------------------------------------------------------------------------------------------------------------------------


def samples(work: Work, request: Request) -> Document:
    """ขนาดกลุ่มตัวอย่าง by Yamane, n = N ÷ (1 + N·e²) rounded up, with the working of each group (domain B.4.6)."""
    title = _("Sample sizes of the survey (Yamane)")
    found = surveys(work, request)
    if not found:
        return document(work, title, nothing(work, title, _("surveys")), "report")
    pages = apart(_sample_page(work, title, record) for record in found)
    return document(work, title, tuple(pages), "report", str(found[0]["name"]) if len(found) == 1 else "")


def _sample_page(work: Work, title: str, record: dict[str, Any]) -> Iterator[Block]:
    error = exact(record["error"]) or exact("0.05") or Fraction(0)
    lines = survey_reading.groups(work.reader, record["id"], error)
    columns = (
        Column(_("Group of people"), cap_mm=60),
        Column(_("Population (N)"), Shape.NUMBER, width_mm=22),
        Column(_("Working of the sample"), cap_mm=90),
        Column(_("Sample needed (n)"), Shape.NUMBER, width_mm=20),
        Column(_("Sample aimed at (n)"), Shape.NUMBER, width_mm=20),
    )
    rows: list[Row] = [
        (line.label, line.population if line.population is not None else NOTHING, working(line.population, error), line.needed if line.needed is not None else NOTHING, line.sample if line.sample is not None else NOTHING)
        for line in lines
    ]
    if rows:
        sums = [sum(value or 0 for value in values) for values in ((line.population for line in lines), (line.needed for line in lines), (line.sample for line in lines))]
        rows.append(Total((_("Total"), sums[0], "", sums[1], sums[2])))
    state = _("Data as of {date}", date=format_date(work.today(), "long"))
    yield Title(title, tuple(text for text in (str(record["name"]), office_name(work), _year(record["name"], record["fiscal_year"])) if text), state)
    yield Prose(_("Formula of Taro Yamane: n = N ÷ (1 + N × e²), with an error of e = {error}; the result is rounded up to a whole person in each group.", error=plain(error)), indent=False, spread=False)
    yield Table(columns, rows, name=title, empty=_("No group has been written down for this survey yet"))


def working(population: int | None, error: Fraction) -> str:
    """“1,250 ÷ (1 + 1,250 × 0.0025) = 303.03”."""
    if population is None or population < 0:
        return NOTHING
    size = Fraction(population) / (1 + population * error**2)
    return f"{population:,} ÷ (1 + {population:,} × {plain(error**2, 6)}) = {half_up(size, 2):,.2f}"
