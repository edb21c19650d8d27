"""A real window on a real (virtual) screen, driven by nothing but keys: add a partner in Thai, find it, print it."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop.paths import Paths
from desktop.services import demo
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.window.hands import NEEDED, Keyboard, until

NAME = "สถานีวิทยุชุมชนบ้านทุ่งสมมุติ"
PART = "ทุ่งสมมุติ"
CATEGORY = "สื่อมวลชน"

pytestmark = NEEDED


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
