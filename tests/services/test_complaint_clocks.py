"""The clocks of a case through its life: when each begins and stops, what stands still, what is made longer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from desktop.errors import Faults, UserError
from desktop.models import clock_reading
from desktop.models.complaint_register import ACTIONS, CASES, REFERRALS, SERVICES
from desktop.models.reader import Query
from desktop.services import cases, complaint_clocks, history, records
from desktop.services.workspace import Workspace
from tests.services.clock_help import (  # noqa: F401 - clocked_office is a fixture
    RECEIVED,
    TOLD,
    assigned,
    clock,
    clocked_office,
    holiday,
    in_list,
    names,
    on,
    received,
    state,
    take,
    told,
)

# --- Beginning and stopping --------------------------------------------------------------------------------------------------------------------


def test_a_complaint_has_three_clocks_and_the_list_shows_the_next(work: Workspace) -> None:
    case = received(work)
    assert names(work, case) == ["screening", "first_reply", "close"]
    assert state(work, case, "screening") == ("overdue", date(2026, 4, 2), None)
    assert state(work, case, "first_reply") == ("soon", date(2026, 4, 16), None)
    assert (clock(work, case, "first_reply").left, clock(work, case, "close").left) == (3, 14)
    assert in_list(work, case) == ("overdue", date(2026, 4, 2), "screening")
    assigned(work, case)
    assert state(work, case, "screening") == ("met", date(2026, 4, 2), date(2026, 4, 2))
    assert in_list(work, case) == ("due_soon", date(2026, 4, 16), "first_reply")
    cases.save(work, {"first_reply_on": date(2026, 4, 7)}, None, case)
    assert in_list(work, case) == ("running", date(2026, 5, 1), "close")
    assert work.reader.rows(CASES, [case])[0]["close_due_on"] == date(2026, 5, 1)
    on(work, 5, 5)
    assert in_list(work, case) == ("overdue", date(2026, 5, 1), "close")
    assert list(work.reader.ids(CASES, Query(view="overdue"))) == [case]


@pytest.mark.parametrize(("day", "timing"), [(date(2026, 5, 1), "done"), (date(2026, 5, 5), "done_late")])
def test_telling_the_complainant_stops_it_in_time_or_late(work: Workspace, day: date, timing: str) -> None:
    case = received(work)
    assigned(work, case)
    on(work, 5, 6)
    told(work, case, day)
    assert in_list(work, case)[0] == timing
    assert state(work, case, "close") == ("met" if timing == "done" else "late", date(2026, 5, 1), day)
    take(work, case, "close", day, closed_summary="แก้ไขแล้ว")
    assert in_list(work, case) == (timing, None, None)
    history.undo(work)
    assert state(work, case, "close")[2] == day


def test_thanks_stop_a_suggestion_within_seven_working_days(work: Workspace) -> None:
    case = received(work, record_type="suggestion")
    assert state(work, case, "close")[1] == date(2026, 4, 16)
    take(work, case, "screen")
    take(work, case, "acknowledge", date(2026, 4, 7), **TOLD)
    assert state(work, case, "close") == ("met", date(2026, 4, 16), date(2026, 4, 7))
    assert state(work, case, "screening") == ("late", date(2026, 4, 2), date(2026, 4, 7))
    assert in_list(work, case) == ("done", None, None)


def test_nobody_is_owed_a_reply_whose_name_is_not_known(work: Workspace) -> None:
    assert names(work, received(work, None)) == ["screening", "close"]


def test_what_is_in_the_trash_or_merged_has_no_clock_in_the_list(work: Workspace) -> None:
    case = received(work)
    records.trash(work, CASES, [case])
    assert work.reader.rows(CASES, [case])[0]["timing"] == "none"
    records.restore(work, CASES, [case])
    assert in_list(work, case) == ("overdue", date(2026, 4, 2), "screening")
    from desktop.services import case_merge

    other = received(work)
    case_merge.merge(work, other, [case])
    assert in_list(work, case) == ("none", None, None)
    assert complaint_clocks.pending_moves(work) == []


# --- Standing still and taking longer ------------------------------------------------------------------------------------------------------------


def test_the_clocks_stand_still_while_the_complainant_is_waited_for(work: Workspace) -> None:
    case = received(work)
    take(work, case, "screen")
    take(work, case, "ask_info", date(2026, 4, 7), "ขอสำเนาใบเสร็จ")
    assert state(work, case, "first_reply") == ("standing", None, None)
    assert state(work, case, "missing_details")[1] == date(2026, 4, 21)
    assert state(work, case, "screening")[0] == "overdue"  # it was over before the question
    assert in_list(work, case)[0] == "overdue"
    assert work.reader.rows(CASES, [case])[0]["close_due_on"] is None
    found = clock_reading.working(work.reader, case, "first_reply")
    assert (found.standing_still_since, found.days_left_when_paused) == (date(2026, 4, 8), 9)
    on(work, 4, 20)
    take(work, case, "info_received", date(2026, 4, 17))
    assert state(work, case, "first_reply")[:2] == ("running", date(2026, 4, 27))
    assert state(work, case, "missing_details") == ("met", date(2026, 4, 21), date(2026, 4, 17))
    history.undo(work)
    assert state(work, case, "first_reply") == ("standing", None, None)
    history.undo(work)
    assert state(work, case, "first_reply")[1] == date(2026, 4, 16)


def test_a_case_that_only_waits_says_so(work: Workspace) -> None:
    case = received(work, received_on=date(2026, 4, 7))
    take(work, case, "screen")
    take(work, case, "ask_info", date(2026, 4, 7), "ขอสำเนาใบเสร็จ")
    assert in_list(work, case) == ("waiting", date(2026, 4, 21), "missing_details")
    take(work, case, "no_answer", date(2026, 4, 8), "ไม่ตอบ")
    assert in_list(work, case)[0] == "done"
    assert state(work, case, "close")[2] == date(2026, 4, 8)


def test_longer_time_counts_from_the_nominal_last_day(work: Workspace) -> None:
    on(work, 5, 25)
    case = received(work, received_on=date(2026, 5, 1))  # day 30 is Sunday 31 May, which moves to 2 June
    assert state(work, case, "close")[1] == date(2026, 6, 2)
    complaint_clocks.extend(work, case, "close", 15, "calendar", "รอผลตรวจสอบ", date(2026, 5, 25), "นายสั่ง ตัวอย่าง", "ศธ 1/2569")
    assert state(work, case, "close")[1] == date(2026, 6, 15)
    said = [line.text for line in clock_reading.working(work.reader, case, "close").lines()]
    assert any("31 พ.ค. 2569 แม้เป็นวันหยุด" in line and "รอผลตรวจสอบ" in line for line in said)
    history.undo(work)
    assert state(work, case, "close")[1] == date(2026, 6, 2)
    history.redo(work)
    assert state(work, case, "close")[1] == date(2026, 6, 15)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"amount": 0}, "amount"),
        ({"unit": "weeks"}, "unit"),
        ({"reason": "  "}, "reason"),
        ({"decided_on": date(2026, 4, 9)}, "decided_on"),
        ({"decided_on": date(2026, 3, 31)}, "decided_on"),
        ({"clock": "missing_details"}, "clock"),
        ({"clock": "screening"}, "decided_on"),  # it was over on 2 April
    ],
)
def test_longer_time_that_cannot_be_given(work: Workspace, values: dict[str, Any], field: str) -> None:
    case = received(work)
    before = work.reader.generation()
    given = {"clock": "close", "amount": 15, "unit": "calendar", "reason": "รอเอกสาร", "decided_on": date(2026, 4, 8)} | values
    with pytest.raises(Faults) as error:
        complaint_clocks.extend(work, case, **given)
    assert [fault.field for fault in error.value.faults] == [field]
    assert work.reader.generation() == before


# --- Other agencies, reports, appeals, opening again -------------------------------------------------------------------------------------------


def test_an_agency_has_a_clock_of_its_own(work: Workspace) -> None:
    case = received(work)
    assigned(work, case)
    sent = records.save(work, REFERRALS, {"case_id": case, "name": "เทศบาลตัวอย่าง", "purpose": "facts", "sent_on": date(2026, 4, 2)})
    know = records.save(work, REFERRALS, {"case_id": case, "name": "สพฐ.", "purpose": "know", "sent_on": date(2026, 4, 2)})
    line = clock(work, case, "agency_report")
    assert (line.label, line.due_on, line.place) == ("หน่วยงานรายงานกลับ: เทศบาลตัวอย่าง", date(2026, 4, 17), sent)
    rows = work.reader.rows(REFERRALS, [sent, know])
    assert [row["due_on"] for row in rows] == [date(2026, 4, 17), None]
    records.save(work, REFERRALS, {"reported_on": date(2026, 4, 8)}, sent)
    assert state(work, case, "agency_report") == ("met", date(2026, 4, 17), date(2026, 4, 8))
    records.trash(work, REFERRALS, [sent])
    assert "agency_report" not in names(work, case)
    records.restore(work, REFERRALS, [sent])
    assert "agency_report" in names(work, case)


def test_corruption_is_reported_every_thirty_days_after_its_time(work: Workspace) -> None:
    case = received(work, category="corruption", handlers=[work.actor])
    assert names(work, case) == ["screening", "first_reply", "close"]
    assert clock(work, case, "close").limit.startswith("ดำเนินการเรื่องทุจริต")
    on(work, 5, 20)
    assert state(work, case, "progress") == ("running", date(2026, 6, 2), None)  # 31 May is a Sunday, 1 June in lieu
    records.save(work, ACTIONS, {"case_id": case, "name": "รายงานครั้งที่ 1", "kind": "progress", "done_on": date(2026, 5, 20)})
    found = [(line.place, line.due_on, line.met_on) for line in clock_reading.clocks_of(work.reader, case) if line.clock == "progress"]
    assert found == [(1, date(2026, 6, 2), date(2026, 5, 20))]
    on(work, 6, 10)
    assert clock(work, case, "progress", 2).due_on == date(2026, 6, 30)
    assert clock(work, case, "progress", 2).label.endswith("ครั้งที่ 2")


def test_what_is_contested_is_decided_anew_and_was_answered_once(work: Workspace) -> None:
    case = received(work)
    assigned(work, case)
    told(work, case, date(2026, 4, 8))
    assert state(work, case, "appeal") == ("running", date(2026, 4, 23), None)
    assert in_list(work, case) == ("done", None, None)  # the complainant's own time is none of the office's
    on(work, 4, 21)
    take(work, case, "appeal", date(2026, 4, 20), "ไม่เห็นด้วยกับผล")
    assert state(work, case, "close") == ("met", date(2026, 5, 1), date(2026, 4, 8))
    assert state(work, case, "appeal_decision")[:2] == ("running", date(2026, 5, 20))
    for amount, unit in ((31, "calendar"), (20, "working")):
        with pytest.raises(Faults, match="มาตรา 45"):
            complaint_clocks.extend(work, case, "appeal_decision", amount, unit, "รอพยาน", date(2026, 4, 21))
    complaint_clocks.extend(work, case, "appeal_decision", 30, "calendar", "รอพยาน", date(2026, 4, 21))
    with pytest.raises(Faults, match="ครั้งเดียว"):
        complaint_clocks.extend(work, case, "appeal_decision", 10, "calendar", "รอพยาน", date(2026, 4, 21))
    assert state(work, case, "appeal_decision")[1] == date(2026, 6, 19)
    take(work, case, "take_up_appeal")
    on(work, 6, 1)
    for action, values in (("propose", {}), ("resolve", {"result_code": "explained", "result": "ยืนตามเดิม"}), ("notify", TOLD)):
        take(work, case, action, date(2026, 5, 29), **values)
    assert state(work, case, "appeal_decision")[2] == date(2026, 5, 29)
    assert state(work, case, "close")[2] == date(2026, 4, 8)
    assert in_list(work, case)[0] == "done"


def test_a_case_that_is_opened_again_is_settled_anew(work: Workspace) -> None:
    case = received(work)
    assigned(work, case)
    told(work, case, date(2026, 4, 8))
    take(work, case, "close", date(2026, 4, 8), closed_summary="แก้ไขแล้ว")
    on(work, 6, 15)
    take(work, case, "reopen", date(2026, 6, 12), "ยังเก็บเงินอยู่")
    assert state(work, case, "close") == ("running", date(2026, 7, 13), None)
    assert state(work, case, "screening")[:2] == ("soon", date(2026, 6, 15))
    assert state(work, case, "first_reply")[2] == date(2026, 4, 8)
    assert "วันเปิดเรื่องใหม่" in clock_reading.working(work.reader, case, "close").lines()[0].what
    history.undo(work)
    assert in_list(work, case) == ("done", None, None)
    assert state(work, case, "close") == ("met", date(2026, 5, 1), date(2026, 4, 8))


# --- Requests for information ------------------------------------------------------------------------------------------------------------------


def test_a_request_goes_through_the_seven_steps_of_the_manual(work: Workspace) -> None:
    case = received(work, record_type="inquiry", category="information")
    found = complaint_clocks.list_steps(work, case)
    assert [step.amount for step in found] == [1, 1, 1, None, 1, 1, 1]
    assert [step.due_on and step.due_on.day for step in found] == [2, 3, 7, None, 8, 9, 10]
    assert [step.state for step in found] == ["overdue", "overdue", "overdue", "open", "open", "open", "open"]
    assert in_list(work, case)[1] == date(2026, 4, 2)
    complaint_clocks.mark_step(work, found[0].id, date(2026, 4, 2))
    complaint_clocks.mark_step(work, found[1].id, date(2026, 4, 7), "นายทำ ตัวอย่าง", "รอลงนาม")
    done = complaint_clocks.list_steps(work, case)
    assert [(step.state, step.done_by, step.note) for step in done[:2]] == [("done", work.actor, ""), ("late", "นายทำ ตัวอย่าง", "รอลงนาม")]
    assert [step.due_on and step.due_on.day for step in done[2:]] == [8, None, 9, 10, 13 + 3]
    complaint_clocks.mark_step(work, found[1].id, None)
    assert complaint_clocks.list_steps(work, case)[2].due_on == date(2026, 4, 7)
    history.undo(work)
    assert complaint_clocks.list_steps(work, case)[2].due_on == date(2026, 4, 8)


def test_steps_of_a_request_stand_still_with_it_and_end_with_it(work: Workspace) -> None:
    case = received(work, record_type="inquiry", category="information", received_on=date(2026, 4, 7))
    take(work, case, "screen")
    take(work, case, "ask_info", date(2026, 4, 7), "ขอทราบปีที่ต้องการ")
    assert state(work, case, "step") == ("standing", None, None)
    assert [step.due_on for step in complaint_clocks.list_steps(work, case)] == [None] * 7
    take(work, case, "no_answer", date(2026, 4, 8), "ไม่ตอบ")
    assert "step" not in names(work, case)


def test_a_step_done_on_a_day_that_cannot_be(work: Workspace) -> None:
    case = received(work, record_type="inquiry", category="information")
    first = complaint_clocks.list_steps(work, case)[0].id
    for day in (date(2026, 4, 9), date(2026, 3, 31)):
        with pytest.raises(Faults):
            complaint_clocks.mark_step(work, first, day)
    with pytest.raises(UserError):
        complaint_clocks.mark_step(work, 9999, None)


def test_taking_back_a_request_takes_its_steps(work: Workspace, everything: Callable[[], Any]) -> None:
    before = everything()
    case = received(work, record_type="inquiry", category="information")
    history.undo(work)
    assert everything() == before
    assert work.reader.connection.execute("SELECT count(*) FROM case_clock").fetchone()[0] == 0
    history.redo(work)
    assert len(complaint_clocks.list_steps(work, case)) == 7
    assert in_list(work, case)[1] == date(2026, 4, 2)


def test_a_complaint_that_becomes_a_request_gets_its_steps(work: Workspace) -> None:
    case = received(work)
    assert complaint_clocks.list_steps(work, case) == []
    cases.save(work, {"record_type": "inquiry"}, None, case)
    assert len(complaint_clocks.list_steps(work, case)) == 7
    cases.save(work, {"record_type": "complaint"}, None, case)
    assert "step" not in names(work, case)


@pytest.mark.parametrize(("amount", "unit", "due"), [(3, "working_day", date(2026, 4, 7)), (15, "day", date(2026, 4, 16)), (30, "minute", RECEIVED), (7, "hour", RECEIVED)])
def test_a_request_is_measured_against_its_service(work: Workspace, amount: int, unit: str, due: date) -> None:
    service = records.save(work, SERVICES, {"name": "ขอสำเนาเอกสาร", "amount": amount, "unit": unit, "owner_unit": "ADMIN"})
    case = received(work, record_type="inquiry", category="information", service_id=service)
    assert state(work, case, "close")[1] == due
    found = clock_reading.working(work.reader, case, "close")
    assert found.limit.name == "งานบริการ “ขอสำเนาเอกสาร”"
    assert "มาตรฐานการให้บริการ" in found.limit.basis


def test_a_clock_that_is_gone_is_said(work: Workspace) -> None:
    with pytest.raises(UserError):
        clock_reading.working(work.reader, received(work, None), "first_reply")
