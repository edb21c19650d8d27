"""What publicity is judged by (manual S02 step 8, domain B.2.5): planned against done, on time, by month, channel and target group; and who is not reached."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from desktop.domain.percent import percent
from desktop.domain.publicity_rules import DONE

QUARTERS = (1, 2, 3, 4)


class Count(NamedTuple):
    """How many items were planned, and how many of these were published."""

    planned: int = 0
    done: int = 0

    def with_one(self, done: bool) -> Count:
        """The same and one item more."""
        return Count(self.planned + 1, self.done + done)


class MonthFigures(NamedTuple):
    """Planned and done of a calendar month; ``year`` is C.E."""

    year: int
    month: int
    planned: int
    done: int


@dataclass(frozen=True)
class Figures:
    """The figures of one round.

    ``planned`` items are those whose day lies in the round, and those put off from a day of it that have no day yet; each of them is either done (``on_time`` or
    ``late``), ``cancelled``, ``overdue``, ``postponed`` or ``waiting`` for its day. ``moved_on`` were put off from the round to a day after it and count there;
    ``unplanned`` were published in the round without ever having a planned day. An item for several channels or target groups counts in each; the key "" stands
    for those with none. ``reach`` adds people reached by the items done and by the news published, news of an item that has its own figure left out.
    """

    planned: int = 0
    done: int = 0
    on_time: int = 0
    late: int = 0
    postponed: int = 0
    cancelled: int = 0
    overdue: int = 0
    waiting: int = 0
    moved_on: int = 0
    unplanned: int = 0
    by_month: list[MonthFigures] = field(default_factory=list)
    by_channel: dict[str, Count] = field(default_factory=dict)
    by_target: dict[str, Count] = field(default_factory=dict)
    by_type: dict[str, Count] = field(default_factory=dict)
    by_unit: dict[str, Count] = field(default_factory=dict)
    news_received: int = 0
    news_published: int = 0
    reach: int = 0
    distributions: int = 0
    recipients: int = 0

    @property
    def done_percent(self) -> str:
        """Done of planned, per cent."""
        return percent(self.done, self.planned)

    @property
    def on_time_percent(self) -> str:
        """On time of done, per cent."""
        return percent(self.on_time, self.done)


class CoverageRow(NamedTuple):
    """One target group (a key of ``pr_target_group``) and its four quarters of the fiscal year."""

    group: str
    quarters: tuple[Count, Count, Count, Count]

    @property
    def total(self) -> Count:
        """The whole year."""
        return Count(sum(one.planned for one in self.quarters), sum(one.done for one in self.quarters))


@dataclass(frozen=True)
class Coverage:
    """Target group × quarter (ครอบคลุมทุกกลุ่มเป้าหมาย): cancelled items reach nobody and are not counted.

    ``gaps`` are the (group, quarter) for which nothing is planned; ``unheard`` those quarters that are over without any of their planned items having come out.
    """

    fiscal_year: int
    rows: list[CoverageRow]
    gaps: list[tuple[str, int]]
    unheard: list[tuple[str, int]]

    @property
    def cells(self) -> int:
        """How many group × quarter there are."""
        return len(self.rows) * len(QUARTERS)


def is_done(status: str) -> bool:
    """Whether an item of this stored status was published."""
    return status in DONE


def to_json(figures: Figures) -> str:
    """The figures as they are kept with a closed round."""
    return json.dumps(asdict(figures), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Figures:
    """Kept figures read again; figures that a later version has added are 0."""
    kept: dict[str, Any] = json.loads(text)
    known = {name: value for name, value in kept.items() if name in Figures.__dataclass_fields__}
    for name in ("by_channel", "by_target", "by_type", "by_unit"):
        known[name] = _counts(kept.get(name, {}))
    known["by_month"] = [MonthFigures(*one) for one in kept.get("by_month", ())]
    return Figures(**known)


def _counts(kept: Mapping[str, Sequence[int]]) -> dict[str, Count]:
    return {key: Count(*pair) for key, pair in kept.items()}
