"""What calendar programs need to know of the items of the calendar beside what the calendar shows. Plain reading, no SQLAlchemy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from desktop.models.reader import Reader

_CHUNK = 500
OWN = "prasan.example"
"""Behind the @ of the identifiers this program gives; a name that nobody owns (RFC 2606)."""


class IcsDetails(NamedTuple):
    """What an event holds beside ``CalendarItem``. ``revision`` grows with every change of the item and is never used twice."""

    uid: str
    revision: int
    changed_at: datetime
    end_time: str
    key_message: str


class KnownItem(NamedTuple):
    """An item as an event of a file is compared with it."""

    id: int
    uid: str
    status: str
    name: str
    first: date | None
    last: date | None
    start_time: str
    end_time: str
    place: str


def own_uid(item_id: int, created_at: str) -> str:
    """The UID of an item that did not come from another calendar: from its number and the moment it was made, which never change, so that nothing has to
    be written for it. A copy of the data folder says the same of the same item, another office never does.
    """
    return f"{item_id}-{''.join(letter for letter in created_at if letter.isdigit())}@{OWN}"


def details(reader: Reader, ids: Sequence[int]) -> dict[int, IcsDetails]:
    """The details of items, by id."""
    found: dict[int, IcsDetails] = {}
    for start in range(0, len(ids), _CHUNK):
        some = tuple(ids[start : start + _CHUNK])
        sql = f"SELECT id, uid, created_at, version, updated_at, end_time, key_message FROM pr_item WHERE id IN ({', '.join('?' * len(some))})"
        for item_id, uid, created, version, updated, end, message in reader.connection.execute(sql, some):
            changed = datetime.fromisoformat(updated).replace(tzinfo=UTC)
            found[item_id] = IcsDetails(uid or own_uid(item_id, created), version, changed, end or "", message or "")
    return found


def known_items(reader: Reader) -> list[KnownItem]:
    """Every item of the register under the UID other calendars know it by."""
    sql = "SELECT id, uid, created_at, status, name, plan_start, plan_end, start_time, end_time, place FROM pr_item WHERE deleted_at IS NULL ORDER BY id"
    found = []
    for item_id, uid, created, status, name, first, last, start, end, place in reader.connection.execute(sql):
        begins = date.fromisoformat(first) if first else None
        found.append(
            KnownItem(item_id, uid or own_uid(item_id, created), status, name, begins, date.fromisoformat(last) if last else begins, start or "", end or "", place or "")
        )
    return found
