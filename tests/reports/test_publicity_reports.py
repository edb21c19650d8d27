"""The reports of the publicity module, printed from a real database: plan, news, forms, sendings, evaluation, coverage, archive."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from desktop.models.conditions import Query
from desktop.models.publicity_figures import coverage, figures
from desktop.models.publicity_register import DISTRIBUTIONS, EVALUATIONS, ITEMS, NEWS, PLANS
from desktop.reports import catalogue
from desktop.reports.publicity_reports import PUBLICITY_REPORTS
from desktop.reports.request import Request
from desktop.services import evaluation, records
from desktop.services.workspace import Workspace
from tests.reports.samples import OFFICE, copied

NAMES = [report.name for report in PUBLICITY_REPORTS]


def printed(work: Workspace, name: str, *, query: Query | None = None, ids: list[int] | None = None, **values: object) -> list[str]:
    return copied(catalogue.preview(work, name, Request(query or Query(), ids, values)))


def newest(work: Workspace, register: object) -> int:
    return int(max(work.reader.ids(register, Query())))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_without_missing_values_and_christian_years(publicity_work: Workspace, name: str) -> None:
    text = "\n".join(printed(publicity_work, name))

    assert "None" not in text
    assert "nan" not in text
    assert not re.search(r"(?<![\d@])20(?:25|26|27)(?!\d)", text)


@pytest.mark.parametrize("name", NAMES)
def test_every_report_is_a_workbook_too(publicity_work: Workspace, tmp_path: Path, name: str) -> None:
    catalogue.write(publicity_work, name, tmp_path / f"{name}.xlsx")

    assert openpyxl.load_workbook(tmp_path / f"{name}.xlsx").worksheets[0].max_row > 3


@pytest.mark.parametrize("name", ["item-register", "publicity-plan", "news-register", "news-summary", "distribution-list", "archive-index", "holiday-list"])
def test_an_empty_office_prints_the_head_and_says_so(work: Workspace, name: str) -> None:
    text = "\n".join(printed(work, name))

    assert "ไม่พบข้อมูลตามเงื่อนไข" in text
    assert "เงื่อนไข" in text


# --- the plan ----------------------------------------------------------------------------------------------------------------------------------


def test_the_plan_is_a_document_to_sign(publicity_work: Workspace) -> None:
    pages = printed(publicity_work, "publicity-plan", year=2570)
    first, last = pages[0], pages[-1]

    assert OFFICE in first
    assert "85,000.00 บาท (แปดหมื่นห้าพันบาทถ้วน)" in first
    assert "ที่ 45/2569 ลงวันที่ 15 กันยายน 2569" in first
    assert "3) เพื่อพัฒนาเครือข่ายประชาสัมพันธ์ของสถานศึกษา" in first.replace("3)\n", "3) ")
    for role in ("ผู้เสนอแผน", "ผู้เห็นชอบแผน", "ผู้อนุมัติแผน", "นายธีรเดช ทดลอง", "อนุมัติแล้ว เมื่อวันที่ 28 กันยายน 2569"):
        assert role in last


def test_the_budget_of_the_activities_is_summed_and_cancelled_ones_are_left_out(publicity_work: Workspace) -> None:
    text = "\n".join(printed(publicity_work, "publicity-plan", year=2570))
    sql = "SELECT sum(budget), count(*) FROM pr_item WHERE plan_id IS NOT NULL AND status <> 'cancelled' AND deleted_at IS NULL"
    total, count = publicity_work.reader.connection.execute(sql).fetchone()

    assert f"{total:,.2f}" in text
    assert f"{count} กิจกรรม" in text


def test_the_plan_marks_and_names_the_groups_it_does_not_reach(publicity_work: Workspace) -> None:
    last = printed(publicity_work, "publicity-plan", year=2570)[-1]

    assert last.count("ยังไม่มี") >= 8
    assert "ประชาชนทั่วไป (ทุกไตรมาส)" in last.replace("\n", "")


def test_the_activities_stand_by_quarter_when_asked(publicity_work: Workspace) -> None:
    text = "\n".join(printed(publicity_work, "publicity-plan", year=2570, by="quarter"))

    assert "ไตรมาส 3 (เม.ย.–มิ.ย. 70)" in text


def test_the_newest_edition_of_the_year_is_printed_unless_one_is_chosen(publicity_work: Workspace) -> None:
    old = newest(publicity_work, PLANS)
    records.save(publicity_work, PLANS, {"name": "แผนประชาสัมพันธ์ ฉบับปรับปรุง", "fiscal_year": 2570, "edition": 2, "owner_unit": "ADMIN"})

    assert "แผนประชาสัมพันธ์ ฉบับปรับปรุง" in printed(publicity_work, "publicity-plan", year=2570)[0]
    assert "แผนประชาสัมพันธ์ประจำปีงบประมาณ พ.ศ. 2570" in printed(publicity_work, "publicity-plan", ids=[old])[0]


# --- evaluation and coverage -------------------------------------------------------------------------------------------------------------------


def test_an_evaluation_says_the_figures_in_numbers_words_and_bars(publicity_work: Workspace) -> None:
    text = "\n".join(printed(publicity_work, "publicity-evaluation"))
    found = figures(publicity_work.reader, date(2026, 10, 1), date(2026, 12, 31), publicity_work.today())

    assert f"ตามแผน {found.planned} รายการ" in text.replace("\n", "")
    assert found.done_percent in text
    for words in ("ต.ค.", "พ.ย.", "ธ.ค.", "ดำเนินการแล้ว", "4.25 จาก 5.00", "ระดับ 3", "ภาพถ่ายจากสถานศึกษาส่งล่าช้า", "ผู้รับรอง"):
        assert words in text


def test_a_closed_round_prints_the_figures_it_was_closed_with(publicity_work: Workspace) -> None:
    round_id = newest(publicity_work, EVALUATIONS)
    before = figures(publicity_work.reader, date(2026, 10, 1), date(2026, 12, 31), publicity_work.today())
    evaluation.close(publicity_work, round_id)
    records.trash(publicity_work, ITEMS, list(publicity_work.reader.ids(ITEMS, Query()))[:5])

    text = "".join(printed(publicity_work, "publicity-evaluation", ids=[round_id])).replace("\n", "")
    assert f"ตามแผน {before.planned} รายการ" in text
    assert "ตัวเลข ณ วันปิดรอบ" in text


def test_the_coverage_matrix_names_every_gap(publicity_work: Workspace) -> None:
    text = "".join(printed(publicity_work, "coverage-matrix", year=2570))
    found = coverage(publicity_work.reader, 2570, publicity_work.today())

    assert text.count("ยังไม่มี") == len(found.gaps) + 2, "each gap, the note and the sentence"
    assert "หน่วยงานเอกชน (ทุกไตรมาส)" in text.replace("\n", "")


# --- news --------------------------------------------------------------------------------------------------------------------------------------


def test_the_news_register_lists_what_was_asked_for(publicity_work: Workspace) -> None:
    query = Query(filters=(("status", ("published",)),))
    text = "\n".join(printed(publicity_work, "news-register", query=query))

    assert text.count("เผยแพร่แล้ว") >= publicity_work.reader.count(NEWS, query)
    assert "สถานะ: เผยแพร่แล้ว" in text


def test_the_summary_counts_the_month_and_the_year(publicity_work: Workspace) -> None:
    month = "\n".join(printed(publicity_work, "news-summary", month=date(2026, 10, 1)))
    year = "\n".join(printed(publicity_work, "news-summary", span="year", year=2570))

    assert "ตุลาคม 2569" in month
    assert re.search(r"ข่าวที่รับ\s+15\b", month)
    assert re.search(r"ข่าวที่รับ\s+24\b", year)
    assert "กันยายน 2570" in year
    for words in ("เว็บไซต์", "กิจกรรมนักเรียน", "ผู้ปกครอง", "โรงเรียนบ้านหนองสมมติ"):
        assert words in year


def test_the_blank_form_is_one_page_with_boxes_for_the_consent(publicity_work: Workspace) -> None:
    [page] = printed(publicity_work, "news-form", blank=True)

    for words in ("แบบ 7.2", "หัวข้อข่าว", "ประธาน", "ผู้ถ่ายภาพ", "ผู้ปกครองยินยอมเป็นหนังสือแล้ว", "ผู้ปกครองไม่ยินยอม ห้ามใช้ภาพ", "ผู้รับข่าว"):
        assert words in page


def test_the_filled_form_carries_the_news(publicity_work: Workspace) -> None:
    record = publicity_work.reader.get(NEWS, newest(publicity_work, NEWS))
    assert record
    [page] = printed(publicity_work, "news-form", ids=[record["id"]])

    assert record["name"] in page
    assert record["number"] in page
    assert "วันอังคาร 17 พฤศจิกายน 2569" in page


def test_a_long_text_goes_on_over_the_page(publicity_work: Workspace) -> None:
    number = newest(publicity_work, NEWS)
    records.save(publicity_work, NEWS, {"content": "โรงเรียนจัดกิจกรรมเปิดบ้านวิชาการ " * 250 + "จบข่าว"}, number)
    pages = printed(publicity_work, "news-form", ids=[number])

    assert len(pages) > 1
    assert "จบข่าว" in "".join(pages)


def test_recipients_are_printed_with_their_receipt(publicity_work: Workspace) -> None:
    [page] = printed(publicity_work, "distribution-list", ids=[newest(publicity_work, DISTRIBUTIONS)])

    assert "โรงเรียนตัวอย่างแห่งที่ 13" in page
    assert "school12@example.go.th" in page
    assert "ผู้รับ 13 ราย" in page
    assert "https://example.go.th/news/1" in page


def test_the_archive_stands_by_section(publicity_work: Workspace) -> None:
    [page] = printed(publicity_work, "archive-index")

    assert page.index("ม.9(3)") < page.index("ม.9(4)") < page.index("ข่าวประชาสัมพันธ์")
    assert "ตู้เอกสาร 2 แฟ้ม 5" in page
    assert "พ.ศ. 2540" in page
