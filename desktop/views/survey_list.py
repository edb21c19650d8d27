"""Satisfaction surveys (manual S16, step 7): groups asked with their samples, papers keyed in once or twice, results for each group."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.domain.survey_statistics import yamane
from desktop.domain.thai_date import fiscal_year
from desktop.models import survey_reading
from desktop.models.assessment_register import FRAMEWORKS
from desktop.models.instrument_register import SURVEYS
from desktop.models.reader import Query
from desktop.models.survey_reading import SurveySummary
from desktop.views import evidence_deed, form_plan, messages, step_dialog, theme, work_thread
from desktop.views.assessment_words import edition_title
from desktop.views.deed_list import Deed, DeedList
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.form_plan import Part, Section
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.step_dialog import StepsPane
from desktop.views.survey_result_page import chart_of
from desktop.views.widgets.buttons import button
from desktop.views.widgets.chart_view import ChartView
from desktop.views.widgets.layout import box, row
from desktop.views.widgets.record_choice import RecordChoice
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow
    from desktop.views.widgets.field import FieldWidget

_SURVEY, _HOW, _RESULT, _MORE = N_("The survey"), N_("How it is carried out"), N_("Results and improvement"), N_("Note and attachments")
_PARTS = (
    Part(_SURVEY, ("name", "fiscal_year", "framework_id", "service_id")),
    Part(_HOW, ("starts_on ends_on", "method", "error double_entry")),
    Part(_RESULT, ("problems", "improvements"), {"problems": 56, "improvements": 56}),
    Part(_MORE, ("note", "files"), {"note": 44}),
)


class SurveyPane(StepsPane):
    """Papers back of each group first, then the results so far with their bars."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        found: SurveySummary | None = record.get("summary")
        return [
            Facts(_("Papers back"), self._papers(found)),
            Facts(_("Results so far"), self._results(found)),
            Facts(_("The survey"), self._some(record, ("framework_id", "service_id", "fiscal_year", "starts_on", "ends_on", "method", "error", "double_entry"))),
            Facts(_("Improvement (survey)"), self._some(record, ("problems", "improvements", "status_reason", "note"))),
        ]

    def _papers(self, found: SurveySummary | None) -> list[tuple[str, str | QWidget]]:
        rows: list[tuple[str, str | QWidget]] = []
        for one in (*found.groups, found.all) if found else ():
            aimed = one.sample or one.needed
            rows.append((one.label, _("{count} of {aimed}", count=f"{one.sheets:,}", aimed=f"{aimed:,}") if aimed else f"{one.sheets:,}"))
        return rows

    def _results(self, found: SurveySummary | None) -> list[tuple[str, str | QWidget]]:
        rows: list[tuple[str, str | QWidget]] = []
        for one in (*found.groups, found.all) if found else ():
            if one.total.mean is not None:
                rows.append((one.label, f"{one.total.mean} {one.total.label} ({one.total.percent}%)"))
        if found and found.differences:
            rows.append((_("Two entries"), _("{count} answers differ", count=f"{found.differences:,}")))
        return rows

    def _fill(self, layout: QVBoxLayout, parts: Sequence[Facts]) -> None:
        """The bars of the parts under the results."""
        super()._fill(layout, parts)
        found: SurveySummary | None = (self.record or {}).get("summary")
        if found and found.all.total.mean is not None:
            layout.insertWidget(layout.count() - 1, ChartView(chart_of(found.all)))


def published(work: Workspace) -> list[int]:
    """The editions whose questions a survey may ask."""
    return list(work.reader.ids(FRAMEWORKS, Query(filters=(("status", ("published",)), ("instrument", ("survey",))))))


class SurveyForm(RecordForm):
    """Adds or edits a survey with the groups it asks."""

    carried = ("fiscal_year", "framework_id", "method", "error", "double_entry")
    arrangement = ((_SURVEY, _HOW, _MORE), ("groups", _RESULT))
    label_width = 168

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        known = published(window.work)
        fresh = {"fiscal_year": fiscal_year(window.work.today()), **({"framework_id": known[0]} if len(known) == 1 else {})}
        super().__init__(window, SURVEYS, record_id, {**fresh, **(values or {})})
        self.add_deed("records", _("Fill in the samples by Yamane"), self.fill_samples, "Ctrl+Shift+Y", "check")
        self.body.add_under("groups", box(row(button(_("Fill in the samples by Yamane"), "check", "link", tip="Ctrl+Shift+Y", on_click=self.fill_samples), None)))

    def parts(self) -> Sequence[Section]:
        """What it is about and how it is carried out at the left; whom it asks and what came of it at the right."""
        return [replace(part, page=0) for part in form_plan.planned(_PARTS, SURVEYS)]

    def own_fields(self) -> Mapping[str, Callable[[], FieldWidget]]:
        return {"framework_id": self._questions}

    def _questions(self) -> FieldWidget:
        """The published editions of surveys; a framework of another instrument asks nothing a paper could answer."""
        reader = self.work.reader
        made = RecordChoice(_(SURVEYS["framework_id"].label), lambda one: reader.reference_title(FRAMEWORKS.name, one))
        made.set_offered([(one["id"], edition_title(one)) for one in reader.rows(FRAMEWORKS, published(self.work))])
        return made

    def more_deeds(self, menu: QMenu) -> None:
        menu.addAction(theme.icon("check"), _("Fill in the samples by Yamane") + "\tCtrl+Shift+Y").triggered.connect(self.fill_samples)
        menu.addSeparator()
        step_dialog.form_steps(self, menu)

    def fill_samples(self, *_unused: object) -> None:
        """The sample of each group whose population is known: N ÷ (1 + N·e²), upwards."""
        table, error = self.body.children_["groups"], self.body.fields["error"].value()
        if not table.commit():
            return
        known = [record for record in table.records if record.get("population")]
        if not known or error in (None, 0):
            self.notify(_("Type the population of each group and the error allowed (such as 0.05) first."), "info", key="yamane")
            return
        records = [{**one, "sample": yamane(int(one["population"]), error)} if one.get("population") else one for one in table.records]
        table.set_records(records)
        table.changed.emit()
        self.window_.say(_("The samples of {count} groups were filled in", count=len(known)))


