"""What belongs to a case and is no register: the sealed complainant, waits, extensions, links, steps, clocks, revealings, satisfaction; and the vault's keys."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, RegisterRow, Tracked, UtcMoment, now

_SQLITE = {"sqlite_autoincrement": True}
_CASE = "complaint_case.id"
_CASCADE = "CASCADE"


class CaseIdentity(Tracked, Base):
    """Who complains, as one sealed text (``services/vault.py``); there is none for an anonymous case (domain B.3.7)."""

    __tablename__ = "case_identity"
    __table_args__ = (_SQLITE,)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    case_id: Mapped[int] = mapped_column(ForeignKey(_CASE, ondelete=_CASCADE), unique=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    """The first byte says how: 0 plain JSON (no key is set), 1 a sealed box for the office's key."""


class CaseWait(RegisterRow, Base):
    """A time during which the complainant was waited for: the clocks stand still after ``from_on`` up to and with ``until_on``."""

    __tablename__ = "case_wait"
    __table_args__ = (_SQLITE,)

    case_id: Mapped[int] = mapped_column(ForeignKey(_CASE, ondelete=_CASCADE), index=True)
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    """The day the answer came; NULL while it is waited for."""
    reason: Mapped[str | None]


class CaseExtension(RegisterRow, Base):
    """Longer time for one clock, counted from its nominal last day (ฎีกา 2981/2545)."""

    __tablename__ = "case_extension"
    __table_args__ = (_SQLITE,)

    case_id: Mapped[int] = mapped_column(ForeignKey(_CASE, ondelete=_CASCADE), index=True)
    clock: Mapped[str]
    amount: Mapped[int]
    unit: Mapped[str]
    decided_on: Mapped[date]
    approver: Mapped[str | None]
    memo_number: Mapped[str | None]
    reason: Mapped[str]


class CaseLink(RegisterRow, Base):
    """Two cases that have to do with each other, the one with the lower id first."""

    __tablename__ = "case_link"
    __table_args__ = (UniqueConstraint("case_id", "other_id"), _SQLITE)

    case_id: Mapped[int] = mapped_column(ForeignKey(_CASE, ondelete=_CASCADE), index=True)
    other_id: Mapped[int] = mapped_column(ForeignKey(_CASE, ondelete=_CASCADE), index=True)
    why: Mapped[str | None]


class CaseStep(RegisterRow, Base):
    """One of the steps a request for information goes through, with its time (manual S04)."""

    __tablename__ = "case_step"
    __table_args__ = (_SQLITE,)

    case_id: Mapped[int] = mapped_column(ForeignKey(_CASE, ondelete=_CASCADE), index=True)
    position_order: Mapped[int] = mapped_column(default=0)
    name: Mapped[str]
    amount: Mapped[int | None]
    """NULL where the manual gives no days (ตามเวลาและเงื่อนไข)."""
    unit: Mapped[str]
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    done_by: Mapped[str | None]
    note: Mapped[str | None]


class CaseSurvey(RegisterRow, Base):
    """Whether the complainant is satisfied: asked once after closing, open for some days, never answered by the staff of the case."""

    __tablename__ = "case_survey"
    __table_args__ = (_SQLITE,)

    case_id: Mapped[int] = mapped_column(ForeignKey(_CASE, ondelete=_CASCADE), unique=True)
    code: Mapped[str] = mapped_column(unique=True)
    """Printed on the slip; whoever enters the answer types it from there."""
    asked_on: Mapped[date]
    expires_on: Mapped[date]
    answered_on: Mapped[date | None]
    score: Mapped[int | None]
    comment: Mapped[str | None]


class ClockMove(RegisterRow, Base):
    """A due day that moved because a holiday or a limit changed, not because of the case itself."""

    __tablename__ = "clock_move"
    __table_args__ = (_SQLITE,)

    case_id: Mapped[int] = mapped_column(ForeignKey(_CASE, ondelete=_CASCADE), index=True)
    clock: Mapped[str]
    old_on: Mapped[date | None]
    new_on: Mapped[date | None]
    why: Mapped[str | None]


class CaseClock(Base):
    """A clock of a case as it was reckoned last. Wholly derived from the case, its waits and extensions, the limits and the holidays; made anew after each deed."""

    __tablename__ = "case_clock"
    __table_args__ = (UniqueConstraint("case_id", "clock", "place"), Index("ix_case_clock_due", "clock", "due_on"), _SQLITE)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    case_id: Mapped[int] = mapped_column(ForeignKey(_CASE, ondelete=_CASCADE), index=True)
    clock: Mapped[str]
    place: Mapped[int] = mapped_column(default=0)
    """0, or the id of the referral or step it belongs to where a case has several of one kind."""
    rule_id: Mapped[int | None]
    starts_on: Mapped[date]
    nominal_on: Mapped[date | None]
    due_on: Mapped[date | None]
    """NULL while it stands still."""
    met_on: Mapped[date | None]
    inputs: Mapped[str]
    """What it was reckoned from, but for the holidays: a due day that differs with the same inputs was moved by a holiday."""


class CaseReveal(Base):
    """Somebody looked at a hidden identity: who, when, why. Never undone, never removed."""

    __tablename__ = "case_reveal"
    __table_args__ = (_SQLITE,)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    case_id: Mapped[int] = mapped_column(index=True)
    at: Mapped[datetime] = mapped_column(UtcMoment, default=now)
    who: Mapped[str | None]
    reason: Mapped[str]


class Vault(Base):
    """The office's key pair for identities. The secret half lies here twice, wrapped by the password and by the recovery sheet (Argon2id)."""

    __tablename__ = "vault"

    id: Mapped[int] = mapped_column(primary_key=True)
    created_at: Mapped[datetime] = mapped_column(UtcMoment, default=now)
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    by_password: Mapped[bytes] = mapped_column(LargeBinary)
    password_salt: Mapped[bytes] = mapped_column(LargeBinary)
    by_recovery: Mapped[bytes] = mapped_column(LargeBinary)
    recovery_salt: Mapped[bytes] = mapped_column(LargeBinary)
    hardness: Mapped[str]
    """JSON of the Argon2id parameters: ops, memory in bytes."""


class ComplaintSetting(Tracked, Base):
    """How the office handles complaints, one key a row, values as JSON (see ``services/complaint_settings.py``)."""

    __tablename__ = "complaint_setting"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str | None]
