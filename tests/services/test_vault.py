"""The office's key: set safely, opened by password or sheet, locked when idle; undo works before and after."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import Cancelled, Faults, UserError
from desktop.models import database
from desktop.models.complaint_register import CASES
from desktop.paths import Paths
from desktop.services import backup, cases, drafts, history, identities, recovery_code, restoring, tidying, vault
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.services.planted import told_in_bytes

PASSWORD = "ประโยคลับของสำนักงาน"
CASE = {"name": "ขอให้ตรวจสอบ", "detail": "ผู้ร้องแจ้งว่า", "category": "lunch", "anonymity": "confidential"}
WHO = {"title": "นาง", "first_name": "กมลรพี", "last_name": "ซ่อนนามจริง", "phone": "08 1212 3434"}
OTHER = WHO | {"first_name": "พัชรนันท์"}


class Clock:
    """A clock that goes when it is told to."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def who(work: Workspace, case_id: int) -> str:
    return str(identities.reveal(work, case_id, "ตรวจสอบ")["first_name"])


def schemes(work: Workspace) -> set[int]:
    return {row[0][0] for row in work.reader.connection.execute("SELECT sealed FROM case_identity")}


def test_without_a_key_names_are_plain_and_it_is_said(work: Workspace) -> None:
    assert vault.state(work) == vault.VaultState(False, False)
    assert vault.state(work).readable
    case_id = cases.save(work, CASE, WHO)
    assert schemes(work) == {vault.PLAIN}
    assert who(work, case_id) == "กมลรพี"
    with pytest.raises(UserError):
        vault.unlock(work, PASSWORD)


def test_setting_the_key_seals_rows_history_and_drafts(work: Workspace) -> None:
    case_id = cases.save(work, CASE, WHO)
    cases.save(work, {}, OTHER, case_id)
    with work.session() as session:
        session.connection().exec_driver_sql(
            "INSERT INTO draft (register, record_id, \"values\", saved_at) VALUES ('case', 0, ?, '2026-11-20 10:00:00')", (json.dumps({"name": "ร่าง", **WHO}),)
        )
    steps: list[tuple[int, int]] = []
    code = vault.set_key(work, PASSWORD, lambda done, total: steps.append((done, total)))
    assert steps[-1] == (100, 100)
    assert steps == sorted(steps)
    assert vault.state(work).unlocked
    assert schemes(work) == {vault.SEALED}
    assert not tidying.is_pending(work.reader.connection)
    assert [draft.values for draft in drafts.all(work)] == [{"name": "ร่าง"}]
    assert len(code.split("-")) == 8
    needles = (WHO["first_name"], WHO["last_name"], "พัชรนันท์", WHO["phone"])
    for file in (work.paths.database, work.paths.database.with_name("prasan.db-wal")):
        assert not told_in_bytes(file.read_bytes(), needles), file.name
    assert not told_in_bytes(code.encode(), needles)
    assert backup.list_backups(work.paths)[0].counts["deed"] > 0


def test_intake_goes_on_while_it_is_locked(work: Workspace) -> None:
    vault.set_key(work, PASSWORD)
    vault.lock(work)
    case_id = cases.save(work, CASE, WHO)
    assert schemes(work) == {vault.SEALED}
    assert identities.read(work, case_id) is None
    with pytest.raises(vault.Locked):
        identities.reveal(work, case_id, "โทรแจ้ง")
    assert identities.reveals(work, case_id) == []
    with pytest.raises(vault.Locked):
        identities.find(work, "กมล")
    vault.unlock(work, PASSWORD)
    assert who(work, case_id) == "กมลรพี"
    assert identities.find(work, "กมล") == [case_id]


def test_a_wrong_password_says_so_plainly(work: Workspace) -> None:
    with pytest.raises(Faults) as short:
        vault.set_key(work, "สั้น")
    assert [fault.field for fault in short.value.faults] == ["password"]
    vault.set_key(work, PASSWORD)
    vault.lock(work)
    with pytest.raises(Faults) as wrong:
        vault.unlock(work, PASSWORD + "ๆ")
    assert wrong.value.message == "รหัสผ่านไม่ถูกต้อง"
    assert not vault.state(work).unlocked
    with pytest.raises(UserError):
        vault.set_key(work, "อีกประโยคหนึ่งยาวพอ")


