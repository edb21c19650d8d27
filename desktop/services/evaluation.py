"""Evaluating publicity round by round (ประเมินเป็นระยะ, manual S02 step 8): figures counted anew while a round is open, kept as they were when it is closed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.domain import publicity_counts
from desktop.domain.publicity_counts import Coverage, Figures
from desktop.errors import UserError
from desktop.models import publicity_figures
from desktop.models.publicity_register import EVALUATIONS
from desktop.services import kept_figures
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

__all__ = ["Coverage", "Figures", "close", "coverage", "figures", "of_round", "reopen"]


def figures(work: Workspace, first: date, last: date) -> Figures:
    """The figures of any span of days as they are now."""
    return publicity_figures.figures(work.reader, first, last, work.today())


def coverage(work: Workspace, fiscal_year: int) -> Coverage:
    """Target group × quarter of a fiscal year (พ.ศ.) as it is now."""
    return publicity_figures.coverage(work.reader, fiscal_year, work.today())


def of_round(work: Workspace, evaluation_id: int) -> Figures:
    """The figures of a round: those kept when it was closed, else as they are now.

    :raises UserError: the round is gone
    """
    found = work.reader.connection.execute("SELECT starts_on, ends_on, figures FROM pr_evaluation WHERE id = ?", (evaluation_id,)).fetchone()
    if found is None:
        raise UserError(_("This record is no longer in the register."), _("Refresh the list, then choose again."))
    starts_on, ends_on, kept = found
    return publicity_counts.from_json(kept) if kept else figures(work, date.fromisoformat(starts_on), date.fromisoformat(ends_on))


def close(work: Workspace, evaluation_id: int) -> None:
    """Keep the figures of a round as they are today, so that its report stays what was reported.

    :raises UserError: it was closed already, lies in the trash or is gone; nothing was changed
    """
    kept_figures.close(work, EVALUATIONS, evaluation_id, lambda _row, _recorder: {"figures": publicity_counts.to_json(of_round(work, evaluation_id))})


def reopen(work: Workspace, evaluation_id: int, reason: str) -> None:
    """Let go of the kept figures of a round; they are counted anew from then on. The old ones stay in the history.

    :raises Faults: "reason" is missing
    :raises UserError: it is open, lies in the trash or is gone; nothing was changed
    """
    kept_figures.reopen(work, EVALUATIONS, evaluation_id, reason)
