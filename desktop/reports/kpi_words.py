"""What pages of a performance agreement say about one indicator: thresholds, weight, the working of its score (domain B.4.4)."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Framework, Item
from desktop.domain.interpolation import exact, half_up, plain
from desktop.reports.blocks import Cell
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import ItemAnswer

LEVELS = (1, 2, 3, 4, 5)
LONGEST_THRESHOLD = 12
"""Letters of a threshold in words that still stand in its own column."""


def threshold_cells(framework: Framework, item: Item, period: str = "", *, brief: bool = False) -> tuple[str | Cell, ...]:
    """The five thresholds of an indicator in a round; of a milestone what each step is in one cell, or ``brief`` only which."""
    found = framework.thresholds(item, period)
    if len(found) == len(LEVELS) and item.scoring != "milestone":
        return tuple(plain(value) for value in found)
    if brief and item.scoring == "milestone":
        return tuple(_("Step {step}", step=level) for level in LEVELS)
    texts = {level.value: level.text or level.label for level in framework.scale(item)}
    if any(len(text) > LONGEST_THRESHOLD for text in texts.values()):
        return (Cell("\n".join(f"{level}) {texts.get(float(level)) or '–'}" for level in LEVELS), span=len(LEVELS), align="left"),)
    return tuple(texts.get(float(level)) or "–" for level in LEVELS)


def weight_words(weight: Any) -> str:
    """“น้ำหนัก 25”."""
    return _("weight {weight}", weight=plain(weight))


def direction_words(item: Item) -> str:
    """มากดี, น้อยดี, เท่ากับ, ระดับขั้น."""
    if item.scoring == "milestone":
        return _("By steps (whole levels)")
    return {"up": _("More is better"), "down": _("Less is better"), "equal": _("Equal to the target is best; thresholds are distances from it")}.get(item.direction, item.direction)


def working(framework: Framework, one: ItemAnswer, period: str = "") -> str:
    """Why the indicator has its score, with the interpolation written out: 3 + (82.5 − 80) ÷ (85 − 80) = 3.5000."""
    formula = _formula(framework, one, period)
    return f"{one.item.name}: {one.score.why}" + (f" · {formula}" if formula else "")


def _formula(framework: Framework, one: ItemAnswer, period: str) -> str:
    item, value = one.item, exact(one.answer.actual)
    limits = [exact(limit) for limit in framework.thresholds(item, period)]
    if item.scoring != "interpolate" or item.direction == "equal" or one.score.value is None or value is None or one.answer.decided is not None:
        return ""
    for level, (low, high) in enumerate(pairwise(limits), 1):
        if low is None or high is None or not min(low, high) < value < max(low, high):
            continue
        score = half_up(Fraction(level) + (value - low) / (high - low), 4)
        if score == one.score.value:
            return _("{level} + ({value} − {low}) ÷ ({high} − {low}) = {score}", level=level, value=plain(value), low=plain(low), high=plain(high), score=f"{score:.4f}")
    return ""
