"""A real program on a virtual screen, driven by what xdotool can press, type and pull."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 40.0
NEEDED = [
    pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("xdotool"), reason="Xvfb and xdotool are needed for a real window"),
    pytest.mark.timeout(240),
]
"""Marks of every test that drives a real window."""


def until(question, what, seconds=PATIENCE):
    """Wait until ``question`` gives something; fail naming ``what`` was waited for."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := question():
            return found
        time.sleep(0.1)
    pytest.fail(f"waited {seconds:.0f} s for {what}")


def virtual_screen():
    """The number of a virtual screen of the size the program is made for."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


class Keyboard:
    """Hands on the keys of the window of one program."""

    def __init__(self, screen: str, data: Path, module: str = "desktop", **environment: str) -> None:
        """``module``: what is run with ``python -m`` (see ``watched.py``), with ``environment`` added to what it inherits."""
        self._environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"} | {"DISPLAY": screen} | environment
        self._environment["PYTHONPATH"] = str(ROOT)
        self.program = subprocess.Popen(
            [sys.executable, "-m", module, "--data", str(data)], cwd=data.parent, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        self.window = until(lambda: self._run("search", "--onlyvisible", "--name", "ประสาน").split(), "the window")[-1]
        self._run("windowfocus", "--sync", self.window)

    def _run(self, *words: str) -> str:
        return subprocess.run(["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False, timeout=60).stdout

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self._run("key", "--clearmodifiers", key)
            time.sleep(0.35)

    def type(self, text: str) -> None:
        """Type a text, also a Thai one: to its letters xdotool lends one key after the other, so a program that is busy for a moment may read the wrong one."""
        self._run("type", "--clearmodifiers", "--delay", "20" if text.isascii() else "200", text)
        time.sleep(1.0)

    def windows(self) -> list[str]:
        """The names of all windows that can be seen."""
        return [self._run("getwindowname", one).strip() for one in self._run("search", "--onlyvisible", "--name", ".").split()]

    def picture(self, path: Path) -> None:
        """What is on the screen now, for who wants to look (where ImageMagick is installed)."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=False, timeout=60)

    def pull(self, start: tuple[int, int], *stations: tuple[tuple[int, int], float]) -> None:
        """Press the mouse at ``start`` (px of the screen), pull it over stations (px, seconds to rest there) and let go at the last."""
        self._run("mousemove", str(start[0]), str(start[1]))
        time.sleep(0.2)
        self._run("mousedown", "1")
        for (x, y), rest in stations:
            for near in (6, 3, 0):
                self._run("mousemove", "--sync", str(x - near), str(y - near))
                time.sleep(0.1)
            time.sleep(rest)
        self._run("mouseup", "1")

    def close(self) -> None:
        self.program.terminate()
        self.program.wait(20)
        assert self.program.stderr is not None
        self.program.stderr.close()
