"""Surveys in the window: papers keyed in at the speed of typing, the second time with what differs, settled by a key, results for each group."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.models import survey_reading
from desktop.models.instrument_register import SURVEYS
from desktop.paths import Paths
from desktop.services import frameworks, history, records, steps, survey_entry
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from desktop.views import messages, work_thread
from desktop.views.modules import MODULES
from desktop.views.survey_differences_page import SurveyDifferencesPage
from desktop.views.survey_entry_page import SurveyEntryPage
from desktop.views.survey_list import SurveyForm
from desktop.views.survey_result_page import SurveyResultPage
from tests.views.case.samples import press, settled, words

DAY = date(2026, 4, 2)
LIKERT = [f"{part}.{place}" for part in range(2, 6) for place in range(1, 5)]
ENTER = Qt.Key.Key_Return


@pytest.fixture(scope="module")
def survey_database(fresh_database, tmp_path_factory):
    """One with the frameworks every office starts with."""
    paths = Paths(tmp_path_factory.mktemp("surveys"))
    shutil.copyfile(fresh_database, paths.database)
    with closing(Workspace.open(paths, Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"))) as opened:
        frameworks.ensure(opened)
    return paths.database


@pytest.fixture
def first_database(survey_database):
    return survey_database


@pytest.fixture
def survey(work, monkeypatch):
    monkeypatch.setattr(Workspace, "today", lambda _self: DAY)
    questions = work.reader.connection.execute("SELECT id FROM framework WHERE shipped_key = 'survey-service'").fetchone()[0]
    groups = [{"group": "teacher", "population": 400}, {"group": "people", "population": 1000}]
    made = records.save(work, SURVEYS, {"name": "ความพึงพอใจ 2569", "fiscal_year": 2569, "framework_id": questions, "double_entry": True}, children={"groups": groups})
    steps.take(work, SURVEYS, [made], "open", DAY)
    return made


@pytest.fixture
def window(open_window, survey):
    return open_window(*[module for module in MODULES if module.name == "assessment"])


@pytest.fixture
def page(window, survey):
    made = window.open_page(SurveyEntryPage(window, survey))
    made.paper.setFocus()
    return made


def keys(page, *pressed):
    """Press keys on the paper: a digit as text, others as they are."""
    for one in pressed:
        QTest.keyClick(page.paper, one)


def a_paper(page, answers="5" * 16):
    """From the first question of general information: five choices, sixteen answers, six texts passed over."""
    keys(page, *"11111", *answers, *[ENTER] * 6)


def test_a_paper_is_keyed_in_with_digits_and_saved_by_the_last_enter(page, work, survey):
    assert page.paper.current().code == ""  # the group is asked first
    keys(page, "2")
    a_paper(page, "5432154321543215")
    found = survey_reading.sheet(work.reader, survey, 1)
    assert found.group == "people"
    assert [found.answers[code] for code in LIKERT] == [int(one) for one in "5432154321543215"]
    assert found.answers["1.1"] == "f"
    assert (page.number.value(), page.paper.group, page.paper.current().code) == (2, "people", "1.1")
    a_paper(page, "0" + " " + "3" * 14)
    second = survey_reading.sheet(work.reader, survey, 2)
    assert second.group == "people"
    assert "2.1" not in second.answers
    assert second.answers["2.3"] == 3
    assert "บันทึกแล้ว 2 ฉบับ" in page.counted.text()
    assert [sheet.number for sheet in page.saved.rows] == [2, 1]


def test_backspace_goes_back_and_a_wrong_key_is_said(page):
    keys(page, "1", *"11111", "5", "4", Qt.Key.Key_Backspace)
    assert page.paper.current().code == "2.2"
    keys(page, "2", "7")
    assert page.paper.current().code == "2.3"
    assert "1–5" in page.said.plain_text()
    assert page.paper.answers()["2.2"] == 2
    QApplication.sendEvent(page.paper, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "๔"))
    assert page.paper.answers()["2.3"] == 4


def test_texts_are_typed_in_place(page, work, survey, typing, qtbot):
    keys(page, "1", *"11111", *"5" * 16)
    assert page.paper.current().code == "6.1"
    typing(page.paper, "ร")
    editor = page.paper.findChild(QLineEdit)
    typing(editor, "อนาน")
    QTest.keyClick(editor, ENTER)
    qtbot.waitUntil(lambda: page.paper.current().code == "6.2")
    keys(page, "-")
    QTest.keyClick(page.paper.findChildren(QLineEdit)[-1], ENTER)
    qtbot.waitUntil(lambda: page.paper.current().code == "6.3")
    QTest.keyClick(page.paper, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert {code: value for code, value in survey_reading.sheet(work.reader, survey, 1).answers.items() if code[0] == "6"} == {"6.1": "รอนาน", "6.2": "-"}


def test_a_number_keyed_in_before_opens_its_paper(page, work, survey):
    keys(page, "1")
    a_paper(page)
    page.ask_number()
    page.number.setValue(1)
    QTest.keyClick(page.number, ENTER)
    assert page.sheet_id is not None
    assert page.paper.answers()["5.4"] == 5
    page.paper.go_to("5.4")
    keys(page, "1")
    assert page.paper.current().code == "6.1"
    keys(page, "+")  # no text was begun: the paper is finished
    assert survey_reading.sheet(work.reader, survey, 1).answers["5.4"] == 1
    assert page.sheet_id is None
    keys(page, *"1111")
    page.number.setValue(1)
    QTest.keyClick(page.number, ENTER)
    page.save()
    assert "แบบเลขที่ 1 บันทึกไปแล้ว" in page.said.plain_text()


def test_an_unfinished_paper_is_here_again(window, page, work, survey, qtbot):
    keys(page, "1", *"11111", "5", "4")
    page.leave()
    assert work_thread.wait_for_all()
    other = window.open_page(SurveyEntryPage(window, survey))
    assert (other.paper.answers()["2.2"], other.paper.group, other.paper.current().code) == (4, "teacher", "2.3")
    keys(other, *"3" * 14, *[ENTER] * 6)
    assert survey_entry.started(work, survey, 1) is None


def test_undo_opens_the_paper_again(page, work, survey, qtbot):
    keys(page, "1")
    a_paper(page)
    history.undo(work)
    page.fill()
    assert page.number.value() == 1
    assert page.paper.answers()["5.4"] == 5
    page.save()
    assert survey_reading.sheet(work.reader, survey, 1).answers["5.4"] == 5


def test_the_second_entry_shows_what_differs_at_once(page, work, survey):
    survey_entry.save_sheet(work, survey, 7, 1, "teacher", {"2.1": 5, "2.2": 4})
    press(page, "Ctrl+D")
    assert (page.entry, page.number.value()) == (2, 7)
    keys(page, "1", *[ENTER] * 5, "5")
    assert "ต่าง" not in page.said.plain_text()
    keys(page, "2")
    assert "1 ข้อ" in page.said.plain_text()
    shown = page.paper.sheet
    row = next(place for place, one in enumerate(shown.rows) if one.code == "2.2")
    assert shown.index(row, 3).data() == "4"
    page.save()
    assert [(one.code, one.first, one.second) for one in survey_reading.unsettled(work.reader, survey)] == [("2.2", 4, 2)]
    assert "ครบทุกฉบับ" in page.said.plain_text() or "ต่างจากครั้งที่ 1" in page.said.plain_text()


def test_differences_are_settled_by_a_key_or_typed(window, work, survey, fill):
    for entry, group, answers in ((1, "teacher", {"2.1": 5, "2.2": 4, "2.3": 1}), (2, "people", {"2.1": 4, "2.2": 2, "2.3": 3})):
        survey_entry.save_sheet(work, survey, 3, entry, group, answers)
    page = window.open_page(SurveyDifferencesPage(window, survey))
    assert [one.code for one in page.table.rows] == ["", "2.1", "2.2", "2.3"]
    assert [page.table.rows_model.index(0, column).data() for column in (2, 3, 4)] == ["กลุ่มผู้ตอบ", "ครู", "ประชาชน"]
    QTest.keyClick(page.table, "2")
    QTest.keyClick(page.table, "1")
    fill["answer"] = "3"
    QTest.keyClick(page.table, ENTER)
    fill["answer"] = "-"
    QTest.keyClick(page.table, ENTER)
    assert page.table.rows == []
    for entry in (1, 2):
        found = survey_reading.sheet(work.reader, survey, 3, entry)
        assert (found.group, found.answers) == ("people", {"2.1": 5, "2.2": 3})


def test_the_list_leads_to_keying_in_and_results(window, work, survey, qtbot):
    for number, (group, value) in enumerate((("teacher", 5), ("teacher", 4), ("people", 3)), 1):
        survey_entry.save_sheet(work, survey, number, 1, group, {"2.1": value, "6.1": "รอนาน"})
    listed = window.root_page("assessment").show_part("survey")
    settled(qtbot)
    listed.go_to(survey)
    qtbot.waitUntil(lambda: "4.00" in words(listed.pane))
    assert "2 จาก 200 ฉบับ" in words(listed.pane)
    press(listed, "Ctrl+R")
    page = window.page()
    assert isinstance(page, SurveyResultPage)
    qtbot.waitUntil(lambda: page.summary is not None)
    assert [line.words for line in page.table.rows][-1] == "รวมทุกข้อ"
    page.step(1)
    assert page.group == "teacher"
    assert str(page.table.rows[1].statistics.mean) == "4.50"
    assert "รอนาน" in words(page.side)
    assert "4.50" in page.chart.accessibleDescription()
    page.leave()
    press(listed, "Ctrl+Shift+K")
    assert isinstance(window.page(), SurveyEntryPage)


def test_the_form_fills_in_the_samples(window, survey):
    form = window.open_page(SurveyForm(window, survey))
    form.fill_samples()
    assert [record["sample"] for record in form.body.children_["groups"].records] == [200, 286]
    assert form.save()


def test_a_paper_being_keyed_in_waits_while_a_saved_one_is_looked_at(page, work, survey, monkeypatch):
    survey_entry.save_sheet(work, survey, 1, 1, "teacher", {"2.1": 5})
    page.fill()
    page.begin()
    page.paper.choose_group(2)
    page.paper.go_to("2.1")
    for key in (Qt.Key.Key_4, Qt.Key.Key_3):
        QTest.keyClick(page.paper, key)
    (saved,) = page.saved.rows
    page.open_sheet(saved)
    asked = []
    monkeypatch.setattr(messages, "choose", lambda *_args: asked.append(1) or "")
    page.begin()
    assert (page.number.value(), page.paper.group, page.paper.answers()) == (2, "people", {"2.1": 4, "2.2": 3})
    page.open_sheet(saved)
    page.paper.go_to("2.1")
    QTest.keyClick(page.paper, Qt.Key.Key_1)
    assert not page.may_close()
    assert asked
    monkeypatch.setattr(messages, "choose", lambda *_args: "save")
    assert page.may_close()
    assert survey_reading.sheet(work.reader, survey, 1, 1).answers == {"2.1": 1}
    assert page.paper.answers() == {"2.1": 4, "2.2": 3}


def test_a_comment_being_typed_is_saved_with_the_paper(page, work, survey):
    page.paper.choose_group(1)
    page.paper.go_to("7.1")
    QTest.keyClicks(page.paper, "x")
    editor = page.paper.findChild(QLineEdit)
    QTest.keyClicks(editor, "yz")
    page.save()
    assert survey_reading.sheet(work.reader, survey, 1, 1).answers["7.1"] == "xyz"
