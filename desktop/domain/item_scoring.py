"""What one answer is worth: a rule for each scoring of ``framework.SCORINGS``, with the reason in one sentence (domain B.4.2–B.4.4, B.4.7).

Not assessed is ``missing`` and never 0; what the item does not apply to is ``not_applicable`` and its weight is taken out of the total. Nothing is guessed: where a
per cent or a level is for the office to enter, a suggestion (``suggestion``) is only shown.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.domain.framework import WORDS_ONLY, Checkpoint, Framework, Item, Level, Measure, Section
from desktop.domain.interpolation import (
    ADLI_STEP,
    adli_band,
    adli_step,
    exact,
    half_up,
    interpolate,
    plain,
    success,
    success_percent,
)
from desktop.words import _

FACTORS = {"adli": ("A", "D", "L", "I"), "letci": ("Le", "T", "C", "I")}
"""Keys of the factors in ``Answer.numbers``: Approach, Deployment, Learning, Integration; Level, Trend, Comparison, Integration (domain B.4.3)."""

KPI = ("interpolate", "milestone")
"""Scorings of indicators of an agreement: 1.0000–5.0000, four decimals (domain B.4.4)."""

FROM_NOTHING = ("checklist", "success")
"""Scorings whose scale begins at 0, not passed, whether the levels name it or not (PMQA 4.0: 0 fail, 1 Basic, 2 Advance, 3 Significance)."""

PER_CENT = ("ร้อยละ", "%", "percent", "per cent")


@dataclass(frozen=True)
class Answer:
    """What was entered for an item; numbers come as typed and are read exactly."""

    ticks: frozenset[str] = frozenset()
    """Codes of the checkpoints that hold."""
    level: Any = None
    """A level or per cent entered directly; 1/0 of a yes-no item."""
    actual: Any = None
    target: Any = None
    """In place of the edition's target."""
    numbers: Mapping[str, Any] = field(default_factory=dict)
    """Factors (``FACTORS``), ``measures`` {code: {actual, target, …}}, ``months``, ``reached`` (milestone step), ``eligible`` (0: not applicable)."""
    not_applicable: bool = False
    decided: Any = None
    """What the office decided; stands in place of the computed value."""

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Answer:
        """The answer in a row of ``response`` or ``opinion``, with lists and numbers decoded or as SQLite keeps them (JSON)."""
        ticks, numbers = _decoded(row.get("ticks")), _decoded(row.get("numbers"))
        return cls(
            ticks=frozenset(str(code) for code in ticks) if isinstance(ticks, list | tuple | set | frozenset) else frozenset(),
            level=row.get("level"),
            actual=row.get("actual"),
            target=row.get("target"),
            numbers=numbers if isinstance(numbers, Mapping) else {},
            not_applicable=bool(row.get("not_applicable")),
            decided=row.get("decided"),
        )


def _decoded(kept: Any) -> Any:
    if not isinstance(kept, str):
        return kept
    try:
        return json.loads(kept)
    except ValueError:
        return None


@dataclass(frozen=True)
class Score:
    """What an answer is worth."""

    value: Decimal | None
    """On the item's own scale: level, per cent, 0–3, 0/1."""
    points: Decimal | None
    """Weight × value ÷ highest value; a KPI's and a level's to four decimals."""
    full: Decimal
    """The item's weight."""
    state: str
    """scored, missing, not_applicable or narrative."""
    why: str
    """The reason in one sentence."""


Found = tuple[Fraction | None, str]
"""A value (None: missing) and the reason for it."""


def span(framework: Framework, item: Item) -> tuple[Fraction, Fraction]:
    """Lowest and highest value an item can have."""
    if framework.items.get(item.code) is not item:
        return _span(framework, item)
    known = framework.reckoned
    if ("span", item.code) not in known:
        known["span", item.code] = _span(framework, item)
    found: tuple[Fraction, Fraction] = known["span", item.code]
    return found


def _span(framework: Framework, item: Item) -> tuple[Fraction, Fraction]:
    if item.scoring in FACTORS:
        return Fraction(0), Fraction(100)
    if item.scoring == "yes_no":
        return Fraction(0), Fraction(1)
    if item.scoring in KPI:
        return Fraction(1), Fraction(5)
    values = [_required(level.value) for level in framework.scale(item)]
    if item.scoring in FROM_NOTHING:
        values = values or [_required(one.level) for one in item.checkpoints if one.level is not None] or [Fraction(3)]
        return Fraction(0), max(values)
    return (min(values), max(values)) if values else (Fraction(1), Fraction(5))


