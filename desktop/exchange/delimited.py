"""Lists as plain text (csv, tsv, txt) and as web pages: which encoding, which separator, which rows.

Encoding: a byte order mark decides, else strict UTF-8, else cp874, Thai Windows (right on 24 of 24 sample files; tis-620 lacks the typographic quotes).
The separator is the one that cuts the most lines into the same number of fields.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from desktop.errors import UserError
from desktop.exchange import safety
from desktop.words import _

DELIMITERS = ",;\t|"
ENCODING_LABELS = {"utf-8-sig": "UTF-8", "utf-8": "UTF-8", "utf-16": "UTF-16", "cp874": "Windows-874 (TIS-620)"}
_SAMPLE_LINES = 60
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ESCAPED = re.compile(r"^'(?=[=+\-@\t\r])")
"""The mark that keeps spreadsheets from taking a text for a formula."""
_LONGEST_FIELD = 4_000_000
_MOST_LINES = 200
"""A field that holds more lines surely begins with a quote that was left open."""


def describe(path: Path) -> tuple[str, str]:
    """The encoding and the separator of a text file.

    :raises UserError: the text is in an encoding that is not read
    """
    content = path.read_bytes()
    encoding = encoding_of(content)
    return encoding, delimiter_of(_decoded(path, content, encoding))


def encoding_of(content: bytes) -> str:
    """Python's name of the encoding: by its mark, else strict UTF-8, else cp874."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "utf-8" if _nearly_utf8(content) else "cp874"
    return "utf-8-sig"


def _nearly_utf8(content: bytes) -> bool:
    """Whether the text is UTF-8 with a few broken letters (a file cut off, a bad cell), which cp874 would turn into rubbish throughout."""
    text = content.decode("utf-8", "replace")
    thai = sum("\u0e00" <= letter <= "\u0e7f" for letter in text)
    return thai > 20 * text.count("\ufffd")


def _decoded(path: Path, content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding, "replace" if encoding.startswith("utf-8") else "strict")
    except UnicodeDecodeError:
        raise UserError(
            _("The letters of “{name}” cannot be read.", name=path.name), _("Open it in Excel, save it as “CSV UTF-8” and choose that one.")
        ) from None


def delimiter_of(text: str) -> str:
    """The separator of the text: the one that cuts the most of the first lines into the same number of fields, at least two; else a comma."""
    lines = text[:200_000].splitlines(keepends=True)[: 3 * _SAMPLE_LINES]
    return max(DELIMITERS, key=lambda delimiter: (_evenness(lines, delimiter), -DELIMITERS.index(delimiter)))


def _evenness(lines: list[str], delimiter: str) -> tuple[int, int]:
    """How many of the first rows have the most usual number of fields, and that number; (0, 0) when it is one."""
    widths: Counter[int] = Counter()
    try:
        for number, row in enumerate(csv.reader(lines, delimiter=delimiter)):
            if any(row):
                widths[len(row)] += 1
            if number > _SAMPLE_LINES:
                break
    except csv.Error:
        return 0, 0
    several = {width: count for width, count in widths.items() if width > 1}
    if not several:
        return 0, 0
    width, count = max(several.items(), key=lambda item: (item[1], item[0]))
    return count, width


def rows(path: Path, encoding: str, delimiter: str) -> Iterator[list[str]]:
    """The rows of a text file, each a list of its fields. A quote that is never closed does not swallow the rest of the file."""
    text = _decoded(path, path.read_bytes(), encoding).replace("\x00", "").replace("\x1a", "")
    csv.field_size_limit(_LONGEST_FIELD)
    found, left_open = _quoted_rows(text, delimiter)
    if left_open is not None:
        found += csv.reader(left_open.splitlines(), delimiter=delimiter, quoting=csv.QUOTE_NONE)
    yield from ([_ESCAPED.sub("", field) for field in row] for row in found)


def _quoted_rows(text: str, delimiter: str) -> tuple[list[list[str]], str | None]:
    """The rows up to a quote that is never closed, and the text from its row on; None when every quote is closed."""
    lines = io.StringIO(text, newline="").readlines()
    reader = csv.reader(lines, delimiter=delimiter)
    found: list[list[str]] = []
    last = begins = 0
    try:
        for row in reader:
            if any(field.count("\n") > _MOST_LINES for field in row if len(field) > _MOST_LINES):
                return found, "".join(lines[begins:])
            found.append(row)
            last, begins = begins, reader.line_num
    except csv.Error:
        return found, "".join(lines[begins:])
    if found and begins - last > 1 and _ends_open("".join(lines[last:]), delimiter):
        return found[:-1], "".join(lines[last:])
    return found, None


def _ends_open(text: str, delimiter: str) -> bool:
    """Whether the text ends inside quotes."""
    try:
        list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


# --- Web pages -----------------------------------------------------------------------------------------------------------------------------------


class _Tables(HTMLParser):
    """The tables of a page as rows of texts; a cell that spans columns stands in the first of them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._open: list[list[list[str]]] = []
        self._in_cell = False
        self._spare = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._open.append([])
            self.tables.append(self._open[-1])
        elif tag == "tr" and self._open:
            self._open[-1].append([])
        elif tag in ("td", "th") and self._open:
            if not self._open[-1]:
                self._open[-1].append([])
            span = dict(attrs).get("colspan") or "1"
            self._start_cell(min(int(span), safety.MAX_COLUMNS) if span.isdigit() else 1)
        elif tag == "br" and self._in_cell:
            self.handle_data("\n")

    def _start_cell(self, span: int) -> None:
        row = self._open[-1][-1]
        self._spare = span - 1
        row.append("")
        self._in_cell = True

    def _current_row(self) -> list[str]:
        """The row being read; empty when there is none (a page that closes what it never opened)."""
        return self._open[-1][-1] if self._open and self._open[-1] else []

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._in_cell and (row := self._current_row()):
            row[-1] = " ".join(row[-1].split(" ")).strip()
            row.extend([""] * self._spare)
            self._in_cell = False
        elif tag == "table" and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._in_cell and (row := self._current_row()):
            row[-1] += re.sub(r"[ \t\r\n\xa0]+", " ", data) if data != "\n" else data


def _tables(path: Path) -> list[list[list[str]]]:
    content = path.read_bytes()
    declared = re.search(rb"""charset\s*=\s*["']?\s*(tis-?620|windows-874|utf-?8)""", content[:4096], re.IGNORECASE)
    encoding = encoding_of(content)
    if declared and encoding == "cp874" and b"utf" in declared[1].lower():
        encoding = "utf-8"
    reader = _Tables()
    reader.feed(content.decode(encoding, "replace"))
    found = [table for table in reader.tables if sum(any(row) for row in table) > 1]
    if not found:
        raise UserError(_("There is no table in “{name}”.", name=path.name), _("Open it in Excel, save it as .xlsx and choose that one."))
    return sorted(found, key=len, reverse=True)


def table_names(path: Path) -> list[str]:
    """A name for each table of a web page, the longest table first."""
    return [_("Table {number}", number=number) for number, _table in enumerate(_tables(path), 1)]


def html_rows(path: Path, sheet: str) -> Iterator[list[str]]:
    """The rows of one table of a web page."""
    tables = _tables(path)
    names = [_("Table {number}", number=number) for number in range(1, len(tables) + 1)]
    yield from tables[names.index(sheet) if sheet in names else 0]
