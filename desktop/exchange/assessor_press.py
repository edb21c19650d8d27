"""Many files of one round, written quickly: the sheet is laid out once, and for each file only what differs is put into its cells.

Laying out a sheet of five hundred rows takes a tenth of a second, filling in its cells a tenth of that; three hundred schools are served in seconds.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from desktop.domain import assessor_book
from desktop.domain.assessor_book import Book
from desktop.domain.import_plan import column_letter
from desktop.exchange import assessor_sheet
from desktop.exchange.assessor_sheet import ANSWER_COLUMN, WHO
from desktop.saving import whole_file

_FORM, _INNER = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml"
_SUBJECT = "__prasan_subject__"
"""Stands in the laid-out sheet where the name of the school comes."""
_ANSWER = re.compile(rf'<c r="{column_letter(ANSWER_COLUMN)}(\d+)"([^>]*?)\s*(?:/>|></c>)')
_ROW = re.compile(r'(<row r="(\d+)"[^>]*? ht=")([\d.]+)(")')
_LETTER = re.compile(r"&#(\d{3,7});")
_DATA = re.compile(r"<sheetData\s*/>|<sheetData>\s*</sheetData>")


class Press:
    """The laid-out sheet of one round for one kind of file."""

    def __init__(self, book: Book) -> None:
        self._like = _shared(book)
        blank = replace(book, answers={}, base={}, who="", subject=_SUBJECT if book.subject else "")
        laid_out = assessor_sheet.lay_out(blank)
        self._rows = laid_out.rows
        stream = io.BytesIO()
        laid_out.workbook.save(stream)
        with zipfile.ZipFile(stream) as package:
            self._parts = {name: package.read(name) for name in package.namelist()}
        self._form = _LETTER.sub(lambda found: chr(int(found[1])), self._parts.pop(_FORM).decode())
        self._inner = self._parts.pop(_INNER).decode()

    def fits(self, book: Book) -> bool:
        """Whether a book differs only in what is put into the cells."""
        return _shared(book) == self._like

    def write(self, path: Path | str, book: Book, inner: Sequence[str]) -> None:
        """Write one file; it appears only when it is complete. ``inner`` are the pieces for the hidden sheet.

        :raises UserError: it cannot be written there
        """
        changed = {
            _FORM: self._filled(book).replace(_SUBJECT, escape(assessor_sheet.clean(book.subject))),
            _INNER: _DATA.sub(f"<sheetData>{_inner_rows(inner)}</sheetData>", self._inner, count=1),
        }
        with whole_file(path) as unfinished, zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in (self._parts | {name: text.encode() for name, text in changed.items()}).items():
                package.writestr(name, content)

    def _filled(self, book: Book) -> str:
        """The sheet with the name and the answers in their cells."""
        values: dict[int, Any] = {self._rows[WHO]: book.who} if book.who else {}
        for item in book.items:
            answer = book.answers.get(item.code) or {}
            for slot in assessor_book.slots(book.framework, item, book.kind, book.period) if answer else ():
                shown = assessor_book.shown(slot, assessor_book.value_of(answer, slot.name))
                if shown is not None:
                    values[self._rows[slot.key]] = shown
        if not values:
            return self._form
        form = _ANSWER.sub(lambda found: _cell(found, values), self._form)
        tall = {number: height for number, value in values.items() if isinstance(value, str) and (height := assessor_sheet.answer_height(value))}
        return _ROW.sub(lambda found: _higher(found, tall), form) if tall else form


def _shared(book: Book) -> tuple[Any, ...]:
    return (book.kind, book.digest, book.round_name, book.period, book.office, book.due_on, bool(book.subject), id(book.framework))


def _cell(found: re.Match[str], values: Mapping[int, Any]) -> str:
    value = values.get(int(found[1]))
    if value is None:
        return found[0]
    place = f'<c r="{column_letter(ANSWER_COLUMN)}{found[1]}"{_without_type(found[2])}'
    if isinstance(value, int | float):
        return f"{place}><v>{value!r}</v></c>"
    return f'{place} t="inlineStr"><is><t xml:space="preserve">{escape(assessor_sheet.clean(str(value)))}</t></is></c>'


def _without_type(attributes: str) -> str:
    return re.sub(r'\s+t="[^"]*"', "", attributes)


def _higher(found: re.Match[str], tall: Mapping[int, float]) -> str:
    height = max(float(found[3]), tall.get(int(found[2]), 0.0))
    return f"{found[1]}{height:g}{found[4]}"


def _inner_rows(pieces: Sequence[str]) -> str:
    return "".join(f'<row r="{number}"><c r="A{number}" t="inlineStr"><is><t>{piece}</t></is></c></row>' for number, piece in enumerate(pieces, 1))
