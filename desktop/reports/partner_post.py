"""Labels and envelopes: to whom at each partner, in the words the post and the protocol want (domain B.1.4, C.5, C.8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.models.partner_register import PARTNERS
from desktop.reports.blocks import Address, Document, Envelopes, Labels
from desktop.reports.request import Request, Work, document, office_name, record_ids, records
from desktop.words import _

SCHOOLS = ("school", "private_school")
TEMPLES = ("วัด", "สำนักสงฆ์", "ที่พักสงฆ์")
SCHOOL_HEAD, ABBOT = "ผู้อำนวยการ", "เจ้าอาวาส"
TO_MONKS, TO_ALL = "นมัสการ", "เรียน"


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
    return Address(_to(record), lines, record["postcode"] or "", TO_MONKS if _is_temple(record) else TO_ALL)


def _is_temple(record: dict[str, Any]) -> bool:
    """Monks are greeted in their own words; other places of worship are not temples."""
    return record["category"] == "religious" and str(record["name"]).startswith(TEMPLES)


def _to(record: dict[str, Any]) -> str:
    """Who a letter is addressed to: the post of the head and the name of the place; a person by name."""
    name, post = str(record["name"]), str(record["head_position"] or "")
    if record["kind"] == "person":
        return name
    if not post:
        post = SCHOOL_HEAD if record["category"] in SCHOOLS else ABBOT if _is_temple(record) else ""
    if not post or name in post:
        return post or name
    if post in (SCHOOL_HEAD, ABBOT):
        return post + name
    return _joined(post, name)


def _joined(post: str, name: str) -> str:
    """Post and name, what both say said once: ผู้อำนวยการโรงเรียน + โรงเรียนบ้านสมมติ → ผู้อำนวยการโรงเรียนบ้านสมมติ."""
    for length in range(min(len(post), len(name)), 2, -1):
        if post.endswith(name[:length]):
            return post + name[length:]
    return f"{post} {name}"


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
