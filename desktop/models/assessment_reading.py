"""Reading a round of self-assessment without SQLAlchemy, for services, reports and views. A frozen round comes from what was kept when it was sent.

Only what the asked subject needs is read: of a round of three hundred schools one subject's answers, never those of the others.
"""

from __future__ import annotations

import json
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from desktop.domain import scoring
from desktop.domain.assessment_rules import FROZEN, OPEN_ITEM
from desktop.domain.fields import Register
from desktop.domain.framework import Framework, Item
from desktop.domain.scoring import Score, Total
from desktop.errors import UserError
from desktop.models import assessment_snapshot, framework_reading
from desktop.models.assessment_compare import compare, item_over_schools, schools, trend
from desktop.models.assessment_register import AGREEMENTS, ASSESSMENTS
from desktop.models.assessment_round import (
    CLOSED_TO_ANSWERS,
    DATE_COLUMNS,
    LIST_COLUMNS,
    REPORTED_BY,
    YES_NO_COLUMNS,
    ApprovalLine,
    Compared,
    EvidenceLine,
    ItemAnswer,
    ItemOfSchool,
    Line,
    Member,
    OpinionLine,
    Previous,
    Round,
    SchoolLine,
    Subject,
    TrendPoint,
    lines_of,
)
from desktop.models.assessment_snapshot import Kept
from desktop.models.evidence_reading import files_of
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.instrument_register import PRACTICES, RISK_FOLLOW_UPS, RISK_STEPS, RISKS
from desktop.models.reader import Reader
from desktop.words import _

__all__ = [
    "CLOSED_TO_ANSWERS", "ApprovalLine", "Compared", "EvidenceLine", "ItemAnswer", "ItemOfSchool", "Line", "Member", "OpinionLine", "Previous", "Round",
    "SchoolLine", "Subject", "TrendPoint", "compare", "freeze", "item_over_schools", "lines_of", "read", "read_live", "schools", "trend",
]  # fmt: skip

Row = dict[str, Any]
Files = dict[int, tuple[tuple[int, str, str], ...]]
"""Evidence → its files as they are kept of a round."""

WORDS = (
    "org_unit", "committee_kind", "committee_role", "evidence_kind", "secrecy", "assessment_period", "risk_category", "impact_kind", "risk_response",
    "mission_kind", "risk_level", "risk_progress", "fiscal_month", "agreement_level",
)  # fmt: skip
"""Value lists whose words a report of a round prints."""

OFFICE_KEYS = (
    "office_type", "name_th", "short_name", "name_en", "esa_code", "doc_prefix", "provinces", "address_no", "moo", "road", "tambon", "amphoe", "province",
    "postcode", "phone", "fax", "email", "website", "director_name", "director_title", "director_acting", "approving_board", "risk_bands",
)  # fmt: skip
"""What of the office's profile and settings a report of a round prints."""


def read(reader: Reader, assessment_id: int, subject_id: int | None = None) -> Round:
    """A round with the answers of one subject (the first one if none is named); what was kept of it when it is frozen.

    :raises UserError: there is no such round, or the subject is none of it
    """
    found = reader.connection.execute("SELECT status, figures FROM assessment WHERE id = ?", (assessment_id,)).fetchone()
    if found is None:
        raise _gone()
    status, figures = found
    if status in FROZEN and figures:
        return _as_sent(reader, assessment_id, figures, subject_id)
    return read_live(reader, assessment_id, subject_id)


def _gone() -> UserError:
    return UserError(_("This round is no longer in the register."), _("Refresh the list, then choose again."))


def _as_sent(reader: Reader, assessment_id: int, figures: str, subject_id: int | None) -> Round:
    """The kept round with the status it has now, and what was decided on it since (confirming, closing)."""
    kept = assessment_snapshot.from_json(figures, lambda one: _answers_as_sent(reader, assessment_id, one), subject_id)
    names = ("status", "status_on", "status_reason", "superseded", "deleted_at")
    row = reader.connection.execute(f"SELECT {', '.join(names)} FROM assessment WHERE id = ?", (assessment_id,)).fetchone()
    now = dict(zip(names, row, strict=True))
    now |= {"status_on": _day(now["status_on"]), "superseded": bool(now["superseded"])}
    known = {one.id for one in kept.approvals}
    since = tuple(one for one in _approvals(reader, assessment_id) if one.id not in known)
    return assessment_snapshot.replace(kept, record={**kept.record, **now}, approvals=(*kept.approvals, *since))


