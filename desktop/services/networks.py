"""Networks and who belongs to them, activities and who took part (domain.md B.1.2; S04 S16 step 5: ทะเบียนเครือข่าย/กิจกรรม)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from desktop.errors import Fault, Faults, UserError
from desktop.models.partner_register import ACTIVITIES, NETWORKS
from desktop.services.steps import chunks
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.partner import Network, NetworkMember, PartnerActivity
    from desktop.services.workspace import Workspace


class Member(NamedTuple):
    """A partner's place in a network. ``id`` is that of the membership; ``role`` a key of ``network_role``."""

    id: int
    partner_id: int
    name: str
    role: str
    starts_on: date | None
    ends_on: date | None


class Participant(NamedTuple):
    """A partner that took part in an activity. ``id`` is that of the link."""

    id: int
    partner_id: int
    name: str


class Counts(NamedTuple):
    """What hangs on a network."""

    members: int
    activities: int


class PartnerActivityLine(NamedTuple):
    """An activity a partner took part in."""

    id: int
    name: str
    starts_on: date
    ends_on: date | None


# --- Members ---------------------------------------------------------------------------------------------------------------------------------


def members(work: Workspace, network_id: int, on: date | None = None) -> list[Member]:
    """The members of a network: the chair first, then by role and Thai order of the name. ``on``: only those who belong to it on that day."""
    rows = work.reader.connection.execute(
        "SELECT m.id, m.partner_id, p.name, m.role, m.starts_on, m.ends_on FROM network_member AS m JOIN partner AS p ON p.id = m.partner_id "
        "LEFT JOIN value_item AS v ON v.list_key = 'network_role' AND v.key = m.role "
        "WHERE m.network_id = ? AND m.deleted_at IS NULL AND p.deleted_at IS NULL ORDER BY v.position IS NULL, v.position, p.name_sort, m.id",
        (network_id,),
    )
    found = [Member(number, partner, name, role or "", _date(start), _date(end)) for number, partner, name, role, start, end in rows]
    return found if on is None else [one for one in found if (one.starts_on or on) <= on <= (one.ends_on or on)]


def add_members(work: Workspace, network_id: int, partner_ids: Sequence[int], role: str = "member", starts_on: date | None = None) -> int:
    """Take partners into a network; those who belong to it already are left as they are. How many joined.

    :raises UserError: the network or a partner is gone
    """
    from desktop.models.partner import NetworkMember
    from desktop.services import partners

    with work.deed("save", NETWORKS.name, _title(work, NETWORKS.name, network_id)) as session:
        _network(session, network_id)
        present = {row.partner_id for row in _memberships(session, network_id) if row.ends_on is None or row.ends_on >= (starts_on or work.today())}
        joining = [partner for partner in partners.load(session, partner_ids) if partner.id not in present]
        for partner in joining:
            session.add(NetworkMember(network_id=network_id, partner_id=partner.id, role=role or None, starts_on=starts_on))
        return len(joining)


def set_member(work: Workspace, member_id: int, role: str, starts_on: date | None, ends_on: date | None) -> None:
    """Change the role and the time of a membership.

    :raises Faults: it would end before it starts
    :raises UserError: the membership is gone
    """
    if starts_on and ends_on and ends_on < starts_on:
        raise Faults([Fault("ends_on", _("The end lies before the beginning."), _("Check both dates."))])
    with work.deed("save", NETWORKS.name, _title_of_member(work, [member_id])) as session:
        row = _member(session, member_id)
        row.role, row.starts_on, row.ends_on = role or None, starts_on, ends_on


def end_members(work: Workspace, member_ids: Sequence[int], on: date) -> int:
    """The memberships end on a day; they stay in the register of the past. How many."""
    with work.deed("save", NETWORKS.name, _title_of_member(work, member_ids)) as session:
        found = [_member(session, member_id) for member_id in member_ids]
        for row in found:
            row.ends_on = max(on, row.starts_on or on)
        return len(found)


def remove_members(work: Workspace, member_ids: Sequence[int]) -> int:
    """Take memberships out that were entered by mistake; how many."""
    with work.deed("save", NETWORKS.name, _title_of_member(work, member_ids)) as session:
        found = [_member(session, member_id) for member_id in member_ids]
        for row in found:
            session.delete(row)
        return len(found)


def counts(work: Workspace, network_ids: Iterable[int]) -> dict[int, Counts]:
    """Network id → how many partners belong to it today and how many activities it has had."""
    today = work.today().isoformat()
    found = {}
    for network_id in network_ids:
        row = work.reader.connection.execute(
            "SELECT (SELECT count(DISTINCT m.partner_id) FROM network_member AS m JOIN partner AS p ON p.id = m.partner_id WHERE m.network_id = :id "
            "AND m.deleted_at IS NULL AND p.deleted_at IS NULL AND ifnull(m.starts_on, :day) <= :day AND ifnull(m.ends_on, :day) >= :day), "
            "(SELECT count(*) FROM partner_activity WHERE network_id = :id AND deleted_at IS NULL)",
            {"id": network_id, "day": today},
        ).fetchone()
        found[network_id] = Counts(*row)
    return found


