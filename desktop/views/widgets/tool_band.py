"""The tool band: where there is no room for all its words, buttons keep their icon and say their word in the tooltip."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from desktop.views import theme
from desktop.views.widgets.text import tooltip

_SEARCH = 160
"""Width (px at 12 pt) a search field keeps while there are words to fold."""


class ToolBand(QFrame):
    """Folds its buttons from the last to the first until everything fits; the primary action and what has no icon keep their words."""

    def __init__(self, role: str = "band") -> None:
        super().__init__()
        self.setProperty("role", role)
        self._folded: dict[QPushButton, tuple[str, str]] = {}
        """The words and tooltips of the buttons that are folded now."""
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def fit(self) -> None:
        """Fold as many buttons as must be, and no more."""
        if self._fitting or self.layout() is None:
            return
        self._fitting = True
        self._unfold()
        self._fold_switches(False)
        missing = self._wanted() - self.width()
        for made in reversed(list(self._foldable())):
            if missing <= 0:
                break
            missing -= self._fold(made)
        self._fold_switches(missing > 0)
        self._fitting = False

    def _fold_switches(self, folded: bool) -> None:
        """What can stand for itself in a shorter way (the chips of a module's parts) does so when the buttons are folded already."""
        for widget in self._items():
            if (fold := getattr(widget, "set_folded", None)) is not None:
                fold(folded)

    def _items(self) -> Iterator[QWidget]:
        layout = self.layout()
        assert layout is not None
        for at in range(layout.count()):
            widget = layout.itemAt(at).widget()  # type: ignore[union-attr]
            if widget is not None and not widget.isHidden():
                yield widget

    def _foldable(self) -> Iterator[QPushButton]:
        for widget in self._items():
            if isinstance(widget, QPushButton) and widget.property("kind") != "primary" and not widget.icon().isNull():
                yield widget

    def _wanted(self) -> int:
        """The width at which every word can be read and a search field is of use; only when all are folded it narrows further."""
        layout = self.layout()
        assert layout is not None
        sides = layout.contentsMargins()
        needed = sum(theme.px(_SEARCH) if isinstance(one, QLineEdit) else one.sizeHint().width() for one in self._items())
        return needed + layout.spacing() * (layout.count() - 1) + sides.left() + sides.right()

    def _fold(self, made: QPushButton) -> int:
        """Take the word away; returns how much room that gives."""
        before = made.sizeHint().width()
        word, tip = made.text(), made.toolTip()
        self._folded[made] = word, tip
        made.setText("")
        made.setToolTip(f"{tooltip(word)} {tip}".strip())
        return before - made.sizeHint().width()

    def _unfold(self) -> None:
        for made, (word, tip) in self._folded.items():
            made.setText(word)
            made.setToolTip(tip)
        self._folded.clear()
