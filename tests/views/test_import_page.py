"""Bringing in lists as a clerk does it: choose, match, mend, import, take back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop.domain.import_plan import Choice, State
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import history, records
from desktop.views.import_page import CHECK, FILE, MATCH, ImportPage
from desktop.views.main_window import MainWindow

HEADINGS = ("ที่", "ชื่อหน่วยงาน", "กลุ่มหน่วยงาน", "โทรศัพท์", "ข้อมูล ณ วันที่")
ROWS = (
    (1, "เทศบาลตำบลตัวอย่าง", "อปท.", "0 5555 0101", "10/06/2568"),
    (2, "โรงเรียนบ้านตัวอย่าง", "สถานศึกษาในสังกัด", "0 5555 0102", "10/06/2025"),
    (3, "โรงเรียนวัดตัวอย่าง", "สถานศึกษาในสังกัด", "0 5555 0103", "11/06/2025"),
    (4, None, "อปท.", "0 5555 0104", "10/06/2568"),
    (5, "ชมรมวิทยุตัวอย่าง", "คลื่นชุมชน", "0 5555 0105", "10/06/2568"),
)


class Import(ImportPage):
    """An import page whose file dialogs are answered by the test."""

    chosen: Path | None = None
    target: Path | None = None

    def ask_open_path(self) -> Path | None:
        return self.chosen

    def ask_save_path(self, name: str) -> Path | None:
        return self.target


def forget_decisions(window: MainWindow) -> None:
    """Nothing is to be asked when a test ends."""
    for page in window.findChildren(Import):
        page.check_step.decisions = 0


@pytest.fixture
def list_file(tmp_path):
    """A list as an office has it: a title, headings, five rows (two with years in ค.ศ., one without a name, one with an unknown group), a total."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["รายชื่อเครือข่าย ปี 2569"])
    sheet.append(HEADINGS)
    for row in ROWS:
        sheet.append(row)
    sheet.append(["รวม", "5 แห่ง"])
    path = tmp_path / "รายชื่อเครือข่าย.xlsx"
    book.save(path)
    return path


@pytest.fixture
def window(open_window):
    return open_window(before_close_func=forget_decisions)


@pytest.fixture
def page(window):
    made = Import(window, PARTNERS)
    window.open_page(made)
    return made


def wait(page, qtbot):
    qtbot.waitUntil(lambda: not page.work_line.busy, timeout=15000)


def to_check(page, qtbot, path):
    page.chosen = path
    page.file_step.browse.click()
    wait(page, qtbot)
    page.next_button.click()
    assert page.step == MATCH
    page.next_button.click()
    wait(page, qtbot)
    assert page.step == CHECK


def names(work) -> set[str]:
    return {record["name"] for record in work.reader.rows(PARTNERS, list(work.reader.ids(PARTNERS, Query())))}


def press(page, row: int) -> None:
    """Put the cursor on a row of the file."""
    model = page.check_step.table.check_model()
    page.check_step.table.go_to(model.row_of(row))
    page.check_step.refresh_pane()


def in_pane(page, kind):
    """What the pane shows now; what it showed before may still be there, hidden."""
    return page.check_step.pane._layout.itemAt(0).widget().findChildren(kind)


def pane_buttons(page) -> list[QPushButton]:
    return [one for one in in_pane(page, QPushButton) if not one.isHidden()]


def state_of(page, row: int) -> State:
    return page.plan.row(row).state


def test_finds_headings_and_says_what_it_read(page, qtbot, list_file):
    page.open_path(list_file)
    wait(page, qtbot)
    assert page.step == FILE
    assert (page.file_step.from_row.value(), page.file_step.to_row.value()) == (2, 2)
    assert page.next_button.isEnabled()
    assert page.work.settings.recent_imports == [str(list_file)]


def test_heading_row_can_be_changed(page, qtbot, list_file):
    page.open_path(list_file)
    wait(page, qtbot)
    page.file_step.rows.setCurrentIndex(page.file_step.rows.model().index(3, 1))
    qtbot.keyClick(page.file_step.rows, Qt.Key.Key_Return)
    assert page.file_step.opened.header.first == 3
    assert page.file_step.from_row.value() == 4


def test_a_dropped_file_is_opened(page, qtbot, list_file):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(list_file))])
    held = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QCoreApplication.sendEvent(page.file_step, QDragEnterEvent(QPoint(5, 5), *held))
    QCoreApplication.sendEvent(page.file_step, QDropEvent(QPointF(5, 5), *held))
    wait(page, qtbot)
    assert page.file_step.opened is not None


