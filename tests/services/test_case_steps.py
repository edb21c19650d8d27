"""The steps of a case: what each asks for, refuses, writes and takes back (domain B.3.3, B.3.4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.complaint_rules import CASE
from desktop.errors import Faults, UserError
from desktop.models.complaint import Case
from desktop.models.complaint_register import CASES, REFERRALS
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import cases, history, records, steps
from desktop.services.workspace import Workspace
from tests.services.case_help import act, ago, assign, close, kept, resolve, step, take_in


@pytest.fixture
def first_database(complaint_database: Path) -> Path:
    return complaint_database


def blocked(error: pytest.ExceptionInfo[Faults]) -> list[str]:
    return [fault.field for fault in error.value.faults if fault.blocking]


def test_the_owner_of_the_record_type_is_offered_and_written(work: Workspace) -> None:
    case = take_in(work)
    step(work, case, "screen")
    offered = {one.name: one for one in steps.asked(work, CASES, [case], "assign")}
    assert (offered["owner_unit"].value, offered["owner_unit"].required) == ("LAW", True)
    assert not offered["handlers"].required
    steps.take(work, CASES, [case], "assign", ago(work, 8), approver="นายสั่ง ตัวอย่าง", values={"coi_checked": True})
    now = kept(work, case)
    assert (now["status"], now["owner_unit"], now["assigned_on"], now["assigned_by"]) == ("assigned", "LAW", ago(work, 8), "นายสั่ง ตัวอย่าง")


def test_nobody_is_assigned_before_the_conflict_of_interest_was_asked_about(work: Workspace) -> None:
    case = take_in(work)
    step(work, case, "screen")
    with pytest.raises(Faults) as error:
        step(work, case, "assign", owner_unit="LAW")
    assert blocked(error) == ["coi_checked"]
    step(work, case, "assign", owner_unit="LAW", coi_note="ญาติของผู้ถูกร้อง ให้รองผู้อำนวยการทำแทน")
    assert kept(work, case)["coi_checked"] is not True


def test_the_respondent_and_his_group_do_not_work_on_the_case(work: Workspace) -> None:
    case = take_in(work, respondent_unit="LAW", respondent_name="นายถูก ร้องตัวอย่าง")
    step(work, case, "screen")
    assert {one.name: one.value for one in steps.asked(work, CASES, [case], "assign")}["owner_unit"] is None
    for values, field in (
        ({"owner_unit": "LAW"}, "owner_unit"),
        ({"owner_unit": "HR", "owner_officer": "ถูก  ร้องตัวอย่าง"}, "owner_officer"),
        ({"owner_unit": "HR", "handlers": ["นายถูก ร้องตัวอย่าง"]}, "handlers"),
    ):
        with pytest.raises(Faults) as error:
            step(work, case, "assign", coi_checked=True, **values)
        assert blocked(error) == [field]
    step(work, case, "assign", coi_checked=True, owner_unit="HR")
    with pytest.raises(Faults):
        cases.save(work, {"owner_unit": "LAW"}, None, case)
    with pytest.raises(UserError):
        records.bulk_change(work, CASES, [case], "owner_unit", "LAW")
    assert kept(work, case)["owner_unit"] == "HR"


def test_an_assigned_case_keeps_a_responsible_group(work: Workspace) -> None:
    case = take_in(work)
    assign(work, case)
    with pytest.raises(Faults) as error:
        cases.save(work, {"owner_unit": None}, None, case)
    assert blocked(error) == ["owner_unit"]
    step(work, case, "hand_back", reason="ไม่ใช่อำนาจหน้าที่")
    now = kept(work, case)
    assert [now[name] for name in ("owner_unit", "owner_officer", "assigned_on", "assigned_by", "coi_checked")] == [None] * 5


def test_nothing_is_settled_without_an_action_and_a_result(work: Workspace) -> None:
    case = take_in(work)
    assign(work, case)
    step(work, case, "accept")
    step(work, case, "propose", 3)
    with pytest.raises(UserError) as said:
        step(work, case, "resolve", 3, result_code="solved", result="แก้ไขแล้ว")
    with pytest.raises(UserError) as beforehand:
        steps.refuse_beforehand(work, CASES, [case], "resolve")
    assert str(said.value) == str(beforehand.value)
    act(work, case)
    with pytest.raises(Faults) as error:
        step(work, case, "resolve", 3)
    assert blocked(error) == ["result_code", "result"]
    step(work, case, "resolve", 3, result_code="solved", result="แก้ไขแล้ว")
    assert kept(work, case)["resolved_on"] == ago(work, 3)


def test_the_complainant_is_told_unless_nobody_knows_him(work: Workspace) -> None:
    known, unknown = take_in(work), take_in(work, None)
    for case in (known, unknown):
        assign(work, case)
        resolve(work, case)
    with pytest.raises(Faults) as error:
        step(work, known, "notify", 2)
    assert blocked(error) == ["reply_channel"]
    with pytest.raises(Faults) as error:
        step(work, known, "notify", 2, reply_channel="letter")
    assert blocked(error) == ["reply_doc_no"]
    with pytest.raises(Faults) as error:
        step(work, known, "notify", 5, reply_channel="phone")
    assert blocked(error) == ["on"]
    step(work, known, "notify", 2, reply_channel="letter", reply_doc_no="ศธ 04999/12")
    step(work, unknown, "notify", 2)
    now = kept(work, known)
    assert (now["replied_on"], now["first_reply_on"]) == (ago(work, 2), ago(work, 2))


def test_closing_needs_a_summary_and_says_how_long_it_is_kept(work: Workspace) -> None:
    case = take_in(work, first_reply_on=ago(work, 9))
    assign(work, case)
    resolve(work, case)
    step(work, case, "notify", 2, reply_channel="phone")
    assert "reply_channel" not in [one.name for one in steps.asked(work, CASES, [case], "close")]
    with pytest.raises(Faults) as error:
        step(work, case, "close", 1)
    assert blocked(error) == ["closed_summary"]
    step(work, case, "close", 1, closed_summary="แก้ไขแล้ว", outcome_accepted="accepted")
    now, closed = kept(work, case), ago(work, 1)
    assert (now["closed_on"], now["first_reply_on"]) == (closed, ago(work, 9))
    assert now["retention_until"].year == closed.year + 10


def test_opening_again_takes_back_what_the_steps_wrote(work: Workspace, everything: Callable[[], dict[str, Any]]) -> None:
    case = take_in(work)
    assign(work, case)
    close(work, case)
    before = everything()
    with pytest.raises(Faults) as error:
        step(work, case, "reopen")
    assert blocked(error) == ["reason"]
    step(work, case, "reopen", reason="ผู้ร้องมีหลักฐานใหม่")
    now = kept(work, case)
    gone = ("closed_on", "closed_summary", "retention_until", "resolved_on", "replied_on", "result", "result_code", "assigned_on", "coi_checked")
    assert now["status"] == "screening"
    assert [now[name] for name in gone] == [None] * len(gone)
    told = [line for line in history.of_record(work, CASES, case) if line.old == "แก้ไขแล้ว แจ้งผู้ร้องแล้ว"]
    assert told
    assert told[0].reason == "ผู้ร้องมีหลักฐานใหม่"
    history.undo(work)
    assert {table: rows for table, rows in everything().items() if table == "complaint_case"} == {"complaint_case": before["complaint_case"]}


def test_an_appeal_is_taken_up_and_settled_again(work: Workspace) -> None:
    case = take_in(work)
    assign(work, case)
    resolve(work, case)
    step(work, case, "notify", 2, reply_channel="phone", recourse="อุทธรณ์ต่อ กพฐ. ภายใน 15 วัน")
    step(work, case, "appeal", 1, reason="ไม่เห็นด้วยกับผล")
    step(work, case, "take_up_appeal")
    now = kept(work, case)
    assert (now["status"], now["resolved_on"], now["replied_on"]) == ("in_progress", None, ago(work, 2))


def test_the_short_path_ends_with_thanks_and_no_action(work: Workspace) -> None:
    praise = take_in(work, record_type="compliment", category="service")
    step(work, praise, "screen")
    with pytest.raises(Faults) as error:
        step(work, praise, "acknowledge", 5)
    assert blocked(error) == ["reply_channel"]
    step(work, praise, "acknowledge", 5, reply_channel="phone")
    now = kept(work, praise)
    assert (now["first_reply_on"], now["replied_on"], now["resolved_on"]) == (ago(work, 5),) * 3
    step(work, praise, "close", 4, closed_summary="แจ้งผู้ได้รับคำชมแล้ว")
    complaint = take_in(work)
    step(work, complaint, "screen")
    assert "acknowledge" not in [one.key for one in steps.allowed(work, CASES, [complaint])]


def test_many_thanks_at_once_but_one_assignment_at_a_time(work: Workspace) -> None:
    several = [take_in(work, None, record_type="compliment", category="service") for _time in range(3)]
    steps.take(work, CASES, several, "screen")
    keys = [one.key for one in steps.allowed(work, CASES, several)]
    assert keys == ["acknowledge"]
    with pytest.raises(UserError):
        steps.take(work, CASES, several, "assign", work.today(), values={"owner_unit": "ADMIN", "coi_checked": True})
    assert steps.take(work, CASES, several, "acknowledge", work.today()) == 3
    assert steps.take(work, CASES, several, "close", work.today(), values={"closed_summary": "รับทราบ"}) == 3


def test_a_case_that_is_not_taken_up_tells_why_and_to_whom(work: Workspace) -> None:
    case = take_in(work)
    step(work, case, "screen")
    with pytest.raises(Faults) as error:
        step(work, case, "reject", 5)
    assert blocked(error) == ["inadmissible_reason"]
    step(work, case, "reject", 5, inadmissible_reason="court")
    wanted = {one.name: one.required for one in steps.asked(work, CASES, [case], "close")}
    assert wanted["reply_channel"]
    assert wanted["closed_summary"]
    with pytest.raises(Faults) as error:
        step(work, case, "close", 4, closed_summary="อยู่ในศาล")
    assert blocked(error) == ["reply_channel"]
    step(work, case, "close", 4, closed_summary="อยู่ในศาล", reply_channel="phone")
    assert kept(work, case)["replied_on"] == ago(work, 4)


def test_waiting_for_the_complainant_begins_and_ends(work: Workspace) -> None:
    case = take_in(work)
    step(work, case, "screen")
    step(work, case, "ask_info", 8, reason="ขอชื่อโรงเรียน")
    with pytest.raises(Faults) as error:
        step(work, case, "info_received", 9)
    assert blocked(error) == ["on"]
    step(work, case, "info_received", 6)
    step(work, case, "ask_info", 5, reason="ขอวันที่เกิดเหตุ")
    step(work, case, "no_answer", 1, reason="ติดต่อแล้ว 2 ครั้งไม่ตอบ")
    waits = work.reader.connection.execute("SELECT from_on, until_on FROM case_wait ORDER BY id").fetchall()
    assert waits == [(ago(work, 8).isoformat(), ago(work, 6).isoformat()), (ago(work, 5).isoformat(), ago(work, 1).isoformat())]
    now = kept(work, case)
    assert (now["status"], now["closed_on"], now["result_code"], now["closed_summary"]) == ("closed", ago(work, 1), "unreachable", "ติดต่อแล้ว 2 ครั้งไม่ตอบ")
    assert now["retention_until"] is not None


def test_forwarding_makes_a_row_that_is_followed(work: Workspace) -> None:
    agency = records.save(work, PARTNERS, {"name": "สำนักงานตัวอย่างกลาง", "category": "state_agency"})
    case = take_in(work)
    step(work, case, "screen")
    with pytest.raises(Faults) as error:
        step(work, case, "transfer", 9)
    assert blocked(error) == ["forwarded_to", "out_doc_no"]
    step(work, case, "transfer", 9, forwarded_to=agency, out_doc_no="ศธ 04999/77")
    row = work.reader.rows(REFERRALS, work.reader.ids(REFERRALS, Query()))[0]
    assert (row["name"], row["doc_no"], row["sent_on"], row["purpose"]) == ("สำนักงานตัวอย่างกลาง", "ศธ 04999/77", ago(work, 9), "handle")
    assert isinstance(row["due_on"], date)
    assert row["due_on"] > row["sent_on"]
    step(work, case, "agency_reports", 2)
    assert work.reader.rows(REFERRALS, [row["id"]])[0]["reported_on"] == ago(work, 2)
    step(work, case, "settle_report", 1, result_code="forwarded", result="หน่วยงานแก้ไขแล้ว")
    assert kept(work, case)["resolved_on"] == ago(work, 1)
    for _time in range(3):
        history.undo(work)
    assert work.reader.count(REFERRALS, Query()) == 0
    assert kept(work, case)["status"] == "screening"


def test_a_committee_needs_its_order_and_members_and_not_the_respondent(work: Workspace) -> None:
    case = take_in(work, respondent_name="นางถูก ร้องตัวอย่าง")
    assign(work, case)
    step(work, case, "accept")
    with pytest.raises(Faults) as error:
        step(work, case, "find_facts", 5)
    assert blocked(error) == ["committee_order_no", "committee_members"]
    with pytest.raises(Faults) as error:
        step(work, case, "find_facts", 5, committee_order_no="12/2569", committee_members=["นางถูก ร้องตัวอย่าง", "นายกรรมการ ตัวอย่าง"])
    assert blocked(error) == ["committee_members"]
    step(work, case, "find_facts", 5, committee_order_no="12/2569", committee_members=["นายประธาน ตัวอย่าง", "นายกรรมการ ตัวอย่าง"])
    assert kept(work, case)["committee_order_on"] == ago(work, 5)


def test_no_day_lies_before_the_receipt_or_ahead(work: Workspace) -> None:
    case = take_in(work)
    step(work, case, "screen")
    for days in (11, -1):
        with pytest.raises(Faults) as error:
            step(work, case, "assign", days, owner_unit="LAW", coi_checked=True)
        assert blocked(error) == ["on"]


def test_what_is_asked_for_are_fields_of_a_case() -> None:
    for one in CASE.transitions:
        assert set(one.requires) <= set(one.asks) <= set(CASES.by_name)


def test_closing_several_takes_nothing_from_one_that_was_told(work: Workspace) -> None:
    """What each case holds stays: how it was told, with what letter, and what the dialog left empty because they differ."""
    told, untold = take_in(work), take_in(work)
    assign(work, told)
    resolve(work, told)
    step(work, told, "notify", 2, reply_channel="letter", reply_doc_no="ศธ 0400/1")
    step(work, untold, "screen")
    step(work, untold, "reject", 4, inadmissible_reason="court")
    with work.deed("save", CASES.name, "") as session:
        session.get_one(Case, told).outcome_accepted = "accepted"
    given = {"closed_summary": "เสร็จสิ้น", "reply_channel": "phone", "reply_doc_no": None, "outcome_accepted": None}
    assert steps.take(work, CASES, [told, untold], "close", work.today(), values=given) == 2
    now = kept(work, told)
    assert (now["reply_channel"], now["reply_doc_no"], now["outcome_accepted"]) == ("letter", "ศธ 0400/1", "accepted")
    assert kept(work, untold)["reply_channel"] == "phone"
