"""Rounds of assessment by people who try everything, in any order: what is derived is always what a slow reckoning gives, what was sent never changes, every deed
is taken back to the letter but sending itself."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.domain.assessment_rules import ASSESSMENT, FROZEN, ITEM
from desktop.domain.framework import Framework
from desktop.errors import UserError
from desktop.models.assessment_reading import Round, read
from desktop.models.assessment_register import ASSESSMENTS
from desktop.models.reader import Query
from desktop.paths import Paths
from desktop.services import assessments, carrying, frameworks, history, records, steps
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.domain import scoring_oracle
from tests.services import assessment_help as help_
from tests.services.test_case_machine import MOST, PLACE, steps_to_try
from tests.services.whole_state import Rows, stored

CODES = st.sampled_from(("1.1", "1.2", "2.1", "5.1"))
KEYS = ("sar-5", "pmqa-2550")
ROUND_STEPS = [step.key for step in ASSESSMENT.transitions]
ITEM_STEPS = [step.key for step in ITEM.transitions]
SENDING = ("submit", "submit_directly")


def _slowly(framework: Framework, parts: list[tuple[int, Fraction | None, bool]]) -> tuple[float | None, str | None]:
    """What a round comes to and is called, reckoned another way: of points by adding up each, of levels by a heap (``scoring_oracle``)."""
    known = [(weight, given) for weight, given, left in parts if given is not None and not left]
    if not known:
        return None, None
    exact = sum((weight * given / 100 for weight, given in known), Fraction(0)) if framework.total == "points" else scoring_oracle.weighted(parts) or Fraction(0)
    value = scoring_oracle.nearest(exact, 2)
    return float(value), next((band.label for band in reversed(framework.bands) if Fraction(str(band.least)) <= value), None)


class Rounds(RuleBasedStateMachine):
    """Clerks, a working group and a director who try everything."""

    template: Path

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        paths = Paths(self.folder / "data")
        paths.make()
        shutil.copyfile(self.template, paths.database)
        self.work = Workspace.open(paths, Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"))
        self.editions = {key: help_.edition(self.work, key) for key in KEYS}
        self.before: list[Rows | None] = []
        self.sent: dict[int, Round] = {}
        self.year = 2560
        self.begin_round("sar-5")

    def did(self, was: Rows, final: bool = False) -> None:
        """A deed was done; ``final``: one that is never taken back."""
        if stored(self.work) != was:
            self.before.append(None if final else was)

    def trying(self, act: Any) -> bool:
        """Do it, or see that a refusal changed nothing."""
        was = stored(self.work)
        try:
            act()
        except UserError:
            assert stored(self.work) == was
            return False
        self.did(was)
        return True

    @property
    def rounds(self) -> list[int]:
        return sorted(self.work.reader.ids(ASSESSMENTS, Query()))

    def one(self, place: int) -> int:
        return self.rounds[place % len(self.rounds)] if self.rounds else 0

    @rule(key=st.sampled_from(KEYS))
    def begin_round(self, key: str) -> None:
        self.year += 1
        assert self.trying(lambda: assessments.create(self.work, {"framework_id": self.editions[key], "fiscal_year": self.year}))

    @rule(place=PLACE, code=CODES, values=st.fixed_dictionaries({}, optional={
        "level": st.one_of(st.none(), st.sampled_from((1, 2, 5, 45, 100))), "not_applicable": st.booleans(), "na_reason": st.sampled_from(("", "ไม่มีภารกิจ")), "result": st.sampled_from(("", "ทำแล้ว")),
    }))  # fmt: skip
    def answer(self, place: int, code: str, values: dict[str, Any]) -> None:
        if one := self.one(place):
            self.trying(lambda: assessments.answer(self.work, help_.office_of(self.work, one), code, values))

    @rule(place=PLACE, level=st.sampled_from((1, 3, 5)))
    def answer_all(self, place: int, level: int) -> None:
        """So that a round comes far at all."""
        if (one := self.one(place)) and read(self.work.reader, one).open:
            found = read(self.work.reader, one)
            for code in [code for code in help_.scored(found) if found.may_write(code)]:
                self.trying(lambda code=code: assessments.answer(self.work, found.subject.id, code, {"level": level}))  # type: ignore[misc]
            self.trying(lambda: assessments.assign(self.work, one, help_.scored(found), owner="นายตัวอย่าง ใจดี"))

    @rule(place=PLACE, code=CODES, level=st.sampled_from((None, 2, 50)), reason=st.sampled_from(("", "มติ")))
    def decide(self, place: int, code: str, level: float | None, reason: str) -> None:
        if one := self.one(place):
            self.trying(lambda: assessments.decide(self.work, help_.office_of(self.work, one), code, level, reason))

    @rule(place=PLACE, code=CODES, action=st.sampled_from(ITEM_STEPS))
    def step_item(self, place: int, code: str, action: str) -> None:
        if one := self.one(place):
            self.trying(lambda: assessments.step_item(self.work, one, help_.office_of(self.work, one), [code], action, "เหตุผล"))

    @rule(place=PLACE, action=st.sampled_from(ROUND_STEPS))
    def try_step(self, place: int, action: str) -> None:
        if one := self.one(place):
            self.step(one, action)

    @rule(place=PLACE, choice=PLACE, times=st.integers(1, 6))
    def next_steps(self, place: int, choice: int, times: int) -> None:
        one = self.one(place)
        for _time in range(times if one else 0):
            offered = steps.allowed(self.work, ASSESSMENTS, [one])
            if offered:
                self.step(one, offered[choice % len(offered)].key)

    @rule(place=PLACE, until=st.sampled_from((5, 7, 7)))
    def go_far(self, place: int, until: int) -> None:
        """All that is asked for is there: to the director, or sent."""
        if one := self.one(place):
            self.answer_all(place, 3)
            for action in ("assign", "collect", "self_assess", "review", "to_director", "director_approves", "submit")[:until]:
                if action in [each.key for each in steps.allowed(self.work, ASSESSMENTS, [one])]:
                    self.step(one, action)

    def step(self, one: int, action: str) -> None:
        was, status = stored(self.work), read(self.work.reader, one).record["status"]
        try:
            steps.take(self.work, ASSESSMENTS, [one], action, date(2026, 1, 5), "เหตุผล", "บันทึก 1/2569", "ผู้อำนวยการ", {"out_doc_no": "ศธ 1"})
        except UserError:
            assert stored(self.work) == was
            return
        now = read(self.work.reader, one)
        assert (status, now.record["status"]) in {(source, each.target) for each in ASSESSMENT.transitions for source in each.sources}
        self.did(was, final=action in SENDING)
        if action in SENDING:
            self.sent[one] = now

    @rule(place=PLACE, reason=st.sampled_from(("", "คำนวณผิด")))
    def revise(self, place: int, reason: str) -> None:
        if one := self.one(place):
            self.trying(lambda: assessments.revise(self.work, one, reason))

    @rule(first=PLACE, second=PLACE, rule_=st.sampled_from(tuple(carrying.RULES)))
    def carry(self, first: int, second: int, rule_: str) -> None:
        if self.rounds:
            self.trying(lambda: carrying.carry(self.work, self.one(first), self.one(second), rule_))

    @rule(place=PLACE, name=st.sampled_from(("ชื่ออื่น", "ชื่อหนึ่ง")))
    def rename(self, place: int, name: str) -> None:
        if one := self.one(place):
            self.trying(lambda: records.save(self.work, ASSESSMENTS, {"name": name}, one))

    @rule(place=PLACE)
    def throw_away(self, place: int) -> None:
        if one := self.one(place):
            self.trying(lambda: records.trash(self.work, ASSESSMENTS, [one]))

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _time in range(min(times, len(self.before))):
            if self.before[-1] is None:  # it was sent
                was = stored(self.work)
                try:
                    history.undo(self.work)
                except UserError:
                    assert stored(self.work) == was
                    return
                raise AssertionError("what was sent was taken back")
            history.undo(self.work)
            assert stored(self.work) == self.before.pop()

    @invariant()
    def what_is_derived_is_what_a_slow_reckoning_gives(self) -> None:
        if not hasattr(self, "sent"):
            return
        for one in self.rounds:
            if one not in self.sent:
                self.holds(one)

    def holds(self, one: int) -> None:
        found = read(self.work.reader, one)
        framework = found.framework
        kept = self.work.reader.connection.execute("SELECT code, level, not_applicable, decided, score FROM response WHERE assessment_id = ?", (one,)).fetchall()
        rows = {code: (level, left, decided, score) for code, level, left, decided, score in kept}
        parts: list[tuple[int, Fraction | None, bool]] = []
        for item in framework:
            level, left, decided, score = rows.get(item.code, (None, 0, None, None))
            given = None if left else level if decided is None else decided
            assert score == given
            if item.scored:
                parts.append((int(item.weight), None if given is None else Fraction(str(given)), bool(left)))
        value, label = _slowly(framework, parts)
        done = sum(1 for _weight, given, left in parts if left or given is not None)
        assert (found.subject.done, found.subject.score) == (done, value)
        assert (found.record["progress"], found.record["score"], found.record["grade"]) == (f"{done}/{len(parts)}", value, label)
        assert found.record["status"] not in FROZEN

    @invariant()
    def what_was_sent_never_changes(self) -> None:
        for one, was in getattr(self, "sent", {}).items():
            now = read(self.work.reader, one)
            assert now.record["status"] in FROZEN
            assert (now.answers, now.total, now.sections, now.previous, now.office, now.framework) == (was.answers, was.total, was.sections, was.previous, was.office, was.framework)
            assert now.approvals[: len(was.approvals)] == was.approvals

    def teardown(self) -> None:
        if hasattr(self, "sent"):
            self.undo(MOST)
            self.work.close()
        shutil.rmtree(self.folder)


def template(folder: Path) -> Path:
    """A database with the shipped editions."""
    paths = Paths(folder)
    opened = Workspace.open(paths, Settings())
    frameworks.ensure(opened)
    opened.close()
    return paths.database


def test_what_was_sent_stays_whatever_is_tried(edition_database: Path) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    Rounds.template = edition_database
    run_state_machine_as_test(Rounds, settings=steps_to_try(4, 22))
