"""Steps of the workflows of the publicity module: what is allowed, what each asks for, what it sets besides, and that undoing brings all back."""

from datetime import date, timedelta

import pytest

from desktop.domain.workflows import WORKFLOWS
from desktop.errors import Faults, UserError
from desktop.models.publicity_register import ARCHIVE, ITEMS, NEWS, PLANS
from desktop.models.reader import Query
from desktop.services import attachments, history, office, records, steps

TODAY = date.today()
DAY = timedelta(days=1)


@pytest.fixture
def item(work):
    def adding(name="ข่าวเปิดภาคเรียน", **values):
        return records.save(work, ITEMS, {"name": name, "plan_start": TODAY, **values})

    return adding


@pytest.fixture
def news(work):
    def adding(name="โรงเรียนบ้านสมมติรับรางวัล", **values):
        return records.save(work, NEWS, {"name": name, "child_consent": "none", **values})

    return adding


def stored(work, register, record_id):
    record = work.reader.get(register, record_id)
    return record.get("status.stored") or record["status"]


def keys(found):
    return [step.key for step in found]


def test_what_is_allowed_is_allowed_for_all_of_them(work, item):
    planned, cancelled = item(), item("งานที่ยกเลิก")
    steps.take(work, ITEMS, [cancelled], "cancel", reason="งบประมาณไม่พอ")
    assert keys(steps.allowed(work, ITEMS, [planned])) == ["prepare", "review", "publish", "postpone", "cancel"]
    assert keys(steps.allowed(work, ITEMS, [cancelled])) == ["reopen"]
    assert steps.allowed(work, ITEMS, [planned, cancelled]) == []
    assert steps.able(work, ITEMS, [cancelled, planned], "publish") == [planned]
    records.trash(work, ITEMS, [planned])
    assert steps.allowed(work, ITEMS, [planned]) == []
    assert steps.allowed(work, ITEMS, []) == []


def test_an_overdue_item_takes_the_steps_of_its_stored_status(work, item):
    late = item(plan_start=TODAY - 9 * DAY)
    assert work.reader.get(ITEMS, late)["status"] == "overdue"
    assert "publish" in keys(steps.allowed(work, ITEMS, [late]))
    steps.take(work, ITEMS, [late], "publish", TODAY)
    assert work.reader.get(ITEMS, late)["status"] == "published"


@pytest.mark.parametrize("register", [ITEMS, NEWS, PLANS], ids=lambda one: one.name)
def test_every_step_leads_from_each_of_its_statuses_to_its_own(work, register, everything):
    flow = WORKFLOWS[register["status"].choices]
    values = {"name": "ทดสอบ", "fiscal_year": 2570, "child_consent": "given"}
    record_id = records.save(work, register, {name: value for name, value in values.items() if name in register.by_name})
    for step in flow.transitions:
        for source in step.sources:
            with work.deed("status", register.name, "ทดสอบ") as session:
                session.get(records.model_of(register), record_id).status = source
            before = everything()
            on = TODAY if step.needs_date else None
            steps.take(work, register, [record_id], step.key, on, "เหตุผล", "ศธ 1/2569", "นายสมมติ รักเรียนดี")
            assert stored(work, register, record_id) == step.target
            assert work.reader.get(register, record_id)["status_reason"] == "เหตุผล"
            assert steps.approvals(work, register.name, record_id)[0]["step"] == step.key
            after = everything()
            history.undo(work)
            assert everything() == before
            history.redo(work)
            assert everything() == after


@pytest.mark.parametrize(
    ("register", "way", "action", "given", "faulty"),
    [
        (PLANS, ["submit"], "approve", {"on": TODAY}, ["memo_number"]),
        (PLANS, ["submit"], "approve", {}, ["memo_number", "on"]),
        (PLANS, ["submit"], "return", {}, ["reason"]),
        (ITEMS, [], "publish", {}, ["on"]),
        (ITEMS, [], "publish", {"on": TODAY + DAY}, ["on"]),
        (ITEMS, [], "cancel", {"reason": "  "}, ["reason"]),
        (ITEMS, [], "postpone", {"on": TODAY + DAY}, ["reason"]),
        (NEWS, [], "reject", {}, ["reason"]),
    ],
)
def test_what_a_step_asks_for(work, register, way, action, given, faulty):
    record_id = records.save(work, register, {"name": "ทดสอบ", **({"fiscal_year": 2570} if register is PLANS else {})})
    for step in way:
        steps.take(work, register, [record_id], step)
    before = stored(work, register, record_id)
    with pytest.raises(Faults) as refused:
        steps.take(work, register, [record_id], action, **given)
    assert [fault.field for fault in refused.value.faults] == faulty
    assert stored(work, register, record_id) == before


def test_a_refusal_names_the_record_and_its_status(work, item, everything):
    ready, cancelled = item("งานหนึ่ง"), item("งานสอง")
    steps.take(work, ITEMS, [cancelled], "cancel", reason="ซ้ำ")
    before = everything()
    with pytest.raises(UserError, match=r"งานสอง.*(ยกเลิก|Cancelled)"):
        steps.take(work, ITEMS, [cancelled], "publish", TODAY)
    with pytest.raises(UserError, match="งานสอง"):
        steps.take(work, ITEMS, [ready, cancelled], "publish", TODAY)
    records.trash(work, ITEMS, [cancelled])
    with pytest.raises(UserError, match="งานสอง"):
        steps.take(work, ITEMS, [cancelled], "reopen", reason="ทำต่อ")
    history.undo(work)
    assert everything() == before
    with pytest.raises(UserError):
        steps.take(work, ITEMS, [], "publish", TODAY)
    with pytest.raises(UserError):
        steps.take(work, ITEMS, [9999], "publish", TODAY)


