"""Where items stand in a week: nothing overlaps, nothing is lost, the weeks of a month are as many as it has."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.publicity_reading import CalendarItem
from desktop.views.calendar.layout import Entry, lay_out, month_after, month_ends, on_days, week_first, weeks_of

MONDAY = date(2026, 4, 6)


def item(number: int, first: date, last: date, time: str = "") -> CalendarItem:
    return CalendarItem(number, f"งาน {number}", "news", "planned", "planned", first, last, None, None, time, "", "ADMIN", "", (), (), None)


def entry(number: int, first: date, days: int = 1, time: str = "") -> Entry:
    last = first + timedelta(days - 1)
    return Entry(item(number, first, last, time), first, last)


entries = st.lists(
    st.builds(lambda number, shift, days: entry(number, MONDAY + timedelta(shift), days), st.integers(1, 999), st.integers(-12, 9), st.integers(1, 15)), max_size=30
)


@given(entries)
def test_no_two_pieces_lie_on_one_another(found):
    week = lay_out(MONDAY, found)
    taken = [(piece.lane, column) for piece in week.pieces for column in range(piece.column, piece.end + 1)]
    assert len(taken) == len(set(taken))
    assert len(week.pieces) == sum(one.first <= MONDAY + timedelta(6) and one.last >= MONDAY for one in found)


@given(entries, st.integers(1, 8))
def test_everything_is_shown_or_counted(found, room):
    week = lay_out(MONDAY, found)
    fitted = week.fit(room)
    for column in range(7):
        day = MONDAY + timedelta(column)
        there = sum(one.first <= day <= one.last for one in found)
        shown = [piece for piece in fitted.shown if piece.column <= column <= piece.end]
        assert len(shown) + fitted.more[column] == there
        lines = [piece.lane for piece in shown] + ([room - 1] if fitted.more[column] else [])
        assert len(lines) == len(set(lines))
        assert all(lane < room for lane in lines)


@given(entries)
def test_a_piece_says_whether_its_entry_begins_and_ends_in_the_week(found):
    for piece in lay_out(MONDAY, found).pieces:
        assert piece.begins == (piece.entry.first == MONDAY + timedelta(piece.column))
        assert piece.ends == (piece.entry.last == MONDAY + timedelta(piece.end))


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.sampled_from([0, 6]))
def test_the_weeks_of_a_month_hold_each_of_its_days_once(day, starts_on):
    weeks = weeks_of(day.year, day.month, starts_on)
    first, last = month_ends(day.year, day.month)
    assert 4 <= len(weeks) <= 6
    assert all(one.weekday() == starts_on for one in weeks)
    assert weeks[0] <= first < weeks[0] + timedelta(7)
    assert weeks[-1] <= last < weeks[-1] + timedelta(7)
    assert week_first(day, starts_on) in weeks


def test_what_lasts_longer_stands_over_what_is_short_and_the_rest_by_time():
    found = [entry(1, MONDAY, 1, "13.00"), entry(2, MONDAY, 1, "09.00"), entry(3, MONDAY, 3), entry(4, MONDAY)]
    assert [piece.entry.item.id for piece in lay_out(MONDAY, found).on(MONDAY)] == [3, 4, 2, 1]


def test_a_day_with_one_too_many_counts_two():
    fitted = lay_out(MONDAY, [entry(number, MONDAY) for number in range(1, 5)]).fit(3)
    assert len(fitted.shown) == 2
    assert fitted.more == (2, 0, 0, 0, 0, 0, 0)


@pytest.mark.parametrize(("day", "months", "there"), [(date(2026, 1, 31), 1, date(2026, 2, 28)), (date(2026, 1, 15), -1, date(2025, 12, 15)), (date(2024, 2, 29), 12, date(2025, 2, 28))])
def test_a_month_later_stays_in_that_month(day, months, there):
    assert month_after(day, months) == there


def test_each_day_of_a_long_item_is_marked_and_no_other():
    days = on_days([entry(1, date(2026, 4, 29), 5)], date(2026, 4, 1), date(2026, 4, 30))
    assert list(days) == [date(2026, 4, 29), date(2026, 4, 30)]
