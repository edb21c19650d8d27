"""Every worked example of ``resources/scoring_examples.toml``, reckoned by hand, comes out as it says."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from typing import Any

import pytest

from desktop.domain import risk_levels, scoring
from desktop.domain.framework import Framework, from_document
from desktop.domain.scoring import Answer
from desktop.domain.survey_statistics import SATISFACTION_BANDS, describe, yamane
from desktop.paths import RESOURCE_ROOT

EXAMPLES = tomllib.loads((RESOURCE_ROOT / "resources" / "scoring_examples.toml").read_text(encoding="utf-8"))
BANDS = [{"least": one.least, "label": one.label} for one in SATISFACTION_BANDS]


def framework(items: list[dict[str, Any]], total: str = "weighted", full: float = 0) -> Framework:
    sections = [{"code": "1", "name": "มาตรฐาน", "items": items}]
    return from_document({"code": "X", "edition": "1", "name": "ตัวอย่าง", "instrument": "sar", "total": total, "full": full, "bands": BANDS, "sections": sections})


def number(found: Decimal | None) -> str | None:
    return None if found is None else str(found)


def test_there_are_enough_examples() -> None:
    assert sum(len(rows) for rows in EXAMPLES.values() if isinstance(rows, list)) >= 100


@pytest.mark.parametrize("example", EXAMPLES["item"], ids=lambda one: f"{one['scoring']}: {one['name']}")
def test_item(example: dict[str, Any]) -> None:
    found = framework([{"code": "1.1", "name": "ข้อ", "scoring": example["scoring"], **EXAMPLES["items"][example["item"]]}])
    score = scoring.score_item(found, found.items["1.1"], Answer.of_row(example["answer"]), example.get("period", ""))
    assert score.state == example.get("state", "scored")
    if score.state == "scored":
        assert score.value == Decimal(example["value"])
        assert "." not in example["value"] or str(score.value) == example["value"]
    assert score.points == Decimal(example["points"]) if "points" in example else True
    assert score.why
    assert score.why == example.get("why", score.why)


@pytest.mark.parametrize("example", EXAMPLES["round"], ids=lambda one: one["name"])
def test_round(example: dict[str, Any]) -> None:
    items, answers = [], {}
    for place, (scored, weight, answer) in enumerate(example["items"], 1):
        known = EXAMPLES["items"].get(scored)
        items.append({**(known or {}), "code": str(place), "name": "ข้อ", "scoring": "interpolate" if known else scored, "weight": weight})
        answers[str(place)] = Answer.of_row(answer)
    found = framework(items, example["total"], example.get("full_points", 0))
    scores = {item.code: scoring.score_item(found, item, answers[item.code]) for item in found}
    total = scoring.total(found, scores)
    assert number(total.value) == example.get("value")
    for name in ("points", "full", "percent", "weight_out"):
        if name in example:
            assert number(getattr(total, name)) == example[name]
    assert total.done == example.get("done", len(items))
    assert total.of == len(items)
    assert total.label == example.get("label", total.label)
    assert scoring.section_total(found, found.sections[0], scores).value == total.value


@pytest.mark.parametrize("example", EXAMPLES["success"], ids=str)
def test_success(example: dict[str, Any]) -> None:
    assert str(scoring.success_percent(example["target"], example["actual"], example["direction"])) == example["percent"]


@pytest.mark.parametrize("example", EXAMPLES["named"], ids=str)
def test_named(example: dict[str, Any]) -> None:
    for value in (example["value"], float(example["value"]), Decimal(example["value"])):
        assert scoring.band(SATISFACTION_BANDS, value) == example["label"]


@pytest.mark.parametrize("example", EXAMPLES["sample"], ids=str)
def test_sample(example: dict[str, Any]) -> None:
    assert yamane(example["population"], example["error"]) == example["n"]
    assert yamane(example["population"], float(example["error"])) == example["n"]


@pytest.mark.parametrize("example", EXAMPLES["answers"], ids=str)
def test_answers(example: dict[str, Any]) -> None:
    found = describe([*example["values"], None])
    assert found.n == len(example["values"])
    assert (number(found.mean), number(found.sd), number(found.percent), found.label) == (example.get("mean"), example.get("sd"), example.get("percent"), example["label"])


@pytest.mark.parametrize("example", EXAMPLES["risk"], ids=str)
def test_risk(example: dict[str, Any]) -> None:
    assert {risk_levels.level(score) for score in example["scores"]} == {example["level"]}
