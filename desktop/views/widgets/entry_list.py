"""A list of an office's own entries (units, value lists, people) with the deeds that change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, row
from desktop.views.widgets.tool_band import ToolBand
from desktop.words import _

_ENTRY = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Entry:
    """One line: what it is known by, its words, whether it is in use, and whether it may be removed."""

    key: Any
    words: str
    active: bool = True


@dataclass(frozen=True)
class Deed:
    """A button under the list. ``run`` gets the entry that is chosen (None where ``needs_entry`` is False)."""

    words: str
    icon: str
    run: Callable[[Any], object]
    needs_entry: bool = True


class EntryList(QWidget):
    """The list, its deeds, and Up/Down with Alt to move an entry where ``move(key, place)`` is given."""

    def __init__(
        self,
        name: str,
        read: Callable[[], list[Entry]],
        deeds: tuple[Deed, ...],
        move: Callable[[Any, int], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._move = read, move
        self.list = QListWidget()
        self.list.setProperty("edge", "true")
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons: list[tuple[QPushButton, Deed]] = [(self._button(deed), deed) for deed in deeds]
        moves = (
            [self._move_button("chevron-up", _("Up"), -1), self._move_button("chevron-down", _("Down"), 1)]
            if move
            else []
        )
        self._moves = moves
        foot = ToolBand("surface")
        row(*[press for press, _deed in self.buttons], *moves, None, spacing=tokens.S1, parent=foot)
        layout = column(self.list, spacing=tokens.S2, parent=self)
        layout.setStretchFactor(self.list, 1)
        layout.addWidget(foot)
        self.list.currentRowChanged.connect(lambda _at: self._enable())
        self.list.itemActivated.connect(lambda _item: self._run_first())
        self.refresh()

    def _button(self, deed: Deed) -> QPushButton:
        return button(deed.words, deed.icon, on_click=lambda: self._run(deed))

    def _move_button(self, icon: str, words: str, step: int) -> QPushButton:
        return button(words, icon, "flat", on_click=lambda: self._shift(step))

    def _run(self, deed: Deed) -> None:
        entry = self.current()
        if deed.needs_entry and entry is None:
            return
        deed.run(entry)
        self.refresh()

    def _run_first(self) -> None:
        first = next((deed for _press, deed in self.buttons if deed.needs_entry), None)
        if first is not None:
            self._run(first)

    def current(self) -> Entry | None:
        """The entry that is chosen."""
        item = self.list.currentItem()
        entry = item.data(_ENTRY) if item is not None else None
        return entry if isinstance(entry, Entry) else None

    def _shift(self, step: int) -> None:
        entry, at = self.current(), self.list.currentRow()
        if entry is not None and self._move is not None and 0 <= at + step < self.list.count():
            self._move(entry.key, at + step)
            self.refresh()

    def refresh(self) -> None:
        """Read the entries again; the chosen one stays chosen."""
        before = self.current()
        self.list.clear()
        for entry in self._read():
            item = QListWidgetItem(entry.words if entry.active else _("{name} (no longer offered)", name=entry.words))
            item.setData(_ENTRY, entry)
            if not entry.active:
                item.setForeground(theme.colour("muted"))
            self.list.addItem(item)
            if before is not None and entry.key == before.key:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self._enable()

    def _enable(self) -> None:
        chosen = self.current() is not None
        for press, deed in self.buttons:
            press.setEnabled(chosen or not deed.needs_entry)
        for press in self._moves:
            press.setEnabled(chosen)
