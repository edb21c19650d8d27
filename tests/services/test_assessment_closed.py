"""A round before the director or the board stays as they read it, whatever way a change comes; what does not belong to a sent round can be taken away again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.errors import UserError
from desktop.models.assessment_reading import read
from desktop.models.assessment_register import ASSESSMENTS, EVIDENCE
from desktop.services import assessments, attachments, evidence, history, records
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_
from tests.services.whole_state import stored


@pytest.fixture
def first_database(edition_database: Path) -> Path:
    return edition_database


def _before_director(work: Workspace) -> int:
    made = help_.begin(work)
    help_.answer_all(work, made)
    proof = records.save(work, EVIDENCE, {"code": "1.1-01", "name": "คำสั่ง", "kind": "order", "happened_on": date(2025, 11, 3)})
    evidence.use(work, proof, help_.office_of(work, made), "1.1")
    help_.to_director(work, made)
    return made


def test_what_lies_before_the_director_or_the_board_is_not_changed(work: Workspace, tmp_path: Path) -> None:
    from desktop.models.assessment_work import EvidenceUse, Response

    made = _before_director(work)
    for status in ("director_approval", "board_review"):
        assert read(work.reader, made).record["status"] == status
        before = stored(work)
        for values in ({"period": "m12"}, {"fiscal_year": 2568}, {"note": "หมายเหตุ"}, {"report_to": ["อื่น"]}):
            with pytest.raises(UserError):
                records.save(work, ASSESSMENTS, values, made)
        with pytest.raises(UserError):
            records.save(work, ASSESSMENTS, {}, made, children={"members": [{"committee": "working", "name": "คนอื่น", "role": "chair"}]})
        with pytest.raises(UserError):
            records.trash(work, ASSESSMENTS, [made])
        with pytest.raises(UserError), work.deed("import", "assessment", "1") as session:
            session.query(Response).filter_by(assessment_id=made, code="1.1").one().level = 1
        with pytest.raises(UserError), work.deed("import", "evidence", "1") as session:
            session.delete(session.query(EvidenceUse).one())
        assert stored(work) == before
        if status == "director_approval":
            help_.step(work, made, "director_approves", memo_number="1", approver="ผอ.")
            history.undo(work)
            assert stored(work) == before
            history.redo(work)
    (tmp_path / "a.pdf").write_bytes(b"a")
    attachments.remove(work, [attachments.add(work, ASSESSMENTS, made, tmp_path / "a.pdf")])
    help_.step(work, made, "board_returns", reason="แก้")
    records.save(work, ASSESSMENTS, {"note": "แก้แล้ว"}, made)


def test_a_file_attached_after_sending_can_be_taken_away_again_one_from_before_stays(work: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"a")
    made = help_.begin(work)
    help_.answer_all(work, made)
    first = attachments.add(work, ASSESSMENTS, made, tmp_path / "a.pdf")
    help_.send(work, made)
    second = attachments.add(work, ASSESSMENTS, made, tmp_path / "a.pdf", name="มีเลขบัตรประชาชน.pdf")
    with pytest.raises(UserError):
        attachments.remove(work, [first])
    attachments.remove(work, [second])
    assert [one.id for one in attachments.of_record(work, ASSESSMENTS, made)] == [first]
    history.undo(work)
    assert [one.id for one in attachments.of_record(work, ASSESSMENTS, made)] == [first, second]


def test_a_round_goes_to_no_unpublished_edition_by_changing_its_instrument_too(work: Workspace) -> None:
    from desktop.services import frameworks

    draft = frameworks.copy(work, help_.edition(work, "pmqa-2550"), "ร่าง", "1")
    made, of_schools = help_.begin(work), help_.begin(work, "supervision-school")
    for values in ({"instrument": "pmqa", "framework_id": draft}, {"instrument": "pmqa", "framework_id": help_.edition(work, "pmqa-2550")}):
        with pytest.raises(UserError):
            records.save(work, ASSESSMENTS, values, made)
    with pytest.raises(UserError):
        records.save(work, ASSESSMENTS, {"instrument": "pmqa", "framework_id": draft}, of_schools)
    records.save(work, ASSESSMENTS, {"instrument": "pmqa", "framework_id": help_.edition(work, "pmqa-2550")}, of_schools)
    assessments.answer(work, help_.office_of(work, of_schools), "1.1", {"level": 30})
