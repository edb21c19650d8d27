"""A round of self-assessment of 300 schools and 60 items against the same of 3 schools: the round opened, an item, an answer saved, the comparison, one item over all schools.

Each thing is done again and again in one window, the comparison every time after a deed, so that nothing is answered from what was kept; the medians are compared.
"Held" is the longest time the window could not answer meanwhile.
"""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import statistics
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from big_rounds import ITEMS, SECTIONS
from children import Hand, in_a_window

ROOT = Path(__file__).resolve().parents[2]
GOAL = 3.0
SMALL, LARGE = 3, 300
ACTOR = "นางสาวพิมพ์ใจ ตัวอย่างดี"
_THINGS = (
    ("round", "a round opened to its item painted"),
    ("item", "the next item, to painted"),
    ("answer", "an answer given, to the round saved and its tree painted"),
    ("school", "the next school, to its answers painted"),
    ("schools", "comparison of the schools, to painted rows"),
    ("over", "one item over all schools, to painted rows"),
)


def run(quick: bool) -> list[dict[str, Any]]:
    """The rows of the table of figures; ``quick`` measures once."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for count in (SMALL, LARGE):
            in_a_window(__file__, "make", folder, str(count))
        in_a_window(__file__, "window", folder, str(SMALL))  # writes the byte code
        turns = [tuple(in_a_window(__file__, "window", folder, str(count)) for count in (SMALL, LARGE)) for _turn in range(1 if quick else 3)]
    return [_row(key, words, turns) for key, words in _THINGS]


def _row(key: str, words: str, turns: list[tuple[dict[str, float], ...]]) -> dict[str, Any]:
    small, large = (statistics.median(one[f"{key}_ms"] for one in found) for found in zip(*turns, strict=True))
    held = statistics.median(many[f"{key}_held"] for _few, many in turns)
    return {
        "name": f"{words}, {LARGE} schools × {ITEMS} items (held {held:.0f} ms)",
        "ours": round(large, 1),
        "unit": "ms",
        "peak_mb": round(statistics.median(many["peak_mb"] for _few, many in turns)),
        "against": f"{SMALL} schools {small:.1f} ms",
        "ratio": round(large / small, 2),
        "goal": f"≤ {GOAL:g}×",
        "ok": large <= GOAL * small,
    }


# --- in the child -----------------------------------------------------------------------------------------------------------


def _tell(**figures: float) -> None:
    """Print the figures and end at once: what comes after does not count."""
    print(json.dumps(figures | {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}), flush=True)
    os._exit(0)


def _make(folder: Path, count: str) -> None:
    from big_rounds import make

    make(folder / count, int(count))
    with closing(sqlite3.connect(folder / count / "prasan.db")) as connection, connection:
        connection.execute("UPDATE assessment SET status = 'collecting'")
    _tell()


def _window(folder: Path, count: str) -> None:
    import traceback

    day = _Round(folder / count)
    try:
        for turn in range(5):
            day.work_through(turn)
    except Exception:  # the program would ask in a dialog what to do, and nobody is there
        traceback.print_exc()
        os._exit(1)
    figures: dict[str, float] = {}
    for key, _words in _THINGS:
        figures |= {f"{key}_ms": statistics.median(day.times[key]), f"{key}_held": statistics.median(day.held[key])}
    day.program.work.close()
    _tell(**figures)


class _Round(Hand):
    """A supervisor at the window: through items and schools, then the comparison."""

    def __init__(self, folder: Path) -> None:
        super().__init__(_open(folder), [key for key, _words in _THINGS])
        self.round_id = self.program.work.reader.connection.execute("SELECT id FROM assessment").fetchone()[0]
        self.tab = self.program.window.root_page("assessment")
        self.settle(4.0)

    def work_through(self, turn: int) -> None:
        """Everything once."""
        self.open_round()
        board = self.program.window.page().board
        self.next_item(board, turn)
        self.answer(board)
        self.next_school()
        self.program.window.close_page()
        self.settle(1.0)
        self.compare(turn)

    def open_round(self) -> None:
        from desktop.views.assessment_page import AssessmentPage

        window = self.program.window

        def show() -> None:
            window.open_page(AssessmentPage(window, self.round_id))

        self.measure("round", show, lambda: window.page().board.criteria, lambda: bool(window.page().board.code))
        self.settle(1.0)

    def next_item(self, board: Any, turn: int) -> None:
        board.open_item(f"{1 + turn % SECTIONS}.1")
        self.settle(1.0)
        for _press in range(6):
            self.measure("item", lambda: board.step(1), lambda: board.criteria, lambda: True)
            self.settle(0.3)

    def answer(self, board: Any) -> None:
        """A level is pressed: the score at once, the round saved, the tree painted anew."""
        for _press in range(3):
            board.step(1)
            self.settle(0.4)
            level = 1 + int(self._saved(board)) % 5
            self.measure("answer", lambda level=level: (board.criteria.press(level), board.flush()), lambda: board.tree.viewport(), lambda: True)  # type: ignore[misc]
            self.settle(0.8)
            assert self._saved(board) == level

    def _saved(self, board: Any) -> Any:
        """The level of the item in the database."""
        sql = "SELECT level FROM response WHERE subject_id = ? AND code = ?"
        return self.program.work.reader.connection.execute(sql, (board.desk.subject_id, board.code)).fetchone()[0]

    def next_school(self) -> None:
        page = self.program.window.page()
        subjects = page.desk.subjects()
        for subject in subjects[1:3]:
            self.measure("school", lambda subject=subject: page.open_subject(subject.id), lambda: page.board.tree.viewport(), lambda subject=subject: page.desk.subject_id == subject.id)  # type: ignore[misc]
            self.settle(0.6)

    def compare(self, turn: int) -> None:
        from desktop.views.school_compare_page import SchoolComparePage

        window = self.program.window

        def rows() -> bool:
            return bool(shown.table is not None and shown.table.rows)

        shown: Any = SchoolComparePage(window, self.round_id)
        self.measure("schools", lambda: window.open_page(shown), lambda: shown.tables, lambda: shown.found is not None)
        self.settle(1.5)
        assert rows()
        self.measure("over", lambda: shown.step(1 + turn), lambda: shown.tables, lambda: bool(shown.items))
        self.settle(1.0)
        window.close_page()
        self.settle(1.0)


def _open(folder: Path) -> Any:
    """The program as ``app.main`` opens it, without the loop."""
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
