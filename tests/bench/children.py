"""A measured window in a process of its own: with compiled byte code as an installed program has it, on a drawn screen with room for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
WAIT_SECONDS = 30
SCREEN = {"name": "office", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


def in_a_window(script: str, case: str, folder: Path, which: str) -> dict[str, float]:
    """Run ``script CASE FOLDER WHICH``; the figures it tells in its last line."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(folder / "pycache"), "QT_QPA_PLATFORM": f"offscreen:configfile={_screen(folder)}", "PYTHONPATH": str(ROOT)}
    words = [sys.executable, script, case, str(folder), which]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, encoding="utf-8", timeout=600)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def settle(program: Any, seconds: float) -> None:
    """Let the program of this process go on for a while."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        program.app.processEvents()
        time.sleep(0.002)


class Hand:
    """A clerk at the open window: does one thing after another and notes how long each took, and how long the window could not answer meanwhile."""

    def __init__(self, program: Any, things: Iterable[str]) -> None:
        from PySide6.QtCore import QTimer

        self.times: dict[str, list[float]] = {key: [] for key in things}
        self.held: dict[str, list[float]] = {key: [] for key in self.times}
        self.program = program
        self._beat = QTimer(interval=1)
        self._beat.timeout.connect(self._tick)
        self._last = self._longest = 0.0
        self._beat.start()
        self.settle(3.0)

    def settle(self, seconds: float = 0.6) -> None:
        """Let the program go on."""
        settle(self.program, seconds)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now

    def measure(self, key: str, act: Callable[[], Any], widget: Callable[[], Any], ready: Callable[[], bool]) -> None:
        """Note the time from ``act`` until ``widget`` (asked for after it) was painted while ``ready``, and how long the window was held meanwhile."""
        from PySide6.QtCore import QEvent, QObject

        painted: list[float] = []

        class Watch(QObject):
            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
                if event.type() is QEvent.Type.Paint and ready():
                    painted.append(time.perf_counter())
                return False

        watch = Watch()
        self._last, self._longest = time.perf_counter(), 0.0
        began = time.perf_counter()
        act()
        shown = widget()
        shown.installEventFilter(watch)
        while not painted:
            self.program.app.processEvents()
            if time.perf_counter() - began > WAIT_SECONDS:
                raise TimeoutError(f"{key}: nothing was painted")
        self._tick()
        shown.removeEventFilter(watch)
        self.times[key].append((painted[0] - began) * 1000)
        self.held[key].append(self._longest * 1000)


def _screen(folder: Path) -> Path:
    """The file that describes the screen; without it a drawn screen is 800 × 800."""
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    return file
