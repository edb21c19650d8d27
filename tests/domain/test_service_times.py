"""Times of services: added up, compared, and until when one may last."""

from datetime import date

import pytest

from desktop.domain.service_times import due_by, exceeds, total
from desktop.domain.workdays import WorkCalendar

SONGKRAN = WorkCalendar({date(2026, 4, day): "วันสงกรานต์" for day in (13, 14, 15)})


def test_times_are_added_up_by_their_units():
    assert total([(15, "minute"), (1, "working_day"), (50, "minute"), (2, "hour"), (2, "working_day"), (None, None)]) == [
        (3, "working_day"), (3, "hour"), (5, "minute"),
    ]  # fmt: skip
    assert total([(1, "day"), (30, "minute")]) == [(1, "day"), (30, "minute")]
    assert total([(None, "minute"), (0, "hour")]) == []


@pytest.mark.parametrize(
    ("times", "standard", "longer"),
    [
        ([(5, "minute"), (40, "minute")], (30, "minute"), True),
        ([(5, "minute"), (25, "minute")], (30, "minute"), False),
        ([(7, "hour")], (1, "working_day"), False),
        ([(8, "hour")], (1, "working_day"), True),
        ([(15, "working_day")], (10, "day"), False),
        ([(1, "day"), (1, "working_day")], (1, "day"), False),
        ([(3, "day")], (None, None), False),
    ],
)
def test_steps_are_compared_with_the_standard_where_they_can_be(times, standard, longer):
    assert exceeds(times, standard) is longer


@pytest.mark.parametrize(
    ("asked", "amount", "unit", "paused", "due"),
    [
        (date(2026, 4, 10), 30, "minute", 0, date(2026, 4, 10)),
        (date(2026, 4, 11), 30, "minute", 0, date(2026, 4, 16)),
        (date(2026, 4, 10), 7, "hour", 0, date(2026, 4, 10)),
        (date(2026, 4, 10), 8, "hour", 0, date(2026, 4, 16)),
        (date(2026, 4, 10), 1, "working_day", 0, date(2026, 4, 16)),
        (date(2026, 4, 10), 3, "day", 0, date(2026, 4, 16)),
        (date(2026, 4, 1), 15, "day", 0, date(2026, 4, 16)),
        (date(2026, 4, 1), 15, "day", 2, date(2026, 4, 20)),
        (date(2026, 4, 1), 3, "working_day", 1, date(2026, 4, 7)),
    ],
)
def test_the_last_day_in_time(asked, amount, unit, paused, due):
    assert due_by(asked, amount, unit, SONGKRAN, paused) == due
