"""Removing cases for good: what hangs on them goes along, and what other records stand on stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.errors import UserError
from desktop.models.complaint_register import ACTIONS, CASES, LETTERS, REFERRALS
from desktop.models.partner_register import PARTNERS
from desktop.services import attachments, case_merge, drafts, records
from desktop.services.workspace import Workspace
from tests.services import case_help

TOLD = "ครูตัวอย่างเล่าว่า"


def test_what_hangs_on_a_removed_case_is_gone_from_the_history_too(work: Workspace, tmp_path: Path) -> None:
    case_id, other = case_help.take_in(work), case_help.take_in(work)
    action = case_help.act(work, case_id, detail=TOLD)
    stays = case_help.act(work, other, detail="อีกเรื่องหนึ่ง")
    records.save(work, REFERRALS, {"case_id": case_id, "name": "เทศบาลตัวอย่าง", "report": TOLD})
    records.save(work, LETTERS, {"case_id": case_id, "kind": "answer", "name": "แจ้งผล", "body": TOLD, "written_on": work.today()})
    file = tmp_path / "บันทึก.txt"
    file.write_text("x", encoding="utf-8")
    attachments.add(work, ACTIONS, action, file)
    drafts.keep(work, ACTIONS, action, {"detail": TOLD})
    records.trash(work, CASES, [case_id])
    records.empty_trash(work, CASES)
    connection = work.reader.connection
    assert TOLD not in "\n".join(connection.iterdump())
    assert list(work.paths.attachments.iterdir()) == []
    assert connection.execute("SELECT count(*) FROM attachment").fetchone() == (0,)
    assert [row["detail"] for row in work.reader.rows(ACTIONS, [stays])] == ["อีกเรื่องหนึ่ง"]


def test_a_case_others_were_merged_into_stays(work: Workspace) -> None:
    keep, other = case_help.take_in(work), case_help.take_in(work)
    case_merge.merge(work, keep, [other])
    records.trash(work, CASES, [keep])
    with pytest.raises(UserError):
        records.empty_trash(work, CASES)
    assert work.reader.rows(CASES, [other])[0]["merged_into_id"] == keep


@pytest.mark.parametrize("field", ["school_id", "forwarded_to", "partner_id"])
def test_an_agency_that_a_case_names_stays(work: Workspace, field: str) -> None:
    agency = records.save(work, PARTNERS, {"name": "โรงเรียนบ้านตัวอย่าง", "category": "school"})
    case_id = case_help.take_in(work)
    if field == "partner_id":
        records.save(work, REFERRALS, {"case_id": case_id, "name": "โรงเรียนบ้านตัวอย่าง", "partner_id": agency})
    elif field == "school_id":
        records.save(work, CASES, {field: agency}, case_id)
    else:
        case_help.step(work, case_id, "screen")
        case_help.step(work, case_id, "transfer", forwarded_to=agency, out_doc_no="ศธ 04000/1", out_doc_on=work.today())
    records.trash(work, PARTNERS, [agency])
    with pytest.raises(UserError):
        records.empty_trash(work, PARTNERS)
