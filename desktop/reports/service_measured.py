"""Requests measured against the standard of their service: how many, how many in time, the middle of their times (manual S16, step 8)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from desktop.domain.service_times import exceeds, total
from desktop.domain.thai_date import format_period
from desktop.models.complaint_register import SERVICE_STEPS, SERVICES
from desktop.models.service_measures import ServiceMeasure, measured
from desktop.reports.blocks import Block, Cell, Column, Document, Note, Row, Shape, Table, Total, Value
from desktop.reports.request import Request, Work, data_line, document, fiscal_span, shown, signatures, title_block
from desktop.reports.service_manual import NOT_STATED, chosen_services, time_words
from desktop.words import _


def services_measured(work: Work, request: Request) -> Document:
    """ผลการให้บริการเทียบกับมาตรฐาน: the requests of a fiscal year for each service."""
    title = _("Services measured against their standard")
    year, first, last = fiscal_span(work, request["year"])
    found = chosen_services(work, request)
    told = measured(work.reader, first, last, work.today())
    rows = [_row(work, number, record, told.get(record["id"])) for number, record in enumerate(found, 1)]
    if rows:
        rows.append(_total([told[record["id"]] for record in found if record["id"] in told]))
    asked = _("requests received {period} (fiscal year {year})", period=format_period(first, last), year=year)
    table = Table(_columns(), rows, name=title, empty=_("No service is in the catalogue yet."))
    blocks: list[Block] = [title_block(work, title, data_line(work, asked)), table, Note(_how()), *_too_long(work, found)]
    if request["signed"]:
        blocks.append(signatures(work, _("Prepared by"), _("Certified by")))
    return document(work, title, tuple(blocks), "register")


def _how() -> str:
    return _(
        "In time: of the requests that were served or are overdue; days during which the requester was waited for do not count. "
        "A time in minutes or hours counts as kept when the request was served on the same working day. Median: working days from receipt to service, 0 on the same day."
    )


def _columns() -> tuple[Column, ...]:
    """Two storeys: requests, and their time."""
    asked, time = _("Requests"), _("Time")
    return (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Service"), width_mm=68),
        Column(_("Responsible group"), cap_mm=42, drop=1),
        Column(_("Standard (time)"), Shape.STATE, width_mm=26),
        Column(_("received"), Shape.NUMBER, under=asked),
        Column(_("served"), Shape.NUMBER, under=asked),
        Column(_("in time"), Shape.NUMBER, under=asked),
        Column(_("overdue (count)"), Shape.NUMBER, under=asked),
        Column(_("In time (per cent)"), Shape.STATE, under=time),
        Column(_("Median (working days)"), Shape.STATE, under=time),
    )


def _row(work: Work, number: int, record: dict[str, Any], found: ServiceMeasure | None) -> Row:
    head = (number, record["name"], shown(work, SERVICES["owner_unit"], record), time_words(work, record["amount"], record["unit"]))
    if found is None:
        return (*head, *_counts(0, 0, 0, 0), _share(None), _days(None))
    return (*head, *_counts(found.received, found.done, found.within, found.overdue), _share(found.share), _days(found.median_days))


def _counts(*numbers: int) -> Iterator[Value]:
    yield from (number or _("None") for number in numbers)


def _share(share: float | None) -> str:
    """86.67; said in words where nothing can be measured."""
    return f"{share:.2f}" if share is not None else _("Nothing to measure")


def _days(value: float | None) -> str:
    return NOT_STATED if value is None else f"{value:.1f}".removesuffix(".0")


def _total(found: Sequence[ServiceMeasure]) -> Row:
    """All services together; the middle of different standards says nothing."""
    received, done, within, overdue = (sum(getattr(one, name) for one in found) for name in ("received", "done", "within", "overdue"))
    share = within * 100 / (done + overdue) if done + overdue else None
    return Total((Cell(_("Total"), span=4, align="centre"), *_counts(received, done, within, overdue), Cell(_share(share), align="centre"), Cell(NOT_STATED, align="centre")))


def _too_long(work: Work, found: Sequence[dict[str, Any]]) -> Iterator[Block]:
    """Services whose steps together take longer than they are promised in: one of the two is wrong."""
    told = []
    for record in found:
        times = [(step["amount"], step["unit"]) for step in work.reader.children(SERVICE_STEPS, record["id"])]
        if exceeds(times, (record["amount"], record["unit"])):
            whole = " ".join(time_words(work, amount, unit) for amount, unit in total(times))
            told.append(_("{name} (steps {time})", name=record["name"], time=whole))
    if told:
        yield Note(_("The steps of these services together take longer than their standard, so one of the two must be corrected: {services}", services=", ".join(told)))
