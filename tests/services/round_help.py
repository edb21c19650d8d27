"""A small edition with an item of every kind, and rounds on it, for the tests of what goes out and comes back."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.models.partner_register import PARTNERS
from desktop.services import assessments, frameworks, records
from desktop.services.workspace import Workspace

LEVELS = [{"value": value, "label": label} for value, label in zip(range(1, 6), ("ปรับปรุง", "พอใช้", "ดี", "ดีมาก", "ดีเยี่ยม"), strict=True)]
GRADED = [{**level, "least": number} for number, level in enumerate(LEVELS, 1)]


def document(instrument: str = "supervision", **changed: Any) -> dict[str, Any]:
    """An edition: 1.1 by checkpoints, 1.2 entered directly, 1.3 measured, 1.4 there or not, 2.1 by checklist, 2.2 in per cent, 3.1 in words."""
    points = [{"code": f"1.1.{number}", "text": f"มีการดำเนินงานตามประเด็นที่ {number}", "required": number == 1} for number in range(1, 6)]
    lines = [{"code": f"2.1.{level}", "text": f"รายการของระดับ {level}", "level": level} for level in (1, 2, 3)]
    steps = [{"value": level, "label": name} for level, name in enumerate(("ไม่ผ่าน", "Basic", "Advance", "Significance"))]
    first = [
        {"code": "1.1", "name": "การบริหารจัดการ", "weight": 40, "checkpoints": points, "hints": ["คำสั่ง", "รายงาน"]},
        {"code": "1.2", "name": "การมีส่วนร่วม", "weight": 20, "scoring": "direct"},
        {"code": "1.3", "name": "ร้อยละของนักเรียนที่อ่านได้", "weight": 20, "scoring": "interpolate", "unit": "ร้อยละ",
         "levels": [{"value": level, "threshold": 50 + level * 10} for level in range(1, 6)]},
        {"code": "1.4", "name": "เผยแพร่รายงาน", "weight": 20, "scoring": "yes_no"},
    ]  # fmt: skip
    second = [
        {"code": "2.1", "name": "กระบวนการ", "weight": 10, "scoring": "checklist", "levels": steps, "checkpoints": lines},
        {"code": "2.2", "name": "แนวทาง", "weight": 10, "scoring": "adli"},
    ]
    sections = [
        {"code": "1", "name": "มาตรฐานที่ 1", "items": first},
        {"code": "2", "name": "มาตรฐานที่ 2", "items": second},
        {"code": "3", "name": "บริบท", "kind": "profile", "items": [{"code": "3.1", "name": "บริบทของสถานศึกษา", "scoring": "narrative"}]},
    ]
    made = {"format": 1, "code": f"test-{instrument}", "edition": "2569", "name": "แบบประเมินตนเองของสถานศึกษา", "instrument": instrument, "scoring": "checkpoints",
            "total": "weighted", "levels": GRADED, "sections": sections}  # fmt: skip
    return made | changed


def publish(work: Workspace, found: dict[str, Any]) -> int:
    """The edition of a document, published."""
    framework_id = frameworks.import_document(work, found)
    frameworks.publish(work, framework_id, date(2025, 10, 1))
    return framework_id


def round_of_schools(work: Workspace, count: int = 2) -> tuple[int, list[int]]:
    """A round answered by so many schools, collecting: (its id, the ids of its subjects)."""
    schools = [records.save(work, PARTNERS, {"name": f"โรงเรียนบ้านตัวอย่าง {number}", "category": "school"}) for number in range(1, count + 1)]
    made = assessments.create(work, {"framework_id": publish(work, document()), "name": "การประเมินตนเองของสถานศึกษา 2569", "fiscal_year": 2569}, schools)
    return made, subjects_of(work, made)


def round_of_office(work: Workspace) -> tuple[int, int]:
    """A round the office answers itself: (its id, its subject)."""
    made = assessments.create(work, {"framework_id": publish(work, document("sar")), "name": "รายงานการประเมินตนเอง 2569", "fiscal_year": 2569})
    return made, subjects_of(work, made)[0]


def subjects_of(work: Workspace, assessment_id: int) -> list[int]:
    """The subjects of a round."""
    return [row[0] for row in work.reader.connection.execute("SELECT id FROM assessment_subject WHERE assessment_id = ? ORDER BY id", (assessment_id,))]


def set_status(work: Workspace, assessment_id: int, status: str) -> None:
    """Put a round into a status as if its steps had been taken."""
    with work.exclusively():
        import sqlite3

        with sqlite3.connect(work.paths.database) as connection:
            connection.execute("UPDATE assessment SET status = ? WHERE id = ?", (status, assessment_id))
        connection.close()
