"""Exact numbers of scoring: half-up rounding, five thresholds, per cent of success, bands (domain B.4.3–B.4.6).

Everything is reckoned in fractions and rounded once at the end; a float comes in by the digits it is written with, so that 3.505 is 3.505.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

from desktop.domain.framework import Band, Framework

ADLI_BANDS = ((0, 5), (10, 25), (30, 45), (50, 65), (70, 85), (90, 100))
"""Bands of per cent of an item of PMQA 2550/2558, in steps of 5 (domain B.4.3)."""
ADLI_STEP = 5


_MOST_DIGITS = 400
"""Of a number that is reckoned with; a float has at most 309 before its point. “1e999999999” is no number of an office and would fill the memory."""


def exact(value: Any) -> Fraction | None:
    """``value`` as the exact number it is written as; None for nothing and for what is no finite number one can reckon with."""
    if value is None or isinstance(value, bool):
        return None if value is None else Fraction(int(value))
    if isinstance(value, Fraction):
        return value
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return Fraction(number) if number.is_finite() and abs(number.adjusted()) <= _MOST_DIGITS else None


def half_up(value: Any, places: int) -> Decimal:
    """``value`` rounded to ``places`` decimals, a half away from zero (3.505 → 3.51, domain B.4.6). Raises ValueError for what is no number."""
    number = exact(value)
    if number is None:
        raise ValueError(value)
    scaled = abs(number) * 10**places + Fraction(1, 2)
    whole = scaled.numerator // scaled.denominator
    return Decimal(whole if number >= 0 else -whole).scaleb(-places)


def plain(value: Any, places: int = 4) -> str:
    """A number as it is said: at most ``places`` decimals, without zeros at the end (80, 82.5, 0.125)."""
    text = f"{half_up(value, places):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def interpolate(value: Any, thresholds: Sequence[Any], direction: str = "up") -> Decimal:
    """The score of a measured ``value`` between the thresholds of levels 1, 2, … (domain B.4.4).

    L + (v − t_L)/(t_L+1 − t_L) from the highest level reached, clamped to the first and last level, four decimals. Thresholds that fall are of a measure of which
    less is better. Where neighbours are equal the higher level is reached at once; where all are equal ``direction`` ("up" or "down") says which side is good.
    """
    limits = [_number(limit) for limit in thresholds]
    measured = _number(value)
    falling = limits[-1] < limits[0] or (limits[-1] == limits[0] and direction == "down")
    if falling:
        limits, measured = [-limit for limit in limits], -measured
    reached = max((level for level, limit in enumerate(limits, 1) if limit <= measured), default=0)
    if reached in (0, len(limits)):
        return half_up(max(reached, 1), 4)
    low, high = limits[reached - 1], limits[reached]
    return half_up(reached + (measured - low) / (high - low), 4)


def _number(value: Any) -> Fraction:
    number = exact(value)
    if number is None:
        raise ValueError(value)
    return number


def success_percent(target: Any, actual: Any, direction: str = "up") -> Decimal:
    """Per cent of success of a measure (domain B.4.3, category 7), two decimals, not capped.

    More is better: actual ÷ target × 100; less is better: 100 + (100 − actual ÷ target × 100). Of a target of 0 there is no share: reached (more: 0 or above, less: 0 or
    below) is 100, missed is 0.
    """
    aim, got = _number(target), _number(actual)
    if aim == 0:
        return half_up(100 if (got <= 0 if direction == "down" else got >= 0) else 0, 2)
    return half_up(success(aim, got, direction), 2)


def success(aim: Fraction, got: Fraction, direction: str) -> Fraction:
    """``success_percent`` before rounding; ``aim`` is not 0."""
    share = got / aim * 100
    return 200 - share if direction == "down" else share


def adli_step(percent: Any) -> int:
    """The nearest step of 5 within 0–100, half up."""
    return min(100, max(0, int(half_up(_number(percent) / ADLI_STEP, 0)) * ADLI_STEP))


def adli_band(percent: Any) -> tuple[int, int]:
    """The band the nearest step of ``percent`` stands in: (low, high), e.g. 40 → (30, 45)."""
    step = adli_step(percent)
    return next(band for band in ADLI_BANDS if step <= band[1])


def band(bands: Framework | Iterable[Band], value: Any) -> str:
    """What a total is called: ``value`` is rounded half up to two decimals first, so 3.505 is 3.51 (domain B.4.6); "" for None or below the lowest band."""
    if exact(value) is None:
        return ""
    rounded = half_up(value, 2)
    found = bands.bands if isinstance(bands, Framework) else bands
    reached = [one for one in found if _number(one.least) <= Fraction(rounded)]
    return max(reached, key=lambda one: one.least).label if reached else ""
