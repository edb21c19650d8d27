"""What a clerk does with keys alone on the page of a round, in its dialogs and its form: the focus is where work goes on, nothing falls over."""

from __future__ import annotations

import shutil
from contextlib import closing
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.models.assessment_reading import read
from desktop.models.assessment_register import ASSESSMENTS, EVIDENCE, FRAMEWORKS
from desktop.models.instrument_register import RISKS
from desktop.models.reader import Query
from desktop.paths import Paths
from desktop.services import assessments, frameworks, office, records, steps
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from desktop.views import messages, work_thread
from desktop.views.assess import deeds
from desktop.views.assess.levels import LevelBoxes
from desktop.views.assessment_form import AssessmentForm
from desktop.views.assessment_page import AssessmentPage
from desktop.views.field_dialog import Asked, FieldDialog
from desktop.views.framework_page import FrameworkPage
from desktop.views.record_fields import make_field
from desktop.views.register_empty import nothing_at_all
from tests.services import assessment_help as help_


@pytest.fixture(scope="session")
def framework_database(fresh_database, tmp_path_factory):
    paths = Paths(tmp_path_factory.mktemp("frameworks"))
    shutil.copyfile(fresh_database, paths.database)
    with closing(Workspace.open(paths, Settings())) as opened:
        office.apply_template(opened, "A")
        frameworks.ensure(opened)
    return paths.database


@pytest.fixture
def first_database(framework_database):
    return framework_database


@pytest.fixture
def page_of(open_window, qtbot):
    """Opens the page of a round at an item."""

    def show(assessment_id, code=""):
        window = open_window()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page = window.open_page(AssessmentPage(window, assessment_id, code=code))
        qtbot.waitUntil(lambda: not work_thread.busy())
        return page

    return show


def focus():
    return QApplication.focusWidget()


def test_enter_in_the_tree_goes_into_what_can_be_answered(page_of, work):
    page = page_of(help_.begin(work, "sar-5"))
    board = page.board
    first = next(item.code for item in board.desk.framework.items.values() if not item.scored)
    board.open_item(first)
    board.tree.setFocus()
    QTest.keyClick(board.tree, Qt.Key.Key_Return)
    assert board.item.isAncestorOf(focus())  # a text has no criteria
    board.open_item("1.1")
    board.tree.setFocus()
    QTest.keyClick(board.tree, Qt.Key.Key_Return)
    assert board.criteria.isAncestorOf(focus())


def test_f6_leaves_out_criteria_nobody_can_press(page_of, work):
    board = page_of(help_.begin(work, "sar-5")).board
    board.open_item(next(item.code for item in board.desk.framework.items.values() if not item.scored))
    board.item.focus_first()
    board.next_pane()
    assert board.side.isAncestorOf(focus())


def test_f7_goes_into_the_next_item(page_of, work):
    board = page_of(help_.begin(work, "sar-5"), "1.1").board
    board.tree.setFocus()
    assert board.next_open()
    assert board.code == "1.2"
    assert board.item.isAncestorOf(focus())
    board.criteria.focus_first()
    assert board.next_open()
    assert board.criteria.isAncestorOf(focus())


def test_a_box_gives_its_level(page_of, work):
    assessment_id = help_.begin(work, "sar-5")
    board = page_of(assessment_id, "1.1").board
    board.criteria.foot.boxes.boxes[3].setFocus()
    QTest.keyClick(board.criteria.foot.boxes.boxes[3], Qt.Key.Key_Space)
    board.flush()
    assert read(work.reader, assessment_id).answers["1.1"].row["level"] == 4


def test_a_pressed_box_is_taken_back(qtbot):
    boxes = LevelBoxes()
    qtbot.addWidget(boxes)
    boxes.set_levels([(1.0, "1", "1"), (2.0, "2", "2")])
    given = []
    boxes.chosen.connect(given.append)
    QTest.mouseClick(boxes.boxes[1], Qt.MouseButton.LeftButton)
    boxes.show_value(Decimal(2))
    QTest.mouseClick(boxes.boxes[1], Qt.MouseButton.LeftButton)
    assert given == [2.0, None]


def test_what_can_be_taken_back_does_not_stand_before_what_leads_on(page_of, work):
    assessment_id = help_.begin(work, "sar-5")
    page = page_of(assessment_id, "1.1")
    assessments.answer(work, page.desk.subject_id, "1.1", {"level": 3})
    assessments.step_item(work, assessment_id, page.desk.subject_id, ["1.1"], "send")
    page.load()
    assert next(step.key for step in deeds.item_steps(page)) == "pass"


