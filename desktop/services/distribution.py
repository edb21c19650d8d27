"""Who received what: recipients taken from the partner registry and frozen on the day of the sending (domain.md B.2.5; S02 step 7).

The rows keep the name, the contact person and the address as they were. A partner may change, be merged or be removed afterwards: the list stays as it was.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.address import Address, format_address
from desktop.domain.thai_date import format_date
from desktop.domain.thai_text import normalise
from desktop.errors import Fault, Faults, UserError
from desktop.models.partner_reading import person_name
from desktop.models.partner_register import PARTNERS
from desktop.models.publicity_register import DISTRIBUTIONS
from desktop.models.reader import Query
from desktop.services.steps import chunks
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

NEEDS_ADDRESS = ("email", "line", "facebook", "letter", "journal", "newspaper")
"""Channels by which nothing reaches a partner without an address of that kind."""

_LEFT_OUT = ("suspended", "inactive", "merged")
"""Statuses of partners nothing is sent to."""

_POSTAL = ("letter", "journal", "newspaper")
_FIRST_ROLES = ("publicity", "coordinator", "correspondence")
"""Contact persons with these roles are written to before others."""



@dataclass(frozen=True)
class SavedFilterSource:
    """The partners a saved filter of the registry finds now."""

    id: int


@dataclass(frozen=True)
class NetworkSource:
    """Those who belong to a network today."""

    id: int


@dataclass(frozen=True)
class TagSource:
    """The partners with a topic of cooperation (a key of the value list "topic")."""

    key: str


@dataclass(frozen=True)
class ChosenSource:
    """Partners chosen one by one. ``words`` says why, where there is more to say than "chosen"."""

    ids: tuple[int, ...]
    words: str = ""


Source = SavedFilterSource | NetworkSource | TagSource | ChosenSource


class RecipientLine(NamedTuple):
    """Somebody it would go to: the partner, whom there, and the e-mail, telephone, LINE name or postal address ("" when the registry has none)."""

    partner_id: int
    name: str
    contact_name: str
    address: str


@dataclass(frozen=True)
class Gathered:
    """What a source gives: the recipients in Thai order, and how many partners were left out (suspended, discontinued, merged, in the trash)."""

    lines: tuple[RecipientLine, ...]
    left_out: int
    words: str
    """The source in words: เครือข่าย: เครือข่ายประชาสัมพันธ์ …"""

    @property
    def without_address(self) -> int:
        """How many have no address for the channel."""
        return sum(not line.address for line in self.lines)

    def summary(self) -> str:
        """In a sentence or two: how many, how many without address, how many left out."""
        said = [_("{count} recipients.", count=f"{len(self.lines):,}")]
        if self.without_address:
            said.append(_("{count} have no address for this channel.", count=f"{self.without_address:,}"))
        if self.left_out:
            said.append(_("{count} are suspended, discontinued, merged or in the trash and were left out.", count=f"{self.left_out:,}"))
        return " ".join(said)


class Resending(NamedTuple):
    """A new sending to those whose receipt is not noted: the values of its form, its source, and the names of those no longer in the registry."""

    values: dict[str, Any]
    source: ChosenSource
    gone: tuple[str, ...]


# --- Taking recipients -----------------------------------------------------------------------------------------------------------------------


def recipients(work: Workspace, source: Source, channel: str = "email") -> list[RecipientLine]:
    """Whom a sending by that channel (a key of "pr_channel") would go to.

    :raises UserError: the saved filter or the network is gone
    """
    return list(gather(work, source, channel).lines)


def gather(work: Workspace, source: Source, channel: str = "email") -> Gathered:
    """The recipients of a source with what there is to say about them.

    :raises UserError: the saved filter or the network is gone
    """
    ids, words = _chosen(work, source)
    found = {row["id"]: row for row in _partners(work, ids)}
    contacts = _contacts(work, list(found))
    lines = tuple(_line(found[one], contacts.get(one, []), channel) for one in ids if one in found)
    return Gathered(lines, len(ids) - len(lines), words)


def emails(lines: Iterable[RecipientLine]) -> list[str]:
    """The e-mail addresses of recipients, each once, for the Bcc of a draft."""
    return list(dict.fromkeys(line.address for line in lines if "@" in line.address))


def _chosen(work: Workspace, source: Source) -> tuple[list[int], str]:
    """The partner ids of a source, each once, and the source in words."""
    if isinstance(source, SavedFilterSource):
        return _of_filter(work, source.id)
    if isinstance(source, NetworkSource):
        return _of_network(work, source.id)
    if isinstance(source, TagSource):
        label = work.lists().label("topic", source.key)
        return list(work.reader.ids(PARTNERS, Query(filters=(("topics", (source.key,)),)))), _("Topic: {name}", name=label)
    return list(dict.fromkeys(source.ids)), source.words or _("Chosen one by one")


def _of_filter(work: Workspace, filter_id: int) -> tuple[list[int], str]:
    from desktop.services import saved_filters

    for one in saved_filters.saved(work, PARTNERS):
        if one.id == filter_id:
            return list(work.reader.ids(PARTNERS, one.query)), _("Saved filter: {name}", name=one.name)
    raise UserError(_("This saved filter is no longer there."), _("Choose the recipients another way."))


def _of_network(work: Workspace, network_id: int) -> tuple[list[int], str]:
    found = work.reader.connection.execute("SELECT name FROM network WHERE id = ? AND deleted_at IS NULL", (network_id,)).fetchone()
    if found is None:
        raise UserError(_("This network is no longer in the register."), _("Choose the recipients another way."))
    day = work.today().isoformat()
    rows = work.reader.connection.execute(
        "SELECT m.partner_id FROM network_member AS m JOIN partner AS p ON p.id = m.partner_id WHERE m.network_id = ? AND m.deleted_at IS NULL "
        "AND ifnull(m.starts_on, ?) <= ? AND ifnull(m.ends_on, ?) >= ? ORDER BY p.name_sort, p.id",
        (network_id, day, day, day, day),
    )
    return list(dict.fromkeys(row[0] for row in rows)), _("Network: {name}", name=found[0])


def _partners(work: Workspace, ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    """Those of the partners something can be sent to."""
    for some in chunks(ids):
        for row in work.reader.rows(PARTNERS, some):
            if row["deleted_at"] is None and row["status"] not in _LEFT_OUT:
                yield row


def _contacts(work: Workspace, ids: Sequence[int]) -> dict[int, list[dict[str, Any]]]:
    """Partner id → its contact persons of today, publicity and main contacts first."""
    found: dict[int, list[dict[str, Any]]] = {}
    day = work.today().isoformat()
    for some in chunks(ids):
        rows = work.reader.connection.execute(
            "SELECT partner_id, title, first_name, last_name, phones, emails, role FROM contact_person WHERE deleted_at IS NULL "
            "AND ifnull(starts_on, ?) <= ? AND ifnull(ends_on, ?) >= ? "
            f"AND partner_id IN ({','.join('?' * len(some))}) ORDER BY partner_id, position_order, id",
            (day, day, day, day, *some),
        )
        for partner_id, title, first, last, phones, mails, role in rows:
            person = {"name": person_name(title, first, last), "phones": _texts(phones), "emails": _texts(mails), "role": role}
            found.setdefault(partner_id, []).append(person)
    for persons in found.values():
        persons.sort(key=lambda person: _FIRST_ROLES.index(person["role"]) if person["role"] in _FIRST_ROLES else len(_FIRST_ROLES))
    return found


def _line(partner: Mapping[str, Any], contacts: Sequence[Mapping[str, Any]], channel: str) -> RecipientLine:
    name, address = _address(partner, contacts, channel)
    return RecipientLine(partner["id"], partner["name"], name, address)


def _address(partner: Mapping[str, Any], contacts: Sequence[Mapping[str, Any]], channel: str) -> tuple[str, str]:
    """Whom at the partner and under which address; the main contact is named where the address is the partner's own."""
    main = contacts[0]["name"] if contacts else (partner["head_name"] or "")
    if channel == "email":
        return _of_person(partner, contacts, "emails")
    if channel in ("line", "facebook"):
        return main, partner["line_id" if channel == "line" else "facebook"] or ""
    if channel in _POSTAL:
        return main, _postal(partner)
    preferred = "emails" if partner["preferred_channel"] == "email" else "phones"
    other = "phones" if preferred == "emails" else "emails"
    found = _of_person(partner, contacts, preferred)
    return found if found[1] else _of_person(partner, contacts, other)


