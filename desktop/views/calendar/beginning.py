"""What a calendar without any item shows beside its days: how an office begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QPushButton

from desktop.views import tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _


class Step(NamedTuple):
    """A first step: its word, what comes of it, its icon and its deed."""

    text: str
    hint: str
    icon: str
    deed: Callable[[], object]


class Beginning(QFrame):
    """The first steps, one under the other; the first is the one most offices take."""

    def __init__(self, steps: Sequence[Step]) -> None:
        super().__init__()
        self.setAccessibleName(_("How to begin"))
        self.buttons: list[QPushButton] = []
        lines = column(margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2), spacing=tokens.S1, parent=self)
        lines.addWidget(label(_("How to begin"), size="head", bold=True))
        lines.addWidget(Wrapped(_("Press Enter on a day to plan the first item, or:"), "second", "small"))
        for step in steps:
            press = button(step.text, step.icon, "" if self.buttons else "primary", on_click=step.deed)
            press.setAccessibleDescription(step.hint)
            self.buttons.append(press)
            lines.addWidget(box(column(press, Wrapped(step.hint, "muted", "small"), spacing=tokens.S1, margins=(0, tokens.S2, 0, 0))))
        lines.addStretch(1)
