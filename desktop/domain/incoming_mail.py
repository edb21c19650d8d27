"""Reading a saved e-mail (.eml) whoever wrote it: subject, sender, day, text and the files with it. Nothing in it is run, opened or loaded.

The parser keeps headers as they came (policy ``compat32``): the newer one of the standard library takes minutes over a header of a megabyte and trips over
malformed ones. Thai mail comes in UTF-8, TIS-620 and Windows-874, declared or not (RFC 2045–2047, 2231).
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from email import errors, header, message_from_bytes, policy, utils
from email.message import Message
from html.parser import HTMLParser
from pathlib import PurePath

from desktop.domain.thai_date import local
from desktop.domain.thai_text import normalise, normalise_long
from desktop.errors import UserError
from desktop.words import _

MOST_BYTES = 40 * 1024 * 1024
"""The largest file read: what mail servers let pass (25 MB), packed as mail packs it."""

MOST_LETTERS = 100_000
"""Of the text; what is longer is cut."""

_MOST_TEXT = 4 * 1024 * 1024
"""Bytes of one part that are looked at: pages carry pictures within them."""

MOST_FILES = 40
TAKEN = frozenset({
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods",
    ".ppt", ".pptx", ".txt", ".csv", ".mp4", ".mp3",
})  # fmt: skip
"""Endings of the files that are taken along; anything else is only named."""

_ENDINGS = {
    "image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp", "image/heic": ".heic", "application/pdf": ".pdf",
    "application/msword": ".doc", "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}  # fmt: skip
_MOST_PARTS = 400
_MOST_NESTED = 30
_MOST_LINES = 800_000
_MOST_HEAD = 1024 * 1024
_MOST_STEPS = 8_000_000
"""Lines of the file × multiparts in it: the parser looks at every line once for each multipart around it."""

_MOST_HEADER = 4000
_SMALLEST_PICTURE = 8 * 1024
"""Pictures within the text that are smaller are marks of a signature (bytes)."""

_HEADERS = re.compile(rb"^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|x-[\w-]+):", re.IGNORECASE | re.MULTILINE)
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_CONTENT_TYPE = re.compile(rb"^content-type\s*:", re.IGNORECASE | re.MULTILINE)
_MULTIPART = re.compile(rb"multipart/|message/rfc822", re.IGNORECASE)
_PREFIX = re.compile(r"^(?:\s*(?:re|fw|fwd|ตอบกลับ|ตอบ|ส่งต่อ)\s*(?:\[\d{1,3}\])?\s*[:：]\s*)+", re.IGNORECASE)
_TAG = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9]*)(?![a-zA-Z0-9])[^<>]*>|<[!?/][^<>]*>|<")
_THAI_CHARSETS = ("windows-874", "x-windows-874", "tis-620", "tis620", "tis-620-2533", "iso-8859-11", "cp874", "ms874")
_GUESSED_CHARSETS = ("", "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "utf-8", "utf8", "unknown-8bit", "default", "x-unknown")
"""Declared by default as a rule: the bytes are looked at instead."""


@dataclass(frozen=True)
class IncomingAttachment:
    """A file that came with a message, under the name it came with (no folder in it)."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class IncomingMessage:
    """A message as it was read. ``sender`` is the name, ``email`` the address; ``date`` None where none can be read."""

    subject: str
    sender: str
    email: str
    date: date | None
    text: str
    attachments: tuple[IncomingAttachment, ...] = ()
    left_out: tuple[str, ...] = ()
    """Names of files that were not taken: of another kind, empty, too many."""

    shortened: bool = False
    """Whether the text was cut."""


def parse(content: bytes) -> IncomingMessage:
    """A message from the bytes of an .eml file.

    :raises UserError: it is no saved e-mail, too large, or of more parts than a person ever sends
    """
    _refuse_hostile(content)
    try:
        message = message_from_bytes(content, policy=policy.compat32)
        return _read(message)
    except (errors.MessageError, RecursionError, ValueError, LookupError, AttributeError, TypeError, IndexError):
        raise _unreadable() from None


