"""Letters of cases on paper: letter records of the register as official letters and memos, PDF and Word (domain B.3.7, B.3.8, C.5).

Who complains is filled in here and only where it may be (``letter_fields.person_values``): a named complainant by ``work.complainant``; a hidden one never, unless the caller
hands over what a recorded look has opened. Titles of files and documents say the kind of letter and the number of the case, nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.domain import letter_fields
from desktop.domain.address import Address as Place
from desktop.domain.address import format_address
from desktop.domain.addressee import TO_ALL, TO_HIGHEST, TO_MONKS
from desktop.domain.complaint_rules import SECRET_LEVELS
from desktop.models.complaint_register import CASES, LETTERS
from desktop.reports.blocks import Block, Document, Letter, Note
from desktop.reports.report import DOCX, PDF, Report
from desktop.reports.request import Request, Work, data_line, record_ids, records, title_block
from desktop.words import N_, _

CLOSINGS = {TO_ALL: "ขอแสดงความนับถือ", TO_HIGHEST: "ขอแสดงความนับถืออย่างยิ่ง", TO_MONKS: "ขอนมัสการด้วยความเคารพ"}
"""The word that greets → the phrase that closes (domain C.5)."""

_GREETED = re.compile(rf"({TO_HIGHEST}|{TO_MONKS}|{TO_ALL})\s*")
_NOT_IN_NAMES = re.compile(r"[^\w.\-ก-๙]+")


def letter_document(work: Work, letter: int | Mapping[str, Any], person: Mapping[str, Any] | None = None, proof: bool = False) -> Document:
    """One letter as a document: a record of the register "letter" by its id, or values that are not saved yet.

    ``person``: who complains, as a recorded look opened it; without it a named complainant is asked for here and a hidden one stays hidden. ``proof``: for the screen, where the
    place of the garuda is shown although the office has not supplied it. Raises ``LookupError`` when the letter or its case is gone or not for this viewer.
    """
    values = work.reader.get(LETTERS, letter) if isinstance(letter, int) else letter
    case = work.reader.get(CASES, values["case_id"]) if values else None
    if values is None or case is None:
        raise LookupError("letter")
    title = title_of(work, values, case)
    return _document(work, title, (letter_block(work, values, case, person, proof),), _names(work, case))


def title_of(work: Work, values: Mapping[str, Any], case: Mapping[str, Any]) -> str:
    """What a letter is called in the properties of a file: its kind and the number of the case."""
    kind = work.reader.value_lists().label("letter_kind", values["kind"], "th")
    return f"{kind} เรื่องเลขที่ {case['number']}"


def file_words(work: Work, values: Mapping[str, Any], case_number: str) -> str:
    """The name of a letter's file without its ending: "หนังสือตอบผู้ร้อง_ร.12-2569"; never more than its kind and the number of the case."""
    kind = work.reader.value_lists().label("letter_kind", values["kind"], "th")
    return f"{kind}_{_NOT_IN_NAMES.sub('-', case_number)}".strip("_-")


def _document(work: Work, title: str, blocks: tuple[Block, ...], names: tuple[str, ...]) -> Document:
    office = work.reader.office()
    known = tuple(office.get(key, "") for key in ("name_th", "short_name", "director_name", "province"))
    return Document(title, blocks, family="letter", digits="thai", names=(*known, *names))


def _names(work: Work, case: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(case[name]) for name in ("school_id.title", "respondent_name", "owner_officer", "forwarded_to.title") if case.get(name))


# --- One letter ------------------------------------------------------------------------------------------------------------------------------------


def letter_block(work: Work, values: Mapping[str, Any], case: Mapping[str, Any], person: Mapping[str, Any] | None = None, proof: bool = False) -> Letter:
    """The parts of a letter or memo, who complains filled in where the letter may name them."""
    kind = values["kind"]
    who = person if person is not None else _named(work, kind, case)
    filled = letter_fields.person_values(kind, case["anonymity"], case["number"], who)
    told = {name: letter_fields.fill_person(values.get(name) or "", filled) for name in ("name", "recipient", "reference", "body")}
    greeted = _GREETED.match(told["recipient"])
    greeting = greeted[1] if greeted else TO_ALL
    memo = kind == "memo"
    return Letter(
        told["name"],
        told["recipient"][greeted.end() :] if greeted else told["recipient"],
        told["body"],
        number=values.get("doc_no") or "",
        date=letter_fields.long_date(values.get("written_on")),
        sender=_memo_sender(work, case) if memo else _sender(work),
        memo=memo,
        greeting=greeting,
        closing=CLOSINGS[greeting],
        signer=values.get("signer") or "",
        post=values.get("signer_position") or "",
        reference=told["reference"],
        enclosures=tuple(letter_fields.fill_person(line, filled) for line in values.get("enclosures") or ()),
        origin=() if memo else _origin(work, case),
        copies=tuple(letter_fields.fill_person(line, filled) for line in values.get("copies") or ()),
        urgency=_urgency(work, values),
        secrecy=_secrecy(work, case),
        garuda=_garuda(work),
        garuda_on="text" if work.settings.garuda_on == "text" else "paper",
        proof=proof,
    )


