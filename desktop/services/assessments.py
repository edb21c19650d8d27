"""Rounds of self-assessment: begun on a published edition, answered item by item, handed out, reviewed and decided (domain B.4.1).

Every act is one deed and one undo. Scores are not written here: they follow (``assessment_state.py``). What a step of a round does besides stands in
``round_steps.py``, correcting a round that was sent in ``revisions.py``, taking answers over to another edition in ``carrying.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import FROZEN, ITEM, OF_SCHOOLS, OPEN_ITEM
from desktop.domain.framework import Framework, Item
from desktop.domain.statuses import Transition
from desktop.domain.thai_date import fiscal_period, fiscal_year
from desktop.domain.thai_text import normalise_long
from desktop.errors import Fault, Faults, UserError
from desktop.models import assessment_reading, framework_reading
from desktop.models.assessment_reading import CLOSED_TO_ANSWERS
from desktop.models.assessment_register import ASSESSMENTS
from desktop.services import answer_values, assessment_state, records, steps
from desktop.services.assessment_state import follow
from desktop.services.revisions import revise
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.assessment_work import Response
    from desktop.services.workspace import Workspace

__all__ = [
    "add_schools", "already", "answer", "assign", "create", "dates_of", "decide", "follow", "mark_file", "remove_school", "review", "revise", "step_item",
    "unfinished",
]  # fmt: skip

_UNSET: Any = object()
_DAYS_TO_REPORT = {"control": 90}
"""Days after the end of the fiscal year in which the report is due (หลักเกณฑ์ กค. 2561, domain B.4.5)."""
_ENDS = {"m6": (3, 31), "m9": (6, 30), "m12": (9, 30), "year": (9, 30)}
"""Last day of the data of the rounds of a fiscal year (domain B.4.4, C.1)."""
_LISTED = 8


# --- Beginning a round ---------------------------------------------------------------------------------------------------------------------------


def create(work: Workspace, values: Mapping[str, Any], school_ids: Sequence[int] = (), children: Mapping[str, Any] | None = None) -> int:
    """Begin a round on a published edition, with its committees (``children``); its id. What is not given is filled in: instrument and name by the edition, days by year and round, the day it is
    due by the edition's closing day, the earlier round to compare with.

    :raises Faults: a field is missing or cannot be right; nothing was saved
    :raises UserError: the edition is not published or of another instrument; a school is gone or the round is not one of schools
    """
    given = dict(values)
    framework_id = given.get("framework_id")
    framework = framework_reading.of_id(work.reader, framework_id) if framework_id else None
    if framework is not None:
        given = _filled(work, framework, given)
    with work.deed("new", ASSESSMENTS.name, str(given.get("name") or "")) as session:
        saved = records.save(work, ASSESSMENTS, given, children=dict(children) if children else None)
        if given.get("instrument") in OF_SCHOOLS:
            _put_schools(work, session, saved, school_ids)
        elif school_ids:
            raise _not_of_schools()
        else:
            assessment_state.add_office(session, saved)
    return saved


def _filled(work: Workspace, framework: Framework, given: dict[str, Any]) -> dict[str, Any]:
    given.setdefault("instrument", framework.instrument)
    year, period = given.get("fiscal_year") or fiscal_year(work.today()), given.get("period") or "year"
    given |= {"fiscal_year": year, "period": period}
    first, last = dates_of(int(year), period)
    usual = {
        "data_from": first, "data_to": last,
        "name": " ".join((framework.name, work.lists().label("assessment_period", period), str(year))),
        "previous_id": _earlier(work, framework, given),
    }  # fmt: skip
    given |= {name: value for name, value in usual.items() if given.get(name) is None}
    if given.get("due_on") is None:
        given["due_on"] = _due(framework, given)
    return given


def dates_of(year: int, period: str) -> tuple[date | None, date | None]:
    """First and last day of the data of a round: a fiscal year up to the month of the round; a school year from 16 May to 31 March (domain C.1)."""
    if period == "academic":
        return date(year - 543, 5, 16), date(year - 542, 3, 31)
    if period not in _ENDS:
        return None, None
    return fiscal_period(year)[0], date(year - 543, *_ENDS[period])


def _due(framework: Framework, given: Mapping[str, Any]) -> date | None:
    last = given.get("data_to")
    if last is None:
        return None
    days = [day for item in framework if (day := assessment_reading.closes(item, given)) is not None]
    after = _DAYS_TO_REPORT.get(framework.instrument)
    return max(days) if days else last + timedelta(days=after) if after else None


def _earlier(work: Workspace, framework: Framework, given: Mapping[str, Any]) -> int | None:
    """The round of the same time of an earlier year, the newest: by any edition of the same framework; of an agreement that of the same giver's agreement."""
    from desktop.services import agreements

    if given.get("agreement_id"):
        return agreements.round_before(work, given["agreement_id"], given["period"])
    sql = (
        "SELECT a.id FROM assessment a JOIN framework f ON f.id = a.framework_id WHERE a.instrument = ? AND f.code = ? AND a.period = ? AND a.fiscal_year < ? "
        "AND a.agreement_id IS NULL AND a.deleted_at IS NULL AND ifnull(a.superseded, 0) = 0 ORDER BY a.fiscal_year DESC, a.id DESC LIMIT 1"
    )
    row = work.reader.connection.execute(sql, (framework.instrument, framework.code, given["period"], int(given["fiscal_year"]))).fetchone()
    return int(row[0]) if row else None


