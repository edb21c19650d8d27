"""One field of many records at once: set it, or add to and take from a list. One deed, one undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop.domain.fields import Field, Kind, Register
from desktop.errors import Faults
from desktop.views import messages, tokens, work_thread
from desktop.views.form_body import label_cell
from desktop.views.page import Page
from desktop.views.record_fields import make_field
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.layout import box, column, foot, row, scroll_area
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

_WIDTH, _FIELD = 640, 260


def can_change(field: Field) -> bool:
    """Whether a field may have the same value in many records: not what tells them apart."""
    return not field.computed and field.kind is not Kind.FILES and field.name not in ("name", "latitude", "longitude")


class BulkChangePage(Page):
    """Choose the field, then the value."""

    def __init__(self, window: MainWindow, register: Register, ids: list[int]) -> None:
        count = _("{count} {what}", count=f"{len(ids):,}", what=_(register.named(len(ids))))
        super().__init__(window, _("Change a field of {what}", what=count))
        self.register, self.ids, self.count = register, ids, count
        self.value_field: FieldWidget | None = None
        self._build()
        self.add_deed("records", _("Change"), self.change, "Ctrl+S", "save")

    def _build(self) -> None:
        fields = [field for field in self.register if can_change(field) and field.name not in self.register.keys]
        self.field = ChoiceField(_("Field"), [(field.name, _(field.label)) for field in fields], width=_FIELD)
        self.field.changed.connect(self._choose)
        self.modes = QButtonGroup(self)
        self.mode_line = row(spacing=tokens.S4)
        for place, (key, word) in enumerate((("set", _("Replace what is there")), ("add", _("Add to what is there")), ("remove", _("Take out of what is there")))):
            press = QRadioButton(word)
            press.setProperty("mode", key)
            press.setChecked(place == 0)
            self.modes.addButton(press, place)
            self.mode_line.addWidget(press)
        self.mode_line.addStretch(1)
        self.mode_row = self._line(_("How"), box(self.mode_line))
        self.mode_row.hide()
        self.value_row = QWidget()
        self._value_layout = QVBoxLayout(self.value_row)
        self._value_layout.setContentsMargins(0, 0, 0, 0)
        self.told = Wrapped(_("Choose the field that is to get the same value in every selected record."), "second")
        inner = column(self.told, self._line(_("Field"), self.field), self.mode_row, self.value_row, None, spacing=tokens.S2)
        holder = box(inner)
        holder.setMaximumWidth(_WIDTH * 2)
        self.change_button = button(_("Change {what}", what=self.count), "save", "primary", on_click=self.change)
        self.change_button.setEnabled(False)
        middle = scroll_area(box(row(holder, margins=(tokens.S4, tokens.S3, tokens.S4, tokens.S3))))
        outer = column(self.head(), middle, foot(None, self.change_button, button(_("Cancel"), on_click=self.leave)), parent=self)
        outer.setStretchFactor(middle, 1)

    @staticmethod
    def _line(word: str, content: QWidget) -> QWidget:
        line = row(label_cell(word, False), spacing=tokens.S3)
        line.addWidget(content, 1, Qt.AlignmentFlag.AlignTop)
        return box(line)

    def _choose(self) -> None:
        """Another field: its own widget to give the value."""
        name = self.field.value()
        while (item := self._value_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.value_field = None
        self.change_button.setEnabled(bool(name))
        if not name:
            return
        field = self.register[name]
        self.value_field = make_field(field, self.work, self.register.name)
        self._value_layout.addWidget(self._line(_("New value"), self.value_field))
        self.mode_row.setVisible(field.holds_list)
        self.told.setText(_("“{field}” of {what} gets this value. An empty value empties the field.", field=_(field.label), what=self.count))

    def mode(self) -> str:
        """"set", "add" or "remove"."""
        name = self.field.value()
        if not name or not self.register[name].holds_list:
            return "set"
        pressed = self.modes.checkedButton()
        return str(pressed.property("mode")) if pressed is not None else "set"

    def change(self) -> None:
        """Write the value into every record."""
        name = self.field.value()
        if not name or self.value_field is None:
            return
        if wrong := self.value_field.own_fault():
            self.value_field.set_fault(wrong)
            return
        value, mode, work, register, ids = self.value_field.value(), self.mode(), self.work, self.register, self.ids

        def write(_progress: object, _cancelled: object) -> int:
            from desktop.services import records

            return records.bulk_change(work, register, ids, name, value, mode)

        self.change_button.setEnabled(False)
        work_thread.run(self, write, lambda changed: self._done(_(register[name].label), changed), self._failed)

    def _done(self, label: str, changed: int) -> None:
        window = self.window_
        self.finish(changed)
        window.offer_undo(_("Changed “{field}” of {count} {what}", field=label, count=f"{changed:,}", what=_(self.register.named(changed))))

    def _failed(self, error: BaseException) -> None:
        self.change_button.setEnabled(True)
        if isinstance(error, Faults) and self.value_field is not None:
            self.value_field.set_fault(" ".join(f"{fault.message} {fault.hint}".strip() for fault in error.faults))
        else:
            messages.show_error(self, error)

    def entered(self) -> None:
        self.field.setFocus()