def test_it_locks_itself_when_nobody_uses_it(work: Workspace) -> None:
    case_id = cases.save(work, CASE | {"anonymity": "named"}, WHO)
    vault.set_key(work, PASSWORD)
    clock = Clock()
    vault.unlock(work, PASSWORD, clock)
    clock.now += vault.IDLE_SECONDS - 1
    assert identities.read(work, case_id) is not None
    clock.now += vault.IDLE_SECONDS - 1
    assert vault.state(work).unlocked
    clock.now += 1
    assert not vault.state(work).unlocked
    assert identities.read(work, case_id) is None
    vault.unlock(work, PASSWORD, clock)
    clock.now -= 3600
    assert not vault.state(work).unlocked


def test_the_password_can_be_changed_and_the_sheet_opens(work: Workspace) -> None:
    case_id = cases.save(work, CASE, WHO)
    code = vault.set_key(work, PASSWORD)
    with pytest.raises(Faults):
        vault.change_password(work, "ไม่ใช่รหัสผ่านนี้", "รหัสผ่านใหม่ยาวพอ")
    vault.change_password(work, PASSWORD, "รหัสผ่านใหม่ยาวพอ")
    vault.lock(work)
    with pytest.raises(Faults):
        vault.unlock(work, PASSWORD)
    vault.change_password_by_recovery(work, code.lower().replace("-", " ").replace("0", "o").replace("1", "l"), "ตั้งใหม่ด้วยใบกู้คืน")
    vault.unlock(work, "ตั้งใหม่ด้วยใบกู้คืน")
    assert who(work, case_id) == "กมลรพี"
    fresh = vault.renew_recovery(work, "ตั้งใหม่ด้วยใบกู้คืน")
    vault.lock(work)
    with pytest.raises(Faults):
        vault.change_password_by_recovery(work, code, PASSWORD)
    vault.change_password_by_recovery(work, fresh, PASSWORD)
    vault.unlock(work, PASSWORD)
    assert who(work, case_id) == "กมลรพี"
    assert history.undo_title(work).endswith("ร.1/2569") or "ร.1/" in history.undo_title(work)


def test_a_slip_in_the_code_is_found_in_its_group() -> None:
    code, secret = recovery_code.new()
    assert recovery_code.read(code) == secret
    groups = code.split("-")
    groups[2] = ("Z" if groups[2][0] != "Z" else "Y") + groups[2][1:]
    with pytest.raises(Faults) as error:
        recovery_code.read("-".join(groups))
    assert "3" in error.value.message
    with pytest.raises(Faults):
        recovery_code.read(code[:-2])


def test_undoing_across_the_setting_of_the_key(work: Workspace) -> None:
    case_id = cases.save(work, CASE, WHO)
    cases.save(work, {}, OTHER, case_id)
    vault.set_key(work, PASSWORD)
    assert who(work, case_id) == "พัชรนันท์"
    history.undo(work)
    assert who(work, case_id) == "กมลรพี"
    assert schemes(work) == {vault.SEALED}
    vault.lock(work)
    history.redo(work)
    history.undo(work)
    history.undo(work)
    assert work.reader.connection.execute("SELECT count(*) FROM case_identity").fetchone() == (0,)
    history.redo(work)
    vault.unlock(work, PASSWORD)
    assert who(work, case_id) == "กมลรพี"
    assert schemes(work) == {vault.SEALED}


def test_a_case_that_turns_anonymous_keeps_nobody(work: Workspace) -> None:
    case_id = cases.save(work, CASE, WHO)
    cases.save(work, {"anonymity": "anonymous"}, None, case_id)
    assert work.reader.connection.execute("SELECT count(*) FROM case_identity").fetchone() == (0,)
    with pytest.raises(UserError):
        identities.reveal(work, case_id, "ขอดู")
    vault.set_key(work, PASSWORD)
    history.undo(work)
    assert who(work, case_id) == "กมลรพี"
    assert "กมลรพี" not in repr(history.of_record(work, CASES, case_id))


def test_cancelling_before_the_sealing_changes_nothing(work: Workspace) -> None:
    cases.save(work, CASE, WHO)
    with pytest.raises(Cancelled):
        vault.set_key(work, PASSWORD, cancelled=lambda: True)
    assert schemes(work) == {vault.PLAIN}
    assert not vault.state(work).is_set


