"""What the calendar asks of the store: the items of a span of days, those without a day, and the days the office is closed. Plain reading, no SQLAlchemy."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desktop.domain.publicity_rules import is_overdue
from desktop.models.reader import Reader


class CalendarItem(NamedTuple):
    """An item as the calendar shows it. ``status`` is the shown one ("overdue" too), ``stored`` the kept one; lists hold keys of value lists."""

    id: int
    name: str
    item_type: str
    status: str
    stored: str
    plan_start: date | None
    plan_end: date | None
    due_on: date | None
    actual_start: date | None
    start_time: str
    place: str
    owner_unit: str
    owner_officer: str
    channels: tuple[str, ...]
    target_groups: tuple[str, ...]
    series_id: int | None

    @property
    def first(self) -> date | None:
        """The first day it is planned for."""
        return self.plan_start

    @property
    def last(self) -> date | None:
        """The last day it is planned for."""
        return self.plan_end or self.plan_start


@dataclass(frozen=True)
class CalendarFilter:
    """Which items a calendar shows; an empty field shows all. Of several values one is enough. ``owners`` are names of officers, ``units`` keys of groups."""

    statuses: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    item_types: tuple[str, ...] = ()

    def shows(self, item: CalendarItem) -> bool:
        """Whether the item passes."""
        return (
            (not self.statuses or item.status in self.statuses)
            and (not self.channels or bool(set(self.channels) & set(item.channels)))
            and (not self.target_groups or bool(set(self.target_groups) & set(item.target_groups)))
            and (not self.owners or item.owner_officer in self.owners)
            and (not self.units or item.owner_unit in self.units)
            and (not self.item_types or item.item_type in self.item_types)
        )

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return self != CalendarFilter()


_COLUMNS = (
    "id, name, item_type, status, plan_start, plan_end, due_on, actual_start, start_time, place, owner_unit, owner_officer, channels, target_groups, series_id"
)


def items_between(reader: Reader, first: date, last: date, today: date, chosen: CalendarFilter | None = None) -> list[CalendarItem]:
    """The items planned for any day from ``first`` to ``last``, by day, time and name."""
    sql = (
        f"SELECT {_COLUMNS} FROM pr_item WHERE deleted_at IS NULL AND plan_start <= ? AND ifnull(plan_end, plan_start) >= ? "
        "ORDER BY plan_start, ifnull(start_time, ''), name_sort, id"
    )
    return _items(reader, sql, (last.isoformat(), first.isoformat()), today, chosen)


def deadlines_between(reader: Reader, first: date, last: date, today: date, chosen: CalendarFilter | None = None) -> list[CalendarItem]:
    """The items whose internal deadline lies from ``first`` to ``last``, by that day."""
    sql = f"SELECT {_COLUMNS} FROM pr_item WHERE deleted_at IS NULL AND due_on BETWEEN ? AND ? ORDER BY due_on, name_sort, id"
    return _items(reader, sql, (first.isoformat(), last.isoformat()), today, chosen)


def undated_items(reader: Reader, today: date, chosen: CalendarFilter | None = None) -> list[CalendarItem]:
    """The tray: items still to be published that have no day yet, by name."""
    sql = (
        f"SELECT {_COLUMNS} FROM pr_item WHERE deleted_at IS NULL AND plan_start IS NULL AND status NOT IN ('published', 'evaluated', 'cancelled') "
        "ORDER BY name_sort, id"
    )
    return _items(reader, sql, (), today, chosen)


def any_item(reader: Reader) -> bool:
    """Whether there is any item at all, of any day and status."""
    return bool(reader.connection.execute("SELECT EXISTS (SELECT 1 FROM pr_item WHERE deleted_at IS NULL)").fetchone()[0])


def officers(reader: Reader) -> list[str]:
    """The responsible officers that stand in any item, in the order of their letters."""
    from desktop.domain.thai_text import sort_key

    sql = "SELECT DISTINCT owner_officer FROM pr_item WHERE deleted_at IS NULL AND owner_officer IS NOT NULL"
    return sorted((row[0] for row in reader.connection.execute(sql)), key=sort_key)


class ClosedDay(NamedTuple):
    """A day the office is closed beside weekends: its name and kind (a key of ``holiday_kind``)."""

    on: date
    name: str
    kind: str


def closed_days(reader: Reader, first: date, last: date) -> dict[date, ClosedDay]:
    """The days of the holiday table from ``first`` to ``last``; of two on one day the names stand together."""
    sql = "SELECT \"on\", name, kind FROM holiday WHERE deleted_at IS NULL AND \"on\" BETWEEN ? AND ? ORDER BY \"on\", id"
    found: dict[date, ClosedDay] = {}
    for stored, name, kind in reader.connection.execute(sql, (first.isoformat(), last.isoformat())):
        day = date.fromisoformat(stored)
        before = found.get(day)
        found[day] = ClosedDay(day, f"{before.name}, {name}" if before else name, before.kind if before else kind)
    return found


class Published(NamedTuple):
    """Something published that the archive does not know yet; ``register`` is "news" or "item"."""

    register: str
    id: int
    name: str
    on: date | None


_NOT_ARCHIVED = (
    "SELECT 'news', n.id, n.name, n.published_on AS day FROM news_item AS n WHERE n.deleted_at IS NULL AND n.status = 'published' "
    "AND NOT EXISTS (SELECT 1 FROM archive_item AS a WHERE a.news_id = n.id AND a.deleted_at IS NULL) "
    "UNION ALL SELECT 'item', i.id, i.name, i.actual_start FROM pr_item AS i WHERE i.deleted_at IS NULL AND i.status IN ('published', 'evaluated') "
    "AND NOT EXISTS (SELECT 1 FROM archive_item AS a WHERE a.item_id = i.id AND a.deleted_at IS NULL) ORDER BY day DESC, 1, 2"
)


def not_archived(reader: Reader) -> list[Published]:
    """Published news and items without an entry in the archive, the newest first."""
    return [Published(register, record_id, name, _day(on)) for register, record_id, name, on in reader.connection.execute(_NOT_ARCHIVED)]


def _items(reader: Reader, sql: str, parameters: Iterable[str], today: date, chosen: CalendarFilter | None) -> list[CalendarItem]:
    found = [_item(row, today) for row in reader.connection.execute(sql, tuple(parameters))]
    return [item for item in found if chosen is None or chosen.shows(item)]


def _item(row: tuple[object, ...], today: date) -> CalendarItem:
    number, name, kind, stored, start, end, due, actual, at, place, unit, officer, channels, groups, series = row
    first, last = _day(start), _day(end)
    status = "overdue" if is_overdue(str(stored), last or first, today) else str(stored)
    return CalendarItem(
        int(str(number)), str(name), str(kind), status, str(stored), first, last, _day(due), _day(actual), str(at or ""), str(place or ""),
        str(unit), str(officer or ""), _keys(channels), _keys(groups), None if series is None else int(str(series)),
    )  # fmt: skip


def _day(stored: object) -> date | None:
    return date.fromisoformat(str(stored)) if stored else None


def _keys(stored: object) -> tuple[str, ...]:
    return tuple(json.loads(str(stored))) if stored else ()
