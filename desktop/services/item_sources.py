"""Items the program fills from what it knows itself: statistics of complaints, surveys, the catalogue of services, publicity, partners (domain B.4.7; S16 steps 3–8).

Only counts are written, never a name: what stands in a round is read and printed by everybody. What was typed before is replaced in one deed, so one undo brings it back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Item
from desktop.domain.item_scoring import PER_CENT
from desktop.domain.scoring import half_up
from desktop.domain.thai_date import fiscal_period, format_period, month_name
from desktop.errors import UserError
from desktop.models import assessment_reading
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.reader import Reader
    from desktop.services.workspace import Workspace

_PUBLISHED = ("ita",)
"""Instruments whose answers are put on the office's website: they count what may be published."""


@dataclass(frozen=True)
class Filled:
    """What an item is filled with, and the records that could serve as its evidence: (register, id, words) for ``evidence.from_record``."""

    values: dict[str, Any]
    offers: tuple[tuple[str, int, str], ...] = ()


@dataclass(frozen=True)
class _Asked:
    """What is asked: the item, the time of the round, and its year."""

    reader: Reader
    item: Item
    first: date
    last: date
    today: date
    year: int
    published: bool
    numbers: dict[str, Any] = field(default_factory=dict)


def can_fill(item: Item) -> bool:
    """Whether the program knows something about this item."""
    return item.source in _FILL


def find(work: Workspace, subject_id: int, code: str) -> Filled:
    """What an item would be filled with.

    :raises UserError: the item is not filled by the program, or there is nothing to fill it with
    """
    found, item = _round(work, subject_id, code)
    record = found.record
    first, last = fiscal_period(int(record["fiscal_year"]))
    asked = _Asked(
        work.reader, item, record["data_from"] or first, record["data_to"] or last, work.today(), int(record["fiscal_year"]),
        record["instrument"] in _PUBLISHED, dict(found.answers[code].row.get("numbers") or {}),
    )  # fmt: skip
    return _FILL[item.source](asked)


def fill(work: Workspace, subject_id: int, code: str, before: str = "") -> Filled:
    """Write into the answer what the program knows; gives what was written and what could be its evidence. One deed.

    ``before``: words that stay above what is written (what was typed so far); empty replaces them.

    :raises UserError: the item is not filled by the program, there is nothing to fill it with, or the round or the item is closed
    """
    from desktop.services import assessments

    filled = find(work, subject_id, code)
    values = filled.values | ({"result": f"{before}\n{filled.values['result']}"} if before and filled.values.get("result") else {})
    assessments.answer(work, subject_id, code, values)
    return replace(filled, values=values)


def _round(work: Workspace, subject_id: int, code: str) -> tuple[assessment_reading.Round, Item]:
    row = work.reader.connection.execute("SELECT assessment_id FROM assessment_subject WHERE id = ?", (subject_id,)).fetchone()
    if row is None:
        raise UserError(_("This round is no longer in the register."), _("Refresh the list, then choose again."))
    found = assessment_reading.read(work.reader, row[0], subject_id)
    item = found.framework.items.get(code)
    if item is None or not can_fill(item):
        raise UserError(_("The program knows nothing of item {code}.", code=code), _("Fill it in by hand."))
    return found, item


def _span(asked: _Asked) -> str:
    """The time that is counted: of a round that is still running up to today."""
    return format_period(asked.first, max(asked.first, min(asked.last, asked.today)))


# --- Complaints --------------------------------------------------------------------------------------------------------------------------------


def _complaint_count(asked: _Asked) -> Filled:
    """How many came, how many are settled, how many in time; a KPI in per cent gets the share on time, and nothing eligible makes it not applicable (B.4.4)."""
    from desktop.models import complaint_figures

    found = complaint_figures.figures(asked.reader, asked.first, asked.last, asked.today, asked.published)
    words = "\n".join([_("Complaints received {span}:", span=_span(asked)), *(f"{label} {value}" for label, value in complaint_figures.in_words(found))])
    values: dict[str, Any] = {"result": words}
    if asked.item.scoring == "interpolate" and asked.item.unit.strip().lower() in PER_CENT:
        eligible = found.total.eligible
        values |= {"actual": _percent(found.total.on_time, eligible) if eligible else None, "numbers": asked.numbers | {"eligible": eligible}}
    return Filled(values, _of_year(asked))


def _complaint_months(asked: _Asked) -> Filled:
    """Month by month, as the published statistic asks for it (OIT O19, domain B.3.6); months that are still to come are left out."""
    from desktop.models import complaint_figures

    found = complaint_figures.figures(asked.reader, asked.first, asked.last, asked.today, asked.published)
    lines = [
        _("{month} {year}: {received} received, {done} settled, {left} being worked on",
          month=month_name(one.month), year=one.year + 543, received=f"{one.received:,}", done=f"{one.done:,}", left=f"{one.in_progress:,}")
        for one in found.by_month if (one.year, one.month) <= (asked.today.year, asked.today.month)
    ]  # fmt: skip
    head = _("Complaints {span}: {count} received, {done} settled", span=_span(asked), count=f"{found.received:,}", done=f"{found.done:,}")
    none = _("There was no complaint in this time.")
    return Filled({"result": "\n".join([head, *lines]) if found.received else f"{head}\n{none}"}, _of_year(asked))


