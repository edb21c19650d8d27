"""The one signal that tells every screen that data changed, whatever thread changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from desktop.services.workspace import Changed, Workspace


class Live(QObject):
    """Passes what a ``Workspace`` says after each commit to the window's thread as ``changed(Changed)``."""

    changed = Signal(object)
    _heard = Signal(object)

    def __init__(self, work: Workspace) -> None:
        super().__init__()
        self._work = work
        self._heard.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        work.listeners.append(self.hear)

    def hear(self, change: Changed) -> None:
        """Called by the workspace in the thread that committed."""
        self._heard.emit(change)

    def stop(self) -> None:
        """Hear no more."""
        if self.hear in self._work.listeners:
            self._work.listeners.remove(self.hear)
