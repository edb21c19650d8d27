"""Cases with their clocks for the tests: an office on 8 April 2569 with its limits and holidays, and what a page or a list shows of a case."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.models import clock_reading
from desktop.models.clock_reading import ClockLine
from desktop.models.complaint_register import CASES
from desktop.models.publicity_register import HOLIDAYS
from desktop.services import cases, holidays, office, records, steps
from desktop.services.workspace import Workspace
from tests.services.case_help import WHO, act, take_in

RECEIVED = date(2026, 4, 1)
TOLD = {"reply_channel": "phone"}


def on(work: Workspace, month: int, day: int) -> None:
    """Set the day it is in 2569; the workspace of a test is its own."""
    work.today = lambda: date(2026, month, day)  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def clocked_office(work: Workspace) -> None:
    on(work, 4, 8)
    office.apply_template(work, "B")
    holidays.ensure_filled(work, [2025, 2026, 2027])
    cases.ensure_defaults(work)


def received(work: Workspace, who: Any = WHO, **values: Any) -> int:
    return take_in(work, who, **{"received_on": RECEIVED, **values})


def take(work: Workspace, case: int, action: str, day: date | None = None, reason: str = "", **values: Any) -> None:
    steps.take(work, CASES, [case], action, day, reason, values=values)


def assigned(work: Workspace, case: int, day: date = date(2026, 4, 2)) -> None:
    take(work, case, "screen")
    take(work, case, "assign", day, owner_unit="LAW", coi_checked=True)


def told(work: Workspace, case: int, day: date) -> None:
    """From assigned to told."""
    take(work, case, "accept")
    act(work, case, done_on=day)
    take(work, case, "propose", day)
    take(work, case, "resolve", day, result_code="solved", result="แก้ไขแล้ว")
    take(work, case, "notify", day, **TOLD)


def clock(work: Workspace, case: int, name: str, place: int = 0) -> ClockLine:
    return next(line for line in clock_reading.clocks_of(work.reader, case) if line.clock == name and place in (0, line.place))


def state(work: Workspace, case: int, name: str) -> tuple[str, date | None, date | None]:
    line = clock(work, case, name)
    return line.state, line.due_on, line.met_on


def names(work: Workspace, case: int) -> list[str]:
    return [line.clock for line in clock_reading.clocks_of(work.reader, case)]


def in_list(work: Workspace, case: int) -> tuple[str, date | None, str | None]:
    row = work.reader.rows(CASES, [case])[0]
    return row["timing"], row["next_due_on"], row["next_clock"]


def holiday(work: Workspace, day: date, name: str = "วันหยุดพิเศษ") -> int:
    return records.save(work, HOLIDAYS, {"on": day, "name": name, "kind": "special"})
