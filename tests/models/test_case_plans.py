"""How SQLite finds its way when cases are listed, counted, opened and saved: along indexes that hold what is asked for, however many cases there are."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date

import pytest

from desktop.models import case_timeline
from desktop.models.complaint_register import CASES
from desktop.models.reader import Query
from desktop.services import case_merge, cases, history
from desktop.services.workspace import Workspace


@pytest.fixture
def case_id(work: Workspace) -> int:
    return _taken_in(work, "ขอให้ตรวจสอบอาหารกลางวัน")


def _taken_in(work: Workspace, name: str) -> int:
    given = {"name": name, "detail": "อาหารกลางวันไม่พอ", "category": "lunch", "received_on": date(2026, 6, 1), "channel": "phone", "anonymity": "anonymous"}
    return cases.save(work, given, None)


def _plans(connection: sqlite3.Connection, act: Callable[[], object], of: str) -> list[str]:
    """How each question that ``act`` asked of a table is answered."""
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    act()
    connection.set_trace_callback(None)
    found = [" · ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")) for sql in asked if of in sql]
    assert found
    return found


@pytest.mark.parametrize("view", [view.key for view in CASES.views])
def test_a_view_of_the_list_is_found_and_ordered_in_an_index(work: Workspace, case_id: int, view: str) -> None:
    for limit in (150, None):
        for plan in _plans(work.reader.connection, lambda limit=limit: work.reader.ids(CASES, Query(view=view), limit), "NOT IN (SELECT"):
            assert plan.count("COVERING INDEX") == 2, plan  # the list itself, and what is kept to named people


def test_the_views_are_counted_in_an_index(work: Workspace, case_id: int) -> None:
    for plan in _plans(work.reader.connection, lambda: work.reader.counts(CASES, "view", Query()), "count(*)"):
        assert plan.count("COVERING INDEX") == 2, plan


def test_the_timeline_of_a_case_reads_the_history_of_that_case(work: Workspace, case_id: int) -> None:
    for plan in _plans(work.reader.connection, lambda: case_timeline.of_case(work.reader, case_id), "FROM change"):
        assert "SEARCH change USING INDEX ix_change_owner (owner_register=? AND owner_id=?)" in plan


def test_the_last_act_is_found_without_reading_all_acts(work: Workspace, case_id: int) -> None:
    for plan in _plans(work.reader.connection, lambda: history.undo_title(work), "FROM deed"):
        assert "SCAN deed" not in plan


def test_what_was_merged_into_a_case_goes_on_with_it(work: Workspace, case_id: int) -> None:
    """Each of three keeps its place in the story, also where the middle one was merged on."""
    second, third = _taken_in(work, "เรื่องที่สอง"), _taken_in(work, "เรื่องที่สาม")
    case_merge.merge(work, second, [case_id])
    case_merge.merge(work, third, [second])

    def told(one: int) -> int:
        return sum(event.kind == "merge" for event in case_timeline.of_case(work.reader, one))

    assert told(second) == 2
    assert told(third) == 2
