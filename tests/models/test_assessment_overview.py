"""How far a round has come: items by status, what is late, who has what, the chain of corrections, what is known of its schools."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.models import assessment_overview
from desktop.models.assessment_overview import SchoolNote, Share, overview
from desktop.models.assessment_reading import read
from desktop.models.instrument_register import PRACTICES, VISITS
from desktop.services import assessments, frameworks, records, steps
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_


@pytest.fixture
def round_id(work: Workspace) -> int:
    return help_.begin(work)


def test_a_round_says_what_is_done_late_and_with_whom(work: Workspace, round_id: int) -> None:
    subject = help_.office_of(work, round_id)
    codes = help_.scored(read(work.reader, round_id))
    assessments.assign(work, round_id, codes[:3], owner="นางสาวสมมติ มีงาน", due_on=date(2026, 2, 1))
    assessments.assign(work, round_id, codes[3:5], owner_unit="ADMIN")
    assessments.answer(work, subject, codes[0], {"level": 4})
    assessments.step_item(work, round_id, subject, codes[:1], "send")
    found = overview(work.reader, round_id, date(2026, 2, 2))
    assert found is not None
    assert found.statuses == {"not_started": len(codes) - 1, "sent": 1}
    assert [(late.code, late.owner) for late in found.late] == [(code, "นางสาวสมมติ มีงาน") for code in codes[1:3]]
    assert set(found.shares) == {Share("นางสาวสมมติ มีงาน", False, 2, 3), Share("ADMIN", True, 2, 2)}
    assert overview(work.reader, round_id, date(2026, 2, 1)).late == ()  # type: ignore[union-attr]
    assert (found.revisions, found.schools) == ((), 0)
    assert overview(work.reader, 999, date(2026, 2, 2)) is None


def test_what_is_late_is_late_by_one_rule(work: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    """Items nobody touched count too, by the day of the round; nothing is late in a round that was sent."""
    made = help_.begin(work, due_on=date(2026, 2, 1))
    help_.answer_all(work, made)
    for day, count in ((date(2026, 2, 1), 0), (date(2026, 2, 2), 11)):
        monkeypatch.setattr(Workspace, "today", lambda _self, day=day: day)
        late = [one.code for one in overview(work.reader, made, day).late]  # type: ignore[union-attr]
        assert (late, len(late)) == (read(work.reader, made).overdue, count)
    help_.send(work, made)
    assert overview(work.reader, made, date(2027, 1, 1)).late == ()  # type: ignore[union-attr]
    untouched = help_.begin(work, due_on=date(2026, 2, 1))
    assert len(overview(work.reader, untouched, date(2026, 2, 2)).late) == 11  # type: ignore[union-attr]


def test_the_newest_round_is_the_one_with_the_newest_data(work: Workspace) -> None:
    six, twelve, nine = (help_.begin(work, period=period) for period in ("m6", "m12", "m9"))
    expected = [twelve, nine, six, help_.begin(work, period="other")]  # of the last it is not known until when its data go
    assert assessment_overview.rounds_of(work.reader, "sar") == expected
    assert assessment_overview.like(work.reader, six) == expected


def test_the_chain_of_corrections_is_seen_from_each_of_them(work: Workspace) -> None:
    first = help_.sent_round(work)
    second = assessments.revise(work, first, "ตัวเลขผิด")
    for one in (first, second):
        chain = overview(work.reader, one, date(2026, 2, 2)).revisions  # type: ignore[union-attr]
        assert [(link.id, link.revision) for link in chain] == [(first, 0), (second, 1)]
    assert assessment_overview.like(work.reader, second) == [second]
    assert assessment_overview.like(work.reader, first)[-1] == first
    assert assessment_overview.rounds_of(work.reader, "sar") == [second]


def test_visits_and_chosen_practices_stand_beside_their_school(work: Workspace) -> None:
    frameworks.ensure(work)
    one, two = help_.school(work, "โรงเรียนตัวอย่างหนึ่ง"), help_.school(work, "โรงเรียนตัวอย่างสอง")
    round_id = assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2569}, [one, two])
    values: dict[str, Any] = {"name": "นิเทศการอ่าน", "school_id": one, "assessment_id": round_id}
    for day in (date(2026, 1, 5), date(2026, 2, 5)):
        records.save(work, VISITS, {**values, "visited_on": day})
    practice = records.save(work, PRACTICES, {"name": "มุมหนังสือ", "fiscal_year": 2569, "school_id": two, "assessment_id": round_id})
    assert assessment_overview.school_notes(work.reader, round_id) == {one: SchoolNote(2, date(2026, 2, 5), 0)}
    steps.take(work, PRACTICES, [practice], "choose", on=help_.DAY)
    assert assessment_overview.school_notes(work.reader, round_id)[two] == SchoolNote(0, None, 1)
    assert set(assessment_overview.school_ids(work.reader, round_id)) == {one, two}
    assert overview(work.reader, round_id, date(2026, 2, 2)).schools == 2  # type: ignore[union-attr]
