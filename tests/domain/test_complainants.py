"""A complainant is recognised in a text however it is written, and common words are no names."""

from __future__ import annotations

import pytest

from desktop.domain import complainants
from desktop.domain.complainants import code, full_name, names_in, without_name

WHO = {
    "title": "นาง", "first_name": "กมลรพี", "last_name": "ซ่อนนามจริง", "phone": "08 1212 3434, 0 5555 0101 ต่อ 12", "email": "kamol@example.com", "line": "kamolhidden",
    "address": "77/7 หมู่ 7 ตำบลลับแล อำเภอตรอน จังหวัดอุตรดิตถ์", "citizen_id": "1-1000-00000-01-6",
}  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "นางกมลรพี ซ่อนนามจริง แจ้งว่า", "ข้าพเจ้ากมลรพีได้ไปพบ", "คุณซ่อนนามจริงมาที่สำนักงาน", "กมลรพี  ซ่อนนามจริง", "โทร 081-212-3434", "โทร. ๐๘๑๒๑๒๓๔๓๔", "+66 81 212 3434",
        "(0 5555) 0101", "อีเมล KAMOL@example.com", "ไลน์ kamolhidden", "เลขประจำตัว 1100000000016", "อยู่ 77/7 หมู่ 7  ตำบลลับแล อำเภอตรอน จังหวัดอุตรดิตถ์", "หลักฐาน_กมลรพี.pdf",
    ],
)  # fmt: skip
def test_a_complainant_is_recognised(text: str) -> None:
    assert names_in(WHO, {"detail": text}) == ["detail"]
    assert not names_in(WHO, {"detail": without_name(WHO, text)})


@pytest.mark.parametrize("text", ["ผู้ร้องแจ้งว่า", "ผู้อำนวยการโรงเรียน", "โทร 0 5555 0199", "อำเภอตรอน จังหวัดอุตรดิตถ์", ""])
def test_others_are_not(text: str) -> None:
    assert names_in(WHO, {"detail": text}) == []
    assert without_name(WHO, text) == text


def test_names_that_are_words_count_only_as_names() -> None:
    common = {"first_name": "อำนวย", "last_name": "สมบูรณ์"}
    assert names_in(common, {"detail": "ผู้อำนวยการแจ้งว่าเอกสารไม่สมบูรณ์"}) == []
    for text in ("นายอำนวย", "ครูอำนวย แจ้ง", "อำนวย สมบูรณ์", "ผู้ร้องชื่อ อำนวย"):
        assert names_in(common, {"detail": text}) == ["detail"], text
        assert not names_in(common, {"detail": without_name(common, text)}), text


def test_officials_and_relatives_may_share_a_name() -> None:
    texts = {"respondent_name": "นายสมหมาย ซ่อนนามจริง", "witnesses": ["นางกมลรพี ซ่อนนามจริง"], "owner_officer": "นางสาวกมลรพี ใจดี", "files": "ภาพ ซ่อนนามจริง.jpg"}
    assert names_in(WHO, texts) == ["witnesses", "files"]


def same(one: dict[str, str], other: dict[str, str]) -> bool:
    return complainants.same(complainants.traits(one), complainants.traits(other))


def mentions(values: dict[str, str], text: str) -> bool:
    return complainants.mentions(complainants.traits(values), text)


def test_the_same_person() -> None:
    assert same(WHO, {"first_name": "อื่น", "phone": "0812123434"})
    assert same(WHO, {"first_name": "กมลรพี", "last_name": "ซ่อนนามจริง"})
    assert same(WHO, {"email": "Kamol@example.com"})
    assert not same(WHO, {"first_name": "กมลรพี"})
    assert not same(WHO, {"first_name": "กมลรพี", "last_name": "คนละคน"})
    assert not same({}, {})


def test_what_is_typed_into_a_search_means_a_complainant() -> None:
    assert mentions(WHO, "นางกมลรพี")
    assert mentions(WHO, "กมลรพี ซ่อน")
    assert mentions(WHO, "3434")
    assert not mentions(WHO, "")
    assert not mentions(WHO, "34")


def test_the_words_for_a_complainant() -> None:
    assert (code("confidential"), code("anonymous"), code("named"), code(None)) == ("ปกปิด", "ไม่ระบุชื่อ", "", "")
    assert full_name(WHO) == "นางกมลรพี ซ่อนนามจริง"
    assert full_name({"first_name": "พระมหาช่วง"}) == "พระมหาช่วง"


@pytest.mark.parametrize("text", ["081,212,3434", "081/2123434", "081_212_3434", "081–212–3434", "0066812123434", "+66 (0)81-212-3434", "กมล\u034fรพี"])
def test_a_number_counts_whatever_stands_between_its_digits(text: str) -> None:
    assert names_in(WHO, {"detail": f"ติดต่อ {text} ได้"}) == ["detail"]
    assert names_in(WHO, {"detail": without_name(WHO, f"ติดต่อ {text} ได้")}) == [] or "\u034f" in text
