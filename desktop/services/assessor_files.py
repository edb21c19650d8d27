"""Files of assessors and schools: made for a round, looked at when they come back, and taken in as one deed (domain B.4.1 ``review``; manual S07, step 3).

What a school fills in becomes the answers of its subject; what an assessor fills in is kept beside them as opinions, a file of the same assessor replacing what stood
there. How a file looks is ``exchange/assessor_file.py``. An answer that was changed in the office after the file went out, and differently in the file, is a conflict:
nobody's work is written over in silence.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from desktop.domain import assessor_book, scoring
from desktop.domain.assessment_rules import OPEN_ITEM
from desktop.domain.assessor_book import Answer, Book, BookFault
from desktop.domain.thai_text import fold, normalise
from desktop.errors import UserError
from desktop.models import assessment_reading, framework_reading
from desktop.models.assessment_reading import CLOSED_TO_ANSWERS
from desktop.models.assessment_register import ASSESSMENTS
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

Row = dict[str, Any]

_CHUNK = 500


# --- Sent out --------------------------------------------------------------------------------------------------------


def for_assessors(work: Workspace, assessment_id: int, names: Sequence[str], subject_id: int | None = None) -> list[Book]:
    """A book for each assessor, filled in with what was taken in from the same assessor before.

    :raises UserError: the round is gone or is not open for answers, or a name is missing or there twice
    """
    wanted = [normalise(name) for name in names if normalise(name)]
    _refuse_names(wanted)
    frame = _frame(work, assessment_id)
    subject = subject_id if subject_id is not None else _first_subject(work, assessment_id)
    kept = _opinions(work, subject)
    return [_book(work, frame, "assessor", subject, name, kept.get(_person(name), {})) for name in wanted]


def for_schools(work: Workspace, assessment_id: int, subject_ids: Sequence[int] | None = None) -> Iterator[Book]:
    """A book for each school of a round (all of them unless some are named), filled in with what is answered already; read one after the other.

    :raises UserError: the round is gone or is not open for answers
    """
    frame = _frame(work, assessment_id)
    wanted = subject_ids if subject_ids is not None else [row[0] for row in work.reader.connection.execute(_SCHOOLS, (assessment_id,)).fetchall()]
    for subject_id in wanted:
        yield _book(work, frame, "school", subject_id, "", _answers(work, subject_id))


def sent(work: Workspace, assessment_id: int, subject_ids: Sequence[int], on: date | None = None) -> None:
    """Write down that the files of these schools went out."""
    name = work.reader.reference_title(ASSESSMENTS.name, assessment_id)
    with work.deed("save", ASSESSMENTS.name, name) as session:
        _set_on_subjects(session, subject_ids, {"sent_on": (on or work.today()).isoformat()})


_SCHOOLS = "SELECT id FROM assessment_subject WHERE assessment_id = ? AND partner_id IS NOT NULL AND deleted_at IS NULL ORDER BY id"


def _refuse_names(names: Sequence[str]) -> None:
    if not names:
        raise UserError(_("No assessor is named."), _("Type the names, one a line."))
    twice = [name for name, count in Counter(_person(name) for name in names).items() if count > 1]
    if twice:
        raise UserError(_("“{name}” is there twice.", name=next(name for name in names if _person(name) == twice[0])), _("Each assessor gets one file; tell them apart by their full names."))


def _frame(work: Workspace, assessment_id: int) -> Row:
    """What all books of a round share."""
    record = work.reader.get(ASSESSMENTS, assessment_id)
    if record is None or record["deleted_at"] is not None:
        raise UserError(_("This round is no longer in the register."), _("Refresh the list, then choose again."))
    if record["status"] in CLOSED_TO_ANSWERS or record.get("superseded"):
        raise UserError(_("“{name}” is not open for answers.", name=record["name"]), _("What lies before the director or was sent is not assessed any more; send it back first."))
    framework_id = record["framework_id"]
    document = framework_reading.document(work.reader, framework_id)
    return {
        "assessment_id": assessment_id, "digest": framework_reading.digest(framework_reading.canonical(document)), "document": document,
        "framework": framework_reading.of_id(work.reader, framework_id), "stamp": stamp_of(record), "round_name": record["name"], "period": record["period"] or "",
        "fiscal_year": record["fiscal_year"] or 0, "due_on": record["due_on"], "office": work.reader.office().get("name_th", ""),
    }  # fmt: skip


def stamp_of(record: Mapping[str, Any]) -> str:
    """By what a round is told apart from one of the same number elsewhere: the moment it was made."""
    return str(record["created_at"])


def _first_subject(work: Workspace, assessment_id: int) -> int:
    row = work.reader.connection.execute("SELECT id FROM assessment_subject WHERE assessment_id = ? AND deleted_at IS NULL ORDER BY id LIMIT 1", (assessment_id,)).fetchone()
    if row is None:
        raise UserError(_("Nobody is assessed in this round yet."), _("Put schools into the round first."))
    return int(row[0])


def _book(work: Workspace, frame: Row, kind: assessor_book.Kind, subject_id: int, who: str, kept: Mapping[str, Mapping[str, Any]]) -> Book:
    name = work.reader.connection.execute("SELECT name FROM assessment_subject WHERE id = ?", (subject_id,)).fetchone()
    made = Book(kind=kind, subject_id=subject_id, who=who, subject=(name[0] or "") if name else "", made_at=datetime.now(UTC).isoformat(timespec="seconds"), **frame)
    asked = {item.code: assessor_book.only_asked(made, kept[item.code], item) for item in made.items if item.code in kept}
    made.base = {code: answer for code, answer in asked.items() if answer}
    made.answers = json.loads(json.dumps(made.base))
    return made


def _answers(work: Workspace, subject_id: int) -> dict[str, Row]:
    return {row["code"]: row for row in assessment_reading.item_rows(work.reader, "response", subject_id)}


def _opinions(work: Workspace, subject_id: int) -> dict[str, dict[str, Row]]:
    """Folded name of the assessor → item code → row."""
    found: dict[str, dict[str, Row]] = {}
    for row in assessment_reading.item_rows(work.reader, "opinion", subject_id):
        if row["not_applicable"]:  # there the remark is the reason
            row |= {"na_reason": row["comment"], "comment": None}
        found.setdefault(_person(row["assessor"]), {})[row["code"]] = row
    return found


# --- Looked at when they come back -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """What a file says to one item against what is there: "new", "changed", "same", "kept" (changed in the office only), "conflict" or "closed" (the item is not open)."""

    code: str
    state: str
    now: Answer
    given: Answer


@dataclass
class Looked:
    """A file that came back, looked at."""

    book: Book
    faults: list[BookFault] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def count(self, *states: str) -> int:
        """How many items are in one of these states."""
        return sum(1 for line in self.lines if line.state in states)

    @property
    def state(self) -> str:
        """"mend" (something is wrong), "conflict", "ready", or "same" (nothing in it is new)."""
        if self.faults:
            return "mend"
        if self.count("conflict"):
            return "conflict"
        return "ready" if self.count("new", "changed") else "same"


def check(work: Workspace, book: Book) -> list[BookFault]:
    """Everything that keeps a book from being taken in: another office or round, another edition, closed, nobody's name, nothing answered, cells that cannot be read."""
    stranger = _stranger(work, book)
    if stranger is not None:
        return [stranger]
    found: list[BookFault] = []
    record = work.reader.get(ASSESSMENTS, book.assessment_id) or {}
    if record["status"] in CLOSED_TO_ANSWERS or record.get("superseded"):
        found.append(BookFault("", "", _("“{round}” is not open for answers any more.", round=record["name"])))
    if not book.who and (book.answers or not book.faults):  # else nothing of the sheet could be read
        found.append(BookFault("", "", _("The name of who filled it in is missing.")))
    if not book.answers and not book.faults:
        found.append(BookFault("", "", _("Nothing is answered in the file.")))
    return found + list(book.faults)


