"""The service-quality improvement plan (แผนปรับปรุงคุณภาพการให้บริการ): its items, where each comes from, and whether it worked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.thai_date import fiscal_year
from desktop.models.complaint_register import CASES
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.partner_register import ACTIVITIES
from desktop.models.reader import Query
from desktop.views import evidence_deed, form_plan, messages, step_dialog, theme
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.field_dialog import Asked, ask
from desktop.views.form_plan import Part, Section
from desktop.views.record_fields import make_field
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.step_dialog import StepsPane
from desktop.views.widgets.buttons import button
from desktop.views.widgets.empty import Way
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.text import Wrapped
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.improvement_effects import Effect
    from desktop.views.main_window import MainWindow

REPORT = "improvement-plan"
_ISSUE, _WHO, _AFTER, _MORE = N_("Issue and measure"), N_("By whom and when"), N_("Result and second look"), N_("Note and attachments")
_PARTS = (
    Part(_ISSUE, ("name", "fiscal_year source", "activity_id", "assessment_id", "item_code", "survey_id", "root_cause", "measure", "indicator")),
    Part(_WHO, ("owner_unit", "owner_officer", "starts_on", "due_on")),
    Part(_AFTER, ("result", "recheck_on", "recheck_result", "effect")),
    Part(_MORE, ("rank", "note", "files"), page=1),
)


class ImprovementPane(StepsPane):
    """The cases an item comes from, then the measure and what came of it."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        return [
            Facts(_("The measure"), self._some(record, ("measure", "indicator", "owner_unit", "owner_officer", "starts_on", "due_on"))),
            Facts(_("Comes from"), [*self._some(record, ("source", "activity_id", "assessment_id", "item_code", "survey_id", "rank", "root_cause")), *self._cases(record)]),
            Facts(_("What the next round says"), self._next_round(record)),
            Facts(_("Result and second look"), self._some(record, ("done_on", "result", "recheck_on", "recheck_result", "effect", "status_reason", "note"))),
        ]

    def _next_round(self, record: Mapping[str, Any]) -> list[tuple[str, str | QWidget]]:
        """The same item in the round that came after, and the way to write it down as the effect (manual S20, steps 6–7)."""
        found: Effect | None = record.get("next_round")
        if found is None:
            return []
        ways = [button(_("Open the item (next round)"), kind="link", on_click=partial(record["open_item"], found))]
        if found.settled and found.words not in str(record.get("effect") or ""):
            ways.append(button(_("Write it down as the effect"), kind="link", tip="Ctrl+Shift+E", on_click=record["write_effect"]))
        return [(_("Item {code}", code=found.code), box(column(Wrapped(found.words), *(box(row(way, None)) for way in ways))))]

    def _cases(self, record: Mapping[str, Any]) -> list[tuple[str, str | QWidget]]:
        opening = record.get("open_case")
        found: list[tuple[str, str | QWidget]] = []
        for case in record.get("cases", ()):
            press = button(str(case["number"] or "–"), kind="link", tip=str(case["name"]), on_click=partial(opening, case["id"]) if opening else None)
            found.append((_("Case"), box(column(box(row(press, None)), Wrapped(str(case["name"]), "second", "small")))))
        return found


