"""Filters under a name."""

import pytest

from desktop.errors import Faults, UserError
from desktop.models.partner_register import NETWORKS, PARTNERS
from desktop.models.reader import Query
from desktop.services import history, saved_filters

QUERY = Query("ป่าปี่", (("category", ("school", "local_gov")), ("tambon", ("",))), "review_due", ("name", True))


def test_a_filter_comes_back_as_it_was(work):
    number = saved_filters.save(work, PARTNERS, "  โรงเรียน  ป่าปี่ ", QUERY)
    assert saved_filters.saved(work, PARTNERS) == [saved_filters.NamedFilter(number, "โรงเรียน ป่าปี่", QUERY)]
    assert saved_filters.saved(work, NETWORKS) == []
    assert history.undo_title(work) == ""


def test_names_are_unique_in_a_register(work):
    number = saved_filters.save(work, PARTNERS, "ของฉัน", QUERY)
    with pytest.raises(Faults):
        saved_filters.save(work, PARTNERS, "ของ ฉัน", Query())
    saved_filters.save(work, NETWORKS, "ของฉัน", Query())
    assert saved_filters.save(work, PARTNERS, "ของฉัน", Query(), replace=True) == number
    assert saved_filters.saved(work, PARTNERS)[0].query == Query()


def test_renaming_and_removing(work):
    first, second = saved_filters.save(work, PARTNERS, "ข", QUERY), saved_filters.save(work, PARTNERS, "ก", QUERY)
    assert [one.id for one in saved_filters.saved(work, PARTNERS)] == [second, first]
    with pytest.raises(Faults):
        saved_filters.rename(work, first, "ก")
    with pytest.raises(Faults):
        saved_filters.rename(work, first, "ย" * 100)
    saved_filters.rename(work, first, "ข")
    saved_filters.rename(work, first, "ค")
    saved_filters.remove(work, second)
    assert [one.name for one in saved_filters.saved(work, PARTNERS)] == ["ค"]
    with pytest.raises(UserError):
        saved_filters.remove(work, second)
    with pytest.raises(Faults):
        saved_filters.save(work, PARTNERS, "", QUERY)


def test_fields_that_are_gone_are_left_out(work):
    with work.session() as session:
        from desktop.models.office import SavedFilter

        text = '{"text": "", "filters": [["colour", ["red"]], ["scope", ["internal"]]], "view": "all", "order": ["colour", false]}'
        session.add(SavedFilter(register="partner", name="เก่า", query=text))
    (one,) = saved_filters.saved(work, PARTNERS)
    assert one.query == Query(filters=(("scope", ("internal",)),))
