"""Long work in sight: nothing at first, one line after 0.4 s, a bar with count and cancel after 1 s."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from desktop.views import tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, row
from desktop.views.widgets.text import Elided
from desktop.words import _

LINE_AFTER_MS = 400
BAR_AFTER_MS = 1000


class ProgressLine(QFrame):
    """Shows that work goes on and how far it is. ``cancelled`` is sent when the user stops it."""

    cancelled = Signal()

    def __init__(self, text: str, cancel_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self._text = text
        self.words = Elided(text, "second")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        self.cancel = button(cancel_text or _("Cancel"), on_click=self._on_cancel)
        inner = column(self.words, self.bar, spacing=tokens.S1)
        layout = row(margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S1), spacing=tokens.S4, parent=self)
        layout.addLayout(inner, 1)
        layout.addWidget(self.cancel)
        self._line = QTimer(self, singleShot=True, interval=LINE_AFTER_MS)
        self._line.timeout.connect(self.show)
        self._bar_later = QTimer(self, singleShot=True, interval=BAR_AFTER_MS)
        self._bar_later.timeout.connect(self._show_bar)
        self.hide()
        self.bar.hide()
        self.cancel.hide()

    def start(self) -> None:
        """Begin to wait; what is to be seen comes by itself."""
        self.cancel.setEnabled(True)
        self.bar.setRange(0, 0)
        self.words.setText(self._text)
        self._line.start()
        self._bar_later.start()

    def stop(self) -> None:
        """The work ended: nothing more is to be seen."""
        self._line.stop()
        self._bar_later.stop()
        for part in (self, self.bar, self.cancel):
            part.hide()

    def _show_bar(self) -> None:
        self.bar.show()
        self.cancel.show()

    def set_progress(self, done: int, total: int) -> None:
        """``done`` of ``total`` steps; a total of 0 means that nobody knows."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total:
            self.words.setText(_("{work} {done} of {total}", work=self._text, done=f"{done:,}", total=f"{total:,}"))

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.words.setText(_("Stopping …"))
        self.cancelled.emit()
