"""What follows from any deed on a round of self-assessment: a round that was sent stays as it was, a round is of a published edition, totals are made anew.

Scores of answers, totals of subjects and of the round are derived: written here outside the change log, for the touched subjects alone, whatever way the change
came (a form, an import, an assessor's file, an undo).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop.domain import scoring
from desktop.domain.assessment_rules import FROZEN, OF_SCHOOLS
from desktop.domain.framework import Framework
from desktop.errors import UserError
from desktop.models import assessment_reading, framework_reading
from desktop.models.assessment_round import CLOSED_TO_ANSWERS
from desktop.models.reader import Reader
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

Row = dict[str, Any]

_OWN_STEPS = {"status", "status_on", "status_reason"}
"""Fields the steps of a round that was sent still write (asked for more, confirmed, closed)."""
_WITH_A_STEP = {*_OWN_STEPS, "out_doc_no", "out_doc_on", "report_to"}
"""Fields the steps of a round write that lies before the director or the board: sent back, passed on, sent."""
_STAMP = {"version", "updated_at", "updated_by"}
_KEPT = {*_STAMP, "figures", "kept"}
"""Hidden columns the step that sends a round writes."""
_BESIDE = {("attachment", "+"), ("attachment", "-"), ("approval", "+"), ("approval", "-"), ("assessment_subject", "partner_id")}
"""What comes to a sent round without changing it: its scans, the decisions of its later steps, and the school two entries of which were made one."""
_BACK_AND_FORTH = ("undo", "redo")
_CHUNK = 400


class Within(Reader):
    """What a deed reads that is not finished yet: the reader's questions, asked of the deed's own connection."""

    def __init__(self, work: Workspace, session: Session) -> None:
        super().__init__(work.paths.database, work.today, lambda: work.actor)
        self._session = session

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection of the deed."""
        own: sqlite3.Connection = self._session.connection().connection.dbapi_connection  # type: ignore[assignment]
        return own


def follow(work: Workspace, session: Session, ids: set[int]) -> None:
    """After a deed that touched these rounds: refuse it where it changes what was sent, then make anew what is derived.

    :raises UserError: it changes a round that was sent, or leaves one that is not bound to a published edition of its instrument
    """
    from desktop.services import changes

    session.flush()
    note, reader = changes.recorder(session), Within(work, session)
    deed = note.deed.id
    before = _statuses_before(reader, deed, ids)
    frozen = {one for one, status in before.items() if status in FROZEN}
    closed = {one for one, status in before.items() if status in CLOSED_TO_ANSWERS}
    for one in sorted(closed & _statuses(reader, closed).keys()):  # one that went whole, with the sample office, changed nothing of what was sent
        _refuse_changed(reader, deed, one, sent=one in frozen, taken_back=note.deed.kind in _BACK_AND_FORTH)
    own = _own_changes(reader, deed)
    _refuse_second_revision(reader, [one for one, fields in own.items() if fields & {"+", "deleted_at", "revision_of_id"}])
    if note.deed.kind not in _BACK_AND_FORTH:
        _check_editions(reader, {one: fields for one, fields in own.items() if one in ids})
        _add_office(session, reader, [one for one, fields in own.items() if fields & {"+", "instrument"}])
    open_ones = ids - frozen
    _derive(reader, open_ones, _touched_subjects(reader, deed, {one for one, fields in own.items() if fields & {"+", "framework_id", "period"}}))
    if own:
        _derive_superseded(reader)


# --- What was sent stays -----------------------------------------------------------------------------------------------------------------------


def _statuses_before(reader: Reader, deed: int, ids: Collection[int]) -> dict[int, str]:
    """Round → its status before this deed began; "" of one that is new."""
    found = _statuses(reader, ids)
    sql = (
        "SELECT record_id, field, old FROM change WHERE deed_id = ? AND table_name = 'assessment' AND field IN ('status', '+', '-') "
        "ORDER BY id DESC"  # the first change of a round speaks last
    )
    for one, field, old in reader.connection.execute(sql, (deed,)):
        found[one] = "" if field == "+" or old is None else json.loads(old)["status"] if field == "-" else json.loads(old)
    return found


