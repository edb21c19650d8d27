"""What a measure of the improvement plan brought: the same item in the round that came after (finding → action → second look → effect on the next round; manual S17 step 9, S20 steps 6–7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import OF_SCHOOLS
from desktop.domain.interpolation import plain
from desktop.domain.item_scoring import FACTORS
from desktop.models import assessment_reading
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.services import carrying, records
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.framework import Item
    from desktop.domain.scoring import Score
    from desktop.models.assessment_round import Compared
    from desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Effect:
    """The item of a measure in the next round. ``settled``: it was scored there, so that something can be said of the effect."""

    assessment_id: int
    code: str
    words: str
    settled: bool


def of_measure(work: Workspace, record: Mapping[str, Any]) -> Effect | None:
    """What the next round says of the item a measure comes from; None where it comes from no item, or no later round has this item.

    The next round is the one that is compared with the round of the finding, else the first later one of the same instrument and time of the year. Items meet by the
    mapping of the two editions. Rounds of schools say nothing of the office.
    """
    if not record.get("assessment_id") or not record.get("item_code"):
        return None
    next_id = _next(work, int(record["assessment_id"]))
    if next_id is None:
        return None
    first, second = (assessment_reading.read(work.reader, one) for one in (int(record["assessment_id"]), next_id))
    editions = int(first.record["framework_id"]), int(second.record["framework_id"])
    pairs = None if editions[0] == editions[1] else carrying.mapping(work, *editions).pairs
    same = next((one for one in assessment_reading.compare(first, second, pairs) if one.first_code == record["item_code"] and one.second is not None), None)
    if same is None or same.second is None:
        return None
    words = _said(same, first.answers[same.first_code].item, second.answers[same.code].item, str(second.record["name"]))
    return Effect(next_id, same.code, words, same.second.value is not None)


def _next(work: Workspace, assessment_id: int) -> int | None:
    """The round after this one. What was corrected counts with its revisions as one."""
    sql = (
        "WITH RECURSIVE same(id) AS (SELECT :one UNION SELECT a.id FROM assessment a JOIN same ON a.revision_of_id = same.id WHERE a.deleted_at IS NULL) "
        "SELECT n.id FROM assessment n, assessment o WHERE o.id = :one AND n.deleted_at IS NULL AND ifnull(n.superseded, 0) = 0 AND n.id NOT IN (SELECT id FROM same) "
        f"AND n.instrument = o.instrument AND n.instrument NOT IN ({','.join(repr(one) for one in OF_SCHOOLS)}) "
        "AND (n.previous_id IN (SELECT id FROM same) OR (n.period = o.period AND n.fiscal_year > o.fiscal_year)) "
        "ORDER BY n.previous_id IN (SELECT id FROM same) DESC, n.fiscal_year, n.data_to, n.id LIMIT 1"
    )
    row = work.reader.connection.execute(sql, {"one": assessment_id}).fetchone()
    return int(row[0]) if row else None


def _said(one: Compared, before: Item, after: Item, name: str) -> str:
    first, second = one.first, one.second
    if second is None or second.value is None:
        return _("{code} in “{round}” is not assessed yet.", code=one.code, round=name)
    now = _value(after, second)
    if first is None or first.value is None:
        return _("{code} in “{round}”: {now}; it was not assessed before.", code=one.code, round=name, now=now)
    then = _value(before, first)
    if one.change is None:
        return _("{code} in “{round}”: {now}, before {then} on another scale.", code=one.code, round=name, now=now, then=then)
    if one.change == 0:
        return _("{code} in “{round}”: {now}, as before.", code=one.code, round=name, now=now)
    if one.change > 0:
        return _("{code} in “{round}”: {now}, before {then}: better.", code=one.code, round=name, now=now, then=then)
    return _("{code} in “{round}”: {now}, before {then}: worse.", code=one.code, round=name, now=now, then=then)


def _value(item: Item, score: Score) -> str:
    if item.scoring == "yes_no":
        return _("There (OIT)") if score.value else _("Not there (OIT)")
    return f"{plain(score.value)}%" if item.scoring in FACTORS else plain(score.value)


def write_down(work: Workspace, improvement_id: int) -> str:
    """Write what the next round says into the measure; the words. One deed; empty where nothing is known yet, or it stands there already."""
    record = work.reader.get(IMPROVEMENTS, improvement_id)
    found = of_measure(work, record) if record else None
    if record is None or found is None or not found.settled or found.words in str(record.get("effect") or ""):
        return ""
    records.save(work, IMPROVEMENTS, {"effect": "\n".join(filter(None, (record.get("effect"), found.words)))}, improvement_id)
    return found.words


def measures_of(work: Workspace, assessment_id: int, code: str) -> list[dict[str, Any]]:
    """The measures an item of a round led to, by rank: with those of the round it corrects."""
    sql = (
        "WITH RECURSIVE chain(id) AS (SELECT ? UNION SELECT a.revision_of_id FROM assessment a JOIN chain ON a.id = chain.id WHERE a.revision_of_id IS NOT NULL) "
        "SELECT id FROM improvement WHERE assessment_id IN (SELECT id FROM chain) AND item_code = ? AND deleted_at IS NULL ORDER BY rank IS NULL, rank, id"
    )
    return work.reader.rows(IMPROVEMENTS, [row[0] for row in work.reader.connection.execute(sql, (assessment_id, code))])