def already(work: Workspace, values: Mapping[str, Any]) -> str:
    """A sentence to be said before a second round of the same edition, year and time is begun; "" when it is the first."""
    sql = (
        "SELECT name FROM assessment WHERE framework_id = ? AND fiscal_year = ? AND period = ? AND agreement_id IS ? AND deleted_at IS NULL "
        "AND ifnull(superseded, 0) = 0 ORDER BY id LIMIT 1"
    )
    asked = [values.get(name) for name in ("framework_id", "fiscal_year", "period", "agreement_id")]
    row = work.reader.connection.execute(sql, asked).fetchone()
    return _("There is a round of this edition, year and time already: “{name}”.", name=row[0]) if row else ""


# --- Schools -------------------------------------------------------------------------------------------------------------------------------------


def add_schools(work: Workspace, assessment_id: int, partner_ids: Sequence[int]) -> int:
    """Put schools into a round; how many were not in it yet.

    :raises UserError: the round was sent, is not one of schools or gone; a school is gone
    """
    with work.deed("save", ASSESSMENTS.name, work.reader.reference_title(ASSESSMENTS.name, assessment_id)) as session:
        row = open_round(session, assessment_id)
        if row["instrument"] not in OF_SCHOOLS:
            raise _not_of_schools()
        return _put_schools(work, session, assessment_id, partner_ids)


def _not_of_schools() -> UserError:
    return UserError(_("This round is answered by the office, not by schools."), _("Begin a round of supervision for schools."))


def _put_schools(work: Workspace, session: Session, assessment_id: int, partner_ids: Sequence[int]) -> int:
    from desktop.models.assessment_work import AssessmentSubject
    from desktop.services import changes

    wanted = list(dict.fromkeys(partner_ids))
    names: dict[int, str] = {}
    for chunk in steps.chunks(wanted):
        sql = f"SELECT id, name FROM partner WHERE deleted_at IS NULL AND id IN ({','.join('?' * len(chunk))}) ORDER BY name_sort"
        names |= {row[0]: row[1] for row in session.connection().exec_driver_sql(sql, tuple(chunk))}
    if len(names) < len(wanted):
        raise UserError(_("One of the schools is no longer in the register."), _("Refresh the list, then choose again."))
    sql = "SELECT partner_id FROM assessment_subject WHERE assessment_id = ?"
    there = {row[0] for row in session.connection().exec_driver_sql(sql, (assessment_id,))}
    rows = [{"assessment_id": assessment_id, "partner_id": one, "name": name} for one, name in names.items() if one not in there]
    changes.insert_many(session, AssessmentSubject, rows)
    return len(rows)


