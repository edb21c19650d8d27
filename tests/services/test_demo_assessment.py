"""The self-assessment of the sample office: every instrument, something sent and something open, and what the office took over stays when the sample goes."""

from __future__ import annotations

import pytest

from desktop.domain.assessment_rules import FROZEN, INSTRUMENTS
from desktop.models import assessment_reading, survey_reading
from desktop.models.assessment_register import ASSESSMENTS, EVIDENCE
from desktop.models.instrument_register import RISKS, SURVEYS, VISITS
from desktop.models.reader import Query
from desktop.services import assessments, demo
from desktop.services.workspace import Workspace


@pytest.fixture
def sample(work: Workspace) -> Workspace:
    demo.fill(work)
    return work


def test_every_instrument_is_there_sent_and_open(sample: Workspace) -> None:
    rounds = sample.reader.rows(ASSESSMENTS, sample.reader.ids(ASSESSMENTS, Query()))
    assert {row["instrument"] for row in rounds} | {"survey"} == set(INSTRUMENTS)
    assert {row["status"] for row in rounds} >= {"collecting", "self_assessed", "verified"}
    for row in rounds:
        read = assessment_reading.read(sample.reader, row["id"])
        assert read.total.done or row["instrument"] == "control", row["name"]
        if row["status"] in FROZEN:
            assert read.approvals
            assert row["out_doc_no"]


def test_evidence_risks_surveys_and_visits_are_there(sample: Workspace) -> None:
    assert sample.reader.count(EVIDENCE, Query(view="unused"))
    assert sample.reader.count(EVIDENCE, Query(view="expired"))
    assert sample.reader.count(RISKS, Query(view="open"))
    assert sample.reader.count(VISITS, Query())
    analysed = next(row for row in sample.reader.rows(SURVEYS, sample.reader.ids(SURVEYS, Query())) if row["status"] == "analysed")
    assert survey_reading.summary(sample.reader, analysed["id"]).all.sheets == analysed["sheet_count"] == 96


def test_a_round_the_office_answered_stays_with_its_evidence(sample: Workspace) -> None:
    row = next(row for row in sample.reader.rows(ASSESSMENTS, sample.reader.ids(ASSESSMENTS, Query())) if row["instrument"] == "sar" and row["status"] == "collecting")
    subject = assessment_reading.read(sample.reader, row["id"]).subject.id
    assessments.answer(sample, subject, "1.1", {"suggestions": "ติดตามรายเดือน"})
    names = demo.edited(sample)
    assert row["name"] in names
    demo.remove(sample)
    read = assessment_reading.read(sample.reader, row["id"])
    assert read.answers["1.1"].evidence
    assert sample.reader.get(ASSESSMENTS, row["previous_id"]) is not None
