"""The figures of complaints, read from the store in a few questions. No SQLAlchemy: reports, services and the window all read here.

Cases that were merged into others and cases in the trash never count; restricted ones do, for a number names nobody.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from weakref import WeakKeyDictionary

from desktop.domain.complaint_counts import (
    CORRUPTION,
    MISCONDUCT,
    SCORES,
    SETTLED,
    CaseFigures,
    MonthCases,
    Satisfaction,
    Tally,
    days_words,
    from_json,
    median,
    to_json,
)
from desktop.domain.complaint_words import nothing_eligible
from desktop.domain.thai_date import fiscal_period, month_after
from desktop.models.complaint_register import CASES
from desktop.models.conditions import guard_sql
from desktop.models.ordering import Kept
from desktop.models.reader import Reader
from desktop.words import _

if TYPE_CHECKING:
    import sqlite3

__all__ = ["CaseFigures", "Overdue", "Scope", "Tally", "figures", "from_json", "overdue", "satisfaction", "to_json"]

_KEPT_FIGURES = 12
_kept: WeakKeyDictionary[Reader, Kept[tuple[Any, ...], CaseFigures]] = WeakKeyDictionary()

_COUNTED = "deleted_at IS NULL AND merged_into_id IS NULL"
_DONE = f"status IN ({', '.join(repr(status) for status in SETTLED)})"
_SINCE = "CASE WHEN {day} >= ifnull(reopened_on, '') THEN {day} ELSE '9999' END"
_SETTLED_ON = (
    f"CASE WHEN {_DONE} THEN ifnull(nullif(min({', '.join(_SINCE.format(day=day) for day in ('settled_on', 'replied_on', 'closed_on'))}), '9999'), status_on) END"
)
"""The day a case counts as settled: answered with its result or thanked, complainant told, or closed, whichever came first since it was (last) opened."""
_REJECTED = "status = 'rejected' OR (status = 'closed' AND inadmissible_reason IS NOT NULL)"
_COLUMNS = (
    "received_on", "record_type", "channel", "category", "ifnull(owner_unit, '')", "ifnull(school_id, 0)", "ifnull(complainant_group, '')", "ifnull(result_code, '')",
    "status", f"ifnull({_REJECTED}, 0)", f"ifnull({_SETTLED_ON}, '')", "ifnull(close_due_on, '')",
)  # fmt: skip
"""The columns of ``_Cases``."""
_BETWEEN = "|"
"""Between the values of a column that comes as one text; no key of a value list holds it."""


class Connected(Protocol):
    """What figures are read from: the reader, or a deed that is not finished yet."""

    @property
    def connection(self) -> sqlite3.Connection: ...


@dataclass(frozen=True)
class Scope:
    """Which cases count: those of some record types and groups (none named: of all), or only those that are counted in published statistics."""

    record_types: tuple[str, ...] = ()
    owner_units: tuple[str, ...] = ()
    published_only: bool = False

    @property
    def condition(self) -> tuple[str, list[str]]:
        """The condition on a case, and its parameters."""
        parts, values = [_COUNTED], list[str]()
        for column, wanted in (("record_type", self.record_types), ("owner_unit", self.owner_units)):
            if wanted:
                parts.append(f"{column} IN ({','.join('?' * len(wanted))})")
                values += wanted
        if self.published_only:
            parts.append("ifnull(publish_flag, 1) = 1")
        return " AND ".join(parts), values


_ALL = Scope()


class _Cases(NamedTuple):
    """What is counted of the cases of a span, one list a column, all of the same length; days as ISO texts, empty where there is none."""

    received: Sequence[str] = ()
    types: Sequence[str] = ()
    channels: Sequence[str] = ()
    categories: Sequence[str] = ()
    units: Sequence[str] = ()
    schools: Sequence[str] = ()
    groups: Sequence[str] = ()
    results: Sequence[str] = ()
    statuses: Sequence[str] = ()
    rejected: Sequence[str] = ()
    settled: Sequence[str] = ()
    due: Sequence[str] = ()


class _Outcome(NamedTuple):
    """How a case stands: settled or not, in time (None: cannot be judged), and the days it took (None: not settled)."""

    done: bool
    timely: bool | None
    days: int | None


def figures(
    reader: Reader, first: date, last: date, today: date, published_only: bool = False, record_types: Sequence[str] = (), owner_units: Sequence[str] = ()
) -> CaseFigures:
    """The figures of the cases received from ``first`` to ``last`` (both counted) as they are today; kept until the next deed. See ``Scope``."""
    scope = Scope(tuple(record_types), tuple(owner_units), published_only)
    kept = _kept.setdefault(reader, Kept(_KEPT_FIGURES))
    key, generation = (first, last, today, scope), reader.generation()
    found = kept.get(key, generation)
    if found is None:
        found = count(reader, first, last, today, scope)
        kept.keep(key, generation, found)
    return found


def fiscal_span(year: int) -> tuple[date, date]:
    """First and last day of a fiscal year (พ.ศ.), for ``figures``."""
    return fiscal_period(year)


def count(reader: Connected, first: date, last: date, today: date, scope: Scope = _ALL) -> CaseFigures:
    """The same, counted anew."""
    cases = _read(reader, first, last, scope)
    carried, carried_done = _carried(reader, first, scope)
    names = _names(reader, set(cases.schools))
    outcomes = _outcomes(cases, today)
    return CaseFigures(
        total=_tallies(("",) * len(outcomes), outcomes).get("", Tally()),
        overdue=sum(not done and timely is False for done, timely, _days in outcomes),
        not_taken_up=cases.rejected.count("1"), carried=carried, carried_done=carried_done,
        by_month=list(_months(cases, first, last)),
        by_type=_tallies(cases.types, outcomes), by_channel=_tallies(cases.channels, outcomes),
        by_category=_tallies(cases.categories, outcomes), by_unit=_tallies(cases.units, outcomes),
        by_school=_tallies([names.get(school, "") for school in cases.schools], outcomes), by_group=_tallies(cases.groups, outcomes),
        by_result=dict(Counter(key for key in cases.results if key).most_common()),
        satisfaction=satisfaction(reader, first, last, scope).get("", Satisfaction()),
    )  # fmt: skip


def _read(reader: Connected, first: date, last: date, scope: Scope) -> _Cases:
    """One walk along the index that holds everything that is counted (``ix_complaint_case_received``).

    Each column comes as one text: 20,000 rows of twelve values would take twice as long to hand over one by one.
    """
    condition, values = scope.condition
    texts = ", ".join(f"group_concat({column}, '{_BETWEEN}')" for column in _COLUMNS)
    sql = f"SELECT {texts} FROM complaint_case WHERE {condition} AND received_on BETWEEN ? AND ?"
    row = reader.connection.execute(sql, (*values, first.isoformat(), last.isoformat())).fetchone()
    return _Cases(*(column.split(_BETWEEN) for column in row)) if row[0] is not None else _Cases()


def _outcomes(cases: _Cases, today: date) -> list[_Outcome]:
    """How each of the cases stands today; those that stand alike share one outcome."""
    places = {day: date.fromisoformat(day).toordinal() for day in {*cases.received, *cases.settled} if day}
    now, known = today.isoformat(), dict[tuple[int, bool | None], _Outcome]()
    late, still = _Outcome(False, False, None), _Outcome(False, None, None)
    found = []
    for received, settled, due in zip(cases.received, cases.settled, cases.due, strict=True):
        if not settled:
            found.append(late if due and due < now else still)
            continue
        days, timely = max(places[settled] - places[received], 0), settled <= due if due else None
        outcome = known.get((days, timely))
        if outcome is None:
            outcome = known[days, timely] = _Outcome(True, timely, days)
        found.append(outcome)
    return found


def _tallies(keys: Iterable[str], outcomes: Sequence[_Outcome]) -> dict[str, Tally]:
    """Key → figures, the one with the most cases first. Equal cases are counted together, which is what makes 20,000 of them quick."""
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    lengths: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for (key, (done, timely, days)), number in Counter(zip(keys, outcomes, strict=True)).items():
        for place, counts in enumerate((True, done, timely, timely is not None)):
            sums[key][place] += number * bool(counts)
        if days is not None:
            lengths[key][days] += number
    order = sorted(sums, key=lambda key: (key == "", -sums[key][0], key))
    return {key: _tally(sums[key], lengths[key]) for key in order}


def _tally(sums: Sequence[int], lengths: dict[int, int]) -> Tally:
    received, done, on_time, eligible = sums
    return Tally(received, done, on_time, eligible, median(lengths))


def _months(cases: _Cases, first: date, last: date) -> Iterator[MonthCases]:
    """Every month of the span, also those without a case."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    months = [day[:7] for day in cases.received]
    for (month, category, status, rejected), number in Counter(zip(months, cases.categories, cases.statuses, cases.rejected, strict=True)).items():
        one = found[month]
        one["received"] += number
        one["done"] += number * (status in SETTLED)
        one["forwarded"] += number * (status in ("transferred", "agency_reported"))
        one["fact_finding"] += number * (status == "fact_finding")
        one["not_taken_up"] += number * (rejected == "1")
        if category in (CORRUPTION, MISCONDUCT) and rejected == "0":
            one[category] += number
    length = (last.year - first.year) * 12 + last.month - first.month + 1
    for day in (month_after(first, place) for place in range(length)):
        yield MonthCases(day.year, day.month, **found[f"{day:%Y-%m}"])


