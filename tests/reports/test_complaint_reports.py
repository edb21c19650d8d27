"""The reports of the complaint module, printed from a real database: registers, late cases, the monthly form, statistics, rounds, channels, plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop import words
from desktop.models.complaint_figures import figures
from desktop.models.complaint_register import CASES, CHANNELS, ROUNDS
from desktop.models.conditions import Query
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.reports import catalogue
from desktop.reports.complaint_reports import COMPLAINT_REPORTS
from desktop.reports.request import Request
from desktop.services import cases, records, rounds, steps
from desktop.services.workspace import Workspace
from tests.reports import case_samples
from tests.reports.conftest import copied_office, filled_on
from tests.reports.samples import copied

NAMES = [report.name for report in COMPLAINT_REPORTS]
CLERK, OTHER = "นางสาวพิมพ์ใจ ตัวอย่างดี", "นายคนอื่น ไม่เกี่ยวข้อง"
NOT_TOLD = "เรื่องที่ต้องปิดไม่ให้ผู้อื่นเห็น"


def fill(work: Workspace) -> None:
    """The invented cases, a year with some complaints, a secret case of somebody else, a plan and a round."""
    case_samples.fill(work)
    case_samples.fill_cases(work)
    for number in range(12):
        received = date(2025, 10, 6) + timedelta(days=23 * number)
        case_id = _case(work, received, category="misconduct" if number == 4 else "fees", handlers=[CLERK], channel=("phone", "line")[number % 2])
        if number % 3:
            _settle(work, case_id, received + timedelta(days=12 if number % 2 else 40))
    _case(work, date(2026, 3, 2), name=NOT_TOLD, category="corruption", handlers=[OTHER])
    plan = {"name": "ผู้ร้องไม่ทราบผลตามกำหนด", "fiscal_year": 2570, "measure": "ติดตามทุกวันจันทร์", "root_cause": "ไม่มีผู้ติดตาม", "owner_unit": "ADMIN", "due_on": date(2027, 1, 15)}
    records.save(work, IMPROVEMENTS, plan)
    about = {"name": "รอบ 12 เดือน ปีงบประมาณ 2569", "period": "year", "starts_on": date(2025, 10, 1), "ends_on": date(2026, 9, 30)}
    records.save(work, ROUNDS, {**about, "problems": "ข้อมูลไม่ครบ\nรายงานกลับล่าช้า"})


def _case(work: Workspace, received: date, **more: Any) -> int:
    values = {"name": "ขอให้ตรวจสอบการเก็บเงิน", "detail": "รายละเอียดตามคำร้อง", "received_on": received, "anonymity": "anonymous", "complainant_group": "parent"}
    return cases.save(work, values | more, None)


def _settle(work: Workspace, case_id: int, on: date) -> None:
    steps.take(work, CASES, [case_id], "screen", on)
    steps.take(work, CASES, [case_id], "reject", on, values={"inadmissible_reason": "court"})
    steps.take(work, CASES, [case_id], "close", on, values={"closed_summary": "แจ้งแล้ว"})


@pytest.fixture(scope="module")
def complaint_filled(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the invented office with its complaints, filled once."""
    return filled_on(filled, tmp_path_factory.mktemp("complaints") / "office", fill)


