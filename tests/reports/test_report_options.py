"""Options of a report as they are typed on the command line."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.calls import WrongCall
from desktop.report_call import option_value
from desktop.reports.report import MONTH, Option, OptionKind

YEAR = Option("year", "Year", OptionKind.YEAR, None)


def test_a_month_is_typed_as_month_and_year() -> None:
    assert option_value(MONTH, "6/2569") == date(2026, 6, 1)
    assert option_value(MONTH, "12/2570") == date(2027, 12, 1)


@pytest.mark.parametrize("typed", ["6", "13/2569", "6/2026", "มิถุนายน", ""])
def test_what_is_no_month_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(WrongCall, match="6/2569"):
        option_value(MONTH, typed)


def test_a_year_is_buddhist() -> None:
    assert option_value(YEAR, "2569") == 2569
    with pytest.raises(WrongCall):
        option_value(YEAR, "2026")
