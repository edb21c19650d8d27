"""Cases that are the same matter become one: what hangs on the others moves to the one that stays, a trace in both, undone as one act.

The others are not deleted: they point to the one that stays and leave the lists and the statistics, so that nothing is counted twice. A complainant is never
moved or mixed: each case keeps its own, and the number a person was given still finds the case.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.domain import thai_date
from desktop.errors import UserError
from desktop.models.complaint_register import CASES
from desktop.services import case_steps
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.complaint import Case
    from desktop.services.workspace import Workspace


def merge(work: Workspace, keep_id: int, other_ids: Sequence[int]) -> int:
    """Merge other cases into one; how many. One deed, undone as one.

    Actions, referrals, letters and files move; waits, clocks, the complainant and the satisfaction stay where they are.

    :raises UserError: a case merged with itself, one merged already, in the trash, or kept from the viewer; one kept to named people into an open one, which
        would show to everybody what hangs on it; nothing was changed
    """
    others = [one for one in dict.fromkeys(other_ids) if one != keep_id]
    if not others or keep_id in other_ids:
        raise UserError(_("A record cannot be merged with itself."), _("Choose at least two different records."))
    if len(work.reader.rows(CASES, [keep_id, *others])) < len(others) + 1:
        raise UserError(_("One of the records is no longer in the register."), _("Refresh the list, then choose again."))
    with work.deed("merge", CASES.name, work.reader.reference_title(CASES.name, keep_id)) as session:
        from desktop.models.complaint import Case

        keep = session.get(Case, keep_id)
        assert keep is not None
        _refuse(keep)
        for one in others:
            loser = session.get(Case, one)
            assert loser is not None
            _refuse(loser)
            _refuse_opening(loser, keep)
            _move(session, loser, keep)
            _retire(work, loser, keep)
        session.flush()
    return len(others)


def _refuse(case: Case) -> None:
    case_steps.refuse_disposed({"disposed_on": case.disposed_on, "number": case.number})
    if case.deleted_at is not None:
        raise UserError(_("“{name}” lies in the trash and cannot be merged.", name=case.number or ""), _("Restore it first, or leave it out."))
    if case.merged_into_id is not None:
        raise UserError(_("“{name}” is merged into another record already.", name=case.number or ""), _("Choose the record it was merged into."))


def _refuse_opening(loser: Case, keep: Case) -> None:
    if loser.restricted and not keep.restricted:
        message = _("{number} is seen by named handlers only; merged into {other} everybody would see what was done about it.", number=loser.number or "–", other=keep.number or "–")
        raise UserError(message, _("Merge the other way round: keep {number}.", number=loser.number or "–"))


def _move(session: Session, loser: Case, keep: Case) -> None:
    from sqlalchemy import select

    from desktop.models.complaint import Case as Table
    from desktop.models.complaint import CaseAction, CaseLetter, Referral
    from desktop.models.office import Attachment

    parts: tuple[Any, ...] = (CaseAction, Referral, CaseLetter)
    for table in parts:
        for row in session.scalars(select(table).where(table.case_id == loser.id)):
            row.case_id = keep.id
    for file in session.scalars(select(Attachment).where(Attachment.register == CASES.name, Attachment.record_id == loser.id)):
        file.record_id = keep.id
    for earlier in session.scalars(select(Table).where(Table.merged_into_id == loser.id)):
        earlier.merged_into_id = keep.id
    if loser.restricted:  # handlers of an open case are no reason to show them one that is kept to others
        keep.handlers = list(dict.fromkeys([*(keep.handlers or ()), *(loser.handlers or ())]))


def _retire(work: Workspace, loser: Case, keep: Case) -> None:
    day = thai_date.format_date(work.today())
    loser.merged_into_id = keep.id
    loser.note = _line(loser.note, _("Merged into {number} on {day}", number=keep.number or "–", day=day))
    keep.note = _line(keep.note, _("{number} was merged into this case on {day}", number=loser.number or "–", day=day))


def _line(note: str | None, line: str) -> str:
    return f"{note}\n{line}" if note else line
