"""Who complains: read by few, looked at with a reason, kept out of every text."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.errors import Faults, UserError
from desktop.models.complaint_register import ACTIONS, CASES, REFERRALS
from desktop.services import attachments, cases, history, identities, records, steps, vault
from desktop.services.workspace import Workspace

PASSWORD = "ประโยคลับของสำนักงาน"
CASE = {"name": "ขอให้ตรวจสอบ", "detail": "ผู้ร้องแจ้งว่า", "category": "lunch", "anonymity": "confidential"}
WHO = {"title": "นาง", "first_name": "กมลรพี", "last_name": "ซ่อนนามจริง", "phone": "08 1212 3434"}
TOLD = "นางกมลรพี ซ่อนนามจริง แจ้งว่า"


def test_a_named_complainant_is_read_and_a_hidden_one_revealed(work: Workspace) -> None:
    named, hidden = cases.save(work, CASE | {"anonymity": "named"}, WHO), cases.save(work, CASE, WHO)
    assert identities.read(work, named) == work.complainant(named) == WHO
    assert identities.read(work, hidden) is None
    with pytest.raises(Faults) as empty:
        identities.reveal(work, hidden, "  ")
    assert [fault.field for fault in empty.value.faults] == ["reason"]
    with pytest.raises(Faults):
        identities.reveal(work, hidden, "โทรหานางกมลรพี")
    assert identities.reveals(work, hidden) == []
    assert identities.reveal(work, hidden, "แจ้งผล") == WHO
    assert [(line.who, line.reason) for line in identities.reveals(work, hidden)] == [(work.actor, "แจ้งผล")]
    assert "ร.2/" in history.undo_title(work), "a look is no deed to take back"
    assert identities.code({"anonymity": "confidential"}) == "ปกปิด"


def test_a_case_kept_to_others_gives_nothing_away(work: Workspace) -> None:
    secret = cases.save(work, CASE | {"category": "harassment", "handlers": [work.actor]}, WHO)
    assert identities.find(work, "กมลรพี") == [secret]
    work.settings.user_name = "นายผู้อื่น ไม่เกี่ยวข้อง"
    assert identities.find(work, "กมลรพี") == []
    assert identities.same_person(work, WHO) == []
    with pytest.raises(UserError):
        identities.reveal(work, secret, "อยากรู้")


def test_the_same_person_is_found_in_memory(work: Workspace) -> None:
    first, second = cases.save(work, CASE, WHO), cases.save(work, CASE, {"first_name": "กมล", "phone": "081-212-3434"})
    assert identities.same_person(work, WHO) == [second, first]
    assert identities.same_person(work, WHO, exclude_id=first) == [second]
    assert identities.same_person(work, {"first_name": "ไม่มี"}) == []


@pytest.mark.parametrize("name", ["name", "detail", "wish", "event_place", "note"])
def test_a_hidden_name_is_refused_in_every_text(work: Workspace, name: str) -> None:
    with pytest.raises(Faults) as error:
        cases.save(work, CASE | {name: TOLD}, WHO)
    assert name in [fault.field for fault in error.value.faults]
    case_id = cases.save(work, CASE, WHO)
    with pytest.raises(Faults):
        records.save(work, CASES, {name: TOLD}, case_id)
    with pytest.raises(Faults):
        records.bulk_change(work, CASES, [case_id], name, TOLD)
    cases.save(work, {"anonymity": "named", name: TOLD}, None, case_id)
    with pytest.raises(Faults):
        cases.save(work, {"anonymity": "confidential"}, None, case_id)


def test_a_hidden_name_is_refused_beside_the_case(work: Workspace, tmp_path: Path) -> None:
    case_id = cases.save(work, CASE, WHO)
    action = records.save(work, ACTIONS, {"case_id": case_id, "name": "โทรสอบถาม"})
    before = work.reader.generation()
    file = tmp_path / "ภาพของกมลรพี.txt"
    file.write_text("x", encoding="utf-8")
    for make in (
        lambda: records.save(work, ACTIONS, {"case_id": case_id, "name": "โทรหา 081 212 3434"}),
        lambda: records.save(work, ACTIONS, {"detail": TOLD}, action),
        lambda: records.save(work, REFERRALS, {"case_id": case_id, "name": TOLD}),
        lambda: attachments.add(work, CASES, case_id, file),
        lambda: attachments.add(work, ACTIONS, action, file),
    ):
        with pytest.raises(Faults) as error:
            make()
        assert "กมลรพี" not in str(error.value)
    assert work.reader.generation() == before
    assert list(work.paths.attachments.iterdir()) == []
    steps.take(work, CASES, [case_id], "screen")
    with pytest.raises(Faults):
        steps.take(work, CASES, [case_id], "ask_info", work.today(), reason=f"รอ{TOLD}")


def test_typed_while_locked_it_is_still_refused_in_the_same_form(work: Workspace) -> None:
    vault.set_key(work, PASSWORD)
    vault.lock(work)
    with pytest.raises(Faults):
        cases.save(work, CASE | {"detail": TOLD}, WHO)
    assert cases.save(work, CASE, WHO)


def test_hiding_a_name_that_was_open_takes_it_out_of_the_history(work: Workspace) -> None:
    case_id = cases.save(work, CASE | {"anonymity": "named", "detail": TOLD}, WHO)
    cases.save(work, {"detail": f"{TOLD} เพิ่มเติม"}, None, case_id)
    cases.save(work, {"detail": "ผู้ร้องแจ้งว่า"}, None, case_id)
    assert "กมลรพี" in repr(history.of_record(work, CASES, case_id))
    cases.save(work, {"anonymity": "confidential"}, None, case_id)
    assert "กมลรพี" not in repr(history.of_record(work, CASES, case_id))
    history.undo(work)
    history.undo(work)
    assert work.reader.get(CASES, case_id)["detail"] == "ผู้ร้อง แจ้งว่า เพิ่มเติม"  # type: ignore[index]
    history.undo(work)
    assert "กมลรพี" not in repr(work.reader.get(CASES, case_id))


def test_hiding_asks_for_the_key(work: Workspace) -> None:
    case_id = cases.save(work, CASE | {"anonymity": "named"}, WHO)
    vault.set_key(work, PASSWORD)
    vault.lock(work)
    with pytest.raises(vault.Locked):
        cases.save(work, {"anonymity": "confidential"}, None, case_id)
    vault.unlock(work, PASSWORD)
    cases.save(work, {"anonymity": "confidential"}, None, case_id)
    assert identities.read(work, case_id) is None


def test_turning_anonymous_checks_the_texts_too(work: Workspace) -> None:
    case_id = cases.save(work, CASE | {"anonymity": "named", "detail": TOLD}, WHO)
    with pytest.raises(Faults):
        cases.save(work, {"anonymity": "anonymous"}, None, case_id)
    cases.save(work, {"anonymity": "anonymous", "detail": "ผู้ร้องแจ้งว่า"}, None, case_id)
    assert "กมลรพี" not in repr(history.of_record(work, CASES, case_id))
    raw = work.reader.connection.execute("SELECT group_concat(old) || group_concat(new) FROM change WHERE table_name <> 'case_identity'").fetchone()[0]
    assert "กมลรพี" not in raw
