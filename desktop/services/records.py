"""Saving, deleting and changing the records of any register. Each act is one deed: one transaction, one line of the history, one undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Child, Field, Kind, Register
from desktop.domain.thai_text import sort_key
from desktop.domain.workflows import WORKFLOWS
from desktop.errors import Fault, Faults, UserError
from desktop.models.conditions import Query
from desktop.models.registers import ALL_REGISTERS, REGISTERS
from desktop.services import checks, numbering
from desktop.services.removal import Emptied, anonymise, empty_trash
from desktop.words import _

if TYPE_CHECKING:
    from array import array

    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

__all__ = [
    "Emptied", "anonymise", "bulk_change", "check", "defaults", "empty_trash", "model_of", "next_number", "next_review_of", "python_to_stored",
    "restore", "restore_from_trash", "save", "trash", "trash_ids",
]  # fmt: skip

Values = dict[str, Any]


def defaults(work: Workspace, register: Register) -> Values:
    """The values a new record opens with: those of the declaration."""
    return {field.name: field.fresh(work.today()) for field in register.stored if field.default is not None and not field.computed}


def check(work: Workspace, register: Register, values: Mapping[str, Any], record_id: int | None = None) -> list[Fault]:
    """Everything wrong with these values, warnings too (``blocking`` False); empty when they may be saved as they are."""
    given = checks.clean(register, values)
    return checks.find(work, register, {**defaults(work, register), **given} if record_id is None else given, record_id)


# --- Saving ----------------------------------------------------------------------------------------------------------------------------------


def save(
    work: Workspace,
    register: Register,
    values: Mapping[str, Any],
    record_id: int | None = None,
    children: Mapping[str, Sequence[Mapping[str, Any]]] | None = None,
    version: int | None = None,
) -> int:
    """Save a record and the children given with it, and return its id.

    Only the fields given are written; a new record gets the defaults for the others and its running number. ``children``: child name → the complete
    list as it shall be; entries with an ``id`` are changed, others added, those left out removed. Computed fields are not taken from ``values``. ``version``
    is the one the form was filled from; saving over somebody else's change is refused.

    :raises Faults: what keeps the record from being saved, field by field; nothing was saved
    :raises UserError: the record is gone or was changed meanwhile
    """
    given = checks.clean(register, values)
    if record_id is None:
        given = {**defaults(work, register), **given}
    given = {name: value for name, value in given.items() if name in _writable(register)}
    _refuse_hidden(work, register, given, record_id)
    parts = {name: [checks.clean(register.child(name).register, one) | _identity(one) for one in found] for name, found in (children or {}).items()}
    _refuse(work, register, given, parts, record_id)
    title = "" if register.spoken else given.get(register.title)
    title = title or work.reader.reference_title(register.name, record_id)
    with work.deed("new" if record_id is None else "save", register.name, str(title)) as session:
        row = _new_row(work, session, register, given) if record_id is None else _stored_row(session, register, record_id, version)
        _write(work, register, row, given)
        session.flush()
        for name, entries in parts.items():
            _write_children(work, session, register.child(name), row.id, entries)
        saved: int = row.id
        if register.spoken and record_id is None:
            _call(session, register, row)
    return saved


def _call(session: Session, register: Register, row: Any) -> None:
    """Give the deed that adds a record the words it is spoken of by, which are known only now."""
    from desktop.services import changes

    deed = changes.recorder(session).deed
    if deed.kind == "new" and deed.register == register.name:
        field, value = register[register.spoken], getattr(row, register.spoken)
        if field.kind is Kind.REFERENCE:
            other = ALL_REGISTERS[field.choices]
            sql = f'SELECT "{other.spoken or other.title}" FROM "{other.table}" WHERE id = ?'
            value = session.connection().exec_driver_sql(sql, (value,)).scalar()
        deed.subject = str(value or "")


def _refuse_hidden(work: Workspace, register: Register, given: Values, record_id: int | None) -> None:
    """What is kept to named people is not there for others, nor can anything be added to it.

    :raises UserError: the record, or the one it would belong to, is kept to others
    """
    guard = register.guard
    if guard is None:
        return
    hidden = work.reader.hidden(register, [] if record_id is None else [record_id])
    if guard.key != "id" and given.get(guard.key):
        hidden |= work.reader.hidden(next(one for one in REGISTERS.values() if one.table == guard.table), [given[guard.key]])
    if hidden:
        raise _gone()


def _gone() -> UserError:
    return UserError(_("This record is no longer in the register."), _("Close the form; what was typed can be copied first."))


def _writable(register: Register) -> set[str]:
    return {field.name for field in register.stored if not field.computed}


def _identity(entry: Mapping[str, Any]) -> Values:
    return {"id": entry.get("id")}


def _refuse(work: Workspace, register: Register, given: Values, parts: Mapping[str, list[Values]], record_id: int | None) -> None:
    faults = [fault for fault in checks.find(work, register, given, record_id) if fault.blocking]
    for name, entries in parts.items():
        child = register.child(name).register
        for place, entry in enumerate(entries):
            found = checks.find(work, child, entry, entry["id"])
            faults += [Fault(f"{name}.{place}.{fault.field}", fault.message, fault.hint) for fault in found if fault.blocking]
    if faults:
        raise Faults(faults)


def _new_row(work: Workspace, session: Session, register: Register, given: Values) -> Any:
    row = model_of(register)()
    if register.number:
        numbering.give(session, register, row, given, work.today())
    session.add(row)
    return row


def _stored_row(session: Session, register: Register, record_id: int, version: int | None) -> Any:
    row = session.get(model_of(register), record_id)
    if row is None:
        raise _gone()
    if version is not None and row.version != version:
        raise UserError(
            _("This record was changed after the form was opened; nothing was saved."),
            _("Open it again to see what changed, then type your changes anew."),
        )
    return row


def _write(work: Workspace, register: Register, row: Any, given: Values) -> None:
    for name, value in given.items():
        setattr(row, name, value)
    if register.title == "name" and ("name" in given or row.name_sort is None):
        row.name_sort = sort_key(row.name)
    if "next_review_on" in register.by_name:
        row.next_review_on = next_review_of(row)


def next_review_of(row: Any) -> date | None:
    """When the data of a stored partner must be looked at again; while they were never verified, what the approval set (None before it)."""
    from desktop.domain.partner_rules import next_review

    if row.last_verified_on is None:
        return row.next_review_on  # type: ignore[no-any-return]
    return next_review(row.last_verified_on, row.category in checks.SCHOOLS)


def _write_children(work: Workspace, session: Session, child: Child, parent_id: int, entries: Sequence[Values]) -> None:
    from sqlalchemy import select

    model = model_of(child.register)
    found = session.scalars(select(model).where(getattr(model, child.parent) == parent_id))
    stored: dict[int, Any] = {row.id: row for row in found}
    for place, entry in enumerate(entries):
        row = stored.pop(entry["id"], None) if entry["id"] else None
        if row is None:
            row = model(**{child.parent: parent_id})
            session.add(row)
            entry = {**defaults(work, child.register), **entry}
        if hasattr(row, "position_order"):
            row.position_order = place
        _write(work, child.register, row, {name: value for name, value in entry.items() if name in _writable(child.register)})
        session.flush()
    for row in stored.values():
        session.delete(row)


def model_of(register: Register) -> Any:
    """The mapped class of a register's table (imports SQLAlchemy)."""
    from desktop.services.changes import TRACKED

    return TRACKED[register.table]


