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
    """A case with all that belongs to it. ``checklist`` are the steps of a request for information (manual S04), ``step_clocks`` their clocks."""

    record: Mapping[str, Any]
    steps: Sequence[Transition]
    clocks: Sequence[ClockLine]
    calendar: WorkCalendar
    events: Sequence[Event]
    referrals: Sequence[Mapping[str, Any]] = ()
    checklist: Sequence[Any] = ()
    step_clocks: Sequence[ClockLine] = ()
    related: Sequence[Any] = ()
    survey: Any = None
    onward: Sequence[Transition] = field(default=())
    """The one or two steps that lead on from here."""

    @property
    def cards(self) -> list[ClockLine]:
        """The clocks that stand side by side: those of the case, then the step of the request that is to be done next."""
        waiting = [line for line in self.step_clocks if line.met_on is None]
        return [*self.clocks, *waiting[:1]]

    def line(self, key: tuple[str, int] | None) -> ClockLine | None:
        """The clock with this (clock, place), whether it has a card or not."""
        return next((line for line in (*self.clocks, *self.step_clocks) if (line.clock, line.place) == key), None)

    def next_clock(self) -> tuple[str, int] | None:
        """The clock the list of cases calls the next one due."""
        record = self.record
        found = (line for line in (*self.clocks, *self.step_clocks) if line.clock == record.get("next_clock") and line.due_on == record.get("next_due_on"))
        return next(((line.clock, line.place) for line in found if line.met_on is None), None)


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
    clocks = clock_reading.clocks_of(work.reader, case_id, work.today())
    return CaseView(
        record,
        allowed,
        [line for line in clocks if line.clock != "step"],
        work_calendar(work.reader),
        case_timeline.of_case(work.reader, case_id),
        referrals_of(work, case_id),
        complaint_clocks.list_steps(work, case_id) if inquiry else (),
        [line for line in clocks if line.clock == "step"],
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
