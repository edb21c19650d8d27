"""Ctrl and a digit under a Thai keyboard layout.

The row of digits bears Thai letters and a few signs there. Where it bears a letter Qt itself looks what an English layout has on that key; where it bears a sign ("/" on 2,
"-" on 3, "+" on Shift and 1) it does not, and Ctrl+2 would do nothing. So the place of the key decides, as it is printed on every keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

_FIRST_DIGIT = {"windows": 2}
_FIRST_DIGIT_ELSEWHERE = 10
"""Code of the key 1 (of 2 the next one, and so on to 0): as the keyboard sends it, and as X11 and Wayland count."""
_DIGITS = range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def digit(event: QKeyEvent) -> int | None:
    """The digit of a key, Arabic, Thai or whatever the Thai layout has at its place, pressed without Ctrl and Alt; None for another key."""
    if event.modifiers() & _HELD:
        return None
    if len(event.text()) == 1 and event.text().isdecimal():
        return int(event.text())
    place = event.nativeScanCode() - _FIRST_DIGIT.get(QGuiApplication.platformName(), _FIRST_DIGIT_ELSEWHERE)
    plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return (place + 1) % 10 if plain and event.nativeScanCode() and 0 <= place <= 9 else None


class DigitKeys(QObject):
    """Triggers the deeds of a window that have a digit in their shortcut."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)  # keys nobody took come up to the window, shortcuts to be as well

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not event.modifiers() & _HELD or event.key() in _DIGITS or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return False
        found = self._deed(event)
        if found is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            found.trigger() if isinstance(found, QAction) else found.activated.emit()
        return True

    def _deed(self, event: QKeyEvent) -> QAction | QShortcut | None:
        """What the key at that place would do if it bore its digit."""
        place = event.nativeScanCode() - _FIRST_DIGIT.get(QGuiApplication.platformName(), _FIRST_DIGIT_ELSEWHERE)
        if not 0 <= place <= 9:
            return None
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wanted = QKeySequence(QKeyCombination(held, Qt.Key(Qt.Key.Key_0 + (place + 1) % 10)))
        for shortcut in self._window.findChildren(QShortcut):
            if shortcut.isEnabled() and shortcut.key() == wanted:
                return shortcut
        return next((one for one in self._window.findChildren(QAction) if one.isEnabled() and wanted in one.shortcuts() and _in_front(one)), None)


def _in_front(deed: QAction) -> bool:
    """Whether the page a deed belongs to is the one that is seen; deeds of menus always are."""
    owner = deed.parent()
    return not isinstance(owner, QWidget) or isinstance(owner, QMenu | QMainWindow) or owner.isVisible()
