"""Taking steps of a workflow with the records of any register that has one: checked, recorded with the decision, one deed for one or many.

The statuses and steps are those of ``domain/workflows.py``; a decision on paper is kept as an approval (domain.md B.0.4). What a step does besides changing the
status (a publication sets its day, an archived piece of news gets its entry) stands in three small tables at the end, by register and step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain import partner_rules
from desktop.domain.fields import Register
from desktop.domain.statuses import Transition, Workflow
from desktop.domain.thai_date import format_date
from desktop.domain.thai_text import normalise, normalise_long
from desktop.domain.workflows import WORKFLOWS
from desktop.errors import Fault, Faults, UserError
from desktop.models.conditions import guard_sql
from desktop.models.publicity_register import NEWS
from desktop.services import assessment_steps, case_steps, checks, records
from desktop.services.checks import SCHOOLS
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

_DECISION_OF_STEP = {
    "submit": "submitted",
    "review": "submitted",
    "approve": "approved",
    "return": "returned",
    "reject": "not_approved",
    "suspend": "acknowledged",
    "discontinue": "approved",
    "resume": "approved",
}
"""Step → the decision it is recorded as. Others leave an approval only when somebody who decided or a memo is named with them."""

_OF_DIRECTOR = (("partner", "approve"), ("partner", "return"), ("partner", "discontinue"), ("plan", "approve"), ("plan", "return"))
_DECIDES: dict[tuple[str, str], str] = {**dict.fromkeys(_OF_DIRECTOR, "director_name"), **assessment_steps.DECIDES}
"""(Register, step) → who in the profile is meant when nobody is named: the director or the board."""

_MAY_LIE_AHEAD = ("suspend", "discontinue", "resume", "start")
"""Steps whose day is that from which they hold; the day of the others is when it was done."""

_CHUNK = 500
Row = dict[str, Any]
"""A row as SQLite keeps it: dates as ISO texts, lists as JSON."""


@dataclass(frozen=True)
class Taken:
    """A step with what was written down about it."""

    register: Register
    step: Transition
    on: date
    reason: str = ""
    memo_number: str = ""
    approver: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    """The fields the step asks for (``Transition.asks``), as Python values."""
    actor: str = ""
    """Who takes it down."""

    @property
    def way(self) -> tuple[str, str]:
        """(Register, step): the key of the tables of what a step does besides."""
        return self.register.name, self.step.key


@dataclass(frozen=True)
class AskedField:
    """A field a step asks for: whether it may be left empty for these records, and what it opens with."""

    name: str
    required: bool
    value: Any


# --- What is possible ------------------------------------------------------------------------------------------------------------------------


def workflow_of(register: Register) -> Workflow:
    """The workflow of a register; ``KeyError`` for one without."""
    return WORKFLOWS[register["status"].choices]


def allowed(work: Workspace, register: Register, ids: Sequence[int]) -> list[Transition]:
    """The steps that can be taken with every one of these records now, in the order of their buttons; none if one is in the trash or gone."""
    wanted = list(dict.fromkeys(ids))
    found = statuses(work, register, wanted)
    if not wanted or len(found) < len(wanted):
        return []
    present = set(found.values())
    possible = [
        step for step in workflow_of(register).transitions
        if _taken_here(register, step) and present <= set(step.sources) and not (step.alone and len(wanted) > 1)
    ]  # fmt: skip
    return [step for step in possible if _kept_for(work, register, step, wanted) == wanted]


def possible(work: Workspace, register: Register, ids: Sequence[int]) -> list[Transition]:
    """The steps that at least one of these records can take now, in the order of their buttons; of several records not those taken with one at a time."""
    found, several = statuses(work, register, ids), len(set(ids)) > 1
    return [
        step for step in workflow_of(register).transitions
        if _taken_here(register, step) and not (step.alone and several)
        and _kept_for(work, register, step, [one for one, status in found.items() if status in step.sources])
    ]  # fmt: skip


def _kept_for(work: Workspace, register: Register, step: Transition, ids: Sequence[int]) -> list[int]:
    """Those of the records for which the step is there at all (``Transition.only_for``)."""
    if step.only_for is None:
        return list(ids)
    name, values = step.only_for
    found: set[int] = set()
    for chunk in chunks(ids):
        marks = ",".join("?" * len(chunk)), ",".join("?" * len(values))
        sql = f'SELECT id FROM "{register.table}" WHERE id IN ({marks[0]}) AND "{name}" IN ({marks[1]})'
        found |= {row[0] for row in work.reader.connection.execute(sql, [*chunk, *values])}
    return [record_id for record_id in ids if record_id in found]


def _taken_here(register: Register, step: Transition) -> bool:
    return step.direct and (register.name, step.key) not in _ELSEWHERE


def able(work: Workspace, register: Register, ids: Sequence[int], action: str) -> list[int]:
    """Those of the records with which a step can be taken now, in the order given."""
    step = workflow_of(register).step(action)
    return _kept_for(work, register, step, [record_id for record_id, status in statuses(work, register, ids).items() if status in step.sources])


def statuses(work: Workspace, register: Register, ids: Sequence[int]) -> dict[int, str]:
    """Id → stored status of those that are in the register (not in its trash, nor merged into others or made anonymous) and there for this user, in the order of ``ids``."""
    found: dict[int, str] = {}
    seen = f" AND {guard_sql(register.guard, register.table, work.actor)}" if register.guard else ""
    seen += f" AND {register.aside[0]} IS NULL" if register.aside and register.aside[1] == "*" else ""
    seen += " AND disposed_on IS NULL" if "disposed_on" in register.by_name else ""
    for chunk in chunks(ids):
        marks = ",".join("?" * len(chunk))
        sql = f'SELECT id, status FROM "{register.table}" WHERE deleted_at IS NULL AND id IN ({marks}){seen}'
        found |= dict(work.reader.connection.execute(sql, list(chunk)).fetchall())
    return {record_id: found[record_id] for record_id in ids if record_id in found}


def asked(work: Workspace, register: Register, ids: Sequence[int], action: str) -> list[AskedField]:
    """The fields a step asks for with these records, in the order of the dialog, with what they open with: what all of them hold, or what is usual.

    A field the step has no use for with them is left out; one may be required for some records only (how a complainant was told, unless nobody knows him).
    """
    step = workflow_of(register).step(action)
    rows = work.reader.rows(register, list(ids)) if step.asks else []
    found = {name: AskedField(name, name in step.requires, _held_by_all(rows, name)) for name in step.asks}
    for change in _ASKING.get((register.name, action), ()) if rows else ():
        for name, how in change(work, rows).items():
            found.pop(name) if how is None else found.update({name: AskedField(name, *how)})
    return list(found.values())


def _held_by_all(rows: Sequence[Row], name: str) -> Any:
    values = [row[name] for row in rows]
    return values[0] if values and all(value == values[0] for value in values) else None


# --- Taking a step ---------------------------------------------------------------------------------------------------------------------------


def take(
    work: Workspace,
    register: Register,
    ids: Sequence[int],
    action: str,
    on: date | None = None,
    reason: str = "",
    memo_number: str = "",
    approver: str = "",
    values: Mapping[str, Any] | None = None,
) -> int:
    """Take one step with one or many records and write down the decision; how many were moved.

    ``action`` is the key of a step of the register's workflow; ``on`` the day it was done (today if the step asks for none). For an item's "postpone" ``on`` is the
    new first day, None for "no date yet" (see ``publicity.postpone``). ``values`` are the fields the step asks for (see ``asked``); one that is not given keeps
    what it opens with.

    :raises Faults: "reason", "memo_number", "on" or a field the step asks for is missing or cannot be right; nothing was changed
    :raises UserError: one of the records does not admit the step (its status, its pictures, the trash); nothing was changed
    """
    step = workflow_of(register).step(action)
    if not _taken_here(register, step):
        raise ValueError(f"{action} is not a step of its own")
    if (register.name, action) == ("item", "postpone"):
        from desktop.services import publicity

        return publicity.postpone(work, ids, on, reason, approver)
    day = on or (None if step.needs_date else work.today())
    if step.alone and len(set(ids)) > 1:
        raise UserError(_("“{step}” is taken with one record at a time.", step=_(step.label)), _("Choose one of them, then the next."))
    if set(statuses(work, register, ids).values()) <= set(step.sources):
        refuse_beforehand(work, register, ids, action)
    given, missing = _given(work, register, ids, step, values or {})
    _check(work, step, day, reason, memo_number, [*missing, *(fault for fault in checks.find(work, register, given, record_id=0) if fault.field in step.asks)])
    assert day is not None
    decided_by = normalise(approver) or _default_approver(work, register, action)
    return perform(work, ids, Taken(register, step, day, normalise_long(reason), normalise(memo_number), decided_by, given, work.actor))


def _given(work: Workspace, register: Register, ids: Sequence[int], step: Transition, values: Mapping[str, Any]) -> tuple[dict[str, Any], list[Fault]]:
    """The values a step writes, and the faults of those that are required and empty."""
    wanted = {one.name: one for one in asked(work, register, ids, step.key)}
    opened = {name: one.value for name, one in wanted.items() if one.value not in (None, [])}
    given = checks.clean(register, opened | {name: value for name, value in values.items() if name in wanted})
    if len(set(ids)) > 1:  # what was left empty for several takes nothing away from any of them
        given = {name: value for name, value in given.items() if value not in (None, [])}
    empty, hint = [name for name, one in wanted.items() if one.required and given.get(name) in (None, [])], _("Fill it in, then take the step again.")
    return given, [Fault(name, _("“{field}” is still empty.", field=_(register[name].label)), hint) for name in empty]


def perform(work: Workspace, ids: Sequence[int], taken: Taken, values: Mapping[int, Row] | None = None) -> int:
    """Write a step that was checked, as one deed; how many records were moved. ``values`` are further stored values for each record.

    :raises UserError: one of the records does not admit the step; nothing was changed
    """
    register = taken.register
    refuse_gone(ids, set(ids) - work.reader.hidden(register, ids))
    with work.deed("status", register.name, subject(work, register, ids), taken.reason) as session:
        from desktop.models.office import Approval
        from desktop.services import changes

        found = stored(session, register, ids)
        refuse_unfit(found, taken)
        for refuse in _REFUSALS.get(taken.way, ()):
            refuse(work, found, taken)
        updates = {one: _moved(row, taken) | (values or {}).get(one, {}) for one, row in found.items()}
        changes.recorder(session).set_values(register.table, found, updates)
        if decision := _decision(taken):
            changes.insert_many(session, Approval, [_approval(taken, decision, record_id) for record_id in found])
        for follow in _AFTERWARDS.get(taken.way, ()):
            follow(work, session, list(found), taken)
        return len(found)


def refuse_beforehand(work: Workspace, register: Register, ids: Sequence[int], action: str) -> None:
    """Refuse what no day and no reason could mend, before either is asked for.

    :raises UserError: the pictures of one of the records are not to be published; nothing was done about a case yet
    """
    for refuse in _BEFOREHAND.get((register.name, action), ()):
        refuse(work, ids)


def _refuse_pictures_beforehand(work: Workspace, ids: Sequence[int]) -> None:
    for chunk in chunks(ids):
        sql = f'SELECT id, name, child_consent FROM "{NEWS.table}" WHERE id IN ({",".join("?" * len(chunk))})'
        rows = work.reader.connection.execute(sql, list(chunk)).fetchall()
        _refuse_consent(work, {row[0]: {"name": row[1], "child_consent": row[2]} for row in rows})


def _check(work: Workspace, step: Transition, on: date | None, reason: str, memo_number: str, found: Sequence[Fault]) -> None:
    faults = [fault for fault in found if fault.blocking]
    if step.needs_reason and not reason.strip():
        faults.append(missing_reason())
    if step.needs_memo and not memo_number.strip():
        faults.append(Fault("memo_number", _("The memo number is still missing."), _("Type the number of the memo on which the decision was written.")))
    if on is None:
        faults.append(Fault("on", _("The date is still missing."), _("Type the day of the decision.")))
    elif step.key not in _MAY_LIE_AHEAD and on > work.today():
        faults.append(in_future("on"))
    if faults:
        raise Faults(faults)


def missing_reason() -> Fault:
    """The fault of a step whose reason was left out."""
    return Fault("reason", _("The reason is still missing."), _("Write why, for it stands in the history."))


def in_future(field: str) -> Fault:
    """The fault of a day on which nothing can have been done yet."""
    return Fault(field, _("The date lies in the future."), _("Type the day on which it was done."))


def _default_approver(work: Workspace, register: Register, action: str) -> str:
    return work.reader.office().get(_DECIDES.get((register.name, action), ""), "")


def refuse_unfit(found: Mapping[int, Row], taken: Taken) -> None:
    """:raises UserError: one of the rows lies in the trash, in a status from which the step does not lead, or is of a kind for which there is no such step."""
    unfit = [row for row in found.values() if row["deleted_at"] is not None or _is_merged(taken.register, row) or not _leads_from(taken.step, row)]
    if not unfit:
        return
    name, label = unfit[0][taken.register.spoken or taken.register.title], workflow_of(taken.register).statuses[unfit[0]["status"]].label
    status = _("in the trash") if unfit[0]["deleted_at"] is not None else _("merged into another") if _is_merged(taken.register, unfit[0]) else _(label)
    if len(found) == 1:
        message = _("“{step}” is not possible for “{name}” ({status}).", step=_(taken.step.label), name=name, status=status)
        raise UserError(message, _("Open the record again and look at its status."))
    raise UserError(
        _("“{step}” is not possible for {count} of the records, for example “{name}” ({status}).",
          step=_(taken.step.label), count=f"{len(unfit):,}", name=name, status=status),
        _("Take them out of the selection, then try again."),
    )  # fmt: skip


def _is_merged(register: Register, row: Row) -> bool:
    return register.aside is not None and register.aside[1] == "*" and row[register.aside[0]] is not None


def _leads_from(step: Transition, row: Row) -> bool:
    return row["status"] in step.sources and (step.only_for is None or row[step.only_for[0]] in step.only_for[1])


def _moved(row: Row, taken: Taken) -> Row:
    """The stored values a step gives a record."""
    moved = {"status": taken.step.target, "status_on": taken.on.isoformat(), "status_reason": taken.reason or None}
    moved |= {name: records.python_to_stored(taken.register[name], value) for name, value in taken.values.items()}
    for give in _VALUES.get(taken.way, ()):
        moved |= give(row, taken)
    return moved


def _decision(taken: Taken) -> str:
    """The decision a step is recorded as; empty when it leaves only the history."""
    usual = "acknowledged" if taken.memo_number or taken.approver else ""
    return assessment_steps.DECISIONS.get(taken.way) or _DECISION_OF_STEP.get(taken.step.key, usual)


def _approval(taken: Taken, decision: str, record_id: int) -> Row:
    return {
        "register": taken.register.name,
        "record_id": record_id,
        "step": taken.step.key,
        "decision": decision,
        "decided_on": taken.on,
        "approver": taken.approver or None,
        "memo_number": taken.memo_number or None,
        "comment": taken.reason or None,
    }


# --- Shared with the services of one register --------------------------------------------------------------------------------------------------


def approvals(work: Workspace, register_name: str, record_id: int) -> list[Row]:
    """The decisions recorded for one record, newest first: id, step, decision, decided_on, approver, memo_number, comment."""
    cursor = work.reader.connection.execute(
        "SELECT id, step, decision, decided_on, approver, memo_number, comment FROM approval "
        "WHERE register = ? AND record_id = ? AND deleted_at IS NULL ORDER BY decided_on DESC, id DESC",
        (register_name, record_id),
    )
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return [row | {"decided_on": date.fromisoformat(row["decided_on"])} for row in rows]


def subject(work: Workspace, register: Register, ids: Sequence[int]) -> str:
    """What a deed on these records is called: the name of one, else their number."""
    return work.reader.reference_title(register.name, ids[0]) if len(ids) == 1 else str(len(ids))


def stored(session: Session, register: Register, ids: Sequence[int]) -> dict[int, Row]:
    """The rows of records as SQLite keeps them, in the order of ``ids``, to be changed many at once by the deed's recorder.

    :raises UserError: none was chosen, or one is gone
    """
    from desktop.services import changes

    wanted = list(dict.fromkeys(ids))
    found = changes.recorder(session).read_rows(register.table, wanted)
    refuse_gone(wanted, found)
    return {record_id: found[record_id] for record_id in wanted}


def refuse_gone(wanted: Sequence[Any], found: Sized) -> None:
    """:raises UserError: nothing was chosen, or one of the chosen records is not there."""
    if not wanted:
        raise UserError(_("No record is chosen."), _("Choose one or more records first."))
    if len(found) < len(set(wanted)):
        raise UserError(_("One of the records is no longer in the register."), _("Refresh the list, then choose again."))


def chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """``ids`` in pieces small enough for one statement."""
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))


# --- What a step does besides ------------------------------------------------------------------------------------------------------------------


def _reviewed(row: Row, _taken: Taken) -> Row:
    """A partner that comes into use has a day of review, reckoned from the day of its data if it was never verified."""
    return {"next_review_on": next_review(row, row["last_verified_on"] or row["data_as_of"])}


def next_review(row: Row, looked_at: str) -> str:
    """When a stored partner that was looked at on a day must be looked at again."""
    return partner_rules.next_review(date.fromisoformat(looked_at), row["category"] in SCHOOLS).isoformat()


def _published(row: Row, taken: Taken) -> Row:
    """The day of publication, unless the clerk wrote it down before."""
    name = _DAY_PUBLISHED[taken.register.name]
    return {name: row[name] or taken.on.isoformat()}


def _not_published(_row: Row, taken: Taken) -> Row:
    """What was not published after all has no such day."""
    gone = {"item": ("actual_start", "actual_end"), "news": ("published_on",)}[taken.register.name]
    return dict.fromkeys(gone)


def _refuse_pictures(work: Workspace, found: Mapping[int, Row], _taken: Taken) -> None:
    _refuse_consent(work, found)


def _refuse_consent(work: Workspace, found: Mapping[int, Row]) -> None:
    """Pictures of pupils are published only with their parents' consent (PDPA s. 20, 24; domain C.11). News without pictures has nothing to be asked about."""
    from desktop.services.news import with_pictures

    open_ones = [one for one, row in found.items() if row["child_consent"] == "not_checked"]
    pictured = with_pictures(work, open_ones) if open_ones else set()
    for one, row in found.items():
        if row["child_consent"] == "refused":
            raise UserError(
                _("“{name}” cannot be published: consent to the pictures of pupils was refused.", name=row["name"]),
                _("Take these pictures out, then answer “Pupils in the photographs” anew."),
            )
        if one in pictured:
            raise UserError(
                _("“{name}” cannot be published yet: it is not known whether pupils are in the photographs.", name=row["name"]),
                _("Open the news and answer “Pupils in the photographs” first."),
            )