def item_weight(framework: Framework, item: Item, period: str = "") -> Fraction:
    """The weight of a scored item in a round.

    Its own, also the 0 its round says; where no item of its section has one in any round, an equal share of the section's weight; where nothing in the framework
    is weighed, 1 for each.
    """
    own = _required(framework.weight(item, period))
    section = framework.section_of.get(item.code)
    if own > 0 or section is None or _left_out(item, period):
        return max(own, Fraction(0))
    mates = [one for one in section.items if one.scored and not _left_out(one, period)]
    if any(_own_weight(one) for one in section.items if one.scored):
        return Fraction(0)
    if section.weight > 0:
        return _required(section.weight) / len(mates)
    return Fraction(0) if any(_weighed(framework, one, period) for one in framework.sections) else Fraction(1)


def _left_out(item: Item, period: str) -> bool:
    """Whether the round says itself that the item weighs nothing in it."""
    return any(one.key == period and one.weight is not None and one.weight <= 0 for one in item.periods)


def _own_weight(item: Item) -> bool:
    return item.weight > 0 or any(one.weight is not None and one.weight > 0 for one in item.periods)


def _weighed(framework: Framework, section: Section, period: str) -> bool:
    scored = [item for item in section.items if item.scored]
    return any(framework.weight(item, period) > 0 for item in scored) or bool(scored and section.weight > 0)


def score_item(framework: Framework, item: Item, answer: Answer, period: str = "") -> Score:
    """What ``answer`` to ``item`` is worth in a round of the year (``period`` of ``framework.Period``)."""
    if item.scoring in WORDS_ONLY:
        value = exact(answer.level) if item.scoring == "likert" else None
        return Score(None if value is None else half_up(value, 2), None, Decimal(0), "narrative", _("Words only; there is no score for it"))
    weight = item_weight(framework, item, period)
    if answer.not_applicable or nothing_eligible(item, answer):
        return Score(None, None, _shown(weight), "not_applicable", _not_applicable(item, answer, weight))
    value, why = _decided(framework, item, answer) if answer.decided is not None else RULES.get(item.scoring, _direct)(framework, item, answer, period)
    if value is None:
        return Score(None, None, _shown(weight), "missing", why)
    rounded = half_up(value, 4 if item.scoring in KPI else 2)
    return Score(rounded, half_up(weight * Fraction(rounded) / span(framework, item)[1], 4), _shown(weight), "scored", why)


def nothing_eligible(item: Item, answer: Answer) -> bool:
    """Whether nobody in the target population is counted by this KPI: it is then not applicable, never passed (domain B.4.4)."""
    return item.scored and exact(answer.numbers.get("eligible")) == 0


def _not_applicable(item: Item, answer: Answer, weight: Fraction) -> str:
    if not weight:
        return _("Nothing of the target population is eligible; it is not counted") if nothing_eligible(item, answer) else _("Does not apply to this office; it is not counted")
    if nothing_eligible(item, answer):
        return _("Nothing of the target population is eligible; its weight of {weight} is taken out", weight=plain(weight))
    return _("Does not apply to this office; its weight of {weight} is taken out", weight=plain(weight))


def _decided(framework: Framework, item: Item, answer: Answer) -> Found:
    value, problem = _entered(framework, item, answer.decided, whole=True)
    return value, problem or _("The office decided on {value}", value=plain(answer.decided))


def _entered(framework: Framework, item: Item, entered: Any, whole: bool = False) -> tuple[Fraction | None, str]:
    """A value entered directly, or None and what is wrong with it: off the scale, between its levels (``whole``), between two steps of 5."""
    value, (low, high) = exact(entered), span(framework, item)
    if value is None or not low <= value <= high:
        return None, _("{value} lies outside the scale of {low} to {high}", value=entered, low=plain(low), high=plain(high))
    if item.scoring in FACTORS and value % ADLI_STEP:
        return None, _("{value} per cent is no step of 5", value=plain(value))
    levels = whole_levels(framework, item) if whole else ()
    if levels and value not in levels:
        return None, _("{value} is no level of this item ({levels})", value=plain(value), levels=", ".join(plain(level) for level in levels))
    return value, ""


def whole_levels(framework: Framework, item: Item) -> tuple[Fraction, ...]:
    """The levels an item can be given, lowest first; none where every value between its ends is one (per cent, a measured KPI)."""
    if item.scoring in FACTORS or item.scoring == "interpolate":
        return ()
    low, high = span(framework, item)
    levels = [_required(level.value) for level in framework.scale(item)] if item.scoring not in ("yes_no", "milestone") else []
    return tuple(sorted({low, *(levels or [Fraction(number) for number in range(int(low), int(high) + 1)])}))


