"""Frameworks in the window: the list, the page on which a draft is edited with its faults in sight, the frozen edition, files in and out."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.exchange import framework_file
from desktop.models.assessment_register import FRAMEWORKS
from desktop.services import frameworks
from desktop.views.framework import deeds
from desktop.views.framework.editing import Editing
from desktop.views.framework.rows_grid import GridField, RowsGrid
from desktop.views.framework_list import FrameworkList
from desktop.views.framework_page import FrameworkPage
from tests.domain.framework_faults import PLANTED, clean


@pytest.fixture
def draft(work):
    return frameworks.create(work, clean())


@pytest.fixture
def page(open_window, draft):
    window = open_window(before_close_func=lambda _window: made.editing.saved())  # or it would ask about what was changed
    made = window.open_page(FrameworkPage(window, draft))
    QTest.qWait(1)
    return made


def _press(page, keys, widget=None):
    QTest.keySequence(widget or page.outline, keys)


def test_what_is_typed_is_seen_in_the_tree_saved_and_taken_back(page, typing, work):
    page.outline.go_to(("sections", 0, "items", 1))
    field = page.form().fields["name"]
    field.edit.setFocus()
    field.edit.selectAll()
    typing(field.edit, "ตัวชี้วัดใหม่")
    assert page.outline.currentIndex().data() == "1.2 ตัวชี้วัดใหม่"
    assert page.editing.dirty
    _press(page, "Ctrl+Z", field.edit)
    assert page.outline.currentIndex().data() == "1.2 ตัวชี้วัด 1.2"
    _press(page, "Ctrl+Y", field.edit)
    page.save()
    assert frameworks.document(work, page.framework_id)["sections"][0]["items"][1]["name"] == "ตัวชี้วัดใหม่"
    assert not page.editing.dirty


def test_faults_stand_at_their_nodes_and_f8_walks_them(page, work):
    for planted in PLANTED[-14:-8]:
        planted.put(page.editing.document)
    page.check()
    count = len(page.editing.faults)
    assert count == 6
    seen = set()
    for _turn in range(count):
        page.next_fault()
        seen.add(page.outline.path)
        assert page.outline.currentIndex().siblingAtColumn(2).data()
    assert len(seen) > 3
    assert page.next_button.isVisible()
    page.editing.set_value(("sections", 0), "weight", 41)
    page.publish()
    assert work.reader.get(FRAMEWORKS, page.framework_id)["status"] == "draft"
    assert not page.editing.dirty  # it is kept as an unfinished draft


def test_the_sum_of_the_weights_is_always_there(page):
    before = page.sum.text()
    page.editing.set_value(("sections", 0, "items", 0), "weight", 35)
    assert page.sum.text() != before
    assert "120" in before
    assert "145" in page.sum.text()


def test_nodes_are_added_moved_and_taken_out(page, typing):
    page.outline.go_to(("sections", 0, "items", 3))
    page.add(False)
    assert page.outline.path == ("sections", 0, "items", 4)
    assert page.editing.at(page.outline.path)["code"] == "1.5"
    page.outline.setFocus()
    _press(page, "Alt+Up")
    assert page.outline.path == ("sections", 0, "items", 3)
    _press(page, "Delete")
    assert [item["code"] for item in page.editing.document["sections"][0]["items"]] == ["1.1", "1.2", "1.3", "1.4"]
    page.add(True)
    assert page.editing.at(("sections", 1))["code"] == "8"


def test_a_draft_is_published_and_then_only_read(page, fill, work):
    page.publish()
    assert work.reader.get(FRAMEWORKS, page.framework_id)["status"] == "published"
    assert not page.save_button.isVisible()
    assert page.notices.bar("frozen") is not None
    assert page.form().fields["name"].edit.isReadOnly()
    before = copy.deepcopy(page.editing.document)
    page.remove()
    page.add(False)
    assert page.editing.document == before
    fill["edition"] = "2571"
    page.new_edition()
    assert isinstance(page.window_.page(), FrameworkPage)
    assert page.window_.page().record["edition"] == "2571"


def test_unsaved_changes_are_asked_about(page, fill, work):
    page.editing.set_value((), "name", "ชื่ออื่น")
    page.leave()
    assert work.reader.get(FRAMEWORKS, page.framework_id)["name"] == "ชื่ออื่น"
    assert page.window_.page() is not page


def test_the_list_copies_and_brings_in(open_window, work, fill, tmp_path, qtbot):
    frameworks.ensure(work)
    window = open_window()
    listing = window.open_page(FrameworkList(window))
    qtbot.waitUntil(lambda: len(listing.model.ids) == 11)
    fill["edition"] = "2570"
    listing.copy_framework()
    assert window.page().record["status"] == "draft"
    good, bad = tmp_path / "ดี.xlsx", tmp_path / "ผิด.toml"
    framework_file.write(clean(), good)
    deeds.import_file(listing, good)
    assert window.page().record["code"] == "ทดสอบ"
    bad.write_text('name = ""\n', encoding="utf-8")
    deeds.import_file(listing, bad)
    assert isinstance(window.page(), deeds.FaultsPage)
    assert window.page().table.rows_model.rowCount() == len(framework_file.read(bad)[1])


def test_rows_are_typed_into(qtbot, look):
    grid = RowsGrid("ระดับ", (GridField("value", "ระดับ", 60, "number"), GridField("text", "เกณฑ์", 0, "long"), GridField("required", "ต้องมี", 60, "flag")), lambda rows: {"value": len(rows) + 1})
    qtbot.addWidget(grid)
    grid.set_rows([{"value": 1, "text": "ก", "extra": "คงไว้"}])
    model = grid.model
    model.setData(model.index(1, 1), "แถวใหม่")
    model.setData(model.index(1, 0), "๒")
    model.setData(model.index(0, 0), "สิบ")
    model.setData(model.index(0, 2), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert grid.rows() == [{"value": "สิบ", "text": "ก", "extra": "คงไว้", "required": True}, {"value": 2, "text": "แถวใหม่"}]
    grid.table.setCurrentIndex(model.index(1, 0))
    grid.shift(-1)
    grid.table.setCurrentIndex(model.index(1, 0))
    grid.remove()
    assert [row["text"] for row in grid.rows()] == ["แถวใหม่"]
    QGuiApplication.clipboard().setText("3\tจากเอกสาร\r\n4\tอีกบรรทัด\n\n")
    grid.table.setCurrentIndex(model.index(1, 0))
    QTest.keySequence(grid.table, "Ctrl+V")
    assert grid.rows()[1:] == [{"value": 3, "text": "จากเอกสาร"}, {"value": 4, "text": "อีกบรรทัด"}]


_DEEDS = st.lists(st.tuples(st.sampled_from(["set", "add", "section", "remove", "up", "down", "twice"]), st.integers(0, 9), st.integers(0, 9)), max_size=25)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_DEEDS)
def test_everything_can_be_taken_back_and_done_again(qapp, deeds_: list[tuple[str, int, int]]) -> None:
    editing = Editing(clean())
    before = copy.deepcopy(editing.document)
    for deed, section, item in deeds_:
        sections = editing.document.get("sections") or []
        if not sections:
            break
        at = section % len(sections)
        items = sections[at].get("items") or []
        path = ("sections", at, "items", item % len(items)) if items else ("sections", at)
        {
            "set": lambda path=path, item=item: editing.set_value(path, "name", f"ชื่อ {item}"),
            "add": lambda path=path: editing.add(path, False), "section": lambda path=path: editing.add(path, True),
            "remove": lambda path=path: editing.remove(path), "up": lambda path=path: editing.move(path, -1),
            "down": lambda path=path: editing.move(path, 1), "twice": lambda path=path: editing.duplicate(path),
        }[deed]()  # fmt: skip
    after = copy.deepcopy(editing.document)
    while editing.undo():
        pass
    assert editing.document == before
    while editing.redo():
        pass
    assert editing.document == after


def test_a_file_written_from_the_page_is_the_same_framework(page, tmp_path: Path, monkeypatch):
    file = tmp_path / "กรอบ.xlsx"
    monkeypatch.setattr(deeds.file_dialogs, "ask_save", lambda *_unused: file)
    page.export()
    assert framework_file.read(file)[0]["sections"] == page.editing.document["sections"]


def test_a_cell_being_typed_in_counts_as_a_change_when_the_page_is_left(page, fill, work, typing):
    page.outline.go_to(("sections", 0, "items", 0))
    grid = next(one for one in page.form().grids.values() if one.isVisible())
    grid.table.setFocus()
    grid.table.edit(grid.model.index(0, 1))
    editor = page.window_.focusWidget()
    assert editor is not grid.table
    typing(editor, "ถ้อยคำใหม่ทั้งหมด")
    assert not page.editing.dirty
    page.leave()  # asks, and is answered with “save”
    assert "ถ้อยคำใหม่ทั้งหมด" in str(frameworks.document(work, page.framework_id))
