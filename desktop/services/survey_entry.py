"""Keying in the papers of a satisfaction survey, once or twice, and settling where the two differ (manual S16, step 7; domain B.4.6).

Each sheet is one deed: saved at once, in the history of the survey, taken back by undo. Sheets are taken in only while the survey is open.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Item
from desktop.domain.interpolation import exact
from desktop.domain.survey_statistics import SCALE, Difference
from desktop.domain.thai_text import normalise_long
from desktop.errors import Fault, Faults, UserError
from desktop.models import survey_reading
from desktop.models.instrument_register import SURVEYS
from desktop.models.survey_reading import Sheet
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

MOST = 999_999
"""The highest number a paper can have."""
OPEN = "open"


# --- Sheets ----------------------------------------------------------------------------------------------------------------------------------


def save_sheet(
    work: Workspace, survey_id: int, number: int, entry: int, group: str, answers: Mapping[str, Any], sheet_id: int | None = None
) -> int:
    """Keep one paper as it was keyed in the first or second time; its id. ``sheet_id``: a sheet that is changed instead of a new one.

    ``answers``: question code → 1–5, the key of a choice, 1/0, a text; None and empty texts are blanks and not kept.

    :raises Faults: "number", "group", "answers" or the code of a question: what is wrong with it; nothing was kept
    :raises UserError: the survey is not open for answers, or the sheet is gone
    """
    survey = _open_survey(work, survey_id)
    kept, faults = clean(work, survey_id, answers)
    faults = [*_number_faults(work, survey, number, entry, sheet_id), *_group_faults(work, survey_id, group), *faults]
    if not kept and not faults:
        faults.append(Fault("answers", _("This paper has no answer at all."), _("Leave a paper that came back empty out.")))
    if faults:
        raise Faults(faults)
    with work.deed("save" if sheet_id else "new", SURVEYS.name, _called(survey, number)) as session:
        from desktop.models.assessment_work import SurveySheet

        row = _stored(session, survey_id, sheet_id) if sheet_id else SurveySheet(survey_id=survey_id, keyed_on=work.today())
        if sheet_id and row.entry == entry == 1 and row.number != number:
            _renumber_second(session, survey_id, row.number, number)
        row.number, row.entry, row.group_key, row.answers = number, entry, group or None, _packed(kept)
        session.add(row)
        session.flush()
        return row.id


def _renumber_second(session: Session, survey_id: int, before: int, after: int) -> None:
    """The second entry of a paper goes with the first one when the number on it was misread."""
    from sqlalchemy import select

    from desktop.models.assessment_work import SurveySheet

    for one in session.scalars(select(SurveySheet).where(SurveySheet.survey_id == survey_id, SurveySheet.number == before, SurveySheet.entry == 2)):
        one.number = after


def remove_sheet(work: Workspace, survey_id: int, sheet_id: int) -> None:
    """Take a sheet out again; a first entry takes the second one of the same paper with it. Undo brings both back.

    :raises UserError: the survey is not open for answers, or the sheet is gone
    """
    survey = _open_survey(work, survey_id)
    with work.deed("delete", SURVEYS.name, "") as session:
        from sqlalchemy import select

        from desktop.models.assessment_work import SurveySheet
        from desktop.services import changes

        row = _stored(session, survey_id, sheet_id)
        changes.recorder(session).deed.subject = _called(survey, row.number)
        gone = select(SurveySheet).where(SurveySheet.survey_id == survey_id, SurveySheet.number == row.number, SurveySheet.entry >= row.entry)
        for one in session.scalars(gone):
            session.delete(one)


def clean(work: Workspace, survey_id: int, answers: Mapping[str, Any]) -> tuple[dict[str, Any], list[Fault]]:
    """The answers as they are kept, in the order of the questions, and what is wrong with them."""
    asked = {item.code: item for __, item in survey_reading.questions(survey_reading.framework_of(work.reader, survey_id))}
    kept, faults = {}, []
    for code, item in asked.items():
        value, problem = answer_of(item, answers.get(code))
        if problem:
            faults.append(Fault(code, problem, _("Compare it with the paper, then key it in again.")))
        elif value is not None:
            kept[code] = value
    strange = [code for code in answers if code not in asked and answers[code] not in (None, "")]
    faults += [Fault(code, _("This survey has no question {code}.", code=code), _("Compare the paper with the survey.")) for code in strange]
    return kept, faults


def answer_of(item: Item, value: Any) -> tuple[Any, str]:
    """One answer as it is kept (None: blank), and what is wrong with it in a sentence."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None, ""
    if item.scoring == "likert":
        number = exact(value)
        if isinstance(value, bool) or number is None or number not in SCALE:
            return None, _("The answer to question {code} must be a whole number from 1 to 5.", code=item.code)
        return int(number), ""
    if item.scoring == "text":
        return normalise_long(str(value)), ""
    key = str(int(value)) if isinstance(value, bool) else str(value)
    if key not in {known for known, __ in survey_reading.choices_of(item)}:
        return None, _("“{answer}” is none of the answers to question {code}.", answer=key, code=item.code)
    return (int(key) if item.scoring == "yes_no" else key), ""


