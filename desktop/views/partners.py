"""The partner module's tab: the register of agencies, and beside it the networks and the activities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.address import Address, format_address
from desktop.domain.thai_date import format_date
from desktop.models.partner_register import PARTNERS
from desktop.views import partner_deeds
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.module_tab import ModuleTab
from desktop.views.page import Page
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.widgets.buttons import button
from desktop.views.widgets.flow_layout import unbroken
from desktop.views.widgets.layout import box, column
from desktop.views.widgets.part_switch import PartSwitch
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.record_form import RecordForm

_CONTACTS_SHOWN = 3
_LINES_SHOWN = 5


class PartnerPane(DetailPane):
    """What is asked on the telephone comes first: whom to call, the numbers, the address."""

    verify_wanted = Signal()

    def foot_buttons(self) -> Sequence[QWidget]:
        self.verify_button = button(_("Data are correct"), "check", on_click=self.verify_wanted.emit)
        return (self.verify_button,)

    def state_date(self, record: Mapping[str, Any]) -> str:
        due = record.get("status") == "review_due"
        return format_date(record.get("next_review_on") if due else record.get("status_on"))

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        self.verify_button.setEnabled(record.get("status") in ("active", "review_due"))
        return [
            Facts(_("How to reach them"), self._contact(record, children.get("contacts", ()))),
            Facts(_("In the register"), self._kept(record)),
            Facts(_("Decisions"), [(_(step.label), words) for step, words in record.get("decisions", ())]),
            Facts(_("Networks and activities"), self._joined(record, children.get("memberships", ()))),
            Facts(_("School"), self._some(record, ("school_id10", "smis8", "levels", "pupils", "size", "network_group"))),
            Facts(_("More"), self._some(record, ("mission", "topics", "relation_level", "note"))),
        ]

    def _contact(self, record: Mapping[str, Any], people: Sequence[Mapping[str, Any]]) -> list[tuple[str, str | QWidget]]:
        rows: list[tuple[str, str | QWidget]] = []
        for place, person in enumerate(people[:_CONTACTS_SHOWN]):
            rows.append((_("Contact person") if place == 0 else "", self._person(person)))
        rows += self._some(record, ("head_name", "phones", "fax", "emails", "line_id", "website", "preferred_channel"))
        if address := format_address(Address.of(record)):
            rows.append((_("Address"), unbroken(address)))
        return rows

    def _person(self, person: Mapping[str, Any]) -> QWidget:
        lines = column()
        lines.addWidget(unbroken(person_name(person)))
        if person.get("position"):
            lines.addWidget(Wrapped(str(person["position"]), "second"))
        contacts = [*(person.get("phones") or ()), *(person.get("emails") or ())]
        if contacts:
            lines.addWidget(self.copyable(contacts))
        return box(lines)

    def _kept(self, record: Mapping[str, Any]) -> list[tuple[str, str | QWidget]]:
        names = ("category", "parent_id", "stakeholder_roles", "owner_unit", "owner_officer", "data_as_of", "last_verified_on", "next_review_on", "status_reason")
        return self._some(record, names)

    def _joined(self, record: Mapping[str, Any], memberships: Sequence[Mapping[str, Any]]) -> list[tuple[str, str | QWidget]]:
        rows: list[tuple[str, str | QWidget]] = []
        for one in memberships[:_LINES_SHOWN]:
            role = self.shown.label("network_role", one["role"]) if one.get("role") else _("Network")
            rows.append((role, str(one.get("network_id.title") or "–")))
        rows += [(format_date(one.starts_on), one.name) for one in record.get("activities", ())[:_LINES_SHOWN]]
        return rows


def person_name(person: Mapping[str, Any]) -> str:
    """Title, first and last name as Thai writes them: นางสาวพิมพ์ใจ ตัวอย่างดี."""
    return " ".join(filter(None, (f"{person.get('title') or ''}{person.get('first_name') or ''}", person.get("last_name"))))


class PartnerList(RegisterTab):
    """The register of agencies, organisations and persons."""

    pane: PartnerPane
    hidden_at_first = ("phones",)

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, PARTNERS, extra)
        self.pane.verify_wanted.connect(lambda: partner_deeds.verify(self, [self.table.current_id()]))
        partner_deeds.add_selection_deeds(self)
        partner_deeds.add_tools(self)

    def make_pane(self) -> DetailPane:
        return PartnerPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        from desktop.views.partner_form import PartnerForm

        return PartnerForm(self.window_, record_id, values)

    def search_hint(self) -> str:
        return _("Name, number, telephone, contact person  (Ctrl+F)")

    def begin(self) -> Begin:
        return Begin(
            _("No agencies in the register yet"),
            _(
                "This register keeps the agencies, organisations and people the office works with; it is searched, printed as a directory, "
                "and used to choose who receives the news."
            ),
            _("Add the first agency"),
            _("Fill in a sample office"),
            lambda: partner_deeds.fill_sample(self),
        )

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        return {"decisions": partner_deeds.decisions(self.work, record["id"]), "activities": partner_deeds.activities(self.work, record["id"])}

    def more_deeds(self, menu: QMenu) -> None:
        partner_deeds.fill_more(self, menu)

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        partner_deeds.fill_row_deeds(self, menu, ids)


class PartnersTab(ModuleTab):
    """The module's first page: agencies, networks or activities, one of them in front."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Partner registry"))

    def parts(self) -> dict[str, str]:
        return {"partner": _("Agencies"), "network": _("Networks"), "activity": _("Activities")}

    def make(self, name: str, switch: PartSwitch) -> Page:
        if name == "network":
            from desktop.views.networks import NetworkList

            return NetworkList(self.window_, switch)
        if name == "activity":
            from desktop.views.activities import ActivityList

            return ActivityList(self.window_, switch)
        return PartnerList(self.window_, switch)
