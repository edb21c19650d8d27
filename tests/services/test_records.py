"""Saving, deleting and changing records through the services: what is stored, what is refused, what is only said."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from desktop.errors import Faults, UserError
from desktop.models.partner_register import ACTIVITIES, CONTACT_LOG, CONTACTS, NETWORKS, PARTNERS
from desktop.models.publicity_register import ITEMS, NEWS
from desktop.models.reader import Query
from desktop.models.registers import REGISTERS
from desktop.services import records
from desktop.services.workspace import Changed, Workspace

SCHOOL: dict[str, Any] = {"name": "โรงเรียนบ้านตัวอย่าง", "category": "school"}
MINIMAL: dict[str, dict[str, Any]] = {
    "partner": SCHOOL,
    "network": {"name": "เครือข่ายตัวอย่าง", "kind": "publicity"},
    "activity": {"name": "กิจกรรมตัวอย่าง", "starts_on": date(2026, 6, 15)},
    "item": {"name": "ข่าวรับนักเรียน", "plan_start": date(2026, 6, 15)},
    "news": {"name": "โรงเรียนบ้านตัวอย่างเปิดบ้านวิชาการ"},
    "plan": {"name": "แผนประชาสัมพันธ์ตัวอย่าง", "fiscal_year": 2569},
    "series": {"name": "ข่าวประจำสัปดาห์", "weekday": "thursday", "starts_on": date(2026, 6, 1), "ends_on": date(2026, 9, 30)},
    "distribution": {"name": "ส่งข่าวรับนักเรียน"},
    "evaluation": {"name": "ไตรมาสที่ 3", "starts_on": date(2026, 4, 1), "ends_on": date(2026, 6, 30)},
    "archive": {"name": "คู่มือการปฏิบัติงาน", "section": "9_4"},
    "holiday": {"name": "วันหยุดตัวอย่าง", "on": date(2026, 6, 15)},
    "text": {"name": "แม่แบบตัวอย่าง", "body": "{headline}"},
    "case": {"name": "ขอให้ตรวจสอบอาหารกลางวัน", "detail": "อาหารกลางวันไม่พอ", "category": "lunch"},
    "action": {"name": "สอบถามโรงเรียน", "case_id": 1},
    "referral": {"name": "สำนักงานตัวอย่าง", "case_id": 1},
    "letter": {"name": "แจ้งผลการพิจารณา", "body": "ตามที่ท่านได้ร้องเรียน", "case_id": 1},
    "template": {"name": "แม่แบบหนังสือตัวอย่าง", "body": "ตามที่ท่านได้ร้องเรียน"},
    "channel": {"name": "ตู้หน้าสำนักงาน", "channel": "box"},
    "limit": {"name": "กำหนดตัวอย่าง", "amount": 15, "basis": "มาตรา 38"},
    "case_type": {"name": "ข้อร้องเรียน", "record_type": "complaint"},
    "service": {"name": "ขอหนังสือรับรอง", "amount": 3},
    "improvement": {"name": "ติดต่อยาก", "fiscal_year": 2569, "measure": "เพิ่มคู่สาย", "due_on": date(2026, 9, 30)},
    "round": {"name": "รอบ 6 เดือน", "starts_on": date(2025, 10, 1), "ends_on": date(2026, 3, 31)},
    "purpose": {"name": "ข้อมูลผู้ร้อง", "used_in": "บันทึกข้อร้องเรียน", "people": "ผู้ร้อง", "purpose": "พิจารณา", "basis": "ม.24(4)", "retention": "10 ปี"},
    "disposal": {"name": "1/2569"},
    "framework": {"name": "มาตรฐานตัวอย่าง", "code": "sample", "edition": "2569"},
    "assessment": {"name": "SAR 2569", "framework_id": 1, "fiscal_year": 2569},
    "evidence": {"name": "คำสั่งแต่งตั้งคณะทำงาน"},
    "performance_agreement": {
        "name": "คำรับรอง 2569", "fiscal_year": 2569, "receiver_name": "นายตัวอย่าง สมมุติ", "giver_name": "นางสาวสมมุติ ตัวอย่าง",
        "starts_on": date(2025, 10, 1), "ends_on": date(2026, 9, 30),
    },
    "risk": {"name": "เอกสารสูญหาย", "fiscal_year": 2569, "activity": "งานสารบรรณ"},
    "survey": {"name": "ความพึงพอใจ 2569", "fiscal_year": 2569, "framework_id": 1},
    "visit": {"name": "นิเทศภาคเรียนที่ 1", "school_id": 1},
    "practice": {"name": "ห้องเรียนตัวอย่าง", "fiscal_year": 2569},
}

NEEDED = {"case_id": "case", "framework_id": "framework", "school_id": "partner"}
"""Field of a minimal record that means another record → that record's register."""


