"""Lists: filters, orders, counts, pages, references."""

from __future__ import annotations

import sqlite3
import threading
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.models.partner_register import CONTACTS, NETWORKS, PARTNERS
from desktop.models.reader import Query
from desktop.services import records
from desktop.services.workspace import Workspace

NAMES = ["เขต 10", "เขต 2", "กา", "เก", "ขา", "แก้ว", "แก่น"]
IN_ORDER = ["กา", "เก", "แก่น", "แก้ว", "ขา", "เขต 2", "เขต 10"]


def add(work: Workspace, name: str, **values: object) -> int:
    return records.save(work, PARTNERS, {"name": name, "category": "media", **values})


def names(work: Workspace, query: Query, limit: int | None = None) -> list[str]:
    return [row["name"] for row in work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, query, limit))]


def test_lists_are_in_thai_order(work: Workspace) -> None:
    for name in NAMES:
        add(work, name)
    assert names(work, Query()) == IN_ORDER
    assert names(work, Query(), 3) == IN_ORDER[:3]
    assert names(work, Query(order=("name", True))) == IN_ORDER[::-1]
    assert names(work, Query(order=("number", False))) == NAMES
    assert names(work, Query("เขต")) == ["เขต 2", "เขต 10"]


def test_words_without_a_stored_key_are_in_thai_order_and_empty_ones_last(work: Workspace) -> None:
    for place, name in enumerate(NAMES):
        add(work, f"ที่ {place}", amphoe=name)
    add(work, "ไม่มี")
    found = [row["amphoe"] for row in work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query(order=("amphoe", False))))]
    assert found == [*IN_ORDER, None]
    found = [row["amphoe"] for row in work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query(order=("amphoe", True))))]
    assert found == [*IN_ORDER[::-1], None]


@pytest.mark.parametrize("name", [field.name for field in PARTNERS.stored])
def test_any_field_can_order_a_list(work: Workspace, name: str) -> None:
    one, two = add(work, "หนึ่ง", amphoe="ก", phones=["0 5555 0101"]), add(work, "สอง", last_verified_on=work.today())
    for descending in (False, True):
        assert set(work.reader.ids(PARTNERS, Query(order=(name, descending)))) == {one, two}
        assert set(work.reader.ids(PARTNERS, Query("หนึ่ง", order=(name, descending)), 5)) == {one}


def test_an_order_is_new_after_each_deed(work: Workspace) -> None:
    one = add(work, "ข")
    assert names(work, Query()) == ["ข"]
    add(work, "ก")
    assert names(work, Query()) == ["ก", "ข"]
    records.trash(work, PARTNERS, [one])
    assert names(work, Query()) == ["ก"]


def test_filters(work: Workspace) -> None:
    add(work, "ก", stakeholder_groups=["pupil", "parent"], amphoe="เหนือ", pupils=10, publishable=False)
    add(work, "ข", stakeholder_groups=["parent"], pupils=200)
    add(work, "ค", category="religious")
    asked = {
        ("stakeholder_groups", ("pupil",)): ["ก"], ("stakeholder_groups", ("pupil", "parent")): ["ก", "ข"], ("stakeholder_groups", ("",)): ["ค"],
        ("amphoe", ("",)): ["ข", "ค"], ("amphoe", ("เหนือ",)): ["ก"], ("category", ("religious", "media")): ["ก", "ข", "ค"],
        ("pupils", ("50..",)): ["ข"], ("pupils", ("5..50",)): ["ก"], ("publishable", ("0",)): ["ก"], ("publishable", ("yes",)): ["ข", "ค"],
    }  # fmt: skip
    for one, wanted in asked.items():
        assert names(work, Query(filters=(one,))) == wanted, one
        assert names(work, Query(filters=(one,)), 2) == wanted[:2], one
    assert names(work, Query("ก", filters=(("category", ("religious",)),))) == []
    assert names(work, Query(filters=(("pupils", ("1..",)), ("amphoe", ("",))))) == ["ข"]


