"""The tables of the publicity module: domain.md B.2, C.4, C.12. Declared as registers in ``publicity_register.py`` beside this file."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, RegisterRow, TextList, Tracked, UtcMoment

_SQLITE = {"sqlite_autoincrement": True}
_SET_NULL, _CASCADE = "SET NULL", "CASCADE"


class Plan(RegisterRow, Base):
    """The yearly publicity plan (แผนประชาสัมพันธ์ประจำปี)."""

    __tablename__ = "pr_plan"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    fiscal_year: Mapped[int] = mapped_column(index=True)
    """พ.ศ."""
    edition: Mapped[int | None]
    rationale: Mapped[str | None]
    objectives: Mapped[str | None]
    target_quantity: Mapped[str | None]
    target_quality: Mapped[str | None]
    order_number: Mapped[str | None]
    order_on: Mapped[date | None]
    budget: Mapped[float | None]
    budget_source: Mapped[str | None]
    owner_unit: Mapped[str]
    owner_officer: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="draft")
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    note: Mapped[str | None]


class PlanIndicator(RegisterRow, Base):
    """By what a plan's success is measured (ตัวชี้วัดความสำเร็จ)."""

    __tablename__ = "pr_plan_indicator"
    __table_args__ = (_SQLITE,)

    plan_id: Mapped[int] = mapped_column(ForeignKey("pr_plan.id", ondelete=_CASCADE), index=True)
    position_order: Mapped[int] = mapped_column(default=0)
    name: Mapped[str]
    target: Mapped[str | None]
    result: Mapped[str | None]


class PlanMember(RegisterRow, Base):
    """Somebody in the working group appointed by order (คณะทำงาน)."""

    __tablename__ = "pr_plan_member"
    __table_args__ = (_SQLITE,)

    plan_id: Mapped[int] = mapped_column(ForeignKey("pr_plan.id", ondelete=_CASCADE), index=True)
    position_order: Mapped[int] = mapped_column(default=0)
    name: Mapped[str]
    position: Mapped[str | None]
    duty: Mapped[str | None]


class Series(RegisterRow, Base):
    """An item that returns by a rule; its occurrences are items of their own (``PublicityItem.series_id``)."""

    __tablename__ = "pr_series"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    item_type: Mapped[str]
    target_groups: Mapped[list[str] | None] = mapped_column(TextList)
    channels: Mapped[list[str] | None] = mapped_column(TextList)
    place: Mapped[str | None]
    start_time: Mapped[str | None]
    owner_unit: Mapped[str]
    owner_officer: Mapped[str | None]
    due_days: Mapped[int | None]
    """Working days between the internal deadline and the planned day."""
    rule: Mapped[str]
    weekday: Mapped[str | None]
    nth: Mapped[str | None]
    month_day: Mapped[int | None]
    month: Mapped[str | None]
    on_holiday: Mapped[str]
    days: Mapped[int | None]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    template_key: Mapped[str | None]
    skipped: Mapped[list[str] | None] = mapped_column(TextList)
    """ISO days by the rule that are left out."""
    note: Mapped[str | None]


class PublicityItem(RegisterRow, Base):
    """An entry of the plan and of the calendar. Three dates that are never mixed: planned, internal deadline, actually published."""

    __tablename__ = "pr_item"

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    item_type: Mapped[str]
    approach: Mapped[str | None]
    issue: Mapped[str | None]
    key_message: Mapped[str | None]
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("pr_plan.id", ondelete=_SET_NULL), index=True)
    target_groups: Mapped[list[str] | None] = mapped_column(TextList)
    channels: Mapped[list[str] | None] = mapped_column(TextList)
    subject_source: Mapped[str | None]
    school_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id", ondelete=_SET_NULL), index=True)
    plan_start: Mapped[date | None]
    plan_end: Mapped[date | None]
    start_time: Mapped[str | None]
    end_time: Mapped[str | None]
    place: Mapped[str | None]
    due_on: Mapped[date | None] = mapped_column(index=True)
    owner_unit: Mapped[str]
    owner_officer: Mapped[str | None]
    photographer: Mapped[str | None]
    writer: Mapped[str | None]
    materials: Mapped[str | None]
    budget: Mapped[float | None]
    actual_start: Mapped[date | None]
    actual_end: Mapped[date | None]
    reach_count: Mapped[int | None]
    result_summary: Mapped[str | None]
    links: Mapped[list[str] | None] = mapped_column(TextList)
    status: Mapped[str] = mapped_column(default="planned")
    """A stored status of ``publicity_rules.ITEM``; "overdue" follows from the day it is."""
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    series_id: Mapped[int | None] = mapped_column(ForeignKey("pr_series.id", ondelete=_SET_NULL), index=True)
    occurs_on: Mapped[date | None]
    """The day the rule of its series gave, before a holiday or a hand moved it."""
    uid: Mapped[str | None] = mapped_column(index=True)
    """The UID under which another calendar program knows it; empty until it came from or went to one."""
    note: Mapped[str | None]

    __table_args__ = (
        Index("ix_pr_item_days", "deleted_at", "plan_start", "plan_end"),
        Index("ix_pr_item_status", "deleted_at", "status"),
        Index("ix_pr_item_published", "deleted_at", "actual_start"),
        _SQLITE,
    )


