"""What was done, by whom, and taking it back: deeds, their undo, and the history of one record.

Undoing goes backwards, the newest deed first, and brings every row back to the letter: fields, children, links, running numbers and the search index.
What the trash was emptied of, and what was made anonymous, does not come back, nor anything done before (personal data must really be gone: domain C.11).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Field, Kind, Register
from desktop.errors import UserError
from desktop.models.complaint_register import IDENTITY
from desktop.models.reader import stored_to_python
from desktop.models.registers import ALL_REGISTERS, REGISTERS
from desktop.services import answer_words, survey_words
from desktop.words import N_, _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

NEVER_UNDONE = ("undo", "redo", "settings", "purge", "anonymise", "reveal")
BARRIERS = ("purge", "anonymise")
"""What can never be taken back, and lets nothing before it be taken back either."""

_CHUNK = 900

_ONE = {
    "new": N_("Add {subject}"),
    "save": N_("Edit {subject}"),
    "delete": N_("Delete {subject}"),
    "restore": N_("Restore {subject}"),
    "merge": N_("Merge {subject}"),
    "bulk": N_("Change {subject}"),
    "import": N_("Import {subject}"),
    "status": N_("Change the status of {subject}"),
    "verify": N_("Verify {subject}"),
    "settings": N_("Change settings: {subject}"),
    "purge": N_("Remove {subject} for good"),
    "anonymise": N_("Make {subject} anonymous"),
    "move": N_("Move {subject}"),
    "undo": N_("Undo: {subject}"),
    "redo": N_("Redo: {subject}"),
    "reveal": N_("Look at the complainant of {subject}"),
}
_MANY = {
    "new": N_("Add {count} records"),
    "save": N_("Edit {count} records"),
    "delete": N_("Delete {count} records"),
    "restore": N_("Restore {count} records"),
    "merge": N_("Merge {count} records"),
    "bulk": N_("Change {count} records"),
    "import": N_("Import {count} records"),
    "status": N_("Change the status of {count} records"),
    "verify": N_("Verify {count} records"),
    "move": N_("Move {count} records"),
    "purge": N_("Remove {count} records for good"),
    "anonymise": N_("Make {count} records anonymous"),
}


@dataclass(frozen=True)
class HistoryLine:
    """One line in the history of a record. ``field_label`` is empty for what concerns the whole record; ``what`` says the deed in words."""

    at: datetime
    who: str
    kind: str
    field_label: str
    old: str
    new: str
    reason: str
    what: str
    deed_id: int
    item: str = ""
    """Of a round of self-assessment: the code of the item whose answer it was."""


def describe(kind: str, subject: str, count: int) -> str:
    """A deed in words: "แก้ไข โรงเรียนบ้านหนองบัว", "นำเข้า 128 รายการ"."""
    if subject.isdigit() and kind in _MANY:
        return _(_MANY[kind], count=f"{int(subject):,}")
    if not subject and kind in _MANY:
        return _(_MANY[kind], count=f"{count:,}")
    return _(_ONE.get(kind, "{subject}"), subject=subject)


# --- Undo ------------------------------------------------------------------------------------------------------------------------------------


def undo_title(work: Workspace) -> str:
    """What Ctrl+Z would take back, in words for the menu; empty when there is nothing."""
    row = _last_undoable(work)
    return describe(row[1], row[2], row[3]) if row else ""


def undo(work: Workspace) -> str:
    """Take back the newest deed that was not taken back yet, and say in a sentence what that was.

    :raises UserError: there is nothing to take back, or it touches what is kept to others
    """
    row = _last_undoable(work)
    if row is None:
        raise UserError(_("There is nothing to undo."))
    deed_id, kind, subject, count, register = row
    _refuse_hidden(work, deed_id)
    said = describe(kind, subject, count)
    with work.deed("undo", register, said) as session:
        _take_back(session, deed_id)
    return _("Undone: {what}", what=said)


def redo_title(work: Workspace) -> str:
    """What Ctrl+Y would do again, in words for the menu; empty when there is nothing."""
    row = _last_undone(work)
    return row[2] if row else ""


def redo(work: Workspace) -> str:
    """Do again what was taken back last, and say in a sentence what that was. Only until something else is done.

    :raises UserError: there is nothing to do again, or it touches what is kept to others
    """
    row = _last_undone(work)
    if row is None:
        raise UserError(_("There is nothing to redo."))
    undo_id, register, said, undone_id = row
    _refuse_hidden(work, undo_id)
    with work.deed("redo", register, said) as session:
        _take_back(session, undo_id)
        session.connection().exec_driver_sql("UPDATE deed SET undone_by_id = NULL WHERE id = ?", (undone_id,))
    return _("Done again: {what}", what=said)


def _refuse_hidden(work: Workspace, deed_id: int) -> None:
    """Who may not see a record does not change it by undoing either; but what one did oneself one may take back."""
    if work.reader.connection.execute("SELECT who FROM deed WHERE id = ?", (deed_id,)).fetchone()[0] == (work.actor or None):
        return
    for register in REGISTERS.values():
        if register.guard is None:
            continue
        sql = "SELECT DISTINCT owner_id FROM change WHERE deed_id = ? AND +owner_register = ?"  # + keeps SQLite from reading all of the register's
        touched = [row[0] for row in work.reader.connection.execute(sql, (deed_id, register.name))]
        if any(work.reader.hidden(register, touched[start : start + _CHUNK]) for start in range(0, len(touched), _CHUNK)):
            raise UserError(_("The last act was on a case that is kept to named handlers."), _("One of them can take it back."))


def _last_undone(work: Workspace) -> tuple[int, str | None, str, int] | None:
    """The newest undo that was not done again (its id, register, words, what it took back), while nothing but undoing and redoing came after it."""
    found: tuple[int, str | None, str, int] | None = work.reader.connection.execute(
        "SELECT id, register, subject, undoes_id FROM deed WHERE kind = 'undo' AND undone_by_id IS NULL "
        "AND id > (SELECT ifnull(max(id), 0) FROM deed WHERE kind NOT IN ('undo', 'redo', 'reveal')) ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return found


def could_come_back(work: Workspace, table: str) -> list[dict[str, Any]]:
    """The rows of a table that doing again would bring back."""
    from desktop.services.changes import row_from_json

    rows = work.reader.connection.execute(
        "SELECT old FROM change JOIN deed ON deed.id = change.deed_id WHERE kind = 'undo' AND undone_by_id IS NULL AND table_name = ? AND field = '-' "
        "AND deed.id > (SELECT ifnull(max(id), 0) FROM deed WHERE kind NOT IN ('undo', 'redo', 'reveal'))",
        (table,),
    )
    return [row_from_json(old) for (old,) in rows if old]


def _last_undoable(work: Workspace) -> tuple[int, str, str, int, str | None] | None:
    never, barriers = ",".join("?" * len(NEVER_UNDONE)), ",".join("?" * len(BARRIERS))
    found: tuple[int, str, str, int, str | None] | None = work.reader.connection.execute(
        f"SELECT id, kind, subject, record_count, register FROM deed WHERE undone_by_id IS NULL AND kind NOT IN ({never}) "
        f"AND id > (SELECT ifnull(max(id), 0) FROM deed WHERE kind IN ({barriers})) ORDER BY id DESC LIMIT 1",
        (*NEVER_UNDONE, *BARRIERS),
    ).fetchone()
    return found


def _take_back(session: Session, deed_id: int) -> None:
    from sqlalchemy import update

    from desktop.models.office import Deed
    from desktop.services import changes

    note = changes.recorder(session)
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    rows = connection.exec_driver_sql(
        "SELECT table_name, record_id, field, old FROM change WHERE deed_id = ? ORDER BY id DESC", (deed_id,)
    ).fetchall()
    start = 0
    while start < len(rows):
        table, action = rows[start][0], _action(rows[start][2])
        end = start
        while end < len(rows) and rows[end][0] == table and _action(rows[end][2]) == action and end - start < 2000:
            end += 1
        batch = [(row[1], row[2], row[3]) for row in rows[start:end]]
        {"+": _remove, "-": _bring_back, "": _set_back}[action](note, table, batch)
        start = end
    session.execute(update(Deed).where(Deed.id == deed_id).values(undone_by_id=note.deed.id))
    note.deed.undoes_id = deed_id


def _action(field: str) -> str:
    return field if field in ("+", "-") else ""


def _remove(note: Any, table: str, batch: list[tuple[int, str, str | None]]) -> None:
    """Rows that the deed had added go; kept in the log whole, so that they can be brought back by doing it again."""
    from desktop.services.changes import row_to_json

    rows = note.read_rows(table, [record_id for record_id, _field, _old in batch])
    note.write([note.entry(table, rows[record_id], "-", row_to_json(rows[record_id]), None) for record_id, _field, _old in batch if record_id in rows])
    note.session.connection().exec_driver_sql(f'DELETE FROM "{table}" WHERE id = ?', [(record_id,) for record_id in rows])


def _bring_back(note: Any, table: str, batch: list[tuple[int, str, str | None]]) -> None:
    """Rows that the deed had removed come back whole."""
    from desktop.services.changes import row_from_json

    for _record_id, _field, old in batch:
        row = row_from_json(old or "{}")
        columns = ", ".join(f'"{name}"' for name in row)
        note.session.connection().exec_driver_sql(f'INSERT INTO "{table}" ({columns}) VALUES ({",".join("?" * len(row))})', tuple(row.values()))
        note.write([note.entry(table, row, "+", None, None)])


def _set_back(note: Any, table: str, batch: list[tuple[int, str, str | None]]) -> None:
    """Fields that the deed had changed get their old values."""
    from desktop.services.changes import from_json, row_from_json

    wanted: dict[int, dict[str, Any]] = {}
    for record_id, field, old in batch:
        values = row_from_json(old or "{}") if field == "*" else {field: from_json(old)}
        wanted.setdefault(record_id, {}).update(values)
    before = note.read_rows(table, wanted)
    note.set_values(table, before, wanted, stamped=False)


# --- The history of one record ---------------------------------------------------------------------------------------------------------------


def of_record(work: Workspace, register: Register, record_id: int) -> list[HistoryLine]:
    """Everything that happened to a record and to what belongs to it, newest first, values in the words of the office; nothing of one kept to others."""
    if work.reader.hidden(register, [record_id]):
        return []
    from desktop.models.assessment_register import ASSESSMENTS

    rows = work.reader.connection.execute(
        "SELECT deed.id, at, who, kind, subject, record_count, reason, table_name, field, old, new, record_id FROM change JOIN deed ON deed.id = change.deed_id "
        "WHERE owner_register = ? AND owner_id = ? AND (field NOT IN ('*', '') OR table_name = ?) ORDER BY change.id DESC",
        (register.name, record_id, IDENTITY.table),
    )
    codes = answer_words.codes(work, record_id) if register.name == ASSESSMENTS.name else {}
    return [_line(work, register, row, codes) for row in rows]


def _line(work: Workspace, register: Register, row: tuple[Any, ...], codes: Mapping[tuple[str, int], str]) -> HistoryLine:
    deed_id, at, who, kind, subject, count, reason, table, name, old, new, changed = row
    if table == IDENTITY.table:  # that it was changed, never what it says
        what = _what(kind, name, subject, count, register, table)
        return HistoryLine(datetime.fromisoformat(at).replace(tzinfo=UTC), who or "", kind, _(IDENTITY.one), "", "", reason or "", what, deed_id)
    if table == survey_words.TABLE:
        label, before, after = survey_words.told(work, name, old, new)
        return HistoryLine(datetime.fromisoformat(at).replace(tzinfo=UTC), who or "", kind, label, before, after, reason or "", describe(kind, subject, count), deed_id)
    if table in answer_words.TABLES:
        item = answer_words.code_of(codes, table, changed, name, old)
        label, before, after = answer_words.told(work, table, item, name, old, new)
        what = _what(kind, name, subject, count, register, table)
        return HistoryLine(datetime.fromisoformat(at).replace(tzinfo=UTC), who or "", kind, label, before, after, reason or "", what, deed_id, item)
    part = next((one for one in ALL_REGISTERS.values() if one.table == table), None)
    field = part.by_name.get(name) if part else None
    label = _(field.label) if field else _other_label(name)
    if part is not None and part.name != register.name:
        label = f"{_(part.one)} – {label}" if label else _(part.one)
    return HistoryLine(
        datetime.fromisoformat(at).replace(tzinfo=UTC), who or "", kind, label,
        _shown(work, field, name, old), _shown(work, field, name, new), reason or "", _what(kind, name, subject, count, register, table), deed_id,
    )  # fmt: skip


_OTHER_LABELS = {"deleted_at": N_("In the trash"), "merged_into_id": N_("Merged into"), "partner_id": N_("Belongs to")}


def _other_label(name: str) -> str:
    """Of columns that no register declares; those of an answer to an item are among them."""
    from desktop.services.answer_values import LABELS

    word = _OTHER_LABELS.get(name) or LABELS.get(name, "")
    return _(word) if word else ""


def _what(kind: str, name: str, subject: str, count: int, register: Register, table: str) -> str:
    if kind in ("save", "new") and name == "+":
        return _("Added")
    if kind == "save" and name == "-":
        return _("Removed")
    return describe(kind, subject, count)


def _shown(work: Workspace, field: Field | None, name: str, stored: str | None) -> str:
    """A stored value in the words of the office: labels of keys, dates in พ.ศ., titles of references."""
    from desktop.services.changes import from_json

    if name in ("+", "-"):
        return ""
    value = from_json(stored)
    if value is None:
        return ""
    if field is None and name in ("merged_into_id", "partner_id"):
        return work.reader.reference_title("partner", value)
    if name == "deleted_at":
        return _("Yes")
    return str(value) if field is None else in_words(work, field, stored_to_python(field, value))


def in_words(work: Workspace, field: Field, value: Any) -> str:
    """A Python value of a field in the words of the office."""
    from desktop.domain import thai_date

    if value is None:
        return ""
    if field.kind is Kind.DATE:
        return thai_date.format_date(value)
    if field.kind is Kind.YES_NO:
        return _("Yes") if value else _("No")
    if field.kind is Kind.REFERENCE:
        return work.reader.reference_title(field.choices, value)
    if field.holds_keys:
        return ", ".join(work.lists().labels(field.choices, value if field.holds_list else [value]))
    return ", ".join(map(str, value)) if field.holds_list else str(value)


__all__ = ["REGISTERS", "HistoryLine", "describe", "in_words", "of_record", "redo", "redo_title", "undo", "undo_title"]
