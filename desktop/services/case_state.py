"""What follows from any deed on a case: who may see it, and what must hold of it whatever way the change came (a form, a step, a bulk change, an import)."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from desktop.domain import case_checks
from desktop.errors import Faults, UserError
from desktop.services import complaint_settings
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

_CHUNK = 400
_LISTS = ("handlers", "committee_members")
_LOOKED_AT = (
    "id", "number", "record_type", "status", "secrecy", "category", "restricted", "assigned_on", "owner_unit", "owner_officer", "respondent_unit", "respondent_name",
    *_LISTS,
)  # fmt: skip

Row = dict[str, Any]


def follow(work: Workspace, session: Session, ids: set[int]) -> None:
    """Make anew who may see these cases, outside the change log, keep nobody's name where a case is anonymous, and refuse a deed that would leave one as it
    must not be.

    :raises Faults: one case, at its fields
    :raises UserError: one of several cases; it is named by its number
    """
    secret = complaint_settings.within(session).secret_categories
    rows = list(_rows(session, ids))
    for row in rows:
        if found := case_checks.faults(row, secret, work.actor):
            raise Faults(found) if len(ids) == 1 else UserError(_("Case {number}: {what}", number=row["number"] or "–", what=found[0].message), found[0].hint)
    wanted = [(case_checks.is_secret(row, secret), row) for row in rows]
    changed = [(int(is_secret), row["id"]) for is_secret, row in wanted if is_secret != bool(row["restricted"])]
    if changed:
        session.connection().exec_driver_sql("UPDATE complaint_case SET restricted = ? WHERE id = ?", changed)
    _keep_nobody(session, ids)


def _keep_nobody(session: Session, ids: Iterable[int]) -> None:
    """Of an anonymous case no complainant is kept, whatever way it became one."""
    from sqlalchemy import select

    from desktop.models.complaint import Case
    from desktop.models.complaint_work import CaseIdentity

    wanted = sorted(ids)
    for start in range(0, len(wanted), _CHUNK):
        anonymous = select(Case.id).where(Case.id.in_(wanted[start : start + _CHUNK]), Case.anonymity == "anonymous")
        for row in session.scalars(select(CaseIdentity).where(CaseIdentity.case_id.in_(anonymous))):
            session.delete(row)
    session.flush()


def _rows(session: Session, ids: Iterable[int]) -> Iterable[Row]:
    wanted = sorted(ids)
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        sql = f"SELECT {', '.join(_LOOKED_AT)} FROM complaint_case WHERE disposed_on IS NULL AND id IN ({','.join('?' * len(chunk))})"
        for row in session.connection().exec_driver_sql(sql, tuple(chunk)).mappings():
            yield dict(row) | {name: json.loads(row[name]) if row[name] else [] for name in _LISTS}


def secret_categories_changed(work: Workspace, session: Session, categories: Collection[str]) -> None:
    """The office made categories secret, or open again: their cases follow. Where nobody was named, the responsible officer and the actor are.

    :raises UserError: somebody must be named, and nobody works at this PC by name or nobody may be
    """
    from desktop.services import changes

    marks = ",".join("?" * len(categories))
    sql = f"SELECT id FROM complaint_case WHERE disposed_on IS NULL AND category IN ({marks})"
    ids = {row[0] for row in session.connection().exec_driver_sql(sql, tuple(categories))}
    secret = complaint_settings.within(session).secret_categories
    unnamed = [row["id"] for row in _rows(session, ids) if case_checks.is_secret(row, secret) and not row["handlers"]]
    if unnamed and not work.actor:
        raise complaint_settings.nobody_named()
    note = changes.recorder(session)
    before = note.read_rows("complaint_case", unnamed)
    director = work.reader.office().get("director_name", "")
    note.set_values("complaint_case", before, {one: {"handlers": _names(row, work.actor, director)} for one, row in before.items()})
    follow(work, session, ids)


def _names(row: Row, actor: str, director: str) -> str:
    """The responsible officer and the actor, the director where neither may see it: it is about them."""
    suited = [name for name in dict.fromkeys((row["owner_officer"], actor, director)) if name and not case_checks.same_person(name, row["respondent_name"])]
    names = [name for name in suited if name != director] or suited
    if not names:
        raise UserError(_("Case {number} has nobody yet who may see it.", number=row["number"] or "–"), _("Name its handlers first, then make its category secret."))
    return json.dumps(names, ensure_ascii=False, separators=(",", ":"))
