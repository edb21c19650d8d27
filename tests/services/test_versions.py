"""The register as it stood: draft, submitted, approved, superseded; it prints as it was."""

from datetime import date, timedelta

import pytest

from desktop.errors import Faults, UserError
from desktop.models.partner_register import NETWORKS, PARTNERS
from desktop.services import history, partners, records, versions

TODAY = date.today()


def test_an_approved_version_stays_as_it_was(work, add):
    office = add("กระทรวงสมมติ")
    record_id = add("โรงเรียนบ้านป่าปี่ผู้ใหญ่ฝั้น", phones=["0 5555 0101"], parent_id=office, founded_on=date(1960, 5, 1))
    version = versions.make(work, "ทะเบียนประจำปี 2569", TODAY)
    versions.submit(work, version, TODAY, "ศธ 04999/1")
    versions.approve(work, version, TODAY, "นายสมมติ รักเรียนดี", "ศธ 04999/2", "เว็บไซต์")
    was = work.reader.rows(PARTNERS, [record_id])[0]
    records.save(work, PARTNERS, {"name": "ชื่อใหม่", "phones": []}, record_id)
    records.trash(work, PARTNERS, [office])
    rows = {row["id"]: row for row in versions.rows(work, version)}
    assert set(rows) == {office, record_id}
    kept = rows[record_id]
    assert {field.name: kept[field.name] for field in PARTNERS.stored} == {field.name: was[field.name] for field in PARTNERS.stored}
    assert kept["parent_id.title"] == "กระทรวงสมมติ"
    (line,) = versions.listed(work)
    assert (line.status, line.record_count, line.memo_number, line.approver) == ("approved", 2, "ศธ 04999/2", "นายสมมติ รักเรียนดี")
    assert [one["decision"] for one in partners.approvals(work, version, versions.REGISTER_NAME)] == ["approved", "submitted"]


def test_the_next_approval_supersedes_the_last(work, add):
    add("หน่วยงาน")
    made = []
    for label in ("ฉบับที่ 1", "ฉบับที่ 2"):
        made.append(versions.make(work, label, TODAY))
        versions.submit(work, made[-1], TODAY)
        versions.approve(work, made[-1], TODAY, "ผู้อำนวยการ", "1")
    assert {one.id: one.status for one in versions.listed(work)} == {made[0]: "superseded", made[1]: "approved"}
    history.undo(work)
    assert {one.id: one.status for one in versions.listed(work)} == {made[0]: "approved", made[1]: "submitted"}


def test_given_back_with_a_reason(work):
    version = versions.make(work, "ฉบับร่าง", TODAY)
    versions.submit(work, version, TODAY)
    with pytest.raises(Faults):
        versions.give_back(work, version, TODAY, "")
    versions.give_back(work, version, TODAY, "เพิ่มโรงเรียนเอกชน")
    assert versions.get(work, version).status == "draft"
    with pytest.raises(UserError):
        versions.approve(work, version, TODAY, "ผู้อำนวยการ", "1")


def test_what_is_missing_is_said(work):
    with pytest.raises(Faults) as refused:
        versions.make(work, " ", TODAY + timedelta(days=1))
    assert [fault.field for fault in refused.value.faults] == ["label", "as_of"]
    version = versions.make(work, "ฉบับ", TODAY)
    versions.submit(work, version, TODAY)
    with pytest.raises(Faults) as refused:
        versions.approve(work, version, TODAY + timedelta(days=1), "", "")
    assert {fault.field for fault in refused.value.faults} == {"memo_number", "approver", "on"}


def test_a_draft_can_be_discarded_and_comes_back(work, add, everything):
    add("หน่วยงาน")
    version = versions.make(work, "ฉบับ", TODAY)
    before = everything()
    versions.discard(work, version)
    assert versions.listed(work) == []
    history.undo(work)
    assert everything() == before
    assert len(versions.rows(work, version)) == 1


def test_merged_and_deleted_partners_are_not_in_a_version(work, add):
    from desktop.services import merge

    keep, other, gone = add("หนึ่ง"), add("สอง"), add("สาม")
    merge.merge(work, keep, [other], {})
    records.trash(work, PARTNERS, [gone])
    assert [row["id"] for row in versions.rows(work, versions.make(work, "ฉบับ", TODAY))] == [keep]


def test_sent_out(work):
    version = versions.make(work, "ฉบับ", TODAY)
    with pytest.raises(Faults) as refused:
        versions.disseminate(work, version, "", " ", TODAY)
    assert [fault.field for fault in refused.value.faults] == ["method", "recipients"]
    sending = versions.disseminate(work, version, "edoc", "สถานศึกษาในสังกัดทุกแห่ง", TODAY, "ศธ 04999/ว 1")
    (line,) = versions.disseminations(work, version)
    assert (line.id, line.letter_number) == (sending, "ศธ 04999/ว 1")
    history.undo(work)
    assert versions.disseminations(work) == []


def test_any_register_can_be_kept(work):
    network = records.save(work, NETWORKS, {"name": "เครือข่าย", "kind": "quality"})
    version = versions.make(work, "ทะเบียนเครือข่าย", TODAY, register=NETWORKS)
    assert [(row["id"], row["name"]) for row in versions.rows(work, version)] == [(network, "เครือข่าย")]
    assert versions.listed(work) == []
    assert [one.id for one in versions.listed(work, NETWORKS)] == [version]