def refused(work: Workspace, values: dict[str, Any], record_id: int | None = None) -> dict[str, str]:
    with pytest.raises(Faults) as faults:
        records.save(work, PARTNERS, values, record_id)
    return {fault.field: fault.message for fault in faults.value.faults}


@pytest.mark.parametrize("name", list(REGISTERS))
def test_any_register_is_saved_read_deleted_and_restored(work: Workspace, name: str) -> None:
    register = REGISTERS[name]
    for needed in {NEEDED[field] for field in MINIMAL[name] if field in NEEDED}:
        records.save(work, REGISTERS[needed], MINIMAL[needed])
    if "framework_id" in MINIMAL[name]:  # a round is begun on a published edition only
        with work.session() as session:
            content = '{"code":"sample","edition":"2569","name":"มาตรฐานตัวอย่าง","instrument":"sar"}'
            session.connection().exec_driver_sql("UPDATE framework SET status = 'published', content = ?, digest = 'minimal'", (content,))
    one = records.save(work, register, MINIMAL[name])
    record = work.reader.get(register, one)
    assert record is not None
    assert record["name"] == MINIMAL[name]["name"]
    records.save(work, register, {"name": "ชื่อใหม่"}, one)
    assert list(work.reader.ids(register, Query("ชื่อใหม่"))) == [one]
    assert records.trash(work, register, [one]) == 1
    assert list(work.reader.ids(register, Query())) == []
    assert list(records.trash_ids(work, register)) == [one]
    assert records.restore(work, register, [one]) == 1
    assert list(work.reader.ids(register, Query())) == [one]


def test_a_new_partner_gets_number_defaults_and_sort_key(work: Workspace) -> None:
    one, two = (records.save(work, PARTNERS, SCHOOL) for _each in range(2))
    year = work.today().year + 543
    first, second = work.reader.get(PARTNERS, one), work.reader.get(PARTNERS, two)
    assert first is not None
    assert second is not None
    assert (first["number"], second["number"]) == (f"1/{year}", f"2/{year}")
    assert (first["status"], first["scope"], first["owner_unit"], first["data_as_of"]) == ("draft", "external", "ADMIN", work.today())
    assert first["stakeholder_roles"] == ["stakeholder"]
    assert first["created_by"] == work.actor


def test_numbers_start_again_each_year(work: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "today", lambda: date(2026, 12, 31))
    records.save(work, PARTNERS, SCHOOL)
    monkeypatch.setattr(work, "today", lambda: date(2027, 1, 1))
    one = records.save(work, PARTNERS, SCHOOL)
    assert work.reader.reference_title("partner", one)
    assert (work.reader.get(PARTNERS, one) or {})["number"] == "1/2570"


def test_text_is_stored_in_one_spelling(work: Workspace) -> None:
    one = records.save(work, PARTNERS, {**SCHOOL, "name": "  โรงเรียนบ้านนํ้าคํา\u200b  ", "note": " ก \r\n ข ", "phones": [" 0 5555 0101 ", "", "0 5555 0101"]})
    record = work.reader.get(PARTNERS, one) or {}
    assert (record["name"], record["note"], record["phones"]) == ("โรงเรียนบ้านน้ำคำ", "ก\nข", ["0 5555 0101"])


