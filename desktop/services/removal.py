"""Removing for good: emptying the trash, and making persons anonymous (domain B.1.3 and C.11).

Neither can be undone, and both take what the record said out of the history: personal data must really be gone. What has activities, contacts or links is
never removed, for the register must be able to tell what it did and with whom.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.fields import Register
from desktop.domain.thai_text import sort_key
from desktop.errors import UserError
from desktop.models import evidence_reading
from desktop.models.conditions import Query
from desktop.models.registers import REGISTERS
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

_TIES = {
    "partner": (
        ("activity_partner", "partner_id"), ("contact_log", "partner_id"), ("network_member", "partner_id"), ("agreement", "partner_id"),
        ("partner", "parent_id"), ("partner", "merged_into_id"), ("pr_item", "school_id"), ("pr_item_relay", "partner_id"), ("news_item", "source_id"),
        ("complaint_case", "school_id"), ("complaint_case", "forwarded_to"), ("case_referral", "partner_id"),
        ("assessment_subject", "partner_id"), ("supervision_visit", "school_id"), ("good_practice", "school_id"),
    ),
    "case": (("complaint_case", "merged_into_id"),),
    "framework": (("assessment", "framework_id"), ("survey", "framework_id"), ("performance_agreement", "framework_id")),
    "performance_agreement": (("assessment", "agreement_id"),),
    "assessment": (("assessment", "previous_id"), ("assessment", "revision_of_id")),
    "network": (("network_member", "network_id"), ("partner_activity", "network_id"), ("pr_item_relay", "network_id")),
}  # fmt: skip
"""Register → the links that keep a record from being removed: (table, column)."""

_PERSONAL = (
    "name_short", "name_en", "former_names", "mission", "head_name", "head_position", "phones", "fax", "emails", "line_id", "facebook", "website",
    "edoc_code", "address_no", "moo", "village", "soi", "road", "latitude", "longitude", "owner_officer", "verified_by", "status_reason", "note",
)  # fmt: skip
_PERSONAL_IN_LOG = ("purpose", "result", "problem")


class Emptied(NamedTuple):
    """What became of the trash: how many records are gone for good, which stayed, and the sentence to show."""

    removed: int
    kept: tuple[int, ...]
    message: str


def empty_trash(work: Workspace, register: Register, ids: Iterable[int] | None = None) -> Emptied:
    """Remove records of the trash (all, or those given) for good, with their contact persons, files and what the history knew of them.

    Records with activities, contacts, agreements, networks or agencies under them stay in the trash. Cannot be undone, nor can anything done before.

    :raises UserError: none of them may be removed
    """
    asked = None if ids is None else set(ids)
    wanted = [one for one in work.reader.ids(register, Query(trash=True)) if asked is None or one in asked]
    kept = _tied(work, register, wanted)
    gone = [one for one in wanted if one not in kept]
    if kept and not gone:
        raise UserError(_refusal(work, register, kept), _("It stays in the trash; restore it if it is still needed."))
    if gone:
        _remove(work, register, gone)
    message = _("{count} records were removed for good.", count=f"{len(gone):,}")
    if kept:
        message = f"{message} {_refusal(work, register, kept)}"
    return Emptied(len(gone), tuple(kept), message)


def _tied(work: Workspace, register: Register, ids: Sequence[int]) -> list[int]:
    found: set[int] = set()
    for table, column in _TIES.get(register.name, ()):
        rows = work.reader.connection.execute(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL")
        found |= {row[0] for row in rows} & set(ids)
    if register.name in evidence_reading.WITH_FILES:
        found |= evidence_reading.sources_of_sent(work.reader, register.name) & set(ids)
    return [one for one in ids if one in found]


def _refusal(work: Workspace, register: Register, kept: Sequence[int]) -> str:
    if len(kept) == 1:
        return _("“{title}” has activities, contacts or links and cannot be removed.", title=work.reader.reference_title(register.name, kept[0]))
    return _("{count} records have activities, contacts or links and cannot be removed.", count=f"{len(kept):,}")


def _remove(work: Workspace, register: Register, ids: list[int]) -> None:
    from sqlalchemy import select

    from desktop.services.changes import TRACKED

    model: Any = TRACKED[register.table]
    with work.deed("purge", register.name, str(len(ids))) as session:
        session.connection().exec_driver_sql("PRAGMA secure_delete=ON")
        gone = {register: ids, **_hanging(session, register, ids)}
        files = [name for part, some in gone.items() for name in drop_files(session, part, some)]
        for start in range(0, len(ids), 400):
            for row in session.scalars(select(model).where(model.id.in_(ids[start : start + 400]))):
                session.delete(row)
            session.flush()
        for part, some in gone.items():
            forget(session, part, some)
    delete_files(work, files)


def _hanging(session: Session, register: Register, ids: Sequence[int]) -> dict[Register, list[int]]:
    """The records of other registers that go along with these, with those only the history still knows: what was done about a case, its letters."""
    found: dict[Register, list[int]] = {}
    for part in REGISTERS.values():
        if part.guard is None or part.guard.table != register.table or part.guard.key == "id":
            continue
        known = "SELECT record_id, json_extract(old, ?) FROM change WHERE owner_register = ? AND table_name = ? AND field = '-' AND old IS NOT NULL"
        rows = [
            *session.connection().exec_driver_sql(f'SELECT id, "{part.guard.key}" FROM "{part.table}"').fetchall(),
            *session.connection().exec_driver_sql(known, (f"$.{part.guard.key}", part.name, part.table)).fetchall(),
        ]
        meant = set(ids)
        found[part] = sorted({record_id for record_id, parent in rows if parent in meant})
    return found


def drop_files(session: Session, register: Register, ids: Sequence[int]) -> Iterator[str]:
    """Take attachments and approvals of records off the tables; gives the names of the files."""
    from sqlalchemy import select

    from desktop.models.office import Approval, Attachment

    for start in range(0, len(ids), 400):
        some = ids[start : start + 400]
        for file in session.scalars(select(Attachment).where(Attachment.register == register.name, Attachment.record_id.in_(some))):
            yield file.stored_name
            session.delete(file)
        for approval in session.scalars(select(Approval).where(Approval.register == register.name, Approval.record_id.in_(some))):
            session.delete(approval)


def delete_files(work: Workspace, names: Iterable[str]) -> None:
    """Delete files of attachments that are off the tables, by their stored names."""
    for name in names:
        with contextlib.suppress(OSError):
            (work.paths.attachments / name).unlink(missing_ok=True)


def forget(session: Session, register: Register, ids: Sequence[int]) -> None:
    """Take out of the history what it knew of these records: their values, and their names in deeds that were about them alone.

    Of a removed case its number and day of receipt stay, so that a round that was reported can tell that it is gone.
    """
    connection = session.connection()
    stays = " AND NOT (table_name = 'complaint_case' AND field = '-')"
    for record_id in ids:
        about = (register.name, record_id)
        connection.exec_driver_sql(
            "UPDATE deed SET subject = '', reason = NULL WHERE record_count <= 1 AND kind <> 'purge' "
            "AND id IN (SELECT deed_id FROM change WHERE owner_register = ? AND owner_id = ?)",
            about,
        )
        connection.exec_driver_sql(f"UPDATE change SET old = NULL, new = NULL WHERE owner_register = ? AND owner_id = ?{stays}", about)
        connection.exec_driver_sql(
            "UPDATE change SET old = json_object('number', json_extract(old, '$.number'), 'received_on', json_extract(old, '$.received_on')), new = NULL "
            "WHERE owner_register = ? AND owner_id = ? AND table_name = 'complaint_case' AND field = '-' AND old IS NOT NULL",
            about,
        )
        connection.exec_driver_sql("DELETE FROM draft WHERE register = ? AND record_id = ?", about)


def anonymise(work: Workspace, register: Register, ids: Iterable[int], reason: str) -> int:
    """Take everything personal out of persons of the register, keeping what was done with them; how many. Cannot be undone.

    The name becomes the register's word with the number; telephones, addresses, contact persons, notes and files go, and the history forgets them.
    Basis: the right to erasure, พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 33 (domain C.11).

    :raises UserError: one of them is no person
    """
    from sqlalchemy import select

    from desktop.models.partner import ContactLog, ContactPerson, Partner

    wanted = list(ids)
    with work.deed("anonymise", register.name, str(len(wanted)), reason) as session:
        files = list(drop_files(session, register, wanted))
        for row in session.scalars(select(Partner).where(Partner.id.in_(wanted))):
            if row.kind != "person":
                raise UserError(_("“{title}” is not a person; only persons are made anonymous.", title=row.name))
            row.name = _("Person no. {number} (data removed)", number=row.number or row.id)
            row.name_sort, row.publishable = sort_key(row.name), False
            for name in _PERSONAL:
                setattr(row, name, None)
        for person in session.scalars(select(ContactPerson).where(ContactPerson.partner_id.in_(wanted))):
            session.delete(person)
        for contact in session.scalars(select(ContactLog).where(ContactLog.partner_id.in_(wanted))):
            for name in _PERSONAL_IN_LOG:
                setattr(contact, name, None)
        session.flush()
        forget(session, register, wanted)
    delete_files(work, files)
    return len(wanted)
