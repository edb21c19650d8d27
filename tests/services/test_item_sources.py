"""Items the program fills from complaints, surveys, services, publicity and partners: counts alone, one deed, evidence offered."""

from __future__ import annotations

import pytest

from desktop.errors import UserError
from desktop.models.assessment_reading import read
from desktop.models.complaint_register import CASES, SERVICES
from desktop.models.partner_register import ACTIVITIES
from desktop.models.reader import Query
from desktop.services import assessments, evidence, history, item_sources
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_
from tests.services.whole_state import stored


def _year(work: Workspace) -> int:
    return int(work.reader.connection.execute(
        "SELECT CAST(strftime('%Y', received_on, '+3 months') AS INTEGER) + 543 FROM complaint_case WHERE deleted_at IS NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"
    ).fetchone()[0])  # fmt: skip


def test_statistics_of_complaints_are_counts_and_no_names(sample: Workspace) -> None:
    made = help_.begin(sample, "ita-oit", fiscal_year=_year(sample))
    subject = help_.office_of(sample, made)
    before = stored(sample)
    filled = item_sources.fill(sample, subject, "O19")
    words = read(sample.reader, made).answers["O19"].text("result")
    assert words == filled.values["result"]
    assert len(words.splitlines()) == 13
    for row in sample.reader.rows(CASES, list(sample.reader.ids(CASES, Query()))):
        for name in ("name", "owner_officer", "respondent_name"):
            assert not row.get(name) or str(row[name]) not in words
    register, year, _label = filled.offers[0]
    assert evidence.from_record(sample, register, year)
    history.undo(sample)
    history.undo(sample)
    assert stored(sample) == before


def test_the_share_on_time_is_a_kpi_and_nothing_eligible_is_not_passed(sample: Workspace) -> None:
    year = _year(sample)
    full, empty = help_.begin(sample, "agreement", fiscal_year=year, period="m12"), help_.begin(sample, "agreement", fiscal_year=2540, period="m12")
    item_sources.fill(sample, help_.office_of(sample, full), "2.2")
    one = read(sample.reader, full).answers["2.2"]
    assert one.row["actual"] is not None
    assert 0 <= one.row["actual"] <= 100
    assert one.score.state == "scored"
    item_sources.fill(sample, help_.office_of(sample, empty), "2.2")
    assert read(sample.reader, empty).answers["2.2"].score.state == "not_applicable"


def test_services_publicity_and_partners(sample: Workspace) -> None:
    made = help_.begin(sample, "ita-oit", fiscal_year=_year(sample))
    subject = help_.office_of(sample, made)
    filled = {code: item_sources.fill(sample, subject, code) for code in ("S1", "S4", "S5")}
    assert str(len(sample.reader.ids(SERVICES, Query()))) in filled["S1"].values["result"]
    assert all(register == "activity" and sample.reader.get(ACTIVITIES, one) for register, one, _name in filled["S5"].offers)
    with pytest.raises(UserError):  # nothing of it is known
        item_sources.fill(sample, subject, "O1")
    assert not item_sources.can_fill(read(sample.reader, made).framework.items["O1"])


def test_a_survey_must_be_analysed_first(sample: Workspace) -> None:
    made = help_.begin(sample, "ita-oit", fiscal_year=2540)
    with pytest.raises(UserError):
        item_sources.fill(sample, help_.office_of(sample, made), "S3")


def test_a_closed_item_is_not_filled(sample: Workspace) -> None:
    made = help_.begin(sample, "ita-oit", fiscal_year=_year(sample))
    subject = help_.office_of(sample, made)
    assessments.answer(sample, subject, "O19", {"level": 1})
    assessments.step_item(sample, made, subject, ["O19"], "send")
    with pytest.raises(UserError):
        item_sources.fill(sample, subject, "O19")
