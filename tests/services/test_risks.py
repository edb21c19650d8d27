"""The risk register: scores, levels and ranks that follow from every deed, the office's own bands, what is carried to the next year."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.errors import Faults, UserError
from desktop.models import risk_reading
from desktop.models.instrument_register import RISKS
from desktop.models.reader import Query
from desktop.services import history, records, risks, steps
from desktop.services.workspace import Workspace


def add(work: Workspace, name: str, likelihood: int | None = None, impact: int | None = None, **more: Any) -> int:
    children = more.pop("children", None)
    values = {"name": name, "fiscal_year": 2569, "activity": "งานสารบรรณ", "likelihood": likelihood, "impact": impact, **more}
    return records.save(work, RISKS, values, children=children)


def get(work: Workspace, risk_id: int) -> dict[str, Any]:
    found = work.reader.get(RISKS, risk_id)
    assert found is not None
    return found


def test_score_level_and_rank_follow_from_what_is_typed(work: Workspace) -> None:
    lost, late, other = add(work, "เอกสารสูญหาย", 4, 5, residual_likelihood=2, residual_impact=3), add(work, "รายงานล่าช้า", 2, 2), add(work, "อื่น", 5, 4)
    assert [(get(work, one)["inherent"], get(work, one)["inherent_level"], get(work, one)["place"]) for one in (lost, late, other)] == [
        (20, "very_high", 1), (4, "medium", 3), (20, "very_high", 1),
    ]  # fmt: skip
    assert (get(work, lost)["residual"], get(work, lost)["residual_level"]) == (6, "medium")
    records.save(work, RISKS, {"likelihood": 1}, lost)
    assert (get(work, lost)["place"], get(work, late)["place"], get(work, other)["place"]) == (2, 3, 1)
    history.undo(work)
    assert get(work, lost)["place"] == 1
    records.trash(work, RISKS, [other])
    assert get(work, late)["place"] == 2


def test_a_year_ranks_by_itself(work: Workspace) -> None:
    one, two = add(work, "ก", 2, 2), add(work, "ข", 5, 5)
    records.save(work, RISKS, {"fiscal_year": 2570}, two)
    assert (get(work, one)["place"], get(work, two)["place"]) == (1, 1)


def test_progress_comes_from_the_steps_else_from_the_last_follow_up(work: Workspace) -> None:
    told = [{"on": date(2026, 1, 31), "state": "doing", "percent": 30.0}, {"on": date(2026, 3, 31), "state": "doing", "percent": 55.0}]
    one = add(work, "ก", children={"follow_ups": told})
    assert get(work, one)["progress"] == 55
    records.save(work, RISKS, {}, one, children={"steps": [{"name": "จัดทำแนวทาง", "weight": 30.0, "percent_done": 100.0, "months": ["10", "11"]}, {"name": "อบรม", "weight": 70.0, "percent_done": 25.0}]})
    assert get(work, one)["progress"] == 47.5


@pytest.mark.parametrize("value", [0, 6, 2.5])
def test_likelihood_is_one_to_five(work: Workspace, value: float) -> None:
    with pytest.raises(Faults) as found:
        add(work, "ก", value, 3)  # type: ignore[arg-type]
    assert [fault.field for fault in found.value.faults] == ["likelihood"]


def test_the_office_s_own_bands_level_every_risk_anew(work: Workspace) -> None:
    one = add(work, "ก", 3, 3)
    risks.set_starts(work, (1, 3, 6, 9))
    assert (get(work, one)["inherent_level"], risk_reading.starts(work.reader)) == ("very_high", (1, 3, 6, 9))
    with pytest.raises(Faults):
        risks.set_starts(work, (1, 9, 6, 3))
    assert risk_reading.starts(work.reader) == (1, 3, 6, 9)


def test_the_map_counts_before_and_after(work: Workspace) -> None:
    add(work, "ก", 4, 5, residual_likelihood=2, residual_impact=5)
    add(work, "ข", 4, 5)
    add(work, "ค")
    assert {cell: len(found) for cell, found in risk_reading.heat(work.reader, 2569).items()} == {(4, 5): 2}
    assert {cell: len(found) for cell, found in risk_reading.heat(work.reader, 2569, residual=True).items()} == {(2, 5): 1}


def test_what_remains_is_carried_to_the_next_year_once(work: Workspace) -> None:
    one = add(
        work, "เอกสารสูญหาย", 4, 5, control="ทะเบียนคุม", measure="ใช้ระบบสารบรรณอิเล็กทรอนิกส์", residual_likelihood=2, residual_impact=4, residual_risk="ข้อมูลในระบบสูญหาย",
        impact_kinds=["work"], children={"steps": [{"name": "อบรม"}]},
    )  # fmt: skip
    with pytest.raises(Faults):
        risks.carry_over(work, [one], 2569)
    (new,) = risks.carry_over(work, [one], 2570)
    made = get(work, new)
    assert (made["name"], made["fiscal_year"], made["likelihood"], made["impact"], made["inherent"], made["status"], made["carried_from_id"]) == ("ข้อมูลในระบบสูญหาย", 2570, 2, 4, 8, "identified", one)
    assert made["control"] == "ทะเบียนคุม\nใช้ระบบสารบรรณอิเล็กทรอนิกส์"
    assert made["impact_kinds"] == ["work"]
    assert get(work, one)["status"] == "carried"
    assert list(work.reader.ids(RISKS, Query("ข้อมูลในระบบ"))) == [one, new] or set(work.reader.ids(RISKS, Query("ข้อมูลในระบบ"))) == {one, new}
    with pytest.raises(UserError):
        risks.carry_over(work, [one], 2571)
    with pytest.raises(UserError, match="2570"):
        steps.take(work, RISKS, [one], "uncarry", reason="ยกไปผิดปี")
    records.trash(work, RISKS, [new])
    steps.take(work, RISKS, [one], "uncarry", reason="ยกไปผิดปี")
    assert get(work, one)["status"] == "treating"
    for _deed in range(3):
        history.undo(work)
    assert work.reader.get(RISKS, new) is None
    assert get(work, one)["status"] == "identified"


def test_a_settled_risk_is_not_carried(work: Workspace) -> None:
    one, two = add(work, "ก", 2, 2), add(work, "ข", 2, 2)
    steps.take(work, RISKS, [one], "close", date(2026, 3, 1))
    with pytest.raises(UserError):
        risks.carry_over(work, [two, one], 2570)
    assert get(work, two)["status"] == "identified"
