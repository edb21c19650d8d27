"""What the steps of a round of self-assessment do besides changing its status (domain B.4.1): registered in the tables of ``steps.py`` by way of
``assessment_steps.py``. What is sent is kept whole in the deed that sends it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import OF_SCHOOLS
from desktop.errors import Fault, Faults, UserError
from desktop.models import assessment_reading
from desktop.models.assessment_register import ASSESSMENTS
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.steps import Taken
    from desktop.services.workspace import Workspace

Row = dict[str, Any]
_LISTED = 6


def _refuse_not_handed_out(work: Workspace, ids: Sequence[int]) -> None:
    """Every item has somebody who answers for it: named with it, by the edition, or by a committee of its standard (manual S17, step 3; S18, step 3).

    Schools answer for themselves.
    """
    for one in ids:
        found = assessment_reading.read(work.reader, one)
        if found.record["instrument"] in OF_SCHOOLS:
            if not found.subjects:
                raise UserError(_("“{name}” has no schools yet.", name=found.record["name"]), _("Put schools into the round first."))
            continue
        charged = {member.section_code for member in found.members if member.section_code}
        free = [
            code for code, each in found.answers.items()
            if each.item.scored and not (each.row.get("owner_unit") or each.row.get("owner") or each.item.owners or each.section.code in charged)
        ]  # fmt: skip
        if free:
            hint = _("Assign them on the page of the round, or name a champion of their standard or category, then hand out.")
            raise UserError(_("Nobody answers yet for {count} items: {items}.", count=f"{len(free):,}", items=_listed(free)), hint)


def _refuse_unfinished(work: Workspace, ids: Sequence[int]) -> None:
    """The self-assessment is done when every scored item is scored, or does not apply and it is said why."""
    from desktop.services import assessments

    for one in ids:
        found = assessments.unfinished(work, one)
        if found:
            items = _listed([f"{code} {name}" for code, name in found])
            hint = _("Score them, or say that they do not apply and why, then take this step.")
            raise UserError(_("{count} items are not assessed yet: {items}.", count=f"{len(found):,}", items=items), hint)
        if not work.reader.connection.execute("SELECT EXISTS (SELECT 1 FROM assessment_subject WHERE assessment_id = ?)", (one,)).fetchone()[0]:
            raise UserError(_("“{name}” has no schools yet.", name=work.reader.reference_title(ASSESSMENTS.name, one)), _("Put schools into the round first."))


def _listed(names: Sequence[str]) -> str:
    said = ", ".join(names[:_LISTED])
    return _("{items} and {count} more", items=said, count=f"{len(names) - _LISTED:,}") if len(names) > _LISTED else said


def _refuse_superseded(_work: Workspace, found: Mapping[int, Row], _taken: Taken) -> None:
    """What was corrected is no baseline and is not confirmed: its revision is."""
    for row in found.values():
        if row["superseded"]:
            raise UserError(_("“{name}” was corrected by a later revision.", name=row["name"]), _("Take this step with the revision."))


def _refuse_before_sending(_work: Workspace, found: Mapping[int, Row], taken: Taken) -> None:
    for row in found.values():
        if row["status_on"] and taken.on.isoformat() < row["status_on"]:
            raise Faults([Fault("on", _("The day lies before that of the step before."), _("Type that day or a later one."))])


def _dated(row: Row, taken: Taken) -> Row:
    """A letter without a date of its own is of the day it was sent."""
    return {} if taken.values.get("out_doc_on") or row["out_doc_on"] else {"out_doc_on": taken.on.isoformat()}


def keep(work: Workspace, session: Session, ids: list[int], _taken: Taken) -> None:
    """Keep the whole round as it is now, in the deed that sends it."""
    keep_whole(work, session, ids)


def keep_whole(work: Workspace, session: Session, ids: list[int]) -> None:
    """Keep rounds as they are now, as part of a running deed."""
    from desktop.services import changes
    from desktop.services.assessment_state import Within

    session.flush()
    note, reader = changes.recorder(session), Within(work, session)
    for one in ids:
        kept = assessment_reading.freeze(reader, one)
        note.set_values(ASSESSMENTS.table, note.read_rows(ASSESSMENTS.table, [one]), {one: {"figures": kept.shared}})
        rows = note.read_rows("assessment_subject", kept.subjects)
        note.set_values("assessment_subject", rows, {subject: {"kept": kept.subjects[subject]} for subject in rows})


_SENDING = ("submit", "submit_directly")


def _ways(table: Mapping[str, Any]) -> dict[tuple[str, str], tuple[Any, ...]]:
    return {(ASSESSMENTS.name, step): (does,) for step, does in table.items()}


BEFOREHAND = _ways({"assign": _refuse_not_handed_out, "self_assess": _refuse_unfinished} | dict.fromkeys(_SENDING, _refuse_unfinished))
REFUSALS = _ways(
    dict.fromkeys(("ask_more", "send_more", "verify", "close", "carry"), _refuse_superseded)
    | dict.fromkeys(("to_director", "director_approves", "director_returns", "board_returns", *_SENDING), _refuse_before_sending)
)
VALUES = _ways(dict.fromkeys(_SENDING, _dated))
AFTERWARDS = _ways(dict.fromkeys(_SENDING, keep))

DECISIONS: dict[tuple[str, str], str] = {
    (ASSESSMENTS.name, step): decision
    for step, decision in {
        "review": "submitted", "to_director": "submitted", "director_approves": "approved", "director_returns": "returned", "board_returns": "returned",
        "submit": "approved", "submit_directly": "approved", "ask_more": "returned", "verify": "acknowledged",
    }.items()
}  # fmt: skip
"""Step → the decision it is recorded as (domain B.0.4): before the director ◇, before the board ◇, sent, confirmed."""

DECIDES: dict[tuple[str, str], str] = {
    (ASSESSMENTS.name, step): who
    for step, who in {
        "director_approves": "director_name", "director_returns": "director_name", "submit_directly": "director_name",
        "submit": "approving_board", "board_returns": "approving_board",
    }.items()
}  # fmt: skip
"""Step → who in the office profile is meant when nobody is named: the director, or the board that gives its consent (กพท., กศจ.)."""
