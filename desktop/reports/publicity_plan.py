"""แผนประชาสัมพันธ์ประจำปี: the yearly plan as a document an office signs (domain B.2.1, B.2.7; the order of chapters is that of Thai project forms)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from desktop.domain.thai_date import fiscal_period, fiscal_quarter, fiscal_year, format_date, format_period, month_name
from desktop.domain.thai_money import baht_words
from desktop.models.conditions import Query
from desktop.models.publicity_register import ITEMS, PLAN_INDICATORS, PLAN_MEMBERS, PLANS
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
    Note,
    PageBreak,
    Prose,
    Row,
    Shape,
    Signatures,
    Signer,
    Table,
    Title,
    Together,
    Total,
)
from desktop.reports.coverage import counted, gap_words, planned_table, quarter_words
from desktop.reports.request import Request, Work, data_line, document, office_name, records, shown, title_block
from desktop.words import _

NOT_STATED = "–"


def publicity_plan(work: Work, request: Request) -> Document:
    """The chosen plans, or the newest edition of the fiscal year's plan."""
    title = _("Yearly publicity plan")
    plans = list(records(work, PLANS, plan_ids(work, request)))
    if not plans:
        line = data_line(work, _("Fiscal year {year}", year=_year(work, request)))
        empty = Table(_activity_columns(), [])
        return document(work, title, (title_block(work, title, line), empty), "report")
    blocks: list[Block] = []
    for number, plan in enumerate(plans):
        if number:
            blocks.append(PageBreak("report", restart=True))
        blocks += _plan(work, request, plan)
    return document(work, plans[0]["name"], tuple(blocks), "report")


def _year(work: Work, request: Request) -> int:
    return int(request["year"]) if str(request["year"] or "").isdecimal() else fiscal_year(work.today())


def plan_ids(work: Work, request: Request) -> list[int]:
    """The chosen plans; else of those the list finds the newest edition of the fiscal year."""
    if request.ids is not None:
        return list(request.ids)
    found = list(records(work, PLANS, work.reader.ids(PLANS, Query(request.query.text, request.query.filters, request.query.view))))
    here = [plan for plan in found if plan["fiscal_year"] == _year(work, request)]
    return [max(here, key=lambda plan: (plan["edition"] or 0, plan["id"]))["id"]] if here else []


# --- chapters ----------------------------------------------------------------------------------------------------------------------------------


def _plan(work: Work, request: Request, plan: dict[str, Any]) -> Iterator[Block]:
    items = items_of_plan(work, plan["id"])
    yield _title(work, plan, len(items))
    yield Facts(_facts(work, plan), label_mm=38)
    yield Heading(_("Rationale"), "1", 2)
    yield Prose(plan["rationale"] or NOT_STATED)
    yield Heading(_("Objectives"), "2", 2)
    yield from _numbered(plan["objectives"], "2")
    yield Heading(_("Targets"), "3", 2)
    yield Heading(_("In quantity"), "3.1", 3)
    yield from _numbered(plan["target_quantity"], "3.1")
    yield Heading(_("In quality"), "3.2", 3)
    yield from _numbered(plan["target_quality"], "3.2")
    yield Heading(_("Indicators of success"), "4", 2)
    yield _indicators(work, plan["id"])
    yield PageBreak("register")
    yield Heading(_("Activities, times and budget"), "5", 2)
    yield _activities(work, request, items)
    yield PageBreak("report")
    yield Heading(_("Working group"), "6", 2)
    yield _members(work, plan)
    yield Heading(_("Coverage of target groups"), "7", 2)
    yield from _coverage(work, plan, items)
    yield _approval(work, plan)


def _title(work: Work, plan: dict[str, Any], count: int) -> Title:
    first, last = fiscal_period(plan["fiscal_year"])
    period = _("Fiscal year {year} ({first} – {last})", year=plan["fiscal_year"], first=format_date(first, "long"), last=format_date(last, "long"))
    parts = [
        _("Edition {number}", number=plan["edition"] or 1),
        _("status: {status}", status=shown(work, PLANS["status"], plan)),
        _("{count} activities", count=f"{count:,}"),
        _("data as of {date}", date=format_date(work.today(), "long")),
    ]
    return Title(plan["name"], tuple(text for text in (office_name(work), period) if text), " · ".join(parts))


