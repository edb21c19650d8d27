"""Two records of the same partner become one: chosen field by field, everything that hangs on the others moved, a trace in both, undone as one act.

The others are not deleted: they take the status "merged", point to the one that stays and leave the lists (domain.md B.1.3).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain import partner_rules, thai_date
from desktop.domain.fields import Field, Kind
from desktop.domain.shipped_lists import folded
from desktop.errors import UserError
from desktop.models.partner_register import PARTNERS
from desktop.services import partners
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.partner import ContactPerson, Partner
    from desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Difference:
    """A field in which the records differ: the value of each by id, and all of them united where the field holds a list."""

    field: Field
    values: dict[int, Any]
    united: list[Any] | None

    def suggestion(self, keep_id: int) -> Any:
        """What a merge takes unless told otherwise: lists united, else the kept record's own value, else the first that is not empty."""
        if self.united is not None:
            return self.united
        if not _empty(self.values[keep_id]):
            return self.values[keep_id]
        return next((value for value in self.values.values() if not _empty(value)), None)


def differences(work: Workspace, ids: Sequence[int]) -> list[Difference]:
    """The fields in which the partners differ, in the order of the form. Numbers, statuses and other computed fields are not chosen and not listed."""
    records = work.reader.rows(PARTNERS, list(ids))
    found = []
    for field in PARTNERS.stored:
        values = {record["id"]: record[field.name] for record in records}
        if not field.computed and any(value != records[0][field.name] and not (_empty(value) and _empty(records[0][field.name])) for value in values.values()):
            found.append(Difference(field, values, _united(field, values.values())))
    return found


def suggested(work: Workspace, keep_id: int, other_ids: Sequence[int]) -> dict[str, Any]:
    """What ``merge`` would best be given as ``chosen``: the suggestion of every difference."""
    return {one.field.name: one.suggestion(keep_id) for one in differences(work, [keep_id, *other_ids])}


def _empty(value: Any) -> bool:
    return value is None or value == "" or value == []


def _united(field: Field, values: Any) -> list[Any] | None:
    """The values of several lists, each once, telephones that differ only in their spaces too."""
    if not field.holds_list:
        return None
    found: dict[Any, Any] = {}
    for one in (one for value in values for one in value or ()):
        found.setdefault(folded(one).replace("-", "") if field.kind is Kind.LINES else one, one)
    return list(found.values())


def merge(work: Workspace, keep_id: int, other_ids: Sequence[int], chosen: Mapping[str, Any]) -> int:
    """Merge other partners into one and give the id of that one. One deed, undone as one.

    ``chosen``: field → value for the record that stays; fields left out keep its own value. Contact persons, agreements, contact log, activities, memberships,
    the publicity that names the partner and attachments move; approvals stay where they were given. What the kept record has already (a membership of the same
    network and day, the same activity, the same contact person, passing on the same item) is not there twice. What was sent keeps the name it was sent to.

    :raises Faults: a chosen value cannot be right; nothing was changed
    :raises UserError: a record merged with itself, one that is merged already, in the trash, awaiting approval or discontinued; nothing was changed
    """
    from desktop.services import records

    others = list(dict.fromkeys(other_ids))
    if not others or keep_id in others:
        raise UserError(_("A record cannot be merged with itself."), _("Choose at least two different records."))
    with work.deed("merge", PARTNERS.name, partners.subject(work, [keep_id])) as session:
        keep, *losers = partners.load(session, [keep_id, *others])
        _refuse(keep, losers)
        allowed = {field.name for field in PARTNERS.stored if not field.computed}
        records.save(work, PARTNERS, {name: value for name, value in chosen.items() if name in allowed}, keep_id)
        for loser in losers:
            _move_all(session, loser, keep)
            _retire(work, loser, keep)
        session.flush()
    return keep_id


