"""The evidence of a round as one zip: a folder for each item, an index as Excel and as text, each file with its sha256 (domain B.4.1; B.4.2: ภาคผนวก หลักฐาน).

Files go through in blocks, never whole into memory. Secret evidence stays out unless it is asked for, and the index says so. The zip appears only when it is complete.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.file_names import safe_name
from desktop.domain.thai_date import format_date
from desktop.errors import Cancelled, UserError
from desktop.models import assessment_reading, evidence_reading
from desktop.models.assessment_reading import EvidenceLine, Round
from desktop.models.evidence_reading import FileLine
from desktop.saving import whole_file
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

Progress = Callable[[int, int], None] | None
IsCancelled = Callable[[], bool] | None

_BLOCK = 1 << 20
_FOLDER_BYTES, _FILE_BYTES = 120, 150
"""Bytes of names: Windows unpacks only what is below 260 letters with the folder it goes to."""
_PACKED = frozenset((".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".pdf", ".zip", ".docx", ".xlsx", ".pptx", ".mp4", ".mov", ".mp3", ".7z", ".rar"))


@dataclass
class Packed:
    """One line of the index: a file of a piece of evidence at an item, or a piece without a file."""

    subject: str
    code: str
    item: str
    line: EvidenceLine
    file: FileLine | None = None
    path: str = ""
    """In the zip; empty for what has no file in it."""
    sha256: str = ""
    remark: str = ""
    secret: bool = False


@dataclass
class Zipped:
    """What came of it."""

    path: Path
    files: int = 0
    pieces: int = 0
    left_out: int = 0
    """Secret pieces whose files were not taken."""
    missing: list[str] = field(default_factory=list)
    """Files that are not on the disk, and those whose content was changed, in words."""


def export_zip(
    work: Workspace, assessment_id: int, path: Path | str, progress: Progress = None, cancelled: IsCancelled = None, with_secret: bool = False, flat: bool = False
) -> Zipped:
    """Write the evidence of a round; of one that was sent, the pieces and files as they were then. ``flat``: no folders, the item's code before each name.

    What was made secret since stays out like what was secret then: a zip leaves the house today. The index does not name it either.

    ``progress`` counts files.

    :raises UserError: no evidence is used in the round, or the file cannot be written
    :raises Cancelled: stopped; nothing is left behind
    """
    done = Zipped(Path(path))
    lines = list(_lines(work, assessment_id, with_secret))
    if not lines:
        raise UserError(_("No evidence is used in this round yet."), _("Put evidence to its items first."))
    title = work.reader.reference_title("assessment", assessment_id)
    with whole_file(path) as unfinished, zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as package:
        _name(lines, flat)
        total = sum(1 for one in lines if one.path)
        for one in lines:
            if cancelled is not None and cancelled():
                raise Cancelled
            if one.path and one.file is not None:
                _put(work, package, one, done, cancelled)
                if progress is not None:
                    progress(min(done.files + len(done.missing), total), total)
        package.writestr(_("Evidence index") + ".xlsx", _index_workbook(title, lines))
        package.writestr(_("Evidence index") + ".txt", "\ufeff" + "\r\n".join(_index_text(title, lines)) + "\r\n")
    done.pieces = len({one.line.id for one in lines})
    done.left_out = len({one.line.id for one in lines if one.secret and not with_secret})
    return done


# --- what goes in ----------------------------------------------------------------------------------------------------


def _lines(work: Workspace, assessment_id: int, with_secret: bool) -> Iterator[Packed]:
    """Every piece at every item, a line for each of its files; secret ones, those on a shelf and those that are links without a file."""
    first = assessment_reading.read(work.reader, assessment_id)
    files: dict[int, list[FileLine]] = {}
    secret = evidence_reading.secret(work.reader)
    for place, one in enumerate(first.subjects):
        found = first if place == 0 else assessment_reading.read(work.reader, assessment_id, one.id)
        yield from _of_subject(work, found, one.name if len(first.subjects) > 1 or one.partner_id else "", files, secret, with_secret)


def _of_subject(work: Workspace, found: Round, name: str, files: dict[int, list[FileLine]], secret: frozenset[int], with_secret: bool) -> Iterator[Packed]:
    for code, answer in found.answers.items():
        for line in answer.evidence:
            closed = line.secrecy not in ("", "normal") or line.id in secret
            if closed and not with_secret:
                yield Packed(name, code, answer.item.name, _unnamed(found, line), remark=_("Secret: the file is not in this set"), secret=True)
                continue
            if line.id not in files:
                files[line.id] = _files(work, found, line)
            for one in files[line.id]:
                yield Packed(name, code, answer.item.name, line, one, secret=closed)
            if not files[line.id]:
                yield Packed(name, code, answer.item.name, line, remark=_without_file(line), secret=closed)


def _files(work: Workspace, found: Round, line: EvidenceLine) -> list[FileLine]:
    """The files of a piece; of a round that was sent those it had then, its own and those of the record it comes from.

    Of what an earlier version kept only the number of its own files is known: the first so many (what was attached then cannot be taken away).
    """
    if found.frozen and line.attached is not None:
        return evidence_reading.files_as_sent(work.reader, line.attached)
    files = evidence_reading.files_of(work.reader, line.id)
    if not found.frozen:
        return files
    return [one for one in files if not one.from_source][: line.file_count] + [one for one in files if one.from_source]


def _unnamed(found: Round, line: EvidenceLine) -> EvidenceLine:
    """A secret piece as a stranger may see it: that it is there, its code and how secret it is."""
    how = found.label("secrecy", line.secrecy if line.secrecy not in ("", "normal") else "secret")
    return replace(line, name=_("({secrecy} document, its name is not printed)", secrecy=how), holder="", shelf="", link="", note="")


def _without_file(line: EvidenceLine) -> str:
    if line.shelf:
        return _("Kept at {shelf}", shelf=line.shelf)
    return _("See the link") if line.link else _("No file and no shelf is written down")


def _name(lines: list[Packed], flat: bool) -> None:
    """The path of each file: school, item, then code and name of the evidence; unique without regard to capitals."""
    taken: dict[str, set[str]] = {}
    for one in lines:
        if one.file is None:
            continue
        where = "" if flat else safe_name(f"{one.code} {one.item}", most=_FOLDER_BYTES) + "/"
        where = (safe_name(one.subject, most=_FOLDER_BYTES) + "/" if one.subject else "") + where
        ending = Path(one.file.name).suffix.lower()
        ending = ending if len(ending) <= 9 and ending.isascii() else ""
        stem = one.file.name[: -len(ending)] if ending else one.file.name
        words = " ".join(word for word in (one.code if flat else "", one.line.code, stem) if word)
        name = safe_name(words, ending, taken.setdefault(where.casefold(), set()), _FILE_BYTES)
        taken[where.casefold()].add(name)
        one.path = where + name


def _put(work: Workspace, package: zipfile.ZipFile, one: Packed, done: Zipped, cancelled: IsCancelled) -> None:
    """Copy a file block after block, reckoning its sha256 on the way."""
    assert one.file is not None
    source = work.paths.attachments / one.file.stored_name
    try:
        opened = source.open("rb")
    except OSError:
        one.path, one.remark = "", _("The file is missing")
        done.missing.append(one.file.name)
        return
    info = zipfile.ZipInfo.from_file(source, one.path, strict_timestamps=False)
    info.compress_type = zipfile.ZIP_STORED if Path(one.path).suffix.lower() in _PACKED else zipfile.ZIP_DEFLATED
    digest = hashlib.sha256()
    with opened, package.open(info, "w", force_zip64=True) as written:
        while block := opened.read(_BLOCK):
            if cancelled is not None and cancelled():
                raise Cancelled
            digest.update(block)
            written.write(block)
    done.files += 1
    one.sha256 = digest.hexdigest()
    if one.sha256 != one.file.sha256:
        one.remark = _("The file is not as it was attached")
        done.missing.append(one.file.name)


# --- the index -------------------------------------------------------------------------------------------------------


def _heads(lines: list[Packed]) -> list[tuple[str, int, Callable[[Packed], Any]]]:
    """Heading, width and value of each column of the index."""
    school = [(_("School"), 34, lambda one: one.subject)] if any(one.subject for one in lines) else []
    return [
        *school,
        (_("Item"), 9, lambda one: one.code),
        (_("Name of the item"), 44, lambda one: one.item),
        (_("Evidence code"), 14, lambda one: one.line.code),
        (_("Name of the evidence"), 48, lambda one: one.line.name),
        (_("Happened on (evidence)"), 15, lambda one: one.line.happened_on),
        (_("Proves the time from"), 15, lambda one: one.line.period_from),
        (_("Proves the time until"), 15, lambda one: one.line.period_to),
        (_("Holder"), 24, lambda one: one.line.holder),
        (_("File in this set"), 52, lambda one: one.path),
        (_("Shelf or file no."), 24, lambda one: one.line.shelf),
        (_("Link (evidence)"), 30, lambda one: one.line.link),
        (_("Remark"), 34, lambda one: one.remark),
        ("SHA-256", 68, lambda one: one.sha256),
    ]


def _index_workbook(title: str, lines: list[Packed]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book, heads = Workbook(), _heads(lines)
    sheet = book.active
    sheet.title = _("Evidence index")[:31]
    sheet.cell(1, 1, _("Evidence of {round}", round=title)).font = Font(bold=True, size=14)
    sheet.cell(1, 1).data_type = "s"
    for place, (word, width, _value) in enumerate(heads, 1):
        sheet.cell(2, place, word).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(place)].width = width
    wrapped = Alignment(wrap_text=True, vertical="top")
    for number, one in enumerate(lines, 3):
        for place, (_word, _width, value) in enumerate(heads, 1):
            cell = sheet.cell(number, place, value(one) or None)
            cell.alignment = wrapped
            if isinstance(cell.value, str):
                cell.data_type = "s"  # a name that begins with = is no formula
            elif cell.value is not None:
                cell.number_format = "[$-107041E]d mmm yyyy"
    sheet.freeze_panes = "A3"
    sheet.auto_filter.ref = f"A2:{get_column_letter(len(heads))}{len(lines) + 2}"
    sheet.page_setup.paperSize, sheet.page_setup.orientation = 9, "landscape"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _index_text(title: str, lines: list[Packed]) -> Iterator[str]:
    """The index to be read anywhere, item after item."""
    yield _("Evidence of {round}", round=title)
    before: tuple[str, str] | None = None
    for one in lines:
        if (one.subject, one.code) != before:
            before = (one.subject, one.code)
            yield ""
            yield " · ".join(word for word in (one.subject, f"{one.code} {one.item}") if word)
        said = [one.line.code, one.line.name, format_date(one.line.happened_on) if one.line.happened_on else "", one.path, one.remark]
        yield "  - " + " | ".join(word for word in said if word)
        if one.sha256:
            yield f"    SHA-256 {one.sha256}"
