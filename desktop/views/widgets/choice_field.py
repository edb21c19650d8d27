"""One entry of a value list: picked from the list, or found by typing part of its Thai label."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from desktop.domain.thai_text import fold
from desktop.views import theme
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.layout import box, row
from desktop.views.widgets.list_popup import Items, matching
from desktop.words import _

_WIDEST = 320
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.OtherFocusReason)


class _Box(QComboBox):
    """A combo box that the wheel changes only while it has the focus, and that is read when the focus leaves."""

    def __init__(self, field: ChoiceField) -> None:
        super().__init__()
        self._field = field
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def line(self) -> QLineEdit:
        """The line that is typed into."""
        edit = self.lineEdit()
        assert edit is not None
        return edit

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What stands there is selected also where a form or a fault puts the focus, as it is where Tab does: what is typed next takes its place."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            length = len(self.line().text())
            self.line().setSelection(length, -length)  # from the end, so that a long label shows its beginning

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if shiboken6.isValid(self._field):  # a window that goes takes the focus from what is half gone already
            self._field.commit()


class ChoiceField(FieldWidget):
    """A key of a value list, or None.

    ``items``: (key, label) that may be chosen; ``label_of`` names a stored key that is no longer offered. Empty text clears the field unless ``required``.
    ``key_of`` finds the key of another word for an entry (ไม่มีมูล for ไม่พบมูล/มูลไม่เพียงพอ). ``width``: px at 12 pt, 0 for all the room.
    ``changed`` comes with every key; ``settled`` when an entry was picked, or what was typed is read by Enter or by going on (``kept`` is that entry).
    """

    settled = Signal()

    def __init__(
        self,
        name: str,
        items: Items,
        *,
        label_of: Callable[[str], str] | None = None,
        key_of: Callable[[str], str | None] | None = None,
        width: int = 0,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._items = list(items)
        self._label_of = label_of
        self._key_of = key_of
        self._key: str | None = None
        self._kept: str | None = None
        self._bad = ""
        self.combo = _Box(self)
        self.edit = self.combo.line()
        self.edit.setPlaceholderText(hint)
        self.combo.setMinimumContentsLength(6)
        self.combo.setSizePolicy(
            QSizePolicy.Policy.Expanding if not width else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )
        self._fill()
        self.set_content(box(row(self.combo, *([None] if width else []))), self.combo)
        self.edit.setAccessibleName(name)
        self.combo.activated.connect(self._on_picked)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.returnPressed.connect(self._settle)
        self._width = width
        if width:
            theme.follow(self, self._fit)

    def _fit(self) -> None:
        """As wide as was asked for, wider where a label needs it, up to what a form bears."""
        widest = max(
            (self.combo.fontMetrics().horizontalAdvance(words) for _key, words in self._items), default=0
        ) + theme.px(48)
        self.combo.setFixedWidth(max(theme.px(self._width), min(widest, theme.px(_WIDEST))))

    def _fill(self) -> None:
        self.combo.clear()
        for key, words in self._items:
            self.combo.addItem(words, key)
        self.combo.setCurrentIndex(-1)
        completer = QCompleter([words for _key, words in self._items], self.combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(10)
        completer.activated.connect(self._on_completed)
        self.combo.setCompleter(completer)

    def set_items(self, items: Items) -> None:
        """Offer other entries; the value stays."""
        self._items = list(items)
        key = self._key
        self._fill()
        self.set_value(key)

    def value(self) -> str | None:
        self._read()
        return self._key

    def set_value(self, value: Any) -> None:
        self._key = self._kept = value or None
        self._bad = ""
        self.combo.setCurrentIndex(self.combo.findData(self._key) if self._key else -1)
        self.combo.setEditText(self._words(self._key))
        self.edit.setCursorPosition(0)
        self.set_fault("")

    def _words(self, key: str | None) -> str:
        if not key:
            return ""
        known = dict(self._items).get(key)
        return known if known is not None else self._label_of(key) if self._label_of else key

    def own_fault(self) -> str:
        self._read()
        return self._bad

    def typed(self) -> str:
        """The text as it stands."""
        return self.combo.currentText()

    def kept(self) -> Any:
        """The entry that was settled last, whatever is being typed now."""
        return self._kept

    def is_typed_in(self) -> bool:
        """Whether something else is being typed just now; what stands in the line is then left alone."""
        return self.edit.hasFocus() and self.combo.currentText() != self._words(self._kept)

    def _settle(self) -> None:
        """What was typed counts now."""
        before = self._kept
        self._read()
        if self._bad:
            self.set_fault(self._bad)
        elif self._key != before:
            self.set_value(self._key)
            self.settled.emit()

    def commit(self) -> None:
        """Read what was typed: show the whole label, or say that there is no such entry and leave the text."""
        before, kept = self._key, self._kept
        self._read()
        if self._bad:
            self.set_fault(self._bad)
        elif self.combo.currentText() != self._words(self._key):
            self.set_value(self._key)
        if self._key != before:
            self.changed.emit()
        if not self._bad and self._key != kept:
            self._kept = self._key
            self.settled.emit()

    def _read(self) -> None:
        """Find the entry that the text means: the same label, or the only one that holds it."""
        typed = self.combo.currentText().strip()
        self._bad = ""
        if typed == self._words(self._key):
            return
        if not typed:
            self._key = None
            return
        found = [key for key, words in self._items if fold(words) == fold(typed)] or [
            key for key, _words in matching(self._items, typed)
        ] or self._by_other_word(typed)
        self._key = found[0] if len(found) == 1 else None
        if len(found) != 1:
            self._bad = (
                self._none(typed)
                if not found
                else _("“{typed}” fits {count} entries. Choose one of the list.", typed=typed, count=len(found))
            )

    def _by_other_word(self, typed: str) -> list[str]:
        key = self._key_of(typed) if self._key_of else None
        return [key] if key in dict(self._items) else []

    @staticmethod
    def _none(typed: str) -> str:
        return _("“{typed}” is not in the list. Choose one of the list.", typed=typed)

    def _on_typed(self, _text: str) -> None:
        if self.fault():
            self.set_fault("")
        self.changed.emit()

    def _on_picked(self, at: int) -> None:
        self._take(self.combo.itemData(at))

    def _on_completed(self, words: str) -> None:
        self._take(next((key for key, label in self._items if label == words), None))

    def _take(self, key: str | None) -> None:
        changed, settled = key != self._key, key != self._kept
        self.set_value(key)
        if changed:
            self.changed.emit()
        if settled:
            self.settled.emit()
