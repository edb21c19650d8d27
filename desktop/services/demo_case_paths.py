"""The ways the cases of the sample office went: steps and days after receipt, one way for each end a case may have (domain B.3.4)."""

from __future__ import annotations

from typing import NamedTuple


class Stop(NamedTuple):
    """A step of a case, or "act" for something done about it, so many days after receipt."""

    step: str
    after: int
    reason: str = ""


_SCREEN = (Stop("screen", 0),)
_ASSIGNED = (*_SCREEN, Stop("assign", 1))
_WORKED = (*_ASSIGNED, Stop("accept", 2), Stop("act", 5))
_FACTS = (*_WORKED, Stop("find_facts", 6), Stop("act", 9))
_PROPOSED = (*_WORKED, Stop("act", 8), Stop("propose", 11))
_RESOLVED = (*_PROPOSED, Stop("resolve", 13))
_NOTIFIED = (*_RESOLVED, Stop("notify", 14))
_SENT = (*_SCREEN, Stop("transfer", 1))
_REPORTED = (*_SENT, Stop("agency_reports", 14, "ตรวจสอบและแก้ไขแล้ว ตามบันทึกภาพถ่ายที่แนบ"))
_ASKED = (*_SCREEN, Stop("ask_info", 0, "ขอสำเนาหลักฐานและวันเวลาที่เกิดเหตุ"))
_CLOSED = (*_NOTIFIED, Stop("close", 18))

EARLY: dict[str, tuple[Stop, ...]] = {
    "new": (),
    "screening": _SCREEN,
    "need_info": _ASKED,
    "assigned": _ASSIGNED,
    "returned": (*_ASSIGNED, Stop("hand_back", 4, "ไม่อยู่ในหน้าที่ของกลุ่ม")),
    "in_progress": _WORKED,
    "left": _WORKED,
    "fact_finding": _FACTS,
    "proposed": _PROPOSED,
    "transferred": _SENT,
    "agency_reported": _REPORTED,
    "rejected": (*_SCREEN, Stop("reject", 1)),
    "resolved": _RESOLVED,
    "notified": _NOTIFIED,
    "appealed": (*_NOTIFIED, Stop("appeal", 20, "ผู้ร้องส่งหลักฐานเพิ่มเติมและขอให้ทบทวน")),
    "closed": _CLOSED,
    "closed_facts": (*_FACTS, Stop("propose", 20), Stop("resolve", 22), Stop("notify", 23), Stop("close", 30)),
    "closed_waited": (
        *_ASKED, Stop("info_received", 6), Stop("assign", 7), Stop("accept", 8), Stop("act", 10), Stop("propose", 15), Stop("resolve", 17), Stop("notify", 18),
        Stop("close", 22),
    ),
    "closed_report": (*_REPORTED, Stop("settle_report", 16), Stop("notify", 17), Stop("close", 21)),
    "closed_rejected": (*_SCREEN, Stop("reject", 1), Stop("close", 5)),
    "closed_unanswered": (*_ASKED, Stop("no_answer", 14, "ไม่ได้รับข้อมูลภายในกำหนด")),
    "closed_appealed": (
        *_NOTIFIED, Stop("appeal", 20, "ผู้ร้องไม่เห็นด้วยกับผล"), Stop("take_up_appeal", 22), Stop("act", 25), Stop("propose", 30), Stop("resolve", 33),
        Stop("notify", 34), Stop("close", 40),
    ),
    "served": (
        *_SCREEN, Stop("assign", 0), Stop("accept", 0), Stop("act", 1), Stop("propose", 2), Stop("resolve", 2), Stop("notify", 3), Stop("close", 4),
    ),
    "served_at_once": (
        *_SCREEN, Stop("assign", 0), Stop("accept", 0), Stop("act", 0), Stop("propose", 0), Stop("resolve", 0), Stop("notify", 0), Stop("close", 1),
    ),
    "acknowledged": (*_SCREEN, Stop("acknowledge", 1)),
    "thanked": (*_SCREEN, Stop("acknowledge", 1), Stop("close", 5)),
}  # fmt: skip
"""End → the way to it."""

OLD = (
    "closed", "closed_facts", "closed", "closed_waited", "closed", "closed_report", "closed", "closed_rejected", "closed", "closed_unanswered", "closed",
    "closed_appealed", "closed",
)  # fmt: skip
"""Ends of cases whose time is over, in turn."""

OPEN_ENDS = (
    "closed", "closed", "closed", "appealed", "notified", "resolved", "agency_reported", "closed", "fact_finding", "rejected", "proposed", "closed", "transferred", "in_progress",
    "fact_finding", "returned", "in_progress", "need_info", "assigned", "in_progress", "assigned", "screening", "assigned", "new", "new",
)  # fmt: skip
"""Ends of the cases of the last weeks, the oldest first; where there are fewer cases, the first ones are left out."""

SHORT_ENDS = ((14, "thanked"), (6, "acknowledged"), (0, "screening"))
"""The same on the short path: (so many cases came after it, end)."""