def _refuse_early(_work: Workspace, found: Mapping[int, Row], taken: Taken) -> None:
    """Nothing is published before the day its sender set."""
    for row in found.values():
        if row["embargo_on"] and taken.on.isoformat() < row["embargo_on"]:
            day = format_date(date.fromisoformat(row["embargo_on"]), "long")
            raise Faults([Fault("on", _("“{name}” is not to be published before {day}.", name=row["name"], day=day), _("Publish it on that day or later."))])


def _put_into_archive(_work: Workspace, session: Session, ids: list[int], taken: Taken) -> None:
    from desktop.services import publicity

    publicity.add_entries(session, taken.register, ids, taken.on)


def _take_out_of_archive(_work: Workspace, session: Session, ids: list[int], taken: Taken) -> None:
    from desktop.services import publicity

    publicity.trash_entries(session, taken.register, ids)


_DAY_PUBLISHED = {"item": "actual_start", "news": "published_on"}

_ELSEWHERE = {("partner", "verify")}
"""Steps that ask for more than this service knows; they have a function of their own."""

_Beforehand = Callable[["Workspace", Sequence[int]], None]
_Refuse = Callable[["Workspace", Mapping[int, Row], Taken], None]
_Give = Callable[[Row, Taken], Row]
_Follow = Callable[["Workspace", "Session", "list[int]", Taken], None]

