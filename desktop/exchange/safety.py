"""What a file really is and whether it is safe to open, before any library unpacks it.

A name says nothing: offices send CSV named .xlsx, web pages named .xls and Excel files with a password. A small file can also unpack to gigabytes, and
one cell at the far corner of a sheet makes a reader reserve the whole rectangle (measured: one cell in XFD1048576 asks for 550 GB and ends the
process). So the parts of a package are unpacked here once, counted and looked through, and only then given to the reader.
"""

from __future__ import annotations

import html
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from desktop.domain.import_plan import column_letter
from desktop.errors import UserError
from desktop.exchange import ole
from desktop.words import _

MAX_ROWS = 200_000
MAX_COLUMNS = 300
MAX_CELLS = 8_000_000
"""Rows × columns of the rectangle a sheet occupies."""
MAX_FILE = 200 * 2**20
MAX_TEXT_FILE = 80 * 2**20
"""Bytes of a text file; 200,000 rows of 400."""
MAX_UNPACKED = 600 * 2**20
"""Bytes of all parts together; 200,000 rows of 30 columns take about half."""
MAX_TEXT = 400 * 2**20
"""Characters of all cells of one sheet together."""

_ZIP = b"PK\x03\x04"
_BIFF = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
_CHUNK = 2 * 2**20
_BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError, struct.error)
"""All that ``zipfile`` raises for a package that is damaged."""


class FileKind(StrEnum):
    """What a file is by its content."""

    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    HTML = "html"
    TEXT = "text"


def file_kind(path: Path) -> FileKind:
    """What ``path`` really is; ``UserError`` if it cannot be read, is empty, has a password or is none of the kinds read here."""
    head = _head(path)
    if head.startswith(_ZIP):
        return _zip_kind(path)
    if head.startswith(ole.MAGIC):
        return _ole_kind(path)
    if head.startswith(_BIFF):
        raise _unknown(path)
    return _text_kind(path, head)


def _head(path: Path) -> bytes:
    if path.is_dir():
        raise UserError(_("“{name}” is a folder, not a file.", name=path.name), _("Choose the Excel or CSV file inside it."))
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(4096)
    except FileNotFoundError:
        raise UserError(_("The file “{name}” is no longer there.", name=path.name), _("It may have been moved or renamed. Choose it again.")) from None
    except PermissionError:
        raise UserError(
            _("The file “{name}” cannot be read.", name=path.name), _("It may be open in Excel. Close it there, or save a copy, and try again.")
        ) from None
    except OSError:
        raise UserError(_("The file “{name}” cannot be read.", name=path.name), _("Copy it to this computer and try again.")) from None
    if not head.strip(b"\x00\xef\xbb\xbf\xff\xfe \r\n\t"):
        raise UserError(_("The file “{name}” is empty.", name=path.name), _("Open it and see whether it was saved, then choose it again."))
    if size > (MAX_FILE if head.startswith((_ZIP, ole.MAGIC)) else MAX_TEXT_FILE):
        raise UserError(_("The file “{name}” is too large.", name=path.name), _("Split it into several files, at most {count} rows each.", count=f"{MAX_ROWS:,}"))
    return head


def damaged(path: Path) -> UserError:
    """The sentence for a file that is broken inside."""
    return UserError(_("The file “{name}” is damaged and cannot be read.", name=path.name), _("Open it in Excel, save it under a new name and choose that one."))


def _unknown(path: Path) -> UserError:
    return UserError(
        _("“{name}” is not a list that can be brought in.", name=path.name), _("Files of Excel (.xlsx, .xls), LibreOffice (.ods) and text (.csv, .txt) can be read.")
    )


def protected(path: Path) -> UserError:
    """The sentence for a file with a password."""
    return UserError(_("The file “{name}” has a password.", name=path.name), _("Open it in Excel, take the password off, save it and try again."))


# --- Zip packages: xlsx and ods --------------------------------------------------------------------------------------------------------------