def _facts(work: Work, plan: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    owner = " · ".join(text for text in (shown(work, PLANS["owner_unit"], plan), plan["owner_officer"] or "") if text)
    return (
        (_("Responsible"), owner or NOT_STATED),
        (_("Budget"), money_words(plan["budget"])),
        (_("Source of the budget"), plan["budget_source"] or NOT_STATED),
        (_("Working group by order"), _order(plan) or NOT_STATED),
    )


def money_words(amount: float | None) -> str:
    """85,000.00 บาท (แปดหมื่นห้าพันบาทถ้วน)."""
    if amount is None:
        return NOT_STATED
    from desktop.words import language

    figures = _("{amount} baht", amount=f"{amount:,.2f}")
    return f"{figures} ({baht_words(amount)})" if language() == "th" else figures


def _order(plan: dict[str, Any]) -> str:
    if not plan["order_number"]:
        return ""
    if plan["order_on"] is None:
        return str(plan["order_number"])
    return _("No. {number}, {date}", number=plan["order_number"], date=format_date(plan["order_on"], "long"))


def _numbered(text: str | None, number: str) -> Iterator[Block]:
    """The lines of a field: one as a paragraph, several numbered 2.1, 2.2 …"""
    lines = [line.strip() for line in (text or "").splitlines() if line.strip()]
    if len(lines) < 2:
        yield Prose(lines[0] if lines else NOT_STATED)
        return
    for place, line in enumerate(lines, 1):
        bare = line.lstrip("0123456789๐๑๒๓๔๕๖๗๘๙").lstrip(".) ") if line[0].isdigit() else line
        yield Item(f"{place})", bare or line, level=2)


def _indicators(work: Work, plan_id: int) -> Table:
    columns = (Column(_("No."), Shape.ORDINAL), Column(_("Indicator"), cap_mm=90), Column(_("Target value"), cap_mm=40), Column(_("What was achieved"), cap_mm=40))
    rows: list[Row] = [
        (number, one["name"], one["target"], one["result"]) for number, one in enumerate(work.reader.children(PLAN_INDICATORS, plan_id), 1)
    ]
    return Table(columns, rows, name=_("Indicators of success"), empty=_("No indicator has been set yet"))


def _members(work: Work, plan: dict[str, Any]) -> Table:
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Name"), Shape.NAME, cap_mm=60),
        Column(_("Position"), cap_mm=60),
        Column(_("Duty in the working group"), cap_mm=50),
    )
    rows: list[Row] = [
        (number, one["name"], one["position"], one["duty"]) for number, one in enumerate(work.reader.children(PLAN_MEMBERS, plan["id"]), 1)
    ]
    return Table(columns, rows, name=_("Working group"), empty=_("Nobody has been entered in the working group yet"))


# --- activities --------------------------------------------------------------------------------------------------------------------------------


def items_of_plan(work: Work, plan_id: int) -> list[dict[str, Any]]:
    """The items of a plan by day, those without a day last; cancelled ones are no longer part of it."""
    sql = (
        "SELECT id FROM pr_item WHERE deleted_at IS NULL AND plan_id = ? AND status <> 'cancelled' "
        "ORDER BY plan_start IS NULL, plan_start, ifnull(start_time, ''), name_sort, id"
    )
    ids = [row[0] for row in work.reader.connection.execute(sql, (plan_id,))]
    return list(records(work, ITEMS, ids))


def _activity_columns() -> tuple[Column, ...]:
    return (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Activity"), cap_mm=80),
        Column(_("Target group"), cap_mm=48),
        Column(_("Channel"), cap_mm=44),
        Column(_("From – to"), Shape.STATE, width_mm=30),
        Column(_("Budget (baht)"), Shape.NUMBER, decimals=2),
        Column(_("Responsible"), Shape.NAME, cap_mm=44),
    )