def remove_school(work: Workspace, subject_id: int) -> None:
    """Take a school out of a round with all it answered (one undo brings it back).

    :raises UserError: the round was sent, or the school is no longer in it
    """
    from desktop.models.assessment_work import AssessmentSubject

    with work.deed("save", ASSESSMENTS.name, _title_of_subject(work, subject_id)) as session:
        subject = session.get(AssessmentSubject, subject_id)
        if subject is None:
            raise _gone_subject()
        if subject.partner_id is None and subject.name is None:
            raise UserError(_("The office itself cannot be taken out of its round."))
        open_round(session, subject.assessment_id)
        session.delete(subject)


def mark_file(work: Workspace, subject_id: int, sent_on: date | None = _UNSET, received_on: date | None = _UNSET, contact: str = _UNSET, note: str = _UNSET) -> None:
    """Write down when a school's file went out or came back, and whom to ask there; what is not given stays.

    :raises UserError: the round was sent, or the school is no longer in it
    """
    from desktop.models.assessment_work import AssessmentSubject

    given: dict[str, Any] = {name: value for name, value in (("sent_on", sent_on), ("received_on", received_on)) if value is not _UNSET}
    given |= {name: normalise_long(value or "") or None for name, value in (("contact", contact), ("note", note)) if value is not _UNSET}
    with work.deed("save", ASSESSMENTS.name, _title_of_subject(work, subject_id)) as session:
        subject = session.get(AssessmentSubject, subject_id)
        if subject is None:
            raise _gone_subject()
        open_round(session, subject.assessment_id)
        for name, value in given.items():
            setattr(subject, name, value)


def _gone_subject() -> UserError:
    return UserError(_("This school is no longer in the round."), _("Refresh the list, then choose again."))


def _title_of_subject(work: Workspace, subject_id: int) -> str:
    sql = "SELECT s.name, a.name FROM assessment_subject s JOIN assessment a ON a.id = s.assessment_id WHERE s.id = ?"
    row = work.reader.connection.execute(sql, (subject_id,)).fetchone()
    return _("{school} in “{round}”", school=row[0], round=row[1]) if row and row[0] else row[1] if row else ""


# --- Answering -----------------------------------------------------------------------------------------------------------------------------------


def answer(work: Workspace, subject_id: int, code: str, values: Mapping[str, Any], version: int | None = None) -> int:
    """Write some columns of the answer to an item (``answer_values.ANSWER``), the others stay; the version of the answer now (0: nothing is written yet).

    One deed. An item that was not begun is being filled in from then on. ``version`` is the one the form was filled from (0 where there was no answer): saving
    over somebody else's change is refused. Cheap enough to be called whenever a field is left.

    :raises Faults: what cannot be right; nothing was saved
    :raises UserError: the round or the item is closed, or the answer was changed meanwhile; nothing was saved
    :raises ValueError: a column that is not answered this way
    """
    if unknown := values.keys() - set(answer_values.ANSWER):
        raise ValueError(f"{sorted(unknown)} are not columns of an answer")
    given = answer_values.clean(values)
    with work.deed("save", ASSESSMENTS.name, _title(work, subject_id, [code])) as session:
        round_, item = open_item(work, session, subject_id, code)
        row = _stored(session, subject_id, code)
        _refuse_closed(row.status if row else "not_started", item)
        if version is not None and version != (row.version if row else 0):
            raise _changed_meanwhile(item)
        if found := answer_values.faults(framework_reading.of_id(work.reader, round_["framework_id"]), item, given):
            raise Faults(found)
        if row is None and not any(answer_values.says(value) for value in given.values()):
            return 0
        row = row or _fresh(session, round_["id"], subject_id, code)
        _assessed_by(work, row, given)
        write_row(row, given | ({"status": "in_progress"} if row.status in (None, "not_started") else {}))
        session.flush()
        return row.version


