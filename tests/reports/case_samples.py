"""Invented services, channels and cases on top of the invented office. Always the same."""

from __future__ import annotations

from typing import Any

from desktop.models.complaint_register import CHANNELS, SERVICES
from desktop.services import records
from desktop.services.workspace import Workspace

STEPS = (
    ("ยื่นคำร้องพร้อมเอกสาร เจ้าหน้าที่ตรวจความครบถ้วนและออกเลขรับเรื่อง", 15, "minute", "กลุ่มอำนวยการ"),
    ("กลั่นกรองเรื่อง แจ้งผู้ร้องกรณีเอกสารไม่ครบหรือไม่อยู่ในอำนาจหน้าที่", 1, "working_day", "กลุ่มอำนวยการ"),
    ("สืบข้อเท็จจริง รวบรวมพยานหลักฐาน และเสนอผู้อำนวยการพิจารณา", 11, "working_day", "กลุ่มที่รับผิดชอบ"),
    ("แจ้งผลการพิจารณาเป็นหนังสือแก่ผู้ร้อง", 1, "working_day", "กลุ่มอำนวยการ"),
)


def fill(work: Workspace) -> None:
    """Two services and two channels."""
    records.save(work, SERVICES, complaint_service(), children={"steps": _steps(STEPS)})
    records.save(work, SERVICES, copy_service(), children={"steps": _steps((("ยื่นคำขอ", 5, "minute", "นักประชาสัมพันธ์"), ("รับเอกสารคืน", 40, "minute", "")))})
    records.save(work, CHANNELS, {"channel": "walk_in", "name": "โต๊ะรับเรื่อง ชั้น 1", "keeper": "นางสาวพิมพ์ใจ ตัวอย่างดี"})
    records.save(work, CHANNELS, {"channel": "line", "name": "LINE @example9", "keeper": "นายก้องภพ สมมติ"})


def complaint_service() -> dict[str, Any]:
    """The service of the picture in the print handbook."""
    return {
        "code": "01",
        "name": "การรับเรื่องร้องเรียน ร้องทุกข์ และข้อเสนอแนะ",
        "owner_unit": "ADMIN",
        "amount": 15,
        "unit": "day",
        "conditions": "เรื่องที่ศาลรับฟ้องหรือมีคำพิพากษาแล้ว หรือหน่วยงานอื่นพิจารณาเสร็จเด็ดขาดแล้ว ไม่รับพิจารณา\nบัตรสนเท่ห์รับพิจารณาเฉพาะกรณีที่ระบุพยานหลักฐานชัดเจน\nผู้ร้องขอให้ปกปิดชื่อได้ และจะได้รับเลขรับเรื่องสำหรับติดตามผล",
        "documents": ["คำร้องหรือหนังสือร้องเรียนที่ระบุชื่อ ที่อยู่ที่ติดต่อได้ และข้อเท็จจริงพอสมควร", "พยานเอกสาร ภาพถ่าย หรือพยานหลักฐานอื่น (ถ้ามี)"],
        "fee": "",
        "place": "กลุ่มอำนวยการ ชั้น 1",
        "hours": "จันทร์–ศุกร์ 08.30–16.30 น.",
        "law": "พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 38 และมาตรา 41",
    }


def copy_service() -> dict[str, Any]:
    """A quick one, whose steps take longer than it is promised in."""
    return {"code": "02", "name": "การรับรองสำเนาเอกสาร", "owner_unit": "ADMIN", "amount": 30, "unit": "minute", "documents": ["บัตรประจำตัวประชาชน"], "fee": "ฉบับละ 5 บาท", "active": True}


def _steps(steps: tuple[tuple[str, int, str, str], ...]) -> list[dict[str, Any]]:
    return [{"name": name, "amount": amount, "unit": unit, "responsible": by} for name, amount, unit, by in steps]
