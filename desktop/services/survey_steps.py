"""What the steps of a survey do besides changing its status: registered in the tables of ``steps.py`` by way of ``assessment_steps.py`` (domain B.4.6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.errors import UserError
from desktop.models import survey_reading
from desktop.models.instrument_register import SURVEYS
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.steps import Taken
    from desktop.services.workspace import Workspace

Rows = Mapping[int, dict[str, Any]]


def _refuse_unready(work: Workspace, ids: Sequence[int]) -> None:
    """Papers are keyed in by the questions of a published edition, which no longer change, and there is something to answer."""
    for one in ids:
        row = survey_reading.record(work.reader, one)
        sql = "SELECT name, status, instrument FROM framework WHERE id = ?"
        name, status, instrument = work.reader.connection.execute(sql, (row["framework_id"],)).fetchone()
        if instrument != "survey":
            raise UserError(_("“{name}” is no survey.", name=name), _("Choose the questions of a survey."))
        if status == "draft":
            raise UserError(_("The questions “{name}” are still a draft.", name=name), _("Publish the framework first: then the questions stay as they are printed."))
        if not survey_reading.questions(survey_reading.framework_of(work.reader, one)):
            raise UserError(_("“{name}” asks nothing.", name=name), _("Write questions into the framework first."))


def _refuse_unfinished(work: Workspace, ids: Sequence[int]) -> None:
    """There is something to analyse, and where papers are keyed in twice every one is and the two agree."""
    for one in ids:
        row, counted = survey_reading.record(work.reader, one), survey_reading.keyed(work.reader, one)
        if not sum(counted[1].values()):
            raise UserError(_("No paper of “{name}” is keyed in yet.", name=row["name"]), _("Open it for answers again and key the papers in."))
        if not row["double_entry"]:
            continue
        if alone := survey_reading.keyed_once(work.reader, one, 2):
            raise UserError(
                _("{count} second entries of “{name}” have no first one (the first is no. {number}).", count=f"{len(alone):,}", name=row["name"], number=alone[0]),
                _("Open it for answers again, then look at the numbers on the papers."),
            )
        if once := survey_reading.keyed_once(work.reader, one):
            raise UserError(
                _("{count} papers of “{name}” are keyed in only once (the first is no. {number}).", count=f"{len(once):,}", name=row["name"], number=once[0]),
                _("Open it for answers again and key them in the second time."),
            )
        if found := survey_reading.unsettled(work.reader, one):
            raise UserError(
                _("{count} answers of “{name}” differ between the two entries (the first on paper no. {number}).", count=f"{len(found):,}", name=row["name"], number=found[0].number),
                _("Open it for answers again and settle them."),
            )


def _keep_figures(work: Workspace, session: Session, ids: list[int], _taken: Taken) -> None:
    """The results as they are reported: they stay, whatever becomes of sheets and questions. What the deed itself changed is among them."""
    from desktop.services import changes
    from desktop.services.assessment_state import Within

    session.flush()
    note, reader = changes.recorder(session), Within(work, session)
    rows = note.read_rows(SURVEYS.table, ids)
    note.set_values(SURVEYS.table, rows, {one: {"figures": survey_reading.live(reader, one).to_json()} for one in rows})


BEFOREHAND: dict[tuple[str, str], tuple[Any, ...]] = {("survey", "open"): (_refuse_unready,), ("survey", "analyse"): (_refuse_unfinished,)}
AFTERWARDS: dict[tuple[str, str], tuple[Any, ...]] = {("survey", "report"): (_keep_figures,)}
