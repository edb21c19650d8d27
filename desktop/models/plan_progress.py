"""How far a publicity plan is: its items and its money, counted over the items that belong to it. Plain reading, no SQLAlchemy."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from desktop.domain.publicity_rules import DONE, OPEN
from desktop.models.reader import Reader


class PlanProgress(NamedTuple):
    """``planned`` counts every item of the plan but the cancelled; ``used`` is the budget (baht) of those that were published."""

    planned: int
    done: int
    overdue: int
    cancelled: int
    allotted: float
    used: float

    @property
    def percent(self) -> float:
        """Done of planned, 0 to 100."""
        return self.done * 100 / self.planned if self.planned else 0.0


def plan_progress(reader: Reader, plan_id: int, today: date) -> PlanProgress:
    """The progress of one plan on a day."""
    done, still = _marks(DONE), _marks(OPEN)
    sql = (
        "SELECT count(*) FILTER (WHERE status <> 'cancelled'), "
        f"count(*) FILTER (WHERE status IN ({done})), "
        f"count(*) FILTER (WHERE status IN ({still}) AND ifnull(plan_end, plan_start) < ?), "
        "count(*) FILTER (WHERE status = 'cancelled'), "
        "total(budget) FILTER (WHERE status <> 'cancelled'), "
        f"total(budget) FILTER (WHERE status IN ({done})) "
        "FROM pr_item WHERE plan_id = ? AND deleted_at IS NULL"
    )
    row = reader.connection.execute(sql, (*DONE, *OPEN, today.isoformat(), *DONE, plan_id)).fetchone()
    return PlanProgress(*row)


def _marks(values: tuple[str, ...]) -> str:
    return ", ".join("?" * len(values))
