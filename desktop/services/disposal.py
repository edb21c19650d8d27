"""Making cases anonymous when their time is over: what could tell who it was about goes, what statistics need stays (domain C.11).

A group of personal data whose time is shorter goes alone (``lift``): the complainant, or the respondent and witnesses. When the facts go, all goes (``anonymise``).

Basis: พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 37 (3), to erase when the time of keeping is over. It cannot be undone, nor anything done before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.domain.thai_text import sort_key
from desktop.models import case_privacy
from desktop.models.complaint_register import ACTIONS, CASES, LETTERS, REFERRALS
from desktop.services import removal, tidying
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.base import Base
    from desktop.models.complaint import Case
    from desktop.services.workspace import Workspace

EMPTIED = (
    "received_time", "received_by", "external_ref", "in_doc_no", "wish", "subcategory", "event_on", "event_time", "event_place", "event_area", "school_id",
    "respondent_name", "respondent_position", "witnesses", "handlers", "owner_officer", "assigned_by", "coi_note", "out_doc_no", "committee_order_no", "committee_members", "committee_conclusion", "result",
    "reply_doc_no", "recourse", "unit_reply", "praised", "recognition", "root_cause", "status_reason", "closed_summary", "detail_redacted", "note",
)  # fmt: skip
"""Fields of a case that are emptied. Kept: number, type, days, channel, category, groups, units, weights, result codes, status."""

_OF_CASE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "case_action": (("done_time", "detail", "done_by", "doc_no"), ("name",)),
    "case_referral": (("doc_no", "reminder1_no", "reminder2_no", "reminder3_no", "report_no", "report"), ("name",)),
    "case_letter": (("doc_no", "recipient", "reference", "enclosures", "signer", "signer_position", "copies"), ("name", "body")),
    "case_wait": (("reason",), ()),
    "case_extension": (("approver", "memo_number"), ("reason",)),
    "case_step": (("done_by", "note"), ()),
    "case_survey": (("comment",), ()),
    "clock_move": (("why",), ()),
}
"""Table → the columns that are emptied, and those that say that the text is gone because they cannot be empty."""

_PARTS = (ACTIONS, REFERRALS, LETTERS)
_CHUNK = 400


def lift(session: Session, case_ids: Sequence[int], groups: Sequence[str]) -> None:
    """Take the complainant ("identity") and those concerned ("concerned") out of these cases and out of what the change log and drafts knew of them, inside a deed of
    kind "anonymise". Everything else stays until its own time is over."""
    from sqlalchemy import select

    from desktop.models.complaint import Case
    from desktop.services.changes import TRACKED

    tidying.begin(session, [CASES])
    for chunk in _chunks(case_ids):
        for case in session.scalars(select(Case).where(Case.id.in_(chunk))):
            gone = {*(case.disposed_groups or ()), *groups}
            case.disposed_groups = [group for group in case_privacy.GROUPS if group in gone]
            for name in case_privacy.CONCERNED_FIELDS if case_privacy.CONCERNED in groups else ():
                setattr(case, name, None)
        if case_privacy.IDENTITY in groups:
            _remove(session, TRACKED["case_identity"], chunk)
    session.flush()
    _forget_groups(session, case_ids, groups)


_LOGGED = {
    case_privacy.IDENTITY: "table_name = 'case_identity'",
    case_privacy.CONCERNED: f"table_name = 'complaint_case' AND field IN {case_privacy.CONCERNED_FIELDS}",
}
"""Group → the lines of the change log that hold it."""

_WHOLE_ROWS = (
    f"UPDATE change SET old = json_remove(old{', ?' * len(case_privacy.CONCERNED_FIELDS)}) "
    "WHERE owner_register = 'case' AND owner_id = ? AND table_name = 'complaint_case' AND field = '-' AND old IS NOT NULL"
)
"""Takes those concerned out of what the change log keeps of a whole case that was taken back and added again."""


def _forget_groups(session: Session, case_ids: Sequence[int], groups: Sequence[str]) -> None:
    connection = session.connection()
    lines = " OR ".join(f"({_LOGGED[group]})" for group in groups)
    for case_id in case_ids:
        connection.exec_driver_sql(f"UPDATE change SET old = NULL, new = NULL WHERE owner_register = 'case' AND owner_id = ? AND ({lines})", (case_id,))
        if case_privacy.CONCERNED in groups:
            connection.exec_driver_sql(_WHOLE_ROWS, (*(f"$.{name}" for name in case_privacy.CONCERNED_FIELDS), case_id))
        connection.exec_driver_sql("DELETE FROM draft WHERE register = 'case' AND record_id = ?", (case_id,))


def anonymise(work: Workspace, session: Session, case_ids: Sequence[int]) -> list[str]:
    """Empty these cases and all that belongs to them inside a deed of kind "anonymise"; gives the stored names of the files to delete after it.

    Identities go whole; so do links, approvals' comments, drafts, reasons, and what the change log and the titles of deeds knew.
    """
    from sqlalchemy import select

    from desktop.models.complaint import Case
    from desktop.services.changes import TRACKED

    tidying.begin(session, [CASES, *_PARTS])
    parts = {register: _ids_of(session, register.table, case_ids) for register in _PARTS}
    files = list(removal.drop_files(session, CASES, case_ids))
    for register, ids in parts.items():
        files += removal.drop_files(session, register, ids)
    for chunk in _chunks(case_ids):
        for case in session.scalars(select(Case).where(Case.id.in_(chunk))):
            _empty_case(work, case)
        for table, (emptied, said) in _OF_CASE.items():
            _empty_parts(session, TRACKED[table], chunk, emptied, said)
        for table in ("case_identity", "case_link"):
            _remove(session, TRACKED[table], chunk)
    session.flush()
    _forget(session, case_ids, parts)
    return files


def _empty_case(work: Workspace, case: Case) -> None:
    case.name = case.detail = _gone()
    case.name_sort = sort_key(case.name)
    case.disposed_on = work.today()
    case.disposed_groups = list(case_privacy.GROUPS)
    case.restricted = False  # nothing in it is a secret any more, and nobody is named who could see it
    for name in EMPTIED:
        setattr(case, name, None)


def _gone() -> str:
    return _("(Destroyed: time of keeping is over)")


def _empty_parts(session: Session, model: type[Base], case_ids: Sequence[int], emptied: Iterable[str], said: Iterable[str]) -> None:
    for row in _rows(session, model, case_ids):
        for name in emptied:
            setattr(row, name, None)
        for name in said:
            setattr(row, name, _gone())
        if hasattr(row, "name_sort"):
            row.name_sort = sort_key(row.name)


def _remove(session: Session, model: type[Base], case_ids: Sequence[int]) -> None:
    for row in _rows(session, model, case_ids):
        session.delete(row)


def _rows(session: Session, model: Any, case_ids: Sequence[int]) -> list[Any]:
    from sqlalchemy import or_, select

    meant = model.case_id.in_(case_ids)
    if hasattr(model, "other_id"):
        meant = or_(meant, model.other_id.in_(case_ids))
    return list(session.scalars(select(model).where(meant)))


def _ids_of(session: Session, table: str, case_ids: Sequence[int]) -> list[int]:
    found: list[int] = []
    for chunk in _chunks(case_ids):
        sql = f'SELECT id FROM "{table}" WHERE case_id IN ({",".join("?" * len(chunk))})'
        found += [row[0] for row in session.connection().exec_driver_sql(sql, tuple(chunk))]
    return found


def _forget(session: Session, case_ids: Sequence[int], parts: Mapping[Any, Sequence[int]]) -> None:
    removal.forget(session, CASES, case_ids)
    for register, ids in parts.items():
        removal.forget(session, register, ids)
    connection = session.connection()
    for case_id in case_ids:
        connection.exec_driver_sql("UPDATE case_reveal SET reason = ? WHERE case_id = ?", (_gone(), case_id))
        about = "kind = 'reveal' AND subject = (SELECT number FROM complaint_case WHERE id = ?)"
        connection.exec_driver_sql(f"UPDATE deed SET reason = NULL WHERE {about}", (case_id,))


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))
