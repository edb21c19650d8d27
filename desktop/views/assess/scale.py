"""The small scale of a KPI: levels 1–5 in equal steps, the threshold under each, the point where the result lies."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.interpolation import plain
from desktop.views import theme, tokens
from desktop.words import _

_SIDE, _LINE, _HEIGHT = 28, 40, 92


class ScaleView(QWidget):
    """A picture, not a control; its description says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._limits: tuple[float, ...] = ()
        self._score: Decimal | None = None
        self._result = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self, lambda: self.setFixedHeight(theme.px(_HEIGHT)))

    def show_scale(self, limits: Sequence[float], score: Decimal | None, result: str) -> None:
        """Show the thresholds, and the score with the result it comes from."""
        self._limits, self._score, self._result = tuple(limits), score, result
        self.setAccessibleName(_("Thresholds of levels 1 to 5"))
        at = _("; the result {result} gives {score}", result=result, score=score) if score is not None else ""
        self.setAccessibleDescription(", ".join(f"{level}: {plain(limit)}" for level, limit in enumerate(self._limits, 1)) + at)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(_HEIGHT))

    def _x(self, level: float) -> float:
        side = theme.px(_SIDE)
        return side + (self.width() - 2 * side) * (level - 1) / max(len(self._limits) - 1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._limits:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        line = theme.px(_LINE)
        painter.setPen(QPen(theme.colour("edge"), 2))
        painter.drawLine(QPointF(self._x(1), line), QPointF(self._x(len(self._limits)), line))
        for level, limit in enumerate(self._limits, 1):
            self._mark(painter, level, limit, line)
        if self._score is not None:
            self._point(painter, float(self._score), line)
        painter.end()

    def _mark(self, painter: QPainter, level: int, limit: float, line: int) -> None:
        x, half, high = self._x(level), theme.px(_SIDE), theme.px(tokens.LINE_OF_TEXT - 4)
        painter.setPen(QPen(theme.colour("edge"), 2))
        painter.drawLine(QPointF(x, line - theme.px(4)), QPointF(x, line + theme.px(4)))
        painter.setPen(theme.colour("muted"))
        painter.drawText(QRectF(x - half, line + theme.px(4), 2 * half, high), Qt.AlignmentFlag.AlignCenter, str(level))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(x - half, line + theme.px(4) + high - 4, 2 * half, high), Qt.AlignmentFlag.AlignCenter, plain(limit))

    def _point(self, painter: QPainter, score: float, line: int) -> None:
        x, side = self._x(score), theme.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawPolygon(QPolygonF([QPointF(x, line - 1), QPointF(x - side, line - 2 * side), QPointF(x + side, line - 2 * side)]))
        painter.setPen(theme.colour("text"))
        width = painter.fontMetrics().horizontalAdvance(self._result) + 4
        left = min(max(0.0, x - width / 2), self.width() - width)
        painter.drawText(QRectF(left, 0, width, line - 2 * side), Qt.AlignmentFlag.AlignCenter, self._result)
