"""First step of an import: which file, which sheet, where its headings stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QStackedWidget, QTableView, QWidget

from desktop.domain.fields import Register
from desktop.domain.import_plan import column_letter, shown
from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.delegate import TINT_ROLE, TONE_ROLE, dress_table
from desktop.views.widgets.file_drop import FileDrop
from desktop.views.widgets.layout import box, chip_band, column, column_frame, row
from desktop.views.widgets.spin_box import spin_box
from desktop.views.widgets.text import Elided, Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.exchange.headings import Header
    from desktop.exchange.sheet import Source, Table

Index = QModelIndex | QPersistentModelIndex
ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt", ".htm", ".html")
LOOKED_AT = 60
"""Rows of the sheet that the preview shows."""
_NARROWEST, _WIDEST = 64, 296
_BOX = 640


@dataclass(frozen=True)
class Opened:
    """A file that has been read: its sheet's cells and the heading rows."""

    source: Source
    sheet: str
    table: Table
    header: Header


def is_list_file(path: Path) -> bool:
    """Whether the name looks like a list that can be brought in."""
    return path.suffix.lower() in ENDINGS


class SheetModel(QAbstractTableModel):
    """The first rows of a sheet with Excel's row numbers and column letters; heading rows are tinted, what is above them is muted."""

    def __init__(self, table: Table, header: Header) -> None:
        super().__init__()
        self.table, self.header = table, header
        self._bold: QFont = theme.font(bold=True)

    def set_header(self, header: Header) -> None:
        """Tint other heading rows."""
        self.header = header
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else min(LOOKED_AT, len(self.table.rows))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.table.width + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_letter(section - 1) if section else _("Row")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = index.row()
        heading = self.header.first <= number <= self.header.last
        if role == Qt.ItemDataRole.DisplayRole:
            return str(number + 1) if index.column() == 0 else shown(self.table.rows[number][index.column() - 1])
        if role == TINT_ROLE:
            return "info_tint" if heading else None
        if role == TONE_ROLE:
            return "text" if heading else "muted" if index.column() == 0 or number < self.header.body else None
        if role == Qt.ItemDataRole.FontRole and heading:
            return self._bold
        return None


