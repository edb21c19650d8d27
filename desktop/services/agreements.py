"""Performance agreements at work: their indicators made from the shipped example, and the rounds of 6, 9 and 12 months they are reported by (domain B.4.4; manual S18, steps 5 and 8)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.errors import UserError
from desktop.models.assessment_register import AGREEMENTS, ASSESSMENTS, FRAMEWORKS
from desktop.services import assessments, frameworks, records
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

PERIODS = ("m6", "m9", "m12")
"""The rounds of a year."""
EXAMPLE = "agreement"
"""The shipped file whose indicators a new set is made from."""


def make_indicators(work: Workspace, agreement_id: int) -> int:
    """A draft of indicators of the agreement's own, copied from the shipped example and tied to it; the framework's id. One deed.

    :raises UserError: the agreement is gone, or has indicators already
    """
    record = _agreement(work, agreement_id)
    if record["framework_id"]:
        raise UserError(_("“{name}” has indicators already.", name=record["name"]), _("Open them, or choose others in the form of the agreement."))
    with work.deed("save", AGREEMENTS.name, record["name"]):
        name = _("Indicators of “{agreement}”", agreement=record["name"])
        made = frameworks.copy(work, example(work), name[:300], str(record["fiscal_year"]))
        records.save(work, AGREEMENTS, {"framework_id": made}, agreement_id)
    return made


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
