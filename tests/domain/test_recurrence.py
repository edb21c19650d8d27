"""Every rule against a plain reading of it, day by day, and against dateutil; holidays before, after and kept; months without the day; the cap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from dateutil import rrule
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.recurrence import MOST, NTHS, RULES, WEEKDAYS, Occurrence, Rule, check, occurrences
from desktop.domain.workdays import WorkCalendar, days_between, month_length
from desktop.errors import Faults

PLAIN = WorkCalendar({})
SONGKRAN = WorkCalendar(dict.fromkeys((date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)), "วันสงกรานต์"))
FISCAL = {"starts_on": date(2025, 10, 1), "ends_on": date(2026, 9, 30)}


def rule(kind: str, **values: object) -> Rule:
    return Rule(kind, **{**FISCAL, **values})  # type: ignore[arg-type]


def on_days(wanted: Rule, calendar: WorkCalendar = PLAIN) -> list[date]:
    return [one.on for one in occurrences(wanted, calendar)]


# --- Each rule by an example ----------------------------------------------------------------------------------------------------------------------------


def test_every_thursday_of_a_fiscal_year() -> None:
    found = on_days(rule("weekly", weekday="thursday"))
    assert len(found) == 52
    assert (found[0], found[-1]) == (date(2025, 10, 2), date(2026, 9, 24))
    assert {day.weekday() for day in found} == {3}


def test_a_day_the_month_has_not_is_its_last() -> None:
    found = on_days(rule("month_day", month_day=31))
    assert [day.day for day in found] == [31, 30, 31, 31, 28, 31, 30, 31, 30, 31, 31, 30]
    assert on_days(rule("yearly", month_day=29, month="2", starts_on=date(2024, 1, 1), ends_on=date(2028, 12, 31))) == [
        date(2024, 2, 29), date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29),
    ]  # fmt: skip


def test_weekdays_of_months_and_years() -> None:
    assert on_days(rule("nth_weekday", weekday="friday", nth="last"))[:3] == [date(2025, 10, 31), date(2025, 11, 28), date(2025, 12, 26)]
    assert on_days(rule("nth_weekday_of_month", weekday="saturday", nth="2", month="1")) == [date(2026, 1, 10)]  # วันเด็ก 2569
    assert on_days(rule("yearly", month_day=16, month="1")) == [date(2026, 1, 16)]  # วันครู


def test_first_and_last_working_days() -> None:
    closed = WorkCalendar({date(2026, 1, 1): "วันขึ้นปีใหม่", date(2026, 1, 2): "วันหยุดพิเศษ", date(2025, 12, 31): "วันสิ้นปี"})
    assert on_days(rule("first_working_day"), closed)[3] == date(2026, 1, 5)
    assert on_days(rule("last_working_day"), closed)[2] == date(2025, 12, 30)
    assert all(one.moved_from_holiday == "" for one in occurrences(rule("first_working_day"), closed))


@pytest.mark.parametrize(("choice", "on", "name"), [("keep", date(2026, 4, 14), ""), ("before", date(2026, 4, 10), "วันสงกรานต์"), ("after", date(2026, 4, 16), "วันสงกรานต์")])
def test_on_a_holiday(choice: str, on: date, name: str) -> None:
    found = occurrences(rule("yearly", month_day=14, month="4", on_holiday=choice, days=3), SONGKRAN)
    assert found == [Occurrence(date(2026, 4, 14), on, name, on + timedelta(days=2))]


def test_a_skipped_day_is_left_out_and_a_move_may_leave_the_span() -> None:
    weekly = rule("weekly", weekday="thursday", skipped=(date(2025, 10, 9),))
    assert date(2025, 10, 9) not in on_days(weekly)
    assert len(on_days(weekly)) == 51
    last = rule("month_day", month_day=30, ends_on=date(2026, 8, 30), on_holiday="after")
    assert on_days(last)[-1] == date(2026, 8, 31)  # 30 August 2569 is a Sunday


def test_a_skipped_working_day_stays_skipped_when_the_table_changes() -> None:
    first = rule("first_working_day", skipped=(date(2026, 1, 1),))
    assert date(2026, 1, 2) not in on_days(first, WorkCalendar({date(2026, 1, 1): "วันขึ้นปีใหม่"}))


def test_of_a_record() -> None:
    record = {
        "rule": "nth_weekday_of_month", "weekday": "thursday", "nth": "2", "month": "6", "on_holiday": "after", "days": None, "month_day": None,
        "starts_on": date(2025, 10, 1), "ends_on": date(2026, 9, 30), "skipped": ["2026-06-11"], "name": "วันไหว้ครู",
    }  # fmt: skip
    read = Rule.of(record)
    assert read == rule("nth_weekday_of_month", weekday="thursday", nth="2", month="6", on_holiday="after", skipped=(date(2026, 6, 11),))
    assert occurrences(read, PLAIN) == []


# --- What is wrong ------------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "fields"),
    [
        (Rule(""), ["rule", "starts_on", "ends_on"]),
        (rule("weekly"), ["weekday"]),
        (rule("nth_weekday", weekday="monday", nth="5"), ["nth"]),
        (rule("yearly", month_day=30, month="2"), ["month_day"]),
        (rule("yearly", month_day=1, month="13"), ["month"]),
        (rule("month_day", month_day=0), ["month_day"]),
        (rule("month_day", month_day=32), ["month_day"]),
        (rule("weekly", weekday="monday", days=0), ["days"]),
        (rule("weekly", weekday="monday", days=367), ["days"]),
        (rule("weekly", weekday="monday", on_holiday="never"), ["on_holiday"]),
        (rule("weekly", weekday="monday", ends_on=date(2025, 9, 1)), ["ends_on"]),
        (rule("weekly", weekday="monday", ends_on=date(2569, 9, 30)), ["ends_on"]),
        (rule("weekly", weekday="monday", ends_on=date(2040, 9, 30)), ["ends_on"]),
    ],
)
def test_faults_stand_at_their_fields(wanted: Rule, fields: list[str]) -> None:
    assert [fault.field for fault in check(wanted)] == fields
    with pytest.raises(Faults):
        occurrences(wanted, PLAIN)


def test_the_cap_is_said_in_thai() -> None:
    (fault,) = check(rule("weekly", weekday="monday", ends_on=date(2035, 9, 30)))
    assert fault.message == "กฎนี้ให้วันมากกว่า 400 วัน ตั้งแต่ 1 ต.ค. 2568 ถึง 30 ก.ย. 2578"
    exactly = rule("weekly", weekday="monday", starts_on=date(2026, 1, 5), ends_on=date(2026, 1, 5) + timedelta(weeks=MOST - 1))
    assert len(on_days(exactly)) == MOST
    assert check(replace(exactly, ends_on=date(2026, 1, 5) + timedelta(weeks=MOST)))


# --- Against a plain reading ----------------------------------------------------------------------------------------------------------------------------


def falls(wanted: Rule, day: date, calendar: WorkCalendar) -> bool:
    """Whether the rule speaks of this very day, read word by word."""
    month = list(days_between(day.replace(day=1), day.replace(day=month_length(day.year, day.month))))
    worked = [one for one in month if calendar.is_working(one)]
    same = [one for one in month if one.weekday() == day.weekday()]
    nth = {str(place): one for place, one in enumerate(same, 1)} | {"last": same[-1]}
    right_weekday = wanted.weekday == WEEKDAYS[day.weekday()]
    readings: dict[str, Callable[[], bool]] = {
        "weekly": lambda: right_weekday,
        "month_day": lambda: day.day == min(wanted.month_day, len(month)),
        "nth_weekday": lambda: right_weekday and nth.get(wanted.nth) == day,
        "first_working_day": lambda: worked[:1] == [day],
        "last_working_day": lambda: worked[-1:] == [day],
        "yearly": lambda: wanted.month == str(day.month) and day.day == min(wanted.month_day, len(month)),
        "nth_weekday_of_month": lambda: wanted.month == str(day.month) and right_weekday and nth.get(wanted.nth) == day,
    }
    return readings[wanted.rule]()


starts = st.dates(date(2024, 1, 1), date(2027, 12, 31))
rules = st.builds(
    lambda first, length, **values: Rule(starts_on=first, ends_on=first + timedelta(days=length), **values),
    first=starts,
    length=st.integers(0, 800),
    rule=st.sampled_from(RULES),
    weekday=st.sampled_from(WEEKDAYS),
    nth=st.sampled_from(NTHS),
    month_day=st.integers(1, 29),
    month=st.integers(1, 12).map(str),
    on_holiday=st.sampled_from(("keep", "before", "after")),
    days=st.integers(1, 10),
)
calendars = st.sets(st.dates(date(2024, 1, 1), date(2030, 12, 31)), max_size=80).map(lambda days: WorkCalendar(dict.fromkeys(days, "ปิดทำการ")))


@given(rules, calendars)
def test_every_rule_is_what_it_says(wanted: Rule, calendar: WorkCalendar) -> None:
    first, last = wanted.span
    found = occurrences(wanted, calendar)
    assert [one.by_rule for one in found] == [day for day in days_between(first, last) if falls(wanted, day, calendar)]
    for one in found:
        assert one.until - one.on == timedelta(days=wanted.days - 1)
        assert (one.on == one.by_rule) == (one.moved_from_holiday == "")
        if wanted.on_holiday == "keep" or calendar.is_working(one.by_rule):
            assert one.on == one.by_rule
        else:
            assert calendar.is_working(one.on)
            assert (one.on < one.by_rule) == (wanted.on_holiday == "before")
            low, high = sorted((one.on, one.by_rule))
            between = [day for day in days_between(low, high) if day != one.on]
            assert not any(calendar.is_working(day) for day in between)
    assert len({wanted.slot(one.by_rule) for one in found}) == len(found)


@given(starts, st.integers(0, 1500), st.integers(0, 6), st.sampled_from(NTHS), st.integers(1, 28), st.integers(1, 12))
def test_the_same_as_dateutil(first: date, length: int, weekday: int, nth: str, month_day: int, month: int) -> None:
    last = first + timedelta(days=length)
    span = {"starts_on": first, "ends_on": last}
    place = -1 if nth == "last" else int(nth)
    name = WEEKDAYS[weekday]
    cases: list[tuple[Rule, int, dict[str, object]]] = [
        (Rule("weekly", name, **span), rrule.WEEKLY, {"byweekday": weekday}),  # type: ignore[arg-type]
        (Rule("month_day", month_day=month_day, **span), rrule.MONTHLY, {"bymonthday": month_day}),  # type: ignore[arg-type]
        (Rule("nth_weekday", name, nth, **span), rrule.MONTHLY, {"byweekday": rrule.weekday(weekday, place)}),  # type: ignore[arg-type]
        (Rule("yearly", month_day=month_day, month=str(month), **span), rrule.YEARLY, {"bymonth": month, "bymonthday": month_day}),  # type: ignore[arg-type]
        (Rule("nth_weekday_of_month", name, nth, month=str(month), **span), rrule.YEARLY, {"bymonth": month, "byweekday": rrule.weekday(weekday, place)}),  # type: ignore[arg-type]
    ]
    for wanted, frequency, by in cases:
        theirs = rrule.rrule(frequency, dtstart=first, until=last, **by)
        assert [one.on for one in occurrences(wanted, PLAIN)] == [moment.date() for moment in theirs]
