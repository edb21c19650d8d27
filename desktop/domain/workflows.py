"""Every workflow of the program, by the value list its statuses go by in a register's declaration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.domain import assessment_rules, complaint_rules, partner_rules, publicity_rules
from desktop.domain.statuses import Token, Workflow

WORKFLOWS: dict[str, Workflow] = {
    "partner_status": partner_rules.WORKFLOW,
    "plan_status": publicity_rules.PLAN,
    "item_status": publicity_rules.ITEM,
    "news_status": publicity_rules.NEWS,
    "case_status": complaint_rules.CASE,
    "improvement_status": complaint_rules.IMPROVEMENT,
    "framework_status": assessment_rules.FRAMEWORK,
    "assessment_status": assessment_rules.ASSESSMENT,
    "assessment_item_status": assessment_rules.ITEM,
    "agreement_status": assessment_rules.AGREEMENT,
    "risk_status": assessment_rules.RISK,
    "survey_status": assessment_rules.SURVEY,
    "practice_status": assessment_rules.PRACTICE,
}
"""Value list → workflow. The words of these lists belong to the rules and are not edited."""


TONES: dict[str, dict[str, Token]] = {
    "case_timing": {"running": "draft", "due_soon": "warn", "overdue": "danger", "waiting": "wait", "done": "ok", "done_late": "off"},
    "evidence_state": {"valid": "ok", "expired": "danger"},
    "risk_level": {"low": "ok", "medium": "draft", "high": "warn", "very_high": "danger"},
    "risk_progress": {"not_begun": "draft", "doing": "wait", "done": "ok", "late": "danger"},
}
"""Value lists that are no status of a workflow and are seen as one: value → how it looks."""


def imported_status(list_key: str, record: Mapping[str, Any]) -> str:
    """The status of a record that comes from a file: the one the file gives, else what its days say (published, closed); everything else begins at the beginning."""
    found = WORKFLOWS[list_key].statuses
    if record.get("status") in found:
        return str(record["status"])
    for day, status in (("closed_on", "closed"), ("replied_on", "notified"), ("resolved_on", "resolved")):
        if record.get(day) and status in found and list_key == "case_status":
            return status
    done = record.get("actual_start") or record.get("published_on")
    return "published" if done and "published" in found else next(iter(found))


def tone(list_key: str, status: str) -> str | None:
    """How a status of that list looks (a token of ``statuses``); None for a list that is no status or a status it does not know."""
    if list_key in TONES:
        return TONES[list_key].get(status)
    found = WORKFLOWS.get(list_key)
    known = found.statuses.get(status) if found else None
    return known.token if known else None
