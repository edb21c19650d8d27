"""The table of a register: a view over :class:`RegisterModel` that remembers its columns and is worked by the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QItemSelectionRange, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from desktop.domain.fields import Field
from desktop.settings import TableLayout
from desktop.views import theme
from desktop.views.table_model import PAGE, RegisterModel
from desktop.views.widgets.delegate import dress_table
from desktop.words import _

if TYPE_CHECKING:
    from desktop.settings import Settings

TITLE_LEAST = 220
"""The column that names a record never gets narrower (px at 12 pt); beyond that the table scrolls sideways."""


class RegisterTable(QTableView):
    """Rows of a register. Widths, order and visibility of the columns are kept in ``settings.tables`` as they are changed."""

    opened = Signal(int)
    """Id of the record that Enter or a double click opens."""
    current_changed = Signal(int)
    """Id of the record under the cursor; 0 for none."""
    selected_changed = Signal(int)
    """How many rows are selected."""
    trash_wanted = Signal()
    fold_wanted = Signal()
    search_wanted = Signal(str)
    """Letters typed in the table, which belong to the search."""
    sort_wanted = Signal(str)
    """Name of the field whose heading was pressed."""
    menu_wanted = Signal(QPoint)
    """Global place of the context menu."""
    layout_changed = Signal()

    def __init__(self, model: RegisterModel, settings: Settings, hidden: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._hidden_at_first = tuple(hidden)
        self._fitting = False
        self.rows = model
        self.setModel(model)
        self._look()
        self._headings()
        self._keep_soon = QTimer(self, singleShot=True, interval=400)
        self._keep_soon.timeout.connect(self._keep_layout)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.current_changed.emit(model.id_at(now.row())))
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected_changed.emit(self.selected_count()))
        self.doubleClicked.connect(lambda index: self.opened.emit(model.id_at(index.row())))

    # looks --------------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        dress_table(self, _(self.rows.register.label))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)

    def _headings(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(theme.px(48))
        header.setSortIndicatorShown(False)
        header.setAccessibleName(_("Column headings"))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda place: self.column_menu().popup(header.mapToGlobal(place)))
        self.restore_columns()
        header.sectionResized.connect(self._changed_by_hand)
        header.sectionMoved.connect(self._changed_by_hand)
        header.sectionClicked.connect(lambda section: self.sort_wanted.emit(self.rows.columns[section].name))

    # columns ------------------------------------------------------------------------------------------------------

    def restore_columns(self) -> None:
        """Widths, order and visibility as they were left, or as the register declares them."""
        self._fitting = True
        layout = self._settings.tables.get(self.rows.register.name)
        widths = dict(layout.columns) if layout else {}
        hidden = set(layout.hidden) if layout else set()
        for place, field in enumerate(self.rows.columns):
            known = field.name in widths or field.name in hidden
            self.setColumnHidden(place, field.name in hidden if known else not field.shown or field.name in self._hidden_at_first)
            self.setColumnWidth(place, theme.px(widths.get(field.name) or field.width or TITLE_LEAST))
        header = self.horizontalHeader()
        for visual, name in enumerate(widths):
            place = self.rows.column_of(name)
            if place >= 0:
                header.moveSection(header.visualIndex(place), visual)
        self._fitting = False
        self.fit_title()

    def reset_columns(self) -> None:
        """Back to the columns the register declares."""
        self._settings.tables.pop(self.rows.register.name, None)
        header = self.horizontalHeader()
        self._fitting = True
        for place in range(len(self.rows.columns)):
            header.moveSection(header.visualIndex(place), place)
        self.restore_columns()
        self.layout_changed.emit()

    def visible_fields(self) -> list[Field]:
        """The columns that are seen, in their order on the screen."""
        header = self.horizontalHeader()
        places = sorted(range(len(self.rows.columns)), key=header.visualIndex)
        return [self.rows.columns[place] for place in places if not self.isColumnHidden(place)]

    def fit_title(self) -> None:
        """Give the column that names a record all the room that is left."""
        title = self.rows.column_of(self.rows.register.title)
        if self._fitting or title < 0 or self.isColumnHidden(title):
            return
        others = sum(self.columnWidth(place) for place in range(len(self.rows.columns)) if place != title and not self.isColumnHidden(place))
        self._fitting = True
        self.setColumnWidth(title, max(theme.px(TITLE_LEAST), self.viewport().width() - others))
        self._fitting = False

    def column_menu(self) -> QMenu:
        """Which columns are seen: every field with a tick."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, field in enumerate(self.rows.columns):
            action = menu.addAction(_(field.label))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.setEnabled(field.name != self.rows.register.title)
            action.toggled.connect(lambda seen, place=place: self._show_column(place, seen))
        menu.addSeparator()
        menu.addAction(_("Columns as they were at first")).triggered.connect(self.reset_columns)
        return menu

    def _show_column(self, place: int, seen: bool) -> None:
        if seen and self.columnWidth(place) <= self.horizontalHeader().minimumSectionSize():
            self.setColumnWidth(place, theme.px(self.rows.columns[place].width or TITLE_LEAST))
        self.setColumnHidden(place, not seen)
        self._changed_by_hand()

    def _changed_by_hand(self, *_args: object) -> None:
        if not self._fitting:
            self.fit_title()
            self._keep_soon.start()

    def _keep_layout(self) -> None:
        header = self.horizontalHeader()
        places = sorted(range(len(self.rows.columns)), key=header.visualIndex)
        factor = theme.px(1000) / 1000
        seen = [(self.rows.columns[place].name, round(self.columnWidth(place) / factor)) for place in places if not self.isColumnHidden(place)]
        hidden = [field.name for place, field in enumerate(self.rows.columns) if self.isColumnHidden(place)]
        self._settings.tables[self.rows.register.name] = TableLayout(columns=seen, hidden=hidden)
        self.layout_changed.emit()

    # rows ---------------------------------------------------------------------------------------------------------

    def current_id(self) -> int:
        """The record under the cursor; 0 for none."""
        return self.rows.id_at(self.currentIndex().row())

    def selected_count(self) -> int:
        return sum(part.height() for part in self._selected_parts())

    def selected_ids(self) -> list[int]:
        """The selected records in the order of the list."""
        rows = sorted((part.top(), part.bottom()) for part in self._selected_parts())
        return [each for top, bottom in rows for each in self.rows.ids[top : bottom + 1]]

    def _selected_parts(self) -> list[QItemSelectionRange]:
        """The selected ranges, each counted once (whole rows are selected, so the first column's ranges are all)."""
        selection = self.selectionModel().selection()
        parts = (selection.at(place) for place in range(selection.count()))
        return [part for part in parts if part.isValid() and part.left() == 0]

    def select(self, record_id: int, scroll: bool = True) -> bool:
        """Put the cursor on a record; False if it is not in the list."""
        row = self.rows.row_of(record_id)
        if row < 0:
            return False
        column = max(0, self.rows.column_of(self.rows.register.title))
        index = self.rows.index(row, column)
        self.selectionModel().setCurrentIndex(index, _SELECT_ROW)
        if scroll:
            self.scrollTo(index)
        return True

    def select_ids(self, ids: list[int]) -> None:
        """Select those of ``ids`` that are in the list, without moving the cursor."""
        if not ids:
            return
        wanted, last = set(ids), len(self.rows.columns) - 1
        rows = [row for row, each in enumerate(self.rows.ids) if each in wanted]
        selection = QItemSelection()
        for row in rows:
            selection.append(QItemSelectionRange(self.rows.index(row, 0), self.rows.index(row, last)))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def first_seen(self) -> int:
        """The row at the top of what is seen; 0 in an empty list."""
        return max(0, self.rowAt(0))

    def pages_seen(self) -> tuple[int, ...]:
        """The numbers of the pages that are on the screen."""
        first = self.first_seen()
        last = first + self.viewport().height() // max(1, self.verticalHeader().defaultSectionSize()) + 1
        return tuple(range(first // PAGE, last // PAGE + 1))

    # keys ---------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            if self.current_id():
                self.opened.emit(self.current_id())
        elif key == Qt.Key.Key_Delete and not held:
            self.trash_wanted.emit()
        elif key == Qt.Key.Key_Space and not held:
            self.fold_wanted.emit()
        elif key == Qt.Key.Key_F10 and held == Qt.KeyboardModifier.ShiftModifier:
            self._menu_at_cursor()
        elif _is_typing(event):
            self.search_wanted.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt's own jumping by first letter is off: letters go to the search."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._menu_at_cursor()
        else:
            self.menu_wanted.emit(event.globalPos())

    def _menu_at_cursor(self) -> None:
        """The menu under the row of the cursor (the Menu key, and Shift+F10, which not every system turns into a menu by itself)."""
        self.scrollTo(self.currentIndex())
        corner = self.visualRect(self.currentIndex()).bottomLeft()
        self.menu_wanted.emit(self.viewport().mapToGlobal(QPoint(theme.px(24), max(0, corner.y()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_title()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_keep_soon"):
            QTimer.singleShot(0, self, self.fit_title)


_SELECT_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def _is_typing(event: QKeyEvent) -> bool:
    """Whether a key types a letter, so that it belongs to the search."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier)
    return not held and bool(event.text()) and event.text().isprintable() and not event.text().isspace()
