"""Bringing the events of a calendar file into the calendar: which are there already, and all chosen ones as one deed and one undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.ics_plan import IcsPlan, IcsRow
from desktop.domain.import_plan import State
from desktop.domain.publicity_rules import DONE
from desktop.domain.thai_text import sort_key
from desktop.errors import Cancelled
from desktop.models.publicity_ics import KnownItem, known_items
from desktop.models.publicity_register import ITEMS
from desktop.services import checks, records
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

Progress = Callable[[int, int], None] | None
IsCancelled = Callable[[], bool] | None
_CHUNK = 500


def compare(work: Workspace, plan: IcsPlan) -> IcsPlan:
    """Find the rows that are in the calendar already: by the UID, else by name and first day. Of several rows that are one item, the first is compared."""
    plan.generation = work.reader.generation()
    known = known_items(work.reader)
    by_uid = {item.uid: item for item in known}
    by_name = {(item.name.casefold(), item.first): item for item in reversed(known)}
    taken: set[int] = set()
    for row in plan.rows:
        item = by_uid.get(row.uid) or by_name.get((row.name.casefold(), row.first))
        if item is None or item.id in taken:
            row.record_id, row.same, row.settled = None, False, False
            continue
        taken.add(item.id)
        row.record_id, row.same, row.settled = item.id, not _differences(row, item), item.status in (*DONE, "cancelled")
    return plan


def commit(work: Workspace, plan: IcsPlan, progress: Progress = None, cancelled: IsCancelled = None) -> int:
    """Write the chosen rows, new items and changed ones, as one deed; how many. Those written are in the plan as "unchanged" afterwards.

    :raises UserError: the database cannot be written; nothing was written
    :raises Cancelled: the user had enough; nothing was written
    """
    if not _chosen(plan):
        return 0
    with work.deed("import", ITEMS.name, plan.file_name) as session:
        session.connection()
        if work.reader.generation() != plan.generation:
            compare(work, plan)
        new, known = list(plan.chosen(State.READY)), list(plan.chosen(State.DUPLICATE))
        ids: list[int] = []
        for start in range(0, len(new), _CHUNK):
            if cancelled and cancelled():
                raise Cancelled
            ids += _add(work, session, plan, new[start : start + _CHUNK])
            if progress:
                progress(len(ids), len(new) + len(known))
        _update(session, known)
        if cancelled and cancelled():
            raise Cancelled
    for row, record_id in zip(new, ids, strict=True):
        row.record_id = record_id
    for row in (*new, *known):
        row.same, row.ticked = True, None
    plan.generation = work.reader.generation()
    return len(new) + len(known)


def _chosen(plan: IcsPlan) -> int:
    return sum(map(plan.goes_in, plan.rows))


def _add(work: Workspace, session: Session, plan: IcsPlan, rows: list[IcsRow]) -> list[int]:
    from desktop.services import changes

    fresh = {field.name: field.fresh(work.today()) if field.default is not None else None for field in ITEMS.stored}
    return changes.insert_many(session, records.model_of(ITEMS), [fresh | _new(plan, row) for row in rows])


def _new(plan: IcsPlan, row: IcsRow) -> dict[str, Any]:
    """The columns of a new item that the row fills. What is over comes in as published on the day it was for, if the clerk said so."""
    published = row.published_on if row.status == "published" else row.first if row.is_past(plan.today) else None
    status = "published" if published else "cancelled" if row.status == "cancelled" else "planned"
    values = checks.clean(ITEMS, _shared(row) | {"note": row.description})
    return {
        **values,
        "name_sort": sort_key(values["name"]),
        "actual_start": published,
        "status": status,
        "status_on": plan.today,
        "status_reason": _("Cancelled in the calendar file") if status == "cancelled" else None,
        "uid": row.uid,
    }


def _shared(row: IcsRow) -> dict[str, Any]:
    """What a row says of an item, new or known."""
    return {
        "name": row.name,
        "plan_start": row.first,
        "plan_end": row.last if row.last != row.first else None,
        "start_time": row.start_time or None,
        "end_time": row.end_time or None,
        "place": row.place or None,
    }


def _differences(row: IcsRow, item: KnownItem) -> bool:
    """Whether the file says anything of the item that the calendar does not; what the file leaves empty changes nothing."""
    said = checks.clean(ITEMS, _shared(row))
    last: date | None = row.last or row.first
    return (
        said["name"] != item.name
        or (row.first, last) != (item.first, item.last)
        or any(said[name] and said[name] != kept for name, kept in (("start_time", item.start_time), ("end_time", item.end_time), ("place", item.place)))
    )


def _update(session: Session, rows: list[IcsRow]) -> None:
    from desktop.services import changes

    note = changes.recorder(session)
    wanted = {row.record_id: row for row in rows if row.record_id is not None}
    before = note.read_rows(ITEMS.table, wanted)
    updates: dict[int, dict[str, Any]] = {}
    for record_id, old in before.items():
        row = wanted[record_id]
        values = {name: value for name, value in checks.clean(ITEMS, _shared(row)).items() if value or name == "plan_end"}
        stored = {name: records.python_to_stored(ITEMS[name], value) for name, value in values.items()}
        updates[record_id] = stored | {"name_sort": sort_key(values["name"]), "uid": old["uid"] or row.uid}
    note.set_values(ITEMS.table, before, updates)
