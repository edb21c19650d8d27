"""The steps of the manual for a round: days of every instrument, what shows that a step was done, what is late."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.models.assessment_reading import read
from desktop.models.round_calendar import calendar_of, shipped
from desktop.services import assessments
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_


@pytest.fixture
def first_database(edition_database: Any) -> Any:
    return edition_database


def test_the_timeline_of_pmqa_is_that_of_the_manual(work: Workspace) -> None:
    made = help_.begin(work, "pmqa-2550", fiscal_year=2569)
    found = read(work.reader, made)
    lines = calendar_of(found, date(2026, 2, 10))
    assert [line.due_on for line in lines] == [date(2025, 12, 31), date(2026, 1, 31), None, date(2026, 2, 28), date(2026, 3, 31), date(2026, 6, 30), None, found.record["due_on"]]
    assert [line.state for line in lines] == ["", "late", "", "soon", "open", "open", "", "open"]
    assert lines[1].approval
    for code in ("ก.1", "ก.2", "ก.3", "ก.4", "ก.5", "ก.6", "ก.7", "ก.8", "ข.1", "ข.2", "ข.3", "ข.4", "ข.5", "ข.6", "ข.7"):
        assessments.answer(work, found.subject.id, code, {"result": "ตอบแล้ว"})
    assert calendar_of(read(work.reader, made), date(2026, 5, 1))[3].state == "done"


def test_steps_of_a_sar_follow_each_other_and_its_status(work: Workspace) -> None:
    assert {key: len(steps) for key, steps in shipped().items()} == {"sar": 9, "agreement": 10, "control": 7, "pmqa": 8, "supervision": 7}
    made = help_.begin(work, "sar-5", fiscal_year=2569)
    lines = calendar_of(read(work.reader, made), date(2025, 10, 20))
    assert [line.due_on for line in lines[:5]] == [date(2025, 10, 8), date(2025, 10, 10), date(2025, 10, 17), date(2025, 10, 24), date(2025, 11, 14)]
    assert lines[5].due_on == date(2026, 9, 30)
    help_.answer_all(work, made)
    help_.to_director(work, made)
    states = [line.state for line in calendar_of(read(work.reader, made), date(2026, 11, 1))]
    assert (states[1], states[2], states[5]) == ("done", "done", "done")


def test_an_instrument_without_steps_has_none(work: Workspace) -> None:
    assert calendar_of(read(work.reader, help_.begin(work, "ita-oit")), date(2026, 1, 1)) == []
