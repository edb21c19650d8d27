"""Blocks that are not tables, as plain lines and small tables for Excel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.thai_date import format_date
from desktop.reports.blocks import (
    Address,
    Block,
    Caption,
    Column,
    Cover,
    Directory,
    Drawing,
    Envelopes,
    Facts,
    Form,
    Group,
    Heading,
    Item,
    Labels,
    Note,
    Prose,
    Row,
    Shape,
    Signatures,
    Table,
    Title,
    Together,
    Total,
)
from desktop.reports.signatures import DATE_TO_WRITE
from desktop.words import _


@dataclass(frozen=True)
class PlainRow:
    """A line of a sheet: its kind (which style), its texts, and how much taller than a normal line it is."""

    kind: str
    cells: tuple[str, ...]
    scale: float = 1.0


def as_table(block: Block) -> Table | None:
    """The table a block is, or stands for; None for blocks of words."""
    if isinstance(block, Table):
        return block
    if isinstance(block, Drawing):
        return block.table
    if isinstance(block, Labels | Envelopes):
        post = (Column(_("No."), Shape.ORDINAL), Column(_("To"), Shape.NAME), Column(_("Address")), Column(_("Postcode"), Shape.CODE))
        return Table(post, [_address_row(number, address) for number, address in enumerate(block.addresses, 1)])
    if isinstance(block, Directory):
        columns = (Column(_("Name"), Shape.NAME), Column(_("Details")), Column(_("Telephone"), Shape.CONTACT))
        return Table(columns, list(_directory_rows(block)))
    return None


def _address_row(number: int, address: Address) -> Row:
    return (number, f"{address.salutation} {address.to}".strip(), "\n".join(line for line in address.lines if line), address.postcode)


def _directory_rows(block: Directory) -> Iterator[Row]:
    for heading, entries in block.sections:
        yield Group(heading)
        for entry in entries:
            yield (entry.name, entry.detail, entry.phone)


def plain_rows(block: Block) -> Iterator[PlainRow]:
    """The lines of a block of words; gaps and page breaks are nothing here."""
    if isinstance(block, Title):
        yield from _title_rows(block)
    elif isinstance(block, Cover):
        yield from _title_rows(Title(block.title, tuple(text for text in (*block.lines, *block.foot) if text), " · ".join(block.state)))
    elif isinstance(block, Heading | Item | Caption):
        label = block.label if isinstance(block, Item) else block.number
        yield PlainRow("text" if isinstance(block, Item) else "heading", (f"{label} {block.text}".strip(),))
    elif isinstance(block, Prose | Note):
        yield PlainRow("note" if isinstance(block, Note) else "text", (block.text,))
    elif isinstance(block, Facts):
        for label, value in block.pairs:
            yield PlainRow("fact", (label, value if isinstance(value, str) else _shown(value)))
    elif isinstance(block, Form):
        for blank in (blank for row in block.rows for blank in row):
            boxes = "   ".join(f"{'☑' if ticked else '☐'} {words.rstrip('…')}" for words, ticked in blank.boxes)
            yield PlainRow("fact", (blank.label, boxes or blank.value))
    elif isinstance(block, Signatures):
        yield from _signature_rows(block)
    elif isinstance(block, Together):
        for inner in block.blocks:
            yield from plain_rows(inner)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, date):
        return format_date(value)
    return "" if value is None else f"{value:,}" if isinstance(value, int | float) else str(value)


def _title_rows(block: Title) -> Iterator[PlainRow]:
    if block.corner:
        yield PlainRow("note", (block.corner,))
    if block.over:
        yield PlainRow("under", (block.over,))
    yield PlainRow("title", (block.text,), 1.25)
    for text in block.under:
        yield PlainRow("under", (text,))
    if block.filter_line:
        yield PlainRow("filter", (block.filter_line,))


def _signature_rows(block: Signatures) -> Iterator[PlainRow]:
    yield PlainRow("sign", ("",))
    yield PlainRow("sign", tuple(f"{_('Signed')} {'.' * 44} {signer.role}" for signer in block.signers))
    yield PlainRow("sign", tuple(f"({signer.name or '.' * 44})" for signer in block.signers))
    yield PlainRow("sign", tuple(signer.post for signer in block.signers))
    yield PlainRow("sign", tuple(_("Date {date}", date=DATE_TO_WRITE) for _signer in block.signers))


def with_group_column(table: Table) -> Table:
    """A table whose groups have a name gets them as its first column instead of as lines, so that filters and sorting keep working."""
    if not table.group_label:
        return table
    column = Column(table.group_label)
    return replace(table, columns=(column, *table.columns), rows=_rows_with_group(table.rows))


def _rows_with_group(rows: Iterable[Row]) -> Iterator[Row]:
    group = ""
    for row in rows:
        if isinstance(row, Group):
            group = row.text
        elif isinstance(row, Total):
            yield Total((group if row.part else "", *row.cells), row.part)
        else:
            yield (group, *row)
