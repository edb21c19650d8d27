"""Any steps with any cases in any order, with or without what they ask for: no path leads out of the table of domain B.3.4, and every deed is taken back to the letter."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.domain.complaint_rules import CASE
from desktop.errors import UserError
from desktop.models import search
from desktop.models.complaint_register import CASES
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.paths import Paths
from desktop.services import cases, history, holidays, office, records, steps
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.services.case_help import NEXT, WHO, act
from tests.services.whole_state import stored

BACK = {("assigned", "returned"), ("returned", "screening"), ("proposed", "in_progress"), ("notified", "appealed"), ("closed", "screening"), ("need_info", "closed")}
"""Ways that ask for a reason."""

TYPES = ("complaint", "suggestion", "opinion", "compliment", "inquiry")
SHORT = TYPES[1:4]
OWNED = ("assigned", "in_progress", "fact_finding", "proposed", "resolved", "notified", "appealed")
ACTIONS = [step.key for step in CASE.transitions]
PLACE = st.integers(0, 9)
MOST = 40


class Steps(RuleBasedStateMachine):
    """Clerks who try everything."""

    template: Path

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        paths = Paths(self.folder / "data")
        paths.make()
        shutil.copyfile(self.template, paths.database)
        self.work = Workspace.open(paths, Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"))
        office.apply_template(self.work, "B")
        holidays.ensure_filled(self.work)
        cases.ensure_defaults(self.work)
        self.agency = records.save(self.work, PARTNERS, {"name": "สำนักงานตัวอย่างกลาง", "category": "state_agency"})
        self.cases: list[int] = []
        self.before: list[dict[str, list[tuple[Any, ...]]]] = []
        self.take_in("complaint", True)

    @rule(record_type=st.sampled_from(TYPES), known=st.booleans())
    def take_in(self, record_type: str, known: bool) -> None:
        self.before.append(stored(self.work))
        values = {"name": "เรื่อง", "detail": "ความ", "category": "service", "record_type": record_type, "received_on": self.work.today() - timedelta(days=9)}
        self.cases.append(cases.save(self.work, values | {"anonymity": "named" if known else "anonymous"}, WHO if known else None))

    @rule(place=PLACE)
    def do_something(self, place: int) -> None:
        if self.cases:
            self.before.append(stored(self.work))
            act(self.work, self.cases[place % len(self.cases)])

    def filled(self, case: int, action: str) -> dict[str, Any]:
        values: dict[str, Any] = {
            "owner_unit": "HR", "coi_checked": True, "forwarded_to": self.agency, "out_doc_no": "1", "inadmissible_reason": "court", "reply_channel": "phone",
            "committee_order_no": "1/2569", "committee_members": ["นายกรรมการ ตัวอย่าง"], "result_code": "solved", "result": "แก้ไขแล้ว", "closed_summary": "จบ",
        }  # fmt: skip
        return {one.name: values[one.name] for one in steps.asked(self.work, CASES, [case], action) if one.name in values}

    @rule(place=PLACE, action=st.sampled_from(ACTIONS), enough=st.booleans(), reason=st.booleans(), ago=st.sampled_from((0, 0, 0, 1, 5, 20, -1)))
    def try_step(self, place: int, action: str, enough: bool, reason: bool, ago: int) -> None:
        if self.cases:
            self.step(self.cases[place % len(self.cases)], action, enough, reason, ago)

    @rule(place=PLACE, choice=PLACE)
    def next_step(self, place: int, choice: int) -> None:
        """So that a case comes far at all."""
        if self.cases:
            case = self.cases[place % len(self.cases)]
            offered = steps.allowed(self.work, CASES, [case])
            assert offered
            self.step(case, offered[choice % len(offered)].key, True, True, 0)

    def step(self, case: int, action: str, enough: bool, reason: bool, ago: int) -> None:
        was, record = stored(self.work), cases.visible(self.work, case)
        offered = action in [one.key for one in steps.allowed(self.work, CASES, [case])]
        try:
            values = self.filled(case, action) if enough else {}
            steps.take(self.work, CASES, [case], action, self.work.today() - timedelta(days=ago), "เหตุผล" if reason else "", values=values)
        except UserError:
            assert stored(self.work) == was
            nothing_done = action == "resolve" and not self.worked_on(case)
            assert not (offered and enough and reason and ago == 0) or nothing_done
            return
        self.before.append(was)
        now = cases.visible(self.work, case)["status"]
        assert offered
        assert now in NEXT[record["status"]]
        assert reason or (record["status"], now) not in BACK
        assert now != "acknowledged" or record["record_type"] in SHORT
        assert 0 <= ago <= 9

    def worked_on(self, case: int) -> bool:
        return bool(self.work.reader.connection.execute("SELECT 1 FROM case_action WHERE case_id = ? AND deleted_at IS NULL", (case,)).fetchone())

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _time in range(min(times, len(self.before))):
            history.undo(self.work)
            assert stored(self.work) == self.before.pop()
        self.cases = list(self.work.reader.ids(CASES, Query()))

    @invariant()
    def sound(self) -> None:
        if not hasattr(self, "cases"):
            return
        assert search.says_the_same(self.work.reader.connection, CASES)
        for case in self.work.reader.rows(CASES, self.cases):
            self.holds(case)

    def holds(self, case: dict[str, Any]) -> None:
        status, known = case["status"], case["anonymity"] != "anonymous"
        assert {one.target for one in steps.allowed(self.work, CASES, [case["id"]])} <= NEXT[status]
        assert (status == "closed") == (case["closed_on"] is not None) == (case["retention_until"] is not None) == bool(case["closed_summary"])
        assert status not in OWNED or case["owner_unit"] or case["result"]
        assert status not in ("resolved", "notified", "appealed") or (case["result"] and case["resolved_on"])
        assert status != "notified" or case["replied_on"]
        assert status != "acknowledged" or case["replied_on"] or not known
        waits = self.work.reader.connection.execute("SELECT count(*) FROM case_wait WHERE case_id = ? AND until_on IS NULL", (case["id"],)).fetchone()[0]
        assert waits == (status == "need_info")

    def teardown(self) -> None:
        if hasattr(self, "cases"):
            self.undo(MOST)
            self.work.close()
        shutil.rmtree(self.folder)


def steps_to_try(examples: int, length: int) -> settings:
    """The same ones every time. What fails is told as it is: making it smaller takes longer than a test may."""
    return settings(
        max_examples=examples, stateful_step_count=length, phases=(Phase.generate,), deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None
    )


def test_no_path_leads_out_of_the_table(fresh_database: Path) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    Steps.template = fresh_database
    run_state_machine_as_test(Steps, settings=steps_to_try(10, 30))


def way_to(status: str) -> list[str]:
    """The shortest way of steps from a new suggestion (which may take every step) to a status."""
    ways: dict[str, list[str]] = {"new": []}
    waiting = ["new"]
    for at in waiting:
        for one in CASE.allowed(at):
            if one.target not in ways:
                ways[one.target] = [*ways[at], one.key]
                waiting.append(one.target)
    return ways[status]


def test_every_step_from_every_status_it_leads_from(fresh_database: Path) -> None:
    machine = Steps()
    Steps.template = fresh_database
    machine.begin()
    for source, one in [(source, step) for step in CASE.transitions for source in step.sources]:
        machine.take_in("suggestion", True)
        case = machine.cases[-1]
        act(machine.work, case)
        for key in (*way_to(source), one.key):
            steps.take(machine.work, CASES, [case], key, machine.work.today(), "เหตุผล", values=machine.filled(case, key))
        assert cases.visible(machine.work, case)["status"] == one.target
        machine.holds(cases.visible(machine.work, case))
    machine.before = []
    machine.teardown()


def test_the_table_of_the_program_is_the_one_written_here() -> None:
    found: dict[str, set[str]] = {}
    for step in CASE.transitions:
        for source in step.sources:
            found.setdefault(source, set()).add(step.target)
    assert found == NEXT
    assert {(source, step.target) for step in CASE.transitions for source in step.sources if step.needs_reason} >= BACK
