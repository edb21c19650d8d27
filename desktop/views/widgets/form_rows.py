"""Rows of a plain form: the word at the left in one column, its field beside it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.text import Wrapped

LABEL = 184


def form_rows(rows: Iterable[tuple[str, QWidget | QLayout]], label_width: int = LABEL) -> QWidget:
    """``rows``: (word, field). ``label_width`` in px at 12 pt. A word ending in " *" marks a required field."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(tokens.S3))
    grid.setVerticalSpacing(theme.px(tokens.S1))
    grid.setColumnStretch(1, 1)
    for line, (word, field) in enumerate(rows):
        name = Wrapped(word, "second")
        name.setContentsMargins(0, theme.px(tokens.S1), 0, 0)
        name.setFixedWidth(theme.px(label_width))
        grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(field, QLayout):
            grid.addLayout(field, line, 1)
        else:
            grid.addWidget(field, line, 1)
    return made
