"""The steps of the manual for a round, each with the day it is due by and what the program can see of it (manual S07, S17–S20; domain B.4.1, B.4.3: timeline defaults).

Days are the manual's defaults, reckoned from the round: nothing of them is stored. What the program cannot see (a meeting, a talk) has no state.
"""

from __future__ import annotations

import tomllib
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from desktop.domain.assessment_rules import FROZEN
from desktop.models.assessment_round import Round
from desktop.paths import resource

_ASSESSED = ("self_assessed", "team_review", "director_approval", "board_review", *FROZEN)


@dataclass(frozen=True)
class CalendarLine:
    """One step. ``state``: done, late, soon (due within 30 days), open, or "" where the program cannot see it."""

    number: int
    name: str
    time: str
    """How long the manual gives it, or when; empty where it says nothing."""
    who: str
    standard: str
    """มาตรฐานคุณภาพงาน."""
    approval: bool
    """◇: put before the director or the board."""
    due_on: date | None
    state: str


@cache
def shipped() -> dict[str, list[dict[str, Any]]]:
    """Instrument → the steps of the manual, as they lie in ``resources/assessment_steps.toml``."""
    found: dict[str, list[dict[str, Any]]] = tomllib.loads(resource("assessment_steps.toml").read_text(encoding="utf-8-sig"))
    return found


def calendar_of(round_: Round, today: date) -> list[CalendarLine]:
    """The steps of a round; none for instruments the manual has no steps for."""
    lines: list[CalendarLine] = []
    before = round_.record.get("data_from")
    for number, step in enumerate(shipped().get(str(round_.record["instrument"]), ()), 1):
        due = _due(step, round_.record, before)
        before = due or before
        sign = _SIGNS.get(step.get("sign", ""))
        done = None if sign is None else bool(sign(round_))
        lines.append(CalendarLine(
            number, step["name"], step.get("time", ""), step.get("who", ""), step.get("standard", ""), step.get("approval", False), due, _state(done, due, today),
        ))  # fmt: skip
    return lines


SOON = timedelta(days=30)


def _state(done: bool | None, due: date | None, today: date) -> str:
    if done is None:
        return ""
    if done:
        return "done"
    if due is None or due > today + SOON:
        return "open"
    return "late" if due < today else "soon"


def _due(step: Mapping[str, Any], record: Mapping[str, Any], before: date | None) -> date | None:
    if "at" in step:
        found: date | None = record.get(step["at"])
        return found
    if "month" in step:
        year = int(record["fiscal_year"]) - 543 - (step["month"] >= 10)
        return date(year, step["month"], monthrange(year, step["month"])[1])
    return before + timedelta(days=step["after"]) if "after" in step and before is not None else None


def _profile(round_: Round) -> bool:
    """Every question of the organisation profile is answered."""
    asked = [one for one in round_.answers.values() if one.section.kind == "profile"]
    return bool(asked) and all(one.text("result") for one in asked)


_SIGNS: dict[str, Callable[[Round], Any]] = {
    "order": lambda one: one.record.get("order_no") or one.record.get("order_on"),
    "assigned": lambda one: one.record["status"] != "draft",
    "members": lambda one: one.members,
    "profile": _profile,
    "assessed": lambda one: one.record["status"] in _ASSESSED,
    "sent": lambda one: one.record["status"] in FROZEN,
    "verified": lambda one: one.record["status"] in ("verified", "closed", "carried_forward"),
    "closed": lambda one: one.record["status"] in ("closed", "carried_forward"),
    "baseline": lambda one: one.record["status"] == "carried_forward",
    "signed": lambda one: (one.agreement or {}).get("signed_on") or (one.agreement or {}).get("status") in ("signed", "ended"),
    "plan": lambda one: one.improvements,
    "practices": lambda one: one.practices,
    "risks": lambda one: one.risks,
}
"""``sign`` of a step → what of the round shows that it was done."""
