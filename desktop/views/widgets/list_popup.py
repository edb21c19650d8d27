"""A list that opens under a field: type to find, Up and Down, Enter to take."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.domain.thai_text import fold
from desktop.views import theme, tokens
from desktop.views.widgets.layout import column, show_under
from desktop.words import _

Items = list[tuple[str, str]]
"""(key, label) in the order they are shown."""
_KEY = int(Qt.ItemDataRole.UserRole)
_NEW = int(Qt.ItemDataRole.UserRole) + 1


def matching(items: Iterable[tuple[str, str]], text: str) -> Items:
    """The items whose label holds what was typed, those that begin with it first."""
    wanted = fold(text)
    found = [(key, label) for key, label in items if wanted in fold(label)]
    return sorted(found, key=lambda item: not fold(item[1]).startswith(wanted)) if wanted else found


class ListPopup(QFrame):
    """Sends ``picked(key)`` for an entry, ``created(text)`` for a new one where ``may_create``."""

    picked = Signal(str)
    created = Signal(str)

    def __init__(self, items: Items, parent: QWidget, may_create: bool = False) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._items = items
        self._may_create = may_create
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(_("Type to find or to add") if may_create else _("Type to find"))
        self.edit.setAccessibleName(self.edit.placeholderText())
        self.list = QListWidget()
        self.list.setAccessibleName(_("Choices"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._take)
        column(self.edit, self.list, margins=(tokens.S2,) * 4, spacing=tokens.S1, parent=self)
        self.edit.textChanged.connect(self._fill)
        self.edit.installEventFilter(self)
        self._fill("")

    def _fill(self, text: str) -> None:
        self.list.clear()
        for key, words in matching(self._items, text):
            item = QListWidgetItem(words)
            item.setData(_KEY, key)
            self.list.addItem(item)
        typed = text.strip()
        if self._may_create and typed and all(fold(words) != fold(typed) for _key, words in self._items):
            item = QListWidgetItem(theme.icon("plus"), _("Add “{name}”", name=typed))
            item.setData(_NEW, typed)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def open_under(self, anchor: QWidget, width: int = 320) -> None:
        """Open under ``anchor``, moved so that all of it can be seen; ``width`` in px at 12 pt."""
        rows = min(max(self.list.count(), 4), 9)
        self.resize(theme.px(width), rows * theme.px(tokens.ROW) + theme.px(64))
        show_under(self, anchor)
        self.edit.setFocus()

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        key, new = item.data(_KEY), item.data(_NEW)
        self.close()
        if new:
            self.created.emit(new)
        else:
            self.picked.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)
