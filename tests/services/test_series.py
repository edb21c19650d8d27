"""Items that return: the items a rule gives, what a hand has changed stays, one left out, the year's ready list; each act one deed that goes back to the letter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from desktop import words
from desktop.domain.shipped_lists import shipped_list
from desktop.domain.thai_date import fiscal_period
from desktop.domain.workdays import days_between
from desktop.errors import Faults, UserError
from desktop.models.conditions import Query
from desktop.models.publicity_reading import items_between
from desktop.models.publicity_register import HOLIDAYS, ITEMS, NEWS, PLANS, SERIES
from desktop.services import history, holidays, publicity, records, series, steps
from desktop.services.workspace import Workspace

Everything = Callable[[], dict[str, list[tuple[Any, ...]]]]

FIRST, LAST = fiscal_period(2569)
WEEKLY: dict[str, Any] = {
    "name": "พฤหัสเช้า ข่าว สพฐ.", "rule": "weekly", "weekday": "thursday", "on_holiday": "keep", "starts_on": FIRST, "ends_on": LAST,
    "channels": ["website", "line"], "target_groups": ["teachers"], "due_days": 2, "start_time": "08.30",
}  # fmt: skip


@pytest.fixture(autouse=True)
def thai() -> None:
    words.set_language("th")


@pytest.fixture
def filled(work: Workspace) -> Workspace:
    """A workspace whose holiday table is filled in for the years of the tests."""
    holidays.ensure_filled(work, range(2024, 2030))
    return work


def items(work: Workspace, series_id: int) -> list[dict[str, Any]]:
    return work.reader.rows(ITEMS, series.item_ids(work, series_id))


def stored(work: Workspace, item_id: int) -> dict[str, Any]:
    record = work.reader.get(ITEMS, item_id)
    assert record is not None
    return {field.name: record[field.name] for field in ITEMS}


def on(work: Workspace, series_id: int, day: date) -> dict[str, Any]:
    return next(item for item in items(work, series_id) if item["occurs_on"] == day)


def undo_and_redo(work: Workspace, before: dict[str, Any], everything: Everything) -> None:
    """The deed goes back to the letter, and forth again."""
    after = everything()
    history.undo(work)
    assert everything() == before
    history.redo(work)
    assert everything() == after


def test_a_series_and_its_items_are_one_deed(filled: Workspace, everything: Everything) -> None:
    before = everything()
    saved = series.save(filled, WEEKLY)
    found = items(filled, saved)
    assert len(found) == 52
    assert history.undo_title(filled) == "เพิ่ม พฤหัสเช้า ข่าว สพฐ."
    one = on(filled, saved, date(2026, 4, 16))
    assert (one["plan_start"], one["plan_end"], one["status.stored"], one["channels"]) == (date(2026, 4, 16), None, "planned", ["website", "line"])
    assert one["due_on"] == date(2026, 4, 9)  # two working days before, over Songkran
    assert (one["start_time"], one["approach"], one["owner_unit"]) == ("08.30", "proactive", "ADMIN")
    undo_and_redo(filled, before, everything)


def test_the_preview_is_what_is_saved(work: Workspace) -> None:
    values = {**WEEKLY, "on_holiday": "before", "days": 2}
    shown = series.preview(work, values)  # the table is still empty: the shipped list stands in for it
    assert holidays.calendar(work).is_working(date(2026, 1, 1))
    saved = series.save(work, values)
    assert [(one.by_rule, one.on, one.until) for one in shown] == [(item["occurs_on"], item["plan_start"], item["plan_end"]) for item in items(work, saved)]
    new_year = next(one for one in shown if one.by_rule == date(2026, 1, 1))
    assert (new_year.on, new_year.moved_from_holiday) == (date(2025, 12, 30), "วันขึ้นปีใหม่")


def test_faults_come_together_and_nothing_is_saved(filled: Workspace) -> None:
    with pytest.raises(Faults) as raised:
        series.save(filled, {**WEEKLY, "name": "", "weekday": None, "due_days": 999, "ends_on": FIRST - timedelta(days=1)})
    assert {fault.field for fault in raised.value.faults} == {"name", "weekday", "due_days", "ends_on"}
    with pytest.raises(Faults, match="มากกว่า 400 วัน"):
        series.save(filled, {**WEEKLY, "ends_on": date(2036, 9, 30)})
    assert filled.reader.count(SERIES, Query()) == filled.reader.count(ITEMS, Query()) == 0


def test_a_changed_rule_moves_the_untouched(filled: Workspace, everything: Everything) -> None:
    saved = series.save(filled, WEEKLY)
    ids = series.item_ids(filled, saved)
    before = everything()
    series.save(filled, {"weekday": "friday", "name": "ศุกร์เช้า ข่าวเขต"}, saved)
    found = items(filled, saved)
    assert [item["id"] for item in found] == ids  # the same items, a day later
    assert {item["plan_start"].weekday() for item in found} == {4}
    assert {item["name"] for item in found} == {"ศุกร์เช้า ข่าวเขต"}
    undo_and_redo(filled, before, everything)


def test_a_shorter_rule_takes_away_and_a_longer_one_adds(filled: Workspace, everything: Everything) -> None:
    saved = series.save(filled, WEEKLY)
    full = [(item["occurs_on"], item["plan_start"]) for item in items(filled, saved)]
    assert series.extend(filled, saved, date(2026, 3, 31)) == -26
    before = everything()
    assert series.extend(filled, saved, LAST) == 26
    assert [(item["occurs_on"], item["plan_start"]) for item in items(filled, saved)] == full
    undo_and_redo(filled, before, everything)
    assert filled.reader.count(ITEMS, Query(trash=True)) == 0


def test_what_a_hand_has_changed_is_never_overwritten(filled: Workspace) -> None:
    saved = series.save(filled, WEEKLY)
    weeks = [date(2026, 1, 8) + timedelta(weeks=place) for place in range(6)]
    text, moved, begun, told, binned, plain = (on(filled, saved, day)["id"] for day in weeks)
    records.save(filled, ITEMS, {"name": "ข่าวพิเศษวันครู"}, text)
    publicity.move(filled, [moved], 1)
    steps.take(filled, ITEMS, [begun], "prepare")
    records.save(filled, NEWS, {"name": "ข่าวที่อ้างถึง", "origin": "office", "received_on": date(2026, 1, 2), "item_id": told})
    records.trash(filled, ITEMS, [binned])
    kept = {one: stored(filled, one) for one in (text, moved, begun, told)}
    series.save(filled, {"weekday": "monday", "name": "จันทร์เช้า"}, saved)
    assert {one: stored(filled, one) for one in kept} == kept
    changed = stored(filled, plain)
    assert (changed["name"], changed["plan_start"]) == ("จันทร์เช้า", date(2026, 2, 9))
    weeks = [item["plan_start"] - timedelta(days=item["plan_start"].weekday()) for item in items(filled, saved)]
    assert len(weeks) == len(set(weeks)), "a week that a hand has changed is not made twice"
    assert date(2026, 2, 2) not in weeks, "what was put into the trash is not made again"
    series.save(filled, {"ends_on": date(2025, 12, 31)}, saved)
    assert {item["id"] for item in items(filled, saved) if item["plan_start"] >= date(2026, 1, 1)} == set(kept)


def test_a_change_taken_back_lets_the_item_follow_again(filled: Workspace) -> None:
    saved = series.save(filled, WEEKLY)
    one = on(filled, saved, date(2026, 1, 8))["id"]
    publicity.move(filled, [one], 1)
    history.undo(filled)
    series.save(filled, {"weekday": "monday"}, saved)
    assert stored(filled, one)["plan_start"] == date(2026, 1, 5)


def test_one_left_out(filled: Workspace, everything: Everything) -> None:
    saved = series.save(filled, WEEKLY)
    one = on(filled, saved, date(2026, 1, 15))["id"]
    before = everything()
    series.skip(filled, one)
    assert history.undo_title(filled) == "ลบ พฤหัสเช้า ข่าว สพฐ. (15 ม.ค. 2569)"
    record = filled.reader.get(SERIES, saved)
    assert record is not None
    assert record["skipped"] == ["2026-01-15"]
    assert len(items(filled, saved)) == 51
    undo_and_redo(filled, before, everything)
    series.save(filled, {"place": "ห้องประชุม"}, saved)
    assert len(items(filled, saved)) == 51
    assert {item["place"] for item in items(filled, saved)} == {"ห้องประชุม"}
    series.save(filled, {"weekday": "monday"}, saved)  # the week stays left out
    assert date(2026, 1, 12) not in {item["plan_start"] for item in items(filled, saved)}
    assert len(items(filled, saved)) == 51


def test_one_left_out_comes_back(filled: Workspace, everything: Everything) -> None:
    saved = series.save(filled, WEEKLY)
    one = on(filled, saved, date(2026, 1, 15))["id"]
    series.skip(filled, one)
    before = everything()
    series.bring_back(filled, saved, date(2026, 1, 15))
    assert on(filled, saved, date(2026, 1, 15))["id"] == one
    assert len(items(filled, saved)) == 52
    undo_and_redo(filled, before, everything)
    with pytest.raises(UserError, match="ไม่ได้ข้าม"):
        series.bring_back(filled, saved, date(2026, 1, 15))


def test_only_what_returns_can_be_left_out(filled: Workspace) -> None:
    plain = records.save(filled, ITEMS, {"name": "ข่าวเดี่ยว"})
    with pytest.raises(UserError, match="ไม่ใช่รายการเกิดซ้ำ"):
        series.skip(filled, plain)


def test_removing_a_series_leaves_what_was_begun(filled: Workspace, everything: Everything) -> None:
    saved = series.save(filled, WEEKLY)
    begun = on(filled, saved, date(2025, 10, 2))["id"]
    steps.take(filled, ITEMS, [begun], "publish", on=date(2025, 10, 2))
    before = everything()
    said = series.remove(filled, [saved])
    assert (said.removed, said.kept) == (51, 1)
    assert said.message == "นำออกจากปฏิทิน 51 รายการ อีก 1 รายการที่เริ่มดำเนินการหรือแก้ไขเองแล้วยังคงอยู่"
    assert series.item_ids(filled, saved) == [begun]
    assert filled.reader.count(SERIES, Query()) == 0
    undo_and_redo(filled, before, everything)
    records.restore(filled, SERIES, [saved])
    series.save(filled, {"name": "พฤหัสเช้า"}, saved)
    assert len(items(filled, saved)) == 52


def test_a_new_holiday_moves_what_is_untouched(filled: Workspace, everything: Everything) -> None:
    saved = series.save(filled, {**WEEKLY, "on_holiday": "after"})
    assert on(filled, saved, date(2026, 8, 20))["plan_start"] == date(2026, 8, 20)
    records.save(filled, HOLIDAYS, {"on": date(2026, 8, 20), "name": "วันหยุดพิเศษ", "kind": "special"})
    before = everything()
    assert series.refresh(filled) == 1
    moved = on(filled, saved, date(2026, 8, 20))
    assert (moved["plan_start"], moved["due_on"]) == (date(2026, 8, 21), date(2026, 8, 18))
    undo_and_redo(filled, before, everything)


def test_an_item_added_later_stands_in_the_plan_of_its_year(filled: Workspace) -> None:
    plan = records.save(filled, PLANS, {"name": "แผนประชาสัมพันธ์", "fiscal_year": 2569})
    saved = series.save(filled, {**WEEKLY, "ends_on": date(2026, 3, 31)})
    records.bulk_change(filled, ITEMS, series.item_ids(filled, saved), "plan_id", plan)
    series.save(filled, {"ends_on": date(2026, 10, 31), "name": "ข่าวเขต"}, saved)
    assert {(item["plan_start"] <= LAST, item["plan_id"]) for item in items(filled, saved)} == {(True, plan), (False, None)}
    assert {item["name"] for item in items(filled, saved)} == {"ข่าวเขต"}  # being put into a plan does not take an item out of its series


# --- What every office tells about each year ---------------------------------------------------------------------------------------------------------------


def test_the_list_is_whole() -> None:
    found = series.templates()
    assert len({template.key for template in found}) == len(found) >= 25
    for template in found:
        assert template.name
        assert template.note
        assert template.approximate == (template.note.startswith("ประมาณ") or any(word in template.note for word in ("ปฏิบัติกันมา", "กำหนดเอง"))), template.key
        for list_key, keys in (("pr_item_type", (template.item_type,)), ("pr_channel", template.channels), ("pr_target_group", template.target_groups)):
            assert set(keys) <= {entry.key for entry in shipped_list(list_key).entries}, template.key


@pytest.mark.parametrize("year", [2568, 2569, 2570, 2571])
def test_each_stands_once_in_a_fiscal_year(filled: Workspace, year: int) -> None:
    first, last = fiscal_period(year)
    for template in series.templates():
        days = template.days_in(year, holidays.calendar(filled))
        assert len(days) == (1 if template.rule != "weekly" else sum(day.weekday() == 3 for day in days_between(first, last)))
        assert all(first <= day <= last for day in days)


def test_ticked_templates_are_one_deed_and_come_once(filled: Workspace, everything: Everything) -> None:
    keys = [template.key for template in series.templates()]
    before = everything()
    added = series.add_templates(filled, keys, 2569)
    assert added == len(keys) - 1 + 52
    assert history.undo_title(filled) == "เพิ่ม ปฏิทินที่ทุกสำนักงานใช้ ปีงบประมาณ 2569"
    assert series.added_templates(filled, 2569) == set(keys)
    assert series.added_templates(filled, 2570) == set()
    undo_and_redo(filled, before, everything)
    days = {item.name: (item.plan_start, item.plan_end) for item in items_between(filled.reader, FIRST, LAST, FIRST)}
    assert days["วันเด็กแห่งชาติ"] == (date(2026, 1, 10), None)
    assert days["การรับนักเรียน"] == (date(2026, 2, 1), date(2026, 4, 30))
    assert days["วันไหว้ครู"] == (date(2026, 6, 11), None)
    notes = {item["name"]: item["note"] for item in filled.reader.rows(ITEMS, filled.reader.ids(ITEMS, Query()))}
    assert notes["การรับนักเรียน"].startswith("ประมาณ ก.พ.–เม.ย.")
    assert notes["วันครู"] is None
    assert series.add_templates(filled, keys, 2569) == 0
    assert filled.reader.count(ITEMS, Query()) == added


def test_the_next_year_goes_on_as_the_same_series(filled: Workspace) -> None:
    plan = records.save(filled, PLANS, {"name": "แผนประชาสัมพันธ์", "fiscal_year": 2570})
    assert series.add_templates(filled, ["wai_khru"], 2569) == 1
    (saved,) = filled.reader.ids(SERIES, Query())
    records.save(filled, ITEMS, {"plan_start": date(2026, 6, 18)}, series.item_ids(filled, saved)[0])
    assert series.add_templates(filled, ["wai_khru"], 2570, plan) == 1
    assert series.add_templates(filled, ["wai_khru"], 2570, plan) == 0
    assert [(item["plan_start"], item["plan_id"]) for item in items(filled, saved)] == [(date(2026, 6, 18), None), (date(2027, 6, 10), plan)]
    assert series.add_templates(filled, ["wai_khru"], 2573) == 1  # a gap: the years between stay empty
    assert filled.reader.count(SERIES, Query()) == 2
    assert series.add_templates(filled, ["wai_khru"], 2569, plan) == 0  # but they are put into the plan
    assert items(filled, saved)[0]["plan_id"] == plan


def test_what_a_hand_put_into_the_trash_is_not_counted_when_its_series_goes(filled: Workspace) -> None:
    saved = series.save(filled, WEEKLY)
    records.trash(filled, ITEMS, [on(filled, saved, date(2025, 10, 2))["id"]])
    said = series.remove(filled, [saved])
    assert (said.removed, said.kept) == (51, 0)


def test_a_removed_template_can_be_added_again(filled: Workspace) -> None:
    series.add_templates(filled, ["teachers_day"], 2569)
    series.remove(filled, list(filled.reader.ids(SERIES, Query())))
    assert series.added_templates(filled, 2569) == set()
    assert series.add_templates(filled, ["teachers_day"], 2569) == 1


def test_what_returns_begins_today_in_a_running_year_and_once_a_year_stays(filled):
    today = date(2026, 4, 8)
    assert series.add_templates(filled, ["obec_thursday"], 2569, since=today) > 20
    assert min(item["plan_start"] for item in filled.reader.rows(ITEMS, list(filled.reader.ids(ITEMS, Query())))) >= today
    assert series.add_templates(filled, ["fiscal_year"], 2569, since=today) == 1
    for template in series.templates():
        assert template.days_in(2569, holidays.calendar(filled), date(2026, 9, 30)), template.key
