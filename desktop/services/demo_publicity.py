"""The publicity of the sample office: a plan in force, a year of items in every status, news, sendings, rounds of evaluation, the information archive.

Part of the deed by which ``demo.fill`` fills the sample in. Days in ``resources/samples/publicity.toml`` are counted from today or lie in the fiscal year of today, so
that something is always past, due and still to come; nothing is left to chance.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.domain import publicity_counts
from desktop.domain.address import Address, format_address
from desktop.domain.fields import Kind, Register
from desktop.domain.thai_date import BUDDHIST_ERA, fiscal_period, fiscal_quarter, fiscal_year
from desktop.domain.thai_text import sort_key
from desktop.models import publicity_figures
from desktop.models.publicity_register import (
    ARCHIVE,
    DISTRIBUTIONS,
    EVALUATIONS,
    ITEMS,
    NEWS,
    PLAN_INDICATORS,
    PLAN_MEMBERS,
    PLANS,
    SERIES,
)
from desktop.paths import resource
from desktop.words import _

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy.orm import Session

    from desktop.models.partner import Partner
    from desktop.models.publicity import PublicityItem
    from desktop.services.workspace import Workspace

Entry = Mapping[str, Any]

_EVALUATED_AFTER = 60
"""Days after which a published item of the year has been evaluated."""
_READY = ((3, "scheduled"), (10, "approved"), (21, "preparing"))
"""How far an item of the year is, by the days still left to its own."""


@cache
def sample() -> dict[str, Any]:
    """The file of the sample."""
    return tomllib.loads(resource("samples", "publicity.toml").read_text(encoding="utf-8-sig"))


def fill(work: Workspace, session: Session, partners: Mapping[str, int], networks: Mapping[str, int]) -> None:
    """Fill the publicity sample in, as part of the deed of ``session``. ``partners``, ``networks``: what was filled in before, by its ref."""
    _Filling(work, session, partners, networks).run()


class _Inside:
    """Reading what the deed has written so far."""

    def __init__(self, session: Session) -> None:
        session.flush()
        raw: Any = session.connection().connection.dbapi_connection
        self.connection: sqlite3.Connection = raw


class _Filling:
    """The one pass in which the sample is written."""

    def __init__(self, work: Workspace, session: Session, partners: Mapping[str, int], networks: Mapping[str, int]) -> None:
        self.work, self.session = work, session
        self.partners, self.networks = partners, networks
        self.today = work.today()
        self.year = fiscal_year(self.today)
        self.named: dict[str, int] = {}
        """Items and news by name."""

    def run(self) -> None:
        plan_id = self._plan(sample()["plan"])
        for entry in sample()["series"]:
            self._series(entry, plan_id)
        for entry in sample()["item"]:
            self._item(entry, plan_id)
        for entry in sample()["news"]:
            self._news(entry)
        for entry in sample()["distribution"]:
            self._distribution(entry)
        self._archive()
        for entry in sample()["evaluation"]:
            self._evaluation(entry)

    # --- The plan and its items ------------------------------------------------------------------------------------------------------------

    def _plan(self, entry: Entry) -> int:
        from desktop.models.office import Approval
        from desktop.models.publicity import Plan, PlanIndicator, PlanMember

        name = entry["name"].format(year=self.year)
        values = self._values(PLANS, entry) | {"name": name, "name_sort": sort_key(name), "fiscal_year": self.year, "status": entry["status"]}
        row = self._add(Plan(**values, status_on=self._day(entry["status_on"])))
        for model, part, entries in ((PlanIndicator, PLAN_INDICATORS, entry["indicators"]), (PlanMember, PLAN_MEMBERS, entry["members"])):
            for place, one in enumerate(entries):
                self.session.add(model(plan_id=row.id, position_order=place, **self._values(part, one)))
        for one in entry["approvals"]:
            self.session.add(Approval(**{**one, "decided_on": self._day(one["decided_on"])}, register=PLANS.name, record_id=row.id))
        return int(row.id)

    def _series(self, entry: Entry, plan_id: int) -> None:
        from sqlalchemy import select

        from desktop.models.publicity import PublicityItem
        from desktop.services import series

        series_id = series.save(self.work, self._values(SERIES, entry) | {"target_groups": entry["to"], "channels": entry["by"]})
        for row in self.session.scalars(select(PublicityItem).where(PublicityItem.series_id == series_id).order_by(PublicityItem.occurs_on)):
            row.plan_id = plan_id
            assert row.plan_start is not None
            self._by_its_day(row, row.plan_start, {"reach_count": 300 + 7 * row.plan_start.day})

    def _item(self, entry: Entry, plan_id: int) -> None:
        from desktop.models.publicity import ItemRelay, PublicityItem

        name = entry["name"].format(year=self.year)
        values = self._values(ITEMS, entry) | {"name": name, "name_sort": sort_key(name), "target_groups": entry["to"], "channels": entry["by"]}
        row = PublicityItem(**{"owner_unit": "ADMIN", "approach": "proactive"} | values | {"reach_count": None})
        row.subject_source, row.school_id = "school" if "about" in entry else "office", self.partners.get(entry.get("about", ""))
        row.plan_id = None if str(entry.get("on")).startswith("-") else plan_id
        self._plan_days(row, entry)
        self.named[name] = self._add(row).id
        if "network" in entry or "relay" in entry:
            relay = {"network_id": self.networks.get(entry.get("network", "")), "partner_id": self.partners.get(entry.get("relay", ""))}
            self.session.add(ItemRelay(item_id=row.id, position_order=0, **relay))
        self._put_off(row, entry)

    def _plan_days(self, row: PublicityItem, entry: Entry) -> None:
        """Planned days, deadline and status: as the entry says, or as far as an item of that day is today."""
        start = self._office_day(entry.get("on", entry.get("day")), row.item_type)
        row.plan_start, row.due_on = start, self._office_day(entry.get("due"))
        if start is not None and "days" in entry:
            row.plan_end = start + timedelta(days=entry["days"] - 1)
        if "on" in entry and start is not None:
            self._by_its_day(row, start, entry)
            return
        row.status = entry["status"]
        if row.status == "published" and start is not None:
            self._publish(row, start, entry)
        elif row.status != "planned":
            row.status_on, row.status_reason = min(self.today, row.plan_start or self.today) - timedelta(days=2), entry.get("reason")

    def _by_its_day(self, row: PublicityItem, start: date, entry: Entry) -> None:
        row.status = "planned"
        if start + timedelta(days=entry.get("late", 0)) < self.today:
            self._publish(row, start, entry)
            return
        for days, status in reversed(_READY):
            if start - self.today <= timedelta(days=days):
                row.status, row.status_on = status, self.today - timedelta(days=1)

    def _publish(self, row: PublicityItem, start: date, entry: Entry) -> None:
        row.actual_start = start + timedelta(days=entry.get("late", 0))
        row.actual_end = row.plan_end and row.plan_end + timedelta(days=entry.get("late", 0))
        row.reach_count = entry.get("reach_count")
        old = self.today - row.actual_start > timedelta(days=_EVALUATED_AFTER)
        row.status, row.status_on = ("evaluated", row.actual_start + timedelta(days=_EVALUATED_AFTER)) if old else ("published", row.actual_start)

    def _put_off(self, row: PublicityItem, entry: Entry) -> None:
        from desktop.models.publicity import Postponement

        if "was" in entry:
            was = self._office_day(entry["was"])
            decided_on = min(self.today, was or self.today) - timedelta(days=2)
            self.session.add(Postponement(item_id=row.id, decided_on=decided_on, from_on=was, to_on=row.plan_start, reason=entry["reason"]))

    # --- News, sendings ----------------------------------------------------------------------------------------------------------------------

    def _news(self, entry: Entry) -> None:
        from desktop.models.publicity import NewsItem
        from desktop.services import records

        received = self.today + timedelta(days=entry["day"])
        number, order = records.next_number(self.session, NEWS, received.year + BUDDHIST_ERA)
        told = self._day(entry.get("told"))
        values = self._values(NEWS, entry) | {"target_groups": entry["to"], "channels": entry["by"], "urgency": entry.get("urgency", "normal")}
        row = NewsItem(
            **values, number=number, number_order=order, name_sort=sort_key(entry["name"]), received_on=received, origin="incoming" if "source" in entry else "office",
            source_id=self.partners.get(entry.get("source", "")), event_on=self._day(entry["event"]), embargo_on=self._day(entry.get("embargo")),
            published_on=told, status=entry["status"], status_on=told or received, status_reason=entry.get("reason"),
        )  # fmt: skip
        if row.status in ("approved", "published", "archived"):
            row.editor = sample()["plan"]["owner_officer"]
        self.named[entry["name"]] = self._add(row).id

    def _distribution(self, entry: Entry) -> None:
        from desktop.models.partner import Network, Partner
        from desktop.models.publicity import Distribution, Recipient

        sent_on = self.today + timedelta(days=entry["day"])
        network = self.session.get(Network, self.networks.get(entry.get("network", ""), 0))
        words = _("Network: {name}", name=network.name) if network else _("Chosen one by one")
        row = self._add(Distribution(
            **self._values(DISTRIBUTIONS, entry), name_sort=sort_key(entry["name"]), sent_on=sent_on, recipients_from=words, recipient_count=len(entry["recipients"]),
            news_id=self.named.get(entry.get("news", "")), item_id=self.named.get(entry.get("item", "")),
        ))  # fmt: skip
        received_on = sent_on + timedelta(days=entry["received"]) if "received" in entry else None
        for place, ref in enumerate(entry["recipients"]):
            partner = self.session.get_one(Partner, self.partners[ref])
            self.session.add(Recipient(
                distribution_id=row.id, position_order=place, partner_id=partner.id, name=partner.name, contact_name=partner.head_name,
                address=_address(partner, entry["channel"]), received_on=received_on,
            ))  # fmt: skip

    # --- The archive, evaluation -----------------------------------------------------------------------------------------------------------

    def _archive(self) -> None:
        from desktop.models.publicity import ArchiveItem
        from desktop.services import publicity

        for entry in sample()["archive"]:
            self.session.add(ArchiveItem(**self._values(ARCHIVE, entry), name_sort=sort_key(entry["name"])))
        archived = [self.named[entry["name"]] for entry in sample()["news"] if entry["status"] == "archived"]
        self.session.flush()
        publicity.add_entries(self.session, NEWS, archived, self.today)

    def _evaluation(self, entry: Entry) -> None:
        """The round of this quarter of the fiscal year, or the one before it; a closed one with the figures it had."""
        from desktop.models.publicity import Evaluation

        first, last = _quarter(self.today)
        if entry["round"] == "before":
            first, last = _quarter(first - timedelta(days=1))
        name = _("Quarter {quarter}, fiscal year {year}", quarter=fiscal_quarter(first), year=fiscal_year(first))
        row = self._add(Evaluation(**self._values(EVALUATIONS, entry), name=name, name_sort=sort_key(name), starts_on=first, ends_on=last))
        if entry.get("closed"):
            row.evaluated_on = row.closed_on = min(last + timedelta(days=5), self.today)
            row.figures = publicity_counts.to_json(publicity_figures.figures(_Inside(self.session), first, last, self.today))

    # --- Shared ------------------------------------------------------------------------------------------------------------------------------

    def _values(self, register: Register, entry: Entry) -> dict[str, Any]:
        """What an entry says of the register's own fields, days reckoned."""
        fields = [field for field in register.stored if not field.computed and field.kind is not Kind.REFERENCE and field.name in entry]
        return {field.name: self._day(entry[field.name]) if field.kind is Kind.DATE else entry[field.name] for field in fields}

    def _day(self, said: int | str | None) -> date | None:
        """-5 is five days ago, "10-01" that day in the fiscal year, "-10-01" in the one before."""
        if said is None or isinstance(said, int):
            return None if said is None else self.today + timedelta(days=said)
        first, last = fiscal_period(self.year - 1 if said.startswith("-") else self.year)
        month, day = map(int, said.removeprefix("-").split("-"))
        return date(first.year if month >= first.month else last.year, month, day)

    def _office_day(self, said: int | str | None, item_type: str = "") -> date | None:
        """The same, but from Monday to Friday, where what is past stays past and what is to come stays to come. Events keep their day."""
        day = self._day(said)
        if day is None or day == self.today or item_type == "event":
            return day
        back = isinstance(said, int) and said < 0
        return day - timedelta(days=max(day.weekday() - 4, 0)) if back else day + timedelta(days=-day.weekday() % 7 if day.weekday() > 4 else 0)

    def _add(self, row: Any) -> Any:
        """Add a row whose id is needed at once."""
        self.session.add(row)
        self.session.flush()
        return row


def _address(partner: Partner, channel: str) -> str:
    """Where it went: the place of a letter, else the first that is known of LINE name, e-mail and telephone, the one of the channel before the others."""
    if channel == "letter":
        return format_address(Address(**{field.name: getattr(partner, field.name) or "" for field in fields(Address)}))
    line, email, phone = partner.line_id or "", (partner.emails or [""])[0], (partner.phones or [""])[0]
    return next(filter(None, (line, email, phone) if channel == "line" else (email, line, phone)), "")


def _quarter(day: date) -> tuple[date, date]:
    """First and last day of the quarter a day lies in."""
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    following = (first + timedelta(days=95)).replace(day=1)
    return first, following - timedelta(days=1)
