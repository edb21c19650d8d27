"""A round as it is kept when it is sent: JSON that holds everything a report of it prints, the edition's document with it.

The texts depend on nothing but the round: keys are in one order, lists in that of their records, no moment of writing stands in them. What each subject answered is a
text of its own beside what all share, so that one school of three hundred is read without the others. Scores are kept as they were reckoned, never reckoned anew.

What was kept is read for many years: by a version that knows more of a round than was kept then, and by one that knows less. What is missing is empty, what is not
known is passed over; neither is a fault.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, asdict, dataclass, fields, replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar, get_args, get_type_hints

from desktop.domain.fields import Kind
from desktop.domain.framework import Framework, Item, from_document
from desktop.domain.scoring import Answer, Score, Total
from desktop.errors import UserError
from desktop.models.assessment_register import ASSESSMENTS
from desktop.models.assessment_round import (
    ApprovalLine,
    EvidenceLine,
    ItemAnswer,
    Member,
    OpinionLine,
    Previous,
    Round,
    Subject,
)
from desktop.words import _

__all__ = ["FORMAT", "Kept", "answers_text", "files_kept", "from_json", "replace", "to_json"]

FORMAT = 1
"""Version of the kept text's shape."""

_SHARED = ("record", "document", "office", "risks", "practices", "improvements", "agreement", "words")
_DAY, _NUMBER = "$day", "$number"

Row = dict[str, Any]


@dataclass(frozen=True)
class Kept:
    """What is kept of a round: what its subjects share, and what each answered (subject id → text)."""

    shared: str
    subjects: Mapping[int, str]


def to_json(rounds: Sequence[Round]) -> Kept:
    """The kept texts of a round, which is given once for each of its subjects (what they share is taken from the first)."""
    first = rounds[0]
    shared = {name: getattr(first, name) for name in _SHARED}
    subjects = [asdict(one.subject) for one in rounds]
    lists = {"members": [asdict(one) for one in first.members], "approvals": [asdict(one) for one in first.approvals]}
    return Kept(_dumps({"format": FORMAT, **shared, **lists, "subjects": subjects}), {one.subject.id: answers_text(one) for one in rounds})


def answers_text(one: Round) -> str:
    """The kept text of what the subject of a round answered."""
    return _dumps(_of_subject(one))


def from_json(text: str, answers_of: Callable[[int], str], subject_id: int | None = None) -> Round:
    """The round out of its kept texts, for one of its subjects (the first one if none is named); ``answers_of`` gives the text of a subject.

    :raises UserError: the subject is none of the round
    """
    kept = _loads(text)
    framework = from_document(kept["document"])
    subjects = _all(Subject, kept.get("subjects"))
    chosen = _chosen(subjects, subject_id)
    own = _loads(answers_of(chosen.id))
    return Round(
        _whole(kept["record"]), kept["document"], framework, chosen, subjects,
        {one["code"]: _answer(framework, one) for one in own["answers"] if one["code"] in framework.items}, _totals(own.get("sections")), _made(Total, own["total"]),
        members=_all(Member, kept.get("members")), approvals=_all(ApprovalLine, kept.get("approvals")), office=kept.get("office") or {},
        risks=tuple(kept.get("risks") or ()), practices=tuple(kept.get("practices") or ()), improvements=tuple(kept.get("improvements") or ()),
        agreement=kept.get("agreement"), previous=_previous(own.get("previous")), words=kept.get("words") or {}, frozen=True,
    )  # fmt: skip


def _whole(kept: Row) -> Row:
    """A round with every field of its register; one that was not kept is empty."""
    missing = [field for field in ASSESSMENTS.fields if field.name not in kept and field.name != "figures"]
    return kept | {field.name: [] if field.kind in (Kind.LINES, Kind.CHOICES, Kind.TAGS) else None for field in missing}


_Part = TypeVar("_Part")


def _made(part: type[_Part], kept: Mapping[str, Any]) -> _Part:
    """A part of a round out of what was kept of it, whichever version kept it."""
    empty = _empty(part)  # type: ignore[arg-type]
    return part(**(dict(empty) | {name: value for name, value in kept.items() if name in empty}))


def _all(part: type[_Part], kept: Sequence[Mapping[str, Any]] | None) -> tuple[_Part, ...]:
    return tuple(_made(part, one) for one in kept or ())


