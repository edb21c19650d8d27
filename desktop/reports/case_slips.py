"""Slips of single cases: the receipt with the case number, the answer to the result, the question about satisfaction (domain B.3.3, B.3.4).

None of them says who complains: a slip lies on counters and travels open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.thai_date import format_date, weekday_name
from desktop.models.complaint_register import CASES
from desktop.reports.blocks import (
    Blank,
    Block,
    Document,
    Facts,
    Form,
    Gap,
    Note,
    Prose,
    Signatures,
    Signer,
    Title,
    Value,
    apart,
)
from desktop.reports.calendar_entries import clock
from desktop.reports.complaint_forms import contact_words, cut_line, short_notice
from desktop.reports.request import Request, Work, document, office_name, record_ids, records, shown
from desktop.words import _

SCORES = (5, 4, 3, 2, 1)
Slip = Callable[[Work, dict[str, Any]], Iterator[Block]]


def receipt_slip(work: Work, request: Request) -> Document:
    """ใบรับเรื่อง: for the complainant, and below the line the stub that stays with the case."""
    return document(work, _("Receipt of a complaint"), Slips(work, request, _receipt), "form")


def reply_slip(work: Work, request: Request) -> Document:
    """แบบตอบรับผลการพิจารณา: goes out with the answer; the complainant says whether the outcome is accepted (ISO 10002: outcome, recourse)."""
    return document(work, _("Answer to the result"), Slips(work, request, _reply), "form")


def satisfaction_slip(work: Work, request: Request) -> Document:
    """แบบประเมินความพึงพอใจ: its code stands for the case, so that the answer needs no name."""
    return document(work, _("Satisfaction with how the matter was handled"), Slips(work, request, _satisfaction), "form")


@dataclass(frozen=True)
class Slips:
    """A page for each of the cases asked for."""

    work: Work
    request: Request
    make: Slip

    def __iter__(self) -> Iterator[Block]:
        ids = record_ids(self.work, CASES, self.request)
        if not ids:
            yield Title(_("No record matches the conditions"), (office_name(self.work),))
        yield from apart(self.make(self.work, record) for record in records(self.work, CASES, ids))


def due_day(work: Work, case_id: int, name: str) -> date | None:
    """The due day of one clock of a case, None while it has none or stands still."""
    sql = "SELECT due_on FROM case_clock WHERE case_id = ? AND clock = ? AND place = 0"
    found = work.reader.connection.execute(sql, (case_id, name)).fetchone()
    return date.fromisoformat(found[0]) if found and found[0] else None


def day_words(day: date | None) -> str:
    """วันอังคาร 2 มิถุนายน 2569."""
    return f"{weekday_name(day)} {format_date(day, 'long')}" if day else ""


def _title(work: Work, words: str, record: dict[str, Any]) -> Title:
    return Title(words, (_("Case no. {number}", number=record["number"]),), "", office_name(work))


# --- the receipt -------------------------------------------------------------------------------------------------------------------------------


def _receipt(work: Work, record: dict[str, Any]) -> Iterator[Block]:
    yield _title(work, _("Receipt of a complaint"), record)
    yield Facts(tuple(pair for pair in _receipt_facts(work, record) if pair[1]), columns=2, label_mm=34)
    yield Gap(6)
    yield Prose(_how_it_goes_on(work, record), spread=False)
    yield Signatures((Signer(_("Receiver"), record["received_by"] or work.settings.user_name),))
    yield Note(short_notice(work))
    yield Gap(4)
    yield cut_line()
    yield Title(_("Stub of the receipt"), (_("Case no. {number}", number=record["number"]),))
    yield Facts(((_("Received on"), _received(record)), (_("First reply by"), day_words(due_day(work, record["id"], "first_reply")))), columns=2, label_mm=34)
    given = tuple((words, False) for words in (_("by hand"), _("by post"), _("by e-mail or LINE"), _("cannot be given (no address)")))
    yield Form(((Blank(_("The receipt was given"), boxes=given),), (Blank(_("Given on")), Blank(_("Given by")))))
    if record["anonymity"] == "named":
        yield Signatures((Signer(_("Receiver of the receipt")),))
    else:
        yield Note(_("The complainant does not sign: the name is not to be seen."))


def _received(record: dict[str, Any]) -> str:
    time = f" {clock(record['received_time'])}" if record["received_time"] else ""
    return f"{format_date(record['received_on'], 'long')}{time}"


def _receipt_facts(work: Work, record: dict[str, Any]) -> Iterator[tuple[str, Value]]:
    yield _("Received on"), _received(record)
    yield _("Channel (case)"), shown(work, CASES["channel"], record)
    yield _("Record type"), shown(work, CASES["record_type"], record)
    yield _("Responsible group"), shown(work, CASES["owner_unit"], record)
    yield _("Subject"), record["name"]
    yield _("First reply by"), day_words(due_day(work, record["id"], "first_reply"))
    yield _("To be settled by"), day_words(record["close_due_on"])


def _how_it_goes_on(work: Work, record: dict[str, Any]) -> str:
    words = _("The office has received your matter. Please keep this number: with it you can ask how the matter stands. {contact}", contact=contact_words(work))
    if record["anonymity"] == "confidential":
        hidden = _("Your name is kept hidden: it stands in none of our lists or letters.")
        return f"{words} {hidden}"
    return words


# --- the answer to the result ------------------------------------------------------------------------------------------------------------------


def _reply(work: Work, record: dict[str, Any]) -> Iterator[Block]:
    yield _title(work, _("Answer to the result"), record)
    told = format_date(record["replied_on"], "long") or "." * 40
    letter = record["reply_doc_no"] or "." * 30
    yield Prose(_("The office told you the result of your matter on {day} by letter no. {letter}. Please mark what applies and send this slip back to the office.", day=told, letter=letter), spread=False)
    if record["recourse"]:
        yield Prose(_("What you can still do: {recourse}", recourse=record["recourse"]), spread=False)
    received = ((_("I have not received it"), False), (_("I have received the result on …"), False))
    outcome = ((_("I accept the outcome"), False), (_("I do not accept it"), False))
    wish = ((_("nothing more"), False), (_("to contest it, because …"), False))
    yield Form(((Blank(_("Result (told)"), boxes=received),), (Blank(_("Outcome"), boxes=outcome),), (Blank(_("I wish"), boxes=wish),), (Blank(_("Reasons"), lines=5),)))
    if record["anonymity"] == "named":
        yield Signatures((Signer(_("Complainant")),))
    else:
        yield Note(_("A name or signature is not needed; the case number is enough."))
    yield Note(_("Send it to: {contact}", contact=contact_words(work)))
    yield Note(short_notice(work))


# --- satisfaction ------------------------------------------------------------------------------------------------------------------------------


def _satisfaction(work: Work, record: dict[str, Any]) -> Iterator[Block]:
    sql = "SELECT code, expires_on, answered_on FROM case_survey WHERE case_id = ? AND deleted_at IS NULL"
    found = work.reader.connection.execute(sql, (record["id"],)).fetchone()
    title = _("Satisfaction with how the matter was handled")
    if found is None or found[2]:
        yield _title(work, title, record)
        yield Prose(_("The complainant was not asked yet: ask first, then print the slip with its code.") if found is None else _("This question was answered already."))
        return
    until = format_date(date.fromisoformat(found[1]), "long")
    yield Title(title, (_("Code {code}", code=found[0]),), _("Answer by {day}; please do not write your name", day=until), office_name(work))
    yield Prose(_("You told the office about a matter, and it is settled. How satisfied are you with the way it was handled?"), spread=False)
    labels = {5: _("very satisfied"), 4: _("satisfied"), 3: _("in between"), 2: _("not satisfied"), 1: _("not at all")}
    scale = tuple((f"{score} {labels[score]}", False) for score in SCORES)
    yield Form(((Blank(_("On the whole"), boxes=scale),), (Blank(_("What was good, what should be better"), lines=6),)))
    yield Note(_("Send it to: {contact}", contact=contact_words(work)))
    yield Note(_("The answer is entered by the code alone, by somebody who did not work on the matter. It is used to improve the service and counted without names."))
