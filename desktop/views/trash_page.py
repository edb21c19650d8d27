"""The trash of one register: bring records back, or remove them for good."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Register
from desktop.domain.thai_date import format_moment
from desktop.views import messages
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainTable
from desktop.views.shown import Shown
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, foot, frame
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow

_MOST = 2_000
"""Rows listed; more are counted and can be emptied, not listed."""


class TrashPage(Page):
    """The deleted records of a register."""

    def __init__(self, window: MainWindow, register: Register) -> None:
        super().__init__(window, _("Trash of “{register}”", register=_(register.label)))
        self.register = register
        self.shown = Shown(self.work)
        self.table = PlainTable(self.title, self._columns(), several=True)
        self.table.chosen.connect(self._enable)
        self.table.opened.connect(lambda _row: self.restore())
        self.total = label("", "second")
        self.restore_button = button(_("Restore"), "archive-restore", "primary", on_click=self.restore)
        self.remove_button = button(_("Remove for good"), "trash-2", on_click=self.remove)
        self.empty_button = button(_("Empty the trash"), "trash-2", "danger", on_click=self.empty_all)
        self.foot = foot(self.empty_button, None, self.restore_button, self.remove_button)
        self.empty = frame("surface")
        self.words = Wrapped(_("The trash is empty. Deleted records wait here until the trash is emptied."), "muted")
        column(self.words, None, margins=(24, 24, 24, 24), parent=self.empty)
        outer = column(self.head(self.total), self.table, self.empty, self.foot, parent=self)
        for stretched in (self.table, self.empty):
            outer.setStretchFactor(stretched, 1)
        self.add_deed("records", _("Restore"), self.restore, "Ctrl+R", "archive-restore")
        self.add_deed("records", _("Remove for good"), self.remove, "Delete", "trash-2")
        window.data_changed.connect(self._follow)
        self.fill()

    def _columns(self) -> list[Column]:
        shown = [field for field in self.register if field.shown and field.name != "status"][:4]
        columns = [
            Column(_(field.label), field.width, partial(self.shown.of, field), tone="text" if field.name == self.register.title else "text2")
            for field in shown
        ]
        return [*columns, Column(_("Moved to the trash"), 200, _when)]

    def fill(self) -> None:
        """Read the trash again."""
        from desktop.services import records

        ids = records.trash_ids(self.work, self.register)
        self.table.set_rows(self.work.reader.rows(self.register, ids[:_MOST]), self.table.current_place())
        self.total.setText(_("{count} {what}", count=f"{len(ids):,}", what=_(self.register.named(len(ids)))))
        self.table.setVisible(bool(ids))
        self.empty.setVisible(not ids)
        self._enable()

    def _enable(self) -> None:
        for press in (self.restore_button, self.remove_button):
            press.setEnabled(bool(self.table.selected()))
        self.empty_button.setEnabled(bool(self.table.rows))

    def _ids(self) -> list[int]:
        return [row["id"] for row in self.table.selected()]

    def restore(self) -> None:
        """Bring the selected records back into the register."""
        from desktop.services import records

        ids = self._ids()
        if ids and messages.guarded(self, lambda: records.restore(self.work, self.register, ids)):
            self.window_.offer_undo(_("Restored {count} {what}", count=f"{len(ids):,}", what=_(self.register.named(len(ids)))))

    def remove(self) -> None:
        """Remove the selected records for good, after asking."""
        ids = self._ids()
        if ids:
            self._remove(ids, _("Remove {count} {what} for good", count=f"{len(ids):,}", what=_(self.register.named(len(ids)))))

    def empty_all(self) -> None:
        """Remove everything in the trash for good, after asking."""
        self._remove(None, _("Empty the trash of “{register}”", register=_(self.register.label)))

    def _remove(self, ids: list[int] | None, title: str) -> None:
        sentence = _("This cannot be undone; nothing done before it can be undone afterwards either. Backups made earlier still hold the records.")
        if not messages.confirm(self, title, sentence, _("Remove for good"), danger=True):
            return
        from desktop.services import records

        said: list[Any] = []
        if messages.guarded(self, lambda: said.append(records.empty_trash(self.work, self.register, ids))):
            self.window_.notice(said[0].message, key="trash", seconds=12)

    def _follow(self, change: Changed) -> None:
        if change.register in ("", self.register.name):
            self.fill()

    def entered(self) -> None:
        (self.table if self.table.rows else self).setFocus()


def _when(row: dict[str, Any]) -> str:
    from datetime import datetime

    moment = row.get("deleted_at")
    return format_moment(datetime.fromisoformat(moment)) if isinstance(moment, str) else format_moment(moment)
