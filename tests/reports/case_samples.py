"""Invented services, channels and cases on top of the invented office. Always the same."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.models.complaint_register import ACTIONS, CASES, CHANNELS, SERVICES
from desktop.models.conditions import Query
from desktop.models.publicity_register import HOLIDAYS
from desktop.services import cases, office, records, redaction, referrals, steps, surveys, time_limits
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


# --- Cases -------------------------------------------------------------------------------------------------------------------------------------

OFFICER = "นายวิทยา สาธิต"
HOLIDAYS_OF_CASES = (
    (date(2026, 5, 31), "วันวิสาขบูชา"),
    (date(2026, 6, 1), "ชดเชยวันวิสาขบูชา"),
    (date(2026, 6, 3), "วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี"),
    (date(2026, 10, 13), "วันนวมินทรมหาราช"),
    (date(2026, 10, 23), "วันปิยมหาราช"),
    (date(2026, 12, 7), "ชดเชยวันพ่อแห่งชาติ"),
    (date(2026, 12, 10), "วันรัฐธรรมนูญ"),
)
NAME = "ฟ้าใสลับลวง"
"""The first name of the confidential complainant: nothing that is printed may hold it."""


def fill_cases(work: Workspace) -> dict[str, int]:
    """A confidential complaint that went all the way, a named one that waits, a secret one, a request that was served, a compliment; by name."""
    office.apply_template(work, "B")
    for day, name in HOLIDAYS_OF_CASES:
        records.save(work, HOLIDAYS, {"on": day, "name": name, "kind": "public", "source": "ประกาศสำนักนายกรัฐมนตรี (ตัวอย่าง)"})
    cases.ensure_defaults(work)
    return {"lunch": _lunch(work), "fees": _fees(work), "secret": _secret(work), "request": _request(work), "thanks": _thanks(work)}


def _case(work: Workspace, name: str, category: str, on: date, identity: dict[str, Any] | None = None, **more: Any) -> int:
    values = {"name": name, "detail": f"{name} รายละเอียดตามคำร้อง", "category": category, "received_on": on, "received_time": "10:15", "received_by": "นางสาวพิมพ์ใจ ตัวอย่างดี"}
    return cases.save(work, values | {"channel": "walk_in", "anonymity": "named", "record_type": "complaint"} | more, identity)


def _act(work: Workspace, case_id: int, on: date, name: str, doc_no: str = "", detail: str = "") -> None:
    records.save(work, ACTIONS, {"case_id": case_id, "done_on": on, "done_time": "13:00", "kind": "site", "name": name, "detail": detail, "done_by": OFFICER, "doc_no": doc_no})


def _take(work: Workspace, case_id: int, step: str, on: date, **more: Any) -> None:
    steps.take(work, CASES, [case_id], step, on, **more)


def _assign(work: Workspace, case_id: int, on: date) -> None:
    _take(work, case_id, "screen", on)
    _take(work, case_id, "assign", on, memo_number="อก 112/2569", values={"owner_unit": "PROMOTE", "owner_officer": OFFICER, "coi_checked": True})


def _lunch(work: Workspace) -> int:
    """The case of the picture in the print handbook."""
    about = "ขอให้ตรวจสอบการจัดอาหารกลางวันของโรงเรียนบ้านหนองสมมติ ภาคเรียนที่ 1 ปีการศึกษา 2569"
    who = {"title": "นาง", "first_name": NAME, "last_name": "ซ่อนเร้นไกล", "phone": "08 5555 0199"}
    case_id = _case(work, about, "lunch", date(2026, 5, 16), who, channel="box", anonymity="confidential", wish="ขอให้โรงเรียนจัดอาหารตามรายการที่ประกาศ", witnesses=["ครูเวร"])
    _assign(work, case_id, date(2026, 5, 18))
    _take(work, case_id, "accept", date(2026, 5, 19))
    _act(work, case_id, date(2026, 5, 27), "ลงพื้นที่สืบข้อเท็จจริง สอบถามผู้เกี่ยวข้อง 6 ราย", "ถ้อยคำ 6 ฉบับ")
    members = ["นางกาญจนา ใฝ่ตัวอย่าง", OFFICER]
    _take(work, case_id, "find_facts", date(2026, 5, 28), values={"committee_order_no": "88/2569", "committee_order_on": date(2026, 5, 28), "committee_members": members})
    _take(work, case_id, "propose", date(2026, 5, 29))
    found = "ข้อเท็จจริงรับฟังได้ว่าโรงเรียนจัดอาหารกลางวันครบทุกวันทำการ แต่รายการอาหารไม่ตรงตามที่ประกาศไว้ 3 วัน เห็นควรให้โรงเรียนปรับปรุงการประกาศรายการอาหารและรายงานผลภายใน 30 วัน"
    _take(work, case_id, "resolve", date(2026, 6, 1), approver="นายธีรเดช ทดลอง", values={"result_code": "solved", "result": found})
    _take(work, case_id, "notify", date(2026, 6, 2), values={"reply_channel": "letter", "reply_doc_no": "ศธ 04999/231", "recourse": "โต้แย้งได้ภายใน 15 วัน"})
    redaction.keep(work, case_id, "มีผู้ร้องว่ารายการอาหารกลางวันไม่ตรงตามที่ประกาศ ขอให้ชี้แจงภายใน 7 วัน")
    return case_id


def _fees(work: Workspace) -> int:
    """Asked for more, waited, extended, forwarded and reminded; still open."""
    who = {"title": "นาย", "first_name": "สมชาย", "last_name": "เปิดเผยดี", "phone": "08 5555 0142", "address": "12 หมู่ 3 ต.ตัวอย่าง"}
    case_id = _case(work, "การเรียกเก็บเงินบำรุงการศึกษาโดยไม่ออกใบเสร็จ", "fees", date(2026, 9, 28), who)
    _take(work, case_id, "screen", date(2026, 9, 29))
    _take(work, case_id, "ask_info", date(2026, 9, 30), reason="ขอสำเนาหลักฐานการโอนเงิน")
    _take(work, case_id, "info_received", date(2026, 10, 8))
    _take(work, case_id, "assign", date(2026, 10, 9), values={"owner_unit": "PROMOTE", "owner_officer": OFFICER, "coi_checked": True})
    _take(work, case_id, "accept", date(2026, 10, 9))
    time_limits.extend(work, case_id, "close", 30, "calendar", "รอผลการตรวจสอบบัญชีของโรงเรียน", date(2026, 10, 30), "นายธีรเดช ทดลอง", "อก 340/2569")
    sent = {"name": "โรงเรียนบ้านโคกตัวอย่าง", "purpose": "facts", "sent_on": date(2026, 10, 12), "doc_no": "ศธ 04999/402"}
    referral = referrals.send(work, case_id, sent)
    referrals.remind(work, referral, 1, date(2026, 10, 29), "ศธ 04999/455")
    _act(work, case_id, date(2026, 11, 3), "สอบถามผู้ปกครองเพิ่มเติม")
    return case_id


def _secret(work: Workspace) -> int:
    return _case(work, "พฤติกรรมที่ต้องตรวจสอบเป็นการลับ", "harassment", date(2026, 11, 2), None, anonymity="anonymous", complainant_kind="unknown", secrecy="secret", handlers=[work.actor])


def _request(work: Workspace) -> int:
    who = {"first_name": "สมหญิง", "phone": "08 5555 0143"}
    service = work.reader.ids(SERVICES, Query())[0]
    return _case(work, "ขอข้อมูลจำนวนนักเรียนรายโรงเรียน ปีการศึกษา 2569", "information", date(2026, 11, 9), who, record_type="inquiry", service_id=service)


def _thanks(work: Workspace) -> int:
    case_id = _case(work, "ขอชมเชยเจ้าหน้าที่ต้อนรับ", "service", date(2026, 10, 5), {"first_name": "สมใจ", "phone": "08 5555 0144"}, record_type="compliment", praised="นายก้องภพ สมมติ")
    _take(work, case_id, "screen", date(2026, 10, 6))
    _take(work, case_id, "acknowledge", date(2026, 10, 6), values={"reply_channel": "phone"})
    _take(work, case_id, "close", date(2026, 10, 7), values={"outcome_accepted": "accepted", "closed_summary": "แจ้งผู้ได้รับคำชมแล้ว"})
    surveys.ask(work, case_id)
    return case_id
