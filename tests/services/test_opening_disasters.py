"""Every disaster a database on an office's PC can meet: a sentence, nothing lost, never called damage when it is the machine."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import UserError
from desktop.models import database
from desktop.models.database import DamagedDatabase
from desktop.models.partner_register import PARTNERS
from desktop.models.publicity_register import ITEMS
from desktop.models.reader import Query
from desktop.paths import Paths
from desktop.services import backup, opening, records
from desktop.services.workspace import Workspace
from desktop.settings import Settings


@pytest.fixture
def filled(work: Workspace) -> Paths:
    """A closed data folder with 60 partners and a good backup."""
    for place in range(60):
        records.save(work, PARTNERS, {"name": f"หน่วยงานตัวอย่าง {place}", "category": "media"})
    backup.make(work)
    work.close()
    return work.paths


def reopened(paths: Paths) -> int:
    work = Workspace.open(paths, Settings())
    count = work.reader.count(PARTNERS, Query("ตัวอย่าง"))
    work.close()
    return count


def mend(paths: Paths) -> None:
    good = backup.newest_good(paths)
    assert good is not None
    backup.restore(paths, good)
    assert reopened(paths) == 60


def test_a_new_folder_gets_a_database_without_an_object_mapper_later(paths: Paths) -> None:
    assert reopened(paths) == 0
    assert not opening.marker(paths).exists()
    code = (
        "import sys; from pathlib import Path; from desktop.paths import Paths; from desktop.settings import Settings; "
        "from desktop.services.workspace import Workspace; from desktop.models.reader import Query; from desktop.models.partner_register import PARTNERS; "
        "work = Workspace.open(Paths(Path(sys.argv[1])), Settings()); work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query())); work.close(); "
        "print([name for name in ('sqlalchemy', 'alembic', 'pyuca') if name in sys.modules])"
    )
    asked = subprocess.run([sys.executable, "-c", code, str(paths.data)], capture_output=True, text=True, check=True, cwd=Path(opening.__file__).parents[2])
    assert asked.stdout.strip() == "[]"


@pytest.mark.parametrize("name", ["ข้อมูล สำนักงาน", "50% #1 & 'ก'", "a;b=c@d"])
def test_any_name_of_a_folder_will_do(tmp_path: Path, name: str) -> None:
    paths = Paths(tmp_path / name / "data")
    work = Workspace.open(paths, Settings())
    records.save(work, PARTNERS, {"name": "หน่วยงานตัวอย่าง", "category": "media"})
    backup.make(work)
    work.close()
    assert reopened(paths) == 1
    mended = backup.newest_good(paths)
    assert mended is not None
    backup.restore(paths, mended)
    assert reopened(paths) == 1


def test_a_missing_file_beside_backups_is_not_made_anew(filled: Paths) -> None:
    filled.database.unlink()
    with pytest.raises(DamagedDatabase) as told:
        Workspace.open(filled, Settings())
    assert told.value.backup == backup.newest_good(filled)
    assert not filled.database.exists()
    mend(filled)


def spoil(path: Path, how: str) -> None:
    content = path.read_bytes()
    spoilt = {
        "zero bytes": b"",
        "a text file": "รายชื่อโรงเรียน".encode() * 500,
        "a damaged header": b"\x00" * 100 + content[100:],
        "cut in half": content[: len(content) // 2],
        "cut at a page": content[: 4096 * 10],
    }
    path.write_bytes(spoilt[how])


def spoil_index(paths: Paths, name: str) -> None:
    """Write over the first page of an index."""
    with closing(sqlite3.connect(paths.database)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]
    content = bytearray(paths.database.read_bytes())
    content[(page - 1) * 4096 + 8 : (page - 1) * 4096 + 300] = b"\xff" * 292
    paths.database.write_bytes(content)


@pytest.mark.parametrize("how", ["zero bytes", "a text file", "a damaged header", "cut in half", "cut at a page"])
@pytest.mark.parametrize("clean", [True, False])
def test_a_spoilt_file_leads_to_the_newest_good_backup(filled: Paths, how: str, clean: bool) -> None:
    spoil(filled.database, how)
    spoilt = filled.database.read_bytes()
    if not clean:
        opening.marker(filled).touch()
    with pytest.raises(DamagedDatabase) as told:
        Workspace.open(filled, Settings())
    assert told.value.backup == backup.newest_good(filled)
    assert filled.database.read_bytes() == spoilt
    mend(filled)


def test_a_damaged_page_is_found_after_an_unclean_end(filled: Paths) -> None:
    spoil_index(filled, "ix_partner_list")
    opening.marker(filled).touch()
    with pytest.raises(DamagedDatabase):
        Workspace.open(filled, Settings())
    mend(filled)


def test_a_file_that_is_not_as_it_was_left_is_checked_after_a_clean_end_too(filled: Paths) -> None:
    """A page written over while the program was closed: by a failing disk, a cloud, a copy that was cut short."""
    assert opening.prepare(filled) is None
    opening.leave(filled, clean=True)
    spoil_index(filled, "ix_partner_list")
    with pytest.raises(DamagedDatabase):
        Workspace.open(filled, Settings())
    mend(filled)


def test_a_large_damaged_file_refuses_to_be_written(filled: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "CHECKED_AT_ONCE", 0)
    spoil_index(filled, "ix_partner_category")
    opening.marker(filled).touch()
    work = Workspace.open(filled, Settings())
    with pytest.raises(DamagedDatabase):
        records.save(work, PARTNERS, {"name": "ก", "category": "media"})
    work.close()
    assert opening.marker(filled).exists()
    mend(filled)


def test_a_damaged_search_index_is_built_anew(filled: Paths) -> None:
    with closing(sqlite3.connect(filled.database)) as connection:
        connection.execute("DELETE FROM partner_search_content WHERE id < 30")
        connection.commit()
    opening.marker(filled).touch()
    assert reopened(filled) == 60


def test_search_texts_and_sort_keys_of_another_version_are_built_anew(filled: Paths) -> None:
    with closing(sqlite3.connect(filled.database)) as connection:
        connection.execute("UPDATE store_state SET value = 'older'")
        connection.execute("DELETE FROM partner_search WHERE rowid < 30")
        connection.execute("UPDATE partner SET name_sort = x'00'")
        connection.commit()
    assert reopened(filled) == 60
    with closing(sqlite3.connect(filled.database)) as connection:
        assert connection.execute("SELECT count(*) FROM partner WHERE name_sort = x'00'").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM store_state WHERE value = 'older'").fetchone() == (0,)


def test_a_newer_database_is_left_alone(filled: Paths) -> None:
    with closing(sqlite3.connect(filled.database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = filled.database.read_bytes()
    with pytest.raises(UserError) as told:
        Workspace.open(filled, Settings())
    assert not isinstance(told.value, DamagedDatabase)
    assert filled.database.read_bytes() == before


def test_another_program_s_database_is_left_alone(paths: Paths) -> None:
    paths.make()
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("CREATE TABLE songs (name TEXT)")
    before = paths.database.read_bytes()
    with pytest.raises(UserError):
        Workspace.open(paths, Settings())
    assert paths.database.read_bytes() == before


def with_a_second_revision(folder: Path, statement: str) -> Path:
    shutil.copytree(database.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    second = f"from alembic import op\nrevision = '9999'\ndown_revision = '{database.HEAD}'\n\ndef upgrade():\n    op.execute({statement!r})\n"
    (folder / "versions" / "9999_second.py").write_text(second)
    return folder


def test_an_older_database_is_backed_up_and_upgraded(filled: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = database.HEAD
    monkeypatch.setattr(database, "MIGRATIONS", with_a_second_revision(tmp_path / "m", "CREATE TABLE later (id INTEGER PRIMARY KEY)"))
    monkeypatch.setattr(database, "HEAD", "9999")
    assert reopened(filled) == 60
    assert database.revision(filled.database) == "9999"
    kept = [info for info in backup.list_backups(filled) if info.why == "upgrade"]
    assert [(info.revision, info.records) for info in kept] == [(before, 60)]


def test_a_database_of_the_first_version_gets_the_tables_and_lists_of_this_one(paths: Paths, fresh_database: Path) -> None:
    paths.make()
    database.upgrade(paths.database, "0001")
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.executemany("INSERT INTO store_state(key, value) VALUES (?, '')", [("sort_key",), ("search_text",)])
        connection.execute("INSERT INTO value_item(list_key, key, label, position, active, builtin) VALUES ('kind', 'own', 'ของเรา', 0, 1, 0)")
        connection.commit()
    work = Workspace.open(paths, Settings())
    try:
        assert records.save(work, ITEMS, {"name": "ข่าวรับนักเรียน"})
        assert [item.key for item in work.lists().items("kind")] == ["own"]
        assert work.lists().label("pr_channel", "website") == "เว็บไซต์"
    finally:
        work.close()


def test_a_failed_upgrade_leaves_the_database_and_keeps_the_backup(filled: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as newer:
        newer.setattr(database, "MIGRATIONS", with_a_second_revision(tmp_path / "m", "INSERT INTO nowhere VALUES (1)"))
        newer.setattr(database, "HEAD", "9999")
        with pytest.raises(Exception, match="nowhere"):
            Workspace.open(filled, Settings())
    assert backup.list_backups(filled)[0].why == "upgrade"
    assert reopened(filled) == 60


def test_a_locked_database_is_not_called_damaged(filled: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 50)
    work = Workspace.open(filled, Settings())
    with closing(sqlite3.connect(filled.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError) as told:
            records.save(work, PARTNERS, {"name": "ก", "category": "media"})
        other.execute("ROLLBACK")
    assert not isinstance(told.value, DamagedDatabase)
    assert records.save(work, PARTNERS, {"name": "ก", "category": "media"})
    work.close()


def test_two_openers_write_one_after_the_other(filled: Paths) -> None:
    one, two = Workspace.open(filled, Settings()), Workspace.open(filled, Settings())
    for place in range(5):
        for work in (one, two):
            records.save(work, PARTNERS, {"name": f"ตัวอย่างสลับ {place}", "category": "media"})
    assert one.reader.count(PARTNERS, Query()) == two.reader.count(PARTNERS, Query()) == 70
    numbers = [row["number"] for row in one.reader.rows(PARTNERS, one.reader.ids(PARTNERS, Query()))]
    assert len(set(numbers)) == 70
    one.close()
    two.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB; needs the right to mount."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("mount")
    if not mounted or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)], capture_output=True, check=False).returncode:
        pytest.skip("a small disk can only be mounted by the administrator of a Linux machine")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(work: Workspace, saved: list[int]) -> None:
    for place in range(2000):
        saved.append(records.save(work, PARTNERS, {"name": f"หน่วยงานตัวอย่าง {place}", "category": "media", "note": "ก" * 5000}))


def test_a_full_disk_is_said_and_nothing_is_lost(small_disk: Path, fresh_database: Path) -> None:
    paths = Paths(small_disk / "data")
    paths.make()
    shutil.copyfile(fresh_database, paths.database)
    work = Workspace.open(paths, Settings())
    saved: list[int] = []
    with pytest.raises(UserError) as told:
        fill(work, saved)
    assert not isinstance(told.value, DamagedDatabase)
    with pytest.raises(UserError):
        backup.make(work)
    assert work.reader.count(PARTNERS, Query("ตัวอย่าง")) == len(saved) > 0
    assert database.integrity_faults(paths.database) == []
    work.close()


def test_a_folder_that_cannot_be_written_is_said(filled: Paths, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the data folder should be")
    with pytest.raises(UserError) as told:
        Workspace.open(Paths(blocked / "data"), Settings())
    assert not isinstance(told.value, DamagedDatabase)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"), reason="mounting read-only needs the administrator of a Linux machine")
def test_a_read_only_disk_is_said(filled: Paths, tmp_path: Path) -> None:
    disk = tmp_path / "readonly"
    disk.mkdir()
    mounted = subprocess.run(["mount", "--bind", str(filled.data), str(disk)], capture_output=True, check=False).returncode == 0
    if not mounted or subprocess.run(["mount", "-o", "remount,ro,bind", str(disk)], capture_output=True, check=False).returncode:
        subprocess.run(["umount", "-l", str(disk)], capture_output=True, check=False)
        pytest.skip("this machine does not let a folder be mounted read-only")
    try:
        with pytest.raises(UserError) as told:
            Workspace.open(Paths(disk), Settings())
        assert not isinstance(told.value, DamagedDatabase)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)
