"""The text for the respondent: suggested, kept beside the original, never with the complainant in it."""

from __future__ import annotations

import pytest

from desktop.errors import Faults, UserError
from desktop.models.complaint_register import CASES
from desktop.services import cases, history, redaction, vault
from desktop.services.workspace import Workspace
from tests.services.case_help import kept, take_in

TOLD = "เก็บเงิน 500 บาท โทรถามได้ที่ 08 5555 0102 และนางพยาน ตัวอย่างเห็น ก็จ่าย"


def test_suggested_kept_and_used(work: Workspace) -> None:
    case = take_in(work, detail=TOLD, witnesses=["นางพยาน ตัวอย่างเห็น"])
    with pytest.raises(UserError):
        redaction.for_respondent(work, case)
    told = redaction.suggest(work, case)
    assert told == f"เก็บเงิน 500 บาท โทรถามได้ที่ {redaction.HIDDEN} และ{redaction.HIDDEN} ก็จ่าย"
    redaction.keep(work, case, told)
    assert redaction.for_respondent(work, case) == told
    assert kept(work, case)["detail"] == TOLD
    assert not redaction.outdated(work, case)
    cases.save(work, {"detail": TOLD + " ทุกเดือน"}, None, case)
    assert redaction.outdated(work, case)
    redaction.keep(work, case, told)
    redaction.keep(work, case, told + " ทุกเดือน")
    assert not redaction.outdated(work, case)
    history.undo(work)
    assert redaction.for_respondent(work, case) == told


def test_the_complainant_is_not_kept_in_it_named_or_not(work: Workspace) -> None:
    for anonymity in ("named", "confidential"):
        case = take_in(work, anonymity=anonymity)
        for text in ("ผู้ร้องคือ สมหญิง", "โทร ๐๘๕๕๕๕๐๑๐๑"):
            with pytest.raises(Faults) as error:
                redaction.keep(work, case, text)
            assert error.value.faults[0].field == "detail_redacted"
    assert kept(work, case)["detail_redacted"] is None


def test_with_a_locked_key_it_still_suggests(work: Workspace) -> None:
    case = take_in(work, anonymity="confidential", detail=TOLD)
    vault.set_key(work, "รหัสผ่านยาวพอสมควร")
    vault.lock(work)
    assert "5555" not in redaction.suggest(work, case)
    assert work.reader.get(CASES, case) is not None
