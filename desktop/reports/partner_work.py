"""What was done with partners: networks and activities, suggestions from participation, statistics of contacts (domain B.1.4; manual S16 steps 5–6, S14)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from desktop.domain.thai_date import format_date, format_period, month_name
from desktop.models.conditions import Query
from desktop.models.partner_reading import ContactCount, activity_partners, contact_counts, network_members
from desktop.models.partner_register import ACTIVITIES, NETWORKS
from desktop.reports.blocks import Block, Caption, Cell, Column, Document, Facts, Note, Row, Shape, Table, Total
from desktop.reports.request import (
    Request,
    Work,
    data_line,
    document,
    fiscal_span,
    record_ids,
    records,
    shown,
    signatures,
    title_block,
)
from desktop.words import _

NONE = "–"


def _activity_ids(work: Work, request: Request) -> tuple[Sequence[int], str]:
    """The activities asked for (the chosen ones, or those of a fiscal year, oldest first), and the words about the period."""
    if request.ids is not None:
        return request.ids, _("The chosen records")
    if request["year"] == "all":
        return work.reader.ids(ACTIVITIES, Query(text=request.query.text, order=("starts_on", False))), _("All years")
    year, first, last = fiscal_span(work, request["year"])
    span = f"{first.isoformat()}..{last.isoformat()}"
    query = Query(text=request.query.text, filters=(("starts_on", (span,)),), order=("starts_on", False))
    return record_ids(work, ACTIVITIES, Request(query)), period_words(year, first, last)


def period_words(year: int, first: date, last: date) -> str:
    """ปีงบประมาณ 2569 (1 ตุลาคม 2568 – 30 กันยายน 2569)."""
    return _("Fiscal year {year} ({first} – {last})", year=year, first=format_date(first, "long"), last=format_date(last, "long"))


# --- networks and activities -------------------------------------------------------------------------------------------------------------------


def network_activities(work: Work, request: Request) -> Document:
    """ทะเบียนเครือข่ายและกิจกรรม: the networks with their members, then the activities of the period with who took part."""
    title = _("Register of networks and activities")
    ids, period = _activity_ids(work, request)
    networks = list(records(work, NETWORKS, work.reader.ids(NETWORKS, Query())))
    line = data_line(work, period)
    blocks: tuple[Block, ...] = (
        title_block(work, title, line),
        Caption(_("Networks ({count})", count=f"{len(networks):,}"), _("Table {number}", number=1)),
        _network_table(work, networks),
        Caption(_("Activities ({count})", count=f"{len(ids):,}"), _("Table {number}", number=2)),
        _activity_table(work, list(records(work, ACTIVITIES, ids))),
        signatures(work, _("Prepared by"), _("Certified by")),
    )
    return document(work, title, blocks, "register")


def _network_table(work: Work, networks: list[dict[str, Any]]) -> Table:
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Network name"), Shape.NAME, cap_mm=64),
        Column(_("Network type"), Shape.STATE),
        Column(_("Chair"), Shape.NAME, cap_mm=45),
        Column(_("Appointing order")),
        Column(_("Members"), Shape.NUMBER),
        Column(_("Member agencies"), Shape.NAME, cap_mm=95, drop=1),
    )
    return Table(columns, [_network_row(work, number, network) for number, network in enumerate(networks, 1)], dense=True, name=_("Networks"))


def _network_row(work: Work, number: int, network: dict[str, Any]) -> Row:
    members = network_members(work.reader, network["id"], work.today())
    order = _("{number} dated {date}", number=network["order_number"], date=format_date(network["order_on"], "short")) if network["order_on"] else None
    names = ", ".join(member.name for member in members)
    kind = shown(work, NETWORKS["kind"], network)
    return (number, network["name"], kind, network["chair"], order or network["order_number"], len(members), names)


def _activity_table(work: Work, activities: list[dict[str, Any]]) -> Table:
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Date"), Shape.STATE, width_mm=22),
        Column(_("Activity"), cap_mm=80),
        Column(_("Network"), Shape.NAME, cap_mm=38, drop=2),
        Column(_("Place"), cap_mm=36, drop=3),
        Column(_("Partners that took part"), Shape.NAME, cap_mm=70, drop=1),
        Column(_("Participants"), Shape.NUMBER),
        Column(_("Level of participation"), Shape.STATE),
    )
    partners = activity_partners(work.reader, [activity["id"] for activity in activities])
    rows: list[Row] = [_activity_row(work, number, activity, partners) for number, activity in enumerate(activities, 1)]
    if activities:
        total = sum(int(activity["participants"] or 0) for activity in activities)
        rows.append(Total((Cell(_("Total"), span=6, align="centre"), total, "")))
    return Table(columns, rows, dense=True, name=_("Activities"), empty=_("No activity in this period"))


def _activity_row(work: Work, number: int, activity: dict[str, Any], partners: dict[int, list[str]]) -> Row:
    return (
        number,
        format_period(activity["starts_on"], activity["ends_on"] or activity["starts_on"]),
        activity["name"],
        activity["network_id.title"],
        activity["place"],
        ", ".join(partners.get(activity["id"], ())),
        activity["participants"],
        shown(work, ACTIVITIES["relation_level"], activity),
    )


# --- suggestions -------------------------------------------------------------------------------------------------------------------------------


def participation_suggestions(work: Work, request: Request) -> Document:
    """สรุปข้อเสนอแนะจากการมีส่วนร่วม: what was suggested, by whom, and what became part of a plan (S16 step 6)."""
    title = _("Suggestions from participation")
    ids, period = _activity_ids(work, request)
    activities = list(records(work, ACTIVITIES, ids))
    told = [activity for activity in activities if activity["suggestions"]]
    used = sum(bool(activity["used_in_plan"]) for activity in told)
    share = f"{used / len(told) * 100:.2f}" if told else NONE
    line = data_line(work, period)
    facts = (
        (_("Activities in the period"), len(activities)),
        (_("With suggestions"), len(told)),
        (_("Used in a plan"), _("{count} ({share} per cent)", count=f"{used:,}", share=share) if told else NONE),
    )
    blocks: tuple[Block, ...] = (
        title_block(work, title, line),
        Facts(facts, columns=1, label_mm=52),
        Caption(_("Suggestions by activity"), _("Table {number}", number=1)),
        _suggestion_table(work, told),
        signatures(work, _("Summarised by"), _("Acknowledged by")),
    )
    return document(work, title, blocks, "register")


def _suggestion_table(work: Work, activities: list[dict[str, Any]]) -> Table:
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Activity / date"), cap_mm=70),
        Column(_("Suggestions received"), cap_mm=140),
        Column(_("Participant groups"), cap_mm=45, drop=1),
        Column(_("Level of participation"), Shape.STATE),
        Column(_("Used in a plan"), Shape.STATE),
    )
    return Table(columns, [_suggestion_row(work, *numbered) for numbered in enumerate(activities, 1)], dense=True, empty=_("No suggestion in this period"))


def _suggestion_row(work: Work, number: int, activity: dict[str, Any]) -> Row:
    when = format_period(activity["starts_on"], activity["ends_on"] or activity["starts_on"])
    groups = shown(work, ACTIVITIES["participant_groups"], activity)
    level = shown(work, ACTIVITIES["relation_level"], activity)
    return (number, f"{activity['name']}\n{when}", activity["suggestions"], groups, level, _("Yes") if activity["used_in_plan"] else NONE)


# --- contact statistics ------------------------------------------------------------------------------------------------------------------------


def contact_statistics(work: Work, request: Request) -> Document:
    """สถิติการประสานงาน of a fiscal year: by month, by channel and by agency group, incoming and outgoing apart."""
    title = _("Statistics of coordination")
    year, first, last = fiscal_span(work, None if request["year"] == "all" else request["year"])
    counts = contact_counts(work.reader, first, last)
    lists = work.reader.value_lists()
    channels = [(item.key, item.label) for item in lists.items("channel", active_only=False)]
    categories = [(item.key, item.label) for item in lists.items("partner_category", active_only=False)]
    months = [(f"{day.year}-{day.month:02d}", f"{month_name(day.month)} {day.year + 543}") for day in _months(first)]
    line = data_line(work, _("every agency"))
    blocks: tuple[Block, ...] = (
        title_block(work, title, line, period_words(year, first, last)),
        Caption(_("Contacts by month (unit: times)"), _("Table {number}", number=1)),
        _count_table(_("Month"), months, counts, "month", keep_empty=True),
        Caption(_("Contacts by channel (unit: times)"), _("Table {number}", number=2)),
        _count_table(_("Channel"), channels, counts, "channel"),
        Caption(_("Contacts by agency group (unit: times)"), _("Table {number}", number=3)),
        _count_table(_("Agency group"), categories, counts, "category"),
        Note(_("Counted from the contact log of every agency that is not in the trash. “None” means that there was no contact.")),
        signatures(work, _("Reported by"), _("Certified by")),
    )
    return document(work, title, blocks, "report")


def _months(first: date) -> Iterator[date]:
    for number in range(12):
        year, month = divmod(first.month - 1 + number, 12)
        yield date(first.year + year, month + 1, 1)


def _count_table(label: str, keys: list[tuple[str, str]], counts: list[ContactCount], field: str, keep_empty: bool = False) -> Table:
    """Rows by one field, with incoming, outgoing and both; values nobody keeps any more stand last."""
    found: Counter[tuple[str, str]] = Counter()
    for one in counts:
        found[getattr(one, field), one.direction] += one.number
    known = dict(keys)
    rest = sorted({key for key, _direction in found} - known.keys())
    rows: list[Row] = []
    for key, words in [*keys, *((key, key or _("Not stated")) for key in rest)]:
        incoming, outgoing = found[key, "in"], found[key, "out"]
        if incoming or outgoing or keep_empty:
            rows.append((words, incoming or _("None"), outgoing or _("None"), incoming + outgoing or _("None")))
    if rows:
        sums = [sum(count for (_key, way), count in found.items() if way in ways) for ways in (("in",), ("out",), ("in", "out"))]
        rows.append(Total((Cell(_("Total"), align="centre"), *(total or _("None") for total in sums))))
    columns = (Column(label), *(Column(words, Shape.NUMBER, width_mm=30) for words in (_("Incoming"), _("Outgoing"), _("Both"))))
    return Table(columns, rows, name=label)