class ImprovementList(RegisterTab):
    """All items of the plan, the one due first in front."""

    pane: ImprovementPane
    hidden_at_first = ("fiscal_year", "source", "measure", "recheck_on")

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, IMPROVEMENTS, extra)
        evidence_deed.add_to(self)
        step_dialog.add_steps(self)
        self.add_deed("records", _("Improvement from a participation activity"), self.add_from_activity, "Ctrl+M", "users")
        self.add_deed("records", _("Write down the effect on the next round"), self.write_effect, "Ctrl+Shift+E", "refresh-cw")
        self.add_deed("records", _("Print the improvement plan"), self.print_plan, "Ctrl+Shift+P", "printer")

    def make_pane(self) -> DetailPane:
        return ImprovementPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return ImprovementForm(self.window_, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        from desktop.services import improvement_effects, improvements

        return {
            "cases": improvements.cases_of(self.work, record["id"]), "open_case": self._open_case,
            "next_round": improvement_effects.of_measure(self.work, record), "open_item": self._open_item, "write_effect": self.write_effect,
        }  # fmt: skip

    def begin(self) -> Begin:
        return Begin(
            _("Nothing in the improvement plan yet"),
            _("What complaints, suggestions and participation teach becomes a measure here, with who does it by when, what came of it and whether it worked when it was looked at again."),
            _("Add the first item"),
            ways=(Way(_("From a participation activity"), self.add_from_activity, _("Suggestions received at an activity of the partner registry"), "users"),),
        )

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        step_dialog.status_menu(menu, self, self.register, ids)
        menu.addAction(theme.icon("refresh-cw"), _("Write down the effect on the next round") + "\tCtrl+Shift+E").triggered.connect(self.write_effect)
        menu.addAction(theme.icon("printer"), _("Print the improvement plan")).triggered.connect(self.print_plan)
        menu.addSeparator()

    def more_deeds(self, menu: QMenu) -> None:
        menu.addAction(theme.icon("users"), _("Improvement from a participation activity")).triggered.connect(self.add_from_activity)
        menu.addAction(theme.icon("printer"), _("Print the improvement plan")).triggered.connect(self.print_plan)

    def add_from_activity(self) -> None:
        """Choose an activity of the partner registry, then open the form with what was suggested at it."""
        from desktop.services import improvements

        word = _(ACTIVITIES.one)
        chosen: dict[str, Any] = {}
        field = make_field(IMPROVEMENTS["activity_id"], self.work, IMPROVEMENTS.name)
        asked = [Asked("activity", word, field, True)]
        sentence = _("The suggestions written down with the activity become the issue; the measure is yours to write.")
        if ask(self, _("Improvement from a participation activity"), sentence, asked, _("Go on"), chosen.update):
            self.window_.open_page(ImprovementForm(self.window_, None, improvements.from_activity(self.work, chosen["activity"])))

    def print_plan(self) -> None:
        """The plan of the fiscal year of the row under the cursor, else of this year."""
        from desktop.views.report_page import open_reports

        record = self.work.reader.get(IMPROVEMENTS, self.table.current_id()) if self.table.current_id() else None
        year = int(record["fiscal_year"]) if record else fiscal_year(self.work.today())
        open_reports(self.window_, IMPROVEMENTS, Query(), [], REPORT, {"year": year})

    def _open_case(self, case_id: int) -> None:
        self.window_.open_record(CASES.name, case_id)

    def _open_item(self, found: Effect) -> None:
        from desktop.views.assessment_page import AssessmentPage

        self.window_.open_page(AssessmentPage(self.window_, found.assessment_id, code=found.code))

    def write_effect(self, *_unused: object) -> None:
        """What the next round says of the item becomes the effect of the measure under the cursor."""
        from desktop.services import improvement_effects

        written: list[str] = []
        if messages.guarded(self, lambda: written.append(improvement_effects.write_down(self.work, self.table.current_id()))):
            if written[0]:
                self.window_.offer_undo(_("The effect on the next round was written down"))
                self._show_detail()
            else:
                self.window_.notice(_("The next round says nothing new of this measure yet: it comes from no item, or the item is not assessed there."), "info", key="effect", seconds=8)


class ImprovementForm(RecordForm):
    """Adds or edits an item of the plan. ``case_ids`` are tied to it when it is saved for the first time."""

    carried = ("fiscal_year", "source", "owner_unit")
    page_names = (N_("Measure and result"), N_("Note and attachments"))
    arrangement = ((_ISSUE, _MORE), (_WHO, _AFTER))
    label_width = 168

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None, case_ids: Sequence[int] = ()) -> None:
        self._case_ids = tuple(case_ids)
        fresh = {"fiscal_year": fiscal_year(window.work.today())}
        super().__init__(window, IMPROVEMENTS, record_id, {**fresh, **(values or {})})
        if self._case_ids:
            words = ", ".join(window.work.reader.reference_titles(CASES.name, self._case_ids).values())
            self.notify(_("Comes from {cases}; they are tied to it when it is saved.", cases=words), "info", key="cases")

    def parts(self) -> Sequence[Section]:
        """Issue and measure at the left, who and what came of it at the right."""
        return form_plan.planned(_PARTS, IMPROVEMENTS)

    def store(self, version: int | None) -> int:
        """Save the item, a new one with the cases it comes from."""
        from desktop.services import improvements

        if self.record_id is None and self._case_ids:
            saved, self._case_ids = improvements.add(self.work, self.body.values(), self._case_ids), ()
            self.notices.drop("cases")
            return saved
        return super().store(version)

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is not None:
            step_dialog.form_steps(self, menu)

