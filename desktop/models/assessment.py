"""The tables of the self-assessment module: domain.md B.4. Declared as registers in ``assessment_register.py`` beside this file."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, RegisterRow, TextList

_SQLITE = {"sqlite_autoincrement": True}
_SET_NULL, _CASCADE = "SET NULL", "CASCADE"


class Framework(RegisterRow, Base):
    """An edition of an instrument; what it asks is the document in ``content`` (``domain/framework.py``)."""

    __tablename__ = "framework"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    instrument: Mapped[str]
    code: Mapped[str]
    edition: Mapped[str]
    authority: Mapped[str | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    based_on_id: Mapped[int | None] = mapped_column(ForeignKey("framework.id", ondelete=_SET_NULL), index=True)
    item_count: Mapped[int | None]
    status: Mapped[str] = mapped_column(default="draft")
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    note: Mapped[str | None]
    content: Mapped[str | None]
    """JSON of the whole document; frozen once published."""
    digest: Mapped[str | None]
    """sha256 of the document, by which an assessor file knows its edition."""
    shipped_key: Mapped[str | None]


class Assessment(RegisterRow, Base):
    """A round: one edition answered for one period (domain B.4.1)."""

    __tablename__ = "assessment"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    instrument: Mapped[str]
    framework_id: Mapped[int] = mapped_column(ForeignKey("framework.id", ondelete="RESTRICT"), index=True)
    fiscal_year: Mapped[int]
    period: Mapped[str]
    data_from: Mapped[date | None]
    data_to: Mapped[date | None]
    due_on: Mapped[date | None]
    agreement_id: Mapped[int | None] = mapped_column(ForeignKey("performance_agreement.id", ondelete=_SET_NULL), index=True)
    previous_id: Mapped[int | None] = mapped_column(ForeignKey("assessment.id", ondelete=_SET_NULL), index=True)
    lead_unit: Mapped[str | None]
    lead_officer: Mapped[str | None]
    order_no: Mapped[str | None]
    order_on: Mapped[date | None]
    report_to: Mapped[list[str] | None] = mapped_column(TextList)
    out_doc_no: Mapped[str | None]
    out_doc_on: Mapped[date | None]
    progress: Mapped[str | None]
    score: Mapped[float | None]
    grade: Mapped[str | None]
    revision: Mapped[int | None]
    revision_of_id: Mapped[int | None] = mapped_column(ForeignKey("assessment.id", ondelete=_SET_NULL), index=True)
    revision_reason: Mapped[str | None]
    superseded: Mapped[bool | None]
    status: Mapped[str] = mapped_column(default="draft")
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    note: Mapped[str | None]
    figures: Mapped[str | None]
    """JSON of the whole round as it was sent (``models/assessment_reading.py``); empty while it can be changed."""


class AssessmentMember(RegisterRow, Base):
    """Somebody on a committee of a round (manual S20, step 2)."""

    __tablename__ = "assessment_member"
    __table_args__ = (_SQLITE,)

    committee: Mapped[str]
    section_code: Mapped[str | None]
    name: Mapped[str]
    post: Mapped[str | None]
    role: Mapped[str]
    order_no: Mapped[str | None]
    order_on: Mapped[date | None]
    assessment_id: Mapped[int] = mapped_column(ForeignKey("assessment.id", ondelete=_CASCADE), index=True)
    position_order: Mapped[int] = mapped_column(default=0)


class Evidence(RegisterRow, Base):
    """A piece of evidence, for all instruments (domain B.4.1)."""

    __tablename__ = "evidence"
    __table_args__ = (_SQLITE,)

    code: Mapped[str | None]
    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    kind: Mapped[str]
    detail: Mapped[str | None]
    happened_on: Mapped[date | None]
    period_from: Mapped[date | None]
    period_to: Mapped[date | None]
    entered_on: Mapped[date]
    valid_until: Mapped[date | None]
    holder: Mapped[str | None]
    holder_unit: Mapped[str | None]
    shelf: Mapped[str | None]
    link: Mapped[str | None]
    secrecy: Mapped[str]
    source_register: Mapped[str | None]
    source_id: Mapped[int | None]
    used: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default="valid")
    note: Mapped[str | None]


class PerformanceAgreement(RegisterRow, Base):
    """A performance agreement between two named parties (manual S18, step 7)."""

    __tablename__ = "performance_agreement"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    fiscal_year: Mapped[int]
    level: Mapped[str]
    receiver_name: Mapped[str]
    receiver_post: Mapped[str | None]
    giver_name: Mapped[str]
    giver_post: Mapped[str | None]
    giver_unit: Mapped[str | None]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    signed_on: Mapped[date | None]
    framework_id: Mapped[int | None] = mapped_column(ForeignKey("framework.id", ondelete=_SET_NULL), index=True)
    status: Mapped[str] = mapped_column(default="draft")
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    note: Mapped[str | None]
