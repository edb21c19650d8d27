"""The timeline of a case: everything in one list, the newest first, and nothing that was undone."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.models import case_timeline
from desktop.models.case_timeline import Event
from desktop.models.complaint_register import ACTIONS, CASES, LETTERS
from desktop.models.partner_register import PARTNERS
from desktop.services import (
    attachments,
    case_links,
    cases,
    complaint_clocks,
    history,
    identities,
    records,
    redaction,
    referrals,
    surveys,
)
from desktop.services.workspace import Workspace
from tests.services.case_help import act, ago, assign, close, kept, step, take_in


@pytest.fixture
def first_database(complaint_database: Path) -> Path:
    return complaint_database


def of(work: Workspace, case_id: int, kind: str = "") -> list[Event]:
    return [one for one in case_timeline.of_case(work.reader, case_id) if not kind or one.kind == kind]


def test_steps_with_their_day_their_words_and_their_decision(work: Workspace) -> None:
    case = take_in(work, received_time="09.30", channel="phone")
    assign(work, case, owner_officer="นายรับผิดชอบ ตัวอย่าง")
    close(work, case)
    events = of(work, case)
    days = [one.at.date() if isinstance(one.at, datetime) else one.at for one in events]
    assert days == sorted(days, reverse=True)
    assert events[-1].kind == "received"
    assert "09.30" in events[-1].title
    assert events[-1].at == ago(work, 10)
    told = [(one.title, one.at) for one in of(work, case, "status")]
    assert len(told) == 7
    assert told[0][1] == ago(work, 1)
    assigned = next(one for one in of(work, case, "status") if "นายรับผิดชอบ ตัวอย่าง" in one.text)
    assert assigned.at == ago(work, 8)
    assert assigned.by == work.actor
    assert assigned.token == "wait"
    history.undo(work)
    assert len(of(work, case, "status")) == 6
    history.redo(work)
    assert len(of(work, case, "status")) == 7
    step(work, case, "reopen", reason="มีหลักฐานใหม่")
    assert "มีหลักฐานใหม่" in of(work, case, "status")[0].text


def test_everything_that_belongs_to_a_case_is_in_it(work: Workspace, tmp_path: Path) -> None:
    case, other = take_in(work, anonymity="confidential"), take_in(work)
    file = tmp_path / "หลักฐาน.txt"
    file.write_text("x", encoding="utf-8")
    attachments.add(work, CASES, case, file)
    assign(work, case)
    done = act(work, case, detail="โทรถามครูใหญ่", kind="facts")
    attachments.add(work, ACTIONS, done, file)
    agency = records.save(work, PARTNERS, {"name": "สำนักงานตัวอย่างกลาง", "category": "state_agency"})
    sent = referrals.send(work, case, {"partner_id": agency, "purpose": "facts", "sent_on": ago(work, 6)})
    referrals.remind(work, sent, 1, ago(work, 4), "ศธ 1")
    referrals.report(work, sent, ago(work, 2), "นร 2", "ส่งข้อมูลแล้ว")
    records.save(work, LETTERS, {"case_id": case, "name": "ตอบข้อร้องเรียน", "body": "เรียน ผู้ร้อง", "doc_no": "ศธ 3"})
    complaint_clocks.extend(work, case, "close", 15, "calendar", "รอผลสอบ", work.today(), "นายสั่ง ตัวอย่าง", "บันทึก 9")
    identities.reveal(work, case, "ต้องโทรกลับ")
    case_links.link(work, case, other, "โรงเรียนเดียวกัน")
    cases.save(work, {"committee_concluded_on": work.today(), "committee_conclusion": "มีมูล"}, None, case)
    redaction.keep(work, case, "ข้อความสำหรับผู้ถูกร้อง")
    kinds = {one.kind for one in of(work, case)}
    assert {"received", "files", "status", "action", "referral", "reminder", "report", "letter", "extension", "reveal", "link", "committee"} <= kinds
    assert [len(one.files) for one in of(work, case, "action")] == [1]
    assert [len(one.files) for one in of(work, case, "files")] == [1]
    assert of(work, case, "reveal")[0].text == "ต้องโทรกลับ"
    assert isinstance(of(work, case, "reveal")[0].at, datetime)
    assert kept(work, other)["number"] in of(work, case, "link")[0].title
    assert kept(work, case)["number"] in of(work, other, "link")[0].title
    assert of(work, case, "report")[0].at == ago(work, 2)
    assert isinstance(of(work, case, "report")[0].at, date)
    assert "สมหญิง" not in "".join(one.title + one.text + one.by for one in of(work, case))


def test_waits_and_satisfaction(work: Workspace) -> None:
    case = take_in(work)
    step(work, case, "screen")
    step(work, case, "ask_info", 8, reason="ขอชื่อโรงเรียน")
    assert [one.token for one in of(work, case, "wait")] == ["warn"]
    step(work, case, "info_received", 6)
    assert [(one.at, one.text, one.token) for one in of(work, case, "wait")] == [(ago(work, 6), "ขอชื่อโรงเรียน", "off")]
    step(work, case, "assign", 5, owner_unit="LAW", coi_checked=True)
    close(work, case)
    code = surveys.ask(work, case).code
    work.settings.user_name = "นางสาวคีย์ ข้อมูลตัวอย่าง"
    surveys.answer(work, code, 4, "ดี")
    asked = of(work, case, "survey")
    assert len(asked) == 2
    assert code not in "".join(one.title + one.text for one in asked)
    assert "4" in asked[0].title


def test_changes_of_the_complainant_are_told_without_the_complainant(work: Workspace) -> None:
    case = take_in(work)
    cases.save(work, {"anonymity": "confidential"}, {"first_name": "สมหมาย", "phone": "08 5555 0199"}, case)
    told = of(work, case, "identity")
    assert len(told) == 2
    assert all(one.by == work.actor for one in told)
    assert "สมหมาย" not in "".join(one.title + one.text for one in told)


def test_the_timeline_of_a_case_kept_to_others_is_empty(work: Workspace) -> None:
    case = take_in(work, secrecy="secret", handlers=[work.actor])
    assert of(work, case)
    work.settings.user_name = "นายคนอื่น ตัวอย่าง"
    assert of(work, case) == []
