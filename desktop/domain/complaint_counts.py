"""What complaints are judged by (manual S16 steps 3, 4 and 9; domain B.3.8): how many came, how many are settled, how long it took and how many kept their time.

Counts alone are misread (the office that hears most looks worst); so each stands beside its rate, its median and its share on time.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from desktop.domain.percent import percent

SETTLED = ("notified", "closed", "acknowledged")
"""Statuses in which a case counts as settled: the complainant was told, thanked, or the case was closed (``resolved`` still waits for the answer)."""

CORRUPTION, MISCONDUCT = "corruption", "misconduct"
"""The two categories that the published statistics show by themselves (ITA O19; domain B.3.6)."""

SCORES = (5, 4, 3, 2, 1)
SATISFIED, DISSATISFIED = (5, 4), (2, 1)
"""Scores that count as satisfied and as dissatisfied (manual S16, step 7 asks for both)."""


class Tally(NamedTuple):
    """The figures of one heading.

    ``eligible`` are the cases whose time limit can be judged: settled ones that had a limit, and open ones whose limit is over. ``median_days`` are days from
    receipt to settling; None without a settled case.
    """

    received: int = 0
    done: int = 0
    on_time: int = 0
    eligible: int = 0
    median_days: float | None = None

    @property
    def in_progress(self) -> int:
        """Received and not settled yet."""
        return self.received - self.done

    @property
    def rate(self) -> float | None:
        """The share that is settled, 0–1; None of nothing."""
        return self.done / self.received if self.received else None

    @property
    def on_time_share(self) -> float | None:
        """The share settled in time of those that can be judged, 0–1; None where nothing is eligible."""
        return self.on_time / self.eligible if self.eligible else None

    @property
    def rate_percent(self) -> str:
        """The settled share in per cent; "–" of nothing."""
        return percent(self.done, self.received)

    @property
    def on_time_percent(self) -> str:
        """The share on time in per cent; "–" where nothing is eligible."""
        return percent(self.on_time, self.eligible)


class MonthCases(NamedTuple):
    """The cases received in a calendar month (``year`` is C.E.), as the published form asks for them.

    ``corruption`` and ``misconduct`` are those taken up for consideration, without the ones that were not taken up. The last three explain themselves in a remark.
    """

    year: int
    month: int
    received: int = 0
    corruption: int = 0
    misconduct: int = 0
    done: int = 0
    forwarded: int = 0
    fact_finding: int = 0
    not_taken_up: int = 0

    @property
    def in_progress(self) -> int:
        """Received in the month and not settled yet."""
        return self.received - self.done


class Satisfaction(NamedTuple):
    """What complainants answered: how many were asked in the span, and how many gave each of the ``SCORES``, the best first."""

    asked: int = 0
    scores: tuple[int, ...] = (0, 0, 0, 0, 0)

    @property
    def answered(self) -> int:
        """How many gave a score."""
        return sum(self.scores)

    @property
    def mean(self) -> float | None:
        """The mean score, 1–5; None when nobody answered."""
        return sum(score * count for score, count in zip(SCORES, self.scores, strict=True)) / self.answered if self.answered else None

    def of(self, wanted: tuple[int, ...]) -> int:
        """How many gave one of these scores."""
        return sum(count for score, count in zip(SCORES, self.scores, strict=True) if score in wanted)


@dataclass(frozen=True)
class CaseFigures:
    """The figures of the cases received in one span of days.

    The headings of ``by_…`` are keys of their value lists, of ``by_school`` the names of the schools and agencies as they were when it was counted; "" stands for
    cases without one. ``carried`` were received before the span and not settled when it began, ``carried_done`` of these are settled now. ``overdue`` are open
    cases whose time to be settled is over.
    """

    total: Tally = field(default_factory=Tally)
    overdue: int = 0
    not_taken_up: int = 0
    carried: int = 0
    carried_done: int = 0
    by_month: list[MonthCases] = field(default_factory=list)
    by_type: dict[str, Tally] = field(default_factory=dict)
    by_channel: dict[str, Tally] = field(default_factory=dict)
    by_category: dict[str, Tally] = field(default_factory=dict)
    by_unit: dict[str, Tally] = field(default_factory=dict)
    by_school: dict[str, Tally] = field(default_factory=dict)
    by_group: dict[str, Tally] = field(default_factory=dict)
    by_result: dict[str, int] = field(default_factory=dict)
    satisfaction: Satisfaction = field(default_factory=Satisfaction)

    @property
    def received(self) -> int:
        """How many cases were received."""
        return self.total.received

    @property
    def done(self) -> int:
        """How many of them are settled."""
        return self.total.done

    @property
    def in_progress(self) -> int:
        """How many of them are not settled yet."""
        return self.total.in_progress

    @property
    def rate(self) -> float | None:
        """The settled share, 0–1; None of nothing."""
        return self.total.rate

    @property
    def median_days(self) -> float | None:
        """Median days from receipt to settling; None when nothing is settled."""
        return self.total.median_days

    @property
    def on_time_share(self) -> float | None:
        """The share on time, 0–1; None when nothing is eligible."""
        return self.total.on_time_share


TALLIES = ("by_type", "by_channel", "by_category", "by_unit", "by_school", "by_group")


def median(counted: Mapping[int, int]) -> float | None:
    """The median of values given as value → how often; None of nothing."""
    whole = sum(counted.values())
    if not whole:
        return None
    middle = [_place(counted, (whole - 1) // 2), _place(counted, whole // 2)]
    return sum(middle) / 2


def _place(counted: Mapping[int, int], place: int) -> int:
    """The value that stands at a place (from 0) of all values in order."""
    for value in sorted(counted):
        place -= counted[value]
        if place < 0:
            return value
    raise IndexError(place)


def days_words(days: float | None) -> str:
    """A median of days: 12, or 12.5; "–" of none."""
    return "–" if days is None else f"{days:,.0f}" if days.is_integer() else f"{days:,.1f}"


def to_json(figures: CaseFigures) -> str:
    """The figures as they are kept with a reported round."""
    return json.dumps(asdict(figures), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> CaseFigures:
    """Kept figures read again; figures that a later version has added are empty."""
    kept: dict[str, Any] = json.loads(text)
    known = {name: value for name, value in kept.items() if name in CaseFigures.__dataclass_fields__}
    known["total"] = Tally(*kept["total"])
    known["by_month"] = [MonthCases(*one) for one in kept.get("by_month", ())]
    known |= {name: {key: Tally(*one) for key, one in kept.get(name, {}).items()} for name in TALLIES}
    asked, scores = kept.get("satisfaction", (0, (0,) * len(SCORES)))
    return CaseFigures(**known | {"satisfaction": Satisfaction(asked, tuple(scores))})
