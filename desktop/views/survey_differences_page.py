"""Where the two entries of the papers of a survey differ: the first is right (key 1), the second is right (key 2), or what stands on the paper is typed (Enter)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from desktop.domain.framework import Item
from desktop.domain.survey_statistics import Difference
from desktop.models import survey_reading
from desktop.models.instrument_register import SURVEYS
from desktop.views import messages, tokens
from desktop.views.digit_keys import digit
from desktop.views.field_dialog import Asked, ask
from desktop.views.fresh_page import FreshPage, show_rows
from desktop.views.plain_table import Column, PlainTable
from desktop.views.record_fields import TextField
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.layout import band, box, column, row
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

BLANK = "-"
"""Key of the answer that stands for a blank in the dialog."""


class SurveyDifferencesPage(FreshPage):
    """One row for each answer that differs; settling one takes it from the list, undo brings it back."""

    follows = (SURVEYS.name,)

    def __init__(self, window: MainWindow, survey_id: int) -> None:
        self.survey_id = survey_id
        survey = survey_reading.record(window.work.reader, survey_id)
        super().__init__(window, _("Compare the two entries: {name}", name=survey["name"]))
        self.items = {item.code: item for __, item in survey_reading.questions(survey_reading.framework_of(self.work.reader, survey_id))}
        self.groups = [(line.key, line.label) for line in survey_reading.groups(self.work.reader, survey_id)]
        self.counted = label("", "second")
        columns = (
            Column(_("Paper (number)"), 110, lambda one: str(one.number), tone="text"),
            Column(_("Question (number)"), 90, lambda one: one.code or "–"),
            Column(_("Question (words)"), 0, self._question, tone="text"),
            Column(_("First entry"), 220, lambda one: self._said(one.code, one.first)),
            Column(_("Second entry"), 220, lambda one: self._said(one.code, one.second)),
        )
        self.table = PlainTable(_("Answers that differ"), columns)
        self.table.opened.connect(self.type_answer)
        self.table.installEventFilter(self)
        self.first_button = button(_("The first is right"), "check", tip="1", on_click=lambda: self.settle(first=True))
        self.second_button = button(_("The second is right"), "check", tip="2", on_click=lambda: self.settle(first=False))
        self.type_button = button(_("Type what is on the paper …"), "pencil", tip="Enter", on_click=lambda: self.type_answer(self.table.current()))
        self.empty = Wrapped("", "muted")
        outer = column(self.head(self.counted), band(self.first_button, self.second_button, self.type_button, None), box(row(self.empty, margins=(tokens.S4, tokens.S4, tokens.S4, tokens.S4))), self.table, parent=self)
        outer.setStretchFactor(self.table, 1)
        outer.addStretch(0)  # where the table is hidden
        self.fill()

    def _question(self, one: Difference) -> str:
        return self.items[one.code].name if one.code in self.items else _("Group of who answered (paper)")

    def _said(self, code: str, value: Any) -> str:
        if value is None:
            return _("blank (paper)")
        return next((words for key, words in self._choices(code) if key == str(value)), str(value))

    def _choices(self, code: str) -> list[tuple[str, str]]:
        item = self.items.get(code)
        if item is None:
            return self.groups
        return survey_reading.choices_of(item) if item.scoring in ("choice", "yes_no") else []

    def fill(self) -> None:
        """Compare anew."""
        found = survey_reading.unsettled(self.work.reader, self.survey_id)
        once = len(survey_reading.keyed_once(self.work.reader, self.survey_id))
        show_rows(self.table, found, lambda one: (one.number, one.code))
        self.counted.setText(_("{count} answers differ · {once} papers keyed in only once", count=f"{len(found):,}", once=f"{once:,}"))
        self.empty.setText(_("The two entries agree in every answer of the papers keyed in twice."))
        self.empty.parentWidget().setVisible(not found)  # type: ignore[union-attr]
        self.table.setVisible(bool(found))
        for press in (self.first_button, self.second_button, self.type_button):
            press.setEnabled(bool(found))

    def settle(self, first: bool) -> None:
        """One of the two is what stands on the paper."""
        one = self.table.current()
        if one is not None:
            self._settle(one, one.first if first else one.second)

    def _settle(self, one: Difference, value: Any) -> None:
        from desktop.services import survey_entry

        if messages.guarded(self, lambda: survey_entry.settle(self.work, self.survey_id, one.number, one.code, value)):
            self.window_.say(_("Paper no. {number}: settled (Ctrl+Z takes it back)", number=one.number))
            self.fill()
            (self.table if self.table.rows else self.back).setFocus()

    def type_answer(self, one: Difference | None) -> None:
        """Neither may be right: ask what stands on the paper."""
        from desktop.services import survey_entry

        if one is None:
            return
        field = self._field(one)
        sentence = _("First entry: {first}. Second entry: {second}.", first=self._said(one.code, one.first), second=self._said(one.code, one.second))
        title = _("Paper no. {number}, {question}", number=one.number, question=self._question(one))

        def deed(values: dict[str, Any]) -> None:
            value = values["answer"]
            survey_entry.settle(self.work, self.survey_id, one.number, one.code, None if value == BLANK else value)

        if ask(self, title, sentence, [Asked("answer", _("On the paper"), field)], _("Take it (paper)"), deed):
            self.fill()
            (self.table if self.table.rows else self.back).setFocus()

    def _field(self, one: Difference) -> FieldWidget:
        item: Item | None = self.items.get(one.code)
        if item is not None and item.scoring == "text":
            made: FieldWidget = TextField(_("On the paper"))
            made.set_value(one.first)
            return made
        known = [(str(value), str(value)) for value in range(5, 0, -1)] if item is not None and item.scoring == "likert" else self._choices(one.code)
        blank = [] if item is None else [(BLANK, _("blank (paper)"))]
        made = ChoiceField(_("On the paper"), [*known, *blank])
        made.set_value(str(one.first) if one.first is not None else BLANK)
        return made

    def entered(self) -> None:
        self.table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys 1 and 2 settle the row under the cursor."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and digit(event) in (1, 2):
            self.settle(first=digit(event) == 1)
            return True
        return super().eventFilter(watched, event)
