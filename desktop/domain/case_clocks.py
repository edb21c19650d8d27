"""Which clocks a case has, when each begins and what stops it (domain B.3.4, B.3.5). Pure; how days are counted stands in ``deadlines``.

Screening runs until the case is assigned, forwarded, rejected or thanked for. The first reply stops with the first answer, the main clock with the answer that holds the
result, with closing or with thanks, whichever is first. Whoever asked not to be told anything (anonymous) is owed no reply (ม.41). An agency that was asked has a clock of
its own, the complainant too while details are waited for. A case that is opened again is screened and settled anew from that day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import ceil
from typing import Any, NamedTuple

from desktop.domain.deadlines import RECEIPT, Extension, Limit, Pause
from desktop.domain.service_times import HOURS_A_DAY
from desktop.domain.workdays import ONE_DAY, WorkCalendar
from desktop.words import N_

OURS = ("screening", "first_reply", "close", "progress", "agency_report", "appeal_decision", "step")
"""The clocks the office has to watch; the others are the complainant's own."""

EXTENDABLE = ("screening", "first_reply", "close", "progress", "agency_report", "appeal_decision")
"""Clocks that may be given longer time."""

LONGEST_APPEAL = 30
"""Days by which the decision on an appeal may be put off, once (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 45)."""

_UNSCREENED = ("new", "screening", "need_info")
_SETTLED = ("notified", "closed", "acknowledged", "appealed")
_DECIDED_AGAIN = ("resolved", "notified", "closed")
_MOST_REPORTS = 200

STARTS = {
    "missing_details": N_("Day the complainant was asked"),
    "agency_report": N_("Day it was sent"),
    "appeal": N_("Day the complainant was told"),
    "appeal_decision": N_("Day it was contested"),
    "progress": N_("Last day of the time before"),
    "step": N_("Day the step before was done"),
}
"""What the day is from which a clock counts, where it is not the receipt."""
REOPENED = N_("Day it was opened again")


class Rule(NamedTuple):
    """A time limit of the office's table (register "limit")."""

    id: int
    name: str
    clock: str
    amount: int
    unit: str
    roll: str
    pauses: bool
    record_types: tuple[str, ...]
    categories: tuple[str, ...]
    basis: str
    valid_from: date | None
    valid_until: date | None


class Wait(NamedTuple):
    """The complainant was asked on ``from_on`` and answered on ``until_on`` (None: not yet)."""

    id: int
    from_on: date
    until_on: date | None


class Longer(NamedTuple):
    """An extension of one clock of a case."""

    clock: str
    amount: int
    unit: str
    decided_on: date
    reason: str


class Sent(NamedTuple):
    """A case sent to another agency."""

    id: int
    name: str
    sent_on: date
    reported_on: date | None


class Step(NamedTuple):
    """A step of a request for information; ``amount`` None where the manual gives no days."""

    id: int
    name: str
    amount: int | None
    unit: str
    done_on: date | None


@dataclass
class CaseFacts:
    """What the clocks of a case are made from. Days are None where they are not known."""

    id: int
    number: str
    record_type: str
    category: str
    status: str
    anonymity: str
    active: bool
    received_on: date
    status_on: date | None = None
    assigned_on: date | None = None
    resolved_on: date | None = None
    first_reply_on: date | None = None
    replied_on: date | None = None
    closed_on: date | None = None
    screened_on: date | None = None
    settled_on: date | None = None
    appealed_on: date | None = None
    reopened_on: date | None = None
    service: tuple[int, str, int, str] | None = None
    """(id, name, amount, unit) of the service asked for."""
    waits: list[Wait] = field(default_factory=list)
    extensions: list[Longer] = field(default_factory=list)
    referrals: list[Sent] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    reports: list[date] = field(default_factory=list)
    """Days of the reports of progress, in order."""

    @property
    def begin(self) -> date:
        """The day from which it is to be settled."""
        return self.reopened_on or self.received_on

    @property
    def closed(self) -> date | None:
        """The day it was closed; None while it is open."""
        return (self.closed_on or self.status_on) if self.status == "closed" else None


