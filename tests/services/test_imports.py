"""Carrying an import out: one deed and one undo, nothing twice, nothing lost, nothing half done."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from datetime import date

import pytest

from desktop.domain.import_plan import Choice, ImportPlan, Mode, State
from desktop.errors import Cancelled, UserError
from desktop.exchange import importer
from desktop.exchange.sheet import Table
from desktop.models import search
from desktop.models.conditions import Query
from desktop.models.partner_register import CONTACTS, NETWORKS, PARTNERS
from desktop.services import history, imports, records
from desktop.services.workspace import Workspace

HEADS = ["เลขที่ทะเบียน", "ชื่อหน่วยงาน", "กลุ่มหน่วยงาน", "ตำบล", "อำเภอ", "จังหวัด", "รหัสโรงเรียน", "โทรศัพท์", "เรื่องที่ประสาน", "ตรวจสอบล่าสุด", "ผู้ประสานงาน", "ต้นสังกัด", "หมายเหตุ"]


def row(name: str, **values: str) -> list[str]:
    given = {"ชื่อหน่วยงาน": name, "กลุ่มหน่วยงาน": "โรงเรียน", "ตำบล": "ในเมือง", "อำเภอ": "เมืองสุรินทร์", "จังหวัด": "สุรินทร์", **values}
    return [given.get(head, "") for head in HEADS]


def planned(work, *rows: list[str], mode: Mode = Mode.ADD) -> importer.LivePlan:
    return importer.plan_table(work, PARTNERS, Table([list(HEADS), *(list(one) for one in rows)]), "รายชื่อ.xlsx", mode=mode)


def names(work) -> list[str]:
    return [one["name"] for one in work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query()))]


def numbers_of(result: imports.ImportResult) -> tuple[int, ...]:
    return result.added, result.updated, result.unchanged, result.skipped, result.rejected


def sound(work) -> bool:
    """Whether the search index says what the records say."""
    with work.session() as session:
        raw = session.connection().connection.dbapi_connection
        return search.is_whole(raw, PARTNERS) and search.says_the_same(raw, PARTNERS)


def test_an_import_is_one_deed_and_one_undo(work):
    heard = []
    work.listeners.append(heard.append)
    result = imports.commit(work, planned(work, row("โรงเรียนก"), row("โรงเรียนข"), row("")))
    assert numbers_of(result) == (2, 0, 0, 0, 1)
    assert names(work) == ["โรงเรียนก", "โรงเรียนข"]
    assert [change.register for change in heard] == ["partner"]
    assert "รายชื่อ.xlsx" in history.undo_title(work)
    assert sound(work)
    history.undo(work)
    assert names(work) == []
    assert sound(work)


def test_what_another_program_wrote_meanwhile_is_not_entered_twice(work):
    plan = planned(work, row("โรงเรียนก"), row("โรงเรียนข"))
    other = Workspace(work.paths, work.settings)
    with ThreadPoolExecutor() as threads:
        with other.deed("import", "partner", "อีกเครื่อง"):
            records.save(other, PARTNERS, {"name": "โรงเรียนก", "category": "school", "tambon": "ในเมือง", "amphoe": "เมืองสุรินทร์", "province": "สุรินทร์"})
            waiting = threads.submit(imports.commit, work, plan)
            wait([waiting], timeout=0.3)
        assert waiting.result().added == 1
    other.close()
    assert names(work) == ["โรงเรียนก", "โรงเรียนข"]


def test_new_records_are_whole(work):
    imports.commit(work, planned(work, row("โรงเรียนก", ตรวจสอบล่าสุด="10/06/2568")))
    (record,) = work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query()))
    year = work.today().year + 543
    assert (record["number"], record["status"], record["status_on"], record["data_as_of"]) == (f"1/{year}", record["status"], work.today(), work.today())
    assert record["status"] in ("active", "review_due")
    assert (record["scope"], record["kind"], record["owner_unit"], record["stakeholder_roles"]) == ("internal", "agency", "ADMIN", ["stakeholder"])
    assert (record["last_verified_on"], record["next_review_on"]) == (date(2025, 6, 10), date(2026, 6, 10))
    assert record["created_by"] == work.actor
    assert records.check(work, PARTNERS, {name: record[name] for name in PARTNERS.by_name if name in record}, record["id"]) == []


def test_a_file_can_come_in_as_drafts(work):
    plan = planned(work, row("โรงเรียนก"))
    plan.matching.constants[imports.STATUS] = "draft"
    imports.commit(work, plan)
    assert work.reader.counts(PARTNERS, "status", Query()) == {"draft": 1}


def test_numbers_go_on_and_those_of_the_file_are_kept(work):
    records.save(work, PARTNERS, {"name": "เทศบาลเดิม", "category": "local_gov"})
    year = work.today().year + 543
    imports.commit(work, planned(work, row("ก", เลขที่ทะเบียน="7/2560"), row("ข", เลขที่ทะเบียน=f"2/{year}"), row("ค"), row("ง", เลขที่ทะเบียน="4")))
    found = {one["name"]: one["number"] for one in work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query()))}
    assert found == {"เทศบาลเดิม": f"1/{year}", "ก": "7/2560", "ข": f"2/{year}", "ค": f"3/{year}", "ง": f"4/{year}"}
    records.save(work, PARTNERS, {"name": "เทศบาลใหม่", "category": "local_gov"})
    assert f"5/{year}" in {one["number"] for one in work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query()))}


def test_a_second_import_changes_nothing(work):
    rows = [row("โรงเรียนก", โทรศัพท์="044511234", เรื่องที่ประสาน="ทุน, เรื่องใหม่", ผู้ประสานงาน="นายสมชาย ตัวอย่าง", ต้นสังกัด="หน่วยไม่รู้จัก", หมายเหตุ="ข"), row("โรงเรียนข")]
    assert numbers_of(imports.commit(work, planned(work, *rows))) == (2, 0, 0, 0, 0)
    for mode in Mode:
        before = work.reader.generation()
        assert numbers_of(imports.commit(work, planned(work, *rows, mode=mode))) == (0, 0, 2, 0, 0)
        assert work.reader.generation() == before


def test_the_same_plan_twice_writes_once(work):
    plan = planned(work, row("โรงเรียนก"), row("โรงเรียนก"))
    plan.choose([3], Choice.NEW)
    assert numbers_of(imports.commit(work, plan)) == (2, 0, 0, 0, 0)
    assert numbers_of(imports.commit(work, plan)) == (0, 0, 2, 0, 0)


def test_what_was_entered_meanwhile_is_not_entered_twice(work):
    plan = planned(work, row("โรงเรียนก"), row("โรงเรียนข"))
    records.save(work, PARTNERS, {"name": "โรงเรียนก", "category": "school", "tambon": "ในเมือง", "amphoe": "เมืองสุรินทร์", "province": "สุรินทร์", "postcode": "32000"})
    assert numbers_of(imports.commit(work, plan)) == (1, 0, 1, 0, 0)


def test_an_update_writes_only_what_differs(work):
    record_id = records.save(
        work,
        PARTNERS,
        {"name": "โรงเรียนก", "category": "school", "school_id10": "1032650001", "mission": "คงไว้", "phones": ["0 4451 0000"], "note": "เดิม", "last_verified_on": date(2025, 1, 5)},
    )
    result = imports.commit(
        work, planned(work, row("โรงเรียนก (ใหม่)", รหัสโรงเรียน="1032650001", โทรศัพท์="044511234", หมายเหตุ="เพิ่ม", ตรวจสอบล่าสุด="10/06/2568"), mode=Mode.UPDATE)
    )
    assert numbers_of(result) == (0, 1, 0, 0, 0)
    record = work.reader.get(PARTNERS, record_id)
    assert record is not None
    assert (record["name"], record["phones"], record["mission"], record["note"], record["province"]) == ("โรงเรียนก (ใหม่)", ["0 4451 1234"], "คงไว้", "เดิม\nเพิ่ม", "สุรินทร์")
    assert (record["last_verified_on"], record["next_review_on"]) == (date(2025, 6, 10), date(2026, 6, 10))
    assert len(work.reader.ids(PARTNERS, Query(text="ใหม่"))) == 1
    assert sound(work)
    history.undo(work)
    again = work.reader.get(PARTNERS, record_id)
    assert again is not None
    assert (again["name"], again["phones"], again["note"], again["last_verified_on"]) == ("โรงเรียนก", ["0 4451 0000"], "เดิม", date(2025, 1, 5))
    assert sound(work)


def test_contact_persons_come_along_once(work):
    imports.commit(work, planned(work, row("เทศบาลก", กลุ่มหน่วยงาน="เทศบาล", ผู้ประสานงาน="นายสมชาย ตัวอย่าง")))
    (record_id,) = work.reader.ids(PARTNERS, Query(text="สมชาย"))
    changed = planned(work, row("เทศบาลก", กลุ่มหน่วยงาน="เทศบาล", ผู้ประสานงาน="นางอารี ตัวอย่าง"), mode=Mode.UPDATE)
    assert changed.rows[0].state is State.UPDATE
    imports.commit(work, changed)
    found = work.reader.children(CONTACTS, record_id)
    assert [(one["title"], one["first_name"], one["last_name"]) for one in found] == [("นาย", "สมชาย", "ตัวอย่าง"), ("นาง", "อารี", "ตัวอย่าง")]
    history.undo(work)
    assert len(work.reader.children(CONTACTS, record_id)) == 1


def test_new_topics_join_the_list_and_leave_it_with_the_undo(work):
    imports.commit(work, planned(work, row("ก", เรื่องที่ประสาน="เรื่องใหม่เอี่ยม"), row("ข", เรื่องที่ประสาน="เรื่องใหม่เอี่ยม, ทุน")))
    assert "เรื่องใหม่เอี่ยม" in [item.label for item in work.lists().items("topic")]
    assert len(work.reader.ids(PARTNERS, Query(text="ใหม่เอี่ยม"))) == 2
    history.undo(work)
    assert "เรื่องใหม่เอี่ยม" not in [item.label for item in work.lists().items("topic")]


def test_a_superior_is_found_by_its_name_or_kept_in_the_note(work):
    superior = records.save(work, PARTNERS, {"name": "สำนักงานตัวอย่าง", "category": "moe"})
    imports.commit(work, planned(work, row("ก", ต้นสังกัด="สำนักงานตัวอย่าง"), row("ข", ต้นสังกัด="สำนักงานที่ไม่มี", หมายเหตุ="เดิม")))
    found = {one["name"]: one for one in work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query()))}
    assert (found["ก"]["parent_id"], found["ข"]["parent_id"]) == (superior, None)
    assert "สำนักงานที่ไม่มี" in found["ข"]["note"]
    assert "เดิม" in found["ข"]["note"]


def test_a_cancelled_import_leaves_nothing_behind(work):
    plan = planned(work, *(row(f"โรงเรียนที่ {number}") for number in range(2500)))
    heard: list[int] = []
    with pytest.raises(Cancelled):
        imports.commit(work, plan, progress=lambda done, _total: heard.append(done), cancelled=lambda: len(heard) > 3)
    assert heard
    assert names(work) == []
    assert history.undo_title(work) == ""
    assert imports.commit(work, plan).added == 2500
    assert len(work.reader.ids(PARTNERS, Query(text="โรงเรียนที่"))) == 2500


def test_the_matching_is_remembered_for_the_same_headings(work):
    plan = planned(work, row("โรงเรียนก"))
    assert imports.remembered(work, PARTNERS, plan.headings) is None
    plan.matching.columns[12] = "mission"
    imports.commit(work, plan)
    kept = imports.remembered(work, PARTNERS, plan.headings)
    assert kept is not None
    assert kept.columns == plan.matching.columns
    assert imports.remembered(work, NETWORKS, plan.headings) is None
    assert imports.remembered(work, PARTNERS, plan.headings[:-1]) is None


def test_another_register(work):
    plan: ImportPlan = importer.plan_table(
        work, NETWORKS, Table([["ชื่อเครือข่าย", "ประเภทเครือข่าย", "คำสั่งแต่งตั้ง"], ["เครือข่ายตัวอย่าง", "นิเทศ", "12/2569"]]), "เครือข่าย.csv"
    )
    assert numbers_of(imports.commit(work, plan)) == (1, 0, 0, 0, 0)
    assert work.reader.count(NETWORKS, Query()) == 1


def test_a_failure_in_the_middle_writes_nothing(work, monkeypatch):
    plan = planned(work, *(row(f"โรงเรียนที่ {number}") for number in range(30)))
    monkeypatch.setattr(search, "refresh", lambda *_given: (_ for _ in ()).throw(OSError(28, "no space left")))
    with pytest.raises(UserError):
        imports.commit(work, plan)
    monkeypatch.undo()
    assert names(work) == []
    assert numbers_of(imports.commit(work, plan)) == (30, 0, 0, 0, 0)
