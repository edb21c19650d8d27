"""Rounds of complaints that are reported (domain B.3.8, item 3): counted anew while a round is open, kept as they were reported once it is closed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.complaint_counts import CaseFigures
from desktop.domain.thai_text import normalise_long
from desktop.errors import Faults, UserError
from desktop.models import complaint_rounds
from desktop.models.complaint_register import ROUNDS
from desktop.models.complaint_rounds import Edit
from desktop.services import steps
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

__all__ = ["Edit", "close", "edits_since", "of_round", "reopen"]


def of_round(work: Workspace, round_id: int, published_only: bool = False) -> CaseFigures:
    """The figures of a round: those kept when it was closed, else as they are now.

    :raises UserError: the round is gone
    """
    try:
        return complaint_rounds.figures_of(work.reader, round_id, work.today(), published_only)
    except LookupError:
        raise UserError(_("This record is no longer in the register."), _("Refresh the list, then choose again.")) from None


def edits_since(work: Workspace, round_id: int) -> list[Edit]:
    """What was changed in the cases of a closed round after its figures were kept; empty while it is open."""
    return complaint_rounds.edits_since(work.reader, round_id)


def close(work: Workspace, round_id: int) -> None:
    """Keep the figures of a round as they are today, so that its report prints what was reported, for ever.

    :raises UserError: it was closed already, lies in the trash or is gone; nothing was changed
    """
    with work.deed("status", ROUNDS.name, steps.subject(work, ROUNDS, [round_id])) as session:
        from desktop.services import changes

        row = _stored(session, round_id)
        if row["figures"] is not None:
            raise UserError(_("The figures of “{name}” were kept already.", name=row["name"]), _("Open the round again first, if they are to be counted anew."))
        kept = complaint_rounds.freeze(work.reader, date.fromisoformat(row["starts_on"]), date.fromisoformat(row["ends_on"]), work.today())
        _write(session, row, {"figures": kept, "closed_on": work.today().isoformat(), "closed_deed": changes.recorder(session).deed.id})


def reopen(work: Workspace, round_id: int, reason: str) -> None:
    """Let go of the kept figures of a round; they are counted anew from then on. The old ones stay in the history.

    :raises Faults: "reason" is missing
    :raises UserError: it is open, lies in the trash or is gone; nothing was changed
    """
    words = normalise_long(reason)
    if not words:
        raise Faults([steps.missing_reason()])
    with work.deed("status", ROUNDS.name, steps.subject(work, ROUNDS, [round_id]), words) as session:
        row = _stored(session, round_id)
        if row["figures"] is None:
            raise UserError(_("The round “{name}” is open already.", name=row["name"]))
        _write(session, row, {"figures": None, "closed_on": None, "closed_deed": None})


def _stored(session: Session, round_id: int) -> dict[str, Any]:
    row = steps.stored(session, ROUNDS, [round_id])[round_id]
    if row["deleted_at"] is not None:
        raise UserError(_("“{name}” lies in the trash.", name=row["name"]), _("Bring it back from the trash first."))
    return row


def _write(session: Session, row: dict[str, Any], values: dict[str, Any]) -> None:
    from desktop.services import changes

    changes.recorder(session).set_values(ROUNDS.table, {row["id"]: row}, {row["id"]: values})
