"""What the risk register shows as a whole: the 5×5 map before and after control, the bands of the office. Plain SQLite; windows and reports read it alike."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain.risk_levels import DEFAULT_STARTS

if TYPE_CHECKING:
    from desktop.models.reader import Reader

BANDS_KEY = "risk_bands"
"""The office's setting that holds the least score of each level."""


@dataclass(frozen=True)
class RiskDot:
    """One risk as the map shows it."""

    id: int
    name: str
    unit: str
    likelihood: int
    impact: int
    status: str
    place: int | None


Heat = dict[tuple[int, int], list[RiskDot]]
"""(likelihood, impact) → the risks in that cell, by their rank."""


def starts(reader: Reader) -> tuple[int, ...]:
    """The least score of each level of risk, as the office has set it."""
    kept = reader.office().get(BANDS_KEY)
    return tuple(json.loads(kept)) if kept else DEFAULT_STARTS


def heat(reader: Reader, fiscal_year: int, residual: bool = False) -> Heat:
    """The risks of a fiscal year by likelihood and impact, before control or after it. Where nothing was said of after, a risk has no place in that map."""
    across, up = ("residual_likelihood", "residual_impact") if residual else ("likelihood", "impact")
    sql = (
        f"SELECT id, name, unit, {across}, {up}, status, place FROM risk WHERE fiscal_year = ? AND deleted_at IS NULL"
        f" AND {across} IS NOT NULL AND {up} IS NOT NULL ORDER BY coalesce(place, 1000000), id"
    )
    found: Heat = {}
    for row in reader.connection.execute(sql, (fiscal_year,)):
        found.setdefault((row[3], row[4]), []).append(RiskDot(*row))
    return found


def years(reader: Reader) -> list[int]:
    """The fiscal years that have risks, newest first."""
    return [row[0] for row in reader.connection.execute("SELECT DISTINCT fiscal_year FROM risk WHERE deleted_at IS NULL ORDER BY 1 DESC")]


def carried_to(reader: Reader, risk_id: int) -> dict[str, Any] | None:
    """The risk of a later year this one was carried to: id, name, fiscal_year; None where there is none."""
    row = reader.connection.execute("SELECT id, name, fiscal_year FROM risk WHERE carried_from_id = ? AND deleted_at IS NULL ORDER BY id LIMIT 1", (risk_id,)).fetchone()
    return dict(zip(("id", "name", "fiscal_year"), row, strict=True)) if row else None
