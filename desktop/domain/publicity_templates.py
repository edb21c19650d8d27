"""What every office tells about each year, ready to be added with a tick (``resources/publicity_templates.toml``; domain B.2.6). No database is needed to read it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from datetime import date, timedelta
from functools import cache
from typing import Any

from desktop.domain.recurrence import Rule, occurrences
from desktop.domain.thai_date import fiscal_period
from desktop.domain.workdays import WorkCalendar
from desktop.paths import resource

_LEAST = timedelta(31)
"""So long a time holds a day of everything that returns within a year."""


@dataclass(frozen=True)
class Template:
    """One entry of the list. The fields of the rule and of the item are those of the register of recurring items; ``note`` tells the clerk the source and, where the
    day is ``approximate``, with what it must be compared.
    """

    key: str
    name: str
    rule: str
    item_type: str
    note: str
    channels: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    weekday: str | None = None
    nth: str | None = None
    month_day: int | None = None
    month: str | None = None
    on_holiday: str = "keep"
    days: int = 1
    due_days: int | None = None
    approximate: bool = False

    def values(self, fiscal_year: int, since: date | None = None) -> dict[str, Any]:
        """The values of a series that holds for one fiscal year (พ.ศ.).

        What returns within the year begins ``since`` that day of a running year: nobody plans the weeks that are over. Once a year stays once, even if its day has gone by.
        """
        first, last = fiscal_period(fiscal_year)
        if since is not None and self.month is None:
            first = max(first, min(since, last - _LEAST))
        given = {field.name: getattr(self, field.name) for field in fields(self) if field.name not in ("key", "approximate")}
        return given | {"channels": list(self.channels), "target_groups": list(self.target_groups), "starts_on": first, "ends_on": last}

    def days_in(self, fiscal_year: int, calendar: WorkCalendar, since: date | None = None) -> list[date]:
        """The days on which it begins in a fiscal year (พ.ศ.)."""
        return [one.on for one in occurrences(Rule.of(self.values(fiscal_year, since)), calendar)]


@cache
def templates() -> tuple[Template, ...]:
    """The whole list, in the order of the fiscal year."""
    with resource("publicity_templates.toml").open("rb") as file:
        entries = tomllib.load(file)["template"]
    return tuple(_template(entry) for entry in entries)


def _template(entry: dict[str, Any]) -> Template:
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()}
    return Template(**values)
