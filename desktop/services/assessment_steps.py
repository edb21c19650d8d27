"""What the steps of the self-assessment module do besides changing a status: the tables of its parts, merged for those at the end of ``steps.py``."""

from __future__ import annotations

from typing import Any

from desktop.services import framework_steps, improvement_steps, risks, round_steps, survey_steps

_PARTS: tuple[Any, ...] = (framework_steps, improvement_steps, risks, round_steps, survey_steps)

Table = dict[tuple[str, str], tuple[Any, ...]]


def _merged(name: str) -> Table:
    return {way: hooks for part in _PARTS for way, hooks in getattr(part, name, {}).items()}


BEFOREHAND: Table = _merged("BEFOREHAND")
ASKING: Table = _merged("ASKING")
REFUSALS: Table = _merged("REFUSALS")
VALUES: Table = _merged("VALUES")
AFTERWARDS: Table = _merged("AFTERWARDS")
DECISIONS = round_steps.DECISIONS
DECIDES = round_steps.DECIDES
