"""Whose data are due, the campaign of the schools' data day, sheets that came back."""

from datetime import date, timedelta

import pytest

from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import partners, verification

TODAY = date.today()


@pytest.fixture
def used(work, add):
    """Add a partner that is in use and was verified so many days ago."""

    def adding(name, days, **values):
        record_id = add(name, last_verified_on=None if days is None else TODAY - timedelta(days=days), data_as_of=TODAY - timedelta(days=1000), **values)
        partners.change_status(work, [record_id], "submit", TODAY)
        partners.change_status(work, [record_id], "approve", TODAY, memo_number="1", approver="นายสมมติ รักเรียนดี")
        return record_id

    return adding


def test_the_stalest_come_first(work, add, used):
    fresh, old, never = used("ใหม่", 10), used("เก่า", 400), used("ไม่เคยตรวจ", None)
    add("ร่าง")
    found = verification.due(work)
    assert [one.id for one in found] == [never, old]
    assert found[1].days_overdue >= 30
    assert found[0].last_verified_on is None
    assert [one.id for one in verification.due(work, soon_days=400)] == [never, old, fresh]
    assert list(work.reader.ids(PARTNERS, partners.STALEST)) == [never, old, fresh]
    assert list(work.reader.ids(PARTNERS, Query(view="review_due"))) == [never, old]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 6, 10), date(2026, 6, 10)),
        (date(2026, 6, 11), date(2027, 6, 10)),
        (date(2026, 1, 1), date(2026, 6, 10)),
    ],
)
def test_the_next_data_day(today, expected):
    assert verification.next_data_day(today) == expected


def test_a_campaign_counts_schools_verified_since_its_day(work, used):
    school, other = used("โรงเรียนหนึ่ง", 500, category="school"), used("โรงเรียนสอง", 500, category="school")
    used("เทศบาล", 500)
    assert verification.campaign(work).open == 2
    assert partners.verify(work, [school], TODAY, "", "sheet") == 1
    campaign = verification.campaign(work)
    assert (campaign.schools, campaign.verified, campaign.open) == (2, 1, 1)
    assert (campaign.data_day.month, campaign.data_day.day) == (6, 10)
    assert verification.campaign_open(work) == [other]
    assert work.reader.get(PARTNERS, school)["verify_method"] == "sheet"
