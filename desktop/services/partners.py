"""The life of partners in the registry: moved from status to status with the decision that was taken on paper, verified, made anonymous.

Rules: ``domain/partner_rules.py`` (domain.md B.1.3); the decision is recorded as an approval (B.0.4): who, when, memo number. Each act on one or many is one deed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain import partner_rules
from desktop.domain.statuses import Transition
from desktop.domain.thai_text import normalise, normalise_long
from desktop.errors import Fault, Faults, UserError
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services.checks import SCHOOLS
from desktop.words import N_, _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.partner import Partner
    from desktop.services.workspace import Workspace

DECISIONS = {
    "submitted": N_("Submitted"),
    "approved": N_("Approved"),
    "not_approved": N_("Not approved"),
    "returned": N_("Returned for correction"),
    "acknowledged": N_("Acknowledged"),
}
"""What an approval can say (domain.md B.0.4); to be said with ``_``."""

_DECISION_OF_STEP = {
    "submit": "submitted",
    "approve": "approved",
    "return": "returned",
    "suspend": "acknowledged",
    "discontinue": "approved",
    "resume": "approved",
}
"""Step → the decision it is recorded as. ``withdraw`` is the clerk's own act and leaves only the history."""

STALEST = Query(filters=(("status", ("active", "review_due")),), order=("next_review_on", False))
"""Partners in use, those whose data are due longest first."""

_CHUNK = 500

Row = dict[str, Any]
"""A row as SQLite keeps it: dates as ISO texts."""


def allowed(work: Workspace, record_id: int) -> tuple[Transition, ...]:
    """The steps that can be taken with a partner now, in the order of their buttons; none when it lies in the trash or is gone."""
    record = work.reader.get(PARTNERS, record_id)
    if record is None or record["deleted_at"] is not None:
        return ()
    return partner_rules.allowed(record["status"])


def able(work: Workspace, ids: Iterable[int], action: str) -> list[int]:
    """Those of the partners with which a step can be taken now, in the order given."""
    sources = partner_rules.transition(action).sources
    return [record_id for record_id, status in _statuses(work, list(ids)) if status in sources]


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
    step = partner_rules.transition(action)
    if action == "verify" or not step.direct:
        raise ValueError(f"{action} is not a change of status of its own")
    day = on or (None if step.needs_date else work.today())
    _check_step(work, step, day, reason, memo_number)
    assert day is not None
    decided = _Decision(step, day, normalise_long(reason), normalise(memo_number), normalise(approver) or _default_approver(work, action))
    with work.deed("status", PARTNERS.name, subject(work, ids), decided.reason) as session:
        from desktop.models.office import Approval
        from desktop.services import changes

        found = stored(session, ids)
        _refuse_unfit(found, step)
        changes.recorder(session).set_values(PARTNERS.table, found, {one: _moved(row, decided) for one, row in found.items()})
        if step.key in _DECISION_OF_STEP:
            changes.insert_many(session, Approval, [decided.approval(record_id) for record_id in found])
        return len(found)


class _Decision:
    """A step with what was written down about it."""

    def __init__(self, step: Transition, on: date, reason: str, memo_number: str, approver: str) -> None:
        self.step = step
        self.on = on
        self.reason = reason
        self.memo_number = memo_number
        self.approver = approver

    def approval(self, record_id: int) -> dict[str, Any]:
        """The decision as it is recorded for one partner."""
        return {
            "register": PARTNERS.name,
            "record_id": record_id,
            "step": self.step.key,
            "decision": _DECISION_OF_STEP[self.step.key],
            "decided_on": self.on,
            "approver": self.approver or None,
            "memo_number": self.memo_number or None,
            "comment": self.reason or None,
        }


def _check_step(work: Workspace, step: Transition, on: date | None, reason: str, memo_number: str) -> None:
    faults = []
    if step.needs_reason and not reason.strip():
        faults.append(Fault("reason", _("The reason is still missing."), _("Write why, for it stands in the history.")))
    if step.needs_memo and not memo_number.strip():
        faults.append(Fault("memo_number", _("The memo number is still missing."), _("Type the number of the memo on which the decision was written.")))
    if on is None:
        faults.append(Fault("on", _("The date is still missing."), _("Type the day of the decision.")))
    elif step.key in ("submit", "approve", "return") and on > work.today():
        faults.append(_in_future("on"))
    if faults:
        raise Faults(faults)


def _in_future(field: str) -> Fault:
    return Fault(field, _("The date lies in the future."), _("Type the day on which it was done."))


def _default_approver(work: Workspace, action: str) -> str:
    return work.reader.office().get("director_name", "") if action in ("approve", "return", "discontinue") else ""


