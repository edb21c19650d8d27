"""What is typed survives a crash."""

from __future__ import annotations

from datetime import date

from desktop.models.partner_register import NETWORKS, PARTNERS
from desktop.paths import Paths
from desktop.services import drafts, records
from desktop.services.workspace import Workspace
from desktop.settings import Settings

TYPED = {"name": "โรงเรียนที่ยังพิมพ์ไม่เส", "founded_on": date(1980, 2, 3), "phones": ["0 5555"], "contacts": [{"id": None, "starts_on": date(2026, 1, 1)}]}


def test_a_draft_is_found_as_it_was_typed(work: Workspace, paths: Paths) -> None:
    one = records.save(work, PARTNERS, {"name": "ก", "category": "media"})
    drafts.keep(work, PARTNERS, None, {"name": "แรก"})
    drafts.keep(work, PARTNERS, None, TYPED)
    drafts.keep(work, PARTNERS, one, {"road": "ข"})
    drafts.keep(work, NETWORKS, None, {"name": "เครือข่าย"})
    work.close()
    again = Workspace.open(paths, Settings())
    assert drafts.find(again, PARTNERS, None) == TYPED
    assert drafts.find(again, PARTNERS, one) == {"road": "ข"}
    assert {(draft.register.name, draft.record_id) for draft in drafts.all(again)} == {("partner", None), ("partner", one), ("network", None)}
    drafts.drop(again, PARTNERS, None)
    drafts.drop(again, PARTNERS, None)
    assert drafts.find(again, PARTNERS, None) is None
    again.close()


def test_a_draft_is_no_deed(work: Workspace) -> None:
    before = work.reader.generation()
    drafts.keep(work, PARTNERS, None, TYPED)
    assert work.reader.generation() == before
