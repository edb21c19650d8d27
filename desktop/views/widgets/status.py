"""A state is always a word with a shape; colour only helps."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import theme, tokens

_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def draw_shape(painter: QPainter, shape: str, ink: QColor, square: QRectF) -> None:
    """Draw ring, half, disc, triangle, diamond, slash or lock into ``square`` (12 px at 12 pt)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.75))
    painter.setBrush(Qt.BrushStyle.NoBrush if shape in ("ring", "half", "slash") else ink)
    _SHAPES[shape](painter, ink, square.adjusted(1, 1, -1, -1))
    painter.restore()


def _round(painter: QPainter, ink: QColor, area: QRectF) -> None:
    painter.drawEllipse(area)


def _half(painter: QPainter, ink: QColor, area: QRectF) -> None:
    painter.drawEllipse(area)
    painter.setBrush(ink)
    painter.drawChord(area, 90 * 16, 180 * 16)


def _slash(painter: QPainter, ink: QColor, area: QRectF) -> None:
    painter.drawEllipse(area)
    painter.drawLine(QPointF(area.left() + 2, area.bottom() - 2), QPointF(area.right() - 2, area.top() + 2))


def _triangle(painter: QPainter, ink: QColor, area: QRectF) -> None:
    painter.drawPolygon(QPolygonF([QPointF(area.center().x(), area.top()), area.bottomRight(), area.bottomLeft()]))


def _diamond(painter: QPainter, ink: QColor, area: QRectF) -> None:
    x, y, reach = area.center().x(), area.center().y(), area.width() / 2 + 0.5
    painter.drawPolygon(
        QPolygonF([QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)])
    )


def _lock(painter: QPainter, ink: QColor, area: QRectF) -> None:
    painter.drawRect(area.adjusted(0.5, area.height() * 0.4, -0.5, 0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(area.adjusted(2, -1, -2, -2), 0, 180 * 16)


_SHAPES = {
    "ring": _round,
    "disc": _round,
    "half": _half,
    "slash": _slash,
    "triangle": _triangle,
    "diamond": _diamond,
    "lock": _lock,
}


def status_width(word: str, metrics: QFontMetrics) -> int:
    """The px that shape, word and their distances take."""
    return theme.px(8 + 12 + 6 + 8) + metrics.horizontalAdvance(word)


def paint_status(
    painter: QPainter, area: QRect, tone: str, word: str, metrics: QFontMetrics, tinted: bool | None = None
) -> None:
    """Paint shape and word at the left of ``area``, on a chip if ``tinted`` (default: only what somebody must act on)."""
    role, shape = tokens.STATUS[tone]
    ink = theme.colour(role)
    chip = (tone in tokens.TINTED) if tinted is None else tinted
    width = min(status_width(word, metrics), area.width())
    left = area.left() if chip else area.left() - theme.px(6)
    if chip:
        _paint_chip(painter, QRect(left, area.center().y() - theme.px(12) + 1, width, theme.px(24)), role)
    side = theme.px(12)
    draw_shape(painter, shape, ink, QRectF(left + theme.px(6), area.center().y() - side / 2 + 1, side, side))
    painter.setPen(ink if chip else theme.colour("text"))
    words = QRect(left + theme.px(24), area.top(), width - theme.px(28) + (0 if chip else theme.px(6)), area.height())
    painter.drawText(words, _MIDDLE_LEFT, metrics.elidedText(word, Qt.TextElideMode.ElideRight, words.width()))


def _paint_chip(painter: QPainter, area: QRect, role: str) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{role}_tint" if role in ("ok", "warn", "danger", "info") else "sunken"))
    painter.drawRoundedRect(area, tokens.RADIUS, tokens.RADIUS)
    painter.restore()


class Status(QWidget):
    """Shape and word as a widget. ``tone`` is one of ``tokens.STATUS``."""

    def __init__(self, tone: str, word: str, tinted: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tinted = tinted
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_status(tone, word)

    def set_status(self, tone: str, word: str) -> None:
        """Show another state."""
        self._tone, self._word = tone, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(status_width(self._word, self.fontMetrics()) + 2, theme.px(tokens.LINE_OF_TEXT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_status(painter, self.rect(), self._tone, self._word, self.fontMetrics(), self._tinted)
        painter.end()
