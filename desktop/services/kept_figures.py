"""Rounds that are reported: the figures of one are kept as they are when it is closed, and let go of when it is opened again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Register
from desktop.domain.thai_text import normalise_long
from desktop.errors import Faults, UserError
from desktop.services import steps
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.changes import Recorder
    from desktop.services.workspace import Workspace


def close(work: Workspace, register: Register, round_id: int, count: Callable[[dict[str, Any], Recorder], dict[str, Any]]) -> None:
    """Keep what ``count`` gives for the stored round, so that its report stays what was reported.

    :raises UserError: it was closed already, lies in the trash or is gone; nothing was changed
    """
    from desktop.services import changes

    with work.deed("status", register.name, steps.subject(work, register, [round_id])) as session:
        row, recorder = _stored(session, register, round_id), changes.recorder(session)
        if row["figures"] is not None:
            raise UserError(_("The figures of “{name}” were kept already.", name=row["name"]), _("Open the round again first, if they are to be counted anew."))
        values = {"closed_on": work.today().isoformat(), **count(row, recorder)}
        recorder.set_values(register.table, {round_id: row}, {round_id: values})


def reopen(work: Workspace, register: Register, round_id: int, reason: str, emptied: Iterable[str] = ("figures", "closed_on")) -> None:
    """Let go of the kept figures of a round; they are counted anew from then on. The old ones stay in the history.

    :raises Faults: "reason" is missing
    :raises UserError: it is open, lies in the trash or is gone; nothing was changed
    """
    from desktop.services import changes

    words = normalise_long(reason)
    if not words:
        raise Faults([steps.missing_reason()])
    with work.deed("status", register.name, steps.subject(work, register, [round_id]), words) as session:
        row = _stored(session, register, round_id)
        if row["figures"] is None:
            raise UserError(_("The round “{name}” is open already.", name=row["name"]))
        changes.recorder(session).set_values(register.table, {round_id: row}, {round_id: dict.fromkeys(emptied)})


def _stored(session: Session, register: Register, round_id: int) -> dict[str, Any]:
    row = steps.stored(session, register, [round_id])[round_id]
    if row["deleted_at"] is not None:
        raise UserError(_("“{name}” lies in the trash.", name=row["name"]), _("Bring it back from the trash first."))
    return row
