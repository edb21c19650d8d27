"""Killed at any moment: a child process at work is ended by SIGKILL again and again, and nothing acknowledged is ever lost or half done."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.domain.thai_text import sort_key  # noqa: E402 - the child runs this file by itself
from desktop.models import database, search  # noqa: E402
from desktop.models.partner_register import PARTNERS  # noqa: E402
from desktop.models.reader import Query  # noqa: E402
from desktop.paths import Paths  # noqa: E402
from desktop.services import backup, records  # noqa: E402
from desktop.services.workspace import Workspace  # noqa: E402
from desktop.settings import Settings  # noqa: E402

ROWS = 1500
"""Rows of one import: it must be there whole or not at all."""

EVENTS = 400
"""Rows of one calendar file."""

PASSWORD = "ประโยคยาวที่จำได้ง่าย"
"""Of the key for the names of complainants."""

LATER = "9999"
"""A revision that is newer than the program's own."""
ANEW = 25
"""Kills on one data folder before it starts anew, so that looking at all of it stays quick."""


# --- The child: works, and says on its output what was committed ------------------------------------------------------------------------------


def tell(*words: object) -> None:
    print(*words, flush=True)


def save_records(paths: Paths, seed: int) -> None:
    """New records and changes to them, without end; "try" before, "done" after."""
    work, chance = Workspace.open(paths, Settings()), random.Random(seed)
    known: list[int] = []
    for turn in range(1_000_000):
        if known and chance.random() < 0.4:
            record_id, road = chance.choice(known), f"ถนนที่ {seed}-{turn}"
            tell("try", record_id, road)
            records.save(work, PARTNERS, {"road": road}, record_id)
            tell("done", record_id, road)
        else:
            children = {"contacts": [{"first_name": f"คนที่ {turn}"}]}
            record_id = records.save(work, PARTNERS, {"name": f"หน่วยงานตัวอย่าง {seed}-{turn}", "category": "media"}, children=children)
            known.append(record_id)
            tell("done", record_id, "-")


def import_rows(paths: Paths, seed: int) -> None:
    """Whole imports, one after another."""
    from desktop.models.partner import Partner
    from desktop.services import changes

    work = Workspace.open(paths, Settings())
    work.warm_up()
    tell("ready")
    for turn in range(1000):
        mark = f"นำเข้า {seed}-{turn}"
        rows: list[dict[str, Any]] = [
            {"name": f"{mark} แห่งที่ {place}", "name_sort": sort_key(f"{place}"), "scope": "external", "kind": "agency", "category": "media",
             "owner_unit": "ADMIN", "data_as_of": date(2026, 6, 10), "note": mark}
            for place in range(ROWS)
        ]  # fmt: skip
        with work.deed("import", "partner", str(ROWS)) as session:
            changes.insert_many(session, Partner, rows)
        tell("done", mark)


def publicise(paths: Paths, seed: int) -> None:
    """Templates of years, sendings and calendar files, each one act of many rows."""
    from desktop.domain.ics_plan import IcsPlan, IcsRow
    from desktop.services import distribution, ics_import, series

    work = Workspace.open(paths, Settings())
    partners = tuple(work.reader.ids(PARTNERS, Query()))
    keys = [one.key for one in series.templates()]
    tell("ready")
    for turn in range(1000):
        distribution.send(work, {"name": f"ส่ง {seed}-{turn}"}, distribution.ChosenSource(partners), partners)
        day = date(2027, 1, 1)
        rows = [IcsRow(place, f"{seed}-{turn}-{place}", f"กิจกรรม {place}", day, day, place=f"ปฏิทิน {seed}-{turn}") for place in range(EVENTS)]
        ics_import.commit(work, IcsPlan("a.ics", day, rows))
        tell("done", f"{seed}-{turn}")
        series.add_templates(work, keys, 2570 + seed % 5)


