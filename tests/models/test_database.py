"""The file itself: created by its revisions, equal to the tables as declared, told apart from what is none."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.fields import Kind
from desktop.models import database
from desktop.models.registers import ALL_REGISTERS


def schema(path: Path) -> dict[tuple[str, str], str]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        return {(kind, name): " ".join((sql or "").replace('"', "").split()) for kind, name, sql in rows}


def columns(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_search%'")]
        return {name: sorted(row[1:] for row in connection.execute(f'PRAGMA table_info("{name}")')) for name in names if name != "alembic_version"}


def test_the_newest_revision_is_the_one_the_program_starts_with() -> None:
    assert database.known_revisions()[-1] == database.HEAD


def test_every_released_revision_upgrades_to_what_a_fresh_database_is(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.db"
    database.upgrade(fresh)
    for revision in database.known_revisions():
        older = tmp_path / f"{revision}.db"
        database.upgrade(older, revision)
        database.upgrade(older)
        assert schema(older) == schema(fresh)
        assert database.revision(older) == database.HEAD
        assert not database.integrity_faults(older)


def test_the_revisions_make_the_tables_as_they_are_declared(fresh_database: Path, tmp_path: Path) -> None:
    from sqlalchemy import create_engine

    from desktop.models import office, partner
    from desktop.models.base import Base

    assert office.Office.metadata is partner.Partner.metadata
    declared = tmp_path / "declared.db"
    engine = create_engine(f"sqlite:///{declared}")
    Base.metadata.create_all(engine)
    engine.dispose()
    assert columns(declared) == columns(fresh_database)
    wanted, found = schema(declared), schema(fresh_database)
    assert {name for kind, name in wanted if kind == "index"} == {name for kind, name in found if kind == "index"}


def test_each_declared_field_has_its_column(fresh_database: Path) -> None:
    tables = columns(fresh_database)
    for register in ALL_REGISTERS.values():
        stored = {str(row[0]) for row in tables[register.table]}
        assert {field.name for field in register.fields if field.kind is not Kind.FILES} <= stored


def test_constraints_and_indexes_are_named(fresh_database: Path) -> None:
    with closing(sqlite3.connect(fresh_database)) as connection:
        tables = [row[0] for row in connection.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND sql LIKE '%FOREIGN KEY%'")]
    assert tables
    assert all(line.strip().startswith("CONSTRAINT") for sql in tables for line in sql.splitlines() if "FOREIGN KEY" in line)


def test_every_reference_has_an_index(fresh_database: Path) -> None:
    """Without one, removing 29,000 records looks through the whole table for each of them."""
    with closing(sqlite3.connect(fresh_database)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            leading = {
                connection.execute(f'PRAGMA index_info("{index[1]}")').fetchone()[2] for index in connection.execute(f'PRAGMA index_list("{table}")').fetchall()
            }
            referring = {row[3] for row in connection.execute(f'PRAGMA foreign_key_list("{table}")')}
            assert referring <= leading, (table, referring - leading)


def test_our_connections_are_safe(fresh_database: Path) -> None:
    with closing(database.connect(fresh_database)) as connection:
        asked = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_reading_connection_cannot_write(fresh_database: Path) -> None:
    with closing(database.connect(fresh_database, writable=False)) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM value_item")


def test_a_failed_upgrade_leaves_the_database_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    migrations = tmp_path / "migrations"
    versions = migrations / "versions"
    versions.mkdir(parents=True)
    (migrations / "env.py").write_text((database.MIGRATIONS / "env.py").read_text())
    for real in (database.MIGRATIONS / "versions").glob("0*.py"):
        (versions / real.name).write_text(real.read_text())
    path = tmp_path / "data.db"
    database.upgrade(path)
    before = schema(path)
    (versions / "9999_half.py").write_text(
        f"from alembic import op\nrevision = '9999'\ndown_revision = '{database.HEAD}'\n\n"
        "def upgrade():\n    op.execute('CREATE TABLE half (id INTEGER)')\n    op.execute('INSERT INTO nowhere VALUES (1)')\n"
    )
    monkeypatch.setattr(database, "MIGRATIONS", migrations)
    for _attempt in range(2):
        with pytest.raises(Exception, match="nowhere"):
            database.upgrade(path)
        assert schema(path) == before
        assert database.revision(path) == database.HEAD


def test_an_upgrade_that_breaks_a_reference_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    migrations = tmp_path / "migrations"
    versions = migrations / "versions"
    versions.mkdir(parents=True)
    (migrations / "env.py").write_text((database.MIGRATIONS / "env.py").read_text())
    for real in (database.MIGRATIONS / "versions").glob("0*.py"):
        (versions / real.name).write_text(real.read_text())
    path = tmp_path / "data.db"
    database.upgrade(path)
    (versions / "9999_orphans.py").write_text(
        f"from alembic import op\nrevision = '9999'\ndown_revision = '{database.HEAD}'\n\n"
        "def upgrade():\n    op.execute(\"INSERT INTO change (deed_id, table_name, record_id, field) VALUES (99, 'partner', 1, 'name')\")\n"
    )
    monkeypatch.setattr(database, "MIGRATIONS", migrations)
    with pytest.raises(RuntimeError, match="broken references"):
        database.upgrade(path)
    assert database.revision(path) == database.HEAD


def test_errors_of_the_machine_are_never_damage(tmp_path: Path) -> None:
    path = tmp_path / "held.db"
    database.upgrade(path)
    with closing(database.connect(path)) as holder, closing(sqlite3.connect(path, timeout=0.05, isolation_level=None)) as waiting:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError) as locked:
            waiting.execute("BEGIN IMMEDIATE")
    assert database.is_operational(locked.value)
    assert not database.is_damage(locked.value)
    assert database.explain(locked.value) is not None
