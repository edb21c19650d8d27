"""Performance agreements at work: their indicators made from the shipped example, and the rounds of 6, 9 and 12 months they are reported by (domain B.4.4; manual S18, steps 5 and 8)."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.errors import UserError
from desktop.models import assessment_reading
from desktop.models.assessment_register import AGREEMENTS, ASSESSMENTS, FRAMEWORKS
from desktop.services import assessments, frameworks, records
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

PERIODS = ("m6", "m9", "m12")
"""The rounds of a year."""
BASELINE_YEARS = 3
"""So many earlier years stand in the baseline of an indicator (domain B.4.4)."""
_BY_NAME = ("staff_group", "school_office")
"""Levels whose giver is one person or school of many."""
EXAMPLE = "agreement"
"""The shipped file whose indicators a new set is made from."""


def make_indicators(work: Workspace, agreement_id: int) -> int:
    """A draft of indicators of the agreement's own, tied to it; the framework's id. One deed.

    They are those of the agreement between the same parties of the year before, what was reached then among their baseline; without one those of the shipped example.

    :raises UserError: the agreement is gone, or has indicators already
    """
    record = _agreement(work, agreement_id)
    if record["framework_id"]:
        raise UserError(_("“{name}” has indicators already.", name=record["name"]), _("Open them, or choose others in the form of the agreement."))
    before = earlier(work, record)
    source = before["framework_id"] if before else example(work)  # before the deed: it may put in what is shipped
    with work.deed("save", AGREEMENTS.name, record["name"]):
        name = _("Indicators of “{agreement}”", agreement=record["name"])
        document = frameworks.document(work, source)
        if before:
            document, _count = _with_baseline(document, reached(work, before), int(record["fiscal_year"]))
        made = frameworks.copy_document(work, document, name[:300], str(record["fiscal_year"]), source)
        records.save(work, AGREEMENTS, {"framework_id": made}, agreement_id)
    return made


# --- Baseline of earlier years -----------------------------------------------------------------------------------------------------------------


def earlier(work: Workspace, record: Mapping[str, Any]) -> dict[str, Any] | None:
    """The newest agreement of an earlier year between the same parties that has indicators: of the office the level says it, of groups their unit, of people and schools the name."""
    sql = (
        "SELECT id FROM performance_agreement WHERE deleted_at IS NULL AND framework_id IS NOT NULL AND level = :level AND fiscal_year < :fiscal_year "
        f"AND giver_unit IS :giver_unit {'AND giver_name = :giver_name' if record['level'] in _BY_NAME else ''} ORDER BY fiscal_year DESC, id DESC LIMIT 1"
    )
    row = work.reader.connection.execute(sql, {name: record[name] for name in ("level", "fiscal_year", "giver_unit", "giver_name")}).fetchone()
    return work.reader.get(AGREEMENTS, row[0]) if row else None


def round_before(work: Workspace, agreement_id: int, period: str) -> int | None:
    """The round of the same time by which the agreement of the year before between the same parties was reported."""
    record = work.reader.get(AGREEMENTS, agreement_id)
    before = earlier(work, record) if record else None
    return rounds_of(work, before["id"]).get(period) if before else None


def reached(work: Workspace, record: Mapping[str, Any]) -> dict[str, tuple[int, float]]:
    """Indicator → (fiscal year, what was reached) by the last round of an agreement that says so: that of 12 months, else of 9, else of 6 (manual S17 step 8, S18 step 4)."""
    found: dict[str, tuple[int, float]] = {}
    rounds = rounds_of(work, int(record["id"]))
    for period in PERIODS:
        if period not in rounds:
            continue
        for code, one in assessment_reading.read(work.reader, rounds[period]).answers.items():
            value = one.answer.numbers.get("reached") if one.item.scoring == "milestone" else one.answer.actual
            if value is not None and one.score.state == "scored":
                found[code] = int(record["fiscal_year"]), float(value)
    return found


def _with_baseline(document: dict[str, Any], known: Mapping[str, tuple[int, float]], year: int) -> tuple[dict[str, Any], int]:
    """The document with what was reached among the baseline of its items, the three years before ``year``; how many items got something new."""
    made, changed = copy.deepcopy(document), 0
    for item in (item for section in made.get("sections", ()) for item in section.get("items", ())):
        if item.get("code") not in known:
            continue
        before = {int(one): float(value) for one, value in item.get("baseline", ())}
        after = before | dict([known[item["code"]]])
        item["baseline"] = [[one, after[one]] for one in sorted(after) if one < year][-BASELINE_YEARS:]
        changed += after != before
    return made, changed


def take_baseline(work: Workspace, agreement_id: int) -> int:
    """Put what was reached in the year before among the baseline of the agreement's indicators, which are still a draft; how many indicators got something new. One deed.

    :raises UserError: there is no agreement of an earlier year, it has no results, or the indicators are published already
    """
    record = _agreement(work, agreement_id)
    before = earlier(work, record)
    known = reached(work, before) if before else {}
    if not known:
        raise UserError(_("No agreement of an earlier year between the same parties has results yet."), _("Type the baseline into the indicators."))
    if not record["framework_id"]:
        raise UserError(_("“{name}” has no indicators yet.", name=record["name"]), _("Make them: they begin with those of the year before and its results."))
    document, count = _with_baseline(frameworks.document(work, record["framework_id"]), known, int(record["fiscal_year"]))
    if count:
        frameworks.save_document(work, record["framework_id"], document, unfinished=True)
    return count


def example(work: Workspace) -> int:
    """The shipped example of indicators.

    :raises UserError: it is not in the register any more
    """
    frameworks.ensure(work)
    row = work.reader.connection.execute("SELECT id FROM framework WHERE shipped_key = ? AND deleted_at IS NULL", (EXAMPLE,)).fetchone()
    if row is None:
        raise UserError(_("The example of indicators is no longer in the register."), _("Bring it back from the trash, or choose a framework in the form of the agreement."))
    return int(row[0])


def rounds_of(work: Workspace, agreement_id: int) -> dict[str, int]:
    """Round of the year → the assessment by which the agreement is reported, the newest revision of each."""
    sql = (
        "SELECT period, id FROM assessment WHERE agreement_id = ? AND deleted_at IS NULL AND coalesce(superseded, 0) = 0 ORDER BY data_to, id"
    )
    return dict(work.reader.connection.execute(sql, (agreement_id,)).fetchall())


def begin_rounds(work: Workspace, agreement_id: int, periods: Sequence[str] = PERIODS) -> list[int]:
    """Begin those of the rounds of 6, 9 and 12 months that are not there yet, each with its closing day; their ids. One deed, one undo.

    :raises UserError: the agreement has no indicators, or they are not published yet
    """
    record = _agreement(work, agreement_id)
    framework_id = record["framework_id"]
    framework = work.reader.get(FRAMEWORKS, framework_id) if framework_id else None
    if framework is None:
        raise UserError(_("“{name}” has no indicators yet.", name=record["name"]), _("Make them from the example, or choose a framework in the form of the agreement."))
    if framework["status"] != "published":
        raise UserError(_("The indicators “{name}” are not published yet.", name=framework["name"]), _("Publish them first; a round goes by a published edition."))
    there = rounds_of(work, agreement_id)
    wanted = [period for period in periods if period not in there]
    with work.deed("new", ASSESSMENTS.name, record["name"]):
        return [assessments.create(work, _values(work, record, period)) for period in wanted]


def _values(work: Workspace, record: dict[str, Any], period: str) -> dict[str, Any]:
    word = work.lists().label("assessment_period", period)
    name = record["name"] if str(record["fiscal_year"]) in record["name"] else f"{record['name']} {record['fiscal_year']}"
    return {
        "name": f"{name} {word}"[:300], "instrument": "agreement", "framework_id": record["framework_id"], "fiscal_year": record["fiscal_year"],
        "period": period, "agreement_id": record["id"], "lead_unit": record["giver_unit"] or "ADMIN",
        "report_to": [record["receiver_post"] or record["receiver_name"]],
    }  # fmt: skip


def _agreement(work: Workspace, agreement_id: int) -> dict[str, Any]:
    found = work.reader.get(AGREEMENTS, agreement_id)
    if found is None or found.get("deleted_at") is not None:
        raise UserError(_("This agreement is no longer in the register."), _("Refresh the list, then choose again."))
    return found
