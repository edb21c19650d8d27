"""Work off the window's thread: progress, cancel, and a result that is dropped when nobody waits for it any more.

The other thread never is the last to hold a Qt object: it knows the number of its job, speaks through one object that lives as long as the program, and lets go of the
function before its job does, so that nothing of Qt is ever destroyed in a thread it does not belong to (``garbage`` sees to circles of references).
"""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import Cancelled

log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]
WorkFunction = Callable[[Progress, IsCancelled], Any]
"""What runs in the other thread; it gets ``progress(done, total)`` and ``cancelled()`` and touches no widget."""

THREADS = 4
_STEP_SECONDS = 0.05
_pool = ThreadPoolExecutor(THREADS, thread_name_prefix="work")
_numbers = itertools.count(1)
_running: dict[int, tuple[Job, Future[None]]] = {}


class _Voice(QObject):
    """Carries what the other threads say into the window's thread: (number of the job, what, value)."""

    said = Signal(int, str, object)

    def __init__(self) -> None:
        super().__init__()
        self.said.connect(self._hear)

    def _hear(self, number: int, what: str, value: object) -> None:
        if number in _running:
            _running[number][0].hear(what, value)


_voice = _Voice()


@dataclass
class _Task:
    """What the other thread holds of a job."""

    number: int
    function: WorkFunction | None
    stop: threading.Event = field(default_factory=threading.Event)
    last_step: float = 0.0

    def run(self) -> None:
        assert self.function is not None
        try:
            result = self.function(self.step, self.stop.is_set)
        except BaseException as error:
            self.function = None
            self.say("failed", error)
        else:
            self.function = None
            self.say("done", result)

    def step(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done >= total or now - self.last_step >= _STEP_SECONDS:
            self.last_step = now
            self.say("step", (done, total))

    def say(self, what: str, value: object) -> None:
        try:
            _voice.said.emit(self.number, what, value)
        except RuntimeError:
            log.info("work ended after its window")


class Job(QObject):
    """One piece of work under way. ``finished`` is sent when it ended, however it ended."""

    finished = Signal()

    def __init__(self, owner: QObject, task: _Task) -> None:
        super().__init__()
        self._owner = owner
        self._task = task
        self._held: tuple[object, ...] = (task.function,)
        """What the other thread uses; let go of here, when it has ended."""
        self.on_done: Callable[[Any], object] | None = None
        self.on_error: Callable[[BaseException], object] | None = None
        self.on_progress: Callable[[int, int], object] | None = None
        self.on_cancelled: Callable[[], object] | None = None

    def cancel(self) -> None:
        """Ask the work to stop; it leaves nothing behind."""
        self._task.stop.set()

    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._task.stop.is_set()

    def hear(self, what: str, value: Any) -> None:
        """What the other thread said, now in the window's thread."""
        owned = bool(shiboken6.isValid(self._owner))
        if what == "step":
            if owned and self.on_progress is not None:
                self.on_progress(*value)
            return
        # It may only go once Qt has delivered the event that led here, and the other thread has let go of everything.
        self._held += (value,)
        QTimer.singleShot(0, partial(_let_go, self._task.number))
        self.finished.emit()
        if owned:
            self._end(what, value)

    def _end(self, what: str, value: Any) -> None:
        if isinstance(value, Cancelled) or (what == "done" and self.is_cancelled()):
            if self.on_cancelled is not None:
                self.on_cancelled()
        elif what == "done":
            if self.on_done is not None:
                self.on_done(value)
        elif self.on_error is not None:
            self.on_error(value)
        else:
            from desktop.views.messages import show_error

            show_error(self._owner, value)


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
    task = _Task(next(_numbers), function)
    job = Job(owner, task)
    job.on_done, job.on_error = on_done, on_error
    job.on_progress, job.on_cancelled = on_progress, on_cancelled
    owner.destroyed.connect(task.stop.set)
    _running[task.number] = (job, _pool.submit(task.run))
    return job


def _let_go(number: int) -> None:
    if number in _running and not _running[number][1].done():
        QTimer.singleShot(1, partial(_let_go, number))
    else:
        _running.pop(number, None)


def wait_for_all(milliseconds: int = 10_000) -> bool:
    """Cancel what runs and wait for it, before the program ends. Returns whether everything ended in time."""
    jobs = tuple(_running.values())
    for job, _future in jobs:
        job.cancel()
    left = wait([future for _job, future in jobs], timeout=milliseconds / 1000).not_done
    return not left


def busy() -> bool:
    """Whether any work is under way."""
    return any(not future.done() for _job, future in _running.values())