def _direct(framework: Framework, item: Item, answer: Answer, period: str) -> Found:
    if answer.level is None:
        return None, _("No level has been entered")
    value, problem = _entered(framework, item, answer.level, whole=True)
    return value, problem or _("Level {level} was entered directly", level=_called(framework, item, value))


def _checkpoints(framework: Framework, item: Item, answer: Answer, period: str) -> Found:
    counted = _counted(framework, item, answer)
    if answer.level is not None:
        value, problem = _entered(framework, item, answer.level, whole=True)
        if problem or counted is None or counted[0] == value:
            return value, problem or _("Level {level} was entered directly", level=_called(framework, item, value))
        return value, _("Level {level} was entered directly; the checkpoints met give level {counted}", level=_called(framework, item, value), counted=plain(counted[0]))
    if counted is not None:
        return counted
    if item.checkpoints and not _graded(framework, item):
        return None, _("The number of checkpoints for each level is not laid down; enter the level directly")
    return None, _("No checkpoint is ticked and no level entered")


def _graded(framework: Framework, item: Item) -> list[tuple[int, Level]]:
    """Levels with the number of checkpoints they need, lowest first."""
    return sorted(((level.least, level) for level in framework.scale(item) if level.least is not None), key=lambda pair: (pair[0], pair[1].value))


def _counted(framework: Framework, item: Item, answer: Answer) -> tuple[Fraction, str] | None:
    """The level the ticked checkpoints give; None where nothing is ticked or the levels do not say how many they need."""
    graded, met = _graded(framework, item), [one for one in item.checkpoints if one.code in answer.ticks]
    if not met or not graded:
        return None
    lowest = min(_required(level.value) for level in framework.scale(item))
    numbers = {"met": len(met), "all": len(item.checkpoints)}
    lacking = [one for one in item.checkpoints if one.required and one.code not in answer.ticks]
    if lacking:
        return lowest, _("{met} of {all} checkpoints are met, but the required one is lacking: {lacking}; so level {level}",
                         lacking=_listed(lacking), level=plain(lowest), **numbers)  # fmt: skip
    reached = [level for least, level in graded if least <= len(met)]
    if not reached:
        return lowest, _("{met} of {all} checkpoints are met; level {next} needs {least}; so level {level}",
                         next=plain(graded[0][1].value), least=graded[0][0], level=plain(lowest), **numbers)  # fmt: skip
    best = max(_required(level.value) for level in reached)
    return best, _("{met} of {all} checkpoints are met; so level {level}", level=_called(framework, item, best), **numbers)


def _checklist(framework: Framework, item: Item, answer: Answer, period: str) -> Found:
    """Every line of a level must hold, and those of the levels below it (domain B.4.3, PMQA 4.0); ticked lines stand above a level entered directly."""
    lines = [(_required(one.level), one) for one in item.checkpoints if one.level is not None]
    if not any(one.code in answer.ticks for __, one in lines):
        return _direct(framework, item, answer, period) if answer.level is not None else (None, _("No line of the checklist is ticked and no level entered"))
    reached: list[Fraction] = []
    lowest = span(framework, item)[0]
    for level in sorted({level for level, __ in lines}):
        lacking = [one for at, one in lines if at == level and one.code not in answer.ticks]
        if lacking:
            return _stopped(framework, item, reached, lowest, level, lacking)
        reached.append(level)
    return reached[-1], _("Every line of {levels} holds; so level {level}", levels=_levels(framework, item, reached), level=_called(framework, item, reached[-1]))


def _stopped(framework: Framework, item: Item, reached: list[Fraction], lowest: Fraction, level: Fraction, lacking: list[Checkpoint]) -> Found:
    words = {"next": _called(framework, item, level), "count": len(lacking), "lacking": _listed(lacking)}
    if not reached:
        return lowest, _("Of {next} {count} lines are lacking ({lacking}); so level {level}", level=_called(framework, item, lowest), **words)
    return reached[-1], _("Every line of {levels} holds; of {next} {count} are lacking ({lacking}); so level {level}",
                          levels=_levels(framework, item, reached), level=_called(framework, item, reached[-1]), **words)  # fmt: skip


