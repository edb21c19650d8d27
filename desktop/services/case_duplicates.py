"""Perhaps the same matter twice: the same number at the source, the same person, a text that is much alike (domain B.3.3; peers: merging the same complaint).

The texts of one workspace are read once and follow every change after that, so that the warning can come while the subject is still being typed.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple
from weakref import WeakKeyDictionary

from desktop.domain.thai_text import fold
from desktop.models.complaint_register import CASES
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

_ALIKE = 72.0
"""Likeness of two texts, of 100, from which they are shown; 100 is the same text."""
_SAME_PLACE = 8.0
"""What the same school adds to the likeness of two texts."""
_NEAR = timedelta(days=730)
"""Texts of cases received longer apart are not compared: the same trouble of another year is another case."""
_SHORTEST = 6
_DETAIL = 400
_CHUNK = 500


class Likeness(NamedTuple):
    """A case that may be the same as the one being typed: its id, number, subject, status, and the words for why it is thought so. ``sure`` is 0–100."""

    case_id: int
    number: str
    name: str
    status: str
    why: str
    sure: float


class _Texts(NamedTuple):
    generation: int
    ids: list[int]
    subjects: list[str]
    details: list[str]
    schools: list[int | None]
    received: list[str]


_kept: WeakKeyDictionary[Workspace, _Texts] = WeakKeyDictionary()
_making = threading.Lock()


def like(work: Workspace, values: Mapping[str, Any], identity: Mapping[str, Any] | None = None, exclude_id: int | None = None, limit: int = 5) -> list[Likeness]:
    """The cases that are perhaps the one being typed, surest first. Meant for a background thread: it reads.

    ``values``: what the form holds (name, detail, school_id, external_source, external_ref, received_on); ``identity``: who complains, compared only while
    the names can be read. Cases the viewer may not see are never named.
    """
    found: dict[int, tuple[float, str]] = {}
    for case_id in _same_number(work, values):
        found[case_id] = (100.0, _("The same number at the source"))
    if identity and any(identity.get(name) for name in ("phone", "citizen_id", "first_name")):
        for case_id in _same_person(work, identity):
            found.setdefault(case_id, (90.0, _("The same complainant")))
    for case_id, sure in _alike(work, values):
        if case_id not in found or found[case_id][0] < sure:
            found[case_id] = (sure, _("The text is much alike") if case_id not in found else found[case_id][1])
    found.pop(exclude_id or 0, None)
    best = sorted(found, key=lambda one: (-found[one][0], one))[: limit * 2]
    seen = work.reader.rows(CASES, best)
    return [Likeness(one["id"], one["number"], one["name"], one["status"], found[one["id"]][1], found[one["id"]][0]) for one in seen][:limit]


def _same_number(work: Workspace, values: Mapping[str, Any]) -> list[int]:
    number = str(values.get("external_ref") or "").strip()
    if not number:
        return []
    rows = work.reader.connection.execute(
        "SELECT id FROM complaint_case WHERE deleted_at IS NULL AND external_ref = ? AND (? = '' OR external_source IS NULL OR external_source = ?)",
        (number, values.get("external_source") or "", values.get("external_source") or ""),
    )
    return [row[0] for row in rows]


def _same_person(work: Workspace, identity: Mapping[str, Any]) -> list[int]:
    from desktop.services import identities

    return list(identities.same_person(work, dict(identity)))


def _alike(work: Workspace, values: Mapping[str, Any]) -> list[tuple[int, float]]:
    from rapidfuzz import fuzz, process

    subject, detail = _folded(values.get("name")), _folded(values.get("detail"))[:_DETAIL]
    if len(subject) < _SHORTEST and len(detail) < _SHORTEST:
        return []
    texts = _texts(work)
    scores: dict[int, float] = {}
    for wanted, pool in ((subject, texts.subjects), (detail, texts.details)):
        if len(wanted) >= _SHORTEST:
            for _text, score, place in process.extract(wanted, pool, scorer=fuzz.ratio, processor=None, score_cutoff=_ALIKE - _SAME_PLACE, limit=50):
                scores[place] = max(scores.get(place, 0.0), score)
    found = []
    for place, score in scores.items():
        same = values.get("school_id") is not None and texts.schools[place] == values["school_id"]
        sure = min(score + _SAME_PLACE * same, 99.0)
        if sure >= _ALIKE and _in_time(values.get("received_on"), texts.received[place]):
            found.append((texts.ids[place], sure))
    return found


def _in_time(received: date | None, other: str) -> bool:
    return received is None or abs(received - date.fromisoformat(other)) <= _NEAR


def _folded(text: Any) -> str:
    return fold(str(text or "")).replace(" ", "")


def _texts(work: Workspace) -> _Texts:
    """The texts of all cases in the register, read anew after a deed."""
    with _making:
        kept = _kept.get(work)
        generation = work.reader.generation()
        if kept is None or kept.generation != generation:
            kept = _kept[work] = _read(work, generation, kept)
        return kept


def _read(work: Workspace, generation: int, old: _Texts | None) -> _Texts:
    """Days and schools of all cases, which stand in an index; texts only of those that are new or were changed."""
    known = {} if old is None else {one: (old.subjects[place], old.details[place]) for place, one in enumerate(old.ids)}
    for one in _changed_since(work, old.generation) if old is not None else ():
        known.pop(one, None)
    found = _Texts(generation, [], [], [], [], [])
    sql = "SELECT id, school_id, received_on FROM complaint_case WHERE deleted_at IS NULL AND merged_into_id IS NULL ORDER BY id"
    rows = work.reader.connection.execute(sql).fetchall()
    known |= _folded_texts(work, [case_id for case_id, _school, _received in rows if case_id not in known])
    for case_id, school, received in rows:
        if case_id in known:  # else it went meanwhile
            subject, text = known[case_id]
            found.ids.append(case_id)
            found.subjects.append(subject)
            found.details.append(text)
            found.schools.append(school)
            found.received.append(received)
    return found


def _folded_texts(work: Workspace, ids: list[int]) -> dict[int, tuple[str, str]]:
    """Case → its subject and the beginning of what it says, as they are compared."""
    found = {}
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        sql = f"SELECT id, name, substr(detail, 1, 440) FROM complaint_case WHERE id IN ({','.join('?' * len(chunk))})"
        for case_id, name, detail in work.reader.connection.execute(sql, chunk):
            found[case_id] = (_folded(name), _folded(detail)[:_DETAIL])
    return found


def _changed_since(work: Workspace, deed_id: int) -> set[int]:
    return {row[0] for row in work.reader.connection.execute("SELECT record_id FROM change WHERE table_name = 'complaint_case' AND deed_id > ?", (deed_id,))}
