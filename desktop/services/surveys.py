"""Whether the complainant is satisfied: asked once after closing, answered once within some days, never entered by who worked on the case (domain B.3.3, S16 step 7)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desktop.domain import case_checks
from desktop.domain.thai_date import format_date
from desktop.domain.thai_text import arabic_digits, normalise_long
from desktop.errors import Fault, Faults, UserError
from desktop.models.complaint_register import CASES
from desktop.services import case_steps, complaint_settings
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

LETTERS = "ACDEFGHJKMNPQRTUVWXY34679"
"""Letters and digits of a code, without those taken for each other in print or handwriting (0 O, 1 I L, 2 Z, 5 S, 8 B)."""

LENGTH = 6
SCORES = (1, 2, 3, 4, 5)
_USUAL_DAYS = 30


@dataclass(frozen=True)
class Survey:
    """The question put to one complainant, and the answer if there is one."""

    case_id: int
    number: str
    code: str
    asked_on: date
    expires_on: date
    answered_on: date | None = None
    score: int | None = None
    comment: str = ""

    def state(self, today: date) -> str:
        """"answered", "open" or "expired"."""
        if self.answered_on is not None:
            return "answered"
        return "open" if today <= self.expires_on else "expired"


# --- Asking ----------------------------------------------------------------------------------------------------------------------------------


def ask(work: Workspace, case_id: int) -> Survey:
    """Ask the complainant of a closed case, once; the code goes on the slip.

    :raises UserError: the case is not closed, its complainant unknown, or he was asked before
    """
    from desktop.services import cases

    case = cases.visible(work, case_id)
    _refuse_unfit(work, case)
    on = work.today()
    with work.deed("save", CASES.name, case["number"] or "") as session:
        from desktop.models.complaint_work import CaseSurvey

        row = CaseSurvey(case_id=case_id, code=_fresh_code(session), asked_on=on, expires_on=on + timedelta(days=_days(session, case["record_type"])))
        session.add(row)
        session.flush()
        made = Survey(case_id, case["number"] or "", row.code, row.asked_on, row.expires_on)
    return made


def _refuse_unfit(work: Workspace, case: dict[str, Any]) -> None:
    case_steps.refuse_disposed(case)
    if case["status"] != "closed":
        raise UserError(_("Satisfaction is asked for after the case is closed."), _("Close the case first."))
    if case["anonymity"] == "anonymous":
        raise UserError(_("Nobody can be asked: the complainant gave no name."))
    if asked := of_case(work, case["id"]):
        day = format_date(asked.asked_on, "long")
        raise UserError(_("The complainant was asked already on {day}.", day=day), _("The slip can be printed again with the same code."))


def _days(session: Session, record_type: str) -> int:
    sql = "SELECT survey_days FROM case_type WHERE record_type = ? AND deleted_at IS NULL ORDER BY id LIMIT 1"
    return session.connection().exec_driver_sql(sql, (record_type,)).scalar() or _USUAL_DAYS


def _fresh_code(session: Session) -> str:
    while True:
        code = "".join(secrets.choice(LETTERS) for _place in range(LENGTH))
        if not session.connection().exec_driver_sql("SELECT 1 FROM case_survey WHERE code = ?", (code,)).fetchone():
            return code


# --- Reading ---------------------------------------------------------------------------------------------------------------------------------


def of_case(work: Workspace, case_id: int) -> Survey | None:
    """The question put to the complainant of a case; None if he was not asked, or the case is not for this viewer."""
    return next(iter(_surveys(work, "s.case_id = ?", case_id)), None) if work.reader.rows(CASES, [case_id]) else None


def _surveys(work: Workspace, condition: str, value: Any) -> list[Survey]:
    sql = (
        "SELECT s.case_id, c.number, s.code, s.asked_on, s.expires_on, s.answered_on, s.score, s.comment "
        f"FROM case_survey AS s JOIN complaint_case AS c ON c.id = s.case_id WHERE s.deleted_at IS NULL AND {condition} ORDER BY s.id DESC"
    )
    return [
        Survey(case_id, number or "", code, date.fromisoformat(asked), date.fromisoformat(ends), date.fromisoformat(done) if done else None, score, comment or "")
        for case_id, number, code, asked, ends, done, score, comment in work.reader.connection.execute(sql, (value,))
    ]


def not_asked(work: Workspace) -> list[int]:
    """The closed cases whose complainants are known and were not asked yet, the longest closed first.

    A case closed longer ago than an answer is waited for (``case_type.survey_days``) is left alone: nobody remembers how it was, and cases of former years
    that were brought in would bury those of this week. It can still be asked from the page of the case.
    """
    from desktop.models.reader import Query

    query = Query(filters=(("status", ("closed",)), ("anonymity", ("named", "confidential"))), order=("closed_on", False))
    connection, today = work.reader.connection, work.today()
    asked = {row[0] for row in connection.execute("SELECT case_id FROM case_survey WHERE deleted_at IS NULL")}
    days = {kind: count for kind, count in connection.execute("SELECT record_type, survey_days FROM case_type WHERE deleted_at IS NULL") if count}
    since = {kind: (today - timedelta(days=count)).isoformat() for kind, count in days.items()}
    usual, longest = (today - timedelta(days=_USUAL_DAYS)).isoformat(), (today - timedelta(days=max(_USUAL_DAYS, *days.values(), 0))).isoformat()
    sql = "SELECT id, record_type, closed_on FROM complaint_case WHERE status = 'closed' AND closed_on >= ?"
    recent = {case_id for case_id, kind, closed in connection.execute(sql, (longest,)) if closed >= since.get(kind, usual)}
    return [case_id for case_id in work.reader.ids(CASES, query) if case_id in recent and case_id not in asked]


# --- Answering -------------------------------------------------------------------------------------------------------------------------------


def answer(work: Workspace, code: str, score: int, comment: str = "") -> Survey:
    """Enter the answer that came back under a code, once.

    :raises Faults: the code is not known, the score is none
    :raises UserError: it was answered before, its time is over, or who enters it worked on the case
    """
    asked = _by_code(work, code)
    if score not in SCORES:
        raise Faults([Fault("score", _("The score must be from 1 to 5."), _("Tick one of the five."))])
    _refuse_answer(work, asked)
    with work.deed("save", CASES.name, asked.number) as session:
        from sqlalchemy import select

        from desktop.models.complaint_work import CaseSurvey

        row = session.scalars(select(CaseSurvey).where(CaseSurvey.code == asked.code)).one()
        row.answered_on, row.score, row.comment = work.today(), score, normalise_long(comment) or None
    return _by_code(work, code)


def _by_code(work: Workspace, code: str) -> Survey:
    typed = "".join(arabic_digits(code).upper().replace("-", " ").split())
    found = _surveys(work, "s.code = ?", typed)
    if not found:
        raise Faults([Fault("code", _("There is no such code."), _("Compare it with the slip, letter by letter."))])
    return found[0]


def _refuse_answer(work: Workspace, asked: Survey) -> None:
    state = asked.state(work.today())
    if state == "answered":
        raise UserError(_("This slip was answered already."), _("An answer counts once and is not changed."))
    if state == "expired":
        raise UserError(_("The time to answer was over on {day}.", day=format_date(asked.expires_on, "long")), _("A late answer is not counted."))
    if not work.actor:
        raise complaint_settings.nobody_named()
    if any(case_checks.same_person(work.actor, name) for name in _staff(work, asked.case_id)):
        raise UserError(_("Who worked on the case does not enter how satisfied its complainant was."), _("Ask somebody else of the office to enter the slip."))


def _staff(work: Workspace, case_id: int) -> set[str]:
    """Everybody who worked on a case: responsible officer, named handlers, committee, and who did something about it."""
    import json

    row = work.reader.connection.execute(
        "SELECT owner_officer, assigned_by, handlers, committee_members FROM complaint_case WHERE id = ?", (case_id,)
    ).fetchone()
    named = {row[0] or "", row[1] or "", *json.loads(row[2] or "[]"), *json.loads(row[3] or "[]")}
    did = work.reader.connection.execute("SELECT done_by FROM case_action WHERE case_id = ? AND deleted_at IS NULL AND done_by IS NOT NULL", (case_id,))
    return named | {name for (name,) in did}
