"""Small things of the page of a round that a clerk would lose work or trust by: what is typed stays with its item, what is wrong is said, keys and presses do what they say."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.errors import UserError
from desktop.exchange import assessor_file
from desktop.models.partner_register import PARTNERS
from desktop.services import assessments, records
from desktop.views import messages
from desktop.views.assess import deeds
from desktop.views.assessor_window import open_file
from tests.services import assessment_help as help_
from tests.views.assess.test_assessment_page import (  # noqa: F401 - fixtures
    first_database,
    framework_database,
    page_of,
    pmqa,
    sent,
    sent_file,
    settle,
    stored,
)


def test_the_last_open_item_is_found_also_when_it_is_the_one_that_is_shown(page_of, pmqa, monkeypatch):  # noqa: F811
    page = page_of(pmqa, "3.4")
    page.board.tree.setFocus()
    monkeypatch.setattr(page.desk, "is_done", lambda code: code != "3.4")
    assert page.board.next_open()
    assert page.board.code == "3.4"
    assert page.board.item.isAncestorOf(page.window().focusWidget())


def test_pressing_the_level_that_was_counted_leaves_its_box_pressed(page_of, work):  # noqa: F811
    page = page_of(help_.begin(work, "sar-5"))
    code = next(one for one in page.desk.codes if page.desk.item(one).scoring == "checkpoints" and page.desk.item(one).checkpoints)
    page.board.open_item(code)
    for line in page.board.criteria.ticks.lines:
        if not line.isHidden():
            QTest.keyClick(line.box, Qt.Key.Key_Space)
    boxes = page.board.criteria.foot.boxes.boxes
    counted = next(box for box in boxes if box.isChecked())
    QTest.mouseClick(counted, Qt.MouseButton.LeftButton)
    assert [box for box in boxes if box.isChecked()] == [counted]


def test_a_school_is_opened_when_its_name_is_settled_not_while_it_is_typed(page_of, work, typing):  # noqa: F811
    names = ("โรงเรียนวัดสระแก้ว", "โรงเรียนบ้านหนองบัว", "โรงเรียนบ้านคลองใหญ่")
    schools = [records.save(work, PARTNERS, {"name": name, "category": "school"}) for name in names]
    page = page_of(assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2569, "period": "academic"}, schools), "1.1")
    edit, first = page.board.chooser.field.edit, page.desk.round.subject.name
    wanted = next(name for name in names[::-1] if name != first)
    edit.setFocus()
    edit.selectAll()
    for place, letter in enumerate(wanted[-6:], 1):
        typing(edit, letter)
        assert (edit.text(), page.desk.round.subject.name) == (wanted[-6:][:place], first)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert page.desk.round.subject.name == wanted
    assert edit.text().endswith(wanted)
    page.board.chooser.step(1)
    assert edit.text().endswith(page.desk.round.subject.name)


def a_number_half_typed(table, name):
    """The editor of a cell with 85 in it, not settled."""
    table.setFocus()
    table.setCurrentIndex(table.grid.index(0, next(at for at, column in enumerate(table.grid.columns) if column.name == name)))
    QTest.keyClicks(table, "8")
    QTest.keyClicks(table.indexWidget(table.currentIndex()), "5")
    return QApplication.focusWidget()


def test_a_number_in_an_open_cell_stays_with_its_item(page_of, pmqa, work, qtbot):  # noqa: F811
    page = page_of(pmqa)
    code = next(one for one in page.desk.codes if page.desk.item(one).measures)
    page.board.open_item(code)
    measure = page.desk.item(code).measures[0].code
    QTest.keyClick(a_number_half_typed(page.board.item.form().parts[0].grid, "actual"), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.board.code != code
    assert stored(work, pmqa, code)["numbers"]["measures"][measure]["actual"] == 85
    page.board.keep()
    assert not stored(work, pmqa, page.board.code)
    page.board.open_item(code)
    table = page.board.item.form().parts[0].grid
    QTest.keyClicks(a_number_half_typed(table, "target"), "x")
    page.board.step(1)
    assert "85x" in page.window_.notices.bar("left_out").text.plain_text()
    assert "target" not in stored(work, pmqa, code)["numbers"]["measures"][measure]


def test_a_month_in_an_open_cell_is_stored_before_something_else_is_done(page_of, work):  # noqa: F811
    round_ = help_.begin(work, "agreement", period="m6")
    page = page_of(round_, "1.1")
    a_number_half_typed(page.board.item.form().parts[1].grid, "10")
    page.board.keep()
    assert not stored(work, round_, "1.1")  # saving by itself never takes the cell from under the fingers
    assert page.board.flush()
    assert stored(work, round_, "1.1")["numbers"]["months"] == {"10": 85}


def test_a_wrong_per_cent_takes_no_other_with_it_and_is_said(page_of, work):  # noqa: F811
    round_ = help_.begin(work, "pmqa-2550")
    page = page_of(round_, "1.1")
    fields = page.board.criteria.factors.fields
    for name, typed in (("1", "50"), ("2", "150"), ("3", "40"), ("4", "30")):
        fields[name].edit.setFocus()
        QTest.keyClicks(fields[name].edit, typed)
    page.board.tree.setFocus()
    assert stored(work, round_, "1.1")["numbers"] == {"A": 50, "L": 40, "I": 30}
    assert fields["2"].fault()
    assert fields["2"].edit.text() == "150"
    page.board.step(1)
    assert "(D)" in page.window_.notices.bar("left_out").text.plain_text()
    page.board.step(-1)
    assert fields["2"].edit.text() == ""


def test_a_wrong_result_stands_there_until_it_is_mended_and_is_not_scored(page_of, work):  # noqa: F811
    round_ = help_.begin(work, "agreement", period="m6")
    page = page_of(round_, "1.1")
    numbers = page.board.item.form().parts[0]
    numbers.actual.edit.setFocus()
    QTest.keyClicks(numbers.actual.edit, "8")
    QTest.keyClicks(numbers.actual.edit, "5%")
    numbers.target.edit.setFocus()
    QTest.keyClicks(numbers.target.edit, "90")
    page.board.tree.setFocus()
    assert numbers.actual.edit.text() == "85%"
    assert numbers.actual.fault()
    assert (stored(work, round_, "1.1")["actual"], stored(work, round_, "1.1")["target"]) == (None, 90)
    assert page.board.finish()
    numbers.actual.set_value(85)


# --- the same item, written to twice ----------------------------------------------------------------------------------------


def in_conflict(page, work, qtbot, typing):
    """The text of 3.4 typed here and changed elsewhere."""
    edit = page.board.item.form().parts[0].edit
    edit.setFocus()
    typing(edit, "ฉ")
    assessments.answer(work, page.desk.subject_id, "3.4", {"result": "จากที่อื่น"})
    qtbot.waitUntil(lambda: "conflict" in page.notices)
    return edit


@pytest.mark.parametrize(("place", "wanted"), [(0, "ฉ"), (1, "จากที่อื่น")])
def test_of_two_answers_the_one_that_is_chosen_stays(page_of, pmqa, work, qtbot, typing, monkeypatch, place, wanted):  # noqa: F811
    page = page_of(pmqa, "3.4")
    edit = in_conflict(page, work, qtbot, typing)
    said = []
    monkeypatch.setattr(messages, "show_error", lambda _owner, error: said.append(str(error)))
    page.board.keep()
    assert not page.board.flush()
    assert said
    page.load()
    assert stored(work, pmqa, "3.4")["result"] == "จากที่อื่น"
    assert edit.toPlainText() == "ฉ"
    QTest.mouseClick(page.notices.bar("conflict").findChildren(QPushButton)[place], Qt.MouseButton.LeftButton)
    settle(page, qtbot)
    assert stored(work, pmqa, "3.4")["result"] == wanted == edit.toPlainText()
    assert "conflict" not in page.notices
    assert page.board.flush()


def test_a_key_while_saving_is_no_conflict(page_of, pmqa, qtbot, typing):  # noqa: F811
    page = page_of(pmqa, "3.4")
    edit = page.board.item.form().parts[0].edit
    edit.setFocus()
    for letters in ("ก ", "ข"):
        typing(edit, letters)
        page.board.keep()
        typing(edit, "ค")
        page.load()
        assert "conflict" not in page.notices
    settle(page, qtbot)
    assert edit.toPlainText() == "ก คขค"


# --- closed rounds, keys, files ---------------------------------------------------------------------------------------------


def test_a_sent_round_asks_nothing_that_it_would_refuse(page_of, sent, monkeypatch):  # noqa: F811
    page = page_of(sent, "3.4")
    monkeypatch.setattr(messages.Question, "exec", lambda _self: pytest.fail("something was asked"))
    for deed in deeds.WRITING:
        page.window_.notices.drop("refused")
        assert not deed(page)
        assert "refused" in page.window_.notices
    page.fill_menu()
    off = [line.text() for line in page.head_.menu.actions() if not line.isEnabled() and not line.isSeparator()]
    assert len(off) == len(deeds.WRITING)


def test_all_that_is_done_is_sent_by_either_enter_key(page_of, pmqa):  # noqa: F811
    page = page_of(pmqa, "3.4")
    page.board.tree.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        page.window_.notices.drop("step")
        QTest.keyClick(page.board.tree, key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert "step" in page.window_.notices


def test_a_round_without_schools_cannot_be_typed_into(page_of, work):  # noqa: F811
    page = page_of(assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2569, "period": "academic"}, []), "1.1")
    assert not page.desk.may_write("1.1")
    assert page.board.item.form().parts[0].edit.isReadOnly()


def test_a_file_that_could_not_be_written_is_written_when_it_can_be(sent_file, qtbot, look, monkeypatch):  # noqa: F811
    said, asked, write = [], [], assessor_file.write

    def locked(_path, _book):
        raise UserError("open elsewhere", "close it")

    monkeypatch.setattr(messages, "show_error", lambda _owner, error: said.append(str(error)))
    monkeypatch.setattr(messages, "choose", lambda _owner, title, *_rest: asked.append(title) or "")
    window = open_file(None, sent_file, date(2026, 4, 1))
    qtbot.addWidget(window)
    window.show()
    window.board.open_item("1.1")
    monkeypatch.setattr(assessor_file, "write", locked)
    window.board.criteria.press(2)
    assert not window.save()
    assert not window.close()
    assert len(said) == 2
    monkeypatch.setattr(assessor_file, "write", write)
    assert window.save()
    assert assessor_file.read(sent_file).answers["1.1"]
    assert not window.desk.waits
    monkeypatch.setattr(assessor_file, "write", locked)
    window.board.criteria.press(1)
    monkeypatch.setattr(messages, "choose", lambda *_given: "go")
    assert window.close()
