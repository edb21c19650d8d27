"""Searching, counting and reading pages away from the window's thread, so that a key is never waited for.

Two threads: one for what is being typed (a newer search interrupts an older one, and nothing else), one for pages and counts. Only plain sqlite3 reading
happens there.
"""

from __future__ import annotations

import logging
import threading
import time
from array import array
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.fields import Register
from desktop.models.reader import Query, Reader
from desktop.views.table_model import PAGE

FIRST = 60
"""Rows that are looked for and painted before the rest of an answer."""
_PAUSE = 0.03
"""Seconds the rest of an answer waits, so that its first rows are painted undisturbed and the next key may come."""


@dataclass(frozen=True)
class Found:
    """The answer to one search: all ids in order, and the pages that will be seen first."""

    query: Query
    ids: array[int]
    pages: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    complete: bool = True
    """False for the first rows of an answer whose rest is still being looked for."""


class SearchRunner(QObject):
    """Runs the questions of one register; every answer arrives as a signal in the window's thread."""

    found = Signal(object)
    """:class:`Found`, only for the newest search."""
    page_read = Signal(int, int, object)
    """Generation, page number, records."""
    counted = Signal(object)
    """View key → number of records, for the newest question."""
    _answered = Signal(int, object)
    failed = Signal(object)
    """The exception of a search that went wrong (a damaged or missing file)."""

    def __init__(self, reader: Reader, register: Register, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._register = reader, register
        self._searching = ThreadPoolExecutor(1, thread_name_prefix="search")
        self._reading = ThreadPoolExecutor(1, thread_name_prefix="pages")
        self._search: Future[None] | None = None
        self._search_thread: int | None = None
        self._serial = 0
        self._count_serial = 0
        self._asked = 0
        self._waiting: dict[int, Callable[[Any], None]] = {}
        self._closed = False
        self._answered.connect(self._deliver)

    def search(self, query: Query, pages: Sequence[int] | None = None) -> None:
        """Look for ``query``; an older search that still runs is interrupted.

        Without ``pages`` the first rows come as soon as they are known and the whole answer after them; with ``pages`` it comes at once, together with these.
        """
        if self._closed:
            return
        self._serial += 1
        serial = self._serial
        if self._search is not None and not self._search.done() and not self._search.cancel():
            self._stop_search()
        self._search = self._searching.submit(self._run_search, serial, query, pages)

    def _stop_search(self) -> None:
        """Stop what the thread of the searches is reading, and no other: a report or an undo may be reading in its own."""
        if self._search_thread is not None:
            self._reader.interrupt(self._search_thread)

    def _run_search(self, serial: int, query: Query, pages: Sequence[int] | None) -> None:
        self._search_thread = threading.get_ident()
        try:
            if pages is None and not self._find_first(serial, query):
                return
            ids = self._reader.ids(self._register, query)
            read = {number: self._reader.rows(self._register, part) for number in pages or () if (part := ids[number * PAGE : (number + 1) * PAGE])}
        except Exception as error:
            if serial == self._serial and not self._closed:
                logging.getLogger(__name__).warning("search failed: %s", type(error).__name__)
                self.failed.emit(error)
            return
        if serial == self._serial and not self._closed:
            self.found.emit(Found(query, ids, read))

    def _find_first(self, serial: int, query: Query) -> bool:
        """Answer with the first rows; False when there are no more, or nobody waits for them."""
        ids = self._reader.ids(self._register, query, FIRST)
        whole = len(ids) < FIRST
        read = {0: self._reader.rows(self._register, ids)} if ids else {}
        if serial != self._serial or self._closed:
            return False
        self.found.emit(Found(query, ids, read, whole))
        if not whole:
            time.sleep(_PAUSE)
        return not whole and serial == self._serial and not self._closed

    @property
    def searching(self) -> bool:
        """Whether a search is under way."""
        return self._search is not None and not self._search.done()

    def read_page(self, generation: int, number: int, ids: array[int]) -> None:
        """Read one page of a result; answered by ``page_read``."""

        def run() -> None:
            self.page_read.emit(generation, number, self._reader.rows(self._register, ids))

        self._submit(run)

    def count(self, query: Query) -> None:
        """Count each ready-made view within ``query``; an older question is forgotten. Answered by ``counted``."""
        self._count_serial += 1
        serial = self._count_serial

        def run() -> None:
            if serial == self._count_serial:
                self.counted.emit(self._reader.counts(self._register, "view", query))

        self._submit(run)

    def ask(self, question: Callable[[Reader], Any], then: Callable[[Any], None]) -> None:
        """Any other reading: ``question`` runs away from the window, ``then`` gets its answer in the window's thread."""
        self._asked += 1
        serial = self._asked
        self._waiting[serial] = then
        self._submit(lambda: self._answered.emit(serial, question(self._reader)))

    def _deliver(self, serial: int, answer: object) -> None:
        then = self._waiting.pop(serial, None)
        if then is not None and not self._closed:
            then(answer)

    def _submit(self, run: Callable[[], None]) -> None:
        def guarded() -> None:
            if self._closed:
                return
            try:
                run()
            except Exception as error:
                if not self.is_closed():
                    logging.getLogger(__name__).warning("reading failed: %s", type(error).__name__)

        if not self._closed:
            self._reading.submit(guarded)

    def is_closed(self) -> bool:
        """Whether nobody waits for answers any more (asked in the other threads, too)."""
        return self._closed

    def close(self) -> None:
        """Stop; what is still under way is interrupted and waited for, so that the database may be closed."""
        self._closed = True
        if self.searching:
            self._stop_search()
        self._searching.shutdown(wait=True, cancel_futures=True)
        self._reading.shutdown(wait=True, cancel_futures=True)
