"""The list of values under a filter chip: search in it, tick several, see how many records each stands for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.thai_text import fold
from desktop.views import theme, tokens
from desktop.views.widgets.layout import show_under
from desktop.words import _

_KEY = Qt.ItemDataRole.UserRole
_FOLDED = Qt.ItemDataRole.UserRole + 1
_MOST_LINES = 10


class FilterPopup(QFrame):
    """Ticks take effect at once; Esc or a click elsewhere closes it."""

    chosen = Signal(tuple)
    """The keys that are ticked."""

    def __init__(self, title: str, values: list[tuple[str, str, int]], ticked: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(title)
        self._build(title)
        for key, words, count in values:
            self._add(key, words, count, key in ticked)
        self.list.itemChanged.connect(self._tell)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.clear_button.clicked.connect(self._clear)
        self._fit()

    def _build(self, title: str) -> None:
        layout = QVBoxLayout(self)
        gap = theme.px(tokens.S2)
        layout.setContentsMargins(gap, gap, gap, gap)
        layout.setSpacing(gap)
        self.search = QLineEdit()
        self.search.setPlaceholderText(_("Search in {field}", field=title))
        self.search.setAccessibleName(_("Search in {field}", field=title))
        layout.addWidget(self.search)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(_toggle)
        layout.addWidget(self.list)
        foot = QHBoxLayout()
        self.nothing = QLabel(_("Nothing found"))
        self.nothing.setProperty("tone", "muted")
        self.nothing.hide()
        foot.addWidget(self.nothing)
        foot.addStretch(1)
        self.clear_button = QPushButton(_("Remove this filter"))
        self.clear_button.setProperty("kind", "link")
        foot.addWidget(self.clear_button)
        layout.addLayout(foot)

    def _add(self, key: str, words: str, count: int, ticked: bool) -> None:
        item = QListWidgetItem(f"{words}  ({count:,})" if count else words)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setData(_KEY, key)
        item.setData(_FOLDED, fold(words))
        item.setToolTip(words)
        self.list.addItem(item)

    def _fit(self) -> None:
        widest = max((self.fontMetrics().horizontalAdvance(self.list.item(row).text()) for row in range(self.list.count())), default=0)
        width = min(max(widest + theme.px(72), theme.px(280)), theme.px(520))
        row = max(theme.px(30), self.list.sizeHintForRow(0))
        self.list.setFixedSize(QSize(width, row * min(max(1, self.list.count()), _MOST_LINES) + 4))

    def open_under(self, anchor: QWidget) -> None:
        """Show under ``anchor``, inside the screen."""
        self.adjustSize()
        show_under(self, anchor)
        self.search.setFocus()

    def ticked(self) -> tuple[str, ...]:
        """The keys that are ticked, in the order of the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(str(item.data(_KEY)) for item in items if item.checkState() is Qt.CheckState.Checked)

    def _tell(self) -> None:
        self.chosen.emit(self.ticked())

    def _clear(self) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._tell()
        self.close()

    def _narrow(self, text: str) -> None:
        wanted = fold(text)
        seen = 0
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in str(item.data(_FOLDED)))
            seen += not item.isHidden()
        self.nothing.setVisible(not seen)
        first = next((row for row in range(self.list.count()) if not self.list.item(row).isHidden()), -1)
        self.list.setCurrentRow(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search line Down goes into the list and Enter ticks the first value that is left."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                self.list.setCurrentRow(max(0, self.list.currentRow()))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem() or self.list.item(0)
                if item is not None:
                    _toggle(item)
                return True
        return super().eventFilter(watched, event)


def _toggle(item: QListWidgetItem) -> None:
    ticked = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