def next_number(session: Session, register: Register, year: int) -> tuple[str, int]:
    """The next running number of a พ.ศ. year, "12/2569", and its order (year × 1,000,000 + n). Numbers start again each calendar year (domain B.0.4)."""
    series = numbering.Series("", year)
    order = numbering.next_order(session, register, series)
    return series.text(order), order


# --- Many at once ----------------------------------------------------------------------------------------------------------------------------


def bulk_change(work: Workspace, register: Register, ids: Iterable[int], field_name: str, value: Any, mode: str = "set") -> int:
    """Give one field of many records one value (``mode`` "set"), or add values to or remove them from lists ("add", "remove"); how many changed.

    :raises Faults: the value cannot be right
    :raises ValueError: the field is a status: that moves by its steps (see ``steps``)
    """
    field, wanted = register[field_name], _there(work, register, ids)
    if field.choices in WORKFLOWS:
        raise ValueError(f"{field_name} moves by its steps")
    tidy = checks.clean_value(field, value)
    judged = [*checks.find(work, register, {field_name: tidy}, record_id=0), *checks.kept_round(work, register, {field_name: tidy}, wanted)] if mode == "set" else []
    if faults := [fault for fault in judged if fault.blocking and fault.field == field_name]:
        raise Faults(faults)
    with work.deed("bulk", register.name, _subject(work, register, wanted), _(field.label)) as session:
        from desktop.services import changes

        note = changes.recorder(session)
        before = note.read_rows(register.table, wanted)
        updates = {record_id: {field_name: _changed(field, row[field_name], tidy, mode)} for record_id, row in before.items()}
        _follow_up(register, field_name, before, updates)
        return note.set_values(register.table, before, updates)


