"""Backups that can be trusted, and bringing one back."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.errors import Cancelled, UserError
from desktop.models import database
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.models.registers import ALL_REGISTERS
from desktop.paths import Paths
from desktop.services import attachments, backup, records
from desktop.services.workspace import Workspace
from desktop.settings import Settings


def add(work: Workspace, name: str) -> int:
    return records.save(work, PARTNERS, {"name": name, "category": "media"})


def names(paths: Paths) -> list[str]:
    work = Workspace.open(paths, Settings())
    found = [row["name"] for row in work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query()))]
    work.close()
    return found


def test_a_backup_holds_what_was_committed_and_tells_about_itself(work: Workspace) -> None:
    for place in range(20):
        add(work, f"หน่วยงาน {place}")
    steps: list[tuple[int, int]] = []
    info = backup.make(work, progress=lambda done, total: steps.append((done, total)))
    assert steps[-1][0] == steps[-1][1]
    assert (info.records, info.revision, info.why, info.deed) == (20, database.HEAD, "automatic", work.reader.generation())
    assert backup.is_good(info)
    with closing(sqlite3.connect(info.path)) as copy:
        assert copy.execute("SELECT count(*) FROM partner").fetchone() == (20,)
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert info.path.with_suffix(".sha256").read_text() == f"{info.sha256}  {info.name}\n"
    assert backup.last_good(work.paths) == info
    assert backup.list_backups(work.paths) == [info]
    assert not [file for file in work.paths.backups.iterdir() if ".part" in file.name]


def test_a_backup_is_due_only_when_something_changed(work: Workspace) -> None:
    assert not backup.due(work)
    one = add(work, "ก")
    assert backup.due(work)
    backup.make(work)
    assert not backup.due(work)
    records.save(work, PARTNERS, {"name": "ก"}, one)
    assert not backup.due(work)
    records.trash(work, PARTNERS, [one])
    assert backup.due(work)


def test_a_changed_letter_makes_a_backup_bad(work: Workspace) -> None:
    add(work, "ก")
    good = backup.make(work)
    add(work, "ข")
    bad = backup.make(work)
    content = bytearray(bad.path.read_bytes())
    content[-100] ^= 1
    bad.path.write_bytes(content)
    assert not backup.is_good(bad)
    assert backup.newest_good(work.paths) == good.path
    work.close()
    with pytest.raises(UserError):
        backup.restore(work.paths, bad.path)
    assert names(work.paths) == ["ก", "ข"]


def test_a_cancelled_backup_leaves_nothing(work: Workspace) -> None:
    add(work, "ก")
    with pytest.raises(Cancelled):
        backup.make(work, cancelled=lambda: True)
    assert list(work.paths.backups.iterdir()) == []


def test_a_backup_elsewhere(work: Workspace, tmp_path: Path) -> None:
    add(work, "ก")
    info = backup.make(work, tmp_path / "elsewhere", "manual")
    assert info.path.parent == tmp_path / "elsewhere"
    assert backup.is_good(info)
    assert backup.last_good(work.paths) is None


def test_restoring_brings_back_the_state_and_keeps_the_present_one(work: Workspace, tmp_path: Path) -> None:
    one = add(work, "เดิม")
    scan = tmp_path / "คำสั่ง.pdf"
    scan.write_bytes(b"%PDF-1.7 sample")
    attached = attachments.add(work, PARTNERS, one, scan)
    info = backup.make(work)
    add(work, "เพิ่มทีหลัง")
    attachments.path_of(work, attached).unlink()
    work.close()
    present = backup.restore(work.paths, info.path)
    assert present is not None
    assert present.why == "restore"
    assert names(work.paths) == ["เดิม"]
    reopened = Workspace.open(work.paths, Settings())
    assert attachments.path_of(reopened, attached).read_bytes() == b"%PDF-1.7 sample"
    reopened.close()
    backup.restore(work.paths, present.path)
    assert names(work.paths) == ["เดิม", "เพิ่มทีหลัง"]
    assert sorted(file.name for file in work.paths.data.iterdir()) == ["attachments", "backups", "closed", "logs", "prasan.db"]


def test_an_old_log_beside_the_database_does_not_reach_the_restored_one(work: Workspace) -> None:
    add(work, "เดิม")
    info = backup.make(work)
    add(work, "ใหม่")
    log = work.paths.database.with_name("prasan.db-wal").read_bytes()
    work.close()
    work.paths.database.with_name("prasan.db-wal").write_bytes(log)
    backup.restore(work.paths, info.path)
    assert names(work.paths) == ["เดิม"]


def test_a_damaged_database_is_replaced_and_its_files_kept(work: Workspace) -> None:
    add(work, "เดิม")
    info = backup.make(work)
    work.close()
    work.paths.database.write_bytes(b"not a database at all")
    assert backup.restore(work.paths, info.path) is None
    assert names(work.paths) == ["เดิม"]
    assert [file.name for file in work.paths.backups.glob("damaged-*/*")] == ["prasan.db"]


@pytest.mark.parametrize("content", [b"", b"a letter, not a database", b"SQLite format 3\x00" + b"x" * 5000])
def test_what_is_no_backup_is_refused(work: Workspace, tmp_path: Path, content: bytes) -> None:
    add(work, "เดิม")
    work.close()
    file = tmp_path / "strange.db"
    file.write_bytes(content)
    with pytest.raises(UserError):
        backup.restore(work.paths, file)
    with pytest.raises(UserError):
        backup.restore(work.paths, tmp_path / "missing.db")
    assert names(work.paths) == ["เดิม"]


def test_another_program_s_database_and_a_newer_one_are_refused(work: Workspace, tmp_path: Path) -> None:
    work.close()
    strange, newer = tmp_path / "strange.db", tmp_path / "newer.db"
    with closing(sqlite3.connect(strange)) as connection:
        connection.execute("CREATE TABLE songs (name TEXT)")
    newer.write_bytes(work.paths.database.read_bytes())
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    for file in (strange, newer):
        with pytest.raises(UserError):
            backup.restore(work.paths, file)


def test_the_second_place_gets_a_copy(work: Workspace, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    work.settings.second_backup = str(stick)
    add(work, "ก")
    info = backup.make(work)
    assert info.second == "ok"
    copy = stick / "prasan-backups" / info.name
    assert backup.read_info(copy) is not None
    work.close()
    work.paths.database.unlink()
    backup.restore(work.paths, copy)
    assert names(work.paths) == ["ก"]


def test_a_second_place_that_is_not_there_is_said_and_the_backup_still_made(work: Workspace, tmp_path: Path) -> None:
    work.settings.second_backup = str(tmp_path / "unplugged")
    add(work, "ก")
    info = backup.make(work)
    assert str(tmp_path / "unplugged") in info.second
    last = backup.last_good(work.paths)
    assert last is not None
    assert last.second == info.second


def test_old_backups_are_thinned_out(work: Workspace) -> None:
    add(work, "ก")
    made = backup.make(work)
    content, now = made.path.read_bytes(), datetime.now(UTC)
    for hours in range(6, 24 * 500, 12):
        at = now - timedelta(hours=hours)
        info = replace(made, name=f"prasan-{at:%Y%m%d-%H%M%S}.db", made_at=at.isoformat(), why="upgrade" if hours == 6 + 12 * 700 else "automatic")
        info.path.write_bytes(content[:100])
        info = replace(info, size=100)
        info.path.with_suffix(".json").write_text(json.dumps({key: value for key, value in vars(info).items() if key != "folder"}))
    backup.thin_out(work.paths.backups)
    left = backup.list_backups(work.paths)
    days = {info.at.astimezone().date() for info in left}
    assert made in left
    assert len([info for info in left if info.why == "upgrade"]) == 1
    assert 12 + 8 + 7 <= len(left) <= 12 + 10 + 9 + 3
    assert len(left) - 2 <= len(days)
    assert len(list(work.paths.backups.glob("*.db"))) == len(left)


def test_a_backup_into_a_place_that_cannot_be_written_is_said(work: Workspace, tmp_path: Path) -> None:
    add(work, "ก")
    blocked = tmp_path / "file"
    blocked.write_text("here is a file where a folder should be")
    with pytest.raises(UserError):
        backup.make(work, blocked / "backups")
    assert backup.make(work).records == 1


def test_check_finds_what_is_not_whole(work: Workspace, tmp_path: Path) -> None:
    one = add(work, "ก")
    assert [sentence for sentence in backup.check(work.paths) if "สำรอง" not in sentence] == []
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"sample")
    attached = attachments.add(work, PARTNERS, one, scan)
    info = backup.make(work)
    assert backup.check(work.paths) == []
    attachments.path_of(work, attached).write_bytes(b"changed")
    assert len(backup.check(work.paths)) == 1
    attachments.path_of(work, attached).unlink()
    assert len(backup.check(work.paths)) == 1
    info.path.write_bytes(info.path.read_bytes()[:-1] + b"\x01")
    assert len(backup.check(work.paths)) == 2
    with closing(sqlite3.connect(work.paths.database)) as connection:
        connection.execute("DELETE FROM partner_search")
        connection.commit()
    assert len(backup.check(work.paths)) == 3


def test_an_attachment_is_kept_once_however_many_backups_hold_it(work: Workspace, tmp_path: Path) -> None:
    one = add(work, "ก")
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"sample")
    attachments.add(work, PARTNERS, one, scan)
    backup.make(work)
    add(work, "ข")
    backup.make(work)
    assert len(list((work.paths.backups / backup.STORE).iterdir())) == 1


def test_every_table_is_counted(work: Workspace) -> None:
    counted = set(backup.counts(work.reader.connection))
    assert {register.table for register in ALL_REGISTERS.values()} <= counted
    assert {"case_identity", "vault", "change", "deed", "attachment"} <= counted
    assert not [name for name in counted if "_search" in name]
