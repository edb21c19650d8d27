"""Invented rounds on top of the invented office: a sent SAR and its revision, the year before, PMQA, schools, assessors, evidence, visits, good practices. Always the same."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.models.assessment_reading import read
from desktop.models.assessment_register import EVIDENCE
from desktop.models.conditions import Query
from desktop.models.instrument_register import PRACTICES, VISITS
from desktop.models.partner_register import PARTNERS
from desktop.services import assessments, evidence, frameworks, office, records
from desktop.services.workspace import Workspace
from tests.reports.assessment_samples import LONG, RESULT, STRENGTHS
from tests.services.assessment_help import begin, send

LAST, NOW, REVISED, PMQA, SCHOOLS = range(1, 6)
"""The ids of the rounds: SAR of 2568, SAR of 2569 as it was sent, its revision, PMQA 2550, the schools."""
MEMBERS = [
    {"committee": "steering", "name": "นายธีรเดช ทดลอง", "post": "ผู้อำนวยการ", "role": "chair"},
    {"committee": "category", "section_code": "1", "name": "นางสาวพิมพ์ใจ ตัวอย่างดี", "post": "เจ้าพนักงานธุรการปฏิบัติงาน", "role": "champion"},
]


def fill(work: Workspace) -> None:
    """All of it."""
    office.apply_template(work, "B")
    frameworks.ensure(work)
    before = begin(work, fiscal_year=2568)
    _answer(work, before, lambda place: {"level": 3 + place % 2})
    send(work, before)
    now = begin(work, fiscal_year=2569, previous_id=before)
    _answer(work, now, lambda place: {"ticks": [str(one) for one in range(1, 6 - place % 3)]} if place != 4 else {"not_applicable": True, "na_reason": "ไม่มีภารกิจนี้"})
    _evidence(work, now)
    send(work, now)
    assessments.revise(work, now, "คะแนนตัวบ่งชี้ที่ 1.1 ไม่ตรงกับหลักฐาน")
    pmqa = begin(work, "pmqa-2550", fiscal_year=2569)
    _pmqa(work, pmqa)
    _schools(work)
    _supervision(work)


def _answer(work: Workspace, round_id: int, given: Any) -> None:
    found = read(work.reader, round_id)
    place = 0
    for code, one in found.answers.items():
        if not one.item.scored:
            assessments.answer(work, found.subject.id, code, {"result": RESULT})
            continue
        texts = {"result": RESULT, "strengths": STRENGTHS, "improvements": "-- ควรเก็บข้อมูลย้อนหลังอย่างน้อย 3 ปี", "suggestions": LONG}
        assessments.answer(work, found.subject.id, code, texts | given(place))
        place += 1


def _evidence(work: Workspace, round_id: int) -> None:
    found = read(work.reader, round_id)
    codes = [code for code, one in found.answers.items() if one.item.scored]
    for number in range(6):
        values: dict[str, Any] = {"code": f"{codes[number]}-01", "name": f"คำสั่งแต่งตั้งคณะทำงานตามมาตรฐานที่ {number + 1}", "kind": "order", "happened_on": date(2026, 1, 5 + number), "holder": "กลุ่มอำนวยการ", "shelf": f"ตู้ {number}"}
        if number == 5:
            values |= {"secrecy": "secret", "name": "รายงานลับเฉพาะ"}
        made = records.save(work, EVIDENCE, values)
        if number != 4:
            evidence.use(work, made, found.subject.id, codes[number])
    records.save(work, EVIDENCE, {"code": "9-99", "name": "ใบรับรองที่หมดอายุ", "kind": "document", "valid_until": date(2025, 1, 1)})


def _pmqa(work: Workspace, round_id: int) -> None:
    found = read(work.reader, round_id)
    for place, (code, one) in enumerate(found.answers.items()):
        if not one.item.scored:
            assessments.answer(work, found.subject.id, code, {"result": RESULT})
        elif place % 4:
            keys = ("Le", "T", "C", "I") if one.item.scoring == "letci" else ("A", "D", "L", "I")
            assessments.answer(work, found.subject.id, code, {"level": 30 + 5 * (place % 6), "numbers": dict.fromkeys(keys, 40), "strengths": STRENGTHS, "result": RESULT})


def _schools(work: Workspace) -> None:
    schools = [one["id"] for one in work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query())) if one["category"] == "school"]
    made = assessments.create(work, {"framework_id": _framework(work, "supervision-school"), "fiscal_year": 2569}, schools)
    found = read(work.reader, made)
    for place, subject in enumerate(found.subjects[:4]):
        for spot, (code, one) in enumerate(found.answers.items()):
            if one.item.scored and (place < 3 or spot < 5):
                assessments.answer(work, subject.id, code, {"level": 1 + (spot + place) % len(found.framework.scale(one.item)), "result": f"ผลของข้อ {code}"})


def _framework(work: Workspace, key: str) -> int:
    return int(work.reader.connection.execute("SELECT id FROM framework WHERE shipped_key = ?", (key,)).fetchone()[0])


def _supervision(work: Workspace) -> None:
    school = next(one["id"] for one in work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query())) if one["category"] == "school")
    for number in range(3):
        records.save(work, VISITS, {"name": f"การนิเทศภายใน ครั้งที่ {number + 1}", "school_id": school, "visited_on": date(2026, 2 + number, 3), "method": ("visit", "online")[number % 2], "visitors": ["นางรัชนี ตัวแบบ"], "found": LONG, "improvements": "เพิ่มการสะท้อนผล", "advice": "จัด PLC ทุกสัปดาห์", "next_on": date(2026, 9, 1)})
    records.save(work, PRACTICES, {"name": "ระบบนิเทศออนไลน์", "fiscal_year": 2569, "owner": "นางรัชนี ตัวแบบ", "unit": "SUPER", "assessment_id": NOW, "item_code": "3.1", "method": RESULT, "result": LONG})
    records.save(work, PRACTICES, {"name": "ห้องเรียนคู่ขนาน", "fiscal_year": 2569, "school_id": school})
