"""Purposes, disposal when the time of keeping is over, one person's data."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from desktop.errors import Faults, UserError
from desktop.models import case_privacy, case_timeline
from desktop.models.complaint_register import ACTIONS, CASES, DISPOSALS, PURPOSES
from desktop.models.conditions import Query
from desktop.paths import Paths
from desktop.reports import pdf, privacy_reports, xlsx
from desktop.reports.request import Request
from desktop.services import (
    attachments,
    backup,
    cases,
    drafts,
    history,
    identities,
    letters,
    privacy,
    records,
    redaction,
    steps,
    surveys,
    vault,
)
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.services.planted import HIDDEN, NAMED, OFFICER, needles, plant, told, told_in_bytes, words_of

CASE = {"name": "ขอให้ตรวจสอบน้ำดื่ม", "detail": "น้ำดื่มขุ่นทุกวันจันทร์", "category": "lunch", "anonymity": "confidential"}
WHO = {"title": "นาง", "first_name": "กมลรพี", "last_name": "ซ่อนนามจริง", "phone": "08 1212 3434", "address": "77/7 ตำบลลับแล"}
TEXTS = ("ขอให้ตรวจสอบน้ำดื่ม", "น้ำดื่มขุ่นทุกวันจันทร์", "นายผู้ถูกร้อง", "พยานคนหนึ่ง", "โทรสอบถามโรงเรียน", "ปรับปรุงแล้ว")


class LaterWorkspace(Workspace):
    """A workspace on a day long after."""

    def today(self) -> date:
        return date(2037, 6, 1)


def closed(work: Workspace, until: date, **values: object) -> int:
    """A case that was closed and is kept until a day."""
    case_id = cases.save(work, {**CASE, **values}, WHO)
    with work.deed("save", "case", "x") as session:
        from desktop.models.complaint import Case

        row = session.get_one(Case, case_id)
        row.status, row.closed_on, row.retention_until = "closed", date(2026, 1, 5), until
    return case_id


def due_ids(work: Workspace) -> list[int]:
    return [one.case_id for one in privacy.due_for_disposal(work)]


def keep_for(work: Workspace, group: str, years: int | None) -> None:
    """Say in the record of processing how long a group is kept."""
    privacy.ensure_purposes(work)
    for row in work.reader.rows(PURPOSES, work.reader.ids(PURPOSES, Query())):
        if row["data_group"] == group:
            records.save(work, PURPOSES, {"years": years}, row["id"])


def raw(work: Workspace) -> bytes:
    return work.paths.database.read_bytes() + work.paths.database.with_name("prasan.db-wal").read_bytes()


def test_purposes_are_given_once(work: Workspace) -> None:
    privacy.ensure_purposes(work)
    ids = list(work.reader.ids(PURPOSES, Query()))
    assert len(ids) >= 6
    records.trash(work, PURPOSES, ids[:1])
    privacy.ensure_purposes(work)
    assert work.reader.count(PURPOSES, Query()) == len(ids) - 1
    for row in work.reader.rows(PURPOSES, ids):
        assert all(row[name] for name in ("purpose", "basis", "retention", "people", "used_in", "protection"))


def test_a_case_made_anonymous_stays_as_it_is(work: Workspace) -> None:
    case_id = closed(work, date.fromordinal(work.today().toordinal() - 1))
    privacy.dispose(work, [case_id], {"name": "1/2569"})
    assert steps.allowed(work, CASES, [case_id]) == []
    with pytest.raises(UserError):
        steps.take(work, CASES, [case_id], "reopen", work.today(), "พบข้อมูลใหม่")
    with pytest.raises(UserError):
        cases.save(work, {"anonymity": "named"}, WHO, case_id)
    assert work.reader.connection.execute("SELECT count(*) FROM case_identity").fetchone() == (0,)


def test_only_what_was_kept_long_enough_is_due(work: Workspace) -> None:
    yesterday = date.fromordinal(work.today().toordinal() - 1)
    over, today = closed(work, yesterday), closed(work, work.today())
    assert due_ids(work) == [over]
    with pytest.raises(UserError):
        privacy.dispose(work, [over, today], {"name": "1/2569"})
    with pytest.raises(Faults):
        privacy.dispose(work, [over], {})
    assert due_ids(work) == [over]
    secret = closed(work, yesterday, category="harassment", handlers=[work.actor])
    work.settings.user_name = "นายผู้อื่น ไม่เกี่ยวข้อง"
    assert due_ids(work) == [over]
    assert case_privacy.due_for_others(work.reader, work.today()) == 1
    with pytest.raises(UserError):
        privacy.dispose(work, [secret], {"name": "1/2569"})


def test_disposal_leaves_statistics_and_nobody(work: Workspace, tmp_path: Path) -> None:
    respondent = {"respondent_name": "นายผู้ถูกร้อง", "witnesses": ["พยานคนหนึ่ง"], "handlers": [OFFICER], "category": "harassment", "secrecy": "secret"}
    case_id = closed(work, date(2020, 1, 1), **respondent)
    file = tmp_path / "ภาพ.txt"
    file.write_text("x", encoding="utf-8")
    attachments.add(work, CASES, case_id, file)
    action = records.save(work, ACTIONS, {"case_id": case_id, "name": "โทรสอบถามโรงเรียน", "done_by": OFFICER})
    letters.save(work, letters.make(work, case_id, "memo"))
    surveys.ask(work, case_id)
    identities.reveal(work, case_id, "แจ้งผลทางโทรศัพท์")
    vault.set_key(work, "ประโยคลับของสำนักงาน")
    certificate = privacy.dispose(work, [case_id], {"name": "1/2580", "approver": "นายธีรเดช ทดลอง"})
    row = work.reader.get(CASES, case_id)
    assert row is not None
    assert (row["record_type"], row["category"], row["channel"], row["status"]) == ("complaint", "harassment", "walk_in", "closed")
    assert (row["disposed_on"], row["closed_on"], row["respondent_name"], row["witnesses"]) == (work.today(), date(2026, 1, 5), None, [])
    kept = work.reader.get(DISPOSALS, certificate)
    assert kept is not None
    assert (kept["case_count"], kept["case_numbers"]) == (1, [f"{row['number']}: ผู้ร้อง · ผู้ถูกร้องและพยาน · ข้อเท็จจริงและไฟล์"])
    assert kept["data_groups"] == row["disposed_groups"] == list(case_privacy.GROUPS)
    assert work.reader.get(ACTIONS, action)["name"] == row["name"]  # type: ignore[index]
    assert list(work.paths.attachments.iterdir()) == []
    with pytest.raises(Faults):
        records.save(work, ACTIONS, {"case_id": case_id, "name": "โทรสอบถามอีกครั้ง", "done_by": OFFICER})
    with pytest.raises(UserError, match=row["number"]):
        redaction.keep(work, case_id, "ข้อความ")
    assert [line.reason for line in identities.reveals(work, case_id)] == [row["name"]]
    assert privacy.due_for_disposal(work) == []
    assert history.undo_title(work) == ""
    assert not told_in_bytes(raw(work), [*TEXTS, WHO["last_name"], "แจ้งผลทางโทรศัพท์"])
    assert work.reader.connection.execute("SELECT count(*) FROM case_identity").fetchone() == (0,)


CONCERNED = {"respondent_name": "นายผู้ถูกร้อง", "respondent_position": "ครูที่ถูกกล่าวถึง", "witnesses": ["พยานคนหนึ่ง"]}


def test_those_concerned_leave_what_the_log_keeps_of_a_case_that_was_taken_back(work: Workspace) -> None:
    keep_for(work, "identity", 12)
    keep_for(work, "concerned", 11)
    case_id = cases.save(work, {**CASE, **CONCERNED}, WHO)
    history.undo(work)
    history.redo(work)
    with work.deed("save", "case", "x") as session:
        from desktop.models.complaint import Case

        row = session.get_one(Case, case_id)
        row.status, row.closed_on, row.retention_until = "closed", date(2026, 1, 5), date(2046, 1, 5)
        row.respondent_name = row.respondent_position = row.witnesses = None
    later = LaterWorkspace.open(work.paths, work.settings)
    assert privacy.due_for_disposal(later) == [(case_id, ("concerned",), date(2037, 1, 5))]
    privacy.dispose(later, {case_id: ("concerned",)}, {"name": "1/2580"})
    assert CONCERNED["respondent_name"] not in "\n".join(work.reader.connection.iterdump())
    assert privacy.due_for_disposal(later) == []
    later.close()


def test_each_group_goes_when_its_own_years_are_over(work: Workspace, tmp_path: Path) -> None:
    """Closed on 5 January 2026: the complainant after 11 years, those concerned after 12, the facts with the case."""
    work = LaterWorkspace.open(work.paths, work.settings)
    case_id = closed(work, date(2046, 1, 5), **CONCERNED)
    cases.save(work, {"respondent_name": "นายชื่อแรกเขียนผิด"}, WHO | {"occupation": "ค้าขายริมทาง"}, case_id)
    cases.save(work, {"respondent_name": "นายผู้ถูกร้อง"}, WHO, case_id)
    drafts.keep(work, CASES, case_id, {"respondent_name": "นายผู้อยู่ในร่าง"})
    for group, years in (("identity", 11), ("concerned", 12), ("facts", None)):
        keep_for(work, group, years)
    assert privacy.due_for_disposal(work) == [(case_id, ("identity",), date(2037, 1, 5))]
    for early in ({case_id: ("concerned",)}, {case_id: ("identity", "facts")}, {case_id: ()}, {}):
        with pytest.raises(UserError):
            privacy.dispose(work, early, {"name": "1/2580"})
    certificate = privacy.dispose(work, {case_id: ("identity",)}, {"name": "1/2580"})
    row = work.reader.get(CASES, case_id)
    assert row is not None
    assert (row["disposed_groups"], row["disposed_on"], row["respondent_name"]) == (["identity"], None, "นายผู้ถูกร้อง")
    assert not told_in_bytes(raw(work), [WHO["last_name"], "ค้าขายริมทาง"])
    assert len(told_in_bytes(raw(work), kept := ["นายชื่อแรกเขียนผิด", *CONCERNED["witnesses"], "น้ำดื่มขุ่นทุกวันจันทร์"])) == len(kept)
    assert history.undo_title(work) == ""
    assert privacy.due_for_disposal(work) == []
    keep_for(work, "concerned", 11)
    assert privacy.due_for_disposal(work) == [(case_id, ("concerned",), date(2037, 1, 5))]
    second = privacy.dispose(work, [case_id], {"name": "2/2580"})
    assert not told_in_bytes(raw(work), ["นายผู้ถูกร้อง", "นายชื่อแรกเขียนผิด", "นายผู้อยู่ในร่าง", "ครูที่ถูกกล่าวถึง", "พยานคนหนึ่ง"])
    keep_for(work, "facts", 11)
    assert privacy.due_for_disposal(work) == [(case_id, ("facts",), date(2037, 1, 5))]
    events = [event.title for event in case_timeline.of_case(work.reader, case_id) if event.kind == "disposal"]
    assert events == ["ทำลายข้อมูลเพราะครบกำหนดเก็บ: ผู้ถูกร้องและพยาน", "ทำลายข้อมูลเพราะครบกำหนดเก็บ: ผู้ร้อง"]
    for one, words, others in ((certificate, "ผู้ร้อง", "ผู้ถูกร้องและพยาน"), (second, "ผู้ถูกร้องและพยาน", "ข้อเท็จจริงและไฟล์")):
        pdf.write(privacy_reports.disposal_certificate(work, Request(ids=[one])), tmp_path / "one.pdf")
        said = words_of(tmp_path / "one.pdf")
        assert row["number"] in said
        assert told(said, [words])
        assert not told(said, [others])
    work.close()


def test_a_case_without_its_complainant_can_still_be_written_into(work: Workspace) -> None:
    case_id = closed(work, date(2046, 1, 5), anonymity="named")
    nobody = closed(work, date(2046, 1, 5), anonymity="anonymous")
    keep_for(work, "identity", 0)
    assert nobody not in due_ids(work)  # nothing is kept of somebody who gave no name
    privacy.dispose(work, [case_id], {"name": "1/2569"})
    cases.save(work, {"note": "ส่งสำเนาให้กลุ่มกฎหมาย"}, None, case_id)
    assert due_ids(work) == []
    cases.save(work, {}, WHO, case_id)
    assert due_ids(work) == [case_id]  # written down anew, it is due anew


def test_a_case_is_kept_no_longer_than_its_facts(work: Workspace) -> None:
    cases.ensure_defaults(work)
    for years, kept in ((None, 10), (2, 2), (30, 10)):
        keep_for(work, "facts", years)
        case_id = cases.save(work, CASE, WHO)
        steps.take(work, CASES, [case_id], "screen", work.today())
        steps.take(work, CASES, [case_id], "reject", work.today(), "ไม่มีหลักฐาน", values={"inadmissible_reason": "court", "reply_channel": "phone"})
        steps.take(work, CASES, [case_id], "close", work.today(), values={"outcome_accepted": "accepted", "closed_summary": "ไม่รับไว้พิจารณา"})
        assert work.reader.rows(CASES, [case_id])[0]["retention_until"] == case_privacy.kept_until(work.today(), kept)


def test_what_was_merged_goes_along_group_by_group(work: Workspace) -> None:
    into, merged = closed(work, date(2046, 1, 5)), closed(work, date(2046, 1, 5))
    cases.save(work, {"anonymity": "anonymous"}, None, into)
    with work.deed("save", "case", "x") as session:
        from desktop.models.complaint import Case

        session.get_one(Case, merged).merged_into_id = into
    keep_for(work, "identity", 0)
    assert due_ids(work) == [into]
    certificate = privacy.dispose(work, [into], {"name": "1/2569"})
    assert work.reader.get(DISPOSALS, certificate)["case_count"] == 2  # type: ignore[index]
    assert not told_in_bytes(raw(work), [WHO["last_name"]])


def test_years_are_whole_and_of_several_rows_the_shortest_counts(work: Workspace, tmp_path: Path) -> None:
    privacy.ensure_purposes(work)
    assert case_privacy.years_of_groups(work.reader.connection) == {"identity": 5, "concerned": 10}
    first = next(iter(work.reader.ids(PURPOSES, Query(filters=(("data_group", ("identity",)),)))))
    for wrong in (2.5, 101, -1):
        with pytest.raises(Faults):
            records.save(work, PURPOSES, {"years": wrong}, first)
    records.save(work, PURPOSES, {"years": 3}, first)
    assert case_privacy.years_of_groups(work.reader.connection)["identity"] == 3
    pdf.write(privacy_reports.processing_record(work, Request()), tmp_path / "one.pdf")
    assert len(told(words_of(tmp_path / "one.pdf"), ["ทำลายกลุ่ม“ผู้ร้อง”เมื่อครบ3ปีหลังยุติเรื่อง", "ทำลายกลุ่ม“ข้อเท็จจริงและไฟล์”ตามกำหนดของประเภทเรื่อง"])) == 2


def test_a_planted_office_forgets_wholly(paths: Paths, tmp_path: Path) -> None:
    """Everything an office did with a case goes, byte by byte, years later."""
    work = Workspace.open(paths, Settings(user_name=OFFICER))
    planted = plant(work, tmp_path)
    work.close()
    later = LaterWorkspace.open(paths, Settings(user_name=OFFICER))
    due = due_ids(later)
    assert set(due) >= {planted.cases[kind] for kind in ("confidential", "secret", "anonymous", "named")}
    privacy.dispose(later, due, {"name": "1/2580"})
    later.close()
    assert not told_in_bytes(paths.database.read_bytes(), needles([HIDDEN["confidential"], HIDDEN["secret"], NAMED]))
    assert not told_in_bytes(paths.database.read_bytes(), ["นางพยาน ตัวอย่าง", "นายผู้ถูกร้อง สมมติ", "อาหารกลางวันไม่ได้คุณภาพ", "ผู้บริหารรับว่าจะแก้ไข"])


def test_one_person_is_given_everything_that_was_told(work: Workspace, tmp_path: Path) -> None:
    first = cases.save(work, CASE, WHO)
    second = cases.save(work, CASE | {"anonymity": "named", "name": "เรื่องที่สอง"}, WHO | {"email": "kamol@example.com"})
    cases.save(work, CASE, {"first_name": "ผู้อื่น", "phone": "0 5555 0101"})
    with pytest.raises(Faults):
        privacy.person_data(work, WHO, "")
    with pytest.raises(UserError):
        privacy.person_data(work, {"first_name": "ไม่มี"}, "คำขอเลขที่ 1")
    target = tmp_path / f"{privacy.export_name(work)}.json"
    data = privacy.person_data(work, {"phone": "0812123434"}, "คำขอเลขที่ 1")
    privacy.write_json(data, target)
    assert json.loads(target.read_text(encoding="utf-8")) == data
    assert len(data["cases"]) == 2
    assert {"กมลรพี", "kamol@example.com"} <= set(data["person"].values())
    assert "กมล" not in target.name
    for case_id in (first, second):
        assert [line.reason for line in identities.reveals(work, case_id)] == ["คำขอเลขที่ 1"]
    document = privacy_reports.person_document(work, data)
    pdf.write(document, tmp_path / "one.pdf")
    xlsx.write(document, tmp_path / "one.xlsx")
    for name in ("one.pdf", "one.xlsx"):
        assert "ซ่อนนามจริง" in words_of(tmp_path / name)
    assert "กมลรพี" not in document.title


def test_the_recovery_sheet_prints_its_code(work: Workspace, tmp_path: Path) -> None:
    code = vault.set_key(work, "ประโยคลับของสำนักงาน")
    mark = vault.state(work).fingerprint
    pdf.write(privacy_reports.recovery_sheet(work, code, mark), tmp_path / "sheet.pdf")
    said = words_of(tmp_path / "sheet.pdf")
    assert mark in said
    assert all(group in said for group in code.split("-"))
    written = b"".join(file.read_bytes() for file in work.paths.data.rglob("*") if file.is_file())
    assert code.encode() not in written
    assert code.replace("-", "").encode() not in written
    backup.make(work)
