"""Charts as shapes: zero base, the value at each bar, the same shapes whoever draws them."""

from __future__ import annotations

import pytest

from desktop import words
from desktop.domain.publicity_counts import MonthFigures
from desktop.reports import charts, drawing, pdf
from desktop.reports.blocks import Document
from desktop.reports.drawing import BLACK, Box, Line, Picture, Words
from desktop.reports.text import typesetter
from tests.reports.samples import copied

MONTHS = [MonthFigures(2026, 10, 4, 3), MonthFigures(2026, 11, 12, 0), MonthFigures(2027, 1, 0, 0)]
WIDTH = 460.0


def picture(chart: charts.Chart) -> Picture:
    words.set_language("th")
    return chart.picture(WIDTH, typesetter())


def done_bars(made: Picture) -> list[Box]:
    return [part for part in made.parts if isinstance(part, Box) and part.fill == BLACK][1:]  # the first is the legend's


def test_bars_begin_at_zero_and_are_as_tall_as_their_values() -> None:
    chart = charts.planned_done([MonthFigures(2026, 10, 10, 5), MonthFigures(2026, 11, 10, 10)])
    five, ten = done_bars(picture(chart))

    assert five.height * 2 == pytest.approx(ten.height)
    assert five.y + five.height == pytest.approx(ten.y + ten.height)


def test_every_value_stands_beside_its_bar_and_every_month_below() -> None:
    texts = [part.text for part in picture(charts.planned_done(MONTHS)).parts if isinstance(part, Words)]

    assert {"12", "3", "ต.ค.", "พ.ย.", "ม.ค.", "2569", "2570", "–"} <= set(texts)


def test_channels_without_anything_are_left_out_and_the_greatest_comes_first() -> None:
    chart = charts.channel_bars([("วิทยุ", 2, 1), ("โทรทัศน์", 0, 0), ("เว็บไซต์", 9, 4)])

    assert [pair.label for pair in chart.pairs] == ["เว็บไซต์", "วิทยุ"]
    assert done_bars(picture(chart))[0].width > done_bars(picture(chart))[1].width


@pytest.mark.parametrize("most", [0, 1, 3, 5, 7, 12, 99, 100, 480, 12_345])
def test_the_axis_ends_above_the_greatest_value_in_a_few_round_steps(most: int) -> None:
    step, end = charts.scale_of(most)

    assert end >= max(most, 1)
    assert end % step == 0
    assert end // step <= charts.MOST_STEPS


@pytest.mark.parametrize("chart", [charts.planned_done(MONTHS), charts.channel_bars([("ยาว" * 60, 3, 2)]), charts.planned_done([])])
def test_nothing_is_drawn_outside_the_picture_or_smaller_than_the_smallest_type(chart: charts.Chart) -> None:
    made = picture(chart)

    for part in made.parts:
        if isinstance(part, Words):
            assert part.style.size >= 7.5
            assert 0 <= part.x <= WIDTH
            assert 0 <= part.y <= made.height
        elif isinstance(part, Box):
            assert part.x >= -0.01
            assert part.x + part.width <= WIDTH + 0.01
        elif isinstance(part, Line):
            assert max(part.y0, part.y1) <= made.height


def test_the_description_says_every_figure() -> None:
    words.set_language("th")

    assert "ตุลาคม 2569 ตามแผน 4 ดำเนินการแล้ว 3" in charts.planned_done(MONTHS).description


def test_a_hatch_stays_inside_its_box() -> None:
    lines = list(drawing.hatch(10, 20, 30, 8))

    assert lines
    for line in lines:
        assert all(10 - 0.01 <= x <= 40.01 for x in (line.x0, line.x1))
        assert all(20 - 0.01 <= y <= 28.01 for y in (line.y0, line.y1))


def test_a_chart_is_printed_with_copyable_words_and_has_a_table_for_the_workbook() -> None:
    words.set_language("th")
    chart = charts.planned_done(MONTHS)
    [page] = copied(pdf.render(Document("แผนภูมิ", (drawing.block(chart),))))

    assert "ต.ค." in page
    assert "12" in page
    assert [row[1:] for row in chart.table().rows] == [(4, 3), (12, 0), (0, 0)]  # type: ignore[index]
