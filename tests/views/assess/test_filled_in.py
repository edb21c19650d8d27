"""What flows from the other registers into a round and from a round into them: items the program fills in, findings that become measures, measures that are looked at again."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import date

import pytest

from desktop.models import survey_reading
from desktop.models.assessment_reading import read
from desktop.models.assessment_register import EVIDENCE
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.instrument_register import SURVEYS
from desktop.models.reader import Query
from desktop.paths import Paths
from desktop.services import (
    assessments,
    carrying,
    evidence,
    frameworks,
    history,
    improvements,
    office,
    records,
    steps,
    survey_entry,
)
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from desktop.views import messages, work_thread
from desktop.views.assess import deeds
from desktop.views.assess.number_parts import MeasuresPart
from desktop.views.assessment_page import AssessmentPage
from desktop.views.carry_page import CarryPage
from desktop.views.ofi_page import OfiPage
from desktop.views.survey_findings_page import SurveyFindingsPage
from tests.services import assessment_help as help_


@pytest.fixture(scope="module")
def framework_database(fresh_database, tmp_path_factory):
    """One with the shipped editions and the groups of an office, made once."""
    paths = Paths(tmp_path_factory.mktemp("filled"))
    shutil.copyfile(fresh_database, paths.database)
    with closing(Workspace.open(paths, Settings())) as opened:
        office.apply_template(opened, "B")
        frameworks.ensure(opened)
    return paths.database


@pytest.fixture(scope="module")
def first_database(framework_database):
    return framework_database


@pytest.fixture
def page_of(open_window, qtbot):
    """Opens the page of a round at an item."""

    def show(assessment_id, code=""):
        window = open_window()
        page = window.open_page(AssessmentPage(window, assessment_id, code=code))
        qtbot.waitUntil(lambda: not work_thread.busy())
        return page

    return show


def words(work, assessment_id, code):
    return read(work.reader, assessment_id).answers[code].text("result")


def test_an_item_on_complaints_is_filled_in_from_the_complaint_log_and_its_statistic_becomes_evidence(work, page_of, qtbot, monkeypatch):
    made = help_.begin(work, "ita-oit")
    page = page_of(made, "O19")
    head = page.board.item.head
    assert head.fill.text() == "เติมจากบันทึกข้อร้องเรียน…"
    assert head.filling.isVisibleTo(page)
    head.fill.click()
    first = words(work, made, "O19")
    assert first.startswith("เรื่องร้องเรียน")
    monkeypatch.setattr(messages, "choose", lambda *_args: "add")
    page.load()
    assert deeds.fill_in(page)
    assert words(work, made, "O19") == f"{first}\n{first}"
    deeds.prove(page, "O19", "complaint_year", 2569)
    assert [line.name for line in read(work.reader, made).answers["O19"].evidence] == ["สถิติเรื่องร้องเรียน ปีงบประมาณ 2569"]
    page.board.open_item("O1")
    assert not head.filling.isVisibleTo(page)
    assert not deeds.fill_in(page)


def test_a_measure_is_held_against_the_same_item_of_the_next_round(work, open_window, qtbot):
    first = help_.begin(work, "pmqa-4.0", fiscal_year=2568)
    second = help_.begin(work, "pmqa-4.0", fiscal_year=2569, previous_id=first)
    assessments.answer(work, help_.office_of(work, first), "1.1", {"level": 1})
    (measure,) = improvements.from_round(work, first, [("1.1", "-- ยังไม่ถ่ายทอดวิสัยทัศน์", 1)], {"measure": "ประชุมชี้แจงทุกไตรมาส", "owner_unit": "ADMIN"})
    window = open_window()
    plan = window.root_page("assessment").show_part("improvement")
    window.show_tab(3)
    plan.go_to(measure)
    qtbot.waitUntil(lambda: plan.table.current_id() == measure)
    plan.write_effect()
    assert not work.reader.get(IMPROVEMENTS, measure)["effect"]
    assessments.answer(work, help_.office_of(work, second), "1.1", {"level": 3})
    plan.write_effect()
    said = work.reader.get(IMPROVEMENTS, measure)["effect"]
    assert "ได้ 3 เดิม 1 ดีขึ้น" in said
    plan.write_effect()
    assert work.reader.get(IMPROVEMENTS, measure)["effect"] == said
    page = window.open_page(AssessmentPage(window, second, code="1.1"))
    page.toggle_previous()
    assert any("ยังไม่ถ่ายทอดวิสัยทัศน์ · วางแผน" in text.plain_text() for _word, text in page.board.previous._texts)
    qtbot.waitUntil(lambda: not work_thread.busy())


def test_what_a_survey_found_wanting_is_ranked_into_the_plan(work, open_window, qtbot, fill):
    survey = records.save(work, SURVEYS, {"name": "ความพึงพอใจ", "fiscal_year": 2569, "framework_id": help_.edition(work, "survey-service")})
    steps.take(work, SURVEYS, [survey], "open", on=work.today())
    asked = survey_reading.framework_of(work.reader, survey)
    points = [item.code for _section, item in survey_reading.questions(asked) if item.scoring == "likert"]
    displeased = next(item for section in asked.sections if section.kind == survey_reading.DISSATISFACTION for item in section.items)
    for number in (1, 2):
        survey_entry.save_sheet(work, survey, number, 1, "", {points[0]: 2, points[1]: 5, displeased.code: "รอนาน"})
    window = open_window()
    page = window.open_page(SurveyFindingsPage(window, survey))
    assert [line.code for line in page.lines] == [displeased.code, points[0]]
    assert "รอนาน (2)" in page.lines[0].text
    page.shift(1)
    page.table.tick_where(lambda line: True)
    fill.update(measure="เพิ่มช่องบริการ", due_on=work.today())
    page.put()
    made = work.reader.rows(IMPROVEMENTS, list(work.reader.ids(IMPROVEMENTS, Query(filters=(("survey_id", (str(survey),)),)))))
    assert {(row["name"], row["rank"], row["source"]) for row in made} == {(line.text, place, "survey") for place, line in enumerate(page.lines, 1)}
    qtbot.waitUntil(lambda: not work_thread.busy())
    page.fill()
    assert all(line.plan_id for line in page.lines)


def test_strengths_are_ranked_too(work, open_window):
    made = help_.begin(work, "pmqa-4.0")
    assessments.answer(work, help_.office_of(work, made), "1.1", {"strengths": "ถ่ายทอดครบ\n++ ผู้บริหารทำเป็นแบบอย่าง", "improvements": "-- ขาดการติดตาม"})
    window = open_window()
    page = window.open_page(OfiPage(window, made))
    assert [line.text for line in page.lines] == ["ขาดการติดตาม"]
    page.show_kind("strengths")
    assert [(line.text, page.mark_of(line)[1]) for line in page.lines] == [("ผู้บริหารทำเป็นแบบอย่าง", "โดดเด่น"), ("ถ่ายทอดครบ", "")]


def test_moving_what_is_in_the_plan_ranks_it_there_and_other_orders_are_asked_about(work, open_window, fill, qtbot):
    made = help_.begin(work, "pmqa-4.0")
    assessments.answer(work, help_.office_of(work, made), "1.1", {"improvements": "-- หนึ่ง\nสอง\nสาม"})
    window = open_window(before_close_func=lambda _window: setattr(page, "_asks", False))
    page = window.open_page(OfiPage(window, made))
    page.shift(1)
    page.leave()  # asked, and gone on with
    assert window.page() is page
    page.table.tick_all()
    fill.update(owner_unit="ADMIN", measure="ติดตาม", due_on=work.today())
    page.put()
    page.fill()
    assert [(line.text, line.rank) for line in page.lines] == [("สอง", 1), ("หนึ่ง", 2), ("สาม", 3)]
    page.table.set_rows(page.lines, 2)
    page.shift(-1)
    page.shift(-1)
    assert page.may_close()
    page.fill()
    assert [(line.text, line.rank) for line in page.lines] == [("สาม", 1), ("สอง", 2), ("หนึ่ง", 3)]
    history.undo(work)
    page.fill()
    assert [line.text for line in page.lines] == ["สอง", "หนึ่ง", "สาม"]


def test_a_mapping_made_by_hand_is_kept_when_the_page_is_left(work, open_window, fill):
    older, newer = help_.begin(work, "pmqa-4.0"), help_.begin(work, "pmqa-2558")
    assessments.answer(work, help_.office_of(work, older), "3.4", {"improvements": "ขาดการติดตาม"})
    window = open_window()
    page = window.open_page(CarryPage(window, older, newer))
    page.table.set_rows(page.table.rows, next(at for at, line in enumerate(page.table.rows) if line.old == "3.4"))
    page.map_to("3.2")
    page.leave()
    editions = (int(read(work.reader, one).record["framework_id"]) for one in (older, newer))
    assert dict(carrying.mapping(work, *editions).pairs)["3.4"] == "3.2"


def test_results_of_category_7_of_2550_have_three_years_a_target_and_a_comparison(work, page_of, qtbot):
    made = help_.begin(work, "pmqa-2550")
    page = page_of(made, "7.1")
    part = page.board.item.form().part(MeasuresPart)
    for name, value in (("2566", 60.0), ("2567", 70.0), ("2568", 75.0), ("target", 80.0), ("actual", 82.0), ("compare", 78.0)):
        part.tell("7.1-1", name, value)
    page.board.criteria.factors.fields["level"].set_value(65)
    page.board.criteria.factors._typed()
    page.board.flush()
    stored = read(work.reader, made).answers["7.1"]
    assert stored.answer.numbers["measures"]["7.1-1"] == {"history": [[2566, 60.0], [2567, 70.0], [2568, 75.0]], "target": 80.0, "actual": 82.0, "compare": 78.0}
    assert (stored.score.value, stored.score.points) == (65, 65)
    page.board.open_item("1.1")
    assert "แนวทาง (A)" in page.board.item.form().parts[0].edit.placeholderText()


def test_evidence_of_another_time_is_told_at_the_item(work, page_of):
    made = help_.begin(work, "pmqa-4.0", fiscal_year=2569)
    subject = help_.office_of(work, made)
    for year, name in ((2025, "ในรอบ"), (2023, "นอกรอบ")):
        piece = records.save(work, EVIDENCE, {"name": name, "shelf": "ตู้ 1", "period_from": date(year, 11, 1), "period_to": date(year, 12, 1)})
        evidence.use(work, piece, subject, "1.1")
    box = page_of(made, "1.1").board.evidence
    state = box.table.model().columns[-1]
    assert [state.text(line) for line in box.desk.evidence("1.1")] == ["มีที่เก็บ", "นอกช่วงข้อมูล"]


def test_a_kpi_of_steps_has_no_second_place_for_its_result(work, page_of):
    page = page_of(help_.begin(work, "agreement", period="m6"), "1.3")
    part = page.board.item.form().parts[0]
    assert not part.actual.isVisibleTo(page)
    page.board.criteria.press(4)
    page.board.flush()
    assert read(work.reader, page.assessment_id).answers["1.3"].score.value == 4
    page.board.open_item("1.1")
    assert part.actual.isVisibleTo(page)


def test_what_was_sent_passes_together_and_is_locked_together(work, page_of, fill):
    page = page_of(help_.begin(work, "pmqa-4.0"), "1.1")
    for code in ("1.1", "1.2"):
        assessments.answer(work, page.desk.subject_id, code, {"level": 2})
    page.load()
    assert not deeds.lock_many(page)
    for deed in (deeds.send_many, deeds.pass_many, deeds.lock_many):
        assert deed(page)
        page.load()
    assert [page.desk.status(code) for code in ("1.1", "1.2", "1.3")] == ["locked", "locked", "not_started"]
    assert not deeds.pass_many(page)
