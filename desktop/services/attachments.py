"""Files kept with a record. In ``attachments/`` they lie under names of our own, so that no name from outside ever reaches the disk; theirs is a column."""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.fields import Register
from desktop.domain.thai_text import normalise
from desktop.errors import UserError
from desktop.models import database
from desktop.models.registers import REGISTERS
from desktop.services import copying, history
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

MOST_BYTES = 50 * 1024 * 1024
"""The largest file taken; offices' systems commonly stop at 10 MB a file (domain B.0.4), scans of whole orders are larger."""

_SAFE_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}")
_OWN_NAME = re.compile(r"[0-9a-f]{32}(?:\.[a-z0-9]{1,8})?")


class Attached(NamedTuple):
    """One attachment of a record. ``size`` is in bytes."""

    id: int
    name: str
    size: int
    note: str


def add(work: Workspace, register: Register, record_id: int, file: Path, note: str = "", name: str = "") -> int:
    """Copy a file into the data folder and attach it to a record; its id. One deed that can be undone. ``name`` is the one it came with, if the file is called otherwise.

    :raises UserError: the file is missing, empty or too large, or the disk refuses; nothing was changed
    """
    size = _checked_size(file)
    stored_name = uuid.uuid4().hex + (file.suffix.lower() if _SAFE_ENDING.fullmatch(file.suffix) else "")
    target = work.paths.attachments / stored_name
    try:
        copying.copy_file(file, target)
    except OSError as error:
        raise database.explain(error) or UserError(_("The file “{name}” could not be read.", name=file.name)) from error
    try:
        name = normalise(name or file.name)[:255]
        with work.deed("save", register.name, work.reader.reference_title(register.name, record_id) if register.spoken else name) as session:
            from desktop.models.office import Attachment

            row = Attachment(
                register=register.name, record_id=record_id, stored_name=stored_name, original_name=name,
                size=size, sha256=copying.sha256(target), note=normalise(note) or None,
            )  # fmt: skip
            session.add(row)
            session.flush()
            added: int = row.id
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return added


def _checked_size(file: Path) -> int:
    if not file.is_file():
        raise UserError(_("The file “{name}” was not found.", name=file.name), _("Choose the file again."))
    size = file.stat().st_size
    if size == 0:
        raise UserError(_("The file “{name}” is empty.", name=file.name), _("Choose another file."))
    if size > MOST_BYTES:
        raise UserError(
            _("The file “{name}” is too large ({size} MB; at most {most} MB).", name=file.name, size=-(-size // 1048576), most=MOST_BYTES // 1048576),
            _("Make it smaller, or keep it elsewhere and note the place."),
        )
    return size


def of_record(work: Workspace, register: Register, record_id: int) -> list[Attached]:
    """The attachments of a record, oldest first; none of one kept to others."""
    if work.reader.hidden(register, [record_id]):
        return []
    rows = work.reader.connection.execute(
        "SELECT id, original_name, size, ifnull(note, '') FROM attachment WHERE register = ? AND record_id = ? AND deleted_at IS NULL ORDER BY id",
        (register.name, record_id),
    )
    return [Attached(*row) for row in rows]


def names(work: Workspace, ids: Iterable[int]) -> list[tuple[int, str]]:
    """(id, name it came with) of attachments, in the order of ``ids``; those that were taken off are left out."""
    wanted = list(ids)
    sql = f"SELECT id, original_name FROM attachment WHERE deleted_at IS NULL AND id IN ({','.join('?' * len(wanted))})"
    found: dict[int, str] = dict(work.reader.connection.execute(sql, wanted).fetchall())
    return [(one, found[one]) for one in wanted if one in found]


def remove(work: Workspace, ids: Iterable[int]) -> None:
    """Take attachments off their records. The files stay until ``sweep``, so that it can be undone."""
    with work.deed("delete", None, "") as session:
        from desktop.models.base import now
        from desktop.models.office import Attachment
        from desktop.services.changes import recorder

        for attachment_id in ids:
            row = session.get(Attachment, attachment_id)
            if row is not None and row.deleted_at is None:
                row.deleted_at = now()
                deed = recorder(session).deed
                spoken = REGISTERS[row.register].spoken if row.register in REGISTERS else ""
                deed.register, deed.subject = row.register, work.reader.reference_title(row.register, row.record_id) if spoken else row.original_name


def path_of(work: Workspace, attachment_id: int) -> Path:
    """Where the file of an attachment lies, to open it.

    :raises UserError: it is missing
    """
    stored, original = _names(work, attachment_id)
    file = work.paths.attachments / stored
    if not _OWN_NAME.fullmatch(stored) or not file.is_file():
        raise UserError(_("The attached file “{name}” is missing.", name=original), _("It may be in a backup; ask the IT staff."))
    return file


def save_copy(work: Workspace, attachment_id: int, target: Path) -> None:
    """Write a copy of an attachment where the user wants it.

    :raises UserError: it is missing, or the place cannot be written to
    """
    try:
        copying.copy_file(path_of(work, attachment_id), target)
    except OSError as error:
        raise database.explain(error) or UserError(_("The file “{name}” could not be written.", name=target.name)) from error


def _names(work: Workspace, attachment_id: int) -> tuple[str, str]:
    found: tuple[str, str, str, int] | None = work.reader.connection.execute(
        "SELECT stored_name, original_name, register, record_id FROM attachment WHERE id = ?", (attachment_id,)
    ).fetchone()
    if found is None or (found[2] in REGISTERS and work.reader.hidden(REGISTERS[found[2]], [found[3]])):
        raise UserError(_("This attachment is no longer in the register."))
    return found[:2]


def sweep(work: Workspace) -> int:
    """Delete files of our own, older than an hour, that no attachment knows any more (left by an undo or a crash); how many. What can be done again keeps its file."""
    before = time.time() - 3600
    known = {row[0] for row in work.reader.connection.execute("SELECT stored_name FROM attachment")}
    known |= {row.get("stored_name") for row in history.could_come_back(work, "attachment")}
    own = (file for file in work.paths.attachments.glob("*") if _OWN_NAME.fullmatch(file.name))
    gone = [file for file in own if file.name not in known and file.stat().st_mtime < before]
    for file in gone:
        file.unlink(missing_ok=True)
    return len(gone)


def missing(work: Workspace) -> list[str]:
    """The names, as the office knows them, of attachments whose file is no longer in the data folder."""
    rows = work.reader.connection.execute("SELECT stored_name, original_name FROM attachment WHERE deleted_at IS NULL ORDER BY id")
    return [original for stored, original in rows if not (work.paths.attachments / stored).is_file()]
