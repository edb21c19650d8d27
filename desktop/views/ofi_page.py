"""What a round found to be improved, or to be kept up: ranked and put into the improvement plan (manual S20 step 6: จุดเด่นทำต่อ จุดด้อยทบทวน)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.reader import Query
from desktop.views.assess.words import short_score
from desktop.views.findings_page import Finding, FindingsPage
from desktop.views.widgets.part_switch import PartSwitch
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import Round
    from desktop.views.main_window import MainWindow

IMPROVE, KEEP_UP = "improvements", "strengths"


def findings(found: Round, planned: Sequence[Mapping[str, Any]], status_of: Callable[[Mapping[str, Any]], str], kind: str = IMPROVE) -> list[Finding]:
    """The lines of a round: those in the plan (``planned``) by their rank, then those marked (−− or ++), then by the lowest score, of strengths by the highest."""
    known = {(str(row.get("item_code")), str(row["name"]).strip()): row for row in planned}
    lines: list[Finding] = []
    for one in found.answers.values():
        full = float(one.score.full) if one.score.points is not None and one.score.full else 0.0
        share = float(one.score.points) / full if full and one.score.points is not None else 2.0
        for line in one.lines(kind):
            row = known.get((one.code, line.text[:400].strip()))
            made = Finding(one.code, one.item.name, line.text, line.great, short_score(one.item, one.score), share, len(lines))
            if row is not None:
                made = replace(made, plan_id=int(row["id"]), plan_words=status_of(row), rank=int(row.get("rank") or 0))
            lines.append(made)
    way = 1 if kind == IMPROVE else -1
    return sorted(lines, key=lambda line: (line.rank or 10_000, not line.great, line.share > 1, way * line.share, line.place))


class OfiPage(FindingsPage):
    """The lines of one round (of a school, where it is one of schools); a switch shows what is to be improved or what is to be kept up."""

    follows = ("assessment", "improvement")

    def __init__(self, window: MainWindow, assessment_id: int, subject_id: int | None = None) -> None:
        self.assessment_id, self.subject_id = assessment_id, subject_id
        self.kind = IMPROVE
        self._measures: dict[str, str] = {}
        self._units: dict[str, str] = {}
        self.switch = PartSwitch({IMPROVE: _("To be improved"), KEEP_UP: _("Strengths to be kept up")}, IMPROVE, self.show_kind)
        super().__init__(window, _("Order of what is to be improved"), self.switch)
        self.add_deed("view", _("To be improved, or strengths"), lambda: self.show_kind(KEEP_UP if self.kind == IMPROVE else IMPROVE), "Ctrl+Shift+X")
        self.fill()

    def show_kind(self, kind: str) -> None:
        """Show what is to be improved, or the strengths."""
        if not self.may_close():
            self.switch.set_current(self.kind)
            return
        self.kind = kind
        self._own_order, self._asks = [], False
        self.switch.set_current(kind)
        self.hint.setText(_(self.hint_word) if kind == IMPROVE else _("Every strength of the round. Move the important ones up, tick those that are to be kept up, and put them into the plan."))
        self.fill()

    def read(self) -> list[Finding]:
        from desktop.models import assessment_reading

        found = assessment_reading.read(self.work.reader, self.assessment_id, self.subject_id)
        lists = self.work.lists()
        self._measures = {code: one.text("suggestions") for code, one in found.answers.items()} if self.kind == IMPROVE else {}
        self._units = {code: str(one.row.get("owner_unit") or "") for code, one in found.answers.items()}
        self.title = _("To be improved: {round}", round=found.record["name"]) if self.kind == IMPROVE else _("Strengths: {round}", round=found.record["name"])
        return findings(found, self._planned(found), lambda row: lists.label("improvement_status", str(row["status"])), self.kind)

    def _planned(self, found: Round) -> list[dict[str, Any]]:
        """What of the round stands in the plan today, also where the round itself was sent and is read as it was."""
        ids = [str(one) for one in (self.assessment_id, found.record.get("revision_of_id")) if one]
        reader = self.work.reader
        return reader.rows(IMPROVEMENTS, reader.ids(IMPROVEMENTS, Query(filters=(("assessment_id", tuple(ids)),))))

    def mark_of(self, line: Finding) -> tuple[str | None, str]:
        return super().mark_of(line) if self.kind == IMPROVE or not line.great else ("ok", _("Outstanding"))

    def measure_of(self, line: Finding) -> str:
        return self._measures.get(line.code, "")

    def unit_of(self, line: Finding) -> str:
        return self._units.get(line.code, "")

    def make(self, chosen: Sequence[tuple[Finding, int]], values: dict[str, Any], own: dict[str, str]) -> None:
        from desktop.services import improvements

        improvements.from_round(self.work, self.assessment_id, [(line.code, line.text, rank) for line, rank in chosen], values, own)

    def open_source(self, line: Finding) -> None:
        from desktop.views.assessment_page import AssessmentPage

        self.window_.open_page(AssessmentPage(self.window_, self.assessment_id, self.subject_id, line.code))
