"""What comes back after a case was answered, and what the office learns: the complainant's answer, items of the plan from several cases and from an activity, channels nobody looked into."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.errors import UserError
from desktop.models.complaint_register import CASES, CHANNELS
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.partner_register import ACTIVITIES
from desktop.models.reader import Query
from desktop.services import cases, channels, history, records
from desktop.views.case_form import CaseForm
from desktop.views.case_page import CasePage
from desktop.views.improvement_list import ImprovementForm
from tests.views.case.samples import TODAY, make, press, record, settled, to_the_end, words


def listed(window, qtbot, module, name):
    page = window.root_page(module).show_part(name)
    settled(qtbot)
    return page


def at(page, qtbot, record_id):
    page.go_to(record_id)
    qtbot.waitUntil(lambda: page.table.current_id() == record_id)


def test_whether_the_outcome_is_accepted_is_written_down_after_the_case_was_closed(window, work, case_id, qtbot, fill):
    to_the_end(work, case_id)
    page = window.open_page(CasePage(window, case_id))
    fill["outcome_accepted"] = "not_accepted"
    deed = next(one for one in page._others() if "ผล …" in one[0] and "ผู้ร้อง" in one[0])
    deed[3]()
    settled(qtbot)
    assert record(work, case_id)["outcome_accepted"] == "not_accepted"
    assert any("ไม่ยอมรับ" in event.text for event in page.case.events)
    history.undo(work)
    assert record(work, case_id)["outcome_accepted"] == "accepted"


def test_nobody_accepts_what_was_not_told(work, case_id):
    with pytest.raises(UserError):
        cases.accept_outcome(work, case_id, "accepted")


def test_the_form_asks_time_place_and_area_of_what_happened(window, work, case_id, qtbot):
    form = window.open_page(CaseForm(window, case_id))
    for name, value in (("event_on", date(2026, 3, 30)), ("event_time", "14.30"), ("event_place", "หน้าโรงเรียน"), ("event_area", "ตำบลสมมติ อำเภอตัวอย่าง")):
        form.body.fields[name].set_value(value)
    assert form.save()
    kept = record(work, case_id)
    assert (kept["event_time"], kept["event_area"]) == ("14.30", "ตำบลสมมติ อำเภอตัวอย่าง")
    assert list(work.reader.ids(CASES, Query(text="ตำบลสมมติ"))) == [case_id]
    assert "อำเภอตัวอย่าง" in words(window.open_page(CasePage(window, case_id)))


def test_several_cases_become_one_item_of_the_plan(window, work, case_id, qtbot):
    other = make(work, who={"first_name": "สมชาย", "phone": "0812345679"}, name="เรียกเก็บเงินอีกแห่ง")
    page = listed(window, qtbot, "complaints", "case")
    page.table.select_ids([case_id, other])
    page.learn()
    form = window.page()
    assert isinstance(form, ImprovementForm)
    form.body.fields["measure"].set_value("ประกาศอัตราก่อนเปิดเทอม")
    assert form.save()
    item = work.reader.ids(IMPROVEMENTS, Query())[0]
    assert {record(work, one)["improvement_id"] for one in (case_id, other)} == {item}


def test_an_activity_of_the_partner_registry_leads_to_the_plan(window, work, qtbot):
    activity = records.save(work, ACTIVITIES, {"name": "เวทีรับฟัง", "starts_on": TODAY, "suggestions": "ขอให้แจ้งผลเร็วขึ้น"})
    page = listed(window, qtbot, "partners", "activity")
    at(page, qtbot, activity)
    press(page, "Ctrl+Shift+M")
    form = window.page()
    assert isinstance(form, ImprovementForm)
    assert (form.body.fields["name"].value(), form.body.fields["activity_id"].value()) == ("ขอให้แจ้งผลเร็วขึ้น", activity)


def test_a_channel_nobody_looked_into_in_time_is_named_until_it_is_checked(window, work, qtbot):
    box = next(one for one in work.reader.rows(CHANNELS, list(work.reader.ids(CHANNELS, Query()))) if one["channel"] == "box")
    records.save(work, CHANNELS, {"checked_on": date(2026, 3, 20), "check_days": 7}, box["id"])
    page = listed(window, qtbot, "complaints", "channel")
    assert box["name"] in page.notices.bar("unchecked").text.plain_text()
    assert (box["id"], box["name"]) in channels.unchecked(work)
    at(page, qtbot, box["id"])
    press(page, "Ctrl+M")
    settled(qtbot)
    assert (box["id"], box["name"]) not in channels.unchecked(work)


def test_days_on_which_the_office_is_closed_are_no_days_to_look(work):
    box = next(one for one in work.reader.rows(CHANNELS, list(work.reader.ids(CHANNELS, Query()))) if one["channel"] == "box")
    records.save(work, CHANNELS, {"checked_on": date(2026, 4, 3), "check_days": 1}, box["id"])
    assert box["id"] in {one for one, _name in channels.unchecked(work)}  # Friday; Tuesday 7 April was the working day after (6 April is a holiday)
    records.save(work, CHANNELS, {"check_days": 2}, box["id"])
    assert box["id"] not in {one for one, _name in channels.unchecked(work)}
