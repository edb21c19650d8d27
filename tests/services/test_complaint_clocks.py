"""The clocks of a case through its life: when each begins and stops, what stands still, what is made longer, what moves with holidays and limits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from desktop.errors import Faults, UserError
from desktop.models import clock_reading
from desktop.models.clock_reading import ClockLine
from desktop.models.complaint_register import ACTIONS, CASES, LIMITS, REFERRALS, SERVICES
from desktop.models.publicity_register import HOLIDAYS
from desktop.models.reader import Query
from desktop.services import cases, complaint_clocks, history, holidays, office, records, steps
from desktop.services.workspace import Workspace
from tests.services.case_help import WHO, act, take_in

RECEIVED = date(2026, 4, 1)
TOLD = {"reply_channel": "phone"}


@pytest.fixture
def on(work: Workspace, monkeypatch: pytest.MonkeyPatch) -> Callable[[int, int], None]:
    """Set the day it is in 2569."""

    def setting(month: int, day: int) -> None:
        monkeypatch.setattr(work, "today", lambda: date(2026, month, day))

    return setting


@pytest.fixture(autouse=True)
def _office(work: Workspace, on: Callable[[int, int], None]) -> None:
    on(4, 8)
    office.apply_template(work, "B")
    holidays.ensure_filled(work, [2025, 2026, 2027])
    cases.ensure_defaults(work)


def received(work: Workspace, who: Any = WHO, **values: Any) -> int:
    return take_in(work, who, **{"received_on": RECEIVED, **values})


def take(work: Workspace, case: int, action: str, day: date | None = None, reason: str = "", **values: Any) -> None:
    steps.take(work, CASES, [case], action, day, reason, values=values)


def assigned(work: Workspace, case: int, day: date = date(2026, 4, 2)) -> None:
    take(work, case, "screen")
    take(work, case, "assign", day, owner_unit="LAW", coi_checked=True)


def told(work: Workspace, case: int, day: date) -> None:
    """From assigned to told."""
    take(work, case, "accept")
    act(work, case, done_on=day)
    take(work, case, "propose", day)
    take(work, case, "resolve", day, result_code="solved", result="แก้ไขแล้ว")
    take(work, case, "notify", day, **TOLD)


def clock(work: Workspace, case: int, name: str, place: int = 0) -> ClockLine:
    return next(line for line in clock_reading.clocks_of(work.reader, case) if line.clock == name and place in (0, line.place))


def state(work: Workspace, case: int, name: str) -> tuple[str, date | None, date | None]:
    line = clock(work, case, name)
    return line.state, line.due_on, line.met_on


def names(work: Workspace, case: int) -> list[str]:
    return [line.clock for line in clock_reading.clocks_of(work.reader, case)]


def in_list(work: Workspace, case: int) -> tuple[str, date | None, str | None]:
    row = work.reader.rows(CASES, [case])[0]
    return row["timing"], row["next_due_on"], row["next_clock"]


def holiday(work: Workspace, day: date, name: str = "วันหยุดพิเศษ") -> int:
    return records.save(work, HOLIDAYS, {"on": day, "name": name, "kind": "special"})


# --- Beginning and stopping --------------------------------------------------------------------------------------------------------------------


def test_a_complaint_has_three_clocks_and_the_list_shows_the_next(work: Workspace, on: Any) -> None:
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
    on(5, 5)
    assert in_list(work, case) == ("overdue", date(2026, 5, 1), "close")
    assert list(work.reader.ids(CASES, Query(view="overdue"))) == [case]


@pytest.mark.parametrize(("day", "timing"), [(date(2026, 5, 1), "done"), (date(2026, 5, 5), "done_late")])
def test_telling_the_complainant_stops_it_in_time_or_late(work: Workspace, on: Any, day: date, timing: str) -> None:
    case = received(work)
    assigned(work, case)
    on(5, 6)
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


def test_the_clocks_stand_still_while_the_complainant_is_waited_for(work: Workspace, on: Any) -> None:
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
    on(4, 20)
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


def test_longer_time_counts_from_the_nominal_last_day(work: Workspace, on: Any) -> None:
    on(5, 25)
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


def test_corruption_is_reported_every_thirty_days_after_its_time(work: Workspace, on: Any) -> None:
    case = received(work, category="corruption", handlers=[work.actor])
    assert names(work, case) == ["screening", "first_reply", "close"]
    assert clock(work, case, "close").limit.startswith("ดำเนินการเรื่องทุจริต")
    on(5, 20)
    assert state(work, case, "progress") == ("running", date(2026, 6, 2), None)  # 31 May is a Sunday, 1 June in lieu
    records.save(work, ACTIONS, {"case_id": case, "name": "รายงานครั้งที่ 1", "kind": "progress", "done_on": date(2026, 5, 20)})
    found = [(line.place, line.due_on, line.met_on) for line in clock_reading.clocks_of(work.reader, case) if line.clock == "progress"]
    assert found == [(1, date(2026, 6, 2), date(2026, 5, 20))]
    on(6, 10)
    assert clock(work, case, "progress", 2).due_on == date(2026, 6, 30)
    assert clock(work, case, "progress", 2).label.endswith("ครั้งที่ 2")


def test_what_is_contested_is_decided_anew_and_was_answered_once(work: Workspace, on: Any) -> None:
    case = received(work)
    assigned(work, case)
    told(work, case, date(2026, 4, 8))
    assert state(work, case, "appeal") == ("running", date(2026, 4, 23), None)
    assert in_list(work, case) == ("done", None, None)  # the complainant's own time is none of the office's
    on(4, 21)
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
    on(6, 1)
    for action, values in (("propose", {}), ("resolve", {"result_code": "explained", "result": "ยืนตามเดิม"}), ("notify", TOLD)):
        take(work, case, action, date(2026, 5, 29), **values)
    assert state(work, case, "appeal_decision")[2] == date(2026, 5, 29)
    assert state(work, case, "close")[2] == date(2026, 4, 8)
    assert in_list(work, case)[0] == "done"


def test_a_case_that_is_opened_again_is_settled_anew(work: Workspace, on: Any) -> None:
    case = received(work)
    assigned(work, case)
    told(work, case, date(2026, 4, 8))
    take(work, case, "close", date(2026, 4, 8), closed_summary="แก้ไขแล้ว")
    on(6, 15)
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


# --- Limits ------------------------------------------------------------------------------------------------------------------------------------


def test_the_limits_the_office_starts_with_have_a_basis_and_are_to_be_confirmed(work: Workspace) -> None:
    rows = work.reader.rows(LIMITS, work.reader.ids(LIMITS, Query()))
    kept = {(row["clock"], row["amount"], row["unit"]) for row in rows}
    assert kept >= {
        ("screening", 1, "working"), ("first_reply", 15, "calendar"), ("missing_details", 7, "working"), ("close", 30, "calendar"), ("close", 7, "working"),
        ("progress", 30, "calendar"), ("agency_report", 15, "calendar"), ("appeal", 15, "calendar"), ("appeal_decision", 30, "calendar"),
    }  # fmt: skip
    assert all(row["basis"] and not row["confirmed"] for row in rows)
    assert complaint_clocks.ensure_limits(work) == 0
    records.trash(work, LIMITS, [rows[0]["id"]])
    assert complaint_clocks.ensure_limits(work) == 0


def test_the_most_specific_limit_in_force_on_the_day_holds(work: Workspace) -> None:
    def limit(amount: int, **values: Any) -> int:
        return records.save(work, LIMITS, {"name": f"{amount} วัน", "clock": "close", "amount": amount, "unit": "calendar", "roll": "none", "basis": "คำสั่ง", **values})

    limit(21, record_types=["complaint"], valid_from=date(2026, 4, 2))
    limit(22, categories=["fees"], valid_until=date(2026, 3, 31))
    assert state(work, received(work), "close")[1] == date(2026, 5, 1)
    assert state(work, received(work, received_on=date(2026, 4, 2)), "close")[1] == date(2026, 4, 23)
    assert state(work, received(work, received_on=date(2026, 3, 31)), "close")[1] == date(2026, 4, 22)
    newest = limit(23, categories=["fees"])
    case = received(work, received_on=date(2026, 4, 2))
    assert state(work, case, "close")[1] == date(2026, 4, 25)
    cases.save(work, {"category": "service"}, None, case)
    assert state(work, case, "close")[1] == date(2026, 4, 23)
    assert complaint_clocks.pending_moves(work) != []  # the older cases would follow the newest limit
    records.trash(work, LIMITS, [newest])
    assert complaint_clocks.pending_moves(work) == []


def test_limits_given_to_an_office_with_cases_reckon_them(work: Workspace) -> None:
    case = received(work)
    with work.session() as session:
        for table in ("case_clock", "deadline_rule"):
            session.connection().exec_driver_sql(f"DELETE FROM {table}")
        session.connection().exec_driver_sql("DELETE FROM store_state WHERE key = 'time_limits'")
        session.connection().exec_driver_sql("UPDATE complaint_case SET timing = 'none', next_due_on = NULL")
    assert complaint_clocks.ensure_limits(work) == 11
    assert in_list(work, case) == ("overdue", date(2026, 4, 2), "screening")
    assert complaint_clocks.pending_moves(work) == []


def test_a_changed_limit_moves_open_cases_only_when_it_is_confirmed(work: Workspace) -> None:
    case = received(work)
    rule = next(row["id"] for row in work.reader.rows(LIMITS, work.reader.ids(LIMITS, Query())) if row["clock"] == "first_reply")
    records.save(work, LIMITS, {"amount": 7}, rule)
    assert state(work, case, "first_reply")[1] == date(2026, 4, 16)
    found = clock_reading.working(work.reader, case, "first_reply")
    assert (found.limit.amount, found.due) == (15, date(2026, 4, 16))
    moves = complaint_clocks.pending_moves(work)
    assert [(move.old, move.new, move.why) for move in moves] == [(date(2026, 4, 16), date(2026, 4, 8), "กำหนดเวลาเปลี่ยนเป็น 7 วัน")]
    assert complaint_clocks.confirm_moves(work, moves) == 1
    assert state(work, case, "first_reply")[1] == date(2026, 4, 8)
    records.trash(work, LIMITS, [rule])
    moves = complaint_clocks.pending_moves(work)
    assert [(move.clock, move.old, move.new) for move in moves] == [("first_reply", date(2026, 4, 8), None)]
    complaint_clocks.confirm_moves(work, moves)
    assert "first_reply" not in names(work, case)
    records.restore(work, LIMITS, [rule])
    assert [(move.old, move.new) for move in complaint_clocks.pending_moves(work)] == [(None, date(2026, 4, 8))]


# --- Holidays ----------------------------------------------------------------------------------------------------------------------------------


def test_a_new_holiday_lists_the_open_cases_it_moves(work: Workspace) -> None:
    case, other = received(work), received(work, received_on=date(2026, 4, 2))
    holiday(work, date(2026, 4, 16))
    assert state(work, case, "first_reply")[1] == date(2026, 4, 16)
    assert clock_reading.working(work.reader, case, "first_reply").kept == date(2026, 4, 16)
    moves = complaint_clocks.pending_moves(work)
    assert [(move.case_id, move.clock, move.old, move.new) for move in moves] == [(case, "first_reply", date(2026, 4, 16), date(2026, 4, 17))]
    assert moves[0].why == "16 เม.ย. 69 วันหยุดพิเศษ"
    assert moves[0].number == work.reader.reference_title("case", case)
    assert complaint_clocks.confirm_moves(work, moves) == 1
    assert complaint_clocks.pending_moves(work) == []
    assert state(work, case, "first_reply")[1] == date(2026, 4, 17)
    assert in_list(work, other)[1] == date(2026, 4, 3)
    kept = work.reader.connection.execute("SELECT case_id, clock, old_on, new_on, why FROM clock_move").fetchall()
    assert kept == [(case, "first_reply", "2026-04-16", "2026-04-17", "16 เม.ย. 69 วันหยุดพิเศษ")]


def test_moves_are_taken_back_and_done_again(work: Workspace, everything: Callable[[], Any]) -> None:
    case = received(work)
    holiday(work, date(2026, 4, 16))
    before, moves = everything(), complaint_clocks.pending_moves(work)
    complaint_clocks.confirm_moves(work, moves)
    history.undo(work)
    assert everything() == before
    assert state(work, case, "first_reply")[1] == date(2026, 4, 16)
    assert [(move.old, move.new) for move in complaint_clocks.pending_moves(work)] == [(date(2026, 4, 16), date(2026, 4, 17))]
    history.redo(work)
    assert state(work, case, "first_reply")[1] == date(2026, 4, 17)
    assert len(work.reader.connection.execute("SELECT id FROM clock_move").fetchall()) == 1
    assert complaint_clocks.pending_moves(work) == []


def test_a_deed_on_the_case_writes_the_move_down_itself(work: Workspace) -> None:
    case = received(work)
    day = holiday(work, date(2026, 4, 16))
    cases.save(work, {"note": "โทรแจ้งแล้ว"}, None, case)
    assert state(work, case, "first_reply")[1] == date(2026, 4, 17)
    assert work.reader.connection.execute("SELECT old_on, new_on FROM clock_move").fetchall() == [("2026-04-16", "2026-04-17")]
    records.trash(work, HOLIDAYS, [day])
    moves = complaint_clocks.pending_moves(work)
    assert [(move.old, move.new, move.why) for move in moves] == [(date(2026, 4, 17), date(2026, 4, 16), "ยกเลิกวันหยุด 16 เม.ย. 69 วันหยุดพิเศษ")]


def test_a_change_of_the_case_itself_is_no_move(work: Workspace) -> None:
    case = received(work)
    holiday(work, date(2026, 4, 16))
    cases.save(work, {"received_on": date(2026, 4, 2)}, None, case)
    assert state(work, case, "first_reply")[1] == date(2026, 4, 17)
    assert work.reader.connection.execute("SELECT count(*) FROM clock_move").fetchone()[0] == 0


def test_only_the_moves_that_were_ticked_are_made(work: Workspace) -> None:
    case = received(work)
    for day in (date(2026, 4, 16), date(2026, 5, 1)):
        holiday(work, day)
    moves = complaint_clocks.pending_moves(work)
    assert [move.clock for move in moves] == ["first_reply", "close"]
    assert complaint_clocks.confirm_moves(work, moves[:1]) == 1
    assert (state(work, case, "first_reply")[1], state(work, case, "close")[1]) == (date(2026, 4, 17), date(2026, 5, 1))
    assert complaint_clocks.confirm_moves(work, moves) == 1  # the first is made already
    assert state(work, case, "close")[1] == date(2026, 5, 5)  # 4 May is a holiday too


def test_what_was_judged_keeps_its_day(work: Workspace) -> None:
    case = received(work, first_reply_on=date(2026, 4, 7))
    assigned(work, case)
    told(work, case, date(2026, 4, 8))
    day = work.reader.rows(HOLIDAYS, work.reader.ids(HOLIDAYS, Query(filters=(("on", ("2026-04-15",)),))))[0]["id"]
    holiday(work, date(2026, 5, 1))
    records.trash(work, HOLIDAYS, [day])
    assert complaint_clocks.pending_moves(work) == []
    cases.save(work, {"note": "เก็บแฟ้มแล้ว"}, None, case)
    assert state(work, case, "close") == ("met", date(2026, 5, 1), date(2026, 4, 8))


def test_a_chain_of_steps_moves_as_one(work: Workspace) -> None:
    case = received(work, record_type="inquiry", category="information")
    holiday(work, date(2026, 4, 3))
    moves = complaint_clocks.pending_moves(work)
    assert [(move.old and move.old.day, move.new and move.new.day) for move in moves] == [(3, 7), (7, 8), (8, 9), (9, 10), (10, 16)]
    complaint_clocks.confirm_moves(work, moves)
    assert [step.due_on and step.due_on.day for step in complaint_clocks.list_steps(work, case)] == [2, 7, 8, None, 9, 10, 16]
    assert complaint_clocks.pending_moves(work) == []


def test_moves_of_a_case_kept_to_others_are_not_listed(work: Workspace) -> None:
    received(work, category="harassment", handlers=["นายผู้อื่น ตัวอย่าง"])
    holiday(work, date(2026, 4, 16))
    assert complaint_clocks.pending_moves(work) == []
    work.settings.user_name = "นายผู้อื่น ตัวอย่าง"
    assert len(complaint_clocks.pending_moves(work)) == 1


def test_a_clock_that_is_gone_is_said(work: Workspace) -> None:
    with pytest.raises(UserError):
        clock_reading.working(work.reader, received(work, None), "first_reply")
