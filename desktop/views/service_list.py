"""The service standards (มาตรฐานการให้บริการ): each service with its time, steps and documents; printed as the public manual (manual S16, step 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.complaint_register import SERVICE_STEPS, SERVICES
from desktop.models.reader import Query
from desktop.views import form_plan, theme
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.form_plan import Part, Section
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

REPORT = "service-manual"
_WHAT, _ASKED, _MORE = N_("The service"), N_("What the citizen must know"), N_("Announcement and link")
_PARTS = (
    Part(_WHAT, ("name", "code", "owner_unit", "owner_officer", "amount unit", "fee", "place", "hours")),
    Part(_ASKED, ("documents", "conditions", "law")),
    Part(_MORE, ("online", "announced_on", "active", "note", "files"), page=1),
)


class ServicePane(DetailPane):
    """What a citizen asks on the telephone: how long, what to bring, where; then the steps."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        return [
            Facts(_("The service"), [(_("Finished within"), self._time(record)), *self._some(record, ("owner_unit", "owner_officer", "place", "hours", "fee", "online"))]),
            Facts(_("Documents"), self._some(record, ("documents", "conditions"))),
            Facts(_("Steps (service)"), [(_("Step {number}", number=place), self._step(one)) for place, one in enumerate(children.get("steps", ()), 1)]),
            Facts(_("More"), self._some(record, ("law", "announced_on", "note"))),
        ]

    def _time(self, record: Mapping[str, Any]) -> str:
        return " ".join(filter(None, (_number(record.get("amount")), self.shown.of(self.register["unit"], record))))

    def _step(self, step: Mapping[str, Any]) -> str:
        unit = self.shown.of(SERVICE_STEPS["unit"], step) if step.get("amount") is not None else ""
        time = " ".join(filter(None, (_number(step.get("amount")), unit)))
        return " · ".join(filter(None, (str(step["name"]), time, step.get("responsible"))))


def _number(amount: Any) -> str:
    return "" if amount is None else f"{amount:,g}"


class ServiceList(RegisterTab):
    """All services of the office."""

    hidden_at_first = ("code",)

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, SERVICES, extra)
        self.add_deed("records", _("Print the public manual"), self.print_manual, "Ctrl+Shift+P", "printer")

    def make_pane(self) -> DetailPane:
        return ServicePane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return ServiceForm(self.window_, record_id, values)

    def begin(self) -> Begin:
        return Begin(
            _("No service standard yet"),
            _("List the services of the office with the time each takes, its steps and the documents to bring. They print as the public manual, and requests are measured against them."),
            _("Add the first service"),
        )

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        menu.addAction(theme.icon("printer"), _("Print the public manual")).triggered.connect(self.print_manual)
        menu.addSeparator()

    def print_list(self) -> None:
        """What is printed of services is the manual."""
        self.print_manual()

    def print_manual(self) -> None:
        """The chosen services, or all of them, as the public manual."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, SERVICES, Query(), self.chosen_ids() if self.table.selected_count() > 1 else [], REPORT)


class ServiceForm(RecordForm):
    """Adds or edits a service with its steps."""

    carried = ("owner_unit", "place", "hours", "unit")
    page_names = (N_("The service and its documents"), N_("Steps and announcement"))
    arrangement = ((_WHAT, "steps"), (_ASKED, _MORE))

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        super().__init__(window, SERVICES, record_id, values)

    def parts(self) -> Sequence[Section]:
        """What is told about the service on one page, its steps on the other."""
        return form_plan.planned(_PARTS, SERVICES)

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is not None:
            menu.addAction(theme.icon("printer"), _("Print the public manual")).triggered.connect(self.print_manual)

    def print_manual(self) -> None:
        """This service as it stands in the public manual; what is typed is saved first."""
        from desktop.views.report_page import open_reports

        self.after_saving(lambda: open_reports(self.window_, SERVICES, Query(), [int(self.record_id or 0)], REPORT))
