"""Which widget a field of a declaration is typed into."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QStringListModel, Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desktop.domain.fields import Field, Kind
from desktop.domain.thai_text import arabic_digits, without_commas
from desktop.views import theme, tokens
from desktop.views.shown import number
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.files_field import FilesField
from desktop.views.widgets.layout import box, row
from desktop.views.widgets.lines_field import LinesField
from desktop.views.widgets.reference_field import ReferenceField
from desktop.views.widgets.tag_field import ChoicesField, TagField
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

LONG_TEXT_HEIGHT, PAGE_HEIGHT = 68, 380
"""A text of several lines, and one declared without a width, which is read as a whole page (px at 12 pt)."""
_CAN_FILL = 140
_WIDE = 240
"""A field declared this wide (px) or with no width takes the whole room of its line."""


class TextField(FieldWidget):
    """One line of text; ``suggestions`` are offered while typing, anything else may be typed too."""

    def __init__(self, name: str, width: int = 0, max_length: int = 0, hint: str = "", suggestions: list[str] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        if max_length:
            self.edit.setMaxLength(max_length)
        self.set_content(box(row(self.edit, *([None] if width else []))), self.edit)
        if width:
            theme.follow(self, lambda: self.edit.setFixedWidth(theme.px(width)))
        if suggestions:
            self._suggest(suggestions)
        self.edit.textEdited.connect(lambda _text: self._typed())

    def _suggest(self, suggestions: list[str]) -> None:
        completer = QCompleter(QStringListModel(suggestions, self), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _text: self.changed.emit())
        self.edit.setCompleter(completer)

    def _typed(self) -> None:
        if self.fault():
            self.set_fault("")
        self.changed.emit()

    def value(self) -> Any:
        """The text without spaces at its ends; None for an empty one."""
        return self.edit.text().strip() or None

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else str(value))
        self.edit.setCursorPosition(0)


class _Growing(QPlainTextEdit):
    """A text box that asks for no more than its least height (px at 12 pt), so that it takes what room is left and never makes a form taller."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.px(self._least))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class LongTextField(FieldWidget):
    """Several lines of text; Tab goes on to the next field. ``grows``: as high as the room that is left, from ``height`` on."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None, height: int = LONG_TEXT_HEIGHT, *, grows: bool = False) -> None:
        super().__init__(name, parent)
        self._height, self._grows = height, grows
        if grows:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.edit = _Growing(height) if grows else QPlainTextEdit()
        self.edit.setPlaceholderText(hint)
        self.edit.setTabChangesFocus(True)
        self.set_content(self.edit, self.edit)
        theme.follow(self, self._fit)
        self.edit.textChanged.connect(self._typed)

    def _fit(self) -> None:
        if self._grows:
            self.edit.updateGeometry()
            return
        self.edit.setFixedHeight(theme.px(self._height))
        if self._height > LONG_TEXT_HEIGHT:  # no text box asks for so much by itself
            self.setMinimumHeight(theme.px(self._height))

    def _typed(self) -> None:
        if self.fault():
            self.set_fault("")
        self.changed.emit()

    def value(self) -> str | None:
        return self.edit.toPlainText().strip() or None

    def set_value(self, value: Any) -> None:
        self.edit.blockSignals(True)
        self.edit.setPlainText("" if value is None else str(value))
        self.edit.blockSignals(False)


class NumberField(TextField):
    """A number; Thai digits and separators of thousands are read, anything else is said to be no number."""

    def __init__(self, name: str, width: int, hint: str = "", parent: QWidget | None = None, *, plain: bool = False) -> None:
        """``plain``: without separators of thousands (a year)."""
        super().__init__(name, width, hint=hint, parent=parent)
        self._words = str if plain else number
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.editingFinished.connect(self._commit)

    def value(self) -> int | float | None:
        return _number(self.edit.text())

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else self._words(value) if isinstance(value, (int, float)) else str(value))

    def own_fault(self) -> str:
        if self.edit.text().strip() and self.value() is None:
            return _("“{typed}” is not a number.", typed=self.edit.text().strip())
        return ""

    def typed(self) -> str:
        """The text as it stands, also when it is no number (for drafts)."""
        return self.edit.text()

    def set_typed(self, text: str) -> None:
        """Put ``text`` in as if it were typed (from a draft)."""
        self.edit.setText(text)
        self._commit()

    def _commit(self) -> None:
        wrong = self.own_fault()
        if wrong:
            self.set_fault(wrong)
        elif (value := self.value()) is not None:
            self.edit.setText(self._words(value))


def _number(text: str) -> int | float | None:
    plain = without_commas(arabic_digits(text).replace(" ", ""))
    try:
        found = float(plain)
    except ValueError:
        return None
    if found != found or found in (float("inf"), float("-inf")):
        return None
    return int(found) if found.is_integer() and "." not in plain else found


class YesNoField(FieldWidget):
    """A box to tick."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.box = QCheckBox(_("Yes"))
        self.set_content(self.box, self.box)
        theme.follow(self, lambda: self.box.setMinimumHeight(theme.px(tokens.CONTROL)))
        self.box.toggled.connect(lambda _on: self.changed.emit())

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.blockSignals(True)
        self.box.setChecked(bool(value))
        self.box.blockSignals(False)


