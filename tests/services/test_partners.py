"""Statuses with their decisions, verification, and persons made anonymous."""

from datetime import date, timedelta

import pytest

from desktop.errors import Faults, UserError
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import history, merge, partners, records, versions

TODAY = date.today()


def status(work, record_id):
    return work.reader.get(PARTNERS, record_id)["status"]


def activate(work, *ids):
    partners.change_status(work, ids, "submit", TODAY)
    partners.change_status(work, ids, "approve", TODAY, memo_number="ศธ 04999/1", approver="นายสมมติ รักเรียนดี")


def test_the_way_from_draft_to_use(work, add):
    record_id = add("ที่ว่าการอำเภอป่าปี่", data_as_of=TODAY)
    assert [step.key for step in partners.allowed(work, record_id)] == ["submit"]
    assert partners.change_status(work, [record_id], "submit", TODAY, memo_number="ศธ 04999/9") == 1
    assert status(work, record_id) == "submitted"
    partners.change_status(work, [record_id], "approve", TODAY, memo_number="ศธ 04999/10", approver="นายสมมติ รักเรียนดี")
    record = work.reader.get(PARTNERS, record_id)
    assert (record["status"], record["status_on"]) == ("active", TODAY)
    assert record["next_review_on"] > TODAY
    approval, submission = partners.approvals(work, record_id)
    assert (approval["decision"], approval["memo_number"], approval["decided_on"]) == ("approved", "ศธ 04999/10", TODAY)
    assert (submission["decision"], submission["approver"]) == ("submitted", None)


def test_many_are_moved_by_one_deed_and_back_by_one_undo(work, add, everything):
    ids = [add(f"หน่วยงานตัวอย่าง {number}") for number in range(5)]
    before = everything()
    assert partners.change_status(work, ids, "submit", TODAY) == 5
    assert {status(work, one) for one in ids} == {"submitted"}
    assert history.undo_title(work)
    history.undo(work)
    assert everything() == before


@pytest.mark.parametrize(
    ("action", "given", "faulty"),
    [
        ("approve", {"on": TODAY}, {"memo_number"}),
        ("approve", {"on": None, "memo_number": "1"}, {"on"}),
        ("approve", {"on": TODAY + timedelta(days=1), "memo_number": "1"}, {"on"}),
        ("return", {"on": TODAY}, {"reason"}),
    ],
)
def test_what_a_step_needs(work, add, action, given, faulty):
    record_id = add("สำนักงานตัวอย่าง")
    partners.change_status(work, [record_id], "submit", TODAY)
    with pytest.raises(Faults) as refused:
        partners.change_status(work, [record_id], action, **given)
    assert {fault.field for fault in refused.value.faults} == faulty
    assert status(work, record_id) == "submitted"


def test_a_step_that_is_not_possible_changes_nothing(work, add, everything):
    first, second = add("หนึ่ง"), add("สอง")
    partners.change_status(work, [first], "submit", TODAY)
    before = everything()
    with pytest.raises(UserError):
        partners.change_status(work, [first, second], "approve", TODAY, memo_number="1")
    assert everything() == before
    assert partners.able(work, [second, first], "approve") == [first]


def test_suspended_and_used_again(work, add):
    record_id = add("สถานีตำรวจภูธรป่าปี่")
    activate(work, record_id)
    with pytest.raises(Faults):
        partners.change_status(work, [record_id], "suspend", TODAY)
    partners.change_status(work, [record_id], "suspend", TODAY, reason="ย้ายที่ทำการ")
    record = work.reader.get(PARTNERS, record_id)
    assert (record["status"], record["status_reason"]) == ("suspended", "ย้ายที่ทำการ")
    partners.change_status(work, [record_id], "resume", TODAY, reason="กลับมาเปิดแล้ว")
    assert status(work, record_id) == "active"


def test_a_record_in_the_trash_takes_no_step(work, add):
    record_id = add("ของเก่า")
    records.trash(work, PARTNERS, [record_id])
    assert partners.allowed(work, record_id) == ()
    with pytest.raises(UserError):
        partners.change_status(work, [record_id], "submit", TODAY)


def test_verifying_one_or_many(work, add, everything):
    ids = [add("โรงเรียนบ้านหนองบัว", category="school"), add("เทศบาลเมืองสมมตินคร", category="local_gov")]
    activate(work, *ids)
    before = everything()
    assert partners.verify(work, ids, TODAY, "", "phone") == 2
    school, town = work.reader.rows(PARTNERS, ids)
    assert school["last_verified_on"] == TODAY == school["data_as_of"]
    assert school["verified_by"] == work.actor
    assert school["verify_method"] == "phone"
    assert TODAY < school["next_review_on"] <= town["next_review_on"]
    history.undo(work)
    assert everything() == before


def test_verifying_refuses_the_future_and_unknown_ways(work, add):
    record_id = add("เทศบาลเมืองสมมตินคร")
    activate(work, record_id)
    with pytest.raises(Faults) as refused:
        partners.verify(work, [record_id], TODAY + timedelta(days=2), "", "โทรจิต")
    assert [fault.field for fault in refused.value.faults] == ["on", "method"]


def test_an_older_sheet_does_not_turn_the_clock_back(work, add):
    record_id = add("เทศบาลเมืองสมมตินคร")
    activate(work, record_id)
    partners.verify(work, [record_id], TODAY, "", "phone")
    partners.verify(work, [record_id], TODAY - timedelta(days=30), "", "sheet")
    assert work.reader.get(PARTNERS, record_id)["last_verified_on"] == TODAY


def test_a_draft_is_not_verified(work, add):
    with pytest.raises(UserError):
        partners.verify(work, [add("ร่าง")], TODAY, "", "phone")


# --- Anonymous -------------------------------------------------------------------------------------------------------------------------------

NAME = "นายหนูเกณฑ์ ใจสมมติ"


def everywhere(work, text):
    """The tables in which a text still stands."""
    connection = work.reader.connection
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")]
    return [table for table in tables if any(text in str(value) for row in connection.execute(f'SELECT * FROM "{table}"') for value in row)]


def test_a_person_made_anonymous_is_found_nowhere(work, add):
    keep = add(NAME, kind="person", category="individual", phones=["08 5555 0103"], children={"contacts": [{"first_name": "หนูนา", "last_name": "ใจสมมติ"}]})
    other = add(NAME, kind="person", category="individual", note="โทรหลังห้าโมงเย็น")
    merge.merge(work, keep, [other], {})
    version = versions.make(work, "ฉบับทดสอบ", TODAY)
    partners.anonymise(work, keep, "เจ้าของข้อมูลขอให้ลบ")
    for text in (NAME, "ใจสมมติ", "0103", "หลังห้าโมง"):
        assert everywhere(work, text) == []
        assert not work.reader.ids(PARTNERS, Query(text))
    assert all(NAME not in str(row) for row in versions.rows(work, version))
    record = work.reader.get(PARTNERS, keep)
    assert record["number"]
    assert (record["status"], record["status_reason"]) == ("inactive", "เจ้าของข้อมูลขอให้ลบ")
    assert history.undo_title(work) == ""


def test_an_agency_cannot_be_made_anonymous(work, add, everything):
    record_id = add("ที่ว่าการอำเภอป่าปี่")
    before = everything()
    with pytest.raises(UserError):
        partners.anonymise(work, record_id, "ทดสอบ")
    with pytest.raises(Faults):
        partners.anonymise(work, record_id, " ")
    assert everything() == before
