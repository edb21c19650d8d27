"""The sample office: complete, consistent, filled in by one deed and taken away without touching what is the office's own."""

from datetime import timedelta

import pytest

from desktop.domain.shipped_lists import shipped_list
from desktop.errors import UserError
from desktop.models.partner_register import ACTIVITIES, AGREEMENTS, CONTACT_LOG, CONTACTS, NETWORKS, PARTNERS
from desktop.models.reader import Query
from desktop.models.registers import REGISTERS
from desktop.services import (
    cases,
    demo,
    frameworks,
    history,
    holidays,
    networks,
    office,
    partners,
    records,
    value_lists,
    verification,
    versions,
)


def by_name(work, name):
    (record_id,) = [row["id"] for row in work.reader.rows(PARTNERS, work.reader.ids(PARTNERS, Query())) if row["name"] == name]
    return record_id


def program_own(work):
    """What the program itself brings: it stays when the sample goes."""
    holidays.ensure_filled(work)
    cases.ensure_defaults(work)
    frameworks.ensure(work)


def in_registers(work):
    """How many records there are in all."""
    return sum(work.reader.connection.execute(f"SELECT count(*) FROM {register.table}").fetchone()[0] for register in REGISTERS.values())


def test_it_holds_something_of_everything(sample):
    categories = sample.reader.counts(PARTNERS, "category", Query())
    assert {key for key, count in categories.items() if count} == set(shipped_list("partner_category").by_key)
    statuses = {row[0] for row in sample.reader.connection.execute("SELECT status FROM partner")}
    assert statuses == set(shipped_list("partner_status").by_key) - {"review_due"}
    assert sample.reader.count(PARTNERS, Query(view="review_due")) >= 8
    assert sample.reader.count(PARTNERS, Query(filters=(("category", ("school",)),))) == 25
    assert sample.reader.count(NETWORKS, Query()) == 5
    assert sample.reader.count(ACTIVITIES, Query()) == 8
    assert all(counts.members for counts in networks.counts(sample, sample.reader.ids(NETWORKS, Query())).values())
    for register in (CONTACTS, AGREEMENTS, CONTACT_LOG):
        assert sample.reader.connection.execute(f"SELECT count(*) FROM {register.table}").fetchone()[0]
    assert any(version.status == "approved" for version in versions.listed(sample))
    assert len(versions.disseminations(sample)) == 2
    assert office.profile(sample)["short_name"] == "สพป.สมมตินคร เขต 9"
    assert len(office.units(sample)) == 10
    assert not office.needs_first_start(sample)


def test_what_is_due_is_due_whenever_it_is_filled_in(work, monkeypatch):
    later = work.today() + timedelta(days=200)
    monkeypatch.setattr(type(work), "today", lambda _work: later)
    demo.fill(work)
    assert work.reader.count(PARTNERS, Query(view="review_due")) >= 8
    assert all(line.days_overdue >= 0 for line in verification.due(work))


def test_every_sample_record_would_pass_the_form(sample):
    lists = sample.lists()
    for register in (PARTNERS, NETWORKS, ACTIVITIES):
        for row in sample.reader.rows(register, sample.reader.ids(register, Query())):
            values = {field.name: row[field.name] for field in register.stored if not field.computed}
            assert [fault for fault in records.check(sample, register, values, row["id"]) if fault.blocking] == []
            for field in register.stored:
                if field.holds_keys and field.choices != "partner_status":
                    keys = row[field.name] if field.holds_list else filter(None, [row[field.name]])
                    known = {item.key for item in lists.items(field.choices, active_only=False)}
                    assert set(keys) <= known, (row["name"], field.name)


def test_nothing_in_it_is_real(sample):
    for row in sample.reader.rows(PARTNERS, sample.reader.ids(PARTNERS, Query())):
        assert all("example" in one or one.endswith(".example") for one in row["emails"])
        assert all("5555" in one or one == "191" for one in row["phones"])


def test_it_is_found_in_the_search(sample):
    assert sample.reader.ids(PARTNERS, Query("ป่าปี่ผู้ใหญ่ฝั้น"))
    assert sample.reader.ids(PARTNERS, Query("กุ้งแก้ว"))


def test_one_undo_takes_it_back(work, everything):
    program_own(work)
    before = everything()
    demo.fill(work)
    history.undo(work)
    assert everything() == before
    assert not demo.present(work)


