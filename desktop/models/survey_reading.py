"""Reading a satisfaction survey without SQLAlchemy: what is asked, the sheets keyed in, and its results for each group and for all (manual S16, step 7; domain B.4.6).

The results of a survey that was reported are those kept when it was; they do not change with its sheets, its questions or the words of a list. Blanks are not counted.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Band, Framework, Item, Section
from desktop.domain.interpolation import half_up
from desktop.domain.survey_statistics import (
    SATISFACTION_BANDS,
    Difference,
    Statistics,
    describe,
    differences,
    of_counts,
    yamane,
)
from desktop.errors import UserError
from desktop.models import framework_reading
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.reader import Reader

DISSATISFACTION = "dissatisfaction"
"""Kind of the part in which only what displeased is filled in, with the reason."""
ASKED = ("likert", "choice", "yes_no", "text")
"""Scorings of questions that a paper answers."""
ALL = ""
"""Key of the summary over all groups."""
REPORTED = "reported"


@dataclass(frozen=True)
class Sheet:
    """One paper as it was keyed in once."""

    id: int
    number: int
    entry: int
    """1, or 2 where every sheet is keyed in twice."""
    group: str
    """Key of the group of people; "" where the survey asks nobody in particular."""
    answers: dict[str, Any]
    """Question code → 1–5, the key of a choice, a text; what was left blank is not there."""
    keyed_by: str = ""


@dataclass(frozen=True)
class SurveyGroupLine:
    """A group the survey asks."""

    key: str
    label: str
    population: int | None
    sample: int | None
    """Aimed at, as the office wrote it."""
    needed: int | None
    """By Yamane, of the population and the error allowed."""


@dataclass(frozen=True)
class ItemResult:
    """One question of five points."""

    code: str
    name: str
    statistics: Statistics


@dataclass(frozen=True)
class SectionResult:
    """One part with its questions; its figures are those of all answers to them together."""

    code: str
    name: str
    items: tuple[ItemResult, ...]
    statistics: Statistics


@dataclass(frozen=True)
class ChoiceLine:
    """One answer of a question of choice; the last of a question is "" for those who did not answer."""

    key: str
    label: str
    count: int
    share: Decimal
    """Per cent of all sheets."""


@dataclass(frozen=True)
class ChoiceResult:
    """General information: how the answers to a question of choice are spread."""

    code: str
    name: str
    lines: tuple[ChoiceLine, ...]


@dataclass(frozen=True)
class DissatisfactionResult:
    """How many were displeased with something, and why."""

    code: str
    name: str
    count: int
    share: Decimal
    """Per cent of all sheets."""
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class CommentResult:
    """What was written to an open question."""

    code: str
    name: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class GroupSummary:
    """The results of one group, or of all (``key`` "")."""

    key: str
    label: str
    population: int | None
    sample: int | None
    needed: int | None
    sheets: int
    """Papers that came back."""
    sections: tuple[SectionResult, ...]
    total: Statistics
    """All answers to questions of five points."""
    choices: tuple[ChoiceResult, ...]
    dissatisfaction: tuple[DissatisfactionResult, ...]
    comments: tuple[CommentResult, ...]

    def item(self, code: str) -> Statistics:
        """The figures of one question; ``KeyError`` where it is none of five points."""
        for section in self.sections:
            for one in section.items:
                if one.code == code:
                    return one.statistics
        raise KeyError(code)


@dataclass(frozen=True)
class SurveySummary:
    """The results of a survey: ``all`` over everybody, ``groups`` each for itself."""

    survey: dict[str, Any]
    """name, fiscal_year, service, starts_on, ends_on (ISO), method, error, problems, improvements, status, framework."""
    all: GroupSummary
    groups: tuple[GroupSummary, ...]
    bands: tuple[Band, ...]
    differences: int
    """Answers keyed in differently the two times that are not settled yet."""
    kept: bool = False
    """Whether these are the figures kept when it was reported."""

    def to_json(self) -> str:
        """All of it as one text."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"), default=str)


# --- What is asked ---------------------------------------------------------------------------------------------------------------------------


def record(reader: Reader, survey_id: int) -> dict[str, Any]:
    """The stored row of a survey. Raises UserError where there is none."""
    cursor = reader.connection.execute("SELECT * FROM survey WHERE id = ?", (survey_id,))
    row = cursor.fetchone()
    if row is None:
        raise UserError(_("This survey is no longer in the register."), _("Refresh the list, then choose another."))
    return dict(zip([one[0] for one in cursor.description], row, strict=True))