def _refuse_unfit(found: Mapping[int, Row], step: Transition) -> None:
    unfit = [row for row in found.values() if row["deleted_at"] is not None or row["status"] not in step.sources]
    if not unfit:
        return
    name = unfit[0]["name"]
    status = _("in the trash") if unfit[0]["deleted_at"] is not None else _(partner_rules.STATUSES[unfit[0]["status"]].label)
    if len(found) == 1:
        message = _("“{step}” is not possible for “{name}” ({status}).", step=_(step.label), name=name, status=status)
        raise UserError(message, _("Open the record again and look at its status."))
    raise UserError(
        _("“{step}” is not possible for {count} of the records, for example “{name}” ({status}).",
          step=_(step.label), count=f"{len(unfit):,}", name=name, status=status),
        _("Take them out of the selection, then try again."),
    )  # fmt: skip


def _moved(row: Row, decided: _Decision) -> Row:
    """The stored values a step gives a partner. One that comes into use has a day of review, reckoned from the day of its data if it was never verified."""
    step = decided.step
    moved = {"status": step.target, "status_on": decided.on.isoformat(), "status_reason": decided.reason or None}
    if step.target == "active":
        moved["next_review_on"] = _next_review(row, row["last_verified_on"] or row["data_as_of"])
    return moved


def _next_review(row: Row, looked_at: str) -> str:
    return partner_rules.next_review(date.fromisoformat(looked_at), row["category"] in SCHOOLS).isoformat()


def approvals(work: Workspace, record_id: int, register_name: str = PARTNERS.name) -> list[dict[str, Any]]:
    """The decisions recorded for one record, newest first: id, step, decision, decided_on, approver, memo_number, comment."""
    cursor = work.reader.connection.execute(
        "SELECT id, step, decision, decided_on, approver, memo_number, comment FROM approval "
        "WHERE register = ? AND record_id = ? AND deleted_at IS NULL ORDER BY decided_on DESC, id DESC",
        (register_name, record_id),
    )
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return [row | {"decided_on": date.fromisoformat(row["decided_on"])} for row in rows]


# --- Verified --------------------------------------------------------------------------------------------------------------------------------


def verify(work: Workspace, ids: Sequence[int], on: date, by: str, method: str) -> int:
    """The data of one or many partners were looked at and are right (S01 step 6); how many were marked.

    Sets last verified, by whom and how, "data as of", and the next review. ``by`` empty means the user of this PC; ``method`` is a key of ``verify_method``.

    :raises Faults: the day lies in the future, or the method is unknown
    :raises UserError: one of the partners is not in use; nothing was changed
    """
    faults = [_in_future("on")] if on > work.today() else []
    if method not in {item.key for item in work.lists().items("verify_method", active_only=False)}:
        faults.append(Fault("method", _("How the data were verified is still missing."), _("Choose one of the list.")))
    if faults:
        raise Faults(faults)
    with work.deed("verify", PARTNERS.name, subject(work, ids)) as session:
        from desktop.services import changes

        found = stored(session, ids)
        _refuse_unfit(found, partner_rules.transition("verify"))
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
        "next_review_on": _next_review(row, latest),
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
        raise Faults([Fault("reason", _("The reason is still missing."), _("Write why, for it stands in the history."))])
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
    return work.reader.reference_title(PARTNERS.name, ids[0]) if len(ids) == 1 else str(len(ids))


def stored(session: Session, ids: Sequence[int]) -> dict[int, Row]:
    """The rows of partners as SQLite keeps them, in the order of ``ids``, to be changed many at once by the deed's recorder.

    :raises UserError: none was chosen, or one is gone
    """
    from desktop.services import changes

    wanted = list(dict.fromkeys(ids))
    found = changes.recorder(session).read_rows(PARTNERS.table, wanted)
    _refuse_gone(wanted, found)
    return {record_id: found[record_id] for record_id in wanted}


def _refuse_gone(wanted: Sequence[int], found: Mapping[int, Any]) -> None:
    if not wanted:
        raise UserError(_("No record is chosen."), _("Choose one or more records first."))
    if len(found) < len(wanted):
        raise UserError(_("One of the records is no longer in the register."), _("Refresh the list, then choose again."))


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
    _refuse_gone(wanted, found)
    return [found[record_id] for record_id in wanted]


def chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """``ids`` in pieces small enough for one statement."""
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))


def _statuses(work: Workspace, ids: Sequence[int]) -> list[tuple[int, str]]:
    """(id, stored status) of the partners that are in the register, in the order of ``ids``."""
    found: dict[int, str] = {}
    for chunk in chunks(ids):
        marks = ",".join("?" * len(chunk))
        sql = f"SELECT id, status FROM partner WHERE deleted_at IS NULL AND id IN ({marks})"
        found |= dict(work.reader.connection.execute(sql, list(chunk)).fetchall())
    return [(record_id, found[record_id]) for record_id in ids if record_id in found]
