"""Chooses records of a register for something else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.models.reader import Query
from desktop.views import theme, tokens
from desktop.views.messages import Question
from desktop.views.widgets.layout import box, column
from desktop.views.widgets.text import label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.fields import Register
    from desktop.services.workspace import Workspace

_KEY = Qt.ItemDataRole.UserRole
_MOST = 80
_WAIT_MS = 80


class RecordPicker(Question):
    """Search, tick, take; what was ticked stays while the search changes, and records in ``without`` are left out. A subclass names its register and words, and reads a record in ``line``."""

    register: Register
    hint: str
    """What can be typed into the search."""
    search_name: str
    list_name: str
    nothing: str
    """What is said where nothing fits."""

    def __init__(self, owner: QWidget, work: Workspace, title: str, sentence: str, word: str, without: Iterable[int] = ()) -> None:
        self._work = work
        self._without = set(without)
        self.ticked: dict[int, str] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(_(self.hint))
        self.search.setAccessibleName(_(self.search_name))
        self.list = QListWidget()
        self.list.setProperty("edge", "true")
        self.list.setAccessibleName(_(self.list_name))
        self.list.setFixedHeight(theme.px(tokens.ROW * 9))
        self.words = label("", "second")
        content = box(column(self.search, self.list, self.words, spacing=tokens.S2))
        super().__init__(owner.window(), title, sentence, (("yes", word, "primary"), ("", _("Cancel"), "")), content)
        self.buttons["yes"].setDefault(True)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.fill)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self.search.installEventFilter(self)
        self.list.itemChanged.connect(self._tick)
        self.fill()
        self.search.setFocus()

    def line(self, record: Mapping[str, Any]) -> Iterable[str | None]:
        """The words of a record in the list."""
        raise NotImplementedError

    def fill(self) -> None:
        """What fits the search, the ticked ones ticked."""
        reader = self._work.reader
        found = [one for one in reader.ids(self.register, Query(text=self.search.text()), _MOST + len(self._without)) if one not in self._without][:_MOST]
        self.list.blockSignals(True)
        self.list.clear()
        for record in reader.rows(self.register, found):
            item = QListWidgetItem(" · ".join(filter(None, self.line(record))))
            item.setData(_KEY, record["id"])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if record["id"] in self.ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self._say()

    def _tick(self, item: QListWidgetItem) -> None:
        if item.checkState() is Qt.CheckState.Checked:
            self.ticked[item.data(_KEY)] = item.text()
        else:
            self.ticked.pop(item.data(_KEY), None)
        self._say()

    def _say(self) -> None:
        chosen = _("{count} chosen", count=len(self.ticked))
        self.words.setText(chosen if self.list.count() else _(self.nothing))
        self.buttons["yes"].setEnabled(bool(self.ticked))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes into the list; Enter in the search ticks the first one found, in the list it takes what is ticked."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            item = self.list.currentItem()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
                on = item.checkState() is Qt.CheckState.Checked
                item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
                self.search.selectAll()
                return True
        return super().eventFilter(watched, event)

    def pick(self) -> list[int]:
        """Show the dialog; the ids that were chosen."""
        return list(self.ticked) if self.ask() == "yes" else []
