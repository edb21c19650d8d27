"""What the steps of a framework do besides changing its status: registered in the tables of ``steps.py`` by way of ``assessment_steps.py``."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.services import frameworks

if TYPE_CHECKING:
    from desktop.services.steps import Taken
    from desktop.services.workspace import Workspace


def _refuse_faulty_beforehand(work: Workspace, ids: Sequence[int]) -> None:
    for framework_id in ids:
        found = frameworks.document(work, framework_id)
        frameworks.refuse_faulty(str(found.get("name") or "–"), frameworks.faults(found))


def _refuse_faulty(_work: Workspace, found: Mapping[int, dict[str, Any]], _taken: Taken) -> None:
    """Nothing that has a fault is published (looked at again within the deed: somebody else may have saved meanwhile)."""
    for row in found.values():
        frameworks.refuse_faulty(row["name"], frameworks.faults(json.loads(row["content"] or "{}")))


BEFOREHAND: dict[tuple[str, str], tuple[Any, ...]] = {("framework", "publish"): (_refuse_faulty_beforehand,)}
REFUSALS: dict[tuple[str, str], tuple[Any, ...]] = {("framework", "publish"): (_refuse_faulty,)}
