"""Shares as an office writes them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def percent(part: float, whole: float) -> str:
    """``part`` of ``whole`` as an office writes it: two decimals from unrounded values, halves up (domain C.14); "–" of nothing."""
    if not whole:
        return "–"
    return f"{(Decimal(part) * 100 / Decimal(whole)).quantize(Decimal('0.01'), ROUND_HALF_UP):,}"
