"""The publicity plans of the office, one a fiscal year: their list, their form, and how far each is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.statuses import Transition
from desktop.domain.thai_date import fiscal_year, format_date
from desktop.models.publicity_register import ITEMS, PLANS
from desktop.models.reader import Query
from desktop.views import step_dialog, theme
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.module_tab import show_list
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.step_dialog import StepsPane
from desktop.views.widgets.buttons import button
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.plan_progress import PlanProgress
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow

REPORT = "publicity-plan"
Rows = list[tuple[str, str | QWidget]]


class PlanPane(StepsPane):
    """How far the plan is, what it measures itself by, who decided."""

    items_wanted = Signal()

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        progress: PlanProgress | None = record.get("progress")
        return [
            Facts(_("Progress"), self._progress(progress) if progress else []),
            Facts(_("The plan"), self._some(record, ("fiscal_year", "edition", "budget", "budget_source", "owner_unit", "owner_officer"))),
            Facts(_("Decisions"), [(_(step.label), words) for step, words in record.get("decisions", ())]),
            Facts(_("Indicators"), [(f"{place}.", _indicator(one)) for place, one in enumerate(children.get("indicators", ()), 1)]),
            Facts(_("Working group"), self._some(record, ("order_number", "order_on")) + _people(children.get("members", ()))),
            Facts(_("More"), self._some(record, ("rationale", "objectives", "target_quantity", "target_quality", "note", "status_reason"))),
        ]

    def _progress(self, progress: PlanProgress) -> Rows:
        if not progress.planned:
            return [(_("Items"), _("None in this plan yet"))]
        rows: Rows = [(_("Items"), _("{done} of {planned} published ({percent}%)", done=progress.done, planned=progress.planned, percent=f"{progress.percent:.0f}"))]
        if progress.overdue:
            rows.append((_("Overdue"), _("{count} items", count=progress.overdue)))
        if progress.allotted:
            rows.append((_("Budget of the items"), _("{amount} baht", amount=f"{progress.allotted:,.2f}")))
            rows.append((_("of what was published"), _("{amount} baht", amount=f"{progress.used:,.2f}")))
        rows.append(("", button(_("Items of this plan"), "calendar-days", on_click=self.items_wanted.emit)))
        return rows


def _indicator(one: Mapping[str, Any]) -> str:
    target = _("target {target}", target=one["target"]) if one.get("target") else ""
    result = _("result {result}", result=one["result"]) if one.get("result") else ""
    return " · ".join(filter(None, (str(one["name"]), target, result)))


def _people(members: Sequence[Mapping[str, Any]]) -> Rows:
    return [(str(one.get("duty") or _("Member")), " ".join(filter(None, (str(one["name"]), one.get("position"))))) for one in members]


def decisions(work: Workspace, plan_id: int) -> list[tuple[Transition, str]]:
    """The decisions recorded for a plan, the newest first: the step, and in words when, by whom, with which memo."""
    from desktop.services import steps

    flow = step_dialog.workflow_of(PLANS)
    found = []
    for row in steps.approvals(work, PLANS.name, plan_id)[:3]:
        words = " · ".join(filter(None, (format_date(row["decided_on"]), row["approver"], row["memo_number"])))
        found.append((flow.step(row["step"]), words))
    return found


class PlanList(RegisterTab):
    """All plans, the newest year first."""

    pane: PlanPane

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, PLANS, extra)
        self.pane.items_wanted.connect(self.open_items)
        step_dialog.add_steps(self)
        self.add_deed("records", _("Items of this plan"), self.open_items, "Ctrl+M", "calendar-days")
        self.add_deed("records", _("Print this plan"), self.print_plan, "Ctrl+Shift+P", "printer")

    def make_pane(self) -> DetailPane:
        return PlanPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return PlanForm(self.window_, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        from desktop.models.plan_progress import plan_progress

        return {"progress": plan_progress(self.work.reader, record["id"], self.work.today()), "decisions": decisions(self.work, record["id"])}

    def begin(self) -> Begin:
        return Begin(
            _("No publicity plan yet"),
            _("The plan of a fiscal year says why, for whom and by what the office measures its publicity; its items stand in the calendar, and it prints as a document to be signed."),
            _("Write the first plan"),
        )

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        step_dialog.status_menu(menu, self, self.register, ids)
        line = menu.addAction(theme.icon("calendar-days"), _("Items of this plan"))
        line.triggered.connect(self.open_items)
        line.setEnabled(len(ids) == 1)
        menu.addAction(theme.icon("printer"), _("Print this plan")).triggered.connect(self.print_plan)
        menu.addSeparator()

    def open_items(self) -> None:
        """The list of items, only those of the plan under the cursor."""
        if plan_id := self.table.current_id():
            show_list(self.window_, ITEMS, Query(filters=(("plan_id", (str(plan_id),)),)))

    def print_plan(self) -> None:
        """The plan under the cursor as a document to be signed."""
        if plan_id := self.table.current_id():
            _print(self.window_, plan_id)


class PlanForm(RecordForm):
    """Adds or edits a plan, with its indicators and its working group."""

    arrangement = (("The plan", "What came of it"), ("Order, budget, approval", "indicators", "members"))

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        year = fiscal_year(window.work.today())
        fresh = {"fiscal_year": year, "name": _("Publicity plan of fiscal year {year}", year=year)}
        super().__init__(window, PLANS, record_id, {**fresh, **(values or {})})

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is None:
            return
        step_dialog.form_steps(self, menu)
        record_id = self.record_id
        line = menu.addAction(theme.icon("printer"), _("Print this plan"))
        line.triggered.connect(lambda: self.after_saving(lambda: _print(self.window_, record_id)))


def _print(window: MainWindow, plan_id: int) -> None:
    from desktop.views.report_page import open_reports

    plan = window.work.reader.get(PLANS, plan_id) or {}
    open_reports(window, PLANS, Query(), [plan_id], REPORT, {"year": plan.get("fiscal_year")})
