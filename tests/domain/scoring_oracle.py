"""Scoring reckoned a second time, slowly and by other ways: by searching, counting and drawing instead of formulas. Only fractions."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, pairwise


def nearest(value: Fraction, places: int) -> Fraction:
    """The nearest multiple of 10^-places, the upper of two equally near ones (value ≥ 0), found by walking there."""
    step = Fraction(1, 10**places)
    at = Fraction(int(value)) if value >= 0 else Fraction(0)
    for size in range(places + 1):
        stride = Fraction(1, 10**size)
        while at + stride <= value:
            at += stride
    return at + step if (value - at) >= (at + step - value) else at


def on_the_line(value: Fraction, thresholds: list[Fraction]) -> Fraction:
    """The score as the highest point over ``value`` of the broken line through (threshold, level), which is level left and right of its ends.

    Thresholds that fall are mirrored on zero; a vertical piece counts with its upper end.
    """
    if thresholds[-1] < thresholds[0]:
        return on_the_line(-value, [-one for one in thresholds])
    points = list(zip(thresholds, range(1, len(thresholds) + 1), strict=True))
    if value < points[0][0]:
        return Fraction(1)
    if value >= points[-1][0]:
        return Fraction(len(points))
    over = [Fraction(1)]
    for (left, low), (right, high) in pairwise(points):
        if left <= value <= right:
            over.append(Fraction(high) if left == right else (low * (right - value) + high * (value - left)) / (right - left))
    return max(over)


def weighted(parts: list[tuple[int, Fraction | None, bool]]) -> Fraction | None:
    """Σ(w·s)/Σw: a heap with each score as often as its weight says, and its plain mean. Parts: whole weight, score (None: missing), not applicable."""
    heap = [score for weight, score, out in parts if not out and score is not None for _ in range(weight)]
    return sum(heap, Fraction(0)) / len(heap) if heap else None


def level_of_lines(lines: dict[str, int], ticked: set[str]) -> int:
    """The highest level of which there is no line, at it or below, that is not ticked."""
    return max((level for level in {0, *lines.values()} if all(code in ticked for code, at in lines.items() if at <= level)), default=0)


def level_of_count(least: dict[int, int], met: int) -> int:
    """Walks up level by level while there are checkpoints enough."""
    found = min(least)
    for level in sorted(least):
        if met >= least[level]:
            found = max(found, level)
    return found


def deviation(values: list[int]) -> Fraction:
    """The variance with N − 1 by the differences of all pairs: Σ(a−b)² ÷ (N(N−1)) over the unordered pairs."""
    n = len(values)
    return Fraction(sum((one - other) ** 2 for one, other in combinations(values, 2)), n * (n - 1))


def root(variance: Fraction) -> Fraction:
    """The hundredth nearest to the root: the first whose upper half step squares beyond it."""
    hundredths = 0
    while ((2 * hundredths + 1) * Fraction(1, 200)) ** 2 <= variance:
        hundredths += 1
    return Fraction(hundredths, 100)


def sample(population: int, error: Fraction) -> int:
    """The smallest whole n with n·(1 + N·e²) ≥ N, by counting."""
    n = 0
    while n * (1 + population * error * error) < population:
        n += 1
    return n
