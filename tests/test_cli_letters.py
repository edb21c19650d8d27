"""Letters of cases on the command line: found by the number of the case, written as PDF and Word, a hidden complainant in none of it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from desktop import words
from desktop.paths import Paths
from desktop.services import cases, letters
from desktop.services.workspace import Workspace
from desktop.settings import Settings

SECRET = "ลับลี้นักหนา"
CASE: dict[str, Any] = {
    "record_type": "complaint", "received_on": date(2026, 6, 1), "channel": "walk_in", "complainant_kind": "person", "anonymity": "confidential",
    "name": "ขอให้ตรวจสอบการเรียกเก็บเงิน", "detail": "โรงเรียนเรียกเก็บเงินเกิน", "category": "fees", "priority": "normal", "secrecy": "normal",
}  # fmt: skip


def called(folder: Path, *line: str | Path) -> subprocess.CompletedProcess[str]:
    whole = [sys.executable, "-m", "desktop", "--data", str(folder), *map(str, line)]
    return subprocess.run(whole, capture_output=True, text=True, encoding="utf-8", check=False, timeout=60)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    words.set_language("th")
    folder = tmp_path / "สำนักงาน"
    paths = Paths(folder)
    paths.make()
    work = Workspace.open(paths, Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"))
    cases.ensure_defaults(work)
    for _number in range(2):
        case = cases.save(work, CASE, {"first_name": "สมร", "last_name": SECRET, "phone": "08 1111 1111"})
        letters.save(work, letters.make(work, case, "answer"))
    work.close()
    return folder


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_the_letters_of_a_case_are_written(office: Path, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"หนังสือ.{ending}"
    done = called(office, "report", "case-letter", "-o", file, "--filter", "case_id=ร.2/2569")
    assert (done.returncode, done.stderr) == (0, "")
    if ending == "pdf":
        text = "".join(page.extract_text() for page in PdfReader(file).pages)
    else:
        with ZipFile(file) as package:
            text = package.read("word/document.xml").decode("utf-8")
    assert "ร.๒/๒๕๖๙" in text
    assert "ร.๑/๒๕๖๙" not in text
    assert SECRET not in text + done.stdout


def test_a_number_that_is_not_there_and_an_ending_it_has_not_are_answered(office: Path, tmp_path: Path) -> None:
    for line in (("-o", tmp_path / "a.pdf", "--filter", "case_id=ร.99/2569"), ("-o", tmp_path / "a.xlsx")):
        done = called(office, "report", "case-letter", *line)
        assert done.returncode == 2
        assert done.stderr.strip()
    assert not list(tmp_path.glob("a.*"))