def _refuse_hostile(content: bytes) -> None:
    if len(content) > MOST_BYTES:
        raise too_large()
    if b"\x00" in content[:4096] or not _HEADERS.search(content[:65536]):
        raise _unreadable()
    head = _BLANK_LINE.search(content)
    if (head.start() if head else len(content)) > _MOST_HEAD:
        raise _unreadable()
    nested = sum(1 for _found in _MULTIPART.finditer(content))
    parts = sum(1 for _found in _CONTENT_TYPE.finditer(content))
    lines, borders = content.count(b"\n"), content.count(b"\n--")
    if max(parts, nested, borders // 10) > _MOST_PARTS or lines > _MOST_LINES or nested * lines > _MOST_STEPS:
        raise UserError(_("This e-mail has more parts than can be read."), _("Copy its text into a new piece of news and save its files one by one."))


def too_large() -> UserError:
    """What is said of a file larger than ``MOST_BYTES``."""
    return UserError(
        _("The file is too large ({most} MB at most).", most=MOST_BYTES // 1048576), _("Copy its text into a new piece of news and attach the files one by one.")
    )


def _unreadable() -> UserError:
    return UserError(_("This file is no saved e-mail."), _("Save the e-mail again as .eml or as plain text (.txt), then drop it here."))


def _read(message: Message) -> IncomingMessage:
    parts = list(_parts(message, 0))
    text = normalise_long("\n\n".join(said for text in _texts(message, 0) if (said := text.strip())))
    sender, address = utils.parseaddr(_raw(message, "From").replace("\n", " "))
    taken, left = _files(parts)
    email = normalise(_decoded(address))
    name = normalise(_decoded(sender)).strip("\"' ")
    return IncomingMessage(
        without_prefix(_header(message, "Subject")), "" if name.casefold() == email.casefold() else name, email if "@" in email else "", _day(message),
        text[:MOST_LETTERS], tuple(taken), tuple(left), len(text) > MOST_LETTERS,
    )  # fmt: skip


def without_prefix(subject: str) -> str:
    """A subject without Re:, Fwd:, ส่งต่อ: and the like in front."""
    return normalise(_PREFIX.sub("", subject))


# --- Headers ---------------------------------------------------------------------------------------------------------------------------------


def _raw(message: Message, name: str) -> str:
    """A header as it came, its bytes beyond ASCII as surrogates; cut where nobody writes on."""
    found = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    return re.sub(r"\r?\n[ \t]?", " ", found[:_MOST_HEADER])


def _header(message: Message, name: str) -> str:
    return normalise(_decoded(_raw(message, name)))


def _decoded(raw: str) -> str:
    """Encoded words (RFC 2047) and bare bytes as the letters they mean."""
    if "=?" not in raw:
        return _letters(raw.encode("utf-8", "surrogateescape"), "")
    try:
        pieces = header.decode_header(raw)
    except (errors.HeaderParseError, binascii.Error, ValueError):
        return _letters(raw.encode("utf-8", "surrogateescape"), "")
    joined: list[tuple[bytes, str]] = []
    for piece, charset in pieces:
        some, named = piece.encode("utf-8", "surrogateescape") if isinstance(piece, str) else piece, (charset or "").lower()
        if joined and joined[-1][1] == named:
            joined[-1] = (joined[-1][0] + some, named)
        else:
            joined.append((some, named))
    return "".join(_letters(some, named) for some, named in joined)


def _day(message: Message) -> date | None:
    try:
        return local(utils.parsedate_to_datetime(_raw(message, "Date"))).date()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


# --- Text ------------------------------------------------------------------------------------------------------------------------------------


def letters(content: bytes) -> str:
    """Text in an encoding that is not told: by its mark, else strict UTF-8, else Thai Windows (cp874)."""
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        said = content.decode("utf-8", "replace")
        thai = sum("\u0e00" <= letter <= "\u0e7f" for letter in said)
        return said if thai > 20 * said.count("\ufffd") else content.decode("cp874", "replace")


def _letters(content: bytes, charset: str) -> str:
    name = charset.strip("\"' ").lower()
    if name in _GUESSED_CHARSETS:
        return letters(content)
    try:
        return content.decode("cp874" if name in _THAI_CHARSETS else name, "replace")
    except (LookupError, ValueError):
        return letters(content)


def _texts(part: Message, depth: int) -> Iterator[str]:
    """The texts a reader of the message sees, in their order; of alternatives the plain one, HTML only where there is no other."""
    if depth > _MOST_NESTED or _is_file(part):
        return
    kind = part.get_content_type()
    children = _children(part)
    if kind == "multipart/alternative":
        found = {child.get_content_type(): said for child in reversed(children) if (said := "\n\n".join(filter(None, _texts(child, depth + 1))).strip())}
        yield found.get("text/plain") or next(iter(found.values()), "")
    elif children:
        for child in children:
            yield from _texts(child, depth + 1)
    elif kind in ("text/plain", "text/html"):
        said = _letters(_payload(part)[:_MOST_TEXT], part.get_content_charset("") or "")
        yield text_of_html(said) if kind == "text/html" else said


def _payload(part: Message) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _children(part: Message) -> list[Message]:
    found = part.get_payload() if part.is_multipart() else []
    return [child for child in found if isinstance(child, Message)] if isinstance(found, list) else []


class _Text(HTMLParser):
    """The words of a page; scripts, styles and what is not shown stay out. Nothing is fetched."""

    _SILENT = frozenset({"script", "style", "head", "title", "template", "noscript"})
    _LINES = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "hr"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._SILENT:
            self.silent += 1
        elif tag in self._LINES:
            self.words.append("\n")
        elif tag in ("td", "th"):
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._SILENT:
            self.silent = max(0, self.silent - 1)
        elif tag in ("p", "div", "table", "blockquote"):
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.words.append(re.sub(r"\s+", " ", data))


def _bare(page: str) -> str:
    """A page whose tags have lost their attributes and whose stray brackets are letters: the parser needs the square of the time over open ones."""
    return _TAG.sub(lambda found: f"<{found[1]}>" if found[1] else "" if found[0] != "<" else "&lt;", _without_comments(page))


def _without_comments(page: str) -> str:
    first, *others = page.split("<!--")
    return first + "".join(rest.partition("-->")[2] for rest in others)


def text_of_html(page: str) -> str:
    """What a reader of a page sees, as plain text."""
    reader = _Text()
    reader.feed(_bare(page))
    reader.close()
    lines = (line.strip() for line in "".join(reader.words).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


# --- Files -----------------------------------------------------------------------------------------------------------------------------------


def _parts(message: Message, depth: int) -> Iterator[Message]:
    """Every part that holds no others."""
    _shorten(message)
    if depth > _MOST_NESTED:
        return
    children = _children(message)
    for child in children:
        yield from _parts(child, depth + 1)
    if not children:
        yield message


def _shorten(part: Message) -> None:
    """Cut the headers that the library takes apart: it needs very long for very long ones."""
    for name in ("Content-Type", "Content-Disposition", "Content-Transfer-Encoding"):
        value = part.get(name)
        if value is not None and len(str(value)) > _MOST_HEADER:
            part.replace_header(name, str(value)[:_MOST_HEADER])


def _is_file(part: Message) -> bool:
    return not part.is_multipart() and (part.get_content_disposition() == "attachment" or bool(_name(part)))


def _name(part: Message) -> str:
    """The name a file came with: of RFC 2231, of encoded words, or bare; without any folder."""
    given = _parameter(part, "Content-Disposition", "filename") or _parameter(part, "Content-Type", "name")
    if isinstance(given, tuple):
        charset, _language, value = given
        said = _letters(value.encode("latin-1") if _latin(value) else value.encode("utf-8", "replace"), (charset or "").lower())
    else:
        said = _decoded(given or "")
    return normalise(PurePath(said.replace("\\", "/")).name)[:150]


def _parameter(part: Message, name: str, wanted: str) -> str | tuple[str | None, str | None, str] | None:
    """A parameter of a header whose bytes beyond ASCII are read as letters first: the library would make question marks of them."""
    raw = _raw(part, name)
    if not raw:
        return None
    alone = Message(policy=policy.compat32)
    alone[name] = _letters(raw.encode("utf-8", "surrogateescape"), "")
    return alone.get_param(wanted, None, name)


def _belongs_to_text(part: Message) -> bool:
    """Whether a picture stands within the text (the mark of a signature) rather than beside it."""
    return part.get_content_disposition() != "attachment" and (not _name(part) or part.get("Content-ID") is not None)


def _latin(text: str | None) -> bool:
    return all(ord(letter) < 256 for letter in text or "")


def _files(parts: list[Message]) -> tuple[list[IncomingAttachment], list[str]]:
    """The files taken along, and the names of those that are not."""
    taken: list[IncomingAttachment] = []
    left: list[str] = []
    for part in parts:
        kind = part.get_content_type()
        if not _is_file(part) and (kind in ("text/plain", "text/html") or kind.startswith("multipart/")):
            continue
        name = _file_name(part, len(taken) + 1)
        content = _payload(part)
        if kind.startswith("image/") and len(content) < _SMALLEST_PICTURE and _belongs_to_text(part):
            continue
        if PurePath(name).suffix.lower() in TAKEN and content and len(taken) < MOST_FILES:
            taken.append(IncomingAttachment(name, content))
        else:
            left.append(name)
    return taken, left


def _file_name(part: Message, place: int) -> str:
    name, ending = _name(part), _ENDINGS.get(part.get_content_type(), "")
    if not name:
        return f"{place}{ending}"
    return name if PurePath(name).suffix or not ending else f"{name}{ending}"