def framework_of(reader: Reader, survey_id: int) -> Framework:
    """The questions of a survey. Raises UserError where there is no such survey."""
    return framework_reading.of_id(reader, record(reader, survey_id)["framework_id"])


def questions(framework: Framework) -> list[tuple[Section, Item]]:
    """What a paper answers, in its order, with the part each stands in."""
    return [(section, item) for section in framework.sections for item in section.items if item.scoring in ASKED]


def groups(reader: Reader, survey_id: int, error: Any = None) -> list[SurveyGroupLine]:
    """The groups the survey asks, in the order they were written down."""
    lists, allowed = reader.value_lists(), record(reader, survey_id)["error"] if error is None else error
    sql = 'SELECT "group", population, sample FROM survey_group WHERE survey_id = ? AND deleted_at IS NULL ORDER BY position_order, id'
    return [
        SurveyGroupLine(key, lists.label("stakeholder_group", key), population, sample, _needed(population, allowed))
        for key, population, sample in reader.connection.execute(sql, (survey_id,))
    ]


def _needed(population: int | None, error: Any) -> int | None:
    return None if population is None or population < 0 or error is None or error < 0 else yamane(int(population), error)


# --- The sheets ------------------------------------------------------------------------------------------------------------------------------


def sheets(reader: Reader, survey_id: int, entry: int | None = 1) -> list[Sheet]:
    """The sheets of one of the two entries (None: of both), by the numbers of the papers."""
    chosen, values = ("AND entry = ?", (entry,)) if entry is not None else ("", ())
    sql = f"SELECT id, number, entry, group_key, answers, created_by FROM survey_sheet WHERE survey_id = ? AND deleted_at IS NULL {chosen} ORDER BY number, entry"
    return [
        Sheet(one, number, which, group or "", json.loads(answers), by or "")
        for one, number, which, group, answers, by in reader.connection.execute(sql, (survey_id, *values))
    ]


def sheet(reader: Reader, survey_id: int, number: int, entry: int = 1) -> Sheet | None:
    """One sheet by the number written on it."""
    sql = "SELECT id, number, entry, group_key, answers, created_by FROM survey_sheet WHERE survey_id = ? AND number = ? AND entry = ? AND deleted_at IS NULL"
    row = reader.connection.execute(sql, (survey_id, number, entry)).fetchone()
    return Sheet(row[0], row[1], row[2], row[3] or "", json.loads(row[4]), row[5] or "") if row else None


def newest(reader: Reader, survey_id: int, entry: int, limit: int = 100) -> list[Sheet]:
    """The sheets of one entry that were keyed in last, the newest first."""
    sql = "SELECT id, number, entry, group_key, answers, created_by FROM survey_sheet WHERE survey_id = ? AND entry = ? AND deleted_at IS NULL ORDER BY id DESC LIMIT ?"
    rows = reader.connection.execute(sql, (survey_id, entry, limit))
    return [Sheet(one, number, which, group or "", json.loads(answers), by or "") for one, number, which, group, answers, by in rows]


def keyed(reader: Reader, survey_id: int) -> dict[int, dict[str, int]]:
    """Entry (1, 2) → group → how many sheets are keyed in."""
    found: dict[int, dict[str, int]] = {1: {}, 2: {}}
    sql = "SELECT entry, ifnull(group_key, ''), count(*) FROM survey_sheet WHERE survey_id = ? AND deleted_at IS NULL GROUP BY 1, 2"
    for entry, group, count in reader.connection.execute(sql, (survey_id,)):
        found.setdefault(entry, {})[group] = count
    return found


def next_number(reader: Reader, survey_id: int, entry: int = 1) -> int:
    """The number proposed for the next paper: after the highest; of the second entry the lowest that was keyed in only once."""
    if entry == 1:
        row = reader.connection.execute("SELECT max(number) FROM survey_sheet WHERE survey_id = ? AND entry = 1 AND deleted_at IS NULL", (survey_id,)).fetchone()
        return (row[0] or 0) + 1
    return next(iter(keyed_once(reader, survey_id)), 0)


