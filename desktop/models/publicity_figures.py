"""The figures of a round and the coverage of target groups, read from the store in a few questions. No SQLAlchemy: reports and services both read here."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from desktop.domain.publicity_counts import QUARTERS, Count, Coverage, CoverageRow, Figures, MonthFigures, is_done
from desktop.domain.publicity_rules import is_on_time, is_overdue
from desktop.domain.thai_date import fiscal_period, fiscal_quarter
from desktop.models.reader import Reader

if TYPE_CHECKING:
    import sqlite3

__all__ = ["Count", "Coverage", "CoverageRow", "Figures", "MonthFigures", "coverage", "figures"]

_PUT_OFF_FROM = (
    "(SELECT from_on FROM pr_postponement WHERE item_id = pr_item.id AND deleted_at IS NULL AND from_on IS NOT NULL ORDER BY id DESC LIMIT 1)"
)
"""The day an item was last put off from."""

_COLUMNS = "status, plan_start, plan_end, actual_start, item_type, owner_unit, channels, target_groups, reach_count"


class Connected(Protocol):
    """What figures are read from: the reader, or a deed that is not finished yet."""

    @property
    def connection(self) -> sqlite3.Connection: ...


class _Item(NamedTuple):
    """What is counted of an item; ``day`` is the one by which it belongs to a round."""

    day: date
    status: str
    last_day: date | None
    actual: date | None
    item_type: str
    unit: str
    channels: tuple[str, ...]
    groups: tuple[str, ...]
    reach: int

    @property
    def done(self) -> bool:
        """Whether it was published."""
        return is_done(self.status)

    def state(self, today: date) -> str:
        """The one figure beside ``planned`` it counts in."""
        if self.done:
            return "on_time" if is_on_time({"actual_start": self.actual, "plan_end": self.last_day}) else "late"
        if is_overdue(self.status, self.last_day, today):
            return "overdue"
        return self.status if self.status in ("postponed", "cancelled") else "waiting"


def figures(reader: Connected, first: date, last: date, today: date) -> Figures:
    """The figures of the round from ``first`` to ``last`` (both counted) as they are today."""
    items = list(_items(reader, first, last))
    states: dict[str, int] = defaultdict(int)
    by: dict[str, dict[str, Count]] = {name: {} for name in ("channel", "target", "type", "unit")}
    months: dict[tuple[int, int], Count] = dict.fromkeys(_months(first, last), Count())
    for item in items:
        states[item.state(today)] += 1
        month = (item.day.year, item.day.month)
        months[month] = months[month].with_one(item.done)
        for name, keys in (("channel", item.channels), ("target", item.groups), ("type", (item.item_type,)), ("unit", (item.unit,))):
            for key in keys or ("",):
                by[name][key] = by[name].get(key, Count()).with_one(item.done)
    done = states["on_time"] + states["late"]
    news_received, news_published, news_reach = _news(reader, first, last)
    distributions, recipients = _sendings(reader, first, last)
    return Figures(
        planned=len(items), done=done, **{name: states[name] for name in ("on_time", "late", "postponed", "cancelled", "overdue", "waiting")},
        moved_on=_moved_on(reader, first, last), unplanned=_unplanned(reader, first, last),
        by_month=[MonthFigures(*month, *count) for month, count in months.items()],
        by_channel=by["channel"], by_target=by["target"], by_type=by["type"], by_unit=by["unit"],
        news_received=news_received, news_published=news_published, reach=sum(item.reach for item in items if item.done) + news_reach,
        distributions=distributions, recipients=recipients,
    )  # fmt: skip


def coverage(reader: Reader, fiscal_year: int, today: date) -> Coverage:
    """Target group × quarter of a fiscal year (พ.ศ.), each group that is in use in the value list; the quarter is that of the planned day."""
    found: dict[tuple[str, int], Count] = {}
    first, last = fiscal_period(fiscal_year)
    sql = "SELECT plan_start, status, target_groups FROM pr_item WHERE deleted_at IS NULL AND status <> 'cancelled' AND plan_start BETWEEN ? AND ?"
    for day, status, groups in reader.connection.execute(sql, (first.isoformat(), last.isoformat())):
        quarter = fiscal_quarter(date.fromisoformat(day))
        for group in _keys(groups):
            found[group, quarter] = found.get((group, quarter), Count()).with_one(is_done(status))
    rows = [CoverageRow(item.key, _quarters(found, item.key)) for item in reader.value_lists().items("pr_target_group")]
    over = _quarters_over(fiscal_year, today)
    cells = [(row.group, quarter, row.quarters[quarter - 1]) for row in rows for quarter in QUARTERS]
    return Coverage(
        fiscal_year,
        rows,
        gaps=[(group, quarter) for group, quarter, count in cells if not count.planned],
        unheard=[(group, quarter) for group, quarter, count in cells if quarter <= over and count.planned and not count.done],
    )


def _quarters(found: dict[tuple[str, int], Count], group: str) -> tuple[Count, Count, Count, Count]:
    one, two, three, four = (found.get((group, quarter), Count()) for quarter in QUARTERS)
    return one, two, three, four


def _quarters_over(fiscal_year: int, today: date) -> int:
    """How many quarters of the fiscal year are over today."""
    first, last = fiscal_period(fiscal_year)
    if today < first:
        return 0
    return 4 if today > last else fiscal_quarter(today) - 1


def _items(reader: Connected, first: date, last: date) -> Iterator[_Item]:
    """The items of a round: planned for a day of it, or put off from one and still without a day."""
    days = (first.isoformat(), last.isoformat())
    yield from _read(reader, f"SELECT plan_start, {_COLUMNS} FROM pr_item WHERE deleted_at IS NULL AND plan_start BETWEEN ? AND ?", days)
    undated = f"SELECT {_PUT_OFF_FROM} AS day, {_COLUMNS} FROM pr_item WHERE deleted_at IS NULL AND status = 'postponed' AND plan_start IS NULL"
    yield from _read(reader, f"SELECT * FROM ({undated}) WHERE day BETWEEN ? AND ?", days)


def _read(reader: Connected, sql: str, days: tuple[str, str]) -> Iterator[_Item]:
    for day, status, start, end, actual, kind, unit, channels, groups, reach in reader.connection.execute(sql, days):
        yield _Item(date.fromisoformat(day), status, _day(end or start), _day(actual), kind, unit, _keys(channels), _keys(groups), reach or 0)


def _moved_on(reader: Connected, first: date, last: date) -> int:
    """Items put off from a day of the round to one after it."""
    sql = (
        "SELECT count(DISTINCT pr_item.id) FROM pr_postponement JOIN pr_item ON pr_item.id = item_id WHERE pr_postponement.deleted_at IS NULL "
        "AND pr_item.deleted_at IS NULL AND from_on BETWEEN ? AND ? AND plan_start > ?"
    )
    return _number(reader, sql, first, last, last)


def _unplanned(reader: Connected, first: date, last: date) -> int:
    """Items published in the round that never had a planned day."""
    sql = (
        "SELECT count(*) FROM pr_item WHERE deleted_at IS NULL AND plan_start IS NULL AND status IN ('published', 'evaluated') AND actual_start BETWEEN ? AND ?"
    )
    return _number(reader, sql, first, last)


def _news(reader: Connected, first: date, last: date) -> tuple[int, int, int]:
    """News received and published in the round, and the people reached by the latter."""
    received = _number(reader, "SELECT count(*) FROM news_item WHERE deleted_at IS NULL AND received_on BETWEEN ? AND ?", first, last)
    told = "news_item.deleted_at IS NULL AND news_item.status IN ('published', 'archived') AND published_on BETWEEN ? AND ?"
    reach = (
        f"SELECT ifnull(sum(news_item.reach_count), 0) FROM news_item LEFT JOIN pr_item ON pr_item.id = item_id AND pr_item.deleted_at IS NULL "
        f"WHERE {told} AND pr_item.reach_count IS NULL"
    )
    return received, _number(reader, f"SELECT count(*) FROM news_item WHERE {told}", first, last), _number(reader, reach, first, last)


def _sendings(reader: Connected, first: date, last: date) -> tuple[int, int]:
    sql = "SELECT count(*), ifnull(sum(recipient_count), 0) FROM distribution WHERE deleted_at IS NULL AND sent_on BETWEEN ? AND ?"
    count, recipients = reader.connection.execute(sql, (first.isoformat(), last.isoformat())).fetchone()
    return count, recipients


def _number(reader: Connected, sql: str, *days: date) -> int:
    found: int = reader.connection.execute(sql, [day.isoformat() for day in days]).fetchone()[0]
    return found


def _months(first: date, last: date) -> Iterator[tuple[int, int]]:
    """(C.E. year, month) from the first day's to the last day's."""
    for place in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield place // 12, place % 12 + 1


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _keys(stored: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(json.loads(stored))) if stored else ()
