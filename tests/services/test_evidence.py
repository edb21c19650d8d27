"""Evidence: made from records of other modules, put to items, kept while in use, taken out as one zip with its index."""

from __future__ import annotations

import hashlib
import io
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from desktop.errors import Cancelled, UserError
from desktop.models import evidence_reading
from desktop.models.assessment_reading import read
from desktop.models.assessment_register import EVIDENCE
from desktop.models.complaint_register import ROUNDS
from desktop.models.conditions import Query
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.partner_register import ACTIVITIES
from desktop.models.publicity_register import ARCHIVE, ITEMS, NEWS
from desktop.services import assessments, attachments, evidence, history, records, rounds, steps
from desktop.services.workspace import Workspace
from tests.services import assessment_help, round_help


def _piece(work: Workspace, name: str = "คำสั่งแต่งตั้งคณะทำงาน", **values: object) -> int:
    return records.save(work, EVIDENCE, {"name": name, "kind": "order", **values})


def _used(work: Workspace, evidence_id: int) -> bool:
    return bool((work.reader.get(EVIDENCE, evidence_id) or {})["used"])


# --- from a record ---------------------------------------------------------------------------------------------------


def test_a_published_item_is_evidence_by_one_act_and_a_second_act_finds_the_same(work: Workspace) -> None:
    item = records.save(work, ITEMS, {"name": "วันเด็กแห่งชาติ", "plan_start": date(2026, 1, 10), "owner_unit": "ADMIN"})
    with pytest.raises(UserError):
        evidence.from_record(work, "item", item)
    steps.take(work, ITEMS, [item], "publish", date(2026, 1, 10))
    made = evidence.from_record(work, "item", item)
    found = work.reader.get(EVIDENCE, made) or {}
    assert (found["name"], found["kind"], found["source_register"], found["source_id"]) == ("วันเด็กแห่งชาติ", "news", "item", item)
    assert (found["happened_on"], found["period_from"], found["entered_on"]) == (date(2026, 1, 10), date(2026, 1, 10), work.today())
    assert found["holder"] == work.actor
    assert found["code"].endswith("-001")
    assert evidence.from_record(work, "item", item) == made
    history.undo(work)
    assert evidence_reading.of_source(work.reader, "item", item) is None


def test_every_kind_of_record_brings_its_own_days(work: Workspace) -> None:
    activity = records.save(work, ACTIVITIES, {"name": "ประชุมเครือข่าย", "starts_on": date(2026, 2, 1), "ends_on": date(2026, 2, 3)})
    entry = records.save(work, ARCHIVE, {"name": "แผนปฏิบัติการ", "published_on": date(2026, 3, 1), "location": "ตู้ 2", "disclosure": "closed", "section": "9_8"})
    reported = records.save(work, ROUNDS, {"name": "รอบ 6 เดือน", "starts_on": date(2025, 10, 1), "ends_on": date(2026, 3, 31)})
    with pytest.raises(UserError):
        evidence.from_record(work, "round", reported)
    rounds.close(work, reported)
    found = {register: work.reader.get(EVIDENCE, evidence.from_record(work, register, one)) or {}
             for register, one in (("activity", activity), ("archive", entry), ("round", reported), ("complaint_year", 2569))}  # fmt: skip
    assert (found["activity"]["period_to"], found["activity"]["kind"]) == (date(2026, 2, 3), "activity")
    assert (found["archive"]["secrecy"], found["archive"]["shelf"]) == ("secret", "ตู้ 2")
    assert (found["round"]["period_from"], found["round"]["period_to"]) == (date(2025, 10, 1), date(2026, 3, 31))
    assert found["complaint_year"]["period_from"] == date(2025, 10, 1)
    assert "2569" in found["complaint_year"]["name"]


