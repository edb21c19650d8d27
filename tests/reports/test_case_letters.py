"""Letters of the register as documents: who is named, what files and properties say, the report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from desktop.models.complaint_register import LETTERS
from desktop.reports import catalogue, docx_letter
from desktop.reports.blocks import Letter
from desktop.reports.case_letters import case_letters, file_words, letter_document, title_of
from desktop.reports.request import Request
from desktop.services import cases, garuda, letters, redaction
from desktop.services.workspace import Workspace
from tests.reports.letter_samples import picture
from tests.reports.samples import Pages

SECRET = "ลับลี้นักหนา"
WHO = {"title": "นาง", "first_name": "สมร", "last_name": SECRET, "phone": "08 1111 1111", "address": "12 หมู่ 3 ต.ทุ่งน้ำใส"}
KINDS = ("acknowledge", "answer", "memo", "forward", "reminder", "summons", "reply")
CASE: dict[str, Any] = {
    "record_type": "complaint", "received_on": date(2026, 11, 2), "channel": "walk_in", "complainant_kind": "person", "anonymity": "named",
    "name": "ขอให้ตรวจสอบการเรียกเก็บเงิน", "detail": "โรงเรียนเรียกเก็บเงินเกิน", "category": "fees", "priority": "normal", "secrecy": "normal",
    "respondent_name": "นายผู้ถูก ร้องสมมติ",
}  # fmt: skip


@pytest.fixture
def case(office_work: Workspace) -> Callable[..., int]:
    cases.ensure_defaults(office_work)
    return lambda **values: cases.save(office_work, CASE | values, WHO)


def written(work: Workspace, case_id: int, kind: str, **values: Any) -> int:
    return letters.save(work, letters.make(work, case_id, kind) | values)


def test_a_named_complainant_stands_in_their_letter_but_not_in_the_record(office_work: Workspace, case: Callable[..., int], pages: Pages) -> None:
    one = written(office_work, case(), "answer")
    assert SECRET not in str(office_work.reader.get(LETTERS, one))
    [text] = pages(letter_document(office_work, one))
    assert f"เรียน นางสมร {SECRET}" in text.replace("  ", " ")
    assert "ที่ ศธ ๐๔๙๙๙/" in text
    assert "๒๐ พฤศจิกายน ๒๕๖๙" in text
    assert "saraban@example.go.th" in text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_a_hidden_complainant_is_in_no_letter(office_work: Workspace, case: Callable[..., int], tmp_path: Path, kind: str, ending: str) -> None:
    """Neither in the pages, nor in the properties, nor in the package of the file."""
    hidden = case(anonymity="confidential")
    redaction.keep(office_work, hidden, "มีการเรียกเก็บเงิน")
    written(office_work, hidden, kind)
    path = tmp_path / f"a.{ending}"
    catalogue.write(office_work, "case-letter", path)
    if ending == "pdf":
        reader = PdfReader(path)
        said = "".join(page.extract_text() for page in reader.pages) + str(reader.metadata)
    else:
        with ZipFile(path) as package:
            said = "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())
    for sign in (SECRET, "สมร", "1111", "๑๑๑๑", "หมู่ ๓"):
        assert sign not in said
    assert "ร.๑/๒๕๖๙" in said


def test_only_a_letter_to_the_complainant_takes_a_revealed_name(office_work: Workspace, case: Callable[..., int], pages: Pages) -> None:
    hidden = case(anonymity="confidential")
    redaction.keep(office_work, hidden, "มีการเรียกเก็บเงิน")
    for kind in KINDS:
        values = letters.make(office_work, hidden, kind)
        assert (SECRET in "".join(pages(letter_document(office_work, values, WHO)))) is (kind in KINDS[:2])


def test_secrecy_and_urgency_follow_case_and_letter(office_work: Workspace, case: Callable[..., int]) -> None:
    secret = case(secrecy="very_secret", handlers=[office_work.actor])
    [block] = letter_document(office_work, letters.make(office_work, secret, "memo") | {"urgency": "most_urgent"}).blocks
    assert isinstance(block, Letter)
    assert (block.secrecy, block.urgency, block.memo) == ("ลับมาก", "ด่วนที่สุด", True)


def test_monks_are_greeted_by_the_line_of_address(office_work: Workspace, case: Callable[..., int]) -> None:
    values = letters.make(office_work, case(), "answer") | {"recipient": "นมัสการ เจ้าอาวาสวัดตัวอย่างวนาราม"}
    [block] = letter_document(office_work, values).blocks
    assert isinstance(block, Letter)
    assert (block.greeting, block.to, block.closing) == ("นมัสการ", "เจ้าอาวาสวัดตัวอย่างวนาราม", "ขอนมัสการด้วยความเคารพ")


def test_the_office_picture_is_taken(office_work: Workspace, case: Callable[..., int], tmp_path: Path) -> None:
    values = letters.make(office_work, case(), "answer")
    office_work.settings.garuda_on = "text"
    garuda.choose(office_work, picture(tmp_path / "g.png"))
    [block] = letter_document(office_work, values).blocks
    assert isinstance(block, Letter)
    assert block.garuda == garuda.path(office_work)
    assert block.garuda_on == "text"
    docx_letter.write(letter_document(office_work, values), tmp_path / "a.docx")
    with ZipFile(tmp_path / "a.docx") as package:
        assert any(name.startswith("word/media/") for name in package.namelist())


def test_names_of_files_and_titles_hold_the_number_only(office_work: Workspace, case: Callable[..., int]) -> None:
    one = case()
    values = letters.make(office_work, one, "answer")
    assert file_words(office_work, values, "ร.1/2569") == "หนังสือตอบผู้ร้อง_ร.1-2569"
    assert title_of(office_work, values, {"number": "ร.1/2569"}) == letter_document(office_work, values).title == "หนังสือตอบผู้ร้อง เรื่องเลขที่ ร.1/2569"


def test_a_letter_that_is_gone_is_an_error_of_the_caller(office_work: Workspace) -> None:
    with pytest.raises(LookupError):
        letter_document(office_work, 999)


def test_the_report_prints_the_newest_the_chosen_or_says_there_is_none(office_work: Workspace, case: Callable[..., int], pages: Pages) -> None:
    assert "ไม่พบหนังสือ" in pages(case_letters(office_work, Request()))[0]
    one = case()
    first, second = (written(office_work, one, kind, written_on=day) for kind, day in (("answer", date(2026, 11, 3)), ("memo", date(2026, 11, 5))))
    assert "บันทึกข้อความ" in pages(case_letters(office_work, Request()))[0]
    both = pages(case_letters(office_work, Request(ids=[first, second])))
    assert len(both) == 2
    assert "บันทึกข้อความ" not in both[0]
