"""A notice is a bar in the page, never a window: undo, backup overdue, read-only, draft found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.text import Wrapped
from desktop.words import _

_ICONS = {
    "note": ("undo-2", "text2"),
    "info": ("info", "info"),
    "warn": ("triangle-alert", "warn"),
    "danger": ("octagon-alert", "danger"),
}


class NoticeBar(QFrame):
    """One line that says what is the matter, the deeds that answer it, and a cross.

    ``kind``: "note" (grey, what was just done), "info", "warn", "danger". ``key`` names the notice so that a newer one takes its place.
    """

    closed = Signal()

    def __init__(
        self,
        text: str,
        kind: str = "note",
        actions: tuple[tuple[str, Callable[[], object]], ...] = (),
        *,
        icon: str = "",
        key: str = "",
        closable: bool = True,
        seconds: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key or text
        self.passing = seconds > 0
        self.setProperty("role", kind)
        self.setAccessibleName(text)
        self.text = Wrapped(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(tokens.S3), theme.px(tokens.S1), theme.px(tokens.S2), theme.px(tokens.S1))
        layout.setSpacing(theme.px(tokens.S2))
        layout.addWidget(_sign(icon or _ICONS[kind][0], _ICONS[kind][1]), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        for word, deed in actions:
            layout.addWidget(
                button(word, kind="link" if kind == "note" else "", on_click=deed), 0, Qt.AlignmentFlag.AlignVCenter
            )
        if closable:
            layout.addWidget(
                icon_button("x", _("Close this notice"), on_click=self.close_notice), 0, Qt.AlignmentFlag.AlignVCenter
            )
        if seconds:
            QTimer.singleShot(seconds * 1000, self, self.close_notice)

    def close_notice(self) -> None:
        """Take the notice away."""
        self.hide()
        self.closed.emit()
        self.deleteLater()


def _sign(icon: str, role: str) -> QLabel:
    made = QLabel()
    theme.follow(made, lambda: made.setPixmap(theme.pixmap(icon, role)))
    return made


class NoticeArea(QWidget):
    """The place over a page where notices stand, newest on top; one of each key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from desktop.views.widgets.layout import column

        self._layout = column(spacing=1, parent=self)
        self._bars: dict[str, NoticeBar] = {}
        self.hide()

    def show_notice(self, bar: NoticeBar) -> NoticeBar:
        """Show ``bar``, in the place of an older one with its key."""
        self.drop(bar.key)
        self._bars[bar.key] = bar
        bar.closed.connect(lambda: self._forget(bar))
        self._layout.insertWidget(0, bar)
        self.show()
        return bar

    def drop(self, key: str) -> None:
        """Take the notice named ``key`` away, if it is there."""
        bar = self._bars.get(key)
        if bar is not None:
            bar.close_notice()

    def drop_passing(self) -> None:
        """Take away what goes by itself anyway: it spoke of the page before."""
        for bar in [bar for bar in self._bars.values() if bar.passing]:
            bar.close_notice()

    def keys(self) -> tuple[str, ...]:
        """The notices that are shown."""
        return tuple(self._bars)

    def __contains__(self, key: object) -> bool:
        return key in self._bars

    def bar(self, key: str) -> NoticeBar | None:
        """The notice named ``key``, if it is shown."""
        return self._bars.get(key)

    def _forget(self, bar: NoticeBar) -> None:
        if self._bars.get(bar.key) is bar:
            del self._bars[bar.key]
        self.setVisible(bool(self._bars))
