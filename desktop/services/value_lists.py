"""The value lists as the office keeps them: add, rename, reorder, switch off, remove what nobody uses.

A key never changes; what is stored in records is the key, so renaming an entry renames it everywhere. Entries of fixed lists carry rules of the program and can only be
renamed; statuses cannot even be that. Units and people are kept by ``office``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.shipped_lists import folded, is_fixed
from desktop.domain.thai_text import normalise
from desktop.domain.workflows import WORKFLOWS
from desktop.errors import Fault, Faults, UserError
from desktop.models import search
from desktop.models.registers import ALL_REGISTERS
from desktop.words import N_, _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.office import ValueItem
    from desktop.services.workspace import Workspace

LABELS = {
    "partner_category": N_("Agency groups"),
    "sector": N_("Sectors"),
    "stakeholder_role": N_("Roles towards the office"),
    "stakeholder_group": N_("Stakeholder groups"),
    "relation_level": N_("Levels of relation"),
    "topic": N_("Topics of cooperation"),
    "channel": N_("Channels"),
    "verify_method": N_("Ways of verifying"),
    "legal_basis": N_("Legal bases"),
    "network_kind": N_("Network types"),
    "network_role": N_("Roles in a network"),
    "contact_role": N_("Roles of contact persons"),
    "name_title": N_("Titles of persons"),
    "school_level": N_("Levels taught"),
    "school_size": N_("School sizes"),
    "school_form": N_("School forms"),
    "person_role": N_("Roles in the office"),
    "scope": N_("Coordination"),
    "kind": N_("Nature"),
    "direction": N_("Direction"),
    "pr_item_type": N_("Publicity: kinds of items"),
    "pr_target_group": N_("Publicity: target groups"),
    "pr_channel": N_("Publicity: channels"),
    "news_category": N_("Publicity: categories of news"),
    "pr_ladder": N_("Publicity: levels of quality"),
    "oia_section": N_("Archive: sections of the Information Act"),
    "archive_form": N_("Archive: forms of information"),
    "complaint_channel": N_("Complaints: channels"),
    "complaint_category": N_("Complaints: categories"),
    "external_source": N_("Complaints: agencies they came through"),
    "respondent_kind": N_("Complaints: kinds of respondents"),
    "case_nature": N_("Complaints: natures"),
    "importance": N_("Complaints: importance"),
    "inadmissible_reason": N_("Complaints: reasons not to take up"),
    "case_result": N_("Complaints: results"),
    "action_kind": N_("Complaints: kinds of actions"),
    "evidence_kind": N_("Evidence: kinds"),
    "committee_kind": N_("Assessment: committees"),
    "committee_role": N_("Assessment: roles in committees"),
    "agreement_level": N_("Agreements: between whom"),
    "risk_category": N_("Risks: categories"),
    "impact_kind": N_("Risks: kinds of impact"),
    "survey_method": N_("Surveys: ways of collecting"),
    "visit_method": N_("Supervision: ways"),
}
"""The lists an office may see and change, in the order of the settings page; their words are to be said with ``_``."""

MAX_LENGTH = 120
"""Characters an entry may have."""


def add(work: Workspace, list_key: str, label: str, label_en: str = "") -> str:
    """Add an entry at the end of an open list and give its key.

    :raises Faults: the label is empty, too long or taken (field "label")
    :raises UserError: the list is fixed
    """
    _refuse_fixed(list_key)
    with work.deed("new", None, normalise(label)) as session:
        return _add(session, list_key, label, label_en).key


def ensure_topic(work: Workspace, label: str) -> str:
    """The key of a topic that is called so, made if there is none (topics grow while typing). One that was switched off is used again.

    :raises Faults: the label is empty or too long
    """
    with work.deed("new", None, normalise(label)) as session:
        return ensure(session, "topic", label)


def ensure(session: Session, list_key: str, label: str) -> str:
    """The key of the entry that is called so, added to the list inside a running deed if there is none."""
    item = _called(session, list_key, label)
    if item is None:
        return _add(session, list_key, label, "").key
    item.active = True
    return item.key


def rename(work: Workspace, list_key: str, key: str, label: str, label_en: str | None = None) -> None:
    """Give an entry other words; records that hold it show them at once. ``label_en`` None leaves the English as it is.

    :raises Faults: the label is empty, too long or taken (field "label")
    :raises UserError: there is no such entry, or its words belong to the rules (statuses)
    """
    if list_key in WORKFLOWS:
        raise UserError(_("The words of the statuses belong to the rules of the registry and cannot be changed."))
    with work.deed("save", None, normalise(label)) as session:
        item = _item(session, list_key, key)
        item.label = _checked(session, list_key, label, item)
        if label_en is not None:
            item.label_en = normalise(label_en) or None


def move(work: Workspace, list_key: str, key: str, position: int) -> None:
    """Put an entry at a place of its list (0 is the first; beyond the end means last)."""
    with work.deed("save", None, work.lists().label(list_key, key)) as session:
        items = _items(session, list_key)
        moved = next((item for item in items if item.key == key), None) or _item(session, list_key, key)
        items.remove(moved)
        items.insert(max(position, 0), moved)
        for place, item in enumerate(items):
            item.position = place


def set_active(work: Workspace, list_key: str, key: str, active: bool) -> None:
    """Switch an entry off (no longer offered, still shown where it is used) or on again.

    :raises UserError: there is no such entry, or the list is fixed
    """
    _refuse_fixed(list_key)
    with work.deed("save", None, work.lists().label(list_key, key)) as session:
        _item(session, list_key, key).active = active


def remove(work: Workspace, list_key: str, key: str) -> None:
    """Remove an entry of the office's own that no record uses.

    :raises UserError: it is shipped with the program, or records use it (the sentence says how many)
    """
    _refuse_fixed(list_key)
    used = usage(work, list_key, key)
    label = work.lists().label(list_key, key)
    if used:
        raise UserError(
            _("“{label}” is used by {count} records and cannot be removed.", label=label, count=f"{used:,}"),
            _("Switch it off, and it is not offered any more."),
        )
    with work.deed("delete", None, label) as session:
        item = _item(session, list_key, key)
        if item.builtin:
            raise UserError(
                _("“{label}” belongs to the program and cannot be removed.", label=label),
                _("Switch it off, and it is not offered any more."),
            )
        session.delete(item)


def usage(work: Workspace, list_key: str, key: str) -> int:
    """How many records hold an entry, the trash included."""
    connection = work.reader.connection
    return sum(
        len(search.holders(connection, register, field, key))
        for register in ALL_REGISTERS.values()
        for field in register.stored
        if field.choices == list_key and field.holds_keys
    )



def _items(session: Session, list_key: str) -> list[ValueItem]:
    from sqlalchemy import select

    from desktop.models.office import ValueItem

    query = select(ValueItem).where(ValueItem.list_key == list_key).order_by(ValueItem.position, ValueItem.id)
    return list(session.scalars(query))


def _item(session: Session, list_key: str, key: str) -> ValueItem:
    for item in _items(session, list_key):
        if item.key == key:
            return item
    raise UserError(_("This entry is no longer in the list."), _("Open the list again and look."))


def _called(session: Session, list_key: str, label: str) -> ValueItem | None:
    wanted = folded(label)
    return next((item for item in _items(session, list_key) if folded(item.label) == wanted), None)


def _add(session: Session, list_key: str, label: str, label_en: str) -> ValueItem:
    from desktop.models.office import ValueItem

    words = _checked(session, list_key, label, None)
    items = _items(session, list_key)
    item = ValueItem(
        list_key=list_key,
        key=_free_key({item.key for item in items}),
        label=words,
        label_en=normalise(label_en) or None,
        position=max((item.position for item in items), default=-1) + 1,
        active=True,
        builtin=False,
    )
    session.add(item)
    session.flush()
    return item


def _free_key(taken: set[str]) -> str:
    number = len(taken) + 1
    while f"own_{number}" in taken:
        number += 1
    return f"own_{number}"


def _checked(session: Session, list_key: str, label: str, item: ValueItem | None) -> str:
    """The label as it is stored.

    :raises Faults: it is empty, too long or another entry's
    """
    words = normalise(label)
    if not words:
        raise Faults([Fault("label", _("The entry has no words yet."), _("Type what it is to be called."))])
    if len(words) > MAX_LENGTH:
        raise Faults([Fault("label", _("The words of an entry have at most {count} letters.", count=MAX_LENGTH))])
    other = _called(session, list_key, words)
    if other is not None and other is not item:
        raise Faults([Fault("label", _("“{label}” is already in this list.", label=other.label))])
    return words


def _refuse_fixed(list_key: str) -> None:
    if is_fixed(list_key):
        raise UserError(_("The entries of this list belong to the rules of the program; only their words can be changed."))
