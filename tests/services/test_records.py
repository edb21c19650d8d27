"""Saving through the services: what is stored, what is refused."""

from __future__ import annotations

import pytest

from desktop.errors import Faults
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import records
from desktop.services.workspace import Workspace

SCHOOL = {"name": "โรงเรียนบ้านตัวอย่าง", "category": "school"}


def test_a_new_record_has_a_number_and_is_found(work: Workspace) -> None:
    record_id = records.save(work, PARTNERS, SCHOOL)
    assert work.reader.get(PARTNERS, record_id)["number"] == f"1/{work.today().year + 543}"
    assert list(work.reader.ids(PARTNERS, Query("ตัวอย่าง"))) == [record_id]


def test_an_empty_required_field_is_refused(work: Workspace) -> None:
    with pytest.raises(Faults) as refused:
        records.save(work, PARTNERS, {"name": " ", "category": "school"})
    assert [fault.field for fault in refused.value.faults] == ["name"]
