from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.partner_rules import (
    STATUSES,
    STORED_STATUSES,
    TRANSITIONS,
    allowed,
    next_review,
    school_size,
    shown_status,
    transition,
)


def keys(status: str) -> list[str]:
    return [step.key for step in allowed(status)]


def test_the_way_of_a_partner() -> None:
    assert keys("draft") == ["submit"]
    assert keys("submitted") == ["approve", "return", "withdraw"]
    assert keys("returned") == ["submit", "withdraw"]
    assert keys("active") == keys("review_due") == ["verify", "suspend", "discontinue"]
    assert keys("suspended") == ["discontinue", "resume"]
    assert keys("inactive") == ["resume"]
    assert keys("merged") == []


def test_what_must_be_written_down() -> None:
    assert transition("approve").needs_memo
    assert transition("return").needs_reason
    assert transition("discontinue").needs_reason
    assert transition("discontinue").needs_date


def test_every_step_leads_from_and_to_a_stored_status() -> None:
    for step in TRANSITIONS:
        assert step.target in STORED_STATUSES
        assert set(step.sources) <= set(STORED_STATUSES)
    assert set(STATUSES) - set(STORED_STATUSES) == {"review_due"}


def test_review_due_is_shown_but_never_stored() -> None:
    today = date(2026, 6, 10)
    assert shown_status("active", today, today) == "review_due"
    assert shown_status("active", today + timedelta(1), today) == "active"
    assert shown_status("active", None, today) == "active"
    assert shown_status("suspended", today, today) == "suspended"


@pytest.mark.parametrize(
    ("verified", "school", "due"),
    [
        (date(2026, 1, 15), False, date(2027, 1, 15)),
        (date(2024, 2, 29), False, date(2025, 2, 28)),
        (date(2026, 1, 15), True, date(2026, 6, 10)),
        (date(2026, 6, 9), True, date(2026, 6, 10)),
        (date(2026, 6, 10), True, date(2027, 6, 10)),
        (date(2026, 6, 11), True, date(2027, 6, 10)),
    ],
)
def test_when_data_is_looked_at_again(verified: date, school: bool, due: date) -> None:
    assert next_review(verified, school) == due


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_a_review_is_later_and_within_a_year(verified: date) -> None:
    for school in (False, True):
        assert verified < next_review(verified, school) <= verified + timedelta(366)


@pytest.mark.parametrize(
    ("pupils", "size"),
    [
        (0, "small"),
        (120, "small"),
        (121, "medium"),
        (600, "medium"),
        (601, "large"),
        (1500, "large"),
        (1501, "extra_large"),
        (None, None),
        (-1, None),
    ],
)
def test_school_sizes(pupils: int | None, size: str | None) -> None:
    assert school_size(pupils) == size
