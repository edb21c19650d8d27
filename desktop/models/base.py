"""What every table shares: naming of constraints, moments in UTC, lists of texts, and the columns of a register's row."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name, or a later migration could not drop it."""


class Base(DeclarativeBase):
    """The root of every table."""

    metadata = MetaData(naming_convention=NAMING)


class UtcMoment(TypeDecorator[datetime]):
    """A moment, always aware and always UTC; SQLite itself drops the zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class TextList(TypeDecorator[list[str]]):
    """A short list of texts (telephones, keys of a value list) as a JSON array; an empty list is NULL."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: list[str] | None, dialect: Dialect) -> str | None:
        return json.dumps(list(value), ensure_ascii=False, separators=(",", ":")) if value else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> list[str]:
        return json.loads(value) if value else []


def now() -> datetime:
    """This moment in UTC."""
    return datetime.now(UTC)


class Tracked:
    """Marks a table whose every change is written to the change log, field by field."""


class RegisterRow(Tracked):
    """The columns each row of a register has beside its own."""

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    created_at: Mapped[datetime] = mapped_column(UtcMoment, default=now)
    created_by: Mapped[str | None]
    updated_at: Mapped[datetime] = mapped_column(UtcMoment, default=now)
    updated_by: Mapped[str | None]
    deleted_at: Mapped[datetime | None] = mapped_column(UtcMoment)
    """When it was moved to the trash; NULL while it is in the register."""
    version: Mapped[int] = mapped_column(default=1)
    """The deed that wrote the row last, so that a form notices that the record changed under it. Never used twice, also not after an undo."""