def test_a_measure_that_was_carried_out_is_evidence_of_that_day(work: Workspace) -> None:
    plan = records.save(work, IMPROVEMENTS, {"name": "คุณภาพอาหารกลางวัน", "fiscal_year": 2569, "measure": "ตรวจทุกเดือน", "owner_unit": "ADMIN", "due_on": date(2026, 9, 30)})
    assert not evidence.may_become(work, "improvement", plan)
    steps.take(work, IMPROVEMENTS, [plan], "finish", date(2026, 8, 5), values={"result": "ตรวจครบ"})
    assert (work.reader.get(IMPROVEMENTS, plan) or {})["done_on"] == date(2026, 8, 5)
    made = work.reader.get(EVIDENCE, evidence.from_record(work, "improvement", plan)) or {}
    assert (made["happened_on"], made["kind"]) == (date(2026, 8, 5), "plan")
    steps.take(work, IMPROVEMENTS, [plan], "reopen", date(2026, 8, 6), "ยังไม่ครบ")
    assert not evidence.may_become(work, "improvement", plan)


@pytest.mark.parametrize("register", ["case", "partner", "letter"])
def test_a_case_never_becomes_evidence(work: Workspace, register: str) -> None:
    with pytest.raises(UserError):
        evidence.from_record(work, register, 1)
    assert not work.reader.ids(EVIDENCE, Query())


# --- put to items ----------------------------------------------------------------------------------------------------


def test_one_piece_serves_many_items_and_is_unused_again_when_taken_off(work: Workspace) -> None:
    assessment, subject = round_help.round_of_office(work)
    piece = _piece(work)
    assert not _used(work, piece)
    first = evidence.use(work, piece, subject, "1.1", checkpoint="1.1.2")
    second = evidence.use(work, piece, subject, "2.1")
    assert (work.reader.get(EVIDENCE, piece) or {})["code"] == "1.1-01"
    assert evidence.use(work, piece, subject, "1.1", checkpoint="1.1.3") == first
    assert [(one.code, one.checkpoint, one.assessment_id) for one in evidence.uses(work, piece)] == [("1.1", "1.1.3", assessment), ("2.1", "", assessment)]
    evidence.drop(work, first)
    assert _used(work, piece)
    evidence.drop(work, second)
    assert not _used(work, piece)
    history.undo(work)
    assert _used(work, piece)
    with pytest.raises(UserError):
        evidence.use(work, piece, subject, "9.9")
    assert evidence.next_code(work, "1.1") == "1.1-02"


def test_evidence_in_use_does_not_go_to_the_trash(work: Workspace) -> None:
    _assessment, subject = round_help.round_of_office(work)
    piece, other = _piece(work), _piece(work, "ภาพถ่าย")
    use = evidence.use(work, piece, subject, "1.1")
    with pytest.raises(UserError, match=r"1\.1"):
        records.trash(work, EVIDENCE, [other, piece])
    assert len(work.reader.ids(EVIDENCE, Query())) == 2
    evidence.drop(work, use)
    records.trash(work, EVIDENCE, [other, piece])


def test_a_sent_round_keeps_its_evidence_and_its_files(work: Workspace, tmp_path: Path) -> None:
    assessment, subject = round_help.round_of_office(work)
    piece = _piece(work)
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4 x")
    file = attachments.add(work, EVIDENCE, piece, tmp_path / "a.pdf")
    use = evidence.use(work, piece, subject, "1.1")
    round_help.set_status(work, assessment, "submitted")
    for deed in (
        lambda: evidence.drop(work, use),
        lambda: evidence.use(work, piece, subject, "2.1"),
        lambda: attachments.remove(work, [file]),
        lambda: records.trash(work, EVIDENCE, [piece]),
        lambda: history.undo(work),
    ):
        with pytest.raises(UserError):
            deed()
    assert len(evidence.uses(work, piece)) == 1


