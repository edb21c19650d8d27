"""What is typed in a form and not yet saved: kept every few seconds, found again after a crash, dropped when it is saved or thrown away."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.fields import Register
from desktop.models.registers import REGISTERS

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

_BESIDE = ("children", "typed")
"""What a form keeps beside its fields: lists of what belongs to the record, and what was typed that is no value yet."""

NEW = 0
"""The record id of a draft of a new record."""


class KeptDraft(NamedTuple):
    """One draft: of which record (None: a new one), since when, and what was typed."""

    register: Register
    record_id: int | None
    saved_at: datetime
    values: dict[str, Any]


def keep(work: Workspace, register: Register, record_id: int | None, values: Mapping[str, Any]) -> None:
    """Keep what is typed (field name → Python value; lists of children under their names), in place of what was kept before.

    Only fields of the register are: who complains is typed in the same form as the case and is never kept unsealed.
    """
    from sqlalchemy import select

    from desktop.models.base import now
    from desktop.models.office import Draft

    text = json.dumps(of_register(register, values), ensure_ascii=False, default=_coded)
    with work.session() as session:
        draft = session.scalar(select(Draft).where(Draft.register == register.name, Draft.record_id == (record_id or NEW)))
        if draft is None:
            draft = Draft(register=register.name, record_id=record_id or NEW)
            session.add(draft)
        draft.values, draft.saved_at = text, now()


def of_register(register: Register, values: Mapping[str, Any]) -> dict[str, Any]:
    """What of a draft belongs to the register itself."""
    known = {*register.by_name, *(child.name for child in register.children)}
    found = {name: value for name, value in values.items() if name in known or name in _BESIDE}
    if isinstance(found.get("typed"), Mapping):
        found["typed"] = {name: text for name, text in found["typed"].items() if name in known}
    return found


def find(work: Workspace, register: Register, record_id: int | None) -> dict[str, Any] | None:
    """What was typed for this record (None: for a new one) and not saved; None when there is nothing."""
    found = [draft for draft in all(work) if draft.register is register and draft.record_id == record_id]
    return found[0].values if found else None


def drop(work: Workspace, register: Register, record_id: int | None) -> None:
    """Forget what was typed; it was saved or is not wanted."""
    if find(work, register, record_id) is None:
        return
    from sqlalchemy import delete

    from desktop.models.office import Draft

    with work.session() as session:
        session.execute(delete(Draft).where(Draft.register == register.name, Draft.record_id == (record_id or NEW)))


def all(work: Workspace) -> list[KeptDraft]:
    """Every draft, newest first. One that cannot be read is left out, and one of a record kept to others."""
    rows = work.reader.connection.execute('SELECT register, record_id, saved_at, "values" FROM draft ORDER BY saved_at DESC').fetchall()
    return [
        KeptDraft(REGISTERS[register], record_id or None, datetime.fromisoformat(at).replace(tzinfo=UTC), json.loads(text, object_hook=_decoded))
        for register, record_id, at, text in rows
        if register in REGISTERS and not (record_id and work.reader.hidden(REGISTERS[register], [record_id]))
    ]


def _coded(value: object) -> dict[str, str]:
    if isinstance(value, date):
        return {"date": value.isoformat()}
    raise TypeError(type(value).__name__)


def _decoded(value: dict[str, Any]) -> Any:
    return date.fromisoformat(value["date"]) if value.keys() == {"date"} else value
