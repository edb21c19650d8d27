"""A name that is to be hidden from now on stands in nothing that was written before, and in nothing of the case its own was merged into."""

from __future__ import annotations

import pytest

from desktop.errors import Faults
from desktop.models.complaint_register import CASES
from desktop.services import case_links, case_merge, cases, records
from desktop.services.workspace import Workspace
from tests.services import case_help

NAMED = {"anonymity": "named"}
SAYS = f"{case_help.WHO['first_name']} {case_help.WHO['last_name']}"


@pytest.mark.parametrize("first", [True, False])
def test_why_cases_are_linked_is_searched_when_the_name_is_to_be_hidden(work: Workspace, first: bool) -> None:
    pair = [case_help.take_in(work, **NAMED), case_help.take_in(work, None)]
    case_id, other = pair if first else (case_help.take_in(work, **NAMED), pair[1])
    case_links.link(work, case_id, other, f"คุณ{SAYS} ร้องทั้งสองเรื่อง")
    with pytest.raises(Faults):
        cases.save(work, {"anonymity": "confidential"}, case_help.WHO, case_id)
    case_links.link(work, case_id, other, "ผู้ร้องคนเดียวกัน")
    cases.save(work, {"anonymity": "confidential"}, case_help.WHO, case_id)
    assert SAYS not in "\n".join(line for line in work.reader.connection.iterdump() if "case_identity" not in line and "sealed" not in line)


def test_the_complainant_of_a_merged_case_stays_out_of_the_one_it_stands_in(work: Workspace) -> None:
    keep, other = case_help.take_in(work, None), case_help.take_in(work, anonymity="confidential")
    case_merge.merge(work, keep, [other])
    with pytest.raises(Faults):
        records.save(work, CASES, {"detail": f"สอบถาม{SAYS}แล้ว"}, keep)
    with pytest.raises(Faults):
        case_help.act(work, keep, detail=f"สอบถาม{SAYS}แล้ว")
    assert case_help.act(work, keep, detail="สอบถามผู้ร้องแล้ว")


def test_a_case_is_not_merged_into_one_that_says_who_complains(work: Workspace) -> None:
    keep, other = case_help.take_in(work, None), case_help.take_in(work, anonymity="confidential")
    case_help.act(work, keep, detail=f"สอบถาม{SAYS}แล้ว")
    with pytest.raises(Faults):
        case_merge.merge(work, keep, [other])
    assert work.reader.rows(CASES, [other])[0]["merged_into_id"] is None
