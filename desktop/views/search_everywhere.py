"""The search over everything (Ctrl+K): partners, networks and activities in one list under the search field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem

from desktop.models.registers import REGISTERS
from desktop.views import theme, tokens, work_thread
from desktop.views.widgets.layout import column
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.fields import Register
    from desktop.views.main_window import MainWindow

EACH = 8
"""Results shown of each register."""
_RECORD = int(Qt.ItemDataRole.UserRole)

Hits = list[tuple[str, list[tuple[int, str]], int]]
"""(register name, [(id, title)], how many there are in all)"""


class ResultsPopup(QFrame):
    """The results, grouped by register; Up, Down and Enter work while the cursor stays in the search field."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.text = ""
        self.setProperty("role", "popup")
        self.list = QListWidget()
        self.list.setAccessibleName(_("Results of the search over everything"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._open)
        column(self.list, margins=(1, 1, 1, 1), parent=self)
        window.search.installEventFilter(self)
        self.hide()

    def show_hits(self, text: str, hits: Hits) -> None:
        """Show what was found for ``text``."""
        self.text = text
        self.list.clear()
        for name, found, total in hits:
            if found:
                self._add_heading(_("{register}: {count}", register=_(REGISTERS[name].label), count=f"{total:,}"))
                for record_id, title in found:
                    self._add_record(name, record_id, title)
        if not self.list.count():
            self._add_heading(_("Nothing was found for “{text}”", text=text))
        self._select(self._next(-1, 1))
        self._place()

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(theme.colour("muted"))
        self.list.addItem(item)

    def _add_record(self, register: str, record_id: int, title: str) -> None:
        item = QListWidgetItem(title)
        item.setData(_RECORD, (register, record_id))
        self.list.addItem(item)

    def _place(self) -> None:
        field, rows = self._window.search, min(self.list.count(), 14)
        width = max(field.width(), theme.px(440))
        corner = field.mapTo(self._window, QPoint(field.width() - width, field.height() + 2))
        self.setGeometry(corner.x(), corner.y(), width, rows * theme.px(tokens.ROW) + 6)
        self.show()
        self.raise_()

    def _next(self, at: int, step: int) -> int:
        at += step
        while 0 <= at < self.list.count():
            if self.list.item(at).data(_RECORD):
                return at
            at += step
        return -1

    def _select(self, at: int) -> None:
        if at >= 0:
            self.list.setCurrentRow(at)

    def _open(self, item: QListWidgetItem | None) -> None:
        record = item.data(_RECORD) if item is not None else None
        if record:
            self.hide()
            self._window.search.clear()
            self._window.open_record(*record)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, at = event.key(), self.list.currentRow()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._select(self._next(at, 1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.hide()
            self._window.search.clear()
        else:
            return False
        return True


def find(window: MainWindow, text: str) -> Hits:
    """The first records of each register that hold ``text`` (any thread)."""
    return [_find_in(window, register, text) for register in REGISTERS.values()]


def _find_in(window: MainWindow, register: Register, text: str) -> tuple[str, list[tuple[int, str]], int]:
    from desktop.models.reader import Query

    reader = window.work.reader
    ids = reader.ids(register, Query(text=text))
    records = reader.rows(register, ids[:EACH])
    return register.name, [(record["id"], str(record.get(register.title) or "")) for record in records], len(ids)


def search_everywhere(window: MainWindow, text: str) -> None:
    """Search off the window's thread and show the results, if the field still holds the same text."""
    popup = window.findChild(ResultsPopup) or ResultsPopup(window)
    if not text.strip():
        popup.hide()
        return

    def show(hits: Hits) -> None:
        if window.search.text() == text:
            popup.show_hits(text, hits)

    work_thread.run(window, lambda *_unused: find(window, text), show)
