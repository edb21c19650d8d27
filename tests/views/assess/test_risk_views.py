"""The risk register in the window: its list with levels before and after, the map of five by five, what is carried to the next year, the office's own levels."""

from __future__ import annotations

import pytest

from desktop.models import risk_reading
from desktop.models.instrument_register import RISKS
from desktop.models.reader import Query
from desktop.services import records
from desktop.views.modules import MODULES
from desktop.views.risk_list import RiskForm
from desktop.views.risk_map_page import RiskMapPage
from tests.views.case.samples import press, settled, words


@pytest.fixture
def risk_id(work) -> int:
    values = {"fiscal_year": 2569, "activity": "งานสารบรรณ", "likelihood": 4, "impact": 5, "residual_likelihood": 2, "residual_impact": 3}
    records.save(work, RISKS, {**values, "name": "รายงานล่าช้า", "likelihood": 2, "impact": 2, "residual_likelihood": None, "residual_impact": None})
    return records.save(work, RISKS, {**values, "name": "เอกสารสูญหาย"})


@pytest.fixture
def page(open_window, qtbot, risk_id):
    window = open_window(*[module for module in MODULES if module.name == "assessment"])
    made = window.root_page("assessment").show_part("risk")
    qtbot.waitUntil(lambda: getattr(made, "_last", True) is not None)
    settled(qtbot)
    made.go_to(risk_id)
    return made


def test_the_pane_shows_both_scores_with_their_working(page, qtbot):
    qtbot.waitUntil(lambda: page.pane.record is not None and page.pane.record["name"] == "เอกสารสูญหาย")
    shown = words(page.pane)
    assert "สูงมาก (4 × 5 = 20)" in shown
    assert "ปานกลาง (2 × 3 = 6)" in shown


def test_the_map_says_every_cell_and_its_list_opens_the_risk(page, risk_id):
    press(page, "Ctrl+M")
    chart = page.window_.page()
    assert isinstance(chart, RiskMapPage)
    assert [line.record["name"] for line in chart.table.rows] == ["เอกสารสูญหาย", "รายงานล่าช้า"]
    assert "โอกาส 4" in chart.before.accessibleDescription()
    assert "โอกาส 2 ผลกระทบ 3" in chart.after.accessibleDescription().replace(",", "")
    chart.level.set_value("very_high")
    chart.fill()
    assert [line.id for line in chart.table.rows] == [risk_id]
    chart.step(1)
    assert chart.table.rows == []


def test_a_risk_is_carried_to_the_next_year(page, work, risk_id, fill):
    press(page, "Ctrl+Shift+Y")
    assert fill["_asked"] == [["fiscal_year"]]
    assert sorted((row["fiscal_year"], row["status"]) for row in work.reader.rows(RISKS, list(work.reader.ids(RISKS, Query("เอกสารสูญหาย"))))) == [(2569, "carried"), (2570, "identified")]


def test_the_office_sets_its_own_levels(page, work, fill, risk_id):
    fill |= {"medium": 5, "high": 15, "very_high": 25}
    page.set_levels()
    assert risk_reading.starts(work.reader) == (1, 5, 15, 25)
    assert work.reader.get(RISKS, risk_id)["inherent_level"] == "high"


def test_the_form_fits_and_saves_the_plan_of_the_months(page, work, risk_id, qtbot):
    page.open_record(risk_id)
    form = page.window_.page()
    assert isinstance(form, RiskForm)
    form.body.fields["likelihood"].set_value(3)
    assert form.save()
    assert work.reader.get(RISKS, risk_id)["inherent"] == 15