def test_columns_say_where_they_go_and_what_is_missing(page, qtbot, list_file):
    page.open_path(list_file)
    wait(page, qtbot)
    page.next_button.click()
    assert page.match_step.matching().columns == {1: "name", 2: "category", 3: "phones", 4: "data_as_of"}
    chooser = page.match_step.choosers[1]
    chooser.setCurrentIndex(0)
    assert not page.next_button.isEnabled()
    chooser.setCurrentIndex(chooser.findData("name", Qt.ItemDataRole.UserRole))
    assert page.next_button.isEnabled()
    other = page.match_step.choosers[0]
    other.setCurrentIndex(other.findData("name", Qt.ItemDataRole.UserRole))
    assert not page.next_button.isEnabled()


def test_every_row_has_its_fate(page, qtbot, list_file):
    to_check(page, qtbot, list_file)
    assert [state_of(page, row) for row in range(3, 8)] == [State.READY, *[State.FAULTY] * 4]
    model = page.check_step.table.check_model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 6
    page.check_step.chips["faulty"].click()
    assert model.rowCount() == 4
    page.check_step.chips["left_out"].click()
    assert model.rowCount() == 1
    assert names(page.work) == set()


def test_one_press_mends_every_year_in_ce(page, qtbot, list_file):
    to_check(page, qtbot, list_file)
    press(page, 4)
    everywhere = next(one for one in pane_buttons(page) if "ค.ศ." in one.text())
    everywhere.click()
    assert state_of(page, 4) is state_of(page, 5) is State.READY
    page.import_button.click()
    qtbot.waitUntil(lambda: page.window_.page() is not page, timeout=15000)
    found = page.work.reader.rows(PARTNERS, list(page.work.reader.ids(PARTNERS, Query(text="โรงเรียนวัดตัวอย่าง"))))
    assert found[0]["data_as_of"].isoformat() == "2025-06-11"


def test_a_cell_is_typed_into_with_f2(page, qtbot, list_file, typing):
    to_check(page, qtbot, list_file)
    press(page, 6)
    table = page.check_step.table
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    typing(editor, "วัดตัวอย่าง")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: state_of(page, 6) is State.READY)
    assert page.check_step.decisions == 1


def test_an_unknown_entry_is_chosen_from_the_list(page, qtbot, list_file):
    from desktop.views.import_match import Chooser

    to_check(page, qtbot, list_file)
    press(page, 7)
    (chooser,) = in_pane(page, Chooser)
    chooser.setCurrentText("สื่อมวลชน")
    pane_buttons(page)[0].click()
    qtbot.waitUntil(lambda: page.plan.row(7).values.get("category") == "media")
    assert state_of(page, 7) is State.READY


def test_f8_walks_what_must_be_mended(page, qtbot, list_file):
    to_check(page, qtbot, list_file)
    seen = []
    for _step in range(5):
        page.check_step.next_to_decide()
        seen.append(page.check_step.table.check_model().item(page.check_step.table.currentIndex().row()).number)
    assert seen == [4, 5, 6, 7, 4]


def test_imported_rows_are_taken_back_by_one_undo(page, qtbot, list_file, work):
    to_check(page, qtbot, list_file)
    window = page.window_
    assert "1" in page.import_button.text()
    page.import_button.click()
    qtbot.waitUntil(lambda: window.page() is not page, timeout=15000)
    assert names(work) == {"เทศบาลตำบลตัวอย่าง"}
    bar = window.notices.bar("undo")
    assert bar is not None
    assert len(bar.findChildren(QPushButton)) == 2
    history.undo(work)
    assert names(work) == set()


def test_rows_left_out_are_saved_as_excel(page, qtbot, list_file, tmp_path):
    to_check(page, qtbot, list_file)
    page.target = tmp_path / "ต้องแก้.xlsx"
    page.check_step.pane.save_rejected.click()
    qtbot.waitUntil(lambda: page.window_.notices.bar("saved") is not None, timeout=15000)
    sheet = openpyxl.load_workbook(page.target).worksheets[0]
    assert sheet.max_row == 5


