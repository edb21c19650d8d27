"""What the tests of the services share: a small registry, and the whole database as text, to see that undoing restores it to the letter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desktop.models.partner_register import PARTNERS
from desktop.services import records
from desktop.services.changes import TRACKED
from desktop.services.workspace import Workspace


@pytest.fixture
def add(work: Workspace) -> Callable[..., int]:
    """Add a partner with a name and whatever else is given; gives its id."""

    def adding(name: str, **values: Any) -> int:
        children = values.pop("children", None)
        return records.save(work, PARTNERS, {"name": name, "category": "state_agency", **values}, children=children)

    return adding


@pytest.fixture
def everything(work: Workspace) -> Callable[[], dict[str, list[tuple[Any, ...]]]]:
    """Every row of every tracked table as it is stored."""

    def reading() -> dict[str, list[tuple[Any, ...]]]:
        connection = work.reader.connection
        return {table: connection.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall() for table in sorted(TRACKED)}

    return reading
