"""News filed from a saved e-mail or a text: a filled form, nothing saved."""

from __future__ import annotations

import email.message
import os
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import UserError
from desktop.models.publicity_register import NEWS
from desktop.models.reader import Query
from desktop.services import news, records
from desktop.services.workspace import Workspace

Add = Callable[..., int]
SCHOOL = "โรงเรียนบ้านตัวอย่าง"


def message(folder: Path, text: str = "เนื้อหาข่าว", sender: str = "ครูสมใจ <somjai@example.ac.th>", name: str = "ข่าว.eml", **headers: str) -> Path:
    letter = email.message.EmailMessage()
    for key, value in {"Subject": "Fwd: ส่งข่าววันไหว้ครู", "From": sender, "Date": "Wed, 10 Jun 2026 08:00:00 +0700", **headers}.items():
        letter[key] = value
    letter.set_content(text)
    letter.add_attachment(b"\xff\xd8\xff\xe0", "image", "jpeg", filename="ด.ช.สมมุติ ตัวอย่างดี.jpg")
    letter.add_attachment(b"MZ", "application", "octet-stream", filename="เปิด.exe")
    file = folder / name
    file.write_bytes(letter.as_bytes())
    return file


def test_a_saved_email_fills_a_form_and_saves_nothing(work: Workspace, tmp_path: Path, add: Add) -> None:
    partner = add(SCHOOL, emails=["somjai@example.ac.th"])
    found = news.read_incoming(work, message(tmp_path))
    values = found.values
    assert (values["origin"], values["name"], values["content"]) == ("incoming", "ส่งข่าววันไหว้ครู", "เนื้อหาข่าว")
    assert (values["sender"], values["sender_emails"], values["source_id"]) == ("ครูสมใจ", ["somjai@example.ac.th"], partner)
    assert values["received_on"].isoformat() == "2026-06-10"
    assert len(work.reader.ids(NEWS, Query())) == 0
    assert not any(fault.blocking for fault in records.check(work, NEWS, values))
    assert records.save(work, NEWS, values)


def test_the_files_lie_ready_under_names_that_tell_nobody(work: Workspace, tmp_path: Path) -> None:
    found = news.read_incoming(work, message(tmp_path))
    assert [(path.read_bytes(), found.names[path]) for path in found.files] == [(b"\xff\xd8\xff\xe0", "ด.ช.สมมุติ ตัวอย่างดี.jpg")]
    assert "สมมุติ" not in str(found.files[0])
    assert "เปิด.exe" in found.notes[0]
    assert news.file_incoming(work, message(tmp_path))["files"][0].suffix == ".jpg"


def test_the_sender_may_be_a_contact_person_or_named_in_the_text(work: Workspace, tmp_path: Path, add: Add) -> None:
    by_contact = add("เทศบาล", children={"contacts": [{"first_name": "สมใจ", "emails": ["Somjai@Example.ac.th"]}]})
    assert news.file_incoming(work, message(tmp_path))["source_id"] == by_contact
    by_name = add(SCHOOL)
    add("โรงเรียนบ้าน")
    other = message(tmp_path, f"{SCHOOL} จัดกิจกรรม", "unknown@example.com")
    assert news.file_incoming(work, other)["source_id"] == by_name


def test_what_the_letter_says_about_itself_is_not_the_news(work: Workspace, tmp_path: Path, add: Add) -> None:
    add("กลุ่มอำนวยการสมมติ", category="office_group", scope="internal")
    text = "เรียน กลุ่มอำนวยการสมมติ\n\nวันนี้โรงเรียนจัดกิจกรรม"
    found = news.file_incoming(work, message(tmp_path, text, "unknown@example.com", Subject="ขอความอนุเคราะห์ประชาสัมพันธ์ข่าว : พิธีไหว้ครู"))
    assert (found["name"], found["content"]) == ("พิธีไหว้ครู", "วันนี้โรงเรียนจัดกิจกรรม")
    assert "source_id" not in found


def test_a_name_that_two_have_is_no_guess(work: Workspace, tmp_path: Path, add: Add) -> None:
    add(SCHOOL, emails=["somjai@example.ac.th"])
    add(SCHOOL, emails=["somjai@example.ac.th"])
    assert "source_id" not in news.file_incoming(work, message(tmp_path, f"{SCHOOL} จัดกิจกรรม"))


def test_a_day_that_cannot_be_right_is_today(work: Workspace, tmp_path: Path) -> None:
    tomorrow = (work.today() + timedelta(days=2)).strftime("%d %b %Y 08:00:00 +0700")
    for day in (tomorrow, "Wed, 10 Jun 2569 08:00:00 +0700", "nonsense"):
        assert news.file_incoming(work, message(tmp_path, Date=day))["received_on"] == work.today()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp874", "utf-16"])
def test_a_text_gives_headline_and_content(work: Workspace, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "ข่าว.txt"
    file.write_bytes("\nเรื่อง: วันไหว้ครู\r\n\r\nเนื้อหา\r\nบรรทัดสอง\r\n".encode(encoding))
    values = news.file_incoming(work, file)
    assert (values["name"], values["content"]) == ("วันไหว้ครู", "เนื้อหา\nบรรทัดสอง")
    assert "files" not in values


@pytest.mark.parametrize(
    ("name", "content"),
    [("ข่าว.msg", b"x"), ("ข่าว.eml", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)), ("ว่าง.eml", b" \n"), ("ก.eml", b"just words"), ("ก.txt", b"a\x00\x00b"), ("ก.pdf", b"%PDF-1.4")],
)
def test_what_cannot_be_read_is_said(work: Workspace, tmp_path: Path, name: str, content: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(UserError) as said:
        news.file_incoming(work, file)
    assert said.value.hint


def test_a_very_long_mail_is_cut_and_says_so(work: Workspace, tmp_path: Path) -> None:
    found: Any = news.read_incoming(work, message(tmp_path, "ยาวมาก ๆ\n" * 20_000))
    assert len(found.values["content"]) <= 100_000
    assert any("100,000" in note for note in found.notes)


def test_files_left_by_a_crash_go_after_a_day(work: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    old, young, other = tmp_path / "prasan-news-old", tmp_path / "prasan-news-young", tmp_path / "something"
    for folder in (old, young, other):
        folder.mkdir()
    for folder in (old, other):
        os.utime(folder, (0, 0))
    news.read_incoming(work, message(tmp_path))
    assert (old.exists(), young.exists(), other.exists()) == (False, True, True)


def test_a_line_too_long_for_a_headline_is_kept_as_text(work: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "ข่าว.txt"
    file.write_text("ยาว" * 300, encoding="utf-8")
    values = news.file_incoming(work, file)
    assert len(values["name"]) == 400
    assert values["content"] == "ยาว" * 300
