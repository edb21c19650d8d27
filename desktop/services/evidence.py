"""The evidence register at work: a piece made from a record of another module by one act, put to the items it proves, taken off, and kept from going while in use.

Domain B.4.1 (หลักฐาน: code, kind, day, holder, file or shelf, many-to-many, secrecy). Of complaints only figures become evidence, never a case (domain C.11).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import FROZEN
from desktop.domain.thai_date import fiscal_period, fiscal_year, format_date
from desktop.errors import UserError
from desktop.models import evidence_reading, framework_reading
from desktop.models.assessment_register import EVIDENCE
from desktop.models.assessment_round import CLOSED_TO_ANSWERS
from desktop.models.assessment_snapshot import files_kept
from desktop.models.evidence_reading import SOURCES, YEAR, UseLine
from desktop.models.registers import REGISTERS
from desktop.services import records
from desktop.services.evidence_zip import export_zip
from desktop.services.steps import chunks
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

__all__ = ["describe_days", "drop", "export_zip", "follow", "follow_files", "follow_rounds", "from_record", "from_records", "may_become", "next_code", "use", "use_many", "uses", "values_from"]

Values = dict[str, Any]


# --- From a record ---------------------------------------------------------------------------------------------------


def from_record(work: Workspace, register: str, record_id: int) -> int:
    """The piece of evidence a record is: the one that was made from it before, else a new one with its name, kind and days; its id. One deed.

    ``register`` is one of ``evidence_reading.SOURCES``; for ``YEAR`` (the statistic of complaints of a year) ``record_id`` is the fiscal year.

    :raises UserError: it is not finished (published, closed, reported), is gone, in the trash, or is a case
    """
    known = evidence_reading.of_source(work.reader, register, record_id)
    if known is not None:
        return known
    values = values_from(work, register, record_id)
    with work.deed("new", EVIDENCE.name, values["name"]) as session:
        saved = records.save(work, EVIDENCE, values)
        from desktop.models.assessment import Evidence

        row = session.get(Evidence, saved)
        assert row is not None
        row.source_register, row.source_id, row.code = register, record_id, _free_code(session.connection().exec_driver_sql, str(fiscal_year(work.today())), 3)
        session.flush()
    return saved


def from_records(work: Workspace, register: str, ids: Sequence[int]) -> list[int]:
    """The pieces of evidence of several records, in their order, as one deed.

    :raises UserError: as ``from_record``; nothing was made
    """
    wanted = list(dict.fromkeys(ids))
    subject = str(len(wanted)) if len(wanted) > 1 else ""
    if not subject:
        return [from_record(work, register, one) for one in wanted]
    with work.deed("new", EVIDENCE.name, subject):
        return [from_record(work, register, one) for one in wanted]


def values_from(work: Workspace, register: str, record_id: int) -> Values:
    """What the evidence of a record is filled in with.

    :raises UserError: as ``from_record``
    """
    if register not in SOURCES:
        raise UserError(_("A record of this register never becomes evidence."), _("Of complaints use the statistics of the year or a reported round."))
    if register == YEAR:
        return _common(work) | _of_year(work, record_id)
    record = work.reader.get(REGISTERS[register], record_id)
    if record is None or record.get("deleted_at") is not None:
        raise UserError(_("This record is no longer in the register."), _("Refresh the list, then choose again."))
    values = _OF[register](record)
    if values.get("happened_on") is None:
        raise UserError(_("“{name}” is not evidence yet: it has no day on which it happened.", name=record["name"]), _("Write the day down first."))
    unit = record.get("owner_unit")
    return _common(work) | ({"holder_unit": unit} if unit else {}) | {"name": record["name"]} | values


def may_become(work: Workspace, register: str, record_id: int) -> bool:
    """Whether a record is finished so far that it can be evidence."""
    try:
        values_from(work, register, record_id)
    except UserError:
        return False
    return True


def _common(work: Workspace) -> Values:
    return {"entered_on": work.today(), "secrecy": "normal", "holder": work.actor or None, "holder_unit": "ADMIN"}


def _not_yet(record: Mapping[str, Any], what: str) -> UserError:
    return UserError(_("“{name}” is not evidence yet.", name=record["name"]), what)


def _days(happened: date | None, first: date | None = None, last: date | None = None) -> Values:
    return {"happened_on": happened, "period_from": first or happened, "period_to": last or first or happened}


def _first(values: Sequence[str] | None) -> str | None:
    return values[0][:400] if values else None


def _of_item(record: Mapping[str, Any]) -> Values:
    if record.get("status.stored", record["status"]) not in ("published", "evaluated"):
        raise _not_yet(record, _("A publicity item is evidence once it was published."))
    return {"kind": "news"} | _days(record["actual_start"], record["actual_start"], record["actual_end"])


def _of_news(record: Mapping[str, Any]) -> Values:
    if record["status"] not in ("published", "archived"):
        raise _not_yet(record, _("News is evidence once it was published."))
    return {"kind": "news", "link": _first(record["links"])} | _days(record["published_on"], record["event_on"], record["event_until"])


def _of_archive(record: Mapping[str, Any]) -> Values:
    """What is not open to everybody is secret evidence: its file leaves the house only when asked for."""
    shelf = (record["location"] or "")[:200] or None
    secrecy = "normal" if record["disclosure"] == "open" else "secret"
    kind = "web" if record["links"] and not shelf else "document"
    return {"kind": kind, "link": _first(record["links"]), "shelf": shelf, "secrecy": secrecy} | _days(record["published_on"] or record["updated_on"])


def _of_activity(record: Mapping[str, Any]) -> Values:
    return {"kind": "activity"} | _days(record["starts_on"], record["starts_on"], record["ends_on"])


def _of_round(record: Mapping[str, Any]) -> Values:
    if record["closed_on"] is None:
        raise _not_yet(record, _("A round of complaints is evidence once its figures are kept."))
    return {"kind": "report"} | _days(record["reported_on"] or record["closed_on"], record["starts_on"], record["ends_on"])


def _of_survey(record: Mapping[str, Any]) -> Values:
    if record["status"] != "reported":
        raise _not_yet(record, _("A survey is evidence once it was reported."))
    first, last = fiscal_period(record["fiscal_year"])
    return {"kind": "report"} | _days(record["status_on"], record["starts_on"] or first, record["ends_on"] or last)


def _of_improvement(record: Mapping[str, Any]) -> Values:
    if record["done_on"] is None:
        raise _not_yet(record, _("A measure is evidence once it was carried out."))
    return {"kind": "plan"} | _days(record["done_on"], record["starts_on"] or record["done_on"], record["done_on"])


def _of_practice(record: Mapping[str, Any]) -> Values:
    if record["status"] not in ("chosen", "spread"):
        raise _not_yet(record, _("A good practice is evidence once it was chosen."))
    first, last = fiscal_period(record["fiscal_year"])
    return {"kind": "document"} | _days(record["status_on"], first, last)


def _of_year(work: Workspace, year: int) -> Values:
    """The statistic of complaints of a fiscal year: figures alone, counted on the day it becomes evidence or at the end of the year."""
    first, last = fiscal_period(year)
    until = min(last, work.today())
    if until < first:
        raise UserError(_("Fiscal year {year} has not begun.", year=year), _("Choose another year."))
    return {"kind": "register", "name": _("Statistics of complaints, fiscal year {year}", year=year)} | _days(until, first, until)


_OF: dict[str, Callable[[Mapping[str, Any]], Values]] = {
    "item": _of_item, "news": _of_news, "archive": _of_archive, "activity": _of_activity, "round": _of_round, "survey": _of_survey,
    "improvement": _of_improvement, "practice": _of_practice,
}  # fmt: skip


# --- Codes -----------------------------------------------------------------------------------------------------------


def next_code(work: Workspace, item_code: str = "") -> str:
    """The next code of a piece of evidence: "3.4-01" for an item, "2569-001" of this fiscal year without one. Codes in the trash are not given again."""
    prefix, width = (item_code, 2) if item_code else (str(fiscal_year(work.today())), 3)
    return _free_code(work.reader.connection.execute, prefix, width)


def _free_code(execute: Callable[[str, tuple[Any, ...]], Iterable[Any]], prefix: str, width: int) -> str:
    """The same by a connection of its own: inside a deed codes it has given out already count."""
    begins, rest = f"{prefix}-", len(prefix) + 2
    sql = "SELECT max(CAST(substr(code, ?) AS INTEGER)) FROM evidence WHERE code > ? AND code < ? AND substr(code, ?) NOT GLOB '*[^0-9]*' AND length(code) < ?"
    last = next(iter(execute(sql, (rest, begins, f"{prefix}.", rest, rest + 15))))[0]  # "." is the letter after "-"
    return f"{begins}{(last or 0) + 1:0{width}d}"


# --- Put to items ----------------------------------------------------------------------------------------------------


def use(work: Workspace, evidence_id: int, subject_id: int, code: str, checkpoint: str | None = None, note: str | None = None) -> int:
    """Put a piece of evidence to an item of a round (to one checkpoint of it, if named); the id of the use. Putting it there again changes checkpoint and note.

    A piece without a code gets one of the item. One deed.

    :raises UserError: the round was sent, the evidence is in the trash, or there is no such item
    """
    assessment_id = _target(work, subject_id, code)
    with work.deed("save", EVIDENCE.name, work.reader.reference_title(EVIDENCE.name, evidence_id)) as session:
        from sqlalchemy import select

        from desktop.models.assessment import Evidence
        from desktop.models.assessment_work import EvidenceUse

        evidence = session.get(Evidence, evidence_id)  # also one that was made in this very deed
        if evidence is None or evidence.deleted_at is not None:
            raise UserError(_("This evidence is no longer in the register."), _("Refresh the list, then choose again."))
        wanted = (EvidenceUse.evidence_id == evidence_id, EvidenceUse.subject_id == subject_id, EvidenceUse.code == code)
        row = session.scalars(select(EvidenceUse).where(*wanted)).first()
        if row is None:
            row = EvidenceUse(evidence_id=evidence_id, assessment_id=assessment_id, subject_id=subject_id, code=code)
            session.add(row)
        row.checkpoint, row.note = checkpoint or None, note or row.note
        if not evidence.code:
            evidence.code = _free_code(session.connection().exec_driver_sql, code, 2)
        session.flush()
        made: int = row.id
    return made


def use_many(work: Workspace, evidence_ids: Sequence[int], subject_id: int, code: str) -> int:
    """Put several pieces of evidence to one item, as one deed; how many are new there.

    :raises UserError: as ``use``
    """
    if not evidence_ids:
        return 0
    sql = f"SELECT count(*) FROM evidence_use WHERE subject_id = ? AND code = ? AND evidence_id IN ({','.join('?' * len(evidence_ids))})"
    known: int = work.reader.connection.execute(sql, (subject_id, code, *evidence_ids)).fetchone()[0]
    with work.deed("save", EVIDENCE.name, str(len(evidence_ids)) if len(evidence_ids) > 1 else work.reader.reference_title(EVIDENCE.name, evidence_ids[0])):
        for one in dict.fromkeys(evidence_ids):
            use(work, one, subject_id, code)
    return len(set(evidence_ids)) - known


def drop(work: Workspace, use_id: int) -> None:
    """Take a piece of evidence off an item. It stays in the register.

    :raises UserError: the round was sent, or it was taken off already
    """
    found = work.reader.connection.execute(
        "SELECT a.status, e.name, u.subject_id, u.code FROM evidence_use u JOIN assessment a ON a.id = u.assessment_id JOIN evidence e ON e.id = u.evidence_id WHERE u.id = ?", (use_id,)
    ).fetchone()
    if found is None:
        raise UserError(_("This evidence was taken off the item already."), _("Refresh the page."))
    if found[0] in FROZEN:
        raise _sent()
    _refuse_closed(work, found[0], found[2], found[3])
    with work.deed("save", EVIDENCE.name, found[1]) as session:
        from desktop.models.assessment_work import EvidenceUse

        session.delete(session.get(EvidenceUse, use_id))


def uses(work: Workspace, evidence_id: int) -> list[UseLine]:
    """The items a piece of evidence serves, the newest round first."""
    return evidence_reading.uses(work.reader, evidence_id)


def _target(work: Workspace, subject_id: int, code: str) -> int:
    """The round of a subject, when evidence may be put to this item of it."""
    found = work.reader.connection.execute(
        "SELECT a.id, a.status, a.framework_id FROM assessment_subject s JOIN assessment a ON a.id = s.assessment_id WHERE s.id = ? AND a.deleted_at IS NULL", (subject_id,)
    ).fetchone()
    if found is None:
        raise UserError(_("This round is no longer in the register."), _("Refresh the list, then choose again."))
    if found[1] in FROZEN:
        raise _sent()
    _refuse_closed(work, found[1], subject_id, code)
    if code not in framework_reading.of_id(work.reader, found[2]).items:
        raise UserError(_("There is no item “{code}” in the edition of this round.", code=code), _("Choose the item again."))
    return int(found[0])


def _refuse_closed(work: Workspace, status: str, subject_id: int, code: str) -> None:
    """What lies before the director or the board is what they decide on, and a locked item stays as it passed: its evidence too (domain B.4.1)."""
    if status in CLOSED_TO_ANSWERS:
        raise _before_director()
    row = work.reader.connection.execute("SELECT status FROM response WHERE subject_id = ? AND code = ? AND deleted_at IS NULL", (subject_id, code)).fetchone()
    if row is not None and row[0] == "locked":
        raise UserError(_("Item {code} is locked; its evidence stays as it is.", code=code), _("Unlock it with a reason first."))


def _before_director() -> UserError:
    return UserError(_("The round lies before the director or the board; its evidence is not changed meanwhile."), _("Have it sent back first."))


def _sent() -> UserError:
    return UserError(_("This round was sent; its evidence stays as it was."), _("To change it, make a revision of the round with a reason."))


# --- What follows from a deed ------------------------------------------------------------------------------------------


def follow(work: Workspace, session: Session, ids: set[int]) -> None:
    """Whether each piece is used, made anew outside the change log; a deed that takes evidence from a sent round or from an item that needs it is refused.

    :raises UserError: a use or a file of evidence of a sent round would change, or evidence in use would go to the trash
    """
    _refuse_sent(work, session)
    _refuse_trash(session, ids)
    connection = session.connection()
    sql = (
        "UPDATE evidence SET used = EXISTS (SELECT 1 FROM evidence_use u JOIN assessment a ON a.id = u.assessment_id "
        "WHERE u.evidence_id = evidence.id AND u.deleted_at IS NULL AND a.deleted_at IS NULL) WHERE id = ?"
    )
    connection.exec_driver_sql(sql, [(one,) for one in sorted(ids)])


def follow_rounds(_work: Workspace, session: Session, ids: set[int]) -> None:
    """A round that went to the trash, or came back from it, no longer uses its evidence, or does so again; evidence that went there meanwhile comes back with it."""
    from desktop.services import changes

    note = changes.recorder(session)
    sql = "SELECT record_id, field, new FROM change WHERE deed_id = ? AND table_name = 'assessment' AND field IN ('deleted_at', '+', '-')"
    changed = session.connection().exec_driver_sql(sql, (note.deed.id,)).fetchall()
    if not changed:
        return  # an answer that was typed concerns no evidence
    for one in (one for one, field, new in changed if field == "deleted_at" and new in (None, "null") and note.deed.kind not in ("undo", "redo")):
        sql = "SELECT e.id FROM evidence e JOIN evidence_use u ON u.evidence_id = e.id WHERE u.assessment_id = ? AND u.deleted_at IS NULL AND e.deleted_at IS NOT NULL"
        gone = set(_ids(session.connection(), sql, one))
        note.set_values(EVIDENCE.table, note.read_rows(EVIDENCE.table, gone), {each: {"deleted_at": None} for each in gone})
    for chunk in chunks(sorted(ids)):
        marks = ",".join("?" * len(chunk))
        sql = (
            "UPDATE evidence SET used = EXISTS (SELECT 1 FROM evidence_use u JOIN assessment a ON a.id = u.assessment_id "
            "WHERE u.evidence_id = evidence.id AND u.deleted_at IS NULL AND a.deleted_at IS NULL) "
            f"WHERE id IN (SELECT evidence_id FROM evidence_use WHERE assessment_id IN ({marks}))"
        )
        session.connection().exec_driver_sql(sql, tuple(chunk))


def follow_files(_work: Workspace, session: Session, _ids: set[int]) -> None:
    """:raises UserError: a file is taken off a record, or removed with it, that is evidence of a round that was sent"""
    _refuse_named(session)


def _refuse_named(session: Session) -> None:
    """What a sent round names as a file of its evidence stays, at the evidence and at the record it comes from; pictures without consent do not have to."""
    from desktop.services import changes

    connection, deed = session.connection(), changes.recorder(session).deed.id
    sql = (
        "SELECT owner_register, owner_id, record_id, field FROM change WHERE deed_id = ? AND table_name = 'attachment' "
        "AND (field = '-' OR field = 'deleted_at' AND new <> 'null')"
    )
    for register, owner, attachment_id, field in connection.exec_driver_sql(sql, (deed,)).fetchall():
        own = register == EVIDENCE.name
        if (not own and register not in evidence_reading.WITH_FILES) or (register == "news" and evidence_reading.consent_missing(connection.exec_driver_sql, owner)):
            continue
        sql = (
            "SELECT DISTINCT e.id, s.id, s.kept FROM evidence e JOIN evidence_use u ON u.evidence_id = e.id JOIN assessment a ON a.id = u.assessment_id "
            f"JOIN assessment_subject s ON s.id = u.subject_id WHERE a.status IN ({','.join('?' * len(FROZEN))}) AND "
        ) + ("e.id = ?" if own else "e.source_id = ? AND e.source_register = ?")
        for evidence_id, _subject, kept in connection.exec_driver_sql(sql, (*FROZEN, owner, *(() if own else (register,)))):
            named = files_kept(kept).get(evidence_id) if kept else None
            if (own and field != "-") if named is None else attachment_id in named:
                raise _sent()


def _refuse_sent(work: Workspace, session: Session) -> None:
    from desktop.services import assessment_state, changes

    connection, deed = session.connection(), changes.recorder(session).deed.id
    _refuse_named(session)
    lines = connection.exec_driver_sql(
        "SELECT record_id, field, old FROM change WHERE deed_id = ? AND owner_register = 'evidence' AND table_name = 'evidence_use'", (deed,)
    ).fetchall()
    rounds: set[int] = set()
    for record_id, field, old in lines:
        if field == "-" and old is None:
            continue  # removed for good and forgotten: what a sent round uses does not get into the trash
        if field == "-":
            rounds.add(changes.row_from_json(old)["assessment_id"])
        else:
            rounds |= set(_ids(connection, "SELECT assessment_id FROM evidence_use WHERE id = ?", record_id))
    for status in assessment_state.closed_before(work, session, rounds).values():
        raise _sent() if status in FROZEN else _before_director()


def _ids(connection: Any, sql: str, value: int) -> Iterable[int]:
    return (row[0] for row in connection.exec_driver_sql(sql, (value,)))


def _refuse_trash(session: Session, ids: set[int]) -> None:
    for chunk in chunks(sorted(ids)):
        sql = (
            "SELECT e.name, count(*), min(u.code), min(a.name) FROM evidence e JOIN evidence_use u ON u.evidence_id = e.id JOIN assessment a ON a.id = u.assessment_id "
            f"WHERE e.deleted_at IS NOT NULL AND u.deleted_at IS NULL AND a.deleted_at IS NULL AND e.id IN ({','.join('?' * len(chunk))}) GROUP BY e.id"
        )
        found = session.connection().exec_driver_sql(sql, tuple(chunk)).fetchall()
        if found:
            name, count, code, round_name = found[0]
            raise UserError(
                _("“{name}” is evidence of {count} items, for example {code} of “{round}”, and cannot go to the trash.", name=name, count=count, code=code, round=round_name),
                _("Take it off these items first, or leave it; its validity can be ended by a day instead."),
            )


def describe_days(record: Mapping[str, Any]) -> str:
    """The time a piece of evidence proves, in words; empty where nothing is written."""
    first, last = record.get("period_from"), record.get("period_to")
    if first and last and first != last:
        return f"{format_date(first)} – {format_date(last)}"
    return format_date(first or last) if first or last else ""
