"""The public manual of services (คู่มือสำหรับประชาชน): manual S16 step 8, พ.ร.บ.การอำนวยความสะดวก พ.ศ. 2558 มาตรา 7.

Section 7 wants of such a manual the conditions, the steps with their time, and the documents; its readers are the public, so nothing of the office's inside is in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from desktop.domain.thai_date import format_date
from desktop.models.complaint_register import SERVICE_STEPS, SERVICES
from desktop.reports import drawing, flow
from desktop.reports.blocks import (
    Block,
    Caption,
    Cell,
    Column,
    Document,
    Facts,
    Group,
    Heading,
    Item,
    Only,
    PageBreak,
    Prose,
    Row,
    Shape,
    Table,
    Title,
    Total,
    Value,
)
from desktop.reports.request import (
    Request,
    Work,
    condition_words,
    data_line,
    document,
    office_name,
    record_ids,
    records,
    shown,
)
from desktop.words import _

LETTERS = "กขคงจฉชซญดตถทนบปผพฟภมยรลวศสหอ"
"""How conditions are counted (ก. ข. ค.)."""
NOT_STATED = "–"


def service_manual(work: Work, request: Request) -> Document:
    """คู่มือสำหรับประชาชน: every service in use with its time, then a page for each; or the pages of the chosen ones alone."""
    found = chosen_services(work, request)
    title = _("Public manual of services")
    blocks: list[Block] = [*_overview(work, request, title, found)] if len(found) != 1 else []
    for record in found:
        if blocks:
            blocks.append(Only("pdf", (PageBreak(restart=True),)))
        blocks.append(Only("pdf", tuple(service_page(work, record, bool(request["chart"])))))
    blocks.append(Only("xlsx", tuple(_sheets(work, found))))
    running = _("Public manual: {name}", name=found[0]["name"]) if len(found) == 1 else title
    return document(work, title, tuple(blocks), "report", running)


def chosen_services(work: Work, request: Request) -> list[dict[str, Any]]:
    """The chosen services, else those in use, by group and code."""
    found = list(records(work, SERVICES, record_ids(work, SERVICES, request)))
    if request.ids is not None:
        return found
    units = [item.key for item in work.reader.value_lists().items("org_unit", active_only=False)]
    place = {key: number for number, key in enumerate(units)}
    in_use = [record for record in found if record["active"] is not False]
    return sorted(in_use, key=lambda record: (place.get(record["owner_unit"], len(place)), _code_order(record["code"] or ""), record["id"]))


def _code_order(code: str) -> tuple[int, str]:
    """Codes that are numbers in their order, the others after them."""
    digits = "".join(letter for letter in code if letter.isdecimal())
    return (int(digits) if digits else 10**9, code)


def time_words(work: Work, amount: int | None, unit: str | None) -> str:
    """15 นาที; a dash where no time is given."""
    return f"{amount:,} {work.reader.value_lists().label('time_unit', unit)}" if amount and unit else NOT_STATED


# --- all services ------------------------------------------------------------------------------------------------------------------------------


def _overview(work: Work, request: Request, title: str, found: Sequence[dict[str, Any]]) -> Iterator[Block]:
    conditions = " · ".join(condition_words(work, SERVICES, request)) if request.ids is not None else _("services in use")
    count = _("{count} services", count=len(found))
    line = f"{data_line(work, conditions)} · {count}"
    yield Title(title, tuple(text for text in (office_name(work),) if text), line)
    yield Prose(
        _(
            "This manual says what each service of the office needs: conditions, steps, time and documents, by section 7 of the Licensing Facilitation Act, B.E. 2558 (2015), "
            "and the manual of the office's work (improving the quality of services). Time is counted from the moment the request and its documents are complete."
        )
    )
    yield Caption(_("Services and the time within which they are finished"), _("Table {number}", number=1))
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Service")),
        Column(_("Finished within"), Shape.STATE),
        Column(_("Fee"), Shape.STATE, cap_mm=28),
        Column(_("Where to ask"), cap_mm=52),
    )
    yield Table(columns, _overview_rows(work, found), name=_("Services"), group_label=_("Responsible group"), empty=_("No service is in the catalogue yet."))


def _overview_rows(work: Work, found: Sequence[dict[str, Any]]) -> list[Row]:
    """One row a service under its group."""
    rows: list[Row] = []
    unit = None
    for number, record in enumerate(found, 1):
        if record["owner_unit"] != unit:
            unit = record["owner_unit"]
            count = sum(other["owner_unit"] == unit for other in found)
            rows.append(Group(shown(work, SERVICES["owner_unit"], record), _("{count} services", count=count)))
        rows.append((number, record["name"], time_words(work, record["amount"], record["unit"]), fee_words(record), record["place"] or ""))
    return rows


def fee_words(record: dict[str, Any]) -> str:
    """The fee; a service without one is free and says so."""
    return str(record["fee"] or "").strip() or _("No fee")


# --- one service -------------------------------------------------------------------------------------------------------------------------------


def service_page(work: Work, record: dict[str, Any], chart: bool = True) -> Iterator[Block]:
    """One service: its facts, steps with times, the chart, documents, conditions, law, and where to complain."""
    steps = work.reader.children(SERVICE_STEPS, record["id"])
    yield Title(_("Public manual"), (record["name"],), _("Announced on {date}", date=format_date(record["announced_on"], "long")) if record["announced_on"] else "", office_name(work))
    yield Facts(tuple(pair for pair in _facts(work, record) if pair[1]), columns=2, label_mm=30)
    for number, (heading, blocks) in enumerate(_sections(work, record, steps, chart), 1):
        yield Heading(heading, str(number), 1)
        yield from blocks


def _facts(work: Work, record: dict[str, Any]) -> Iterator[tuple[str, Value]]:
    office = work.reader.office()
    yield _("Service hours"), record["hours"] or _("Monday–Friday 08.30–16.30 (closed on official holidays)")
    yield _("Fee"), fee_words(record)
    yield _("Finished within"), time_words(work, record["amount"], record["unit"])
    yield _("Telephone"), office.get("phone", "")
    yield _("Where to ask"), record["place"]
    yield _("Link"), record["online"]
    yield _("Responsible group"), shown(work, SERVICES["owner_unit"], record)


def _sections(work: Work, record: dict[str, Any], steps: Sequence[dict[str, Any]], chart: bool) -> Iterator[tuple[str, list[Block]]]:
    """(heading, its blocks) of the parts that have something to say."""
    if steps:
        yield _("Steps and times"), [_steps_table(work, record, steps)]
    documents = record["documents"] or []
    columns = (Column(_("No."), Shape.ORDINAL, width_mm=10), Column(_("Document (manual)")))
    table = Table(columns, list(enumerate(documents, 1)), empty=_("No documents are needed."))
    yield _("Documents to bring"), [table]
    conditions = [line.strip() for line in (record["conditions"] or "").splitlines() if line.strip()]
    if conditions:
        yield _("Conditions"), [Item(f"{LETTERS[place % len(LETTERS)]}.", line) for place, line in enumerate(conditions)]
    if record["law"]:
        yield _("Law or rule"), [Prose(line, spread=False) for line in record["law"].splitlines() if line.strip()]
    yield _("Where to complain about the service"), [Prose(complain_words(work))]
    if steps and chart:
        made = [flow.Step(step["name"], time_words(work, step["amount"], step["unit"]), step["responsible"] or "") for step in steps]
        yield _("Chart of the steps"), [drawing.block(one) for one in flow.on_pages(record["name"], made)]


def _steps_table(work: Work, record: dict[str, Any], steps: Sequence[dict[str, Any]]) -> Table:
    columns = (
        Column(_("No."), Shape.ORDINAL, width_mm=10),
        Column(_("Step")),
        Column(_("Time (of a step)"), Shape.STATE, width_mm=28),
        Column(_("Done by"), cap_mm=42),
    )
    rows: list[Row] = [(place, step["name"], time_words(work, step["amount"], step["unit"]), step["responsible"] or "") for place, step in enumerate(steps, 1)]
    whole = time_words(work, record["amount"], record["unit"])
    return Table(columns, [*rows, Total((Cell(_("Finished within, in all"), span=2, align="centre"), Cell(whole, align="centre"), ""))])


def complain_words(work: Work) -> str:
    """Where a service may be complained about: the office, its other channels, the government's line (พ.ร.บ.การอำนวยความสะดวก)."""
    office = work.reader.office()
    phone = _(" telephone {phone}", phone=office["phone"]) if office.get("phone") else ""
    words = _("If the service is not as this manual says, tell the director of {office}{phone}, or the government contact centre, hotline 1111.", office=_("the office"), phone=phone)
    channels = [row[0] for row in work.reader.connection.execute("SELECT name FROM listening_channel WHERE deleted_at IS NULL AND active ORDER BY id")]
    more = _("Other ways: {channels}.", channels=" · ".join(channels))
    return f"{words} {more}" if channels else words


def _sheets(work: Work, found: Sequence[dict[str, Any]]) -> Iterator[Block]:
    """The whole manual as two sheets: services, steps."""
    columns = tuple(Column(_(SERVICES[name].label)) for name in ("code", "name"))
    more = ("documents", "conditions", "place", "hours", "law")
    wide = (*columns, Column(_("Finished within")), Column(_("Fee")), *(Column(_(SERVICES[name].label)) for name in more))
    rows = [
        (record["code"] or "", record["name"], time_words(work, record["amount"], record["unit"]), fee_words(record), *("\n".join(record[name]) if isinstance(record[name], list) else record[name] or "" for name in more))
        for record in found
    ]
    yield Table(wide, rows, name=_("Details"))
    steps = [
        (record["name"], place, step["name"], time_words(work, step["amount"], step["unit"]), step["responsible"] or "")
        for record in found
        for place, step in enumerate(work.reader.children(SERVICE_STEPS, record["id"]), 1)
    ]
    columns = (Column(_("Service")), Column(_("No."), Shape.ORDINAL), Column(_("Step")), Column(_("Time (of a step)")), Column(_("Done by")))
    yield Table(columns, steps, name=_("Steps"))
