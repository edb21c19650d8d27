"""Widgets one after the other, going on in the next line where the room ends."""

from __future__ import annotations

import re

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.views.widgets.text import label

_BREAK = re.compile("(?<!หมู่)(?<!หมู่ที่) ")
"""A number stays with its word."""


class FlowLayout(QLayout):
    """A layout whose height follows from its width. ``spacing`` in px, between widgets and between lines."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, at: int, widget: QWidget) -> None:
        """Put ``widget`` at a place among the others."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, area: QRect, move: bool) -> int:
        x, y, line = area.x(), area.y(), 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint()
            if x > area.x() and x + hint.width() > area.right() + 1:
                x, y, line = area.x(), y + line + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), hint))
            x += hint.width() + self.spacing()
            line = max(line, hint.height())
        return y + line - area.y()


class FlowBox(QWidget):
    """A widget that flows its children and is as high as they need."""

    def __init__(self, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, spacing)

    def resizeEvent(self, event: object) -> None:
        self.fit()

    def fit(self) -> None:
        """Take the height that the width in force asks for."""
        self.setFixedHeight(max(self.flow.heightForWidth(self.width()), 1))


def unbroken(text: str) -> FlowBox:
    """``text`` over several lines that break only at its own spaces: names of persons and places. (A label may break inside them where the
    system has a Thai word list of its own.)"""
    made = FlowBox()
    made.flow.setSpacing(made.fontMetrics().horizontalAdvance(" "))
    made.setAccessibleName(text)
    for part in _BREAK.split(text):
        made.flow.addWidget(label(part))
    return made
