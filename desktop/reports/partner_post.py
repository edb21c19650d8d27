"""Labels and envelopes (domain B.1.4, C.5, C.8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.addressee import addressee, greeting
from desktop.models.partner_register import PARTNERS
from desktop.reports.blocks import Address, Document, Envelopes, Labels
from desktop.reports.request import Request, Work, document, office_name, record_ids, records
from desktop.words import _


@dataclass(frozen=True)
class Addresses:
    """The addresses of the partners asked for, read page by page."""

    work: Work
    request: Request

    def __iter__(self) -> Iterator[Address]:
        for record in records(self.work, PARTNERS, record_ids(self.work, PARTNERS, self.request)):
            yield partner_address(record)


def partner_address(record: dict[str, Any]) -> Address:
    """Where post to a partner goes: to its head, with the postcode apart."""
    lines = (_line(record, "address_no", "moo", "village", "soi", "road", "tambon"), _line(record, "amphoe", "province"))
    return Address(addressee(record), lines, record["postcode"] or "", greeting(record))


def _line(record: Mapping[str, Any], *names: str, whole_words: bool = False) -> str:
    from desktop.domain.address import Address as Parts
    from desktop.domain.address import format_address

    return format_address(Parts(**{name: record.get(name) or "" for name in names}), whole_words)


def labels(work: Work, request: Request) -> Document:
    """ป้ายจ่าหน้าซอง on a sheet of labels, from the first label that is still there."""
    sheet = request["sheet"] or work.settings.label_sheet or "3x8"
    block = Labels(Addresses(work, request), sheet=sheet, start=int(request["start"] or 1), guides=bool(request["guides"]))
    return document(work, _("Address labels"), (block,), "labels")


def envelopes(work: Work, request: Request) -> Document:
    """DL envelopes, the office as sender."""
    office = work.reader.office()
    street = _line(office, "address_no", "moo", "soi", "road", whole_words=True)
    area = _line(office, "tambon", "amphoe", "province", whole_words=True)
    sender = tuple(text for text in (office_name(work), street, f"{area} {office.get('postcode', '')}".strip()) if text)
    note = _("No. {prefix}/", prefix=office["doc_prefix"]) + "." * 16 if request["letter_number"] and office.get("doc_prefix") else ""
    return document(work, _("Envelopes"), (Envelopes(Addresses(work, request), sender, note),), "envelope")
