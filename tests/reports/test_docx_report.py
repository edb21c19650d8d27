"""Long reports as Word documents: lines that stay lines, figures at the right, what belongs together kept on one page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop import words
from desktop.reports import docx_report
from desktop.reports.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Note,
    Prose,
    Shape,
    Signatures,
    Signer,
    Table,
    Total,
)


@pytest.fixture
def written(tmp_path: Path) -> Any:
    """Writes blocks and gives the document as python-docx reads it."""
    import docx

    words.set_language("th")

    def write(*blocks: Block) -> Any:
        docx_report.write(Document("รายงาน", blocks), tmp_path / "a.docx")
        return docx.Document(str(tmp_path / "a.docx"))

    return write


def scores(*rows: Any, **more: Any) -> Table:
    return Table((Column("มาตรฐาน"), Column("คะแนน", Shape.NUMBER), Column("แผนภาพ")), list(rows), **more)


def kept(element: Any) -> list[bool]:
    """Of each paragraph in it whether it stays on the page of the next."""
    from docx.oxml.ns import qn

    return [paragraph.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None for paragraph in element.iter(qn("w:p"))]


def test_lines_of_a_value_stay_lines(written: Any) -> None:
    [paragraph] = [one for one in written(Facts((("ผู้อำนวยการ", "นายสมมติ\nผู้อำนวยการสำนักงาน"),))).paragraphs if one.text]

    assert paragraph.text == "ผู้อำนวยการ\tนายสมมติ\nผู้อำนวยการสำนักงาน"


def test_figures_stand_at_the_right_and_bars_are_left_out(written: Any) -> None:
    [table] = written(scores(("1", "4.50", Cell("4.50", bar=(4.5, 5))), ("2", "–", Cell("ยังไม่ประเมิน")), Total(("รวม", "4.50", "")))).tables

    assert [[cell.text for cell in row.cells] for row in table.rows] == [["มาตรฐาน", "คะแนน"], ["1", "4.50"], ["2", "–"], ["รวม", "4.50"]]
    assert [row.cells[1].paragraphs[0].alignment.name for row in table.rows] == ["CENTER", "RIGHT", "CENTER", "RIGHT"]


def test_a_short_table_stays_whole_with_the_line_above_it_and_the_signatures_below(written: Any) -> None:
    made = written(Prose("ผลการประเมิน: ระดับ 3", indent=False), Note("หมายเหตุ"), scores(("1", 4, "")), Note("ส่งแล้ว"), Signatures((Signer("ผู้จัดทำ"),)))
    body = list(made.element.body)
    before = body[: body.index(made.tables[1]._tbl)]

    assert all(answer for element in before[:-1] for answer in kept(element))


def test_a_long_table_goes_over_the_page(written: Any) -> None:
    [table] = written(scores(*((str(number), number, "") for number in range(40)))).tables

    assert not any(kept(table._tbl))
