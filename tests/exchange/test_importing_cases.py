"""A list of cases from another agency's system: every row with its number at the source, who complains kept apart, nothing taken in twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from desktop.domain.import_plan import Choice, Mode, State
from desktop.exchange import importer
from desktop.exchange.sheet import Table
from desktop.models.complaint_register import CASES
from desktop.models.reader import Query
from desktop.services import cases, checks, history, identities, imports
from desktop.services.workspace import Workspace

HEADS = ["เลขที่เรื่อง 1111", "หน่วยงานต้นทาง", "วันที่รับเรื่อง", "ช่องทาง", "เรื่อง", "รายละเอียด", "หมวดเรื่อง", "ชื่อผู้ร้อง", "โทรศัพท์ผู้ร้อง", "การเปิดเผยชื่อ", "สถานะเรื่อง", "วันที่ยุติเรื่อง"]


def row(number: str, name: str = "", wish: str = "", detail: str = "อาหารกลางวันไม่พอ", state: str = "", closed: str = "") -> list[str]:
    return [number, "1111", "16 พ.ค. 2569", "ผ่านหน่วยงานอื่น", "ขอให้ตรวจสอบอาหารกลางวัน", detail, "อาหารกลางวัน", name, "08 1234 5678" if name else "", wish, state, closed]


@pytest.fixture
def planned(work: Workspace) -> Callable[..., importer.LivePlan]:
    cases.ensure_defaults(work)

    def make(*rows: list[str], mode: Mode = Mode.ADD) -> importer.LivePlan:
        heads = ["เลขเรื่องต้นทาง", *HEADS[1:]]
        return importer.plan_table(work, CASES, Table([heads, *(list(one) for one in rows)]), "เรื่องจาก 1111.xlsx", mode=mode)

    return make


def test_a_row_becomes_a_case_with_its_complainant_apart(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    plan = planned(row("RS69-0001", "นางสาวมะลิวัลย์ สาธิตงาม"))
    assert [(one.state, [fault.message for fault in one.faults]) for one in plan.rows] == [(State.READY, [])]
    result = imports.commit(work, plan)
    case = work.reader.get(CASES, result.ids[0])
    assert case is not None
    assert (case["number"], case["external_source"], case["external_ref"], case["received_on"]) == ("ร.1/2569", "gcc1111", "RS69-0001", date(2026, 5, 16))
    assert (case["status"], case["publish_flag"], case["anonymity"]) == ("new", True, "named")
    assert case["close_due_on"] is not None
    assert "มะลิวัลย์" not in str(case)
    who = identities.read(work, result.ids[0])
    assert who is not None
    assert (who["title"], who["first_name"], who["last_name"]) == ("นางสาว", "มะลิวัลย์", "สาธิตงาม")


def test_the_same_number_of_the_same_source_is_not_taken_in_twice(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    imports.commit(work, planned(row("RS69-0001"), row("RS69-0002")))
    again = planned(row("RS69-0001"), row("RS69-0002"), row("RS69-0003"), row("RS69-0003"))
    assert [one.state for one in again.rows] == [State.UNCHANGED, State.UNCHANGED, State.READY, State.DUPLICATE]
    assert imports.commit(work, again).added == 1
    assert len(work.reader.ids(CASES, Query())) == 3


def test_two_cases_of_the_same_subject_are_two(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    assert [one.state for one in planned(row("A1"), row("A2"), row("")).rows] == [State.READY, State.READY, State.READY]


def test_a_row_without_a_name_is_anonymous(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    ids = imports.commit(work, planned(row("A1"), row("A2", "นายสมมติ ทดสอบ", "ไม่ระบุชื่อ"))).ids
    assert [case["anonymity"] for case in work.reader.rows(CASES, ids)] == ["anonymous", "anonymous"]
    assert work.reader.connection.execute("SELECT count(*) FROM case_identity").fetchone() == (0,)


def test_a_hidden_name_in_a_text_keeps_the_row_from_being_written(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    plan = planned(row("A1", "นางสาวมะลิวัลย์ สาธิตงาม", "ขอปกปิด", "ครูมะลิวัลย์ แจ้งว่าอาหารไม่พอ"), row("A2", "นางสาวมะลิวัลย์ สาธิตงาม", "ขอปกปิด"))
    assert [one.state for one in plan.rows] == [State.FAULTY, State.READY]
    assert [fault.field for fault in plan.rows[0].blocking] == ["detail"]


def test_what_another_system_says_of_its_end_is_kept(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    ids = imports.commit(work, planned(row("A1", state="ยุติเรื่อง", closed="30 พ.ค. 2569"), row("A2", closed="30 พ.ค. 2569"), row("A3", state="อยู่ระหว่างดำเนินการ"))).ids
    assert [case["status"] for case in work.reader.rows(CASES, ids)] == ["closed", "closed", "in_progress"]


def test_bringing_in_is_one_deed_and_one_undo(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    imports.commit(work, planned(row("A1", "นายสมมติ ทดสอบ"), row("A2", "นางตัวอย่าง สาธิต")))
    history.undo(work)
    assert list(work.reader.ids(CASES, Query())) == []
    assert work.reader.connection.execute("SELECT count(*) FROM case_identity").fetchone() == (0,)


def test_bringing_in_what_is_there_already_leaves_its_complainant(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    [case] = imports.commit(work, planned(row("A1", "นางสาวมะลิวัลย์ สาธิตงาม", "ขอปกปิด"))).ids
    again = planned(row("A1", detail="อาหารกลางวันไม่พอสองวัน"), mode=Mode.UPDATE)
    assert set(again.rows[0].changes) == {"detail"}
    imports.commit(work, again)
    assert work.reader.rows(CASES, [case])[0]["anonymity"] == "confidential"
    assert identities.reveal(work, case, "ทดสอบ")["last_name"] == "สาธิตงาม"


def test_who_turns_anonymous_by_a_file_is_kept_no_more(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    [case] = imports.commit(work, planned(row("A1", "นางสาวมะลิวัลย์ สาธิตงาม", "ขอปกปิด"))).ids
    imports.commit(work, planned(row("A1", wish="ไม่ระบุชื่อ"), mode=Mode.UPDATE))
    assert work.reader.connection.execute("SELECT count(*) FROM case_identity").fetchone() == (0,)
    history.undo(work)
    assert identities.reveal(work, case, "ทดสอบ")["last_name"] == "สาธิตงาม"


def test_a_row_of_a_secret_category_is_seen_by_whoever_brought_it_in(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    secret = row("A1")
    secret[6] = "การล่วงละเมิด/คุกคามทางเพศ"
    [case] = imports.commit(work, planned(secret)).ids
    found = work.reader.rows(CASES, [case])[0]
    assert (found["restricted"], found["handlers"]) == (True, [work.actor])


def test_a_row_whose_case_is_kept_to_others_is_not_brought_in_again(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    """It says so without a word of the case; the form does the same."""
    secret = row("A1")
    secret[6] = "การล่วงละเมิด/คุกคามทางเพศ"
    imports.commit(work, planned(secret))
    work.settings.user_name = "นายผู้อื่น ไม่เกี่ยวข้อง"
    plan = planned(row("A1"))
    assert (plan.rows[0].state, [fault.field for fault in plan.rows[0].blocking]) == (State.FAULTY, ["external_ref"])
    assert plan.choose([2], Choice.NEW)[0].state == State.FAULTY
    assert "ขอให้ตรวจสอบ" not in plan.rows[0].blocking[0].message
    assert imports.commit(work, plan).added == 0
    given = {"external_source": "gcc1111", "external_ref": "A1"}
    assert [fault.field for fault in checks.find(work, CASES, given, 0) if fault.blocking] == ["external_ref"]


def test_a_complainant_in_the_file_of_a_known_case_is_said_to_be_left_out(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    imports.commit(work, planned(row("A1")))
    again = planned(row("A1", "นางสาวมะลิวัลย์ สาธิตงาม"), mode=Mode.UPDATE)
    again.set_mode(Mode.ADD)
    [note] = again.rows[0].faults
    assert (note.blocking, note.field) == (False, "apart.first_name")
    assert "มะลิวัลย์" not in note.message


def test_days_that_cannot_be_keep_a_row_from_being_written(work: Workspace, planned: Callable[..., importer.LivePlan]) -> None:
    ahead = row("A2")
    ahead[2] = "1 ม.ค. 2590"
    plan = planned(row("A1", state="ยุติเรื่อง", closed="1 พ.ค. 2569"), ahead)
    assert [one.state for one in plan.rows] == [State.FAULTY] * 2
    assert [fault.field for one in plan.rows for fault in one.blocking] == ["closed_on", "received_on"]
