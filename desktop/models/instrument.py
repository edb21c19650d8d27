"""The tables of single instruments: risks, surveys, visits, good practices. Declared as registers in ``instrument_register.py`` beside this file."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, RegisterRow, TextList

_SQLITE = {"sqlite_autoincrement": True}
_SET_NULL, _CASCADE = "SET NULL", "CASCADE"


class Risk(RegisterRow, Base):
    """A risk of a fiscal year, before and after control (domain B.4.5)."""

    __tablename__ = "risk"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    fiscal_year: Mapped[int]
    unit: Mapped[str]
    mission: Mapped[str]
    activity: Mapped[str]
    objective: Mapped[str | None]
    factors_inside: Mapped[str | None]
    factors_outside: Mapped[str | None]
    category: Mapped[str]
    likelihood: Mapped[int | None]
    impact: Mapped[int | None]
    impact_kinds: Mapped[list[str] | None] = mapped_column(TextList)
    inherent: Mapped[int | None]
    inherent_level: Mapped[str | None]
    place: Mapped[int | None]
    control: Mapped[str | None]
    control_result: Mapped[str | None]
    residual_likelihood: Mapped[int | None]
    residual_impact: Mapped[int | None]
    residual: Mapped[int | None]
    residual_level: Mapped[str | None]
    residual_risk: Mapped[str | None]
    response: Mapped[str | None]
    measure: Mapped[str | None]
    owner_unit: Mapped[str | None]
    owner_officer: Mapped[str | None]
    due_on: Mapped[date | None]
    progress: Mapped[float | None]
    carried_from_id: Mapped[int | None] = mapped_column(ForeignKey("risk.id", ondelete=_SET_NULL), index=True)
    status: Mapped[str] = mapped_column(default="identified")
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    note: Mapped[str | None]


class RiskStep(RegisterRow, Base):
    """A step of the measure, in the plan of twelve months."""

    __tablename__ = "risk_step"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    weight: Mapped[float | None]
    months: Mapped[list[str] | None] = mapped_column(TextList)
    percent_done: Mapped[float | None]
    done_on: Mapped[date | None]
    risk_id: Mapped[int] = mapped_column(ForeignKey("risk.id", ondelete=_CASCADE), index=True)
    position_order: Mapped[int] = mapped_column(default=0)


class RiskFollowUp(RegisterRow, Base):
    """How far the measure was on a day."""

    __tablename__ = "risk_follow_up"
    __table_args__ = (_SQLITE,)

    on: Mapped[date]
    state: Mapped[str]
    percent: Mapped[float | None]
    result: Mapped[str | None]
    obstacle: Mapped[str | None]
    by: Mapped[str | None]
    risk_id: Mapped[int] = mapped_column(ForeignKey("risk.id", ondelete=_CASCADE), index=True)
    position_order: Mapped[int] = mapped_column(default=0)


class Survey(RegisterRow, Base):
    """A satisfaction survey (domain B.4.6)."""

    __tablename__ = "survey"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    fiscal_year: Mapped[int]
    service_id: Mapped[int | None] = mapped_column(ForeignKey("service.id", ondelete=_SET_NULL), index=True)
    framework_id: Mapped[int] = mapped_column(ForeignKey("framework.id", ondelete="RESTRICT"), index=True)
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    method: Mapped[str | None]
    error: Mapped[float | None]
    double_entry: Mapped[bool | None]
    sheet_count: Mapped[int | None]
    problems: Mapped[str | None]
    improvements: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="draft")
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    note: Mapped[str | None]
    figures: Mapped[str | None]
    """JSON of the statistics as they were reported."""


class SurveyGroup(RegisterRow, Base):
    """A group of people the survey asks."""

    __tablename__ = "survey_group"
    __table_args__ = (_SQLITE,)

    group: Mapped[str]
    population: Mapped[int | None]
    sample: Mapped[int | None]
    survey_id: Mapped[int] = mapped_column(ForeignKey("survey.id", ondelete=_CASCADE), index=True)
    position_order: Mapped[int] = mapped_column(default=0)


class SupervisionVisit(RegisterRow, Base):
    """A supervision visit to a school (manual S06, S07)."""

    __tablename__ = "supervision_visit"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    school_id: Mapped[int] = mapped_column(ForeignKey("partner.id", ondelete=_CASCADE), index=True)
    visited_on: Mapped[date]
    method: Mapped[str | None]
    assessment_id: Mapped[int | None] = mapped_column(ForeignKey("assessment.id", ondelete=_SET_NULL), index=True)
    visitors: Mapped[list[str] | None] = mapped_column(TextList)
    need: Mapped[str | None]
    found: Mapped[str | None]
    strengths: Mapped[str | None]
    improvements: Mapped[str | None]
    advice: Mapped[str | None]
    next_on: Mapped[date | None]
    note: Mapped[str | None]


class GoodPractice(RegisterRow, Base):
    """A good practice (manual S07, step 5)."""

    __tablename__ = "good_practice"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    fiscal_year: Mapped[int]
    school_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id", ondelete=_SET_NULL), index=True)
    unit: Mapped[str | None]
    owner: Mapped[str | None]
    assessment_id: Mapped[int | None] = mapped_column(ForeignKey("assessment.id", ondelete=_SET_NULL), index=True)
    item_code: Mapped[str | None]
    method: Mapped[str | None]
    result: Mapped[str | None]
    lesson: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="proposed")
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    note: Mapped[str | None]
