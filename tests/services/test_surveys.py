"""Satisfaction: asked once after closing, answered once and in time, never by who worked on the case."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from desktop.errors import Faults, UserError
from desktop.models.complaint_register import CASES
from desktop.services import history, surveys
from desktop.services.workspace import Workspace
from tests.services.case_help import act, ago, assign, close, take_in

OTHER = "นางสาวคีย์ ข้อมูลตัวอย่าง"


@pytest.fixture
def first_database(complaint_database: Path) -> Path:
    return complaint_database


@pytest.fixture
def closed(work: Workspace) -> int:
    case = take_in(work)
    assign(work, case, owner_officer="นายรับผิดชอบ ตัวอย่าง")
    close(work, case)
    return case


def test_asked_once_after_closing(work: Workspace, closed: int) -> None:
    open_case = take_in(work)
    with pytest.raises(UserError):
        surveys.ask(work, open_case)
    assert surveys.not_asked(work) == [closed]
    asked = surveys.ask(work, closed)
    assert len(asked.code) == 6
    assert set(asked.code) <= set(surveys.LETTERS)
    assert (asked.expires_on - asked.asked_on).days == 30
    assert asked.state(work.today()) == "open"
    assert surveys.of_case(work, closed) == asked
    assert surveys.not_asked(work) == []
    with pytest.raises(UserError):
        surveys.ask(work, closed)
    history.undo(work)
    assert surveys.of_case(work, closed) is None


def test_what_was_closed_long_ago_is_left_alone(work: Workspace, closed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    record = work.reader.get(CASES, closed)
    assert record is not None
    for days, waiting in ((30, [closed]), (31, [])):
        day = record["closed_on"] + timedelta(days=days)
        monkeypatch.setattr(Workspace, "today", lambda _self, day=day: day)
        assert surveys.not_asked(work) == waiting
    assert surveys.ask(work, closed).code  # from the page of the case it can still be asked


def test_nobody_is_asked_in_an_anonymous_case(work: Workspace) -> None:
    case = take_in(work, None)
    assign(work, case)
    close(work, case)
    with pytest.raises(UserError):
        surveys.ask(work, case)
    assert surveys.not_asked(work) == []


def test_answered_once_by_somebody_else(work: Workspace, closed: int) -> None:
    code = surveys.ask(work, closed).code
    for name in ("นายรับผิดชอบ ตัวอย่าง", "รับผิดชอบ  ตัวอย่าง", "นายช่วยงาน ตัวอย่าง", ""):
        work.settings.user_name = name
        with pytest.raises(UserError):
            surveys.answer(work, code, 5)
    work.settings.user_name = OTHER
    for typed, score, field in (("XXXXXX", 5, "code"), (code, 6, "score")):
        with pytest.raises(Faults) as error:
            surveys.answer(work, typed, score)
        assert error.value.faults[0].field == field
    answered = surveys.answer(work, f" {code[:3].lower()}-{code[3:].lower()} ", 4, "รวดเร็วดี")
    assert (answered.score, answered.comment, answered.state(work.today())) == (4, "รวดเร็วดี", "answered")
    with pytest.raises(UserError):
        surveys.answer(work, code, 1)
    assert surveys.of_case(work, closed) == answered


def test_who_asked_not_to_be_named_is_not_named_in_the_answer(work: Workspace) -> None:
    case = take_in(work, anonymity="confidential")
    assign(work, case)
    close(work, case)
    code = surveys.ask(work, case).code
    work.settings.user_name = OTHER
    with pytest.raises(Faults) as error:
        surveys.answer(work, code, 5, "ขอบคุณ จากสมหญิง")
    assert error.value.faults[0].field == "comment"
    assert surveys.answer(work, code, 5, "ขอบคุณ").score == 5


def test_a_late_answer_is_not_taken(work: Workspace, closed: int) -> None:
    code = surveys.ask(work, closed).code
    late = ago(work, -31)
    work.today = lambda: late  # type: ignore[method-assign]
    work.settings.user_name = OTHER
    with pytest.raises(UserError):
        surveys.answer(work, code, 5)


def test_who_did_something_about_the_case_does_not_rate_it(work: Workspace, closed: int) -> None:
    act(work, closed, done_by=OTHER)
    code = surveys.ask(work, closed).code
    work.settings.user_name = OTHER
    with pytest.raises(UserError):
        surveys.answer(work, code, 5)
