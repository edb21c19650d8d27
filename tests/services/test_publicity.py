"""Items moved, put off and archived: what moves along, what is refused, and that undo and redo bring everything back to the letter."""

from datetime import date, timedelta

import pytest

from desktop.errors import Faults, UserError
from desktop.models.publicity_reading import undated_items
from desktop.models.publicity_register import ARCHIVE, ITEMS, NEWS
from desktop.models.reader import Query
from desktop.services import history, publicity, records, steps

TODAY = date.today()
DAY = timedelta(days=1)


@pytest.fixture
def item(work):
    def adding(name="งานมหกรรมวิชาการ", start=TODAY, days=1, due=None, **values):
        last = start + (days - 1) * DAY if start and days > 1 else None
        return records.save(work, ITEMS, {"name": name, "plan_start": start, "plan_end": last, "due_on": due, **values})

    return adding


def days(work, item_id):
    record = work.reader.get(ITEMS, item_id)
    return record["plan_start"], record["plan_end"], record["due_on"]


def test_there_and_back_again(work, item, everything):
    first = item(start=date(2026, 9, 29), days=3, due=date(2026, 9, 22))
    second = item("ข่าวเดียว", start=date(2027, 2, 28))
    past = item("ปีก่อน", start=date(2024, 2, 29))
    before = everything()
    assert publicity.move(work, [first, second, past], 3) == 3
    assert days(work, first) == (date(2026, 10, 2), date(2026, 10, 4), date(2026, 9, 25))
    assert days(work, second) == (date(2027, 3, 3), None, None)
    assert days(work, past)[0] == date(2024, 3, 3)
    after = everything()
    assert "3" in history.undo_title(work)
    history.undo(work)
    assert everything() == before
    history.redo(work)
    assert everything() == after
    publicity.move(work, [first], -365)
    assert days(work, first)[0] == date(2025, 10, 2)


def test_dragged_across_the_edge_of_a_month(work, item, everything):
    one = item(start=date(2026, 12, 30), days=4, due=date(2026, 12, 25))
    before = everything()
    publicity.move_to(work, one, date(2027, 1, 2))
    assert days(work, one) == (date(2027, 1, 2), date(2027, 1, 5), date(2026, 12, 28))
    after = everything()
    history.undo(work)
    assert everything() == before
    history.redo(work)
    assert everything() == after
    undone = history.undo_title(work)
    publicity.move_to(work, one, date(2027, 1, 2))
    assert history.undo_title(work) == undone, "dropping an item where it lay is no deed"


def test_into_the_tray_and_out_of_it(work, item, everything):
    one = item(start=date(2026, 12, 30), days=4, due=date(2026, 12, 25))
    before = everything()
    publicity.move_to(work, one, None)
    assert days(work, one) == (None, None, None)
    assert [found.id for found in undated_items(work.reader, TODAY)] == [one]
    history.undo(work)
    assert everything() == before
    history.redo(work)
    publicity.move_to(work, one, date(2027, 1, 9))
    assert days(work, one) == (date(2027, 1, 9), None, None)


def test_what_is_not_moved(work, item, everything):
    told, free, undated, thrown = item("เผยแพร่แล้ว"), item("ยังว่าง"), item("ยังไม่มีวัน", start=None), item("ทิ้ง")
    steps.take(work, ITEMS, [told], "publish", TODAY)
    records.trash(work, ITEMS, [thrown])
    before = everything()
    for one in (told, undated, thrown):
        with pytest.raises(UserError) as said:
            publicity.move(work, [free, one], 1)
        assert said.value.hint
    for one in (told, thrown):
        with pytest.raises(UserError):
            publicity.move_to(work, one, TODAY + DAY)
    with pytest.raises(UserError):
        publicity.move(work, [], 1)
    with pytest.raises(UserError):
        publicity.move(work, [free], 9_000_000)
    assert everything() == before


