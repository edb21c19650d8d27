"""The news register (ทะเบียนข่าว, กระดานข่าว): received from schools or made by the office, edited, published, sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.fields import Field
from desktop.errors import UserError
from desktop.models.publicity_register import DISTRIBUTIONS, NEWS, TEXTS
from desktop.models.reader import Query
from desktop.views import evidence_deed, file_dialogs, news_incoming, register_deeds, theme
from desktop.views.detail_pane import DetailPane
from desktop.views.news_pane import NewsPane
from desktop.views.register_empty import Begin
from desktop.views.register_tab import RegisterTab
from desktop.views.shown import Shown
from desktop.views.step_dialog import add_steps, status_menu
from desktop.views.widgets.empty import Way
from desktop.views.widgets.file_drop import FileDrop
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow
    from desktop.views.record_form import RecordForm

_SENDINGS_READ = 20


class NewsWords(Shown):
    """Where a school or agency is not in the registry its written name stands in its place."""

    def of(self, field: Field, record: Mapping[str, Any]) -> str:
        said = super().of(field, record)
        if field.name == "source_id" and not said:
            return str(record.get("source_name") or "")
        return said


class NewsList(RegisterTab):
    """All news, with what is to be done next about the one under the cursor."""

    pane: NewsPane
    hidden_at_first = ("published_on",)
    words = NewsWords

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, NEWS, extra)
        evidence_deed.add_to(self)
        add_steps(self)
        self.pane.texts_wanted.connect(self.open_texts)
        self.pane.send_wanted.connect(self.send)
        self.pane.sendings_wanted.connect(self.open_sendings)
        FileDrop(self, _can_take).dropped.connect(self.take_file)
        self.add_deed("records", _("File news from a file …"), self.ask_file, "Ctrl+Shift+O", "inbox", separated=True)
        self.add_deed("records", _("Texts made from the news"), self.open_texts, "Ctrl+M", "file-text")
        self.add_deed("records", _("Send the news"), self.send, "Ctrl+D", "send")
        self.add_deed("edit", _("Paste news from a file"), self.paste, "Ctrl+V", "clipboard-paste")
        for text, icon, deed in self._pages():
            self.add_deed("tools", text, deed, icon=icon)

    # what the register is made of -----------------------------------------------------------------------------------

    def make_pane(self) -> DetailPane:
        return NewsPane(self.register, self.shown)

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        from desktop.views.news_form import NewsForm

        return NewsForm(self.window_, record_id, values)

    def add(self) -> None:
        """An empty form; from the list of the office's own news it is one of the office."""
        own = self.query.view == "own"
        self._open(self.make_form(None, {"origin": "office"} if own else None))

    def search_hint(self) -> str:
        return _("Headline, number, place, person  (Ctrl+F)")

    def begin(self) -> Begin:
        return Begin(
            _("No news yet"),
            _("This register keeps the news that schools send in and the office makes: edited, published, sent to the networks, with its texts and photographs."),
            _("Add the first piece of news"),
            ways=(Way(_("File news from a file …"), self.ask_file, _("A saved e-mail (.eml) or text (.txt); or drag it here"), "inbox"),),
        )

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        from desktop.services import news_texts

        reader, news_id = self.work.reader, record["id"]
        sent = reader.ids(DISTRIBUTIONS, Query(filters=(("news_id", (str(news_id),)),)))
        return {
            "attachments": attached(self.work, news_id),
            "texts": list(news_texts.kept(self.work, news_id)),
            "sendings": reader.rows(DISTRIBUTIONS, list(sent[:_SENDINGS_READ])),
        }

    def _follow(self, change: Any) -> None:
        super()._follow(change)
        if change.register in (DISTRIBUTIONS.name, TEXTS.name):
            self._detail_soon_start()

    # menus ----------------------------------------------------------------------------------------------------------

    def more_deeds(self, menu: QMenu) -> None:
        menu.addAction(theme.icon("inbox"), _("File news from a file …") + "\tCtrl+Shift+O").triggered.connect(self.ask_file)
        for text, icon, deed in self._pages():
            menu.addAction(theme.icon(icon), text).triggered.connect(lambda _checked=False, deed=deed: deed())

    def _pages(self) -> tuple[tuple[str, str, Any], ...]:
        return (
            (_("Text templates"), "file-text", self.open_templates),
            (_("All sendings"), "send", self.open_all_sendings),
            (_("Print the blank form for sending news"), "printer", self.print_blank),
        )

    def row_deeds(self, menu: QMenu, ids: Sequence[int]) -> None:
        status_menu(menu, self, self.register, ids)
        alone = len(ids) == 1
        for text, icon, deed, several in (
            (_("Texts made from the news") + "\tCtrl+M", "file-text", self.open_texts, False),
            (_("Send the news") + "\tCtrl+D", "send", self.send, False),
            (_("Sendings of this news"), "list-checks", self.open_sendings, False),
            (_("Print the form for sending news"), "printer", self.print_form, True),
        ):
            line = menu.addAction(theme.icon(icon), text)
            line.triggered.connect(lambda _checked=False, deed=deed: deed())
            line.setEnabled(several or alone)
        menu.addSeparator()

    # pages ----------------------------------------------------------------------------------------------------------

    def open_texts(self) -> None:
        """The texts made from the news under the cursor."""
        if self.table.current_id():
            from desktop.views.news_texts_page import NewsTextsPage

            self.window_.open_page(NewsTextsPage(self.window_, self.table.current_id()))

    def send(self) -> None:
        """Write down whom the news under the cursor goes to."""
        if self.table.current_id():
            from desktop.views.send_page import SendPage

            self.window_.open_page(SendPage(self.window_, {"news_id": self.table.current_id()}))

    def open_sendings(self) -> None:
        """To whom the news under the cursor went."""
        if self.table.current_id():
            from desktop.views.distribution_page import DistributionPage

            self.window_.open_page(DistributionPage(self.window_, news_id=self.table.current_id()))

    def open_all_sendings(self) -> None:
        """Everything that was sent."""
        from desktop.views.distribution_page import DistributionPage

        self.window_.open_page(DistributionPage(self.window_))

    def open_templates(self) -> None:
        """The templates the texts are made from."""
        from desktop.views.text_templates import TextTemplatesPage

        self.window_.open_page(TextTemplatesPage(self.window_, self.table.current_id() or None))

    def print_form(self) -> None:
        """The form of the chosen news, filled in."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, self.register, self.query, self.chosen_ids(), "news-form")

    def print_blank(self) -> None:
        """The form to be filled in by hand."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, self.register, self.query, None, "news-form", {"blank": True})

    # news from files ------------------------------------------------------------------------------------------------

    def ask_file(self) -> None:
        """Ask for a saved e-mail or text and begin a piece of news with it."""
        filters = _("Saved e-mails and texts ({endings})", endings="*.eml *.txt") + ";;" + _("All files ({endings})", endings="*")
        path = file_dialogs.ask_open(self, self.work.settings, "news", _("File news from a file"), filters)
        if path is not None:
            self.take_file(path)

    def paste(self) -> None:
        """Begin a piece of news with the file, or the text, that was copied."""
        held = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()] if held is not None else []
        if files:
            self.take_file(files[0])
        elif held is not None and held.text().strip():
            self.open_incoming(news_incoming.from_text(held.text()))
        else:
            self.say(_("There is no news to paste: copy a saved e-mail, a text or its file first."))

    def take_file(self, path: Path) -> None:
        """A list opens its import, anything else begins a piece of news; nothing is saved until the form is."""
        if news_incoming.is_news_file(path):
            news_incoming.open_file(self, path)
        else:
            register_deeds.import_list(self, path)

    def open_incoming(self, values: dict[str, Any], files: Sequence[Path] = (), notes: Sequence[str] = (), names: Mapping[Path, str] | None = None) -> None:
        """A form filled with what came; nothing is saved until the clerk does."""
        from desktop.views.news_form import NewsForm

        form = NewsForm(self.window_, None, values, files, names=names, incoming=True)
        self._open(form)
        for note in notes:
            form.notify(note, "warn", key=note)


def _can_take(path: Path) -> bool:
    from desktop.views.import_file import is_list_file

    return news_incoming.is_news_file(path) or is_list_file(path)


def attached(work: Workspace, news_id: int) -> list[tuple[str, Path]]:
    """(name, place) of the photographs and files of a piece of news; those that are missing are left out."""
    from desktop.services import attachments

    found = []
    for one in attachments.of_record(work, NEWS, news_id):
        try:
            found.append((one.name, attachments.path_of(work, one.id)))
        except UserError:
            continue
    return found