def complain(paths: Paths, seed: int) -> None:
    """Cases with who complains, through their steps and longer time; in the midst of them the key is set, where no child before has done so."""
    from desktop.models.complaint_register import ACTIONS, CASES
    from desktop.services import cases, complaint_clocks, office, steps, vault

    work = Workspace.open(paths, Settings(user_name="นายผู้รับ ตัวอย่าง"))
    today = work.today()
    office.apply_template(work, "B")
    cases.ensure_defaults(work)
    tell("ready")
    for turn in range(1000):
        who = {"first_name": f"ผู้ร้อง{seed}ก{turn}", "last_name": "ตัวอย่างร้อง", "phone": "08 5555 0101"}
        given = {"name": f"เรื่อง {seed}-{turn}", "detail": "โรงเรียนเก็บเงินเพิ่มโดยไม่มีใบเสร็จ", "category": "fees", "received_on": today, "channel": "phone", "anonymity": "confidential"}
        case_id = cases.save(work, given, who)
        tell("done", case_id, "new")
        steps.take(work, CASES, [case_id], "screen", today)
        tell("done", case_id, "screening")
        steps.take(work, CASES, [case_id], "assign", today, values={"owner_unit": "LAW", "coi_checked": True})
        tell("done", case_id, "assigned")
        complaint_clocks.extend(work, case_id, "close", 15, "calendar", "พยานติดราชการ", today, "ผู้อำนวยการ", "ที่ 1/2569")
        tell("done", case_id, "longer")
        records.save(work, ACTIONS, {"case_id": case_id, "done_on": today, "kind": "facts", "name": "สอบถามโรงเรียน", "done_by": work.actor})
        steps.take(work, CASES, [case_id], "accept", today)
        tell("done", case_id, "in_progress")
        if turn == 1 and not vault.state(work).is_set:
            vault.set_key(work, PASSWORD)
            tell("done", case_id, "sealed")


def assess(paths: Paths, seed: int) -> None:
    """Rounds of self-assessment: every answer kept as it is typed, then handed out and sent."""
    from desktop.models.assessment_reading import read
    from desktop.models.assessment_register import ASSESSMENTS
    from desktop.services import assessments, frameworks, steps

    work, chance = Workspace.open(paths, Settings(user_name="นายผู้ประเมิน ตัวอย่าง")), random.Random(seed)
    frameworks.ensure(work)
    edition = work.reader.connection.execute("SELECT id FROM framework WHERE shipped_key = 'sar-5'").fetchone()[0]
    day, letters = work.today(), {"memo_number": "1/2569", "approver": "ผู้อำนวยการ"}
    tell("ready")
    for turn in range(1000):
        made = assessments.create(work, {"framework_id": edition, "fiscal_year": 2569, "name": f"รอบ {seed}-{turn}"})
        found = read(work.reader, made)
        codes = [one.code for one in found.framework if one.scored]
        for code in codes:
            level = chance.randint(1, 5)
            tell("try", made, code, level)
            assessments.answer(work, found.subject.id, code, {"level": level, "result": f"ผล {code} " * 40})
            tell("done", made, f"{code} {level}")
        assessments.assign(work, made, codes, owner="นายตัวอย่าง ใจดี")
        for step in ("assign", "collect", "self_assess", "review", "to_director"):
            steps.take(work, ASSESSMENTS, [made], step, on=day, values={"order_no": "12/2569"} if step == "assign" else {})
        steps.take(work, ASSESSMENTS, [made], "director_approves", on=day, **letters)
        steps.take(work, ASSESSMENTS, [made], "submit", on=day, **letters, values={"out_doc_no": "ศธ 1"})
        tell("done", made, "sent")


def back_up(paths: Paths, seed: int) -> None:
    """Backups without end."""
    work = Workspace.open(paths, Settings())
    tell("ready")
    while True:
        tell("done", backup.make(work).name)


def restore_backup(paths: Paths, seed: int) -> None:
    """Restores without end."""
    tell("ready")
    while True:
        backup.restore(paths, sorted(paths.backups.glob("keep/*.db"))[0])
        tell("done")


