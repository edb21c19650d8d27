"""Time limits: the vectors of domain C.4, days across Songkran, New Year and 29 February, pauses and extensions, and 100,000 random ones against counting day by day."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import pytest

from desktop.domain.deadlines import Extension, Limit, Pause, Reckoning, joined, reckon
from desktop.domain.workdays import WorkCalendar
from desktop.errors import UserError
from desktop.services.holidays import shipped
from desktop.words import set_language

ONE = timedelta(days=1)
RANDOM_CASES = 100_000


def shipped_calendar(*extra: tuple[date, str]) -> WorkCalendar:
    return WorkCalendar({day.on: day.name for year in range(2024, 2030) for day in shipped(year)} | dict(extra))


CALENDAR = shipped_calendar((date(2026, 5, 13), "วันพืชมงคล"))
FIFTEEN = Limit("first_reply", "ตอบภายใน 15 วัน", 15)


def working(amount: int, roll: str = "next") -> Limit:
    return Limit("close", "", amount, "working", roll)


def days(amount: int, roll: str = "next") -> Limit:
    return Limit("close", "", amount, "calendar", roll)


VECTORS = [  # received, day 15, day 15 moved to a working day, 3 and 15 working days (domain C.4)
    (date(2026, 4, 1), date(2026, 4, 16), date(2026, 4, 16), date(2026, 4, 7), date(2026, 4, 28)),
    (date(2026, 5, 16), date(2026, 5, 31), date(2026, 6, 2), date(2026, 5, 20), date(2026, 6, 9)),
    (date(2025, 12, 26), date(2026, 1, 10), date(2026, 1, 12), date(2026, 1, 5), date(2026, 1, 21)),
    (date(2026, 7, 15), date(2026, 7, 30), date(2026, 7, 31), date(2026, 7, 20), date(2026, 8, 10)),
    (date(2026, 9, 20), date(2026, 10, 5), date(2026, 10, 5), date(2026, 9, 23), date(2026, 10, 9)),
]


@pytest.mark.parametrize(("received", "nominal", "rolled", "three", "fifteen"), VECTORS)
def test_vectors_of_the_domain(received: date, nominal: date, rolled: date, three: date, fifteen: date) -> None:
    by_calendar = reckon(FIFTEEN, received, CALENDAR)
    assert (by_calendar.nominal, by_calendar.due) == (nominal, rolled)
    assert reckon(working(3), received, CALENDAR).due == three
    assert reckon(working(15), received, CALENDAR).due == fifteen


def pause(first: tuple[int, int], last: tuple[int, int] | None, year: int = 2026) -> Pause:
    return Pause(date(year, *first), date(year, *last) if last else None)


OWN = [  # what, limit, start, pauses, extensions (amount, unit), nominal last day, due day
    ("over Songkran, working", working(1), date(2026, 4, 10), [], [], date(2026, 4, 16), date(2026, 4, 16)),
    ("ends in Songkran", days(3), date(2026, 4, 10), [], [], date(2026, 4, 13), date(2026, 4, 16)),
    ("received in Songkran", days(1), date(2026, 4, 13), [], [], date(2026, 4, 14), date(2026, 4, 16)),
    ("before Songkran", days(5, "previous"), date(2026, 4, 9), [], [], date(2026, 4, 14), date(2026, 4, 10)),
    ("Songkran, not moved", days(5, "none"), date(2026, 4, 9), [], [], date(2026, 4, 14), date(2026, 4, 14)),
    ("over New Year", working(2), date(2026, 12, 29), [], [], date(2027, 1, 4), date(2027, 1, 4)),
    ("ends on New Year's Day", days(7), date(2026, 12, 25), [], [], date(2027, 1, 1), date(2027, 1, 4)),
    ("before New Year", days(7, "previous"), date(2026, 12, 25), [], [], date(2027, 1, 1), date(2026, 12, 30)),
    ("29 February 2571 is there", days(1), date(2028, 2, 28), [], [], date(2028, 2, 29), date(2028, 2, 29)),
    ("February 2570 has 28", days(15), date(2027, 2, 14), [], [], date(2027, 3, 1), date(2027, 3, 1)),
    ("February 2571 has 29", days(15), date(2028, 2, 14), [], [], date(2028, 2, 29), date(2028, 2, 29)),
    ("a year over 29 February", days(365), date(2027, 3, 1), [], [], date(2028, 2, 29), date(2028, 2, 29)),
    ("a pause in the middle", days(15), date(2026, 6, 8), [pause((6, 11), (6, 17))], [], date(2026, 6, 30), date(2026, 6, 30)),
    ("a pause over Songkran", days(15), date(2026, 4, 1), [pause((4, 8), (4, 17))], [], date(2026, 4, 26), date(2026, 4, 27)),
    ("a pause, working days", working(3), date(2026, 4, 7), [pause((4, 9), (4, 17))], [], date(2026, 4, 21), date(2026, 4, 21)),
    ("a pause before it began", days(15), date(2026, 4, 1), [pause((3, 1), (3, 31))], [], date(2026, 4, 16), date(2026, 4, 16)),
    ("a pause after it was over", days(15), date(2026, 4, 1), [pause((4, 17), None)], [], date(2026, 4, 16), date(2026, 4, 16)),
    ("an answer on the day of asking", days(15), date(2026, 4, 1), [pause((4, 8), (4, 7))], [], date(2026, 4, 16), date(2026, 4, 16)),
    ("two pauses that overlap", days(15), date(2026, 6, 8), [pause((6, 11), (6, 17)), pause((6, 15), (6, 19))], [], date(2026, 7, 2), date(2026, 7, 2)),
    ("longer from a nominal holiday", days(15), date(2026, 5, 16), [], [(15, "calendar")], date(2026, 6, 15), date(2026, 6, 15)),
    ("longer, ends on a holiday", days(15), date(2026, 4, 1), [], [(15, "calendar")], date(2026, 5, 1), date(2026, 5, 1)),
    ("longer by working days from a holiday", days(15), date(2026, 5, 16), [], [(1, "working")], date(2026, 6, 2), date(2026, 6, 2)),
    ("longer twice", days(15), date(2026, 5, 16), [], [(5, "calendar"), (10, "calendar")], date(2026, 6, 15), date(2026, 6, 15)),
    ("longer and paused", days(15), date(2026, 6, 8), [pause((6, 26), (6, 30))], [(7, "calendar")], date(2026, 7, 5), date(2026, 7, 6)),
    ("the same day", days(0), date(2026, 4, 1), [], [], date(2026, 4, 1), date(2026, 4, 1)),
    ("the same day, a Sunday", days(0), date(2026, 9, 20), [], [], date(2026, 9, 20), date(2026, 9, 21)),
    ("nothing moves to before the receipt", days(1, "previous"), date(2026, 9, 19), [], [], date(2026, 9, 20), date(2026, 9, 20)),
    ("moves over a pause too", days(2), date(2026, 9, 17), [pause((9, 20), (9, 22))], [], date(2026, 9, 19), date(2026, 9, 23)),
    ("does not move back over a pause", days(2, "previous"), date(2026, 9, 17), [pause((9, 19), (9, 25))], [], date(2026, 9, 26), date(2026, 9, 26)),
]  # fmt: skip


@pytest.mark.parametrize(("limit", "start", "pauses", "longer", "nominal", "due"), [row[1:] for row in OWN], ids=[row[0] for row in OWN])
def test_days_of_our_own(limit: Limit, start: date, pauses: list[Pause], longer: list[tuple[int, str]], nominal: date, due: date) -> None:
    found = reckon(limit, start, CALENDAR, pauses, [Extension(amount, unit, start) for amount, unit in longer])
    assert (found.nominal, found.due) == (nominal, due)


def test_an_extension_counts_from_the_day_before_it_moved() -> None:
    """31 พ.ค. 2569 is a Sunday and moves to 2 มิ.ย.; fifteen days more count from 31 พ.ค. (ฎีกา 2981/2545)."""
    plain = reckon(FIFTEEN, date(2026, 5, 16), CALENDAR)
    longer = reckon(FIFTEEN, date(2026, 5, 16), CALENDAR, extensions=[Extension(15, "calendar", date(2026, 5, 25), "รอผลตรวจ")])
    assert (plain.due, longer.due) == (date(2026, 6, 2), date(2026, 5, 31) + 15 * ONE)
    assert longer.ends == (date(2026, 5, 31), date(2026, 6, 15))


def test_it_stands_still() -> None:
    found = reckon(FIFTEEN, date(2026, 4, 1), CALENDAR, [pause((4, 8), None)], today=date(2026, 4, 10))
    assert (found.due, found.nominal, found.careful) == (None, None, None)
    assert (found.standing_still_since, found.days_left_when_paused) == (date(2026, 4, 8), 9)
    assert found.left(date(2026, 4, 10), CALENDAR) == 9
    assert [day.kind for day in found.days][-3:] == ["paused", "paused", "paused"]
    assert reckon(Limit("x", "", 15, pauses=False), date(2026, 4, 1), CALENDAR, [pause((4, 8), None)]).due == date(2026, 4, 16)


def test_the_careful_day_and_what_is_left() -> None:
    found = reckon(FIFTEEN, date(2026, 5, 16), CALENDAR)
    assert found.careful == date(2026, 5, 29)
    assert found.rolled == ((date(2026, 5, 31), CALENDAR.name_of(date(2026, 5, 31))), (date(2026, 6, 1), CALENDAR.name_of(date(2026, 6, 1))))
    picture = reckon(FIFTEEN, date(2026, 4, 1), CALENDAR)
    assert (picture.left(date(2026, 4, 8), CALENDAR), picture.left(date(2026, 4, 16), CALENDAR), picture.left(date(2026, 4, 20), CALENDAR)) == (3, 0, -2)


def test_the_working_names_every_day_left_out() -> None:
    found = reckon(working(3), date(2026, 4, 1), CALENDAR, today=date(2026, 4, 2))
    kinds = [(one.day.day, one.number, one.kind) for one in found.days]
    assert kinds == [(1, None, "start"), (2, 1, "counted"), (3, 2, "counted"), (4, None, "closed"), (5, None, "closed"), (6, None, "closed"), (7, 3, "due")]
    said = [line.text for line in found.lines()]
    assert any("4 เม.ย. วันเสาร์, 5 เม.ย. วันอาทิตย์, 6 เม.ย. วันพระบาทสมเด็จพระพุทธยอดฟ้า" in line for line in said)
    assert any("ควรแล้วเสร็จภายใน" in line for line in said)
    assert any("เหลือ 2 วันทำการ: 3 เม.ย., 7 เม.ย." in line for line in said)


def test_the_working_says_pause_extension_roll_over_and_basis() -> None:
    limit = Limit("close", "30 วัน", 30, basis="แนวปฏิบัติ")
    longer = [Extension(4, "calendar", date(2026, 4, 20), "รอเอกสาร")]
    found = reckon(limit, date(2026, 4, 1), CALENDAR, [pause((4, 8), (4, 17))], longer, date(2026, 4, 21), kept=date(2026, 5, 14))
    said = [line.text for line in found.lines()]
    assert (found.nominal, found.due) == (date(2026, 5, 15), date(2026, 5, 15))
    for part in ("ไม่นับเป็นวันแรก", "8–17 เม.ย. 2569 รวม 10 วัน", "วันที่ 30 วันจันทร์ 11 พ.ค. 2569", "ฎีกาที่ 2981/2545", "รอเอกสาร", "จนกว่าจะยืนยัน วันพฤหัสบดี 14 พ.ค.", "แนวปฏิบัติ"):
        assert any(part in line for line in said), part
    assert [line.text for line in reckon(FIFTEEN, date(2026, 5, 16), CALENDAR).lines()][3].startswith("เลื่อนผ่านวันหยุด")


def test_the_working_in_english() -> None:
    set_language("en")
    try:
        said = [line.text for line in reckon(FIFTEEN, date(2026, 4, 1), CALENDAR, today=date(2026, 4, 17)).lines()]
    finally:
        set_language("th")
    assert any(line.startswith("Due (day) Thursday 16") for line in said)
    assert any("Over since 1 working days" in line for line in said)


def test_days_rolled_backwards_are_shown() -> None:
    found = reckon(days(5, "previous"), date(2026, 4, 9), CALENDAR)
    assert [(one.day.day, one.number, one.kind) for one in found.days][1:] == [(10, 1, "due"), (11, 2, "rolled"), (12, 3, "rolled"), (13, 4, "rolled"), (14, 5, "rolled")]


def test_pauses_are_joined() -> None:
    assert joined([pause((6, 15), None), pause((6, 11), (6, 14)), pause((6, 20), (6, 21)), pause((6, 9), (6, 8))]) == (pause((6, 11), None),)


def test_days_beyond_the_calendar_are_said() -> None:
    with pytest.raises(UserError, match="ไกล"):
        reckon(days(20), date(9999, 12, 20), CALENDAR)


# --- Against counting day by day -----------------------------------------------------------------------------------------------------------------


class Task(NamedTuple):
    limit: Limit
    start: date
    pauses: tuple[Pause, ...]
    extensions: tuple[Extension, ...]


class Answer(NamedTuple):
    nominal: date | None
    due: date | None
    left: int
    numbers: dict[date, int]


def slowly(task: Task, closed: frozenset[date]) -> Answer:
    """The same by looking at each day in turn; nothing of the program is used for it."""
    limit, day, number = task.limit, task.start, 0
    numbers: dict[date, int] = {}
    stretches = [(limit.amount, limit.unit), *((one.amount, one.unit) for one in task.extensions)]
    spans = [(one.first, one.last or date.max, one.last is None) for one in task.pauses if limit.pauses and one.first <= (one.last or date.max)]
    for place, (amount, unit) in enumerate(stretches):
        left = amount
        while left:
            day += ONE
            inside = [endless for first, last, endless in spans if first <= day <= last]
            if any(inside):
                return Answer(None, None, left + sum(more for more, _unit in stretches[place + 1 :]), numbers)
            if inside or (unit == "working" and (day.weekday() > 4 or day in closed)):
                continue
            left, number = left - 1, number + 1
            numbers[day] = number
    return Answer(day, moved(task, day, spans, closed), 0, numbers)


def moved(task: Task, nominal: date, spans: Sequence[tuple[date, date, bool]], closed: frozenset[date]) -> date | None:
    def is_open(day: date) -> bool:
        return day.weekday() < 5 and day not in closed

    if is_open(nominal) or task.limit.roll == "none":
        return nominal
    day = nominal
    if task.limit.roll == "previous":
        while not is_open(day):
            if any(first <= day <= last for first, last, _endless in spans):
                return nominal
            day -= ONE
        return nominal if day < task.start or any(first <= day <= last for first, last, _endless in spans) else day
    while not is_open(day) or any(first <= day <= last for first, last, _endless in spans):
        if is_open(day) and any(endless and first <= day for first, last, endless in spans):
            return None
        day += ONE
    return day


def tasks(chance: random.Random, count: int) -> Iterator[Task]:
    for _turn in range(count):
        start = date(2023, 1, 1) + chance.randrange(2200) * ONE
        pauses, day = [], start
        for _pause in range(chance.choice((0, 0, 0, 1, 1, 2, 3))):
            first = day + chance.randint(-3, 20) * ONE
            last = None if chance.random() < 0.08 else first + chance.randint(-1, 15) * ONE
            pauses.append(Pause(first, last))
            day = first
        more = [Extension(chance.randint(1, 30), chance.choice(("calendar", "working")), start) for _one in range(chance.choice((0, 0, 0, 1, 2)))]
        limit = Limit("x", "", chance.choice((0, 1, 2, 3, 5, 7, 15, 15, 30, 45)), chance.choice(("calendar", "working")), chance.choice(("next", "next", "previous", "none")), chance.random() < 0.8)
        yield Task(limit, start, tuple(pauses), tuple(more))


def tables(chance: random.Random) -> list[frozenset[date]]:
    """Holiday tables: the shipped one, and random ones with holidays alone and in long rows."""
    found = [frozenset(day.on for year in range(2022, 2032) for day in shipped(year))]
    for density in (0, 10, 60, 200, 500):
        single = {date(2022, 6, 1) + chance.randrange(3200) * ONE for _day in range(density)}
        rows = {first + step * ONE for first in list(single)[: density // 10] for step in range(chance.randint(2, 12))}
        found.append(frozenset(single | rows))
    return found


def test_100_000_random_limits_are_counted_as_day_by_day() -> None:
    chance = random.Random(20260401)
    closed_days = tables(chance)
    calendars = [WorkCalendar(dict.fromkeys(closed, "ปิดทำการ")) for closed in closed_days]
    standing = moves = 0
    for turn, task in enumerate(tasks(chance, RANDOM_CASES)):
        table = turn % len(calendars)
        found, wanted = reckon(task.limit, task.start, calendars[table], task.pauses, task.extensions), slowly(task, closed_days[table])
        assert (found.nominal, found.due) == (wanted.nominal, wanted.due), task
        if wanted.nominal is None:
            assert found.days_left_when_paused == wanted.left, task
        if turn % 20 == 0:
            look_at_the_days(found, wanted, task)
        standing += found.due is None
        moves += found.due != found.nominal
    assert standing > 2000
    assert moves > 5000


def look_at_the_days(found: Reckoning, wanted: Answer, task: Task) -> None:
    """The days shown are all days, once each, with the numbers the slow count gave; exactly one of them is due."""
    shown = found.days
    assert [one.day for one in shown] == [task.start + step * ONE for step in range(len(shown))], task
    assert {one.day: one.number for one in shown if one.number is not None} == wanted.numbers, task
    assert [one.day for one in shown if one.kind == "due"] == ([found.due] if found.due else []), task
    assert all(one.why for one in shown if one.number is None), task
    assert found.lines()


def test_years_without_a_table_are_named() -> None:
    told = reckon(days(30), date(2030, 12, 20), CALENDAR).lines()
    assert [line.why for line in told if "2573, 2574" in line.why]
    assert not [line for line in reckon(days(30), date(2026, 4, 1), CALENDAR).lines() if "2569" in line.why and line.day is None]


def test_while_it_stands_still_the_working_adds_up() -> None:
    longer = [Extension(10, "calendar", date(2026, 4, 2), "รอเอกสาร"), Extension(5, "working", date(2026, 4, 3))]
    found = reckon(days(30), date(2026, 3, 20), CALENDAR, [pause((4, 7), None)], longer)
    assert found.days_left_when_paused == 28
    told = [line.text for line in found.lines()]
    assert sum("10" in text and "รอเอกสาร" in text for text in told) == 1
    assert any("17" in text and "45" in text for text in told)
