"""The figures of complaints against counting them one by one, and what the words mean at their edges."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from statistics import median
from typing import Any

import pytest

from desktop.domain.complaint_counts import CaseFigures, MonthCases, Tally, from_json, to_json
from desktop.models.complaint_figures import count, figures, overdue, satisfaction
from desktop.models.database import connect
from desktop.services.workspace import Workspace

FIRST, LAST = date(2025, 10, 1), date(2026, 9, 30)
TODAY = date(2026, 11, 20)
Row = dict[str, Any]
_KEPT = {
    "record_type": "complaint", "channel": "walk_in", "complainant_kind": "person", "anonymity": "anonymous", "name": "ก", "name_sort": b"", "detail": "ก",
    "category": "fees", "priority": "normal", "secrecy": "normal", "restricted": 0, "status": "new", "timing": "none", "publish_flag": 1, "version": 1,
    "created_at": "2026-01-01 00:00:00.000000", "updated_at": "2026-01-01 00:00:00.000000",
}  # fmt: skip


@pytest.fixture
def put(work: Workspace) -> Callable[..., int]:
    """Keep a case as an import would have; gives its id."""

    def putting(received: date, **values: Any) -> int:
        row = {**_KEPT, "received_on": received, **values}
        stored = [value.isoformat() if isinstance(value, date) else value for value in row.values()]
        connection = connect(work.paths.database)
        try:
            found = connection.execute(f"INSERT INTO complaint_case({', '.join(row)}) VALUES ({','.join('?' * len(row))}) RETURNING id", stored).fetchone()[0]
            connection.commit()
        finally:
            connection.close()
        return int(found)

    return putting


def counted(work: Workspace, **scope: Any) -> CaseFigures:
    found = figures(work.reader, FIRST, LAST, TODAY, **scope)
    assert from_json(to_json(found)) == found, "what is kept of a round is read again whole"
    return found


def test_nothing_is_nothing_and_no_share_is_made_of_it(work: Workspace) -> None:
    found = counted(work)

    assert (found.received, found.rate, found.median_days, found.on_time_share) == (0, None, None, None)
    assert [(one.year, one.month) for one in found.by_month] == [(2025, 10), (2025, 11), (2025, 12), *((2026, month) for month in range(1, 10))]


@pytest.mark.parametrize(
    ("values", "tally"),
    [
        ({"status": "new"}, Tally(1, 0, 0, 0, None)),
        ({"status": "resolved", "close_due_on": date(2027, 1, 1)}, Tally(1, 0, 0, 0, None)),
        ({"status": "in_progress", "close_due_on": date(2026, 2, 1)}, Tally(1, 0, 0, 1, None)),
        ({"status": "in_progress", "close_due_on": TODAY}, Tally(1, 0, 0, 0, None)),
        ({"status": "closed", "closed_on": date(2026, 1, 12)}, Tally(1, 1, 0, 0, 2.0)),
        ({"status": "closed", "closed_on": date(2026, 1, 12), "close_due_on": date(2026, 1, 12)}, Tally(1, 1, 1, 1, 2.0)),
        ({"status": "closed", "closed_on": date(2026, 1, 13), "close_due_on": date(2026, 1, 12)}, Tally(1, 1, 0, 1, 3.0)),
        ({"status": "closed", "closed_on": date(2026, 3, 1), "replied_on": date(2026, 1, 11), "close_due_on": date(2026, 1, 12)}, Tally(1, 1, 1, 1, 1.0)),
        ({"status": "closed", "closed_on": date(2026, 3, 1), "settled_on": date(2026, 1, 10), "close_due_on": date(2026, 1, 12)}, Tally(1, 1, 1, 1, 0.0)),
        ({"status": "acknowledged", "status_on": date(2026, 1, 14), "close_due_on": date(2026, 1, 20)}, Tally(1, 1, 1, 1, 4.0)),
        ({"status": "appealed", "replied_on": date(2026, 1, 11), "close_due_on": date(2026, 2, 1)}, Tally(1, 0, 0, 1, None)),
        (
            {"status": "closed", "replied_on": date(2026, 1, 11), "reopened_on": date(2026, 2, 1), "closed_on": date(2026, 2, 9), "close_due_on": date(2026, 3, 1)},
            Tally(1, 1, 1, 1, 30.0),
        ),
    ],
)
def test_when_a_case_is_settled_eligible_and_on_time(work: Workspace, put: Callable[..., int], values: Row, tally: Tally) -> None:
    put(date(2026, 1, 10), **values)

    assert counted(work).total == tally


def test_merged_and_trashed_cases_never_count_and_restricted_ones_do(work: Workspace, put: Callable[..., int]) -> None:
    kept = put(date(2026, 1, 10), restricted=1, category="corruption")
    put(date(2026, 1, 10), merged_into_id=kept)
    put(date(2026, 1, 10), deleted_at="2026-02-01 00:00:00.000000")

    assert counted(work).received == 1
    assert counted(work).by_month[3].corruption == 1


def test_a_case_belongs_to_the_days_it_was_received_in(work: Workspace, put: Callable[..., int]) -> None:
    for day in (FIRST - timedelta(days=1), FIRST, LAST, LAST + timedelta(days=1)):
        put(day, status="closed", closed_on=day)
    put(FIRST - timedelta(days=40), status="closed", closed_on=FIRST)
    put(FIRST - timedelta(days=40), status="new")
    found = counted(work)

    assert found.received == 2
    assert (found.carried, found.carried_done) == (2, 1)


def test_what_was_not_taken_up_is_not_among_the_complaints_taken_up(work: Workspace, put: Callable[..., int]) -> None:
    put(date(2025, 12, 3), category="misconduct", status="rejected", inadmissible_reason="court")
    put(date(2025, 12, 3), category="misconduct", status="closed", closed_on=date(2025, 12, 9), inadmissible_reason="court")
    put(date(2025, 12, 3), category="misconduct", status="transferred")
    found = counted(work)

    assert found.by_month[2] == MonthCases(2025, 12, received=3, misconduct=1, done=1, forwarded=1, not_taken_up=2)
    assert found.not_taken_up == 2


def test_published_statistics_leave_out_what_is_not_counted_in_them(work: Workspace, put: Callable[..., int]) -> None:
    put(date(2026, 1, 10), publish_flag=0)
    put(date(2026, 1, 10), publish_flag=None, owner_unit="LAW", record_type="opinion")
    put(date(2026, 1, 10), owner_unit="ADMIN")

    assert counted(work).received == 3
    assert counted(work, published_only=True).received == 2
    assert counted(work, record_types=("opinion",), owner_units=("LAW",)).received == 1


def naive(rows: list[Row], key: str) -> dict[str, Tally]:
    """The same one by one."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.get(key) or "", []).append(row)
    return {value: one_tally(group) for value, group in found.items()}


