"""A number that is stepped with Up and Down."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from desktop.views import theme, tokens


def spin_box(name: str) -> QSpinBox:
    """A spin box without arrows, its number set in from the edge as in every field."""
    made = QSpinBox()
    made.setAccessibleName(name)
    edit = made.lineEdit()
    theme.follow(made, lambda: edit.setTextMargins(theme.px(tokens.S1), 0, 0, 0))
    return made
