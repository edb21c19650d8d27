"""The office's profile, its groups and its people."""

import pytest

from desktop.errors import Faults, UserError
from desktop.services import office


def names(work, active_only=True):
    return [unit["name"] for unit in office.units(work, active_only)]


def test_a_new_office_is_asked_for_its_name(work):
    assert office.needs_first_start(work)
    office.set_profile(work, {"name_th": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมตินคร เขต 9", "unknown": "x"})
    assert not office.needs_first_start(work)
    office.set_profile(work, {"short_name": "สพป.สมมตินคร เขต 9"})
    kept = office.profile(work)
    assert kept["name_th"].endswith("เขต 9")
    assert kept["short_name"] == "สพป.สมมตินคร เขต 9"
    assert "unknown" not in work.reader.office()
    office.set_profile(work, {"short_name": ""})
    assert office.profile(work)["short_name"] == ""


def test_a_name_is_needed(work):
    with pytest.raises(Faults) as refused:
        office.set_profile(work, {"name_th": " ", "esa_code": "9" * 50})
    assert {fault.field for fault in refused.value.faults} == {"name_th", "esa_code"}


def test_templates_change_without_losing_what_is_the_offices_own(work):
    office.apply_template(work, "A")
    assert len(names(work)) == 8
    own = office.add_unit(work, "ศูนย์ HCEC", "HCEC")
    office.rename_unit(work, "ADMIN", "กลุ่มอำนวยการและประสานงาน")
    office.apply_template(work, "B")
    found = names(work)
    assert len(found) == 11
    assert found[0] == "กลุ่มอำนวยการและประสานงาน"
    assert found[-1] == "ศูนย์ HCEC"
    assert "กลุ่มส่งเสริมสถานศึกษาเอกชน" not in found
    assert "กลุ่มส่งเสริมสถานศึกษาเอกชน" in names(work, active_only=False)
    office.apply_template(work, "B")
    assert names(work) == found
    assert work.lists().label("org_unit", own) == "ศูนย์ HCEC"
    assert office.profile(work)["unit_template"] == "B"


def test_a_secondary_office_has_no_private_school_group(work):
    office.set_profile(work, {"name_th": "สพม.สมมตินคร", "office_type": "secondary"})
    office.apply_template(work, "A")
    assert "กลุ่มส่งเสริมสถานศึกษาเอกชน" not in names(work)


def test_units_are_renamed_moved_switched_off_and_removed(work, add):
    office.apply_template(work, "B")
    with pytest.raises(Faults):
        office.add_unit(work, "กลุ่ม อำนวยการ")
    office.move_unit(work, "LAW", 0)
    assert names(work)[0] == "กลุ่มกฎหมายและคดี"
    office.set_unit_active(work, "LAW", False)
    assert "กลุ่มกฎหมายและคดี" not in names(work)
    office.remove_unit(work, "LAW")
    assert "กลุ่มกฎหมายและคดี" not in names(work, active_only=False)
    add("หน่วยงาน", owner_unit="ADMIN")
    assert office.unit_usage(work, "ADMIN") == 1
    with pytest.raises(UserError, match="1"):
        office.remove_unit(work, "ADMIN")
    with pytest.raises(UserError):
        office.rename_unit(work, "NOPE", "ไม่มี")


def test_people_come_and_go(work):
    with pytest.raises(Faults):
        office.save_person(work, {"title": "นาย", "first_name": " "})
    second = office.save_person(work, {"title": "นางสาว", "first_name": "พิมพ์ใจ", "last_name": "ตัวอย่างดี", "unit_key": "ADMIN"})
    first = office.save_person(work, {"title": "พระมหา", "first_name": "ช่วงโชติ"})
    assert [one["name"] for one in office.people(work)] == ["พระมหาช่วงโชติ", "นางสาวพิมพ์ใจ ตัวอย่างดี"]
    office.save_person(work, {"position": "นักประชาสัมพันธ์ชำนาญการ"}, second)
    assert office.people(work)[1]["position"] == "นักประชาสัมพันธ์ชำนาญการ"
    office.retire_person(work, first)
    assert [one["id"] for one in office.people(work)] == [second]
    assert len(office.people(work, active_only=False)) == 2
    office.retire_person(work, first, active=True)
    assert len(office.people(work)) == 2
    with pytest.raises(UserError):
        office.save_person(work, {"first_name": "ใคร"}, 999)
