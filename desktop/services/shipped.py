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
    row = work.reader.connection.execute("SELECT value FROM store_state WHERE key = ?", (mark,)).fetchone()
    return list(json.loads(row[0])) if row else []


def ensure(work: Workspace, mark: str, register: Register, rows: Mapping[str, Mapping[str, Any]]) -> int:
    """Put those of the rows (key → field → Python value) into a register that were never put there; how many. One deed that is not undone."""
    have = set(given(work, mark))
    missing = {key: row for key, row in rows.items() if key not in have}
    if not missing:
        return 0
    with work.deed("settings", register.name, _(register.label)) as session:
        from desktop.domain.thai_text import sort_key
        from desktop.models.office import StoreState
        from desktop.services import records

        model = records.model_of(register)
        for row in missing.values():
            added = model(**row)
            if register.title == "name":
                added.name_sort = sort_key(added.name)
            session.add(added)
        session.merge(StoreState(key=mark, value=json.dumps([*given(work, mark), *missing])))
    return len(missing)
