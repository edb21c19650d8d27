"""The tables of the complaint module: domain.md B.3, A.2 S04 and S16, C.11. Declared as registers in ``complaint_register.py`` beside this file."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, RegisterRow, TextList

_SQLITE = {"sqlite_autoincrement": True}
_SET_NULL, _CASCADE = "SET NULL", "CASCADE"


class Service(RegisterRow, Base):
    """A service of the office with its standard time (manual S16, step 8)."""

    __tablename__ = "service"
    __table_args__ = (_SQLITE,)

    code: Mapped[str | None]
    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    owner_unit: Mapped[str]
    owner_officer: Mapped[str | None]
    amount: Mapped[int]
    unit: Mapped[str]
    conditions: Mapped[str | None]
    documents: Mapped[list[str] | None] = mapped_column(TextList)
    fee: Mapped[str | None]
    place: Mapped[str | None]
    hours: Mapped[str | None]
    law: Mapped[str | None]
    online: Mapped[str | None]
    announced_on: Mapped[date | None]
    active: Mapped[bool | None]
    note: Mapped[str | None]


class ServiceStep(RegisterRow, Base):
    """A step of a service."""

    __tablename__ = "service_step"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    amount: Mapped[int | None]
    unit: Mapped[str | None]
    responsible: Mapped[str | None]
    service_id: Mapped[int] = mapped_column(ForeignKey("service.id", ondelete=_CASCADE), index=True)
    position_order: Mapped[int] = mapped_column(default=0)


class Improvement(RegisterRow, Base):
    """An item of the service-quality improvement plan."""

    __tablename__ = "improvement"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    fiscal_year: Mapped[int]
    source: Mapped[str]
    activity_id: Mapped[int | None] = mapped_column(ForeignKey("partner_activity.id", ondelete=_SET_NULL), index=True)
    assessment_id: Mapped[int | None] = mapped_column(ForeignKey("assessment.id", ondelete=_SET_NULL), index=True)
    item_code: Mapped[str | None]
    survey_id: Mapped[int | None] = mapped_column(ForeignKey("survey.id", ondelete=_SET_NULL), index=True)
    rank: Mapped[float | None]
    root_cause: Mapped[str | None]
    measure: Mapped[str]
    indicator: Mapped[str | None]
    owner_unit: Mapped[str]
    owner_officer: Mapped[str | None]
    starts_on: Mapped[date | None]
    due_on: Mapped[date]
    done_on: Mapped[date | None]
    result: Mapped[str | None]
    recheck_on: Mapped[date | None]
    recheck_result: Mapped[str | None]
    effect: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="planned")
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    note: Mapped[str | None]


class Case(RegisterRow, Base):
    """A case: complaint, suggestion, opinion, compliment or request for information (domain B.3.3). Who complains is not here: see ``CaseIdentity``."""

    __tablename__ = "complaint_case"

    number: Mapped[str | None] = mapped_column(unique=True)
    record_type: Mapped[str]
    received_on: Mapped[date]
    received_time: Mapped[str | None]
    channel: Mapped[str]
    received_by: Mapped[str | None]
    external_source: Mapped[str | None]
    external_ref: Mapped[str | None]
    in_doc_no: Mapped[str | None]
    in_doc_on: Mapped[date | None]
    complainant_kind: Mapped[str]
    anonymity: Mapped[str]
    complainant_group: Mapped[str | None]
    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    detail: Mapped[str]
    category: Mapped[str]
    subcategory: Mapped[str | None]
    wish: Mapped[str | None]
    service_id: Mapped[int | None] = mapped_column(ForeignKey("service.id", ondelete=_SET_NULL), index=True)
    event_on: Mapped[date | None]
    event_time: Mapped[str | None]
    event_place: Mapped[str | None]
    event_area: Mapped[str | None]
    school_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id", ondelete=_SET_NULL), index=True)
    respondent_kind: Mapped[str | None]
    respondent_name: Mapped[str | None]
    respondent_position: Mapped[str | None]
    respondent_unit: Mapped[str | None]
    witnesses: Mapped[list[str] | None] = mapped_column(TextList)
    nature: Mapped[str | None]
    priority: Mapped[str]
    importance: Mapped[str | None]
    severity: Mapped[str | None]
    secrecy: Mapped[str]
    handlers: Mapped[list[str] | None] = mapped_column(TextList)
    restricted: Mapped[bool] = mapped_column(default=False)
    owner_unit: Mapped[str | None]
    owner_officer: Mapped[str | None]
    co_units: Mapped[list[str] | None] = mapped_column(TextList)
    assigned_on: Mapped[date | None]
    assigned_by: Mapped[str | None]
    coi_checked: Mapped[bool | None]
    coi_note: Mapped[str | None]
    inadmissible_reason: Mapped[str | None]
    forwarded_to: Mapped[int | None] = mapped_column(ForeignKey("partner.id", ondelete=_SET_NULL), index=True)
    out_doc_no: Mapped[str | None]
    out_doc_on: Mapped[date | None]
    committee_order_no: Mapped[str | None]
    committee_order_on: Mapped[date | None]
    committee_members: Mapped[list[str] | None] = mapped_column(TextList)
    committee_concluded_on: Mapped[date | None]
    committee_conclusion: Mapped[str | None]
    result_code: Mapped[str | None]
    result: Mapped[str | None]
    resolved_on: Mapped[date | None]
    first_reply_on: Mapped[date | None]
    replied_on: Mapped[date | None]
    reply_channel: Mapped[str | None]
    reply_doc_no: Mapped[str | None]
    recourse: Mapped[str | None]
    outcome_accepted: Mapped[str | None]
    accepted_to_plan: Mapped[str | None]
    unit_reply: Mapped[str | None]
    praised: Mapped[str | None]
    recognition: Mapped[str | None]
    root_cause: Mapped[str | None]
    improvement_id: Mapped[int | None] = mapped_column(ForeignKey("improvement.id", ondelete=_SET_NULL), index=True)
    publish_flag: Mapped[bool | None]
    status: Mapped[str] = mapped_column(default="new")
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    timing: Mapped[str] = mapped_column(default="none")
    """running, waiting, done, done_late or none; "due soon" and "overdue" follow from the day it is."""
    next_due_on: Mapped[date | None]
    next_clock: Mapped[str | None]
    soon_on: Mapped[date | None]
    close_due_on: Mapped[date | None]
    screened_on: Mapped[date | None]
    """When screening was over for the first time; the screening clock looks at it."""
    settled_on: Mapped[date | None]
    """When the matter was first answered with its result since it was opened; an appeal does not take that back."""
    appealed_on: Mapped[date | None]
    reopened_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    closed_summary: Mapped[str | None]
    retention_until: Mapped[date | None]
    disposed_on: Mapped[date | None]
    """When the whole case was made anonymous."""
    disposed_groups: Mapped[list[str] | None] = mapped_column(TextList)
    """Groups of its personal data that were destroyed when their time was over."""
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("complaint_case.id", ondelete=_SET_NULL), index=True)
    detail_redacted: Mapped[str | None]
    note: Mapped[str | None]
    number_order: Mapped[int | None] = mapped_column(index=True)
    series: Mapped[str | None]
    """The letters before the number: cases that share them share one series of numbers."""

    __table_args__ = (
        Index(
            "ix_complaint_case_received", "deleted_at", "received_on", "merged_into_id", "publish_flag", "record_type", "owner_unit", "status", "channel", "category",
            "school_id", "complainant_group", "result_code", "inadmissible_reason", "status_on", "replied_on", "settled_on", "closed_on", "reopened_on", "close_due_on",
        ),  # fmt: skip - holds whatever statistics count, so that they never read the long texts of a case
        Index(
            "ix_complaint_case_due", "deleted_at", "merged_into_id", "timing", "next_due_on", "soon_on", "status", "number_order", "closed_on", "record_type",
        ),  # fmt: skip - holds whatever the views of the list ask for and are ordered by
        Index("ix_complaint_case_status", "deleted_at", "merged_into_id", "status", "next_due_on", "closed_on"),
        Index("ix_complaint_case_external", "external_source", "external_ref"),
        Index("ix_complaint_case_secret", "restricted", "handlers"),
        Index("ix_complaint_case_series", "series", "number_order"),
        _SQLITE,
    )


class CaseAction(RegisterRow, Base):
    """Something that was done about a case (การดำเนินการ)."""

    __tablename__ = "case_action"
    __table_args__ = (_SQLITE,)

    case_id: Mapped[int] = mapped_column(ForeignKey("complaint_case.id", ondelete=_CASCADE), index=True)
    done_on: Mapped[date]
    done_time: Mapped[str | None]
    kind: Mapped[str]
    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    detail: Mapped[str | None]
    done_by: Mapped[str | None]
    doc_no: Mapped[str | None]


class Referral(RegisterRow, Base):
    """A case, or a question of it, sent to another agency and followed until it reports."""

    __tablename__ = "case_referral"
    __table_args__ = (_SQLITE,)

    case_id: Mapped[int] = mapped_column(ForeignKey("complaint_case.id", ondelete=_CASCADE), index=True)
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id", ondelete=_SET_NULL), index=True)
    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    purpose: Mapped[str]
    sent_on: Mapped[date]
    doc_no: Mapped[str | None]
    due_on: Mapped[date | None]
    reminder1_on: Mapped[date | None]
    reminder1_no: Mapped[str | None]
    reminder2_on: Mapped[date | None]
    reminder2_no: Mapped[str | None]
    reminder3_on: Mapped[date | None]
    reminder3_no: Mapped[str | None]
    reported_on: Mapped[date | None]
    report_no: Mapped[str | None]
    report: Mapped[str | None]


class CaseLetter(RegisterRow, Base):
    """A letter written about a case (domain C.5)."""

    __tablename__ = "case_letter"
    __table_args__ = (_SQLITE,)

    case_id: Mapped[int] = mapped_column(ForeignKey("complaint_case.id", ondelete=_CASCADE), index=True)
    kind: Mapped[str]
    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    doc_no: Mapped[str | None]
    written_on: Mapped[date]
    recipient: Mapped[str | None]
    reference: Mapped[str | None]
    enclosures: Mapped[list[str] | None] = mapped_column(TextList)
    urgency: Mapped[str | None]
    body: Mapped[str]
    signer: Mapped[str | None]
    signer_position: Mapped[str | None]
    copies: Mapped[list[str] | None] = mapped_column(TextList)


class CaseTemplate(RegisterRow, Base):
    """A text of a letter that the office edits."""

    __tablename__ = "case_template"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    kind: Mapped[str]
    record_types: Mapped[list[str] | None] = mapped_column(TextList)
    subject: Mapped[str | None]
    recipient: Mapped[str | None]
    body: Mapped[str]
    shipped_key: Mapped[str | None]


class ListeningChannel(RegisterRow, Base):
    """One of the ways by which the office listens (manual S16, step 3)."""

    __tablename__ = "listening_channel"
    __table_args__ = (_SQLITE,)

    channel: Mapped[str]
    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    address: Mapped[str | None]
    keeper: Mapped[str | None]
    hours: Mapped[str | None]
    starts_on: Mapped[date | None]
    active: Mapped[bool | None]
    check_days: Mapped[int | None]
    checked_on: Mapped[date | None]
    checked_by: Mapped[str | None]
    assessment: Mapped[str | None]
    note: Mapped[str | None]


class DeadlineRule(RegisterRow, Base):
    """One time limit with its legal basis (domain B.3.5)."""

    __tablename__ = "deadline_rule"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    clock: Mapped[str]
    amount: Mapped[int]
    unit: Mapped[str]
    roll: Mapped[str]
    pauses: Mapped[bool | None]
    record_types: Mapped[list[str] | None] = mapped_column(TextList)
    categories: Mapped[list[str] | None] = mapped_column(TextList)
    basis: Mapped[str]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    confirmed: Mapped[bool | None]
    note: Mapped[str | None]
    shipped_key: Mapped[str | None]


class CaseType(RegisterRow, Base):
    """How one record type is numbered, who owns it, how long it is kept."""

    __tablename__ = "case_type"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    record_type: Mapped[str]
    prefix: Mapped[str | None]
    year: Mapped[str]
    owner_unit: Mapped[str | None]
    retention_years: Mapped[int | None]
    survey_days: Mapped[int | None]


class ComplaintRound(RegisterRow, Base):
    """A round that was reported: its figures are kept as they were."""

    __tablename__ = "complaint_round"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    period: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    reported_on: Mapped[date | None]
    memo_number: Mapped[str | None]
    problems: Mapped[str | None]
    improvements: Mapped[str | None]
    closed_on: Mapped[date | None]
    figures: Mapped[str | None]
    """JSON of the figures as they were reported; empty while the round is open."""
    closed_deed: Mapped[int | None]
    """The last deed these figures know of; what later ones changed is listed with them."""


class DataPurpose(RegisterRow, Base):
    """Purpose, basis and retention of one group of personal data (PDPA s. 39)."""

    __tablename__ = "data_purpose"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    used_in: Mapped[str]
    people: Mapped[str]
    purpose: Mapped[str]
    basis: Mapped[str]
    retention: Mapped[str]
    data_group: Mapped[str | None]
    years: Mapped[int | None]
    recipients: Mapped[str | None]
    protection: Mapped[str | None]
    refusals: Mapped[str | None]
    reviewed_on: Mapped[date | None]


class CaseDisposal(RegisterRow, Base):
    """Cases made anonymous when their time was over, with the certificate."""

    __tablename__ = "case_disposal"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    disposed_on: Mapped[date]
    approver: Mapped[str | None]
    memo_number: Mapped[str | None]
    case_count: Mapped[int | None]
    data_groups: Mapped[list[str] | None] = mapped_column(TextList)
    case_numbers: Mapped[list[str] | None] = mapped_column(TextList)
    note: Mapped[str | None]
