"""A reported round: its figures as they were kept, and what was changed in its cases afterwards. No SQLAlchemy."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

from desktop.domain.complaint_counts import CaseFigures, from_json, to_json
from desktop.domain.thai_date import local
from desktop.models.complaint_figures import Connected, Scope, count, figures
from desktop.models.complaint_register import CASES, IDENTITY
from desktop.models.conditions import guard_sql
from desktop.models.reader import Reader
from desktop.words import N_, _

WHOLE, PUBLISHED = "whole", "published"
"""The two sets of figures that are kept: of every case, and of those that are counted in published statistics."""

_PARTS = {
    "case_wait": N_("Waiting for the complainant (time)"),
    "case_extension": N_("Extension of time"),
    "case_step": N_("Steps of the request"),
    "case_survey": N_("Satisfaction of the complainant"),
    "clock_move": N_("Due day moved by a holiday or limit"),
    "case_identity": IDENTITY.one,
    "case_link": N_("Related case"),
    "attachment": N_("Evidence"),
}
"""What belongs to a case and is changed with it: table → its word."""
_TRASH = N_("In the trash")


class Edit(NamedTuple):
    """What was changed in one case of a round after its figures were kept: field labels (to be said with ``_``), never what stood or stands in them.

    ``what`` is "added", "removed" or "changed". Of a case that the viewer may not see (``visible`` False) not even the fields are told.
    """

    case_id: int
    number: str
    on: date
    what: str
    fields: tuple[str, ...]
    visible: bool


def edit_words(edit: Edit) -> str:
    """What was changed in a case, in words: "แก้ไข: สถานะ, วันที่ยุติเรื่อง"."""
    if edit.what == "added":
        return _("Added to the round afterwards")
    if edit.what == "removed":
        return _("Removed for good")
    return _("Changed: {fields}", fields=", ".join(_(field) for field in edit.fields)) if edit.visible else _("Secret case")


def freeze(reader: Connected, first: date, last: date, today: date) -> str:
    """The figures of a round as they are kept when it is closed."""
    whole = to_json(count(reader, first, last, today))
    published = to_json(count(reader, first, last, today, Scope(published_only=True)))
    return f'{{"{WHOLE}":{whole},"{PUBLISHED}":{published}}}'


def figures_of(reader: Reader, round_id: int, today: date, published_only: bool = False) -> CaseFigures:
    """The figures of a round: those kept when it was closed, else as they are now.

    :raises LookupError: there is no such round
    """
    found = reader.connection.execute("SELECT starts_on, ends_on, figures FROM complaint_round WHERE id = ?", (round_id,)).fetchone()
    if found is None:
        raise LookupError(round_id)
    first, last, kept = found
    if kept:
        return from_json(json.dumps(json.loads(kept)[PUBLISHED if published_only else WHOLE]))
    return figures(reader, date.fromisoformat(first), date.fromisoformat(last), today, published_only)


# --- What was changed afterwards -------------------------------------------------------------------------------------------------------------


class _Net(NamedTuple):
    """A field of a row before the first and after the last change."""

    old: str | None
    new: str | None
    at: str


def edits_since(reader: Reader, round_id: int) -> list[Edit]:
    """What was changed in the cases of a closed round after its figures were kept, one line a case, in the order of their numbers; what was taken back is left out.

    Cases of the round are those received in it, then or now: also one that was added, moved into it or out of it, or removed.
    """
    found = reader.connection.execute("SELECT starts_on, ends_on, closed_deed FROM complaint_round WHERE id = ? AND figures IS NOT NULL", (round_id,)).fetchone()
    if found is None:
        return []
    first, last, deed = found
    changed = _changed(reader, deed)
    cases = _cases(reader, changed)
    edits = [_edit(case_id, parts, cases.get(case_id)) for case_id, parts in changed.items() if _of_round(parts, cases.get(case_id), first, last)]
    return sorted(edits, key=lambda edit: (cases[edit.case_id]["number_order"] or 0 if edit.case_id in cases else 0, edit.number, edit.case_id))


def _changed(reader: Reader, deed: int) -> dict[int, dict[tuple[str, int, str], _Net]]:
    """Case → (table, row, field) → what came of it, for all cases changed after a deed."""
    sql = (
        "SELECT owner_id, table_name, record_id, field, old, new, at FROM change JOIN deed ON deed.id = deed_id "
        "WHERE deed_id > ? AND owner_register = 'case' AND field <> '*' ORDER BY change.id"
    )
    found: dict[int, dict[tuple[str, int, str], _Net]] = defaultdict(dict)
    for case_id, table, row, field, old, new, at in reader.connection.execute(sql, (deed,)):
        if field in ("+", "-"):
            _note_row(found[case_id], table, row, field, old, at)
        else:
            before = found[case_id].get((table, row, field))
            found[case_id][table, row, field] = _Net(before.old if before else old, new, at)
    kept = {case_id: {key: net for key, net in parts.items() if net.old != net.new} for case_id, parts in found.items()}
    return {case_id: parts for case_id, parts in kept.items() if parts}


def _note_row(parts: dict[tuple[str, int, str], _Net], table: str, row: int, field: str, old: str | None, at: str) -> None:
    """A row came or went; one that came and went again leaves nothing."""
    other = (table, row, "-" if field == "+" else "+")
    if other in parts:
        del parts[other]
    else:
        parts[table, row, field] = _Net(old or "-", None, at) if field == "-" else _Net(None, "+", at)


def _cases(reader: Reader, ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """Id → number, day of receipt, and whether the viewer may see it, of the cases that are still there."""
    assert CASES.guard is not None
    sql = (
        f"SELECT id, number, number_order, received_on, {guard_sql(CASES.guard, CASES.table, reader.viewer)} AS visible FROM complaint_case "
        "WHERE id IN (SELECT value FROM json_each(?))"
    )
    cursor = reader.connection.execute(sql, (json.dumps(list(ids)),))
    names = [column[0] for column in cursor.description]
    return {row[0]: dict(zip(names, row, strict=True)) for row in cursor}


def _of_round(parts: dict[tuple[str, int, str], _Net], case: dict[str, Any] | None, first: str, last: str) -> bool:
    """Whether the case was received in the round, before the change or after it."""
    days = [case["received_on"]] if case else []
    for (table, _row, field), net in parts.items():
        if table == CASES.table and field == "received_on" and net.old:
            days.append(json.loads(net.old))
        if table == CASES.table and field == "-" and net.old:
            days.append(_gone(net).get("received_on"))
    return any(first <= day <= last for day in days if day)


def _gone(net: _Net) -> dict[str, Any]:
    """The row of a case that was removed for good; of what was removed on purpose the history keeps number and day (see ``removal.forget``)."""
    row = json.loads(net.old) if net.old and net.old != "-" else {}
    return row if isinstance(row, dict) else {}


def _edit(case_id: int, parts: dict[tuple[str, int, str], _Net], case: dict[str, Any] | None) -> Edit:
    on = local(datetime.fromisoformat(max(net.at for net in parts.values()))).date()
    own = {field for table, _row, field in parts if table == CASES.table}
    what = "added" if "+" in own else "removed" if case is None or "-" in own else "changed"
    if case is None:
        gone = next((net for (table, _row, field), net in parts.items() if table == CASES.table and field == "-"), None)
        return Edit(case_id, str((_gone(gone) if gone else {}).get("number") or ""), on, what, (), False)
    fields = tuple(dict.fromkeys(_labels(parts))) if what == "changed" and case["visible"] else ()
    return Edit(case_id, case["number"] or "", on, what, fields, bool(case["visible"]))


def _labels(parts: Iterable[tuple[str, int, str]]) -> Iterator[str]:
    for table, _row, field in parts:
        if table in _PARTS:
            yield _PARTS[table]
        elif field in CASES.by_name:
            yield CASES[field].label
        elif field == "deleted_at":
            yield _TRASH
