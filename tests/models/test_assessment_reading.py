"""Reading a round: due days, lines with marks, comparison item by item, trend, and the kept text to the letter and back."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.framework import Framework, Item, Level, Period, Section
from desktop.domain.scoring import Answer, Score
from desktop.errors import UserError
from desktop.models.assessment_reading import (
    CLOSED_TO_ANSWERS,
    ItemAnswer,
    Round,
    Subject,
    closes,
    compare,
    freeze,
    lines_of,
    read,
    read_live,
    totals,
    trend,
)
from desktop.models.assessment_register import ASSESSMENTS, EVIDENCE
from desktop.models.assessment_snapshot import answers_text, from_json, to_json
from desktop.paths import Paths
from desktop.services import assessments, evidence, frameworks, records
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.services import assessment_help as help_


@pytest.fixture(scope="session")
def edition_database(fresh_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One with the editions of instruments the program comes with, made once."""
    paths = Paths(tmp_path_factory.mktemp("read_editions"))
    shutil.copyfile(fresh_database, paths.database)
    opened = Workspace.open(paths, Settings())
    frameworks.ensure(opened)
    opened.close()
    return paths.database


@pytest.fixture
def first_database(edition_database: Path) -> Path:
    return edition_database


def test_marks_of_strengths_and_opportunities_are_taken_off() -> None:
    found = lines_of("++ เด่นมาก\n+ เด่น\n\n−− ต้องปรับ\n- ปรับ\nธรรมดา\n++\n• ข้อ")
    assert [(line.text, line.great) for line in found] == [
        ("เด่นมาก", True), ("เด่น", False), ("ต้องปรับ", True), ("ปรับ", False), ("ธรรมดา", False), ("ข้อ", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("month_day", "data_to", "expected"),
    [("03-31", date(2026, 3, 31), date(2026, 3, 31)), ("04-15", date(2026, 3, 31), date(2026, 4, 15)), ("01-15", date(2026, 9, 30), date(2027, 1, 15)),
     ("02-29", date(2026, 1, 31), date(2026, 2, 28)), ("02-29", date(2027, 9, 30), date(2028, 2, 29))],
)
def test_an_item_closes_on_the_first_such_day_after_its_data(month_day: str, data_to: date, expected: date) -> None:
    item = Item("1", "ข้อ", "interpolate", periods=(Period("m6", closes=month_day),))
    assert closes(item, {"period": "m6", "data_to": data_to}) == expected
    assert closes(item, {"period": "m9", "data_to": data_to}) is None


def _round(levels: dict[str, Any], top: int = 5) -> Round:
    """A round of direct levels that never was in a database."""
    scale = tuple(Level(float(value)) for value in range(1, top + 1))
    items = tuple(Item(code, f"ข้อ {code}", "direct", weight=1) for code in levels)
    section = Section("1", "ส่วน", items=items)
    framework = Framework("x", "1", "กรอบ", "sar", levels=scale, sections=(section,))
    from desktop.domain.scoring import score_item

    answers = {
        item.code: ItemAnswer(item, section, {"level": levels[item.code]}, Answer(level=levels[item.code]), score_item(framework, item, Answer(level=levels[item.code])), "in_progress")
        for item in items
    }  # fmt: skip
    sections, total = totals(framework, {code: one.score for code, one in answers.items()}, "")
    return Round({"id": 1, "status": "collecting", "period": "year"}, {}, framework, Subject(1, None, "สำนักงาน"), (), answers, sections, total)


def test_two_rounds_are_compared_item_by_item() -> None:
    first, second = _round({"1": 3, "2": 4, "3": 2}), _round({"1": 4, "2": None, "4": 5})
    found = {one.code: one for one in compare(first, second)}
    assert (found["1"].change, found["2"].change) == (Decimal(1), None)
    assert found["4"].first is None
    assert found["3"].second is None
    assert found["3"].first is not None
    mapped = {one.code: one for one in compare(first, second, [("3", "4")])}
    assert (mapped["4"].change, mapped["4"].first_code) == (Decimal(3), "3")
    assert mapped["1"].first is None or mapped["1"].second is None
    other = {one.code: one for one in compare(first, _round({"1": 3}, top=4))}
    assert other["1"].change is None


def test_a_round_that_lies_before_the_director_is_not_open() -> None:
    found = _round({"1": 3})
    assert found.may_write("1")
    for status in CLOSED_TO_ANSWERS:
        assert not replace(found, record={**found.record, "status": status}).open


def test_the_kept_text_brings_everything_back(work: Workspace) -> None:
    made = help_.begin(work, "pmqa-2550")
    subject = help_.office_of(work, made)
    assessments.answer(work, subject, "1.1", {"level": 45, "numbers": {"A": 50, "D": 40, "L": 45, "I": 45}, "strengths": "++ เด่น"})
    assessments.assign(work, made, ["1.1"], due_on=date(2026, 3, 1))
    live = read_live(work.reader, made)
    kept = freeze(work.reader, made)
    again = from_json(kept.shared, kept.subjects.__getitem__)
    for name in ("framework", "subject", "subjects", "sections", "total", "members", "approvals", "words", "previous"):
        assert getattr(again, name) == getattr(live, name), name
    assert again.office == {**live.office, "reported_by": work.actor}
    assert {code: replace(one, overdue=False) for code, one in live.answers.items()} == again.answers
    assert to_json([again]).shared == kept.shared
    assert answers_text(again) == kept.subjects[subject]
    with pytest.raises(UserError):
        from_json(kept.shared, kept.subjects.__getitem__, subject + 1)


def _changed(kept: Any, *, more: bool) -> Any:
    """What was kept as a version writes it that knows more of everything, or less: only what says what it is stays."""
    if isinstance(kept, list):
        return [_changed(one, more=more) for one in kept]
    if not isinstance(kept, dict) or kept.keys() & {"$day", "$number"}:
        return kept
    inner = {name: one if name in ("document", "office") else _changed(one, more=more) for name, one in kept.items()}
    if more and not {"1", "org_unit"} & kept.keys():  # no new section, no new list
        return inner | {"field_of_tomorrow": {"deep": [1]}}
    dropped = {"why", "label", "percent", "strengths", "due_on", "evidence", "opinions", "note", "contact", "members", "approvals", "practices", "agreement", "words", "previous", "lead_officer", "report_to", "shelf", "state"}
    return {name: one for name, one in inner.items() if name not in dropped}


def test_what_an_older_or_newer_version_kept_is_read(work: Workspace) -> None:
    made = help_.begin(work)
    subject = help_.office_of(work, made)
    assessments.answer(work, subject, "1.1", {"level": 4, "strengths": "++ เด่น"})
    piece = records.save(work, EVIDENCE, {"name": "คำสั่ง", "kind": "order", "shelf": "ตู้ 1"})
    evidence.use(work, piece, subject, "1.1")
    records.save(work, ASSESSMENTS, {"lead_officer": "นางตัวอย่าง"}, made, children={"members": [{"committee": "working", "name": "นายสมมุติ", "role": "chair"}]})
    kept = freeze(work.reader, made)
    whole = from_json(kept.shared, kept.subjects.__getitem__)

    def again(**how: bool) -> Round:
        texts = [json.dumps(_changed(json.loads(text), **how), ensure_ascii=False) for text in (kept.shared, kept.subjects[subject])]
        return from_json(texts[0], lambda _one: texts[1])

    newer = again(more=True)
    assert (newer.subject, newer.members, newer.total, newer.sections) == (whole.subject, whole.members, whole.total, whole.sections)
    assert newer.answers["1.1"].evidence == whole.answers["1.1"].evidence
    older = again(more=False)
    assert (older.total.value, older.answers["1.1"].score.value, older.answers["1.1"].score.points) == (Decimal("4.00"), Decimal("4.00"), whole.answers["1.1"].score.points)
    assert (older.members, older.answers["1.1"].evidence, older.record["lead_officer"], older.record["report_to"]) == ((), (), None, [])
    assert older.answers["1.1"].score.why == older.total.label == ""


def test_what_is_not_there_is_said(work: Workspace) -> None:
    made = help_.begin(work)
    with pytest.raises(UserError):
        read(work.reader, made + 1)
    with pytest.raises(UserError):
        read(work.reader, made, 999)


def test_a_trend_goes_by_year(work: Workspace) -> None:
    rounds = []
    for year, level in ((2570, 5), (2568, 3)):
        made = assessments.create(work, {"framework_id": help_.edition(work), "fiscal_year": year})
        help_.answer_all(work, made, level)
        rounds.append(made)
    points = trend(work.reader, rounds)
    assert [(one.fiscal_year, one.score, one.grade, one.percent, one.done) for one in points] == [
        (2568, 3.0, "ดี", Decimal("60.00"), 11), (2570, 5.0, "ดีเยี่ยม", Decimal("100.00"), 11),
    ]  # fmt: skip
    assert all(isinstance(score, Score) for score in read(work.reader, rounds[0]).scores.values())
