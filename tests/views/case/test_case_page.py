"""The page of one case in the window: what it shows, and how it follows what is done elsewhere."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.models.complaint_register import ACTIONS, CASES, LIMITS
from desktop.models.reader import Query
from desktop.services import (
    attachments,
    records,
    steps,
)
from desktop.views import file_dialogs
from desktop.views.case_page import CasePage
from tests.views.case.samples import TODAY, WHO, make, move, press, record, settled, words


def test_the_head_says_number_subject_state_and_that_the_name_is_hidden(page, work, case_id):
    found = record(work, case_id)
    assert page.band.number.text() == found["number"]
    assert page.band.subject.text() == found["name"]
    assert page.band.state.accessibleName() == work.lists().label("case_status", "new")
    assert page.band.hidden.isVisible()
    assert not page.band.secret.isVisible()


def test_nothing_on_the_page_tells_who_complains(page, case_id):
    shown = words(page) + page.title + page.accessibleName() + "".join(event.text + event.title for event in page.case.events)
    for piece in WHO.values():
        if len(piece) > 4:
            assert piece not in shown
    assert "ลับสุดใจ" not in page.window_.windowTitle()


def test_only_the_next_steps_are_buttons_and_a_step_that_is_not_allowed_is_offered_nowhere(page, work, qtbot, fill):
    assert len(page.band.step_buttons) == 1
    menu = QMenu(page)
    page._fill_steps(menu)
    assert len(menu.actions()) == 1
    page.band.step_buttons[0].click()
    settled(qtbot)
    assert record(work, page.case_id)["status"] == "screening"
    assert [step.key for step in page.case.onward] == ["assign", "transfer"]
    assert "acknowledge" not in {step.key for step in page.case.steps}


def test_a_suggestion_takes_the_short_path_first(window, work):
    one = make(work, record_type="suggestion", category="service", respondent_kind=None, anonymity="named")
    steps.take(work, CASES, [one], "screen")
    shown = window.open_page(CasePage(window, one))
    assert shown.case.onward[0].key == "acknowledge"


def test_a_clock_says_its_day_first_and_its_working_opens_by_the_keys(page, qtbot):
    card = next(card for card in page.clocks.cards if card.line.clock == "first_reply")
    assert card.line.due_on == date(2026, 4, 16)
    assert "16" in card.day.text()
    assert "3" in card.state.accessibleName()
    card.how.setFocus()
    QTest.keyClick(card.how, Qt.Key.Key_Space)
    assert page.working.isVisible()
    assert page.clocks.shown == ("first_reply", 0)
    days = page.working.strip.days
    assert days[0].day == date(2026, 4, 1)
    assert days[-1].kind == "due"
    page.leave()
    assert not page.working.isVisible()
    assert card.how.hasFocus()


def test_every_day_of_the_strip_says_what_it_is(page):
    press(page, "Ctrl+Shift+W")
    assert page.working.strip.hasFocus()
    press(page, "Ctrl+Shift+W")
    assert not page.working.isVisible()
    next(card for card in page.clocks.cards if card.line.clock == "first_reply").how.click()
    strip = page.working.strip
    strip.go_to(0)
    for _turn in range(5):
        QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.days[strip.current].day == date(2026, 4, 6)
    assert strip.days[strip.current].why in strip.accessibleDescription()
    assert page.working.day.text() == strip.accessibleDescription()
    assert not strip.grab().isNull()


def test_the_timeline_is_newest_first_and_its_files_open(page, work, tmp_path, qtbot, fill, monkeypatch):
    paper = tmp_path / "หลักฐาน.txt"
    paper.write_text("หลักฐาน", encoding="utf-8")
    one = records.save(work, ACTIONS, {"case_id": page.case_id, "name": "ขอข้อเท็จจริงจากโรงเรียน", "done_on": TODAY, "kind": "facts"})
    attachments.add(work, ACTIONS, one, paper)
    settled(qtbot)
    events = page.timeline.events_model.events
    assert events[0].title.startswith("ขอข้อเท็จจริงจากโรงเรียน")
    assert events[-1].kind == "received"
    assert "ขอข้อเท็จจริงจากโรงเรียน" in page.timeline.events_model.index(0, 0).data()
    opened = []
    monkeypatch.setattr(file_dialogs, "open_file", lambda path: opened.append(path) or True)
    page.open_files(events[0])
    assert len(opened) == 1
    page.timeline.setFocus()
    page.timeline.setCurrentIndex(page.timeline.events_model.index(0, 0))
    fill |= {"name": "ขอข้อเท็จจริงเพิ่มเติม"}
    QTest.keyClick(page.timeline, Qt.Key.Key_Return)
    assert work.reader.get(ACTIONS, one)["name"] == "ขอข้อเท็จจริงเพิ่มเติม"


def test_the_page_follows_what_is_done_elsewhere_and_catches_up_when_it_comes_back(page, work, window, qtbot):
    move(work, page.case_id, "screen")
    settled(qtbot)
    assert page.case.record["status"] == "screening"
    window.show_tab(1)
    move(work, page.case_id, "assign")
    settled(qtbot)
    assert page.case.record["status"] == "screening"
    window.show_tab(0)
    settled(qtbot)
    assert page.case.record["status"] == "assigned"


def test_a_case_that_goes_to_the_trash_closes_its_page(page, work, window, qtbot):
    records.trash(work, CASES, [page.case_id])
    settled(qtbot)
    qtbot.waitUntil(lambda: window.page() is not page)


def test_a_changed_limit_shows_in_the_cards(page, work, qtbot):
    rule = next(one for one in work.reader.rows(LIMITS, work.reader.ids(LIMITS, Query())) if one["clock"] == "first_reply")
    records.save(work, LIMITS, {"amount": 7}, rule["id"])
    settled(qtbot)
    assert page.isVisible()


def test_painting_asks_nothing_of_the_database(page, monkeypatch):
    press(page, "Ctrl+Shift+W")
    QApplication.processEvents()

    def never(*_args, **_more):
        raise AssertionError("a query in a paint")

    monkeypatch.setattr(type(page.work.reader), "connection", property(never))
    assert not page.grab().isNull()
    page.timeline.verticalScrollBar().setValue(40)
    assert not page.grab().isNull()


def test_no_two_deeds_of_the_page_share_their_keys(page, window):
    keys = [one.toString() for menu in page.deeds.values() for deed in menu for one in deed.shortcuts() if one.toString()]
    assert len(keys) == len(set(keys))
    own = [one.toString() for deed in window.actions() for one in deed.shortcuts()]
    assert not set(keys) & set(own)


def test_tab_goes_through_the_page_as_it_is_read(page, qtbot):
    settled(qtbot)
    page.band.back.setFocus()
    seen = []
    for _turn in range(14):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    hows = [card.how for card in page.clocks.cards]
    wanted = [page.band.record_button, *page.band.step_buttons, page.band.print_button, page.band.more, *hows, page.timeline, page.side.identity.open_button]
    assert seen[: len(wanted)] == wanted
    assert all(one.accessibleName() or one.text() for one in seen if hasattr(one, "text"))


def test_the_keys_themselves_open_the_working_and_go_back(page, window, qtbot):
    window.activateWindow()
    settled(qtbot)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.timeline, Qt.Key.Key_W, held)
    assert page.working.isVisible()
    QTest.keyClick(page.working.strip, Qt.Key.Key_Escape)
    assert not page.working.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settled(qtbot)
    assert window.page() is not page
