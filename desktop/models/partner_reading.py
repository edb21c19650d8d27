"""What reports ask about many partners at once: their contact persons, who belongs to a network, who took part, how often there was contact.

Read with the reader's own connection; records in the trash are left out.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Reader, stored_to_python

CHUNK = 500
"""Ids asked for in one statement (SQLite's limit for parameters is higher)."""


class ContactLine(NamedTuple):
    """A contact person as a register shows one."""

    name: str
    position: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]


def contact_persons(reader: Reader, partner_ids: Sequence[int], today: date) -> dict[int, list[ContactLine]]:
    """Partner id → its contact persons of today, in the office's order; partners without any are not in it."""
    found: dict[int, list[ContactLine]] = {}
    for start in range(0, len(partner_ids), CHUNK):
        ids = list(partner_ids[start : start + CHUNK])
        sql = (
            "SELECT partner_id, title, first_name, last_name, position, phones, emails FROM contact_person "
            f"WHERE deleted_at IS NULL AND (ends_on IS NULL OR ends_on >= ?) AND partner_id IN ({_marks(ids)}) ORDER BY partner_id, position_order, id"
        )
        for partner_id, title, first, last, position, phones, emails in reader.connection.execute(sql, [today.isoformat(), *ids]):
            line = ContactLine(person_name(title, first, last), position or "", _texts(phones), _texts(emails))
            found.setdefault(partner_id, []).append(line)
    return found


def person_name(title: str | None, first: str | None, last: str | None) -> str:
    """A person's name as an office writes it: title and first name together, a space, the last name (domain C.6)."""
    return " ".join(part for part in (f"{title or ''}{first or ''}", last or "") if part)


class Member(NamedTuple):
    """A partner in a network: its name, its role's key, since when."""

    name: str
    role: str | None
    starts_on: date | None


def network_members(reader: Reader, network_id: int, today: date) -> list[Member]:
    """Those who belong to a network today, in order of name."""
    sql = (
        "SELECT partner.name, network_member.role, network_member.starts_on FROM network_member JOIN partner ON partner.id = network_member.partner_id "
        "WHERE network_member.network_id = ? AND network_member.deleted_at IS NULL AND partner.deleted_at IS NULL "
        "AND (network_member.ends_on IS NULL OR network_member.ends_on >= ?) ORDER BY partner.name_sort, partner.id"
    )
    return [Member(name, role, _day(since)) for name, role, since in reader.connection.execute(sql, (network_id, today.isoformat()))]


def activity_partners(reader: Reader, activity_ids: Sequence[int]) -> dict[int, list[str]]:
    """Activity id → the names of the partners that took part, in order of name."""
    found: dict[int, list[str]] = {}
    for start in range(0, len(activity_ids), CHUNK):
        ids = list(activity_ids[start : start + CHUNK])
        sql = (
            "SELECT activity_partner.activity_id, partner.name FROM activity_partner JOIN partner ON partner.id = activity_partner.partner_id "
            f"WHERE activity_partner.deleted_at IS NULL AND partner.deleted_at IS NULL AND activity_partner.activity_id IN ({_marks(ids)}) "
            "ORDER BY partner.name_sort, partner.id"
        )
        for activity_id, name in reader.connection.execute(sql, ids):
            found.setdefault(activity_id, []).append(name)
    return found


def activities_of(reader: Reader, partner_id: int) -> list[int]:
    """The ids of the activities a partner took part in, the latest first."""
    sql = (
        "SELECT a.id FROM partner_activity AS a JOIN activity_partner AS p ON p.activity_id = a.id "
        "WHERE p.partner_id = ? AND p.deleted_at IS NULL AND a.deleted_at IS NULL ORDER BY a.starts_on DESC, a.id DESC"
    )
    return [row[0] for row in reader.connection.execute(sql, (partner_id,))]


class ContactCount(NamedTuple):
    """How many contacts of one month, direction, channel and partner category there were."""

    month: str
    direction: str
    channel: str
    category: str
    number: int


def contact_counts(reader: Reader, first: date, last: date) -> list[ContactCount]:
    """The contact log from ``first`` to ``last``, counted; ``month`` is yyyy-mm."""
    sql = (
        "SELECT substr(log.\"on\", 1, 7), log.direction, ifnull(log.channel, ''), ifnull(partner.category, ''), count(*) "
        "FROM contact_log AS log JOIN partner ON partner.id = log.partner_id "
        "WHERE log.deleted_at IS NULL AND partner.deleted_at IS NULL AND log.\"on\" BETWEEN ? AND ? GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
    )
    return [ContactCount(*row) for row in reader.connection.execute(sql, (first.isoformat(), last.isoformat()))]


class RegisterVersion(NamedTuple):
    """A version of the register as it was kept: its words, the day of its data, who approved it when with which memo, and its records."""

    label: str
    as_of: date
    approved_on: date | None
    approver: str
    memo_number: str
    records: list[dict[str, Any]]


def register_version(reader: Reader, version_id: int) -> RegisterVersion | None:
    """A version of the partner register with its records as ``Reader.rows`` gives them; None when there is none."""
    sql = "SELECT label, as_of, approved_on, approver, memo_number, snapshot FROM register_version WHERE id = ? AND register = ?"
    row = reader.connection.execute(sql, (version_id, PARTNERS.name)).fetchone()
    if row is None:
        return None
    label, as_of, approved_on, approver, memo_number, packed = row
    lines = zlib.decompress(packed).decode().splitlines() if packed else []
    records = [_record(json.loads(line)) for line in lines]
    return RegisterVersion(label, date.fromisoformat(as_of), _day(approved_on), approver or "", memo_number or "", records)


def _record(stored: dict[str, Any]) -> dict[str, Any]:
    fields = PARTNERS.by_name
    record: dict[str, Any] = {name: [] if field.holds_list else None for name, field in fields.items()}
    return record | {name: stored_to_python(fields[name], value) if name in fields else value for name, value in stored.items()}


def _marks(values: Iterable[Any]) -> str:
    return ",".join("?" for _value in values)


def _texts(stored: str | None) -> tuple[str, ...]:
    return tuple(json.loads(stored)) if stored else ()


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
