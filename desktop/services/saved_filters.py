"""Filters a clerk keeps under a name, per register. They are no records: saving one is neither in the history nor undone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.fields import Register
from desktop.domain.shipped_lists import folded
from desktop.domain.thai_text import normalise, sort_key
from desktop.errors import Fault, Faults, UserError
from desktop.models.reader import Query
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.office import SavedFilter
    from desktop.services.workspace import Workspace

MAX_LENGTH = 60
"""Characters the name of a filter may have: it stands on a chip."""


@dataclass(frozen=True)
class NamedFilter:
    """One saved filter."""

    id: int
    name: str
    query: Query


def saved(work: Workspace, register: Register) -> list[NamedFilter]:
    """The saved filters of a register in Thai order of their names."""
    rows = work.reader.connection.execute("SELECT id, name, query FROM saved_filter WHERE register = ?", (register.name,)).fetchall()
    found = [NamedFilter(number, name, _query(register, text)) for number, name, text in rows]
    return sorted(found, key=lambda one: sort_key(one.name))


def save(work: Workspace, register: Register, name: str, query: Query, replace: bool = False) -> int:
    """Keep a filter under a name and give its id. ``replace`` lets it take the place of one that has the name already.

    :raises Faults: the name is empty, too long, or taken (field "name")
    """
    from desktop.models.office import SavedFilter

    with work.session() as session:
        taken = _called(session, register.name, name)
        words = _checked(name, None if replace else taken)
        row = taken or SavedFilter(register=register.name)
        row.name, row.query = words, _json(query)
        session.add(row)
        session.flush()
        return row.id


def rename(work: Workspace, filter_id: int, name: str) -> None:
    """Give a filter another name.

    :raises Faults: the name is empty, too long, or another filter's
    :raises UserError: there is no such filter any more
    """
    with work.session() as session:
        row = _row(session, filter_id)
        taken = _called(session, row.register, name)
        row.name = _checked(name, taken if taken is not row else None)


def remove(work: Workspace, filter_id: int) -> None:
    """Forget a filter; the records it finds stay.

    :raises UserError: there is no such filter any more
    """
    with work.session() as session:
        session.delete(_row(session, filter_id))


def _json(query: Query) -> str:
    kept = {"text": query.text, "filters": query.filters, "view": query.view, "order": query.order}
    return json.dumps(kept, ensure_ascii=False)


def _query(register: Register, text: str) -> Query:
    """A stored filter; what the register does not know any more is left out."""
    kept = json.loads(text)
    filters = tuple((name, tuple(values)) for name, values in kept["filters"] if name in register.by_name)
    order = tuple(kept["order"]) if kept.get("order") and kept["order"][0] in register.by_name else None
    return Query(kept["text"], filters, kept["view"], order)


def _row(session: Session, filter_id: int) -> SavedFilter:
    from desktop.models.office import SavedFilter

    row = session.get(SavedFilter, filter_id)
    if row is None:
        raise UserError(_("This saved filter is no longer there."))
    return row


def _called(session: Session, register_name: str, name: str) -> SavedFilter | None:
    from sqlalchemy import select

    from desktop.models.office import SavedFilter

    rows = session.scalars(select(SavedFilter).where(SavedFilter.register == register_name))
    return next((row for row in rows if folded(row.name) == folded(name)), None)


def _checked(name: str, taken: SavedFilter | None) -> str:
    words = normalise(name)
    if not words:
        raise Faults([Fault("name", _("The filter has no name yet."), _("Type the name it is to be found under."))])
    if len(words) > MAX_LENGTH:
        raise Faults([Fault("name", _("The name of a filter has at most {count} letters.", count=MAX_LENGTH))])
    if taken is not None:
        raise Faults([Fault("name", _("A filter is already called “{name}”.", name=taken.name), _("Choose another name, or replace that one."))])
    return words