def _factors(framework: Framework, item: Item, answer: Answer, period: str) -> Found:
    """The per cent of the item is what the office enters; its factors are recorded beside it (domain B.4.3)."""
    if answer.level is None:
        proposed = suggestion(item, answer)
        if proposed is None:
            return None, _("The per cent of the item has not been entered")
        return None, _("The per cent of the item has not been entered; the mean of its factors lies by {percent}", percent=proposed)
    value, problem = _entered(framework, item, answer.level)
    if value is None:
        return None, problem
    low, high = adli_band(value)
    return value, _("{percent} per cent, in the band of {low}–{high} per cent", percent=plain(value), low=low, high=high)


def suggestion(item: Item, answer: Answer) -> int | None:
    """The step of 5 nearest to the mean of the four factors; None until all four are there. Only ever shown."""
    factors = [exact(answer.numbers.get(key)) for key in FACTORS.get(item.scoring, ())]
    known = [factor for factor in factors if factor is not None]
    return adli_step(sum(known, Fraction(0)) / len(known)) if known and len(known) == len(factors) else None


def measured_success(item: Item, answer: Answer) -> list[tuple[Measure, Decimal]]:
    """Per cent of success of each measure that has a result and a target (domain B.4.3, category 7)."""
    return [(measure, success_percent(target, actual, measure.direction)) for measure, target, actual in _results(item, answer)]


def _results(item: Item, answer: Answer) -> list[tuple[Measure, Fraction, Fraction]]:
    given = answer.numbers.get("measures")
    rows = given if isinstance(given, Mapping) else {}
    measures = item.measures
    if not measures:
        measures = (Measure(item.code, item.name, item.unit, item.direction, item.target),)
        rows = {item.code: {"actual": answer.actual, "target": answer.target}, **rows}
    found = []
    for measure in measures:
        row = rows.get(measure.code)
        row = row if isinstance(row, Mapping) else {}
        actual, target = exact(row.get("actual")), exact(row.get("target"))
        target = exact(measure.target) if target is None else target
        if actual is not None and target is not None:
            found.append((measure, target, actual))
    return found


def mean_success(item: Item, answer: Answer) -> Decimal | None:
    """The mean per cent of success of the measures by their weights, two decimals; None until one has a result."""
    results = _results(item, answer)
    weights = [max(_required(measure.weight), Fraction(0)) for measure, __, __ in results]
    if not results:
        return None
    weights = weights if sum(weights) else [Fraction(1)] * len(results)
    shares = [success(aim, got, measure.direction) if aim else Fraction(success_percent(aim, got, measure.direction)) for measure, aim, got in results]
    return half_up(sum((weight * share for weight, share in zip(weights, shares, strict=True)), Fraction(0)) / sum(weights), 2)


def _success(framework: Framework, item: Item, answer: Answer, period: str) -> Found:
    percent = mean_success(item, answer)
    if answer.level is not None:
        value, problem = _entered(framework, item, answer.level, whole=True)
        if problem or percent is None:
            return value, problem or _("Level {level} was entered directly", level=_called(framework, item, value))
        return value, _("Level {level} was entered directly; success is {percent} per cent", level=_called(framework, item, value), percent=f"{percent:,}")
    expected, known = len(item.measures) or 1, len(_results(item, answer))
    if percent is None:
        return None, _("No result has been entered")
    if known < expected:
        return None, _("Results of {known} of {all} measures have been entered", known=known, all=expected)
    graded = [level for level in framework.scale(item) if level.threshold is not None]
    if not graded:
        return None, _("Success is {percent} per cent; enter the level it gives", percent=f"{percent:,}")
    reached = [_required(level.value) for level in graded if _required(level.threshold) <= Fraction(percent)]
    value = max(reached, default=span(framework, item)[0])
    return value, _("Success is {percent} per cent; so level {level}", percent=f"{percent:,}", level=_called(framework, item, value))


def _interpolated(framework: Framework, item: Item, answer: Answer, period: str) -> Found:
    limits, value = framework.thresholds(item, period), exact(answer.actual)
    if value is None:
        return None, _("No result has been entered")
    if item.direction == "equal":
        return _equal(item, answer, value, limits)
    if len(limits) < 2:
        return None, _("The thresholds of levels 1 to 5 are not laid down")
    score = interpolate(value, limits, item.direction)
    return Fraction(score), _reason(_result(item, value), value, limits, item.direction, score)


def _equal(item: Item, answer: Answer, value: Fraction, limits: tuple[float, ...]) -> Found:
    """A result that should equal its target is measured by its distance from it; without thresholds only the target itself is level 5 (domain B.4.4)."""
    target = exact(answer.target) if answer.target is not None else exact(item.target)
    if target is None:
        return None, _("No target has been laid down")
    away, limits = abs(value - target), limits or (0.0,) * 5
    score = interpolate(away, limits, "down")
    result = _("{result}, {away} away from the target of {target},", result=_result(item, value), away=plain(away), target=plain(target))
    return Fraction(score), _reason(result, away, limits, "down", score)