_BEFOREHAND: dict[tuple[str, str], tuple[_Beforehand, ...]] = {
    ("news", "publish"): (_refuse_pictures_beforehand,),
    **case_steps.BEFOREHAND, **assessment_steps.BEFOREHAND,
}
"""What keeps a step from being taken that no answer in its dialog could mend."""

_ASKING: dict[tuple[str, str], tuple[case_steps.Asking, ...]] = case_steps.ASKING | assessment_steps.ASKING
"""How what a step asks for depends on the records."""

_REFUSALS: dict[tuple[str, str], tuple[_Refuse, ...]] = {("news", "publish"): (_refuse_pictures, _refuse_early), **case_steps.REFUSALS, **assessment_steps.REFUSALS}
"""What keeps a step from being taken beside the status."""

_VALUES: dict[tuple[str, str], tuple[_Give, ...]] = {
    ("partner", "approve"): (_reviewed,),
    ("partner", "resume"): (_reviewed,),
    ("item", "publish"): (_published,),
    ("news", "publish"): (_published,),
    ("item", "take_back"): (_not_published,),
    ("news", "take_back"): (_not_published,),
    **case_steps.VALUES, **assessment_steps.VALUES,
}
"""Further stored values a step gives its record."""

_AFTERWARDS: dict[tuple[str, str], tuple[_Follow, ...]] = {
    ("news", "archive"): (_put_into_archive,),
    ("news", "take_back"): (_take_out_of_archive,),
    ("item", "take_back"): (_take_out_of_archive,),
    **case_steps.AFTERWARDS, **assessment_steps.AFTERWARDS,
}
"""What else happens in the same deed."""
