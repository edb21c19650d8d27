"""Cells become values; what is odd is kept with a warning, what cannot be kept is a fault with its repairs."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.exchange.values import CE_YEAR, LEADING_ZERO, SHORT_YEAR, ValueReader, split_name
from desktop.models.partner_register import PARTNERS

TODAY = date(2026, 6, 15)


@pytest.fixture
def reader(work):
    return ValueReader(work.lists(), TODAY)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("10/06/2568", date(2025, 6, 10)),
        ("๑๐ มิ.ย. ๒๕๖๘", date(2025, 6, 10)),
        ("ข้อมูล ณ วันที่ 10 มิถุนายน 2568", date(2025, 6, 10)),
        ("10/06/2568 08:30:00", date(2025, 6, 10)),
        (date(2025, 6, 10), date(2025, 6, 10)),
        (date(2568, 6, 10), date(2025, 6, 10)),
        ("-", None),
        ("ไม่มี", None),
    ],
)
def test_days(reader, typed, wanted):
    found = reader.read(PARTNERS["data_as_of"], typed)
    assert (found.value, found.troubles) == (wanted, ())


def test_a_christian_year_is_a_fault_with_its_repair(reader):
    (trouble,) = reader.read(PARTNERS["data_as_of"], "10/06/2025").troubles
    assert trouble.blocking
    assert (trouble.repairs[0].kind, trouble.repairs[0].text) == (CE_YEAR, "10/06/2568")


def test_a_day_that_excel_made_old_is_questioned(reader):
    found = reader.read(PARTNERS["last_verified_on"], date(1969, 6, 10))
    assert found.value == date(1969, 6, 10)
    assert (found.troubles[0].blocking, found.troubles[0].repairs[0].kind, found.troubles[0].repairs[0].text) == (False, SHORT_YEAR, "10/06/2569")
    assert reader.read(PARTNERS["founded_on"], date(1969, 6, 10)).troubles == ()


@pytest.mark.parametrize("typed", ["29/02/2568", date(2568, 2, 29), "31/04/2568", "32/1/2568", "10/06/25665", "เมื่อวาน", "10/06/2599"])
def test_impossible_days(reader, typed):
    found = reader.read(PARTNERS["data_as_of"], typed)
    assert found.value is None
    assert found.troubles[0].blocking


@pytest.mark.parametrize(
    ("name", "typed", "wanted"),
    [
        ("category", "โรงเรียน", "school"),
        ("category", "อปท.", "local_gov"),
        ("category", "เทศบาลตำบล", "local_gov"),
        ("scope", "ภายใน", "internal"),
        ("levels", "อนุบาล–ประถมศึกษา", ["anubal", "prathom"]),
        ("levels", "อนุบาล-มัทยมศึกษาตอนต้น", ["anubal", "prathom", "matthayom_lower"]),
        ("levels", "ประถมศึกษา, ม.ต้น", ["prathom", "matthayom_lower"]),
        ("pupils", "1,234 คน", 1234),
        ("pupils", "๑๒๓", 123),
        ("publishable", "ไม่ใช่", False),
        ("phones", "044-511234, 0812345678", ["0 4451 1234", "08 1234 5678"]),
        ("emails", "A@Example.GO.TH; b@example.go.th", ["A@example.go.th", "b@example.go.th"]),
        ("school_id10", "10-2008-0005", "1020080005"),
        ("school_id10", "๑๐๒๐๐๘๐๐๐๕", "1020080005"),
        ("name", "  วัดหนองน\u0e4d\u0e32  ใส ", "วัดหนองนำ ใส"),
        ("name", "<b>ก</b>", "<b>ก</b>"),
        ("note", "บรรทัด 1\r\nบรรทัด 2", "บรรทัด 1\nบรรทัด 2"),
    ],
)
def test_values(reader, name, typed, wanted):
    found = reader.read(PARTNERS[name], typed)
    assert (found.value, found.troubles) == (wanted, ())


@pytest.mark.parametrize("typed", ["102008", "10200800051", "ก123"])
def test_odd_codes_are_kept_with_a_warning(reader, typed):
    found = reader.read(PARTNERS["school_id10"], typed)
    assert found.value == typed
    assert [trouble.blocking for trouble in found.troubles] == [False]


def test_a_telephone_that_lost_its_zero(reader):
    found = reader.read(PARTNERS["phones"], "812345678")
    assert found.value == ["812345678"]
    assert (found.troubles[0].blocking, found.troubles[0].repairs[0].kind, found.troubles[0].repairs[0].text) == (False, LEADING_ZERO, "08 1234 5678")


def test_an_unknown_choice_suggests_the_nearest(reader):
    (trouble,) = reader.read(PARTNERS["category"], "สื่อชุมชน").troubles
    assert trouble.blocking
    assert any(repair.text == "สื่อมวลชน" for repair in trouble.repairs)


def test_new_topics_are_kept_as_words(reader):
    assert reader.read(PARTNERS["topics"], "ทุนการศึกษา, เรื่องที่ยังไม่มี").value == ["scholarship", "เรื่องที่ยังไม่มี"]


def test_a_name_that_is_too_long_can_be_cut(reader):
    found = reader.read(PARTNERS["name"], "ก" * 400)
    assert found.troubles[0].blocking
    assert len(found.troubles[0].repairs[0].text) == 300


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("นางสาวพิมพ์ใจ ตัวอย่างดี", {"title": "นางสาว", "first_name": "พิมพ์ใจ", "last_name": "ตัวอย่างดี"}),
        ("ว่าที่ ร.ต. สมชาย ใจสมมุติ", {"title": "ว่าที่ ร.ต.", "first_name": "สมชาย", "last_name": "ใจสมมุติ"}),
        ("ดร.อารี ณ ตัวอย่าง", {"title": "ดร.", "first_name": "อารี", "last_name": "ณ ตัวอย่าง"}),
        ("พระมหาช่วง", {"title": "พระมหา", "first_name": "ช่วง"}),
        ("นาย", {"first_name": "นาย"}),
    ],
)
def test_names_of_persons(typed, wanted):
    assert split_name(typed) == wanted
