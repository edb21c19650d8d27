"""Radar, trend and heat map as shapes: the right points, every value told, nothing outside the picture, what is missing never drawn as zero."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import hypot

import pytest

from desktop import words
from desktop.reports import drawing, pdf
from desktop.reports.blocks import Document
from desktop.reports.drawing import BLACK, Box, Disc, Line, Part, Picture, Polygon, Words
from desktop.reports.heat_map import HeatMap
from desktop.reports.radar import Radar, Ring
from desktop.reports.text import typesetter
from desktop.reports.trend_chart import Trend, TrendLine
from tests.reports.samples import copied

WIDTHS = (240.0, 460.0)
STANDARDS = tuple(f"มาตรฐานที่ {number}\nกำกับดูแล ส่งเสริม สนับสนุน ช่วยเหลือและพัฒนาสถานศึกษาให้เกิดความเข้มแข็ง" for number in range(1, 13))


@pytest.fixture(autouse=True)
def _thai() -> None:
    words.set_language("th")


def radar(*values: float | None, top: float = 5) -> Radar:
    return Radar("ภาพรวม", "มาตรฐาน", STANDARDS[: len(values)], (Ring("ปี 2569", values), Ring("ปี 2568", (3.0,) * len(values))), top)


CHARTS = [
    *(radar(*(1.0 + place % 5 for place in range(count))) for count in (1, 2, 3, 5, 8)),
    radar(*(1.0 for _place in range(12))),
    radar(0, None, 5, 4.33, 3.5),
    radar(10, 20, 35.55, 100, 0, 45, 70, 5, top=100),
    Trend("แนวโน้ม", "รอบ", ("2567", "2568", "2569\nรอบ 6 เดือน"), (TrendLine("รวม", (3.2, None, 5.0)), TrendLine("เป้าหมาย", (0, 3.5, 4.0)))),
    Trend("แนวโน้ม", "รอบ", ("2567", "2568"), tuple(TrendLine(name[:24], (number * 0.6, 3.0)) for number, name in enumerate(STANDARDS[:6]))),
    Trend("แนวโน้ม", "รอบ", (), ()),
    HeatMap("แผนที่", {(5, 5): ("R1", "R2"), (1, 1): tuple(f"R{number}" for number in range(40))}, marks=True),
]


def edges(part: Part) -> Iterator[tuple[float, float]]:
    if isinstance(part, Words):
        wide = typesetter().width(part.text, part.style)
        left = part.x - wide * {"left": 0.0, "centre": 0.5, "right": 1.0}[part.align]
        yield from ((left, part.y - part.style.size * 0.8), (left + wide, part.y))
    elif isinstance(part, Box):
        yield from ((part.x, part.y), (part.x + part.width, part.y + part.height))
    elif isinstance(part, Line):
        yield from ((part.x0, part.y0), (part.x1, part.y1))
    elif isinstance(part, Polygon):
        yield from part.points


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: type(chart).__name__)
def test_nothing_is_drawn_outside_the_picture_or_smaller_than_the_smallest_type(chart: Radar | Trend | HeatMap, width: float) -> None:
    made = chart.picture(width, typesetter())

    for part in made.parts:
        assert all(-1 <= x <= width + 1 and -1 <= y <= made.height + 1 for x, y in edges(part)), part
        assert not isinstance(part, Words) or part.style.size >= 7.5


def discs(made: Picture) -> list[Disc]:
    return [part for part in made.parts if isinstance(part, Disc) and part.fill == BLACK][:-1]  # the last is the key's


def test_the_first_axis_points_up_and_the_others_follow_clockwise() -> None:
    made = radar(5, 5, 5, 5).picture(460, typesetter())
    top, right, bottom, left = discs(made)

    assert top.y < right.y < bottom.y
    assert right.x > top.x > left.x
    middle = ((left.x + right.x) / 2, (top.y + bottom.y) / 2)
    assert len({round(hypot(point.x - middle[0], point.y - middle[1]), 3) for point in (top, right, bottom, left)}) == 1


def test_a_value_of_half_the_scale_stands_half_way() -> None:
    full, half = (discs(radar(value, 5, 5).picture(460, typesetter()))[0].y for value in (5, 2.5))
    zero = discs(radar(0, 5, 5).picture(460, typesetter()))[0].y

    assert half == pytest.approx((full + zero) / 2)


def test_what_is_not_assessed_has_no_point_and_breaks_the_line() -> None:
    made = radar(4, None, 3).picture(460, typesetter())

    assert len(discs(made)) == 2
    assert sum(isinstance(part, Line) and part.weight == 1.6 for part in made.parts) == 2  # one side, and the key
    assert "ยังไม่ประเมิน" in radar(4, None, 3).description


@pytest.mark.parametrize("values", [(10, 20, 10, 20, 10, 20, 10, 20), (45, 45, 45, 45, 45, 45, 45, 45), (0,) * 8, (100,) * 8])
def test_values_do_not_run_into_each_other(values: tuple[float, ...]) -> None:
    made = radar(*values, top=100).picture(460, typesetter())
    bold = [part for part in made.parts if isinstance(part, Words) and part.style.bold]

    for one, other in combinations(bold, 2):
        near = (typesetter().width(one.text, one.style) + typesetter().width(other.text, other.style)) / 2
        assert abs(one.x - other.x) >= near - 1 or abs(one.y - other.y) >= 7


@pytest.mark.parametrize("count", [1, 2, 9])
def test_other_numbers_of_axes_are_bars_with_their_values(count: int) -> None:
    chart = Radar("ภาพรวม", "มาตรฐาน", tuple(f"ที่ {number}" for number in range(count)), (Ring("ผล", (2.5,) * count),))
    made = chart.picture(460, typesetter())

    assert sum(isinstance(part, Box) and part.fill == BLACK for part in made.parts) == count + 1
    assert sum(isinstance(part, Words) and part.text == "2.50" for part in made.parts) == count


def test_a_trend_has_zero_as_base_and_leaves_a_gap_where_nothing_is_known() -> None:
    made = CHARTS[8].picture(460, typesetter())
    texts = [part.text for part in made.parts if isinstance(part, Words)]

    assert {"0", "5", "3.20", "5.00", "3.50"} <= set(texts)
    assert not any(isinstance(part, Line) and part.weight == 1.6 and part.x1 - part.x0 > 60 for part in made.parts)


def test_the_map_counts_risks_by_level_and_says_where_they_are() -> None:
    chart = HeatMap("แผนที่", {(5, 5): ("R1", "R2"), (4, 3): ("R3",), (1, 1): ("R4",)})

    assert [chart.of_level(key) for key in ("low", "medium", "high", "very_high")] == [1, 0, 1, 2]
    assert "โอกาส 5 ผลกระทบ 5: 2" in chart.description
    assert next(row[1:] for row in chart.table().rows) == (0, 0, 0, 0, 2)  # type: ignore[index]


def test_bands_of_the_office_change_the_levels() -> None:
    assert HeatMap("แผนที่", {(2, 2): ("R1",)}, starts=(1, 3, 4, 5)).of_level("high") == 1


def test_the_same_shapes_are_printed_with_words_that_can_be_copied() -> None:
    [page] = copied(pdf.render(Document("แผนภูมิ", tuple(drawing.block(chart) for chart in (CHARTS[3], CHARTS[11])))))

    assert "มาตรฐานที่ 5" in page
    assert "โอกาสเกิด" in page
