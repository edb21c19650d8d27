"""The file of a case on paper: what it is about, how each due day was counted, what was done, what came of it (domain B.3.8; PRINT.md, section 9).

Who complains stands in it as a word only, unless the case is known to the officials, the option is chosen and the names can be read now (domain B.3.7).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from desktop.domain import complainants
from desktop.domain.complaint_rules import SECRET_LEVELS
from desktop.domain.thai_date import format_date, local
from desktop.models.complaint_register import CASES, REFERRALS
from desktop.models.conditions import Query
from desktop.reports.blocks import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Prose,
    Row,
    Shape,
    Table,
    Title,
    Together,
    Value,
    apart,
)
from desktop.reports.calendar_entries import clock
from desktop.reports.case_clocks import clock_blocks
from desktop.reports.case_deeds import deeds_table
from desktop.reports.request import Request, Work, document, office_name, record_ids, records, shown, signatures
from desktop.words import _

Record = Mapping[str, Any]
_NAMES = ("owner_officer", "received_by", "respondent_name", "assigned_by")
"""Fields with the names of persons, which no line may break."""


def case_file(work: Work, request: Request) -> Document:
    """แฟ้มเรื่อง: a part for each of the cases asked for; the most secret of them says how secret the paper is (ระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544)."""
    found = list(records(work, CASES, record_ids(work, CASES, request)))
    title = file_title(found[0]) if len(found) == 1 else _("Case files")
    made = document(work, title, Files(work, request, found), "report", _("Case file {number}", number=found[0]["number"]) if len(found) == 1 else title)
    names = {name for record in found for name in (*(record[field] for field in _NAMES), *(record["handlers"] or ()), record.get("school_id.title")) if name}
    return replace(made, secrecy=secrecy_of(work, found), names=(*made.names, *sorted(names)))


def file_title(record: Record) -> str:
    """แฟ้มเรื่องร้องเรียน ร.17/2569."""
    return _("Case file {number}", number=record["number"])


def secrecy_of(work: Work, found: Sequence[Record]) -> str:
    """The words at head and foot of each page: the highest level of the cases; a case that only named people see is at least secret."""
    levels = ("normal", *SECRET_LEVELS)
    highest = max((levels.index(record["secrecy"]) if record["secrecy"] in levels else 0 for record in found), default=0)
    if highest == 0 and any(record["restricted"] for record in found):
        highest = 1
    return work.reader.value_lists().label("secrecy", levels[highest]) if highest else ""


@dataclass(frozen=True)
class Files:
    """The parts of the document, made as they are printed."""

    work: Work
    request: Request
    found: Sequence[dict[str, Any]]

    def __iter__(self) -> Iterator[Block]:
        if not self.found:
            yield Title(_("Case files"), (_("No record matches the conditions"),))
        yield from apart(map(self._file, self.found))

    def _file(self, record: dict[str, Any]) -> Iterator[Block]:
        work = self.work
        line = _("Data as of {date}", date=format_date(work.today(), "long"))
        yield Title(file_title(record), (office_name(work),) if office_name(work) else (), line)
        yield Facts(tuple(pair for pair in self._facts(record) if pair[1]), columns=2, label_mm=33)
        made = self._sections_of(record)
        yield from (block for blocks in made[:-1] for block in blocks)
        signed = signatures(work, _("Responsible for the matter"), _("Ordered by"), maker=record["owner_officer"] or "")
        yield from (*made[-1], signed) if isinstance(made[-1][-1], Table) else (Together((*made[-1], signed)),)

    def _sections_of(self, record: dict[str, Any]) -> list[list[Block]]:
        """The sections that have something to say, each with its heading; headings of the second level are numbered under it."""
        found: list[list[Block]] = []
        for heading, make in self._sections():
            number = len(found) + 1
            if blocks := list(make(record, number)):
                found.append([Heading(heading, str(number)), *_numbered(blocks, number)])
        return found

    def _sections(self) -> list[tuple[str, Callable[[dict[str, Any], int], Iterator[Block]]]]:
        work = self.work
        working, redacted = bool(self.request["working"]), bool(self.request["redacted"])
        return [
            (_("What was told"), lambda record, _number: _story(record)),
            (_("How the time limits are counted"), lambda record, number: clock_blocks(work, record, number, working)),
            (_("What was done, in order"), lambda record, _number: deeds_table(work, record)),
            (_("Forwarded and followed"), lambda record, _number: _referrals(work, record)),
            (_("Fact-finding committee"), lambda record, _number: _committee(work, record)),
            (_("Result and opinion"), lambda record, _number: _result(work, record)),
            (_("Told to the complainant"), lambda record, _number: _told(work, record)),
            (_("Text for the respondent"), lambda record, _number: _redacted(record) if redacted else iter(())),
            (_("Who looked at the complainant's name"), lambda record, _number: _reveals(work, record)),
        ]

    def _facts(self, record: dict[str, Any]) -> Iterator[tuple[str, Value]]:
        work = self.work
        yield _("Status"), shown(work, CASES["status"], record)
        yield _("Channel (case)"), shown(work, CASES["channel"], record)
        time = f" {clock(record['received_time'])}" if record["received_time"] else ""
        yield _("Received on"), format_date(record["received_on"], "long") + time
        yield _("To be settled by"), format_date(record["close_due_on"], "long")
        yield _("Record type"), shown(work, CASES["record_type"], record)
        yield _("Category (case)"), shown(work, CASES["category"], record)
        yield _("Complainant"), complainant_words(work, record, bool(self.request["named"]))
        for name in ("complainant_kind", "external_source", "external_ref", "in_doc_no", "secrecy", "priority", "severity", "school_id", "event_on", "event_time", "event_place", "event_area"):
            yield _(CASES[name].label), "" if name == "secrecy" and record["secrecy"] == "normal" else shown(work, CASES[name], record)
        yield _("Respondent"), _respondent(work, record)
        for name in ("received_by", "owner_unit", "owner_officer", "assigned_on", "co_units", "service_id"):
            yield _(CASES[name].label), shown(work, CASES[name], record)
        yield _("Conflict of interest (s. 13)"), _interest(record)
        yield _("Subject"), record["name"]


def complainant_words(work: Work, record: Record, named: bool) -> str:
    """The word that stands for who complains; the name itself only of a known one, when it is wanted and can be read now."""
    if record["anonymity"] == "confidential":
        return _("Hidden (the complainant asked for it)")
    if record["anonymity"] == "anonymous":
        return _("Name not given")
    found = work.complainant(int(record["id"])) if named else None
    if not found:
        return _("Known to the officials (name not printed)")
    rest = [str(found[name]) for name in ("address", "phone", "email", "line") if found.get(name)]
    return " · ".join((complainants.full_name(found), *rest))


def _respondent(work: Work, record: Record) -> str:
    parts = (record["respondent_name"], record["respondent_position"], shown(work, CASES["respondent_unit"], record))
    return " ".join(part for part in parts if part) or shown(work, CASES["respondent_kind"], record)


def _interest(record: Record) -> str:
    if record["coi_checked"]:
        return _("checked, none found")
    return record["coi_note"] or ""


def _numbered(blocks: Sequence[Block], number: int) -> Iterator[Block]:
    """Headings of the second level numbered under their section."""
    place = 0
    for block in blocks:
        if isinstance(block, Heading) and not block.number:
            place += 1
            block = replace(block, number=f"{number}.{place}")
        yield block


# --- the sections ------------------------------------------------------------------------------------------------------------------------------


def _words_of(record: Record, *names: str) -> Iterator[Block]:
    """Long texts, each under its own heading where it is filled."""
    for name in names:
        if record[name]:
            yield Heading(_(CASES[name].label), "", 2)
            yield Prose(str(record[name]))


def _story(record: Record) -> Iterator[Block]:
    yield from _words_of(record, "detail", "wish")
    if record["witnesses"]:
        yield Facts(((_("Witnesses (case file)"), ", ".join(record["witnesses"])),))


def _referrals(work: Work, record: Record) -> Iterator[Block]:
    ids = work.reader.ids(REFERRALS, Query(filters=(("case_id", (str(record["id"]),)),), order=("sent_on", False)))
    rows = list(work.reader.rows(REFERRALS, ids))
    if not rows:
        return
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Agency, purpose")),
        Column(_("Sent on"), Shape.DATE),
        Column(_("To report by"), Shape.DATE),
        Column(_("Reminders"), width_mm=34),
        Column(_("Reported on"), Shape.DATE),
    )
    yield Table(columns, [_referral(work, number, row) for number, row in enumerate(rows, 1)], name=_("Forwarded and followed"))
    for number, row in enumerate(rows, 1):
        if row["report"]:
            yield Prose(_("{number}) {agency} reported: {report}", number=number, agency=row["name"], report=row["report"]), spread=False)


def _referral(work: Work, number: int, row: Record) -> Row:
    about = "\n".join(text for text in (row["name"], shown(work, REFERRALS["purpose"], row), row["doc_no"]) if text)
    told = [(row[f"reminder{place}_on"], row[f"reminder{place}_no"]) for place in (1, 2, 3)]
    reminders = [f"{place}) {format_date(on, 'short')} {letter or ''}".rstrip() for place, (on, letter) in enumerate(told, 1) if on]
    return (number, about, row["sent_on"], row["due_on"], "\n".join(reminders) or "–", row["reported_on"] or "–")


def _committee(work: Work, record: Record) -> Iterator[Block]:
    names = ("committee_order_no", "committee_order_on", "committee_concluded_on")
    pairs = [(_(CASES[name].label), shown(work, CASES[name], record)) for name in names]
    members = "\n".join(f"{place}) {name}" for place, name in enumerate(record["committee_members"] or (), 1))
    known = tuple(pair for pair in (*pairs, (_("Members (case file)"), members)) if pair[1])
    if known:
        yield Facts(known, columns=2, label_mm=33)
    if record["committee_conclusion"]:
        yield Prose(record["committee_conclusion"])


def _result(work: Work, record: Record) -> Iterator[Block]:
    names = ("result_code", "resolved_on", "inadmissible_reason", "accepted_to_plan", "praised", "recognition", "improvement_id", "closed_on", "retention_until")
    pairs = tuple((_(CASES[name].label), value) for name in names if (value := shown(work, CASES[name], record)))
    if pairs:
        yield Facts(pairs, columns=2, label_mm=38)
    yield from _words_of(record, "result", "unit_reply", "root_cause", "closed_summary")


def _told(work: Work, record: Record) -> Iterator[Block]:
    names = ("first_reply_on", "replied_on", "reply_channel", "reply_doc_no", "recourse", "outcome_accepted")
    pairs = [(_(CASES[name].label), value) for name in names if (value := shown(work, CASES[name], record))]
    pairs += _satisfaction(work, record)
    if pairs:
        yield Facts(tuple(pairs), columns=2, label_mm=38)


def _satisfaction(work: Work, record: Record) -> Iterator[tuple[str, str]]:
    """What the complainant said about how the case was handled; its code is no business of a file."""
    sql = "SELECT asked_on, expires_on, answered_on, score, comment FROM case_survey WHERE case_id = ? AND deleted_at IS NULL"
    found = work.reader.connection.execute(sql, (record["id"],)).fetchone()
    if found is None:
        return
    asked, expires, answered, score, comment = found
    if answered:
        yield _("Satisfaction"), _("{score} of 5 (satisfaction)", score=score)
        if comment:
            yield _("In the complainant's words"), comment
        return
    day, until = format_date(date.fromisoformat(asked)), date.fromisoformat(expires)
    over = until < work.today()
    yield _("Satisfaction"), _("asked on {date}, no answer", date=day) if over else _("asked on {date}, may be answered until {until}", date=day, until=format_date(until))


def _redacted(record: Record) -> Iterator[Block]:
    if record["detail_redacted"]:
        yield Prose(record["detail_redacted"])


def _reveals(work: Work, record: Record) -> Iterator[Block]:
    """How often, and when last; the reasons stay in the program."""
    if record["anonymity"] == "anonymous":
        return
    moments = [row[0] for row in work.reader.connection.execute("SELECT at FROM case_reveal WHERE case_id = ? ORDER BY id", (record["id"],))]
    if not moments:
        yield Prose(_("Nobody has looked at the complainant's name with a reason."), indent=False)
        return
    last = local(datetime.fromisoformat(moments[-1]).replace(tzinfo=UTC)).date()
    yield Prose(_("{count} times, last on {date}. Who looked and why is kept in the program.", count=len(moments), date=format_date(last, "long")), indent=False)

