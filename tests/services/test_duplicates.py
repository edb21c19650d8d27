"""Likeness while typing, pairs of the whole register, pairs told apart; the index follows every change."""

import pytest

from desktop.errors import Cancelled
from desktop.models.partner_register import PARTNERS
from desktop.services import duplicates, history, merge, records

PLACE = {"tambon": "ทุ่งน้ำใส", "amphoe": "เมืองสมมตินคร", "province": "สมมตินคร", "category": "school"}


def ids(found):
    return [one.id for one in found]


def test_a_name_being_typed_is_recognised(work, add):
    school = add("โรงเรียนวัดทุ่งน้ำใส", **PLACE)
    add("โรงเรียนบ้านห้วยกระบุง", **PLACE)
    assert ids(duplicates.like(work, PLACE | {"name": "รร.วัดทุ่งน้ำใส"})) == [school]
    assert duplicates.like(work, PLACE | {"name": "รร.วัดทุ่งน้ำใส"}, exclude_id=school) == []
    assert duplicates.like(work, {"name": "  "}) == []


def test_the_index_follows_saving_renaming_trash_merging_and_undo(work, add):
    wanted = PLACE | {"name": "โรงเรียนบ้านโป่งสามสิบ"}
    assert duplicates.like(work, wanted) == []
    first = add(wanted["name"], **PLACE)
    assert ids(duplicates.like(work, wanted)) == [first]
    records.save(work, PARTNERS, {"name": "โรงเรียนอื่น"}, first)
    assert duplicates.like(work, wanted) == []
    history.undo(work)
    assert ids(duplicates.like(work, wanted)) == [first]
    records.trash(work, PARTNERS, [first])
    assert duplicates.like(work, wanted) == []
    records.restore(work, PARTNERS, [first])
    second = add("โรงเรียนอีกชื่อหนึ่ง", **PLACE)
    merge.merge(work, second, [first], {})
    assert duplicates.like(work, wanted) == []


def test_pairs_of_the_register_until_they_are_told_apart(work, add):
    first, second = add("โรงเรียนวัดทุ่งน้ำใส", **PLACE), add("วัดทุ่งน้ำใส", **PLACE)
    add("โรงเรียนบ้านห้วยกระบุง", **PLACE)
    seen = []
    (pair,) = duplicates.pairs(work, progress=lambda done, total: seen.append((done, total)))
    assert (pair.first, pair.second) == (first, second)
    assert pair.reason
    assert seen[-1] == (3, 3)
    assert duplicates.mark_distinct(work, [(second, first)]) == 1
    assert duplicates.mark_distinct(work, [(first, second)]) == 0
    assert duplicates.pairs(work) == []
    assert duplicates.like(work, PLACE | {"name": "วัดทุ่งน้ำใส"}, exclude_id=second) == []
    history.undo(work)
    assert len(duplicates.pairs(work)) == 1
    duplicates.mark_distinct(work, [(first, second)])
    duplicates.mark_distinct(work, [(first, second)], apart=False)
    assert duplicates.distinct(work) == set()


def test_two_codes_are_two_schools(work, add):
    add("โรงเรียนบ้านหนองบัว", **PLACE, school_id10="1099010001")
    add("โรงเรียนบ้านหนองบัว", **PLACE, school_id10="1099010002")
    assert duplicates.pairs(work) == []


def test_searching_the_register_can_be_cancelled(work, add):
    add("หนึ่ง")
    with pytest.raises(Cancelled):
        duplicates.pairs(work, cancelled=lambda: True)


def test_warming_up_in_another_thread(work, add):
    from threading import Thread

    school = add("โรงเรียนวัดทุ่งน้ำใส", **PLACE)
    thread = Thread(target=duplicates.warm_up, args=(work,))
    thread.start()
    thread.join()
    assert ids(duplicates.like(work, PLACE | {"name": "วัดทุ่งน้ำใส"})) == [school]
