"""Several entries of a value list as chips with a cross, and a way to add one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.buttons import chip
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.flow_layout import FlowBox
from desktop.views.widgets.list_popup import Items, ListPopup
from desktop.words import _


class ChoicesField(FieldWidget):
    """A list of keys of a value list. ``label_of`` names a stored key that is no longer offered.

    Delete or Backspace on a chip takes it away; the last chip, "add", opens the list and finds while typing.
    """

    may_create = False

    def __init__(
        self, name: str, items: Items, *, label_of: Callable[[str], str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._items = list(items)
        self._label_of = label_of
        self._keys: list[str] = []
        self._flow = FlowBox(theme.px(tokens.S1))
        self.add_chip = chip(_("Add"), icon="plus", on_click=self.open_list)
        self.add_chip.setCheckable(False)
        self._flow.flow.addWidget(self.add_chip)
        self.set_content(self._flow, self.add_chip)
        self.add_chip.setAccessibleName(_("{field}: add", field=name))

    def chips(self) -> list[QToolButton]:
        """The chips of the chosen entries."""
        return [item.widget() for at in range(len(self._keys)) if (item := self._flow.flow.itemAt(at)) is not None]  # type: ignore[misc]

    def set_items(self, items: Items) -> None:
        """Offer other entries; what is chosen stays."""
        self._items = list(items)
        self._show()

    def value(self) -> list[str]:
        return list(self._keys)

    def set_value(self, value: Any) -> None:
        self._keys = list(value or [])
        self.set_fault("")
        self._show()

    def open_list(self) -> None:
        """Open the entries that are not chosen yet."""
        left = [(key, words) for key, words in self._items if key not in self._keys]
        popup = ListPopup(left, self.add_chip, self.may_create)
        popup.picked.connect(self.add)
        popup.created.connect(self.make_entry)
        popup.open_under(self.add_chip)
        self.popup = popup

    def add(self, key: str) -> None:
        """Choose an entry, as the user does."""
        if key and key not in self._keys:
            self._keys.append(key)
            self._changed()

    def make_entry(self, words: str) -> None:
        """Make a new entry (only where the list grows while typing)."""

    def remove(self, key: str) -> None:
        """Take an entry away, as the user does."""
        if key in self._keys:
            self._keys.remove(key)
            self._changed()

    def _changed(self) -> None:
        self.set_fault("")
        self._show()
        self.add_chip.setFocus()
        self.changed.emit()

    def _words(self, key: str) -> str:
        known = dict(self._items).get(key)
        return known if known is not None else self._label_of(key) if self._label_of else key

    def _show(self) -> None:
        while self._flow.flow.count() > 1:
            item = self._flow.flow.takeAt(0)
            if item is not None and (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for at, key in enumerate(self._keys):
            made = self._chip(key)
            self._flow.flow.insert_widget(at, made)
            self.setTabOrder(self.add_chip, made)
            made.show()
        self._flow.fit()
        self.updateGeometry()

    def _chip(self, key: str) -> QToolButton:
        made = chip(self._words(key), icon="x", icon_after=True, on_click=partial(self.remove, key))
        made.setCheckable(False)
        made.setProperty("held", "true")
        made.setProperty("key", key)
        made.setAccessibleName(_("{name}, press to remove", name=self._words(key)))
        made.installEventFilter(self)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and watched is not self.add_chip:
                self.remove(str(watched.property("key")))
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and watched is self.add_chip:
                self.open_list()
                return True
        return super().eventFilter(watched, event)


class TagField(ChoicesField):
    """Tags of an open list: what is typed and not there yet is made by ``create_entry(label) -> key``."""

    may_create = True

    def __init__(
        self,
        name: str,
        items: Items,
        create_entry: Callable[[str], str],
        *,
        label_of: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, items, label_of=label_of, parent=parent)
        self._create_entry = create_entry

    def make_entry(self, words: str) -> None:
        key = self._create_entry(words)
        if all(known != key for known, _label in self._items):
            self._items.append((key, words))
        self.add(key)