def test_many_are_one_deed(work, item, everything):
    ids = [item(f"ข่าวที่ {number}") for number in range(5)]
    before = everything()
    assert steps.take(work, ITEMS, ids, "publish", TODAY) == 5
    assert {work.reader.get(ITEMS, one)["actual_start"] for one in ids} == {TODAY}
    assert "5" in history.undo_title(work)
    history.undo(work)
    assert everything() == before


def test_publishing_sets_the_day_and_taking_back_clears_it(work, item, news):
    told, typed = item(), item("บันทึกวันไว้แล้ว", actual_start=TODAY - 3 * DAY)
    steps.take(work, ITEMS, [told, typed], "publish", TODAY - DAY)
    assert work.reader.get(ITEMS, told)["actual_start"] == TODAY - DAY
    assert work.reader.get(ITEMS, typed)["actual_start"] == TODAY - 3 * DAY
    assert work.reader.get(ITEMS, told)["plan_start"] == TODAY
    steps.take(work, ITEMS, [told], "evaluate", TODAY)
    steps.take(work, ITEMS, [told], "take_back", reason="บันทึกผิด")
    record = work.reader.get(ITEMS, told)
    assert (stored(work, ITEMS, told), record["actual_start"], record["actual_end"]) == ("approved", None, None)
    one = news()
    steps.take(work, NEWS, [one], "publish", TODAY)
    assert work.reader.get(NEWS, one)["published_on"] == TODAY
    steps.take(work, NEWS, [one], "take_back", reason="บันทึกผิด")
    assert work.reader.get(NEWS, one)["published_on"] is None


def test_pictures_of_pupils_need_an_answer_and_a_consent(work, news, everything, tmp_path):
    photograph = tmp_path / "ภาพ.jpg"
    photograph.write_bytes(b"\xff\xd8\xff\xe0")
    refused, unknown, fine = news(child_consent="refused"), news("ยังไม่ตรวจ", child_consent="not_checked"), news("พร้อม", child_consent="given")
    attachments.add(work, NEWS, unknown, photograph)
    before = everything()
    for one in (refused, unknown):
        with pytest.raises(UserError):
            steps.refuse_beforehand(work, NEWS, [fine, one], "publish")
        with pytest.raises(UserError) as said:
            steps.take(work, NEWS, [fine, one], "publish", TODAY)
        assert work.reader.get(NEWS, one)["name"] in said.value.message
        assert said.value.hint
    assert everything() == before
    records.save(work, NEWS, {"child_consent": "none"}, unknown)
    assert steps.take(work, NEWS, [fine, unknown], "publish", TODAY) == 2


def test_news_without_pictures_has_nothing_to_be_asked_about(work, news):
    one = news(child_consent="not_checked")
    steps.refuse_beforehand(work, NEWS, [one], "publish")
    assert steps.take(work, NEWS, [one], "publish", TODAY) == 1


def test_nothing_is_published_before_its_day(work, news):
    waiting = news(embargo_on=TODAY)
    with pytest.raises(Faults) as refused:
        steps.take(work, NEWS, [waiting], "publish", TODAY - DAY)
    assert [fault.field for fault in refused.value.faults] == ["on"]
    steps.take(work, NEWS, [waiting], "publish", TODAY)
    tomorrow = news("พรุ่งนี้", embargo_on=TODAY + DAY)
    with pytest.raises(Faults):
        steps.take(work, NEWS, [tomorrow], "publish", TODAY)


def test_the_archive_follows_the_steps_of_news(work, news, everything):
    one = news(links=["https://sommuti9.example/1"], editor="นางสาวพิมพ์ใจ ตัวอย่างดี")
    steps.take(work, NEWS, [one], "publish", TODAY)
    before = everything()
    steps.take(work, NEWS, [one], "archive")
    (entry,) = work.reader.rows(ARCHIVE, work.reader.ids(ARCHIVE, Query()))
    assert (entry["news_id"], entry["section"], entry["published_on"], entry["links"]) == (one, "news", TODAY, ["https://sommuti9.example/1"])
    assert work.reader.ids(ARCHIVE, Query("รางวัล"))
    steps.take(work, NEWS, [one], "take_back", reason="ยังไม่ได้เผยแพร่")
    assert work.reader.count(ARCHIVE, Query()) == 0
    history.undo(work)
    assert work.reader.count(ARCHIVE, Query()) == 1
    history.undo(work)
    assert everything() == before


def test_the_director_approves_the_plan_unless_somebody_else_is_named(work):
    office.set_profile(work, {"director_name": "นายสมมติ รักเรียนดี"})
    plan = records.save(work, PLANS, {"name": "แผนประชาสัมพันธ์", "fiscal_year": 2570})
    steps.take(work, PLANS, [plan], "submit")
    steps.take(work, PLANS, [plan], "approve", TODAY, memo_number="ศธ 04999/77")
    approval, submission = steps.approvals(work, PLANS.name, plan)
    assert (approval["decision"], approval["approver"], approval["memo_number"]) == ("approved", "นายสมมติ รักเรียนดี", "ศธ 04999/77")
    assert (submission["decision"], submission["approver"]) == ("submitted", None)


def test_what_has_a_service_of_its_own_is_no_step_here(work, add):
    from desktop.models.partner_register import PARTNERS

    partner = add("เทศบาลเมืองสมมตินคร")
    with pytest.raises(ValueError, match="step of its own"):
        steps.take(work, PARTNERS, [partner], "verify", TODAY)
    with pytest.raises(ValueError, match="step of its own"):
        steps.take(work, PARTNERS, [partner], "merge")