def write_row(row: Response, values: Mapping[str, Any]) -> None:
    """Give a row what differs from what it holds, so that nothing is noted that did not change."""
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _assessed_by(work: Workspace, row: Response, given: dict[str, Any]) -> None:
    """Who gave the score and when, unless that was typed itself."""
    if any(name in given and given[name] != getattr(row, name) for name in answer_values.SCORED_BY):
        if not row.assessor and work.actor:
            given.setdefault("assessor", work.actor)
        given.setdefault("assessed_on", work.today())


def open_item(work: Workspace, session: Session, subject_id: int, code: str) -> tuple[dict[str, Any], Item]:
    """The stored round of a subject and the item of that code, if the round can be answered now.

    :raises UserError: the round was sent, lies before the director or the board, or in the trash; the subject or the item is not of the round
    """
    row = session.connection().exec_driver_sql("SELECT assessment_id FROM assessment_subject WHERE id = ?", (subject_id,)).fetchone()
    if row is None:
        raise _gone_subject()
    round_ = open_round(session, row[0])
    return round_, item_of(work, round_["framework_id"], code)


def item_of(work: Workspace, framework_id: int, code: str) -> Item:
    """:raises UserError: the edition has no item of that code"""
    found = framework_reading.of_id(work.reader, framework_id).items.get(code)
    if found is None:
        raise UserError(_("Item {code} is not in this edition.", code=code), _("Refresh the page, then try again."))
    return found


def open_round(session: Session, assessment_id: int) -> dict[str, Any]:
    """The stored round, if its content can be changed now.

    :raises UserError: it cannot
    """
    row = steps.stored(session, ASSESSMENTS, [assessment_id])[assessment_id]
    if row["deleted_at"] is not None:
        raise UserError(_("“{name}” lies in the trash.", name=row["name"]), _("Bring it back from the trash first."))
    if row["status"] in FROZEN:
        raise assessment_state.frozen(row["name"])
    if row["status"] in CLOSED_TO_ANSWERS:
        raise assessment_state.before_director(row["name"])
    return row


def _stored(session: Session, subject_id: int, code: str) -> Response | None:
    from sqlalchemy import select

    from desktop.models.assessment_work import Response

    return session.scalars(select(Response).where(Response.subject_id == subject_id, Response.code == code)).one_or_none()


def _fresh(session: Session, assessment_id: int, subject_id: int, code: str) -> Response:
    from desktop.models.assessment_work import Response

    row = Response(assessment_id=assessment_id, subject_id=subject_id, code=code, status="not_started", not_applicable=False, ticks=[], co_owners=[])
    session.add(row)
    return row


def row_for(session: Session, assessment_id: int, subject_id: int, code: str) -> Response:
    """The row of an answer, made if there is none yet."""
    return _stored(session, subject_id, code) or _fresh(session, assessment_id, subject_id, code)


def _refuse_closed(status: str, item: Item) -> None:
    if status not in OPEN_ITEM:
        label = _(ITEM.statuses[status].label)
        raise UserError(_("Item {code} is not filled in any more ({status}).", code=item.code, status=label), _("Take it back, or let it be sent back, then change it."))


def _changed_meanwhile(item: Item) -> UserError:
    return UserError(_("Item {code} was changed after it was opened; nothing was saved.", code=item.code), _("Open it again to see what changed, then type your changes anew."))


def _title(work: Workspace, subject_id: int, codes: Sequence[str]) -> str:
    name = _title_of_subject(work, subject_id)
    return _("item {code} of {name}", code=", ".join(codes[:_LISTED]), name=name) if codes else name


# --- Handing out ---------------------------------------------------------------------------------------------------------------------------------


