"""Requests against the standard of their service: in time, late, overdue, waited for; what the office did not serve itself does not count."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.models.complaint_register import CASES, SERVICES
from desktop.models.service_measures import ServiceMeasure, measured
from desktop.services import cases, records, steps
from desktop.services.workspace import Workspace

TODAY = date(2026, 11, 20)
FIRST = date(2026, 10, 1)


@pytest.fixture
def service(work: Workspace, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(type(work), "today", lambda _work: TODAY)
    cases.ensure_defaults(work)
    return records.save(work, SERVICES, {"name": "ขอสำเนา", "owner_unit": "", "amount": 3, "unit": "working_day"} | _unit(work))


def _unit(work: Workspace) -> dict[str, str]:
    from desktop.services import office

    office.apply_template(work, "A")
    return {"owner_unit": "ADMIN"}


def ask(work: Workspace, service_id: int, on: date) -> int:
    return cases.save(
        work,
        {"record_type": "inquiry", "name": "ขอข้อมูล", "detail": "ขอข้อมูล", "category": "information", "channel": "walk_in", "anonymity": "named", "received_on": on, "service_id": service_id},
        {"first_name": "สมมติ", "phone": "0 5555 0100"},
    )


def serve(work: Workspace, case_id: int, on: date) -> None:
    from desktop.models.complaint_register import ACTIONS

    records.save(work, ACTIONS, {"case_id": case_id, "done_on": on, "kind": "work", "name": "จัดทำ"})
    for step, values in (
        ("screen", {}), ("assign", {"owner_unit": "ADMIN", "owner_officer": "ก", "coi_checked": True}), ("accept", {}), ("propose", {}),
        ("resolve", {"result_code": "delivered", "result": "ส่งแล้ว"}), ("notify", {"reply_channel": "email"}),
    ):  # fmt: skip
        steps.take(work, CASES, [case_id], step, on, values=values)


def told(work: Workspace, service: int) -> ServiceMeasure:
    return measured(work.reader, FIRST, TODAY, TODAY)[service]


def test_nobody_asked(work: Workspace, service: int) -> None:
    assert measured(work.reader, FIRST, TODAY, TODAY) == {}


def test_in_time_late_overdue_and_still_running(work: Workspace, service: int) -> None:
    in_time, late, _overdue, _running = (ask(work, service, date(2026, 11, day)) for day in (2, 2, 9, 18))
    serve(work, in_time, date(2026, 11, 5))
    serve(work, late, date(2026, 11, 9))
    found = told(work, service)
    assert (found.received, found.done, found.within, found.overdue) == (4, 2, 1, 1)
    assert found.share == pytest.approx(100 / 3)
    assert found.median_days == 4.0


def test_the_time_of_waiting_does_not_count(work: Workspace, service: int) -> None:
    case_id = ask(work, service, date(2026, 11, 2))
    steps.take(work, CASES, [case_id], "screen", date(2026, 11, 2))
    steps.take(work, CASES, [case_id], "ask_info", date(2026, 11, 2), reason="ขอเลขที่เอกสาร")
    steps.take(work, CASES, [case_id], "info_received", date(2026, 11, 13))
    found = told(work, service)
    assert (found.overdue, found.served[0].due_on) == (1, date(2026, 11, 18))
    assert found.share == 0


def test_what_was_not_taken_up_or_forwarded_is_not_measured(work: Workspace, service: int) -> None:
    case_id = ask(work, service, date(2026, 11, 2))
    steps.take(work, CASES, [case_id], "screen", date(2026, 11, 2))
    steps.take(work, CASES, [case_id], "reject", date(2026, 11, 3), values={"inadmissible_reason": "not_ours", "reply_channel": "phone"})
    assert measured(work.reader, FIRST, TODAY, TODAY) == {}


def test_nothing_told_yet_has_no_share(work: Workspace, service: int) -> None:
    ask(work, service, date(2026, 11, 20))
    found = told(work, service)
    assert (found.share, found.median_days) == (None, None)
