"""What flows from the other registers into a round and from a round into them: items the program fills in, findings that become measures, measures that are looked at again."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest

from desktop.models.assessment_reading import read
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.paths import Paths
from desktop.services import assessments, frameworks, improvements, office
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from desktop.views import messages, work_thread
from desktop.views.assess import deeds
from desktop.views.assessment_page import AssessmentPage
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
    assert any("ยังไม่ถ่ายทอดวิสัยทัศน์ · วางแผน" in text.text() for _word, text in page.board.previous._texts)
    qtbot.waitUntil(lambda: not work_thread.busy())
