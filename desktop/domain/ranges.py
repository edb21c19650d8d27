"""From one value to another, as a filter keeps it ("2026-04-01..2026-04-30", "..500") and as people read it."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.fields import Kind
from desktop.domain.thai_date import fiscal_period, fiscal_year, format_date, format_period
from desktop.words import N_, _

PRESETS = (
    ("week", N_("This week")),
    ("month", N_("This month")),
    ("last_month", N_("Last month")),
    ("quarter", N_("This quarter")),
    ("fiscal", N_("This fiscal year")),
    ("last_fiscal", N_("Last fiscal year")),
)
"""Spans of days an office asks for, by key and words; quarters are those of the fiscal year, weeks begin on Monday."""


def stored(low: object, high: object) -> str:
    """A range as a filter keeps it; empty when neither end is given. Days are kept in ISO."""
    ends = ["" if end is None else end.isoformat() if isinstance(end, date) else str(end) for end in (low, high)]
    return "..".join(ends) if any(ends) else ""


def ends_of(value: str) -> tuple[str, str]:
    """Both ends of a kept range, "" where it is open; a single value is a range of itself."""
    low, dots, high = value.partition("..")
    return (low.strip(), high.strip()) if dots else (value, value)


def in_words(kind: Kind, value: str) -> str:
    """A kept range in words: 1–30 เม.ย. 2569, ตั้งแต่ 1 เม.ย. 2569, ถึง 500."""
    low, high = ends_of(value)
    if kind is Kind.DATE:
        days = [_day(end) for end in (low, high)]
        if days[0] and days[1]:
            return format_period(days[0], days[1])
        low, high = (format_date(day) if day else end for day, end in zip(days, (low, high), strict=True))
    if low and high:
        return low if low == high else f"{low}–{high}"
    return _("from {low}", low=low) if low else _("until {high}", high=high)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def span(preset: str, today: date) -> tuple[date, date]:
    """First and last day of one of the ``PRESETS``; ``KeyError`` for any other."""
    monday, first = today - timedelta(days=today.weekday()), today.replace(day=1)
    year = fiscal_year(today)
    spans = {
        "week": (monday, monday + timedelta(days=6)),
        "month": (first, _month_end(first)),
        "last_month": ((first - timedelta(days=1)).replace(day=1), first - timedelta(days=1)),
        "quarter": _quarter(today),
        "fiscal": fiscal_period(year),
        "last_fiscal": fiscal_period(year - 1),
    }
    return spans[preset]


def _quarter(day: date) -> tuple[date, date]:
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return first, _month_end(first.replace(month=first.month + 2))


def _month_end(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
