"""Rounds of self-assessment: begun, answered, handed out, reviewed, decided; what follows from each deed."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.scoring import Answer, half_up, score_item, section_total, total
from desktop.errors import Faults, UserError
from desktop.models.assessment_reading import item_over_schools, read, schools
from desktop.models.assessment_register import ASSESSMENTS, FRAMEWORKS
from desktop.models.conditions import Query
from desktop.services import assessments, frameworks, history, records, steps
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_
from tests.services.whole_state import stored


@pytest.fixture
def first_database(edition_database: Path) -> Path:
    return edition_database


def _row(work: Workspace, subject_id: int, code: str) -> dict[str, Any]:
    cursor = work.reader.connection.execute("SELECT * FROM response WHERE subject_id = ? AND code = ?", (subject_id, code))
    found = cursor.fetchone()
    return dict(zip([column[0] for column in cursor.description], found, strict=True)) if found else {}


# --- Beginning ---------------------------------------------------------------------------------------------------------------------------------


def test_a_round_opens_with_what_year_round_and_edition_say(work: Workspace) -> None:
    first = help_.begin(work, "agreement", period="m6")
    record = work.reader.get(ASSESSMENTS, first)
    assert record is not None
    assert (record["instrument"], record["data_from"], record["data_to"]) == ("agreement", date(2025, 10, 1), date(2026, 3, 31))
    assert record["due_on"] == date(2026, 3, 31)
    assert record["progress"].startswith("0/")
    assert record["score"] is None
    assert help_.begin(work, "control-2561")
    assert work.reader.get(ASSESSMENTS, first + 1)["due_on"] == date(2026, 12, 29)
    later = assessments.create(work, {"framework_id": help_.edition(work, "agreement"), "fiscal_year": 2570, "period": "m6"})
    assert work.reader.get(ASSESSMENTS, later)["previous_id"] == first  # type: ignore[index]
    assert assessments.already(work, record | {"fiscal_year": 2569})
    assert not assessments.already(work, record | {"fiscal_year": 2571})


def test_a_round_is_begun_on_a_published_edition_of_its_instrument_only(work: Workspace) -> None:
    draft = frameworks.copy(work, help_.edition(work), "กรอบร่าง", "ร่าง")
    before = stored(work)
    for values in ({"framework_id": draft}, {"framework_id": help_.edition(work), "instrument": "pmqa"}):
        with pytest.raises(UserError):
            assessments.create(work, {"fiscal_year": 2569, **values})
        with pytest.raises(UserError):
            records.save(work, ASSESSMENTS, {"name": "รอบ", "fiscal_year": 2569, "instrument": "sar", "period": "year", **values})
    with pytest.raises(Faults):
        assessments.create(work, {"fiscal_year": 2569})
    assert stored(work) == before


def test_a_round_saved_by_a_form_is_answered_by_the_office_too_and_keeps_its_edition(work: Workspace) -> None:
    made = records.save(work, ASSESSMENTS, {"name": "รอบ", "fiscal_year": 2569, "instrument": "sar", "period": "year", "framework_id": help_.edition(work)})
    subject = help_.office_of(work, made)
    assert subject
    assert work.reader.get(ASSESSMENTS, made)["progress"] == "0/11"
    records.save(work, ASSESSMENTS, {"framework_id": help_.edition(work, "sar-3")}, made)  # nothing is answered yet
    code = help_.scored(read(work.reader, made))[0]
    assessments.answer(work, subject, code, {"result": "ทำแล้ว"})
    with pytest.raises(UserError):
        records.save(work, ASSESSMENTS, {"framework_id": help_.edition(work)}, made)


# --- Answering ---------------------------------------------------------------------------------------------------------------------------------


def test_an_answer_is_one_deed_scores_follow_and_undo_brings_everything_back(work: Workspace) -> None:
    made = help_.begin(work)
    subject = help_.office_of(work, made)
    codes = help_.scored(read(work.reader, made))
    before = stored(work)
    version = assessments.answer(work, subject, codes[0], {"level": 4, "result": "  ผลการ\u200bดำเนินงาน ", "strengths": "++ เด่นมาก\n+ เด่น"}, version=0)
    found = read(work.reader, made)
    one = found.answers[codes[0]]
    assert (one.status, one.text("result"), one.row["version"], one.row["assessor"]) == ("in_progress", "ผลการดำเนินงาน", version, work.actor)
    assert [(line.text, line.great) for line in one.lines("strengths")] == [("เด่นมาก", True), ("เด่น", False)]
    assert (one.score.value, found.total.value, found.record["progress"], found.record["score"], found.record["grade"]) == (Decimal(4), Decimal(4), "1/11", 4.0, "ดีมาก")
    assert _row(work, subject, codes[0])["score"] == 4.0
    assert "ข้อ" in history.undo_title(work) or codes[0] in history.undo_title(work)
    history.undo(work)
    assert stored(work) == before
    history.redo(work)
    assert read(work.reader, made).record["progress"] == "1/11"


def test_an_answer_that_changes_nothing_leaves_no_deed(work: Workspace) -> None:
    made = help_.begin(work)
    subject, code = help_.office_of(work, made), "1.1"
    generation = work.reader.generation()
    assert assessments.answer(work, subject, code, {"result": "", "ticks": [], "numbers": {"months": {}}}) == 0
    assessments.answer(work, subject, code, {"level": 3.0})
    same = work.reader.generation()
    assessments.answer(work, subject, code, {"level": 3})
    assert work.reader.generation() == same > generation


def test_what_somebody_else_changed_meanwhile_is_not_saved_over(work: Workspace) -> None:
    made = help_.begin(work)
    subject = help_.office_of(work, made)
    opened = assessments.answer(work, subject, "1.1", {"level": 3}, version=0)
    with pytest.raises(UserError):
        assessments.answer(work, subject, "1.1", {"level": 2}, version=0)
    work.settings.user_name = "นายสมมุติ อีกคน"
    assessments.answer(work, subject, "1.1", {"level": 5}, version=opened)
    with pytest.raises(UserError):
        assessments.answer(work, subject, "1.1", {"result": "ทับ"}, version=opened)
    assert read(work.reader, made).answers["1.1"].row["level"] == 5


def test_what_cannot_be_right_is_named_at_its_field(work: Workspace) -> None:
    made, pmqa = help_.begin(work), help_.begin(work, "pmqa-2550")
    before = stored(work)
    for key, code, values, field in (
        (made, "1.1", {"level": 9}, "level"), (made, "1.1", {"ticks": ["ไม่มี"]}, "ticks"), (made, "1.1", {"level": "สี่"}, "level"),
        (made, "1.1", {"assessed_on": "เมื่อวาน"}, "assessed_on"), (made, "1.1", {"result": "ก" * 20_001}, "result"),
        (pmqa, "1.1", {"level": 42}, "level"), (pmqa, "1.1", {"numbers": {"A": 120}}, "numbers.A"),
    ):  # fmt: skip
        with pytest.raises(Faults) as caught:
            assessments.answer(work, help_.office_of(work, key), code, values)
        assert [fault.field for fault in caught.value.faults] == [field]
    with pytest.raises(ValueError, match="score"):
        assessments.answer(work, help_.office_of(work, made), "1.1", {"score": 5})
    with pytest.raises(UserError):
        assessments.answer(work, help_.office_of(work, made), "9.9", {"level": 5})
    assert stored(work) == before


def test_a_kpi_with_nothing_eligible_is_taken_out_and_shown(work: Workspace) -> None:
    made = help_.begin(work, "agreement", period="m12")
    subject = help_.office_of(work, made)
    codes = help_.scored(read(work.reader, made))
    assessments.answer(work, subject, codes[0], {"numbers": {"eligible": 0}})
    found = read(work.reader, made)
    assert found.answers[codes[0]].score.state == "not_applicable"
    assert found.total.weight_out > 0
    assert found.answers[codes[0]].settled


# --- Steps of items ------------------------------------------------------------------------------------------------------------------------------


def test_items_are_sent_sent_back_passed_and_locked(work: Workspace) -> None:
    made = help_.begin(work)
    subject = help_.office_of(work, made)
    with pytest.raises(UserError):  # nothing in it yet
        assessments.step_item(work, made, subject, ["1.1"], "send")
    assessments.answer(work, subject, "1.1", {"level": 4})
    assessments.step_item(work, made, subject, ["1.1"], "send")
    with pytest.raises(UserError):
        assessments.answer(work, subject, "1.1", {"level": 5})
    with pytest.raises(Faults):
        assessments.step_item(work, made, subject, ["1.1"], "return")
    assessments.step_item(work, made, subject, ["1.1"], "return", "หลักฐานไม่ครบ")
    assert read(work.reader, made).answers["1.1"].row["return_reason"] == "หลักฐานไม่ครบ"
    assessments.answer(work, subject, "1.1", {"level": 5})
    before = stored(work)
    for action in ("send", "pass", "lock"):
        assessments.step_item(work, made, subject, ["1.1"], action)
    found = read(work.reader, made)
    assert found.answers["1.1"].status == "locked"
    assert not found.may_write("1.1")
    assert found.may_write("1.2")
    with pytest.raises(UserError):
        assessments.review(work, subject, "1.1", 3, "")
    for _each in range(3):
        history.undo(work)
    assert stored(work) == before


def test_the_group_reviews_beside_and_the_office_decides_with_a_reason(work: Workspace) -> None:
    made = help_.begin(work)
    subject = help_.office_of(work, made)
    assessments.answer(work, subject, "1.1", {"level": 4})
    assessments.review(work, subject, "1.1", 3, "หลักฐานยังน้อย")
    one = read(work.reader, made).answers["1.1"]
    assert (one.score.value, one.row["review_level"], one.row["review_comment"]) == (Decimal(4), 3, "หลักฐานยังน้อย")
    with pytest.raises(Faults):
        assessments.decide(work, subject, "1.1", 3, "")
    assessments.decide(work, subject, "1.1", 3, "ตามมติที่ประชุม")
    assert read(work.reader, made).total.value == Decimal("3.00")
    assessments.decide(work, subject, "1.1", None, "")
    assert read(work.reader, made).answers["1.1"].score.value == 4
    for between in (lambda: assessments.decide(work, subject, "1.1", 2.5, "มติ"), lambda: assessments.answer(work, subject, "1.1", {"level": 2.5})):
        with pytest.raises(Faults, match="1, 2, 3, 4, 5"):
            between()
    assessments.answer(work, subject, "1.1", {"not_applicable": True, "na_reason": "ไม่มีภารกิจ"})
    with pytest.raises(UserError, match=r"1\.1"):
        assessments.decide(work, subject, "1.1", 3, "มติ")


def test_what_is_missing_keeps_the_round_from_being_done(work: Workspace) -> None:
    made = help_.begin(work)
    subject, codes = help_.office_of(work, made), help_.scored(read(work.reader, made))
    with pytest.raises(UserError, match="11"):
        help_.step(work, made, "assign")  # nobody answers for them
    assessments.assign(work, made, codes, owner="นายตัวอย่าง ใจดี", co_owners=["นางสมมุติ"], due_on=date(2026, 1, 31))
    help_.step(work, made, "assign", values={"order_no": "12/2569"})
    help_.step(work, made, "collect")
    for code in codes[1:]:
        assessments.answer(work, subject, code, {"level": 3})
    assert [code for code, _name in assessments.unfinished(work, made)] == [codes[0]]
    assessments.answer(work, subject, codes[0], {"not_applicable": True})
    assert assessments.unfinished(work, made)  # no reason yet
    with pytest.raises(UserError):
        help_.step(work, made, "self_assess")
    assessments.answer(work, subject, codes[0], {"na_reason": "สำนักงานไม่มีภารกิจนี้"})
    assert assessments.unfinished(work, made) == []
    help_.step(work, made, "self_assess")


def test_items_whose_day_is_over_are_late_until_they_are_sent(work: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    made = help_.begin(work)
    subject = help_.office_of(work, made)
    assessments.assign(work, made, ["1.1", "1.2"], owner_unit="ADMIN", due_on=date(2026, 1, 31))
    monkeypatch.setattr(Workspace, "today", lambda _self: date(2026, 1, 31))
    assert read(work.reader, made).overdue == []
    monkeypatch.setattr(Workspace, "today", lambda _self: date(2026, 2, 1))
    assert read(work.reader, made).overdue == ["1.1", "1.2"]
    assessments.answer(work, subject, "1.1", {"level": 4})
    assessments.step_item(work, made, subject, ["1.1"], "send")
    assert read(work.reader, made).overdue == ["1.2"]


def test_nothing_is_typed_while_the_director_looks_at_it(work: Workspace) -> None:
    made = help_.begin(work)
    help_.answer_all(work, made)
    help_.to_director(work, made)
    with pytest.raises(UserError):
        assessments.answer(work, help_.office_of(work, made), "1.1", {"level": 5})
    help_.step(work, made, "director_returns", reason="แก้ข้อ 1.1")
    assessments.answer(work, help_.office_of(work, made), "1.1", {"level": 5})
    assert [line.decision for line in read(work.reader, made).approvals] == ["submitted", "submitted", "returned"]


# --- Schools -----------------------------------------------------------------------------------------------------------------------------------


def _of_schools(work: Workspace, count: int = 3) -> int:
    ids = [help_.school(work, f"โรงเรียนตัวอย่าง {number}") for number in range(count)]
    return assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2569}, ids)


def test_each_school_answers_for_itself_and_only_what_was_touched_is_reckoned_anew(work: Workspace) -> None:
    made = _of_schools(work)
    found = read(work.reader, made)
    first, second, third = (one.id for one in found.subjects)
    code = help_.scored(found)[0]
    top = float(found.framework.top)
    assessments.answer(work, first, code, {"level": top, "result": "ดีมาก"})
    with work.session() as session:  # a mark that only a new reckoning would take away
        session.connection().exec_driver_sql("UPDATE assessment_subject SET done = 77 WHERE id = ?", (third,))
    assessments.answer(work, second, code, {"level": top})
    lines = schools(work.reader, made)
    assert [(line.name, line.done) for line in lines] == [("โรงเรียนตัวอย่าง 0", 1), ("โรงเรียนตัวอย่าง 1", 1), ("โรงเรียนตัวอย่าง 2", 77)]
    assert [one.score for one in item_over_schools(work.reader, made, code)] == [top, top, None]
    assert lines[0].sections[found.framework.section_of[code].code] is not None
    assert lines[2].score is None
    record = work.reader.get(ASSESSMENTS, made)
    assert record is not None
    assert record["progress"] == "1/3"
    assert record["score"] == lines[0].score


def test_schools_come_and_go_with_what_they_answered(work: Workspace) -> None:
    made = _of_schools(work, 2)
    first = read(work.reader, made).subjects[0]
    code = help_.scored(read(work.reader, made))[0]
    assessments.answer(work, first.id, code, {"level": 3})
    before = stored(work)
    assessments.remove_school(work, first.id)
    assert [line.partner_id for line in schools(work.reader, made)] != []
    assert work.reader.get(ASSESSMENTS, made)["progress"] == "0/1"
    history.undo(work)
    assert stored(work) == before
    more = help_.school(work, "โรงเรียนเพิ่ม")
    assert assessments.add_schools(work, made, [first.partner_id or 0, more]) == 1
    assessments.mark_file(work, read(work.reader, made, None).subjects[-1].id, sent_on=date(2026, 1, 5))
    assert read(work.reader, made).subjects[-1].sent_on == date(2026, 1, 5)
    with pytest.raises(UserError):
        assessments.add_schools(work, help_.begin(work), [more])
    assert len(assessments.unfinished(work, made)) == 3 * len(help_.scored(read(work.reader, made))) - 1


def test_a_round_goes_to_the_trash_and_comes_back_with_everything(work: Workspace) -> None:
    made = help_.begin(work)
    help_.answer_all(work, made)
    before = read(work.reader, made)
    records.trash(work, ASSESSMENTS, [made])
    with pytest.raises(UserError):
        assessments.answer(work, before.subject.id, "1.1", {"level": 1})
    records.restore(work, ASSESSMENTS, [made])
    after = read(work.reader, made)
    assert after.answers["1.1"].row == before.answers["1.1"].row
    assert after.total == before.total
    records.trash(work, ASSESSMENTS, [made])
    records.empty_trash(work, ASSESSMENTS)
    assert work.reader.connection.execute("SELECT count(*) FROM response").fetchone()[0] == 0
    assert work.reader.ids(FRAMEWORKS, Query())


# --- Against a slow reckoning --------------------------------------------------------------------------------------------------------------------

_CODES = ("1.1", "1.2", "2.1", "3.1")
_deeds = st.one_of(
    st.tuples(st.just("answer"), st.sampled_from(_CODES), st.fixed_dictionaries({}, optional={
        "level": st.one_of(st.none(), st.integers(1, 5)), "not_applicable": st.booleans(), "na_reason": st.sampled_from(["", "ไม่มี"]), "result": st.sampled_from(["", "ทำแล้ว"]),
    })),
    st.tuples(st.just("decide"), st.sampled_from(_CODES), st.sampled_from([None, 2, 3.5])),
    st.tuples(st.just("step"), st.sampled_from(_CODES), st.sampled_from(["send", "take_back", "return", "pass", "lock", "unlock"])),
    st.tuples(st.just("undo"), st.none(), st.none()),
    st.tuples(st.just("redo"), st.none(), st.none()),
)  # fmt: skip


def _do(work: Workspace, made: int, subject: int, deed: tuple[str, Any, Any]) -> None:
    kind, code, given_ = deed
    if kind == "answer":
        assessments.answer(work, subject, code, given_)
    elif kind == "decide":
        assessments.decide(work, subject, code, given_, "มติ")
    elif kind == "step":
        assessments.step_item(work, made, subject, [code], given_, "เหตุผล")
    elif history.undo_title(work) if kind == "undo" else history.redo_title(work):
        (history.undo if kind == "undo" else history.redo)(work)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_deeds, min_size=1, max_size=10))
def test_whatever_is_done_what_is_derived_is_what_a_slow_reckoning_gives(work: Workspace, walk: list[tuple[str, Any, Any]]) -> None:
    made = help_.begin(work)
    subject = help_.office_of(work, made)
    before, done = stored(work), work.reader.connection.execute("SELECT max(id) FROM deed").fetchone()[0]
    for deed in walk:
        try:
            _do(work, made, subject, deed)
        except UserError:
            continue
        if not work.reader.connection.execute("SELECT count(*) FROM assessment WHERE id = ?", (made,)).fetchone()[0]:
            history.redo(work)
        _compare(work, made, subject)
    while (row := work.reader.connection.execute("SELECT max(id) FROM deed WHERE undone_by_id IS NULL AND kind NOT IN ('undo', 'redo')").fetchone()) and row[0] > done:
        history.undo(work)
    assert stored(work) == before


def _compare(work: Workspace, made: int, subject: int) -> None:
    framework = read(work.reader, made).framework
    rows = {row[0]: row for row in work.reader.connection.execute("SELECT code, level, not_applicable, decided, score, points FROM response WHERE subject_id = ?", (subject,))}
    scores = {}
    for item in framework:
        row = rows.get(item.code)
        answer = Answer() if row is None else Answer(level=row[1], not_applicable=bool(row[2]), decided=row[3])
        scores[item.code] = score_item(framework, item, answer)
        if row is not None:
            given_ = scores[item.code].value
            assert row[4] == (None if given_ is None else float(given_))
    values = [Fraction(one.value) for one in scores.values() if one.value is not None]
    whole = total(framework, scores)
    assert whole.value == (half_up(sum(values, Fraction(0)) / len(values), 2) if values else None)  # every weight is the same
    done, score, figures = work.reader.connection.execute("SELECT done, score, figures FROM assessment_subject WHERE id = ?", (subject,)).fetchone()
    assert (done, score) == (whole.done, None if whole.value is None else float(whole.value))
    sections = {one.code: section_total(framework, one, scores).value for one in framework.sections}
    assert json.loads(figures) == {code: None if value is None else float(value) for code, value in sections.items()}
    record = work.reader.get(ASSESSMENTS, made)
    assert record is not None
    assert (record["progress"], record["score"], record["grade"]) == (f"{whole.done}/{whole.of}", score, whole.label or None)


def test_the_day_of_a_step_is_not_before_the_step_before(work: Workspace) -> None:
    made = help_.begin(work)
    help_.answer_all(work, made)
    help_.to_director(work, made)
    with pytest.raises(Faults):
        steps.take(work, ASSESSMENTS, [made], "director_approves", on=date(2026, 1, 4), memo_number="1/2569")
