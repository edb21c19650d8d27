"""From when until when, or from how much to how much, under a filter chip: ready-made spans, two fields, takes effect with Enter or the button."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.domain import ranges
from desktop.domain.fields import Field, Kind
from desktop.views import tokens
from desktop.views.record_fields import NumberField
from desktop.views.widgets.buttons import button
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.form_rows import form_rows
from desktop.views.widgets.layout import column, row, show_under
from desktop.words import _

_NUMBER = 120
_COLUMNS = 3


class RangePopup(QFrame):
    """A span of days (DATE) or of numbers (NUMBER). Esc or a click elsewhere leaves the filter as it was."""

    chosen = Signal(tuple)
    """The kept values: one range, "" for the empty ones, none to remove the filter."""

    def __init__(self, field: Field, values: tuple[str, ...], today: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(_(field.label))
        self._field, self._today = field, today
        self.low, self.high = self._make(_("From")), self._make(_("Until"))
        self._build()
        self._fill(next((value for value in values if value), ""))

    def _make(self, word: str) -> Any:
        return DateField(word, self._today) if self._field.kind is Kind.DATE else NumberField(word, _NUMBER)

    def _build(self) -> None:
        gap = tokens.S3
        lines = column(margins=(gap, gap, gap, gap), spacing=tokens.S3, parent=self)
        if self._field.kind is Kind.DATE:
            spans = QGridLayout()
            for place, (key, words) in enumerate(ranges.PRESETS):
                spans.addWidget(button(_(words), on_click=partial(self._take_span, key)), *divmod(place, _COLUMNS))
            lines.addLayout(spans)
        lines.addWidget(form_rows([(_("From"), self.low), (_("Until"), self.high)], 64))
        self.show_button = button(_("Show these"), "check", "primary", on_click=self.take)
        empty = button(_("Only empty ones"), on_click=partial(self._tell, ("",)))
        remove = button(_("Remove this filter"), kind="link", on_click=partial(self._tell, ()))
        lines.addLayout(row(self.show_button, empty, None, remove, spacing=tokens.S2))

    def _fill(self, value: str) -> None:
        for field, end in zip((self.low, self.high), ranges.ends_of(value), strict=True):
            if self._field.kind is Kind.DATE:
                field.set_value(date.fromisoformat(end) if end else None)
            else:
                field.set_typed(end)

    def _take_span(self, key: str) -> None:
        self._tell((ranges.stored(*ranges.span(key, self._today)),))

    def take(self) -> None:
        """What stands in the two fields; ends that stand the wrong way round change places."""
        if self.low.own_fault() or self.high.own_fault():
            return
        low, high = self.low.value(), self.high.value()
        if low is not None and high is not None and high < low:
            low, high = high, low
        kept = ranges.stored(low, high)
        self._tell((kept,) if kept else ())

    def _tell(self, values: tuple[str, ...]) -> None:
        self.chosen.emit(values)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what was typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        else:
            super().keyPressEvent(event)

    def open_under(self, anchor: QWidget) -> None:
        """Show under ``anchor``, inside the screen."""
        self.adjustSize()
        show_under(self, anchor)
        self.low.edit.setFocus()
