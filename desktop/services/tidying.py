"""After something was taken out for good: the file is written anew, so that nothing of it can be read out of pages that are no longer used.

What is still to be done is noted in the same transaction that took it out; a program that was killed in between finishes at its next start.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from typing import TYPE_CHECKING

from desktop.domain.fields import Register
from desktop.models import database, search
from desktop.models.registers import REGISTERS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.paths import Paths
    from desktop.services.workspace import Workspace

_log = logging.getLogger(__name__)

_MARK = "tidy"
"""The key of the store's own notes that says that the file is still to be written anew, with the registers whose search index is."""

_TRIES = 20
_PAUSE_SECONDS = 0.1

Progress = Callable[[int, int], None] | None


def begin(session: Session, registers: Iterable[Register] = ()) -> None:
    """Overwrite from now on what this transaction frees, and note that the file is to be written anew after it (see ``finish``)."""
    from desktop.models.office import StoreState

    session.connection().exec_driver_sql("PRAGMA secure_delete=ON")
    session.merge(StoreState(key=_MARK, value=json.dumps([register.name for register in registers])))


def is_pending(connection: sqlite3.Connection) -> bool:
    """Whether something taken out may still be found in unused pages of the file."""
    return connection.execute("SELECT 1 FROM store_state WHERE key = ?", (_MARK,)).fetchone() is not None


def finish(work: Workspace, progress: Progress = None) -> bool:
    """Write the file anew if that is still to be done; whether it is done now. Other writers wait meanwhile.

    :raises UserError: the disk is full or cannot be written to; it is tried again at the next start
    """
    with work.exclusively():
        return finish_file(work.paths, progress)


def finish_file(paths: Paths, progress: Progress = None) -> bool:
    """Like ``finish`` for a database that nobody else has open."""
    with closing(database.connect(paths.database)) as connection:
        row = connection.execute("SELECT value FROM store_state WHERE key = ?", (_MARK,)).fetchone()
        if row is None:
            return True
        names = [name for name in json.loads(row[0]) if name in REGISTERS]
        steps = len(names) + 2
        for place, name in enumerate(names):
            search.merge_away(connection, REGISTERS[name])
            _tell(progress, place + 1, steps)
        connection.execute("VACUUM")
        _tell(progress, steps - 1, steps)
        if not _emptied_log(connection):
            return False
        connection.execute("DELETE FROM store_state WHERE key = ?", (_MARK,))
        _tell(progress, steps, steps)
        return True


def _tell(progress: Progress, done: int, total: int) -> None:
    if progress:
        progress(done, total)


def _emptied_log(connection: sqlite3.Connection) -> bool:
    """Bring the write-ahead log into the file and cut it off; False when somebody kept reading all the time."""
    for _try in range(_TRIES):
        busy, _pages, _moved = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not busy:
            return True
        time.sleep(_PAUSE_SECONDS)
    _log.warning("the write-ahead log could not be cut off")
    return False
