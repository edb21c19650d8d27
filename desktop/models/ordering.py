"""The order of a whole register in memory, what was found lately, and ids fetched by the hundred thousand."""

from __future__ import annotations

import json
import sqlite3
import threading
from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from functools import cached_property
from itertools import compress
from operator import itemgetter
from typing import Any, Generic, TypeVar

_FEW = 3000
_Key = TypeVar("_Key", bound=Hashable)
_Thing = TypeVar("_Thing")


def fetch_ids(connection: sqlite3.Connection, sql: str, parameters: Sequence[Any]) -> list[int]:
    """The column ``id`` of a query, in its order.

    A row at a time costs 20 ms for 100,000 ids; SQLite joins them to one text in a fraction of it, which the JSON reader turns into numbers.
    """
    text: str | None = connection.execute(f"SELECT group_concat(id) FROM ({sql})", parameters).fetchone()[0]
    return json.loads(f"[{text}]") if text else []


class Order:
    """The ids of a register in one order. ``sorted`` brings any of its ids into this order and drops those that are not in it."""

    def __init__(self, ids: array[int]) -> None:
        self.ids = ids

    def sorted(self, found: Sequence[int]) -> array[int]:
        """The ids of ``found`` that are in this order, in this order."""
        if not self.ids or not found:
            return array("q")
        if len(found) <= _FEW:
            places = self._places
            return array("q", sorted((one for one in set(found) if one < len(places) and places[one] >= 0), key=places.__getitem__))
        marks = bytearray(max(self._size, max(found) + 1))
        for record_id in found:
            marks[record_id] = 1
        return array("q", compress(self.ids, self._pick(marks)))

    @cached_property
    def _size(self) -> int:
        return max(self.ids) + 1

    @cached_property
    def _pick(self) -> Callable[[bytearray], tuple[int, ...]]:
        """Takes the marks in this order; two ids at least, so that it always gives a tuple."""
        return itemgetter(*self.ids, 0)

    @cached_property
    def _places(self) -> array[int]:
        places = array("q", [-1]) * self._size
        for place, record_id in enumerate(self.ids):
            places[record_id] = place
        return places


class Kept(Generic[_Key, _Thing]):
    """The last few things found, each true for one generation of the database. Safe between threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._things: OrderedDict[_Key, tuple[int, _Thing]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: _Key, generation: int) -> _Thing | None:
        """What was kept under ``key`` in this generation."""
        with self._lock:
            kept = self._things.get(key)
            if kept is None or kept[0] != generation:
                return None
            self._things.move_to_end(key)
            return kept[1]

    def all(self, generation: int) -> list[tuple[_Key, _Thing]]:
        """Everything kept in this generation."""
        with self._lock:
            return [(key, thing) for key, (when, thing) in self._things.items() if when == generation]

    def keep(self, key: _Key, generation: int, thing: _Thing) -> None:
        """Keep one thing and forget the oldest beyond the limit."""
        with self._lock:
            self._things[key] = (generation, thing)
            while len(self._things) > self._most:
                self._things.popitem(last=False)