def test_only_given_fields_are_written_and_computed_ones_never(work: Workspace) -> None:
    one = records.save(work, PARTNERS, {**SCHOOL, "pupils": 120})
    records.save(work, PARTNERS, {"road": "สมมุติ", "status": "active", "number": "9/9999", "next_review_on": date(2000, 1, 1)}, one)
    record = work.reader.get(PARTNERS, one) or {}
    assert (record["pupils"], record["road"], record["status"], record["next_review_on"]) == (120, "สมมุติ", "draft", None)
    assert record["number"] != "9/9999"


@pytest.mark.parametrize(("category", "review"), [("school", date(2026, 6, 10)), ("media", date(2027, 2, 1))])
def test_the_next_review_follows_the_verification(work: Workspace, category: str, review: date) -> None:
    one = records.save(work, PARTNERS, {**SCHOOL, "category": category, "last_verified_on": date(2026, 2, 1)})
    assert (work.reader.get(PARTNERS, one) or {})["next_review_on"] == review
    records.bulk_change(work, PARTNERS, [one], "last_verified_on", date(2025, 7, 1))
    assert (work.reader.get(PARTNERS, one) or {})["next_review_on"] == (date(2026, 6, 10) if category == "school" else date(2026, 7, 1))


def test_what_is_missing_wrong_or_too_long_is_refused_at_its_field(work: Workspace) -> None:
    assert set(refused(work, {"name": " ", "category": None, "stakeholder_roles": []})) == {"name", "category", "stakeholder_roles"}
    assert set(refused(work, {**SCHOOL, "name": "ก" * 301, "pupils": -1})) == {"name", "pupils"}
    assert set(refused(work, {**SCHOOL, "founded_on": "31/04/2569", "category": "no_such_group", "distance_office": "ไกล"})) == {
        "founded_on", "category", "distance_office",
    }  # fmt: skip
    assert set(refused(work, {**SCHOOL, "last_verified_on": work.today() + timedelta(days=1), "founded_on": date(1500, 1, 1)})) == {
        "last_verified_on", "founded_on",
    }  # fmt: skip
    assert work.reader.count(PARTNERS, Query()) == 0


def test_telephones_e_mails_and_codes_only_warn(work: Workspace) -> None:
    values = {**SCHOOL, "phones": ["12"], "emails": ["ไม่ใช่"], "school_id10": "99", "postcode": "1", "province": "ไม่มีจังหวัดนี้"}
    found = records.check(work, PARTNERS, values)
    assert {fault.field for fault in found} == {"phones", "emails", "school_id10", "postcode", "province"}
    assert not any(fault.blocking for fault in found)
    assert records.save(work, PARTNERS, values)


def test_a_school_code_used_twice_is_said_with_the_other_name(work: Workspace) -> None:
    records.save(work, PARTNERS, {**SCHOOL, "school_id10": "1032650001"})
    found = records.check(work, PARTNERS, {**SCHOOL, "school_id10": "1032650001"})
    assert [fault.field for fault in found] == ["school_id10"]
    assert SCHOOL["name"] in found[0].message
    assert not found[0].blocking


def test_an_agency_is_not_under_itself(work: Workspace) -> None:
    one = records.save(work, PARTNERS, SCHOOL)
    assert set(refused(work, {"parent_id": one}, one)) == {"parent_id"}


def test_saving_over_somebody_elses_change_is_refused(work: Workspace) -> None:
    one = records.save(work, PARTNERS, SCHOOL)
    opened = (work.reader.get(PARTNERS, one) or {})["version"]
    records.save(work, PARTNERS, {"road": "ก"}, one, version=opened)
    with pytest.raises(UserError):
        records.save(work, PARTNERS, {"road": "ข"}, one, version=opened)
    with pytest.raises(UserError):
        records.save(work, PARTNERS, {"road": "ข"}, 999)
    assert (work.reader.get(PARTNERS, one) or {})["road"] == "ก"


