"""A text as a Word document and as a text file."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.errors import UserError
from desktop.reports import docx as writer

TITLE = "อบรมครูผู้สอนภาษาไทย"
TEXT = f"ข่าวประชาสัมพันธ์\n\n{TITLE}\n\nวันพุธที่ 10 มิถุนายน 2569 เวลา 09.30 น. ณ ห้องประชุม\n<b>ไม่ใช่ตัวหนา</b> &amp; \x0b\x00 ญุ ฐุ ปิ่น"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    target = tmp_path / "ข่าว.docx"
    writer.write(target, TITLE, TEXT)
    return target


def test_every_line_is_a_paragraph_and_the_headline_is_bold(file: Path) -> None:
    import docx
    from docx.oxml.ns import qn

    document = docx.Document(str(file))
    assert [one.text for one in document.paragraphs] == ["ข่าวประชาสัมพันธ์", "", TITLE, "", *TEXT.replace("\x0b\x00", "").split("\n")[4:]]
    bold = [one.text for one in document.paragraphs if one.runs and one.runs[0]._r.rPr.find(qn("w:bCs")) is not None]
    assert bold == [TITLE]
    fonts = document.paragraphs[0].runs[0]._r.rPr.rFonts
    assert {fonts.get(qn(f"w:{name}")) for name in ("ascii", "hAnsi", "cs")} == {writer.FACE}
    assert document.paragraphs[0].runs[0]._r.rPr.find(qn("w:szCs")).get(qn("w:val")) == "32"


def test_the_page_is_that_of_a_letter(file: Path) -> None:
    import docx

    section = docx.Document(str(file)).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert [round(size.mm) for size in (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)] == [30, 20, 15, 20]


def test_a_headline_that_is_not_in_the_text_stands_above_it(tmp_path: Path) -> None:
    import docx

    writer.write(tmp_path / "1.docx", TITLE, "เนื้อหา")
    assert [one.text for one in docx.Document(str(tmp_path / "1.docx")).paragraphs] == [TITLE, "เนื้อหา"]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed here")
def test_another_program_opens_it(file: Path, tmp_path: Path) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    done = subprocess.run(["soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), str(file)], capture_output=True, timeout=110)
    if b"could not be loaded" in done.stderr:
        pytest.skip("LibreOffice has no Writer here")
    words = (tmp_path / "ข่าว.txt").read_text(encoding="utf-8-sig")
    assert "วันพุธที่ 10 มิถุนายน 2569" in words
    assert "<b>ไม่ใช่ตัวหนา</b> &amp;" in words


def test_a_text_file_opens_in_notepad(tmp_path: Path) -> None:
    writer.write_txt(tmp_path / "ข่าว.txt", "ก\nข\n\n")
    assert (tmp_path / "ข่าว.txt").read_bytes() == b"\xef\xbb\xbf" + "ก\r\nข\r\n".encode()


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        writer.write(tmp_path / "ไม่มี" / "ก.docx", TITLE, TEXT)
