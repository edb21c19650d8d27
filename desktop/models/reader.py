"""Reading registers without SQLAlchemy: ids of a whole list, pages of rows, single records, counts, value lists.

One read-only connection per thread. A list is the ids of its whole result (``array('q')``) and pages of rows asked for when they are shown. The order of a
whole register is kept in memory until the next deed, so that a search only has to mark its hits in it.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from weakref import WeakSet

from desktop.domain.fields import Child, Field, Kind, Register
from desktop.models import search, value_lists
from desktop.models.conditions import (
    Part,
    Query,
    column,
    derived_sql,
    derived_value,
    guard_sql,
    order_of,
    order_sql,
    part_of,
    part_sql,
    sorted_by_words,
    where,
)
from desktop.models.database import connect
from desktop.models.ordering import Kept, Order, fetch_ids
from desktop.models.registers import ALL_REGISTERS, REGISTERS
from desktop.models.value_lists import ValueItem, ValueLists

__all__ = ["Query", "Reader", "ValueItem", "ValueLists"]

_ORDERS_KEPT = 4
_RESULTS_KEPT = 8
_THIN = 0.03
"""The share of hits below which asking the index beats walking along the order."""
_STEP = 400
_FEW = 3000
"""Records whose texts are read rather than the index asked."""


class _Own:
    """One thread's connection; closed when the thread ends and drops it.

    Only its own thread may close it: closing while another thread is in the middle of a question ends the process. Dropped by another thread it is
    closed by the last who holds it, which is the cursor of that question.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.thread = threading.get_ident()

    def __del__(self) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection if this is its thread."""
        if self.thread == threading.get_ident():
            self.connection.close()


class Reader:
    """Everything that only reads. Safe to use from any thread.

    ``today`` gives the day by which "review due" is judged, ``viewer`` the name of who looks: what is kept to named people is there for them only.
    """

    def __init__(self, path: Path, today: Callable[[], date] = date.today, viewer: Callable[[], str] = str) -> None:
        self._path = path
        self._today = today
        self._viewer = viewer
        self._local = threading.local()
        self._all: WeakSet[_Own] = WeakSet()
        self._lock = threading.Lock()
        self._orders: Kept[tuple[str, str, bool, str, str], Order] = Kept(_ORDERS_KEPT)
        self._found: Kept[tuple[str, Query, date, str], array[int]] = Kept(_RESULTS_KEPT)
        self._lists: tuple[int, ValueLists] | None = None

    @property
    def viewer(self) -> str:
        """Who looks."""
        return self._viewer()

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's own connection; it cannot write."""
        own: _Own | None = getattr(self._local, "own", None)
        if own is None:
            own = self._local.own = _Own(connect(self._path, writable=False))
            with self._lock:
                self._all.add(own)
        return own.connection

    def close(self) -> None:
        """Let go of the connections of all threads; a question still being answered in another one is interrupted."""
        self.interrupt()
        mine = getattr(self._local, "own", None)
        if mine is not None:
            mine.close()
        with self._lock:
            self._all.clear()
        self._local = threading.local()

    def interrupt(self, thread: int | None = None) -> None:
        """Stop what ``thread`` (as ``threading.get_ident`` names it) is reading, or without it every thread but this one.

        What is stopped gets ``sqlite3.OperationalError`` ("interrupted"). Only the one whose question it was may be stopped while the program goes on: a
        report or an undo reads in a thread of its own.
        """
        with self._lock:
            for own in self._all:
                if own.thread == thread or (thread is None and own.thread != threading.get_ident()):
                    own.connection.interrupt()

    def today(self) -> date:
        """The day it is in the office."""
        return self._today()

    def generation(self) -> int:
        """A number that changes with every deed."""
        row = self.connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'deed'").fetchone()
        return row[0] if row else 0

    # --- Lists ---------------------------------------------------------------------------------------------------------------------------

    def ids(self, register: Register, query: Query, limit: int | None = None) -> array[int]:
        """The ids of the records that match, in order; the first ``limit`` of them if given, which is quicker for what very many records hold.

        Do not change the array: it may be kept for the next call.
        """
        name, descending = order_of(register, query)
        condition, values = where(register, query, self._today())
        terms = search.terms(query.text)
        generation = self.generation()
        key = (register.name, query, self._today(), self._viewer())
        kept = self._found.get(key, generation)
        if kept is not None:
            return kept if limit is None else kept[:limit]
        part = part_of(register, query)
        order = self._orders.get((register.name, name, descending, part, self._viewer()), generation)
        if limit is not None and not terms and order is None:
            return self._in_order(register, name, descending, part, condition, values, limit)
        if condition and not terms and order is None:
            found = self._in_order(register, name, descending, part, condition, values)
            self._found.keep(key, generation, found)
            return found
        order = order or self.order(register, (name, descending), part)
        if not terms and not condition:
            return order.ids if limit is None else order.ids[:limit]
        wider = self._wider(register, query, terms, generation) if terms else None
        if limit is not None and terms and (wider is not None or not condition):
            early = self._early(register, terms, order.ids if wider is None else wider, limit)
            if early is not None:
                return early
        if wider is not None and len(wider) <= _FEW:
            found = array("q", self._walk(register, terms, wider))
        else:
            found = order.sorted(self._matching(register, terms, condition, values))
        self._found.keep(key, generation, found)
        return found if limit is None else found[:limit]

    def count(self, register: Register, query: Query) -> int:
        """How many records match."""
        return len(self.ids(register, query))

    def order(self, register: Register, order: tuple[str, bool], part: str = "list") -> Order:
        """A part of the register ("list", "whole", "trash": see ``conditions.part_of``) in the order of one field, kept until the next deed. Empty values come last."""
        name, descending = order
        generation, key = self.generation(), (register.name, name, descending, part, self._viewer())
        kept = self._orders.get(key, generation)
        if kept is None:
            if name in register.by_name and sorted_by_words(register, name):
                kept = Order(self._ordered_by_words(register, name, descending, part))
            else:
                kept = Order(self._in_order(register, name, descending, part))
            self._orders.keep(key, generation, kept)
        return kept

    def _in_order(
        self, register: Register, name: str, descending: bool, part: str, condition: str = "", values: Sequence[Any] = (), limit: int | None = None
    ) -> array[int]:
        """Ids in an order that SQLite knows; of texts without a stored sort key the first ``limit`` are those of the whole order."""
        table = register.table
        if name in register.by_name and sorted_by_words(register, name):
            found = self.order(register, (name, descending), part).sorted(self._matching(register, [], condition or "1", values))
            return found if limit is None else found[:limit]
        join, expression = order_sql(register, name) if name in register.by_name else ("", f"{table}.{column(name)}")
        way = "DESC" if descending else "ASC"
        last = "" if expression == f"{table}.name_sort" else f"{expression} IS NULL, "
        parts = [part_sql(register, part, table, self._viewer())]
        if condition:
            parts.append(f"{table}.id IN (SELECT id FROM {table} WHERE {condition})" if join else f"({condition})")
        inner = f"SELECT {table}.id AS id FROM {table} {join} WHERE {' AND '.join(parts)} ORDER BY {last}{expression} {way}, {table}.id {way}"
        return array("q", self._fetch(inner if limit is None else f"{inner} LIMIT {int(limit)}", values))

    def _wider(self, register: Register, query: Query, terms: Sequence[Sequence[str]], generation: int) -> array[int] | None:
        """The shortest list kept from a search that this one only narrows: what was typed before the last letter, as a rule."""
        best: array[int] | None = None
        for (name, other, day, viewer), found in self._found.all(generation):
            same = name == register.name and day == self._today() and viewer == self._viewer() and replace(other, text="") == replace(query, text="")
            if same and other.text and (best is None or len(found) < len(best)) and search.narrows(terms, search.terms(other.text)):
                best = found
        return best

    def _walk(self, register: Register, terms: Sequence[Sequence[str]], ids: array[int]) -> Iterator[int]:
        """The hits among ``ids``, in their order, read from the texts themselves."""
        for start in range(0, len(ids), _STEP):
            chunk = ids[start : start + _STEP]
            hits = set(search.among(self.connection, register, chunk, terms))
            yield from (record_id for record_id in chunk if record_id in hits)

    def _early(self, register: Register, terms: Sequence[Sequence[str]], ids: array[int], limit: int) -> array[int] | None:
        """The first ``limit`` hits by walking along ``ids``; None when hits are too thin for that, so that asking the index is quicker."""
        found: array[int] = array("q")
        for start in range(0, len(ids), _STEP):
            found.extend(self._walk(register, terms, ids[start : start + _STEP]))
            if len(found) >= limit:
                return found[:limit]
            if len(found) < _THIN * (start + _STEP):
                return None
        return None

    def _matching(self, register: Register, terms: Sequence[Sequence[str]], condition: str, values: Sequence[Any]) -> list[int]:
        """The ids that match text and condition, in no order and with deleted ones among them."""
        if not terms:
            return self._fetch(f"SELECT id FROM {register.table} WHERE {condition}", values)
        match, wanted = search.match(self.connection, register, terms)
        sql = f"SELECT rowid AS id FROM {search.index_table(register)} WHERE {match}"
        if condition:
            sql = f"SELECT id FROM {register.table} WHERE {condition} AND id IN ({sql})"
        return self._fetch(sql, [*values, *wanted])

    def _fetch(self, sql: str, parameters: Sequence[Any]) -> list[int]:
        return fetch_ids(self.connection, sql, parameters)

    def _ordered_by_words(self, register: Register, name: str, descending: bool, part: str) -> array[int]:
        from desktop.domain.thai_text import sort_key

        field, table = register[name], register.table
        rows = self.connection.execute(f"SELECT id, {column(name)} FROM {table} WHERE {part_sql(register, part, table, self._viewer())} ORDER BY id").fetchall()
        lists = self.value_lists()
        keys = {value: sort_key(_words(field, value, lists)) for value in {row[1] for row in rows if row[1]}}
        filled = sorted((row for row in rows if row[1]), key=lambda row: (keys[row[1]], row[0]), reverse=descending)
        return array("q", [row[0] for row in (*filled, *(row for row in rows if not row[1]))])

    # --- Counts --------------------------------------------------------------------------------------------------------------------------

    def counts(self, register: Register, field_name: str, query: Query) -> dict[str, int]:
        """Value of a field → how many matching records hold it; "" counts the empty ones. ``field_name`` "view" counts each ready-made view instead."""
        if field_name == "view":
            return {view.key: self._count_where(register, _in_view(query, view.key)) for view in register.views}
        field = register[field_name]
        value = self._shown_value(register, field_name)
        part = "whole" if register.aside and field.name == register.aside[0] and not query.trash else ""
        condition, parameters = self._all_conditions(register, query, part)
        if field.holds_list:
            source, value = f", json_each(ifnull(t.{column(field_name)}, '[\"\"]')) AS j", "j.value"
        else:
            source = ""
        sql = f"SELECT ifnull({value}, ''), count(*) FROM {register.table} AS t{source} WHERE {condition} GROUP BY 1"
        return {str(found): number for found, number in self.connection.execute(sql, parameters)}

    def _shown_value(self, register: Register, field_name: str) -> str:
        rules = [f"WHEN {derived_sql(rule, self._today())} THEN '{rule.value}'" for rule in register.derived if rule.field == field_name]
        return f"CASE {' '.join(rules)} ELSE t.{column(field_name)} END" if rules else f"t.{column(field_name)}"

    def _count_where(self, register: Register, query: Query) -> int:
        condition, parameters = self._all_conditions(register, query)
        found: int = self.connection.execute(f"SELECT count(*) FROM {register.table} AS t WHERE {condition}", parameters).fetchone()[0]
        return found

    def _all_conditions(self, register: Register, query: Query, part: str = "") -> Part:
        condition, parameters = where(register, query, self._today())
        parts = [part_sql(register, part or part_of(register, query), "t", self._viewer()), *([condition] if condition else [])]
        if terms := search.terms(query.text):
            match, wanted = search.match(self.connection, register, terms)
            parts.append(f"t.id IN (SELECT rowid FROM {search.index_table(register)} WHERE {match})")
            parameters = [*parameters, *wanted]
        return " AND ".join(parts), parameters

    # --- Records -------------------------------------------------------------------------------------------------------------------------

    def rows(self, register: Register, ids: Sequence[int]) -> list[dict[str, Any]]:
        """The records of a page in the order of ``ids``; ids that are gone are left out.

        Values are Python values (see ``Field.kind``); ``id``, ``version`` and ``deleted_at`` are there too; a REFERENCE field ``parent_id`` has
        the title of the record it means beside it as ``parent_id.title``. A status that follows from the day it is ("review_due") comes in place of the stored
        one, which then is ``status.stored``.
        """
        marks = ",".join("?" * len(ids))
        seen = f" AND {guard_sql(register.guard, register.table, self._viewer())}" if register.guard else ""
        return self._records(register, f"SELECT * FROM {register.table} WHERE id IN ({marks}){seen}", list(ids), list(ids))

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

    def hidden(self, register: Register, ids: Iterable[int]) -> set[int]:
        """Those of the records that are kept to people who look not now; a record that is not there is not hidden."""
        if register.guard is None:
            return set()
        wanted = list(ids)
        kept = f"NOT ({guard_sql(register.guard, register.table, self._viewer())})"
        return set(self._fetch(f"SELECT id FROM {register.table} WHERE {kept} AND id IN ({','.join('?' * len(wanted))})", wanted)) if wanted else set()

    def _records(self, register: Register, sql: str, parameters: Sequence[Any], ids: Sequence[int] | None = None) -> list[dict[str, Any]]:
        cursor = self.connection.execute(sql, parameters)
        names = [description[0] for description in cursor.description]
        converters = [(name, converter) for name in names if (converter := _CONVERTERS.get(register.by_name[name].kind if name in register.by_name else None))]
        found = [_record(names, values, converters) for values in cursor]
        self._derive(register, found)
        if ids is not None:
            by_id = {record["id"]: record for record in found}
            found = [by_id[record_id] for record_id in ids if record_id in by_id]
        self._name_references(register, found)
        return found

    def _derive(self, register: Register, records: list[dict[str, Any]]) -> None:
        for name in dict.fromkeys(rule.field for rule in register.derived):
            rules = [rule for rule in register.derived if rule.field == name]
            for record in records:
                stored = record[f"{name}.stored"] = record[name]
                record[name] = next((value for rule in rules if (value := derived_value(rule, record, self._today()))), stored)

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
        """Id → what records of a register are called: their title, or what the register is spoken of by."""
        register, wanted = ALL_REGISTERS[register_name], list(ids)
        marks, name = ",".join("?" * len(wanted)), register.spoken or register.title
        found = dict(self.connection.execute(f"SELECT id, {column(name)} FROM {register.table} WHERE id IN ({marks})", wanted).fetchall())
        if register[name].kind is not Kind.REFERENCE:
            return found
        lent = self.reference_titles(register[name].choices, set(found.values()))
        return {record_id: lent.get(meant, "") for record_id, meant in found.items()}

    def reference_title(self, register_name: str, record_id: int | None) -> str:
        """The title of one record; empty when there is none."""
        return "" if record_id is None else self.reference_titles(register_name, [record_id]).get(record_id, "")

    def find_references(self, register_name: str, text: str, limit: int = 20) -> list[tuple[int, str]]:
        """(id, title) of the records a typed text may mean, in order of title."""
        register = REGISTERS[register_name]
        found = self.ids(register, Query(text=text, order=(register.spoken or register.title, False)), limit)
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


def _record(names: list[str], values: Sequence[Any], converters: list[tuple[str, Callable[[Any], Any]]]) -> dict[str, Any]:
    record = dict(zip(names, values, strict=True))
    record.pop("name_sort", None)
    for name, converter in converters:
        record[name] = converter(record[name])
    return record


def _list(value: str | None) -> list[Any]:
    return json.loads(value) if value else []


def _date(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _yes_no(value: int | None) -> bool | None:
    return None if value is None else bool(value)


_CONVERTERS: dict[Kind | None, Callable[[Any], Any]] = {
    Kind.DATE: _date, Kind.YES_NO: _yes_no, Kind.CHOICES: _list, Kind.TAGS: _list, Kind.LINES: _list, Kind.FILES: _list,
}  # fmt: skip


def stored_to_python(field: Field, value: Any) -> Any:
    """A value as SQLite keeps it → the Python value of the field's kind."""
    converter = _CONVERTERS.get(field.kind)
    return converter(value) if converter else value


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
