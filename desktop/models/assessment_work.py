"""What belongs to a round and is no register: whom it is answered for, the answers, what each assessor gave, evidence in use, sheets of a survey, mappings of editions.

Rows of answers exist once something was written to an item; an item nobody has touched has none. Scores in ``response`` and ``assessment_subject`` are made anew by the
follow-up of each deed (``services/assessments.py``), so that a comparison of hundreds of schools reads one row for each.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, RegisterRow, TextList

_SQLITE = {"sqlite_autoincrement": True}
_SET_NULL, _CASCADE = "SET NULL", "CASCADE"
_ROUND = "assessment.id"
_SUBJECT = "assessment_subject.id"


class AssessmentSubject(RegisterRow, Base):
    """Whom a round is answered for: the office itself (``partner_id`` NULL, one in each round that is not of schools) or one school (manual S07, step 3)."""

    __tablename__ = "assessment_subject"
    __table_args__ = (Index("ix_assessment_subject_round", "assessment_id", "partner_id"), _SQLITE)

    assessment_id: Mapped[int] = mapped_column(ForeignKey(_ROUND, ondelete=_CASCADE))
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id", ondelete=_SET_NULL), index=True)
    name: Mapped[str | None]
    """The school's name on the day it was put into the round; NULL for the office."""
    sent_on: Mapped[date | None]
    """When its file went out."""
    received_on: Mapped[date | None]
    """When its file came back."""
    contact: Mapped[str | None]
    note: Mapped[str | None]
    done: Mapped[int] = mapped_column(default=0)
    """Items that are scored or not applicable (derived)."""
    score: Mapped[float | None]
    """The total by the edition's model (derived)."""
    figures: Mapped[str | None]
    """JSON: section code → total of the section (derived)."""
    kept: Mapped[str | None]
    """JSON of its answers as the round was sent (``models/assessment_snapshot.py``); empty while they can be changed."""


class Response(RegisterRow, Base):
    """The answer to one item for one subject of a round (domain B.4.1 ``response``)."""

    __tablename__ = "response"
    __table_args__ = (UniqueConstraint("subject_id", "code"), Index("ix_response_round", "assessment_id", "code"), _SQLITE)

    assessment_id: Mapped[int] = mapped_column(ForeignKey(_ROUND, ondelete=_CASCADE))
    subject_id: Mapped[int] = mapped_column(ForeignKey(_SUBJECT, ondelete=_CASCADE))
    code: Mapped[str]
    """The item's code in the edition: its identity."""
    status: Mapped[str] = mapped_column(default="not_started")
    return_reason: Mapped[str | None]
    owner_unit: Mapped[str | None]
    owner: Mapped[str | None]
    """เจ้าภาพหลัก"""
    co_owners: Mapped[list[str] | None] = mapped_column(TextList)
    """เจ้าภาพรอง"""
    due_on: Mapped[date | None]
    ticks: Mapped[list[str] | None] = mapped_column(TextList)
    """Codes of the checkpoints that hold."""
    level: Mapped[float | None]
    """A level or percentage entered directly; 1/0 of a yes-no item."""
    actual: Mapped[float | None]
    target: Mapped[float | None]
    """In place of the edition's target."""
    numbers: Mapped[str | None]
    """JSON of further numbers: ADLI or LeTCI factors, measures of category 7, monthly results (see ``domain/scoring.Answer``)."""
    not_applicable: Mapped[bool] = mapped_column(default=False)
    na_reason: Mapped[str | None]
    decided: Mapped[float | None]
    """What the office decided after hearing its assessors; stands in place of the computed level."""
    decided_reason: Mapped[str | None]
    result: Mapped[str | None]
    """ผลการดำเนินงาน"""
    strengths: Mapped[str | None]
    """จุดเด่น/จุดแข็ง, one a line; a line that begins with ++ is a great one."""
    improvements: Mapped[str | None]
    """จุดที่ควรพัฒนา/OFI, one a line; a line that begins with -- is a great one."""
    suggestions: Mapped[str | None]
    """แนวทางพัฒนา/ข้อเสนอแนะ"""
    support: Mapped[str | None]
    """ปัจจัยสนับสนุน (KPI)"""
    obstacles: Mapped[str | None]
    """ปัญหาอุปสรรค (KPI)"""
    link: Mapped[str | None]
    """Where it is published (OIT)."""
    link_updated_on: Mapped[date | None]
    assessor: Mapped[str | None]
    assessed_on: Mapped[date | None]
    review_level: Mapped[float | None]
    """What the working group gave when it looked at it; kept beside the own score, never mixed with it."""
    review_comment: Mapped[str | None]
    note: Mapped[str | None]
    score: Mapped[float | None]
    """On the item's own scale (derived)."""
    points: Mapped[float | None]
    """Weighted (derived)."""


