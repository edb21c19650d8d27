"""Statistics of a satisfaction survey (domain B.4.6): n without blanks, shares, mean, S.D. with N−1, bands, Yamane's sample, differences of two entries."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.domain.framework import Band
from desktop.domain.interpolation import band, exact, half_up

SCALE = (5, 4, 3, 2, 1)
"""The answers of a five-point question, the best first as on the paper."""

SATISFACTION_BANDS = (Band(1.0, "น้อยที่สุด"), Band(1.51, "น้อย"), Band(2.51, "ปานกลาง"), Band(3.51, "มาก"), Band(4.51, "มากที่สุด"))
"""4.51–5.00 มากที่สุด · 3.51–4.50 มาก · 2.51–3.50 ปานกลาง · 1.51–2.50 น้อย · 1.00–1.50 น้อยที่สุด (domain B.4.6); words of a printed scale, not of the window."""


@dataclass(frozen=True)
class Statistics:
    """The answers 1–5 to one question, or to all of a part."""

    n: int
    """How many answered; blanks are not among them."""
    counts: dict[int, int]
    """5 … 1 → how many."""
    shares: dict[int, Decimal]
    """5 … 1 → per cent of n, two decimals; 0 where nobody answered."""
    mean: Decimal | None
    """Two decimals half up; None where nobody answered."""
    sd: Decimal | None
    """With N−1, two decimals half up; None with fewer than two answers."""
    percent: Decimal | None
    """Per cent of satisfaction: the unrounded mean ÷ 5 × 100, two decimals."""
    label: str
    """The band of the rounded mean."""


def describe(values: Iterable[Any], bands: Iterable[Band] = SATISFACTION_BANDS) -> Statistics:
    """The statistics of ``values``: whole numbers 1–5; None is a blank and left out. Raises ValueError for anything else."""
    counts = dict.fromkeys(SCALE, 0)
    for value in values:
        if value is not None:
            counts[_answer(value)] += 1
    return of_counts(counts, bands)


def of_counts(counts: Mapping[int, int], bands: Iterable[Band] = SATISFACTION_BANDS) -> Statistics:
    """The statistics of answers that are counted already."""
    known = {value: int(counts.get(value, 0)) for value in SCALE}
    n = sum(known.values())
    shares = {value: half_up(Fraction(100 * count, n), 2) if n else half_up(0, 2) for value, count in known.items()}
    if not n:
        return Statistics(0, known, shares, None, None, None, "")
    mean = Fraction(sum(value * count for value, count in known.items()), n)
    squares = sum((count * (value - mean) ** 2 for value, count in known.items()), Fraction(0))
    rounded = half_up(mean, 2)
    return Statistics(n, known, shares, rounded, _root(squares / (n - 1)) if n > 1 else None, half_up(mean * 20, 2), band(tuple(bands) or SATISFACTION_BANDS, rounded))


def _answer(value: Any) -> int:
    number = exact(value)
    if number is None or number not in SCALE:
        raise ValueError(value)
    return int(number)


def _root(variance: Fraction) -> Decimal:
    """The square root to two decimals, half up, without a float: the nearest whole root of the hundredths."""
    scaled = variance * 10**4
    floor = math.isqrt(scaled.numerator // scaled.denominator)
    return Decimal(floor + (1 if scaled >= (floor + Fraction(1, 2)) ** 2 else 0)).scaleb(-2)


def yamane(population: int, error: Any = "0.05") -> int:
    """The sample for ``population``: N ÷ (1 + N·e²), rounded up (domain B.4.6); 0 of nobody, everybody where no error is allowed. Raises ValueError for a negative number."""
    allowed = exact(error)
    if population < 0 or allowed is None or allowed < 0:
        raise ValueError((population, error))
    return math.ceil(Fraction(population) / (1 + population * allowed**2))


@dataclass(frozen=True)
class Difference:
    """An answer that was keyed in differently the first and the second time; None is a blank."""

    number: int
    """Of the paper."""
    code: str
    """Of the question; "" for the group of the respondent."""
    first: Any
    second: Any


def differences(first: Mapping[int, Mapping[str, Any]], second: Mapping[int, Mapping[str, Any]]) -> list[Difference]:
    """Where two entries of the same papers differ, in the order of the papers and then of the questions as first keyed.

    Both: paper number → question code → answer. A paper keyed in only once is none of the differences.
    """
    found = []
    for number in sorted(first.keys() & second.keys()):
        one, other = first[number], second[number]
        codes = dict.fromkeys([*one, *other])
        found += [Difference(number, code, one.get(code), other.get(code)) for code in codes if one.get(code) != other.get(code)]
    return found
