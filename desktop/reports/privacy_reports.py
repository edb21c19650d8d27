"""What the office prints about personal data: the record of processing, what is to be disposed of, certificates, looks at hidden names, one person's data, and the
recovery sheet of the key (พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562; domain C.11). None of them but the data of one person names a complainant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from desktop.domain.thai_date import format_date
from desktop.models import case_privacy
from desktop.models.complaint_register import CASES, DISPOSALS, PURPOSES
from desktop.models.conditions import guard_sql
from desktop.reports.blocks import (
    Blank,
    Block,
    Column,
    Document,
    Facts,
    Form,
    Gap,
    Heading,
    Item,
    Note,
    Prose,
    Row,
    Shape,
    Signatures,
    Signer,
    Table,
    Title,
    apart,
)
from desktop.reports.report import PDF, SIGNED, Report
from desktop.reports.request import (
    Request,
    Work,
    data_line,
    document,
    filter_line,
    office_name,
    record_ids,
    records,
    register_page,
    shown,
    signatures,
    title_block,
)
from desktop.words import N_, _

# --- The record of processing ------------------------------------------------------------------------------------------------------------------


def processing_record(work: Work, request: Request) -> Document:
    """บันทึกรายการของกิจกรรมการประมวลผล with what มาตรา 39 (1)–(8) asks for: data, purpose, controller, retention, rights, recipients, refusals, protection."""
    title = _("Record of processing activities")
    ids = record_ids(work, PURPOSES, request)
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Personal data and whose (1)")),
        Column(_("Purpose (2) and legal basis")),
        Column(_("Kept for (4)"), cap_mm=34),
        Column(_("Recipients; use or disclosure (6)"), cap_mm=40),
        Column(_("Protection (8)")),
        Column(_("Requests refused (7)"), cap_mm=26),
    )
    blocks: tuple[Block, ...] = (
        title_block(work, title, filter_line(work, PURPOSES, request, len(ids)), _("Personal Data Protection Act B.E. 2562, section 39")),
        Facts(_controller(work)),
        Gap(),
        Table(columns, PurposeRows(work, ids), dense=True, name=title),
        Note(_("Rights (5): to see, correct, delete, restrict and receive the data, and to object (sections 30 to 36); requests are answered within 30 days.")),
        signatures(work, _("Prepared by"), _("Certified by")),
    )
    return document(work, title, blocks, "register")


def _controller(work: Work) -> tuple[tuple[str, str], ...]:
    office = work.reader.office()
    reach = " · ".join(office[key] for key in ("phone", "email") if office.get(key))
    return ((_("Controller (3)"), office_name(work) or "–"), (_("How to reach the office"), reach or "–"))


@dataclass(frozen=True)
class PurposeRows:
    """One row a group of personal data."""

    work: Work
    ids: Sequence[int]

    def __iter__(self) -> Iterator[Row]:
        for number, record in enumerate(records(self.work, PURPOSES, self.ids), 1):
            data = f"{record['name']}\n{record['used_in']} · {record['people']}"
            purpose = f"{record['purpose']}\n{record['basis']}"
            kept = "\n".join(filter(None, (record["retention"], self._carried_out(record))))
            yield (number, data, purpose, kept, record["recipients"], record["protection"], record["refusals"] or "–")

    def _carried_out(self, record: Mapping[str, Any]) -> str:
        """By which number of years disposal goes for this group: the shortest of its rows, as the record type says where none has one."""
        group = record["data_group"]
        if group not in case_privacy.GROUPS:
            return ""
        words, years = shown(self.work, PURPOSES["data_group"], record), case_privacy.years_of_groups(self.work.reader.connection).get(group)
        if years is None:
            return _("Disposal of “{group}”: as the record type says", group=words)
        return _("Disposal of “{group}”: {years} years after closing", group=words, years=years)


# --- Disposal ----------------------------------------------------------------------------------------------------------------------------------


def disposal_list(work: Work, request: Request) -> Document:
    """บัญชีเรื่องที่ครบกำหนดเก็บ: the closed cases of which something was kept long enough, and what of each is to go, for the director to decide on."""
    title = _("Cases whose time of keeping is over")
    due = {one.case_id: one for one in case_privacy.due(work.reader, work.today())}
    ids = request.ids if request.ids is not None else list(due)
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Case no."), Shape.CODE),
        Column(_("Record type"), cap_mm=40),
        Column(_("Category (case)")),
        Column(_("Closed on"), Shape.DATE),
        Column(_("To be kept until"), Shape.DATE),
        Column(_("To be destroyed"), cap_mm=50),
        Column(_("Decision of the director"), width_mm=38),
    )
    rows = DisposalRows(work, ids, due)
    table = Table(columns, rows, name=title, empty=_("No case has been kept long enough."))
    page = register_page(work, request, title, data_line(work, _("closed, and kept long enough")), table)
    others = case_privacy.due_for_others(work.reader, work.today())
    note = Note(_("{count} more are seen by their named handlers only and stand on their lists.", count=f"{others:,}"))
    return replace(page, blocks=(*tuple(page.blocks)[:2], note, *tuple(page.blocks)[2:])) if others else page


@dataclass(frozen=True)
class DisposalRows:
    """One row a case; no subject and no name."""

    work: Work
    ids: Sequence[int]
    due: Mapping[int, case_privacy.Due]

    def __iter__(self) -> Iterator[Row]:
        lists = self.work.reader.value_lists()
        for number, record in enumerate(records(self.work, CASES, self.ids), 1):
            words = (shown(self.work, CASES[name], record) for name in ("record_type", "category"))
            due = self.due.get(record["id"])
            groups = " · ".join(lists.labels("case_data_group", due.groups)) if due else "–"
            yield (number, record["number"], *words, record["closed_on"], due.until if due else record["retention_until"], groups, "")


def disposal_certificate(work: Work, request: Request) -> Document:
    """ใบรับรองการทำลายข้อมูลส่วนบุคคล: a page a disposal."""
    return document(work, _("Certificate of disposal"), Certificates(work, request), "report")


@dataclass(frozen=True)
class Certificates:
    """The pages of the certificates asked for."""

    work: Work
    request: Request

    def __iter__(self) -> Iterator[Block]:
        ids = record_ids(self.work, DISPOSALS, self.request)
        if not ids:
            yield Title(_("Certificate of disposal"), (office_name(self.work),))
            yield Prose(_("Nothing has been disposed of."))
        yield from apart(_certificate(self.work, record) for record in records(self.work, DISPOSALS, ids))


_DESTROYED = {
    case_privacy.IDENTITY: N_("{group}: name, how to reach them, and whatever else was kept sealed of them"),
    case_privacy.CONCERNED: N_("{group}: names and positions"),
    case_privacy.FACTS: N_("{group}: the texts of the case, of what was done and of letters, whoever is named in them, and the files"),
}


def _case_lines(lines: Sequence[str]) -> tuple[Row, ...]:
    """The lines of a certificate, "number: what was destroyed", as rows."""
    parts = (line.partition(": ") for line in lines)
    return tuple((place, number, words or "–") for place, (number, _colon, words) in enumerate(parts, 1))


def _certificate(work: Work, record: Mapping[str, Any]) -> Iterator[Block]:
    yield title_block(work, _("Certificate of disposal"), "", _("No. {number}", number=record["name"]))
    yield Prose(
        _(
            "On {date} the following personal data of {count} cases, whose time of keeping was over, were destroyed, and what the history knew of them. "
            "What was destroyed of each case stands beside its number.",
            date=format_date(record["disposed_on"], "long"),
            count=f"{record['case_count'] or 0:,}",
        )
    )
    for place, group in enumerate((group for group in case_privacy.GROUPS if group in record["data_groups"]), 1):
        yield Item(f"{place})", _(_DESTROYED[group], group=work.reader.value_lists().label("case_data_group", group)))
    yield Prose(_("Kept for statistics: number, type, days, channel, category, groups, units and result codes, which name nobody. What does not stand beside a case is kept until its own time is over."))
    told = (("approver", _("Approved by")), ("memo_number", _("Memo no.")), ("note", _("Note")))
    yield Facts(tuple((label, str(record[name])) for name, label in told if record[name]))
    yield Heading(_("Cases"), level=2)
    yield Table((Column(_("No."), Shape.ORDINAL), Column(_("Case no."), Shape.CODE), Column(_("Destroyed"))), _case_lines(record["case_numbers"]), name=_("Cases"))
    yield Note(_("Basis: Personal Data Protection Act B.E. 2562, section 37 (3). Backups made before hold the data until they are thinned out."))
    yield signatures(work, _("Disposed of by"), _("Approved by"))


# --- Looks at hidden names ---------------------------------------------------------------------------------------------------------------------


def reveal_log(work: Work, request: Request) -> Document:
    """ทะเบียนการเปิดดูชื่อผู้ร้อง: when, who, which case, why; newest first."""
    title = _("Looks at complainants' names")
    columns = (
        Column(_("No."), Shape.ORDINAL),
        Column(_("Date and time"), Shape.STATE, width_mm=34),
        Column(_("Looked at by"), Shape.NAME),
        Column(_("Case no."), Shape.CODE),
        Column(_("Reason")),
    )
    table = Table(columns, RevealRows(work), name=title, empty=_("Nobody has looked at a name."))
    return register_page(work, request, title, data_line(work, _("All")), table)


@dataclass(frozen=True)
class RevealRows:
    """One row a look; those at cases of other named handlers stay out."""

    work: Work

    def __iter__(self) -> Iterator[Row]:
        assert CASES.guard is not None
        sql = (
            "SELECT r.at, r.who, t.number, r.reason FROM case_reveal AS r JOIN complaint_case AS t ON t.id = r.case_id "
            f"WHERE {guard_sql(CASES.guard, 't', self.work.reader.viewer)} ORDER BY r.id DESC"
        )
        for place, (at, who, number, reason) in enumerate(self.work.reader.connection.execute(sql), 1):
            moment = datetime.fromisoformat(at).replace(tzinfo=UTC).astimezone()
            yield (place, f"{format_date(moment.date(), 'medium')} {moment:%H.%M}", who or "–", number, reason)


# --- One person's data -------------------------------------------------------------------------------------------------------------------------


def person_document(work: Work, data: Mapping[str, Any]) -> Document:
    """The data of one person for the person who asked (มาตรา 30), from ``privacy.person_data``. Its title names nobody."""
    title = _("Personal data kept about one person")
    return replace(document(work, title, tuple(_person_blocks(work, title, data)), "report"), secrecy=_("Confidential (paper)"))


def _person_blocks(work: Work, title: str, data: Mapping[str, Any]) -> Iterator[Block]:
    yield title_block(work, title, "", _("Given on {date} under section 30 of the Personal Data Protection Act B.E. 2562", date=data["asked_on"]))
    yield Heading(_("Who it is about"), "1")
    yield Facts(tuple(data["person"].items()), label_mm=52)
    for place, case in enumerate(data["cases"], 1):
        yield Heading(_("Case {place} of {count}", place=place, count=len(data["cases"])), str(place + 1))
        yield Facts(tuple(case.items()), label_mm=52)
    yield Gap()
    yield Note(_("The person may ask to correct, delete or restrict these data (sections 32 to 36) at the office named above."))
    yield Signatures((Signer(_("Given by"), work.settings.user_name), Signer(_("Taken by (paper)"))))


# --- The recovery sheet ------------------------------------------------------------------------------------------------------------------------


def recovery_sheet(work: Work, code: str, mark: str) -> Document:
    """The sheet that opens the names when the password is lost. ``code`` as ``vault.set_key`` gives it, ``mark`` the fingerprint of the key. Printed once, kept nowhere."""
    title = _("Recovery sheet for the names of complainants")
    groups = code.split("-")
    blocks: tuple[Block, ...] = (
        title_block(work, title),
        Prose(_("Who has this sheet can read the names of all complainants. Who has lost both it and the password can read none of them, and nobody can help.")),
        Gap(10),
        Heading("   ".join(groups[: len(groups) // 2]), level=1),
        Heading("   ".join(groups[len(groups) // 2 :]), level=1),
        Gap(10),
        Facts(((_("Mark of the key"), mark), (_("Date"), format_date(work.today(), "long")), (_("Set by"), work.settings.user_name or "–")), label_mm=40),
        Gap(10),
        Item("1)", _("Put the sheet into an envelope, close it and sign over the flap.")),
        Item("2)", _("Keep it in the office's safe, apart from this computer, and write down who has the key to the safe.")),
        Item("3)", _("When the password is lost: “unlock with the recovery sheet”, type the code, then choose a new password and print a new sheet.")),
        Item("4)", _("When a new sheet was printed, destroy this one.")),
        Gap(10),
        Form(((Blank(_("Kept at")),), (Blank(_("Kept by")), Blank(_("Date received"))))),
        signatures(work, _("Printed by"), _("Taken by (paper)")),
    )
    return replace(document(work, title, blocks, "report"), digits="arabic", secrecy=_("Secret (paper)"))


PRIVACY_REPORTS: tuple[Report, ...] = (
    Report("processing-record", N_("Record of processing (section 39)"), N_("Personal data, purpose, basis, time of keeping, recipients, protection"), processing_record, "purpose"),
    Report(
        "disposal-list",
        N_("Cases to be disposed of"),
        N_("Closed cases whose time of keeping is over, for the director to decide on"),
        disposal_list,
        "case",
        (SIGNED,),
        unchosen=N_("The cases whose time is over"),
    ),
    Report("disposal-certificate", N_("Certificate of disposal"), N_("A page a disposal: what was destroyed, what stays, who approved"), disposal_certificate, "disposal", formats=(PDF,), each=True),
    Report("reveal-log", N_("Looks at complainants' names"), N_("When, who, which case, why"), reveal_log, "case", (SIGNED,), unchosen=N_("Every look")),
)
