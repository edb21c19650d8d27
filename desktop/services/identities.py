"""Who complains: kept sealed apart from the case, read by few, looked at with a reason that stays on record (domain B.3.7; the key is in ``vault.py``).

``anonymous``: nothing is kept. ``confidential``: a word stands in its place everywhere; ``reveal`` asks why and writes it down. ``named``: known to the
officials, on the page of the case only. Nothing here ever reaches a list, a search, an export, a draft or the words of a deed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain import complainants
from desktop.domain.complainants import Traits, full_name, names_in
from desktop.domain.fields import Kind, Register
from desktop.domain.thai_text import normalise_long
from desktop.errors import Fault, Faults, UserError
from desktop.models.complaint_register import CASES, IDENTITY
from desktop.models.conditions import guard_sql
from desktop.services import checks, vault
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

__all__ = ["RevealLine", "code", "faults_of", "find", "full_name", "names_in", "of_person", "put", "read", "record", "reveal", "reveals", "same_person", "texts_of"]

Values = dict[str, Any]

_TEXTS = (Kind.TEXT, Kind.LONG_TEXT, Kind.LINES)
_NO_TEXT = ("number", "received_time", "done_time")

JUST_TYPED = "complainants"
"""What the session of a deed remembers: case id → the identity this deed was given, so that its texts can be judged while the key is locked."""


class RevealLine(NamedTuple):
    """One look at a hidden name: when (UTC), who, why."""

    at: datetime
    who: str
    reason: str


# --- Keeping ---------------------------------------------------------------------------------------------------------------------------------


def put(work: Workspace, session: Session, case_id: int, values: Mapping[str, Any], anonymity: str) -> None:
    """Keep who complains in the deed that saves the case, in place of what was kept; nothing for an anonymous case or for empty values.

    ``values`` is the whole identity (fields of ``IDENTITY``). What is kept already and the same is left alone, where that can be told without a password.
    """
    from sqlalchemy import select

    from desktop.models.complaint_work import CaseIdentity

    given = {name: value for name, value in checks.clean(IDENTITY, values).items() if value not in (None, "", [])}
    session.info.setdefault(JUST_TYPED, {})[case_id] = given
    row = session.scalar(select(CaseIdentity).where(CaseIdentity.case_id == case_id))
    if anonymity == "anonymous" or not given:
        if row is not None:
            session.delete(row)
    elif row is None:
        session.add(CaseIdentity(case_id=case_id, sealed=vault.sealed(session, given)))
    elif _opened(work, row.sealed) != given:
        row.sealed = vault.sealed(session, given)
    session.flush()


def _opened(work: Workspace, kept: bytes) -> Values | None:
    """What a sealed text says, or None while it is locked."""
    try:
        return vault.opener(work)(kept)
    except vault.Locked:
        return None


# --- Reading ---------------------------------------------------------------------------------------------------------------------------------


def code(case: Mapping[str, Any]) -> str:
    """The word that stands for the complainant of a case wherever a name would; empty for one whose name is known to the officials."""
    return complainants.code(case.get("anonymity"))


def read(work: Workspace, case_id: int) -> Values | None:
    """Who complains, of a case whose name is known to the officials. None: hidden, unknown, locked, or not for this viewer."""
    if _anonymity(work, case_id) != "named":
        return None
    row = _sealed(work, case_id)
    return None if row is None else _opened(work, row)


def reveal(work: Workspace, case_id: int, reason: str) -> Values:
    """Look at who complains; who looked, when and why stays on record for good and cannot be undone. The record is there before the name is given.

    :raises Locked: the key is locked; nothing is recorded
    :raises Faults: "reason" is missing, or gives the name away itself
    :raises UserError: nothing is kept of this complainant, or the case is not for this viewer
    """
    why = normalise_long(reason)
    if not why.strip():
        raise Faults([Fault("reason", _("The reason is still missing."), _("Write why the name is needed; it stays on record."))])
    row = _sealed(work, case_id) if _anonymity(work, case_id) in ("named", "confidential") else None
    if row is None:
        raise UserError(_("Nothing is kept about who complains in this case."))
    values = vault.opener(work)(row)
    if names_in(values, {"reason": why}):
        raise Faults([Fault("reason", _("The reason holds the hidden name."), _("Write “the complainant” in its place; the reason can be read by others."))])
    record(work, [case_id], why)
    return values


def record(work: Workspace, case_ids: list[int], reason: str) -> None:
    """Write down that the complainants of these cases were looked at: one deed, which is never undone."""
    titles = work.reader.reference_titles(CASES.name, case_ids)
    subject = titles.get(case_ids[0], "") if len(case_ids) == 1 else str(len(case_ids))
    with work.deed("reveal", CASES.name, subject, reason) as session:
        from desktop.models.complaint_work import CaseReveal
        from desktop.services.changes import recorder

        recorder(session).outside = True
        session.add_all(CaseReveal(case_id=case_id, who=work.actor or None, reason=reason) for case_id in case_ids)


def reveals(work: Workspace, case_id: int) -> list[RevealLine]:
    """Every look at the complainant of a case, newest first."""
    rows = work.reader.connection.execute("SELECT at, who, reason FROM case_reveal WHERE case_id = ? ORDER BY id DESC", (case_id,))
    return [RevealLine(datetime.fromisoformat(at).replace(tzinfo=UTC), who or "", reason) for at, who, reason in rows]


def compared(work: Workspace, case_id: int) -> Values | None:
    """Who complains, for comparing a text with the name and nothing else: nobody is shown it, so it is no look. None: nothing kept, or locked."""
    kept = _sealed(work, case_id)
    return _opened(work, kept) if kept is not None else None


def is_kept(work: Workspace, case_id: int) -> bool:
    """Whether something is kept about who complains in a case, readable or not."""
    return _sealed(work, case_id) is not None


def _anonymity(work: Workspace, case_id: int) -> str:
    """How a case that this viewer may see hides its complainant; empty for any other."""
    found = work.reader.rows(CASES, [case_id])
    return str(found[0]["anonymity"]) if found else ""


def _sealed(work: Workspace, case_id: int) -> bytes | None:
    row = work.reader.connection.execute("SELECT sealed FROM case_identity WHERE case_id = ?", (case_id,)).fetchone()
    return row[0] if row else None


# --- Finding, in memory only -----------------------------------------------------------------------------------------------------------------


def same_person(work: Workspace, values: Mapping[str, Any], exclude_id: int | None = None) -> list[int]:
    """The cases of the same complainant, newest first, as far as names and numbers tell (``complainants.same``). Nothing of the search is kept.

    :raises Locked: a key is set and locked
    """
    wanted = complainants.traits(checks.clean(IDENTITY, values))
    return [case_id for case_id, known in _everyone(work) if case_id != exclude_id and complainants.same(wanted, known)]


def find(work: Workspace, text: str) -> list[int]:
    """The cases whose complainant a typed name, telephone or e-mail means, newest first. Nothing of the search is kept.

    :raises Locked: a key is set and locked
    """
    return [case_id for case_id, known in _everyone(work) if complainants.mentions(known, text)]


def of_person(work: Workspace, values: Mapping[str, Any]) -> list[tuple[int, Values]]:
    """(case id, identity) of the cases of the same complainant, newest first.

    :raises Locked: a key is set and locked
    """
    opened = vault.opener(work)
    return [(case_id, opened(kept)) for case_id in same_person(work, values) if (kept := _sealed(work, case_id)) is not None]


def _everyone(work: Workspace) -> Iterator[tuple[int, Traits]]:
    """(case id, what its complainant is compared by) of every case this viewer may see, newest first. Opened once while the key is unlocked."""
    assert CASES.guard is not None
    opened, memory = vault.opener(work), vault.memory(work)
    sql = (
        "SELECT t.id, i.sealed FROM case_identity AS i JOIN complaint_case AS t ON t.id = i.case_id "
        f"WHERE t.deleted_at IS NULL AND {guard_sql(CASES.guard, 't', work.actor)} ORDER BY t.id DESC"
    )
    for case_id, kept in work.reader.connection.execute(sql).fetchall():
        if kept not in memory:
            memory[kept] = complainants.traits(opened(kept))
        yield case_id, memory[kept]


# --- Keeping hidden names out of everything else -----------------------------------------------------------------------------------------------


def texts_of(register: Register, record: Mapping[str, Any]) -> Values:
    """The fields of a record (Python or stored values) that hold words somebody typed."""
    return {field.name: record.get(field.name) for field in register.stored if field.kind in _TEXTS and field.name not in _NO_TEXT and record.get(field.name)}


def faults_of(register: Register, values: Mapping[str, Any], texts: Mapping[str, Any]) -> list[Fault]:
    """One fault for each of the texts (see ``texts_of``) in which the complainant with these ``values``, who is to be hidden, can be recognised."""
    return [_fault(register, name) for name in names_in(values, texts)]


def _fault(register: Register, name: str) -> Fault:
    where = _(register[name].label) if name in register.by_name else _("Attachments")
    return Fault(
        name,
        _("The name or telephone of the complainant, which is to be hidden, stands in “{field}”.", field=where),
        _("Write “the complainant” in its place."),
    )