def test_a_partner_whose_review_date_has_come_is_due(work: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new, never = add(work, "เก่า", last_verified_on=work.today() - timedelta(days=800)), add(work, "ใหม่", last_verified_on=work.today()), add(work, "ยัง")
    from desktop.models.partner import Partner

    with work.deed("status", "partner", "3") as session:
        for record_id in (old, new, never):
            row = session.get(Partner, record_id)
            assert row is not None
            row.status = "active"
    assert names(work, Query(filters=(("status", ("review_due",)),))) == ["เก่า"]
    assert names(work, Query(view="review_due")) == ["เก่า"]
    assert names(work, Query(filters=(("status", ("active",)),))) == ["ยัง", "ใหม่"]
    assert work.reader.get(PARTNERS, old)["status"] == "review_due"
    assert work.reader.counts(PARTNERS, "status", Query()) == {"active": 2, "review_due": 1}
    assert work.reader.counts(PARTNERS, "view", Query())["review_due"] == 1
    monkeypatch.setattr(work, "today", lambda: date(2200, 1, 1))
    assert work.reader.counts(PARTNERS, "status", Query()) == {"active": 1, "review_due": 2}


def test_counts_of_lists_and_searches(work: Workspace) -> None:
    add(work, "ก", stakeholder_groups=["pupil", "parent"])
    add(work, "ข", stakeholder_groups=["parent"])
    add(work, "ค")
    assert work.reader.counts(PARTNERS, "stakeholder_groups", Query()) == {"pupil": 1, "parent": 2, "": 1}
    assert work.reader.counts(PARTNERS, "stakeholder_groups", Query("ก")) == {"pupil": 1, "parent": 1}
    assert work.reader.counts(PARTNERS, "category", Query()) == {"media": 3}


def test_records_hold_python_values(work: Workspace) -> None:
    parent = add(work, "ต้นสังกัดสมมุติ")
    one = add(work, "หน่วยงาน", parent_id=parent, founded_on=date(1960, 5, 1), phones=["0 5555 0101", "0 5555 0102"], pupils=12, publishable=True)
    record = work.reader.get(PARTNERS, one)
    assert record is not None
    assert (record["founded_on"], record["phones"], record["emails"], record["publishable"]) == (date(1960, 5, 1), ["0 5555 0101", "0 5555 0102"], [], True)
    assert record["parent_id.title"] == "ต้นสังกัดสมมุติ"
    assert record["files"] == []
    assert "name_sort" not in record
    assert work.reader.get(PARTNERS, 999) is None
    assert work.reader.find_references("partner", "สังกัด") == [(parent, "ต้นสังกัดสมมุติ")]
    assert work.reader.reference_title("partner", None) == ""


def test_children_come_in_their_order(work: Workspace) -> None:
    contacts = [{"first_name": "สมหญิง"}, {"first_name": "กมล"}, {"first_name": "อารี"}]
    one = records.save(work, PARTNERS, {"name": "หน่วยงาน", "category": "media"}, children={"contacts": contacts})
    assert [row["first_name"] for row in work.reader.children(CONTACTS, one)] == ["สมหญิง", "กมล", "อารี"]


def test_value_lists_know_words_and_keys(work: Workspace) -> None:
    lists = work.lists()
    assert lists.label("partner_category", "media", "en") == "Mass media" or lists.label("partner_category", "media")
    thai = lists.label("scope", "internal", "th")
    assert (thai, lists.key_of("scope", thai), lists.key_of("scope", "INTERNAL")) == ("ภายใน", "internal", "internal")
    assert lists.label("scope", "unheard_of") == "unheard_of"
    assert lists.key_of("scope", "") is None
    assert [item.key for item in lists.items("scope")] == ["internal", "external"]
    assert lists.key_of("partner_status", lists.label("partner_status", "draft")) == "draft"


def test_a_limit_is_the_beginning_of_the_whole(work: Workspace) -> None:
    for place in range(30):
        records.save(work, NETWORKS, {"name": f"เครือข่ายที่ {place}", "kind": "publicity"})
    whole = work.reader.ids(NETWORKS, Query("เครือ"))
    assert work.reader.ids(NETWORKS, Query("ข่าย"), 4) == whole[:4]
    assert [row["name"] for row in work.reader.rows(NETWORKS, whole[:3])] == ["เครือข่ายที่ 0", "เครือข่ายที่ 1", "เครือข่ายที่ 2"]


def test_threads_read_side_by_side_and_can_be_stopped(work: Workspace) -> None:
    add(work, "ก")
    failures: list[BaseException] = []

    def read() -> None:
        try:
            for _turn in range(20):
                assert len(work.reader.ids(PARTNERS, Query("ก"))) == 1
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=read) for _each in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    work.reader.interrupt()
    assert len(work.reader.ids(PARTNERS, Query("ก"))) == 1


def test_stopping_one_thread_leaves_the_question_of_another_alone(work: Workspace) -> None:
    counting = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000) SELECT count(*) FROM n"
    answers: dict[str, object] = {}
    begun = {name: threading.Event() for name in ("search", "report")}

    def read(name: str) -> None:
        connection = work.reader.connection
        begun[name].set()
        try:
            answers[name] = connection.execute(counting).fetchone()[0]
        except sqlite3.OperationalError as error:
            answers[name] = str(error)

    threads = {name: threading.Thread(target=read, args=(name,)) for name in begun}
    for name, thread in threads.items():
        thread.start()
        assert begun[name].wait(10)
    while threads["search"].is_alive():
        work.reader.interrupt(threads["search"].ident)
        threads["search"].join(0.01)
    threads["report"].join()
    assert answers == {"search": "interrupted", "report": 3_000_000}


def test_a_thread_that_ends_leaves_no_file_open(work: Workspace) -> None:
    import psutil

    def opened() -> int:
        return sum(Path(file.path).name == work.paths.database.name for file in psutil.Process().open_files())

    add(work, "ก")
    before = opened()
    for _turn in range(5):
        thread = threading.Thread(target=lambda: work.reader.ids(PARTNERS, Query("ก")))
        thread.start()
        thread.join()
    assert opened() <= before + 1
