"""The page of one case in the window: what it shows, who may be seen, and everything that is written down from it, by the keys alone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop.models.complaint_register import ACTIONS, CASES, IMPROVEMENTS, LIMITS, REFERRALS
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import (
    attachments,
    cases,
    history,
    holidays,
    identities,
    records,
    redaction,
    steps,
    surveys,
    vault,
)
from desktop.views import file_dialogs, messages, work_thread
from desktop.views.case import identity as identity_pane
from desktop.views.case.redaction import RedactionPage, changed_places
from desktop.views.case_page import CasePage

TODAY = date(2026, 4, 8)
WHO = {"title": "นาง", "first_name": "ดวงกมลวรรณ", "last_name": "ลับสุดใจ", "phone": "0812345678"}
PASSWORD = "รหัสผ่านของสำนักงานทดสอบ"


@pytest.fixture
def work(work, monkeypatch):
    monkeypatch.setattr(type(work), "today", lambda _self: TODAY)
    holidays.ensure_filled(work, (2026,))
    cases.ensure_defaults(work)
    return work


def make(work, who=WHO, **values):
    told = {
        "record_type": "complaint", "received_on": date(2026, 4, 1), "received_time": "10.15", "channel": "letter", "name": "การเรียกเก็บเงินบำรุงการศึกษา",
        "detail": "โรงเรียนเรียกเก็บเงินนอกเหนือจากที่ประกาศ โทรกลับ 0899999999", "category": "fees", "anonymity": "confidential", "respondent_kind": "school_head",
    }  # fmt: skip
    return cases.save(work, told | values, who)


@pytest.fixture
def case_id(work):
    return make(work)


@pytest.fixture
def window(open_window, work, monkeypatch):
    monkeypatch.setattr(messages, "choose", lambda *_args: "drop")
    return open_window()


@pytest.fixture
def page(window, case_id, qtbot):
    made = window.open_page(CasePage(window, case_id))
    qtbot.waitUntil(lambda: not work_thread.busy())
    return made


def settled(qtbot):
    for _turn in range(4):
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not work_thread.busy())


def press(page, keys):
    """Run the deed of the page that has these keys."""
    wanted = QKeySequence(keys)
    next(one for menu in page.deeds.values() for one in menu if wanted in one.shortcuts()).trigger()


def record(work, case_id):
    return work.reader.get(CASES, case_id)


def move(work, case_id, *taken):
    """Bring a case along its steps."""
    answers = {
        "assign": {"owner_unit": "ADMIN", "owner_officer": "นายสมมติ รับผิดชอบ", "coi_checked": True}, "resolve": {"result_code": "explained", "result": "ชี้แจงแล้ว"},
        "notify": {"reply_channel": "letter", "reply_doc_no": "ศธ 04999/1"}, "close": {"outcome_accepted": "accepted", "closed_summary": "ยุติเรื่อง"},
    }  # fmt: skip
    for key in taken:
        if key == "propose":
            records.save(work, ACTIONS, {"case_id": case_id, "name": "ตรวจสอบแล้ว", "done_on": TODAY, "kind": "work", "done_by": "นายสมมติ รับผิดชอบ"})
        steps.take(work, CASES, [case_id], key, TODAY, values=answers.get(key, {}))


def to_the_end(work, case_id):
    move(work, case_id, "screen", "assign", "accept", "propose", "resolve", "notify", "close")


def words(widget):
    """Everything a widget says."""
    for _turn in range(4):
        QApplication.processEvents()
    return " ".join(str(one.text()) for one in widget.findChildren(QWidget) if hasattr(one, "text") and callable(one.text) and one.isVisibleTo(widget)).replace("\u200b", "")


# --- what is shown -------------------------------------------------------------------------------------------------------------


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


# --- who complains -------------------------------------------------------------------------------------------------------------


def test_a_hidden_complainant_is_one_word_until_a_reason_is_written_and_goes_again_after_a_minute(page, work, fill, qtbot, monkeypatch):
    pane = page.side.identity
    assert "ลับสุดใจ" not in words(pane)
    monkeypatch.setattr(identity_pane, "SHOWN_SECONDS", 2)
    fill |= {"reason": "ต้องโทรแจ้งนัดหมาย"}
    press(page, "Ctrl+Shift+I")
    assert fill["_asked"] == [["reason"]]
    assert "ดวงกมลวรรณ" in words(pane)
    assert len(identities.reveals(work, page.case_id)) == 1
    pane._tick()
    pane._tick()
    assert "ดวงกมลวรรณ" not in words(pane)
    settled(qtbot)
    assert "ดวงกมลวรรณ" not in words(page)
    assert any(event.kind == "reveal" for event in page.case.events)
    assert "1" in pane.looked.plain_text()


def test_a_missing_reason_shows_nothing_and_logs_nothing(page, work, monkeypatch):
    said = []

    def answer(self):
        self._choose("yes")
        said.extend(one.field.fault() for one in self.asked)
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(messages.Question, "exec", answer)
    press(page, "Ctrl+Shift+I")
    assert said
    assert said[0]
    assert page.side.identity.revealed is None
    assert identities.reveals(work, page.case_id) == []


def test_leaving_the_page_hides_the_complainant(page, window, fill):
    fill |= {"reason": "ต้องโทรแจ้งนัดหมาย"}
    press(page, "Ctrl+Shift+I")
    assert page.side.identity.revealed is not None
    window.show_tab(1)
    assert page.side.identity.revealed is None
    window.show_tab(0)
    assert "ดวงกมลวรรณ" not in words(page)


def test_a_named_complainant_is_shown_where_no_key_locks_it_and_asks_the_password_where_one_does(window, work, fill):
    one = make(work, anonymity="named")
    shown = window.open_page(CasePage(window, one))
    assert "ดวงกมลวรรณ" in words(shown.side.identity)
    vault.set_key(work, PASSWORD)
    vault.lock(work)
    shown.load()
    assert "ดวงกมลวรรณ" not in words(shown.side.identity)
    fill |= {"password": PASSWORD}
    shown.side.identity.look()
    assert "ดวงกมลวรรณ" in words(shown.side.identity)
    assert identities.reveals(work, one) == []


def test_an_anonymous_case_has_nobody_to_look_at(window, work):
    one = make(work, None, anonymity="anonymous")
    shown = window.open_page(CasePage(window, one))
    assert not shown.side.identity.open_button.isVisible()
    assert not shown.side.identity.set_key.isVisible()


# --- deeds ---------------------------------------------------------------------------------------------------------------------


def test_an_action_is_recorded_with_its_files_and_taken_back(page, work, tmp_path, fill, qtbot):
    paper = tmp_path / "บันทึก.txt"
    paper.write_text("บันทึก", encoding="utf-8")
    fill |= {"name": "ลงพื้นที่ตรวจสอบ", "kind": "site", "detail": "พบผู้บริหารและครู 3 คน"}
    press(page, "Ctrl+Shift+A")
    settled(qtbot)
    query = Query(filters=(("case_id", (str(page.case_id),)),))
    (one,) = work.reader.rows(ACTIONS, work.reader.ids(ACTIONS, query))
    assert (one["name"], one["kind"], one["done_on"]) == ("ลงพื้นที่ตรวจสอบ", "site", TODAY)
    assert page.timeline.events_model.events[0].title == "ลงพื้นที่ตรวจสอบ"
    history.undo(work)
    settled(qtbot)
    assert not len(work.reader.ids(ACTIONS, query))
    assert page.timeline.events_model.events[0].kind == "received"


def test_a_clock_is_given_more_time_with_its_reason(page, work, fill, qtbot):
    before = next(card.line.due_on for card in page.clocks.cards if card.line.clock == "close")
    fill |= {"clock": "close", "amount": 15, "unit": "calendar", "reason": "รอผลตรวจสอบบัญชี", "memo_number": "อก 12/2569"}
    press(page, "Ctrl+Shift+E")
    settled(qtbot)
    after = next(card.line.due_on for card in page.clocks.cards if card.line.clock == "close")
    assert after >= before + timedelta(days=14)
    assert any(event.kind == "extension" and "รอผลตรวจสอบบัญชี" in event.text for event in page.case.events)
    history.undo(work)
    settled(qtbot)
    assert next(card.line.due_on for card in page.clocks.cards if card.line.clock == "close") == before


def test_more_time_without_a_reason_is_refused_at_its_field(page, monkeypatch):
    said = {}

    def answer(self):
        self._choose("yes")
        said.update({one.name: one.field.fault() for one in self.asked})
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(messages.Question, "exec", answer)
    press(page, "Ctrl+Shift+E")
    assert said["amount"]
    assert said["reason"]


@pytest.fixture
def agency(work):
    return records.save(work, PARTNERS, {"name": "ศูนย์ดำรงธรรมจังหวัดสมมติ", "category": "state_agency"})


def test_another_agency_is_asked_reminded_and_reports(page, work, agency, fill, qtbot):
    fill |= {"partner_id": agency, "purpose": "facts", "doc_no": "ศธ 04999/7"}
    press(page, "Ctrl+Shift+F")
    settled(qtbot)
    (one,) = page.case.referrals
    assert one["name"] == "ศูนย์ดำรงธรรมจังหวัดสมมติ"
    assert one["due_on"] is not None
    fill.clear()
    fill |= {"_asked": [], "doc_no": "ศธ 04999/9", "on": TODAY}
    page._do("remind", one["id"])
    settled(qtbot)
    assert work.reader.get(REFERRALS, one["id"])["reminder1_no"] == "ศธ 04999/9"
    fill |= {"report_no": "มท 0017/3", "text": "ตรวจสอบแล้วไม่พบ"}
    page._do("report", one["id"])
    settled(qtbot)
    assert work.reader.get(REFERRALS, one["id"])["report"] == "ตรวจสอบแล้วไม่พบ"
    assert any(event.kind == "report" for event in page.case.events)


def test_the_copy_for_the_respondent_is_made_beside_the_original_and_kept(page, work, window, qtbot):
    press(page, "Ctrl+Shift+R")
    made = window.page()
    assert isinstance(made, RedactionPage)
    assert "0899999999" in made.original.toPlainText()
    assert "0899999999" not in made.copy.toPlainText()
    assert "1" in made.count.text()
    assert len(made.original.extraSelections()) == 1
    made.copy.selectAll()
    made.copy.setPlainText("โรงเรียนเรียกเก็บเงิน")
    press(made, "Ctrl+S")
    settled(qtbot)
    assert window.page() is page
    assert record(work, page.case_id)["detail_redacted"] == "โรงเรียนเรียกเก็บเงิน"
    assert redaction.for_respondent(work, page.case_id) == "โรงเรียนเรียกเก็บเงิน"


def test_a_selected_piece_is_blacked_out_and_a_changed_copy_is_not_lost_silently(page, window, monkeypatch):
    page.redact()
    made = window.page()
    cursor = made.copy.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(8, cursor.MoveMode.KeepAnchor)
    made.copy.setTextCursor(cursor)
    press(made, "Ctrl+D")
    assert made.copy.toPlainText().startswith(redaction.HIDDEN)
    asked = []
    monkeypatch.setattr(messages, "choose", lambda *_args: asked.append(1) or "")
    made.leave()
    assert asked
    assert window.page() is made


def test_changed_places_are_told_word_by_word():
    places = changed_places("ครูสมชายตีนักเรียน", "ครูสมชายตีนักเรียน")
    assert places == []
    (one,) = changed_places("โทร 0812345678 ทันที", "โทร (ปกปิด) ทันที")
    assert "โทร 0812345678 ทันที"[one[0][0] : one[0][1]] == "0812345678"
    assert "โทร (ปกปิด) ทันที"[one[1][0] : one[1][1]] == "(ปกปิด)"


def test_a_ready_made_reply_is_copied_and_kept_as_an_action(page, work, fill, qtbot):
    press(page, "Ctrl+Shift+T")
    copied = QGuiApplication.clipboard().text()
    assert record(work, page.case_id)["number"] in copied or copied
    assert "ลับสุดใจ" not in copied
    assert "{" not in copied
    bar = page.window_.notices.bar("reply")
    assert bar is not None
    from desktop.views.case import deeds

    deeds._record_reply(page, "ตอบรับเรื่อง", copied)
    settled(qtbot)
    assert page.timeline.events_model.events[0].title == "ตอบรับเรื่อง"


def test_satisfaction_is_asked_once_closed_and_answered_by_the_code(page, work, fill, qtbot):
    to_the_end(work, page.case_id)
    settled(qtbot)
    press(page, "Ctrl+Shift+S")
    survey = surveys.of_case(work, page.case_id)
    assert survey is not None
    settled(qtbot)
    work.settings.user_name = "นายอื่น ไม่เกี่ยวข้อง"
    fill |= {"code": survey.code, "score": "4", "comment": "ตอบเร็ว"}
    press(page, "Ctrl+Shift+S")
    settled(qtbot)
    assert surveys.of_case(work, page.case_id).score == 4
    assert "4" in words(page.side)


def test_two_cases_are_related_and_parted_and_each_opens_the_other(page, work, window, fill, qtbot):
    other = make(work, {**WHO, "first_name": "ปราโมทย์", "phone": "0822222222"}, name="อาหารกลางวันไม่พอ", category="lunch")
    fill |= {"other": other, "why": "โรงเรียนเดียวกัน"}
    page._do("relate", None)
    settled(qtbot)
    assert [one.case_id for one in page.case.related] == [other]
    page._do("case", other)
    settled(qtbot)
    assert window.page().case_id == other
    window.page().leave()
    page._do("unlink", page.case.related[0].link_id)
    settled(qtbot)
    assert not page.case.related


def test_an_item_of_the_improvement_plan_is_made_from_the_case_and_tied_to_it(page, work, window, qtbot):
    press(page, "Ctrl+Shift+M")
    form = window.page()
    assert form.register is IMPROVEMENTS
    form.body.fields["measure"].set_value("ประกาศอัตราเงินบำรุงทุกภาคเรียน")
    form.body.fields["owner_unit"].set_value("ADMIN")
    assert form.save()
    settled(qtbot)
    assert record(work, page.case_id)["improvement_id"] is not None


def test_the_committee_and_the_first_reply_are_written_down(page, work, fill, qtbot):
    from desktop.views.case import deeds

    fill |= {"committee_concluded_on": TODAY, "committee_conclusion": "มีมูลบางส่วน"}
    assert deeds.committee_result(page)
    settled(qtbot)
    assert record(work, page.case_id)["committee_conclusion"] == "มีมูลบางส่วน"
    fill |= {"first_reply_on": TODAY}
    assert deeds.first_reply(page)
    settled(qtbot)
    card = next(card for card in page.clocks.cards if card.line.clock == "first_reply")
    assert card.line.state == "met"


def test_a_request_for_information_ticks_its_seven_steps(window, work, qtbot):
    one = make(work, record_type="inquiry", category="information", respondent_kind=None, anonymity="named")
    shown = window.open_page(CasePage(window, one))
    assert len(shown.case.checklist) == 7
    shown._do("step", (shown.case.checklist[0].id, True))
    settled(qtbot)
    assert shown.case.checklist[0].done_on == TODAY
    assert any(event.kind == "step" for event in shown.case.events)
    shown._do("step", (shown.case.checklist[0].id, False))
    settled(qtbot)
    assert shown.case.checklist[0].done_on is None


def test_a_closed_case_is_opened_again_only_with_a_reason(page, work, fill, qtbot):
    to_the_end(work, page.case_id)
    settled(qtbot)
    assert [step.key for step in page.case.onward] == ["reopen"]
    fill |= {"reason": "ผู้ร้องส่งหลักฐานใหม่"}
    page.band.step_buttons[0].click()
    settled(qtbot)
    assert record(work, page.case_id)["status"] == "screening"


def test_history_print_and_form_open_over_the_page_and_lead_back(page, window, qtbot):
    for keys in ("Ctrl+H", "Ctrl+P", "Ctrl+O"):
        press(page, keys)
        settled(qtbot)
        assert window.page() is not page
        if keys == "Ctrl+P":
            assert type(window.page()).__name__ == "ReportPage"
        window.close_page()
        assert window.page() is page


# --- following -----------------------------------------------------------------------------------------------------------------


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
