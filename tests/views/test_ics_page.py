"""Bringing a calendar file in and handing one out, as a clerk does it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.domain.import_plan import State
from desktop.models.publicity_register import ITEMS
from desktop.models.reader import Query
from desktop.services import history, records
from desktop.views.ics_export import IcsExportPage
from desktop.views.ics_page import IcsPage


class Import(IcsPage):
    """A page whose file dialog is answered by the test."""

    chosen: Path | None = None

    def ask_open_path(self):
        return self.chosen


class Export(IcsExportPage):
    """A page whose file dialog is answered by the test."""

    target: Path | None = None

    def ask_save_path(self, name):
        assert name.endswith(".ics")
        return self.target


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def calendar_file(work, tmp_path):
    """Tomorrow's meeting, one whose year is in พ.ศ., one without a name, one that is over, one that repeats every second."""
    tomorrow, yesterday = work.today() + timedelta(days=1), work.today() - timedelta(days=1)
    events = (
        f"SUMMARY:ประชุมเครือข่ายประชาสัมพันธ์\r\nDTSTART;TZID=Asia/Bangkok:{tomorrow:%Y%m%d}T093000\r\nLOCATION:ห้องประชุม 1",
        f"SUMMARY:วันเด็กแห่งชาติ\r\nDTSTART;VALUE=DATE:{tomorrow.year + 543}{tomorrow:%m%d}",
        f"DTSTART;VALUE=DATE:{tomorrow:%Y%m%d}",
        f"SUMMARY:ข่าวเมื่อวาน\r\nDTSTART;VALUE=DATE:{yesterday:%Y%m%d}",
        f"SUMMARY:ทุกวินาที\r\nDTSTART:{tomorrow:%Y%m%d}T000000Z\r\nRRULE:FREQ=SECONDLY",
    )
    body = "".join(f"BEGIN:VEVENT\r\nUID:{number}@example.go.th\r\n{event}\r\nEND:VEVENT\r\n" for number, event in enumerate(events))
    path = tmp_path / "ปฏิทินจังหวัด.ics"
    path.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{body}END:VCALENDAR\r\n", encoding="utf-8", newline="")
    return path


@pytest.fixture
def page(window, qtbot, calendar_file):
    made = Import(window, calendar_file)
    window.open_page(made)
    qtbot.waitUntil(lambda: made.plan is not None and not made.work_line.busy)
    return made


def names(work):
    return {row["name"] for row in work.reader.rows(ITEMS, work.reader.ids(ITEMS, Query()))}


def row_of(page, name):
    return next(row for row in page.table.rows if row.name == name)


def test_every_row_is_shown_and_nothing_is_saved(page, work):
    assert len(page.table.rows) == 5
    assert [row.name for row in page.table.ticked()] == ["ประชุมเครือข่ายประชาสัมพันธ์"]
    assert "1" in page.import_button.text()
    assert row_of(page, "ทุกวินาที").state is State.FAULTY
    assert set(page.notices.keys()) == {"slip", "nameless"}
    assert not names(work)


def test_years_and_names_are_mended_for_all_rows_and_brought_in(page, work, window, qtbot):
    page.accept_years()
    page.give_names()
    page.past.setChecked(True)
    assert page.notices.keys() == ()
    assert len(page.table.ticked()) == 4
    page.import_button.click()
    qtbot.waitUntil(lambda: window.page() is not page, timeout=30_000)
    assert names(work) == {"ประชุมเครือข่ายประชาสัมพันธ์", "วันเด็กแห่งชาติ", "(ไม่มีชื่อ)", "ข่าวเมื่อวาน"}
    history.undo(work)
    assert not names(work)


def test_notice_offers_the_dates_meant(page, qtbot):
    assert page.notices.bar("slip") is not None
    page.accept_years()
    assert "slip" not in page.notices
    assert row_of(page, "วันเด็กแห่งชาติ").state is State.READY


def test_space_takes_a_tick_away_and_it_stays_away(page, qtbot):
    place = page.table.rows.index(row_of(page, "ประชุมเครือข่ายประชาสัมพันธ์"))
    page.table.setCurrentIndex(page.table.model().index(place, 0))
    qtbot.waitUntil(lambda: page.table.isVisible() and page.table.isEnabled())
    assert page.table.current() is row_of(page, "ประชุมเครือข่ายประชาสัมพันธ์")
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert not page.table.ticked()
    assert not page.import_button.isEnabled()
    page.accept_years()
    assert [row.name for row in page.table.ticked()] == ["วันเด็กแห่งชาติ"]


def test_no_calendar_is_said_in_a_sentence(window, qtbot, tmp_path):
    path = tmp_path / "รูปภาพ.ics"
    path.write_bytes(bytes(range(256)) * 100)
    page = Import(window)
    page.chosen = path
    window.open_page(page)
    qtbot.waitUntil(lambda: "failed" in page.notices)
    assert not page.import_button.isEnabled()


def test_turning_back_from_the_file_dialog_leaves_the_page(window, qtbot):
    page = Import(window)
    window.open_page(page)
    assert page.choose_button.hasFocus() or page.focusWidget() is page.choose_button
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.page() is not page


def test_hand_out_the_year(work, window, qtbot, tmp_path):
    records.save(work, ITEMS, {"name": "แถลงข่าว", "plan_start": work.today()})
    records.save(work, ITEMS, {"name": "ยังไม่มีวัน"})
    page = Export(window)
    page.target = tmp_path / "ปฏิทิน.ics"
    window.open_page(page)
    page.years[None].setChecked(True)
    assert page.said.text().count("1") >= 2
    page.save()
    qtbot.waitUntil(lambda: window.page() is not page)
    assert "SUMMARY:แถลงข่าว" in page.target.read_text(encoding="utf-8")