@dataclass
class Clock:
    """One clock of a case: its limit, from when, what stopped it, and what the counting gave (None while it stands still).

    ``anchor`` says what of the case the start hangs on, so that a start that moved with a holiday is not taken for a change of the case.
    """

    clock: str
    place: int
    rule_id: int | None
    limit: Limit
    start: date
    start_name: str
    met_on: date | None
    pauses: tuple[Pause, ...]
    extensions: tuple[Extension, ...]
    anchor: str
    nominal: date | None = None
    due: date | None = None


Count = Callable[[Clock], tuple[date | None, date | None]]
"""A clock → its nominal last day and its due day (see ``deadlines.reckon``)."""


class Rules:
    """The limits of an office: the one that holds for a case on a day, most specific first (category, then record type, then all; of equal ones the newest)."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._of: dict[str, list[Rule]] = {}
        for rule in sorted(rules, key=lambda one: (bool(one.categories), bool(one.record_types), one.valid_from or date.min, one.id), reverse=True):
            self._of.setdefault(rule.clock, []).append(rule)

    def of(self, clock: str, case: CaseFacts, day: date) -> Rule | None:
        """The limit in force on ``day`` for a clock of this case; None where the office has set none."""
        for rule in self._of.get(clock, ()):
            if (
                (not rule.categories or case.category in rule.categories)
                and (not rule.record_types or case.record_type in rule.record_types)
                and (rule.valid_from is None or rule.valid_from <= day)
                and (rule.valid_until is None or day <= rule.valid_until)
            ):
                return rule
        return None


# --- The clocks of a case --------------------------------------------------------------------------------------------------------------------


def clocks(case: CaseFacts, rules: Rules, count: Count) -> list[Clock]:
    """Every clock of a case, counted, in the order they are shown."""
    found: list[Clock] = []
    for clock, start, met_on in _plain(case):
        found += _by_rule(case, rules, count, clock, 0, start, met_on)
    close = _close(case, rules, count)
    if close is not None:
        found += [close, *_progress(case, rules, count, close)]
    for wait in case.waits:
        if wait.until_on is not None or case.closed is None:
            found += _by_rule(case, rules, count, "missing_details", wait.id, wait.from_on, wait.until_on)
    for sent in case.referrals:
        if sent.reported_on is not None or case.closed is None:
            found += _by_rule(case, rules, count, "agency_report", sent.id, sent.sent_on, sent.reported_on)
    found += _appeal(case, rules, count)
    return [*found, *_steps(case, count)]


def _by_rule(case: CaseFacts, rules: Rules, count: Count, clock: str, place: int, start: date, met_on: date | None, anchor: str = "") -> Iterator[Clock]:
    rule = rules.of(clock, case, start)
    if rule is not None:
        pauses = rule.pauses and clock != "missing_details"
        limit = Limit(clock, rule.name, rule.amount, rule.unit, rule.roll, pauses, rule.basis)
        yield _counted(case, count, clock, place, rule.id, limit, start, met_on, anchor)


def _counted(case: CaseFacts, count: Count, clock: str, place: int, rule_id: int | None, limit: Limit, start: date, met_on: date | None, anchor: str) -> Clock:
    name = STARTS.get(clock, REOPENED if case.reopened_on is not None and start == case.reopened_on else RECEIPT)
    extensions = tuple(Extension(one.amount, one.unit, one.decided_on, one.reason) for one in case.extensions if one.clock == clock and one.decided_on >= start)
    pauses = tuple(_pauses(case, met_on)) if limit.pauses and case.waits else ()
    made = Clock(clock, place, rule_id, limit, start, name, met_on, pauses, extensions, anchor or start.isoformat())
    made.nominal, made.due = count(made)
    return made


def _pauses(case: CaseFacts, met_on: date | None) -> Iterator[Pause]:
    """From the day after asking up to and with the day of the answer; what began after the clock had stopped does not matter to it."""
    for wait in case.waits:
        if met_on is None or wait.from_on < met_on:
            yield Pause(wait.from_on + ONE_DAY, wait.until_on)


def _plain(case: CaseFacts) -> Iterator[tuple[str, date, date | None]]:
    """Screening and the first reply: clock, start, when it stopped."""
    screened = case.screened_on or (case.assigned_on if case.status not in _UNSCREENED and case.assigned_on and case.assigned_on >= case.begin else None)
    if screened is not None or case.status in _UNSCREENED:
        yield "screening", case.begin, screened
    if case.anonymity != "anonymous":
        replied = min(filter(None, (case.first_reply_on, case.replied_on, _settled(case), case.closed)), default=None)
        start = case.begin if replied is None or replied >= case.begin else case.received_on
        yield "first_reply", start, replied


def _settled(case: CaseFacts) -> date | None:
    """When the matter was answered with its result, closed or thanked for since it was opened; None while it is not."""
    if case.reopened_on is not None and case.status not in _SETTLED and case.appealed_on is None:
        return None
    thanked = case.status_on if case.status == "acknowledged" else None
    return min((day for day in (case.settled_on, case.replied_on, case.closed, thanked) if day is not None and day >= case.begin), default=None)


def _close(case: CaseFacts, rules: Rules, count: Count) -> Clock | None:
    met_on = _settled(case)
    if case.service is not None:
        limit = service_limit(*case.service)
        return _counted(case, count, "close", 0, None, limit, case.begin, met_on, "")
    return next(_by_rule(case, rules, count, "close", 0, case.begin, met_on), None)


def service_limit(service_id: int, name: str, amount: int, unit: str, basis: str = "") -> Limit:
    """The time an office promises for a service (manual S16, step 8) as a limit; hours and minutes up to a working day are over on the day itself."""
    if unit == "day":
        return Limit("close", name, amount, "calendar", "next", True, basis)
    if unit == "working_day":
        return Limit("close", name, amount, "working", "next", True, basis)
    minutes = amount * (60 if unit == "hour" else 1)
    return Limit("close", name, max(ceil(minutes / (60 * HOURS_A_DAY)), 1) - 1, "working", "next", True, basis)


def _progress(case: CaseFacts, rules: Rules, count: Count, close: Clock) -> Iterator[Clock]:
    """After the main time is over a report is due again and again while the case goes on (domain B.3.5: corruption, every 30 days)."""
    start, root = close.nominal, f"{close.anchor} {close.extensions}"
    for place in range(1, _MOST_REPORTS):
        if start is None:
            return
        first = start
        met_on = next((day for day in case.reports if day >= first), None)
        if met_on is None and (close.met_on is not None or case.closed is not None):
            return
        found = next(_by_rule(case, rules, count, "progress", place, first, met_on, f"{root} {place}"), None)
        if found is None:
            return
        yield found
        if met_on is None:
            return
        start = found.nominal


def _appeal(case: CaseFacts, rules: Rules, count: Count) -> Iterator[Clock]:
    told = case.replied_on or case.settled_on
    if told is not None and told >= case.begin:
        contested = case.appealed_on if case.appealed_on is not None and case.appealed_on >= told else None
        if contested is not None or case.status == "notified":
            yield from _by_rule(case, rules, count, "appeal", 0, told, contested)
    if case.appealed_on is None:
        return
    decided = None
    if case.status in _DECIDED_AGAIN:
        decided = max(case.resolved_on or case.replied_on or case.closed or case.status_on or case.appealed_on, case.appealed_on)
    if decided is not None or case.closed is None:
        yield from _by_rule(case, rules, count, "appeal_decision", 0, case.appealed_on, decided)


def _steps(case: CaseFacts, count: Count) -> Iterator[Clock]:
    """The steps of a request for information one after the other (manual S04): each counts from the day the one before was done, or should be."""
    if case.record_type != "inquiry":
        return
    start, known, between = case.received_on, case.received_on, ""
    for step in case.steps:
        if step.amount is not None and (step.done_on is not None or case.closed is None):
            anchor = f"{known} {between} {step.amount} {step.unit}"
            made = _counted(case, count, "step", step.id, None, Limit("step", step.name, step.amount, step.unit), start, step.done_on, anchor)
            if start == case.received_on and not between:
                made.start_name = RECEIPT
            yield made
            if step.done_on is None and made.due is None:
                return
            start = made.due or start
            between = f"{between} {step.amount}{step.unit}"
        if step.done_on is not None:
            start, known, between = step.done_on, step.done_on, ""


# --- What a list shows of them -----------------------------------------------------------------------------------------------------------------


class Shown(NamedTuple):
    """What a list shows of a case's clocks (see the fields of the register "case")."""

    timing: str
    next_due_on: date | None
    next_clock: str | None
    soon_on: date | None
    close_due_on: date | None


