"""What was sent: the list of sendings, of one piece of news or item or of all; who received it and who confirmed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.thai_date import format_date
from desktop.models.publicity_register import DISTRIBUTIONS, ITEMS, NEWS
from desktop.models.reader import Query
from desktop.views import theme, tokens
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.list_page import ListPage
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column_frame, row
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_ABOUT = ("item_id", "news_id", "proof", "result", "files")
FORM = replace(
    DISTRIBUTIONS,
    children=(),
    fields=tuple(replace(field, group=N_("What it is about, and its proof") if field.name in _ABOUT else N_("Sending")) for field in DISTRIBUTIONS),
)
"""A sending without its recipients: they have a page of their own, for there may be hundreds."""
_NAMES_SHOWN = 12


class SendingPane(DetailPane):
    """A sending: how, with what proof, and who has confirmed."""

    recipients_wanted = Signal()
    again_wanted = Signal()

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        people = children.get("recipients", ())
        waiting = [one for one in people if one.get("received_on") is None]
        names: list[tuple[str, str | QWidget]] = [("", str(one["name"])) for one in waiting[:_NAMES_SHOWN]]
        if len(waiting) > _NAMES_SHOWN:
            names.append(("", _("and {count} more", count=len(waiting) - _NAMES_SHOWN)))
        frozen = [(_("Recipients"), _("{count}, as they were on {day}", count=len(people), day=format_date(record.get("sent_on")))), (_("Receipt"), _("{done} of {all}", done=len(people) - len(waiting), all=len(people)))]
        sending = super().facts(record, children)
        self.again_button.setEnabled(bool(waiting))
        return [Facts(_("Recipients"), frozen), *sending, Facts(_("Not confirmed yet ({count})", count=len(waiting)), names)]

    def state_date(self, record: Mapping[str, Any]) -> str:
        return format_date(record.get("sent_on"))

    def _foot(self) -> QWidget:
        self.again_button = button(_("Send again to those who did not confirm"), "reply", on_click=self.again_wanted.emit)
        first = box(row(button(_("Recipients"), "users", tip="Ctrl+M", on_click=self.recipients_wanted.emit), button(_("Open (Enter)"), "pencil", on_click=self.open_wanted.emit), None, spacing=tokens.S1))
        return column_frame("foot", first, box(row(self.again_button, None)), margins=(tokens.S4, tokens.S2, tokens.S2, tokens.S2), spacing=tokens.S1)


class DistributionPage(ListPage):
    """The sendings of one piece of news (``news_id``) or item (``item_id``), or all of them."""

    pane: SendingPane

    def __init__(self, window: MainWindow, *, news_id: int | None = None, item_id: int | None = None) -> None:
        self.about: dict[str, int] = {name: one for name, one in (("news_id", news_id), ("item_id", item_id)) if one is not None}
        super().__init__(window, DISTRIBUTIONS, self._said(window))
        self.pane.recipients_wanted.connect(self.open_recipients)
        self.pane.again_wanted.connect(self.send_again)
        self.add_deed("records", _("Recipients"), self.open_recipients, "Ctrl+M", "users", separated=True)
        self.add_deed("records", _("Send again to those who did not confirm"), self.send_again, "", "reply")
        self.add_deed("file", _("Print the distribution list"), self.print_recipients, "", "printer")

    def _said(self, window: MainWindow) -> str:
        for name, register in (("news_id", NEWS), ("item_id", ITEMS)):
            if name in self.about:
                return _("Sendings of “{name}”", name=window.work.reader.reference_title(register.name, self.about[name]))
        return _("All sendings")

    # what the register is made of -----------------------------------------------------------------------------------

    @property
    def query(self) -> Query:
        """What is looked for, within the news or item the page is about."""
        found = super().query
        return replace(found, filters=(*found.filters, *((name, (str(one),)) for name, one in self.about.items())))

    def _show_counts(self, counts: object) -> None:
        if not self.about:  # the chips count the whole register
            super()._show_counts(counts)

    def make_pane(self) -> DetailPane:
        return SendingPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return DistributionForm(self.window_, record_id, values)

    def begin(self) -> Begin:
        return Begin(
            _("Nothing was sent yet"),
            _("A sending keeps who received what, by which channel, when and with what proof. Its recipients are taken from the partner registry and stay as they were on that day."),
            _("Choose recipients and send"),
        )

    # deeds ----------------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """A new sending begins with its recipients."""
        self._send(dict(self.about))

    def add_named(self, name: str) -> None:
        self._send({**self.about, "name": name})

    def _send(self, values: dict[str, Any]) -> None:
        from desktop.views.send_page import SendPage

        page = SendPage(self.window_, values)
        page.closed.connect(self._form_closed)
        self.window_.open_page(page)

    def open_recipients(self) -> None:
        """Who received the sending under the cursor."""
        if self.table.current_id():
            from desktop.views.recipients_page import RecipientsPage

            self.window_.open_page(RecipientsPage(self.window_, self.table.current_id()))

    def send_again(self) -> None:
        """A new sending to those of this one who did not confirm."""
        if self.table.current_id():
            from desktop.views.recipients_page import send_again

            send_again(self, self.table.current_id())

    def print_recipients(self) -> None:
        """The distribution list of the sending under the cursor."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, self.register, self.query, self.chosen_ids() or None, "distribution-list")

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        for text, icon, deed in (
            (_("Recipients") + "\tCtrl+M", "users", self.open_recipients),
            (_("Send again to those who did not confirm"), "reply", self.send_again),
            (_("Print the distribution list"), "printer", self.print_recipients),
        ):
            line = menu.addAction(theme.icon(icon), text)
            line.triggered.connect(lambda _checked=False, deed=deed: deed())
            line.setEnabled(len(ids) == 1 or deed == self.print_recipients)
        menu.addSeparator()


class DistributionForm(RecordForm):
    """What is written down about a sending afterwards: proof, result, files. Its recipients have their own page."""

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None) -> None:
        super().__init__(window, FORM, record_id, values)
        self.save_new_button.hide()
        self.add_deed("records", _("Recipients"), self.open_recipients, "Ctrl+M", "users", separated=True)
        stored = self.work.reader.get(DISTRIBUTIONS, record_id) if record_id is not None else None
        if stored is not None:
            words = _("{count} recipients as they were on {day}", count=stored["recipient_count"] or 0, day=format_date(stored["sent_on"]))
            where = str(stored["recipients_from"] or "")
            self.notify(f"{words} · {where}" if where else words, "note", ((_("Recipients"), self.open_recipients),), key="frozen", icon="info")

    def more_deeds(self, menu: QMenu) -> None:
        if self.record_id is not None:
            menu.addAction(theme.icon("users"), _("Recipients") + "\tCtrl+M").triggered.connect(self.open_recipients)

    def open_recipients(self) -> None:
        """Who received it; what is typed is saved first."""
        if self.record_id is not None:
            self.after_saving(self._open_recipients)

    def _open_recipients(self) -> None:
        from desktop.views.recipients_page import RecipientsPage

        self.load()
        self.window_.open_page(RecipientsPage(self.window_, self.record_id or 0))
