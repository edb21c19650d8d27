"""An assessment framework (กรอบการประเมิน): one document that says what is asked, how it is scored and by whose rule (domain B.4.1).

The document is plain data (TOML as shipped, JSON as kept, Excel as exchanged) and is checked by ``framework_check.py`` before it gets here. Identity is the code, of the
framework with its edition and of each section, item and checkpoint within it; words may change between editions, codes say what is the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

FORMAT = 1
"""Version of the document's shape."""

SCORINGS = ("checkpoints", "direct", "checklist", "adli", "letci", "success", "interpolate", "milestone", "likert", "yes_no", "choice", "text", "narrative")
"""How an item is scored:

checkpoints  level = how many checkpoints are met, by ``Level.least``, with the required ones as minimum (SAR, B.4.2); a level may be entered directly
direct       a level of the scale entered directly
checklist    each level has lines that must all hold, and those of the levels below it (PMQA 4.0: 0 fail, 1 Basic, 2 Advance, 3 Significance)
adli, letci  four factors in per cent, and the per cent of the item in steps of 5 (PMQA 2550/2558)
success      measures with target and actual; per cent of success both ways (PMQA 4.0 category 7), level decided by it
interpolate  a measured value between thresholds of levels 1–5, linearly, both directions, 1.0000–5.0000 (B.4.4)
milestone    the highest step reached of levels 1–5, whole levels
likert       1–5 in a survey; choice, text: other answers of a survey
yes_no       there or not there (OIT)
narrative    words only, no score (organisation profile, context of a report)
"""

WORDS_ONLY = ("narrative", "text", "choice", "likert")
"""Scorings without a score of a round."""

TOTALS = ("weighted", "points", "mean", "share", "none")
"""What the total of a round is: Σ(w·s)/Σw on the scale and Σ w·s/max in points; Σ w·% ÷ 100 of ``full``; the mean of item levels; the share of items that are there; nothing."""


@dataclass(frozen=True)
class Level:
    """One level of a scale or of an item."""

    value: float
    label: str = ""
    text: str = ""
    """The criterion in words."""
    threshold: float | None = None
    """interpolate: the measured value at which the level is reached."""
    least: int | None = None
    """checkpoints: how many checkpoints must be met."""


@dataclass(frozen=True)
class Checkpoint:
    """ประเด็นการพิจารณา; of a checklist the level it belongs to."""

    code: str
    text: str
    level: float | None = None
    required: bool = False
    """checkpoints: without it the lowest level is given, however many others are met."""


@dataclass(frozen=True)
class Measure:
    """One measured result of an item scored by success (category 7), with direction up (more is better) or down."""

    code: str
    name: str
    unit: str = ""
    direction: str = "up"
    target: float | None = None
    weight: float = 1.0


@dataclass(frozen=True)
class Period:
    """What differs in one round of the year (m6, m9, m12): weight, thresholds of levels 1–5, the day it closes as MM-DD."""

    key: str
    weight: float | None = None
    thresholds: tuple[float, ...] = ()
    closes: str = ""


@dataclass(frozen=True)
class Choice:
    """One answer of a survey question of choice."""

    key: str
    label: str