class SheetView(QTableView):
    """The preview. Enter or a double click takes a row for the heading."""

    heading_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        dress_table(self, _("First rows of the file"))
        self.doubleClicked.connect(lambda index: self.heading_chosen.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.heading_chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class FileStep(QWidget):
    """Begins empty with a place to drop a file; then shows the first rows of the sheet, to see that the headings are found right."""

    path_chosen = Signal(Path)
    browse_wanted = Signal()
    template_wanted = Signal()
    sheet_chosen = Signal(str)
    header_changed = Signal()

    def __init__(self, register: Register) -> None:
        super().__init__()
        self.register = register
        self.opened: Opened | None = None
        self._filling = False
        self.stack = QStackedWidget()
        self.stack.addWidget(self._empty())
        self.stack.addWidget(self._preview())
        column(parent=self).addWidget(self.stack, 1)
        FileDrop(self, lambda _path: True).dropped.connect(self.path_chosen)

    # --- nothing chosen yet -------------------------------------------------------------------------------------------

    def _empty(self) -> QWidget:
        self.browse = button(_("Choose a file …"), "folder-open", "primary", on_click=self.browse_wanted.emit)
        self.template = button(
            _("Save an empty form"), "file-spreadsheet", "link", on_click=self.template_wanted.emit
        )
        self.recent = box(column(spacing=0))
        hint = _("Excel, CSV and other lists just as you have them: headings are found, and nothing is saved before you have seen every row.")
        content = column_frame(
            "box",
            label(_("Bring in a list of {what}", what=_(self.register.one)), size="title"),
            Wrapped(hint, "second"),
            tokens.S3,
            box(row(self.browse, label(_("or drop a file here"), "second"), None, spacing=tokens.S3)),
            tokens.S3,
            self.recent,
            self.template,
            margins=(tokens.S6, tokens.S4, tokens.S6, tokens.S4),
            spacing=tokens.S1,
        )
        theme.follow(content, lambda: content.setFixedWidth(theme.px(_BOX)))
        made = QWidget()
        outer = column(None, parent=made)
        outer.addWidget(content, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(2)
        return made

    def show_recent(self, paths: list[Path]) -> None:
        """Offer files that were brought in before."""
        layout = self.recent.layout()
        assert layout is not None
        if paths:
            layout.addWidget(label(_("Used last"), "second"))
        for path in paths:
            layout.addWidget(button(path.name, "file-text", "link", tip=str(path), on_click=self._choosing(path)))
        self.recent.setVisible(bool(paths))

    def _choosing(self, path: Path) -> Callable[[], object]:
        return lambda: self.path_chosen.emit(path)

    # --- a file is open -----------------------------------------------------------------------------------------------

    def _preview(self) -> QWidget:
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(_("Sheet"))
        self.sheet.activated.connect(lambda at: self.sheet_chosen.emit(self.sheet.itemData(at)))
        self.sheet_words = label(_("Sheet"), "second")
        self.from_row, self.to_row = self._row_box(_("First heading row")), self._row_box(_("Last heading row"))
        self.no_heading = button(_("No headings"), kind="flat", on_click=self._without_heading)
        self.about = Elided("", "second")
        self.other = button(_("Another file …"), "folder-open", on_click=self.browse_wanted.emit)
        to = label(_("to row"), "second")
        tools = chip_band(
            self.sheet_words,
            self.sheet,
            tokens.S2,
            label(_("Headings in rows"), "second"),
            self.from_row,
            to,
            self.to_row,
            self.no_heading,
            self.about,
            self.other,
        )
        tools.layout().setStretchFactor(self.about, 1)  # type: ignore[union-attr]
        self.rows = SheetView()
        self.rows.heading_chosen.connect(lambda number: self._set_header(number, number))
        self.hint = Elided(_("The tinted rows are taken for headings. Press Enter on another row, or double-click it, if that is not right."), "second")
        hints = column_frame("foot", self.hint, margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S1))
        made = QWidget()
        layout = column(tools, parent=made)
        layout.addWidget(self.rows, 1)
        layout.addWidget(hints)
        return made

    def _row_box(self, name: str) -> QSpinBox:
        made = spin_box(name)
        made.setKeyboardTracking(False)
        made.setFixedWidth(theme.px(56))
        made.valueChanged.connect(lambda *_: self._typed_header())
        return made

    def show_file(self, opened: Opened) -> None:
        """Show the first rows of a file that was read."""
        self.opened = opened
        self._filling = True
        self.sheet.clear()
        for sheet in opened.source.sheets:
            words = _("{sheet} (hidden)", sheet=sheet.name) if sheet.hidden else sheet.name
            self.sheet.addItem(words, sheet.name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(opened.sheet)))
        for widget in (self.sheet, self.sheet_words):
            widget.setVisible(len(opened.source.sheets) > 1)
        for number in (self.from_row, self.to_row):
            number.setRange(0, min(LOOKED_AT, len(opened.table.rows)))
        self._filling = False
        self._show_model(opened)
        self._say_header()
        self.about.setText(about(opened))
        self.stack.setCurrentIndex(1)
        self.rows.setFocus()

    def _show_model(self, opened: Opened) -> None:
        old = self.rows.model()
        self.rows.setModel(SheetModel(opened.table, opened.header))
        if old is not None:
            old.deleteLater()
        self._fit_columns()
        self.rows.setCurrentIndex(self.rows.model().index(max(0, opened.header.first), 1))

    def _fit_columns(self) -> None:
        """Each column as wide as its headings and rows, within bounds: a name can be read, a title over the table does not push it away."""
        model, letters = self.rows.model(), QFontMetrics(theme.font(bold=True))
        first = max(0, self.opened.header.first if self.opened else 0)
        for at in range(model.columnCount()):
            texts = (str(model.index(row, at).data() or "") for row in range(first, model.rowCount()))
            wide = max((letters.horizontalAdvance(text) for text in texts), default=0) + theme.px(tokens.S6)
            self.rows.setColumnWidth(at, min(max(wide, theme.px(_NARROWEST)), theme.px(_WIDEST)))

    # --- the headings -------------------------------------------------------------------------------------------------

    def _typed_header(self) -> None:
        if not self._filling:
            first, last = self.from_row.value() - 1, self.to_row.value() - 1
            self._set_header(*((first, max(first, last)) if first >= 0 else (0, -1)))

    def _without_heading(self) -> None:
        self._set_header(0, -1)

    def _set_header(self, first: int, last: int) -> None:
        from desktop.exchange.headings import Header

        if self.opened is None:
            return
        header = Header(first, last)
        self.opened = Opened(self.opened.source, self.opened.sheet, self.opened.table, header)
        model = self.rows.model()
        assert isinstance(model, SheetModel)
        model.set_header(header)
        self._say_header()
        self.header_changed.emit()

    def _say_header(self) -> None:
        assert self.opened is not None
        header, self._filling = self.opened.header, True
        has = header.last >= header.first
        self.from_row.setValue(header.first + 1 if has else 0)
        self.to_row.setValue(header.last + 1 if has else 0)
        self._filling = False


def about(opened: Opened) -> str:
    """How long the sheet is and, for text, how it was read."""
    from desktop.exchange.delimited import ENCODING_LABELS

    said = [_("{count} rows", count=f"{len(opened.table.rows):,}")]
    if opened.source.encoding:
        said.append(_("Letters: {encoding}", encoding=ENCODING_LABELS.get(opened.source.encoding, opened.source.encoding)))
    if opened.source.delimiter:
        said.append(_("Columns apart by: {mark}", mark=_mark(opened.source.delimiter)))
    return " · ".join(said)


def _mark(delimiter: str) -> str:
    marks = {",": _("comma"), ";": _("semicolon"), "\t": _("tab"), "|": "|"}
    return marks.get(delimiter, delimiter)


__all__ = ["ENDINGS", "FileStep", "Opened", "SheetModel", "about", "is_list_file"]
