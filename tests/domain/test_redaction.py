"""What is taken out of a text for the respondent, and what stays."""

from __future__ import annotations

import pytest

from desktop.domain.redaction import HIDDEN, left, suggest

WHO = {"title": "นาง", "first_name": "สมหญิง", "last_name": "ตัวอย่างร้อง", "phone": "08 5555 0101", "email": "somying@example.go.th", "address": "12/3 หมู่ 4 ตำบลตัวอย่าง"}
ACCUSED = "นายถูก ร้องตัวอย่าง"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ติดต่อ 0855550101 ได้", f"ติดต่อ {HIDDEN} ได้"),
        ("ติดต่อ ๐๘ ๕๕๕๕ ๐๑๐๑ ได้", f"ติดต่อ {HIDDEN} ได้"),
        ("โทร 0 4455 0101 ต่อ 12", f"โทร {HIDDEN}"),
        ("อีเมล a.b@example.go.th ด้วย", f"อีเมล {HIDDEN} ด้วย"),
        ("เลขบัตร 1-1000-00000-01-6 ของผู้ร้อง", f"เลขบัตร {HIDDEN} ของผู้ร้อง"),
        ("อยู่บ้านเลขที่ 12/3 หมู่ 4 ตำบลตัวอย่าง อำเภอตัวอย่าง 32000 มานาน", f"{HIDDEN} มานาน"),
        ("ไลน์ไอดี somying_x ของฉัน", f"ไลน์ไอดี {HIDDEN} ของฉัน"),
        ("เห็น ด.ช.ก้อง ตัวอย่างดี ถูกตี", f"เห็น {HIDDEN} ถูกตี"),
        ("นางสาวพยาน ตัวอย่างเห็นได้พบเหตุการณ์", f"{HIDDEN}ได้พบเหตุการณ์"),
        ("เมื่อวันที่ 12 มกราคม 2569 จำนวน 1,500 บาท", "เมื่อวันที่ 12 มกราคม 2569 จำนวน 1,500 บาท"),
        ("หนังสือที่ ศธ 04999/123 ถึงนายอำเภอและนายกเทศมนตรี", "หนังสือที่ ศธ 04999/123 ถึงนายอำเภอและนายกเทศมนตรี"),
    ],
)
def test_what_tells_who_somebody_is_goes(text: str, expected: str) -> None:
    assert suggest(text) == expected


def test_the_complainant_and_witnesses_go_the_respondent_stays() -> None:
    text = "ข้าพเจ้า นางสมหญิง ตัวอย่างร้อง เห็นนายถูก ร้องตัวอย่าง ตีเด็ก โดยมีพยานใจ เห็นจริงอยู่ด้วย และสมหญิงได้ห้ามแล้ว"
    told = suggest(text, ACCUSED, ["นายพยานใจ เห็นจริง"], WHO)
    assert "นายถูก ร้องตัวอย่าง" in told
    for name in ("สมหญิง", "ตัวอย่างร้อง", "พยานใจ"):
        assert name not in told
    assert "ตีเด็ก" in told
    assert HIDDEN in told


def test_what_is_left_is_pointed_at() -> None:
    assert left("พบ นายสมชาย ตัวอย่าง โทร 08 5555 0101") == ["นายสมชาย ตัวอย่าง", "08 5555 0101"]
    assert left(suggest("พบ นายสมชาย ตัวอย่าง โทร 08 5555 0101")) == []
