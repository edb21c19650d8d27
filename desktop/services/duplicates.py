"""Perhaps the same partner twice: warned of while typing, found in the whole register, told apart for good by the office.

Over ``domain/similar.NameIndex``. The index of one workspace is built once, in the thread that first asks, and follows every change after that.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from desktop.domain.similar import Likeness, NameIndex, Pair, Place, Row
from desktop.errors import Cancelled
from desktop.models.partner_register import PARTNERS
from desktop.services.steps import chunks
from desktop.words import _

if TYPE_CHECKING:
    import sqlite3

    from desktop.services.workspace import Changed, Workspace

__all__ = ["Likeness", "Pair", "distinct", "like", "mark_distinct", "pairs", "warm_up"]

_COLUMNS = "SELECT id, name, category, tambon, amphoe, province, school_id10 FROM partner WHERE deleted_at IS NULL AND status <> 'merged'"
_STEP = 200
"""Records between two reports of progress."""


class _Kept:
    """The index of one workspace, and the ids whose rows changed since it was last looked into."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.index: NameIndex | None = None
        self._stale: set[int] = set()
        self._all_stale = False

    def heard(self, change: Changed) -> None:
        """A deed was committed: its partners are read again before the next question."""
        if change.register not in (PARTNERS.name, ""):
            return
        if change.ids is None:
            self._all_stale = True
        else:
            self._stale.update(change.ids)

    def up_to_date(self, connection: sqlite3.Connection) -> NameIndex:
        """The index as the register stands now; call it with the lock held."""
        if self.index is None or self._all_stale:
            self._all_stale = False
            self._stale.clear()
            self.index = NameIndex(_row(row) for row in connection.execute(f"{_COLUMNS} ORDER BY id"))
        while self._stale:
            self._refresh(connection, self.index, [self._stale.pop() for _one in range(min(len(self._stale), 500))])
        return self.index

    def _refresh(self, connection: sqlite3.Connection, index: NameIndex, ids: list[int]) -> None:
        for record_id in ids:
            index.remove(record_id)
        marks = ",".join("?" * len(ids))
        for row in connection.execute(f"{_COLUMNS} AND id IN ({marks})", ids):
            index.add(_row(row))


_indexes: WeakKeyDictionary[Workspace, _Kept] = WeakKeyDictionary()
_making = threading.Lock()


def _row(stored: tuple[Any, ...]) -> Row:
    record_id, name, category, tambon, amphoe, province, code = stored
    return Row(record_id, name, category, Place(tambon or "", amphoe or "", province or ""), code or "")


def _kept(work: Workspace) -> _Kept:
    with _making:
        found = _indexes.get(work)
        if found is None:
            found = _indexes[work] = _Kept()
            work.listeners.append(found.heard)
        return found


def warm_up(work: Workspace) -> None:
    """Build the index now (in a background thread), so that the first warning comes while the name is still being typed."""
    kept = _kept(work)
    with kept.lock:
        kept.up_to_date(work.reader.connection)


def like(work: Workspace, values: Mapping[str, Any], exclude_id: int | None = None, limit: int = 5) -> list[Likeness]:
    """The partners that are perhaps the one being typed, surest first; ``exclude_id`` is the record itself when it is edited.

    ``values``: what the form holds (name, category, tambon, amphoe, province, school_id10). Pairs the office told apart are not named again.
    """
    name = str(values.get("name") or "")
    if not name.strip():
        return []
    place = Place(*(str(values.get(part) or "") for part in ("tambon", "amphoe", "province")))
    kept = _kept(work)
    with kept.lock:
        index = kept.up_to_date(work.reader.connection)
        found = index.find(name, str(values.get("category") or ""), place, str(values.get("school_id10") or ""), exclude_id, limit + 20)
    apart = distinct(work) if exclude_id is not None else set()
    return [one for one in found if _pair(one.id, exclude_id or 0) not in apart][:limit]


def pairs(
    work: Workspace,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Pair]:
    """Every two partners of the register that are perhaps the same and that the office has not told apart, surest first.

    :raises Cancelled: ``cancelled`` said so
    """
    index = NameIndex(_row(row) for row in work.reader.connection.execute(f"{_COLUMNS} ORDER BY id"))
    apart, found = distinct(work), dict[tuple[int, int], Pair]()
    ids = index.ids()
    for done, record_id in enumerate(ids):
        if done % _STEP == 0:
            if cancelled is not None and cancelled():
                raise Cancelled
            if progress is not None:
                progress(done, len(ids))
        for one in index.like(record_id):
            pair = _pair(record_id, one.id)
            if pair not in apart:
                found.setdefault(pair, Pair(*pair, one.score, one.reason))
    if progress is not None:
        progress(len(ids), len(ids))
    return sorted(found.values(), key=lambda pair: (-pair.score, pair.first, pair.second))


def _pair(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


# --- Not the same ----------------------------------------------------------------------------------------------------------------------------


def mark_distinct(work: Workspace, couples: Iterable[tuple[int, int]], apart: bool = True) -> int:
    """Remember that these are not the same (or, ``apart=False``, forget it); how many pairs changed. One deed."""
    from sqlalchemy import select

    from desktop.models.office import DistinctPair

    wanted = list(dict.fromkeys(_pair(*couple) for couple in couples))
    changed = 0
    with work.deed("save", PARTNERS.name, _told_apart(work, wanted)) as session:
        for part in chunks(range(len(wanted))):
            low = [wanted[place][0] for place in part]
            query = select(DistinctPair).where(DistinctPair.register == PARTNERS.name, DistinctPair.low_id.in_(low))
            stored = {(row.low_id, row.high_id): row for row in session.scalars(query)}
            for couple in (wanted[place] for place in part):
                if apart and couple not in stored:
                    session.add(DistinctPair(register=PARTNERS.name, low_id=couple[0], high_id=couple[1], decided_on=work.today()))
                    changed += 1
                elif not apart and couple in stored:
                    session.delete(stored[couple])
                    changed += 1
    return changed


def _told_apart(work: Workspace, couples: list[tuple[int, int]]) -> str:
    if len(couples) != 1:
        return _("{count} pairs that look alike", count=f"{len(couples):,}")
    names = work.reader.reference_titles(PARTNERS.name, couples[0])
    return _("“{first}” and “{second}” (look alike)", first=names.get(couples[0][0], ""), second=names.get(couples[0][1], ""))


def distinct(work: Workspace) -> set[tuple[int, int]]:
    """The pairs (lower id, higher id) the office has told apart."""
    rows = work.reader.connection.execute("SELECT low_id, high_id FROM distinct_pair WHERE register = ?", (PARTNERS.name,))
    return {(low, high) for low, high in rows}
