"""Reading the evidence register without SQLAlchemy: where a piece of evidence is used, which record it comes from, its files, what is wrong with them.

One register serves all instruments (domain B.4.1, หลักฐาน: "ใช้กับตัวบ่งชี้ใดบ้าง (many-to-many)"). A piece made from a record of another module stays linked to it; the
files of that record count as its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.assessment_rules import FROZEN
from desktop.models import framework_reading
from desktop.models.reader import Reader
from desktop.words import _

YEAR = "complaint_year"
"""In place of a register: the statistic of complaints of a fiscal year, whose year is the id."""

SOURCES = ("item", "news", "archive", "activity", "round", YEAR, "survey", "improvement", "practice")
"""What becomes evidence by one act. Cases never do, restricted or not: of complaints only figures are evidence (domain C.11)."""

WITH_FILES = ("item", "archive", "activity", "round", "survey", "improvement", "practice", "news")
"""Those of them whose records have files."""
_CHUNK = 500


@dataclass(frozen=True)
class UseLine:
    """One item of a round that a piece of evidence serves."""

    use_id: int
    assessment_id: int
    assessment: str
    fiscal_year: int
    subject_id: int
    subject: str
    """The school; empty for the office."""
    code: str
    item: str
    checkpoint: str
    frozen: bool


@dataclass(frozen=True)
class FileLine:
    """One file of a piece of evidence. ``size`` in bytes; ``sha256`` as it was when the file was attached."""

    attachment_id: int
    name: str
    stored_name: str
    size: int
    sha256: str
    from_source: bool = False
    """Attached to the record the evidence comes from."""


@dataclass(frozen=True)
class FileTrouble:
    """A file of a piece of evidence that is not as it was attached."""

    evidence_id: int
    code: str
    name: str
    file: str
    changed: bool
    """There, but with another content; else it is missing."""

    def __str__(self) -> str:
        if self.changed:
            return _("The file “{file}” of {evidence} was changed outside the program.", file=self.file, evidence=self.code or self.name)
        return _("The file “{file}” of {evidence} is missing.", file=self.file, evidence=self.code or self.name)


@dataclass(frozen=True)
class Target:
    """An item of a round that is not sent yet, to which evidence can be put."""

    code: str
    name: str
    section: str


def of_source(reader: Reader, register: str, record_id: int) -> int | None:
    """The piece of evidence that was made from a record and is in the register; None where there is none."""
    sql = "SELECT id FROM evidence WHERE source_register = ? AND source_id = ? AND deleted_at IS NULL ORDER BY id LIMIT 1"
    found = reader.connection.execute(sql, (register, record_id)).fetchone()
    return found[0] if found else None


def secret(reader: Reader) -> frozenset[int]:
    """Ids of the pieces that are secret today: marked so, or made from an entry of the archive that is not open to everybody (any more)."""
    sql = (
        "SELECT e.id FROM evidence e LEFT JOIN archive_item a ON e.source_register = 'archive' AND a.id = e.source_id "
        "WHERE ifnull(e.secrecy, 'normal') <> 'normal' OR ifnull(a.disclosure, 'open') <> 'open'"
    )
    return frozenset(row[0] for row in reader.connection.execute(sql))


def uses(reader: Reader, evidence_id: int) -> list[UseLine]:
    """The items a piece of evidence serves, the newest round first."""
    sql = (
        "SELECT u.id, a.id, a.name, a.fiscal_year, u.subject_id, ifnull(s.name, ''), u.code, u.checkpoint, a.status, a.framework_id "
        "FROM evidence_use u JOIN assessment a ON a.id = u.assessment_id JOIN assessment_subject s ON s.id = u.subject_id "
        "WHERE u.evidence_id = ? AND u.deleted_at IS NULL AND a.deleted_at IS NULL ORDER BY a.fiscal_year DESC, a.id DESC, u.code, u.id"
    )
    found = []
    for use, one, name, year, subject_id, subject, code, checkpoint, status, framework_id in reader.connection.execute(sql, (evidence_id,)).fetchall():
        item = framework_reading.of_id(reader, framework_id).items.get(code)
        found.append(UseLine(use, one, name, year, subject_id, subject, code, item.name if item else "", checkpoint or "", status in FROZEN))
    return found


def use_counts(reader: Reader, ids: Sequence[int]) -> dict[int, int]:
    """Evidence id → how many items it serves, of those that serve any."""
    found: dict[int, int] = {}
    for start in range(0, len(ids), _CHUNK):
        chunk = list(ids[start : start + _CHUNK])
        sql = (
            "SELECT u.evidence_id, count(*) FROM evidence_use u JOIN assessment a ON a.id = u.assessment_id "
            f"WHERE u.deleted_at IS NULL AND a.deleted_at IS NULL AND u.evidence_id IN ({','.join('?' * len(chunk))}) GROUP BY 1"
        )
        found |= dict(reader.connection.execute(sql, chunk).fetchall())
    return found


def open_rounds(reader: Reader) -> list[tuple[int, str]]:
    """(id, name) of the rounds evidence can be put to, the newest first: not sent, not replaced by a revision, not in the trash."""
    marks = ",".join("?" * len(FROZEN))
    sql = f"SELECT id, name FROM assessment WHERE deleted_at IS NULL AND ifnull(superseded, 0) = 0 AND status NOT IN ({marks}) ORDER BY fiscal_year DESC, id DESC"
    return [(one, name) for one, name in reader.connection.execute(sql, FROZEN)]


def targets(reader: Reader, assessment_id: int) -> list[Target]:
    """The items of a round in the order of its edition; empty when the round is gone."""
    found = reader.connection.execute("SELECT framework_id FROM assessment WHERE id = ?", (assessment_id,)).fetchone()
    if found is None:
        return []
    framework = framework_reading.of_id(reader, found[0])
    return [Target(item.code, item.name, f"{section.code} {section.name}".strip()) for section in framework.sections for item in section.items]


def subjects(reader: Reader, assessment_id: int) -> list[tuple[int, str]]:
    """(id, name) of those a round is answered for; the name of the office itself is empty."""
    sql = "SELECT id, ifnull(name, '') FROM assessment_subject WHERE assessment_id = ? AND deleted_at IS NULL ORDER BY id"
    return [(one, name) for one, name in reader.connection.execute(sql, (assessment_id,))]


# --- files -----------------------------------------------------------------------------------------------------------


def files_of(reader: Reader, evidence_id: int) -> list[FileLine]:
    """The files of a piece of evidence: its own, then those of the record it comes from.

    Pictures of news whose pupils' consent was refused or never asked for are not among them (PDPA; domain C.11), nor those of what is in the trash.
    """
    found = _files(reader, "evidence", evidence_id)
    source = reader.connection.execute("SELECT source_register, source_id FROM evidence WHERE id = ?", (evidence_id,)).fetchone()
    if source is None or source[0] not in WITH_FILES:
        return found
    if source[0] == "news" and not _may_be_shown(reader, source[1]):
        return found
    known = {one.sha256 for one in found}
    return found + [one for one in _files(reader, source[0], source[1], from_source=True) if one.sha256 not in known]


def _files(reader: Reader, register: str, record_id: int, from_source: bool = False) -> list[FileLine]:
    sql = "SELECT id, original_name, stored_name, size, sha256 FROM attachment WHERE register = ? AND record_id = ? AND deleted_at IS NULL ORDER BY id"
    rows = reader.connection.execute(sql, (register, record_id))
    return [FileLine(one, name, stored, size, digest, from_source) for one, name, stored, size, digest in rows]


def files_as_sent(reader: Reader, attached: Sequence[tuple[int, str, str]]) -> list[FileLine]:
    """The files a round names that was sent, (attachment, sha256, name) each, wherever they were attached; whatever was attached or taken off since.

    Pictures of news whose consent was taken back since stay out. What is gone altogether is there without a stored name.
    """
    found = []
    for one, digest, name in attached:
        row = reader.connection.execute("SELECT register, record_id, stored_name, size FROM attachment WHERE id = ?", (one,)).fetchone()
        if row is None:
            found.append(FileLine(one, name, "", 0, digest))
        elif row[0] != "news" or not consent_missing(reader.connection.execute, row[1]):
            found.append(FileLine(one, name, row[2], row[3], digest, row[0] != "evidence"))
    return found


def consent_missing(execute: Callable[[str, tuple[int, ...]], Any], news_id: int) -> bool:
    """Whether the consent for the pictures of a piece of news was refused or never asked for (PDPA; domain C.11)."""
    found = next(iter(execute("SELECT child_consent FROM news_item WHERE id = ?", (news_id,))), None)
    return found is not None and found[0] in ("refused", "not_checked")


def sources_of_sent(reader: Reader, register: str) -> set[int]:
    """Records of a register with files that are evidence of a round that was sent: they are not removed for good."""
    sql = (
        "SELECT DISTINCT e.source_id FROM evidence e JOIN evidence_use u ON u.evidence_id = e.id JOIN assessment a ON a.id = u.assessment_id "
        "JOIN attachment f ON f.register = e.source_register AND f.record_id = e.source_id "
        f"WHERE e.source_register = ? AND u.deleted_at IS NULL AND a.status IN ({','.join('?' * len(FROZEN))})"
    )
    return {row[0] for row in reader.connection.execute(sql, (register, *FROZEN))}


def _may_be_shown(reader: Reader, news_id: int) -> bool:
    found = reader.connection.execute("SELECT child_consent FROM news_item WHERE id = ? AND deleted_at IS NULL", (news_id,)).fetchone()
    return found is not None and found[0] not in ("refused", "not_checked")


def troubles(reader: Reader, folder: Path, ids: Iterable[int] | None = None, thorough: bool = False) -> list[FileTrouble]:
    """Files of evidence (all of the register, or these) that are missing on the disk or whose content is not what was attached.

    A changed size is always noticed; ``thorough`` reads every file and compares its sha256 (in a background thread: it reads all of them).
    """
    wanted = None if ids is None else set(ids)
    rows = reader.connection.execute("SELECT id, ifnull(code, ''), name FROM evidence WHERE deleted_at IS NULL ORDER BY id").fetchall()
    found = []
    for evidence_id, code, name in rows:
        if wanted is None or evidence_id in wanted:
            found += [
                FileTrouble(evidence_id, code, name, line.name, state == "changed")
                for line in files_of(reader, evidence_id) if (state := state_of(folder, line, thorough))
            ]  # fmt: skip
    return found


def state_of(folder: Path, line: FileLine, thorough: bool = True) -> str:
    """"" where the file is as it was attached, else "missing" or "changed"."""
    import hashlib

    path = folder / line.stored_name
    try:
        if path.stat().st_size != line.size:
            return "changed"
        if not thorough:
            return ""
        with path.open("rb") as opened:
            return "" if hashlib.file_digest(opened, "sha256").hexdigest() == line.sha256 else "changed"
    except OSError:
        return "missing"
