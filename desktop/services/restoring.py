"""Bringing a backup back, and looking whether everything is whole."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop.errors import UserError
from desktop.models import database, search
from desktop.models.registers import REGISTERS
from desktop.paths import Paths
from desktop.services import backup, copying, opening
from desktop.services.backup import BackupInfo
from desktop.words import _

_log = logging.getLogger(__name__)


def restore(paths: Paths, file: Path) -> BackupInfo | None:
    """Put a backup in the place of the present database, with its attachments. The workspace must be closed.

    The backup is verified first; then the present state is backed up (given back; None when it could not be read: its files then lie in
    ``backups/damaged-…``). Nothing is changed unless everything could be prepared.

    :raises UserError: the backup is damaged, newer than this program, or the disk refuses
    """
    try:
        return _restore(paths, file)
    except (sqlite3.Error, OSError) as error:
        said = database.explain(error)
        if said is None:
            raise
        raise said from error


def _restore(paths: Paths, file: Path) -> BackupInfo | None:
    info = _verified(file)
    paths.make()
    incoming = paths.database.with_suffix(".incoming")
    try:
        copying.copy_file(file, incoming)
        if info and copying.sha256(incoming) != info.sha256:
            raise _unreadable(file)
        present = _keep_present(paths)
        _bring_attachments(paths, file, info)
        _clear_the_way(paths, keep=present is None)
        incoming.replace(paths.database)
    finally:
        incoming.unlink(missing_ok=True)
    opening.leave(paths, clean=True)
    return present


def _verified(file: Path) -> BackupInfo | None:
    """What is noted beside the backup. A database file without notes is taken if it is whole."""
    info = backup.read_info(file)
    if not file.is_file() or not database.looks_like_database(file):
        raise _unreadable(file)
    if file.with_suffix(".json").exists() and (info is None or not backup.is_good(info)):
        raise _unreadable(file)
    try:
        if database.integrity_faults(file):
            raise _unreadable(file)
        revision = database.revision(file)
    except sqlite3.DatabaseError as error:
        if database.is_operational(error):
            raise
        raise _unreadable(file) from error
    if revision is None:
        raise UserError(_("“{name}” is not a backup of this program.", name=file.name), _("Choose another file."))
    if revision != database.HEAD and revision not in database.known_revisions():
        raise UserError(
            _("“{name}” was made with a newer version of the program.", name=file.name), _("Install the newest version of the program, then restore again.")
        )
    return info


def _unreadable(file: Path) -> UserError:
    return UserError(_("The backup “{name}” is damaged; nothing was changed.", name=file.name), _("Choose another backup."))


def _keep_present(paths: Paths) -> BackupInfo | None:
    if not paths.database.exists():
        return None
    try:
        return backup.make_copy(paths, paths.backups, "restore")
    except (UserError, sqlite3.Error) as error:
        if isinstance(error, UserError) and not _is_broken(paths.database):
            raise
        _log.warning("the present database cannot be read; its files are kept aside")
        return None


def _is_broken(path: Path) -> bool:
    try:
        return not database.looks_like_database(path) or bool(database.integrity_faults(path))
    except sqlite3.Error as error:
        return not database.is_operational(error)


def _bring_attachments(paths: Paths, file: Path, info: BackupInfo | None) -> None:
    for one in info.attachments if info else ():
        target, kept = paths.attachments / one["stored_name"], file.parent / backup.STORE / one["sha256"]
        if target.name == one["stored_name"] and not target.exists() and kept.is_file():
            copying.copy_file(kept, target)


def _clear_the_way(paths: Paths, *, keep: bool) -> None:
    """Take SQLite's files away from beside the database: left there, an old log would be played into the restored one.

    A database that was just backed up has nothing in them any more. With ``keep`` (a damaged one) everything is first put into ``backups/damaged-…``.
    The database itself stays in its place until the restored one replaces it in one step.
    """
    aside = paths.backups / f"damaged-{datetime.now():%Y%m%d-%H%M%S}"
    for file in copying.with_companions(paths.database):
        if keep and file.exists():
            copying.copy_file(file, aside / file.name)
        if file != paths.database:
            file.unlink(missing_ok=True)


def check(paths: Paths) -> list[str]:
    """Sentences about what is not whole: the database, its search index, attachments, the newest backup. Empty when all is well."""
    faults = database.integrity_faults(paths.database) if paths.database.exists() else ["missing"]
    if faults:
        return [_("The database is damaged or missing.")]
    return [*_search_faults(paths), *_attachment_faults(paths), *_backup_faults(paths)]


def _search_faults(paths: Paths) -> list[str]:
    with closing(database.connect(paths.database)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        wrong = [one for one in REGISTERS.values() if not search.is_whole(connection, one) or not search.says_the_same(connection, one)]
        connection.execute("ROLLBACK")
    return [_("The search index of “{register}” is not up to date.", register=_(register.label)) for register in wrong]


def _attachment_faults(paths: Paths) -> list[str]:
    with closing(database.connect(paths.database, writable=False)) as connection:
        rows = connection.execute("SELECT original_name, stored_name, sha256 FROM attachment").fetchall()
    found: list[str] = []
    for original, stored, digest in rows:
        file = paths.attachments / stored
        if not file.is_file():
            found.append(_("The attached file “{name}” is missing.", name=original))
        elif copying.sha256(file) != digest:
            found.append(_("The attached file “{name}” was changed outside the program.", name=original))
    return found


def _backup_faults(paths: Paths) -> list[str]:
    newest = backup.last_good(paths)
    if newest is None:
        return [_("There is no backup yet.")]
    return [] if backup.is_good(newest) else [_("The newest backup “{name}” is damaged.", name=newest.name)]
