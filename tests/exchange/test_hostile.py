"""Files that would do harm: a sentence each, quickly, and the program lives on."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from desktop.errors import UserError
from desktop.exchange import safety, sheet


def refusal(path: Path) -> UserError:
    """The sentence with which a file is refused."""
    with pytest.raises(UserError) as caught:
        sheet.read(sheet.open_workbook(path))
    assert caught.value.message
    assert caught.value.hint
    assert any("\u0e00" <= letter <= "\u0e7f" for letter in caught.value.message), caught.value.message
    return caught.value


def cell(reference: str, text: str = "x") -> str:
    return f'<row r="{"".join(filter(str.isdigit, reference))}"><c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c></row>'


def test_a_zip_bomb(raw_xlsx, monkeypatch):
    monkeypatch.setattr(safety, "MAX_UNPACKED", 20 * 2**20)
    path = raw_xlsx(b"<row>" + b" " * (30 * 2**20) + b"</row>")
    assert path.stat().st_size < 200_000
    assert "ขยาย" in refusal(path).message


def test_a_zip_bomb_that_lies_about_its_size(raw_xlsx, monkeypatch):
    monkeypatch.setattr(safety, "MAX_UNPACKED", 20 * 2**20)
    path = raw_xlsx(b"<row>" + b" " * (30 * 2**20) + b"</row>")
    content = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        size = package.getinfo("xl/worksheets/sheet1.xml").file_size
    path.write_bytes(content.replace(struct.pack("<L", size), struct.pack("<L", 1000)).replace(struct.pack("<Q", size), struct.pack("<Q", 1000)))
    refusal(path)


@pytest.mark.parametrize("reference", ["XFD1048576", "A1048576", "XFD1", "KO1", "A200001"])
def test_one_cell_far_out_does_not_ask_for_the_whole_rectangle(raw_xlsx, reference):
    path = raw_xlsx(cell("A1") + cell(reference))
    assert "200,000" in refusal(path).hint


def test_cells_without_an_address_are_counted(raw_xlsx):
    path = raw_xlsx("<row>" + "<c><v>1</v></c>" * 400 + "</row>")
    refusal(path)


def test_empty_coloured_cells_far_out_are_no_reason_to_refuse(raw_xlsx):
    path = raw_xlsx(cell("A1") + '<row r="1048576"><c r="XFD1048576" s="0"/><c r="XFC1048576"></c></row>')
    assert sheet.read(sheet.open_workbook(path)).rows == [["x"]]


@pytest.mark.parametrize(("rows", "columns"), [(1_000_000, 1), (2, 16_000)])
def test_a_filled_cell_repeated_over_a_whole_libreoffice_sheet(ods, rows, columns):
    refusal(
        ods(
            f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell table:number-columns-repeated="{columns}" office:value-type="string">'
            "<text:p>x</text:p></table:table-cell></table:table-row>"
        )
    )


def test_far_too_many_rows(text_file, monkeypatch):
    monkeypatch.setattr(safety, "MAX_ROWS", 1_000)
    refusal(text_file("ชื่อ,ตำบล\n" * 1_002))


def test_far_too_large_a_text(text_file, monkeypatch):
    monkeypatch.setattr(safety, "MAX_TEXT_FILE", 1_000)
    refusal(text_file("ชื่อ,ตำบล\n" * 200))


def test_far_too_many_columns(text_file):
    refusal(text_file(",".join("ก" * 301) + "\n"))


def test_one_long_text_used_in_every_cell(xlsx, monkeypatch):
    monkeypatch.setattr(safety, "MAX_TEXT", 1_000_000)
    path = xlsx([["ข" * 30_000]] * 50)
    refusal(path)


def test_a_password(tmp_path, xlsx):
    from msoffcrypto.format.ooxml import OOXMLFile

    with xlsx([["ชื่อ"], ["ก"]]).open("rb") as plain, (tmp_path / "ลับ.xlsx").open("wb") as secret:
        OOXMLFile(plain).encrypt("1234", secret)
    assert "รหัสผ่าน" in refusal(tmp_path / "ลับ.xlsx").message


def test_a_damaged_zip(xlsx, tmp_path):
    content = xlsx([["ชื่อ", "ตำบล"]] * 200).read_bytes()
    (tmp_path / "ครึ่ง.xlsx").write_bytes(content[: len(content) // 2])
    assert "เสียหาย" in refusal(tmp_path / "ครึ่ง.xlsx").message


def test_a_sheet_of_broken_xml(raw_xlsx):
    assert "เสียหาย" in refusal(raw_xlsx('<row r="1"><c r="A1" t="s"><v>99</v></c></row><row')).message


def test_a_sheet_in_utf16_cannot_hide_its_cells(raw_xlsx, tmp_path):
    path = tmp_path / "u16.xlsx"
    with zipfile.ZipFile(raw_xlsx(cell("A1"))) as plain, zipfile.ZipFile(path, "w") as package:
        for name in plain.namelist():
            package.writestr(name, plain.read(name).decode().encode("utf-16") if "sheet1" in name else plain.read(name))
    refusal(path)


def test_entities_are_not_expanded(tmp_path, raw_xlsx):
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    path = tmp_path / "ha.xlsx"
    with zipfile.ZipFile(raw_xlsx('<row r="1"><c r="A1" t="inlineStr"><is><t>&a9;</t></is></c></row>')) as plain, zipfile.ZipFile(path, "w") as package:
        for name in plain.namelist():
            text = plain.read(name).decode()
            package.writestr(name, f"<!DOCTYPE x [{laughs}]>{text}" if "sheet1" in name else text)
    try:
        rows = sheet.read(sheet.open_workbook(path)).rows
    except UserError:
        return
    assert sum(len(str(one)) for row in rows for one in row) < 1_000


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("ว่าง.xlsx", b""),
        ("ศูนย์.csv", b"\x00" * 5000),
        ("รูป.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20),
        ("เอกสาร.xlsx", b"%PDF-1.7\n" + b"x" * 3000),
        ("โปรแกรม.xls", b"MZ" + bytes(range(256)) * 20),
        ("เก่า.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 4000),
        ("เอกสาร.docx", "zip:word/document.xml"),
        ("ไบนารี.xlsb", "zip:xl/workbook.bin"),
    ],
)
def test_what_is_no_list(tmp_path, name, content):
    path = tmp_path / name
    if isinstance(content, str):
        with zipfile.ZipFile(path, "w") as package:
            package.writestr(content.removeprefix("zip:"), "x")
    else:
        path.write_bytes(content)
    refusal(path)


def test_an_old_excel_file_whose_chains_run_in_circles(tmp_path):
    import xlwt

    book = xlwt.Workbook()
    page = book.add_sheet("ก")
    for number in range(300):
        page.write(number, 0, f"โรงเรียนที่ {number}")
    book.save(str(tmp_path / "a.xls"))
    content = bytearray((tmp_path / "a.xls").read_bytes())
    table = 512 + 512 * struct.unpack_from("<I", content, 76)[0]
    struct.pack_into("<2I", content, table, 1, 0)
    (tmp_path / "วน.xls").write_bytes(content)
    refusal(tmp_path / "วน.xls")


def test_an_old_excel_file_with_a_cell_far_out(tmp_path):
    import xlwt

    book = xlwt.Workbook()
    book.add_sheet("ก").write(65_535, 255, "ก")
    book.save(str(tmp_path / "a.xls"))
    refusal(tmp_path / "a.xls")


def test_a_folder_and_a_missing_file(tmp_path):
    assert "โฟลเดอร์" in refusal(tmp_path).message
    assert "ไม่พบ" in refusal(tmp_path / "ไม่มี.xlsx").message


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_the_right_to_read(text_file):
    path = text_file("ชื่อ\n")
    path.chmod(0)
    refusal(path)


def test_an_empty_sheet(xlsx):
    refusal(xlsx([]))


def test_markup_and_formulas_are_only_text(xlsx):
    rows = [["ชื่อ", "หมายเหตุ"], ["<b>โรงเรียน</b><img src='file:///x'>", "=cmd|' /C calc'!A0"], ["{name} %s", "@SUM(1)"]]
    assert sheet.read(sheet.open_workbook(xlsx(rows))).rows == rows
