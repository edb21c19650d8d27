"""The work of a day on the complaint tab with 20,000 cases against the same with 200: opening it, its late cases, typing a search, a case, saving, a step, the figures.

The cases came in the last five years, or all of them in one fiscal year. Each thing is done again and again in one window, every time after a deed, so that nothing is
answered from what was kept; the medians are compared. "Held" is the longest time the window could not answer meanwhile.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from children import Hand

ROOT = Path(__file__).resolve().parents[2]
GOAL = 3.0
SMALL, LARGE = 200, 20_000
WORD = "อาหาร"
_THINGS = (
    ("tab", "complaint tab opened to painted rows"),
    ("late", "late cases, chosen to painted"),
    ("key", "key of a search to painted rows"),
    ("figures", "statistics of the year, shown to painted"),
    ("year", "statistics of the year before, to painted"),
    ("case", "a case opened to painted"),
    ("form", "its form opened to painted"),
    ("save", "saved, to the page painted anew"),
    ("step", "a step taken, to the page painted anew"),
)


def run(quick: bool) -> list[dict[str, Any]]:
    """The rows of the table of figures; ``quick`` measures one spread of the cases only."""
    rows = []
    with tempfile.TemporaryDirectory() as name:
        for spread in ("year",) if quick else ("years", "year"):
            folder = Path(name) / spread
            folder.mkdir()
            for count in (SMALL, LARGE):
                _child("make", folder, f"{spread} {count}")
            _child("window", folder, str(SMALL))  # writes the byte code
            turns = [(_child("window", folder, str(SMALL)), _child("window", folder, str(LARGE))) for _turn in range(1 if quick else 3)]
            rows += [_row(spread, key, words, turns) for key, words in _THINGS]
    return rows


def _row(spread: str, key: str, words: str, turns: list[tuple[dict[str, float], dict[str, float]]]) -> dict[str, Any]:
    small, large = (statistics.median(one[f"{key}_ms"] for one in found) for found in zip(*turns, strict=True))
    held = statistics.median(one[f"{key}_held"] for _small, one in turns)
    when = "of one year" if spread == "year" else "of five years"
    return {
        "name": f"{words}, {LARGE:,} cases {when} (held {held:.0f} ms)",
        "ours": round(large, 1),
        "unit": "ms",
        "peak_mb": round(statistics.median(one["peak_mb"] for _small, one in turns)),
        "against": f"{SMALL} cases {small:.1f} ms",
        "ratio": round(large / small, 2),
        "goal": f"≤ {GOAL:g}×",
        "ok": large <= GOAL * small,
    }


def _child(case: str, folder: Path, which: str) -> dict[str, float]:
    from children import in_a_window

    return in_a_window(__file__, case, folder, which)


# --- in the child -----------------------------------------------------------------------------------------------------------


def _tell(**figures: float) -> None:
    """Print the figures and end at once: what comes after does not count."""
    print(json.dumps(figures | {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}), flush=True)
    os._exit(0)


def _make(folder: Path, which: str) -> None:
    sys.path.insert(0, str(Path(__file__).parent))
    from big_cases import make

    spread, count = which.split()
    make(folder / count, int(count), spread)  # type: ignore[arg-type]
    _tell()


def _window(folder: Path, count: str) -> None:
    import traceback

    sys.path.insert(0, str(Path(__file__).parent))
    day = _Day(folder / count)
    try:
        day.work_through(5)
    except Exception:  # the program would ask in a dialog what to do, and nobody is there
        traceback.print_exc()
        os._exit(1)
    figures: dict[str, float] = {}
    for key, _words in _THINGS:
        figures |= {f"{key}_ms": statistics.median(day.times[key]), f"{key}_held": statistics.median(day.held[key])}
    day.program.work.close()
    _tell(**figures)


class _Day(Hand):
    """A clerk at the window: does one thing after another and notes how long each took."""

    def __init__(self, folder: Path) -> None:
        super().__init__(_open(folder), [key for key, _words in _THINGS])

    def work_through(self, turns: int) -> None:
        """Everything, so many times."""
        self.open_tab()
        for turn in range(turns):
            self.save_one(turn)
            self.choose_late()
            self.save_one(turn + 100)
            self.type_word()
            self.show_figures(turn)
            self.open_case(turn)

    # the things -------------------------------------------------------------------------------------------------

    def open_tab(self) -> None:
        """Once in the life of a window."""

        def viewport() -> Any:
            self.list = self.tab.show_part("case")
            return self.list.table.viewport()

        def show() -> None:
            self.tab = self.program.window.root_page("complaints")

        self.measure("tab", show, viewport, lambda: self.list.table.model().rowCount() > 0)
        self.settle(4.0)

    def save_one(self, turn: int) -> None:
        """A deed somewhere else: what was kept of lists and figures is no longer true."""
        from desktop.services import cases

        self.other = self.program.work.reader.connection.execute("SELECT id FROM complaint_case WHERE restricted = 0 AND status = 'closed' ORDER BY id DESC LIMIT 1").fetchone()[0]
        cases.save(self.program.work, {"wish": f"ขอให้แจ้งผลครั้งที่ {turn}"}, None, self.other)
        self.settle(1.0)

    def choose_late(self) -> None:
        shown = self.list
        if shown.filters.query.view != "open":
            shown.filters.set_view("open")
            self.settle(1.0)
        state = {"view": ""}
        link = shown.runner.found.connect(lambda answer: state.update(view=answer.query.view))
        self.measure("late", lambda: shown.filters.set_view("overdue"), shown.table.viewport, lambda: state["view"] == "overdue")
        shown.runner.found.disconnect(link)
        self.settle()
        shown.filters.set_view("open")
        self.settle()

    def type_word(self) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        shown = self.list
        shown.filters.set_view("all")
        self.settle(1.0)
        state = {"found": False}
        link = shown.runner.found.connect(lambda _answer: state.update(found=True))
        for letter in WORD:
            state["found"] = False
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            self.measure("key", lambda event=event: QCoreApplication.sendEvent(shown.search, event), shown.table.viewport, lambda: state["found"])
            self.settle(0.3)
        shown.runner.found.disconnect(link)
        shown.search.clear()
        shown.filters.set_view("open")
        self.settle()

    def show_figures(self, turn: int) -> None:
        """The year of the cases, which is the one before this, and the one before that."""

        def page() -> Any:
            self.statistics = self.tab.show_part("statistics")
            return self.statistics.months

        if turn == 0:
            page().update()
            self.statistics.step(-1)
            self.settle(1.5)
            self.tab.show_part("case")
            self.settle()
            self.save_one(200)
        before = self.statistics.figures

        def show() -> None:
            self.tab.show_part("statistics")

        self.measure("figures", show, page, lambda: self.statistics.figures is not before and self.statistics.figures.received > 0)
        self.settle()
        self.save_one(turn + 300)
        before = self.statistics.figures
        self.measure("year", lambda: self.statistics.step(-1), page, lambda: self.statistics.figures is not before)
        self.statistics.step(1)
        self.settle()
        self.tab.show_part("case")
        self.settle()

    def open_case(self, turn: int) -> None:
        """A case of those being worked on: opened, its form, a word changed and saved, a step."""
        window, case_id = self.program.window, self._taken_in(turn)
        self.measure("case", lambda: self.list.open_record(case_id), lambda: window.page().timeline.viewport(), lambda: True)
        self.settle()
        page = window.page()
        self.measure("form", page.edit, lambda: window.page().body.viewport(), lambda: True)
        self.settle()
        form = window.page()
        form.body.fields["wish"].set_value(f"ขอทราบผลโดยเร็ว {turn}")
        self.settle()
        before = page.case
        self.measure("save", form.save, lambda: page.timeline.viewport(), lambda: page.case is not before)
        self.settle()
        before = page.case
        self.measure("step", lambda: page.take_step("accept"), lambda: page.timeline.viewport(), lambda: page.case is not before)
        self.settle()
        window.close_page()
        self.settle()

    def _taken_in(self, turn: int) -> int:
        """A case that is assigned and not begun yet."""
        from desktop.models.complaint_register import CASES
        from desktop.services import cases, steps

        work = self.program.work
        given = {"name": f"เรื่องที่รับวันนี้ {turn}", "detail": "ขอให้ตรวจสอบอาหารกลางวัน", "category": "lunch", "received_on": work.today(), "channel": "phone"}
        case_id = cases.save(work, given | {"anonymity": "confidential"}, {"first_name": "สมหญิง", "last_name": "ตัวอย่างร้อง", "phone": "08 5555 0101"})
        steps.take(work, CASES, [case_id], "screen", work.today())
        steps.take(work, CASES, [case_id], "assign", work.today(), values={"owner_unit": "LAW", "coi_checked": True})
        self.settle(1.0)
        return case_id


def _open(folder: Path) -> Any:
    """The program as ``app.main`` opens it, without the loop."""
    from big_cases import ACTOR

    from desktop import app, words
    from desktop.paths import Paths
    from desktop.settings import Settings

    app.quicken_start()
    settings = Settings(user_name=ACTOR)
    words.set_language(settings.language)
    program = app.Program(app.make_application(settings), Paths(folder), settings)
    program.open()
    program.show_window()
    return program


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    {"make": _make, "window": _window}[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])