class ItemRelay(RegisterRow, Base):
    """A network or an agency that passes an item on."""

    __tablename__ = "pr_item_relay"
    __table_args__ = (_SQLITE,)

    item_id: Mapped[int] = mapped_column(ForeignKey("pr_item.id", ondelete=_CASCADE), index=True)
    position_order: Mapped[int] = mapped_column(default=0)
    network_id: Mapped[int | None] = mapped_column(ForeignKey("network.id", ondelete=_SET_NULL), index=True)
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id", ondelete=_SET_NULL), index=True)
    note: Mapped[str | None]


class Postponement(RegisterRow, Base):
    """An item that was put off: from which day to which, and why (domain B.2.4)."""

    __tablename__ = "pr_postponement"
    __table_args__ = (_SQLITE,)

    item_id: Mapped[int] = mapped_column(ForeignKey("pr_item.id", ondelete=_CASCADE), index=True)
    decided_on: Mapped[date]
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    reason: Mapped[str]


class NewsItem(RegisterRow, Base):
    """A piece of news (แบบฟอร์มการส่งข่าว 7.2, กระดานข่าว 7.1), received from a school or made by the office."""

    __tablename__ = "news_item"

    number: Mapped[str | None] = mapped_column(unique=True)
    number_order: Mapped[int | None] = mapped_column(index=True)
    origin: Mapped[str]
    received_on: Mapped[date]
    urgency: Mapped[str | None]
    source_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id", ondelete=_SET_NULL), index=True)
    source_name: Mapped[str | None]
    sender: Mapped[str | None]
    sender_position: Mapped[str | None]
    sender_phones: Mapped[list[str] | None] = mapped_column(TextList)
    sender_emails: Mapped[list[str] | None] = mapped_column(TextList)
    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    category: Mapped[str | None]
    content: Mapped[str | None]
    purpose: Mapped[str | None]
    event_on: Mapped[date | None]
    event_until: Mapped[date | None]
    event_time: Mapped[str | None]
    place: Mapped[str | None]
    area: Mapped[str | None]
    chair: Mapped[str | None]
    participants: Mapped[str | None]
    participant_count: Mapped[int | None]
    photographer: Mapped[str | None]
    writer: Mapped[str | None]
    credit: Mapped[str | None]
    child_consent: Mapped[str]
    embargo_on: Mapped[date | None]
    editor: Mapped[str | None]
    item_id: Mapped[int | None] = mapped_column(ForeignKey("pr_item.id", ondelete=_SET_NULL), index=True)
    target_groups: Mapped[list[str] | None] = mapped_column(TextList)
    channels: Mapped[list[str] | None] = mapped_column(TextList)
    published_on: Mapped[date | None]
    links: Mapped[list[str] | None] = mapped_column(TextList)
    reach_count: Mapped[int | None]
    status: Mapped[str] = mapped_column(default="received")
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    note: Mapped[str | None]

    __table_args__ = (
        Index("ix_news_item_received", "deleted_at", "received_on"),
        Index("ix_news_item_status", "deleted_at", "status", "origin"),
        Index("ix_news_item_published", "deleted_at", "published_on"),
        _SQLITE,
    )


class NewsText(RegisterRow, Base):
    """A text made from a piece of news for one channel, as the office last edited it."""

    __tablename__ = "news_text"
    __table_args__ = (UniqueConstraint("news_id", "purpose"), _SQLITE)

    news_id: Mapped[int] = mapped_column(ForeignKey("news_item.id", ondelete=_CASCADE), index=True)
    purpose: Mapped[str]
    body: Mapped[str]


