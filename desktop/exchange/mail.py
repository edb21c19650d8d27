"""E-mails as files: reading a saved one, and writing a draft that the office's own mail program opens (form 7.4). The program itself sends nothing.

A draft is an .eml file with ``X-Unsent: 1``, by which mail programs open it for sending; recipients stand in Bcc alone, so that none sees another
(พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562; domain.md C.11).
"""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from email import policy
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path

from desktop.domain.incoming_mail import MOST_BYTES, IncomingAttachment, IncomingMessage, parse, too_large
from desktop.domain.thai_date import local
from desktop.domain.thai_text import normalise
from desktop.errors import UserError
from desktop.saving import whole_file
from desktop.words import _

__all__ = ["MOST_DRAFT", "IncomingAttachment", "IncomingMessage", "read_message", "write_draft"]

MOST_DRAFT = 25 * 1024 * 1024
"""Bytes of a whole draft: what the mail servers offices use let pass."""

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}\.[A-Za-z]{2,63}")
_POLICY = policy.SMTP.clone(max_line_length=78)


def read_message(path: Path) -> IncomingMessage:
    """A saved e-mail.

    :raises UserError: it cannot be read as one
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise too_large()
        return parse(path.read_bytes())
    except OSError as error:
        raise UserError(_("The file “{name}” could not be read.", name=path.name)) from error


def write_draft(
    path: Path, subject: str, text: str, bcc: Sequence[str], attachments: Sequence[Path | tuple[Path, str]] = (), sender: str = ""
) -> list[str]:
    """Write an unsent e-mail and give the addresses that are none and were left out.

    ``attachments``: files, or files with the names they are to have. ``sender``: the office's address, empty where the mail program knows it.

    :raises UserError: there is no recipient, a file is missing, the whole is too large for a mail server, or the file cannot be written
    """
    good = list(dict.fromkeys(address for one in bcc if (address := one.strip()) and _ADDRESS.fullmatch(address)))
    if not good:
        raise UserError(_("None of the recipients has an e-mail address."), _("Choose other recipients, or send it another way."))
    message = _message(subject, text, good, sender)
    for one in attachments:
        file, name = one if isinstance(one, tuple) else (one, one.name)
        _attach(message, file, name)
    try:
        content = message.as_bytes(policy=_POLICY)
    except (MessageError, ValueError, UnicodeError) as error:
        raise UserError(_("The e-mail could not be put together."), _("Check its subject and its recipients.")) from error
    _refuse_large(len(content))
    with whole_file(path) as unfinished:
        unfinished.write_bytes(content)
    return [one for one in bcc if one.strip() and one.strip() not in good]


def _message(subject: str, text: str, bcc: Sequence[str], sender: str) -> EmailMessage:
    message = EmailMessage(policy=_POLICY)
    message["X-Unsent"] = "1"
    message["Subject"] = normalise(subject)[:400]
    if _ADDRESS.fullmatch(sender.strip()):
        message["From"] = sender.strip()
    message["Bcc"] = [_address(one) for one in bcc]
    message["Date"] = local(datetime.now(UTC))
    message["Message-ID"] = make_msgid(domain=_domain(sender))
    message.set_content(text.replace("\r\n", "\n").rstrip("\n") + "\n", charset="utf-8", cte="base64")
    return message


def _address(text: str) -> Address:
    name, _at, domain = text.rpartition("@")
    return Address(username=name, domain=domain)


def _domain(sender: str) -> str:
    """The domain of a Message-ID: the office's, never the name of the machine."""
    return sender.strip().rpartition("@")[2] if _ADDRESS.fullmatch(sender.strip()) else "prasan.invalid"


def _attach(message: EmailMessage, file: Path, name: str) -> None:
    try:
        _refuse_large(file.stat().st_size * 4 // 3)
        content = file.read_bytes()
    except OSError as error:
        raise UserError(_("The file “{name}” could not be read.", name=name)) from error
    kind, encoding = mimetypes.guess_type(name)
    main, _slash, sub = (kind if kind and not encoding else "application/octet-stream").partition("/")
    if main in ("text", "message", "multipart"):
        main, sub = "application", "octet-stream"
    message.add_attachment(content, maintype=main, subtype=sub, filename=normalise(name.replace("/", "-").replace("\\", "-")) or "1")


def _refuse_large(size: int) -> None:
    if size > MOST_DRAFT:
        raise UserError(
            _("The e-mail would be {size} MB; mail servers take at most {most} MB.", size=-(-size // 1048576), most=MOST_DRAFT // 1048576),
            _("Leave some files out, or make the photographs smaller."),
        )
