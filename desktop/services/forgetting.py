"""Where else a person's data stand who is made anonymous: approved versions of the register, traces of merges, titles of deeds (PDPA s. 33; domain.md C.11).

The record itself, what hangs on it and its own history are emptied by ``removal``; this is the rest, inside the same deed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desktop.models.partner_register import PARTNERS
from desktop.services import versions
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.partner import Partner

_KEPT_IN_VERSIONS = ("id", "number", "scope", "kind", "category", "sector", "status", "owner_unit", "data_as_of", "parent_id.title")

_PERSONAL_IN_SENDINGS = ("name", "contact_name", "address", "note")
_PERSONAL_IN_NEWS = ("source_name", "sender", "sender_position", "sender_phones", "sender_emails")


def overwrite_freed_pages(session: Session) -> None:
    """Let SQLite overwrite what it frees from now on, or the old text could still be read out of the file."""
    session.connection().exec_driver_sql("PRAGMA secure_delete=ON")


def forget_elsewhere(session: Session, partner: Partner, old_name: str) -> None:
    """Remove the old name of a partner that is already emptied and renamed from everything outside its own row and history."""
    _forget_texts(session, partner, old_name)
    _forget_sendings(session, partner, old_name)
    versions.rewrite(session, PARTNERS, _stripped(partner, old_name))
    session.flush()
    _forget_history(session, partner, old_name)


def _forget_texts(session: Session, partner: Partner, old_name: str) -> None:
    """Subjects of contacts and agreements, and the trace a merge left in another record."""
    from sqlalchemy import or_, select

    from desktop.models.partner import Agreement, ContactLog
    from desktop.models.partner import Partner as Table

    for contact in session.scalars(select(ContactLog).where(ContactLog.partner_id == partner.id)):
        contact.subject = _("Personal data removed")
    for agreement in session.scalars(select(Agreement).where(Agreement.partner_id == partner.id)):
        agreement.subject, agreement.note = agreement.subject.replace(old_name, partner.name), None
    query = select(Table).where(or_(Table.note.contains(old_name, autoescape=True), Table.status_reason.contains(old_name, autoescape=True)))
    for other in session.scalars(query):
        other.note = other.note.replace(old_name, partner.name) if other.note else other.note
        other.status_reason = other.status_reason.replace(old_name, partner.name) if other.status_reason else other.status_reason


def _forget_sendings(session: Session, partner: Partner, old_name: str) -> None:
    """Lists of recipients keep that one was sent, not to whom; news keeps that somebody sent it, not who and how to reach them.

    A merge made them lead to the record that stayed: the name they were sent to tells them from that one's own.
    """
    from sqlalchemy import or_, select, update

    from desktop.models.office import Change
    from desktop.models.publicity import NewsItem, Recipient

    after_merging = (Recipient.partner_id == partner.merged_into_id) & (Recipient.name == old_name)
    recipients = list(session.scalars(select(Recipient).where(or_(Recipient.partner_id == partner.id, after_merging))))
    for row in recipients:
        row.name, row.contact_name, row.address, row.note = partner.name, None, None, None
    sent = list(session.scalars(select(NewsItem).where(NewsItem.source_id == partner.id)))
    for news in sent:
        news.source_name = news.sender = news.sender_position = None
        news.sender_phones = news.sender_emails = None
    session.flush()
    emptied: list[tuple[str, int, tuple[str, ...]]] = [(row.__tablename__, row.id, _PERSONAL_IN_SENDINGS) for row in recipients]
    emptied += [(news.__tablename__, news.id, _PERSONAL_IN_NEWS) for news in sent]
    for table, record_id, fields in emptied:
        about = (Change.table_name == table) & (Change.record_id == record_id) & Change.field.in_(fields)
        session.execute(update(Change).where(about).values(old=None, new=None))


def _stripped(partner: Partner, old_name: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def strip(row: dict[str, Any]) -> dict[str, Any]:
        if row["id"] == partner.id:
            return {name: row[name] for name in _KEPT_IN_VERSIONS if name in row} | {"name": partner.name}
        if row.get("parent_id.title") == old_name:
            return row | {"parent_id.title": partner.name}
        return row

    return strip


def _forget_history(session: Session, partner: Partner, old_name: str) -> None:
    """The old texts that this very deed has just logged, every other mention of the name, and its place in the titles of deeds."""
    from sqlalchemy import delete, func, or_, update

    from desktop.models.office import Change, Deed

    of_partner = (Change.owner_register == PARTNERS.name) & (Change.owner_id == partner.id)
    session.execute(update(Change).where(of_partner).values(old=None, new=None))
    session.execute(delete(Change).where(Change.table_name == versions.REGISTER_NAME, Change.field == "snapshot"))
    mentions = or_(Change.old.contains(old_name, autoescape=True), Change.new.contains(old_name, autoescape=True))
    session.execute(update(Change).where(mentions).values(old=None, new=None))
    for column in (Deed.subject, Deed.reason):
        named = column.contains(old_name, autoescape=True)
        session.execute(update(Deed).where(named).values({column: func.replace(column, old_name, partner.name)}))


def merged_into(session: Session, partner: Partner) -> list[Partner]:
    """The records that were merged into a partner: the same person under another number."""
    from sqlalchemy import select

    from desktop.models.partner import Partner as Table

    return list(session.scalars(select(Table).where(Table.merged_into_id == partner.id)))