def _stranger(work: Workspace, book: Book) -> BookFault | None:
    """Why the book is none of this office's, of this edition, or of a school of the round."""
    record = work.reader.get(ASSESSMENTS, book.assessment_id)
    if record is None or record["deleted_at"] is not None or stamp_of(record) != book.stamp:
        return BookFault("", "", _("The file belongs to another round or another office: “{round}”.", round=book.round_name or "–"))
    document = framework_reading.document(work.reader, record["framework_id"])
    if {framework_reading.digest(framework_reading.canonical(one)) for one in (document, book.document)} != {book.digest}:
        return BookFault("", "", _("The file was made for another edition of the form; send it out anew."))
    sql = "SELECT 1 FROM assessment_subject WHERE id = ? AND assessment_id = ? AND deleted_at IS NULL"
    if work.reader.connection.execute(sql, (book.subject_id, book.assessment_id)).fetchone() is None:
        return BookFault("", "", _("“{school}” is no longer in this round.", school=book.subject or "–"))
    return None


def look(work: Workspace, books: Sequence[Book]) -> list[Looked]:
    """Each book against what is there; two of the same assessor or school are told of in both."""
    twice = Counter(_whose(book) for book in books)
    found = []
    for book in books:
        stranger = _stranger(work, book)
        one = Looked(book, check(work, book), [] if stranger else compare(work, book))
        if twice[_whose(book)] > 1:
            words = _("There are {count} files of {who}; leave out all but one.", count=twice[_whose(book)], who=book.subject or book.who or "–")
            one.faults.append(BookFault("", "", words))
        found.append(one)
    return found


