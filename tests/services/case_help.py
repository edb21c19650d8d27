"""Cases for the tests: taken in, and led along their way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from desktop.models.complaint_register import ACTIONS, CASES
from desktop.services import cases, records, steps
from desktop.services.workspace import Workspace

WHO = {"title": "นาง", "first_name": "สมหญิง", "last_name": "ตัวอย่างร้อง", "phone": "08 5555 0101"}
PLAIN = {"name": "ขอให้ตรวจสอบการเก็บเงินบำรุง", "detail": "โรงเรียนเก็บเงินเพิ่มโดยไม่มีใบเสร็จ", "category": "fees"}

NEXT = {
    "new": {"screening"},
    "screening": {"need_info", "rejected", "transferred", "assigned", "acknowledged"},
    "need_info": {"screening", "closed"},
    "rejected": {"closed"},
    "transferred": {"agency_reported"},
    "agency_reported": {"resolved"},
    "assigned": {"in_progress", "returned"},
    "returned": {"screening", "assigned"},
    "in_progress": {"fact_finding", "proposed"},
    "fact_finding": {"proposed"},
    "proposed": {"resolved", "in_progress"},
    "resolved": {"notified"},
    "notified": {"closed", "appealed"},
    "appealed": {"in_progress"},
    "closed": {"screening"},
    "acknowledged": {"closed"},
}
"""Domain B.3.4, column "Next", written out by hand; a closed case is opened again with a reason and screened anew."""


def take_in(work: Workspace, identity: Mapping[str, Any] | None = WHO, **values: Any) -> int:
    """A case received ten days ago; ``identity`` None: nobody is known."""
    given = PLAIN | {"received_on": ago(work, 10)} | values
    if identity is None:
        given["anonymity"] = "anonymous"
    return cases.save(work, given, identity)


def ago(work: Workspace, days: int) -> date:
    return work.today() - timedelta(days=days)


def step(work: Workspace, case_id: int, action: str, days_ago: int = 0, reason: str = "", **values: Any) -> None:
    steps.take(work, CASES, [case_id], action, ago(work, days_ago), reason, values=values)


def assign(work: Workspace, case_id: int, days_ago: int = 8, **values: Any) -> None:
    step(work, case_id, "screen")
    step(work, case_id, "assign", days_ago, **{"owner_unit": "LAW", "coi_checked": True, **values})


def act(work: Workspace, case_id: int, **values: Any) -> int:
    return records.save(work, ACTIONS, {"case_id": case_id, "name": "สอบถามโรงเรียน", "done_by": "นายช่วยงาน ตัวอย่าง", **values})


def resolve(work: Workspace, case_id: int, days_ago: int = 3) -> None:
    step(work, case_id, "accept")
    act(work, case_id)
    step(work, case_id, "propose", days_ago)
    step(work, case_id, "resolve", days_ago, result_code="solved", result="โรงเรียนคืนเงินแล้ว")


def close(work: Workspace, case_id: int, days_ago: int = 1) -> None:
    """From assigned to closed."""
    resolve(work, case_id)
    case = cases.visible(work, case_id)
    told = {} if case["anonymity"] == "anonymous" else {"reply_channel": "phone"}
    step(work, case_id, "notify", days_ago + 1, **told)
    step(work, case_id, "close", days_ago, closed_summary="แก้ไขแล้ว แจ้งผู้ร้องแล้ว")


def kept(work: Workspace, case_id: int) -> dict[str, Any]:
    return cases.visible(work, case_id)
