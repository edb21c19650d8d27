"""Spans of days and numbers: as a filter keeps them, as people read them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import ranges
from desktop.domain.fields import Kind
from desktop.domain.thai_date import fiscal_quarter, fiscal_year

DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("preset", "first", "last"),
    [
        ("week", date(2026, 11, 16), date(2026, 11, 22)),
        ("month", date(2026, 11, 1), date(2026, 11, 30)),
        ("last_month", date(2026, 10, 1), date(2026, 10, 31)),
        ("quarter", date(2026, 10, 1), date(2026, 12, 31)),
        ("fiscal", date(2026, 10, 1), date(2027, 9, 30)),
        ("last_fiscal", date(2025, 10, 1), date(2026, 9, 30)),
    ],
)
def test_spans_an_office_asks_for(preset, first, last):
    assert ranges.span(preset, DAY) == (first, last)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.sampled_from([key for key, _words in ranges.PRESETS]))
def test_a_span_is_whole(day, preset):
    first, last = ranges.span(preset, day)
    outside = (first - timedelta(days=1), last + timedelta(days=1))
    if preset.startswith("last"):
        assert last < day
    else:
        assert first <= day <= last
    same = {
        "week": lambda one: one.isocalendar()[:2],
        "month": lambda one: (one.year, one.month),
        "last_month": lambda one: (one.year, one.month),
        "quarter": lambda one: (fiscal_year(one), fiscal_quarter(one)),
        "fiscal": fiscal_year,
        "last_fiscal": fiscal_year,
    }[preset]
    assert same(first) == same(last)
    assert all(same(one) != same(first) for one in outside)


@pytest.mark.parametrize(
    ("low", "high", "kept", "words"),
    [
        (date(2026, 4, 1), date(2026, 4, 30), "2026-04-01..2026-04-30", "1–30 เม.ย. 2569"),
        (date(2026, 4, 1), None, "2026-04-01..", "ตั้งแต่ 1 เม.ย. 2569"),
        (None, date(2026, 4, 1), "..2026-04-01", "ถึง 1 เม.ย. 2569"),
    ],
)
def test_days_are_kept_and_read(low, high, kept, words):
    assert ranges.stored(low, high) == kept
    assert ranges.in_words(Kind.DATE, kept) == words


def test_numbers_are_kept_and_read():
    assert ranges.stored(100, 500) == "100..500"
    assert ranges.in_words(Kind.NUMBER, "100..500") == "100–500"
    assert ranges.in_words(Kind.NUMBER, "..500") == "ถึง 500"
    assert ranges.in_words(Kind.NUMBER, "7") == "7"
    assert ranges.stored(None, None) == ""
