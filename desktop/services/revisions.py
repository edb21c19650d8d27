"""Correcting a round that was sent: a revision with a reason, a row of its own with everything in it; what was sent stays as it was (domain B.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import DONE_ITEM, FROZEN
from desktop.domain.thai_text import normalise_long
from desktop.errors import Faults, UserError
from desktop.models.assessment_register import ASSESSMENTS
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

Row = dict[str, Any]

_OPEN_AGAIN = {"status": "collecting", "status_reason": None, "out_doc_no": None, "out_doc_on": None, "figures": None, "superseded": False}
_NOT_COPIED = ("id", "created_at", "created_by", "updated_at", "updated_by", "deleted_at", "version")


def revise(work: Workspace, assessment_id: int, reason: str) -> int:
    """Begin a revision of a round that was sent: a new round, being filled in, with all answers, opinions, evidence in use and members of the old one; its id.

    The old one is superseded from then on and prints as it was sent. Only the newest revision of a round is revised. One deed.

    :raises Faults: "reason" is missing
    :raises UserError: it was not sent yet, was revised already, lies in the trash or is gone; nothing was changed
    """
    from desktop.services import steps

    words = normalise_long(reason)
    if not words:
        raise Faults([steps.missing_reason()])
    with work.deed("new", ASSESSMENTS.name, work.reader.reference_title(ASSESSMENTS.name, assessment_id), words) as session:
        row = steps.stored(session, ASSESSMENTS, [assessment_id])[assessment_id]
        _refuse(session, row)
        new = _copied_round(work, session, assessment_id, words)
        subjects = _copy(session, "AssessmentSubject", "assessment_id", assessment_id, {"assessment_id": new, "kept": None})
        for model in ("Response", "Opinion", "EvidenceUse"):
            _copy(session, model, "assessment_id", assessment_id, {"assessment_id": new}, subjects)
        _copy(session, "AssessmentMember", "assessment_id", assessment_id, {"assessment_id": new})
    return new


def _refuse(session: Session, row: Row) -> None:
    if row["deleted_at"] is not None:
        raise UserError(_("“{name}” lies in the trash.", name=row["name"]), _("Bring it back from the trash first."))
    if row["status"] not in FROZEN:
        raise UserError(_("“{name}” was not sent yet.", name=row["name"]), _("Change it as it is: a revision is for what was sent."))
    sql = "SELECT revision FROM assessment WHERE revision_of_id = ? AND deleted_at IS NULL"
    if found := session.connection().exec_driver_sql(sql, (row["id"],)).fetchone():
        message = _("“{name}” was corrected already by revision {number}.", name=row["name"], number=found[0])
        raise UserError(message, _("Open that revision: only the newest one is revised."))


def _copied_round(work: Workspace, session: Session, assessment_id: int, reason: str) -> int:
    from desktop.models.assessment import Assessment

    old = session.get_one(Assessment, assessment_id)
    values = _values(old) | _OPEN_AGAIN
    values |= {"revision": (old.revision or 0) + 1, "revision_of_id": old.id, "revision_reason": reason, "status_on": work.today()}
    new = Assessment(**values)
    session.add(new)
    session.flush()
    return new.id


def _values(row: Any) -> Row:
    return {column.key: getattr(row, column.key) for column in row.__mapper__.column_attrs if column.key not in _NOT_COPIED}


def _copy(session: Session, model: str, column: str, owner: int, changed: Row, subjects: dict[int, int] | None = None) -> dict[int, int]:
    """Copy the rows of a table that belong to a round; old id → new id. ``subjects``: whom the copies belong to."""
    from sqlalchemy import select

    from desktop.models import assessment, assessment_work
    from desktop.services import changes

    kind: Any = getattr(assessment_work, model, None) or getattr(assessment, model)
    old = session.scalars(select(kind).where(getattr(kind, column) == owner, kind.deleted_at.is_(None)).order_by(kind.id)).all()
    rows = []
    for row in old:
        values = _values(row) | changed
        if subjects is not None:
            values["subject_id"] = subjects[row.subject_id]
        if model == "Response" and values["status"] in DONE_ITEM:
            values["status"] = "in_progress"
        rows.append(values)
    return dict(zip((row.id for row in old), changes.insert_many(session, kind, rows), strict=True))
