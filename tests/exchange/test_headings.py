"""Where a list begins, what its columns are called and which of its lines are records."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop.exchange.headings import Header, guess_header, headings, lines, titles
from desktop.exchange.matching import known_headings
from desktop.exchange.sheet import Table
from desktop.models.partner_register import PARTNERS

KNOWN = known_headings(PARTNERS)


def table(rows: Sequence[Sequence[str]], merges: Sequence[tuple[int, int, int, int]] = ()) -> Table:
    width = max(map(len, rows))
    return Table([[*row, *[""] * (width - len(row))] for row in rows], list(merges))


def test_titles_above_the_heading():
    found = table([["รายชื่อโรงเรียนในสังกัด สพป.ตัวอย่าง เขต 1"], ["ข้อมูล ณ วันที่ 10 มิถุนายน 2568"], [], ["ที่", "ชื่อโรงเรียน", "ตำบล", "อำเภอ"], ["1", "โรงเรียนก", "ข", "ค"]])
    header = guess_header(found, KNOWN)
    assert header == Header(3, 3)
    assert titles(found, header)[1] == "ข้อมูล ณ วันที่ 10 มิถุนายน 2568"


def test_two_heading_rows_with_merged_heads():
    found = table(
        [["ที่", "ชื่อหน่วยงาน", "ที่อยู่", "", "", "โทรศัพท์"], ["", "", "ตำบล", "อำเภอ", "จังหวัด", ""], ["1", "วัดก", "ข", "ค", "ง", "0"]],
        [(0, 2, 0, 4), (0, 0, 1, 0), (0, 1, 1, 1), (0, 5, 1, 5)],
    )
    for top, left, bottom, _right in found.merges:
        for row in range(top, bottom + 1):
            found.rows[row][left] = found.rows[top][left]
    header = guess_header(found, KNOWN)
    assert header == Header(0, 1)
    assert headings(found, header) == ["ที่", "ชื่อหน่วยงาน", "ที่อยู่ ตำบล", "ที่อยู่ อำเภอ", "ที่อยู่ จังหวัด", "โทรศัพท์"]


def test_two_heading_rows_of_a_text_file():
    found = table([["ชื่อหน่วยงาน", "ที่อยู่", "", "โทรศัพท์"], ["", "ตำบล", "อำเภอ", ""], ["วัดก", "ข", "ค", "0"]])
    header = guess_header(found, KNOWN)
    assert header == Header(0, 1)
    assert headings(found, header) == ["ชื่อหน่วยงาน", "ที่อยู่ ตำบล", "ที่อยู่ อำเภอ", "โทรศัพท์"]


def test_pupils_over_boys_and_girls():
    found = table([["ชื่อโรงเรียน", "จำนวนนักเรียน", "", ""], ["", "ชาย", "หญิง", "รวม"], ["โรงเรียนก", "10", "12", "22"]], [(0, 1, 0, 3)])
    assert headings(found, guess_header(found, KNOWN)) == ["ชื่อโรงเรียน", "จำนวนนักเรียน ชาย", "จำนวนนักเรียน หญิง", "จำนวนนักเรียน รวม"]


def test_the_first_record_is_not_taken_for_a_second_heading_row():
    found = table([["ชื่อโรงเรียน", "ตำบล", "อำเภอ"], ["โรงเรียนบ้านโรงเรียน", "ตำบลหนึ่ง", ""], ["โรงเรียนก", "ข", "ค"]])
    assert guess_header(found, KNOWN) == Header(0, 0)


def test_a_list_without_headings():
    found = table([["โรงเรียนก", "0 5555 0101"], ["โรงเรียนข", "0 5555 0102"]])
    header = guess_header(found, KNOWN)
    assert header.body == 0
    assert headings(found, header) == ["", ""]


ROWS = [
    ["ที่", "ชื่อโรงเรียน", "ตำบล", "นักเรียน"],
    ["(1)", "(2)", "(3)", "(4)"],
    ["อำเภอแกลง", "", "", ""],
    ["1", "โรงเรียนก", "ทางเกวียน", "120"],
    ["2", "รวมไทยพัฒนา 1", "ทางเกวียน", "99"],
    ["", "รวม", "", "219"],
    ["ที่", "ชื่อโรงเรียน", "ตำบล", "นักเรียน"],
    ["อำเภอบ้านค่าย (1 โรง)", "", "", ""],
    ["3", "โรงเรียนข", "บ้านค่าย", "70"],
    ["4", "", "", ""],
    ["", "รวมทั้งสิ้น 3 โรงเรียน", "", ""],
    ["หมายเหตุ ข้อมูลสมมุติ", "", "", ""],
]


def test_lines_that_are_no_records_are_left_out_with_a_reason():
    records, left_out = lines(table(ROWS), Header(0, 0), [1], [1, 2, 3])
    assert [one.cells[1] for one in records] == ["โรงเรียนก", "รวมไทยพัฒนา 1", "โรงเรียนข"]
    assert [one.row for one in records] == [3, 4, 8]
    assert len(records) + len(left_out) == len(ROWS) - 1
    assert all(one.reason for one in left_out)


def test_a_group_line_gives_its_place_to_the_rows_below():
    records, _left_out = lines(table(ROWS), Header(0, 0), [1], [1, 2, 3])
    assert [one.group for one in records] == [{"amphoe": "แกลง"}, {"amphoe": "แกลง"}, {"amphoe": "บ้านค่าย"}]


@pytest.mark.parametrize("name", ["รวมใจ", "โรงเรียนรวมราษฎร์", "รวมมิตรวิทยา", "ศูนย์รวมไทย"])
def test_names_that_begin_like_a_total_are_records(name):
    records, _left_out = lines(table([["ที่", "ชื่อ", "ตำบล"], ["1", name, ""]]), Header(0, 0), [1], [1, 2])
    assert [one.cells[1] for one in records] == [name]


def test_a_record_with_only_its_name_is_a_record():
    records, _left_out = lines(table([["ที่", "ชื่อ", "ตำบล"], ["", "โรงเรียนก", ""], ["", "โรงเรียนข", "ค"]]), Header(0, 0), [1], [1, 2])
    assert len(records) == 2
