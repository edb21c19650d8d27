"""Opening a data folder: a new database, an older one, a newer one, a damaged one, one that ended without being closed."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import UserError
from desktop.models import database
from desktop.models.database import DamagedDatabase
from desktop.paths import Paths
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.shipped_lists import ShippedList

_log = logging.getLogger(__name__)

CHECKED_AT_ONCE = 48 * 1024 * 1024
"""Bytes up to which a database is checked before the window opens; larger ones are checked in the background."""


class Inspection:
    """The check of the whole file after an unclean end, or when it is not as it was left, at once or in a thread of its own."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._faults: list[str] = []
        self._thread = threading.Thread(target=self._run, name="inspection", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._faults = database.integrity_faults(self._paths.database)
            if not self._faults:
                _mend_search(self._paths.database)
        except sqlite3.Error:
            _log.exception("the check could not be made")

    def damaged(self) -> bool:
        """Whether the file is broken; waits for the check to end."""
        self._thread.join()
        return bool(self._faults)

    def backup(self) -> Path | None:
        """The newest good backup."""
        return _newest_good(self._paths)


def marker(paths: Paths) -> Path:
    """The file that stands in the data folder while the database is open; one that is left over tells of an unclean end."""
    return paths.data / "open"


def stamp(paths: Paths) -> Path:
    """The file that says how the database was left: its size and time. A database that is not as it was left (copied, restored by hand, written
    over by a failing disk or a cloud) is checked before it is used."""
    return paths.data / "closed"


def _as_left(paths: Paths) -> bool:
    try:
        return stamp(paths).read_text(encoding="ascii") == _size_and_time(paths)
    except (OSError, ValueError):
        return False


def _size_and_time(paths: Paths) -> str:
    found = paths.database.stat()
    return f"{found.st_size} {found.st_mtime_ns}"


def prepare(paths: Paths) -> Inspection | None:
    """Make the data folder ready: create, check or upgrade its database.

    :raises DamagedDatabase: it cannot be read
    :raises UserError: see ``Workspace.open``
    """
    try:
        return _prepare(paths)
    except Exception as error:
        said = in_words(paths, error)
        if said is None:
            raise
        raise said from error


def in_words(paths: Paths, error: BaseException) -> UserError | None:
    """The sentence for an error of SQLite or of the disk, SQLAlchemy's wrapped ones too; None for what is a fault of ours."""
    if database.is_damage(getattr(error, "orig", None) or error):
        return DamagedDatabase(_newest_good(paths))
    return database.explain(error)


def leave(paths: Paths, *, clean: bool) -> None:
    """The database was closed; ``clean=False`` has the next start check it."""
    if clean:
        with contextlib.suppress(OSError):
            stamp(paths).write_text(_size_and_time(paths), encoding="ascii")
        marker(paths).unlink(missing_ok=True)


def _prepare(paths: Paths) -> Inspection | None:
    paths.make()
    unclean = marker(paths).exists() or not _as_left(paths)
    if not paths.database.exists():
        _create(paths)
        unclean = False
    elif not database.looks_like_database(paths.database):
        raise DamagedDatabase(_newest_good(paths))
    _bring_up_to_date(paths)
    marker(paths).touch()
    inspection = _inspect(paths) if unclean else None
    _renew_keys(paths)
    if inspection is None or paths.database.stat().st_size <= CHECKED_AT_ONCE:
        _finish_tidying(paths)
    return inspection


def _finish_tidying(paths: Paths) -> None:
    """Write the file anew after something was taken out for good and the program ended before it was done; a full disk must not keep the office from its data."""
    from desktop.services import tidying

    try:
        tidying.finish_file(paths)
    except (sqlite3.Error, OSError) as error:
        _log.warning("not written anew: %s", type(error).__name__)


def _inspect(paths: Paths) -> Inspection:
    inspection = Inspection(paths)
    if paths.database.stat().st_size <= CHECKED_AT_ONCE and inspection.damaged():
        raise DamagedDatabase(_newest_good(paths))
    return inspection


def _create(paths: Paths) -> None:
    """A new database under another name first, so that a crash meanwhile leaves no half one."""
    if any(paths.backups.glob("*.db")):
        raise DamagedDatabase(_newest_good(paths), missing=True)
    fresh = paths.database.with_suffix(".new")
    for leftover in (fresh, fresh.with_name(fresh.name + "-wal"), fresh.with_name(fresh.name + "-shm")):
        leftover.unlink(missing_ok=True)
    database.upgrade(fresh)
    with closing(database.connect(fresh)) as connection:
        seed(connection)
    fresh.replace(paths.database)


def seed(connection: sqlite3.Connection) -> None:
    """The value lists the program is delivered with, and the versions by which keys and texts are built."""
    from desktop.domain.shipped_lists import shipped_lists
    from desktop.domain.thai_text import SORT_KEY_VERSION
    from desktop.models.search import TEXT_VERSION

    connection.execute("BEGIN IMMEDIATE")
    state = [("sort_key", str(SORT_KEY_VERSION)), ("search_text", TEXT_VERSION)]
    connection.executemany("INSERT INTO store_state(key, value) VALUES (?, ?)", state)
    _put_lists(connection, shipped_lists().values())
    connection.execute("COMMIT")


def _put_lists(connection: sqlite3.Connection, lists: Iterable[ShippedList]) -> None:
    rows = [(shipped.key, entry.key, entry.th, entry.en, place) for shipped in lists for place, entry in enumerate(shipped.entries)]
    connection.executemany(
        "INSERT INTO value_item(list_key, key, label, label_en, position, active, builtin) VALUES (?, ?, ?, ?, ?, 1, 1)", rows
    )


def _add_new_lists(path: Path) -> None:
    """The value lists that came with a newer version of the program; what the office has is left as it is."""
    from desktop.domain.shipped_lists import shipped_lists

    with closing(database.connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        known = {row[0] for row in connection.execute("SELECT DISTINCT list_key FROM value_item")}
        _put_lists(connection, (shipped for key, shipped in shipped_lists().items() if key not in known))
        connection.execute("COMMIT")


def _bring_up_to_date(paths: Paths) -> None:
    found = database.revision(paths.database)
    if found == database.HEAD:
        return
    if found is None:
        raise UserError(
            _("The file in the data folder is not a database of this program; it was left as it is."),
            _("Choose another data folder, or move the file away."),
        )
    if found not in database.known_revisions():
        raise UserError(
            _("The data were last used with a newer version of the program; nothing was changed."),
            _("Install the newest version of the program on this computer, then open it again."),
        )
    _upgrade(paths, found)


def _upgrade(paths: Paths, found: str) -> None:
    from desktop.services import backup

    backup.before_upgrade(paths, found)
    database.upgrade(paths.database)
    _add_new_lists(paths.database)


def _renew_keys(paths: Paths) -> None:
    """Build sort keys and search texts anew when this version of the program makes them differently."""
    from desktop.domain.thai_sort import SORT_KEY_VERSION
    from desktop.models import search
    from desktop.models.registers import REGISTERS

    with closing(database.connect(paths.database)) as connection:
        state = dict(connection.execute("SELECT key, value FROM store_state"))
        sort_keys, texts = state.get("sort_key") != str(SORT_KEY_VERSION), state.get("search_text") != search.TEXT_VERSION
        if not sort_keys and not texts:
            return
        connection.execute("BEGIN IMMEDIATE")
        for register in REGISTERS.values():
            if sort_keys:
                search.renew_sort_keys(connection, register)
            if texts:
                search.rebuild(connection, register)
        connection.execute("UPDATE store_state SET value = ? WHERE key = 'sort_key'", (str(SORT_KEY_VERSION),))
        connection.execute("UPDATE store_state SET value = ? WHERE key = 'search_text'", (search.TEXT_VERSION,))
        connection.execute("COMMIT")


def _mend_search(path: Path) -> None:
    """Build anew a search index that is damaged; it holds nothing of its own."""
    from desktop.models import search
    from desktop.models.registers import REGISTERS

    with closing(database.connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        for register in REGISTERS.values():
            if not search.is_whole(connection, register):
                _log.warning("search index of %s built anew", register.name)
                search.rebuild(connection, register)
        connection.execute("COMMIT")


def _newest_good(paths: Paths) -> Path | None:
    from desktop.services import backup

    return backup.newest_good(paths)