def test_unused_and_expired_are_views_and_lost_files_are_told(work: Workspace, tmp_path: Path) -> None:
    old = _piece(work, "คำสั่งเก่า", valid_until=date(2020, 1, 1))
    _piece(work)
    assert list(work.reader.ids(EVIDENCE, Query(view="expired"))) == [old]
    assert len(work.reader.ids(EVIDENCE, Query(view="unused"))) == 2
    for name in ("one.txt", "two.txt", "three.txt"):
        (tmp_path / name).write_text("ข้อมูล", encoding="utf-8")
        attachments.add(work, EVIDENCE, old, tmp_path / name)
    lines = evidence_reading.files_of(work.reader, old)
    (work.paths.attachments / lines[0].stored_name).unlink()
    (work.paths.attachments / lines[1].stored_name).write_text("แก้ไข", encoding="utf-8")
    (work.paths.attachments / lines[2].stored_name).write_text("ข้อมูบ", encoding="utf-8")
    assert [(one.file, one.changed) for one in evidence_reading.troubles(work.reader, work.paths.attachments)] == [("one.txt", False), ("two.txt", True)]
    thorough = evidence_reading.troubles(work.reader, work.paths.attachments, [old], thorough=True)
    assert [one.changed for one in thorough] == [False, True, True]
    assert all(str(one) for one in thorough)


# --- the zip -----------------------------------------------------------------------------------------------------------


def _filled(work: Workspace, tmp_path: Path) -> tuple[int, int]:
    assessment, subject = round_help.round_of_office(work)
    order, photo, shelf, secret = _piece(work), _piece(work, "ภาพ"), _piece(work, "ทะเบียน", shelf="ตู้ 3"), _piece(work, "=บันทึกลับ", secrecy="secret")
    for number, (piece, name) in enumerate(((order, "คำสั่ง ที่ 1/2569: แต่งตั้ง?.pdf"), (photo, "CON.jpg"), (photo, "con.JPG"), (secret, "ลับ.pdf"))):
        path = tmp_path / f"{number}{Path(name).suffix}"
        path.write_bytes(f"เนื้อหา {number}".encode() * 100)
        attachments.add(work, EVIDENCE, piece, path, name=name)
    for piece, code in ((order, "1.1"), (order, "2.1"), (photo, "1.2"), (shelf, "1.2"), (secret, "1.2")):
        evidence.use(work, piece, subject, code)
    return assessment, subject


def test_the_zip_has_a_folder_for_each_item_an_index_and_no_secrets(work: Workspace, tmp_path: Path) -> None:
    assessment, _subject = _filled(work, tmp_path)
    told: list[tuple[int, int]] = []
    done = evidence.export_zip(work, assessment, tmp_path / "หลักฐาน.zip", lambda *step: told.append(step))
    with zipfile.ZipFile(tmp_path / "หลักฐาน.zip") as package:
        assert package.testzip() is None
        names = [name for name in package.namelist() if "/" in name]
        book = openpyxl.load_workbook(io.BytesIO(package.read(next(name for name in package.namelist() if name.endswith(".xlsx")))))
        text = package.read(next(name for name in package.namelist() if name.endswith(".txt"))).decode("utf-8-sig")
        digests = {hashlib.sha256(package.read(name)).hexdigest() for name in names}
    assert len(names) == len({name.casefold() for name in names}) == 4
    assert not any(letter in name for name in names for letter in '<>:"\\|?*')
    assert not any("ลับ" in name for name in names)
    rows = [[cell.value for cell in row] for row in book.active.iter_rows(min_row=3)]
    assert [row[0] for row in rows] == ["1.1", "1.2", "1.2", "1.2", "1.2", "2.1"]
    assert {row[-1] for row in rows if row[-1]} == digests
    assert all(cell.data_type != "f" for row in book.active.iter_rows() for cell in row)
    assert "ตู้ 3" in str(rows)
    assert "บันทึกลับ" not in text + str(rows)
    assert next(iter(digests)) in text
    assert (done.files, done.pieces, done.left_out, done.missing) == (4, 4, 1, [])
    assert told[-1] == (4, 4)
    assert evidence.export_zip(work, assessment, tmp_path / "b.zip", with_secret=True, flat=True).files == 5
    with zipfile.ZipFile(tmp_path / "b.zip") as package:
        assert not any("/" in name for name in package.namelist())
        assert "=บันทึกลับ" in package.read(next(name for name in package.namelist() if name.endswith(".txt"))).decode("utf-8-sig")