def _answers_as_sent(reader: Reader, assessment_id: int, subject_id: int) -> str:
    row = reader.connection.execute("SELECT kept FROM assessment_subject WHERE id = ?", (subject_id,)).fetchone()
    return row[0] if row and row[0] else assessment_snapshot.answers_text(read_live(reader, assessment_id, subject_id or None))


def read_live(reader: Reader, assessment_id: int, subject_id: int | None = None) -> Round:
    """The round as its rows are now, whatever its status; ``read`` is what everybody else wants.

    :raises UserError: there is no such round, or the subject is none of it
    """
    record = reader.get(ASSESSMENTS, assessment_id)
    if record is None:
        raise _gone()
    record.pop("figures", None)
    subjects, chain = _subjects(reader, assessment_id), _chain(reader, assessment_id)
    framework, document = framework_reading.of_id(reader, record["framework_id"]), framework_reading.document(reader, record["framework_id"])
    subject, answers, sections, total, previous = _of_subject(reader, record, framework, _chosen(subjects, subject_id))
    return Round(
        record, document, framework, subject, subjects, answers, sections, total,
        members=_members(reader, assessment_id),
        approvals=_approvals(reader, assessment_id),
        office=_office(reader),
        risks=_risks(reader, record) if record["instrument"] == "control" else (),
        practices=_of_round(reader, PRACTICES, chain, "status IN ('chosen', 'spread')", "name_sort, id"),
        improvements=_of_round(reader, IMPROVEMENTS, chain, "1", "rank IS NULL, rank, id"),
        agreement=_agreement(reader, record),
        previous=previous,
        words=_words(reader),
    )  # fmt: skip


def freeze(reader: Reader, assessment_id: int) -> Kept:
    """What is kept of a round when it is sent: every subject of it, as the rows are now."""
    found = read_live(reader, assessment_id)
    files: Files = {}
    first = assessment_snapshot.replace(found, answers=_with_files(reader, found.answers, files), record=without_stamps(dict(found.record)), office={**found.office, REPORTED_BY: reader.viewer})
    rounds = [first]
    for one in first.subjects[1:]:
        subject, answers, sections, total, previous = _of_subject(reader, first.record, first.framework, one)
        rounds.append(assessment_snapshot.replace(first, subject=subject, answers=_with_files(reader, answers, files), sections=sections, total=total, previous=previous))
    return assessment_snapshot.to_json(rounds)


def _with_files(reader: Reader, answers: Mapping[str, ItemAnswer], known: Files) -> dict[str, ItemAnswer]:
    """The answers with the very files each piece of evidence has now: what is attached or taken away later changes nothing of what was sent."""

    def kept(line: EvidenceLine) -> EvidenceLine:
        if line.id not in known:
            known[line.id] = tuple((one.attachment_id, one.sha256, one.name) for one in files_of(reader, line.id))
        return assessment_snapshot.replace(line, attached=known[line.id])

    return {code: assessment_snapshot.replace(one, evidence=tuple(map(kept, one.evidence))) if one.evidence else one for code, one in answers.items()}


def _of_subject(
    reader: Reader, record: Mapping[str, Any], framework: Framework, subject: Subject
) -> tuple[Subject, dict[str, ItemAnswer], dict[str, Total], Total, Previous | None]:
    answers = answers_of(reader, record, framework, subject.id)
    sections, total = totals(framework, {code: one.score for code, one in answers.items()}, record["period"] or "")
    return subject, answers, sections, total, _previous(reader, record["previous_id"], subject)


def totals(framework: Framework, scores: Mapping[str, Score], period: str) -> tuple[dict[str, Total], Total]:
    """Section code → total, and the total of all."""
    return {one.code: scoring.section_total(framework, one, scores, period) for one in framework.sections}, scoring.total(framework, scores, period)


# --- Whom it is answered for -------------------------------------------------------------------------------------------------------------------