def one_tally(rows: list[Row]) -> Tally:
    done = [row for row in rows if row["status"] in ("closed", "notified")]
    days = [(row["closed_on"] - row["received"]).days for row in done]
    on_time = sum(row["closed_on"] <= row["close_due_on"] for row in done if row["close_due_on"])
    eligible = sum(bool(row["close_due_on"]) and (row in done or row["close_due_on"] < TODAY) for row in rows)
    return Tally(len(rows), len(done), on_time, eligible, float(median(days)) if days else None)


def test_four_hundred_cases_are_counted_as_one_by_one(work: Workspace, put: Callable[..., int]) -> None:
    chance = random.Random(5)
    rows: list[Row] = []
    for _number in range(400):
        received = FIRST + timedelta(days=chance.randrange(365))
        status = chance.choice(("new", "in_progress", "closed", "closed", "notified"))
        closed = received + timedelta(days=chance.randrange(60)) if status in ("closed", "notified") else None
        due = received + timedelta(days=30) if chance.random() < 0.9 else None
        row = {"status": status, "closed_on": closed, "close_due_on": due, "channel": chance.choice(("box", "line", "phone")), "complainant_group": chance.choice((None, "parent"))}
        put(received, **row)
        rows.append({**row, "received": received})
    found = count(work.reader, FIRST, LAST, TODAY)

    assert found.total == one_tally(rows)
    assert found.by_channel == naive(rows, "channel")
    assert found.by_group == naive(rows, "complainant_group")
    assert sum(one.received for one in found.by_month) == 400
    assert found.overdue == sum(row["status"] in ("new", "in_progress") and bool(row["close_due_on"]) and row["close_due_on"] < TODAY for row in rows)


def test_figures_follow_the_next_deed(work: Workspace, put: Callable[..., int]) -> None:
    put(date(2026, 1, 10))
    assert counted(work).received == 1
    put(date(2026, 1, 11))
    connection = connect(work.paths.database)
    connection.execute("INSERT INTO deed(at, kind, register, subject, record_count) VALUES ('2026-01-01 00:00:00.000000', 'import', 'case', '1', 1)")
    connection.commit()
    connection.close()

    assert counted(work).received == 2


def test_a_secret_case_of_others_is_late_by_its_number_alone(work: Workspace, put: Callable[..., int]) -> None:
    late = {"status": "in_progress", "timing": "running", "next_clock": "close"}
    put(date(2026, 1, 10), number="ร.1/2569", restricted=1, handlers='["นายลับ ผู้รับผิดชอบ"]', name="เรื่องที่ต้องปิด", next_due_on=date(2026, 2, 9), owner_unit="LAW", **late)
    put(date(2026, 1, 12), number="ร.2/2569", next_due_on=date(2026, 11, 19), **late)
    put(date(2026, 1, 13), number="ร.3/2569", next_due_on=TODAY, **late)
    hidden, seen = overdue(work.reader, TODAY)

    assert (hidden.number, hidden.visible, hidden.name, hidden.owner_unit, hidden.clock, hidden.status) == ("ร.1/2569", False, "", "", "", "")
    assert (seen.number, seen.days, seen.visible) == ("ร.2/2569", 1, True)


def test_satisfaction_counts_each_score_by_group(work: Workspace, put: Callable[..., int]) -> None:
    ids = [put(date(2026, 1, 10), complainant_group="parent" if number else None) for number in range(3)]
    connection = connect(work.paths.database)
    sql = "INSERT INTO case_survey(case_id, code, asked_on, expires_on, score, created_at, updated_at, version) VALUES (?, ?, '2026-02-01', '2026-03-01', ?, '', '', 1)"
    connection.executemany(sql, [(case_id, f"C{case_id}", score) for case_id, score in zip(ids, (5, 2, None), strict=True)])
    connection.commit()
    connection.close()
    found = satisfaction(work.reader, FIRST, LAST, by="complainant_group")

    assert found["parent"].asked == 2
    assert (found["parent"].answered, found["parent"].mean) == (1, 2.0)
    assert satisfaction(work.reader, FIRST, LAST)[""].scores == (1, 0, 0, 1, 0)
