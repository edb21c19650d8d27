"""A real window on a virtual screen: an item is pulled over the edge of its month with the mouse, taken back with Ctrl+Z and done again with Ctrl+Y."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from datetime import date, timedelta

import pytest

from desktop.models.publicity_register import ITEMS
from desktop.paths import Paths
from desktop.services import records
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from desktop.views.calendar.layout import month_after, weeks_of
from tests.window.hands import NEEDED, Keyboard, until

pytestmark = NEEDED

LEFT, RIGHT, TOP, BOTTOM = 0, 1104, 207, 735
"""px: the field of days on a screen of 1366×768 at 12 pt, without the row of the names of the days."""
LINE = 40
"""px from the top of a day to the middle of its first item."""


@pytest.fixture
def office(tmp_path):
    """A data folder with one item on the Wednesday of this month's third week: its path, the item, its day."""
    paths = Paths(tmp_path / "data")
    work = Workspace.open(paths, Settings(first_run_done=True))
    day = weeks_of(work.today().year, work.today().month, 0)[2] + timedelta(2)
    item_id = records.save(work, ITEMS, {"name": "แถลงข่าวรับนักเรียน", "item_type": "news", "owner_unit": "ADMIN", "plan_start": day, "due_on": day - timedelta(2)})
    work.close()
    return paths, item_id, day


def cell(day: date, row: int, column: int) -> tuple[int, int]:
    """The px of the first item of a day in the month of ``day``."""
    weeks = len(weeks_of(day.year, day.month, 0))
    x = LEFT + (RIGHT - LEFT) * (2 * column + 1) // 14
    return x, TOP + (BOTTOM - TOP) * row // weeks + LINE


def planned(paths: Paths, item_id: int):
    with closing(sqlite3.connect(f"file:{paths.database}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT plan_start, due_on FROM pr_item WHERE id = ?", (item_id,)).fetchone()


def test_an_item_is_pulled_over_the_edge_of_its_month_taken_back_and_done_again(screen, office, tmp_path):
    paths, item_id, day = office
    after = month_after(day.replace(day=1), 1)
    target = weeks_of(after.year, after.month, 0)[1] + timedelta(3)
    before = (day.isoformat(), (day - timedelta(2)).isoformat())
    wanted = (target.isoformat(), (target - timedelta(2)).isoformat())
    hands = Keyboard(screen, paths.data)
    try:
        time.sleep(4)
        hands.press("ctrl+2")
        time.sleep(3)
        hands.picture(tmp_path / "month.png")
        start = cell(day, 2, 2)
        hands.pull(start, ((start[0] + 120, start[1] + 30), 0.2), ((RIGHT - 8, start[1] + 40), 1.1), (cell(after, 1, 3), 0.4))
        hands.picture(tmp_path / "moved.png")
        until(lambda: planned(paths, item_id) == wanted, "the item to lie in the next month")
        time.sleep(1)
        hands.press("ctrl+z")
        until(lambda: planned(paths, item_id) == before, "the move to be taken back")
        time.sleep(1)
        hands.press("ctrl+y")
        until(lambda: planned(paths, item_id) == wanted, "the move to be done again")
        hands.picture(tmp_path / "again.png")
    finally:
        hands.close()
