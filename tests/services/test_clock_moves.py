"""Limits of the office and holidays: which limit holds, and the due days of open cases that move only when it is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from desktop.models import clock_reading
from desktop.models.complaint_register import LIMITS
from desktop.models.publicity_register import HOLIDAYS
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


def test_many_cases_at_once_come_out_as_one_by_one(work: Workspace) -> None:
    kinds = [("complaint", "fees"), ("suggestion", "service"), ("inquiry", "information"), ("compliment", "service")]
    found = [received(work, record_type=kind, category=category, received_on=date(2026, 3, 1 + place)) for place, (kind, category) in enumerate(kinds * 5)]
    by_one = work.reader.connection.execute("SELECT case_id, clock, nominal_on, due_on, met_on FROM case_clock ORDER BY case_id, clock, place").fetchall()
    shown = [in_list(work, case) for case in found]
    with work.session() as session:
        session.connection().exec_driver_sql("DELETE FROM case_clock")
        session.connection().exec_driver_sql("UPDATE complaint_case SET timing = 'none', next_due_on = NULL")
    with work.deed("bulk", "case", "20") as session:
        complaint_clocks.refresh_all(work, session)
        session.add(_any_holiday())
    assert work.reader.connection.execute("SELECT case_id, clock, nominal_on, due_on, met_on FROM case_clock ORDER BY case_id, clock, place").fetchall() == by_one
    assert [in_list(work, case) for case in found] == shown


def _any_holiday() -> Any:
    """So that the deed has a change of its own and is kept."""
    from desktop.models.publicity import Holiday

    return Holiday(on=date(2027, 8, 4), name="วันหยุดพิเศษ", name_sort=b"", kind="special")
