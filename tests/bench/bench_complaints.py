"""The complaint module with 20,000 cases against the same with 200: the list of late cases and the statistics of a year, until they are painted.

Half of the cases were received in the fiscal year that is shown, half in the one before; one in ten is late. Every window comes from a process of its own, the large and the small
office in turn, and the medians are compared. The figures alone, without a window, are measured beside them, counted anew each time.
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
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GOAL = 3.0
SMALL, LARGE = 200, 20_000
WAIT_SECONDS = 20
LATE = 0.1
_STAMP = {"created_at": "2026-06-15 02:00:00.000000", "updated_at": "2026-06-15 02:00:00.000000", "version": 1}
_DEED = "INSERT INTO deed(at, who, kind, register, subject, record_count) VALUES ('2026-06-15 02:00:00.000000', NULL, 'import', 'case', ?, ?)"
_WHAT = ("การเก็บเงินบำรุงการศึกษา", "อาหารกลางวันของนักเรียน", "พฤติกรรมครูและบุคลากร", "การรับนักเรียน", "การจัดซื้อจัดจ้าง", "การให้บริการของสำนักงาน")
_CATEGORIES = ("fees", "lunch", "conduct", "admission", "procurement", "service")
_TYPES = ("complaint", "complaint", "complaint", "suggestion", "inquiry")
_CHANNELS = ("walk_in", "phone", "email", "web", "line", "box", "facebook")
_GROUPS = ("parent", "teacher", "pupil", "people", None)


def run(quick: bool) -> list[dict[str, Any]]:
    """The rows of the table of figures; ``quick`` opens the windows fewer times."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for count in (SMALL, LARGE):
            _child("make", folder, count)
        _child("window", folder, LARGE)  # writes the byte code
        turns = [(_child("window", folder, SMALL), _child("window", folder, LARGE)) for _turn in range(3 if quick else 7)]
        alone = [(_child("figures", folder, SMALL), _child("figures", folder, LARGE))]
    return [*_rows(turns, _SEEN, GOAL), *_rows(alone, _ALONE, 0.0)]


_SEEN = (("list of late cases, chosen to painted", "late_ms"), ("statistics of a year, opened to painted", "statistics_ms"), ("statistics, another year to painted", "year_ms"))
_ALONE = (("ids of late cases without a window", "ids_ms"), ("figures of a year without a window", "figures_ms"), ("the same, asked again", "again_ms"))


def _rows(turns: list[tuple[dict[str, float], dict[str, float]]], names: tuple[tuple[str, str], ...], goal: float) -> Iterator[dict[str, Any]]:
    for name, key in names:
        small, large = (statistics.median(one[key] for one in found) for found in zip(*turns, strict=True))
        yield {
            "name": f"{name}, {LARGE:,} cases",
            "ours": round(large, 2),
            "unit": "ms",
            "peak_mb": round(statistics.median(one["peak_mb"] for _small, one in turns)),
            "against": f"{SMALL} cases {small:.2f} ms",
            "ratio": round(large / small, 2),
            "goal": f"≤ {goal:g}×" if goal else "",
            "ok": large <= goal * small if goal else None,
        }


def _child(case: str, folder: Path, count: int) -> dict[str, float]:
    from children import in_a_window

    return in_a_window(__file__, case, folder, str(count))


# --- in the child -----------------------------------------------------------------------------------------------------------


def _tell(**figures: float) -> None:
    """Print the figures and end at once: what comes after does not count."""
    print(json.dumps(figures | {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}), flush=True)
    os._exit(0)


