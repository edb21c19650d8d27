"""What tells who complains is found however it is written, and nothing else is."""

from __future__ import annotations

import pytest

from desktop.domain.complaint_privacy import names_in

PERSON = {"title": "นางสาว", "first_name": "พิมพ์ใจ", "last_name": "ตัวอย่างดี", "phone": "08 1234 5678", "email": "pimjai@example.go.th", "citizen_id": "1100000000016"}


@pytest.mark.parametrize(
    "text",
    [
        "นางสาวพิมพ์ใจ แจ้งว่า", "ครูพิมพ์ ใจร้องเรียน", "ตระกูลตัวอย่างดี", "โทร 081-234-5678", "โทร ๐๘๑๒๓๔๕๖๗๘", "ส่งถึง PIMJAI@example.go.th", "บัตร 1-1000-00000-01-6",
        "พิมพ์\u200bใจ", "พิมพ์ใจ\nตัวอย่างดี",
    ],
)  # fmt: skip
def test_every_way_of_writing_is_found(text: str) -> None:
    assert names_in(PERSON, {"name": "เรื่องทั่วไป", "detail": text}) == ["detail"]


@pytest.mark.parametrize("text", ["", "ผู้ร้องแจ้งว่าอาหารกลางวันไม่พอ", "โทร 0 5555 0101", None, [], ["พยานคนที่หนึ่ง"]])
def test_other_texts_are_left_alone(text: object) -> None:
    assert names_in(PERSON, {"detail": text}) == []


def test_a_very_short_name_is_found_only_with_its_surname() -> None:
    person = {"first_name": "ดี", "last_name": "งามตัวอย่าง"}
    assert names_in(person, {"a": "คุณภาพดี", "b": "นายดี งามตัวอย่าง"}) == ["b"]


def test_a_list_of_texts_is_looked_through() -> None:
    assert names_in(PERSON, {"witnesses": ["นายสมมติ", "นางสาวพิมพ์ใจ ตัวอย่างดี"]}) == ["witnesses"]
