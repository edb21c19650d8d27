"""Two records become one: what is chosen, what moves, what is refused, and that undoing restores every table to the letter."""

import shutil
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.errors import Faults, UserError
from desktop.models.partner_register import (
    ACTIVITIES,
    AGREEMENTS,
    CONTACT_LOG,
    CONTACTS,
    MEMBERSHIPS,
    NETWORKS,
    PARTNERS,
)
from desktop.models.publicity_register import ITEM_RELAYS, ITEMS, NEWS, RECIPIENTS
from desktop.models.reader import Query
from desktop.paths import Paths
from desktop.services import distribution, history, merge, networks, partners, records
from desktop.services.changes import TRACKED
from desktop.services.workspace import Workspace
from desktop.settings import Settings

DAY = date(2026, 1, 5)


@pytest.fixture
def two(work, add):
    keep = add(
        "องค์การบริหารส่วนตำบลป่าปี่",
        phones=["0 5555 0101"],
        topics=["health"],
        children={"contacts": [{"first_name": "พิมพ์ใจ", "last_name": "ตัวอย่างดี", "phones": ["0 5555 0101"]}]},
    )
    other = add(
        "อบต.ป่าปี่",
        phones=["055550101", "0 5555 0199"],
        topics=["safety", "health"],
        emails=["papi@example.go.th"],
        children={
            "contacts": [
                {"first_name": "พิมพ์ใจ", "last_name": "ตัวอย่างดี", "phones": ["09 5555 0102"]},
                {"first_name": "ก้องภพ", "last_name": "สมมติสุข"},
            ],
            "agreements": [{"subject": "ดูแลถนนหน้าโรงเรียน"}],
            "contact_log": [{"on": DAY, "direction": "in", "subject": "ขอใช้สนาม"}],
        },
    )
    return keep, other


def linked(work, *ids):
    """Two networks and one activity to which the partners belong."""
    shared = records.save(work, NETWORKS, {"name": "เครือข่ายร่วม", "kind": "cooperation"})
    single = records.save(work, NETWORKS, {"name": "เครือข่ายของคนที่สอง", "kind": "publicity"})
    networks.add_members(work, shared, ids, starts_on=DAY)
    networks.add_members(work, single, ids[1:], starts_on=DAY)
    activity = records.save(work, ACTIVITIES, {"name": "ประชุม", "starts_on": DAY})
    networks.add_participants(work, activity, ids)
    return shared, single, activity


def test_differences_name_only_what_differs(work, two):
    found = {one.field.name: one for one in merge.differences(work, two)}
    assert set(found) == {"name", "phones", "topics", "emails"}
    assert found["phones"].united == ["0 5555 0101", "0 5555 0199"]
    assert found["topics"].united == ["health", "safety"]
    assert found["name"].united is None
    assert found["name"].suggestion(two[0]) == "องค์การบริหารส่วนตำบลป่าปี่"
    assert merge.suggested(work, two[0], [two[1]])["emails"] == ["papi@example.go.th"]


def test_everything_moves_and_a_trace_stays_in_both(work, two):
    keep, other = two
    shared, single, activity = linked(work, keep, other)
    child = records.save(work, PARTNERS, {"name": "กองการศึกษา", "category": "local_gov", "parent_id": other})
    merge.merge(work, keep, [other], merge.suggested(work, keep, [other]))
    record, gone = work.reader.get(PARTNERS, keep), work.reader.get(PARTNERS, other)
    assert record["phones"] == ["0 5555 0101", "0 5555 0199"]
    assert gone["status"] == "merged"
    assert gone["merged_into_id"] == keep
    assert gone["deleted_at"] is None
    assert "อบต.ป่าปี่" in record["note"]
    assert "องค์การบริหารส่วนตำบลป่าปี่" in gone["note"]
    people = work.reader.children(CONTACTS, keep)
    assert [one["first_name"] for one in people] == ["พิมพ์ใจ", "ก้องภพ"]
    assert people[0]["phones"] == ["0 5555 0101", "09 5555 0102"]
    assert len(work.reader.children(AGREEMENTS, keep)) == len(work.reader.children(CONTACT_LOG, keep)) == 1
    assert {one["network_id"] for one in work.reader.children(MEMBERSHIPS, keep)} == {shared, single}
    assert len(networks.members(work, shared)) == 1
    assert [one.partner_id for one in networks.participants(work, activity)] == [keep]
    assert work.reader.get(PARTNERS, child)["parent_id"] == keep
    assert not any(work.reader.children(register, other) for register in (CONTACTS, AGREEMENTS, CONTACT_LOG, MEMBERSHIPS))
    assert any(line.kind == "merge" for line in history.of_record(work, PARTNERS, keep))
    assert any(line.kind == "merge" for line in history.of_record(work, PARTNERS, other))


def test_the_publicity_that_names_it_moves_too_and_is_not_there_twice(work, two, everything):
    keep, other = two
    both = [{"partner_id": keep, "network_id": None}, {"partner_id": other, "network_id": None}]
    item = records.save(work, ITEMS, {"name": "เปิดบ้านวิชาการ", "subject_source": "school", "school_id": other}, children={"relays": both})
    lone = records.save(work, ITEMS, {"name": "วันเด็ก"}, children={"relays": both[1:]})
    news = records.save(work, NEWS, {"name": "นักเรียนได้รางวัล", "source_id": other})
    sent = distribution.send(work, {"name": "ส่งข่าว", "channel": "email", "item_id": item}, distribution.ChosenSource((keep, other)))
    names = [one["name"] for one in work.reader.children(RECIPIENTS, sent)]
    before = everything()
    merge.merge(work, keep, [other], {})
    assert work.reader.get(ITEMS, item)["school_id"] == work.reader.get(NEWS, news)["source_id"] == keep
    assert [one["partner_id"] for one in work.reader.children(ITEM_RELAYS, item)] == [keep]
    assert [one["partner_id"] for one in work.reader.children(ITEM_RELAYS, lone)] == [keep]
    recipients = work.reader.children(RECIPIENTS, sent)
    assert [one["name"] for one in recipients] == names
    assert {one["partner_id"] for one in recipients} == {keep}
    history.undo(work)
    assert everything() == before


