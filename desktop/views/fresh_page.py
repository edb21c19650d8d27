"""A page that is read again when what it shows was changed: at once if it is in sight, else when it comes back."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from desktop.views import messages
from desktop.views.page import Page
from desktop.views.plain_table import PlainTable
from desktop.views.tick_table import TickTable

if TYPE_CHECKING:
    from desktop.services.workspace import Changed
    from desktop.views.main_window import MainWindow


class FreshPage(Page):
    """Base of such pages. A subclass names the registers it ``follows`` ("": the settings) and reads what it shows in ``fill``."""

    follows: tuple[str, ...] = ()
    wait_ms = 100
    """Several deeds one after the other are read once."""

    def __init__(self, window: MainWindow, title: str) -> None:
        super().__init__(window, title)
        self._stale = False
        self._soon = QTimer(self, singleShot=True, interval=self.wait_ms)
        self._soon.timeout.connect(self._read_again)
        window.data_changed.connect(self._follow)

    def fill(self) -> None:
        """Read anew what is shown; in a list the cursor and the ticks stay where they were (``show_rows``)."""
        raise NotImplementedError

    def _follow(self, change: Changed) -> None:
        if change.ids is None or change.register in self.follows:
            self._stale = True
            if self.isVisible():
                self._soon.start()

    def _read_again(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            messages.guarded(self, self.fill)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_again()


def show_rows(table: PlainTable, rows: Sequence[Any], key: Callable[[Any], Hashable]) -> None:
    """Show rows with the cursor and the ticks where they were; ``key`` tells whether a row is the same as before."""
    current = table.current()
    wanted = None if current is None else key(current)
    ticked = {key(row) for row in table.ticked()} if isinstance(table, TickTable) else set()
    place = next((place for place, row in enumerate(rows) if current is not None and key(row) == wanted), table.current_place())
    table.set_rows(rows, place)
    if isinstance(table, TickTable):
        table.tick_where(lambda row: key(row) in ticked)
