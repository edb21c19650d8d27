"""A case is taken in by one form: everyday fields in sight without scrolling, who complains apart from all else, what is likely the same named at once."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QMenu

from desktop.models.complaint_register import CASES, IDENTITY
from desktop.services import cases, drafts, history, identities, vault
from desktop.views import messages
from desktop.views.case_form import CaseForm
from desktop.views.case_list import CaseList
from desktop.views.report_page import ReportPage
from desktop.views.vault_page import VaultPage
from desktop.words import _

NAME = {"title": "นาง", "first_name": "สมหญิง", "last_name": "ทดสอบดี", "phone": "08 0000 0001", "address": "99/1 ตำบลตัวอย่าง"}
MATTER = {"name": "การเรียกเก็บเงินบำรุงการศึกษา", "detail": "โรงเรียนเรียกเก็บเงินเกินกว่าที่ประกาศไว้", "category": "fees"}


@pytest.fixture
def first_database(complaint_database):
    return complaint_database


@pytest.fixture
def window(open_window, monkeypatch):
    monkeypatch.setattr(messages.Question, "exec", lambda self: self._choose("drop") or QDialog.DialogCode.Accepted)  # leaving never waits
    return open_window()


@pytest.fixture
def tab(window, qtbot):
    root = window.root_page("complaints")
    shown = root.current
    assert isinstance(shown, CaseList)
    return shown


@pytest.fixture
def form(tab):
    tab.add()
    made = tab.window_.page()
    assert isinstance(made, CaseForm)
    assert not made.is_dirty()
    return made


@pytest.fixture
def kept(work):
    """A case whose complainant asked to stay hidden."""
    return cases.save(work, {**MATTER, "anonymity": "confidential"}, NAME)


def give(form, **values):
    """Put values into fields as the clerk does, field by field."""
    for name, value in values.items():
        form.body.fields[name].set_value(value)
        form.body.changed.emit(name)


def unseen(form):
    """The fields of the page in front that do not lie wholly in what can be seen of it."""
    body = form.body
    room = body.viewport().rect()
    found = []
    for name, field in body.fields.items():
        if field.isVisible():
            corner = field.mapTo(body.viewport(), QPoint(0, 0))
            if not room.contains(corner) or not room.contains(corner + QPoint(field.width() - 1, field.height() - 1)):
                found.append(name)
    return found


# --- the form --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"channel": "via_agency", "category": "harassment"},
        {"record_type": "inquiry"},
        {"record_type": "compliment", "anonymity": "anonymous"},
    ],
)
def test_every_everyday_field_is_seen_without_scrolling(form, qtbot, values):
    give(form, **values)
    qtbot.wait(50)
    assert form.window().size().width() == 1366
    assert form.window().size().height() == 768
    assert form.body.verticalScrollBar().maximum() == 0
    assert form.body.horizontalScrollBar().maximum() == 0
    assert unseen(form) == []
    everyday = {"record_type", "received_on", "received_time", "channel", "anonymity", "title", "first_name", "last_name", "phone", "address"}
    everyday |= {"name", "detail", "category", "wish", "school_id", "priority", "secrecy"}
    assert everyday <= {name for name, field in form.body.fields.items() if field.isVisible()}


def test_what_is_likely_the_same_moves_nothing(form, qtbot, work, kept):
    give(form, category="harassment", channel="via_agency", **{name: MATTER[name] for name in ("name", "detail")})
    qtbot.waitUntil(form.likely.isVisible)
    assert form.likely.found[0].case_id == kept
    assert work.reader.reference_title("case", kept) in form.likely.words.text()
    assert form.body.verticalScrollBar().maximum() == 0
    form.likely.open_button.click()
    other = form.window_.page()
    assert isinstance(other, CaseForm)
    assert other.record_id == kept
    form.window_.close_page()
    assert form.window_.page() is form
    assert form.body.fields["name"].value() == MATTER["name"]


def test_everything_else_stands_on_the_second_page(form, qtbot):
    form.show_page(1)
    qtbot.wait(20)
    shown = {name for name, field in form.body.fields.items() if field.isVisible()}
    assert {"complainant_kind", "received_by", "in_doc_no", "event_on", "owner_unit", "severity", "note", "citizen_id"} <= shown
    typed = {field.name for field in CASES if not field.computed} | {field.name for field in IDENTITY}
    assert set(form.body.fields) == typed
    assert form.body.stops()[0].hasFocus()
    form.body.go_to("name")
    assert form.body.page == 0
    assert form.page_chips[0].isChecked()


def test_tab_goes_through_the_form_in_reading_order(form, qtbot):
    order = []
    for _stop in range(40):
        focus = form.focusWidget()
        order += [name for name, field in form.body.fields.items() if field is focus or field.isAncestorOf(focus)]
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        if form.save_button.hasFocus():
            break
    first_seen = list(dict.fromkeys(order))
    expected = ["record_type", "received_on", "received_time", "channel", "anonymity", "title", "first_name", "last_name", "phone", "address", "name", "detail"]
    assert first_seen[: len(expected)] == expected
    assert first_seen[-2:] == ["priority", "secrecy"]


def test_a_case_of_today_opens_with_the_moment_and_its_owner(form, work):
    values = form.body.values()
    assert values["received_on"] == work.today()
    assert len(values["received_time"]) == 5
    assert values["received_by"] == work.actor
    assert values["owner_unit"] == "LAW"
    give(form, record_type="compliment")
    assert form.body.values()["owner_unit"] == "ADMIN"


# --- who complains ----------------------------------------------------------------------------------------------------------


def test_who_complains_is_saved_apart_and_told_nowhere(form, work, qtbot):
    give(form, **MATTER, **NAME, anonymity="confidential")
    form.drafts.keep()
    qtbot.waitUntil(lambda: drafts.find(work, CASES, None) is not None)
    draft = json.dumps(drafts.find(work, CASES, None), ensure_ascii=False, default=str)
    assert MATTER["name"] in draft
    assert not [NAME[name] for name in ("first_name", "last_name", "phone", "address") if NAME[name] in draft]
    assert form.save()
    (case_id,) = work.reader.ids(CASES, form.window_.page().current.query)
    assert identities.reveal(work, case_id, "ตรวจสอบ")["first_name"] == "สมหญิง"
    said = [form.window_.status.work_line.text(), history.undo_title(work), form.window_.windowTitle(), json.dumps(work.reader.get(CASES, case_id), default=str)]
    assert not [text for text in said if "สมหญิง" in text]
    assert work.reader.reference_title("case", case_id) in said[0]


def test_without_a_name_or_a_way_to_reach_it_stays_unsaved(form, work):
    give(form, **MATTER)
    assert not form.save()
    assert set(form.body.faulty()) == {"first_name", "phone"}
    assert form.body.fields["first_name"].hasFocus() or form.body.fields["first_name"].isAncestorOf(form.focusWidget())
    give(form, first_name="สมหญิง", address=NAME["address"])
    assert form.save()


def test_nobody_is_asked_for_in_an_anonymous_case(form, work):
    give(form, **NAME)
    give(form, anonymity="anonymous")
    assert not any(form.body.fields[name].isEnabled() or form.body.fields[name].value() for name in NAME)
    give(form, anonymity="named")
    assert form.body.values_apart()["first_name"] == NAME["first_name"]  # chosen by mistake: nothing is lost
    give(form, anonymity="anonymous", **MATTER)
    assert form.save()
    case_id = work.reader.ids(CASES, form.window_.page().current.query)[0]
    assert identities.read(work, case_id) in (None, {})
    assert work.reader.connection.execute("SELECT count(*) FROM case_identity").fetchone()[0] == 0


def test_the_way_to_the_password_is_no_stop_between_the_address_and_the_subject(form):
    stops = form.body.stops()
    address, subject = form.body.fields["address"], form.body.fields["name"]
    between = stops[stops.index(next(one for one in stops if address.isAncestorOf(one))) + 1]
    assert subject.isAncestorOf(between)
    menu = QMenu()
    form.more_deeds(menu)
    assert _("Set the password …") in [line.text() for line in menu.actions()]


def test_it_is_said_that_no_password_protects_the_names(form):
    assert form.who.unset.isVisible()
    assert form.who.unset.text() == _("No password protects the names of complainants yet.")
    form.who.set_button.click()
    assert isinstance(form.window_.page(), VaultPage)
    vault.set_key(form.work, "รหัสผ่านของสำนักงาน")
    form.window_.close_page()
    assert not form.who.unset.isVisible()


def test_a_hidden_complainant_stays_hidden_and_as_it_is(tab, work, kept):
    tab.edit_record(kept)
    form = tab.window_.page()
    assert not any(form.body.fields[name].isVisible() for name in NAME)
    assert form.who.word.text() == _("Hidden (complainant)")
    assert not any(form.body.values_apart().values())
    give(form, name="เรื่องที่แก้ชื่อแล้ว")
    assert form.save()
    assert identities.reveal(work, kept, "ตรวจสอบ")["first_name"] == NAME["first_name"]


def test_a_hidden_complainant_is_typed_anew_without_looking(tab, work, kept):
    tab.edit_record(kept)
    form = tab.window_.page()
    form.who.anew_button.click()
    assert form.body.fields["first_name"].isVisible()
    give(form, first_name="สมศรี", phone="08 0000 0002")
    assert form.is_dirty()
    assert form.save()
    found = identities.reveal(work, kept, "ตรวจสอบ")
    assert (found["first_name"], found.get("last_name")) == ("สมศรี", None)
    assert len(identities.reveals(work, kept)) == 1


def test_looking_asks_why_and_is_written_down(tab, work, kept, fill):
    fill["reason"] = "แก้หมายเลขโทรศัพท์"
    tab.edit_record(kept)
    form = tab.window_.page()
    form.who.look_button.click()
    assert form.body.values_apart()["first_name"] == NAME["first_name"]
    assert [line.reason for line in identities.reveals(work, kept)] == ["แก้หมายเลขโทรศัพท์"]
    assert not form.is_dirty()
    give(form, phone="08 0000 0009")
    assert form.save()
    assert identities.reveal(work, kept, "ตรวจสอบ")["phone"] == "08 0000 0009"


def test_locked_names_are_taken_in_without_the_password_and_opened_with_it(tab, work, fill):
    vault.set_key(work, "รหัสผ่านของสำนักงาน")
    vault.lock(work)
    tab.add()
    form = tab.window_.page()
    give(form, **MATTER, **NAME)
    assert form.save()
    (case_id,) = work.reader.ids(CASES, tab.query)
    sealed = work.reader.connection.execute("SELECT sealed FROM case_identity").fetchone()[0]
    assert "สมหญิง".encode() not in sealed
    tab.edit_record(case_id)
    form = tab.window_.page()
    assert form.who.word.text() == _("Locked")
    assert not form.body.fields["first_name"].isVisible()
    fill["password"] = "รหัสผ่านของสำนักงาน"
    form.who.look_button.click()
    assert form.body.fields["first_name"].isVisible()
    assert form.body.values_apart()["first_name"] == NAME["first_name"]


def test_the_name_of_a_hidden_complainant_is_kept_out_of_the_text(form):
    give(form, **{**MATTER, "detail": "นางสมหญิง ทดสอบดี แจ้งว่าโรงเรียนเรียกเก็บเงิน"}, **NAME, anonymity="confidential")
    assert not form.save()
    assert "detail" in form.body.faulty()


# --- secret cases, foot ------------------------------------------------------------------------------------------------------


def test_handlers_are_asked_for_where_only_they_will_see_the_case(form, work):
    assert not form.body.fields["handlers"].isVisible()
    give(form, category="harassment")
    assert form.body.fields["handlers"].isVisible()
    assert form.body.fields["handlers"].value() == [work.actor]
    give(form, category="fees")
    give(form, handlers=[])
    assert not form.body.fields["handlers"].isVisible()
    give(form, secrecy="secret")
    assert form.body.fields["handlers"].isVisible()


def test_the_number_of_another_agency_is_asked_for_where_it_came_through_one(form):
    assert not form.body.fields["external_ref"].isVisible()
    give(form, channel="via_agency")
    assert form.body.fields["external_source"].isVisible()
    assert form.body.fields["external_ref"].isVisible()


def test_save_and_new_keeps_what_the_next_has_in_common_and_nobody(form, work):
    day = work.today() - timedelta(days=1)
    give(form, **MATTER, **NAME, channel="phone", received_on=day)
    form.save_and_new()
    assert form.record_id is None
    values = form.body.values()
    assert (values["channel"], values["received_on"], values["name"], values["detail"]) == ("phone", day, None, None)
    assert not any(form.body.values_apart().values())
    assert not form.is_dirty()
    give(form, **{**MATTER, "name": "เรื่องถัดไป"}, anonymity="anonymous")
    assert form.save()
    assert work.reader.connection.execute("SELECT count(*) FROM complaint_case").fetchone()[0] == 2
    assert work.reader.connection.execute("SELECT count(*) FROM case_identity").fetchone()[0] == 1


def test_save_and_print_opens_the_receipt_over_the_list(form, work):
    give(form, **MATTER, **NAME)
    form.save_and_print()
    window = form.window_
    assert isinstance(window.page(), ReportPage)
    window.close_page()
    assert window.page() is window.root_page("complaints")
    assert work.reader.connection.execute("SELECT count(*) FROM complaint_case").fetchone()[0] == 1


def test_a_draft_is_taken_up_again_without_anybody(tab, work, qtbot):
    tab.add()
    first = tab.window_.page()
    give(first, **{**MATTER, "category": "harassment"}, **NAME)
    first.drafts.keep()
    qtbot.waitUntil(lambda: drafts.find(work, CASES, None) is not None)
    tab.window_.close_page()
    tab.add()
    form = tab.window_.page()
    form.drafts.take(drafts.find(work, CASES, None))
    assert form.body.fields["name"].value() == MATTER["name"]
    assert form.body.fields["handlers"].isVisible()
    assert not any(form.body.values_apart().values())


def test_a_name_that_was_looked_at_goes_when_its_minute_is_over_or_the_form_is_behind(tab, work, kept, fill):
    fill["reason"] = "แก้หมายเลขโทรศัพท์"
    tab.edit_record(kept)
    form = tab.window_.page()
    for gone in (form._minute.timeout.emit, form.open_vault):
        form.who.look_button.click()
        assert form.body.values_apart()["first_name"] == NAME["first_name"]
        gone()
        assert not any(form.body.values_apart().values())
        assert form.who.word.text() == _("Hidden (complainant)")
    assert not form.is_dirty()


def test_a_name_goes_when_the_names_are_locked_unless_it_is_being_typed(tab, work):
    case_id = cases.save(work, MATTER, NAME)
    vault.set_key(work, "รหัสผ่านของสำนักงาน")
    tab.edit_record(case_id)
    form = tab.window_.page()
    give(form, phone="08 0000 0009")
    vault.lock(work)
    form._watch.timeout.emit()
    assert form.body.values_apart()["phone"] == "08 0000 0009"
    give(form, phone=NAME["phone"])
    form._watch.timeout.emit()
    assert form.who.word.text() == _("Locked")
    assert not any(form.body.values_apart().values())


def test_a_case_without_anybody_kept_is_not_called_locked(tab, work):
    case_id = cases.save(work, {**MATTER, "anonymity": "anonymous"}, {})
    tab.edit_record(case_id)
    form = tab.window_.page()
    give(form, anonymity="named")
    form._show_who()
    assert form.body.fields["first_name"].isVisible()
    assert not form.who.word.isVisible()
