"""Scoring against an independent slow reckoning, and what must hold whatever the numbers are."""

from __future__ import annotations

import importlib.util
import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain import scoring
from desktop.domain.framework import Framework, from_document
from desktop.domain.scoring import Answer
from desktop.domain.survey_statistics import Difference, describe, differences, yamane

_spec = importlib.util.spec_from_file_location("scoring_oracle", Path(__file__).with_name("scoring_oracle.py"))
assert _spec is not None
assert _spec.loader is not None
oracle = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(oracle)

measured = st.integers(-20_000, 20_000).map(lambda whole: Fraction(whole, 100))
rising = st.lists(st.integers(-100, 200), min_size=5, max_size=5).map(sorted).map(lambda found: [Fraction(one) for one in found])


def framework(items: list[dict[str, Any]], **more: Any) -> Framework:
    document = {"code": "X", "edition": "1", "name": "ตัวอย่าง", "instrument": "sar", "sections": [{"code": "1", "name": "ส่วน", "items": items}], **more}
    return from_document(document)


@given(measured, rising)
@settings(max_examples=200, deadline=None)
def test_interpolation_is_the_broken_line(value: Fraction, limits: list[Fraction]) -> None:
    flat = limits[0] == limits[-1]
    assert flat or Fraction(scoring.interpolate(value, limits)) == oracle.nearest(oracle.on_the_line(value, limits), 4)


@given(measured, measured, rising)
@settings(max_examples=200, deadline=None)
def test_interpolation_is_monotone_clamped_and_mirrors(value: Fraction, other: Fraction, limits: list[Fraction]) -> None:
    low, high = sorted((value, other))
    at_low, at_high = scoring.interpolate(low, limits), scoring.interpolate(high, limits)
    assert 1 <= at_low <= at_high <= 5
    mirrored = [-limit for limit in limits]
    assert scoring.interpolate(-value, mirrored, "down") == scoring.interpolate(value, limits)
    assert str(at_low)[::-1].find(".") == 4


Part = tuple[int, int | None, bool]
parts = st.lists(st.tuples(st.integers(1, 30), st.none() | st.integers(1, 5), st.booleans()), min_size=1, max_size=8)


def answered(found: Framework, rows: list[Part]) -> dict[str, scoring.Score]:
    answers = [Answer(level=level, not_applicable=out) for __, level, out in rows]
    return {item.code: scoring.score_item(found, item, answer) for item, answer in zip(found, answers, strict=True)}


@given(parts)
@settings(max_examples=200, deadline=None)
def test_weighted_total_is_the_mean_of_a_heap(rows: list[Part]) -> None:
    found = framework([{"code": str(place), "name": "ข้อ", "weight": weight} for place, (weight, __, __) in enumerate(rows)])
    total = scoring.total(found, answered(found, rows))
    expected = oracle.weighted([(weight, None if level is None else Fraction(level), out) for weight, level, out in rows])
    assert (None if total.value is None else Fraction(total.value)) == (None if expected is None else oracle.nearest(expected, 2))
    assert total.weight + total.weight_out == sum(weight for weight, __, __ in rows)
    assert total.weight_out == sum(weight for weight, __, out in rows if out)
    assert total.points is None or total.points <= total.full
    assert total.done == sum(out or level is not None for __, level, out in rows)


@given(st.lists(st.tuples(st.integers(1, 200), st.none() | st.integers(0, 20).map(lambda step: step * 5), st.booleans()), min_size=1, max_size=17))
@settings(max_examples=100, deadline=None)
def test_points_never_exceed_what_they_can_reach(rows: list[Part]) -> None:
    items = [{"code": str(place), "name": "หัวข้อ", "weight": weight, "scoring": "adli"} for place, (weight, __, __) in enumerate(rows)]
    found = framework(items, total="points", full=sum(weight for weight, __, __ in rows))
    total = scoring.total(found, answered(found, rows))
    reached = sum(Fraction(weight * level, 100) for weight, level, out in rows if level is not None and not out)
    assert Fraction(total.points or 0) == oracle.nearest(reached, 2)
    assert (total.points or 0) <= total.full == total.weight


LINES = {"b1": 1, "b2": 1, "a1": 2, "a2": 2, "s1": 3, "s2": 3}
LEAST = {1: 1, 2: 2, 3: 4, 4: 5, 5: 6}


