"""The history of a round item by item in the words of the office; the evidence of what is closed stays as it is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.errors import UserError
from desktop.models.assessment_reading import read
from desktop.models.assessment_register import ASSESSMENTS, EVIDENCE
from desktop.services import assessments, evidence, history, office, records
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_


@pytest.fixture
def first_database(edition_database: Any) -> Any:
    return edition_database


def test_each_change_of_an_answer_names_its_item_and_says_what_it_was(work: Workspace) -> None:
    office.apply_template(work, "B")
    made = help_.begin(work, "pmqa-2550")
    subject = help_.office_of(work, made)
    assessments.answer(work, subject, "1.1", {"result": "แรก"})
    assessments.answer(work, subject, "1.1", {"result": "หลัง", "numbers": {"A": 40, "D": 30}, "level": 40})
    assessments.answer(work, subject, "1.2", {"result": "อีกข้อ"})
    assessments.assign(work, made, ["1.1"], owner_unit="LAW", owner="นายตัวอย่าง ใจดี", co_owners=["ก", "ข"], due_on=date(2026, 3, 31))
    assessments.step_item(work, made, subject, ["1.1"], "send")
    lines = [line for line in history.of_record(work, ASSESSMENTS, made) if line.item == "1.1"]
    told = {line.field_label: (line.old, line.new) for line in reversed(lines)}
    assert told["ข้อ 1.1 – ผลการดำเนินงาน"] == ("แรก", "หลัง")
    assert told["ข้อ 1.1 – ระดับที่ให้"] == ("", "40")
    assert ("", "กลุ่มกฎหมายและคดี") in told.values()
    assert ("", "ก, ข") in told.values()
    assert ("", "31 มี.ค. 2569") in told.values()
    assert ("กำลังดำเนินการ", "ส่งตรวจ") in told.values()
    assert all("1.2" not in line.field_label for line in lines)
    assert {line.item for line in history.of_record(work, ASSESSMENTS, made)} == {"", "1.1", "1.2"}


def test_evidence_of_a_locked_item_and_of_a_round_before_the_director_stays(work: Workspace) -> None:
    made = help_.begin(work)
    help_.answer_all(work, made)
    subject = help_.office_of(work, made)
    piece, other = (records.save(work, EVIDENCE, {"name": name, "happened_on": date(2026, 1, 5)}) for name in ("คำสั่ง", "รายงาน"))
    used = evidence.use(work, piece, subject, "1.1")
    for step in ("send", "pass", "lock"):
        assessments.step_item(work, made, subject, ["1.1"], step)
    for deed in (lambda: evidence.use(work, other, subject, "1.1"), lambda: evidence.drop(work, used)):
        with pytest.raises(UserError, match="ล็อก"):
            deed()
    evidence.use(work, other, subject, "1.2")
    help_.to_director(work, made)
    with pytest.raises(UserError):
        evidence.use(work, piece, subject, "1.2")
    assert [line.name for line in read(work.reader, made).answers["1.1"].evidence] == ["คำสั่ง"]
