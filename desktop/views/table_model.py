"""The rows of a register on the screen: the ids of the whole result, and pages of 200 records around what is seen.

A list of 100,000 records costs its ids (0.8 MB) and the pages that were looked at; nothing is ever read from the database while a row is painted. A page
that is not there yet is painted as a quiet mark, asked for, and painted when it has come.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.domain.fields import Field, Kind, Register
from desktop.views.shown import Shown
from desktop.views.widgets.delegate import STATUS_ROLE, TONE_ROLE
from desktop.words import _

PAGE = 200
"""Records in one page: one read of a page takes a few milliseconds."""
PAGES_KEPT = 30
RECORD_ROLE = Qt.ItemDataRole.UserRole + 20
"""The whole record of a row as a dict, or None while its page is under way."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 21
"""The Python value of a cell, comparable within its column."""

Index = QModelIndex | QPersistentModelIndex
_ROLES = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.TextAlignmentRole, STATUS_ROLE, TONE_ROLE, RECORD_ROLE, SORT_ROLE
    )
)  # fmt: skip
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def columns_of(register: Register) -> tuple[Field, ...]:
    """The fields that can be a column: all but long texts and attachments."""
    return tuple(field for field in register if field.kind not in (Kind.LONG_TEXT, Kind.FILES))


def aligned_right(register: Register, field: Field) -> bool:
    """Numbers, dates and running numbers stand right, so that their digits lie under each other."""
    return field.kind in (Kind.NUMBER, Kind.DATE) or field.name == register.number


class RegisterModel(QAbstractTableModel):
    """The result of one search, row by row."""

    page_wanted = Signal(int)
    """Number of a page that was looked at and is not there; whoever loads it answers with :meth:`put_page`."""

    def __init__(self, register: Register, shown: Shown, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.register = register
        self.columns = columns_of(register)
        self._shown = shown
        self._ids: array[int] = array("q")
        self._pages: dict[int, list[Mapping[str, Any] | None]] = {}
        self._asked: set[int] = set()
        self.generation = 0
        """Counts the results; a page read for an older one is dropped."""

    # what Qt asks -------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        field = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _(field.label)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if aligned_right(self.register, field) else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        field = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if aligned_right(self.register, field) else _LEFT
        if role == TONE_ROLE:
            return "text" if field.name == self.register.title else "text2"
        return self._cell(index.row(), field, role)

    def _cell(self, row: int, field: Field, role: int) -> Any:
        record = self.record(row)
        if role == RECORD_ROLE:
            return record
        if record is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        value = record.get(field.name)
        if role == SORT_ROLE:
            return value
        if role == STATUS_ROLE:
            return self._shown.state(field, record)
        return self._shown.cell(field, record)

    # what a search brings -----------------------------------------------------------------------------------------

    @property
    def ids(self) -> array[int]:
        return self._ids

    def set_result(self, ids: array[int], pages: Mapping[int, Sequence[Mapping[str, Any]]] | None = None) -> None:
        """Show another result; ``pages`` are those already read with it (page number → records, any order)."""
        self.beginResetModel()
        self.generation += 1
        self._ids = ids
        self._pages.clear()
        self._asked.clear()
        for number, records in (pages or {}).items():
            self._pages[number] = self._in_order(number, records)
        self.endResetModel()

    def complete(self, ids: array[int]) -> None:
        """The rest of the answer whose first rows are shown; cursor and selection stay."""
        known = len(self._ids)
        if ids[:known] != self._ids:
            self.set_result(ids, {number: [row for row in page if row] for number, page in self._pages.items()})
        elif len(ids) > known:
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()

    def put_page(self, generation: int, number: int, records: Sequence[Mapping[str, Any]]) -> None:
        """A page has come; dropped if another result is shown by now."""
        self._asked.discard(number)
        if generation != self.generation:
            return
        self._pages.pop(number, None)
        self._pages[number] = self._in_order(number, records)
        while len(self._pages) > PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        first, last = number * PAGE, min((number + 1) * PAGE, len(self._ids)) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def page_ids(self, number: int) -> array[int]:
        """The ids of one page."""
        return self._ids[number * PAGE : (number + 1) * PAGE]

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Records were changed elsewhere: read their pages again (``None``: all), without losing selection or scroll."""
        changed = None if ids is None else list(ids)
        every = changed is None or len(changed) > PAGE
        numbers = set(self._pages) if every else {row // PAGE for each in changed or () if (row := self.row_of(each)) >= 0}
        for number in sorted(numbers & set(self._pages) | self._asked):
            self._asked.discard(number)
            self._ask(number)

    def _in_order(self, number: int, records: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any] | None]:
        by_id = {record["id"]: record for record in records}
        return [by_id.get(each) for each in self.page_ids(number)]

    # one row ------------------------------------------------------------------------------------------------------

    def record(self, row: int) -> Mapping[str, Any] | None:
        """The record in ``row``; None while its page is under way (it is asked for then)."""
        number, offset = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None or offset >= len(page):
            self._ask(number)
            return None
        return page[offset]

    def id_at(self, row: int) -> int:
        """The id in ``row``; 0 outside the result."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def row_of(self, record_id: int) -> int:
        """Where a record stands; -1 if it is not in the result."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def column_of(self, name: str) -> int:
        """Where a field stands among the columns; -1 if it is none."""
        return next((place for place, field in enumerate(self.columns) if field.name == name), -1)

    def retranslate(self) -> None:
        """Language or value lists have changed: everything reads anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def _ask(self, number: int) -> None:
        if number not in self._asked:
            self._asked.add(number)
            self.page_wanted.emit(number)
