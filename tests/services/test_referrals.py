"""Cases sent elsewhere: reminded three times, answered once, found again in a list of what is due."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.errors import Faults, UserError
from desktop.models.complaint_register import CASES, REFERRALS
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import cases, complaint_settings, history, records, referrals
from desktop.services.workspace import Workspace
from tests.services.case_help import ago, assign, kept, step, take_in


@pytest.fixture
def first_database(complaint_database: Path) -> Path:
    return complaint_database


@pytest.fixture
def agency(work: Workspace) -> int:
    return records.save(work, PARTNERS, {"name": "สำนักงานตัวอย่างกลาง", "category": "state_agency"})


def at(work: Workspace, day: date) -> None:
    work.today = lambda: day  # type: ignore[method-assign]


def sent(work: Workspace, agency: int, days_ago: int = 9) -> tuple[int, int]:
    """(case, forwarding) of a case forwarded as a whole."""
    case = take_in(work)
    step(work, case, "screen")
    step(work, case, "transfer", days_ago, forwarded_to=agency, out_doc_no="ศธ 04999/77")
    return case, work.reader.ids(REFERRALS, Query(filters=(("case_id", (str(case),)),)))[0]


def test_a_question_to_an_agency_leaves_the_status_alone(work: Workspace, agency: int) -> None:
    case = take_in(work)
    assign(work, case)
    sent_id = referrals.send(work, case, {"partner_id": agency, "purpose": "facts", "sent_on": ago(work, 5), "doc_no": "ศธ 04999/80"})
    row = work.reader.get(REFERRALS, sent_id)
    assert row is not None
    assert row["name"] == "สำนักงานตัวอย่างกลาง"
    assert row["due_on"] > row["sent_on"]
    assert kept(work, case)["status"] == "assigned"
    with pytest.raises(Faults) as error:
        referrals.send(work, case, {"partner_id": agency, "sent_on": ago(work, 20)})
    assert error.value.faults[0].field == "sent_on"


def test_the_report_of_an_agency_moves_the_case_it_had_taken_whole(work: Workspace, agency: int) -> None:
    case, referral = sent(work, agency)
    with pytest.raises(Faults) as error:
        referrals.report(work, referral, ago(work, 10))
    assert error.value.faults[0].field == "on"
    referrals.report(work, referral, ago(work, 1), "นร 0105/5", "แก้ไขแล้ว")
    row = work.reader.get(REFERRALS, referral)
    assert row is not None
    assert (row["reported_on"], row["report_no"], row["report"]) == (ago(work, 1), "นร 0105/5", "แก้ไขแล้ว")
    assert (kept(work, case)["status"], kept(work, case)["status_on"]) == ("agency_reported", ago(work, 1))
    history.undo(work)
    assert kept(work, case)["status"] == "transferred"
    assert work.reader.rows(REFERRALS, [referral])[0]["reported_on"] is None


def test_three_reminders_each_after_the_one_before(work: Workspace, agency: int) -> None:
    _case, referral = sent(work, agency)
    due = work.reader.rows(REFERRALS, [referral])[0]["due_on"]
    at(work, due)
    assert referrals.reminders_due(work) == []
    at(work, due + timedelta(days=1))
    line = referrals.reminders_due(work)[0]
    assert (line.place, line.due_on, line.agency, line.number) == (1, due, "สำนักงานตัวอย่างกลาง", kept(work, _case)["number"])
    with pytest.raises(Faults):
        referrals.remind(work, referral, 2, work.today())
    first = due + timedelta(days=1)
    referrals.remind(work, referral, 1, first, "ศธ 04999/90")
    assert referrals.reminders_due(work) == []
    at(work, first + timedelta(days=15))
    assert [(one.place, one.due_on) for one in referrals.reminders_due(work)] == [(2, first + timedelta(days=15))]
    with pytest.raises(Faults):
        referrals.remind(work, referral, 2, due)
    referrals.remind(work, referral, 2, work.today())
    at(work, first + timedelta(days=22))
    assert [(one.place, one.due_on) for one in referrals.reminders_due(work)] == [(3, first + timedelta(days=22))]
    referrals.remind(work, referral, 3, work.today())
    at(work, first + timedelta(days=99))
    assert referrals.reminders_due(work) == []


def test_nobody_is_reminded_of_a_case_that_is_over(work: Workspace, agency: int) -> None:
    case, referral = sent(work, agency)
    at(work, work.reader.rows(REFERRALS, [referral])[0]["due_on"] + timedelta(days=1))
    assert len(referrals.reminders_due(work)) == 1
    records.trash(work, CASES, [case])
    assert referrals.reminders_due(work) == []


def test_the_office_sets_the_days_of_reminders(work: Workspace, agency: int) -> None:
    _case, referral = sent(work, agency)
    due = work.reader.rows(REFERRALS, [referral])[0]["due_on"]
    complaint_settings.set_settings(work, {"reminder_days": (10, 5, 5)})
    at(work, due + timedelta(days=10))
    assert referrals.reminders_due(work) == []
    at(work, due + timedelta(days=11))
    assert [one.due_on for one in referrals.reminders_due(work)] == [due + timedelta(days=10)]
    for wrong in ((1, 2), (1, 2, -1), (1, 2, 4000)):
        with pytest.raises(Faults):
            complaint_settings.set_settings(work, {"reminder_days": wrong})


def test_a_forwarding_of_a_case_kept_to_others_is_in_no_list(work: Workspace, agency: int) -> None:
    case, referral = sent(work, agency)
    cases.save(work, {"secrecy": "secret", "handlers": [work.actor]}, None, case)
    at(work, ago(work, -60))
    assert len(referrals.reminders_due(work)) == 1
    work.settings.user_name = "นายคนอื่น ตัวอย่าง"
    assert referrals.reminders_due(work) == []
    with pytest.raises(UserError):
        referrals.report(work, referral, work.today())
    assert work.reader.count(REFERRALS, Query()) == 0
    assert work.reader.count(CASES, Query()) == 0