def _refuse(keep: Partner, losers: Sequence[Partner]) -> None:
    sources = partner_rules.transition("merge").sources
    for partner in (keep, *losers):
        if partner.deleted_at is not None:
            raise UserError(_("“{name}” lies in the trash and cannot be merged.", name=partner.name), _("Restore it first, or leave it out."))
        if partner.status == "merged":
            raise UserError(_("“{name}” is merged into another record already.", name=partner.name), _("Choose the record it was merged into."))
    for partner in losers:
        if partner.status not in sources:
            status = _(partner_rules.STATUSES[partner.status].label)
            raise UserError(
                _("“{name}” ({status}) cannot be merged into another record.", name=partner.name, status=status),
                _("Keep that one, or change its status first."),
            )


# --- What hangs on a record ------------------------------------------------------------------------------------------------------------------


def _move_all(session: Session, loser: Partner, keep: Partner) -> None:
    from sqlalchemy import select

    from desktop.models.office import Attachment
    from desktop.models.partner import Agreement, ContactLog
    from desktop.models.partner import Partner as Table

    _move_contacts(session, loser, keep)
    for agreement in session.scalars(select(Agreement).where(Agreement.partner_id == loser.id)):
        agreement.partner_id = keep.id
    for contact in session.scalars(select(ContactLog).where(ContactLog.partner_id == loser.id)):
        contact.partner_id = keep.id
    _move_links(session, loser, keep)
    _move_publicity(session, loser, keep)
    _move_complaints(session, loser, keep)
    _move_assessments(session, loser, keep)
    for file in session.scalars(select(Attachment).where(Attachment.register == PARTNERS.name, Attachment.record_id == loser.id)):
        file.record_id = keep.id
    for child in session.scalars(select(Table).where(Table.parent_id == loser.id)):
        child.parent_id = keep.id if child is not keep else _other_parent(loser, keep)
    for earlier in session.scalars(select(Table).where(Table.merged_into_id == loser.id)):
        earlier.merged_into_id = keep.id


def _other_parent(loser: Partner, keep: Partner) -> int | None:
    """The kept record stood under the one that goes: it stands under that one's parent now, never under itself."""
    return loser.parent_id if loser.parent_id != keep.id else None


def _move_contacts(session: Session, loser: Partner, keep: Partner) -> None:
    """Contact persons move behind those of the kept record; one that is there already only brings its telephones and e-mails."""
    from sqlalchemy import select

    from desktop.models.partner import ContactPerson

    query = select(ContactPerson).order_by(ContactPerson.position_order, ContactPerson.id)
    known = {_person(row): row for row in session.scalars(query.where(ContactPerson.partner_id == keep.id))}
    place = len(known)
    for row in session.scalars(query.where(ContactPerson.partner_id == loser.id)).all():
        same = known.get(_person(row))
        if same is None:
            row.partner_id, row.position_order = keep.id, place
            known[_person(row)] = row
            place += 1
        else:
            phones = _united(PARTNERS["phones"], (same.phones, row.phones))
            emails = _united(PARTNERS["emails"], (same.emails, row.emails))
            same.phones, same.emails = phones, emails
            session.delete(row)


def _person(row: ContactPerson) -> tuple[str, ...]:
    return tuple(folded(text or "") for text in (row.first_name, row.last_name, row.position))


def _move_links(session: Session, loser: Partner, keep: Partner) -> None:
    """Memberships and activities move; a link the kept record has already goes."""
    from sqlalchemy import select

    from desktop.models.partner import ActivityPartner, NetworkMember

    members = select(NetworkMember).order_by(NetworkMember.id)
    _move_each(
        session,
        session.scalars(members.where(NetworkMember.partner_id == loser.id)).all(),
        {(row.network_id, row.starts_on) for row in session.scalars(members.where(NetworkMember.partner_id == keep.id))},
        lambda row: (row.network_id, row.starts_on),
        keep.id,
    )
    links = select(ActivityPartner).order_by(ActivityPartner.id)
    _move_each(
        session,
        session.scalars(links.where(ActivityPartner.partner_id == loser.id)).all(),
        {(row.activity_id,) for row in session.scalars(links.where(ActivityPartner.partner_id == keep.id))},
        lambda row: (row.activity_id,),
        keep.id,
    )


