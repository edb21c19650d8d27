"""The files of a round that was sent are those it was sent with, at the evidence and at the records it comes from."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest

from desktop.errors import UserError
from desktop.models.assessment_reading import read
from desktop.models.assessment_register import AGREEMENTS, ASSESSMENTS, EVIDENCE
from desktop.models.partner_register import ACTIVITIES
from desktop.models.publicity_register import NEWS
from desktop.services import assessments, attachments, evidence, history, records, steps
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_
from tests.services.whole_state import stored


@pytest.fixture
def first_database(edition_database: Path) -> Path:
    return edition_database


def _file(folder: Path, name: str) -> Path:
    (folder / name).write_bytes(name.encode())
    return folder / name


def _names(work: Workspace, made: int, folder: Path) -> list[str]:
    evidence.export_zip(work, made, folder / "z.zip", flat=True)
    with zipfile.ZipFile(folder / "z.zip") as package:
        return sorted(one.split(" ")[-1] for one in package.namelist() if one.startswith("1.1"))


def test_a_sent_round_keeps_the_files_of_the_record_its_evidence_comes_from(work: Workspace, tmp_path: Path) -> None:
    activity = records.save(work, ACTIVITIES, {"name": "ประชุมเครือข่าย", "starts_on": date(2026, 2, 1)})
    news = records.save(work, NEWS, {"name": "ข่าว", "child_consent": "none"})
    first = attachments.add(work, ACTIVITIES, activity, _file(tmp_path, "f1.pdf"))
    picture = attachments.add(work, NEWS, news, _file(tmp_path, "p.jpg"))
    steps.take(work, NEWS, [news], "publish", date(2026, 1, 5))
    made = help_.begin(work)
    help_.answer_all(work, made)
    for source in (("activity", activity), ("news", news)):
        evidence.use(work, evidence.from_record(work, *source), help_.office_of(work, made), "1.1")
    help_.send(work, made)
    second = attachments.add(work, ACTIVITIES, activity, _file(tmp_path, "f2.pdf"))
    assert _names(work, made, tmp_path) == ["f1.pdf", "p.jpg"]
    before = stored(work)
    with pytest.raises(UserError):
        attachments.remove(work, [first])
    assert stored(work) == before
    attachments.remove(work, [second])
    records.trash(work, ACTIVITIES, [activity])
    assert _names(work, made, tmp_path) == ["f1.pdf", "p.jpg"]
    with pytest.raises(UserError):
        records.empty_trash(work, ACTIVITIES)
    with pytest.raises(UserError):
        attachments.remove(work, [picture])
    records.save(work, NEWS, {"child_consent": "refused"}, news)
    attachments.remove(work, [picture])  # without consent it may go, and is not in the set any more
    assert _names(work, made, tmp_path) == ["f1.pdf"]
    assert [len(line.attached or ()) for line in read(work.reader, made).evidence["1.1"]] == [1, 1]


def test_what_was_attached_to_evidence_after_sending_is_taken_off_again(work: Workspace, tmp_path: Path) -> None:
    made = help_.begin(work)
    help_.answer_all(work, made)
    proof = records.save(work, EVIDENCE, {"name": "คำสั่ง", "kind": "order", "happened_on": date(2025, 11, 3)})
    first = attachments.add(work, EVIDENCE, proof, _file(tmp_path, "f1.pdf"))
    evidence.use(work, proof, help_.office_of(work, made), "1.1")
    help_.send(work, made)
    attachments.remove(work, [attachments.add(work, EVIDENCE, proof, _file(tmp_path, "f2.pdf"))])
    with pytest.raises(UserError):
        attachments.remove(work, [first])


def test_evidence_comes_back_from_the_trash_with_its_round(work: Workspace) -> None:
    made = help_.begin(work)
    proof = records.save(work, EVIDENCE, {"name": "คำสั่ง", "kind": "order", "happened_on": date(2025, 11, 3)})
    evidence.use(work, proof, help_.office_of(work, made), "1.1")
    records.trash(work, ASSESSMENTS, [made])
    records.trash(work, EVIDENCE, [proof])
    before = stored(work)
    records.restore(work, ASSESSMENTS, [made])
    found = work.reader.get(EVIDENCE, proof) or {}
    assert (found["deleted_at"], found["used"]) == (None, True)
    history.undo(work)
    assert stored(work) == before


def test_a_round_is_compared_with_one_of_the_same_framework_or_of_the_same_giver(work: Workspace) -> None:
    other = help_.begin(work, "pmqa-2550", fiscal_year=2567)
    help_.begin(work, "pmqa-2558", fiscal_year=2568)
    assert (work.reader.get(ASSESSMENTS, help_.begin(work, "pmqa-2550")) or {})["previous_id"] == other
    found = {}
    for year in (2568, 2569):
        for unit in ("ADMIN", "POLICY"):
            values = {"name": f"คำรับรอง {unit} {year}", "fiscal_year": year, "level": "group_director", "receiver_name": "ก", "giver_name": "ข", "giver_unit": unit,
                      "framework_id": help_.edition(work, "agreement"), "starts_on": date(year - 544, 10, 1), "ends_on": date(year - 543, 9, 30)}  # fmt: skip
            agreement = records.save(work, AGREEMENTS, values)
            found[unit, year] = assessments.create(work, {"framework_id": values["framework_id"], "fiscal_year": year, "period": "m6", "agreement_id": agreement})
    for unit in ("ADMIN", "POLICY"):
        assert (work.reader.get(ASSESSMENTS, found[unit, 2569]) or {})["previous_id"] == found[unit, 2568]
