"""A real window on a real (virtual) screen, driven by nothing but keys: add a partner in Thai, find it, print it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop.paths import Paths
from desktop.services import demo
from desktop.services.workspace import Workspace
from desktop.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
NAME = "สถานีวิทยุชุมชนบ้านทุ่งสมมุติ"
PART = "ทุ่งสมมุติ"
CATEGORY = "สื่อมวลชน"
PATIENCE = 40.0

pytestmark = [
    pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("xdotool"), reason="Xvfb and xdotool are needed for a real window"),
    pytest.mark.timeout(240),
]


def until(question, what, seconds=PATIENCE):
    """Wait until ``question`` gives something; fail naming ``what`` was waited for."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := question():
            return found
        time.sleep(0.1)
    pytest.fail(f"waited {seconds:.0f} s for {what}")


@pytest.fixture
def screen():
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

    def __init__(self, screen: str, data: Path) -> None:
        self._environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"} | {"DISPLAY": screen}
        self._environment["PYTHONPATH"] = str(ROOT)
        self.program = subprocess.Popen(
            [sys.executable, "-m", "desktop", "--data", str(data)], cwd=data.parent, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
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
        """Type a text, also a Thai one. xdotool lends one key to letter after letter, so a program that is busy for a moment may read the wrong one."""
        self._run("type", "--clearmodifiers", "--delay", "200", text)
        time.sleep(1.0)

    def windows(self) -> list[str]:
        """The names of all windows that can be seen."""
        return [self._run("getwindowname", one).strip() for one in self._run("search", "--onlyvisible", "--name", ".").split()]

    def picture(self, path: Path) -> None:
        """What is on the screen now, for who wants to look (where ImageMagick is installed)."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=False, timeout=60)

    def close(self) -> None:
        self.program.terminate()
        self.program.wait(20)
        assert self.program.stderr is not None
        self.program.stderr.close()


@pytest.fixture
def office(tmp_path):
    """A data folder with the sample office, so that there is something to find among."""
    paths = Paths(tmp_path / "data")
    work = Workspace.open(paths, Settings())
    demo.fill(work)
    work.close()
    return paths


@pytest.fixture
def keyboard(screen, office):
    made = Keyboard(screen, office.data)
    yield made
    made.close()


def row_of(paths: Paths, name: str):
    """(id, category, deleted_at) of the partner of that name in the database, read from outside."""
    with closing(sqlite3.connect(f"file:{paths.database}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT id, category, deleted_at FROM partner WHERE name = ?", (name,)).fetchone()


def add(keyboard: Keyboard, paths: Paths) -> int | None:
    """Add the partner as a clerk does: the name, save, and what the form says is missing."""
    keyboard.press("ctrl+n")
    time.sleep(1.5)
    keyboard.type(NAME)
    keyboard.press("ctrl+s", "F8", "ctrl+a")
    keyboard.type(CATEGORY)
    keyboard.press("Tab", "ctrl+s")
    time.sleep(2)
    found = row_of(paths, NAME)
    return found[0] if found else None


def trash_what_is_found(keyboard: Keyboard, paths: Paths) -> bool:
    """Search part of the name, go into the list, and move what was found to the trash."""
    keyboard.press("ctrl+f", "ctrl+a")
    keyboard.type(PART)
    keyboard.press("Return", "Delete")
    time.sleep(2)
    return row_of(paths, NAME)[2] is not None


def attempts(deed, times=3):
    """What ``deed`` gives, tried again where a letter went wrong on its way to the window."""
    return next((found for _time in range(times) if (found := deed())), None)


def test_a_partner_is_added_found_and_printed_by_keyboard_alone(keyboard, office, tmp_path):
    time.sleep(4)

    def tried():
        added = add(keyboard, office)
        keyboard.picture(tmp_path / "saved.png")
        keyboard.press("Escape", "Escape")
        return added

    record_id = attempts(tried)
    assert record_id
    assert row_of(office, NAME)[1] == "media"

    assert attempts(lambda: trash_what_is_found(keyboard, office))
    keyboard.press("ctrl+z")
    until(lambda: row_of(office, NAME) == (record_id, "media", None), "the deletion to be undone")

    keyboard.press("ctrl+p")
    time.sleep(6)
    keyboard.picture(tmp_path / "printed.png")
    printed = tmp_path / "register.pdf"
    keyboard.press("ctrl+s")
    time.sleep(2)
    keyboard.picture(tmp_path / "asked.png")
    keyboard.press("ctrl+a")
    keyboard.type(str(printed))
    keyboard.press("Return")
    until(lambda: printed.exists() and printed.stat().st_size > 1000, "the printed register")
    time.sleep(0.5)
    assert NAME in text_of(printed)


def text_of(path: Path) -> str:
    """The text of a PDF as one copies it."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        pages = [document[number] for number in range(len(document))]
        return "\n".join(page.get_textpage().get_text_bounded() for page in pages)
    finally:
        document.close()
