"""Templates of texts with fields in braces, whatever they are for: their list, and a form with the fields to put in by one press and a preview on a real record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from desktop.domain.fields import Register
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

_PANEL, _SHARE = 430, 42
"""The pane beside the text: px at 12 pt, and at most so many hundredths of the window."""
_FIELDS = 206
_WAIT_MS = 200


class Shipped(Protocol):
    """The service that keeps the templates: those that come with the program can be brought back."""

    def bring_back(self, work: Workspace) -> int: ...


class TemplateList(ListPage):
    """All templates of a register. ``none`` and ``what`` are said while there are none."""

    def __init__(self, window: MainWindow, register: Register, service: Shipped, none: str, what: str) -> None:
        self._service, self._none, self._what = service, none, what
        super().__init__(window, register)
        self.add_deed("tools", _("Bring back the templates of the program"), self.bring_back, icon="archive-restore")

    def begin(self) -> Begin:
        return Begin(
            self._none,
            self._what,
            _("Write the first template"),
            ways=(Way(_("Bring back the templates of the program"), self.bring_back, _("One for each use, to be changed as you like"), "archive-restore"),),
        )

    def more_deeds(self, menu: QMenu) -> None:
        menu.addAction(theme.icon("archive-restore"), _("Bring back the templates of the program")).triggered.connect(self.bring_back)

    def bring_back(self) -> None:
        """Put those templates of the program back that were deleted; what the office changed stays."""

        def run() -> None:
            count = self._service.bring_back(self.work)
            self.window_.say(_("Brought back {count} templates", count=count) if count else _("All templates of the program are there."))

        messages.guarded(self, run)


class TextWithFields(RecordForm):
    """One template. A subclass says which fields there are, on what it is tried, and what the text gives there."""

    def __init__(self, window: MainWindow, register: Register, record_id: int | None, values: Mapping[str, Any] | None) -> None:
        super().__init__(window, register, record_id, values)
        body = self.body.fields["body"]
        assert isinstance(body, LongTextField)
        self.text = body.edit
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

    def known_fields(self) -> Iterable[str]:
        """The names that may stand in braces."""
        raise NotImplementedError

    def fields_heading(self) -> str:
        """What stands over the fields."""
        return _("Put in a field")

    def tried_on(self) -> str:
        """On which record the preview is made, in words."""
        raise NotImplementedError

    def filled(self, body: str) -> str:
        """What the text gives there."""
        raise NotImplementedError

    def wrong_with(self, body: str) -> str:
        """What looks wrong about the text; "" when nothing does."""
        raise NotImplementedError

    def _panel(self) -> QWidget:
        fields = FlowBox(2)
        for name in self.known_fields():
            press = button(name, kind="link", tip=_("Put {field} where the cursor stands", field="{" + name + "}"), on_click=partial(self.put_in, name))
            fields.flow.addWidget(press)
        inner = QWidget()
        column(fields, None, parent=inner)
        area = scroll_area(inner)
        theme.follow(area, lambda: area.setFixedHeight(theme.px(_FIELDS)))
        shown = Wrapped(self.tried_on(), "muted")
        made = column_frame(
            "pane", section(self.fields_heading()), area, section(_("Preview")), shown, self.preview, self.warning, margins=(16, 8, 16, 12), spacing=tokens.S1
        )
        made.layout().setStretchFactor(self.preview, 1)  # type: ignore[union-attr]
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "panel"):
            self._fit_panel()

    def _fit_panel(self) -> None:
        self.panel.setFixedWidth(min(theme.px(_PANEL), self.width() * _SHARE // 100))

    def put_in(self, name: str) -> None:
        """Put a field where the cursor stands and go on writing there."""
        self.text.insertPlainText("{" + name + "}")
        self.text.setFocus()

    def show_preview(self) -> None:
        """What the template gives, and what looks wrong about it."""
        body = self.text.toPlainText()
        self.preview.setPlainText(self.filled(body))
        wrong = self.wrong_with(body)
        self.warning.setVisible(bool(wrong))
        self.warning.setText(wrong)
