"""Saved e-mails whoever wrote them, and drafts that another program opens."""

from __future__ import annotations

import contextlib
import email
import random
from email import policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest

from desktop.domain import incoming_mail
from desktop.errors import UserError
from desktop.exchange.mail import MOST_DRAFT, read_message, write_draft

THAI = "โรงเรียนบ้านตัวอย่างจัดกิจกรรมวันไหว้ครู ประจำปี 2569"
PICTURE = b"\xff\xd8\xff" + bytes(range(256)) * 60


def saved(folder: Path, content: bytes | EmailMessage) -> Path:
    file = folder / "message.eml"
    file.write_bytes(content if isinstance(content, bytes) else content.as_bytes())
    return file


def letter(text: str = THAI, charset: str = "utf-8", **kind: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"], message["From"] = f"Fwd: RE: ส่งต่อ: {THAI}", '"ครูสมใจ ตัวอย่างดี" <somjai@example.ac.th>'
    message["Date"] = "Wed, 10 Jun 2026 23:30:00 +0700"
    message.set_content(text, charset=charset, **kind)
    return message


# --- Reading ---------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cte", ["base64", "quoted-printable", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "tis-620"])
def test_charsets_and_encodings(tmp_path: Path, charset: str, cte: str) -> None:
    found = read_message(saved(tmp_path, letter(charset=charset, cte=cte)))
    assert (found.subject, found.text, found.sender, found.email) == (THAI, THAI, "ครูสมใจ ตัวอย่างดี", "somjai@example.ac.th")
    assert found.date is not None
    assert found.date.isoformat() == "2026-06-10"


@pytest.mark.parametrize("charset", ["windows-874", "WINDOWS-874", "us-ascii", "iso-8859-1", "utf-8", "x-nobody-knows", ""])
def test_thai_windows_text_whatever_it_says_it_is(tmp_path: Path, charset: str) -> None:
    declared = f"Content-Type: text/plain; charset={charset}\n" if charset else ""
    head = f"From: a@example.go.th\nSubject: {THAI}\n{declared}Content-Transfer-Encoding: 8bit\n\n{THAI}\n"
    found = read_message(saved(tmp_path, head.encode("cp874")))
    assert (found.subject, found.text, found.date) == (THAI, THAI, None)


def test_encoded_words_cut_within_a_letter_are_put_together(tmp_path: Path) -> None:
    import base64

    raw = THAI.encode()
    words = " ".join(f"=?utf-8?B?{base64.b64encode(part).decode()}?=" for part in (raw[:20], raw[20:41], raw[41:]))
    assert read_message(saved(tmp_path, f"From: a@example.go.th\nSubject: {words}\n\nx".encode())).subject == THAI
    old = base64.b64encode(THAI.encode("cp874")).decode()
    assert read_message(saved(tmp_path, f"From: a@example.go.th\nSubject: =?windows-874?B?{old}?=\n\nx".encode())).subject == THAI


def test_of_a_page_only_the_words(tmp_path: Path) -> None:
    page = (
        "<html><head><title>ชื่อ</title><style>p{color:red}</style></head><body><script>alert(1)</script><p>ย่อหน้า&nbsp;แรก</p>"
        "<img src='http://example.com/x.gif'>บรรทัด<br>ถัดไป<table><tr><td>ก</td><td>ข</td></tr></table>&lt;b&gt;</body></html>"
    )
    found = read_message(saved(tmp_path, letter(page, subtype="html")))
    assert found.text == "ย่อหน้า แรก\nบรรทัด\nถัดไป\n\nก ข\n<b>"


def test_the_plain_text_is_preferred(tmp_path: Path) -> None:
    message = letter()
    message.add_alternative("<p>หน้าเว็บ</p>", subtype="html")
    assert read_message(saved(tmp_path, message)).text == THAI
    empty = letter(" ")
    empty.add_alternative("<p>หน้าเว็บ</p>", subtype="html")
    assert read_message(saved(tmp_path, empty)).text == "หน้าเว็บ"


def test_files_come_along_under_their_thai_names(tmp_path: Path) -> None:
    message = letter()
    message.add_attachment(PICTURE, "image", "jpeg", filename="ภาพกิจกรรม วันไหว้ครู.jpg")
    message.add_attachment(b"%PDF-1.4", "application", "pdf", filename="../../คำสั่ง.pdf")
    message.add_attachment(b"MZ", "application", "octet-stream", filename="เปิดดู.jpg.exe")
    message.add_attachment(b"tiny", "image", "png", disposition="inline", cid="<logo>")
    found = read_message(saved(tmp_path, message))
    assert [(one.name, one.content) for one in found.attachments] == [("ภาพกิจกรรม วันไหว้ครู.jpg", PICTURE), ("คำสั่ง.pdf", b"%PDF-1.4")]
    assert found.left_out == ("เปิดดู.jpg.exe",)
    assert found.text == THAI


def test_a_file_name_in_thai_windows_or_encoded_words(tmp_path: Path) -> None:
    body = "\n\n--x\nContent-Type: image/jpeg{}\nContent-Transfer-Encoding: base64\n\n/9j/4AAQ\n--x--\n"
    head = "From: a@example.go.th\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x"
    for named in ('; name="ภาพ.jpg"', '\nContent-Disposition: attachment; filename="=?tis-620?B?wNK+LmpwZw==?="', "\nContent-Disposition: attachment; filename*=windows-874''%C0%D2%BE.jpg"):
        found = read_message(saved(tmp_path, (head + body.format(named)).encode("cp874")))
        assert [one.name for one in found.attachments] == ["ภาพ.jpg"]


def test_a_message_within_a_message(tmp_path: Path) -> None:
    inner = letter("ข่าวข้างใน")
    inner.add_attachment(PICTURE, "image", "jpeg", filename="ใน.jpg")
    outer = letter("ส่งข่าวตามแนบ")
    outer.add_attachment(inner)
    found = read_message(saved(tmp_path, outer))
    assert found.text == "ส่งข่าวตามแนบ\n\nข่าวข้างใน"
    assert [one.name for one in found.attachments] == ["ใน.jpg"]


def test_headers_may_be_missing_or_broken(tmp_path: Path) -> None:
    for content in (
        b"Subject: =?utf-8?B?%%%?=\n\nx", b"Date: 99 Foo 9999\nSubject:\n\nx", b"From: <<<>>>,,,\n\nx", b"Content-Type: multipart/mixed\n\nx",
        b"Content-Type: text/plain; charset=\"\n\nx", b"Subject: a\nContent-Transfer-Encoding: base64\n\n!!!!", b"Content-Type: ;;;=\nSubject: x\n\n\xff\xfe",
        b"From: a\nDate: Wed, 31 Feb 2026 25:61:00 +9999\n\n",
    ):  # fmt: skip
        assert read_message(saved(tmp_path, content)).date is None


@pytest.mark.parametrize("seed", range(30))
def test_bitten_messages_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    message = letter()
    message.add_alternative(f"<p>{THAI}</p>", subtype="html")
    message.add_attachment(PICTURE, "image", "jpeg", filename="ภาพ.jpg")
    content, chance = bytearray(message.as_bytes()), random.Random(seed)
    for _bite in range(40):
        content[chance.randrange(len(content))] = chance.randrange(256)
    with contextlib.suppress(UserError):  # any other error is a fault of the reader
        read_message(saved(tmp_path, bytes(content)))


def _nested(depth: int) -> bytes:
    heads = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at) for at in range(depth))
    return b"From: a@example.go.th\nMIME-Version: 1.0\n" + heads + b"Content-Type: text/plain\n\nx\n"


