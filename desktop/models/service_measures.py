"""Requests measured against the standard of their service (manual S16, step 8): how many, how many in time, the middle of their times. Plain reading, no SQLAlchemy.

Numbers only, so requests that are kept to named people are counted with the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import NamedTuple

from desktop.domain.service_times import due_by
from desktop.models.holiday_reading import work_calendar
from desktop.models.reader import Reader

_ASKED = """
SELECT complaint_case.id, service_id, received_on, min(ifnull(replied_on, closed_on), ifnull(closed_on, replied_on))
FROM complaint_case JOIN service ON service.id = service_id
WHERE complaint_case.deleted_at IS NULL AND merged_into_id IS NULL AND inadmissible_reason IS NULL AND status NOT IN ('rejected', 'transferred', 'agency_reported')
AND received_on BETWEEN ? AND ?
"""
"""Requests for a service that the office itself had to serve, with the day they were served."""


class Served(NamedTuple):
    """One request: when it was asked, by when it should be served, when it was (None: not yet), and the working days it took."""

    asked_on: date
    due_on: date
    done_on: date | None
    days: int | None


@dataclass(frozen=True)
class ServiceMeasure:
    """The requests for one service in a period."""

    service_id: int
    served: tuple[Served, ...]
    today: date

    @property
    def received(self) -> int:
        """How many were asked for."""
        return len(self.served)

    @property
    def done(self) -> int:
        """How many are served."""
        return sum(one.done_on is not None for one in self.served)

    @property
    def within(self) -> int:
        """How many were served in time."""
        return sum(one.done_on is not None and one.done_on <= one.due_on for one in self.served)

    @property
    def overdue(self) -> int:
        """How many are not served although their day is over."""
        return sum(one.done_on is None and one.due_on < self.today for one in self.served)

    @property
    def share(self) -> float | None:
        """Served in time, of all whose time is told: the served ones and those that are overdue; 0 to 100, None where there is none."""
        told = self.done + self.overdue
        return self.within * 100 / told if told else None

    @property
    def median_days(self) -> float | None:
        """The middle of the working days from asking to serving (0: the same day); None where none is served."""
        days = [one.days for one in self.served if one.days is not None]
        return float(median(days)) if days else None


def measured(reader: Reader, first: date, last: date, today: date) -> dict[int, ServiceMeasure]:
    """Service → its requests that were received from ``first`` to ``last``; services that nobody asked for are not in it."""
    calendar = work_calendar(reader)
    standards = {row[0]: (row[1], row[2]) for row in reader.connection.execute("SELECT id, amount, unit FROM service")}
    waits = _waits(reader)
    found: dict[int, list[Served]] = {}
    for case_id, service_id, received, done in reader.connection.execute(_ASKED, (first.isoformat(), last.isoformat())):
        asked_on, done_on = date.fromisoformat(received), date.fromisoformat(done) if done else None
        amount, unit = standards[service_id]
        paused = list(_paused(waits.get(case_id, ()), asked_on, done_on or today))
        working = sum(calendar.is_working(day) for day in paused)
        due_on = due_by(asked_on, amount, unit, calendar, len(paused) if unit == "day" else working)
        days = max(calendar.between(asked_on, done_on) - working, 0) if done_on else None
        found.setdefault(service_id, []).append(Served(asked_on, due_on, done_on, days))
    return {service_id: ServiceMeasure(service_id, tuple(served), today) for service_id, served in found.items()}


def _waits(reader: Reader) -> dict[int, list[tuple[date, date | None]]]:
    """Case → the times during which its complainant was waited for."""
    found: dict[int, list[tuple[date, date | None]]] = {}
    for case_id, first, last in reader.connection.execute("SELECT case_id, from_on, until_on FROM case_wait WHERE deleted_at IS NULL"):
        found.setdefault(case_id, []).append((date.fromisoformat(first), date.fromisoformat(last) if last else None))
    return found


def _paused(waits: Iterable[tuple[date, date | None]], asked_on: date, end: date) -> Iterator[date]:
    """The days that do not count: from the day after asking up to and with the day of the answer, each once."""
    seen: set[date] = set()
    for first, last in waits:
        day = max(first + timedelta(days=1), asked_on + timedelta(days=1))
        while day <= min(last or end, end):
            if day not in seen:
                seen.add(day)
                yield day
            day += timedelta(days=1)

