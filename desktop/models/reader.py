"""Reading registers without SQLAlchemy: ids of a whole list, pages of rows, single records, counts, value lists.

One read-only connection per thread. A list is the ids of its whole result (``array('q')``) and pages of rows asked for when they are shown. The order of a
whole register is kept in memory until the next deed, so that a search only has to mark its hits in it.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import date
from itertools import compress
from pathlib import Path
from typing import Any

from desktop.domain.fields import Child, Field, Kind, Register
from desktop.models import search, value_lists
from desktop.models.conditions import Part, Query, column, filters_of, order_of, order_sql, sorted_by_words, where
from desktop.models.database import connect
from desktop.models.partner_register import ALL_REGISTERS, REGISTERS
from desktop.models.value_lists import ValueItem, ValueLists

__all__ = ["Query", "Reader", "ValueItem", "ValueLists"]

_ORDERS_KEPT = 6
_FEW = 400


class Reader:
    """Everything that only reads. Safe to use from any thread.

    ``today`` gives the day by which "review due" is judged.
    """

    def __init__(self, path: Path, today: Callable[[], date] = date.today) -> None:
        self._path = path
        self._today = today
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._orders: OrderedDict[tuple[str, str, bool], tuple[int, array[int]]] = OrderedDict()
        self._lists: tuple[int, ValueLists] | None = None

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's own connection; it cannot write."""
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            found = self._local.connection = connect(self._path, writable=False)
            with self._lock:
                self._all.append(found)
        return found

    def close(self) -> None:
        """Close the connections of all threads."""
        with self._lock:
            for connection in self._all:
                connection.close()
            self._all.clear()
        self._local = threading.local()

    def interrupt(self) -> None:
        """Stop what other threads are reading; they get ``sqlite3.OperationalError`` ("interrupted")."""
        mine = getattr(self._local, "connection", None)
        with self._lock:
            for connection in self._all:
                if connection is not mine:
                    connection.interrupt()

    def generation(self) -> int:
        """A number that changes with every deed."""
        row = self.connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'deed'").fetchone()
        return row[0] if row else 0

    # --- Lists ---------------------------------------------------------------------------------------------------------------------------

    def ids(self, register: Register, query: Query, limit: int | None = None) -> array[int]:
        """The ids of the records that match, in order; the first ``limit`` of them if given."""
        order = self.order(register, order_of(register, query), query.trash)
        found = self._matching(register, query)
        if found is None:
            return order if limit is None else order[:limit]
        marks = bytearray(max(order, default=0) + 1)
        for record_id in found:
            if record_id < len(marks):
                marks[record_id] = 1
        kept = array("q", compress(order, map(marks.__getitem__, order)))
        return kept if limit is None else kept[:limit]

    def count(self, register: Register, query: Query) -> int:
        """How many records match."""
        return len(self.ids(register, query))

    def order(self, register: Register, order: tuple[str, bool], trash: bool = False) -> array[int]:
        """The ids of the whole register (or its trash) in the order of one field; do not change the array. Empty values come last."""
        name, descending = order
        generation = self.generation()
        key = (register.name, f"{'-' if descending else ''}{name}", trash)
        with self._lock:
            kept = self._orders.get(key)
            if kept and kept[0] == generation:
                self._orders.move_to_end(key)
                return kept[1]
        found = self._ordered(register, name, descending, trash)
        with self._lock:
            self._orders[key] = (generation, found)
            while len(self._orders) > _ORDERS_KEPT:
                self._orders.popitem(last=False)
        return found

    def _ordered(self, register: Register, name: str, descending: bool, trash: bool) -> array[int]:
        table, kept = register.table, "IS NOT NULL" if trash else "IS NULL"
        if name in register.by_name and sorted_by_words(register, name):
            return self._ordered_by_words(register, name, descending, kept)
        join, expression = order_sql(register, name) if name in register.by_name else ("", f"{table}.{column(name)}")
        way = "DESC" if descending else "ASC"
        last = "" if expression.endswith(".name_sort") and not join else f"{expression} IS NULL, "
        sql = f"SELECT {table}.id FROM {table} {join} WHERE {table}.deleted_at {kept} ORDER BY {last}{expression} {way}, {table}.id {way}"
        return array("q", [row[0] for row in self.connection.execute(sql)])

    def _ordered_by_words(self, register: Register, name: str, descending: bool, kept: str) -> array[int]:
        from desktop.domain.thai_text import sort_key

        field, table = register[name], register.table
        rows = self.connection.execute(f"SELECT id, {column(name)} FROM {table} WHERE deleted_at {kept} ORDER BY id").fetchall()
        lists = self.value_lists()
        keys: dict[str, bytes] = {}
        for value in {row[1] for row in rows if row[1]}:
            keys[value] = sort_key(_words(field, value, lists))
        filled = sorted((row for row in rows if row[1]), key=lambda row: (keys[row[1]], row[0]), reverse=descending)
        return array("q", [row[0] for row in (*filled, *(row for row in rows if not row[1]))])

    def _matching(self, register: Register, query: Query) -> Iterable[int] | None:
        """The ids that match text and filters, in no order and with deleted ones among them; None when everything matches."""
        condition, values = where(register, query, self._today())
        terms = search.terms(query.text)
        if not terms:
            if not condition:
                return None
            return (row[0] for row in self.connection.execute(f"SELECT id FROM {register.table} WHERE {condition}", values))
        match, wanted = search.match(self.connection, register, terms)
        sql = f"SELECT rowid FROM {search.index_table(register)} WHERE {match}"
        if condition:
            sql = f"SELECT id FROM {register.table} WHERE {condition} AND id IN ({sql})"
        return (row[0] for row in self.connection.execute(sql, [*values, *wanted]))

    # --- Counts --------------------------------------------------------------------------------------------------------------------------

    def counts(self, register: Register, field_name: str, query: Query) -> dict[str, int]:
        """Value of a field → how many matching records hold it; "" counts the empty ones. ``field_name`` "view" counts each ready-made view instead."""
        if field_name == "view":
            return {view.key: self._count_where(register, _in_view(query, view.key)) for view in register.views}
        field = register[field_name]
        value = f"CASE WHEN {self._due()} THEN 'review_due' ELSE status END" if field.choices == "partner_status" else f"t.{column(field_name)}"
        condition, parameters = self._all_conditions(register, query)
        if field.holds_list:
            source, value = f", json_each(ifnull(t.{column(field_name)}, '[\"\"]')) AS j", "j.value"
        else:
            source = ""
        sql = f"SELECT ifnull({value}, ''), count(*) FROM {register.table} AS t{source} WHERE {condition} GROUP BY 1"
        return {str(found): number for found, number in self.connection.execute(sql, parameters)}

    def _due(self) -> str:
        return f"status = 'active' AND next_review_on IS NOT NULL AND next_review_on <= '{self._today().isoformat()}'"

    def _count_where(self, register: Register, query: Query) -> int:
        condition, parameters = self._all_conditions(register, query)
        found: int = self.connection.execute(f"SELECT count(*) FROM {register.table} AS t WHERE {condition}", parameters).fetchone()[0]
        return found

    def _all_conditions(self, register: Register, query: Query) -> Part:
        condition, parameters = where(register, query, self._today())
        parts = [f"t.deleted_at {'IS NOT NULL' if query.trash else 'IS NULL'}", *([condition] if condition else [])]
        if terms := search.terms(query.text):
            match, wanted = search.match(self.connection, register, terms)
            parts.append(f"t.id IN (SELECT rowid FROM {search.index_table(register)} WHERE {match})")
            parameters = [*parameters, *wanted]
        return " AND ".join(parts), parameters

    # --- Records -------------------------------------------------------------------------------------------------------------------------

    def rows(self, register: Register, ids: Sequence[int]) -> list[dict[str, Any]]:
        """The records of a page in the order of ``ids``; ids that are gone are left out.

        Values are Python values (see ``Field.kind``); ``id``, ``version`` and ``deleted_at`` are there too; a REFERENCE field ``parent_id`` has
        the title of the record it means beside it as ``parent_id.title``. The stored status "active" comes as "review_due" once its day has come.
        """
        marks = ",".join("?" * len(ids))
        return self._records(register, f"SELECT * FROM {register.table} WHERE id IN ({marks})", list(ids), list(ids))

    def get(self, register: Register, record_id: int) -> dict[str, Any] | None:
        """One record (also from the trash), with the ids of its attachments in FILES fields; None when there is none."""
        found = self.rows(register, [record_id])
        if not found:
            return None
        for field in register.fields:
            if field.kind is Kind.FILES:
                found[0][field.name] = self._files(register, record_id)
        return found[0]

    def children(self, register: Register, parent_id: int) -> list[dict[str, Any]]:
        """The records of a child register (contact persons …) that belong to one parent, in the child register's own order."""
        child = _child_of(register)
        name, descending = register.order
        sql = (
            f"SELECT * FROM {register.table} WHERE {child.parent} = ? AND deleted_at IS NULL "
            f"ORDER BY {column(name)} IS NULL, {column(name)} {'DESC' if descending else 'ASC'}, id"
        )
        return self._records(register, sql, [parent_id])

    def _records(self, register: Register, sql: str, parameters: Sequence[Any], ids: Sequence[int] | None = None) -> list[dict[str, Any]]:
        cursor = self.connection.execute(sql, parameters)
        names = [description[0] for description in cursor.description]
        fields = [register.by_name.get(name) for name in names]
        today = self._today().isoformat()
        found = [_record(names, fields, values, today) for values in cursor]
        if ids is not None:
            by_id = {record["id"]: record for record in found}
            found = [by_id[record_id] for record_id in ids if record_id in by_id]
        self._name_references(register, found)
        return found

    def _name_references(self, register: Register, records: list[dict[str, Any]]) -> None:
        for field in register.fields:
            if field.kind is Kind.REFERENCE:
                titles = self.reference_titles(field.choices, {record[field.name] for record in records if record[field.name] is not None})
                for record in records:
                    record[f"{field.name}.title"] = titles.get(record[field.name], "")

    def _files(self, register: Register, record_id: int) -> list[int]:
        sql = "SELECT id FROM attachment WHERE register = ? AND record_id = ? AND deleted_at IS NULL ORDER BY id"
        return [row[0] for row in self.connection.execute(sql, (register.name, record_id))]

    # --- References, lists, the office ---------------------------------------------------------------------------------------------------

    def reference_titles(self, register_name: str, ids: Iterable[int]) -> dict[int, str]:
        """Id → title of records of a register."""
        register, wanted = ALL_REGISTERS[register_name], list(ids)
        marks = ",".join("?" * len(wanted))
        return dict(self.connection.execute(f"SELECT id, {column(register.title)} FROM {register.table} WHERE id IN ({marks})", wanted).fetchall())

    def reference_title(self, register_name: str, record_id: int | None) -> str:
        """The title of one record; empty when there is none."""
        return "" if record_id is None else self.reference_titles(register_name, [record_id]).get(record_id, "")

    def find_references(self, register_name: str, text: str, limit: int = 20) -> list[tuple[int, str]]:
        """(id, title) of the records a typed text may mean, in order of title."""
        register = REGISTERS[register_name]
        found = self.ids(register, Query(text=text, order=(register.title, False)), limit)
        titles = self.reference_titles(register_name, found)
        return [(record_id, titles[record_id]) for record_id in found]

    def value_lists(self) -> ValueLists:
        """Every value list; read anew after each deed."""
        generation = self.generation()
        kept = self._lists
        if kept is None or kept[0] != generation:
            kept = self._lists = (generation, value_lists.read(self.connection))
        return kept[1]

    def office(self) -> dict[str, str]:
        """The office profile: key → value (domain.md B.0.1)."""
        return {key: value or "" for key, value in self.connection.execute("SELECT key, value FROM office")}


