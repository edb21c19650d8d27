"""The figures of a round against a slow count of the same records, the coverage of target groups, and rounds closed and opened again."""

import random
from dataclasses import asdict
from datetime import date, timedelta

import pytest

from desktop.domain import publicity_counts, publicity_words
from desktop.domain.percent import percent
from desktop.domain.publicity_counts import Count, Figures
from desktop.domain.thai_date import fiscal_period, fiscal_quarter, fiscal_year
from desktop.errors import Faults, UserError
from desktop.models import publicity_figures
from desktop.models.publicity_register import DISTRIBUTIONS, EVALUATIONS, ITEMS, NEWS
from desktop.models.reader import Query
from desktop.services import evaluation, history, publicity, records, steps, value_lists
from desktop.words import set_language

TODAY = date.today()
YEAR = fiscal_year(TODAY)
FIRST, LAST = fiscal_period(YEAR)
DAY = timedelta(days=1)


def some(chance, keys, most):
    return chance.sample(keys, chance.randint(0, most))


@pytest.fixture(scope="module")
def busy_database(tmp_path_factory, fresh_database):
    """A year with items in all statuses, news and sendings, made by the services a clerk uses."""
    import shutil

    from desktop.paths import Paths
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

    paths = Paths(tmp_path_factory.mktemp("busy"))
    paths.make()
    shutil.copyfile(fresh_database, paths.database)
    opened = Workspace.open(paths, Settings())
    fill(opened, random.Random(3))
    opened.close()
    return paths.database


@pytest.fixture
def busy(tmp_path, busy_database):
    import shutil

    from desktop.paths import Paths
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

    paths = Paths(tmp_path / "busy")
    paths.make()
    shutil.copyfile(busy_database, paths.database)
    opened = Workspace.open(paths, Settings())
    yield opened
    opened.close()


def fill(work, chance):
    groups = [item.key for item in work.lists().items("pr_target_group")]
    channels = [item.key for item in work.lists().items("pr_channel")]
    for number in range(90):
        start = TODAY + chance.randint(-230, 230) * DAY if chance.random() < 0.9 else None
        item = records.save(work, ITEMS, {
            "name": f"รายการที่ {number}", "plan_start": start, "plan_end": start + chance.randint(0, 5) * DAY if start and chance.random() < 0.3 else None,
            "target_groups": some(chance, groups, 3), "channels": some(chance, channels, 4), "item_type": chance.choice(["news", "event", "radio"]),
            "owner_unit": chance.choice(["ADMIN", "PLAN"]), "reach_count": chance.choice([None, 10, 250]),
        })  # fmt: skip
        take = chance.choice(["", "", "publish", "publish", "publish", "cancel", "postpone", "later", "evaluate", "trash"])
        if take in ("publish", "evaluate"):
            on = min(TODAY, (start or TODAY) + chance.randint(-2, 6) * DAY)
            steps.take(work, ITEMS, [item], "publish", on)
        if take == "evaluate":
            steps.take(work, ITEMS, [item], "evaluate", TODAY)
        if take == "cancel":
            steps.take(work, ITEMS, [item], "cancel", reason="ยกเลิก")
        if take in ("postpone", "later"):
            publicity.postpone(work, [item], None if take == "postpone" else (start or TODAY) + chance.randint(1, 120) * DAY, "เลื่อน")
        if take == "trash":
            records.trash(work, ITEMS, [item])
    items = list(work.reader.ids(ITEMS, Query()))
    for number in range(40):
        news = records.save(work, NEWS, {
            "name": f"ข่าวที่ {number}", "received_on": TODAY - chance.randint(0, 300) * DAY, "child_consent": "none", "reach_count": chance.choice([None, 7]),
            "item_id": chance.choice([None, chance.choice(items)]),
        })  # fmt: skip
        if chance.random() < 0.6:
            steps.take(work, NEWS, [news], "publish", TODAY - chance.randint(0, 200) * DAY)
        if chance.random() < 0.1:
            records.trash(work, NEWS, [news])
    for _number in range(9):
        records.save(work, DISTRIBUTIONS, {"name": "ส่งข่าว", "sent_on": TODAY - chance.randint(0, 300) * DAY})