def _subjects(reader: Reader, assessment_id: int) -> tuple[Subject, ...]:
    sql = (
        "SELECT id, partner_id, name, sent_on, received_on, contact, note, done, score FROM assessment_subject "
        "WHERE assessment_id = ? AND deleted_at IS NULL ORDER BY id"
    )
    office = reader.office().get("name_th", "")
    return tuple(
        Subject(one, partner, name or office, _day(sent), _day(received), contact or "", note or "", done or 0, score)
        for one, partner, name, sent, received, contact, note, done, score in reader.connection.execute(sql, (assessment_id,))
    )


def _chosen(subjects: Sequence[Subject], subject_id: int | None) -> Subject:
    """The subject that was asked for. A round of schools that has none yet is read with an empty one."""
    if subject_id is None:
        return subjects[0] if subjects else Subject(0, None, "")
    for one in subjects:
        if one.id == subject_id:
            return one
    raise UserError(_("This school is no longer in the round."), _("Refresh the list, then choose again."))


# --- Answers -----------------------------------------------------------------------------------------------------------------------------------


def answers_of(reader: Reader, record: Mapping[str, Any], framework: Framework, subject_id: int) -> dict[str, ItemAnswer]:
    """Item code → answer of one subject, in the order of the edition."""
    rows = {row["code"]: row for row in item_rows(reader, "response", subject_id)}
    opinions: dict[str, list[Row]] = defaultdict(list)
    for row in item_rows(reader, "opinion", subject_id):
        opinions[row["code"]].append(row)
    evidence, period = _evidence(reader, subject_id), record["period"] or ""
    day = reader.today()
    return {item.code: _answer(framework, item, rows.get(item.code, {}), opinions[item.code], evidence.get(item.code, ()), record, period, day) for item in framework}


def _answer(
    framework: Framework, item: Item, row: Row, opinions: Iterable[Row], evidence: tuple[EvidenceLine, ...], record: Mapping[str, Any], period: str, today: date
) -> ItemAnswer:
    answer = scoring.Answer.of_row(row)
    status = row.get("status") or "not_started"
    due = due_day(item, row.get("due_on"), record)
    late = is_late(item, due, status, record["status"], today)
    return ItemAnswer(
        item, framework.section_of[item.code], row, answer, scoring.score_item(framework, item, answer, period), status, evidence,
        tuple(_opinion(framework, item, one, period) for one in opinions), due, late,
    )  # fmt: skip


def _opinion(framework: Framework, item: Item, row: Row, period: str) -> OpinionLine:
    answer = scoring.Answer.of_row(row)
    return OpinionLine(row["assessor"], row, answer, scoring.score_item(framework, item, answer, period))


def due_day(item: Item, own: date | None, record: Mapping[str, Any]) -> date | None:
    """The day an item is to be done by: its own, else that of the edition, else that of the round."""
    return own or closes(item, record) or record["due_on"]


def is_late(item: Item, due: date | None, status: str, of_round: str, today: date) -> bool:
    """Whether an item is late: it is scored, its day has gone by, it was not sent for review, and the round was not sent either."""
    return item.scored and due is not None and today > due and status in OPEN_ITEM and of_round not in FROZEN


def closes(item: Item, record: Mapping[str, Any]) -> date | None:
    """The day the item's round of the year closes by the edition ("MM-DD"): the first such day after the time the round is about."""
    found = next((one.closes for one in item.periods if one.key == record["period"] and one.closes), "")
    return closing_day(found, record["data_to"]) if found and record["data_to"] else None


def closing_day(month_day: str, data_to: date) -> date:
    """The first day MM-DD on or after the last day of the data."""
    month, day = (int(part) for part in month_day.split("-"))
    same = _day_in(data_to.year, month, day)
    return same if same >= data_to else _day_in(data_to.year + 1, month, day)


