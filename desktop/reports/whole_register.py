"""A register as one plain table, column by column as chosen: the Excel file an office works on with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.fields import Field, Kind, Register
from desktop.reports.blocks import Column, Document, Shape, Table, Value
from desktop.reports.request import Work, document, records, shown
from desktop.words import _

_SHAPES = {Kind.DATE: Shape.DATE, Kind.NUMBER: Shape.NUMBER}


@dataclass(frozen=True)
class Rows:
    """The records as rows of cells, read page by page; can be read more than once."""

    work: Work
    register: Register
    ids: Sequence[int]
    fields: Sequence[Field]

    def __iter__(self) -> Iterator[list[Value]]:
        for record in records(self.work, self.register, self.ids):
            yield [_cell(self.work, field, record) for field in self.fields]


def whole_register(work: Work, register: Register, ids: Sequence[int], names: Sequence[str]) -> Document:
    """A table of the fields ``names`` of the records ``ids``, its headings in the first row, so that it can be brought in again."""
    fields = [register[name] for name in names]
    columns = tuple(Column(_(field.label), _shape(field)) for field in fields)
    table = Table(columns, Rows(work, register, ids, fields), name=_(register.label))
    return document(work, _(register.label), (table,), "register")


def _shape(field: Field) -> Shape:
    """How a field is written; a year is a number without separators."""
    return Shape.ORDINAL if field.check == "fiscal_year" else _SHAPES.get(field.kind, Shape.TEXT)


def _cell(work: Work, field: Field, record: Mapping[str, Any]) -> Value:
    """Days and numbers as such, everything else in words."""
    value = record.get(field.name)
    if field.kind in (Kind.DATE, Kind.NUMBER):
        return value
    return shown(work, field, record)
