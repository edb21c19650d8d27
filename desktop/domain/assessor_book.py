"""What an assessor or a school fills in away from the office (แฟ้มผู้ประเมิน): the cells to be answered, and how what was typed is understood.

Several assessors answer offline, one file for each person, and the files are put together afterwards (domain B.4.1 ``review``; CAF e-tool: "one compressed file per
assessor"). Pure Python: how the file looks is ``exchange/assessor_file.py``, what becomes of it ``services/assessor_files.py``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from desktop.domain.framework import Framework, Item
from desktop.domain.thai_date import local
from desktop.domain.thai_text import arabic_digits, fold, normalise, normalise_long, without_commas
from desktop.words import N_, _

Kind = Literal["assessor", "school"]
Answer = dict[str, Any]
"""Columns of a ``response`` row (see ``models/assessment_work.py``), ``numbers`` as a dictionary, only those that hold something."""

TICK = "✓"
LONGEST = 20_000
"""Characters of one answer in words."""
_YES = frozenset(("✓", "✔", "√", "☑", "/", "x", "1", "ใช่", "มี", "ผ่าน", "y", "yes", "true", "ได้"))
_NO = frozenset(("", "-", "–", "0", "☐", "ไม่", "ไม่มี", "ไม่ใช่", "ไม่ผ่าน", "n", "no", "false", "✗", "✘", "×"))
_FACTORS = {
    "adli": (("A", N_("Approach (A), per cent")), ("D", N_("Deployment (D), per cent")), ("L", N_("Learning (L), per cent")), ("I", N_("Integration (I), per cent"))),
    "letci": (("Le", N_("Level (Le), per cent")), ("T", N_("Trend (T), per cent")), ("C", N_("Comparison (C), per cent")), ("I", N_("Integration (I), per cent"))),
}
_TEXTS: dict[str, tuple[tuple[str, str], ...]] = {
    "assessor": (("strengths", N_("Strengths (one a line)")), ("improvements", N_("To be improved (one a line)")), ("comment", N_("Remark of the assessor"))),
    "school": (
        ("result", N_("What was done and what came of it")), ("strengths", N_("Strengths (one a line)")),
        ("improvements", N_("To be improved (one a line)")), ("suggestions", N_("How it will be developed")),
    ),
}  # fmt: skip
_PERCENTS = tuple(range(0, 101, 5))


class Misread(Exception):
    """What stands in a cell is no answer to it; the message says why in one sentence."""


@dataclass(frozen=True)
class Slot:
    """One cell to be answered. ``name`` says what of the answer it is: "tick:<checkpoint>", "number:A", "measure:<code>:actual", else the column of ``response``."""

    code: str
    name: str
    kind: Literal["tick", "choice", "number", "text"]
    label: str
    choices: tuple[tuple[Any, str], ...] = ()
    """choice: (value, words)."""
    low: float = -math.inf
    high: float = math.inf
    long: bool = False

    @property
    def key(self) -> str:
        """By which the cell is known in the file."""
        return f"{self.code}|{self.name}"


@dataclass(frozen=True)
class BookFault:
    """Something wrong in a file that came back, at a cell or (empty) as a whole."""

    cell: str
    code: str
    message: str

    def __str__(self) -> str:
        return _("Cell {cell}: {message}", cell=self.cell, message=self.message) if self.cell else self.message


@dataclass
class Book:
    """One file: who answers what of which round, and the answers."""

    kind: Kind
    assessment_id: int
    subject_id: int
    digest: str
    """Of the edition, as ``framework.digest``."""
    framework: Framework
    document: Mapping[str, Any]
    """The edition as it is kept, so that the file can be opened where there is no database."""
    who: str = ""
    """The name of the assessor, or of who fills it in for the school."""
    stamp: str = ""
    """Made with the round; by it a round of the same number in another office is told apart."""
    round_name: str = ""
    period: str = ""
    fiscal_year: int = 0
    office: str = ""
    subject: str = ""
    """The school; empty for the office itself."""
    due_on: date | None = None
    made_at: str = ""
    """When it was written (UTC, ISO)."""
    answers: dict[str, Answer] = field(default_factory=dict)
    base: dict[str, Answer] = field(default_factory=dict)
    """What was filled in when it was sent."""
    faults: tuple[BookFault, ...] = ()
    """What could not be read."""
    source: str = ""
    """The name of the file it was read from."""

    @property
    def items(self) -> list[Item]:
        """The items that are asked in this file, in their order."""
        return [item for item in self.framework if next(slots(self.framework, item, self.kind, self.period), None) is not None]


def slots(framework: Framework, item: Item, kind: str, period: str = "") -> Iterator[Slot]:
    """The cells of an item in the order they are asked; none of an item that is not for this kind of file."""
    if item.scoring in ("narrative", "text", "choice"):
        if kind == "school":
            choices = tuple((one.label, one.label) for one in item.choices)
            yield Slot(item.code, "result", "choice" if choices else "text", _("Answer (cell)"), choices, long=not choices)
        return
    yield from _scoring_slots(framework, item)
    if item.scored:
        yield Slot(item.code, "na_reason", "text", _("Not applicable because (empty: it is assessed)"))
    if kind == "school" and item.scoring == "yes_no":
        yield Slot(item.code, "link", "text", _("Where it is published (link)"))
    for name, words in _TEXTS[kind]:
        yield Slot(item.code, name, "text", _(words), long=True)


def _scoring_slots(framework: Framework, item: Item) -> Iterator[Slot]:
    if item.scoring in ("checkpoints", "checklist"):
        yield from (Slot(item.code, f"tick:{one.code}", "tick", one.text) for one in item.checkpoints)
        if item.scoring == "checkpoints" or not item.checkpoints:
            words = _("Level entered directly (empty: by the points above)") if item.checkpoints else _("Level (answer)")
            yield _levels(framework, item, words)
    elif item.scoring == "direct":
        yield _levels(framework, item, _("Level (answer)"))
    elif item.scoring in _FACTORS:
        yield from (Slot(item.code, f"number:{key}", "number", _(words), low=0, high=100) for key, words in _FACTORS[item.scoring])
        yield Slot(item.code, "level", "choice", _("Per cent of the item (in steps of 5)"), tuple((float(one), str(one)) for one in _PERCENTS))
    elif item.scoring == "success":
        yield from _measures(item)
        yield _levels(framework, item, _("Level entered directly (empty: by the results above)"))
    elif item.scoring == "interpolate":
        yield Slot(item.code, "actual", "number", _("Measured value ({unit})", unit=item.unit) if item.unit else _("Measured value"))
    elif item.scoring == "milestone":
        steps = tuple((int(value), _level_words(value, _step_words(framework, item, value))) for value in range(1, 6))
        yield Slot(item.code, "number:reached", "choice", _("Step reached"), ((0, _("0 none yet")), *steps))
    elif item.scoring == "likert":
        yield Slot(item.code, "level", "choice", _("Level 1–5"), tuple((float(one), str(one)) for one in range(1, 6)))
    elif item.scoring == "yes_no":
        yield Slot(item.code, "level", "choice", _("There or not"), ((1.0, _("Is there")), (0.0, _("Is not there"))))


def _measures(item: Item) -> Iterator[Slot]:
    """Target and result of each measure (category 7); of an item without measures its own."""
    for one in item.measures:
        unit = f" ({one.unit})" if one.unit else ""
        yield Slot(item.code, f"measure:{one.code}:target", "number", _("{name}: target", name=one.name + unit))
        yield Slot(item.code, f"measure:{one.code}:actual", "number", _("{name}: result", name=one.name + unit))
    if not item.measures:
        yield Slot(item.code, "target", "number", _("Target value (measure)"))
        yield Slot(item.code, "actual", "number", _("Measured value"))


def _step_words(framework: Framework, item: Item, value: float) -> str:
    return next((level.text or level.label for level in framework.scale(item) if level.value == value), "")


def _levels(framework: Framework, item: Item, words: str) -> Slot:
    levels = tuple((level.value, level.label) for level in framework.scale(item)) or tuple((float(one), "") for one in range(1, 6))
    return Slot(item.code, "level", "choice", words, tuple((value, _level_words(value, label)) for value, label in levels))


def _level_words(value: float, words: str) -> str:
    return f"{value:g} {normalise(words)[:80]}".strip()


# --- answers ---------------------------------------------------------------------------------------------------------


def value_of(answer: Mapping[str, Any], name: str) -> Any:
    """What an answer holds for a slot; None (a tick: False) where it holds nothing."""
    first, _colon, rest = name.partition(":")
    if first == "tick":
        return rest in (answer.get("ticks") or ())
    if first == "number":
        return (answer.get("numbers") or {}).get(rest)
    if first == "measure":
        code, _colon, part = rest.rpartition(":")
        return ((answer.get("numbers") or {}).get("measures") or {}).get(code, {}).get(part)
    return answer.get(name)


def put(answer: Answer, name: str, value: Any) -> None:
    """Write the value of a slot into an answer; nothing, no tick and an empty text leave no trace."""
    first, _colon, rest = name.partition(":")
    if first == "tick":
        if value:
            answer.setdefault("ticks", []).append(rest)
    elif value is None or value == "":
        return
    elif first == "number":
        answer.setdefault("numbers", {})[rest] = value
    elif first == "measure":
        code, _colon, part = rest.rpartition(":")
        answer.setdefault("numbers", {}).setdefault("measures", {}).setdefault(code, {})[part] = value
    else:
        answer[name] = value
        if name == "na_reason":
            answer["not_applicable"] = True


def set_number(numbers: dict[str, Any], name: str, value: Any) -> None:
    """Write the value of a "number:" or "measure:" slot into the further numbers of an answer, None takes it out; what else stands there stays."""
    first, _colon, rest = name.partition(":")
    code, _colon, part = rest.rpartition(":")
    holder = numbers if first == "number" else numbers.setdefault("measures", {}).setdefault(code, {})
    key = rest if first == "number" else part
    if value is None:
        holder.pop(key, None)
    else:
        holder[key] = value
    if first == "measure" and not holder:
        del numbers["measures"][code]
        if not numbers["measures"]:
            del numbers["measures"]


def only_asked(book: Book, answer: Mapping[str, Any], item: Item) -> Answer:
    """What of an answer can stand in the file, tidied: by it answers from a file and from the register are compared."""
    found: Answer = {}
    for slot in slots(book.framework, item, book.kind, book.period):
        put(found, slot.name, value_of(answer, slot.name))
    if answer.get("not_applicable") and "not_applicable" not in found:
        found |= {"not_applicable": True, "na_reason": answer.get("na_reason") or _("Not applicable (answer)")}
    return found


def day_made(book: Book) -> date | None:
    """The day a file was made, in the office's own time; None where it does not say."""
    try:
        return local(datetime.fromisoformat(book.made_at)).date()
    except ValueError:
        return None