def _number_faults(work: Workspace, survey: Mapping[str, Any], number: Any, entry: int, sheet_id: int | None) -> list[Fault]:
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= MOST:
        return [Fault("number", _("The number of the paper must be a whole number from 1."), _("Write a number on each paper, then type it here."))]
    if entry not in (1, 2):
        raise ValueError(entry)
    same = survey_reading.sheet(work.reader, survey["id"], number, entry)
    if same is not None and same.id != sheet_id:
        return [Fault("number", _("Paper no. {number} is keyed in already.", number=number), _("Look at the number on the paper; open the sheet to change it."))]
    if entry == 2 and not survey["double_entry"]:
        return [Fault("number", _("This survey is keyed in only once."), _("Tick “Every sheet is keyed in twice” in the survey first."))]
    other = survey_reading.sheet(work.reader, survey["id"], number, 3 - entry)
    if entry == 1 and other is not None and sheet_id is not None and _moved(work, survey["id"], sheet_id, number):
        return [Fault("number", _("Paper no. {number} is keyed in already.", number=number), _("Look at the number on the paper; open the sheet to change it."))]
    if entry == 2 and (other is None or other.id == sheet_id):
        return [Fault("number", _("Paper no. {number} was not keyed in the first time yet.", number=number), _("Look at the number on the paper, or key it in as the first entry."))]
    return []


def _moved(work: Workspace, survey_id: int, sheet_id: int, number: int) -> bool:
    return work.reader.connection.execute("SELECT 1 FROM survey_sheet WHERE id = ? AND survey_id = ? AND number <> ?", (sheet_id, survey_id, number)).fetchone() is not None


def _group_faults(work: Workspace, survey_id: int, group: str) -> list[Fault]:
    """Results are shown for each group, so each paper belongs to one of them (manual S16, step 7)."""
    known = {line.key for line in survey_reading.groups(work.reader, survey_id)}
    if not known or group in known:
        return []
    if not group:
        return [Fault("group", _("The group of the respondent is still missing."), _("Choose one of the groups of this survey."))]
    return [Fault("group", _("This survey does not ask that group."), _("Choose one of the groups of this survey."))]


def _open_survey(work: Workspace, survey_id: int) -> dict[str, Any]:
    row = survey_reading.record(work.reader, survey_id)
    if row["deleted_at"] is not None:
        raise UserError(_("“{name}” lies in the trash.", name=row["name"]), _("Bring it back from the trash first."))
    if row["status"] != OPEN:
        status = work.lists().label("survey_status", row["status"])
        raise UserError(_("“{name}” is not open for answers: {status}.", name=row["name"], status=status), _("Open it for answers first, then key the papers in."))
    return row


def _stored(session: Session, survey_id: int, sheet_id: int) -> Any:
    from desktop.models.assessment_work import SurveySheet

    row = session.get(SurveySheet, sheet_id)
    if row is None or row.survey_id != survey_id:
        raise UserError(_("This sheet is no longer there."), _("Refresh the list, then choose another."))
    return row


def _called(survey: Mapping[str, Any], number: int) -> str:
    return _("{survey}, paper no. {number}", survey=survey["name"], number=number)


def _packed(answers: Mapping[str, Any]) -> str:
    return json.dumps(dict(answers), ensure_ascii=False, separators=(",", ":"))


# --- Two entries -----------------------------------------------------------------------------------------------------------------------------


def differences(work: Workspace, survey_id: int) -> list[Difference]:
    """Where the two entries of the papers differ; code "" is the group of the respondent."""
    return survey_reading.unsettled(work.reader, survey_id)


def settle(work: Workspace, survey_id: int, number: int, code: str, value: Any) -> None:
    """Say what stands on the paper where its two entries differ: ``value`` is what the first or the second one has, or what both missed. One deed, undoable.

    Both entries say the same from then on; what was keyed in wrongly stays in the history.

    :raises Faults: the value is no answer to the question
    :raises UserError: the survey is not open for answers, or one of the two sheets is gone
    """
    survey = _open_survey(work, survey_id)
    both = [survey_reading.sheet(work.reader, survey_id, number, entry) for entry in (1, 2)]
    pair = [one for one in both if one is not None]
    if len(pair) < 2:
        raise UserError(_("This sheet is no longer there."), _("Refresh the list, then choose another."))
    with work.deed("save", SURVEYS.name, _called(survey, number)) as session:
        for one in pair:
            _rewrite(work, session, survey_id, one, code, value)


