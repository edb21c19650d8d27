"""The tables of the partner registry: domain.md B.1.1 and B.1.2. Declared as registers in ``partner_register.py`` beside this file."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, RegisterRow, TextList

_PARTNER = "partner.id"
_SQLITE = {"sqlite_autoincrement": True}


class Partner(RegisterRow, Base):
    """An agency, organisation or person the office works with (หน่วยงาน องค์กร และบุคคล), schools included."""

    __tablename__ = "partner"

    number: Mapped[str | None] = mapped_column(unique=True)
    number_order: Mapped[int | None] = mapped_column(index=True)
    """พ.ศ. × 1,000,000 + running number: the order of ``number``."""
    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    """``thai_text.sort_key(name)``: lists are ordered by it."""
    name_short: Mapped[str | None]
    name_en: Mapped[str | None]
    former_names: Mapped[str | None]
    scope: Mapped[str]
    kind: Mapped[str]
    category: Mapped[str]
    sector: Mapped[str | None]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey(_PARTNER, ondelete="SET NULL"), index=True)
    mission: Mapped[str | None]

    school_id10: Mapped[str | None] = mapped_column(index=True)
    smis8: Mapped[str | None]
    obec6: Mapped[str | None]
    levels: Mapped[list[str] | None] = mapped_column(TextList)
    pupils: Mapped[int | None]
    size: Mapped[str | None]
    founded_on: Mapped[date | None]
    school_form: Mapped[str | None]
    network_group: Mapped[str | None]
    local_gov: Mapped[str | None]
    distance_office: Mapped[float | None]
    distance_amphoe: Mapped[float | None]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]

    head_name: Mapped[str | None]
    head_position: Mapped[str | None]
    phones: Mapped[list[str] | None] = mapped_column(TextList)
    fax: Mapped[str | None]
    emails: Mapped[list[str] | None] = mapped_column(TextList)
    line_id: Mapped[str | None]
    facebook: Mapped[str | None]
    website: Mapped[str | None]
    preferred_channel: Mapped[str | None]
    edoc_code: Mapped[str | None]

    address_no: Mapped[str | None]
    moo: Mapped[str | None]
    village: Mapped[str | None]
    soi: Mapped[str | None]
    road: Mapped[str | None]
    tambon: Mapped[str | None]
    amphoe: Mapped[str | None]
    province: Mapped[str | None]
    postcode: Mapped[str | None]

    stakeholder_roles: Mapped[list[str] | None] = mapped_column(TextList)
    stakeholder_groups: Mapped[list[str] | None] = mapped_column(TextList)
    topics: Mapped[list[str] | None] = mapped_column(TextList)
    relation_level: Mapped[str | None]

    owner_unit: Mapped[str]
    owner_officer: Mapped[str | None]
    data_as_of: Mapped[date]
    last_verified_on: Mapped[date | None]
    verified_by: Mapped[str | None]
    verify_method: Mapped[str | None]
    next_review_on: Mapped[date | None]
    status: Mapped[str] = mapped_column(default="draft")
    """draft, submitted, returned, active, suspended, inactive, merged; "review due" is active with ``next_review_on`` reached, never stored."""
    status_on: Mapped[date | None]
    status_reason: Mapped[str | None]
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey(_PARTNER, ondelete="SET NULL"), index=True)
    publishable: Mapped[bool] = mapped_column(default=True)
    consent_basis: Mapped[str | None]
    note: Mapped[str | None]

    __table_args__ = (
        Index("ix_partner_list", "deleted_at", "name_sort", "status"),
        Index("ix_partner_category", "deleted_at", "category", "status"),
        Index("ix_partner_chips", "deleted_at", "scope", "status", "next_review_on"),
        _SQLITE,
    )


class ContactPerson(RegisterRow, Base):
    """Somebody to call at a partner (ผู้ประสานงาน)."""

    __tablename__ = "contact_person"
    __table_args__ = (_SQLITE,)

    partner_id: Mapped[int] = mapped_column(ForeignKey(_PARTNER, ondelete="CASCADE"), index=True)
    position_order: Mapped[int] = mapped_column(default=0)
    title: Mapped[str | None]
    first_name: Mapped[str]
    last_name: Mapped[str | None]
    position: Mapped[str | None]
    phones: Mapped[list[str] | None] = mapped_column(TextList)
    emails: Mapped[list[str] | None] = mapped_column(TextList)
    role: Mapped[str | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]


class Agreement(RegisterRow, Base):
    """A memorandum or agreement with a partner (MOU/บันทึกข้อตกลง)."""

    __tablename__ = "agreement"
    __table_args__ = (_SQLITE,)

    partner_id: Mapped[int] = mapped_column(ForeignKey(_PARTNER, ondelete="CASCADE"), index=True)
    number: Mapped[str | None]
    subject: Mapped[str]
    signed_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    note: Mapped[str | None]


class ContactLog(RegisterRow, Base):
    """One contact with a partner (บันทึกการประสานงาน, S14)."""

    __tablename__ = "contact_log"
    __table_args__ = (_SQLITE,)

    partner_id: Mapped[int] = mapped_column(ForeignKey(_PARTNER, ondelete="CASCADE"), index=True)
    on: Mapped[date]
    at: Mapped[str | None]
    direction: Mapped[str]
    channel: Mapped[str | None]
    subject: Mapped[str]
    purpose: Mapped[str | None]
    result: Mapped[str | None]
    problem: Mapped[str | None]
    follow_up_on: Mapped[date | None]


class Network(RegisterRow, Base):
    """A network of partners (เครือข่าย): publicity, supervision, quality assurance, school cluster, cooperation."""

    __tablename__ = "network"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    kind: Mapped[str]
    chair: Mapped[str | None]
    order_number: Mapped[str | None]
    order_on: Mapped[date | None]
    purpose: Mapped[str | None]
    note: Mapped[str | None]


class NetworkMember(RegisterRow, Base):
    """A partner's place in a network, with its time."""

    __tablename__ = "network_member"
    __table_args__ = (UniqueConstraint("network_id", "partner_id", "starts_on"), _SQLITE)

    network_id: Mapped[int] = mapped_column(ForeignKey("network.id", ondelete="CASCADE"), index=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey(_PARTNER, ondelete="CASCADE"), index=True)
    role: Mapped[str | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]


