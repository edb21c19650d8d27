"""Labels: plain text always, Thai broken between words, the size and tone said by a property."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.views import theme

_TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def label(
    text: str = "", tone: str = "", size: str = "body", *, bold: bool = False, parent: QWidget | None = None
) -> QLabel:
    """One line of plain text. ``tone``: "", "second", "muted", "danger", "warn", "ok", "link"; ``size``: "body", "small", "head", "title"."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    _dress(made, tone, size, bold)
    return made


def _dress(made: QLabel, tone: str, size: str, bold: bool) -> None:
    made.setProperty("tone", tone)
    made.setProperty("letters", size)
    made.setProperty("weight", "bold" if bold else "")


class Wrapped(QLabel):
    """Text over several lines, broken between Thai words, that asks for its true height at its true width.

    ``setText`` takes plain text; the breaks are put in for display only and ``plain_text`` gives the text back without them.
    """

    def __init__(
        self, text: str = "", tone: str = "", size: str = "body", *, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._plain = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        _dress(self, tone, size, bold)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(_TOP_LEFT)
        self.setText(text)
        theme.notifier.words_ready.connect(self._break)

    def setText(self, text: str) -> None:
        self._plain = text
        self._break()

    def plain_text(self) -> str:
        """The text as it was given."""
        return self._plain

    def _break(self) -> None:
        super().setText(theme.soft(self._plain))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        kept = self.minimumHeight()
        if kept > self.fontMetrics().height() and self.heightForWidth(self.width()) <= kept:
            self.setMinimumHeight(0)  # it counts in the height for a width: a label that grew wider would never grow lower
        height = self.heightForWidth(self.width())
        if height > 0 and height != self.minimumHeight():
            self.setMinimumHeight(height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), max(self.minimumHeight(), self.fontMetrics().height()))


class Elided(QLabel):
    """One line that ends in … where the room ends, and tells the whole in its tooltip."""

    def __init__(
        self, text: str = "", tone: str = "", size: str = "body", *, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        _dress(self, tone, size, bold)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), shown)
        painter.end()
        tip = tooltip(self.text()) if shown != self.text() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), self.fontMetrics().height())


class HeadName(Elided):
    """The name in the head of a page: as wide as it is while there is room, so that its state stands right behind it; never narrower than ``least`` px at 12 pt."""

    def __init__(self, least: int = 160) -> None:
        super().__init__("", size="head", bold=True)
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme.px(self._least), self.sizeHint().width()), super().minimumSizeHint().height())


def tooltip(text: str) -> str:
    """``text`` for ``setToolTip``, which has no plain-text mode of its own: whatever looks like markup is shown as typed."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<span>{plain}</span>" if text else ""
