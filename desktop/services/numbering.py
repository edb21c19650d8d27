"""Running numbers of records: one series a register, except cases, where the office chooses the letters, the year and which record types share a series."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Register
from desktop.domain.thai_date import BUDDHIST_ERA, fiscal_year

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

NUMBERS_A_YEAR = 1_000_000
_PREFIX = "ร."


@dataclass(frozen=True)
class Series:
    """The series a new record takes its number from: the letters before it ("" for none) and the พ.ศ. year it stands for."""

    prefix: str
    year: int

    def text(self, order: int) -> str:
        """The number as it is written: "12/2569", "ร.12/2569"."""
        return f"{self.prefix}{order - self.year * NUMBERS_A_YEAR}/{self.year}"


def series_of(session: Session, register: Register, values: Mapping[str, Any], today: date) -> Series:
    """The series of a record with these values. A case is numbered in the year it was received, by the rule of its record type (domain B.0.4)."""
    if register.name != "case":
        return Series("", today.year + BUDDHIST_ERA)
    received: date = values.get("received_on") or today
    sql = "SELECT prefix, year FROM case_type WHERE record_type = ? AND deleted_at IS NULL ORDER BY id LIMIT 1"
    row = session.connection().exec_driver_sql(sql, (values.get("record_type"),)).fetchone()
    prefix, kind = (row[0] or "", row[1]) if row else (_PREFIX, "calendar")
    return Series(prefix, fiscal_year(received) if kind == "fiscal" else received.year + BUDDHIST_ERA)


def next_order(session: Session, register: Register, series: Series) -> int:
    """The place after the last number given in a series: year × 1,000,000 + n."""
    low = series.year * NUMBERS_A_YEAR
    sql = f'SELECT max("{register.number}_order") FROM "{register.table}" WHERE "{register.number}_order" BETWEEN ? AND ?'
    values: tuple[Any, ...] = (low, low + NUMBERS_A_YEAR - 1)
    if register.name == "case":
        sql, values = f"{sql} AND series = ?", (*values, series.prefix)
    return (session.connection().exec_driver_sql(sql, values).scalar() or low) + 1


def give(session: Session, register: Register, row: Any, values: Mapping[str, Any], today: date) -> None:
    """Put the next number of its series on a new record."""
    series = series_of(session, register, values, today)
    order = next_order(session, register, series)
    setattr(row, register.number, series.text(order))
    setattr(row, f"{register.number}_order", order)
    if register.name == "case":
        row.series = series.prefix