class Kept(NamedTuple):
    """A clock as it is kept: which, when due, when stopped."""

    clock: str
    due: date | None
    met_on: date | None


def shown(case: CaseFacts, kept: Sequence[Kept], soon: Callable[[date], date]) -> Shown:
    """How a case stands against its clocks. ``soon`` gives the day from which a due day is near."""
    close = next((one for one in kept if one.clock == "close"), None)
    close_due = close.due if close is not None else None
    if not case.active:
        return Shown("none", None, None, None, close_due)
    done = "none"
    if close is not None and close.met_on is not None:
        done = "done_late" if close.due is not None and close.met_on > close.due else "done"
    if case.closed is not None:
        return Shown(done, None, None, None, close_due)
    open_ones = [one for one in kept if one.met_on is None]
    running = min(((one.due, one.clock) for one in open_ones if one.due is not None and one.clock in OURS), default=None)
    if running is not None:
        return Shown("running", running[0], running[1], soon(running[0]), close_due)
    asked = min((one.due for one in open_ones if one.clock == "missing_details" and one.due is not None), default=None)
    if asked is not None or any(one.due is None and one.clock in OURS for one in open_ones):
        return Shown("waiting", asked, "missing_details" if asked is not None else None, None, close_due)
    return Shown(done, None, None, None, close_due)


