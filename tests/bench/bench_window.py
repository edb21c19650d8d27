"""First paint of the window and keystroke to painted rows, on 10,000 and 100,000 partners.

Every figure comes from a process of its own, as a user's start does, with compiled byte code as an installed program has it. The bare window and
ours are started in turn, and the medians compared.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

STARTED = time.perf_counter()
ROOT = Path(__file__).resolve().parents[2]
GOAL_START = 2.5
GOAL_KEY_MS = 50.0
SIZE = 1366, 768
WORDS = ("หนองบัว", "โรงเรียนบ้าน", "เทศบาล", "สมหญิง", "05555", "วัดป่า", "ต.ใต้")
"""What is typed, letter by letter: names, a person, a telephone; the one- and two-letter beginnings of each are measured too."""
WAIT_SECONDS = 2
"""A letter that changes nothing of what is searched for (a dot, a space) asks nothing and is left out."""


def run(quick: bool) -> list[dict[str, Any]]:
    """The rows of the table of figures; ``quick`` takes 10,000 partners and fewer runs."""
    small, big = (1_000, 10_000) if quick else (10_000, 100_000)
    with tempfile.TemporaryDirectory() as folder:
        for count in (small, big):
            _child("make", Path(folder), count)
        _child("window", Path(folder), big)  # writes the byte code
        starts = [(_child("bare", Path(folder), 0), _child("window", Path(folder), big)) for _turn in range(3 if quick else 7)]
        keys = {count: _child("keys", Path(folder), count) for count in (small, big)}
    return [*_start_rows(starts, big), *_key_rows(keys, small, big)]


def _start_rows(starts: list[tuple[dict[str, float], dict[str, float]]], count: int) -> list[dict[str, Any]]:
    bare = statistics.median(one["painted_ms"] for one, _ours in starts)
    made = []
    for name, key, goal in (("first paint of the window", "painted_ms", GOAL_START), ("rows of the register painted", "rows_ms", 0.0)):
        ours = statistics.median(window[key] for _bare, window in starts)
        peak = statistics.median(window["peak_mb"] for _bare, window in starts)
        made.append(
            {
                "name": f"{name}, {count:,} partners",
                "ours": round(ours),
                "unit": "ms",
                "peak_mb": round(peak),
                "against": f"bare PySide6 window {bare:.0f} ms",
                "ratio": round(ours / bare, 2),
                "goal": f"≤ {goal:g}×" if goal else "",
                "ok": ours <= goal * bare if goal else None,
            }
        )
    return made


def _key_rows(keys: dict[int, dict[str, float]], small: int, big: int) -> list[dict[str, Any]]:
    figures = keys[big]
    return [
        {
            "name": f"keystroke to painted rows, p95, {big:,} partners (median {figures['median_ms']:.0f} ms)",
            "ours": round(figures["p95_ms"], 1),
            "unit": "ms",
            "peak_mb": round(figures["peak_mb"]),
            "against": f"{small:,} partners: {keys[small]['p95_ms']:.0f} ms",
            "ratio": round(figures["p95_ms"] / keys[small]["p95_ms"], 2),
            "goal": f"≤ {GOAL_KEY_MS:g} ms",
            "ok": figures["p95_ms"] <= GOAL_KEY_MS,
        }
    ]


def _child(case: str, folder: Path, count: int) -> dict[str, float]:
    from children import in_a_window

    return in_a_window(__file__, case, folder, str(count))


# --- in the child -----------------------------------------------------------------------------------------------------------


def _since_start() -> float:
    return (time.perf_counter() - STARTED) * 1000


def _tell(program: Any = None, **figures: float) -> None:
    """Print the figures and end at once: what comes after does not count. The database is closed, or the next start would check it."""
    print(json.dumps(figures | {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}), flush=True)
    if program is not None:
        program.work.close()
    os._exit(0)


def _make(folder: Path, count: int) -> None:
    sys.path.insert(0, str(Path(__file__).parent))
    from big import make

    from desktop.services import office
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

    paths = make(folder / str(count), count)
    work = Workspace.open(paths, Settings())
    office.set_profile(work, {"name_th": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1"})
    work.close()
    _tell()


def _bare(_folder: Path, _count: int) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, lambda: _tell(painted_ms=_since_start()))

    app = QApplication([])
    window = Window()
    window.resize(*SIZE)
    window.show()
    app.exec()


def _open(folder: Path, count: int) -> Any:
    """The program as ``app.main`` opens it, without the loop."""
    from desktop import app, words
    from desktop.paths import Paths
    from desktop.settings import Settings

    app.quicken_start()
    settings = Settings()
    words.set_language(settings.language)
    program = app.Program(app.make_application(settings), Paths(folder / str(count)), settings)
    program.open()
    program.show_window()
    return program


def _table(program: Any) -> Any:
    from desktop.views.register_table import RegisterTable

    return program.window.findChild(RegisterTable)


def _window(folder: Path, count: int) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer

    program = _open(folder, count)
    seen: dict[str, float] = {}
    program.window.painted.connect(lambda: seen.setdefault("painted_ms", _since_start()))

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and watched.parent().model().rowCount():
                QTimer.singleShot(0, lambda: seen.setdefault("rows_ms", _since_start()))
            return False

    watch = Watch()
    program.window.ready.connect(lambda: _table(program).viewport().installEventFilter(watch))
    check = QTimer(interval=5)
    check.timeout.connect(lambda: _tell(program, **seen) if len(seen) == 2 else None)
    check.start()
    program.app.exec()


def _keys(folder: Path, count: int) -> None:
    from children import settle
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
    from PySide6.QtGui import QKeyEvent

    program = _open(folder, count)
    settle(program, 1.0)
    table = _table(program)
    tab = table.parent()
    while not hasattr(tab, "runner"):
        tab = tab.parent()
    state = {"found": False, "painted": False}

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and state["found"]:
                state["painted"] = True
            return False

    watch = Watch()
    table.viewport().installEventFilter(watch)
    tab.runner.found.connect(lambda _answer: state.update(found=True))

    def press(letter: str) -> float | None:
        state.update(found=False, painted=False)
        began = time.perf_counter()
        QCoreApplication.sendEvent(tab.search, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        while not state["painted"] and time.perf_counter() - began < WAIT_SECONDS:
            program.app.processEvents()
            if state["found"] and not tab.centre.currentWidget().isAncestorOf(table):
                break  # nothing was found: the page that says so was painted
        if not state["found"]:
            return None
        return (time.perf_counter() - began) * 1000

    settle(program, 3.0)
    times: list[float] = []
    for word in WORDS:
        tab.search.clear()
        settle(program, 0.4)
        for letter in word:
            took = press(letter)
            if took is not None:
                times.append(took)
            settle(program, 0.1)
    times.sort()
    _tell(program, p95_ms=times[int(len(times) * 0.95)], median_ms=statistics.median(times), slowest_ms=times[-1])


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    {"make": _make, "bare": _bare, "window": _window, "keys": _keys}[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))
