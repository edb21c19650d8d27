"""What the history of a round says of its answers: of which item, which column, in the words of the office."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.interpolation import plain
from desktop.domain.thai_date import format_date
from desktop.services.answer_values import DAYS, LABELS
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

TABLES = ("response", "opinion")
"""Answers of the office or a school, and what an assessor gave."""
_OF_OPINION = {"comment": N_("Remark of the assessor"), "assessor": N_("Assessed by")}
_UNTOLD = ("+", "-", "subject_id", "assessment_id", "code", "score", "points")


def codes(work: Workspace, assessment_id: int) -> dict[tuple[str, int], str]:
    """(table, id) → code of the item, of every answer of a round."""
    return {
        (table, one): code for table in TABLES
        for one, code in work.reader.connection.execute(f"SELECT id, code FROM {table} WHERE assessment_id = ?", (assessment_id,))
    }  # fmt: skip


def code_of(known: Mapping[tuple[str, int], str], table: str, record_id: int, name: str, old: str | None) -> str:
    """The item a change belongs to; of an answer that was removed it stands in what was kept of it."""
    if name == "-" and old:
        return str(json.loads(old).get("code") or "")
    return known.get((table, record_id), "")


def told(work: Workspace, table: str, code: str, name: str, old: str | None, new: str | None) -> tuple[str, str, str]:
    """Item and column, what it was and what it is, of a change the log keeps; an answer as a whole has only its item."""
    item = _("Item {code}", code=code) if code else ""
    item = " · ".join((item, _("Opinion of an assessor"))) if table == "opinion" else item
    if name in _UNTOLD:
        return item, "", ""
    word = (_OF_OPINION.get(name) if table == "opinion" else None) or LABELS.get(name, "")
    before, after = (_words(work, name, None if one is None else json.loads(one)) for one in (old, new))
    return " – ".join(filter(None, (item, _(word) if word else ""))), before, after


def _words(work: Workspace, name: str, value: Any) -> str:
    if value is None or value == "":
        return ""
    if name in DAYS or name == "received_on":
        return format_date(date.fromisoformat(value))
    if name in ("ticks", "co_owners"):
        return ", ".join(str(one) for one in (json.loads(value) if isinstance(value, str) else value))
    if name in ("status", "owner_unit"):
        return work.lists().label("assessment_item_status" if name == "status" else "org_unit", str(value))
    if name == "not_applicable":
        return _("Yes") if value else _("No")
    return plain(value) if isinstance(value, int | float) and not isinstance(value, bool) else str(value)
