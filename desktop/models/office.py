"""The office itself and what all modules share: profile, units, people, value lists, approvals, attachments (domain.md B.0)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, RegisterRow, Tracked, UtcMoment, now

_SQLITE = {"sqlite_autoincrement": True}


class Office(Tracked, Base):
    """The office profile, one key a row (domain.md B.0.1), so that a later module adds keys without a migration."""

    __tablename__ = "office"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str | None]


class OrgUnit(Tracked, Base):
    """A group or unit of the office (domain.md B.0.2), with the dates between which it exists."""

    __tablename__ = "org_unit"
    __table_args__ = (_SQLITE,)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    short_name: Mapped[str | None]
    position: Mapped[int] = mapped_column(default=0)
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    active: Mapped[bool] = mapped_column(default=True)


class Person(RegisterRow, Base):
    """Somebody who works in the office (domain.md B.0.3)."""

    __tablename__ = "person"
    __table_args__ = (_SQLITE,)

    title: Mapped[str | None]
    first_name: Mapped[str]
    last_name: Mapped[str | None]
    name_sort: Mapped[bytes] = mapped_column(LargeBinary)
    position: Mapped[str | None]
    unit_key: Mapped[str | None]
    roles: Mapped[str | None]
    phone: Mapped[str | None]
    active: Mapped[bool] = mapped_column(default=True)


class ValueItem(Tracked, Base):
    """One entry of a value list that the office may edit (category, channel, topic …). A stored key never changes; its words may."""

    __tablename__ = "value_item"
    __table_args__ = (UniqueConstraint("list_key", "key"), _SQLITE)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    list_key: Mapped[str] = mapped_column(index=True)
    key: Mapped[str]
    label: Mapped[str]
    label_en: Mapped[str | None]
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)
    builtin: Mapped[bool] = mapped_column(default=False)
    """Shipped with the program: may be renamed and switched off, not removed."""


class SavedFilter(Base):
    """A filter a clerk keeps under a name, per register."""

    __tablename__ = "saved_filter"
    __table_args__ = (UniqueConstraint("register", "name"), _SQLITE)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    register: Mapped[str]
    name: Mapped[str]
    query: Mapped[str]
    """JSON of text, filters and order."""


class Approval(RegisterRow, Base):
    """A decision taken on paper and recorded here (domain.md B.0.4): who, when, memo number."""

    __tablename__ = "approval"
    __table_args__ = (Index("ix_approval_record", "register", "record_id"), _SQLITE)

    register: Mapped[str]
    record_id: Mapped[int]
    step: Mapped[str]
    decision: Mapped[str]
    decided_on: Mapped[date]
    approver: Mapped[str | None]
    memo_number: Mapped[str | None]
    comment: Mapped[str | None]


class DistinctPair(Tracked, Base):
    """Two records that look alike and that the office has declared not to be the same; they are not suggested again."""

    __tablename__ = "distinct_pair"
    __table_args__ = (UniqueConstraint("register", "low_id", "high_id"), _SQLITE)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    register: Mapped[str]
    low_id: Mapped[int]
    high_id: Mapped[int]
    decided_on: Mapped[date]


class Attachment(RegisterRow, Base):
    """A file kept with a record. The file's name in ``attachments/`` is ours; the name it came with is a column."""

    __tablename__ = "attachment"
    __table_args__ = (Index("ix_attachment_record", "register", "record_id"), _SQLITE)

    register: Mapped[str]
    record_id: Mapped[int]
    stored_name: Mapped[str] = mapped_column(unique=True)
    original_name: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    note: Mapped[str | None]
    secrecy: Mapped[str] = mapped_column(default="normal")


class Draft(Base):
    """What is typed in a form and not yet saved; survives a crash."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("register", "record_id"), _SQLITE)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    register: Mapped[str]
    record_id: Mapped[int] = mapped_column(default=0)
    """0 for a new record."""
    values: Mapped[str]
    saved_at: Mapped[datetime] = mapped_column(UtcMoment, default=now)


class ImportMemory(Base):
    """Which column went to which field the last time a file with these headings was imported."""

    __tablename__ = "import_memory"
    __table_args__ = (UniqueConstraint("register", "headings"), _SQLITE)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    register: Mapped[str]
    headings: Mapped[str]
    matching: Mapped[str]


class Deed(Base):
    """One act of one user (save, delete, merge, bulk change, import, undo), the unit of undo."""

    __tablename__ = "deed"
    __table_args__ = (_SQLITE,)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(UtcMoment, default=now)
    who: Mapped[str | None]
    kind: Mapped[str] = mapped_column(index=True)
    register: Mapped[str | None]
    subject: Mapped[str]
    """What it was about, in plain words for the menu: a name, or "128" for many."""
    record_count: Mapped[int] = mapped_column(default=0)
    reason: Mapped[str | None]
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("deed.id"), index=True)
    undone_by_id: Mapped[int | None] = mapped_column(ForeignKey("deed.id"), index=True)


class Change(Base):
    """One field of one row changed by a deed. Three fields have a meaning of their own:

    "+" is a new row; "-" a removed one (``old`` then holds the whole row); "*" holds in ``old`` those columns that a history does not show
    (version, sort key, moments), so that undoing restores the row to the letter.
    """

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_owner", "owner_register", "owner_id"), _SQLITE)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    deed_id: Mapped[int] = mapped_column(ForeignKey("deed.id", ondelete="CASCADE"), index=True)
    table_name: Mapped[str]
    record_id: Mapped[int]
    owner_register: Mapped[str | None]
    """The register in whose history the change stands: a contact person's change stands in that of the partner."""
    owner_id: Mapped[int | None]
    field: Mapped[str]
    old: Mapped[str | None]
    new: Mapped[str | None]
    """JSON of the stored value; bytes as {"base64": …}."""


class StoreState(Base):
    """What the store notes about itself: by which version sort keys and search texts were built."""

    __tablename__ = "store_state"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
