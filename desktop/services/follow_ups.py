"""What follows from a deed by itself: values that are derived from what it changed, made anew in the same transaction, whatever way the change came
(a form, a step, a bulk change, an import, an undo).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desktop.models.evidence_reading import WITH_FILES

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

FollowUp = Callable[["Workspace", "Session", set[int]], None]


def run(work: Workspace, session: Session, touched: Mapping[str, set[int]]) -> None:
    """Bring up to date what is derived from the touched records (register → ids). Derived values are no part of the history.

    :raises UserError: the deed would leave a record as it must not be; nothing is kept of it
    """
    for register, follows in _follow_ups().items():
        for follow in follows:
            if ids := touched.get(register):
                follow(work, session, set(ids))


def _follow_ups() -> dict[str, tuple[FollowUp, ...]]:
    """Register → what follows from a deed that touched it, in this order."""
    from desktop.services import (
        assessment_state,
        case_state,
        complaint_clocks,
        evidence,
        frameworks,
        hidden_names,
        risks,
        survey_entry,
    )

    follows: dict[str, tuple[FollowUp, ...]] = {register: (hidden_names.follow(register),) for register in hidden_names.OF_CASES}
    clocks: dict[str, FollowUp] = {"case": complaint_clocks.refresh, "referral": complaint_clocks.refresh_referrals, "action": complaint_clocks.refresh_actions}
    for register, follow in clocks.items():
        follows[register] = (*follows.get(register, ()), follow)
    follows |= {
        "case": (case_state.follow, *follows["case"]), "improvement": (hidden_names.follow_plan,), "risk": (risks.follow,), "framework": (frameworks.follow,),
        "survey": (survey_entry.follow,),
        "evidence": (evidence.follow,), "assessment": (assessment_state.follow, evidence.follow_rounds),
    }  # fmt: skip
    return follows | {register: (*follows.get(register, ()), evidence.follow_files) for register in WITH_FILES}