def _move_publicity(session: Session, loser: Partner, keep: Partner) -> None:
    """Items of a school, news from it, who passes an item on and who received a sending lead to the kept record."""
    from sqlalchemy import select

    from desktop.models.publicity import ItemRelay, NewsItem, PublicityItem, Recipient

    for item in session.scalars(select(PublicityItem).where(PublicityItem.school_id == loser.id)):
        item.school_id = keep.id
    for news in session.scalars(select(NewsItem).where(NewsItem.source_id == loser.id)):
        news.source_id = keep.id
    for recipient in session.scalars(select(Recipient).where(Recipient.partner_id == loser.id)):
        recipient.partner_id = keep.id
    relays = select(ItemRelay).order_by(ItemRelay.id)
    _move_each(
        session,
        session.scalars(relays.where(ItemRelay.partner_id == loser.id)).all(),
        {(row.item_id, row.network_id) for row in session.scalars(relays.where(ItemRelay.partner_id == keep.id))},
        lambda row: (row.item_id, row.network_id),
        keep.id,
    )


def _move_complaints(session: Session, loser: Partner, keep: Partner) -> None:
    """Cases about a school or agency, and what was forwarded to it, lead to the kept record."""
    from sqlalchemy import or_, select

    from desktop.models.complaint import Case, Referral

    for case in session.scalars(select(Case).where(or_(Case.school_id == loser.id, Case.forwarded_to == loser.id))):
        case.school_id = keep.id if case.school_id == loser.id else case.school_id
        case.forwarded_to = keep.id if case.forwarded_to == loser.id else case.forwarded_to
    for referral in session.scalars(select(Referral).where(Referral.partner_id == loser.id)):
        referral.partner_id = keep.id


def _move_assessments(session: Session, loser: Partner, keep: Partner) -> None:
    """Rounds a school answered, visits to it and its good practices lead to the kept record. Where both answered a round, each answer stays as it was given."""
    from sqlalchemy import select

    from desktop.models.assessment_work import AssessmentSubject
    from desktop.models.instrument import GoodPractice, SupervisionVisit

    both = set(session.scalars(select(AssessmentSubject.assessment_id).where(AssessmentSubject.partner_id == keep.id)))
    for subject in session.scalars(select(AssessmentSubject).where(AssessmentSubject.partner_id == loser.id)):
        if subject.assessment_id not in both:
            subject.partner_id = keep.id
    for visit in session.scalars(select(SupervisionVisit).where(SupervisionVisit.school_id == loser.id)):
        visit.school_id = keep.id
    for practice in session.scalars(select(GoodPractice).where(GoodPractice.school_id == loser.id)):
        practice.school_id = keep.id


def _move_each(
    session: Session, rows: Sequence[Any], taken: set[tuple[Any, ...]], key_of: Callable[[Any], tuple[Any, ...]], keep_id: int
) -> None:
    for row in rows:
        if key_of(row) in taken:
            session.delete(row)
        else:
            taken.add(key_of(row))
            row.partner_id = keep_id


# --- The trace -------------------------------------------------------------------------------------------------------------------------------


def _retire(work: Workspace, loser: Partner, keep: Partner) -> None:
    """The record that goes says where to, the one that stays says what came to it."""
    day = thai_date.format_date(work.today())
    loser.status, loser.status_on, loser.merged_into_id = "merged", work.today(), keep.id
    loser.status_reason = _("Merged into “{name}” ({number})", name=keep.name, number=keep.number or "–")
    _add_note(loser, _("Merged into “{name}” ({number}) on {day}", name=keep.name, number=keep.number or "–", day=day))
    _add_note(keep, _("“{name}” ({number}) was merged into this record on {day}", name=loser.name, number=loser.number or "–", day=day))


def _add_note(partner: Partner, line: str) -> None:
    partner.note = f"{partner.note}\n{line}" if partner.note else line
