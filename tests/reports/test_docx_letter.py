"""Official letters as Word documents: typefaces for complex script, places, page numbers, what another program makes of them."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from desktop import words
from desktop.errors import UserError
from desktop.reports import docx_letter
from desktop.reports.docx import FACE
from tests.reports.letter_samples import LETTER, MEMO, document, picture


def opened(path: Path) -> Any:
    import docx

    return docx.Document(str(path))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    words.set_language("th")
    garuda = picture(tmp_path / "g.png")
    target = tmp_path / "หนังสือ.docx"
    letters = (replace(LETTER, garuda=garuda, urgency="ด่วนที่สุด", copies=("ผู้อำนวยการกลุ่มกฎหมายและคดี",)), replace(MEMO, garuda=garuda, secrecy="ลับ"))
    assert docx_letter.write(document(*letters), target) == 2
    return target


def test_every_run_has_the_office_face_for_complex_script(file: Path) -> None:
    from docx.oxml.ns import qn

    sizes = set()
    for paragraph in opened(file).paragraphs:
        for run in paragraph.runs:
            if run.text.strip():
                properties = run._r.rPr
                assert {properties.rFonts.get(qn(f"w:{name}")) for name in ("ascii", "hAnsi", "cs")} == {FACE}, run.text
                assert properties.find(qn("w:szCs")).get(qn("w:val")) == properties.find(qn("w:sz")).get(qn("w:val"))
                sizes.add(int(properties.find(qn("w:szCs")).get(qn("w:val"))) / 2)
    assert sizes == {16, 20, 29, 32}


def test_the_parts_stand_in_their_order_and_places(file: Path) -> None:
    paragraphs = opened(file).paragraphs
    texts = [one.text for one in paragraphs]
    order = ["ด่วนที่สุด\t", "ที่  ศธ ๐๔๙๙๙/ว ๑๒๓\tสำนักงานเขต", "๑๐ มิถุนายน ๒๕๖๙", "เรื่อง\t", "เรียน\t", "อ้างถึง\t", "สิ่งที่ส่งมาด้วย\t๑. ", "ตามหนังสือ", "จึงเรียนมา", "ขอแสดงความนับถือ", "(นาย", "กลุ่มอำนวยการ", "โทร. ๐", "สำเนาส่ง\t", "\tบันทึกข้อความ"]
    places = [next(place for place, text in enumerate(texts) if text.startswith(start)) for start in order]
    assert places == sorted(places)
    by_start = {start: paragraphs[place] for start, place in zip(order, places, strict=True)}
    assert by_start["๑๐ มิถุนายน ๒๕๖๙"].paragraph_format.left_indent.mm == pytest.approx(75, abs=0.1)
    assert by_start["ตามหนังสือ"].paragraph_format.first_line_indent.mm == pytest.approx(25, abs=0.1)
    assert by_start["ตามหนังสือ"].paragraph_format.space_before.pt == 6
    assert by_start["จึงเรียนมา"].paragraph_format.keep_with_next
    assert "saraban2@example.go.th" in "".join(texts)


def test_page_margins_garuda_and_furniture(file: Path) -> None:
    made = opened(file)
    assert len(made.sections) == 2
    for section in made.sections:
        assert [round(size.mm) for size in (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)] == [30, 20, 15, 20]
        assert section.different_first_page_header_footer
        assert "PAGE" in section.header._element.xml
        assert "THAIARABIC" in section.header._element.xml
        assert "PAGE" not in section.first_page_header._element.xml
        assert 'w:fmt="thaiNumbers"' in section._sectPr.xml
    assert [round(shape.height.mm) for shape in made.inline_shapes] == [30, 15]
    assert [section.first_page_header.paragraphs[0].text for section in made.sections] == ["", "ลับ"]
    assert [section.footer.paragraphs[0].text for section in made.sections] == ["", "ลับ"]


def test_what_red_is_red(file: Path) -> None:
    runs = [run for paragraph in opened(file).paragraphs for run in paragraph.runs if run.font.color.rgb is not None]
    assert [(run.text, str(run.font.color.rgb)) for run in runs] == [("ด่วนที่สุด", "C00000")]


def test_without_a_garuda_its_room_is_left(tmp_path: Path) -> None:
    docx_letter.write(document(LETTER), tmp_path / "a.docx")
    made = opened(tmp_path / "a.docx")
    assert not made.inline_shapes
    assert made.paragraphs[0].paragraph_format.line_spacing.mm == pytest.approx(30, abs=0.1)


def test_properties_say_no_more_than_the_title(file: Path) -> None:
    properties = opened(file).core_properties
    assert properties.title == "หนังสือตอบผู้ร้อง เรื่องเลขที่ ร.12/2569"
    assert not properties.author
    assert not properties.comments
    with ZipFile(file) as package:
        assert not [name for name in package.namelist() if name.endswith(".bin")]


def test_what_is_typed_is_never_markup(tmp_path: Path) -> None:
    docx_letter.write(document(replace(LETTER, body="<w:b/>&amp; \x00\x0b\ud800 ก", subject="")), tmp_path / "a.docx")
    assert "<w:b/>&amp; ก" in [one.text.replace("  ", " ") for one in opened(tmp_path / "a.docx").paragraphs]


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        docx_letter.write(document(LETTER), tmp_path / "ไม่มี" / "ก.docx")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed here")
def test_another_program_shows_it(file: Path, tmp_path: Path) -> None:
    import pypdfium2

    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    done = subprocess.run(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(file)], capture_output=True, timeout=110)
    if b"could not be loaded" in done.stderr:
        pytest.skip("LibreOffice has no Writer here")
    pages = pypdfium2.PdfDocument(file.with_suffix(".pdf"))
    assert len(pages) >= 2
    text = "".join(page.get_textpage().get_text_bounded() for page in pages)
    assert "saraban2@example.go.th" in text
