"""Answers carried to another edition: by an explicit mapping, with a stated rule; what was left out is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.framework import Framework, Item, Level, Section
from desktop.errors import UserError
from desktop.models.assessment_reading import compare, read
from desktop.models.assessment_register import ASSESSMENTS
from desktop.services import assessments, carrying, frameworks, history
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_
from tests.services.whole_state import stored


@pytest.fixture
def first_database(edition_database: Path) -> Path:
    return edition_database


def _newer(work: Workspace) -> int:
    """A new edition of the five standards: 1.1 goes by 0–3 now, 1.2 has another checkpoint in place of its first, 2.1 is called 2.9."""
    made = frameworks.new_edition(work, help_.edition(work), "2570")
    document = frameworks.document(work, made)
    items = {item["code"]: item for section in document["sections"] for item in section["items"]}
    items["1.1"] |= {"levels": [{"value": value, "label": str(value)} for value in range(4)], "scoring": "direct"}
    items["1.1"].pop("checkpoints", None)
    items["1.2"]["checkpoints"][0]["code"] = "1.2.ใหม่"
    items["2.1"]["code"] = "2.9"
    for place, one in enumerate(items["2.1"].get("checkpoints", ())):
        one["code"] = f"2.9.{place + 1}"
    frameworks.save_document(work, made, document)
    frameworks.publish(work, made, date(2026, 1, 1))
    return made


def _rounds(work: Workspace) -> tuple[int, int]:
    old = help_.begin(work)
    new = assessments.create(work, {"framework_id": _newer(work), "fiscal_year": 2570, "previous_id": None})
    return old, new


def _fill(work: Workspace, old: int) -> tuple[str, ...]:
    subject = help_.office_of(work, old)
    ticks = tuple(one.code for one in read(work.reader, old).framework.items["1.2"].checkpoints)
    assessments.answer(work, subject, "1.1", {"level": 4, "result": "ผล 1.1", "strengths": "+ เด่น"})
    assessments.answer(work, subject, "1.2", {"ticks": list(ticks[:3]), "result": "ผล 1.2"})
    assessments.answer(work, subject, "2.1", {"level": 5, "result": "ผล 2.1"})
    assessments.assign(work, old, ["1.1"], owner="นายตัวอย่าง ใจดี")
    return ticks


def test_words_are_carried_and_scores_by_the_rule(work: Workspace) -> None:
    old, new = _rounds(work)
    ticks = _fill(work, old)
    before = stored(work)
    for rule, level in (("proportional", 2.0), ("clamp", 3.0), ("reset", None)):
        result = carrying.carry(work, old, new, rule)
        found = read(work.reader, new)
        one = found.answers["1.1"]
        assert (one.row["level"], one.text("result"), one.text("strengths"), one.row["owner"]) == (level, "ผล 1.1", "+ เด่น", "นายตัวอย่าง ใจดี")
        assert found.answers["1.2"].row["ticks"] == ([] if rule == "reset" else list(ticks[1:3]))
        left = dict(result.left_out)
        assert "2.1" in left
        assert ("1.2" in left) is (rule != "reset")
        if rule != "reset":
            assert ticks[0] in left["1.2"]
        assert set(result.carried) == {"1.1", "1.2"}
        history.undo(work)
        assert stored(work) == before


def test_who_is_assigned_in_the_new_round_stays(work: Workspace) -> None:
    old, new = _rounds(work)
    _fill(work, old)
    assessments.assign(work, new, ["1.1"], owner="นางสาวใหม่ สมมุติ")
    carrying.carry(work, old, new, "clamp")
    assert (read(work.reader, new).answers["1.1"].row["owner"], read(work.reader, new).answers["1.1"].row["level"]) == ("นางสาวใหม่ สมมุติ", 3.0)


def test_what_belongs_to_its_own_year_is_left_out_and_named(work: Workspace) -> None:
    made = help_.begin(work, "agreement")
    found = read(work.reader, made)
    code = next(item.code for item in found.framework if item.scoring == "interpolate")
    assessments.answer(work, found.subject.id, code, {"actual": 80, "target": 85, "numbers": {"eligible": 0}})
    one = read(work.reader, made).answers[code]
    values, reasons = carrying.carried_values(found.framework, one, found.framework, one.item, "clamp")
    assert ("target" in values, "numbers" in values, values["actual"], len(reasons)) == (False, False, 80, 2)


def test_the_mapping_says_which_item_is_which(work: Workspace) -> None:
    old, new = _rounds(work)
    _fill(work, old)
    first, second = help_.edition(work), int(read(work.reader, new).record["framework_id"])
    assert not carrying.mapping(work, first, second).stored
    pairs = [("1.1", "1.1"), ("2.1", "2.9")]
    carrying.set_mapping(work, first, second, pairs, "clamp")
    known = carrying.mapping(work, first, second)
    assert (known.pairs, known.rule, known.stored) == (tuple(pairs), "clamp", True)
    result = carrying.carry(work, old, new)
    assert set(result.carried) == {"1.1", "2.9"}
    assert dict(result.left_out).keys() == {"1.2"}
    assert read(work.reader, new).answers["2.9"].row["level"] == 5
    lines = {one.code: one for one in compare(read(work.reader, old), read(work.reader, new), known.pairs)}
    assert lines["2.9"].change == 0
    assert lines["1.1"].change is None  # another scale
    assert lines["1.2"].first is None or lines["1.2"].second is None
    for wrong in ([("1.1", "ไม่มี")], [("1.1", "1.1"), ("1.2", "1.1")]):
        with pytest.raises(UserError):
            carrying.set_mapping(work, first, second, wrong, "clamp")
    with pytest.raises(ValueError, match="mean"):
        carrying.set_mapping(work, first, second, pairs, "mean")


def test_what_is_answered_already_is_not_overwritten_and_the_new_round_is_compared_with_the_old(work: Workspace) -> None:
    old, new = _rounds(work)
    _fill(work, old)
    assessments.answer(work, help_.office_of(work, new), "1.1", {"result": "ของปีใหม่"})
    result = carrying.carry(work, old, new, "clamp")
    assert read(work.reader, new).answers["1.1"].text("result") == "ของปีใหม่"
    assert "1.1" in dict(result.left_out)
    assert work.reader.get(ASSESSMENTS, new)["previous_id"] == old  # type: ignore[index]
    with pytest.raises(UserError):
        carrying.carry(work, new, new)


def test_nothing_is_carried_into_a_round_that_was_sent_but_out_of_one_it_is(work: Workspace) -> None:
    sent = help_.sent_round(work, 4)
    new = assessments.create(work, {"framework_id": _newer(work), "fiscal_year": 2570})
    assert carrying.carry(work, sent, new, "proportional").carried
    assert read(work.reader, new).answers["1.1"].row["level"] == 2
    before = stored(work)
    with pytest.raises(UserError):
        carrying.carry(work, new, sent, "clamp")
    assert stored(work) == before


def test_schools_meet_their_own_answers(work: Workspace) -> None:
    ids = [help_.school(work, f"โรงเรียนตัวอย่าง {number}") for number in range(2)]
    old = assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2569}, ids)
    new = assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2570}, list(reversed(ids)))
    code = help_.scored(read(work.reader, old))[0]
    for one in read(work.reader, old).subjects:
        assessments.answer(work, one.id, code, {"result": one.name})
    carrying.carry(work, old, new, "reset")
    for one in read(work.reader, new).subjects:
        assert read(work.reader, new, one.id).answers[code].text("result") == one.name


def _edition(scoring: str, values: tuple[float, ...], unit: str = "") -> tuple[Framework, Item]:
    item = Item("1", "ข้อ", scoring, unit=unit, levels=tuple(Level(value) for value in values))
    return Framework("a", "1", "กรอบ", "sar", levels=item.levels, sections=(Section("1", "ส่วน", items=(item,)),)), item


@pytest.mark.parametrize(
    ("value", "old", "new", "rule", "expected"),
    [
        (5, (1, 2, 3, 4, 5), (0, 1, 2, 3), "clamp", 3.0),
        (2, (1, 2, 3, 4, 5), (0, 1, 2, 3), "clamp", 2.0),
        (3, (1, 2, 3, 4, 5), (0, 1, 2, 3), "proportional", 2.0),  # 1.5, half up
        (1, (1, 2, 3, 4, 5), (0, 1, 2, 3), "proportional", 0.0),
        (0, (0, 1, 2, 3), (1, 2, 3, 4, 5), "clamp", 1.0),
        (2, (0, 1, 2, 3), (1, 2, 3, 4, 5), "proportional", 4.0),  # 3.667
        (2.5, (1, 2, 3, 4, 5), (1, 2, 3, 4, 5), "clamp", 3.0),
    ],
)
def test_a_level_on_another_scale(value: Any, old: Any, new: Any, rule: str, expected: float) -> None:
    first, item = _edition("direct", old)
    second, other = _edition("direct", new)
    assert carrying.converted(first, item, second, other, value, rule) == expected
