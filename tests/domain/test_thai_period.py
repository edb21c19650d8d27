"""Spans of days in one cell, as offices write them; what is none is left to the reading of single dates."""

from datetime import date

import pytest

from desktop.domain.thai_period import parse_period


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("10-12 มิ.ย. 69", date(2026, 6, 10), date(2026, 6, 12)),
        ("๑๐ – ๑๒ มิถุนายน ๒๕๖๙", date(2026, 6, 10), date(2026, 6, 12)),
        ("10 ถึง 12 มิถุนายน พ.ศ. 2569", date(2026, 6, 10), date(2026, 6, 12)),
        ("10-12/6/69", date(2026, 6, 10), date(2026, 6, 12)),
        ("10/6/69 - 12/7/69", date(2026, 6, 10), date(2026, 7, 12)),
        ("28 พ.ย. - 2 ธ.ค. 2568", date(2025, 11, 28), date(2025, 12, 2)),
        ("28 ธ.ค. - 2 ม.ค. 2569", date(2025, 12, 28), date(2026, 1, 2)),
        ("28/12 - 2/1/2569", date(2025, 12, 28), date(2026, 1, 2)),
        ("ต.ค. 68 – ก.ย. 69", date(2025, 10, 1), date(2026, 9, 30)),
        ("ต.ค.-ธ.ค. 2568", date(2025, 10, 1), date(2025, 12, 31)),
        ("ธ.ค. - ก.พ. 2569", date(2025, 12, 1), date(2026, 2, 28)),
        ("มิ.ย. 69", date(2026, 6, 1), date(2026, 6, 30)),
        ("เดือนมิถุนายน 2569", date(2026, 6, 1), date(2026, 6, 30)),
    ],
)
def test_spans(typed: str, first: date, last: date) -> None:
    assert parse_period(typed) == (first, last)


@pytest.mark.parametrize("typed", ["", "ตลอดปี", "ทุกวันพฤหัสบดี", "31-30 มิ.ย. 69", "12-10 มิ.ย. 69", "10-12 มิ.ย. 2026", "30-31 ก.พ. 69", "-", "ก" * 500, "1-2-3-4-5", "0-5 มิ.ย. 69"])
def test_what_is_no_span(typed: str) -> None:
    assert parse_period(typed) is None
