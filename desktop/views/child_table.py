"""The records that belong to one record (contact persons, agreements …): a small table in the form, edited in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QTableView, QWidget

from desktop.domain.fields import Child, Field, Register
from desktop.views import theme, tokens
from desktop.views.form_plan import lines
from desktop.views.record_fields import make_field
from desktop.views.shown import Shown
from desktop.views.table_model import aligned_right
from desktop.views.widgets.buttons import button, enter_moves_on
from desktop.views.widgets.delegate import TONE_ROLE, dress_table
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.layout import box, column, frame, row
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

Values = dict[str, Any]
Index = QModelIndex | QPersistentModelIndex
_MOST_ROWS = 5
_RIGHT = int(Qt.AlignmentFlag.AlignRight)
_LEFT = int(Qt.AlignmentFlag.AlignLeft)


class ChildModel(QAbstractTableModel):
    """A list of plain records."""

    def __init__(self, register: Register, shown: Shown, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.register = register
        self.columns = [field for field in register if field.shown]
        self.records: list[Values] = []
        self._shown = shown

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(self.columns):
            return _(self.columns[section].label)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        field = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if aligned_right(self.register, field) and field.name != "number" else _LEFT
        if role == TONE_ROLE:
            return "text" if index.column() == 0 else "text2"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._shown.cell(field, self.records[index.row()])
        return None

    def set_records(self, records: Sequence[Values]) -> None:
        """Show other records."""
        self.beginResetModel()
        self.records = [dict(record) for record in records]
        self.endResetModel()


class ChildEditor(QWidget):
    """The fields of one child record, under its table."""

    accepted = Signal()
    cancelled = Signal()
    changed = Signal()

    def __init__(self, work: Workspace, register: Register) -> None:
        super().__init__()
        self.fields: dict[str, FieldWidget] = {}
        made = frame("note")
        layout = column(spacing=tokens.S1, margins=(tokens.S3, tokens.S2, tokens.S3, tokens.S2), parent=made)
        for line in lines([field for field in register if not field.computed]):
            layout.addLayout(self._line(line.fields, work))
        self.accept_button = button(_("Put in the list"), "check", on_click=self.accepted.emit)
        self.cancel_button = button(_("Do not add"), kind="flat", on_click=self.cancelled.emit)
        layout.addWidget(box(row(self.accept_button, self.cancel_button, None, margins=(0, tokens.S1, 0, 0))))
        column(made, parent=self)

    def _line(self, fields: Sequence[Field], work: Workspace) -> Any:
        line = row(spacing=tokens.S2)
        for place, field in enumerate(fields):
            made = self.fields[field.name] = make_field(field, work)
            made.changed.connect(self.changed)
            words = box(row(label(_(field.label), "second"), *([label("*", "danger", bold=True)] if field.required else []), None, spacing=tokens.S1))
            words.setFixedSize(theme.px(104) if place == 0 else words.sizeHint().width(), theme.px(tokens.CONTROL))
            line.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(made, 1, Qt.AlignmentFlag.AlignTop)
        return line

    def values(self) -> Values:
        """What was typed."""
        return {name: field.value() for name, field in self.fields.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show a record; fields that are not given become empty."""
        for name, field in self.fields.items():
            field.set_value(values.get(name))
            field.set_fault("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, on a button it presses it."""
        if not enter_moves_on(self, event):
            super().keyPressEvent(event)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the area ``widget`` stands in so far that it is seen."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget, 0, theme.px(tokens.S6))


class ChildTable(QWidget):
    """Table, its deeds, and the editor that opens under it. ``records`` is the complete list, as ``records.save`` takes it."""

    changed = Signal()

    def __init__(self, work: Workspace, child: Child, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work, self.child, self.register = work, child, child.register
        self.model = ChildModel(child.register, Shown(work), self)
        self._editing = -1
        self._build()
        self._fit()

    def _build(self) -> None:
        self.table = QTableView()
        dress_table(self.table, _(self.register.label))
        self.table.setProperty("edge", "true")
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.installEventFilter(self)
        self.table.viewport().installEventFilter(self)
        self.table.doubleClicked.connect(lambda _index: self.edit())
        self.add_button = button(_("Add {what}", what=_(self.register.one)), "plus", "link", on_click=self.add)
        self.edit_button = button(_("Edit"), "pencil", "link", on_click=self.edit)
        self.remove_button = button(_("Remove"), "trash-2", "link", on_click=self.remove)
        self.editor: ChildEditor | None = None
        self.fault_text = Wrapped("", "danger")
        self.fault_text.hide()
        self._layout = column(self.table, self.fault_text, box(row(self.add_button, self.edit_button, self.remove_button, None)), parent=self)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self.setFocusProxy(self.add_button)
        theme.follow(self, self._fit)

    def _share_width(self) -> None:
        """The columns share the width of the table as the declaration weighs them."""
        weights = [field.width or 240 for field in self.model.columns]
        left = self.table.viewport().width()
        for place, weight in enumerate(weights):
            share = left * weight // sum(weights[place:])
            self.table.horizontalHeader().resizeSection(place, share)
            left -= share

    def _fit(self) -> None:
        rows = min(max(len(self.model.records), 1), _MOST_ROWS)
        self.table.setVisible(bool(self.model.records))
        height = self.table.horizontalHeader().sizeHint().height() + rows * theme.px(tokens.ROW) + 2
        self.table.setFixedHeight(height)
        self._enable()

    def _enable(self) -> None:
        chosen = self.table.currentIndex().isValid() and bool(self.model.records)
        for press in (self.edit_button, self.remove_button):
            press.setVisible(bool(self.model.records))
            press.setEnabled(chosen)

    # records ------------------------------------------------------------------------------------------------------

    @property
    def records(self) -> list[Values]:
        """The complete list."""
        return self.model.records

    def set_records(self, records: Sequence[Values]) -> None:
        """Show these; nobody hears of it."""
        self.close_editor()
        names = {"id", *(field.name for field in self.register), *(f"{field.name}.title" for field in self.register)}
        self.model.set_records([{name: value for name, value in record.items() if name in names} for record in records])
        if records:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._fit()

    def _replace(self, records: Sequence[Values], current: int) -> None:
        self.model.set_records(records)
        self._fit()
        if records:
            self.table.setCurrentIndex(self.model.index(min(current, len(records) - 1), 0))
        self._enable()
        self.changed.emit()

    # editing ------------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """An empty editor under the table."""
        defaults = {field.name: field.fresh(self.work.today()) for field in self.register if field.default is not None}
        if "on" in self.register.by_name:
            defaults["on"] = self.work.today()
        self._open_editor(-1, defaults)

    def edit(self) -> None:
        """The row under the cursor in the editor."""
        place = self.table.currentIndex().row()
        if 0 <= place < len(self.records):
            self._open_editor(place, self.records[place])

    def remove(self) -> None:
        """Take the row under the cursor out of the list; it is gone when the record is saved."""
        place = self.table.currentIndex().row()
        if 0 <= place < len(self.records):
            self.close_editor()
            self._replace([record for at, record in enumerate(self.records) if at != place], place)
            self._back_to_list()

    def _open_editor(self, place: int, values: Mapping[str, Any]) -> None:
        if self.editor is None:
            self.editor = ChildEditor(self.work, self.register)
            self.editor.accepted.connect(self.commit)
            self.editor.cancelled.connect(self._give_up)
            self.editor.changed.connect(self.changed)
            self._layout.insertWidget(1, self.editor)
        self._editing = place
        self.editor.set_values(values)
        self.editor.cancel_button.setText(_("Do not add") if place < 0 else _("Leave it as it was"))
        self.editor.show()
        next(iter(self.editor.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def is_editing(self) -> bool:
        """Whether the editor is open."""
        return self.editor is not None and not self.editor.isHidden()

    def commit(self) -> bool:
        """Put what stands in the editor into the list; False if something in it is wrong. An empty new one is dropped."""
        if not self.is_editing() or self.editor is None:
            return True
        values = self.editor.values()
        if self._editing < 0 and not any(value for name, value in values.items() if value != self.register[name].default and name != "on"):
            self.close_editor()
            return True
        if not self._check(values):
            return False
        place, records = self._editing, list(self.records)
        if place < 0:
            records.append(values)
            place = len(records) - 1
        else:
            records[place] = {**records[place], **values}
        for field in self.register:
            records[place].pop(f"{field.name}.title", None)
        self.close_editor()
        self._replace(records, place)
        self.table.setFocus()
        return True

    def _check(self, values: Values) -> bool:
        from desktop.services import records

        assert self.editor is not None
        faults = {fault.field: fault for fault in reversed(records.check(self.work, self.register, values)) if fault.blocking}
        first: FieldWidget | None = None
        for name, field in self.editor.fields.items():
            wrong = field.own_fault() or (f"{faults[name].message} {faults[name].hint}".strip() if name in faults else "")
            field.set_fault(wrong)
            if wrong and first is None:
                first = field
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is None

    def _give_up(self) -> None:
        self.close_editor()
        self._back_to_list()

    def _back_to_list(self) -> None:
        """Focus on the list (or on the button that begins it), scrolled into sight once the editor's room is given back."""
        target: QWidget = self.table if self.records else self.add_button
        target.setFocus()
        QTimer.singleShot(0, target, lambda: bring_into_sight(target))

    def close_editor(self) -> None:
        """Close the editor; what stands in it is dropped."""
        if self.editor is not None:
            self.editor.hide()
        self._editing = -1

    # faults and keys ----------------------------------------------------------------------------------------------

    def fault(self) -> str:
        """The sentence under the table."""
        return "" if self.fault_text.isHidden() else self.fault_text.plain_text()

    def set_fault(self, sentence: str) -> None:
        """Show what is wrong with the list; "" takes it away."""
        self.fault_text.setText(sentence)
        self.fault_text.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter edits a row, Insert adds one, Delete takes one out; a table of another width shares it anew."""
        if event.type() == QEvent.Type.Resize and watched is self.table.viewport():
            self._share_width()
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            deed = {Qt.Key.Key_Return: self.edit, Qt.Key.Key_Enter: self.edit, Qt.Key.Key_Insert: self.add, Qt.Key.Key_Delete: self.remove}.get(
                Qt.Key(event.key())
            )
            if deed is not None:
                deed()
                return True
        return super().eventFilter(watched, event)