def assign(
    work: Workspace,
    assessment_id: int,
    codes: Sequence[str],
    owner_unit: str | None = _UNSET,
    owner: str | None = _UNSET,
    co_owners: Iterable[str] | None = _UNSET,
    due_on: date | None = _UNSET,
    subject_ids: Iterable[int] | None = None,
) -> int:
    """Say who answers for items (เจ้าภาพหลัก, เจ้าภาพรอง) and until when, for all subjects of the round or those given; how many answers changed.

    Only what is given is written; None or empty takes it away. One deed.

    :raises UserError: the round was sent or lies before the director; an item is not of its edition
    """
    pairs = (("owner_unit", owner_unit), ("owner", owner), ("co_owners", co_owners), ("due_on", due_on))
    given = answer_values.clean({name: value for name, value in pairs if value is not _UNSET})
    with work.deed("save", ASSESSMENTS.name, work.reader.reference_title(ASSESSMENTS.name, assessment_id)) as session:
        round_ = open_round(session, assessment_id)
        for code in codes:
            item_of(work, round_["framework_id"], code)
        subjects = list(subject_ids) if subject_ids is not None else _subject_ids(session, assessment_id)
        count = 0
        for subject_id in subjects:
            rows = _rows(session, subject_id)
            for code in codes:
                count += _assign(session, round_, subject_id, code, rows.get(code), given)
        return count


def _assign(session: Session, round_: Mapping[str, Any], subject_id: int, code: str, row: Response | None, given: Mapping[str, Any]) -> bool:
    if row is None and not any(value not in (None, []) for value in given.values()):
        return False
    row = row or _fresh(session, round_["id"], subject_id, code)
    before = {name: getattr(row, name) for name in given}
    write_row(row, given)
    return before != dict(given)


def _rows(session: Session, subject_id: int) -> dict[str, Response]:
    from sqlalchemy import select

    from desktop.models.assessment_work import Response

    return {row.code: row for row in session.scalars(select(Response).where(Response.subject_id == subject_id))}


def _subject_ids(session: Session, assessment_id: int) -> list[int]:
    sql = "SELECT id FROM assessment_subject WHERE assessment_id = ? AND deleted_at IS NULL ORDER BY id"
    return [row[0] for row in session.connection().exec_driver_sql(sql, (assessment_id,))]


# --- Steps of items ------------------------------------------------------------------------------------------------------------------------------


def step_item(work: Workspace, assessment_id: int, subject_id: int, codes: Sequence[str], action: str, reason: str = "") -> int:
    """Take one step of ``assessment_rules.ITEM`` with items of a subject (send, take back, return with a reason, pass, lock, unlock); how many. One deed.

    :raises Faults: "reason" is missing
    :raises UserError: an item does not admit the step (its status), or has nothing to be sent yet; the round was sent; nothing was changed
    """
    step, words = ITEM.step(action), normalise_long(reason)
    if step.needs_reason and not words:
        raise Faults([steps.missing_reason()])
    wanted = list(dict.fromkeys(codes))
    steps.refuse_gone(wanted, wanted)
    with work.deed("status", ASSESSMENTS.name, _title(work, subject_id, wanted), words) as session:
        round_ = open_round(session, assessment_id)
        rows = _rows(session, subject_id)
        if action == "send":
            _refuse_empty(work, subject_id, wanted)
        for code in wanted:
            item = item_of(work, round_["framework_id"], code)
            row = rows.get(code) or _fresh(session, assessment_id, subject_id, code)
            _take(row, step, item, words)
    return len(wanted)


def _take(row: Response, step: Transition, item: Item, reason: str) -> None:
    if row.status not in step.sources:
        label = _(ITEM.statuses[row.status].label)
        raise UserError(_("“{step}” is not possible for item {code} ({status}).", step=_(step.label), code=item.code, status=label), _("Open the item again and look at its status."))
    row.status = step.target
    if step.key == "return":
        row.return_reason = reason
    elif step.key in ("send", "pass"):
        row.return_reason = None


