"""A name that is to be hidden stands in no text of its case, whatever way the text came: a form, a step, a bulk change, an import, a file, an undo (domain B.3.7).

When a name that was open is to be hidden from now on, what the history keeps of the texts is searched for it too, and says "the complainant" in its place.
While the key is locked what was typed cannot be compared with names that are sealed, and is not.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.domain.complainants import names_in, without_name
from desktop.domain.fields import Register
from desktop.errors import Fault, Faults
from desktop.models.complaint_register import ACTIONS, CASES, LETTERS, REFERRALS
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.services import identities, tidying, vault
from desktop.words import N_, _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

OF_CASES: dict[str, tuple[Register, str]] = {
    CASES.name: (CASES, "id"),
    ACTIONS.name: (ACTIONS, "case_id"),
    REFERRALS.name: (REFERRALS, "case_id"),
    LETTERS.name: (LETTERS, "case_id"),
}
"""Register → itself, and the column with the case its texts belong to."""

_TABLE = "case_identity"
_CHUNK = 400

Row = dict[str, Any]
Values = Mapping[str, Any]


def follow(register_name: str) -> Callable[[Workspace, Session, set[int]], None]:
    """What watches the deeds on one register (see ``refuse``)."""
    return partial(_follow, register_name)


def _follow(register_name: str, work: Workspace, session: Session, ids: set[int]) -> None:
    refuse(work, session, register_name, ids)


def refuse(work: Workspace, session: Session, register_name: str, ids: set[int]) -> None:
    """Refuse the deed that writes a hidden name into a text of these records, or into the name of a file kept with them.

    :raises Faults: the fields that give the complainant away
    :raises Locked: a name that was open is to be hidden, and the key is locked: the history could not be searched for it
    """
    from desktop.services import changes

    note = changes.recorder(session)
    register, column = OF_CASES[register_name]
    touched = note.read_rows(register.table, _written(session, note.deed.id, register_name) & ids)
    hiding = _changed(session, note.deed.id, "anonymity", "old = '\"named\"'") & ids if register is CASES else set()
    merged = _changed(session, note.deed.id, "merged_into_id", "coalesce(new, 'null') <> 'null'") & ids if register is CASES else set()
    case_ids = {row[column] for row in touched.values()} | _kept_of(session, hiding)
    for source, case_id, values in _hidden(work, session, note.deed.id, case_ids, hiding):
        rows = [(register, row) for row in touched.values() if row[column] == case_id]
        all_of_it = source in hiding or (source in merged and source != case_id)
        if all_of_it:
            rows = list(_all_rows(session, case_id))
        for part, row in rows:
            _refuse_row(session, part, row, values)
        if register is CASES:
            _refuse_beside(session, case_id, values, None if all_of_it else note.deed.id)
            _refuse_in_plan(session, values, "id = (SELECT improvement_id FROM complaint_case WHERE id = ?)", case_id)
        if source in hiding:
            _forget_in_history(session, case_id, values)


def follow_plan(work: Workspace, session: Session, ids: set[int]) -> None:
    """Refuse the deed that writes the hidden name of a complainant into an item of the plan that came from the case: everybody reads the plan.

    :raises Faults: the fields that give the complainant away
    """
    from desktop.services import changes

    deed_id = changes.recorder(session).deed.id
    for improvement_id in _written(session, deed_id, IMPROVEMENTS.name) & ids:
        sql = "SELECT id FROM complaint_case WHERE improvement_id = ?"
        cases = {row[0] for row in session.connection().exec_driver_sql(sql, (improvement_id,))}
        for _source, _case_id, values in _hidden(work, session, deed_id, cases, set()):
            _refuse_in_plan(session, values, "id = ?", improvement_id)


def _refuse_in_plan(session: Session, values: Values, which: str, record_id: int) -> None:
    for row in session.connection().exec_driver_sql(f"SELECT * FROM {IMPROVEMENTS.table} WHERE {which}", (record_id,)).mappings():
        _refuse_row(session, IMPROVEMENTS, dict(row), values)


def _written(session: Session, deed_id: int, register_name: str) -> set[int]:
    """The records of which this deed wrote anything that can hold words; the deed's own change log says so."""
    sql = "SELECT DISTINCT owner_id FROM change WHERE deed_id = ? AND +owner_register = ? AND field NOT IN ('*', '-')"  # + keeps SQLite from reading all of the register's
    return {row[0] for row in session.connection().exec_driver_sql(sql, (deed_id, register_name))}


def _changed(session: Session, deed_id: int, field: str, how: str) -> set[int]:
    """The cases of which this deed changed a field in that way."""
    sql = f"SELECT record_id FROM change WHERE deed_id = ? AND table_name = '{CASES.table}' AND field = ? AND {how}"
    return {row[0] for row in session.connection().exec_driver_sql(sql, (deed_id, field))}