@given(st.sets(st.sampled_from(sorted(LINES)), min_size=1))
@settings(max_examples=64, deadline=None)
def test_ticks_give_the_level_of_a_search(ticked: set[str]) -> None:
    checkpoints = [{"code": code, "text": "ข้อ", "level": level} for code, level in LINES.items()]
    levels = [{"value": value, "least": least} for value, least in LEAST.items()]
    found = framework([
        {"code": "1", "name": "ข้อ", "scoring": "checklist", "checkpoints": checkpoints, "levels": [{"value": value} for value in range(4)]},
        {"code": "2", "name": "ข้อ", "scoring": "checkpoints", "checkpoints": checkpoints, "levels": levels},
    ])  # fmt: skip
    by_lines, by_count = (scoring.score_item(found, item, Answer(ticks=frozenset(ticked))) for item in found)
    assert by_lines.value == oracle.level_of_lines(LINES, ticked)
    assert by_count.value == oracle.level_of_count(LEAST, len(ticked))


@given(st.lists(st.integers(1, 5), max_size=40))
@settings(max_examples=150, deadline=None)
def test_statistics_of_answers(values: list[int]) -> None:
    found = describe([None, *values])
    assert found.n == len(values) == sum(found.counts.values())
    assert (found.mean is None) == (not values)
    assert not values or Fraction(found.mean or 0) == oracle.nearest(Fraction(sum(values), len(values)), 2)
    assert len(values) > 1 or found.sd is None
    assert len(values) < 2 or Fraction(found.sd or 0) == oracle.root(oracle.deviation(values))
    assert not values or abs(sum(found.shares.values()) - 100) <= Decimal("0.03")


@given(st.integers(0, 3000), st.sampled_from(["0.01", "0.03", "0.05", "0.1", "0"]))
@settings(max_examples=60, deadline=None)
def test_sample_is_the_smallest_that_is_enough(population: int, error: str) -> None:
    assert yamane(population, error) == oracle.sample(population, Fraction(error))


@pytest.mark.parametrize("value", [0, 6, 2.5, "ก", -1])
def test_no_answer_outside_one_to_five_is_counted(value: Any) -> None:
    with pytest.raises(ValueError, match=str(value)):
        describe([value])


def test_two_entries_are_compared_paper_by_paper() -> None:
    first = {1: {"2.1": 5, "2.2": 4}, 2: {"2.1": 3}, 3: {"2.1": 1}}
    second = {1: {"2.1": 5, "2.2": 3, "4.1": "ดี"}, 2: {"2.1": 3}}
    assert differences(first, second) == [Difference(1, "2.2", 4, 3), Difference(1, "4.1", None, "ดี")]


def test_an_answer_is_read_as_sqlite_keeps_it() -> None:
    row = {"ticks": json.dumps(["1", "2"]), "numbers": json.dumps({"eligible": 0}), "level": 3.505, "not_applicable": 0}
    answer = Answer.of_row(row)
    assert answer.ticks == {"1", "2"}
    assert answer.numbers == {"eligible": 0}
    assert scoring.half_up(answer.level, 2) == Decimal("3.51")
    assert Answer.of_row({"ticks": "no list", "numbers": None}) == Answer()


def test_what_is_taken_out_and_what_is_left_is_said() -> None:
    found = framework([{"code": "1", "name": "ก", "weight": 10}, {"code": "2", "name": "ข", "weight": 90}])
    total = scoring.total(found, answered(found, [(10, None, True), (90, None, False)]))
    assert total.said == "ประเมินแล้ว 1 จาก 2 ข้อ ตัดน้ำหนัก 10 ออก เหลือ 90"
    assert total.value is None


def test_the_weight_of_a_section_is_shared_where_its_items_have_none() -> None:
    found = framework([], total="weighted", sections=[
        {"code": "1", "name": "ก", "weight": 30, "items": [{"code": "1.1", "name": "ก"}, {"code": "1.2", "name": "ข"}]},
        {"code": "2", "name": "ข", "weight": 70, "items": [{"code": "2.1", "name": "ค", "weight": 70}]},
    ])  # fmt: skip
    scores = answered(found, [(0, 2, False), (0, 4, False), (0, 5, False)])
    assert [score.full for score in scores.values()] == [15, 15, 70]
    assert scoring.total(found, scores).value == Decimal("4.40")  # (15×2 + 15×4 + 70×5) ÷ 100


