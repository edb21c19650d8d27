"""ทะเบียนรายการประชาสัมพันธ์: the items of the plan and of the calendar as a list, with their three dates apart (domain B.2.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.thai_date import format_period
from desktop.models.publicity_register import ITEMS
from desktop.reports.blocks import Column, Document, Row, Shape, Table
from desktop.reports.request import (
    Request,
    Work,
    filter_line,
    record_ids,
    records,
    register_page,
    shown,
)
from desktop.words import _


def item_register(work: Work, request: Request) -> Document:
    """One line an item: when it is planned, by when the material must be in, and when it came out."""
    title = _("Register of publicity items")
    ids = record_ids(work, ITEMS, request)
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Planned for"), Shape.STATE, width_mm=28),
        Column(_("Item"), width_mm=64),
        Column(_("Target group"), cap_mm=50, drop=2),
        Column(_("Channel"), cap_mm=38, drop=1),
        Column(_("Internal deadline"), Shape.DATE),
        Column(_("Actually published"), Shape.DATE),
        Column(_("Responsible"), Shape.NAME, cap_mm=42),
        Column(_("Status"), Shape.STATE),
    )
    return register_page(work, request, title, filter_line(work, ITEMS, request, len(ids)), Table(columns, ItemRows(work, ids), dense=True))


@dataclass(frozen=True)
class ItemRows:
    """The rows of the list, read page by page each time they are gone through."""

    work: Work
    ids: Sequence[int]

    def __iter__(self) -> Iterator[Row]:
        for number, record in enumerate(records(self.work, ITEMS, self.ids), 1):
            yield self._row(number, record)

    def _row(self, number: int, record: dict[str, Any]) -> Row:
        start = record["plan_start"]
        planned = format_period(start, record["plan_end"] or start) if start else _("No date yet")
        groups, channels, status = (shown(self.work, ITEMS[name], record) for name in ("target_groups", "channels", "status"))
        officer = record["owner_officer"] or shown(self.work, ITEMS["owner_unit"], record)
        return (number, planned, record["name"], groups, channels, record["due_on"], record["actual_start"], officer, status)