def soon_before(calendar: WorkCalendar, working_days: int) -> Callable[[date], date]:
    """The day so many working days before a due day, each reckoned once."""
    known: dict[date, date] = {}

    def soon(due: date) -> date:
        if due not in known:
            known[due] = calendar.add(due, -working_days)
        return known[due]

    return soon


# --- What a step writes down for them ----------------------------------------------------------------------------------------------------------


def days_of_step(step: str, row: Mapping[str, Any], on: str) -> dict[str, Any]:
    """The stored days that a step of the workflow gives a case, for its clocks to look at; ``row`` is the case as stored, ``on`` an ISO day.

    Screening is over once; a result that was told stays told when it is contested; a case that is opened again is to be settled anew, but its first reply was given.
    """
    if step in ("assign", "transfer", "reject"):
        return {"screened_on": row["screened_on"] or on}
    if step == "acknowledge":
        return {"screened_on": row["screened_on"] or on, "settled_on": row["settled_on"] or on}
    if step == "notify":
        return {"settled_on": row["settled_on"] or on}
    if step == "appeal":
        return {"appealed_on": on, "settled_on": row["settled_on"] or row["replied_on"] or on}
    if step == "reopen":
        first = min(filter(None, (row["first_reply_on"], row["replied_on"], row["settled_on"])), default=None)
        return {"reopened_on": on, "settled_on": None, "appealed_on": None, "screened_on": None, "first_reply_on": first}
    return {}