# --- what was typed --------------------------------------------------------------------------------------------------


def shown(slot: Slot, value: Any) -> str | float | int | None:
    """What stands in the cell of a slot for a value."""
    if slot.kind == "tick":
        return TICK if value else None
    if slot.kind == "choice":
        return next((words for one, words in slot.choices if one == value), None)
    return value if value != "" else None


def understand(slot: Slot, typed: object) -> Any:
    """The value that was typed into the cell of a slot; None where it is empty.

    :raises Misread: it is no answer: an unknown tick, a level that is not on the scale, a number out of range, a day where a number is asked
    """
    if slot.kind == "text":
        text = normalise_long(str(typed))
        if len(text) > LONGEST:
            raise Misread(_("The text is longer than {most} letters.", most=f"{LONGEST:,}"))
        return text or None
    if isinstance(typed, date):
        raise Misread(_("A day stands where an answer is asked; type it again."))
    words = normalise(arabic_digits(str(typed)))
    if slot.kind == "tick":
        return _tick(words)
    if words in ("", "-", "–"):
        return None
    return _choice(slot, words) if slot.kind == "choice" else _number(slot, words)


def _tick(words: str) -> bool:
    plain = words.casefold()
    if plain in _NO:
        return False
    if plain in _YES:
        return True
    raise Misread(_("“{typed}” is no tick; choose {tick} or leave the cell empty.", typed=words[:40], tick=TICK))


