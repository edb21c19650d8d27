"""What a standard report is: its name, its words, what it asks, and the function that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from desktop.reports.request import Request, Work
from desktop.words import N_

if TYPE_CHECKING:
    from desktop.reports.blocks import Document

PDF, XLSX, DOCX = "pdf", "xlsx", "docx"
FISCAL = "fiscal"
"""The default of a year that is the present fiscal year, not the one of the calendar."""


class OptionKind(StrEnum):
    """How an option is asked for."""

    YES_NO = "yes_no"  # bool
    CHOICE = "choice"  # str: the key of one of ``choices``
    NUMBER = "number"  # int between ``least`` and ``most``
    DATE = "date"  # datetime.date or None
    FISCAL_YEAR = "fiscal_year"  # int พ.ศ., None for this year, "all" for every year
    ONE_FISCAL_YEAR = "one_fiscal_year"  # int พ.ศ., None for this year
    YEAR = "year"  # a year, int พ.ศ., None for this one
    MONTH = "month"  # datetime.date, the first day of a month, None for this month


@dataclass(frozen=True)
class Choice:
    """One answer to a choice: its key and its words."""

    key: str
    label: str


@dataclass(frozen=True)
class Option:
    """One thing a report asks: its name, words, kind and default."""

    name: str
    label: str
    kind: OptionKind = OptionKind.YES_NO
    default: Any = False
    choices: tuple[Choice, ...] = ()
    least: int = 0
    most: int = 0
    kept: bool = True
    """Whether the next time begins with what was chosen last; never what belongs to a day of the year or to one printing."""
    list_key: str = ""
    """A value list of the office whose entries can be chosen too."""


@dataclass(frozen=True)
class Report:
    """A standard report. ``register`` is whose list it is about; ``each`` tells that every record gets pages of its own."""

    name: str
    label: str
    description: str
    make: Callable[[Work, Request], Document]
    register: str = "partner"
    options: tuple[Option, ...] = ()
    formats: tuple[str, ...] = (PDF, XLSX)
    each: bool = False
    unchosen: str = ""
    """Which records it is about when none are chosen, where that is not the whole list: “the newest round”."""
    instruments: tuple[str, ...] = ()
    """Of assessment rounds: the instruments it is about; empty for every one."""

    @property
    def defaults(self) -> dict[str, Any]:
        """Option name → default."""
        return {option.name: option.default for option in self.options}


FISCAL_YEAR = Option("year", N_("Fiscal year"), OptionKind.FISCAL_YEAR, None, kept=False)
"""The fiscal year a report is about, or all years."""

ONE_FISCAL_YEAR = Option("year", N_("Fiscal year"), OptionKind.ONE_FISCAL_YEAR, None, kept=False)
"""The one fiscal year a report is about."""

MONTH = Option("month", N_("Month"), OptionKind.MONTH, None, kept=False)
"""The month a report is about."""
SIGNED = Option("signed", N_("With signatures"), default=True)
"""Whether a register ends in signatures (``request.register_page``)."""
