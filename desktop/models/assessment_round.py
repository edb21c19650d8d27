"""What a round of self-assessment is once it was read: whom it is answered for, each item with its answer, score and evidence, totals, and who decided.

Plain dataclasses, filled by ``assessment_reading.py`` and kept as JSON by ``assessment_snapshot.py``. Reports, views and services build on them alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import FROZEN, OPEN_ITEM

if TYPE_CHECKING:
    from desktop.domain.framework import Framework, Item, Section
    from desktop.domain.scoring import Answer, Score, Total

CLOSED_TO_ANSWERS = (*FROZEN, "director_approval", "board_review")
"""Statuses of a round in which nothing is typed into its items: what lies before the director or the board is what they decide on; it is sent back first."""

REPORTED_BY = "reported_by"
"""Key of the kept office facts: who sent the round."""

LIST_COLUMNS = ("ticks", "co_owners")
DATE_COLUMNS = ("due_on", "link_updated_on", "assessed_on", "received_on")
YES_NO_COLUMNS = ("not_applicable",)


@dataclass(frozen=True)
class EvidenceLine:
    """A piece of evidence as it serves one item."""

    id: int
    use_id: int
    code: str
    name: str
    kind: str
    happened_on: date | None
    period_from: date | None
    period_to: date | None
    holder: str
    file_count: int
    state: str
    """A key of the list ``evidence_state``: valid or expired."""
    shelf: str
    link: str
    secrecy: str
    checkpoint: str = ""
    """The checkpoint it proves, where it is one alone."""
    note: str = ""
    files: str = ""
    """Names of its files with the beginning of their sha256, one a line: so that a printed index tells which file was meant."""
    attached: tuple[tuple[int, str, str], ...] | None = None
    """Its files and those of the record it comes from as they were when the round was sent: (attachment, sha256, name). None while it was not sent, and where an
    earlier version kept it."""


@dataclass(frozen=True)
class Subject:
    """Whom the round is answered for: the office (``partner_id`` None) or one school."""

    id: int
    partner_id: int | None
    name: str
    sent_on: date | None = None
    received_on: date | None = None
    contact: str = ""
    note: str = ""
    done: int = 0
    score: float | None = None


@dataclass(frozen=True)
class Member:
    """Somebody on a committee of the round; ``section_code`` names the standard or category he answers for."""

    id: int
    committee: str
    section_code: str
    name: str
    post: str
    role: str
    order_no: str
    order_on: date | None


@dataclass(frozen=True)
class ApprovalLine:
    """A decision on paper (domain B.0.4): the director ◇, the board ◇, sending, confirming."""

    id: int
    step: str
    decision: str
    decided_on: date
    approver: str
    memo_number: str
    comment: str


@dataclass(frozen=True)
class OpinionLine:
    """What one assessor gave to the item."""

    assessor: str
    row: Mapping[str, Any]
    answer: Answer
    score: Score


@dataclass(frozen=True)
class ItemAnswer:
    """One item of the edition with what is answered to it. ``row`` holds the columns of ``response`` as Python values, and is empty while nothing was written."""

    item: Item
    section: Section
    row: Mapping[str, Any]
    answer: Answer
    score: Score
    status: str
    evidence: tuple[EvidenceLine, ...] = ()
    opinions: tuple[OpinionLine, ...] = ()
    due_on: date | None = None
    """Of the item, else of its round of the year in the edition, else of the whole round."""
    overdue: bool = False
    """The day is over and the item is neither sent nor passed."""

    @property
    def code(self) -> str:
        """The item's code."""
        return self.item.code

    @property
    def open(self) -> bool:
        """Whether the item itself can be answered; the round may be closed all the same (``Round.may_write``)."""
        return self.status in OPEN_ITEM

    @property
    def settled(self) -> bool:
        """Whether nothing is missing: scored, or not applicable with a reason; what is not scored needs nothing."""
        if not self.item.scored:
            return True
        return self.score.state == "scored" or (self.score.state == "not_applicable" and (bool(self.row.get("na_reason")) or not self.row.get("not_applicable")))

    def text(self, name: str) -> str:
        """A column of words, "" where nothing stands."""
        return str(self.row.get(name) or "")

    def lines(self, name: str) -> tuple[Line, ...]:
        """The lines of ``strengths`` or ``improvements`` with their marks."""
        return lines_of(self.text(name))


@dataclass(frozen=True)
class Line:
    """A strength or an opportunity: ``great`` where it was marked ++ or −−."""

    text: str
    great: bool


_MARKS = ("++", "--", "−−", "––", "+", "-", "−", "–", "•")
_GREAT = ("++", "--", "−−", "––")


def lines_of(words: str) -> tuple[Line, ...]:
    """The lines of a text with the marks + ++ − −− taken off their beginnings (domain B.4.3)."""
    found = []
    for raw in words.splitlines():
        text = raw.strip()
        mark = next((one for one in _MARKS if text.startswith(one)), "")
        if text := text[len(mark) :].strip():
            found.append(Line(text, mark in _GREAT))
    return tuple(found)