def _changed(field: Field, stored: Any, value: Any, mode: str) -> Any:
    from desktop.models.reader import stored_to_python

    if mode == "set":
        return python_to_stored(field, value)
    have = stored_to_python(field, stored)
    kept = [one for one in have if one not in value] if mode == "remove" else [*have, *(one for one in value if one not in have)]
    return python_to_stored(field, kept)


def _follow_up(register: Register, field_name: str, before: Mapping[int, Values], updates: dict[int, Values]) -> None:
    """What else hangs on the field: the sort key on the name, the next review on the verification and the category."""
    from desktop.domain.partner_rules import next_review

    for record_id, row in before.items():
        now = {**row, **updates[record_id]}
        if field_name == "name":
            updates[record_id]["name_sort"] = sort_key(now["name"])
        if field_name in ("last_verified_on", "category") and "next_review_on" in register.by_name and now["last_verified_on"]:
            day = next_review(date.fromisoformat(now["last_verified_on"]), now["category"] in checks.SCHOOLS)
            updates[record_id]["next_review_on"] = day.isoformat()


def python_to_stored(field: Field, value: Any) -> Any:
    """A Python value of the field's kind → as SQLite keeps it (the reverse of ``reader.stored_to_python``)."""
    import json

    if field.holds_list:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else None
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if field.kind is Kind.YES_NO and value is not None else value


def trash(work: Workspace, register: Register, ids: Iterable[int]) -> int:
    """Move records to the trash, where they lie until it is emptied; how many."""
    return _set_deleted(work, register, _there(work, register, ids), "delete")


def restore(work: Workspace, register: Register, ids: Iterable[int]) -> int:
    """Bring records back from the trash; how many."""
    return _set_deleted(work, register, _there(work, register, ids), "restore")


restore_from_trash = restore


def _there(work: Workspace, register: Register, ids: Iterable[int]) -> list[int]:
    """Those of the records that are not kept to others."""
    wanted = list(ids)
    hidden = {one for start in range(0, len(wanted), 500) for one in work.reader.hidden(register, wanted[start : start + 500])} if register.guard else set()
    return [one for one in wanted if one not in hidden]


def _set_deleted(work: Workspace, register: Register, ids: list[int], kind: str) -> int:
    with work.deed(kind, register.name, _subject(work, register, ids)) as session:
        from desktop.models.base import now
        from desktop.services import changes

        note = changes.recorder(session)
        moment = changes.stored_moment(now()) if kind == "delete" else None
        before = {one: row for one, row in note.read_rows(register.table, ids).items() if (row["deleted_at"] is None) is (kind == "delete")}
        return note.set_values(register.table, before, {record_id: {"deleted_at": moment} for record_id in before})


def trash_ids(work: Workspace, register: Register) -> array[int]:
    """The ids of the records in the trash, in the order of the register."""
    return work.reader.ids(register, Query(trash=True))


def _subject(work: Workspace, register: Register, ids: Sequence[int]) -> str:
    return work.reader.reference_title(register.name, ids[0]) if len(ids) == 1 else str(len(ids))
