"""A round of 300 schools and 60 items against one of 3 schools: an item saved, a school opened, the comparison of schools read, a sent round opened.

Each thing is done again and again, every time after a deed, so that nothing is answered from what was kept; the medians are compared.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GOAL = 3.0
SMALL, LARGE = 3, 300
_THINGS = (
    ("answer", "an answer saved, every sum made anew"),
    ("open", "a school opened and the comparison of schools read"),
    ("item", "a school opened and one item over all schools read"),
    ("sent", "a school of a sent round opened"),
)


def run(quick: bool) -> list[dict[str, Any]]:
    """The rows of the table of figures."""
    with tempfile.TemporaryDirectory() as name:
        found = {}
        for count in (SMALL, LARGE):
            _child(Path(name) / str(count), count)  # makes it, and writes the byte code
            found[count] = [_child(Path(name) / str(count), count) for _turn in range(1 if quick else 3)]
    return [_row(key, words, found) for key, words in _THINGS]


def _row(key: str, words: str, found: dict[int, list[dict[str, float]]]) -> dict[str, Any]:
    small, large = (statistics.median(one[key] for one in found[count]) for count in (SMALL, LARGE))
    return {
        "name": f"{words}, {LARGE} schools × 60 items",
        "ours": round(large, 1),
        "unit": "ms",
        "peak_mb": round(statistics.median(one["peak_mb"] for one in found[LARGE])),
        "against": f"{SMALL} schools {small:.1f} ms",
        "ratio": round(large / small, 2),
        "goal": f"≤ {GOAL:g}×",
        "ok": large <= GOAL * small,
    }


def _child(folder: Path, count: int) -> dict[str, float]:
    done = subprocess.run([sys.executable, __file__, str(folder), str(count)], cwd=ROOT, env=_environment(), capture_output=True, text=True, check=True, timeout=600)
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(ROOT)}


# --- in the child -----------------------------------------------------------------------------------------------------------


def _measure(folder: Path, count: int) -> None:
    sys.path.insert(0, str(Path(__file__).parent))
    from big_rounds import make

    if not folder.exists():
        make(folder, count)
    import resource

    from desktop.paths import Paths
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

    work = Workspace.open(Paths(folder), Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"))
    figures = _figures(work)
    work.close()
    print(json.dumps(figures | {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))


def _figures(work: Any) -> dict[str, float]:
    from desktop.models.assessment_reading import freeze, item_over_schools, read, schools
    from desktop.services import assessments

    made, subject = work.reader.connection.execute("SELECT assessment_id, max(id) FROM assessment_subject WHERE kept IS NULL").fetchone()
    turns = iter(range(10_000))

    def answer() -> None:
        assessments.answer(work, subject, "2.3", {"level": 1 + next(turns) % 5})

    def opened(then: Callable[[], object]) -> Callable[[], None]:
        def act() -> None:
            read(work.reader, made, subject)
            then()

        return act

    kept = freeze(work.reader, made)
    figures = {"answer": _median(answer, lambda: None), "open": _median(opened(lambda: schools(work.reader, made)), answer)}
    figures["item"] = _median(opened(lambda: item_over_schools(work.reader, made, "2.3")), answer)
    with work.session() as session:
        raw = session.connection()
        raw.exec_driver_sql("UPDATE assessment SET status = 'submitted', figures = ?", (kept.shared,))
        raw.exec_driver_sql("UPDATE assessment_subject SET kept = ? WHERE id = ?", [(text, one) for one, text in kept.subjects.items()])
    figures["sent"] = _median(lambda: read(work.reader, made, subject), lambda: None)
    with work.session() as session:
        session.connection().exec_driver_sql("UPDATE assessment SET status = 'collecting', figures = NULL")
        session.connection().exec_driver_sql("UPDATE assessment_subject SET kept = NULL")
    return figures


def _median(act: Callable[[], object], before: Callable[[], None], turns: int = 9) -> float:
    times = []
    for _turn in range(turns):
        before()
        started = time.perf_counter()
        act()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    _measure(Path(sys.argv[1]), int(sys.argv[2]))
