"""What every field of a form has: a value, a signal that it changed, a fault under it, a name for who cannot see."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.layout import box, row
from desktop.views.widgets.text import Wrapped


class FieldWidget(QWidget):
    """Base of the fields.

    ``value()`` is the Python value a record holds (see ``domain.fields.Kind``), ``set_value`` shows one without sending ``changed``; ``changed`` is sent
    when the user changes it. ``set_fault(sentence)`` shows what is wrong under the field, ``own_fault()`` is what the field itself finds wrong with
    what was typed ("" if nothing): such a field cannot be saved. ``left`` is sent when the focus leaves the field.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._fault = ""
        self._marked: QWidget | None = None
        self._fault_line: QWidget | None = None
        self._fault_text: Wrapped | None = None
        self.fault_place: QBoxLayout | None = None
        """Where the sentence of a fault stands instead of under the field: under a whole line, for a field too narrow for words."""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(name)

    def set_content(self, content: QWidget, marked: QWidget) -> None:
        """Put the field's widget in place; ``marked`` is the one that takes the focus and the coloured edge of a fault."""
        self._layout.addWidget(content)
        self._marked = marked
        marked.setAccessibleName(self.name)
        marked.installEventFilter(self)
        self.setFocusProxy(marked)

    def value(self) -> Any:
        """What a record would hold."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a record's value."""
        raise NotImplementedError

    def own_fault(self) -> str:
        """What is wrong with what was typed, before anybody checks it against the record."""
        return ""

    def fault(self) -> str:
        """The sentence that is shown under the field."""
        return self._fault

    def set_fault(self, sentence: str, blocking: bool = True) -> None:
        """Show ``sentence`` under the field ("" takes it away). One that does not block saving is shown in the colour of a warning."""
        self._fault = sentence
        if self._marked is not None:
            theme.mark(self._marked, "state", ("fault" if blocking else "warning") if sentence else "")
            self._marked.setAccessibleDescription(sentence)
        if sentence:
            self._show_fault(sentence, blocking)
        elif self._fault_line is not None:
            self._fault_line.hide()

    def _show_fault(self, sentence: str, blocking: bool) -> None:
        role = "danger" if blocking else "warn"
        if self._fault_line is None or self._fault_text is None:
            self._fault_sign = QLabel()
            self._fault_text = Wrapped("", role)
            self._fault_line = box(row(self._fault_sign, self._fault_text, spacing=tokens.S1))
            layout = self._fault_line.layout()
            assert layout is not None
            layout.setAlignment(self._fault_sign, Qt.AlignmentFlag.AlignTop)
            self._fault_sign.setContentsMargins(0, theme.px(6), 0, 0)
            (self.fault_place or self._layout).addWidget(self._fault_line)
        self._fault_sign.setPixmap(theme.pixmap("circle-alert" if blocking else "triangle-alert", role, 16))
        theme.mark(self._fault_text, "tone", role)
        self._fault_text.setText(sentence)
        self._fault_line.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)
