"""Totals of a section and of a round, by the model of the framework (``framework.TOTALS``; domain B.4.2–B.4.4, B.4.7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from desktop.domain.framework import Framework, Item, Section
from desktop.domain.interpolation import band, half_up, plain
from desktop.domain.item_scoring import KPI, Score, item_weight, span
from desktop.words import _


@dataclass(frozen=True)
class Total:
    """What a section or a round comes to. While items are not assessed yet they are left out of means and add nothing to points: say ``said`` beside the number."""

    value: Decimal | None
    """By the model: Σ(w·s)/Σw, points, mean, share in per cent; two decimals, of a performance agreement four. None while nothing is scored."""
    points: Decimal | None
    full: Decimal
    """What the points can reach, without what is not applicable."""
    percent: Decimal | None
    """The value in per cent of the highest; of points those reached in per cent of ``full``."""
    weight: Decimal
    """Weight that counts."""
    weight_out: Decimal
    """Weight taken out because items are not applicable."""
    done: int
    """Items scored or not applicable."""
    of: int
    not_applicable: int
    label: str
    """What the value is called; "" where the framework names nothing for it."""

    @property
    def said(self) -> str:
        """How much of it is assessed, and what was taken out."""
        assessed = _("{done} of {all} items are assessed", done=self.done, all=self.of)
        if not self.not_applicable:
            return assessed
        return _("{assessed}; {out}", assessed=assessed, out=self.said_out)

    @property
    def said_out(self) -> str:
        """What was taken out; "" if nothing."""
        if not self.not_applicable:
            return ""
        if not self.weight_out:
            return _("{count} do not apply", count=self.not_applicable)
        return _("weight {out} taken out, {left} left", out=plain(self.weight_out), left=plain(self.weight))


@dataclass(frozen=True)
class _Sums:
    """Sums over the items of a section or a round, exact."""

    items: tuple[Item, ...]
    scored: int
    not_applicable: int
    weight: Fraction
    weight_out: Fraction
    weight_scored: Fraction
    shares: Fraction
    """Σ value ÷ highest value."""
    weighted: Fraction
    """Σ weight × value ÷ highest value."""


def section_total(framework: Framework, section: Section, scores: Mapping[str, Score], period: str = "") -> Total:
    """What the items of ``section`` come to; points of a section are not called by the bands of the whole."""
    return _total(framework, section.items, scores, period, whole=False)


def total(framework: Framework, scores: Mapping[str, Score], period: str = "") -> Total:
    """What the whole round comes to; an item without a score counts as not assessed yet."""
    return _total(framework, tuple(framework), scores, period, whole=True)


def _total(framework: Framework, items: Iterable[Item], scores: Mapping[str, Score], period: str, whole: bool) -> Total:
    sums = _sums(framework, items, scores, period)
    by_points = framework.total == "points"
    ratio = _ratio(framework, sums)
    value, points, full = _model(framework, sums, ratio)
    called = "" if value is None or (by_points and not whole) else band(framework, _exactly(framework, sums, ratio))
    return Total(
        value=value,
        points=points,
        full=half_up(full, 2),
        percent=None if ratio is None else half_up(ratio * 100, 2),
        weight=half_up(sums.weight, 2),
        weight_out=half_up(sums.weight_out, 2),
        done=sums.scored + sums.not_applicable,
        of=len(sums.items),
        not_applicable=sums.not_applicable,
        label=called,
    )


def _sums(framework: Framework, items: Iterable[Item], scores: Mapping[str, Score], period: str) -> _Sums:
    counted = tuple(item for item in items if item.scored)
    weights = {item.code: item_weight(framework, item, period) for item in counted}
    out = [item for item in counted if item.code in scores and scores[item.code].state == "not_applicable"]
    values = {item.code: Fraction(score.value) for item in counted if (score := scores.get(item.code)) is not None and score.state == "scored" and score.value is not None}
    shares = {item.code: values[item.code] / span(framework, item)[1] for item in counted if item.code in values}
    weight_out = sum((weights[item.code] for item in out), Fraction(0))
    return _Sums(
        items=counted,
        scored=len(values),
        not_applicable=len(out),
        weight=sum(weights.values(), Fraction(0)) - weight_out,
        weight_out=weight_out,
        weight_scored=sum((weights[code] for code in values), Fraction(0)),
        shares=sum(shares.values(), Fraction(0)),
        weighted=sum((weights[code] * share for code, share in shares.items()), Fraction(0)),
    )


def _ratio(framework: Framework, sums: _Sums) -> Fraction | None:
    """Reached ÷ reachable: of points against all that counts, of means and weighted means against what is assessed so far."""
    if not sums.scored or framework.total == "none":
        return None
    if framework.total == "points":
        return sums.weighted / sums.weight if sums.weight else None
    if framework.total == "weighted":
        return sums.weighted / sums.weight_scored if sums.weight_scored else None
    return sums.shares / sums.scored


def _model(framework: Framework, sums: _Sums, ratio: Fraction | None) -> tuple[Decimal | None, Decimal | None, Fraction]:
    """Value, points and what the points can reach."""
    left = len(sums.items) - sums.not_applicable
    top = scale_top(framework)
    places = 4 if any(item.scoring in KPI for item in framework) else 2
    match framework.total:
        case "none":
            return None, None, Fraction(0)
        case "points":
            points = None if ratio is None else half_up(sums.weighted, 2)
            return points, points, sums.weight
        case "weighted":
            return (None, None, sums.weight) if ratio is None else (half_up(ratio * top, places), half_up(sums.weighted, places), sums.weight)
        case "share":
            return (None, None, Fraction(left)) if ratio is None else (half_up(ratio * 100, 2), half_up(sums.shares, 2), Fraction(left))
        case _:
            return (None, None, left * top) if ratio is None else (half_up(ratio * top, places), half_up(sums.shares * top, places), left * top)


def scale_top(framework: Framework) -> Fraction:
    """The highest value totals of levels are given on: that of the items where they agree, else that of the framework's scale."""
    if "top" not in framework.reckoned:
        framework.reckoned["top"] = _scale_top(framework)
    found: Fraction = framework.reckoned["top"]
    return found


def _scale_top(framework: Framework) -> Fraction:
    tops = {span(framework, item)[1] for item in framework if item.scored}
    return tops.pop() if len(tops) == 1 else Fraction(str(framework.top))


def _exactly(framework: Framework, sums: _Sums, ratio: Fraction | None) -> Fraction:
    """The value before it is rounded: the bands round it themselves, once, to two decimals (domain B.4.6)."""
    if framework.total == "points":
        return _nominal(framework, ratio) if sums.weight_out else sums.weighted
    return (ratio or Fraction(0)) * (100 if framework.total == "share" else scale_top(framework))


def _nominal(framework: Framework, ratio: Fraction | None) -> Fraction:
    """Points as they would be of the framework's full number, to be called by its bands though some weight is taken out."""
    full = Fraction(str(framework.full)) if framework.full else sum((item_weight(framework, item) for item in framework if item.scored), Fraction(0))
    return (ratio or Fraction(0)) * full