# --- Who is hidden ---------------------------------------------------------------------------------------------------------------------------


def _hidden(work: Workspace, session: Session, deed_id: int, case_ids: set[int], hiding: set[int]) -> Iterator[tuple[int, int, Values]]:
    """(case of the complainant, case of the texts, identity): whose complainant is hidden, can be read here (typed just now, or with the key unlocked), and may not
    stand in the texts of which of these cases: the own one, and the one it was merged into."""
    where: dict[int, set[int]] = {case_id: {case_id} for case_id in case_ids}
    for source, kept_id in _merged_into(session, case_ids):
        where.setdefault(source, set()).add(kept_id)
    for source, values in _identities(work, session, deed_id, set(where), hiding):
        yield from ((source, case_id, values) for case_id in sorted(where[source]))


def _identities(work: Workspace, session: Session, deed_id: int, case_ids: set[int], hiding: set[int]) -> Iterator[tuple[int, Values]]:
    typed: dict[int, Values] = {case_id: values for case_id, values in session.info.get(identities.JUST_TYPED, {}).items() if values and case_id in case_ids}
    named = set(_known(session, set(typed)))
    yield from ((case_id, values) for case_id, values in typed.items() if case_id not in named)
    for case_id, sealed in _sealed(session, deed_id, case_ids):
        if case_id in typed:
            continue
        try:
            opened = vault.opener(work)
        except vault.Locked:
            if case_id in hiding:
                raise
            continue
        yield case_id, opened(sealed)


def _merged_into(session: Session, case_ids: set[int]) -> Iterator[tuple[int, int]]:
    """(merged case, the one of these it stands in), however often it was merged."""
    wanted = sorted(case_ids)
    for start in range(0, len(wanted), _CHUNK):
        chunk = tuple(wanted[start : start + _CHUNK])
        sql = (
            f"WITH RECURSIVE part(id, kept) AS (SELECT id, merged_into_id FROM complaint_case WHERE merged_into_id IN ({','.join('?' * len(chunk))}) "
            "UNION SELECT c.id, part.kept FROM complaint_case AS c JOIN part ON c.merged_into_id = part.id) SELECT id, kept FROM part"
        )
        yield from ((row[0], row[1]) for row in session.connection().exec_driver_sql(sql, chunk).fetchall())


def _kept_of(session: Session, case_ids: set[int]) -> set[int]:
    """The cases that these were merged into."""
    sql = "SELECT merged_into_id FROM complaint_case WHERE id = ? AND merged_into_id IS NOT NULL"
    return {row[0] for case_id in case_ids for row in session.connection().exec_driver_sql(sql, (case_id,))}


def _known(session: Session, case_ids: set[int]) -> Iterator[int]:
    """Those of the cases whose complainant is known to the officials."""
    for case_id in case_ids:
        if session.connection().exec_driver_sql("SELECT 1 FROM complaint_case WHERE id = ? AND anonymity = 'named'", (case_id,)).fetchone():
            yield case_id


def _sealed(session: Session, deed_id: int, case_ids: set[int]) -> Iterator[tuple[int, bytes]]:
    """What is kept of hidden complainants, and what this very deed removes of those who turn anonymous."""
    from desktop.services.changes import row_from_json

    connection, wanted = session.connection(), sorted(case_ids)
    for start in range(0, len(wanted), _CHUNK):
        chunk = tuple(wanted[start : start + _CHUNK])
        sql = (
            f"SELECT i.case_id, i.sealed FROM {_TABLE} AS i JOIN complaint_case AS c ON c.id = i.case_id "
            f"WHERE c.anonymity <> 'named' AND i.case_id IN ({','.join('?' * len(chunk))})"
        )
        yield from connection.exec_driver_sql(sql, chunk).fetchall()
    sql = f"SELECT owner_id, old FROM change WHERE deed_id = ? AND table_name = '{_TABLE}' AND field = '-' AND old IS NOT NULL"
    for case_id, old in connection.exec_driver_sql(sql, (deed_id,)).fetchall():
        if case_id in case_ids:
            yield case_id, row_from_json(old)["sealed"]


# --- Where a name may not stand ----------------------------------------------------------------------------------------------------------------


def _all_rows(session: Session, case_id: int) -> Iterator[tuple[Register, Row]]:
    for register, column in OF_CASES.values():
        for row in session.connection().exec_driver_sql(f'SELECT * FROM "{register.table}" WHERE "{column}" = ?', (case_id,)).mappings():
            yield register, dict(row)