def _names(reader: Connected, ids: set[str]) -> dict[str, str]:
    """Id (as text) → name of the schools and agencies cases are about."""
    rows = reader.connection.execute("SELECT CAST(id AS TEXT), name FROM partner WHERE id IN (SELECT value FROM json_each(?))", (json.dumps([int(one) for one in ids]),))
    return dict(rows.fetchall())


def _carried(reader: Connected, first: date, scope: Scope) -> tuple[int, int]:
    """Cases received before a day and not settled by then, and how many of these are settled now."""
    condition, values = scope.condition
    sql = f"SELECT {_SETTLED_ON} AS day FROM complaint_case WHERE {condition} AND received_on < ?"
    begins = first.isoformat()
    row = reader.connection.execute(f"SELECT count(*), count(day) FROM ({sql}) WHERE day IS NULL OR day >= ?", (*values, begins, begins)).fetchone()
    return row[0], row[1]


def in_words(found: Tally | CaseFigures) -> list[tuple[str, str]]:
    """What stands beside a count, as (word, value): settled, the share on time, the median; of whole figures the counts before it."""
    if isinstance(found, CaseFigures):
        counts = ((_("Received (cases)"), found.received), (_("Being worked on (cases)"), found.in_progress), (_("Overdue (cases)"), found.overdue))
        first, *others = [(words, f"{number:,}" if number else _("None")) for words, number in counts]
        return [first, *in_words(found.total), *others]
    tally = found
    settled = _("{count} ({percent} per cent)", count=f"{tally.done:,}", percent=tally.rate_percent) if tally.received else "–"
    on_time = _("{percent} per cent", percent=tally.on_time_percent) if tally.eligible else nothing_eligible()
    return [(_("Settled (cases)"), settled), (_("Settled on time"), on_time), (_("Median time"), _("{days} days", days=days_words(tally.median_days)) if tally.done else "–")]