HOSTILE = {
    "50 MB": lambda: b"From: a@example.go.th\nSubject: x\n\n" + b"A" * (50 << 20),
    "39 MB of short lines": lambda: b"From: a@example.go.th\nSubject: x\n\n" + b"A\n" * (39 << 19),
    "many parts": lambda: b"From: a@example.go.th\nContent-Type: multipart/mixed; boundary=x\n\n" + b"--x\nContent-Type: image/png\n\nA\n" * 20_000,
    "parts without a kind": lambda: b"From: a@example.go.th\nContent-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\nA\n" * 300_000,
    "deep": lambda: _nested(5000),
    "deep but few": lambda: _nested(390),
    "noise": lambda: random.Random(1).randbytes(1 << 20),
    "zeros": lambda: bytes(1 << 20),
    "noise with a head": lambda: b"From: a@example.go.th\n\n" + random.Random(2).randbytes(4 << 20),
    "endless subject": lambda: b"Subject: " + b"=?utf-8?B?4LiB?= " * 1_000_000 + b"\n\nx",
    "endless sender": lambda: b"From: " + b"\"a\" <a@example.go.th>, " * 500_000 + b"\n\nx",
    "endless comments": lambda: b"From: " + b"(" * 2_000_000 + b"\nDate: " + b"(" * 2_000_000 + b"\n\nx",
    "endless parameters": lambda: b"From: a\nContent-Type: text/plain" + b'; a="\\"' * 1_000_000 + b"\n\nx",
    "many headers": lambda: b"".join(b"X-A%d: b\n" % at for at in range(500_000)) + b"\nx",
    "open tags": lambda: b"From: a\nContent-Type: text/html\n\n" + b"<a href=" * 500_000,
    "open comments": lambda: b"From: a\nContent-Type: text/html\n\n" + b"<!--" * 500_000,
    "open declarations": lambda: b"From: a\nContent-Type: text/html\n\n" + b"<![CDATA[" * 300_000,
    "open references": lambda: b"From: a\nContent-Type: text/html\n\n" + b"&#" * 1_000_000,
    "open quotes": lambda: b"From: a\nContent-Type: text/html\n\n" + b"<p a='" * 500_000,
}


