"""A planted name is put through the services, then everything the program can put out is searched for it (domain B.3.7).

Whatever report is added to the catalogue, whatever register is declared, is covered by itself.
"""

from __future__ import annotations

import logging
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop import cli
from desktop.errors import UserError
from desktop.exchange import assessor_file, out, template
from desktop.models.complaint_register import CASES, LETTERS
from desktop.models.conditions import Query
from desktop.models.registers import ALL_REGISTERS, REGISTERS
from desktop.paths import Paths
from desktop.reports import catalogue
from desktop.reports.report import OptionKind, Report
from desktop.reports.request import Request
from desktop.services import assessor_files, backup, drafts, evidence, history, saved_filters, vault
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.services.planted import (
    HIDDEN,
    NAMED,
    NEVER,
    NOT_HERE,
    OFFICER,
    SUBJECT,
    Planted,
    plant,
    told,
    told_in_bytes,
    words_of,
)

PASSWORD = "ประโยคลับของสำนักงาน"
STATES = ("plain", "sealed")
ASKED, ALWAYS = {"case-file"}, {"case-letter"}
"""Reports that may say who complains where the complainant is known to the officials: when it is asked for, and because it is a letter to that person."""

_SEALED_PLACES = {"case_identity", "vault"}


@dataclass
class Made:
    """An office with planted cases, closed, to be copied; what was logged and said while it was made."""

    folder: Path
    cases: dict[str, int]
    said: list[str]
    logged: str
    rounds: list[int]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, fresh_database: Path) -> dict[str, Made]:
    """The office twice: before a key was set, and after."""
    return {state: _make(state, tmp_path_factory.mktemp(state), fresh_database) for state in STATES}


def _make(state: str, folder: Path, fresh_database: Path) -> Made:
    heard: list[str] = []
    handler = logging.Handler(logging.DEBUG)
    handler.emit = lambda record: heard.append(record.getMessage() + str(record.exc_info))  # type: ignore[method-assign]
    root, level = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        paths = Paths(folder / "data")
        paths.make()
        shutil.copyfile(fresh_database, paths.database)
        work = Workspace.open(paths, Settings(user_name=OFFICER))
        planted = plant(work, folder)
        if state == "sealed":
            with pytest.MonkeyPatch.context() as quick:
                quick.setattr(vault, "_OPERATIONS", 1)  # hard to guess is proved elsewhere; here it is unlocked often
                quick.setattr(vault, "_MEMORY", 8 * 1024 * 1024)
                vault.set_key(work, PASSWORD)
            vault.remove_plain_backups(work)
        work.settings.save(paths.settings)
        work.close()
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    return Made(paths.data, planted.cases, planted.said, "\n".join(heard), planted.rounds)


def _opened(source: Made, folder: Path) -> Planted:
    """The office in a copy of its own, unlocked where it has a key: then most could leak."""
    shutil.copytree(source.folder, folder)
    work = Workspace.open(Paths(folder), Settings.load(folder / "settings.toml"))
    if vault.state(work).is_set:
        vault.unlock(work, PASSWORD)
    return Planted(work, dict(source.cases), list(source.said), list(source.rounds))


@pytest.fixture(scope="module", params=STATES)
def planted(request: pytest.FixtureRequest, made: dict[str, Made], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planted]:
    """The office, open, for tests that only look."""
    found = _opened(made[request.param], tmp_path_factory.mktemp("looked") / "data")
    yield found
    found.work.close()


@pytest.fixture(params=STATES)
def changed(request: pytest.FixtureRequest, made: dict[str, Made], tmp_path: Path) -> Iterator[Planted]:
    """The office, open, for a test that changes it."""
    found = _opened(made[request.param], tmp_path / "data")
    yield found
    found.work.close()


# --- The grep itself -----------------------------------------------------------------------------------------------------------------------------


