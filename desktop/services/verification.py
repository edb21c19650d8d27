"""Keeping the registry current: whose data are due, the yearly campaign of the schools' data day, sheets that came back (S01 step 6, S05).

The rule stands in ``domain/partner_rules.next_review``: twelve months after the last verification; schools also each 10 June.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.partner_rules import SCHOOL_DATA_DAY

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

_IN_USE = "deleted_at IS NULL AND status = 'active'"
_SCHOOLS = "category IN ('school', 'private_school')"


class Due(NamedTuple):
    """A partner whose data are due: how long, and when they were last verified (None: never)."""

    id: int
    name: str
    last_verified_on: date | None
    next_review_on: date | None
    days_overdue: int


@dataclass(frozen=True)
class Campaign:
    """The yearly verification of the schools' data, "ข้อมูล ณ วันที่ 10 มิถุนายน": its day, how many schools are in use, how many were verified since the day before it."""

    data_day: date
    schools: int
    verified: int

    @property
    def open(self) -> int:
        """Schools not verified for this campaign yet."""
        return self.schools - self.verified


def due(work: Workspace, on: date | None = None, soon_days: int = 0) -> list[Due]:
    """Partners in use whose data are due on a day (today if None) or within ``soon_days`` after it, the longest overdue first.

    Never verified and without a review day counts as due for ever and stands first.
    """
    from datetime import timedelta

    day = on or work.today()
    rows = work.reader.connection.execute(
        f"SELECT id, name, last_verified_on, next_review_on FROM partner WHERE {_IN_USE} AND (next_review_on IS NULL OR next_review_on <= ?) "
        "ORDER BY next_review_on IS NOT NULL, next_review_on, name_sort, id",
        ((day + timedelta(days=soon_days)).isoformat(),),
    )
    return [_due(day, *row) for row in rows]


def _due(day: date, record_id: int, name: str, verified: str | None, review: str | None) -> Due:
    last = date.fromisoformat(verified) if verified else None
    next_on = date.fromisoformat(review) if review else None
    return Due(record_id, name, last, next_on, (day - next_on).days if next_on else 0)


def next_data_day(today: date) -> date:
    """The next 10 June, today itself included."""
    this_year = date(today.year, *SCHOOL_DATA_DAY)
    return this_year if today <= this_year else this_year.replace(year=today.year + 1)


def campaign(work: Workspace, today: date | None = None) -> Campaign:
    """How far the campaign that began on the last 10 June has come: a school counts as verified when it was on that day or later."""
    day = next_data_day(today or work.today())
    began = day if day == (today or work.today()) else day.replace(year=day.year - 1)
    schools, verified = work.reader.connection.execute(
        f"SELECT count(*), count(CASE WHEN last_verified_on >= ? THEN 1 END) FROM partner WHERE {_IN_USE} AND {_SCHOOLS}",
        (began.isoformat(),),
    ).fetchone()
    return Campaign(began, schools, verified)


def campaign_open(work: Workspace, today: date | None = None) -> list[int]:
    """The schools in use that were not verified since the last 10 June, in Thai order: those to send a sheet to."""
    began = campaign(work, today).data_day
    rows = work.reader.connection.execute(
        f"SELECT id FROM partner WHERE {_IN_USE} AND {_SCHOOLS} AND ifnull(last_verified_on, '') < ? ORDER BY name_sort, id",
        (began.isoformat(),),
    )
    return [row[0] for row in rows]
