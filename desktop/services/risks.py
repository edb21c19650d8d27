"""The risk register: what follows from a deed on a risk, the bands of the levels, and what is carried to the next year (manual S19, steps 4 and 6; domain B.4.5)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.domain import risk_levels
from desktop.domain.thai_text import sort_key
from desktop.errors import Fault, Faults, UserError
from desktop.models import risk_reading
from desktop.models.instrument_register import RISKS
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

Row = dict[str, Any]

_OPEN = ("identified", "treating")
_CARRIED = (
    "unit", "mission", "activity", "objective", "factors_inside", "factors_outside", "category", "impact_kinds", "response", "owner_unit", "owner_officer",
)  # fmt: skip
"""What a risk brings along into the next year as it is."""
_DERIVED = ("inherent", "inherent_level", "residual", "residual_level", "place", "progress")


# --- What follows from a deed ----------------------------------------------------------------------------------------------------------------


def follow(work: Workspace, session: Session, ids: set[int]) -> None:
    """Make scores, levels, progress and the ranks of their years anew, outside the change log."""
    starts = _starts(session)
    for row in _ranked(_rows(session)):
        _keep(session, row, _derived(row, starts, _progress(session, row["id"]) if row["id"] in ids else row["progress"]))


def _starts(session: Session) -> tuple[int, ...]:
    kept = session.connection().exec_driver_sql("SELECT value FROM office WHERE key = ?", (risk_reading.BANDS_KEY,)).scalar()
    return tuple(json.loads(kept)) if kept else risk_levels.DEFAULT_STARTS


def _rows(session: Session) -> list[Row]:
    sql = f"SELECT id, fiscal_year, likelihood, impact, residual_likelihood, residual_impact, deleted_at, {', '.join(_DERIVED)} FROM risk ORDER BY id"
    return [dict(row) for row in session.connection().exec_driver_sql(sql).mappings()]


def _ranked(rows: list[Row]) -> list[Row]:
    """Every risk with its rank in its year (``rank``): the highest score before control first, equal ones share a rank (S19, step 4: จัดลำดับความเสี่ยง).

    All years at once: a risk that changed its year, or came out of the trash, moves the others of both.
    """
    scores: dict[int, list[int]] = defaultdict(list)
    for row in rows:
        row["own"] = None if row["deleted_at"] is not None else risk_levels.score(row["likelihood"], row["impact"])
        if row["own"] is not None:
            scores[row["fiscal_year"]].append(row["own"])
    for row in rows:
        row["rank"] = None if row["own"] is None else 1 + sum(1 for other in scores[row["fiscal_year"]] if other > row["own"])
    return rows


def _derived(row: Row, starts: Sequence[int], progress: float | None) -> Row:
    before = risk_levels.score(row["likelihood"], row["impact"])
    after = risk_levels.score(row["residual_likelihood"], row["residual_impact"])
    levels = {"inherent_level": risk_levels.level(before, starts), "residual_level": risk_levels.level(after, starts)}
    return {"inherent": before, "residual": after, "place": row["rank"], "progress": progress, **levels}


def _progress(session: Session, risk_id: int) -> float | None:
    """How far the measure is, in per cent: of its steps by weight, else as the last follow-up said."""
    steps = session.connection().exec_driver_sql("SELECT weight, percent_done FROM risk_step WHERE risk_id = ? AND deleted_at IS NULL", (risk_id,)).fetchall()
    if steps:
        return risk_levels.progress([(row[0], row[1]) for row in steps])
    sql = 'SELECT percent FROM risk_follow_up WHERE risk_id = ? AND deleted_at IS NULL AND percent IS NOT NULL ORDER BY "on" DESC, id DESC LIMIT 1'
    found: float | None = session.connection().exec_driver_sql(sql, (risk_id,)).scalar()
    return found


def _keep(session: Session, row: Row, derived: Row) -> None:
    if any(row[name] != value for name, value in derived.items()):
        columns = ", ".join(f"{name} = ?" for name in derived)
        session.connection().exec_driver_sql(f"UPDATE risk SET {columns} WHERE id = ?", (*derived.values(), row["id"]))
        session.expire_all()


# --- The bands -------------------------------------------------------------------------------------------------------------------------------


def set_starts(work: Workspace, starts: Sequence[int]) -> None:
    """Keep the least score of each level; every risk is levelled anew.

    :raises Faults: they do not begin at 1 or do not rise
    """
    if found := risk_levels.faults(starts):
        raise Faults(found)
    from sqlalchemy import select

    from desktop.models.instrument import Risk
    from desktop.models.office import Office

    with work.deed("settings", None, _("Levels of risk")) as session:
        row = session.scalar(select(Office).where(Office.key == risk_reading.BANDS_KEY)) or Office(key=risk_reading.BANDS_KEY)
        row.value = json.dumps(list(starts))
        session.add(row)
        session.flush()
        follow(work, session, set(session.scalars(select(Risk.id))))


# --- The next year ---------------------------------------------------------------------------------------------------------------------------


def carry_over(work: Workspace, ids: Sequence[int], fiscal_year: int) -> list[int]:
    """Carry risks that are not under control into a later year; the ids of the new ones. One deed.

    What remained is the new risk, likelihood and impact after control are those before it, and what was done counts as existing control (manual S19, step 6:
    "ใช้กำหนดแผนในงวดต่อไป").

    :raises Faults: "fiscal_year" is not a later year
    :raises UserError: one of them is settled or was carried already; nothing was changed
    """
    from desktop.models.instrument import Risk
    from desktop.services import changes

    subject = work.reader.reference_title(RISKS.name, ids[0]) if len(ids) == 1 else str(len(ids))
    with work.deed("new", RISKS.name, subject) as session:
        note = changes.recorder(session)
        rows = note.read_rows(RISKS.table, ids)
        for row in rows.values():
            _refuse(work, row, fiscal_year)
        note.set_values(RISKS.table, rows, {one: {"status": "carried", "status_on": work.today().isoformat(), "status_reason": None} for one in rows})
        return changes.insert_many(session, Risk, [_next_year(row, fiscal_year) for row in rows.values()])


def _refuse(work: Workspace, row: Row, fiscal_year: int) -> None:
    if fiscal_year <= row["fiscal_year"]:
        raise Faults([Fault("fiscal_year", _("“{field}” must be later than {year}.", field=_(RISKS["fiscal_year"].label), year=str(row["fiscal_year"])), _("Type a later year."))])
    if row["deleted_at"] is not None:
        raise UserError(_("“{name}” lies in the trash.", name=row["name"]), _("Bring it back from the trash first."))
    if row["status"] not in _OPEN:
        raise UserError(_("“{name}” is not open any more.", name=row["name"]), _("Only risks that are still followed are carried to the next year."))
    if risk_reading.carried_to(work.reader, row["id"]):
        raise UserError(_("“{name}” was carried to a later year already.", name=row["name"]), _("Open the risk of the later year instead."))


def _refuse_carried(work: Workspace, ids: Sequence[int]) -> None:
    """A risk is followed in one year: it comes back only when there is none of the later year any more."""
    for one in ids:
        if later := risk_reading.carried_to(work.reader, one):
            raise UserError(
                _("“{name}” was carried to {year} and is followed there.", name=work.reader.reference_title(RISKS.name, one), year=str(later["fiscal_year"])),
                _("Put the risk of the later year into the trash first."),
            )


BEFOREHAND: dict[tuple[str, str], tuple[Any, ...]] = {(RISKS.name, "uncarry"): (_refuse_carried,)}
"""What is looked at before a step of a risk (``assessment_steps.py``)."""


def _next_year(row: Row, fiscal_year: int) -> Row:
    name = row["residual_risk"] or row["name"]
    told = [text for text in (row["control"], row["measure"]) if text]
    lists = {"impact_kinds": json.loads(row["impact_kinds"]) if row["impact_kinds"] else []}
    return {
        **{field: row[field] for field in _CARRIED},
        **lists,
        "name": name.splitlines()[0][:400],
        "name_sort": sort_key(name),
        "fiscal_year": fiscal_year,
        "likelihood": row["residual_likelihood"] or row["likelihood"],
        "impact": row["residual_impact"] or row["impact"],
        "control": "\n".join(told) or None,
        "carried_from_id": row["id"],
        "status": "identified",
    }
