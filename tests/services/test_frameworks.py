"""Editions of instruments: shipped ones, copies, drafts, publishing and freezing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.errors import Faults, UserError
from desktop.models.assessment_register import FRAMEWORKS
from desktop.models.conditions import Query
from desktop.services import frameworks, history, records, steps
from desktop.services.workspace import Workspace


def _shipped(work: Workspace, key: str) -> int:
    frameworks.ensure(work)
    found = work.reader.connection.execute("SELECT id FROM framework WHERE shipped_key = ?", (key,)).fetchone()
    return int(found[0])


def _draft(work: Workspace, **values: Any) -> int:
    return frameworks.copy(work, _shipped(work, "sar-5"), values.get("name", "กรอบของสำนักงาน"), values.get("edition", "2570"))


def test_shipped_editions_are_put_in_once_as_published(work: Workspace) -> None:
    assert frameworks.ensure(work) == len(frameworks.shipped_keys()) == 11
    ids = work.reader.ids(FRAMEWORKS, Query())
    assert {row["status"] for row in work.reader.rows(FRAMEWORKS, ids)} == {"published"}
    records.trash(work, FRAMEWORKS, [_shipped(work, "ita-oit")])
    assert frameworks.ensure(work) == 0
    assert len(work.reader.ids(FRAMEWORKS, Query())) == 10


def test_a_copy_is_a_draft_that_can_be_changed_and_published(work: Workspace) -> None:
    made = _draft(work)
    document = frameworks.document(work, made)
    document["sections"][2]["items"][0]["name"] = "ตัวบ่งชี้ที่กรอกแล้ว"
    frameworks.save_document(work, made, document)
    assert frameworks.framework(work, made).items["1.1"].name == "ตัวบ่งชี้ที่กรอกแล้ว"
    frameworks.publish(work, made, date(2026, 10, 1))
    row = work.reader.get(FRAMEWORKS, made)
    assert row is not None
    assert (row["status"], row["status_on"], row["item_count"]) == ("published", date(2026, 10, 1), 26)
    assert row["based_on_id.title"]


def test_a_published_edition_is_never_changed(work: Workspace) -> None:
    made = _shipped(work, "sar-5")
    document = frameworks.document(work, made)
    with pytest.raises(UserError):
        frameworks.save_document(work, made, document | {"name": "ชื่ออื่น"})
    for values in ({"name": "ชื่ออื่น"}, {"edition": "อื่น"}, {"note": "อื่น"}):
        with pytest.raises(UserError):
            records.save(work, FRAMEWORKS, values, made)
    with pytest.raises(UserError):
        records.bulk_change(work, FRAMEWORKS, [made], "authority", "ผู้อื่น")
    assert frameworks.document(work, made) == document
    steps.take(work, FRAMEWORKS, [made], "retire", reason="มีรุ่นใหม่")
    with pytest.raises(UserError):
        frameworks.save_document(work, made, document | {"name": "ชื่ออื่น"})


def test_a_document_with_faults_is_kept_only_as_unfinished_and_not_published(work: Workspace) -> None:
    made = _draft(work)
    document = frameworks.document(work, made)
    document["sections"][2]["items"][0]["name"] = ""
    document["sections"][2]["items"][1]["code"] = "1.1"
    with pytest.raises(Faults) as refused:
        frameworks.save_document(work, made, document)
    assert len(refused.value.faults) == 2
    frameworks.save_document(work, made, document, unfinished=True)
    with pytest.raises(Faults):
        frameworks.publish(work, made, work.today())
    assert work.reader.get(FRAMEWORKS, made)["status"] == "draft"  # type: ignore[index]


def test_undo_brings_the_earlier_document_back_and_unpublishes_what_nobody_uses(work: Workspace) -> None:
    made = _draft(work)
    before = frameworks.document(work, made)
    frameworks.save_document(work, made, before | {"name": "ชื่อใหม่"})
    assert work.reader.get(FRAMEWORKS, made)["name"] == "ชื่อใหม่"  # type: ignore[index]
    history.undo(work)
    assert frameworks.document(work, made) == before
    frameworks.publish(work, made, work.today())
    history.undo(work)
    assert work.reader.get(FRAMEWORKS, made)["status"] == "draft"  # type: ignore[index]


def test_what_the_form_changes_stands_in_the_document_too(work: Workspace) -> None:
    made = _draft(work)
    records.save(work, FRAMEWORKS, {"name": "ชื่อจากแบบฟอร์ม", "starts_on": date(2026, 10, 1)}, made)
    found = frameworks.framework(work, made)
    assert (found.name, found.starts_on) == ("ชื่อจากแบบฟอร์ม", "2026-10-01")


def test_one_in_use_stays_published_and_in_the_register(work: Workspace) -> None:
    from desktop.models.assessment_register import ASSESSMENTS

    made = _draft(work)
    frameworks.publish(work, made, work.today())
    records.save(work, ASSESSMENTS, {"name": "SAR 2570", "instrument": "sar", "framework_id": made, "fiscal_year": 2570, "period": "year"})
    assert frameworks.uses(work, made) == 1
    with pytest.raises(UserError):
        records.trash(work, FRAMEWORKS, [made])


def test_the_next_edition_keeps_the_code_and_an_edition_is_there_once(work: Workspace) -> None:
    shipped = _shipped(work, "sar-3")
    made = frameworks.new_edition(work, shipped, "2570")
    assert frameworks.document(work, made)["code"] == "sar-3"
    with pytest.raises(Faults):
        frameworks.new_edition(work, shipped, "2570")
    assert frameworks.document(work, frameworks.copy(work, shipped, "สำเนา", "2570"))["code"] == "sar-3-2"
