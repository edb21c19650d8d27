"""The reports of single instruments of the self-assessment, printed from a real database of an invented office."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop.domain.framework import Item
from desktop.models.assessment_register import ASSESSMENTS
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.instrument_register import RISKS, SURVEYS
from desktop.reports import catalogue
from desktop.reports.blocks import Column, Document, Signatures, Signer, Table, Title
from desktop.reports.instrument_reports import INSTRUMENT_REPORTS
from desktop.reports.kpi_template import _baseline
from desktop.reports.request import Request
from desktop.reports.survey_reports import working
from desktop.services import records, steps
from desktop.services.workspace import Workspace
from tests.reports.instrument_samples import YEAR
from tests.reports.samples import Pages, copied

AGREEMENT, SURVEY = 1, 1
KPI_SIX, KPI_TWELVE, CONTROL, OLD_CONTROL, ITA = 1, 2, 3, 4, 5
ON = date(2026, 11, 20)


def printed(work: Workspace, name: str, *ids: int, **values: Any) -> list[str]:
    return copied(catalogue.preview(work, name, Request(ids=ids or None, values={"year": YEAR, **values})))


def packed(text: str) -> str:
    """Without any space: a text may be broken anywhere."""
    return "".join(text.split())


def whole(pages: list[str]) -> str:
    return packed("".join(pages))


# --- all of them -------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("report", INSTRUMENT_REPORTS, ids=lambda report: report.name)
def test_each_is_written_as_pdf_and_excel_without_missing_values(instrument_work: Workspace, tmp_path: Path, report: catalogue.Report) -> None:
    text = "\n".join(printed(instrument_work, report.name))
    assert "None" not in text
    assert "nan" not in text
    assert not re.search(r"(?<![\d@./])20(?:25|26|27)(?!\d)", text)
    catalogue.write(instrument_work, report.name, tmp_path / "report.xlsx", Request(values={"year": YEAR}))
    assert openpyxl.load_workbook(tmp_path / "report.xlsx").worksheets


@pytest.mark.parametrize("report", INSTRUMENT_REPORTS, ids=lambda report: report.name)
def test_each_says_so_where_there_is_nothing(work: Workspace, report: catalogue.Report) -> None:
    assert re.search("ไม่พบข้อมูลตามเงื่อนไข|ยังไม่มี|ยังไม่ได้", "\n".join(printed(work, report.name)))


def test_a_round_of_another_instrument_is_not_printed_as_this_one(instrument_work: Workspace) -> None:
    assert packed("ไม่พบข้อมูลตามเงื่อนไข") in whole(printed(instrument_work, "kpi-round", CONTROL))


# --- agreements --------------------------------------------------------------------------------------------------------------------------------


def test_the_agreement_names_parties_time_weights_and_thresholds(instrument_work: Workspace) -> None:
    pages = printed(instrument_work, "kpi-agreement")
    first = whole(pages[:1])
    assert packed("ว่าที่ร้อยตรี ธนู ตัวอย่างมั่น") in first
    assert packed("ตั้งแต่วันที่ 1 ตุลาคม 2568 ถึงวันที่ 30 กันยายน 2569") in first
    assert packed("ผู้ทำคำรับรอง") in first
    assert packed("ผู้รับคำรับรอง") in first
    annex = whole(pages[1:])
    assert packed("รวมน้ำหนัก 100 100 100 100") in annex
    assert packed("1) ขั้นที่ 1 จัดทำข้อมูลสารสนเทศ") in annex


def test_a_round_shows_scores_with_four_decimals_and_the_weight_taken_out(instrument_work: Workspace) -> None:
    text = whole(printed(instrument_work, "kpi-round", KPI_TWELVE))
    assert packed("ร้อยละ 82.50") in text
    assert packed("3 + (82.5 − 80) ÷ (85 − 80) = 3.5000") in text
    assert packed("ตัดออก 5") in text
    assert packed("ไม่นำมาประเมิน: ไม่มีเรื่องร้องเรียนที่ครบกำหนดในรอบ") in text
    assert packed("ตัดน้ำหนัก 5 ออก เหลือ 95") in text
    shares = {code: weight * score / 85 for code, weight, score in (("1.1", 25, 3.5), ("1.2", 20, 3.5), ("1.3", 20, 4), ("2.1", 5, 5), ("3.1", 15, 1))}
    assert all(f"{share:.4f}" in text for share in shares.values())
    assert f"{sum(shares.values()):.4f}" in text
    assert "ยังไม่รายงานผล" in text
    assert packed("จัดอบรมออนไลน์ก่อนเปิดภาคเรียน") in text


def test_the_round_of_six_months_goes_by_its_own_thresholds(instrument_work: Workspace) -> None:
    text = whole(printed(instrument_work, "kpi-round", KPI_SIX))
    assert packed("3 + (72.5 − 70) ÷ (75 − 70) = 3.5000") in text
    assert packed("60 65 70 75 80") in text


def test_a_template_has_every_field_and_the_months(instrument_work: Workspace, tmp_path: Path) -> None:
    text = whole(printed(instrument_work, "kpi-templates")[:2])
    for words in ("ประเด็นยุทธศาสตร์", "เป้าประสงค์", "คำจำกัดความ", "ประชากรกลุ่มเป้าหมาย", "สูตรการคำนวณ", "แหล่งข้อมูล/วิธีจัดเก็บ", "ผู้กำกับดูแลตัวชี้วัด", "64.25", "รอบ 12 เดือน", "ปัญหาอุปสรรค"):
        assert packed(words) in text
    catalogue.write(instrument_work, "kpi-templates", tmp_path / "all.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "all.xlsx").active
    assert sum(1 for row in sheet.iter_rows(values_only=True) if row[0] in ("1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "3.2")) == 7


def test_the_baseline_has_the_mean_of_three_years() -> None:
    [row] = list(_baseline(Item("1", "x", "interpolate", baseline=((2566, 80.0), (2567, 82.5), (2568, 85.01)), target=90)).rows)
    assert row == ("80", "82.5", "85.01", "82.50", "90")


# --- internal control --------------------------------------------------------------------------------------------------------------------------


def test_pk5_has_seven_columns_under_the_kinds_of_mission(instrument_work: Workspace) -> None:
    pages = printed(instrument_work, "risk-pk5")
    text = whole(pages)
    assert "แบบ ปค. 5" in pages[0]
    assert packed("(1) (2) (3) (4) (5) (6) (7)") in text
    assert text.index(packed("ภารกิจตามกฎหมายที่จัดตั้ง งานประชาสัมพันธ์")) < text.index(packed("ภารกิจตามแผนการดำเนินการ การบริหารงบประมาณ"))
    assert packed("วัตถุประสงค์ เพื่อให้ข้อมูลข่าวสาร") in text
    assert packed("งานประชาสัมพันธ์ (ต่อ)") in text
    assert packed("สำหรับระยะเวลาดำเนินงานสิ้นสุดวันที่ 30 กันยายน 2569") in text
    assert packed("ผู้รายงาน") in text


def sent(work: Workspace, round_id: int) -> None:
    """Take a round to the letter it was sent with."""
    for action in ("assign", "collect", "self_assess", "review", "to_director"):
        steps.take(work, ASSESSMENTS, [round_id], action, ON)
    steps.take(work, ASSESSMENTS, [round_id], "submit_directly", ON, memo_number="1/2570", values={"out_doc_no": "ศธ 04999/1234", "out_doc_on": ON})


def test_a_sent_round_prints_the_risks_it_was_sent_with(instrument_work: Workspace) -> None:
    before = whole(printed(instrument_work, "control-pk5", CONTROL))
    sent(instrument_work, CONTROL)
    risk = instrument_work.reader.ids(RISKS, Request().query)[0]
    records.save(instrument_work, RISKS, {"residual_risk": "ข้อความที่แก้ภายหลัง", "name": "ชื่อที่แก้ภายหลัง"}, risk)
    assert whole(printed(instrument_work, "control-pk5", CONTROL)) == before
    assert packed("แก้ภายหลัง") not in whole(printed(instrument_work, "control-pk1", CONTROL))
    assert packed("ข้อความที่แก้ภายหลัง") in whole(printed(instrument_work, "risk-pk5"))


def test_letters_and_components_of_both_generations(instrument_work: Workspace) -> None:
    letter = whole(printed(instrument_work, "control-pk1"))
    assert packed("เรียน เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน") in letter
    assert packed("สำหรับปีสิ้นสุดวันที่ 30 กันยายน 2569") in letter
    assert packed("1.1 การพิมพ์ปีพุทธศักราช") in letter
    components = whole(printed(instrument_work, "control-pk4"))
    assert packed("1. สภาพแวดล้อมการควบคุม") in components
    assert packed("จุดที่ควรพัฒนา: แจ้งกลุ่มที่เกี่ยวข้อง") in components
    assert packed("ผลการประเมินโดยรวม การควบคุมภายในเพียงพอ") in components
    assert packed("สิ้นสุดวันที่ 30 กันยายน 2568") in whole(printed(instrument_work, "control-po2"))
    group = whole(printed(instrument_work, "control-py1"))
    assert packed("กลุ่มบริหารงานการเงินและสินทรัพย์") in group
    assert packed("มีโครงสร้างและการมอบหมายงานชัดเจน") in group


def test_risks_are_followed_up_ranked_and_planned(instrument_work: Workspace) -> None:
    looked = whole(printed(instrument_work, "risk-follow-up"))
    assert packed("55.00") in looked
    assert packed("ข่าวเร่งด่วนนอกเวลายังไม่มีผู้ตรวจทาน") in looked
    ranking = whole(printed(instrument_work, "risk-ranking"))
    assert ranking.index(packed("1 ข้อมูลข่าวสาร")) < ranking.index(packed("2 ภาพนักเรียน"))
    assert packed("ยกมาจากปี 2568") in ranking
    plan = whole(printed(instrument_work, "risk-plan"))
    assert packed("คืบหน้าร้อยละ 55.00") in plan
    assert plan.count("■") == 13 + 1
    register = whole(printed(instrument_work, "risk-register"))
    assert packed("4 × 5 = 20") in register
    assert packed("1–3 ต่ำ · 4–9 ปานกลาง · 10–16 สูง · 17–25 สูงมาก") in register


# --- survey ------------------------------------------------------------------------------------------------------------------------------------


def test_papers_are_numbered_from_the_first_asked_for(instrument_work: Workspace) -> None:
    pages = printed(instrument_work, "survey-form", papers=2, first=41)
    assert "".join(pages[0].split("ชุดที่")[1].split()[:4]) == "0041"
    assert sum("เจ้าหน้าที่ ชุดที่" in page for page in pages) == 2
    assert "5 = มากที่สุด" in pages[0]
    assert "กลุ่มของท่าน" in pages[0]
    assert "0041" not in "".join(printed(instrument_work, "survey-form")[0].split())


def test_results_show_each_group_and_the_rule_of_rounding(instrument_work: Workspace) -> None:
    text = whole(printed(instrument_work, "survey-summary"))
    answers = [5 - number % 3 for number in range(1, 8)]
    mean = sum(answers) / 7
    deviation = (sum((value - mean) ** 2 for value in answers) / 6) ** 0.5
    assert packed(f"2.1 ขั้นตอนการให้บริการชัดเจน ไม่ยุ่งยาก 7 {answers.count(5) / 7 * 100:.2f}") in text
    assert packed(f"{mean:.2f} {deviation:.2f} {mean * 20:.2f} มาก") in text
    assert packed("ปัดเป็นทศนิยม 2 ตำแหน่งแล้ว") in text
    assert packed("4.51–5.00 มากที่สุด") in text
    assert packed("ที่จอดรถไม่พอ (2)") in text
    assert packed("ควรเพิ่มป้ายบอกทาง") not in whole(printed(instrument_work, "survey-summary", comments=False))


def test_a_reported_survey_prints_what_was_kept(instrument_work: Workspace) -> None:
    for action in ("close", "analyse"):
        steps.take(instrument_work, SURVEYS, [SURVEY], action, ON)
    steps.take(instrument_work, SURVEYS, [SURVEY], "report", ON, memo_number="9/2570")
    assert packed("ตัวเลขที่เก็บไว้เมื่อรายงานผล") in whole(printed(instrument_work, "survey-summary"))


def test_samples_show_the_working(instrument_work: Workspace) -> None:
    text = whole(printed(instrument_work, "survey-samples"))
    assert packed("1,250 ÷ (1 + 1,250 × 0.0025) = 303.03 304") in text
    assert working(None, 1) == "–"  # type: ignore[arg-type]


# --- the rest ----------------------------------------------------------------------------------------------------------------------------------


def test_the_checklist_tells_what_is_there_and_where(instrument_work: Workspace) -> None:
    text = whole(printed(instrument_work, "ita-checklist"))
    assert packed("มี 1 จาก 35 รายการ") in text
    assert packed("example.go.th/about") in text
    assert packed("10 มิ.ย. 69") in text
    assert packed("อยู่ระหว่างจัดทำ") in text


def test_committees_begin_with_the_chair(instrument_work: Workspace) -> None:
    text = whole(printed(instrument_work, "committee-lists"))
    assert packed("แนบท้ายคำสั่งที่ 99/2569 ลงวันที่ 15 มกราคม 2569") in text
    assert text.index(packed("นายธีรเดช ทดลอง")) < text.index(packed("ว่าที่ร้อยตรี วิทยา")) < text.index(packed("นางสาวพิมพ์ใจ"))
    assert packed("1 สภาพแวดล้อมการควบคุม") in text


def test_every_shipped_framework_has_a_blank_form(instrument_work: Workspace) -> None:
    for framework_id, name in instrument_work.reader.connection.execute("SELECT id, name FROM framework").fetchall():
        assert "".join(name.split())[:12] in "".join("".join(printed(instrument_work, "framework-form", framework_id, lines=False)[:1]).split())


def test_the_plan_names_round_item_rank_and_effect(instrument_work: Workspace) -> None:
    values = {"name": "ยังไม่มีระบบติดตามรายบุคคล", "fiscal_year": YEAR, "source": "assessment", "assessment_id": CONTROL, "item_code": "1.1", "rank": 2, "measure": "จัดทำฐานข้อมูล"}
    records.save(instrument_work, IMPROVEMENTS, values | {"due_on": ON, "owner_unit": "ADMIN", "effect": "จากระดับ 3 เป็นระดับ 4"})
    text = whole(printed(instrument_work, "improvement-plan"))
    assert packed("แผนปรับปรุงและพัฒนาองค์กร") in text
    assert packed("ลำดับความสำคัญ 2") in text
    assert packed("ข้อ 1.1") in text
    assert packed("ผลต่อรอบถัดไป: จากระดับ 3") in text


def test_signatures_leave_no_page_empty(pages: Pages) -> None:
    tall = "\n".join("บรรทัดหนึ่ง" for _line in range(13))
    table = Table((Column("ก"), Column("ข")), [(str(number), tall) for number in range(3)], dense=True)
    found = pages(Document("ทะเบียน", (Title("ทะเบียน"), table, Signatures((Signer("ผู้รายงาน"),))), family="register"))
    assert "บรรทัดหนึ่ง" in found[0]
    assert "บรรทัดหนึ่ง" in found[-1]