def test_the_grep_finds_what_is_there(tmp_path: Path, planted: Planted) -> None:
    spaced = "โทร ๐๘-๑๒๑๒ ๓๔๓๔ นาง กมล\u200bรพี\nซ่อนนาม จริง"
    assert set(told(spaced)) == {"กมลรพี", "ซ่อนนามจริง", "0812123434"}
    from desktop.services.changes import to_json

    assert told_in_bytes(to_json("ab กมลรพี".encode()).encode()) == ["กมลรพี"]
    target = tmp_path / "cases.xlsx"
    cli.write_workbook(planted.work, CASES, list(planted.cases.values()), target)
    assert SUBJECT in words_of(target)
    catalogue.write(planted.work, "case-file", tmp_path / "file.pdf", Request(ids=[planted.cases["confidential"]]))
    assert told(words_of(tmp_path / "file.pdf"), [SUBJECT]) == [SUBJECT]


def test_the_grep_finds_a_name_that_may_be_printed(tmp_path: Path, planted: Planted) -> None:
    """The case file of a named complainant when asked, and the letter to him: PDF, Excel and Word alike."""
    letter = next(row["id"] for row in planted.work.reader.rows(LETTERS, planted.work.reader.ids(LETTERS, Query())) if row["case_id"] == planted.cases["named"] and row["kind"] == "answer")
    for name, ids, values in (("case-file", [planted.cases["named"]], {"named": True}), ("case-letter", [letter], {})):
        for ending in catalogue.REPORTS[name].formats:
            target = tmp_path / f"{name}.{ending}"
            catalogue.write(planted.work, name, target, Request(ids=ids, values=values))
            assert NAMED["last_name"] in told(words_of(target)), target.name


def test_who_may_know_can_read_the_name(changed: Planted) -> None:
    """The names are there, or searching for them would prove nothing."""
    from desktop.services import identities

    assert (identities.read(changed.work, changed.cases["named"]) or {})["last_name"] == NAMED["last_name"]
    assert identities.reveal(changed.work, changed.cases["confidential"], "ส่งหนังสือ")["last_name"] == HIDDEN["confidential"]["last_name"]
    assert identities.read(changed.work, changed.cases["confidential"]) is None
    assert identities.read(changed.work, changed.cases["anonymous"]) is None


# --- Reports -------------------------------------------------------------------------------------------------------------------------------------


def _requests(work: Workspace, report: Report, cases: dict[str, int]) -> Iterator[tuple[str, Request]]:
    """How a report can be asked for: as it opens, about each record, with every yes-no turned over, with each choice."""
    ids = list(cases.values()) if report.register == CASES.name else list(work.reader.ids(REGISTERS[report.register], Query()))[:12]
    turned = {option.name: not option.default for option in report.options if option.kind is OptionKind.YES_NO}
    yield "plain", Request()
    if ids:
        yield "chosen", Request(ids=ids)
        yield "turned", Request(ids=ids, values=turned)
    for option in report.options:
        for choice in option.choices[1:]:
            yield f"{option.name}-{choice.key}", Request(ids=ids or None, values={option.name: choice.key})


@pytest.mark.parametrize("name", list(catalogue.REPORTS))
def test_no_report_names_a_hidden_complainant(planted: Planted, tmp_path: Path, name: str) -> None:
    report, work = catalogue.REPORTS[name], planted.work
    for way, request in _requests(work, report, planted.cases):
        wanted = NEVER if name in ALWAYS or (name in ASKED and way == "turned") else NOT_HERE
        for ending in report.formats:
            target = tmp_path / f"{name}-{way}.{ending}"
            catalogue.write(work, name, target, request)
            assert not told(words_of(target), wanted), f"{target.name} says it"
            assert not told(target.name)