def test_children_are_saved_with_their_record(work: Workspace) -> None:
    people = [{"first_name": "สมหญิง", "last_name": "ตัวอย่าง"}, {"first_name": "สมชาย"}]
    one = records.save(work, PARTNERS, SCHOOL, children={"contacts": people})
    stored = work.reader.children(CONTACTS, one)
    changed = [{"id": stored[1]["id"], "first_name": "สมชาย", "phones": ["0 5555 0101"]}, {"first_name": "อารี"}]
    records.save(work, PARTNERS, {}, one, children={"contacts": changed})
    after = work.reader.children(CONTACTS, one)
    assert [(row["id"] == stored[1]["id"], row["first_name"], row["phones"]) for row in after] == [(True, "สมชาย", ["0 5555 0101"]), (False, "อารี", [])]


def test_a_fault_in_a_child_keeps_everything_from_being_saved(work: Workspace) -> None:
    with pytest.raises(Faults) as faults:
        records.save(work, PARTNERS, SCHOOL, children={"contacts": [{"first_name": "ก"}, {"first_name": ""}]})
    assert [fault.field for fault in faults.value.faults] == ["contacts.1.first_name"]
    assert work.reader.count(PARTNERS, Query()) == 0


def test_end_before_beginning_is_refused(work: Workspace) -> None:
    with pytest.raises(Faults) as faults:
        records.save(work, ACTIVITIES, {**MINIMAL["activity"], "ends_on": date(2026, 6, 14)})
    assert [fault.field for fault in faults.value.faults] == ["ends_on"]


def test_bulk_changes(work: Workspace) -> None:
    ids = [records.save(work, PARTNERS, {**SCHOOL, "stakeholder_groups": groups}) for groups in (["parent"], ["pupil", "parent"], [])]
    assert records.bulk_change(work, PARTNERS, ids, "category", "media") == 3
    assert records.bulk_change(work, PARTNERS, ids, "category", "media") == 0
    assert records.bulk_change(work, PARTNERS, ids, "stakeholder_groups", ["pupil"], "add") == 2
    assert records.bulk_change(work, PARTNERS, ids, "stakeholder_groups", ["parent"], "remove") == 2
    assert [row["stakeholder_groups"] for row in work.reader.rows(PARTNERS, ids)] == [["pupil"], ["pupil"], ["pupil"]]
    assert {row["category"] for row in work.reader.rows(PARTNERS, ids)} == {"media"}
    with pytest.raises(Faults):
        records.bulk_change(work, PARTNERS, ids, "category", None)
    assert records.bulk_change(work, PARTNERS, ids, "name", "ชื่อเดียวกัน") == 3
    assert len(work.reader.ids(PARTNERS, Query("เดียวกัน"))) == 3


def test_the_trash_is_emptied_of_what_has_no_ties(work: Workspace) -> None:
    tied, free = records.save(work, PARTNERS, SCHOOL), records.save(work, PARTNERS, {**SCHOOL, "name": "ไม่มีอะไร"})
    records.save(work, PARTNERS, {}, tied, children={"contact_log": [{"on": work.today(), "direction": "out", "subject": "ประสาน"}]})
    records.trash(work, PARTNERS, [tied, free])
    emptied = records.empty_trash(work, PARTNERS)
    assert (emptied.removed, emptied.kept) == (1, (tied,))
    assert SCHOOL["name"] in emptied.message
    assert list(records.trash_ids(work, PARTNERS)) == [tied]
    assert work.reader.get(PARTNERS, free) is None
    with pytest.raises(UserError):
        records.empty_trash(work, PARTNERS)
    assert len(work.reader.children(CONTACT_LOG, tied)) == 1


def test_only_the_chosen_records_leave_the_trash(work: Workspace) -> None:
    ids = [records.save(work, PARTNERS, {"name": f"วัดตัวอย่าง {place}", "category": "religious"}) for place in range(4)]
    records.trash(work, PARTNERS, ids)
    assert records.empty_trash(work, PARTNERS, (one for one in ids[1:])).removed == 3
    assert list(records.trash_ids(work, PARTNERS)) == ids[:1]


