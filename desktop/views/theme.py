"""Fusion, a QPalette and one style sheet, all built from the tokens; light or dark, at any size of letters.

``apply`` may be called again while the program runs: colours, letters and icons change where they stand. A widget that holds something the style
sheet cannot reach (an icon, a size in px) keeps it right by ``follow``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.paths import resource
from desktop.views import tokens
from desktop.views.style_sheet import SHEET
from desktop.views.tokens import Palette

_DISTANCE = re.compile(r"@(\d+)px")
_SIZES = {"small": tokens.PT_SMALL, "body": tokens.PT_BODY, "head": tokens.PT_HEAD, "title": tokens.PT_TITLE}


class _Notifier(QObject):
    """Says when the look changed, and when Thai words can be broken into lines."""

    changed = Signal()
    words_ready = Signal()


class _State:
    """The look in force."""

    palette: Palette = tokens.LIGHT
    points: int = tokens.PT_BODY
    factor: float = 1.0
    fonts_loaded = False
    words_ready = False


notifier = _Notifier()


class _Follower(QObject):
    """Lives as long as its widget and runs ``restyle`` at each change of the look."""

    def __init__(self, widget: QWidget, restyle: Callable[[], object]) -> None:
        super().__init__(widget)
        self._restyle = restyle
        notifier.changed.connect(self.run)

    def run(self) -> None:
        self._restyle()


def follow(widget: QWidget, restyle: Callable[[], object]) -> None:
    """Run ``restyle`` now and after every change of colours or size, as long as ``widget`` lives."""
    restyle()
    _Follower(widget, restyle)


def palette() -> Palette:
    """The palette in force; ask again when you paint, never keep it."""
    return _State.palette


def colour(role: str) -> QColor:
    """The colour of a role ("text", "accent", …) in the palette in force."""
    return QColor(getattr(_State.palette, role))


def is_dark() -> bool:
    """Whether the dark palette is in force."""
    return _State.palette is tokens.DARK


def points() -> int:
    """The size of body text in force, pt."""
    return _State.points


def px(distance: float) -> int:
    """A distance of the tokens (px at 12 pt) in px at the size of letters in force."""
    return round(distance * _State.factor)


def font(size: str = "body", bold: bool = False) -> QFont:
    """A font of the program: ``size`` is "small", "body", "head" or "title"."""
    made = QFont(tokens.FAMILY)
    made.setPointSizeF(_points_of(size))
    made.setBold(bold or size == "title")
    return made


def _points_of(size: str) -> float:
    return _SIZES[size] * _State.points / tokens.PT_BODY


def apply(app: QApplication, name: str = "light", size: int = tokens.PT_BODY, *, dressed: bool = True) -> None:
    """Give the whole program the theme ``name`` ("light", "dark" or "system") with body text of ``size`` pt.

    ``dressed=False`` leaves the style sheet for ``dress``: while a window is being put together Qt would work it through again at every new parent.
    """
    _load_fonts()
    _State.palette = _chosen(name)
    _State.points = min(max(size, tokens.PT_LEAST), tokens.PT_MOST)
    _State.factor = QFontMetricsF(font()).height() / tokens.LINE_OF_TEXT
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(_qt_palette(_State.palette))
    if dressed:
        app.setStyleSheet(style_sheet())
    notifier.changed.emit()


def dress(app: QApplication) -> None:
    """Put the style sheet on a program that has none yet (see ``apply``)."""
    if not app.styleSheet():
        app.setStyleSheet(style_sheet())


def _chosen(name: str) -> Palette:
    if name == "system":
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return tokens.DARK if dark else tokens.LIGHT
    return tokens.PALETTES.get(name, tokens.LIGHT)


def _load_fonts() -> None:
    if _State.fonts_loaded:
        return
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"Sarabun-{weight}.ttf")))
    _State.fonts_loaded = True


def style_sheet() -> str:
    """The style sheet of the look in force."""
    images = {
        name: resource("icons", f"ui-{file}.svg").as_posix()
        for name, file in (
            ("chevron_down", "chevron-down"),
            ("chevron_right", "chevron-right"),
            ("chevron_up", "chevron-up"),
            ("check", "check"),
            ("tick", "tick"),
        )
    }
    sizes = {f"pt_{name}": f"{_points_of(name):g}" for name in _SIZES}
    filled = SHEET.format(**_State.palette.as_dict(), **images, **sizes, radius=tokens.RADIUS, round=px(16) // 2 + 1)
    return _DISTANCE.sub(lambda found: f"{px(int(found[1]))}px", filled)


def _qt_palette(colours: Palette) -> QPalette:
    made, role = QPalette(), QPalette.ColorRole
    for which, value in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunken),
        (role.Text, colours.text),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.danger),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.link),
        (role.LinkVisited, colours.link),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Light, colours.surface),
        (role.Midlight, colours.hover),
        (role.Mid, colours.line),
        (role.Dark, colours.edge),
        (role.Shadow, colours.line),
        (role.Accent, colours.accent),
    ):
        made.setColor(which, QColor(value))
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.disabled))
    return made


def pixmap(name: str, role: str = "text2", size: int = tokens.ICON) -> QPixmap:
    """An icon as a picture of ``size`` px (at 12 pt) in the colour of ``role``."""
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    return _drawn(name, getattr(_State.palette, role), px(size), ratio)


@lru_cache(maxsize=600)
def _drawn(name: str, colour_name: str, size: int, ratio: float) -> QPixmap:
    """The drawing of an icon in a colour; the shape itself is worked out once for all colours."""
    made = QPixmap(_shape(name, round(size * ratio)))
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), QColor(colour_name))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=200)
def _shape(name: str, side: int) -> QPixmap:
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", "#000000").encode()))
    drawing.render(painter, QRectF(made.rect()))
    painter.end()
    return made


@lru_cache(maxsize=200)
def _svg(name: str) -> str:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', 'stroke-width="1.75"')


def icon(name: str, role: str = "text2", size: int = tokens.ICON, gap: int = 0) -> QIcon:
    """An icon with its disabled look.

    ``gap``: empty px after the drawing (before it if negative), because Qt has no setting for the distance between an icon and its word.
    """
    made = QIcon()
    for which, mode in ((role, QIcon.Mode.Normal), ("disabled", QIcon.Mode.Disabled)):
        made.addPixmap(_with_gap(pixmap(name, which, size), px(gap)), mode)
    return made


def _with_gap(drawn: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return drawn
    ratio = drawn.devicePixelRatio()
    made = QPixmap(drawn.width() + round(abs(gap) * ratio), drawn.height())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(max(0, -gap), 0, drawn)
    painter.end()
    return made


def icon_size(size: int = tokens.ICON, gap: int = 0) -> QSize:
    """The size a button must give an icon made with the same ``size`` and ``gap``."""
    return QSize(px(size) + px(abs(gap)), px(size))


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet reads, and let the widget look like it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()


def soft(text: str) -> str:
    """``text`` with breaks between Thai words for display; unchanged until the word list is loaded (``words_loaded``)."""
    if not _State.words_ready:
        return text
    from desktop.domain.thai_break import soft as broken

    return broken(text)


def words_loaded() -> None:
    """Tell every wrapped label that Thai words can now be broken into lines (UI thread)."""
    if not _State.words_ready:
        _State.words_ready = True
        notifier.words_ready.emit()
