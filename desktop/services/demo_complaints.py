"""The complaints of the sample office: two fiscal years of cases in every status, with what was done, forwarded, waited for and answered; services, channels, the
improvement plan, a reported round.

Part of the deed by which ``demo.fill`` fills the sample in. The steps are taken by ``services/steps.py`` on their days, so that clocks and figures are those of real
work; nothing is left to chance, and something is always new, waiting, overdue and settled on whatever day it is filled in.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.domain.complaint_rules import CASE, SECRET_CATEGORIES, SHORT_PATH
from desktop.domain.thai_date import fiscal_period, fiscal_year
from desktop.domain.thai_text import sort_key
from desktop.models.complaint_register import CASES, SERVICES
from desktop.models.holiday_reading import work_calendar
from desktop.paths import resource
from desktop.services import demo_case_extras
from desktop.services.demo_case_paths import EARLY, OLD, OPEN_ENDS, SHORT_ENDS, Stop

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy.orm import Session

    from desktop.models.complaint import Case
    from desktop.services.workspace import Workspace

Entry = Mapping[str, Any]

COUNT = 120
_RECENT, _RECENT_DAYS = 30, 42
"""So many of the cases came in the last so many days; the older ones are over, but for two that were left lying."""
_LEFT_LYING = (82, 87)
_CHANNELS = ("walk_in", "phone", "line", "letter", "facebook", "box", "web", "email", "via_agency", "hotline")
_SOURCES = (("gcc1111", "1111-69"), ("damrongdhama", "DC-6901-"), ("traffy", "TF-2569-"), ("obec", "สพฐ.69/"))
_ANONYMITY = ("named", "named", "confidential", "named", "anonymous", "named", "confidential")
_AT_ONCE = "04"
"""The service that is given at the counter."""
_SLOW = 9
"""Every so manieth case took three times as long."""


@cache
def sample() -> dict[str, Any]:
    """The file of the sample."""
    return tomllib.loads(resource("samples", "complaints.toml").read_text(encoding="utf-8-sig"))


def fill(work: Workspace, session: Session, partners: Mapping[str, int]) -> None:
    """Fill the complaints in, as part of the deed of ``session``. ``partners``: what was filled in before, by its ref."""
    _Filling(work, session, partners).run()


class Inside:
    """Reading what the deed has written so far."""

    def __init__(self, session: Session) -> None:
        session.flush()
        raw: Any = session.connection().connection.dbapi_connection
        self.connection: sqlite3.Connection = raw


@dataclass(frozen=True)
class Planned:
    """One case to be made: its place, day of receipt, what it is about, and where its path ends."""

    number: int
    on: date
    matter: Entry
    path: Sequence[Stop]

    @property
    def secret(self) -> bool:
        """Whether only named people see it."""
        return self.matter.get("secrecy", "normal") != "normal" or self.matter["category"] in SECRET_CATEGORIES

    @property
    def anonymity(self) -> str:
        """How its complainant is named."""
        return "confidential" if self.secret and self.number % 3 else "anonymous" if self.secret else _ANONYMITY[self.number % len(_ANONYMITY)]


class _Filling:
    """The one pass in which the sample is written."""

    def __init__(self, work: Workspace, session: Session, partners: Mapping[str, int]) -> None:
        self.work, self.session, self.partners = work, session, partners
        self.today = work.today()
        self.calendar = work_calendar(work.reader)
        self.schools = self._names([ref for ref in partners if ref.startswith("s") and ref[1:].isdigit()])
        self.units = {row[0] for row in session.connection().exec_driver_sql("SELECT key FROM org_unit")}
        self.services: dict[str, int] = {}

    def run(self) -> None:
        for entry in sample()["service"]:
            self._service(entry)
        self._channels()
        made = [(self._case(one), one) for one in self._planned()]
        extras = demo_case_extras.Extras(self.work, self.session, made, self.unit)
        extras.run()

    def unit(self, key: str) -> str:
        """A group the office has: the one wanted, else the director's."""
        return key if key in self.units else "ADMIN" if "ADMIN" in self.units else min(self.units, default=key)

    # --- Services, channels ------------------------------------------------------------------------------------------------------------------

    def _service(self, entry: Entry) -> None:
        from desktop.models.complaint import Service, ServiceStep

        fields = {name: value for name, value in entry.items() if name in SERVICES.by_name}
        first, _last = fiscal_period(fiscal_year(self.today))
        row = Service(**fields | {"owner_unit": self.unit(entry["owner_unit"])}, name_sort=sort_key(entry["name"]), active=True, announced_on=first)
        self.services[entry["code"]] = self._add(row).id
        for place, step in enumerate(entry["steps"]):
            self.session.add(ServiceStep(service_id=row.id, position_order=place, **step))

    def _channels(self) -> None:
        from desktop.models.complaint import ListeningChannel

        for entry in sample()["channel"]:
            checked_on = self.today + timedelta(days=entry["checked_on"])
            starts_on, _last = fiscal_period(fiscal_year(self.today) - 1)
            self.session.add(ListeningChannel(**{**entry, "checked_on": checked_on}, name_sort=sort_key(entry["name"]), starts_on=starts_on))

    # --- Cases -------------------------------------------------------------------------------------------------------------------------------

    def _planned(self) -> Iterator[Planned]:
        """The cases in the order in which they were received, from the beginning of the fiscal year before until today."""
        first, _last = fiscal_period(fiscal_year(self.today) - 1)
        matters = sample()["matter"]
        about = [matters[number * 7 % len(matters)] for number in range(COUNT)]
        open_ones = [number for number in range(COUNT - _RECENT, COUNT) if about[number]["record_type"] not in SHORT_PATH]
        ends = dict(zip(reversed(open_ones), reversed(OPEN_ENDS), strict=False))
        for number, matter in enumerate(about):
            on = max(self.calendar.previous_working(self._received(first, number)), first)
            yield Planned(number, on, matter, EARLY[_end(number, matter, ends)])

    def _received(self, first: date, number: int) -> date:
        recent, old = self.today - timedelta(days=_RECENT_DAYS), COUNT - _RECENT
        if number < old:
            return first + timedelta(days=(recent - first).days * (number + 1) // old)
        return recent + timedelta(days=_RECENT_DAYS * (number - old + 1) // _RECENT)

    def _case(self, one: Planned) -> int:
        from desktop.models.complaint import Case
        from desktop.services import numbering

        values = self._values(one)
        row = Case(**values, name_sort=sort_key(values["name"]))
        numbering.give(self.session, CASES, row, values, self.today)
        case_id: int = self._add(row).id
        self._complainant(case_id, one)
        if one.matter["record_type"] == "inquiry":
            self._tick(case_id, one)
        self._walk(case_id, one)
        return case_id

    def _values(self, one: Planned) -> dict[str, Any]:
        matter = one.matter
        school_id, school = self.schools[one.number % len(self.schools)]
        words = {name: matter[name].format(school=school) for name in ("name", "detail", "wish", "praised") if name in matter}
        kept = {name: matter[name] for name in ("record_type", "category", "severity", "secrecy", "priority", "recognition") if name in matter}
        about_school = "{school}" in matter["name"]
        hour, minute = 8 + one.number % 8, one.number * 7 % 60
        values = {"secrecy": "normal", "priority": "normal", "importance": "general", "nature": "grievance" if matter["record_type"] == "complaint" else "suggestion"}
        values |= words | kept | self._came(one) | {
            "received_on": one.on, "received_time": f"{hour:02}:{minute:02}", "received_by": sample()["officers"][1], "anonymity": one.anonymity,
            "complainant_kind": "unknown" if one.anonymity == "anonymous" else "person", "school_id": school_id if about_school else None, "publish_flag": True,
            "event_on": one.on - timedelta(days=3 + one.number % 9) if matter["record_type"] == "complaint" else None, "respondent_kind": matter.get("respondent"),
            "respondent_unit": matter.get("against"), "service_id": self.services.get(matter.get("service", "")), "accepted_to_plan": matter.get("plan"),
            "first_reply_on": self._thanked(one),
            "handlers": self._handlers() if one.secret else None,
        }  # fmt: skip
        if one.anonymity != "anonymous":
            values["complainant_group"] = self._person(one)["group"]
        return values

    def _thanked(self, one: Planned) -> date | None:
        """The day a letter said that the case was received: every second one, of those that can be told."""
        day = self.calendar.next_working(one.on + timedelta(days=2))
        return day if one.number % 6 and one.anonymity != "anonymous" and len(one.path) > 1 and day <= self.today else None

    def _came(self, one: Planned) -> dict[str, Any]:
        channel = _CHANNELS[(one.number * 3 + one.number // 10) % len(_CHANNELS)]
        if channel != "via_agency":
            return {"channel": channel} | ({"in_doc_no": f"รับ {400 + one.number}/{one.on.year + 543}", "in_doc_on": one.on} if channel == "letter" else {})
        source, letters = _SOURCES[one.number // 10 % len(_SOURCES)]
        return {"channel": channel, "external_source": source, "external_ref": f"{letters}{1000 + one.number}"}

    def _handlers(self) -> list[str]:
        return list(dict.fromkeys(name for name in (self.work.actor, *sample()["officers"][:2]) if name))

    def _person(self, one: Planned) -> Entry:
        people = sample()["complainant"]
        found: Entry = people[one.number * 5 % len(people)]
        return found

    def _complainant(self, case_id: int, one: Planned) -> None:
        from desktop.services import identities

        if one.anonymity != "anonymous":
            identity = {name: value for name, value in self._person(one).items() if name != "group"}
            identities.put(self.work, self.session, case_id, identity, one.anonymity)

    # --- The way of a case -------------------------------------------------------------------------------------------------------------------

    def _walk(self, case_id: int, one: Planned) -> None:
        """Take the steps of the path, each on its day, no later than today."""
        from desktop.services import steps

        for stop in one.path:
            day = self._day(one, stop.after)
            if stop.step == "act":
                self._act(case_id, one, day, stop.after)
                continue
            values = self._asked(one, stop.step, day)
            director = self.work.reader.office().get("director_name", "") or "นายสมมติ รักเรียนดี"
            decided = stop.step in ("assign", "resolve", "settle_report", "transfer")
            memo = f"กม {100 + one.number}/{day.year + 543}" if decided else ""
            step = steps.Taken(CASES, CASE.step(stop.step), day, stop.reason, memo, director if decided else "", values, sample()["officers"][0])
            steps.perform(self.work, [case_id], step)
            if stop.step == "transfer":
                self._name_agency(case_id)
        self._learn(case_id, one)

    def _day(self, one: Planned, after: int) -> date:
        slow = 3 if one.number % _SLOW == 4 else 1
        wanted = one.on + timedelta(days=after * slow)
        return min(self.calendar.next_working(wanted), self.today)

    def _asked(self, one: Planned, step: str, day: date) -> dict[str, Any]:
        """What the step asks for, in the words of the matter."""
        matter, file = one.matter, sample()
        letter = f"ศธ 04999/{1200 + one.number}"
        told = {"reply_channel": "letter", "reply_doc_no": letter} if one.anonymity != "anonymous" else {}
        settled = {"result_code": matter.get("code", "closed"), "result": matter["result"]}
        asked: dict[str, dict[str, Any]] = {
            "assign": {"owner_unit": self.unit(matter["unit"]), "owner_officer": file["officers"][one.number % 3], "coi_checked": True},
            "acknowledge": {"result": matter["result"]} | ({"reply_channel": "phone"} if one.anonymity != "anonymous" else {}),
            "transfer": {"forwarded_to": self.partners["lg1"], "out_doc_no": f"ศธ 04999/{800 + one.number}", "out_doc_on": day},
            "reject": {"inadmissible_reason": ("not_ours", "no_evidence", "court")[one.number % 3], **told},
            "settle_report": settled | {"result_code": "forwarded"},
            "find_facts": {"committee_order_no": f"{60 + one.number}/{day.year + 543}", "committee_order_on": day, "committee_members": file["committee"]},
            "resolve": settled,
            "notify": told | {"recourse": file["recourse"]},
            "close": {"outcome_accepted": ("accepted", "accepted", "not_accepted", "unknown")[one.number % 4], "closed_summary": file["closed"]},
        }
        return asked.get(step, {})

    def _act(self, case_id: int, one: Planned, day: date, place: int) -> None:
        from desktop.models.complaint import CaseAction

        entries = sample()["action"]
        entry = entries[(one.number + place) % len(entries)]
        self.session.add(CaseAction(case_id=case_id, done_on=day, done_by=sample()["officers"][one.number % 3], name_sort=sort_key(entry["name"]), **entry))
        self.session.flush()

    def _name_agency(self, case_id: int) -> None:
        """The agency is part of this deed, so the forwarding could not read its name yet."""
        from sqlalchemy import select

        from desktop.models.complaint import Referral
        from desktop.models.partner import Partner

        for row in self.session.scalars(select(Referral).where(Referral.case_id == case_id)):
            agency = self.session.get_one(Partner, row.partner_id)
            row.name, row.name_sort = agency.name, agency.name_sort
        self.session.flush()

    def _tick(self, case_id: int, one: Planned) -> None:
        """The steps of a request for information that are done (manual S04)."""
        from sqlalchemy import select

        from desktop.models.complaint_work import CaseStep
        from desktop.services.information_steps import seed_steps

        seed_steps(self.work, self.session, [case_id])
        self.session.flush()
        rows = self.session.scalars(select(CaseStep).where(CaseStep.case_id == case_id).order_by(CaseStep.position_order)).all()
        done = len(rows) if any(stop.step == "notify" for stop in one.path) else len(rows) // 2 if len(one.path) > 1 else 0
        for place, row in enumerate(rows[:done], 1):
            row.done_on, row.done_by = min(self.calendar.add(one.on, place), self.today), sample()["officers"][1]
        self.session.flush()

    def _learn(self, case_id: int, one: Planned) -> None:
        """The root cause of what was settled; what the committee found."""
        from desktop.models.complaint import Case as Table

        row: Case = self.session.get_one(Table, case_id)
        if row.resolved_on and one.matter.get("cause"):
            row.root_cause = one.matter["cause"]
        if row.committee_order_on and row.resolved_on:
            row.committee_concluded_on = max(row.committee_order_on, row.resolved_on - timedelta(days=1))
            row.committee_conclusion = one.matter["result"]
        self.session.flush()

    # --- Shared ------------------------------------------------------------------------------------------------------------------------------

    def _names(self, refs: Sequence[str]) -> list[tuple[int, str]]:
        from desktop.models.partner import Partner

        return [(self.partners[ref], self.session.get_one(Partner, self.partners[ref]).name) for ref in sorted(refs)]

    def _add(self, row: Any) -> Any:
        """Add a row whose id is needed at once."""
        self.session.add(row)
        self.session.flush()
        return row


def _end(number: int, matter: Entry, ends: Mapping[int, str]) -> str:
    """Where a case of the sample ended, or stands now."""
    if matter["record_type"] in SHORT_PATH:
        return next(end for after, end in SHORT_ENDS if COUNT - number > after)
    if number >= COUNT - _RECENT:
        return ends.get(number, "closed")
    if matter["record_type"] == "inquiry":
        return "served_at_once" if matter["service"] == _AT_ONCE else "served"
    return "left" if number in _LEFT_LYING else OLD[number % len(OLD)]