def test_a_double_waits_and_can_update(page, qtbot, list_file, work):
    record_id = records.save(work, PARTNERS, {"name": "เทศบาลตำบลตัวอย่าง", "category": "local_gov", "phones": ["0 5555 9999"]})
    to_check(page, qtbot, list_file)
    assert state_of(page, 3) is State.DUPLICATE
    press(page, 3)
    page.check_step.choose(Choice.UPDATE, record_id)
    assert state_of(page, 3) is State.UPDATE
    page.check_step.choose(Choice.NONE)
    assert state_of(page, 3) is State.DUPLICATE
    page.check_step.choose(Choice.NEW)
    assert state_of(page, 3) is State.READY
    page.check_step.choose(Choice.SKIP)
    assert state_of(page, 3) is State.SKIPPED


def test_going_back_keeps_what_was_mended(page, qtbot, list_file):
    to_check(page, qtbot, list_file)
    page.check_step.edit(6, 1, "วัดตัวอย่าง")
    page.leave()
    assert page.step == MATCH
    page.leave()
    assert page.step == FILE
    page.next_button.click()
    page.next_button.click()
    wait(page, qtbot)
    assert state_of(page, 6) is State.READY
    page.leave()
    page.match_step.modes["skip"].setChecked(True)
    page.next_button.click()
    wait(page, qtbot)
    assert page.plan.mode == "skip"
    assert state_of(page, 6) is State.READY


def test_the_matching_is_remembered(page, qtbot, list_file, window):
    page.open_path(list_file)
    wait(page, qtbot)
    page.next_button.click()
    chooser = page.match_step.choosers[3]
    chooser.setCurrentIndex(chooser.findData("fax", Qt.ItemDataRole.UserRole))
    page.next_button.click()
    wait(page, qtbot)
    page.import_button.click()
    qtbot.waitUntil(lambda: window.page() is not page, timeout=15000)
    again = Import(window, PARTNERS, list_file)
    window.open_page(again)
    wait(again, qtbot)
    again.next_button.click()
    assert again.match_step.matching().columns[3] == "fax"


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.xlsx", b""), ("damaged.xlsx", b"PK\x03\x04 not a workbook at all"), ("picture.xls", b"\x89PNG\r\n\x1a\n" + b"\x00" * 200), ("zeros.csv", b"\x00" * 4000)],
)
def test_a_hostile_file_is_a_sentence_in_the_page(page, qtbot, tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    page.open_path(path)
    wait(page, qtbot)
    assert page.notices.bar("failed") is not None
    assert page.step == FILE
    assert page.window_.isVisible()
    assert names(page.work) == set()


def test_a_hostile_file_leaves_the_one_before(page, qtbot, tmp_path, list_file):
    page.open_path(list_file)
    wait(page, qtbot)
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(b"PK\x03\x04 not a workbook at all")
    page.open_path(path)
    wait(page, qtbot)
    assert page.file_step.opened.source.path == list_file
    assert page.next_button.isEnabled()


def test_the_empty_form_can_be_brought_in_again(page, qtbot, tmp_path):
    page.target = tmp_path / "แบบฟอร์ม.xlsx"
    page.file_step.template.click()
    qtbot.waitUntil(lambda: page.window_.notices.bar("saved") is not None, timeout=15000)
    page.open_path(page.target)
    wait(page, qtbot)
    assert page.file_step.opened is not None


def test_many_rows_stay_fluent(page, qtbot, tmp_path):
    path = tmp_path / "many.csv"
    lines = ["ชื่อหน่วยงาน,กลุ่มหน่วยงาน,ข้อมูล ณ วันที่"]
    lines += [f"หน่วยงานตัวอย่างที่ {number},สื่อมวลชน,{'10/06/2025' if number % 2 else '10/06/2568'}" for number in range(1, 3001)]
    path.write_text("\n".join(lines), encoding="utf-8")
    to_check(page, qtbot, path)
    assert page.plan.counts()[State.FAULTY] == 1500
    press(page, 2)
    next(one for one in pane_buttons(page) if "ค.ศ." in one.text()).click()
    wait(page, qtbot)
    assert page.plan.counts()[State.FAULTY] == 0


def test_a_cancelled_import_leaves_nothing(page, qtbot, tmp_path, work):
    path = tmp_path / "many.csv"
    lines = ["ชื่อหน่วยงาน,กลุ่มหน่วยงาน", *(f"หน่วยงานตัวอย่างที่ {number},สื่อมวลชน" for number in range(1, 4001))]
    path.write_text("\n".join(lines), encoding="utf-8")
    to_check(page, qtbot, path)
    page.import_button.click()
    page.cancel_button.click()
    wait(page, qtbot)
    assert page.window_.page() is page
    assert names(work) == set()
    assert page.import_button.isEnabled()