@pytest.mark.timeout(20)  # five seconds on a quiet machine
@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_messages_are_answered_soon(tmp_path: Path, kind: str) -> None:
    file = saved(tmp_path, HOSTILE[kind]())
    with contextlib.suppress(UserError):
        found = read_message(file)
        assert len(found.text) <= incoming_mail.MOST_LETTERS
        assert len(found.attachments) <= incoming_mail.MOST_FILES


@pytest.mark.parametrize("kind", ["50 MB", "39 MB of short lines", "many parts", "deep", "noise", "zeros", "endless subject"])
def test_what_is_refused_says_what_to_do(tmp_path: Path, kind: str) -> None:
    with pytest.raises(UserError) as said:
        read_message(saved(tmp_path, HOSTILE[kind]()))
    assert said.value.hint


# --- Drafts ----------------------------------------------------------------------------------------------------------------------------------


def opened(file: Path) -> EmailMessage:
    message = email.message_from_bytes(file.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_draft_read_back_is_what_was_written(tmp_path: Path) -> None:
    picture, paper = tmp_path / "ภาพกิจกรรม วันไหว้ครู ประจำปีการศึกษา 2569 โรงเรียนบ้านตัวอย่าง.jpg", tmp_path / "1.pdf"
    picture.write_bytes(PICTURE)
    paper.write_bytes(b"%PDF-1.4")
    text = f"เรียน ผู้ประสานงาน\n\n{THAI}\n.\nFrom here\n" + "ยาว" * 600
    file = tmp_path / "draft.eml"
    bcc = ["a@example.go.th", "b@example.ac.th", "a@example.go.th"]
    assert write_draft(file, THAI * 3, text, bcc, [picture, (paper, "คำสั่ง ที่ 1/2569.pdf")], "pr@example.go.th") == []
    message = opened(file)
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == THAI * 3
    assert message["To"] is None
    assert message["Cc"] is None
    assert [one.addr_spec for one in message["Bcc"].addresses] == ["a@example.go.th", "b@example.ac.th"]
    assert message["From"] == "pr@example.go.th"
    assert parsedate_to_datetime(message["Date"]).utcoffset() is not None
    assert message["Message-ID"].endswith("@example.go.th>")
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == text + "\n"
    assert [(one.get_filename(), one.get_content()) for one in message.iter_attachments()] == [(picture.name, PICTURE), ("คำสั่ง ที่ 1-2569.pdf", b"%PDF-1.4")]
    assert all(len(line) <= 998 for line in file.read_bytes().split(b"\r\n"))
    assert read_message(file).text == text


def test_three_hundred_recipients(tmp_path: Path) -> None:
    file, bcc = tmp_path / "draft.eml", [f"school{at}@example.ac.th" for at in range(300)]
    write_draft(file, THAI, THAI, bcc)
    assert [one.addr_spec for one in opened(file)["Bcc"].addresses] == bcc


@pytest.mark.parametrize("bad", ["a@example.go.th\nTo: all@example.com", "a@example.go.th,b@example.go.th", "นาย ก <a@example.go.th>", "a@b", "", "@", "a b@example.go.th"])
def test_what_is_no_address_is_left_out_and_said(tmp_path: Path, bad: str) -> None:
    file = tmp_path / "draft.eml"
    assert write_draft(file, THAI, THAI, ["good@example.go.th", bad]) == ([bad] if bad else [])
    assert [one.addr_spec for one in opened(file)["Bcc"].addresses] == ["good@example.go.th"]


def test_nothing_typed_becomes_a_header(tmp_path: Path) -> None:
    file, paper = tmp_path / "draft.eml", tmp_path / "1.pdf"
    paper.write_bytes(b"x")
    write_draft(file, "เรื่อง\r\nTo: all@example.com\r\n\r\nแทรก", "x", ["a@example.go.th"], [(paper, 'ก"\r\nTo: all@example.com.pdf')], "pr@example.go.th\nTo: x@example.com")
    message = opened(file)
    assert message["To"] is None
    assert message["From"] is None
    assert message["Subject"] == "เรื่อง To: all@example.com แทรก"
    assert [one["To"] for one in message.iter_attachments()] == [None]


def test_a_draft_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    file, large = tmp_path / "draft.eml", tmp_path / "ใหญ่.jpg"
    large.write_bytes(bytes(MOST_DRAFT))
    with pytest.raises(UserError, match="25"):
        write_draft(file, THAI, THAI, ["a@example.go.th"], [large])
    with pytest.raises(UserError):
        write_draft(file, THAI, THAI, ["nobody"])
    with pytest.raises(UserError):
        write_draft(file, THAI, THAI, ["a@example.go.th"], [tmp_path / "ไม่มี.jpg"])
    assert list(tmp_path.iterdir()) == [large]
