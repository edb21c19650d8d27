"""The parts of a module as chips, the one in front pressed; one chip with a menu where there is no room for all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.views import tokens
from desktop.views.widgets.buttons import chip
from desktop.views.widgets.layout import row
from desktop.words import _


class PartSwitch(QWidget):
    """``parts``: name → word; ``choose(name)`` is called for another part. A tool band folds it when all buttons are folded and room is still missing."""

    def __init__(self, parts: Mapping[str, str], current: str, choose: Callable[[str], object]) -> None:
        super().__init__()
        self._words, self._current, self._choose = parts, current, choose
        self.chips: dict[str, QToolButton] = {}
        self._line = row(spacing=tokens.S1, parent=self)
        for name, word in parts.items():
            made = self.chips[name] = chip(word, checked=name == current, on_click=partial(self._pressed, name))
            self._line.addWidget(made)
        self._menu = QMenu(self)
        for name, word in parts.items():
            self._menu.addAction(word).triggered.connect(partial(self._picked, name))
        self.folded = chip(parts[current], checked=True, icon="chevron-down", icon_after=True)
        self.folded.setAccessibleName(_("{part}; press for the other parts", part=parts[current]))
        self.folded.setMenu(self._menu)
        self.folded.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._line.addWidget(self.folded)
        self.folded.hide()

    def set_current(self, name: str) -> None:
        """Another part came to the front."""
        self._current = name
        for key, made in self.chips.items():
            made.setChecked(key == name)
        self.folded.setText(self._words[name])
        self.folded.setAccessibleName(_("{part}; press for the other parts", part=self._words[name]))

    def _pressed(self, name: str) -> None:
        self.chips[name].setChecked(name == self._current)
        self._picked(name)

    def _picked(self, name: str, _checked: bool = False) -> None:
        self.folded.setChecked(True)
        self._choose(name)

    def add(self, widget: QWidget) -> None:
        """Stand a widget behind the chips."""
        self._line.addWidget(widget)

    def set_folded(self, folded: bool) -> None:
        """Show one chip with a menu in place of all."""
        if self.folded.isHidden() is not folded:
            return
        for made in self.chips.values():
            made.setVisible(not folded)
        self.folded.setVisible(folded)
        self._line.invalidate()
        self.updateGeometry()
