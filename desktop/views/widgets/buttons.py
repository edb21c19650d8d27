"""Buttons: one primary action, a word beside every icon, and a name for who cannot see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton, QToolButton, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.text import tooltip

_ROLE_OF_KIND = {"primary": "on_accent", "danger": "danger", "link": "link"}


def button(
    text: str,
    icon: str = "",
    kind: str = "",
    *,
    tip: str = "",
    on_click: Callable[[], object] | None = None,
    shortcut: str = "",
) -> QPushButton:
    """A button with a word. ``kind``: "" (plain), "primary", "danger", "flat" or "link". ``shortcut`` ("Ctrl+S") works and is told in the tooltip."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setAccessibleName(text)
    if icon:
        set_icon(made, icon, _ROLE_OF_KIND.get(kind, "text2"))
    _tell(made, tip, shortcut)
    if on_click is not None:
        made.clicked.connect(lambda *_: on_click())
    return made


def icon_button(
    icon: str, tip: str, *, on_click: Callable[[], object] | None = None, shortcut: str = ""
) -> QToolButton:
    """A button where there is room only for an icon; ``tip`` is its word, in the tooltip and for screen readers."""
    made = QToolButton()
    made.setProperty("kind", "icon")
    made.setAccessibleName(tip)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_icon(made, icon, "text2", gap=0)
    _tell(made, tip, shortcut)
    if on_click is not None:
        made.clicked.connect(lambda *_: on_click())
    return made


def enter_moves_on(form: QWidget, event: QKeyEvent) -> bool:
    """What Enter does in a form: it presses the button that has the focus, else goes to the next field. Whether ``event`` was Enter, and so is done."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    focus = QApplication.focusWidget()
    if isinstance(focus, QAbstractButton):
        focus.click()
    else:
        form.focusNextPrevChild(True)
    return True


def more_button(tip: str, menu: QMenu) -> QToolButton:
    """The "…" that opens what is needed less often."""
    made = icon_button("ellipsis", tip)
    made.setMenu(menu)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return made


def chip(
    text: str,
    *,
    checked: bool = False,
    icon: str = "",
    icon_after: bool = False,
    on_click: Callable[[], object] | None = None,
) -> QToolButton:
    """A chip that is on or off: a saved view, a filter. ``icon_after`` puts its icon behind the word ("x" to remove, "chevron-down" for a list)."""
    made = QToolButton()
    made.setProperty("kind", "chip")
    made.setCheckable(True)
    made.setChecked(checked)
    made.setText(text)
    made.setAccessibleName(text)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if icon:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_icon(made, icon, "text2", tokens.ICON_SMALL, -tokens.S1 if icon_after else tokens.S1)
        if icon_after:
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if on_click is not None:
        made.clicked.connect(lambda *_: on_click())
    return made


def set_icon(
    made: QAbstractButton, icon: str, role: str = "text2", size: int = tokens.ICON, gap: int = tokens.S1
) -> None:
    """Give a button an icon that keeps its colour and size with the theme."""

    def restyle() -> None:
        made.setIcon(theme.icon(icon, role, size, gap))
        made.setIconSize(theme.icon_size(size, gap))

    theme.follow(made, restyle)


def action(
    menu: QMenu, text: str, on_run: Callable[[], object], *, shortcut: str = "", icon: str = "", enabled: bool = True
) -> QAction:
    """Add a deed to a menu."""
    made = QAction(text, menu)
    if shortcut:
        made.setShortcut(QKeySequence(shortcut))
    if icon:
        theme.follow(menu, lambda: made.setIcon(theme.icon(icon)))
    made.setEnabled(enabled)
    made.triggered.connect(lambda *_: on_run())
    menu.addAction(made)
    return made


def press_focused_button(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button of ``window`` that has the focus if ``event`` is Enter; whether it was. Qt itself knows only the space bar for this outside of dialogs."""
    focus = window.focusWidget()
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(focus, QPushButton | QToolButton):
        return False
    focus.click()
    return True


def _tell(made: QAbstractButton, tip: str, shortcut: str) -> None:
    told = f"{tip} ({shortcut})".strip() if shortcut else tip
    if told:
        made.setToolTip(tooltip(told))
    if shortcut:
        made.setShortcut(QKeySequence(shortcut))