def takes_line(field: Field) -> bool:
    """Whether a field takes all the room of its line."""
    if field.kind in (Kind.LONG_TEXT, Kind.CHOICES, Kind.TAGS, Kind.FILES, Kind.REFERENCE, Kind.LINES):
        return True
    return field.kind in (Kind.TEXT, Kind.CHOICE) and (field.width == 0 or field.width >= _WIDE)


def make_field(field: Field, work: Workspace, register_name: str = "", record_id: int | None = None, fill: bool = False, grows_from: int = 0) -> FieldWidget:
    """The widget for a field of a declaration. ``fill``: it stands at the end of a line and takes what is left of it. ``grows_from``: see ``form_plan.Line``."""
    label, hint = _(field.label), _(field.hint) if field.hint else ""
    width = 0 if takes_line(field) or (fill and field.kind is Kind.TEXT and field.width >= _CAN_FILL) else field.width
    if field.kind is Kind.LONG_TEXT and grows_from:
        return LongTextField(label, hint, height=grows_from, grows=True)
    if field.kind is Kind.LONG_TEXT:
        return LongTextField(label, hint, height=LONG_TEXT_HEIGHT if field.width else PAGE_HEIGHT)
    if field.kind is Kind.NUMBER:
        return NumberField(label, max(width, 80), hint, plain=field.check == "fiscal_year")
    if field.kind is Kind.YES_NO:
        return YesNoField(label)
    if field.kind is Kind.TEXT:
        suggestions = [item.label for item in work.lists().items(field.choices)] if field.choices else None
        return TextField(label, width, field.max_length, hint, suggestions)
    return _chosen_field(field, label, work, register_name, record_id)


def _chosen_field(field: Field, label: str, work: Workspace, register_name: str, record_id: int | None) -> FieldWidget:
    """Fields that are picked from what there is, and lists."""
    if field.kind is Kind.DATE:
        return DateField(label, work.today(), show_long=not field.row)
    if field.kind is Kind.LINES:
        return LinesField(label, _(field.hint) if field.hint else "")
    if field.kind is Kind.REFERENCE:
        return ReferenceField(label, _find(field, work, record_id if field.choices == register_name else None), partial(_title, work, field.choices))
    if field.kind is Kind.FILES:
        return FilesField(label, work, register_name, record_id)
    items = [(item.key, item.label) for item in work.lists().items(field.choices)]
    label_of = partial(work.lists().label, field.choices)
    if field.kind is Kind.CHOICE:
        key_of = partial(work.lists().key_of, field.choices)
        return ChoiceField(label, items, label_of=label_of, key_of=key_of, width=0 if takes_line(field) else max(field.width, 112))
    if field.kind is Kind.TAGS:
        return TagField(label, items, partial(_new_entry, work), label_of=label_of)
    return ChoicesField(label, items, label_of=label_of)


def _find(field: Field, work: Workspace, without: int | None) -> Callable[[str], list[tuple[int, str]]]:
    """Looks for the records a typed text may mean; never the record itself."""
    return lambda text: [found for found in work.reader.find_references(field.choices, text) if found[0] != without]


def _title(work: Workspace, register_name: str, record_id: int) -> str:
    return work.reader.reference_title(register_name, record_id)


def _new_entry(work: Workspace, words: str) -> str:
    """The key of a tag; a new one joins the office's list of topics."""
    from desktop.services import value_lists

    return value_lists.ensure_topic(work, words)
