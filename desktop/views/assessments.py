"""The self-assessment module's tab: rounds, the evidence they rest on, and beside them agreements, risks, surveys, visits, good practices, the plan and the frameworks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.models.assessment_register import AGREEMENTS, ASSESSMENTS, EVIDENCE, FRAMEWORKS
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.instrument_register import PRACTICES, RISKS, SURVEYS, VISITS
from desktop.views import work_thread
from desktop.views.module_tab import ModuleTab
from desktop.views.page import Page
from desktop.views.widgets.part_switch import PartSwitch
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow


class AssessmentTab(ModuleTab):
    """The module's first page. Nine parts are too many for a tool band: their chips stand in a row of their own."""

    own_row = True

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Self-assessment"))
        work = self.work  # the other thread gets no widget
        work_thread.run(self, lambda *_unused: _ensure_shipped(work))

    def parts(self) -> dict[str, str]:
        return {name: _(word) for name, (word, _make) in _PARTS.items()}

    def make(self, name: str, switch: PartSwitch) -> Page:
        return _PARTS[name][1](self.window_)

    def open_draft(self, register: str, record_id: int | None) -> None:
        """Of a round the draft is one of its particulars, not of its answers, which are saved as they are typed."""
        if register != ASSESSMENTS.name or record_id is None:
            super().open_draft(register, record_id)
            return
        from desktop.views.assessment_list import AssessmentList

        self.window_.notices.drop("drafts")
        shown = self.show_part(register)
        assert isinstance(shown, AssessmentList)
        shown.edit_record(record_id)


def _ensure_shipped(work: Workspace) -> None:
    """The frameworks every office starts with (other thread)."""
    from desktop.services import frameworks

    frameworks.ensure(work)


# --- the parts, each built when it is first shown --------------------------------------------------------------------------


def _rounds(window: MainWindow) -> Page:
    from desktop.views.assessment_list import AssessmentList

    return AssessmentList(window)


def _evidence(window: MainWindow) -> Page:
    from desktop.views.evidence_list import EvidenceList

    return EvidenceList(window)


def _agreements(window: MainWindow) -> Page:
    from desktop.views.agreement_list import AgreementList

    return AgreementList(window)


def _risks(window: MainWindow) -> Page:
    from desktop.views.risk_list import RiskList

    return RiskList(window)


def _surveys(window: MainWindow) -> Page:
    from desktop.views.survey_list import SurveyList

    return SurveyList(window)


def _visits(window: MainWindow) -> Page:
    from desktop.views.visit_list import VisitList

    return VisitList(window)


def _practices(window: MainWindow) -> Page:
    from desktop.views.practice_list import PracticeList

    return PracticeList(window)


def _improvements(window: MainWindow) -> Page:
    from desktop.views.improvement_list import ImprovementList

    return ImprovementList(window)


def _frameworks(window: MainWindow) -> Page:
    from desktop.views.framework_list import FrameworkList

    return FrameworkList(window)


_PARTS: dict[str, tuple[str, Callable[[MainWindow], Page]]] = {
    ASSESSMENTS.name: (N_("Rounds of assessment"), _rounds),
    EVIDENCE.name: (N_("Evidence"), _evidence),
    AGREEMENTS.name: (N_("Agreements (part)"), _agreements),
    RISKS.name: (N_("Risks (part)"), _risks),
    SURVEYS.name: (N_("Surveys (part)"), _surveys),
    VISITS.name: (N_("Visits (part)"), _visits),
    PRACTICES.name: (N_("Practices (part)"), _practices),
    IMPROVEMENTS.name: (N_("Plan of improvement"), _improvements),
    FRAMEWORKS.name: (N_("Frameworks (part)"), _frameworks),
}
"""Name of a part → its word and what builds it, in the order of their chips."""
