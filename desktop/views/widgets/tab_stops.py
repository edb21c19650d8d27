"""Where Tab halts. Qt's own chain goes round in circles where fields are made of several widgets, and does not know what came later."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def is_stop(widget: QWidget) -> bool:
    """Whether Tab halts at ``widget`` itself, not at what stands for it."""
    takes = (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
    return takes and widget.focusProxy() is None and widget.isEnabled() and widget.isVisible()


def stops_in(part: QWidget) -> list[QWidget]:
    """What Tab halts at within ``part``: by lines, and from left to right in a line (a box and the button beside it need not be of one height)."""
    window = part.window()
    found = [widget for widget in part.findChildren(QWidget) if is_stop(widget) and widget.window() is window]
    places = {widget: widget.mapTo(part, widget.rect().topLeft()) for widget in found}
    found.sort(key=lambda widget: places[widget].y())
    lines: list[list[QWidget]] = []
    for widget in found:
        if lines and places[widget].y() < places[lines[-1][0]].y() + min(lines[-1][0].height(), widget.height()) // 2:
            lines[-1].append(widget)
        else:
            lines.append([widget])
    return [widget for line in lines for widget in sorted(line, key=lambda widget: places[widget].x())]
