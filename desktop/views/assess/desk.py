"""What the tree, the item and the criteria work on: a round of the office, or the file an assessor fills in elsewhere.

The answers lie in memory. What is typed or ticked changes them at once, so that score and progress follow every key; ``flush`` writes what is not written yet.
Nothing is asked of a database while something is painted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import FROZEN, WORDS_OF_ITEMS
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.framework import Framework, Item, Section
    from desktop.domain.scoring import Answer, Score, Total
    from desktop.models.assessment_reading import ItemAnswer, Round
    from desktop.services.workspace import Workspace

LIVE = ("ticks", "level", "actual", "target", "numbers", "not_applicable", "decided")
"""Columns of an answer that make its score."""


@dataclass(frozen=True)
class SubjectLine:
    """Whom a round is answered for: the office, or one school."""

    id: int
    name: str
    done: int = 0
    score: float | None = None


class Desk:
    """Base of both. A subclass fills ``rows`` (code → columns of the answer) and says how an answer is stored."""

    has_evidence = False
    """Whether pieces of evidence are kept beside the items."""
    has_work = False
    """Whether items have a status, people and steps (a round of the office), or are only answered (a file)."""

    def __init__(self, framework: Framework, title: str, period: str = "") -> None:
        self.framework, self.title, self.period = framework, title, period
        self.fiscal_year = 0
        """พ.ศ. of the round; 0 where it is not known."""
        self.codes: list[str] = list(framework.items)
        self.form = "office"
        """Whose form it is filled in on: office, or the file of an assessor or a school."""
        self.rows: dict[str, dict[str, Any]] = {}
        self.unsaved: dict[str, dict[str, Any]] = {}
        """Code → columns that were changed and not yet stored."""
        self.conflicts: set[str] = set()
        """Items of which another deed changed what is typed here; they are not stored until somebody says which of the two stays."""
        self._scores: dict[str, Score] = {}

    # reading --------------------------------------------------------------------------------------------------------

    def item(self, code: str) -> Item:
        """An item of the framework."""
        return self.framework.items[code]

    def section(self, code: str) -> Section:
        """The section an item stands in."""
        return self.framework.section_of[code]

    def row(self, code: str) -> Mapping[str, Any]:
        """What is answered to an item, also what is not stored yet; empty where nothing was."""
        return self.rows.get(code, {})

    def numbers(self, code: str) -> dict[str, Any]:
        """The further numbers of an answer (factors, measures, months)."""
        return numbers_of(self.row(code))

    def answer(self, code: str) -> Answer:
        """An answer as it is scored."""
        from desktop.domain.scoring import Answer

        return Answer.of_row(dict(self.row(code)))

    def score(self, code: str) -> Score:
        """The score of an item as it is answered now."""
        if code not in self._scores:
            from desktop.domain import scoring

            self._scores[code] = scoring.score_item(self.framework, self.item(code), self.answer(code), self.period)
        return self._scores[code]

    def scores(self) -> dict[str, Score]:
        """Every item's score."""
        return {code: self.score(code) for code in self.codes}

    def total(self) -> Total:
        """The score of the whole as it stands."""
        from desktop.domain import scoring

        return scoring.total(self.framework, self.scores(), self.period)

    def section_total(self, section: Section) -> Total:
        """The score of one section as it stands."""
        from desktop.domain import scoring

        return scoring.section_total(self.framework, section, self.scores(), self.period)

    def is_done(self, code: str) -> bool:
        """Whether an item is scored, not applicable, or (words only) written."""
        if self.item(code).scored:
            return self.score(code).state in ("scored", "not_applicable")
        return bool(self.row(code).get("result"))

    def status(self, code: str) -> str:
        """The item's status (``domain.assessment_rules.ITEM``); in a file it follows from what is answered."""
        return "passed" if self.is_done(code) else "in_progress" if self.row(code) else "not_started"

    def state_word(self, code: str) -> str:
        """The word of that status."""
        return {"passed": _("Answered (item)"), "in_progress": _("Begun (item)")}.get(self.status(code), _("Not answered yet (item)"))

    def may_write(self, code: str) -> bool:
        """Whether the item can be answered now."""
        return True

    def why_closed(self, code: str) -> str:
        """Why it cannot, in a sentence; empty where it can."""
        return ""

    def is_mine(self, code: str) -> bool:
        """Whether it is the user's to answer."""
        return True

    def evidence(self, code: str) -> Sequence[Any]:
        """The pieces of evidence of an item (``models.assessment_reading.EvidenceLine``)."""
        return ()

    def subjects(self) -> Sequence[SubjectLine]:
        """Whom the round is answered for."""
        return ()

    # writing --------------------------------------------------------------------------------------------------------

    def put(self, code: str, values: Mapping[str, Any]) -> bool:
        """Change an answer in memory; whether anything changed. ``flush`` stores it."""
        before = self.rows.get(code, {})
        changed = {name: value for name, value in values.items() if not _same(before.get(name), value)}
        if not changed:
            return False
        self.rows[code] = {**before, **changed}
        self.unsaved.setdefault(code, {}).update(changed)
        if any(name in LIVE for name in changed):
            self._scores.pop(code, None)
        return True

    @property
    def subject_id(self) -> int:
        """Whom it is answered for now; 0 where there is no choice."""
        return 0

    @property
    def waits(self) -> bool:
        """Whether anything is not where it is to be kept."""
        return bool(self.unsaved)

    def flush(self) -> None:
        """Store what is not stored yet, but for items in conflict; what is refused stays unsaved.

        :raises UserError: it cannot be stored now
        """
        for code in [one for one in self.unsaved if one not in self.conflicts]:
            values = dict(self.unsaved[code])
            self.store(code, dict(values))
            typed_since = {name: value for name, value in self.unsaved.pop(code, {}).items() if name not in values or not _same(values[name], value)}
            if typed_since:
                self.unsaved[code] = typed_since
            self._stored(code, values)

    def store(self, code: str, values: dict[str, Any]) -> None:
        """Store columns of one answer."""
        raise NotImplementedError

    def _stored(self, code: str, values: Mapping[str, Any]) -> None:
        """Columns of one answer were stored."""

    def forget(self) -> None:
        """Give up what was refused: the answers are as they are stored."""
        self.unsaved.clear()
        self.conflicts.clear()

    def settle(self, own: bool) -> None:
        """Items in conflict: what is typed here is stored with the next ``flush`` (``own``), or given up."""
        for code in self.conflicts if not own else ():
            self.unsaved.pop(code, None)
        self.conflicts.clear()


