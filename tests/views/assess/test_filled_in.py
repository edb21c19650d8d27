"""What flows from the other registers into a round and from a round into them: items the program fills in, findings that become measures, measures that are looked at again."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest

from desktop.models.assessment_reading import read
from desktop.paths import Paths
from desktop.services import frameworks, office
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