def test_the_case_file_of_a_hidden_complainant_never_names_him(planted: Planted, tmp_path: Path) -> None:
    for kind in HIDDEN:
        for ending in ("pdf", "xlsx"):
            target = tmp_path / f"{kind}.{ending}"
            catalogue.write(planted.work, "case-file", target, Request(ids=[planted.cases[kind]], values={"named": True, "redacted": True, "working": True}))
            assert not told(words_of(target))


# --- Exports -------------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", list(REGISTERS))
def test_no_export_names_a_complainant(planted: Planted, tmp_path: Path, name: str) -> None:
    register, work = REGISTERS[name], planted.work
    for trash in (False, True):
        ids = work.reader.ids(register, Query(trash=trash))
        target = tmp_path / f"{name}-{trash}"
        cli.write_workbook(work, register, ids, target.with_suffix(".xlsx"))
        out.write_csv(work, register, ids, target.with_suffix(".csv"))
        if "phones" in register.by_name:
            out.write_vcard(work, register, ids, target.with_suffix(".vcf"))
    template.write(work, register, tmp_path / "template.xlsx")
    for file in tmp_path.glob(f"{name}-*.*"):
        assert not told(words_of(file)), f"{file.name} says it"
    assert not told(words_of(tmp_path / "template.xlsx"))


def test_no_evidence_and_no_file_of_an_assessor_names_a_complainant(planted: Planted, tmp_path: Path) -> None:
    work = planted.work
    for one in planted.rounds:
        evidence.export_zip(work, one, tmp_path / f"{one}.zip", with_secret=True)
        assessor_file.write(tmp_path / f"{one}.xlsx", assessor_files.for_assessors(work, one, ["นางสาวผู้ประเมิน ตัวอย่าง"])[0])
        assert "เรื่องร้องเรียน" in words_of(tmp_path / f"{one}.xlsx") + words_of(tmp_path / f"{one}.zip")
        assert not told(words_of(tmp_path / f"{one}.xlsx"))
        with zipfile.ZipFile(tmp_path / f"{one}.zip") as package:
            assert len(package.namelist()) >= 2
            for name in package.namelist():
                (tmp_path / Path(name).name).write_bytes(package.read(name))
                assert not told(words_of(tmp_path / Path(name).name))


def test_the_command_line_says_nothing(changed: Planted, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = changed.work.paths.data
    changed.work.close()
    target = tmp_path / "cli"
    target.mkdir()
    calls: list[list[str]] = [["list"], ["check"], ["backup", str(target)], ["export", "case", str(target / "case.csv")], ["report", "all", "-o", str(target / "all")]]
    for needle in (HIDDEN["confidential"]["last_name"], NAMED["last_name"]):
        calls.append(["report", "case-file", "-o", str(target / "found.pdf"), "--search", needle])
    for call in calls:
        cli.run([*call, "--data", str(data)], lambda _options: 0)
    heard = capsys.readouterr()
    assert SUBJECT not in heard.err
    assert not told(heard.out + heard.err)
    for file in (file for file in target.rglob("*") if file.is_file() and file.suffix in (".pdf", ".xlsx", ".csv", ".docx")):
        if file.name != "found.pdf":  # what was typed into the search stands on its page
            assert not told(words_of(file), NEVER if file.stem in ALWAYS else NOT_HERE), file.name


# --- Lists, searches, histories ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", list(REGISTERS))
def test_no_search_finds_a_complainant(planted: Planted, name: str) -> None:
    register, reader = REGISTERS[name], planted.work.reader
    for needle in NOT_HERE:
        for typed in (needle, needle[:6], needle[-6:]):
            assert not len(reader.ids(register, Query(typed))), typed
            assert not reader.find_references(name, typed)


def test_no_list_and_no_history_names_a_complainant(planted: Planted) -> None:
    work = planted.work
    for register in REGISTERS.values():
        ids = [*work.reader.ids(register, Query()), *work.reader.ids(register, Query(trash=True))]
        assert not told(repr(work.reader.rows(register, ids)))
        for record_id in ids:
            assert not told(repr(history.of_record(work, register, record_id)))
            assert not told(work.reader.reference_title(register.name, record_id))
        for field in register.stored:
            assert not told(repr(work.reader.counts(register, field.name, Query())))
    for child in ALL_REGISTERS.values():
        rows = work.reader.connection.execute(f'SELECT * FROM "{child.table}"').fetchall()
        assert not told(repr(rows))


def test_the_timeline_names_nobody(planted: Planted) -> None:
    from desktop.models import case_timeline

    for case_id in planted.cases.values():
        assert case_timeline.of_case(planted.work.reader, case_id)
        assert not told(repr(case_timeline.of_case(planted.work.reader, case_id)))


def test_undoing_everything_and_doing_it_again_names_nobody(changed: Planted) -> None:
    work = changed.work
    assert not told("\n".join(changed.said))
    count = 0
    while title := history.undo_title(work):
        assert not told(title)
        try:
            assert not told(history.undo(work))
        except UserError as error:
            pytest.fail(f"{title}: {error}")
        count += 1
        assert not told(history.redo_title(work))
    assert count > 20
    for _again in range(count):
        assert not told(history.redo(work))
    from desktop.services import identities

    assert (identities.read(work, changed.cases["named"]) or {})["last_name"] == NAMED["last_name"]


# --- What lies in the data folder ----------------------------------------------------------------------------------------------------------------


def _dump(connection: sqlite3.Connection, table: str) -> str:
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    where = " WHERE table_name <> 'case_identity'" if table == "change" else ""
    rows = connection.execute(f'SELECT * FROM "{table}"{where}').fetchall()
    return "\n".join(value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value) for row in rows for value in row) + repr(names)


