"""What the pages of internal control say about one risk in words: mission, objective, who is responsible and until when (domain B.4.5).

A risk is a record of the register, or one kept with a round that was sent: then its days are ISO texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.thai_date import format_date
from desktop.models.conditions import Query
from desktop.models.instrument_register import RISK_FOLLOW_UPS, RISK_STEPS, RISKS
from desktop.reports.blocks import Document
from desktop.reports.request import Request, Work, records
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import Round

Risk = Mapping[str, Any]
Say = Callable[[str, str | None], str]
"""List key, key → words."""

LAST_PLACE = 10**6
MISSIONS = ("law", "plan", "other")
"""The three kinds of mission in the order of form ปค.5."""


def of_year(work: Work, year: int, unit: str = "") -> list[dict[str, Any]]:
    """The risks of a fiscal year, of one group or all, by their rank."""
    filters: tuple[tuple[str, tuple[str, ...]], ...] = (("fiscal_year", (str(year),)),)
    ids = work.reader.ids(RISKS, Query(filters=(*filters, ("unit", (unit,))) if unit else filters))
    return ranked(records(work, RISKS, ids))


def ranked(risks: Iterable[Risk]) -> list[dict[str, Any]]:
    """Risks by rank, those without one last."""
    return sorted((dict(risk) for risk in risks), key=lambda risk: (risk.get("place") or LAST_PLACE, risk["id"]))


def by_mission(risks: Iterable[Risk]) -> dict[str, list[Risk]]:
    """Kind of mission → its risks, activities of one group and name beside each other in the order of the highest rank."""
    first: dict[tuple[Any, Any], int] = {}
    kept = list(risks)
    for number, risk in enumerate(kept):
        first.setdefault((risk.get("unit"), risk.get("activity")), number)
    kept.sort(key=lambda risk: first[risk.get("unit"), risk.get("activity")])
    kinds = dict.fromkeys((*MISSIONS, *(str(risk.get("mission") or "") for risk in kept)))
    return {kind: found for kind in kinds if (found := [risk for risk in kept if (risk.get("mission") or "") == kind])}


def day(value: object) -> date | None:
    """A day as the register gives it or as it was kept."""
    return date.fromisoformat(value) if isinstance(value, str) and value else value if isinstance(value, date) else None


@dataclass(frozen=True)
class Source:
    """Where a form takes its words from: the register as it is now, or a round as it was sent. ``say``: list key, key → words; ``units``: keys of the groups in their order."""

    year: int
    risks: Sequence[Risk]
    office: Mapping[str, str]
    say: Say
    units: Sequence[str] = ()


def live(work: Work, year: int, unit: str = "") -> Source:
    """The risks of a fiscal year as the register has them now."""
    lists = work.reader.value_lists()
    return Source(year, of_year(work, year, unit), work.reader.office(), lists.label, [item.key for item in lists.items("org_unit", active_only=False)])


def of_round(found: Round, unit: str = "") -> Source:
    """The risks of a round of internal control: as they were sent where it was."""
    return Source(int(found.record["fiscal_year"]), ranked(risk for risk in found.risks if unit in ("", risk.get("unit"))), found.office, found.label, list(found.words.get("org_unit", ())))


def label(say: Say, name: str, risk: Risk) -> str:
    """A field of choice in words."""
    return say(RISKS[name].choices, risk.get(name))


def activity(risk: Risk, before: Risk | None) -> str:
    """Column (1) of ปค.5: the activity and its objective; of a further risk of the same activity its name alone."""
    name = str(risk.get("activity") or "")
    same = before is not None and (before.get("activity"), before.get("objective"), before.get("unit")) == (name, risk.get("objective"), risk.get("unit"))
    if same:
        return _("{title} (continued)", title=name)
    objective = str(risk.get("objective") or "").strip()
    return "\n".join(text for text in (name, _("Objective: {text}", text=objective) if objective else "") if text)


def responsible(say: Say, risk: Risk, *, officer: bool = True) -> str:
    """Group, officer where the form has room for persons, and the day the improvement is to be done."""
    due = day(risk.get("due_on"))
    unit = label(say, "owner_unit", risk) or label(say, "unit", risk)
    return "\n".join(text for text in (unit, str(risk.get("owner_officer") or "") if officer else "", format_date(due, "short") if due else "") if text)


def whole_names(made: Document, risks: Iterable[Risk]) -> Document:
    """The names of the officers responsible are never broken within."""
    return replace(made, names=(*made.names, *dict.fromkeys(str(one["owner_officer"]) for one in risks if one.get("owner_officer"))))


def improvement(say: Say, risk: Risk) -> str:
    """The improvement of the control; of a risk that is accepted that it is."""
    return str(risk.get("measure") or "").strip() or (label(say, "response", risk) if risk.get("response") == "accept" else "")


def score(risk: Risk, *, residual: bool = False) -> str:
    """Likelihood × impact = score of a risk; empty while one of them is missing."""
    across, up, total = ("residual_likelihood", "residual_impact", "residual") if residual else ("likelihood", "impact", "inherent")
    return f"{risk[across]} × {risk[up]} = {risk[total]}" if risk.get(total) else ""


def carried(risk: Risk, origin: Mapping[int, int]) -> str:
    """“Carried over from 2568” of a risk that was; empty otherwise."""
    year = origin.get(risk["id"])
    return _("Carried over from the year {year}", year=year) if year else ""


def origins(work: Work, risks: Sequence[Risk]) -> dict[int, int]:
    """Risk → the fiscal year of the risk it was carried over from; of a round that was sent as it was known then."""
    found: dict[int, int] = {}
    for risk in risks:
        if "carried_year" in risk:
            found |= {risk["id"]: int(risk["carried_year"])} if risk["carried_year"] else {}
        elif risk.get("carried_from_id"):
            row = work.reader.connection.execute("SELECT fiscal_year FROM risk WHERE id = ?", (risk["carried_from_id"],)).fetchone()
            if row:
                found[risk["id"]] = int(row[0])
    return found


def steps(work: Work, risk: Risk) -> list[dict[str, Any]]:
    """The plan of twelve months of its measure."""
    return list(risk["steps"]) if "steps" in risk else work.reader.children(RISK_STEPS, risk["id"])


def follow_ups(work: Work, risk: Risk) -> list[dict[str, Any]]:
    """Its follow-ups, the newest first."""
    found = list(risk["follow_ups"]) if "follow_ups" in risk else work.reader.children(RISK_FOLLOW_UPS, risk["id"])
    return sorted(found, key=lambda one: (day(one.get("on")) or date.min, one.get("id") or 0), reverse=True)


def unit_of(request: Request) -> str:
    """The group a report is asked for; empty for all."""
    return str(request["unit"] or "")
