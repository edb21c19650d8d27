"""The office's own words in the value lists."""

import pytest

from desktop.domain.shipped_lists import shipped_lists
from desktop.errors import Faults, UserError
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import history, value_lists


def labels(work, list_key, active_only=True):
    return [item.label for item in work.lists().items(list_key, active_only)]


def test_adding_and_taking_back(work, everything):
    before = everything()
    key = value_lists.add(work, "channel", "  วิทยุ  สื่อสาร ", "Radio set")
    assert work.lists().label("channel", key) == "วิทยุ สื่อสาร"
    assert labels(work, "channel")[-1] == "วิทยุ สื่อสาร"
    history.undo(work)
    assert everything() == before


@pytest.mark.parametrize("label", ["", "   ", "โทรศัพท์", "โทร ศัพท์", "ย" * 200])
def test_labels_that_cannot_be(work, label, everything):
    before = everything()
    with pytest.raises(Faults) as refused:
        value_lists.add(work, "channel", label)
    assert refused.value.faults[0].field == "label"
    assert everything() == before


def test_renaming_shows_everywhere_and_is_searched(work, add):
    key = value_lists.ensure_topic(work, "รับสมัครนักเรียน")
    record_id = add("สถานีวิทยุ", topics=[key])
    value_lists.rename(work, "topic", key, "รับนักเรียนใหม่")
    assert work.lists().labels("topic", work.reader.get(PARTNERS, record_id)["topics"]) == ["รับนักเรียนใหม่"]
    assert list(work.reader.ids(PARTNERS, Query("รับนักเรียนใหม่"))) == [record_id]
    assert not work.reader.ids(PARTNERS, Query("รับสมัคร"))
    history.undo(work)
    assert list(work.reader.ids(PARTNERS, Query("รับสมัคร"))) == [record_id]
    with pytest.raises(Faults):
        value_lists.rename(work, "topic", key, "ประชาสัมพันธ์")


def test_moving(work):
    first, second, third, *_rest = labels(work, "network_kind")
    key = work.lists().key_of("network_kind", third)
    value_lists.move(work, "network_kind", key, 0)
    assert labels(work, "network_kind")[:3] == [third, first, second]
    value_lists.move(work, "network_kind", key, 99)
    assert labels(work, "network_kind")[-1] == third


def test_switched_off_is_not_offered_but_still_said(work):
    value_lists.set_active(work, "channel", "fax", False)
    assert "โทรสาร" not in labels(work, "channel")
    assert work.lists().label("channel", "fax") == "โทรสาร"
    value_lists.set_active(work, "channel", "fax", True)
    assert "โทรสาร" in labels(work, "channel")


def test_removing_only_what_is_ours_and_unused(work, add):
    with pytest.raises(UserError):
        value_lists.remove(work, "channel", "fax")
    key = value_lists.add(work, "topic", "อ่านออกเขียนได้")
    add("หนึ่ง", topics=[key])
    add("สอง", topics=[key])
    assert value_lists.usage(work, "topic", key) == 2
    with pytest.raises(UserError, match="2"):
        value_lists.remove(work, "topic", key)
    other = value_lists.add(work, "topic", "ไม่ใช้")
    value_lists.remove(work, "topic", other)
    assert "ไม่ใช้" not in labels(work, "topic", active_only=False)


@pytest.mark.parametrize("list_key", ["scope", "kind", "direction", "partner_status"])
def test_fixed_lists_keep_their_entries(work, list_key):
    key = work.lists().items(list_key)[0].key
    for forbidden in (
        lambda: value_lists.add(work, list_key, "ใหม่"),
        lambda: value_lists.set_active(work, list_key, key, False),
        lambda: value_lists.remove(work, list_key, key),
    ):
        with pytest.raises(UserError):
            forbidden()


def test_words_of_fixed_lists_may_change_but_not_those_of_statuses(work):
    value_lists.rename(work, "scope", "internal", "ในสำนักงาน")
    assert work.lists().label("scope", "internal") == "ในสำนักงาน"
    with pytest.raises(UserError):
        value_lists.rename(work, "partner_status", "draft", "อื่น")


def test_topics_grow_once(work):
    key = value_lists.ensure_topic(work, "โรงเรียนขนาดเล็ก")
    assert value_lists.ensure_topic(work, " โรงเรียน ขนาดเล็ก") == key
    value_lists.set_active(work, "topic", key, False)
    assert value_lists.ensure_topic(work, "โรงเรียนขนาดเล็ก") == key
    assert "โรงเรียนขนาดเล็ก" in labels(work, "topic")
    assert value_lists.ensure_topic(work, "ประชาสัมพันธ์") == "publicity"


def test_an_entry_that_is_gone(work):
    with pytest.raises(UserError):
        value_lists.rename(work, "topic", "nope", "อะไรก็ได้")


def test_every_named_list_exists(work):
    assert all(work.lists().items(list_key) for list_key in value_lists.LABELS)


def test_every_list_the_office_may_change_stands_in_the_settings() -> None:
    assert {key for key, shipped in shipped_lists().items() if not shipped.fixed} <= set(value_lists.LABELS)
