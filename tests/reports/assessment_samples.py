"""Invented rounds of self-assessment: read as they are from a database, or made without one for reports of any size."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from desktop.domain import scoring
from desktop.domain.framework import Framework, from_document
from desktop.models.assessment_round import (
    ApprovalLine,
    EvidenceLine,
    ItemAnswer,
    Member,
    Previous,
    Round,
    Subject,
)
from desktop.paths import resource

OFFICE = {
    "name_th": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมตินคร เขต 9", "short_name": "สพป.สมมตินคร เขต 9", "esa_code": "9909", "address_no": "999", "road": "สมมติพัฒนา",
    "tambon": "ทุ่งน้ำใส", "amphoe": "เมืองสมมตินคร", "province": "สมมตินคร", "postcode": "99000", "phone": "0 5555 0100", "email": "saraban@example.go.th",
    "director_name": "นายธีรเดช ทดลอง", "director_title": "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา ประถมศึกษาสมมตินคร เขต 9", "approving_board": "กพท.",
}  # fmt: skip
LONG = "สำนักงานเขตพื้นที่การศึกษาแต่งตั้งคณะทำงานรับผิดชอบรายมาตรฐาน สื่อสารเกณฑ์แก่บุคลากรทุกกลุ่ม และติดตามความก้าวหน้าเป็นรายไตรมาส มีการนำข้อร้องเรียนและข้อเสนอแนะของผู้รับบริการมาวิเคราะห์เพื่อปรับปรุงกระบวนงาน "
RESULT = f"{LONG}จำนวน 24 เรื่อง ได้แก่\n1) กระบวนงานรับเรื่องร้องเรียน ลดระยะเวลากลั่นกรองจาก 3 วันทำการเหลือ 1 วันทำการ\n2) กระบวนงานประสานข้อมูลพื้นฐานของหน่วยงาน ปรับปรุงข้อมูลปีละ 2 ครั้ง\n{LONG}"
STRENGTHS = "++ มีทะเบียนหลักฐานกลางที่เชื่อมกับตัวบ่งชี้ ทำให้การตรวจสอบใช้เวลาน้อยลง\n+ บุคลากรทุกกลุ่มใช้เกณฑ์เดียวกัน"
WORDS = {
    "assessment_period": {"year": "ทั้งปีงบประมาณ", "m6": "รอบ 6 เดือน"},
    "committee_kind": {"working": "คณะทำงาน (Working Team)", "steering": "คณะกรรมการอำนวยการ (Steering Committee)"},
    "committee_role": {"chair": "ประธาน", "champion": "เจ้าภาพหมวด (Category Champion)", "member": "กรรมการ"},
    "org_unit": {"ADMIN": "กลุ่มอำนวยการ", "PLAN": "กลุ่มนโยบายและแผน", "SUPER": "กลุ่มนิเทศ ติดตามและประเมินผลการจัดการศึกษา"},
    "secrecy": {"normal": "ปกติ", "secret": "ลับ"},
}


def shipped(name: str) -> dict[str, Any]:
    """The document of a shipped framework."""
    return tomllib.loads(resource("frameworks", f"{name}.toml").read_text("utf-8-sig"))


def long_document(sections: int, items: int, checkpoints: int = 5) -> dict[str, Any]:
    """An invented framework of any size, with long names."""
    name = "บริหารจัดการโดยมุ่งผลสัมฤทธิ์และพัฒนาระบบการจัดการตามเกณฑ์คุณภาพการบริหารจัดการภาครัฐอย่างต่อเนื่อง"
    points = [{"code": str(number), "text": f"ประเด็นที่ {number} {name}"} for number in range(1, checkpoints + 1)]
    made = [
        {
            "code": str(section), "name": name, "kind": "standard",
            "items": [{"code": f"{section}.{item}", "name": f"การ{name}", "weight": 10, "checkpoints": points} for item in range(1, items + 1)],
        }
        for section in range(1, sections + 1)
    ]  # fmt: skip
    return shipped("sar-5") | {"code": "long", "edition": "ทดสอบ", "sections": made, "name": f"มาตรฐานสมมติ {sections} × {items}"}


def evidence(number: int, code: str, secrecy: str = "normal") -> EvidenceLine:
    """A piece of evidence."""
    name = ("คำสั่งแต่งตั้งคณะทำงาน", "รายงานผลการดำเนินงานตามแผนปฏิบัติการประจำปีงบประมาณและการติดตามประเมินผลรายไตรมาส", "ภาพถ่ายกิจกรรม")[number % 3]
    return EvidenceLine(
        number, number, code, name, "order", date(2026, 1 + number % 9, 3), date(2025, 10, 1), date(2026, 9, 30), "กลุ่มอำนวยการ", number % 4,
        "expired" if number % 7 == 6 else "valid", f"ตู้ {number % 5 + 1} แฟ้ม {number}", "", secrecy,
    )  # fmt: skip


def answered(framework: Framework, full: bool = True) -> dict[str, dict[str, Any]]:
    """A row of an answer for every item (``full``), or for the first half of them."""
    rows: dict[str, dict[str, Any]] = {}
    codes = list(framework.items)
    for place, code in enumerate(codes if full else codes[: len(codes) // 2]):
        item = framework.items[code]
        if item.scoring == "narrative":
            rows[code] = {"result": RESULT}
            continue
        row: dict[str, Any] = {"result": RESULT, "strengths": STRENGTHS, "improvements": "-- ควรเก็บข้อมูลย้อนหลังอย่างน้อย 3 ปีทุกตัวบ่งชี้\n- ขยายผลสู่สถานศึกษา", "suggestions": LONG, "owner": "นางสาวพิมพ์ใจ ตัวอย่างดี", "owner_unit": "ADMIN", "co_owners": ["กลุ่มนโยบายและแผน"], "status": "sent"}
        if item.checkpoints:
            row["ticks"] = [one.code for one in item.checkpoints][: max(len(item.checkpoints) - place % 3, 0)]
        if item.scoring in ("adli", "letci"):
            row |= {"level": 30 + 5 * (place % 6), "numbers": {key: 20 + 10 * spot for spot, key in enumerate(scoring.FACTORS[item.scoring])}}
        elif item.scoring == "success":
            row["level"] = 2
            row["numbers"] = {"measures": {one.code: {"actual": 80 + place, "target": 90, "history": [[2567, 70], [2568, 75.5]], "compare": "สพป.ตัวอย่าง เขต 1"} for one in item.measures}}
        elif item.scoring == "yes_no":
            row |= {"level": place % 2, "link": "https://example.go.th/oit/" + code}
        elif item.scoring == "direct":
            row["level"] = 3 + place % 3
        elif item.scoring == "interpolate":
            row["actual"] = 78.5 + place
        rows[code] = row
    return rows


def round_of(
    document: Mapping[str, Any], rows: Mapping[str, Mapping[str, Any]], pieces: int = 3, previous: Previous | None = None, **record: Any
) -> Round:
    """A round made without a database: scored by the real rules, with ``pieces`` of evidence for each item that was written to."""
    framework = from_document(document)
    answers, number = {}, 0
    for item in framework:
        row = rows.get(item.code, {})
        given = scoring.Answer.of_row(row)
        own = []
        for spot in range(pieces if row and item.scored else 0):
            number += 1
            own.append(evidence(number, f"{item.code}-{spot + 1:02d}", "secret" if number % 11 == 10 else "normal"))
        answers[item.code] = ItemAnswer(item, framework.section_of[item.code], row, given, scoring.score_item(framework, item, given), row.get("status", "not_started"), tuple(own))
    scores = {code: one.score for code, one in answers.items()}
    sections = {section.code: scoring.section_total(framework, section, scores) for section in framework.sections}
    members = (
        Member(1, "steering", "", "นายธีรเดช ทดลอง", "ผู้อำนวยการ", "chair", "12/2569", date(2026, 1, 5)),
        Member(2, "working", "1", "นางสาวพิมพ์ใจ ตัวอย่างดี", "เจ้าพนักงานธุรการปฏิบัติงาน", "champion", "12/2569", date(2026, 1, 5)),
    )
    approvals = (ApprovalLine(1, "director_approves", "approved", date(2026, 10, 20), "นายธีรเดช ทดลอง", "อก 15/2569", "เห็นชอบ เสนอ กพท."),)
    about = {
        "id": 1, "name": f"{framework.name} ปีงบประมาณ 2569", "instrument": framework.instrument, "framework_id": 1, "fiscal_year": 2569, "period": "year", "status": "collecting",
        "data_from": date(2025, 10, 1), "data_to": date(2026, 9, 30), "due_on": date(2026, 11, 30), "lead_unit": "ADMIN", "lead_officer": "นางสาวพิมพ์ใจ ตัวอย่างดี",
        "order_no": "12/2569", "order_on": date(2026, 1, 5), "report_to": ["กพท.", "สพฐ."], "out_doc_no": None, "out_doc_on": None, "revision": 0, "revision_reason": None, "superseded": False,
    }  # fmt: skip
    subject = Subject(1, None, OFFICE["name_th"])
    return Round(
        about | record, document, framework, subject, (subject,), answers, sections, scoring.total(framework, scores), members, approvals, OFFICE, previous=previous, words=WORDS,
        practices=({"name": "ระบบนิเทศออนไลน์เพื่อโรงเรียนขนาดเล็ก", "owner": "นางรัชนี ตัวแบบ", "unit": "SUPER", "item_code": "3.1", "method": RESULT, "result": LONG, "lesson": LONG},),
        improvements=({"rank": 1, "item_code": "1.1", "name": "เก็บข้อมูลย้อนหลัง", "measure": LONG, "owner_officer": "นางสาวพิมพ์ใจ ตัวอย่างดี", "owner_unit": "ADMIN", "due_on": date(2027, 3, 31), "result": ""},),
    )  # fmt: skip


def before(round_: Round, rows: Mapping[str, Mapping[str, Any]], name: str = "รอบปีงบประมาณ 2568") -> Round:
    """``round_`` with an earlier one of the same edition beside it."""
    earlier = round_of(round_.document, rows)
    return replace(round_, previous=Previous(9, name, 2568, "year", 1, earlier.total, earlier.sections, earlier.scores))


