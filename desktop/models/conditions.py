"""What a list asks for, and the SQL of it: filters, ready-made views and orders of a register, every value a bound parameter."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.fields import Derived, Field, Guard, Kind, Register
from desktop.domain.thai_text import normalise
from desktop.models.registers import ALL_REGISTERS


@dataclass(frozen=True)
class Query:
    """Which records a list shows, and in which order.

    ``filters``: every (field, values) must hold; of its values one is enough. The value "" means "empty"; of a DATE or NUMBER field "a..b" means from a to b
    (either may be left out). ``view`` is the key of a ready-made view of the register; its order counts when ``order`` is None. ``trash`` asks for the
    deleted records instead.
    """

    text: str = ""
    filters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    view: str = "all"
    order: tuple[str, bool] | None = None
    trash: bool = False


Part = tuple[str, list[Any]]
"""A piece of SQL and its parameters."""

_TRUE = ("1", "true", "yes")


def column(name: str) -> str:
    """A column's name as it stands in SQL; only names of a declaration ever get here."""
    return f'"{name}"'


def order_of(register: Register, query: Query) -> tuple[str, bool]:
    """The order that is in force: the query's, else its view's, else the register's."""
    if query.order and query.order[0] in register.by_name:
        return query.order
    view = next((view for view in register.views if view.key == query.view), None)
    return (view.order if view and view.order else None) or register.order


def filters_of(register: Register, query: Query) -> list[tuple[str, tuple[str, ...]]]:
    """The filters of the query and of its view together."""
    view = next((view for view in register.views if view.key == query.view), None)
    return [*(view.filters if view else ()), *query.filters]


def part_of(register: Register, query: Query) -> str:
    """Which part of the register a query looks at: "trash", "list", or "whole": the list with the records that were merged into others, when it asks for them."""
    if query.trash:
        return "trash"
    asked = (values for name, values in filters_of(register, query) if register.aside and name == register.aside[0])
    return "whole" if any(_asks_for_aside(register, values) for values in asked) else "list"


def _asks_for_aside(register: Register, values: tuple[str, ...]) -> bool:
    assert register.aside is not None
    return any(value != "" for value in values) if register.aside[1] == "*" else register.aside[1] in values


def part_sql(register: Register, part: str, table: str, viewer: str = "") -> str:
    """The condition that holds for the records of a part of the register that ``viewer`` may see; ``table`` is the name or alias its columns go by."""
    found = [f"{table}.deleted_at IS {'NOT ' if part == 'trash' else ''}NULL"]
    if part == "list" and register.aside:
        name, value = register.aside
        found.append(f"{table}.{name} IS NULL" if value == "*" else f"{table}.{name} <> '{value}'")
    if register.guard:
        found.append(guard_sql(register.guard, table, viewer))
    return " AND ".join(found)


def guard_sql(guard: Guard, table: str, viewer: str) -> str:
    """The condition under which ``viewer`` may see a record: it is not kept to named people, or the viewer is one of them."""
    written = json.dumps(normalise(viewer), ensure_ascii=False).replace("'", "''")
    named = f" AND instr(ifnull(g.{guard.names}, ''), '{written}') = 0" if normalise(viewer) else ""
    return f"{table}.{column(guard.key)} NOT IN (SELECT g.id FROM {guard.table} AS g WHERE g.{guard.flag} = 1{named})"


def where(register: Register, query: Query, today: date) -> Part:
    """The condition for everything but the text and the trash; ("", []) when there is none."""
    parts = [_filter(register, register[name], values, today) for name, values in filters_of(register, query) if values and name in register.by_name]
    return " AND ".join(f"({sql})" for sql, _values in parts), [value for _sql, values in parts for value in values]


def _filter(register: Register, field: Field, values: tuple[str, ...], today: date) -> Part:
    parts = [_derived(register, field, value, today) or _one(field, value) for value in values]
    return " OR ".join(sql for sql, _values in parts), [value for _sql, found in parts for value in found]


