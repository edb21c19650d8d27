"""A dialog that asks what has to be written down with a deed; what is missing is said under its field, and nothing is done until it is right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import Faults, UserError
from desktop.views import theme, tokens
from desktop.views.form_body import label_cell
from desktop.views.messages import Question, show_error
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.layout import box, column, frame, row
from desktop.views.widgets.text import Wrapped, tooltip
from desktop.words import _

_LABEL = 150
_WIDE = 720
"""Width (px at 12 pt) of a dialog with more than a sentence to read."""


@dataclass(frozen=True)
class Asked:
    """One field of the dialog: the name by which its fault is known, its words, its widget, whether it is marked as required."""

    name: str
    word: str
    field: FieldWidget
    required: bool = False
    read_first: Sequence[str] = ()
    """What is to be read before it is answered, one sentence a line; stands above the field."""


class FieldDialog(Question):
    """Asks for ``asked``; ``deed`` gets name → value and may raise ``Faults``, shown at their fields.

    Whatever else the user can mend is said in a line under the fields; the dialog stays open with what was typed until it is right or cancelled.
    """

    def __init__(self, owner: QWidget, title: str, sentence: str, asked: Sequence[Asked], word: str, deed: Callable[[dict[str, Any]], object]) -> None:
        self.asked = tuple(asked)
        self._deed = deed
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, theme.px(tokens.S2), 0, 0)
        layout.setSpacing(theme.px(tokens.S1))
        for one in self.asked:
            if one.read_first:
                layout.addWidget(_reading(one.read_first))
            line = row(label_cell(one.word, one.required, _LABEL), spacing=tokens.S2)
            line.addWidget(one.field, 1, Qt.AlignmentFlag.AlignTop)
            line.setAlignment(Qt.AlignmentFlag.AlignTop)
            layout.addWidget(box(line))
        self.error = Wrapped("", "danger")
        self.error.setVisible(False)
        layout.addWidget(self.error)
        super().__init__(owner.window(), title, sentence, (("yes", word, "primary"), ("", _("Cancel"), "")), content)
        if any(one.read_first for one in self.asked):
            self.setFixedWidth(theme.px(_WIDE))
        self._owner = owner
        self.buttons["yes"].setDefault(True)
        self.buttons["yes"].setToolTip(tooltip("Ctrl+Enter"))
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):  # in a long text Enter is a new line
            QShortcut(QKeySequence(keys), self, lambda: self._choose("yes"))
        if self.asked:
            next((one for one in self.asked if not one.field.value()), self.asked[0]).field.setFocus()

    def _choose(self, key: str) -> None:
        if key == "yes" and not self._done():
            return
        super()._choose(key)

    def _done(self) -> bool:
        """Run the deed; False if something is wrong, which is then said."""
        if not self._well_typed():
            return False
        try:
            self._deed({one.name: one.field.value() for one in self.asked})
        except Faults as faults:
            self._show_faults(faults)
            return False
        except UserError as error:
            self._show({}, str(error))
            return False
        except Exception as error:
            show_error(self._owner, error)
            self.reject()
            return False
        return True

    def _show_faults(self, faults: Faults) -> None:
        """Each fault at its field; what is wrong with something this dialog does not ask stands in the line under the fields."""
        names = {one.name for one in self.asked}
        said = [(fault.field, f"{fault.message} {fault.hint}".strip()) for fault in faults.faults]
        elsewhere = dict.fromkeys(sentence for name, sentence in said if name not in names)
        self._show({name: sentence for name, sentence in said if name in names}, "\n".join(elsewhere))

    def _well_typed(self) -> bool:
        wrong = {one.name: fault for one in self.asked if (fault := one.field.own_fault())}
        self._show(wrong)
        return not wrong

    def _show(self, sentences: Mapping[str, str], error: str = "") -> None:
        self._say(error)
        for one in self.asked:
            one.field.set_fault(sentences.get(one.name, ""))
        first = next((one for one in self.asked if one.name in sentences), None)
        if first is not None:
            first.field.setFocus()
        self.adjustSize()
        QTimer.singleShot(0, self, self.adjustSize)  # a sentence that was hidden knows its lines only when it was laid out once

    def _say(self, error: str) -> None:
        """The line under the fields; screen readers hear it as soon as it stands there."""
        self.error.setText(error)
        self.error.setAccessibleName(error)
        self.error.setVisible(bool(error))
        if error:
            QAccessible.updateAccessibility(QAccessibleEvent(self.error, QAccessible.Event.Alert))


def _reading(lines: Sequence[str]) -> QWidget:
    made = frame("note")
    column(*(Wrapped(line, size="small") for line in lines), margins=(tokens.S3, tokens.S1, tokens.S3, tokens.S1), parent=made)
    return made


def ask(owner: QWidget, title: str, sentence: str, asked: Sequence[Asked], word: str, deed: Callable[[dict[str, Any]], object]) -> bool:
    """Show the dialog; True when the deed was done."""
    return FieldDialog(owner, title, sentence, asked, word, deed).ask() == "yes"