class Opinion(RegisterRow, Base):
    """What one assessor gave to one item, from a file that came back (CAF-like consensus; domain B.4.1 ``review``)."""

    __tablename__ = "opinion"
    __table_args__ = (UniqueConstraint("subject_id", "code", "assessor"), Index("ix_opinion_round", "assessment_id", "code"), _SQLITE)

    assessment_id: Mapped[int] = mapped_column(ForeignKey(_ROUND, ondelete=_CASCADE))
    subject_id: Mapped[int] = mapped_column(ForeignKey(_SUBJECT, ondelete=_CASCADE))
    code: Mapped[str]
    assessor: Mapped[str]
    ticks: Mapped[list[str] | None] = mapped_column(TextList)
    level: Mapped[float | None]
    actual: Mapped[float | None]
    numbers: Mapped[str | None]
    not_applicable: Mapped[bool] = mapped_column(default=False)
    score: Mapped[float | None]
    comment: Mapped[str | None]
    strengths: Mapped[str | None]
    improvements: Mapped[str | None]
    received_on: Mapped[date]


class EvidenceUse(RegisterRow, Base):
    """A piece of evidence that proves something for an item of a round; each serves as many as it can."""

    __tablename__ = "evidence_use"
    __table_args__ = (UniqueConstraint("evidence_id", "subject_id", "code"), Index("ix_evidence_use_item", "subject_id", "code"), _SQLITE)

    evidence_id: Mapped[int] = mapped_column(ForeignKey("evidence.id", ondelete=_CASCADE))
    assessment_id: Mapped[int] = mapped_column(ForeignKey(_ROUND, ondelete=_CASCADE), index=True)
    subject_id: Mapped[int] = mapped_column(ForeignKey(_SUBJECT, ondelete=_CASCADE))
    code: Mapped[str]
    checkpoint: Mapped[str | None]
    """The checkpoint it proves, where it is one alone."""
    note: Mapped[str | None]


class FrameworkMapping(RegisterRow, Base):
    """Which item of an older edition is which of a newer one, and how its score is carried (services/carrying.py)."""

    __tablename__ = "framework_mapping"
    __table_args__ = (UniqueConstraint("from_id", "to_id"), _SQLITE)

    from_id: Mapped[int] = mapped_column(ForeignKey("framework.id", ondelete=_CASCADE))
    to_id: Mapped[int] = mapped_column(ForeignKey("framework.id", ondelete=_CASCADE), index=True)
    pairs: Mapped[str]
    """JSON: list of [old code, new code]."""
    rule: Mapped[str]
    """clamp (kept, cut to the new scale), proportional (scaled to it) or reset (answers are carried, scores are not)."""


class SurveySheet(RegisterRow, Base):
    """One paper that was keyed in; with double entry each paper is there twice (``entry`` 1 and 2)."""

    __tablename__ = "survey_sheet"
    __table_args__ = (UniqueConstraint("survey_id", "number", "entry"), _SQLITE)

    survey_id: Mapped[int] = mapped_column(ForeignKey("survey.id", ondelete=_CASCADE))
    number: Mapped[int]
    """The number written on the paper."""
    entry: Mapped[int] = mapped_column(default=1)
    group_key: Mapped[str | None]
    answers: Mapped[str]
    """JSON: item code → 1–5, the key of a choice, or a text; what was left blank is not there."""
    keyed_on: Mapped[date]
