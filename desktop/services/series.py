"""Items that return: a rule and the items it gives, kept together (domain B.2.6). Every act is one deed.

Each occurrence is an item of its own (``series_id``, ``occurs_on``: the day by the rule). While nobody has touched it, it follows its series; once a hand has changed
anything in it, or work on it has begun, it is never overwritten nor removed again. What belongs to the series and what to a hand is told by the history: a field of an item
was touched by hand when a deed that still stands and is not one of the series itself has changed it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain import recurrence
from desktop.domain.publicity_templates import Template, templates
from desktop.domain.recurrence import Occurrence, Rule
from desktop.domain.thai_date import fiscal_period, fiscal_year, format_date
from desktop.domain.thai_text import sort_key
from desktop.domain.workdays import WorkCalendar
from desktop.errors import Fault, Faults, UserError
from desktop.models.publicity_register import ITEMS, SERIES
from desktop.services import checks, holidays, records
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.publicity import PublicityItem, Series
    from desktop.services.workspace import Workspace

__all__ = [
    "MOST_DUE_DAYS", "Removed", "Template", "add_templates", "added_templates", "bring_back", "check", "extend", "item_ids", "preview", "refresh", "remove", "save", "skip", "templates",
]  # fmt: skip

MOST_DUE_DAYS = 250
"""The most working days an internal deadline can lie before its day: a year."""

_GIVEN = ("name", "item_type", "place", "start_time", "owner_unit", "owner_officer", "target_groups", "channels")
"""What an item takes over from its series as it stands."""
_NOT_BY_HAND = ("+", "-", "*", "", "plan_id", "series_id", "occurs_on")
"""Changes of an item that do not take it out of its series: hidden columns, and into which plan it was put."""
_POINTS_TO_ITEM = ("news_item", "distribution", "archive_item")
_MAKER = SERIES.name


class Removed(NamedTuple):
    """What became of a removed series: how many items went with it, how many stayed, and the sentence to show."""

    removed: int
    kept: int
    message: str


# --- Looking ahead ---------------------------------------------------------------------------------------------------------------------------------------


def check(work: Workspace, values: Mapping[str, Any], record_id: int | None = None) -> list[Fault]:
    """Everything wrong with a series as the form has it; warnings have ``blocking`` False."""
    given = checks.clean(SERIES, values)
    found = records.check(work, SERIES, given, record_id)
    whole = _whole(work, given, record_id)
    due = whole.get("due_days")
    if due is not None and not (isinstance(due, int | float) and due == int(due) and 0 <= due <= MOST_DUE_DAYS):
        found.append(Fault("due_days", _("The internal deadline can lie 0 to {most} working days before.", most=MOST_DUE_DAYS), _("Type it again.")))
    said = {fault.field for fault in found if fault.blocking}
    return found + [fault for fault in recurrence.check(Rule.of(whole)) if fault.field not in said]


def preview(work: Workspace, values: Mapping[str, Any], record_id: int | None = None) -> list[Occurrence]:
    """The days these values would give, by the holiday table as it is (with the shipped list for years never filled in). Nothing is written.

    :raises Faults: the rule is not whole or gives too many days
    """
    rule = Rule.of(_whole(work, checks.clean(SERIES, values), record_id))
    return recurrence.occurrences(rule, _calendar(work, rule))


def _whole(work: Workspace, given: Mapping[str, Any], record_id: int | None) -> dict[str, Any]:
    before = records.defaults(work, SERIES) if record_id is None else work.reader.get(SERIES, record_id) or {}
    return {**before, **given}


def _calendar(work: Workspace, rule: Rule) -> WorkCalendar:
    """The working days of all years the rule reaches, and of those a deadline before or a move after it may reach."""
    if rule.starts_on is None or rule.ends_on is None or recurrence.check(rule):
        return holidays.calendar(work)
    return holidays.calendar_for(work, _years(rule))


def _years(rule: Rule) -> range:
    first, last = rule.span
    return range(first.year - 1, last.year + 2)


# --- Saving ----------------------------------------------------------------------------------------------------------------------------------------------


def save(work: Workspace, values: Mapping[str, Any], record_id: int | None = None, version: int | None = None) -> int:
    """Save a series and bring its items in line with it, as one deed; the id of the series.

    New occurrences are added; untouched items take the new text and days, or go when the rule no longer gives them; items changed by hand, begun, published or put
    into the trash stay as they are, and their occurrence is not made twice.

    :raises Faults: what keeps it from being saved, field by field; nothing was saved
    :raises UserError: the series is gone or was changed meanwhile
    """
    if faults := [fault for fault in check(work, values, record_id) if fault.blocking]:
        raise Faults(faults)
    whole = _whole(work, checks.clean(SERIES, values), record_id)
    holidays.ensure_filled(work, _years(Rule.of(whole)))
    with work.deed("new" if record_id is None else "save", _MAKER, str(whole.get("name") or "")) as session:
        return _save(work, session, values, record_id, version)[0].id


def _save(
    work: Workspace, session: Session, values: Mapping[str, Any], record_id: int | None, version: int | None = None, *, plan_id: int | None = None, note: str | None = None
) -> tuple[Series, int]:
    """Inside a deed: the series as saved, and how many items it has got more (with this plan and note)."""
    before = None if record_id is None else Rule.of(work.reader.get(SERIES, record_id) or {})
    row = _series(session, records.save(work, SERIES, values, record_id, version=version))
    if before is not None:
        _carry_skipped(row, before)
    return row, _align(work, session, row, plan_id, note)


def extend(work: Workspace, series_id: int, until: date) -> int:
    """Let a series go on until another day; how many items it has more (fewer if negative). One deed.

    :raises Faults: the rule would give too many days, or end before it begins
    """
    before = len(item_ids(work, series_id))
    save(work, {"ends_on": until}, series_id)
    return len(item_ids(work, series_id)) - before


def refresh(work: Workspace, series_ids: Iterable[int] | None = None) -> int:
    """Place the untouched items of series (all unless named) anew after the holiday table was changed; how many series were looked through. One deed."""
    wanted = work.reader.connection.execute("SELECT id FROM pr_series WHERE deleted_at IS NULL ORDER BY id")
    ids = [row[0] for row in wanted] if series_ids is None else list(series_ids)
    with work.deed("save", _MAKER, _("the days of recurring items")) as session:
        for series_id in ids:
            _align(work, session, _series(session, series_id))
    return len(ids)


def item_ids(work: Workspace, series_id: int) -> list[int]:
    """The items of a series that are not in the trash, by their day."""
    sql = "SELECT id FROM pr_item WHERE series_id = ? AND deleted_at IS NULL ORDER BY occurs_on, id"
    return [row[0] for row in work.reader.connection.execute(sql, (series_id,))]


def _series(session: Session, series_id: int) -> Series:
    from desktop.models.publicity import Series

    row = session.get(Series, series_id)
    if row is None or row.deleted_at is not None:
        raise UserError(_("This recurring item is no longer in the register."), _("Bring it back from the trash first."))
    return row


def _rule_of(row: Series) -> Rule:
    return Rule.of({name: getattr(row, name) for name in ("rule", "weekday", "nth", "month_day", "month", "on_holiday", "starts_on", "ends_on", "days", "skipped")})


def _carry_skipped(row: Series, before: Rule) -> None:
    """When the day by the rule was changed, what was skipped stays skipped: the same week, month or year; a rule of another period begins afresh."""
    now = _rule_of(row)
    if not before.skipped or (now.rule, now.weekday, now.nth, now.month_day, now.month) == (before.rule, before.weekday, before.nth, before.month_day, before.month):
        return
    if now.period != before.period:
        row.skipped = []
        return
    slots = {before.slot(day) for day in before.skipped}
    plain = Rule(now.rule, now.weekday, now.nth, now.month_day, now.month, starts_on=now.starts_on, ends_on=now.ends_on)
    row.skipped = [one.by_rule.isoformat() for one in recurrence.occurrences(plain, WorkCalendar({})) if now.slot(one.by_rule) in slots]


# --- Bringing the items in line --------------------------------------------------------------------------------------------------------------------------


@dataclass
class _Slots:
    """The items of a series by the week, month or year they stand for."""

    free: dict[date, PublicityItem] = field(default_factory=dict)
    """Untouched ones, which follow the series."""
    taken: set[date] = field(default_factory=set)
    """Where a hand or the trash has had the last word."""
    spare: list[PublicityItem] = field(default_factory=list)
    """Untouched ones beside another of the same time."""


def _align(work: Workspace, session: Session, row: Series, plan_id: int | None = None, note: str | None = None) -> int:
    """Make the items of a series what its rule and text give; how many were added."""
    from desktop.models.publicity import PublicityItem
    from desktop.services import changes

    session.flush()
    rule = _rule_of(row)
    calendar = _calendar(work, rule)
    slots = _slots(session, row, rule)
    plans = _plans(session, row.id)
    added = []
    for one in recurrence.occurrences(rule, calendar):
        slot = rule.slot(one.by_rule)
        wanted = _item_values(row, one, calendar)
        if (item := slots.free.pop(slot, None)) is not None:
            _overwrite(item, wanted)
        elif slot not in slots.taken:
            plan = plan_id if plan_id is not None else plans.get(fiscal_year(one.on))
            fresh = {"status": "planned", "status_on": work.today(), "approach": "proactive", "subject_source": "office"}
            added.append(wanted | fresh | {"plan_id": plan, "note": note})
    for item in (*slots.free.values(), *slots.spare):
        session.delete(item)
    session.flush()
    changes.insert_many(session, PublicityItem, added)
    return len(added)


def _item_values(row: Series, one: Occurrence, calendar: WorkCalendar) -> dict[str, Any]:
    """What the series gives the item of one occurrence."""
    due = None if row.due_days is None else calendar.add(one.on, -int(row.due_days))
    given = {name: getattr(row, name) for name in _GIVEN}
    end = one.until if one.until != one.on else None
    return given | {"name_sort": sort_key(row.name), "plan_start": one.on, "plan_end": end, "due_on": due, "series_id": row.id, "occurs_on": one.by_rule}


def _overwrite(item: PublicityItem, wanted: Mapping[str, Any]) -> None:
    for name, value in wanted.items():
        if (getattr(item, name) or None) != (value or None):
            setattr(item, name, value)


def _slots(session: Session, row: Series, rule: Rule) -> _Slots:
    found = _Slots()
    items = _items(session, row.id)
    kept = _by_hand(session, items)
    for item in items:
        slot = rule.slot(item.occurs_on or item.plan_start or rule.span[0])
        if item.deleted_at is not None or item.id in kept:
            found.taken.add(slot)
        elif slot in found.free:
            found.spare.append(item)
        else:
            found.free[slot] = item
    for slot in found.taken & found.free.keys():
        found.spare.append(found.free.pop(slot))
    return found


def _items(session: Session, series_id: int) -> list[PublicityItem]:
    from sqlalchemy import select

    from desktop.models.publicity import PublicityItem

    return list(session.scalars(select(PublicityItem).where(PublicityItem.series_id == series_id).order_by(PublicityItem.occurs_on, PublicityItem.id)))


def _by_hand(session: Session, items: Sequence[PublicityItem]) -> set[int]:
    """Those of the items that a hand has changed, that are begun, or that news, sendings or the archive refer to."""
    kept = {item.id for item in items if item.status != "planned"}
    if not items:
        return kept
    series_id, marks = items[0].series_id, ",".join("?" * len(_NOT_BY_HAND))
    of_series = "SELECT id FROM pr_item WHERE series_id = ?"
    connection = session.connection()
    sql = (
        "SELECT DISTINCT change.owner_id FROM change JOIN deed ON deed.id = change.deed_id WHERE change.owner_register = ? "
        f"AND change.owner_id IN ({of_series}) AND (change.table_name <> ? OR change.field NOT IN ({marks})) "
        "AND deed.undone_by_id IS NULL AND deed.kind NOT IN ('undo', 'redo') AND (deed.register IS NULL OR deed.register <> ?)"
    )
    kept |= {found[0] for found in connection.exec_driver_sql(sql, (ITEMS.name, series_id, ITEMS.table, *_NOT_BY_HAND, _MAKER))}
    for table in _POINTS_TO_ITEM:
        kept |= {found[0] for found in connection.exec_driver_sql(f"SELECT item_id FROM {table} WHERE item_id IN ({of_series})", (series_id,))}
    return kept & {item.id for item in items}


def _plans(session: Session, series_id: int) -> dict[int, int]:
    """Fiscal year → the plan its items of this series were put into, so that one added later stands there too."""
    sql = "SELECT plan_start, plan_id FROM pr_item WHERE series_id = ? AND plan_id IS NOT NULL AND plan_start IS NOT NULL AND deleted_at IS NULL"
    return {fiscal_year(date.fromisoformat(row[0])): row[1] for row in session.connection().exec_driver_sql(sql, (series_id,))}


# --- One occurrence, and the whole ------------------------------------------------------------------------------------------------------------------------


def skip(work: Workspace, item_id: int) -> None:
    """Leave one occurrence out: its item goes into the trash and its day is kept among the skipped, so it is not made again. One deed.

    :raises UserError: the item does not return by a rule
    """
    record = work.reader.get(ITEMS, item_id)
    if record is None or record["series_id"] is None or record["occurs_on"] is None:
        raise UserError(_("This item does not return by a rule."), _("Delete it like any other."))
    subject = f"{record['name']} ({format_date(record['occurs_on'])})"
    with work.deed("delete", _MAKER, subject) as session:
        from desktop.models.base import now
        from desktop.models.publicity import PublicityItem

        row = _series(session, record["series_id"])
        row.skipped = sorted({*(row.skipped or ()), record["occurs_on"].isoformat()})
        item = session.get(PublicityItem, item_id)
        if item is not None and item.deleted_at is None:
            item.deleted_at = now()


def bring_back(work: Workspace, series_id: int, day: date) -> None:
    """Take a day by the rule out of the skipped ones again; its item comes back from the trash, or is made anew. One deed.

    :raises UserError: the series is no longer in the register, or the day was not skipped
    """
    subject = f"{work.reader.reference_title(SERIES.name, series_id)} ({format_date(day)})"
    with work.deed("restore", _MAKER, subject) as session:
        row = _series(session, series_id)
        if day.isoformat() not in (row.skipped or ()):
            raise UserError(_("{date} was not left out.", date=format_date(day)))
        row.skipped = [one for one in row.skipped or () if one != day.isoformat()]
        for item in _items(session, series_id):
            if item.occurs_on == day and item.deleted_at is not None:
                item.deleted_at = None
                break
        _align(work, session, row)


def remove(work: Workspace, series_ids: Iterable[int]) -> Removed:
    """Put series into the trash and take their untouched items out of the calendar; what was changed by hand, begun or published stays there. One deed.

    :raises UserError: one is no longer in the register
    """
    ids = list(series_ids)
    subject = work.reader.reference_title(SERIES.name, ids[0]) if len(ids) == 1 else str(len(ids))
    removed = kept = 0
    with work.deed("delete", _MAKER, subject) as session:
        from desktop.models.base import now

        for series_id in ids:
            row = _series(session, series_id)
            items = [item for item in _items(session, series_id) if item.deleted_at is None]
            touched = _by_hand(session, items)
            for item in items:
                if item.id not in touched:
                    session.delete(item)
            session.flush()
            row.deleted_at = now()
            removed, kept = removed + len(items) - len(touched), kept + len(touched)
    message = _("{count} items were taken out of the calendar.", count=f"{removed:,}")
    if kept:
        message += " " + _("{count} items that were begun or changed by hand stay.", count=f"{kept:,}")
    return Removed(removed, kept, message)


# --- What every office tells about each year ---------------------------------------------------------------------------------------------------------------


def added_templates(work: Workspace, fiscal_year: int) -> set[str]:
    """The keys of the templates that the calendar of a fiscal year (พ.ศ.) has already."""
    first, last = fiscal_period(fiscal_year)
    sql = "SELECT DISTINCT template_key FROM pr_series WHERE deleted_at IS NULL AND template_key IS NOT NULL AND starts_on <= ? AND ends_on >= ?"
    return {row[0] for row in work.reader.connection.execute(sql, (last.isoformat(), first.isoformat()))}


def add_templates(work: Workspace, keys: Iterable[str], fiscal_year: int, plan_id: int | None = None, since: date | None = None) -> int:
    """Put templates into the calendar of a fiscal year (พ.ศ.), and into a plan if one is given; how many items were added. One deed.

    A template the year has already is not added again, however the office has changed it since; its items that stand in no plan are put into the plan. One added for the
    year before goes on as the same series. What returns within a running year begins ``since`` a day, if one is given. Items whose day is only customary carry the note that says with what to compare it.

    :raises KeyError: there is no such template
    """
    known = {template.key: template for template in templates()}
    chosen = [known[key] for key in dict.fromkeys(keys)]
    first, last = fiscal_period(fiscal_year)
    holidays.ensure_filled(work, range(first.year - 1, last.year + 2))
    subject = chosen[0].name if len(chosen) == 1 else _("the calendar of every office, fiscal year {year}", year=fiscal_year)
    with work.deed("new", _MAKER, subject) as session:
        return sum(_add_template(work, session, template, fiscal_year, plan_id, since) for template in chosen)


def _add_template(work: Workspace, session: Session, template: Template, year: int, plan_id: int | None, since: date | None = None) -> int:
    first, last = fiscal_period(year)
    rows = _of_template(session, template.key)
    there = [row for row in rows if row.starts_on <= last and row.ends_on >= first]
    if there:
        for row in there:
            _put_into_plan(session, row, first, last, plan_id)
        return 0
    note = template.note if template.approximate else None
    before = next((row for row in rows if row.ends_on == first - timedelta(days=1)), None)
    if before is not None and not recurrence.check(replace(_rule_of(before), ends_on=last)):
        return _save(work, session, {"ends_on": last}, before.id, plan_id=plan_id, note=note)[1]
    row, count = _save(work, session, template.values(year, since), None, plan_id=plan_id, note=note)
    row.template_key = template.key
    return count


def _of_template(session: Session, key: str) -> list[Series]:
    from sqlalchemy import select

    from desktop.models.publicity import Series

    return list(session.scalars(select(Series).where(Series.template_key == key, Series.deleted_at.is_(None)).order_by(Series.id)))


def _put_into_plan(session: Session, row: Series, first: date, last: date, plan_id: int | None) -> None:
    for item in _items(session, row.id):
        day = item.plan_start or item.occurs_on
        if plan_id is not None and item.plan_id is None and item.deleted_at is None and day is not None and first <= day <= last:
            item.plan_id = plan_id