class SurveyList(DeedList):
    """All surveys, the newest year first."""

    pane: SurveyPane

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        self._known: dict[int, SurveySummary] = {}
        self._of_survey: list[QPushButton] = []
        super().__init__(window, SURVEYS, extra)
        evidence_deed.add_to(self)
        line = self.tools.layout()
        for place, one in enumerate((self.own_deeds()[0], self.own_deeds()[2]), 1):
            self._of_survey.append(button(_(one.word), one.icon, tip=one.keys, on_click=one.act))
            line.insertWidget(place, self._of_survey[-1])  # type: ignore[union-attr]
        self._current_changed(self.table.current_id())

    def _current_changed(self, record_id: int) -> None:
        super()._current_changed(record_id)
        for press in self._of_survey:
            press.setEnabled(bool(record_id))

    def own_deeds(self) -> tuple[Deed, ...]:
        return (
            Deed(N_("Key in answers"), self.key_in, "Ctrl+Shift+K", "keyboard"),
            Deed(N_("Compare the two entries"), self.compare, "Ctrl+M", "columns-3"),
            Deed(N_("Results of the survey"), self.results, "Ctrl+R", "clipboard-check"),
            Deed(N_("Findings into the improvement plan …"), self.findings, "Ctrl+Shift+M", "list-checks"),
            Deed(N_("Print the paper form"), partial(self.print_of, "survey-form"), "Ctrl+Shift+P", "printer"),
            Deed(N_("Print the results"), partial(self.print_of, "survey-summary"), icon="printer"),
        )

    # --- what the register is made of --------------------------------------------------------------------------------------------

    def make_pane(self) -> DetailPane:
        return SurveyPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return SurveyForm(self.window_, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        """The results, read in another thread; the pane is shown again when they are there."""
        survey, work = record["id"], self.work
        if survey in self._known:
            return {"summary": self._known[survey]}
        work_thread.run(self, lambda *_unused: survey_reading.summary(work.reader, survey), partial(self._read, survey))
        return {}

    def _read(self, survey: int, found: SurveySummary) -> None:
        self._known[survey] = found
        if self.table.current_id() == survey:
            self._show_detail()

    def reload(self, keep_place: bool = True) -> None:
        self._known = {}
        super().reload(keep_place)

    def begin(self) -> Begin:
        return Begin(
            _("No survey yet"),
            _("A survey asks each group of people how satisfied they are with a service. The paper form is printed from here, the papers are keyed in with the keys 1 to 5, and the results of each group come by themselves."),
            _("Add the first survey"),
        )

    # --- deeds -------------------------------------------------------------------------------------------------------------------

    def key_in(self) -> None:
        """The page on which papers are keyed in; a survey that is not open yet is opened first."""
        from desktop.views.survey_entry_page import SurveyEntryPage

        survey = self.table.current_id()
        if not survey or not self._opened(survey):
            return
        messages.guarded(self, lambda: self.window_.open_page(SurveyEntryPage(self.window_, survey)))

    def _opened(self, survey: int) -> bool:
        status = survey_reading.record(self.work.reader, survey)["status"]
        if status == "open":
            return True
        action = {"draft": "open", "closed": "reopen", "analysed": "reopen"}.get(status)
        if action is None:
            self.window_.notice(_("This survey was reported; no papers are keyed in any more."), "info", key="survey", seconds=8)
            return False
        return step_dialog.ask_step(self, SURVEYS, [survey], action)

    def compare(self) -> None:
        """The page on which the differences of the two entries are settled."""
        from desktop.views.survey_differences_page import SurveyDifferencesPage

        survey = self.table.current_id()
        if not survey:
            return
        if not survey_reading.record(self.work.reader, survey)["double_entry"]:
            self.window_.notice(_("The papers of this survey are keyed in only once: there is nothing to compare."), "info", key="survey", seconds=8)
            return
        self.window_.open_page(SurveyDifferencesPage(self.window_, survey))

    def results(self) -> None:
        """The results of the survey under the cursor."""
        from desktop.views.survey_result_page import SurveyResultPage

        if survey := self.table.current_id():
            self.window_.open_page(SurveyResultPage(self.window_, survey))

    def findings(self) -> None:
        """What the survey under the cursor found wanting, to be ranked and put into the improvement plan."""
        from desktop.views.survey_findings_page import SurveyFindingsPage

        if survey := self.table.current_id():
            messages.guarded(self, lambda: self.window_.open_page(SurveyFindingsPage(self.window_, survey)))

    def print_of(self, name: str) -> None:
        """One of the reports about the survey under the cursor."""
        from desktop.views.report_page import open_reports

        if survey := self.table.current_id():
            messages.guarded(self, lambda: open_reports(self.window_, SURVEYS, Query(), [survey], name))