def _of_person(partner: Mapping[str, Any], contacts: Sequence[Mapping[str, Any]], kind: str) -> tuple[str, str]:
    """The first contact person with an e-mail or a telephone, else the partner's own."""
    for person in contacts:
        if person[kind]:
            return person["name"], person[kind][0]
    own = partner[kind] or []
    return (contacts[0]["name"] if contacts else ""), (own[0] if own else "")


def _postal(partner: Mapping[str, Any]) -> str:
    return format_address(Address.of(partner)) if partner["amphoe"] or partner["province"] else ""


def _texts(stored: str | None) -> list[str]:
    return list(json.loads(stored)) if stored else []


# --- Sending ---------------------------------------------------------------------------------------------------------------------------------


def send(work: Workspace, values: Mapping[str, Any], source: Source, chosen: Collection[int] | None = None) -> int:
    """Write a sending down with its recipients as they are today; the id of the new record. One deed, undone as one.

    ``values`` are fields of the register "distribution". ``chosen``: only these partners of the source, with or without an address; without it those with an
    address, or all where the channel needs none.

    :raises Faults: a field is missing or wrong; nothing was saved
    :raises UserError: nobody is left to receive it, or the source is gone
    """
    from desktop.services import records

    channel = values.get("channel") or "email"
    found = gather(work, source, channel)
    lines = _sent_to(found, channel, chosen)
    given = {"sent_by": work.actor or None, **values, "channel": channel}
    with work.deed("new", DISTRIBUTIONS.name, normalise(str(values.get("name") or ""))) as session:
        from desktop.models.publicity import Distribution, Recipient
        from desktop.services import changes

        sending_id = records.save(work, DISTRIBUTIONS, given)
        row = session.get_one(Distribution, sending_id)
        row.recipients_from = _("{source}, {count} recipients", source=found.words, count=f"{len(lines):,}")
        row.recipient_count = len(lines)
        session.flush()
        changes.insert_many(session, Recipient, [_frozen(sending_id, place, line) for place, line in enumerate(lines)])
        return sending_id


