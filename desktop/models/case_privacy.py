"""Which personal data of which cases have been kept long enough, read without SQLAlchemy so that the report and the service find the same (domain C.11).

A case holds three groups of personal data: who complains, who is concerned (respondent and witnesses), and the facts with the files. The record of processing
says for how many years after closing each is kept; a group without years is kept as long as the case, and none longer. When the facts go, the whole case goes.
Basis: พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 37 (3) and 39 (4).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from desktop.models.complaint_register import CASES
from desktop.models.conditions import guard_sql

if TYPE_CHECKING:
    from desktop.models.reader import Reader

IDENTITY, CONCERNED, FACTS = "identity", "concerned", "facts"
GROUPS = (IDENTITY, CONCERNED, FACTS)
"""The groups of a case's personal data, in the order in which they are named."""
CONCERNED_FIELDS = ("respondent_name", "respondent_position", "witnesses")
"""The fields of a case that name who is concerned."""

YEARS_OF_GROUPS = f"SELECT data_group, min(years) FROM data_purpose WHERE deleted_at IS NULL AND years IS NOT NULL AND data_group IN {GROUPS} GROUP BY data_group"
"""Group → its shortest time in years, of those that have one."""

_OPEN_TO_DISPOSAL = "t.deleted_at IS NULL AND t.status = 'closed' AND t.disposed_on IS NULL AND t.merged_into_id IS NULL"
_LOOKED_AT = "SELECT id FROM complaint_case WHERE disposed_on IS NULL AND (merged_into_id IS NOT NULL OR status = 'closed')"
_SAID = "(coalesce(old, 'null') <> 'null' OR coalesce(new, 'null') <> 'null')"
_NAMED = " OR ".join(f"{name} IS NOT NULL" for name in CONCERNED_FIELDS)
_IN_WHOLE_ROW = " OR ".join(f"json_extract(old, '$.{name}') IS NOT NULL" for name in CONCERNED_FIELDS)
_HOLDING = {
    IDENTITY: (
        "SELECT case_id FROM case_identity UNION "
        f"SELECT owner_id FROM change WHERE owner_register = 'case' AND owner_id IN ({_LOOKED_AT}) AND table_name = 'case_identity' AND {_SAID}"
    ),
    CONCERNED: (
        f"{_LOOKED_AT} AND ({_NAMED}) UNION "
        f"SELECT owner_id FROM change WHERE owner_register = 'case' AND owner_id IN ({_LOOKED_AT}) AND table_name = 'complaint_case' "
        f"AND ((field IN {CONCERNED_FIELDS} AND {_SAID}) OR (field = '-' AND old IS NOT NULL AND ({_IN_WHOLE_ROW})))"
    ),
}
"""Group → the cases in which, or in whose history, there still is something of it."""


class Due(NamedTuple):
    """What of one case is to be destroyed: the groups whose time is over, and the first of their last days of keeping. The facts take everything along."""

    case_id: int
    groups: tuple[str, ...]
    until: date


def kept_until(closed_on: date, years: int) -> date:
    """The last day of keeping of what is kept for some years after a day; the 28th where that is 29 February."""
    day = 28 if (closed_on.month, closed_on.day) == (2, 29) else closed_on.day
    return date(closed_on.year + int(years), closed_on.month, day)


def years_of_groups(connection: sqlite3.Connection) -> dict[str, int]:
    """Group → years after closing, of those for which the record of processing tells a number."""
    return {group: int(years) for group, years in connection.execute(YEARS_OF_GROUPS)}


def due(reader: Reader, today: date) -> list[Due]:
    """The closed cases of which something was kept long enough and that the viewer may see, longest over first."""
    assert CASES.guard is not None
    return _found(reader, today, guard_sql(CASES.guard, "t", reader.viewer))


def due_for_others(reader: Reader, today: date) -> int:
    """How many more there are that only their named handlers see."""
    return len(_found(reader, today, "1")) - len(due(reader, today))


def _found(reader: Reader, today: date, seen: str) -> list[Due]:
    years = years_of_groups(reader.connection)
    over = list(_over(reader, today, seen, years))
    if not over:
        return []
    roots = _roots(reader.connection)
    holding = {group: {roots.get(row[0], row[0]) for row in reader.connection.execute(sql)} for group, sql in _HOLDING.items()}
    found = []
    for case_id, days in over:
        wanted = GROUPS if FACTS in days else tuple(days)
        groups = tuple(group for group in wanted if group == FACTS or case_id in holding[group])
        if groups:
            found.append(Due(case_id, groups, min(days.get(group, days.get(FACTS, today)) for group in groups)))
    return sorted(found, key=lambda one: (one.until, one.case_id))


def _over(reader: Reader, today: date, seen: str, years: dict[str, int]) -> Iterator[tuple[int, dict[str, date]]]:
    """(case id, group → its last day of keeping) of the closed cases with a group whose last day is over."""
    sql = f"SELECT t.id, t.closed_on, t.retention_until FROM complaint_case AS t WHERE {_OPEN_TO_DISPOSAL} AND {seen}"
    for case_id, closed_on, retention_until in reader.connection.execute(sql):
        days = {group: last for group in GROUPS if (last := _last_day(closed_on, retention_until, years.get(group))) is not None and last < today}
        if days:
            yield case_id, days


def _last_day(closed_on: str | None, retention_until: str | None, years: int | None) -> date | None:
    """The last day of keeping of a group with so many years: never later than that of the whole case."""
    whole = date.fromisoformat(retention_until) if retention_until else None
    own = kept_until(date.fromisoformat(closed_on), years) if closed_on and years is not None else None
    return min((day for day in (whole, own) if day is not None), default=None)


def _roots(connection: sqlite3.Connection) -> dict[int, int]:
    """Merged case → the case it stands in at last."""
    into = dict(connection.execute("SELECT id, merged_into_id FROM complaint_case WHERE merged_into_id IS NOT NULL"))
    found = {}
    for one in into:
        last, passed = into[one], {one}
        while last in into and last not in passed:
            passed.add(last)
            last = into[last]
        found[one] = last
    return found


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
