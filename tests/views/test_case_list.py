"""The complaint tab: cases by what is left of their time, their steps with what each asks, bars that say what must be known first."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.domain.complaint_rules import CONFLICTS
from desktop.models.complaint_register import ACTIONS, CASES, CHANNELS, LIMITS, TEMPLATES
from desktop.models.reader import Query
from desktop.services import cases, drafts, office, records, referrals, steps
from desktop.services.workspace import Workspace
from desktop.views import field_dialog, step_dialog, work_thread
from desktop.views.case_form import CaseForm
from desktop.views.case_list import CaseList
from desktop.views.case_page import CasePage
from desktop.views.follow_up_page import FollowUpPage
from desktop.views.list_page import ListPage
from desktop.views.moves_page import MovesPage
from desktop.views.record_form import RecordForm
from desktop.views.widgets.delegate import STATUS_ROLE
from desktop.words import _

TODAY = date(2026, 6, 10)  # a Wednesday
MATTER = {"name": "การเรียกเก็บเงินบำรุงการศึกษา", "detail": "โรงเรียนเรียกเก็บเงินเกินประกาศ", "category": "fees", "anonymity": "anonymous"}


@pytest.fixture(autouse=True)
def this_day(monkeypatch):
    monkeypatch.setattr(Workspace, "today", lambda _self: TODAY)


@pytest.fixture
def received(work):
    """Cases received 0, 1 and 40 days ago, the last one secret; their ids by name."""
    office.apply_template(work, "B")
    cases.ensure_defaults(work)

    def take_in(days, **values):
        return cases.save(work, {**MATTER, "received_on": TODAY - timedelta(days=days), **values}, None)

    return {
        "new": take_in(0),
        "praise": take_in(1, record_type="compliment", category="service", name="ชมเชยเจ้าหน้าที่", detail="ให้คำแนะนำดีมาก"),
        "old": take_in(40, category="harassment", handlers=[work.actor], name="เรื่องลับที่ค้างอยู่"),
    }


@pytest.fixture
def tab(open_window, received, qtbot):
    window = open_window()
    shown = window.root_page("complaints").current
    assert isinstance(shown, CaseList)
    qtbot.waitUntil(lambda: len(shown.model.ids) == len(received))
    return shown


def shown_of(tab, case_id, name):
    row, column = tab.model.row_of(case_id), tab.model.column_of(name)
    index = tab.model.index(row, column)
    return index.data(), index.data(STATUS_ROLE)


def words_of(menu):
    return [action.text() for action in menu.actions() if action.isEnabled() and action.text()]


# --- the list ---------------------------------------------------------------------------------------------------------------


def test_ctrl_3_opens_the_cases(open_window, received, qtbot):
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.page() is window.root_page("complaints"))
    assert window.page().title == _("Complaint log")


def test_a_case_says_what_is_left_of_its_time(tab, received):
    calendar = tab.shown.calendar
    for name in ("new", "old"):
        record = tab.work.reader.get(CASES, received[name])
        left = calendar.left(TODAY, record["next_due_on"])
        words = _("{count} working days over", count=-left) if left < 0 else _("{count} working days left", count=left)
        assert shown_of(tab, received[name], "timing")[0] == words
    assert shown_of(tab, received["old"], "timing")[1] == "danger"
    assert shown_of(tab, received["new"], "timing")[1] in ("draft", "warn")
    assert tab.model.id_at(0) == received["old"]  # what is due next stands on top


def test_views_count_and_narrow(tab, received, qtbot):
    chips = tab.filters._views
    qtbot.waitUntil(lambda: chips["open"].text().endswith("3") and chips["overdue"].text()[-1] != "0")
    tab.filters.set_view("closed")
    qtbot.waitUntil(lambda: not tab.model.ids)
    tab.filters.set_view("overdue")
    qtbot.waitUntil(lambda: received["old"] in tab.model.ids)


def test_the_columns_fit_beside_the_pane(tab):
    assert [field.name for field in tab.table.visible_fields()] == ["number", "received_on", "name", "status", "timing", "next_due_on"]
    assert tab.pane.isVisible()
    assert tab.table.horizontalScrollBar().maximum() == 0


def test_the_pane_never_names_the_complainant(open_window, work, qtbot):
    cases.ensure_defaults(work)
    hidden = cases.save(work, {**MATTER, "anonymity": "confidential"}, {"first_name": "สมหญิง", "last_name": "ทดสอบดี", "phone": "08 0000 0001"})
    window = open_window()
    shown = window.root_page("complaints").current
    qtbot.waitUntil(lambda: shown.table.current_id() == hidden and shown.pane.record is not None)
    from PySide6.QtWidgets import QLabel

    assert not [label.text() for label in shown.pane.findChildren(QLabel) if "สมหญิง" in label.text() or "0001" in label.text()]


def test_enter_opens_the_page_and_f2_the_form(tab, received, qtbot):
    tab.table.select(received["old"])
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    page = tab.window_.page()
    assert isinstance(page, CasePage)
    assert page.case_id == received["old"]
    tab.window_.close_page(page)
    qtbot.keyClick(tab.table, Qt.Key.Key_F2)
    form = tab.window_.page()
    assert isinstance(form, CaseForm)
    assert form.record_id == received["old"]
    assert form.body.verticalScrollBar().maximum() == 0


def test_a_case_moved_to_the_trash_is_spoken_of_by_its_number(tab, work, received):
    number = work.reader.reference_title("case", received["old"])
    tab.table.select(received["old"])
    tab.trash_selected()
    said = tab.window_.notices.bar("undo").text.plain_text()
    assert number in said
    assert "เรื่องลับ" not in said


def test_a_draft_of_a_case_is_opened_in_the_form_and_not_told_by_its_subject(tab, work, received):
    drafts.keep(work, CASES, received["old"], {"name": "เรื่องลับมากที่แก้ค้างไว้"})
    root = tab.window_.root_page("complaints")
    root.offer_drafts()
    said = tab.window_.notices.bar("drafts").text.plain_text()
    assert "เรื่องลับ" not in said
    root.open_draft("case", received["old"])
    assert isinstance(tab.window_.page(), CaseForm)


# --- steps ------------------------------------------------------------------------------------------------------------------


def test_only_the_steps_of_the_table_are_offered(tab, work, received):
    menu = QMenu()
    step_dialog.steps_menu(menu, tab, CASES, [received["new"]])
    assert words_of(menu) == [_("Begin screening")]
    steps.take(work, CASES, list(received.values()), "screen")
    complaint, praise = QMenu(), QMenu()
    step_dialog.steps_menu(complaint, tab, CASES, [received["new"]])
    step_dialog.steps_menu(praise, tab, CASES, [received["praise"]])
    assert _("Acknowledge with thanks") in words_of(praise)
    assert _("Acknowledge with thanks") not in words_of(complaint)
    record = work.reader.get(CASES, received["new"])
    assert "acknowledge" not in [step.key for step in step_dialog.next_steps(CASES, record)]


def test_what_is_judged_case_by_case_is_not_offered_for_several(tab, work, received):
    steps.take(work, CASES, list(received.values()), "screen")
    menu = QMenu()
    step_dialog.steps_menu(menu, tab, CASES, list(received.values()))
    assert _("Assign") not in words_of(menu)


def test_assigning_asks_with_section_13_to_be_read_first(tab, work, received, monkeypatch):
    steps.take(work, CASES, [received["new"]], "screen")
    seen = {}

    def look(self):
        asked = {one.name: one for one in self.asked}
        seen.update({name: (one.required, one.field.value()) for name, one in asked.items()})
        seen["read"] = asked["coi_checked"].read_first
        asked["owner_unit"].field.set_value(None)
        self.buttons["yes"].click()
        seen["faults"] = {name for name, one in asked.items() if one.field.fault()}
        asked["owner_unit"].field.set_value("LAW")
        self.buttons["yes"].click()
        seen["then"] = {name for name, one in asked.items() if one.field.fault()}
        asked["coi_checked"].field.set_value(True)
        asked["owner_officer"].field.set_value("นิติกร ทดสอบ")
        self.buttons["yes"].click()
        return self.result()

    monkeypatch.setattr(field_dialog.FieldDialog, "exec", look)
    assert step_dialog.ask_step(tab, CASES, [received["new"]], "assign")
    assert seen["owner_unit"] == (True, "LAW")
    assert seen["read"] == [_(line) for line in CONFLICTS]
    assert seen["faults"] == {"owner_unit"}
    assert seen["then"] == {"coi_checked"}
    found = work.reader.get(CASES, received["new"])
    assert (found["status"], found["owner_unit"], found["owner_officer"], found["coi_checked"]) == ("assigned", "LAW", "นิติกร ทดสอบ", True)


def test_asking_the_complainant_and_his_answer_stop_the_clock(tab, work, received, fill):
    steps.take(work, CASES, [received["new"]], "screen")
    fill["reason"] = "ขอใบเสร็จรับเงิน"
    assert step_dialog.ask_step(tab, CASES, [received["new"]], "ask_info")
    assert work.reader.get(CASES, received["new"])["status"] == "need_info"
    assert step_dialog.ask_step(tab, CASES, [received["new"]], "info_received")
    assert work.reader.get(CASES, received["new"])["status"] == "screening"
    assert fill["_asked"][:2] == [["on", "reason"], ["on"]]


def test_a_step_without_questions_is_taken_for_many_at_once(tab, work, received, qtbot):
    assert step_dialog.ask_step(tab, CASES, list(received.values()), "screen")
    assert set(steps.statuses(work, CASES, list(received.values())).values()) == {"screening"}
    tab.window_.menus.undo()
    qtbot.waitUntil(lambda: set(steps.statuses(work, CASES, list(received.values())).values()) == {"new"})


def test_a_step_begins_at_what_is_empty_and_ctrl_enter_takes_it_from_a_long_text(tab, work, received, monkeypatch, qtbot):
    steps.take(work, CASES, [received["new"]], "screen")

    def type_reason(self):
        self.show()
        self.activateWindow()
        qtbot.waitUntil(self.isActiveWindow)
        reason = next(one.field for one in self.asked if one.name == "reason")
        focus = self.focusWidget()
        assert reason.isAncestorOf(focus)  # the day stands there already
        reason.set_value("ขอสำเนาใบเสร็จ")
        qtbot.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        return self.result()

    monkeypatch.setattr(field_dialog.FieldDialog, "exec", type_reason)
    assert step_dialog.ask_step(tab, CASES, [received["new"]], "ask_info")
    assert work.reader.get(CASES, received["new"])["status"] == "need_info"


# --- the same case twice ------------------------------------------------------------------------------------------------------


def test_chosen_cases_become_one_and_are_parted_again(tab, work, received, fill, qtbot):
    other = cases.save(work, {**MATTER, "received_on": TODAY}, None)
    fill["keep"] = str(received["new"])
    qtbot.waitUntil(lambda: other in tab.model.ids)
    tab.table.clearSelection()
    tab.table.select_ids([received["new"], other])
    tab.merge()
    assert work.reader.get(CASES, other)["merged_into_id"] == received["new"]
    assert len(tab.chosen_ids()) < 2  # nobody chose the row that moved up
    qtbot.waitUntil(lambda: other not in tab.model.ids)
    tab.window_.menus.undo()
    qtbot.waitUntil(lambda: work.reader.get(CASES, other)["merged_into_id"] is None)


def test_what_is_perhaps_the_same_is_looked_for_and_merged(tab, work, received, fill, qtbot):
    other = cases.save(work, {**MATTER, "received_on": TODAY}, None)
    qtbot.waitUntil(lambda: other in tab.model.ids)
    tab.table.select(other)
    tab.merge()
    qtbot.waitUntil(lambda: work.reader.get(CASES, other)["merged_into_id"] == received["new"])
    assert fill["_asked"] == [["same"], ["keep"]]


def test_what_is_found_too_late_does_not_come_up_over_other_work(tab, work, received, fill, qtbot):
    other = cases.save(work, {**MATTER, "received_on": TODAY}, None)
    qtbot.waitUntil(lambda: other in tab.model.ids)
    tab.table.select(other)
    tab.merge()
    tab.add()
    qtbot.waitUntil(lambda: not work_thread.busy())
    qtbot.wait(50)
    assert not fill["_asked"]


def test_where_nothing_is_the_same_it_is_said(tab, received, qtbot):
    tab.table.select(received["praise"])
    tab.merge()
    qtbot.waitUntil(lambda: "same" in tab.window_.notices)


# --- bars -------------------------------------------------------------------------------------------------------------------


def test_too_few_channels_are_said_with_the_way_to_them(tab, work, qtbot):
    records.bulk_change(work, CHANNELS, list(work.reader.ids(CHANNELS, Query(view="all"))), "active", False)
    qtbot.waitUntil(lambda: "channels" in tab.notices)
    tab.notices.bar("channels").findChildren(type(tab.edit_button))[0].click()
    shown = tab.window_.root_page("complaints").current
    assert shown.register is CHANNELS
    records.bulk_change(work, CHANNELS, list(work.reader.ids(CHANNELS, Query(view="all"))), "active", True)
    qtbot.waitUntil(lambda: "channels" not in tab.notices)


def test_due_days_that_would_move_are_said_with_the_way_to_confirm(tab, work, qtbot, received):
    limit = next(row for row in work.reader.rows(LIMITS, work.reader.ids(LIMITS, Query())) if row["clock"] == "close" and row["record_types"] == ["complaint"])
    records.save(work, LIMITS, {"amount": limit["amount"] + 9}, limit["id"])
    qtbot.waitUntil(lambda: "moves" in tab.notices)
    tab.notices.bar("moves").findChildren(type(tab.edit_button))[0].click()
    page = tab.window_.page()
    assert isinstance(page, MovesPage)
    page.confirm()
    qtbot.waitUntil(lambda: "moves" not in tab.notices)  # the bar goes with what it told


def test_what_is_to_be_sent_is_counted_with_the_way_to_it(tab, work, received, qtbot):
    assert "due" not in tab.notices
    sent = referrals.send(work, received["old"], {"name": "สำนักงานตัวอย่าง", "purpose": "facts", "sent_on": TODAY - timedelta(days=40)})
    qtbot.waitUntil(lambda: "due" in tab.notices)
    assert tab.notices.bar("due").text.plain_text() == _("{count} reminders to agencies are due.", count="1")
    tab.notices.drop("due")
    cases.save(work, {"detail": "ให้คำแนะนำดีมากและรวดเร็ว"}, None, received["praise"])
    qtbot.wait(600)
    assert "due" not in tab.notices  # who closed the bar is not told the same again
    qtbot.keyClick(tab.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    page = tab.window_.page()
    assert isinstance(page, FollowUpPage)
    assert [(one.referral_id, one.place) for one in page.table.rows] == [(sent, 1)]
    referrals.remind(work, sent, 1, TODAY)
    qtbot.waitUntil(lambda: not page.table.rows)
    tab.window_.close_page(page)
    menu = QMenu()
    tab.more_deeds(menu)
    assert words_of(menu) == [_("To be sent and asked") + "\tCtrl+M"]


# --- the tab ------------------------------------------------------------------------------------------------------------------


def test_what_belongs_to_a_case_opens_with_it(tab, work, received):
    action = records.save(work, ACTIONS, {"case_id": received["new"], "done_on": TODAY, "kind": "work", "name": "โทรสอบถามโรงเรียน"})
    tab.window_.open_record("action", action)
    page = tab.window_.page()
    assert isinstance(page, CasePage)
    assert page.case_id == received["new"]


def test_what_the_office_sets_once_opens_over_the_tab(tab, work):
    limit = work.reader.ids(LIMITS, Query())[0]
    tab.window_.open_record("limit", limit)
    form = tab.window_.page()
    assert isinstance(form, RecordForm)
    assert form.record_id == limit
    tab.window_.close_page(form)
    behind = tab.window_.page()
    assert isinstance(behind, ListPage)
    assert behind.register is LIMITS
    tab.window_.close_page(behind)
    drafts.keep(work, TEMPLATES, None, {"name": "หนังสือตอบ"})
    tab.window_.root_page("complaints").open_draft("template", None)
    assert isinstance(tab.window_.page(), RecordForm)