def _sent_to(found: Gathered, channel: str, chosen: Collection[int] | None) -> list[RecipientLine]:
    if chosen is not None:
        wanted = set(chosen)
        lines = [line for line in found.lines if line.partner_id in wanted]
    else:
        lines = [line for line in found.lines if line.address or channel not in NEEDS_ADDRESS]
    if not lines:
        raise UserError(_("There is nobody to send it to."), found.summary())
    return lines


def _frozen(sending_id: int, place: int, line: RecipientLine) -> dict[str, Any]:
    return {
        "distribution_id": sending_id, "position_order": place, "partner_id": line.partner_id, "name": line.name,
        "contact_name": line.contact_name or None, "address": line.address or None, "received_on": None, "note": None,
    }  # fmt: skip


# --- Afterwards ------------------------------------------------------------------------------------------------------------------------------


def mark_received(work: Workspace, recipient_ids: Iterable[int], on: date | None) -> int:
    """Note the day on which recipients confirmed (None takes it back); how many changed. One deed.

    :raises Faults: the day lies in the future
    :raises UserError: none of them is there any more
    """
    if on is not None and on > work.today():
        raise Faults([Fault("received_on", _("“{field}” lies in the future.", field=_("Date received")), _("Type today or an earlier day."))])
    wanted = list(dict.fromkeys(recipient_ids))
    with work.deed("save", DISTRIBUTIONS.name, _title_of(work, wanted)) as session:
        from desktop.services import changes

        note = changes.recorder(session)
        before = note.read_rows("distribution_recipient", wanted)
        if wanted and not before:
            raise UserError(_("This entry is no longer there."), _("Refresh the list, then choose again."))
        day = on.isoformat() if on else None
        return note.set_values("distribution_recipient", before, {one: {"received_on": day} for one in before})


def _title_of(work: Workspace, recipient_ids: Sequence[int]) -> str:
    """The name of the sending to which the first of these recipients belongs."""
    sql = "SELECT d.name FROM distribution_recipient AS r JOIN distribution AS d ON d.id = r.distribution_id WHERE r.id = ?"
    row = work.reader.connection.execute(sql, (recipient_ids[0],)).fetchone() if recipient_ids else None
    return row[0] if row else ""


def resend(work: Workspace, sending_id: int) -> Resending:
    """What a new sending to those without a noted receipt starts from; nothing is saved.

    :raises UserError: the sending is gone, or everybody has confirmed
    """
    record = work.reader.get(DISTRIBUTIONS, sending_id)
    if record is None:
        raise UserError(_("This sending is no longer in the register."), _("Refresh the list, then choose again."))
    open_ones = [one for one in work.reader.children(DISTRIBUTIONS.child("recipients").register, sending_id) if one["received_on"] is None]
    if not open_ones:
        raise UserError(_("Everybody has confirmed; there is nobody to send it to again."))
    values = {name: record[name] for name in ("name", "channel", "method", "item_id", "news_id") if record[name] is not None}
    words = _("Sent again to those who did not confirm the sending of {date}", date=format_date(record["sent_on"]))
    ids = tuple(dict.fromkeys(_survivor(work, one["partner_id"]) for one in open_ones if one["partner_id"] is not None))
    return Resending(values | {"sent_on": work.today()}, ChosenSource(ids, words), tuple(one["name"] for one in open_ones if one["partner_id"] is None))


def _survivor(work: Workspace, partner_id: int) -> int:
    """The partner itself, or the one it was merged into since."""
    seen = {partner_id}
    while True:
        row = work.reader.connection.execute("SELECT merged_into_id FROM partner WHERE id = ? AND status = 'merged'", (partner_id,)).fetchone()
        if row is None or row[0] is None or row[0] in seen:
            return partner_id
        partner_id = row[0]
        seen.add(partner_id)
