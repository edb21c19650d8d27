"""Reports of rounds of self-assessment: what every page says of its copy, results and reasons, what is missing or left out, rounds beside each other, schools, assessors, evidence."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import openpyxl
import pytest

from desktop import words
from desktop.domain.framework import from_document
from desktop.models.assessment_round import OpinionLine, Round
from desktop.reports import assessment_lists, assessment_words, catalogue, pdf, pmqa_report, sar
from desktop.reports.blocks import Document, Table
from desktop.reports.request import Request
from desktop.services import assessments, office, records
from desktop.services.workspace import Workspace
from tests.reports import assessment_samples as made
from tests.reports import round_samples
from tests.reports.conftest import copied_office, filled_on
from tests.reports.samples import copied

WORK: Any = SimpleNamespace(settings=SimpleNamespace(digits="arabic", user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"), today=lambda: date(2026, 11, 20))
ASKED = Request(values={"signed": True})


@pytest.fixture(autouse=True)
def _thai() -> None:
    words.set_language("th")


@pytest.fixture(scope="session")
def rounds_filled(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled_on(filled, tmp_path_factory.mktemp("rounds") / "office", round_samples.fill)


@pytest.fixture
def round_work(rounds_filled: Path, tmp_path: Path) -> Iterator[Workspace]:
    with copied_office(rounds_filled, tmp_path / "rounds") as work:
        yield work


def book(round_: Round, maker: Any = sar) -> list[str]:
    document = assessment_words.document(WORK, round_, "รายงาน", maker.report(WORK, round_, ASKED), "report", "รายงาน")
    return copied(pdf.render(document))


def printed(work: Workspace, name: str, *ids: int, **values: Any) -> list[str]:
    return copied(catalogue.preview(work, name, Request(ids=ids or None, values=values)))


def packed(text: str) -> str:
    """Without any space: a text may be broken anywhere."""
    return "".join(text.split())


def sar_round(full: bool = True, **record: Any) -> Round:
    document = made.shipped("sar-5")
    return made.round_of(document, made.answered(from_document(document), full), **record)


# --- the self-assessment report ------------------------------------------------------------------------------------------------------------------


def test_the_report_has_every_part_and_its_contents_lead_there() -> None:
    pages = book(sar_round())
    contents = packed(pages[1])

    for part in ("บริบทของสำนักงานเขตพื้นที่การศึกษา", "วิธีการประเมิน", "ผลการประเมินรายมาตรฐาน", "สรุปคะแนน", "จุดเด่นและจุดที่ควรพัฒนา", "ผลงานที่ประสบผลสำเร็จ", "ดัชนีหลักฐานอ้างอิง", "การให้ความเห็นชอบ"):
        assert part in contents
        assert any(part in packed(page) for page in pages[2:])
    assert "ระบบนิเทศออนไลน์เพื่อโรงเรียนขนาดเล็ก" in "".join(pages)


def test_a_score_stands_with_its_reason_and_its_points() -> None:
    text = packed("".join(book(sar_round())))

    assert packed("ระดับ 4 (ดีมาก) ได้ 4.00 คะแนน จากคะแนนเต็ม 5") in text
    assert packed("ผ่าน 4 จาก 5 ประเด็น จึงได้ระดับ 4") in text


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ({"status": "collecting"}, "ฉบับร่าง ยังไม่ส่ง"),
        ({"status": "submitted", "out_doc_no": "ศธ 04999/77", "out_doc_on": date(2026, 11, 5)}, "ส่งแล้วเมื่อ 5 พฤศจิกายน 2569 ตามหนังสือที่ ศธ 04999/77"),
        ({"status": "collecting", "revision": 1, "revision_reason": "คะแนนไม่ตรงกับหลักฐาน"}, "ฉบับแก้ไขครั้งที่ 1 เพราะคะแนนไม่ตรงกับหลักฐาน"),
    ],
)
def test_every_page_says_which_copy_it_is(record: dict[str, Any], said: str) -> None:
    assert all(packed(said) in packed(page) for page in book(sar_round(**record)))


def test_a_sent_round_prints_as_it_was_whatever_became_of_it() -> None:
    sent = {"out_doc_no": "ศธ 04999/77", "out_doc_on": date(2026, 11, 5)}
    before = book(sar_round(status="submitted", **sent))
    assert all(book(sar_round(status=status, superseded=True, **sent)) == before for status in ("submitted", "verified", "closed"))


def test_what_is_not_assessed_and_what_does_not_apply_is_said_with_its_weight() -> None:
    document = made.shipped("sar-5")
    rows = made.answered(from_document(document))
    rows["1.1"] = {"not_applicable": True, "na_reason": "สำนักงานไม่มีภารกิจนี้"}
    del rows["1.2"]
    text = packed("".join(book(made.round_of(document, rows))))

    assert packed("ประเมินแล้ว 10 จาก 11 ข้อ") in text
    assert packed("ตัดน้ำหนัก 5 ออก เหลือ 50") in text
    assert packed("เหตุผลที่ไม่ประเมินข้อนี้: สำนักงานไม่มีภารกิจนี้") in text
    assert packed("ยังไม่ประเมิน: 1.2") in text


def test_a_slot_without_its_official_name_is_told_as_such() -> None:
    text = packed("".join(book(sar_round())))

    assert packed("ยังไม่ได้กรอกชื่อจากคู่มือของผู้กำหนด: 1.1, 1.2") in text


def test_a_round_nobody_has_answered_prints_and_says_so() -> None:
    document = made.shipped("sar-5")
    text = packed("".join(book(made.round_of(document, {}, status="draft"))))

    assert packed("ภาพรวมยังไม่มีข้อที่ให้คะแนน (ประเมินแล้ว 0 จาก 11 ข้อ)") in text
    assert "ยังไม่มีการบันทึกข้อมูลในข้อนี้" in text
    assert "None" not in text


@pytest.mark.parametrize(("sections", "items", "pieces"), [(1, 1, 0), (1, 1, 40), (6, 10, 2)])
def test_frameworks_of_any_size_print_without_a_lonely_heading(sections: int, items: int, pieces: int) -> None:
    document = made.long_document(sections, items)
    pages = book(made.round_of(document, made.answered(from_document(document)), pieces))

    for page in pages[3:]:
        lines = [line for line in page.strip().split("\n") if line.strip()]
        body = [line for line in lines[1:] if not line.startswith(("พิมพ์จาก", "หน้า ", "รายงาน"))]
        assert len(body) > 1, page


def test_the_round_before_stands_beside_with_the_sign_of_the_change() -> None:
    document = made.shipped("sar-5")
    framework = from_document(document)
    now = {code: row | {"ticks": ["1", "2", "3", "4"]} for code, row in made.answered(framework).items()}
    then = {code: row | {"ticks": ["1", "2", "3"]} for code, row in now.items()}
    text = packed("".join(book(made.before(made.round_of(document, now), then))))

    assert packed("เปรียบเทียบกับรอบปีงบประมาณ 2568") in text
    assert packed("เพิ่มขึ้น +1") in text


def test_the_name_of_secret_evidence_is_not_printed() -> None:
    text = "".join(book(sar_round()))

    assert "(เอกสารลับ ไม่แสดงชื่อ)" in text


def test_the_report_of_a_sent_round_stays_when_office_and_evidence_change_later(round_work: Workspace) -> None:
    before = catalogue.preview(round_work, "sar", Request(ids=(round_samples.NOW,)))
    office.set_profile(round_work, {"name_th": "สำนักงานเขตพื้นที่การศึกษาใหม่"})
    piece = round_work.reader.connection.execute("SELECT id FROM evidence WHERE code = '1.1-01'").fetchone()[0]
    records.save(round_work, catalogue_register("evidence"), {"name": "ชื่อใหม่ของหลักฐาน"}, piece)

    assert catalogue.preview(round_work, "sar", Request(ids=(round_samples.NOW,))) == before
    assert "สำนักงานเขตพื้นที่การศึกษาใหม่" in "".join(printed(round_work, "sar", round_samples.REVISED))


def catalogue_register(name: str) -> Any:
    from desktop.models.assessment_register import REGISTERS

    return REGISTERS[name]


def test_the_workbook_has_all_answers_on_one_sheet_and_the_scores_as_numbers(round_work: Workspace, tmp_path: Path) -> None:
    catalogue.write(round_work, "sar", tmp_path / "sar.xlsx", Request(ids=(round_samples.NOW,)))
    sheets = openpyxl.load_workbook(tmp_path / "sar.xlsx")
    rows = [list(row) for row in sheets["คำตอบรายข้อ"].iter_rows(values_only=True)]
    one = next(row for row in rows if row[0] == "1.1")

    assert one[2:5] == [5, 5, 5]
    assert "ผลการดำเนินงาน" not in (one[6] or "")
    assert [name for name in sheets.sheetnames if name.startswith("มาตรฐานที่")] == [f"มาตรฐานที่ {number}" for number in range(1, 6)]
    assert len(sheets.sheetnames) < 16


def test_the_word_document_has_real_headings_contents_and_a_picture(round_work: Workspace, tmp_path: Path) -> None:
    import docx

    path = tmp_path / "sar.docx"
    catalogue.write(round_work, "sar", path, Request(ids=(round_samples.NOW,)))
    read = docx.Document(str(path))
    styles = [(one.style.name, one.text) for one in read.paragraphs if one.style and one.style.name.startswith("Heading")]
    xml = zipfile.ZipFile(path).read("word/document.xml").decode()

    assert ("Heading 1", "3  ผลการประเมินรายมาตรฐาน") in styles
    assert sum(name == "Heading 2" for name, _text in styles) > 10
    assert 'TOC \\o "1-2"' in xml
    assert xml.count("PAGEREF") == xml.count('w:name="_Toc')
    assert "w:tblHeader" in xml
    assert "☑" in xml
    assert len(read.inline_shapes) == 1
    assert 'w:cs="TH Sarabun New"' in xml
    assert "ส่งแล้วเมื่อ" in read.sections[0].header.paragraphs[0].text


def test_two_reports_in_one_file_each_have_their_own_contents_and_copy(round_work: Workspace) -> None:
    pages = printed(round_work, "sar", round_samples.LAST, round_samples.REVISED)
    second = next(place for place, page in enumerate(pages) if place and "Self-Assessment Report" in page)

    assert "หน้า 2 จาก" in pages[1]
    assert "หน้า 2 จาก" in pages[second + 1]
    assert "ปีงบประมาณ 2568" in pages[0]
    assert "ฉบับแก้ไขครั้งที่1" in packed(pages[-1])
    assert "ฉบับแก้ไข" not in pages[1]


# --- PMQA ----------------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("edition", "said"), [("pmqa-2550", "ปัจจัย (ร้อยละ)"), ("pmqa-2558", "คะแนนเต็ม"), ("pmqa-4.0", "Basic")])
def test_pmqa_prints_its_categories_by_their_scoring(edition: str, said: str) -> None:
    document = made.shipped(edition)
    text = "".join(book(made.round_of(document, made.answered(from_document(document))), pmqa_report))

    assert packed(said) in packed(text)
    assert all(f"หมวด {number} " in text for number in range(1, 8))
    assert packed("คณะกรรมการและเจ้าภาพหมวด") in packed(text)
    assert "คำถามที่ 1 " in text


def test_points_of_pmqa_come_to_a_thousand() -> None:
    document = made.shipped("pmqa-2550")
    framework = from_document(document)
    rows = {item.code: {"level": 50} for item in framework if item.scored}
    text = packed("".join(book(made.round_of(document, rows), pmqa_report)))

    assert packed("ได้ 500.00 คะแนน จากคะแนนเต็ม 1,000.00 คิดเป็นร้อยละ 50.00") in text


def test_a_category_without_a_champion_is_told(round_work: Workspace) -> None:
    text = "".join(printed(round_work, "pmqa"))

    assert "(ยังไม่ได้แต่งตั้ง)" in text
    assert "ยังไม่ประเมิน" in text


# --- rounds beside each other --------------------------------------------------------------------------------------------------------------------


def test_two_rounds_are_compared_item_by_item_with_the_change_in_words(round_work: Workspace) -> None:
    text = packed("".join(printed(round_work, "assessment-comparison", round_samples.NOW, round_samples.LAST)))

    assert packed("ภาพรวมจาก 3.45 เป็น 4.10 (เพิ่มขึ้น +0.65)") in text
    assert packed("เพิ่มขึ้น 5 ข้อ เท่าเดิม 4 ข้อ ลดลง 1 ข้อ เทียบไม่ได้ 1 ข้อ") in text
    assert packed("ลดลง −1") in text


def test_one_round_is_compared_with_the_one_it_names(round_work: Workspace) -> None:
    assert "ปีงบประมาณ 2568" in "".join(printed(round_work, "assessment-comparison", round_samples.NOW))


def test_rounds_of_different_editions_are_said_to_be_so(round_work: Workspace) -> None:
    assert packed("ยังไม่ได้กำหนดคู่ข้อ") in packed("".join(printed(round_work, "assessment-comparison", round_samples.NOW, round_samples.PMQA)))


def test_a_trend_goes_from_the_oldest_to_the_newest(round_work: Workspace) -> None:
    [text, *_more] = printed(round_work, "assessment-trend", round_samples.NOW, round_samples.LAST)

    assert text.index("3.45") < text.index("4.10")
    assert packed("เพิ่มขึ้น +0.65") in packed(text)


# --- schools -------------------------------------------------------------------------------------------------------------------------------------


def test_schools_stand_by_rank_or_by_name_with_their_mean(round_work: Workspace) -> None:
    [ranked] = printed(round_work, "school-comparison")
    [named] = printed(round_work, "school-comparison", order="name")

    assert "ค่าเฉลี่ยของ 4 แห่ง" in ranked
    assert "ประเมินครบ 3 แห่ง" in ranked
    assert ranked.index("โรงเรียนบ้านโคกตัวอย่าง") < ranked.index("โรงเรียนบ้านนาแบบฝึกวิทยาคาร") < ranked.index("โรงเรียนบ้านหนองสมมติ")
    assert named.index("โรงเรียนชุมชนบ้านป่า") < named.index("โรงเรียนบ้านโคก") < named.index("โรงเรียนบ้านดอน")


def test_each_item_over_the_schools_counts_levels_and_who_has_not_answered(round_work: Workspace) -> None:
    text = "".join(printed(round_work, "school-items"))
    one = "".join(printed(round_work, "school-items", code="1.1"))

    assert "จำนวนสถานศึกษาในแต่ละระดับ" in packed(text)
    assert one.count("ยังไม่ประเมิน") == 2
    assert "ผลของข้อ 1.1" in one


# --- lists to work with --------------------------------------------------------------------------------------------------------------------------


def test_assignments_name_hosts_and_what_was_not_handed_out(round_work: Workspace) -> None:
    assessments.assign(round_work, round_samples.REVISED, ["1.1"], owner="นางสาวพิมพ์ใจ ตัวอย่างดี", owner_unit="ADMIN", co_owners=["กลุ่มนโยบายและแผน"], due_on=date(2026, 5, 1))
    text = "".join(printed(round_work, "assessment-assignments", round_samples.REVISED))

    assert "กลุ่มนโยบายและแผน" in text
    assert "(ยังไม่มอบหมาย)" in text
    assert "เกินกำหนด" in text
    assert "นางสาวพิมพ์ใจ" in printed(round_work, "assessment-assignments", round_samples.REVISED, by="owner")[0]


def test_assessors_stand_beside_each_other_with_spread_and_decision() -> None:
    round_ = sar_round()
    framework = round_.framework
    from desktop.domain import scoring

    def opinion(who: str, ticks: list[str]) -> OpinionLine:
        row = {"ticks": ticks}
        answer = scoring.Answer.of_row(row)
        return OpinionLine(who, row, answer, scoring.score_item(framework, framework.items["1.1"], answer))

    people = [f"ผู้ประเมินคนที่ {number} ตัวอย่างยาวพิสดาร" for number in range(1, 10)]
    opinions = tuple(opinion(who, ["1", "2", "3", "4"][: 2 + place % 3]) for place, who in enumerate(people))
    decided = replace(round_.answers["1.1"], opinions=opinions, row=round_.answers["1.1"].row | {"decided": 3, "decided_reason": "พิจารณาหลักฐานร่วมกันแล้ว"})
    round_ = replace(round_, answers={**round_.answers, "1.1": decided})
    pages = copied(pdf.render(Document("x", tuple(assessment_lists._opinions(round_)), family="register")))
    text = packed("".join(pages))

    assert all(packed(who) in text for who in people)
    assert "2–4" in text
    assert packed("ต่างที่ 3, 4") in text
    assert packed("พิจารณาหลักฐานร่วมกันแล้ว") in text
    assert packed("มีผู้ประเมินให้ผลแล้ว 1 ข้อ เห็นต่างกัน 1 ข้อ") in text


def test_evidence_of_a_round_by_item_and_the_register_of_what_is_unused_or_expired(round_work: Workspace) -> None:
    index = "".join(printed(round_work, "evidence-index", round_samples.NOW))
    unused = "".join(printed(round_work, "evidence-register", only="unused"))
    expired = "".join(printed(round_work, "evidence-register", only="expired"))

    assert "ข้อที่ให้คะแนนแล้วแต่ยังไม่มีหลักฐาน: " in index
    assert "ข้อที่ยังไม่ประเมินและยังไม่มีหลักฐาน: " in index
    assert "รายงานลับเฉพาะ" not in index
    assert "9-99" in unused
    assert "9-99" in expired
    assert "1.1-01" not in expired


def test_visits_and_good_practices(round_work: Workspace) -> None:
    visits = "".join(printed(round_work, "visits"))
    practices = "".join(printed(round_work, "good-practices"))

    assert "นิเทศ 3 ครั้ง สถานศึกษา 1 แห่ง" in visits
    assert "ระบบนิเทศออนไลน์" in practices
    assert "(ยังไม่ได้บันทึก)" in practices


@pytest.mark.parametrize("name", [report.name for report in catalogue.REPORTS.values() if report.register in ("assessment", "evidence", "visit", "practice") and "xlsx" in report.formats])
def test_every_report_prints_from_an_office_without_a_round(office_work: Workspace, name: str, tmp_path: Path) -> None:
    for ending in catalogue.REPORTS[name].formats:
        assert catalogue.write(office_work, name, tmp_path / f"empty.{ending}") >= 0


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        (["1-01", "1-02", "1-03"], "1-01 ถึง 1-03"),
        (["1-01", "1-02"], "1-01, 1-02"),
        (["1-09", "1-10", "1-11", "2-01"], "1-09 ถึง 1-11, 2-01"),
        (["ก", "1-03", "1-01"], "ก, 1-03, 1-01"),
        ([], ""),
    ],
)
def test_codes_that_follow_each_other_are_told_as_a_range(codes: list[str], said: str) -> None:
    assert assessment_words.code_ranges(codes) == said


def test_a_table_of_many_checkpoints_tells_their_number() -> None:
    document = made.long_document(1, 1, checkpoints=30)
    framework = from_document(document)
    round_ = made.round_of(document, made.answered(framework))
    from desktop.reports import assessment_tables

    [table] = list(assessment_tables.item_tables(round_, framework.sections[0]))
    assert isinstance(table, Table)
    assert "30 จาก 30" in copied(pdf.render(Document("x", (table,))))[0]
