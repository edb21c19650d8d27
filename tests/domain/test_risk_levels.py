"""Levels of a risk: 5×5, bands of domain B.4.5, and how far a plan of weighted steps is."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import risk_levels


def slow_level(points: int, starts: tuple[int, ...]) -> str:
    found = risk_levels.LEVELS[0]
    for least, name in zip(starts, risk_levels.LEVELS, strict=True):
        if points >= least:
            found = name
    return found


@pytest.mark.parametrize(("points", "level"), [(1, "low"), (3, "low"), (4, "medium"), (9, "medium"), (10, "high"), (16, "high"), (17, "very_high"), (25, "very_high")])
def test_the_bands_of_the_manual(points: int, level: str) -> None:
    assert risk_levels.level(points) == level


@given(st.integers(1, 5), st.integers(1, 5), st.lists(st.integers(2, 25), min_size=3, max_size=3, unique=True).map(sorted))
def test_every_cell_has_the_level_of_its_score(likelihood: int, impact: int, rising: list[int]) -> None:
    starts = (1, *rising)
    assert risk_levels.faults(starts) == []
    points = risk_levels.score(likelihood, impact)
    assert points == likelihood * impact
    assert risk_levels.level(points, starts) == slow_level(points, starts)


@pytest.mark.parametrize("starts", [(), (1, 4, 10), (2, 4, 10, 17), (1, 4, 4, 17), (1, 10, 4, 17), (1, 4, 10, 26)])
def test_bands_that_cannot_be_are_named(starts: tuple[int, ...]) -> None:
    (fault,) = risk_levels.faults(starts)
    assert fault.field == "starts"


@pytest.mark.parametrize(("likelihood", "impact"), [(None, 3), (3, None), (None, None)])
def test_half_a_score_is_none(likelihood: int | None, impact: int | None) -> None:
    assert risk_levels.score(likelihood, impact) is None
    assert risk_levels.level(None) is None


@given(st.lists(st.tuples(st.integers(0, 100) | st.none(), st.integers(0, 100) | st.none()), min_size=1, max_size=12))
def test_progress_is_the_weighted_mean(steps: list[tuple[int | None, int | None]]) -> None:
    weights = [Fraction(weight or 0) for weight, _done in steps]
    weights = weights if sum(weights) else [Fraction(1)] * len(steps)
    slow = sum((weight * (done or 0) for weight, (_w, done) in zip(weights, steps, strict=True)), Fraction(0)) / sum(weights)
    assert abs(Fraction(str(risk_levels.progress(steps))) - slow) <= Fraction(1, 200)