def _activities(work: Work, request: Request, items: list[dict[str, Any]]) -> Table:
    rows: list[Row] = []
    before = ""
    for number, item in enumerate(items, 1):
        heading = _part_of_year(item["plan_start"], request["by"] != "quarter")
        if heading != before:
            count = sum(_part_of_year(one["plan_start"], request["by"] != "quarter") == heading for one in items)
            rows.append(Group(heading, _("{count} activities", count=f"{count:,}")))
            before = heading
        rows.append(_activity(work, number, item))
    if items:
        total = sum(item["budget"] or 0 for item in items)
        rows.append(Total((Cell(_("Total budget"), span=5, align="centre"), float(total), "")))
    empty = _("No activity is in this plan yet")
    return Table(_activity_columns(), rows, dense=True, numbered=True, name=_("Activities"), group_label=_("Period"), empty=empty)


def _part_of_year(day: date | None, by_month: bool) -> str:
    if day is None:
        return _("No date yet")
    if by_month:
        return f"{month_name(day.month)} {day.year + 543}"
    return quarter_words(fiscal_year(day), fiscal_quarter(day)).replace("\n", " ")


def _activity(work: Work, number: int, item: dict[str, Any]) -> Row:
    start = item["plan_start"]
    when = format_period(start, item["plan_end"] or start) if start else NOT_STATED
    officer = item["owner_officer"] or shown(work, ITEMS["owner_unit"], item)
    groups, channels = (shown(work, ITEMS[name], item) for name in ("target_groups", "channels"))
    budget = float(item["budget"]) if item["budget"] else NOT_STATED
    return (number, item["name"], groups, channels, when, budget, officer)


# --- coverage and approval ---------------------------------------------------------------------------------------------------------------------


def _coverage(work: Work, plan: dict[str, Any], items: list[dict[str, Any]]) -> Iterator[Block]:
    year = plan["fiscal_year"]
    dated = [(fiscal_quarter(item["plan_start"]), item["target_groups"]) for item in items if item["plan_start"] and fiscal_year(item["plan_start"]) == year]
    counts = counted(dated)
    groups = [item.key for item in work.reader.value_lists().items("pr_target_group")]
    gaps = [(group, quarter) for group in groups for quarter in (1, 2, 3, 4) if not counts.get((group, quarter))]
    yield Caption(_("Activities for each target group and quarter (unit: activities)"))
    yield planned_table(work, counts, year, groups)
    yield Note(_("An activity for several target groups counts in each of them."))
    yield Prose(gap_words(work, gaps))


def _approval(work: Work, plan: dict[str, Any]) -> Together:
    """Who proposes, who agrees and who approves, as the ordinary project form has it; a decision that is recorded is told. All of it on one page."""
    blocks: list[Block] = [Heading(_("Approval of the plan"), "8", 2)]
    if plan["status"] in ("approved", "in_progress", "closed") and (decided := approval_words(work, "plan", plan["id"])):
        blocks.append(Prose(decided))
    office = work.reader.office()
    proposed = Signer(_("Proposer of the plan"), plan["owner_officer"] or work.settings.user_name)
    agreed = Signer(_("Endorser of the plan"))
    approved = Signer(_("Approver of the plan"), office.get("director_name", ""), office.get("director_title", ""))
    return Together((*blocks, Signatures((proposed, agreed)), Signatures((approved,))))


def approval_words(work: Work, register: str, record_id: int) -> str:
    """When, by whom and on which memo a record was approved; empty when no approval is recorded."""
    sql = (
        "SELECT decided_on, approver, memo_number FROM approval WHERE deleted_at IS NULL AND register = ? AND record_id = ? AND decision = 'approved' "
        "ORDER BY id DESC LIMIT 1"
    )
    found = work.reader.connection.execute(sql, (register, record_id)).fetchone()
    if found is None:
        return ""
    day = format_date(date.fromisoformat(found[0]), "long")
    return _("Approved on {date} by {name}, memo {number}", date=day, name=found[1] or NOT_STATED, number=found[2] or NOT_STATED)
