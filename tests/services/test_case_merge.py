"""The same matter twice: noticed by number and text, linked, merged with a way back; and from a case to the improvement plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from desktop.errors import Faults, UserError
from desktop.models.complaint_register import ACTIONS, CASES, REFERRALS
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.reader import Query
from desktop.services import case_duplicates, case_links, case_merge, history, improvements, records, steps
from desktop.services.workspace import Workspace

LUNCH = {"name": "ขอให้ตรวจสอบอาหารกลางวันโรงเรียนบ้านสมมติ", "detail": "อาหารกลางวันไม่เพียงพอต่อนักเรียนหลายวันติดต่อกัน", "category": "lunch", "received_on": date(2026, 6, 1)}


@pytest.fixture
def case(work: Workspace) -> Callable[..., int]:
    """Add a case; its id."""

    def adding(**values: Any) -> int:
        return records.save(work, CASES, LUNCH | values)

    return adding


def test_merged_cases_become_one_and_come_apart_again(work: Workspace, case: Callable[..., int], everything: Callable[[], Any]) -> None:
    keep, other, third = case(), case(), case(name="ถนนหน้าโรงเรียน", category="buildings")
    records.save(work, ACTIONS, {"case_id": other, "name": "สอบถามโรงเรียน"})
    records.save(work, REFERRALS, {"case_id": other, "name": "เทศบาลตัวอย่าง"})
    before = everything()
    assert case_merge.merge(work, keep, [other]) == 1
    assert sorted(work.reader.ids(CASES, Query())) == [keep, third]
    assert work.reader.connection.execute("SELECT case_id FROM case_action").fetchall() == [(keep,)]
    assert work.reader.connection.execute("SELECT case_id FROM case_referral").fetchall() == [(keep,)]
    kept, gone = (work.reader.get(CASES, one) for one in (keep, other))
    assert kept is not None
    assert kept["number"] in {line.new for line in history.of_record(work, CASES, other)}
    assert gone is not None
    assert gone["number"] in kept["note"]
    assert kept["number"] in gone["note"]
    assert list(work.reader.ids(CASES, Query(filters=(("merged_into_id", (str(keep),)),)))) == [other]
    history.undo(work)
    assert everything() == before
    assert sorted(work.reader.ids(CASES, Query())) == [keep, other, third]


def test_a_case_is_never_merged_twice_or_with_itself(work: Workspace, case: Callable[..., int]) -> None:
    keep, other, third = case(), case(), case()
    case_merge.merge(work, keep, [other])
    for wrong in ((keep, [keep]), (third, [other]), (other, [third]), (keep, [])):
        with pytest.raises(UserError):
            case_merge.merge(work, *wrong)


def test_the_same_number_at_the_source_is_the_surest_sign(work: Workspace, case: Callable[..., int]) -> None:
    known = case(external_source="gcc1111", external_ref="RS69-0001234", name="เรื่องหนึ่ง")
    found = case_duplicates.like(work, {"name": "อีกเรื่องหนึ่งที่ต่างกัน", "external_source": "gcc1111", "external_ref": "RS69-0001234"})
    assert [(one.case_id, one.sure) for one in found] == [(known, 100.0)]
    assert case_duplicates.like(work, {"name": "อีกเรื่องหนึ่งที่ต่างกัน", "external_source": "traffy", "external_ref": "RS69-0001234"}) == []


def test_a_text_much_alike_is_noticed_while_typing(work: Workspace, case: Callable[..., int]) -> None:
    known = case()
    far = case(received_on=date(2020, 6, 1))
    case(name="การรับนักเรียนชั้นประถมศึกษาปีที่ 1", detail="สอบถามหลักเกณฑ์", category="admission")
    typed = {"name": "ขอให้ตรวจสอบ อาหารกลางวัน โรงเรียนบ้านสมมุติ", "received_on": date(2026, 6, 20)}
    assert [one.case_id for one in case_duplicates.like(work, typed)] == [known]
    assert case_duplicates.like(work, typed, exclude_id=known) == []
    records.save(work, CASES, {"name": "ถนนหน้าโรงเรียนชำรุด"}, known)
    assert known not in [one.case_id for one in case_duplicates.like(work, typed)]
    assert far in [one.case_id for one in case_duplicates.like(work, typed | {"received_on": date(2020, 7, 1)})]


def test_linked_cases_know_each_other(work: Workspace, case: Callable[..., int]) -> None:
    one, two = case(), case(name="อีกเรื่อง")
    case_links.link(work, two, one, "โรงเรียนเดียวกัน")
    assert [(other.case_id, other.why) for other in case_links.related(work, one)] == [(two, "โรงเรียนเดียวกัน")]
    assert [other.case_id for other in case_links.related(work, two)] == [one]
    with pytest.raises(UserError):
        case_links.link(work, one, one)
    case_links.unlink(work, case_links.related(work, one)[0].link_id)
    assert case_links.related(work, one) == []
    history.undo(work)
    assert [other.case_id for other in case_links.related(work, two)] == [one]


def test_cases_lead_to_the_improvement_plan(work: Workspace, case: Callable[..., int]) -> None:
    one = case(root_cause="ไม่มีผู้ตรวจรับวัตถุดิบ")
    two = case(name="ขอเสนอให้เพิ่มช่องทางติดต่อ", record_type="suggestion", category="service")
    opened = improvements.from_cases(work, [one])
    assert (opened["name"], opened["source"], opened["root_cause"]) == (LUNCH["name"], "complaint", "ไม่มีผู้ตรวจรับวัตถุดิบ")
    assert improvements.from_cases(work, [two])["source"] == "suggestion"
    item = improvements.add(work, opened | {"measure": "ตรวจรับทุกวัน"}, [one, two])
    assert [found["id"] for found in improvements.cases_of(work, item)] == [one, two]
    suggestion = work.reader.get(CASES, two)
    assert suggestion is not None
    assert suggestion["accepted_to_plan"] == "yes"
    assert history.undo_title(work)
    history.undo(work)
    assert list(work.reader.ids(IMPROVEMENTS, Query())) == []
    assert improvements.cases_of(work, item) == []


def test_a_merged_case_goes_no_way_of_its_own(work: Workspace, case: Callable[..., int]) -> None:
    keep, other = case(), case()
    case_merge.merge(work, keep, [other])
    assert steps.allowed(work, CASES, [other]) == []
    with pytest.raises(UserError):
        steps.take(work, CASES, [other], "screen")
    history.undo(work)
    assert [step.key for step in steps.allowed(work, CASES, [other])] == ["screen"]


def test_nothing_new_is_written_down_for_a_case_that_is_set_aside(work: Workspace, case: Callable[..., int]) -> None:
    keep, other, gone = case(), case(), case(name="ถนนหน้าโรงเรียน")
    case_merge.merge(work, keep, [other])
    records.trash(work, CASES, [gone])
    for one in (other, gone):
        with pytest.raises(Faults):
            records.save(work, ACTIONS, {"case_id": one, "name": "สอบถามโรงเรียน"})
    assert records.save(work, ACTIONS, {"case_id": keep, "name": "สอบถามโรงเรียน"})