def test_putting_off_keeps_distances_and_writes_it_down(work, item, everything):
    first = item("ครั้งที่ 1", start=TODAY + 10 * DAY, days=2, due=TODAY + 7 * DAY)
    second, undated = item("ครั้งที่ 2", start=TODAY + 17 * DAY), item("ไม่มีวัน", start=None)
    before = everything()
    to = TODAY + 40 * DAY
    assert publicity.postpone(work, [second, first, undated], to, "น้ำท่วม", "นายสมมติ รักเรียนดี") == 3
    assert days(work, first) == (to, to + DAY, TODAY + 37 * DAY)
    assert days(work, second)[0] == to + 7 * DAY
    assert days(work, undated)[0] == to
    record = work.reader.get(ITEMS, first)
    assert (record["status"], record["status_on"], record["status_reason"]) == ("postponed", TODAY, "น้ำท่วม")
    (line,) = publicity.postponements(work, first)
    assert line == (TODAY, TODAY + 10 * DAY, to, "น้ำท่วม", work.actor)
    assert steps.approvals(work, ITEMS.name, first)[0]["approver"] == "นายสมมติ รักเรียนดี"
    after = everything()
    history.undo(work)
    assert everything() == before
    assert publicity.postponements(work, first) == []
    history.redo(work)
    assert everything() == after


def test_put_off_without_a_day_and_again(work, item):
    one = item(start=TODAY, due=TODAY)
    steps.take(work, ITEMS, [one], "postpone", None, "รอประธานยืนยัน")
    assert days(work, one) == (None, None, None)
    assert [found.id for found in undated_items(work.reader, TODAY)] == [one]
    publicity.postpone(work, [one], TODAY + 5 * DAY, "ประธานยืนยันแล้ว", work.actor)
    assert steps.approvals(work, ITEMS.name, one) == [], "the clerk who writes it down is in the line itself"
    assert [(line.from_on, line.to_on) for line in publicity.postponements(work, one)] == [(None, TODAY + 5 * DAY), (TODAY, None)]


def test_what_is_not_put_off(work, item, everything):
    one, told = item(), item("เผยแพร่แล้ว")
    steps.take(work, ITEMS, [told], "publish", TODAY)
    before = everything()
    with pytest.raises(Faults) as refused:
        publicity.postpone(work, [one], TODAY, " ")
    assert [fault.field for fault in refused.value.faults] == ["reason", "to"]
    with pytest.raises(UserError, match="เผยแพร่แล้ว"):
        publicity.postpone(work, [one, told], TODAY + DAY, "ฝนตก")
    with pytest.raises(UserError):
        publicity.postpone(work, [], TODAY + DAY, "ฝนตก")
    assert everything() == before


def test_published_works_and_news_go_into_the_archive_once(work, item, everything):
    fair, story = item(item_type="exhibition", owner_unit="PLAN"), item("บทความ", item_type="article")
    news = [records.save(work, NEWS, {"name": f"ข่าว {number}", "child_consent": "none"}) for number in range(2)]
    with pytest.raises(UserError):
        publicity.to_archive(work, [fair])
    steps.take(work, ITEMS, [fair, story], "publish", TODAY)
    steps.take(work, NEWS, news, "publish", TODAY)
    before = everything()
    assert publicity.to_archive(work, [fair, story], news) == 4
    assert publicity.to_archive(work, [fair, story], news) == 0
    entries = {row["name"]: row for row in work.reader.rows(ARCHIVE, work.reader.ids(ARCHIVE, Query()))}
    assert {name: row["section"] for name, row in entries.items()} == {
        "งานมหกรรมวิชาการ": "works", "บทความ": "news", "ข่าว 0": "news", "ข่าว 1": "news",
    }  # fmt: skip
    assert entries["งานมหกรรมวิชาการ"]["owner_unit"] == "PLAN"
    assert entries["งานมหกรรมวิชาการ"]["published_on"] == TODAY == entries["ข่าว 0"]["updated_on"]
    assert {work.reader.get(NEWS, one)["status"] for one in news} == {"archived"}
    assert work.reader.get(ITEMS, fair)["status"] == "published"
    after = everything()
    history.undo(work)
    assert everything() == before
    history.redo(work)
    assert everything() == after
    with pytest.raises(UserError):
        publicity.to_archive(work)
