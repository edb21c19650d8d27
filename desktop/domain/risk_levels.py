"""Levels of a risk by likelihood × impact, each 1–5 (manual S19, step 4; domain B.4.5). The bands are the office's: 1–3, 4–9, 10–16, 17–25 unless it decides otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from desktop.errors import Fault
from desktop.words import _

LEVELS = ("low", "medium", "high", "very_high")
"""Keys of the value list ``risk_level``, lowest first."""

DEFAULT_STARTS = (1, 4, 10, 17)
"""The least score of each level (domain B.4.5; believed, therefore editable)."""

MOST = 25


def score(likelihood: int | None, impact: int | None) -> int | None:
    """Likelihood × impact, 1–25; None while one of them is missing."""
    return likelihood * impact if likelihood and impact else None


def level(points: int | None, starts: Sequence[int] = DEFAULT_STARTS) -> str | None:
    """The key of the level a score falls into; None without a score."""
    if points is None:
        return None
    return LEVELS[max(place for place, least in enumerate(starts) if points >= least)]


def faults(starts: Sequence[int]) -> list[Fault]:
    """What is wrong with the least scores of the levels: the first is 1, each is above the one before, the last at most 25."""
    wrong = len(starts) != len(LEVELS) or starts[0] != 1 or any(low >= high for low, high in pairwise(starts)) or starts[-1] > MOST
    return [Fault("starts", _("The levels of risk must begin at 1 and rise, up to {most}.", most=str(MOST)), _("Type the least score of each level, such as 1, 4, 10, 17."))] if wrong else []


def progress(steps: Sequence[tuple[float | None, float | None]]) -> float:
    """How far a plan of steps (weight, per cent done) is, in per cent with two decimals. Where no step has a weight, all count alike (domain B.4.5)."""
    weights = [Decimal(str(weight or 0)) for weight, _done in steps]
    if not sum(weights):
        weights = [Decimal(1)] * len(steps)
    done = sum((weight * Decimal(str(percent or 0)) for weight, (_weight, percent) in zip(weights, steps, strict=True)), Decimal(0))
    return float((done / sum(weights)).quantize(Decimal("0.01"), ROUND_HALF_UP))
