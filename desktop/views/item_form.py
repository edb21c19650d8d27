"""The form of a publicity item: its three days side by side, its steps, what was postponed, its news and its sendings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QVBoxLayout

from desktop.models.publicity_register import ITEMS
from desktop.views import evidence_deed, item_deeds, step_dialog, theme
from desktop.views.item_dates import DateCards
from desktop.views.item_links import ItemLinks
from desktop.views.record_form import RecordForm
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_DAYS = ("plan_start", "plan_end", "due_on", "actual_start", "actual_end")
_RESULT = "What came of it"


class ItemForm(RecordForm):
    """Adds or edits an item of the plan and the calendar."""

    arrangement = (
        ("What is told", "To whom, by which channel", "relays"),
        ("When and where", "Who does it", _RESULT),
    )
    carried = ("item_type", "approach", "plan_id", "target_groups", "channels", "subject_source", "owner_unit", "owner_officer")

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        self.cards: DateCards | None = None
        self.links: ItemLinks | None = None
        super().__init__(window, ITEMS, record_id, values)
        from desktop.services import holidays

        self.cards = DateCards(self.body.go_to, holidays.calendar(self.work), self.work.today())
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.middle), self.cards)
        self.links = ItemLinks(self)
        self.body.add_under(_RESULT, self.links)
        self._status = "planned"
        self._show_more()

    def load(self, values: Mapping[str, Any] | None = None) -> None:
        super().load(values)
        self._show_more()

    def _show_more(self) -> None:
        if self.cards is None or self.links is None:
            return
        self._status = str(self.stored_item().get("status.stored") or "planned")
        self.cards.show_values(self.body.values(), self._status)
        self.links.show_item(self.record_id)

    def typed(self, name: str) -> None:
        if self.cards is not None and name in _DAYS:
            self.cards.show_values(self.body.values(), self._status)

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is None:
            return
        step_dialog.form_steps(self, menu)
        record_id = self.record_id
        line = menu.addAction(theme.icon("file-text"), _("News from this item"))
        line.triggered.connect(lambda: self.after_saving(lambda: item_deeds.make_news(self, record_id)))
        line = menu.addAction(theme.icon("mail"), _("Send it out"))
        line.triggered.connect(lambda: self.after_saving(lambda: item_deeds.send_out(self, record_id)))
        evidence_deed.add_line(self, menu)
        if self.stored_item().get("series_id"):
            menu.addAction(theme.icon("x"), _("Leave out this occurrence")).triggered.connect(self.leave_out)
        menu.addSeparator()

    def stored_item(self) -> Mapping[str, Any]:
        """The stored item; empty for a new one."""
        return self.work.reader.get(ITEMS, self.record_id) or {} if self.record_id is not None else {}

    def leave_out(self) -> None:
        """This occurrence of a series is left out; the form closes."""
        if self.record_id is not None and self.may_close() and item_deeds.skip(self, self.record_id):
            self.finish(0)