def migrate(paths: Paths, seed: int) -> None:
    """An upgrade that touches every row."""
    second = paths.data / "migrations"
    if not second.exists():
        shutil.copytree(database.MIGRATIONS, second, ignore=shutil.ignore_patterns("__pycache__"))
    (second / "versions" / "9999_second.py").write_text(
        f"from alembic import op\nrevision = '{LATER}'\ndown_revision = '{database.HEAD}'\n\n"
        "def upgrade():\n    with op.batch_alter_table('partner', recreate='always') as table:\n        table.create_index('ix_partner_road', ['road'])\n"
        "    op.execute('UPDATE partner SET status_reason = road')\n"
    )
    database.MIGRATIONS, database.HEAD = second, LATER
    tell("ready")
    Workspace.open(paths, Settings()).close()
    tell("done")


TASKS: dict[str, Callable[[Paths, int], None]] = {
    "save": save_records, "import": import_rows, "publicity": publicise, "complaints": complain, "rounds": assess, "backup": back_up, "restore": restore_backup, "migrate": migrate,
}  # fmt: skip


# --- The killer -------------------------------------------------------------------------------------------------------------------------------


@dataclass
class Kill:
    """What one child had said before it was killed."""

    lines: list[list[str]]

    def done(self) -> list[list[str]]:
        return [line[1:] for line in self.lines if line[0] == "done"]


