"""Files of assessors and schools: sent out, filled in, brought back, compared three ways and taken in as one deed; consensus of several assessors."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from desktop.domain.assessor_book import Book, BookFault, only_asked
from desktop.errors import Cancelled, Faults, UserError
from desktop.models import assessment_reading
from desktop.services import assessments, assessor_files, consensus, frameworks, history
from desktop.services.workspace import Workspace
from tests.services import round_help


def _filled(book: Book, who: str = "นางสาวพิมพ์ใจ ตัวอย่างดี", **answers: dict[str, Any]) -> Book:
    made = copy.deepcopy(book)
    made.who = who
    for code, answer in answers.items():
        made.answers[code.replace("_", ".").removeprefix("i")] = answer
    return made


def _answer(work: Workspace, assessment: int, subject: int, code: str) -> dict[str, Any]:
    return dict(assessment_reading.read(work.reader, assessment, subject).answers[code].row)


@pytest.fixture
def schools(work: Workspace) -> tuple[int, list[int]]:
    return round_help.round_of_schools(work, 3)


def test_a_school_file_becomes_the_answers_of_its_subject_in_one_deed(work: Workspace, schools: tuple[int, list[int]]) -> None:
    assessment, subjects = schools
    books = [_filled(book, i1_1={"ticks": ["1.1.1", "1.1.2"], "result": "ดำเนินการครบ"}, i1_3={"actual": 85.0}, i2_2={"level": 60.0, "numbers": {"A": 60.0}})
             for book in assessor_files.for_schools(work, assessment)]  # fmt: skip
    assert [one.state for one in assessor_files.look(work, books)] == ["ready"] * 3
    assert assessor_files.take_in(work, books) == assessor_files.Result(3, 9, 0, 0)
    found = assessment_reading.read(work.reader, assessment, subjects[1])
    assert float(found.answers["1.1"].score.value or 0) == 2
    assert float(found.answers["1.3"].score.value or 0) == 3.5
    assert found.answers["1.1"].status == "in_progress"
    assert found.answers["1.1"].row["assessor"] == "นางสาวพิมพ์ใจ ตัวอย่างดี"
    assert found.subjects[1].received_on == work.today()
    assert [one.done for one in assessment_reading.schools(work.reader, assessment)] == [3, 3, 3]
    assert [one.state for one in assessor_files.look(work, books)] == ["same"] * 3
    history.undo(work)
    assert not _answer(work, assessment, subjects[0], "1.1")
    assert [one.done for one in assessment_reading.schools(work.reader, assessment)] == [0, 0, 0]


def test_what_the_office_changed_meanwhile_is_a_conflict_and_never_written_over_in_silence(work: Workspace, schools: tuple[int, list[int]]) -> None:
    assessment, subjects = schools
    assessments.answer(work, subjects[0], "1.2", {"level": 2})
    assessments.answer(work, subjects[0], "1.1", {"ticks": ["1.1.1"]})
    book = next(assessor_files.for_schools(work, assessment))
    assert book.base["1.2"] == {"level": 2.0}
    assessments.answer(work, subjects[0], "1.2", {"level": 4})
    assessments.answer(work, subjects[0], "1.1", {"ticks": ["1.1.1", "1.1.4"]})
    given = _filled(book, i1_2={"level": 5.0})
    looked = assessor_files.look(work, [given])[0]
    assert {line.code: line.state for line in looked.lines} == {"1.1": "kept", "1.2": "conflict"}
    assert looked.state == "conflict"
    assert assessor_files.take_in(work, [given]).left == 1
    assert _answer(work, assessment, subjects[0], "1.2")["level"] == 4
    assert assessor_files.take_in(work, [given], overwrite=True).changed == 1
    assert _answer(work, assessment, subjects[0], "1.2")["level"] == 5
    assert _answer(work, assessment, subjects[0], "1.1")["ticks"] == ["1.1.1", "1.1.4"]


def test_an_item_that_was_sent_for_review_and_numbers_not_in_the_file_stay(work: Workspace, schools: tuple[int, list[int]]) -> None:
    assessment, subjects = schools
    assessments.answer(work, subjects[0], "1.2", {"level": 2})
    assessments.answer(work, subjects[0], "1.3", {"actual": 60, "numbers": {"months": {"10": 5}}})
    assessments.step_item(work, assessment, subjects[0], ["1.2"], "send")
    book = _filled(next(assessor_files.for_schools(work, assessment)), i1_2={"level": 5.0}, i1_3={"actual": 70.0})
    looked = assessor_files.look(work, [book])[0]
    assert {line.code: line.state for line in looked.lines} == {"1.2": "closed", "1.3": "changed"}
    assert assessor_files.take_in(work, [book]) == assessor_files.Result(1, 0, 1, 1)
    assert _answer(work, assessment, subjects[0], "1.3")["numbers"] == {"months": {"10": 5}}


def _other_edition(work: Workspace, book: Book) -> None:
    book.digest = "0" * 64


def _other_office(work: Workspace, book: Book) -> None:
    book.stamp = "2020-01-01"


def _gone_school(work: Workspace, book: Book) -> None:
    assessments.remove_school(work, book.subject_id)


def _sent_round(work: Workspace, book: Book) -> None:
    round_help.set_status(work, book.assessment_id, "submitted")


def _nameless(work: Workspace, book: Book) -> None:
    book.who = ""


def _nothing(work: Workspace, book: Book) -> None:
    book.answers = {}


def _faulty(work: Workspace, book: Book) -> None:
    book.faults = (BookFault("C12", "1.1", "ไม่ใช่คำตอบ"),)


@pytest.mark.parametrize("spoil", [_other_edition, _other_office, _gone_school, _sent_round, _nameless, _nothing, _faulty])
def test_a_file_that_is_not_right_is_told_in_a_sentence_and_nothing_goes_in(
    work: Workspace, schools: tuple[int, list[int]], spoil: Callable[[Workspace, Book], None]
) -> None:
    assessment, _subjects = schools
    good, bad = (_filled(book, i1_2={"level": 3.0}) for book in list(assessor_files.for_schools(work, assessment))[:2])
    spoil(work, bad)
    if spoil is _sent_round:
        good = bad
    looked = assessor_files.look(work, [bad])[0]
    assert looked.state == "mend"
    assert all("\u0e00" < str(fault)[0] < "\u0e7f" or str(fault).startswith("“") for fault in looked.faults)
    with pytest.raises(UserError):
        assessor_files.take_in(work, [good, bad])
    assert not work.reader.connection.execute("SELECT count(*) FROM response").fetchone()[0]


def test_two_files_of_one_school_and_stopping_leave_everything_as_it_was(work: Workspace, schools: tuple[int, list[int]]) -> None:
    assessment, _subjects = schools
    book = _filled(next(assessor_files.for_schools(work, assessment)), i1_2={"level": 3.0})
    assert [one.state for one in assessor_files.look(work, [book, copy.deepcopy(book)])] == ["mend", "mend"]
    with pytest.raises(Cancelled):
        assessor_files.take_in(work, [book], cancelled=lambda: True)
    with pytest.raises(UserError):
        assessor_files.take_in(work, [])
    assert not work.reader.connection.execute("SELECT count(*) FROM response").fetchone()[0]


# --- assessors ---------------------------------------------------------------------------------------------------------


def _three_opinions(work: Workspace) -> tuple[int, int, list[Book]]:
    assessment, subject = round_help.round_of_office(work)
    first, second, third = assessor_files.for_assessors(work, assessment, ["นาย ก", "นาง ข", "นางสาว ค"])
    books = [
        _filled(first, "นาย ก", i1_1={"ticks": ["1.1.1", "1.1.2"]}, i1_2={"level": 3.0}, i2_1={"not_applicable": True, "na_reason": "ไม่มีกรณี", "comment": "ดูปีหน้า"}),
        _filled(second, "นาง ข", i1_1={"ticks": ["1.1.1", "1.1.3"]}, i1_2={"level": 3.0}, i2_1={"ticks": ["2.1.1"]}),
        _filled(third, "นางสาว ค", i1_1={"ticks": ["1.1.1", "1.1.2", "1.1.3"], "strengths": "++ เด่น"}),
    ]
    return assessment, subject, books


def test_opinions_stand_beside_each_other_and_the_office_decides(work: Workspace) -> None:
    assessment, subject, books = _three_opinions(work)
    assessor_files.take_in(work, books)
    found = {one.code: one for one in consensus.spread(work, assessment)}
    assert (found["1.1"].low, found["1.1"].high, found["1.1"].differing, found["1.1"].state) == (2, 3, ("1.1.2", "1.1.3"), "differs")
    assert (found["1.2"].state, found["1.3"].state, found["2.1"].state) == ("agrees", "none", "differs")
    assert consensus.assessors(list(found.values())) == ["นาย ก", "นาง ข", "นางสาว ค"]
    assert not assessment_reading.read(work.reader, assessment).answers["1.1"].row, "nothing is proposed in silence"
    with pytest.raises(Faults):
        consensus.decide(work, subject, "1.1", 3, "")
    consensus.decide(work, subject, "1.1", 3, "เห็นพ้องจากหลักฐาน 1.1-01")
    answer = assessment_reading.read(work.reader, assessment).answers["1.1"]
    assert float(answer.score.value or 0) == 3
    assert len(answer.opinions) == 3
    assert {one.code: one.state for one in consensus.spread(work, assessment)}["1.1"] == "decided"


def test_a_file_of_the_same_assessor_replaces_what_stood_there(work: Workspace) -> None:
    assessment, _subject, books = _three_opinions(work)
    assessor_files.take_in(work, books)
    again = assessor_files.for_assessors(work, assessment, ["นายก"])[0]
    assert again.answers["1.2"] == {"level": 3.0}
    assert again.answers["2.1"] == {"not_applicable": True, "na_reason": "ไม่มีกรณี\nดูปีหน้า"}
    assert [one.state for one in assessor_files.look(work, books)] == ["same"] * 3
    again.answers["1.2"] = {"level": 5.0}
    del again.answers["1.1"]
    assessor_files.take_in(work, [again])
    found = {one.code: one for one in consensus.spread(work, assessment)}
    assert [one.assessor for one in found["1.1"].opinions] == ["นาง ข", "นางสาว ค"]
    assert (found["1.2"].low, found["1.2"].high) == (3, 5)
    assert work.reader.connection.execute("SELECT count(DISTINCT assessor) FROM opinion").fetchone()[0] == 3
    history.undo(work)
    assert {one.code: one for one in consensus.spread(work, assessment)}["1.2"].high == 3


def test_names_of_assessors_are_asked_for_and_told_apart(work: Workspace) -> None:
    assessment, _subject = round_help.round_of_office(work)
    for names in ([], ["  "], ["นาย ก", "นาย  ก"], ["นาย ก", "นายก"]):
        with pytest.raises(UserError):
            assessor_files.for_assessors(work, assessment, names)
    round_help.set_status(work, assessment, "director_approval")
    with pytest.raises(UserError):
        assessor_files.for_assessors(work, assessment, ["นาย ก"])


def test_every_shipped_edition_can_be_asked_in_a_file(work: Workspace) -> None:
    frameworks.ensure(work)
    for (framework_id,) in work.reader.connection.execute("SELECT id FROM framework").fetchall():
        framework = frameworks.framework(work, framework_id)
        for kind in ("assessor", "school"):
            book = Book(kind, 1, 1, "", framework, {})  # type: ignore[arg-type]
            keys = [slot.key for item in book.items for slot in __import__("desktop.domain.assessor_book", fromlist=["slots"]).slots(framework, item, kind)]
            assert len(keys) == len(set(keys))
            assert all(only_asked(book, {}, item) == {} for item in book.items)
