"""The database file: opened, created, brought up to date, and told apart from what is none.

Neither SQLAlchemy nor Alembic is imported while an up-to-date database is opened; ``make_engine`` and ``upgrade`` import them when they are called.
Whatever only SQLite knows stands here and in ``search.py``, ``conditions.py`` and ``reader.py`` beside this file.
"""

from __future__ import annotations

import errno
import logging
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.errors import UserError
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy import Engine

HEAD = "0004"
"""The newest revision in ``migrations/versions``; a test holds the two together, so that a normal start need not ask Alembic."""

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_TIMEOUT_MS = 5000
_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


class DamagedDatabase(UserError):
    """The database cannot be read any more. ``backup`` is the newest good backup (None: there is none); ``services.backup.restore`` brings it back."""

    def __init__(self, backup: Path | None, *, missing: bool = False) -> None:
        self.backup = backup
        said = (
            _("The database is missing from the data folder, though backups of it are there.")
            if missing
            else _("The database is damaged and was not opened; nothing in it was changed.")
        )
        hint = (
            _("Restore the newest good backup ({name}).", name=backup.name)
            if backup
            else _("No good backup was found. Keep the data folder as it is and ask the IT staff.")
        )
        super().__init__(said, hint)


def connect(path: Path, *, writable: bool = True) -> sqlite3.Connection:
    """A plain connection with the settings every one of ours has. ``writable=False`` refuses every change (query_only).

    WAL with ``synchronous=FULL``: a commit is on the disk when it returns. ``check_same_thread`` is off because a reader is interrupted from another thread.
    """
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None, check_same_thread=False)
    prepare(connection, writable=writable)
    return connection


def prepare(connection: sqlite3.Connection, *, writable: bool = True) -> None:
    """Put our settings on a new connection."""
    if writable:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
    else:
        connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")


def make_engine(path: Path) -> Engine:
    """The SQLAlchemy engine of the database file.

    The driver's own transaction handling is switched off and each transaction begins with BEGIN IMMEDIATE: otherwise a failed migration leaves half a
    table, and a read that turns into a write can fail for good. Parameters (personal data) never appear in error messages.
    """
    from sqlalchemy import URL, create_engine, event

    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        hide_parameters=True,
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "isolation_level": None, "check_same_thread": False},
    )
    event.listen(engine, "connect", lambda connection, _record: prepare(connection))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def looks_like_database(path: Path) -> bool:
    """Whether the file begins as an SQLite file does and is not shorter than its header says (SQLite file format, sections 1.3.2 and 1.3.7)."""
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        return False
    page_size = int.from_bytes(header[16:18], "big")
    pages, counter, valid_for = (int.from_bytes(header[at : at + 4], "big") for at in (28, 24, 92))
    return counter != valid_for or path.stat().st_size >= pages * (65536 if page_size == 1 else page_size)


def revision(path: Path) -> str | None:
    """The revision the database is at; None when it is an SQLite file but none of ours.

    :raises sqlite3.DatabaseError: it cannot be read
    """
    with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None)) as connection:
        connection.execute("PRAGMA query_only=ON")
        known = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'").fetchone()
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
    return row[0] if row else None


def known_revisions() -> list[str]:
    """Every revision this program knows, oldest first (imports Alembic)."""
    from alembic.script import ScriptDirectory

    return [script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()][::-1]


def upgrade(path: Path, target: str = "head") -> None:
    """Bring the database to ``target`` in one transaction: it is at the new revision or, after any failure, exactly as it was.

    Foreign keys are off meanwhile (a table that is built anew would empty its children) and checked before the commit. Creates the file if there is none.
    """
    from alembic import command
    from alembic.config import Config

    engine = make_engine(path)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT 1")
            connection.rollback()
            raw: Any = connection.connection.dbapi_connection
            raw.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                config = Config()
                config.set_main_option("script_location", MIGRATIONS.as_posix().replace("%", "%%"))
                config.attributes["connection"] = connection
                command.upgrade(config, target)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if broken:
                    raise RuntimeError(f"{len(broken)} broken references after the upgrade")
    finally:
        engine.dispose()


def integrity_faults(path: Path) -> list[str]:
    """What is wrong with the file: empty when it is whole. Reads all of it: pages, indexes, references.

    A changed letter is not found by this; backups have their sha256 for that.
    """
    try:
        with closing(connect(path, writable=False)) as connection:
            faults = [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
            if not faults and connection.execute("PRAGMA foreign_key_check").fetchone():
                faults = ["foreign key"]
            return faults
    except sqlite3.DatabaseError as error:
        if is_operational(error):
            raise
        return [type(error).__name__]


def is_operational(error: BaseException) -> bool:
    """Whether the error is of the machine's making (disk full, locked, no right to write), which is never damage."""
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, sqlite3.OperationalError) and (code is None or code & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB))


def is_damage(error: BaseException) -> bool:
    """Whether SQLite says that the file itself is broken or no database."""
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, sqlite3.DatabaseError) and code is not None and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def explain(error: BaseException) -> UserError | None:
    """The sentence for an error of the machine's making, or None if it is none that a user can mend. Accepts SQLAlchemy's wrapped errors too."""
    original = getattr(error, "orig", None) or error
    if isinstance(original, sqlite3.Error):
        return _explained(getattr(original, "sqlite_errorcode", 0) & 0xFF)
    if isinstance(original, OSError):
        return _explained(_ERRNO.get(original.errno or 0, sqlite3.SQLITE_CANTOPEN))
    return None


_ERRNO = {
    errno.ENOSPC: sqlite3.SQLITE_FULL, getattr(errno, "EDQUOT", errno.ENOSPC): sqlite3.SQLITE_FULL, errno.EACCES: sqlite3.SQLITE_READONLY, errno.EPERM: sqlite3.SQLITE_READONLY,
    errno.EROFS: sqlite3.SQLITE_READONLY, errno.EIO: sqlite3.SQLITE_IOERR,
}  # fmt: skip
"""Errors of the operating system → the SQLite error that means the same."""


def _explained(code: int) -> UserError | None:
    sentences = {
        sqlite3.SQLITE_FULL: (_("The disk is full; nothing was changed."), _("Free some space on the disk, then try again.")),
        sqlite3.SQLITE_BUSY: (_("Another program is using the database."), _("Close the other program, then try again.")),
        sqlite3.SQLITE_LOCKED: (_("Another program is using the database."), _("Close the other program, then try again.")),
        sqlite3.SQLITE_READONLY: (_("The folder cannot be written to."), _("Ask the IT staff for the right to write to this folder.")),
        sqlite3.SQLITE_PERM: (_("The folder cannot be written to."), _("Ask the IT staff for the right to write to this folder.")),
        sqlite3.SQLITE_CANTOPEN: (_("A folder or file cannot be opened."), _("Check that it exists and may be written to.")),
        sqlite3.SQLITE_IOERR: (_("The disk could not be read or written."), _("Check the disk or the cable, then try again.")),
    }
    logging.getLogger(__name__).warning("sqlite error %d", code)
    return UserError(*sentences[code]) if code in sentences else None
