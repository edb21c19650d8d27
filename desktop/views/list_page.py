"""A register that has no tab of its own: its list opens as a page over another one, with the arrow back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.fields import Register
from desktop.views.register_tab import RegisterTab

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow


class ListPage(RegisterTab):
    """The list of a register under a head. Esc goes back one step in the list, and from its first state to where it was opened."""

    def __init__(self, window: MainWindow, register: Register, title: str = "") -> None:
        super().__init__(window, register)
        if title:
            self.title = title
            self.setAccessibleName(title)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.head())

    def leave(self) -> None:
        if self.table.selected_count() > 1 or self.search.text() or self.filters.narrowed:
            super().leave()
        else:
            self.finish()
