"""News that arrives as a saved e-mail or a text: what can be read of it fills a new form; nothing is saved by itself (forms 7.2 and 7.4 of S02)."""

from __future__ import annotations

import atexit
import contextlib
import re
import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain import incoming_mail
from desktop.domain.incoming_mail import IncomingAttachment, IncomingMessage
from desktop.domain.thai_text import normalise, normalise_long
from desktop.errors import UserError
from desktop.models.publicity_register import NEWS
from desktop.services.steps import chunks
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

ENDINGS = (".eml", ".mht", ".txt")
"""Endings of the files that can be filed as news."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic")
_FOLDER = "prasan-news-"
_LONGEST_HEADLINE = 400
_LABEL = re.compile(r"^(?:หัวข้อข่าว|หัวข้อ|ชื่อข่าว|เรื่อง|ข่าว)\s*[:：]?\s+")
_LETTER = re.compile(r"^(?:ขอ)?(?:ความอนุเคราะห์)?(?:ส่ง|นำส่ง|ฝาก|เผยแพร่|ประชาสัมพันธ์)?(?:ข่าว(?:ประชาสัมพันธ์)?|ประชาสัมพันธ์)\s*(?:[:：]|เรื่อง)\s*(?=\S)")
"""What a subject says about the letter (ส่งข่าวประชาสัมพันธ์ : …) before the headline begins."""
_GREETING = re.compile(r"^(?:กราบ)?เรียน[ \t]+[^\n]{1,120}\n+")
_LOOKED_AT = 1500
"""Letters at the beginning of a text in which the name of a partner is looked for."""

_SHORTEST_NAME = 6


@dataclass(frozen=True)
class Incoming:
    """What a saved e-mail or a text gives a new piece of news.

    ``values`` fill the form; ``files`` lie in a folder of their own until the program ends, ``names`` says under which name each came; ``notes`` are sentences
    about what was left out.
    """

    values: dict[str, Any]
    files: tuple[Path, ...] = ()
    names: dict[Path, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def file_incoming(work: Workspace, path: Path) -> dict[str, Any]:
    """The values of a new piece of news from a saved e-mail (.eml) or a text (.txt); ``files`` are the paths of its attachments.

    :raises UserError: the file cannot be read as either
    """
    found = read_incoming(work, path)
    return found.values | ({"files": list(found.files)} if found.files else {})


def read_incoming(work: Workspace, path: Path) -> Incoming:
    """Like ``file_incoming``, with the names of the attachments and notes on what was left out.

    :raises UserError: the file cannot be read as either
    """
    content = _content(path)
    if content.startswith(_OLE) or path.suffix.lower() == ".msg":
        raise UserError(
            _("An e-mail saved by Outlook as .msg cannot be read."), _("In the mail program save it as .eml or as plain text (.txt), then drop it here again.")
        )
    if path.suffix.lower() == ".txt":
        return Incoming(_from_text(work, content))
    message = incoming_mail.parse(content)
    files = _put_down(message.attachments)
    return Incoming(_from_message(work, message), tuple(files), files, tuple(_notes(message)))


def with_pictures(work: Workspace, ids: Sequence[int]) -> set[int]:
    """Those pieces of news that have a photograph attached."""
    found: set[int] = set()
    for chunk in chunks(ids):
        sql = f"SELECT record_id, original_name FROM attachment WHERE register = ? AND deleted_at IS NULL AND record_id IN ({','.join('?' * len(chunk))})"
        rows = work.reader.connection.execute(sql, (NEWS.name, *chunk))
        found |= {news_id for news_id, name in rows if name.lower().endswith(_PICTURES)}
    return found


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > incoming_mail.MOST_BYTES:
            raise incoming_mail.too_large()
        content = path.read_bytes()
    except OSError as error:
        raise UserError(_("The file “{name}” could not be read.", name=path.name)) from error
    if not content.strip():
        raise UserError(_("The file “{name}” is empty.", name=path.name), _("Choose another file."))
    return content


def _notes(message: IncomingMessage) -> list[str]:
    said = []
    if message.left_out:
        said.append(_("{count} files of the e-mail were not taken along: {names}", count=len(message.left_out), names=", ".join(message.left_out[:5])))
    if message.shortened:
        said.append(_("The text was very long and was cut after {count} letters.", count=f"{incoming_mail.MOST_LETTERS:,}"))
    return said


# --- Values ----------------------------------------------------------------------------------------------------------------------------------


def _from_message(work: Workspace, message: IncomingMessage) -> dict[str, Any]:
    subject, content = _LETTER.sub("", message.subject), _without_greeting(message.text)
    if not subject:
        subject, content = _headline(content)
    found = _opened(work, subject, content) | {"received_on": _day(work, message.date)}
    if message.sender:
        found["sender"] = message.sender[:200]
    if message.email:
        found["sender_emails"] = [message.email]
    source = _by_email(work, message.email) or _by_name(work, subject, message.sender, content)
    return found | ({"source_id": source} if source else {})


def _without_greeting(text: str) -> str:
    """The text without the line that greets the office: it is no part of the news, and whom it names did not send it."""
    rest = _GREETING.sub("", text.lstrip(), count=1).strip("\n")
    return rest or text


def _from_text(work: Workspace, content: bytes) -> dict[str, Any]:
    if content[:4096].count(0) > 0 and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UserError(_("This file is not a text."), _("Save the e-mail as .eml or as plain text (.txt), then drop it here again."))
    headline, rest = _headline(normalise_long(incoming_mail.letters(content[: 8 * incoming_mail.MOST_LETTERS])))
    source = _by_name(work, headline, "", rest)
    return _opened(work, headline, rest[: incoming_mail.MOST_LETTERS]) | ({"source_id": source} if source else {})


def _opened(work: Workspace, headline: str, content: str) -> dict[str, Any]:
    from desktop.services import records

    name = normalise(headline)[:_LONGEST_HEADLINE]
    return records.defaults(work, NEWS) | {"origin": "incoming", "name": name, "content": content}


def _headline(text: str) -> tuple[str, str]:
    """The first line that says something, without "เรื่อง:" before it, and what follows it."""
    first, _newline, rest = text.strip().partition("\n")
    if len(first) > _LONGEST_HEADLINE and not rest.strip():
        rest = first
    return _LABEL.sub("", first), rest.strip("\n")


def _day(work: Workspace, sent: date | None) -> date:
    """The day it was sent; today when that cannot be right."""
    today = work.today()
    return sent if sent is not None and today.year - 20 < sent.year and sent <= today else today


def _by_email(work: Workspace, email: str) -> int | None:
    """The one partner that has this address, itself or a contact person of it."""
    if not email:
        return None
    wanted = f'"{email.lower()}"'
    rows = work.reader.connection.execute(
        "SELECT id FROM partner WHERE deleted_at IS NULL AND status <> 'merged' AND instr(lower(emails), ?) > 0 UNION "
        "SELECT c.partner_id FROM contact_person AS c JOIN partner AS p ON p.id = c.partner_id WHERE c.deleted_at IS NULL AND p.deleted_at IS NULL "
        "AND p.status <> 'merged' AND instr(lower(c.emails), ?) > 0 LIMIT 2",
        (wanted, wanted),
    ).fetchall()
    return rows[0][0] if len(rows) == 1 else None


def _by_name(work: Workspace, *texts: str) -> int | None:
    """The partner whose full name stands in the first of the texts that names one; None when two of that name are in the registry.

    Groups of the own office are named as those who are written to, not as those who write.
    """
    rows = work.reader.connection.execute(
        "SELECT name, id FROM partner WHERE deleted_at IS NULL AND status <> 'merged' AND category <> 'office_group' AND length(name) >= ? AND name <> ?",
        (_SHORTEST_NAME, work.reader.office().get("name_th", "")),
    ).fetchall()
    for text in texts:
        looked_at = normalise(text[:_LOOKED_AT])
        named = [(len(name), number) for name, number in rows if name in looked_at]
        best = [number for length, number in named if length == max(named)[0]]
        if best:
            return best[0] if len(best) == 1 else None
    return None


# --- Files -----------------------------------------------------------------------------------------------------------------------------------


def _put_down(attachments: tuple[IncomingAttachment, ...]) -> dict[Path, str]:
    """Write the attachments to a folder of their own that goes with the program; path → name it came with. No name from outside reaches the disk."""
    if not attachments:
        return {}
    _sweep()
    folder = Path(tempfile.mkdtemp(prefix=_FOLDER))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    found: dict[Path, str] = {}
    for place, one in enumerate(attachments, 1):
        ending = Path(one.name).suffix.lower()
        word = _("Picture") if ending in _PICTURES else _("Document")
        path = folder / f"{word} {place}{ending}"
        path.write_bytes(one.content)
        found[path] = one.name
    return found


def _sweep() -> None:
    """Remove folders older than a day, left where the program ended without taking leave."""
    before = time.time() - 24 * 3600
    for folder in Path(tempfile.gettempdir()).glob(f"{_FOLDER}*"):
        with contextlib.suppress(OSError):
            if folder.stat().st_mtime < before:
                shutil.rmtree(folder, ignore_errors=True)
