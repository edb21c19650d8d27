"""Text that means no good: markup, formulas, control characters, endless cells. It is printed as it is, and nothing breaks."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pypdf
import pypdfium2
import pytest

from desktop import words
from desktop.errors import UserError
from desktop.paths import resource
from desktop.reports import pdf
from desktop.reports.blocks import (
    Address,
    Block,
    Caption,
    Column,
    Directory,
    Document,
    Entry,
    Envelopes,
    Facts,
    Heading,
    Item,
    Labels,
    Note,
    Prose,
    Shape,
    Signatures,
    Signer,
    Table,
    Title,
)
from desktop.reports.faces import office_faces
from desktop.reports.text import clean
from tests.reports.samples import Pages, copied, labels

MARKUP = '<img src="file:///etc/hosts"> <A <0.9 &amp; <SECRET> </para> {name} %s'
LONG_NAME = "โรงเรียน" + "สมมติวิทยาคารราษฎร์บำรุง" * 4


@pytest.mark.parametrize("column", list(Shape))
def test_markup_is_printed_as_it_was_typed(pages: Pages, column: Shape) -> None:
    found = pages(Document("ทะเบียน", (Table((Column("ข้อความ", column),), [(MARKUP,)]),), family="register"))

    assert MARKUP.replace(" ", "") in "".join(found).replace("\n", "").replace(" ", "")


def test_every_block_takes_hostile_text(pages: Pages) -> None:
    text = MARKUP + "\x00\x07\ud800\u200b\tก\u0e4d\u0e32 \U0001f600 ☐ ا"
    address = Address(text, (text, text), text)
    blocks: tuple[Block, ...] = (
        Title(text, (text,), text, text, text),
        Heading(text, text),
        Prose(text),
        Item(text, text),
        Caption(text, text),
        Note(text),
        Facts(((text, text), (text, text)), columns=2),
        Table((Column(text), Column(text, Shape.NAME)), [(text, text)]),
        Signatures((Signer(text, text, text),) * 3),
        Directory(((text, (Entry(text, text, text),)),)),
    )

    found = "".join(pages(Document(text, blocks, running=text, printed=text)))
    post = "".join(pages(Document(text, (Labels((address,)),), family="labels")) + pages(Document(text, (Envelopes((address,), (text,), text),), family="envelope")))

    assert found.count("<SECRET>") > 12
    assert post.count("<SECRET>") >= 8
    assert "\x07" not in found + post


def test_control_and_invisible_characters_go_and_sara_am_is_joined() -> None:
    assert clean("ก\x00ข\x1fค\u200bง\ufeffจ\u202e") == "กขคงจ"
    assert clean("น\u0e49\u0e4d\u0e32 ท\u0e4d\u0e48\u0e32\tดี\r\nใหม่") == "น้ำ ท่ำ ดี\nใหม่"
    assert clean("\ud800") == "\ufffd"


def test_a_letter_the_face_lacks_is_seen_and_copied(pages: Pages) -> None:
    [found] = pages(Document("อักษร", (Table((Column("ข้อความ"),), [("ก ☃ ข",)]),)))
    with_box = _ink(pdf.render(Document("อักษร", (Table((Column("ข้อความ"),), [("ก ☃ ข",)]),))))
    without = _ink(pdf.render(Document("อักษร", (Table((Column("ข้อความ"),), [("ก   ข",)]),))))

    assert "☃" in found
    assert with_box > without


def test_a_cell_of_forty_thousand_letters_goes_over_pages_whole(pages: Pages) -> None:
    text = " ".join(f"รายงานผลการดำเนินงานเรื่องที่ก{number:04d}" for number in range(1_200))

    found = pages(Document("ยาว", (Table((Column("ที่", Shape.ORDINAL), Column("ข้อความ")), [(1, text), (2, "แถวต่อไป")]),), family="register"))

    assert len(text) > 40_000
    assert len(found) > 5
    assert [number for number in range(1_200) if f"ก{number:04d}" not in "".join(found)] == []
    assert "แถวต่อไป" in found[-1]


def test_a_word_without_borders_is_cut_between_letters_not_lost(pages: Pages) -> None:
    text = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธน" * 30

    found = pages(Document("ยาว", (Table((Column("ก", width_mm=20), Column("ข")), [(text, "x" * 900)]),)))

    copied = "".join(found).replace("\n", "").replace(" ", "")
    assert copied.count("ฃ") == 30
    assert copied.count("x") == 900


def test_names_of_a_hundred_letters_stay_on_their_label() -> None:
    words.set_language("th")
    address = Address(f"ผู้อำนวยการ{LONG_NAME}", ("9" * 80, "ที่อยู่ " * 40), "99010")
    document = Document("ป้าย", (Labels([address] * 24),), family="labels")

    assert len(LONG_NAME) >= 104
    page = pypdfium2.PdfDocument(pdf.render(document))[0]
    picture = page.render(scale=1, grayscale=True).to_pil()
    middle_gaps = [round(297 * 72 / 25.4 - (0.5 + 37 * row) * 72 / 25.4) for row in range(1, 8)]
    assert all(min(picture.crop((0, 842 - y, 595, 843 - y)).tobytes()) > 200 for y in middle_gaps)


def test_the_first_label_must_be_on_the_sheet() -> None:
    with pytest.raises(UserError):
        pdf.render(labels(1, start=25))


def test_a_file_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        pdf.write(labels(1), tmp_path / "ไม่มี" / "a.pdf")


def test_a_font_that_is_none_is_a_sentence(tmp_path: Path) -> None:
    bad = tmp_path / "THSarabunNew.ttf"
    bad.write_bytes(b"no font")

    with pytest.raises(UserError):
        office_faces(str(bad))


def test_an_offices_own_font_is_drawn_larger_and_broken_at_the_same_width(tmp_path: Path) -> None:
    for name, source in (("THSarabunNew.ttf", "Sarabun-Regular.ttf"), ("THSarabunNew Bold.ttf", "Sarabun-Bold.ttf")):
        shutil.copyfile(resource("fonts", source), tmp_path / name)
    faces = office_faces(str(tmp_path))

    assert office_faces(str(tmp_path / "THSarabunNew.ttf")).scale == faces.scale == 1.52
    assert "เรียน ผู้อำนวยการ" in "".join(copied(pdf.render(labels(3), faces)))
    with pytest.raises(UserError):
        office_faces(str(tmp_path.parent))


def test_nothing_in_a_record_becomes_a_link_or_an_action() -> None:
    document = Document("ลิงก์", (Table((Column("ก"),), [('<a href="http://x.example">x</a> /JS (app.alert(1))',)]),))
    reader = pypdf.PdfReader(io.BytesIO(pdf.render(document)))

    assert "/Annots" not in reader.pages[0]
    assert set(reader.trailer["/Root"]) <= {"/Type", "/Pages", "/Lang", "/Outlines", "/PageMode"}  # type: ignore[arg-type]


def _ink(data: bytes) -> int:
    picture = pypdfium2.PdfDocument(data)[0].render(scale=2, grayscale=True).to_pil()
    return sum(1 for level in picture.tobytes() if level < 128)
