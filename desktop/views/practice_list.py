"""Good practices (manual S07, steps 5–7): proposed by schools and groups, chosen or not with the reason, made known, and used as evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.thai_date import fiscal_year
from desktop.models.instrument_register import PRACTICES
from desktop.views import evidence_deeds, form_plan, messages, step_dialog, theme
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.form_plan import Part, Section
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.step_dialog import StepsPane
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_PRACTICE, _HOW, _MORE = N_("The practice"), N_("How and why it works"), N_("Note and attachments")
_PARTS = (
    Part(_PRACTICE, ("name", "fiscal_year", "school_id", "unit", "owner", "assessment_id", "item_code")),
    Part(_HOW, ("method", "result", "lesson"), {"method": 96, "result": 72, "lesson": 72}),
    Part(_MORE, ("note", "files"), page=1),
)


class PracticePane(StepsPane):
    """Whose it is, how it is done, what it brought, and why it was chosen or not."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        return [
            Facts(_("Whose it is"), self._whose(record)),
            Facts(_("How and why it works"), self._some(record, ("method", "result", "lesson"))),
            Facts(_("Choice"), [*self._some(record, ("status_on", "status_reason")), *self._chosen(record)]),
            Facts(_("Round it belongs to"), self._some(record, ("assessment_id", "item_code", "fiscal_year"))),
            Facts(_("Note"), self._some(record, ("note",))),
        ]

    def _whose(self, record: Mapping[str, Any]) -> list[tuple[str, str | QWidget]]:
        of_office: list[tuple[str, str | QWidget]] = [] if record.get("school_id") else [(_("School"), _("The office itself"))]
        return [*of_office, *self._some(record, ("school_id", "unit", "owner"))]

    def _chosen(self, record: Mapping[str, Any]) -> list[tuple[str, str | QWidget]]:
        return [(_("Evidence"), str(record["evidence"]))] if record.get("evidence") else []


class PracticeList(RegisterTab):
    """All practices, the newest year first."""

    pane: PracticePane

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, PRACTICES, extra)
        step_dialog.add_steps(self)
        self.add_deed("records", _("Choose (practice)") + " …", lambda: self.take("choose"), "Ctrl+Shift+Y", "badge-check")
        self.add_deed("records", _("Do not choose") + " …", lambda: self.take("leave"), "Ctrl+Shift+X", "x")
        self.add_deed("records", _("Make it evidence"), self.make_evidence, "Ctrl+M", "file-check")

    def make_pane(self) -> DetailPane:
        return PracticePane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return PracticeForm(self.window_, record_id, values)

    def begin(self) -> Begin:
        return Begin(
            _("No good practice yet"),
            _("Schools and groups propose what works; the committee chooses and says why. Those of the office stand in its SAR, those of schools are made known."),
            _("Add the first practice"),
        )

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        step_dialog.status_menu(menu, self, self.register, ids)
        menu.addAction(theme.icon("file-check"), _("Make it evidence") + "\tCtrl+M").triggered.connect(self.make_evidence)
        menu.addSeparator()

    def take(self, action: str) -> None:
        """Choose the practices under the cursor, or leave them, with the reason."""
        if ids := self.chosen_ids():
            step_dialog.ask_step(self, self.register, ids, action)

    def make_evidence(self) -> None:
        """The practice under the cursor as a piece of evidence; then it can be put to an item."""
        from desktop.services import evidence

        practice_id, made = self.table.current_id(), list[int]()
        if practice_id and messages.guarded(self, lambda: made.append(evidence.from_record(self.work, PRACTICES.name, practice_id))):
            way = (_("Use for an item …"), lambda: evidence_deeds.ask_use(self, made))
            self.window_.notice(_("The practice stands in the evidence register now."), "info", actions=(way,), key="evidence")


class PracticeForm(RecordForm):
    """Adds or edits a good practice."""

    carried = ("fiscal_year", "assessment_id", "unit")
    page_names = (N_("Practice (page)"), N_("Note and attachments"))
    arrangement = ((_PRACTICE, _MORE), (_HOW,))
    label_width = 152

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        super().__init__(window, PRACTICES, record_id, {"fiscal_year": fiscal_year(window.work.today()), **(values or {})})

    def parts(self) -> Sequence[Section]:
        return form_plan.planned(_PARTS, PRACTICES)

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is not None:
            step_dialog.form_steps(self, menu)
