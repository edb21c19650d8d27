"""A list of suggestions under a line edit, whatever they come from."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

ROWS = 10


class Suggestions(QObject):
    """Shows given lines under ``edit`` and sends ``taken(place in the list)`` for the one that is chosen; filtering is the caller's."""

    taken = Signal(int)

    def __init__(self, edit: QLineEdit, name: str, width: int = 0) -> None:
        super().__init__(edit)
        self._edit = edit
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(ROWS)
        self._completer.setWidget(edit)
        popup = self._completer.popup()
        assert popup is not None
        self._popup = popup
        popup.setAccessibleName(name)
        popup.setMinimumWidth(width)
        chosen = self._completer.activated[QModelIndex]  # type: ignore[index]
        chosen.connect(self._on_chosen)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.taken.emit(index.row())

    def show_lines(self, lines: list[str]) -> None:
        """Show ``lines`` if the cursor is in the field; nothing for an empty list."""
        self._model.setStringList(lines)
        if lines and self._edit.hasFocus():
            self._completer.complete()
        else:
            self._popup.hide()

    def is_open(self) -> bool:
        """Whether the list is in sight; not when it went before its field did (the program ends with the cursor in the field)."""
        return shiboken6.isValid(self._popup) and self._popup.isVisible()
