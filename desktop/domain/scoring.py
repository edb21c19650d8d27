"""Scoring in one place to import from: what an answer is worth, what answers come to, what it is called (domain B.4.2–B.4.6).

``item_scoring`` has the rules of the items, ``totals`` those of sections and rounds, ``interpolation`` the exact numbers below both.
"""

from __future__ import annotations

from desktop.domain.interpolation import (
    ADLI_BANDS,
    adli_band,
    adli_step,
    band,
    exact,
    half_up,
    interpolate,
    plain,
    success_percent,
)
from desktop.domain.item_scoring import (
    FACTORS,
    FROM_NOTHING,
    Answer,
    Score,
    item_weight,
    mean_success,
    measured,
    measured_success,
    score_item,
    span,
    suggestion,
)
from desktop.domain.totals import Total, scale_top, section_total, total

__all__ = [
    "ADLI_BANDS",
    "FACTORS",
    "FROM_NOTHING",
    "Answer",
    "Score",
    "Total",
    "adli_band",
    "adli_step",
    "band",
    "exact",
    "half_up",
    "interpolate",
    "item_weight",
    "mean_success",
    "measured",
    "measured_success",
    "plain",
    "scale_top",
    "score_item",
    "section_total",
    "span",
    "success_percent",
    "suggestion",
    "total",
]