def test_removing_leaves_nothing_but_the_groups_and_the_holidays(work, everything):
    program_own(work)
    before = everything()
    own = in_registers(work)
    demo.fill(work)
    brought = in_registers(work) - own
    removal = demo.remove(work)
    assert removal.kept == []
    assert removal.removed == brought > len(demo.sample("partners")["partner"]) + 5 + 8
    after = everything()
    assert after.pop("org_unit") != before.pop("org_unit")
    assert [row[1] for row in after.pop("office")] == ["unit_template"]
    assert before.pop("office") == []
    assert after == before
    assert not demo.present(work)


def test_undoing_the_removal_brings_it_all_back(work, everything):
    demo.fill(work)
    before = everything()
    demo.remove(work)
    holidays.ensure_filled(work)
    history.undo(work)
    assert everything() == before
    assert demo.present(work)


def test_what_the_office_added_and_edited_stays(sample):
    own = records.save(sample, PARTNERS, {"name": "โรงเรียนของเราเอง", "category": "school", "parent_id": by_name(sample, "กลุ่มอำนวยการ")})
    edited = by_name(sample, "เทศบาลเมืองสมมตินคร")
    records.save(sample, PARTNERS, {"website": "https://city.example"}, edited)
    called = by_name(sample, "ที่ว่าการอำเภอป่าปี่")
    records.save(sample, PARTNERS, {}, called, children={"contacts": [{"first_name": "คนใหม่"}]})
    network = sample.reader.ids(NETWORKS, Query("ภาคีเครือข่าย"))[0]
    networks.add_members(sample, network, [own])
    partners.verify(sample, [by_name(sample, "โรงเรียนบ้านน้ำพุ")], sample.today(), "", "phone")
    office.set_profile(sample, {"name_th": "สำนักงานของเราเอง"})
    expected = ["กลุ่มอำนวยการ", "ที่ว่าการอำเภอป่าปี่", "เทศบาลเมืองสมมตินคร", "ภาคีเครือข่ายความร่วมมือเพื่อโอกาสทางการศึกษา"]
    assert sorted(demo.edited(sample)) == sorted(expected)
    removal = demo.remove(sample)
    assert sorted(removal.kept) == sorted(expected)
    left = {row["name"] for row in sample.reader.rows(PARTNERS, sample.reader.ids(PARTNERS, Query()))}
    assert left == {*expected[:3], "โรงเรียนของเราเอง"}
    assert sample.reader.get(PARTNERS, own)["parent_id.title"] == "กลุ่มอำนวยการ"
    assert own in {one.partner_id for one in networks.members(sample, network)}
    assert [one["first_name"] for one in sample.reader.children(CONTACTS, called)] == ["คนใหม่"]
    assert office.profile(sample)["name_th"] == "สำนักงานของเราเอง"
    assert office.profile(sample)["director_name"] == ""
    assert not demo.present(sample)


def test_an_edit_that_was_undone_is_none(sample):
    records.save(sample, PARTNERS, {"website": "https://city.example"}, by_name(sample, "เทศบาลเมืองสมมตินคร"))
    history.undo(sample)
    assert demo.edited(sample) == []


def test_the_edited_ones_can_go_too(sample):
    records.save(sample, PARTNERS, {"website": "https://city.example"}, by_name(sample, "เทศบาลเมืองสมมตินคร"))
    demo.remove(sample, also_edited=True)
    assert sample.reader.count(PARTNERS, Query()) == 0


def test_a_topic_the_office_uses_stays(sample):
    key = value_lists.ensure_topic(sample, "โรงเรียนขนาดเล็ก")
    records.save(sample, PARTNERS, {"name": "ของเราเอง", "category": "school", "topics": [key]})
    demo.remove(sample)
    assert sample.lists().label("topic", key) == "โรงเรียนขนาดเล็ก"
    assert sample.lists().key_of("topic", "อ่านออกเขียนได้ทุกคน") is None


def test_only_into_an_empty_office_and_only_once(work, add):
    with pytest.raises(UserError):
        demo.remove(work)
    add("ของเราเอง")
    with pytest.raises(UserError):
        demo.fill(work)


def test_the_name_the_office_typed_stays(work):
    office.set_profile(work, {"name_th": "สำนักงานของเราเอง"})
    demo.fill(work)
    assert office.profile(work)["name_th"] == "สำนักงานของเราเอง"
    assert office.profile(work)["director_name"] == ""
