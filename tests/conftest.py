"""What every test may ask for: an empty data folder, and a workspace on a fresh database in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.paths import Paths
from desktop.services import cases, office
from desktop.services.workspace import Workspace
from desktop.settings import Settings

OFFICER = "นางสาวพิมพ์ใจ ตัวอย่างดี"


@pytest.fixture(scope="session")
def fresh_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new database, made once by the program itself; tests work on copies."""
    paths = Paths(tmp_path_factory.mktemp("fresh"))
    Workspace.open(paths, Settings()).close()
    return paths.database


@pytest.fixture(scope="session")
def complaint_database(fresh_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One with the groups of an office and all it starts with for complaints, made once."""
    paths = Paths(tmp_path_factory.mktemp("complaints"))
    shutil.copyfile(fresh_database, paths.database)
    with closing(Workspace.open(paths, Settings(user_name=OFFICER))) as opened:
        office.apply_template(opened, "B")
        cases.ensure_defaults(opened)
    return paths.database


@pytest.fixture
def first_database(fresh_database: Path) -> Path:
    """What ``work`` begins with; a module that needs more says so by a fixture of this name."""
    return fresh_database


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """An empty data folder."""
    return Paths(tmp_path / "data")


@pytest.fixture
def work(paths: Paths, first_database: Path) -> Iterator[Workspace]:
    """A workspace on a fresh database with the value lists of the program."""
    paths.make()
    shutil.copyfile(first_database, paths.database)
    opened = Workspace.open(paths, Settings(user_name=OFFICER))
    yield opened
    opened.close()
