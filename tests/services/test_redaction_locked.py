"""The text for the respondent is compared with the sealed name before it is kept: while the key is locked it is not kept at all."""

from __future__ import annotations

import pytest

from desktop.errors import Faults
from desktop.models.complaint_register import CASES
from desktop.services import cases, redaction, vault
from desktop.services.workspace import Workspace

PASSWORD = "หนังสือราชการเล่มสีฟ้า"
CASE = {"name": "ขอให้ตรวจสอบอาหารกลางวัน", "detail": "อาหารกลางวันไม่พอ", "category": "lunch", "anonymity": "confidential"}
WHO = {"first_name": "มะลิวัลย์", "last_name": "สาธิตงาม", "phone": "08 1234 5678"}


def test_a_locked_name_keeps_the_text_from_being_kept(work: Workspace) -> None:
    case_id = cases.save(work, CASE, WHO)
    vault.set_key(work, PASSWORD)
    vault.lock(work)
    with pytest.raises(vault.Locked):
        redaction.keep(work, case_id, "นางสาวมะลิวัลย์ สาธิตงาม แจ้งว่าอาหารไม่พอ")
    vault.unlock(work, PASSWORD)
    with pytest.raises(Faults):
        redaction.keep(work, case_id, "นางสาวมะลิวัลย์ สาธิตงาม แจ้งว่าอาหารไม่พอ")
    redaction.keep(work, case_id, "ผู้ร้องแจ้งว่าอาหารไม่พอ")
    kept = work.reader.get(CASES, case_id)
    assert kept is not None
    assert kept["detail_redacted"] == "ผู้ร้องแจ้งว่าอาหารไม่พอ"


def test_a_case_without_a_name_needs_no_key(work: Workspace) -> None:
    vault.set_key(work, PASSWORD)
    vault.lock(work)
    case_id = cases.save(work, CASE | {"anonymity": "anonymous"}, None)
    redaction.keep(work, case_id, "ผู้ร้องแจ้งว่าอาหารไม่พอ")
    assert redaction.for_respondent(work, case_id) == "ผู้ร้องแจ้งว่าอาหารไม่พอ"
