"""The nodes of a framework document: what each kind of node may hold, and where a node is, in the words of the office.

A document is walked node by node, so that a fault in one is never hidden by another. The models are pydantic's and are made on first use (start-up time); they are
strict: a number is no text, an unknown key is a fault.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Literal

from desktop.domain.assessment_rules import INSTRUMENTS
from desktop.domain.framework import FORMAT, SCORINGS, TOTALS
from desktop.words import N_, _

KINDS = ("standard", "category", "dimension", "component", "part", "profile", "dissatisfaction")
DIRECTIONS = ("up", "down", "equal")
PERIODS = ("m6", "m9", "m12", "year", "academic", "quarter", "other")
SOURCES = ("complaint_count", "complaint_months", "satisfaction", "service_manual", "publicity_plan", "partner_network")
TEXTS = (
    "strategic_issue", "goal", "definition", "population", "formula", "frequency", "data_source", "method", "supervisor", "supervisor_phone", "collector",
    "collector_phone", "milestones", "note",
)  # fmt: skip
"""Named words of a KPI template (domain B.4.4)."""
YEARS = (2400, 2700)

PARTS = {
    "framework": {"levels": "level", "bands": "band", "sections": "section"},
    "section": {"items": "item"},
    "item": {"levels": "level", "checkpoints": "checkpoint", "measures": "measure", "periods": "period", "choices": "choice"},
}
"""Kind of node → the keys under which its parts stand → the kind of those."""

LABELS = {
    "format": N_("Format (framework file)"),
    "code": N_("Code (framework part)"),
    "edition": N_("Edition"),
    "name": N_("Name (framework part)"),
    "instrument": N_("Instrument"),
    "authority": N_("Laid down by"),
    "starts_on": N_("In force from"),
    "ends_on": N_("In force until"),
    "scoring": N_("How it is scored"),
    "total": N_("How the total is reckoned"),
    "full": N_("Points in all"),
    "note": N_("Note"),
    "kind": N_("Kind (framework part)"),
    "weight": N_("Weight (framework part)"),
    "description": N_("Explanation (framework part)"),
    "unit": N_("Unit of measurement"),
    "direction": N_("Direction (KPI)"),
    "target": N_("Target (KPI)"),
    "slot": N_("A slot to be filled"),
    "source": N_("Filled from"),
    "hints": N_("What may serve as evidence"),
    "owners": N_("Who answers for it (item)"),
    "baseline": N_("Baseline of earlier years"),
    "texts": N_("Details of the KPI"),
    "value": N_("Level (number)"),
    "label": N_("What it is called"),
    "text": N_("Criterion or wording"),
    "threshold": N_("Threshold"),
    "least": N_("At least (number)"),
    "level": N_("Level it belongs to"),
    "required": N_("Required (checkpoint)"),
    "key": N_("Key (framework part)"),
    "thresholds": N_("Thresholds of the levels"),
    "closes": N_("Closes on (MM-DD)"),
    "levels": N_("Levels"),
    "bands": N_("Bands of the total"),
    "sections": N_("Sections (framework)"),
    "items": N_("Items (framework)"),
    "checkpoints": N_("Checkpoints"),
    "measures": N_("Measures (category 7)"),
    "periods": N_("Rounds of the year"),
    "choices": N_("Choices (survey)"),
    "strategic_issue": N_("Strategic issue"),
    "goal": N_("Goal (KPI)"),
    "definition": N_("Definition (KPI)"),
    "population": N_("Target population"),
    "formula": N_("Formula (KPI)"),
    "frequency": N_("How often it is assessed"),
    "data_source": N_("Source of data"),
    "method": N_("How it is judged"),
    "supervisor": N_("KPI supervisor"),
    "supervisor_phone": N_("Telephone of the supervisor"),
    "collector": N_("Who collects the data"),
    "collector_phone": N_("Telephone of the collector"),
    "milestones": N_("Activities and milestones"),
}
"""Key of a document → what it is called (untranslated)."""

SECTION_WORDS = {
    "standard": N_("Standard (place)"),
    "category": N_("Category (place)"),
    "dimension": N_("Dimension (place)"),
    "component": N_("Component (place)"),
    "part": N_("Part (place)"),
    "profile": N_("Profile (place)"),
    "dissatisfaction": N_("Part (place)"),
}
ITEM_WORDS = {
    "sar": N_("Indicator (place)"),
    "pmqa": N_("Topic (place)"),
    "agreement": N_("KPI (place)"),
    "control": N_("Principle (place)"),
    "survey": N_("Question (place)"),
    "supervision": N_("Indicator (place)"),
    "ita": N_("Entry (place)"),
}
PART_WORDS = {
    "level": (N_("Level (place)"), "value"),
    "band": (N_("Band (place)"), "least"),
    "checkpoint": (N_("Checkpoint (place)"), "code"),
    "measure": (N_("Measure (place)"), "code"),
    "period": (N_("Round (place)"), "key"),
    "choice": (N_("Choice (place)"), "key"),
}

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Node:
    """One table of a document with where it stands: ``path`` for programs, ``place`` for people (มาตรฐาน 2 › ตัวบ่งชี้ 2.1 › ระดับ 3)."""

    kind: str
    data: Mapping[str, Any]
    path: Path = ()
    parent: Node | None = None

    @cached_property
    def place(self) -> str:
        """Where it is; the head of the framework has no outer place."""
        if self.parent is None:
            return _("Head of the framework")
        outer = self.parent.place if self.parent.parent is not None else ""
        return f"{outer} › {self._own_words()}" if outer else self._own_words()

    def _own_words(self) -> str:
        number = int(self.path[-1]) + 1
        if self.kind == "section":
            return _called(_(SECTION_WORDS.get(str(self.data.get("kind")), SECTION_WORDS["standard"])), self.data.get("code"), number)
        if self.kind == "item":
            words = N_("Question (place)") if self.parent and self.parent.data.get("kind") == "profile" else ITEM_WORDS.get(str(self.root.data.get("instrument")), N_("Indicator (place)"))
            return _called(_(words), self.data.get("code"), number)
        words, key = PART_WORDS[self.kind]
        return _called(_(words), self.data.get(key), number)

    @property
    def root(self) -> Node:
        return self if self.parent is None else self.parent.root

    def text(self, name: str) -> str:
        """The text under a key; empty where it is missing or something else."""
        found = self.data.get(name)
        return found.strip() if isinstance(found, str) else ""

    def number(self, name: str) -> float | None:
        """The number under a key; None where it is missing or something else."""
        found = self.data.get(name)
        return found if isinstance(found, int | float) and not isinstance(found, bool) and abs(found) < 1e15 else None

    def parts(self, key: str) -> list[Node]:
        """The parts under a key; entries that are no tables are left out."""
        found = self.data.get(key)
        kind = PARTS[self.kind][key]
        entries = enumerate(found) if isinstance(found, list) else ()
        return [Node(kind, one, (*self.path, key, number), self) for number, one in entries if isinstance(one, Mapping)]

    def own(self) -> dict[str, Any]:
        """What it holds without its parts."""
        return {name: value for name, value in self.data.items() if name not in PARTS.get(self.kind, ())}

    @property
    def scoring(self) -> str:
        """How an item is scored, taken over from its section and its framework; empty where that is not known."""
        node: Node | None = self
        while node is not None and "scoring" not in node.data:
            node = node.parent
        found = node.text("scoring") if node is not None else "direct"
        return found if found in SCORINGS else ""

    def scale(self) -> list[Node]:
        """The levels an item goes by."""
        return self.parts("levels") or self.root.parts("levels")


def _called(words: str, value: Any, number: int) -> str:
    """“ระดับ 3”, or by its place in the list where it has no name of its own."""
    if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
        return f"{words} {value:g}" if isinstance(value, float) else f"{words} {value}"
    return _("{words} no. {number}", words=words, number=number)


def walk(node: Node) -> Iterator[Node]:
    """The node and everything under it, in the order of the document."""
    yield node
    for key in PARTS.get(node.kind, ()):
        for part in node.parts(key):
            yield from walk(part)


def label(key: str | int) -> str:
    """What a key is called in the language in force; the key itself where it is not known."""
    return _(LABELS[key]) if key in LABELS else str(key)


@cache
def models() -> dict[str, Any]:
    """Kind of node → the pydantic model of what it holds itself."""
    from pydantic import ConfigDict, create_model

    strict, create = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False), create_model

    def made(kind: str, fields: dict[str, Any]) -> Any:
        return create(kind, __config__=strict, **fields)

    texts = made("texts", dict.fromkeys(TEXTS, (str, "")))
    return {kind: made(kind, fields) for kind, fields in _fields(texts).items()}


def _fields(texts: Any) -> dict[str, dict[str, Any]]:
    """Kind of node → key → (type, default); ``...`` for what must be there."""
    from typing import Annotated

    from pydantic import Field, StringConstraints

    def words(most: int, least: int = 1) -> Any:
        return Annotated[str, StringConstraints(strip_whitespace=True, min_length=least, max_length=most)]

    code: Any = (words(30), ...)
    name: Any = (words(2000), ...)
    number: Any = (Annotated[float, Field(ge=0)], 0.0)
    real: Any = (float, 0.0)
    text: Any = (str, "")
    lines: Any = (list[words(2000)], ())  # type: ignore[misc]
    scoring: Any = (Literal[SCORINGS], "direct")
    return {
        "framework": {
            "format": (Literal[FORMAT], FORMAT), "code": (words(60), ...), "edition": (words(60), ...), "name": (words(300), ...),
            "instrument": (Literal[INSTRUMENTS], ...), "authority": (words(200, 0), ""), "starts_on": text, "ends_on": text, "scoring": scoring,
            "total": (Literal[TOTALS], "weighted"), "full": number, "note": text,
        },
        "section": {"code": code, "name": name, "kind": (Literal[KINDS], "standard"), "weight": number, "description": text, "scoring": scoring},
        "item": {
            "code": code, "name": name, "scoring": scoring, "weight": number, "description": text, "unit": text, "direction": (Literal[DIRECTIONS], "up"), "target": real,
            "slot": (bool, False), "source": (Literal[("", *SOURCES)], ""), "hints": lines, "owners": lines, "baseline": (list[Annotated[list[float], Field(min_length=2, max_length=2)]], ()),
            "texts": (texts, None),
        },
        "level": {"value": (float, ...), "label": text, "text": text, "threshold": real, "least": (Annotated[int, Field(ge=0)], 0)},
        "checkpoint": {"code": code, "text": name, "level": real, "required": (bool, False)},
        "measure": {
            "code": code, "name": name, "unit": text, "direction": (Literal[("up", "down")], "up"), "target": real, "weight": (Annotated[float, Field(gt=0)], 1.0),
        },
        "period": {"key": (Literal[PERIODS], ...), "weight": number, "thresholds": (list[float], ()), "closes": text},
        "choice": {"key": code, "label": name},
        "band": {"least": (float, ...), "label": name},
    }  # fmt: skip


def keys_of(kind: str) -> tuple[str, ...]:
    """The keys a node of a kind may have, its parts too."""
    return (*models()[kind].model_fields, *PARTS.get(kind, ()))


def tidy(value: Any) -> Any:
    """A document or a part of it in the one form it is kept in: nothing empty, whole numbers without a fraction, lines ended in one way."""
    if isinstance(value, Mapping):
        inner = {str(name): tidy(one) for name, one in value.items()}
        return {name: one for name, one in inner.items() if one is not None and one != "" and one != [] and one != {}}
    if isinstance(value, list | tuple):
        return [tidy(one) for one in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value