def _make(folder: Path, count: int) -> None:
    from desktop.models.database import connect
    from desktop.paths import Paths
    from desktop.services import cases, holidays, office
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

    paths = Paths(folder / str(count))
    work = Workspace.open(paths, Settings())
    office.set_profile(work, {"name_th": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1"})
    holidays.ensure_filled(work)
    cases.ensure_defaults(work)
    today = work.today()
    work.close()
    with closing(connect(paths.database)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        _fill(connection, count, today)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    _tell()


def _fill(connection: sqlite3.Connection, count: int, today: date) -> None:
    from desktop.models import search
    from desktop.models.complaint_register import CASES

    connection.execute(_DEED, (str(count), count))
    rows = list(_cases(count, today, random.Random(1)))
    names = ", ".join(f'"{name}"' for name in rows[0])
    connection.executemany(f"INSERT INTO complaint_case ({names}) VALUES ({','.join('?' * len(rows[0]))})", [tuple(row.values()) for row in rows])
    search.refresh(connection, CASES, range(1, count + 1))


def _cases(count: int, today: date, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Half of them of this fiscal year, half of the one before, each with texts of the usual length; late ones are still open."""
    from desktop.domain.thai_date import fiscal_period, fiscal_year
    from desktop.domain.thai_text import sort_key

    first = fiscal_period(fiscal_year(today))[0]
    before = fiscal_period(fiscal_year(today) - 1)[0]
    for place in range(count):
        at, late = chance.randrange(len(_WHAT)), chance.random() < LATE
        received = first + timedelta(days=chance.randrange((today - first).days + 1)) if place % 2 else before + timedelta(days=chance.randrange(365))
        due, settled = received + timedelta(days=-1 if late and place % 2 else 30), received + timedelta(days=chance.randrange(40))
        name, number = f"{_WHAT[at]} เรื่องที่ {place + 1}", received.year + 543
        yield {
            "id": place + 1, "number": f"ร.{place + 1}/{number}", "number_order": number * 1_000_000 + place + 1, "series": "ร.", "record_type": chance.choice(_TYPES),
            "received_on": received.isoformat(), "channel": chance.choice(_CHANNELS), "complainant_kind": "person", "anonymity": "anonymous",
            "complainant_group": chance.choice(_GROUPS), "name": name, "name_sort": sort_key(name), "detail": "ข้อเท็จจริงตามคำร้อง พฤติการณ์และวันเวลาที่เกิดเหตุ " * 5,
            "category": _CATEGORIES[at], "priority": "normal", "secrecy": "normal", "restricted": int(place % 50 == 0), "handlers": '["นายผู้รับผิดชอบ"]' if place % 50 == 0 else None,
            "owner_unit": "ADMIN" if place % 2 else "LAW", "publish_flag": 1, "close_due_on": due.isoformat(),
            "status": "in_progress" if late else "closed", "timing": "running" if late else "done", "next_due_on": due.isoformat() if late else None,
            "next_clock": "close" if late else None, "settled_on": None if late else settled.isoformat(), "closed_on": None if late else settled.isoformat(), **_STAMP,
        }  # fmt: skip


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


def _window(folder: Path, count: int) -> None:
    from children import settle

    from desktop.models.reader import Query

    program = _open(folder, count)
    settle(program, 2.5)
    tab = program.window.root_page("complaints")
    settle(program, 2.0)
    shown = tab.show_part("case")
    settle(program, 1.0)
    late = _timed(program, shown.table, lambda: shown.apply_query(Query(view="overdue")), lambda: 0 < shown.table.model().rowCount() < count)
    settle(program, 1.0)
    began = time.perf_counter()
    page = tab.show_part("statistics")
    opened = _timed(program, page.table, lambda: None, lambda: page.figures.received > 0, began)
    settle(program, 0.5)
    before = page.figures
    year = _timed(program, page.table, lambda: page.step(-1), lambda: page.figures.received > 0 and page.figures is not before)
    program.work.close()
    _tell(late_ms=late, statistics_ms=opened, year_ms=year)


def _timed(program: Any, table: Any, act: Callable[[], None], ready: Callable[[], bool], began: float | None = None) -> float:
    """Milliseconds from ``act`` to a table painted with what it asked for."""
    from PySide6.QtCore import QEvent, QObject

    painted: list[float] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and ready():
                painted.append(time.perf_counter())
            return False

    watch = Watch()
    table.viewport().installEventFilter(watch)
    start = began or time.perf_counter()
    act()
    while not painted:
        program.app.processEvents()
        time.sleep(0.0002)  # an event loop that waits lets the program's other threads work
        if time.perf_counter() - start > WAIT_SECONDS:
            raise TimeoutError("nothing was painted")
    table.viewport().removeEventFilter(watch)
    return (painted[0] - start) * 1000


def _figures(folder: Path, count: int) -> None:
    from desktop.domain.thai_date import fiscal_period, fiscal_year
    from desktop.models import complaint_figures
    from desktop.models.complaint_register import CASES
    from desktop.models.reader import Query, Reader
    from desktop.paths import Paths

    today, path = date.today(), Paths(folder / str(count)).database
    first, last = fiscal_period(fiscal_year(today))
    reader = Reader(path)

    def timed(work: Callable[[], object]) -> float:
        times = []
        for _turn in range(9):
            began = time.perf_counter()
            work()
            times.append((time.perf_counter() - began) * 1000)
        return statistics.median(times)

    _tell(
        ids_ms=timed(lambda: Reader(path).ids(CASES, Query(view="overdue"))),
        figures_ms=timed(lambda: complaint_figures.count(reader, first, last, today)),
        again_ms=timed(lambda: complaint_figures.figures(reader, first, last, today)),
    )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    try:
        {"make": _make, "window": _window, "figures": _figures}[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))
    except BaseException:
        traceback.print_exc()
        os._exit(1)  # a thread of the program may still wait for work