def _record(names: list[str], fields: list[Field | None], values: Sequence[Any], today: str) -> dict[str, Any]:
    record = {
        name: value if field is None else stored_to_python(field, value)
        for name, field, value in zip(names, fields, values, strict=True)
        if not name.endswith("_sort")
    }
    review = record.get("next_review_on")
    if record.get("status") == "active" and review is not None and review.isoformat() <= today:
        record["status"] = "review_due"
    return record


def stored_to_python(field: Field, value: Any) -> Any:
    """A value as SQLite keeps it → the Python value of the field's kind."""
    if field.holds_list:
        return json.loads(value) if value else []
    if value is None:
        return None
    if field.kind is Kind.DATE:
        return date.fromisoformat(value)
    return bool(value) if field.kind is Kind.YES_NO else value


def _words(field: Field, stored: str, lists: ValueLists) -> str:
    if field.kind is Kind.LINES:
        return str(json.loads(stored)[0])
    if field.holds_list:
        return ", ".join(lists.labels(field.choices, json.loads(stored)))
    return stored


def _child_of(register: Register) -> Child:
    return next(child for parent in REGISTERS.values() for child in parent.children if child.register is register)


def _in_view(query: Query, view: str) -> Query:
    return Query(query.text, query.filters, view, None, query.trash)