def kill_one(task: str, paths: Paths, seed: int, delay: float) -> Kill:
    """Start a child at its task and kill it ``delay`` seconds after its first word."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, __file__, task, str(paths.data), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, encoding="utf-8") as child:
        assert child.stdout is not None
        assert child.stderr is not None
        first = child.stdout.readline()
        if not first:
            raise AssertionError(f"the child said nothing: {child.stderr.read()}")
        time.sleep(delay)
        if child.poll():  # it fell over by itself, which nobody asked for
            raise AssertionError(child.stderr.read())
        child.kill()
        rest = child.stdout.read()
    whole = [line for line in (first + rest).split("\n")[:-1] if line]
    return Kill([line.split(" ", 2) for line in whole])


def fresh(folder: Path, rows: int = 0) -> Paths:
    """An empty data folder, or one with an import in it and a backup kept apart."""
    shutil.rmtree(folder, ignore_errors=True)
    paths = Paths(folder)
    work = Workspace.open(paths, Settings())
    for place in range(rows):
        records.save(work, PARTNERS, {"name": f"หน่วยงานเดิม {place}", "category": "media", "road": f"ถนน {place}"})
    if rows:
        backup.make(work, paths.backups / "keep", "manual")
    work.close()
    return paths


def is_sound(paths: Paths) -> None:
    """The file is whole and the search index says what the records say."""
    faults = database.integrity_faults(paths.database)
    assert not faults, faults
    with closing(database.connect(paths.database)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        assert search.is_whole(connection, PARTNERS)
        assert search.says_the_same(connection, PARTNERS)
        connection.execute("ROLLBACK")


def check_saves(paths: Paths, kill: Kill) -> int:
    """Every acknowledged save is there; a change that was tried and not acknowledged is there whole or not at all."""
    roads: dict[int, str | None] = {}
    tried: dict[int, str] = {}
    for word, record_id, road in kill.lines:
        (roads if word == "done" else tried)[int(record_id)] = None if road == "-" else road
    work = Workspace.open(paths, Settings())
    for record_id, road in roads.items():
        record = work.reader.get(PARTNERS, record_id)
        assert record is not None, f"{record_id} is lost"
        assert record["road"] in (road, tried.get(record_id)), f"{record_id} is not as it was acknowledged"
        assert len(work.reader.children(PARTNERS.child("contacts").register, record_id)) == 1
    work.close()
    return len(kill.done())


def check_import(paths: Paths, kill: Kill) -> int:
    with closing(database.connect(paths.database, writable=False)) as connection:
        found = dict(connection.execute("SELECT note, count(*) FROM partner GROUP BY note").fetchall())
    assert set(found.values()) <= {ROWS}, found
    assert {" ".join(words) for words in kill.done()} <= found.keys()
    return len(kill.done())


def check_publicity(paths: Paths, kill: Kill) -> int:
    """Every series has all its items or is not there, every list of recipients is whole, every calendar file came in whole, and what was acknowledged is there."""
    from desktop.services import series

    work = Workspace.open(paths, Settings())
    found = work.reader.connection
    assert not found.execute("PRAGMA foreign_key_check").fetchall()
    for (one,) in found.execute("SELECT id FROM pr_series").fetchall():
        assert len(series.item_ids(work, one)) == len(series.preview(work, {}, one))
    assert {many for (many,) in found.execute("SELECT count(*) FROM pr_item WHERE series_id IS NULL GROUP BY place")} <= {EVENTS}
    lists = "SELECT name FROM distribution AS d WHERE recipient_count = (SELECT count(*) FROM distribution_recipient WHERE distribution_id = d.id)"
    whole = {name.removeprefix("ส่ง ") for (name,) in found.execute(lists)}
    assert len(whole) == found.execute("SELECT count(*) FROM distribution").fetchone()[0]
    assert {words[0] for words in kill.done()} <= whole
    work.close()
    return len(kill.done())


_LED = {"new": "new", "screening": "screening", "assigned": "assigned", "longer": "assigned", "in_progress": "in_progress", "sealed": "in_progress"}
"""What a child said of a case → the status it had by then."""


def check_complaints(paths: Paths, kill: Kill) -> int:
    """Each acknowledged case stands where it was led to or one step further, with its complainant and its clocks; names are all plain or all sealed."""
    from desktop.models.complaint_register import CASES
    from desktop.services import complaint_clocks, vault

    work = Workspace.open(paths, Settings(user_name="นายผู้รับ ตัวอย่าง"))
    found = work.reader.connection
    assert not found.execute("PRAGMA foreign_key_check").fetchall()
    assert not complaint_clocks.pending_moves(work)
    is_set, way = vault.state(work).is_set, list(dict.fromkeys(_LED.values()))
    assert {row[0] for row in found.execute("SELECT DISTINCT hex(substr(sealed, 1, 1)) FROM case_identity")} <= {"01" if is_set else "00"}
    if is_set:
        vault.unlock(work, PASSWORD)
    for case_id, said in {int(words[0]): words[1] for words in kill.done()}.items():
        case = work.reader.get(CASES, case_id)
        assert case is not None, f"{case_id} is lost"
        at = way.index(_LED[said])
        assert case["status"] in way[at : at + 2], f"{case_id} is {case['status']} and was {said}"
        longer = found.execute("SELECT count(*) FROM case_extension WHERE case_id = ?", (case_id,)).fetchone()[0]
        assert longer == 1 or (said in ("new", "screening", "assigned") and not longer)
        assert is_set or said != "sealed"
    known = dict(found.execute("SELECT c.id, sealed FROM complaint_case AS c LEFT JOIN case_identity AS i ON i.case_id = c.id").fetchall())
    assert all(kept is not None and vault.opener(work)(kept)["first_name"].startswith("ผู้ร้อง") for kept in known.values())
    clocked = {row[0] for row in found.execute("SELECT case_id FROM case_clock WHERE clock = 'close'")}
    assert clocked == set(known)
    work.close()
    return len(kill.done())


def check_rounds(paths: Paths, kill: Kill) -> int:
    """Each acknowledged answer is there, sums are those of the answers, and a round is sent and kept whole or neither."""
    from desktop.models.assessment_reading import read, read_live

    work = Workspace.open(paths, Settings())
    connection = work.reader.connection
    assert not connection.execute("PRAGMA foreign_key_check").fetchall()
    tried = {(words[1], words[2].split(" ")[0]): words[2].split(" ")[1] for words in kill.lines if words[0] == "try"}
    for made, said in kill.done():
        if said == "sent":
            assert connection.execute("SELECT status FROM assessment WHERE id = ?", (made,)).fetchone() == ("submitted",)
            continue
        code, level = said.split(" ")
        row = read_live(work.reader, int(made)).answers[code].row
        assert int(row.get("level") or 0) in (int(level), int(tried[made, code])), f"{code} of {made} is lost"
    for made, status, score, progress, figures in connection.execute("SELECT id, status, score, progress, figures FROM assessment").fetchall():
        found = read_live(work.reader, made)
        assert (score, progress) == (None if found.total.value is None else float(found.total.value), f"{found.total.done}/{found.total.of}")
        kept = connection.execute("SELECT kept FROM assessment_subject WHERE assessment_id = ?", (made,)).fetchone()[0]
        assert (status == "submitted") is bool(figures) is bool(kept)
        assert read(work.reader, made).total == found.total
    work.close()
    return len(kill.done())


def check_backup(paths: Paths, kill: Kill) -> int:
    """Each backup that tells about itself is good, and each one acknowledged is among them or was thinned out."""
    listed = backup.list_backups(paths)
    assert all(backup.is_good(info) and not database.integrity_faults(info.path) for info in listed)
    if kill.done():
        assert kill.done()[-1][0] in {info.name for info in listed}
    return len(kill.done())


def check_restore(paths: Paths, kill: Kill) -> int:
    work = Workspace.open(paths, Settings())
    assert work.reader.count(PARTNERS, Query()) == 300
    work.close()
    return len(kill.done())


def check_migration(paths: Paths, kill: Kill) -> int:
    with closing(database.connect(paths.database, writable=False)) as connection:
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        changed = connection.execute("SELECT count(*) FROM partner WHERE status_reason = road").fetchone()[0]
    assert (revision, changed) in ((database.HEAD, 0), (LATER, 300))
    return int(revision == LATER)


CHECKS: dict[str, tuple[Callable[[Paths, Kill], int], int, float, bool]] = {
    "save": (check_saves, 0, 0.6, False),
    "import": (check_import, 0, 1.2, False),
    "publicity": (check_publicity, 300, 2.5, False),
    "complaints": (check_complaints, 0, 5.0, False),
    "rounds": (check_rounds, 0, 3.0, False),
    "backup": (check_backup, 300, 0.4, False),
    "restore": (check_restore, 300, 0.4, False),
    "migrate": (check_migration, 300, 0.9, True),
}
"""Task → (check, rows to begin with, longest time until the kill in seconds, a new folder each time)."""


def torment(task: str, kills: int, folder: Path, seed: int = 1) -> dict[str, int]:
    """Kill so many children at one task and look at everything after each; how many kills, and how many acts had been acknowledged."""
    check, rows, longest, anew = CHECKS[task]
    chance = random.Random(f"{seed}{task}")
    paths, acknowledged = fresh(folder, rows), 0
    template = shutil.copytree(folder, folder.with_name(folder.name + "-template")) if anew else None
    for turn in range(kills):
        if turn and template:
            shutil.rmtree(folder)
            shutil.copytree(template, folder)
        elif turn and turn % ANEW == 0:
            paths = fresh(folder, rows)
        kill = kill_one(task, paths, turn, chance.uniform(0, longest))
        is_sound(paths)
        acknowledged += check(paths, kill)
    return {"kills": kills, "acknowledged": acknowledged}


def run(quick: bool) -> dict[str, Any]:
    """200 kills while saving and 20 at each other task (quick: 15 and 3); an ``AssertionError`` tells what was lost."""
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for task in TASKS:
            kills = (15 if quick else 200) if task == "save" else (3 if quick else 20)
            found[task] = torment(task, kills, Path(folder) / task)
    return found


if __name__ == "__main__":
    TASKS[sys.argv[1]](Paths(Path(sys.argv[2])), int(sys.argv[3]))
