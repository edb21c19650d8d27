"""The clocks of cases, kept up to date with every deed; what stops them for a while and what makes them longer (domain B.3.5)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def begin_wait(session: Session, ids: Sequence[int], on: date, reason: str) -> None:
    """From the day after ``on`` the clocks of these cases stand still: their complainants are waited for. Part of a running deed."""
    from desktop.models.complaint_work import CaseWait
    from desktop.services import changes

    changes.insert_many(session, CaseWait, [{"case_id": case_id, "from_on": on, "until_on": None, "reason": reason or None} for case_id in ids])


def end_wait(session: Session, ids: Sequence[int], on: date) -> None:
    """The answers came on ``on``, or are not waited for any more: the clocks go on the day after. Part of a running deed."""
    from desktop.services import changes

    note = changes.recorder(session)
    marks = ",".join("?" * len(ids))
    sql = f"SELECT id FROM case_wait WHERE until_on IS NULL AND deleted_at IS NULL AND case_id IN ({marks})"
    before = note.read_rows("case_wait", [row[0] for row in session.connection().exec_driver_sql(sql, tuple(ids))])
    note.set_values("case_wait", before, {one: {"until_on": max(on.isoformat(), row["from_on"])} for one, row in before.items()})
