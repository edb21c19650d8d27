"""A few pages compared with their stored pictures, so that no change of the look goes unseen.

The pictures hold invented data and are made anew by ``python -m tests.reports.test_golden`` after a change that is wanted; look at them before they are kept.
"""

from __future__ import annotations

import pytest
from PIL import Image

from desktop import words
from desktop.reports import pdf
from desktop.reports.blocks import (
    Caption,
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    Item,
    Note,
    Prose,
    Shape,
    Signatures,
    Signer,
    Table,
    Title,
    Total,
)
from tests.reports.golden_pages import assert_as_kept, drawn_page, keep
from tests.reports.samples import OFFICE, labels, register


def report() -> Document:
    """One of each block of an upright report."""
    under = "จำนวนข้อร้องเรียนที่รับไว้พิจารณา"
    columns = (
        Column("ประจำเดือน", width_mm=30),
        Column("ทุจริต\nต่อหน้าที่", Shape.NUMBER, under=under),
        Column("ประพฤติ\nมิชอบ", Shape.NUMBER, under=under),
        Column("ดำเนินการ\nแล้วเสร็จ", Shape.NUMBER),
        Column("หมายเหตุ"),
    )
    rows = [
        ("ตุลาคม 2568", "ไม่มี", 2, 1250, "1) ส่งต่อหน่วยงานอื่น 1 เรื่อง และติดตามผลแล้ว\n2) ขยายเวลา"),
        ("พฤศจิกายน 2568", 1, 12, 3, Cell(boxes=("ถูกต้อง", "แก้ไขเป็น…"))),
        Total((Cell("รวม", align="centre"), 1, 14, 1253, "")),
    ]
    prose = (
        "ข้อเท็จจริงรับฟังได้ว่าโรงเรียนจัดอาหารกลางวันครบทุกวันทำการ แต่รายการอาหารไม่ตรงตามที่ประกาศไว้ 3 วัน "
        "เห็นควรให้โรงเรียนปรับปรุงการประกาศรายการอาหารและรายงานผลภายใน 30 วัน น้ำ ปั้น ญุ ฐู ป่ำ"
    )
    blocks = (
        Title("สถิติเรื่องร้องเรียน", (OFFICE, "ปีงบประมาณ 2569"), "เงื่อนไข: ทั้งหมด", corner="แบบ ปค. 5"),
        Facts((("สถานะ", "แจ้งผลแล้ว"), ("ช่องทาง", "ตู้รับความคิดเห็น"), ("เรื่อง", "ขอให้ตรวจสอบการจัดอาหารกลางวันของโรงเรียนบ้านหนองสมมติ ภาคเรียนที่ 1")), columns=2),
        Heading("ผลและความเห็น", "1"),
        Prose(prose),
        Item("1)", "เรื่องที่กล่าวหาว่าเจ้าหน้าที่ปฏิบัติหรือละเว้นการปฏิบัติหน้าที่เพื่อแสวงหาประโยชน์ที่มิควรได้โดยชอบ"),
        Caption("จำนวนเรื่อง (หน่วย: เรื่อง)", "ตารางที่ 1"),
        Table(columns, rows, numbered=True),
        Note("หมายเหตุ  “ไม่มี” หมายถึงไม่มีเรื่องในเดือนนั้น"),
        Signatures((Signer("ผู้รายงาน", "นางสาวพิมพ์ใจ ตัวอย่าง", "เจ้าพนักงานธุรการ"), Signer("ผู้รับรอง", "", f"ผู้อำนวยการ{OFFICE}"))),
    )
    return Document("สถิติเรื่องร้องเรียน", blocks, printed="พิมพ์จากโปรแกรมประสาน 20 พ.ย. 69", secrecy="ลับ")


PAGES = {"register-2": (lambda: register(30), 1), "report-1": (report, 0), "labels-1": (lambda: labels(24, start=3), 0)}
"""Picture → (document, page from 0)."""


def picture(name: str) -> Image.Image:
    """The page drawn now, in a few shades of grey."""
    words.set_language("th")
    document, page = PAGES[name]
    return drawn_page(pdf.render(document()), page)


@pytest.mark.parametrize("name", list(PAGES))
def test_a_page_looks_as_it_did(name: str) -> None:
    assert_as_kept(name, picture(name))


if __name__ == "__main__":
    for golden in PAGES:
        keep(golden, picture(golden))
