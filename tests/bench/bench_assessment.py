"""What a self-assessment report takes: peak memory and seconds by its number of pages, contents and all, each in a process of its own.

The pages are drawn one after the other and spooled; only what the contents need is kept. So the peak of a report of 160 pages stays near that of one of 8.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SIZES = {8: (1, 1), 80: (6, 8), 160: (10, 10)}
"""Pages, about → (sections, items in each)."""
GROWTH_GOAL = 1.25
"""Peak memory of the longest report against the shortest."""


def run(quick: bool = False) -> list[dict[str, Any]]:
    """A line for each size against the shortest."""
    sizes = list(SIZES)[: 2 if quick else None]
    found = {pages: _child(pages) for pages in sizes}
    first = found[sizes[0]]
    return [_row(found[pages], first) for pages in sizes[1:]]


def _row(one: dict[str, float], first: dict[str, float]) -> dict[str, Any]:
    ratio = one["peak"] / first["peak"]
    return {
        "name": f"SAR of {one['pages']:.0f} pages with contents, peak memory beside one of {first['pages']:.0f}",
        "ours": f"{one['peak']:.0f} MB, {one['seconds']:.1f} s",
        "against": f"{first['peak']:.0f} MB",
        "ratio": round(ratio, 2),
        "goal": f"≤ {GROWTH_GOAL:g}× the memory",
        "peak_mb": round(one["peak"]),
        "against_peak_mb": round(first["peak"]),
        "ok": ratio <= GROWTH_GOAL,
    }


def _child(pages: int) -> dict[str, float]:
    done = subprocess.run([sys.executable, __file__, str(pages)], cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8", timeout=300)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure(pages: int) -> dict[str, float]:
    """Write the report of about so many pages; pages, seconds and the peak of this process in MB."""
    import tempfile

    import psutil

    from desktop import words
    from desktop.domain.framework import from_document
    from desktop.reports import assessment_words, pdf, sar
    from desktop.reports.request import Request
    from tests.reports import assessment_samples

    words.set_language("th")
    document = assessment_samples.long_document(*SIZES[pages])
    round_ = assessment_samples.round_of(document, assessment_samples.answered(from_document(document)))
    work: Any = SimpleNamespace(settings=SimpleNamespace(digits="arabic", user_name=""), today=lambda: date(2026, 11, 20))
    made = assessment_words.document(work, round_, "SAR", sar.report(work, round_, Request(values={"signed": True})), "report", "SAR")
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        count = pdf.write(made, Path(folder) / "sar.pdf")
        seconds = time.perf_counter() - start
    memory = psutil.Process().memory_info()
    if sys.platform == "win32":
        peak = memory.peak_wset
    else:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return {"pages": count, "seconds": seconds, "peak": peak / 1e6}


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]))) + "\n")
