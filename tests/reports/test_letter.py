"""Official letters and memos on paper: where everything stands, what turns to another page, what is copied from it (domain C.5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as raw
import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image, ImageChops

from desktop import words
from desktop.reports import letter, pdf
from desktop.reports.blocks import Letter
from desktop.reports.letter import BodyLine
from desktop.reports.measures import LETTER as STYLE
from desktop.reports.measures import MM
from desktop.reports.text import EMPTY_LINE
from tests.reports.golden_pages import assert_as_kept, drawn_page, keep
from tests.reports.letter_samples import FIRST, LAST, LETTER, MEMO, document, picture
from tests.reports.samples import copied

GOLDEN = {"letter-1": (LETTER, 0), "letter-2": (LETTER, 1), "memo-1": (MEMO, 0)}
POST_LINE = "ผู้อำนวยการกลุ่ม"


class Found(NamedTuple):
    """Where a text stands, in mm: from the left edge, from the top of the paper, its height."""

    left: float
    right: float
    top: float
    bottom: float


@pytest.fixture(autouse=True)
def _thai() -> None:
    words.set_language("th")


def where(data: bytes, page: int, text: str) -> Found:
    """Where ``text`` stands first on a page."""
    opened = pypdfium2.PdfDocument(data)[page]
    height = opened.get_height()
    found = opened.get_textpage()
    index, count = found.search(text, match_case=True).get_next()
    boxes = [found.get_charbox(place) for place in range(index, index + count)]
    boxes = [box for box in boxes if box[2] > box[0]]
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    return Found(left / MM, right / MM, (height - max(box[3] for box in boxes)) / MM, (height - min(box[1] for box in boxes)) / MM)


def pictures(data: bytes, page: int) -> Iterator[Found]:
    """Where the pictures of a page stand."""
    opened = pypdfium2.PdfDocument(data)[page]
    for one in opened.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = one.get_bounds()
        yield Found(left / MM, right / MM, (opened.get_height() - top) / MM, (opened.get_height() - bottom) / MM)


def test_the_letter_stands_as_the_rule_says(tmp_path: Path) -> None:
    data = pdf.render(document(replace(LETTER, garuda=picture(tmp_path / "g.png"))))
    [garuda] = pictures(data, 0)
    assert garuda.top == pytest.approx(15, abs=0.1)
    assert garuda.bottom - garuda.top == pytest.approx(30, abs=0.1)
    assert (garuda.left + garuda.right) / 2 == pytest.approx(105, abs=0.1)
    number, office = where(data, 0, "ที่ ศธ"), where(data, 0, "สำนักงานเขต")
    assert number.left == pytest.approx(30, abs=0.5)
    assert number.bottom == pytest.approx(office.bottom, abs=1)
    assert 45 < number.bottom < 50
    assert where(data, 0, "อำเภอเมือง จังหวัดสมมติ ๙๙๐๐๐").right == pytest.approx(190, abs=0.5)
    assert where(data, 0, "๙๙ ถนนตัวอย่าง").left == pytest.approx(office.left, abs=0.5)
    assert where(data, 0, "๑๐ มิถุนายน").left == pytest.approx(105, abs=0.5)
    assert where(data, 0, "ตามหนังสือที่อ้างถึง").left == pytest.approx(30 + 25, abs=0.5)
    assert where(data, 1, "ขอแสดงความนับถือ").left == pytest.approx(105, abs=0.5)
    phrase, name = where(data, 1, "ขอแสดงความนับถือ"), where(data, 1, "(นายธีรเดช ทดลอง)")
    assert (name.left + name.right) / 2 == pytest.approx((phrase.left + phrase.right) / 2, abs=0.7)
    assert name.top - phrase.bottom > 3 * 7.3


def test_page_two_is_numbered_and_called_on_page_one() -> None:
    first, second = copied(pdf.render(document(LETTER)))
    assert first.rstrip().endswith("/จึงเรียนมาเพื่อโปรดพิจารณา…")
    assert second.rstrip().endswith("- ๒ -")
    assert second.startswith(LAST[:20])
    data = pdf.render(document(LETTER))
    number, call = where(data, 1, "- ๒ -"), where(data, 0, "/จึงเรียน")
    assert number.top == pytest.approx(15, abs=1)
    assert (number.left + number.right) / 2 == pytest.approx(105, abs=0.5)
    assert where(data, 0, "…").right == pytest.approx(190, abs=0.6)
    assert call.bottom == pytest.approx(297 - 12, abs=1.5)


def test_thai_digits_but_not_in_addresses_and_codes() -> None:
    text = "".join(copied(pdf.render(document(LETTER))))
    for said in ("ศธ ๐๔๙๙๙/ว ๑๒๓", "๘ กรกฎาคม ๒๕๖๙", "๐๙.๓๐ น.", "โทร. ๐ ๔๔๐๐ ๑๒๓๔", "ร้อยละ ๗๓.๖๘"):
        assert said in text
    for kept in ("saraban2@example.go.th", "https://example.go.th/2569", "AB-1234"):
        assert kept in text
    assert "1. แบบสำรวจ" not in text
    assert "๑. แบบสำรวจ" in text


def test_a_memo_has_its_labels_on_lines_and_no_closing_phrase() -> None:
    data = pdf.render(document(MEMO))
    first, second = copied(data)
    assert "บันทึกข้อความ" in first
    assert "ขอแสดงความนับถือ" not in first + second
    heading = where(data, 0, "บันทึกข้อความ")
    assert (heading.left + heading.right) / 2 == pytest.approx(105, abs=0.7)
    assert where(data, 0, "วันที่").left == pytest.approx(105, abs=0.7)
    assert first.rstrip().split("\n")[-1].startswith("/")
    assert second.rstrip().endswith("- ๒ -")
    assert POST_LINE in second


def test_urgency_stands_red_above_the_number_and_secrecy_on_every_page() -> None:
    data = pdf.render(document(replace(LETTER, urgency="ด่วนที่สุด", secrecy="ลับมาก")))
    urgent, number = where(data, 0, "ด่วนที่สุด"), where(data, 0, "ที่ ศธ")
    assert urgent.left == pytest.approx(30, abs=0.7)
    assert urgent.bottom < number.top
    assert [text.count("ลับมาก") for text in copied(data)] == [2, 2]
    shown = pypdfium2.PdfDocument(data)[0].render(scale=1).to_pil().convert("RGB")
    red = [place for place, (r, g, b) in enumerate(shown.getdata()) if r > 150 and g < 90 and b < 90]
    lines = {place // shown.width for place in red}
    assert min(lines) < 15 * MM
    assert max(lines) > shown.height - 20 * MM


def test_without_a_garuda_a_proof_shows_its_place_and_a_print_leaves_it() -> None:
    plain, proof = pdf.render(document(LETTER)), pdf.render(document(replace(LETTER, proof=True)))
    shown = [pypdfium2.PdfDocument(data)[0].render(scale=1, draw_annots=seen).to_pil().convert("L") for data, seen in ((plain, True), (proof, True), (proof, False))]
    assert ImageChops.difference(shown[0], shown[2]).getbbox() is None
    place = ImageChops.difference(shown[0], shown[1]).getbbox()
    assert place is not None
    assert [edge / MM for edge in place] == pytest.approx([105 - 13.8, 15, 105 + 13.8, 45], abs=0.7)
    assert copied(plain) == copied(proof)


def test_several_letters_begin_pages_of_their_own() -> None:
    short = replace(LETTER, body=f"{FIRST}\n{LAST}")
    pages = copied(pdf.render(document(short, MEMO, short)))
    assert len(pages) == 4
    assert "บันทึกข้อความ" in pages[1]
    assert [page.rstrip().endswith("- ๒ -") for page in pages] == [False, False, True, False]


def test_monks_and_the_highest_are_greeted_in_their_words() -> None:
    text = copied(pdf.render(document(replace(LETTER, greeting="นมัสการ", closing="ขอนมัสการด้วยความเคารพ", body=LAST))))[0]
    assert "นมัสการ นายก" in text
    assert "ขอนมัสการด้วยความเคารพ" in text
    assert "ขอแสดง" not in text


def test_a_picture_that_is_gone_leaves_the_place() -> None:
    assert len(copied(pdf.render(document(replace(LETTER, garuda=Path("gone.png")))))) == 2


@pytest.mark.parametrize("body", ["", "ก", "\n\n", "ก\n" * 200, "คำ" * 3000, "<b>ก</b> {ผู้ร้อง} [ข] %s\x00\x0b"])
def test_whatever_the_body_is_the_signature_stands_with_it(body: str) -> None:
    pages = copied(pdf.render(document(replace(LETTER, body=body), replace(MEMO, body=body))))
    assert sum("(นายธีรเดช" in page for page in pages) == 1
    assert sum("(นางรัชนี" in page for page in pages) == 1
    assert "\x00" not in "".join(pages)


@given(some.lists(some.integers(1, 12), max_size=40), some.floats(100, 400), some.floats(60, 500))
def test_pages_leave_no_line_alone(paragraphs: list[int], tail: float, room: float) -> None:
    """Every line once and in order; two lines of a paragraph at foot and head, two lines with the signature, nothing over the edge."""
    lines = [
        BodyLine(EMPTY_LINE, 0, 6.0 if place == 0 else 0.0, number, place, count)
        for number, count in enumerate(paragraphs)
        for place in range(count)
    ]
    after = 249 * MM
    spans = letter.pages(lines, tail, room, after)
    assert [span[0] for span in spans] + [len(lines)] == [0, *(span[1] for span in spans)]
    for number, (first, end) in enumerate(spans):
        used = sum(line.height for line in lines[first:end])
        assert used <= (after if number else room) + STYLE.leading + 6
        if number and first < len(lines):
            assert lines[first].place == 0 or (lines[first].place >= 2 and lines[first].of - lines[first].place >= 2)
    if len(spans) > 1:
        assert spans[-1][1] - spans[-1][0] >= min(2, len(lines))
    last = sum(line.height for line in lines[spans[-1][0] : spans[-1][1]])
    assert last + tail <= (after if len(spans) > 1 else room) + 6 or spans[-1][1] - spans[-1][0] <= 2


def drawn(block: Letter, page: int) -> Image.Image:
    """A page drawn now, in a few shades of grey."""
    words.set_language("th")
    data = pdf.render(document(replace(block, proof=True)))
    return drawn_page(data, page)


@pytest.mark.parametrize("name", list(GOLDEN))
def test_a_page_looks_as_it_did(name: str) -> None:
    now = drawn(*GOLDEN[name])
    assert_as_kept(name, now)


if __name__ == "__main__":
    for golden in GOLDEN:
        keep(golden, drawn(*GOLDEN[golden]))
