"""ดัชนีข้อมูลข่าวสาร: what the office holds open for inspection, by section of the Information Act, where it lies and when it was updated (domain C.12)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.models.publicity_register import ARCHIVE
from desktop.reports.blocks import Block, Column, Document, Group, Note, Row, Shape, Table
from desktop.reports.request import (
    Request,
    Work,
    document,
    filter_line,
    record_ids,
    records,
    shown,
    signatures,
    title_block,
)
from desktop.words import _


def archive_index(work: Work, request: Request) -> Document:
    """The index by section, in the order of the Act."""
    title = _("Index of official information")
    ids = record_ids(work, ARCHIVE, request)
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Code"), Shape.CODE, drop=2),
        Column(_("Information or work"), cap_mm=95),
        Column(_("Form"), Shape.STATE, drop=1),
        Column(_("Kept at"), cap_mm=60),
        Column(_("Publication date"), Shape.DATE, drop=3),
        Column(_("Last updated"), Shape.DATE),
        Column(_("Disclosure"), Shape.STATE),
        Column(_("Responsible"), Shape.NAME, cap_mm=42),
    )
    table = Table(columns, ArchiveRows(work, ids), dense=True, group_label=_("Section"))
    order = _("section, then {order}", order=_("name"))
    blocks: tuple[Block, ...] = (
        title_block(work, title, filter_line(work, ARCHIVE, request, len(ids), order), _("Official Information Act B.E. 2540, sections 7 and 9")),
        table,
        Note(_("The information can be inspected at the information centre of the office in office hours.")),
        signatures(work, _("Prepared by"), _("Certified by")),
    )
    return document(work, title, blocks, "register")


@dataclass(frozen=True)
class ArchiveRows:
    """The rows of the index, section by section."""

    work: Work
    ids: Sequence[int]

    def __iter__(self) -> Iterator[Row]:
        number = 0
        for label, ids in self._sections():
            yield Group(label, _("{count} items", count=f"{len(ids):,}"))
            for record in records(self.work, ARCHIVE, ids):
                number += 1
                yield self._row(number, record)

    def _sections(self) -> Iterator[tuple[str, list[int]]]:
        """(words, ids in order) of each section that holds something."""
        by_section: dict[str, list[int]] = {}
        for record in records(self.work, ARCHIVE, self.ids):
            by_section.setdefault(record["section"], []).append(record["id"])
        lists = self.work.reader.value_lists()
        places = {item.key: item.position for item in lists.items("oia_section", active_only=False)}
        for key in sorted(by_section, key=lambda one: places.get(one, len(places))):
            yield lists.label("oia_section", key), by_section[key]

    def _row(self, number: int, record: dict[str, Any]) -> Row:
        where = "\n".join(text for text in (record["location"] or "", *record["links"]) if text)
        officer = record["owner_officer"] or shown(self.work, ARCHIVE["owner_unit"], record)
        form, disclosure = (shown(self.work, ARCHIVE[name], record) for name in ("form", "disclosure"))
        return (number, record["code"], record["name"], form, where, record["published_on"], record["updated_on"], disclosure, officer)
