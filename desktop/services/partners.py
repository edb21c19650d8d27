"""The life of partners in the registry: moved from status to status with the decision that was taken on paper, verified, made anonymous.

Rules: ``domain/partner_rules.py`` (domain.md B.1.3); the decision is recorded as an approval (B.0.4): who, when, memo number. Each act on one or many is one deed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop.domain import partner_rules
from desktop.domain.statuses import Transition
from desktop.domain.thai_text import normalise, normalise_long
from desktop.errors import Fault, Faults
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import steps
from desktop.services.steps import Row, chunks
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.partner import Partner
    from desktop.services.workspace import Workspace

STALEST = Query(filters=(("status", ("active", "review_due")),), order=("next_review_on", False))
"""Partners in use, those whose data are due longest first."""


def allowed(work: Workspace, record_id: int) -> tuple[Transition, ...]:
    """The steps that can be taken with a partner now, in the order of their buttons; none when it lies in the trash or is gone."""
    record = work.reader.get(PARTNERS, record_id)
    if record is None or record["deleted_at"] is not None:
        return ()
    return partner_rules.allowed(record["status"])


def able(work: Workspace, ids: Iterable[int], action: str) -> list[int]:
    """Those of the partners with which a step can be taken now, in the order given."""
    return steps.able(work, PARTNERS, list(ids), action)


def change_status(
    work: Workspace,
    ids: Sequence[int],
    action: str,
    on: date | None,
    reason: str = "",
    memo_number: str = "",
    approver: str = "",
) -> int:
    """Take one step with one or many partners and record the decision; how many were moved.

    ``action`` is the key of a direct step of ``partner_rules``; ``on`` the day of the decision or from which it holds. An empty ``approver`` means the
    director of the profile where a decision was taken. ``verify`` is a step of its own, see ``verify``.

    :raises Faults: the reason, the memo number or the day is missing or cannot be right; nothing was changed
    :raises UserError: one of the partners is not in a status from which the step can be taken; nothing was changed
    """
    return steps.take(work, PARTNERS, ids, action, on, reason, memo_number, approver)


def approvals(work: Workspace, record_id: int, register_name: str = PARTNERS.name) -> list[Row]:
    """The decisions recorded for one record, newest first (see ``steps.approvals``)."""
    return steps.approvals(work, register_name, record_id)


# --- Verified --------------------------------------------------------------------------------------------------------------------------------


def verify(work: Workspace, ids: Sequence[int], on: date, by: str, method: str) -> int:
    """The data of one or many partners were looked at and are right (S01 step 6); how many were marked.

    Sets last verified, by whom and how, "data as of", and the next review. ``by`` empty means the user of this PC; ``method`` is a key of ``verify_method``.

    :raises Faults: the day lies in the future, or the method is unknown
    :raises UserError: one of the partners is not in use; nothing was changed
    """
    faults = [steps.in_future("on")] if on > work.today() else []
    if method not in {item.key for item in work.lists().items("verify_method", active_only=False)}:
        faults.append(Fault("method", _("How the data were verified is still missing."), _("Choose one of the list.")))
    if faults:
        raise Faults(faults)
    with work.deed("verify", PARTNERS.name, subject(work, ids)) as session:
        from desktop.services import changes

        found = stored(session, ids)
        steps.refuse_unfit(found, steps.Taken(PARTNERS, partner_rules.transition("verify"), on))
        person = normalise(by) or work.actor or None
        updates = {one: _verified(row, on.isoformat(), person, method) for one, row in found.items()}
        changes.recorder(session).set_values(PARTNERS.table, found, updates)
        return len(found)


def _verified(row: Row, on: str, by: str | None, method: str) -> Row:
    """The stored values of a partner that was verified; an older sheet that comes in late does not turn the clock back."""
    latest = max(on, row["last_verified_on"] or "")
    return {
        "last_verified_on": latest,
        "verified_by": by,
        "verify_method": method,
        "data_as_of": max(on, row["data_as_of"]),
        "next_review_on": steps.next_review(row, latest),
    }


# --- Made anonymous --------------------------------------------------------------------------------------------------------------------------


def anonymise(work: Workspace, record_id: int, reason: str) -> None:
    """Remove everything that tells who a person is from a partner of the kind "person" (PDPA s. 33; domain.md B.1.3, C.11). Cannot be undone.

    Records that were merged into it are made anonymous with it. The number, the category and the activities stay for the statistics; approved versions of the
    register, traces of merges and the history lose the person. Older backups still hold the data until they are thinned out.

    :raises Faults: the reason is missing
    :raises UserError: the record is gone, or no person; nothing was changed
    """
    from desktop.services import forgetting, removal

    words = normalise_long(reason)
    if not words:
        raise Faults([steps.missing_reason()])
    with work.deed("anonymise", PARTNERS.name, _("one person"), words) as session:
        partner = load(session, [record_id])[0]
        persons = {one: one.name for one in (partner, *forgetting.merged_into(session, partner))}
        forgetting.overwrite_freed_pages(session)
        removal.anonymise(work, PARTNERS, [one.id for one in persons], words)
        for one, old_name in persons.items():
            if one.status != "merged":
                one.status, one.status_on, one.status_reason = "inactive", work.today(), words
            forgetting.forget_elsewhere(session, one, old_name)


# --- Shared ----------------------------------------------------------------------------------------------------------------------------------


def subject(work: Workspace, ids: Sequence[int]) -> str:
    """What a deed on these partners is called: the name of one, else their number."""
    return steps.subject(work, PARTNERS, ids)


def stored(session: Session, ids: Sequence[int]) -> dict[int, Row]:
    """The rows of partners as SQLite keeps them, in the order of ``ids`` (see ``steps.stored``)."""
    return steps.stored(session, PARTNERS, ids)


def load(session: Session, ids: Sequence[int]) -> list[Partner]:
    """The stored partners in the order of ``ids``.

    :raises UserError: none was chosen, or one is gone
    """
    from sqlalchemy import select

    from desktop.models.partner import Partner

    wanted = list(dict.fromkeys(ids))
    found: dict[int, Partner] = {}
    for chunk in chunks(wanted):
        found |= {row.id: row for row in session.scalars(select(Partner).where(Partner.id.in_(chunk)))}
    steps.refuse_gone(wanted, found)
    return [found[record_id] for record_id in wanted]
