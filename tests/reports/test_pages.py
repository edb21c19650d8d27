"""Pages of registers: how many there are, what is copied from them, what repeats and what stays together."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest

from desktop import words
from desktop.errors import Cancelled
from desktop.reports import pdf
from desktop.reports.blocks import (
    Caption,
    Cell,
    Column,
    Document,
    Envelopes,
    Facts,
    Group,
    Heading,
    Note,
    PageBreak,
    Prose,
    Shape,
    Signatures,
    Signer,
    Table,
    Title,
    Together,
    Total,
)
from tests.reports.samples import OFFICE, Pages, copied, labels, register


def test_every_page_says_which_it_is_of_how_many(pages: Pages) -> None:
    found = pages(register(60))

    assert len(found) == 4
    for number, text in enumerate(found, 1):
        assert f"หน้า {number} จาก 4" in text


def test_title_office_and_filter_stand_on_the_first_page_and_the_running_title_on_the_others(pages: Pages) -> None:
    first, second, *_rest = pages(register(60))

    assert OFFICE in first
    assert "เงื่อนไข: ทุกประเภท" in first
    assert OFFICE not in second
    assert "ทะเบียนหน่วยงานและเครือข่าย (ต่อ)" in second


def test_head_repeats_and_a_group_goes_on_with_a_mark(pages: Pages) -> None:
    found = pages(register(60, per_group=60))

    assert all("ปรับปรุงล่าสุด" in text for text in found)
    assert "สถานศึกษาในสังกัด (60 แห่ง)" in found[0]
    assert all("สถานศึกษาในสังกัด (ต่อ)" in text for text in found[1:])


@pytest.mark.parametrize("count", range(8, 24))
def test_a_group_line_never_stands_at_the_foot(pages: Pages, count: int) -> None:
    table = Table((Column("ที่", Shape.ORDINAL), Column("ชื่อ")), [(number, "แถว") for number in range(count)] + [Group("กลุ่มสุดท้าย"), (99, "แถวท้าย")], dense=True)

    found = pages(Document("ทะเบียน", (Title("ทะเบียน"), table), family="register"))

    assert [("กลุ่มสุดท้าย" in text) for text in found] == [("แถวท้าย" in text) for text in found]


@pytest.mark.parametrize("count", range(16, 30))
def test_signatures_take_three_rows_with_them_and_a_total_its_last_row(pages: Pages, count: int) -> None:
    rows = [(number, f"รายการ{number:03d}") for number in range(count)]
    table = Table((Column("ที่", Shape.ORDINAL), Column("ชื่อ")), [*rows, Total(("", "รวมทั้งสิ้น"))])
    document = Document("ทะเบียน", (Title("ทะเบียน"), table, Signatures((Signer("ผู้รับรอง"),))), family="register")

    last = pages(document)[-1]

    assert "ผู้รับรอง" in last
    assert "รวมทั้งสิ้น" in last
    assert f"รายการ{count - 1:03d}" in last
    assert f"รายการ{count - 2:03d}" in last


def test_copied_text_is_what_was_typed(pages: Pages) -> None:
    text = "น้ำใจ ทำดี ปั้นป่ำ เก็บ ฐานญาติ กี่ครั้งก็ได้ ผู้ใหญ่ฝึก ฯลฯ เพื่อ ๆ กัน สำนัก ที่นี่ ก๊าซ จ๋า เปี๊ยะ"

    [found] = pages(Document("ข้อความ", (Prose(text),)))

    assert text in found.replace("\n", "")


def test_lines_break_only_between_words(pages: Pages) -> None:
    cell = "สนับสนุนวิทยากรและสถานที่จัดอบรมให้แก่ครูและบุคลากรทางการศึกษาอย่างต่อเนื่องทุกภาคเรียน"
    [found] = pages(Document("คำ", (Table((Column("เรื่อง", width_mm=30), Column("อื่น", width_mm=120)), [(cell, "")]),)))

    lines = [line for line in found.split("\n") if line and line in cell]
    assert len(lines) > 2
    assert all(not line.startswith(tuple("ะาำิีึืุูๆฯ่้๊๋์")) for line in lines)


def test_a_name_stays_whole_in_running_text() -> None:
    words.set_language("th")
    name = "สมมติวิทยาคารราษฎร์บำรุง"
    text = "ตามที่โรงเรียนได้แจ้งความประสงค์ขอรับการสนับสนุน " * 3 + name + " จึงเรียนมาเพื่อโปรดทราบ"

    for gap in range(0, 40, 3):
        [found] = copied(pdf.render(Document("ชื่อ", (Prose("ก" * gap + text),), names=(name,))))
        assert name in found


def test_thai_digits_turn_text_but_never_addresses_of_mail_and_codes(pages: Pages) -> None:
    columns = (Column("ที่", Shape.ORDINAL), Column("เรื่อง"), Column("เมล", Shape.CONTACT), Column("รหัส", Shape.CODE), Column("โทร", Shape.CONTACT))
    table = Table(columns, [(12, "เขต 9 ดู http://a.example/12 และ x1@example.go.th", "unit12@example.go.th", "1032650001", "0 5555 0101")])

    [found] = pages(Document("เลข", (table,), family="register", digits="thai"))

    assert "๑๒" in found
    assert "เขต ๙" in found
    assert "http://a.example/12" in found.replace("\n", "")
    assert "unit12@example.go.th" in found
    assert "1032650001" in found
    assert "0 5555 0101" in found
    assert "หน้า ๑ จาก ๑" in found


def test_an_empty_table_says_so(pages: Pages) -> None:
    [found] = pages(register(0))

    assert "ไม่พบข้อมูลตามเงื่อนไข" in found
    assert "หน่วยงาน" in found


def test_a_table_too_wide_leaves_columns_out_and_says_which(pages: Pages) -> None:
    columns = [Column(f"คอลัมน์{number}", Shape.CONTACT, drop=number) for number in range(12)]
    table = Table(tuple(columns), [tuple("ก" * 20 for _column in columns)])

    [found] = pages(Document("กว้าง", (table,)))

    assert "คอลัมน์ที่ไม่ได้พิมพ์เพราะหน้ากระดาษไม่พอ" in found
    assert "คอลัมน์11" in found.split("ไม่พอ")[1]


def test_one_pass_reads_an_iterator_of_rows(pages: Pages) -> None:
    rows = ((number, f"รายการ {number}") for number in range(3000))
    found = pages(Document("ยาว", (Table((Column("ที่", Shape.ORDINAL), Column("ชื่อ")), rows, dense=True),), family="register"))

    assert "รายการ 0 " in found[0]
    assert "รายการ 2999" in found[-1]


def test_the_same_document_gives_the_same_bytes() -> None:
    words.set_language("th")
    first = pdf.render(register(30))
    pdf.render(labels(3))

    assert pdf.render(register(30)) == first


def test_fonts_are_embedded_and_the_document_is_thai() -> None:
    words.set_language("th")
    reader = pypdf.PdfReader(io.BytesIO(pdf.render(register(5))))

    fonts = reader.pages[0]["/Resources"]["/Font"].values()  # type: ignore[index,union-attr]
    assert fonts
    assert all("/FontFile2" in font.get_object()["/FontDescriptor"] for font in fonts)
    assert reader.trailer["/Root"]["/Lang"] == "th-TH"  # type: ignore[index]
    assert reader.metadata is not None
    assert reader.metadata.title == "ทะเบียนหน่วยงานและเครือข่าย"


def test_parts_of_a_document_are_numbered_by_themselves(pages: Pages) -> None:
    blocks = [Title("แผ่นหนึ่ง"), PageBreak(restart=True), Title("แผ่นสอง"), Prose("ข้อความ\n" * 60)]

    found = pages(Document("แผ่น", tuple(blocks)))

    assert "หน้า 1 จาก 1" in found[0]
    assert "หน้า 1 จาก 2" in found[1]
    assert "หน้า 2 จาก 2" in found[2]


def test_blocks_stay_together(pages: Pages) -> None:
    ending = Together((Heading("ผลและความเห็น", "3"), Prose("ข้อความ\n" * 5), Signatures((Signer("ผู้รับรอง"),))))

    found = pages(Document("เรื่อง", (Title("เรื่อง"), Prose("บรรทัด\n" * 26), ending)))

    assert "ผลและความเห็น" not in found[0]
    assert "ผลและความเห็น" in found[1]
    assert "ผู้รับรอง" in found[1]


def test_facts_and_boxes_print(pages: Pages) -> None:
    table = Table((Column("รายการ"), Column("ผล", width_mm=60)), [("โทรศัพท์", Cell(boxes=("ถูกต้อง", "แก้ไขเป็น…")))])

    [found] = pages(Document("แบบ", (Facts((("สถานะ", "ใช้งาน"), ("ช่องทาง", None)), columns=2), table), family="form"))

    assert "สถานะ" in found
    assert "ถูกต้อง" in found
    assert "แก้ไขเป็น" in found
    assert "None" not in found


def test_labels_begin_at_any_label_and_go_on_to_the_next_sheet(pages: Pages) -> None:
    found = pages(labels(24, start=23))

    assert [text.count("เรียน ผู้อำนวยการ") for text in found] == [2, 22]
    assert "99010" in found[0].replace(" ", "")


def test_envelopes_are_dl_and_each_has_a_page() -> None:
    words.set_language("th")
    addresses = labels(2).blocks[0].addresses  # type: ignore[index]
    reader = pypdf.PdfReader(io.BytesIO(pdf.render(Document("ซอง", (Envelopes(addresses, (OFFICE,)),), family="envelope"))))

    assert len(reader.pages) == 2
    assert [round(float(side) / 72 * 25.4) for side in reader.pages[0].mediabox[2:]] == [220, 110]


def test_a_stopped_report_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        pdf.write(register(500), tmp_path / "ทะเบียน.pdf", cancelled=lambda: True)

    assert list(tmp_path.iterdir()) == []


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[int] = []

    pdf.write(register(900, per_group=0), tmp_path / "a.pdf", progress=told.append)

    assert told == sorted(told)
    assert told[-1] >= 800


@pytest.mark.parametrize("lines", range(20, 40))
def test_notes_and_a_last_table_go_along_with_the_signatures(pages: Pages, lines: int) -> None:
    blocks = (*(Prose(f"ข้อ {line}") for line in range(lines)), Table((Column("ก"),), [("ท้ายสุด",)]), Note("หมายเหตุหนึ่ง"), Note("หมายเหตุสอง"), Signatures((Signer("ผู้จัดทำ"),)))
    found = pages(Document("รายงาน", blocks))

    [last] = [text for text in found if "ผู้จัดทำ" in text]
    assert "ท้ายสุด" in last
    assert "หมายเหตุหนึ่ง" in last


@pytest.mark.parametrize("lines", range(20, 40))
def test_a_heading_stays_with_its_captioned_table(pages: Pages, lines: int) -> None:
    blocks = (*(Prose(f"ข้อ {line}") for line in range(lines)), Heading("หัวเรื่อง", "1"), Caption("คำบรรยาย", "ตารางที่ 1"), Table((Column("ก"),), [("แถวแรก",)]))
    found = pages(Document("รายงาน", blocks))

    [page] = [text for text in found if "หัวเรื่อง" in text]
    assert "แถวแรก" in page
