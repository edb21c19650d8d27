"""Rounds of self-assessment on the command line: evidence as a zip, files of assessors and schools out and in again."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from desktop import cli
from desktop.exchange import assessor_file
from desktop.models.assessment_register import EVIDENCE
from desktop.services import attachments, evidence, records
from desktop.services.workspace import Workspace
from tests.services import round_help


@pytest.fixture
def folder(work: Workspace, tmp_path: Path) -> Path:
    """A data folder with a round of two schools and one of the office."""
    round_help.round_of_schools(work, 2)
    _assessment, subject = round_help.round_of_office(work)
    piece = records.save(work, EVIDENCE, {"name": "คำสั่ง", "kind": "order"})
    (tmp_path / "a.pdf").write_bytes(b"%PDF x")
    attachments.add(work, EVIDENCE, piece, tmp_path / "a.pdf")
    evidence.use(work, piece, subject, "1.1")
    work.close()
    return work.paths.data


def _call(folder: Path, *words: str | Path) -> int:
    return cli.run(["--data", str(folder), "round", *map(str, words)], lambda _options: 9)


def test_the_evidence_of_a_round_is_written_as_a_zip(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _call(folder, "evidence", "รายงาน", tmp_path / "e.zip") == 0
    with zipfile.ZipFile(tmp_path / "e.zip") as package:
        assert len(package.namelist()) == 3
    assert _call(folder, "evidence", "2569", tmp_path / "f.zip") == 1
    assert _call(folder, "evidence", "ไม่มี", tmp_path / "f.zip") == 1
    assert not (tmp_path / "f.zip").exists()
    assert len(capsys.readouterr().err.strip().splitlines()) == 2


def test_files_go_out_and_what_is_ready_comes_in(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert _call(folder, "send", "สถานศึกษา", out) == 0
    assert _call(folder, "take", out) == 1
    first, _second = assessor_file.files_in(out)
    book = assessor_file.read(first)
    book.who, book.answers = "นายเอก ตัวอย่าง", {"1.2": {"level": 4.0}}
    assessor_file.write(first, book)
    assert _call(folder, "take", out, "--dry-run") == 0
    capsys.readouterr()
    assert _call(folder, "take", first) == 0
    assert _call(folder, "take", first) == 1, "nothing in it is new any more"
    assert _call(folder, "take", tmp_path / "ไม่มี.xlsx") == 1
    assert _call(folder, "send", "รายงาน", out, "--assessor", "นาย ก", "--assessor", "นาง ข") == 0
    assert {assessor_file.read(path).who for path in assessor_file.files_in(out)} == {"นายเอก ตัวอย่าง", "", "นาย ก", "นาง ข"}
    assert _call(folder, "send", "รายงาน", out) == 1
