"""Records the program comes with: each is put into its register once. What the office changes stays changed, what it deletes does not come back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Register
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace


def given(work: Workspace, mark: str) -> list[str]:
    """The keys of what the office was given under a mark."""
    return _keys(work.reader.connection.execute(_ASK, (mark,)).fetchone())


_ASK = "SELECT value FROM store_state WHERE key = ?"


def _keys(row: Any) -> list[str]:
    return list(json.loads(row[0])) if row else []


def ensure(work: Workspace, mark: str, register: Register, rows: Mapping[str, Mapping[str, Any]]) -> int:
    """Put those of the rows (key → field → Python value) into a register that were never put there; how many. One deed that is not undone.

    May be called from several threads at once.
    """
    if not rows.keys() - set(given(work, mark)):
        return 0
    with work.deed("settings", register.name, _(register.label)) as session:
        from desktop.models.office import StoreState

        have = _keys(session.connection().exec_driver_sql(_ASK, (mark,)).fetchone())
        missing = [key for key in rows if key not in have]
        if missing:
            session.add_all(_made(register, rows[key]) for key in missing)
            session.merge(StoreState(key=mark, value=json.dumps([*have, *missing])))
    return len(missing)


def _made(register: Register, values: Mapping[str, Any]) -> Any:
    from desktop.domain.thai_text import sort_key
    from desktop.services import records

    row = records.model_of(register)(**values)
    if register.title == "name":
        row.name_sort = sort_key(row.name)
    return row
