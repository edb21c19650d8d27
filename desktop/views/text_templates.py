"""The templates the texts of the news are made from: their list, and a form with the fields to put in by one press and a preview on a real piece of news."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from desktop.models.publicity_register import NEWS, TEXTS
from desktop.models.reader import Query
from desktop.views import messages, theme, tokens
from desktop.views.list_page import ListPage
from desktop.views.record_fields import LongTextField
from desktop.views.record_form import RecordForm
from desktop.views.register_empty import Begin
from desktop.views.widgets.buttons import button
from desktop.views.widgets.empty import Way
from desktop.views.widgets.flow_layout import FlowBox
from desktop.views.widgets.layout import column, column_frame, scroll_area, section
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow

_PANEL = 430
_WAIT_MS = 200


class TextTemplatesPage(ListPage):
    """All text templates. ``news_id``: the piece of news shown in the preview; without it the newest."""

    def __init__(self, window: MainWindow, news_id: int | None = None) -> None:
        from desktop.services import news_texts

        news_texts.ensure_shipped(window.work)
        self.news_id = news_id
        super().__init__(window, TEXTS)
        self.add_deed("tools", _("Bring back the templates of the program"), self.bring_back, icon="archive-restore")

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return TextForm(self.window_, record_id, values, self.news_id)

    def begin(self) -> Begin:
        return Begin(
            _("No text templates"),
            _("A template says in which order the facts of a piece of news are told: as a press release, a post, a message. The program comes with one for each."),
            _("Write the first template"),
            ways=(Way(_("Bring back the templates of the program"), self.bring_back, _("One for each use, to be changed as you like"), "archive-restore"),),
        )

    def more_deeds(self, menu: QMenu) -> None:
        menu.addAction(theme.icon("archive-restore"), _("Bring back the templates of the program")).triggered.connect(self.bring_back)

    def bring_back(self) -> None:
        """Put those templates of the program back that were deleted; what the office changed stays."""
        from desktop.services import news_texts

        def run() -> None:
            count = news_texts.bring_back(self.work)
            self.window_.say(_("Brought back {count} templates", count=count) if count else _("All templates of the program are there."))

        messages.guarded(self, run)


class TextForm(RecordForm):
    """One template: the text with its fields in braces, the fields that can be put in, and what it gives."""

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None, news_id: int | None = None) -> None:
        super().__init__(window, TEXTS, record_id, values)
        self._news_id = news_id if news_id is not None else newest_news(self.work)
        body = self.body.fields["body"]
        assert isinstance(body, LongTextField)
        self.text = body.edit
        self.fields = self._fields()
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(_("Preview"))
        self.warning = Wrapped("", "warn")
        self.panel = self._panel()
        self.middle.layout().addWidget(self.panel)  # type: ignore[union-attr]
        theme.follow(self, self._fit_panel)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.show_preview)
        self.text.textChanged.connect(self._soon.start)
        self.show_preview()

    def _fields(self) -> FlowBox:
        from desktop.services import news_texts

        made = FlowBox(2)
        for name in news_texts.FIELDS:
            press = button(name, kind="link", tip=_("Put {field} where the cursor stands", field="{" + name + "}"), on_click=partial(self.put_in, name))
            made.flow.addWidget(press)
        return made

    def _panel(self) -> QWidget:
        name = self.work.reader.reference_title(NEWS.name, self._news_id) if self._news_id else ""
        shown = Wrapped(name or _("There is no news yet; the preview shows the fields empty."), "muted")
        fields = QWidget()
        column(self.fields, None, parent=fields)
        area = scroll_area(fields)
        theme.follow(area, lambda: area.setFixedHeight(theme.px(206)))
        inner = column_frame(
            "pane", section(_("Put in a field")), area, section(_("Preview")), shown, self.preview, self.warning, margins=(16, 8, 16, 12), spacing=tokens.S1
        )
        inner.layout().setStretchFactor(self.preview, 1)  # type: ignore[union-attr]
        return inner

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "panel"):
            self._fit_panel()

    def _fit_panel(self) -> None:
        self.panel.setFixedWidth(min(theme.px(_PANEL), self.width() * 42 // 100))

    def put_in(self, name: str) -> None:
        """Put a field where the cursor stands and go on writing there."""
        self.text.insertPlainText("{" + name + "}")
        self.text.setFocus()

    def show_preview(self) -> None:
        """What the template gives for the piece of news, and what looks wrong about it."""
        from desktop.domain.news_template import fill
        from desktop.services import news_texts

        body = self.text.toPlainText()
        values = news_texts.values_of(self.work, self._news_id) if self._news_id else {}
        self.preview.setPlainText(fill(body, values) if values else body)
        wrong = news_texts.check(body)
        self.warning.setVisible(bool(wrong))
        self.warning.setText(" ".join(f"{fault.message} {fault.hint}".strip() for fault in wrong[:2]))


def newest_news(work: Workspace) -> int | None:
    """The newest piece of news, None when there is none."""
    found = work.reader.ids(NEWS, Query(), 1)
    return found[0] if found else None
