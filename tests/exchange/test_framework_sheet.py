"""A framework goes to Excel and comes back the same; what is wrong in the file is named with its sheet and cell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.domain.framework_check import load_toml
from desktop.domain.framework_nodes import tidy
from desktop.errors import UserError
from desktop.exchange import framework_file, framework_sheet
from desktop.models.framework_reading import canonical
from desktop.paths import resource
from tests.domain.framework_faults import PLANTED, clean

SHIPPED = sorted(resource("frameworks").glob("*.toml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
@pytest.mark.parametrize("ending", ["xlsx", "toml"])
def test_every_shipped_edition_comes_back_the_same(path: Path, ending: str, tmp_path: Path) -> None:
    document, file = tidy(load_toml(path)), tmp_path / f"กรอบ.{ending}"
    framework_file.write(document, file)
    back, faults = framework_file.read(file)
    assert faults == []
    assert canonical(back) == canonical(document)


def test_codes_and_words_that_look_like_something_else_stay_words(tmp_path: Path) -> None:
    document, file = clean(), tmp_path / "กรอบ.xlsx"
    items = document["sections"][0]["items"]
    items[0] |= {"code": "1.10", "name": "=HYPERLINK(\"http://example.go.th\")", "description": "+1 บรรทัด\nบรรทัดสอง", "unit": "@cmd", "hints": ["-ก", "=1+1"]}
    items[1] |= {"code": "0012", "name": "1e5", "texts": {"note": "TRUE", "formula": "=A1"}}
    framework_sheet.write(document, file)
    with ZipFile(file) as package:
        assert not any(b"<f>" in package.read(name) for name in package.namelist() if "/sheet" in name)
    assert canonical(framework_sheet.read(file)) == canonical(tidy(document))


def test_letters_no_workbook_can_hold_are_left_out(tmp_path: Path) -> None:
    document, file = clean(), tmp_path / "กรอบ.xlsx"
    item = document["sections"][0]["items"][0]
    document["name"], item["name"], item["code"], item["hints"] = "กรอบ\x01ทดสอบ", "ตัว\x02ชี้วัด", "1.1\x03", ["คำ\x04สั่ง"]
    framework_sheet.write(document, file)
    back = framework_sheet.read(file)
    found = back["sections"][0]["items"][0]
    assert (back["name"], found["name"], found["code"], found["hints"]) == ("กรอบทดสอบ", "ตัวชี้วัด", "1.1", ["คำสั่ง"])


def test_a_heading_may_be_renamed_and_sheets_moved(tmp_path: Path) -> None:
    file = tmp_path / "กรอบ.xlsx"
    framework_sheet.write(clean(), file)
    book = load_workbook(file)
    book["ข้อหรือตัวชี้วัด"].title = "ตัวชี้วัดของเรา"
    book["ตัวชี้วัดของเรา"]["B1"] = "รหัสของเรา"
    book.move_sheet("ตัวชี้วัดของเรา", 3)
    book.save(file)
    assert canonical(framework_sheet.read(file)) == canonical(tidy(clean()))


def test_faults_name_sheet_and_cell(tmp_path: Path) -> None:
    file = tmp_path / "กรอบ.xlsx"
    framework_sheet.write(clean(), file)
    book = load_workbook(file)
    sheet = book["ข้อหรือตัวชี้วัด"]
    keys = [cell.value for cell in sheet[2]]
    sheet.cell(3, keys.index("item.weight") + 1).value = "สิบ"
    sheet.cell(4, keys.index("item.scoring") + 1).value = "เดาเอา"
    sheet.cell(5, keys.index("item.section") + 1).value = "ไม่มี"
    book["ส่วนหัวของกรอบ (แผ่น)" if "ส่วนหัวของกรอบ (แผ่น)" in book.sheetnames else book.sheetnames[0]]["C5"] = "มั่ว"
    book.save(file)
    faults = [str(fault) for fault in framework_sheet.look_into(file).faults()]
    wanted = [f"“{sheet.title}” ช่อง E3", f"“{sheet.title}” ช่อง D4", f"“{sheet.title}” ช่อง A5", f"“{book.sheetnames[0]}” ช่อง C5"]
    assert [[fault for fault in faults if place in fault] != [] for place in wanted] == [True] * 4


_NOT_IN_EXCEL = (
    "unknown key at the head", "unknown word of a template", "words that are a list", "unknown key in an item", "items that are a table",
    "section code there twice", "item code there twice", "yes and no in words",
)  # fmt: skip
"""Faults a sheet cannot have, or that move what stands below them elsewhere."""


def test_all_planted_faults_are_found_in_excel_too(tmp_path: Path) -> None:
    document, file = clean(), tmp_path / "กรอบ.xlsx"
    planted = [one for one in PLANTED if one.name not in _NOT_IN_EXCEL]
    for one in planted:
        one.put(document)
    framework_sheet.write(document, file)
    found = {fault.path for fault in framework_sheet.look_into(file).faults()}
    assert [one.name for one in planted if one.path not in found] == []


_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn", "Co"]), min_size=1, max_size=30).map(lambda text: f"ก{text}ข".replace("_x", "x"))


@settings(max_examples=20, deadline=None)
@given(st.lists(_TEXT, min_size=3, max_size=3), st.floats(0, 1e6).map(lambda number: round(number, 6)), st.booleans())
def test_any_words_and_numbers_come_back(tmp_path_factory: pytest.TempPathFactory, texts: list[str], number: float, slot: bool) -> None:
    document: dict[str, Any] = clean()
    document["sections"][0]["items"][0] |= {"name": texts[0], "target": number, "slot": slot, "texts": {"method": texts[1]}, "baseline": [[2567, number]]}
    document["sections"][1]["items"][0]["checkpoints"][0]["text"] = texts[2]
    file = tmp_path_factory.mktemp("any") / "กรอบ.xlsx"
    framework_sheet.write(document, file)
    assert canonical(framework_sheet.read(file)) == canonical(tidy(document))


def _changed(tmp_path: Path, change: Callable[[Any], None]) -> framework_sheet.Reading:
    file = tmp_path / "กรอบ.xlsx"
    framework_sheet.write(clean(), file)
    book = load_workbook(file)
    change(book)
    book.save(file)
    return framework_sheet.look_into(file)


def test_a_day_excel_made_of_a_code_is_told_and_one_of_a_closing_day_is_turned_back(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        book["ข้อหรือตัวชี้วัด"]["B4"].value = datetime(2026, 2, 1)
        for row in book["รอบของปี"].iter_rows(min_row=3):
            if row[4].value == "03-31":
                row[4].value = datetime(2026, 3, 31)

    found = _changed(tmp_path, change)
    assert "B4" in found.faults()[0].place
    assert "1 ก.พ. 2569" in found.faults()[0].message
    assert {period["closes"] for period in found.document["sections"][2]["items"][0]["periods"]} == {"03-31", "06-30", "09-30"}


def test_thousands_may_be_parted_but_a_decimal_comma_is_no_number(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        sheet = book["ข้อหรือตัวชี้วัด"]
        column = next(cell.column for cell in sheet[2] if cell.value == "item.target")
        for row, typed in enumerate(("1,250.5", "๘๒", "82,5"), 3):
            sheet.cell(row, column).value = typed

    found = _changed(tmp_path, change)
    assert [item["target"] for item in found.document["sections"][0]["items"][:3]] == [1250.5, 82, "82,5"]
    assert len(found.faults()) == 1


def test_a_sheet_without_its_hidden_row_is_one_fault(tmp_path: Path) -> None:
    found = _changed(tmp_path, lambda book: book["ข้อหรือตัวชี้วัด"].delete_rows(2))
    assert "ข้อหรือตัวชี้วัด" in found.faults()[0].message
    assert len(found.faults()) == 2  # and there is no section to be seen


def test_a_letter_nobody_sees_is_no_part_of_a_code(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        for row in book["ข้อหรือตัวชี้วัด"].iter_rows(min_row=3):
            row[0].value, row[1].value = f"\xa0{row[0].value} ", f"{row[1].value}\u200b"

    assert canonical(_changed(tmp_path, change).document) == canonical(tidy(clean()))


def test_another_workbook_is_refused(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book, file = Workbook(), tmp_path / "รายชื่อ.xlsx"
    book.active.append(["ชื่อ", "โทรศัพท์"])
    book.save(file)
    with pytest.raises(UserError):
        framework_sheet.look_into(file)