def _one(field: Field, value: str) -> Part:
    name = column(field.name)
    if value == "":
        return f"{name} IS NULL OR {name} = ''", []
    if field.holds_list:
        return f"instr({name}, ?) > 0", [json.dumps(value, ensure_ascii=False)]
    if field.kind in (Kind.DATE, Kind.NUMBER) and ".." in value:
        return _between(field, *value.split("..", 1))
    if field.kind is Kind.YES_NO:
        return f"{name} = ?", [int(value.casefold() in _TRUE)]
    if field.kind in (Kind.REFERENCE, Kind.NUMBER):
        return f"{name} = CAST(? AS NUMERIC)", [value]
    return f"{name} = ?", [value]


def _between(field: Field, low: str, high: str) -> Part:
    name, bound = column(field.name), "CAST(? AS NUMERIC)" if field.kind is Kind.NUMBER else "?"
    found = [(f"{name} >= {bound}", low), (f"{name} <= {bound}", high)]
    kept = [(sql, value) for sql, value in found if value.strip()]
    return " AND ".join(sql for sql, _value in kept) or "1", [value.strip() for _sql, value in kept]


def _derived(register: Register, field: Field, value: str, today: date) -> Part | None:
    """The condition for a value that follows from the day it is, or for one it may stand in place of; None for any other. The first rule that holds counts."""
    earlier: list[str] = []
    replaced = False
    for rule in register.derived:
        if rule.field != field.name:
            continue
        if value == rule.value:
            return " AND ".join([derived_sql(rule, today), *earlier]), []
        replaced = replaced or value in rule.sources
        earlier.append(f"NOT ({derived_sql(rule, today)})")
    return (" AND ".join([f"{column(field.name)} = ?", *earlier]), [value]) if replaced else None


def derived_sql(rule: Derived, today: date) -> str:
    """The condition under which a record shows the derived value."""
    stored = ", ".join(f"'{one}'" for one in rule.sources)
    day = f"ifnull({', '.join(map(column, rule.due))})" if len(rule.due) > 1 else column(rule.due[0])
    reached = "<" if rule.after else "<="
    return f"{column(rule.field)} IN ({stored}) AND {day} IS NOT NULL AND {day} {reached} '{today.isoformat()}'"


def derived_value(rule: Derived, record: Mapping[str, Any], today: date) -> str | None:
    """The derived value a record shows (days as dates; its stored value as ``field.stored``), None where the stored one stands."""
    day = next((record[name] for name in rule.due if record[name] is not None), None)
    reached = day is not None and (day < today if rule.after else day <= today)
    return rule.value if reached and record[f"{rule.field}.stored"] in rule.sources else None


def order_sql(register: Register, name: str) -> tuple[str, str]:
    """(join, expression) by which ``ORDER BY`` puts the records of a register in the order of a field. NULL sorts last (see ``reader``).

    Titles follow their stored sort key, the running number its stored order, words of a value list their place in the list, references the title of the
    record they mean. Any other text has no stored key; ``reader`` orders it by ``thai_text.sort_key``.
    """
    field, table = register[name], register.table
    if name == register.title and name == "name":
        return "", f"{table}.name_sort"
    if name == register.number and name:
        return "", f"{table}.{name}_order"
    if field.kind is Kind.CHOICE:
        join = f"LEFT JOIN value_item AS v ON v.list_key = '{field.choices}' AND v.key = {table}.{column(name)}"
        return join, f"CASE WHEN {table}.{column(name)} IS NULL THEN NULL ELSE ifnull(v.position, 1000000) END"
    if field.kind is Kind.REFERENCE:
        other = ALL_REGISTERS[field.choices]
        return f"LEFT JOIN {other.table} AS r ON r.id = {table}.{column(name)}", "r.name_sort"
    return "", f"{table}.{column(name)}"


def sorted_by_words(register: Register, name: str) -> bool:
    """Whether the order of this field needs ``thai_text.sort_key`` in Python: texts without a stored key."""
    stored = name in (register.title, register.number)
    return register[name].kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.LINES, Kind.CHOICES, Kind.TAGS) and not stored
