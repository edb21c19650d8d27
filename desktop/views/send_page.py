"""A new sending: what goes out, by which channel, and to whom; the recipients are taken from the partner registry and kept as they are today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent

from desktop.errors import Faults
from desktop.models.publicity_register import DISTRIBUTIONS, ITEMS, NEWS
from desktop.views import messages, theme
from desktop.views.distribution_page import FORM as SENDING
from desktop.views.form_body import FormBody
from desktop.views.page import Page
from desktop.views.send_recipients import SendRecipients
from desktop.views.widgets.buttons import button
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.layout import column, foot, row_frame
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.text import label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.distribution import Source
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow

FORM = replace(SENDING, fields=tuple(field for field in SENDING if field.name != "result" and not field.computed))
"""What is known of a sending on the day it goes out."""
_LEFT, _ROOMY = 560, 1200


class SendPage(Page):
    """Left the sending, right its recipients. ``closed`` tells the id of the sending, 0 if none was written down."""

    def __init__(self, window: MainWindow, values: Mapping[str, Any] | None = None, source: Source | None = None) -> None:
        """``values`` fill the form (``news_id`` or ``item_id``, ``name`` …); ``source`` is where the recipients are taken from at first."""
        super().__init__(window, _("New sending"))
        self.saved_id = 0
        self.notices = NoticeArea()
        self.body = FormBody(self.work, FORM, None)
        self.body.arrange(1)
        self.recipients = SendRecipients(self)
        self._build()
        self._fill(dict(values or {}))
        self.recipients.set_source(source)
        self.body.changed.connect(self._typed)
        self.recipients.changed.connect(self._say_count)
        self.add_deed("records", _("Write the sending down"), self.save, "Ctrl+S", "save")
        self.add_deed("records", _("Write it down and open an e-mail draft"), self.save_and_draft, "Ctrl+Shift+M", "mail")
        self._say_count()

    def _build(self) -> None:
        self.save_button = button("", "save", "primary", tip="Ctrl+S", on_click=self.save)
        self.draft_button = button(_("Write it down and open an e-mail draft"), "mail", tip="Ctrl+Shift+M", on_click=self.save_and_draft)
        self.cancel_button = button(_("Cancel"), tip="Esc", on_click=self.leave)
        middle = row_frame("surface", self.body, self.recipients, spacing=0)
        middle.layout().setStretchFactor(self.recipients, 1)  # type: ignore[union-attr]
        outer = column(self.head(label(_("* required"), "second")), self.notices, parent=self)
        outer.addWidget(middle, 1)
        outer.addWidget(foot(self.save_button, self.draft_button, None, self.cancel_button))
        theme.follow(self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The form keeps what its lines need, the list of recipients takes the rest."""
        self.body.setFixedWidth(min(theme.px(_LEFT), self.width() * 47 // 100))
        day = self.body.fields["sent_on"]
        if isinstance(day, DateField):
            day.long.setVisible(self.width() >= theme.px(_ROOMY))

    def _fill(self, values: dict[str, Any]) -> None:
        from desktop.services import records

        for name, register in (("news_id", NEWS), ("item_id", ITEMS)):
            if values.get(name) and not values.get("name"):
                values["name"] = self.work.reader.reference_title(register.name, values[name])
        fresh = {**records.defaults(self.work, DISTRIBUTIONS), "sent_by": self.work.actor or None, **values}
        self.body.set_values({name: fresh.get(name) for name in self.body.fields})
        self._stored = self.body.values()

    # what is typed ----------------------------------------------------------------------------------------------------

    @property
    def channel(self) -> str:
        """The channel that is chosen."""
        return str(self.body.fields["channel"].value() or "email")

    def _typed(self, name: str) -> None:
        if name == "channel":
            QTimer.singleShot(0, self.recipients, self.recipients.read)
        if self.body.fields.get(name) is not None and self.body.fields[name].fault():
            self.body.fields[name].set_fault("")

    def _say_count(self) -> None:
        count = len(self.recipients.chosen())
        self.save_button.setText(_("Write down: sent to {count}", count=f"{count:,}"))
        self.save_button.setEnabled(count > 0)
        self.draft_button.setVisible(self.channel == "email")
        self.draft_button.setEnabled(count > 0)

    def is_dirty(self) -> bool:
        """Whether something is typed that is not written down."""
        return self.body.values() != self._stored or any(files.pending for files in self.body.files)

    # writing down -----------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Write the sending down with its recipients as they are today, and go back; False if something is missing."""
        window, said = self.window_, _("Written down: sent to {count}", count=f"{len(self.recipients.chosen()):,}")
        if not self._write():
            return False
        self.finish(self.saved_id)
        window.offer_undo(said)
        return True

    def _write(self) -> bool:
        from desktop.services import distribution

        if self._own_faults() or not self.recipients.chosen():
            return False
        source, chosen = self.recipients.source, set(self.recipients.chosen())
        assert source is not None

        def write() -> None:
            self.saved_id = distribution.send(self.work, self.body.values(), source, chosen)
            for files in self.body.files:
                files.attach(self.saved_id)

        try:
            write()
        except Faults as found:
            self.body.show_faults(found.faults)
            if names := self.body.faulty():
                self.body.go_to(names[0])
            return False
        except Exception as error:
            messages.show_error(self, error)
            return False
        return True

    def _own_faults(self) -> bool:
        wrong = self.body.own_faults()
        self.body.show_faults(wrong)
        if wrong:
            self.body.go_to(wrong[0].field)
        return bool(wrong)

    def save_and_draft(self) -> None:
        """Write the sending down, then open the e-mail in the office's own mail program, its recipients in Bcc."""
        window, work, news_id = self.window_, self.work, self.body.fields["news_id"].value()
        subject = str(self.body.fields["name"].value() or "")
        if self.channel == "email" and self.save():
            sending_id = self.saved_id
            messages.guarded(window.page(), partial(_open_draft, window, work, sending_id, news_id, subject))

    # leaving ----------------------------------------------------------------------------------------------------------

    def may_close(self) -> bool:
        if not self.is_dirty():
            return True
        answer = messages.choose(
            self, _("Leave without writing it down?"), _("What you typed about this sending is not saved yet."),
            (("drop", _("Discard"), "danger"), ("", _("Go on editing"), "")),
        )  # fmt: skip
        return answer == "drop"

    def leave(self) -> None:
        if self.may_close():
            self.finish(0)

    def notify(self, text: str, kind: str, key: str = "") -> None:
        """Show a notice over the page."""
        self.notices.show_notice(NoticeBar(text, kind, key=key))

    def entered(self) -> None:
        (self.body.fields["name"] if not self.body.fields["name"].value() else self.recipients.first_field()).setFocus()


def _open_draft(window: MainWindow, work: Workspace, sending_id: int, news_id: int | None, subject: str) -> None:
    """The e-mail of a sending: the text for e-mails made from its news, and what may go with it."""
    from desktop.services import news_texts
    from desktop.views import news_mail
    from desktop.views.news_list import attached

    text, files = subject, []
    if news_id is not None:
        news = work.reader.get(NEWS, news_id) or {}
        text = news_texts.kept(work, news_id).get("email") or news_texts.make(work, news_id, None, "email")
        consent = str(news.get("child_consent") or "not_checked")
        files = [] if consent == "not_checked" else news_mail.usable(attached(work, news_id), consent)
    count = news_mail.open_draft(work, subject, text, news_mail.addresses(work, sending_id), files)
    window.say(_("The draft is open in the mail program, with {count} recipients in Bcc.", count=count))
