"""Cases as they are taken in: required fields, numbers, who may see them, what keeps one from being saved."""

from __future__ import annotations

import pytest

from desktop.errors import Faults, UserError
from desktop.models.complaint_register import CASE_TYPES, CASES, CHANNELS
from desktop.models.reader import Query
from desktop.services import cases, history, office
from desktop.services.workspace import Workspace

SIMPLE = {"name": "ขอให้ซ่อมถนนหน้าโรงเรียน", "detail": "ถนนเป็นหลุม", "category": "buildings", "anonymity": "anonymous"}


def fields_of(error: pytest.ExceptionInfo[Faults]) -> list[str]:
    return [fault.field for fault in error.value.faults if fault.blocking]


def test_a_new_office_has_numbers_owners_and_channels(work: Workspace) -> None:
    cases.ensure_defaults(work)
    assert work.reader.count(CASE_TYPES, Query()) == 5
    assert work.reader.count(CHANNELS, Query()) >= 10
    assert len({row["channel"] for row in work.reader.rows(CHANNELS, work.reader.ids(CHANNELS, Query()))}) >= 10
    assert cases.owner_of(work, "complaint") is None
    office.apply_template(work, "B")
    cases.ensure_defaults(work)
    assert cases.owner_of(work, "complaint") == "LAW"
    assert cases.owner_of(work, "suggestion") == "ADMIN"
    before = work.reader.generation()
    cases.ensure_defaults(work)
    assert work.reader.generation() == before


def test_cases_are_numbered_by_type_and_year(work: Workspace) -> None:
    cases.ensure_defaults(work)
    year = work.today().year + 543
    first = cases.save(work, SIMPLE, None)
    assert work.reader.reference_title("case", first) == f"ร.1/{year}"
    praise = cases.save(work, {**SIMPLE, "record_type": "compliment"}, None)
    assert work.reader.reference_title("case", praise) == f"ชม.1/{year}"
    assert f"ชม.1/{year}" in history.undo_title(work)


def test_a_secret_case_needs_a_named_handler(work: Workspace) -> None:
    with pytest.raises(Faults) as error:
        cases.save(work, {**SIMPLE, "category": "harassment"}, None)
    assert fields_of(error) == ["handlers"]
    saved = cases.save(work, {**SIMPLE, "category": "harassment", "handlers": [work.actor]}, None)
    assert cases.visible(work, saved)["restricted"] is True
    work.settings.user_name = "นายผู้อื่น ไม่เกี่ยวข้อง"
    with pytest.raises(UserError):
        cases.visible(work, saved)
    assert len(work.reader.ids(CASES, Query())) == 0
