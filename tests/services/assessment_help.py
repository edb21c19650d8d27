"""Rounds of self-assessment for tests: a shipped edition, a round with answers, the way to being sent."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.models.assessment_reading import Round, read
from desktop.models.assessment_register import ASSESSMENTS
from desktop.models.partner_register import PARTNERS
from desktop.services import assessments, frameworks, records, steps
from desktop.services.workspace import Workspace

DAY = date(2026, 1, 5)


def edition(work: Workspace, key: str = "sar-5") -> int:
    """The id of a shipped edition."""
    frameworks.ensure(work)
    return int(work.reader.connection.execute("SELECT id FROM framework WHERE shipped_key = ?", (key,)).fetchone()[0])


def begin(work: Workspace, key: str = "sar-5", **values: Any) -> int:
    """A round of a shipped edition, being set up."""
    return assessments.create(work, {"framework_id": edition(work, key), "fiscal_year": 2569, **values})


def office_of(work: Workspace, assessment_id: int) -> int:
    """The id of the round's first subject."""
    return read(work.reader, assessment_id).subject.id


def scored(found: Round) -> list[str]:
    """The codes of the items that are scored."""
    return [code for code, one in found.answers.items() if one.item.scored]


def answer_all(work: Workspace, assessment_id: int, level: float = 4) -> None:
    """Give every scored item of the office a level."""
    found = read(work.reader, assessment_id)
    for code in scored(found):
        assessments.answer(work, found.subject.id, code, {"level": level, "result": f"ผลการดำเนินงานข้อ {code}"})


def step(work: Workspace, assessment_id: int, action: str, **given: Any) -> None:
    """Take a step of a round."""
    steps.take(work, ASSESSMENTS, [assessment_id], action, on=given.pop("on", DAY), **given)


def to_director(work: Workspace, assessment_id: int) -> None:
    """From being set up (or from being filled in, of a revision) to lying before the director; everything is answered already."""
    found = read(work.reader, assessment_id)
    if found.record["status"] == "draft":
        assessments.assign(work, assessment_id, scored(found), owner_unit="ADMIN", owner="นายตัวอย่าง ใจดี")
        step(work, assessment_id, "assign", values={"order_no": "12/2569"})
        step(work, assessment_id, "collect")
    step(work, assessment_id, "self_assess")
    step(work, assessment_id, "review")
    step(work, assessment_id, "to_director")


def send(work: Workspace, assessment_id: int) -> None:
    """From being set up to sent, by director and board."""
    to_director(work, assessment_id)
    step(work, assessment_id, "director_approves", memo_number="บันทึก 31/2569", approver="นายสมมุติ ผู้อำนวยการ")
    step(work, assessment_id, "submit", memo_number="กพท. 2/2569", values={"out_doc_no": "ศธ 04001/99", "report_to": ["สพฐ."]})


def sent_round(work: Workspace, level: float = 4) -> int:
    """A SAR that was answered and sent."""
    made = begin(work)
    answer_all(work, made, level)
    send(work, made)
    return made


def school(work: Workspace, name: str) -> int:
    """A school of the partner registry."""
    return records.save(work, PARTNERS, {"name": name, "category": "school"})