def _choice(slot: Slot, words: str) -> Any:
    plain = fold(words)
    for value, label in slot.choices:
        if plain == fold(label) or plain == fold(label.partition(" ")[2] or label):
            return value
    number = _float(words if not words[:1].isdigit() else words.split(" ")[0])
    found = [value for value, _label in slot.choices if number is not None and not isinstance(value, str) and float(value) == number]
    if found:
        return found[0]
    known = ", ".join(f"{value:g}" if isinstance(value, int | float) and label[:1].isdigit() else label for value, label in slot.choices)
    raise Misread(_("“{typed}” is none of what can be chosen: {known}.", typed=words[:40], known=known))


def _number(slot: Slot, words: str) -> float:
    number = _float(words)
    if number is None:
        raise Misread(_("“{typed}” is no number.", typed=words[:40]))
    if not slot.low <= number <= slot.high:
        raise Misread(_("{number} is outside {low}–{high}.", number=f"{number:g}", low=f"{slot.low:g}", high=f"{slot.high:g}"))
    return number


def _float(words: str) -> float | None:
    plain = without_commas(words.replace("%", "").removeprefix("ร้อยละ").strip())
    try:
        number = float(plain)
    except ValueError:
        return None
    return number if math.isfinite(number) and abs(number) < 1e15 and "_" not in plain else None
