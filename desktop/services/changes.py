"""Recording what a deed changes, row by row and field by field, as SQLite stores it.

Before a flush the stored rows about to change are read, after it they are read again: what differs is written to the change log. So undoing can bring back every
row to the letter, whatever types or defaults lie between an object and its row. Rows that foreign keys remove or empty along with another are recorded too.
"""

from __future__ import annotations

import base64
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import ForeignKeyConstraint, event, insert
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, UOWTransaction, sessionmaker

from desktop.models import search
from desktop.models.assessment import Assessment  # noqa: F401 - its tables must be known
from desktop.models.assessment_work import Response  # noqa: F401 - and these
from desktop.models.base import Base, RegisterRow, Tracked, now
from desktop.models.complaint import Case  # noqa: F401 - its tables must be known
from desktop.models.complaint_work import CaseIdentity  # noqa: F401 - and these
from desktop.models.instrument import Risk  # noqa: F401 - its tables must be known
from desktop.models.office import Change, Deed
from desktop.models.partner import Partner  # noqa: F401 - its tables must be known
from desktop.models.publicity import PublicityItem  # noqa: F401 - and these
from desktop.models.registers import KEPT_WITH, REGISTERS

if TYPE_CHECKING:
    from desktop.services.workspace import Changed

HIDDEN = frozenset({"version", "created_at", "created_by", "updated_at", "updated_by", "name_sort", "number_order", "builtin", "position_order", "uid", "figures", "sealed", "series", "closed_deed", "shipped_key", "content", "digest", "numbers", "kept"})
"""Columns a history does not show; they are kept together in one "*" change."""

_CHUNK = 400
_RECORDER = "recorder"

Row = dict[str, Any]


def owners() -> dict[str, tuple[str, str]]:
    """Table → (register in whose history its rows stand, the column with that record's id)."""
    found = {register.table: (register.name, "id") for register in REGISTERS.values()}
    for register in REGISTERS.values():
        found |= {child.register.table: (register.name, child.parent) for child in register.children}
    return found | KEPT_WITH


OWNERS = owners()
TRACKED: dict[str, type[Base]] = {
    mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Tracked) and issubclass(mapper.class_, Base)
}
SEARCHED = {
    part.table: {"+", "-", *(field.name for field in part.searched)}
    for register in REGISTERS.values()
    for part in (register, *(child.register for child in register.children))
    if part.searched
}
"""Table → the changes that the search index must follow."""


def watch(factory: sessionmaker[Session]) -> None:
    """Record what sessions of this factory change."""
    event.listen(factory, "before_flush", _before_flush)
    event.listen(factory, "after_flush", _after_flush)
    event.listen(factory, "do_orm_execute", _refuse_unrecorded)


