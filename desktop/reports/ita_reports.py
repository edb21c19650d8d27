"""The checklist of information to be published (ITA/OIT): item, there or not, link, who answers for it, when it was updated (domain B.4.7)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.reports.assessment_words import signatures
from desktop.reports.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Group,
    Note,
    Row,
    Shape,
    Table,
    Total,
    apart,
)
from desktop.reports.request import Request, Work, document
from desktop.reports.rounds_asked import nothing, round_title, rounds
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import ItemAnswer, Round

ITA = "ita"


def checklist(work: Work, request: Request) -> Document:
    """แบบตรวจรายการเปิดเผยข้อมูล of the rounds asked for."""
    title = _("Checklist of published information (ITA/OIT)")
    found = rounds(work, request, ITA)
    if not found:
        return document(work, title, nothing(work, title, _("ITA rounds")), "register")
    pages = apart(_page(work, title, one) for one in found)
    return document(work, title, tuple(pages), "register", str(found[0].record["name"]) if len(found) == 1 else "", [one.office for one in found])


def _page(work: Work, title: str, found: Round) -> Iterator[Block]:
    yield round_title(work, found, title)
    columns = (
        Column(_("Item no."), Shape.CODE, width_mm=16),
        Column(_("Information (OIT)"), cap_mm=70),
        Column(_("There or not"), Shape.STATE, width_mm=18),
        Column(_("Link (address on the web)"), Shape.CONTACT, cap_mm=62),
        Column(_("Responsible"), cap_mm=36),
        Column(_("Updated on"), Shape.DATE, width_mm=20),
        Column(_("Note"), cap_mm=75),
    )
    yield Table(columns, list(_rows(found)), dense=True, name=title, group_label=_("Part"))
    rule = _("An item counts as there when its link opens and its information is of the year.")
    yield Note(f"{found.total.said} · {rule}")
    yield signatures(work, found, _("Checked by"), _("Certified by"))


def _rows(found: Round) -> Iterator[Row]:
    for section in found.framework.sections:
        mine = [found.answers[item.code] for item in section.items]
        there = sum(1 for one in mine if one.score.value)
        counted = [one for one in mine if one.item.scored]
        yield Group(f"{section.code} {section.name}", _("there: {there} of {all}", there=there, all=len(counted)) if counted else "")
        for one in mine:
            yield _row(found, one)
    total = found.total
    checked = total.done - total.not_applicable
    there = sum(1 for one in found.answers.values() if one.item.scored and one.score.value)
    share = _("{percent} per cent of the {count} items that were checked", percent=f"{total.percent:.2f}", count=checked) if total.percent is not None else "–"
    yield Total((Cell(_("Total"), span=2, align="centre"), _("{there} of {all}", there=there, all=total.of - total.not_applicable), Cell(share, span=4, align="left")))


def _row(found: Round, one: ItemAnswer) -> Row:
    owner = "\n".join(text for text in (found.label("org_unit", one.row.get("owner_unit")) or ", ".join(found.label("org_unit", key) for key in one.item.owners), one.text("owner")) if text)
    links = "\n".join(part for part in one.text("link").replace(",", "\n").split())
    note = "\n".join(text for text in (one.text("na_reason"), one.text("result"), one.text("note")) if text)
    return (one.code, one.item.name.removeprefix(f"{one.code} "), _there(one), links or "–", owner or "–", one.row.get("link_updated_on") or "–", note or "–")


def _there(one: ItemAnswer) -> str:
    if not one.item.scored:
        return "–"
    if one.score.state == "not_applicable":
        return _("Not applicable (item)")
    if one.score.value is None:
        return _("Not checked")
    return _("There") if one.score.value else _("Not there")
