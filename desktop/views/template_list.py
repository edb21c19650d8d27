"""The templates letters are made from: their list, and a form with the fields to put in by one press and a preview on a real case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from desktop.domain import letter_fields
from desktop.errors import UserError
from desktop.models.complaint_register import CASES, TEMPLATES
from desktop.models.reader import Query
from desktop.views import form_plan, messages, theme, tokens
from desktop.views.form_plan import Part, Section
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
    from desktop.views.main_window import MainWindow

_PANEL, _SHARE = 430, 42
_PARTS = (Part(TEMPLATES.one, ("name", "kind", "record_types", "subject", "recipient", "body"), {"body": 120}),)
_WAIT_MS = 250


class TemplatesPage(ListPage):
    """All letter templates. ``case_id``: the case shown in the preview; without it the newest."""

    def __init__(self, window: MainWindow, case_id: int | None = None) -> None:
        from desktop.services import letters

        letters.ensure_templates(window.work)
        self.case_id = case_id
        super().__init__(window, TEMPLATES)
        self.add_deed("tools", _("Bring back the templates of the program"), self.bring_back, icon="archive-restore")

    def make_form(self, record_id: int | None, values: dict[str, Any] | None = None) -> RecordForm:
        return TemplateForm(self.window_, record_id, values, self.case_id)

    def begin(self) -> Begin:
        return Begin(
            _("No letter templates"),
            _("A template is a letter with fields in braces that the program fills from the case. It comes with one for each kind of letter."),
            _("Write the first template"),
            ways=(Way(_("Bring back the templates of the program"), self.bring_back, _("One for each use, to be changed as you like"), "archive-restore"),),
        )

    def more_deeds(self, menu: QMenu) -> None:
        menu.addAction(theme.icon("archive-restore"), _("Bring back the templates of the program")).triggered.connect(self.bring_back)

    def bring_back(self) -> None:
        """Put those templates of the program back that were deleted; what the office changed stays."""
        from desktop.services import letters

        def run() -> None:
            count = letters.bring_back(self.work)
            self.window_.say(_("Brought back {count} templates", count=count) if count else _("All templates of the program are there."))

        messages.guarded(self, run)


class TemplateForm(RecordForm):
    """One template: the text with its fields in braces, the fields that can be put in, and what it gives for a case."""

    def __init__(self, window: MainWindow, record_id: int | None = None, values: Mapping[str, Any] | None = None, case_id: int | None = None) -> None:
        super().__init__(window, TEMPLATES, record_id, values)
        self._case_id = case_id if case_id is not None else _newest(self)
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

    def parts(self) -> Sequence[Section]:
        """One section whose text takes what room is left."""
        return form_plan.planned(_PARTS, TEMPLATES)

    def _panel(self) -> QWidget:
        fields = FlowBox(2)
        for name in letter_fields.FIELDS:
            press = button(name, kind="link", tip=_("Put {field} where the cursor stands", field="{" + name + "}"), on_click=partial(self.put_in, name))
            fields.flow.addWidget(press)
        inner = QWidget()
        column(fields, None, parent=inner)
        area = scroll_area(inner)
        theme.follow(area, lambda: area.setFixedHeight(theme.px(206)))
        number = self.work.reader.reference_title(CASES.name, self._case_id) if self._case_id else ""
        shown = Wrapped(_("As it reads for {number}", number=number) if number else _("There is no case yet; the preview shows the fields."), "muted")
        made = column_frame(
            "pane", section(_("Put in a field of the case")), area, section(_("Preview")), shown, self.preview, self.warning, margins=(16, 8, 16, 12), spacing=tokens.S1
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
        """What the template gives for the case, and what looks wrong about it."""
        from desktop.services import letters

        body, kind = self.text.toPlainText(), str(self.body.fields["kind"].value() or "answer")
        try:
            self.preview.setPlainText(letters.fill(self.work, self._case_id, kind, body) if self._case_id else body)
        except UserError as error:
            self.preview.setPlainText(str(error))
        wrong = letter_fields.warning(body)
        self.warning.setVisible(bool(wrong))
        self.warning.setText(wrong or "")


def _newest(form: RecordForm) -> int | None:
    found = form.work.reader.ids(CASES, Query(order=("received_on", True)), 1)
    return found[0] if found else None