def _percent(part: int, whole: int) -> float:
    from fractions import Fraction

    return float(half_up(Fraction(part * 100, whole), 4))


def _of_year(asked: _Asked) -> tuple[tuple[str, int, str], ...]:
    from desktop.models.evidence_reading import YEAR

    sql = "SELECT id, name FROM complaint_round WHERE deleted_at IS NULL AND closed_on IS NOT NULL AND starts_on <= ? AND ends_on >= ? ORDER BY starts_on"
    rounds = asked.reader.connection.execute(sql, (asked.last.isoformat(), asked.first.isoformat())).fetchall()
    statistic = (YEAR, asked.year, _("Statistics of complaints of fiscal year {year}", year=asked.year))
    return (statistic, *(("round", one, name) for one, name in rounds))


# --- Satisfaction ------------------------------------------------------------------------------------------------------------------------------


def _satisfaction(asked: _Asked) -> Filled:
    """The newest survey of the year that was analysed: n, mean and what it is called; a result in per cent is the mean ÷ 5 × 100 (domain B.4.6)."""
    from desktop.models import survey_reading

    sql = "SELECT id, name, status FROM survey WHERE fiscal_year = ? AND status IN ('analysed', 'reported') AND deleted_at IS NULL ORDER BY status = 'reported' DESC, status_on DESC, id DESC"
    row = asked.reader.connection.execute(sql, (asked.year,)).fetchone()
    if row is None:
        raise UserError(_("No survey of fiscal year {year} is analysed yet.", year=asked.year), _("Analyse the survey first, then fill the item."))
    survey_id, name, status = row
    total = survey_reading.summary(asked.reader, survey_id).all.total
    if total.mean is None:
        raise UserError(_("The survey “{name}” has no answers yet.", name=name), _("Key in the papers first."))
    words = _(
        "Survey “{name}”: {count} answers, mean {mean} of 5 ({label}), {percent} per cent",
        name=name, count=f"{total.n:,}", mean=total.mean, label=total.label, percent=total.percent,
    )  # fmt: skip
    values: dict[str, Any] = {"result": words}
    if asked.item.scoring in ("interpolate", "success"):
        values["actual"] = float(total.percent if asked.item.unit.strip().lower() in PER_CENT else total.mean)  # type: ignore[arg-type]
    return Filled(values, (("survey", survey_id, name),) if status == "reported" else ())


# --- Services, publicity, partners -------------------------------------------------------------------------------------------------------------


def _service_manual(asked: _Asked) -> Filled:
    """The catalogue of services: how many, how many of them with a time in which they are finished, and where it stands."""
    sql = "SELECT count(*), count(amount), count(announced_on), max(online) FROM service WHERE deleted_at IS NULL AND ifnull(active, 1) = 1"
    count, timed, announced, link = asked.reader.connection.execute(sql).fetchone()
    if not count:
        raise UserError(_("The catalogue of services is empty."), _("Write the services down first, in the tab of complaints."))
    words = _(
        "The manual of services holds {count} services, {timed} of them with a time to be finished in, {announced} announced.",
        count=f"{count:,}", timed=f"{timed:,}", announced=f"{announced:,}",
    )  # fmt: skip
    return Filled({"result": words} | ({"link": link} if link else {}))


def _publicity_plan(asked: _Asked) -> Filled:
    """What was planned and published in the time of the round."""
    from desktop.models import publicity_figures

    found = publicity_figures.figures(asked.reader, asked.first, asked.last, asked.today)
    words = _(
        "Publicity {span}: {planned} items planned, {done} published, {on_time} of them on time; {news} pieces of news published",
        span=_span(asked), planned=f"{found.planned:,}", done=f"{found.done:,}", on_time=f"{found.on_time:,}", news=f"{found.news_published:,}",
    )  # fmt: skip
    return Filled({"result": words})


def _partner_network(asked: _Asked) -> Filled:
    """Networks, partners in them, and what was done with them in the time of the round."""
    connection = asked.reader.connection
    networks, members = connection.execute(
        "SELECT count(DISTINCT n.id), count(DISTINCT m.partner_id) FROM network n LEFT JOIN network_member m ON m.network_id = n.id AND m.deleted_at IS NULL "
        "AND (m.ends_on IS NULL OR m.ends_on >= ?) WHERE n.deleted_at IS NULL", (asked.first.isoformat(),)
    ).fetchone()  # fmt: skip
    sql = "SELECT id, name, participants FROM partner_activity WHERE deleted_at IS NULL AND starts_on BETWEEN ? AND ? ORDER BY starts_on, id"
    activities = connection.execute(sql, (asked.first.isoformat(), asked.last.isoformat())).fetchall()
    people = sum(row[2] or 0 for row in activities)
    words = _(
        "{networks} networks with {members} partners; {activities} activities {span} with {people} participants",
        networks=f"{networks:,}", members=f"{members:,}", activities=f"{len(activities):,}", span=_span(asked), people=f"{people:,}",
    )  # fmt: skip
    return Filled({"result": words}, tuple(("activity", one, name) for one, name, _people in activities))


_FILL: dict[str, Callable[[_Asked], Filled]] = {
    "complaint_count": _complaint_count,
    "complaint_months": _complaint_months,
    "satisfaction": _satisfaction,
    "service_manual": _service_manual,
    "publicity_plan": _publicity_plan,
    "partner_network": _partner_network,
}
"""Source of an item (``framework.Item.source``) → what fills it."""