# --- Satisfaction ----------------------------------------------------------------------------------------------------------------------------


def satisfaction(reader: Connected, first: date, last: date, scope: Scope = _ALL, by: str = "") -> dict[str, Satisfaction]:
    """What complainants answered who were asked in a span, by a field of the case ("complainant_group", "channel" …), or all together under ""."""
    condition, values = scope.condition
    column = f"ifnull({CASES[by].name}, '')" if by else "''"
    sql = (
        f"SELECT {column}, score, count(*) FROM case_survey AS s JOIN (SELECT * FROM complaint_case WHERE {condition}) AS c ON c.id = s.case_id "
        "WHERE s.deleted_at IS NULL AND s.asked_on BETWEEN ? AND ? GROUP BY 1, 2"
    )
    asked: Counter[str] = Counter()
    scores: dict[str, Counter[int]] = defaultdict(Counter)
    for key, score, number in reader.connection.execute(sql, (*values, first.isoformat(), last.isoformat())):
        asked[key] += number
        scores[key][score] += number
    return {key: Satisfaction(number, tuple(scores[key][score] for score in SCORES)) for key, number in asked.most_common()}


# --- Overdue -----------------------------------------------------------------------------------------------------------------------------------


class Overdue(NamedTuple):
    """A case that is late. Of one that ``viewer`` of the reader may not see (``visible`` False) only the number and the days are told."""

    case_id: int
    number: str
    name: str
    record_type: str
    received_on: date
    status: str
    clock: str
    due_on: date
    days: int
    """Calendar days since it was due."""
    owner_unit: str
    owner_officer: str
    visible: bool


def overdue(reader: Reader, today: date, record_types: Sequence[str] = (), owner_units: Sequence[str] = ()) -> list[Overdue]:
    """The open cases of which something is late, the longest first (the rule of ``case.timing``)."""
    condition, values = Scope(tuple(record_types), tuple(owner_units)).condition
    assert CASES.guard is not None
    seen = guard_sql(CASES.guard, CASES.table, reader.viewer)
    sql = (
        "SELECT id, number, name, record_type, received_on, status, ifnull(next_clock, ''), next_due_on, CAST(julianday(?) - julianday(next_due_on) AS INTEGER), "
        f"ifnull(owner_unit, ''), ifnull(owner_officer, ''), {seen} FROM complaint_case WHERE {condition} AND timing = 'running' AND next_due_on < ? ORDER BY next_due_on, id"
    )
    day = today.isoformat()
    rows = reader.connection.execute(sql, (day, *values, day))
    return [_overdue(*row) for row in rows]


def _overdue(case_id: int, number: str, name: str, kind: str, received: str, status: str, clock: str, due: str, days: int, unit: str, officer: str, seen: int) -> Overdue:
    visible = bool(seen)
    return Overdue(
        case_id, number, name if visible else "", kind if visible else "", date.fromisoformat(received), status if visible else "", clock if visible else "",
        date.fromisoformat(due), days, unit if visible else "", officer if visible else "", visible,
    )  # fmt: skip
