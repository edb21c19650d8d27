"""The publicity calendar with a year of 600 items and 3,000 news against the same with an empty office: opening on its month, changing the month, the figures.

Every window comes from a process of its own, the full and the empty office in turn, and the medians are compared. A figure ends when the month with its items is painted.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GOAL = 1.3
ITEMS_A_YEAR, NEWS_A_YEAR = 600, 3_000
TURNS = 12
"""Months turned on and back again."""
WAIT_SECONDS = 10
_DEED = "INSERT INTO deed(at, who, kind, register, subject, record_count) VALUES ('2026-06-15 02:00:00.000000', NULL, 'import', 'item', ?, ?)"
_STAMP = {"created_at": "2026-06-15 02:00:00.000000", "updated_at": "2026-06-15 02:00:00.000000", "version": 1}
_WHAT = ("ข่าวเปิดบ้านวิชาการ", "ประชุมผู้บริหารสถานศึกษา", "แถลงข่าวงานมหกรรม", "นิทรรศการผลงานนักเรียน", "สารคดีวิทยุครูดีของบ้านเรา", "จดหมายข่าวประจำเดือน")
_KINDS = ("news", "event", "press_conference", "exhibition", "radio", "journal")
_GROUPS = ("pupils", "parents", "teachers", "administrators", "government", "private", "media", "community", "public")
_CHANNELS = ("website", "webboard", "email", "facebook", "line", "youtube", "radio", "newspaper", "network")


def run(quick: bool) -> list[dict[str, Any]]:
    """The rows of the table of figures; ``quick`` opens the windows fewer times."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for office in ("empty", "full"):
            _child("make", folder, office)
        _child("window", folder, "full")  # writes the byte code
        turns = [(_child("window", folder, "empty"), _child("window", folder, "full")) for _turn in range(3 if quick else 7)]
        figures = _child("figures", folder, "full")
    return [*_window_rows(turns), *_figure_rows(figures)]


def _window_rows(turns: list[tuple[dict[str, float], dict[str, float]]]) -> Iterator[dict[str, Any]]:
    size = f"{ITEMS_A_YEAR:,} items and {NEWS_A_YEAR:,} news a year"
    for name, key, goal in (("publicity tab opened on its month", "open_ms", GOAL), ("month changed and painted", "turn_ms", 0.0)):
        empty, full = (statistics.median(one[key] for one in found) for found in zip(*turns, strict=True))
        yield {
            "name": f"{name}, {size}",
            "ours": round(full, 1),
            "unit": "ms",
            "peak_mb": round(statistics.median(one["peak_mb"] for _empty, one in turns)),
            "against": f"empty office {empty:.1f} ms",
            "ratio": round(full / empty, 2),
            "goal": f"≤ {goal:g}×" if goal else "",
            "ok": full <= goal * empty if goal else None,
        }


def _figure_rows(found: dict[str, float]) -> Iterator[dict[str, Any]]:
    for name, key in (("figures of a year", "figures_ms"), ("coverage of target groups", "coverage_ms")):
        yield {
            "name": f"{name}, {ITEMS_A_YEAR:,} items",
            "ours": round(found[key], 1),
            "unit": "ms",
            "peak_mb": round(found["peak_mb"]),
            "against": f"only reading the rows {found['rows_ms']:.1f} ms",
            "ratio": round(found[key] / found["rows_ms"], 2),
            "ok": None,
        }


def _child(case: str, folder: Path, office: str) -> dict[str, float]:
    from children import in_a_window

    return in_a_window(__file__, case, folder, office)


# --- in the child -----------------------------------------------------------------------------------------------------------


def _tell(**figures: float) -> None:
    """Print the figures and end at once: what comes after does not count."""
    print(json.dumps(figures | {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}), flush=True)
    os._exit(0)


