"""Cases that have to do with each other: linked for the eye, unlinked again; each one deed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.thai_text import normalise
from desktop.errors import UserError
from desktop.models.complaint_register import CASES
from desktop.services import case_steps
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace


class Related(NamedTuple):
    """A case linked with another: the link's id, the other case (its id, number, subject, status) and why."""

    link_id: int
    case_id: int
    number: str
    name: str
    status: str
    why: str


def related(work: Workspace, case_id: int) -> list[Related]:
    """The cases linked with one, by number; those the viewer may not see are left out."""
    rows = work.reader.connection.execute(
        "SELECT id, CASE WHEN case_id = ? THEN other_id ELSE case_id END, why FROM case_link WHERE deleted_at IS NULL AND ? IN (case_id, other_id)",
        (case_id, case_id),
    ).fetchall()
    by_case = {other: (link_id, why) for link_id, other, why in rows}
    seen = sorted(work.reader.rows(CASES, list(by_case)), key=lambda record: str(record["number"]))
    return [Related(by_case[one["id"]][0], one["id"], one["number"], one["name"], one["status"], by_case[one["id"]][1] or "") for one in seen]


def link(work: Workspace, case_id: int, other_id: int, why: str = "") -> None:
    """Link two cases; linking them once more only changes why.

    :raises UserError: a case with itself, or one that is gone or was made anonymous
    """
    if case_id == other_id:
        raise UserError(_("A case cannot be linked with itself."), _("Choose another case."))
    both = work.reader.rows(CASES, [case_id, other_id])
    if len(both) < 2:
        raise UserError(_("One of the records is no longer in the register."), _("Refresh the list, then choose again."))
    for case in both:
        case_steps.refuse_disposed(case)
    low, high = sorted((case_id, other_id))
    with work.deed("save", CASES.name, work.reader.reference_title(CASES.name, case_id)) as session:
        from sqlalchemy import select

        from desktop.models.complaint_work import CaseLink

        row = session.scalars(select(CaseLink).where(CaseLink.case_id == low, CaseLink.other_id == high)).first()
        if row is None:
            session.add(CaseLink(case_id=low, other_id=high, why=normalise(why) or None))
        else:
            row.why, row.deleted_at = normalise(why) or None, None


def unlink(work: Workspace, link_id: int) -> None:
    """Take a link away."""
    row = work.reader.connection.execute("SELECT case_id FROM case_link WHERE id = ?", (link_id,)).fetchone()
    if row is None:
        return
    with work.deed("save", CASES.name, work.reader.reference_title(CASES.name, row[0])) as session:
        from desktop.models.complaint_work import CaseLink

        found = session.get(CaseLink, link_id)
        if found is not None:
            session.delete(found)