def _memberships(session: Session, network_id: int) -> list[NetworkMember]:
    from sqlalchemy import select

    from desktop.models.partner import NetworkMember

    return list(session.scalars(select(NetworkMember).where(NetworkMember.network_id == network_id)))


def _member(session: Session, member_id: int) -> NetworkMember:
    from desktop.models.partner import NetworkMember

    row = session.get(NetworkMember, member_id)
    if row is None:
        raise UserError(_("This entry is no longer there."), _("Refresh the list, then choose again."))
    return row


def _network(session: Session, network_id: int) -> Network:
    from desktop.models.partner import Network

    row = session.get(Network, network_id)
    if row is None or row.deleted_at is not None:
        raise UserError(_("This network is no longer in the register."), _("Refresh the list, then choose again."))
    return row


# --- Activities ------------------------------------------------------------------------------------------------------------------------------


def participants(work: Workspace, activity_id: int) -> list[Participant]:
    """The partners that took part in an activity, in Thai order."""
    rows = work.reader.connection.execute(
        "SELECT a.id, a.partner_id, p.name FROM activity_partner AS a JOIN partner AS p ON p.id = a.partner_id "
        "WHERE a.activity_id = ? AND a.deleted_at IS NULL AND p.deleted_at IS NULL ORDER BY p.name_sort, p.id",
        (activity_id,),
    )
    return [Participant(*row) for row in rows]


def add_participants(work: Workspace, activity_id: int, partner_ids: Sequence[int]) -> int:
    """Write down that partners took part; those who are there already are left. How many were added.

    :raises UserError: the activity or a partner is gone
    """
    from sqlalchemy import select

    from desktop.models.partner import ActivityPartner
    from desktop.services import partners

    with work.deed("save", ACTIVITIES.name, _title(work, ACTIVITIES.name, activity_id)) as session:
        _activity(session, activity_id)
        present = set(session.scalars(select(ActivityPartner.partner_id).where(ActivityPartner.activity_id == activity_id)))
        joining = [partner for partner in partners.load(session, partner_ids) if partner.id not in present]
        for partner in joining:
            session.add(ActivityPartner(activity_id=activity_id, partner_id=partner.id))
        return len(joining)


def remove_participants(work: Workspace, activity_id: int, partner_ids: Sequence[int]) -> int:
    """Take partners out of an activity; how many."""
    from sqlalchemy import select

    from desktop.models.partner import ActivityPartner

    with work.deed("save", ACTIVITIES.name, _title(work, ACTIVITIES.name, activity_id)) as session:
        gone = 0
        for chunk in chunks(list(partner_ids)):
            query = select(ActivityPartner).where(ActivityPartner.activity_id == activity_id, ActivityPartner.partner_id.in_(chunk))
            for row in session.scalars(query).all():
                session.delete(row)
                gone += 1
        return gone


def activities_of(work: Workspace, partner_id: int) -> list[PartnerActivityLine]:
    """The activities a partner took part in, the newest first."""
    rows = work.reader.connection.execute(
        "SELECT t.id, t.name, t.starts_on, t.ends_on FROM activity_partner AS a JOIN partner_activity AS t ON t.id = a.activity_id "
        "WHERE a.partner_id = ? AND a.deleted_at IS NULL AND t.deleted_at IS NULL ORDER BY t.starts_on DESC, t.id DESC",
        (partner_id,),
    )
    return [PartnerActivityLine(number, name, date.fromisoformat(start), _date(end)) for number, name, start, end in rows]



def _activity(session: Session, activity_id: int) -> PartnerActivity:
    from desktop.models.partner import PartnerActivity

    row = session.get(PartnerActivity, activity_id)
    if row is None or row.deleted_at is not None:
        raise UserError(_("This activity is no longer in the register."), _("Refresh the list, then choose again."))
    return row


def _title_of_member(work: Workspace, member_ids: Sequence[int]) -> str:
    """The name of the network in which the first of these memberships is."""
    sql = "SELECT n.name FROM network_member AS m JOIN network AS n ON n.id = m.network_id WHERE m.id = ?"
    row = work.reader.connection.execute(sql, (member_ids[0],)).fetchone() if member_ids else None
    return row[0] if row else ""


def _title(work: Workspace, register_name: str, record_id: int) -> str:
    return work.reader.reference_title(register_name, record_id)


def _date(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
