"""A scroll area whose bar does not come and go for ever."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea

_TURNS = 3
"""So often the content may be laid out inside its own resizing: once as it is, once beside the bar, once without it again."""


class ScrollArea(QScrollArea):
    """Content that grows higher with its width (a chart) may need the bar at the full width and none beside it.

    Qt then takes the bar in and out, each within the other, until the stack is full and the program dies. Here the bar stays in such a case, until the area gets
    another size.
    """

    def __init__(self) -> None:
        super().__init__()
        self._turns = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Resize or watched is not self.widget():
            return super().eventFilter(watched, event)
        if self._turns == _TURNS:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        if self._turns > _TURNS:
            return False
        self._turns += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._turns -= 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        if not self._turns and event.size() != event.oldSize() and self.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        super().resizeEvent(event)
