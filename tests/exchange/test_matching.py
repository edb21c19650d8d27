"""Columns find their fields."""

from __future__ import annotations

import pytest

from desktop.exchange.matching import match, target, targets
from desktop.models.partner_register import ACTIVITIES, NETWORKS, PARTNERS


def found(*headings: str, rows: list[list[str]] | None = None) -> list[str]:
    columns = match(PARTNERS, headings, rows or []).columns
    return [columns.get(column, "") for column in range(len(headings))]


def test_the_headings_of_an_english_list():
    assert found("name", "subDistrict", "district", "province", "level") == ["name", "tambon", "amphoe", "province", "levels"]


def test_the_headings_of_an_office():
    assert found("ที่", "ชื่อโรงเรียน", "ที่ตั้ง ตำบล", "ที่ตั้ง อำเภอ", "รหัสโรงเรียน (10 หลัก)", "เบอร์โทร.", "หมายเหตุ") == [
        "", "name", "tambon", "amphoe", "school_id10", "phones", "note",
    ]  # fmt: skip


def test_no_two_columns_go_to_one_field():
    assert found("ชื่อหน่วยงาน", "ชื่อหน่วยงาน") == ["name", ""]


def test_two_telephone_columns_go_to_one_field():
    assert found("ชื่อหน่วยงาน", "โทรศัพท์", "มือถือ") == ["name", "phones", "phones"]


def test_the_contact_person_is_told_from_the_agency():
    assert found("ชื่อหน่วยงาน", "โทรศัพท์", "ชื่อ-สกุล ผู้ประสานงาน", "ตำแหน่งผู้ประสานงาน", "เบอร์โทรผู้ประสานงาน", "อีเมลผู้ประสานงาน") == [
        "name", "phones", "contact.whole_name", "contact.position", "contact.phones", "contact.emails",
    ]  # fmt: skip


def test_name_and_surname_beside_the_agency_are_those_of_a_person():
    assert found("หน่วยงาน", "คำนำหน้า", "ชื่อ", "นามสกุล", "ตำแหน่ง") == ["name", "contact.title", "contact.first_name", "contact.last_name", "contact.position"]


def test_the_head_of_the_agency():
    assert found("ชื่อสถานศึกษา", "ชื่อผู้อำนวยการโรงเรียน", "เบอร์โทรผู้อำนวยการ") == ["name", "head_name", "phones"]


def test_an_address_in_one_cell_is_seen_by_what_it_holds():
    rows = [["โรงเรียนก", "99 หมู่ 4 ต.ในเมือง อ.เมือง จ.สุรินทร์ 32000"], ["โรงเรียนข", "ม.2 ต.ท่าตูม อ.ท่าตูม จ.สุรินทร์"]]
    assert found("ชื่อ", "ที่อยู่", rows=rows) == ["name", "whole_address"]
    assert found("ชื่อ", "ที่อยู่", rows=[["โรงเรียนก", "99/1"]]) == ["name", "address_no"]


def test_columns_without_headings_are_matched_by_what_they_hold():
    rows = [["1", "โรงเรียนก", "0 5555 0101", "a@example.go.th", "1020080005"], ["2", "โรงเรียนข", "08 0000 0007", "b@example.go.th", "1020080006"]]
    assert found("", "", "", "", "", rows=rows) == ["", "name", "phones", "emails", "school_id10"]


@pytest.mark.parametrize("register", [PARTNERS, NETWORKS, ACTIVITIES], ids=lambda register: register.name)
def test_every_target_is_found_by_its_own_words(register):
    every = [one for one in targets(register) if one.key != "contact.whole_name"]
    columns = match(register, [one.label for one in every]).columns
    assert [columns.get(column) for column in range(len(every))] == [one.key for one in every]


def test_a_contact_target_says_so():
    assert target(PARTNERS, "contact.phones").label != target(PARTNERS, "phones").label
