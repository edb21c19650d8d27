"""Rounds of complaints that are reported (domain B.3.8, item 3): counted anew while a round is open, kept as they were reported once it is closed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.complaint_counts import CaseFigures
from desktop.errors import UserError
from desktop.models import complaint_rounds
from desktop.models.complaint_register import ROUNDS
from desktop.models.complaint_rounds import Edit
from desktop.services import kept_figures
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.changes import Recorder
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

    def count(row: dict[str, Any], recorder: Recorder) -> dict[str, Any]:
        kept = complaint_rounds.freeze(work.reader, date.fromisoformat(row["starts_on"]), date.fromisoformat(row["ends_on"]), work.today())
        return {"figures": kept, "closed_deed": recorder.deed.id}

    kept_figures.close(work, ROUNDS, round_id, count)


def reopen(work: Workspace, round_id: int, reason: str) -> None:
    """Let go of the kept figures of a round; they are counted anew from then on. The old ones stay in the history.

    :raises Faults: "reason" is missing
    :raises UserError: it is open, lies in the trash or is gone; nothing was changed
    """
    kept_figures.reopen(work, ROUNDS, round_id, reason, ("figures", "closed_on", "closed_deed"))
