"""Which clocks a case has, when each begins and what stops it (domain B.3.4, B.3.5). Pure; how the days are counted stands in ``deadlines``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def days_of_step(step: str, row: Mapping[str, Any], on: str) -> dict[str, Any]:
    """The stored days that a step of the workflow gives a case, for its clocks to look at; ``row`` is the case as stored, ``on`` an ISO day.

    Screening is over once; a result that was told stays told when it is contested; a case that is opened again is to be settled anew, but its first reply was given.
    """
    if step in ("assign", "transfer", "reject"):
        return {"screened_on": row["screened_on"] or on}
    if step == "acknowledge":
        return {"screened_on": row["screened_on"] or on, "settled_on": row["settled_on"] or on}
    if step == "notify":
        return {"settled_on": row["settled_on"] or on}
    if step == "appeal":
        return {"appealed_on": on, "settled_on": row["settled_on"] or row["replied_on"] or on}
    if step == "reopen":
        first = min(filter(None, (row["first_reply_on"], row["replied_on"], row["settled_on"])), default=None)
        return {"reopened_on": on, "settled_on": None, "appealed_on": None, "screened_on": None, "first_reply_on": first}
    return {}
