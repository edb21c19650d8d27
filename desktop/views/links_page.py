"""The partners that belong to something: a list of names with what is known of each link, and the ways to add and take out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.views import messages
from desktop.views.page import Page
from desktop.views.partner_picker import PartnerPicker
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, foot, frame
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow


class LinksPage(Page):
    """Base of the members of a network and the participants of an activity. Rows have ``id``, ``partner_id`` and ``name``."""

    nothing = ""
    add_word = ""

    def __init__(self, window: MainWindow, title: str, owner_id: int) -> None:
        super().__init__(window, title)
        self.owner_id = owner_id
        self.total = label("", "second")
        self.table = PlainTable(title, self.columns(), several=True)
        self.table.chosen.connect(self._enable)
        self.table.opened.connect(lambda _row: self.change())
        self.empty = frame("surface")
        column(Wrapped(self.nothing, "muted"), None, margins=(24, 24, 24, 24), parent=self.empty)
        self.add_button = button(self.add_word, "user-plus", "primary", tip="Ctrl+N", on_click=self.add)
        self.remove_button = button(_("Take out"), "trash-2", on_click=self.remove)
        outer = column(
            self.head(self.total), self.table, self.empty, foot(self.add_button, *self.more_buttons(), None, self.remove_button), parent=self
        )
        for stretched in (self.table, self.empty):
            outer.setStretchFactor(stretched, 1)
        self.add_deed("records", self.add_word, self.add, "Ctrl+N", "user-plus")
        self.add_deed("records", _("Take out"), self.remove, "Delete", "trash-2")
        window.data_changed.connect(self._follow)
        self.fill()

    # overridden ---------------------------------------------------------------------------------------------------

    def columns(self) -> Sequence[Column]:
        """How a row reads."""
        raise NotImplementedError

    def more_buttons(self) -> Sequence[QWidget]:
        """Further deeds at the foot."""
        return ()

    def read(self) -> Sequence[Any]:
        """The rows as they stand."""
        raise NotImplementedError

    def put_in(self, partner_ids: list[int]) -> int:
        """Write the partners down; how many are new."""
        raise NotImplementedError

    def take_out(self, rows: list[Any]) -> int:
        """Take the rows out; how many."""
        raise NotImplementedError

    def change(self) -> None:
        """What Enter on a row does: open the partner."""
        from desktop.views.partner_form import PartnerForm

        row = self.table.current()
        if row is not None:
            self.window_.open_page(PartnerForm(self.window_, row.partner_id))

    # shared -------------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Read the list again."""
        rows = self.read()
        self.table.set_rows(rows, self.table.current_place())
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.total.setText(_("{count} names", count=f"{len(rows):,}"))
        self._enable()

    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self.table.selected()))

    def add(self) -> None:
        """Choose partners and write them down."""
        picker = PartnerPicker(self, self.work, self.add_word, self.title, self.add_word, [row.partner_id for row in self.table.rows])
        chosen = picker.pick()
        if chosen and messages.guarded(self, lambda: self.put_in(chosen)):
            self.window_.offer_undo(_("Added {count} names", count=len(chosen)))

    def remove(self) -> None:
        """Take the selected rows out; it can be taken back."""
        rows = self.table.selected()
        if rows and messages.guarded(self, lambda: self.take_out(rows)):
            self.window_.offer_undo(_("Took out {count} names", count=len(rows)))

    def _follow(self, _change: Changed) -> None:
        self.fill()

    def entered(self) -> None:
        (self.table if self.table.rows else self.add_button).setFocus()
