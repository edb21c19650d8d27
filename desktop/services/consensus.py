"""What several assessors gave to each item beside each other, and the level the office decides on; nothing is averaged (domain B.4.1; CAF: assessor → consensus)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.domain import scoring
from desktop.domain.framework import Item, Section
from desktop.models import assessment_reading
from desktop.models.assessment_reading import ItemAnswer, OpinionLine, Round

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Spread:
    """One item: what each assessor gave, how far apart they are, what the office itself has and what it decided."""

    item: Item
    section: Section
    opinions: tuple[OpinionLine, ...]
    low: Decimal | None
    """The lowest and highest score given; None where nobody scored it."""
    high: Decimal | None
    differing: tuple[str, ...]
    """Codes of the checkpoints that some ticked and others did not."""
    agree: bool
    """All who answered gave the same: the same score, the same ticks, applicable or not alike."""
    answer: ItemAnswer
    own: Decimal | None = None
    """The score of the office's own answer, without the decision."""

    @property
    def code(self) -> str:
        """The item's code."""
        return self.item.code

    @property
    def state(self) -> str:
        """"differs", "agrees", "one" (a single assessor answered), "none"; "decided" once the office decided."""
        if self.decided is not None:
            return "decided"
        if not self.opinions:
            return "none"
        if len(self.opinions) == 1:
            return "one"
        return "agrees" if self.agree else "differs"

    @property
    def decided(self) -> Any:
        """The level the office decided on; None where it did not."""
        return self.answer.row.get("decided")

    def of(self, assessor: str) -> OpinionLine | None:
        """What one assessor gave."""
        return next((one for one in self.opinions if one.assessor == assessor), None)


def spread(work: Workspace, assessment_id: int, subject_id: int | None = None) -> list[Spread]:
    """Every scored item of a round in the order of its edition.

    :raises UserError: there is no such round, or the subject is none of it
    """
    return of_round(assessment_reading.read(work.reader, assessment_id, subject_id))


def of_round(found: Round) -> list[Spread]:
    """The same of a round that was read."""
    return [_spread(found, one) for one in found.answers.values() if one.item.scored]


def _spread(found: Round, answer: ItemAnswer) -> Spread:
    given = tuple(one for one in answer.opinions if _says_something(one.row))
    values = [one.score.value for one in given if one.score.value is not None]
    ticked = [one.answer.ticks for one in given if not one.answer.not_applicable]
    differing = tuple(point.code for point in answer.item.checkpoints if len({point.code in ticks for ticks in ticked}) > 1)
    alike = len({(one.score.state, one.score.value) for one in given}) <= 1
    own = scoring.score_item(found.framework, answer.item, replace(answer.answer, decided=None), str(found.record.get("period") or "")).value
    return Spread(
        answer.item, answer.section, given, min(values, default=None), max(values, default=None), differing, alike and not differing, answer, own
    )


def _says_something(row: Mapping[str, Any]) -> bool:
    return bool(row.get("ticks") or row.get("numbers") or row.get("not_applicable")) or row.get("level") is not None or row.get("actual") is not None


def given(work: Workspace, subject_id: int) -> list[tuple[str, date, int]]:
    """(name, day its newest file came, items answered) of each assessor of a subject, in the order their files came."""
    sql = "SELECT assessor, max(received_on), count(*) FROM opinion WHERE subject_id = ? AND deleted_at IS NULL GROUP BY assessor ORDER BY min(id)"
    return [(name, date.fromisoformat(day), count) for name, day, count in work.reader.connection.execute(sql, (subject_id,))]


def assessors(found: list[Spread]) -> list[str]:
    """The names of all who gave something, in the order their files came."""
    return list(dict.fromkeys(one.assessor for line in found for one in line.opinions))


def decide(work: Workspace, subject_id: int, code: str, level: Any, reason: str) -> None:
    """Write down what the office decided for an item, with the reason; ``level`` None takes the decision back.

    :raises UserError: the item or the round is not open, the level is off the scale, or the reason is missing
    """
    from desktop.services import assessments

    assessments.decide(work, subject_id, code, level, reason)
