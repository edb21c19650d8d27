"""The items of the publicity calendar: moved, put off, brought to the information archive. Each act on one or many is one deed.

Three dates are never mixed (domain B.2.2): moving shifts the planned days and with them the internal deadline; the day of publication is only set by publishing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.fields import Register
from desktop.domain.publicity_rules import DONE, ITEM
from desktop.domain.thai_text import normalise, normalise_long, sort_key
from desktop.errors import Fault, Faults, UserError
from desktop.models.publicity_register import ARCHIVE, ITEMS, NEWS
from desktop.services import steps
from desktop.services.steps import Row, Taken
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

_NEWS_LIKE = ("news", "article", "press_conference")
"""Kinds of items that the archive keeps as news; the others are works of the office."""

_TOLD = ("published", "archived", "evaluated")
"""Statuses of what was published, of items and news."""


# --- Moving ----------------------------------------------------------------------------------------------------------------------------------


def move(work: Workspace, ids: Sequence[int], days: int) -> int:
    """Move items by a number of days (back if negative), each keeping its length, its deadline going along; how many were moved.

    :raises UserError: one was published already, lies in the trash or has no day; nothing was changed
    """
    with work.deed("move", ITEMS.name, steps.subject(work, ITEMS, ids)) as session:
        from desktop.services import changes

        found = _movable(session, ids)
        for row in found.values():
            if row["plan_start"] is None:
                raise UserError(_("“{name}” has no date yet and cannot be moved by days.", name=row["name"]), _("Give it a day first, or take it out of the selection."))
        updates = {one: _shifted(row, days) for one, row in found.items()}
        return changes.recorder(session).set_values(ITEMS.table, found, updates)


def move_to(work: Workspace, item_id: int, first_day: date | None) -> None:
    """Plan an item for another day (dragging): it keeps its length, and its deadline moves along; None puts it back among those without a day.

    :raises UserError: it was published already or lies in the trash; nothing was changed
    """
    with work.deed("move", ITEMS.name, steps.subject(work, ITEMS, [item_id])) as session:
        from desktop.services import changes

        found = _movable(session, [item_id])
        changes.recorder(session).set_values(ITEMS.table, found, {item_id: _planned_for(found[item_id], first_day)})


def _movable(session: Session, ids: Sequence[int]) -> dict[int, Row]:
    found = steps.stored(session, ITEMS, ids)
    for row in found.values():
        if row["deleted_at"] is not None:
            raise UserError(_("“{name}” lies in the trash.", name=row["name"]), _("Bring it back from the trash first."))
        if row["status"] in DONE:
            raise UserError(
                _("“{name}” was published already and is not moved.", name=row["name"]),
                _("If the day of publication is wrong, correct it in the form."),
            )
    return found


def _planned_for(row: Row, first_day: date | None) -> Row:
    """The planned days and deadline of an item that begins on another day. Without a day there is no deadline either: it was counted from it."""
    if first_day is None:
        return {"plan_start": None, "plan_end": None, "due_on": None}
    if row["plan_start"] is None:
        return {"plan_start": first_day.isoformat(), "plan_end": None}
    return _shifted(row, (first_day - date.fromisoformat(row["plan_start"])).days)


def _shifted(row: Row, days: int) -> Row:
    """The planned days and the deadline, all moved by the same number of days."""
    return {name: _shift(row[name], days) for name in ("plan_start", "plan_end", "due_on")}


def _shift(stored: str | None, days: int) -> str | None:
    if stored is None:
        return None
    try:
        return (date.fromisoformat(stored) + timedelta(days=days)).isoformat()
    except OverflowError:
        raise UserError(_("It cannot be moved by so many days."), _("Type a smaller number of days.")) from None


# --- Putting off -----------------------------------------------------------------------------------------------------------------------------


class PostponementLine(NamedTuple):
    """An item was put off: decided when and by whom (the user of the PC), from which day to which (None: no day), and why."""

    decided_on: date
    from_on: date | None
    to_on: date | None
    reason: str
    by: str


def postpone(work: Workspace, ids: Sequence[int], to: date | None, reason: str, by: str = "") -> int:
    """Put off items to another day, or until a day is found (None), and write down why; how many.

    ``to`` is the new first day of the earliest; the others keep their distance from it, those without a day get ``to``. ``by`` is who decided it: somebody else
    than the user of the PC is kept with an approval.

    :raises Faults: "reason" is missing, or "to" is the day it is planned for now; nothing was changed
    :raises UserError: one of them was published or cancelled already, or lies in the trash; nothing was changed
    """
    words = normalise_long(reason)
    starts = _starts(work, ids)
    earliest = min(filter(None, starts.values()), default=None)
    faults = [] if words else [steps.missing_reason()]
    if to is not None and to == earliest:
        faults.append(Fault("to", _("It is planned for this very day now."), _("Choose another day.")))
    if faults:
        raise Faults(faults)
    taken = Taken(ITEMS, ITEM.step("postpone"), work.today(), words, approver="" if normalise(by) == work.actor else normalise(by))
    with work.deed("status", ITEMS.name, steps.subject(work, ITEMS, ids), words) as session:
        found = steps.stored(session, ITEMS, ids)
        planned = {one: _planned_for(row, _put_off(row, to, earliest)) for one, row in found.items()}
        count = steps.perform(work, ids, taken, planned)
        _write_postponements(session, found, planned, taken)
        return count


def _starts(work: Workspace, ids: Iterable[int]) -> dict[int, date | None]:
    rows = work.reader.rows(ITEMS, list(dict.fromkeys(ids)))
    return {row["id"]: row["plan_start"] for row in rows}


def _put_off(row: Row, to: date | None, earliest: date | None) -> date | None:
    if to is None or earliest is None or row["plan_start"] is None:
        return to
    return to + (date.fromisoformat(row["plan_start"]) - earliest)


def _write_postponements(session: Session, found: Mapping[int, Row], planned: Mapping[int, Row], taken: Taken) -> None:
    from desktop.models.publicity import Postponement
    from desktop.services import changes

    changes.insert_many(session, Postponement, [
        {"item_id": one, "decided_on": taken.on, "from_on": _day(row["plan_start"]), "to_on": _day(planned[one]["plan_start"]), "reason": taken.reason}
        for one, row in found.items()
    ])  # fmt: skip


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def postponements(work: Workspace, item_id: int) -> list[PostponementLine]:
    """How often an item was put off, newest first."""
    rows = work.reader.connection.execute(
        "SELECT decided_on, from_on, to_on, reason, created_by FROM pr_postponement WHERE item_id = ? AND deleted_at IS NULL ORDER BY id DESC", (item_id,)
    )
    return [PostponementLine(date.fromisoformat(on), _day(first), _day(to), reason, by or "") for on, first, to, reason, by in rows]


# --- The information archive -----------------------------------------------------------------------------------------------------------------


def to_archive(work: Workspace, item_ids: Sequence[int] = (), news_ids: Sequence[int] = ()) -> int:
    """Make entries of the information archive from published items and news; how many. What has an entry already gets no second one.

    Published news is "archived" from then on; an item keeps its status.

    :raises UserError: nothing was chosen, or one of them was not published; nothing was changed
    """
    chosen = [(register, ids) for register, ids in ((ITEMS, item_ids), (NEWS, news_ids)) if ids]
    steps.refuse_gone([register.name for register, _ids in chosen], chosen)
    with work.deed("new", ARCHIVE.name, _subject(work, item_ids, news_ids)) as session:
        found = [(register, steps.stored(session, register, ids)) for register, ids in chosen]
        for _register, rows in found:
            _refuse_untold(rows)
        count = sum(add_entries(session, register, list(rows), work.today()) for register, rows in found)
        if waiting := steps.able(work, NEWS, list(news_ids), "archive"):
            steps.take(work, NEWS, waiting, "archive")
        return count


def _subject(work: Workspace, item_ids: Sequence[int], news_ids: Sequence[int]) -> str:
    register, ids = (ITEMS, item_ids) if item_ids else (NEWS, news_ids)
    return steps.subject(work, register, ids) if len(item_ids) + len(news_ids) == 1 else str(len(item_ids) + len(news_ids))


def _refuse_untold(rows: Mapping[int, Row]) -> None:
    for row in rows.values():
        if row["deleted_at"] is not None or row["status"] not in _TOLD:
            raise UserError(
                _("“{name}” was not published and cannot go into the archive.", name=row["name"]),
                _("Publish it first, or take it out of the selection."),
            )


def add_entries(session: Session, register: Register, ids: Sequence[int], today: date) -> int:
    """Add the entries of items or news that have none yet, as part of a deed; how many were added."""
    from desktop.models.publicity import ArchiveItem
    from desktop.services import changes

    having = {row[register_column(register)] for row in _entries(session, register, ids)}
    rows = [row for row in steps.stored(session, register, ids).values() if row["id"] not in having]
    return len(changes.insert_many(session, ArchiveItem, [_entry(register, row, today) for row in rows]))


def trash_entries(session: Session, register: Register, ids: Sequence[int]) -> int:
    """Move the entries of items or news into the trash, as part of a deed; how many."""
    from desktop.models.base import now
    from desktop.services import changes

    moment = changes.stored_moment(now())
    before = {row["id"]: row for row in _entries(session, register, ids)}
    return changes.recorder(session).set_values(ARCHIVE.table, before, {one: {"deleted_at": moment} for one in before})


def register_column(register: Register) -> str:
    """The column of an archive entry that names what it was made from."""
    return f"{register.name}_id"


def _entries(session: Session, register: Register, ids: Sequence[int]) -> list[Row]:
    """The stored entries made from these items or news that do not lie in the trash."""
    found: list[Row] = []
    for chunk in steps.chunks(list(ids)):
        sql = f"SELECT * FROM archive_item WHERE deleted_at IS NULL AND {register_column(register)} IN ({','.join('?' * len(chunk))})"
        found += [dict(row) for row in session.connection().exec_driver_sql(sql, tuple(chunk)).mappings()]
    return found


def _entry(register: Register, row: Row, today: date) -> dict[str, Any]:
    """The entry of a published item or piece of news, in Python values."""
    import json

    news = register is NEWS
    published = row["published_on"] if news else row["actual_start"]
    return {
        "name": row["name"],
        "name_sort": sort_key(row["name"]),
        "section": "news" if news or row["item_type"] in _NEWS_LIKE else "works",
        "form": ARCHIVE["form"].default,
        "links": json.loads(row["links"]) if row["links"] else [],
        "published_on": _day(published),
        "updated_on": today,
        "disclosure": ARCHIVE["disclosure"].default,
        "owner_unit": ARCHIVE["owner_unit"].default if news else row["owner_unit"],
        "owner_officer": row["editor"] if news else row["owner_officer"],
        register_column(register): row["id"],
    }
