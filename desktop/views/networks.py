"""The register of networks, and who belongs to each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.thai_date import format_date
from desktop.models.partner_register import NETWORKS
from desktop.views import messages, theme
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.field_dialog import Asked, ask
from desktop.views.links_page import LinksPage
from desktop.views.plain_table import Column
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.date_field import DateField
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.networks import Member
    from desktop.views.main_window import MainWindow

_NAMES_SHOWN = 12


class NetworkPane(DetailPane):
    """What a network is for, and its members."""

    members_wanted = Signal()

    def foot_buttons(self) -> Sequence[QWidget]:
        return (button(_("Members"), "users", on_click=self.members_wanted.emit),)

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        found = super().facts(record, children)
        members: Sequence[Member] = record.get("members", ())
        rows: list[tuple[str, str | QWidget]] = [(self.shown.label("network_role", one.role) or "–", one.name) for one in members[:_NAMES_SHOWN]]
        if len(members) > _NAMES_SHOWN:
            rows.append(("", _("and {count} more", count=len(members) - _NAMES_SHOWN)))
        return [*found, Facts(_("Members ({count})", count=len(members)), rows)]


class NetworkList(RegisterTab):
    """All networks."""

    pane: NetworkPane

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, NETWORKS, extra)
        self.pane.members_wanted.connect(self.open_members)
        self.add_deed("records", _("Members"), self.open_members, "Ctrl+M", "users")

    def make_pane(self) -> DetailPane:
        return NetworkPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return NetworkForm(self.window_, record_id, values)

    def begin(self) -> Begin:
        return Begin(
            _("No networks yet"),
            _("A network brings agencies together: for publicity, supervision, quality assurance, a group of schools. It knows who belongs to it and since when."),
            _("Add the first network"),
        )

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        from desktop.services import networks

        return {"members": networks.members(self.work, record["id"], self.work.today())}

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        line = menu.addAction(theme.icon("users"), _("Members"))
        line.triggered.connect(self.open_members)
        line.setEnabled(len(ids) == 1)

    def open_members(self) -> None:
        """The members of the network under the cursor."""
        if self.table.current_id():
            self.window_.open_page(MembersPage(self.window_, self.table.current_id()))


class NetworkForm(RecordForm):
    """The form of a network, with the way to its members."""

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        super().__init__(window, NETWORKS, record_id, values)

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is not None:
            record_id = self.record_id
            line = menu.addAction(theme.icon("users"), _("Members"))
            line.triggered.connect(lambda: self.after_saving(lambda: self.window_.open_page(MembersPage(self.window_, record_id))))


class MembersPage(LinksPage):
    """Who belongs to a network, as what, from when to when."""

    def __init__(self, window: MainWindow, network_id: int) -> None:
        self.nothing = _("Nobody belongs to this network yet.")
        self.add_word = _("Add members")
        name = window.work.reader.reference_title(NETWORKS.name, network_id)
        super().__init__(window, _("Members of {name}", name=name), network_id)

    def columns(self) -> Sequence[Column]:
        lists = self.work.lists()
        return (
            Column(_("Agency"), 0, lambda one: one.name, tone="text"),
            Column(_("Role"), 200, lambda one: lists.label("network_role", one.role)),
            Column(_("From"), 144, lambda one: format_date(one.starts_on) or "–", right=True),
            Column(_("Until"), 144, lambda one: format_date(one.ends_on) or "–", right=True),
        )

    def more_buttons(self) -> Sequence[QWidget]:
        return (
            button(_("Role and time"), "pencil", on_click=self.change_role),
            button(_("Membership ends"), "calendar", on_click=self.end),
            button(_("Open the agency"), "external-link", on_click=self.change),
        )

    def read(self) -> Sequence[Member]:
        from desktop.services import networks

        return networks.members(self.work, self.owner_id)

    def put_in(self, partner_ids: list[int]) -> int:
        from desktop.services import networks

        return networks.add_members(self.work, self.owner_id, partner_ids, starts_on=self.work.today())

    def take_out(self, rows: list[Any]) -> int:
        from desktop.services import networks

        return networks.remove_members(self.work, [one.id for one in rows])

    def change_role(self) -> None:
        """Role and time of the member under the cursor."""
        from desktop.services import networks

        member: Member | None = self.table.current()
        if member is None:
            return
        role = ChoiceField(_("Role"), [(item.key, item.label) for item in self.work.lists().items("network_role")], width=220)
        role.set_value(member.role)
        starts, ends = DateField(_("From"), self.work.today()), DateField(_("Until"), self.work.today())
        starts.set_value(member.starts_on)
        ends.set_value(member.ends_on)
        asked = [Asked("role", _("Role"), role), Asked("starts_on", _("From"), starts), Asked("ends_on", _("Until"), ends)]
        ask(
            self, _("Role and time"), member.name, asked, _("Save"),
            lambda values: networks.set_member(self.work, member.id, values["role"] or "", values["starts_on"], values["ends_on"]),
        )  # fmt: skip

    def end(self) -> None:
        """The selected memberships end today; they stay known."""
        from desktop.services import networks

        rows = self.table.selected()
        if rows and messages.guarded(self, lambda: networks.end_members(self.work, [one.id for one in rows], self.work.today())):
            self.window_.offer_undo(_("{count} memberships end today", count=len(rows)))
