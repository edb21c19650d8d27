"""A short version of the long proof in ``tests/torture``: killed at any moment, nothing acknowledged is lost."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def kill() -> ModuleType:
    path = Path(__file__).parents[1] / "torture" / "torture_kill.py"
    specification = importlib.util.spec_from_file_location(path.stem, path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    import sys

    sys.modules[path.stem] = module
    specification.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("task", "times"), [("save", 4), ("import", 1), ("publicity", 1), ("backup", 1), ("restore", 1), ("migrate", 1)])
def test_nothing_acknowledged_is_lost(kill: ModuleType, tmp_path: Path, task: str, times: int) -> None:
    assert kill.torment(task, times, tmp_path / task, seed=2)["kills"] == times