def _day_in(year: int, month: int, day: int) -> date:
    """A day of a year; the last of its month where the month is shorter, so that 02-29 is the end of February."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def item_rows(reader: Reader, table: str, subject_id: int) -> list[Row]:
    """Rows of ``response`` or ``opinion`` of one subject as Python values, in the order they were written."""
    cursor = reader.connection.execute(f'SELECT * FROM "{table}" WHERE subject_id = ? AND deleted_at IS NULL ORDER BY id', (subject_id,))
    names = [column[0] for column in cursor.description]
    return [plain(dict(zip(names, values, strict=True))) for values in cursor]


def plain(row: Row) -> Row:
    """A stored row of an answer → Python values; ``numbers`` becomes a dict."""
    for name in LIST_COLUMNS:
        if name in row:
            row[name] = json.loads(row[name]) if row[name] else []
    for name in DATE_COLUMNS:
        if name in row:
            row[name] = _day(row[name])
    for name in YES_NO_COLUMNS:
        row[name] = bool(row[name])
    row["numbers"] = json.loads(row["numbers"]) if row["numbers"] else {}
    for name in ("created_at", "created_by", "updated_at", "updated_by", "deleted_at"):
        row.pop(name, None)
    return row


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)


_EVIDENCE = (
    "SELECT u.code, e.id, u.id, e.code, e.name, e.kind, e.happened_on, e.period_from, e.period_to, e.holder, "
    "(SELECT count(*) FROM attachment a WHERE a.register = 'evidence' AND a.record_id = e.id AND a.deleted_at IS NULL), "
    "e.state, e.valid_until, e.shelf, e.link, e.secrecy, u.checkpoint, u.note, EXISTS (SELECT 1 FROM attachment a WHERE a.deleted_at IS NULL "
    "AND (a.register = 'evidence' AND a.record_id = e.id OR a.register = e.source_register AND a.record_id = e.source_id)) "
    "FROM evidence_use u JOIN evidence e ON e.id = u.evidence_id "
    "WHERE u.subject_id = ? AND u.deleted_at IS NULL AND e.deleted_at IS NULL ORDER BY e.code IS NULL, e.code, e.id, u.id"
)


SHORT_SHA256 = 12
"""So many figures of a sha256 tell two files apart for a reader."""


def _evidence(reader: Reader, subject_id: int) -> dict[str, tuple[EvidenceLine, ...]]:
    found: dict[str, list[EvidenceLine]] = defaultdict(list)
    named: dict[int, str] = {}
    today = reader.today().isoformat()
    for item, one, use, code, name, kind, on, first, last, holder, files, state, until, shelf, link, secrecy, checkpoint, note, attached in reader.connection.execute(
        _EVIDENCE, (subject_id,)
    ).fetchall():
        valid = "expired" if until and until < today else state
        if attached and one not in named:
            named[one] = "\n".join(f"{file.name} [{file.sha256[:SHORT_SHA256]}]" for file in files_of(reader, one))
        line = EvidenceLine(
            one, use, code or "", name, kind, _day(on), _day(first), _day(last), holder or "", files, valid, shelf or "", link or "", secrecy,
            checkpoint or "", note or "", named.get(one, ""),
        )  # fmt: skip
        found[item].append(line)
    return {code: tuple(lines) for code, lines in found.items()}


# --- What else belongs to the round --------------------------------------------------------------------------------------------------------------


def _members(reader: Reader, assessment_id: int) -> tuple[Member, ...]:
    sql = (
        "SELECT id, committee, section_code, name, post, role, order_no, order_on FROM assessment_member "
        "WHERE assessment_id = ? AND deleted_at IS NULL ORDER BY position_order, id"
    )
    rows = reader.connection.execute(sql, (assessment_id,))
    return tuple(Member(one, kind, code or "", name, post or "", role, no or "", _day(on)) for one, kind, code, name, post, role, no, on in rows)


def _approvals(reader: Reader, assessment_id: int) -> tuple[ApprovalLine, ...]:
    sql = (
        "SELECT id, step, decision, decided_on, approver, memo_number, comment FROM approval "
        "WHERE register = 'assessment' AND record_id = ? AND deleted_at IS NULL ORDER BY id"
    )
    rows = reader.connection.execute(sql, (assessment_id,))
    return tuple(ApprovalLine(one, step, said, date.fromisoformat(on), who or "", memo or "", words or "") for one, step, said, on, who, memo, words in rows)


def _office(reader: Reader) -> dict[str, str]:
    kept = reader.office()
    return {key: kept[key] for key in OFFICE_KEYS if kept.get(key)}


def _words(reader: Reader) -> dict[str, dict[str, str]]:
    lists = reader.value_lists()
    return {key: {one.key: one.label for one in lists.items(key, active_only=False)} for key in WORDS}


def _chain(reader: Reader, assessment_id: int) -> list[int]:
    """The round and those it corrects: what was written down for the first edition of a report is part of its revision too."""
    sql = (
        "WITH RECURSIVE chain(id) AS (VALUES(?) UNION SELECT a.revision_of_id FROM assessment a JOIN chain c ON a.id = c.id WHERE a.revision_of_id IS NOT NULL) "
        "SELECT id FROM chain"
    )
    return [row[0] for row in reader.connection.execute(sql, (assessment_id,))]


def _of_round(reader: Reader, register: Register, chain: Sequence[int], condition: str, order: str) -> tuple[Row, ...]:
    marks = ",".join("?" * len(chain))
    sql = f'SELECT id FROM "{register.table}" WHERE assessment_id IN ({marks}) AND deleted_at IS NULL AND {condition} ORDER BY {order}'
    return _records(reader, register, [row[0] for row in reader.connection.execute(sql, list(chain))])


def _records(reader: Reader, register: Register, ids: Sequence[int]) -> tuple[Row, ...]:
    return tuple(without_stamps(row) for row in reader.rows(register, ids))


def without_stamps(row: Row) -> Row:
    """A record without who wrote it when: no report prints that."""
    return {name: value for name, value in row.items() if name not in _STAMPS}


_STAMPS = ("created_at", "created_by", "updated_at", "updated_by", "version", "position_order")


def _risks(reader: Reader, record: Mapping[str, Any]) -> tuple[Row, ...]:
    sql = "SELECT id FROM risk WHERE fiscal_year = ? AND deleted_at IS NULL ORDER BY unit, place IS NULL, place, id"
    found = _records(reader, RISKS, [row[0] for row in reader.connection.execute(sql, (record["fiscal_year"],))])
    parts: tuple[tuple[str, Register], ...] = (("steps", RISK_STEPS), ("follow_ups", RISK_FOLLOW_UPS))
    return tuple(
        row | {"carried_year": _year_of_risk(reader, row.get("carried_from_id"))} | {name: [without_stamps(one) for one in reader.children(part, row["id"])] for name, part in parts}
        for row in found
    )


def _year_of_risk(reader: Reader, risk_id: int | None) -> int | None:
    row = reader.connection.execute("SELECT fiscal_year FROM risk WHERE id = ?", (risk_id,)).fetchone()
    return None if row is None else int(row[0])


def _agreement(reader: Reader, record: Mapping[str, Any]) -> Row | None:
    found = _records(reader, AGREEMENTS, [record["agreement_id"]]) if record["agreement_id"] else ()
    return found[0] if found else None


def _previous(reader: Reader, previous_id: int | None, subject: Subject) -> Previous | None:
    """The totals of the round this one is compared with: of the office, or of the same school."""
    if previous_id is None:
        return None
    row = reader.connection.execute("SELECT status, figures, framework_id, name, fiscal_year, period FROM assessment WHERE id = ?", (previous_id,)).fetchone()
    if row is None:
        return None
    status, figures, framework_id, name, year, period = row
    sql = "SELECT id FROM assessment_subject WHERE assessment_id = ? AND partner_id IS ? AND deleted_at IS NULL"
    same = reader.connection.execute(sql, (previous_id, subject.partner_id)).fetchone()
    if same is None:
        return None
    if status in FROZEN and figures:
        kept = assessment_snapshot.from_json(figures, lambda one: _answers_as_sent(reader, previous_id, one), same[0])
        return Previous(previous_id, str(kept.record["name"]), int(kept.record["fiscal_year"]), kept.period, framework_id, kept.total, kept.sections, kept.scores)
    framework = framework_reading.of_id(reader, framework_id)
    scores = scores_of(framework, item_rows(reader, "response", same[0]), period or "")
    sections, total = totals(framework, scores, period or "")
    return Previous(previous_id, name, year, period or "", framework_id, total, sections, scores)


def scores_of(framework: Framework, rows: Iterable[Row], period: str) -> dict[str, Score]:
    """Item code → score, of every item of the edition."""
    by_code = {row["code"]: row for row in rows}
    return {item.code: scoring.score_item(framework, item, scoring.Answer.of_row(by_code.get(item.code, {})), period) for item in framework}
