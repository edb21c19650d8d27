"""How far a round has come, for the pane beside the list: items by status, what is late, who has what, earlier and later revisions. Plain SQLite.

What was answered is read by ``assessment_reading.py``; here nothing of an answer is looked at but its status, its owner and its day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import DONE_ITEM, ITEM, OF_SCHOOLS
from desktop.models.assessment_reading import due_day, is_late
from desktop.models.framework_reading import of_id

if TYPE_CHECKING:
    from desktop.domain.framework import Framework
    from desktop.models.reader import Reader


@dataclass(frozen=True)
class Late:
    """An item whose day has gone by and that was not sent for review."""

    code: str
    name: str
    due_on: date
    owner: str


@dataclass(frozen=True)
class Share:
    """What one person or group has to answer: items still with them, and all of theirs."""

    owner: str
    """A person's name; of a group its key in the list of units, marked by ``is_unit``."""
    is_unit: bool
    left: int
    of: int


@dataclass(frozen=True)
class Revision:
    """One round of a chain of corrections."""

    id: int
    revision: int
    status: str
    reason: str


@dataclass(frozen=True)
class Overview:
    """How far a round has come."""

    statuses: dict[str, int]
    """Status of an item → how many (of all its subjects); every item nobody has touched is not begun."""
    late: tuple[Late, ...]
    shares: tuple[Share, ...]
    """Who has most left first."""
    revisions: tuple[Revision, ...]
    """The chain this round belongs to, oldest first; empty where there is only one."""
    schools: int
    """How many schools answer; 0 for a round of the office alone."""
    sent: int
    received: int
    """Of the schools: files that went out and came back."""


def overview(reader: Reader, assessment_id: int, today: date) -> Overview | None:
    """How far a round has come; None for a round that is gone."""
    row = reader.connection.execute("SELECT framework_id, instrument, status, period, data_to, due_on FROM assessment WHERE id = ?", (assessment_id,)).fetchone()
    if row is None:
        return None
    framework = of_id(reader, row[0])
    record = {"status": row[2], "period": row[3], "data_to": _day(row[4]), "due_on": _day(row[5])}
    wanted = {item.code for item in framework if item.scored}
    subjects = reader.connection.execute("SELECT id, sent_on, received_on FROM assessment_subject WHERE assessment_id = ? ORDER BY id", (assessment_id,)).fetchall()
    sql = "SELECT code, status, owner, owner_unit, due_on, subject_id FROM response WHERE assessment_id = ?"
    answers = [one for one in reader.connection.execute(sql, (assessment_id,)) if one[0] in wanted]
    schools = len(subjects) if row[1] in OF_SCHOOLS else 0
    return Overview(
        _statuses(answers, len(wanted) * max(1, len(subjects))), _late(framework, record, [one[0] for one in subjects], answers, today), _shares(answers),
        _revisions(reader, assessment_id), schools, sum(1 for one in subjects if one[1]), sum(1 for one in subjects if one[2]),
    )  # fmt: skip


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


_Answer = tuple[str, str, str | None, str | None, str | None, int]


def _statuses(answers: list[_Answer], of: int) -> dict[str, int]:
    found = Counter(answer[1] for answer in answers)
    found["not_started"] += max(0, of - len(answers))
    return {status: found[status] for status in ITEM.statuses if found[status]}


def _late(framework: Framework, record: Mapping[str, Any], subjects: Sequence[int], answers: list[_Answer], today: date) -> tuple[Late, ...]:
    """The scored items that are late, those nobody has touched among them; the first day first. The rule is that of the page of the round."""
    known = {(subject_id, code): (status, owner or "", due) for code, status, owner, _unit, due, subject_id in answers}
    found = []
    for item in (item for item in framework if item.scored):
        usual = due_day(item, None, record)
        for subject_id in subjects:
            status, owner, own = known.get((subject_id, item.code), ("not_started", "", None))
            due = _day(own) or usual
            if due is not None and is_late(item, due, status, record["status"], today):
                found.append(Late(item.code, item.name, due, owner))
    return tuple(sorted(found, key=lambda late: late.due_on))


