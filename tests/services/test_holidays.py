"""The holiday table: filled in for a year, kept as the office has it, confirmed; working days counted on it; and everything taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from desktop import words
from desktop.domain.holiday_plan import Fate, HolidayPlan, HolidayRow
from desktop.errors import UserError
from desktop.models.conditions import Query
from desktop.models.publicity_register import HOLIDAYS
from desktop.services import history, holidays, records
from desktop.services.workspace import Changed, Workspace

Everything = Callable[[], dict[str, list[tuple[Any, ...]]]]

VECTORS = [  # domain C.4: received, +15 calendar days rolled, +3 and +15 working days
    (date(2026, 4, 1), date(2026, 4, 16), date(2026, 4, 7), date(2026, 4, 28)),
    (date(2026, 5, 16), date(2026, 6, 2), date(2026, 5, 20), date(2026, 6, 9)),
    (date(2025, 12, 26), date(2026, 1, 12), date(2026, 1, 5), date(2026, 1, 21)),
    (date(2026, 7, 15), date(2026, 7, 31), date(2026, 7, 20), date(2026, 8, 10)),
    (date(2026, 9, 20), date(2026, 10, 5), date(2026, 9, 23), date(2026, 10, 9)),
]


@pytest.fixture(autouse=True)
def thai() -> None:
    words.set_language("th")


@pytest.fixture
def today(work: Workspace, monkeypatch: pytest.MonkeyPatch) -> date:
    day = date(2026, 11, 21)
    monkeypatch.setattr(work, "today", lambda: day)
    return day


def table(work: Workspace) -> list[dict[str, Any]]:
    return work.reader.rows(HOLIDAYS, work.reader.ids(HOLIDAYS, Query(order=("on", False))))


def state_of(work: Workspace, year: int) -> holidays.YearState:
    return next(state for state in holidays.years(work) if state.year == year)


@pytest.mark.parametrize(("received", "rolled", "three", "fifteen"), VECTORS)
def test_vectors_of_the_domain_on_the_filled_table(work: Workspace, received: date, rolled: date, three: date, fifteen: date) -> None:
    holidays.fill(work, 2025)
    holidays.fill(work, 2026)
    calendar = holidays.calendar(work)
    assert calendar.next_working(received + timedelta(days=15)) == rolled
    assert calendar.add(received, 3) == three
    assert calendar.add(received, 15) == fifteen


def test_a_year_of_an_office(work: Workspace) -> None:
    assert holidays.fill(work, 2026) == 22
    found = {row["on"]: row for row in table(work)}
    assert date(2026, 5, 1) not in found  # Labour Day: offices work
    assert date(2026, 1, 10) not in found  # Children's Day is no holiday
    assert found[date(2026, 5, 13)]["name"] == "วันพืชมงคล"
    assert (found[date(2026, 6, 1)]["kind"], found[date(2026, 6, 1)]["name"]) == ("substitute", "ชดเชยวันวิสาขบูชา")
    assert found[date(2026, 1, 2)]["kind"] == "special"
    assert found[date(2026, 12, 7)]["name"].startswith("ชดเชยวันคล้ายวันพระบรมราชสมภพ")
    assert found[date(2026, 12, 7)]["name"].endswith("วันชาติ และวันพ่อแห่งชาติ")
    assert found[date(2026, 12, 7)]["name"].count("ชดเชย") == 1
    assert all(row["source"].startswith("ข้อมูลตั้งต้น") for row in found.values())


def test_in_2570_the_substitute_of_labour_day_is_worked(work: Workspace) -> None:
    holidays.fill(work, 2027)
    days = {row["on"] for row in table(work)}
    assert date(2027, 5, 3) not in days
    assert date(2027, 7, 20) in days  # อาสาฬหบูชา on a Sunday, made good after เข้าพรรษา
    assert state_of(work, 2027).missing == "ยังไม่มีวันพืชมงคลของปี 2570 ในตาราง ให้เพิ่มเมื่อมีประกาศ"
    records.save(work, HOLIDAYS, {"on": date(2027, 5, 12), "name": "วันพืชมงคล", "kind": "public"})
    assert state_of(work, 2027).missing == ""


@pytest.mark.parametrize("year", [2569, 2101, 2000])
def test_a_year_the_list_does_not_reach_is_said(work: Workspace, year: int) -> None:
    with pytest.raises(UserError, match="ไม่มีข้อมูลวันหยุดของปี"):
        holidays.fill(work, year)
    assert table(work) == []


@pytest.mark.parametrize("year", range(2001, 2101))
def test_every_year_has_its_fixed_days_and_no_labour_day(year: int) -> None:
    days = {day.on: day for day in holidays.shipped(year)}
    assert {(1, 1), (12, 5), (12, 31)} <= {(day.month, day.day) for day in days}
    assert not any("แรงงาน" in day.name or "เด็ก" in day.name or ";" in day.name for day in days.values())
    assert all(day.weekday() < 5 for day, found in days.items() if found.kind == "substitute")


def test_filling_again_keeps_what_the_office_has(work: Workspace) -> None:
    holidays.fill(work, 2026)
    by_day = {row["on"]: row["id"] for row in table(work)}
    records.save(work, HOLIDAYS, {"on": date(2026, 5, 14)}, by_day[date(2026, 5, 13)])  # พืชมงคล moved by announcement
    records.save(work, HOLIDAYS, {"name": "วันสงกรานต์ (วันผู้สูงอายุ)"}, by_day[date(2026, 4, 13)])
    records.trash(work, HOLIDAYS, [by_day[date(2026, 1, 2)]])
    own = records.save(work, HOLIDAYS, {"on": date(2026, 11, 20), "name": "ปิดทำการเตรียมสถานที่", "kind": "office"})
    before = table(work)
    assert holidays.fill(work, 2026) == 0
    assert table(work) == before
    assert own in {row["id"] for row in before}
    records.trash(work, HOLIDAYS, [own])
    assert holidays.calendar(work).is_working(date(2026, 11, 20))


def test_filling_is_one_deed_and_goes_back(work: Workspace, everything: Everything) -> None:
    before = everything()
    holidays.fill(work, 2026)
    assert history.undo_title(work) == "เพิ่ม วันหยุดปี 2569"
    history.undo(work)
    assert everything() == before
    history.redo(work)
    assert state_of(work, 2026).count == 22


def test_confirming_a_year(work: Workspace, everything: Everything, today: date) -> None:
    with pytest.raises(UserError, match="ไม่มีวันหยุดของปี 2569"):
        holidays.confirm(work, 2026)
    holidays.fill(work, 2026)
    assert not state_of(work, 2026).confirmed
    assert holidays.unconfirmed(work, date(2026, 12, 1), date(2027, 1, 31)) == [2026, 2027]
    filled = everything()
    holidays.confirm(work, 2026)
    state = state_of(work, 2026)
    assert (state.confirmed_on, state.confirmed_by) == (today, work.actor)
    assert holidays.unconfirmed(work, date(2026, 12, 1), date(2027, 1, 31)) == [2027]
    confirmed = everything()
    history.undo(work)
    assert everything() == filled
    history.redo(work)
    assert everything() == confirmed
    holidays.unconfirm(work, 2026)
    assert not state_of(work, 2026).confirmed
    with pytest.raises(UserError, match="อนาคต"):
        holidays.confirm(work, 2026, on=date(2027, 1, 1))


def test_years_around_today_are_filled_once_without_an_undo(work: Workspace, today: date) -> None:
    heard: list[Changed] = []
    work.listeners.append(heard.append)
    assert [state.year for state in holidays.years(work)] == [2025, 2026, 2027, 2028]
    assert holidays.ensure_filled(work) > 80
    assert {change.register for change in heard} == {"holiday"}
    assert holidays.ensure_filled(work) == 0
    assert holidays.ensure_filled(work, [2569, 2026]) == 0
    assert history.undo_title(work) == ""
    assert all(state.filled and state.can_fill and not state.confirmed for state in holidays.years(work))


def test_the_calendar_is_kept_until_something_changes(work: Workspace) -> None:
    holidays.fill(work, 2026)
    kept = holidays.calendar(work)
    assert holidays.calendar(work) is kept
    records.save(work, HOLIDAYS, {"on": date(2026, 11, 20), "name": "วันหยุดพิเศษ", "kind": "special"})
    assert not holidays.calendar(work).is_working(date(2026, 11, 20))
    assert kept.is_working(date(2026, 11, 20))


def test_a_calendar_of_years_never_filled_in(work: Workspace) -> None:
    holidays.fill(work, 2026)
    assert holidays.calendar(work).is_working(date(2027, 4, 13))
    assert not holidays.calendar_for(work, [2026, 2027, 2569]).is_working(date(2027, 4, 13))


def test_bringing_days_in_is_one_deed(work: Workspace, everything: Everything) -> None:
    holidays.fill(work, 2026)
    rows = [
        HolidayRow(2, date(2026, 11, 20), "วันหยุดพิเศษ"),
        HolidayRow(3, date(2026, 4, 13), "วันสงกรานต์", "public"),
        HolidayRow(4, None, "วันที่เสีย", trouble="ไม่มีวันที่", fate=Fate.LEFT_OUT),
    ]
    plan = HolidayPlan("วันหยุด.csv", rows)
    before = everything()
    assert holidays.commit_import(work, plan) == 1
    assert [row.fate for row in plan.rows] == [Fate.KNOWN, Fate.KNOWN, Fate.LEFT_OUT]
    assert not holidays.calendar(work).is_working(date(2026, 11, 20))
    with pytest.raises(UserError, match="ไม่มีวันหยุดใหม่"):
        holidays.commit_import(work, plan)
    history.undo(work)
    assert everything() == before