def _whose(book: Book) -> tuple[Any, ...]:
    return (book.stamp, book.kind, book.subject_id, _person(book.who) if book.kind == "assessor" else "")


def _person(name: str) -> str:
    """By what an assessor is known: a space more or less in a name is no other person."""
    return fold(name).replace(" ", "")


def compare(work: Workspace, book: Book) -> list[Line]:
    """Item by item: what the file brings, against what is there and what was there when it went out (three ways, so that work of the office is kept)."""
    kept = _answers(work, book.subject_id) if book.kind == "school" else _opinions(work, book.subject_id).get(_person(book.who), {})
    items = {item.code: item for item in book.items}
    found = []
    for code, item in items.items():
        row = kept.get(code, {})
        now, base, given = (_told(book, one) for one in (assessor_book.only_asked(book, row, item), book.base.get(code, {}), book.answers.get(code, {})))
        if not given and not base and not now:
            continue
        found.append(Line(code, _line_state(book.kind, row, now, base, given), now, given))
    return found


def _told(book: Book, answer: Mapping[str, Any]) -> Answer:
    """An answer as it is kept: of an assessor, why an item does not apply stands with the remark."""
    if book.kind != "assessor" or not answer.get("not_applicable"):
        return dict(answer)
    words = "\n".join(word for word in (answer.get("na_reason"), answer.get("comment")) if word)
    return {name: value for name, value in answer.items() if name != "na_reason"} | {"comment": words}


def _line_state(kind: str, row: Mapping[str, Any], now: Answer, base: Answer, given: Answer) -> str:
    if _same(now, given):
        return "same"
    if _same(base, given):
        return "kept"
    if kind == "school" and (row.get("status") or "not_started") not in OPEN_ITEM:
        return "closed"
    if not now:
        return "new"
    return "changed" if _same(now, base) or kind == "assessor" else "conflict"


def _same(first: Answer, second: Answer) -> bool:
    return bool(_plain(first) == _plain(second))


def _plain(value: Any) -> Any:
    """A value in which equal answers are equal: 3 and 3.0, ticks in any order, nothing and not there."""
    if isinstance(value, Mapping):
        return {name: plain for name, one in value.items() if (plain := _plain(one)) is not False and plain not in (None, "", (), {})}
    if isinstance(value, list | tuple | set | frozenset):
        return tuple(sorted(str(one) for one in value))
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


