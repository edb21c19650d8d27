"""Cases sent to another agency, or questions asked of one: sent, reminded three times, followed until the agency reports (domain B.3.3, B.3.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.thai_date import format_date
from desktop.domain.thai_text import normalise, normalise_long, sort_key
from desktop.errors import Fault, Faults, UserError
from desktop.models.complaint_register import CASES, REFERRALS
from desktop.models.reader import Query
from desktop.services import complaint_settings, records
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

HANDLE = "handle"
"""The purpose of a forwarding by which the agency takes the whole case."""

REMINDERS = (1, 2, 3)

Row = dict[str, Any]


class ReminderDue(NamedTuple):
    """A reminder that is to be sent: which one (1 to 3), since when, of which forwarding."""

    referral_id: int
    case_id: int
    number: str
    agency: str
    place: int
    due_on: date
    report_due_on: date


# --- Sending ---------------------------------------------------------------------------------------------------------------------------------


def send(work: Workspace, case_id: int, values: Mapping[str, Any]) -> int:
    """Send a question of a case to an agency, or a copy for information, whatever the status of the case; the id of the forwarding.

    ``values``: fields of ``REFERRALS``; the name of the agency is that of ``partner_id`` when none is typed.

    :raises Faults: the agency or another field is missing, or the day cannot be right
    :raises UserError: the case is gone, or not for this viewer
    """
    from desktop.services import cases

    case = cases.visible(work, case_id)
    given = {"sent_on": work.today(), **values, "case_id": case_id}
    if not given.get("name") and given.get("partner_id"):
        given["name"] = work.reader.reference_title("partner", given["partner_id"])
    _check_days(work, given, case["received_on"])
    return records.save(work, REFERRALS, given)


def from_step(work: Workspace, session: Session, case_id: int, partner_id: int, doc_no: str, sent_on: date) -> None:
    """The forwarding of a case as a whole, as part of the deed of the step "transfer"."""
    from desktop.models.complaint import Referral

    name = work.reader.reference_title("partner", partner_id)
    session.add(
        Referral(case_id=case_id, partner_id=partner_id, name=name, name_sort=sort_key(name), purpose=HANDLE, sent_on=sent_on, doc_no=doc_no or None)
    )
    session.flush()


# --- What comes after --------------------------------------------------------------------------------------------------------------------------


def remind(work: Workspace, referral_id: int, place: int, on: date, doc_no: str = "") -> None:
    """Write down that a reminder (``place`` 1 to 3) was sent.

    :raises Faults: "on" lies ahead or before the letter that went before, or that was not sent yet
    :raises UserError: the forwarding is gone
    """
    _write(work, referral_id, {f"reminder{place}_on": on, f"reminder{place}_no": normalise(doc_no)})


def report(work: Workspace, referral_id: int, on: date, report_no: str = "", text: str = "") -> None:
    """Write down what the agency reported. A case that was forwarded as a whole then has its report: its status follows in the same deed.

    :raises Faults: "on" lies ahead or before the case was sent
    :raises UserError: the forwarding is gone
    """
    _write(work, referral_id, {"reported_on": on, "report_no": report_no, "report": text})


def _write(work: Workspace, referral_id: int, values: Mapping[str, Any]) -> None:
    row = work.reader.get(REFERRALS, referral_id)
    if row is None:
        raise UserError(_("This forwarding is no longer in the register."), _("Refresh the list, then choose again."))
    whole = row | dict(values)
    try:
        _check_days(work, whole, whole["sent_on"])
    except Faults as error:
        raise Faults([Fault("on", fault.message, fault.hint) for fault in error.faults]) from error
    with work.deed("save", REFERRALS.name, row["case_id.title"]):
        records.save(work, REFERRALS, values, referral_id)
        case = work.reader.get(CASES, row["case_id"])
        if "reported_on" in values and whole["purpose"] == HANDLE and case is not None and case["status"] == "transferred":
            from desktop.services import steps

            steps.take(work, CASES, [case["id"]], "agency_reports", whole["reported_on"])


_DAYS = ("sent_on", "reminder1_on", "reminder2_on", "reminder3_on")


def _check_days(work: Workspace, whole: Mapping[str, Any], first: date) -> None:
    """Nothing lies ahead, and each letter comes after the one before it; the report after the case was sent.

    :raises Faults: at the field of the day
    """
    faults, last = [], first
    for name in (*_DAYS, "reported_on"):
        day = whole.get(name)
        if day is None:
            continue
        if day > work.today():
            faults.append(Fault(name, _("The date lies in the future."), _("Type the day on which it was done.")))
        if day < (whole["sent_on"] if name == "reported_on" else last):
            faults.append(Fault(name, _("The day lies before the one that must come first ({day}).", day=format_date(last, "long")), _("Type that day or a later one.")))
        last = day if name in _DAYS else last
    for place in REMINDERS[1:]:
        if whole.get(f"reminder{place}_on") and not whole.get(f"reminder{place - 1}_on"):
            faults.append(Fault(f"reminder{place}_on", _("The reminder before this one was not sent yet."), _("Write that one down first.")))
    if faults:
        raise Faults(faults)


# --- Reminding -------------------------------------------------------------------------------------------------------------------------------


def reminders_due(work: Workspace) -> list[ReminderDue]:
    """The reminders that are to be sent now, the longest waiting first; none of a case that is closed, in the trash, merged or made anonymous.

    The first is due so many days after the report was, each further one so many after the one before it (``ComplaintSettings.reminder_days``).
    """
    days = complaint_settings.settings(work).reminder_days
    rows = work.reader.rows(REFERRALS, list(work.reader.ids(REFERRALS, Query(view="open"))))
    sql = "SELECT id FROM complaint_case WHERE status = 'closed' OR deleted_at IS NOT NULL OR merged_into_id IS NOT NULL OR disposed_on IS NOT NULL"
    over = {case_id for (case_id,) in work.reader.connection.execute(sql)}
    found = [line for row in rows if row["due_on"] and row["case_id"] not in over and (line := _due(row, days, work.today()))]
    return sorted(found, key=lambda line: (line.due_on, line.referral_id))


def _due(row: Row, days: Sequence[int], today: date) -> ReminderDue | None:
    last = row["due_on"]
    for place in REMINDERS:
        due = last + timedelta(days=days[place - 1])
        sent = row[f"reminder{place}_on"]
        if sent is None:
            waits = due < today if place == 1 else due <= today
            return ReminderDue(row["id"], row["case_id"], row["case_id.title"], row["name"], place, due, row["due_on"]) if waits else None
        last = sent
    return None


# --- The report ------------------------------------------------------------------------------------------------------------------------------


def reported_by_step(session: Session, case_id: int, on: date, report_no: str, text: str) -> None:
    """The agency's report, as part of the deed of the step "agency_reports": it answers every forwarding of the whole case still open."""
    from sqlalchemy import select

    from desktop.models.complaint import Referral

    open_ones = select(Referral).where(Referral.case_id == case_id, Referral.purpose == HANDLE, Referral.reported_on.is_(None), Referral.deleted_at.is_(None))
    for row in session.scalars(open_ones):
        if on < row.sent_on:
            raise Faults([Fault("on", _("The report cannot have come before the case was sent."), _("Type that day or a later one."))])
        row.reported_on = on
        row.report_no = row.report_no or normalise(report_no) or None
        row.report = row.report or normalise_long(text) or None
    session.flush()
