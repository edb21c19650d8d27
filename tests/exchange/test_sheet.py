"""Reading honest files: what a person sees is what comes."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.domain.import_plan import address, column_letter, shown
from desktop.errors import Cancelled
from desktop.exchange import sheet
from desktop.exchange.sheet import Tidied


def read(path: Path, name: str = "") -> sheet.Table:
    return sheet.read(sheet.open_workbook(path), name)


def test_cells_come_as_they_are_seen(xlsx):
    path = xlsx([["รหัส", "เลข", "วันที่", "เวลา", "จริง"], ["0012", 1020080005.0, date(2026, 6, 10), datetime(2026, 6, 10, 9, 30), True], ["ก", 1.5, None, 12, "=1+1"]])
    table = read(path)
    assert table.rows[1] == ["0012", "1020080005", date(2026, 6, 10), datetime(2026, 6, 10, 9, 30), "TRUE"]
    assert table.rows[2] == ["ก", "1.5", "", "12", "=1+1"]


def test_rows_begin_at_the_first_cell_of_the_sheet(xlsx):
    table = read(xlsx([[], ["", "", "ชื่อ"], ["", "", "ก"]]))
    assert table.rows == [["", "", ""], ["", "", "ชื่อ"], ["", "", "ก"]]


def test_empty_rows_and_columns_at_the_edges_go(xlsx):
    table = read(xlsx([["ชื่อ", " "], ["ก", "  "], [" "], []]))
    assert table.rows == [["ชื่อ"], ["ก"]]


def test_a_cell_merged_over_rows_counts_for_each_of_them(xlsx):
    table = read(xlsx([["อำเภอ", "ชื่อ"], ["แกลง", "ก"], ["", "ข"], ["", "ค"]], merges=["A2:A4"]))
    assert [row[0] for row in table.rows] == ["อำเภอ", "แกลง", "แกลง", "แกลง"]


def test_a_wrong_dimension_drops_no_row(raw_xlsx):
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>แถว {n}</t></is></c></row>' for n in range(1, 41))
    assert len(read(raw_xlsx(rows, before='<dimension ref="A1:A2"/>')).rows) == 40


def test_the_last_result_of_a_formula_is_read_and_its_text_where_there_is_none(raw_xlsx):
    table = read(raw_xlsx('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1&amp;"x"</f></c><c r="C1"><f>SUM(A1)</f><v></v></c></row>'))
    assert table.rows == [["2", '=A1&"x"', "=SUM(A1)"]]
    assert table.tidied == [Tidied(0, 1, "formula"), Tidied(0, 2, "formula")]


def test_control_characters_are_taken_out_and_noted(text_file):
    table = read(text_file("ชื่อ,ที่ตั้ง\nโรง\x07เรียน\x1bก,ข\n"))
    assert table.rows[1] == ["โรงเรียนก", "ข"]
    assert table.tidied == [Tidied(1, 0, "control")]


def test_a_cell_of_40000_letters_is_cut_and_noted(text_file):
    table = read(text_file("ชื่อ,หมายเหตุ\nก," + "ข" * 40_000 + "\n"))
    assert len(str(table.rows[1][1])) == 32_767
    assert table.tidied == [Tidied(1, 1, "cut")]


def test_sheets_are_listed_and_a_hidden_one_is_not_taken_first(tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    book.active.title, book.active.sheet_state = "ซ่อน", "hidden"
    book.create_sheet("รายชื่อ").append(["ชื่อ"])
    book.active = 1
    book.save(tmp_path / "a.xlsx")
    source = sheet.open_workbook(tmp_path / "a.xlsx")
    assert [(one.name, one.hidden) for one in source.sheets] == [("ซ่อน", True), ("รายชื่อ", False)]
    assert sheet.read(source).rows == [["ชื่อ"]]


def test_old_excel_files_are_read(tmp_path):
    import xlwt

    book = xlwt.Workbook()
    page = book.add_sheet("รายชื่อ")
    for number, row in enumerate([["อำเภอ", "ชื่อ"], ["แกลง", "ก"], ["", "ข"]]):
        for column, value in enumerate(row):
            if value != "แกลง":
                page.write(number, column, value) if value else None
    page.write_merge(1, 2, 0, 0, "แกลง")
    book.save(str(tmp_path / "a.xls"))
    assert read(tmp_path / "a.xls").rows == [["อำเภอ", "ชื่อ"], ["แกลง", "ก"], ["แกลง", "ข"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp874", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_text_in_any_encoding_with_any_separator(text_file, encoding, delimiter):
    rows = [["ชื่อ", "ตำบล", "หมายเหตุ"], ["โรงเรียน “ตัวอย่าง”", "ในเมือง", "ก, ข"], ["โรงเรียนวัดหนองน้ำ", "ท่าตูม", ""]]
    text = "\r\n".join(delimiter.join(f'"{cell}"' if delimiter in cell else cell for cell in row) for row in rows)
    assert read(text_file(text, "a.txt", encoding)).rows == rows


def test_quotes_and_lines_inside_a_field(text_file):
    table = read(text_file('name,note\n"โรงเรียนวัดภาชี ""สุนทรอุปถัมภ์""","บรรทัด 1\nบรรทัด 2"\n'))
    assert table.rows[1] == ['โรงเรียนวัดภาชี "สุนทรอุปถัมภ์"', "บรรทัด 1\nบรรทัด 2"]


