"""Lists of holidays as offices have them: csv, Excel and calendar files; years in พ.ศ. and ค.ศ.; what is no holiday of an office; files that are none."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from desktop import words
from desktop.domain.holiday_plan import Fate, HolidayPlan
from desktop.errors import UserError
from desktop.exchange import holiday_file
from desktop.models.publicity_register import HOLIDAYS
from desktop.services import holidays, records
from desktop.services.workspace import Workspace


@pytest.fixture(autouse=True)
def thai() -> None:
    words.set_language("th")


def fates(plan: HolidayPlan) -> dict[str, tuple[date | None, Fate]]:
    return {row.name: (row.on, row.fate) for row in plan.rows}


def test_csv_with_headings(work: Workspace, tmp_path: Path) -> None:
    records.save(work, HOLIDAYS, {"on": date(2026, 4, 13), "name": "วันสงกรานต์", "kind": "public"})
    path = tmp_path / "วันหยุด 2569.csv"
    path.write_text(
        "ลำดับ,วันที่,ชื่อวันหยุด,ประเภท,ที่มา\n"
        "1,๒ มกราคม ๒๕๖๙,วันหยุดราชการเพิ่มเป็นกรณีพิเศษ,วันหยุดพิเศษ,มติ ครม. 2 ธ.ค. 2568\n"
        "2,13/04/2569,สงกรานต์,,\n"
        "3,1 มิ.ย. 2569,วันหยุดชดเชยวันวิสาขบูชา,,\n"
        "4,01/05/2569,วันแรงงานแห่งชาติ,,\n"
        "5,31/02/2569,วันที่ไม่มี,,\n"
        "6,2026-12-29,ปิดทำการปลายปี,,\n"
        "7,30/12/2026,วันหยุดเฉพาะจังหวัด,,\n"
        "8,30/12/2569,ซ้ำในแฟ้ม,,\n"
        "9,15/06/2569,,,\n",
        encoding="utf-8-sig",
    )
    plan = holiday_file.read(work, path)
    found = fates(plan)
    assert found["วันหยุดราชการเพิ่มเป็นกรณีพิเศษ"] == (date(2026, 1, 2), Fate.NEW)
    assert found["สงกรานต์"][1] is Fate.KNOWN
    assert found["วันแรงงานแห่งชาติ"][1] is Fate.LEFT_OUT
    assert found["วันที่ไม่มี"] == (None, Fate.LEFT_OUT)
    assert found["ปิดทำการปลายปี"] == (date(2026, 12, 29), Fate.NEW)
    assert found["วันหยุดเฉพาะจังหวัด"] == (date(2026, 12, 30), Fate.NEW)
    assert found["ซ้ำในแฟ้ม"][1] is Fate.KNOWN
    assert found[""][1] is Fate.LEFT_OUT
    by_name = {row.name: row for row in plan.rows}
    assert by_name["วันหยุดราชการเพิ่มเป็นกรณีพิเศษ"].source == "มติ ครม. 2 ธ.ค. 2568"
    assert {by_name["วันหยุดชดเชยวันวิสาขบูชา"].kind, by_name["ปิดทำการปลายปี"].kind, by_name["วันหยุดเฉพาะจังหวัด"].kind} == {"substitute", "office", "local"}
    assert by_name["วันหยุดเฉพาะจังหวัด"].remark == "ไฟล์เขียนปีเป็น ค.ศ. จึงอ่านเป็น 30 ธ.ค. 2569"
    assert by_name["วันที่ไม่มี"].trouble
    assert by_name["วันที่ไม่มี"].number == 6
    assert holidays.commit_import(work, plan) == len({row.on for row in plan.rows if row.on in {date(2026, 1, 2), date(2026, 6, 1), date(2026, 12, 29), date(2026, 12, 30)}})


def test_excel_with_real_dates_and_without_headings(work: Workspace, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([datetime(2026, 11, 20), "วันหยุดพิเศษ"])
    sheet.append([datetime(2569, 11, 23), "วันหยุดเฉพาะจังหวัด"])  # typed in พ.ศ. as if it were ค.ศ.
    path = tmp_path / "days.xlsx"
    book.save(path)
    assert fates(holiday_file.read(work, path)) == {"วันหยุดพิเศษ": (date(2026, 11, 20), Fate.NEW), "วันหยุดเฉพาะจังหวัด": (date(2026, 11, 23), Fate.NEW)}


def ics(*events: str) -> str:
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//TH", *events, "END:VCALENDAR", ""))


def event(uid: str, *lines: str) -> str:
    return "\r\n".join(("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260101T000000Z", *lines, "END:VEVENT"))


def test_a_calendar_file(work: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "holidays.ics"
    path.write_text(
        ics(
            event("a", "SUMMARY:วันสงกรานต์", "DTSTART;VALUE=DATE:20260413", "DTEND;VALUE=DATE:20260416"),
            event("b", "SUMMARY:วันหยุดพิเศษ", "DTSTART;VALUE=DATE:25691120"),
            event("c", "SUMMARY:ยกเลิกแล้ว", "DTSTART;VALUE=DATE:20261121", "STATUS:CANCELLED"),
            event("d", "DTSTART;VALUE=DATE:20261122"),
            event("e", "SUMMARY:ปิดภาคเรียน", "DTSTART;VALUE=DATE:20261011", "DTEND;VALUE=DATE:20261101", "X-A:1"),
            event("f", "SUMMARY:ปิดเทอมใหญ่", "DTSTART;VALUE=DATE:20260401", "DTEND;VALUE=DATE:20260516"),
            event("g", "SUMMARY:วันแรงงานแห่งชาติ", "DTSTART;VALUE=DATE:20260501"),
        ),
        encoding="utf-8",
        newline="",
    )
    plan = holiday_file.read(work, path)
    new = {(row.on, row.name) for row in plan.new}
    assert {(date(2026, 4, day), "วันสงกรานต์") for day in (13, 14, 15)} <= new
    assert (date(2026, 11, 20), "วันหยุดพิเศษ") in new
    assert next(row for row in plan.rows if row.name == "วันหยุดพิเศษ").remark == "ไฟล์เขียนปีเป็น พ.ศ. จึงอ่านเป็น 20 พ.ย. 2569"
    out = {row.name for row in plan.rows if row.fate is Fate.LEFT_OUT}
    assert out == {"", "ปิดเทอมใหญ่", "วันแรงงานแห่งชาติ"}
    assert not any(row.name == "ยกเลิกแล้ว" for row in plan.rows)
    assert plan.years == [2026]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("empty.csv", ""),
        ("words.csv", "ชื่อ,ที่อยู่\nโรงเรียนบ้านตัวอย่าง,ตำบลตัวอย่าง\n"),
        ("no.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
        ("long.csv", "วันที่,วันหยุด\n" + "".join(f"{place % 28 + 1}/{place % 12 + 1}/2569,วันหยุดที่ {place}\n" for place in range(holiday_file.MOST + 1))),
    ],
)
def test_files_that_are_no_list_are_said(work: Workspace, tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8", newline="")
    with pytest.raises(UserError):
        holiday_file.read(work, path)


def test_an_ics_that_repeats_for_ever_stays_small(work: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "yearly.ics"
    path.write_text(ics(event("a", "SUMMARY:วันขึ้นปีใหม่", "DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=YEARLY")), encoding="utf-8", newline="")
    plan = holiday_file.read(work, path)
    assert {row.on for row in plan.new} >= {date(2026, 1, 1), date(2027, 1, 1)}
    assert len(plan.rows) <= holiday_file.YEARS_BACK + holiday_file.YEARS_ON + 1
