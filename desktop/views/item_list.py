"""The list of publicity items: what is planned, when, by whom, and how far it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.thai_date import format_date
from desktop.models.publicity_register import ITEMS
from desktop.models.reader import Query
from desktop.views import evidence_deed, item_deeds, step_dialog
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.item_dates import day_in_words
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.step_dialog import StepsPane
from desktop.views.widgets.empty import Way
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow
    from desktop.views.record_form import RecordForm

Rows = list[tuple[str, str | QWidget]]


class ItemPane(StepsPane):
    """The three days, whom it is for and by which channel, who does it, and what was postponed."""

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        return [
            Facts(_("When and where"), self._days(record)),
            Facts(_("What is told"), self._some(record, ("item_type", "approach", "issue", "key_message", "plan_id"))),
            Facts(_("To whom, by which channel"), self._some(record, ("target_groups", "channels", "school_id")) + self._relays(children.get("relays", ()))),
            Facts(_("Who does it"), self._some(record, ("owner_officer", "owner_unit", "photographer", "writer", "materials", "budget"))),
            Facts(_("What came of it"), self._some(record, ("reach_count", "result_summary", "links", "note", "status_reason"))),
            Facts(_("Postponed"), [(format_date(one.decided_on), item_deeds.postponement_words(one)) for one in record.get("postponements", ())]),
        ]

    def state_date(self, record: Mapping[str, Any]) -> str:
        if record.get("status") == "overdue":
            return format_date(record.get("plan_end") or record.get("plan_start"))
        return super().state_date(record)

    def _days(self, record: Mapping[str, Any]) -> Rows:
        first, last = record.get("plan_start"), record.get("plan_end")
        planned = day_in_words(first, last) if first else _("No date yet")
        rows: Rows = [(_("Planned for"), planned)]
        if record.get("start_time"):
            rows.append((_("Time"), _("{time} hrs", time=" – ".join(filter(None, (record["start_time"], record.get("end_time")))))))
        if record.get("due_on"):
            rows.append((_("Internal deadline"), day_in_words(record["due_on"])))
        if record.get("actual_start"):
            rows.append((_("Actually published"), day_in_words(record["actual_start"], record.get("actual_end"))))
        return rows + self._some(record, ("place", "series_id"))

    def _relays(self, relays: Sequence[Mapping[str, Any]]) -> Rows:
        names = [str(one.get("network_id.title") or one.get("partner_id.title") or one.get("note") or "") for one in relays]
        return [(_("Passes it on") if place == 0 else "", name) for place, name in enumerate(filter(None, names))]


class ItemList(RegisterTab):
    """All items of the plan and the calendar."""

    pane: ItemPane
    hidden_at_first = ("actual_start",)

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, ITEMS, extra)
        evidence_deed.add_to(self)
        self.add_button.setText(_("Add item"))
        self._wanted_id = self._next_item()
        step_dialog.add_steps(self)
        self.selection.add_deed(_("Move by days"), "calendar-days", lambda: item_deeds.move_by_days(self, self.chosen_ids()), place=True)
        self.add_deed("records", _("Move by days"), lambda: item_deeds.move_by_days(self, self.chosen_ids()), "Ctrl+M", "calendar-days")
        self.add_deed("records", _("News from this item"), lambda: item_deeds.make_news(self, self.table.current_id()), "Ctrl+Shift+N", "file-text")
        item_deeds.add_tools(self)

    def _next_item(self) -> int:
        """The first item of today or later: a list of a year begins where the work is."""
        query = Query(filters=(("plan_start", (f"{self.work.today().isoformat()}..",)),), order=("plan_start", False))
        return next(iter(self.work.reader.ids(ITEMS, query, 1)), 0)

    def make_pane(self) -> DetailPane:
        return ItemPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        from desktop.views.item_form import ItemForm

        return ItemForm(self.window_, record_id, values)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        from desktop.services import publicity

        return {"postponements": publicity.postponements(self.work, record["id"])}

    def begin(self) -> Begin:
        return Begin(
            _("Nothing is planned yet"),
            _(
                "An item is one thing the office will tell: what, to whom, by which channel, on which day, and who does it. "
                "Items without a day wait in the tray of the calendar."
            ),
            _("Add the first item"),
            ways=(
                Way(
                    _("Tick ready-made items"),
                    lambda: item_deeds.open_templates(self),
                    _("Official days and yearly work of every office, with their dates"),
                    "list-checks",
                ),
            ),
        )

    def more_deeds(self, menu: QMenu) -> None:
        item_deeds.fill_more(self, menu)

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        item_deeds.fill_row(self, menu, ids)
