"""The register of activities with partners, and who took part in each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.partner_register import ACTIVITIES
from desktop.views import evidence_deed, theme
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.links_page import LinksPage
from desktop.views.plain_table import Column
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.widgets.buttons import button
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.networks import Participant
    from desktop.views.main_window import MainWindow

_NAMES_SHOWN = 12


class ActivityPane(DetailPane):
    """When, where, with whom, and what came of it."""

    partners_wanted = Signal()

    def foot_buttons(self) -> Sequence[QWidget]:
        return (button(_("Who took part"), "users", on_click=self.partners_wanted.emit),)

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        found = super().facts(record, children)
        names: Sequence[Participant] = record.get("partners", ())
        rows: list[tuple[str, str | QWidget]] = [(f"{place}.", one.name) for place, one in enumerate(names[:_NAMES_SHOWN], 1)]
        if len(names) > _NAMES_SHOWN:
            rows.append(("", _("and {count} more", count=len(names) - _NAMES_SHOWN)))
        return [*found, Facts(_("Who took part ({count})", count=len(names)), rows)]


class ActivityList(RegisterTab):
    """All activities, the newest first."""

    pane: ActivityPane

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, ACTIVITIES, extra)
        evidence_deed.add_to(self)
        self.pane.partners_wanted.connect(self.open_partners)
        self.add_deed("records", _("Who took part"), self.open_partners, "Ctrl+M", "users")
        self.add_deed("records", _("Item of the improvement plan …"), self.learn, "Ctrl+Shift+M", "clipboard-check")

    def make_pane(self) -> DetailPane:
        return ActivityPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return ActivityForm(self.window_, record_id, values)

    def begin(self) -> Begin:
        return Begin(
            _("No activities yet"),
            _("Write down what the office did with its partners: when, where, who took part, what was suggested and what became of it."),
            _("Add the first activity"),
        )

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        from desktop.services import networks

        return {"partners": networks.participants(self.work, record["id"])}

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        line = menu.addAction(theme.icon("users"), _("Who took part"))
        line.triggered.connect(self.open_partners)
        line.setEnabled(len(ids) == 1)
        plan = menu.addAction(theme.icon("clipboard-check"), _("Item of the improvement plan …") + "\tCtrl+Shift+M")
        plan.triggered.connect(self.learn)
        plan.setEnabled(len(ids) == 1)

    def learn(self) -> None:
        """Take what was suggested at the activity into the service-quality improvement plan (manual S16, step 6)."""
        from desktop.services import improvements
        from desktop.views.improvement_list import ImprovementForm

        if record_id := self.table.current_id():
            self.window_.open_page(ImprovementForm(self.window_, None, improvements.from_activity(self.work, record_id)))

    def open_partners(self) -> None:
        """Who took part in the activity under the cursor."""
        if self.table.current_id():
            self.window_.open_page(ParticipantsPage(self.window_, self.table.current_id()))


class ActivityForm(RecordForm):
    """The form of an activity, with the way to who took part."""

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        super().__init__(window, ACTIVITIES, record_id, values)

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is not None:
            record_id = self.record_id
            line = menu.addAction(theme.icon("users"), _("Who took part"))
            line.triggered.connect(lambda: self.after_saving(lambda: self.window_.open_page(ParticipantsPage(self.window_, record_id))))


class ParticipantsPage(LinksPage):
    """The partners that took part in an activity."""

    def __init__(self, window: MainWindow, activity_id: int) -> None:
        self.nothing = _("Nobody is written down yet.")
        self.add_word = _("Add participants")
        name = window.work.reader.reference_title(ACTIVITIES.name, activity_id)
        super().__init__(window, _("Who took part in {name}", name=name), activity_id)

    def columns(self) -> Sequence[Column]:
        return (Column(_("Agency"), 0, lambda one: one.name, tone="text"),)

    def more_buttons(self) -> Sequence[QWidget]:
        return (button(_("Open the agency"), "external-link", on_click=self.change),)

    def read(self) -> Sequence[Participant]:
        from desktop.services import networks

        return networks.participants(self.work, self.owner_id)

    def put_in(self, partner_ids: list[int]) -> int:
        from desktop.services import networks

        return networks.add_participants(self.work, self.owner_id, partner_ids)

    def take_out(self, rows: list[Any]) -> int:
        from desktop.services import networks

        return networks.remove_participants(self.work, self.owner_id, [one.partner_id for one in rows])