@dataclass(frozen=True)
class Previous:
    """The totals of an earlier round, as they stood when this one was read or sent."""

    id: int
    name: str
    fiscal_year: int
    period: str
    framework_id: int
    total: Total
    sections: Mapping[str, Total]
    scores: Mapping[str, Score]


@dataclass(frozen=True)
class Round:
    """A round read for one of its subjects."""

    record: Mapping[str, Any]
    """The round as its register gives it; of a frozen round as it was sent, with the status it has now."""
    document: Mapping[str, Any]
    """The framework's document, from which ``framework`` was made."""
    framework: Framework
    subject: Subject
    subjects: tuple[Subject, ...]
    answers: Mapping[str, ItemAnswer]
    """Item code → answer, every item of the edition in its order."""
    sections: Mapping[str, Total]
    """Section code → total."""
    total: Total
    members: tuple[Member, ...] = ()
    approvals: tuple[ApprovalLine, ...] = ()
    """Oldest first."""
    office: Mapping[str, str] = field(default_factory=dict)
    """Facts of the office profile (domain B.0.1) and of the settings reports need."""
    risks: tuple[Mapping[str, Any], ...] = ()
    """Risks of the year with their ``steps`` and ``follow_ups``, of internal control only."""
    practices: tuple[Mapping[str, Any], ...] = ()
    """Good practices of the round that were chosen (``good_practice``)."""
    improvements: tuple[Mapping[str, Any], ...] = ()
    """What of the round stands in the improvement plan, in order of rank."""
    agreement: Mapping[str, Any] | None = None
    """The performance agreement the round reports on."""
    previous: Previous | None = None
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """List key → key → label, of the value lists the office itself may change."""
    frozen: bool = False
    """Whether this is what was kept when the round was sent."""

    @property
    def id(self) -> int:
        """The id of the round."""
        return int(self.record["id"])

    @property
    def period(self) -> str:
        """The round of the year: a key of ``assessment_period``."""
        return str(self.record.get("period") or "")

    @property
    def scores(self) -> dict[str, Score]:
        """Item code → score."""
        return {code: one.score for code, one in self.answers.items()}

    @property
    def evidence(self) -> dict[str, tuple[EvidenceLine, ...]]:
        """Item code → its evidence, of items that have any."""
        return {code: one.evidence for code, one in self.answers.items() if one.evidence}

    @property
    def unfinished(self) -> list[tuple[str, str]]:
        """(code, name) of the items that are neither scored nor not applicable with a reason."""
        return [(code, one.item.name) for code, one in self.answers.items() if not one.settled]

    @property
    def overdue(self) -> list[str]:
        """Codes of the items whose day is over."""
        return [code for code, one in self.answers.items() if one.overdue]

    @property
    def open(self) -> bool:
        """Whether anything may be answered at all."""
        return self.record.get("deleted_at") is None and not self.record.get("superseded") and self.record["status"] not in CLOSED_TO_ANSWERS

    def may_write(self, code: str) -> bool:
        """Whether this item may be answered now."""
        return self.open and bool(self.subject.id) and self.answers[code].open

    def reporter(self, user: str) -> str:
        """Who answers for the report: the officer of the round, else who sent it; of one that is not sent yet ``user``, who prints it."""
        return str(self.record.get("lead_officer") or (self.office.get(REPORTED_BY, "") if self.frozen else user))

    def label(self, list_key: str, key: str | None) -> str:
        """The word of a value list as it stood when the round was read or sent; the key itself where none is known."""
        return self.words.get(list_key, {}).get(key or "", key or "")


@dataclass(frozen=True)
class Compared:
    """One item of two rounds; ``change`` is second − first where both are scored on the same scale."""

    code: str
    name: str
    first: Score | None
    second: Score | None
    change: Any
    """Decimal or None."""
    first_code: str = ""
    """The code in the first round's edition; empty where it is not there."""


@dataclass(frozen=True)
class TrendPoint:
    """One round in a trend."""

    assessment_id: int
    name: str
    fiscal_year: int
    period: str
    framework_id: int
    score: float | None
    percent: Any
    """Decimal or None: the total in per cent of what can be reached, comparable between editions."""
    grade: str
    done: int
    of: int
    sections: Mapping[str, Total]


@dataclass(frozen=True)
class SchoolLine:
    """One subject of a round in the comparison of schools; ``sections``: section code → value (None: nothing scored)."""

    subject_id: int
    partner_id: int | None
    name: str
    done: int
    score: float | None
    sections: Mapping[str, float | None]
    sent_on: date | None
    received_on: date | None


@dataclass(frozen=True)
class ItemOfSchool:
    """What one subject answered to one item."""

    subject_id: int
    name: str
    status: str
    score: float | None
    not_applicable: bool
    result: str
