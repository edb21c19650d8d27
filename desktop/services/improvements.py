"""From a case, a suggestion or a participation activity to an item of the service-quality improvement plan (manual S16, steps 4, 6 and 10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop.domain.complaint_rules import SHORT_PATH
from desktop.domain.thai_date import fiscal_year
from desktop.errors import UserError
from desktop.models.complaint_register import CASES
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.partner_register import ACTIVITIES
from desktop.services import records
from desktop.services.steps import chunks
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

_DUE = timedelta(days=90)


def from_cases(work: Workspace, case_ids: Sequence[int]) -> dict[str, Any]:
    """What the form of a new improvement opens with when it comes from these cases: issue, cause, source, group and year. The clerk writes the measure.

    The plan is read and printed by everybody: of a case kept to named people it takes the category only, not even who works on it.
    """
    cases = work.reader.rows(CASES, list(case_ids))
    if not cases:
        raise UserError(_("No record is chosen."), _("Choose one or more records first."))
    first = cases[0]
    secret = any(case["restricted"] for case in cases)
    causes = [str(case["root_cause"]) for case in cases if case["root_cause"] and not secret]
    kinds = {case["record_type"] for case in cases}
    return {
        **_fresh(work),
        "name": first["name"] if len(cases) == 1 and not secret else work.lists().label("complaint_category", first["category"]),
        "source": "suggestion" if kinds <= set(SHORT_PATH) else "complaint",
        "root_cause": "\n".join(dict.fromkeys(causes)) or None,
        "owner_unit": "ADMIN" if secret else first["owner_unit"] or "ADMIN",
        "owner_officer": None if secret else first["owner_officer"],
    }


def from_activity(work: Workspace, activity_id: int) -> dict[str, Any]:
    """What the form opens with when the improvement comes from a participation activity of the partner registry."""
    activity = work.reader.get(ACTIVITIES, activity_id)
    if activity is None:
        raise UserError(_("One of the records is no longer in the register."), _("Refresh the list, then choose again."))
    return {**_fresh(work), "name": activity.get("suggestions") or activity["name"], "source": "participation", "activity_id": activity_id}


def _fresh(work: Workspace) -> dict[str, Any]:
    today = work.today()
    return {"fiscal_year": fiscal_year(today), "due_on": today + _DUE}


def add(work: Workspace, values: dict[str, Any], case_ids: Sequence[int] = ()) -> int:
    """Put an item into the plan and tie the cases it comes from to it; its id. One deed.

    :raises Faults: what keeps it from being saved; nothing was saved
    """
    with work.deed("new", IMPROVEMENTS.name, str(values.get("name") or "")):
        saved = records.save(work, IMPROVEMENTS, values)
        tie(work, saved, case_ids)
    return saved


def from_round(work: Workspace, assessment_id: int, chosen: Sequence[tuple[str, str, int]], values: dict[str, Any], measures: dict[str, str] | None = None) -> list[int]:
    """Put lines that are to be improved into the plan (manual S20 step 6); their ids in this order. One deed.

    ``chosen``: (code of the item, the line, its rank). ``values`` are those all of them share; ``measures`` are the measures of single items in place of the shared one.

    :raises Faults: what keeps one of them from being saved; nothing was saved
    """
    if not chosen:
        raise UserError(_("No record is chosen."), _("Choose one or more records first."))
    known = measures or {}
    subject = chosen[0][1] if len(chosen) == 1 else str(len(chosen))
    with work.deed("new", IMPROVEMENTS.name, subject):
        return [
            records.save(
                work, IMPROVEMENTS,
                {**_fresh(work), **values, "name": text[:400], "source": "assessment", "assessment_id": assessment_id, "item_code": code, "rank": rank,
                 "measure": known.get(code) or values.get("measure")},
            )
            for code, text, rank in chosen
        ]  # fmt: skip


def from_survey(work: Workspace, survey_id: int, chosen: Sequence[tuple[str, int]], values: dict[str, Any]) -> list[int]:
    """Put what a survey found wanting into the plan (manual S16 step 7); their ids in this order. One deed. ``chosen``: (the finding, its rank).

    :raises Faults: what keeps one of them from being saved; nothing was saved
    """
    if not chosen:
        raise UserError(_("No record is chosen."), _("Choose one or more records first."))
    with work.deed("new", IMPROVEMENTS.name, chosen[0][0] if len(chosen) == 1 else str(len(chosen))):
        return [
            records.save(work, IMPROVEMENTS, {**_fresh(work), **values, "name": text[:400], "source": "survey", "survey_id": survey_id, "rank": rank})
            for text, rank in chosen
        ]  # fmt: skip


def set_ranks(work: Workspace, ranks: Mapping[int, int]) -> None:
    """Rank items of the plan anew: id → rank. One deed.

    :raises UserError: one of them is gone; nothing was changed
    """
    if len(work.reader.rows(IMPROVEMENTS, list(ranks))) < len(ranks):
        raise UserError(_("One of the records is no longer in the register."), _("Refresh the list, then choose again."))
    with work.deed("bulk", IMPROVEMENTS.name, str(len(ranks))) as session:
        from desktop.models.complaint import Improvement

        for one, rank in ranks.items():
            session.get_one(Improvement, one).rank = rank


def tie(work: Workspace, improvement_id: int, case_ids: Sequence[int]) -> int:
    """Tie further cases to an item of the plan; how many were tied.

    :raises UserError: one of them is gone, or kept to others; nothing was changed
    """
    if len(work.reader.rows(CASES, list(case_ids))) < len(set(case_ids)):
        raise UserError(_("One of the records is no longer in the register."), _("Refresh the list, then choose again."))
    with work.deed("save", CASES.name, str(len(case_ids)) if len(case_ids) != 1 else work.reader.reference_title(CASES.name, case_ids[0])) as session:
        from sqlalchemy import select

        from desktop.models.complaint import Case

        count = 0
        for chunk in chunks(list(case_ids)):
            for case in session.scalars(select(Case).where(Case.id.in_(chunk), Case.deleted_at.is_(None))):
                case.improvement_id = improvement_id
                if case.record_type in SHORT_PATH and case.accepted_to_plan is None:
                    case.accepted_to_plan = "yes"
                count += 1
    return count


def cases_of(work: Workspace, improvement_id: int) -> list[dict[str, Any]]:
    """The cases an item of the plan comes from, those the viewer may see."""
    rows = work.reader.connection.execute("SELECT id FROM complaint_case WHERE improvement_id = ? AND deleted_at IS NULL ORDER BY id", (improvement_id,))
    return work.reader.rows(CASES, [row[0] for row in rows])
