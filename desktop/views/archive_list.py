"""The information archive (คลังข้อมูลข่าวสาร): what the office holds for anybody to look at, where it lies, when it was brought up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.thai_date import format_date
from desktop.models.publicity_reading import Published, not_archived
from desktop.models.publicity_register import ARCHIVE, ITEMS, NEWS
from desktop.views import evidence_deed, messages, theme, tokens
from desktop.views.page import Page
from desktop.views.plain_table import Column
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.tick_table import TickTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.empty import Way
from desktop.views.widgets.layout import column, foot, frame
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_KINDS = {register.name: register.one for register in (NEWS, ITEMS)}
"""What something published is called, by its register."""


class ArchiveList(RegisterTab):
    """The index of the archive."""

    hidden_at_first = ("form",)

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, ARCHIVE, extra)
        evidence_deed.add_to(self)
        self.add_deed("tools", _("Take in what was published"), self.take_in, "Ctrl+M", "archive-restore")

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return RecordForm(self.window_, self.register, record_id, values)

    def begin(self) -> Begin:
        return Begin(
            _("Nothing in the information archive yet"),
            _(
                "The archive lists the information the office must keep for anybody to look at (Official Information Act, sections 7 and 9) "
                "and its published works, with the place where each lies."
            ),
            _("Add the first entry"),
            ways=(Way(_("Take in what was published"), self.take_in, _("Published items and news, ticked from a list"), "archive-restore"),),
        )

    def more_deeds(self, menu: QMenu) -> None:
        menu.addAction(theme.icon("archive-restore"), _("Take in what was published")).triggered.connect(self.take_in)

    def take_in(self) -> None:
        """Tick published items and news that are not in the archive yet."""
        self.window_.open_page(PublishedPage(self.window_))


class PublishedPage(Page):
    """Ticks, and one button that says how many go into the archive."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Take in what was published"))
        self.table = TickTable(self.title, self._columns())
        self.table.changed.connect(self._say)
        self.empty = frame("surface")
        words = _("Everything that was published is in the archive already. News and items come here when they are marked as published.")
        column(Wrapped(words, "muted"), None, margins=(tokens.S6, tokens.S6, tokens.S6, 0), parent=self.empty)
        self.take_button = button("", "archive-restore", "primary", on_click=self.take)
        self.all_button = button(_("Tick all"), tip="Ctrl+A", on_click=lambda: self.table.tick_all())
        self.total = label("", "second")
        outer = column(self.head(self.total), self.table, self.empty, foot(self.all_button, None, self.take_button), parent=self)
        for stretched in (self.table, self.empty):
            outer.setStretchFactor(stretched, 1)
        self.add_deed("records", _("Put into the archive"), self.take, "Ctrl+S", "archive-restore")
        self.fill()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(_("Published news and items"), 0, lambda one: one.name, tone="text"),
            Column(_("Kind"), 184, lambda one: _(_KINDS[one.register])),
            Column(_("Published"), 144, lambda one: format_date(one.on) or "–", right=True),
        )

    def fill(self) -> None:
        """Read the list again."""
        rows = not_archived(self.work.reader)
        self.table.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.all_button.setEnabled(bool(rows))
        self.total.setText(_("{count} not in the archive yet", count=f"{len(rows):,}"))
        self._say()

    def _say(self) -> None:
        count = len(self.table.ticked())
        self.take_button.setText(_("Put {count} into the archive", count=f"{count:,}"))
        self.take_button.setEnabled(bool(count))

    def take(self) -> None:
        """Make an entry of each ticked one, as one deed."""
        from desktop.services import publicity

        ticked: list[Published] = self.table.ticked()
        by_register = {register.name: [one.id for one in ticked if one.register == register.name] for register in (ITEMS, NEWS)}
        if ticked and messages.guarded(self, lambda: publicity.to_archive(self.work, by_register[ITEMS.name], by_register[NEWS.name])):
            window = self.window_
            self.finish()
            window.offer_undo(_("Added {count} entries to the information archive", count=len(ticked)))

    def entered(self) -> None:
        (self.table if self.table.rows else self.back).setFocus()