def _same(before: Any, after: Any) -> bool:
    if _is_empty(before) and _is_empty(after):
        return True
    if isinstance(before, dict) != isinstance(after, dict):
        before, after = (json.loads(one) if isinstance(one, str) else one for one in (before, after))
    return bool(before == after) and _is_empty(before) == _is_empty(after)


def _is_empty(value: Any) -> bool:
    """Whether a column holds nothing; a 0 is something."""
    return value is None or value is False or (isinstance(value, str | list | tuple | dict) and not value)


def numbers_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """The further numbers of an answer, whether they come as they are stored or as they were put."""
    found = row.get("numbers")
    if isinstance(found, str):
        found = json.loads(found)
    return dict(found or {})


class RoundDesk(Desk):
    """A round of the office, answered for one subject. ``load`` reads it again."""

    has_evidence = True
    has_work = True

    def __init__(self, work: Workspace, assessment_id: int, subject_id: int | None = None) -> None:
        self.work, self.assessment_id = work, assessment_id
        self.round: Round = None  # type: ignore[assignment]
        self._base: dict[str, dict[str, Any]] = {}
        """Code → columns as they were stored from here since the round was read."""
        found = self._read(subject_id)
        super().__init__(found.framework, str(found.record["name"]), str(found.record.get("period") or ""))
        self._take(found)

    def _read(self, subject_id: int | None) -> Round:
        from desktop.models import assessment_reading

        return assessment_reading.read(self.work.reader, self.assessment_id, subject_id)

    def _take(self, found: Round) -> None:
        self.conflicts = self._conflicts(found)
        self.round, self._base = found, {}
        self.title, self.fiscal_year = str(found.record["name"]), int(found.record.get("fiscal_year") or 0)
        self.rows = {code: {**one.row, **self.unsaved.get(code, {})} for code, one in found.answers.items() if one.row or code in self.unsaved}
        self._scores = {code: one.score for code, one in found.answers.items() if code not in self.unsaved}

    def _conflicts(self, found: Round) -> set[str]:
        """Items of which another deed changed the very columns that are typed here and not stored yet. One that was told stays so until it is settled, or both are the same."""
        before = self.round
        if before is None or before.subject.id != found.subject.id:
            return set()

        def differs(code: str, name: str, typed: Any) -> bool:
            now, own = found.answers[code].row.get(name), self._base.get(code, {})
            known = own[name] if name in own else before.answers[code].row.get(name)
            return not _same(now, typed) and (code in self.conflicts or not _same(known, now))

        return {code for code, values in self.unsaved.items() if any(differs(code, name, typed) for name, typed in values.items())}

    def load(self, subject_id: int | None = None) -> None:
        """Read the round again (another subject of it where one is given); what is unsaved stays."""
        self._take(self._read(self.subject_id if subject_id is None else subject_id))

    @property
    def subject_id(self) -> int:
        """Whom it is answered for now."""
        return int(self.round.subject.id)

    @property
    def record(self) -> Mapping[str, Any]:
        """The round itself."""
        return self.round.record

    @property
    def frozen(self) -> bool:
        """Whether the round was sent: from then on it is revised, never changed (domain B.4.1)."""
        return self.record["status"] in FROZEN

    def line(self, code: str) -> ItemAnswer:
        """Everything that is read of one item."""
        return self.round.answers[code]

    def status(self, code: str) -> str:
        return str(self.line(code).status)

    def state_word(self, code: str) -> str:
        status = self.status(code)
        own = WORDS_OF_ITEMS.get(self.framework.instrument, {})
        if status in own:
            return _(own[status])
        return self.work.lists().label("assessment_item_status", status)

    def may_write(self, code: str) -> bool:
        return self.round.may_write(code)

    def why_closed(self, code: str) -> str:
        if not self.round.open:
            return ""  # the bar of the page says it of the whole round
        return {
            "sent": _("This item was sent for review. To go on writing, take it back."),
            "passed": _("This item passed review. To change it, send it back with a reason."),
            "locked": _("This item is locked. To change it, unlock it with a reason."),
        }.get(self.status(code), "")

    def is_mine(self, code: str) -> bool:
        row, me = self.row(code), self.work.actor
        return bool(me) and (row.get("owner") == me or me in (row.get("co_owners") or ()))

    def evidence(self, code: str) -> Sequence[Any]:
        return self.line(code).evidence

    def subjects(self) -> Sequence[SubjectLine]:
        return [SubjectLine(one.id, one.name, one.done, one.score) for one in self.round.subjects]

    def store(self, code: str, values: dict[str, Any]) -> None:
        from desktop.services import assessments

        assessments.answer(self.work, self.subject_id, code, values)

    def _stored(self, code: str, values: Mapping[str, Any]) -> None:
        from desktop.services import answer_values

        self._base.setdefault(code, {}).update(answer_values.clean(values))