def _shares(answers: list[_Answer]) -> tuple[Share, ...]:
    left, of = Counter[tuple[str, bool]](), Counter[tuple[str, bool]]()
    for _code, status, owner, unit, _due, _subject in answers:
        who = (owner, False) if owner else (unit, True) if unit else None
        if who is not None:
            of[who] += 1
            left[who] += status not in DONE_ITEM
    shares = [Share(owner, is_unit, left[owner, is_unit], count) for (owner, is_unit), count in of.items()]
    return tuple(sorted(shares, key=lambda one: (-one.left, one.is_unit, one.owner)))


_CHAIN = """
WITH RECURSIVE back(id) AS (SELECT :id UNION SELECT a.revision_of_id FROM assessment a JOIN back ON a.id = back.id WHERE a.revision_of_id IS NOT NULL),
     chain(id) AS (SELECT id FROM back UNION SELECT a.id FROM assessment a JOIN chain ON a.revision_of_id = chain.id WHERE a.deleted_at IS NULL)
SELECT a.id, coalesce(a.revision, 0), a.status, coalesce(a.revision_reason, '') FROM assessment a JOIN chain ON a.id = chain.id ORDER BY coalesce(a.revision, 0), a.id
"""


def _revisions(reader: Reader, assessment_id: int) -> tuple[Revision, ...]:
    found = tuple(Revision(*row) for row in reader.connection.execute(_CHAIN, {"id": assessment_id}))
    return found if len(found) > 1 else ()


def code_of(reader: Reader, assessment_id: int) -> str:
    """The code of the framework a round goes by: rounds of the same code can be laid beside each other item by item."""
    sql = "SELECT f.code FROM assessment a JOIN framework f ON f.id = a.framework_id WHERE a.id = ?"
    row = reader.connection.execute(sql, (assessment_id,)).fetchone()
    return str(row[0]) if row else ""


def like(reader: Reader, assessment_id: int) -> list[int]:
    """The rounds of the same instrument, the newest first, those corrected by a later revision left out; the round itself among them."""
    sql = (
        "SELECT b.id FROM assessment a JOIN assessment b ON b.instrument = a.instrument WHERE a.id = ? AND b.deleted_at IS NULL"
        " AND (coalesce(b.superseded, 0) = 0 OR b.id = a.id) ORDER BY b.fiscal_year DESC, b.data_to IS NULL, b.data_to DESC, b.id DESC"
    )
    return [row[0] for row in reader.connection.execute(sql, (assessment_id,))]


def rounds_of(reader: Reader, instrument: str) -> list[int]:
    """The rounds of an instrument, the newest first, those corrected by a later revision left out."""
    sql = (
        "SELECT id FROM assessment WHERE instrument = ? AND deleted_at IS NULL AND coalesce(superseded, 0) = 0"
        " ORDER BY fiscal_year DESC, data_to IS NULL, data_to DESC, id DESC"
    )
    return [row[0] for row in reader.connection.execute(sql, (instrument,))]


def school_ids(reader: Reader, assessment_id: int) -> dict[int, int]:
    """Partner → its subject in a round, of the schools that answer it, in the order they came into it."""
    sql = "SELECT partner_id, id FROM assessment_subject WHERE assessment_id = ? AND partner_id IS NOT NULL AND deleted_at IS NULL ORDER BY id"
    return dict(reader.connection.execute(sql, (assessment_id,)).fetchall())


@dataclass(frozen=True)
class SchoolNote:
    """What else is known of a school in a round: visits that were made, practices that were chosen."""

    visits: int
    last_visit: date | None
    practices: int


def school_notes(reader: Reader, assessment_id: int) -> dict[int, SchoolNote]:
    """Partner → visits and chosen practices of a round (manual S07, steps 4–5); schools without any are left out."""
    visits = "SELECT school_id, count(*), max(visited_on) FROM supervision_visit WHERE assessment_id = ? AND deleted_at IS NULL GROUP BY 1"
    chosen = (
        "SELECT school_id, count(*) FROM good_practice WHERE assessment_id = ? AND status IN ('chosen', 'spread') AND school_id IS NOT NULL"
        " AND deleted_at IS NULL GROUP BY 1"
    )
    practices = dict(reader.connection.execute(chosen, (assessment_id,)).fetchall())
    found = {school: SchoolNote(count, date.fromisoformat(last), practices.pop(school, 0)) for school, count, last in reader.connection.execute(visits, (assessment_id,))}
    return found | {school: SchoolNote(0, None, count) for school, count in practices.items()}
