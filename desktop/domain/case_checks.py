"""What must hold of every case, whatever deed wrote it (domain B.3.3, B.3.7; พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 13). Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from desktop.domain.complaint_rules import SECRET_LEVELS, SHORT_PATH
from desktop.domain.thai_text import fold
from desktop.errors import Fault
from desktop.words import _

NO_OWNER_NEEDED = ("new", "screening", "need_info", "rejected", "transferred", "agency_reported", "returned", "acknowledged")
"""Statuses in which nobody in the office need be responsible yet (domain B.3.3: owner from ASSIGNED)."""

_TITLES = ("นางสาว", "น.ส.", "นาง", "นาย", "ว่าที่ ร.ต.", "ดร.", "ผอ.", "ครู")


def is_secret(record: Mapping[str, Any], secret_categories: Collection[str]) -> bool:
    """Whether a case is seen by its named handlers only: by its level of secrecy, or by its category (domain B.3.7)."""
    return record.get("secrecy") in SECRET_LEVELS or record.get("category") in secret_categories


def faults(record: Mapping[str, Any], secret_categories: Collection[str], actor: str) -> list[Fault]:
    """What keeps a case from being kept as it is. ``record``: the whole case, Python values."""
    return [*_handlers(record, secret_categories, actor), *_owner(record), *_respondent(record), *_thanked(record)]


def _handlers(record: Mapping[str, Any], secret_categories: Collection[str], actor: str) -> list[Fault]:
    if not is_secret(record, secret_categories) or record.get("handlers"):
        return []
    hint = _("Name those who may see it, one a line.") if actor else _("Fill in “Who works at this PC” in the settings, then name those who may see the case, one a line.")
    return [Fault("handlers", _("A case of this secrecy or category is seen by named handlers only; nobody is named yet."), hint)]


def _owner(record: Mapping[str, Any]) -> list[Fault]:
    if record.get("owner_unit") or not record.get("assigned_on") or record.get("status") in NO_OWNER_NEEDED:
        return []
    return [Fault("owner_unit", _("An assigned case has a responsible group."), _("Choose the group; to take the case away from it, hand it back."))]


def _thanked(record: Mapping[str, Any]) -> list[Fault]:
    """Only the short path ends with thanks (domain B.3.4): what was thanked for does not become a complaint or a request that nobody answers."""
    if record.get("status") != "acknowledged" or record.get("record_type") in SHORT_PATH:
        return []
    hint = _("Take the thanks back first, or take in a new case.")
    return [Fault("record_type", _("Only suggestions, opinions and compliments are acknowledged with thanks."), hint)]


def _respondent(record: Mapping[str, Any]) -> list[Fault]:
    """Nobody works on a complaint about himself, no group on one about itself (มาตรา 13; domain B.3.7)."""
    found = []
    if record.get("owner_unit") and record["owner_unit"] == record.get("respondent_unit"):
        found.append(Fault("owner_unit", _("The group complained about cannot be responsible for the case."), _("Choose another group (s. 13).")))
    accused = record.get("respondent_name")
    if same_person(record.get("owner_officer"), accused):
        found.append(Fault("owner_officer", _("The person complained about cannot be responsible for the case."), _("Choose somebody else (s. 13).")))
    if any(same_person(name, accused) for name in record.get("handlers") or ()):
        found.append(Fault("handlers", _("The person complained about cannot be a handler of the case."), _("Take the name out (s. 13).")))
    if any(same_person(name, accused) for name in record.get("committee_members") or ()):
        found.append(Fault("committee_members", _("The person complained about cannot be on the committee."), _("Take the name out (s. 13).")))
    return found


def same_person(one: str | None, other: str | None) -> bool:
    """Whether two written names mean one person, titles and spaces aside. Empty names mean nobody."""
    first, second = bare_name(one or ""), bare_name(other or "")
    return bool(first) and first == second


def bare_name(name: str) -> str:
    """A name folded for comparing, without its title and what stands in brackets behind it."""
    text = " ".join(name.split("(")[0].split())
    for title in _TITLES:
        if text.startswith(title) and len(text) > len(title) + 1:
            text = text[len(title) :].strip()
            break
    return fold(text).replace(" ", "")
