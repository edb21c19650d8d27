"""Work off the window's thread: progress, cancel, and a result that is dropped when nobody waits for it any more."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from desktop.errors import Cancelled

log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]
WorkFunction = Callable[[Progress, IsCancelled], Any]
"""What runs in the other thread; it gets ``progress(done, total)`` and ``cancelled()`` and touches no widget."""

_STEP_SECONDS = 0.05
_running: set[Job] = set()


class Job(QObject):
    """One piece of work under way. It lives in the window's thread; only ``_work`` runs in the other one."""

    progressed = Signal(int, int)
    finished = Signal()
    _done = Signal(object)
    _failed = Signal(object)

    def __init__(self, owner: QObject, function: WorkFunction, on_done: Callable[[Any], object] | None) -> None:
        super().__init__()
        self._owner = owner
        self._function = function
        self.on_done = on_done
        self.on_error: Callable[[BaseException], object] | None = None
        self.on_progress: Callable[[int, int], object] | None = None
        self.on_cancelled: Callable[[], object] | None = None
        self._stop = threading.Event()
        self._last_step = 0.0
        self._done.connect(self._on_done)
        self._failed.connect(self._on_failed)
        self.progressed.connect(self._on_progress)

    def cancel(self) -> None:
        """Ask the work to stop; it leaves nothing behind."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def work(self) -> None:
        """Run the function (other thread) and send what came of it to the window's thread."""
        try:
            result = self._function(self._step, self._stop.is_set)
        except BaseException as error:
            self._send(self._failed, error)
        else:
            self._send(self._done, result)

    @staticmethod
    def _send(signal: Any, value: object) -> None:
        try:
            signal.emit(value)
        except RuntimeError:
            log.info("work ended after its window")

    def _step(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done >= total or now - self._last_step >= _STEP_SECONDS:
            self._last_step = now
            self._send_step(done, total)

    def _send_step(self, done: int, total: int) -> None:
        try:
            self.progressed.emit(done, total)
        except RuntimeError:
            self._stop.set()

    def _owned(self) -> bool:
        return bool(shiboken6.isValid(self._owner))

    def _on_progress(self, done: int, total: int) -> None:
        if self.on_progress is not None and self._owned():
            self.on_progress(done, total)

    def _on_done(self, result: object) -> None:
        self._end()
        if self.on_done is not None and self._owned() and not self._stop.is_set():
            self.on_done(result)
        elif self._stop.is_set() and self.on_cancelled is not None and self._owned():
            self.on_cancelled()

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        if not self._owned():
            return
        if isinstance(error, Cancelled):
            if self.on_cancelled is not None:
                self.on_cancelled()
        elif self.on_error is not None:
            self.on_error(error)
        else:
            from desktop.views.messages import show_error

            show_error(self._owner, error)

    def _end(self) -> None:
        _running.discard(self)
        self.finished.emit()


class _Runnable(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.work()


def run(
    owner: QObject,
    function: WorkFunction,
    on_done: Callable[[Any], object] | None = None,
    on_error: Callable[[BaseException], object] | None = None,
    on_progress: Callable[[int, int], object] | None = None,
    on_cancelled: Callable[[], object] | None = None,
) -> Job:
    """Run ``function(progress, cancelled)`` in another thread; the callbacks run in the window's thread, and only while ``owner`` lives.

    Without ``on_error`` a failure is shown to the user. A ``Cancelled`` raised by the function goes to ``on_cancelled``.
    """
    job = Job(owner, function, on_done)
    job.on_error, job.on_progress, job.on_cancelled = on_error, on_progress, on_cancelled
    owner.destroyed.connect(job.cancel)
    _running.add(job)
    QThreadPool.globalInstance().start(_Runnable(job))
    return job


def wait_for_all(milliseconds: int = 10_000) -> bool:
    """Cancel what runs and wait for it, before the program ends. Returns whether everything ended in time."""
    for job in tuple(_running):
        job.cancel()
    return QThreadPool.globalInstance().waitForDone(milliseconds)


def busy() -> bool:
    """Whether any work is under way."""
    return bool(_running)