class PartnerActivity(RegisterRow, Base):
    """Something the office did with partners (กิจกรรม, S08 and S16 steps 5–6)."""

    __tablename__ = "partner_activity"
    __table_args__ = (_SQLITE,)

    name: Mapped[str]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    network_id: Mapped[int | None] = mapped_column(ForeignKey("network.id", ondelete="SET NULL"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    place: Mapped[str | None]
    purpose: Mapped[str | None]
    participants: Mapped[int | None]
    participant_groups: Mapped[list[str] | None] = mapped_column(TextList)
    relation_level: Mapped[str | None]
    suggestions: Mapped[str | None]
    used_in_plan: Mapped[bool] = mapped_column(default=False)
    approval_letter: Mapped[str | None]
    order_number: Mapped[str | None]
    budget: Mapped[float | None]
    summary: Mapped[str | None]
    report: Mapped[str | None]


class ActivityPartner(RegisterRow, Base):
    """A partner that took part in an activity."""

    __tablename__ = "activity_partner"
    __table_args__ = (UniqueConstraint("activity_id", "partner_id"), _SQLITE)

    activity_id: Mapped[int] = mapped_column(ForeignKey("partner_activity.id", ondelete="CASCADE"), index=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey(_PARTNER, ondelete="CASCADE"), index=True)


class RegisterVersion(RegisterRow, Base):
    """The whole register as it stood on a day, laid before the director (S01 step 3): draft → submitted → approved → superseded."""

    __tablename__ = "register_version"
    __table_args__ = (_SQLITE,)

    register: Mapped[str]
    label: Mapped[str]
    as_of: Mapped[date]
    record_count: Mapped[int]
    status: Mapped[str] = mapped_column(default="draft")
    submitted_on: Mapped[date | None]
    approved_on: Mapped[date | None]
    approver: Mapped[str | None]
    memo_number: Mapped[str | None]
    dissemination_method: Mapped[str | None]
    note: Mapped[str | None]
    snapshot: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    """The rows as zlib-compressed JSON lines: an approved version prints as it was, whatever is edited later."""


class Dissemination(RegisterRow, Base):
    """One sending of the register's basic data (S01 step 5): which version, how, to whom, when."""

    __tablename__ = "dissemination"
    __table_args__ = (_SQLITE,)

    version_id: Mapped[int | None] = mapped_column(ForeignKey("register_version.id", ondelete="SET NULL"), index=True)
    method: Mapped[str | None]
    recipients: Mapped[str | None]
    sent_on: Mapped[date]
    letter_number: Mapped[str | None]
    note: Mapped[str | None]