def test_what_became_secret_or_was_attached_after_sending_stays_out(work: Workspace, tmp_path: Path) -> None:
    assessment, subject = round_help.round_of_office(work)
    entry = records.save(work, ARCHIVE, {"name": "แผนปฏิบัติการ", "published_on": date(2026, 3, 1), "disclosure": "open", "section": "9_8"})
    pieces = [_piece(work), _piece(work, "รายงานผล"), evidence.from_record(work, "archive", entry)]
    for number, one in enumerate(pieces):
        (tmp_path / f"{number}.txt").write_text(f"เนื้อหา {number}", encoding="utf-8")
        attachments.add(work, EVIDENCE, one, tmp_path / f"{number}.txt")
        evidence.use(work, one, subject, "1.1")
    for code in assessment_help.scored(read(work.reader, assessment)):
        assessments.answer(work, subject, code, {"not_applicable": True, "na_reason": "ไม่มีภารกิจนี้"})
    assessment_help.send(work, assessment)
    assert evidence.export_zip(work, assessment, tmp_path / "a.zip").files == 3
    (tmp_path / "new.txt").write_text("แนบภายหลัง", encoding="utf-8")
    attachments.add(work, EVIDENCE, pieces[0], tmp_path / "new.txt")
    records.save(work, EVIDENCE, {"secrecy": "secret"}, pieces[1])
    records.save(work, ARCHIVE, {"disclosure": "closed"}, entry)
    done = evidence.export_zip(work, assessment, tmp_path / "b.zip")
    assert (done.files, done.pieces, done.left_out) == (1, 3, 2)


def test_a_zip_that_was_stopped_or_has_nothing_in_it_is_not_there(work: Workspace, tmp_path: Path) -> None:
    assessment, _subject = _filled(work, tmp_path)
    with pytest.raises(Cancelled):
        evidence.export_zip(work, assessment, tmp_path / "x.zip", cancelled=lambda: True)
    other = assessments.create(work, {"framework_id": round_help.publish(work, round_help.document("sar", code="other")), "fiscal_year": 2569})
    with pytest.raises(UserError):
        evidence.export_zip(work, other, tmp_path / "x.zip")
    assert not [one for one in tmp_path.iterdir() if "x.zip" in one.name]


def test_a_lost_and_a_changed_file_are_said_in_the_index(work: Workspace, tmp_path: Path) -> None:
    assessment, _subject = _filled(work, tmp_path)
    first, second = (line for piece in (1, 2) for line in evidence_reading.files_of(work.reader, piece)[:1])
    (work.paths.attachments / first.stored_name).unlink()
    (work.paths.attachments / second.stored_name).write_bytes(b"x")
    done = evidence.export_zip(work, assessment, tmp_path / "c.zip")
    assert len(done.missing) == 3
    assert done.files == 2


def test_pictures_of_pupils_without_consent_stay_out(work: Workspace, tmp_path: Path) -> None:
    news = records.save(work, NEWS, {"name": "กิจกรรมโรงเรียน", "child_consent": "none"})
    (tmp_path / "p.jpg").write_bytes(b"\xff\xd8\xff x")
    attachments.add(work, NEWS, news, tmp_path / "p.jpg")
    steps.take(work, NEWS, [news], "publish", date(2026, 1, 5))
    made = evidence.from_record(work, "news", news)
    found = {}
    for consent in ("none", "refused", "not_checked"):
        records.save(work, NEWS, {"child_consent": consent}, news)
        found[consent] = len(evidence_reading.files_of(work.reader, made))
    assert found == {"none": 1, "refused": 0, "not_checked": 0}
