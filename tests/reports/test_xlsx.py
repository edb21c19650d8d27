"""Workbooks: real dates and numbers, text that stays text, and a sheet that is ready to filter and to print."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine

from desktop import words
from desktop.errors import Cancelled, UserError
from desktop.reports import xlsx
from desktop.reports.blocks import Cell, Column, Document, Facts, Group, Shape, Table, Title, Total
from tests.reports.samples import labels, register

Written = Callable[[Document], Any]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Writes a document and gives the workbook as openpyxl reads it."""
    words.set_language("th")

    def write(document: Document) -> Any:
        xlsx.write(document, tmp_path / "a.xlsx")
        return openpyxl.load_workbook(tmp_path / "a.xlsx")

    return write


def table_of(*rows: Any, columns: tuple[Column, ...] = (Column("ก"), Column("ข")), **more: Any) -> Document:
    return Document("สมุด", (Table(columns, list(rows), **more),), family="register")


@pytest.mark.parametrize("text", ["=1+1", "=HYPERLINK(\"http://x.example\")", "+66 5555", "@SUM(A1)", "-5", "0812345678", "TRUE", "#N/A", "1E5", "12/05/2569"])
def test_text_stays_text(written: Written, text: str) -> None:
    cell = written(table_of((text, ""))).active["A2"]

    assert (cell.value, cell.data_type) == (text, "s")


def test_dates_are_real_and_shown_in_the_buddhist_era(written: Written) -> None:
    columns = (Column("วันที่", Shape.DATE), Column("จำนวน", Shape.NUMBER, decimals=2), Column("ที่", Shape.ORDINAL))
    sheet = written(table_of((date(2026, 5, 16), 45000, 1), (date(1850, 1, 1), 0.5, 2), columns=columns)).active

    assert sheet["A2"].value.date() == date(2026, 5, 16)
    assert sheet["A2"].number_format == "[$-107041E]d mmm yyyy"
    assert sheet["A3"].value == "1 ม.ค. 2393"
    assert (sheet["B2"].value, sheet["B2"].number_format) == (45000, "#,##0.00")
    assert sheet["C2"].value == 1


def test_thai_digits_where_the_office_wants_them(written: Written) -> None:
    columns = (Column("วันที่", Shape.DATE), Column("เรื่อง"), Column("รหัส", Shape.CODE))
    document = Document("สมุด", (Table(columns, [(date(2026, 5, 16), "เขต 9", "1032650001")]),), digits="thai")
    sheet = written(document).active

    assert sheet["A2"].number_format == "[$-D07041E]d mmm yyyy"
    assert (sheet["B2"].value, sheet["C2"].value) == ("เขต ๙", "1032650001")


