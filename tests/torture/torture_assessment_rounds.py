"""Very many deeds on rounds of assessment in any order: what is derived is right after each, what was sent never changes, every deed is taken back to the letter."""

from __future__ import annotations

import tempfile
from pathlib import Path


def run(quick: bool) -> str:
    """Walk at random; what was tried, in a sentence.

    :raises AssertionError: something derived was wrong, a sent round changed, or a deed was not taken back to the letter; the way there is told
    """
    from hypothesis.stateful import run_state_machine_as_test

    from tests.services.test_assessment_machine import Rounds, steps_to_try, template

    examples, length = (15, 40) if quick else (200, 60)
    with tempfile.TemporaryDirectory() as folder:
        Rounds.template = template(Path(folder) / "data")
        run_state_machine_as_test(Rounds, settings=steps_to_try(examples, length))
    return f"{examples} walks of {length} deeds on rounds of assessment left every sum right and everything sent as it was"
