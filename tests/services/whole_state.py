"""Everything that is stored, to be compared before a deed and after it was taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.models import search
from desktop.models.registers import REGISTERS
from desktop.services.changes import TRACKED
from desktop.services.workspace import Workspace

Rows = dict[str, list[tuple[Any, ...]]]


def stored(work: Workspace) -> Rows:
    """Every row of every tracked table."""
    return _read(work, dict.fromkeys(TRACKED, "*"))


def stored_and_searched(work: Workspace) -> Rows:
    """The same with the search indexes of every register."""
    return stored(work) | _read(work, {search.index_table(register): "rowid, text" for register in REGISTERS.values()})


def _read(work: Workspace, tables: Mapping[str, str]) -> Rows:
    return {name: work.reader.connection.execute(f'SELECT {columns} FROM "{name}" ORDER BY 1').fetchall() for name, columns in tables.items()}