def _reason(result: str, value: Fraction, given: tuple[float, ...], direction: str, score: Decimal) -> str:
    """Where ``value`` lies between the thresholds; ``result`` says it as an office does."""
    limits = [_required(limit) for limit in given]
    falling = limits[-1] < limits[0] or (limits[-1] == limits[0] and direction == "down")
    reached = [level for level, limit in enumerate(limits, 1) if (limit >= value if falling else limit <= value)]
    top = len(limits)
    if not reached:
        return _("{result} does not reach the threshold of level 1 ({limit}); {score}", result=result, limit=plain(limits[0]), score=score)
    if max(reached) == top:
        return _("{result} reaches the threshold of level {top} ({limit}); {score}", result=result, top=top, limit=plain(limits[-1]), score=score)
    low = max(reached)
    if limits[low - 1] == value:
        return _("{result} is the threshold of level {low}; {score}", result=result, low=low, score=score)
    return _("{result} lies between the threshold of level {low} ({at_low}) and level {high} ({at_high}); {score}",
             result=result, low=low, at_low=plain(limits[low - 1]), high=low + 1, at_high=plain(limits[low]), score=score)  # fmt: skip


def measured(item: Item, value: Any) -> str:
    """A measured value with its unit as an office writes it: ร้อยละ 82.50, 12 วัน."""
    if item.unit.strip().lower() in PER_CENT:
        return _("{percent} per cent (measured)", percent=f"{half_up(value, 2):,}")
    return f"{plain(value)} {item.unit}".strip()


def _result(item: Item, value: Fraction) -> str:
    if item.unit.strip().lower() in PER_CENT:
        return _("A result of {percent} per cent", percent=f"{half_up(value, 2):,}")
    return _("A result of {value}", value=measured(item, value))


def _milestone(framework: Framework, item: Item, answer: Answer, period: str) -> Found:
    """Whole levels: the highest step reached; before the first step it is level 1 (domain B.4.4)."""
    given = next((one for one in (answer.numbers.get("reached"), answer.level, answer.actual) if one is not None), None)
    step = exact(given)
    if step is None:
        return None, _("The step reached has not been entered")
    if not 0 <= step <= 5:
        return None, _("{value} lies outside the scale of {low} to {high}", value=plain(step), low=0, high=5)
    whole = step.numerator // step.denominator
    if whole == 0:
        return Fraction(1), _("No step has been reached yet; so level 1")
    return Fraction(whole), _("Step {step} of 5 is reached; so level {step}", step=whole)


def _yes_no(framework: Framework, item: Item, answer: Answer, period: str) -> Found:
    there = exact(answer.level)
    if there is None:
        return None, _("Whether it is there has not been answered")
    return (Fraction(1), _("It is there (item)")) if there else (Fraction(0), _("It is not there (item)"))


RULES: dict[str, Callable[[Framework, Item, Answer, str], Found]] = {
    "checkpoints": _checkpoints,
    "direct": _direct,
    "checklist": _checklist,
    "adli": _factors,
    "letci": _factors,
    "success": _success,
    "interpolate": _interpolated,
    "milestone": _milestone,
    "yes_no": _yes_no,
}
"""The rule of each scoring with a score."""


def _required(value: Any) -> Fraction:
    return exact(value) or Fraction(0)


def _shown(weight: Fraction) -> Decimal:
    return half_up(weight, 4) if weight.denominator != 1 else Decimal(weight.numerator)


def _called(framework: Framework, item: Item, value: Fraction | None) -> str:
    """A level with its name, as "4 (ดีมาก)"; where the scale has no names the number alone."""
    label = next((level.label for level in (*framework.scale(item), *framework.levels) if exact(level.value) == value), "")
    return f"{plain(value)} ({label})" if label else plain(value)


def _levels(framework: Framework, item: Item, values: list[Fraction]) -> str:
    names = [_called(framework, item, value) for value in values]
    return names[0] if len(names) == 1 else _("{first} and {last}", first=", ".join(names[:-1]), last=names[-1])


def _listed(lacking: list[Checkpoint]) -> str:
    """At most three codes, and how many more."""
    codes = ", ".join(one.code for one in lacking[:3])
    return _("{codes} and {more} more", codes=codes, more=len(lacking) - 3) if len(lacking) > 3 else codes
