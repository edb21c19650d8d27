"""Papers of a survey: keyed in once or twice, refused where they cannot be right, settled, counted, and kept as they were reported."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import Faults, UserError
from desktop.models import survey_reading
from desktop.models.instrument_register import SURVEYS
from desktop.paths import Paths
from desktop.services import frameworks, history, records, steps, survey_entry
from desktop.services.workspace import Workspace
from desktop.settings import Settings

DAY = date(2026, 7, 1)


@pytest.fixture(scope="module")
def survey_database(fresh_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One with the frameworks every office starts with."""
    paths = Paths(tmp_path_factory.mktemp("surveys"))
    shutil.copyfile(fresh_database, paths.database)
    with closing(Workspace.open(paths, Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"))) as opened:
        frameworks.ensure(opened)
    return paths.database


@pytest.fixture
def first_database(survey_database: Path) -> Path:
    return survey_database


def made(work: Workspace, status: str = "open", **values: Any) -> int:
    work.today = lambda: DAY  # type: ignore[method-assign]
    questions = work.reader.connection.execute("SELECT id FROM framework WHERE shipped_key = 'survey-service'").fetchone()[0]
    groups = [{"group": "teacher", "population": 400, "sample": 200}, {"group": "people", "population": 1000}]
    found = records.save(work, SURVEYS, {"name": "ความพึงพอใจ 2569", "fiscal_year": 2569, "framework_id": questions, **values}, children={"groups": groups})
    if status == "open":
        steps.take(work, SURVEYS, [found], "open", DAY)
    return found


def key(work: Workspace, survey: int, number: int, entry: int = 1, group: str = "teacher", **answers: Any) -> int:
    """Answers are keyed by q21 for question 2.1."""
    return survey_entry.save_sheet(work, survey, number, entry, group, {f"{code[1]}.{code[2:]}": value for code, value in answers.items()})


def fault(call: Any) -> dict[str, str]:
    with pytest.raises(Faults) as found:
        call()
    return {one.field: one.message for one in found.value.faults}


def test_a_sheet_is_one_deed_and_is_taken_back(work: Workspace) -> None:
    survey = made(work)
    key(work, survey, 1, q21=5, q22=None, q23="4", q11="f", q61="รอนาน", q71="  ดี  ")
    found = survey_reading.sheet(work.reader, survey, 1)
    assert found is not None
    assert found.answers == {"1.1": "f", "2.1": 5, "2.3": 4, "6.1": "รอนาน", "7.1": "ดี"}
    assert found.keyed_by == work.actor
    assert work.reader.get(SURVEYS, survey)["sheet_count"] == 1  # type: ignore[index]
    assert "แบบเลขที่ 1" in history.undo_title(work)
    history.undo(work)
    assert survey_reading.sheet(work.reader, survey, 1) is None
    assert work.reader.get(SURVEYS, survey)["sheet_count"] == 0  # type: ignore[index]
    history.redo(work)
    assert survey_reading.next_number(work.reader, survey) == 2


@pytest.mark.parametrize("wrong", [0, 6, 2.5, "ก", True, -1])
def test_answers_outside_one_to_five_are_refused(work: Workspace, wrong: Any) -> None:
    survey = made(work)
    assert fault(lambda: key(work, survey, 1, q21=5, q22=wrong)) == {"2.2": "คำตอบข้อ 2.2 ต้องเป็นจำนวนเต็ม 1 ถึง 5"}
    assert survey_reading.sheets(work.reader, survey) == []


def test_numbers_groups_and_questions_are_looked_at(work: Workspace) -> None:
    survey = made(work)
    key(work, survey, 12, q21=5)
    assert fault(lambda: key(work, survey, 12, q21=4)) == {"number": "แบบเลขที่ 12 บันทึกไปแล้ว"}
    assert fault(lambda: key(work, survey, 0, q21=4)).keys() == {"number"}
    assert fault(lambda: key(work, survey, 13, group="", q21=4)).keys() == {"group"}
    assert fault(lambda: key(work, survey, 13, group="media", q21=4)).keys() == {"group"}
    assert fault(lambda: key(work, survey, 13)).keys() == {"answers"}
    assert fault(lambda: key(work, survey, 13, q11="ไม่มี", q99=1)).keys() == {"1.1", "9.9"}
    assert fault(lambda: key(work, survey, 12, entry=2, q21=4)).keys() == {"number"}


def test_nothing_is_keyed_in_while_it_is_not_open(work: Workspace) -> None:
    survey = made(work, status="draft")
    with pytest.raises(UserError, match="ไม่ได้เปิดรับ"):
        key(work, survey, 1, q21=5)
    steps.take(work, SURVEYS, [survey], "open", DAY)
    sheet = key(work, survey, 1, q21=5)
    steps.take(work, SURVEYS, [survey], "close", DAY)
    for deed in (lambda: key(work, survey, 2, q21=5), lambda: survey_entry.remove_sheet(work, survey, sheet), lambda: survey_entry.settle(work, survey, 1, "2.1", 4)):
        with pytest.raises(UserError):
            deed()


def test_a_sheet_is_changed_and_taken_out(work: Workspace) -> None:
    survey = made(work, double_entry=True)
    sheet = key(work, survey, 1, q21=5)
    survey_entry.save_sheet(work, survey, 3, 1, "people", {"2.1": 4}, sheet)
    assert [(one.number, one.group, one.answers) for one in survey_reading.sheets(work.reader, survey)] == [(3, "people", {"2.1": 4})]
    key(work, survey, 3, entry=2, group="people", q21=4)
    survey_entry.remove_sheet(work, survey, sheet)
    assert survey_reading.sheets(work.reader, survey, None) == []
    history.undo(work)
    assert len(survey_reading.sheets(work.reader, survey, None)) == 2
    with pytest.raises(UserError):
        survey_entry.remove_sheet(work, survey, 999)


def test_two_entries_are_compared_and_settled(work: Workspace) -> None:
    survey = made(work, double_entry=True)
    key(work, survey, 1, q21=5, q22=4)
    key(work, survey, 2, q21=3)
    assert fault(lambda: key(work, survey, 3, entry=2, q21=3)).keys() == {"number"}
    assert survey_reading.next_number(work.reader, survey, 2) == 1
    key(work, survey, 1, entry=2, group="people", q21=5, q22=2)
    found = survey_entry.differences(work, survey)
    assert [(one.number, one.code, one.first, one.second) for one in found] == [(1, "", "teacher", "people"), (1, "2.2", 4, 2)]
    with pytest.raises(UserError, match="ครั้งเดียว"):
        close_and_analyse(work, survey)
    steps.take(work, SURVEYS, [survey], "reopen", reason="ยังบันทึกไม่ครบ")
    key(work, survey, 2, entry=2, q21=3)
    survey_entry.settle(work, survey, 1, "", "people")
    assert fault(lambda: survey_entry.settle(work, survey, 1, "2.2", 7)).keys() == {"2.2"}
    survey_entry.settle(work, survey, 1, "2.2", 2)
    assert survey_entry.differences(work, survey) == []
    history.undo(work)
    assert len(survey_entry.differences(work, survey)) == 1
    survey_entry.settle(work, survey, 1, "2.2", None)
    close_and_analyse(work, survey)
    assert survey_reading.sheet(work.reader, survey, 1).answers == {"2.1": 5}  # type: ignore[union-attr]


def close_and_analyse(work: Workspace, survey: int) -> None:
    steps.take(work, SURVEYS, [survey], "close", DAY)
    steps.take(work, SURVEYS, [survey], "analyse", DAY)


def test_results_of_each_group_and_of_all(work: Workspace) -> None:
    survey = made(work)
    key(work, survey, 1, q21=5, q22=4, q11="f", q61="รอนาน")
    key(work, survey, 2, q21=4, q11="m", q61="-", q71="ดีมาก")
    key(work, survey, 3, group="people", q21=3, q22=3)
    found = survey_reading.summary(work.reader, survey)
    assert [(one.label, one.sheets, one.population, one.needed) for one in (found.all, *found.groups)] == [
        ("ทุกกลุ่ม", 3, 1400, 486), ("ครู", 2, 400, 200), ("ประชาชน", 1, 1000, 286),
    ]  # fmt: skip
    teachers, people = found.groups
    assert (teachers.item("2.1").n, teachers.item("2.1").mean, teachers.item("2.1").sd) == (2, Decimal("4.50"), Decimal("0.71"))
    assert (teachers.item("2.2").n, teachers.item("2.2").mean, teachers.item("2.2").sd) == (1, Decimal("4.00"), None)
    assert found.all.item("2.1").mean == Decimal("4.00")
    assert (found.all.sections[0].statistics.n, found.all.sections[0].statistics.mean) == (5, Decimal("3.80"))
    assert (found.all.total.percent, found.all.total.label) == (Decimal("76.00"), "มาก")
    assert people.total.label == "ปานกลาง"
    assert [(line.label, line.count, line.share) for line in found.all.choices[0].lines] == [
        ("หญิง", 1, Decimal("33.33")), ("ชาย", 1, Decimal("33.33")), ("ไม่ระบุ", 0, Decimal("0.00")), ("ไม่ตอบ", 1, Decimal("33.33")),
    ]  # fmt: skip
    displeased = found.all.dissatisfaction[0]
    assert (displeased.count, displeased.share, displeased.reasons) == (2, Decimal("66.67"), ("รอนาน",))
    assert found.all.comments[0].texts == ("ดีมาก",)


def test_what_was_reported_stays(work: Workspace) -> None:
    survey = made(work)
    key(work, survey, 1, q21=5, q11="f", q61="รอนาน", q71="ดี")
    close_and_analyse(work, survey)
    before = survey_reading.summary(work.reader, survey)
    steps.take(work, SURVEYS, [survey], "report", DAY, memo_number="ศธ 04001/12")
    assert steps.allowed(work, SURVEYS, [survey]) == []
    kept = survey_reading.summary(work.reader, survey)
    assert kept.kept
    assert (kept.all, kept.groups, kept.bands) == (before.all, before.groups, before.bands)
    records.save(work, SURVEYS, {}, survey, children={"groups": []})
    assert survey_reading.summary(work.reader, survey) == kept


def test_the_questions_stay_once_papers_are_keyed_in(work: Workspace) -> None:
    survey = made(work, status="draft")
    first = work.reader.get(SURVEYS, survey)["framework_id"]  # type: ignore[index]
    other = frameworks.copy(work, first, "แบบสำรวจอื่น", "2")
    records.save(work, SURVEYS, {"framework_id": other}, survey)
    with pytest.raises(UserError, match="ฉบับร่าง"):
        steps.take(work, SURVEYS, [survey], "open", DAY)
    records.save(work, SURVEYS, {"framework_id": first}, survey)
    steps.take(work, SURVEYS, [survey], "open", DAY)
    key(work, survey, 1, q21=5)
    with pytest.raises(UserError, match="ข้อคำถาม"):
        records.save(work, SURVEYS, {"framework_id": other}, survey)


def test_an_open_survey_takes_only_published_questions_of_a_survey(work: Workspace) -> None:
    survey = made(work)
    draft = frameworks.copy(work, work.reader.get(SURVEYS, survey)["framework_id"], "แบบสำรวจอื่น", "2")  # type: ignore[index]
    sar = work.reader.connection.execute("SELECT id FROM framework WHERE instrument = 'sar' AND status = 'published'").fetchone()[0]
    for other in (draft, sar):
        with pytest.raises(UserError):
            records.save(work, SURVEYS, {"framework_id": other}, survey)


def test_both_entries_of_a_paper_are_renumbered_together(work: Workspace) -> None:
    survey = made(work, double_entry=True)
    first = key(work, survey, 1, q21=5)
    key(work, survey, 1, entry=2, q21=4)
    survey_entry.save_sheet(work, survey, 8, 1, "teacher", {"2.1": 5}, first)
    assert [survey_reading.sheet(work.reader, survey, 8, entry) is not None for entry in (1, 2)] == [True, True]
    assert survey_reading.keyed_once(work.reader, survey) == survey_reading.keyed_once(work.reader, survey, 2) == []
    history.undo(work)
    assert [survey_reading.sheet(work.reader, survey, 1, entry) is not None for entry in (1, 2)] == [True, True]


def test_the_history_says_which_answers_were_changed(work: Workspace) -> None:
    survey = made(work)
    sheet = key(work, survey, 1, q21=5, q22=4, q23=3)
    survey_entry.save_sheet(work, survey, 1, 1, "people", {"2.1": 5, "2.2": 2, "7.1": "ดี"}, sheet)
    lines = history.of_record(work, SURVEYS, survey)
    assert {(line.field_label, line.old, line.new) for line in lines[:2]} == {("คำตอบในแบบ", "2.2: 4, 2.3: 3, 7.1: –", "2.2: 2, 2.3: –, 7.1: ดี"), ("กลุ่มผู้ตอบ", "ครู", "ประชาชน")}
    assert "แบบเลขที่ 1" in lines[2].what
