"""Which cases have been kept long enough, read without SQLAlchemy so that the report and the service find the same (domain C.11)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop.models.complaint_register import CASES
from desktop.models.conditions import guard_sql

if TYPE_CHECKING:
    from desktop.models.reader import Reader

_DUE = "t.deleted_at IS NULL AND t.status = 'closed' AND t.disposed_on IS NULL AND t.merged_into_id IS NULL AND t.retention_until IS NOT NULL AND t.retention_until < ?"


def due(reader: Reader, today: date) -> list[int]:
    """The closed cases whose last day of keeping is over and that the viewer may see, longest over first."""
    assert CASES.guard is not None
    sql = f"SELECT t.id FROM complaint_case AS t WHERE {_DUE} AND {guard_sql(CASES.guard, 't', reader.viewer)} ORDER BY t.retention_until, t.id"
    return [row[0] for row in reader.connection.execute(sql, (today.isoformat(),))]


def due_for_others(reader: Reader, today: date) -> int:
    """How many more there are that only their named handlers see."""
    whole: int = reader.connection.execute(f"SELECT count(*) FROM complaint_case AS t WHERE {_DUE}", (today.isoformat(),)).fetchone()[0]
    return whole - len(due(reader, today))


def with_merged(reader: Reader, case_ids: Sequence[int]) -> list[int]:
    """The cases with those that were merged into them, however often."""
    found, fresh = list(case_ids), list(case_ids)
    while fresh:
        merged: list[int] = []
        for start in range(0, len(fresh), 400):
            chunk = fresh[start : start + 400]
            sql = f"SELECT id FROM complaint_case WHERE merged_into_id IN ({','.join('?' * len(chunk))})"
            merged += [row[0] for row in reader.connection.execute(sql, chunk)]
        fresh = [one for one in merged if one not in found]
        found += fresh
    return found
