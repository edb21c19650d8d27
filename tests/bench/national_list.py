"""A made-up national list of schools with everything that real ones have: quotes, parentheses, ฯ, Thai digits, decomposed ำ, 104-letter names, malformed
codes, one name fifty times, and a column order of its own. The places are real, the schools are not."""

from __future__ import annotations

import random
from pathlib import Path

from desktop.domain import address

HEADINGS = ["ลำดับ", "จังหวัด", "รหัสโรงเรียน 10 หลัก", "รหัส SMIS", "ชื่อสถานศึกษา", "ระดับชั้น", "ตำบล", "อำเภอ", "รหัสไปรษณีย์", "โทรศัพท์", "จำนวนนักเรียน", "วันที่ก่อตั้ง"]
COMMON = "โรงเรียนบ้านหนองบัว"
"""The name that fifty schools have, each in another place."""
_FIRST = ["หนอง", "ห้วย", "โคก", "ดอน", "นา", "ท่า", "บึง", "คลอง", "ป่า", "ภู", "แก่ง", "วัง", "ทุ่ง", "เกาะ", "บาง", "ไร่", "สระ", "ปาก", "ศรี", "ใหม่", "เนิน", "เขา", "สวน", "ไทร", "โพธิ์"]
_SECOND = ["บัว", "แวง", "ไผ่", "ยาง", "ขาม", "แสง", "ทอง", "สว่าง", "สะแก", "หว้า", "ม่วง", "ตาล", "กุง", "เสือ", "ช้าง", "แดง", "ขาว", "ดำ", "หลวง", "น้อย", "ใหญ่", "เหนือ", "ใต้", "กลาง", "สูง", "คำ", "เงิน", "แก้ว", "หญ้า", "ปลา"]
_THIRD = ["", "", "", "", "วิทยา", "พิทยาคม", "ราษฎร์บำรุง", "ประชาสรรค์", "(สาขาตัวอย่าง)", '"คุรุราษฎร์รังสรรค์"', "มิตรภาพที่ ๒", "๑", "2", "ราษฎร์อุปถัมภ์ฯ", "(ประชารัฐ)"]
_LEVELS = ["อนุบาล–ประถมศึกษา", "อนุบาล-มัธยมศึกษาตอนต้น", "มัธยมศึกษา", "ประถมศึกษา", "ปฐมวัย - ประถมศึกษา", ""]
_LONG = "โรงเรียน" + "เฉลิมพระเกียรติตัวอย่างสมมุติ" * 3 + "ในเขตพื้นที่"
_PREFIXES = ("โรงเรียนบ้าน", "โรงเรียนวัด", "โรงเรียนชุมชน", "โรงเรียน")


def rows(count: int, seed: int = 7) -> list[list[str]]:
    """``count`` rows below the headings; the same for the same count and seed. No two have the same name in the same place."""
    chance = random.Random(seed)
    places = [place for province in address.provinces() for place in address.complete(province=province, limit=10_000) if place.province == province]
    chance.shuffle(places)
    seen: set[tuple[str, str, str, str]] = set()
    found = []
    while len(found) < count:
        number = len(found)
        place = places[number % len(places)] if number < 50 else chance.choice(places)
        name = COMMON if number < 50 else _name(chance, number)
        mark = (name, place.tambon, place.amphoe, place.province)
        if mark not in seen:
            seen.add(mark)
            found.append(_row(chance, number, name, place))
    return found


def _name(chance: random.Random, number: int) -> str:
    if number % 5000 == 77:
        return (_LONG + "สมมุติ" * 10)[:104]
    name = f"{chance.choice(_PREFIXES)}{chance.choice(_FIRST)}{chance.choice(_SECOND)}{chance.choice(_FIRST) if chance.random() < 0.6 else ''}{chance.choice(_THIRD)}"
    return name.replace("\u0e33", "\u0e4d\u0e32") if number % 300 == 3 else name


def _row(chance: random.Random, number: int, name: str, place: address.Place) -> list[str]:
    code = f"10{number:08d}"
    if number % 9000 == 11:
        code = code[:8]
    return [
        str(number + 1), place.province, code, f"{number:08d}", name, chance.choice(_LEVELS), place.tambon, place.amphoe, place.postcode,
        f"0{chance.randint(2, 7)}{number % 10_000_000:07d}", str(chance.randint(20, 1500)), f"1/{chance.randint(1, 12)}/{chance.randint(2465, 2560)}",
    ]  # fmt: skip


def write_xlsx(path: Path, count: int) -> Path:
    """The list as an Excel file with a title above the headings and a total at the foot."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("โรงเรียน")
    sheet.append(["รายชื่อโรงเรียนทั่วประเทศ ข้อมูล ณ วันที่ 10 มิถุนายน 2569"])
    sheet.append(HEADINGS)
    for row in rows(count):
        sheet.append(row)
    sheet.append([f"รวมทั้งสิ้น {count:,} โรงเรียน"])
    book.save(path)
    return path
