"""The file of a case: every due day with its working, nothing of a hidden complainant, ลับ on every page of a secret one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pypdf
import pytest

from desktop.domain.deadlines import Extension, Limit, Pause, reckon
from desktop.domain.workdays import WorkCalendar
from desktop.models import clock_reading
from desktop.models.complaint_register import CASES, IDENTITY
from desktop.reports import catalogue
from desktop.reports.clock_drawing import ClockChart, weeks, working_table
from desktop.reports.drawing import Box, Line, Words
from desktop.reports.request import Request
from desktop.reports.text import typesetter
from desktop.services import cases, identities, vault
from desktop.services.workspace import Workspace
from tests.reports.case_samples import NAME
from tests.reports.samples import Pages, copied

LUNCH, FEES, SECRET, INQUIRY = 1, 2, 3, 4
VESAK = WorkCalendar({date(2026, 5, 31): "วันวิสาขบูชา", date(2026, 6, 1): "ชดเชยวันวิสาขบูชา", date(2026, 6, 3): "วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี"})


def text_of(work: Workspace, *ids: int, **values: object) -> list[str]:
    return copied(catalogue.preview(work, "case-file", Request(ids=ids, values=values)))


# --- the working of a clock --------------------------------------------------------------------------------------------------------------------


def test_the_calendar_shows_the_days_of_the_handbook() -> None:
    """PRINT.md, picture 03_case-1: received on Saturday 16 May, day 15 on Vesak, due on 2 June."""
    found = reckon(Limit("first_reply", "ตอบครั้งแรก", 15, basis="มาตรา 38"), date(2026, 5, 16), VESAK)
    chart = ClockChart("ตอบครั้งแรก", found)
    picture = chart.picture(468, typesetter())
    told = [part.text for part in picture.parts if isinstance(part, Words)]
    assert {"16 พ.ค.", "วันรับเรื่อง", "31 พ.ค.", "วันวิสาขบูชา", "ครบกำหนด", "2 มิ.ย."} <= set(told)
    assert [text for text in told if text.isdecimal()] == [str(number) for number in range(1, 16)]
    heavy = [part for part in picture.parts if isinstance(part, Box) and part.weight > 2]
    assert len(heavy) == 2
    assert any(isinstance(part, Line) for part in picture.parts)
    assert "เลื่อนผ่านวันหยุด" in chart.description
    assert len(weeks(chart)) == 4


@pytest.mark.parametrize("low", [False, True])
def test_no_word_of_a_calendar_leaves_its_square(low: bool) -> None:
    found = reckon(Limit("close", "ยุติ", 30), date(2026, 5, 16), VESAK, [Pause(date(2026, 5, 20), date(2026, 5, 25))])
    setter = typesetter()
    for width in (320.0, 468.0):
        column = width / 7
        for part in ClockChart("ยุติ", found, low=low).picture(width, setter).parts:
            if isinstance(part, Words) and part.align != "centre" and part.y > 20 and "=" not in part.text:
                left = part.x - (setter.width(part.text, part.style) if part.align == "right" else 0)
                assert int((left + 0.5) // column) == int((left + setter.width(part.text, part.style) - 0.5) // column), part.text


def test_a_long_count_leaves_weeks_out_and_says_which() -> None:
    found = reckon(Limit("close", "ยุติ", 30), date(2026, 1, 5), VESAK, extensions=[Extension(90, "calendar", date(2026, 2, 1), "รอผล")])
    rows = weeks(ClockChart("ยุติ", found))
    assert [row for row in rows if isinstance(row, str)] == ["อีก 12 สัปดาห์: วันที่ 20 ถึง 103"]
    assert len(rows) == 7


def test_the_week_begins_as_the_office_has_set() -> None:
    found = reckon(Limit("first_reply", "ตอบ", 15), date(2026, 5, 16), VESAK)
    assert weeks(ClockChart("ตอบ", found))[0][0].day == date(2026, 5, 10)  # type: ignore[union-attr]
    assert weeks(ClockChart("ตอบ", found, monday_first=True))[0][0].day == date(2026, 5, 11)  # type: ignore[union-attr]


def test_the_working_is_the_reckonings_own(case_work: Workspace) -> None:
    found = clock_reading.working(case_work.reader, LUNCH, "first_reply")
    rows = list(working_table(found).rows)
    assert len(rows) == len(found.lines())
    bold = [row for row in rows if row[0].bold]  # type: ignore[index,union-attr]
    assert [row[2].value for row in bold] == ["อังคาร 2 มิ.ย. 69"]  # type: ignore[index,union-attr]


# --- the file ----------------------------------------------------------------------------------------------------------------------------------


def test_it_tells_the_case_from_receipt_to_reply(case_work: Workspace) -> None:
    found = text_of(case_work, LUNCH)
    whole = "\n".join(found)
    number = case_work.reader.get(CASES, LUNCH)["number"]  # type: ignore[index]
    assert f"แฟ้มเรื่อง {number}" in found[0]
    for words in ("การนับกำหนดเวลา", "ลำดับการดำเนินการ", "คณะกรรมการสืบข้อเท็จจริง", "ผลและความเห็น", "การแจ้งผลผู้ร้อง", "ข้อความฉบับปกปิด", "การเปิดดูชื่อผู้ร้อง"):
        assert words in whole, words
    assert "ปกปิด (ผู้ร้องขอสงวนชื่อ)" in found[0]
    assert "อังคาร 2 มิ.ย. 69" in whole
    assert "ศธ 04999/231" in whole
    assert "ผู้รับผิดชอบเรื่อง" in found[-1]
    assert "ผู้สั่งการ" in found[-1]
    assert len(found) == 5


def test_every_clock_is_counted_out(case_work: Workspace) -> None:
    for case_id in (LUNCH, FEES, INQUIRY):
        whole = "\n".join(text_of(case_work, case_id)).replace("\n", "")
        for line in clock_reading.clocks_of(case_work.reader, case_id):
            working = clock_reading.working(case_work.reader, case_id, line.clock, line.place)
            assert line.label.replace(" ", "") in whole.replace(" ", "")
            assert all(step.what.replace(" ", "") in whole.replace(" ", "") for step in working.lines())


def test_without_the_working_it_is_short(case_work: Workspace) -> None:
    assert len(text_of(case_work, LUNCH, working=False)) == 3


def test_waits_extensions_and_reminders_are_in_it(case_work: Workspace) -> None:
    whole = "\n".join(text_of(case_work, FEES))
    assert "หยุดนับ" in whole
    assert "2981/2545" in whole
    assert "1) 29 ต.ค. 69" in whole
    assert "โรงเรียนบ้านโคกตัวอย่าง" in whole


def test_the_steps_stand_on_their_days_in_order(case_work: Workspace) -> None:
    whole = "\n".join(text_of(case_work, LUNCH))
    deeds = whole[whole.index("การดำเนินการ") :]
    places = [deeds.index(words) for words in ("เริ่มกลั่นกรอง", "มอบหมาย", "ลงพื้นที่สืบข้อเท็จจริง", "ตั้งคณะกรรมการ", "แจ้งผลผู้ร้อง")]
    assert places == sorted(places)


# --- who complains -----------------------------------------------------------------------------------------------------------------------------


def hidden_everywhere(work: Workspace, folder: Path, *ids: int) -> None:
    """The planted name is in no page, no property, no cell of any report about cases."""
    for report in catalogue.reports_of("case"):
        for values in ({}, {"named": True}):
            request = Request(ids=ids, values=values)
            path = folder / f"{report.name}.pdf"
            catalogue.write(work, report.name, path, request)
            assert NAME not in "".join(copied(path.read_bytes())), report.name
            assert NAME not in str(pypdf.PdfReader(path).metadata), report.name
            if "xlsx" in report.formats:
                book = folder / f"{report.name}.xlsx"
                catalogue.write(work, report.name, book, request)
                cells = [str(cell.value) for sheet in openpyxl.load_workbook(book) for row in sheet for cell in row]
                assert NAME not in " ".join(cells), report.name


def test_a_hidden_name_is_in_no_report(case_work: Workspace, tmp_path: Path) -> None:
    hidden_everywhere(case_work, tmp_path, LUNCH)


def test_not_even_when_it_was_looked_at(case_work: Workspace, tmp_path: Path) -> None:
    assert identities.reveal(case_work, LUNCH, "ต้องโทรแจ้งผล")["first_name"] == NAME
    hidden_everywhere(case_work, tmp_path, LUNCH)
    whole = "\n".join(text_of(case_work, LUNCH))
    assert "เปิดดู 1 ครั้ง" in whole
    assert "ต้องโทรแจ้งผล" not in whole


def test_a_known_name_only_when_it_is_wanted_and_can_be_read(case_work: Workspace) -> None:
    assert "เปิดเผยดี" not in "".join(text_of(case_work, FEES))
    assert "เปิดเผยต่อเจ้าหน้าที่ (ไม่พิมพ์ชื่อ)" in "".join(text_of(case_work, FEES))
    assert "นายสมชาย เปิดเผยดี" in "".join(text_of(case_work, FEES, named=True))
    vault.set_key(case_work, "รหัสยาวพอสมควร1")
    vault.lock(case_work)
    assert "เปิดเผยดี" not in "".join(text_of(case_work, FEES, named=True))
    vault.unlock(case_work, "รหัสยาวพอสมควร1")
    assert "นายสมชาย เปิดเผยดี" in "".join(text_of(case_work, FEES, named=True))


def test_no_field_of_a_complainant_is_a_field_of_a_case() -> None:
    assert not {"first_name", "last_name", "phone", "citizen_id"} & set(CASES.by_name)
    assert IDENTITY.name not in {report.register for report in catalogue.REPORTS.values()}


# --- secrecy -----------------------------------------------------------------------------------------------------------------------------------


def test_every_page_of_a_secret_case_says_so_twice(case_work: Workspace) -> None:
    for page in text_of(case_work, SECRET):
        assert page.count("ลับ\n") + page.endswith("ลับ") >= 2, page[:80]
    assert all("ลับ\n" not in page for page in text_of(case_work, FEES))


def test_several_files_are_as_secret_as_the_most_secret_one(case_work: Workspace) -> None:
    found = text_of(case_work, LUNCH, SECRET)
    assert all("ลับ" in page for page in found)
    assert sum("หน้า 1 จาก" in page for page in found) == 2


def test_a_secret_case_has_no_file_for_others(case_work: Workspace) -> None:
    case_work.settings.user_name = "ผู้อื่น"
    assert "ไม่พบข้อมูลตามเงื่อนไข" in "".join(text_of(case_work, SECRET))


def test_a_file_in_english_has_no_thai_of_ours(case_work: Workspace) -> None:
    from desktop import words

    words.set_language("en")
    try:
        assert "Case file" in text_of(case_work, LUNCH)[0]
    finally:
        words.set_language("th")


def test_a_case_without_anything_prints(case_work: Workspace, pages: Pages) -> None:
    case_id = cases.save(
        case_work,
        {"name": "เรื่องสั้น", "detail": "สั้น", "category": "other", "received_on": date(2026, 11, 20), "channel": "box", "anonymity": "anonymous", "complainant_kind": "unknown"},
        None,
    )
    found = pages(catalogue.make(case_work, "case-file", Request(ids=[case_id])))
    assert "ไม่ระบุชื่อ" in found[0]
    assert "การเปิดดูชื่อผู้ร้อง" not in "".join(found)