def _refuse_row(session: Session, register: Register, row: Row, values: Values) -> None:
    texts = identities.texts_of(register, row) | _file_names(session, register, row["id"])
    if found := identities.faults_of(register, values, texts):
        raise Faults(found)


_BESIDE = {
    "case_wait": ("reason",), "case_extension": ("reason", "approver"), "case_link": ("why",), "case_survey": ("comment",), "case_step": ("name", "note"),
}  # fmt: skip
"""What a case has beside its registers → the columns that hold words somebody typed."""


def _refuse_beside(session: Session, case_id: int, values: Values, deed_id: int | None) -> None:
    """What this deed wrote beside the case, or anybody ever did (``deed_id`` None): why it waits, why it gets more time, what was said about it afterwards."""
    for table, columns in _BESIDE.items():
        of_case = "(case_id = :case OR other_id = :case)" if table == "case_link" else "case_id = :case"
        sql = f"SELECT {', '.join(columns)} FROM {table} WHERE {of_case} AND (:deed IS NULL OR version = :deed)"
        for row in session.connection().exec_driver_sql(sql, {"case": case_id, "deed": deed_id}).mappings():
            if found := names_in(values, {name: text for name, text in row.items() if text}):
                raise Faults([_fault(name) for name in found])


_LABELS = {"reason": N_("Reason"), "approver": N_("Decided by"), "why": N_("Why"), "comment": N_("Comment"), "name": N_("Step"), "note": N_("Note")}


def _fault(name: str) -> Fault:
    message = _("The name or telephone of the complainant, which is to be hidden, stands in “{field}”.", field=_(_LABELS[name]))
    return Fault(name, message, _("Write “the complainant” in its place."))


def _file_names(session: Session, register: Register, record_id: int) -> dict[str, str]:
    sql = "SELECT original_name || ' ' || ifnull(note, '') FROM attachment WHERE register = ? AND record_id = ? AND deleted_at IS NULL"
    names = [row[0] for row in session.connection().exec_driver_sql(sql, (register.name, record_id))]
    return {"files": "\n".join(names)} if names else {}


def _forget_in_history(session: Session, case_id: int, values: Values) -> None:
    """What the history keeps of earlier texts says "the complainant" too; undoing brings them back that way. Deeds and decisions likewise."""
    connection = session.connection()
    tidying.begin(session, [register for register, _column in OF_CASES.values()])
    owners = [(register.name, row["id"]) for register, row in _all_rows(session, case_id)]
    for other_id, link_id in connection.exec_driver_sql("SELECT case_id, id FROM case_link WHERE other_id = ?", (case_id,)).fetchall():
        _retell(session, values, "owner_register = ? AND owner_id = ? AND table_name = 'case_link' AND record_id = ?", (CASES.name, other_id, link_id))
    for owner in owners:
        _retell(session, values, f"owner_register = ? AND owner_id = ? AND table_name <> '{_TABLE}'", owner)
        sql = "SELECT id, subject, reason FROM deed WHERE id IN (SELECT deed_id FROM change WHERE owner_register = ? AND owner_id = ?)"
        for deed_id, *texts in connection.exec_driver_sql(sql, owner).fetchall():
            told = [text and without_name(values, text) for text in texts]
            if told != texts:
                connection.exec_driver_sql("UPDATE deed SET subject = ?, reason = ? WHERE id = ?", (*told, deed_id))
        for approval_id, text in connection.exec_driver_sql("SELECT id, comment FROM approval WHERE register = ? AND record_id = ?", owner).fetchall():
            if text and (said := without_name(values, text)) != text:
                connection.exec_driver_sql("UPDATE approval SET comment = ? WHERE id = ?", (said, approval_id))
        connection.exec_driver_sql("DELETE FROM draft WHERE register = ? AND record_id = ?", owner)


def _retell(session: Session, values: Values, which: str, parameters: tuple[Any, ...]) -> None:
    """Replace the name in the lines of the change log that a condition means."""
    connection = session.connection()
    for change_id, *texts in connection.exec_driver_sql(f"SELECT id, old, new FROM change WHERE {which}", parameters).fetchall():
        told = [_retold(values, text) for text in texts]
        if told != texts:
            connection.exec_driver_sql("UPDATE change SET old = ?, new = ? WHERE id = ?", (*told, change_id))


def _retold(values: Values, text: str | None) -> str | None:
    """A value of the change log with the name replaced; it may be one value or several columns."""
    if text is None or not names_in(values, {"": text}):
        return text
    return json.dumps(_replaced(values, json.loads(text)), ensure_ascii=False)


def _replaced(values: Values, kept: Any) -> Any:
    if isinstance(kept, str):
        return without_name(values, kept)
    if isinstance(kept, dict) and "base64" not in kept:
        return {name: _replaced(values, value) for name, value in kept.items()}
    return kept
