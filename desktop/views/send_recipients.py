"""The recipients of a new sending: taken from a saved filter, a network, a topic or chosen one by one; who has no address for the channel is said."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame

from desktop.domain.thai_date import format_date
from desktop.models.partner_register import NETWORKS, PARTNERS
from desktop.models.reader import Query
from desktop.services import distribution
from desktop.services.distribution import (
    ChosenSource,
    Gathered,
    NetworkSource,
    RecipientLine,
    SavedFilterSource,
    Source,
    TagSource,
)
from desktop.views import messages, theme, tokens
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.buttons import button, chip
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.send_page import SendPage

_CONTACT, _ROOMY = 2, 620
NETWORK, FILTER, TOPIC, CHOSEN = "network", "filter", "topic", "chosen"


class _Recipients(PlainTable):
    """Space puts the selected ones in or leaves them out."""

    toggled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the contact persons give their room to the names."""
        super().resizeEvent(event)
        self.setColumnHidden(_CONTACT, self.width() < theme.px(_ROOMY))


class SendRecipients(QFrame):
    """Where the recipients come from, and their list. ``changed``: who is in has changed."""

    changed = Signal()

    def __init__(self, page: SendPage) -> None:
        super().__init__()
        self.page, self.work = page, page.work
        self.setProperty("role", "pane")
        self.source: Source | None = None
        self._gathered = Gathered((), 0, "")
        self._own: dict[int, bool] = {}
        """What the user put in or left out by hand."""
        self._build()

    # widgets ----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.kinds = QButtonGroup(self)
        self.kinds.setExclusive(True)
        chips = row(spacing=tokens.S1)
        self.chips = {}
        for key, words in ((NETWORK, _("Network")), (FILTER, _("Saved filter")), (TOPIC, _("Topic")), (CHOSEN, _("One by one"))):
            made = self.chips[key] = chip(words, on_click=partial(self.choose_kind, key))
            self.kinds.addButton(made)
            chips.addWidget(made)
        chips.addStretch(1)
        self.which = ChoiceField(_("Which one"), [])
        self.which.changed.connect(self._which_chosen)
        self.pick_button = button(_("Choose agencies …"), "user-plus", on_click=self.pick)
        self.summary = Wrapped("", "second")
        self.table = _Recipients(_("Recipients"), self._columns(), several=True)
        self.table.toggled.connect(self.toggle)
        self.table.opened.connect(lambda _row: self.toggle())
        self.toggle_button = button(_("Put in or leave out (Space)"), "check", "link", on_click=self.toggle)
        frozen = Wrapped(
            _("The list is kept as it is on {day}; later changes in the registry do not reach it. The program sends nothing itself.", day=format_date(self.work.today())), "muted"
        )
        layout = column(
            label(_("Recipients"), size="head", bold=True), box(chips), box(row(self.which, self.pick_button)), self.summary, self.table, box(row(self.toggle_button, None)), frozen,
            margins=(16, 12, 16, 12), spacing=tokens.S2, parent=self,
        )  # fmt: skip
        layout.setStretchFactor(self.table, 1)
        theme.follow(self.table, lambda: self.table.setMinimumHeight(theme.px(tokens.ROW * 4)))

    def _columns(self) -> list[Column]:
        return [
            Column(_("Sends"), 92, lambda one: _("included") if self.is_in(one) else _("left out"), state=lambda one: "ok" if self.is_in(one) else "off"),
            Column(_("Agency or person"), 0, lambda one: one.name, tone="text"),
            Column(_("Contact person"), 136, lambda one: one.contact_name),
            Column(_("Address"), 200, lambda one: one.address or _("no address"), state=lambda one: None if one.address else "warn"),
        ]

    def first_field(self) -> FieldWidget | PlainTable:
        """Where choosing begins."""
        return self.which if self.which.isVisible() else self.table

    # where from -------------------------------------------------------------------------------------------------------

    def set_source(self, source: Source | None) -> None:
        """Show what a source gives; None opens the networks, or choosing one by one where there is none."""
        kinds = {NetworkSource: NETWORK, SavedFilterSource: FILTER, TagSource: TOPIC, ChosenSource: CHOSEN}
        if source is None:
            with_entries = next((kind for kind in (NETWORK, FILTER, TOPIC) if self._items(kind)), CHOSEN)
            self.choose_kind(with_entries)
            return
        self.choose_kind(kinds[type(source)])
        if not isinstance(source, ChosenSource):
            self.which.set_value(source.key if isinstance(source, TagSource) else str(source.id))
        self.source = source
        self.read()

    def choose_kind(self, kind: str) -> None:
        """Offer the networks, the saved filters, the topics, or agencies one by one."""
        self.kind = kind
        self.chips[kind].setChecked(True)
        items = self._items(kind)
        self.which.setVisible(kind != CHOSEN)
        self.pick_button.setVisible(kind == CHOSEN)
        self.which.set_items(items)
        self.which.set_value(items[0][0] if len(items) == 1 else None)
        self.which.setEnabled(bool(items))
        self.source = ChosenSource(()) if kind == CHOSEN else self._chosen_source()
        self.read()

    def _items(self, kind: str) -> list[tuple[str, str]]:
        reader = self.work.reader
        if kind == NETWORK:
            return [(str(one["id"]), str(one["name"])) for one in reader.rows(NETWORKS, list(reader.ids(NETWORKS, Query())))]
        if kind == FILTER:
            from desktop.services import saved_filters

            return [(str(one.id), one.name) for one in saved_filters.saved(self.work, PARTNERS)]
        return [(item.key, item.label) for item in self.work.lists().items("topic")] if kind == TOPIC else []

    def _chosen_source(self) -> Source | None:
        key = self.which.value()
        if not key:
            return None
        return TagSource(key) if self.kind == TOPIC else NetworkSource(int(key)) if self.kind == NETWORK else SavedFilterSource(int(key))

    def _which_chosen(self) -> None:
        found = self._chosen_source()
        if found != self.source:
            self.source = found
            self.read()

    def pick(self) -> None:
        """Choose agencies one by one; they join those that are in the list."""
        from desktop.views.partner_picker import PartnerPicker

        known = self.source.ids if isinstance(self.source, ChosenSource) else ()
        words = self.source.words if isinstance(self.source, ChosenSource) else ""
        chosen = PartnerPicker(self, self.work, _("Choose agencies"), self.page.title, _("Choose"), known).pick()
        if chosen:
            self.source = ChosenSource((*known, *chosen), words)
            self.read()

    # who ----------------------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask the registry again for the recipients and their addresses for the channel."""
        self._gathered = Gathered((), 0, "")
        if self.source is not None:
            messages.guarded(self.page, self._gather)
        self.table.set_rows(self._gathered.lines, self.table.current_place())
        self._say()

    def _gather(self) -> None:
        assert self.source is not None
        self._gathered = distribution.gather(self.work, self.source, self.page.channel)

    def is_in(self, line: RecipientLine) -> bool:
        """Whether it goes to this one: as the user said, else whether there is an address where the channel needs one."""
        needs = self.page.channel in distribution.NEEDS_ADDRESS
        return self._own.get(line.partner_id, bool(line.address) or not needs)

    def chosen(self) -> list[int]:
        """The partners it goes to."""
        return [line.partner_id for line in self._gathered.lines if self.is_in(line)]

    def toggle(self) -> None:
        """Put the selected ones in, or leave them out if all of them are in."""
        rows: list[RecipientLine] = self.table.selected()
        put_in = not all(self.is_in(one) for one in rows)
        for one in rows:
            self._own[one.partner_id] = put_in
        self.table.viewport().update()
        self._say()

    def _say(self) -> None:
        self.summary.setText(self._words())
        theme.mark(self.summary, "tone", "warn" if self._gathered.without_address else "second")
        self.toggle_button.setEnabled(bool(self._gathered.lines))
        self.changed.emit()

    def _words(self) -> str:
        if self._gathered.lines or self._gathered.left_out:
            return self._gathered.summary()
        nothing = {
            NETWORK: _("There is no network yet; add one in the partner registry."),
            FILTER: _("There is no saved filter yet; in the partner registry a search is kept by the bookmark."),
            TOPIC: _("There is no topic yet; topics are given to agencies in the partner registry."),
            CHOSEN: _("Nobody is chosen yet."),
        }
        if self.kind == CHOSEN or not self._items(self.kind):
            return nothing[self.kind]
        return _("Nobody belongs to it.") if self.source is not None else _("Choose one from the list.")
