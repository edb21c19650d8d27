"""A round that was sent is what was sent: nothing changes it, and what is read of it comes from what was kept, whatever changed since."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import UserError
from desktop.models import assessment_reading
from desktop.models.assessment_reading import Round, read
from desktop.models.assessment_register import AGREEMENTS, ASSESSMENTS, EVIDENCE, FRAMEWORKS
from desktop.models.instrument_register import PRACTICES, RISKS
from desktop.models.partner_register import PARTNERS
from desktop.services import assessments, evidence, frameworks, history, merge, office, records, steps
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_
from tests.services.whole_state import stored


@pytest.fixture
def first_database(edition_database: Path) -> Path:
    return edition_database


def _proof(work: Workspace, subject: int, code: str) -> int:
    made = records.save(work, EVIDENCE, {"code": "1.1-01", "name": "คำสั่งแต่งตั้งคณะทำงาน", "kind": "order", "happened_on": date(2025, 11, 3)})
    evidence.use(work, made, subject, code)
    return made


def _sent_with_everything(work: Workspace) -> tuple[int, int]:
    """A sent SAR with a member, evidence, a practice and an earlier round; (round, evidence)."""
    office.set_profile(work, {"name_th": "สำนักงานตัวอย่าง เขต 1", "director_name": "นายสมมุติ ผู้อำนวยการ", "approving_board": "กพท. ตัวอย่าง"})
    earlier = assessments.create(work, {"framework_id": help_.edition(work), "fiscal_year": 2568})
    help_.answer_all(work, earlier, 3)
    made = help_.begin(work)
    help_.answer_all(work, made)
    records.save(work, ASSESSMENTS, {}, made, children={"members": [{"committee": "working", "name": "นางตัวอย่าง เจ้าภาพ", "role": "chair", "section_code": "1"}]})
    proof = _proof(work, help_.office_of(work, made), "1.1")
    practice = records.save(work, PRACTICES, {"name": "วิธีปฏิบัติที่ดี", "fiscal_year": 2569, "assessment_id": made})
    steps.take(work, PRACTICES, [practice], "choose", on=help_.DAY)
    help_.send(work, made)
    return made, proof


def _same(first: Round, second: Round) -> None:
    for name in Round.__dataclass_fields__:
        assert getattr(first, name) == getattr(second, name), name


def test_what_is_read_of_a_sent_round_is_what_stood_when_it_was_sent(work: Workspace) -> None:
    made, proof = _sent_with_everything(work)
    before = read(work.reader, made)
    assert before.frozen
    assert (before.previous.total.value if before.previous else None) == 3
    assert [line.code for line in before.evidence["1.1"]] == ["1.1-01"]
    assert [one["name"] for one in before.practices] == ["วิธีปฏิบัติที่ดี"]
    assert [(line.step, line.approver, line.memo_number) for line in before.approvals][-2:] == [
        ("director_approves", "นายสมมุติ ผู้อำนวยการ", "บันทึก 31/2569"), ("submit", "กพท. ตัวอย่าง", "กพท. 2/2569"),
    ]  # fmt: skip
    records.save(work, EVIDENCE, {"name": "ชื่อใหม่", "shelf": "ตู้ 9"}, proof)
    office.set_profile(work, {"name_th": "ชื่อสำนักงานใหม่", "director_name": "คนใหม่"})
    with work.session() as session:  # past every guard: editions, answers and labels as they could never become
        connection = session.connection()
        connection.exec_driver_sql("UPDATE framework SET content = replace(content, 'มาตรฐาน', 'อื่น'), digest = 'x', name = 'อื่น'")
        connection.exec_driver_sql("UPDATE response SET level = 1, result = 'อื่น', score = 1")
        connection.exec_driver_sql("UPDATE good_practice SET name = 'อื่น'")
        connection.exec_driver_sql("UPDATE assessment_member SET name = 'อื่น'")
        connection.exec_driver_sql("UPDATE value_item SET label = 'อื่น' WHERE list_key = 'org_unit'")
    _same(before, read(work.reader, made))


def test_schools_keep_their_names_and_answers(work: Workspace) -> None:
    ids = [help_.school(work, f"โรงเรียนตัวอย่าง {number}") for number in range(2)]
    made = assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2569}, ids)
    for one in read(work.reader, made).subjects:
        for code in help_.scored(read(work.reader, made)):
            assessments.answer(work, one.id, code, {"level": 3, "result": f"ของ {one.name}"})
    help_.to_director(work, made)
    help_.step(work, made, "submit_directly", memo_number="5/2569", approver="ผอ.", values={"out_doc_no": "ศธ 1"})
    before = [read(work.reader, made, one.id) for one in read(work.reader, made).subjects]
    records.save(work, PARTNERS, {"name": "ชื่อใหม่ทั้งโรงเรียน"}, ids[0])
    merge.merge(work, ids[1], [ids[0]], {})
    after = [read(work.reader, made, one.id) for one in before[0].subjects]
    assert [one.subject.name for one in after] == ["โรงเรียนตัวอย่าง 0", "โรงเรียนตัวอย่าง 1"]
    for first, second in zip(before, after, strict=True):
        _same(first, second)
    assert after[1].answers[help_.scored(after[1])[0]].text("result") == "ของ โรงเรียนตัวอย่าง 1"


def test_a_control_round_keeps_the_risks_of_its_year(work: Workspace) -> None:
    made = help_.begin(work, "control-2561")
    risk = records.save(work, RISKS, {"name": "เอกสารสูญหาย", "fiscal_year": 2569, "activity": "งานสารบรรณ", "likelihood": 3, "impact": 4},
                        children={"steps": [{"name": "จัดทำทะเบียน", "weight": 100, "months": ["10"]}]})  # fmt: skip
    help_.answer_all(work, made)
    help_.to_director(work, made)
    help_.step(work, made, "submit_directly", memo_number="5/2569", values={"out_doc_no": "ศธ 1"})
    before = read(work.reader, made)
    assert before.risks[0]["name"] == "เอกสารสูญหาย"
    assert before.risks[0]["steps"][0]["name"] == "จัดทำทะเบียน"
    records.save(work, RISKS, {"name": "อื่น", "likelihood": 5}, risk)
    _same(before, read(work.reader, made))


def _deeds(work: Workspace, made: int, proof: int) -> list[Callable[[], Any]]:
    subject, framework_id = help_.office_of(work, made), help_.edition(work)
    member = work.reader.connection.execute("SELECT id FROM assessment_member WHERE assessment_id = ?", (made,)).fetchone()[0]
    use = work.reader.connection.execute("SELECT id FROM evidence_use").fetchone()[0]
    return [
        lambda: assessments.answer(work, subject, "1.1", {"level": 1}),
        lambda: assessments.assign(work, made, ["1.1"], owner="คนอื่น"),
        lambda: assessments.decide(work, subject, "1.1", 1, "เหตุผล"),
        lambda: assessments.review(work, subject, "1.1", 1, "ความเห็น"),
        lambda: assessments.step_item(work, made, subject, ["1.1"], "send"),
        lambda: assessments.mark_file(work, subject, sent_on=date(2026, 1, 5)),
        lambda: records.save(work, ASSESSMENTS, {"name": "ชื่ออื่น"}, made),
        lambda: records.save(work, ASSESSMENTS, {"note": "หมายเหตุ"}, made),
        lambda: records.save(work, ASSESSMENTS, {}, made, children={"members": []}),
        lambda: records.save(work, ASSESSMENTS, {}, made, children={"members": [{"id": member, "name": "คนอื่น"}]}),
        lambda: records.bulk_change(work, ASSESSMENTS, [made], "lead_officer", "คนอื่น"),
        lambda: records.trash(work, ASSESSMENTS, [made]),
        lambda: records.trash(work, FRAMEWORKS, [framework_id]),
        lambda: records.trash(work, EVIDENCE, [proof]),
        lambda: evidence.use(work, proof, subject, "1.2"),
        lambda: evidence.drop(work, use),
        lambda: help_.step(work, made, "send_back", reason="แก้"),
        lambda: frameworks.save_document(work, framework_id, frameworks.document(work, framework_id) | {"note": "อื่น"}),
        lambda: history.undo(work),
    ]


def test_every_deed_that_would_change_a_sent_round_is_refused_and_leaves_nothing(work: Workspace) -> None:
    made, proof = _sent_with_everything(work)
    before = stored(work)
    for place, deed in enumerate(_deeds(work, made, proof)):
        with pytest.raises(UserError):
            deed()
        assert stored(work) == before, place


def test_deeds_past_the_services_are_refused_by_what_follows(work: Workspace) -> None:
    """Whatever way a change comes: here through the session itself, as an import or another part of the program would."""
    from desktop.models.assessment_work import AssessmentSubject, Response

    made, _proof_id = _sent_with_everything(work)
    before = stored(work)
    subject = help_.office_of(work, made)

    def change(session: Any) -> None:
        session.query(Response).filter_by(subject_id=subject, code="1.1").one().level = 1

    def add(session: Any) -> None:
        session.add(AssessmentSubject(assessment_id=made, name="โรงเรียนแทรก"))

    def remove(session: Any) -> None:
        session.delete(session.query(Response).filter_by(subject_id=subject, code="1.1").one())

    for act in (change, add, remove):
        with pytest.raises(UserError), work.deed("import", "assessment", "1") as session:
            act(session)
        assert stored(work) == before


def test_later_steps_of_a_sent_round_are_taken_and_taken_back(work: Workspace) -> None:
    made, _proof_id = _sent_with_everything(work)
    before, whole = read(work.reader, made), stored(work)
    help_.step(work, made, "ask_more", reason="ขอหลักฐานข้อ 1.1")
    assert read(work.reader, made).record["status"] == "more_asked"
    history.undo(work)
    assert stored(work) == whole
    help_.step(work, made, "verify", memo_number="ศธ 04001/55")
    help_.step(work, made, "close")
    help_.step(work, made, "carry")
    now = read(work.reader, made)
    assert [line.step for line in now.approvals][-2:] == ["submit", "verify"]
    assert now.answers == before.answers
    assert now.record["status"] == "carried_forward"


def test_redo_does_not_go_past_what_was_sent(work: Workspace) -> None:
    made = help_.begin(work)
    help_.answer_all(work, made)
    subject = help_.office_of(work, made)
    assessments.answer(work, subject, "1.1", {"level": 1})
    history.undo(work)
    assert history.redo_title(work)
    help_.send(work, made)
    assert not history.redo_title(work)
    before = stored(work)
    for _each in range(3):
        with suppress(UserError):
            history.undo(work)
    assert stored(work) == before


def test_the_kept_text_is_the_same_each_time_and_says_no_moment(work: Workspace) -> None:
    made, _proof_id = _sent_with_everything(work)
    shared = work.reader.connection.execute("SELECT figures FROM assessment WHERE id = ?", (made,)).fetchone()[0]
    own = dict(work.reader.connection.execute("SELECT id, kept FROM assessment_subject WHERE assessment_id = ?", (made,)).fetchall())
    again = assessment_reading.freeze(work.reader, made)
    assert (shared, own) == (again.shared, again.subjects)
    assert again == assessment_reading.freeze(work.reader, made)
    for moment in ("created_at", "updated_at"):
        assert moment not in shared + "".join(own.values())


def test_an_agreement_a_sent_round_reports_on_stays(work: Workspace) -> None:
    agreement = records.save(work, AGREEMENTS, {
        "name": "คำรับรอง", "fiscal_year": 2569, "level": "office_obec", "receiver_name": "ก", "giver_name": "ข", "starts_on": date(2025, 10, 1), "ends_on": date(2026, 9, 30),
    })  # fmt: skip
    made = help_.begin(work, "agreement", period="m6", agreement_id=agreement)
    subject = help_.office_of(work, made)
    for code in help_.scored(read(work.reader, made)):
        assessments.answer(work, subject, code, {"not_applicable": True, "na_reason": "ไม่มีกลุ่มเป้าหมาย"})
    help_.to_director(work, made)
    help_.step(work, made, "submit_directly", memo_number="5/2569", values={"out_doc_no": "ศธ 1"})
    records.trash(work, AGREEMENTS, [agreement])
    before = stored(work)
    with pytest.raises(UserError):
        records.empty_trash(work, AGREEMENTS)
    assert stored(work) == before
    assert read(work.reader, made).agreement is not None
