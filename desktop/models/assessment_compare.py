"""Rounds beside each other, item by item; a trend over rounds; the schools of a round, one row read for each. No SQLAlchemy."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from desktop.domain.assessment_rules import FROZEN
from desktop.domain.scoring import Score, span
from desktop.domain.thai_sort import sort_key
from desktop.models.assessment_round import Compared, ItemOfSchool, Round, SchoolLine, TrendPoint

if TYPE_CHECKING:
    from desktop.models.reader import Reader

_Named = TypeVar("_Named", SchoolLine, ItemOfSchool)

_BY_NAME = "ORDER BY p.name_sort IS NULL, p.name_sort, s.id"
"""Schools in the order of the partner registry; of a round that was sent in that of the names it was sent with (``_in_order``)."""


def compare(first: Round, second: Round, pairs: Iterable[tuple[str, str]] | None = None) -> list[Compared]:
    """Item by item what two rounds gave, in the order of the second; items of the first that have no like come after them.

    ``pairs``: (code in the first edition, code in the second), see ``services/carrying``; without them the same code is the same item.
    """
    old_of = {new: old for old, new in pairs} if pairs is not None else {code: code for code in second.answers}
    found = [_compared(first, second, old_of.get(code, ""), code) for code, one in second.answers.items() if one.item.scored]
    met = {one.first_code for one in found}
    left = [(code, one) for code, one in first.answers.items() if one.item.scored and code not in met]
    return [*found, *(Compared(code, one.item.name, one.score, None, None, code) for code, one in left)]


def _compared(first: Round, second: Round, old: str, new: str) -> Compared:
    after, before = second.answers[new], first.answers.get(old)
    if before is None or not before.item.scored:
        return Compared(new, after.item.name, None, after.score, None)
    same_scale = span(first.framework, before.item) == span(second.framework, after.item)
    return Compared(new, after.item.name, before.score, after.score, _change(before.score, after.score) if same_scale else None, old)


def _change(before: Score, after: Score) -> Decimal | None:
    return None if before.value is None or after.value is None else after.value - before.value


def trend(reader: Reader, assessment_ids: Sequence[int]) -> list[TrendPoint]:
    """The totals of several rounds, oldest first; of rounds of schools the mean alone, and how many schools are done."""
    from desktop.domain.assessment_rules import OF_SCHOOLS
    from desktop.models import assessment_reading

    found = []
    for one in assessment_ids:
        read = assessment_reading.read(reader, one)
        record, total, of_schools = read.record, read.total, read.record["instrument"] in OF_SCHOOLS
        done, of = (sum(each.done >= total.of > 0 for each in read.subjects), len(read.subjects)) if of_schools else (total.done, total.of)
        point = TrendPoint(
            one, str(record["name"]), int(record["fiscal_year"]), read.period, int(record["framework_id"]),
            record["score"] if of_schools else _float(total.value), None if of_schools else total.percent,
            str(record["grade"] or "") if of_schools else total.label, done, of, {} if of_schools else read.sections,
        )  # fmt: skip
        found.append(((record["fiscal_year"], record["data_to"] or date.max, one), point))
    return [point for _key, point in sorted(found, key=lambda pair: pair[0])]


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def schools(reader: Reader, assessment_id: int) -> list[SchoolLine]:
    """Every subject of a round with its totals, in the order of their names. One row is read for each, whatever the number of items."""
    sql = (
        "SELECT s.id, s.partner_id, s.name, s.done, s.score, s.figures, s.sent_on, s.received_on FROM assessment_subject s "
        f"LEFT JOIN partner p ON p.id = s.partner_id WHERE s.assessment_id = ? AND s.deleted_at IS NULL {_BY_NAME}"
    )
    office = reader.office().get("name_th", "")
    found = [
        SchoolLine(one, partner, name or office, done or 0, score, json.loads(figures) if figures else {}, _day(sent), _day(received))
        for one, partner, name, done, score, figures, sent, received in reader.connection.execute(sql, (assessment_id,))
    ]
    return _in_order(reader, assessment_id, found)


def item_over_schools(reader: Reader, assessment_id: int, code: str) -> list[ItemOfSchool]:
    """What each subject of a round answered to one item, in the order of their names."""
    sql = (
        "SELECT s.id, s.name, r.status, r.score, r.not_applicable, r.result FROM assessment_subject s "
        "LEFT JOIN response r ON r.subject_id = s.id AND r.code = ? AND r.deleted_at IS NULL "
        f"LEFT JOIN partner p ON p.id = s.partner_id WHERE s.assessment_id = ? AND s.deleted_at IS NULL {_BY_NAME}"
    )
    office = reader.office().get("name_th", "")
    found = [
        ItemOfSchool(one, name or office, status or "not_started", score, bool(left_out), result or "")
        for one, name, status, score, left_out, result in reader.connection.execute(sql, (code, assessment_id))
    ]
    return _in_order(reader, assessment_id, found)


def _in_order(reader: Reader, assessment_id: int, found: list[_Named]) -> list[_Named]:
    """Schools as they are read; of a round that was sent by the names in it, whatever a school is called today."""
    row = reader.connection.execute("SELECT status FROM assessment WHERE id = ?", (assessment_id,)).fetchone()
    return sorted(found, key=lambda one: (sort_key(one.name), one.subject_id)) if row and row[0] in FROZEN else found


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