def test_a_sheet_is_ready_to_filter_and_to_print(written: Written) -> None:
    workbook = written(register(30, per_group=0))
    sheet = workbook.active

    assert sheet["A1"].value == "ทะเบียนหน่วยงานและเครือข่าย"
    assert sheet["A4"].value == "ที่"
    assert sheet.freeze_panes == "A5"
    assert sheet.auto_filter.ref == "A4:H34"
    assert sheet.print_title_rows == "$4:$4"
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize), sheet.page_setup.fitToHeight) == ("landscape", 9, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "&P" in sheet.oddFooter.right.text
    assert "&N" in sheet.oddFooter.right.text
    assert workbook.properties.title == "ทะเบียนหน่วยงานและเครือข่าย"


def test_marks_above_and_below_count_nothing_in_a_columns_width(written: Written) -> None:
    plain = written(table_of(("กกกกกกกกกกกกกกกก", ""))).active.column_dimensions["A"].width
    marked = written(table_of(("ก้ก็กุ้กู่กิ้กี๊ก์กักึ้กื่กุก์ก้กุก์ก", ""))).active.column_dimensions["A"].width

    assert abs(marked - plain) < 1


def test_rows_are_as_tall_as_their_text(written: Written) -> None:
    long = "สนับสนุนวิทยากรและสถานที่จัดอบรมให้แก่ครูและบุคลากรทางการศึกษา " * 4
    sheet = written(table_of(("สั้น", "สั้น"), ("สั้น", long), ("สามบรรทัด", "ก\nข\nค"))).active

    heights = [sheet.row_dimensions[number].height for number in (2, 3, 4)]
    assert heights[0] == 24
    assert heights[1] >= 72
    assert heights[2] == 72


def test_groups_become_a_column_where_they_have_a_name(written: Written) -> None:
    sheet = written(table_of(Group("กลุ่มหนึ่ง", "2 แห่ง"), ("ก", "ข"), ("ค", "ง"), Group("กลุ่มสอง"), ("จ", "ฉ"), group_label="กลุ่ม")).active

    found = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert found == [["กลุ่ม", "ก", "ข"], ["กลุ่มหนึ่ง", "ก", "ข"], ["กลุ่มหนึ่ง", "ค", "ง"], ["กลุ่มสอง", "จ", "ฉ"]]


def test_a_total_is_left_out_of_the_filter(written: Written) -> None:
    sheet = written(table_of(("ก", "1"), Total((Cell("รวม", span=2),)))).active

    assert sheet.auto_filter.ref == "A1:B2"
    assert "A3:B3" in [str(found) for found in sheet.merged_cells.ranges]


def test_hostile_text_is_written_and_read_by_two_readers(written: Written, tmp_path: Path) -> None:
    texts = ["<b>&amp;</b>", 'a"b', "ก\x00\x07ข\x1f", "\ud800x", "  ชิดขวา  ", "บรรทัด\nสอง", "_x0041_", "😀 ☐", "น\u0e4d\u0e32"]
    wanted = ["<b>&amp;</b>", 'a"b', "กข", "\ufffdx", "  ชิดขวา  ", "บรรทัด\nสอง", "_x0041_", "😀 ☐", "นำ"]
    sheet = written(table_of(*((text, text) for text in texts))).active
    rows = python_calamine.CalamineWorkbook.from_path(tmp_path / "a.xlsx").get_sheet_by_index(0).to_python()

    assert [row[0] for row in rows[1:]] == wanted
    assert [sheet.cell(number, 1).value for number in (2, 3, 4, 5, 6, 7)] == wanted[:6]


def test_a_cell_longer_than_excel_keeps_is_cut_with_a_note(written: Written) -> None:
    value = written(table_of(("ก" * 40_000, ""))).active["A2"].value

    assert len(value) == 32_767
    assert "32,767" in value


def test_an_empty_table_says_so(written: Written) -> None:
    assert written(table_of()).active["A2"].value == "ไม่พบข้อมูลตามเงื่อนไข"


def test_each_table_has_a_sheet_with_what_stood_before_it(written: Written) -> None:
    columns = (Column("ก"), Column("ข"))
    blocks = (Title("สถิติ", ("สำนักงาน",)), Facts((("จำนวน", 12),)), Table(columns, [("1", "2")], name="รายเดือน"), Table(columns, [("3", "4")], name="ราย/ช่อง*ทาง" + "ย" * 40))
    workbook = written(Document("สถิติ", blocks))

    assert workbook.sheetnames[0] == "รายเดือน"
    assert len(workbook.sheetnames) == 2
    assert len(workbook.sheetnames[1]) <= 31
    assert workbook.worksheets[0]["A3"].value == "จำนวน: 12", "above a narrow column label and value are one text"
    assert workbook.worksheets[1]["A2"].value == "3"


def test_facts_stand_beside_their_labels_where_the_first_column_holds_them(written: Written) -> None:
    columns = (Column("หน่วยงานที่รายงาน"), Column("ข", Shape.NUMBER))
    sheet = written(Document("สถิติ", (Facts((("จำนวน", 12),)), Table(columns, [("โรงเรียนบ้านตัวอย่าง", "ไม่มี"), ("ก", 3)])))).worksheets[0]

    assert (sheet["A1"].value, sheet["B1"].value) == ("จำนวน", "12")
    assert sheet["B3"].value == "ไม่มี"
    assert sheet["B3"].alignment.horizontal == "right", "beside the numbers of its column"


def test_two_sheets_of_one_name_are_told_apart(written: Written) -> None:
    columns = (Column("ก"),)

    assert len(set(written(Document("ซ้ำ", (Table(columns, [("1",)]), Table(columns, [("2",)])))).sheetnames)) == 2


def test_labels_become_a_list_of_recipients(written: Written) -> None:
    sheet = written(labels(3)).active

    assert sheet.max_row == 4
    assert str(sheet["B2"].value).startswith("เรียน ผู้อำนวยการ")
    assert sheet["D2"].value == "99010"


def test_a_stopped_export_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        xlsx.write(register(2_500), tmp_path / "a.xlsx", cancelled=lambda: True)

    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        xlsx.write(register(3), tmp_path / "ไม่มี" / "a.xlsx")


@pytest.mark.parametrize(("printed", "value", "shape"), [("66.67", 66.67, "#,##0.00"), ("14", 14, "#,##0"), ("1,250", 1250, "#,##0"), ("7.5", 7.5, "#,##0.0")])
def test_figures_that_come_as_they_are_printed_are_numbers(written: Written, printed: str, value: float, shape: str) -> None:
    cell = written(table_of(("ก", printed), columns=(Column("ก"), Column("ร้อยละ", Shape.STATE)))).active["B2"]

    assert (cell.value, cell.data_type, cell.number_format) == (value, "n", shape)


@pytest.mark.parametrize("text", ["2569", "012", "1/2569", "ไม่มี", "–"])
def test_years_codes_and_words_among_figures_stay_text(written: Written, text: str) -> None:
    cell = written(table_of(("ก", text), columns=(Column("ก"), Column("สถานะ", Shape.STATE)))).active["B2"]

    assert (cell.value, cell.data_type) == (text, "s")


def test_names_of_sheets_are_cut_between_words_and_told_apart(written: Written) -> None:
    names = ("คณะกรรมการอำนวยการ (Steering Committee)", "ตัวชี้วัดคำรับรองการปฏิบัติราชการ", "โรงเรียนบ้านหนองบัว [สมมติ]", "โรงเรียนบ้านหนองบัว สมมติ", "A" * 40)
    book = written(Document("x", [Table((Column("ก"),), [("1",)], name=name) for name in names]))

    assert book.sheetnames == ["คณะกรรมการอำนวยการ", "ตัวชี้วัดคำรับรองการปฏิบัติ", "โรงเรียนบ้านหนองบัว สมมติ", "โรงเรียนบ้านหนองบัว สมมติ 2", "A" * 31]


def test_a_head_far_down_does_not_stand_still(written: Written) -> None:
    lines = Facts(tuple((f"ข้อ {number}", "ค่า") for number in range(20)))
    sheet = written(Document("x", (lines, Table((Column("ก"),), [("1",)])))).active

    assert (sheet.freeze_panes, sheet.print_title_rows) == (None, "$21:$21")


def test_bars_are_figures_with_bars_of_excel(written: Written) -> None:
    rows = [("1", Cell("4.50", bar=(4.5, 5))), ("2", Cell("ยังไม่ประเมิน"))]
    sheet = written(table_of(*rows)).active

    assert (sheet["B2"].value, sheet["B3"].value) == (4.5, "ยังไม่ประเมิน")
    [(place, [rule])] = [(str(one.sqref), one.rules) for one in sheet.conditional_formatting]
    assert (place, rule.type, [limit.val for limit in rule.dataBar.cfvo]) == ("B2:B3", "dataBar", [0, 5])


def test_a_text_over_several_columns_needs_no_taller_row(written: Written) -> None:
    rows = ("1", "เรื่องที่นับได้ทั้งหมดของสำนักงาน", "9"), Total((Cell("รวมทั้งสิ้นทุกรายการ", span=2), "9"))
    sheet = written(table_of(*rows, columns=(Column("ที่"), Column("เรื่อง"), Column("จำนวน", Shape.NUMBER)))).active

    assert sheet.row_dimensions[3].height == sheet.row_dimensions[2].height
