"""The body of a form: one or two columns of sections, built by a loop over the declaration of a register."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.fields import Field, Register
from desktop.errors import Fault
from desktop.views import form_plan, theme, tokens
from desktop.views.form_plan import Line, Section
from desktop.views.record_fields import make_field, takes_line
from desktop.views.widgets.buttons import enter_moves_on
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.files_field import FilesField
from desktop.views.widgets.layout import box, column, row, section
from desktop.views.widgets.tab_stops import is_stop, stops_in
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.child_table import ChildTable

LABEL = 148
"""Width of the column of labels, px at 12 pt."""


def label_cell(text: str, required: bool, width: int = LABEL) -> QWidget:
    """The label at the left of a field, with the star of a required one, as high as a control."""
    star = [label("*", "danger", bold=True)] if required else []
    word = Wrapped(text, "second")
    cell = box(row(word, *star, spacing=tokens.S1))
    layout = cell.layout()

    def fit() -> None:
        room = theme.px(width)
        wanted = word.fontMetrics().horizontalAdvance(text) + 2
        most = room - (theme.px(tokens.S3) if required else 0)
        word.setFixedWidth(min(wanted, most))
        cell.setFixedWidth(room)
        lines = 2 if wanted > most else 1
        gap = max(0, (theme.px(tokens.CONTROL) - theme.px(tokens.LINE_OF_TEXT)) // 2) if lines == 1 else 0
        if layout is not None:
            layout.setContentsMargins(0, gap, 0, 0)

    if isinstance(layout, QHBoxLayout):
        layout.addStretch(1)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
    theme.follow(cell, fit)
    return cell


def inline_label(text: str, required: bool) -> QWidget:
    """The label of a field that stands further right on a line."""
    star = [label("*", "danger", bold=True)] if required else []
    cell = box(row(label(text, "second"), *star, spacing=tokens.S1))
    theme.follow(cell, lambda: cell.setFixedHeight(theme.px(tokens.CONTROL)))
    return cell


class LineRow(QWidget):
    """One line of a form: a label, and the fields that are read together."""

    def __init__(self, line: Line, fields: Mapping[str, FieldWidget], labels: int = LABEL) -> None:
        super().__init__()
        self.line = line
        layout = row(spacing=tokens.S3, parent=self)
        self._at_left = {field.name: label_cell(_(field.label), field.required, labels) for field in line.fields if field is line.fields[0] or field.only_for}
        self._before: dict[str, QWidget] = {}
        self._fields = {field.name: fields[field.name] for field in line.fields}
        for name, cell in self._at_left.items():
            layout.addWidget(cell, 0, Qt.AlignmentFlag.AlignTop)
            if name != line.fields[0].name:
                cell.hide()
        inner = QHBoxLayout()
        inner.setSpacing(theme.px(tokens.S2))
        under = column()
        under.addLayout(inner, 1 if line.grows_from else 0)
        layout.addLayout(under, 1)
        top = Qt.AlignmentFlag(0) if line.grows_from else Qt.AlignmentFlag.AlignTop
        for place, field in enumerate(line.fields):
            if place:
                self._before[field.name] = inline_label(_(field.label), field.required)
                inner.addWidget(self._before[field.name], 0, Qt.AlignmentFlag.AlignTop)
            last = place == len(line.fields) - 1
            if len(line.fields) > 1:
                fields[field.name].fault_place = under
            inner.addWidget(fields[field.name], 1 if last or takes_line(field) else 0, top)

    def show_for(self, values: Mapping[str, Any], hidden: Collection[str] = ()) -> None:
        """Show the fields that belong beside ``values``; the first of them has its label at the left. Not those the form has ``hidden``."""
        shown = [field.name for field in self.line.fields if field.name not in hidden and form_plan.is_shown(field, values)]
        self.setVisible(bool(shown))
        if not any(field.only_for for field in self.line.fields):
            return
        for name, widget in self._fields.items():
            widget.setVisible(name in shown)
        for name, cell in self._before.items():
            cell.setVisible(name in shown[1:])
        for name, cell in self._at_left.items():
            cell.setVisible(name in shown[:1])


class FormBody(QScrollArea):
    """All sections of a register's form. Knows values and faults; saves nothing.

    ``parts``: the sections, where the form names them itself (``form_plan.planned``). ``beside``: a register whose fields are typed in the same form and are
    never among ``values()``, so that whatever is done with those cannot meet them; ``values_apart()`` gives them. ``labels``: width of their column, px at 12 pt.
    ``own``: fields a form has another widget for than their kind has.
    """

    changed = Signal(str)
    """Name of the field, or of the child, that the user changed."""
    left = Signal(str)
    """Name of the field that the focus left."""
    page_shown = Signal()

    def __init__(
        self, work: Workspace, register: Register, record_id: int | None, arrangement: Sequence[Sequence[str]] = (), parent: QWidget | None = None,
        *, parts: Sequence[Section] = (), beside: Register | None = None, labels: int = LABEL, own: Mapping[str, Callable[[], FieldWidget]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.work, self.register, self.beside = work, register, beside
        self._arrangement, self._labels = arrangement, labels
        self._own = dict(own or {})
        self.fields: dict[str, FieldWidget] = {}
        self.children_: dict[str, ChildTable] = {}
        self.parts = tuple(parts) or form_plan.sections(register)
        self.declared = {field.name: field for part in self.parts for field in part.fields}
        self.apart = frozenset(name for name in self.declared if name not in register.by_name)
        """The fields of ``beside``."""
        self.hidden: set[str] = set()
        """Fields the form itself takes away for now (``follow_values`` brings it about)."""
        self.page = 0
        self._section_widgets: dict[str, QWidget] = {}
        self._lines: list[LineRow] = []
        self._count, self._placed = 0, -1
        self._build(record_id)

    # building -----------------------------------------------------------------------------------------------------

    def _build(self, record_id: int | None) -> None:
        self.setProperty("role", "surface")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self.viewport().setAutoFillBackground(False)
        self._columns = [QWidget(), QWidget()]
        layout = row(*self._columns, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S4), spacing=tokens.S8, parent=inner)
        for each in self._columns:
            column(parent=each)
            layout.setStretchFactor(each, 1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        for part in self.parts:  # each where it will stand: a widget that is moved about is styled anew every time
            self._section_widgets[part.key] = self._section(part, record_id)
        self.arrange(2)

    def _section(self, part: Section, record_id: int | None) -> QWidget:
        made = QWidget(self._columns[self._column_of(part)])
        layout = column(spacing=tokens.S1, parent=made)
        layout.addSpacing(theme.px(tokens.S2))
        layout.addWidget(section(_(part.heading)))
        if part.child is not None:
            layout.addWidget(self._child(part))
        for line in part.lines:
            for field in line.fields:
                self._add_field(field, record_id, len(line.fields) > 1 and field is line.fields[-1], line.grows_from)
            made_line = LineRow(line, self.fields, self._labels)
            self._lines.append(made_line)
            layout.addWidget(made_line, line.grows_from)
        layout.addSpacing(theme.px(tokens.S2))
        layout.addStretch(0)  # takes the room where the line that would take it is hidden
        return made

    def _column_of(self, part: Section) -> int:
        in_two = form_plan.arranged(self._parts_of(part.page), self._arrangement, 2)
        return next((place for place, parts in enumerate(in_two) if part in parts), 0)

    def _parts_of(self, page: int) -> list[Section]:
        return [part for part in self.parts if part.page == page]

    def _add_field(self, field: Field, record_id: int | None, fill: bool, grows_from: int = 0) -> None:
        own = self._own.get(field.name)
        made = self.fields[field.name] = own() if own else make_field(field, self.work, self.register.name, record_id, fill, grows_from)
        made.changed.connect(lambda name=field.name: self._on_changed(name))
        made.left.connect(lambda name=field.name: self.left.emit(name))

    def _child(self, part: Section) -> QWidget:
        from desktop.views.child_table import ChildTable

        assert part.child is not None
        made = self.children_[part.key] = ChildTable(self.work, part.child)
        made.changed.connect(lambda: self.changed.emit(part.key))
        return made

    def _on_changed(self, name: str) -> None:
        self.follow_values()
        self.changed.emit(name)

    def arrange(self, count: int) -> None:
        """Put the sections of the page into one or two columns."""
        if count == self._count and self.page == self._placed:
            return
        self._count, self._placed = count, self.page
        focus = QApplication.focusWidget()
        parts_of = form_plan.arranged(self._parts_of(self.page), self._arrangement, count)
        for holder, parts in zip(self._columns, [*parts_of, []], strict=False):
            layout = holder.layout()
            assert isinstance(layout, QVBoxLayout)
            while layout.count():
                layout.takeAt(0)
            for part in parts:
                layout.addWidget(self._section_widgets[part.key], 1 if part.grows else 0)
            if not any(part.grows for part in parts):
                layout.addStretch(1)
            holder.setVisible(bool(parts))
        self.follow_values()
        self._chain_tabs()
        if focus is not None and self.isAncestorOf(focus):
            focus.setFocus()

    @property
    def pages(self) -> int:
        """How many pages the form has."""
        return 1 + max(part.page for part in self.parts)

    def show_page(self, page: int) -> None:
        """Bring one of the form's pages to the front."""
        if page != self.page:
            self.page = page
            self.arrange(self._count)
            self.verticalScrollBar().setValue(0)
            self.page_shown.emit()

    def reading_order(self, page: int | None = None) -> list[Section]:
        """The sections as they are read, column by column: those of the page in front, or of another one."""
        wanted = self._parts_of(self.page if page is None else page)
        return [part for parts in form_plan.arranged(wanted, self._arrangement, self._count) for part in parts]

    def _chain_tabs(self) -> None:
        window = self.window()
        before: QWidget | None = None
        for part in self.reading_order():
            for widget in self._section_widgets[part.key].findChildren(QWidget):
                if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None and widget.window() is window:
                    if before is not None:
                        QWidget.setTabOrder(before, widget)
                    before = widget

    # values -------------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """What a record would hold, of every field that can be typed; attachments and the fields of ``beside`` are kept apart."""
        return {name: field.value() for name, field in self.fields.items() if not isinstance(field, FilesField) and name not in self.apart}

    def values_apart(self) -> dict[str, Any]:
        """What is typed into the fields of ``beside``."""
        return {name: self.fields[name].value() for name in self.declared if name in self.apart}

    @property
    def files(self) -> list[FilesField]:
        """The fields of attachments."""
        return [field for field in self.fields.values() if isinstance(field, FilesField)]

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show a record's values; fields that are not given stay as they are."""
        for name, value in values.items():
            if name in self.fields:
                self.fields[name].set_value(value)
        self.follow_values()

    def follow_values(self) -> None:
        """Show the lines and sections that belong to the values (``only_for``)."""
        controlling = {field.only_for[0] for field in self.declared.values() if field.only_for}
        values = {name: self.fields[name].value() for name in controlling if name in self.fields}
        for line in self._lines:
            line.show_for(values, self.hidden)
        for part in self.parts:
            shown = part.child is not None or any(field.name not in self.hidden and form_plan.is_shown(field, values) for field in part.fields)
            self._section_widgets[part.key].setVisible(shown and part.page == self.page)

    def is_shown(self, name: str) -> bool:
        """Whether a field is to be seen beside the present values; True for what is no field of this form."""
        field = self.declared.get(name)
        if name in self.hidden:
            return False
        if field is None or field.only_for is None:
            return True
        controlling = field.only_for[0]
        return form_plan.is_shown(field, {controlling: self.fields[controlling].value()})

    def register_of(self, name: str) -> Register:
        """The register a field belongs to."""
        return self.beside if self.beside is not None and name in self.apart else self.register

    def add_under(self, key: str, widget: QWidget) -> None:
        """Stand ``widget`` at the end of a section: what belongs to it and is no field."""
        layout = self._section_widgets[key].layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.count() - 2, widget)

    def line_of(self, name: str) -> LineRow:
        """The line a field stands on; ``KeyError`` if it is not on the form."""
        for line in self._lines:
            if any(field.name == name for field in line.line.fields):
                return line
        raise KeyError(name)

    # faults -------------------------------------------------------------------------------------------------------

    def own_faults(self) -> list[Fault]:
        """What the fields themselves find wrong with what was typed."""
        return [Fault(name, wrong) for name, field in self.fields.items() if self.is_shown(name) and (wrong := field.own_fault())]

    def show_faults(self, faults: Iterable[Fault], names: Iterable[str] | None = None) -> None:
        """Show each fault at its field; of ``names`` (default: all) what was shown before goes."""
        found: dict[str, Fault] = {}
        for fault in faults:
            name = fault.field.split(".")[0]
            if name not in found or (fault.blocking and not found[name].blocking):
                found[name] = fault
        for name in names if names is not None else [*self.fields, *self.children_]:
            told = found.get(name)
            sentence = f"{told.message} {told.hint}".strip() if told else ""
            if name in self.fields:
                self.fields[name].set_fault(sentence, told.blocking if told else True)
            elif name in self.children_:
                self.children_[name].set_fault(sentence)

    def faulty(self) -> list[str]:
        """The names of fields and children that carry a fault or a warning, in reading order."""
        parts = [part for page in range(self.pages) for part in self.reading_order(page)]
        names = [name for part in parts for name in ([part.key] if part.child else [field.name for field in part.fields])]
        return [name for name in names if self._has_fault(name)]

    def _has_fault(self, name: str) -> bool:
        return bool(self.children_[name].fault() if name in self.children_ else self.fields[name].fault())

    # going about --------------------------------------------------------------------------------------------------

    def go_to(self, name: str) -> None:
        """Put the focus into a field (or a child's table), on its page, and scroll to it."""
        self.show_page(next((part.page for part in self.parts if part.key == name or any(field.name == name for field in part.fields)), self.page))
        target: QWidget = self.children_[name] if name in self.children_ else self.fields[name]
        close_popup()
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(target, 0, theme.px(48))

    def go_to_section(self, key: str) -> None:
        """Scroll a section to the top and put the focus into its first field."""
        made = self._section_widgets[key]
        inner = self.widget()
        if inner is not None:
            self.verticalScrollBar().setValue(made.mapTo(inner, QPoint(0, 0)).y() - theme.px(tokens.S2))
        part = next(part for part in self.parts if part.key == key)
        (self.children_[key] if part.child else self.fields[part.fields[0].name]).setFocus(Qt.FocusReason.OtherFocusReason)

    def shown_sections(self) -> list[Section]:
        """The sections that can be seen, in reading order."""
        return [part for part in self.reading_order() if not self._section_widgets[part.key].isHidden()]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab in reading order. Qt's own chain goes round in circles where fields are made of several widgets, and does not know what came later."""
        stops, focus = self.stops(), QApplication.focusWidget()
        place = stops.index(focus) + (1 if forward else -1) if focus in stops else 0
        if not 0 <= place < len(stops):
            return self._leave(forward)
        stops[place].setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        self.ensureWidgetVisible(stops[place], 0, theme.px(24))
        return True

    def stops(self) -> list[QWidget]:
        """Where Tab halts, in reading order: section by section, line by line, from left to right."""
        return [stop for part in self.shown_sections() for stop in stops_in(self._section_widgets[part.key])]

    def _leave(self, forward: bool) -> bool:
        """To what stands after the fields, or before them."""
        def step(widget: QWidget) -> QWidget:
            return (widget.nextInFocusChain() if forward else widget.previousInFocusChain()) or self

        other = step(self)
        while other is not self and (self.isAncestorOf(other) or other.isWindow() or not is_stop(other)):
            other = step(other)
        other.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return other is not self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field; on a button it presses it."""
        if not enter_moves_on(self, event):
            super().keyPressEvent(event)


def close_popup() -> None:
    """Close a list of suggestions that is open: it would stand over the form and keep the focus where it is."""
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
