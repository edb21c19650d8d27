"""The page of a round in the real window: ticking, typing, saving by itself, steps of items, evidence, what was sent, another school, the file of an assessor."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.domain import assessor_book
from desktop.exchange import assessor_file
from desktop.models.assessment_reading import read
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.reader import Query
from desktop.paths import Paths
from desktop.services import assessments, assessor_files, frameworks, history, office
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from desktop.views import messages, work_thread
from desktop.views.assess import deeds, tree
from desktop.views.assessment_page import AssessmentPage
from desktop.views.assessor_window import AssessorWindow, open_file
from desktop.views.carry_page import CarryPage
from desktop.views.ofi_page import OfiPage
from tests.services import assessment_help as help_

THAI = "รับเรื่อง 6 ช่องทาง"


@pytest.fixture(scope="session")
def framework_database(fresh_database, tmp_path_factory):
    """One with the shipped editions and the groups of an office, made once."""
    paths = Paths(tmp_path_factory.mktemp("frameworks"))
    shutil.copyfile(fresh_database, paths.database)
    with closing(Workspace.open(paths, Settings())) as opened:
        office.apply_template(opened, "B")
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


@pytest.fixture
def pmqa(work):
    return help_.begin(work, "pmqa-4.0")


def stored(work, assessment_id, code):
    return read(work.reader, assessment_id).answers[code].row


def settle(page, qtbot):
    """What was done is heard and read again."""
    qtbot.waitUntil(lambda: not work_thread.busy())
    QApplication.processEvents()
    QApplication.processEvents()


# --- scoring and saving ------------------------------------------------------------------------------------------------------


def test_a_tick_gives_level_reason_and_progress_at_once_and_is_saved_by_itself(page_of, pmqa, work, qtbot):
    page = page_of(pmqa, "3.4")
    board = page.board
    lines = [line for line in board.criteria.ticks.lines if not line.isHidden()]
    for line in lines[:2]:
        QTest.keyClick(line.box, Qt.Key.Key_Space)
    assert page.desk.score("3.4").value == 1
    assert [box.text() for box in board.criteria.foot.boxes.boxes if box.isChecked()] == ["1"]
    assert board.criteria.foot.why.plain_text() == page.desk.score("3.4").why
    assert "1" in board.progress.done.text()
    qtbot.waitUntil(lambda: not page.desk.unsaved)
    settle(page, qtbot)
    assert len(stored(work, pmqa, "3.4")["ticks"]) == 2
    assert page.desk.status("3.4") == "in_progress"
    history.undo(work)
    settle(page, qtbot)
    qtbot.waitUntil(lambda: not lines[1].box.isChecked())


def test_digits_in_the_tree_give_the_level_also_under_a_thai_layout(page_of, work, qtbot):
    round_ = help_.begin(work, "sar-5")
    page = page_of(round_)
    board = page.board
    code = next(one for one in page.desk.codes if page.desk.item(one).scoring == "checkpoints")
    board.open_item(code)
    board.tree.setFocus()
    QTest.keyClick(board.tree, Qt.Key.Key_4)
    assert page.desk.score(code).value == 4
    QTest.keyClick(board.criteria, Qt.Key.Key_Delete)
    assert page.desk.score(code).value is None
    QTest.keyClicks(board.tree, "9")
    assert page.desk.score(code).value is None


def test_a_level_of_a_checklist_ticks_its_lines_and_takes_the_next_level_back(page_of, pmqa):
    page = page_of(pmqa, "1.1")
    board, item = page.board, page.desk.item("1.1")
    assert board.criteria.press(3)
    assert set(page.desk.row("1.1")["ticks"]) == {one.code for one in item.checkpoints}
    board.criteria.press(2)
    assert page.desk.score("1.1").value == 2
    assert set(page.desk.row("1.1")["ticks"]) == {one.code for one in item.checkpoints if one.level <= 2}
    board.criteria.press(0)
    assert page.desk.score("1.1").value == 0
    assert not board.criteria.press(7)


def test_thai_is_saved_when_the_field_is_left_and_when_the_item_changes(page_of, pmqa, work, qtbot, typing):
    page = page_of(pmqa, "3.4")
    edit = page.board.item.form().parts[0].edit
    edit.setFocus()
    typing(edit, THAI)
    assert page.desk.unsaved == {"3.4": {"result": THAI}}
    page.board.tree.setFocus()
    assert stored(work, pmqa, "3.4")["result"] == THAI
    edit.setFocus()
    typing(edit, "ก")
    QTest.keyClick(page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.board.code == "3.3"
    assert "ก" in stored(work, pmqa, "3.4")["result"]
    assert page.board.item.form().parts[0].edit.toPlainText() == ""


def test_what_is_typed_is_saved_after_a_rest_and_another_deed_is_told(page_of, pmqa, work, qtbot, typing):
    page = page_of(pmqa, "3.4")
    subject = page.desk.subject_id
    edit = page.board.item.form().parts[0].edit
    edit.setFocus()
    typing(edit, "ฉ")
    assessments.answer(work, subject, "3.4", {"result": "จากที่อื่น"})
    qtbot.waitUntil(lambda: "conflict" in page.notices)
    assert edit.toPlainText() == "ฉ"
    page.board.keep()
    assert stored(work, pmqa, "3.4")["result"] == "จากที่อื่น"
    page.notices.bar("conflict").findChildren(QPushButton)[0].click()
    assert stored(work, pmqa, "3.4")["result"] == "ฉ"


def test_an_item_without_anything_to_score_says_so_and_not_applicable_needs_its_reason(page_of, pmqa, work, typing):
    page = page_of(pmqa, "1.1")
    foot = page.board.criteria.foot
    foot.applies.click()
    assert page.desk.score("1.1").state == "not_applicable"
    assert page.board.progress.out.plain_text()
    foot.reason.setFocus()
    typing(foot.reason, "ไม่มีภารกิจนี้")
    page.board.tree.setFocus()
    assert stored(work, pmqa, "1.1")["na_reason"] == "ไม่มีภารกิจนี้"
    narrative = next(code for code in page.desk.codes if not page.desk.item(code).scored)
    page.board.open_item(narrative)
    assert foot.isHidden()


# --- numbers -----------------------------------------------------------------------------------------------------------------


def test_a_kpi_is_scored_while_its_result_is_typed_and_shown_on_the_scale(page_of, work, qtbot):
    round_ = help_.begin(work, "agreement", period="m6")
    page = page_of(round_, "1.1")
    form = page.board.item.form()
    actual = form.parts[0].actual.edit
    actual.setFocus()
    QTest.keyClicks(actual, "72.5")
    assert page.desk.score("1.1").value is not None
    assert page.board.criteria.foot.value.text().count(".") == 1
    assert "72.5" in page.board.criteria.scale.accessibleDescription()
    months = form.parts[1].grid
    months.setFocus()
    months.setCurrentIndex(months.grid.index(0, 0))
    QTest.keyClicks(months, "5")
    QTest.keyClick(months.findChild(QLineEdit), Qt.Key.Key_Return)
    assert page.desk.numbers("1.1")["months"] == {"10": 5.0}
    page.board.flush()
    eligible = form.parts[0].eligible.edit
    eligible.setFocus()
    QTest.keyClicks(eligible, "0")
    assert page.desk.score("1.1").state == "not_applicable"
    page.board.flush()
    assert stored(work, round_, "1.1")["numbers"] == {"months": {"10": 5.0}, "eligible": 0}


def test_factors_propose_their_mean_and_never_take_it_by_themselves(page_of, work):
    round_ = help_.begin(work, "pmqa-2550")
    page = page_of(round_, "1.1")
    rows = page.board.criteria.factors
    for name in ("1", "2", "3", "4"):
        rows.fields[name].set_value(42)
        rows.fields[name].changed.emit()
    assert page.desk.score("1.1").value is None
    assert not rows.take.isHidden()
    rows.take.click()
    assert page.desk.score("1.1").value == 40
    assert "30–45" in rows._bands["level"].text()


# --- steps, people, evidence -------------------------------------------------------------------------------------------------


def test_an_item_is_sent_returned_with_a_reason_and_closed_meanwhile(page_of, pmqa, work, qtbot, fill):
    page = page_of(pmqa, "1.1")
    page.board.criteria.press(2)
    page.send()
    settle(page, qtbot)
    qtbot.waitUntil(lambda: page.desk.status("1.1") == "sent")
    assert not page.desk.may_write("1.1")
    assert not page.board.criteria.press(3) or page.desk.score("1.1").value == 2
    assert page.board.item.form().parts[0].edit.isReadOnly()
    fill["reason"] = "ขอหลักฐานเพิ่ม"
    deeds.step_item(page, "return")
    settle(page, qtbot)
    qtbot.waitUntil(lambda: page.desk.status("1.1") == "returned")
    assert "ขอหลักฐานเพิ่ม" in page.board.item.head.note_words.plain_text()
    assert [code for code in page.desk.codes if tree.fits(page.desk, code, tree.RETURNED)] == ["1.1"]


def test_several_items_are_assigned_and_the_tree_shows_mine(page_of, pmqa, work, qtbot, fill):
    page = page_of(pmqa, "1.1")
    fill |= {"codes": ["1.1", "1.2"], "owner_unit": "ADMIN", "owner": work.actor, "due_on": date(2026, 3, 1)}
    assert deeds.assign(page)
    settle(page, qtbot)
    qtbot.waitUntil(lambda: work.actor in page.board.item.head.who.text())
    page.board.tree_pane.narrow_to(tree.MINE)
    assert page.board.tree_pane.model.codes() == ["1.1", "1.2"]
    page.board.tree_pane.narrow_to(tree.ALL)
    page.board.tree_pane.search.setText("3.4")
    page.board.tree_pane.fill()
    assert page.board.tree_pane.model.codes() == ["3.4"]


def test_files_dragged_onto_the_evidence_become_evidence_of_the_item(page_of, pmqa, work, qtbot, fill, tmp_path):
    page = page_of(pmqa, "3.4")
    paper = tmp_path / "คำสั่งแต่งตั้ง.pdf"
    paper.write_bytes(b"%PDF-1.4 sample")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(paper))])
    held = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (QDragEnterEvent(QPoint(5, 5), *held), QDropEvent(QPointF(5, 5), *held)):
        QApplication.sendEvent(page.board.evidence.table.viewport(), event)
    settle(page, qtbot)
    qtbot.waitUntil(lambda: len(page.desk.evidence("3.4")) == 1)
    line = page.desk.evidence("3.4")[0]
    assert (line.code, line.name, line.file_count) == ("3.4-01", "คำสั่งแต่งตั้ง", 1)
    page.board.evidence.table.setFocus()
    QTest.keyClick(page.board.evidence.table, Qt.Key.Key_Delete)
    settle(page, qtbot)
    qtbot.waitUntil(lambda: not page.desk.evidence("3.4"))


# --- what was sent, last year's, schools --------------------------------------------------------------------------------------


@pytest.fixture
def sent(work):
    """A round of 2568 that was sent, with something to be improved."""
    made = assessments.create(work, {"framework_id": help_.edition(work, "pmqa-4.0"), "fiscal_year": 2568})
    help_.answer_all(work, made, 1)
    subject = help_.office_of(work, made)
    assessments.answer(work, subject, "3.4", {"improvements": "-- ไม่มีระบบติดตาม\nขาดคู่เทียบ", "suggestions": "จัดทำระบบติดตาม"})
    help_.to_director(work, made)
    help_.step(work, made, "submit_directly", memo_number="ศธ 1/2568", values={"out_doc_no": "ศธ 04099/1"})
    return made


def test_a_round_that_was_sent_is_read_only_until_a_revision_is_opened(page_of, sent, work, qtbot, fill):
    page = page_of(sent, "3.4")
    assert "closed" in page.notices
    assert page.board.item.form().parts[0].edit.isReadOnly()
    assert not deeds.item_steps(page)
    window = page.window_
    fill["reason"] = "แก้ตัวเลขที่พิมพ์ผิด"
    page.revise()
    qtbot.waitUntil(lambda: window.page() is not page)
    fresh = window.page()
    assert fresh.assessment_id != sent
    assert fresh.board.code == "3.4"
    assert not fresh.board.item.form().parts[0].edit.isReadOnly()


def test_last_years_words_are_shown_on_demand_and_copied(page_of, sent, pmqa, work, qtbot):
    page = page_of(pmqa, "3.4")
    assert page.desk.record["previous_id"] == sent
    page.toggle_previous()
    panel = page.board.previous
    assert not panel.isHidden()
    panel.copy.click()
    page.board.flush()
    assert "ขาดคู่เทียบ" in stored(work, pmqa, "3.4")["improvements"]
    assert page.desk.score("3.4").value is None
    page.leave()
    assert panel.isHidden()


def test_lines_to_be_improved_are_ranked_and_put_into_the_plan_once(open_window, sent, work, qtbot, fill):
    window = open_window()
    page = window.open_page(OfiPage(window, sent))
    assert [line.text for line in page.lines] == ["ไม่มีระบบติดตาม", "ขาดคู่เทียบ"]
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [line.text for line in page.lines] == ["ขาดคู่เทียบ", "ไม่มีระบบติดตาม"]
    page.table.tick_all()
    fill |= {"owner_unit": "ADMIN", "due_on": date(2026, 9, 30)}
    page.put()
    qtbot.waitUntil(lambda: all(line.plan_id for line in page.lines))
    rows = work.reader.rows(IMPROVEMENTS, work.reader.ids(IMPROVEMENTS, Query()))
    assert sorted((row["rank"], row["item_code"], row["measure"]) for row in rows) == [(1, "3.4", "จัดทำระบบติดตาม"), (2, "3.4", "จัดทำระบบติดตาม")]
    assert not page.table.ticked()


def test_answers_are_carried_as_the_preview_says(open_window, sent, work, qtbot):
    target = help_.begin(work, "pmqa-2558")
    window = open_window()
    page = window.open_page(CarryPage(window, sent, target))
    lines = {line.old: line for line in page.table.rows}
    assert lines["1.1"].new == "1.1"
    assert lines["3.4"].new == ""
    page.table.set_rows(page.table.rows, list(lines).index("3.4"))
    page.map_to("3.2")
    page.rule.set_value("reset")
    page.fill()
    told = {one.new_code for one in page.preview if one.values}
    page.carry()
    carried = {code for code, one in read(work.reader, target).answers.items() if one.row}
    assert carried == told
    assert "ไม่มีระบบติดตาม" in stored(work, target, "3.2")["improvements"]


def test_the_next_school_keeps_the_item(page_of, work, qtbot):
    schools = [help_.school(work, f"โรงเรียนบ้านตัวอย่าง {number}") for number in (1, 2)]
    round_ = assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2569, "period": "academic"}, schools)
    page = page_of(round_, "1.1")
    first = page.desk.subject_id
    page.board.criteria.press(3)
    QTest.keyClick(page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.desk.subject_id != first
    assert page.board.code == "1.1"
    assert page.desk.score("1.1").value is None
    page.board.chooser.step(1)
    assert (page.desk.subject_id, page.desk.score("1.1").value) == (first, 3)


# --- the file of an assessor ---------------------------------------------------------------------------------------------------


@pytest.fixture
def sent_file(work, pmqa, tmp_path):
    path = tmp_path / "ผู้ประเมิน.xlsx"
    assessor_file.write(path, next(iter(assessor_files.for_assessors(work, pmqa, ["นายวิชัย ตัวอย่างดี"]))))
    return path


def test_an_assessor_scores_in_the_file_itself(sent_file, qtbot, look, typing, monkeypatch):
    window = open_file(None, sent_file, date(2026, 4, 1))
    qtbot.addWidget(window)
    window.show()
    assert not any(code.startswith("ก") for code in window.desk.codes)
    window.board.open_item("1.1")
    window.board.criteria.press(2)
    edit = window.board.item.form().parts[0].both[0].edit
    edit.setFocus()
    typing(edit, "++ ผู้บริหารติดตามเอง")
    assert window.save()
    again = assessor_file.read(sent_file)
    assert again.answers["1.1"]["strengths"] == "++ ผู้บริหารติดตามเอง"
    assert len(again.answers["1.1"]["ticks"]) == 4
    asked = []
    monkeypatch.setattr(messages, "choose", lambda *given: asked.append(given[2]) or "")
    assert not window.close()
    assert "1.2" in asked[0]
    monkeypatch.setattr(messages, "choose", lambda *_given: "go")
    assert window.close()


def test_a_file_changed_by_excel_meanwhile_is_not_written_over_in_silence(sent_file, qtbot, look, monkeypatch):
    monkeypatch.setattr(messages, "choose", lambda *_given: "go")
    book = assessor_file.read(sent_file)
    window = AssessorWindow(sent_file, book, date(2026, 4, 1))
    qtbot.addWidget(window)
    window.show()
    book_of_excel = assessor_file.read(sent_file)
    assessor_book.put(book_of_excel.answers.setdefault("2.1", {}), "comment", "แก้ใน Excel แล้วบันทึก")
    assessor_file.write(sent_file, book_of_excel)
    window.board.open_item("1.1")
    window.board.criteria.press(1)
    assert not window.save()
    assert "error" in window.notices
    assert "comment" in assessor_file.read(sent_file).answers["2.1"]
    window._write_over()
    assert "1.1" in assessor_file.read(sent_file).answers


def test_the_last_change_in_a_file_is_taken_back(sent_file, qtbot, look, monkeypatch):
    monkeypatch.setattr(messages, "choose", lambda *_given: "go")
    window = AssessorWindow(sent_file, assessor_file.read(sent_file), date(2026, 4, 1))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.board.open_item("1.1")
    window.board.criteria.press(1)
    window.board.criteria.press(3)
    window.board.open_item("1.2")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.board.code == "1.1"
    assert window.desk.score("1.1").value == 1
    assert len(assessor_file.read(sent_file).answers["1.1"]["ticks"]) == 2
    window.undo()
    assert "1.1" not in assessor_file.read(sent_file).answers
