"""The file of an assessor or a school (แฟ้มผู้ประเมิน): one Excel file that can be read, filled in and printed, and is opened by the program as well.

One sheet to be filled in, protected without a password: only the cells of answers are open, each with a list or a range where it has one, the criteria beside it. A hidden
sheet holds what the program needs to know the file again: the ids, the digest of the edition and the edition itself. No macros; every text is written as text, so that
"=1+1" stays what it is.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from desktop.domain import assessor_book, file_names, framework_check
from desktop.domain.assessor_book import Answer, Book, BookFault, Misread, Slot
from desktop.domain.framework import FORMAT, from_document
from desktop.domain.import_plan import Cell, column_letter
from desktop.domain.thai_text import normalise
from desktop.errors import Cancelled, UserError
from desktop.exchange import sheet as sheets
from desktop.exchange.assessor_sheet import ANSWER_COLUMN, HIDDEN_SHEET, KEY_COLUMN, WHO
from desktop.models import framework_reading
from desktop.words import _

ENDING = ".xlsx"
MARK = "prasan-assessor-file"
_CHUNK = 30_000
_MOST_INNER = 24 * 2**20
"""Bytes the edition and the answers may unpack to; the largest edition known has less than 1."""
_INNER_KEYS = ("mark", "format", "kind", "assessment_id", "subject_id", "digest", "document", "who", "stamp", "round_name", "period", "fiscal_year", "office", "subject", "due_on", "made_at", "base")

_MISSHAPEN = (KeyError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)
"""What comes of a document that is none."""
_MOST_NUMBER = 1e15

Progress = Callable[[int, int], None] | None
IsCancelled = Callable[[], bool] | None


# --- writing ---------------------------------------------------------------------------------------------------------


def write(path: Path | str, book: Book) -> None:
    """Write the file with the answers of the book; it appears only when it is complete.

    :raises UserError: it cannot be written there
    """
    from desktop.exchange.assessor_press import Press

    Press(book).write(path, book, _inner(book))


def write_all(folder: Path, books: Iterable[Book], total: int = 0, progress: Progress = None, cancelled: IsCancelled = None) -> list[Path]:
    """Write one file for each book into a folder that is there, named by round and by whom it is for; the files in the order of the books.

    :raises UserError: one cannot be written; those before it are there
    :raises Cancelled: stopped; the files written by this call are gone again
    """
    from desktop.exchange.assessor_press import Press

    made: list[Path] = []
    taken = {one.name for one in folder.iterdir()} if folder.is_dir() else set()
    press: Press | None = None
    try:
        for number, book in enumerate(books, 1):
            if cancelled is not None and cancelled():
                raise Cancelled
            press = press if press is not None and press.fits(book) else Press(book)
            name = file_names.safe_name(file_words(book), ENDING, taken)
            press.write(folder / name, book, _inner(book))
            taken.add(name)
            made.append(folder / name)
            if progress is not None:
                progress(number, max(total, number))
    except Cancelled:
        for path in made:
            path.unlink(missing_ok=True)
        raise
    return made


@contextmanager
def folder_for(folder: Path, words: str, count: int) -> Iterator[Path]:
    """Where so many files go: one into ``folder`` itself, several into a folder of their own in it, which is gone again when nothing came into it.

    :raises UserError: nothing can be written there
    """
    own = folder
    try:
        if count > 1:
            own = folder / file_names.safe_name(words or _("Files"), taken=[one.name for one in folder.iterdir()], most=120)
            own.mkdir()
        yield own
    except OSError as error:
        raise UserError(_("Nothing can be written into the folder “{name}”.", name=folder.name), _("Choose another folder.")) from error
    finally:
        if own != folder and own.is_dir() and not any(own.iterdir()):
            own.rmdir()


def file_words(book: Book) -> str:
    """What the file of a book is called: for whom, then the round."""
    whom = book.subject if book.kind == "school" else book.who
    return " ".join(word for word in (whom, book.round_name) if word)


def _inner(book: Book) -> list[str]:
    """What the hidden sheet holds, in pieces of plain letters that a cell takes, after the digest of it all."""
    told: dict[str, Any] = {
        "mark": MARK, "format": FORMAT, "kind": book.kind, "assessment_id": book.assessment_id, "subject_id": book.subject_id, "digest": book.digest,
        "document": book.document, "who": book.who, "stamp": book.stamp, "round_name": book.round_name, "period": book.period, "fiscal_year": book.fiscal_year,
        "office": book.office, "subject": book.subject, "due_on": book.due_on.isoformat() if book.due_on else "",
        "made_at": book.made_at or datetime.now(UTC).isoformat(timespec="seconds"), "base": book.base,
    }  # fmt: skip
    packed = base64.b64encode(zlib.compress(json.dumps(told, ensure_ascii=False, sort_keys=True).encode(), 6)).decode("ascii")
    return [hashlib.sha256(packed.encode()).hexdigest(), *(packed[start : start + _CHUNK] for start in range(0, len(packed), _CHUNK))]


# --- reading ---------------------------------------------------------------------------------------------------------


def read(path: Path | str) -> Book:
    """Read a file that came back. What is wrong in single cells stands in ``faults``; the other answers are read.

    :raises UserError: it is missing, damaged, dangerous, protected by a password, no such file, or changed in its inner part
    """
    path = Path(path)
    source = sheets.open_workbook(path)
    names = [one.name for one in source.sheets]
    if HIDDEN_SHEET not in names:
        raise _not_ours(path)
    told = _unpacked(path, (_table(source, HIDDEN_SHEET) or sheets.Table([])).rows)
    book = _book(path, told)
    seen = [name for name in names if not name.startswith(HIDDEN_SHEET)]
    if not seen:
        raise _not_ours(path)
    forms = {name: table for name in seen if (table := _table(source, name)) is not None and _is_form(table)}
    if len({repr(table.rows) for table in forms.values()}) > 1:
        message = _("The form is there more than once, on the sheets {names}: keep the one that is filled in and delete the others.", names=", ".join(f"“{name}”" for name in forms))
        book.faults = (BookFault("", "", message),)
    elif forms:
        try:
            _Reading(book, next(iter(forms.values()))).run()
        except _MISSHAPEN:
            raise _changed_inside(path) from None
    else:
        message = _("Rows or columns of the form were moved or deleted, so that its answers are not found: fill in the file that was sent out again.")
        book.faults = (BookFault("", "", message),)
    return book


def _table(source: sheets.Source, name: str) -> sheets.Table | None:
    """The cells of a sheet; None of an empty one."""
    try:
        return sheets.read(source, name)
    except UserError:
        return None


def _is_form(table: sheets.Table) -> bool:
    """Whether the keys of answers stand where they belong."""
    return any(len(row) > KEY_COLUMN and "|" in str(row[KEY_COLUMN]) for row in table.rows)


def looks_like(path: Path) -> bool:
    """Whether the file is one of these, from its list of sheets alone; False for whatever cannot be opened."""
    try:
        return any(one.name == HIDDEN_SHEET for one in sheets.open_workbook(path).sheets)
    except UserError:
        return False


def _not_ours(path: Path) -> UserError:
    return UserError(
        _("“{name}” is no assessor file of this program.", name=path.name),
        _("Choose the file that was sent out, as it came back; a copy into a new workbook loses what it is known by."),
    )


def _unpacked(path: Path, rows: list[list[Cell]]) -> dict[str, Any]:
    cells = [str(row[0]) for row in rows if row and str(row[0])]
    packed = "".join(cells[1:])
    if len(cells) < 2 or hashlib.sha256(packed.encode()).hexdigest() != cells[0]:
        raise _changed_inside(path)
    try:
        engine = zlib.decompressobj()
        plain = engine.decompress(base64.b64decode(packed, validate=True), _MOST_INNER)
        told = json.loads(plain) if not engine.unconsumed_tail else None
    except (binascii.Error, zlib.error, ValueError, RecursionError):
        told = None
    if not isinstance(told, dict) or told.get("mark") != MARK or set(told) != set(_INNER_KEYS):
        raise _changed_inside(path)
    if told["format"] != FORMAT:
        raise UserError(_("“{name}” was made by another version of the program.", name=path.name), _("Send the file out anew from this version."))
    return told


def _changed_inside(path: Path) -> UserError:
    return UserError(
        _("The inner part of “{name}” is damaged or was changed, so it is not known which round it belongs to.", name=path.name),
        _("Ask for the file again as it was saved, or send it out anew."),
    )


def _book(path: Path, told: Mapping[str, Any]) -> Book:
    try:
        if framework_reading.digest(framework_reading.canonical(told["document"])) != told["digest"] or not framework_check.well_formed(told["document"]):
            raise _changed_inside(path)
        return Book(
            kind="school" if told["kind"] == "school" else "assessor",
            assessment_id=int(told["assessment_id"]), subject_id=int(told["subject_id"]), digest=str(told["digest"]),
            framework=from_document(told["document"]), document=told["document"], who=str(told["who"]), stamp=str(told["stamp"]),
            round_name=str(told["round_name"]), period=str(told["period"]), fiscal_year=int(told["fiscal_year"]), office=str(told["office"]),
            subject=str(told["subject"]), due_on=date.fromisoformat(told["due_on"]) if told["due_on"] else None, made_at=str(told["made_at"]),
            base=_answers(told["base"]), source=path.name,
        )  # fmt: skip
    except _MISSHAPEN:
        raise _changed_inside(path) from None


def _answers(told: Any) -> dict[str, Answer]:
    """Answers as they were put in, each a table of the shape answers have.

    :raises ValueError: one is not
    """
    if not isinstance(told, dict) or not all(isinstance(answer, dict) and all(_fits(name, value) for name, value in answer.items()) for answer in told.values()):
        raise ValueError
    return dict(told)


def _fits(name: str, value: Any) -> bool:
    if name == "ticks":
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    if name == "numbers":
        measures = value.get("measures", {}) if isinstance(value, dict) else None
        return isinstance(measures, dict) and all(isinstance(one, dict) for one in measures.values())
    return value is None or isinstance(value, str | bool) or (isinstance(value, int | float) and abs(value) < _MOST_NUMBER)


class _Reading:
    """The answers of one sheet, each known by the key in the hidden column of its row, so that rows put in between do no harm."""

    def __init__(self, book: Book, table: sheets.Table) -> None:
        self.book = book
        self.rows = table.rows
        self.merged = {(row, column) for first, left, last, right in table.merges for row in range(first, last + 1) for column in range(left, right + 1)}
        self.formulas = {(one.row, one.column) for one in table.tidied if one.why == "formula"}
        self.faults: list[BookFault] = []

    def run(self) -> None:
        """Fill in the answers, the name and the faults of the book."""
        wanted = {slot.key: slot for item in self.book.framework for slot in assessor_book.slots(self.book.framework, item, self.book.kind, self.book.period)}
        found = self._places()
        self._check_structure(wanted, found)
        if WHO in found:
            self.book.who = normalise(str(self._cell(found[WHO][0])))
        for key, slot in wanted.items():
            if len(found.get(key, ())) == 1:
                self._take(slot, found[key][0])
        self.book.answers = {code: answer for code, answer in self.book.answers.items() if answer}
        self.book.faults = tuple(self.faults)

    def _places(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for place, row in enumerate(self.rows):
            if len(row) > KEY_COLUMN and (key := str(row[KEY_COLUMN])):
                found.setdefault(key, []).append(place)
        return found

    def _check_structure(self, wanted: Mapping[str, Slot], found: Mapping[str, list[int]]) -> None:
        missing = [slot for key, slot in wanted.items() if key not in found]
        if missing:
            codes = ", ".join(dict.fromkeys(slot.code for slot in missing[:5]))
            self._fault("", "", _("{count} answer cells were deleted from the file (items {codes}).", count=len(missing), codes=codes))
        for key, places in found.items():
            if len(places) > 1:
                where = ", ".join(_address(place) for place in places[:3])
                self._fault(_address(places[0]), wanted[key].code if key in wanted else "", _("The same answer stands in several rows ({cells}).", cells=where))
            elif key not in wanted and key != WHO:
                self._fault(_address(places[0]), "", _("This row belongs to no item of the form."))

    def _take(self, slot: Slot, place: int) -> None:
        typed = self._cell(place)
        answer: Answer = self.book.answers.setdefault(slot.code, {})
        if (place, ANSWER_COLUMN) in self.formulas:
            self._fault(_address(place), slot.code, _("A formula without a result stands here; type the value itself."))
            return
        if (place, ANSWER_COLUMN) in self.merged:
            self._fault(_address(place), slot.code, _("This cell was merged with others; part them, then fill in each."))
            return
        try:
            assessor_book.put(answer, slot.name, assessor_book.understand(slot, typed))
        except Misread as error:
            self._fault(_address(place), slot.code, str(error))

    def _cell(self, place: int) -> Cell:
        row = self.rows[place]
        return row[ANSWER_COLUMN] if len(row) > ANSWER_COLUMN else ""

    def _fault(self, cell: str, code: str, message: str) -> None:
        self.faults.append(BookFault(cell, code, message))


def _address(place: int) -> str:
    return f"{column_letter(ANSWER_COLUMN)}{place + 1}"


def read_many(paths: Iterable[Path], progress: Progress = None, cancelled: IsCancelled = None) -> Iterator[Book | UnreadFile]:
    """Read files one after the other; one that cannot be read comes as what is wrong with it.

    :raises Cancelled: stopped
    """
    files = list(paths)
    for number, path in enumerate(files, 1):
        if cancelled is not None and cancelled():
            raise Cancelled
        try:
            yield read(path)
        except UserError as error:
            yield UnreadFile(path.name, str(error))
        if progress is not None:
            progress(number, len(files))


class UnreadFile:
    """A file that could not be read, and why in one sentence."""

    def __init__(self, source: str, message: str) -> None:
        self.source = source
        self.message = message


def files_in(folder: Path) -> list[Path]:
    """The Excel and LibreOffice files of a folder and its subfolders, in order of their names; not those programs keep beside an open file."""
    found = (one for one in folder.rglob("*") if one.suffix.casefold() in (".xlsx", ".ods", ".xlsm") and not one.name.startswith(("~$", ".")))
    return sorted((one for one in found if one.is_file()), key=lambda one: one.name.casefold())
