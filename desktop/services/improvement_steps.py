"""What the steps of an item of the improvement plan do besides changing its status: the day a measure was carried out stands in the plan and makes it evidence
(manual S16, step 10; domain B.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.models.improvement_register import IMPROVEMENTS

if TYPE_CHECKING:
    from desktop.services.steps import Taken

Row = dict[str, Any]


def _carried_out(_row: Row, taken: Taken) -> Row:
    return {"done_on": taken.on.isoformat()}


def _still_to_do(_row: Row, _taken: Taken) -> Row:
    """A measure that is begun again is not carried out; the history keeps the day."""
    return {"done_on": None}


VALUES: dict[tuple[str, str], tuple[Any, ...]] = {
    (IMPROVEMENTS.name, "finish"): (_carried_out,),
    (IMPROVEMENTS.name, "start"): (_still_to_do,),
    (IMPROVEMENTS.name, "reopen"): (_still_to_do,),
}
