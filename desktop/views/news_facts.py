"""Beside the texts of a piece of news: its facts, whether its photographs may be used, and the e-mail draft for the office's own mail program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.domain.thai_date import format_date
from desktop.models.publicity_register import DISTRIBUTIONS
from desktop.models.reader import Query
from desktop.views import file_dialogs, messages, news_mail, theme, tokens
from desktop.views.news_pane import consent_tone
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import box, column, column_frame, pairs, row, rule, scroll_area, section
from desktop.views.widgets.notice import NoticeBar
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Wrapped
from desktop.views.widgets.thumbnails import PictureStrip, is_picture
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.news_texts_page import NewsTextsPage

_FACTS = (
    (N_("Headline"), ("หัวข้อข่าว",)),
    (N_("When"), ("วันที่", "เวลา")),
    (N_("Place"), ("สถานที่", "พื้นที่")),
    (N_("Presided over by"), ("ประธาน",)),
    (N_("People taking part"), ("ผู้เข้าร่วม", "จำนวนผู้เข้าร่วม")),
    (N_("Agency"), ("หน่วยงาน",)),
    (N_("Credit"), ("เครดิต", "เครดิตเครือข่าย")),
    (N_("Links"), ("ลิงก์",)),
)
"""What is worth looking at while a text is written, from the fields of ``news_template.FIELDS``."""
_SENDINGS = 30
_PICTURES = 4


class NewsFacts(QWidget):
    """The pane at the right of the texts."""

    def __init__(self, page: NewsTextsPage, record: Mapping[str, Any]) -> None:
        super().__init__()
        self.page = page
        self.work = page.work
        inner = QWidget()
        self._facts = column(spacing=tokens.S1)
        column(box(self._facts), None, margins=(16, 8, 16, 8), parent=inner)
        pane = column_frame("pane", scroll_area(inner), rule(), self._mail())
        pane.layout().setStretch(0, 1)  # type: ignore[union-attr]
        column(pane, parent=self)
        self.fill(record)

    # facts ------------------------------------------------------------------------------------------------------------

    def fill(self, record: Mapping[str, Any]) -> None:
        """Show the facts as they stand."""
        from desktop.services import news_texts
        from desktop.views.news_list import attached

        self.record = record
        _clear(self._facts)
        values: dict[str, str] = {}
        messages.guarded(self, lambda: values.update(news_texts.values_of(self.work, self.page.news_id)))
        self._facts.addWidget(section(_("Facts of the news")))
        told = [(_(word), " ".join(values[name] for name in names if values.get(name))) for word, names in _FACTS]
        self._facts.addWidget(pairs([one for one in told if one[1]], 72))
        self.files = attached(self.work, self.page.news_id)
        pictures = [one for one in self.files if is_picture(one[0])]
        consent = str(record.get("child_consent") or "not_checked")
        self._facts.addWidget(section(_("Photographs and files")))
        self._facts.addWidget(box(row(Status(consent_tone(consent, bool(pictures)), self.work.lists().label("child_consent", consent)), None)))
        if pictures:
            strip = PictureStrip(pictures[:_PICTURES])
            strip.opened.connect(file_dialogs.open_file)
            self._facts.addWidget(strip)
        self._fill_mail(consent)

    # the e-mail -------------------------------------------------------------------------------------------------------

    def _mail(self) -> QWidget:
        self.recipients = ChoiceField(_("Recipients in Bcc"), [], hint=_("Nobody yet"))
        self.attach = QCheckBox("")
        self.attach_note = Wrapped("", "danger")
        self.send_link = button(_("Choose recipients …"), "users", "link", on_click=self.page.send)
        note = Wrapped(_("The program sends no e-mail itself: the draft opens in the office's own mail program."), "muted", "small")
        return box(column(section(_("By e-mail"), self.send_link), self.recipients, self.attach, self.attach_note, note, margins=(16, 4, 16, 8), spacing=tokens.S1))

    def _fill_mail(self, consent: str) -> None:
        reader = self.work.reader
        ids = reader.ids(DISTRIBUTIONS, Query(filters=(("news_id", (str(self.page.news_id),)), ("channel", ("email",)))))
        items = [(str(one["id"]), _("{day}, {count} recipients", day=format_date(one["sent_on"]), count=one["recipient_count"] or 0)) for one in reader.rows(DISTRIBUTIONS, list(ids[:_SENDINGS]))]
        known = dict(items)
        before = self.recipients.value()
        self.recipients.set_items(items)
        self.recipients.set_value(before if before in known else next(iter(known), None))
        self._may_go = news_mail.usable(self.files, consent)
        kept_back = len(self.files) - len(self._may_go)
        self.attach.setText(_("Attach {count} files", count=len(self._may_go)))
        self.attach.setVisible(bool(self._may_go))
        self.attach.setChecked(bool(self._may_go) and consent != "not_checked")
        self.attach_note.setVisible(kept_back > 0 or (consent == "not_checked" and any(is_picture(name) for name, _path in self._may_go)))
        kept_words = _("{count} photographs are left out: the guardians do not agree.", count=kept_back)
        theme.mark(self.attach_note, "tone", "danger" if kept_back else "warn")
        self.attach_note.setText(kept_words if kept_back else _("The consent for the photographs is not checked yet."))

    def open_draft(self) -> None:
        """Write the draft and open it in the mail program of the computer."""
        page, sending = self.page, self.recipients.value()
        if not sending:
            page.notices.show_notice(NoticeBar(_("Choose first who receives it: write down a sending by e-mail, its recipients go into Bcc."), "info", ((_("Choose recipients …"), page.send),), key="mail"))
            return
        page.keep_used()
        files = self._may_go if self.attach.isChecked() else []

        def write() -> None:
            to = news_mail.addresses(self.work, int(sending))
            count = news_mail.open_draft(self.work, str(self.record.get("name") or ""), page.text(), to, files)
            page.window_.say(_("The draft is open in the mail program, with {count} recipients in Bcc.", count=count))

        messages.guarded(page, write)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