def test_old_backups_are_named_and_can_be_removed(work: Workspace) -> None:
    cases.save(work, CASE, WHO)
    before = backup.make(work, why="manual")
    vault.set_key(work, PASSWORD)
    plain = vault.plain_backups(work)
    assert before.name in {info.name for info in plain}
    assert vault.remove_plain_backups(work) == len(plain) == 2
    assert vault.plain_backups(work) == []
    assert backup.last_good(work.paths) is not None
    assert not told_in_bytes(b"".join(file.read_bytes() for file in work.paths.backups.glob("*.db")), [WHO["last_name"]])


def test_a_backup_that_holds_a_name_in_its_history_only_is_old_too(work: Workspace) -> None:
    case_id = cases.save(work, CASE, WHO)
    cases.save(work, {"anonymity": "anonymous"}, None, case_id)
    before = backup.make(work, why="manual")
    vault.set_key(work, PASSWORD)
    assert before.name in {info.name for info in vault.plain_backups(work)}


def test_a_plain_backup_that_is_restored_is_plain_again(work: Workspace) -> None:
    case_id = cases.save(work, CASE, WHO)
    before = backup.make(work, why="manual")
    vault.set_key(work, PASSWORD)
    work.close()
    restoring.restore(work.paths, before.path)
    again = Workspace.open(work.paths, Settings())
    assert not vault.state(again).is_set
    assert who(again, case_id) == "กมลรพี"
    again.close()


def test_what_was_left_is_written_anew_at_the_next_start(work: Workspace) -> None:
    cases.save(work, CASE, WHO)
    with work.deed("settings", "case", "x") as session:
        from desktop.services.changes import recorder

        recorder(session).outside = True
        tidying.begin(session, [CASES])
    assert tidying.is_pending(work.reader.connection)
    work.close()
    again = Workspace.open(work.paths, Settings())
    assert not tidying.is_pending(again.reader.connection)
    again.close()


_CHILD = """
import sys
from pathlib import Path
from desktop.paths import Paths
from desktop.services import vault
from desktop.services.workspace import Workspace
from desktop.settings import Settings
work = Workspace.open(Paths(Path(sys.argv[1])), Settings())
print("ready", flush=True)
vault.set_key(work, sys.argv[2])
print("done", flush=True)
work.close()
"""


@pytest.mark.parametrize("attempt", range(4))
def test_killed_at_any_moment_it_is_plain_or_sealed(paths: Paths, fresh_database: Path, attempt: int) -> None:
    """Many identities, a kill somewhere between the backup and the end; then the next start."""
    import shutil

    paths.make()
    shutil.copyfile(fresh_database, paths.database)
    work = Workspace.open(paths, Settings())
    with work.deed("import", "case", "400") as session:
        from desktop.models.complaint_work import CaseIdentity

        first = cases.save(work, CASE, WHO)
        row = session.connection().exec_driver_sql("SELECT * FROM complaint_case WHERE id = ?", (first,)).mappings().one()
        columns = ", ".join(f'"{name}"' for name in row if name != "id")
        for number in range(400):
            values = {**row, "number": f"ร.{number + 1000}/2569"}
            marks = ", ".join("?" * (len(row) - 1))
            added = session.connection().exec_driver_sql(f"INSERT INTO complaint_case ({columns}) VALUES ({marks})", tuple(value for name, value in values.items() if name != "id"))
            session.add(CaseIdentity(case_id=added.lastrowid, sealed=vault.sealed(session, WHO | {"age": number})))
    work.close()
    child = subprocess.Popen([sys.executable, "-c", _CHILD, str(paths.data), PASSWORD], stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
    assert child.stdout is not None
    assert child.stdout.readline().strip() == "ready"
    time.sleep(random.Random(attempt).uniform(0.05, 2.2))
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    again = Workspace.open(paths, Settings())
    try:
        is_set = vault.state(again).is_set
        assert schemes(again) == ({vault.SEALED} if is_set else {vault.PLAIN})
        assert database.integrity_faults(paths.database) == []
        if is_set:
            vault.unlock(again, PASSWORD)
            assert who(again, first) == "กมลรพี"
            assert not tidying.is_pending(again.reader.connection)
            assert not told_in_bytes(paths.database.read_bytes(), [WHO["last_name"]])
        with closing(sqlite3.connect(paths.database)) as connection:
            assert connection.execute("SELECT count(*) FROM case_identity").fetchone() == (401,)
    finally:
        again.close()
