"""Every due day that is shown leads to how it was counted: on the page of a case, for steps of a request and agencies too, and from the lists."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QPushButton

from desktop.models.publicity_register import HOLIDAYS
from desktop.services import complaint_clocks, records, referrals
from desktop.views.case_page import CasePage
from desktop.views.follow_up_page import FollowUpPage
from desktop.views.moves_page import MovesPage
from tests.views.case.samples import TODAY, make, move, press, record, settled


def request(work):
    return make(work, record_type="inquiry", category="information", respondent_kind=None, anonymity="named", received_on=date(2026, 4, 7))


def links(page, word):
    return [one for one in page.side.findChildren(QPushButton) if word in one.accessibleName() and one.isVisibleTo(page.side)]


def test_a_step_of_a_request_opens_how_its_day_is_counted(window, work, qtbot):
    page = window.open_page(CasePage(window, request(work)))
    first = page.case.checklist[0]
    assert page.clocks.cards[-1].line.place == first.id  # what is to be done next stands among the clocks
    found = links(page, first.name)
    assert len(found) == 1
    found[0].click()
    assert page.working.isVisible()
    assert page.working.reckoning.due == first.due_on
    page.leave()
    assert not page.working.isVisible()


def test_a_step_without_a_card_keeps_its_working_open_when_the_page_is_read_again(window, work, qtbot):
    page = window.open_page(CasePage(window, request(work)))
    second = page.case.step_clocks[1]
    links(page, page.case.checklist[1].name)[0].click()
    assert page.working.reckoning.due == second.due_on
    page.load()
    assert page.working.isVisible()


def test_the_day_of_a_step_is_corrected(window, work, qtbot, fill):
    case_id = request(work)
    page = window.open_page(CasePage(window, case_id))
    step = page.case.checklist[0]
    complaint_clocks.mark_step(work, step.id, TODAY)
    settled(qtbot)
    fill |= {"done_on": date(2026, 4, 7), "done_by": "นายสมมติ รับผิดชอบ", "note": "ทำวันเดียวกับที่รับ"}
    next(one for one in links(page, step.name) if "วิธี" not in one.text()).click()
    settled(qtbot)
    done = page.case.checklist[0]
    assert (done.done_on, done.done_by, done.note) == (date(2026, 4, 7), "นายสมมติ รับผิดชอบ", "ทำวันเดียวกับที่รับ")


def test_an_agency_opens_how_its_report_is_counted(page, work, qtbot):
    referral = referrals.send(work, page.case_id, {"name": "สถานีตำรวจภูธรสมมติ", "purpose": "facts", "sent_on": TODAY})
    settled(qtbot)
    links(page, "สถานีตำรวจภูธรสมมติ")[0].click()
    assert page.clocks.shown == ("agency_report", referral)
    assert page.working.isVisible()


def test_the_list_opens_the_working_of_the_day_it_shows(window, work, case_id, qtbot):
    move(work, case_id, "screen", "assign")
    listed = window.root_page("complaints").show_part("case")
    settled(qtbot)
    listed.go_to(case_id)
    qtbot.waitUntil(lambda: listed.table.current_id() == case_id)
    press(listed, "Ctrl+Shift+W")
    shown = window.page()
    assert isinstance(shown, CasePage)
    assert shown.working.isVisible()
    assert shown.working.reckoning.due == record(work, case_id)["next_due_on"]


def test_what_is_to_be_sent_leads_to_the_working_of_the_report(window, work, case_id, qtbot, monkeypatch):
    referral = referrals.send(work, case_id, {"name": "สถานีตำรวจภูธรสมมติ", "purpose": "facts", "sent_on": TODAY})
    monkeypatch.setattr(type(work), "today", lambda _self: date(2026, 5, 20))
    page = window.open_page(FollowUpPage(window))
    press(page, "Ctrl+Shift+W")
    assert window.page().clocks.shown == ("agency_report", referral)


def test_a_day_that_would_move_leads_to_its_working(window, work, case_id, qtbot):
    records.save(work, HOLIDAYS, {"on": date(2026, 4, 2), "name": "วันหยุดพิเศษ", "kind": "special"})
    page = window.open_page(MovesPage(window))
    moved = page.table.current()
    press(page, "Ctrl+Shift+W")
    assert window.page().clocks.shown == (moved.clock, moved.place)