def test_no_table_but_the_one_holds_a_complainant(planted: Planted) -> None:
    connection = planted.work.reader.connection
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if table not in _SEALED_PLACES:
            dump = _dump(connection, table)
            assert not told(dump), table
            assert not told_in_bytes(dump.encode()), table


def test_drafts_filters_settings_logs_and_file_names(changed: Planted, made: dict[str, Made]) -> None:
    work = changed.work
    assert drafts.all(work)
    assert not told(repr(drafts.all(work)))
    for register in REGISTERS.values():
        assert not told(repr(saved_filters.saved(work, register)))
    backup.make(work, why="manual")
    assert not told(repr(backup.list_backups(work.paths)))
    for state in STATES:
        assert not told(made[state].logged)
    for file in work.paths.data.rglob("*"):
        assert not told(file.name)
        if file.is_file() and file.suffix in (".toml", ".json", ".sha256", ".log", ".txt", ".lock", ""):
            assert not told_in_bytes(file.read_bytes()), file.name


def test_the_sealed_files_hold_nobody(made: dict[str, Made], tmp_path: Path) -> None:
    """The database, the log beside it and the backups, byte by byte; also while it is open, and after more work."""
    shutil.copytree(made["sealed"].folder, tmp_path / "data")
    work = Workspace.open(Paths(tmp_path / "data"), Settings.load(tmp_path / "data" / "settings.toml"))
    vault.unlock(work, PASSWORD)
    from desktop.services import cases

    cases.save(work, {}, HIDDEN["confidential"] | {"occupation": "รับจ้าง"}, made["sealed"].cases["confidential"])
    history.undo(work)
    backup.make(work, why="manual")
    searched = [file for file in work.paths.data.rglob("*") if file.is_file()]
    assert {"prasan.db", "prasan.db-wal"} <= {file.name for file in searched}
    for file in searched:
        assert not told_in_bytes(file.read_bytes()), file.name
    work.close()


def test_the_plain_database_holds_them_in_one_table_only(made: dict[str, Made]) -> None:
    """The counterpart of the test above: without a key the same search does find them."""
    content: Any = (made["plain"].folder / "prasan.db").read_bytes()
    assert HIDDEN["confidential"]["last_name"] in told_in_bytes(content)