# --- Taken in --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Result:
    """What came of it: files, items that are new, items that were changed, items left as they are although the file says otherwise."""

    files: int
    new: int
    changed: int
    left: int


def take_in(
    work: Workspace,
    books: Sequence[Book],
    overwrite: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Result:
    """Take in books that are right, as one deed that can be taken back. ``overwrite``: where both sides changed an answer, that of the file is taken.

    :raises UserError: one of them is not right; nothing was taken in
    :raises Cancelled: stopped; nothing was taken in
    """
    from desktop.errors import Cancelled

    looked = look(work, books)
    _refuse_wrong(looked)
    wanted = ("new", "changed", "conflict") if overwrite else ("new", "changed")
    subject = looked[0].book.round_name if len({one.book.assessment_id for one in looked}) == 1 else str(len(looked))
    with work.deed("import", ASSESSMENTS.name, subject) as session:
        for number, one in enumerate(looked, 1):
            if cancelled is not None and cancelled():
                raise Cancelled
            lines = [line for line in one.lines if line.state in wanted]
            _WRITERS[one.book.kind](work, session, one.book, lines)
            _set_on_subjects(session, [one.book.subject_id], {"received_on": work.today().isoformat()})
            if progress is not None:
                progress(number, len(looked))
    left = sum(one.count("closed") + (0 if overwrite else one.count("conflict")) for one in looked)
    changed = sum(one.count("changed") + (one.count("conflict") if overwrite else 0) for one in looked)
    return Result(len(looked), sum(one.count("new") for one in looked), changed, left)


def _refuse_wrong(looked: Sequence[Looked]) -> None:
    if not looked:
        raise UserError(_("No file is chosen."), _("Choose the files that came back."))
    wrong = [one for one in looked if one.faults]
    if wrong:
        said = str(wrong[0].faults[0])
        raise UserError(_("“{file}” cannot be taken in: {what}", file=wrong[0].book.source or wrong[0].book.round_name, what=said), _("Leave it out, or have it mended and sent again."))


def _known_as(session: Session, book: Book) -> str:
    """The name of the assessor as it is written with what was taken in before."""
    rows = session.connection().exec_driver_sql("SELECT assessor FROM opinion WHERE subject_id = ? AND deleted_at IS NULL ORDER BY id", (book.subject_id,))
    return next((row[0] for row in rows if _person(row[0]) == _person(book.who)), book.who)


def _write_answers(work: Workspace, session: Session, book: Book, lines: Sequence[Line]) -> None:
    """A school's answers become those of its subject; an item nobody has touched is begun by them."""
    from desktop.models.assessment_work import Response
    from desktop.services import changes

    note, places = changes.recorder(session), _places(session, "response", book, "")
    shared = {"assessment_id": book.assessment_id, "subject_id": book.subject_id, "status": "in_progress", "assessor": book.who, "assessed_on": work.today()}
    changes.insert_many(session, Response, _alike([{**_columns(book, line, {}), **shared, "code": line.code} for line in lines if line.code not in places]))
    before = note.read_rows("response", [places[line.code] for line in lines if line.code in places])
    updates: dict[int, Row] = {}
    for line in lines:
        if (place := places.get(line.code)) is not None:
            begun = {"status": "in_progress"} if before[place]["status"] == "not_started" else {}
            updates[place] = _stored(_columns(book, line, before[place])) | {"assessor": book.who, "assessed_on": work.today().isoformat()} | begun
    note.set_values("response", before, updates)


def _write_opinions(work: Workspace, session: Session, book: Book, lines: Sequence[Line]) -> None:
    """What an assessor gives replaces what the same assessor gave before; an item left empty in the file is taken back."""
    from desktop.models.assessment_work import Opinion
    from desktop.services import changes

    note, places = changes.recorder(session), _places(session, "opinion", book, book.who)
    given = [line for line in lines if line.given]
    shared = {"assessment_id": book.assessment_id, "subject_id": book.subject_id, "assessor": _known_as(session, book), "received_on": work.today()}
    changes.insert_many(session, Opinion, _alike([{**_opinion(book, line, {}), **shared, "code": line.code} for line in given if line.code not in places]))
    before = note.read_rows("opinion", [places[line.code] for line in given if line.code in places])
    updates = {
        place: _stored(_opinion(book, line, before[place])) | {"received_on": work.today().isoformat()}
        for line in given if (place := places.get(line.code)) is not None
    }  # fmt: skip
    note.set_values("opinion", before, updates)
    for line in lines:
        if not line.given and line.code in places:
            session.delete(session.get(Opinion, places[line.code]))
    session.flush()


_WRITERS: dict[str, Callable[[Workspace, Session, Book, Sequence[Line]], None]] = {"school": _write_answers, "assessor": _write_opinions}


def _columns(book: Book, line: Line, stored: Mapping[str, Any]) -> Row:
    """The columns that are asked in the file, and no others; further numbers of the row as it is stored stay."""
    answer, found = line.given, dict[str, Any]()
    numbers = json.loads(stored.get("numbers") or "{}")
    for slot in assessor_book.slots(book.framework, book.framework.items[line.code], book.kind, book.period):
        first = slot.name.partition(":")[0]
        if first == "tick":
            found["ticks"] = list(answer.get("ticks") or []) or None
        elif first in ("number", "measure"):
            assessor_book.set_number(numbers, slot.name, assessor_book.value_of(answer, slot.name))
            found["numbers"] = json.dumps(numbers, ensure_ascii=False, sort_keys=True) if numbers else None
        elif first == "na_reason":
            found |= {"not_applicable": bool(answer.get("not_applicable")), "na_reason": answer.get("na_reason")}
        else:
            found[first] = answer.get(first)
    return found


def _opinion(book: Book, line: Line, stored: Mapping[str, Any]) -> Row:
    """The columns of an opinion with its score."""
    found = {name: value for name, value in _columns(book, line, stored).items() if name not in ("na_reason", "target")}
    found["comment"] = line.given.get("comment")
    item = book.framework.items[line.code]
    value = scoring.score_item(book.framework, item, scoring.Answer.of_row(line.given), book.period).value
    return found | {"score": None if value is None else float(value)}


def _alike(rows: Sequence[Row]) -> list[Row]:
    """Rows that all have the same columns, as they are written in one stroke."""
    names = dict.fromkeys(name for row in rows for name in row)
    return [{name: row.get(name, False if name == "not_applicable" else None) for name in names} for row in rows]


def _stored(values: Row) -> Row:
    """Python values → as SQLite keeps them."""
    found = dict(values)
    if "ticks" in found:
        found["ticks"] = json.dumps(found["ticks"], ensure_ascii=False, separators=(",", ":")) if found["ticks"] else None
    if "not_applicable" in found:
        found["not_applicable"] = int(found["not_applicable"])
    return found


def _places(session: Session, table: str, book: Book, assessor: str) -> dict[str, int]:
    """Item code → id of the row that is there."""
    rows = session.connection().exec_driver_sql(f'SELECT code, id{", assessor" if assessor else ""} FROM "{table}" WHERE subject_id = ? AND deleted_at IS NULL', (book.subject_id,))
    return {row[0]: row[1] for row in rows if not assessor or _person(row[2]) == _person(assessor)}


def _set_on_subjects(session: Session, subject_ids: Sequence[int], values: Row) -> None:
    from desktop.services import changes

    note = changes.recorder(session)
    for start in range(0, len(subject_ids), _CHUNK):
        before = note.read_rows("assessment_subject", subject_ids[start : start + _CHUNK])
        note.set_values("assessment_subject", before, dict.fromkeys(before, values))
