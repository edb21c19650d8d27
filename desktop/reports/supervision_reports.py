"""Supervision: what was found on visits to schools, and the good practices that were chosen (manual S06, steps 4–6; S07, steps 4–7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from desktop.models.instrument_register import PRACTICES, VISITS
from desktop.reports.blocks import (
    Block,
    Column,
    Document,
    Facts,
    Gap,
    Heading,
    Item,
    Note,
    Prose,
    Row,
    Shape,
    Table,
    Total,
)
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
from desktop.reports.sar import lettered
from desktop.words import _

NOTHING = "–"


# --- visits ------------------------------------------------------------------------------------------------------------------------------------


def visits(work: Work, request: Request) -> Document:
    """สรุปผลการนิเทศ: every visit with what was found and advised; before them how many, to how many schools, in which way."""
    words = _("Summary of supervision visits")
    ids = record_ids(work, VISITS, request)
    found = list(records(work, VISITS, ids))
    line = filter_line(work, VISITS, request, len(found))
    blocks: list[Block] = [title_block(work, words, line), Prose(_said(work, found), indent=False), _methods(work, found), Gap(10), _table(work, found)]
    if any(one["next_on"] for one in found):
        blocks.append(Note(_("Next visits are named where they are agreed.")))
    blocks.append(signatures(work, _("Reported by"), _("Certified by")))
    return document(work, words, tuple(blocks), "register")


def _said(work: Work, found: list[dict[str, Any]]) -> str:
    schools = len({one["school_id"] for one in found if one["school_id"]})
    return _("{visits} visits to {schools} schools.", visits=len(found), schools=schools)


def _methods(work: Work, found: list[dict[str, Any]]) -> Table:
    counted = Counter(shown(work, VISITS["method"], one) or _("Not stated") for one in found)
    schools = {name: len({one["school_id"] for one in found if (shown(work, VISITS["method"], one) or _("Not stated")) == name}) for name in counted}
    columns = (Column(_("Way of supervision"), cap_mm=150), Column(_("Visits (number)"), Shape.NUMBER, width_mm=30), Column(_("Schools (number)"), Shape.NUMBER, width_mm=30))
    rows: list[Row] = [(name, count, schools[name]) for name, count in counted.most_common()]
    if rows:
        rows.append(Total((_("Sum (row)"), len(found), len({one["school_id"] for one in found}))))
    return Table(columns, rows, name=_("Ways (sheet)"))


def _table(work: Work, found: list[dict[str, Any]]) -> Table:
    columns = (
        Column(_("No."), Shape.ORDINAL), Column(_("Visited on"), Shape.DATE), Column(_("School (column)"), Shape.NAME, cap_mm=45), Column(_("Topic (column)"), cap_mm=40),
        Column(_("Supervisors (column)"), Shape.NAME, cap_mm=38), Column(_("Strengths (heading)"), cap_mm=46), Column(_("To be developed (heading)"), cap_mm=46),
        Column(_("Advice (column)"), cap_mm=46), Column(_("Next visit"), Shape.DATE),
    )  # fmt: skip
    rows: list[Row] = []
    for place, one in enumerate(found, 1):
        strengths = "\n".join(text for text in (one["found"] or "", one["strengths"] or "") if text)
        rows.append((place, one["visited_on"], one.get("school_id.title") or NOTHING, one["name"], "\n".join(one["visitors"] or ()) or NOTHING, strengths or NOTHING, one["improvements"] or NOTHING, one["advice"] or NOTHING, one["next_on"] or NOTHING))
    return Table(columns, rows, dense=True, name=_("Visits (sheet)"))


# --- good practices ----------------------------------------------------------------------------------------------------------------------------


def practices(work: Work, request: Request) -> Document:
    """ผลงาน/วิธีปฏิบัติที่เป็นเลิศ: each with how it is done, what it brought and why it succeeded; those chosen stand first."""
    words = _("Good practices (report)")
    ids = record_ids(work, PRACTICES, request)
    found = sorted(records(work, PRACTICES, ids), key=lambda one: one["status"] not in ("chosen", "spread"))
    line = filter_line(work, PRACTICES, request, len(found), _("the chosen ones first"))
    made = document(work, words, _Practices(work, words, line, found), "report")
    return replace(made, names=(*made.names, *(str(one[name]) for one in found for name in ("school_id.title", "owner") if one.get(name))))


class _Practices:
    """The blocks of the report, made as they are drawn."""

    def __init__(self, work: Work, words: str, line: str, found: list[dict[str, Any]]) -> None:
        self.work, self.words, self.line, self.found = work, words, line, found

    def __iter__(self) -> Iterator[Block]:
        yield title_block(self.work, self.words, self.line)
        if not self.found:
            yield Prose(_("No good practice matches the conditions."), indent=False)
        for place, one in enumerate(self.found, 1):
            yield Heading(str(one["name"]), str(place), 2)
            yield from _practice(self.work, one)
        yield signatures(self.work, _("Prepared by"), _("Certified by"))


def _practice(work: Work, one: Mapping[str, Any]) -> Iterator[Block]:
    pairs = (
        (_("Made by (practice)"), " · ".join(text for text in (one["owner"] or "", one.get("school_id.title") or shown(work, PRACTICES["unit"], one)) if text)),
        (_("Fiscal year (column)"), str(one["fiscal_year"] or "")),
        (_("State (practice)"), shown(work, PRACTICES["status"], one)),
        (_("Belongs to item"), one["item_code"] or ""),
    )
    yield Facts(tuple((label, value) for label, value in pairs if value), columns=2, label_mm=28)
    parts = ((_("How it was done"), one["method"]), (_("What it brought (heading)"), one["result"]), (_("Why it succeeded (heading)"), one["lesson"]))
    written = [(title, str(text)) for title, text in parts if text]
    if not written:
        yield Item("–", _("(Not written yet)"))
    yield from lettered(written)