@pytest.fixture
def complaint_work(complaint_filled: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The invented office with its complaints."""
    with copied_office(complaint_filled, tmp_path / "complaints") as work:
        yield work


def printed(work: Workspace, name: str, *, query: Query | None = None, ids: list[int] | None = None, **values: object) -> list[str]:
    return copied(catalogue.preview(work, name, Request(query or Query(), ids, values)))


def in_one(pages: list[str]) -> str:
    return "".join(pages).replace("\n", "")


@pytest.mark.parametrize("name", NAMES)
def test_no_page_holds_a_missing_value_a_christian_year_or_a_hidden_name(complaint_work: Workspace, name: str) -> None:
    text = in_one(printed(complaint_work, name))

    assert not re.search(r"None|nan|(?<![\d@])20(?:25|26|27)(?!\d)", text)
    assert case_samples.NAME not in text
    assert NOT_TOLD not in text


@pytest.mark.parametrize("name", NAMES)
def test_every_report_is_a_workbook_too_without_hidden_names(complaint_work: Workspace, tmp_path: Path, name: str) -> None:
    catalogue.write(complaint_work, name, tmp_path / f"{name}.xlsx")
    sheets = openpyxl.load_workbook(tmp_path / f"{name}.xlsx").worksheets
    texts = "\n".join(str(cell) for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)

    assert sheets[0].max_row > 3
    assert case_samples.NAME not in texts
    assert NOT_TOLD not in texts


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_office_prints_its_heads(work: Workspace, name: str) -> None:
    words.set_language("th")

    assert "เงื่อนไข" in in_one(printed(work, name))


# --- lists -------------------------------------------------------------------------------------------------------------------------------------


def test_the_register_tells_of_a_secret_case_of_others_by_its_number_alone(complaint_work: Workspace) -> None:
    text = in_one(printed(complaint_work, "case-register"))
    number = complaint_work.reader.connection.execute("SELECT number FROM complaint_case WHERE name = ?", (NOT_TOLD,)).fetchone()[0]

    assert f"{number}––เรื่องลับ" in text.replace(" ", "")
    assert "ขอให้ตรวจสอบการจัดอาหารกลางวัน" in text
    assert text.count("ลับ") > 4, "the paper is marked at top and bottom of its pages"


def test_a_filtered_register_only_says_how_many_secret_cases_there_are(complaint_work: Workspace) -> None:
    query = Query(filters=(("category", ("corruption", "fees")),))
    text = in_one(printed(complaint_work, "case-register", query=query))
    number = complaint_work.reader.connection.execute("SELECT number FROM complaint_case WHERE name = ?", (NOT_TOLD,)).fetchone()[0]

    assert number not in text.replace("ร.", " ร.").split()
    assert "เรื่องลับเช่นนี้ 1 เรื่อง" in text


def test_whoever_handles_nothing_secret_prints_an_unmarked_register(complaint_work: Workspace) -> None:
    complaint_work.settings.user_name = "นายผู้อ่าน ทั่วไป"
    text = in_one(printed(complaint_work, "case-register", query=Query(filters=(("record_type", ("compliment",)),))))

    assert "ขอชมเชยเจ้าหน้าที่ต้อนรับ" in text
    assert "ลับ" not in text.replace("เรื่องลับ", "")


def test_the_register_of_a_year_holds_that_year(complaint_work: Workspace) -> None:
    text = in_one(printed(complaint_work, "case-register", year=2569))

    assert "ปีงบประมาณ 2569" in text
    assert "ขอชมเชยเจ้าหน้าที่ต้อนรับ" not in text


def test_the_register_in_excel_has_a_column_for_each_thing(complaint_work: Workspace, tmp_path: Path) -> None:
    catalogue.write(complaint_work, "case-register", tmp_path / "r.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "r.xlsx").worksheets[0].iter_rows(values_only=True))
    head = next(row for row in rows if "เลขที่รับเรื่อง" in row)

    assert {"ประเภทเรื่อง", "หมวดเรื่อง", "โรงเรียน/หน่วยงาน"} <= {str(cell) for cell in head}


def test_late_cases_stand_by_group_with_the_days_since(complaint_work: Workspace) -> None:
    text = in_one(printed(complaint_work, "overdue-cases"))

    assert "ยังไม่ได้มอบหมายกลุ่มผู้รับผิดชอบ" in text
    assert "กลั่นกรอง" in text
    assert "ไม่มีเรื่องเกินกำหนด" in in_one(printed(complaint_work, "overdue-cases", owner_unit="ICT"))


def test_requests_for_information_show_their_seven_steps(complaint_work: Workspace) -> None:
    text = in_one(printed(complaint_work, "request-register"))

    assert "ขอข้อมูลจำนวนนักเรียนรายโรงเรียน" in text
    assert "7) จัดเก็บเอกสาร (1 วัน)" in text


# --- figures -----------------------------------------------------------------------------------------------------------------------------------


def test_the_monthly_form_runs_from_october_to_september_on_one_page(complaint_work: Workspace) -> None:
    [page] = printed(complaint_work, "complaint-months", year=2569)
    found = figures(complaint_work.reader, date(2025, 10, 1), date(2026, 9, 30), complaint_work.today(), True, ("complaint",))
    months = [page.rindex(f"{month} {year}") for month, year in (("ตุลาคม", 2568), ("ธันวาคม", 2568), ("มกราคม", 2569), ("กันยายน", 2569))]

    assert months == sorted(months)
    for word in ("ประจำเดือน", "หมายเหตุ", "รวม", "ไม่มี", "ผู้รายงาน", "ผู้รับรอง"):
        assert word in page
    assert f"ร้อยละ {found.total.rate_percent} ({found.done} จาก {found.received} เรื่อง)" in page.replace("\n", " ")
    assert f"ร้อยละ {found.total.on_time_percent}" in page


def test_the_monthly_form_counts_one_record_type_and_what_may_be_published(complaint_work: Workspace) -> None:
    before = figures(complaint_work.reader, date(2025, 10, 1), date(2026, 9, 30), complaint_work.today(), True, ("complaint",)).received
    one = complaint_work.reader.ids(CASES, Query(filters=(("received_on", ("2025-10-06",)),)))[0]
    records.save(complaint_work, CASES, {"publish_flag": False}, one)
    [page] = printed(complaint_work, "complaint-months", year=2569)

    assert re.search(rf"จาก {before - 1} เรื่อง", page.replace("\n", " "))
    [other] = printed(complaint_work, "complaint-months", year=2570, record_type="compliment")
    assert "คำชมเชย" in other
    assert "ทุจริต" not in other


def test_a_year_without_a_case_says_so(work: Workspace) -> None:
    words.set_language("th")
    [page] = printed(work, "complaint-months", year=2560)

    assert "สำนักงานไม่มี ข้อร้องเรียน/ร้องทุกข์" in page.replace("\n", "")
    assert page.count("ไม่มี") >= 12 * 3
    assert "ไม่มีเรื่องที่เข้าเกณฑ์" in page


def test_months_that_are_still_to_come_are_not_said_to_be_without_cases(complaint_work: Workspace) -> None:
    [page] = printed(complaint_work, "complaint-months", year=2570)

    assert page.count("ยังไม่ถึงเดือนนี้") == 10


def test_small_numbers_are_hidden_where_it_is_for_publication(complaint_work: Workspace) -> None:
    [page] = printed(complaint_work, "complaint-months", year=2569, published=True)
    text = in_one(printed(complaint_work, "complaint-statistics", year=2569, published=True))

    assert "น้อยกว่า 3" in page
    assert not re.search(r"(ตุลาคม|พฤศจิกายน|ธันวาคม) 2568\s+ไม่มี\s+ไม่มี\s+[12]\b", page)
    assert "ฉบับสำหรับเผยแพร่" in text


def test_statistics_say_rate_median_and_share_beside_counts(complaint_work: Workspace) -> None:
    text = in_one(printed(complaint_work, "complaint-statistics", year=2569))
    found = figures(complaint_work.reader, date(2025, 10, 1), date(2026, 9, 30), complaint_work.today())

    assert f"รับเรื่องทั้งหมด {found.received} เรื่อง แล้วเสร็จ {found.done} เรื่อง คิดเป็นร้อยละ {found.total.rate_percent}" in text
    for word in ("มัธยฐาน", "จำแนกตามช่องทาง", "จำแนกตามหมวดเรื่อง", "จำแนกตามกลุ่มผู้รับผิดชอบ", "ผู้ปกครอง", "นิยาม"):
        assert word in text
    assert "ไม่มีเรื่องที่รับในช่วงเวลานี้" in in_one(printed(complaint_work, "complaint-statistics", year=2560))


def test_a_closed_round_prints_what_was_reported_and_what_was_changed_since(complaint_work: Workspace) -> None:
    round_id = complaint_work.reader.ids(ROUNDS, Query())[0]
    before = rounds.of_round(complaint_work, round_id)
    rounds.close(complaint_work, round_id)
    first = complaint_work.reader.ids(CASES, Query(filters=(("received_on", ("2025-10-06",)),)))[0]
    records.save(complaint_work, CASES, {"name": "ข้อความใหม่ไม่ควรพิมพ์", "channel": "fax"}, first)
    records.trash(complaint_work, CASES, [complaint_work.reader.ids(CASES, Query(filters=(("received_on", ("2025-10-29",)),)))[0]])
    text = in_one(printed(complaint_work, "complaint-round", ids=[round_id]))

    assert f"รับเรื่องทั้งหมด {before.received} เรื่อง" in text
    assert "ตัวเลข ณ วันปิดรอบ" in text
    assert "แก้ไข: เรื่อง, ช่องทาง" in text or "แก้ไข: ช่องทาง, เรื่อง" in text
    assert "ข้อความใหม่ไม่ควรพิมพ์" not in text
    assert "โทรสาร" not in text, "the figures do not follow"


# --- channels, plan ------------------------------------------------------------------------------------------------------------------------------


def test_channels_say_share_median_last_check_and_evidence(complaint_work: Workspace) -> None:
    channel = complaint_work.reader.ids(CHANNELS, Query(filters=(("channel", ("phone",)),)))[0]
    records.save(complaint_work, CHANNELS, {"checked_on": date(2026, 11, 2), "assessment": "ตอบได้ภายในหนึ่งวัน"}, channel)
    text = in_one(printed(complaint_work, "channel-effectiveness", year=2569))

    assert "2 พ.ย. 69" in text
    assert "ตอบได้ภายในหนึ่งวัน" in text
    assert "เกณฑ์ไม่น้อยกว่า 5 ช่องทาง" in text
    assert "ไม่มีเรื่องที่เข้าเกณฑ์" in text


def test_too_few_channels_are_told(complaint_work: Workspace) -> None:
    records.bulk_change(complaint_work, CHANNELS, list(complaint_work.reader.ids(CHANNELS, Query())), "active", False)

    assert "เปิดใช้ช่องทางเพียง 0 ช่องทาง" in in_one(printed(complaint_work, "channel-effectiveness"))


def test_the_improvement_plan_is_a_paper_to_sign(complaint_work: Workspace) -> None:
    [page] = printed(complaint_work, "improvement-plan", year=2570)

    for word in ("ผู้ร้องไม่ทราบผลตามกำหนด", "ไม่มีผู้ติดตาม", "ติดตามทุกวันจันทร์", "15 ม.ค. 70", "ผู้เสนอแผน", "ผู้เห็นชอบแผน", "ผู้อนุมัติแผน"):
        assert word in page.replace("\n", "")
    assert "ยังไม่มีมาตรการในแผน" in in_one(printed(complaint_work, "improvement-plan", year=2560))


def test_published_scores_are_told_only_where_none_is_small(complaint_work: Workspace) -> None:
    asked = complaint_work.reader.ids(CASES, Query(filters=(("record_type", ("complaint",)),)))[:7]
    with complaint_work.deed("save", CASES.name, "7") as session:
        from desktop.models.complaint_work import CaseSurvey

        for number, case_id in enumerate(asked):
            about = {"asked_on": date(2026, 11, 2), "expires_on": date(2026, 12, 2), "answered_on": date(2026, 11, 9)}
            session.add(CaseSurvey(case_id=case_id, code=f"S{number}", score=5 if number < 6 else 1, **about))
    open_text = in_one(printed(complaint_work, "complaint-satisfaction", year=2570))
    text = in_one(printed(complaint_work, "complaint-satisfaction", year=2570, published=True))

    assert "85.71" in open_text
    assert "85.71" not in text
    assert "จำนวนเรื่องน้อยเกินกว่าจะจำแนก" in text