def closed_before(work: Workspace, session: Session, ids: Collection[int]) -> dict[int, str]:
    """Those of the rounds that were sent or lay before the director or the board before the running deed began and are still there, with that status."""
    from desktop.services import changes

    reader = Within(work, session)
    there = _statuses(reader, ids)
    return {one: status for one, status in _statuses_before(reader, changes.recorder(session).deed.id, ids).items() if one in there and status in CLOSED_TO_ANSWERS}


def _statuses(reader: Reader, ids: Collection[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        found |= dict(reader.connection.execute(f"SELECT id, status FROM assessment WHERE id IN ({','.join('?' * len(chunk))})", chunk).fetchall())
    return found


def _refuse_changed(reader: Reader, deed: int, assessment_id: int, *, sent: bool, taken_back: bool) -> None:
    """:raises UserError: the deed changed something of a round that was sent or lies before the director or the board, other than taking one of its steps"""
    sql = "SELECT table_name, record_id, field, old, new FROM change WHERE deed_id = ? AND owner_register = 'assessment' AND owner_id = ?"
    changed = reader.connection.execute(sql, (deed, assessment_id)).fetchall()
    stepped = any((table, field) == ("assessment", "status") for table, _id, field, _old, _new in changed)
    for table, record_id, field, old, new in changed:
        if table == "attachment" and field == "deleted_at":
            fine = new in (None, "null") or not sent or _attached_since(reader, assessment_id, record_id)
        elif (table, field) == ("approval", "-"):
            fine = taken_back
        else:
            fine = (table, field) in _BESIDE or (_harmless(table, field, old, new) if sent else _harmless_before_sending(table, field, old, new, stepped=stepped))
        if not fine:
            raise (frozen if sent else before_director)(_name(reader, assessment_id))


def _harmless(table: str, field: str, old: str | None, new: str | None) -> bool:
    """What may be written to a round that was sent."""
    if field == "*":
        return set(json.loads(old or "{}")) <= _STAMP
    still_sent = field != "status" or json.loads(new or '""') in FROZEN
    return table == "assessment" and field in _OWN_STEPS and bool(still_sent)


def _harmless_before_sending(table: str, field: str, old: str | None, new: str | None, *, stepped: bool) -> bool:
    """What may be written to a round that lies before the director or the board: its steps; and one that lay in the trash may come back."""
    if field == "*":
        return set(json.loads(old or "{}")) <= (_KEPT if stepped else _STAMP)
    return table == "assessment" and ((stepped and field in _WITH_A_STEP) or (field == "deleted_at" and new in (None, "null")))


def _attached_since(reader: Reader, assessment_id: int, attachment_id: int) -> bool:
    """Whether a file was attached after the round was sent: what was not part of it can be taken away again (a scan with a citizen's number on it, say)."""
    sql = f"SELECT max(deed_id) FROM change WHERE table_name = 'assessment' AND record_id = ? AND field = 'status' AND new = '\"submitted\"' AND old NOT IN ({_quoted(FROZEN)})"
    sent_by = reader.connection.execute(sql, (assessment_id,)).fetchone()[0]
    sql = "SELECT max(deed_id) FROM change WHERE table_name = 'attachment' AND record_id = ? AND field = '+'"
    added_by = reader.connection.execute(sql, (attachment_id,)).fetchone()[0]
    return sent_by is not None and added_by is not None and added_by > sent_by


def _quoted(keys: Iterable[str]) -> str:
    """Keys as the change log keeps them, for a list in SQL."""
    return ", ".join(f"'\"{key}\"'" for key in keys)


def before_director(name: str) -> UserError:
    """What is said when something would change a round the director or the board looks at."""
    return UserError(_("“{name}” lies before the director or the board and is not changed meanwhile.", name=name), _("Let it be sent back first."))


def frozen(name: str) -> UserError:
    """What is said when something would change a round that was sent."""
    return UserError(_("“{name}” was sent and is not changed any more.", name=name), _("Make a revision of it with a reason, and change that."))


def _name(reader: Reader, assessment_id: int) -> str:
    return reader.reference_title("assessment", assessment_id) or "–"


def _refuse_second_revision(reader: Reader, ids: Iterable[int]) -> None:
    """:raises UserError: a round would have two revisions side by side (one made while another lay in the trash)"""
    for one in ids:
        sql = (
            "SELECT o.name, n.revision FROM assessment a JOIN assessment n ON n.revision_of_id = a.revision_of_id AND n.id <> a.id AND n.deleted_at IS NULL "
            "JOIN assessment o ON o.id = a.revision_of_id WHERE a.id = ? AND a.deleted_at IS NULL"
        )
        if found := reader.connection.execute(sql, (one,)).fetchone():
            message = _("“{name}” was corrected already by revision {number}.", name=found[0], number=found[1])
            raise UserError(message, _("Open that revision: only the newest one is revised."))


# --- Bound to an edition -----------------------------------------------------------------------------------------------------------------------


def _own_changes(reader: Reader, deed: int) -> dict[int, set[str]]:
    """Round → the fields of its own row that this deed changed."""
    found: dict[int, set[str]] = {}
    for one, field in reader.connection.execute("SELECT DISTINCT record_id, field FROM change WHERE deed_id = ? AND table_name = 'assessment'", (deed,)):
        found.setdefault(one, set()).add(field)
    return found


def _check_editions(reader: Reader, own: Mapping[int, set[str]]) -> None:
    """A round is begun on a published edition of its instrument, and stays with it once something was answered."""
    for one, fields in own.items():
        if not fields & {"+", "framework_id", "instrument"}:
            continue
        sql = "SELECT a.name, a.instrument, a.status, f.instrument, f.status, f.name, f.deleted_at FROM assessment a JOIN framework f ON f.id = a.framework_id WHERE a.id = ?"
        row = reader.connection.execute(sql, (one,)).fetchone()
        if row is None:
            continue
        name, instrument, status, of_edition, state, edition, gone = row
        if instrument != of_edition:
            raise UserError(_("“{edition}” is a framework of another instrument.", edition=edition), _("Choose an edition of the round's own instrument."))
        if (state != "published" or gone) and not ("+" in fields and _is_revision(reader, one)):
            raise UserError(_("“{edition}” is not published: a round is begun with a published edition only.", edition=edition), _("Publish the edition first, or choose another."))
        if "+" not in fields and (status != "draft" or _answered(reader, one) or ("instrument" in fields and _has_subjects(reader, one))):
            raise UserError(_("“{name}” stays with its edition.", name=name), _("Begin a new round with the other edition and carry the answers to it."))


def _is_revision(reader: Reader, assessment_id: int) -> bool:
    row = reader.connection.execute("SELECT revision_of_id FROM assessment WHERE id = ?", (assessment_id,)).fetchone()
    return row[0] is not None


def _answered(reader: Reader, assessment_id: int) -> bool:
    return bool(reader.connection.execute("SELECT EXISTS (SELECT 1 FROM response WHERE assessment_id = ?)", (assessment_id,)).fetchone()[0])


def _has_subjects(reader: Reader, assessment_id: int) -> bool:
    return bool(reader.connection.execute("SELECT EXISTS (SELECT 1 FROM assessment_subject WHERE assessment_id = ?)", (assessment_id,)).fetchone()[0])


def add_office(session: Session, assessment_id: int) -> None:
    """Let the office answer a round."""
    from desktop.models.assessment_work import AssessmentSubject
    from desktop.services import changes

    changes.insert_many(session, AssessmentSubject, [{"assessment_id": assessment_id, "partner_id": None, "name": None}])


def _add_office(session: Session, reader: Reader, new: Iterable[int]) -> None:
    """The office answers every round that is not of schools, whatever way the round was begun."""
    for one in new:
        sql = f"SELECT 1 FROM assessment WHERE id = ? AND instrument NOT IN ({','.join(repr(each) for each in OF_SCHOOLS)}) AND NOT EXISTS (SELECT 1 FROM assessment_subject WHERE assessment_id = assessment.id)"
        if reader.connection.execute(sql, (one,)).fetchone():
            add_office(session, one)


# --- Derived -----------------------------------------------------------------------------------------------------------------------------------


def _touched_subjects(reader: Reader, deed: int, whole: Collection[int]) -> set[int]:
    """The subjects whose answers this deed touched, and all of rounds that are reckoned another way now."""
    sql = (
        "SELECT r.subject_id FROM change c JOIN response r ON r.id = c.record_id WHERE c.deed_id = :deed AND c.table_name = 'response' "
        "UNION SELECT json_extract(old, '$.subject_id') FROM change WHERE deed_id = :deed AND table_name = 'response' AND field = '-' "
        "UNION SELECT record_id FROM change WHERE deed_id = :deed AND table_name = 'assessment_subject' AND field = '+'"
    )
    found = {row[0] for row in reader.connection.execute(sql, {"deed": deed})}  # what was removed for good is forgotten: None
    for one in whole:
        found |= {row[0] for row in reader.connection.execute("SELECT id FROM assessment_subject WHERE assessment_id = ?", (one,))}
    return found


def _derive(reader: Reader, assessment_ids: Collection[int], subject_ids: Collection[int]) -> None:
    for one in sorted(assessment_ids):
        row = reader.connection.execute("SELECT framework_id, period, instrument FROM assessment WHERE id = ?", (one,)).fetchone()
        if row is None:
            continue
        framework = framework_reading.of_id(reader, row[0])
        known = [found[0] for found in reader.connection.execute("SELECT id FROM assessment_subject WHERE assessment_id = ? ORDER BY id", (one,))]
        total = None
        for subject in (each for each in known if each in subject_ids):
            total = _derive_subject(reader, framework, subject, row[1] or "")
        _derive_round(reader, framework, one, row[1] or "", total if row[2] not in OF_SCHOOLS else None, of_schools=row[2] in OF_SCHOOLS)


def _derive_subject(reader: Reader, framework: Framework, subject_id: int, period: str) -> scoring.Total:
    """Make the scores of one subject's answers and its totals anew."""
    rows = assessment_reading.item_rows(reader, "response", subject_id)
    scores = assessment_reading.scores_of(framework, rows, period)
    for row in rows:
        score = scores.get(row["code"])
        new = (number(score.value), number(score.points)) if score else (None, None)
        if new != (row["score"], row["points"]):
            reader.connection.execute("UPDATE response SET score = ?, points = ? WHERE id = ?", (*new, row["id"]))
    sections, total = assessment_reading.totals(framework, scores, period)
    kept = json.dumps({code: number(one.value) for code, one in sections.items()}, ensure_ascii=False, separators=(",", ":"))
    if not total.of:  # internal control is words alone: what is written counts
        total = replace(total, done=sum(1 for row in rows if row["result"] and row["code"] in framework.items), of=len(framework.items))
    reader.connection.execute("UPDATE assessment_subject SET done = ?, score = ?, figures = ? WHERE id = ?", (total.done, number(total.value), kept, subject_id))
    return total


def number(value: Any) -> float | None:
    """A score as a column keeps it."""
    return None if value is None else float(value)


def _derive_round(reader: Reader, framework: Framework, assessment_id: int, period: str, total: scoring.Total | None, *, of_schools: bool) -> None:
    """Progress, score and meaning of the round: those of the office; of schools how many are done and the mean of those that have a score."""
    sql = "SELECT done, score FROM assessment_subject WHERE assessment_id = ? AND deleted_at IS NULL"
    rows = reader.connection.execute(sql, (assessment_id,)).fetchall()
    items = sum(1 for item in framework if item.scored) or len(framework.items)
    if of_schools:
        scores = [Fraction(str(score)) for _done, score in rows if score is not None]
        mean = scoring.half_up(sum(scores, Fraction(0)) / len(scores), 2) if scores else None
        values = f"{sum(1 for done, _score in rows if done >= items)}/{len(rows)}", number(mean), scoring.band(framework, mean) or None
    elif total is not None:
        values = f"{total.done}/{total.of}", number(total.value), total.label or None
    elif rows:
        return
    else:
        values = f"0/{items}", None, None
    reader.connection.execute("UPDATE assessment SET progress = ?, score = ?, grade = ? WHERE id = ?", (*values, assessment_id))


def _derive_superseded(reader: Reader) -> None:
    """A round is superseded while a revision of it is in the register."""
    sql = "EXISTS (SELECT 1 FROM assessment n WHERE n.revision_of_id = assessment.id AND n.deleted_at IS NULL)"
    reader.connection.execute(f"UPDATE assessment SET superseded = {sql} WHERE ifnull(superseded, -1) <> {sql}")
