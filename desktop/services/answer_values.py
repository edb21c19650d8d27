"""What may be written into the answer to an item: one spelling, numbers that can be right, codes the edition knows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.domain.framework import Framework, Item
from desktop.domain.item_scoring import whole_levels
from desktop.domain.scoring import FACTORS, exact, plain, span
from desktop.domain.thai_text import normalise, normalise_long
from desktop.errors import Fault
from desktop.words import N_, _

LINES = ("assessor", "link", "owner")
LONG = ("na_reason", "result", "strengths", "improvements", "suggestions", "support", "obstacles", "note", "decided_reason", "review_comment", "return_reason")
NUMBERS = ("level", "actual", "target", "decided", "review_level")
DAYS = ("link_updated_on", "assessed_on", "due_on")
ANSWER = (
    "ticks", "level", "actual", "target", "numbers", "not_applicable", "na_reason", "result", "strengths", "improvements", "suggestions", "support",
    "obstacles", "link", "link_updated_on", "assessor", "assessed_on", "note",
)  # fmt: skip
"""Columns of an answer that ``services/assessments.answer`` writes."""

SCORED_BY = ("ticks", "level", "actual", "target", "numbers", "not_applicable")
"""Those of them the score comes from."""

MOST_LETTERS = 20_000

LABELS = {
    "ticks": N_("Checkpoints met"), "level": N_("Level given"), "actual": N_("Actual value"), "target": N_("Target (item)"),
    "decided": N_("Decided score"), "review_level": N_("Score of the working group"), "link_updated_on": N_("Link updated on"),
    "assessed_on": N_("Assessed on"), "due_on": N_("To be done by"), "result": N_("Result (item)"), "strengths": N_("Strengths"),
    "improvements": N_("To be improved"), "suggestions": N_("Way of developing it"), "support": N_("What helped"), "obstacles": N_("Obstacles"),
    "na_reason": N_("Why it does not apply"), "link": N_("Link (item)"), "assessor": N_("Assessed by"), "note": N_("Note"),
    "numbers": N_("Further numbers (item)"), "status": N_("Status"), "owner": N_("Main owner (item)"), "owner_unit": N_("Responsible group"),
    "co_owners": N_("Further owners"), "return_reason": N_("Why it was sent back"), "decided_reason": N_("Why it was decided so"),
    "review_comment": N_("Opinion of the working group"), "not_applicable": N_("Does not apply"), "contact": N_("Contact person"),
    "sent_on": N_("File sent on"), "received_on": N_("File came back on"),
}  # fmt: skip
"""What columns of an answer are called."""


def says(value: Any) -> bool:
    """Whether a column holds an answer: 0 is one (not there, nothing measured, no step reached), an empty list and no tick are none."""
    return value is not None and value is not False and value != []


def clean(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as columns of ``response`` keep them; empty texts are None. ``numbers`` becomes one canonical JSON."""
    return {name: _clean(name, value) for name, value in values.items()}


def _clean(name: str, value: Any) -> Any:
    if name in LINES or name == "owner_unit":
        return normalise(value or "") or None
    if name in LONG:
        return normalise_long(value or "") or None
    if name == "not_applicable":
        return bool(value)
    if name in ("ticks", "co_owners"):
        return list(dict.fromkeys(text for one in value or () if (text := normalise(str(one)))))
    if name == "numbers":
        return _canonical(value)
    return float(value) if isinstance(value, Decimal) else value


def _canonical(value: Any) -> str | None:
    """Numbers of an answer as one text; what was left empty is not in it."""
    found = _filled(json.loads(value) if isinstance(value, str) and value else value or {})
    return json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if found else None


def _filled(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): kept for key, one in value.items() if (kept := _filled(one)) not in (None, "", {}, [])}
    if isinstance(value, str):
        return normalise(value)
    return float(value) if isinstance(value, Decimal) else value


def faults(framework: Framework, item: Item, values: Mapping[str, Any]) -> list[Fault]:
    """Everything wrong with cleaned values for this item."""
    found = [fault for name in NUMBERS if values.get(name) is not None for fault in _number_faults(framework, item, name, values[name])]
    found += [_too_long(name, len(values[name])) for name in (*LONG, *LINES) if isinstance(values.get(name), str) and len(values[name]) > MOST_LETTERS]
    for name in DAYS:
        if values.get(name) is not None and not isinstance(values[name], date):
            found.append(Fault(name, _("“{field}” is not a date.", field=_(LABELS[name])), _("Type it again.")))
    known = {one.code for one in item.checkpoints}
    if unknown := [code for code in values.get("ticks") or () if code not in known]:
        found.append(Fault("ticks", _("Checkpoint {code} is not in this edition.", code=", ".join(unknown)), _("Tick the checkpoints shown with the item.")))
    if values.get("numbers"):
        found += _further_faults(item, json.loads(values["numbers"]))
    return found


def _too_long(name: str, length: int) -> Fault:
    message = _("“{field}” is too long: {count} letters, at most {most}.", field=_(LABELS[name]), count=f"{length:,}", most=f"{MOST_LETTERS:,}")
    return Fault(name, message, _("Shorten it, then save again."))


def _number_faults(framework: Framework, item: Item, name: str, value: Any) -> list[Fault]:
    field = _(LABELS[name])
    number = None if isinstance(value, bool) or not isinstance(value, int | float | Decimal) else exact(value)
    if number is None:
        return [Fault(name, _("“{field}” is not a number.", field=field), _("Type it again."))]
    if name in ("actual", "target"):
        return []
    low, high = span(framework, item)
    low = min(low, Fraction(0)) if item.scoring == "milestone" and name == "level" else low
    if not low <= number <= high:
        message = _("“{field}” must be between {least} and {most}.", field=field, least=plain(low), most=plain(high))
        return [Fault(name, message, _("Type it again."))]
    if item.scoring in FACTORS and number % 5:
        return [Fault(name, _("“{field}” goes in steps of 5 per cent.", field=field), _("Type it again."))]
    levels = whole_levels(framework, item) if name in ("level", "decided") else ()
    if levels and number != low and number not in levels:
        return [Fault(name, _("“{field}” must be one of the levels {levels}.", field=field, levels=", ".join(plain(level) for level in levels)), _("Choose one of them."))]
    return []


def _further_faults(item: Item, numbers: Mapping[str, Any]) -> list[Fault]:
    found = []
    for key in FACTORS.get(item.scoring, ()):
        number = exact(numbers.get(key)) if key in numbers else None
        if key in numbers and (number is None or not 0 <= number <= 100):
            found.append(Fault(f"numbers.{key}", _("Factor {key} must be a per cent between 0 and 100.", key=key), _("Type it again.")))
    measures = numbers.get("measures")
    for code, row in measures.items() if isinstance(measures, Mapping) else ():
        for name in ("actual", "target"):
            if isinstance(row, Mapping) and row.get(name) is not None and exact(row[name]) is None:
                found.append(Fault(f"numbers.measures.{code}.{name}", _("“{field}” is not a number.", field=_(LABELS[name])), _("Type it again.")))
    return found
