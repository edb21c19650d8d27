"""The life of what the publicity module keeps: the yearly plan, an item of the calendar, a piece of news (domain B.2.4)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from desktop.domain.statuses import Status, Transition, workflow
from desktop.words import N_

OPEN = ("planned", "preparing", "review", "approved", "scheduled", "postponed")
"""Stored statuses of an item that is still to be published."""

DONE = ("published", "evaluated")
"""Statuses of an item that was published."""

PLAN = workflow(
    (
        Status("draft", N_("Draft"), "draft"),
        Status("submitted", N_("Submitted"), "wait"),
        Status("returned", N_("Returned for correction"), "warn"),
        Status("approved", N_("Approved by the director"), "ok"),
        Status("in_progress", N_("In progress"), "wait"),
        Status("closed", N_("Summarised"), "off"),
    ),
    (
        Transition("submit", N_("Submit for approval"), ("draft", "returned"), "submitted"),
        Transition("approve", N_("Approve the plan"), ("submitted",), "approved", needs_memo=True, needs_date=True),
        Transition("return", N_("Return for correction"), ("submitted",), "returned", needs_reason=True),
        Transition("withdraw", N_("Back to draft"), ("submitted", "returned"), "draft"),
        Transition("start", N_("Begin the work"), ("approved",), "in_progress", needs_date=True),
        Transition("close", N_("Summarise and close"), ("approved", "in_progress"), "closed", needs_date=True),
        Transition("reopen", N_("Open again"), ("closed",), "in_progress", needs_reason=True),
    ),
)
"""ร่าง → เสนอ → อนุมัติ (◇ ผอ.) → กำลังดำเนินการ → สรุปผลแล้ว; ส่งคืน."""

ITEM = workflow(
    (
        Status("planned", N_("As planned"), "draft"),
        Status("preparing", N_("In production"), "wait"),
        Status("review", N_("Draft under review"), "wait"),
        Status("approved", N_("Passed for publication"), "wait"),
        Status("scheduled", N_("Waiting to be published"), "wait"),
        Status("published", N_("Published"), "ok"),
        Status("evaluated", N_("Evaluated"), "ok"),
        Status("postponed", N_("Postponed"), "off"),
        Status("cancelled", N_("Cancelled"), "off"),
        Status("overdue", N_("Overdue"), "danger"),
    ),
    (
        Transition("prepare", N_("Begin production"), ("planned", "postponed"), "preparing"),
        Transition("review", N_("Send for review"), ("planned", "preparing", "postponed"), "review"),
        Transition("return", N_("Return for correction"), ("review",), "preparing", needs_reason=True),
        Transition("approve", N_("Pass for publication"), ("review",), "approved", needs_date=True),
        Transition("schedule", N_("Ready, waiting for its day"), ("approved",), "scheduled"),
        Transition(
            "publish", N_("Published"), ("planned", "preparing", "approved", "scheduled", "postponed"), "published", needs_date=True
        ),
        Transition("evaluate", N_("Evaluated"), ("published",), "evaluated", needs_date=True),
        Transition("postpone", N_("Postpone"), OPEN, "postponed", needs_reason=True),
        Transition("cancel", N_("Cancel the item"), OPEN, "cancelled", needs_reason=True),
        Transition("take_back", N_("Not published after all"), DONE, "approved", needs_reason=True),
        Transition("reopen", N_("Plan again"), ("cancelled",), "planned", needs_reason=True),
    ),
    overdue=OPEN,
)
"""ตามแผน → ผลิตสื่อ → ตรวจร่าง → อนุมัติ → รอเผยแพร่ → เผยแพร่แล้ว → ประเมินแล้ว; เลื่อน, ยกเลิก; เกินกำหนด is derived.

A small office publishes its weekly news without five clicks: an item may be published from any open status except while its draft is under review.
"""

NEWS = workflow(
    (
        Status("received", N_("Received"), "draft"),
        Status("editing", N_("Being edited"), "wait"),
        Status("approved", N_("Passed for publication"), "wait"),
        Status("published", N_("Published"), "ok"),
        Status("archived", N_("Archived"), "off"),
        Status("rejected", N_("Not published"), "off"),
    ),
    (
        Transition("edit", N_("Begin editing"), ("received",), "editing"),
        Transition("approve", N_("Pass for publication"), ("received", "editing"), "approved", needs_date=True),
        Transition("return", N_("Return for correction"), ("approved",), "editing", needs_reason=True),
        Transition("publish", N_("Published"), ("received", "editing", "approved"), "published", needs_date=True),
        Transition("archive", N_("Put into the archive"), ("published",), "archived"),
        Transition("reject", N_("Do not publish"), ("received", "editing", "approved"), "rejected", needs_reason=True),
        Transition("take_back", N_("Not published after all"), ("published", "archived"), "editing", needs_reason=True),
        Transition("reopen", N_("Take up again"), ("rejected",), "editing", needs_reason=True),
    ),
)
"""รับข่าว → บรรณาธิกร → อนุมัติ → เผยแพร่แล้ว → เก็บเข้าคลัง; ไม่เผยแพร่ (with its reason)."""

Urgency = Literal["", "soon", "late"]

SOON_WORKING_DAYS = 3
"""How many working days before its internal deadline or its day an open item is shown as near."""


def planned_end(item: Mapping[str, Any]) -> date | None:
    """The last day an item is planned for; None for one without a date."""
    return item.get("plan_end") or item.get("plan_start")


def is_overdue(status: str, last_day: date | None, today: date) -> bool:
    """Whether an item of this stored status should have been published by now."""
    return status in OPEN and last_day is not None and last_day < today


def is_on_time(item: Mapping[str, Any]) -> bool:
    """Whether a published item came no later than the last day it was planned for; one without a planned day counts as on time."""
    last = planned_end(item)
    actual = item.get("actual_start")
    return actual is not None and (last is None or actual <= last)