def keyed_once(reader: Reader, survey_id: int, entry: int = 1) -> list[int]:
    """Numbers of the papers of which there is no second entry yet; ``entry`` 2: of those without a first one."""
    sql = (
        "SELECT number FROM survey_sheet s WHERE survey_id = ? AND entry = ? AND deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM survey_sheet o "
        "WHERE o.survey_id = s.survey_id AND o.number = s.number AND o.entry = ? AND o.deleted_at IS NULL) ORDER BY number"
    )
    return [row[0] for row in reader.connection.execute(sql, (survey_id, entry, 3 - entry))]


def unsettled(reader: Reader, survey_id: int) -> list[Difference]:
    """Where the two entries differ; code "" is the group of the respondent."""
    entries: tuple[dict[int, dict[str, Any]], ...] = ({}, {})
    for one in sheets(reader, survey_id, None):
        entries[one.entry - 1][one.number] = {"": one.group or None, **one.answers}
    return differences(*entries)


# --- Results ---------------------------------------------------------------------------------------------------------------------------------


def summary(reader: Reader, survey_id: int) -> SurveySummary:
    """The results of a survey; of one that was reported those that were kept then. Raises UserError where there is no such survey."""
    row = record(reader, survey_id)
    if row["status"] == REPORTED and row["figures"]:
        return from_json(row["figures"])
    return live(reader, survey_id)


def live(reader: Reader, survey_id: int) -> SurveySummary:
    """The results of the sheets as they are now; ``summary`` is what everybody else wants."""
    row, framework = record(reader, survey_id), framework_of(reader, survey_id)
    found, known = sheets(reader, survey_id), groups(reader, survey_id)
    bands = framework.bands or SATISFACTION_BANDS
    whole = SurveyGroupLine(ALL, _("All groups"), _sum(one.population for one in known), _aimed(known), _sum(one.needed for one in known))
    others = sorted({one.group for one in found} - {one.key for one in known} - ({""} if not known else set()))
    lists = reader.value_lists()
    known += [SurveyGroupLine(key, lists.label("stakeholder_group", key) if key else _("Group not stated"), None, None, None) for key in others]
    return SurveySummary(
        survey=_told(reader, row, framework),
        all=_group(framework, whole, found, bands),
        groups=tuple(_group(framework, one, [each for each in found if each.group == one.key], bands) for one in known),
        bands=tuple(bands),
        differences=len(unsettled(reader, survey_id)) if row["double_entry"] else 0,
    )


