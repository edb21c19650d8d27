"""The history of one record: who changed what, when, from what to what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.fields import Register
from desktop.domain.thai_date import format_moment
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.layout import column, frame
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.history import HistoryLine
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow


class HistoryPage(Page):
    """Every change of one record, the newest first; with ``item`` those of one item of a round alone."""

    def __init__(self, window: MainWindow, register: Register, record_id: int, item: str = "") -> None:
        record = window.work.reader.get(register, record_id) or {}
        name = str(record.get(register.title) or "–")
        super().__init__(window, _("History of item {code}: {name}", code=item, name=name) if item else _("History of {name}", name=name))
        self.register, self.record_id, self.item = register, record_id, item
        self.table = PlainTable(self.title, self._columns())
        self.nothing = Wrapped(_("Nothing was changed yet."), "muted")
        empty = frame("surface")
        column(self.nothing, None, margins=(24, 24, 24, 24), parent=empty)
        self.empty = empty
        outer = column(self.head(number=str(record.get(register.number) or "") if register.number else ""), self.table, empty, parent=self)
        outer.setStretchFactor(self.table, 1)
        outer.setStretchFactor(empty, 1)
        window.data_changed.connect(self._follow)
        self.fill()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(_("When"), 184, lambda line: format_moment(line.at), tone="text"),
            Column(_("Who"), 168, lambda line: line.who or "–"),
            Column(_("What"), 208, lambda line: line.what),
            Column(_("Field"), 184, lambda line: line.field_label),
            Column(_("Old value"), 0, lambda line: line.old, tone="muted"),
            Column(_("New value"), 0, lambda line: line.new, tone="text"),
            Column(_("Reason"), 160, lambda line: line.reason),
        )

    def fill(self) -> None:
        """Read the history again."""
        from desktop.services import history

        lines: list[HistoryLine] = [line for line in history.of_record(self.work, self.register, self.record_id) if not self.item or line.item == self.item]
        self.table.set_rows(lines)
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)

    def _follow(self, change: Changed) -> None:
        if change.register == self.register.name:
            self.fill()

    def entered(self) -> None:
        self.table.setFocus()
