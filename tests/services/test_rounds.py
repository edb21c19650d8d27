"""A reported round prints its numbers for ever, and tells what was changed in its cases since."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.errors import Faults, UserError
from desktop.models.complaint_register import CASES, ROUNDS
from desktop.models.complaint_rounds import edit_words
from desktop.services import cases, history, records, rounds
from desktop.services.workspace import Workspace
from tests.services import case_help


@pytest.fixture
def office(work: Workspace) -> Workspace:
    """An office with the record types and limits it starts with."""
    cases.ensure_defaults(work)
    return work


def last_weeks(work: Workspace) -> int:
    """The id of a round of the last thirty days."""
    values = {"name": "รอบทดสอบ", "period": "half", "starts_on": case_help.ago(work, 30), "ends_on": work.today()}
    return records.save(work, ROUNDS, values)


def test_a_closed_round_keeps_its_figures_whatever_is_edited(office: Workspace) -> None:
    case_help.take_in(office)
    round_id = last_weeks(office)
    before = rounds.of_round(office, round_id)
    rounds.close(office, round_id)
    case_help.take_in(office, None)

    assert before.received == 1
    assert rounds.of_round(office, round_id) == before
    record = office.reader.get(ROUNDS, round_id)
    assert record is not None
    assert record["closed_on"] == office.today()


def test_edits_are_told_by_field_and_number_never_by_text(office: Workspace) -> None:
    case_id = case_help.take_in(office)
    other = case_help.take_in(office, None, received_on=case_help.ago(office, 60))
    round_id = last_weeks(office)
    rounds.close(office, round_id)
    assert rounds.edits_since(office, round_id) == []
    records.save(office, CASES, {"category": "lunch", "name": "ถ้อยคำใหม่ที่ไม่ควรปรากฏ"}, case_id)
    records.save(office, CASES, {"category": "lunch"}, other)
    [edit] = rounds.edits_since(office, round_id)

    assert (edit.case_id, edit.number, edit.what) == (case_id, case_help.kept(office, case_id)["number"], "changed")
    assert set(edit.fields) == {CASES["category"].label, CASES["name"].label}
    assert "ถ้อยคำใหม่" not in edit_words(edit)


def test_a_case_removed_for_good_is_told_by_its_number(office: Workspace) -> None:
    case_id, other = case_help.take_in(office), case_help.take_in(office, received_on=case_help.ago(office, 60))
    number = case_help.kept(office, case_id)["number"]
    round_id = last_weeks(office)
    rounds.close(office, round_id)
    records.trash(office, CASES, [case_id, other])
    records.empty_trash(office, CASES)
    assert [(edit.number, edit.what) for edit in rounds.edits_since(office, round_id)] == [(number, "removed")]
    assert rounds.of_round(office, round_id).received == 1


def test_what_was_taken_back_is_no_edit(office: Workspace) -> None:
    case_id = case_help.take_in(office)
    round_id = last_weeks(office)
    rounds.close(office, round_id)
    records.save(office, CASES, {"category": "lunch"}, case_id)
    history.undo(office)

    assert rounds.edits_since(office, round_id) == []


def test_cases_that_come_into_the_round_or_leave_it_are_told(office: Workspace) -> None:
    leaving = case_help.take_in(office)
    trashed = case_help.take_in(office, None)
    coming = case_help.take_in(office, None, received_on=case_help.ago(office, 90))
    round_id = last_weeks(office)
    rounds.close(office, round_id)
    records.save(office, CASES, {"received_on": case_help.ago(office, 80)}, leaving)
    records.save(office, CASES, {"received_on": case_help.ago(office, 5)}, coming)
    records.trash(office, CASES, [trashed])
    added = case_help.take_in(office, None, received_on=case_help.ago(office, 3))
    found = {edit.case_id: edit for edit in rounds.edits_since(office, round_id)}

    assert set(found) == {leaving, coming, trashed, added}
    assert found[added].what == "added"
    assert CASES["received_on"].label in found[leaving].fields


def test_of_a_secret_case_only_the_number_is_told_to_others(office: Workspace) -> None:
    case_id = case_help.take_in(office, None, category="harassment", handlers=[office.actor])
    number = case_help.kept(office, case_id)["number"]
    round_id = last_weeks(office)
    rounds.close(office, round_id)
    records.save(office, CASES, {"note": "เพิ่มหมายเหตุ"}, case_id)
    office.settings.user_name = "นายคนอื่น ไม่เกี่ยวข้อง"
    [edit] = rounds.edits_since(office, round_id)

    assert (edit.number, edit.visible, edit.fields) == (number, False, ())


def test_a_round_is_closed_once_and_opened_again_with_a_reason(office: Workspace) -> None:
    case_help.take_in(office)
    round_id = last_weeks(office)
    rounds.close(office, round_id)
    with pytest.raises(UserError):
        rounds.close(office, round_id)
    with pytest.raises(Faults):
        rounds.reopen(office, round_id, " ")
    with pytest.raises(Faults):
        records.save(office, ROUNDS, {"ends_on": office.today() + timedelta(days=1)}, round_id)
    case_help.take_in(office, None)
    rounds.reopen(office, round_id, "นับใหม่ตามหนังสือสั่งการ")

    assert rounds.of_round(office, round_id).received == 2
    history.undo(office)
    assert rounds.of_round(office, round_id).received == 1, "the kept figures come back with the undo"


def test_the_published_figures_are_kept_apart(office: Workspace) -> None:
    case_help.take_in(office, None, publish_flag=False)
    case_help.take_in(office, None)
    round_id = last_weeks(office)
    rounds.close(office, round_id)

    assert rounds.of_round(office, round_id).received == 2
    assert rounds.of_round(office, round_id, published_only=True).received == 1


def test_a_round_that_is_gone_is_said(office: Workspace) -> None:
    with pytest.raises(UserError):
        rounds.of_round(office, 99)
    assert rounds.edits_since(office, 99) == []
