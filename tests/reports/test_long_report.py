"""What long reports are made of: cover, contents with late page numbers, numbered chapters, captions, shapes in cells, which copy it is."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

import pypdf
import pytest

from desktop import words
from desktop.reports import cell_shapes, drawing, pdf
from desktop.reports.blocks import (
    Block,
    Caption,
    Cell,
    Column,
    Contents,
    Cover,
    Document,
    Heading,
    Note,
    Prose,
    Shape,
    Table,
)
from desktop.reports.outline import Chapter, Numbers, Outlined
from desktop.reports.radar import Radar, Ring
from tests.reports.samples import Pages, copied

LONG = "สำนักงานเขตพื้นที่การศึกษาบริหารจัดการโดยมุ่งผลสัมฤทธิ์และพัฒนาระบบการจัดการตามเกณฑ์ " * 3


@pytest.fixture(autouse=True)
def _thai() -> None:
    words.set_language("th")


def filling(lines: int) -> Block:
    return Prose("\n".join(f"ย่อหน้าที่ {number} {LONG}" for number in range(lines)))


def chapters(count: int) -> tuple[Chapter, ...]:
    def standard(number: int) -> Chapter:
        return Chapter(f"มาตรฐานที่ {number} {LONG}", lambda _numbers: (filling(number),), (Chapter(f"ตัวบ่งชี้ {number}"),))

    return (
        Chapter("บริบท", lambda _numbers: (filling(14),)),
        Chapter("ผลรายมาตรฐาน", chapters=tuple(standard(number) for number in range(1, count + 1)), new_page=True),
        Chapter("ภาคผนวก", lambda _numbers: (Prose("คำสั่ง"),), numbered=False, new_page=True),
    )


def report(count: int = 3, state: str = "ฉบับร่าง") -> Document:
    cover = Cover("รายงานการประเมินตนเอง", "Self-Assessment Report (SAR)", ("ปีงบประมาณ 2569",), ("สำนักงานเขตพื้นที่การศึกษา",), (state,))
    return Document("SAR", Outlined((cover,), chapters(count)), state=state)


def pages_in_contents(texts: list[str], entry: str) -> int:
    """The page number that stands behind an entry of the contents: entries and numbers come in one order."""
    lines = [line.strip() for line in texts[1].split("\n")]
    numbers = [int(line) for line in lines if line.isdigit()]
    heads = [line for line in lines if line.startswith(("1 บริบท", "2 ผลราย", "2.", "ภาคผนวก"))]
    return numbers[next(place for place, line in enumerate(heads) if entry in line)]


def test_the_contents_name_the_page_each_heading_stands_on(pages: Pages) -> None:
    found = pages(report())

    for entry in ("บริบท", "ผลรายมาตรฐาน", "มาตรฐานที่ 2", "มาตรฐานที่ 3", "ภาคผนวก"):
        page = pages_in_contents(found, entry)
        assert entry in found[page - 1]
        assert page > 2


def test_links_and_bookmarks_lead_to_the_same_pages() -> None:
    reader = pypdf.PdfReader(io.BytesIO(pdf.render(report())))
    texts = [page.extract_text() for page in reader.pages]
    outline = reader.outline

    assert [reader.get_destination_page_number(one) for one in outline if not isinstance(one, list)] == [2, texts.index(next(text for text in texts[2:] if "ผลรายมาตรฐาน" in text)), len(texts) - 1]
    assert len(reader.pages[1].get("/Annots", ())) == 6


def test_the_cover_has_no_footer_and_every_other_page_says_which_copy_it_is(pages: Pages) -> None:
    found = pages(report())

    assert "หน้า 1" not in found[0]
    assert f"หน้า 2 จาก {len(found)}" in found[1]
    assert all("ฉบับร่าง" in text for text in found)


def test_contents_of_two_levels_only_and_a_heading_that_never_came_has_a_dash(pages: Pages) -> None:
    found = pages(report())
    assert "ตัวบ่งชี้ 1" not in found[1]

    [page] = pages(Document("x", (Contents("สารบัญ", (Heading("ไม่มีในเล่ม", "1"),)),)))
    assert "–" in page


def test_contents_longer_than_a_page_go_on_and_keep_their_numbers(pages: Pages) -> None:
    found = pages(report(15))

    assert "มาตรฐานที่ 15" in found[2]
    assert str(len(found)) in found[2].split()


def test_headings_and_captions_are_numbered_through() -> None:
    def tables(numbers: Numbers) -> Iterable[Block]:
        yield Prose(f"ดัง{numbers.next_table}")
        yield numbers.table("คะแนน")
        yield numbers.picture("ภาพรวม")

    made = list(Outlined((), (Chapter("ก", tables), Chapter("ข", tables, (Chapter("ค", tables, (Chapter("ง"),)),))), contents=False))
    headings = [block.number for block in made if isinstance(block, Heading)]

    assert headings == ["1", "2", "2.1", "2.1.1"]
    assert [block.number for block in made if isinstance(block, Caption) and not block.below] == ["ตารางที่ 1", "ตารางที่ 2", "ตารางที่ 3"]
    assert [block.text for block in made if isinstance(block, Prose)] == ["ดังตารางที่ 1", "ดังตารางที่ 2", "ดังตารางที่ 3"]


def test_blocks_of_an_outline_are_made_one_after_the_other_while_they_are_drawn() -> None:
    begun: list[int] = []

    def blocks(number: int) -> Iterator[Block]:
        begun.append(number)
        yield filling(10)

    made = iter(Outlined((), [Chapter(str(number), lambda _n, number=number: blocks(number)) for number in range(50)], contents=False))  # type: ignore[misc]
    for _place in range(8):
        next(made)
    assert len(begun) < 8


def test_a_caption_below_stays_with_its_picture(pages: Pages) -> None:
    radar = Radar("ภาพรวม", "มาตรฐาน", ("ก", "ข", "ค"), (Ring("ผล", (1, 2, 3)),))
    numbers = Numbers()
    found = pages(Document("x", (Heading("ภาพรวม", "1"), filling(8), Heading("ภาพ", "2", 2), drawing.block(radar), numbers.picture("ระดับคุณภาพรายมาตรฐาน"))))
    page = next(text for text in found if "ภาพที่ 1" in text)

    assert "3.00" in page
    assert "ภาพ\n" in page or "2 ภาพ" in page


def test_ticks_and_bars_are_drawn_in_their_cells(pages: Pages) -> None:
    columns = (Column("ตัวบ่งชี้"), Column("ประเด็น", Shape.STATE, width_mm=26), Column("แผนภาพ", width_mm=34))
    rows = [("1.1 ชื่อ", Cell("4/5", ticks=(True, True, True, True, False)), Cell("4.00", bar=(4, 5)))]
    data = pdf.render(Document("x", (Table(columns, rows),)))
    [page] = pypdf.PdfReader(io.BytesIO(data)).pages
    content = page.get_contents().get_data().decode("latin-1")  # type: ignore[union-attr]

    assert content.count("7.0 7.0 re S") == 5
    assert content.count("1.5 w") == 4
    assert "4/5" not in copied(data)[0]


@pytest.mark.parametrize(("count", "width", "rows"), [(5, 70, 1), (11, 70, 3), (3, 20, 2), (40, 200, 2)])
def test_many_boxes_take_several_rows_of_fives(count: int, width: float, rows: int) -> None:
    assert cell_shapes.rows(Cell(ticks=(True,) * count), width) == rows


def test_the_same_report_has_the_same_bytes() -> None:
    assert pdf.render(report()) == pdf.render(report())


def test_contents_a_little_longer_than_a_page_are_set_smaller_and_stay_on_it(pages: Pages) -> None:
    def made(count: int) -> list[str]:
        return pages(Document("x", Outlined((), tuple(Chapter(f"เรื่องที่ {number}") for number in range(1, count + 1)))))

    assert [f"เรื่องที่ {count}" in made(count)[0] for count in (30, 34, 40)] == [True, True, False]


@pytest.mark.parametrize(("lines", "page"), [(1, 1), (6, 2)])
def test_a_chapter_begins_below_the_few_last_lines_of_the_one_before(pages: Pages, lines: int, page: int) -> None:
    outline = Outlined((), (Chapter("ต้น", lambda _numbers: (filling(lines),)), Chapter("ปลาย", new_page=True)), contents=False)

    assert next(place for place, text in enumerate(pages(Document("x", outline)), 1) if "ปลาย" in text) == page


@pytest.mark.parametrize("notes", [(), (Note("ยังไม่ได้กรอกชื่อ"),)])
def test_the_first_line_under_a_heading_goes_with_its_short_table(pages: Pages, notes: tuple[Block, ...]) -> None:
    rows = [(str(number), "ประเด็น") for number in range(1, 7)]
    table = Table((Column("ที่"), Column("ประเด็น")), rows, whole=True)
    blocks = (filling(11), Heading("ตัวบ่งชี้", "1.1", 3), Prose("ผลการประเมิน: ระดับ 3", indent=False), *notes, table)

    [at] = {place for place, text in enumerate(pages(Document("x", blocks))) for words_ in ("ตัวบ่งชี้", "ผลการประเมิน", "ประเด็น") if words_ in text}
    assert at == 1
