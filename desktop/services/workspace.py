"""The handle every service, report and exchange function works on: one data folder, its database, its settings, and who hears of a change.

Every write is a deed: ``with work.deed("save", "partner", "โรงเรียน…") as session:`` is one transaction, one entry of the history, one undo. What changes in
tracked tables is recorded by itself, the search index of the touched records is refreshed before the commit, and after it the listeners hear ``Changed``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.models import database
from desktop.models.database import DamagedDatabase
from desktop.models.reader import Reader, ValueLists
from desktop.paths import Paths
from desktop.services import opening

if TYPE_CHECKING:
    from sqlalchemy.orm import Session, sessionmaker

    from desktop.settings import Settings


class Changed(NamedTuple):
    """What listeners hear after a commit. ``ids`` None means everything in the register, ``register`` "" a change outside all registers."""

    register: str
    ids: tuple[int, ...] | None
    deed_id: int | None


class Workspace:
    """One open data folder. Use ``Workspace.open``; close it before the folder is used by anybody else.

    ``reader`` reads without SQLAlchemy; SQLAlchemy is imported on the first write or by ``warm_up``. Writes from several threads wait for each other.
    """

    def __init__(self, paths: Paths, settings: Settings) -> None:
        self.paths = paths
        self.settings = settings
        self.listeners: list[Callable[[Changed], None]] = []
        self.reader = Reader(paths.database, lambda: self.today(), lambda: self.actor)
        self._writing = threading.RLock()
        self._current = threading.local()
        self._sessions: sessionmaker[Session] | None = None
        self._inspection: opening.Inspection | None = None

    @classmethod
    def open(cls, paths: Paths, settings: Settings) -> Workspace:
        """Open the data folder; the database is created when there is none and brought up to date when it is older (verified backup first).

        After an unclean end the whole file is checked before anything is written: at once when it is small, else in the background, and the first deed
        waits for it (``DamagedDatabase``).

        :raises DamagedDatabase: it cannot be read; carries the newest good backup
        :raises UserError: newer than this program, locked, no right to write, disk full; the file is untouched
        """
        inspection = opening.prepare(paths)
        work = cls(paths, settings)
        work._inspection = inspection
        return work

    def close(self) -> None:
        """Let go of the database; the next start need not check it."""
        with self._writing:
            if self._sessions is not None:
                self._sessions.kw["bind"].dispose()
                self._sessions = None
            self.reader.close()
            damaged = self._inspection is not None and self._inspection.damaged()
            opening.leave(self.paths, clean=not damaged)

    def today(self) -> date:
        """The day it is in the office."""
        return date.today()

    @property
    def actor(self) -> str:
        """Who works at this PC, as the settings say."""
        return self.settings.user_name

    def lists(self) -> ValueLists:
        """The value lists as they stand."""
        return self.reader.value_lists()

    def complainant(self, case_id: int) -> dict[str, Any] | None:
        """Who complains, of a case that is known to the officials; None where it is hidden, unknown, locked or not for this viewer. Reports ask here."""
        from desktop.services import identities

        return identities.read(self, case_id)

    def changed(self, change: Changed) -> None:
        """Tell the listeners, in the thread that made the change."""
        for listener in tuple(self.listeners):
            listener(change)

    def warm_up(self) -> None:
        """Import what the first write needs; called from a background thread after the first paint."""
        from desktop.services import tidying

        with self._writing:
            self._factory()
        if tidying.is_pending(self.reader.connection):
            self._refuse_damaged()
            tidying.finish(self)

    @contextmanager
    def deed(self, kind: str, register: str | None, subject: str, reason: str = "") -> Iterator[Session]:
        """One act of the user in one transaction: everything in it is committed together or not at all.

        ``kind``: save, new, delete, restore, merge, bulk, import, status, verify (can be undone), settings, purge, undo (cannot). ``subject`` names what it was
        about, for the menu. Inside another deed of the same thread it is part of that one. A deed in which nothing changed leaves no trace.

        :raises UserError: disk full, locked, no right to write; nothing was changed
        """
        outer: Session | None = getattr(self._current, "session", None)
        if outer is not None:
            yield outer
            return
        heard: list[Changed] = []
        with self._writing:
            self._refuse_damaged()
            with self._recorded(kind, register, subject, reason, heard) as session:
                yield session
        for one in heard:
            self.changed(one)

    @contextmanager
    def _recorded(self, kind: str, register: str | None, subject: str, reason: str, heard: list[Changed]) -> Iterator[Session]:
        from desktop.services import changes, follow_ups

        with self._translated(), self._factory()() as session:
            recorder = changes.Recorder(session, kind, register, subject, reason, self.actor)
            self._current.session = session
            try:
                yield session
                session.flush()
                follow_ups.run(self, session, recorder.touched)
                touched = recorder.finish()
                session.commit()
            finally:
                self._current.session = None
            heard += touched

    @contextmanager
    def session(self) -> Iterator[Session]:
        """One transaction on tables without a history (drafts, saved filters, import memory). Changing a tracked table here is refused.

        :raises UserError: disk full, locked, no right to write; nothing was changed
        """
        with self._writing, self._translated(), self._factory()() as session:
            self._refuse_damaged()
            yield session
            session.commit()

    @contextmanager
    def exclusively(self) -> Iterator[None]:
        """Nobody else of this program writes meanwhile and no connection of ours that writes stays open (the file is written anew).

        :raises UserError: disk full, locked, no right to write
        """
        with self._writing, self._translated():
            if self._sessions is not None:
                self._sessions.kw["bind"].dispose()
            yield

    def _factory(self) -> sessionmaker[Session]:
        if self._sessions is None:
            from sqlalchemy.orm import sessionmaker

            from desktop.services import changes

            self._sessions = sessionmaker(bind=database.make_engine(self.paths.database), expire_on_commit=False)
            changes.watch(self._sessions)
        return self._sessions

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Errors of the machine (disk full, locked, read-only) leave as ``UserError``, damage as ``DamagedDatabase``."""
        import sqlite3

        from sqlalchemy.exc import DBAPIError

        try:
            yield
        except (DBAPIError, sqlite3.Error, OSError) as error:
            said = opening.in_words(self.paths, error)
            if said is None:
                raise
            raise said from error

    def _refuse_damaged(self) -> None:
        if self._inspection is not None and self._inspection.damaged():
            raise DamagedDatabase(self._inspection.backup())