class TextTemplate(RegisterRow, Base):
    """A text with fields in braces that the office edits (ข่าวแจกสื่อมวลชน, โพสต์เพจ, ข้อความ LINE)."""

    __tablename__ = "text_template"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    purpose: Mapped[str] = mapped_column(index=True)
    body: Mapped[str]


class Distribution(RegisterRow, Base):
    """One sending of an item or a piece of news: to whom, by which channel, when, with what proof."""

    __tablename__ = "distribution"

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    sent_on: Mapped[date]
    sent_time: Mapped[str | None]
    channel: Mapped[str]
    method: Mapped[str | None]
    sent_by: Mapped[str | None]
    item_id: Mapped[int | None] = mapped_column(ForeignKey("pr_item.id", ondelete=_SET_NULL), index=True)
    news_id: Mapped[int | None] = mapped_column(ForeignKey("news_item.id", ondelete=_SET_NULL), index=True)
    recipients_from: Mapped[str | None]
    """In words: the saved filter, network or tag the recipients were taken from."""
    recipient_count: Mapped[int] = mapped_column(default=0)
    proof: Mapped[str | None]
    result: Mapped[str | None]

    __table_args__ = (Index("ix_distribution_sent", "deleted_at", "sent_on"), _SQLITE)


class Recipient(RegisterRow, Base):
    """Who received it, as the registry had them on that day: later changes of the partner do not reach this row."""

    __tablename__ = "distribution_recipient"
    __table_args__ = (_SQLITE,)

    distribution_id: Mapped[int] = mapped_column(ForeignKey("distribution.id", ondelete=_CASCADE), index=True)
    position_order: Mapped[int] = mapped_column(default=0)
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id", ondelete=_SET_NULL), index=True)
    name: Mapped[str]
    contact_name: Mapped[str | None]
    address: Mapped[str | None]
    """The e-mail, telephone, LINE name or postal address it went to."""
    received_on: Mapped[date | None]
    note: Mapped[str | None]


class Evaluation(RegisterRow, Base):
    """An evaluation of publicity for one round (ประเมินเป็นระยะ, manual S02 step 8)."""

    __tablename__ = "pr_evaluation"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    period: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    evaluated_on: Mapped[date | None]
    evaluator: Mapped[str | None]
    ladder: Mapped[str | None]
    satisfaction: Mapped[float | None]
    result_summary: Mapped[str | None]
    problems: Mapped[str | None]
    improvements: Mapped[str | None]
    closed_on: Mapped[date | None]
    figures: Mapped[str | None]
    """JSON of the figures as they were when the round was closed; NULL while they are still counted anew."""


class ArchiveItem(RegisterRow, Base):
    """An entry of the information archive (คลังข้อมูลข่าวสาร; พ.ร.บ.ข้อมูลข่าวสารของราชการ 2540 ม.7, ม.9)."""

    __tablename__ = "archive_item"
    __table_args__ = (_SQLITE,)

    code: Mapped[str | None] = mapped_column(index=True)
    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    section: Mapped[str]
    form: Mapped[str | None]
    location: Mapped[str | None]
    links: Mapped[list[str] | None] = mapped_column(TextList)
    published_on: Mapped[date | None]
    updated_on: Mapped[date | None]
    disclosure: Mapped[str]
    owner_unit: Mapped[str]
    owner_officer: Mapped[str | None]
    item_id: Mapped[int | None] = mapped_column(ForeignKey("pr_item.id", ondelete=_SET_NULL), index=True)
    news_id: Mapped[int | None] = mapped_column(ForeignKey("news_item.id", ondelete=_SET_NULL), index=True)
    note: Mapped[str | None]


class Holiday(RegisterRow, Base):
    """A day on which the office is closed (domain C.4). Every deadline of the program is counted on this table."""

    __tablename__ = "holiday"
    __table_args__ = (Index("ix_holiday_on", "deleted_at", "on"), _SQLITE)

    on: Mapped[date]
    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    kind: Mapped[str]
    source: Mapped[str | None]


class HolidayYear(Tracked, Base):
    """A calendar year of the holiday table: when it was filled in, and who confirmed it when."""

    __tablename__ = "holiday_year"
    __table_args__ = (_SQLITE,)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    year: Mapped[int] = mapped_column(unique=True)
    """C.E."""
    filled_at: Mapped[datetime | None] = mapped_column(UtcMoment)
    confirmed_on: Mapped[date | None]
    confirmed_by: Mapped[str | None]