def _refuse_empty(work: Workspace, subject_id: int, codes: Sequence[str]) -> None:
    row = work.reader.connection.execute("SELECT assessment_id FROM assessment_subject WHERE id = ?", (subject_id,)).fetchone()
    if row is None:
        raise _gone_subject()
    found = assessment_reading.read(work.reader, row[0], subject_id)
    empty = [code for code in codes if code in found.answers and not found.answers[code].settled]
    if empty:
        hint = _("Score it, or say that it does not apply and why, then send it.")
        raise UserError(_("Item {code} is not assessed yet.", code=", ".join(empty[:_LISTED])), hint)


# --- Deciding and reviewing ------------------------------------------------------------------------------------------------------------------------


def decide(work: Workspace, subject_id: int, code: str, level: float | None, reason: str) -> None:
    """Lay down the office's score of an item after its assessors were heard; it stands in place of the computed one. ``level`` None takes the decision away.

    :raises Faults: the score lies off the scale, or "decided_reason" is missing
    :raises UserError: the round or the item is closed; nothing was saved
    """
    given = answer_values.clean({"decided": level, "decided_reason": reason if level is not None else None})
    with work.deed("save", ASSESSMENTS.name, _title(work, subject_id, [code])) as session:
        round_, item = open_item(work, session, subject_id, code)
        found = answer_values.faults(framework_reading.of_id(work.reader, round_["framework_id"]), item, given)
        if level is not None and not given["decided_reason"]:
            found.append(Fault("decided_reason", _("The reason is still missing."), _("Write why, for it stands in the history.")))
        if found:
            raise Faults(found)
        row = row_for(session, round_["id"], subject_id, code)
        _refuse_closed(row.status, item)
        if level is not None and row.not_applicable:
            raise UserError(_("Item {code} is not applicable, so no score is decided on.", code=code), _("Take the mark “does not apply” off first."))
        write_row(row, given | ({"status": "in_progress"} if row.status == "not_started" else {}))


def review(work: Workspace, subject_id: int, code: str, level: float | None, comment: str) -> None:
    """Write down what the working group gave and thought when it looked at an item; kept beside the own score, never mixed with it (domain B.4.1 ``review``).

    :raises Faults: the score lies off the scale
    :raises UserError: the round was sent or the item is locked; nothing was saved
    """
    given = answer_values.clean({"review_level": level, "review_comment": comment})
    with work.deed("save", ASSESSMENTS.name, _title(work, subject_id, [code])) as session:
        round_, item = open_item(work, session, subject_id, code)
        if found := answer_values.faults(framework_reading.of_id(work.reader, round_["framework_id"]), item, given):
            raise Faults(found)
        row = row_for(session, round_["id"], subject_id, code)
        if row.status == "locked":
            _refuse_closed(row.status, item)
        write_row(row, given)


# --- What is missing -------------------------------------------------------------------------------------------------------------------------------


def unfinished(work: Workspace, assessment_id: int) -> list[tuple[str, str]]:
    """(code, name) of every item that is neither scored nor said not to apply with a reason; of a round of schools with the school before the name.

    :raises UserError: the round is gone
    """
    record = work.reader.get(ASSESSMENTS, assessment_id)
    if record is None:
        raise UserError(_("This round is no longer in the register."), _("Refresh the list, then choose again."))
    framework = framework_reading.of_id(work.reader, record["framework_id"])
    items = sum(1 for item in framework if item.scored)
    sql = (
        "SELECT id, name FROM assessment_subject s WHERE assessment_id = ? AND deleted_at IS NULL AND (done < ? OR EXISTS "
        "(SELECT 1 FROM response r WHERE r.subject_id = s.id AND r.not_applicable = 1 AND ifnull(r.na_reason, '') = '')) ORDER BY id"
    )
    found: list[tuple[str, str]] = []
    for subject_id, name in work.reader.connection.execute(sql, (assessment_id, items)).fetchall():
        answers = assessment_reading.answers_of(work.reader, record, framework, subject_id)
        open_ones = [(code, one.item.name) for code, one in answers.items() if not one.settled]
        found += [(code, f"{name}: {words}") for code, words in open_ones] if name else open_ones
    return found