def test_the_first_line_ticks_every_item(page_of, work):
    page = page_of(help_.begin(work, "sar-5"), "1.1")
    field = deeds.ItemsField(page, ["1.1"])
    field.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert field.value() == [item.code for item in page.desk.framework.items.values()]


def test_tab_comes_to_every_field_of_a_dialog(open_window, work, qtbot):
    names = ("secrecy", "files", "name")
    asked = [Asked(name, name, make_field(EVIDENCE[name], work, EVIDENCE.name)) for name in names]
    dialog = FieldDialog(open_window(), "หลักฐาน", "", asked, "เพิ่ม", lambda _typed: None)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    asked[0].field.setFocus()
    seen = []
    for _press in range(5):
        seen.append(next((one.name for one in asked if one.field.isAncestorOf(focus()) or one.field is focus()), "buttons"))
        dialog.focusNextPrevChild(True)
    assert seen == ["secrecy", "files", "name", "buttons", "buttons"]
    dialog.reject()


def test_a_form_of_a_round_that_was_only_opened_is_left_without_a_question(open_window, work):
    window = open_window()
    form = window.open_page(AssessmentForm(window))
    assert form.body.fields["data_from"].value() is not None
    assert form.first_field() == "instrument"
    assert not form.is_dirty()


def test_a_list_whose_first_view_is_empty_is_not_an_empty_register(open_window, work, qtbot):
    """A round that was sent is no longer open: its list is not offered as one to begin."""
    case_id = records.save(work, RISKS, {"fiscal_year": 2569, "activity": "จัดซื้อ", "name": "ส่งช้า", "unit": "FINANCE"})
    steps.take(work, RISKS, [case_id], "close", on=work.today())
    shown = open_window().root_page("assessment").show_part(RISKS.name)
    qtbot.waitUntil(lambda: shown.centre.currentWidget() is not shown.listing)
    assert not nothing_at_all(shown)
    next(one for one in shown.centre.currentWidget().findChildren(QPushButton)).click()
    qtbot.waitUntil(lambda: list(shown.model.ids) == [case_id])


def test_f8_leads_from_slot_to_slot_and_a_name_takes_the_slot_away(open_window, work, typing, monkeypatch):
    shipped = next(one["id"] for one in work.reader.rows(FRAMEWORKS, work.reader.ids(FRAMEWORKS, Query())) if one["code"] == "sar-5")
    window = open_window(before_close_func=lambda _window: page.editing.saved())
    page = window.open_page(FrameworkPage(window, frameworks.copy(work, shipped, "มาตรฐานของเรา", "2570")))
    page.check()
    assert len(page.editing.slots()) == 11
    assert not page.next_button.isHidden()
    page.next_fault()
    typing(page.form().fields["name"].edit, "การบริหารจัดการที่ดี")
    assert page.outline.currentIndex().data() == "1.1 การบริหารจัดการที่ดี"
    assert not page.form().fields["slot"].value()
    page.next_fault()
    assert page.outline.currentIndex().data().startswith("1.2 ")
    asked = []
    monkeypatch.setattr(messages, "choose", lambda _owner, title, *_rest: asked.append(title) or "")
    page.publish()
    assert asked
    assert work.reader.get(FRAMEWORKS, page.framework_id)["status"] == "draft"
    page.editing.undo()
    assert len(page.editing.slots()) == 11


def test_a_round_of_words_alone_counts_what_is_written(page_of, work):
    """Internal control has no scores: of its texts so many are written."""
    assessment_id = help_.begin(work, "control-2561")
    page = page_of(assessment_id)
    codes = page.desk.codes
    assessments.answer(work, page.desk.subject_id, codes[0], {"result": "มีคำสั่งมอบหมายงาน"})
    assert work.reader.get(ASSESSMENTS, assessment_id)["progress"] == f"1/{len(codes)}"
    page.load()
    page.board.progress.refresh()
    assert page.board.progress.bar.maximum() == len(codes)
    assert page.board.progress.bar.value() == 1


def test_f7_comes_to_the_texts_when_all_that_is_scored_is_done(page_of, work):
    page = page_of(help_.begin(work, "control-2561"))
    board = page.board
    board.tree.setFocus()
    first = board.code
    assert board.next_open()
    assert board.code != first
    assert board.item.isAncestorOf(focus())
