"""Files kept with a record: under our own names, never outside the data folder, not lost by an undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.errors import UserError
from desktop.models.partner_register import PARTNERS
from desktop.services import attachments, history, records
from desktop.services.workspace import Workspace


@pytest.fixture
def one(work: Workspace) -> int:
    return records.save(work, PARTNERS, {"name": "ก", "category": "media"})


def scan(folder: Path, name: str = "คำสั่งที่ 12-2569.PDF", content: bytes = b"%PDF sample") -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def test_a_file_is_kept_under_a_name_of_our_own(work: Workspace, one: int, tmp_path: Path) -> None:
    attached = attachments.add(work, PARTNERS, one, scan(tmp_path), "สำเนา")
    path = attachments.path_of(work, attached)
    assert path.parent == work.paths.attachments
    assert path.name.isascii()
    assert path.suffix == ".pdf"
    assert path.read_bytes() == b"%PDF sample"
    assert attachments.of_record(work, PARTNERS, one) == [(attached, "คำสั่งที่ 12-2569.PDF", 11, "สำเนา")]
    assert (work.reader.get(PARTNERS, one) or {})["files"] == [attached]
    attachments.save_copy(work, attached, tmp_path / "copy" / "ชื่อเดิม.pdf")
    assert (tmp_path / "copy" / "ชื่อเดิม.pdf").read_bytes() == b"%PDF sample"


@pytest.mark.parametrize("name", ["no ending", "archive.tar.gz;rm", "x.ไทย", "a.verylongending", "...."])
def test_strange_names_stay_outside_the_disk(work: Workspace, one: int, tmp_path: Path, name: str) -> None:
    path = attachments.path_of(work, attachments.add(work, PARTNERS, one, scan(tmp_path, name)))
    assert len(path.name) in (32, 36, 35)
    assert path.resolve().parent == work.paths.attachments.resolve()


def test_adding_and_removing_can_be_undone(work: Workspace, one: int, tmp_path: Path) -> None:
    attached = attachments.add(work, PARTNERS, one, scan(tmp_path))
    assert history.undo_title(work).endswith("คำสั่งที่ 12-2569.PDF")
    attachments.remove(work, [attached])
    assert attachments.of_record(work, PARTNERS, one) == []
    history.undo(work)
    assert attachments.path_of(work, attached).is_file()
    history.undo(work)
    assert attachments.of_record(work, PARTNERS, one) == []
    assert {line.kind for line in history.of_record(work, PARTNERS, one)} >= {"save", "delete", "undo"}


def test_what_cannot_be_taken_is_refused_and_nothing_left(work: Workspace, one: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "MOST_BYTES", 5)
    for file in (tmp_path / "missing.pdf", tmp_path, scan(tmp_path, "empty.pdf", b""), scan(tmp_path, "large.pdf", b"123456")):
        with pytest.raises(UserError):
            attachments.add(work, PARTNERS, one, file)
    assert list(work.paths.attachments.iterdir()) == []


def test_a_missing_file_is_said(work: Workspace, one: int, tmp_path: Path) -> None:
    attached = attachments.add(work, PARTNERS, one, scan(tmp_path))
    attachments.path_of(work, attached).unlink()
    with pytest.raises(UserError, match="คำสั่งที่ 12-2569"):
        attachments.path_of(work, attached)
    with pytest.raises(UserError):
        attachments.path_of(work, 99)


def test_emptying_the_trash_takes_the_files_along(work: Workspace, one: int, tmp_path: Path) -> None:
    attachments.add(work, PARTNERS, one, scan(tmp_path))
    records.trash(work, PARTNERS, [one])
    assert len(list(work.paths.attachments.iterdir())) == 1
    records.empty_trash(work, PARTNERS)
    assert list(work.paths.attachments.iterdir()) == []


def test_files_that_nobody_knows_are_swept_after_a_while(work: Workspace, one: int, tmp_path: Path) -> None:
    import os

    attached = attachments.add(work, PARTNERS, one, scan(tmp_path))
    path = attachments.path_of(work, attached)
    foreign = scan(work.paths.attachments, "อ่านฉัน.txt")
    for file in (path, foreign):
        os.utime(file, (1, 1))
    assert attachments.sweep(work) == 0
    history.undo(work)
    assert attachments.sweep(work) == 0, "it can still be done again"
    history.redo(work)
    assert attachments.path_of(work, attached) == path
    history.undo(work)
    records.save(work, PARTNERS, {"note": "อื่น"}, one)
    assert attachments.sweep(work) == 1
    assert foreign.exists()
    assert not path.exists()