@cache
def _empty(part: type[Any]) -> Mapping[str, Any]:
    """Field of a part → what it is where nothing was kept: its default, None where that is allowed, else the empty value of its type."""
    kinds = get_type_hints(part, localns={"Score": Score, "Total": Total})
    return {one.name: one.default if one.default is not MISSING else None if type(None) in get_args(kinds[one.name]) else _NOTHING.get(kinds[one.name]) for one in fields(part)}


_NOTHING: dict[Any, Any] = {str: "", int: 0, Decimal: Decimal(0)}


# --- What one subject answered -------------------------------------------------------------------------------------------------------------------


def _of_subject(one: Round) -> Row:
    return {
        "answers": [_kept_answer(code, answer) for code, answer in one.answers.items()],
        "sections": {code: asdict(total) for code, total in one.sections.items()},
        "total": asdict(one.total),
        "previous": None if one.previous is None else _kept_previous(one.previous),
    }


def _kept_answer(code: str, answer: ItemAnswer) -> Row:
    return {
        "code": code, "row": answer.row, "score": asdict(answer.score), "status": answer.status, "due_on": answer.due_on,
        "evidence": [asdict(line) for line in answer.evidence],
        "opinions": [{"assessor": line.assessor, "row": line.row, "score": asdict(line.score)} for line in answer.opinions],
    }  # fmt: skip


def _kept_previous(previous: Previous) -> Row:
    return {
        "id": previous.id, "name": previous.name, "fiscal_year": previous.fiscal_year, "period": previous.period, "framework_id": previous.framework_id,
        "total": asdict(previous.total),
        "sections": {code: asdict(total) for code, total in previous.sections.items()},
        "scores": {code: asdict(score) for code, score in previous.scores.items()},
    }  # fmt: skip


def _answer(framework: Framework, kept: Row) -> ItemAnswer:
    item: Item = framework.items[kept["code"]]
    row = kept.get("row") or {}
    opinions = tuple(OpinionLine(one["assessor"], one["row"], Answer.of_row(one["row"]), _made(Score, one["score"])) for one in kept.get("opinions") or ())
    return ItemAnswer(
        item, framework.section_of[item.code], row, Answer.of_row(row), _made(Score, kept["score"]), kept.get("status") or "not_started",
        tuple(_with_files(line) for line in _all(EvidenceLine, kept.get("evidence"))), opinions, kept.get("due_on"),
    )  # fmt: skip


def _with_files(line: EvidenceLine) -> EvidenceLine:
    """The line with its files as they were made: JSON knows no tuples."""
    return line if line.attached is None else replace(line, attached=tuple((int(one), str(digest), str(name)) for one, digest, name in line.attached))


def files_kept(text: str) -> dict[int, set[int] | None]:
    """Evidence → attachments that the kept text of a subject names; None where a version kept it that knew none."""
    found: dict[int, set[int] | None] = {}
    for line in (line for answer in json.loads(text)["answers"] for line in answer.get("evidence") or ()):
        attached = line.get("attached")
        found[line["id"]] = None if attached is None else {one[0] for one in attached}
    return found


def _previous(kept: Row | None) -> Previous | None:
    if kept is None:
        return None
    scores = {code: _made(Score, one) for code, one in (kept.get("scores") or {}).items()}
    return _made(Previous, {**kept, "total": _made(Total, kept["total"]), "sections": _totals(kept.get("sections")), "scores": scores})


def _totals(kept: Mapping[str, Row] | None) -> dict[str, Total]:
    return {code: _made(Total, one) for code, one in (kept or {}).items()}


# --- Subjects ------------------------------------------------------------------------------------------------------------------------------------


def _chosen(subjects: Sequence[Subject], subject_id: int | None) -> Subject:
    if subject_id is None:
        return subjects[0]
    for one in subjects:
        if one.id == subject_id:
            return one
    raise UserError(_("This school is no longer in the round."), _("Refresh the list, then choose again."))


# --- JSON ----------------------------------------------------------------------------------------------------------------------------------------


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_written)


def _written(value: Any) -> Any:
    if isinstance(value, date):
        return {_DAY: value.isoformat()}
    if isinstance(value, Decimal):
        return {_NUMBER: str(value)}
    if isinstance(value, frozenset | set):
        return sorted(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(type(value))


def _loads(text: str) -> Any:
    return json.loads(text, object_hook=_read)


def _read(found: Row) -> Any:
    if _DAY in found:
        return date.fromisoformat(found[_DAY])
    return Decimal(found[_NUMBER]) if _NUMBER in found else found
