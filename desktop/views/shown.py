"""A record's values in words: what stands in a cell, in the detail pane, in a history. One place, so that a value reads the same everywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Field, Kind, Register
from desktop.domain.thai_date import format_date
from desktop.domain.workflows import tone
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.reader import ValueItem, ValueLists
    from desktop.services.workspace import Workspace

NOTHING = "–"
"""Stands where a date or a number is not known, so that an empty cell of a right-hand column is seen to be empty."""


def state_of(field: Field, value: Any) -> str | None:
    """The tone (shape and colour) of a state; None for a field that is no state."""
    return tone(field.choices, str(value)) if value else None


def called(work: Workspace, register: Register, record_id: int) -> str:
    """What a record is called in sentences: its title, or what its register is spoken of by (a case goes by its number); a dash for none."""
    return work.reader.reference_title(register.name, record_id) or NOTHING


class Shown:
    """Says values of a register in the language in force, with the words of the office's value lists."""

    def __init__(self, work: Workspace) -> None:
        self._work = work
        self._lists: ValueLists | None = None

    @property
    def lists(self) -> ValueLists:
        """The office's value lists, kept until :meth:`forget`: nothing is asked of the database while a row is painted."""
        if self._lists is None:
            self._lists = self._work.lists()
        return self._lists

    @property
    def today(self) -> date:
        """The day it is in the office."""
        return self._work.today()

    def forget(self) -> None:
        """Something was changed: the value lists are read again."""
        self._lists = None

    def state(self, field: Field, record: Mapping[str, Any]) -> str | None:
        """The tone of a field of a record; None for a field that is no state."""
        return state_of(field, record.get(field.name))

    def cell(self, field: Field, record: Mapping[str, Any]) -> str:
        """A field of a record on one line of a table; a dash where a date or a number is missing."""
        text = self.of(field, record)
        if not text and field.kind in (Kind.DATE, Kind.NUMBER):
            return NOTHING
        return text

    def of(self, field: Field, record: Mapping[str, Any]) -> str:
        """A field of a record in words; empty for an empty one."""
        if field.kind is Kind.REFERENCE and f"{field.name}.title" in record:
            return str(record[f"{field.name}.title"] or "")
        return self.text(field, record.get(field.name))

    def text(self, field: Field, value: Any) -> str:
        """A value in words; empty for an empty one."""
        if value is None or value == "" or value == []:
            return ""
        if field.kind is Kind.DATE:
            return format_date(value) if isinstance(value, date) else str(value)
        if field.kind is Kind.NUMBER:
            return str(value) if field.check == "fiscal_year" else number(value)
        if field.kind is Kind.YES_NO:
            return _("Yes") if value else _("No")
        if field.kind is Kind.CHOICE:
            return self.label(field.choices, str(value))
        if field.holds_list:
            return ", ".join(self.values(field, value))
        if field.kind is Kind.REFERENCE:
            return self._work.reader.reference_title(field.choices, int(value))
        return str(value)

    def values(self, field: Field, value: Sequence[Any] | None) -> list[str]:
        """The several values of a list field, each in words."""
        if field.holds_keys:
            return [self.label(field.choices, str(key)) for key in value or ()]
        return [str(each) for each in value or ()]

    def label(self, list_key: str, key: str) -> str:
        """The words of one key of a value list."""
        return self.lists.label(list_key, key)

    def items(self, list_key: str) -> list[ValueItem]:
        """The entries of a value list that are in use, in the office's order."""
        return self.lists.items(list_key)


def number(value: float) -> str:
    """A number with separators of thousands and without a needless fraction."""
    if isinstance(value, float) and not value.is_integer():
        return f"{value:,.6f}".rstrip("0").rstrip(".")
    return f"{int(value):,}"
