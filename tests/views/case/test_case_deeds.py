"""Everything that is written down from the page of a case, by the keys alone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QMenu

from desktop.models.complaint_register import ACTIONS, REFERRALS
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import (
    history,
    records,
    redaction,
    surveys,
)
from desktop.views import messages
from desktop.views.case.redaction import RedactionPage, changed_places
from desktop.views.case_page import CasePage
from tests.views.case.samples import TODAY, WHO, make, press, record, settled, to_the_end, words


def test_an_action_is_recorded_and_taken_back(page, work, fill, qtbot):
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


def test_files_chosen_in_the_dialog_are_attached_to_the_action_and_taken_back_with_it(page, work, tmp_path, qtbot, monkeypatch):
    paper = tmp_path / "บันทึก.txt"
    paper.write_text("บันทึก", encoding="utf-8")
    before = len(page.timeline.events_model.events)

    def answer(self):
        fields = {one.name: one.field for one in self.asked}
        fields["name"].set_value("ลงพื้นที่ตรวจสอบ")
        fields["files"].add([paper, paper])
        self._choose("yes")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(messages.Question, "exec", answer)
    page.band.record_button.click()
    settled(qtbot)
    assert len(page.timeline.events_model.events[0].files) == 2
    history.undo(work)
    settled(qtbot)
    assert len(page.timeline.events_model.events) == before


def test_an_action_whose_file_cannot_be_attached_is_not_recorded_and_its_files_wait_on(page, work, tmp_path, monkeypatch):
    paper, empty = tmp_path / "บันทึก.txt", tmp_path / "ว่าง.txt"
    paper.write_text("บันทึก", encoding="utf-8")
    empty.touch()
    seen = []

    def answer(self):
        fields = {one.name: one.field for one in self.asked}
        fields["name"].set_value("ลงพื้นที่ตรวจสอบ")
        fields["files"].add([paper, empty])
        self._choose("yes")
        seen.append((self.error.plain_text(), fields["files"].pending))
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(messages.Question, "exec", answer)
    page.band.record_button.click()
    ((said, waiting),) = seen
    assert empty.name in said
    assert waiting == [paper, empty]
    assert not len(work.reader.ids(ACTIONS, Query(filters=(("case_id", (str(page.case_id),)),))))


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


def test_steps_are_ticked_one_after_the_other_by_the_keys(window, work, qtbot):
    one = make(work, record_type="inquiry", category="information", respondent_kind=None, anonymity="named")
    shown = window.open_page(CasePage(window, one))
    names = [step.name for step in shown.case.checklist]
    for name in names[:2]:
        tick = next(tick for tick in shown.side.findChildren(QCheckBox) if tick.accessibleName() == name and tick.isVisible())
        tick.setFocus()
        qtbot.keyClick(tick, Qt.Key.Key_Space)
        settled(qtbot)
        focus = window.focusWidget()
        assert isinstance(focus, QCheckBox)
        assert focus.isChecked()
        assert focus.accessibleName() == name  # the pane was made anew, and the focus is where it was
    assert "undo" in window.notices
    window.menus.undo()
    settled(qtbot)
    assert [step.done_on for step in shown.case.checklist[:2]] == [TODAY, None]


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


def test_a_letter_is_written_from_the_case_the_fitting_kind_first(page, window, qtbot):
    press(page, "Ctrl+Shift+L")
    menu = page.findChildren(QMenu)[-1]
    assert menu.actions()[0].text() == page.work.lists().label("letter_kind", "acknowledge")
    menu.actions()[0].trigger()
    menu.close()
    settled(qtbot)
    assert type(window.page()).__name__ == "LetterPage"
    assert window.page().case_id == page.case_id


def test_a_notice_that_goes_on_with_the_page_goes_with_it(page, window, work, fill, qtbot):
    press(page, "Ctrl+Shift+T")
    assert window.notices.bar("reply") is not None
    page.leave()
    assert window.notices.bar("reply") is None
    settled(qtbot)
