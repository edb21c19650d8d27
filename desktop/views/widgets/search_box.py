"""A search field with its glass and a way to empty it."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.views import theme, tokens
from desktop.words import _


class SearchBox(QLineEdit):
    """Says what is searched for a moment after the last key (``wait_ms``); Esc empties it, Down goes into the results."""

    searched = Signal(str)
    down_pressed = Signal()

    def __init__(self, placeholder: str, width: int = 368, wait_ms: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._glass = QAction(self)
        self._empty = QAction(_("Clear the search"), self)
        self._empty.triggered.connect(self.clear)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self, singleShot=True, interval=wait_ms)
        self._timer.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(self._on_text)
        self._width = width
        theme.follow(self, lambda: self._restyle(width))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._width), super().sizeHint().height())

    def _restyle(self, width: int) -> None:
        self.setMinimumWidth(theme.px(96))
        self.setMaximumWidth(theme.px(width))
        self._glass.setIcon(theme.icon("search", "muted"))
        self._empty.setIcon(theme.icon("x", "text2", tokens.ICON_SMALL))

    def _on_text(self, text: str) -> None:
        if text and self._empty not in self.actions():
            self.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        elif not text:
            self.removeAction(self._empty)
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            self._timer.stop()
            self.searched.emit(self.text())
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)