def _zip_kind(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as package:
            names = set(package.namelist())
            if "xl/workbook.bin" in names:
                raise _unknown(path)
            if any(name.startswith("xl/") for name in names):
                return FileKind.XLSX
            if "mimetype" in names and b"opendocument.spreadsheet" in package.open("mimetype").read(200):
                return FileKind.ODS
    except _BROKEN_ZIP:
        raise damaged(path) from None
    raise _unknown(path)


def check_package(path: Path, kind: FileKind) -> bool:
    """Unpack an xlsx or ods file once without keeping it; whether it has formulas without a result.

    The sizes written in the package are not believed: what really comes out is counted.

    :raises UserError: it is damaged, unpacks to too much or has a cell too far out
    """
    look = _look_into_sheet if kind is FileKind.XLSX else _look_into_content
    left, bare_formulas = MAX_UNPACKED, False
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
            if sum(part.file_size for part in parts) > MAX_UNPACKED:
                raise _bomb(path)
            for part in parts:
                if part.flag_bits & 1:
                    raise protected(path)
                size, has_bare = _checked(path, package, part, left, look)
                left, bare_formulas = left - size, bare_formulas or has_bare
    except _BROKEN_ZIP:
        raise damaged(path) from None
    return bare_formulas


def _checked(path: Path, package: zipfile.ZipFile, part: zipfile.ZipInfo, left: int, look: _Look) -> tuple[int, bool]:
    """Look through one part: the bytes it unpacks to, and whether it has formulas without a result."""
    size, rest, extent = 0, b"", Extent()
    with package.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            if not size and chunk.startswith((b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")):
                raise zipfile.BadZipFile("a part in UTF-16")
            size += len(chunk)
            if size > left:
                raise _bomb(path)
            piece, rest = _cut(rest + chunk)
            look(piece, extent)
    look(rest, extent)
    return size, extent.bare_formulas


def _cut(xml: bytes) -> tuple[bytes, bytes]:
    """What can be looked at now, and the last row, which may be torn."""
    border = max(xml.rfind(b"<row"), xml.rfind(b":row "), xml.rfind(b"<table:table-row"))
    if border <= 0 or len(xml) - border > 4 * _CHUNK:
        border = max(xml.rfind(b"<"), 0)
    return xml[:border], xml[border:]


def _bomb(path: Path) -> UserError:
    return UserError(_("The file “{name}” unpacks to far more than a list holds and was not opened.", name=path.name), _("Open it in Excel, copy the list into a new file and choose that one."))


class Extent:
    """How far the filled cells seen so far reach."""

    def __init__(self) -> None:
        self.rows = 0
        self.columns = 0
        self.bare_formulas = False

    def add(self, rows: int, columns: int) -> None:
        """Widen to ``rows`` and ``columns``; ``UserError`` when the rectangle is more than can be read."""
        self.rows, self.columns = max(self.rows, rows), max(self.columns, columns)
        check_extent(self.rows, self.columns)


def check_extent(rows: int, columns: int) -> None:
    """``UserError`` when a sheet of so many rows and columns is more than can be read."""
    if rows > MAX_ROWS or columns > MAX_COLUMNS or rows * columns > MAX_CELLS:
        raise UserError(
            _("The sheet reaches as far as row {row} and column {column}, more than can be brought in.", row=f"{rows:,}", column=column_letter(max(columns, 1) - 1)),
            _("At most {rows} rows and {columns} columns are read. Delete what lies outside the list and save the file.", rows=f"{MAX_ROWS:,}", columns=MAX_COLUMNS),
        )


_Look = Callable[[bytes, Extent], None]

_FILLED = rb"""<(?:\w+:)?c\b[^<>]*?\br\s*=\s*["']\s*%s["'][^<>]*(?<!/)>\s*<(?!/)"""
_CELL = re.compile(_FILLED % rb"([A-Za-z]+)(\d+)")
_FAR_COLUMN = re.compile(_FILLED % rb"(?:[A-Za-z]{2,})\d+")
_FAR_ROW = re.compile(_FILLED % rb"[A-Za-z]+\d{6,}")
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_FAR = re.compile(rb"""<c r="(?:[A-Za-z]{2}|[A-Za-z]\d{6})""")
_ROW_NUMBER = re.compile(rb"""(?:<|:)?(?:row)?[^<>]*?\br\s*=\s*["']\s*(\d+)["']""")
_NAMELESS = re.compile(rb"""<(?:\w+:)?c(?=[\s>])(?![^<>]*\br\s*=)[^<>]*(?<!/)>\s*<(?!/)""")

_BARE = re.compile(rb"(?:</(?:\w+:)?f>|<(?:\w+:)?f\b[^<>]*/>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>")
"""The end of a cell that has a formula and no result: written by a program that does not calculate."""


def _look_into_sheet(xml: bytes, extent: Extent) -> None:
    """Widen ``extent`` by the filled cells of a piece of a worksheet; empty ones, though they may have a colour, do not count."""
    if b"<f" in xml or b":f" in xml:
        extent.bare_formulas = extent.bare_formulas or bool(_BARE.search(xml))
    _look_at_last_row(xml, extent)
    if _is_plain(xml) and not _FAR.search(xml):
        return
    if _FAR_COLUMN.search(xml) or _FAR_ROW.search(xml):
        for letters, digits in set(_CELL.findall(xml)):
            extent.add(_number(digits), _column_number(letters))
    if _NAMELESS.search(xml):
        _look_into_nameless(_ROW.split(xml), extent)


def _look_at_last_row(xml: bytes, extent: Extent) -> None:
    start = max(xml.rfind(b"<row"), xml.rfind(b":row"))
    if start >= 0 and (number := _ROW_NUMBER.match(xml, start)) and len(number[1]) < 6:
        extent.add(int(number[1]), 1)


def _is_plain(xml: bytes) -> bool:
    """Whether every cell begins as all usual programs write it; counting is ten times quicker than looking at each."""
    cells = xml.count(b"<c") - sum(xml.count(other) for other in (b"<co", b"<cf", b"<cu", b"<ch"))
    return cells == xml.count(b'<c r="') and b":c" not in xml


def _look_into_nameless(rows: list[bytes], extent: Extent) -> None:
    """Cells that do not say where they stand follow each other from the first column of their row."""
    for row in rows:
        if count := len(_NAMELESS.findall(row)):
            number = _ROW_NUMBER.match(row)
            extent.add(_number(number[1]) if number else extent.rows + 1, count)


def _number(digits: bytes) -> int:
    return int(digits) if len(digits) < 9 else 10**9


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper()[:5]:
        number = number * 26 + letter - 64
    return number


_BARE_FORMULA = re.compile(rb"""<(?:\w+:)?c\b[^<>]*?\br\s*=\s*["']([A-Za-z]+)(\d+)["'][^<>]*>\s*<(?:\w+:)?f\b[^<>]*>([^<]*)""" + _BARE.pattern)


def bare_formulas(path: Path, sheet: str) -> dict[tuple[int, int], str]:
    """(row, column from 0) → the formula of each cell that has one but no result, e.g. "=A1&B1"."""
    with zipfile.ZipFile(path) as package:
        part = _part_of(package, sheet)
        found = _BARE_FORMULA.findall(package.read(part)) if part else []
    return {
        (int(digits) - 1, _column_number(letters) - 1): "=" + html.unescape(text.decode("utf-8", "replace")) for letters, digits, text in found
    }


def _part_of(package: zipfile.ZipFile, sheet: str) -> str:
    """The part that holds the cells of a sheet; "" when the package does not say."""
    names = package.namelist()
    book = package.read("xl/workbook.xml").decode("utf-8", "replace") if "xl/workbook.xml" in names else ""
    links = package.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace") if "xl/_rels/workbook.xml.rels" in names else ""
    for element in re.findall(r"<(?:\w+:)?sheet\b[^<>]*>", book):
        if html.unescape(_attribute(element, "name")) == sheet:
            wanted = _attribute(element, r"\w+:id")
            targets = [_attribute(link, "Target") for link in re.findall(r"<(?:\w+:)?Relationship\b[^<>]*>", links) if _attribute(link, "Id") == wanted]
            return next((name for target in targets for name in (target.lstrip("/"), f"xl/{target}") if name in names), "")
    return ""


def _attribute(element: str, name: str) -> str:
    found = re.search(rf"""\s{name}\s*=\s*["']([^"']*)["']""", element)
    return found[1] if found else ""


_REPEATED_CELL = re.compile(rb"""number-columns-repeated\s*=\s*["'](\d+)["'][^<>]*(?<!/)>\s*<(?!/)""")
_REPEATED_ROW = re.compile(rb"""number-rows-repeated\s*=\s*["'](\d+)["']""")
_ODS_ROW = re.compile(rb"<(?:\w+:)?table-row\b")


def _look_into_content(xml: bytes, extent: Extent) -> None:
    """Widen ``extent`` by the rows of an OpenDocument sheet that say something, repeated ones as often as they are repeated."""
    for count in _REPEATED_CELL.findall(xml):
        extent.add(1, _number(count))
    rows = extent.rows
    for row in _ODS_ROW.split(xml)[1:]:
        repeated = _REPEATED_ROW.search(row[: row.find(b">") + 1])
        if not repeated:
            rows += 1
        elif b"<text:p" in row or b":value=" in row:
            rows += _number(repeated[1])
    extent.add(rows, 1)


# --- The older container and plain text ------------------------------------------------------------------------------------------------------


def _ole_kind(path: Path) -> FileKind:
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise protected(path)
    try:
        container = ole.Container(content)
        container.check()
        workbook = container.stream("Workbook") or container.stream("Book")
        if workbook is None:
            raise _unknown(path)
        rows, columns, has_password = ole.extent(workbook)
    except (ole.Broken, struct.error):
        raise damaged(path) from None
    if has_password:
        raise protected(path)
    check_extent(rows, columns)
    return FileKind.XLS


_MARKUP = re.compile(rb"<\s*(?:html|table|!doctype|meta|head|body|style|div)\b", re.IGNORECASE)
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def _text_kind(path: Path, head: bytes) -> FileKind:
    if head.startswith(_UTF16_MARKS):
        return FileKind.TEXT
    if b"\x00" in head or head.startswith((b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")):
        raise _unknown(path)
    odd = sum(byte < 32 and byte not in b"\t\r\n\x0b\x0c\x1a" for byte in head)
    if odd > len(head) // 50 + 2:
        raise _unknown(path)
    if _MARKUP.match(head.lstrip(b"\xef\xbb\xbf \r\n\t")) or (head.lstrip().startswith(b"<") and _MARKUP.search(head)):
        return FileKind.HTML
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml"):
        raise _unknown(path)
    return FileKind.TEXT
