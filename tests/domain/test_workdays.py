"""Deadlines hang on these days: domain C.4's vectors, the turns of the year, Songkran, leap days, and every answer against counting day by day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.workdays import WorkCalendar, days_between, month_length
from desktop.errors import UserError

HOLIDAYS = {
    date(2025, 12, 31): "วันสิ้นปี",
    date(2026, 1, 1): "วันขึ้นปีใหม่",
    date(2026, 1, 2): "วันหยุดพิเศษ",
    date(2026, 3, 3): "วันมาฆบูชา",
    date(2026, 4, 6): "วันจักรี",
    date(2026, 4, 13): "วันสงกรานต์",
    date(2026, 4, 14): "วันสงกรานต์",
    date(2026, 4, 15): "วันสงกรานต์",
    date(2026, 5, 4): "วันฉัตรมงคล",
    date(2026, 5, 13): "วันพืชมงคล",
    date(2026, 5, 31): "วันวิสาขบูชา",
    date(2026, 6, 1): "ชดเชยวันวิสาขบูชา",
    date(2026, 6, 3): "วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชินี",
    date(2026, 7, 28): "วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว",
    date(2026, 7, 29): "วันอาสาฬหบูชา",
    date(2026, 7, 30): "วันเข้าพรรษา",
    date(2026, 8, 12): "วันแม่แห่งชาติ",
    date(2026, 10, 13): "วันนวมินทรมหาราช",
    date(2026, 10, 23): "วันปิยมหาราช",
    date(2026, 12, 5): "วันพ่อแห่งชาติ",
    date(2026, 12, 7): "ชดเชยวันพ่อแห่งชาติ",
    date(2026, 12, 10): "วันรัฐธรรมนูญ",
    date(2026, 12, 31): "วันสิ้นปี",
    date(2027, 1, 1): "วันขึ้นปีใหม่",
}
CALENDAR = WorkCalendar(HOLIDAYS)

VECTORS = [  # received, +15 calendar days rolled to a working day, +3 and +15 working days (domain C.4)
    (date(2026, 4, 1), date(2026, 4, 16), date(2026, 4, 7), date(2026, 4, 28)),
    (date(2026, 5, 16), date(2026, 6, 2), date(2026, 5, 20), date(2026, 6, 9)),
    (date(2025, 12, 26), date(2026, 1, 12), date(2026, 1, 5), date(2026, 1, 21)),
    (date(2026, 7, 15), date(2026, 7, 31), date(2026, 7, 20), date(2026, 8, 10)),
    (date(2026, 9, 20), date(2026, 10, 5), date(2026, 9, 23), date(2026, 10, 9)),
]

days = st.dates(date(2025, 6, 1), date(2027, 6, 30))
tables = st.sets(st.dates(date(2025, 1, 1), date(2027, 12, 31)), max_size=60).map(lambda found: WorkCalendar(dict.fromkeys(found, "ปิดทำการ")))


@pytest.mark.parametrize(("received", "rolled", "three", "fifteen"), VECTORS)
def test_vectors_of_the_domain(received: date, rolled: date, three: date, fifteen: date) -> None:
    assert CALENDAR.next_working(received + timedelta(days=15)) == rolled
    assert CALENDAR.add(received, 3) == three
    assert CALENDAR.add(received, 15) == fifteen
    assert CALENDAR.between(received, three) == 3
    assert CALENDAR.between(received, fifteen) == 15


def test_over_songkran() -> None:
    assert CALENDAR.add(date(2026, 4, 10), 1) == date(2026, 4, 16)  # Friday before → Thursday after
    assert CALENDAR.add(date(2026, 4, 16), -1) == date(2026, 4, 10)
    assert CALENDAR.between(date(2026, 4, 10), date(2026, 4, 16)) == 1
    assert [name for _day, name in CALENDAR.skipped(date(2026, 4, 10), date(2026, 4, 16))] == ["วันเสาร์", "วันอาทิตย์", *["วันสงกรานต์"] * 3]


def test_over_new_year() -> None:
    assert CALENDAR.add(date(2026, 12, 30), 1) == date(2027, 1, 4)
    assert CALENDAR.last_of_month(2026, 12) == date(2026, 12, 30)
    assert CALENDAR.first_of_month(2026, 1) == date(2026, 1, 5)
    assert CALENDAR.previous_working(date(2027, 1, 3)) == date(2026, 12, 30)


def test_over_29_february() -> None:
    plain = WorkCalendar({})
    assert plain.add(date(2028, 2, 28), 1) == date(2028, 2, 29)  # 2571 is a leap year
    assert plain.add(date(2027, 2, 26), 1) == date(2027, 3, 1)  # 2570 is not
    assert plain.last_of_month(2028, 2) == date(2028, 2, 29)
    assert (month_length(2024, 2), month_length(2025, 2), month_length(2100, 2)) == (29, 28, 28)


def test_labour_day_is_worked_and_a_holiday_on_sunday_is_named() -> None:
    assert CALENDAR.is_working(date(2026, 5, 1))
    assert CALENDAR.name_of(date(2026, 5, 1)) == ""
    assert CALENDAR.name_of(date(2026, 5, 31)) == "วันวิสาขบูชา"
    assert CALENDAR.name_of(date(2026, 5, 30)) == "วันเสาร์"


def test_adding_nothing_keeps_the_day() -> None:
    assert CALENDAR.add(date(2026, 4, 13), 0) == date(2026, 4, 13)
    assert CALENDAR.between(date(2026, 4, 13), date(2026, 4, 13)) == 0


def test_years_it_knows() -> None:
    assert CALENDAR.knows_year(2026)
    assert not CALENDAR.knows_year(2030)


def test_equal_by_their_days() -> None:
    assert WorkCalendar(dict(HOLIDAYS)) == CALENDAR
    assert hash(WorkCalendar(dict(HOLIDAYS))) == hash(CALENDAR)
    assert WorkCalendar({}) != CALENDAR


def test_a_table_that_closes_for_ever_is_said() -> None:
    closed = WorkCalendar(dict.fromkeys(days_between(date(2026, 1, 1), date(2040, 1, 1)), "ปิด"))
    with pytest.raises(UserError, match="วันทำการ"):
        closed.next_working(date(2026, 1, 1))
    with pytest.raises(UserError, match="ไกล"):
        WorkCalendar({}).add(date(9999, 12, 30), 5)


@given(tables, days, st.integers(-60, 60))
def test_adding_is_counting_day_by_day(calendar: WorkCalendar, start: date, count: int) -> None:
    day, left, step = start, abs(count), timedelta(days=1 if count > 0 else -1)
    while left:
        day += step
        left -= calendar.is_working(day)
    assert calendar.add(start, count) == day


@given(tables, days, days)
def test_between_is_counting_day_by_day(calendar: WorkCalendar, first: date, last: date) -> None:
    low, high = min(first, last), max(first, last)
    if first <= last:
        counted = sum(map(calendar.is_working, days_between(first + timedelta(days=1), last)))
    else:
        counted = -sum(map(calendar.is_working, days_between(last, first - timedelta(days=1))))
    assert calendar.between(first, last) == counted
    assert len(calendar.skipped(low, high)) == sum(not calendar.is_working(day) for day in days_between(low, high))


@given(tables, days, st.integers(-40, 40))
def test_between_gives_back_what_was_added(calendar: WorkCalendar, start: date, count: int) -> None:
    assert calendar.between(start, calendar.add(start, count)) == count


@given(tables, days)
def test_the_nearest_working_days(calendar: WorkCalendar, day: date) -> None:
    later, earlier = calendar.next_working(day), calendar.previous_working(day)
    assert calendar.is_working(later)
    assert calendar.is_working(earlier)
    assert earlier <= day <= later
    assert not any(map(calendar.is_working, days_between(earlier + timedelta(days=1), later - timedelta(days=1))))
    assert (calendar.name_of(day) == "") == calendar.is_working(day)


@given(tables, st.integers(2025, 2027), st.integers(1, 12))
def test_first_and_last_working_day_of_a_month(calendar: WorkCalendar, year: int, month: int) -> None:
    worked = [day for day in days_between(date(year, month, 1), date(year, month, month_length(year, month))) if calendar.is_working(day)]
    if worked:
        assert calendar.first_of_month(year, month) == worked[0]
        assert calendar.last_of_month(year, month) == worked[-1]
