"""A name that is to be hidden from now on stands in nothing that was written before, and in nothing of the case its own was merged into."""

from __future__ import annotations

import pytest

from desktop.errors import Faults
from desktop.services import case_links, cases
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
