"""Small pictures of photographs, read away from the window's thread and never larger than they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.views import theme, tokens, work_thread
from desktop.views.widgets.flow_layout import FlowBox
from desktop.views.widgets.text import tooltip
from desktop.words import _

ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp")
MOST_PIXELS = 150_000_000
"""A picture that claims more is not opened: it is no photograph, or it is meant to fill the memory."""
_MOST_WHOLE = 30_000_000
"""Pixels of a picture that cannot be read smaller than it is (anything but JPEG)."""
_WIDE, _HIGH = 88, 66

Loaded = Sequence[tuple[Path, QImage]]


def is_picture(name: str) -> bool:
    """Whether a file is a picture, by its name."""
    return name.lower().endswith(ENDINGS)


def read_small(path: Path, room: QSize) -> QImage | None:
    """The picture in ``path``, fitted into ``room`` (px) and turned upright; None for what is no picture, is damaged or too large. Any thread."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    pixels = size.width() * size.height()
    most = MOST_PIXELS if bytes(reader.format().data()) == b"jpeg" else _MOST_WHOLE
    if not size.isValid() or not 0 < pixels <= most:
        return None
    longest = max(room.width(), room.height())
    if size.width() > longest or size.height() > longest:
        reader.setScaledSize(size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    return image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def load(owner: QObject, paths: Sequence[Path], room: QSize, done: Callable[[Loaded], object]) -> None:
    """Read the small pictures of ``paths`` in another thread; ``done`` gets those that could be read, as long as ``owner`` lives."""
    if not paths:
        return

    def read(_progress: object, cancelled: Callable[[], bool]) -> Loaded:
        found = ((path, read_small(path, room)) for path in paths if not cancelled())
        return [(path, image) for path, image in found if image is not None]

    work_thread.run(owner, read, done, lambda _error: None)


class PictureStrip(FlowBox):
    """Small pictures one beside the other, each a button that opens the whole one."""

    opened = Signal(Path)

    def __init__(self, pictures: Sequence[tuple[str, Path]], parent: QWidget | None = None) -> None:
        """``pictures``: (name as the office knows it, where the file lies)."""
        super().__init__(tokens.S1, parent)
        self.buttons: dict[Path, QToolButton] = {path: self._button(name, path) for name, path in pictures}
        load(self, list(self.buttons), QSize(theme.px(_WIDE - 4), theme.px(_HIGH - 4)), self._show)

    def _button(self, name: str, path: Path) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "icon")
        made.setAccessibleName(_("Open the picture {name}", name=name))
        made.setToolTip(tooltip(name))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setFixedSize(theme.px(_WIDE), theme.px(_HIGH))
        made.setIcon(theme.icon("image", "muted"))
        made.clicked.connect(lambda: self.opened.emit(path))
        self.flow.addWidget(made)
        return made

    def _show(self, loaded: Loaded) -> None:
        for path, image in loaded:
            made = self.buttons[path]
            made.setIcon(QIcon(QPixmap.fromImage(image)))
            made.setIconSize(image.size())