def _named(work: Work, kind: str, case: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Who complains, where the letter may name somebody whose name is known to the officials."""
    if case["anonymity"] != "named" or not letter_fields.may_name(kind, "named"):
        return None
    return work.complainant(case["id"])


def _garuda(work: Work) -> Path | None:
    file = work.paths.data / work.settings.garuda if work.settings.garuda else None
    return file if file is not None and file.is_file() else None


def _urgency(work: Work, values: Mapping[str, Any]) -> str:
    key = values.get("urgency") or "normal"
    return "" if key == "normal" else work.reader.value_lists().label("urgency", key, "th")


def _secrecy(work: Work, case: Mapping[str, Any]) -> str:
    return work.reader.value_lists().label("secrecy", case["secrecy"], "th") if case["secrecy"] in SECRET_LEVELS else ""


def _sender(work: Work) -> tuple[str, ...]:
    """The office with its address, as it stands at the right of a letter."""
    office = work.reader.office()
    first = _place(office, "address_no", "moo", "soi", "road", "tambon")
    return tuple(text for text in (office.get("name_th", ""), first, _place(office, "amphoe", "province", "postcode")) if text)


def _place(office: Mapping[str, str], *names: str) -> str:
    return format_address(Place(**{name: office.get(name, "") for name in names}), whole_words=True)


def _unit(work: Work, case: Mapping[str, Any]) -> str:
    """The group the letter comes from: the one in charge, else the group of the director's office."""
    key = case.get("owner_unit") or next((item.key for item in work.reader.value_lists().items("org_unit") if item.key == "ADMIN"), "")
    return work.reader.value_lists().label("org_unit", key, "th") if key else ""


def _memo_sender(work: Work, case: Mapping[str, Any]) -> tuple[str, ...]:
    office = work.reader.office()
    place = office.get("short_name") or office.get("name_th", "")
    phone = f"โทร. {office['phone']}" if office.get("phone") else ""
    return tuple(text for text in (f"{_unit(work, case)} {place}".strip(), phone) if text)


def _origin(work: Work, case: Mapping[str, Any]) -> tuple[str, ...]:
    """Under the signature: the group, telephone and fax, e-mail (domain C.5)."""
    office = work.reader.office()
    called = [f"{word} {office[key]}" for word, key in (("โทร.", "phone"), ("โทรสาร", "fax")) if office.get(key)]
    mail = f"ไปรษณีย์อิเล็กทรอนิกส์ {office['email']}" if office.get("email") else ""
    return tuple(text for text in (_unit(work, case), "  ".join(called), mail) if text)


# --- The report --------------------------------------------------------------------------------------------------------------------------------------


def case_letters(work: Work, request: Request) -> Document:
    """หนังสือของเรื่องร้องเรียน: the chosen letters, or the last written one; each begins a page. Hidden complainants stay hidden in it."""
    ids = list(record_ids(work, LETTERS, request))
    chosen = list(records(work, LETTERS, ids if request.ids is not None or _narrowed(request) else ids[:1]))
    blocks: list[Block] = []
    names: list[str] = []
    titles = []
    for values in chosen:
        case = work.reader.get(CASES, values["case_id"])
        if case is not None:
            blocks.append(letter_block(work, values, case, proof=bool(request["proof"])))
            names += _names(work, case)
            titles.append(title_of(work, values, case))
    if not blocks:
        title = _("Letters of cases")
        return Document(title, (title_block(work, title, data_line(work, _("the newest letter"))), Note(_("No letter was found."))))
    return _document(work, titles[0] if len(titles) == 1 else _("Letters of cases"), tuple(blocks), tuple(names))


def _narrowed(request: Request) -> bool:
    """Whether a search or a filter says which letters are meant."""
    return bool(request.query.text.strip() or request.query.filters)


LETTER_REPORTS = (
    Report(
        "case-letter",
        N_("Letter or memo of a case"),
        N_("The official letter as it is sent: Thai digits, garuda, page two by the rules"),
        case_letters,
        "letter",
        formats=(PDF, DOCX),
        each=True,
        unchosen=N_("The newest letter"),
    ),
)
"""The letters among the reports."""
