"""Everything the page of a case shows, read at once: nothing is asked of the database while it is painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop.models.complaint_register import CASES, REFERRALS
from desktop.models.conditions import Query

if TYPE_CHECKING:
    from desktop.domain.statuses import Transition
    from desktop.domain.workdays import WorkCalendar
    from desktop.models.case_timeline import Event
    from desktop.models.clock_reading import ClockLine
    from desktop.services.workspace import Workspace

_FIRST = ("acknowledge", "propose")
"""Steps that are the usual way on and stand before the others."""


@dataclass(frozen=True)
class CaseView:
    """A case with all that belongs to it. ``checklist`` are the steps of a request for information (manual S04)."""

    record: Mapping[str, Any]
    steps: Sequence[Transition]
    clocks: Sequence[ClockLine]
    calendar: WorkCalendar
    events: Sequence[Event]
    referrals: Sequence[Mapping[str, Any]] = ()
    checklist: Sequence[Any] = ()
    related: Sequence[Any] = ()
    survey: Any = None
    onward: Sequence[Transition] = field(default=())
    """The one or two steps that lead on from here."""


def read(work: Workspace, case_id: int) -> CaseView | None:
    """Read a case; None if it is gone, lies in the trash, or is kept to others."""
    from desktop.models import case_timeline, clock_reading
    from desktop.models.holiday_reading import work_calendar
    from desktop.services import case_links, complaint_clocks, steps, surveys

    record = work.reader.get(CASES, case_id)
    if record is None or record.get("deleted_at") is not None:
        return None
    allowed = steps.allowed(work, CASES, [case_id])
    inquiry = record["record_type"] == "inquiry"
    return CaseView(
        record,
        allowed,
        [line for line in clock_reading.clocks_of(work.reader, case_id, work.today()) if line.clock != "step"],
        work_calendar(work.reader),
        case_timeline.of_case(work.reader, case_id),
        referrals_of(work, case_id),
        complaint_clocks.list_steps(work, case_id) if inquiry else (),
        case_links.related(work, case_id),
        surveys.of_case(work, case_id),
        onward(allowed),
    )


def onward(allowed: Sequence[Transition]) -> list[Transition]:
    """The one or two steps that lead on: what needs a reason goes back or aside and stays in the menu. A closed case can only be opened again."""
    ahead = [step for step in allowed if not step.needs_reason]
    ahead.sort(key=lambda step: step.key not in _FIRST)
    return ahead[:2] or [step for step in allowed if step.key == "reopen"]


def referrals_of(work: Workspace, case_id: int) -> list[dict[str, Any]]:
    """The case's forwardings, the newest first."""
    query = Query(filters=(("case_id", (str(case_id),)),), order=("sent_on", True))
    return work.reader.rows(REFERRALS, work.reader.ids(REFERRALS, query))