def all_of(work, register):
    return work.reader.rows(register, list(work.reader.ids(register, Query())))


def slowly(work, first, last):
    """The same figures, counted from whole records one by one."""
    found = []
    items = {row["id"]: row for row in all_of(work, ITEMS)}
    moved_on = 0
    for row in items.values():
        row["lines"] = publicity.postponements(work, row["id"])
        from_days = [line.from_on for line in row["lines"] if line.from_on]
        stored = row["status.stored"] if "status.stored" in row else row["status"]
        day = row["plan_start"] or (from_days[0] if from_days and stored == "postponed" else None)
        if day and first <= day <= last:
            found.append((day, row))
        moved_on += bool(row["plan_start"] and row["plan_start"] > last and any(first <= one <= last for one in from_days))
    done = [row for _day, row in found if row["status"] in ("published", "evaluated")]
    punctual = [row for row in done if row["actual_start"] <= (row["plan_end"] or row["plan_start"])]
    states = [row["status"] for _day, row in found]
    news = all_of(work, NEWS)
    told = [row for row in news if row["status"] in ("published", "archived") and first <= row["published_on"] <= last]
    reach = [row["reach_count"] or 0 for row in done]
    reach += [row["reach_count"] or 0 for row in told if not (row["item_id"] in items and items[row["item_id"]]["reach_count"] is not None)]
    sent = [row for row in all_of(work, DISTRIBUTIONS) if first <= row["sent_on"] <= last]

    def by(keys_of):
        counted = {}
        for _day, row in found:
            for key in keys_of(row) or [""]:
                planned, so_far = counted.get(key, (0, 0))
                counted[key] = (planned + 1, so_far + (row in done))
        return counted

    return {
        "planned": len(found), "done": len(done), "on_time": len(punctual), "late": len(done) - len(punctual), "postponed": states.count("postponed"),
        "cancelled": states.count("cancelled"), "overdue": states.count("overdue"), "moved_on": moved_on,
        "waiting": len(found) - len(done) - sum(states.count(one) for one in ("postponed", "cancelled", "overdue")),
        "unplanned": sum(not row["plan_start"] and row["status"] in ("published", "evaluated") and first <= row["actual_start"] <= last for row in items.values()),
        "by_channel": by(lambda row: row["channels"]), "by_target": by(lambda row: row["target_groups"]),
        "by_type": by(lambda row: [row["item_type"]]), "by_unit": by(lambda row: [row["owner_unit"]]),
        "news_received": sum(first <= row["received_on"] <= last for row in news), "news_published": len(told), "reach": sum(reach),
        "distributions": len(sent), "recipients": sum(row["recipient_count"] for row in sent),
        "months": {
            (month.year, month.month): (sum((day.year, day.month) == (month.year, month.month) for day, _row in found),
                                        sum((day.year, day.month) == (month.year, month.month) and row in done for day, row in found))
            for month in (first.replace(day=1) + 31 * step * DAY for step in range((last - first).days // 31 + 1))
        },
    }  # fmt: skip


@pytest.mark.parametrize(
    ("first", "last"),
    [(FIRST, LAST), (TODAY - 150 * DAY, TODAY - 60 * DAY), (TODAY - 45 * DAY, TODAY + 45 * DAY), (TODAY, TODAY), (date(2001, 1, 1), date(2001, 3, 31))],
    ids=["year", "quarter", "around today", "one day", "empty"],
)
def test_counted_like_the_slow_way(busy, first, last):
    quick = asdict(evaluation.figures(busy, first, last))
    slow = slowly(busy, first, last)
    months = {(year, month): (planned, done) for year, month, planned, done in quick.pop("by_month")}
    expected_months = slow.pop("months")
    assert quick == slow
    assert set(expected_months) <= set(months)
    assert all(months[one] == counts for one, counts in expected_months.items())
    assert sum(planned for planned, _done in months.values()) == quick["planned"]
    assert quick["planned"] == sum(quick[name] for name in ("done", "postponed", "cancelled", "overdue", "waiting"))


def test_the_year_holds_something_of_everything(busy):
    begins = TODAY - 200 * DAY
    found = evaluation.figures(busy, begins, TODAY + 200 * DAY)
    for name, value in asdict(found).items():
        assert value or name in ("moved_on", "recipients"), name
    assert sum(evaluation.figures(busy, day, day + 30 * DAY).moved_on for day in (begins + step * 31 * DAY for step in range(12)))


def test_coverage_like_the_slow_way(busy):
    found = evaluation.coverage(busy, YEAR)
    groups = [item.key for item in busy.lists().items("pr_target_group")]
    assert [row.group for row in found.rows] == groups
    expected = {(group, quarter): [0, 0] for group in groups for quarter in (1, 2, 3, 4)}
    for row in all_of(busy, ITEMS):
        if row["plan_start"] and FIRST <= row["plan_start"] <= LAST and row["status"] != "cancelled":
            for group in row["target_groups"]:
                expected[group, fiscal_quarter(row["plan_start"])][0] += 1
                expected[group, fiscal_quarter(row["plan_start"])][1] += row["status"] in ("published", "evaluated")
    assert {(row.group, place + 1): list(count) for row in found.rows for place, count in enumerate(row.quarters)} == expected
    assert found.gaps == [cell for cell, (planned, _done) in expected.items() if not planned]
    over = [quarter for quarter in (1, 2, 3, 4) if fiscal_quarter(TODAY) > quarter]
    assert found.unheard == [cell for cell, (planned, done) in expected.items() if cell[1] in over and planned and not done]


def test_only_groups_in_use_are_asked_for(work):
    records.save(work, ITEMS, {"name": "ข่าว", "plan_start": date(2025, 10, 1), "target_groups": ["pupils", "parents"]})
    records.save(work, ITEMS, {"name": "ปีก่อน", "plan_start": date(2025, 9, 30), "target_groups": ["pupils"]})
    value_lists.set_active(work, "pr_target_group", "parents", False)
    found = publicity_figures.coverage(work.reader, 2569, date(2026, 2, 1))
    assert "parents" not in [row.group for row in found.rows]
    assert found.rows[0].quarters[0] == Count(1, 0) == found.rows[0].total
    assert ("pupils", 1) not in found.gaps
    assert ("pupils", 2) in found.gaps
    assert found.unheard == [("pupils", 1)]
    assert publicity_figures.coverage(work.reader, 2569, date(2025, 12, 31)).unheard == []
    assert publicity_figures.coverage(work.reader, 2569, date(2030, 1, 1)).unheard == [("pupils", 1)]
    assert len(found.gaps) == found.cells - 1


def test_percentages_come_from_unrounded_values():
    assert percent(20, 24) == "83.33"
    assert percent(1, 800) == "0.13", "halves go up"
    assert percent(2, 3) == "66.67"
    assert percent(0, 7) == "0.00"
    assert percent(0, 0) == "–"
    assert percent(24, 24) == "100.00"


@pytest.fixture
def thai():
    set_language("th")
    yield
    set_language("th")


def test_in_the_words_of_an_office(thai):
    figures = Figures(planned=24, done=20, on_time=18, late=2, overdue=2, cancelled=1, waiting=1, news_received=12, news_published=9, distributions=3, recipients=1200)
    said = publicity_words.in_words(figures)
    assert said[0] == "ตามแผน 24 รายการ ดำเนินการแล้ว 20 รายการ คิดเป็นร้อยละ 83.33 ในจำนวนนี้เป็นไปตามกำหนด 18 รายการ คิดเป็นร้อยละ 90.00 และล่าช้า 2 รายการ"
    assert said[1] == "รายการที่ยังไม่ได้ดำเนินการ ได้แก่ เกินกำหนด 2 รายการ ยกเลิก 1 รายการ ยังไม่ถึงกำหนด 1 รายการ"
    assert said[2] == "รับข่าว 12 ข่าว เผยแพร่ 9 ข่าว ส่งข่าวสาร 3 ครั้ง ถึงผู้รับ 1,200 ราย"
    assert len(said) == 3
    assert publicity_words.paragraph(Figures()).startswith("ไม่มีรายการตามแผนในรอบนี้")


def test_a_closed_round_keeps_its_figures(busy):
    round_id = records.save(busy, EVALUATIONS, {"name": "ไตรมาส 1", "starts_on": FIRST, "ends_on": LAST})
    now = evaluation.of_round(busy, round_id)
    assert now == evaluation.figures(busy, FIRST, LAST)
    evaluation.close(busy, round_id)
    assert busy.reader.get(EVALUATIONS, round_id)["closed_on"] == TODAY
    records.save(busy, ITEMS, {"name": "มาทีหลัง", "plan_start": TODAY})
    assert evaluation.of_round(busy, round_id) == now
    assert evaluation.figures(busy, FIRST, LAST).planned == now.planned + 1
    with pytest.raises(UserError):
        evaluation.close(busy, round_id)
    with pytest.raises(Faults) as refused:
        evaluation.reopen(busy, round_id, " ")
    assert [fault.field for fault in refused.value.faults] == ["reason"]
    evaluation.reopen(busy, round_id, "ข้อมูลไม่ครบ")
    assert evaluation.of_round(busy, round_id).planned == now.planned + 1
    with pytest.raises(UserError):
        evaluation.reopen(busy, round_id, "อีกครั้ง")
    history.undo(busy)
    assert evaluation.of_round(busy, round_id) == now
    shown = history.of_record(busy, EVALUATIONS, round_id)
    assert not any("by_month" in line.old + line.new for line in shown), "the history shows the day, not the stored figures"


def test_closing_is_undone_to_the_letter(work, everything):
    round_id = records.save(work, EVALUATIONS, {"name": "ไตรมาส 1", "starts_on": FIRST, "ends_on": LAST})
    before = everything()
    evaluation.close(work, round_id)
    after = everything()
    history.undo(work)
    assert everything() == before
    history.redo(work)
    assert everything() == after
    records.trash(work, EVALUATIONS, [round_id])
    with pytest.raises(UserError):
        evaluation.reopen(work, round_id, "เหตุผล")
    with pytest.raises(UserError):
        evaluation.of_round(work, 9999)


def test_kept_figures_of_an_older_version_are_read():
    kept = publicity_counts.to_json(Figures(planned=3, by_channel={"line": Count(3, 1)}))
    assert publicity_counts.from_json(kept) == Figures(planned=3, by_channel={"line": Count(3, 1)})
    assert publicity_counts.from_json('{"planned":2,"forgotten":1}') == Figures(planned=2)


@pytest.mark.parametrize("name", ["starts_on", "ends_on"])
def test_the_days_of_a_closed_round_are_not_changed(work, name):
    one = records.save(work, EVALUATIONS, {"name": "ไตรมาส 1", "period": "quarter", "starts_on": FIRST, "ends_on": FIRST + 91 * DAY})
    evaluation.close(work, one)
    other = {name: work.reader.get(EVALUATIONS, one)[name] + DAY}
    for change in (lambda: records.save(work, EVALUATIONS, other, one), lambda: records.bulk_change(work, EVALUATIONS, [one], name, other[name])):
        with pytest.raises(Faults) as refused:
            change()
        assert "เปิดรอบ" in refused.value.faults[0].hint
    same = {key: work.reader.get(EVALUATIONS, one)[key] for key in ("starts_on", "ends_on", "period")}
    records.save(work, EVALUATIONS, {**same, "problems": "ฝนตก"}, one)
    evaluation.reopen(work, one, "ลงวันที่ผิด")
    records.save(work, EVALUATIONS, other, one)
    assert work.reader.get(EVALUATIONS, one)[name] == other[name]
