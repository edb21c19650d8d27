"""Files of assessors and schools in the window, the consensus of several assessors, and "use as evidence" where records are seen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.exchange import assessor_file
from desktop.models import evidence_reading
from desktop.models.publicity_register import ITEMS
from desktop.services import assessments, assessor_files, consensus, history, records, steps
from desktop.views import evidence_deed, file_dialogs, messages
from desktop.views.assessor_back_page import AssessorBackPage
from desktop.views.assessor_files_page import AssessorFilesPage
from desktop.views.consensus_page import ConsensusPage
from desktop.views.item_list import ItemList
from desktop.views.statistics_page import StatisticsPage
from tests.services import round_help


@pytest.fixture
def window(open_window):
    return open_window()


def _open(window, page):
    window.open_page(page)
    return page


def test_schools_get_their_files_and_what_comes_back_is_seen_before_it_is_taken_in(window, work, qtbot, tmp_path, monkeypatch):
    assessment, subjects = round_help.round_of_schools(work, 3)
    page = _open(window, AssessorFilesPage(window, assessment))
    assert len(page.table.ticked()) == 3
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_unused: tmp_path)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    page.save()
    qtbot.waitUntil(lambda: not page.work_line.busy)
    files = assessor_file.files_in(tmp_path)
    assert len(files) == 2
    assert [bool(row.sent_on) for row in page.table.rows] == [False, True, True]
    assert not page.table.ticked()

    for number, path in enumerate(files):
        book = assessor_file.read(path)
        book.who = "นายเอก ตัวอย่าง" if number else ""
        book.answers = {"1.2": {"level": 4.0}, "1.3": {"actual": 70.0}}
        assessor_file.write(path, book)
    assessments.answer(work, subjects[2], "1.2", {"level": 1})
    (tmp_path / "เสีย.xlsx").write_bytes(b"PK\x03\x04 x")
    back = _open(window, AssessorBackPage(window))
    monkeypatch.setattr(file_dialogs, "ask_open_many", lambda *_unused: [*files, tmp_path / "เสีย.xlsx"])
    back.choose_files()
    qtbot.waitUntil(lambda: not back.work_line.busy and bool(back.came))
    assert [one.state for one in back.table.rows] == ["mend", "mend", "conflict"]
    assert back.faults.plain_text()
    assert back.overwrite.isVisible()
    assert {line.code: line.state for line in back.table.rows[2].looked.lines} == {"1.2": "conflict", "1.3": "new"}
    back.overwrite.setChecked(True)
    back.take()
    qtbot.waitUntil(lambda: not back.work_line.busy)
    rows = dict(work.reader.connection.execute("SELECT code, level FROM response").fetchall())
    assert rows["1.2"] == 4
    assert [one.state for one in back.table.rows] == ["mend", "mend"], "what is to be mended stays in sight"
    history.undo(work)
    assert dict(work.reader.connection.execute("SELECT code, level FROM response").fetchall()) == {"1.2": 1}


def test_two_files_of_one_school_are_told_until_one_is_left_out(window, work, qtbot, tmp_path):
    assessment, _subjects = round_help.round_of_schools(work, 1)
    for name in ("a.xlsx", "b.xlsx"):
        book = next(assessor_files.for_schools(work, assessment))
        book.who, book.answers = "นายเอก ตัวอย่าง", {"1.2": {"level": 4.0}}
        assessor_file.write(tmp_path / name, book)
    back = _open(window, AssessorBackPage(window))
    back.look_at(assessor_file.files_in(tmp_path))
    qtbot.waitUntil(lambda: len(back.came) == 2)
    assert not back.take_button.isEnabled()
    back.leave_out()
    qtbot.waitUntil(lambda: len(back.came) == 1)
    assert [one.state for one in back.table.rows] == ["ready"]
    assert back.take_button.isEnabled()


def test_files_of_one_name_from_two_folders_are_two_and_what_was_not_ticked_stays(window, work, qtbot, tmp_path):
    assessment, _subjects = round_help.round_of_schools(work, 3)
    back = _open(window, AssessorBackPage(window))
    for number, book in enumerate(assessor_files.for_schools(work, assessment), 1):
        book.who, book.answers = "นายเอก ตัวอย่าง", {"1.2": {"level": 4.0}}
        (tmp_path / str(number)).mkdir()
        assessor_file.write(tmp_path / str(number) / "แบบประเมิน.xlsx", book)
        back.look_at([tmp_path / str(number) / "แบบประเมิน.xlsx"])
        qtbot.waitUntil(lambda: not back.work_line.busy and len(back.came) == number)  # noqa: B023 - waited for here
    first = back.came[0].path
    back.table.tick_all(False)
    back.table.tick_where(lambda one: one.path == first)
    back.take()
    qtbot.waitUntil(lambda: len(back.came) == 2 and not back.work_line.busy)
    assert window.page() is back
    assert first not in {one.path for one in back.came}
    assert not back.table.ticked()


def test_assessors_are_named_and_get_one_file_each(window, work, qtbot, tmp_path, fill, monkeypatch):
    assessment, _subject = round_help.round_of_office(work)
    page = _open(window, AssessorFilesPage(window, assessment))
    assert page.empty.isVisible()
    fill["names"] = "นาย ก\nนาง ข\nนาย  ก"
    page.add_names()
    assert [one.name for one in page.table.ticked()] == ["นาย ก", "นาง ข"]
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_unused: tmp_path)
    page.save()
    qtbot.waitUntil(lambda: not page.work_line.busy)
    assert sorted(assessor_file.read(path).who for path in assessor_file.files_in(tmp_path)) == ["นาง ข", "นาย ก"]


def _opinions(work) -> tuple[int, int]:
    assessment, subject = round_help.round_of_office(work)
    books = assessor_files.for_assessors(work, assessment, ["นายสมชาย ตัวอย่าง", "นางสมหญิง ตัวอย่าง"])
    books[0].answers = {"1.1": {"ticks": ["1.1.1"]}, "1.2": {"level": 3.0}, "1.3": {"actual": 60.0}}
    books[1].answers = {"1.1": {"ticks": ["1.1.1", "1.1.2"], "comment": "ขาดหลักฐาน"}, "1.2": {"level": 3.0}, "1.3": {"actual": 80.0}}
    assessor_files.take_in(work, books)
    return assessment, subject


def test_the_office_decides_beside_the_opinions_by_keyboard(window, work, qtbot, typing):
    assessment, _subject = _opinions(work)
    page = _open(window, ConsensusPage(window, assessment))
    assert [one.code for one in page.table.rows][:2] == ["1.1", "1.3"], "what differs stands first"
    heads = [page.table.model().headerData(place, Qt.Orientation.Horizontal) for place in range(page.table.model().columnCount())]
    assert {"สมชาย", "สมหญิง"} <= set(heads)
    assert page.level.value() is None, "nothing is proposed"
    qtbot.keyClick(page.table, Qt.Key.Key_2)
    assert page.level.value() == "2"
    page.decide()
    assert page.reason.fault()
    typing(page.reason.edit, "เห็นพ้อง")
    page.decide()
    assert {one.code: one.decided for one in consensus.spread(work, assessment)}["1.1"] == 2
    assert page.current.code == "1.3", "on to the next that differs"
    page.level.set_value(3.25)
    page.reason.set_value("ตามข้อมูลจริง")
    page.decide()
    page.show_view("differs")
    assert not page.table.rows
    page.show_view("decided")
    assert [one.code for one in page.table.rows] == ["1.1", "1.3"]
    page.take_back()
    assert {one.code: one.decided for one in consensus.spread(work, assessment)}["1.1"] is None


def test_a_decision_being_typed_stays_with_its_item(window, work, qtbot, typing, monkeypatch):
    assessment, subject = _opinions(work)
    page = _open(window, ConsensusPage(window, assessment))
    qtbot.keyClick(page.table, Qt.Key.Key_2)
    typing(page.reason.edit, "เห็นพ้องกับ")
    consensus.decide(work, subject, "1.3", 3.0, "อีกงานหนึ่ง")
    page.fill()
    assert (page.level.value(), page.reason.value()) == ("2", "เห็นพ้องกับ")
    page.table.set_rows(page.table.rows, 1)
    assert page.reason.value() != "เห็นพ้องกับ"
    page.table.set_rows(page.table.rows, 0)
    assert (page.level.value(), page.reason.value()) == ("2", "เห็นพ้องกับ")
    monkeypatch.setattr(messages, "choose", lambda *_args: "")
    assert not page.may_close()
    page.decide()
    assert page.may_close()


def test_a_published_item_and_the_figures_of_a_year_are_evidence_by_one_click(window, work, qtbot):
    item = records.save(work, ITEMS, {"name": "วันเด็กแห่งชาติ", "plan_start": date(2026, 1, 10), "owner_unit": "ADMIN"})
    page = _open(window, ItemList(window))
    page.go_to(item)
    qtbot.waitUntil(lambda: page.table.current_id() == item)
    evidence_deed.use(page, "item", [item])
    assert evidence_reading.of_source(work.reader, "item", item) is None, "it is not published yet"
    steps.take(work, ITEMS, [item], "publish", date(2026, 1, 10))
    deed = next(one for one in page.deeds["records"] if one.shortcut().toString() == evidence_deed.KEYS)
    deed.trigger()
    made = evidence_reading.of_source(work.reader, "item", item)
    assert made
    deed.trigger()
    assert evidence_reading.of_source(work.reader, "item", item) == made
    statistics = _open(window, StatisticsPage(window))
    statistics.use_as_evidence()
    assert evidence_reading.of_source(work.reader, evidence_reading.YEAR, statistics.year)


def test_a_folder_that_cannot_be_written_to_is_said(work, tmp_path: Path):
    from desktop.errors import UserError

    with pytest.raises(UserError), assessor_file.folder_for(tmp_path / "ไม่มี", "รอบ", 2):
        pass
