"""The rounds of an evaluation lie where the fiscal year puts them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.domain import rounds
from desktop.words import set_language


@pytest.mark.parametrize(
    ("period", "day", "first", "last"),
    [
        ("month", date(2026, 2, 14), date(2026, 2, 1), date(2026, 2, 28)),
        ("month", date(2024, 2, 29), date(2024, 2, 1), date(2024, 2, 29)),
        ("quarter", date(2025, 10, 1), date(2025, 10, 1), date(2025, 12, 31)),
        ("quarter", date(2026, 9, 30), date(2026, 7, 1), date(2026, 9, 30)),
        ("half", date(2026, 3, 31), date(2025, 10, 1), date(2026, 3, 31)),
        ("half", date(2026, 4, 1), date(2026, 4, 1), date(2026, 9, 30)),
        ("year", date(2026, 1, 1), date(2025, 10, 1), date(2026, 9, 30)),
    ],
)
def test_a_day_lies_in_its_round(period, day, first, last):
    assert rounds.round_of(period, day) == rounds.Round(period, first, last)


@given(some.sampled_from(rounds.PERIODS), some.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_rounds_follow_each_other_without_a_gap(period, day):
    this = rounds.round_of(period, day)
    assert this.first <= day <= this.last
    assert rounds.after(this).first == this.last + timedelta(days=1)
    assert rounds.before(rounds.after(this)) == this


def test_the_round_to_evaluate_is_the_one_that_ended_last():
    assert rounds.last_ended("quarter", date(2026, 11, 21)).last == date(2026, 9, 30)
    assert rounds.last_ended("quarter", date(2026, 12, 31)).last == date(2026, 12, 31)
    assert rounds.last_ended("year", date(2026, 9, 29)).last == date(2025, 9, 30)


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_round_has_a_name_of_its_own(language):
    set_language(language)
    names = {rounds.round_of(period, date(2026, month, 15)).name for period in rounds.PERIODS for month in range(1, 13)}
    assert len(names) == 12 + 4 + 3 + 2  # a calendar year touches three halves and two fiscal years
    assert all("256" in name or "257" in name for name in names)


def test_a_fiscal_year_has_four_quarters():
    first, _second, _third, fourth = rounds.quarters(2570)
    assert (first.first, fourth.last) == (date(2026, 10, 1), date(2027, 9, 30))
