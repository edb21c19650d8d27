"""The rounds in which an office looks back (ประเมินเป็นระยะ): month, quarter, half and whole of a fiscal year (domain C.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.thai_date import buddhist_year, fiscal_period, fiscal_quarter, fiscal_year, month_after, month_name
from desktop.words import _

MONTH, QUARTER, HALF, YEAR = "month", "quarter", "half", "year"
PERIODS = (MONTH, QUARTER, HALF, YEAR)
"""Keys of the value list ``pr_period``."""
_MONTHS = {MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12}


@dataclass(frozen=True)
class Round:
    """One round: its length (a key of ``PERIODS``), its first and last day."""

    period: str
    first: date
    last: date

    @property
    def name(self) -> str:
        """ไตรมาสที่ 1 ปีงบประมาณ 2570."""
        year = fiscal_year(self.first)
        if self.period == MONTH:
            return _("{month} {year}", month=month_name(self.first.month), year=buddhist_year(self.first))
        if self.period == QUARTER:
            return _("Quarter {quarter} of fiscal year {year}", quarter=fiscal_quarter(self.first), year=year)
        if self.period == HALF:
            return _("First half of fiscal year {year}", year=year) if self.first.month == 10 else _("Second half of fiscal year {year}", year=year)
        return _("Fiscal year {year}", year=year)


def round_of(period: str, day: date) -> Round:
    """The round of that length in which ``day`` lies; ``KeyError`` for a length there is none of."""
    begins = fiscal_period(fiscal_year(day))[0]
    length = _MONTHS[period]
    months = (day.year - begins.year) * 12 + day.month - begins.month
    first = month_after(begins, months - months % length)
    return Round(period, first, month_after(first, length) - timedelta(days=1))


def before(this: Round) -> Round:
    """The round before."""
    return round_of(this.period, this.first - timedelta(days=1))


def after(this: Round) -> Round:
    """The round after."""
    return round_of(this.period, this.last + timedelta(days=1))


def last_ended(period: str, today: date) -> Round:
    """The round that ended last, today included: the one an office evaluates now."""
    this = round_of(period, today)
    return this if this.last == today else before(this)


def quarters(year: int) -> tuple[Round, Round, Round, Round]:
    """The four quarters of a fiscal year (พ.ศ.)."""
    first = round_of(QUARTER, fiscal_period(year)[0])
    second = after(first)
    third = after(second)
    return first, second, third, after(third)
