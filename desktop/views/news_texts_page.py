"""The texts made from one piece of news: press release, web board, Facebook, LINE, e-mail; edited, copied, saved as a file, drafted as an e-mail."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from desktop.models.publicity_register import NEWS
from desktop.views import file_dialogs, messages, theme, tokens
from desktop.views.news_facts import NewsFacts
from desktop.views.page import Page
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import box, column, column_frame, foot, row, row_frame
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.text import label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow

_SIDE, _FACTS = 200, 316
_KEY = int(Qt.ItemDataRole.UserRole)
_LINE_MOST = 5_000
"""Characters LINE takes in one message of an official account; a longer one has to be cut."""


class NewsTextsPage(Page):
    """Left what a text is for, in the middle the text, right the facts and the e-mail.

    A text is made from a template until somebody changes or uses it; from then on it is kept with the news as it was.
    """

    def __init__(self, window: MainWindow, news_id: int, purpose: str = "") -> None:
        self.news_id = news_id
        self.record = window.work.reader.get(NEWS, news_id) or {}
        super().__init__(window, _("Texts of {name}", name=str(self.record.get("name") or "–")))
        self.purpose = ""
        self._kept: str | None = None
        self._fresh = ""
        self._template_id: str | None = None
        self.notices = NoticeArea()
        self._build()
        self._add_deeds()
        self._fill_purposes(purpose)
        window.data_changed.connect(self._follow)

    # widgets ----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.purposes = QListWidget()
        self.purposes.setAccessibleName(_("What the text is for"))
        self.purposes.setFrameShape(QListWidget.Shape.NoFrame)
        self.purposes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.purposes.currentItemChanged.connect(self._choose)
        side = column_frame("side", self.purposes, margins=(tokens.S1, tokens.S2, 0, 0))
        theme.follow(side, lambda: side.setFixedWidth(theme.px(_SIDE)))
        self.template = ChoiceField(_("Template"), [])
        self.template.changed.connect(self._template_chosen)
        self.remake_button = button(_("Make it anew"), "refresh-cw", tip=_("Make the text from the template again"), on_click=self.remake)
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(_("Text"))
        self.edit.setTabChangesFocus(True)
        self.edit.textChanged.connect(self._say_state)
        self.count = label("", "second")
        self.state = label("", "second")
        choice = row_frame("surface", label(_("Template"), "second"), self.template, self.remake_button)
        centre = column_frame("surface", choice, self.edit, box(row(self.count, None, self.state)), margins=(16, 12, 16, 8), spacing=tokens.S2)
        centre.layout().setStretchFactor(self.edit, 1)  # type: ignore[union-attr]
        self.facts = NewsFacts(self, self.record)
        theme.follow(self.facts, lambda: self.facts.setFixedWidth(theme.px(_FACTS)))
        middle = row_frame("surface", side, centre, self.facts, spacing=0)
        middle.layout().setStretchFactor(centre, 1)  # type: ignore[union-attr]
        number = str(self.record.get("number") or "")
        outer = column(self.head(number=number), self.notices, parent=self)
        outer.addWidget(middle, 1)
        outer.addWidget(self._foot())

    def _foot(self) -> QWidget:
        self.copy_button = button(_("Copy the text"), "copy", "primary", tip="Ctrl+Shift+C", on_click=self.copy)
        self.docx_button = button(_("Save as .docx"), "file-text", tip="Ctrl+Shift+S", on_click=self.save_docx)
        self.txt_button = button(_("Save as .txt"), "file-down", on_click=self.save_txt)
        self.send_button = button(_("Send"), "send", tip="Ctrl+D", on_click=self.send)
        self.draft_button = button(_("Open an e-mail draft"), "mail", tip="Ctrl+Shift+M", on_click=lambda: self.facts.open_draft())
        return foot(self.copy_button, self.docx_button, self.txt_button, self.draft_button, None, self.send_button)

    def _add_deeds(self) -> None:
        self.add_deed("edit", _("Copy the text"), self.copy, "Ctrl+Shift+C", "copy")
        self.add_deed("records", _("Keep the text"), self.save, "Ctrl+S", "save")
        self.add_deed("records", _("Make the text from the template again"), self.remake, "F5", "refresh-cw")
        self.add_deed("records", _("Send the news"), self.send, "Ctrl+D", "send")
        self.add_deed("file", _("Save as .docx"), self.save_docx, "Ctrl+Shift+S", "file-text")
        self.add_deed("file", _("Save as .txt"), self.save_txt, "", "file-down")
        self.add_deed("file", _("Open an e-mail draft"), lambda: self.facts.open_draft(), "Ctrl+Shift+M", "mail")
        self.add_deed("tools", _("Text templates"), self.open_templates, icon="file-text")

    # what a text is for -----------------------------------------------------------------------------------------------

    def _fill_purposes(self, wanted: str = "") -> None:
        from desktop.services import news_texts

        self._made = dict(news_texts.kept(self.work, self.news_id))
        for key, words in news_texts.purposes(self.work):
            item = QListWidgetItem(words)
            item.setData(_KEY, key)
            self.purposes.addItem(item)
        self._mark_kept()
        keys = [self.purposes.item(at).data(_KEY) for at in range(self.purposes.count())]
        self.purposes.setCurrentRow(keys.index(wanted) if wanted in keys else 0)

    def _mark_kept(self) -> None:
        """A check beside the texts that are kept with the news."""
        for at in range(self.purposes.count()):
            item = self.purposes.item(at)
            kept = item.data(_KEY) in self._made
            item.setIcon(theme.icon("circle-check" if kept else "file-text", "ok" if kept else "muted"))
            item.setToolTip(_("Kept with the news") if kept else _("Made from the template"))

    def _choose(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is not None and item.data(_KEY) != self.purpose:
            self._store()
            self.show_purpose(str(item.data(_KEY)))

    def show_purpose(self, purpose: str) -> None:
        """Show the text for ``purpose``: as it was kept, else made from the first template."""
        from desktop.services import news_texts

        self.purpose = purpose
        self.notices.drop("remade")
        found = news_texts.templates(self.work, purpose)
        self.template.set_items([(str(one.id), one.name) for one in found])
        self.template.set_value(str(found[0].id) if found else None)
        self._kept = news_texts.kept(self.work, self.news_id).get(purpose)
        self._fresh = self._from_template()
        self._show(self._kept if self._kept is not None else self._fresh)

    def _from_template(self) -> str:
        from desktop.services import news_texts

        chosen = self._template_id = self.template.value()
        return news_texts.make(self.work, self.news_id, int(chosen) if chosen else None, self.purpose)

    def _show(self, text: str) -> None:
        self.edit.setPlainText(text)
        self._say_state()

    def text(self) -> str:
        """The text as it stands."""
        return self.edit.toPlainText().strip()

    def is_edited(self) -> bool:
        """Whether the text is not what the template gives."""
        return self.text() != self._fresh.strip()

    def _say_state(self) -> None:
        letters = len(self.text())
        lines = len(self.text().splitlines())
        too_long = self.purpose == "line" and letters > _LINE_MOST
        words = _("{letters} letters, {lines} lines", letters=f"{letters:,}", lines=f"{lines:,}")
        if too_long:
            words += " · " + _("LINE takes {most} in one message", most=f"{_LINE_MOST:,}")
        theme.mark(self.count, "tone", "warn" if too_long else "second")
        self.count.setText(words)
        if self._kept is not None and self.text() == self._kept.strip():
            self.state.setText(_("Kept with the news"))
        else:
            self.state.setText(_("Changed; kept when you leave") if self.is_edited() else _("Made from the template"))

    # templates --------------------------------------------------------------------------------------------------------

    def _template_chosen(self) -> None:
        if self.template.value() not in (None, self._template_id):
            self.remake()

    def remake(self) -> None:
        """The text from the template; what was written before can be brought back from the bar."""
        before, was_edited = self.text(), self.is_edited()
        if not messages.guarded(self, self._read_fresh):
            return
        self._show(self._fresh)
        if was_edited:
            bar = NoticeBar(_("The text was made anew from the template."), actions=((_("Bring back the one before"), partial(self._bring_back, before)),), key="remade")
            self.notices.show_notice(bar)
        self.edit.setFocus()

    def _read_fresh(self) -> None:
        self._fresh = self._from_template()

    def _bring_back(self, text: str) -> None:
        self._show(text)
        self.notices.drop("remade")
        self.edit.setFocus()

    def open_templates(self) -> None:
        """The templates, with this news in the preview."""
        from desktop.views.text_templates import TextTemplatesPage

        self._store()
        self.window_.open_page(TextTemplatesPage(self.window_, self.news_id))

    # keeping ----------------------------------------------------------------------------------------------------------

    def _store(self, used: bool = False) -> bool:
        """Keep the text with the news if it was changed, or (``used``) because it goes out as it is now; False if it could not be kept."""
        from desktop.services import news_texts

        text = self.text()
        if not self.purpose or (self._kept is not None and text == self._kept.strip()):
            return True
        if not used and not self.is_edited():
            text = ""  # the template speaks again
            if self._kept is None:
                return True
        if not messages.guarded(self, partial(news_texts.keep, self.work, self.news_id, self.purpose, text)):
            return False
        self._kept = text or None
        self._made = dict(news_texts.kept(self.work, self.news_id))
        self._mark_kept()
        self._say_state()
        return True

    def save(self) -> None:
        """Keep the text with the news."""
        if self._store(used=True):
            self.window_.say(_("The text is kept with the news."))

    def keep_used(self) -> bool:
        """Keep the text because it goes out as it is now."""
        return self._store(used=True)

    def may_close(self) -> bool:
        return self._store()

    def _follow(self, change: Changed) -> None:
        """The facts or the templates changed: a text that nobody touched follows them."""
        if change.register in ("", NEWS.name, "text", "distribution"):
            self.record = self.work.reader.get(NEWS, self.news_id) or self.record
            self.facts.fill(self.record)
            if change.register == "text":
                self._refresh_templates()

    def _refresh_templates(self) -> None:
        untouched = self._kept is None and not self.is_edited()
        if untouched and self.purpose:
            self.show_purpose(self.purpose)

    # using the text ---------------------------------------------------------------------------------------------------

    def _purpose_words(self) -> str:
        return self.work.lists().label("text_purpose", self.purpose)

    def copy(self) -> None:
        """The whole text onto the clipboard, ready to be pasted."""
        QGuiApplication.clipboard().setText(self.text())
        self._store(used=True)
        self.window_.say(_("Copied: {what} ({letters} letters). Paste it with Ctrl+V.", what=self._purpose_words(), letters=f"{len(self.text()):,}"))

    def save_docx(self) -> None:
        """The text as a Word file."""
        from desktop.reports import docx

        self._save_file(".docx", _("Word files ({endings})", endings="*.docx"), lambda path: docx.write(path, str(self.record.get("name") or ""), self.text()))

    def save_txt(self) -> None:
        """The text as a plain text file."""
        from desktop.reports import docx

        self._save_file(".txt", _("Text files ({endings})", endings="*.txt"), lambda path: docx.write_txt(path, self.text()))

    def _save_file(self, ending: str, filters: str, write: Any) -> None:
        name = file_dialogs.dated_name(f"{self._purpose_words()} {self.record.get('number') or ''}".replace("/", "-"), self.work.today(), ending)
        path = file_dialogs.ask_save(self, self.work.settings, "export", _("Save the text"), name, filters)
        if path is not None and messages.guarded(self, partial(write, path)):
            self._store(used=True)
            file_dialogs.say_saved(self.window_, path)

    def send(self) -> None:
        """Write down whom the news goes to."""
        from desktop.views.send_page import SendPage

        if self._store():
            self.window_.open_page(SendPage(self.window_, {"news_id": self.news_id}))

    def entered(self) -> None:
        self.edit.setFocus()
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.Start)

    def returned(self) -> None:
        self.edit.setFocus()
