"""The tree of a framework that is edited: its head, sections and items with their weights and how many faults each has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from desktop.domain.framework_nodes import Path
from desktop.views import theme
from desktop.views.framework.editing import Editing
from desktop.views.widgets.delegate import STATUS_ROLE, TONE_ROLE, CellDelegate
from desktop.words import _

_PATH = int(Qt.ItemDataRole.UserRole) + 10
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WEIGHT_WIDTH, _FAULTS_WIDTH = 64, 56


class Outline(QTreeView):
    """``chosen(path)``: the cursor came to a node; ``removal_wanted``, ``move_wanted(step)``, ``form_wanted``: keys of the tree."""

    chosen = Signal(tuple)
    removal_wanted = Signal()
    move_wanted = Signal(int)
    form_wanted = Signal()

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.editing = editing
        self.lines = QStandardItemModel(0, 3, self)
        self.setModel(self.lines)
        self.setItemDelegate(CellDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setAccessibleName(_("Sections and items of the framework"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        theme.follow(self, self._fit)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.build(())

    def _fit(self) -> None:
        self.setIndentation(theme.px(20))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(theme.px(24))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place, width in ((1, _WEIGHT_WIDTH), (2, _FAULTS_WIDTH)):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, theme.px(width))

    # what is shown ------------------------------------------------------------------------------------------------------

    def build(self, current: Path) -> None:
        """Build the tree anew and stand at a node."""
        opened = {self._code(index) for index in self._all() if self.isExpanded(index)}
        first = not self.lines.rowCount()
        self.selectionModel().blockSignals(True)
        self.lines.setRowCount(0)
        self.lines.appendRow(self._row(()))
        for at, section in enumerate(self.editing.document.get("sections") or ()):
            row = self._row(("sections", at))
            self.lines.appendRow(row)
            for place in range(len(section.get("items") or ())):
                row[0].appendRow(self._row(("sections", at, "items", place)))
            index = self.lines.indexFromItem(row[0])
            self.setExpanded(index, first or self._code(index) in opened)
        self.selectionModel().blockSignals(False)
        self.tell()
        self.go_to(current)

    def _row(self, path: Path) -> list[QStandardItem]:
        row = [QStandardItem() for _column in range(3)]
        row[0].setData(path, _PATH)
        row[1].setTextAlignment(_RIGHT)
        if len(path) < 4:
            bold = QFont(self.font())
            bold.setBold(True)
            row[0].setFont(bold)
        return row

    def tell(self) -> None:
        """Write names, weights and faults into the lines."""
        counts: dict[Path, int] = {}
        for fault in self.editing.faults:
            path = node_of(fault.path)
            for place in range(0, len(path) + 1, 2):
                counts[path[:place]] = counts.get(path[:place], 0) + 1
        own = sum(1 for fault in self.editing.faults if not node_of(fault.path))
        for index in self._all():
            self._fill(index, own if not self.path_of(index) else counts.get(self.path_of(index), 0))

    def _fill(self, index: QModelIndex, faults: int) -> None:
        path = self.path_of(index)
        data = self.editing.at(path)
        words = " ".join(str(data.get(key) or "") for key in ("code", "name")).strip() if path else _("Head of the framework")
        weight = self.editing.weight_of(path) if path else None
        shown = f"{weight.normalize():,f}" if weight else ""
        fault_words = f"{faults:,}" if faults else ""
        self._set(index, 0, words or _("(no name yet)"), "text2" if data.get("slot") is True else None if words else "muted")
        self._set(index, 1, shown, "text2")
        self._set(index, 2, fault_words, None)
        self.lines.setData(index.siblingAtColumn(2), "danger" if faults else None, STATUS_ROLE)
        said = _("{node}, {count} faults", node=words, count=fault_words) if faults else words
        self.lines.setData(index, said, Qt.ItemDataRole.AccessibleTextRole)

    def _set(self, index: QModelIndex, column: int, text: str, tone: str | None) -> None:
        cell = index.siblingAtColumn(column)
        if cell.data() != text:
            self.lines.setData(cell, text)
        self.lines.setData(cell, tone or "text", TONE_ROLE)

    def _all(self) -> Iterator[QModelIndex]:
        for at in range(self.lines.rowCount()):
            index = self.lines.index(at, 0)
            yield index
            for place in range(self.lines.rowCount(index)):
                yield self.lines.index(place, 0, index)

    def _code(self, index: QModelIndex) -> str:
        return str(index.data() or "").split(" ")[0]

    # the cursor ---------------------------------------------------------------------------------------------------------

    def path_of(self, index: QModelIndex) -> Path:
        """The path of a line."""
        found: Any = index.siblingAtColumn(0).data(_PATH)
        return tuple(found or ())

    @property
    def path(self) -> Path:
        """Where the cursor stands."""
        return self.path_of(self.currentIndex())

    def go_to(self, path: Path) -> None:
        """Put the cursor on a node; ``chosen`` is told also when it stands there already."""
        for index in self._all():
            if self.path_of(index) == path:
                if index.parent().isValid():
                    self.expand(index.parent())
                self.selectionModel().blockSignals(True)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows)
                self.selectionModel().blockSignals(False)
                self.scrollTo(index)
                self.viewport().update()
                self.chosen.emit(path)
                return

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.path_of(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (keys.Key_Up, keys.Key_Down):
            self.move_wanted.emit(-1 if event.key() == keys.Key_Up else 1)
        elif event.key() == keys.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            self.form_wanted.emit()
        else:
            super().keyPressEvent(event)


def node_of(path: Path) -> Path:
    """The head, section or item that a path of a fault lies in."""
    for length in (4, 2):
        if len(path) >= length and path[0] == "sections" and (length == 2 or path[2] == "items") and isinstance(path[length - 1], int):
            return path[:length]
    return ()
