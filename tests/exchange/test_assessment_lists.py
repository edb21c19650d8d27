"""Lists of the self-assessment module brought in: what went out comes back as it is; equal titles of another year, group, school or day are records of their own."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.fields import Register
from desktop.domain.import_plan import State
from desktop.exchange import importer, out, sheet
from desktop.models.conditions import Query
from desktop.models.instrument_register import PRACTICES, RISKS, VISITS
from desktop.models.partner_register import PARTNERS
from desktop.services import imports, office, records
from desktop.services.workspace import Workspace

_RISK = {"name": "ข้อมูลล่าช้า", "activity": "งานข้อมูล", "unit": "ADMIN"}


def _planned(work: Workspace, register: Register, folder: Path) -> Any:
    out.write_csv(work, register, work.reader.ids(register, Query()), folder / "list.csv")
    return importer.plan(work, register, sheet.open_workbook(folder / "list.csv"))


@pytest.fixture
def office_work(work: Workspace) -> Workspace:
    office.apply_template(work, "B")
    return work


def test_risks_visits_and_practices_come_back_as_they_went_out(office_work: Workspace, tmp_path: Path) -> None:
    work = office_work
    school = records.save(work, PARTNERS, {"name": "โรงเรียนบ้านหนองบัว", "category": "school"})
    other = records.save(work, PARTNERS, {"name": "โรงเรียนวัดตัวอย่าง", "category": "school"})
    for values in (_RISK | {"fiscal_year": 2569}, _RISK | {"fiscal_year": 2570}, _RISK | {"fiscal_year": 2569, "unit": "LAW"}):
        records.save(work, RISKS, values)
    for one, day in ((school, 5), (school, 6), (other, 5)):
        records.save(work, VISITS, {"name": "นิเทศการอ่าน", "school_id": one, "visited_on": date(2026, 6, day)})
        records.save(work, PRACTICES, {"name": "อ่านคล่อง", "school_id": one, "fiscal_year": 2560 + day})
    for register in (RISKS, VISITS, PRACTICES):
        assert _planned(work, register, tmp_path).counts()[State.UNCHANGED] == 3


def test_the_same_risk_of_another_year_is_a_new_one(office_work: Workspace, tmp_path: Path) -> None:
    work = office_work
    records.save(work, RISKS, _RISK | {"fiscal_year": 2569})
    out.write_csv(work, RISKS, work.reader.ids(RISKS, Query()), tmp_path / "list.csv")
    text = (tmp_path / "list.csv").read_text(encoding="utf-8-sig").replace("2569", "2570")
    (tmp_path / "next.csv").write_text(text, encoding="utf-8-sig")
    plan = importer.plan(work, RISKS, sheet.open_workbook(tmp_path / "next.csv"))
    assert plan.counts()[State.READY] == 1
    imports.commit(work, plan)
    assert sorted(row["fiscal_year"] for row in work.reader.rows(RISKS, list(work.reader.ids(RISKS, Query())))) == [2569, 2570]