def _rewrite(work: Workspace, session: Session, survey_id: int, one: Sheet, code: str, value: Any) -> None:
    row = _stored(session, survey_id, one.id)
    if code == "":
        if faults := _group_faults(work, survey_id, value or ""):
            raise Faults(faults)
        row.group_key = value or None
        return
    kept, faults = clean(work, survey_id, {**one.answers, code: value})
    if faults:
        raise Faults(faults)
    row.answers = _packed(kept)


# --- A paper that is being keyed in --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Started:
    """A paper of which some answers are keyed in and that is not saved as a sheet yet."""

    number: int
    group: str
    answers: dict[str, Any]


def keep_started(work: Workspace, survey_id: int, entry: int, started: Started) -> None:
    """Keep what is keyed in of a paper so far, in place of what was kept before, so that a power cut takes nothing away. No part of the history."""
    from sqlalchemy import select

    from desktop.models.base import now
    from desktop.models.office import Draft

    with work.session() as session:
        row = session.scalar(select(Draft).where(Draft.register == _draft_of(entry), Draft.record_id == survey_id))
        if row is None:
            row = Draft(register=_draft_of(entry), record_id=survey_id)
            session.add(row)
        row.values, row.saved_at = json.dumps(asdict(started), ensure_ascii=False), now()


def started(work: Workspace, survey_id: int, entry: int) -> Started | None:
    """The paper that was being keyed in when the page was left; None where there is none or its number was saved since."""
    row = work.reader.connection.execute('SELECT "values" FROM draft WHERE register = ? AND record_id = ?', (_draft_of(entry), survey_id)).fetchone()
    if row is None:
        return None
    found = Started(**json.loads(row[0]))
    return None if not found.answers or survey_reading.sheet(work.reader, survey_id, found.number, entry) else found


def _draft_of(entry: int) -> str:
    return f"survey_sheet.{entry}"


# --- What follows ----------------------------------------------------------------------------------------------------------------------------


def follow(work: Workspace, session: Session, ids: set[int]) -> None:
    """Count the sheets anew, outside the change log; a survey keeps its questions once papers are keyed in, and asks each group once.

    :raises UserError: the deed gave a survey with sheets other questions, or one group two lines
    """
    from desktop.services import changes

    session.flush()
    connection, deed = session.connection(), changes.recorder(session).deed.id
    count = "(SELECT count(*) FROM survey_sheet WHERE survey_id = survey.id AND entry = 1 AND deleted_at IS NULL)"
    for one in sorted(ids):
        asked = connection.exec_driver_sql("SELECT 1 FROM change WHERE deed_id = ? AND table_name = 'survey' AND record_id = ? AND field = 'framework_id'", (deed, one)).fetchone()
        if asked and connection.exec_driver_sql("SELECT 1 FROM survey_sheet WHERE survey_id = ? AND deleted_at IS NULL LIMIT 1", (one,)).fetchone():
            raise UserError(_("The questions stay as they are: papers are keyed in already."), _("Make a new survey for other questions."))
        if asked:
            _refuse_unpublished(connection, one)
        twice = connection.exec_driver_sql('SELECT "group" FROM survey_group WHERE survey_id = ? AND deleted_at IS NULL GROUP BY "group" HAVING count(*) > 1', (one,)).scalar()
        if twice:
            raise UserError(_("The group “{group}” stands twice in the survey.", group=work.lists().label("stakeholder_group", twice)), _("Put its numbers into one line."))
        connection.exec_driver_sql(f"UPDATE survey SET sheet_count = {count} WHERE id = ? AND ifnull(sheet_count, -1) <> {count}", (one,))
    session.expire_all()


def _refuse_unpublished(connection: Any, survey_id: int) -> None:
    """A survey that is open or further is keyed in by questions that stay: those of a published edition of a survey."""
    sql = "SELECT f.name, f.status, f.instrument FROM survey s JOIN framework f ON f.id = s.framework_id WHERE s.id = ? AND s.status <> 'draft' AND s.deleted_at IS NULL"
    name, status, instrument = connection.exec_driver_sql(sql, (survey_id,)).fetchone() or ("", "published", "survey")
    if instrument != "survey":
        raise UserError(_("“{name}” is no survey.", name=name), _("Choose the questions of a survey."))
    if status == "draft":
        raise UserError(_("The questions “{name}” are still a draft.", name=name), _("Publish the framework first: then the questions stay as they are printed."))
