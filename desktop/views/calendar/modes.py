"""The four views of the calendar as chips, or as one chip that lists them where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QToolButton, QWidget

from desktop.views import tokens
from desktop.views.widgets.buttons import chip
from desktop.views.widgets.layout import box, row
from desktop.words import N_, _

MONTH, WEEK, YEAR, LIST = "month", "week", "year", "list"
MODES: tuple[tuple[str, str], ...] = ((MONTH, N_("Month")), (WEEK, N_("Week")), (YEAR, N_("Year")), (LIST, N_("Agenda")))


class Modes(QWidget):
    """One of four is in front."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("View"))
        group = QButtonGroup(self)
        self.chips: dict[str, QToolButton] = {}
        line = row(spacing=tokens.S1)
        for at, (mode, word) in enumerate(MODES, 1):
            made = self.chips[mode] = chip(_(word), on_click=lambda mode=mode: self.chosen.emit(mode))  # type: ignore[misc]
            made.setToolTip(f"Ctrl+Shift+{at}")
            group.addButton(made)
            line.addWidget(made)
        self.wide = box(line)
        self.narrow = chip(" ", icon="chevron-down", icon_after=True, on_click=self.open_list)
        self.narrow.setCheckable(False)
        self.narrow.hide()
        row(self.wide, self.narrow, spacing=0, parent=self)

    def set_mode(self, mode: str) -> None:
        """Show which view is in front."""
        self.chips[mode].setChecked(True)
        self.narrow.setText(_(dict(MODES)[mode]))
        self.narrow.setAccessibleName(_("View: {view}", view=self.narrow.text()))

    def fold(self, folded: bool) -> None:
        """One chip instead of four, or the other way round."""
        self.wide.setVisible(not folded)
        self.narrow.setVisible(folded)

    def open_list(self) -> None:
        """The four views as a menu."""
        menu = QMenu(self)
        for at, (mode, word) in enumerate(MODES, 1):
            menu.addAction(f"{_(word)}\tCtrl+Shift+{at}").triggered.connect(lambda *_unused, mode=mode: self.chosen.emit(mode))
        menu.popup(self.narrow.mapToGlobal(self.narrow.rect().bottomLeft()))
