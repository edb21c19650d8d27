"""Frames, rows and columns with the distances of the tokens."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.scroll import ScrollArea
from desktop.views.widgets.text import Wrapped, label
from desktop.views.widgets.tool_band import ToolBand

Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)

_Layout = TypeVar("_Layout", bound=QBoxLayout)


def _spaced(layout: _Layout, margins: Margins, spacing: int, items: Iterable[QWidget | int | None]) -> _Layout:
    """``items``: widgets, px (a gap) or None (a stretch)."""
    layout.setContentsMargins(*(theme.px(margin) for margin in margins))
    layout.setSpacing(theme.px(spacing))
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(theme.px(item))
        else:
            layout.addWidget(item)
    return layout


def row(
    *items: QWidget | int | None, margins: Margins = NONE, spacing: int = tokens.S2, parent: QWidget | None = None
) -> QHBoxLayout:
    """A layout from left to right: widgets, gaps (px) and stretches (None)."""
    return _spaced(QHBoxLayout(parent) if parent is not None else QHBoxLayout(), margins, spacing, items)


def column(
    *items: QWidget | int | None, margins: Margins = NONE, spacing: int = 0, parent: QWidget | None = None
) -> QVBoxLayout:
    """A layout from top to bottom: widgets, gaps (px) and stretches (None)."""
    return _spaced(QVBoxLayout(parent) if parent is not None else QVBoxLayout(), margins, spacing, items)


def frame(role: str = "surface", parent: QWidget | None = None) -> QFrame:
    """A frame dressed by the style sheet: surface, band, foot, pane, side, box, note, warn, danger, info, popup."""
    made = QFrame(parent)
    made.setProperty("role", role)
    return made


def show_inside(popup: QWidget, corner: QPoint) -> None:
    """Show a popup with its top left corner at a point of the screen, moved so that all of it can be seen."""
    room = (QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()).availableGeometry()
    left = max(room.left(), min(corner.x(), room.right() - popup.width()))
    top = max(room.top(), min(corner.y(), room.bottom() - popup.height()))
    popup.move(left, top)
    popup.show()


def show_under(popup: QWidget, anchor: QWidget) -> None:
    """Show a popup under what it belongs to, inside the screen."""
    show_inside(popup, anchor.mapToGlobal(QPoint(0, anchor.height() + 2)))


def row_frame(role: str, *items: QWidget | int | None, margins: Margins = NONE, spacing: int = tokens.S2) -> QFrame:
    """A frame whose content stands from left to right."""
    made = frame(role)
    row(*items, margins=margins, spacing=spacing, parent=made)
    return made


def column_frame(role: str, *items: QWidget | int | None, margins: Margins = NONE, spacing: int = 0) -> QFrame:
    """A frame whose content stands from top to bottom."""
    made = frame(role)
    column(*items, margins=margins, spacing=spacing, parent=made)
    return made


def box(layout: QBoxLayout) -> QWidget:
    """A bare widget around a layout."""
    made = QWidget()
    made.setLayout(layout)
    return made


def band(*items: QWidget | int | None) -> QFrame:
    """The tool band over a list or a page; see ``ToolBand``."""
    made = ToolBand()
    row(*items, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2), parent=made)
    return made


def chip_band(*items: QWidget | int | None) -> QFrame:
    """The narrower band of chips under a tool band."""
    return row_frame("band", *items, margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S1))


def foot(*items: QWidget | int | None) -> QFrame:
    """The foot of a form or a page, always in sight."""
    return row_frame("foot", *items, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2))


def rule() -> QFrame:
    """A hairline."""
    return frame("rule")


def scroll_area(content: QWidget, role: str = "surface") -> QScrollArea:
    """``content`` that scrolls up and down only, and stays reachable by keyboard through what is inside it."""
    made = ScrollArea()
    made.setProperty("role", role)
    made.setWidget(content)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return made


def section(text: str, *extra: QWidget) -> QWidget:
    """The heading of a group, with what belongs to it at the right end."""
    return box(row(label(text, size="head", bold=True), None, *extra))


def pairs(rows: Iterable[tuple[str, QWidget | str]], label_width: int = 112) -> QWidget:
    """Facts in two aligned columns: a muted word, and its value as wrapped text or a widget. ``label_width`` in px at 12 pt; longer words go on in a second line."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(tokens.S3))
    grid.setVerticalSpacing(0)
    grid.setColumnMinimumWidth(0, theme.px(label_width))
    grid.setColumnStretch(1, 1)
    for line, (word, value) in enumerate(rows):
        grid.addWidget(_pair_word(word, theme.px(label_width)), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value if isinstance(value, QWidget) else Wrapped(value), line, 1, Qt.AlignmentFlag.AlignTop)
    return made


def _pair_word(word: str, width: int) -> QWidget:
    made = label(word, "muted")
    if made.sizeHint().width() <= width:
        return made
    folded = Wrapped(word, "muted")
    folded.setFixedWidth(width)
    return folded
