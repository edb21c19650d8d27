"""A widget dies in the window's thread, whoever lets go of it last and wherever memory is asked for meanwhile."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from desktop.views import garbage, work_thread


class Circle(QWidget):
    """A page as pages are: it holds its parts and a timer, and they hold it."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = [QLabel("ก", self) for _part in range(5)]
        self.soon = QTimer(self, interval=5)
        self.soon.timeout.connect(self.look)
        self.itself = self

    def look(self) -> int:
        return len(self.parts)


def make_much(_progress, _cancelled) -> int:
    """So many new objects that Python's own collector would come by several times."""
    kept = [[[]] for _one in range(200_000)]
    return len(kept)


def test_a_closed_page_is_not_destroyed_by_a_thread_that_needs_memory(qapp, qtbot):
    garbage.keep_to_this_thread(qapp)
    assert not gc.isenabled()
    died: list[str] = []
    owner = QObject()
    for _page in range(3):
        page = Circle()
        page.soon.start()
        weakref.finalize(page, lambda: died.append(threading.current_thread().name))
        del page
        done: list[int] = []
        work_thread.run(owner, make_much, done.append)
        qtbot.waitUntil(lambda done=done: bool(done))
    gc.collect()
    assert died == [threading.main_thread().name] * 3


def test_what_a_piece_of_work_held_goes_in_the_window_s_thread(qapp, qtbot):
    died: list[str] = []
    owner, started, go_on = QObject(), threading.Event(), threading.Event()

    def start() -> None:
        page = QWidget()
        weakref.finalize(page, lambda: died.append(threading.current_thread().name))

        def wait(_progress, _cancelled):
            started.set()
            go_on.wait(5)
            return page.objectName

        work_thread.run(owner, wait)

    start()
    assert started.wait(5)
    go_on.set()
    qtbot.waitUntil(lambda: not work_thread.busy())
    qtbot.waitUntil(lambda: bool(died))
    assert died == [threading.main_thread().name]


def test_what_is_due_is_collected_by_the_timer(qapp, qtbot):
    garbage.keep_to_this_thread(qapp)
    page = Circle()
    known = weakref.ref(page)
    del page
    kept = [[] for _one in range(2_000)]
    qtbot.waitUntil(lambda: known() is None)
    assert kept
