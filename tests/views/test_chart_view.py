"""The chart in the window has the shapes of the printed one."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop import words
from desktop.domain.publicity_counts import MonthFigures
from desktop.reports import charts
from desktop.reports.text import typesetter
from desktop.views import theme
from desktop.views.widgets.chart_view import ChartView, ink


def view(qtbot: QtBot) -> ChartView:
    words.set_language("th")
    made = ChartView(charts.planned_done([MonthFigures(2026, 10, 4, 3), MonthFigures(2026, 11, 12, 9)]))
    qtbot.addWidget(made)
    made.resize(600, made.heightForWidth(600))
    made.show()
    return made


def test_the_shapes_are_those_of_the_printed_page(qtbot: QtBot) -> None:
    made = view(qtbot)
    shown = made.picture()

    assert shown is not None
    assert shown == charts.planned_done([MonthFigures(2026, 10, 4, 3), MonthFigures(2026, 11, 12, 9)]).picture(shown.width, typesetter())


def test_it_is_as_tall_as_its_picture_and_painted(qtbot: QtBot) -> None:
    made = view(qtbot)
    picture = made.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}

    assert made.height() == made.heightForWidth(made.width())
    assert ink(0.0).name() in colours, "the bars of what is done"
    assert theme.colour("surface").name() in colours


def test_who_cannot_see_it_is_told_every_figure(qtbot: QtBot) -> None:
    made = view(qtbot)

    assert made.accessibleName()
    assert "ตุลาคม 2569 ตามแผน 4 ดำเนินการแล้ว 3" in made.accessibleDescription()


def test_another_chart_takes_its_place(qtbot: QtBot) -> None:
    made = view(qtbot)
    before = made.height()
    made.show_chart(charts.channel_bars([("เว็บไซต์", 3, 1)]))

    assert made.height() < before
    assert "เว็บไซต์" in made.accessibleDescription()