def to_json(value: Any) -> str:
    """A stored value as the change log keeps it."""
    return json.dumps({"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value, ensure_ascii=False)


def from_json(text: str | None) -> Any:
    """A stored value out of the change log."""
    value = json.loads(text) if text is not None else None
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value


def row_to_json(row: Mapping[str, Any]) -> str:
    """Several columns in one text."""
    return json.dumps({name: json.loads(to_json(value)) for name, value in row.items()}, ensure_ascii=False)


def row_from_json(text: str) -> Row:
    """Several columns out of one text."""
    return {name: from_json(json.dumps(value)) for name, value in json.loads(text).items()}


class Recorder:
    """What one deed does to tracked tables."""

    def __init__(self, session: Session, kind: str, register: str | None, subject: str, reason: str, actor: str) -> None:
        self.session = session
        self.actor = actor or None
        self.deed = Deed(kind=kind, register=register, subject=subject, reason=reason or None, who=self.actor)
        session.add(self.deed)
        session.flush()
        self.touched: dict[str, set[int]] = defaultdict(set)
        self.changed = 0
        self.outside = False
        self._before: dict[str, dict[int, Row]] = {}
        self._removed: list[tuple[str, int]] = []
        self._relabelled: set[tuple[str, str]] = set()
        self._stale: dict[str, set[int]] = defaultdict(set)
        session.info[_RECORDER] = self

    # --- During the deed -----------------------------------------------------------------------------------------------------------------

    def stamp(self) -> None:
        """Who, when and by which deed on every row about to be written."""
        moment, added = now(), self.session.new
        for row in (*added, *self.session.dirty):
            if isinstance(row, RegisterRow) and self.session.is_modified(row):
                if row in added:
                    row.created_by = row.created_by or self.actor
                row.updated_at, row.updated_by, row.version = moment, self.actor, self.deed.id

    def look_before(self) -> None:
        """Read the rows that are about to change or go."""
        wanted: dict[str, set[int]] = defaultdict(set)
        for row in self.session.dirty:
            if isinstance(row, Tracked) and self.session.is_modified(row):
                wanted[_table(row)].add(row.id)  # type: ignore[attr-defined]
        gone: dict[str, list[int]] = defaultdict(list)
        for row in self.session.deleted:
            if isinstance(row, Tracked):
                gone[_table(row)].append(row.id)  # type: ignore[attr-defined]
        self._removed = list(dict.fromkeys(self._with_dependants(gone, wanted)))  # a link goes with either of its cases, once
        for table, record_id in self._removed:
            wanted[table].add(record_id)
        self._before = {table: self.read_rows(table, ids) for table, ids in wanted.items()}

    def look_after(self) -> None:
        """Write down what the flush has changed."""
        found: list[dict[str, Any]] = []
        removed = set(self._removed)
        for row in self.session.new:
            if isinstance(row, Tracked):
                found.append(self._added(row))
        for table, before in self._before.items():
            kept = [record_id for record_id in before if (table, record_id) not in removed]
            after = self.read_rows(table, kept)
            for record_id in kept:
                found += self.differences(table, before[record_id], after[record_id])
        for table, record_id in self._removed:
            if row_before := self._before[table].get(record_id):
                found.append(self.entry(table, row_before, "-", row_to_json(row_before), None))
        self._before, self._removed = {}, []
        self.write(found)

    def finish(self) -> list[Changed]:
        """Refresh the search index, complete the deed; a deed without a change is taken back. Gives what listeners are to hear."""
        from desktop.services.workspace import Changed

        self.session.flush()
        if not self.changed and not self.outside:
            self.session.rollback()
            return []
        self._refresh_search()
        register = self.deed.register
        self.deed.record_count = len(self.touched.get(register or "", ())) or max((len(ids) for ids in self.touched.values()), default=self.changed)
        self.session.flush()
        heard = {name: tuple(sorted(ids)) for name, ids in self.touched.items() if name}
        if register and register not in heard:
            heard[register] = ()
        return [Changed(name, ids, self.deed.id) for name, ids in heard.items()] or [Changed("", None, self.deed.id)]

    # --- Used by history and records too -------------------------------------------------------------------------------------------------

    def read_rows(self, table: str, ids: Iterable[int]) -> dict[int, Row]:
        """Stored rows by id, untouched by any type."""
        wanted = sorted(ids)
        found: dict[int, Row] = {}
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            result = self.session.connection().exec_driver_sql(f'SELECT * FROM "{table}" WHERE id IN ({marks})', tuple(chunk))
            found |= {row["id"]: dict(row) for row in result.mappings()}
        return found

    def entry(self, table: str, row: Mapping[str, Any], field: str, old: str | None, new: str | None) -> dict[str, Any]:
        """One line of the change log; notes whom it touches."""
        register, owner_id = _owner(table, row)
        if register is not None and owner_id is not None:
            self.touched[register].add(owner_id)
            if field in SEARCHED.get(table, ()):
                self._stale[register].add(owner_id)
        return {
            "deed_id": self.deed.id, "table_name": table, "record_id": row["id"], "owner_register": register, "owner_id": owner_id,
            "field": field, "old": old, "new": new,
        }  # fmt: skip

    def set_values(self, table: str, before: Mapping[int, Row], updates: Mapping[int, Row], *, stamped: bool = True) -> int:
        """Give stored rows new stored values, past the session's objects (bulk changes, undo); how many rows changed. ``before``: the rows as they are."""
        stamp = {"updated_at": stored_moment(now()), "updated_by": self.actor, "version": self.deed.id} if stamped else {}
        found: list[dict[str, Any]] = []
        count = 0
        for record_id, values in updates.items():
            row = before[record_id]
            if all(row[name] == value for name, value in values.items()):
                continue
            new = {**values, **stamp}
            columns = ", ".join(f'"{name}" = ?' for name in new)
            self.session.connection().exec_driver_sql(f'UPDATE "{table}" SET {columns} WHERE id = ?', (*new.values(), record_id))
            found += self.differences(table, row, {**row, **new})
            count += 1
        self.write(found)
        self.session.expire_all()
        return count

    def differences(self, table: str, before: Row, after: Row) -> Iterator[dict[str, Any]]:
        """What differs between two states of one row."""
        hidden = {name: before[name] for name in before if name in HIDDEN and before[name] != after[name]}
        shown = [name for name in before if name not in HIDDEN and before[name] != after[name]]
        for name in shown:
            yield self.entry(table, after, name, to_json(before[name]), to_json(after[name]))
        if hidden:
            yield self.entry(table, after, "*", row_to_json(hidden), None)
        if table == "value_item" and before["label"] != after["label"]:
            self._relabelled.add((after["list_key"], after["key"]))
        if _owner(table, before) != _owner(table, after):
            yield from self._moved(table, before, after)

    def _moved(self, table: str, before: Row, after: Row) -> Iterator[dict[str, Any]]:
        """A row that now belongs to another record: the move stands in the history of the one it left too, and both are searched anew."""
        self.entry(table, after, "+", None, None)
        self.entry(table, before, "-", None, None)
        column = OWNERS.get(table, ("", "record_id"))[1]
        yield self.entry(table, before, column, to_json(before[column]), to_json(after[column]))

    def write(self, entries: Sequence[dict[str, Any]]) -> None:
        """Add lines to the change log."""
        if entries:
            self.changed += len({(line["table_name"], line["record_id"]) for line in entries})
            self.session.connection().execute(insert(Change), list(entries))

    # --- Details -------------------------------------------------------------------------------------------------------------------------

    def _added(self, row: Any) -> dict[str, Any]:
        table = _table(row)
        column = OWNERS.get(table, ("", "id"))[1]
        stored = {"id": row.id, column: getattr(row, column), "register": getattr(row, "register", None), "record_id": getattr(row, "record_id", None)}
        return self.entry(table, stored, "+", None, None)

    def _with_dependants(self, gone: dict[str, list[int]], emptied: dict[str, set[int]]) -> Iterator[tuple[str, int]]:
        """The rows that go, those that go along with them (ON DELETE CASCADE) before them; rows that lose a reference are added to ``emptied``."""
        for table, ids in gone.items():
            for key, rule in _references(table):
                dependants = self._pointing(key, ids)
                if rule == "CASCADE" and dependants:
                    yield from self._with_dependants({key.table.name: dependants}, emptied)
                elif key.table.name in TRACKED:
                    emptied[key.table.name].update(dependants)
            yield from ((table, record_id) for record_id in ids)

    def _pointing(self, key: ForeignKeyConstraint, ids: Sequence[int]) -> list[int]:
        found: list[int] = []
        for start in range(0, len(ids), _CHUNK):
            chunk = ids[start : start + _CHUNK]
            sql = f'SELECT id FROM "{key.table.name}" WHERE "{key.column_keys[0]}" IN ({",".join("?" * len(chunk))}) ORDER BY id'
            found += [row[0] for row in self.session.connection().exec_driver_sql(sql, tuple(chunk))]
        return found

    def _refresh_search(self) -> None:
        raw: Any = self.session.connection().connection.dbapi_connection
        for name, ids in self._stale.items():
            search.refresh(raw, REGISTERS[name], ids)
        for list_key, key in self._relabelled:
            for register in REGISTERS.values():
                for field in register.searched:
                    if field.choices == list_key:
                        search.refresh(raw, register, search.holders(raw, register, field, key))


def recorder(session: Session) -> Recorder:
    """The recorder of the deed this session belongs to."""
    found: Recorder = session.info[_RECORDER]
    return found


def stored_moment(moment: datetime) -> str:
    """A UTC moment as SQLAlchemy stores it."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def insert_many(session: Session, model: type[Base], rows: Sequence[Row]) -> list[int]:
    """Add many rows of a tracked table in one stroke (imports, samples) and give their ids.

    ``rows`` hold Python values by attribute name, without ``id``; all rows must have the same keys; who, when and version are filled in here. They are in the
    history and in the search index like any other, and go again when the deed is undone.
    """
    if not rows:
        return []
    note, table = recorder(session), model.__tablename__
    session.flush()
    first = (session.connection().exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).scalar() or 0) + 1
    moment = now()
    stamp = {"created_at": moment, "updated_at": moment, "created_by": note.actor, "updated_by": note.actor, "version": note.deed.id}
    full = [{**stamp, **row, "id": first + place} for place, row in enumerate(rows)]
    session.connection().execute(insert(model), full)
    note.write([note.entry(table, row, "+", None, None) for row in full])
    return [row["id"] for row in full]


def _table(row: Any) -> str:
    name: str = row.__tablename__
    return name


def _owner(table: str, row: Mapping[str, Any]) -> tuple[str | None, int | None]:
    if table in ("attachment", "approval"):
        return row["register"], row["record_id"]
    register, column = OWNERS.get(table, (None, "id"))
    return (register, row[column]) if register else (None, None)


def _references(table: str) -> Iterator[tuple[ForeignKeyConstraint, str]]:
    for other in Base.metadata.tables.values():
        for key in other.foreign_key_constraints:
            if key.referred_table.name == table and key.ondelete:
                yield key, key.ondelete


def _before_flush(session: Session, _context: UOWTransaction, _instances: Any) -> None:
    note: Recorder | None = session.info.get(_RECORDER)
    if note is not None:
        note.stamp()
        note.look_before()
    elif any(isinstance(row, Tracked) for row in (*session.new, *session.dirty, *session.deleted)):
        raise RuntimeError("a tracked table was changed outside a deed")


def _after_flush(session: Session, _context: UOWTransaction) -> None:
    note: Recorder | None = session.info.get(_RECORDER)
    if note is not None:
        note.look_after()


def _refuse_unrecorded(state: ORMExecuteState) -> None:
    """Statements that change rows past the session would leave no history."""
    mapper: Mapper[Any] | None = state.bind_mapper
    writes = state.is_update or state.is_delete or state.is_insert
    if writes and mapper is not None and issubclass(mapper.class_, Tracked):
        raise RuntimeError("change tracked tables through their objects or changes.insert_many")


__all__ = ["HIDDEN", "OWNERS", "Recorder", "from_json", "insert_many", "recorder", "row_from_json", "row_to_json", "to_json", "watch"]