def test_an_open_quote_does_not_swallow_the_rest(text_file):
    lines = "".join(f"โรงเรียน {number},ตำบล\n" for number in range(500))
    table = read(text_file('ชื่อ,ตำบล\n"โรงเรียนเปิดค้าง,ตำบล\n' + lines))
    assert len(table.rows) == 502


def test_an_open_quote_does_not_join_the_last_rows(text_file):
    table = read(text_file('ชื่อ,ตำบล\n"โรงเรียน ก, ข",ในเมือง\n"โรงเรียนเปิดค้าง,ท่าตูม\nโรงเรียนท้าย,บ้านใหม่\n'))
    assert table.rows[1:] == [["โรงเรียน ก, ข", "ในเมือง"], ['"โรงเรียนเปิดค้าง', "ท่าตูม"], ["โรงเรียนท้าย", "บ้านใหม่"]]


def test_lines_inside_the_last_field_stay_together(text_file):
    assert read(text_file('ชื่อ,หมายเหตุ\nก,"บรรทัด 1\nบรรทัด 2"\n')).rows[1] == ["ก", "บรรทัด 1\nบรรทัด 2"]


def test_a_mark_against_formulas_is_taken_off_again(text_file):
    assert read(text_file("ชื่อ,โทร\n'=1+1,'นี่คือคำพูด\n")).rows[1] == ["=1+1", "'นี่คือคำพูด"]


def test_utf8_with_a_broken_letter_is_still_utf8(text_file, tmp_path):
    content = ("ชื่อ,ตำบล\n" + "โรงเรียนบ้านตัวอย่าง,ในเมือง\n" * 20).encode()[:-3]
    (tmp_path / "ตัด.csv").write_bytes(content)
    table = read(tmp_path / "ตัด.csv")
    assert table.rows[1] == ["โรงเรียนบ้านตัวอย่าง", "ในเมือง"]
    assert table.tidied == [Tidied(20, 1, "letter")]


def test_a_web_page_that_calls_itself_xls(text_file):
    page = "<html><meta charset=utf-8><table><tr><th colspan=2>รายชื่อ</th></tr><tr><td>ชื่อ</td><td>ตำบล</td></tr><tr><td>โรงเรียน&nbsp;<b>ก</b></td><td>ข<br>ค</td></tr></table></html>"
    table = read(text_file(page, "ส่งออก.xls"))
    assert table.rows == [["รายชื่อ", ""], ["ชื่อ", "ตำบล"], ["โรงเรียน ก", "ข\nค"]]


def test_libreoffice_files_are_read(ods):
    path = ods(
        '<table:table-row><table:table-cell office:value-type="string"><text:p>ชื่อ</text:p></table:table-cell></table:table-row>'
        '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>ก</text:p></table:table-cell>'
        '<table:table-cell table:number-columns-repeated="16383"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert read(path).rows == [["ชื่อ"], ["ก"], ["ก"]]


def test_a_text_file_named_xlsx_is_read_as_text(text_file):
    source = sheet.open_workbook(text_file("ชื่อ,ตำบล\nก,ข\n", "รายชื่อ.xlsx"))
    assert (source.kind, source.delimiter) == ("text", ",")
    assert sheet.read(source).rows == [["ชื่อ", "ตำบล"], ["ก", "ข"]]


def test_reading_tells_how_far_it_is_and_can_be_stopped(text_file):
    source = sheet.open_workbook(text_file("ชื่อ,ตำบล\n" * 2_000))
    heard: list[int] = []
    sheet.read(source, progress=lambda done, _total: heard.append(done))
    assert heard == [500, 1000, 1500, 2000]
    with pytest.raises(Cancelled):
        sheet.read(source, cancelled=lambda: True)


def test_addresses_and_dates_are_said_as_excel_and_the_office_say_them():
    assert [column_letter(column) for column in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert address(3, 11) == "D11"
    assert (shown(date(2026, 6, 10)), shown(date(2569, 6, 10)), shown(datetime(2026, 6, 10, 9, 5))) == ("10/06/2569", "10/06/2569", "10/06/2569 09:05")
