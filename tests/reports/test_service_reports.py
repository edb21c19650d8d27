"""The public manual, its charts, the measures, and the forms and slips of complaints."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from desktop.models.complaint_register import CASES, SERVICES
from desktop.reports import catalogue
from desktop.reports.drawing import Box, Disc, Polygon, Words
from desktop.reports.flow import MOST_STEPS, Flow, Step, on_pages
from desktop.reports.request import Request
from desktop.reports.text import typesetter
from desktop.services import records
from desktop.services.workspace import Workspace
from tests.reports.samples import Pages, copied

LUNCH, THANKS = 1, 5


def pages_of(work: Workspace, report: str, *ids: int, **values: object) -> list[str]:
    return copied(catalogue.preview(work, report, Request(ids=ids or None, values=values)))


def words_of(flow: Flow) -> list[str]:
    return [part.text for part in flow.picture(468, typesetter()).parts if isinstance(part, Words)]


# --- the chart ---------------------------------------------------------------------------------------------------------------------------------


def test_a_chart_goes_from_top_to_bottom() -> None:
    steps = [Step(f"ขั้นที่ {number}", f"{number} วัน", "กลุ่มอำนวยการ") for number in range(1, 5)]
    (flow,) = on_pages("บริการ", steps)
    picture = flow.picture(468, typesetter())
    boxes = [part for part in picture.parts if isinstance(part, Box)]
    assert [box.y for box in boxes] == sorted(box.y for box in boxes)
    assert len(boxes) == 4
    assert len({box.width for box in boxes}) == 1
    assert {"เริ่มต้น", "สิ้นสุด", "ขั้นที่ 3", "3 วัน"} <= set(words_of(flow))
    assert "ขั้นที่ 4 · 4 วัน · กลุ่มอำนวยการ" in flow.description
    assert picture.height == pytest.approx(max(part.y + part.height for part in boxes) + 6.5 * 72 / 25.4 + 8 * 72 / 25.4 + 4)


def test_a_long_chart_goes_on_by_a_numbered_circle() -> None:
    flows = on_pages("บริการ", [Step(f"ขั้นที่ {number}") for number in range(23)])
    assert [len(flow.steps) for flow in flows] == [8, 8, 7]
    assert all(len(flow.steps) <= MOST_STEPS for flow in flows)
    circles = [[part for part in flow.picture(468, typesetter()).parts if isinstance(part, Disc)] for flow in flows]
    assert [len(found) for found in circles] == [1, 2, 1]
    assert [flow.number for flow in flows] == [1, 9, 17]


def test_long_words_stay_in_their_box() -> None:
    long = "ตรวจสอบความครบถ้วนของเอกสารหลักฐานทั้งหมดที่ผู้ยื่นคำขอนำมาแสดงต่อเจ้าหน้าที่ ณ จุดให้บริการ และแจ้งผลการตรวจสอบเบื้องต้นให้ทราบทันทีพร้อมทั้งแนะนำการแก้ไข" * 2
    (flow,) = on_pages("บริการ", [Step(long, "3 วันทำการ", "กลุ่มส่งเสริมการจัดการศึกษา")])
    picture = flow.picture(468, typesetter())
    (box,) = [part for part in picture.parts if isinstance(part, Box)]
    inside = [part for part in picture.parts if isinstance(part, Words) and part.align == "centre" and box.x < part.x < box.x + box.width and box.y < part.y < box.y + box.height]
    assert len(inside) == 3
    assert all(typesetter().width(part.text, part.style) <= box.width for part in inside)
    assert any(isinstance(part, Polygon) for part in picture.parts)


def test_a_chart_without_steps_still_draws() -> None:
    (flow,) = on_pages("บริการ", [])
    assert {"เริ่มต้น", "สิ้นสุด"} <= set(words_of(flow))


# --- the manual --------------------------------------------------------------------------------------------------------------------------------


def test_the_manual_lists_all_services_and_gives_each_its_pages(case_work: Workspace) -> None:
    found = pages_of(case_work, "service-manual")
    assert "การรับเรื่องร้องเรียน ร้องทุกข์ และข้อเสนอแนะ" in found[0]
    assert "ฉบับละ 5 บาท" in found[0]
    assert "หน้า 1 จาก 1" in found[0]
    page = found[1]
    for words in ("คู่มือสำหรับประชาชน", "ขั้นตอนและระยะเวลา", "15 นาที", "ระยะเวลารวมไม่เกิน", "15 วัน", "เอกสารที่ต้องใช้", "ก. เรื่องที่ศาล", "1111"):
        assert words.replace(" ", "") in page.replace(" ", "").replace("\n", ""), words
    assert "แผนภูมิขั้นตอน" in found[2]
    assert "สิ้นสุด" in found[2]


def test_one_service_alone_has_no_overview_and_may_do_without_a_chart(case_work: Workspace) -> None:
    found = pages_of(case_work, "service-manual", 2, chart=False)
    assert len(found) == 1
    assert "แผนภูมิ" not in found[0]
    assert "30 นาที" in found[0]


def test_a_service_that_is_no_longer_offered_is_left_out(case_work: Workspace) -> None:
    records.save(case_work, SERVICES, {"active": False}, 2)
    assert "การรับรองสำเนาเอกสาร" not in "".join(pages_of(case_work, "service-manual"))
    assert "การรับรองสำเนาเอกสาร" in "".join(pages_of(case_work, "service-manual", 2))


def test_the_manual_as_a_workbook(case_work: Workspace, tmp_path: Path) -> None:
    catalogue.write(case_work, "service-manual", tmp_path / "m.xlsx")
    book = openpyxl.load_workbook(tmp_path / "m.xlsx")
    cells = [str(cell.value) for sheet in book for row in sheet for cell in row if cell.value]
    assert "สืบข้อเท็จจริง รวบรวมพยานหลักฐาน และเสนอผู้อำนวยการพิจารณา" in cells
    assert len(book.sheetnames) == 3


def test_an_empty_catalogue_prints(office_work: Workspace) -> None:
    assert "ยังไม่มีงานบริการ" in "".join(pages_of(office_work, "service-manual"))
    assert "ยังไม่มีงานบริการ" in "".join(pages_of(office_work, "services-measured"))


def test_measures_and_services_whose_steps_take_too_long(case_work: Workspace) -> None:
    page = "".join(pages_of(case_work, "services-measured"))
    assert "ไม่มีเรื่องที่เข้าเกณฑ์" in page.replace("\n", "")
    assert "การรับรองสำเนาเอกสาร (รวมขั้นตอน 45 นาที)" in page.replace("\n", "")


# --- forms and slips ---------------------------------------------------------------------------------------------------------------------------


def test_the_walk_in_form_is_two_sides_with_the_notice(case_work: Workspace) -> None:
    found = pages_of(case_work, "complaint-form")
    assert len(found) == 2
    for words in ("เปิดเผยต่อเจ้าหน้าที่ได้", "ขอให้ปกปิด", "ไม่ระบุชื่อ", "ผู้ถูกร้อง", "มาตรา 137"):
        assert words in found[0], words
    for words in ("มาตรา 23", "วัตถุประสงค์", "10 ปี", "ติดต่อ", "0 5555 0100", "สิทธิของท่าน", "ภายใน 15 วัน", "เลขที่รับเรื่อง"):
        assert words in found[1], words


def test_two_slips_for_the_box_on_one_page(case_work: Workspace) -> None:
    (page,) = pages_of(case_work, "box-slip")
    assert page.count("ใบแสดงความคิดเห็น") >= 2
    assert page.count("มาตรา 23") == 2
    assert page.count("ตัดตามรอย") == 1


def test_the_receipt_says_number_and_day(case_work: Workspace) -> None:
    (page,) = pages_of(case_work, "receipt-slip", LUNCH)
    number = case_work.reader.get(CASES, LUNCH)["number"]  # type: ignore[index]
    assert page.count(f"เลขที่รับเรื่อง {number}") == 2
    assert page.count("วันอังคาร 2 มิถุนายน 2569") == 2
    assert "ชื่อของท่านได้รับการปกปิด" in page.replace("\n", "")
    assert "ผู้รับใบรับเรื่อง" not in page
    assert "ผู้รับใบรับเรื่อง" in "".join(pages_of(case_work, "receipt-slip", 2))


def test_the_answer_slip_and_the_question_carry_no_name(case_work: Workspace) -> None:
    (answer,) = pages_of(case_work, "reply-slip", LUNCH)
    assert "ศธ 04999/231" in answer
    assert "ไม่ยอมรับผล" in answer
    (question,) = pages_of(case_work, "satisfaction-slip", THANKS)
    code = case_work.reader.connection.execute("SELECT code FROM case_survey").fetchone()[0]
    assert code in question
    assert "โดยไม่ต้องเขียนชื่อ" in question
    assert "ยังไม่ได้ขอ" in "".join(pages_of(case_work, "satisfaction-slip", LUNCH))


def test_one_page_for_each_chosen_case(case_work: Workspace, pages: Pages) -> None:
    assert len(pages_of(case_work, "receipt-slip", 1, 2, 4)) == 3


def test_forms_of_an_office_without_a_name(tmp_path: Path) -> None:
    from desktop.paths import Paths
    from desktop.settings import Settings

    work = Workspace.open(Paths(tmp_path / "new"), Settings())
    for report in ("complaint-form", "box-slip", "receipt-slip", "case-file"):
        assert pages_of(work, report)
    work.close()