@dataclass(frozen=True)
class Item:
    """ตัวบ่งชี้ / หัวข้อ / ตัวชี้วัด / ข้อคำถาม."""

    code: str
    name: str
    scoring: str
    """One of ``SCORINGS``, already resolved (the item's own, else its section's, else the framework's)."""
    weight: float = 0.0
    description: str = ""
    unit: str = ""
    direction: str = "up"
    target: float | None = None
    slot: bool = False
    """A place the office fills from its manual; its name is not official wording until it has."""
    levels: tuple[Level, ...] = ()
    checkpoints: tuple[Checkpoint, ...] = ()
    measures: tuple[Measure, ...] = ()
    periods: tuple[Period, ...] = ()
    choices: tuple[Choice, ...] = ()
    hints: tuple[str, ...] = ()
    """What may serve as evidence."""
    owners: tuple[str, ...] = ()
    source: str = ""
    """Where the program itself can fill it from: complaint_count, complaint_months, satisfaction, service_manual, publicity_plan, partner_network."""
    baseline: tuple[tuple[int, float], ...] = ()
    """(พ.ศ., value) of earlier years, three for a KPI."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """Named words of a KPI template (domain B.4.4): strategic_issue, goal, definition, population, formula, frequency, data_source, method, supervisor, supervisor_phone,
    collector, collector_phone, milestones, note."""

    @property
    def scored(self) -> bool:
        """Whether it counts in progress and score."""
        return self.scoring not in WORDS_ONLY


@dataclass(frozen=True)
class Section:
    """มาตรฐาน / หมวด / มิติ / องค์ประกอบ / ส่วนของแบบสอบถาม."""

    code: str
    name: str
    kind: str = "standard"
    """standard, category, dimension, component, part, profile (words about the office), dissatisfaction."""
    weight: float = 0.0
    description: str = ""
    items: tuple[Item, ...] = ()


@dataclass(frozen=True)
class Band:
    """From ``least`` (with it) upwards a total is called ``label``; the total is rounded to two decimals first (domain B.4.6)."""

    least: float
    label: str


@dataclass(frozen=True)
class Framework:
    """One edition of an instrument."""

    code: str
    edition: str
    name: str
    instrument: str
    authority: str = ""
    starts_on: str = ""
    ends_on: str = ""
    """ISO days; empty where not known."""
    scoring: str = "direct"
    total: str = "weighted"
    """One of ``TOTALS``."""
    full: float = 0.0
    """points: what can be reached (1,000); 0: the sum of the weights."""
    levels: tuple[Level, ...] = ()
    """The scale items go by that have no levels of their own, lowest first."""
    bands: tuple[Band, ...] = ()
    """How the total is called, lowest first."""
    sections: tuple[Section, ...] = ()
    note: str = ""
    """What of it is found and what only believed, to be checked by the office."""

    @cached_property
    def items(self) -> dict[str, Item]:
        """Item code → item, in the order of the document."""
        return {item.code: item for section in self.sections for item in section.items}

    @cached_property
    def section_of(self) -> dict[str, Section]:
        """Item code → the section it stands in."""
        return {item.code: section for section in self.sections for item in section.items}

    @cached_property
    def reckoned(self) -> dict[Any, Any]:
        """What scoring finds out about the edition once and needs for every answer (ends of scales); filled by it."""
        return {}

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items.values())

    def scale(self, item: Item) -> tuple[Level, ...]:
        """The levels an item goes by: its own, else those of the framework."""
        return item.levels or self.levels

    @property
    def top(self) -> float:
        """The highest level of the framework's scale; 5 where it has none."""
        return max((level.value for level in self.levels), default=5.0)

    def weight(self, item: Item, period: str = "") -> float:
        """The item's weight in a round of the year."""
        for one in item.periods:
            if one.key == period and one.weight is not None:
                return one.weight
        return item.weight

    def thresholds(self, item: Item, period: str = "") -> tuple[float, ...]:
        """The measured values at which levels 1–5 are reached, in this order; empty where the item has none."""
        for one in item.periods:
            if one.key == period and one.thresholds:
                return one.thresholds
        found = tuple(level.threshold for level in sorted(self.scale(item), key=lambda level: level.value))
        return tuple(value for value in found if value is not None) if None not in found else ()


def from_document(document: Mapping[str, Any]) -> Framework:
    """A framework out of a document that was checked (``framework_check.py``); keys it does not know are left out."""
    scoring = str(document.get("scoring") or "direct")
    return Framework(
        **_plain(document, ("code", "edition", "name", "instrument", "authority", "starts_on", "ends_on", "total", "full", "note")),
        scoring=scoring,
        levels=_levels(document),
        bands=tuple(sorted((Band(float(one["least"]), str(one["label"])) for one in document.get("bands", ())), key=lambda band: band.least)),
        sections=tuple(_section(one, scoring) for one in document.get("sections", ())),
    )


def _plain(found: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: found[name] for name in names if found.get(name) is not None}


def _levels(found: Mapping[str, Any]) -> tuple[Level, ...]:
    levels = (Level(float(one["value"]), **_plain(one, ("label", "text", "threshold", "least"))) for one in found.get("levels", ()))
    return tuple(sorted(levels, key=lambda level: level.value))


def _section(found: Mapping[str, Any], scoring: str) -> Section:
    own = str(found.get("scoring") or scoring)
    return Section(**_plain(found, ("code", "name", "kind", "weight", "description")), items=tuple(_item(one, own) for one in found.get("items", ())))


def _item(found: Mapping[str, Any], scoring: str) -> Item:
    return Item(
        **_plain(found, ("code", "name", "weight", "description", "unit", "direction", "target", "slot", "source")),
        scoring=str(found.get("scoring") or scoring),
        levels=_levels(found),
        checkpoints=tuple(Checkpoint(**_plain(one, ("code", "text", "level", "required"))) for one in found.get("checkpoints", ())),
        measures=tuple(Measure(**_plain(one, ("code", "name", "unit", "direction", "target", "weight"))) for one in found.get("measures", ())),
        periods=tuple(Period(**_plain(one, ("key", "weight", "closes")), thresholds=tuple(one.get("thresholds", ()))) for one in found.get("periods", ())),
        choices=tuple(Choice(str(one["key"]), str(one["label"])) for one in found.get("choices", ())),
        hints=tuple(found.get("hints", ())),
        owners=tuple(found.get("owners", ())),
        baseline=tuple((int(year), float(value)) for year, value in found.get("baseline", ())),
        texts=dict(found.get("texts", {})),
    )
