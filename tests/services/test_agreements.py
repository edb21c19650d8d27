"""Agreements at work: indicators from the shipped example, the three rounds of a year begun as one deed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.errors import UserError
from desktop.models.assessment_register import AGREEMENTS, ASSESSMENTS, FRAMEWORKS
from desktop.services import agreements, assessments, frameworks, history, records
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_


@pytest.fixture
def first_database(edition_database: Any) -> Any:
    return edition_database


@pytest.fixture
def agreement_id(work: Workspace) -> int:
    values = {
        "name": "คำรับรอง สพป. ตัวอย่าง", "fiscal_year": 2569, "receiver_name": "นายสมมุติ ผู้รับ", "receiver_post": "เลขาธิการ กพฐ.", "giver_name": "นายตัวอย่าง ผู้ทำ",
        "starts_on": date(2025, 10, 1), "ends_on": date(2026, 9, 30),
    }  # fmt: skip
    return records.save(work, AGREEMENTS, values)


def test_indicators_are_a_draft_of_its_own_made_once(work: Workspace, agreement_id: int) -> None:
    made = agreements.make_indicators(work, agreement_id)
    record = work.reader.get(FRAMEWORKS, made)
    assert record is not None
    assert (record["status"], record["instrument"]) == ("draft", "agreement")
    assert work.reader.get(AGREEMENTS, agreement_id)["framework_id"] == made  # type: ignore[index]
    with pytest.raises(UserError):
        agreements.make_indicators(work, agreement_id)
    with pytest.raises(UserError):  # a round goes by a published edition
        agreements.begin_rounds(work, agreement_id)
    history.undo(work)
    assert work.reader.get(AGREEMENTS, agreement_id)["framework_id"] is None  # type: ignore[index]


def test_three_rounds_with_their_closing_days_are_one_deed(work: Workspace, agreement_id: int) -> None:
    with pytest.raises(UserError):
        agreements.begin_rounds(work, agreement_id)
    frameworks.publish(work, agreements.make_indicators(work, agreement_id))
    made = agreements.begin_rounds(work, agreement_id)
    rows = work.reader.rows(ASSESSMENTS, made)
    assert [(row["period"], row["data_to"], row["due_on"]) for row in rows] == [
        ("m6", date(2026, 3, 31), date(2026, 3, 31)), ("m9", date(2026, 6, 30), date(2026, 6, 30)), ("m12", date(2026, 9, 30), date(2026, 9, 30)),
    ]  # fmt: skip
    assert {row["agreement_id"] for row in rows} == {agreement_id}
    assert rows[0]["report_to"] == ["เลขาธิการ กพฐ."]
    assert agreements.begin_rounds(work, agreement_id) == []
    history.undo(work)
    assert agreements.rounds_of(work, agreement_id) == {}


def test_indicators_of_the_next_year_begin_with_those_of_this_one_and_its_results(work: Workspace, agreement_id: int) -> None:
    first = agreements.make_indicators(work, agreement_id)
    frameworks.publish(work, first)
    early, _nine, last = agreements.begin_rounds(work, agreement_id)
    assessments.answer(work, help_.office_of(work, early), "1.1", {"actual": 61.5})
    assessments.answer(work, help_.office_of(work, last), "1.1", {"actual": 87.0})
    assessments.answer(work, help_.office_of(work, early), "1.2", {"actual": 0.3})
    assessments.answer(work, help_.office_of(work, last), "1.3", {"numbers": {"reached": 4}})
    values = {name: value for name, value in work.reader.get(AGREEMENTS, agreement_id).items() if name in AGREEMENTS.by_name and not AGREEMENTS[name].computed}  # type: ignore[union-attr]
    other = records.save(work, AGREEMENTS, values | {"fiscal_year": 2570, "framework_id": None})
    made = agreements.make_indicators(work, other)
    items = {item["code"]: item.get("baseline") for section in frameworks.document(work, made)["sections"] for item in section["items"]}
    assert (items["1.1"], items["1.2"], items["1.3"]) == ([[2569, 87.0]], [[2569, 0.3]], [[2569, 4.0]])
    assert not items["2.1"]
    assert work.reader.get(FRAMEWORKS, made)["based_on_id"] == first  # type: ignore[index]
    assert agreements.take_baseline(work, other) == 0
    assessments.answer(work, help_.office_of(work, last), "1.1", {"actual": 88.0})
    assert agreements.take_baseline(work, other) == 1
    with pytest.raises(UserError):
        agreements.take_baseline(work, agreement_id)
