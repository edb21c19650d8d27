"""Letters made from templates: what they say, what they never say, what is kept of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from desktop import words
from desktop.errors import Faults, UserError
from desktop.models.complaint_register import LETTERS, REFERRALS, TEMPLATES
from desktop.models.partner_register import PARTNERS
from desktop.services import cases, identities, letters, office, records, redaction
from desktop.services.workspace import Workspace

WHO = {"title": "นาง", "first_name": "สมร", "last_name": "ลับลี้นักหนา", "phone": "08 1111 1111", "address": "12 หมู่ 3 ต.ทุ่งน้ำใส"}
CASE: dict[str, Any] = {
    "record_type": "complaint", "received_on": date(2026, 6, 1), "channel": "walk_in", "complainant_kind": "person", "anonymity": "named",
    "name": "ขอให้ตรวจสอบการเรียกเก็บเงิน", "detail": "โรงเรียนเรียกเก็บเงินเกิน", "category": "fees", "priority": "normal", "secrecy": "normal",
    "respondent_name": "นายผู้ถูก ร้องสมมติ", "wish": "ขอเงินคืน",
}  # fmt: skip


@pytest.fixture
def case(work: Workspace) -> Callable[..., int]:
    words.set_language("th")
    cases.ensure_defaults(work)
    office.set_profile(
        work,
        {
            "name_th": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมตินคร เขต 9", "short_name": "สพป.สมมตินคร เขต 9", "doc_prefix": "ศธ 04999", "phone": "0 5555 0100",
            "director_name": "นายธีรเดช ทดลอง", "director_title": "ผู้อำนวยการสำนักงานเขต", "director_acting": "in_charge",
        },
    )  # fmt: skip

    def adding(identity: dict[str, Any] | None = None, **values: Any) -> int:
        return cases.save(work, CASE | values, WHO if identity is None and values.get("anonymity") != "anonymous" else identity)

    return adding


def test_every_kind_is_made_without_empty_words_and_without_a_name(work: Workspace, case: Callable[..., int]) -> None:
    one = case()
    for kind in ("acknowledge", "answer", "memo", "forward", "reminder", "summons", "reply"):
        made = letters.make(work, one, kind)
        assert made["kind"] == kind
        assert made["body"]
        assert made["name"]
        for text in (made["name"], made["recipient"], made["body"]):
            assert "ลับลี้" not in text
            assert "  " not in text
            assert "None" not in text
        for mark in ("[", "]", "วันที่  ", "()"):
            assert mark not in made["body"]


def test_a_letter_is_signed_by_the_director_and_a_memo_by_the_officer(work: Workspace, case: Callable[..., int]) -> None:
    one = case(owner_officer="นายนิติ ตัวอย่าง")
    office.save_person(work, {"title": "นาย", "first_name": "นิติ", "last_name": "ตัวอย่าง", "position": "นิติกรชำนาญการ"})
    answer, memo = letters.make(work, one, "answer"), letters.make(work, one, "memo")
    assert (answer["signer"], answer["signer_position"]) == ("นายธีรเดช ทดลอง", "รักษาราชการแทน ผู้อำนวยการสำนักงานเขต")
    assert (memo["signer"], memo["signer_position"]) == ("นายนิติ ตัวอย่าง", "นิติกรชำนาญการ")
    assert answer["doc_no"] == "ศธ 04999/"
    assert memo["doc_no"] == ""
    assert memo["recipient"] == "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมตินคร เขต 9"


def test_the_template_that_fits(work: Workspace, case: Callable[..., int]) -> None:
    assert "ขอบคุณ" in letters.make(work, case(record_type="compliment"), "acknowledge")["name"]
    assert "คำขอข้อมูล" in letters.make(work, case(record_type="inquiry"), "acknowledge")["name"]
    assert "มอบหมาย" in letters.make(work, case(), "memo")["name"]
    assert [one.record_types for one in letters.templates(work, "acknowledge", "inquiry")] == [["inquiry"]]


def test_reminders_go_up_and_name_the_letter_that_was_sent(work: Workspace, case: Callable[..., int]) -> None:
    one = case()
    town = records.save(work, PARTNERS, {"name": "เทศบาลตำบลสมมตินคร", "category": "local_gov", "scope": "external", "kind": "agency", "head_position": "นายกเทศมนตรี"})
    sent = {"case_id": one, "partner_id": town, "name": "เทศบาลตำบลสมมตินคร", "purpose": "facts", "sent_on": date(2026, 6, 3), "doc_no": "ศธ 04999/200"}
    referral = records.save(work, REFERRALS, sent)
    assert letters.make(work, one, "forward")["name"].startswith("ขอทราบข้อเท็จจริง")
    first = letters.make(work, one, "reminder")
    assert first["recipient"] == "นายกเทศมนตรีตำบลสมมตินคร"
    assert "ครั้งที่ 1" in first["name"]
    assert "ที่ ศธ 04999/200 ลงวันที่ 3 มิถุนายน 2569" in first["body"]
    records.save(work, REFERRALS, {"reminder1_on": date(2026, 7, 1), "reminder1_no": "ศธ 04999/250"}, referral)
    second = letters.make(work, one, "reminder", referral_id=referral)
    assert "ครั้งที่ 2" in second["name"]
    assert "ศธ 04999/250" in second["body"]


def test_the_facts_of_a_hidden_complainant_leave_the_office_only_redacted(work: Workspace, case: Callable[..., int]) -> None:
    one = case(anonymity="confidential")
    for kind in ("forward", "summons"):
        with pytest.raises(UserError, match=r"ร\.1/2569"):
            letters.make(work, one, kind)
        with pytest.raises(UserError):
            letters.fill(work, one, kind, "{ข้อเท็จจริง}")
    redaction.keep(work, one, "มีการเรียกเก็บเงิน")
    for kind in ("forward", "summons"):
        body = letters.make(work, one, kind)["body"]
        assert "มีการเรียกเก็บเงิน" in body
        assert "โรงเรียนเรียกเก็บเงินเกิน" not in body
    assert "โรงเรียนเรียกเก็บเงินเกิน" in letters.make(work, one, "memo")["body"]


def test_a_hidden_name_needs_a_reason_that_stays_on_record(work: Workspace, case: Callable[..., int]) -> None:
    one = case(anonymity="confidential")
    assert letters.person(work, one, "answer") is None
    assert letters.make(work, one, "answer")["recipient"] == "{ผู้ร้อง}"
    assert letters.may_reveal(work, one, "answer")
    assert not letters.may_reveal(work, one, "summons")
    with pytest.raises(Faults):
        letters.make(work, one, "answer", reveal="")
    made = letters.make(work, one, "answer", reveal="ส่งหนังสือทางไปรษณีย์ถึงผู้ร้อง")
    assert made["recipient"] == "นางสมร ลับลี้นักหนา"
    assert [line.reason for line in identities.reveals(work, one)] == ["ส่งหนังสือทางไปรษณีย์ถึงผู้ร้อง"]


@pytest.mark.parametrize("kind", ["memo", "forward", "reminder", "summons", "reply"])
def test_no_reason_puts_a_hidden_name_into_another_letter(work: Workspace, case: Callable[..., int], kind: str) -> None:
    one = case(anonymity="confidential")
    redaction.keep(work, one, "ย่อ")
    with pytest.raises(UserError, match="ระบุชื่อ"):
        letters.make(work, one, kind, reveal="อยากทราบ")
    assert identities.reveals(work, one) == []


def test_a_kept_letter_names_nobody(work: Workspace, case: Callable[..., int]) -> None:
    one = case()
    made = letters.make(work, one, "answer")
    typed = made | {"recipient": "นางสมร ลับลี้นักหนา", "body": f"{made['body']}\nส่งถึง สมร ลับลี้นักหนา {WHO['address']}"}
    typed |= {"name": "แจ้งผล นางสมร ลับลี้นักหนา", "enclosures": ["สำเนาคำร้องของ สมร ลับลี้นักหนา"], "copies": ["นางสมร ลับลี้นักหนา"]}
    kept = work.reader.get(LETTERS, letters.save(work, typed))
    assert kept is not None
    assert (kept["name"], kept["enclosures"], kept["copies"]) == ("แจ้งผล {ผู้ร้อง}", ["สำเนาคำร้องของ {ผู้ร้อง}"], ["{ผู้ร้อง}"])
    assert kept["recipient"] == "{ผู้ร้อง}"
    assert kept["body"].endswith("ส่งถึง {ผู้ร้อง} {ที่อยู่ผู้ร้อง}")
    hidden = case(anonymity="confidential")
    with pytest.raises(Faults):
        letters.save(work, letters.make(work, hidden, "answer") | {"recipient": "นางสมร ลับลี้นักหนา"})


def test_templates_are_the_offices(work: Workspace, case: Callable[..., int]) -> None:
    one = case()
    template = records.save(work, TEMPLATES, {"name": "ของเรา", "kind": "answer", "body": "เรื่อง {เรื่อง} เลขที่ {เลขที่เรื่อง}"})
    made = letters.make(work, one, "answer", template)
    assert made["body"] == "เรื่อง ขอให้ตรวจสอบการเรียกเก็บเงิน เลขที่ ร.1/2569"
    assert made["name"] == "ของเรา"
    assert [fault.blocking for fault in records.check(work, TEMPLATES, {"name": "ก", "kind": "answer", "body": "{ผู้ร้องง}"})] == [False]
    shipped = next(row.id for row in letters.templates(work) if row.shipped_key == "reply_thanks")
    records.trash(work, TEMPLATES, [shipped])
    letters.ensure_templates(work)
    assert "reply_thanks" not in {row.shipped_key for row in letters.templates(work)}
    assert letters.bring_back(work) == 1
    assert letters.bring_back(work) == 0


def test_letters_are_thai_whatever_language_the_window_speaks(work: Workspace, case: Callable[..., int]) -> None:
    one = case()
    words.set_language("en")
    try:
        body = letters.make(work, one, "memo")["body"]
    finally:
        words.set_language("th")
    assert "ข้อร้องเรียน" in body
    assert "มาด้วยตนเอง" in body


def test_a_case_kept_to_others_has_no_letters(work: Workspace, case: Callable[..., int]) -> None:
    one = case(secrecy="secret", handlers=["นายนิติ ตัวอย่าง"])
    with pytest.raises(UserError):
        letters.make(work, one, "answer")
