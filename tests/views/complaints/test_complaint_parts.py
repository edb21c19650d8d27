"""The parts beside the cases: improvement plan, service standards, channels, reported rounds; and the menu of reports over them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from desktop.models.complaint_register import CASES, CHANNELS, ROUNDS, SERVICES
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.partner_register import ACTIVITIES
from desktop.models.reader import Query
from desktop.services import cases, history, improvements, records, rounds
from desktop.views import report_page
from desktop.views.case_page import CasePage
from desktop.views.improvement_list import ImprovementForm
from desktop.views.report_page import ReportPage
from desktop.views.round_list import RoundForm
from desktop.views.service_list import ServiceForm
from tests.views.case.samples import TODAY, make, move, press, record, settled, words
from tests.views.complaints.hands import text_of


def pane_words(page, qtbot):
    qtbot.waitUntil(lambda: page.pane.record is not None)
    settled(qtbot)
    return words(page.pane)


def put(form, **values):
    for name, value in values.items():
        form.body.fields[name].set_value(value)


# --- improvement plan ----------------------------------------------------------------------------------------------------------


def test_an_improvement_comes_from_a_participation_activity(window, work, part, fill):
    activity = records.save(work, ACTIVITIES, {"name": "เวทีรับฟัง", "starts_on": TODAY, "suggestions": "ขอให้แจ้งผลเร็วขึ้น"})
    page = part("improvement")
    fill["activity"] = activity
    press(page, "Ctrl+M")
    form = window.page()
    assert isinstance(form, ImprovementForm)
    assert form.body.fields["name"].value() == "ขอให้แจ้งผลเร็วขึ้น"
    put(form, measure="แจ้งความคืบหน้าทุก 15 วัน")
    assert form.save()
    one = work.reader.get(IMPROVEMENTS, work.reader.ids(IMPROVEMENTS, Query())[0])
    assert (one["source"], one["activity_id"]) == ("participation", activity)


def test_an_improvement_comes_from_a_case_and_leads_back_to_it(window, work, case_id, part, qtbot):
    form = window.open_page(ImprovementForm(window, None, improvements.from_cases(work, [case_id]), [case_id]))
    assert record(work, case_id)["number"] in form.notices.bar("cases").text.plain_text()
    put(form, measure="ประกาศอัตราก่อนเปิดเทอม")
    assert form.save()
    one = work.reader.ids(IMPROVEMENTS, Query())[0]
    assert record(work, case_id)["improvement_id"] == one
    page = part("improvement")
    page.go_to(one)
    assert record(work, case_id)["number"] in pane_words(page, qtbot)
    page._open_case(case_id)
    assert isinstance(window.page(), CasePage)


def test_saving_twice_ties_the_cases_once(window, work, case_id):
    form = window.open_page(ImprovementForm(window, None, improvements.from_cases(work, [case_id]), [case_id]))
    put(form, measure="ประกาศอัตรา")
    form.save_and_new()
    put(form, name="อีกเรื่อง", measure="อีกมาตรการ", due_on=TODAY)
    assert form.save()
    first, second = sorted(work.reader.ids(IMPROVEMENTS, Query()))
    assert [one["id"] for one in improvements.cases_of(work, first)] == [case_id]
    assert improvements.cases_of(work, second) == []


def test_the_plan_is_printed_of_the_year_of_its_row(window, work, part, built):
    records.save(work, IMPROVEMENTS, {"name": "ป้ายบอกทาง", "measure": "ติดป้าย", "fiscal_year": 2568, "source": "complaint", "owner_unit": "ADMIN", "due_on": TODAY})
    page = part("improvement")
    press(page, "Ctrl+Shift+P")
    shown = built()
    assert shown.report.name == "improvement-plan"
    assert "ป้ายบอกทาง" in text_of(shown._pdf)


# --- service standards ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def service(work):
    steps = [{"name": "รับคำขอ", "amount": 10, "unit": "minute", "responsible": "กลุ่มอำนวยการ"}, {"name": "ออกหนังสือ", "amount": 1, "unit": "working_day"}]
    return records.save(work, SERVICES, {"name": "ขอหนังสือรับรองงาน", "owner_unit": "ADMIN", "amount": 1, "unit": "working_day", "documents": ["บัตรประชาชน"]}, children={"steps": steps})


def test_the_pane_says_time_documents_and_steps(work, service, part, qtbot):
    said = pane_words(part("service"), qtbot)
    for word in ("1 วันทำการ", "บัตรประชาชน", "รับคำขอ · 10 นาที · กลุ่มอำนวยการ", "ออกหนังสือ · 1 วันทำการ"):
        assert word in said


def test_a_service_is_typed_with_its_steps_without_scrolling(window, work, part):
    page = part("service")
    page.add()
    form = window.page()
    assert isinstance(form, ServiceForm)
    assert form.body.verticalScrollBar().maximum() == 0
    put(form, name="ขอสำเนาเอกสาร", amount=30, unit="minute")
    press(form, "Ctrl+PgDown")
    assert form.body.page == 1
    table = form.body.children_["steps"]
    assert table.isVisible()
    table.set_records([{"name": "ค้นหาเอกสาร", "amount": 20, "unit": "minute"}])
    form.body.changed.emit("steps")
    assert form.save()
    found = work.reader.ids(SERVICES, Query(text="ขอสำเนาเอกสาร"))[0]
    assert [step["name"] for step in work.reader.children(SERVICES.children[0].register, found)] == ["ค้นหาเอกสาร"]


def test_the_public_manual_is_printed_whole(window, work, service, part, built):
    records.save(work, SERVICES, {"name": "อีกงานหนึ่ง", "owner_unit": "ADMIN", "amount": 1, "unit": "working_day"})
    press(part("service"), "Ctrl+P")
    shown = built()
    assert "อีกงานหนึ่ง" in text_of(shown._pdf)
    assert shown.report.name == "service-manual"
    assert "ขอหนังสือรับรองงาน" in text_of(shown._pdf)
    assert "รับคำขอ" in text_of(shown._pdf)


# --- channels ------------------------------------------------------------------------------------------------------------------


def test_too_few_channels_are_said_until_there_are_enough(work, part, qtbot):
    page = part("channel")
    in_use = [one["id"] for one in work.reader.rows(CHANNELS, work.reader.ids(CHANNELS, Query())) if one["active"]]
    assert len(in_use) >= 5
    assert page.notices.bar("channels") is None
    for one in in_use[4:]:
        records.save(work, CHANNELS, {"active": False}, one)
    settled(qtbot)
    assert "4" in page.notices.bar("channels").text.plain_text()
    records.save(work, CHANNELS, {"active": True}, in_use[4])
    settled(qtbot)
    assert page.notices.bar("channels") is None


def test_a_channel_is_checked_with_one_key_and_taken_back(work, part):
    page = part("channel")
    one = page.table.current_id()
    press(page, "Ctrl+M")
    assert work.reader.get(CHANNELS, one)["checked_on"] == TODAY
    assert work.reader.get(CHANNELS, one)["checked_by"] == work.actor
    history.undo(work)
    assert work.reader.get(CHANNELS, one)["checked_on"] is None


def test_the_pane_says_how_a_channel_works_and_leads_to_its_cases(window, work, part, qtbot):
    one = make(work)
    page = part("channel")
    page.go_to(next(row["id"] for row in work.reader.rows(CHANNELS, work.reader.ids(CHANNELS, Query())) if row["channel"] == "letter"))
    assert "รับเรื่อง 1" in pane_words(page, qtbot)
    page._show_cases("letter")
    settled(qtbot)
    assert list(window.root_page("complaints").current.model.ids) == [one]


# --- rounds --------------------------------------------------------------------------------------------------------------------


def test_a_round_shows_its_figures_while_its_dates_are_typed(window, work, case_id, part, qtbot):
    part("round").add()
    form = window.page()
    assert isinstance(form, RoundForm)
    assert form.body.fields["starts_on"].value().isoformat() == "2025-10-01"
    assert form.panel.figures.total.received == 0
    put(form, ends_on=TODAY)
    form.body.changed.emit("ends_on")
    qtbot.waitUntil(lambda: form.panel.figures.total.received == 1)
    put(form, ends_on=None)
    form.body.changed.emit("ends_on")
    qtbot.waitUntil(lambda: form.panel.figures is None)
    assert not form.panel.close_button.isEnabled()


def test_a_kept_round_prints_the_same_and_lists_what_was_edited(window, work, case_id, part, built, fill, qtbot):
    part("round").add()
    form = window.page()
    put(form, ends_on=TODAY)
    form.close_round()
    round_id = form.record_id
    assert work.reader.get(ROUNDS, round_id)["closed_on"] == TODAY
    assert form.panel.reopen_button.isVisible()
    assert not form.panel.close_button.isVisible()
    before = rounds.of_round(work, round_id)
    form.print_round()
    printed = text_of(built()._pdf)
    window.page().leave()
    cases.save(work, {"category": "service"}, None, case_id)
    make(work, received_on=TODAY)
    form.load()
    assert rounds.of_round(work, round_id) == before
    assert "หมวดเรื่อง" in words(form.panel)
    form.leave()
    page = part("round")
    page.go_to(round_id)
    assert "แก้ไขหลังปิดตัวเลข (2)" in pane_words(page, qtbot)
    assert not page.pane.keep_button.isVisible()
    page.pane.print_button.click()
    again = text_of(built()._pdf)
    assert printed[: printed.index("แก้ไข") if "แก้ไข" in printed else 200][:200] == again[:200]
    assert record(work, case_id)["number"].replace(" ", "") in again
    window.page().leave()
    fill["reason"] = "รายงานใหม่"
    page.reopen()
    assert rounds.of_round(work, round_id).total.received == 2


# --- the menu of reports -------------------------------------------------------------------------------------------------------


def lines(window):
    menu = QMenu(window)
    report_page.fill_menu(window, menu)
    return {line.text(): line for line in menu.actions()}


def test_the_menu_offers_the_reports_of_the_case_in_front_for_that_case(window, work, case_id, built):
    move(work, case_id, "screen")
    make(work)
    window.root_page("complaints")
    window.open_page(CasePage(window, case_id))
    offered = lines(window)
    names = [name for name, _words in report_page.report_names(CASES)]
    assert list(offered) == [said for _name, said in report_page.report_names(CASES)]
    assert names.index("case-file") < names.index("partner-register")
    offered[dict(report_page.report_names(CASES))["case-file"]].trigger()
    shown = built()
    assert isinstance(shown, ReportPage)
    assert shown.report.name == "case-file"
    assert list(shown.request().ids) == [case_id]


def test_the_menu_over_the_statistics_begins_with_reports_of_cases(window, case_id, part):
    part("statistics")
    assert list(lines(window)) == [said for _name, said in report_page.report_names(CASES)]


def test_reports_of_a_module_stand_before_those_of_others():
    from desktop.reports import catalogue

    order = [report_page._module(catalogue.REPORTS[name].register) for name, _words in report_page.report_names(SERVICES)]
    assert order[: order.count("complaints")] == ["complaints"] * order.count("complaints")


def test_a_report_with_pages_for_each_record_is_of_the_row_under_the_cursor(window, work, service, part, built):
    records.save(work, SERVICES, {"name": "อีกงานหนึ่ง", "owner_unit": "ADMIN", "amount": 1, "unit": "working_day"})
    page = part("service")
    page.go_to(service)
    lines(window)[dict(report_page.report_names(SERVICES))["service-manual"]].trigger()
    shown = built()
    assert list(shown.request().ids) == [service]
    assert page.table.current_id() == service
