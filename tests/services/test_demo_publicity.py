"""The publicity of the sample office: something in every status whenever it is filled in, nothing a form would refuse, and what the office made its own stays."""

import shutil
from datetime import date

import pytest

from desktop.domain.thai_date import fiscal_period, fiscal_year
from desktop.domain.workflows import WORKFLOWS
from desktop.models.publicity_reading import deadlines_between, undated_items
from desktop.models.publicity_register import (
    ALL_REGISTERS,
    DISTRIBUTIONS,
    EVALUATIONS,
    HOLIDAYS,
    ITEMS,
    NEWS,
    PLANS,
    RECIPIENTS,
    REGISTERS,
)
from desktop.models.reader import Query
from desktop.paths import Paths
from desktop.services import demo, evaluation, history, holidays, publicity, records, steps
from desktop.services.workspace import Workspace
from desktop.settings import Settings


def all_of(work, register):
    return work.reader.rows(register, list(work.reader.ids(register, Query())))


def by_name(work, register, part):
    return next(row["id"] for row in all_of(work, register) if part in row["name"])


def holds_everything(work):
    """What must be there on whatever day the sample is filled in."""
    today = work.today()
    items = all_of(work, ITEMS)
    assert 60 <= len(items) <= 90
    statuses = {row["status"] for row in items}
    assert statuses == set(WORKFLOWS["item_status"].statuses)
    assert len(undated_items(work.reader, today)) == 6
    assert deadlines_between(work.reader, today, date.max, today)
    (plan,) = all_of(work, PLANS)
    assert (plan["fiscal_year"], plan["status"]) == (fiscal_year(today), "in_progress")
    assert str(plan["fiscal_year"]) in plan["name"]
    assert {step["step"] for step in steps.approvals(work, PLANS.name, plan["id"])} == {"submit", "approve"}
    news = all_of(work, NEWS)
    assert {row["status"] for row in news} == set(WORKFLOWS["news_status"].statuses)
    assert len(news) == 25
    assert {row["origin"] for row in news} == {"incoming", "office"}
    assert all(row["number"].endswith(f"/{row['received_on'].year + 543}") for row in news)
    assert all(row["published_on"] is None or row["published_on"] <= today for row in news)
    assert all(row["actual_start"] is None or row["actual_start"] <= today for row in items)
    assert all((row["actual_start"] is not None) == (row["status"] in ("published", "evaluated")) for row in items)
    for first, last in (fiscal_period(fiscal_year(today)),):
        assert {day.year for day in (row["on"] for row in all_of(work, HOLIDAYS))} >= {first.year, last.year}
    rounds = {row["closed_on"] is not None: row["id"] for row in all_of(work, EVALUATIONS)}
    assert set(rounds) == {True, False}
    assert evaluation.of_round(work, rounds[True]).planned
    assert evaluation.of_round(work, rounds[False]).planned


def test_it_holds_something_of_everything(sample):
    holds_everything(sample)
    for distribution in all_of(sample, DISTRIBUTIONS):
        recipients = sample.reader.children(RECIPIENTS, distribution["id"])
        assert len(recipients) == distribution["recipient_count"] >= 4
        assert all(row["name"] and row["address"] for row in recipients)
    found = {row["name"]: row for row in all_of(sample, ITEMS)}
    put_off = found["งานวันวิชาการกลุ่มโรงเรียนเมืองสมมติ"]
    (line,) = publicity.postponements(sample, put_off["id"])
    assert line.to_on == put_off["plan_start"]
    assert line.reason == put_off["status_reason"]


@pytest.mark.parametrize("day", [date(2026, 10, 1), date(2027, 1, 1), date(2028, 2, 29), date(2026, 6, 30), date(2026, 9, 30)])
def test_whenever_it_is_filled_in(work, monkeypatch, day):
    monkeypatch.setattr(type(work), "today", lambda _work: day)
    demo.fill(work)
    holds_everything(work)


def test_every_record_would_pass_its_form(sample):
    lists = sample.lists()
    for register in REGISTERS.values():
        for row in all_of(sample, register):
            values = {field.name: row[field.name] for field in register.stored if not field.computed}
            assert [fault for fault in records.check(sample, register, values, row["id"]) if fault.blocking] == []
            for field in register.stored:
                if field.holds_keys and field.name != "status":
                    keys = row[field.name] if field.holds_list else filter(None, [row[field.name]])
                    assert set(keys) <= {item.key for item in lists.items(field.choices, active_only=False)}, (row["name"], field.name)


def test_nothing_in_it_is_real(sample):
    for row in all_of(sample, NEWS):
        assert all("example" in one for one in row["sender_emails"])
        assert all("5555" in one for one in row["sender_phones"])


def test_filled_in_twice_it_is_the_same(tmp_path, fresh_database, sample):
    paths = Paths(tmp_path / "again")
    paths.make()
    shutil.copyfile(fresh_database, paths.database)
    other = Workspace.open(paths, Settings())
    demo.fill(other)
    stamps = ("created_at", "updated_at")
    for register in ALL_REGISTERS.values():
        sql = f'SELECT * FROM "{register.table}" ORDER BY id'
        cursor = sample.reader.connection.execute(sql)
        kept = [place for place, column in enumerate(cursor.description) if column[0] not in stamps]
        ours = [[row[place] for place in kept] for row in cursor.fetchall()]
        assert ours == [[row[place] for place in kept] for row in other.reader.connection.execute(sql)]
    other.close()


def test_what_the_office_made_its_own_stays(sample):
    news = by_name(sample, NEWS, "ค่ายภาษาอังกฤษ")
    records.save(sample, NEWS, {"note": "ใช้ต่อ"}, news)
    plan = all_of(sample, PLANS)[0]["id"]
    own = records.save(sample, ITEMS, {"name": "งานของเราเอง", "plan_id": plan, "plan_start": sample.today()})
    holidays.confirm(sample, sample.today().year)
    moved = by_name(sample, ITEMS, "เปิดบ้านวิชาการ")
    publicity.move(sample, [moved], 1)
    demo.remove(sample)
    assert [row["id"] for row in all_of(sample, ITEMS)] == [own]
    assert sample.reader.get(ITEMS, own)["plan_id"] == plan
    assert [row["id"] for row in all_of(sample, NEWS)] == [news]
    assert [row["id"] for row in all_of(sample, PLANS)] == [plan]
    assert sample.reader.count(HOLIDAYS, Query()) > 30
    assert all_of(sample, DISTRIBUTIONS) == all_of(sample, EVALUATIONS) == []
    history.undo(sample)
    assert sample.reader.count(ITEMS, Query()) > 60
