"""Who received a sending: the list as it was frozen on that day, and the days on which they confirmed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from desktop.domain.thai_date import format_date
from desktop.models.publicity_register import DISTRIBUTIONS, RECIPIENTS
from desktop.views import messages
from desktop.views.field_dialog import Asked, ask
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainTable
from desktop.views.record_fields import TextField
from desktop.views.widgets.buttons import button
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.layout import column, foot
from desktop.views.widgets.notice import NoticeBar
from desktop.views.widgets.text import label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow

_ASKED = ("name", "contact_name", "address", "note")


class RecipientsPage(Page):
    """Mark many as received at once; send again to those who did not confirm."""

    def __init__(self, window: MainWindow, sending_id: int) -> None:
        self.sending_id = sending_id
        name = window.work.reader.reference_title(DISTRIBUTIONS.name, sending_id)
        super().__init__(window, _("Recipients of “{name}”", name=name))
        self.total = label("", "second")
        self.note = NoticeBar("", closable=False, icon="info")
        self.table = PlainTable(self.title, self._columns(), several=True)
        self.table.chosen.connect(self._enable)
        self.table.opened.connect(lambda _row: self.change())
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.table, self.turn)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.received_button = button(_("Received today"), "check", "primary", tip=_("Ctrl+R or the space bar"), on_click=self.received_today)
        self.day_button = button(_("Received on …"), "calendar", on_click=self.received_on)
        self.open_button = button(_("Not confirmed"), "undo-2", on_click=lambda: self._mark(None))
        self.change_button = button(_("Edit"), "pencil", tip="Enter", on_click=self.change)
        self.again_button = button(_("Send again to those who did not confirm"), "reply", on_click=lambda: send_again(self, self.sending_id))
        self.print_button = button(_("Print"), "printer", tip="Ctrl+P", on_click=self.print_list)
        outer = column(
            self.head(self.total, self.print_button), self.note, self.table,
            foot(self.received_button, self.day_button, self.open_button, self.change_button, None, self.again_button), parent=self,
        )  # fmt: skip
        outer.setStretchFactor(self.table, 1)
        self._add_deeds()
        window.data_changed.connect(self._follow)
        self.fill()

    def _add_deeds(self) -> None:
        self.add_deed("records", _("Received today"), self.received_today, "Ctrl+R", "check")
        self.add_deed("records", _("Received on …"), self.received_on, "Ctrl+Shift+R", "calendar")
        self.add_deed("records", _("Not confirmed"), lambda: self._mark(None), "Delete", "undo-2")
        self.add_deed("records", _("Send again to those who did not confirm"), lambda: send_again(self, self.sending_id), "", "reply")
        self.add_deed("edit", _("Copy the addresses"), self.copy_addresses, "Ctrl+Shift+C", "copy")
        self.add_deed("edit", _("Select all"), self.table.selectAll, "Ctrl+A")
        self.add_deed("edit", _("Select those who did not confirm"), self.select_waiting, "Ctrl+Shift+A")
        self.add_deed("file", _("Print the distribution list"), self.print_list, "Ctrl+P", "printer")

    def _columns(self) -> list[Column]:
        return [
            Column(_("Agency or person"), 0, lambda one: one["name"], tone="text"),
            Column(_("Contact person"), 190, lambda one: one.get("contact_name") or ""),
            Column(_("Sent to"), 230, lambda one: one.get("address") or _("no address")),
            Column(_("Receipt"), 150, _confirmed, state=lambda one: "ok" if one.get("received_on") else "draft"),
            Column(_("Note"), 150, lambda one: one.get("note") or ""),
        ]

    # what is listed -----------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Read the list again, cursor and selection staying where they were."""
        chosen = {one["id"] for one in self.table.selected()}
        rows = self.work.reader.children(RECIPIENTS, self.sending_id)
        self.table.set_rows(rows, self.table.current_place())
        self._select(lambda one: one["id"] in chosen, len(chosen) > 1)
        done = sum(one.get("received_on") is not None for one in rows)
        self.total.setText(_("{done} of {all} confirmed", done=f"{done:,}", all=f"{len(rows):,}"))
        self.again_button.setEnabled(done < len(rows))
        self._enable()

    def _say_frozen(self) -> None:
        """Where the recipients were taken from, and of which day their list is."""
        record = self.work.reader.get(DISTRIBUTIONS, self.sending_id) or {}
        frozen = _("The list as it was on {day}; later changes in the partner registry do not reach it.", day=format_date(record.get("sent_on")))
        self.note.text.setText(" · ".join(filter(None, (record.get("recipients_from"), frozen))))

    def _select(self, wanted: Any, several: bool) -> None:
        if not several:
            return
        model, last = self.table.rows_model, len(self.table.rows_model.columns) - 1
        found = QItemSelection()
        for place, one in enumerate(self.table.rows):
            if wanted(one):
                found.append(QItemSelectionRange(model.index(place, 0), model.index(place, last)))
        self.table.selectionModel().select(found, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_waiting(self) -> None:
        """Select everybody who did not confirm."""
        self._select(lambda one: one.get("received_on") is None, True)

    def _enable(self) -> None:
        chosen = self.table.selected()
        self.received_button.setEnabled(any(one.get("received_on") != self.work.today() for one in chosen))
        self.day_button.setEnabled(bool(chosen))
        self.open_button.setEnabled(any(one.get("received_on") for one in chosen))
        self.change_button.setEnabled(len(chosen) == 1)

    def _follow(self, change: Changed) -> None:
        if change.register in ("", DISTRIBUTIONS.name, RECIPIENTS.name):
            self.fill()
            self._say_frozen()

    def entered(self) -> None:
        self._say_frozen()
        self.table.setFocus()

    # deeds --------------------------------------------------------------------------------------------------------------

    def turn(self) -> None:
        """Confirmed today, or not confirmed again where all the selected ones are."""
        waiting = any(one.get("received_on") is None for one in self.table.selected())
        self._mark(self.work.today() if waiting else None)

    def received_today(self) -> None:
        """The selected ones confirmed today."""
        self._mark(self.work.today())

    def received_on(self) -> None:
        """The selected ones confirmed on a day that is asked for."""
        day = DateField(_("Date received"), self.work.today())
        day.set_value(self.work.today())
        ids = [one["id"] for one in self.table.selected()]
        if ids:
            ask(self, _("Received on …"), _("{count} recipients", count=len(ids)), [Asked("received_on", _("Date received"), day, True)], _("Save"), partial(self._mark_asked, ids))

    def _mark_asked(self, ids: list[int], values: dict[str, Any]) -> None:
        from desktop.errors import Fault, Faults
        from desktop.services import distribution

        if values["received_on"] is None:
            raise Faults([Fault("received_on", _("No date yet."), _("Type the day on which they confirmed."))])
        distribution.mark_received(self.work, ids, values["received_on"])

    def _mark(self, day: Any) -> None:
        from desktop.services import distribution

        ids = [one["id"] for one in self.table.selected()]
        if ids and messages.guarded(self, partial(distribution.mark_received, self.work, ids, day)):
            said = _("{count} recipients confirmed", count=len(ids)) if day else _("{count} recipients are not confirmed", count=len(ids))
            self.window_.offer_undo(said)

    def change(self) -> None:
        """Mend what stands in one line; the day of the confirmation has its own buttons."""
        one = self.table.current()
        if one is None:
            return
        asked = []
        for name in _ASKED:
            word = _(RECIPIENTS[name].label)
            field = TextField(word, max_length=RECIPIENTS[name].max_length)
            field.set_value(one.get(name))
            asked.append(Asked(name, word, field, RECIPIENTS[name].required))
        ask(self, _("Edit the recipient"), _("The partner registry is not changed."), asked, _("Save"), partial(self._save_line, one["id"]))

    def _save_line(self, recipient_id: int, values: dict[str, Any]) -> None:
        from desktop.errors import Faults
        from desktop.services import records

        lines = [{**one, **values} if one["id"] == recipient_id else one for one in self.work.reader.children(RECIPIENTS, self.sending_id)]
        try:
            records.save(self.work, DISTRIBUTIONS, {}, self.sending_id, {"recipients": lines})
        except Faults as found:
            raise Faults([_at_field(fault) for fault in found.faults]) from found

    def copy_addresses(self) -> None:
        """The addresses of the selected ones (of all, if one is selected), with semicolons between them."""
        chosen = self.table.selected()
        rows = chosen if len(chosen) > 1 else self.table.rows
        texts = list(dict.fromkeys(str(one["address"]) for one in rows if one.get("address")))
        QGuiApplication.clipboard().setText("; ".join(texts))
        self.window_.say(_("Copied {count} addresses", count=len(texts)))

    def print_list(self) -> None:
        """The distribution list on paper."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, DISTRIBUTIONS, None, [self.sending_id], "distribution-list")


def _confirmed(one: dict[str, Any]) -> str:
    return format_date(one["received_on"]) if one.get("received_on") else _("not yet")


def _at_field(fault: Any) -> Any:
    """A fault of a line of the list as a fault of the field it is asked in."""
    return replace(fault, field=fault.field.split(".")[-1])


def send_again(page: Page, sending_id: int) -> None:
    """Open a new sending to those of ``sending_id`` who did not confirm."""
    from desktop.services import distribution
    from desktop.views.send_page import SendPage

    def open_it() -> None:
        found = distribution.resend(page.work, sending_id)
        again = SendPage(page.window_, found.values, found.source)
        page.window_.open_page(again)
        if found.gone:
            again.notify(_("No longer in the partner registry and left out: {names}", names=", ".join(found.gone)), "warn", key="gone")

    messages.guarded(page, open_it)
