"""Small things of the page of a round that a clerk would lose work or trust by: what is typed stays with its item, what is wrong is said, keys and presses do what they say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.models.partner_register import PARTNERS
from desktop.services import assessments, records
from tests.services import assessment_help as help_
from tests.views.assess.test_assessment_page import first_database, framework_database, page_of, pmqa, settle, stored  # noqa: F401 - fixtures


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
