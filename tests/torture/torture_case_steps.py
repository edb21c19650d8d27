"""Very many steps with cases in any order: no path leads out of the table, and every deed is taken back to the letter."""

from __future__ import annotations

import tempfile
from pathlib import Path


def run(quick: bool) -> str:
    """Walk at random; what was tried, in a sentence.

    :raises AssertionError: a step led where none may lead, or was not taken back to the letter; the way there is told
    """
    from hypothesis.stateful import run_state_machine_as_test

    from desktop.paths import Paths
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings
    from tests.services.test_case_machine import Steps, steps_to_try

    examples, length = (20, 40) if quick else (400, 60)
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths(Path(folder) / "data")
        Workspace.open(paths, Settings()).close()
        Steps.template = paths.database
        run_state_machine_as_test(Steps, settings=steps_to_try(examples, length))
    return f"{examples} walks of {length} steps stayed within the table"
