"""Documents of invented data that the tests of the printed page share."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date

import pypdfium2

from desktop.reports.blocks import (
    Address,
    Column,
    Document,
    Group,
    Labels,
    Row,
    Shape,
    Signatures,
    Signer,
    Table,
    Title,
)

OFFICE = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมตินคร เขต 9"
COLUMNS = (
    Column("ที่", Shape.ORDINAL),
    Column("รหัส", Shape.CODE),
    Column("หน่วยงาน", Shape.NAME),
    Column("ผู้ประสานงาน", Shape.NAME),
    Column("โทรศัพท์", Shape.CONTACT),
    Column("อีเมล", Shape.CONTACT),
    Column("ความร่วมมือ", cap_mm=80),
    Column("ปรับปรุงล่าสุด", Shape.DATE),
)
NAMES = (
    "โรงเรียนบ้านหนองสมมติ",
    "โรงเรียนบ้านดอนทดลอง(ประชาอุทิศ)",
    "โรงเรียนบ้านใหม่ทดสอบมิตรภาพที่ 9",
    "ปั้นน้ำเป็นตัว ปิ่น ฟุ้ง ญุ ฐุ น้ำ ป่ำ ฝ้าย",
    "สถานีวิทยุชุมชนคนสมมติ เอฟเอ็ม 99.99",
)
PEOPLE = ("นางสาวพิมพ์ใจ ตัวอย่าง", "นายก้องภพ สมมติ", "นางรัชนี ตัวแบบ", "ว่าที่ร้อยตรี วิทยา สาธิต")
WORK = (
    "เผยแพร่ข่าวสารและแลกเปลี่ยนข้อมูลพื้นฐาน",
    "สนับสนุนวิทยากรและสถานที่จัดอบรม และสนับสนุนทุนการศึกษาแก่นักเรียนที่ขาดแคลนทุนทรัพย์",
    "ประสานงานรถรับส่งนักเรียนและความปลอดภัย",
)
Pages = Callable[[Document], list[str]]
GROUPS = ("สถานศึกษาในสังกัด", "องค์กรปกครองส่วนท้องถิ่น", "สื่อมวลชน")


def rows(count: int, per_group: int = 8) -> Iterator[Row]:
    """``count`` rows under groups, the same for the same count."""
    chance = random.Random(7)
    for number in range(count):
        if per_group and number % per_group == 0:
            yield Group(GROUPS[number // per_group % 3], f"{per_group} แห่ง")
        day = date(2026, chance.randrange(1, 11), chance.randrange(1, 28))
        phone = f"0 5555 {chance.randrange(1000, 9999)}"
        yield (number + 1, f"ภ-{number + 1:05d}", NAMES[number % 5], PEOPLE[number % 4], phone, f"unit{number:05d}@example.go.th", WORK[number % 3], day)


def register(count: int, per_group: int = 8) -> Document:
    """A register with groups and signatures."""
    title = "ทะเบียนหน่วยงานและเครือข่าย"
    line = f"เงื่อนไข: ทุกประเภท · ข้อมูล ณ วันที่ 20 พฤศจิกายน 2569 · พบ {count} แห่ง · เรียงตามชื่อ"
    signers = (Signer("ผู้จัดทำ", "นางสาวพิมพ์ใจ ตัวอย่าง", "เจ้าพนักงานธุรการปฏิบัติงาน"), Signer("ผู้ตรวจสอบ", "", "ผู้อำนวยการกลุ่มอำนวยการ"))
    blocks = (Title(title, (OFFICE,), line), Table(COLUMNS, list(rows(count, per_group)), dense=True), Signatures(signers))
    return Document(title, blocks, family="register", printed="พิมพ์จากโปรแกรมประสาน 20 พ.ย. 69")


def labels(count: int, start: int = 1, sheet: str = "3x8") -> Document:
    """Address labels of invented schools, their edges drawn."""
    made = [Address(f"ผู้อำนวยการ{NAMES[number % 3]}", (f"{number + 3} หมู่ 1 ต.ตัวอย่าง", "อ.เมือง จ.สมมติ"), f"99{number % 10}10") for number in range(count)]
    return Document("ป้ายจ่าหน้าซอง", (Labels(made, sheet, start, guides=True),), family="labels")


def copied(data: bytes) -> list[str]:
    """The text a reader copies from each page, as pdfium gives it, line ends made plain."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [_text(page) for page in document]
    finally:
        document.close()


def _text(page: pypdfium2.PdfPage) -> str:
    words = page.get_textpage()
    try:
        return str(words.get_text_bounded()).replace("\r\n", "\n")
    finally:
        words.close()
        page.close()
