"""What a page shows when it has nothing to show: what it is for, and how to begin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column
from desktop.views.widgets.text import Wrapped, label

_WIDTH = 560


@dataclass(frozen=True)
class Way:
    """One way to begin: the deed, what it does, and a hint beside it."""

    text: str
    deed: Callable[[], object]
    hint: str = ""
    icon: str = ""
    primary: bool = False


class EmptyState(QWidget):
    """A title, two lines, and the ways to begin, in the middle of the room."""

    def __init__(self, title: str, text: str, ways: tuple[Way, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(title, size="title")
        self.text = Wrapped(text, "second")
        self.buttons: list[QPushButton] = []
        inner = QWidget()
        inner.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        column(self.title, self.text, tokens.S3, self._ways(ways), spacing=tokens.S1, parent=inner)
        theme.follow(inner, lambda: inner.setFixedWidth(theme.px(_WIDTH)))
        outer = column(None, parent=self)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def _ways(self, ways: tuple[Way, ...]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(tokens.S4))
        grid.setVerticalSpacing(theme.px(tokens.S2))
        grid.setColumnMinimumWidth(0, theme.px(248))
        grid.setColumnStretch(1, 1)
        for line, way in enumerate(ways):
            press = button(way.text, way.icon, "primary" if way.primary else "", on_click=way.deed)
            self.buttons.append(press)
            grid.addWidget(press, line, 0)
            grid.addWidget(Wrapped(way.hint, "second"), line, 1, Qt.AlignmentFlag.AlignVCenter)
        return made