def _sum(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _aimed(known: Iterable[SurveyGroupLine]) -> int | None:
    """The samples of all groups; of one for which the office wrote none that by Yamane. None where it wrote none at all."""
    lines = list(known)
    return _sum(line.sample or line.needed for line in lines) if any(line.sample for line in lines) else None


def _told(reader: Reader, row: Mapping[str, Any], framework: Framework) -> dict[str, Any]:
    names = ("id", "name", "fiscal_year", "starts_on", "ends_on", "method", "error", "problems", "improvements", "status", "double_entry")
    service = reader.reference_title("service", row["service_id"]) if row["service_id"] else ""
    return {name: row[name] for name in names} | {"service": service, "framework": framework.name, "edition": framework.edition}


def _group(framework: Framework, line: SurveyGroupLine, found: Sequence[Sheet], bands: Iterable[Band]) -> GroupSummary:
    asked = questions(framework)
    values = _by_code(found)
    likert = [section for section in framework.sections if any(item.scoring == "likert" for item in section.items)]
    sections = tuple(_section(section, values, bands) for section in likert if section.kind != DISSATISFACTION)
    displeased = [item for section, item in asked if section.kind == DISSATISFACTION]
    open_ones = [item for section, item in asked if section.kind != DISSATISFACTION and item.scoring == "text"]
    closed_ones = [item for section, item in asked if section.kind != DISSATISFACTION and item.scoring in ("choice", "yes_no")]
    return GroupSummary(
        line.key, line.label, line.population, line.sample, line.needed, len(found),
        sections=sections,
        total=_together([section.statistics for section in sections], bands),
        choices=tuple(_choice(item, values.get(item.code, []), len(found)) for item in closed_ones),
        dissatisfaction=tuple(_displeased(item, values.get(item.code, []), len(found)) for item in displeased),
        comments=tuple(CommentResult(item.code, item.name, tuple(str(text) for text in values.get(item.code, []))) for item in open_ones),
    )  # fmt: skip


def _by_code(found: Sequence[Sheet]) -> dict[str, list[Any]]:
    values: dict[str, list[Any]] = {}
    for one in found:
        for code, value in one.answers.items():
            values.setdefault(code, []).append(value)
    return values


def _section(section: Section, values: Mapping[str, list[Any]], bands: Iterable[Band]) -> SectionResult:
    items = tuple(ItemResult(item.code, item.name, describe(values.get(item.code, ()), bands)) for item in section.items if item.scoring == "likert")
    return SectionResult(section.code, section.name, items, _together([one.statistics for one in items], bands))


def _together(parts: Iterable[Statistics], bands: Iterable[Band]) -> Statistics:
    counts: Counter[int] = Counter()
    for part in parts:
        counts.update(part.counts)
    return of_counts(counts, bands)


def _share(count: int, whole: int) -> Decimal:
    return half_up(Fraction(100 * count, whole), 2) if whole else half_up(0, 2)


def choices_of(item: Item) -> list[tuple[str, str]]:
    """Key and words of the answers of a question of choice; there or not there where it asks that."""
    if item.scoring == "yes_no":
        return [("1", _("Yes (answer)")), ("0", _("No (answer)"))]
    return [(choice.key, choice.label) for choice in item.choices]


def _choice(item: Item, values: Sequence[Any], whole: int) -> ChoiceResult:
    counts = Counter(str(value) for value in values)
    lines = [ChoiceLine(key, label, counts[key], _share(counts[key], whole)) for key, label in choices_of(item)]
    silent = whole - sum(line.count for line in lines)
    return ChoiceResult(item.code, item.name, (*lines, ChoiceLine("", _("Not answered (paper)"), silent, _share(silent, whole))))


def _displeased(item: Item, values: Sequence[Any], whole: int) -> DissatisfactionResult:
    reasons = tuple(str(value) for value in values if not isinstance(value, int) and str(value).strip(" -–"))
    return DissatisfactionResult(item.code, item.name, len(values), _share(len(values), whole), reasons)


# --- Kept ------------------------------------------------------------------------------------------------------------------------------------


def from_json(text: str) -> SurveySummary:
    """The results as ``SurveySummary.to_json`` kept them."""
    kept = json.loads(text)
    return SurveySummary(
        survey={**kept["survey"], "status": REPORTED},
        all=_group_from(kept["all"]),
        groups=tuple(_group_from(one) for one in kept["groups"]),
        bands=tuple(Band(one["least"], one["label"]) for one in kept["bands"]),
        differences=kept["differences"],
        kept=True,
    )


def _group_from(kept: Mapping[str, Any]) -> GroupSummary:
    return GroupSummary(
        kept["key"], kept["label"], kept["population"], kept["sample"], kept["needed"], kept["sheets"],
        sections=tuple(_section_from(one) for one in kept["sections"]),
        total=_statistics_from(kept["total"]),
        choices=tuple(ChoiceResult(one["code"], one["name"], tuple(ChoiceLine(**_known(ChoiceLine, line) | {"share": Decimal(line["share"])}) for line in one["lines"])) for one in kept["choices"]),
        dissatisfaction=tuple(
            DissatisfactionResult(**_known(DissatisfactionResult, one) | {"share": Decimal(one["share"]), "reasons": tuple(one["reasons"])}) for one in kept["dissatisfaction"]
        ),
        comments=tuple(CommentResult(one["code"], one["name"], tuple(one["texts"])) for one in kept["comments"]),
    )  # fmt: skip


def _known(part: type[Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """What was kept of a part without what only a later version knows."""
    return {one.name: kept[one.name] for one in fields(part) if one.name in kept}


def _section_from(kept: Mapping[str, Any]) -> SectionResult:
    items = tuple(ItemResult(one["code"], one["name"], _statistics_from(one["statistics"])) for one in kept["items"])
    return SectionResult(kept["code"], kept["name"], items, _statistics_from(kept["statistics"]))


def _statistics_from(kept: Mapping[str, Any]) -> Statistics:
    def number(name: str) -> Decimal | None:
        return None if kept[name] is None else Decimal(kept[name])

    counts = {int(value): count for value, count in kept["counts"].items()}
    shares = {int(value): Decimal(share) for value, share in kept["shares"].items()}
    return Statistics(kept["n"], counts, shares, number("mean"), number("sd"), number("percent"), kept["label"])
