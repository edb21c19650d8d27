"""A chart in the window: the very shapes that are printed, painted in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import theme, tokens

if TYPE_CHECKING:
    from desktop.reports.drawing import Box, Disc, Line, Part, Picture, Polygon, Titled, Words
    from desktop.reports.measures import Type

BODY_POINTS = 10.5
"""The size of body text in print; it becomes the size of body text in the window, and everything else grows alike."""
POINTS_PER_INCH = 72.0
FONT_PIXELS = 200
NARROWEST = 320
"""Width (px at 12 pt) from which a chart has its usual size; where there is less room the whole picture is smaller."""
LEAST = 160
USUAL = 560


class ChartView(QWidget):
    """Paints one chart over its whole width. It is a picture, not a control: no focus, and its description says every figure.

    The shapes and their places are those of the printed page; nothing is laid out here.
    """

    def __init__(self, chart: Titled | None = None) -> None:
        super().__init__()
        self._chart: Titled | None = None
        self._picture: Picture | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.follow(self, self._restyled)
        if chart is not None:
            self.show_chart(chart)

    def show_chart(self, chart: Titled) -> None:
        """Show ``chart`` in place of the one before."""
        self._chart, self._picture = chart, None
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.description)
        self._settle()

    def picture(self) -> Picture | None:
        """The picture at the present width; None before there is a chart."""
        if self._chart is None:
            return None
        width = max(self.width(), theme.px(NARROWEST)) / self._scale()
        if self._picture is None or abs(self._picture.width - width) > 0.01:
            self._picture = self._made(width)
        return self._picture

    def _made(self, width: float) -> Picture:
        from desktop.reports.text import typesetter

        assert self._chart is not None
        return self._chart.picture(width, typesetter())

    # --- size ---------------------------------------------------------------------------------------------------------

    def _scale(self) -> float:
        """Pixels a point of the picture takes."""
        return theme.font().pointSizeF() / BODY_POINTS * self.logicalDpiY() / POINTS_PER_INCH

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._chart is None:
            return 0
        scale = self._scale()
        return round(self._made(max(width, theme.px(NARROWEST)) / scale).height * scale * _shrunk(width))

    def sizeHint(self) -> QSize:
        width = theme.px(USUAL)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(LEAST), theme.px(tokens.S4))

    def _settle(self) -> None:
        """The height follows from the width, also in layouts that do not ask for it."""
        if self._chart is not None:
            self.setFixedHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def _restyled(self) -> None:
        self._picture = None
        self._settle()

    def resizeEvent(self, event: QEvent) -> None:
        self._settle()

    # --- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self.picture()
        if picture is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_shrunk(self.width()), _shrunk(self.width()))
        pen = _Pen(painter, self._scale())
        for part in picture.parts:
            pen.draw(part)
        painter.end()


def _shrunk(width: int) -> float:
    """How much smaller than usual a chart is in a narrow place."""
    return min(1.0, max(width, 1) / theme.px(NARROWEST))


def ink(grey: float) -> QColor:
    """A grey of the page in the colours of the theme: paper is the surface, black the text."""
    paper, black = theme.colour("surface"), theme.colour("text")
    mixed = (round(low + (high - low) * grey) for low, high in zip(black.getRgb()[:3], paper.getRgb()[:3], strict=True))  # type: ignore[index]
    return QColor(*mixed)


class _Pen:
    """Draws the parts of a picture, ``scale`` px a point."""

    def __init__(self, painter: QPainter, scale: float) -> None:
        from desktop.reports.text import typesetter

        self.painter = painter
        self.scale = scale
        self.setter = typesetter()

    def draw(self, part: Part) -> None:
        """One part."""
        _DRAWN[type(part).__name__](self, part)

    def _at(self, x: float, y: float) -> QPointF:
        return QPointF(x * self.scale, y * self.scale)

    def _inked(self, fill: float | None, weight: float) -> None:
        self.painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else ink(fill))
        self.painter.setPen(self._line(weight) if weight else Qt.PenStyle.NoPen)

    def _line(self, weight: float, dash: tuple[float, ...] = ()) -> QPen:
        made = QPen(ink(0.0), max(weight * self.scale, 0.6))
        made.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dash:
            made.setDashPattern([length / weight for length in dash])
        return made

    def line(self, part: Line) -> None:
        """A line."""
        self.painter.setPen(self._line(part.weight, part.dash))
        self.painter.drawLine(QLineF(self._at(part.x0, part.y0), self._at(part.x1, part.y1)))

    def box(self, part: Box) -> None:
        """A rectangle."""
        self._inked(part.fill, part.weight)
        self.painter.drawRect(QRectF(self._at(part.x, part.y), self._at(part.x + part.width, part.y + part.height)))

    def disc(self, part: Disc) -> None:
        """A circle."""
        self._inked(part.fill, part.weight)
        self.painter.drawEllipse(self._at(part.x, part.y), part.radius * self.scale, part.radius * self.scale)

    def polygon(self, part: Polygon) -> None:
        """A figure of straight edges."""
        self._inked(part.fill, part.weight)
        self.painter.drawPolygon(QPolygonF([self._at(x, y) for x, y in part.points]))

    def words(self, part: Words) -> None:
        """A line of text; where it begins is reckoned by the engine of the printed page."""
        left = part.x - self.setter.width(part.text, part.style) * {"left": 0.0, "centre": 0.5, "right": 1.0}[part.align]
        self.painter.save()
        self.painter.translate(self._at(left, part.y))
        shrink = part.style.size * self.scale / FONT_PIXELS
        self.painter.scale(shrink, shrink)
        self.painter.setFont(self._font(part.style))
        self.painter.setPen(ink(part.grey))
        self.painter.drawText(QPointF(0, 0), part.text)
        self.painter.restore()

    def _font(self, style: Type) -> QFont:
        """The face of a style, large: Qt rounds small sizes to whole pixels, and the words would be wider or narrower than in print."""
        made = QFont(tokens.FAMILY)
        made.setPixelSize(FONT_PIXELS)
        made.setBold(style.bold)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return made


_DRAWN: dict[str, Callable[[_Pen, Any], None]] = {
    "Line": _Pen.line, "Box": _Pen.box, "Disc": _Pen.disc, "Polygon": _Pen.polygon, "Words": _Pen.words,
}
