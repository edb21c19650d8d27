"""Bringing in a national list of 29,000 schools: read, checked, searched for doubles and written, against merely reading the file.

Each case runs in a process of its own, so that its memory is its own. The rival is openpyxl's read-only reading, which the goal means; python-calamine, the
quicker reader that the program itself stands on, is shown beside it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GOAL = 8.0


def run(quick: bool) -> list[dict[str, Any]]:
    """The rows of the table of figures; ``quick`` takes a tenth of the list."""
    count = 2_900 if quick else 29_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "national.xlsx"
        made = {case: _child(case, path, count) for case in ("list", "openpyxl", "calamine", "first", "other", "again")}
    plain, quickest = made["openpyxl"]["seconds"], made["calamine"]["seconds"]
    names = {
        "first": f"import of {count:,} rows into an empty register",
        "other": f"import of {count:,} rows into a register of {count:,} others",
        "again": f"import of the same {count:,} rows again",
    }
    rows = []
    for case, name in names.items():
        ours = made[case]["seconds"]
        figures = {"ours": ours, "unit": "s", "peak_mb": made[case]["peak_mb"]}
        rows.append({"name": name, **figures, "against": f"openpyxl reading {plain:.2f} s", "ratio": ours / plain, "goal": f"≤ {GOAL:g}×", "ok": ours <= GOAL * plain})
        rows.append({"name": "", **figures, "against": f"calamine reading {quickest:.2f} s", "ratio": ours / quickest, "goal": "", "ok": None})
    return rows


def _child(case: str, path: Path, count: int) -> dict[str, float]:
    result = subprocess.run([sys.executable, __file__, case, str(path), str(count)], cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8")
    found: dict[str, float] = json.loads(result.stdout.splitlines()[-1])
    return found


def _main(case: str, path: Path, count: int) -> None:
    for folder in (ROOT, Path(__file__).parent):
        sys.path.insert(0, str(folder))
    seconds = {"list": _make, "openpyxl": _openpyxl, "calamine": _calamine, "first": _first, "other": _other, "again": _again}[case](path, count)
    print(json.dumps({"seconds": seconds, "peak_mb": _peak_mb()}))


def _peak_mb() -> float:
    if sys.platform == "win32":
        import psutil

        return float(psutil.Process().memory_info().peak_wset) / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _make(path: Path, count: int) -> float:
    import national_list

    national_list.write_xlsx(path, count)
    return 0.0


def _openpyxl(path: Path, _count: int) -> float:
    import openpyxl

    started = time.perf_counter()
    for _row in openpyxl.load_workbook(path, read_only=True).worksheets[0].iter_rows(values_only=True):
        pass
    return time.perf_counter() - started


def _calamine(path: Path, _count: int) -> float:
    import python_calamine

    started = time.perf_counter()
    python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    return time.perf_counter() - started


def _import(work: Any, path: Path, added: int) -> float:
    """Everything between choosing the file and the finished import; the result must be the expected one."""
    from desktop.exchange import importer, sheet
    from desktop.models.partner_register import PARTNERS
    from desktop.services import imports

    started = time.perf_counter()
    plan = importer.plan(work, PARTNERS, sheet.open_workbook(path))
    result = imports.commit(work, plan)
    taken = time.perf_counter() - started
    if result.added < added or result.added + result.unchanged + result.rejected != len(plan.rows):
        raise SystemExit(f"not what was expected: {result.added} added, {result.unchanged} unchanged, {result.rejected} rejected")
    return taken


def _workspace(folder: str) -> Any:
    from desktop.paths import Paths
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

    paths = Paths(Path(folder))
    paths.make()
    work = Workspace.open(paths, Settings())
    work.warm_up()
    return work


def _first(path: Path, count: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        work = _workspace(folder)
        taken = _import(work, path, count)
        work.close()
    return taken


def _again(path: Path, count: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        work = _workspace(folder)
        _import(work, path, count)
        taken = _import(work, path, 0)
        work.close()
    return taken


def _other(path: Path, count: int) -> float:
    """Into a register that holds as many other schools with like names, so that every row is searched for doubles."""
    import national_list

    from desktop.exchange import importer
    from desktop.exchange.sheet import Table
    from desktop.models.partner_register import PARTNERS
    from desktop.services import imports

    with tempfile.TemporaryDirectory() as folder:
        work = _workspace(folder)
        others = [[*row[:2], f"20{number:08d}", *row[3:]] for number, row in enumerate(national_list.rows(count, seed=11))]
        table = Table([list(national_list.HEADINGS), *others])
        imports.commit(work, importer.plan_table(work, PARTNERS, table, "others.csv"))
        taken = _import(work, path, count // 2)
        work.close()
    return taken


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
