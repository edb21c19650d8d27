"""What the tests of the services share: a small registry, and the whole database as text, to see that undoing restores it to the letter."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.models.partner_register import PARTNERS
from desktop.paths import Paths
from desktop.services import demo, frameworks, records
from desktop.services.changes import TRACKED
from desktop.services.workspace import Workspace
from desktop.settings import Settings


@pytest.fixture(scope="session")
def sample_database(tmp_path_factory: pytest.TempPathFactory, fresh_database: Path) -> Path:
    """A database with the sample office in it, made once; tests work on copies."""
    paths = Paths(tmp_path_factory.mktemp("sample"))
    paths.make()
    shutil.copyfile(fresh_database, paths.database)
    opened = Workspace.open(paths, Settings())
    demo.fill(opened)
    opened.close()
    return paths.database


@pytest.fixture(scope="session")
def edition_database(fresh_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One with the editions of instruments the program comes with, made once."""
    paths = Paths(tmp_path_factory.mktemp("editions"))
    shutil.copyfile(fresh_database, paths.database)
    opened = Workspace.open(paths, Settings())
    frameworks.ensure(opened)
    opened.close()
    return paths.database


@pytest.fixture
def sample(tmp_path: Path, sample_database: Path) -> Iterator[Workspace]:
    """The sample office, open."""
    paths = Paths(tmp_path / "sample")
    paths.make()
    shutil.copyfile(sample_database, paths.database)
    opened = Workspace.open(paths, Settings(user_name="ผู้ทดสอบ"))
    yield opened
    opened.close()


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