def test_the_merged_one_leaves_the_lists_but_can_be_asked_for(work, two):
    keep, other = two
    merge.merge(work, keep, [other], {})
    assert list(work.reader.ids(PARTNERS, Query())) == [keep]
    assert list(work.reader.ids(PARTNERS, Query("ป่าปี่"))) == [keep]
    assert list(work.reader.ids(PARTNERS, Query(filters=(("status", ("merged",)),)))) == [other]
    assert work.reader.count(PARTNERS, Query()) == 1
    assert work.reader.counts(PARTNERS, "view", Query())["all"] == 1


def test_undo_restores_every_table(work, two, everything):
    keep, other = two
    linked(work, keep, other)
    before = everything()
    merge.merge(work, keep, [other], merge.suggested(work, keep, [other]))
    assert everything() != before
    history.undo(work)
    assert everything() == before
    assert list(work.reader.ids(PARTNERS, Query("อบต.ป่าปี่"))) == [other]


def test_merging_again_never_makes_a_chain(work, add):
    first, second, third = add("หนึ่ง"), add("สอง"), add("สาม")
    merge.merge(work, second, [third], {})
    merge.merge(work, first, [second], {})
    assert [row["merged_into_id"] for row in work.reader.rows(PARTNERS, [second, third])] == [first, first]


def test_the_parent_that_goes_is_no_parent_of_the_one_that_stays(work, add):
    top = add("กระทรวงสมมติ")
    parent = add("กรมสมมติ", parent_id=top)
    child = add("กรมสมมติ (ซ้ำ)", parent_id=parent)
    merge.merge(work, child, [parent], {})
    assert work.reader.get(PARTNERS, child)["parent_id"] == top


@pytest.mark.parametrize("what", ["itself", "nothing", "merged", "trash", "submitted", "gone"])
def test_what_cannot_be_merged(work, add, everything, what):
    keep, other, third = add("หนึ่ง"), add("สอง"), add("สาม")
    others = {"itself": [keep], "nothing": [], "gone": [99_999]}.get(what, [other])
    if what == "merged":
        merge.merge(work, third, [other], {})
    elif what == "trash":
        records.trash(work, PARTNERS, [other])
    elif what == "submitted":
        partners.change_status(work, [other], "submit", work.today())
    before = everything()
    with pytest.raises(UserError) as refused:
        merge.merge(work, keep, others, {})
    assert refused.value.message
    assert everything() == before


def test_a_wrong_choice_changes_nothing(work, two, everything):
    before = everything()
    with pytest.raises(Faults):
        merge.merge(work, two[0], [two[1]], {"name": ""})
    assert everything() == before


@pytest.fixture(scope="module")
def property_work(tmp_path_factory, fresh_database):
    paths = Paths(tmp_path_factory.mktemp("merge"))
    paths.make()
    shutil.copyfile(fresh_database, paths.database)
    opened = Workspace.open(paths, Settings(user_name="ผู้ทดสอบ"))
    yield opened
    opened.close()


NAMES = st.sampled_from(["โรงเรียนบ้านหนองบัว", "บ้านหนองบัว", "อบต.ป่าปี่ (ผู้ใหญ่ฝั้น)"])
PARTNER = st.fixed_dictionaries(
    {
        "name": NAMES,
        "phones": st.lists(st.sampled_from(["0 5555 0101", "055550101", "08 5555 0102"]), max_size=3),
        "topics": st.lists(st.sampled_from(["health", "safety", "publicity"]), max_size=2, unique=True),
        "note": st.sampled_from([None, "หมายเหตุ\nสองบรรทัด"]),
        "contacts": st.lists(st.sampled_from(["พิมพ์ใจ", "ก้องภพ", "หนูนา"]), max_size=3),
        "networks": st.lists(st.booleans(), min_size=2, max_size=2),
        "took_part": st.booleans(),
        "under_first": st.booleans(),
    }
)


@given(st.lists(PARTNER, min_size=2, max_size=4), st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_merging_then_undoing_restores_every_table(property_work, described, united):
    work = property_work
    day = work.today()
    circles = [records.save(work, NETWORKS, {"name": f"เครือข่าย {number}", "kind": "quality"}) for number in (1, 2)]
    activity = records.save(work, ACTIVITIES, {"name": "กิจกรรม", "starts_on": day})
    ids = []
    for one in described:
        values = {name: one[name] for name in ("name", "phones", "topics", "note")} | {"category": "school"}
        parent = {"parent_id": ids[0]} if ids and one["under_first"] else {}
        ids.append(records.save(work, PARTNERS, values | parent, children={"contacts": [{"first_name": name} for name in one["contacts"]]}))
        for circle, wanted in zip(circles, one["networks"], strict=True):
            if wanted:
                networks.add_members(work, circle, ids[-1:], starts_on=day)
        if one["took_part"]:
            networks.add_participants(work, activity, ids[-1:])
    before = dump(work)
    merge.merge(work, ids[-1], ids[:-1], merge.suggested(work, ids[-1], ids[:-1]) if united else {})
    assert dump(work) != before
    assert not work.reader.connection.execute("PRAGMA foreign_key_check").fetchall()
    history.undo(work)
    assert dump(work) == before


def dump(work):
    return {table: work.reader.connection.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall() for table in sorted(TRACKED)}
