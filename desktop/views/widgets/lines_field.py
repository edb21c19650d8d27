"""Several free values (telephones, e-mails), one a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.field import FieldWidget


class _Lines(QPlainTextEdit):
    """As high as its lines, from one up to five; Enter makes a line, Tab and Enter on an empty last line go on."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.fit)
        theme.follow(self, self.fit)

    def fit(self) -> None:
        """Take the height of the lines."""
        lines = min(max(self.blockCount(), 1), 5)
        extra = theme.px(tokens.CONTROL) - theme.px(tokens.LINE_OF_TEXT)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + extra + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at_end = self.textCursor().block().text() == "" and self.textCursor().atEnd()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at_end:
            self.focusNextPrevChild(True)
        else:
            super().keyPressEvent(event)


class LinesField(FieldWidget):
    """A list of texts. Split at line ends and semicolons, or by ``split`` when the values have rules of their own; ``check`` gives a warning that never blocks."""

    def __init__(
        self,
        name: str,
        hint: str = "",
        *,
        split: Callable[[str], list[str]] | None = None,
        check: Callable[[str], str | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._split = split
        self._check = check
        self.edit = _Lines()
        self.edit.setPlaceholderText(hint)
        self.set_content(self.edit, self.edit)
        self.edit.textChanged.connect(self._on_typed)
        self.left.connect(self._warn)

    def value(self) -> list[str]:
        typed = self.edit.toPlainText().replace(";", "\n")
        parts = [part for line in typed.splitlines() for part in (self._split(line) if self._split else [line])]
        return [part.strip() for part in parts if part.strip()]

    def set_value(self, value: Any) -> None:
        lines = [value] if isinstance(value, str) else list(value or [])
        self.edit.blockSignals(True)
        self.edit.setPlainText("\n".join(lines))
        self.edit.blockSignals(False)
        self.edit.fit()
        self.set_fault("")

    def _on_typed(self) -> None:
        if self.fault():
            self.set_fault("")
        self.changed.emit()

    def _warn(self) -> None:
        if self._check is None:
            return
        warnings = [told for value in self.value() if (told := self._check(value))]
        self.set_fault(" ".join(warnings), blocking=False)