def test_a_weight_of_nothing_in_a_round_is_not_the_share_of_the_section() -> None:
    items = [{"code": "1.1", "name": "ก", "periods": [{"key": "m6", "weight": 0}]}, {"code": "1.2", "name": "ข"}]
    found = framework([], total="weighted", sections=[{"code": "1", "name": "ก", "weight": 30, "items": items}])
    assert [[scoring.item_weight(found, item, period) for item in found] for period in ("m6", "m12")] == [[0, 30], [15, 15]]
    items[1]["periods"] = [{"key": "m12", "weight": 30}]
    found = framework([], total="weighted", sections=[{"code": "1", "name": "ก", "weight": 30, "items": items}])
    assert [[scoring.item_weight(found, item, period) for item in found] for period in ("m6", "m12")] == [[0, 0], [0, 30]]


def test_what_was_decided_between_two_levels_is_no_score() -> None:
    levels = [{"value": number, "label": str(number)} for number in range(1, 6)]
    for scoring_, value in (("direct", 2.5), ("milestone", 3.5), ("yes_no", 0.5), ("adli", 42)):
        found = framework([{"code": "1", "name": "ก", "weight": 10, "scoring": scoring_}], levels=levels)
        assert scoring.score_item(found, found.items["1"], Answer(decided=value)).state == "missing"


def test_a_total_is_rounded_once_before_it_is_called() -> None:
    thresholds = [{"value": number, "threshold": number * 10_000} for number in range(1, 6)]
    items = [{"code": str(place), "name": "ก", "weight": weight, "scoring": "interpolate", "levels": thresholds} for place, weight in ((1, 60), (2, 40))]
    found = framework(items, total="weighted", bands=[{"least": 1, "label": "พอใช้"}, {"least": 3.51, "label": "ดี"}])
    scores = {code: scoring.score_item(found, found.items[code], Answer(actual=actual)) for code, actual in (("1", 35_050), ("2", 35_049))}
    total = scoring.total(found, scores)  # 3.50496
    assert (total.value, total.label) == (Decimal("3.5050"), "พอใช้")


def test_points_are_called_by_their_share_when_weight_is_taken_out() -> None:
    found = framework(
        [{"code": "1", "name": "ก", "weight": 500, "scoring": "adli"}, {"code": "2", "name": "ข", "weight": 500, "scoring": "adli"}],
        total="points", full=1000, bands=[{"least": 0, "label": "เริ่มต้น"}, {"least": 400, "label": "ก้าวหน้า"}],
    )  # fmt: skip
    total = scoring.total(found, answered(found, [(500, 50, False), (500, None, True)]))
    assert (total.value, total.full, total.label) == (Decimal("250.00"), 500, "ก้าวหน้า")
    assert scoring.section_total(found, found.sections[0], {}).label == ""


def test_a_suggestion_is_only_shown() -> None:
    found = framework([{"code": "1", "name": "ก", "weight": 70, "scoring": "adli"}])
    answer = Answer(numbers={"A": 50, "D": 40, "L": 40, "I": 40})
    assert scoring.suggestion(found.items["1"], answer) == 45  # 42.5, half up to the next step
    assert scoring.score_item(found, found.items["1"], answer).value is None
    assert scoring.suggestion(found.items["1"], Answer(numbers={"A": 50})) is None


@pytest.mark.parametrize(("typed", "number"), [("1e999999999", None), ("-1e-999999999", None), (float("inf"), None), ("๔", 4), (1e308, Fraction(10**308)), ("1,000", None), ("", None)])
def test_a_number_nobody_can_reckon_with_is_none_and_takes_no_time(typed: Any, number: Any) -> None:
    assert scoring.exact(typed) == number


@pytest.mark.parametrize(("value", "said"), [("0.625", "0.63"), ("7.265", "7.27"), ("1234.565", "1,234.57"), ("-0.125", "-0.13"), (None, "–")])
def test_a_report_rounds_halves_up_as_scores_do(value: str | None, said: str) -> None:
    from desktop.reports.assessment_words import number

    assert number(None if value is None else Decimal(value)) == said
