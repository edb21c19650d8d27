"""Planted complainants, put into an office through the services that clerks use, and a grep that finds them however they are written."""

from __future__ import annotations

import base64
import io
import re
import zipfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2

from desktop.domain.framework_nodes import SOURCES
from desktop.domain.thai_date import fiscal_year
from desktop.domain.thai_text import arabic_digits
from desktop.errors import UserError
from desktop.models.assessment_reading import read
from desktop.models.complaint_register import ACTIONS, CASES
from desktop.models.conditions import Query
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.partner_register import PARTNERS
from desktop.services import (
    assessments,
    assessor_files,
    attachments,
    case_links,
    cases,
    drafts,
    evidence,
    frameworks,
    history,
    identities,
    improvements,
    item_sources,
    letters,
    office,
    records,
    redaction,
    referrals,
    steps,
    surveys,
)
from desktop.services.workspace import Workspace

OFFICER = "นางสาวพิมพ์ใจ ตัวอย่างดี"
SUBJECT = "ขอให้ตรวจสอบอาหารกลางวัน"
"""Stands in every planted case: what proves that the grep can find anything at all."""

HIDDEN = {
    "confidential": {
        "title": "นาง", "first_name": "กมลรพี", "last_name": "ซ่อนนามจริง", "phone": "08 1212 3434", "email": "kamol.hidden@example.com", "line": "kamolhidden",
        "address": "77/7 หมู่ 7 ตำบลลับแล อำเภอตรอน จังหวัดอุตรดิตถ์", "citizen_id": "1100000000016", "age": 47, "occupation": "ค้าขาย",
    },
    "secret": {"title": "นาย", "first_name": "วรุฒน์พล", "last_name": "ลับลี้ภัย", "phone": "09 8787 6565", "email": "warut.secret@example.com"},
    "listed": {"first_name": "จิรัชญาดา", "last_name": "แอบแฝงรักษ์", "phone": "06 7676 5454"},
    "anonymous": {"title": "นาย", "first_name": "ไพฑูรภัทร", "last_name": "นิรนามแท้", "phone": "06 4545 2323", "citizen_id": "3100100000014"},
}  # fmt: skip
NAMED = {"title": "นางสาว", "first_name": "ดวงกมลชนก", "last_name": "แจ่มกระจ่างวงศ์", "phone": "08 9191 7373", "email": "duang.named@example.com"}
"""Known to the officials: on the page of the case, in letters and, when asked for, in the case file; nowhere else."""

_WORDS = ("first_name", "last_name", "email", "line")
_NUMBERS = ("phone", "citizen_id")


def needles(people: Iterable[dict[str, Any]]) -> tuple[str, ...]:
    """What must not be found: names, e-mails, and numbers as bare digits."""
    found = [person[name] for person in people for name in _WORDS if name in person]
    return (*found, *(re.sub(r"\D", "", person[name]) for person in people for name in _NUMBERS if name in person))


NEVER = needles(HIDDEN.values())
NOT_HERE = (*NEVER, *needles([NAMED]))


def told(text: str, wanted: Iterable[str] = NOT_HERE) -> list[str]:
    """The needles that stand in a text, however it is spaced, broken into lines, or whichever digits it has."""
    plain = re.sub(r"[\s\u200b\u00ad]+", "", arabic_digits(text)).casefold()
    bare = re.sub(r"[-().]", "", plain)
    return [needle for needle in wanted if needle.casefold() in plain or (needle.isdigit() and needle in bare)]


def told_in_bytes(content: bytes, wanted: Iterable[str] = NOT_HERE) -> list[str]:
    """The needles that stand in raw bytes: as UTF-8, as base64 in whichever alignment, as JSON escapes."""
    found = []
    for needle in wanted:
        written = needle.encode()
        ways = [written, needle.encode("unicode_escape"), needle.encode("utf-16-le")]
        for shift in range(3):
            coded = base64.b64encode(b"\0" * shift + written)[(4 if shift else 0) :]
            ways.append(coded[: len(coded) - 4])
        if any(way and way in content for way in ways):
            found.append(needle)
    return found


def words_of(path: Path) -> str:
    """Everything a written file says: its text, its properties, its name."""
    content = path.read_bytes()
    if content.startswith(b"%PDF"):
        return "\n".join((path.name, _pdf_words(content)))
    if content.startswith(b"PK"):
        return "\n".join((path.name, _zip_words(content), _cells(content) if path.suffix == ".xlsx" else ""))
    for encoding in ("utf-8-sig", "cp874", "latin-1"):
        try:
            return f"{path.name}\n{content.decode(encoding)}"
        except UnicodeDecodeError:
            continue
    raise AssertionError(path)


