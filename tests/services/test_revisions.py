"""A correction of what was sent is a revision: a round of its own with everything in it, while the old one stays and prints as it was."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.errors import Faults, UserError
from desktop.models.assessment_reading import Round, read
from desktop.models.assessment_register import ASSESSMENTS, EVIDENCE
from desktop.models.instrument_register import PRACTICES
from desktop.services import assessments, evidence, history, records, steps
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_
from tests.services.whole_state import stored


@pytest.fixture
def first_database(edition_database: Path) -> Path:
    return edition_database


def _words(found: Round) -> dict[str, tuple[object, ...]]:
    """What was answered, without the ids of its rows."""
    return {code: (one.row.get("level"), one.text("result"), one.score, [line.code for line in one.evidence]) for code, one in found.answers.items()}


def test_a_revision_has_everything_and_is_open_again_while_the_old_one_stays(work: Workspace) -> None:
    made = help_.begin(work)
    help_.answer_all(work, made)
    records.save(work, ASSESSMENTS, {}, made, children={"members": [{"committee": "working", "name": "นางตัวอย่าง", "role": "chair"}]})
    proof = records.save(work, EVIDENCE, {"code": "1.1-01", "name": "คำสั่ง", "kind": "order", "happened_on": date(2025, 11, 3)})
    evidence.use(work, proof, help_.office_of(work, made), "1.1")
    practice = records.save(work, PRACTICES, {"name": "วิธีปฏิบัติที่ดี", "fiscal_year": 2569, "assessment_id": made})
    steps.take(work, PRACTICES, [practice], "choose", on=help_.DAY)
    assessments.step_item(work, made, help_.office_of(work, made), ["1.1"], "send")
    help_.send(work, made)
    old, whole = read(work.reader, made), stored(work)
    new = assessments.revise(work, made, "ข้อ 1.1 คำนวณผิด")
    revision, kept = read(work.reader, new), read(work.reader, made)
    assert _words(revision) == _words(old)
    assert [one.name for one in revision.members] == ["นางตัวอย่าง"]
    assert [one["name"] for one in revision.practices] == ["วิธีปฏิบัติที่ดี"]
    assert revision.answers["1.1"].status == "in_progress"
    record = revision.record
    assert (record["status"], record["revision"], record["revision_of_id"], record["revision_reason"]) == ("collecting", 1, made, "ข้อ 1.1 คำนวณผิด")
    assert (record["progress"], record["score"], record["out_doc_no"], revision.approvals) == ("11/11", old.record["score"], None, ())
    assert kept.record["superseded"]
    assessments.answer(work, revision.subject.id, "1.1", {"level": 2, "result": "แก้แล้ว"})
    assert {**kept.record, "superseded": False} == {**read(work.reader, made).record, "superseded": False}
    assert read(work.reader, made).answers == old.answers
    assert read(work.reader, made).total == old.total
    history.undo(work)
    history.undo(work)
    assert stored(work) == whole


def test_only_the_newest_of_what_was_sent_is_revised_and_only_with_a_reason(work: Workspace) -> None:
    draft = help_.begin(work)
    with pytest.raises(UserError):
        assessments.revise(work, draft, "ยังไม่ได้ส่ง")
    made = help_.sent_round(work)
    with pytest.raises(Faults):
        assessments.revise(work, made, "  ")
    first = assessments.revise(work, made, "ครั้งที่ 1")
    with pytest.raises(UserError):
        assessments.revise(work, made, "อีกครั้ง")
    with pytest.raises(UserError):
        assessments.revise(work, first, "ยังไม่ได้ส่ง")
    for step in ("verify", "close"):
        with pytest.raises(UserError):
            help_.step(work, made, step)
    help_.send(work, first)
    second = assessments.revise(work, first, "ครั้งที่ 2")
    assert work.reader.get(ASSESSMENTS, second)["revision"] == 2  # type: ignore[index]


def test_a_revision_in_the_trash_supersedes_nothing(work: Workspace) -> None:
    made = help_.sent_round(work)
    revision = assessments.revise(work, made, "ผิดรอบ")
    records.trash(work, ASSESSMENTS, [revision])
    assert not read(work.reader, made).record["superseded"]
    again = assessments.revise(work, made, "ครั้งใหม่")
    with pytest.raises(UserError):  # two revisions side by side
        records.restore(work, ASSESSMENTS, [revision])
    records.trash(work, ASSESSMENTS, [again])
    records.restore(work, ASSESSMENTS, [revision])
    assert read(work.reader, made).record["superseded"]


def test_a_round_of_schools_is_revised_school_by_school(work: Workspace) -> None:
    ids = [help_.school(work, f"โรงเรียนตัวอย่าง {number}") for number in range(3)]
    made = assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2569}, ids)
    for place, one in enumerate(read(work.reader, made).subjects):
        for code in help_.scored(read(work.reader, made)):
            assessments.answer(work, one.id, code, {"level": 1 + place})
    help_.to_director(work, made)
    help_.step(work, made, "submit_directly", memo_number="5/2569", values={"out_doc_no": "ศธ 1"})
    new = assessments.revise(work, made, "แก้ของโรงเรียนที่สอง")
    subjects = read(work.reader, new).subjects
    assert [(one.name, one.score) for one in subjects] == [(one.name, one.score) for one in read(work.reader, made).subjects]
    code = help_.scored(read(work.reader, new))[0]
    assert [read(work.reader, new, one.id).answers[code].row["level"] for one in subjects] == [1, 2, 3]
