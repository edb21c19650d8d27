"""The store against plain rivals in one run: a keystroke's query against LIKE over the same columns, a save against a bare commit of the same row."""

from __future__ import annotations

import json
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.models.database import connect  # noqa: E402 - each measurement runs this file by itself
from desktop.models.partner_register import PARTNERS  # noqa: E402
from desktop.models.reader import Query, Reader  # noqa: E402
from desktop.paths import Paths  # noqa: E402
from desktop.services import records  # noqa: E402
from desktop.services.workspace import Workspace  # noqa: E402
from desktop.settings import Settings  # noqa: E402
from tests.bench import big  # noqa: E402

KEPT = ROOT / "out" / "bench"
PAGE = 200
TYPED = ("หนองบัว", "โรงเรียนบ้านหนองไผ่", "วัดท่าทอง", "สมหญิง", "05512", "0 5512 3", "มูลนิธิ", "office12", "อบต ดอน", "พิทยาคม", "1000000", "ฮ", "กก")
"""What clerks type; every beginning of each is one keystroke."""


def keystrokes() -> list[str]:
    """Each text a search sees while the words are typed."""
    return [text[:length] for text in TYPED for length in range(1, len(text) + 1)]


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def peak_mb() -> float:
    """The most memory this process ever had, in MB."""
    import psutil

    status = Path("/proc/self/status")
    if status.exists():
        return float(re.findall(r"VmHWM:\s+(\d+)", status.read_text())[0]) / 1e3
    return float(getattr(psutil.Process().memory_info(), "peak_wset", psutil.Process().memory_info().rss)) / 1e6


def like(connection: sqlite3.Connection, text: str) -> list[tuple[int]]:
    """The same question to the same columns, with LIKE."""
    condition = " OR ".join(f'"{field.name}" LIKE ?' for field in PARTNERS.searched)
    sql = f"SELECT id FROM partner WHERE deleted_at IS NULL AND ({condition}) ORDER BY name_sort LIMIT {PAGE}"
    return connection.execute(sql, [f"%{text}%"] * len(PARTNERS.searched)).fetchall()


def measure_search(folder: Path) -> dict[str, float]:
    """Milliseconds of the queries behind a keystroke, warm, typed letter after letter."""
    found: dict[str, list[float]] = {"page": [], "rows": [], "whole": [], "like": []}
    reader = Reader(Paths(folder).database)
    reader.order(PARTNERS, ("name", False))
    with closing(connect(Paths(folder).database, writable=False)) as plain:
        like(plain, "กขค")
        for turn, text in enumerate(keystrokes()):
            found["page"].append(timed(lambda text=text: reader.ids(PARTNERS, Query(text), PAGE)))
            found["whole"].append(timed(lambda text=text: reader.ids(PARTNERS, Query(text))))
            ids = reader.ids(PARTNERS, Query(text), 40)
            found["rows"].append(timed(lambda ids=ids: reader.rows(PARTNERS, ids)))
            if turn % 4 == 0:
                found["like"].append(timed(lambda text=text: like(plain, text)))
    own = {name: p95(times) for name, times in found.items()}
    return {**own, "page_middle": statistics.median(found["page"]), "like_middle": statistics.median(found["like"]), "peak_mb": peak_mb()}


def measure_save(count: int) -> dict[str, float]:
    """Milliseconds of one changed partner: through the services (checks, history, search index), and a bare commit of the same columns."""
    with tempfile.TemporaryDirectory() as folder:
        work = Workspace.open(Paths(Path(folder)), Settings())
        values = {"name": "โรงเรียนบ้านตัวอย่าง", "category": "school", "phones": ["0 5555 0101"], "note": "ข้อความสมมุติ"}
        one = records.save(work, PARTNERS, values)
        ours = [timed(lambda turn=turn: records.save(work, PARTNERS, {"road": f"ถนนที่ {turn}"}, one)) for turn in range(count)]
        with closing(connect(work.paths.database)) as plain:
            bare = [timed(lambda turn=turn: bare_commit(plain, one, turn)) for turn in range(count)]
        work.close()
    return {"ours": statistics.median(ours), "bare": statistics.median(bare), "peak_mb": peak_mb()}


def bare_commit(connection: sqlite3.Connection, record_id: int, turn: int) -> None:
    """The same row written with nothing around it."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE partner SET road = ?, updated_at = ?, version = ? WHERE id = ?", (f"ถนน {turn}", "2026-06-15 02:00:00", turn, record_id))
    connection.execute("COMMIT")


def apart(*words: object) -> dict[str, float]:
    """One measurement in a process of its own, so that its memory is its own."""
    done = subprocess.run([sys.executable, __file__, *map(str, words)], capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def row(name: str, ours: float, against: float, goal: str, ok: bool | None, peak: float) -> dict[str, Any]:
    return {"name": name, "ours": ours, "against": against, "ratio": against / ours, "goal": goal, "ok": ok, "peak_mb": round(peak)}


def rows(small: int, large: int, saves: int) -> Iterator[dict[str, Any]]:
    few, many = (apart("search", big.make(KEPT / f"partners-{count}", count).data) for count in (small, large))
    peak = many["peak_mb"]
    yield row(f"keystroke to first ids, p95 ms, {large:,} partners / LIKE", many["page"], many["like"], "<= 30 ms, >= 10x", many["page"] <= 30 and many["like"] >= 10 * many["page"], peak)
    yield row("keystroke to first ids, median ms / LIKE", many["page_middle"], many["like_middle"], ">= 10x", many["like_middle"] >= 10 * many["page_middle"], peak)
    yield row("keystroke to all ids in order, p95 ms / LIKE", many["whole"], many["like"], "", None, peak)
    yield row("40 rows of a page, p95 ms / LIKE", many["rows"], many["like"], "", None, peak)
    yield {**row(f"keystroke at {small:,} / at {large:,}", few["page"], many["page"], "<= 10x", many["page"] <= 10 * few["page"], peak)}
    save = apart("save", saves)
    yield {**row("save, median ms / bare commit of the same row", save["ours"], save["bare"], "", None, save["peak_mb"]), "ratio": save["ours"] / save["bare"]}


def run(quick: bool) -> list[dict[str, Any]]:
    """The figures (milliseconds; ``ratio`` says how many times faster we are, for the save how many times slower)."""
    KEPT.mkdir(parents=True, exist_ok=True)
    return list(rows(2_000, 20_000, 100) if quick else rows(10_000, 100_000, 500))


if __name__ == "__main__":
    print(json.dumps(measure_search(Path(sys.argv[2])) if sys.argv[1] == "search" else measure_save(int(sys.argv[2]))))