def _pdf_words(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
        marks = [bookmark.get_title() for bookmark in document.get_toc()]
        return "\n".join([*pages, *marks, *map(str, document.get_metadata_dict().values())]) + content.decode("latin-1")
    finally:
        document.close()


def _zip_words(content: bytes) -> str:
    """Every part of a Word or Excel file, its properties among them, as it is written and without its marks."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
    return "\n".join([*parts, *(re.sub(r"<[^>]*>", "", part) for part in parts), *archive.namelist()])


def _cells(content: bytes) -> str:
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    notes = [cell.comment.text for sheet in book for row in sheet.iter_rows() for cell in row if cell.comment]
    return "\n".join([*cells, *notes, *book.sheetnames])


@dataclass
class Planted:
    """The office with its planted cases, by how the complainant is hidden, and what was said on the way."""

    work: Workspace
    cases: dict[str, int] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    rounds: list[int] = field(default_factory=list)
    """Rounds of self-assessment that were filled from the cases."""

    def say(self, make: Callable[[], Any]) -> Any:
        """Do something and keep the words by which it could be undone."""
        result = make()
        self.said += [history.undo_title(self.work), history.redo_title(self.work)]
        return result


def plant(work: Workspace, folder: Path) -> Planted:
    """Put the cases into the office and do with them what an office does."""
    office.set_profile(work, {"name_th": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมตินคร เขต 9", "director_name": "นายธีรเดช ทดลอง", "doc_prefix": "ศธ 04999"})
    office.apply_template(work, "B")
    cases.ensure_defaults(work)
    planted = Planted(work)
    agency = records.save(work, PARTNERS, {"name": "ศูนย์ดำรงธรรมจังหวัดสมมตินคร", "category": "state_agency"})
    for kind, identity in (*((kind, one) for kind, one in HIDDEN.items() if kind != "listed"), ("named", NAMED)):
        planted.cases[kind] = planted.say(lambda kind=kind, identity=identity: cases.save(work, _case(kind), identity))
        _work_on(planted, planted.cases[kind], agency, folder)
    case_links.link(work, planted.cases["confidential"], planted.cases["named"], "เรื่องเดียวกัน")
    _change_minds(planted)
    _bring_in(planted, folder)
    _assess(planted)
    drafts.keep(work, CASES, planted.cases["confidential"], {"name": SUBJECT, "detail": "ร่างที่ยังไม่บันทึก", **HIDDEN["confidential"], "identity": HIDDEN["confidential"]})
    return planted


def _case(kind: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": f"{SUBJECT} ({kind})", "detail": "ผู้ร้องแจ้งว่าอาหารกลางวันไม่ได้คุณภาพ", "wish": "ขอให้แจ้งผลให้ผู้ร้องทราบ", "category": "lunch", "anonymity": kind,
        "respondent_kind": "school_head", "respondent_name": "นายผู้ถูกร้อง สมมติ", "witnesses": ["นางพยาน ตัวอย่าง"], "channel": "walk_in",
    }  # fmt: skip
    if kind == "secret":
        found |= {"anonymity": "confidential", "category": "harassment", "secrecy": "secret", "handlers": [OFFICER]}
    return found


def _work_on(planted: Planted, case_id: int, agency: int, folder: Path) -> None:
    """The way of a case: actions with files, a question to an agency, a copy for the respondent, letters, steps to the end, satisfaction, the plan."""
    work, today = planted.work, planted.work.today()
    picture = folder / "หลักฐาน.txt"
    picture.write_text("ภาพถ่ายถาดอาหาร", encoding="utf-8")
    planted.say(lambda: attachments.add(work, CASES, case_id, picture))
    action = planted.say(lambda: records.save(work, ACTIONS, {"case_id": case_id, "name": "โทรสอบถามโรงเรียน", "detail": "ผู้บริหารรับว่าจะแก้ไข", "done_by": OFFICER}))
    planted.say(lambda: attachments.add(work, ACTIONS, action, picture))
    planted.say(lambda: redaction.keep(work, case_id, redaction.suggest(work, case_id)))
    planted.say(lambda: referrals.send(work, case_id, {"partner_id": agency, "doc_no": "ศธ 04999/12"}))
    for kind in ("acknowledge", "memo"):
        planted.say(lambda kind=kind: letters.save(work, letters.make(work, case_id, kind)))
    for step, values in (
        ("screen", {}),
        ("assign", {"owner_unit": "ADMIN", "owner_officer": OFFICER, "coi_checked": True, "handlers": [OFFICER]}),
        ("accept", {}),
        ("propose", {}),
        ("resolve", {"result_code": "solved", "result": "ปรับปรุงรายการอาหารแล้ว"}),
    ):
        planted.say(lambda step=step, values=values: steps.take(work, CASES, [case_id], step, today, "เหตุผลของขั้นตอน", values=values))
    planted.say(lambda: letters.save(work, letters.make(work, case_id, "answer")))
    planted.say(lambda: steps.take(work, CASES, [case_id], "notify", today, values={"reply_channel": "letter", "reply_doc_no": "ศธ 04999/13", "recourse": "อุทธรณ์ต่อสำนักงาน"}))
    planted.say(lambda: steps.take(work, CASES, [case_id], "close", today, values={"outcome_accepted": "accepted", "closed_summary": "แก้ไขแล้ว"}))
    if work.reader.rows(CASES, [case_id])[0]["anonymity"] != "anonymous":
        planted.say(lambda: surveys.ask(work, case_id))
    improvement = {"name": "คุณภาพอาหารกลางวัน", "fiscal_year": today.year + 543, "measure": "ตรวจทุกเดือน", "owner_unit": "ADMIN", "due_on": today + timedelta(days=90)}
    planted.say(lambda: improvements.add(work, improvement, [case_id]))


def _change_minds(planted: Planted) -> None:
    """Identities that are changed, taken back, done again; a look at each hidden name."""
    work, case_id = planted.work, planted.cases["confidential"]
    planted.say(lambda: cases.save(work, {}, HIDDEN["confidential"] | {"occupation": "ทำสวน"}, case_id))
    planted.said.append(history.undo(work))
    planted.said.append(history.redo(work))
    planted.said.append(history.undo(work))
    identities.reveal(work, case_id, "โทรแจ้งวันนัดหมาย")
    identities.reveal(work, planted.cases["secret"], "ตรวจสอบข้อเท็จจริงเพิ่มเติม")
    late = {"name": f"{SUBJECT} (turned)", "detail": "ผู้ร้องขอไม่ระบุชื่อในภายหลัง", "category": "lunch", "anonymity": "named"}
    turned = cases.save(work, late, HIDDEN["anonymous"])
    planted.say(lambda: cases.save(work, {"anonymity": "anonymous"}, None, turned))
    planted.cases["turned"] = turned


def _assess(planted: Planted) -> None:
    """Rounds that the program fills from the cases, evidence made of their figures and of the plan, files sent to assessors and taken in."""
    work, today = planted.work, planted.work.today()
    year, measure = fiscal_year(today), work.reader.ids(IMPROVEMENTS, Query())[0]
    steps.take(work, IMPROVEMENTS, [measure], "finish", today, values={"result": "ตรวจครบทุกโรงเรียน"})
    proofs = [evidence.from_record(work, "complaint_year", year), evidence.from_record(work, "improvement", measure)]
    for instrument in ("ita", "pmqa"):
        asked = [{"code": f"1.{number}", "name": source, "source": source} for number, source in enumerate(SOURCES, 1)]
        document = {"code": instrument, "edition": "1", "name": "กรอบที่โปรแกรมเติมได้", "instrument": instrument, "scoring": "yes_no", "total": "share", "sections": [{"code": "1", "name": "หมวด", "items": asked}]}
        edition = frameworks.import_document(work, document)
        frameworks.publish(work, edition, today)
        made = planted.say(lambda edition=edition: assessments.create(work, {"framework_id": edition, "fiscal_year": year}))
        found = read(work.reader, made)
        for item in found.framework:
            if item_sources.can_fill(item):
                with suppress(UserError):
                    planted.say(lambda item=item, found=found: item_sources.fill(work, found.subject.id, item.code))
        code = next(item.code for item in found.framework if item.scored)
        evidence.use_many(work, proofs, found.subject.id, code)
        book = assessor_files.for_assessors(work, made, ["นางสาวผู้ประเมิน ตัวอย่าง"])[0]
        book.answers[code] = {"comment": "ดูสถิติเรื่องร้องเรียนแล้ว"}
        planted.say(lambda book=book: assessor_files.take_in(work, [book]))
        planted.rounds.append(made)


def _bring_in(planted: Planted, folder: Path) -> None:
    """A list of cases with who complains: one hidden, one that gives the name away in its text and stays out."""
    from desktop.exchange import importer, sheet
    from desktop.services import imports

    who = HIDDEN["listed"]
    lines = ["เรื่อง,ข้อเท็จจริง,หมวด,ช่องทาง,การเปิดเผยชื่อ,ชื่อผู้ร้อง,นามสกุลผู้ร้อง,เบอร์โทรผู้ร้อง"]
    lines += [f"{SUBJECT} ({text}),{text},อาหารกลางวัน/นม,จดหมาย/หนังสือ,ขอปกปิด,{who['first_name']},{who['last_name']},{who['phone']}" for text in ("ผู้ร้องแจ้งมา", f"โทร {who['phone']}")]
    file = folder / "รายการเรื่อง.csv"
    file.write_text("\n".join(lines), encoding="utf-8-sig")
    plan = importer.plan(planted.work, CASES, sheet.open_workbook(file))
    done = planted.say(lambda: imports.commit(planted.work, plan))
    assert (done.added, done.rejected) == (1, 1)
    planted.cases["listed"] = done.ids[0]
    file.unlink()
