"""Nothing and 0 are two answers: “not there”, nothing measured, 0 per cent and no step are kept whatever way they come."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.models.assessment_reading import read
from desktop.services import assessments, assessor_files, carrying
from desktop.services.workspace import Workspace
from tests.services import round_help

ZEROS: dict[str, dict[str, Any]] = {"1.3": {"actual": 0.0}, "1.4": {"level": 0.0}, "2.1": {"level": 0.0}, "2.2": {"level": 0.0}}
WORTH = {"1.3": 1, "1.4": 0, "2.1": 0, "2.2": 0}


def _worth(work: Workspace, assessment: int, subject: int) -> dict[str, Any]:
    answers = read(work.reader, assessment, subject).answers
    return {code: answers[code].score.value for code in ZEROS}


def test_a_first_answer_of_0_is_written(work: Workspace) -> None:
    assessment, subject = round_help.round_of_office(work)
    for code, values in ZEROS.items():
        assert assessments.answer(work, subject, code, values, version=0) > 0
    assert _worth(work, assessment, subject) == WORTH
    assert assessments.answer(work, subject, "1.1", {"ticks": [], "not_applicable": False, "result": ""}) == 0


@pytest.mark.parametrize("kind", ["school", "assessor"])
def test_a_0_in_a_file_comes_back(work: Workspace, kind: str) -> None:
    assessment, subjects = round_help.round_of_schools(work, 1)
    book = next(assessor_files.for_schools(work, assessment)) if kind == "school" else assessor_files.for_assessors(work, assessment, ["ครู ก"])[0]
    book.who, book.answers = "ครู ก", {code: dict(values) for code, values in ZEROS.items() if code != "2.1"}  # lines of a checklist are ticked, never a level
    assert {line.state for line in assessor_files.compare(work, book)} == {"new"}
    assert assessor_files.take_in(work, [book]).new == len(ZEROS) - 1
    answers = read(work.reader, assessment, subjects[0]).answers
    given = {code: answers[code].score.value if kind == "school" else answers[code].opinions[0].score.value for code in book.answers}
    assert given == {code: WORTH[code] for code in book.answers}


def test_a_0_is_carried(work: Workspace) -> None:
    first, subject = round_help.round_of_office(work)
    for code, values in ZEROS.items():
        assessments.answer(work, subject, code, values)
    second = assessments.create(work, {"framework_id": read(work.reader, first).record["framework_id"], "fiscal_year": 2570})
    assert set(carrying.carry(work, first, second, "clamp").carried) == set(ZEROS)
    assert _worth(work, second, round_help.subjects_of(work, second)[0]) == WORTH