def _make(folder: Path, office_name: str) -> None:
    from desktop.models.database import connect
    from desktop.paths import Paths
    from desktop.services import holidays, office
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

    paths = Paths(folder / office_name)
    work = Workspace.open(paths, Settings())
    office.set_profile(work, {"name_th": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1"})
    holidays.ensure_filled(work)
    today = work.today()
    work.close()
    if office_name == "full":
        with closing(connect(paths.database)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            _fill(connection, today)
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    _tell()


def _fill(connection: sqlite3.Connection, today: date) -> None:
    from desktop.models import search
    from desktop.models.publicity_register import ITEMS, NEWS

    chance = random.Random(1)
    connection.execute(_DEED, (str(ITEMS_A_YEAR + NEWS_A_YEAR), ITEMS_A_YEAR + NEWS_A_YEAR))
    for register, rows in ((ITEMS, list(_items(today, chance))), (NEWS, list(_news(today, chance)))):
        names = ", ".join(f'"{name}"' for name in rows[0])
        connection.executemany(f"INSERT INTO {register.table} ({names}) VALUES ({','.join('?' * len(rows[0]))})", [tuple(row.values()) for row in rows])
        search.refresh(connection, register, range(1, len(rows) + 1))


def _items(today: date, chance: random.Random) -> Iterator[dict[str, Any]]:
    from desktop.domain.thai_date import fiscal_period, fiscal_year
    from desktop.domain.thai_text import sort_key

    first, last = fiscal_period(fiscal_year(today))
    for place in range(ITEMS_A_YEAR):
        at = chance.randrange(len(_WHAT))
        day = first + timedelta(days=chance.randrange((last - first).days))
        done = day < today and chance.random() < 0.95
        name = f"{_WHAT[at]} ครั้งที่ {place + 1}"
        yield {
            "id": place + 1, "name": name, "name_sort": sort_key(name), "item_type": _KINDS[at], "approach": "proactive",
            "target_groups": json.dumps(chance.sample(_GROUPS, 2)), "channels": json.dumps(chance.sample(_CHANNELS, 3)), "owner_unit": "ADMIN",
            "owner_officer": "นางสาวพิมพ์ใจ ตัวอย่างดี", "plan_start": day.isoformat(), "plan_end": (day + timedelta(days=chance.choice((0, 0, 0, 1, 4)))).isoformat(),
            "due_on": (day - timedelta(days=3)).isoformat(), "start_time": "09.30", "status": "published" if done else "planned",
            "actual_start": day.isoformat() if done else None, "reach_count": 120 if done else None, **_STAMP,
        }  # fmt: skip


def _news(today: date, chance: random.Random) -> Iterator[dict[str, Any]]:
    from desktop.domain.thai_text import sort_key

    for place in range(NEWS_A_YEAR):
        day = today - timedelta(days=chance.randrange(365))
        name = f"{chance.choice(_WHAT)} โรงเรียนบ้านตัวอย่าง {place % 200 + 1}"
        yield {
            "id": place + 1, "number": f"{place + 1}/2569", "number_order": 2_569_000_000 + place + 1, "name": name, "name_sort": sort_key(name),
            "origin": "incoming", "received_on": day.isoformat(), "child_consent": "given", "channels": '["website","facebook"]',
            "content": "จัดกิจกรรมโดยความร่วมมือของผู้บริหาร ครู นักเรียน ผู้ปกครอง และชุมชน", "published_on": day.isoformat(), "status": "published",
            "reach_count": chance.randrange(2000), **_STAMP,
        }  # fmt: skip


def _open(folder: Path, office: str) -> Any:
    """The program as ``app.main`` opens it, without the loop."""
    from desktop import app, words
    from desktop.paths import Paths
    from desktop.settings import Settings

    app.quicken_start()
    settings = Settings()
    words.set_language(settings.language)
    program = app.Program(app.make_application(settings), Paths(folder / office), settings)
    program.open()
    program.show_window()
    return program


def _window(folder: Path, office: str) -> None:
    from children import settle

    program = _open(folder, office)
    settle(program, 2.5)
    began = time.perf_counter()
    page = program.window.root_page("publicity").current
    watch = _Watch(program, page)
    watch.until_painted()
    opened = (time.perf_counter() - began) * 1000
    settle(program, 0.5)
    turns = []
    for by in [1] * TURNS + [-1] * TURNS:
        watch.painted = 0
        began = time.perf_counter()
        page.turn(by)
        watch.until_painted()
        turns.append((time.perf_counter() - began) * 1000)
        settle(program, 0.05)
    program.work.close()
    _tell(open_ms=opened, turn_ms=statistics.median(turns))


class _Watch:
    """Sees when the month was painted with what was read for it."""

    def __init__(self, program: Any, page: Any) -> None:
        from PySide6.QtCore import QEvent, QObject

        self.program, self.board, self.painted = program, page.board, 0

        class Filter(QObject):
            def eventFilter(filter_, _watched: QObject, event: QEvent) -> bool:  # noqa: N805
                if event.type() is QEvent.Type.Paint and self.ready:
                    self.painted += 1
                return False

        self.filter = Filter()
        self.view = page.view()
        self.view.viewport().installEventFilter(self.filter)

    @property
    def ready(self) -> bool:
        """Whether the days of the month are at hand."""
        return self.board.block is not None and self.board.block.holds(*self.board._span)

    def until_painted(self) -> None:
        began = time.perf_counter()
        while not self.painted:
            self.program.app.processEvents()
            if time.perf_counter() - began > WAIT_SECONDS:
                raise TimeoutError("the month was not painted")


def _figures(folder: Path, office: str) -> None:
    from desktop.domain.thai_date import fiscal_period, fiscal_year
    from desktop.models import publicity_figures
    from desktop.models.reader import Reader
    from desktop.paths import Paths

    reader, today = Reader(Paths(folder / office).database), date.today()
    year = fiscal_year(today)
    first, last = fiscal_period(year)

    def timed(work: Any) -> float:
        times = []
        for _turn in range(9):
            began = time.perf_counter()
            work()
            times.append((time.perf_counter() - began) * 1000)
        return statistics.median(times)

    def rows() -> None:
        reader.connection.execute("SELECT status, plan_start, plan_end, actual_start, channels, target_groups FROM pr_item WHERE deleted_at IS NULL").fetchall()
        reader.connection.execute("SELECT received_on, published_on, reach_count FROM news_item WHERE deleted_at IS NULL").fetchall()

    _tell(
        rows_ms=timed(rows),
        figures_ms=timed(lambda: publicity_figures.figures(reader, first, last, today)),
        coverage_ms=timed(lambda: publicity_figures.coverage(reader, year, today)),
    )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    {"make": _make, "window": _window, "figures": _figures}[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])
