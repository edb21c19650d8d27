"""The office's own lists of the publicity module: calendars with spans of days in one cell, news whose headline begins like an agency, and what was exported brought in again."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from desktop.domain.fields import Register
from desktop.domain.import_plan import State
from desktop.exchange import importer, out, sheet, template
from desktop.models.conditions import Query
from desktop.models.publicity_register import ITEMS, NEWS
from desktop.models.registers import REGISTERS
from desktop.services import imports
from desktop.services.workspace import Workspace


def brought_in(work: Workspace, register: Register, folder: Path, *rows: list[Any]) -> list[dict[str, Any]]:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(folder / "list.xlsx")
    done = imports.commit(work, importer.plan(work, register, sheet.open_workbook(folder / "list.xlsx")))
    return work.reader.rows(register, list(done.ids))


def test_a_span_of_days_in_one_cell_fills_the_last_day_too(work: Workspace, tmp_path: Path) -> None:
    cells = ["10-12 มิ.ย. 69", "ต.ค. 68 – ก.ย. 69", "13 มิ.ย. 69", "ทุกวันพฤหัสบดี"]
    found = brought_in(work, ITEMS, tmp_path, ["ที่", "กิจกรรม", "วันที่"], *([number, f"งาน {number}", cell] for number, cell in enumerate(cells)))
    assert [(one["plan_start"], one["plan_end"]) for one in found] == [
        (date(2026, 6, 10), date(2026, 6, 12)),
        (date(2025, 10, 1), date(2026, 9, 30)),
        (date(2026, 6, 13), None),
    ]


def test_news_of_a_school_comes_back_as_it_went_out(work: Workspace, tmp_path: Path) -> None:
    found = brought_in(work, NEWS, tmp_path, ["เลขที่", "วันที่รับ", "หัวข้อข่าว"], ["1/2569", "10 มิ.ย. 69", "โรงเรียนบ้านตัวอย่างได้รางวัล"])
    assert found[0]["category"] in (None, *(item.key for item in work.lists().items(NEWS["category"].choices)))
    out.write_csv(work, NEWS, work.reader.ids(NEWS, Query()), tmp_path / "news.csv")
    plan = importer.plan(work, NEWS, sheet.open_workbook(tmp_path / "news.csv"))
    assert plan.counts()[State.UNCHANGED] == 1


@pytest.mark.parametrize("name", list(REGISTERS))
def test_the_examples_of_a_template_are_in_the_words_of_the_office(work: Workspace, tmp_path: Path, name: str) -> None:
    template.write(work, REGISTERS[name], tmp_path / "แบบ.xlsx")
    cells = [cell for row in load_workbook(tmp_path / "แบบ.xlsx").worksheets[0].iter_rows(values_only=True) for cell in row if isinstance(cell, str)]
    assert "school" not in cells