@pytest.mark.parametrize("link", ["school", "source", "relay", "network"])
def test_what_publicity_names_stays_in_the_trash(work: Workspace, link: str) -> None:
    register = NETWORKS if link == "network" else PARTNERS
    one = records.save(work, register, {"name": "เครือข่ายตัวอย่าง", "kind": "publicity"} if link == "network" else SCHOOL)
    if link == "source":
        records.save(work, NEWS, {"name": "ข่าวจากโรงเรียน", "source_id": one})
    else:
        relays = [{"partner_id": one if link == "relay" else None, "network_id": one if link == "network" else None}]
        records.save(work, ITEMS, {"name": "วันเด็ก", "school_id": one if link == "school" else None}, children={"relays": relays if link != "school" else []})
    records.trash(work, register, [one])
    with pytest.raises(UserError):
        records.empty_trash(work, register)
    assert list(records.trash_ids(work, register)) == [one]


def test_what_the_trash_was_emptied_of_is_gone_from_the_history_too(work: Workspace) -> None:
    one = records.save(work, PARTNERS, {**SCHOOL, "name": "บุคคลลับสุดยอด"})
    records.save(work, PARTNERS, {"road": "ถนนลับ"}, one)
    records.trash(work, PARTNERS, [one])
    records.empty_trash(work, PARTNERS, [one])
    kept = [row for table in ("change", "deed") for row in work.reader.connection.execute(f'SELECT * FROM "{table}"')]
    assert not any("ลับ" in str(value) for row in kept for value in row)


def test_a_person_is_made_anonymous_but_the_contacts_remain_counted(work: Workspace) -> None:
    log = {"on": work.today(), "direction": "in", "subject": "ขอข้อมูล", "result": "แจ้งผลแล้ว"}
    person = {"name": "นายลับ ตัวอย่าง", "category": "individual", "kind": "person", "phones": ["0 5555 0101"]}
    one = records.save(work, PARTNERS, person, children={"contacts": [{"first_name": "ลับ"}], "contact_log": [log]})
    assert records.anonymise(work, PARTNERS, [one], "เจ้าของข้อมูลขอ") == 1
    record = work.reader.get(PARTNERS, one) or {}
    assert "ลับ" not in record["name"]
    assert (record["phones"], record["number"] is not None, work.reader.children(CONTACTS, one)) == ([], True, [])
    assert [row["result"] for row in work.reader.children(CONTACT_LOG, one)] == [None]
    assert list(work.reader.ids(PARTNERS, Query("ลับ"))) == []
    school = records.save(work, PARTNERS, SCHOOL)
    with pytest.raises(UserError):
        records.anonymise(work, PARTNERS, [school], "")


def test_listeners_hear_what_changed(work: Workspace) -> None:
    heard: list[Changed] = []
    work.listeners.append(heard.append)
    one = records.save(work, PARTNERS, SCHOOL)
    records.save(work, PARTNERS, {"name": SCHOOL["name"]}, one)
    assert [(change.register, change.ids) for change in heard] == [("partner", (one,))]
    assert heard[0].deed_id is not None


def half_done(work: Workspace, record_id: int) -> None:
    records.save(work, PARTNERS, {"name": "ครึ่งเดียว"}, record_id)
    raise UserError("หยุดกลางคัน")


def test_a_deed_that_fails_leaves_nothing(work: Workspace) -> None:
    one = records.save(work, PARTNERS, SCHOOL)
    before = work.reader.generation()
    with pytest.raises(UserError), work.deed("save", "partner", "x"):
        half_done(work, one)
    assert (work.reader.get(PARTNERS, one) or {})["name"] == SCHOOL["name"]
    assert work.reader.generation() == before
    records.save(work, NETWORKS, MINIMAL["network"])


def rename(row: Any) -> None:
    row.name = "ลอบแก้"


def test_tracked_tables_change_only_inside_a_deed(work: Workspace) -> None:
    from sqlalchemy import update

    from desktop.models.partner import Partner

    one = records.save(work, PARTNERS, SCHOOL)
    with pytest.raises(RuntimeError), work.session() as session:
        rename(session.get(Partner, one))
    with pytest.raises(RuntimeError), work.deed("save", "partner", "x") as session:
        session.execute(update(Partner).values(name="ลอบแก้"))
    assert (work.reader.get(PARTNERS, one) or {})["name"] == SCHOOL["name"]
