"""Taking answers over to another edition: an explicit mapping of items, and a stated rule for scores: clamped, proportional or reset.

Words and owners are carried with every item that is mapped; scores by the rule; ticks where the new edition has a checkpoint of the same code. What could not be
carried is listed with the reason. Evidence is not carried: it proves the time of its own round.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal

from desktop.domain.assessment_rules import OPEN_ITEM
from desktop.domain.framework import Framework, Item
from desktop.domain.scoring import FACTORS, exact, half_up, span
from desktop.errors import UserError
from desktop.models import assessment_reading, framework_reading
from desktop.models.assessment_reading import CLOSED_TO_ANSWERS, ItemAnswer, Round
from desktop.models.assessment_register import ASSESSMENTS, FRAMEWORKS
from desktop.services.answer_values import says
from desktop.words import N_, _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

Rule = Literal["clamp", "proportional", "reset"]
RULES: dict[str, str] = {
    "clamp": N_("Keep the level, cut to the new scale"),
    "proportional": N_("Scale the level to the new scale"),
    "reset": N_("Carry the words, score anew"),
}
"""Rule of a score → what it is called."""

_WORDS = ("result", "strengths", "improvements", "suggestions", "support", "obstacles", "link", "link_updated_on", "note")
_OWNERS = ("owner_unit", "owner", "co_owners")
_DIRECTLY = ("direct", "checkpoints", "checklist", "milestone", "adli", "letci", "yes_no", "success")
"""Scorings to which a level can be given directly."""
_MEASURED = ("interpolate", "success", "milestone")
_TICKED = ("checkpoints", "checklist")


@dataclass(frozen=True)
class EditionMapping:
    """Which item of an older edition is which of a newer one. ``stored`` is False while it is only proposed: the same codes."""

    pairs: tuple[tuple[str, str], ...]
    rule: str
    stored: bool = False


@dataclass(frozen=True)
class CarryResult:
    """Codes (of the new edition) that were carried, and what was left out: (code, why)."""

    carried: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]


# --- The mapping -------------------------------------------------------------------------------------------------------------------------------


def mapping(work: Workspace, from_id: int, to_id: int) -> EditionMapping:
    """The mapping between two editions: the one the office laid down, else the items of the same code, to be scored anew."""
    row = work.reader.connection.execute(
        "SELECT pairs, rule FROM framework_mapping WHERE from_id = ? AND to_id = ? AND deleted_at IS NULL", (from_id, to_id)
    ).fetchone()
    if row is not None:
        return EditionMapping(tuple((old, new) for old, new in json.loads(row[0])), row[1], stored=True)
    old, new = framework_reading.of_id(work.reader, from_id), framework_reading.of_id(work.reader, to_id)
    return EditionMapping(tuple((code, code) for code in old.items if code in new.items), "clamp" if from_id == to_id else "proportional")


def set_mapping(work: Workspace, from_id: int, to_id: int, pairs: Iterable[tuple[str, str]], rule: str) -> None:
    """Lay down which item of the one edition is which of the other, and the usual rule. One deed.

    :raises UserError: an item is not of its edition, or a new item has two old ones; nothing was changed
    :raises ValueError: there is no such rule
    """
    if rule not in RULES:
        raise ValueError(rule)
    wanted = _checked(framework_reading.of_id(work.reader, from_id), framework_reading.of_id(work.reader, to_id), pairs)
    with work.deed("save", FRAMEWORKS.name, work.reader.reference_title(FRAMEWORKS.name, to_id)) as session:
        from sqlalchemy import select

        from desktop.models.assessment_work import FrameworkMapping

        row = session.scalars(select(FrameworkMapping).where(FrameworkMapping.from_id == from_id, FrameworkMapping.to_id == to_id)).one_or_none()
        text = json.dumps([list(pair) for pair in wanted], ensure_ascii=False)
        if row is None:
            session.add(FrameworkMapping(from_id=from_id, to_id=to_id, pairs=text, rule=rule))
        elif (row.pairs, row.rule) != (text, rule):
            row.pairs, row.rule = text, rule


def _checked(old: Framework, new: Framework, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    found = list(dict.fromkeys((first, second) for first, second in pairs))
    for code, edition in [(first, old) for first, _second in found] + [(second, new) for _first, second in found]:
        if code not in edition.items:
            raise UserError(_("Item {code} is not in “{edition}”.", code=code, edition=edition.name), _("Choose an item of this edition."))
    seen = [second for _first, second in found]
    if twice := next((code for code in seen if seen.count(code) > 1), ""):
        raise UserError(_("Two items are mapped to item {code}.", code=twice), _("Choose the one its answer is carried from."))
    return found


def targets(work: Workspace, from_id: int) -> list[tuple[int, str]]:
    """The open rounds to which answers of a round can be carried, (id, name): those of the same instrument first, the newest year first."""
    marks = ",".join("?" * len(CLOSED_TO_ANSWERS))
    sql = (
        "SELECT a.id, a.name, a.fiscal_year FROM assessment a, assessment f WHERE f.id = ? AND a.id <> f.id AND a.deleted_at IS NULL AND ifnull(a.superseded, 0) = 0 "
        f"AND a.status NOT IN ({marks}) ORDER BY a.instrument <> f.instrument, a.fiscal_year DESC, a.id DESC"
    )
    rows = work.reader.connection.execute(sql, (from_id, *CLOSED_TO_ANSWERS)).fetchall()
    return [(one, name if str(year) in name else f"{name} ({year})") for one, name, year in rows]


# --- Carrying ----------------------------------------------------------------------------------------------------------------------------------


def carry(work: Workspace, from_assessment: int, to_assessment: int, rule: str = "", pairs: Iterable[tuple[str, str]] | None = None) -> CarryResult:
    """Take the answers of one round over to another by the mapping of their editions; ``rule`` "" is that of the mapping. One deed.

    ``pairs``: another mapping, which is laid down for the two editions in the same deed.

    Subjects meet by the school they are of. What is answered already in the new round is left as it is. The new round is compared with the old one from then on,
    if it was compared with none.

    :raises UserError: the new round was sent, lies before the director or the board, or in the trash; they are one and the same; nothing was changed
    :raises ValueError: there is no such rule
    """
    from desktop.services import assessments

    if from_assessment == to_assessment:
        raise UserError(_("A round is not carried to itself."), _("Choose another round."))
    old, new = assessment_reading.read(work.reader, from_assessment), assessment_reading.read(work.reader, to_assessment)
    editions = int(old.record["framework_id"]), int(new.record["framework_id"])
    known = mapping(work, *editions)
    rule = rule or known.rule
    if rule not in RULES:
        raise ValueError(rule)
    chosen = known.pairs if pairs is None else tuple(_checked(old.framework, new.framework, pairs))
    carried: list[str] = []
    left: list[tuple[str, str]] = []
    with work.deed("bulk", ASSESSMENTS.name, str(new.record["name"])) as session:
        stored = assessments.open_round(session, to_assessment)
        if pairs is not None:
            set_mapping(work, *editions, chosen, rule)
        for before, after in _pairs_of_subjects(work, old, new):
            _carry_subject(session, before, after, chosen, rule, carried, left)
        if stored["previous_id"] is None:
            from desktop.models.assessment import Assessment

            session.get_one(Assessment, to_assessment).previous_id = from_assessment
    left += _unmapped(old, new, chosen)
    return CarryResult(tuple(dict.fromkeys(carried)), tuple(dict.fromkeys(left)))


@dataclass(frozen=True)
class PreviewLine:
    """One item of the older edition, and what of its answer would come to which item of the newer one."""

    old_code: str
    new_code: str
    """Empty where none is mapped to it."""
    values: Mapping[str, Any]
    """Columns that would be written; empty where nothing would."""
    reasons: tuple[str, ...]
    """Why something is left out."""


def preview(old: Round, new: Round, pairs: Sequence[tuple[str, str]], rule: str) -> list[PreviewLine]:
    """What ``carry`` would do with the subjects these rounds were read for; nothing is written."""
    mapped, found = dict(pairs), []
    for code, one in old.answers.items():
        target = mapped.get(code, "")
        if not target or target not in new.answers:
            found.append(PreviewLine(code, "", {}, (_("No item of the new edition is mapped to it."),) if one.row else ()))
            continue
        after = new.answers[target]
        if one.row and _answered(after):
            found.append(PreviewLine(code, target, {}, (_("It is answered in the new round already."),)))
            continue
        values, reasons = _brought(old.framework, one, new.framework, after, rule) if one.row else ({}, [])
        found.append(PreviewLine(code, target, {name: value for name, value in values.items() if says(value)}, tuple(reasons)))
    return found


def _pairs_of_subjects(work: Workspace, old: Round, new: Round) -> Iterable[tuple[Round, Round]]:
    earlier = {one.partner_id: one.id for one in old.subjects}
    for one in new.subjects:
        if one.partner_id in earlier:
            yield assessment_reading.read(work.reader, old.id, earlier[one.partner_id]), assessment_reading.read(work.reader, new.id, one.id)


def _unmapped(old: Round, new: Round, pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    mapped = {first for first, _second in pairs}
    return [(code, _("No item of the new edition is mapped to it.")) for code, one in old.answers.items() if one.row and code not in mapped]


def _carry_subject(
    session: Session, before: Round, after: Round, pairs: Sequence[tuple[str, str]], rule: str, carried: list[str], left: list[tuple[str, str]]
) -> None:
    from desktop.services import assessments

    for first, second in pairs:
        old, new = before.answers.get(first), after.answers.get(second)
        if old is None or new is None or not old.row:
            continue
        if _answered(new):
            left.append((second, _("It is answered in the new round already.")))
            continue
        values, reasons = _brought(before.framework, old, after.framework, new, rule)
        left += [(second, why) for why in reasons]
        filled = {name: value for name, value in values.items() if says(value)}
        if not filled:
            continue
        row = assessments.row_for(session, after.id, after.subject.id, second)
        answered = set(filled) - set(_OWNERS)
        assessments.write_row(row, filled | ({"status": "in_progress"} if answered and row.status == "not_started" else {}))
        carried.append(second)


def _answered(one: ItemAnswer) -> bool:
    """Whether something was answered; that an item is assigned is no answer."""
    held = any(one.row.get(name) for name in (*_WORDS, "ticks", "numbers", "not_applicable")) or any(one.row.get(name) is not None for name in ("level", "actual", "decided"))
    return one.status not in OPEN_ITEM or held


def _brought(old_edition: Framework, old: ItemAnswer, new_edition: Framework, new: ItemAnswer, rule: str) -> tuple[dict[str, Any], list[str]]:
    """What is carried to this item of the new round, which keeps those it is handed out to already."""
    values, reasons = carried_values(old_edition, old, new_edition, new.item, rule)
    if any(new.row.get(name) for name in _OWNERS):
        values = {name: value for name, value in values.items() if name not in _OWNERS}
    return values, reasons


def carried_values(old_edition: Framework, old: ItemAnswer, new_edition: Framework, item: Item, rule: str) -> tuple[dict[str, Any], list[str]]:
    """The columns an answer brings to an item of another edition, and the reasons of what it does not bring."""
    values = {name: old.row.get(name) for name in (*_WORDS, *_OWNERS)}
    if rule == "reset":
        return values, []
    if old.row.get("not_applicable"):
        return values | {"not_applicable": True, "na_reason": old.row.get("na_reason")}, []
    if not item.scored or not old.item.scored:
        return values, []
    reasons: list[str] = []
    if old.item.scoring == item.scoring:
        values |= _same_scoring(old, item, reasons)
        if item.scoring in FACTORS or old.row.get("level") is not None or old.row.get("decided") is not None:
            given = old.row.get("decided") if old.row.get("decided") is not None else old.row.get("level")
            values["level"] = converted(old_edition, old.item, new_edition, item, given, rule)
    elif old.score.value is not None:
        if item.scoring in _DIRECTLY:
            values["level"] = converted(old_edition, old.item, new_edition, item, old.score.value, rule)
        else:
            reasons.append(_("It is scored in another way: its score is not carried."))
    return values, reasons


def _same_scoring(old: ItemAnswer, item: Item, reasons: list[str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if item.scoring in _TICKED:
        known = {one.code for one in item.checkpoints}
        values["ticks"] = [code for code in old.row.get("ticks") or () if code in known]
        if gone := [code for code in old.row.get("ticks") or () if code not in known]:
            reasons.append(_("Checkpoint {code} is not in the new edition.", code=", ".join(gone)))
    if item.scoring in _MEASURED and old.row.get("actual") is not None:
        if (old.item.unit.strip(), old.item.direction) == (item.unit.strip(), item.direction):
            values["actual"] = old.row["actual"]
        else:
            reasons.append(_("It is measured in another unit or direction: the value is not carried."))
    if old.row.get("target") is not None:
        reasons.append(_("The target belongs to its own round: that of the new edition counts."))
    if numbers := _numbers(old, item, reasons):
        values["numbers"] = numbers
    return values


def _numbers(old: ItemAnswer, item: Item, reasons: list[str]) -> str | None:
    """Factors, measures of the same code and the step reached; results by month and how many were eligible belong to their own year."""
    kept: dict[str, Any] = dict(old.row.get("numbers") or {})
    if kept.pop("eligible", None) is not None:
        reasons.append(_("How many of the target population are eligible belongs to its own year."))
    if kept.pop("months", None):
        reasons.append(_("The results by month belong to their own year."))
    measures = kept.get("measures")
    if isinstance(measures, Mapping) and item.measures:
        known = {one.code for one in item.measures}
        if gone := [code for code in measures if code not in known]:
            reasons.append(_("Measure {code} is not in the new edition.", code=", ".join(gone)))
        kept["measures"] = {code: row for code, row in measures.items() if code in known}
    kept = {name: value for name, value in kept.items() if value not in (None, {}, "")}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if kept else None


def converted(old_edition: Framework, old: Item, new_edition: Framework, new: Item, value: Any, rule: str) -> float | None:
    """A level on the new scale: cut to it (clamp), or at the same place between its ends (proportional), rounded half up to a level of it."""
    number = exact(value)
    if number is None:
        return None
    low, high = span(new_edition, new)
    if rule == "proportional":
        first, last = span(old_edition, old)
        number = low + (number - first) / (last - first) * (high - low) if last > first else low
    number = min(max(number, low), high)
    return float(_to_level(new_edition, new, number))


def _to_level(edition: Framework, item: Item, number: Fraction) -> Fraction:
    """The nearest level of the item's scale, the higher of two that are as near; the lowest is one of them where no level has its name (not there, not passed)."""
    if item.scoring in FACTORS:
        return Fraction(half_up(number / 5, 0)) * 5
    levels = [one for level in edition.scale(item) if (one := exact(level.value)) is not None]
    if not levels or item.scoring == "yes_no":
        return Fraction(half_up(number, 0))
    levels.append(span(edition, item)[0])
    return min(levels, key=lambda level: (abs(level - number), -level))
