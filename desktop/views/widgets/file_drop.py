"""Files dragged from a folder of the computer onto a part of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


def dropped_file(event: QDropEvent) -> Path | None:
    """The first file of this computer that is dragged; None where it is something else (a text, a page of the web)."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if paths else None


class FileDrop(QObject):
    """Lets ``owner`` take files: sends ``dropped(path)`` for a file that ``wanted`` agrees to; others show the pointer of what cannot be done."""

    dropped = Signal(Path)

    def __init__(self, owner: QWidget, wanted: Callable[[Path], bool]) -> None:
        super().__init__(owner)
        self._wanted = wanted
        owner.setAcceptDrops(True)
        owner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or event.type() not in (*_MOVES, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        path = dropped_file(event)
        if path is None or not self._wanted(path):
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(path)
        return True


__all__ = ["FileDrop", "dropped_file"]
