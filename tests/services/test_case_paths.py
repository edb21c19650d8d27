"""No path leads out of the table of domain B.3.4: every step is tried in every status, on a real office, and thousands of steps are walked at random, some taken back."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.complaint_rules import CASE
from desktop.errors import UserError
from desktop.models.complaint_register import CASES
from desktop.models.partner_register import PARTNERS
from desktop.services import cases, history, holidays, records, steps
from desktop.services.workspace import Workspace
from tests.services.case_help import NEXT, WHO, act, take_in

SHORT_PATH = {"suggestion", "opinion", "compliment"}
WITH_REASON = {"ask_info", "no_answer", "hand_back", "rescreen", "return", "appeal", "reopen"}
RANDOM_STEPS = 250

ANSWERS = {
    "assign": {"owner_unit": "LAW", "coi_checked": True},
    "transfer": {"out_doc_no": "ศธ 04001/1"},
    "reject": {"inadmissible_reason": "duplicate"},
    "acknowledge": {"reply_channel": "phone"},
    "find_facts": {"committee_order_no": "1/2569", "committee_members": ["นายประธาน ตัวอย่าง"]},
    "settle_report": {"result_code": "solved", "result": "หน่วยงานแก้ไขแล้ว"},
    "resolve": {"result_code": "solved", "result": "แก้ไขแล้ว"},
    "notify": {"reply_channel": "phone"},
    "close": {"reply_channel": "phone", "closed_summary": "แก้ไขแล้ว"},
}
"""What a clerk writes with each step, so that only the table decides whether it is taken."""


@pytest.fixture
def first_database(complaint_database: Path) -> Path:
    return complaint_database


@pytest.fixture(autouse=True)
def agency(work: Workspace) -> int:
    holidays.ensure_filled(work)
    return records.save(work, PARTNERS, {"name": "เทศบาลตัวอย่าง", "category": "state_agency"})


def status(work: Workspace, case: int) -> str:
    return str(work.reader.connection.execute("SELECT status FROM complaint_case WHERE id = ?", (case,)).fetchone()[0])


def try_step(work: Workspace, case: int, action: str, agency: int, reason: str = "มีเหตุผล") -> bool:
    """Take a step with everything it may ask for; whether it was taken."""
    values: dict[str, Any] = dict(ANSWERS.get(action, {}))
    if action == "transfer":
        values["forwarded_to"] = agency
    try:
        steps.take(work, CASES, [case], action, work.today(), reason, values=values)
    except UserError:
        return False
    return True


def ways(record_type: str) -> dict[str, list[str]]:
    """Status → the steps that lead to it from "new", the shortest way, by the table of this file."""
    found: dict[str, list[str]] = {"new": []}
    waiting = deque(["new"])
    while waiting:
        here = waiting.popleft()
        for step in CASE.transitions:
            there = step.target
            if here in step.sources and there in NEXT[here] and there not in found and (there != "acknowledged" or record_type in SHORT_PATH):
                found[there] = [*found[here], step.key]
                waiting.append(there)
    return found


def led_to(work: Workspace, agency: int, record_type: str, way: list[str]) -> int:
    case = take_in(work, WHO, record_type=record_type)
    act(work, case)
    for action in way:
        assert try_step(work, case, action, agency), action
    return case


@pytest.mark.parametrize("record_type", ["complaint", "suggestion", "inquiry"])
def test_every_step_in_every_status(work: Workspace, agency: int, record_type: str) -> None:
    roads = ways(record_type)
    assert set(roads) == set(NEXT) - (set() if record_type in SHORT_PATH else {"acknowledged"})
    for here, way in roads.items():
        case, reached = led_to(work, agency, record_type, way), set()
        assert status(work, case) == here
        offered = {step.key for step in steps.allowed(work, CASES, [case])}
        for step in CASE.transitions:
            taken = try_step(work, case, step.key, agency)
            assert taken == (step.key in offered), (here, step.key)
            if taken:
                reached.add(status(work, case))
                history.undo(work)
            assert status(work, case) == here, step.key
        assert reached == NEXT[here] - (set() if record_type in SHORT_PATH else {"acknowledged"}), here


def test_a_step_back_asks_for_its_reason(work: Workspace, agency: int) -> None:
    roads = ways("complaint")
    for step in CASE.transitions:
        if step.key == "acknowledge":
            continue
        here = next(one for one in step.sources if one in roads)
        case = led_to(work, agency, "complaint", roads[here])
        assert try_step(work, case, step.key, agency, "  ") == (step.key not in WITH_REASON), step.key


def walk(chance: random.Random) -> Iterator[str]:
    """Steps at random, those of the table more often than the others."""
    keys = [step.key for step in CASE.transitions]
    while True:
        yield chance.choice(keys)


def test_walking_at_random_never_leaves_the_table(work: Workspace, agency: int) -> None:
    chance = random.Random(2569)
    found = [take_in(work, WHO, record_type=kind) for kind in ("complaint", "suggestion", "opinion", "compliment", "inquiry")]
    for case in found:
        act(work, case)
    seen: set[tuple[str, str]] = set()
    for turn, wild in zip(range(RANDOM_STEPS), walk(chance), strict=False):
        case = chance.choice(found)
        here = status(work, case)
        offered = [step.key for step in steps.allowed(work, CASES, [case])]
        action = wild if turn % 3 == 0 else chance.choice(offered)
        taken, there = try_step(work, case, action, agency), status(work, case)
        assert there in NEXT[here] if taken else there == here, (here, action, there)
        if taken:
            seen.add((here, there))
        if taken and chance.random() < 0.1:
            history.undo(work)
            assert status(work, case) == here
    assert len(seen) > 20


def test_neither_a_form_nor_a_bulk_change_sets_a_status(work: Workspace) -> None:
    case = take_in(work, WHO)
    cases.save(work, {"status": "closed", "closed_on": work.today(), "name": "เรื่องใหม่"}, None, case)
    with pytest.raises(ValueError, match="steps"):
        records.bulk_change(work, CASES, [case], "status", "closed")
    assert status(work, case) == "new"


def test_a_complaint_is_not_thanked_for(work: Workspace, agency: int) -> None:
    case = led_to(work, agency, "complaint", ["screen"])
    with pytest.raises(UserError, match=r"ร\.1/"):
        steps.take(work, CASES, [case], "acknowledge", work.today(), values=ANSWERS["acknowledge"])
    assert status(work, case) == "screening"
